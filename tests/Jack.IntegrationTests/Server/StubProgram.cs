namespace Jack.IntegrationTests.Server;

/// <summary>A shell script that plays the server program.</summary>
internal sealed class StubProgram : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("jack-server-tests-").FullName;

    public StubProgram(string script)
    {
        Path = System.IO.Path.Combine(_directory, "jackd");
        File.WriteAllText(Path, $"#!/bin/sh\n{script}\n");
        _ = ChildProcess.Run("chmod", null, "u+x", Path);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
