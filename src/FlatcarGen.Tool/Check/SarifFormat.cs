using System.Text.Encodings.Web;
using System.Text.Json;
using FlatcarGen.Core.Rules;

namespace FlatcarGen.Tool.Check;

/// <summary>SARIF 2.1.0, which code scanning and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.</summary>
internal static class SarifFormat
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Takes it.</param>
    /// <param name="problems">What was found.</param>
    /// <param name="isComplete">Whether all that was asked for could be checked.</param>
    public static void Write(Stream output, IReadOnlyList<Problem> problems, bool isComplete)
    {
        using (var json = new Utf8JsonWriter(output, s_options))
            Write(json, problems, isComplete);
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Problem> problems, bool isComplete)
    {
        var rules = RulesOfFiles();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        WriteInvocation(json, problems.Where(problem => problem.Rule is null), isComplete);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in problems.Where(problem => problem.Rule is not null))
            WriteResult(json, problem, rules);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The rules that look at files, in the order of their ids.</summary>
    private static List<RuleInfo> RulesOfFiles() =>
        RuleSet.PlainTexts.Concat<Rule>(RuleSet.Syntax).Concat(RuleSet.Units).Concat(RuleSet.Machines).Concat(RuleSet.Kubeadm)
            .Select(rule => rule.Info)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();

    private static void WriteTool(Utf8JsonWriter json, List<RuleInfo> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "flatcargen");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteString("informationUri", "https://github.com/flatcargen/flatcargen");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title);
        json.WriteString("helpUri", rule.HelpLink);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What stood in the way of checking.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, IEnumerable<Problem> unreadable, bool isComplete)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isComplete);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in unreadable)
        {
            json.WriteStartObject();
            WriteWhatAndWhere(json, problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Problem problem, List<RuleInfo> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule!.Id);
        json.WriteNumber("ruleIndex", rules.FindIndex(rule => rule.Id == problem.Rule.Id));
        WriteWhatAndWhere(json, problem);
        json.WriteEndObject();
    }

    private static void WriteWhatAndWhere(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("level", LevelOf(problem.Severity));
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(problem.PathInRepository));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", problem.Start.Line);
        json.WriteNumber("startColumn", problem.Start.Column);
        json.WriteNumber("endLine", problem.End.Line);
        json.WriteNumber("endColumn", problem.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
