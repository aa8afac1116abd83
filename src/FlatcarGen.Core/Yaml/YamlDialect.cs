namespace FlatcarGen.Core.Yaml;

/// <summary>Whose YAML a text is. They differ in hardly anything; observed on both.</summary>
public enum YamlDialect
{
    /// <summary>
    /// Butane's, which reads with go-yaml 3.0.1: a tab may stand before a comment that follows another one or what begins a node, and a
    /// mistake is found although the document ends two tokens before it.
    /// </summary>
    Butane,

    /// <summary>kubeadm's, which reads with sigs.k8s.io/yaml, a fork of go-yaml 2: a mapping may have several merge keys.</summary>
    Kubeadm,
}
