using System.Text.Json;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Samples.Tests;

/// <summary>The real terraform, without providers.</summary>
internal static class Terraform
{
    public static string TemplateFile(string template, IReadOnlyDictionary<string, string> variables)
    {
        var folder = Directory.CreateTempSubdirectory("flatcargen-terraform-").FullName;
        try
        {
            var path = Path.Combine(folder, "node.tftpl");
            File.WriteAllText(path, template);
            var map = string.Join(", ", variables.Select(variable => $"{variable.Key} = {JsonSerializer.Serialize(variable.Value)}"));
            var output = Shell.Run("terraform", [$"-chdir={folder}", "console"], $"jsonencode(templatefile(\"{path}\", {{ {map} }}))\n",
                new Dictionary<string, string> { ["TF_CLI_CONFIG_FILE"] = "/dev/null", ["CHECKPOINT_DISABLE"] = "1" });
            return JsonSerializer.Deserialize<string>(JsonSerializer.Deserialize<string>(output)!)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
