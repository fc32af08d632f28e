#include <stdint.h>
#define EMPTY
#define NUMBER 42
#define HEX 0x1F
#define LARGE (4294967295U)
#define LONGER 0x1234567890ULL
#define NEGATIVE -3
#define SUM (NUMBER+1)
#define SHIFT (1 << 4)
#define INVERTED (~0)
#define FLOAT 1.5f
#define DOUBLE 2.
#define LETTER 'a'
#define TEXT "text \"quoted\""
#define JOINED "one " "two"
#define WIDE u"wide"
#define CAST ((uint32_t)0xFFFFFFFF)
#define HIGH (int)0x80000000
#define CHOICE (NUMBER > 1 ? 2 : 3)
#define SIZE sizeof(float)
#define TRUTH true
#define ALIAS NUMBER
#define MEMBERS (MEMBER_A|MEMBER_B)
#define ONE_MEMBER MEMBER_A
#define FUNCTION(x) ((x) + 1)
#define CALLED FUNCTION(2)
#define ATTRIBUTE __attribute__((weak))
#define UNKNOWN undeclared
#define LINES 1 + \
    2
enum members { MEMBER_A = 1, MEMBER_B = 2 };
