import type { IncomingMessage } from "node:http";
import proxyAddress from "proxy-addr";

type Trust = ReturnType<typeof proxyAddress.compile>;

export type Sender = Readonly<{
  /** The network address, such as `192.0.2.1` or `2001:db8::1`. */
  address: string;
  /** The host that the browser asked for, with the port if it isn't the default one. */
  host: string | undefined;
}>;

/** Returns a test for whether an address is one of `proxies`, which are addresses or ranges such as `10.0.0.0/8`. */
export const trustOf = (proxies: readonly string[]): Trust => proxyAddress.compile([...proxies]);

/**
 * The sender of a request, and the host that they asked for. Only the headers of trusted proxies are believed: the
 * sender is the last address in `X-Forwarded-For` that is not a trusted proxy, otherwise the address of the connection.
 */
export function senderOf(request: IncomingMessage, trust: Trust): Sender {
  const { headers, socket } = request;
  const forwardedHost = trust(String(socket.remoteAddress), 0) ? headers["x-forwarded-host"] : undefined;
  return {
    address: String(proxyAddress(request, trust)).replace(/^::ffff:(?=\d+\.)/i, ""),
    host: forwardedHost?.toString() ?? headers.host,
  };
}
