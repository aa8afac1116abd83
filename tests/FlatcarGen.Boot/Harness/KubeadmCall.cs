namespace FlatcarGen.Boot.Harness;

/// <summary>One run of kubeadm.</summary>
/// <param name="Arguments">What it was called with.</param>
/// <param name="Environment">The environment.</param>
/// <param name="Config">The text of the file that <c>--config</c> names, at that moment; null without one.</param>
/// <param name="ConfigMode">The permissions of that file.</param>
/// <param name="Sysctls">Settings of the kernel at that moment.</param>
/// <param name="ExitCode">Null if it was killed or cut off.</param>
public sealed record KubeadmCall(
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Environment,
    string? Config,
    UnixFileMode? ConfigMode,
    IReadOnlyDictionary<string, string> Sysctls,
    int? ExitCode)
{
    /// <summary>Whether it makes or joins a cluster.</summary>
    public bool Bootstraps => Arguments.FirstOrDefault(argument => !argument.StartsWith('-')) is "init" or "join";

    public override string ToString() => $"kubeadm {string.Join(' ', Arguments)} = {ExitCode?.ToString() ?? "killed"}";

    internal static KubeadmCall Read(string folder)
    {
        var config = Path.Combine(folder, "config");
        return new(
            Words(Path.Combine(folder, "arguments")),
            Pairs(Words(Path.Combine(folder, "environment"))),
            File.Exists(config) ? File.ReadAllText(config) : null,
            File.Exists(config) ? File.GetUnixFileMode(config) : null,
            Pairs(File.ReadLines(Path.Combine(folder, "sysctls"))),
            File.Exists(Path.Combine(folder, "exit")) ? int.Parse(File.ReadAllText(Path.Combine(folder, "exit"))) : null);
    }

    private static Dictionary<string, string> Pairs(IEnumerable<string> lines) =>
        lines.Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    private static string[] Words(string file) => File.ReadAllText(file).Split('\0')[..^1];
}
