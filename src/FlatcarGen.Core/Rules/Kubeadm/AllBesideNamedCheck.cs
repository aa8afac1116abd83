using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>All preflight errors are to be ignored, and one of them by its name.</summary>
public sealed class AllBesideNamedCheck : KubeadmRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5526",
        "'all' beside a named preflight check",
        "kubeadm stops where 'all' stands beside other preflight errors to ignore, in the config and on the command line together, here '{0}'; "
            + "leave 'all' out",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var root in new[] { config.Init, config.Join })
        {
            var errors = IgnoredPreflightErrors.In(config, root);
            if (IgnoredPreflightErrors.BesideAll(errors.Select(error => error.Text).ToList()) is { } other)
                yield return Found(errors.First(error => IgnoredPreflightErrors.IsAll(error.Text)), config.Facts, Shown.Short(other));
        }
    }
}
