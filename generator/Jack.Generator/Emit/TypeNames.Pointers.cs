namespace Jack.Generator;

internal sealed partial class TypeNames
{
    public string CallingConvention(Cursor user, ClangType type)
    {
        const string Default = "Cdecl";

        if (user.Kind == CursorKind.Function && user.IsVariadic)
        {
            return Default;
        }

        if (options.CallingConventions.Count > 0 && options.CallingConventions.TryGet(names.Candidates(user), matchEverything: true, out string given))
        {
            return given;
        }

        ClangType function = type.Resolve();

        if (function.IsPointer)
        {
            function = function.Pointee.Resolve();
        }

        return function.CallingConvention switch
        {
            2 => "StdCall",
            3 => "FastCall",
            4 => "ThisCall",
            10 or 11 => "Winapi",
            _ => Default,
        };
    }

    private string OfPointee(Cursor user, ClangType root, ClangType pointee, out string native, out bool isAdjusted)
    {
        string name = pointee.Spelling;
        native = name;
        isAdjusted = false;

        switch (pointee.Kind)
        {
            case TypeKind.Attributed or TypeKind.Unexposed or TypeKind.Auto:
                return OfPointee(user, root, pointee.Desugar(), out _, out isAdjusted);
            case TypeKind.Elaborated:
                name = OfPointee(user, root, pointee.Desugar(), out string nativeNamed, out isAdjusted);

                if (!string.IsNullOrWhiteSpace(nativeNamed) && !HasTagOrConst(native))
                {
                    native = nativeNamed;
                    isAdjusted = true;
                }

                return name;
            case TypeKind.FunctionProto or TypeKind.FunctionNoProto:
                return OfFunction(user, root, pointee);
            case TypeKind.Typedef:
                return names.TryRemap(name, out string? remapped) ? remapped + "*" : OfPointee(user, root, pointee.Desugar(), out _, out isAdjusted);
            default:
                (name, native) = Of(user, pointee);
                return name + "*";
        }
    }

    private string OfFunction(Cursor user, ClangType root, ClangType function)
    {
        if (function.Kind != TypeKind.FunctionProto)
        {
            return "IntPtr";
        }

        string returned = Blittable(Of(user, function.ResultType)).Name;
        IEnumerable<string> types = function.ArgumentTypes.Select(argument => Blittable(Of(user, argument)).Name).Append(returned);
        return $"delegate* unmanaged{FunctionPointerConventions(user, root)}<{string.Join(", ", types)}>";
    }

    private string FunctionPointerConventions(Cursor user, ClangType root)
    {
        string convention = CallingConvention(user, root) switch
        {
            "Winapi" => "",
            "StdCall" => "Stdcall",
            "FastCall" => "Fastcall",
            "ThisCall" => "Thiscall",
            string other => other,
        };
        bool isSuppressed = options.SuppressGCTransitions.Count > 0 && options.SuppressGCTransitions.TryGet(names.Candidates(user), matchEverything: false, out _);
        string[] parts = [.. new[] { convention, isSuppressed ? "SuppressGCTransition" : "" }.Where(part => part.Length > 0)];
        return parts.Length == 0 ? "" : $"[{string.Join(", ", parts)}]";
    }
}
