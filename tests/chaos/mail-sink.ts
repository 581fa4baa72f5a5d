// The mail server of the chaos run. `become` can make it fail. It always refuses recipients whose e-mail address begins
// with "refused".
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { atEnd } from "@/lib/launch/ending";

export type MailSink = Readonly<{
  /**
   * The number of times that each mail was accepted. The outer key is the recipient, the inner key is the Message-ID.
   */
  taken: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /**
   * Changes the behaviour of the mail server. `well` means that it accepts mails. `hanging` means that it accepts
   * connections but never answers, and `refusing` that it accepts no connections.
   */
  become(manner: Manner): Promise<void>;
}>;

type Manner = "well" | "hanging" | "refusing";
type Listening = Readonly<{ close(): Promise<void> }>;

export async function startMailSink(port: number): Promise<MailSink> {
  const taken = new Map<string, Map<string, number>>();
  const take = (recipient: string, messageId: string) => {
    const mails = taken.get(recipient) ?? new Map<string, number>();
    taken.set(recipient, mails.set(messageId, (mails.get(messageId) ?? 0) + 1));
  };
  const manners: Record<Manner, () => Promise<Listening>> = {
    well: () => listenWell(port, take),
    hanging: () => listenSilently(port),
    refusing: async () => ({ close: async () => {} }),
  };
  let listening = await manners.well();
  atEnd(() => listening.close());
  return {
    taken,
    async become(manner) {
      await listening.close();
      listening = await manners[manner]();
    },
  };
}

async function listenWell(port: number, take: (recipient: string, messageId: string) => void): Promise<Listening> {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith("refused") ? Object.assign(new Error("no such mailbox"), { responseCode: 550 }) : null);
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        for (const { address } of session.envelope.rcptTo) take(address, mail.messageId ?? "");
        done();
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function listenSilently(port: number): Promise<Listening> {
  const sockets = new Set<{ destroy(): void }>();
  const server: Server = createServer((socket) => sockets.add(socket.on("error", () => {})));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
