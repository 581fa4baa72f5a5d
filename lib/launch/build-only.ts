// npm run build: builds the site as npm start does when the sources have changed, but doesn't start it.
import { buildSite } from "./build";
import { end, runMain } from "./ending";
import { generateClient } from "./generate";
import { loadSettings } from "./settings";

await runMain(async () => {
  await generateClient();
  await buildSite(await loadSettings());
  await end(0);
});
