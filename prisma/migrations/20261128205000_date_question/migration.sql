-- AlterEnum
ALTER TYPE "QuestionKind" ADD VALUE 'date';
