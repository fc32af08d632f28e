using Microsoft.CodeAnalysis.Text;

namespace Jack.Analyzers.CodeFixes;

/// <summary>A piece of text in another's place.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="Text">What stands there afterwards.</param>
/// <param name="Order">Which of several insertions at one place comes first.</param>
internal sealed record Edit(TextSpan Span, string Text, int Order = 0)
{
    public bool CollidesWith(Edit other) => !Equals(other) && (Span.OverlapsWith(other.Span) || Holds(other) || other.Holds(this));

    private bool Holds(Edit insertion) => insertion.Span.IsEmpty && Span.Start < insertion.Span.Start && insertion.Span.Start < Span.End;
}
