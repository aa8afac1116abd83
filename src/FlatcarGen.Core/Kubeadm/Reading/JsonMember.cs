using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name; what is not known of it is <see cref="Text.MappedText.Unknown"/>.</param>
/// <param name="Key">The YAML key that it comes from.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, YamlScalar Key, JsonValue Value);
