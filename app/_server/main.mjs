// The entry point of the server. It is plain JavaScript, so that Node loads Next directly. Only the front (our server
// before Next, lib/front), which is TypeScript, is loaded through tsx.
import next from "next";
import { tsImport } from "tsx/esm/api";

const { serve } = await tsImport("../../lib/front/serve.ts", import.meta.url);
await serve(next, { dev: process.argv[2] === "dev" });
