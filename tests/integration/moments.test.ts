import { text } from "node:stream/consumers";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deps } from "@/app/_server/deps";
import * as accessibility from "@/app/[locale]/(public)/accessibility/page";
import * as group from "@/app/[locale]/(public)/group/page";
import * as lostLink from "@/app/[locale]/(public)/my-registration/page";
import * as home from "@/app/[locale]/(public)/page";
import * as presentation from "@/app/[locale]/(public)/presentation/page";
import * as privacy from "@/app/[locale]/(public)/privacy/page";
import * as alert from "@/app/[locale]/(public)/seminars/[year]/alert/page";
import * as seminar from "@/app/[locale]/(public)/seminars/[year]/page";
import * as register from "@/app/[locale]/(public)/seminars/[year]/register/page";
import * as history from "@/app/[locale]/(public)/seminars/page";
import type { Db } from "@/lib/db/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import { runRetention } from "@/lib/retention/run-retention";
import { seed } from "@/prisma/seed/index";
import { createTestDatabase, openTestDb } from "../support/database";
import { beginAnew, type Moment, moments } from "../support/moments";
import { forgetResults, keepResults, Left, request } from "../support/next";
import { contentOf, sentencesOf } from "../support/sentences";
import { serverEnv } from "../support/server-env";

type Props = { params: Promise<{ year: string }>; searchParams: Promise<Record<string, never>> };
type PublicPage = {
  default: (props: never) => Promise<ReactElement> | ReactElement;
  generateMetadata: (props: never) => Promise<Metadata>;
};

/** `year` is undefined for pages that say nothing about a seminar. */
const pages: [name: string, page: PublicPage, year: string | undefined][] = [
  ["home", home, ""],
  ["seminar 2023", seminar, "2023"],
  ["register", register, "2023"],
  ["alert", alert, "2023"],
  ["history", history, ""],
  ["seminar 2021", seminar, "2021"],
  ["seminar 2022", seminar, "2022"],
  ["group", group, undefined],
  ["presentation", presentation, undefined],
  ["my registration", lostLink, undefined],
  ["privacy", privacy, undefined],
  ["accessibility", accessibility, undefined],
];

const shared = globalThis as typeof globalThis & { erapaiva?: Deps };
afterAll(() => {
  delete shared.erapaiva;
  forgetResults();
  request.locale = "fi";
});

/** Returns what a page says: its title and its description for search engines, and the sentences of its main part. */
async function rendered(page: PublicPage, year: string): Promise<{ menu: string[]; said: string[] }> {
  const props: Props = { params: Promise.resolve({ year }), searchParams: Promise.resolve({}) };
  try {
    const { prelude } = await prerenderToNodeStream(await page.default(props as never), {
      onError: () => undefined,
    });
    const html = await text(prelude);
    const { title, description } = await page.generateMetadata(props as never);
    const about = [...(title ? [`(title) ${title}`] : []), ...(description ? [`(description) ${description}`] : [])];
    const menu = sentencesOf(contentOf(html, "nav"));
    return { menu, said: [...about, ...sentencesOf(contentOf(html, "main"))] };
  } catch (error) {
    if (error instanceof Left) return { menu: [], said: [`(leads to) ${error.to}`] };
    throw error;
  }
}

/** The pages that say nothing about the seminar are read only at these moments. */
const seldom = ["announced", "a year later"];

/** Renders the pages in all languages at a moment. The keys of the result are the language and the name of the page. */
async function read(db: Db, { name: moment, now, happened }: Moment): Promise<Map<string, string[]>> {
  await beginAnew(db);
  await happened(db);
  const clock = { now: () => now };
  await runRetention({ db, clock });
  shared.erapaiva = { db, clock, env: { ...(await serverEnv()), mode: "live", clock } };
  const found = new Map<string, string[]>();
  for (const locale of locales) {
    request.locale = locale;
    keepResults();
    await Promise.all(
      pages.map(async ([name, page, year]) => {
        if (year === undefined && !seldom.includes(moment)) return;
        const { menu, said } = await rendered(page, year ?? "");
        found.set(`${locale} ${name}`, said);
        if (page === home) found.set(`${locale} menu`, menu);
      }),
    );
  }
  return found;
}

type Said = readonly (readonly [moment: string, sentences: readonly string[]])[];

/** Names the moments at which a sentence is said, or, if these are most of them, the others. */
function whenTold(sentence: string, said: Said): string {
  const names = (isSaid: boolean) =>
    said.filter(([, sentences]) => sentences.includes(sentence) === isSaid).map(([moment]) => moment);
  const silent = names(false);
  if (silent.length === 0) return "always";
  return silent.length < said.length / 2 ? `always but not: ${silent.join("; ")}` : names(true).join("; ");
}

/**
 * Writes down what a page says: each sentence once, in the order of the page. Above the sentences, a line in brackets
 * names the moments at which the page says them.
 */
function account(name: string, said: Said): string {
  const order: string[] = [];
  for (const [, sentences] of said) {
    let after = -1;
    for (const sentence of sentences) {
      if (!order.includes(sentence)) order.splice(after + 1, 0, sentence);
      after = Math.max(after, order.indexOf(sentence));
    }
  }
  const lines: string[] = [`=== ${name}`];
  let last = "";
  for (const sentence of order) {
    const told = `[${whenTold(sentence, said)}]`;
    if (told !== last) lines.push("", told);
    lines.push(sentence);
    last = told;
  }
  return lines.join("\n");
}

describe("what the public pages say in the course of time", () => {
  const told = new Map<string, Map<string, string[]>>();
  let db: Db;
  beforeAll(async () => {
    db = openTestDb(await createTestDatabase());
    await seed({ db, mode: "demonstration" });
  });

  it.each(moments)("can be read at this moment: $name", async (moment) => {
    told.set(moment.name, await read(db, moment));
  });

  it.each(locales)("is as it was reviewed in %s", async (locale: Locale) => {
    expect([...told.keys()]).toEqual(moments.map(({ name }) => name));
    const accounts = ["menu", ...pages.map(([name]) => name)].map((name) =>
      account(
        name,
        [...told].flatMap(([moment, found]) => {
          const said = found.get(`${locale} ${name}`);
          return said ? [[moment, said] as const] : [];
        }),
      ),
    );
    await expect(`${accounts.join("\n\n\n")}\n`).toMatchFileSnapshot(`moments/${locale}.txt`);
  });
});
