using System.Reflection;
using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>All that attributes can say is explained, under a heading that names the attribute.</summary>
public sealed class AttributeReferenceTests
{
    private static readonly string Reference = RepositoryFiles.Read("docs/declarations.md");

    public static TheoryData<string> Attributes => new(AttributeLibrary.Attributes.Select(AttributeLibrary.NameOf));

    public static TheoryData<string> Options => new(AttributeLibrary.Enums.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void every_property_of_an_attribute_is_explained(string name)
    {
        var attribute = AttributeLibrary.Attributes.Single(type => AttributeLibrary.NameOf(type) == name);
        var section = SectionOf(name);
        Assert.All(AttributeLibrary.PropertiesOf(attribute), property => Assert.True(IsExplained(section, attribute, property), property.Name));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void every_choice_of_an_option_is_explained(string name)
    {
        var pages = Reference + RepositoryFiles.Read("docs/profiles.md");
        var choices = AttributeLibrary.Enums.Single(type => type.Name == name).GetEnumNames();
        Assert.All(choices, choice => Assert.Contains($"`{choice}`", pages, StringComparison.Ordinal));
    }

    /// <summary>From the attribute's heading to the next.</summary>
    private static string SectionOf(string attribute)
    {
        var sections = Regex.Split(Reference, "^(?=##)", RegexOptions.Multiline);
        return Assert.Single(sections, section => section.Split('\n')[0].Contains($"`[{attribute}]`", StringComparison.Ordinal));
    }

    /// <summary>As code: <c>`Mode`</c>, or an argument of the constructor by its name there, <c>`path`</c>.</summary>
    private static bool IsExplained(string section, Type attribute, PropertyInfo property)
    {
        var argument = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        var isArgument = attribute.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(p => p.Name == argument);
        return section.Contains(isArgument ? $"`{argument}`" : $"`{property.Name}`", StringComparison.Ordinal);
    }
}
