// Loaded into the server by `npm run fuzz`. When the server gets SIGUSR2, it collects all garbage and writes the memory
// that is still in use into the file `MEMORY_FILE`.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const file = process.env["MEMORY_FILE"];
if (file && process.argv[1]?.endsWith("main.mjs"))
  process.on("SIGUSR2", () => {
    setFlagsFromString("--expose_gc");
    const collect = runInNewContext("gc");
    collect();
    collect();
    writeFileSync(file, JSON.stringify(process.memoryUsage()));
  });
