using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A link to a system extension whose image is written under another name.</summary>
public sealed class DanglingExtension : MachineRule
{
    private const string Links = "/etc/extensions/";
    private const string Image = ".raw";

    public override RuleInfo Info { get; } = new(
        "FCG7017",
        "Link to an extension that is not there",
        "'{0}' leads to '{1}', but the image is written to '{2}': systemd-sysext finds none; use one name for both",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var link in machine.Links)
        {
            if (link.Target is not { HasUnknown: false } target || !link.Path.Value.StartsWith(Links, StringComparison.Ordinal)
                || !target.Value.EndsWith(Image, StringComparison.Ordinal) || machine.UnitContext.FindFile(target.Value) is not null)
            {
                continue;
            }

            var folder = target.Value.Substring(0, target.Value.LastIndexOf('/') + 1);
            var beside = machine.Files
                .Where(file => IsImageIn(file, folder) && machine.Links.All(other => other.Target?.Value != file.Path.Value))
                .ToList();
            if (beside.Count != 1 || machine.Files.Any(file => file.Path.HasUnknown && IsImageIn(file, folder)))
                continue;
            yield return Found(target, Shown.Short(link.Path.Value), Shown.Short(target.Value), Shown.Short(beside[0].Path.Value)) with
            {
                Fix = Replace("Link to the image that is written", target, new(0, target.Length), beside[0].Path.Value),
            };
        }
    }

    private static bool IsImageIn(MachineFile file, string folder) =>
        file.Path.Value.StartsWith(folder, StringComparison.Ordinal)
        && file.Path.Value.EndsWith(Image, StringComparison.Ordinal)
        && file.Path.Value.IndexOf('/', folder.Length) < 0;
}
