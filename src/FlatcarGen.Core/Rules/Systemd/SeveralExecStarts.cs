using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>Several main commands in a service that may have one only.</summary>
public sealed class SeveralExecStarts : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2014",
        "Several ExecStart= without Type=oneshot",
        "'{0}' has more than one ExecStart=, which systemd refuses for Type={1}; "
            + "make it Type=oneshot if its commands end, or move what prepares the last one to ExecStartPre=",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (ServiceSettings.TypeOf(unit) is not ({ } type and not "oneshot"))
            yield break;

        // A type that cannot be read, or stands where systemd passes over it, is the cause, and another rule says so.
        if (unit.All("Service", "Type").Any(UnreadableValue.IsNoChoice) || UnitEntry.Ignored(unit).Contains("oneshot"))
            yield break;

        // One that a drop-in adds to the unit's own is another mistake.
        var starts = unit.All("Service", "ExecStart").ToList();
        var ofOneFile = starts.Where(start => start.File == starts[0].File).ToList();
        if (ofOneFile.Any(start => start.Value.IsUnknownAt(0)))
            yield break;
        if (ofOneFile.Count > 1)
            yield return Found(ofOneFile[1].File.Source, ofOneFile[1].KeyRange, unit.Name, type);
        else if (ofOneFile.Count == 1 && ofOneFile[0].CommandLine.Commands.Count > 1)
            yield return Found(ofOneFile[0].File.Source, ofOneFile[0].CommandLine.Commands[1].Range, unit.Name, type);
    }
}
