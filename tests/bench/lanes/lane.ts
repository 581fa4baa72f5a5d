import type { Load } from "../per-second";

/** One way to register people, with its own database. */
export type Lane = Readonly<{
  name: string;
  databaseUrl: string;
  /** Registrations per second. */
  measure(load: Load): Promise<number>;
  close(): Promise<void>;
}>;
