import type { Load } from "../per-second";

/** One way to register people, on a database of its own. */
export type Lane = Readonly<{
  name: string;
  databaseUrl: string;
  /** Registrations per second. */
  measure(load: Load): Promise<number>;
  close(): Promise<void>;
}>;
