using System.Text;
using FlatcarGen.Core.Files;
using FlatcarGen.Core.Kubeadm.Migration;
using FlatcarGen.Core.Text;
using FlatcarGen.Tool.Files;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Tool.Migrate;

/// <summary>Migrates the kubeadm configs of a file, or says why they are not: then nothing is written.</summary>
internal static class Migrator
{
    public static int Run(MigrateRequest request)
    {
        var name = request.Input == InputFile.Standard ? InputFile.StandardName : request.Input;
        byte[] bytes;
        try
        {
            bytes = request.Input == InputFile.Standard ? InputFile.ReadStandard() : InputFile.Read(request.Input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"{name}: {IOReason.Of(e)}");
        }

        try
        {
            return Migrate(request, name, bytes);
        }
        catch (UnreadableTextException e)
        {
            var place = SourcePlaces.AfterAll(e.Before);
            return Fail($"{name}:{place.Line}:{place.Column}: error: {e.Message}");
        }
    }

    private static int Migrate(MigrateRequest request, string name, byte[] bytes)
    {
        var text = TextEncoding.Decode(bytes);
        var result = FileMigration.Run(new(request.Input, KindOf(request, text), text, isTemplate: false, id: 1));
        var lines = new TextLines(text);
        Tell(result.Problems, "error", name, lines);
        if (result.IsRefused)
            return ExitCode.Failure;
        Tell(result.Notes, "note", name, lines);
        return Write(request, Encode(result.Text, bytes));
    }

    private static FileKind KindOf(MigrateRequest request, string text) => FileKinds.Of(request.Input, request.Kind) switch
    {
        FileKind.Butane => FileKind.Butane,
        FileKind.Kubeadm => FileKind.Kubeadm,
        _ => FileMigration.IsButane(text) ? FileKind.Butane : FileKind.Kubeadm,
    };

    private static void Tell(IEnumerable<MigrationMessage> messages, string what, string name, TextLines lines)
    {
        var places = new SourcePlaces(lines);
        foreach (var (range, message) in messages.OrderBy(message => message.Range.Start))
        {
            var place = places.Of(Math.Min(range.Start, lines.Text.Length));
            StandardError.WriteLine($"{name}:{place.Line}:{place.Column}: {what}: {message}");
        }
    }

    /// <summary>In the encoding that the file has.</summary>
    private static byte[] Encode(string text, byte[] original)
    {
        Encoding encoding = original switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static int Write(MigrateRequest request, byte[] bytes)
    {
        var path = request.IsInPlace ? request.Input : request.Output;
        try
        {
            if (path is not null)
            {
                OutputFile.Write(path, stream => stream.Write(bytes));
            }
            else
            {
                using var stream = StandardOutput.Open();
                stream.Write(bytes);
            }

            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"failed to write to {path ?? "<stdout>"}: {IOReason.Of(e)}");
        }
    }

    private static int Fail(string message)
    {
        StandardError.WriteLine(message);
        return ExitCode.Failure;
    }
}
