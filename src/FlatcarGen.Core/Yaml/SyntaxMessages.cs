namespace FlatcarGen.Core.Yaml;

/// <summary>What the parser's commonest complaints mean to whoever wrote the text.</summary>
internal static class SyntaxMessages
{
    private static readonly (string Complaint, string Message)[] Table =
    [
        ("cannot start any token", "A value cannot begin with this character; put it in quotes."),
        ("invalid mapping", "A ': ' cannot stand in a value without quotes; put it in quotes, or check the indentation."),
        ("Mapping values are not allowed", "A ': ' cannot stand here; put the value in quotes, or check the indentation."),
        ("quoted scalar, found unexpected end of stream", "These quotes are not closed."),
        ("unknown escape character", "Double quotes do not know this escape; write '\\\\' for a backslash, or use single quotes."),
        (" tab ", "A tab cannot indent; use spaces."),
        ("did not find expected key", "A key with its ':' belongs here; check the indentation and the quotes."),
        ("did not find expected '-' indicator", "An item with its '-' belongs here; check the indentation."),
        ("expected ',' or ']'", "A ',' or the closing ']' belongs here."),
        ("expected ',' or '}'", "A ',' or the closing '}' belongs here."),
        ("extra spaces in first line", "The blank lines at the start of this block are indented more than its first line; leave them empty."),
    ];

    public static string For(string? complaint)
    {
        if (complaint is null)
            return "This is not valid YAML.";
        foreach (var (known, message) in Table)
        {
            if (complaint.Contains(known))
                return message;
        }

        return "This is not valid YAML: " + complaint;
    }
}
