import nodemailer from "nodemailer";
import type { Mailbox } from "@/lib/calendar/calendar-entry";
import type { MailedCalendar } from "./compose-entry";

export type OutgoingMail = {
  messageId: string;
  to: string;
  replyTo: Mailbox[];
  subject: string;
  text: string;
  html: string;
  calendar: MailedCalendar | null;
  /** A POST to this URL stops mails of this kind; null when the mail has none. */
  unsubscribeUrl: string | null;
};

/**
 * How mails leave the site. `deliver` resolves when the next server has accepted the mail, and rejects otherwise. If
 * `keeps` is true, mails are not sent but stay in the outbox with their payload, where they can be read.
 */
export type MailTransport = { keeps: boolean; deliver(mail: OutgoingMail): Promise<void>; close(): void };

/**
 * Whether an error of `deliver` is final: the server answered 5xx to the recipient (RCPT TO) or to the mail (DATA), or
 * nodemailer found the address invalid. A 5xx answer to the greeting, the login or the sender is a fault of our own
 * configuration, which can be fixed, and 4xx answers and lost connections are temporary; those mails are tried again.
 */
export function isFinal(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  if (command === "RCPT TO" || command === "DATA") return Number(responseCode) >= 500;
  return code === "EENVELOPE" && command === "API";
}

/** The transport of the demonstration: mails stay in the outbox, and the mailbox page shows them. */
export const keepingTransport: MailTransport = { keeps: true, deliver: async () => {}, close: () => {} };

const TIMEOUT_MS = 15_000;

/**
 * Sends mails through the SMTP server at `smtpUrl` (`smtp://` or `smtps://`, with credentials if needed) from `from`.
 */
export function smtpTransport(smtpUrl: string, from: string): MailTransport {
  const transporter = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    keeps: false,
    async deliver({ to, calendar, unsubscribeUrl, ...mail }) {
      await transporter.sendMail({
        ...mail,
        from,
        // As an object, the address is not parsed, so a text with several addresses can't reach several recipients.
        to: { name: "", address: to },
        headers: { "Auto-Submitted": "auto-generated", ...(unsubscribeUrl && unsubscribeHeaders(unsubscribeUrl)) },
        // nodemailer adds the calendar twice, as programs expect: as an alternative text and as an attachment.
        ...(calendar && {
          icalEvent: { method: calendar.method, filename: calendar.fileName, content: calendar.content },
        }),
      });
    },
    close: () => transporter.close(),
  };
}

const unsubscribeHeaders = (url: string) => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
