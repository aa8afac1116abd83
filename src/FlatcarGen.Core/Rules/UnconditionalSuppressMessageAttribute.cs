namespace System.Diagnostics.CodeAnalysis;

/// <summary>As in .NET 5 and later: tells what trims a program that a warning of it is answered. It is found by its name.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class UnconditionalSuppressMessageAttribute(string category, string checkId) : Attribute
{
    public string Category { get; } = category;

    public string CheckId { get; } = checkId;

    public string? Justification { get; set; }
}
