// This module is loaded into every process that `startNode` (child.ts) starts. It ends this process when its parent
// process ends. The standard input of this process is a pipe from the parent process. When the parent process ends,
// even by kill -9, the operating system closes the pipe.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => {});
process.stdin.resume();
process.stdin.unref?.();
