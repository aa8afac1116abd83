namespace FlatcarGen.Core.Systemd;

/// <summary>What a service says of itself, as far as its text tells: systemd.service(5).</summary>
internal static class ServiceSettings
{
    /// <summary>
    /// Its Type=, <c>simple</c> where it says nothing; null where that cannot be told: the unit's own file is not known, the value is a
    /// placeholder, or the type comes from BusName=.
    /// </summary>
    public static string? TypeOf(UnitSubject unit) => unit.Last("Service", "Type") is { } type
        ? Known(type)
        : unit.Unit is null || unit.Last("Service", "BusName") is not null ? null : "simple";

    /// <summary>Its Restart=, <c>no</c> where it says nothing; null where that cannot be told.</summary>
    public static string? RestartOf(UnitSubject unit) =>
        unit.Last("Service", "Restart") is { } restart ? Known(restart) : unit.Unit is null ? null : "no";

    private static string? Known(Directive directive) => directive.Value.HasUnknown ? null : directive.Value.Value;
}
