import type { IncomingMessage } from "node:http";
import proxyAddress from "proxy-addr";

type Trust = ReturnType<typeof proxyAddress.compile>;

export type Sender = Readonly<{
  /** The IP address, such as `192.0.2.1` or `2001:db8::1`. */
  address: string;
  /** The host name that the browser requested, with the port if it is not the default port. */
  host: string | undefined;
}>;

/**
 * Returns a function that checks whether an IP address is one of `proxies`, which are addresses or ranges such as
 * `10.0.0.0/8`.
 */
export const trustOf = (proxies: readonly string[]): Trust => proxyAddress.compile([...proxies]);

/**
 * Returns the IP address of a request's sender and the requested host name. Only the headers of trusted proxies are
 * used: the sender is the last address in `X-Forwarded-For` that is not a trusted proxy. Without such a header, the
 * sender is the address of the connection.
 */
export function senderOf(request: IncomingMessage, trust: Trust): Sender {
  const { headers, socket } = request;
  const forwardedHost = trust(String(socket.remoteAddress), 0) ? headers["x-forwarded-host"] : undefined;
  return {
    address: String(proxyAddress(request, trust)).replace(/^::ffff:(?=\d+\.)/i, ""),
    host: forwardedHost?.toString() ?? headers.host,
  };
}
