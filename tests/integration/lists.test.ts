import { beforeAll, expect, test } from "vitest";
import { loadTopics } from "@/lib/content/queries";
import { topicsKind } from "@/lib/content/topics-kind";
import type { Prisma } from "@/lib/db/generated/client";
import type { Kind } from "@/lib/documents/kind";
import { openDocument } from "@/lib/documents/open-draft";
import { saveDraft } from "@/lib/documents/save-draft";
import { locales } from "@/lib/i18n/locales";
import { loadMembers } from "@/lib/members/members";
import { membersKind } from "@/lib/members/members-kind";
import { publishDraft } from "@/lib/publishing/publish-draft";
import { loadSite } from "@/lib/site/load-site";
import { navigationPlaces } from "@/lib/site/places";
import { presentSite } from "@/lib/site/present-site";
import { siteContentSchema } from "@/lib/site/site-content";
import { siteKind } from "@/lib/site/site-kind";
import { members } from "@/prisma/seed/members";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const userId = "maija";

beforeAll(async () => {
  site = await createTestSite();
  await site.db.user.create({ data: { id: userId, name: userId, email: `${userId}@example.org` } });
  await site.db.member.createMany({ data: members });
});

/** Edits a list and publishes it, as an editor does. */
async function publish<Content>(
  kind: Kind<Content>,
  list: "members" | "topics" | "site",
  change: (content: Content) => Content,
): Promise<void> {
  const subject = { kind: list, pageId: null, seminarId: null } as const;
  const { id: documentId } = await openDocument(site, kind, subject);
  const newest = await site.db.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
  const content = change(kind.schema.parse(newest.content)) as Prisma.InputJsonObject;
  const saved = await saveDraft(site, { documentId, basis: newest, content, userId });
  if (!saved.ok) throw new Error(saved.reason);
  expect(await publishDraft(site, { documentId, basis: saved.basis, userId })).toMatchObject({ ok: true });
}

test("members are reordered, removed and made contact persons, and keep their ids", async () => {
  const before = await loadMembers(site);
  await publish(membersKind, "members", ({ members: all }) => ({
    members: all
      .slice(1)
      .map((member) => ({ ...member, contactEmail: null }))
      .toReversed(),
  }));
  const after = await loadMembers(site);
  expect(after.map(({ id }) => id)).toEqual(
    before
      .slice(1)
      .map(({ id }) => id)
      .toReversed(),
  );
  expect(after.filter(({ contactEmail }) => contactEmail)).toEqual([]);
});

test("a subject heading without a translation is read in Finnish", async () => {
  const id = crypto.randomUUID();
  await publish(topicsKind, "topics", () => ({ topics: [{ id, fi: "äänimaisema", sv: null, en: "soundscape" }] }));
  expect(await loadTopics(site, "sv")).toEqual([{ value: "äänimaisema", lang: "fi" }]);
  expect(await loadTopics(site, "en")).toEqual([{ value: "soundscape", lang: "en" }]);
});

test("before anybody has edited it the menu has every place, with the year of the seminar", async () => {
  for (const locale of locales) {
    const { navigation, contact } = await loadSite(site, locale, 2023);
    expect(navigation.map(({ route }) => route)).toEqual(navigationPlaces);
    expect(navigation[0]?.label.value).toMatch(/^\p{L}+ 2023$/u);
    expect(contact).toEqual({ email: null, address: null, links: [] });
  }
});

test("the menu leads to a page while it is on the site, in the order that it was given", async () => {
  const page = await site.db.page.create({
    data: {
      updatedAt: site.clock.now(),
      translations: { create: { locale: "fi", title: "Uutiset", body: {} } },
      slugs: { create: { locale: "fi", slug: "uutiset", createdAt: site.clock.now() } },
    },
  });
  const entry = { target: `page:${page.id}`, label: { fi: "Uutiset", sv: "Nyheter", en: null } };
  await publish(siteKind, "site", (content) => ({
    ...content,
    navigation: [entry, ...content.navigation.filter(({ target }) => target !== "lostLink")],
    email: "ryhma@example.org",
    address: { fi: "PL 1\nHelsinki", sv: null, en: null },
  }));
  const { navigation, contact } = await loadSite(site, "en", 2023);
  expect(navigation[0]).toEqual({ route: null, href: "/en/pages/uutiset", label: { value: "Uutiset", lang: "fi" } });
  expect(navigation.map(({ route }) => route)).toEqual([null, "seminar", "history", "group", "presentation"]);
  expect(contact).toMatchObject({ email: "ryhma@example.org", address: { value: "PL 1\nHelsinki", lang: "fi" } });

  await site.db.page.update({ where: { id: page.id }, data: { trashedAt: site.clock.now() } });
  expect((await loadSite(site, "sv", 2023)).navigation[0]?.route).toBe("seminar");
});

test("the menu leads nowhere but to places and pages, and links only to https", () => {
  const content = presentSite();
  const label = { fi: "x", sv: null, en: null };
  for (const target of ["desk", "javascript:alert(1)", "https://example.org", "page:1", "seminar:2023"])
    expect(siteContentSchema.safeParse({ ...content, navigation: [{ target, label }] }).success).toBe(false);
  for (const url of ["javascript:alert(1)", "http://example.org", "data:text/html,x", "example.org"])
    expect(
      siteContentSchema.safeParse({ ...content, links: [{ id: crypto.randomUUID(), name: "x", url }] }).success,
    ).toBe(false);
});
