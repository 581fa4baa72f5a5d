import { Query } from "pg";
import { vi } from "vitest";

/** Calls `act`, and returns the SQL statements that it sends to the database, without their values. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  // The spy must be on `Query`. A spy on the method `query` of the client would miss statements, because a pool
  // replaces this method of each connection when it creates the connection.
  const submit = vi.spyOn(Query.prototype, "submit");
  try {
    await act();
    return submit.mock.contexts.map((query) => String((query as unknown as { text: unknown }).text));
  } finally {
    submit.mockRestore();
  }
}
