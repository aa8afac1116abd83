using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>The unit files of a project: each unit with the drop-ins beside it. Those of one folder are taken for those of one machine.</summary>
internal sealed class ProjectUnits
{
    private readonly Dictionary<(string Folder, string Name), UnitSubject> _units = [];
    private readonly Dictionary<string, UnitContext> _contexts = new(StringComparer.Ordinal);

    public ProjectUnits(IEnumerable<ProjectFile> files)
    {
        foreach (var unit in files.GroupBy(file => KeyOf(file)))
        {
            var parsed = unit.ToLookup(file => file.Kind, file => UnitFile.Parse(file.Text, UnitForm.Plain, file.Itself.Value));
            _units.Add(unit.Key, new(unit.Key.Name, parsed[FileKind.Unit].FirstOrDefault(), parsed[FileKind.DropIn].ToList()));
        }

        foreach (var folder in _units.GroupBy(unit => unit.Key.Folder, unit => unit.Value, StringComparer.Ordinal))
            _contexts.Add(folder.Key, new(platform: null, folder.ToList()));
    }

    /// <summary>The unit that a file belongs to; null for one that these do not know.</summary>
    public (UnitSubject Unit, UnitContext Context)? Find(ProjectFile file) =>
        KeyOf(file) is var key && _units.TryGetValue(key, out var unit) ? (unit, _contexts[key.Folder]) : null;

    private static (string Folder, string Name) KeyOf(ProjectFile file) => FileKinds.UnitOf(file.Path) ?? FileKinds.Split(file.Path);
}
