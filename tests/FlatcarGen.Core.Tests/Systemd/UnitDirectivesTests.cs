using System.Diagnostics;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Tests.Systemd;

/// <summary>The table of directives against systemd itself, where that is installed.</summary>
public sealed class UnitDirectivesTests
{
    private const string Systemd = "/usr/lib/systemd/systemd";

    [Fact]
    public void All_that_systemd_lists_is_known()
    {
        if (!File.Exists(Systemd))
            return;
        var section = "";
        var listed = 0;
        foreach (var line in Dump().Split('\n'))
        {
            if (line.StartsWith('['))
                section = line.Trim('[', ']');
            else if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var end)
            {
                listed++;
                Assert.True(UnitDirectives.IsKnown(section, line[..end]), $"{section}.{line[..end]}");
            }
        }

        Assert.True(listed > 1000, $"{listed} directives");
    }

    [Theory]
    [InlineData("Service", "After")]
    [InlineData("Service", "StartLimitIntervalSec")]
    [InlineData("Unit", "WantedBy")]
    [InlineData("Install", "After")]
    [InlineData("Slice", "ExecStart")]
    [InlineData("Target", "Description")]
    public void What_a_section_does_not_have_is_unknown(string section, string key) => Assert.False(UnitDirectives.IsKnown(section, key));

    [Theory]
    [InlineData("a.service", "Unit", "Service", "Install")]
    [InlineData("a@b.timer", "Unit", "Timer", "Install")]
    [InlineData("a.target", "Unit", "Install")]
    [InlineData("a.network")]
    public void A_type_has_its_sections(string name, params string[] sections) => Assert.Equal(sections, UnitDirectives.SectionsOf(name));

    private static string Dump()
    {
        using var systemd = Process.Start(new ProcessStartInfo(Systemd, "--dump-configuration-items") { RedirectStandardOutput = true })!;
        var printed = systemd.StandardOutput.ReadToEnd();
        systemd.WaitForExit();
        return printed;
    }
}
