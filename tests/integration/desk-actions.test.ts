import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { removeUser } from "@/lib/auth/change-users";
import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import { type Role, roles } from "@/lib/auth/role";
import { loadNewest } from "@/lib/documents/queries";
import { parseServerEnv } from "@/lib/env";
import { onPublicChange } from "@/lib/front/public-change";
import type { Access, Guarded } from "@/tests/support/access/given";
import { accessOf } from "@/tests/support/desk-access";
import { dump } from "@/tests/support/dump";
import { Left, request } from "@/tests/support/next";
import { createTestSite, type TestSite } from "@/tests/support/seminar";
import { openDocuments } from "@/tests/support/seminar-documents";

let site: TestSite;

beforeAll(async () => {
  site = await createTestSite(0);
  const parsed = parseServerEnv({
    DATABASE_URL: site.url,
    SITE_SECRET: "s".repeat(44),
    DEMONSTRATION_SINCE: new Date().toISOString(),
  });
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  Object.assign(globalThis, { erapaiva: { db: site.db, clock: site.clock, env: parsed.env } });
  for (const role of roles)
    await site.db.user.create({ data: { id: role, name: role, role, email: demonstrationEmail(role) } });
  // There must always be an administrator, but one of the actions removes the administrator who calls it. This second
  // administrator therefore always remains.
  await site.db.user.create({ data: { id: "other", name: "other", role: "administrator", email: "o@example.org" } });
});

/**
 * The files with functions that a browser can call: the action files, which export actions, and the route files, which
 * export HTTP methods.
 */
const functions = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(actions|route)\.ts$/.test(file))
  .sort();
const modules = await Promise.all(
  functions.map(async (file) => [file, (await import(path.resolve("app", file))) as Record<string, unknown>] as const),
);
const callable = modules.flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, call]) => (typeof call === "function" ? [{ file, name, call }] : [])),
);

async function signIn(role: Role): Promise<void> {
  const { auth } = await import("@/app/_server/auth");
  const headers = new Headers();
  const entered = await auth().api.enterDemonstration({ body: { role }, headers, asResponse: true });
  request.cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

async function call(action: (...args: unknown[]) => unknown, args: unknown[]): Promise<unknown> {
  try {
    return await action(...args);
  } catch (error) {
    if (error instanceof Left) return error;
    throw error;
  }
}

/**
 * The tables with data that public pages show. Each function returns the part of a row that is shown. Public pages do
 * not show the number of seats. They show only whether a seat is free.
 */
const shownOf: Record<string, (row: Record<string, unknown>) => unknown> = {
  "public.seminar": ({ last_number: _, ...row }) => row,
  "public.seminar_translation": (row) => row["cancel_reason"],
  "public.attendance_option": ({ capacity, no_limit, taken, waiting }) => {
    if (capacity === null) return no_limit;
    return { free: Number(taken) < Number(capacity) && waiting === 0 };
  },
  "public.page_translation": (row) => row,
  "public.member": (row) => row,
  "public.topic_translation": (row) => row,
  "public.site_details": (row) => row,
};

function shown(rows: Awaited<ReturnType<typeof dump>>): string {
  const drafts = rows.flatMap(({ table, row }) =>
    table === "public.seminar" && !row["announced_at"] && !row["cancelled_at"] ? [row["id"]] : [],
  );
  const known = rows.filter(({ row }) => !drafts.includes(row["seminar_id"] ?? row["id"]));
  return JSON.stringify(known.flatMap(({ table, row }) => shownOf[table]?.(row) ?? []));
}

let announced = 0;
onPublicChange(() => announced++);

/**
 * Calls the action. Returns its arguments and its answer. Also returns whether the database has changed, whether the
 * public pages should now show something else (`shownElse`), and whether the action announced a change of these pages.
 */
async function attempt(
  action: (...args: unknown[]) => unknown,
  { prepare, makes }: Pick<Guarded, "prepare" | "makes">,
  userId: string,
) {
  const args = await prepare({ site, userId });
  const sent = args.at(-1);
  if (makes && sent instanceof FormData) sent.set("submissionId", randomUUID());
  const before = await dump(site.url);
  announced = 0;
  const answer = await call(action, args);
  const after = await dump(site.url);
  const changed = JSON.stringify(after) !== JSON.stringify(before);
  return { args, answer, changed, shownElse: shown(after) !== shown(before), announced: announced > 0 };
}

/**
 * Calls the action once more with the same arguments, as a browser might do if the answer was lost. Returns the tables
 * that have more rows after this call. The audit log and the marks of the door (records of arrivals) may grow, so they
 * are not compared.
 */
async function madeAgain(action: (...args: unknown[]) => unknown, args: unknown[]): Promise<string[]> {
  const tables = async () =>
    (await dump(site.url)).map(({ table }) => table).filter((name) => !/audit|arrival_mark/.test(name));
  const once = await tables();
  await call(action, args);
  const twice = await tables();
  const count = (names: readonly string[], name: string) => names.filter((one) => one === name).length;
  return [...new Set(twice)].filter((name) => count(twice, name) > count(once, name));
}

test("it is written down of every action and route who may use it", () => {
  expect(callable.map(({ file, name }) => `${file} ${name}`).sort()).toEqual(Object.keys(accessOf).sort());
});

const guarded = callable.flatMap(({ file, name, call }) => {
  const access: Access | undefined = accessOf[`${file} ${name}`];
  return access && access !== "anyone" ? [{ name: `${file} ${name}`, action: call as () => unknown, access }] : [];
});

describe.each(guarded)("$name", ({ action, access }) => {
  const { allowed, publicPages, quiet, repeats } = access;
  test.each(roles.filter((role) => !allowed.includes(role)))("is not for an %s", async (role) => {
    await signIn(role);
    refused(await attempt(action, access, role));
  });

  test("is not for strangers", async () => {
    request.cookie = "";
    refused(await attempt(action, access, "administrator"));
  });

  test("is not for one who was removed a second ago", async () => {
    await signIn("administrator");
    const administrator = await site.db.user.findUniqueOrThrow({ where: { id: "administrator" } });
    await removeUser(site, { userId: "administrator", removedById: "other" });
    const attempted = await attempt(action, access, "other");
    await site.db.user.create({ data: administrator });
    refused(attempted);
  });

  test.each(allowed)("is for an %s", async (role) => {
    await signIn(role);
    const { args, answer, changed, ...pages } = await attempt(action, access, role);
    expect(pages.announced, "publicPagesChanged() is called").toBe(publicPages === "change");
    if (pages.shownElse) expect(publicPages).toBe("change");
    if (answer instanceof Response) return expect(answer.status).toBe(200);
    if (!quiet) expect(changed, String(answer)).toBe(true);
    if (!repeats) expect(await madeAgain(action, args), "made again").toEqual([]);
  });
});

/** Calls the action or route. If the answer is a file, reads the file to its end. */
async function callToEnd(action: (...args: unknown[]) => unknown, args: unknown[]): Promise<void> {
  const answer = await call(action, args);
  if (answer instanceof Response) await answer.arrayBuffer();
}

/** Makes every attempt to write into the audit log fail while `act` runs. */
async function withoutLog(act: () => Promise<unknown>): Promise<void> {
  await site.db.$executeRaw`ALTER TABLE audit_entry ADD CONSTRAINT closed CHECK (false) NOT VALID`;
  // The site logs the error. It is expected here, so it is not printed.
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await act().catch(() => undefined);
  log.mockRestore();
  await site.db.$executeRaw`ALTER TABLE audit_entry DROP CONSTRAINT closed`;
}

const traced = guarded.filter(({ access }) => !access.quiet && !access.untraced);
test.each(traced.map(({ name, ...rest }) => [name, rest] as const))(
  "%s is written into the log in its own transaction",
  async (_, { action, access }) => {
    const [role = "administrator"] = access.allowed;
    await signIn(role);
    const args = await access.prepare({ site, userId: role });
    const before = await dump(site.url);
    await withoutLog(() => callToEnd(action, args));
    expect(await dump(site.url), "nothing is done that cannot be written into the log").toEqual(before);
    const written = await site.db.auditEntry.count();
    await callToEnd(action, args);
    expect(await site.db.auditEntry.count()).toBeGreaterThan(written);
  },
);

describe.each(guarded.filter(({ name }) => name.endsWith("route.ts GET")))("$name", ({ action, access }) => {
  const ask = async (accept: string) => {
    const [, params] = await access.prepare({ site, userId: "other" });
    const request = new Request("http://localhost/?lang=sv", { headers: { accept } });
    return call(action, [request, params]);
  };

  test("sends a browser whose session has ended to sign in, and tells a program", async () => {
    request.cookie = "";
    expect(await ask("text/html,*/*")).toEqual(new Left("/sv/logga-in"));
    await expectWords(await ask("*/*"), 401, /^Din inloggning har upphört/);
  });

  test("tells in words who may not use it", async () => {
    await signIn("editor");
    await expectWords(await ask("text/html,*/*"), 403, /<html lang="sv"[\s\S]*Din behörighet räcker inte till/);
  });
});

/**
 * The routes whose URL contains an id or a year that may not exist. The unsubscribe routes are left out, because they
 * redirect the visitor to a page that explains the problem. The manifest of the door is left out, because it reads
 * nothing from the database.
 */
const named = callable.filter(
  ({ file, name }) => name === "GET" && /^api\/.*\[/.test(file) && !/unsubscribe|manifest/.test(file),
);
test.each(named)("$file says in words that there is nothing at an address", async ({ call }) => {
  await signIn("administrator");
  const params = Promise.resolve({ year: "1999", token: "unknown", id: "unknown", file: "x.avif", format: "pdf" });
  const request = new Request("http://localhost/?lang=en", { headers: { accept: "text/html" } });
  await expectWords(await call(request, { params }), 404, /There is nothing at this address/);
});

async function expectWords(answer: unknown, status: number, words: RegExp): Promise<void> {
  if (!(answer instanceof Response)) throw new Error(`not an answer: ${answer}`);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(words);
}

test("an editor writes a seminar's words and never its arrangement, whatever calls the action", async () => {
  const { saveDraftAction, publishAction } = await import("@/app/[locale]/(desk)/desk/documents/actions");
  const { words, arrangement } = await openDocuments(site);
  await signIn("editor");
  for (const { id, kind } of [words, arrangement]) {
    const { number, version, content } = await loadNewest(site, id);
    const order = { documentId: id, basis: { number, version }, sitting: randomUUID() };
    const may = kind === "seminar";
    const changed = { ...(content as object), reminderDays: [3], words: { fi: told, sv: null, en: null } };
    expect((await saveDraftAction(order, changed)).ok, kind).toBe(may);
    const newest = await loadNewest(site, id);
    const basis = { number: newest.number, version: newest.version };
    expect((await publishAction("fi", { ...order, basis })).ok, kind).toBe(may);
  }
  expect(await site.db.seminar.findFirst({ where: { id: site.seminarId } })).toMatchObject({ reminderDays: [7, 1] });
});

const told = { title: "Tilat", lead: null, body: null, afterwards: null, venueName: null, venueAddress: null };

function refused({ answer, changed }: { answer: unknown; changed: boolean }): void {
  expect(changed).toBe(false);
  if (answer instanceof Response) expect([401, 403]).toContain(answer.status);
  else if (answer instanceof Left) expect(answer.to).toMatch(/^(nowhere|\/kirjaudu|\/poyta)/);
  else if (!saysWhy(answer)) expect(answer).toEqual({ ok: false, reason: "signedOut" });
}

/** Returns whether the answer is a form state with an error message. */
const saysWhy = (answer: unknown) =>
  typeof answer === "object" && answer !== null && ("error" in answer || "summary" in answer);
