import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { installDebianPackage, succeeds } from "./debian-package";

const run = promisify(execFile);

/** Whether Poppler, which draws and reads PDFs and is no package of npm, is here. */
export const hasPoppler = () => succeeds("pdftotext", ["-v"], "ignore");

/** Installs it where that can be done: without it the tests of papers look at less. */
export function ensurePoppler(): void {
  if (!hasPoppler()) installDebianPackage("poppler-utils");
}

/** What is written in a PDF, without the marks of direction. */
export async function textOfPdf(file: string): Promise<string> {
  const { stdout } = await run("pdftotext", ["-layout", file, "-"]);
  return stdout.replace(/[\u202A-\u202E]/g, "").normalize("NFC");
}
