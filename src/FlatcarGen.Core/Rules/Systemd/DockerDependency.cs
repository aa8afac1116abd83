using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What runs Kubernetes waits for Docker, which it has nothing to do with.</summary>
public sealed class DockerDependency : UnitRule
{
    private const string Docker = "docker.service";
    private const string Containerd = "containerd.service";

    private static readonly string[] Keys = ["Requires", "Requisite", "Wants", "BindsTo", "After"];

    public override RuleInfo Info { get; } = new(
        "FCG2038",
        "Kubernetes made to wait for Docker",
        "Kubernetes runs its containers with containerd, not with Docker: let '{0}' depend on containerd.service",
        Severity.Info);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (!RunsKubernetes(unit) || unit.ExecLines.Any(line => line.Value.Value.Contains("docker")))
            yield break;
        var lists = unit.Directives.Where(directive => directive.Section.Name == "Unit" && Keys.Contains(directive.Key)).ToList();
        var entries = lists.SelectMany(list => UnitEntry.In(list).Where(entry => entry.Name == Docker).Select(entry => (list.File, Range: entry.Text.SourceRange))).ToList();
        if (entries.Count == 0)
            yield break;
        var isThere = lists.Any(list => UnitEntry.In(list).Any(entry => entry.Name == Containerd));
        yield return Found(entries[0].File.Source, entries[0].Range, unit.Name) with
        {
            Fix = isThere
                ? null
                : new("Depend on containerd.service", entries
                    .Select(entry => new TextEdit(entry.File.Source.At, entry.Range, Containerd))
                    .ToEquatableArray()),
        };
    }

    private static bool RunsKubernetes(UnitSubject unit) =>
        unit.Name == "kubelet.service" || ProgramCall.In(unit).Any(call => call.Program is "kubelet" or "kubeadm");
}
