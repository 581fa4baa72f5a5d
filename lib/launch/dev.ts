// npm run dev: starts the site for development, with the same database as npm start.
import { runMain } from "./ending";
import { openSite } from "./site";

await runMain(() => openSite({ command: "dev", build: async () => undefined }));
