-- AlterEnum
-- In a migration of its own: a value can be used once the transaction that added it has ended.
ALTER TYPE "DocumentKind" ADD VALUE 'arrangement' AFTER 'seminar';
