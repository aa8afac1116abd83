using FlatcarGen.Core.Butane.Reading;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>The cluster administrator's kubeconfig is made readable to everybody on the machine.</summary>
public sealed class PublishedKubeconfig : MachineRule
{
    private static readonly string[] Names = ["/admin.conf", "/super-admin.conf", "/.kube/config"];

    public override RuleInfo Info { get; } = new(
        "FCG7025",
        "Administrator's kubeconfig for all to read",
        "'{0}' lets everybody read '{1}', and whoever reads it is administrator of the cluster; give it to its user, with mode 0600",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var call in machine.Calls)
        {
            var (mode, program) = call.Program switch
            {
                "chmod" => (call.Operands.FirstOrDefault(), "chmod"),
                "install" => (ModeOption(call), "install -m"),
                _ => (null, ""),
            };
            if (mode is null || !LetsOthersRead(mode.Value.TrimStart('-', 'm').TrimStart('=')))
                continue;
            // What install copies is its last operand; chmod may have several.
            var targets = program == "chmod" ? call.Operands.Skip(1) : call.Operands.Skip(Math.Max(1, call.Operands.Count() - 1));
            if (program != "chmod" && call.Operands.Any(IsKubeconfig))
                targets = call.Operands.Where(IsKubeconfig).Take(1);
            foreach (var target in targets.Where(IsKubeconfig).Take(1))
                yield return Found(call.Source, target.Range, program + " " + mode.Value.Replace("-m", ""), Shown.Short(target.Value));
        }
    }

    private static ProgramArgument? ModeOption(MachineCall call)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var value = call.Arguments[i].Value;
            if (value is "-m" or "--mode")
                return i + 1 < call.Arguments.Count ? call.Arguments[i + 1] : null;
            if (value.StartsWith("-m", StringComparison.Ordinal))
                return call.Arguments[i];
        }

        return null;
    }

    private static bool IsKubeconfig(ProgramArgument argument) =>
        Array.Exists(Names, name => argument.Value.EndsWith(name, StringComparison.Ordinal));

    private static bool LetsOthersRead(string mode)
    {
        if (mode.Length is 3 or 4 && mode.All(c => c is >= '0' and <= '7'))
            return GoNumber.ParseInt32("0" + mode) is { } number && (number & 4) != 0;
        return mode.Split(',').Any(part => part.IndexOfAny(['+', '=']) is >= 0 and var at
            && (at == 0 || part.IndexOfAny(['a', 'o'], 0, at) >= 0)
            && part.IndexOf('r', at) > 0);
    }
}
