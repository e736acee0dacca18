import type { ReadyHost } from "./ready-hosts.ts";

/** A host to be changed. What qmail-inject reads is read when it is asked for. */
export function copyOf(ready: ReadyHost): { -readonly [Key in keyof ReadyHost]: ReadyHost[Key] } {
  const { host, smtpd, send, remote, ipmeIs, unbindable } = ready;
  return {
    host,
    smtpd,
    send,
    remote,
    ipmeIs,
    unbindable,
    get inject() {
      return ready.inject;
    },
  };
}
