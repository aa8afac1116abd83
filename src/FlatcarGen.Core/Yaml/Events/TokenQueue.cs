namespace FlatcarGen.Core.Yaml.Events;

/// <summary>
/// Tokens that are read and not used yet. Each has a number, counted from the text's first; one that is put in between takes over the
/// number of what it stands before.
/// </summary>
internal sealed class TokenQueue
{
    private Token[] _tokens = new Token[16];
    private int _head;
    private int _end;

    public int Count => _end - _head;

    /// <summary>The number of the first token here.</summary>
    public int HeadNumber { get; private set; }

    /// <summary>The number that the next token will have.</summary>
    public int NextNumber => HeadNumber + Count;

    public ref readonly Token Head => ref _tokens[_head];

    public void Add(in Token token)
    {
        MakeRoom();
        _tokens[_end++] = token;
    }

    /// <summary>Puts a token before the one with a number; at the end where that one has been used already.</summary>
    public void Insert(int number, in Token token)
    {
        if (number < HeadNumber)
        {
            Add(token);
            return;
        }

        MakeRoom();
        var at = _head + number - HeadNumber;
        Array.Copy(_tokens, at, _tokens, at + 1, _end - at);
        _tokens[at] = token;
        _end++;
    }

    public void RemoveHead()
    {
        _head++;
        HeadNumber++;
        if (_head == _end)
            _head = _end = 0;
    }

    private void MakeRoom()
    {
        if (_end < _tokens.Length)
            return;
        var target = Count > _tokens.Length / 2 ? new Token[_tokens.Length * 2] : _tokens;
        Array.Copy(_tokens, _head, target, 0, Count);
        (_tokens, _end, _head) = (target, Count, 0);
    }
}
