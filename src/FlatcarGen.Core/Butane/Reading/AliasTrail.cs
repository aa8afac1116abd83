using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane.Reading;

/// <summary>
/// The aliases that lead to the node being read. An alias may stand inside the node that it refers to, as long as reading does not come
/// by it again. Observed on go-yaml 3.0.1, as are the numbers of how much aliases may bring.
/// </summary>
internal sealed class AliasTrail
{
    private const double FewRead = 400_000;
    private const double ManyRead = 4_000_000;

    private readonly HashSet<int> _open = [];
    private int _read;
    private int _readBehindAliases;

    /// <summary>Why reading cannot go on.</summary>
    public string? Problem { get; private set; }

    private double AllowedShare => _read <= FewRead ? 0.99
        : _read >= ManyRead ? 0.10
        : 0.99 - (0.89 * ((_read - FewRead) / (ManyRead - FewRead)));

    /// <summary>Counts a node that is read.</summary>
    public void Count(int nodes = 1)
    {
        _read += nodes;
        _readBehindAliases += _open.Count > 0 ? nodes : 0;
        if (_readBehindAliases > 100 && _read > 1000 && (double)_readBehindAliases / _read > AllowedShare)
            Problem ??= "Nearly all of this document is what aliases stand for; write more of it out.";
    }

    /// <summary>Goes through the alias that a node stands for, if it does; false where that must not be.</summary>
    public bool Enter(YamlNode node)
    {
        Count();
        if (Problem is null && node.AliasRange is { } alias)
        {
            if (!_open.Add(alias.Start))
                Problem = "What this alias stands for would have to hold itself; write out what is meant.";
            Count();
        }

        return Problem is null;
    }

    public void Leave(YamlNode node)
    {
        if (node.AliasRange is { } alias)
            _open.Remove(alias.Start);
    }
}
