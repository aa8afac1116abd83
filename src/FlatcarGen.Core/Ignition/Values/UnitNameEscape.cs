using System.Globalization;
using System.Text;

namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Names of units made of paths: <c>/var/lib/etcd</c> is mounted by <c>var-lib-etcd.mount</c>.</summary>
internal static class UnitNameEscape
{
    /// <summary>
    /// The name of a path without its suffix, as butane forms it (as <c>systemd-escape --path</c> does, but for elements <c>.</c> and
    /// <c>..</c>, which stay, and for bytes below 0x10, which become one hex digit instead of two).
    /// </summary>
    public static string Path(string path)
    {
        var name = new StringBuilder(path.Length);
        var afterSlash = false;
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            if (unit == '/')
            {
                afterSlash = true;
                continue;
            }

            if (afterSlash && name.Length > 0)
                name.Append('-');
            afterSlash = false;
            if (IsPlain((char)unit) && !(unit == '.' && name.Length == 0))
                name.Append((char)unit);
            else
                name.Append("\\x").Append(unit.ToString("x", CultureInfo.InvariantCulture));
        }

        return name.Length == 0 ? "-" : name.ToString();
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '_' or '.';
}
