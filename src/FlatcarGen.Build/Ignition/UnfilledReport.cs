using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Build;

/// <summary>What butane says of a document whose values nobody knows: no message of it has anything of a secret.</summary>
internal sealed class UnfilledReport(DeclaredButane butane)
{
    private readonly Lazy<IReadOnlyList<ReportEntry>> _entries = new(() => Check(butane));

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
