-- AlterTable
ALTER TABLE "seminar" ADD COLUMN     "moved_from" DATE;

-- CreateTable
CREATE TABLE "slip_image" (
    "seminar_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "version" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "slip_image_pkey" PRIMARY KEY ("seminar_id","locale")
);

-- AddForeignKey
ALTER TABLE "slip_image" ADD CONSTRAINT "slip_image_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;
