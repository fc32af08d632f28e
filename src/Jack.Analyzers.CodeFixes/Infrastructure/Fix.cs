namespace Jack.Analyzers.CodeFixes;

/// <summary>A change of one document that answers a diagnostic.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Key">What the changes that "fix all" makes together have in common.</param>
/// <param name="Document">The document that is changed; not always the one with the diagnostic.</param>
/// <param name="Edits">The edits, with new names from the set of names that are taken.</param>
internal sealed record Fix(string Title, string Key, TextDocument Document, Func<Names, IReadOnlyList<Edit>> Edits);
