using System.Globalization;
using System.Text.RegularExpressions;
using FlatcarGen.Transpiler;
using MachinePlatform = FlatcarGen.Core.Declarations.Platform;

namespace FlatcarGen.Build.Tests.Ignition;

/// <summary>Ignition configs made of documents in which <c>${name}</c> is a placeholder inside of double quotes.</summary>
internal sealed class MadeOf(string projectFolder)
{
    public List<GivenValue> Values { get; } = [];

    public List<string> Sources { get; } = [];

    public bool IsAnalyzed { get; init; }

    public bool RequiresAll { get; init; }

    public int? Limit { get; init; }

    public string? ButaneFolder { get; init; } = "/out";

    public MadeOf Secret(string name, string value)
    {
        Values.Add(new(name, value, ValueOrigin.Environment));
        return this;
    }

    public MadeOf Item(string name, string value)
    {
        Values.Add(new(name, value, ValueOrigin.Item));
        return this;
    }

    public MadeIgnition Make(params IgnitionSource[] sources) => new IgnitionMaker(new(
        new(Values), new RecordingFiles(new DiskFiles(projectFolder)), new GzipCompressor(), new([.. Sources]), ButaneFolder, IsAnalyzed, RequiresAll, Limit))
        .Make(sources);

    public static IgnitionSource Node(string path, string butane, string? pointer = null, MachinePlatform? platform = MachinePlatform.Aws) =>
        ArtifactPath.TryParse(path, out var parsed, out _)
            ? new(parsed, "My.Prod+Worker", Declared(butane), platform, pointer is null ? null : Declared(pointer))
            : throw new ArgumentException(path);

    /// <summary>A document with one file.</summary>
    public static string File(string contents, string path = "/etc/a") =>
        $"variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: {path}\n      contents:\n        {contents}\n";

    private static DeclaredButane Declared(string text)
    {
        var marks = Regex.Matches(text, @"\$\{\w+\}").Select(match => string.Create(CultureInfo.InvariantCulture, $"{match.Index} {match.Length} 0 -1"));
        return new(text, marks.Any() ? PlaceholderMark.Read(text, string.Join(' ', marks)) : []);
    }
}
