extern "C" {
struct elsewhere { int x; };
struct user { struct elsewhere *there; };
enum from { FROM_A = 1 };
int use(struct elsewhere *there, enum from from);
#define FROM_B (FROM_A | 2)
}
