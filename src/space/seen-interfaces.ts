/**
 * The interface addresses that qmail sees, over all declared hosts: each address once, ascending, with the numbers of the
 * hosts that have it. Where no set is declared, there is one host without an address, and `declared` is false.
 */
export interface SeenInterfaces {
  readonly declared: boolean;
  readonly hosts: number;
  readonly address: Uint32Array;
  readonly on: readonly (readonly number[])[];
}

/** From the addresses seen on each declared host; null where none is declared. */
export function seenInterfaces(hosts: readonly (readonly number[])[] | null): SeenInterfaces {
  return hosts === null ? UNDECLARED : seenOn(hosts);
}

function seenOn(hosts: readonly (readonly number[])[]): SeenInterfaces {
  const on = new Map<number, number[]>();
  for (const [host, addresses] of hosts.entries()) {
    for (const address of new Set(addresses)) {
      const known = on.get(address);
      if (known === undefined) on.set(address, [host]);
      else known.push(host);
    }
  }
  const address = Uint32Array.from(on.keys()).sort();
  return {
    declared: true,
    hosts: hosts.length,
    address,
    on: Array.from(address, (a) => on.get(a) as number[]),
  };
}

const UNDECLARED: SeenInterfaces = { declared: false, hosts: 1, address: new Uint32Array(0), on: [] };
