using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>Permissions that are no octal digits.</summary>
public sealed class InvalidMode : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1014",
        "Permissions are not octal digits",
        "'{0}' is no file mode: write octal digits in a text, such as \"0644\"",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        foreach (var mode in pieces.Files.Select(file => file.Mode).Concat(pieces.Directories.Select(directory => directory.Mode)))
        {
            if (mode is { } text && !Permissions.IsValid(text.Value))
                yield return Found(text, null, Shown.Short(text.Value));
        }
    }
}
