namespace FlatcarGen.Transpiler;

/// <summary>The order of the UTF-8 bytes of names, which is the one of their code points and not of their UTF-16 units.</summary>
internal sealed class NameOrder : IComparer<string>
{
    public static readonly NameOrder Instance = new();

    public int Compare(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            if (a[i] != b[i])
                return Rank(a[i]) - Rank(b[i]);
        }

        return a.Length - b.Length;
    }

    /// <summary>Surrogates stand for what comes after every unit.</summary>
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
