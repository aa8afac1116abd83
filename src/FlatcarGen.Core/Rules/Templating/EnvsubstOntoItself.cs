using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>envsubst writes the file that it reads.</summary>
public sealed class EnvsubstOntoItself : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4008",
        "envsubst onto its own input",
        "'{0}' is empty before envsubst reads it: the file is opened for writing first; write another file",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var call in EnvsubstCall.In(unit))
        {
            if (call is { Input: { } input, Output: { } output } && input.Path == output.Path)
                yield return Found(call.Call.Line.File.Source, output.Range, output.Path);
        }
    }
}
