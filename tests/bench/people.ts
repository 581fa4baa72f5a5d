import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { openPlainForm, stampOfAnother } from "@/tests/support/plain-form";

/** Sends the form for one more person. Resolves to the HTTP status of the answer. */
export type SendForm = () => Promise<number>;

const boundary = "----person";

/**
 * Returns a function that registers one new person each time it is called. The function sends the registration form as
 * a browser without scripts does, each time from another client address. It uses as little processor time as possible,
 * because the measured server runs on the same machine.
 */
export async function invitePeople(siteUrl: string): Promise<SendForm> {
  const form = await openPlainForm(siteUrl);
  const { port, pathname, origin } = new URL(form.url);
  const agent = new Agent({ keepAlive: true });
  const answers = { name: "Malli Kirjastolainen", organisation: "Esimerkin kirjasto", privacyAccepted: "on" };
  const same = fields({ ...Object.fromEntries(form.hidden), ...answers, optionId: form.optionId });
  const type = `multipart/form-data; boundary=${boundary}`;
  return async () => {
    const stamp = await stampOfAnother();
    const own = { submissionId: randomUUID(), email: `${randomUUID()}@example.org`, stamp };
    const body = `${same}${fields(own)}--${boundary}--\r\n`;
    const headers = {
      Origin: origin,
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(body),
      "X-Forwarded-For": [10, randomInt(256), randomInt(256), randomInt(256)].join("."),
    };
    const sent = request({ port, path: pathname, method: "POST", agent, headers }).end(body);
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    answer.resume();
    await once(answer, "end");
    return answer.statusCode ?? 0;
  };
}

/**
 * Writes the values as parts of a multipart body. If a body contains two parts with the same field name, the server
 * uses the last one.
 */
function fields(values: Record<string, string>): string {
  const field = ([name, value]: [string, string]) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return Object.entries(values).map(field).join("");
}
