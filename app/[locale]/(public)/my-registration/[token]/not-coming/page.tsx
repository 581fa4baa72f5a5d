import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { translator } from "@/lib/i18n/messages";
import { LeavePage } from "../../_leave-page";
import { privateMetadata } from "../../_own";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("notComing.title"));
}

/** Shows the page behind the link "I am not coming" in the reminder. */
export default async function NotComingPage({
  params,
  searchParams,
}: PageProps<"/[locale]/my-registration/[token]/not-coming">) {
  return <LeavePage route="notComing" token={(await params).token} query={await searchParams} />;
}
