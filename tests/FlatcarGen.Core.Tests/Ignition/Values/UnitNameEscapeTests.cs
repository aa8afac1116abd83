using CsCheck;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class UnitNameEscapeTests
{
    [Theory]
    [InlineData("/var/lib/etcd", "var-lib-etcd")]
    [InlineData("//var//lib/", "var-lib")]
    [InlineData("/", "-")]
    [InlineData("", "-")]
    [InlineData("/opt/my-data", @"opt-my\x2ddata")]
    [InlineData("/.cache/.x", @"\x2ecache-.x")]
    [InlineData("/é", @"\xc3\xa9")]
    [InlineData("/a\tb", @"a\x9b")]
    [InlineData("/dev/disk/by-label/a@b:c_d", @"dev-disk-by\x2dlabel-a\x40b:c_d")]
    public void A_path_becomes_a_name(string path, string name) => Assert.Equal(name, UnitNameEscape.Path(path));

    [Fact]
    public void A_name_holds_nothing_that_a_unit_may_not_be_called() => NastyText.Any.Sample(path =>
        UnitNameEscape.Path(path) is { Length: > 0 } name && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '\\'));
}
