extern "C" int print(const char *format, ...);
extern "C" int only_dots(...);
