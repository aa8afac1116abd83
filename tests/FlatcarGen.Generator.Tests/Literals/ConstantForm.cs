namespace FlatcarGen.Generator.Tests.Literals;

/// <summary>The kinds of constant expression: four literal forms, and a chain of all of them.</summary>
public enum ConstantForm
{
    Regular,
    Verbatim,
    RawSingleLine,
    RawMultiLine,
    Concatenation,
}
