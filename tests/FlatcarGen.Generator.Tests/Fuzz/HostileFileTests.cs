using System.Diagnostics;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>Files that are large, deep or broken in one way, over and over.</summary>
public sealed class HostileFileTests
{
    private const string Units = "systemd:\n  units:\n";
    private const string Files = "storage:\n  files:\n";

    /// <summary>Generous, because tests share their machine; what takes time in proportion to a square takes many minutes.</summary>
    private static readonly TimeSpan _most = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("a.bu", Units, "    - name: a#.service\n      contents: \"[Service]\\nExecStart=/bin/a > /b\"\n", 100_000)]
    [InlineData("a.bu", Units, "    - name: a.service\n      contents: \"[Unit]\\nRequires=a#.service\\nAfter=b.service\\n[Service]\\nEnvironmentFile=/b\\nExecStart=/bin/kubeadm join\"\n", 2_000)]
    [InlineData("a.bu", Files, "    - path: /a#\n      contents: {inline: \"apiVersion: kubeadm.k8s.io/v1beta4\\nkind: InitConfiguration\"}\n", 2_000)]
    [InlineData("a.bu", Files, "    - path: /a#\n      mode: 0644\n", 100_000)]
    [InlineData("a.bu", "storage:\n  links:\n", "    - {path: /a/a#, target: /b}\n", 100_000)]
    [InlineData("a.bu", "storage:\n  directories:\n", "    - {path: /a/a#}\n", 100_000)]
    [InlineData("a.bu", "passwd:\n  users:\n", "    - {name: a#, ssh_authorized_keys: [a]}\n", 100_000)]
    [InlineData("a.bu", Units + "    - name: a.service\n      dropins:\n", "        - {name: a#.conf, contents: \"[Service]\\nExecStart=/bin/a > /b\"}\n", 2_000)]
    [InlineData("a.bu", Units + "    - name: a.service\n      contents: |\n        [Service]\n", "        ExecStart=/bin/a > /b#\n", 2_000)]
    [InlineData("a.bu", "", "a#: &a# {b: 1}\n", 100_000)]
    [InlineData("a.bu", "a: &a [b]\nc:\n", "  - *a\n", 100_000)]
    [InlineData("a.bu", "a: ", "[", 300_000)]
    [InlineData("a.bu", "", "- ", 300_000)]
    [InlineData("a.bu", "", "? ", 100_000)]
    [InlineData("a.bu", "a: \"", "\\u0041", 100_000)]
    [InlineData("a.bu", "# ", "a", 3_000_000)]
    [InlineData("a.bu", "", "# flatcargen disable FCG7501\n", 100_000)]
    [InlineData("t.bu", "a: ", "${", 300_000)]
    [InlineData("t.bu", "", "${a#}\n", 100_000)]
    [InlineData("t.bu", "", "%{ if a }\n", 100_000)]
    [InlineData("a.service", "[Service]\n", "ExecStart=/bin/a > /b#\n", 2_000)]
    [InlineData("a.service", "[Service]\nExecStart=/bin/a ", "\\\n# flatcargen disable FCG2002\n> b", 2_000)]
    [InlineData("a.service", "[Unit]\n", "After=a#.service\n", 2_000)]
    [InlineData("a.service", "", "[Unit]\n", 2_000)]
    [InlineData("a.service", "", "\ufeff\0\ud800\r", 2_000)]
    [InlineData("t.service", "[Service]\n", "${a}\n", 2_000)]
    [InlineData("a.target", "", " ", 1_000_000)]
    [InlineData("kubeadm.yaml", "", "---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n", 2_000)]
    [InlineData("kubeadm.yaml", "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration:\n  taints:\n", "  - {key: a#, effect: NoSchedule}\n", 2_000)]
    [InlineData("kubeadm.yaml", "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n", "  - {name: a#, value: b}\n", 2_000)]
    [InlineData("kubeadm.yaml", "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  certSANs:\n", "  - a#\n", 2_000)]
    public void A_large_file_is_checked_in_time(string name, string start, string repeated, int times)
    {
        var text = start + string.Concat(Enumerable.Range(0, times).Select(i => repeated.Replace("#", repeated[0] == '#' ? "#" : $"{i}", StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();

        FilePromises.Hold([(name, text)]);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, _most);
    }

    [Fact]
    public void Many_drop_ins_are_checked_in_time()
    {
        var watch = Stopwatch.StartNew();

        FilePromises.Hold(Enumerable.Range(0, 100)
            .Select(i => ($"a.service.d/{i}.conf", "[Service]\nExecStart=/bin/a > /b\n"))
            .Append(("a.service", "[Service]\nExecStart=/bin/a\n"))
            .ToList());

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, _most);
    }
}
