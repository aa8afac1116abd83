namespace FlatcarGen.Core.Systemd;

/// <summary>What is wrong with a value that systemd cannot read, and what to do.</summary>
internal static class ValueProblem
{
    /// <summary>What it is not, and how to write it; null where nothing is wrong with it, as far as is known.</summary>
    public static (string What, string Remedy)? Of(Directive directive, ValueKind kind)
    {
        var value = directive.Value.Value;
        return directive.IsEmpty ? null : OfWord(directive, kind, value) ?? OfPath(kind, value) ?? OfAmount(directive, kind, value);
    }

    private static (string What, string Remedy)? OfWord(Directive directive, ValueKind kind, string value) => kind switch
    {
        ValueKind.Boolean when !DirectiveValues.IsBoolean(value) => ("neither yes nor no", "write one of these"),
        ValueKind.TimeSpan when !DirectiveValues.IsTimeSpan(value) => ("no time span", "write it like '90', '5min 20s' or 'infinity'"),
        ValueKind.Calendar when !CalendarText.MayBe(value) =>
            ("no calendar event", "write it like 'daily', 'Mon..Fri 10:00' or '*-*-01 04:00:00'"),
        ValueKind.Choice when !DirectiveValues.ChoicesOf(directive.Key).Contains(value) =>
            ($"no {directive.Key}=", $"write one of {string.Join(", ", DirectiveValues.ChoicesOf(directive.Key))}"),
        _ => null,
    };

    private static (string What, string Remedy)? OfPath(ValueKind kind, string value) => kind switch
    {
        ValueKind.ConditionPath when !IsPath(value.TrimStart('|').TrimStart('!')) =>
            ("no absolute path", "begin it with '/', behind '|' and '!'"),
        ValueKind.OptionalPath when !IsPath(WithoutDash(value)) => ("no absolute path", "begin it with '/', and use no quotes"),
        ValueKind.WorkingDirectory when !IsPath(WithoutDash(value)) && WithoutDash(value) is not ("~" or "") =>
            ("no absolute path", "begin it with '/'"),
        _ => null,
    };

    private static (string What, string Remedy)? OfAmount(Directive directive, ValueKind kind, string value) => kind switch
    {
        ValueKind.Number when !value.All(c => c is >= '0' and <= '9') => ("no number", "write digits only"),
        ValueKind.Octal when !ResourceValues.IsOctal(value) => ("no octal number", "write digits from 0 to 7, such as 0027"),
        ValueKind.Range when ResourceValues.RangeOf(directive.Key) is var (min, max) && !ResourceValues.IsInRange(value, (min, max)) =>
            ($"no number from {min} to {max}", "write one"),
        ValueKind.Memory when !ResourceValues.IsMemory(value) => ("no amount of memory", "write it like '512M', '50%' or 'infinity'"),
        ValueKind.Quota when !ResourceValues.IsQuota(value) => ("no share of a processor", "write a percentage above 0, such as '50%'"),
        ValueKind.Limit when !ResourceValues.IsLimit(value) => ("no limit", "write it like '1024', '1024:4096' or 'infinity'"),
        _ => null,
    };

    private static string WithoutDash(string value) => value.StartsWith("-", StringComparison.Ordinal) ? value.Substring(1) : value;

    // A specifier in front may be a path.
    private static bool IsPath(string value) => value.Length > 0 && value[0] is '/' or '%';
}
