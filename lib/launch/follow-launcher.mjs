// This is loaded into every process that the launcher starts. It ends the process when the launcher ends, even by kill
// -9, because the pipe that is the standard input is closed then.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => {});
process.stdin.resume();
process.stdin.unref?.();
