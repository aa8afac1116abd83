using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A program given by a path that is not absolute, or by a name in a folder that systemd does not search.</summary>
public sealed class ProgramNotFound : UnitRule
{
    private const string Searched = "/usr/local/sbin, /usr/local/bin, /usr/sbin, /usr/bin";

    /// <summary>Programs that Flatcar does not ship and people put into /opt/bin.</summary>
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal)
    {
        "kubeadm", "kubelet", "kubectl", "crictl", "cilium", "helm",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2010", "Program that systemd does not find", "systemd does not find '{0}': {1}; write '{2}'", Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var folder = new Lazy<string?>(() => OptBinOf(unit));
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                var program = command.Program;
                if (command.HasPrefix('|') || program.Text.HasUnknown || program.Value.IndexOfAny(['$', '%']) >= 0)
                    continue;
                if (program.HasQuotes && command.Arguments.Count == 0 && program.Value.StartsWith("/", StringComparison.Ordinal)
                    && program.Value.Contains(" -"))
                {
                    yield return Found(
                        line.File.Source, program.Range, Shown.Short(program.Value), "in quotes its arguments are a part of its name",
                        Shown.Short(program.Value));
                }
                else if (program.Value.IndexOf('/') > 0)
                {
                    yield return Found(
                        line.File.Source, program.Range, Shown.Short(program.Value), "it takes absolute paths and bare names only",
                        "/" + Shown.Short(program.Value.TrimStart('.', '/')));
                }
                else if (Added.Contains(program.Value) && folder.Value is not null)
                {
                    yield return Found(
                        line.File.Source, program.Range, program.Value, $"it looks in {Searched}, and not in the PATH of Environment=",
                        $"{folder.Value}/{program.Value}") with
                    {
                        Fix = new($"Write {folder.Value}/{program.Value}", EquatableArray.Create(
                            new TextEdit(line.File.Source.At, new(program.Range.Start, 0), folder.Value + "/"))),
                    };
                }
            }
        }
    }

    /// <summary>The folder in /opt that the unit adds to PATH, which says where its programs are.</summary>
    private static string? OptBinOf(UnitSubject unit) => unit.Last("Service", "ExecSearchPath") is not null
        ? null
        : EnvironmentAssignment.In(unit).LastOrDefault(assignment => assignment.Name == "PATH") is { Value.HasUnknown: false } path
            ? path.Value.Value.Split(':').FirstOrDefault(folder => folder == "/opt/bin")
            : null;
}
