/** Runs once when the server starts. Next would stay up and answer 500 if this threw: leave at once instead. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  try {
    const { start } = await import("./app/_server/start");
    await start();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
