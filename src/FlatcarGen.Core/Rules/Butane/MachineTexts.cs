using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>The texts that a machine's configuration brings.</summary>
internal static class MachineTexts
{
    public static IEnumerable<MappedText> Of(Machine machine) => machine.Files.Select(file => file.Contents)
        .OfType<MappedText>()
        .Concat(machine.Units.SelectMany(unit => unit.Subject.Files).Select(file => file.Text));
}
