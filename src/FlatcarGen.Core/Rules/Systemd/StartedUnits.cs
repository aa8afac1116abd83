using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What of a node starts a declared unit.</summary>
internal static class StartedUnits
{
    private static readonly string[] Starters = [".timer", ".socket", ".path"];

    /// <summary>Whether anything of the node names the unit, or is there to start it.</summary>
    public static bool Contains(UnitPiece unit, PieceSet pieces)
    {
        var name = unit.Name.Value;
        var stem = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        return pieces.Units.Any(other => Starters.Any(suffix => other.Name.Value == stem + suffix) && other.Name.Value != name)
            || pieces.Links.Any(link => link.Path.Value.EndsWith("/" + name, StringComparison.Ordinal))
            || Texts(pieces).Any(text => text.At.Id != unit.Contents!.Value.At.Id && text.Value.Contains(name));
    }

    /// <summary>
    /// Whether the unit's text is known to have no [Install] section, and no drop-in brings one. Instances of templates are enabled
    /// otherwise.
    /// </summary>
    public static bool HasNoInstall(UnitPiece unit, PieceSet pieces)
    {
        if (unit is not { Mask: false, Contents: { } contents } || unit.Name.Value.IndexOf('@') >= 0)
            return false;
        var file = UnitFile.Parse(contents, UnitForm.Declared);
        return file.Sections.Count > 0
            && file.Unreadable.Count == 0
            && file.Sections.All(section => section.Name != "Install" && section.Name.IndexOf(MappedText.Unknown) < 0)
            && !file.Text.Value.Contains("[Install]")
            && !pieces.DropIns.Any(dropIn => dropIn.Unit.Value == unit.Name.Value && dropIn.Contents.Value.Contains("[Install]"));
    }

    /// <summary>Adds an [Install] section at the end of a unit.</summary>
    public static Fix AddInstall(UnitPiece unit)
    {
        var text = unit.Contents!.Value;
        var target = unit.Name.Value.EndsWith(".timer", StringComparison.Ordinal) ? "timers.target"
            : unit.Name.Value.EndsWith(".socket", StringComparison.Ordinal) ? "sockets.target"
            : unit.Name.Value.EndsWith(".mount", StringComparison.Ordinal) ? "local-fs.target"
            : "multi-user.target";
        var isEnded = text.Value.EndsWith("\n", StringComparison.Ordinal);
        var section = $"{(isEnded ? "\n" : "\n\n")}[Install]\nWantedBy={target}{(isEnded ? "\n" : "")}";
        return new($"Add [Install] with WantedBy={target}", EquatableArray.Create(new TextEdit(text.At, new(text.Value.Length, 0), section)));
    }

    private static IEnumerable<DeclaredText> Texts(PieceSet pieces) => pieces.Units.Select(unit => unit.Contents)
        .Concat(pieces.Files.Select(file => file.Contents))
        .Concat(pieces.DropIns.Select(dropIn => (DeclaredText?)dropIn.Contents))
        .Concat(pieces.ButaneFragments.Select(fragment => (DeclaredText?)fragment))
        .Where(text => text is not null)
        .Select(text => text!.Value);
}
