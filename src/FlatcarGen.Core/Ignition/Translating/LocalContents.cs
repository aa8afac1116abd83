using System.Text;
using FlatcarGen.Core.Ignition.Schema;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>Puts contents in the place of what names them: inline texts, local files, keys and units in files.</summary>
internal sealed class LocalContents(Report report, ILocalFiles? files)
{
    private const string NoFolder = "Local files are named from a folder on, and none is given (--files-dir).";

    public void Fill(ConfigObject root)
    {
        foreach (var item in ConfigWalk.WithObjectsIn(root).ToList())
        {
            if (item.Type == ConfigSchema.Resource)
                FillResource(item);
            else if (item.Type == ConfigSchema.Unit || item.Type == ConfigSchema.DropIn)
                FillUnit(item);
            else if (item.Type == ConfigSchema.User)
                FillKeys(item);
        }
    }

    /// <summary>The contents of a local file; null where they cannot be had, which is reported.</summary>
    public byte[]? Read(string name, ConfigPath path)
    {
        if (files is null)
        {
            report.Error(ConfigProblem.NoFilesFolder, path, NoFolder);
            return null;
        }

        try
        {
            return files.Read(name);
        }
        catch (LocalFileException e)
        {
            report.Error(ConfigProblem.LocalFile, path, e.Message);
            return null;
        }
    }

    private void FillResource(ConfigObject resource)
    {
        var mayCompress = string.IsNullOrEmpty(resource.Text("compression"));
        if (resource.Text("local") is { } local)
        {
            if (Read(local, resource.PathOf("local")) is { } bytes)
                resource.Set("source", new DataSource(bytes, mayCompress, "local") { IsUnseen = files is UnseenFiles });
        }
        else if (resource.Has("inline"))
        {
            var content = resource[resource.Type.IndexOf("inline")]!;
            resource.Set("source", new DataSource(content, mayCompress, "inline"));
        }

        resource.Set("local", null);
        resource.Set("inline", null);
    }

    private void FillUnit(ConfigObject unit)
    {
        if (unit.Text("contentsLocal") is not { Length: > 0 } local)
            return;
        var origin = unit.PathOf("contentsLocal");
        if (Read(local, origin) is { } bytes)
            unit.Set("contents", new BinaryText(bytes), origin);
        unit.Set("contentsLocal", null);
    }

    private void FillKeys(ConfigObject user)
    {
        if (user.List("sshAuthorizedKeysLocal") is not { Items.Count: > 0 } local)
            return;
        if (files is null)
        {
            report.Error(ConfigProblem.NoFilesFolder, user.PathOf("sshAuthorizedKeysLocal"), NoFolder);
            return;
        }

        var keys = user.List("sshAuthorizedKeys") ?? new(user.PathOf("sshAuthorizedKeys"));
        for (var i = 0; i < local.Items.Count; i++)
        {
            var origin = local.PathOf(i);
            if (Read(ConfigObject.TextOf(local.Items[i])!, origin) is not { } bytes)
                continue;
            foreach (var line in Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n").Split('\n'))
            {
                if (line.Length > 0)
                    keys.Add(line, origin);
            }
        }

        user.Set("sshAuthorizedKeys", keys);
        user.Set("sshAuthorizedKeysLocal", null);
    }
}
