using System.CommandLine;

namespace FlatcarGen.Tool.Check;

/// <summary>The command line of <c>flatcargen check</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Butane documents (*.bu, *.butane.yaml), units and their drop-ins, kubeadm configs (kubeadm*.yaml), or directories that are searched for them; '-' is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(Arguments.RefuseOptions);
        var kind = new Option<string?>("--kind") { Description = "What the files that are named hold, whatever their names: butane, unit or kubeadm." };
        kind.AcceptOnlyFromAmong("butane", "unit", "kubeadm");
        var template = new Option<bool>("--template") { Arity = ArgumentArity.Zero, Description = "The files are templates that Terraform fills in: ${…} is a value that nobody knows yet." };
        var strict = new Option<bool>("--strict", "-s") { Arity = ArgumentArity.Zero, Description = "Fail on warnings too." };
        var format = new Option<string>("--format", "-f") { Description = "How findings are written: text, github (workflow commands) or sarif (2.1.0).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "sarif");

        var command = new Command("check", "Check Butane documents, systemd units and kubeadm configs for what would fail on the machine.")
        {
            files, kind, template, strict, format,
        };
        command.SetAction(parsed => Checker.Run(new CheckRequest
        {
            Paths = parsed.GetRequiredValue(files),
            Kind = parsed.GetValue(kind),
            AreTemplates = parsed.GetValue(template),
            IsStrict = parsed.GetValue(strict),
            Format = parsed.GetRequiredValue(format),
        }));
        return command;
    }
}
