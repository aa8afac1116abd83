using FlatcarGen.Generator.Tests.Frame;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>What every rule is held to; a rule's class is named after its id.</summary>
public abstract class RuleTests
{
    /// <summary>The C# of the sources.</summary>
    protected virtual LanguageVersion Language => LanguageVersion.CSharp12;

    /// <summary>Source with the mistake, its characters marked <c>{|FCG1001:…|}</c>, and with no other.</summary>
    protected abstract string Firing { get; }

    /// <summary>The message of that finding.</summary>
    protected abstract string Message { get; }

    /// <summary>Source that comes near the mistake and is right.</summary>
    protected abstract string Silent { get; }

    /// <summary>The name of the file that the sources are, for a rule that only files of the project can break; null for C#.</summary>
    protected virtual string? FileName => null;

    /// <summary>The source with the mistake, for tests over all rules.</summary>
    internal string Example => Firing;

    private string Id => GetType().Name.Replace("Tests", "", StringComparison.Ordinal);

    [Fact]
    public Task It_fires_on_its_characters() =>
        FileName is { } file ? Verify.FileMessage(Message, file, Firing) : Verify.Message(Language, Message, Firing);

    [Fact]
    public Task It_is_silent_on_what_is_nearly_the_same() =>
        FileName is { } file ? Verify.File(file, Silent) : Verify.Analyzer(Language, Silent);

    [Fact]
    public Task A_pragma_or_a_comment_silences_it()
    {
        var source = MarkedSource.Parse(Firing);
        Assert.Equal([Id], source.Marks.Select(mark => mark.Id));
        return FileName is { } file
            ? Verify.File(file, FileComment.Before(source.Marks[0].Span.Start, source.Text, Id))
            : Verify.Analyzer(Language, $"#pragma warning disable {Id}\n{source.Text}");
    }
}
