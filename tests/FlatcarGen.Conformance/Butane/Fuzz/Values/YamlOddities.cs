namespace FlatcarGen.Conformance.Butane.Fuzz.Values;

/// <summary>Values as they are written in YAML, of all types and none.</summary>
internal static class YamlOddities
{
    public static readonly string[] Integers =
    [
        "0", "1", "-1", "7", "+5", "-0", "+0", "0644", "0755", "0o644", "0O644", "-0644", "0o", "0o8", "08", "0888", "0x1A4", "0X1a4", "0x",
        "-0x1", "0b110", "0b", "0b2", "-0b11", "+0b1", "1_000", "_1", "1_", "1__0", "0_7", "0x_f", "0b_1", "0o_7", "420", "493", "511",
        "512",
        "777", "1777", "0777", "01777", "07777", "010000", "4095", "4096", "65534", "4294967295", "4294967296", "2147483648",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
        "18446744073709551616", "0777777777777777777777", "01777777777777777777777", "0xffffffffffffffff", "0x7fffffffffffffff",
        "0b111111111111111111111111111111111111111111111111111111111111111", "190:20:30", "1:30", "00", "000644", "-00",
    ];

    public static readonly string[] Floats =
    [
        "1.0", "1.5", "-1.5", "420.0", "1e3", "1E3", "1e+3", "1e-3", "1.e3", ".5", "5.", ".", "-.", "+.5", "-.5", "1e400", "-1e400",
        "1e19", "9.3e18",
        "9223372036854775807.0", "9223372036854775808.0", ".inf", "-.inf", "+.inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN", "inf", "nan",
        "1_0.5",
        "1._5", "0x1p4", "1e", "e3", "0.0", "-0.0", "1e1_0", "0.1e1", "12e03", "685.230_15e+03", "1.2.3", "0o1.5", "infinity", "+inf",
    ];

    public static readonly string[] Booleans =
    [
        "true", "false", "True", "TRUE", "tRUE", "False", "FALSE", "yes", "no", "Yes", "No", "YES", "NO", "yEs", "on", "off", "On", "OFF",
        "y", "n",
        "Y", "N", "t", "f", "1", "0", "\"true\"", "'yes'", "!!bool yes", "!!bool \"true\"", "!!bool \"yes\"", "!!str true",
    ];

    public static readonly string[] Nulls =
    [
        "", "~", "null", "Null", "NULL", "nULL", "!!null", "!!null ''", "!!null x", "\"\"", "''", "'~'", "\"null\"",
    ];

    public static readonly string[] Collections =
    [
        "[]", "{}", "[a]", "[~]", "[[]]", "[{}]", "{a: b}", "{name: x}", "{path: /x}", "[1, two, 3.0]", "{? a}", "{a, b}", "[a: b]",
        "[, ]", "[a,]", "{a: 1,}",
    ];

    public static readonly string[] Times =
    [
        "2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-1-1", "2001-12-32", "12:30:45",
    ];

    public static readonly string[] Tagged =
    [
        "!!str 5", "!!str", "!!str ~", "!!int 5", "!!int \"5\"", "!!int 0o7", "!!int five", "!!int 1.0", "!!int 1.5", "!!float 5",
        "!!float x", "!!float '1'",
        "!!binary aGk=", "!!binary \"aGk\"", "!!binary '***'", "!!binary /w==", "!!binary |\n    aGk=\n    aGk=",
        "!!timestamp 2001-12-14", "!!timestamp x",
        "!foo bar", "!foo 5", "! 5", "!", "! a", "!<tag:yaml.org,2002:str> 5", "!<tag:yaml.org,2002:int> '5'", "!<!foo> 5", "!!map {}",
        "!!map []",
        "!!seq []", "!!seq {}", "!!set {a, b}", "!!omap [a: 1]", "!!merge x", "!!foo 1", "!e!x 1", "!!str [a]", "!!int {}", "!!bool 1",
        "!!bool no", "!!null a",
    ];

    public static readonly string[] Texts =
    [
        "x", "a b", "é", "日本", "😀", "\"a\\nb\"", "\"\\t\"", "\"\\x41\"", "\"\\u00e9\"", "\"\\U0001F600\"", "\"\\ud83d\\ude00\"",
        "\"\\ud800\"", "\"\\0\"", "\"\\a\\b\\e\\v\\f\"",
        "\"\\N\\_\\L\\P\"", "\"\\x7f\\x80\\xff\"", "\"\\ufeff\"", "\"\\ufffe\\uffff\"", "\"\\U00110000\"", "\"\\q\"", "\"\\/\"",
        "\"\\ \"", "\"\\\\\"", "\"\\\"\"", "'it''s'", "\"<>&\"", "'<>&\"'",
        "\u2028", "a\u2028b", "a\u0085b", "\"\u2029\"", "a\ufeffb", "\u00a0", "\u007f", "\u0080", "\u0001", "\u200b", "\ud83d\udca9",
        "\ufffd", "\ufffe", "-", "- a", "?", "? a", ":", "a:", ":a", "a: b", "a:b",
        "#", "#a", "a#b", "a #b", "&a", "&a x", "*a", "*", "&", "@a", "`a", "%a", "!a", "|", ">", "|-", "'", "\"", "'a", "\"a", "a'", "]",
        "}", "[", "{", ",", "a,b", "---", "...", "--- a", "=", "<<", "<<: x",
        "$a", "${a}", "a\tb", "\ta", "a\t", " a ", "a  b",
    ];

    private static readonly string[][] Values = [Integers, Floats, Booleans, Nulls, Collections, Times, Tagged];

    /// <summary>Any of them; seldom one that breaks the document.</summary>
    public static string Any(Random random) => random.Pick(random.OneIn(12) ? Texts : random.Pick(Values));
}
