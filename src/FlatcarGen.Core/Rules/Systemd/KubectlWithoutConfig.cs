using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service that calls kubectl and does not say where the kubeconfig is: it has no home to look in.</summary>
public sealed class KubectlWithoutConfig : UnitRule
{
    private static readonly string[] Elsewhere = ["EnvironmentFile", "PassEnvironment", "User", "DynamicUser", "PAMName", "SetLoginEnvironment", "WorkingDirectory"];

    public override RuleInfo Info { get; } = new(
        "FCG2509",
        "kubectl without a kubeconfig",
        "'{0}' has no HOME, so '{1}' finds no kubeconfig and asks localhost:8080; add Environment=KUBECONFIG=/etc/kubernetes/admin.conf",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || unit.Directives.Any(directive => Elsewhere.Contains(directive.Key))
            || unit.All("Service", "Environment").Any(directive => directive.Value.HasUnknown
                || directive.Value.Value.Contains("KUBECONFIG") || directive.Value.Value.Contains("HOME")))
        {
            yield break;
        }

        var call = ProgramCall.In(unit).FirstOrDefault(call => ApiServerCall.Is(call) && !SaysWhere(call));
        if (call is null)
            yield break;
        yield return Found(call.Line.File.Source, call.At, unit.Name, call.Program) with
        {
            Fix = new("Add KUBECONFIG=/etc/kubernetes/admin.conf", EquatableArray.Create(
                UnitEdits.AddFirst(call.Line.File, call.Line.Section, "Environment=KUBECONFIG=/etc/kubernetes/admin.conf"))),
        };
    }

    private static bool SaysWhere(ProgramCall call) =>
        call.Arguments.Any(argument => argument.HasUnknown || argument.Value.StartsWith("--kubeconfig", StringComparison.Ordinal)
            || argument.Value.StartsWith("--server", StringComparison.Ordinal) || argument.Value.StartsWith("-s", StringComparison.Ordinal)
            || argument.Value.IndexOf('$') >= 0)
        || call.Command.Shell is { } shell && (shell.Text.HasUnknown || MentionsHome(shell.Text.Value))
        || call.Command.Program.Value.EndsWith("/env", StringComparison.Ordinal);

    /// <summary>Whether a script says where to look, or may take that from a file.</summary>
    private static bool MentionsHome(string script) =>
        script.Contains("KUBECONFIG") || script.Contains("HOME") || script.Contains("kubeconfig") || script.Contains("source ")
        || script.Contains(". /") || script.Contains("cd ") || script.Contains("su ") || script.Contains("sudo ");
}
