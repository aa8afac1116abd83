namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Why Ignition does not take a URL.</summary>
internal enum ConfigUrlProblem
{
    /// <summary>It is none.</summary>
    Unparsable,

    /// <summary>Its scheme is none of those that are fetched, or there is none.</summary>
    Scheme,

    /// <summary>An object of S3 is asked for in a version that is empty.</summary>
    S3Version,

    /// <summary>An Amazon Resource Name that names no object in S3.</summary>
    S3Arn,

    /// <summary>A data URL that cannot be decoded.</summary>
    Data,
}
