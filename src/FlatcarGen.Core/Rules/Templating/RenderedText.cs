using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A text of a machine that envsubst reads.</summary>
/// <param name="Text">The text as it is then.</param>
/// <param name="Names">The names that are replaced in it; null for all.</param>
/// <param name="IsData">Whether nothing but envsubst takes a <c>${…}</c> in it for a variable.</param>
internal sealed record RenderedText(MappedText Text, IReadOnlyList<string>? Names, bool IsData)
{
    private static readonly string[] Data = [".yaml", ".yml", ".json", ".toml", ".conf", ".env"];

    /// <summary>The values of a declared kubeadm config, and the files that units give to envsubst.</summary>
    public static IEnumerable<RenderedText> Of(Machine machine)
    {
        if (machine.Form == UnitForm.Declared)
        {
            foreach (var config in machine.KubeadmConfigs)
            {
                foreach (var value in config.Roots.SelectMany(YamlWalk.Scalars).Where(scalar => scalar.Place is { Text.At.Id: > 0 }))
                    yield return new(config.TextOf(value), null, true);
            }
        }

        foreach (var unit in machine.Units)
        {
            foreach (var call in EnvsubstCall.In(unit.Subject))
            {
                if (call.Input is { } input && machine.FindFile(input.Path)?.Contents is { } contents)
                    yield return new(contents, call.Names, Data.Any(end => input.Path.EndsWith(end, StringComparison.Ordinal)));
            }
        }
    }
}
