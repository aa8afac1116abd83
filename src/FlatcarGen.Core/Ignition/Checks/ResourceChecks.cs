using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Translating;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Where contents come from, and how they are checked.</summary>
internal sealed class ResourceChecks(Report report, SpecVersion version)
{
    private const int Sha256Digits = 64;
    private const int Sha512Digits = 128;

    public void Check(ConfigObject resource)
    {
        if (resource.Text("compression") is not (null or "" or "gzip"))
            report.Error(ConfigProblem.Compression, resource.PathOf("compression"), "Ignition knows the compression 'gzip' alone.");
        if (resource.Object("verification") is { } verification && verification.Text("hash") is { } hash)
            CheckHash(resource, verification, hash);
        CheckUrl(resource.Text("source"), resource.PathOf("source"));
        CheckHeaders(resource);
    }

    /// <summary>Resources that have to have a source.</summary>
    public void CheckRequired(ConfigList? resources)
    {
        foreach (ConfigObject resource in resources?.Items ?? [])
        {
            var source = resource.Text("source");
            if (resource[resource.Type.IndexOf("source")] is DataSource)
                continue;
            if (string.IsNullOrEmpty(source))
                report.Error(ConfigProblem.SourceMissing, resource.Path, "Say where this comes from, with 'source', 'inline' or 'local'.");
            else
                CheckUrl(source, resource.Path);
        }
    }

    private void CheckUrl(string? source, ConfigPath path)
    {
        if (!string.IsNullOrEmpty(source) && SourceUrl.Check(source!, version == SpecVersion.V3_4) is { } problem)
            report.Error(ConfigProblem.SourceUrl, path, MessageOf(problem));
    }

    private string MessageOf(ConfigUrlProblem problem) => problem switch
    {
        ConfigUrlProblem.Scheme when version == SpecVersion.V3_4 => "Ignition fetches http, https, tftp, s3, gs, arn and data URLs.",
        ConfigUrlProblem.Scheme => "Ignition fetches http, https, tftp, s3, gs and data URLs; arn needs version 1.1.0.",
        ConfigUrlProblem.S3Version => "The version of the S3 object is empty; say it, or leave 'versionId' out.",
        ConfigUrlProblem.S3Arn => "This ARN names no object in S3: write arn:aws:s3:::bucket/key.",
        ConfigUrlProblem.Data => "This data URL cannot be decoded; write the contents with 'inline'.",
        _ => "This is no URL.",
    };

    private void CheckHash(ConfigObject resource, ConfigObject verification, string hash)
    {
        var path = verification.PathOf("hash");
        if (!resource.Has("source"))
            report.Error(ConfigProblem.HashWithoutSource, path, "There is a hash, and nothing that it is the hash of.");
        var dash = hash.IndexOf('-');
        var digits = dash < 0 ? 0 : System.Text.Encoding.UTF8.GetByteCount(hash.Substring(dash + 1));
        var message = dash < 0 ? "A hash is written 'sha512-' or 'sha256-' and the digits."
            : hash.Substring(0, dash) switch
            {
                "sha512" => digits == Sha512Digits ? null : $"A SHA-512 hash has {Sha512Digits} hexadecimal digits; these are {digits}.",
                "sha256" => digits == Sha256Digits ? null : $"A SHA-256 hash has {Sha256Digits} hexadecimal digits; these are {digits}.",
                _ => "Ignition knows the hashes sha512 and sha256.",
            };
        if (message is not null)
            report.Error(ConfigProblem.Hash, path, message);
    }

    private void CheckHeaders(ConfigObject resource)
    {
        if (resource.Count("httpHeaders") == 0)
            return;
        foreach (var header in resource.Objects("httpHeaders"))
        {
            if (string.IsNullOrEmpty(header.Text("name")))
                report.Error(ConfigProblem.HttpHeader, header.PathOf("name"), "A header needs a name.");
            if (header.Text("value") is "")
                report.Error(ConfigProblem.HttpHeader, header.PathOf("value"), "A header needs a value; leave it out to drop a default one.");
        }

        // What is known later may be of any scheme.
        if (resource.Text("source") is { Length: > 0 } later && later[0] == MappedText.Unknown)
            return;
        var isHttp = resource.Text("source") is { } source && GoUrl.TryParse(source, out var url) && url.Scheme is "http" or "https";
        if (!isHttp)
            report.Error(ConfigProblem.HttpHeaderScheme, resource.PathOf("httpHeaders"), "Headers are for http:// and https:// sources alone.");
    }
}
