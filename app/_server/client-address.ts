import "server-only";
import { headers } from "next/headers";

/**
 * The IP address of the request, as the front has determined it. Clients cannot forge it, since the front replaces the
 * header.
 */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-client-address") ?? "unknown";
}
