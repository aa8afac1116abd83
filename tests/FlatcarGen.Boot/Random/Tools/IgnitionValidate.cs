using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Random.Tools;

/// <summary>Debian's <c>ignition-validate</c>. It ends well for what it warns of, too; here a warning is a complaint.</summary>
internal static class IgnitionValidate
{
    public static IReadOnlyList<string?> Complaints(IReadOnlyList<BuiltNode> nodes) =>
        [.. nodes.AsParallel().AsOrdered().Select(Complaint)];

    private static string? Complaint(BuiltNode node)
    {
        var folder = Directory.CreateTempSubdirectory("flatcargen-validate-").FullName;
        try
        {
            var file = Path.Combine(folder, "config.ign");
            File.WriteAllText(file, node.ForTools.Ignition);
            var said = Shell.Run("sh", ["-c", "ignition-validate \"$1\" 2>&1", "sh", file]);
            return said.Length == 0 ? null : said;
        }
        catch (InvalidOperationException failure)
        {
            return failure.Message;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
