using System.Text.Json.Serialization;

namespace Jack;

/// <summary>How snapshots are written as JSON; made at compile time, so that it works in ahead-of-time compiled programs as well.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GraphSnapshot))]
internal sealed partial class GraphJson : JsonSerializerContext;
