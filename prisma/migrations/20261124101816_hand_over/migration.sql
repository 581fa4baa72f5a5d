-- CreateTable
CREATE TABLE "hand_over" (
    "registration_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("registration_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "hand_over_token_hash_key" ON "hand_over"("token_hash");

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

