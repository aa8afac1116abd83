using FlatcarGen.Core.Declarations;
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
        ["name"] = user.Name.ToYaml(),
        ["ssh_authorized_keys"] = user.SshAuthorizedKeys.ToYaml(),
        ["groups"] = user.Groups.ToYaml(),
        ["password_hash"] = user.PasswordHash.ToYaml(),
        ["home_dir"] = user.HomeDir.ToYaml(),
        ["shell"] = user.Shell.ToYaml(),
    };
}
