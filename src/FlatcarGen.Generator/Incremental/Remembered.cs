using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Incremental;

/// <summary>
/// What was read of attributed classes, for as long as nothing has changed that it was read from. Roslyn asks again for each such class
/// after each keystroke, and to bind all the attributes anew costs more than all else that a keystroke asks for. Only values are kept,
/// under weak keys: no compilation lives longer for it, and to forget changes nothing but the time that the next answer takes.
/// </summary>
/// <typeparam name="T">What is read: plain values, nothing of Roslyn.</typeparam>
public sealed class Remembered<T>
{
    private readonly ConditionalWeakTable<SyntaxNode, Memory> _memories = new();
    private readonly ConditionalWeakTable<Compilation, Surroundings> _surroundings = new();

    /// <summary>What a class says, remembered or read.</summary>
    /// <param name="match">The class.</param>
    /// <param name="read">
    /// Reads it, and notes the files whose attributes it has read. What names mean it need not note: any change of that is noticed.
    /// </param>
    public T Of(GeneratorAttributeSyntaxContext match, Func<ICollection<SyntaxTree>, T> read)
    {
        var compilation = match.SemanticModel.Compilation;
        var now = _surroundings.GetValue(compilation, Surroundings.Of);
        var memory = _memories.GetOrCreateValue(match.TargetNode);
        if (memory.Last is { } last && last.Files.All(compilation.ContainsSyntaxTree) && now.MeanTheSameAs(last.Surroundings))
        {
            if (last.Surroundings != now)
                memory.Last = last with { Surroundings = now };
            return last.Value;
        }

        var files = new HashSet<SyntaxTree>();
        var value = read(files);
        memory.Last = new(value, [.. files], now);
        return value;
    }

    private sealed class Memory
    {
        public volatile Reading? Last;
    }

    private sealed record Reading(T Value, SyntaxTree[] Files, Surroundings Surroundings);
}
