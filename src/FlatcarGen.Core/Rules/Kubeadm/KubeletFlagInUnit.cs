using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A unit starts the kubelet with a flag that it does not know any more.</summary>
public sealed class KubeletFlagInUnit : UnitRule
{
    private static readonly string[] Variables = ["KUBELET_EXTRA_ARGS", "KUBELET_KUBEADM_ARGS", "KUBELET_CONFIG_ARGS", "KUBELET_KUBECONFIG_ARGS"];

    public override RuleInfo Info { get; } = new(
        "FCG5059",
        "Unit with a flag that the kubelet does not know any more",
        "The kubelet of Kubernetes 1.{1} and later does not start with '{0}'; leave it out",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var call in ProgramCall.In(unit).Where(call => call.Program == "kubelet"))
        {
            foreach (var argument in call.Arguments)
            {
                if (Gone(argument.Value) is { } removed)
                    yield return Found(call.Line.File.Source, argument.Range, "--" + removed.Name, $"{removed.Until}");
            }
        }

        foreach (var assignment in EnvironmentAssignment.In(unit).Where(assignment => Variables.Contains(assignment.Name)))
        {
            foreach (var (flag, range) in Words(assignment.Value.Value))
            {
                if (Gone(flag) is { } removed)
                    yield return Found(assignment.Directive.File.Source, assignment.Value.ToSource(range), "--" + removed.Name, $"{removed.Until}");
            }
        }
    }

    private static RemovedFlag? Gone(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) ? RemovedFlags.Find(Component.Kubelet, word.Substring(2).Split('=')[0]) : null;

    private static IEnumerable<(string Word, TextRange Range)> Words(string text)
    {
        var start = 0;
        foreach (var word in text.Split(' '))
        {
            yield return (word, new(start, word.Length));
            start += word.Length + 1;
        }
    }
}
