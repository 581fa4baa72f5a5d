// npm run build: builds the site if the source files have changed, in the same way as npm start, but does not start the
// site.
import { buildSite } from "./build";
import { end, runMain } from "./ending";
import { generateClient } from "./generate";
import { loadSettings } from "./settings";

await runMain(async () => {
  await generateClient();
  await buildSite(await loadSettings());
  await end(0);
});
