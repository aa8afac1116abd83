using System.Diagnostics;
using System.Text;
using CsCheck;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class DataUrlTests
{
    [Theory]
    [InlineData("data:,", "")]
    [InlineData("data:,a%20b%0a", "a b\n")]
    [InlineData("data:;base64,", "")]
    [InlineData("data:;base64,aGVsbG8=", "hello")]
    [InlineData("data:;base64,aG\nVsbG8\n=\n", "hello")]
    [InlineData("data:;base64,YR==", "a")]
    [InlineData("data:text/plain;charset=utf-8;base64,YWI=", "ab")]
    [InlineData("data:textual/,a", "a")]
    [InlineData("data:x-a/b,a", "a")]
    [InlineData("data:image/png;a=\"q\\\"\\x41\\u00e9\\101\",a", "a")]
    [InlineData("data:;a=\"\";b=%zz,a", "a")]
    [InlineData("data:;a=%41,a;b,c", "a;b,c")]
    public void The_bytes_are_decoded(string url, string data)
    {
        Assert.True(DataUrl.IsValid(url));
        Assert.Equal(data, Encoding.UTF8.GetString(DataUrl.Decode(url)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("data:")]
    [InlineData("Data:,a")]
    [InlineData("data:a")]
    [InlineData("data:font/woff,a")]
    [InlineData("data:Text/plain,a")]
    [InlineData("data:text,a")]
    [InlineData("data:text/plain/x,a")]
    [InlineData("data:text/plain;base64")]
    [InlineData("data:;Base64,YQ==")]
    [InlineData("data:;base64;a=b,YQ==")]
    [InlineData("data:;,a")]
    [InlineData("data:;a=,a")]
    [InlineData("data:;a=%zz,a")]
    [InlineData("data:;a=\"b,a")]
    [InlineData("data:;a=\"\\'\",a")]
    [InlineData("data:;a=\"\\ud800\",a")]
    [InlineData("data:;a=\"\\400\",a")]
    [InlineData("data:;a=\"é\",a")]
    [InlineData("data:,a b")]
    [InlineData("data:,é")]
    [InlineData("data:,%4")]
    [InlineData("data:,%zz")]
    [InlineData("data:,{}")]
    [InlineData("data:;base64,YQ")]
    [InlineData("data:;base64,YQ=")]
    [InlineData("data:;base64,Y===")]
    [InlineData("data:;base64,YWI==")]
    [InlineData("data:;base64,YQ==YQ==")]
    [InlineData("data:;base64,YQ%3D%3D")]
    [InlineData("data:;base64,YQ-_")]
    [InlineData("data:;base64,YWI=\r\n")]
    public void Other_texts_are_none(string url)
    {
        Assert.False(DataUrl.IsValid(url));
        Assert.Null(DataUrl.Decode(url));
    }

    [Fact]
    public void Any_bytes_can_be_written_in_base64() => Gen.Byte.Array.Sample(bytes =>
        DataUrl.Decode("data:;base64," + Convert.ToBase64String(bytes))!.SequenceEqual(bytes));

    [Fact]
    public void Any_text_can_be_written_with_escapes() => Gen.Byte.Array.Sample(bytes =>
        DataUrl.Decode("data:," + string.Concat(bytes.Select(b => "%" + b.ToString("x2"))))!.SequenceEqual(bytes));

    [Fact]
    public void What_is_valid_can_be_decoded() => UrlText.Any.Select(text => "data:" + text)
        .Sample(url => DataUrl.IsValid(url) == DataUrl.Decode(url) is not null);

    [Fact]
    public void Megabytes_are_no_work()
    {
        var url = "data:;base64," + new string('A', 32 << 20);
        var time = Stopwatch.StartNew();
        Assert.True(DataUrl.IsValid(url));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5));
    }
}
