using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><see cref="NoAssignment"/> in a file that a unit loads: lines that begin with a shell's <c>export</c>.</summary>
public sealed class NoAssignmentInFile : MachineRule
{
    private const string Export = "export ";

    public override RuleInfo Info => NoAssignment.Rule;

    public override IEnumerable<Finding> Check(Machine machine) => machine.Units
        .SelectMany(unit => unit.Subject.All("Service", "EnvironmentFile"))
        .Select(directive => directive.Value.Value.TrimStart('-'))
        .Distinct(StringComparer.Ordinal)
        .Select(path => machine.FindFile(path)?.Contents)
        .OfType<MappedText>()
        .SelectMany(In);

    private IEnumerable<Finding> In(MappedText text)
    {
        var (isInQuotes, quote) = (false, '\0');
        for (var at = 0; at < text.Length;)
        {
            var end = text.Value.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text.Value.Substring(at, end - at);
            if (!isInQuotes && line.StartsWith(Export, StringComparison.Ordinal) && line.IndexOf('=') > Export.Length)
            {
                yield return Found(
                    text, TextRange.FromBounds(at, end), Shown.Short(line), "is no assignment and systemd ignores it", "leave 'export' out") with
                {
                    Fix = Replace("Leave 'export' out", text, new(at, Export.Length), ""),
                };
            }

            foreach (var c in line)
            {
                if (isInQuotes ? c == quote : c is '"' or '\'')
                    (isInQuotes, quote) = (!isInQuotes, c);
            }

            at = end + 1;
        }
    }
}
