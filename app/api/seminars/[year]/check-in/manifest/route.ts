import type { MetadataRoute } from "next";
import { apiRoute } from "@/app/_server/api-route";
import { parseYear } from "@/app/_server/year";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

const icon = (size: number) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png" });

/**
 * Answers with the manifest with which a telephone puts the door (the check-in page) of a seminar on its home screen. It
 * contains nothing from the database, because browsers load manifests without cookies.
 */
export const GET = apiRoute<{ year: string }>(async ({ params, locale }) => {
  const year = parseYear(params.year);
  if (!year) return null;
  const door = href("checkIn", locale, { year });
  const title = `${translator(locale, "checkIn")("title")} ${year}`;
  const manifest: MetadataRoute.Manifest = {
    id: door,
    name: title,
    short_name: title,
    lang: locale,
    start_url: door,
    scope: door,
    display: "standalone",
    theme_color: "#17494d",
    background_color: "#17494d",
    icons: [icon(192), icon(512)],
  };
  return Response.json(manifest, {
    headers: { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=3600" },
  });
});
