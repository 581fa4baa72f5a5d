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
  /** The URL to which a POST request stops mails of this kind, or null if the mail has no such URL. */
  unsubscribeUrl: string | null;
};

/**
 * An object that sends mails. `deliver` resolves when the mail server has accepted the mail, and rejects otherwise.
 * `close` closes the connections to the server. If `keeps` is true, mails are not sent: they stay in the outbox with
 * their payload, where they can be read.
 */
export type MailTransport = { keeps: boolean; deliver(mail: OutgoingMail): Promise<void>; close(): void };

/**
 * Checks whether an error of `deliver` is final. It is final if the server answered 5xx to the recipient (RCPT TO) or
 * to the mail (DATA), or if nodemailer found the e-mail address invalid. After other errors, the mail is tried again.
 * 4xx answers and lost connections are temporary. A 5xx answer to the greeting, the login or the sender is caused by a
 * wrong configuration of our site, which can be corrected.
 */
export function isFinal(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  if (command === "RCPT TO" || command === "DATA") return Number(responseCode) >= 500;
  return code === "EENVELOPE" && command === "API";
}

/** The transport of a demonstration site: mails stay in the outbox, and the mailbox page shows them. */
export const keepingTransport: MailTransport = { keeps: true, deliver: async () => {}, close: () => {} };

const TIMEOUT_MS = 15_000;

/**
 * Returns a transport that sends mails from `from` through the SMTP server at `smtpUrl` (`smtp://` or `smtps://`, with
 * a user name and password if needed).
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
        // nodemailer does not parse an address that is in an object. So a text with several addresses cannot reach
        // several people.
        to: { name: "", address: to },
        headers: { "Auto-Submitted": "auto-generated", ...(unsubscribeUrl && unsubscribeHeaders(unsubscribeUrl)) },
        // nodemailer adds the calendar file twice, as an alternative text and as an attachment, because mail programs
        // expect both.
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
