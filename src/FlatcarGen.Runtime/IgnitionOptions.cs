namespace FlatcarGen;

/// <summary>How Butane becomes Ignition.</summary>
public sealed class IgnitionOptions
{
    /// <summary>
    /// The folder of the files that the document names (<c>contents.local</c>, <c>storage.trees</c>,
    /// <c>ssh_authorized_keys_local</c>, <c>contents_local</c>), as butane's <c>--files-dir</c>. Null, the default, for none: then a
    /// document that names one is refused. Nothing outside of the folder is read.
    /// </summary>
    public string? FilesFolder { get; set; }

    /// <summary>Indents the JSON, as butane's <c>--pretty</c>. By default it has no blanks, and is as small as it can be.</summary>
    public bool Pretty { get; set; }

    /// <summary>Takes warnings for errors, as butane's <c>--strict</c>.</summary>
    public bool Strict { get; set; }
}
