using System.Globalization;
using System.Text.RegularExpressions;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// Calendar events, systemd.time(7): weekdays, a date, a time and a time zone, each of which may be left out, or one word for all.
/// </summary>
internal static class CalendarText
{
    private const string Day = "(?:mon(?:day)?|tue(?:sday|s)?|wed(?:nesday|nes)?|thu(?:rsday|rs|r)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

    private static readonly string[] Words =
    [
        "minutely", "hourly", "daily", "monthly", "annually", "yearly", "anually", "weekly", "quarterly", "biannually", "bi-annually",
        "semiannually", "semi-annually",
    ];

    private static readonly Regex Weekdays = new(
        $@"\A{Day}(?:(?:\.\.|-|,){Day}|,)*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Date = new(@"\A[0-9*/,.]+[-~][0-9*/,.]+(?:[-~][0-9*/,.]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Time = new(
        @"\A(?<hour>[0-9*/,.]+):(?<part>[0-9*/,.]+)(?::(?<part>[0-9*/,.]+))?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Zone = new(@"\A[A-Za-z][A-Za-z0-9_+/-]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(@"(?<![0-9./])[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Whether a text may be one. What is inside of dates is not looked at, nor whether there is such a time zone.</summary>
    public static bool MayBe(string text)
    {
        var parts = text.Split([' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count > 1 && Zone.IsMatch(parts[parts.Count - 1]) && !Weekdays.IsMatch(parts[parts.Count - 1]))
            parts.RemoveAt(parts.Count - 1);
        if (parts.Count == 1 && (Words.Contains(parts[0], StringComparer.OrdinalIgnoreCase) || parts[0][0] == '@'))
            return true;
        var at = 0;
        foreach (var isPart in new Func<string, bool>[] { Weekdays.IsMatch, Date.IsMatch, IsTime })
        {
            if (at < parts.Count && isPart(parts[at]))
                at++;
        }

        return at > 0 && at == parts.Count;
    }

    private static bool IsTime(string text) =>
        Time.Match(text) is { Success: true } time
        && IsBelow(time.Groups["hour"].Value, 24)
        && time.Groups["part"].Captures.Cast<Capture>().All(part => IsBelow(part.Value, 60));

    private static bool IsBelow(string text, int limit) => Number.Matches(text).Cast<Match>()
        .All(number => int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < limit);
}
