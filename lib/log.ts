/** An error whose words are ours and name no person: they may be logged. */
export class LoggableError extends Error {}

/**
 * What may be logged of an error. Words that aren't ours may quote what they failed on, such as an address: of such an
 * error only its kind, its code and where it came from are told.
 */
export function loggable(error: unknown): string {
  if (error instanceof LoggableError) return error.message;
  if (!(error instanceof Error)) return "unknown error";
  const { code } = error as { code?: unknown };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return [`${error.name}${typeof code === "string" ? ` ${code}` : ""}`, ...frames].join("\n");
}
