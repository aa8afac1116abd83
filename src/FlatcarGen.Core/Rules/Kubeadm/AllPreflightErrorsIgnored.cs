using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>kubeadm is to go on whatever it sees.</summary>
public sealed class AllPreflightErrorsIgnored : KubeadmRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5055",
        "All preflight errors ignored",
        "With 'all' kubeadm goes on whatever is wrong with the machine, and fails later where nothing tells why; name the checks that may fail",
        Severity.Warning);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var root in new[] { config.Init, config.Join })
        {
            if (KubeadmDocuments.At(root, "nodeRegistration", "ignorePreflightErrors") is YamlSequence errors
                && errors.OfType<YamlScalar>().FirstOrDefault(error => IsAll(error.Text)) is { } all)
            {
                yield return Found(all, config.Facts);
            }
        }
    }

    internal static bool IsAll(string name) => string.Equals(name.Trim(), "all", StringComparison.OrdinalIgnoreCase);
}
