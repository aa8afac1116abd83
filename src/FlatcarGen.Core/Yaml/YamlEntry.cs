namespace FlatcarGen.Core.Yaml;

/// <summary>A key of a mapping and its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
