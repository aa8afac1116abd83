using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A path that is relative or has something to simplify.</summary>
public sealed class InvalidPath : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1015",
        "Not an absolute path",
        "'{0}' is no absolute path in its simplest form: begin with '/', without '.', '..', '//' or a '/' at the end; Ignition refuses it",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        foreach (var path in pieces.Paths)
        {
            if (!IsSimple(path.ToTemplate()))
                yield return Found(path, null, Shown.Short(path.Value));
        }
    }

    /// <summary>Whether a path is right as far as it is known: what a placeholder stands for is not.</summary>
    private static bool IsSimple(TemplateText path)
    {
        if (path.KnownText is not { } known)
            return path.Segments[0].IsPlaceholder || path.Segments[0].Text[0] == '/';
        return known.Length > 1
            && known[0] == '/'
            && known.Substring(1).Split('/').All(part => part is not ("" or "." or ".."))
            && known.IndexOf('\n') < 0;
    }
}
