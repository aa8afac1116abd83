using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>systemd units and drop-ins, as far as Ignition looks at them.</summary>
internal sealed class UnitChecks(Report report)
{
    private const string Service = ".service";

    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal)
    {
        Service, ".socket", ".device", ".mount", ".automount", ".swap", ".target", ".path", ".timer", ".snapshot", ".slice", ".scope",
    };

    public void Check(ConfigObject unit)
    {
        var name = unit.Text("name") ?? "";
        if (!Extensions.Contains(CleanPath.Extension(name)))
            report.Error(ConfigProblem.UnitName, unit.PathOf("name"), $"A unit's name ends in {string.Join(", ", Extensions)}.");
        var contents = unit.Text("contents");
        if (contents is null)
            return;
        var read = UnitContents.Read(contents);
        if (read.Problem is not null)
            report.Error(ConfigProblem.UnitContents, unit.PathOf("contents"), MessageOf(read, contents));
        else if (unit.IsTrue("enabled") && contents.Length > 0 && !read.HasInstallOption)
            report.Warn(ConfigProblem.NoInstallSection, unit.PathOf("contents"), "The unit is enabled, but has no [Install] section that says where it is to be started.");
    }

    public void CheckDropIn(ConfigObject dropIn)
    {
        if (dropIn.Text("contents") is { } contents && UnitContents.Read(contents) is { Problem: not null } read)
            report.Error(ConfigProblem.UnitContents, dropIn.PathOf("contents"), MessageOf(read, contents));
        if (CleanPath.Extension(dropIn.Text("name") ?? "") != ".conf")
            report.Error(ConfigProblem.DropInName, dropIn.PathOf("name"), "A drop-in's name ends in .conf.");
    }

    /// <summary>An instance that is enabled takes its [Install] section from the template.</summary>
    public void CheckInstances(ConfigObject systemd)
    {
        var units = new Dictionary<string, ConfigObject>(StringComparer.Ordinal);
        foreach (var unit in systemd.Objects("units"))
            units[unit.Text("name") ?? ""] = unit;
        // Many instances may have one template.
        var lackInstall = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var unit in systemd.Objects("units").Where(unit => unit.IsTrue("enabled")))
        {
            if (TemplateOf(unit.Text("name") ?? "") is not { } template || !units.TryGetValue(template, out var found))
                continue;
            if (!lackInstall.TryGetValue(template, out var lacksInstall))
                lackInstall[template] = lacksInstall = LacksInstall(found);
            if (lacksInstall)
            {
                report.Warn(
                    ConfigProblem.NoInstallSectionInTemplate,
                    unit.PathOf("contents"),
                    $"The instance is enabled, but its template '{template}' has no [Install] section that says where it is to be started.");
            }
        }
    }

    private static bool LacksInstall(ConfigObject unit) =>
        unit.Text("contents") is { Length: > 0 } contents && UnitContents.Read(contents) is { Problem: null, HasInstallOption: false };

    private static string MessageOf(UnitContents read, string contents)
    {
        var line = 1 + contents.Take(read.Start).Count(c => c == '\n');
        return $"Ignition cannot read line {line} of this: " + read.Problem switch
        {
            UnitContentsProblem.UnterminatedSection => "the '[' of the section has no ']'.",
            UnitContentsProblem.GarbageAfterSection => "behind the ']' of a section nothing may stand, not even a comment.",
            UnitContentsProblem.LineTooLong => "it has 2,048 bytes or more; break it with a '\\' at the end.",
            _ => "an option has a '=' behind its name.",
        };
    }

    /// <summary>The template of a service's instance; null for another name.</summary>
    private static string? TemplateOf(string name)
    {
        var at = name.Length > 0 ? name.IndexOf('@', 1) : -1;
        return at > 0 && name.EndsWith(Service, StringComparison.Ordinal) && at + 1 < name.Length - Service.Length && name.IndexOf('\n') < 0
            ? name.Substring(0, at) + "@.service"
            : null;
    }
}
