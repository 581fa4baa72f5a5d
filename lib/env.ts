import { hkdfSync } from "node:crypto";
import { compile } from "proxy-addr";
import { z } from "zod";
import { type Clock, clockFrom, systemClock } from "@/lib/clock";

/**
 * The two modes of a site. A demonstration has example users, example data and its own clock. A live site is for real
 * participants.
 */
type Mode = "demonstration" | "live";

/**
 * The settings of one installation of the site. A setting that is not given has its default value. If `databaseUrl` or
 * `secret` is undefined, the launcher (lib/launch) provides the value.
 */
export type Settings = Readonly<{
  mode: Mode;
  /** The public URL, without a slash at the end. */
  siteUrl: string;
  port: number;
  /** The IP addresses and address ranges of the proxies whose header `X-Forwarded-For` is trusted. */
  trustedProxies: readonly string[];
  mailFrom: string;
  /** The e-mail address for replies to the site's mails. If it is undefined, replies go to the contact persons. */
  organisersEmail: string | undefined;
  /**
   * The URL of the mail server. It is undefined only in a demonstration, which does not send its mails but shows them
   * on the site.
   */
  smtpUrl: string | undefined;
  databaseUrl: string | undefined;
  secret: string | undefined;
  /** The time that the clock of a demonstration shows when the demonstration starts. */
  demonstrationClock: Date;
}>;

/**
 * The complete settings of the server process. They are read from the environment variables once, when the process
 * starts.
 */
export type Env = Omit<Settings, "databaseUrl" | "secret" | "demonstrationClock"> &
  Readonly<{
    databaseUrl: string;
    /** The folder of the build that the server runs; undefined in development. */
    buildFolder: string | undefined;
    /**
     * The file in which copies of public pages are stored for the next start (lib/front/pages-file.ts). If it is
     * undefined, no copies are stored.
     */
    pagesFile: string | undefined;
    sessionSecret: string;
    actionsKey: string;
    /** The key for hashing the IP addresses and e-mail addresses that the rate limits store (lib/abuse/limits.ts). */
    limitsKey: string;
    /** The key for signing the time at which a form was opened. */
    formsKey: string;
    /** The key for creating the participants' check-in codes (lib/registration/check-in-code.ts). */
    cardsKey: string;
    clock: Clock;
  }>;

/**
 * The result of reading the environment variables. Each problem is one line that contains the name of a variable, but
 * never the value of the variable, because the value may be secret.
 */
export type Parsed<T> = { ok: true; env: T } | { ok: false; problems: string[] };

type Source = Readonly<Record<string, string | undefined>>;

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` }).optional();
const instant = z.iso
  .datetime({ offset: true, error: "must be a time such as 2023-09-04T09:00:00+03:00" })
  .transform((text) => new Date(text));

const schema = z.object({
  DATABASE_URL: address(/^postgres(ql)?$/, "postgres://user:password@host:5432/database"),
  SITE_URL: z
    .string()
    .refine(isSiteAddress, "must be an address without a path, such as https://seminar.example.org")
    .transform((url) => new URL(url).origin)
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number")
    .transform(Number)
    .refine((port) => port > 0 && port < 65536, "must be from 1 to 65535")
    .default(3000),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine(areProxies, "must be addresses or ranges such as 10.0.0.2, 192.168.0.0/16, with commas between")
    .default([]),
  SMTP_URL: address(/^smtps?$/, "smtps://user:password@mail.example.org"),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'must be a sender such as "Seminar <a@example.org>"',
    )
    .optional(),
  ORGANISERS_EMAIL: z.email("must be an e-mail address such as seminar@example.org").optional(),
  SITE_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  DEMONSTRATION_CLOCK: instant.optional(),
  DEMONSTRATION_SINCE: instant.optional(),
  BUILD_FOLDER: z.string().optional(),
  PAGES_FILE: z.string().optional(),
});

type Values = z.infer<typeof schema>;

/**
 * Validates the settings of an installation. If neither `DATABASE_URL` nor `SITE_URL` is set, the site is a
 * demonstration.
 */
export function parseEnv(source: Source): Parsed<Settings> {
  const values = parseValues(source);
  if (!values.ok) return values;
  const { DATABASE_URL, SITE_URL } = values.env;
  const mode = DATABASE_URL || SITE_URL ? "live" : "demonstration";
  const problems = mode === "live" ? liveProblems(values.env) : [];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, env: settings(mode, values.env) };
}

/**
 * Validates the environment variables that the launcher (lib/launch) passes to the server. `DATABASE_URL` must be set.
 * `DEMONSTRATION_SINCE` is the real time at which the clock of a demonstration started. A site is a demonstration if
 * `DEMONSTRATION_SINCE` is set and `SITE_URL` is not set. A live site must not have `DEMONSTRATION_SINCE`.
 */
export function parseServerEnv(source: Source): Parsed<Env> {
  const values = parseValues(source);
  if (!values.ok) return values;
  const { DATABASE_URL, SITE_SECRET, DEMONSTRATION_SINCE } = values.env;
  const mode = DEMONSTRATION_SINCE && !values.env.SITE_URL ? "demonstration" : "live";
  const problems = mode === "live" ? liveProblems(values.env) : [];
  if (!DATABASE_URL) problems.unshift("DATABASE_URL is missing: start the site with npm start");
  if (!SITE_SECRET && mode === "demonstration") problems.push("SITE_SECRET is missing: start the site with npm start");
  if (problems.length > 0 || !DATABASE_URL || !SITE_SECRET) return { ok: false, problems };

  const { databaseUrl: _, secret: __, demonstrationClock, ...rest } = settings(mode, values.env);
  return {
    ok: true,
    env: {
      ...rest,
      databaseUrl: DATABASE_URL,
      buildFolder: values.env.BUILD_FOLDER,
      pagesFile: values.env.PAGES_FILE,
      sessionSecret: deriveKey(SITE_SECRET, "sessions"),
      actionsKey: deriveActionsKey(SITE_SECRET),
      limitsKey: deriveKey(SITE_SECRET, "limits"),
      formsKey: deriveKey(SITE_SECRET, "forms"),
      cardsKey: deriveKey(SITE_SECRET, "cards"),
      clock: mode === "live" ? systemClock : clockFrom(demonstrationClock, DEMONSTRATION_SINCE),
    },
  };
}

/**
 * Reads the server's environment variables from `process.env`. Each process must call this function only once, when it
 * starts.
 * @throws an error with one line for each problem
 */
export function readEnv(): Env {
  const parsed = parseServerEnv(process.env);
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.env;
}

/**
 * Returns the key with which Next encrypts the data of server actions in forms. The key must be the same for the build
 * and the server, and for all instances of the site.
 */
export function deriveActionsKey(secret: string): string {
  return deriveKey(secret, "server actions");
}

function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === "/";
}

function areProxies(addresses: string[]): boolean {
  try {
    compile(addresses);
    return true;
  } catch {
    return false;
  }
}

function deriveKey(secret: string, purpose: string): string {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32)).toString("base64");
}

function parseValues(source: Source): Parsed<Values> {
  const set = Object.entries(source).filter(([name, value]) => name in schema.shape && value?.trim());
  const result = schema.safeParse(Object.fromEntries(set));
  if (result.success) return { ok: true, env: result.data };
  return { ok: false, problems: result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) };
}

function liveProblems(values: Values): string[] {
  const problems: string[] = [];
  if (!values.SITE_URL) problems.push("SITE_URL is missing: a live site needs its public address");
  if (!values.SMTP_URL) problems.push("SMTP_URL is missing: a live site needs a mail server");
  if (!values.MAIL_FROM) problems.push("MAIL_FROM is missing: a live site needs the sender of its mails");
  if (values.DATABASE_URL && !values.SITE_SECRET)
    problems.push("SITE_SECRET is missing: instances that share a DATABASE_URL must share a secret");
  if (values.DEMONSTRATION_CLOCK) problems.push("DEMONSTRATION_CLOCK must not be set on a live site");
  if (values.DEMONSTRATION_SINCE) problems.push("DEMONSTRATION_SINCE must not be set on a live site");
  return problems;
}

function settings(mode: Mode, values: Values): Settings {
  return {
    mode,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    port: values.PORT,
    trustedProxies: values.TRUSTED_PROXIES,
    mailFrom: values.MAIL_FROM ?? "STKS <asiakaspalvelu@example.org>",
    organisersEmail: values.ORGANISERS_EMAIL,
    smtpUrl: values.SMTP_URL,
    databaseUrl: values.DATABASE_URL,
    secret: values.SITE_SECRET,
    demonstrationClock: values.DEMONSTRATION_CLOCK ?? new Date("2023-09-04T09:00:00+03:00"),
  };
}
