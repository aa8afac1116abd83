using CsCheck;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Ignition.Values;

/// <summary>Texts that are nearly URLs.</summary>
internal static class UrlText
{
    private static readonly string[] Words =
    [
        "http", "s3", "data", "arn", ":", "//", "/", "?", "#", "@", "[", "]", "%25", "%zz", "%41", "%", "&", ";", "=", "+", ",", "\"", "\\",
        "versionId", "base64", "text/", "x-a/b", "aGk=", "aws:s3:::", "accesspoint/", "80", "::1", "\\u00e9", "a=\"\"", "é", "\n",
    ];

    public static Gen<string> Any { get; } =
        Gen.Frequency((6, Gen.OneOf(Words)), (1, NastyText.Any)).Array[0, 12].Select(string.Concat);
}
