using System.Globalization;
using System.Text.RegularExpressions;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The programs that a machine gets are of another minor version than the cluster that kubeadm is to make of them.</summary>
public sealed class OtherVersionInstalled : MachineRule
{
    private static readonly Regex Program = new(@"/v1\.(\d{1,3})\.\d{1,3}/(?:[^?#]*/)?(kubeadm|kubelet)\z", RegexOptions.CultureInvariant);

    public override RuleInfo Info { get; } = new(
        "FCG5049",
        "Programs of another version than the cluster",
        "This is {0} of Kubernetes 1.{1}, and the config is for {2}: kubeadm refuses to make one of the other; take the same minor version",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.KubernetesVersion is not { Major: 1 } version)
            yield break;
        foreach (var file in machine.Files)
        {
            if (file.Source is { } source
                && Installed(source.Value) is { } installed
                && VersionSkews.IsRefused(installed.Name, installed.Minor, version.Minor))
            {
                yield return Found(source, installed.Name, $"{installed.Minor}", version.ToString());
            }
        }
    }

    private static (string Name, int Minor)? Installed(string url)
    {
        var program = Program.Match(url);
        return program.Success ? (program.Groups[2].Value, int.Parse(program.Groups[1].Value, CultureInfo.InvariantCulture)) : null;
    }
}
