using System.Collections.Immutable;
using FlatcarGen.Core.Rules;

namespace FlatcarGen.Generator.Literals;

public static class FixProperties
{
    /// <summary>What a diagnostic carries so that the code fix provider can offer a fix; null for none.</summary>
    public static ImmutableDictionary<string, string?>? Of(SourceFix? fix) =>
        fix is null ? null : ImmutableDictionary<string, string?>.Empty.Add(FixEncoding.Property, FixEncoding.Encode(fix));
}
