enum mode { MODE_A, MODE_B };
struct bits { unsigned a : 1; unsigned b : 7; int c : 3; int d; unsigned char e : 4; unsigned char f : 4; enum mode m : 2; unsigned long long wide : 20; bool flag : 1; };
struct single { unsigned only : 5; };
