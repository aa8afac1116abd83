namespace FlatcarGen.Core.Templating;

/// <summary>What something stands for that a template language replaces.</summary>
internal enum TemplateTagKind
{
    /// <summary>A value: <c>${…}</c>, <c>{{ … }}</c>.</summary>
    Value,

    /// <summary>The escape of a brace: <c>$${</c>, <c>%%{</c>.</summary>
    Escape,

    /// <summary>The begin of a choice or a loop: <c>%{ if … }</c>, <c>{% for … %}</c>.</summary>
    Begin,

    /// <summary>The begin of another choice: <c>%{ else }</c>, <c>{% elif … %}</c>.</summary>
    Else,

    /// <summary>The end of a choice or a loop: <c>%{ endif }</c>.</summary>
    End,

    /// <summary>What puts nothing into the text, such as a comment.</summary>
    Nothing,
}

/// <summary>Characters of a template that are replaced by others.</summary>
/// <param name="Kind">What they stand for.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="TrimmedStart">Where the text before them ends, which <c>{~</c> takes blanks from, and the line end where there are none.</param>
/// <param name="TrimmedEnd">Where the text behind them begins, which <c>~}</c> takes blanks and the line end from.</param>
internal readonly record struct TemplateTag(TemplateTagKind Kind, int Start, int End, int TrimmedStart, int TrimmedEnd);
