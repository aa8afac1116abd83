using FlatcarGen.Core.Ignition.Schema;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Ignition configs that a document brings along as text, for <c>ignition.config</c>.</summary>
internal static class InnerConfigs
{
    public static void Check(ConfigObject resource, SpecVersion version, Report report)
    {
    }
}
