/** For how long whoever uses a connection waits, in milliseconds. */
export type TimeLimits = Readonly<{
  /** Until a new connection is there, or one of the pool's is free. */
  connectionTimeoutMillis: number;
  /** Until a row or table that another transaction holds is free; the database gives up. */
  lock_timeout: number;
  /** Until a statement is done; the database gives up. */
  statement_timeout: number;
  /** Until the database answers; we give up. Longer than `statement_timeout`: it is for a database that is frozen or unreachable. */
  answer_timeout: number;
  /** How long a transaction may do nothing: whoever vanished in the middle of one must not keep its locks for good. */
  idle_in_transaction_session_timeout: number;
}>;

export type PoolUse = Readonly<{ max: number; limits: TimeLimits }>;

const forPeople: TimeLimits = {
  connectionTimeoutMillis: 10_000,
  lock_timeout: 10_000,
  statement_timeout: 20_000,
  answer_timeout: 22_000,
  idle_in_transaction_session_timeout: 120_000,
};

/** Readers wait for it when a page may be new. While it isn't answered, they are shown what was known before. */
const forAddresses: TimeLimits = {
  ...forPeople,
  connectionTimeoutMillis: 2_000,
  lock_timeout: 1_000,
  statement_timeout: 2_000,
  answer_timeout: 2_500,
};

/** Nobody waits for a job: retention and mails to thousands may take longer. */
const forJobs: TimeLimits = { ...forPeople, statement_timeout: 60_000, answer_timeout: 65_000 };

/**
 * All connections that one instance of the site may have at a time: 20, as docs/operations.md and .env.example promise. A launcher
 * has one or two before its server starts. More connections would not be faster: those who change seats wait for one row.
 */
export const poolUses = {
  pages: { max: 7, limits: forPeople },
  /** Which public addresses there are (lib/front/addresses.ts). */
  addresses: { max: 1, limits: forAddresses },
  /** Counting how often something is tried (lib/abuse/limits.ts). */
  tries: { max: 2, limits: forPeople },
  /** One preview at a time, and the question who may look. */
  previews: { max: 2, limits: forPeople },
  /** Two jobs at a time: each holds a claim and asks beside it. */
  jobs: { max: 4, limits: forJobs },
  /** What the job library itself asks: it listens, takes jobs and looks at the clock. */
  worker: { max: 4, limits: forJobs },
} as const satisfies Record<string, PoolUse>;
