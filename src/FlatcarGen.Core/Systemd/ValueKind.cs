namespace FlatcarGen.Core.Systemd;

/// <summary>
/// What systemd reads the value of a directive as, for those whose values people get wrong: systemd.service(5), systemd.unit(5).
/// </summary>
public enum ValueKind
{
    /// <summary>Anything, as far as this table knows.</summary>
    Any,

    /// <summary><c>yes</c>, <c>no</c> and the like.</summary>
    Boolean,

    /// <summary>A time span: <c>90</c>, <c>5min 20s</c>, <c>infinity</c>.</summary>
    TimeSpan,

    /// <summary>A whole number that is not negative.</summary>
    Number,

    /// <summary>One of a few words, see <see cref="DirectiveValues.ChoicesOf"/>.</summary>
    Choice,

    /// <summary>An absolute path behind <c>|</c> and <c>!</c>.</summary>
    ConditionPath,

    /// <summary>An absolute path behind <c>-</c>.</summary>
    OptionalPath,

    /// <summary>Names of units, separated by blanks.</summary>
    Units,

    /// <summary><c>daily</c>, <c>Mon..Fri 10:00</c>.</summary>
    Calendar,

    /// <summary>Permissions in octal digits.</summary>
    Octal,

    /// <summary>A whole number in a range, see <see cref="ResourceValues.RangeOf"/>.</summary>
    Range,

    /// <summary>An amount of memory.</summary>
    Memory,

    /// <summary>A share of a processor's time.</summary>
    Quota,

    /// <summary>A limit of a process, or a soft and a hard one.</summary>
    Limit,

    /// <summary>An absolute path behind <c>-</c>, or <c>~</c>; systemd refuses units with another.</summary>
    WorkingDirectory,
}
