namespace FlatcarGen.Transpiler;

internal enum PathKind
{
    File,
    Folder,
    Link,
    Other,
}
