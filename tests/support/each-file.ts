// Vitest runs this file before every file of integration tests. Files that run in the same worker share modules, and
// with them the list of open databases and clients. The hooks below close what each file has opened.
import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { closeOpened, countOpened } from "./database";

// Next's functions work only while Next answers a request, so they are replaced by mocks. The mocks must be defined
// here, for all files. The files share modules, and each module uses for ever the version (real or mock) that it
// imported first.
vi.mock("server-only", () => ({}));
vi.mock("next/navigation", async () => (await import("./next")).navigation);
vi.mock("next/headers", async () => (await import("./next")).requestData);
vi.mock("next/root-params", async () => (await import("./next")).rootParameters);
vi.mock("next/cache", async () => (await import("./next")).cache);

let openedByFile = 0;
beforeEach(() => {
  openedByFile = countOpened();
});
afterEach(() => closeOpened(openedByFile));
afterAll(() => closeOpened(0));
