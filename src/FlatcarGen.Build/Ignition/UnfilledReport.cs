using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Build;

/// <summary>What butane says of a document whose values nobody knows: no message of it has anything of a secret.</summary>
internal sealed class UnfilledReport(DeclaredButane butane)
{
    private static readonly Lazy<HashSet<ConfigProblem>> s_problemsOfRules =
        new(() => [.. RuleCatalog.OfKind<ConfigRule>().SelectMany(rule => rule.Problems)]);

    private readonly Lazy<IReadOnlyList<ReportEntry>> _entries = new(() => Check(butane));

    /// <summary>Whether a rule of the analyzers speaks of it.</summary>
    public bool IsFound(ReportEntry filled) => s_problemsOfRules.Value.Contains(filled.Problem) && MessageOf(filled) is not null;

    /// <summary>The message of something that is wrong whatever the values are; null for all else.</summary>
    public string? MessageOf(ReportEntry filled) => _entries.Value
        .FirstOrDefault(entry => entry.Problem == filled.Problem && entry.Path == filled.Path)?.Message.Replace(MappedText.Unknown, '…');

    private static IReadOnlyList<ReportEntry> Check(DeclaredButane butane)
    {
        var text = new MappedTextBuilder(MappedText.Plain(new DeclaredText(butane.Text, Anchor.None)));
        var copied = 0;
        foreach (var mark in butane.Marks)
        {
            text.Copy(copied, mark.Start).ReplaceByUnknown(mark.Start, mark.End);
            copied = mark.End;
        }

        var documents = YamlReader.Read(text.Copy(copied, butane.Text.Length).ToMappedText());
        return documents.Root is YamlMapping root ? ButaneTranslator.Check(root, scalar => scalar.Text) : [];
    }
}
