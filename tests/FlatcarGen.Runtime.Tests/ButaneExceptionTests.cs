namespace FlatcarGen.Runtime.Tests;

public sealed class ButaneExceptionTests
{
    private const string Broken = """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: etc/motd
            - path: /etc/issue
              mod: 0644
        systemd:
          units:
            - name: a.servic

        """;

    [Fact]
    public void Everything_that_is_wrong_is_listed_with_its_place()
    {
        var refused = Assert.Throws<ButaneException>(() => IgnitionConfig.FromButane(Broken));

        Assert.Contains(("$.storage.files.0.path", 5, 13, ButaneSeverity.Error), refused.Messages.Select(Parts));
        Assert.Contains(("$.storage.files.1.mod", 7, 7, ButaneSeverity.Warning), refused.Messages.Select(Parts));
        Assert.StartsWith("The Butane document is no config: ", refused.Message);
        Assert.All(refused.Messages, message => Assert.Contains("\n  " + message, refused.Message));
    }

    [Fact]
    public void The_node_is_named() => Assert.StartsWith(
        "The Butane document of prod/worker is no config: ",
        Assert.Throws<ButaneException>(() => new RenderedNode("prod", "worker", Broken, "").ToIgnition()).Message);

    [Fact]
    public void Warnings_come_with_the_config()
    {
        var config = IgnitionConfig.FromButane("variant: flatcar\nversion: 1.1.0\nstorge: {}\n");

        Assert.Equal(("$.storge", 3, 1, ButaneSeverity.Warning), Parts(Assert.Single(config.Warnings)));
    }

    [Fact]
    public void Warnings_are_refused_where_that_is_asked_for() => Assert.Contains(
        "\n  (3,1): warning $.storge: ",
        Assert.Throws<ButaneException>(
            () => IgnitionConfig.FromButane("variant: flatcar\nversion: 1.1.0\nstorge: {}\n", new() { Strict = true })).Message);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string lineEnd)
    {
        var config = IgnitionConfig.FromButane("variant: flatcar\nversion: 1.1.0\n\nstorge: {}\n".Replace("\n", lineEnd));

        Assert.Equal(4, Assert.Single(config.Warnings).Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("\0")]
    [InlineData("variant: fcos\nversion: 1.1.0")]
    [InlineData("- \uD800")]
    public void No_text_is_refused_in_another_way(string text) => Assert.NotEmpty(
        Assert.Throws<ButaneException>(() => IgnitionConfig.FromButane(text)).Messages);

    private static (string, int, int, ButaneSeverity) Parts(ButaneMessage message) =>
        (message.Path, message.Line, message.Column, message.Severity);
}
