using Microsoft.Win32.SafeHandles;

namespace FlatcarGen.Tool.Files;

/// <summary>What the program makes.</summary>
internal static class StandardOutput
{
    /// <summary>
    /// Opens it. Writing to it fails once its reader is gone: the console's own stream would go on as if nothing had happened. That one is
    /// for files, whose end it shares with other programs that write to the same.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
