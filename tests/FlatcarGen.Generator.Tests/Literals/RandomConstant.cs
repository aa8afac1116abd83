using CsCheck;

namespace FlatcarGen.Generator.Tests.Literals;

/// <summary>Constant expressions by chance: literals of all forms, interpolated or not, alone or put together.</summary>
internal static class RandomConstant
{
    private static readonly string[] _alphabet =
    [
        "\"", "\"", "\"\"\"", "\\", "{", "}", "{{", "\n", "\n", "\n\n", "\t", " ", "  ", "a", "F", "1", "x", "u0041", "\\n", "é", "😀",
        "\0", "$", "'", "%h", "\u0085", "\u2028", "\u001b",
    ];

    private static readonly Gen<string> _text = Gen.OneOf(_alphabet).Array[0, 8].Select(string.Concat);

    private static readonly Gen<string?[]> _parts =
        Gen.Frequency((3, _text.Select(text => (string?)text)), (1, Gen.Const((string?)null))).Array[0, 5].Select(Joined);

    public static Gen<WrittenConstant> Of(ConstantForm form) =>
        Gen.Select(_parts.Array[1, 4], Gen.Bool, Gen.Int)
            .Select((operands, crLf, seed) => Write(form, operands, crLf ? "\r\n" : "\n", new(seed)));

    private static WrittenConstant Write(ConstantForm form, string?[][] operands, string lineEnd, Random chance)
    {
        var written = new WrittenConstant(lineEnd);
        var writers = new LiteralWriters(written, chance);
        if (form != ConstantForm.Concatenation)
        {
            WriteLiteral(form, writers, operands[0]);
            return written;
        }

        var open = 0;
        for (var i = 0; i < operands.Length; i++)
        {
            if (i > 0)
                written.Syntax(chance.Next(2) == 0 ? " + " : lineEnd + "        + /* \"comment\" */ ");
            if (i < operands.Length - 1 && chance.Next(3) == 0)
            {
                written.Syntax("(");
                open++;
            }

            if (chance.Next(5) == 0)
                written.Characters(LiteralWriters.ReferenceValue, "C.A", isReference: true);
            else
                WriteLiteral((ConstantForm)chance.Next((int)ConstantForm.Concatenation), writers, operands[i]);
            if (open > 0 && chance.Next(3) == 0)
            {
                written.Syntax(" )");
                open--;
            }
        }

        return written.Syntax(new(')', open));
    }

    private static void WriteLiteral(ConstantForm form, LiteralWriters writers, string?[] parts)
    {
        switch (form)
        {
            case ConstantForm.Regular:
                writers.Regular(parts);
                break;
            case ConstantForm.Verbatim:
                writers.Verbatim(parts);
                break;
            case ConstantForm.RawSingleLine:
                var lines = parts.Select(part => part is null ? null : "x" + OnOneLine(part) + "x").ToList();
                writers.RawSingleLine(lines.Count == 0 ? ["x"] : lines);
                break;
            default:
                writers.RawMultiLine(parts);
                break;
        }
    }

    /// <summary>Texts that follow one another are one.</summary>
    private static string?[] Joined(string?[] parts)
    {
        var joined = new List<string?>();
        foreach (var part in parts)
        {
            if (part is not null && joined.Count > 0 && joined[^1] is { } before)
                joined[^1] = before + part;
            else
                joined.Add(part);
        }

        return [.. joined];
    }

    private static string OnOneLine(string text) => string.Concat(text.Where(c => c is not ('\n' or '\u0085' or '\u2028')));
}
