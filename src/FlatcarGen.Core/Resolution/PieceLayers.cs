using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Resolution;

/// <summary>
/// Puts the pieces of a node together. What is nearer to the node wins: its own, then those of the classes that it includes, then the
/// cluster's own, then those of the classes that the cluster includes. The result is in the order of paths and names, so that the order
/// of files and attributes means nothing; fragments and patches come from far to near, each merged over what came before.
/// </summary>
public static class PieceLayers
{
    public static PieceSet Flatten(PieceSet cluster, PieceSet node)
    {
        var layers = new List<PieceSet>();
        AddLayers(node, layers);
        AddLayers(cluster, layers);
        return new()
        {
            Files = Merge(layers, layer => layer.Files, file => file.Path.Value),
            Directories = Merge(layers, layer => layer.Directories, directory => directory.Path.Value),
            Links = Merge(layers, layer => layer.Links, link => link.Path.Value),
            Units = Merge(layers, layer => layer.Units, unit => unit.Name.Value),
            DropIns = Merge(layers, layer => layer.DropIns, dropIn => dropIn.Unit.Value + "/" + dropIn.Name.Value),
            Users = Merge(layers, layer => layer.Users, user => user.Name.Value),
            Sysexts = Merge(layers, layer => layer.Sysexts, sysext => sysext.Name.Value),
            ButaneFragments = FarToNear(layers, layer => layer.ButaneFragments),
            KubeadmPatches = FarToNear(layers, layer => layer.KubeadmPatches),
        };
    }

    private static void AddLayers(PieceSet pieces, List<PieceSet> layers)
    {
        layers.Add(pieces);
        foreach (var included in pieces.Includes)
            AddLayers(included, layers);
    }

    private static EquatableArray<T> Merge<T>(List<PieceSet> layers, Func<PieceSet, EquatableArray<T>> select, Func<T, string> key)
        where T : IEquatable<T>
    {
        if (IsOneAtMost(layers, select, out var only))
            return only;
        List<T>? merged = null;
        HashSet<string>? seen = null;
        foreach (var layer in layers)
        {
            foreach (var piece in select(layer))
            {
                if ((seen ??= new(StringComparer.Ordinal)).Add(key(piece)))
                    (merged ??= []).Add(piece);
            }
        }

        merged?.Sort((left, right) => string.CompareOrdinal(key(left), key(right)));
        return merged?.ToEquatableArray() ?? default;
    }

    /// <summary>Whether there is nothing to put in order, which is so with most kinds of pieces.</summary>
    private static bool IsOneAtMost<T>(List<PieceSet> layers, Func<PieceSet, EquatableArray<T>> select, out EquatableArray<T> only)
        where T : IEquatable<T>
    {
        only = default;
        foreach (var layer in layers)
        {
            var pieces = select(layer);
            if (pieces.Count == 0)
                continue;
            if (pieces.Count > 1 || only.Count > 0)
                return false;
            only = pieces;
        }

        return true;
    }

    private static EquatableArray<DeclaredText> FarToNear(List<PieceSet> layers, Func<PieceSet, EquatableArray<DeclaredText>> select)
    {
        List<DeclaredText>? texts = null;
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            foreach (var text in select(layers[i]))
                (texts ??= []).Add(text);
        }

        return texts?.ToEquatableArray() ?? default;
    }
}
