import type { ParsedMail } from "mailparser";
import { sendMail } from "@/lib/mail/send-mail";
import { smtpTransport } from "@/lib/mail/transport";
import { readCalendar } from "./calendar";
import { type MailServer, startMailServer } from "./mail-server";
import type { TestSite } from "./seminar";

export const siteUrl = "https://seminar.example.org";

type Deps = Pick<TestSite, "db" | "clock"> & { organisersEmail?: string };

export type PostOffice = {
  server: MailServer;
  /**
   * Sends the mails that wait in the outbox (the table of mails to send), the oldest first. Returns them as the server
   * received them.
   */
  send(deps: Deps): Promise<ParsedMail[]>;
  close(): Promise<void>;
};

/** Starts a real SMTP server, and connects to it as the site does. */
export async function openPostOffice(): Promise<PostOffice> {
  const server = await startMailServer();
  const transport = smtpTransport(server.url, "STKS <asiakaspalvelu@example.org>");
  return {
    server,
    async send(deps) {
      const before = server.received.length;
      const waiting = await deps.db.outboxMail.findMany({ where: { sentAt: null }, orderBy: { createdAt: "asc" } });
      for (const { id } of waiting) await sendMail({ ...deps, transport, siteUrl }, { mailId: id });
      return server.received.slice(before);
    },
    async close() {
      transport.close();
      await server.stop();
    },
  };
}

/**
 * Returns the parsed calendar file of a mail, or null if the mail has none.
 * @throws unless the mail contains the file twice and identically: as an alternative to its text and as an attachment.
 */
export function calendarOf(mail: ParsedMail | undefined) {
  const parts =
    mail?.attachments.filter(({ contentType }) => /^(text\/calendar|application\/ics)$/.test(contentType)) ?? [];
  const [alternative, attachment] = parts.map(({ content }) => content.toString());
  if (!alternative && !attachment) return null;
  if (parts.length !== 2 || alternative !== attachment)
    throw new Error("the calendar file must be there twice and alike");
  return { ...readCalendar(alternative ?? ""), fileName: parts[1]?.filename };
}
