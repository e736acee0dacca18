import type { Address } from "../qmail/any-address.ts";
import type { Ipv6Reached, ReachedRange } from "./hosts.ts";

/** 127.0.0.0/8 and 0.0.0.0: the host itself. */
export function isLoopback(address: number): boolean {
  return address >>> 24 === 0x7f || address === 0;
}

const SMTP = 25;

/**
 * A loopback address leads to the host itself, unless another host writes that very address out. `own`: where the sender is
 * reached; `written`: the hosts that write the address out.
 */
export function atLoopback(
  own: readonly (ReachedRange | Ipv6Reached)[],
  written: readonly number[],
  sender: number,
  address: Address,
  port: number,
): readonly number[] {
  const mine = own.some(
    (range) => range.written !== "interfaces" && range.port === port && range.from <= address && address <= range.to,
  );
  if (!mine && (port !== SMTP || written.length > 0)) return written;
  return written.includes(sender) ? written : [...written, sender].sort((a, b) => a - b);
}
