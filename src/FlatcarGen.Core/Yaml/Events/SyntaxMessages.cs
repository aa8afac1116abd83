namespace FlatcarGen.Core.Yaml.Events;

/// <summary>What is wrong with a text, in the words of whoever wrote it, and what to do.</summary>
internal static class SyntaxMessages
{
    /// <summary>go-yaml loses a character at the start of each of the first lines then.</summary>
    public const string SecondByteOrderMark = "The text begins with two byte order marks, and butane misreads what follows; remove both.";

    public const string Tab = "A tab cannot indent; use spaces.";
    public const string CannotBegin = "A value cannot begin with this character; put it in quotes.";
    public const string Colon = "A ': ' cannot stand here; put the value in quotes, or check the indentation.";
    public const string QuestionMark = "A '? ' cannot stand here; put the value in quotes, or check the indentation.";
    public const string Dash = "An item cannot begin here; put its '-' on a line of its own, or the value in quotes.";
    public const string KeyWithoutColon = "A key needs a ':' behind it; if this continues the value above, indent it more.";
    public const string KeyTooLong = "A key can be at most 1,024 characters long; this one needs a '? ' before it.";
    public const string BracketsTooDeep = "Brackets lie more than 10,000 levels deep in each other here.";
    public const string BlocksTooDeep = "Blocks lie more than 10,000 levels deep in each other here.";

    public const string QuotesNotClosed = "These quotes are not closed.";
    public const string QuotesBeforeDocumentMark =
        "These quotes are not closed before a line with '---' or '...'; indent that line, or close the quotes.";
    public const string EscapedSlash = "Butane and kubeadm do not know the escape '\\/'; write '/'.";
    public const string UnknownEscape = "Double quotes do not know this escape; write '\\\\' for a backslash, or use single quotes.";
    public const string EscapedSurrogate = "Butane and kubeadm refuse escaped surrogates; write the character itself.";
    public const string EscapeIsNoCharacter = "Unicode has no such character; the last is '\\U0010FFFF'.";

    public const string BlockIndentIsZero = "A block's indentation is at least 1; leave the number out to have it found.";
    public const string TextInBlockHeader = "A block's text begins on the next line; put this there, or the value in quotes.";

    public const string AnchorName =
        "An anchor's name is made of letters, digits, '-' and '_'; put a value that begins with '&' in quotes.";
    public const string AliasName = "An alias's name is made of letters, digits, '-' and '_'; put a value that begins with '*' in quotes.";
    public const string TagNotClosed = "This tag is not closed by a '>'.";
    public const string TagIsEmpty = "This tag says nothing; leave it out.";
    public const string TextBehindTag = "A tag ends with a blank; put a value that begins with '!' in quotes.";
    public const string TagEscape = "A '%' in a tag is followed by two hexadecimal digits, which together are UTF-8.";

    public const string UnknownDirective =
        "Butane and kubeadm know '%YAML' and '%TAG' at the start of a line and nothing else with a '%'; put a value in quotes.";
    public const string Version = "Butane and kubeadm refuse a '%YAML' line that says anything but 1.1; leave it out.";
    public const string VersionTwice = "The '%YAML' line is there already; leave this one out.";
    public const string TagDirective = "A '%TAG' line needs a handle and what it stands for: '%TAG !e! tag:example.com,2000:'.";
    public const string TextBehindDirective = "Nothing but a comment can follow on this line.";

    public const string KeyExpected = "A key with its ':' belongs here; check the indentation and the quotes.";
    public const string ItemExpected = "An item with its '-' belongs here; check the indentation.";
    public const string DocumentExpected =
        "The document is over before this; check the indentation and the quotes, or begin another one with '---'.";
    public const string ValueExpected = "A value belongs here; check the indentation and the quotes.";
    public const string DashBetweenBrackets = "Between brackets an item has no '-'; leave it out, or put the value in quotes.";

    public static string EscapeNeedsDigits(char code, int digits) => $"An escape with '\\{code}' has {digits} hexadecimal digits.";

    public static string TagTwice(string handle) => $"A '%TAG' line says what '{handle}' stands for already; leave one out.";

    public static string UnknownHandle(string handle) => $"No '%TAG' line says what '{handle}' stands for; leave the tag out.";

    public static string BracketExpected(char close) => $"A ',' or the closing '{close}' belongs here.";

    public static string BracketNotClosed(char open) =>
        $"This '{open}' is not closed before a line that is indented less or begins something else; close it, or put a ',' between the items.";

    public static string NothingBefore(char mark) => $"There is no value before this '{mark}'; write one, or leave the '{mark}' out.";

    public static string NotOpened(char bracket) => $"This '{bracket}' closes nothing; leave it out, or put the value in quotes.";
}
