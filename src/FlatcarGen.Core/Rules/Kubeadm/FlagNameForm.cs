using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A flag of <c>extraArgs</c> in YAML whose name has dashes in front, or its value in it. Of declared flags FCG1025 speaks.</summary>
public sealed class FlagNameForm : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5515",
        "Not a name of a flag",
        "kubeadm makes '--{0}=…' of this, at which {1} stops; write {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var arg in config.Args)
        {
            if (arg.Name.Declaration is not null || config.Known(arg.Name) is not { Length: > 0 } name || IsName(name))
                continue;
            var bare = name.TrimStart('-');
            var isMended = IsName(bare);
            var text = arg.Name.MappedText;
            yield return Found(
                arg.Name, config.Facts, Shown.Short(name), Components.NameOf(arg.Component),
                isMended ? $"'{bare}'" : "the flag's name alone, without dashes, and its value apart") with
            {
                Fix = isMended ? Replace($"Write {bare}", text, new(0, text.Length), bare) : null,
            };
        }
    }

    private static bool IsName(string text) =>
        text.Length > 0
        && text[0] != '-'
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');
}
