import { beforeEach, describe, expect, test } from "vitest";
import { createAuth } from "@/lib/auth/auth";
import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const siteUrl = "https://seminar.example.org";
let site: TestSite;

beforeEach(async () => {
  site = await createTestSite();
  const email = demonstrationEmail("organiser");
  await site.db.user.create({ data: { id: "organiser", name: "Järjestäjä", email, role: "organiser" } });
});

const authOf = (mode: "demonstration" | "live") =>
  createAuth(site, { siteUrl, mode, secret: "s".repeat(44), plugins: [] });

const post = (mode: "demonstration" | "live", path: string, body: object) =>
  authOf(mode).handler(
    new Request(`${siteUrl}/api/auth${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: siteUrl },
      body: JSON.stringify(body),
    }),
  );

describe("the demonstration's door", () => {
  test("lets in with one press, by a session in the database", async () => {
    const response = await post("demonstration", "/demonstration/sign-in", { role: "organiser" });
    expect(response.status).toBe(200);
    const cookie = response.headers.get("set-cookie") ?? "";
    for (const flag of ["HttpOnly", "Secure", "SameSite=Lax"]) expect(cookie).toContain(flag);
    expect(await site.db.session.count({ where: { userId: "organiser" } })).toBe(1);
  });

  test("is not there on a live site", async () => {
    const response = await post("live", "/demonstration/sign-in", { role: "organiser" });
    expect(response.status).toBe(404);
    expect(await site.db.session.count()).toBe(0);
  });
});

describe("the sign-in link", () => {
  const request = (email: string) => post("live", "/sign-in/magic-link", { email, callbackURL: "/poyta" });

  test("goes to users only, and the answer is the same for anyone", async () => {
    const [known, unknown] = [await request(demonstrationEmail("organiser")), await request("nobody@example.org")];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    const mails = await site.db.outboxMail.findMany();
    expect(mails.map(({ kind, recipient }) => [kind, recipient])).toEqual([["signIn", "organiser@example.org"]]);
  });

  test("signs in once, and its secret is stored as a hash only", async () => {
    await request(demonstrationEmail("organiser"));
    const { payload } = await site.db.outboxMail.findFirstOrThrow();
    const { signInUrl } = payload as { signInUrl: string };
    const token = new URL(signInUrl).searchParams.get("token") ?? "";
    expect(JSON.stringify(await site.db.verification.findMany())).not.toContain(token);

    const open = () => authOf("live").handler(new Request(signInUrl));
    expect((await open()).headers.get("location")).toBe(`${siteUrl}/poyta`);
    expect((await open()).headers.get("location")).toContain("error=");
    expect(await site.db.session.count()).toBe(1);
  });
});

test("nobody becomes a user or changes a role by himself", async () => {
  for (const path of ["/sign-up/email", "/sign-in/email", "/admin/set-role"])
    expect((await post("live", path, { email: "x@example.org", password: "x".repeat(12), name: "x" })).status).not.toBe(
      200,
    );
  await post("demonstration", "/update-user", { role: "administrator" });
  expect(await site.db.user.findMany({ select: { role: true } })).toEqual([{ role: "organiser" }]);
});
