using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A place where a unit takes something from the metadata that coreos-metadata.service writes.</summary>
/// <param name="Directive">Where it does.</param>
/// <param name="Range">The variable, or the file's path, in what the user wrote.</param>
/// <param name="Name">The variable's name, or the path.</param>
/// <param name="Kind">How it does.</param>
internal sealed record MetadataUse(Directive Directive, TextRange Range, string Name, MetadataUseKind Kind)
{
    /// <summary>What the names of all variables in the metadata begin with.</summary>
    public const string VariablePrefix = "COREOS_";

    private static readonly string[] Files = ["/run/metadata/flatcar", "/run/metadata/coreos"];

    public static IEnumerable<MetadataUse> FindAll(UnitSubject unit)
    {
        foreach (var directive in unit.Directives)
        {
            if (DirectiveKinds.IsExec(directive))
            {
                foreach (var use in InWords(directive).OrderBy(use => use.Range.Start))
                    yield return use;
            }
            else if (directive.Key == "EnvironmentFile")
            {
                var value = directive.Value.Value;
                var isOptional = value.StartsWith("-", StringComparison.Ordinal);
                if (Files.Contains(value.Substring(isOptional ? 1 : 0)))
                    yield return new(directive, directive.ValueRange, value, KindOf(isOptional));
            }
            else if (directive.Key == "Environment")
            {
                foreach (var (start, name) in VariableText.FindReferences(directive.Value.Value, VariablePrefix))
                    yield return Variable(directive, directive.Value, start, name);
            }
        }
    }

    private static IEnumerable<MetadataUse> InWords(Directive directive)
    {
        foreach (var command in directive.CommandLine.Commands)
        {
            foreach (var variable in command.Arguments.SelectMany(word => word.Variables))
            {
                if (variable.Name.StartsWith(VariablePrefix, StringComparison.Ordinal))
                    yield return new(directive, variable.Range, VariableText.NameIn(variable.Name, 0), MetadataUseKind.Variable);
            }

            if (command.Shell is { } shell)
            {
                foreach (var (start, name) in VariableText.FindReferences(shell.Text.Value, VariablePrefix))
                    yield return Variable(directive, shell.Text, start, name);
            }

            foreach (var word in command.Arguments)
            {
                foreach (var (start, path) in PathsIn(word.Value))
                {
                    if (!IsWritten(command, word, start))
                        yield return new(directive, word.Text.ToSource(new(start, path.Length)), path, MetadataUseKind.Script);
                }
            }
        }
    }

    private static MetadataUse Variable(Directive directive, MappedText text, int start, string name)
    {
        var hasBrace = text[start + 1] == '{';
        var end = start + (hasBrace ? 2 : 1) + name.Length;
        if (hasBrace && end < text.Length && text[end] == '}')
            end++;
        return new(directive, text.ToSource(TextRange.FromBounds(start, end)), name, MetadataUseKind.Variable);
    }

    private static IEnumerable<(int Start, string Path)> PathsIn(string text)
    {
        foreach (var file in Files)
        {
            var end = 0;
            for (int at; (at = text.IndexOf(file, end, StringComparison.Ordinal)) >= 0;)
            {
                end = at + file.Length;
                var begins = at == 0 || !IsPathCharacter(text[at - 1]) || text[at - 1] is '=' or '-';
                if (begins && (end == text.Length || !IsPathCharacter(text[end])))
                    yield return (at, file);
            }
        }
    }

    private static bool IsWritten(ExecCommand command, CommandWord word, int start)
    {
        if (command.ProgramName is "coreos-metadata" or "afterburn" or "tee" or "touch" or "rm" or "chmod" or "chown" or "mkdir")
            return true;
        if (command.ProgramName is "cp" or "mv" or "ln" or "install")
            return ReferenceEquals(word, command.Arguments[command.Arguments.Count - 1]);
        var before = word.Value.Substring(Math.Max(0, start - 12), Math.Min(12, start)).TrimEnd(' ', '\t', '"', '\'');
        return before.EndsWith(">", StringComparison.Ordinal)
            || before.EndsWith("tee", StringComparison.Ordinal)
            || before.EndsWith("tee -a", StringComparison.Ordinal);
    }

    private static MetadataUseKind KindOf(bool isOptional) => isOptional ? MetadataUseKind.OptionalFile : MetadataUseKind.File;

    private static bool IsPathCharacter(char c) => char.IsLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or '=';
}

internal enum MetadataUseKind
{
    /// <summary>EnvironmentFile= without which the unit fails.</summary>
    File,

    /// <summary>EnvironmentFile=- that may be missing.</summary>
    OptionalFile,

    /// <summary>The file is named in a command.</summary>
    Script,

    /// <summary>A COREOS_ variable.</summary>
    Variable,
}
