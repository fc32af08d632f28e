#define DEPRECATED __attribute__((deprecated))
#define REPLACED(by) __attribute__((deprecated(by)))
extern "C" {
void old1(void) __attribute__((deprecated));
void old2(void) __attribute__((__deprecated__("use \"new2\"")));
DEPRECATED void old3(void);
REPLACED("use new4") void old4(void);
struct part { int current; int old __attribute__((deprecated)); };
enum choice { CURRENT, OLD __attribute__((deprecated("no more"))) };
}
