namespace FlatcarGen;

/// <summary>From what the generator has made to Ignition.</summary>
public static class IgnitionExtensions
{
    /// <inheritdoc cref="ToIgnition(RenderedNode, IgnitionOptions)"/>
    public static IgnitionConfig ToIgnition(this RenderedNode node) => node.ToIgnition(new IgnitionOptions());

    /// <summary>Makes the Ignition config of a node.</summary>
    /// <param name="node">What <c>Render</c> has given.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ButaneException">butane would refuse the document. The message has none of the values that <c>Render</c> was given.</exception>
    public static IgnitionConfig ToIgnition(this RenderedNode node, IgnitionOptions options) => node is null
        ? throw new ArgumentNullException(nameof(node))
        : ButaneTranslation.Of(node.Butane, $"The Butane document of {node}", options, node.Values);

    /// <inheritdoc cref="ToIgnition(Artifact, IgnitionOptions)"/>
    public static IgnitionConfig ToIgnition(this Artifact artifact) => artifact.ToIgnition(new IgnitionOptions());

    /// <summary>
    /// Makes the Ignition config of an artifact with a Butane document. What is a placeholder in the declaration stands in the config as
    /// it is; a node that has some is for <c>Render</c>.
    /// </summary>
    /// <param name="artifact">One whose path ends with <c>.bu</c>.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentException">The artifact is no Butane document.</exception>
    /// <exception cref="ButaneException">butane would refuse the document.</exception>
    public static IgnitionConfig ToIgnition(this Artifact artifact, IgnitionOptions options)
    {
        if (artifact is null)
            throw new ArgumentNullException(nameof(artifact));
        if (!artifact.Path.EndsWith(".bu", StringComparison.Ordinal))
            throw new ArgumentException($"{artifact.Path} is no Butane document; take an artifact whose path ends with .bu.", nameof(artifact));
        return ButaneTranslation.Of(artifact.Content, artifact.Path, options);
    }
}
