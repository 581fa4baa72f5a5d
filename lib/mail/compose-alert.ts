import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { MailContent } from "./content";
import type { MailedSeminar, OutboxItem } from "./load-mail";
import type { MailPayload } from "./schema";

type AlertWords = Pick<MailContent, "paragraphs" | "action" | "reason">;

/** What a mail says about the opening of registration to one who has none: the question whether to be told, and the news. */
export function composeAlert(
  { kind, locale }: { kind: "alertConfirmation" | "registrationOpened"; locale: OutboxItem["locale"] },
  { seminar, payload, absolute }: { seminar: MailedSeminar; payload: MailPayload; absolute: (path: string) => string },
): AlertWords {
  const t = translator(locale, "mail");
  const { year } = seminar;
  const path =
    kind === "registrationOpened"
      ? href("register", locale, { year })
      : payload.alertToken && href("confirmAlert", locale, { year, token: payload.alertToken });
  return {
    paragraphs: [t(`kinds.${kind}.body`)],
    ...(path && {
      action: { label: t(`kinds.${kind}.action`), url: absolute(path), note: t(`kinds.${kind}.actionNote`) },
    }),
    reason: t("reason.alert"),
  };
}
