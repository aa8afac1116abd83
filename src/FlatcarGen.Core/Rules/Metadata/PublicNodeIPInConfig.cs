using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary><see cref="PublicNodeIP"/> for a config that somebody wrote: the variable's name tells the platform.</summary>
public sealed class PublicNodeIPInConfig : KubeadmRule
{
    public override RuleInfo Info => PublicNodeIP.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        // Options are looked at together.
        foreach (var arg in config.Find(Component.Kubelet, "node-ip").Where(arg => arg.Value is { Declaration: null }))
        {
            foreach (var (text, _) in NodeAddress.In(config, arg))
            {
                var variable = Envsubst.Variables(text.Value).FirstOrDefault();
                if (text.Source.At.Id == 0 || variable.Name is not { } name || PublicNodeIP.PrivateFor(name) is not { } right)
                    continue;
                var range = new TextRange(text.Value.IndexOf(name, StringComparison.Ordinal), name.Length);
                yield return Found(text, range, name, "the machine", right) with
                {
                    Fix = config.TextOf(arg.Value!).Value.Contains("$" + right)
                        ? null
                        : Replace(PublicNodeIP.FixTitle, text, range, right),
                };
            }
        }
    }
}
