namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>Faults that no rule finds, or none above info.</summary>
internal static class ObservedUnseen
{
    /// <summary>Why they cannot be seen in the text, by row.</summary>
    public static IReadOnlyDictionary<string, string> Never { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["verify: 16 program that is not there"] = "the image, a system extension or a download may bring it",
        ["verify: 33 EnvironmentFile= that is not there"] = "anything that ran before may have written it",
        ["argument: * stays for a program of which nothing is known"] = "it may have patterns of its own, as find and systemctl do",
        ["argument: [$UNDEF] stays"] = "nobody knows a variable of that name, and the program may take a dollar for itself",
    };
}
