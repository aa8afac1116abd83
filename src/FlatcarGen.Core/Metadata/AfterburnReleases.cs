namespace FlatcarGen.Core.Metadata;

/// <summary>Which Afterburn the Flatcar releases carry.</summary>
public static class AfterburnReleases
{
    /// <summary>Stands for "no released Flatcar".</summary>
    public const int None = int.MaxValue;

    private const string Source = "flatcar/scripts, coreos-base/afterburn ebuild at the tags of the stable releases";

    private static readonly (int FlatcarMajor, Version Afterburn, string Source)[] Rows =
    [
        (3510, new(5, 2, 0), Source),
        (3602, new(5, 2, 0), Source),
        (3760, new(5, 5, 0), Source),
        (3815, new(5, 5, 0), Source),
        (3975, new(5, 5, 1), Source),
        (4081, new(5, 6, 0), Source),
        (4152, new(5, 7, 0), Source),
        (4230, new(5, 7, 0), Source),
        (4459, new(5, 8, 2), Source),
        (4593, new(5, 10, 0), Source),
        (4757, new(5, 10, 0), Source),
    ];

    /// <summary>The first Flatcar major whose stable release has at least this Afterburn, or <see cref="None"/>.</summary>
    public static int FirstFlatcarWith(string afterburn)
    {
        var wanted = Version.Parse(afterburn);
        foreach (var row in Rows)
        {
            if (row.Afterburn >= wanted)
                return row.FlatcarMajor;
        }

        return None;
    }
}
