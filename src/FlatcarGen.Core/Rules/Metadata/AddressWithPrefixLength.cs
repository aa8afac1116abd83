using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>An address with a prefix length in a flag that takes an address.</summary>
public sealed class AddressWithPrefixLength : PlainTextRule
{
    private static readonly string[] Flags = ["--node-ip", "--apiserver-advertise-address", "--advertise-address", "--bind-address"];

    private static readonly MetadataPlatform[] Platforms =
        MetadataTable.Platforms.Where(platform => platform.Variables.Any(variable => variable.HasPrefixLength)).ToArray();

    internal static RuleInfo Rule { get; } = new(
        "FCG3010",
        "Address with a prefix length",
        "'{0}' is an address with a prefix length, such as 192.0.2.7/32, and {1} takes it for none; cut it off in a shell: '${{{0}%/*}}'",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(MappedText text)
    {
        foreach (var platform in Platforms)
        {
            foreach (var (name, range) in MetadataName.References(text, $"COREOS_{platform.Key.ToUpperInvariant()}_"))
            {
                var isCut = range.End < text.Value.Length && text.Value[range.End] is '%' or '/' or '#';
                if (!isCut && platform.Find(name) is { HasPrefixLength: true } && FlagBefore(text.Value, range.Start) is { } flag)
                    yield return Found(text, range, name, flag);
            }
        }
    }

    /// <summary>The flag that the word at a place belongs to, glued to it or in front of it.</summary>
    private static string? FlagBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && !IsBlank(text[start - 1]))
            start--;
        if (Flag(text, start) is { } own)
            return own;
        while (start > 0 && IsBlank(text[start - 1]))
            start--;
        var end = start;
        while (start > 0 && !IsBlank(text[start - 1]))
            start--;
        return Flag(text, start) is { } before && TrimQuotes(text.Substring(start, end - start)) == before ? before : null;
    }

    private static string? Flag(string text, int start)
    {
        while (start < text.Length && text[start] is '"' or '\'')
            start++;
        return Array.Find(Flags, flag =>
            string.CompareOrdinal(text, start, flag, 0, flag.Length) == 0
            && start + flag.Length < text.Length
            && (text[start + flag.Length] == '=' || IsBlank(text[start + flag.Length])));
    }

    private static string TrimQuotes(string word) => word.Trim('"', '\'');

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\\';
}
