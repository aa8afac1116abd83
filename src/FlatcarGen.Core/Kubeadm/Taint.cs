namespace FlatcarGen.Core.Kubeadm;

/// <summary>A taint as kubectl writes it: <c>key=value:Effect</c> or <c>key:Effect</c>.</summary>
public readonly record struct Taint(string Key, string? Value, string Effect)
{
    /// <summary>Takes a text apart; where the effect is missing it is empty, and a rule tells about it.</summary>
    public static Taint Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var (name, effect) = colon < 0 ? (text, "") : (text.Substring(0, colon), text.Substring(colon + 1));
        var equals = name.IndexOf('=');
        return equals < 0 ? new(name, null, effect) : new(name.Substring(0, equals), name.Substring(equals + 1), effect);
    }
}
