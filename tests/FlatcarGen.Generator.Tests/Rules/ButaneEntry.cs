namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>An entry of a list in a Butane document.</summary>
/// <param name="Section">The section with the list, such as <c>storage</c>.</param>
/// <param name="List">The list, such as <c>files</c>.</param>
/// <param name="Text">The entry's YAML, from its dash on.</param>
internal sealed record ButaneEntry(string Section, string List, string Text)
{
    public static ButaneEntry File(string path, string text, string mode = "0644") => new("storage", "files", $"""
        - path: {path}
          mode: {mode}
          contents:
            inline: |
        {Indented(text, 6)}
        """);

    public static ButaneEntry FetchedFile(string path, string source, string mode = "0644") => new("storage", "files", $"""
        - path: {path}
          mode: {mode}
          contents:
            source: {source}
            verification:
              hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """);

    public static ButaneEntry Link(string path, string target) => new("storage", "links", $"- path: {path}\n  target: {target}");

    /// <summary>A unit that is enabled.</summary>
    public static ButaneEntry Unit(string name, string text) => new("systemd", "units", $"""
        - name: {name}
          enabled: true
          contents: |
        {Indented(text, 4)}
        """);

    /// <summary>The config that <see cref="KubeadmUnit"/> is meant for, in a file that the secrets in it are safe in.</summary>
    public static ButaneEntry KubeadmConfig(string text) => File("/etc/kubeadm.yaml", text, "0600");

    /// <summary>A unit that runs commands until they succeeded once, and has what kubeadm needs.</summary>
    public static ButaneEntry KubeadmUnit(params string[] commands) => Unit("kubeadm.service", $"""
        [Unit]
        Wants=network-online.target containerd.service
        After=network-online.target containerd.service
        ConditionPathExists=!/var/lib/kubeadm.done
        [Service]
        Type=oneshot
        RemainAfterExit=yes
        Restart=on-failure
        RestartSec=30
        {string.Join('\n', commands.Select(command => "ExecStart=" + command))}
        ExecStart=/usr/bin/touch /var/lib/kubeadm.done
        [Install]
        WantedBy=multi-user.target
        """);

    internal static string Indented(string text, int columns) => string.Join('\n', text.Split('\n').Select(line => new string(' ', columns) + line));
}
