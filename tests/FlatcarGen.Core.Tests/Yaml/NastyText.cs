using CsCheck;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Tests.Yaml;

/// <summary>Texts that YAML writers get wrong.</summary>
internal static class NastyText
{
    private static readonly string[] Words =
    [
        "", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "a", "b c", "- ", "-", "--", "---", "...", "? ", "?", ": ",
        ":", " #", "#", "&a", "*a", "!x", "|", ">", "'", "\"", "\\", "%", "@", "`", "[", "]", "{", "}", ",", "~",
        "null", "true", "Yes", "no", "on", "y", "=", "<<", "0644", "0o644", "1e3", ".inf", ".5", "1_000", "12:30:45",
        "2024-01-01", "2024-01-01 10:00:00", "0x1F", "+1", "-1", "1.34.1", "10.244.0.0/16", "fd00:10:244::/56",
        "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufffe", "é",
        "\U0001F600", "${", "$${x}", "%{", "%h", "a: b", "- a", "key:", "#!/bin/bash\n", "  indented\n", "\tTabbed\n",
        "line\n", "line \n", "\\n", "[Unit]\nAfter=x\n", "\u3000",
    ];

    /// <summary>Without lone surrogates, which no YAML can hold.</summary>
    public static Gen<string> Known { get; } =
        Gen.OneOf(Gen.OneOf(Words), Gen.OneOf(Words).Array[1, 6].Select(string.Concat));

    /// <summary>Characters of all kinds, lone surrogates too.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency((3, Known), (1, Gen.OneOf("\ud800", "\udfff", "x").Array[1, 3].Select(string.Concat)), (1, Gen.String));

    public static Gen<TemplateText> WithPlaceholders { get; } =
        Gen.Frequency((3, Known.Select(TemplateText.Literal)), (2, Gen.OneOf("one", "two").Select(TemplateText.Placeholder)))
            .Array[1, 5].Select(parts => TemplateText.Join("", parts));
}
