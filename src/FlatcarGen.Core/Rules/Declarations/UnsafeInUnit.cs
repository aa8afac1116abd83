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
                Different(settings),
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
        return !path.IsEmpty && InvalidPath.IsSimple(path)
            ? Words(setting, text)
            : Found(text, null, setting, Shown.Short(text.Value), "write an absolute path in its simplest form");
    }

    /// <summary>envsubst would read the file that the shell has just emptied.</summary>
    private Finding? Different(MachineSettings settings) => settings.KubeadmConfigPath.Value != settings.RenderedConfigPath.Value
        ? null
        : Found(settings.RenderedConfigPath, null, "RenderedConfigPath", Shown.Short(settings.RenderedConfigPath.Value), "it has to be another file than KubeadmConfigPath, which it is made from");

    private Finding? Words(string setting, DeclaredText text) => IsSafe(text)
        ? null
        : Found(text, null, setting, Shown.Short(text.Value), "use letters, digits and '/', '.', '-', '_', ':', '@' only");

    /// <summary>Whether a command reads a setting as it was meant.</summary>
    internal static bool IsSafe(DeclaredText text) => text.ToTemplate().LiteralText.All(IsSafe);

    private static bool IsSafe(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-' or '_' or ':' or '@';
}
