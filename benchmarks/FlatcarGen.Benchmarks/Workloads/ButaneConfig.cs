using System.Globalization;
using System.Text;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>A Butane document of any size: two files for each unit, of scripts and settings as real machines have them.</summary>
internal static class ButaneConfig
{
    /// <summary>7,100 files and 3,600 units in about 5.2 MB.</summary>
    public const int LargeUnits = 3_600;

    /// <summary>So many units have one file instead of two for one that has just the script.</summary>
    private const int UnitsWithoutSettings = 36;

    public static string Of(int units)
    {
        var storage = new StringBuilder("variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n");
        var systemd = new StringBuilder("systemd:\n  units:\n");
        for (var i = 0; i < units; i++)
        {
            var number = i.ToString("00000", CultureInfo.InvariantCulture);
            storage.Append(Script.Replace("{n}", number, StringComparison.Ordinal));
            if (i % UnitsWithoutSettings != UnitsWithoutSettings - 1)
                storage.Append(Settings.Replace("{n}", number, StringComparison.Ordinal));
            systemd.Append(Unit.Replace("{n}", number, StringComparison.Ordinal));
        }

        return storage.Append(systemd).ToString();
    }

    /// <summary>A document of about so many bytes.</summary>
    public static string OfSize(int bytes) => Of(Math.Max(1, (int)((long)bytes * 100 / Of(100).Length)));

    private static string Script => """
            - path: /opt/scripts/check-{n}.sh
              mode: 0755
              contents:
                inline: |
                  #!/bin/bash
                  set -euo pipefail
                  # Waits until the service answers, and says so.
                  for attempt in $(seq 1 30); do
                    if curl --silent --fail "http://127.0.0.1:8{n}/healthz" > /dev/null; then
                      echo "service {n} is up after ${attempt} attempts"
                      exit 0
                    fi
                    sleep 2
                  done
                  exit 1

        """;

    private static string Settings => """
            - path: /etc/service-{n}/settings.conf
              mode: 0644
              user:
                name: core
              contents:
                inline: |
                  # Settings of service {n}
                  listen = 127.0.0.1:8{n}
                  data = /var/lib/service-{n}
                  log_level = info
                  workers = 4
                  max_connections = 512
                  idle_timeout = 90s

        """;

    private static string Unit => """
            - name: service-{n}.service
              enabled: true
              contents: |
                [Unit]
                Description=Service {n}
                Wants=network-online.target
                After=network-online.target
                [Service]
                Type=simple
                Restart=on-failure
                RestartSec=5s
                LimitNOFILE=65536
                Environment=NAME=service-{n} LEVEL=info
                ExecStartPre=/usr/bin/mkdir -p /var/lib/service-{n}
                ExecStart=/opt/bin/service --config /etc/service-{n}/settings.conf
                ExecStartPost=/opt/scripts/check-{n}.sh
                [Install]
                WantedBy=multi-user.target

        """;
}
