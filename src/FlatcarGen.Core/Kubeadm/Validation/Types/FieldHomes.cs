using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>Says of a field in the wrong place where it belongs.</summary>
/// <param name="document">The type of the document that it stands in.</param>
/// <param name="kinds">The kinds that a config can hold beside it, those that are meant more likely first.</param>
/// <param name="releases">The releases that may read the document.</param>
internal sealed class FieldHomes(ObjectType document, IReadOnlyList<ObjectType> kinds, ReleaseRange releases)
{
    /// <summary>How deep objects are looked into; there are none in the schemas that lie deeper.</summary>
    private const int MaxDepth = 4;

    /// <summary>More places than these help nobody.</summary>
    private const int MaxHomes = 2;

    /// <summary>The end of a sentence: <c>it belongs under networking</c>. Null where the name is known nowhere, or in too many places.</summary>
    /// <param name="path">Where the field stands.</param>
    /// <param name="name">Its name.</param>
    public string? Advice(FieldPath path, string name)
    {
        var own = In(document, name);
        if (own.Count > 0)
            return own.Count > MaxHomes ? null : $"it belongs {string.Join(" or ", own.Select(home => home.Length == 0 ? "at the top of the document" : "under " + home))}";
        if (!path.IsTop)
            return null;
        var others = kinds
            .Where(kind => kind.Name != document.Name)
            .SelectMany(kind => In(kind, name).Select(home => (Kind: kind.Name, Home: home)))
            .ToList();
        if (others.Count is 0 or > MaxHomes)
            return null;
        return $"it is a field of {string.Join(" and ", others.Select(other => other.Home.Length == 0 ? other.Kind : $"{other.Kind} ({other.Home}.{name})"))}";
    }

    /// <summary>The paths of the objects in a kind that have the field; empty for the document itself. Items of lists are left out.</summary>
    private IReadOnlyList<string> In(ObjectType kind, string name)
    {
        var found = new List<string>();
        var level = new List<(string Path, ObjectType Type)> { ("", kind) };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            found.AddRange(level.Where(item => item.Type.Find(name)?.IsIn(releases) == true).Select(item => item.Path));
            level = level
                .SelectMany(item => item.Type.Fields
                    .Where(field => field.Type.Object is not null && field.IsIn(releases))
                    .Select(field => (item.Path.Length == 0 ? field.Name : item.Path + "." + field.Name, field.Type.Object!)))
                .ToList();
        }

        return found;
    }
}
