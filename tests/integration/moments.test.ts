import type { ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import type { Metadata } from "next";
import { afterAll, describe, expect, it } from "vitest";
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
import type { Deps } from "@/app/_server/deps";
import { type Locale, locales } from "@/lib/i18n/locales";
import { runRetention } from "@/lib/retention/run-retention";
import { seed } from "@/prisma/seed/index";
import { createTestDatabase, openTestDb } from "../support/database";
import { type Moment, moments } from "../support/moments";
import { Left, request } from "../support/next";
import { contentOf, sentencesOf } from "../support/sentences";
import { serverEnv } from "../support/server-env";

type Props = { params: Promise<{ year: string }>; searchParams: Promise<Record<string, never>> };
type PublicPage = {
  default: (props: never) => Promise<ReactElement> | ReactElement;
  generateMetadata: (props: never) => Promise<Metadata>;
};

const pages: [name: string, page: PublicPage, year: string][] = [
  ["home", home, ""],
  ["seminar 2023", seminar, "2023"],
  ["register", register, "2023"],
  ["alert", alert, "2023"],
  ["history", history, ""],
  ["seminar 2021", seminar, "2021"],
  ["seminar 2022", seminar, "2022"],
  ["group", group, ""],
  ["presentation", presentation, ""],
  ["my registration", lostLink, ""],
  ["privacy", privacy, ""],
  ["accessibility", accessibility, ""],
];

const shared = globalThis as typeof globalThis & { erapaiva?: Deps };
afterAll(() => {
  delete shared.erapaiva;
  request.locale = "fi";
});

/** Returns what a page says: its title and its description for search engines, and the sentences of its main part. */
async function rendered(page: PublicPage, year: string): Promise<{ menu: string[]; said: string[] }> {
  const props: Props = { params: Promise.resolve({ year }), searchParams: Promise.resolve({}) };
  try {
    const { prelude } = await prerenderToNodeStream(await page.default(props as never));
    const html = await text(prelude);
    const { title, description } = await page.generateMetadata(props as never);
    const about = [`(title) ${title ?? ""}`, `(description) ${description ?? ""}`];
    const menu = sentencesOf(contentOf(html, "nav"));
    return { menu, said: [...about, ...sentencesOf(contentOf(html, "main"))] };
  } catch (error) {
    if (error instanceof Left) return { menu: [], said: [`(leads to) ${error.to}`] };
    throw error;
  }
}

/** Renders all pages in all languages at a moment. The keys of the result are the language and the name of the page. */
async function read({ now, happened }: Moment): Promise<Map<string, string[]>> {
  const t0 = performance.now(); const c0=process.cpuUsage();
  const db = openTestDb(await createTestDatabase());
  const env = await serverEnv();
  await seed({ db, mode: "live" });
  await happened(db);
  const clock = { now: () => now };
  await runRetention({ db, clock });
  shared.erapaiva = { db, clock, env: { ...env, mode: "live", clock } };
  const t1 = performance.now(); const c1=process.cpuUsage(c0);
  const found = new Map<string, string[]>();
  for (const locale of locales) {
    request.locale = locale;
    for (const [name, page, year] of pages) {
      const { menu, said } = await rendered(page, year);
      found.set(`${locale} ${name}`, said);
      if (page === home) found.set(`${locale} menu`, menu);
    }
  }
  console.log(t1-t0, performance.now()-t1, c1.user/1000, process.cpuUsage(c0).user/1000);
  return found;
}

type Said = readonly (readonly [moment: string, sentences: readonly string[]])[];

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
    const when = said.filter(([, sentences]) => sentences.includes(sentence)).map(([moment]) => moment);
    const told = `[${when.length === said.length ? "always" : when.join("; ")}]`;
    if (told !== last) lines.push("", told);
    lines.push(sentence);
    last = told;
  }
  return lines.join("\n");
}

describe("what the public pages say in the course of time", () => {
  const told = new Map<string, Map<string, string[]>>();
  it("can be read at every moment", async () => {
    for (const moment of moments) told.set(moment.name, await read(moment));
  });

  it.each(locales)("is as it was reviewed in %s", async (locale: Locale) => {
    const accounts = ["menu", ...pages.map(([name]) => name)].map((name) =>
      account(
        name,
        [...told].map(([moment, found]) => [moment, found.get(`${locale} ${name}`) ?? []] as const),
      ),
    );
    await expect(`${accounts.join("\n\n\n")}\n`).toMatchFileSnapshot(`moments/${locale}.txt`);
  });
});
