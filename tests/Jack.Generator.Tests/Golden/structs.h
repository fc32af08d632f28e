#include <stdint.h>
struct point { int x; const char *name; volatile unsigned y; uint64_t time; unsigned char byte; struct point *next; };
struct __attribute__((packed)) packed { char c; double d; int32_t padding[5]; };
struct outer { struct inner { int a; } first; struct inner second; struct { short s; } named; enum level { LOW, HIGH } level; };
struct shared { struct label { int l; } label; };
