using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// The kubelets of a dual-stack cluster register with one address family: their nodes are single-stack, and nothing says so.
/// </summary>
public sealed class SingleFamilyNodeIP : ClusterRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5007",
        "node-ip has one family in a dual-stack cluster",
        "The cluster has IPv4 and IPv6 subnets, and the kubelet of '{0}' registers {1} only: the node will be single-stack; {2}",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster) =>
        cluster.Families is { Count: 2 }
            ? cluster.Nodes.SelectMany(Check).GroupBy(finding => (finding.At.Id, finding.Range)).Select(same => same.First())
            : [];

    /// <summary>Judges what the kubelet is given in the end, and points at where that comes from.</summary>
    private IEnumerable<Finding> Check(NodePlan plan)
    {
        var given = NodeIPOf(plan.KubeadmDocuments[0])?.Text;
        if (given is not null && OnlyFamily(FamiliesOf(given, plan.Metadata)) is null)
            return [];

        var patched = PatchedValues(plan).LastOrDefault(found => found.Scalar.Text == given);
        if (patched.Scalar is not null)
            return CheckValue(plan, patched.Patch, patched.Range, patched.Scalar.Text, patched.Scalar.Style) is { } finding
                ? [finding]
                : [];

        var arg = plan.Cluster.ExtraArgs.Concat(plan.Node.ExtraArgs)
            .LastOrDefault(arg => arg.Component == Component.Kubelet && arg.Name.Value == "node-ip");
        if (arg is not null && given is not null)
            return CheckValue(plan, arg.Value, new(0, arg.Value.Value.Length), arg.Value.Value) is { } finding ? [finding] : [];

        return CheckAddresses(plan, given is null);
    }

    /// <summary>A node-ip as one text, its addresses joined by commas.</summary>
    private Finding? CheckValue(NodePlan plan, DeclaredText text, TextRange range, string value, YamlStyle style = YamlStyle.None)
    {
        if (OnlyFamily(FamiliesOf(value, plan.Metadata)) is not { } family)
            return null;
        var missing = VariableOf(Other(family), plan.Metadata);
        return Found(text, range, Shown.Short(plan.Node.Itself.Value), family.ToString(), Advice(family, missing)) with
        {
            Fix = missing is null ? null : FixWith(missing, Add(text.At, range, "$" + missing, style, IsPrimary(plan, Other(family)))),
        };
    }

    /// <summary>In brackets and braces a comma ends a scalar without quotes, so it gets some.</summary>
    private static TextEdit[] Add(Anchor at, TextRange range, string address, YamlStyle style, bool isFirst)
    {
        var quote = style == YamlStyle.Plain ? "'" : "";
        var (front, back) = isFirst ? (quote + address + ",", quote) : (quote, "," + address + quote);
        return new TextEdit[] { new(at, new(range.Start, 0), front), new(at, new(range.End, 0), back) }
            .Where(edit => edit.NewText.Length > 0)
            .ToArray();
    }

    /// <summary>Whether the family comes first in the cluster's subnets, and so in the list of addresses.</summary>
    private static bool IsPrimary(NodePlan plan, AddressFamily family) =>
        plan.ClusterFamilies is { Count: 2 } families && families[0] == family;

    private IEnumerable<Finding> CheckAddresses(NodePlan plan, bool isAbsent)
    {
        var family = plan.NodeIPs.Count == 0
            ? AddressFamily.IPv4
            : FamilyOf(plan.NodeIPs[0].ToString(), plan.Metadata) ?? AddressFamily.IPv4;
        var missing = isAbsent ? null : VariableOf(Other(family), plan.Metadata);
        var what = isAbsent ? "one address that it finds itself" : family.ToString();
        if (!isAbsent && plan.Settings.NodeIPs is { Count: > 0 } declared)
        {
            var last = declared[declared.Count - 1];
            yield return Found(last, null, Shown.Short(plan.Node.Itself.Value), what, Advice(family, missing)) with
            {
                Fix = missing is null ? null : FixWith(missing, AddTo(last, "$" + missing, IsPrimary(plan, Other(family)))),
            };
        }
        else
        {
            var advice = isAbsent ? "give NodeIPs one address of each family"
                : missing is not null ? "give the subnets as PodSubnets and ServiceSubnets, or NodeIPs one address of each family"
                : $"the metadata of this platform has no {Other(family)} address: give NodeIPs one address of each family";
            yield return Found(plan.Node.Itself, null, Shown.Short(plan.Node.Itself.Value), what, advice);
        }
    }

    private static TextEdit[] AddTo(DeclaredText only, string address, bool isFirst) => isFirst
        ? [new(only.At, new(0, only.Value.Length), address), new(only.At, null, only.Value)]
        : [new(only.At, null, address)];

    private static List<AddressFamily?> FamiliesOf(string value, MetadataPlatform? metadata) =>
        value.Split(',').Select(part => FamilyOf(TemplateText.Parse(part.Trim()).ToString(), metadata)).ToList();

    /// <summary>The family of the only address; null where it is not known, or there are several: <see cref="ImpossibleNodeIP"/>.</summary>
    private static AddressFamily? OnlyFamily(List<AddressFamily?> families) => families.Count == 1 ? families[0] : null;

    private static AddressFamily? FamilyOf(string address, MetadataPlatform? metadata)
    {
        if (IPText.FamilyOfAddress(address) is { } family)
            return family;
        var variables = Envsubst.Variables(address);
        return variables.Count == 1 && variables[0].Range.Length == address.Length ? metadata?.FamilyOf(variables[0].Name) : null;
    }

    private static string? VariableOf(AddressFamily family, MetadataPlatform? metadata) =>
        family == AddressFamily.IPv4 ? metadata?.NodeIPv4 : metadata?.NodeIPv6;

    private static AddressFamily Other(AddressFamily family) => family == AddressFamily.IPv4 ? AddressFamily.IPv6 : AddressFamily.IPv4;

    private static string Advice(AddressFamily family, string? missing) =>
        missing is null ? $"add an {Other(family)} address" : $"add ${missing}";

    private static Fix FixWith(string variable, params TextEdit[] edits) => new($"Add ${variable}", EquatableArray.Create(edits));

    /// <summary>Every node-ip that kubeadm patches of the node set, with its characters in the patch.</summary>
    private static IEnumerable<(DeclaredText Patch, TextRange Range, YamlScalar Scalar)> PatchedValues(NodePlan plan)
    {
        var kind = plan.Node.Role == NodeRole.Bootstrap ? "InitConfiguration" : "JoinConfiguration";
        foreach (var patch in plan.Pieces.KubeadmPatches)
        {
            foreach (var root in YamlReader.Read(patch.Value).Roots.OfType<YamlMapping>())
            {
                if ((root.Find("kind") as YamlScalar)?.Text == kind
                    && NodeIPOf(root) is { Range: { } range } value
                    && patch.Value.IndexOf(value.Text, range.Start, range.Length, StringComparison.Ordinal) is >= 0 and var start)
                {
                    yield return (patch, new(start, value.Text.Length), value);
                }
            }
        }
    }

    private static YamlScalar? NodeIPOf(YamlMapping document)
    {
        var args = (document.Find("nodeRegistration") as YamlMapping)?.Find("kubeletExtraArgs");
        return args switch
        {
            YamlMapping map => map.Find("node-ip") as YamlScalar,
            YamlSequence list => list.OfType<YamlMapping>()
                .Where(arg => (arg.Find("name") as YamlScalar)?.Text == "node-ip")
                .Select(arg => arg.Find("value") as YamlScalar)
                .LastOrDefault(),
            _ => null,
        };
    }
}
