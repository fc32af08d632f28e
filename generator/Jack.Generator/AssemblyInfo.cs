using System.Runtime.CompilerServices;

// libclang's structs cross the boundary as they are.
[assembly: DisableRuntimeMarshalling]
