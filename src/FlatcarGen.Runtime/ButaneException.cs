namespace FlatcarGen;

/// <summary>
/// A Butane document is refused. <see cref="Exception.Message"/> lists everything that is wrong with it, a line each, and holds no value
/// that was given to <c>Render</c>.
/// </summary>
public sealed class ButaneException : Exception
{
    internal ButaneException(string message, IReadOnlyList<ButaneMessage> messages)
        : base(string.Join("\n  ", [message, .. messages.Select(each => each.ToString())])) => Messages = messages;

    /// <summary>Everything that is wrong with the document, warnings too.</summary>
    public IReadOnlyList<ButaneMessage> Messages { get; }
}
