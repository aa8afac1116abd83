using System.Globalization;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>Where in a document something stands; written out only when somebody asks, as keys may be long.</summary>
internal sealed class FieldPath
{
    private readonly FieldPath? _parent;
    private readonly string _last;
    private readonly bool _isItem;

    private FieldPath(FieldPath? parent, string last, bool isItem) => (_parent, _last, _isItem) = (parent, last, isItem);

    /// <summary>The document itself.</summary>
    public static FieldPath Root { get; } = new(null, "", isItem: false);

    /// <summary>Whether it is a field of the document itself.</summary>
    public bool IsTop => _parent is { _parent: null };

    public FieldPath Child(string name) => new(this, name, isItem: false);

    public FieldPath Item(int index) => new(this, index.ToString(CultureInfo.InvariantCulture), isItem: true);

    /// <summary>As kubeadm writes it: <c>nodeRegistration.taints[0].key</c>.</summary>
    public override string ToString()
    {
        var pieces = new Stack<string>();
        for (var at = this; at._parent is { } parent; at = parent)
        {
            pieces.Push(at._isItem ? $"[{at._last}]" : at._last);
            if (!at._isItem && parent._parent is not null)
                pieces.Push(".");
        }

        return string.Concat(pieces);
    }
}
