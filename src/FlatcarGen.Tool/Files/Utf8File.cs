using System.Text;

namespace FlatcarGen.Tool.Files;

/// <summary>Reads files of UTF-8 in pieces: all their bytes at once would stay in memory beside the text for most of a run.</summary>
internal static class Utf8File
{
    private const int PieceLength = 32 * 1024;
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text; null where that cannot be told so: the file's bytes, or that they cannot be had, say more.</summary>
    public static string? TryRead(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (!file.CanSeek)
                return null;
            var text = string.Create(CountCharacters(file), file, Fill);
            return text.StartsWith(ByteOrderMark) ? null : text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static int CountCharacters(FileStream file)
    {
        var decoder = NewDecoder();
        var (bytes, chars) = (new byte[PieceLength], new char[PieceLength + 1]);
        var count = 0;
        for (int read; (read = file.Read(bytes)) > 0;)
            count += decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false);
        return count + decoder.GetChars([], chars, flush: true);
    }

    private static void Fill(Span<char> text, FileStream file)
    {
        file.Position = 0;
        var decoder = NewDecoder();
        var bytes = new byte[PieceLength];
        for (int read; (read = file.Read(bytes)) > 0;)
            text = text[decoder.GetChars(bytes.AsSpan(0, read), text, flush: false)..];
        if (text.Length > 0)
            throw new IOException("it became shorter while it was read");
    }

    private static Decoder NewDecoder() => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
}
