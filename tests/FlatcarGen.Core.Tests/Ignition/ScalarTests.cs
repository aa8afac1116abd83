using static FlatcarGen.Core.Tests.Ignition.Translate;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>What go-yaml makes of scalars, where a number, a boolean or a text is wanted. Each row was tried on butane 0.29.0.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("420", 420)]
    [InlineData("0644", 420)]
    [InlineData("0o644", 420)]
    [InlineData("0x1A4", 420)]
    [InlineData("0b110100100", 420)]
    [InlineData("+0644", 420)]
    [InlineData("06_44", 420)]
    [InlineData("420.0", 420)]
    [InlineData("420.9", 420)]
    [InlineData("4.2e2", 420)]
    [InlineData("08", 8)]
    [InlineData("!!int 0644", 420)]
    [InlineData("! 0644", 420)]
    [InlineData("!!float 420", 420)]
    public void A_number_may_be_written_in_many_ways(string scalar, int expected) =>
        Assert.Contains($"\"mode\":{expected}}}", ToJson(Heading + $"storage: {{files: [{{path: /a, mode: {scalar}}}]}}\n"));

    [Theory]
    [InlineData("'0644'")]
    [InlineData("\"420\"")]
    [InlineData("!!str 0644")]
    [InlineData("rw-r--r--")]
    [InlineData("true")]
    [InlineData("0o9")]
    [InlineData("0x")]
    [InlineData("9223372036854775809")]
    [InlineData(".nan")]
    [InlineData("[0644]")]
    [InlineData("{a: 1}")]
    [InlineData("2001-01-01")]
    public void What_is_no_number_is_refused(string scalar) =>
        Assert.Contains("Error WrongType $.storage.files.0.mode", Report($"storage: {{files: [{{path: /a, mode: {scalar}}}]}}\n"));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("yes", "true")]
    [InlineData("'on'", "true")]
    [InlineData("N", "false")]
    [InlineData("\"Off\"", "false")]
    public void A_boolean_may_be_a_word_of_yaml_1_1(string scalar, string expected) =>
        Assert.Contains($"\"enabled\":{expected}", ToJson(Heading + $"systemd: {{units: [{{name: a.service, enabled: {scalar}}}]}}\n"));

    [Theory]
    [InlineData("'true'")]
    [InlineData("1")]
    [InlineData("yEs")]
    [InlineData("''")]
    public void What_is_no_boolean_is_refused(string scalar) =>
        Assert.Contains("Error WrongType $.systemd.units.0.enabled", Report($"systemd: {{units: [{{name: a.service, enabled: {scalar}}}]}}\n"));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("0644", "0644")]
    [InlineData("yes", "yes")]
    [InlineData("!!binary YWI=", "ab")]
    [InlineData("!mine ab", "ab")]
    [InlineData("''", "")]
    public void Any_scalar_is_a_text_where_a_text_is_wanted(string scalar, string expected) =>
        Assert.Contains($"\"gecos\":\"{expected}\"", ToJson(Heading + $"passwd: {{users: [{{name: core, gecos: {scalar}}}]}}\n"));

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("")]
    public void Null_is_no_value(string scalar) =>
        Assert.DoesNotContain("gecos", ToJson(Heading + $"passwd:\n  users:\n    - name: core\n      gecos: {scalar}\n"));

    [Theory]
    [InlineData("!!int abc")]
    [InlineData("!!binary a")]
    [InlineData("!!null abc")]
    public void A_tag_that_does_not_fit_is_refused(string scalar) =>
        Assert.Contains("Error WrongType $.passwd.users.0.gecos", Report($"passwd: {{users: [{{name: core, gecos: {scalar}}}]}}\n"));
}
