namespace Jack.Generator;

/// <summary>
/// Puts other headers in the place of those that the response file traverses: a copy of them, under the folder name by which they include each other,
/// takes the include directory's place.
/// </summary>
internal sealed class HeaderStage : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jack-headers-").FullName;

    /// <summary>Redirects a response file to other headers.</summary>
    /// <param name="responseFile">The response file, which is changed.</param>
    /// <param name="headers">The folder with the headers, or the one around it.</param>
    /// <exception cref="GeneratorException">The folder has none of the headers.</exception>
    public HeaderStage(ResponseFile responseFile, string headers)
    {
        string[] traversed = [.. responseFile.Entries.Where(entry => OptionNames.Canonical(entry.Option) == "--traverse").SelectMany(entry => entry.Values)];
        string folder = traversed.Select(Path.GetFullPath).Select(file => Path.GetDirectoryName(file)!).OrderBy(name => name.Length).FirstOrDefault()
            ?? throw new GeneratorException("--headers needs a response file that traverses headers.");
        string leaf = Path.GetFileName(folder);
        string source = Source(headers, leaf, traversed);
        string stage = Path.Combine(_root, leaf);
        Copy(source, stage);
        string parent = Path.GetDirectoryName(folder)!;
        responseFile.Rewrite("--traverse", file => Redirect(file, folder, stage));
        responseFile.Rewrite("--file", file => Redirect(file, folder, stage));
        responseFile.Rewrite("--include-directory", directory => Path.GetFullPath(directory) == parent ? _root : Redirect(directory, folder, stage));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Source(string headers, string leaf, string[] traversed)
    {
        string[] names = [.. traversed.Select(file => Path.GetFileName(file))];

        return new[] { headers, Path.Combine(headers, leaf) }.FirstOrDefault(folder => names.Any(name => File.Exists(Path.Combine(folder, name))))
            ?? throw new GeneratorException($"{headers} has none of the headers that the response file traverses ({string.Join(", ", names)}).");
    }

    private static string Redirect(string path, string from, string to)
    {
        string relative = Path.GetRelativePath(from, Path.GetFullPath(path));
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : Path.Combine(to, relative);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);

        foreach (string file in Directory.EnumerateFiles(from, "*.h"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
