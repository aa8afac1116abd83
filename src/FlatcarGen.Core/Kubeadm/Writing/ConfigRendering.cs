using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The command that replaces the metadata variables in the kubeadm config.</summary>
internal static class ConfigRendering
{
    public static TemplateText Command(NodePlan plan, IReadOnlyList<string> variables)
    {
        var settings = plan.Settings;
        var target = settings.RenderedConfigPath.ToTemplate();
        var script = new TemplateTextBuilder();
        if (settings.PrivateConfig)
            script.Append("umask 077 && ");
        if (FolderToMake(target) is { } folder)
            script.Append("mkdir -p ").Append(folder).Append(" && ");
        foreach (var variable in variables.Where(name => plan.Metadata?.Find(name) is { HasPrefixLength: true }))
        {
            // 192.168.1.1/32: the kubelet ignores an address with a prefix length without a word.
            script.Append($"export {variable}=\"${{{variable}%/*}}\" && ");
        }

        script.Append("envsubst ");
        if (settings.EnvsubstAllowList)
            script.Append('\'').Append(Envsubst.AllowList(variables)).Append("' ");
        script.Append("< ").Append(settings.KubeadmConfigPath.ToTemplate()).Append(" > ").Append(target);
        return ShellCommand.Bash(script.ToTemplateText());
    }

    /// <summary>The folder of a path, unless every machine has it.</summary>
    private static TemplateText? FolderToMake(TemplateText path)
    {
        // Where a value ends up in it, nobody knows before where its last part begins.
        if (path.KnownText is not { } known)
            return new TemplateTextBuilder().Append("$(dirname ").Append(path).Append(')').ToTemplateText();
        if (known.LastIndexOf('/') is not (> 0 and var slash))
            return null;
        var folder = known.Substring(0, slash);
        return folder is "/etc" or "/run" or "/tmp" or "/var" or "/root" or "/opt" ? default(TemplateText?) : TemplateText.Literal(folder);
    }
}
