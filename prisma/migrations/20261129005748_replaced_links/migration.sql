-- CreateEnum
CREATE TYPE "LinkEnd" AS ENUM ('emailChanged', 'handedOver', 'newerLink', 'offerWithdrawn');

-- CreateTable
CREATE TABLE "replaced_link" (
    "token_hash" BYTEA NOT NULL,
    "registration_id" UUID NOT NULL,
    "reason" "LinkEnd" NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "replaced_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "replaced_link_registration_id_idx" ON "replaced_link"("registration_id");

-- AddForeignKey
ALTER TABLE "replaced_link" ADD CONSTRAINT "replaced_link_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

