using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>kubeadm config images pull</c> that is not told which version's images to pull, and from where.</summary>
public sealed class ImagePullWithoutConfig : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2039",
        "Images pulled without the config",
        "'kubeadm config images pull' does not know the config: it pulls the images of kubeadm's default version from the default registry, "
            + "and fails where that cannot be reached; add --config",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.ImagePull);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var calls = ProgramCall.In(unit).ToList();
        // Without a config there is nothing that init could know and the pull does not.
        if (!calls.Exists(HasConfig))
            yield break;
        foreach (var call in calls)
        {
            var words = call.Arguments;
            if (call.Program == "kubeadm" && words.Count >= 3
                && words[0].Value == "config" && words[1].Value == "images" && words[2].Value == "pull"
                && !words.Skip(3).Any(SaysWhich))
            {
                yield return Found(call.Line.File.Source, Text.TextRange.FromBounds(call.At.Start, words[2].Range.End));
            }
        }
    }

    private static bool HasConfig(ProgramCall call) =>
        call.Program == "kubeadm" && call.Operands.Any(operand => operand is "init" or "join") && call.Arguments.Any(IsConfig);

    private static bool IsConfig(ProgramArgument argument) => argument.Value.StartsWith("--config", StringComparison.Ordinal);

    private static bool SaysWhich(ProgramArgument argument) => argument.HasUnknown
        || argument.Value.IndexOf('$') >= 0
        || IsConfig(argument)
        || argument.Value.StartsWith("--kubernetes-version", StringComparison.Ordinal);
}
