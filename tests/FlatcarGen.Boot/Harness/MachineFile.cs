namespace FlatcarGen.Boot.Harness;

/// <summary>A file, folder or link on a machine.</summary>
/// <param name="Mode">Its permissions.</param>
/// <param name="User">The number of the user that it belongs to.</param>
/// <param name="Group">The number of the group.</param>
/// <param name="Type">As find writes it: f, d or l.</param>
public sealed record MachineFile(UnixFileMode Mode, int User, int Group, char Type)
{
    public static MachineFile OfRoot(UnixFileMode mode) => new(mode, 0, 0, 'f');

    public override string ToString() => $"{Type} {Convert.ToString((int)Mode, 8)} {User}:{Group}";

    internal static IReadOnlyDictionary<string, MachineFile> ReadAll(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .ToDictionary(
            fields => fields[4],
            fields => new MachineFile((UnixFileMode)Convert.ToInt32(fields[0], 8), int.Parse(fields[1]), int.Parse(fields[2]), fields[3][0]));
}
