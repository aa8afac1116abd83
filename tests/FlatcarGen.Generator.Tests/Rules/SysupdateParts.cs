namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>What a Butane document sets systemd-sysupdate up with.</summary>
internal static class SysupdateParts
{
    public const string Kubernetes = "/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf";

    public static ButaneEntry Noop => Definition("/etc/sysupdate.d/noop.conf");

    public static ButaneEntry Definition(string path) => ButaneEntry.FetchedFile(path, "https://extensions.flatcar.org/extensions/a.conf");

    public static ButaneEntry Timer(bool enabled = true) => new("systemd", "units", $"""
        - name: systemd-sysupdate.timer
          enabled: {(enabled ? "true" : "false")}
        """);

    /// <summary>A drop-in of the service with some lines in its section [Service].</summary>
    public static ButaneEntry DropIn(string lines) => new("systemd", "units", $"""
        - name: systemd-sysupdate.service
          dropins:
            - name: kubernetes.conf
              contents: |
                [Service]
        {ButaneEntry.Indented(lines, 8)}
        """);
}
