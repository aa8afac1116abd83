using System.Globalization;

namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>Same input, same bytes.</summary>
public sealed class DeterminismTests
{
    private const string Pieces = """
        using FlatcarGen;
        namespace Users;
        public static class Pieces
        {
            [File("/etc/b")] const string B = "b";
            [File("/etc/a")] const string A = "a";
            [Unit("z.service")] const string Z = "[Service]\nExecStart=/bin/true\n";
            [DropIn("a.service", "i.conf")] const string I = "[Unit]\nDescription=I\n";
        }
        """;

    private static readonly string Cluster = Declarations.Cluster().Replace("[Worker()]", "[Worker, Include(typeof(Pieces))]");

    [Fact]
    public void The_order_of_files_means_nothing() =>
        Assert.Equal(Compilations.Generate(Cluster, Pieces).OrderBy(file => file.Key), Compilations.Generate(Pieces, Cluster).OrderBy(file => file.Key));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_means_nothing(string culture)
    {
        var expected = Compilations.Generate(Cluster, Pieces);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture, useUserOverride: false);

            Assert.Equal(expected, Compilations.Generate(Cluster, Pieces));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_of_the_source_mean_nothing() =>
        Assert.Equal(Compilations.Generate(Cluster, Pieces), Compilations.Generate(Cluster.Replace("\n", "\r\n"), Pieces.Replace("\n", "\r\n")));
}
