using System.Diagnostics;
using CsCheck;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Tests.Systemd;

/// <summary>The model against systemd's own parser, where that is installed.</summary>
public sealed class SystemdAnalyzeTests
{
    private const string Tool = "/usr/bin/systemd-analyze";

    [Fact]
    public void What_is_written_is_taken_without_a_word() =>
        Gen.String["ab $%'\"\\;<>{}#~\n\r\t\u0001\u007Fé-@:+!|"].Array[1, 4].Array[100].Sample(
            lines =>
            {
                var written = lines.Select(words => "ExecStart=" + CommandLineWriter.Write("/bin/true", words));
                Assert.Equal("", Verify("[Service]\nType=oneshot\n" + string.Join("\n", written) + "\n"));
            },
            iter: 5,
            threads: 1);

    [Theory]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/true \\\n# c \\\n  ; d\n a\nX=1\n")]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/true \\\n\nX=1\n")]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/true \\ \nX=1\n")]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/true\rX=1\n")]
    [InlineData("\n\uFEFF[Service]\nType=oneshot\nExecStart=/bin/true \\\n \\\nb\nX=1\n")]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/true\nEx \\\n X=1\n")]
    public void An_unknown_key_is_the_one_that_systemd_does_not_know(string text)
    {
        var unknown = UnitFile.Parse(text, UnitForm.Plain).Directives.Last().Key;

        if (File.Exists(Tool))
            Assert.Contains($"Unknown key '{unknown}' in section [Service]", Verify(text), StringComparison.Ordinal);
    }

    private static string Verify(string unit)
    {
        if (!File.Exists(Tool))
            return "";
        var root = Directory.CreateTempSubdirectory("root");
        try
        {
            var units = root.CreateSubdirectory("etc/systemd/system");
            File.WriteAllText(Path.Combine(units.FullName, "probe.service"), unit);
            File.Copy("/bin/true", Path.Combine(root.CreateSubdirectory("bin").FullName, "true"));
            var start = new ProcessStartInfo(
                Tool, [$"--root={root.FullName}", "verify", "--man=no", "--recursive-errors=no", "probe.service"])
            {
                RedirectStandardError = true,
            };
            using var tool = Process.Start(start)!;
            var said = tool.StandardError.ReadToEnd();
            tool.WaitForExit();
            return said;
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
