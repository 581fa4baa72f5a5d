import { execFileSync } from "node:child_process";

/** Installs a Debian package if the tests run as root, as they do in a container. Otherwise does nothing. */
export function installDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !succeeds("apt-get", ["--version"], "ignore")) return;
  console.log(`Installing Debian's package ${name}.`);
  const install = ["install", "--yes", "--no-install-recommends", name];
  if (!succeeds("apt-get", install) && succeeds("apt-get", ["update"])) succeeds("apt-get", install);
}

/** Runs a program. Returns whether it succeeded. */
export function succeeds(command: string, args: string[], stdio: "inherit" | "ignore" = "inherit"): boolean {
  try {
    execFileSync(command, args, { stdio });
    return true;
  } catch {
    return false;
  }
}
