using System.Runtime.InteropServices;

namespace Jack.Native;

// C# has no portable variadic call, so each variadic function is bound through a fixed prototype. The calling conventions of
// x64 and of arm64 on Linux and Windows pass variadic arguments like named ones. Apple's arm64 passes them on the stack alone:
// there the argument registers that the named parameters leave over are filled up first.
public static unsafe partial class Libjack
{
    private static bool VariadicsGoOnTheStack =>
        OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    /// <summary>Opens a client; C declares the last two parameters as "...".</summary>
    /// <param name="client_name">The wanted name, UTF-8, NUL-terminated.</param>
    /// <param name="options">The options; each of the optional arguments is passed where its bit is set.</param>
    /// <param name="status">Receives details of the outcome; may be null.</param>
    /// <param name="server_name">The server's name, for <see cref="jack_options_t.JackServerName"/>; null is the default server.</param>
    /// <param name="session_id">The session's identifier, for <see cref="jack_options_t.JackSessionID"/>.</param>
    /// <returns>The client, or null.</returns>
    public static jack_client_t* jack_client_open(sbyte* client_name, jack_options_t options, jack_status_t* status, sbyte* server_name = null, sbyte* session_id = null)
    {
        bool named = options.HasFlag(jack_options_t.JackServerName);
        sbyte* first = named ? server_name : session_id;
        sbyte* second = named ? session_id : null;
        return VariadicsGoOnTheStack
            ? jack_client_open_padded(client_name, options, status, 0, 0, 0, 0, 0, first, second)
            : jack_client_open_fixed(client_name, options, status, first, second);
    }

    /// <summary>Loads an internal client into the server; C declares the last two parameters as "...".</summary>
    /// <param name="client">The client that asks.</param>
    /// <param name="client_name">The wanted name of the internal client, UTF-8, NUL-terminated.</param>
    /// <param name="options">The options; each of the optional arguments is passed where its bit is set.</param>
    /// <param name="status">Receives details of the outcome; may be null.</param>
    /// <param name="load_name">The file to load, for <see cref="jack_options_t.JackLoadName"/>; without it the client's name is the file's.</param>
    /// <param name="load_init">The initialisation string, for <see cref="jack_options_t.JackLoadInit"/>.</param>
    /// <returns>The internal client's identifier, or 0.</returns>
    public static ulong jack_internal_client_load(jack_client_t* client, sbyte* client_name, jack_options_t options, jack_status_t* status, sbyte* load_name = null, sbyte* load_init = null)
    {
        bool named = options.HasFlag(jack_options_t.JackLoadName);
        sbyte* first = named ? load_name : load_init;
        sbyte* second = named ? load_init : null;
        return VariadicsGoOnTheStack
            ? jack_internal_client_load_padded(client, client_name, options, status, 0, 0, 0, 0, first, second)
            : jack_internal_client_load_fixed(client, client_name, options, status, first, second);
    }

    /// <summary>Sends an error message to the server library's error function.</summary>
    /// <param name="format">A printf format with at most one <c>%s</c>, UTF-8, NUL-terminated.</param>
    /// <param name="argument">The text for <c>%s</c>.</param>
    public static void jack_error(sbyte* format, sbyte* argument = null)
    {
        if (VariadicsGoOnTheStack)
        {
            jack_error_padded(format, 0, 0, 0, 0, 0, 0, 0, argument);
        }
        else
        {
            jack_error_fixed(format, argument);
        }
    }

    /// <summary>Sends an information message to the server library's information function.</summary>
    /// <param name="format">A printf format with at most one <c>%s</c>, UTF-8, NUL-terminated.</param>
    /// <param name="argument">The text for <c>%s</c>.</param>
    public static void jack_info(sbyte* format, sbyte* argument = null)
    {
        if (VariadicsGoOnTheStack)
        {
            jack_info_padded(format, 0, 0, 0, 0, 0, 0, 0, argument);
        }
        else
        {
            jack_info_fixed(format, argument);
        }
    }

    /// <summary>Sends an information message that is printed only in the server library's verbose mode.</summary>
    /// <param name="format">A printf format with at most one <c>%s</c>, UTF-8, NUL-terminated.</param>
    /// <param name="argument">The text for <c>%s</c>.</param>
    public static void jack_log(sbyte* format, sbyte* argument = null)
    {
        if (VariadicsGoOnTheStack)
        {
            jack_log_padded(format, 0, 0, 0, 0, 0, 0, 0, argument);
        }
        else
        {
            jack_log_fixed(format, argument);
        }
    }

    [DllImport("jack", EntryPoint = "jack_client_open", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern jack_client_t* jack_client_open_fixed(sbyte* client_name, jack_options_t options, jack_status_t* status, sbyte* argument0, sbyte* argument1);

    [DllImport("jack", EntryPoint = "jack_client_open", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern jack_client_t* jack_client_open_padded(sbyte* client_name, jack_options_t options, jack_status_t* status, nint x3, nint x4, nint x5, nint x6, nint x7, sbyte* argument0, sbyte* argument1);

    [DllImport("jack", EntryPoint = "jack_internal_client_load", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern ulong jack_internal_client_load_fixed(jack_client_t* client, sbyte* client_name, jack_options_t options, jack_status_t* status, sbyte* argument0, sbyte* argument1);

    [DllImport("jack", EntryPoint = "jack_internal_client_load", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern ulong jack_internal_client_load_padded(jack_client_t* client, sbyte* client_name, jack_options_t options, jack_status_t* status, nint x4, nint x5, nint x6, nint x7, sbyte* argument0, sbyte* argument1);

    // libjack keeps these three to itself; libjackserver exports them with the rest of control.h.
    [DllImport("jackserver", EntryPoint = "jack_error", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern void jack_error_fixed(sbyte* format, sbyte* argument0);

    [DllImport("jackserver", EntryPoint = "jack_error", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern void jack_error_padded(sbyte* format, nint x1, nint x2, nint x3, nint x4, nint x5, nint x6, nint x7, sbyte* argument0);

    [DllImport("jackserver", EntryPoint = "jack_info", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern void jack_info_fixed(sbyte* format, sbyte* argument0);

    [DllImport("jackserver", EntryPoint = "jack_info", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern void jack_info_padded(sbyte* format, nint x1, nint x2, nint x3, nint x4, nint x5, nint x6, nint x7, sbyte* argument0);

    [DllImport("jackserver", EntryPoint = "jack_log", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern void jack_log_fixed(sbyte* format, sbyte* argument0);

    [DllImport("jackserver", EntryPoint = "jack_log", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    private static extern void jack_log_padded(sbyte* format, nint x1, nint x2, nint x3, nint x4, nint x5, nint x6, nint x7, sbyte* argument0);
}
