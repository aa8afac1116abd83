using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A system extension that systemd-sysext would not find.</summary>
public sealed class InvalidSysext : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1029",
        "Not a system extension",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        foreach (var sysext in pieces.Sysexts)
        {
            if (!IsName(sysext.Name.Value))
                yield return Found(sysext.Name, null, Shown.Short(sysext.Name.Value), "is no name of a system extension: use letters, digits, '-', '_' and '.'");
            if (!IsImage(sysext.Source.ToTemplate()))
                yield return Found(sysext.Source, null, Shown.Short(sysext.Source.Value), "is no URL of an image: its last part has to be a file name that ends in \".raw\"");
        }
    }

    private static bool IsName(string text) =>
        text.Length > 0
            && text[0] != '.'
            && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');

    /// <summary>Whether it can be a URL of an image; what a placeholder stands for is not known.</summary>
    private static bool IsImage(TemplateText source)
    {
        if (source.Segments.Count == 0)
            return false;
        var last = source.Segments[source.Segments.Count - 1];
        return last.IsPlaceholder
            || (last.Text.EndsWith(".raw", StringComparison.Ordinal) && (source.HasPlaceholders || IsFileOf(last.Text)));
    }

    private static bool IsFileOf(string url) => url.LastIndexOf('/') is > 0 and var slash && slash < url.Length - ".raw".Length - 1;
}
