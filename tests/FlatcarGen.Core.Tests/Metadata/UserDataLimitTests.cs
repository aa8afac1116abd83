using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;

namespace FlatcarGen.Core.Tests.Metadata;

public sealed class UserDataLimitTests
{
    [Theory]
    [InlineData(Platform.Aws, 16_384)]
    [InlineData(Platform.OpenStack, 49_149)]
    [InlineData(Platform.OracleCloud, 24_000)]
    public void A_limit_counts_bytes_before_base64(Platform platform, int bytes) => Assert.Equal(bytes, UserDataLimit.For(platform)!.Bytes);

    [Fact]
    public void Each_has_a_source() => Assert.All(
        Enum.GetValues<Platform>().Select(UserDataLimit.For).OfType<UserDataLimit>(), limit => Assert.Contains('.', limit.Source));

    [Theory]
    [InlineData(Platform.None)]
    [InlineData(Platform.Custom)]
    public void Where_nobody_knows_there_is_none(Platform platform) => Assert.Null(UserDataLimit.For(platform));
}
