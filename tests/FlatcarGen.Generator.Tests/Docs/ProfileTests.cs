using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>The tables of profiles have a row for each setting of machines, with its default and what the published recipe has.</summary>
public sealed class ProfileTests
{
    private static readonly IReadOnlyList<string[]> Rows = RepositoryFiles.Read("docs/profiles.md").Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray())
        .ToList();

    public static TheoryData<string> Settings => new(AttributeLibrary.SettingsOfMachines.Select(setting => setting.Name));

    [Fact]
    public void there_is_a_row_for_each_setting_in_the_order_of_the_attribute() =>
        Assert.Equal(AttributeLibrary.SettingsOfMachines.Select(setting => $"`{setting.Name}`"), Rows.Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Settings))]
    public void a_row_has_the_default(string name)
    {
        var value = AttributeLibrary.DefaultOf(AttributeLibrary.SettingsOfMachines.Single(setting => setting.Name == name));
        Assert.Equal(value is null ? "not given" : $"`{(value is bool ? value.ToString()!.ToLowerInvariant() : value)}`", RowOf(name)[1]);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void a_row_has_what_the_sample_as_published_sets(string name)
    {
        var sample = RepositoryFiles.Read("samples/AsPublished/AsPublished.cs");
        var values = Regex.Matches(sample, $@"\b{name} = (?:[A-Za-z]+\.)?""?([^"",)\]]+)").Select(match => match.Groups[1].Value).ToList();
        var published = RowOf(name)[3];
        Assert.All(values, value => Assert.Contains($"`{value}`", published, StringComparison.Ordinal));
        if (values.Count == 0)
            Assert.Contains(published, new[] { "not given", "the same, by the default" });
    }

    private static string[] RowOf(string setting) => Assert.Single(Rows, row => row[0] == $"`{setting}`");
}
