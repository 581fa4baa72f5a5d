import { Query } from "pg";
import { vi } from "vitest";

/** The SQL statements that `act` sends to the database, without their values. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  // It spies on `Query` and not on the client's `query`, since a pool wraps that method of each connection when it is
  // created.
  const submit = vi.spyOn(Query.prototype, "submit");
  try {
    await act();
    return submit.mock.contexts.map((query) => String((query as unknown as { text: unknown }).text));
  } finally {
    submit.mockRestore();
  }
}
