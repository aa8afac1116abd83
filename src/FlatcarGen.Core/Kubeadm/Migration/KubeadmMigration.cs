using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>
/// Turns a config in kubeadm's v1beta3 into v1beta4 by the smallest changes of its text: comments, order, quotes and everything that
/// need not change stay byte for byte. What cannot be changed rightly is refused, with the place and the reason.
/// </summary>
/// <remarks>
/// The changed text is read again, and has to mean what kubeadm's own conversion makes of the config; so no way of writing YAML that
/// was not thought of gives a wrong result.
/// </remarks>
public static class KubeadmMigration
{
    public static MigrationResult Migrate(string config) => Migrate(MappedText.Plain(config));

    /// <param name="config">A config of one or several documents; those of other kinds, and of v1beta4, stay as they are.</param>
    /// <returns>Ranges count the characters of <see cref="MappedText.Value"/>.</returns>
    public static MigrationResult Migrate(MappedText config) => Run(config, completesNew: false);

    /// <summary>As <see cref="Migrate(MappedText)"/>; what documents of v1beta4 still have of v1beta3 is changed as well.</summary>
    public static MigrationResult Complete(MappedText config) => Run(config, completesNew: true);

    /// <summary>Whether a text is a config with documents of kubeadm's own kinds, of whatever version.</summary>
    public static bool IsFor(MappedText text) =>
        text.Value.IndexOf(ConfigMigration.Group, StringComparison.Ordinal) >= 0
        && YamlReader.Read(text, YamlDialect.Kubeadm).Roots.Any(ConfigMigration.IsOfKubeadm);

    private static MigrationResult Run(MappedText config, bool completesNew)
    {
        var draft = new ConfigDraft(config.Value, Read(config.Value, out var problems));
        foreach (var (range, why) in TemplateProblem.Explain(config, problems))
            draft.Refuse(range, why);
        return problems.Count > 0 ? draft.Finish() : new ConfigMigration(draft, completesNew).Run();
    }

    /// <summary>The documents; as kubeadm's reader does, the last line is ended where the text does not end it.</summary>
    internal static IReadOnlyList<YamlNode> Read(string config, out IReadOnlyList<YamlProblem> problems)
    {
        var ended = config.Length == 0 || config[config.Length - 1] == '\n' ? config : config + "\n";
        var read = YamlReader.Read(MappedText.Plain(ended), YamlDialect.Kubeadm);
        problems = read.Problems;
        return read.Roots;
    }
}
