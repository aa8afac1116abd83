namespace FlatcarGen.Core.Networking;

/// <summary>Host and port as Go's <c>net.SplitHostPort</c> parts them: <c>host:6443</c>, <c>[fd00::1]:6443</c>. Neither is looked at.</summary>
internal static class SocketText
{
    /// <summary>Why a text cannot be parted.</summary>
    internal enum Failure
    {
        None,
        MissingPort,

        /// <summary>As of an IPv6 address without brackets.</summary>
        TooManyColons,

        /// <summary>A bracket is opened and not closed.</summary>
        MissingBracket,

        /// <summary>A bracket where none belongs.</summary>
        UnexpectedBracket,
    }

    /// <summary>Parts a text; where that fails both are empty. The port may be empty, as may the host.</summary>
    public static Failure Split(string text, out string host, out string port)
    {
        (host, port) = ("", "");
        var colon = text.LastIndexOf(':');
        if (colon < 0)
            return Failure.MissingPort;

        var (start, end) = (0, colon);
        var isBracketed = text[0] == '[';
        if (isBracketed)
        {
            (start, end) = (1, text.IndexOf(']'));
            if (end < 0)
                return Failure.MissingBracket;
            if (end + 1 != colon)
                return end + 1 < text.Length && text[end + 1] == ':' ? Failure.TooManyColons : Failure.MissingPort;
        }
        else if (text.IndexOf(':') < colon)
        {
            return Failure.TooManyColons;
        }

        if (text.IndexOf('[', start) >= 0 || text.IndexOf(']', isBracketed ? end + 1 : 0) >= 0)
            return Failure.UnexpectedBracket;
        host = text.Substring(start, end - start);
        port = text.Substring(colon + 1);
        return Failure.None;
    }
}
