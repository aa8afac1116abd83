using FlatcarGen.Core.Files;
using FlatcarGen.Tool.Files;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Tool.Check;

/// <summary>The files that are checked as rules read them, with the units that lie beside those that are checked.</summary>
internal sealed class Sources(bool areTemplates)
{
    private readonly Dictionary<string, CheckedFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileUnits> _units = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Reason)> _unreadable = [];

    /// <summary>What was to be checked and could not be read.</summary>
    public IReadOnlyList<(string Path, string Reason)> Unreadable => _unreadable;

    /// <summary>A file's text; null where it cannot be read.</summary>
    /// <exception cref="UnreadableTextException">It is no text.</exception>
    public CheckedFile? Read(FoundFile file)
    {
        if (_files.TryGetValue(file.Path, out var known))
            return known;
        try
        {
            var bytes = file.IsStandardInput ? InputFile.ReadStandard() : InputFile.Read(file.Path);
            return _files[file.Path] = new(file.Path, file.Kind, TextEncoding.Decode(bytes), areTemplates, _files.Count + 1) { IsSaid = file.IsSaid };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add((file.Path, IOReason.Of(e)));
            return null;
        }
    }

    /// <summary>
    /// The units that a unit is seen together with: those of its folder and their drop-ins, whether they are to be checked or not. One
    /// that cannot be read is left out.
    /// </summary>
    public FileUnits UnitsAround(FoundFile found, CheckedFile file)
    {
        if (found.IsStandardInput)
            return new([file]);
        var folder = FileKinds.UnitOf(found.Path)?.Folder ?? FileKinds.Split(found.Path).Folder;
        if (!_units.TryGetValue(folder, out var units))
            _units.Add(folder, units = new(UnitFiles.In(folder).Select(TryRead).OfType<CheckedFile>().Append(file).DistinctBy(unit => unit.Path)));
        return units;
    }

    private CheckedFile? TryRead(FoundFile file)
    {
        var unreadable = _unreadable.Count;
        try
        {
            return Read(file);
        }
        catch (UnreadableTextException)
        {
            return null;
        }
        finally
        {
            _unreadable.RemoveRange(unreadable, _unreadable.Count - unreadable);
        }
    }
}
