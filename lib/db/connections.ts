/** Time limits of a connection, in milliseconds. */
type TimeLimits = Readonly<{
  /** How long to wait for a new connection or for a free one in the pool. */
  connectionTimeoutMillis: number;
  /** How long a statement waits for a lock that another transaction holds. The database enforces it. */
  lock_timeout: number;
  /** How long a statement may run. The database enforces it. */
  statement_timeout: number;
  /**
   * How long to wait for an answer of the database. The pool enforces it (pool.ts), for a database that hangs or is
   * unreachable. Therefore it must be longer than `statement_timeout`.
   */
  answer_timeout: number;
  /**
   * How long a transaction may be idle. It keeps an instance that vanished during a transaction from holding locks for
   * ever.
   */
  idle_in_transaction_session_timeout: number;
}>;

/** The most connections that a pool may have, and their time limits. */
export type PoolUse = Readonly<{ max: number; limits: TimeLimits }>;

const forPeople: TimeLimits = {
  connectionTimeoutMillis: 10_000,
  lock_timeout: 10_000,
  statement_timeout: 20_000,
  answer_timeout: 22_000,
  idle_in_transaction_session_timeout: 120_000,
};

/** Short, because readers wait for these queries. Without an answer, the addresses known before are used. */
const forAddresses: TimeLimits = {
  ...forPeople,
  connectionTimeoutMillis: 2_000,
  lock_timeout: 1_000,
  statement_timeout: 2_000,
  answer_timeout: 2_500,
};

/** Longer, because nobody waits for a job, and retention and mails to thousands of people take time. */
const forJobs: TimeLimits = { ...forPeople, statement_timeout: 60_000, answer_timeout: 65_000 };

/**
 * The pools of one instance of the site, with at most 20 connections in total, as docs/operations.md and .env.example promise.
 * The launcher also has one or two before the server starts. More connections would not be faster, because all changes
 * of seats wait for the lock of one row.
 */
export const poolUses = {
  pages: { max: 7, limits: forPeople },
  /** Which public addresses there are (lib/front/addresses.ts). */
  addresses: { max: 1, limits: forAddresses },
  /** The counters of rate limits (lib/abuse/limits.ts). */
  tries: { max: 2, limits: forPeople },
  /** One for the preview that runs, and one to check who may preview. */
  previews: { max: 2, limits: forPeople },
  /** Two jobs run at a time. Each may hold a transaction open and needs a second connection beside it. */
  jobs: { max: 4, limits: forJobs },
  /** The queries of the job library itself, which waits for jobs, fetches them and schedules them. */
  worker: { max: 4, limits: forJobs },
} as const satisfies Record<string, PoolUse>;
