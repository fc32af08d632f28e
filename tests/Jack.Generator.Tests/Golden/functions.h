#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
extern "C" {
struct client;
void start(void);
int open_client(const char *name, struct client **client, size_t size, bool now);
const char *const *names(const struct client *, int);
bool is_open(const struct client *client, bool *result);
void fill(float samples[64], const char label[8], unsigned long flags, long offset);
ssize_t sizes(ptrdiff_t a, intptr_t b, uintptr_t c, int8_t d, uint64_t e, int64_t *f);
int GetType(void);
}
int cplusplus(int value);
static inline int inlined(void) { return 1; }
