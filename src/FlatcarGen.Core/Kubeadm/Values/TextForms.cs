using static FlatcarGen.Core.Kubeadm.Values.TextForm;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>Builds the parts of a <see cref="TextForm"/>, each from what follows it.</summary>
internal static class TextForms
{
    /// <summary>One character of several.</summary>
    public static Func<State, State> One(Func<char, bool> takes) => next => new State(takes) { Next = { next } };

    public static Func<State, State> Exactly(string text) => Then([.. text.Select(wanted => One(c => c == wanted))]);

    public static Func<State, State> Then(params Func<State, State>[] parts) => next =>
    {
        for (var i = parts.Length - 1; i >= 0; i--)
            next = parts[i](next);
        return next;
    };

    public static Func<State, State> Either(params Func<State, State>[] parts) => next =>
    {
        var fork = new State(null);
        fork.Next.AddRange(parts.Select(part => part(next)));
        return fork;
    };

    public static Func<State, State> Perhaps(Func<State, State> part) => Either(part, next => next);

    public static Func<State, State> AnyNumber(Func<State, State> part) => next =>
    {
        var loop = new State(null);
        loop.Next.Add(part(loop));
        loop.Next.Add(next);
        return loop;
    };

    public static Func<State, State> AtLeastOne(Func<State, State> part) => Then(part, AnyNumber(part));

    public static Func<State, State> Times(int count, Func<State, State> part) => Then([.. Enumerable.Repeat(part, count)]);

    public static Func<State, State> UpTo(int count, Func<State, State> part) => Times(count, Perhaps(part));

    /// <summary>One, or several with a separator between.</summary>
    public static Func<State, State> List(Func<State, State> part, Func<State, State> separator) =>
        Then(part, AnyNumber(Then(separator, part)));
}
