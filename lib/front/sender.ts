import type { IncomingMessage } from "node:http";
import proxyAddress from "proxy-addr";

type Trust = ReturnType<typeof proxyAddress.compile>;

export type Sender = Readonly<{
  /** The network address, such as `192.0.2.1` or `2001:db8::1`. */
  address: string;
  /** The host that the browser asked for. */
  host: string | undefined;
}>;

/** Judges whether an address is one of the proxies: addresses or ranges such as `10.0.0.0/8`. */
export const trustOf = (proxies: readonly string[]): Trust => proxyAddress.compile([...proxies]);

/**
 * Who sent a request, and to which host. What the headers say of it is believed of trusted proxies alone: the sender is
 * the last address in `X-Forwarded-For` that isn't one of theirs, else the one that the connection comes from.
 */
export function senderOf(request: IncomingMessage, trust: Trust): Sender {
  const { headers, socket } = request;
  const forwardedHost = trust(String(socket.remoteAddress), 0) ? headers["x-forwarded-host"] : undefined;
  return {
    address: String(proxyAddress(request, trust)).replace(/^::ffff:(?=\d+\.)/i, ""),
    host: forwardedHost?.toString() ?? headers.host,
  };
}
