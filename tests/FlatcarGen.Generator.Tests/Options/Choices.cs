namespace FlatcarGen.Generator.Tests.Options;

/// <summary>Numbers by which something is put together: zero is always the simplest choice, so that a failing case shrinks to little.</summary>
/// <param name="numbers">The numbers; behind the last one come zeros.</param>
internal sealed class Choices(int[] numbers)
{
    private int _at;

    /// <summary>A number below a limit.</summary>
    public int Below(int limit) => _at < numbers.Length ? numbers[_at++] % limit : 0;

    public bool Maybe() => Below(3) == 1;

    /// <summary>One of some; the first is the simplest.</summary>
    public T OneOf<T>(params T[] of) => of[Below(of.Length)];

    /// <summary>One of some, or more often none.</summary>
    public T? Sometimes<T>(params T[] of)
        where T : class => Below(2 * of.Length + 1) is > 0 and var chosen && chosen <= of.Length ? of[chosen - 1] : null;

    public override string ToString() => string.Join(" ", numbers);
}
