import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import type { Db } from "@/lib/db/client";
import { accessOf } from "./desk-access";
import { seatedEmail } from "./form-pages";
import { type Found, nameOf } from "./form-site";
import type { Rows } from "./kept-rows";
import type { FilledForm } from "./sent-forms";

/** What a form needs so that its action does its work. All other forms are accepted with the words that tests write. */
type Need = {
  /** The values of fields, by their names. */
  values?: Record<string, string>;
  /** Changes the database before the form is sent. */
  prepare?(db: Db): Promise<unknown>;
};

/** Removes everybody from the queues, so that free seats can be taken. */
async function emptyQueues(db: Db): Promise<void> {
  const waiting = { where: { status: "waiting" as const } };
  await db.registration.updateMany({
    ...waiting,
    data: { status: "cancelled", queueNumber: null, cancelledAt: new Date() },
  });
  await db.attendanceOption.updateMany({ data: { waiting: 0 } });
}

/** The needs of forms, by the names of their actions. */
const needs: Record<string, Need> = {
  sendManageLink: { values: { email: seatedEmail } },
  sendSignInLink: { values: { email: demonstrationEmail("editor") } },
  giveFeedbackAction: { values: { overall: "5" } },
  copySeminarAction: { values: { fromYear: "2023", year: "2031" } },
  changeSeats: { values: { capacity: "5", noLimit: "" }, prepare: emptyQueues },
  scheduleMessageAction: { values: { sendAt: "5.9.2023 klo 9.00" } },
  addParticipantAction: { prepare: emptyQueues },
  admitWalkInAction: { prepare: emptyQueues },
};

export const needOf = (found: Found): Need => needs[nameOf(found)] ?? {};

/** Returns the form as a browser without scripts sends it, with values that its action accepts. */
export function acceptable(found: Found): FilledForm {
  const { values = {} } = needOf(found);
  const filled = (fields: FilledForm["typed"]) =>
    fields.map(({ name, value }) => ({ name, value: values[name] ?? value }));
  return { ...found.form, typed: filled(found.form.typed), other: filled(found.form.other) };
}

/** The actions whose forms change nothing in the database, and the reason. Every other form must change a row. */
const changesNothing: Record<string, string> = {
  registerColleague: "It puts the organisation into a cookie.",
  enterByPreviewLink: "It sets a cookie.",
  leavePreview: "It deletes a cookie.",
  openPreview: "It sets a cookie.",
  sendManageLink: "The mail is made after the answer, so that nobody learns by the time who has registered.",
  signInByLink: "The link of this test is not made by the sign-in library. sign-in.test.ts uses a true link twice.",
  importList: "The first step only reads the list. The second is sent twice in desk-actions.test.ts.",
};

/** The actions that do their work as often as they are asked, and the reason. Those of the desk are in `accessOf`. */
const repeats: Record<string, string> = {
  sendManageLink: "Whoever asks again may not have got the first mail.",
  sendSignInLink: "Whoever asks again may not have got the first mail.",
  askForAlert: "Whoever asks again may not have got the first mail. Only the newest link works.",
  enterDemonstration: "Each browser that enters has a session of its own.",
};

/** The actions that answer in other words when their form is sent again, and what they then say. */
const answersElse: Record<string, string> = {
  signInByLink: "The link has been used. A link that works twice would be less safe.",
  cancelSeminarAction: "The seminar is cancelled already.",
  cancelOrRestore: "The registration is cancelled already.",
  mergeAction: "The other registration is cancelled already.",
};

const said = (of: Record<string, string>, found: Found): boolean => Object.hasOwn(of, nameOf(found));

export const isQuiet = (found: Found): boolean => said(changesNothing, found);
export const answersInOtherWords = (found: Found): boolean => said(answersElse, found);

export function mayRepeat(found: Found): boolean {
  const access = accessOf[found.form.action];
  return said(repeats, found) || (access !== "anyone" && access?.repeats !== undefined);
}

/** The counters that limit how often forms are sent. They change with every form. */
const counters = /rate_limit|surge/;

/**
 * Returns whether any row has changed. Only the number of mails is compared, because the site tries to send them all
 * the time.
 */
export function isChanged(before: Rows, after: Rows): boolean {
  const tables = new Set([...before.keys(), ...after.keys()].filter((table) => !counters.test(table)));
  const seen = (rows: Rows, table: string) =>
    table === "public.outbox_mail" ? rows.get(table)?.length : JSON.stringify(rows.get(table));
  return [...tables].some((table) => seen(before, table) !== seen(after, table));
}

/** Returns the tables that have more rows than before. The log and the marks of the door may grow. */
export const grown = (before: Rows, after: Rows): string[] =>
  [...after].flatMap(([table, rows]) => {
    const mayGrow = counters.test(table) || /audit_entry|arrival_mark/.test(table);
    return !mayGrow && rows.length > (before.get(table)?.length ?? 0) ? [table] : [];
  });
