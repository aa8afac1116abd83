using System.Globalization;
using System.Text.Json;
using FlatcarGen.Boot.Random.Declarations;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Random.Tools;

/// <summary>Terraform's <c>templatefile</c> of what the build writes for it: it has to make the text that the product renders itself.</summary>
internal static class TerraformTemplates
{
    private const string Refused = "(terraform refused the template)";

    /// <summary>All templates in one run of terraform, for each takes a while to start.</summary>
    public static IReadOnlyList<string?> Complaints(IReadOnlyList<BuiltNode> nodes)
    {
        var templates = nodes.Where(node => node.IsTemplate).Distinct().ToList();
        if (templates.Count == 0)
            return [.. nodes.Select(_ => (string?)null)];
        var rendered = Render([.. templates.Select(node => node.AsDeclared.Artifact)], $"try(EXPRESSION, \"{Refused}\")");
        var complaints = templates.Zip(rendered).ToDictionary(pair => pair.First, pair => Complaint(pair.First, pair.Second));
        return [.. nodes.Select(node => complaints.GetValueOrDefault(node))];
    }

    private static string? Complaint(BuiltNode node, string text)
    {
        if (text == Refused)
            return WhyRefused(node);
        if (text == node.AsDeclared.Butane)
            return null;
        var at = text.Zip(node.AsDeclared.Butane).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"terraform makes\n…{Around(text, at)}…\nof it, and Render\n…{Around(node.AsDeclared.Butane, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];

    private static string WhyRefused(BuiltNode node)
    {
        try
        {
            return Render([node.AsDeclared.Artifact], "EXPRESSION")[0];
        }
        catch (InvalidOperationException failure)
        {
            return failure.Message;
        }
    }

    private static string[] Render(IReadOnlyList<string> templates, string expression)
    {
        var folder = Directory.CreateTempSubdirectory("flatcargen-terraform-").FullName;
        try
        {
            for (var i = 0; i < templates.Count; i++)
                File.WriteAllText(Path.Combine(folder, i.ToString("d6", CultureInfo.InvariantCulture) + ".tftpl"), templates[i]);
            var locals = new { locals = new { values = RandomValues.All.ToDictionary(value => value.Key, value => Escaped(value.Value)) } };
            File.WriteAllText(Path.Combine(folder, "values.tf.json"), JsonSerializer.Serialize(locals));
            var rendered = expression.Replace("EXPRESSION", "templatefile(file, local.values)", StringComparison.Ordinal);
            var output = Shell.Run(
                "terraform",
                [$"-chdir={folder}", "console"],
                $"jsonencode([for file in fileset(\".\", \"*.tftpl\") : {rendered}])\n",
                new Dictionary<string, string> { ["TF_CLI_CONFIG_FILE"] = "/dev/null", ["CHECKPOINT_DISABLE"] = "1" });
            return JsonSerializer.Deserialize<string[]>(JsonSerializer.Deserialize<string>(output)!)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Texts in Terraform's JSON are templates themselves.</summary>
    private static string Escaped(string text) =>
        text.Replace("${", "$${", StringComparison.Ordinal).Replace("%{", "%%{", StringComparison.Ordinal);
}
