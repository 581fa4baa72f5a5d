import { beforeEach, describe, expect, test } from "vitest";
import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import { mailSignInLink, requestSignInLink } from "@/lib/auth/mail-sign-in-link";
import { addPasskey, beginPasskey, enterByPasskey, passkeyAnswerSchema } from "@/lib/auth/passkey-ceremonies";
import { loadSignInLink } from "@/lib/auth/sign-in-token";
import { sendMail } from "@/lib/mail/send-mail";
import { keepingTransport } from "@/lib/mail/transport";
import { authOf, siteUrl } from "@/tests/support/auth";
import { runJobs } from "@/tests/support/jobs";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const organiser = demonstrationEmail("organiser");

beforeEach(async () => {
  site = await createTestSite();
  await site.db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: organiser, role: "organiser" } });
});

describe("the demonstration's door", () => {
  const enter = (mode: "demonstration" | "live") =>
    authOf(site, mode).handler(
      new Request(`${siteUrl}/api/auth/demonstration/sign-in`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: siteUrl },
        body: JSON.stringify({ role: "organiser" }),
      }),
    );

  test("lets in with one press, by a session in the database", async () => {
    expect((await enter("demonstration")).status).toBe(200);
    expect(await site.db.session.count({ where: { userId: "organiser" } })).toBe(1);
  });

  test("is not there on a live site", async () => {
    expect((await enter("live")).status).toBe(404);
    expect(await site.db.session.count()).toBe(0);
  });
});

describe("the sign-in link", () => {
  const request = (email: string) => requestSignInLink(site, { email, locale: "sv" });
  const enter = (token: string) =>
    authOf(site).api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true });

  async function mailedToken(): Promise<string> {
    await request(organiser);
    await runJobs(site);
    const { payload } = await site.db.outboxMail.findFirstOrThrow();
    const { pathname } = new URL((payload as { signInUrl: string }).signInUrl);
    return pathname.split("/").at(-1) ?? "";
  }

  test("goes to users only, however they spell their address, and leaves nothing of a stranger's", async () => {
    await request("Organiser@Example.org");
    await request("nobody@example.org");
    await runJobs(site);
    const mails = await site.db.outboxMail.findMany();
    expect(mails.map(({ kind, recipient, locale }) => [kind, recipient, locale])).toEqual([
      ["signIn", organiser, "sv"],
    ]);
    const [left] = await site.db.$queryRaw<{ jobs: number }[]>`
      SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs`;
    expect(left?.jobs).toBe(0);
    expect(await site.db.verification.count()).toBe(1);
  });

  test("is looked at as often as one likes, and signs in once", async () => {
    const token = await mailedToken();
    for (let look = 1; look <= 3; look += 1) expect(await loadSignInLink(site, token)).toEqual({ email: organiser });
    expect(await site.db.session.count()).toBe(0);

    const cookie = (await enter(token)).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Secure-/);
    for (const flag of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(flag);
    expect(cookie).not.toContain("Domain=");

    expect(await loadSignInLink(site, token)).toBeNull();
    expect((await enter(token)).headers.get("set-cookie")).toBeNull();
    expect(await site.db.session.count()).toBe(1);
  });

  test("expires, and its secret is stored as a hash only", async () => {
    const token = await mailedToken();
    expect(JSON.stringify(await site.db.verification.findMany())).not.toContain(token);
    await site.db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await loadSignInLink(site, token)).toBeNull();
    expect((await enter(token)).headers.get("set-cookie")).toBeNull();
    expect(await site.db.session.count()).toBe(0);
  });

  const minutesLeft = async () => {
    const { expiresAt } = await site.db.verification.findFirstOrThrow();
    return Math.round((expiresAt.getTime() - Date.now()) / 60_000);
  };
  const send = async () => {
    const { id: mailId } = await site.db.outboxMail.findFirstOrThrow();
    await sendMail({ ...site, transport: keepingTransport, siteUrl }, { mailId });
  };

  test("works for half an hour from when its mail is sent, however long the mail had to wait", async () => {
    await mailSignInLink({ ...site, auth: authOf(site) }, { email: organiser, locale: "fi" });
    expect(await minutesLeft()).toBe(24 * 60);
    // A sign-in link that has not been mailed yet is valid for 24 hours. This statement makes it one hour older, as if
    // the mail had waited for the mail server.
    await site.db.verification.updateMany({ data: { expiresAt: new Date(Date.now() + 23 * 3_600_000) } });
    await send();
    expect(await minutesLeft()).toBe(30);
  });

  test("is not mailed any more when it doesn't work any more", async () => {
    await mailSignInLink({ ...site, auth: authOf(site) }, { email: organiser, locale: "fi" });
    await site.db.verification.deleteMany();
    await send();
    expect(await site.db.outboxMail.count()).toBe(0);
  });
});

describe("a passkey", () => {
  const auth = () => authOf(site, "demonstration");
  async function signIn(): Promise<Headers> {
    const entering = { body: { role: "organiser" }, headers: new Headers(), asResponse: true } as const;
    const entered = await auth().api.enterDemonstration(entering);
    return new Headers({ cookie: (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "" });
  }

  test("is begun by who has signed in within a day, and by nobody else", async () => {
    const headers = await signIn();
    expect(await beginPasskey(auth(), headers)).toMatchObject({
      ok: true,
      options: { rp: { id: "seminar.example.org" }, authenticatorSelection: { residentKey: "required" } },
    });
    await site.db.session.updateMany({ data: { createdAt: new Date(Date.now() - 25 * 3600 * 1000) } });
    for (const whoever of [headers, new Headers()])
      expect(await beginPasskey(auth(), whoever)).toEqual({ ok: false, reason: "notFresh" });
  });

  test("is not taken, and lets nobody in, when the answer is made up", async () => {
    const headers = await signIn();
    const answer = { id: "x", response: { clientDataJSON: "", attestationObject: "" } };
    expect(await addPasskey({ ...site, auth: auth() }, { userId: "organiser", name: "x", answer, headers })).toBe(
      false,
    );
    expect(await enterByPasskey(auth(), answer, new Headers())).toBe(false);
    expect([await site.db.passkey.count(), await site.db.session.count()]).toEqual([0, 1]);
  });

  test.each(["", "{", "1", "[]", "null"])("answers with an object: %j is refused", (text) => {
    expect(passkeyAnswerSchema.safeParse(text).success).toBe(false);
  });
});
