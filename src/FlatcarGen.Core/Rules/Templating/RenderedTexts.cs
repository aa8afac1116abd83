using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>The declared texts of a class that envsubst reads.</summary>
internal static class RenderedTexts
{
    private static readonly string[] Data = [".yaml", ".yml", ".json", ".toml", ".conf", ".env"];

    /// <summary>
    /// Each with the names that are replaced in it, null for all, and whether it is data, in which nothing but envsubst takes a
    /// <c>${…}</c> for a variable.
    /// </summary>
    public static IEnumerable<(DeclaredText Text, IReadOnlyList<string>? Names, bool IsData)> Of(PieceSet pieces)
    {
        foreach (var patch in pieces.KubeadmPatches)
            yield return (patch, null, true);
        foreach (var unit in DeclaredUnits.Of(pieces, PieceSet.Empty))
        {
            foreach (var call in EnvsubstCall.In(unit))
            {
                if (call.Input is { } input && pieces.Files.FirstOrDefault(file => file.Path.Value == input.Path) is { Contents: { } contents })
                    yield return (contents, call.Names, Data.Any(end => input.Path.EndsWith(end, StringComparison.Ordinal)));
            }
        }
    }

    /// <summary>The text as it is when envsubst reads it: placeholders replaced, <c>$${</c> as <c>${</c>.</summary>
    public static MappedText AsRead(DeclaredText text) => Core.Templating.PlaceholderReader.Read(MappedText.Plain(text));
}
