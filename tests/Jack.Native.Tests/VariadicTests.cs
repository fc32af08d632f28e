using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jack.Native.Tests;

internal sealed unsafe class VariadicTests
{
    private static string? s_message;

    [Test]
    public void PaddedPrototypes_NamedAndPadding_FillTheEightArgumentRegisters()
    {
        IEnumerable<BoundFunction> padded = Bindings.Functions.Where(function => function.Method.Name.EndsWith("_padded", StringComparison.Ordinal));

        Assert.That(
            padded.Select(function => $"{function.Name} {function.Method.GetParameters().TakeWhile(parameter => !parameter.Name!.StartsWith("argument", StringComparison.Ordinal)).Count()}"),
            Is.EquivalentTo(new[] { "jack_client_open 8", "jack_internal_client_load 8", "jack_error 8", "jack_info 8", "jack_log 8" }));
    }

    [Test]
    public void JackError_WithAnArgument_FormatsIt()
    {
        // libjackserver has no function to set its handler other than libjack's of the same name, so its variable is set.
        Assert.That(JackNativeLibrary.TryGetExport(JackLibraryKind.Server, "jack_error_callback", out nint variable), Is.True);
        nint before = *(nint*)variable;
        *(nint*)variable = (nint)(delegate* unmanaged[Cdecl]<sbyte*, void>)&Receive;
        try
        {
            fixed (byte* format = "kept: %s"u8)
            fixed (byte* argument = "a % sign"u8)
            {
                Libjack.jack_error((sbyte*)format, (sbyte*)argument);
            }
        }
        finally
        {
            *(nint*)variable = before;
        }

        Assert.That(s_message, Is.EqualTo("kept: a % sign"));
    }

    [Test]
    public void JackClientOpen_UnknownServerName_FailsQuietlyWithItsStatus()
    {
        Libjack.jack_set_error_function(&Ignore);
        Libjack.jack_set_info_function(&Ignore);
        jack_status_t status = default;

        fixed (byte* name = "variadics"u8)
        fixed (byte* server = "no-such-server-of-variadics"u8)
        {
            jack_client_t* client = Libjack.jack_client_open((sbyte*)name, jack_options_t.JackNoStartServer | jack_options_t.JackServerName, &status, (sbyte*)server);

            Assert.That(client == null, Is.True);
        }

        Assert.That(status.HasFlag(jack_status_t.JackFailure | jack_status_t.JackServerFailed), Is.True, status.ToString());
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Receive(sbyte* message) => s_message = Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)message));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Ignore(sbyte* message)
    {
    }
}
