using System.Text;
using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Butane.Corpus;

/// <summary>A document in a corpus, and beside it what butane said.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="PathWithoutExtension">Where the files of the case are.</param>
/// <param name="IsAccepted">Whether butane makes a config of it.</param>
/// <param name="IsAcceptedStrictly">Whether it does with <c>--strict</c>.</param>
internal sealed record ButaneCase(string Name, string PathWithoutExtension, bool IsAccepted, bool IsAcceptedStrictly)
{
    public Document Document
    {
        get
        {
            var files = Of(".files");
            return new(File.ReadAllBytes(Of(".bu")), Directory.Exists(files) ? LostModes.Restored(Name, files) : null);
        }
    }

    /// <summary>What butane said.</summary>
    public Answer Recorded()
    {
        var said = Read(".rawreport") ?? "";
        return new(
            IsAccepted,
            IsAcceptedStrictly,
            RawReport.Read(said),
            IsAccepted ? Read(".ign") : null,
            IsAccepted ? Read(".pretty.ign") : null,
            IsAccepted ? null : said.TrimEnd().Split('\n')[^1]);
    }

    private string Of(string extension) => PathWithoutExtension + extension;

    private string? Read(string extension) => File.Exists(Of(extension)) ? File.ReadAllText(Of(extension), Encoding.UTF8) : null;
}
