using System.Globalization;

namespace Jack.Generator;

/// <summary>The arithmetic of one bit-field. The casts are those that C# needs for the mix of signs and sizes.</summary>
internal sealed class Bitfield
{
    private readonly string _typeName;
    private readonly string _backingName;
    private readonly string _mask;
    private readonly string _backingMask;
    private readonly long _offset;
    private readonly long _leftShift;
    private readonly long _rightShift;
    private readonly bool _isBool;
    private readonly bool _isEnum;
    private readonly bool _isSigned;
    private readonly bool _isUnsignedToSigned;
    private readonly bool _isMismatch;
    private readonly bool _isRemapped;
    private readonly bool _isSmall;
    private readonly bool _isBackingSmall;

    public Bitfield(Cursor field, ClangType backing, string backingName, string typeName, string store, int width, long size, long remainingBits, bool isUnix)
    {
        ClangType type = field.Type.Resolve();
        TypeKind kind = type.Kind == TypeKind.Enum ? type.Declaration.EnumIntegerType.Resolve().Kind : type.Kind;
        string mask = ((1 << width) - 1).ToString("X", CultureInfo.InvariantCulture);
        Store = store;
        _backingName = backingName;
        _isBool = type.Kind == TypeKind.Bool;
        _typeName = _isBool ? backingName : typeName;
        _mask = mask + Suffix(kind, backingName, isUnix);
        _backingMask = mask + Suffix(backing.Kind, backingName, isUnix);
        _offset = (size * 8) - remainingBits;
        _leftShift = remainingBits - width;
        _rightShift = (size * 8) - width;
        _isEnum = type.Kind == TypeKind.Enum;
        _isSigned = IsSigned(kind);
        _isUnsignedToSigned = !IsSigned(backing.Kind) && _isSigned;
        _isMismatch = _isEnum || type.Kind != backing.Kind;
        _isRemapped = !_isMismatch && _typeName != backingName;
        _isSmall = field.Type.Size < 4;
        _isBackingSmall = size < 4;
    }

    /// <summary>Gets the field that holds the bits.</summary>
    public string Store { get; }

    public string Getter()
    {
        bool needsCast = (_isSmall || _isMismatch || _isUnsignedToSigned) && !_isEnum;
        bool needsSecondCast = _isUnsignedToSigned && _isSmall;
        bool needsInnerCast = _isRemapped || _isEnum;
        string bits = _isSigned
            ? $"({Store} << {_leftShift}) >> {_rightShift}"
            : $"{(_offset == 0 ? Store : $"({Store} >> {_offset})")} & 0x{_backingMask}";
        string inner = needsInnerCast ? $"({_typeName})({bits})" : bits;
        string paren = needsCast && !_isUnsignedToSigned ? $"({inner})" : inner;
        string cast = needsCast && !_isBool ? $"({_typeName}){paren}" : paren;
        string whole = needsSecondCast ? $"({_typeName})({cast})" : cast;
        return whole + (_isBool ? " != 0" : "");
    }

    public string Setter()
    {
        string value = _isRemapped || _isEnum ? $"({_backingName})(value)" : _isBool ? "(value ? 1 : 0)" : "value";
        string masked = _offset == 0 ? $"({value} & 0x{_mask})" : $"(({value} & 0x{_mask}) << {_offset})";
        string kept = _offset == 0 ? $"0x{_backingMask}" : $"(0x{_backingMask} << {_offset})";
        string result = $"({Store} & ~{kept}) | {(_isMismatch && !_isEnum ? $"({_backingName})" : "")}{masked}";
        return _isBackingSmall ? $"({_backingName})({result})" : result;
    }

    private static bool IsSigned(TypeKind kind) =>
        kind is TypeKind.CharS or TypeKind.SChar or TypeKind.Short or TypeKind.Int or TypeKind.Long or TypeKind.LongLong;

    private static string Suffix(TypeKind kind, string backingName, bool isUnix) => kind switch
    {
        TypeKind.Bool or TypeKind.CharU or TypeKind.UChar or TypeKind.UShort or TypeKind.UInt => "u",
        TypeKind.ULong => isUnix ? "" : "u",
        TypeKind.ULongLong => backingName is "nuint" or "UIntPtr" ? "u" : "UL",
        TypeKind.LongLong => backingName is "nint" or "IntPtr" ? "" : "L",
        _ => "",
    };
}
