import type { MailContent } from "./content";

/** The text twin of a mail: everything that the HTML says, in the same order. */
export function renderText(mail: MailContent): string {
  const card = mail.card && [mail.card.heading, mail.card.number, mail.card.name, mail.card.organisation].join("\n");
  const action = mail.action && `${mail.action.label}:\n${mail.action.url}\n\n${mail.action.note}`;
  const facts = mail.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
  const foot = `${mail.reason}\n${mail.privacy.label}: ${mail.privacy.url}`;
  const parts = [mail.title, ...mail.paragraphs, card, action, facts, mail.closing, mail.sender, `-- \n${foot}`];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
