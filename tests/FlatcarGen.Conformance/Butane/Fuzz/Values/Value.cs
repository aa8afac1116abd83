namespace FlatcarGen.Conformance.Butane.Fuzz.Values;

/// <summary>Picks values.</summary>
internal static class Value
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;
}
