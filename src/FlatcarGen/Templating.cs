namespace FlatcarGen;

/// <summary>For whom the <c>.bu</c> file is written.</summary>
public enum Templating
{
    /// <summary>Plain Butane. Placeholders <c>${name}</c> are left as they stand, literal text is literal.</summary>
    None = 0,

    /// <summary>
    /// A template for Terraform's <c>templatefile</c> (and the <c>ct</c> provider behind it): placeholders are its variables, and
    /// literal <c>${</c> and <c>%{</c> are escaped for it.
    /// </summary>
    Terraform,
}
