namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Why Ignition cannot read the contents of a unit.</summary>
internal enum UnitContentsProblem
{
    /// <summary>A <c>[</c> opens a section, and no <c>]</c> follows in all that is left.</summary>
    UnterminatedSection,

    /// <summary>Something stands behind the <c>]</c> of a section, if only a comment.</summary>
    GarbageAfterSection,

    /// <summary>A line has no <c>=</c>.</summary>
    NewlineInName,

    /// <summary>The last line has no <c>=</c>, nor an end.</summary>
    EndInName,

    /// <summary>A line has about 2,048 bytes or more.</summary>
    LineTooLong,
}
