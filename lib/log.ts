/** An error whose message contains no personal data, so that it may be logged. Only the site's own code throws it. */
export class LoggableError extends Error {}

/**
 * The text of an error that may be logged. Messages of libraries can quote personal data, such as an e-mail address. So
 * for errors other than `LoggableError` it contains only the name, the code and the stack.
 */
export function loggable(error: unknown): string {
  if (error instanceof LoggableError) return error.message;
  if (!(error instanceof Error)) return "unknown error";
  const { code } = error as { code?: unknown };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return [`${error.name}${typeof code === "string" ? ` ${code}` : ""}`, ...frames].join("\n");
}
