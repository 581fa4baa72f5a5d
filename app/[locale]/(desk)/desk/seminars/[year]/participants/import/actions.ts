"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { textValues } from "@/app/_server/form-action";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import { sentAs } from "@/app/_server/sent-as";
import type { ImportState } from "@/components/participants/import-form";
import { href } from "@/lib/i18n/routes";
import { importParticipants } from "@/lib/participants/import/import-participants";
import { readList } from "@/lib/participants/import/read-list";
import { readPeople } from "@/lib/participants/import/read-people";
import { LARGEST_LIST, MOST_ROWS } from "@/lib/participants/import/sheet-bounds";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { checkedState, failing, type ImportContext, refusedImport } from "./_import-state";

/**
 * Handles both steps of the import form. The first step reads a file and shows its rows. The second step stores the
 * rows that the first step has shown as new. If one of these rows is refused, no row is stored. The server stores
 * nothing between the two steps, because the form itself contains the rows.
 */
export async function importList(seminarYear: number, state: ImportState, data: FormData): Promise<ImportState> {
  const again = { ...state, attempt: state.attempt + 1, values: textValues(data), errors: {}, summary: undefined };
  return organiserAction<ImportState>(
    data,
    ({ locale, user, ...deps }) => {
      const context = { deps, locale, seminarYear };
      return state.people ? store(again, context, user.id) : check(again, context, data.get("file"));
    },
    (summary) => ({ ...again, summary }),
  );
}

async function check(
  again: ImportState,
  context: ImportContext,
  file: FormDataEntryValue | null,
): Promise<ImportState> {
  if (!(file instanceof File) || file.name === "") return failing(again, "missing", context.locale);
  if (file.size > LARGEST_LIST) return failing(again, "tooLarge", context.locale);
  const list = await readList(new Uint8Array(await file.arrayBuffer()));
  return list.ok ? checkedState(again, context, list.rows) : failing(again, list.reason, context.locale);
}

const rowsSchema = z.array(z.object({ state: z.string(), values: z.record(z.string(), z.string()) })).max(MOST_ROWS);

async function store(again: ImportState, context: ImportContext, userId: string): Promise<ImportState> {
  const { deps, locale, seminarYear } = context;
  const { privacyAccepted, mail, acceptQueue } = again.values;
  if (privacyAccepted !== "on") return refusedImport(again, "privacyMissing", locale);
  const rows = rowsSchema.parse(again.people).filter((row) => row.state === "new");
  const people = readPeople(rows, await loadFormSpec(deps, seminarYear, locale));
  if (!people) return refusedImport(again, "optionUnknown", locale);
  const choices = { mail: mail === "on", acceptQueue: acceptQueue === "on" };
  const result = await importParticipants(deps, {
    ...{ seminarYear, userId, people, ...choices },
    submissionId: sentAs(again.values),
  });
  if (!result.ok) return refusedImport(again, result.reason, locale);
  publicPagesChanged();
  const counts = { ...{ added: result.added, waiting: result.waiting }, mailed: choices.mail ? result.added : 0 };
  const outcome = new URLSearchParams(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  redirect(`${href("participants", locale, { year: seminarYear })}?${outcome}`);
}
