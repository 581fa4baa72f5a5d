// Loaded into every process that the launcher starts: ends it when the launcher is gone, be it by kill -9, which
// closes the pipe that is our standard input.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => {});
process.stdin.resume();
process.stdin.unref?.();
