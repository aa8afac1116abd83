namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Proxies that Ignition fetches through: http and https alone.</summary>
internal static class ProxyUrl
{
    /// <summary>What is wrong with one; null where nothing is.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="isPlain">Whether it is one of http, which others can read and change.</param>
    public static ConfigUrlProblem? Check(string url, out bool isPlain)
    {
        isPlain = false;
        if (!GoUrl.TryParse(url, out var parsed))
            return ConfigUrlProblem.Unparsable;
        isPlain = parsed.Scheme == "http";
        return isPlain || parsed.Scheme == "https" ? null : ConfigUrlProblem.Scheme;
    }
}
