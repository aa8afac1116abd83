using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Machines;

/// <summary>Which files of a machine its <c>kubeadm</c> commands read with <c>--config</c>, by themselves or through envsubst.</summary>
internal sealed class ConfigReaders
{
    private readonly Machine _machine;
    private readonly Lazy<HashSet<string>> _named;

    public ConfigReaders(Machine machine) => (_machine, _named) = (machine, new(Find));

    /// <summary>Who reads a file.</summary>
    /// <param name="path">Its absolute path.</param>
    public ConfigUse UseOf(string path)
    {
        if (_named.Value.Contains(path))
            return new() { IsGiven = true, HasFile = HasFile };
        return ConfigUse.IsCalledSo(path.Substring(path.LastIndexOf('/') + 1)) ? ConfigUse.ByKubeadm : ConfigUse.Unknown;
    }

    /// <summary>Whether a file is there when the machine's units run; null where it may be.</summary>
    public bool? HasFile(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) && !MadePaths.MayBeMade(path, _machine) ? false : null;

    private HashSet<string> Find()
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var call in _machine.Calls.Where(call => call.Program == "kubeadm"))
        {
            for (var i = 0; i < call.Arguments.Count; i++)
            {
                if (call.Arguments[i].Value == "--config" && i + 1 < call.Arguments.Count)
                    named.Add(call.Arguments[i + 1].Value);
                else if (call.Arguments[i].Value.StartsWith("--config=", StringComparison.Ordinal))
                    named.Add(call.Arguments[i].Value.Substring("--config=".Length));
            }
        }

        foreach (var call in _machine.Units.SelectMany(unit => EnvsubstCall.In(unit.Subject)))
        {
            if (call is { Input: { } template, Output: { } output } && named.Contains(output.Path))
                named.Add(template.Path);
        }

        return named;
    }
}
