namespace FlatcarGen.Build;

/// <summary>A value that the build is given for a placeholder.</summary>
/// <param name="name">The placeholder's name.</param>
/// <param name="value">The value.</param>
/// <param name="origin">Where it was given.</param>
public sealed class GivenValue(string name, string value, ValueOrigin origin)
{
    public string Name { get; } = name;

    public string Value { get; } = value;

    public ValueOrigin Origin { get; } = origin;

    /// <summary>Items of a project stand in logs; whatever comes another way is taken for a secret.</summary>
    public bool IsSecret => Origin != ValueOrigin.Item;

    /// <summary>The name alone, whoever may print it.</summary>
    public override string ToString() => Name;
}

/// <summary>Where a value was given; the later wins over the former.</summary>
public enum ValueOrigin
{
    Item,
    SecretsFile,
    Environment,
}
