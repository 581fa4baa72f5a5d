import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { changesUntil } from "@/components/registration/own/changes-until";
import { translator } from "@/lib/i18n/messages";
import { ChangePage } from "../../_change-page";
import { ownRegistration, privateMetadata } from "../../_own";
import { OpenForm } from "./_open-form";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("edit.title"));
}

export default async function EditPage({ params }: PageProps<"/[locale]/my-registration/[token]/edit">) {
  const { locale, token, own, seminar } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const head = { title: t("edit.title"), lead: t("edit.lead", { until: changesUntil(own, locale) }) };
  return (
    <ChangePage locale={locale} token={token} own={own} route="editRegistration" allowed="change" head={head}>
      <OpenForm locale={locale} token={token} own={own} seminar={seminar} />
    </ChangePage>
  );
}
