import type { Load } from "../per-second";

/** One of the compared ways to register people (for example over HTTP, or by SQL alone), with its own database. */
export type Lane = Readonly<{
  name: string;
  databaseUrl: string;
  /** Returns the number of registrations per second. */
  measure(load: Load): Promise<number>;
  close(): Promise<void>;
}>;
