using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane;

/// <summary>Users.</summary>
internal static class PasswdSection
{
    public static YamlMapping? Of(PieceSet pieces) => pieces.Users.Count == 0
        ? null
        : new() { ["users"] = new YamlSequence(pieces.Users.Select(User)) };

    private static YamlMapping User(UserPiece user) => new()
    {
        ["name"] = user.Name.ToTemplate(),
        ["ssh_authorized_keys"] = List(user.SshAuthorizedKeys),
        ["groups"] = List(user.Groups),
        ["password_hash"] = user.PasswordHash.ToTemplate(),
        ["home_dir"] = user.HomeDir.ToTemplate(),
        ["shell"] = user.Shell.ToTemplate(),
    };

    private static YamlSequence? List(EquatableArray<DeclaredText> texts) =>
        texts.Count == 0 ? null : new YamlSequence(texts.Select(text => (YamlNode)text.ToTemplate()));
}
