using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A user that neither Flatcar has nor the configuration declares.</summary>
public sealed class MissingUser : MachineRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG2042",
        "User that does not exist",
        "The machine has no user '{0}': {1} fails; declare the user, or take 'core'",
        Severity.Error);

    private static readonly string[] Makers = ["useradd", "adduser", "sysusers", "homectl"];

    public override RuleInfo Info => Rule;

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (MayMakeUsers(machine))
            yield break;
        var known = new HashSet<string>(machine.Users.Select(user => user.Name.Value), StringComparer.Ordinal);
        foreach (var unit in machine.UnitContext.Units.Where(unit => unit.Files.All(file => !(file.Form == UnitForm.Declared && file.Source.At.Id == 0))))
        {
            if (unit.Last("Service", "User") is { } user && unit.Last("Service", "DynamicUser") is null && IsMissing(user.Value.Value, known))
                yield return Found(user.File.Source, user.ValueRange, user.Value.Value, $"'{unit.Name}'");
            foreach (var call in ProgramCall.In(unit).Where(call => call.Program == "chown" && !call.Command.HasPrefix('-')))
            {
                if (call.Arguments.FirstOrDefault(argument => !argument.Value.StartsWith("-", StringComparison.Ordinal)) is not { HasUnknown: false } to)
                    continue;
                var name = to.Value.Split(':', '.')[0];
                if (IsMissing(name, known))
                    yield return Found(call.Line.File.Source, to.Range, name, $"the chown in '{unit.Name}'");
            }
        }
    }

    internal static bool IsMissing(string name, HashSet<string> known) =>
        name.Length > 0 && !known.Contains(name) && !FlatcarUsers.Contains(name) && IsName(name);

    /// <summary>Whether something of the machine may make users that nobody can see here.</summary>
    internal static bool MayMakeUsers(Machine machine) => UnseenParts.MayBringUnits(machine)
        || machine.Paths.Any(path => path.Path.Value.Contains("sysusers.d") || path.Path.Value.Contains("userdb") || path.Path.Value is "/etc/passwd")
        || machine.Users.Any(user => user.Name.HasUnknown)
        || machine.Files.Any(file => Mentions(file.Contents?.Value))
        || machine.UnitContext.Units.SelectMany(unit => unit.Files).Any(file => Mentions(file.Text.Value));

    private static bool Mentions(string? text) => text is not null && Makers.Any(text.Contains);

    private static bool IsName(string name) =>
        name[0] is (>= 'a' and <= 'z') or '_' && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-');
}
