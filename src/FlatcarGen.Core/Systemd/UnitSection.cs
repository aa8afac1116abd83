using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A section of a unit file as it stands; systemd takes several of the same name as one.</summary>
public sealed class UnitSection
{
    private readonly List<Directive> _directives = [];

    internal UnitSection(MappedText header, TextRange lines) =>
        (Name, HeaderRange, Lines) = (header.Value.Substring(1, header.Length - 2), header.SourceRange, lines);

    public string Name { get; }

    /// <summary>The header with its brackets, in what the user wrote.</summary>
    public TextRange HeaderRange { get; }

    /// <summary>The physical lines of the header, the line end excluded, in what the user wrote.</summary>
    public TextRange Lines { get; }

    public IReadOnlyList<Directive> Directives => _directives;

    internal void Add(Directive directive) => _directives.Add(directive);

    public override string ToString() => $"[{Name}]";
}
