namespace FlatcarGen.Conformance.Butane.Real;

/// <summary>The program that we mean to be like. May be asked from many threads.</summary>
internal interface IRealButane : IDisposable
{
    Answer Answer(Document document);
}
