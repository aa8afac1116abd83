namespace FlatcarGen.Build;

/// <summary>The ids of what the build itself can report. <c>FCG8002</c>, analyzers switched off, comes from the targets file.</summary>
public static class ErrorCode
{
    /// <summary>The assembly has declarations but no index: the generator did not run.</summary>
    public const string GeneratorDidNotRun = "FCG8001";

    /// <summary>A path in the index that must not be written.</summary>
    public const string RefusedPath = "FCG8003";

    /// <summary>The assembly, its index or a constant that the index names cannot be read.</summary>
    public const string UnreadableAssembly = "FCG8004";

    /// <summary>The file system refused to write or to delete.</summary>
    public const string FileSystem = "FCG8005";

    /// <summary>A word in <c>FlatcarArtifactKinds</c> that is no kind.</summary>
    public const string UnknownKind = "FCG8006";

    /// <summary>A Butane document that no Ignition config can be made of.</summary>
    public const string NoIgnition = "FCG8007";

    /// <summary>A node without values, where the project says that each has to have them.</summary>
    public const string MissingValue = "FCG8009";

    /// <summary>A value that cannot be read, or cannot stand where its placeholder stands.</summary>
    public const string UnusableValue = "FCG8011";

    /// <summary>User data larger than the platform takes.</summary>
    public const string TooLarge = "FCG8012";

    /// <summary>The page that explains the error.</summary>
    public static string HelpLink(string code) => $"https://github.com/flatcargen/flatcargen/blob/main/docs/rules/{code}.md";
}
