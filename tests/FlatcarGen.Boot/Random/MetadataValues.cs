using System.Text.RegularExpressions;
using FlatcarGen.Core.Metadata;

namespace FlatcarGen.Boot.Random;

/// <summary>What the metadata of a machine say, on whatever platform.</summary>
internal static partial class MetadataValues
{
    private static readonly IReadOnlyDictionary<string, MetadataVariable> _known = MetadataTable.Platforms
        .SelectMany(platform => platform.Variables)
        .DistinctBy(variable => variable.Name)
        .ToDictionary(variable => variable.Name, StringComparer.Ordinal);

    /// <summary>A text as envsubst leaves it.</summary>
    public static string In(string text) => Variable().Replace(text, variable => Of(_known[variable.Groups[1].Value]));

    /// <summary>The platform whose variables a text has; null where it has none.</summary>
    public static MetadataPlatform? PlatformOf(string text) => Variable().Match(text) is { Success: true } variable
        ? MetadataTable.Platforms.First(platform => platform.Find(variable.Groups[1].Value) is not null)
        : null;

    /// <summary>What Afterburn writes on a platform.</summary>
    public static IEnumerable<string> On(MetadataPlatform platform) => platform.Variables
        .Select(variable => $"{variable.Name}={Of(variable)}{(variable.HasPrefixLength ? "/24" : "")}");

    private static string Of(MetadataVariable variable) => variable.Role switch
    {
        MetadataRole.PrivateIPv4 => "10.100.0.2",
        MetadataRole.PublicIPv4 => "203.0.113.2",
        MetadataRole.PublicIPv6 => "fd00:1:2:3::2",
        MetadataRole.PrivateIPv6 => "fd00:9::2",
        MetadataRole.Hostname => "node-7.example.com",
        _ => "other",
    };

    [GeneratedRegex(@"\$\{?(COREOS_[A-Z0-9_]*)\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
