using System.Text;

namespace FlatcarGen.Core.Ignition.Values;

/// <summary>
/// What Ignition sees in the contents of a unit or drop-in. It is not what systemd sees: lines of 2,048 bytes are refused (not all of
/// them, that depends on what is read at once), comments behind sections too, and options without <c>=</c>, which systemd would ignore.
/// </summary>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
/// <param name="Start">Where in the text the trouble starts: the line that is too long, the bracket, the garbage or the option's name.</param>
/// <param name="Length">How far it goes: to the end of the line at most.</param>
/// <param name="HasInstallOption">Whether a section <c>[Install]</c> has an option; only where there is no problem.</param>
internal readonly record struct UnitContents(UnitContentsProblem? Problem, int Start, int Length, bool HasInstallOption)
{
    /// <summary>Reads a text in a time that grows with its length alone.</summary>
    public static UnitContents Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new UnitContentsReader(bytes);
        if (reader.Read() is not { } problem)
            return new UnitContents(null, 0, 0, reader.HasInstallOption);

        var start = problem == UnitContentsProblem.LineTooLong ? StartOfLine(bytes, reader.Trouble) : reader.Trouble;
        var before = Encoding.UTF8.GetCharCount(bytes, 0, start);
        var length = Encoding.UTF8.GetCharCount(bytes, start, EndOfLine(bytes, reader.Trouble) - start);
        return new UnitContents(problem, before, length, HasInstallOption: false);
    }

    private static int StartOfLine(byte[] bytes, int at)
    {
        while (at > 0 && !IsLineEnd(bytes[at - 1]))
            at--;
        return at;
    }

    private static int EndOfLine(byte[] bytes, int at)
    {
        while (at < bytes.Length && !IsLineEnd(bytes[at]))
            at++;
        return at;
    }

    private static bool IsLineEnd(byte c) => c is (byte)'\n' or (byte)'\r';
}
