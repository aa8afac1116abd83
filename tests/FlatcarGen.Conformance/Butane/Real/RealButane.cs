using System.Diagnostics;
using System.Text;
using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Butane.Real;

/// <summary>Asks a butane program.</summary>
internal sealed class RealButane(string program) : IRealButane
{
    /// <inheritdoc/>
    /// <remarks>With <c>--strict</c> it rejects what it has anything to say of, so that it need not be asked again.</remarks>
    public Answer Answer(Document document)
    {
        var (isAccepted, config, said) = Run(document, ["--raw-errors"]);
        var report = RawReport.Read(said);
        return isAccepted
            ? new Answer(true, report.Count == 0, report, config, Run(document, ["--raw-errors", "--pretty"]).Output, null)
            : new Answer(false, false, report, null, null, said.TrimEnd().Split('\n')[^1]);
    }

    public void Dispose()
    {
    }

    private (bool Succeeded, string Output, string Errors) Run(Document document, string[] options)
    {
        var start = new ProcessStartInfo(program, document.FilesFolder is { } folder ? [.. options, "--files-dir", folder] : options)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(document.Bytes);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode == 0, output.Result, errors.Result);
    }
}
