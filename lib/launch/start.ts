// npm start: builds the site if necessary and starts it for production.
import { buildSite } from "./build";
import { runMain } from "./ending";
import { openSite } from "./site";

await runMain(() => openSite({ command: "start", build: buildSite }));
