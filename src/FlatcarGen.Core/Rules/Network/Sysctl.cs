using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>A setting of the kernel: <c>net.ipv6.conf.all.forwarding = 1</c>.</summary>
/// <param name="Name">With dots, however it was written.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Text">The text that it is in.</param>
/// <param name="Range">The whole of it in that text.</param>
internal sealed record Sysctl(string Name, string Value, MappedText Text, TextRange Range)
{
    /// <summary>Whether a file is one that systemd-sysctl reads.</summary>
    public static bool IsFile(MachineFile file) =>
        file.Path.Value == "/etc/sysctl.conf"
        || (file.Path.Value.StartsWith("/etc/sysctl.d/", StringComparison.Ordinal) && file.Path.Value.EndsWith(".conf", StringComparison.Ordinal));

    public static IEnumerable<Sysctl> In(MachineFile file) => IsFile(file) && file.Contents is { } text ? In(text) : [];

    /// <summary>The settings of a text that is in the form of sysctl.d(5).</summary>
    public static IEnumerable<Sysctl> In(MappedText text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.Value.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.Value.Substring(start, end - start);
            var equals = line.IndexOf('=');
            if (equals > 0 && line.TrimStart()[0] is not ('#' or ';'))
            {
                var at = line.Length - line.TrimStart().Length;
                var name = line.Substring(0, equals).Trim().TrimStart('-').Replace('/', '.');
                yield return new(name, line.Substring(equals + 1).Trim(), text, new(start + at, line.Trim().Length));
            }

            start = end + 1;
        }
    }
}
