using FlatcarGen.Core.Butane.Reading;
using FlatcarGen.Core.Ignition.Reading;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>
/// An Ignition config that a document brings along as text, for <c>ignition.config</c>. What is found in it has its path in there, as
/// butane has it.
/// </summary>
internal static class InnerConfig
{
    public static void Check(ConfigObject resource, SpecVersion version, Report report)
    {
        var decoder = new JsonDecoder(version);
        var tree = JsonReader.Read(resource.Text("inline")!);
        var config = tree is null ? null : decoder.Decode(tree, ConfigSchema.Root, ConfigPath.Root);
        var place = resource.PathOf("inline");
        if (config is null || decoder.HasFailed)
        {
            var message = tree is null ? "The inner config is not JSON." : "A value of the inner config has the wrong type.";
            report.Within(place, () => report.Error(ConfigProblem.InnerConfig, ConfigPath.Root, message));
            report.Error(ConfigProblem.InnerConfig, place, "This is not an Ignition config.");
            return;
        }

        var text = config.Object("ignition")?.Text("version") ?? "";
        var isVersion = GoSemver.TryParse(text, out var read);
        if (isVersion && read != new GoSemver(3, version == SpecVersion.V3_3 ? 3 : 4, 0, "", ""))
        {
            report.Warn(ConfigProblem.InnerConfigVersion, resource.Path.Child("version"), "The inner config is of another version of the spec, and is not checked.");
            return;
        }

        report.Within(place, () =>
        {
            if (!isVersion)
                report.Error(ConfigProblem.InnerConfig, ConfigPath.Root.Child("ignition").Child("version"), "The inner config does not say the version of its spec.");
            IgnitionChecks.Check(config, version, compressor: null, report);
            new UnusedKeys(Spelling.Ignition, version, report).Find(config, tree!);
        });
    }
}
