import type { Entries } from "./types.ts";

/** The entries of a file while it is read: columns with room at their ends, all in one block of memory. */
export class EntryColumns {
  count = 0;
  readonly capacity: number;
  readonly address: Uint32Array;
  readonly netmask: Uint32Array;
  readonly line: Uint32Array;
  readonly start: Uint32Array;

  constructor(capacity: number) {
    const words = new Uint32Array(4 * capacity);
    this.capacity = capacity;
    this.address = words.subarray(0, capacity);
    this.netmask = words.subarray(capacity, 2 * capacity);
    this.line = words.subarray(2 * capacity, 3 * capacity);
    this.start = words.subarray(3 * capacity);
  }

  /** The same entries, with more room. */
  larger(): EntryColumns {
    const larger = new EntryColumns(2 * this.capacity + 8);
    larger.address.set(this.address);
    larger.netmask.set(this.netmask);
    larger.line.set(this.line);
    larger.start.set(this.start);
    larger.count = this.count;
    return larger;
  }

  add(address: number, netmask: number, line: number, start: number): void {
    this.address[this.count] = address;
    this.netmask[this.count] = netmask;
    this.line[this.count] = line;
    this.start[this.count++] = start;
  }

  filled(): Entries {
    const { count, address, netmask, line, start } = this;
    return {
      count,
      address: address.subarray(0, count),
      netmask: netmask.subarray(0, count),
      line: line.subarray(0, count),
      start: start.subarray(0, count),
    };
  }
}
