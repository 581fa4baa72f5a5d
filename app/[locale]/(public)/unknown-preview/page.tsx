import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { translator } from "@/lib/i18n/messages";
import { NotFound } from "../_not-found";
import UnknownPreview from "./not-found";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "preview")("enter.goneTitle") };
}

export default function UnknownPreviewPage() {
  return (
    <NotFound>
      <UnknownPreview />
    </NotFound>
  );
}
