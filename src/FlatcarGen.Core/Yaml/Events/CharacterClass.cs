namespace FlatcarGen.Core.Yaml.Events;

/// <summary>What a character means to YAML 1.1. NUL stands for the end of the text.</summary>
internal static class CharacterClass
{
    public const char End = '\0';

    private const byte Blank = 1;
    private const byte Break = 2;
    private const byte EndOfText = 4;
    private const byte FlowMark = 8;
    private const byte Word = 16;
    private const byte Uri = 32;
    private const byte Reserved = 64;

    /// <summary>Every character that ends a line.</summary>
    public static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private static readonly byte[] Classes = MakeClasses();

    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsBreak(char c) => Is(c, Break) || IsWideBreak(c);

    public static bool IsBreakOrEnd(char c) => Is(c, Break | EndOfText) || IsWideBreak(c);

    public static bool IsBlankOrBreak(char c) => Is(c, Blank | Break) || IsWideBreak(c);

    public static bool IsBlankBreakOrEnd(char c) => Is(c, Blank | Break | EndOfText) || IsWideBreak(c);

    /// <summary>Whether a plain scalar between brackets ends here: also at a <c>?</c>.</summary>
    public static bool EndsPlainInFlow(char c) => Is(c, FlowMark);

    /// <summary>Whether anchors, handles and directives may have it in their names.</summary>
    public static bool IsWord(char c) => Is(c, Word);

    public static bool IsUri(char c) => Is(c, Word | Uri);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether it has a meaning of its own where a node begins, so that no plain scalar does.</summary>
    public static bool IsReserved(char c) => Is(c, Reserved);

    /// <summary>What a hexadecimal digit says; -1 for what is none.</summary>
    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static bool Is(char c, int classes) => c < 128 && (Classes[c] & classes) != 0;

    private static bool IsWideBreak(char c) => c >= 128 && c is '\u0085' or '\u2028' or '\u2029';

    private static byte[] MakeClasses()
    {
        var classes = new byte[128];
        Mark(" \t", Blank);
        Mark("\r\n", Break);
        Mark("\0", EndOfText);
        Mark(",?[]{}", FlowMark);
        Mark("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-", Word);
        Mark(";/?:@&=+$,.!~*'()[]%", Uri);
        Mark("-?:,[]{}#&*!|>'\"%@`", Reserved);
        return classes;

        void Mark(string characters, byte with)
        {
            foreach (var c in characters)
                classes[c] |= with;
        }
    }
}
