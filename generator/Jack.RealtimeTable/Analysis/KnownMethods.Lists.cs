namespace Jack.RealtimeTable.Analysis;

/// <content>The lists, by full name of the type and name of the method; a star stands for every method of the type.</content>
internal static partial class KnownMethods
{
    private static readonly Dictionary<string, Effects> s_methods = Parse("""
        - System.Object::Equals GetHashCode GetType .ctor Finalize ReferenceEquals
        A System.Object::ToString MemberwiseClone
        - System.ValueType::Equals GetHashCode
        A System.ValueType::ToString
        A System.String::FastAllocateString .ctor Ctor Intern
        A System.GC::AllocateNewArray AllocateUninitializedArray AllocateArray
        N System.GC::_Collect Collect _StartNoGCRegion _EndNoGCRegion _AddMemoryPressure _RemoveMemoryPressure WaitForPendingFinalizers GetTotalMemory
        - System.GC::SuppressFinalize ReRegisterForFinalize
        N System.Runtime.InteropServices.SafeHandle::InternalRelease
        - System.Threading.Tasks.Task::AddToActiveTasks RemoveFromActiveTasks FinishContinuations AssignCancellationToken
        A System.Threading.Tasks.Task::ScheduleAndStart
        - System.Diagnostics.Tracing.EventSource::SetCurrentThreadActivityId
        A System.GC::GetGCMemoryInfo GetConfigurationVariables
        A System.Runtime.CompilerServices.RuntimeHelpers::AllocateUninitializedClone AllocateUninitializedObject Box
        - System.Runtime.CompilerServices.RuntimeHelpers::GetHashCode RunClassConstructor CreateSpan GetSpanDataFrom InitializeArray IsReferenceOrContainsReferences
        - System.Number::NumberToStringFormat TryValidateParseStyleInteger System.Guid::EatAllWhitespace System.Array::CopySlow
        - System.Globalization.OrdinalCasing::InitOrdinalCasingPage System.Numerics.Tensors.TensorShape::.ctor
        - System.Text.UnicodeEncoding::GetByteCount GetBytes
        G System.Text.StringBuilder::AppendSpanFormattable
        A System.RuntimeTypeHandle::InternalAlloc InternalAllocNoChecks InternalAllocNoChecks_FastPath MakeArray MakeByRef MakePointer Instantiate GetInterfaces GetInstantiation ConstructName
        - System.RuntimeTypeHandle::GetRuntimeTypeFromHandle GetRuntimeTypeFromHandleIfExists
        A System.Array::InternalCreate CreateInstanceMDArray CreateInstance Clone
        A System.Activator::*
        - System.RuntimeType::GetNativeTypeHandle
        A System.Enum::ToString GetName GetNames GetValues Parse ToObject Format
        - System.Enum::GetHashCode CompareTo HasFlag Equals
        A System.Delegate::* System.MulticastDelegate::*
        - System.Delegate::Equals GetHashCode op_Equality op_Inequality get_HasSingleTarget get_Target
        B System.Threading.Monitor::*
        - System.Threading.Monitor::IsEntered
        B System.Threading.Lock::*
        - System.Threading.Lock::get_IsHeldByCurrentThread
        A System.Threading.Lock::.ctor
        B System.Threading.Thread::Sleep SleepInternal Join Yield YieldInternal SpinWait UninterruptibleSleep0 Interrupt
        AB System.Threading.Thread::Start UnsafeStart StartCore
        - System.Threading.SpinWait::SpinOnce SpinOnceCore
        B System.Threading.SpinWait::SpinUntil
        B System.Threading.SpinLock::Enter TryEnter ContinueTryEnter
        - System.Threading.SpinLock::Exit
        B System.Threading.WaitHandle::WaitOne WaitOneNoCheck WaitAll WaitAny WaitMultiple SignalAndWait
        B System.Threading.LowLevelMonitor::* System.Threading.LowLevelLock::* System.Threading.LowLevelLifoSemaphore::*
        A System.Threading.ThreadPool::*
        - System.Threading.Interlocked::* System.Threading.Volatile::*
        - System.Runtime.InteropServices.GCHandle::FromIntPtr ToIntPtr get_Target set_Target
        N System.Runtime.InteropServices.GCHandle::_InternalAlloc _InternalFree Alloc Free .ctor
        N System.Runtime.DependentHandle::InternalAlloc InternalFree
        N System.Runtime.InteropServices.Marshal::AllocHGlobal FreeHGlobal AllocCoTaskMem FreeCoTaskMem ReAllocHGlobal ReAllocCoTaskMem
        N System.Runtime.InteropServices.NativeLibrary::*
        - System.Buffers.ArrayPool`1::Rent Return System.Buffers.SharedArrayPool`1::Rent Return
        - System.Globalization.CultureInfo::get_CurrentCulture get_InvariantCulture get_CurrentUICulture GetFormat get_NumberFormat get_TextInfo get_CompareInfo get_DateTimeFormat get_InvariantCulture
        - System.Globalization.NumberFormatInfo::GetInstance get_CurrentInfo get_InvariantInfo
        - System.Globalization.DateTimeFormatInfo::GetInstance get_CurrentInfo get_InvariantInfo
        - System.Globalization.TextInfo::get_CurrentCulture get_Invariant
        A System.Type::* System.RuntimeType::* System.Reflection.MemberInfo::*
        - System.Type::op_Equality op_Inequality GetTypeFromHandle get_IsValueType get_TypeHandle GetTypeCode Equals GetHashCode get_IsEnum get_IsPrimitive get_IsClass get_IsInterface get_IsArray get_IsByRef get_IsPointer get_IsAbstract get_IsSealed IsSubclassOf IsAssignableFrom IsAssignableTo get_HasElementType
        - System.RuntimeType::op_Equality op_Inequality get_IsEnum get_TypeHandle Equals GetHashCode GetTypeCodeImpl get_IsActualEnum get_IsValueType IsDelegate
        I System.IO.Stream::* System.IO.TextWriter::* System.IO.TextReader::*
        I System.Console::*
        AI System.Console::ReadLine WriteLine
        A System.Resources.ResourceManager::* System.SR::*
        - System.Resources.ResourceManager::Equals GetHashCode
        - System.Diagnostics.Debug::* System.Diagnostics.Tracing.EventSource::IsEnabled
        AI System.Diagnostics.Tracing.EventSource::* System.Diagnostics.Trace::* System.Diagnostics.TraceInternal::*
        - System.Threading.CancellationToken::get_IsCancellationRequested
        - System.Diagnostics.Tracing.NativeRuntimeEventSource::*
        AB System.LazyHelper::*
        F System.Lazy`1::get_Value CreateValue
        FD System.Threading.LazyInitializer::EnsureInitialized EnsureInitializedCore
        - System.Security.Cryptography.RandomNumberGenerator::Fill
        - System.Random::Next NextSingle NextDouble NextInt64 NextBytes Sample
        - System.IO.Path::DirectorySeparatorChar
        I System.Environment::GetEnvironmentVariable
        - System.Text.EncoderFallbackBuffer::* System.Text.DecoderFallbackBuffer::* System.Text.EncoderFallback::* System.Text.DecoderFallback::*
        A System.Linq.Expressions.Expression::*
        """);

    private static readonly HashSet<string> s_perProcess =
    [
        "System.Globalization.CultureInfo", "System.Globalization.CultureData", "System.Globalization.CompareInfo", "System.Globalization.TextInfo",
        "System.Globalization.NumberFormatInfo", "System.Globalization.DateTimeFormatInfo", "System.Globalization.CalendarData", "System.RuntimeType",
        "System.TimeZoneInfo", "System.Type",
    ];

    // Overrides that nobody meets who holds the base type: views of a set, encodings that wrap another one.
    private static readonly HashSet<string> s_rareOverrides =
    [
        "System.Collections.Generic.SortedSet`1/TreeSubSet", "System.Text.UTF7Encoding", "System.Text.EncodingNLS", "System.Text.Encoding/DefaultEncoder", "System.Text.Encoding/DefaultDecoder",
        "System.Text.GB18030Encoding", "System.Text.DBCSCodePageEncoding", "System.Text.SBCSCodePageEncoding", "System.Text.ISO2022Encoding",
        "System.Text.ISCIIEncoding", "System.Text.EUCJPEncoding", "System.Text.BaseCodePageEncoding", "System.Text.TranscodingStream",
    ];

    private static readonly string[] s_growth =
    [
        "Grow", "Resize", "EnsureCapacity", "Expand", "AddWithResize", "PushWithResize", "EnqueueSlow", "SetCapacity", "EnsureArrayCapacity",
        "EnsureSize", "IncreaseCapacity", "ResizeIfNecessary", "AllocateForAppend", "ResizeBuffer", "CheckAndResizeBuffer",
    ];

    private static readonly HashSet<string> s_cleanNative =
    [
        "SystemNative_GetTimestamp", "SystemNative_GetSystemTimeAsTicks", "SystemNative_GetLowResolutionTimestamp", "SystemNative_GetErrNo",
        "SystemNative_SetErrNo", "SystemNative_SchedGetCpu", "SystemNative_ConvertErrorPlatformToPal", "SystemNative_ConvertErrorPalToPlatform",
        "SystemNative_GetNonCryptographicallySecureRandomBytes", "SystemNative_GetCryptographicallySecureRandomBytes", "SystemNative_GetPid",
        "SystemNative_TryGetUInt32OSThreadId", "SystemNative_GetOSArchitecture",
    ];

    private static readonly HashSet<string> s_nativeMemory =
    [
        "SystemNative_Malloc", "SystemNative_Calloc", "SystemNative_Realloc", "SystemNative_Free", "SystemNative_AlignedAlloc",
        "SystemNative_AlignedFree", "SystemNative_AlignedRealloc", "SystemNative_MMap", "SystemNative_MUnmap",
    ];

    private static Dictionary<string, Effects> Parse(string lists)
    {
        var methods = new Dictionary<string, Effects>(StringComparer.Ordinal);
        foreach (string line in lists.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string type = "";
            foreach (string word in words.Skip(1))
            {
                string[] parts = word.Split("::");
                type = parts.Length == 2 ? parts[0] : type;
                methods[type + "::" + parts[^1]] = EffectCodes.Parse(words[0]);
            }
        }

        return methods;
    }
}
