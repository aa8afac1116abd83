using CsCheck;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class CleanPathTests
{
    [Theory]
    [InlineData("", ".")]
    [InlineData("/", "/")]
    [InlineData("//a///b//", "/a/b")]
    [InlineData("/a/./b/.", "/a/b")]
    [InlineData("/a/b/../../..", "/")]
    [InlineData("/../a", "/a")]
    [InlineData("../a/../../b", "../../b")]
    [InlineData("a/..", ".")]
    [InlineData("...", "...")]
    [InlineData("a/.b/..c", "a/.b/..c")]
    public void A_path_is_made_as_short_as_it_can_be(string path, string clean) => Assert.Equal(clean, CleanPath.Clean(path));

    [Theory]
    [InlineData("/a", "../b", "/b")]
    [InlineData("", "b/", "b")]
    [InlineData("", "", "")]
    [InlineData("/", "/x", "/x")]
    public void Paths_are_joined_and_cleaned(string first, string second, string joined) => Assert.Equal(joined, CleanPath.Join(first, second));

    [Theory]
    [InlineData("a.service", ".service")]
    [InlineData("a.b.conf", ".conf")]
    [InlineData(".conf", ".conf")]
    [InlineData("a.d/b", "")]
    [InlineData("a.", ".")]
    [InlineData("a", "")]
    public void An_extension_is_looked_for_in_the_last_element(string path, string extension) =>
        Assert.Equal(extension, CleanPath.Extension(path));

    [Theory]
    [InlineData("/", true)]
    [InlineData("//x", true)]
    [InlineData("", false)]
    [InlineData("./a", false)]
    public void Absolute_paths_start_at_the_root(string path, bool isAbsolute) => Assert.Equal(isAbsolute, CleanPath.IsAbsolute(path));

    [Fact]
    public void Cleaning_twice_changes_nothing_more() => Gen.OneOf(Gen.OneOf("/", ".", "..", "a", "b.c"), NastyText.Any).Array[0, 12]
        .Select(string.Concat)
        .Sample(path => CleanPath.Clean(CleanPath.Clean(path)) == CleanPath.Clean(path) && CleanPath.Clean(path).Length <= Math.Max(path.Length, 1));
}
