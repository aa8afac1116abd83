using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>Says of a field that an object does not have what was meant.</summary>
/// <param name="releases">The releases that may read the document.</param>
/// <param name="report">Takes what is wrong.</param>
/// <param name="refused">Keeps what was meant, so that it is not missed besides.</param>
/// <param name="homes">Where fields belong; null where that is not known.</param>
internal sealed class FieldAdvice(ReleaseRange releases, KubeadmReport report, RefusedValues refused, FieldHomes? homes)
{
    private int _count;

    /// <summary>Refuses a member. Like kubeadm, it stops after <see cref="YamlReader.MaxProblems"/> of them.</summary>
    public void Refuse(JsonMember member, JsonValue inside, ObjectType type, FieldPath path, IReadOnlyList<OtherVersion> others)
    {
        if (++_count > YamlReader.MaxProblems)
            return;
        var name = Shortened(member.Name);
        if (type.Find(member.Name) is { } field)
            Report($"The field '{name}' {When(field)}; take it out");
        else if (others.Select(other => other.Field(member.Name)).FirstOrDefault(found => found is not null) is { } other)
            Report($"The field '{name}' is one of {other.ApiVersion}, and not of the version that this document is in; {Instead(path.ToString(), other)}");
        else
            ReportUnknown(member, inside, type, path, name);

        void Report(string message) => report.Error(KubeadmProblem.FieldOfAnotherVersion, path.ToString(), member.Key, message);
    }

    /// <summary>What to do about a field of another version of the API. Source: kubernetes.io, kubeadm Configuration (v1beta4), its list of changes.</summary>
    private string Instead(string path, OtherVersion other) => path switch
    {
        "apiServer.timeoutForControlPlane" => "write timeouts.controlPlaneComponentHealthCheck in the InitConfiguration and each JoinConfiguration",
        "discovery.timeout" => "write timeouts.discovery",
        _ when other.ApiVersion == ConfigApiVersions.For(KubernetesVersion.OfMinor(releases.To)).Name =>
            "write the document in that version, or take the field out",
        _ when ConfigApiVersions.Find(other.ApiVersion)?.Since > releases.To =>
            $"take it out, as Kubernetes 1.{releases.To} does not read that version yet",
        _ => "take it out",
    };

    private void ReportUnknown(JsonMember member, JsonValue inside, ObjectType type, FieldPath path, string name)
    {
        var names = type.NamesIn(releases).OrderBy(other => other, StringComparer.Ordinal).ToList();
        var meant = NearestName.Of(member.Name, names);
        var advice = meant is not null ? $"did you mean '{meant}'?"
            : homes?.Advice(path, member.Name) is { } home ? home
            : names.Count is 0 or > 12 ? "look for it in the API reference"
            : $"here may stand {string.Join(", ", names)}";
        if (meant is not null)
            refused.AddMeant(inside, meant);
        var isFree = meant is not null && inside.Find(meant) is null && member.Key.AliasRange is null;
        report.Error(
            KubeadmProblem.UnknownField, path.ToString(), member.Key, $"The field '{name}' is not known here; {advice}", remedy: isFree ? meant : null);
    }

    private static string When(Field field) => field switch
    {
        { Since: > 0, Until: < int.MaxValue } => $"is there from Kubernetes 1.{field.Since} on, and no more in 1.{field.Until}",
        { Since: > 0 } => $"is there from Kubernetes 1.{field.Since} on",
        _ => $"is there no more from Kubernetes 1.{field.Until} on",
    };

    private static string Shortened(string name) => name.Length <= 60 ? name : name.Substring(0, 60) + "…";
}
