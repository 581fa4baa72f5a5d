import "server-only";
import { headers } from "next/headers";

/** The address that the request came from, as the front server found it; forged headers don't get past that. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-client-address") ?? "unknown";
}
