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
  /** Where one POST stops mails of this kind. */
  unsubscribeUrl: string | null;
};

/**
 * How mails leave the site. `deliver` resolves once the next server has taken the mail and rejects otherwise.
 * One that `keeps` delivers to the outbox itself, to be read there.
 */
export type MailTransport = { keeps: boolean; deliver(mail: OutgoingMail): Promise<void>; close(): void };

/**
 * Whether a refusal of `deliver` is final: the server answered 5xx to the recipient or to the mail itself, or the address is
 * none that can be written to. To its greeting, to our signing in or to the sender 5xx is our own fault and may be mended; 4xx and a
 * lost connection pass by themselves.
 */
export function isFinal(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  if (command === "RCPT TO" || command === "DATA") return Number(responseCode) >= 500;
  return code === "EENVELOPE" && command === "API";
}

/** The demonstration's transport: mails stay in the outbox, where its mailbox page shows them. */
export const keepingTransport: MailTransport = { keeps: true, deliver: async () => {}, close: () => {} };

const TIMEOUT_MS = 15_000;

/** Sends by the SMTP server at `smtpUrl` (`smtp://` or `smtps://`, with credentials if needed), from `from`. */
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
        // As an object the address is taken as it is: no list of several hides in it.
        to: { name: "", address: to },
        headers: { "Auto-Submitted": "auto-generated", ...(unsubscribeUrl && unsubscribeHeaders(unsubscribeUrl)) },
        // Twice in the mail, as programs want it: as another form of its text, and as a file.
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
