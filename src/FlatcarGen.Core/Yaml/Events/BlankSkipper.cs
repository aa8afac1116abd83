namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Passes what stands between tokens: blanks, line ends and comments.</summary>
internal sealed class BlankSkipper(TextCursor cursor, YamlDialect dialect)
{
    /// <summary>How far go-yaml 3 looks for a comment. Where it finds one, tabs before it are no mistake.</summary>
    private const int Sight = 512;

    /// <summary>Goes to the next token; tells whether a line ended before it.</summary>
    /// <param name="passTabs">Whether tabs may stand before it; in a block they may not where a key can begin.</param>
    /// <param name="isInBlock">Whether it is outside of brackets, where each new line may begin with a key.</param>
    public bool SkipToToken(bool passTabs, bool isInBlock)
    {
        var passedLineEnd = false;
        while (true)
        {
            while (cursor.Current == ' ' || (passTabs && cursor.Current == '\t'))
                cursor.Position++;
            if (cursor.Current == '#')
                SkipComments();
            if (!CharacterClass.IsBreak(cursor.Current))
                return passedLineEnd;
            cursor.ReadBreak();
            passedLineEnd = true;
            passTabs &= !isInBlock;
        }
    }

    /// <summary>Passes a comment that follows a token on its line, if one does and tabs before it are no mistake.</summary>
    public void SkipCommentBehindToken()
    {
        if (dialect != YamlDialect.Butane)
            return;
        var at = cursor.Position;
        var limit = Math.Min(cursor.Text.Length, at + Sight);
        while (at < limit && CharacterClass.IsBlank(cursor.Text[at]))
            at++;
        if (at < limit && cursor.Text[at] == '#')
            cursor.Position = cursor.LineEndAfter(at);
    }

    /// <summary>Passes a comment; to butane also those on the lines after it, however they are indented.</summary>
    private void SkipComments()
    {
        do
            cursor.SkipLine();
        while (dialect == YamlDialect.Butane && IsBeforeComment());
    }

    /// <summary>Whether nothing but blanks and line ends comes before another comment; then goes there.</summary>
    private bool IsBeforeComment()
    {
        var text = cursor.Text;
        var at = cursor.Position;
        var limit = Math.Min(text.Length, at + Sight);
        while (at < limit && text[at] is ' ' or '\t' or '\n' or '\r')
            at++;
        if (at >= limit || text[at] != '#')
            return false;
        while (cursor.Position < at)
        {
            if (CharacterClass.IsBreak(cursor.Current))
                cursor.ReadBreak();
            else
                cursor.Position++;
        }

        return true;
    }
}
