using FlatcarGen.Core.Ignition;
using FlatcarGen.Tool.Files;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Tool.Transpile;

/// <summary>Turns a Butane document into an Ignition config, and tells of it as butane does.</summary>
internal static class Transpilation
{
    private const string NoConfig = "Error translating config";

    public static int Run(TranspileRequest request)
    {
        if (request.ShowVersion)
        {
            Console.WriteLine($"flatcargen {ToolVersion.Text} (as Butane {ToolVersion.Butane})");
            return ExitCode.Success;
        }

        if (request.IsInputDeprecated)
            StandardError.WriteLine("Flag --input has been deprecated, give the file without it");
        if (request.Input is { } path && path != InputFile.Standard && Utf8File.TryRead(path) is { } text)
            return Translate(request, text);
        return Read(request.Input) is { } bytes ? Translate(request, bytes) : ExitCode.Failure;
    }

    private static int Translate(TranspileRequest request, byte[] bytes)
    {
        try
        {
            return Translate(request, TextEncoding.Decode(bytes));
        }
        catch (UnreadableTextException e)
        {
            var place = SourcePlaces.AfterAll(e.Before);
            return Fail($"{NoConfig}: line {place.Line}, column {place.Column}: {e.Message}");
        }
    }

    private static int Translate(TranspileRequest request, string text)
    {
        var translation = ButaneTranslator.Translate(text, new TranslationOptions
        {
            LocalFiles = request.FilesDir is { } folder ? new DiskFiles(folder) : null,
            Compressor = new GzipCompressor(),
        });
        StandardError.Write(ReportText.Of(translation.Report, NameOf(request.Input), text, request.HasRawErrors, TakesColor(request.Color)));
        if (translation.Failure is { } failure)
            return Fail($"{NoConfig}: {failure}");
        if (request.IsStrict && translation.Report.Count > 0)
            return Fail("Config produced warnings and --strict was specified");
        return request.IsCheck ? ExitCode.Success : Write(request, translation);
    }

    private static byte[]? Read(string? input)
    {
        try
        {
            return input is null or InputFile.Standard ? InputFile.ReadStandard() : InputFile.Read(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.WriteLine($"failed to {(input is null or InputFile.Standard || Directory.Exists(input) ? "read" : "open")} {NameOf(input)}: {IOReason.Of(e)}");
            return null;
        }
    }

    private static int Write(TranspileRequest request, Translation translation)
    {
        try
        {
            if (request.Output is { } path)
            {
                OutputFile.Write(path, stream => Write(stream, translation, request.IsPretty));
            }
            else
            {
                using var stream = StandardOutput.Open();
                Write(stream, translation, request.IsPretty);
            }

            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"failed to write config to {request.Output ?? "<stdout>"}: {IOReason.Of(e)}");
        }
    }

    private static void Write(Stream stream, Translation translation, bool pretty)
    {
        using var buffered = new BufferedStream(stream, 1 << 16);
        translation.WriteTo(buffered, pretty);
        buffered.WriteByte((byte)'\n');
        buffered.Flush();
    }

    private static bool TakesColor(string? said) => said switch
    {
        "always" or "yes" => true,
        null or "auto" => StandardError.TakesColor,
        _ => false,
    };

    private static string NameOf(string? input) => input is null or InputFile.Standard ? InputFile.StandardName : input;

    private static int Fail(string message)
    {
        StandardError.WriteLine(message);
        return ExitCode.Failure;
    }
}
