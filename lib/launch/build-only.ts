// npm run build: builds the site, as npm start does if the source files have changed, but does not start it.
import { buildSite } from "./build";
import { end, runMain } from "./ending";
import { generateClient } from "./generate";
import { loadSettings } from "./settings";

await runMain(async () => {
  await generateClient();
  await buildSite(await loadSettings());
  await end(0);
});
