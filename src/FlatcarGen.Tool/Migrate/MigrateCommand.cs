using System.CommandLine;
using FlatcarGen.Tool.Files;

namespace FlatcarGen.Tool.Migrate;

/// <summary>The command line of <c>flatcargen migrate</c>.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A kubeadm config, or a Butane document that writes some; '-' is standard input." };
        file.Validators.Add(Arguments.RefuseOptions);
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "file" };
        var inPlace = new Option<bool>("--in-place", "-i") { Arity = ArgumentArity.Zero, Description = "Change the file itself." };
        var kind = new Option<string?>("--kind") { Description = "What the file holds, where neither its name nor its text tells: butane or kubeadm." };
        kind.AcceptOnlyFromAmong("butane", "kubeadm");

        var command = new Command("migrate", "Turn kubeadm configs in v1beta3 into v1beta4; comments and everything else stay as they are.")
        {
            file, output, inPlace, kind,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inPlace) && result.GetValue(output) is not null)
                result.AddError("Give '--output' or '--in-place', not both.");
            else if (result.GetValue(inPlace) && result.GetValue(file) == InputFile.Standard)
                result.AddError("'--in-place' changes a file; standard input is none.");
        });
        command.SetAction(parsed => Migrator.Run(new MigrateRequest
        {
            Input = parsed.GetRequiredValue(file),
            Output = parsed.GetValue(output) is { Length: > 0 } path ? path : null,
            IsInPlace = parsed.GetValue(inPlace),
            Kind = parsed.GetValue(kind),
        }));
        return command;
    }
}
