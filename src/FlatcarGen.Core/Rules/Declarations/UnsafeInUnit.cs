using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A setting that stands in the commands of the kubeadm unit, and would be read as something else there.</summary>
public sealed class UnsafeInUnit : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1030",
        "Setting cannot stand in the unit",
        "{0} '{1}' stands in the commands of the kubeadm unit: {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            var settings = plan.Settings;
            var findings = new[]
            {
                Path("BinDir", settings.BinDir),
                Path("KubeadmConfigPath", settings.KubeadmConfigPath),
                Path("RenderedConfigPath", settings.RenderedConfigPath),
                Words("KubeconfigUser", settings.KubeconfigUser),
                cluster.Declaration.ImageRepository is { } repository ? Words("ImageRepository", repository) : null,
            };
            foreach (var finding in findings)
            {
                if (finding is not null)
                    yield return finding;
            }
        }
    }

    private Finding? Path(string setting, DeclaredText text)
    {
        var path = text.ToTemplate();
        var isAbsolute = path.Segments.Count > 0
            && (path.Segments[0].IsPlaceholder || path.Segments[0].Text[0] == '/')
            && (path.KnownText is not { } known || (known.Length > 1 && known[known.Length - 1] != '/'));
        return isAbsolute ? Words(setting, text) : Found(text, null, setting, Shown.Short(text.Value), "write an absolute path");
    }

    private Finding? Words(string setting, DeclaredText text) => text.ToTemplate().LiteralText.All(IsSafe)
        ? null
        : Found(text, null, setting, Shown.Short(text.Value), "use letters, digits and '/', '.', '-', '_', ':', '@' only");

    private static bool IsSafe(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-' or '_' or ':' or '@';
}
