import { test } from "@playwright/test";
import { type FormSite, startFormSite } from "@/tests/support/form-site";
import { fromSomewhere } from "@/tests/support/visitor";
import { keptForms } from "./kept-forms";
import { lostForms } from "./lost-forms";
import { lostFormsInScripts } from "./lost-forms-in-scripts";

const port = 3479;

test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${port}`, contextOptions: { reducedMotion: "reduce" } });

let site: FormSite;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startFormSite(port);
});
test.afterAll(() => site?.stop());
test.beforeEach(({ context }) => context.setExtraHTTPHeaders(fromSomewhere()));

keptForms(() => site);
lostForms(() => site);
lostFormsInScripts(() => site);
