import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { translator } from "@/lib/i18n/messages";
import { LeavePage } from "../../_leave-page";
import { privateMetadata } from "../../_own";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("leave.cancel"));
}

/** Tells the participant what cancelling does now, and asks them to confirm. */
export default async function CancelPage({
  params,
  searchParams,
}: PageProps<"/[locale]/my-registration/[token]/cancel">) {
  return <LeavePage route="cancelRegistration" token={(await params).token} query={await searchParams} />;
}
