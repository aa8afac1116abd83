using FlatcarGen.Core.Kubeadm.Migration;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Files;

/// <summary>
/// Migrates kubeadm configs from v1beta3 to v1beta4: a file that is one, or those that a Butane document writes with
/// <c>contents.inline</c>.
/// </summary>
public sealed class FileMigration
{
    private readonly CheckedFile _file;
    private readonly List<MigrationMessage> _notes = [];
    private readonly List<MigrationMessage> _problems = [];
    private readonly List<TextEdit> _edits = [];

    /// <summary>The scalars that are configs, and what becomes of them.</summary>
    private readonly Dictionary<YamlNode, string> _migrated = [];

    private FileMigration(CheckedFile file) => _file = file;

    /// <returns>Ranges count the characters of <see cref="CheckedFile.Source"/>.</returns>
    public static MigrationResult Run(CheckedFile file)
    {
        var migration = new FileMigration(file);
        if (file.Kind == FileKind.Butane)
            migration.MigrateButane();
        else
            migration.Migrate(file.Text);
        return migration.Finish();
    }

    /// <summary>Whether a text of a name that does not tell is a Butane document: it says a <c>variant</c>.</summary>
    public static bool IsButane(string text) =>
        YamlReader.ReadFirst(new DeclaredText(text, Anchor.None)).Root is YamlMapping root && root.Contains("variant");

    private void MigrateButane()
    {
        var documents = YamlReader.ReadFirst(_file.Text);
        _problems.AddRange(TemplateProblem.Explain(_file.Text, documents.Problems)
            .Select(problem => problem with { Range = _file.Text.ToSource(problem.Range) }));
        if (documents.HasProblems || documents.Root is not YamlMapping root)
            return;
        foreach (var inline in InlineContents.In(root))
        {
            if (IsConfig(inline.MappedText))
                _migrated[inline] = Migrate(inline.MappedText);
            else if (inline.MappedText.Value.IndexOf("kubeadm.k8s.io/v1beta3", StringComparison.Ordinal) is >= 0 and var at)
                _notes.Add(new(inline.MappedText.ToSource(new(at, 22)), "This file is no kubeadm config by itself, and stays as it is; migrate by hand what it holds."));
        }

        if (_migrated.Count == 0)
            _problems.Add(new(new(0, 0), "This document writes no kubeadm config with 'contents.inline'; give the file that holds one."));
        if (_problems.Count == 0 && !IsRight(root))
            _problems.Add(new(new(0, 0), "The configs of this document are written in a way that leaves no safe change; write them as '|' blocks without anchors and aliases."));
    }

    /// <summary>Whether a text is a config, perhaps after something has been filled in.</summary>
    private static bool IsConfig(MappedText text) => KubeadmMigration.IsFor(text)
        || (text.Value.IndexOf(ConfigMigration.Group, StringComparison.Ordinal) >= 0
            && FilledConfig.Read(text).Parts.Any(part => part.Yaml.Roots.Any(ConfigMigration.IsOfKubeadm)));

    private string Migrate(MappedText config)
    {
        var result = KubeadmMigration.Migrate(config);
        _notes.AddRange(result.Notes.Select(AtSource));
        _problems.AddRange(result.Problems.Select(AtSource));
        if (HostEdits.Of(config, result.Edits) is { } edits)
            _edits.AddRange(edits);
        else if (result.Edits.Count > 0)
            _problems.Add(new(config.SourceRange, "This config is not written as a '|' block, line by line; write it so, and it can be migrated."));
        return result.Text;

        MigrationMessage AtSource(MigrationMessage message) => message with { Range = config.ToSource(message.Range) };
    }

    /// <summary>Whether the changed document says what it said, with the migrated configs in their places.</summary>
    private bool IsRight(YamlMapping before)
    {
        var changed = new CheckedFile(_file.Path, _file.Kind, Changed(), isTemplate: false, id: 1);
        var after = YamlReader.ReadFirst(changed.Text);
        return !after.HasProblems
            && after.Root is YamlMapping root
            && ConfigMeaning.AreSame(InlineContents.Replaced(before, _migrated), root);
    }

    private string Changed() => EditList.Apply(
        _file.Source,
        _edits.Distinct().OrderBy(edit => edit.Range!.Value.Start).Select(edit => new MigrationEdit(edit.Range!.Value, edit.NewText)));

    private MigrationResult Finish() => _problems.Count > 0
        ? new() { Text = _file.Source, Problems = _problems }
        : new() { Text = Changed(), Notes = _notes };
}
