using System.Diagnostics.CodeAnalysis;
using Jack.Interop;
using Jack.Native;

namespace Jack;

/// <summary>The JACK library that is installed here. No server need run.</summary>
/// <remarks>Members may be called on any thread. Not realtime-safe: the first call loads the library.</remarks>
public static class JackLibrary
{
    /// <summary>Gets whether the library can be loaded. Nothing is printed when it cannot.</summary>
    public static bool IsAvailable => TryLoad(out _);

    /// <summary>Gets the version, read from <see cref="VersionString"/> where the library answers 0.0.0.</summary>
    /// <exception cref="NotSupportedException">The library cannot tell, as JACK1's.</exception>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    /// <remarks>Source: <c>jack_get_version</c>, <c>jack_get_version_string</c>.</remarks>
    public static JackVersion Version
    {
        get
        {
            (int major, int minor, int micro, int protocol) = NativeJackApi.Instance.GetVersion();
            return (major, minor, micro) == (0, 0, 0) && JackVersion.TryParse(VersionString, out JackVersion parsed)
                ? parsed with { Protocol = protocol }
                : new JackVersion(major, minor, micro, protocol);
        }
    }

    /// <summary>Gets the version as the library spells it.</summary>
    /// <exception cref="NotSupportedException">The library cannot tell, as JACK1's.</exception>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    /// <remarks>Source: <c>jack_get_version_string</c>.</remarks>
    public static string VersionString => NativeJackApi.Instance.GetVersionString() ?? "";

    /// <summary>Gets whose library it is.</summary>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public static JackImplementation Implementation => NativeJackApi.Instance.Implementation;

    /// <summary>Gets the properties of clients and ports, for reading without a client. <see cref="JackClient.Metadata"/> changes them as well.</summary>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public static MetadataReader Metadata => MetadataReader.Shared;

    /// <summary>Loads the library, or says why that is not possible.</summary>
    /// <param name="error">What was tried, and how to install the library.</param>
    /// <returns>Whether the library is loaded.</returns>
    public static bool TryLoad([NotNullWhen(false)] out string? error) =>
        JackNativeLibrary.TryLoad(JackLibraryKind.Client, out _, out error);

    /// <summary>Tells whether the library has a feature that others lack.</summary>
    /// <param name="feature">The feature.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public static bool Supports(JackFeature feature) => NativeJackApi.Instance.Supports(feature);
}
