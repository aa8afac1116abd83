using System.Diagnostics;

namespace FlatcarGen.Package.Tests;

/// <summary>Runs <c>dotnet</c> as somebody would in a shell who has never heard of this repository.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);

    /// <summary>Runs it and waits.</summary>
    /// <returns>The exit code and all output.</returns>
    public static DotnetResult Run(string folder, string packages, params string[] arguments) =>
        Run(folder, packages, new Dictionary<string, string>(), arguments);

    /// <inheritdoc cref="Run(string, string, string[])"/>
    public static DotnetResult Run(string folder, string packages, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host hands down what MSBuild and vstest told it.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)}");
        }

        return new DotnetResult(process.ExitCode, $"$ dotnet {string.Join(' ', arguments)}\n{output.Result}{errors.Result}");
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("NUGET_PACKAGES", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_CLI_CONTEXT_VERBOSE" or "Configuration" or "Platform" or "TargetFramework" or "CI";
}
