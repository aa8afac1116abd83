using System.Collections;

namespace FlatcarGen.Build;

/// <summary>Values in environment variables: <c>FLATCAR_VAR_token</c> is the value of <c>${token}</c>.</summary>
public static class EnvironmentValues
{
    public const string Prefix = "FLATCAR_VAR_";

    /// <summary>
    /// All of them. An empty one is none: build servers set the variable of a secret that they do not have to nothing.
    /// </summary>
    public static IEnumerable<GivenValue> Read()
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable is { Key: string name, Value: string { Length: > 0 } value } && name.StartsWith(Prefix, StringComparison.Ordinal))
                yield return new(name.Substring(Prefix.Length), value, ValueOrigin.Environment);
        }
    }
}
