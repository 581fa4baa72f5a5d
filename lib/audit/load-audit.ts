import type { Db } from "@/lib/db/client";
import { defaultLocale } from "@/lib/i18n/locales";
import { type AuditFilter, entriesOf } from "./audit-filter";

/**
 * An entry of the audit log. `who` is the name of the user who did the action, or null if that user has been removed.
 * `subject` is the name of the changed object, for example a page, or null if the name is unknown. `subject` is never
 * the name of a participant.
 */
export type AuditRow = {
  id: string;
  at: Date;
  action: string;
  who: string | null;
  subject: string | null;
  /**
   * The number of the published revision (a saved version of a document). It is null if the entry is not about a
   * scheduled publication.
   */
  revision: number | null;
  /** The participant's number and the seminar's year. The value is null if the entry is not about a participant. */
  about: { number: number; year: number } | null;
};

const pageSize = 50;

/** Loads one page of the audit log, with the newest entries first. The first page has number 1. */
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

/** Loads the choices for the filter of the log: all users, and the years of the seminars that the log mentions. */
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

/**
 * Returns the name to show for the subject of an entry, and for a scheduled publication also the number of the
 * published revision. In the log, a subject is a year, an id, or an id and a number: `<option id> 34` if an organiser
 * has set the capacity of an attendance option to 34, and `<document id> 7` if revision 7 of a document was published
 * on schedule.
 */
function namedSubject(action: string, subject: string, names: Map<string, string>) {
  if (isYear(subject)) return { subject, revision: null };
  const [id = "", number] = subject.split(" ");
  const name = names.get(id) ?? names.get(subject) ?? null;
  if (action.endsWith(".publishedOnTime")) return { subject: name, revision: Number(number) };
  return { subject: name && number ? `${name}: ${number}` : name, revision: null };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Loads the names of users, pages, documents and attendance options. The keys of the result are their ids. The name of
 * a seminar's document is the seminar's year.
 */
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
