import { listed } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OutboxItem } from "./load-mail";
import type { MailContent } from "./mail-content";
import { formOf, mailForms } from "./mail-forms";
import { abilitiesOf, causeOf, mayUndo } from "./standing";

type Action = NonNullable<(typeof mailForms)[keyof typeof mailForms]["action"]>;

/** Returns the path or URL to which an action leads, or null if the mail has no token for it. */
function pathOf(action: Action, { payload, locale, seminar }: OutboxItem): string | null {
  const { manageToken, handOverToken, emailChangeToken, alertToken, signInUrl } = payload;
  const year = seminar?.year ?? "";
  const secret = (route: "manage" | "takeOver" | "confirmEmail" | "confirmAlert", token: string | undefined) =>
    token ? href(route, locale, { token, year }) : null;
  switch (action) {
    case "takeOver":
      return secret("takeOver", handOverToken);
    case "confirmEmail":
      return secret("confirmEmail", emailChangeToken);
    case "confirmAlert":
      return secret("confirmAlert", alertToken);
    case "register":
      return href("register", locale, { year });
    case "signIn":
      return signInUrl ?? null;
    case "enter":
      return href("signIn", locale);
    case "look":
      return href("participants", locale, { year });
    case "manage":
    case "undo":
    case "review":
      return secret("manage", manageToken);
  }
}

/**
 * Returns the second link of a reminder ("I am not coming"), which leads to a page on which participants can cancel
 * their registration. Returns undefined for other mails.
 */
function composeOther({ kind, payload, locale }: OutboxItem, siteUrl: string) {
  if (kind !== "reminder" || !payload.manageToken) return undefined;
  const url = new URL(href("notComing", locale, { token: payload.manageToken }), siteUrl).href;
  return { label: translator(locale, "mail")("notComing"), url };
}

/**
 * Returns the action for the button of the mail, and `abilities`: a text that lists the changes that the participant
 * can make when the mail is sent. The action `review` means that the participant can only look at the registration. It
 * replaces `manage` if the participant can change nothing. It replaces `undo` if the participant may not undo the
 * cancellation, or if an organiser cancelled the registration.
 */
function offered(action: Action, mail: OutboxItem): { action: Action; abilities: string } {
  const t = translator(mail.locale, "mail");
  const abilities = abilitiesOf(mail).map((ability) => t(`abilities.${ability}`));
  const hasNothing = action === "manage" && abilities.length === 0;
  const cantUndo = action === "undo" && (!mayUndo(mail) || causeOf(mail).byOrganiser);
  return { action: hasNothing || cantUndo ? "review" : action, abilities: listed(abilities, mail.locale) };
}

/**
 * Returns the button of a mail and the note below it, in the reader's language. Returns undefined if the mail has no
 * button.
 */
export function composeAction(mail: OutboxItem, siteUrl: string): MailContent["action"] {
  const { action } = mailForms[formOf(mail)];
  const path = action && pathOf(action, mail);
  if (!action || !path) return undefined;
  const t = translator(mail.locale, "mail");
  const other = composeOther(mail, siteUrl);
  const { action: shown, abilities } = offered(action, mail);
  return {
    label: t(`actions.${shown}.label`),
    url: new URL(path, siteUrl).href,
    note: t(`actions.${shown}.note`, { abilities }),
    ...(other && { other }),
  };
}
