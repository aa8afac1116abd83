using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A Kubernetes program called in a folder that this machine does not have it in.</summary>
public sealed class KubernetesElsewhere : MachineRule
{
    private const string Own = "/opt/bin/";
    private const string OfExtension = "/usr/bin/";
    private static readonly string[] Programs = ["kubeadm", "kubelet", "kubectl"];

    public override RuleInfo Info { get; } = new(
        "FCG7019",
        "Kubernetes program in the wrong folder",
        "There is no '{0}' on this machine, {1}: call '{2}'",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var hasExtension = KubernetesImages.AreOn(machine);
        var own = Array.FindAll(Programs, program => machine.FindFile(Own + program) is not null);
        if (!hasExtension && own.Length == 0)
            yield break;
        var mayFill = new Lazy<bool>(() => MayFill(machine));
        foreach (var call in machine.Calls)
        {
            var program = Array.Find(Programs, name => call.Path == Own + name || call.Path == OfExtension + name);
            if (program is null)
                continue;
            if (hasExtension && call.Path == Own + program && !own.Contains(program) && !mayFill.Value)
                yield return Found(call, "the system extension has it in /usr/bin", OfExtension + program);
            else if (!hasExtension && call.Path == OfExtension + program && own.Contains(program) && !HasOtherExtensions(machine))
                yield return Found(call, "the configuration puts it into /opt/bin", Own + program);
        }
    }

    private Finding Found(MachineCall call, string why, string instead) => Found(call.Source, call.At, call.Path, why, instead) with
    {
        Fix = call.Source.At.Id > 0 && call.At.Length == call.Path.Length
            && string.CompareOrdinal(call.Source.Value, call.At.Start, call.Path, 0, call.Path.Length) == 0
            ? new($"Call {instead}", EquatableArray.Create(new TextEdit(call.Source.At, call.At, instead)))
            : null,
    };

    /// <summary>Whether something of the machine may put programs into /opt/bin: a command that names it, a file that is about it.</summary>
    private static bool MayFill(Machine machine) =>
        machine.Links.Any(link => (link.Path.Value + "/").StartsWith(Own, StringComparison.Ordinal))
        || machine.Calls.Any(call => call.Arguments.Any(argument => NamesOwn(argument.Value))
            || call.Statement?.Redirections.Any(redirection => NamesOwn(redirection.Target.Value)) == true)
        || machine.Files.Any(file => file.Contents is { } text && !MachineCall.In(file).Any() && NamesOwn(text.Value))
        || machine.Units.SelectMany(unit => unit.Subject.Directives).Any(directive =>
            directive.Key == "Environment"
            && NamesOwn(directive.Value.Value)
            && directive.Value.Value.IndexOf("PATH=", StringComparison.Ordinal) < 0);

    private static bool NamesOwn(string text) => (text + "/").IndexOf(Own, StringComparison.Ordinal) >= 0;

    private static bool HasOtherExtensions(Machine machine) =>
        machine.Paths.Any(path => path.Path.Value.StartsWith("/etc/extensions/", StringComparison.Ordinal));
}
