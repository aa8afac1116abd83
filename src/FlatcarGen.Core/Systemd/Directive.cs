using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>An assignment in a unit file. Its ranges are in what the user wrote, <see cref="UnitFile.Source"/>.</summary>
public sealed class Directive
{
    private CommandLine? _commandLine;
    private IReadOnlyList<ProgramCall>? _calls;

    internal Directive(UnitFile file, UnitSection section, MappedText key, MappedText value, TextRange lines)
    {
        (File, Section, Key, KeyRange, Value, Lines) = (file, section, key.Value, key.SourceRange, value, lines);
    }

    /// <summary>The file that it stands in: the unit, or one of its drop-ins.</summary>
    public UnitFile File { get; }

    public UnitSection Section { get; }

    public string Key { get; }

    public TextRange KeyRange { get; }

    /// <summary>The value as systemd sees it: continuation lines joined, surrounding blanks gone.</summary>
    public MappedText Value { get; }

    public TextRange ValueRange => Value.SourceRange;

    /// <summary>The physical lines, from the beginning of the first to the end of the last, its line end excluded.</summary>
    public TextRange Lines { get; }

    /// <summary>Whether it says nothing, which resets what was assigned before (for those that can be reset).</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>The value read as the command line of an Exec directive; read once.</summary>
    public CommandLine CommandLine => _commandLine ??= CommandLine.Parse(Value);

    /// <summary>The programs that the value starts as the command line of an Exec directive, in order; read once.</summary>
    public IReadOnlyList<ProgramCall> Calls => _calls ??= ProgramCall.In(this).ToList();

    public override string ToString() => $"{Key}={Value}";
}
