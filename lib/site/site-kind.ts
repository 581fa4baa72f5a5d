import type { Prisma } from "@/lib/db/generated/client";
import type { Kind } from "@/lib/documents/kind";
import { noMails } from "@/lib/documents/mailing";
import { locales } from "@/lib/i18n/locales";
import { presentSite } from "./present-site";
import { type SiteContent, siteContentSchema } from "./site-content";

/** The functions that read, check and publish the menu and the contact details. Users edit both as one document. */
export const siteKind: Kind<SiteContent> = {
  schema: siteContentSchema,

  async read(db) {
    const row = await db.siteDetails.findFirst();
    return siteContentSchema.safeParse(row?.content).data ?? presentSite();
  },

  async publish(tx, _subject, content) {
    const data = { content: content as Prisma.InputJsonObject };
    await tx.siteDetails.upsert({ where: { id: true }, create: data, update: data });
    return noMails;
  },

  hiddenBecause: () => Promise.resolve(null),

  texts({ navigation, email, address, links }) {
    return [
      ...locales.flatMap((locale) => [
        { place: "navigation", locale, lines: navigation.flatMap(({ label }) => label[locale] ?? []) },
        { place: "address", locale, lines: address[locale]?.split("\n") ?? [] },
      ]),
      { place: "email", locale: null, lines: email ? [email] : [] },
      { place: "links", locale: null, lines: links.map(({ name, url }) => `${name}: ${url}`) },
    ];
  },
};
