import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** The stages of an SMTP session at which a server can refuse a mail. */
export type SmtpStage = "greeting" | "signIn" | "sender" | "recipient" | "data";

export type MailServer = {
  url: string;
  received: ParsedMail[];
  /**
   * The stages at which the server refuses a mail, each with the SMTP code of the error. A test may change this object
   * while the server runs.
   */
  refusals: Partial<Record<SmtpStage, number>>;
  stop(): Promise<void>;
};

const refusal = (responseCode: number | undefined) =>
  responseCode ? Object.assign(new Error("refused"), { responseCode }) : null;

/**
 * Starts a real SMTP server that stores the mails that it receives. If `refuse` returns an SMTP code for a recipient,
 * the server refuses this recipient with that code.
 */
export async function startMailServer(
  port = 0,
  refuse: (address: string) => number | false = () => false,
): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const refusals: MailServer["refusals"] = {};
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    allowInsecureAuth: true,
    onConnect: (_session, done) => done(refusal(refusals.greeting)),
    onAuth: (_auth, _session, done) => done(refusal(refusals.signIn), { user: "site" }),
    onMailFrom: (_address, _session, done) => done(refusal(refusals.sender)),
    onRcptTo: ({ address }, _session, done) => done(refusal(refuse(address) || refusals.recipient)),
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        if (refusals.data) return done(refusal(refusals.data));
        received.push(mail);
        return done();
      }, done);
    },
  });
  // A test may kill a client. The errors of its connections are ignored.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refusals,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
