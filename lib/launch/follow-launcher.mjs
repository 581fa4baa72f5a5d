// This module is loaded into every process that the launcher starts. It ends the process when the launcher ends, even
// if kill -9 ended the launcher: then the pipe that is the standard input of the process is closed.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => {});
process.stdin.resume();
process.stdin.unref?.();
