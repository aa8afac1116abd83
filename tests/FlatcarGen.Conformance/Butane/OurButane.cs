using System.Text;
using FlatcarGen.Conformance.Butane.Report;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Conformance.Butane;

/// <summary>What FlatcarGen says to a document.</summary>
internal static class OurButane
{
    private static readonly GzipCompressor Compressor = new();

    public static Answer Answer(Document document)
    {
        string text;
        try
        {
            text = TextEncoding.Decode(document.Bytes);
        }
        catch (UnreadableTextException)
        {
            return Rejected([], "This is no text.");
        }

        try
        {
            var translation = ButaneTranslator.Translate(text, new TranslationOptions
            {
                LocalFiles = document.FilesFolder is { } folder ? new DiskFiles(folder) : null,
                Compressor = Compressor,
            });
            var report = translation.Report.Select(Line).ToList();
            return translation.Failure is { } failure
                ? Rejected(report, failure)
                : new Answer(true, report.Count == 0, report, Print(translation, false), Print(translation, true), null);
        }
        // It should not throw; where it does, that is what differs.
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return Rejected([], $"THROWN: {thrown.GetType().Name}: {thrown.Message} {thrown.StackTrace?.Split('\n')[0].Trim()}");
        }
    }

    private static Answer Rejected(IReadOnlyList<ReportLine> report, string why) => new(false, false, report, null, null, why);

    private static ReportLine Line(ReportEntry entry) =>
        new(entry.Severity == ReportSeverity.Error ? "error" : "warning", entry.Path, LineNumbers.Of(entry.Place), entry.Message);

    private static string Print(Translation translation, bool pretty)
    {
        using var stream = new MemoryStream();
        translation.WriteTo(stream, pretty);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }
}
