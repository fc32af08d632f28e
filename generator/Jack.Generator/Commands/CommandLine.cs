using System.CommandLine;

namespace Jack.Generator;

/// <summary>Runs the generator's commands. A fault that the user can mend is a message and exit code 1.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        RootCommand root = new("Makes the raw bindings from C headers.") { GenerateCommand.Create(output, error), HeadersCommand.Create(output) };

        // A response file is this program's input, not a list of its own arguments.
        ParseResult result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

        try
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is GeneratorException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(fault.Message);
            return 1;
        }
    }
}
