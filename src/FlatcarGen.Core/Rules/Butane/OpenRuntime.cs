using System.Text.RegularExpressions;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>The API of a container runtime on the network, for everybody.</summary>
public sealed class OpenRuntime : MachineRule
{
    private static readonly Regex Listens = new(
        @"(?<at>tcp://(?:0\.0\.0\.0|\[::\])?:2375\b)|^[ \t]*(?<at>tcp_address\s*=\s*[""'](?:0\.0\.0\.0|\[::\])?:[0-9]+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex AllInterfaces = new(
        @"^(?:(?:0\.0\.0\.0|\[::\]):)?2375$", RegexOptions.CultureInvariant);

    public override RuleInfo Info { get; } = new(
        "FCG7034",
        "Container runtime open to the network",
        "'{0}' takes commands from everybody who reaches the machine, without TLS: whoever sends them is root here; listen on "
            + "127.0.0.1 or a socket in /run, or ask for client certificates",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            foreach (var listen in unit.Subject.All("Socket", "ListenStream"))
            {
                if (AllInterfaces.IsMatch(listen.Value.Value))
                    yield return Found(listen.File.Source, listen.ValueRange, listen.Value.Value);
            }
        }

        foreach (var text in machine.Texts)
        {
            if (text.Value.Contains("tlsverify"))
                continue;
            var match = Listens.Match(text.Value).Groups["at"];
            if (match.Success && !IsInComment(text.Value, match.Index))
                yield return Found(text, new TextRange(match.Index, match.Length), match.Value);
        }
    }

    private static bool IsInComment(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return text.Substring(start, at - start).TrimStart().StartsWith("#", StringComparison.Ordinal);
    }
}
