import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { boundOutageLog } from "@/lib/front/outage-log";

const { error } = console;
beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  console.error = error;
  vi.useRealTimers();
});

it("tells of an outage once a minute, and of everything else as it comes", () => {
  const said: unknown[][] = [];
  console.error = (...words) => said.push(words);
  boundOutageLog();
  const away = Object.assign(new Error("Can't reach database server"), { code: "P1001" });
  for (let page = 0; page < 100; page += 1) console.error("⨯", away);
  const other = new Error("a fault");
  console.error("⨯", other);
  vi.advanceTimersByTime(60_000);
  console.error("⨯", new Error("timeout exceeded when trying to connect"));
  expect(said).toEqual([
    ["The database does not answer: 1 error since this was last told."],
    ["⨯", other],
    ["The database does not answer: 100 errors since this was last told."],
  ]);
});
