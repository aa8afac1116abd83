using System.Globalization;

namespace FlatcarGen;

/// <summary>What is wrong in a Butane document.</summary>
public sealed class ButaneMessage
{
    internal ButaneMessage(ButaneSeverity severity, string path, int line, int column, string text) =>
        (Severity, Path, Line, Column, Text) = (severity, path, line, column, text);

    /// <summary>How bad it is.</summary>
    public ButaneSeverity Severity { get; }

    /// <summary>Where in the document, as butane writes it: <c>$.storage.files.0.path</c>; <c>$</c> for the whole of it.</summary>
    public string Path { get; }

    /// <summary>The line of the document, from 1; 0 where it belongs to none.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1; 0 where it belongs to no line.</summary>
    public int Column { get; }

    /// <summary>What is wrong, and what to do.</summary>
    public string Text { get; }

    /// <summary>All of it: <c>(12,9): error $.storage.files.0.path: …</c></summary>
    public override string ToString()
    {
        var place = Line == 0 ? "" : string.Format(CultureInfo.InvariantCulture, "({0},{1}): ", Line, Column);
        return $"{place}{(Severity == ButaneSeverity.Error ? "error" : "warning")} {Path}: {Text}";
    }
}
