using System.Runtime.CompilerServices;

// Every signature is blittable; nothing is to be marshalled behind the caller's back.
[assembly: DisableRuntimeMarshalling]
