import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { loadPictures } from "@/lib/pictures/queries";
import { internalHref, parseInternalLink } from "@/lib/rich-text/links";
import type { Block, RichText } from "@/lib/rich-text/schema";
import { allBlocks, hrefsOf } from "@/lib/rich-text/walk";
import { loadSeminar } from "@/lib/seminars/queries";
import type { Embeds } from "./page";
import { pageAddresses } from "./page-addresses";

const unique = <T>(values: T[]) => [...new Set(values)];

/**
 * Loads the data that the texts in `documents` show but do not contain: the URLs of internal links, the pictures, the
 * contact persons and the seminars. The data is in the language `locale`.
 */
export async function loadEmbeds(
  deps: { db: Db; clock: Clock },
  documents: readonly RichText[],
  locale: Locale,
): Promise<Embeds> {
  const blocks = documents.flatMap(({ content }) => allBlocks(content));
  const [links, pictures, contacts, seminars] = await Promise.all([
    loadLinks(deps.db, unique(documents.flatMap(hrefsOf)), locale),
    picturesOf(deps.db, blocks),
    loadContacts(deps.db, blocks),
    loadSeminars(deps, blocks, locale),
  ]);
  return { locale, links, pictures, contacts, seminars };
}

/**
 * Maps each internal link among `hrefs` to its public URL in `locale`. Internal links to pages that are in the trash or
 * not published are left out.
 */
export async function loadLinks(db: Db, hrefs: readonly string[], locale: Locale): Promise<Embeds["links"]> {
  const internal = hrefs.flatMap((href) => {
    const link = parseInternalLink(href);
    return link ? [{ href, link }] : [];
  });
  const ids = internal.flatMap(({ link }) => (link.kind === "page" ? [link.id] : []));
  const addresses = ids.length > 0 ? await pageAddresses(db, ids, locale) : new Map<string, string>();
  return Object.fromEntries(
    internal.flatMap(({ href, link }) => {
      const address = link.kind === "page" ? addresses.get(link.id) : internalHref(link, locale);
      return address ? [[href, address]] : [];
    }),
  );
}

async function picturesOf(db: Db, blocks: Block[]): Promise<Embeds["pictures"]> {
  const ids = unique(blocks.flatMap((block) => (block.type === "figure" ? [block.attrs.pictureId] : [])));
  const pictures = ids.length > 0 ? await loadPictures({ db }, ids) : [];
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]));
}

async function loadContacts(db: Db, blocks: Block[]): Promise<Embeds["contacts"]> {
  const ids = unique(blocks.flatMap((block) => (block.type === "contact" ? [block.attrs.memberId] : [])));
  if (ids.length === 0) return {};
  const members = await db.member.findMany({ where: { id: { in: ids } }, omit: { position: true } });
  return Object.fromEntries(members.map((member) => [member.id, member]));
}

async function loadSeminars(
  deps: { db: Db; clock: Clock },
  blocks: Block[],
  locale: Locale,
): Promise<Embeds["seminars"]> {
  const years = unique(
    blocks.flatMap((block) => (block.type === "programme" || block.type === "registration" ? [block.attrs.year] : [])),
  );
  const seminars = await Promise.all(years.map((year) => loadSeminar(deps, year, locale)));
  return Object.fromEntries(seminars.flatMap((seminar) => (seminar ? [[seminar.year, seminar]] : [])));
}
