namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Where Ignition fetches things from: http, https, tftp, gs, s3, data; with spec 3.4 also the ARNs of objects in S3.</summary>
internal static class SourceUrl
{
    private const string Arn = "arn";

    /// <summary>What is wrong with a source that is not empty; null where nothing is.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="isSpec34">Whether by the rules of spec 3.4.0; by those of 3.3.0 otherwise.</param>
    public static ConfigUrlProblem? Check(string url, bool isSpec34)
    {
        if (!GoUrl.TryParse(url, out var parsed))
            return ConfigUrlProblem.Unparsable;
        return parsed.Scheme switch
        {
            "http" or "https" or "tftp" or "gs" => null,
            "s3" => CheckVersion(parsed),
            Arn when isSpec34 => NamesObject(parsed.Opaque) ? CheckVersion(parsed) : ConfigUrlProblem.S3Arn,
            "data" => DataUrl.IsValid(url) ? null : ConfigUrlProblem.Data,
            _ => ConfigUrlProblem.Scheme,
        };
    }

    /// <summary>The first version counts.</summary>
    private static ConfigUrlProblem? CheckVersion(GoUrl url) =>
        url.QueryValues("versionId") is { } versions && versions[0].Length == 0 ? ConfigUrlProblem.S3Version : null;

    /// <summary>
    /// Of <c>partition:service:region:account:resource</c>, whether the service is S3 and a slash stands anywhere; two of them for an
    /// access point. (Only <c>bucket/key</c> makes sense, but Ignition asks for no more.)
    /// </summary>
    private static bool NamesObject(string name)
    {
        var parts = name.Split([':'], 5);
        if (parts.Length < 5 || parts[1] != "s3")
            return false;
        var slash = name.IndexOf('/');
        return slash >= 0 && (!parts[4].StartsWith("accesspoint/", StringComparison.Ordinal) || name.IndexOf('/', slash + 1) >= 0);
    }
}
