import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Locale } from "@/lib/i18n/locales";

export type Pdf = InstanceType<typeof PDFDocument>;

/** The length of one millimetre in points, the unit of length in a PDF. */
export const mm = 72 / 25.4;
/** The size of an A4 page in points. */
export const page = { width: 210 * mm, height: 297 * mm };

// The fonts of the PDFs. The woff2 files of the web pages cannot be used here: PDFKit includes only the letters that
// occur in the PDF, and it cannot extract single letters from a woff2 file.
const files = {
  regular: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  bold: "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  arabic: "@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
  emoji: "@expo-google-fonts/noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf",
  mono: "@fontsource/courier-prime/files/courier-prime-latin-700-normal.woff",
};
export type Face = keyof typeof files;

// Packages are resolved from the working directory, because the bundler moves this module to another folder.
const packages = createRequire(`${process.cwd()}/package.json`);

/**
 * Creates a PDF with A4 pages and yields it in pieces. The function `draw` must write the content of the pages. The PDF
 * ends when the promise that `draw` returns resolves.
 */
export async function* writePdf(
  { title, locale }: { title: string; locale: Locale },
  draw: (pdf: Pdf) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, lang: locale, info: { Title: title }, displayTitle: true });
  for (const [face, file] of Object.entries(files)) pdf.registerFont(face, packages.resolve(file));
  draw(pdf).then(
    () => pdf.end(),
    (error) => pdf.destroy(error),
  );
  yield* pdf as unknown as AsyncIterable<Uint8Array>;
}
