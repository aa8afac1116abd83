using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that brings up a control plane takes kubelet.conf for the sign that this has been done.</summary>
public sealed class KubeletConfMarker : UnitRule
{
    internal const string Path = "/etc/kubernetes/kubelet.conf";

    internal static RuleInfo Rule { get; } = new(
        "FCG2027",
        "kubelet.conf taken for the sign of success",
        "kubeadm writes kubelet.conf long before the control plane is up: if '{0}' fails or is cut off behind that, the next boot skips it; "
            + "let it write a file of its own as its last step and test for that",
        Severity.Warning);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (!ProgramCall.In(unit).Any(BringsUpControlPlane))
            yield break;
        foreach (var condition in unit.All("Unit", "ConditionPathExists").Concat(unit.All("Unit", "AssertPathExists")))
        {
            var tested = condition.Value.Value.TrimStart('|', ' ');
            if (tested.StartsWith("!", StringComparison.Ordinal) && tested.Substring(1).Trim() == Path)
                yield return Found(condition.File.Source, condition.ValueRange, unit.Name);
        }
    }

    /// <summary>What a join with a config makes is not in the command; a worker's kubelet.conf is there only in the end.</summary>
    private static bool BringsUpControlPlane(ProgramCall call) => call.Program == "kubeadm"
        && call.Operands.FirstOrDefault(operand => operand is "init" or "join" or "config" or "token" or "phase") is { } verb
        && (verb == "init" || (verb == "join" && call.Arguments.Any(argument => argument.Value == "--control-plane")));
}
