import { translator } from "@/lib/i18n/messages";
import { readColumns } from "@/lib/participants/columns";
import { type ParticipantFilter, statuses } from "@/lib/participants/filter";
import { checkInCode } from "@/lib/registration/check-in-code";
import type { ExportKind } from "./export-kinds";
import { invoicingColumns } from "./invoicing-columns";
import type { ExportContext } from "./make-export";
import { nameOf, participantColumns } from "./participant-columns";
import { type Badge, type BadgeSize, writeBadges } from "./pdf/badges";
import { type Attendee, writeCertificates } from "./pdf/certificates";
import { writeList } from "./pdf/lists";
import type { ExportRow } from "./read-rows";
import { writeCsv } from "./write-csv";
import { writeNeeds } from "./write-needs";
import { type Sheet, writeXlsx } from "./write-xlsx";

type Writer = (context: ExportContext) => AsyncIterable<Uint8Array>;

const participants = (context: ExportContext) => participantColumns(context, readColumns(context.filter.columns));

const all: Writer = (context) => writeXlsx(sheets(context), participants(context));

/**
 * Returns the sheets of the workbook that lists the registrations. There is one sheet for each attendance option, one
 * for the queue, and one for the cancelled registrations. Sheets that the filter excludes are left out.
 */
function sheets({ choices, filter, locale, read }: ExportContext): Sheet<ExportRow>[] {
  const t = translator(locale, "export");
  const chosen = choices.options.filter(({ id }) => !filter.option || filter.option === id);
  const wanted = (status: ParticipantFilter["status"]) => !filter.status || filter.status === status;
  const options = chosen.map(({ id, name }) => ({ name, batches: read({ option: id, status: "confirmed" }) }));
  const others = statuses
    .filter((status) => status !== "confirmed")
    .filter(wanted)
    .map((status) => ({ name: t(`sheets.${status}`), batches: read({ status }) }));
  return [...(wanted("confirmed") ? options : []), ...others];
}

/**
 * `seated` and `byName` read the participants who have a seat. If the filter selects another status, they read the
 * participants with that status instead. `byName` is for printed lists. If the filter has the usual order, which is by
 * number, `byName` sorts the participants by name.
 */
const seated = ({ read, filter }: ExportContext) => read({ status: filter.status ?? "confirmed" });
const byName = ({ read, filter }: ExportContext) =>
  read({ status: filter.status ?? "confirmed", ...(filter.sort === "number" && { sort: "name" }) });

const invoicing: Writer = (context) => {
  const name = translator(context.locale, "export")("sheets.all");
  return writeXlsx([{ name, batches: seated(context) }], invoicingColumns(context.choices, context.locale));
};

async function* addresses(batches: AsyncIterable<ExportRow[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const rows of batches) yield encoder.encode(rows.map(({ email }) => `${email}\r\n`).join(""));
}

async function* badgesOf({ choices, seminar, cardsKey, ...context }: ExportContext): AsyncGenerator<Badge> {
  for await (const rows of byName({ choices, seminar, cardsKey, ...context }))
    for (const { id, number, name, organisation, optionId } of rows) {
      const code = checkInCode({ id, number, year: seminar.year }, cardsKey);
      yield { number, name, organisation, optionName: nameOf(choices.options, optionId), code };
    }
}

function badges(context: ExportContext, size: BadgeSize) {
  const { seminar, locale } = context;
  const title = translator(locale, "export")("pdf.badges");
  return writeBadges(
    { title: `${title}, ${seminar.heading}`, seminar: seminar.heading, locale, size },
    badgesOf(context),
  );
}

const list = (context: ExportContext, kind: "doorList" | "signIn") =>
  writeList({ kind, seminar: context.seminar.heading, locale: context.locale, today: context.now }, byName(context));

async function* attendees(batches: AsyncIterable<ExportRow[]>): AsyncGenerator<Attendee> {
  for await (const rows of batches) yield* rows;
}

function certificates({ read, filter, ...context }: ExportContext) {
  const { told, seminar, locale } = context;
  const title = `${translator(locale, "certificate")("titleOfAll")}, ${seminar.heading}`;
  const there = read({ status: "confirmed", arrived: "yes", ...(filter.sort === "number" && { sort: "name" }) });
  return writeCertificates({ seminar: told, title, locale, toSign: true }, attendees(there));
}

export const writers: Record<ExportKind, Writer> = {
  xlsx: all,
  csv: (context) => writeCsv(context.read(), participants(context), "excel"),
  "plain.csv": (context) => writeCsv(context.read(), participants(context), "plain"),
  "invoicing.xlsx": invoicing,
  "invoicing.csv": (context) => writeCsv(seated(context), invoicingColumns(context.choices, context.locale), "excel"),
  "diets.csv": (context) => writeNeeds(seated(context), { names: false, locale: context.locale }),
  "diets-with-names.csv": (context) => writeNeeds(seated(context), { names: true, locale: context.locale }),
  "addresses.txt": (context) => addresses(seated(context)),
  "door-list.pdf": (context) => list(context, "doorList"),
  "sign-in.pdf": (context) => list(context, "signIn"),
  "badges-large.pdf": (context) => badges(context, "large"),
  "badges-small.pdf": (context) => badges(context, "small"),
  "certificates.pdf": certificates,
};
