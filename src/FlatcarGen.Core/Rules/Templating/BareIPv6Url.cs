using System.Text.RegularExpressions;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>An IPv6 address in a URL without brackets, where its colons are taken for that of the port.</summary>
public sealed class BareIPv6Url : PlainTextRule
{
    private static readonly Regex Urls = new(
        @"(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{0,20}://(?<host>[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?::[0-9]{1,5})?)(?=$|[\s/?#""',;)\]}])",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public override RuleInfo Info { get; } = new(
        "FCG4014",
        "IPv6 address in a URL without brackets",
        "'{0}' is an IPv6 address, and in a URL its colons are taken for that of the port; put it into brackets: [{0}]",
        Severity.Error);

    public override IEnumerable<Finding> Check(MappedText text)
    {
        if (text.Value.IndexOf("://", StringComparison.Ordinal) < 0)
            yield break;
        foreach (Match match in Urls.Matches(text.Value))
        {
            var host = match.Groups["host"];
            var isAddress = IPText.FamilyOfAddress(host.Value) == AddressFamily.IPv6
                || IPText.FamilyOfAddress(host.Value.Substring(0, host.Value.LastIndexOf(':'))) == AddressFamily.IPv6;
            if (isAddress)
                yield return Found(text, new TextRange(host.Index, host.Length), host.Value);
        }
    }
}
