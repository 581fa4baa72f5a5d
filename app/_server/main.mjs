// The program of the site's server. Plain JavaScript: Next is loaded by Node itself, only the front in TypeScript by tsx.
import next from "next";
import { tsImport } from "tsx/esm/api";

const { serve } = await tsImport("../../lib/front/serve.ts", import.meta.url);
await serve(next, { dev: process.argv[2] === "dev" });
