namespace FlatcarGen.Core.Ignition.Values;
internal readonly record struct GoUrl(string Scheme) { public static bool TryParse(string t, out GoUrl u) { var i = t.IndexOf(':'); u = new(i > 0 ? t.Substring(0, i) : ""); return true; } }
internal static class SourceUrl { public static string? Check(string s, bool is34) => null; public static string Message(this string s) => s; }
internal readonly record struct UnitContents(string? Problem, bool HasInstallSection, string Message) { public static UnitContents Read(string t) => new(null, t.Contains("[Install]"), ""); }
