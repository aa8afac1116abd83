using System.Diagnostics;
using System.Text;

namespace FlatcarGen.Tool.Tests;

/// <summary>
/// Runs flatcargen as somebody would in a shell: the one that was built along, or the program that FLATCARGEN_TOOL names (a native one).
/// </summary>
internal static class Tool
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string? s_program = Environment.GetEnvironmentVariable("FLATCARGEN_TOOL");

    /// <summary>How a shell starts it.</summary>
    public static string ShellCommand =>
        s_program is null ? $"dotnet '{Path.Combine(AppContext.BaseDirectory, "flatcargen.dll")}'" : $"'{s_program}'";

    public static ToolResult Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <param name="folder">The current directory.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ToolResult Run(string folder, byte[] input, string[] arguments) => s_program is null
        ? Start(folder, input, "dotnet", [Path.Combine(AppContext.BaseDirectory, "flatcargen.dll"), .. arguments])
        : Start(folder, input, s_program, arguments);

    /// <summary>Runs a line of bash, in which <c>flatcargen</c> is the program.</summary>
    public static ToolResult Shell(string folder, string line) =>
        Start(folder, [], "bash", ["-c", $"flatcargen() {{ {ShellCommand} \"$@\"; }}\n{line}"]);

    private static ToolResult Start(string folder, byte[] input, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of it.
        }

        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"flatcargen {string.Join(' ', arguments)}");
        }

        return new(process.ExitCode, output.Result, errors.Result);
    }
}

/// <summary>What a run came to.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
