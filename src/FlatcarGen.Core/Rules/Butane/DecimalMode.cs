using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Permissions whose octal digits are the decimal number of others.</summary>
public sealed class DecimalMode : MachineRule
{
    /// <summary>What is read as octal, and what it is the decimal number of. None of the former is ever meant.</summary>
    private static readonly (int Read, string Digits, string Meant)[] Slips =
    [
        (Octal(4, 2, 0), "0420", "0644"),
        (Octal(4, 1, 6), "0416", "0640"),
        (Octal(4, 3, 6), "0436", "0664"),
        (Octal(3, 6, 5), "0365", "0555"),
        (Octal(2, 5, 6), "0256", "0400"),
    ];

    public override RuleInfo Info { get; } = new(
        "FCG7031",
        "Decimal number as octal permissions",
        "'{0}' is octal, and lets {1}; it is the decimal number of '{2}', which was meant",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var path in machine.Paths)
        {
            if (path is not { Mode: { } mode, Permissions: { } permissions })
                continue;
            var (_, digits, meant) = Array.Find(Slips, slip => slip.Read == permissions);
            // A decimal number that is right has no zero in front.
            if (digits is null || mode.MappedText is not { } text || !IsOctal(text.Value))
                continue;
            yield return Found(text, digits, Describe(permissions), meant) with
            {
                Fix = Replace($"Write {meant}", text, new(0, text.Length), meant),
            };
        }
    }

    private static bool IsOctal(string text) => text.StartsWith("0", StringComparison.Ordinal);

    private static string Describe(int permissions) =>
        $"the owner {Rights(permissions >> 6)}, the group {Rights(permissions >> 3)} and others {Rights(permissions)}";

    private static string Rights(int bits)
    {
        var all = new[] { (Bit: 4, Name: "read"), (Bit: 2, Name: "write"), (Bit: 1, Name: "run") };
        var rights = string.Join(", ", all.Where(right => (bits & right.Bit) != 0).Select(right => right.Name));
        return rights.Length == 0 ? "do nothing" : rights;
    }

    private static int Octal(int owner, int group, int others) => (owner << 6) | (group << 3) | others;
}
