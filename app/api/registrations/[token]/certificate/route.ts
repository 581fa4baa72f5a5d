import { apiRoute } from "@/app/_server/api-route";
import { fileResponse } from "@/app/_server/file-response";
import { contentTypes } from "@/lib/export/content-types";
import { loadOwnCertificate } from "@/lib/export/own-certificate";

/**
 * Answers with the certificate of attendance of one participant. `token` comes from the participant's manage link (the
 * secret link to their own registration).
 */
export const GET = apiRoute<{ token: string }>(async ({ params, ...deps }) => {
  const certificate = await loadOwnCertificate(deps, params.token);
  if (!certificate) return null;
  return fileResponse(certificate.file, { name: `${certificate.name}.pdf`, contentType: contentTypes.pdf });
});
