using System.Text.Json;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Core.Tests.Templating;

/// <summary>The real terraform.</summary>
internal static class Terraform
{
    /// <summary>Templates with <c>&lt;a&gt;</c> for <c>a</c> and <c>&lt;b&gt;</c> for <c>b</c>, all in one call: each start of terraform takes a while.</summary>
    public static string[] Render(IReadOnlyList<string> templates)
    {
        var folder = Directory.CreateTempSubdirectory("flatcargen-terraform-").FullName;
        try
        {
            for (var i = 0; i < templates.Count; i++)
                File.WriteAllText(Path.Combine(folder, $"{i}.tftpl"), templates[i]);
            var expression = "jsonencode([" + string.Join(", ", templates.Select((_, i) =>
                $$"""templatefile("{{folder}}/{{i}}.tftpl", { a = "<a>", b = "<b>" })""")) + "])\n";
            var output = Shell.Run("terraform", [$"-chdir={folder}", "console"], expression, new Dictionary<string, string>
            {
                ["TF_CLI_CONFIG_FILE"] = "/dev/null",
                ["CHECKPOINT_DISABLE"] = "1",
            });
            return JsonSerializer.Deserialize<string[]>(JsonSerializer.Deserialize<string>(output)!)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
