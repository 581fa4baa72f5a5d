import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { installDebianPackage, succeeds } from "./debian-package";

const run = promisify(execFile);

/**
 * Returns whether Poppler is installed. Poppler is a set of programs that read and render PDFs. It is not an npm
 * package.
 */
export const hasPoppler = () => succeeds("pdftotext", ["-v"], "ignore");

/** Installs Poppler if possible. Without it, the tests of PDFs check less. */
export function ensurePoppler(): void {
  if (!hasPoppler()) installDebianPackage("poppler-utils");
}

/** Returns the text of a PDF file, without the invisible characters that set the text direction. */
export async function textOfPdf(file: string): Promise<string> {
  const { stdout } = await run("pdftotext", ["-layout", file, "-"]);
  return stdout.replace(/[\u202A-\u202E]/g, "").normalize("NFC");
}
