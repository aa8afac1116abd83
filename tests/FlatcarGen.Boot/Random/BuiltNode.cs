using System.Text.RegularExpressions;
using FlatcarGen.Boot.Declared;

namespace FlatcarGen.Boot.Random;

/// <summary>A node of a random declaration.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Artifact">The <c>.bu</c> file that the build writes.</param>
/// <param name="Butane">The same with values for its placeholders, as the product renders it.</param>
/// <param name="ForTools">What the product makes of it in Butane 1.0.0.</param>
/// <param name="Minor">The Kubernetes release's minor number.</param>
/// <param name="IsTemplate">Whether its file is a template of Terraform.</param>
internal sealed partial record BuiltNode(string Name, string Artifact, string Butane, DeclaredNode ForTools, int Minor, bool IsTemplate)
{
    private const string KubeadmUnit = "/etc/systemd/system/kubeadm.service";

    /// <summary>Where kubeadm has to be.</summary>
    public string KubeadmFolder => KubeadmCall().Match(ForTools.Units[KubeadmUnit]).Groups[1].Value;

    [GeneratedRegex(@"(/\S+)/kubeadm (?:init|join)", RegexOptions.CultureInvariant)]
    private static partial Regex KubeadmCall();
}
