using System.Text.RegularExpressions;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary><see cref="AddressWithPrefixLength"/> for a kubeadm config that an envsubst of the same document fills in.</summary>
public sealed class AddressWithPrefixLengthInConfig : MachineRule
{
    /// <summary>What may cut something off, in a shell or by a program.</summary>
    private static readonly Regex Cut = new(
        @"[%#]/|_[A-Z0-9]+/|\b(?:sed|awk|cut|tr|perl|python[0-9.]*|jq|ipcalc|IFS)\b", RegexOptions.CultureInvariant);

    public override RuleInfo Info => AddressWithPrefixLength.Rule;

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            if (file.Kubeadm is not { } config || file.Contents is not { Source.At.Id: > 0 })
                continue;
            foreach (var (text, _) in config.Find(Component.Kubelet, "node-ip").SelectMany(arg => NodeAddress.In(config, arg)))
            {
                var variable = Core.Templating.Envsubst.Variables(text.Value).FirstOrDefault();
                if (variable.Name is { } name && HasPrefixLength(name) && text.Source.At.Id > 0 && IsFilledInAsItIs(file, name, machine))
                    yield return Found(text, new TextRange(text.Value.IndexOf(name, StringComparison.Ordinal), name.Length), name, "node-ip");
            }
        }
    }

    private static bool HasPrefixLength(string name) =>
        MetadataTable.Platforms.Any(platform => platform.Find(name) is { HasPrefixLength: true });

    /// <summary>Whether a unit puts the variable in, and nothing around may have changed it before or does so later.</summary>
    private static bool IsFilledInAsItIs(MachineFile file, string name, Machine machine)
    {
        var units = machine.Units.Select(unit => unit.Subject)
            .Where(unit => EnvsubstCall.In(unit).Any(call => call.Input?.Path == file.Path.Value && call.Names?.Contains(name) != false))
            .ToList();
        return units.Count > 0
            && units.TrueForAll(unit => MetadataUse.FindAll(unit).Any(use => use.Kind is MetadataUseKind.File or MetadataUseKind.OptionalFile)
                && !unit.HasUnseenDropIns
                && ProgramCall.In(unit).All(call => PlainPrograms.Have(call.Program)))
            && !UnseenParts.IsPartOfMore(machine)
            && !machine.Units.SelectMany(unit => unit.Subject.ExecLines).Any(line => Cut.IsMatch(line.Value.Value))
            && !machine.Files.Any(other => other != file && MachineCall.In(other).Any() && Cut.IsMatch(other.Contents!.Value))
            && !machine.Texts.Any(text => VariableText.FindAssignments(text.Value, MetadataUse.VariablePrefix).Contains(name));
    }
}
