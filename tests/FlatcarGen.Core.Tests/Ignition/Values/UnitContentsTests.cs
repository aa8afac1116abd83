using System.Diagnostics;
using CsCheck;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class UnitContentsTests
{
    private static readonly Gen<string> Any = Gen.Frequency(
            (8, Gen.OneOf("[", "]", "=", "\n", "\r\n", "\\", "\\\n", "#", ";", " ", "[Install]\n", "[Unit]\n", "A=b\n", "A", "é", "\u2028", "\U0001F600")),
            (1, NastyText.Any),
            (1, Gen.Select(Gen.OneOf("x", " ", "é", "\n"), Gen.Int[1, 5000], (text, count) => string.Concat(Enumerable.Repeat(text, count)))))
        .Array[0, 14].Select(string.Concat);

    [Theory]
    [InlineData("", false)]
    [InlineData("nothing but text", false)]
    [InlineData("[Unit]\nA=b\n", false)]
    [InlineData("[Install]\n", false)]
    [InlineData("[Install]\nWantedBy=multi-user.target", true)]
    [InlineData("[Install]\n=", true)]
    [InlineData("[Install] \t\u00a0\r\nA=\n", true)]
    [InlineData("[install]\nA=b\n", false)]
    [InlineData("[ Install]\nA=b\n", false)]
    [InlineData("[Install]\nA=b\n[Unit]\n", true)]
    [InlineData("text [Install]\nA=b\n", true)]
    [InlineData("# [Install]\nA=b\n", false)]
    [InlineData("# a \\ \n[Install]\nA=b\n", false)]
    [InlineData("[Unit]\nA=b \\\n[Install]\nB=c\n", false)]
    [InlineData("[Unit]\nA=b \\ \n[Install]\nB=c\n", true)]
    [InlineData("[Unit]\nA=b \\\r\n[Install]\nB=c\n", true)]
    [InlineData("[Unit]\n  ; c\n\u3000[Install]\nB=c\\", true)]
    public void An_option_to_install_is_seen(string text, bool hasInstallOption) =>
        Assert.Equal(new UnitContents(null, 0, 0, hasInstallOption), UnitContents.Read(text));

    [Theory]
    [InlineData("[Unit\nA=b\n", nameof(UnitContentsProblem.UnterminatedSection), "[Unit")]
    [InlineData("é\n[", nameof(UnitContentsProblem.UnterminatedSection), "[")]
    [InlineData("[Unit]\nA=b\n[Install\n", nameof(UnitContentsProblem.UnterminatedSection), "[Install")]
    [InlineData("[Unit] # text\nA=b\n", nameof(UnitContentsProblem.GarbageAfterSection), "# text")]
    [InlineData("[Unit\nA=b\n[Install]]\n", nameof(UnitContentsProblem.GarbageAfterSection), "]")]
    [InlineData("[Unit]\nA=b\n  é option\r\nB=c\n", nameof(UnitContentsProblem.NewlineInName), "é option")]
    [InlineData("[Unit]\nA=b\n\noption", nameof(UnitContentsProblem.EndInName), "option")]
    public void What_cannot_be_read_is_shown(string text, string problem, string shown)
    {
        var contents = UnitContents.Read(text);
        Assert.Equal(problem, contents.Problem?.ToString());
        Assert.Equal(shown, text.Substring(contents.Start, contents.Length));
    }

    [Theory]
    [InlineData("[Service]\nA=", 2045, false)]
    [InlineData("[Service]\nA=", 2046, true)]
    [InlineData("[Service]\n   A=", 2042, false)]
    [InlineData("[Service]\n   A=", 2043, true)]
    [InlineData("[Service]\n#", 2047, true)]
    [InlineData("#", 2047, false)]
    [InlineData("#", 2048, true)]
    [InlineData("[Service]\nA=b\\\n", 2047, false)]
    [InlineData("[Service]\nA=b\\\n", 2048, true)]
    public void Lines_end_within_two_kilobytes(string start, int length, bool isTooLong)
    {
        var text = start + new string('x', length) + "\n";
        var contents = UnitContents.Read(text);
        Assert.Equal(isTooLong ? UnitContentsProblem.LineTooLong : null, contents.Problem);
        if (isTooLong)
            Assert.Equal(text.Split('\n')[^2], text.Substring(contents.Start, contents.Length));
    }

    [Fact]
    public void Bytes_are_counted()
    {
        Assert.Null(UnitContents.Read("[Service]\nA=" + new string('é', 1022) + "\n").Problem);
        Assert.Equal(UnitContentsProblem.LineTooLong, UnitContents.Read("[Service]\nA=" + new string('é', 1023) + "\n").Problem);
    }

    [Theory]
    [InlineData(2000, UnitContentsProblem.LineTooLong)]
    [InlineData(2100, null)]
    [InlineData(4080, null)]
    [InlineData(4100, UnitContentsProblem.LineTooLong)]
    public void A_long_line_passes_where_the_buffer_ends_early_in_it(int before, object? problem)
    {
        var text = "[Service]\n" + string.Concat(Enumerable.Repeat("A=12345678\n", before / 11)) + "B=" + new string('x', 9000) + "\n";
        Assert.Equal(problem, UnitContents.Read(text).Problem);
    }

    [Fact]
    public void What_is_shown_is_in_the_text() => Any.Sample(text =>
    {
        var contents = UnitContents.Read(text);
        return contents.Problem is null
            ? contents is { Start: 0, Length: 0 }
            : !contents.HasInstallOption && text.Substring(contents.Start, contents.Length).IndexOfAny(['\n', '\r']) < 0;
    });

    [Theory]
    [InlineData("[")]
    [InlineData("[]\n")]
    [InlineData("x\n")]
    [InlineData("[a]\nA=b\\\n")]
    [InlineData("#\\\n")]
    public void Megabytes_are_no_work(string piece)
    {
        var time = Stopwatch.StartNew();
        UnitContents.Read(string.Concat(Enumerable.Repeat(piece, (4 << 20) / piece.Length)));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5));
    }
}
