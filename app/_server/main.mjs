// The entry point of the server. It is plain JavaScript, so that Node itself loads Next; tsx loads only the front,
// which is TypeScript.
import next from "next";
import { tsImport } from "tsx/esm/api";

const { serve } = await tsImport("../../lib/front/serve.ts", import.meta.url);
await serve(next, { dev: process.argv[2] === "dev" });
