namespace FlatcarGen.Package.Tests;

/// <summary>How a command ended.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>FlatcarGen's own lines, trimmed.</summary>
    public IReadOnlyList<string> Lines =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("FlatcarGen: ", StringComparison.Ordinal))];

    /// <summary>How many different lines have the text; MSBuild repeats warnings and errors at its end.</summary>
    public int Count(string text) =>
        Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(text, StringComparison.Ordinal)).Distinct().Count();

    public DotnetResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Without an error or a warning.</summary>
    public DotnetResult SucceedsCleanly()
    {
        Succeeds();
        Assert.DoesNotContain("warning ", Output, StringComparison.Ordinal);
        return this;
    }

    public DotnetResult FailsWith(string code)
    {
        Assert.True(ExitCode != 0, Output);
        Assert.Contains($"error {code}:", Output, StringComparison.Ordinal);
        return this;
    }
}
