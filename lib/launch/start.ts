// npm start: the site as visitors see it.
import { buildSite } from "./build";
import { runMain } from "./ending";
import { openSite } from "./site";

await runMain(() => openSite({ command: "start", build: buildSite }));
