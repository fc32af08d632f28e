#define WEAK __attribute__((weak))
extern "C" {
int weak1(void) WEAK;
const char *weak2(int) __attribute__((__weak__, deprecated));
}
