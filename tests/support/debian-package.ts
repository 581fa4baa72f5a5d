import { execFileSync } from "node:child_process";

/** Installs a package of Debian in a container, where whoever runs the tests is root; elsewhere it does nothing. */
export function installDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !succeeds("apt-get", ["--version"], "ignore")) return;
  console.log(`Installing Debian's package ${name}.`);
  const install = ["install", "--yes", "--no-install-recommends", name];
  if (!succeeds("apt-get", install) && succeeds("apt-get", ["update"])) succeeds("apt-get", install);
}

/** Runs a program; whether it ended well. */
export function succeeds(command: string, args: string[], stdio: "inherit" | "ignore" = "inherit"): boolean {
  try {
    execFileSync(command, args, { stdio });
    return true;
  } catch {
    return false;
  }
}
