import { Query } from "pg";
import { vi } from "vitest";

/** The SQL statements that `act` sends to the database, without their values. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  // Not the client's `query`: a pool wraps that of each connection when it is made.
  const submit = vi.spyOn(Query.prototype, "submit");
  try {
    await act();
    return submit.mock.contexts.map((query) => String((query as unknown as { text: unknown }).text));
  } finally {
    submit.mockRestore();
  }
}
