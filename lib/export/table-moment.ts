import { wallClock } from "@/lib/time/wall-clock";

/** Returns a point in time as text, in local time in Helsinki: `2023-09-04 09:30`. Such texts can be sorted. */
export const tableMoment = (instant: Date): string => wallClock(instant.toISOString()).replace("T", " ");
