namespace FlatcarGen.Conformance.Butane.Fuzz.Schema;

/// <summary>A key of an object.</summary>
internal readonly record struct Field(string Key, string Kind, bool IsList, bool IsNeeded)
{
    public bool IsObject => char.IsUpper(Kind[0]);

    /// <summary>Reads what <see cref="FlatcarSchema"/> says of a key.</summary>
    public static Field Parse(string text)
    {
        var (key, kind) = (text[..text.IndexOf(':')], text[(text.IndexOf(':') + 1)..]);
        var isNeeded = kind.EndsWith('!');
        kind = kind.TrimEnd('!');
        return new(key, kind.Replace("[]", ""), kind.EndsWith("[]"), isNeeded);
    }
}
