using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// A form that texts have, to ask of one that is not all known yet whether it could have it: <see cref="MappedText.Unknown"/> stands for
/// any characters, or none. Put together of <see cref="TextForms"/>.
/// </summary>
internal sealed class TextForm
{
    /// <summary>What is longer is not looked at.</summary>
    private const int MaxLength = 4096;

    private readonly State _start;
    private readonly State _end = new(null);

    /// <param name="build">Gives the states that lead to one.</param>
    public TextForm(Func<State, State> build) => _start = build(_end);

    /// <summary>Whether something in the place of what is unknown makes a text of this form.</summary>
    public bool Fits(string text)
    {
        if (text.Length > MaxLength)
            return true;
        var states = Reached([_start], byAnything: false);
        foreach (var c in text)
        {
            states = c == MappedText.Unknown
                ? Reached(states, byAnything: true)
                : Reached(states.Where(state => state.Takes?.Invoke(c) == true).SelectMany(state => state.Next), byAnything: false);
        }

        return states.Contains(_end);
    }

    /// <summary>Where one gets to without a character, or with any.</summary>
    private static HashSet<State> Reached(IEnumerable<State> states, bool byAnything)
    {
        var reached = new HashSet<State>(states);
        var left = new Stack<State>(reached);
        while (left.Count > 0)
        {
            var state = left.Pop();
            if (state.Takes is not null && !byAnything)
                continue;
            foreach (var next in state.Next)
            {
                if (reached.Add(next))
                    left.Push(next);
            }
        }

        return reached;
    }

    /// <summary>A place between characters.</summary>
    /// <param name="takes">Which characters lead on; null where one goes on without any.</param>
    internal sealed class State(Func<char, bool>? takes)
    {
        public Func<char, bool>? Takes { get; } = takes;

        public List<State> Next { get; } = [];
    }
}
