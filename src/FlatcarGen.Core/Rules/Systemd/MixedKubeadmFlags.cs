using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>kubeadm with --config and with a flag that has to stand in the config.</summary>
public sealed class MixedKubeadmFlags : UnitRule
{
    /// <summary>
    /// What may stand beside --config, together with all of --skip-…: isAllowedFlag in kubernetes,
    /// cmd/kubeadm/app/apis/kubeadm/validation/validation.go; and what is no flag of the command itself.
    /// </summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "config", "ignore-preflight-errors", "dry-run", "kubeconfig", "node-name", "kubeconfig-dir", "upload-certs", "print-join-command",
        "rootfs", "v", "log-file", "yes", "help",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2040",
        "kubeadm flag beside --config",
        "kubeadm {0} stops with \"can not mix '--config' with arguments [{1}]\"; say it in the config instead",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var call in ProgramCall.In(unit))
        {
            // Phases have flags of their own.
            if (call.Program != "kubeadm" || call.Arguments.Count == 0 || call.Arguments[0].Value is not ("init" or "join" or "reset"))
                continue;
            if (call.Arguments.Count > 1 && call.Arguments[1].Value == "phase")
                continue;
            var flags = call.Arguments.Where(argument => argument.Value.StartsWith("--", StringComparison.Ordinal)).ToList();
            var mixed = flags.Where(flag => NameOf(flag).All(IsNameCharacter) && !IsAllowed(NameOf(flag))).ToList();
            if (mixed.Count > 0 && flags.Any(flag => NameOf(flag) == "config"))
            {
                var names = mixed.Select(NameOf).Distinct().OrderBy(name => name, StringComparer.Ordinal);
                yield return Found(call.Line.File.Source, mixed[0].Range, call.Arguments[0].Value, string.Join(" ", names));
            }
        }
    }

    private static bool IsAllowed(string name) => name.Length == 0 || Allowed.Contains(name) || name.StartsWith("skip-", StringComparison.Ordinal);

    private static string NameOf(ProgramArgument flag) => flag.Value.Substring(2).Split('=')[0];

    private static bool IsNameCharacter(char c) => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
