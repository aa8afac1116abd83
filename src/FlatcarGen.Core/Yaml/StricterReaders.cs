using FlatcarGen.Core.Text;
using YamlDotNet.Core.Events;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// What YamlDotNet reads and go-yaml, with which butane (v3) and kubeadm (v2) read, refuses. Observed on both.
/// </summary>
internal static class StricterReaders
{
    public static YamlProblem? FindIn(DocumentStart e, TextRange range) =>
        e.Version is { Version: { Major: not 1 } or { Minor: not 1 } }
            ? new(range, "Butane and kubeadm refuse a '%YAML' line that says anything but 1.1; leave it out.")
            : null;

    /// <summary>Finds a tab that stands as indentation before a node, at the line's start or behind a <c>-</c>.</summary>
    public static YamlProblem? FindTabBefore(string text, int start)
    {
        var blanks = start;
        while (blanks > 0 && text[blanks - 1] is ' ' or '\t')
            blanks--;
        var tab = text.IndexOf('\t', blanks, start - blanks);
        if (tab < 0 || (blanks > 0 && text[blanks - 1] is not ('\n' or '\r' or '-' or '?')))
            return null;
        return new(new(tab, 1), "A tab cannot indent; use spaces.");
    }

    /// <summary>Finds an escape in a double-quoted scalar.</summary>
    public static YamlProblem? FindEscapeIn(string text, TextRange scalar)
    {
        for (var i = scalar.Start; i + 1 < scalar.End; i++)
        {
            if (text[i] != '\\')
                continue;
            i++;
            if (text[i] == '/')
                return new(new(i - 1, 2), "Butane and kubeadm do not know the escape '\\/'; write '/'.");
            if (text[i] == 'u' && i + 4 < scalar.End && text[i + 1] is 'd' or 'D' && text[i + 2] is not (>= '0' and <= '7'))
                return new(new(i - 1, 6), "Butane and kubeadm refuse escaped surrogates; write the character itself.");
        }

        return null;
    }
}
