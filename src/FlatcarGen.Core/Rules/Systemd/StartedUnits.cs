using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What of a machine's configuration starts its units: whatever names them.</summary>
/// <param name="machine">The machine.</param>
internal sealed class StartedUnits(Machine machine)
{
    /// <summary>The texts that name a unit: the first, and null behind it where there are more.</summary>
    private readonly Lazy<Dictionary<string, YamlScalar?>> _naming = new(() => NamingTexts(machine));

    /// <summary>Those of a machine, found out once.</summary>
    public static StartedUnits Of(Machine machine) => machine.UnitContext.Once(typeof(StartedUnits), _ => new StartedUnits(machine));

    /// <summary>Whether anything of the machine names the unit, or is there to start it.</summary>
    public bool Contains(MachineUnit unit)
    {
        var name = unit.Name.Value;
        var stem = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        return machine.UnitContext.HasStarter(name)
            || IsNamed(unit, name)
            || IsNamed(unit, "systemctl " + stem);
    }

    /// <summary>
    /// Whether the unit's text is known to have no [Install] section, and no drop-in brings one. Instances of templates are enabled
    /// otherwise.
    /// </summary>
    public static bool HasNoInstall(MachineUnit unit) =>
        !unit.IsMasked
        && unit.Subject.Unit is { Sections.Count: > 0, Unreadable.Count: 0 } file
        && unit.Name.Value.IndexOf('@') < 0
        && unit.Name.Value.IndexOf('.') > 0
        && !unit.Subject.HasUnseenDropIns
        && file.Sections.All(section => section.Name.IndexOf(MappedText.Unknown) < 0)
        && unit.Subject.Files.All(text => !text.Text.Value.Contains("[Install]"));

    /// <summary>Whether the unit is one that code made: its mistakes are those of what was asked for.</summary>
    public static bool IsGenerated(MachineUnit unit) =>
        unit.Subject is { Unit: { Form: UnitForm.Declared, Source.At.Id: 0 } };

    /// <summary>Adds an [Install] section at the end of a unit.</summary>
    public static Fix AddInstall(UnitFile file, string name)
    {
        var text = file.Source;
        var target = name.EndsWith(".timer", StringComparison.Ordinal) ? "timers.target"
            : name.EndsWith(".socket", StringComparison.Ordinal) ? "sockets.target"
            : name.EndsWith(".mount", StringComparison.Ordinal) ? "local-fs.target"
            : "multi-user.target";
        var isEnded = text.Value.EndsWith("\n", StringComparison.Ordinal);
        var section = $"{(isEnded ? "\n" : "\n\n")}[Install]\nWantedBy={target}{(isEnded ? "\n" : "")}";
        return new($"Add [Install] with WantedBy={target}", EquatableArray.Create(new TextEdit(text.At, new(text.Value.Length, 0), section)));
    }

    private bool IsNamed(MachineUnit unit, string name) => _naming.Value.TryGetValue(name, out var text)
        && (text is null || !ReferenceEquals(text, unit.Entry.Find("contents")));

    private static Dictionary<string, YamlScalar?> NamingTexts(Machine machine)
    {
        var own = new HashSet<YamlNode>(machine.Units.Select(unit => unit.Entry.Find("name")).OfType<YamlNode>());
        var naming = new Dictionary<string, YamlScalar?>(StringComparer.Ordinal);
        foreach (var scalar in YamlWalk.Scalars(machine.Document).Where(scalar => !own.Contains(scalar)))
        {
            foreach (var name in Names(scalar.Text))
                naming[name] = naming.TryGetValue(name, out var first) && !ReferenceEquals(first, scalar) ? null : scalar;
        }

        return naming;
    }

    /// <summary>The words of a text that may name units; those without a suffix where systemctl is called, <c>systemctl NAME</c>.</summary>
    internal static IEnumerable<string> Names(string text)
    {
        var callsSystemctl = text.Contains("systemctl");
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsNameCharacter(text[at]))
                at++;
            if (at == start)
                continue;
            var word = text.Substring(start, at - start).TrimEnd('.');
            if (word.IndexOf('.') > 0)
                yield return word;
            else if (callsSystemctl)
                yield return "systemctl " + word;
        }
    }

    private static bool IsNameCharacter(char c) => (c < 128 && char.IsLetterOrDigit(c)) || c is ':' or '-' or '_' or '.' or '\\' or '@';
}
