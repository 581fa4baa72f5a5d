import { Client } from "pg";
import { vi } from "vitest";

/** The SQL statements that `act` sends to the database, without their values. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    await act();
    return query.mock.calls.map(([sent]: unknown[]) =>
      typeof sent === "string" ? sent : String((sent as { text: unknown }).text),
    );
  } finally {
    query.mockRestore();
  }
}
