using System.Text;

namespace FlatcarGen.Core.Ignition.Schema;

/// <summary>A field of a Butane document, or of the Ignition config that becomes of it, or of both.</summary>
internal sealed class Field
{
    /// <param name="name">As Ignition spells it: <c>wipeFilesystem</c>.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="type">What each object in it is.</param>
    public Field(string name, FieldKind kind, ObjectType? type = null)
    {
        (Name, Kind, Type) = (name, kind, type);
        ButaneName = InSnakeCase(name);
    }

    public string Name { get; }

    /// <summary>As Butane spells it: <c>wipe_filesystem</c>.</summary>
    public string ButaneName { get; }

    public FieldKind Kind { get; }

    public ObjectType? Type { get; }

    /// <summary>Whether Ignition's JSON has it even where it is empty.</summary>
    public bool IsAlwaysWritten { get; init; }

    /// <summary>Whether Butane alone knows it, and makes something else of it.</summary>
    public bool IsOfButaneAlone { get; init; }

    /// <summary>Whether Ignition alone knows it.</summary>
    public bool IsOfIgnitionAlone { get; init; }

    /// <summary>The first version of the spec that has it.</summary>
    public SpecVersion Since { get; init; } = SpecVersion.V3_3;

    /// <summary>Whether entries of the list may be alike: Ignition joins such lists instead of merging them.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>Lists with the same name space must not share an entry: a path is a file or a link. Null where the list has its own.</summary>
    public string? NameSpace { get; init; }

    public string NameIn(Spelling spelling) => spelling == Spelling.Butane ? ButaneName : Name;

    /// <summary>Whether a document of a version may have it.</summary>
    public bool IsIn(Spelling spelling, SpecVersion version) =>
        Since <= version && !(spelling == Spelling.Butane ? IsOfIgnitionAlone : IsOfButaneAlone);

    public bool IsList => Kind is FieldKind.Texts or FieldKind.Objects;

    private static string InSnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (string.CompareOrdinal(name, i, "MiB", 0, 3) == 0)
            {
                snake.Append("_mib");
                i += 2;
            }
            else if (name[i] is >= 'A' and <= 'Z')
            {
                snake.Append('_').Append(char.ToLowerInvariant(name[i]));
            }
            else
            {
                snake.Append(name[i]);
            }
        }

        return snake.ToString();
    }
}
