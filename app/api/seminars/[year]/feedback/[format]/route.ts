import { deskRoute } from "@/app/_server/api-route";
import { fileResponse } from "@/app/_server/file-response";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { contentTypes } from "@/lib/export/content-types";
import { feedbackFile, isFeedbackFormat } from "@/lib/export/feedback-file";
import { translator } from "@/lib/i18n/messages";
import { loadSeminar } from "@/lib/seminars/queries";

/** Answers with a file of the feedback on one seminar. */
export const GET = deskRoute<{ year: string; format: string }>(canSeeParticipants, async (context) => {
  const { user, locale } = context;
  const { format, ...params } = context.params;
  const year = parseYear(params.year);
  const seminar = year && (await loadSeminar(context, year, locale));
  if (!seminar || !isFeedbackFormat(format)) return null;

  const pieces: Uint8Array[] = [];
  for await (const piece of feedbackFile(context, { seminar, format, locale, userId: user.id })) pieces.push(piece);
  const ending = format === "xlsx" ? "xlsx" : "csv";
  const name = translator(locale, "feedback")("file", { year: String(year) });
  return fileResponse(Buffer.concat(pieces), { name: `${name}.${ending}`, contentType: contentTypes[ending] });
});
