using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Files;

/// <summary>Unit files: each unit with the drop-ins beside it. Those of one folder are taken for those of one machine.</summary>
public sealed class FileUnits
{
    private readonly Dictionary<(string Folder, string Name), UnitSubject> _units = [];
    private readonly Dictionary<string, UnitContext> _contexts = new(StringComparer.Ordinal);

    /// <param name="files">Files of any kind; those that are units count.</param>
    public FileUnits(IEnumerable<CheckedFile> files)
    {
        foreach (var unit in files.Where(file => file.Kind is FileKind.Unit or FileKind.DropIn && file.IsMeant).GroupBy(file => KeyOf(file)))
        {
            var parsed = unit.ToLookup(file => file.Kind, file => UnitFile.Parse(file.Text, UnitForm.Plain, file.Itself.Value));
            _units.Add(unit.Key, new(unit.Key.Name, parsed[FileKind.Unit].FirstOrDefault(), parsed[FileKind.DropIn].ToList()));
        }

        foreach (var folder in _units.GroupBy(unit => unit.Key.Folder, unit => unit.Value, StringComparer.Ordinal))
            _contexts.Add(folder.Key, new(platform: null, folder.ToList()));
    }

    /// <summary>The unit that a file belongs to; null for one that these do not know.</summary>
    public (UnitSubject Unit, UnitContext Context)? Find(CheckedFile file) =>
        KeyOf(file) is var key && _units.TryGetValue(key, out var unit) ? (unit, _contexts[key.Folder]) : null;

    private static (string Folder, string Name) KeyOf(CheckedFile file) => FileKinds.UnitOf(file.Path) ?? FileKinds.Split(file.Path);
}
