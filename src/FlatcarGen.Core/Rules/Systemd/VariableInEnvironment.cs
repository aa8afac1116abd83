using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A variable in the value of another: systemd puts none into Environment=.</summary>
public sealed class VariableInEnvironment : UnitRule
{
    /// <summary>What systemd takes for PATH where a unit sets none.</summary>
    private const string DefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin";

    public override RuleInfo Info { get; } = new(
        "FCG2024",
        "Variable in Environment=",
        "systemd puts no variables into Environment=: {0} gets the characters '{1}'; write the value itself, or set it in a script",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var loadsFile = unit.Directives.Any(directive => directive.Key == "EnvironmentFile");
        foreach (var assignment in EnvironmentAssignment.In(unit))
        {
            if (FirstVariable(assignment.Value) is not { } range)
                continue;
            var file = assignment.Directive.File;
            var at = assignment.Value.ToSource(range);
            var text = assignment.Value.Value.Substring(range.Start, range.Length);
            // Without a file that sets it, the rule for metadata speaks.
            if (file.IsMalformedPlaceholder(at.Start) || (!loadsFile && text.Contains(MetadataUse.VariablePrefix)))
                continue;
            if (file.Form == UnitForm.Plain && text[1] == '{' && !IsMeantForSystemd(text.Substring(2, text.Length - 3), unit))
                continue;
            var finding = Found(file.Source, at, assignment.Name!, text);
            var isPath = assignment.Name == "PATH" && text is "$PATH" or "${PATH}";
            yield return isPath ? finding with { Fix = Replace(file, at) } : finding;
        }
    }

    /// <summary>
    /// Whether a <c>${NAME}</c> in a file is one that its author takes for a variable of the machine. Others may well be there for
    /// Terraform or envsubst, which fill the file in before anybody boots from it.
    /// </summary>
    private static bool IsMeantForSystemd(string name, UnitSubject unit) =>
        name is "HOME" or "PATH" or "USER" or "HOSTNAME" or "LOGNAME" or "SHELL"
        || name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal)
        || EnvironmentAssignment.In(unit).Any(assignment => assignment.Name == name && !assignment.Value.Value.Contains("${" + name + "}"));

    private static Fix Replace(UnitFile file, TextRange at) =>
        new("Write systemd's own PATH", EquatableArray.Create(new TextEdit(file.Source.At, at, DefaultPath)));

    /// <summary>The first <c>${NAME}</c>, or <c>$NAME</c> in capitals: <c>$word</c> may well be part of a password.</summary>
    private static TextRange? FirstVariable(MappedText value)
    {
        var text = value.Value;
        for (var at = text.IndexOf('$'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('$', at + 1))
        {
            var hasBrace = text[at + 1] == '{';
            var name = VariableText.NameIn(text, at + (hasBrace ? 2 : 1));
            var end = at + (hasBrace ? 2 : 1) + name.Length;
            if (!EnvironmentAssignment.IsName(name, name.Length) || (at > 0 && text[at - 1] is '$' or '\\'))
                continue;
            if (hasBrace && end < text.Length && text[end] == '}')
                return TextRange.FromBounds(at, end + 1);
            if (!hasBrace && name.Length > 1 && !name.Any(c => c is >= 'a' and <= 'z'))
                return TextRange.FromBounds(at, end);
        }

        return null;
    }
}
