using System.Text.Json.Serialization;

namespace Jack.Examples;

/// <summary>How connections are written as JSON; made at compile time, so that it works in NativeAOT programs, too.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(IReadOnlyList<Connection>))]
internal sealed partial class PatchJsonContext : JsonSerializerContext;
