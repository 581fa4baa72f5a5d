import { expect, test, vi } from "vitest";
import type { Order, SaveAnswer } from "@/components/editing/editing-actions";
import { createSaver, type Status } from "@/components/editing/saver";

/** Lets the saver continue until it waits for an answer from the server. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

type Stored = { number: number; version: number; content: string; sitting: string };

/**
 * Creates a server that answers only when the test calls `answer`. Like the real server, it accepts a save that is
 * based on the newest revision (saved state of the document), or that comes from the same editing screen (`sitting`) as
 * the last save.
 */
function createServer() {
  let stored: Stored = { number: 1, version: 1, content: "", sitting: "" };
  const published: string[] = [];
  const waiting: (() => void)[] = [];
  let lost = false;
  const arrives = () => new Promise<void>((resolve) => waiting.push(resolve));
  return {
    published,
    stored: () => stored,
    /** Saves the document as another person would. */
    other: () => {
      stored = { ...stored, version: stored.version + 1, content: "toisen", sitting: "toinen" };
    },
    loseNext: () => {
      lost = true;
    },
    /** Answers the requests that have arrived, and the requests that follow from these answers. */
    answer: async () => {
      for (let idle = 0; idle < 5; idle += 1) {
        await settled();
        waiting.shift()?.();
      }
    },
    save: async ({ basis, sitting }: Order, content: string): Promise<SaveAnswer> => {
      await arrives();
      const same = basis.number === stored.number && basis.version === stored.version;
      if (!same && sitting !== stored.sitting)
        return { ok: false, reason: "savedMeanwhile", by: null, basis: stored, changes: [] };
      stored = { number: stored.number, version: stored.version + 1, content, sitting };
      if (lost) {
        lost = false;
        throw new Error("the answer is lost");
      }
      return { ok: true, basis: { number: stored.number, version: stored.version }, savedAt: new Date(0) };
    },
    publish: async ({ basis }: Order): Promise<"published" | "savedMeanwhile"> => {
      await arrives();
      if (basis.version !== stored.version) return "savedMeanwhile";
      published.push(stored.content);
      return "published";
    },
  };
}

function open(server: ReturnType<typeof createServer>) {
  const statuses: Status[] = [];
  const onSettled = vi.fn();
  const saver = createSaver({
    documentId: "d",
    basis: { number: 1, version: 1 },
    content: "",
    save: server.save,
    onChange: ({ status }) => statuses.push(status),
    onSettled,
  });
  return { saver, statuses, onSettled };
}

test("typing on while a save is under way, then publishing, publishes what is typed", async () => {
  const server = createServer();
  const { saver, statuses, onSettled } = open(server);
  saver.write("a");
  const saving = saver.saveNow();
  await settled();
  saver.write("ab");
  // The first save has not ended yet. The user stops typing for a moment, and then presses the button.
  const pause = saver.saveNow();
  const published = saver.afterSaving(server.publish);
  saver.write("abc");
  await server.answer();
  expect(await published).toBe("published");
  expect(statuses).not.toContain("conflict");
  expect(server.published).toEqual(["abc"]);
  expect([await saving, await pause]).toEqual([false, true]);
  expect(onSettled).toHaveBeenCalled();
});

test("what is written while one publishes is saved after it, and is not lost", async () => {
  const server = createServer();
  const { saver, statuses } = open(server);
  saver.write("a");
  const published = saver.afterSaving(async (order) => {
    saver.write("ab");
    saver.saveNow();
    return server.publish(order);
  });
  await server.answer();
  expect(await published).toBe("published");
  expect(server.published).toEqual(["a"]);
  expect(server.stored().content).toBe("ab");
  expect(statuses.at(-1)).toBe("saved");
  expect(statuses).not.toContain("conflict");
});

test("a save whose answer was lost is no conflict with oneself, also after typing on", async () => {
  const server = createServer();
  const { saver, statuses } = open(server);
  server.loseNext();
  saver.write("a");
  saver.saveNow();
  await server.answer();
  expect(saver.saving().status).toBe("offline");
  saver.write("ab");
  const again = saver.saveNow();
  await server.answer();
  expect(await again).toBe(true);
  expect(statuses).not.toContain("conflict");
  expect(server.stored().content).toBe("ab");
});

test("when somebody else has saved, nothing is saved or published until the writer has chosen", async () => {
  const server = createServer();
  const { saver } = open(server);
  server.other();
  saver.write("a");
  const published = saver.afterSaving(server.publish);
  await server.answer();
  expect(await published).toBeNull();
  saver.write("ab");
  expect(saver.saving()).toMatchObject({ status: "conflict", conflict: { by: null } });
  expect(await saver.saveNow()).toBe(false);
  const kept = saver.keepMine();
  await server.answer();
  await kept;
  expect(server.stored().content).toBe("ab");
  expect(saver.saving()).toMatchObject({ status: "saved", conflict: null });
  expect(server.published).toEqual([]);
});

test("an action that fails keeps nothing behind it from being saved", async () => {
  const server = createServer();
  const { saver } = open(server);
  saver.write("a");
  const failing = saver.afterSaving(() => Promise.reject(new Error("failed")));
  const saved = saver.saveNow();
  const refused = expect(failing).rejects.toThrow("failed");
  await server.answer();
  await refused;
  expect(await saved).toBe(true);
});
