using System.Globalization;
using System.Text;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>A large Butane document: units with shell in them, scripts and configs, as those of real machines are, many times over.</summary>
internal sealed class ButaneFile : AnalyzedFile
{
    public ButaneFile(int length)
    {
        var files = new StringBuilder("variant: flatcar\nversion: 1.0.0\nstorage:\n  files:\n");
        var units = new StringBuilder("systemd:\n  units:\n");
        while (files.Length + units.Length < length)
        {
            Units++;
            var number = Units.ToString("00000", CultureInfo.InvariantCulture);
            files.Append(FileText.Replace("{n}", number, StringComparison.Ordinal));
            units.Append(UnitText.Replace("{n}", number, StringComparison.Ordinal));
        }

        Text = files.Append(units).ToString();
    }

    public int Units { get; }

    public override string Path => "large.bu";

    protected override string Text { get; }

    private static string FileText => """
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

    private static string UnitText => """
            - name: service-{n}.service
              enabled: true
              contents: |
                [Unit]
                Description=Service {n}
                Wants=network-online.target
                Wants=coreos-metadata.service
                After=network-online.target coreos-metadata.service
                [Service]
                Type=oneshot
                RemainAfterExit=yes
                EnvironmentFile=/run/metadata/flatcar
                Environment=NAME=service-{n} LEVEL=info
                ExecStartPre=/usr/bin/mkdir -p /var/lib/service-{n}
                ExecStart=/bin/bash -c 'umask 077 && envsubst "$$COREOS_EC2_IPV4_LOCAL" < /etc/service-{n}.conf > /run/service-{n}.conf'
                ExecStartPost=/opt/scripts/check-{n}.sh --name ${NAME} --address ${COREOS_EC2_IPV4_LOCAL}
                [Install]
                WantedBy=multi-user.target

        """;
}
