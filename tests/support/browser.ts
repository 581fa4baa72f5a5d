import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { installDebianPackage, succeeds } from "./debian-package";

/** Chromium without a user interface. It is about twice as fast as a browser with one. */
const shell = "chromium-headless-shell";
const names = [shell, "google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Returns the path of an installed Chrome or Chromium. If there is none, returns the path where Playwright would
 * install its own.
 */
export function findBrowser(): string {
  return existingBrowser() ?? chromium.executablePath();
}

/**
 * Makes sure that a browser is installed. If the tests run as root, as in a container, first installs the fastest
 * browser, unless it is installed already. If there is still no browser, installs the one that Playwright provides.
 * @throws if no browser can be installed.
 */
export function ensureBrowser(): void {
  if (!findOnPath(shell)) installDebianPackage(shell);
  if (existingBrowser()) return;
  console.log("No Chrome or Chromium here: installing Playwright's.");
  succeeds(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (!existingBrowser()) throw new Error("The browser tests need Chrome or Chromium: install one and run them again");
}

const findOnPath = (name: string) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(runs);

function existingBrowser(): string | undefined {
  for (const name of names) {
    const found = findOnPath(name);
    if (found) return found;
  }
  return [...places, chromium.executablePath()].find(runs);
}

/**
 * Returns whether the file is a working browser. On some systems, the file is only a script that explains how to
 * install a browser.
 */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
