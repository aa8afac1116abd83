namespace FlatcarGen;

/// <summary>What control planes and workers have in common.</summary>
public abstract class NodeAttribute : MachineSettingsAttribute
{
    private protected NodeAttribute()
    {
    }

    /// <summary>The name of the node's files. Default: the class name in kebab case.</summary>
    public string? Name { get; set; }
}
