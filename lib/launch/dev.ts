// npm run dev: the site while it is being developed, on the same database.
import { runMain } from "./ending";
import { openSite } from "./site";

await runMain(() => openSite({ command: "dev", build: async () => undefined }));
