-- Counts of the last minutes need not outlive a crash: without the log, counting costs no write to disk.
ALTER TABLE "rate_limit" SET UNLOGGED;
