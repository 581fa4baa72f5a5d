/** The time limits of a connection, in milliseconds. */
type TimeLimits = Readonly<{
  /**
   * The longest time for which a caller waits for a connection. The connection can be a free connection of the pool or
   * a new connection.
   */
  connectionTimeoutMillis: number;
  /**
   * The longest time for which a statement waits for a lock that another transaction holds. The database enforces this
   * limit.
   */
  lock_timeout: number;
  /** The longest time for which a statement may run. The database enforces this limit. */
  statement_timeout: number;
  /**
   * The longest time for which we wait for the answer to a statement. Our pool (pool.ts) enforces this limit, because a
   * database that hangs or cannot be reached does not end the statement itself. This limit must be longer than
   * `statement_timeout`.
   */
  answer_timeout: number;
  /**
   * The longest time for which a transaction may be idle. If an instance of the site disappears during a transaction,
   * this limit ends the transaction and releases its locks.
   */
  idle_in_transaction_session_timeout: number;
}>;

/** The largest number of connections in a pool, and their time limits. */
export type PoolUse = Readonly<{ max: number; limits: TimeLimits }>;

const forPeople: TimeLimits = {
  connectionTimeoutMillis: 10_000,
  lock_timeout: 10_000,
  statement_timeout: 20_000,
  answer_timeout: 22_000,
  idle_in_transaction_session_timeout: 120_000,
};

/**
 * The limits for loading the list of public URLs (lib/front/addresses.ts). They are short because readers wait for this
 * list. If the database does not answer in time, the front (our own server before Next) uses the last list that it has
 * loaded.
 */
const forAddresses: TimeLimits = {
  ...forPeople,
  connectionTimeoutMillis: 2_000,
  lock_timeout: 1_000,
  statement_timeout: 2_000,
  answer_timeout: 2_500,
};

/**
 * The limits for the site's jobs. They are longer than the limits for pages, because no user waits for a job, and
 * because some jobs need much time: deleting old personal data, and sending mails to thousands of people.
 */
const forJobs: TimeLimits = { ...forPeople, statement_timeout: 60_000, answer_timeout: 65_000 };

/**
 * The pools of database connections of one instance of the site. Together the pools have at most 20 connections, as
 * docs/operations.md and .env.example promise. The launcher uses one or two more before the server starts. More
 * connections would not make the site faster, because all changes of seats wait for the lock of one row.
 */
export const poolUses = {
  pages: { max: 7, limits: forPeople },
  /** The pool for loading the list of public URLs that exist (lib/front/addresses.ts). */
  addresses: { max: 1, limits: forAddresses },
  /** The pool for the counters of rate limits (lib/abuse/limits.ts). */
  tries: { max: 2, limits: forPeople },
  /**
   * The pool for previews of drafts. One connection is for the running preview, and the other is for checking the
   * permission of a visitor.
   */
  previews: { max: 2, limits: forPeople },
  /**
   * The pool for the queries of jobs. Two jobs run at the same time. Each job may have an open transaction and needs a
   * second connection for other queries.
   */
  jobs: { max: 4, limits: forJobs },
  /** The pool for the job library itself, which fetches jobs, waits for new jobs and adds the scheduled jobs. */
  worker: { max: 4, limits: forJobs },
} as const satisfies Record<string, PoolUse>;
