import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { Closed } from "@/components/registration/own/closed";
import { translator } from "@/lib/i18n/messages";
import { loadMembers } from "@/lib/members/queries";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { OpenForm } from "./_open-form";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("edit.title"));
}

export default async function EditPage({ params }: PageProps<"/[locale]/my-registration/[token]/edit">) {
  const { locale, token, own, seminar } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const closed = t(own.status === "cancelled" ? "closed.leadCancelled" : "closed.lead");
  return (
    <Page locale={locale} route="editRegistration" params={{ token }} current="lostLink">
      <div className="wrap">
        {own.allowed.change ? (
          <OpenForm locale={locale} token={token} own={own} seminar={seminar} />
        ) : (
          <Closed locale={locale} token={token} lead={closed} members={await loadMembers(deps())} />
        )}
      </div>
    </Page>
  );
}
