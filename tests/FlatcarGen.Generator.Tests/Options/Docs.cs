using System.Xml.Linq;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>The XML docs of the attributes, as editors show them.</summary>
internal static class Docs
{
    private static readonly XDocument _read = XDocument.Load(Path.ChangeExtension(typeof(FlatcarClusterAttribute).Assembly.Location, ".xml"));

    /// <summary>What is said of an option and of its values, as one line.</summary>
    public static string Of(string option)
    {
        var property = typeof(FlatcarClusterAttribute).GetProperty(option)!;
        var type = property.PropertyType;
        var texts = _read.Descendants("member")
            .Where(member => (string)member.Attribute("name")! is var name
                && (name == $"P:{property.DeclaringType!.FullName}.{option}" || (type.IsEnum && name.StartsWith($"F:{type.FullName}.", StringComparison.Ordinal))))
            .Select(member => string.Concat(member.DescendantNodes().OfType<XText>().Select(text => text.Value)));
        return string.Join(" ", string.Join(" ", texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
