using System.Text;

namespace FlatcarGen.Conformance.Butane.Fuzz.Values;

/// <summary>Texts of files and units.</summary>
internal static class Contents
{
    private static readonly string[] Pieces =
    [
        "a", "b", " ", "\n", "\t", "%", "é", "日", "😀", "<", ">", "&", "\"", "\\", "'", "(", ")", "*", "~", "/", "+", ",", ";", "=",
        "\u2028", "\u007f", "\u0085", "\u00ff", "Environment=", "\n\n", "\r\n", "\r", "\0", "\u0001", "\u001b", "\ufeff", "\uffff",
    ];

    private static readonly string[] UnitLines =
    [
        "[Unit]", "[Service]", "[Install]", "[Mount]", "[Service", "[]", "Service]", "[ ]", "[Unit] x", "Description=x",
        "ExecStart=/bin/true", "ExecStart=/bin/true \\", "ExecStart = /bin/true", "WantedBy=multi-user.target", "# comment", "; comment",
        "  # c", "", " ",
        "=", "=x", "x", "x=", "x=y=z", "What=/dev/sda", "RequiredBy=x", "Alias=a.service", "Also=b.service", "[install]", "\tx=y", "é=ü",
        "ExecStart=a\\", "\\", "[Unit]\\", "a\0=b", "x=" + Long, "%=%", "[A]\r", "[é]", "[[x]]", "[x]]", "k v=w", "\u2028=1", "WantedBy=",
        " [Install]",
    ];

    private static string Long => new('l', 2048);

    /// <summary>The text of a file: of any length, more or less compressible.</summary>
    public static string File(Random random)
    {
        var length = random.Next(random.Pick([3, 40, 40, 200, 1500]));
        var different = 1 + random.Next(random.OneIn(3) ? Pieces.Length : 6);
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
            text.Append(random.OneIn(4) ? Pieces[random.Next(different)] : ((char)('a' + random.Next(different))).ToString());
        return text.ToString();
    }

    /// <summary>The text of a unit, with mistakes or without.</summary>
    public static string Unit(Random random, bool valid)
    {
        if (valid)
            return "[Unit]\nDescription=x\n[Service]\nExecStart=/bin/true\n" + (random.OneIn(2) ? "[Install]\nWantedBy=multi-user.target\n" : "");
        var lines = Enumerable.Range(0, random.Next(9)).Select(_ => random.Pick(UnitLines));
        return string.Join(random.OneIn(10) ? "\r\n" : "\n", lines) + (random.OneIn(2) ? "\n" : "");
    }
}
