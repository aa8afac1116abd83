using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>The Kubernetes extension of another minor version than the cluster, or than the one that updates are taken from.</summary>
public sealed class ExtensionOfAnotherMinor : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG7018",
        "Kubernetes extension of another minor version",
        "'{0}' is Kubernetes {1}, {2} {3}: kubeadm and the kubelet do not go together with it; use one minor version",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var (expected, whose) = (machine.KubernetesVersion, "the cluster");
        foreach (var (name, version) in KubernetesImages.Of(machine))
        {
            if (expected is not { } known)
                (expected, whose) = (version, $"'{Shown.Short(name.Value)}'");
            else if ((known.Major, known.Minor) != (version.Major, version.Minor))
                yield return Found(name, Shown.Short(name.Value), MinorOf(version), whose, MinorOf(known));
        }
    }

    private static string MinorOf(KubernetesVersion version) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}.{1}", version.Major, version.Minor);
}
