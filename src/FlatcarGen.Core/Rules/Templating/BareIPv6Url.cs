using System.Text.RegularExpressions;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>An IPv6 address in a URL without brackets, where its colons are taken for that of the port.</summary>
public sealed class BareIPv6Url : PlainTextRule
{
    private static readonly Regex Urls = new(
        @"\G://(?<host>[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?::[0-9]{1,5})?)(?=$|[\s/?#""',;)\]}])",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public override RuleInfo Info { get; } = new(
        "FCG4014",
        "IPv6 address in a URL without brackets",
        "'{0}' is an IPv6 address, and in a URL its colons are taken for that of the port; put it into brackets: [{0}]",
        Severity.Error);

    public override IEnumerable<Finding> Check(MappedText text)
    {
        for (var at = text.Value.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            if (at == 0
                || text[at - 1] is not (>= 'a' and <= 'z' or >= '0' and <= '9')
                || Urls.Match(text.Value, at) is not { Success: true } match)
            {
                continue;
            }

            var host = match.Groups["host"];
            var isAddress = IPText.FamilyOfAddress(host.Value) == AddressFamily.IPv6
                || IPText.FamilyOfAddress(host.Value.Substring(0, host.Value.LastIndexOf(':'))) == AddressFamily.IPv6;
            if (isAddress)
                yield return Found(text, new TextRange(host.Index, host.Length), host.Value);
        }
    }
}
