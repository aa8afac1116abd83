using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>A file of a project that is no C#.</summary>
internal sealed class TextOfFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
