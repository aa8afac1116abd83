using System.Globalization;

namespace FlatcarGen.Core.Systemd;

/// <summary>Time spans as systemd.time(7) writes them: <c>90</c>, <c>5min 20s</c>.</summary>
internal static class TimeSpanText
{
    /// <summary>The seconds; null for <c>infinity</c> and for what is no time span.</summary>
    public static double? Seconds(string text)
    {
        if (!DirectiveValues.IsTimeSpan(text) || text == "infinity")
            return null;
        var sum = 0.0;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && text[at] is (>= '0' and <= '9') or '.')
                at++;
            if (!double.TryParse(text.Substring(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return null;
            while (at < text.Length && text[at] == ' ')
                at++;
            var unit = at;
            while (at < text.Length && text[at] is not (' ' or (>= '0' and <= '9')))
                at++;
            sum += number * LengthOf(text.Substring(unit, at - unit));
            while (at < text.Length && text[at] == ' ')
                at++;
        }

        return sum;
    }

    private static double LengthOf(string unit) => unit switch
    {
        "msec" or "ms" => 0.001,
        "usec" or "us" or "\u03BCs" or "\u00B5s" => 0.000001,
        "minutes" or "minute" or "min" or "m" => 60,
        "hours" or "hour" or "hr" or "h" => 3600,
        "days" or "day" or "d" => 86400,
        "weeks" or "week" or "w" => 604800,
        "months" or "month" or "M" => 2629800,
        "years" or "year" or "y" => 31557600,
        _ => 1,
    };
}
