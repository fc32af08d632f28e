namespace Jack.Examples;

/// <summary>A file that is gone when it is disposed.</summary>
/// <param name="extension">The extension, with its dot.</param>
public sealed class TemporaryFile(string extension) : IDisposable
{
    /// <summary>Gets the file's path; nobody has made the file yet.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"jack-{Guid.NewGuid():N}{extension}");

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
