using FlatcarGen.Core.Machines;

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
            var errors = IgnoredPreflightErrors.In(config, root);
            if (errors.FirstOrDefault(error => IgnoredPreflightErrors.IsAll(error.Text)) is { } all
                && IgnoredPreflightErrors.BesideAll(errors.Select(error => error.Text).ToList()) is null)
            {
                yield return Found(all, config.Facts);
            }
        }
    }
}
