using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable that the metadata of the declared platform does not have.</summary>
public sealed class VariableOfAnotherPlatform : ClusterRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG3004",
        "Metadata variable that the platform does not have",
        "Nothing sets '{0}' on '{1}', the platform {2}: it is empty there; {3}",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            if (plan.Metadata is not { NeedsOwnProvider: false } platform || NodeTexts.HasOwnMetadata(plan))
                continue;
            foreach (var text in NodeTexts.OfConfig(plan).Concat(NodeTexts.OfUnits(plan)))
            {
                foreach (var finding in Check(PlaceholderReader.Read(MappedText.Plain(text)), platform, plan.Node.Itself.Value))
                    yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(MappedText text, MetadataPlatform platform, string node)
    {
        foreach (var (name, range) in MetadataName.References(text, MetadataUse.VariablePrefix))
        {
            if (OwnerOf(name) is not { } owner || platform.Find(name) is not null || HasDefault(text.Value, range.End))
                continue;

            var right = owner == platform ? null : Counterpart(owner.Find(name)?.Role, platform);
            yield return Found(text, range, name, platform.Key, $"of '{Shown.Short(node)}'", Advice(name, right, platform)) with
            {
                Fix = right is null ? null : Replace("Take the platform's own variable", text, range, right),
            };
        }
    }

    /// <summary>The platform whose variables a name begins like, and that has none of this name; null where nothing is wrong.</summary>
    internal static MetadataPlatform? OwnerOfUnknown(string name) => OwnerOf(name) is { } owner && owner.Find(name) is null ? owner : null;

    /// <summary>
    /// The platform whose variables a name begins like. A name of no platform is somebody's own; those without a number and the like have
    /// rules of their own.
    /// </summary>
    private static MetadataPlatform? OwnerOf(string name) =>
        MetadataTable.Platforms.FirstOrDefault(candidate => IsOf(candidate, name)) is { NeedsOwnProvider: false } owner
        && MetadataName.Numbered(name) is null && MetadataName.OnScaleway(name) is null
            ? owner
            : null;

    private static bool IsOf(MetadataPlatform platform, string name) =>
        name.StartsWith($"COREOS_{platform.Key.ToUpperInvariant()}_", StringComparison.Ordinal);

    /// <summary>Whether the place behind a name says what to take instead: <c>${NAME:-…}</c>.</summary>
    private static bool HasDefault(string text, int end) => end < text.Length && text[end] is ':' or '-' or '?' or '+'
        && text.LastIndexOf('{', end - 1) > text.LastIndexOf('$', end - 1);

    private static string? Counterpart(MetadataRole? role, MetadataPlatform platform) => role switch
    {
        MetadataRole.PrivateIPv4 => platform.NodeIPv4,
        MetadataRole.PublicIPv6 or MetadataRole.PrivateIPv6 => platform.NodeIPv6,
        MetadataRole.Hostname => platform.Hostname,
        _ => null,
    };

    internal static string Advice(string name, string? right, MetadataPlatform platform)
    {
        if (right is not null)
            return $"write '{right}'";
        if (name.Contains("IPV6"))
            return platform.NodeIPv6 is { } address ? $"its IPv6 address is in '{address}'" : "no variable of it has an IPv6 address";
        return $"it has {string.Join(", ", platform.Variables.Where(variable => variable.IsReleased).Select(variable => variable.Name))}";
    }
}
