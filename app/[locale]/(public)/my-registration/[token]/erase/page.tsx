import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { Confirm } from "@/components/registration/own/confirm";
import { PageHead } from "@/components/site/page-head";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { eraseOwn } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("erase.title"));
}

type Props = PageProps<"/[locale]/my-registration/[token]/erase">;

/** Explains the effects of erasing a registration, and asks the participant to confirm. */
export default async function ErasePage({ params, searchParams }: Props) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const { leaving, allowed } = own;
  const effects = [
    ...(leaving ? [t(`erase.${leaving}`)] : []),
    t("erase.link"),
    ...(leaving ? [t("erase.mail")] : []),
    t("erase.kept"),
  ];
  const alternatives = [
    { key: "download", href: `/api/registrations/${token}/data?lang=${locale}` },
    { key: "edit", href: allowed.change ? href("editRegistration", locale, { token }) : null },
    { key: "cancel", href: leaving ? href("cancelRegistration", locale, { token }) : null },
  ] as const;
  return (
    <Page locale={locale} route="eraseRegistration" params={{ token }} current="lostLink">
      <div className="wrap">
        <PageHead title={t("erase.title")} lead={t("erase.lead")} />
        <Confirm
          locale={locale}
          token={token}
          effects={effects}
          alternatives={alternatives.map(({ key, href: to }) => ({
            ...{ title: t(`erase.${key}`), text: t(`erase.${key}Text`) },
            href: to,
          }))}
          again={(await searchParams)["again"] !== undefined}
          action={eraseOwn.bind(null, token, leaving)}
          texts={messagesOf(locale, "own").erase}
        />
      </div>
    </Page>
  );
}
