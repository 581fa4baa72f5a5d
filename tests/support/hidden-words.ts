import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { clockFrom } from "@/lib/clock";
import { createPage, trashPage, unpublishPage } from "@/lib/content/change-page";
import type { PageContent } from "@/lib/content/page-content";
import { pageKind } from "@/lib/content/page-kind";
import { topicsKind } from "@/lib/content/topics-kind";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Basis } from "@/lib/documents/document";
import type { Kind, Subject } from "@/lib/documents/kind";
import { openDocument } from "@/lib/documents/open-draft";
import { saveDraft } from "@/lib/documents/save-draft";
import { membersKind } from "@/lib/members/members-kind";
import { storePicture } from "@/lib/pictures/store-picture";
import { publishDraft } from "@/lib/publishing/publish-draft";
import { scheduleDraft } from "@/lib/publishing/schedule-draft";
import { seminarKind } from "@/lib/seminars/seminar-kind";

const clock = clockFrom(new Date("2023-09-04T09:00:00+03:00"));
const first: Basis = { number: 1, version: 1 };

/**
 * Words that strangers must not find anywhere on the site. Previews show the words in `drafts`, but not those in
 * `never`.
 */
export const hidden = {
  drafts: [
    "uusisivu",
    "luonnosteksti",
    "seminaariluonnos",
    "jasenluonnos",
    "aiheluonnos",
    "tietosuojaluonnos",
    "ajastettu",
  ],
  never: ["roskasivu", "poistettusivu", "vanhaversio", "salaseminaari"],
};

const pageOf = (title: string): PageContent => ({
  fi: { title, lead: `Ingressi ${title}`, body: { type: "doc", content: [] } },
  sv: null,
  en: null,
});

/**
 * Adds an example of everything that is hidden from the public to a demonstration site. Returns ids that must also be
 * hidden from strangers.
 */
export async function hideWords(db: Db): Promise<string[]> {
  const deps = { db, clock };
  const { id: userId } = await db.user.findFirstOrThrow({ where: { role: "editor" } });

  const begin = async (title: string) => {
    const pageId = await createPage(deps, { title, userId, submissionId: randomUUID() });
    const { id } = await db.document.findFirstOrThrow({ where: { pageId } });
    return { pageId, documentId: id };
  };
  const save = async (documentId: string, content: unknown, basis = first) => {
    const saved = await saveDraft(deps, { documentId, basis, content: content as Prisma.InputJsonObject, userId });
    return saved.ok ? saved.basis : basis;
  };
  const publish = async (title: string) => {
    const page = await begin(title);
    await publishDraft(deps, { documentId: page.documentId, basis: first, userId });
    return page;
  };
  const redraft = async <Content>(kind: Kind<Content>, subject: Subject, change: (content: Content) => Content) => {
    const { id } = await openDocument(deps, kind, subject);
    await save(id, change(await kind.read(db, subject)));
  };

  const fresh = await begin("uusisivu");
  const trashed = await publish("roskasivu");
  await trashPage(deps, { pageId: trashed.pageId, trashed: true, userId });
  const withdrawn = await publish("poistettusivu");
  await unpublishPage(deps, { pageId: withdrawn.pageId, userId });

  const open = await begin("vanhaversio");
  const basis = await save(open.documentId, pageOf("Julkinen sivu"));
  await publishDraft(deps, { documentId: open.documentId, basis, userId });
  await save(open.documentId, pageOf("luonnosteksti"), basis);

  const later = await begin("ajastettu");
  const publishAt = new Date("2024-09-04T09:00:00+03:00");
  await scheduleDraft(deps, { documentId: later.documentId, basis: first, userId, publishAt });

  const privacy = await db.page.findUniqueOrThrow({ where: { key: "privacy" } });
  await redraft(pageKind, { kind: "page", pageId: privacy.id, seminarId: null }, ({ fi, ...rest }) => ({
    ...rest,
    fi: { ...fi, lead: "tietosuojaluonnos" },
  }));
  const seminar = await db.seminar.findUniqueOrThrow({ where: { year: 2023 } });
  await redraft(seminarKind, { kind: "seminar", pageId: null, seminarId: seminar.id }, ({ words, ...rest }) => ({
    ...rest,
    words: { ...words, fi: { ...words.fi, title: "seminaariluonnos" } },
  }));
  const list = { pageId: null, seminarId: null };
  await redraft(membersKind, { kind: "members", ...list }, ({ members: [member, ...others] }) => ({
    members: member ? [{ ...member, givenName: "jasenluonnos" }, ...others] : [],
  }));
  await redraft(topicsKind, { kind: "topics", ...list }, ({ topics: [topic, ...others] }) => ({
    topics: topic ? [{ ...topic, fi: "aiheluonnos" }, ...others] : [],
  }));
  await db.seminar.create({
    data: { year: 2026, translations: { create: { locale: "fi", title: "salaseminaari" } } },
  });

  const image = sharp({ create: { width: 20, height: 20, channels: 3, background: "#5a2a88" } });
  const picture = await storePicture(deps, { source: new Uint8Array(await image.png().toBuffer()), userId });
  if (!picture.ok) throw new Error(picture.reason);
  return [picture.id, fresh.pageId, later.pageId, trashed.pageId, withdrawn.pageId, open.documentId];
}

/**
 * Creates a page with two revisions (saved states): the first contains a text and a picture that no longer exists, and
 * the second is empty. Returns the id of the document and the number of the first revision.
 */
export async function keepLostPicture(db: Db): Promise<{ documentId: string; number: number }> {
  const { id: userId } = await db.user.findFirstOrThrow({ where: { role: "editor" } });
  const pageId = await createPage({ db, clock }, { title: "Kuva katosi", userId, submissionId: randomUUID() });
  const { id: documentId } = await db.document.findFirstOrThrow({ where: { pageId } });
  const figure = { type: "figure", attrs: { pictureId: randomUUID(), alt: "Ikkuna", caption: "", credit: "" } };
  const words = { type: "paragraph", content: [{ type: "text", text: "Kuvan jälkeen", marks: [] }] };
  const written = (content: unknown[]) => ({
    ...pageOf("Kuva katosi"),
    fi: { title: "Kuva katosi", lead: null, body: { type: "doc", content } },
  });
  await db.revision.updateMany({
    where: { documentId },
    data: { content: written([figure, words]) as Prisma.InputJsonObject },
  });
  await db.revision.create({
    data: {
      documentId,
      number: 2,
      content: written([]) as Prisma.InputJsonObject,
      savedAt: clock.now(),
      savedById: userId,
    },
  });
  return { documentId, number: 1 };
}
