using FlatcarGen.Core.Files;
using FlatcarGen.Tool.Files;

namespace FlatcarGen.Tool.Check;

/// <summary>Finds the files to check, each once.</summary>
/// <param name="kind">What files that are named hold; null where their names tell.</param>
internal sealed class FileSearch(string? kind)
{
    private static readonly EnumerationOptions s_here = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Reason)> _unusable = [];

    /// <summary>What was asked for and cannot be checked.</summary>
    public IReadOnlyList<(string Path, string Reason)> Unusable => _unusable;

    /// <summary>The files behind an argument: itself, or those below a directory in the order of their paths.</summary>
    public IEnumerable<FoundFile> Find(string argument)
    {
        if (argument == InputFile.Standard)
            return kind is null
                ? NotUsable(InputFile.StandardName, "say what it holds: --kind butane, unit or kubeadm")
                : Known(new(InputFile.StandardName, FileKinds.Of("", kind), IsSaid: true));
        if (Directory.Exists(argument))
            return Below(argument);
        if (!File.Exists(argument))
            return NotUsable(argument, "no such file or directory");
        return FileKinds.Of(argument, kind) is not FileKind.Other and var found
            ? Known(new(argument, found, IsSaid: kind is not null))
            : NotUsable(argument, "its name does not tell what it holds: say --kind butane, unit or kubeadm");
    }

    /// <summary>Hidden directories, and those that a link leads to, are not looked into.</summary>
    private List<FoundFile> Below(string root)
    {
        var found = new List<FoundFile>();
        var waiting = new Stack<string>([root is "." or "./" ? "" : root]);
        while (waiting.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos("*", s_here))
                {
                    var path = folder.Length == 0 ? entry.Name : $"{folder.TrimEnd('/', '\\')}/{entry.Name}";
                    if (entry is not DirectoryInfo)
                        found.AddRange(FileKinds.Of(path) is not FileKind.Other and var held ? [new(path, held)] : Array.Empty<FoundFile>());
                    else if (entry is { LinkTarget: null } && !entry.Name.StartsWith('.'))
                        waiting.Push(path);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _unusable.Add((folder, IOReason.Of(e)));
            }
        }

        return found.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(Known).ToList();
    }

    private FoundFile[] Known(FoundFile file) => _known.Add(file.IsStandardInput ? file.Path : Path.GetFullPath(file.Path)) ? [file] : [];

    private FoundFile[] NotUsable(string path, string reason)
    {
        _unusable.Add((path, reason));
        return [];
    }
}
