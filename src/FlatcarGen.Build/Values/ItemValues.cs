using Microsoft.Build.Framework;

namespace FlatcarGen.Build;

/// <summary>Values in items of the project: <c>&lt;FlatcarVariable Include="region" Value="eu-central-1" /&gt;</c>.</summary>
public static class ItemValues
{
    private const string Value = "Value";

    /// <exception cref="ArtifactException"><c>FCG8011</c>: an item has no value.</exception>
    public static IEnumerable<GivenValue> Read(IEnumerable<ITaskItem> items)
    {
        foreach (var item in items)
        {
            if (!item.MetadataNames.Cast<string>().Contains(Value, StringComparer.OrdinalIgnoreCase))
            {
                throw new ArtifactException(
                    ErrorCode.UnusableValue,
                    $"the item FlatcarVariable '{item.ItemSpec}' has no Value; write <FlatcarVariable Include=\"{item.ItemSpec}\" Value=\"…\" />");
            }

            yield return new(item.ItemSpec, item.GetMetadata(Value), ValueOrigin.Item);
        }
    }
}
