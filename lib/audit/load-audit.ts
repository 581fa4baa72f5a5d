import type { Db } from "@/lib/db/client";
import { defaultLocale } from "@/lib/i18n/locales";
import { type AuditFilter, entriesOf } from "./audit-filter";

/**
 * What was done at the desk. `who`: null for one who has been removed since. `subject`: the name of what it was done to,
 * where it still has one; never a participant's.
 */
export type AuditRow = {
  id: string;
  at: Date;
  action: string;
  who: string | null;
  subject: string | null;
  /** The number of the revision, of what was published by the clock. */
  revision: number | null;
  /** Of a participant, with the seminar's year. */
  about: { number: number; year: number } | null;
};

/** How many entries a page of the log has. */
const pageSize = 50;

/** A page of the log of who did what, the newest first; pages are counted from 1. */
export async function loadAudit({ db }: { db: Db }, filter: AuditFilter): Promise<{ rows: AuditRow[]; pages: number }> {
  const where = entriesOf(filter);
  const [count, entries] = await Promise.all([
    db.auditEntry.count({ where }),
    db.auditEntry.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
      include: { user: { select: { name: true } } },
    }),
  ]);
  const names = await subjectNames(db, [...new Set(entries.flatMap(({ subject }) => subject ?? []))]);
  const rows = entries.map(({ id, at, action, subject, user, number, seminarYear }) => ({
    id,
    at,
    action,
    who: user?.name ?? null,
    ...namedSubject(action, subject ?? "", names),
    about: number !== null && seminarYear !== null ? { number, year: seminarYear } : null,
  }));
  return { rows, pages: Math.max(1, Math.ceil(count / pageSize)) };
}

/** By what the log can be narrowed: everyone who can sign in, and the years of its entries. */
export async function loadAuditChoices({
  db,
}: {
  db: Db;
}): Promise<{ people: { id: string; name: string }[]; years: number[] }> {
  const [people, years] = await Promise.all([
    db.user.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
    db.auditEntry.findMany({
      distinct: ["seminarYear"],
      select: { seminarYear: true },
      orderBy: { seminarYear: "desc" },
    }),
  ]);
  return { people, years: years.flatMap(({ seminarYear }) => seminarYear ?? []) };
}

const isYear = (subject: string) => /^\d{4}$/.test(subject);

/** The name of a subject. After its id may stand a number: of an option's seats, or of a document's revision. */
function namedSubject(action: string, subject: string, names: Map<string, string>) {
  if (isYear(subject)) return { subject, revision: null };
  const [id = "", number] = subject.split(" ");
  const name = names.get(id) ?? names.get(subject) ?? null;
  if (action.endsWith(".publishedOnTime")) return { subject: name, revision: Number(number) };
  return { subject: name && number ? `${name}: ${number}` : name, revision: null };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The names of users, pages and seminars by their ids and by those of their documents, and of ways to take part. */
async function subjectNames(db: Db, subjects: string[]): Promise<Map<string, string>> {
  const ids = subjects.flatMap((subject) => subject.split(" ", 1)).filter((id) => uuid.test(id));
  const titled = { translations: { where: { locale: defaultLocale }, select: { title: true } } } as const;
  const inFinnish = { where: { locale: defaultLocale }, select: { name: true } } as const;
  const [users, pages, documents, options] = await Promise.all([
    db.user.findMany({ where: { id: { in: subjects } }, select: { id: true, name: true } }),
    db.page.findMany({ where: { id: { in: ids } }, select: { id: true, ...titled } }),
    db.document.findMany({
      where: { id: { in: ids } },
      select: { id: true, page: { select: titled }, seminar: { select: { year: true } } },
    }),
    db.attendanceOption.findMany({
      where: { id: { in: ids } },
      select: { id: true, seminar: { select: { year: true } }, translations: inFinnish },
    }),
  ]);
  const named = [
    ...users.map(({ id, name }) => [id, name] as const),
    ...pages.map(({ id, translations }) => [id, translations[0]?.title] as const),
    ...options.map(
      ({ id, seminar, translations }) => [id, `${seminar.year}, ${translations[0]?.name ?? "–"}`] as const,
    ),
    ...documents.map(
      ({ id, page, seminar }) => [id, page?.translations[0]?.title ?? seminar?.year.toString()] as const,
    ),
  ];
  return new Map(named.flatMap(([id, name]) => (name ? [[id, name]] : [])));
}
