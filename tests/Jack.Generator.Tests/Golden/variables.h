extern "C" {
extern const char *EXPORTED_TEXT;
extern int exported_number;
extern void (*exported_callback)(const char *);
extern int not_bound[3];
static const int constant = 5;
static const double ratio = 0.5;
static const char greeting[] = "hello";
}
