#include <stdbool.h>
#include <stdint.h>
extern "C" {
typedef int (*process_t)(uint32_t frames, void *argument, bool first);
typedef void notify_t(const char *text);
struct table { process_t process; notify_t *notify; void (*plain)(int, float **); };
void set_process(process_t process, void *argument);
void set_notify(notify_t *notify, int (*filter)(double));
}
