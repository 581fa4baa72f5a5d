// npm run build: what npm start does when the sources have changed, without starting.
import { buildSite } from "./build";
import { end, runMain } from "./ending";
import { generateClient } from "./generate";
import { loadSettings } from "./settings";

await runMain(async () => {
  await generateClient();
  await buildSite(await loadSettings());
  await end(0);
});
