using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A user that neither Flatcar has nor the node declares.</summary>
public sealed class MissingUser : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2042",
        "User that does not exist",
        "There is no user '{0}' on '{1}': {2} fails; declare it with [User], or use 'core'",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .SelectMany(In)
        .GroupBy(finding => (finding.At, finding.Range))
        .Select(findings => findings.First());

    private IEnumerable<Finding> In(NodePlan plan)
    {
        var known = new HashSet<string>(plan.Pieces.Users.Select(user => user.Name.Value), StringComparer.Ordinal);
        if (MayMakeUsers(plan.Pieces))
            yield break;
        bool IsMissing(string name) => name.Length > 0 && !known.Contains(name) && !FlatcarUsers.Contains(name) && IsName(name);
        var node = Shown.Short(plan.Node.Itself.Value);
        var owner = plan.Settings.KubeconfigUser;
        if (plan.Node.Role != NodeRole.Worker && IsMissing(owner.Value))
            yield return Found(owner, null, owner.Value, node, "the chown of the kubeconfig");
        foreach (var unit in DeclaredMachine.Of(plan.Pieces, PieceSet.Empty).UnitContext.Units)
        {
            if (unit.Last("Service", "User") is { } user && unit.Last("Service", "DynamicUser") is null && IsMissing(user.Value.Value))
                yield return Found(user.File.Source, user.ValueRange, user.Value.Value, node, $"'{unit.Name}'");
            foreach (var call in ProgramCall.In(unit).Where(call => call.Program == "chown" && !call.Command.HasPrefix('-')))
            {
                if (call.Arguments.FirstOrDefault(argument => !argument.Value.StartsWith("-", StringComparison.Ordinal)) is not { HasUnknown: false } to)
                    continue;
                var name = to.Value.Split(':', '.')[0];
                if (IsMissing(name))
                    yield return Found(call.Line.File.Source, to.Range, name, node, $"the chown in '{unit.Name}'");
            }
        }
    }

    /// <summary>Whether something of the node may make users that nobody can see here.</summary>
    private static bool MayMakeUsers(PieceSet pieces) => pieces.Sysexts.Count > 0
        || pieces.Paths.Any(path => path.Value.Contains("sysusers.d") || path.Value is "/etc/passwd")
        || pieces.ButaneFragments.Any(fragment => fragment.Value.Contains("passwd"))
        || pieces.Files.Select(file => file.Contents).Concat(pieces.Units.Select(unit => unit.Contents))
            .Any(text => text is { } known && (known.Value.Contains("useradd") || known.Value.Contains("adduser") || known.Value.Contains("sysusers")));

    private static bool IsName(string name) =>
        name[0] is (>= 'a' and <= 'z') or '_' && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-');
}
