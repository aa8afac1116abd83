namespace FlatcarGen.Build;

/// <summary>Nodes whose values are not all known.</summary>
internal static class MissingValues
{
    /// <summary>
    /// What to say; null where nothing is missing, or nobody wants to hear it: as long as no value of a node is given, its documents are
    /// for somebody else to fill in.
    /// </summary>
    public static Notice? NoticeFor(IgnitionSource source, IgnitionSettings settings)
    {
        var missing = source.Placeholders.Where(name => settings.Values.Find(name) is null).ToList();
        if (missing.Count == 0 || (missing.Count == source.Placeholders.Count && !settings.RequiresAll))
            return null;
        var names = string.Join(", ", missing.Select(name => "${" + name + "}"));
        return settings.RequiresAll
            ? new(
                NoticeLevel.Error, ErrorCode.MissingValue, settings.Sources.ClassOf(source.TypeName),
                $"'{source.Path}' cannot be written, because there is no value for {names}; give it in an environment variable "
                + $"({EnvironmentValues.Prefix}{missing[0]}), in the file that FlatcarSecretsFile names, or, if it is no secret, "
                + "in an item FlatcarVariable")
            : new(NoticeLevel.Remark, "", null, $"FlatcarGen: no {source.Path}, because there is no value for {names}");
    }
}
