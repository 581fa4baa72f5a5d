import { letterText } from "./letter-text";
import type { MailContent } from "./mail-content";

/** Renders a mail as plain text, with the same content as the HTML version and in the same order. */
export function renderText(mail: MailContent): string {
  const card =
    mail.card &&
    [...[mail.card.heading, mail.card.number, mail.card.name, mail.card.organisation, mail.card.code.label]]
      .filter(Boolean)
      .join("\n");
  const links = [mail.action, mail.action?.other].filter((link) => link !== undefined);
  const actions = links.map(({ label, url }) => `${label}:\n${url}`);
  const facts = mail.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
  const foot = `${mail.reason}\n${mail.privacy.label}: ${mail.privacy.url}`;
  const parts = [
    mail.title,
    ...mail.paragraphs,
    mail.letter && letterText(mail.letter),
    card,
    ...actions,
    mail.action?.note,
    facts,
    mail.closing,
    mail.sender,
    `-- \n${foot}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
