struct arrays { int one[1]; int many[4]; float grid[2][3]; const char *names[3]; struct arrays *self[2]; int open[]; };
