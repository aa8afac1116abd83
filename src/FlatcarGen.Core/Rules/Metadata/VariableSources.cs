using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>Where the variables of a unit come from, as far as the unit tells.</summary>
internal sealed class VariableSources
{
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<Directive> _readsFile = [];
    private readonly bool _hasOtherFile;

    public VariableSources(UnitSubject unit, IReadOnlyList<MetadataUse> uses)
    {
        var loaded = new HashSet<Directive>(uses
            .Where(use => use.Kind is MetadataUseKind.File or MetadataUseKind.OptionalFile)
            .Select(use => use.Directive));
        HasMetadataFile = loaded.Count > 0;
        foreach (var directive in unit.Directives)
        {
            _hasOtherFile |= directive.Key == "EnvironmentFile" && !loaded.Contains(directive);
            if (directive.Key == "Environment")
                _assigned.UnionWith(VariableText.FindAssignments(directive.Value.Value, MetadataUse.VariablePrefix));
            else if (directive.Key == "PassEnvironment")
                _assigned.UnionWith(directive.Value.Value.Split(' '));
            else if (DirectiveKinds.IsExec(directive))
                Take(directive);
        }
    }

    /// <summary>Whether the unit loads /run/metadata/flatcar.</summary>
    public bool HasMetadataFile { get; }

    /// <summary>Whether a use is of a variable that something else than the metadata sets, or may well set.</summary>
    public bool SetsElsewhere(MetadataUse use) =>
        use.Kind == MetadataUseKind.Variable
        && (_assigned.Contains(use.Name) || _readsFile.Contains(use.Directive) || (_hasOtherFile && !HasMetadataFile));

    private void Take(Directive directive)
    {
        foreach (var command in directive.CommandLine.Commands)
        {
            if (command.Shell is not { } shell)
                continue;
            _assigned.UnionWith(VariableText.FindAssignments(shell.Text.Value, MetadataUse.VariablePrefix));
            if (shell.Text.Value.Split(';', '&', '|', '\n', '{', '(').Any(ReadsFile))
                _readsFile.Add(directive);
        }
    }

    /// <summary>Whether a statement takes variables from a file: <c>. FILE</c>, <c>source FILE</c>.</summary>
    private static bool ReadsFile(string statement)
    {
        var words = " " + statement;
        return words.Contains(" . ") || words.Contains(" source ");
    }
}
