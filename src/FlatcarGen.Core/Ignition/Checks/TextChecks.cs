using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Checks of single values that several kinds of objects have.</summary>
internal static class TextChecks
{
    /// <summary>Reports what is wrong with a path that has to be there.</summary>
    public static void CheckPath(Report report, string? path, ConfigPath at)
    {
        if (WhatIsWrongWith(path) is { } message)
            report.Error(ConfigProblem.Path, at, message, string.IsNullOrEmpty(path) ? null : CleanPath.Clean("/" + path));
    }

    private static string? WhatIsWrongWith(string? path)
    {
        if (string.IsNullOrEmpty(path))
            return "A path belongs here.";
        if (!CleanPath.IsAbsolute(path!))
            return "A path begins with '/'.";
        return CleanPath.Clean(path!) == path
            ? null
            : "Write the path in its simplest form: no '//', no '.', no '..', and no '/' at the end.";
    }
}
