using Microsoft.CodeAnalysis.CSharp;

namespace Jack.Analyzers.CodeFixes;

/// <summary>A function that needs nothing of the call it is written in.</summary>
/// <param name="Value">The function as an expression outside of any method.</param>
/// <param name="This">Whether it uses the instance.</param>
internal sealed record FunctionCaptures(string Value, bool This)
{
    /// <summary>The function, or <see langword="null"/> when it needs a parameter or a local that is not constant.</summary>
    public static FunctionCaptures? Of(ExpressionSyntax function, FixRequest request)
    {
        if (function is MemberAccessExpressionSyntax group && request.Model.GetSymbolInfo(group, request.Cancellation).Symbol is IMethodSymbol { IsStatic: false } && !IsStable(group.Expression, request))
        {
            return null;
        }

        bool usesThis = false;
        Dictionary<SyntaxNode, SyntaxNode> constants = [];
        foreach (SyntaxNode node in function.DescendantNodesAndSelf())
        {
            ISymbol? symbol = node is SimpleNameSyntax ? request.Model.GetSymbolInfo(node, request.Cancellation).Symbol : null;
            bool outside = symbol is not null && !symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == function.SyntaxTree && function.Span.Contains(reference.Span));
            switch (symbol)
            {
                case ILocalSymbol local when outside && ConstantOf(local, request) is { } constant:
                    constants.Add(node, constant);
                    break;
                case ILocalSymbol or IParameterSymbol or ITypeParameterSymbol { DeclaringMethod: not null } or IMethodSymbol { MethodKind: MethodKind.LocalFunction } when outside:
                    return null;
                case IFieldSymbol or IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: not MethodKind.Constructor } when outside && !symbol.IsStatic && IsUnqualified(node):
                    usesThis = true;
                    break;
            }

            usesThis |= node is ThisExpressionSyntax or BaseExpressionSyntax;
        }

        SyntaxNode value = function.ReplaceNodes(constants.Keys, (original, _) => constants[original].WithTriviaFrom(original));
        bool makeStatic = !usesThis && value is AnonymousFunctionExpressionSyntax lambda && !lambda.Modifiers.Any(SyntaxKind.StaticKeyword) && lambda is not LambdaExpressionSyntax { AttributeLists.Count: > 0 };
        return new FunctionCaptures((makeStatic ? "static " : "") + value.ToString(), usesThis);
    }

    /// <summary>Whether a method's object is the same, and there already, when the constructor begins.</summary>
    private static bool IsStable(ExpressionSyntax receiver, FixRequest request) => receiver is ThisExpressionSyntax or BaseExpressionSyntax ||
        (request.Model.GetSymbolInfo(receiver, request.Cancellation).Symbol is IFieldSymbol { IsReadOnly: true, Type.IsReferenceType: true } field &&
            receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } &&
            field.DeclaringSyntaxReferences.All(reference => reference.GetSyntax(request.Cancellation) is VariableDeclaratorSyntax { Initializer: not null }));

    private static bool IsUnqualified(SyntaxNode name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        MemberBindingExpressionSyntax or NameColonSyntax or QualifiedNameSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    };

    /// <summary>The value of a local that never gets another one than the constant it starts with.</summary>
    private static ParenthesizedExpressionSyntax? ConstantOf(ILocalSymbol local, FixRequest request)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(request.Cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } variable ||
            !request.Model.GetConstantValue(value, request.Cancellation).HasValue || !SymbolEqualityComparer.Default.Equals(request.Model.GetTypeInfo(value, request.Cancellation).Type, local.Type) ||
            value.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax))
        {
            return null;
        }

        SyntaxNode body = Positions.Body(variable);
        bool written = body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Name && IsWritten(name));
        return !written ? SyntaxFactory.ParenthesizedExpression(value.WithoutTrivia()) : null;
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax postfix => postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        RefExpressionSyntax => true,
        _ => false,
    };
}
