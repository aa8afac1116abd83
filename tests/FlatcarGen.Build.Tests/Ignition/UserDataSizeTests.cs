using static FlatcarGen.Build.Tests.Ignition.MadeOf;
using MachinePlatform = FlatcarGen.Core.Declarations.Platform;

namespace FlatcarGen.Build.Tests.Ignition;

public sealed class UserDataSizeTests : IDisposable
{
    /// <summary>What a config with one file has besides the file's contents.</summary>
    private const int Frame = 118;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_frame_is_as_large_as_the_other_tests_think() => Assert.Equal(Frame, new MadeOf(_folder.Path).Make(Random(0)).Files[0].Text.Length);

    [Theory]
    [InlineData(16_384 * 9 / 10, null)]
    [InlineData(16_384 * 9 / 10 + 1, "FCG8013")]
    [InlineData(16_384, "FCG8013")]
    [InlineData(16_385, "FCG8012")]
    public void What_the_platform_takes_is_the_limit(int bytes, string? expected) =>
        Assert.Equal(expected, new MadeOf(_folder.Path).Make(Random(bytes - Frame)).Notices.SingleOrDefault()?.Code);

    [Theory]
    [InlineData(MachinePlatform.None)]
    [InlineData(MachinePlatform.Custom)]
    [InlineData(MachinePlatform.ProxmoxVe)]
    public void Without_a_published_limit_there_is_none(MachinePlatform platform) =>
        Assert.Empty(new MadeOf(_folder.Path).Make(Random(200_000, platform)).Notices);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1_000, "FCG8012")]
    [InlineData(100_000, null)]
    public void The_project_can_have_a_limit_of_its_own(int limit, string? expected) =>
        Assert.Equal(expected, new MadeOf(_folder.Path) { Limit = limit }.Make(Random(20_000)).Notices.SingleOrDefault()?.Code);

    [Fact]
    public void The_largest_parts_are_named_and_the_class_is_shown()
    {
        System.IO.File.WriteAllText(_folder["Prod.cs"], "namespace My; class Prod { class Worker { } }");

        var error = Assert.Single(new MadeOf(_folder.Path) { Sources = { _folder["Prod.cs"] } }.Make(Random(20_000)).Notices);

        Assert.Equal(new SourceSpot(_folder["Prod.cs"], 1, 34, 1, 40), error.Spot);
        Assert.StartsWith("'prod/worker.ign' has 20,118 bytes, and Aws takes 16,384 of user data; ", error.Message, StringComparison.Ordinal);
        Assert.Contains("/etc/a (", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_fetched_may_be_large_as_long_as_the_pointer_is_not()
    {
        const string pointer = "variant: flatcar\nversion: 1.1.0\nignition:\n  config:\n    replace:\n      source: s3://b/c\n";

        Assert.Empty(new MadeOf(_folder.Path).Make(Random(20_000) with { Pointer = new(pointer, []) }).Notices);
    }

    /// <summary>A file whose size is that of its URL: nothing makes it smaller.</summary>
    private static IgnitionSource Random(int length, MachinePlatform platform = MachinePlatform.Aws) =>
        Node("prod/worker.ign", File($"source: \"https://example.com/{new string('a', length)}\""), platform: platform);
}
