namespace FlatcarGen.Boot.Mutations;

/// <summary>Rules on units, metadata and templating that warn of something no machine of these tests can show, and why not.</summary>
internal static class NotBooted
{
    public static readonly IReadOnlyDictionary<string, string> Rules = new Dictionary<string, string>
    {
        ["FCG2017"] = "what it costs is when systemd gives up, after an hour and not before",
        ["FCG2039"] = "what it costs is time and the wrong images, and no images are pulled here",
        ["FCG2047"] = "there are no network file systems here",
        ["FCG4014"] = "Go's programs refuse such a URL, and none of them runs here",
    };
}
