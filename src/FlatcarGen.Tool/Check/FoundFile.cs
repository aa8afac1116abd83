using FlatcarGen.Core.Files;

namespace FlatcarGen.Tool.Check;

/// <summary>A file that is to be checked.</summary>
/// <param name="Path">As it is told to the user, with forward slashes where it was found in a directory.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsSaid">Whether the user said so; else its name alone does.</param>
internal sealed record FoundFile(string Path, FileKind Kind, bool IsSaid = false)
{
    public bool IsStandardInput => Path == Files.InputFile.StandardName;
}
