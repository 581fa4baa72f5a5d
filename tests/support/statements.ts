import { Query } from "pg";
import { vi } from "vitest";

/** Calls `act`, and returns the SQL statements that it sends to the database, without their values. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  // This spy watches `Query` and not the client's `query`, because a pool wraps that method of each connection when it
  // creates the connection.
  const submit = vi.spyOn(Query.prototype, "submit");
  try {
    await act();
    return submit.mock.contexts.map((query) => String((query as unknown as { text: unknown }).text));
  } finally {
    submit.mockRestore();
  }
}
