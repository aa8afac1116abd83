using FlatcarGen.Tests.RealTools;
using YamlDotNet.RepresentationModel;

namespace FlatcarGen.Samples.Tests;

/// <summary>The units of a Butane document on a machine.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
internal static class ButaneUnits
{
    /// <summary>Writes the units of a Butane document where Ignition would.</summary>
    /// <returns>The names of the units that have a text.</returns>
    public static IReadOnlyList<string> Install(this SystemdRoot root, YamlNode butane)
    {
        var written = new List<string>();
        foreach (var unit in (YamlSequenceNode)butane.At("systemd.units"))
        {
            var name = unit.Text("name");
            if (unit.Has("contents"))
            {
                root.AddUnit(name, unit.Text("contents"));
                written.Add(name);
            }

            if (!unit.Has("dropins"))
                continue;
            foreach (var dropIn in (YamlSequenceNode)unit.At("dropins"))
                root.AddDropIn(name, dropIn.Text("name"), dropIn.Text("contents"));
        }

        return written;
    }
}
