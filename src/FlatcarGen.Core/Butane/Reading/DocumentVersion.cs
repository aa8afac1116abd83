using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane.Reading;

/// <summary>Finds out which variant and version of Butane a document is written in.</summary>
internal static class DocumentVersion
{
    /// <summary>The fields that every Butane document has; all others are passed over here.</summary>
    private static readonly ObjectType Heading = new("document", new("variant", FieldKind.Text), new("version", FieldKind.Text));

    public static bool TryRead(YamlNode? root, Func<YamlScalar, string>? textOf, Report report, out SpecVersion version)
    {
        version = SpecVersion.V3_4;
        var heading = root is null ? null : new ConfigDecoder(version, textOf, report).Decode(root, Heading, ConfigPath.Root);
        if (report.HasErrors)
            return false;
        if (heading?.Text("variant") is not { Length: > 0 } variant)
        {
            report.Error(ConfigProblem.Variant, ConfigPath.Root, WhatItIs(root));
            return false;
        }

        // What is known later alone is as good as the newest.
        var text = heading.Text("version") ?? "";
        if (text.IndexOf(MappedText.Unknown) >= 0)
            text = "1.1.0";
        if (!GoSemver.TryParse(text, out var read))
        {
            report.Error(ConfigProblem.Version, heading.PathOf("version"), "Say the version of Butane's variant: 'version: 1.1.0', three numbers with dots.");
            return false;
        }

        if (variant != "flatcar" && variant.IndexOf(MappedText.Unknown) < 0)
        {
            report.Error(ConfigProblem.Variant, heading.PathOf("variant"), "FlatcarGen reads the variant 'flatcar' alone; what other variants add, Flatcar does not have.");
            return false;
        }

        switch (read)
        {
            case (1, 0, 0, "", ""):
                version = SpecVersion.V3_3;
                return true;
            case (1, 1, 0, "", ""):
                return true;
            case (1, 2, 0, "experimental", ""):
                report.Error(
                    ConfigProblem.ExperimentalVersion,
                    heading.PathOf("version"),
                    "1.2.0-experimental becomes another spec with each release of butane, and is not translated or checked here; write 1.1.0.");
                return false;
            default:
                report.Error(ConfigProblem.Version, heading.PathOf("version"), "The variant flatcar has the versions 1.0.0 and 1.1.0; write one of them.");
                return false;
        }
    }

    /// <summary>What a document without a variant may be instead.</summary>
    private static string WhatItIs(YamlNode? root)
    {
        if (root is not YamlMapping mapping)
            return "There is no document; a Butane config begins with 'variant: flatcar' and 'version: 1.1.0'.";
        if (mapping.Find("ignition") is YamlMapping ignition && ignition.Contains("version"))
            return "This is an Ignition config already; Butane begins with 'variant: flatcar' and 'version: 1.1.0'.";
        return mapping.Contains("coreos") || mapping.Contains("write_files") || mapping.Contains("etcd")
            ? "This is a cloud-config or a Container Linux Config; write it as Butane, with 'variant: flatcar' and 'version: 1.1.0'."
            : "Say what this is written in: 'variant: flatcar' and 'version: 1.1.0'.";
    }
}
