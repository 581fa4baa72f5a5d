import { apiRoute } from "@/app/_server/api-route";
import { fileResponse } from "@/app/_server/file-response";
import { contentTypes } from "@/lib/export/content-types";
import { translator } from "@/lib/i18n/messages";
import { collectOwnData } from "@/lib/registration/collect-own-data";
import { findOwnRegistration } from "@/lib/registration/manage-links";
import { printedNumber } from "@/lib/registration/printed-number";

/**
 * Answers with a file of all data that is stored about one participant. `token` comes from the participant's manage
 * link (the secret link to their own registration).
 */
export const GET = apiRoute<{ token: string }>(async ({ params, locale, ...deps }) => {
  const registrationId = await findOwnRegistration(deps, params.token);
  const data = registrationId && (await collectOwnData(deps, { registrationId, locale }));
  if (!data) return null;

  const { year } = data.seminar;
  const number = printedNumber(data.registration.number);
  const name = translator(locale, "own")("data.fileName", { year: String(year), number });
  return fileResponse(JSON.stringify(data, null, 2), { name: `${name}.json`, contentType: contentTypes.json });
});
