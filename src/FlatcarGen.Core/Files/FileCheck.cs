using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Files;

/// <summary>Checks a file that a machine boots from, a Butane document, a unit or a kubeadm config, with all rules for it.</summary>
public static class FileCheck
{
    /// <summary>How many mistakes a rule tells of at once; a file with more of them has one cause for all.</summary>
    private const int MostOfARule = 100;

    /// <summary>
    /// Some rules look at each unit of a machine in the light of all others. With more of them than any machine has, that would take minutes.
    /// </summary>
    private const int MostUnits = 2_000;

    /// <summary>The mistakes in a file, each once, without those that a comment takes back; what is found in another file is told there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="units">The units that it is seen together with, asked for where the file is one of them.</param>
    /// <param name="cancellation">Ends it.</param>
    public static IEnumerable<FileFinding> Run(CheckedFile file, Func<FileUnits> units, CancellationToken cancellation = default)
    {
        if (file.Kind == FileKind.Other || !file.IsMeant)
            yield break;
        var suppressions = new FileSuppressions(file.Lines);
        var told = new HashSet<(TextRange Range, string Rule, string Message)>();
        foreach (var found in ByRule(file, units))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in found.Where(finding => finding.At.Id == file.Itself.At.Id).Take(MostOfARule))
            {
                var range = file.RangeOf(finding.Range);
                if (told.Add((range, finding.Rule.Id, finding.Message)) && !suppressions.Covers(range.Start, finding.Rule.Id))
                    yield return new(file, finding, range);
            }
        }
    }

    private static IEnumerable<IEnumerable<Finding>> ByRule(CheckedFile file, Func<FileUnits> units) =>
        RuleSet.PlainTexts.Select(rule => rule.Check(file.Text)).Concat(file.Kind switch
        {
            FileKind.Butane => OfButane(file),
            FileKind.Kubeadm => OfKubeadm(file),
            _ => OfUnit(file, units),
        });

    private static IEnumerable<IEnumerable<Finding>> OfButane(CheckedFile file)
    {
        var documents = file.ReadYaml();
        foreach (var found in OfSyntax(SyntaxOf.Butane, documents))
            yield return found;
        if (documents.Root is not YamlMapping root)
        {
            if (documents.HasProblems || documents.Source?.HasUnknown == true)
                yield break;
            root = [];
        }

        var isBroken = documents.Problems.Any(problem => !problem.IsLocal);
        var machine = Machine.Of(root, UnitForm.Plain, FactsOf(file) with { IsBroken = isBroken });
        foreach (var unit in machine.Units.Count > MostUnits ? [] : machine.UnitContext.Units)
        {
            foreach (var rule in RuleSet.Units)
                yield return rule.Check(unit, machine.UnitContext);
        }

        foreach (var rule in RuleSet.Machines)
            yield return rule.Check(machine);
        foreach (var written in machine.Files)
        {
            if (written.Kubeadm is not { } config)
                continue;
            foreach (var found in config.Read.SelectMany(read => OfSyntax(SyntaxOf.Kubeadm, read)))
                yield return found;
            foreach (var rule in RuleSet.Kubeadm)
                yield return rule.Check(config);
        }
    }

    private static IEnumerable<IEnumerable<Finding>> OfKubeadm(CheckedFile file)
    {
        var parts = file.ReadKubeadm();
        foreach (var found in parts.Yaml.SelectMany(read => OfSyntax(SyntaxOf.Kubeadm, read)))
            yield return found;
        if (KubeadmDocuments.In(file.Text, parts, UnitForm.Plain, FactsOf(file), ConfigUse.ByKubeadm with { IsSaid = file.IsSaid }) is not { } config)
            yield break;
        foreach (var rule in RuleSet.Kubeadm)
            yield return rule.Check(config);
    }

    private static IEnumerable<IEnumerable<Finding>> OfUnit(CheckedFile file, Func<FileUnits> units)
    {
        if (units().Find(file) is not var (unit, context) || context.Units.Count > MostUnits)
            yield break;
        foreach (var rule in RuleSet.Units)
            yield return rule.Check(unit, context);
    }

    private static IEnumerable<IEnumerable<Finding>> OfSyntax(SyntaxOf what, YamlDocuments documents) =>
        RuleSet.Syntax.Where(rule => rule.Speaks == what).Select(rule => rule.Check(documents.Source!, documents));

    private static MachineFacts FactsOf(CheckedFile file) => new() { Itself = file.Itself };
}
