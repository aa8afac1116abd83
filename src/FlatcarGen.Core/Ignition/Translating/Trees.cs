using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>
/// Copies of local folders: each regular file and symbolic link in them becomes a file or a link behind the document's own. An entry of the
/// document for the same path keeps its place and its say on owner and mode, if it has no contents of its own.
/// </summary>
internal sealed class Trees(Report report, ILocalFiles? files, LocalContents contents)
{
    private const long Executable = 0b111_101_101;
    private const long NotExecutable = 0b110_100_100;

    private readonly Dictionary<string, ConfigObject> _nodes = new(StringComparer.Ordinal);

    public void Add(ConfigObject root)
    {
        if (root.Object("storage") is not { } storage || storage.Count("trees") == 0)
            return;
        foreach (var node in storage.Objects("files").Concat(storage.Objects("directories")).Concat(storage.Objects("links")))
            _nodes[node.Text("path") ?? ""] = node;
        foreach (var tree in storage.Objects("trees"))
        {
            if (files is null)
            {
                report.Error(ConfigProblem.NoFilesFolder, tree.Path, "A tree is copied from a folder of local files, and none is given (--files-dir).");
                return;
            }

            AddTree(storage, tree, files);
        }

        storage.Set("trees", null);
    }

    private void AddTree(ConfigObject storage, ConfigObject tree, ILocalFiles folder)
    {
        var target = tree.Text("path") is { Length: > 0 } path ? path : "/";
        var local = tree.Text("local")!;
        try
        {
            foreach (var entry in folder.Walk(local))
                AddEntry(storage, tree.Path, entry, CleanPath.Join(target, entry.Name), local.TrimEnd('/') + "/" + entry.Name);
        }
        catch (LocalFileException e)
        {
            report.Error(ConfigProblem.LocalFile, tree.Path, e.Message);
        }
    }

    private void AddEntry(ConfigObject storage, ConfigPath origin, LocalEntry entry, string path, string local)
    {
        if (entry.Kind == LocalEntryKind.Other)
        {
            report.Error(ConfigProblem.LocalFile, origin, $"'{local}' is no file, folder or symbolic link, so it cannot be copied.");
            return;
        }

        var type = entry.Kind == LocalEntryKind.File ? ConfigSchema.File : ConfigSchema.Link;
        if (_nodes.TryGetValue(path, out var node) && (node.Type != type || HasContents(node)))
        {
            report.Error(ConfigProblem.TreeConflict, origin, $"'{local}' becomes '{path}', which the document gives contents or makes something else.");
            return;
        }

        node ??= NewNode(storage, type, path, origin);
        if (type == ConfigSchema.Link)
            node.Set("target", entry.LinkTarget, origin);
        else
            FillFile(node, entry, local, origin);
    }

    private void FillFile(ConfigObject file, LocalEntry entry, string local, ConfigPath origin)
    {
        if (contents.Read(local, origin) is not { } bytes)
            return;
        var resource = file.Object("contents") ?? new(ConfigSchema.Resource, origin);
        resource.Set("source", new DataSource(bytes, string.IsNullOrEmpty(resource.Text("compression"))), origin);
        file.Set("contents", resource, origin);
        if (!file.Has("mode"))
            file.Set("mode", entry.IsExecutable ? Executable : NotExecutable, origin);
    }

    private ConfigObject NewNode(ConfigObject storage, ObjectType type, string path, ConfigPath origin)
    {
        var node = new ConfigObject(type, origin);
        node.Set("path", path, origin);
        var field = type == ConfigSchema.File ? "files" : "links";
        if (storage.List(field) is not { } list)
            storage.Set(field, list = new(storage.Path.Child(field)));
        node.PathOfMissing = storage.Path.Child(field).Child(list.Items.Count);
        list.Items.Add(node);
        _nodes[path] = node;
        return node;
    }

    private static bool HasContents(ConfigObject node) => node.Type == ConfigSchema.File
        ? node.Object("contents") is { } contents && contents.Has("source") && contents.Text("source") != ""
        : !string.IsNullOrEmpty(node.Text("target"));
}
