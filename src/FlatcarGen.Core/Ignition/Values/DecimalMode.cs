namespace FlatcarGen.Core.Ignition.Values;

/// <summary>
/// Modes written without the leading zero, as <c>mode: 644</c>: YAML reads a decimal number, and the file gets permissions that nobody
/// meant (0o1204). Recognised as butane does it: nobody would choose the mode as it is, and somebody would choose its digits as octal ones.
/// </summary>
internal static class DecimalMode
{
    private const int Read = 4;
    private const int Write = 2;
    private const int Execute = 1;
    private const int SetUser = 0b100;
    private const int SetGroup = 0b010;
    private const int Sticky = 0b001;

    /// <summary>Whether a mode seems to be written in decimal by mistake.</summary>
    public static bool IsSlip(int mode, bool isDirectory) =>
        DigitsAsOctal(mode) is { } meant && !IsUsual(mode, isDirectory) && IsUsual(meant, isDirectory);

    private static int? DigitsAsOctal(int mode)
    {
        if (mode is < 0 or > 7777)
            return null;
        var octal = 0;
        for (var (rest, weight) = (mode, 1); rest > 0; rest /= 10, weight *= 8)
        {
            if (rest % 10 > 7)
                return null;
            octal += rest % 10 * weight;
        }

        return octal;
    }

    private static bool IsUsual(int mode, bool isDirectory)
    {
        // Root needs no permission: none at all makes sense.
        if (mode == 0)
            return true;

        var (user, group, others, special) = ((mode >> 6) & 7, (mode >> 3) & 7, mode & 7, (mode >> 9) & 7);
        return IsUsual(user) && IsUsual(group) && IsUsual(others)
            && IsWider(user, group) && IsWider(group, others)
            && Has(user, Read)
            && (isDirectory ? IsUsualForDirectory(user, special) : IsUsualForFile(user, others, special));
    }

    /// <summary>Nobody may write or execute what he may not read.</summary>
    private static bool IsUsual(int permission) => permission == 0 || Has(permission, Read);

    /// <summary>Who is nearer may do all that the others may; and where the others may read, he executes only what they execute.</summary>
    private static bool IsWider(int near, int far) =>
        (far & ~near) == 0 && !(Has(near, Execute) && Has(far, Read) && !Has(far, Execute));

    private static bool IsUsualForDirectory(int user, int special) =>
        Has(user, Execute) && !Has(special, SetUser) && (special == 0 || Has(user, Write));

    private static bool IsUsualForFile(int user, int others, int special) =>
        !Has(special, Sticky) && (!Has(special, SetUser | SetGroup) || (Has(user, Execute) && !Has(others, Write)));

    private static bool Has(int permission, int bits) => (permission & bits) != 0;
}
