using FlatcarGen.Conformance.Butane.Fuzz.Making;

namespace FlatcarGen.Conformance.Butane.Fuzz.Values;

/// <summary>Makes values of a kind.</summary>
internal static class ValueSource
{
    /// <summary>A value of a kind that <c>FlatcarSchema</c> names.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="mistakes">How many of a hundred are to be wrong.</param>
    public static ScalarNode Make(string kind, Random random, int mistakes)
    {
        if (random.Next(100) >= mistakes)
            return Valid(kind, random);
        return random.Next(6) switch
        {
            0 => new(YamlOddities.Any(random), IsRaw: true),
            1 or 2 when kind != "bool" => Damage(Valid(kind, random), random),
            _ => Invalid(kind, random),
        };
    }

    private static ScalarNode Valid(string kind, Random random) => kind switch
    {
        "content" => new(Contents.File(random), IsRaw: false),
        "unittext" => new(Contents.Unit(random, valid: !random.OneIn(4)), IsRaw: false),
        _ when ValidValues.Raw.TryGetValue(kind, out var raw) => new(random.Pick(raw), IsRaw: true),
        _ => new(random.Pick(ValidValues.Text[kind]), IsRaw: false),
    };

    private static ScalarNode Invalid(string kind, Random random) => kind switch
    {
        "bool" => new(random.Pick(YamlOddities.Booleans), IsRaw: true),
        "unittext" => new(Contents.Unit(random, valid: false), IsRaw: false),
        _ when InvalidValues.Raw.TryGetValue(kind, out var raw) => new(random.Pick(random.OneIn(2) ? raw : YamlOddities.Integers), IsRaw: true),
        _ when InvalidValues.Text.TryGetValue(kind, out var texts) => new(random.Pick(texts), IsRaw: false),
        _ => new(YamlOddities.Any(random), IsRaw: true),
    };

    /// <summary>A character more, less, or another.</summary>
    private static ScalarNode Damage(ScalarNode value, Random random)
    {
        const string Others = "aZ09-_.:/\\%?#[]{}@!$&'()*+,;= \t\néß日\u0001<>\"~|^`";
        var text = value.Text;
        var at = random.Next(text.Length + 1);
        var other = Others[random.Next(Others.Length)].ToString();
        return value with
        {
            Text = random.Next(3) switch
            {
                0 => text.Insert(at, other),
                1 when at < text.Length => text.Remove(at, 1),
                _ when at < text.Length => text.Remove(at, 1).Insert(at, other),
                _ => text + other,
            },
        };
    }
}
