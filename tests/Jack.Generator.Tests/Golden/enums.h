#define BASE 0x10
enum plain { PLAIN_A, PLAIN_B = 1 << 2, PLAIN_C = PLAIN_A | PLAIN_B, PLAIN_D = BASE, PLAIN_E = BASE + 1, PLAIN_F = 'x' };
enum negative { NEGATIVE = -1, POSITIVE = (5) };
typedef enum { FLAG_A = 0x01, FLAG_B = 0x80000000u, FLAG_C = ~0u, FLAG_D = PLAIN_B } flags_t;
enum { NAMELESS_A, NAMELESS_B = 7, NAMELESS_C };
enum sized : unsigned char { SIZED_A = 200, SIZED_B };
