/** The largest picture file that is taken, in bytes: what a good camera makes. */
export const LARGEST_FILE = 15 * 1024 * 1024;
