extern "C" {
int kept(void);
int left_out(void);
int glob_one(void);
int glob_two(void);
#define LEFT_OUT 1
#define KEPT 2
struct left_out_type { int x; };
}
