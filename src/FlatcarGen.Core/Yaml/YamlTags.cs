namespace FlatcarGen.Core.Yaml;

/// <summary>The tags that change what a scalar is. Others are passed over, as butane's and kubeadm's readers do.</summary>
internal static class YamlTags
{
    public const string Binary = Prefix + "binary";

    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>Whether a scalar with a tag, or none, has its type from its text.</summary>
    public static bool IsTypeFromText(string tag, bool isQuoted) => tag switch
    {
        "!" or Prefix + "str" or Binary => false,
        Prefix + "int" or Prefix + "float" or Prefix + "bool" or Prefix + "null" or Prefix + "timestamp" => true,
        _ => !isQuoted,
    };
}
