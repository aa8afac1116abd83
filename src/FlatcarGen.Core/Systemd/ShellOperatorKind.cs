namespace FlatcarGen.Core.Systemd;

/// <summary>What a shell would take text for.</summary>
public enum ShellOperatorKind
{
    /// <summary><c>&lt;</c>, <c>&gt;&gt;</c>, <c>2&gt;&amp;1</c>, <c>&lt;&lt;&lt;</c> and the like.</summary>
    Redirection,

    /// <summary><c>|</c>, <c>|&amp;</c>.</summary>
    Pipe,

    /// <summary><c>&amp;&amp;</c>, <c>||</c>.</summary>
    List,

    /// <summary><c>&amp;</c> at the end.</summary>
    Background,

    /// <summary><c>$(…)</c>, <c>`…`</c>.</summary>
    Substitution,
}
