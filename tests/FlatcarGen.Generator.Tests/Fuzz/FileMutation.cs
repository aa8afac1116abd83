namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>One change that a typing, pasting or merging user may make to a Butane document, unit or kubeadm config.</summary>
internal readonly record struct FileMutation(int Kind, int Position, int Length, int Choice)
{
    public const int Kinds = 9;

    private static readonly string[] _snippets =
    [
        "\"", "'", "\\", "{", "}", "[", "]", ",", ": ", ":", "- ", "-", "? ", "|", ">", "|2-\n", ">+\n", "&a ", "*a", "*a\n", "&a [*a]", "<<: *a\n", "!!binary ",
        "!!str ", "!<x ", "---\n", "...\n", "#", " # ", "# flatcargen disable FCG2001\n", "\n", "\n\n", "\r", "\r\n", "\t", " ", "    ", "\0", "\ud800", "\udc00",
        "\u0007", "\u0085", "\u2028", "\ufeff", "\ufffc", "é", "\U0001F600", "${", "${a}", "$${", "%{", "%{ if a }", "%{ else ~}\n", "%{ endif }", "%%", "%h", "$A",
        "${COREOS_EC2_IPV4_LOCAL}", "{{ a }}", "null", "~", "true", "0644", "1e3", "[Service]\n", "[Unit", "ExecStart=/bin/a > /b\n", "ExecStart=", "Type=oneshot\n",
        "kind: JoinConfiguration\n", "apiVersion: kubeadm.k8s.io/v1beta3\n", "extraArgs: {a: b}\n", "extraArgs:\n- name: a\n", "mode: 0644\n", "contents: {inline: a}\n",
        "systemd: {units: [{name: a.service, contents: \"[Service]\\nExecStart=/bin/a > b\"}]}\n", "/run/metadata/flatcar", "kubeadm join ", "2001:db8::/33", "10.0.0.0/8",
    ];

    public string Apply(string text)
    {
        if (text.Length == 0)
            return _snippets[Choice % _snippets.Length];
        var start = Position % text.Length;
        var length = Math.Min(1 + (Length % 60), text.Length - start);
        var indent = new string(' ', Length % 12);
        return Kind switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, text.Substring(start, length)),
            2 => text[..start],
            3 => text.ReplaceLineEndings("\r\n"),
            4 => "\ufeff" + text,
            5 => WithLine(text, start, line => line + "\n" + line),
            6 => WithLine(text, start, line => indent + line.TrimStart()),
            _ => text.Insert(start, _snippets[Choice % _snippets.Length]),
        };
    }

    private static string WithLine(string text, int at, Func<string, string> change)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        return text[..start] + change(text[start..end]) + text[end..];
    }
}
