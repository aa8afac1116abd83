namespace FlatcarGen.Core.Templating;

/// <summary>Who reads a finished text next.</summary>
public enum ProvisionForm
{
    /// <summary>Its final reader: literals are literal, placeholders are left as <c>${name}</c> for somebody who knows of them.</summary>
    Plain,

    /// <summary>Terraform's <c>templatefile</c>: literal <c>${</c> and <c>%{</c> are escaped, placeholders are its variables.</summary>
    Terraform,
}
