import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { stampForm } from "@/lib/abuse/form-stamp";
import { systemClock } from "@/lib/clock";
import { findPage } from "@/lib/i18n/find-page";
import type { RouteName } from "@/lib/i18n/routes";
import { type Receipt, readReceipt, receiptCookie, toCookie } from "@/lib/registration/receipt";
import type { AskPage, PageAnswer } from "./ask-page";
import { escaped } from "./escaped";
import { hiddenValues, withoutScripts } from "./page-parts";
import { allowScripts, newNonce, nonceIn } from "./security-policy";
import { sendBody } from "./send-body";
import { createShelf, type MakeCopy } from "./shelf";
import { cutTemplate, fillGzipped, fillPlain, type Template } from "./template";

/** What is one reader's own in a page of a personal route. */
type Gap = "submissionId" | "stamp" | "nonce" | "name" | "organisation";

type Personal = Template<Gap> & Readonly<{ asked: number; headers: Record<string, string> }>;

/** The routes of the pages that are the same for all readers, except for the values of `Gap`. */
const personal = ["register", "registered"] as const satisfies readonly RouteName[];
export type PersonalRoute = (typeof personal)[number];

/** Checks whether the front can fill in the pages of this route for each reader. */
export const isPersonal = (route: RouteName | undefined): route is PersonalRoute =>
  personal.some((name) => name === route);

export type PersonalPages = Readonly<{
  /**
   * Answers a request for the page of a personal route.
   * @returns false, without an answer, if Next must render this page for the reader, or if it cannot be rendered
   */
  answer(request: IncomingMessage, response: ServerResponse, asked: PersonalRequest): Promise<boolean>;
  /** Makes new copies from now on, because the content of a page may have changed. */
  expire(): void;
}>;

type PersonalRequest = Readonly<{ route: PersonalRoute; path: string; query: string }>;

type PersonalDeps = Readonly<{
  ask: AskPage;
  /** The key with which the stamps of forms are signed (lib/abuse/form-stamp.ts). */
  formsKey: string;
  /** Checks whether there is a seminar in this year. */
  hasYear(year: number): Promise<boolean>;
  /** Checks whether the seminar of this year has an attendance option with this id. */
  hasOption(year: number, id: string): Promise<boolean>;
  isReachable(): Promise<boolean>;
}>;

/**
 * Creates the pages that Next renders once every few seconds for an invented reader. The front puts the values of each
 * real reader in the place of the invented ones.
 */
export function createPersonalPages({ ask, formsKey, hasYear, hasOption, isReachable }: PersonalDeps): PersonalPages {
  const shelf = createShelf({ make: makeTemplate(ask), isReachable });

  /** Returns the reader's receipt; null if there is none; undefined if the front cannot fill in the page for it. */
  const receiptOf = async ({ headers: { cookie = "" } }: IncomingMessage, path: string) => {
    const receipt = readReceipt(receiptIn.exec(cookie)?.[1], yearIn(path));
    // The key of a copy must not contain anything that a client can invent.
    return receipt && !(await hasOption(receipt.seminarYear, receipt.optionId)) ? undefined : receipt;
  };

  return {
    async answer(request, response, { route, path, query }) {
      if (!(await hasYear(yearIn(path)))) return false;
      // With this query, the form begins with values from a cookie.
      if (route === "register" && new URLSearchParams(query).has("colleague")) return false;
      const receipt = route === "registered" ? await receiptOf(request, path) : null;
      if (receipt === undefined) return false;
      const taken = await shelf.take(keyOf(path, receipt));
      if (!taken || taken.outdated) return false;
      const nonce = newNonce();
      if (taken.copy.gaps.includes("nonce")) allowScripts(response, nonce, { route });
      send(request, response, taken.copy, {
        nonce,
        submissionId: randomUUID(),
        // Stamps are made with the real clock, also in the demonstration (app/_server/form-guard.ts).
        stamp: stampForm(formsKey, "opened", systemClock.now()),
        name: escaped(receipt?.name ?? ""),
        organisation: escaped(receipt?.organisation ?? ""),
      });
      return true;
    },
    expire: shelf.expire,
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  template: Personal,
  values: Readonly<Record<Gap, string>>,
): void {
  for (const [name, value] of Object.entries(template.headers)) response.setHeader(name, value);
  sendBody(request, response, {
    get plain() {
      return fillPlain(template, values);
    },
    get gzipped() {
      return fillGzipped(template, values);
    },
  });
}

const receiptIn = new RegExp(`(?:^|;\\s*)${receiptCookie}=([\\w-]+)`);

/** Returns the year of the seminar to which the path of a personal page belongs. */
function yearIn(path: string): number {
  const found = findPage(path);
  return found && "folder" in found ? Number(found.folder.split("/")[3]) : Number.NaN;
}

type Kind = Pick<Receipt, "outcome" | "optionId">;

/**
 * Returns the key of a copy: the path and, for a confirmation, the kind of confirmation. A path contains no space.
 */
const keyOf = (path: string, kind: Kind | null) => (kind ? `${path} ${kind.outcome} ${kind.optionId}` : path);

/** The names of the invented reader. They must not occur in any page. */
const invented = { name: `name-${randomUUID()}`, organisation: `organisation-${randomUUID()}` };

function makeTemplate(ask: AskPage): MakeCopy<Personal> {
  return async (key) => {
    const asked = performance.now();
    const [path = "", outcome, optionId] = key.split(" ");
    const receipt = outcome && { seminarYear: yearIn(path), ...invented, optionId, outcome };
    const answer = await ask(path, receipt ? `${receiptCookie}=${toCookie(receipt)}` : undefined);
    if (!answer || answer.status >= 500) return "failed";
    const { status, headers } = answer;
    const { "content-type": type, "cache-control": control } = headers;
    if (status !== 200 || !type || !control) return null;
    const kept = { "Content-Type": type, "Cache-Control": control, Vary: "Accept-Encoding" };
    return { asked, headers: kept, ...templateOf(answer, receipt ? invented : {}) };
  };
}

function templateOf({ headers, body }: PageAnswer, names: Partial<Record<Gap, string>>): Template<Gap> {
  const html = body.toString();
  const own = hiddenValues(html, ["submissionId", "stamp"]);
  // Only the form needs scripts.
  if (!own.stamp) return cutTemplate(withoutScripts(html), names);
  const nonce = nonceIn(headers["content-security-policy"]?.toString());
  return cutTemplate<Gap>(html, { ...own, ...(nonce && { nonce }) });
}
