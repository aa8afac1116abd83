using System.Text;

namespace FlatcarGen.Core.Tests.Kubeadm.Migration;

/// <summary>A config of v1beta3 as somebody may have written it, with as many ways of writing as YAML has.</summary>
internal sealed class RandomConfig(int seed)
{
    private static readonly string[] Names = ["v", "node-ip", "\"feature-gates\"", "'audit-log-path'", "tls-min-version", "1.2.3.4", "a b", "bind-address"];

    private static readonly string[] Values =
        ["\"4\"", "'x: y'", "abc", "10.0.0.1,fd00::1", "${zone}", "$COREOS_EC2_IPV6", "\"a\\n\\\"b\\\" # c\"", "", "~", "true", "4", "http://a/b#c", "a=b,c=d"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _comments;
    private string _step = "  ";

    public string Write()
    {
        _step = Chance(4) ? "    " : Chance(4) ? " " : "  ";
        var kinds = new[] { "InitConfiguration", "ClusterConfiguration", "JoinConfiguration", "KubeletConfiguration" }.Where(_ => Chance(2)).OrderBy(_ => _random.Next()).ToList();
        for (var i = 0; i < kinds.Count; i++)
        {
            if (i > 0 || Chance(3))
                Line("", Chance(8) ? "--- # " + Comment() : "---");
            Document(kinds[i]);
        }

        var text = _text.ToString();
        if (Chance(6))
            text = text.TrimEnd('\n');
        return Chance(4) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private void Document(string kind)
    {
        if (kind == "KubeletConfiguration")
        {
            Line("", "apiVersion: kubelet.config.k8s.io/v1beta1");
            Line("", "kind: KubeletConfiguration");
            Line("", "extraArgs: {a: b}");
            return;
        }

        var version = Chance(6) ? "kubeadm.k8s.io/v1beta4" : "kubeadm.k8s.io/v1beta3";
        var isOld = version.EndsWith('3');
        List<Action> parts =
        [
            () => Line("", "apiVersion: " + Quoted(version)),
            () => Line("", "kind: " + Quoted(kind)),
        ];
        if (isOld && kind == "ClusterConfiguration")
        {
            parts.Add(() => Component("apiServer", Chance(2) ? "timeoutForControlPlane" : null, "certSANs: [a, b]"));
            parts.Add(() => Component("scheduler", null, "extraVolumes: []"));
        }
        else if (isOld)
        {
            parts.Add(() => Component("nodeRegistration", null, "name: a", "kubeletExtraArgs"));
            if (kind == "JoinConfiguration")
                parts.Add(() => Component("discovery", Chance(2) ? "timeout" : null, "tlsBootstrapToken: abc", args: null));
        }

        foreach (var part in parts.OrderBy(_ => _random.Next()))
            part();
    }

    private void Component(string name, string? limit, string other, string? args = "extraArgs")
    {
        if (Chance(6))
        {
            var inBraces = new List<string>();
            if (limit is not null)
                inBraces.Add(limit + ": 6m0s");
            if (args is not null)
                inBraces.Add($"{args}: {Braces()}");
            Line("", $"{name}: {{{string.Join(", ", inBraces)}}}");
            return;
        }

        Line("", $"{name}:");
        List<Action> parts = [() => Line(_step, other)];
        if (limit is not null)
            parts.Add(() => Line(_step, $"{limit}: {(Chance(2) ? "6m0s" : "\"6m0s\"")}"));
        if (args is not null)
            parts.Add(() => Args(args));
        foreach (var part in parts.OrderBy(_ => _random.Next()).Skip(Chance(5) ? 1 : 0).DefaultIfEmpty(parts[0]))
            part();
    }

    private void Args(string key)
    {
        if (Chance(3))
        {
            Line(_step, $"{key}: {Braces()}");
            return;
        }

        Line(_step, Chance(8) ? $"{key}: &args{_comments}" : $"{key}:");
        var indent = _step + _step;
        foreach (var name in Some(Names))
        {
            switch (_random.Next(8))
            {
                case 0:
                    Raw($"{indent}{name}: {Pick("|", ">", "|-", ">+", "|2")}\n");
                    var lines = indent + "  " + (Chance(3) ? "  " : "");
                    Raw($"{indent}  first\n{lines}second # text\n{(Chance(3) ? "\n" : "")}");
                    break;
                case 1:
                    Raw($"{indent}{name}: \"one\n\n{indent} two\"\n");
                    break;
                case 2:
                    Raw($"{indent}{name}:\n{indent}  # {Comment()}\n{indent} below\n");
                    break;
                case 3:
                    Raw($"{indent}{name} : plain\n{indent}  goes on\n");
                    break;
                default:
                    Line(indent, $"{name}: {Pick(Values)}".TrimEnd());
                    break;
            }
        }

        if (_text[^1] == '\n' && Chance(4))
            Raw("\n");
    }

    private string Braces()
    {
        var entries = Some(Names).Where(name => !name.Contains(' ', StringComparison.Ordinal)).Select(name => $"{name}: {Pick("a", "\"b\"", "'c d'", "4")}");
        return Pick("{", "{ ") + string.Join(Pick(", ", ","), entries) + Pick("}", " }");
    }

    private void Line(string indent, string text)
    {
        if (Chance(6))
            Raw($"{indent}# {Comment()}\n");
        if (Chance(12))
            Raw("\n");
        Raw(indent + text + (Chance(6) ? Pick(" # ", "   #") + Comment() : "") + "\n");
    }

    private void Raw(string text) => _text.Append(text);

    private string Comment() => $"comment {++_comments}.";

    private string Quoted(string text) => Pick(text, text, $"'{text}'", $"\"{text}\"");

    private IEnumerable<string> Some(string[] names) => names.OrderBy(_ => _random.Next()).Take(1 + _random.Next(4)).ToList();

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private bool Chance(int oneOf) => _random.Next(oneOf) == 0;
}
