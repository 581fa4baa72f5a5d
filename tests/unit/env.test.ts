import { describe, expect, it } from "vitest";
import { parseEnv, parseServerEnv } from "@/lib/env";

const secret = "0123456789abcdef0123456789abcdef";
const live = {
  SITE_URL: "https://seminar.example.org/",
  SMTP_URL: "smtp://mail.example.org:25",
  MAIL_FROM: "Seminar <seminar@example.org>",
};

describe("parseEnv", () => {
  it("is a demonstration without any setting", () => {
    expect(parseEnv({ PATH: "/bin", SMTP_URL: "" })).toEqual({
      ok: true,
      env: {
        mode: "demonstration",
        siteUrl: "http://localhost:3000",
        port: 3000,
        trustedProxies: [],
        mailFrom: "STKS <asiakaspalvelu@example.org>",
        smtpUrl: undefined,
        databaseUrl: undefined,
        secret: undefined,
        demonstrationClock: new Date("2023-09-04T06:00:00Z"),
      },
    });
  });

  it("is a live one-machine installation with SITE_URL alone", () => {
    expect(parseEnv(live)).toMatchObject({ ok: true, env: { mode: "live", siteUrl: "https://seminar.example.org" } });
  });

  it("is live with DATABASE_URL, which needs a shared secret", () => {
    const source = { ...live, DATABASE_URL: "postgres://app:pw@db/app" };
    expect(parseEnv(source)).toEqual({ ok: false, problems: [expect.stringMatching(/^SITE_SECRET is missing/)] });
    expect(parseEnv({ ...source, SITE_SECRET: secret })).toMatchObject({ ok: true, env: { mode: "live" } });
  });

  it("names each thing a live site lacks", () => {
    const result = parseEnv({ DATABASE_URL: "postgresql://db/app" });
    expect(result.ok || result.problems.map((problem) => problem.split(" ")[0])).toEqual([
      "SITE_URL",
      "SMTP_URL",
      "MAIL_FROM",
      "SITE_SECRET",
    ]);
  });

  it.each([
    ["DATABASE_URL", "mysql://hunter2@db/app"],
    ["DATABASE_URL", "hunter2"],
    ["SITE_URL", "hunter2.example.org"],
    ["SITE_URL", "https://example.org/hunter2"],
    ["PORT", "hunter2"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["TRUSTED_PROXIES", "hunter2"],
    ["TRUSTED_PROXIES", "10.0.0.0/8, 10.0.0.0/hunter2"],
    ["SMTP_URL", "https://hunter2"],
    ["MAIL_FROM", "hunter2"],
    ["MAIL_FROM", "A <a@example.org>\nBcc: hunter2@example.org"],
    ["ORGANISERS_EMAIL", "hunter2"],
    ["ORGANISERS_EMAIL", "a@example.org, hunter2@example.org"],
    ["SITE_SECRET", "hunter2"],
    ["DEMONSTRATION_CLOCK", "hunter2"],
    ["DEMONSTRATION_CLOCK", "2023-09-04T09:00:00"],
  ])("refuses a wrong %s in one line that does not repeat it", (name, value) => {
    const result = parseEnv({ [name]: value });
    expect(result).toEqual({ ok: false, problems: [expect.stringMatching(new RegExp(`^${name} .+$`))] });
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  it("takes trusted proxies as a list of addresses and ranges", () => {
    const result = parseEnv({ TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8,::1" });
    expect(result).toMatchObject({ ok: true, env: { trustedProxies: ["127.0.0.1", "10.0.0.0/8", "::1"] } });
  });

  it("refuses a demonstration clock on a live site", () => {
    const result = parseEnv({ ...live, DEMONSTRATION_CLOCK: "2023-10-01T12:00:00+03:00" });
    expect(result).toEqual({ ok: false, problems: ["DEMONSTRATION_CLOCK must not be set on a live site"] });
  });
});

describe("parseServerEnv", () => {
  const complete = { DATABASE_URL: "postgres://app@127.0.0.1:5432/app", SITE_SECRET: secret };

  it("runs the demonstration's clock from the moment the launcher gave", () => {
    const since = new Date(Date.now() - 60_000).toISOString();
    const result = parseServerEnv({ ...complete, DEMONSTRATION_SINCE: since });
    if (!result.ok) throw new Error(result.problems.join());
    expect(result.env.mode).toBe("demonstration");
    expect(result.env.clock.now().getTime() - Date.parse("2023-09-04T09:01:00+03:00")).toBeLessThan(5_000);
  });

  it("takes a database without DEMONSTRATION_SINCE for a live site", () => {
    expect(parseServerEnv({ ...complete, ...live })).toMatchObject({ ok: true, env: { mode: "live" } });
    expect(parseServerEnv(complete)).toMatchObject({ ok: false });
  });

  it("can't be made a demonstration once it has a public address", () => {
    const result = parseServerEnv({ ...complete, ...live, DEMONSTRATION_SINCE: new Date().toISOString() });
    expect(result).toEqual({ ok: false, problems: ["DEMONSTRATION_SINCE must not be set on a live site"] });
  });

  it("derives keys that differ from the secret and from each other", () => {
    const result = parseServerEnv({ ...complete, ...live });
    if (!result.ok) throw new Error(result.problems.join());
    const { sessionSecret, actionsKey } = result.env;
    expect(new Set([secret, sessionSecret, actionsKey]).size).toBe(3);
    expect(Buffer.from(actionsKey, "base64")).toHaveLength(32);
    expect(JSON.stringify(result.env)).not.toContain(secret);
  });

  it("says how to start when nothing is set", () => {
    const result = parseServerEnv({ DEMONSTRATION_SINCE: new Date().toISOString() });
    expect(result.ok || result.problems[0]).toMatch(/^DATABASE_URL is missing: start the site with npm start$/);
  });
});
