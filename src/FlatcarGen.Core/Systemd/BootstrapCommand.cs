using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A <c>kubeadm init</c> or <c>kubeadm join</c> in an Exec line, started by systemd or in the script of a shell.</summary>
/// <param name="Call">The call of kubeadm.</param>
/// <param name="Verb"><c>init</c> or <c>join</c>.</param>
/// <param name="Range">Program and verb in what the user wrote.</param>
internal sealed record BootstrapCommand(ProgramCall Call, string Verb, TextRange Range)
{
    public Directive Line => Call.Line;

    public static IEnumerable<BootstrapCommand> In(UnitSubject unit) => ProgramCall.In(unit).Select(Find).OfType<BootstrapCommand>();

    private static BootstrapCommand? Find(ProgramCall call)
    {
        if (call.Program != "kubeadm")
            return null;
        // Options stand in front of the verb at times; a phase does but a part of the work.
        var words = call.Arguments.Where(argument => !argument.Value.StartsWith("-", StringComparison.Ordinal)).Take(2).ToList();
        return words.Count > 0 && words[0].Value is "init" or "join" && !(words.Count > 1 && words[1].Value == "phase")
            ? new(call, words[0].Value, TextRange.FromBounds(call.At.Start, words[0].Range.End))
            : null;
    }
}
