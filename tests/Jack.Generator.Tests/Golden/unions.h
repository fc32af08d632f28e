union number { int i; double d; char text[128]; };
struct holder { int kind; union { int i; struct { float f; char q[3]; }; }; union { int u; } named; struct { int z; }; };
