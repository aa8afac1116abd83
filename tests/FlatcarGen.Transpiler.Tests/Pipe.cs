using System.Diagnostics;

namespace FlatcarGen.Transpiler.Tests;

/// <summary>A named pipe that nobody writes to: whoever opens it for reading waits for ever.</summary>
internal static class Pipe
{
    public static void MakeAt(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
