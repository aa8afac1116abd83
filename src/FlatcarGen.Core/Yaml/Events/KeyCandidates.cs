namespace FlatcarGen.Core.Yaml.Events;

/// <summary>The nodes that may turn out to be keys: one outside of all brackets, and one for each bracket that is open.</summary>
internal sealed class KeyCandidates(TextCursor cursor)
{
    /// <summary>A key that is not marked by a <c>?</c> has its colon on the same line and within so many characters.</summary>
    private const int MaxLength = 1024;

    private KeyCandidate[] _levels = new KeyCandidate[8];

    /// <summary>How many brackets are open.</summary>
    public int Level { get; private set; }

    public ref readonly KeyCandidate Current => ref _levels[Level];

    /// <summary>A node begins here that may be a key.</summary>
    public bool Save(int token, bool isRequired)
    {
        if (!Forget())
            return false;
        _levels[Level] = new()
        {
            IsPossible = true,
            IsRequired = isRequired,
            IsAwaited = true,
            Token = token,
            Position = cursor.Position,
            Line = cursor.Line,
            Column = cursor.Column,
            Characters = cursor.CountCharacters(),
        };
        return true;
    }

    /// <summary>What began last inside these brackets is no key.</summary>
    public bool Forget()
    {
        ref var candidate = ref _levels[Level];
        if (candidate.IsPossible && candidate.IsRequired)
            return FailWithoutColon(candidate);
        candidate.IsPossible = false;
        return true;
    }

    /// <summary>What began last inside these brackets is a key.</summary>
    public void Settle() => _levels[Level].IsPossible = false;

    /// <summary>Whether a colon here would make a key of what began last; false where it fails, too.</summary>
    public bool IsStillPossible() => IsStillPossible(Level);

    /// <summary>Whether a token may be a key's first, so that more has to be read before it is used; false where it fails, too.</summary>
    public bool IsAwaited(in Token token, int number)
    {
        var level = token.KeyLevel;
        return level >= 0 && level <= Level && _levels[level].IsAwaited && _levels[level].Token == number && IsStillPossible(level);
    }

    /// <summary>A bracket opens, which is the token with a number.</summary>
    public void Open(int token)
    {
        if (++Level == _levels.Length)
            Array.Resize(ref _levels, Level * 2);
        _levels[Level] = new() { Token = token };
    }

    /// <summary>A bracket closes. go-yaml no longer waits for the key that it may be if no key could begin inside of it.</summary>
    public void Close()
    {
        if (Level == 0)
            return;
        Level--;
        if (_levels[Level].Token == _levels[Level + 1].Token)
            _levels[Level].IsAwaited = false;
    }

    private bool IsStillPossible(int level)
    {
        ref var candidate = ref _levels[level];
        if (!candidate.IsPossible)
            return false;
        if (candidate.Line == cursor.Line && !IsTooLong(candidate))
            return true;
        if (candidate.IsRequired)
            return FailWithoutColon(candidate);
        candidate.IsPossible = false;
        return false;
    }

    private bool IsTooLong(in KeyCandidate candidate) =>
        cursor.Position - candidate.Position > MaxLength && cursor.CountCharacters() - candidate.Characters > MaxLength;

    private bool FailWithoutColon(in KeyCandidate candidate)
    {
        var isTooLong = candidate.Line == cursor.Line && IsTooLong(candidate);
        return cursor.Fail(
            candidate.Position, cursor.LineEndAfter(candidate.Position), isTooLong ? SyntaxMessages.KeyTooLong : SyntaxMessages.KeyWithoutColon);
    }
}
