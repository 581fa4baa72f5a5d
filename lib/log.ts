/** An error whose message contains no personal data and may be logged. Only the site's own code throws this error. */
export class LoggableError extends Error {}

/**
 * Describes an error in a text that is safe to log, because it contains no personal data. Messages of libraries can
 * contain personal data, such as an e-mail address. Therefore the message is returned only for a `LoggableError`; for
 * other errors the text contains the name, the code and the stack.
 */
export function loggable(error: unknown): string {
  if (error instanceof LoggableError) return error.message;
  if (!(error instanceof Error)) return "unknown error";
  const { code } = error as { code?: unknown };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return [`${error.name}${typeof code === "string" ? ` ${code}` : ""}`, ...frames].join("\n");
}
