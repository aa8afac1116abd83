using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A certificate key, and nothing that is encrypted with it.</summary>
public sealed class CertificatesNotUploaded : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5029",
        "Certificate key without --upload-certs",
        "The config has a certificateKey and kubeadm init no --upload-certs: nothing is uploaded, and no other control plane can join; add it",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.Units.Any(unit => ProgramCall.In(unit.Subject).Any(UploadsLater)))
            yield break;
        foreach (var config in BootstrapConfig.In(machine))
        {
            if (config.Command.Verb == "init"
                && config.Documents?.Init?.Find("certificateKey") is { IsNull: false }
                && !config.HasFlag("--upload-certs")
                && !config.HasFlag("--experimental-upload-certs"))
            {
                yield return Found(config.Command.Line.File.Source, config.Command.Range) with { Fix = FixFor(config) };
            }
        }
    }

    private static bool UploadsLater(ProgramCall call) =>
        call.Program == "kubeadm" && call.Arguments.Any(argument => argument.Value == "upload-certs");

    private static Fix FixFor(BootstrapConfig config) => new(
        "Add --upload-certs",
        EquatableArray.Create(new TextEdit(config.Command.Line.File.Source.At, new(config.Command.Range.End, 0), " --upload-certs")));
}
