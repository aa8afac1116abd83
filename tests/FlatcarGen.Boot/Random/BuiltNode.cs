using System.Text.RegularExpressions;
using FlatcarGen.Boot.Declared;

namespace FlatcarGen.Boot.Random;

/// <summary>A node of a random declaration.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="AsDeclared">What the product makes of it, with values for its placeholders.</param>
/// <param name="ForTools">The same in Butane 1.0.0.</param>
/// <param name="Minor">The Kubernetes release's minor number.</param>
/// <param name="IsTemplate">Whether its file is a template of Terraform.</param>
internal sealed partial record BuiltNode(string Name, DeclaredNode AsDeclared, DeclaredNode ForTools, int Minor, bool IsTemplate)
{
    /// <summary>Where kubeadm has to be.</summary>
    public string KubeadmFolder => KubeadmCall().Match(ForTools.Units[KubeadmUnit]).Groups[1].Value;

    private const string KubeadmUnit = "/etc/systemd/system/kubeadm.service";

    [GeneratedRegex(@"(/\S+)/kubeadm (?:init|join)", RegexOptions.CultureInvariant)]
    private static partial Regex KubeadmCall();
}
