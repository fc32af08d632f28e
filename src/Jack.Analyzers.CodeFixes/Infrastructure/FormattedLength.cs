using System.Globalization;

namespace Jack.Analyzers.CodeFixes;

/// <summary>How many characters a text has at most, where that can be known.</summary>
internal static class FormattedLength
{
    private const int Maximum = 512;

    // Long enough for every culture's signs and separators.
    private const int Signs = 8;

    public static int? Of(InterpolatedStringExpressionSyntax text, FixRequest request)
    {
        int length = 0;
        foreach (InterpolatedStringContentSyntax part in text.Contents)
        {
            int? own = part is InterpolationSyntax hole ? Of(hole, request) : part.Span.Length;
            if (own is null)
            {
                return null;
            }

            length += own.Value;
        }

        return length is > 0 and <= Maximum ? length : null;
    }

    public static int? Of(InvocationExpressionSyntax toString, FixRequest request) =>
        request.Model.GetSymbolInfo(toString, request.Cancellation).Symbol is IMethodSymbol { Parameters.Length: <= 2 } method && request.Model.GetTypeInfo(((MemberAccessExpressionSyntax)toString.Expression).Expression, request.Cancellation).Type is { } type
            ? method.Parameters.Any(parameter => parameter.Name == "format")
                ? request.Model.GetConstantValue(toString.ArgumentList.Arguments[0].Expression, request.Cancellation) is { Value: string format } ? Of(type, format) : null
                : Of(type, "")
            : null;

    private static int? Of(InterpolationSyntax hole, FixRequest request)
    {
        if (request.Model.GetTypeInfo(hole.Expression, request.Cancellation).Type is not { } type || Of(type, hole.FormatClause?.FormatStringToken.ValueText ?? "") is not { } length)
        {
            return null;
        }

        return hole.AlignmentClause is not { Value: { } alignment } ? length
            : request.Model.GetConstantValue(alignment, request.Cancellation) is { Value: int width and > -Maximum and < Maximum } ? Math.Max(Math.Abs(width), length)
            : null;
    }

    private static int? Of(ITypeSymbol type, string format)
    {
        int? digits = type.SpecialType switch
        {
            SpecialType.System_Char => 1,
            SpecialType.System_Byte or SpecialType.System_SByte => 3,
            SpecialType.System_Int16 or SpecialType.System_UInt16 => 5,
            SpecialType.System_Int32 or SpecialType.System_UInt32 => 10,
            SpecialType.System_Int64 or SpecialType.System_UInt64 => 20,
            SpecialType.System_Single or SpecialType.System_Double => 24,
            _ => null,
        };
        if (digits is null || format.Length == 0)
        {
            return digits + Signs;
        }

        // A fixed-point number has all digits before the point that its exponent asks for.
        return char.ToUpperInvariant(format[0]) switch
        {
            'F' when int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) && decimals < 100 =>
                decimals + Signs + (type.SpecialType == SpecialType.System_Double ? 309 : type.SpecialType == SpecialType.System_Single ? 39 : digits),
            'D' or 'X' when int.TryParse(format.Length == 1 ? "0" : format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width < 100 => Math.Max(width, digits.Value) + Signs,
            _ => null,
        };
    }
}
