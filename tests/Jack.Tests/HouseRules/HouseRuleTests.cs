using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jack.Tests.HouseRules;

internal sealed class HouseRuleTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly s_jack = typeof(JackClient).Assembly;

    [Test]
    public void PublicClasses_AreSealedAbstractOrBaseExceptions()
    {
        IEnumerable<Type> open = s_jack.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !typeof(Exception).IsAssignableFrom(type));

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void PublicApi_HasNoPointers()
    {
        IEnumerable<string> found =
            from type in s_jack.GetExportedTypes()
            from method in type.GetMethods(Public)
            where method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(used => used.IsPointer || used.IsFunctionPointer)
            select $"{type.Name}.{method.Name}";

        Assert.That(found, Is.EqualTo(new[] { $"{nameof(JackClient)}.{nameof(JackClient.SetProcessCallback)}" }));
    }

    [Test]
    public void PublicApi_HasNoNativeTypes()
    {
        IEnumerable<string> found =
            from type in s_jack.GetExportedTypes()
            from method in type.GetMethods(Public)
            where method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(used => used.Namespace is "Jack.Native" or "Jack.Interop")
            select $"{type.Name}.{method.Name}";

        Assert.That(found, Is.Empty);
    }

    [Test]
    public void PublicTypes_HaveAFileEach()
    {
        Regex declaration = new(@"^public (?:(?:sealed|abstract|static|readonly|ref|unsafe|partial) )*(?:class|struct|interface|enum|record struct|record|delegate [\w<>\[\]]+) (\w+)", RegexOptions.Multiline);
        IEnumerable<string> wrong =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Jack"), "*.cs", SearchOption.AllDirectories)
            let names = declaration.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).ToArray()
            let stem = Path.GetFileName(file).Split('.')[0].Split('{')[0]
            where names.Length > 1 || (names.Length == 1 && stem != names[0] && !stem.StartsWith(names[0], StringComparison.Ordinal))
            select $"{file}: {string.Join(", ", names)}";

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void PublicMembers_AreDocumented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(s_jack.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements().Any())
            .Select(member => Regex.Replace(member.Attribute("name")!.Value, @"\(.*|``?\d+", ""))
            .ToHashSet();
        IEnumerable<string> members =
            from type in s_jack.GetExportedTypes()
            let name = Regex.Replace(type.FullName!.Replace('+', '.'), @"`\d+", "")
            from id in type.GetMembers(Public).Where(IsWritten).Select(member => $"{Kind(member)}:{name}.{member.Name}").Append($"T:{name}")
            select id;

        Assert.That(members.Distinct().Where(id => !documented.Contains(id)), Is.Empty);
    }

    [Test]
    public void PublicMethodsAndEvents_SayWhatThreadTheyAreFor()
    {
        ILookup<string, string> documents = XDocument.Load(Path.ChangeExtension(s_jack.Location, ".xml")).Descendants("member")
            .ToLookup(member => Regex.Replace(member.Attribute("name")!.Value, @"\(.*|``?\d+", ""), member => member.ToString());
        IEnumerable<string> silent =
            from type in s_jack.GetExportedTypes()
            let name = Regex.Replace(type.FullName!.Replace('+', '.'), @"`\d+", "")
            where !type.IsEnum && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(Attribute))
            from member in type.GetMembers(Public)
            where member is EventInfo || (member is MethodInfo && IsWritten(member))
            where !SaysSo(type, documents[$"T:{name}"]) && !SaysSo(member, documents[$"{Kind(member)}:{name}.{member.Name}"])
            select $"{type.Name}.{member.Name}";

        Assert.That(silent.Distinct(), Is.Empty);
    }

    // Overloads share what one of them says; "inheritdoc" leads to it.
    private static bool SaysSo(MemberInfo member, IEnumerable<string> documents) =>
        member.IsDefined(typeof(RealtimeSafeAttribute)) || member.IsDefined(typeof(RealtimeUnsafeAttribute))
        || documents.Any(text => Regex.IsMatch(text, "[Rr]ealtime-safe|Raised on"));

    // What the compiler makes for records, enums and delegates has no source to document.
    private static bool IsWritten(MemberInfo member) =>
        member is EventInfo or PropertyInfo or FieldInfo { IsSpecialName: false } or MethodInfo { IsSpecialName: false }
        && member.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        && !typeof(Delegate).IsAssignableFrom(member.DeclaringType)
        && !(member is MethodInfo method && IsRecordMethod(method))
        && member.Name is not "EqualityContract";

    private static bool IsRecordMethod(MethodInfo method) =>
        method.Name is "<Clone>$" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "PrintMembers";

    private static char Kind(MemberInfo member) => member switch
    {
        EventInfo => 'E',
        PropertyInfo => 'P',
        FieldInfo => 'F',
        _ => 'M',
    };
}
