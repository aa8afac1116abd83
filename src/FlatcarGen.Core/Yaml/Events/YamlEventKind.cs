namespace FlatcarGen.Core.Yaml.Events;

internal enum YamlEventKind : byte
{
    DocumentStart,
    DocumentEnd,
    Scalar,
    Alias,
    SequenceStart,
    SequenceEnd,
    MappingStart,
    MappingEnd,
}
