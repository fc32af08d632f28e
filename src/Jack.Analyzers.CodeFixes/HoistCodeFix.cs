using Microsoft.CodeAnalysis.CSharp;

namespace Jack.Analyzers.CodeFixes;

/// <summary>Keeps an object or an array in a field, where each call finds it as if it were new.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoistCodeFix)), Shared]
public sealed class HoistCodeFix() : RealtimeCodeFix("JACK0001", "JACK0002")
{
    private protected override IEnumerable<Fix> Find(FixRequest request)
    {
        if (request.Node is not (BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax) || request.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax { ParameterList: null } declaration ||
            request.Node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not null || request.Model.GetEnclosingSymbol(request.Node.SpanStart, request.Cancellation) is not { ContainingType: { } holder } method ||
            request.Model.GetTypeInfo(request.Node, request.Cancellation).Type is not { } type)
        {
            yield break;
        }

        ExpressionSyntax node = (ExpressionSyntax)request.Node;
        VariableDeclaratorSyntax? local = node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax } } } variable } ? variable : null;
        bool isConstant = node.DescendantNodes().OfType<ArgumentSyntax>().All(argument => request.Model.GetConstantValue(argument.Expression, request.Cancellation).HasValue);
        if (isConstant && node is BaseObjectCreationExpressionSyntax { Initializer: null } && Immutability.IsImmutable(type))
        {
            yield return new Fix("Keep the object in a static field", "StaticObject", request.Document, names => Move(names, "private static readonly", isStatic: true, null));
        }
        else if (!method.IsStatic && isConstant && local is not null && ResetOf(node, type, local, request) is { } reset && LocalUses.StayInside(local, request))
        {
            yield return new Fix("Keep it in a field and clear it in each call", "Field", request.Document, names => Move(names, "private readonly", isStatic: false, reset));
        }

        IReadOnlyList<Edit> Move(Names names, string modifiers, bool isStatic, string? reset)
        {
            string typeName = type.ToMinimalDisplayString(request.Model, declaration.OpenBraceToken.SpanStart);
            string field = names.TakeField(holder, node, local?.Identifier.ValueText ?? type.Name, isStatic);
            string value = node is ImplicitObjectCreationExpressionSyntax ? "new" + node.ToString().Substring("new".Length) : node.ToString();
            IEnumerable<Edit> clear = reset is null ? [] : [Edits.After(local!.Parent!.Parent!, reset)];
            return [.. Edits.AddField(declaration, $"{modifiers} {typeName} {field} = {value};"), Edits.Replace(node, field), .. clear];
        }
    }

    /// <summary>The statement that makes a used object or array like a new one.</summary>
    private static string? ResetOf(ExpressionSyntax node, ITypeSymbol type, VariableDeclaratorSyntax local, FixRequest request) => node switch
    {
        ArrayCreationExpressionSyntax { Initializer: null, Type.RankSpecifiers: [{ Sizes: [{ } size] }] } when request.Model.GetConstantValue(size, request.Cancellation).HasValue => $"Array.Clear({local.Identifier});",
        BaseObjectCreationExpressionSyntax { Initializer: null } when Immutability.IsClearedCollection(type) => $"{local.Identifier}.Clear();",
        _ => null,
    };
}
