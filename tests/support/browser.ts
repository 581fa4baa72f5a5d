import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The program of this machine's Chrome or Chromium; where there is none, the place where Playwright installs its own. */
export function findBrowser(): string {
  return existingBrowser() ?? chromium.executablePath();
}

/** Installs a browser when there is none. @throws when that is not possible */
export function ensureBrowser(): void {
  if (existingBrowser()) return;
  console.log("No Chrome or Chromium here: installing Playwright's.");
  succeeds(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (existingBrowser()) return;
  if (process.getuid?.() === 0 && succeeds("apt-get", ["--version"])) {
    console.log("Playwright's can't be had: installing Debian's package chromium.");
    succeeds("apt-get", ["update"]);
    succeeds("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  }
  if (!existingBrowser()) throw new Error("The browser tests need Chrome or Chromium: install one and run them again");
}

function existingBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find(runs);
}

/** Some systems have a script in its place that only says how to install it. */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function succeeds(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "inherit" });
    return true;
  } catch {
    return false;
  }
}
