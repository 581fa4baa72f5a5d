-- AlterEnum
ALTER TYPE "DocumentKind" ADD VALUE 'site';

-- CreateTable
CREATE TABLE "site_details" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "content" JSONB NOT NULL,

    CONSTRAINT "site_details_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "site_details_one" CHECK ("id")
);
