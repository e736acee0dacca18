import type { MailChange, MailDifference } from "../../src/diff/mail-difference.ts";

/** What a difference says, without how it was found. */
export function told({ changes, stop }: MailDifference): unknown {
  return [stop, changes.map(toldOf)];
}

function toldOf({ patterns, witness, from, before, after, isOfAddresses }: MailChange): unknown {
  return { patterns, witness, from, before, after, isOfAddresses };
}

const QUAD = /\d+\.\d+\.\d+\.\d+/g;

/** The edges of what small worlds say about addresses, and some beside them. */
const PROBES: readonly number[] = [
  ...[0, 1, 0x09ffffff, 0x0a000000, 0x0a000001, 0x0a000002, 0x0a000003, 0x0a000004, 0x0a000009, 0x0a00000a, 0x0a000101],
  ...[0x7effffff, 0x7f000000, 0x7f000001, 0x7f000002, 0x7f000009, 0x7f000101, 0x7fffffff, 0x80000000],
  ...[0xc0000200, 0xc0000201, 0xc0000202, 0xc0000203, 0xc0000301, 0xffffffff],
];

/**
 * The same where addresses in place of a domain may be divided in another way: of those it is said what happens to each, and not in
 * how many classes they are.
 */
export function toldOfEach({ changes, stop }: MailDifference): unknown {
  const isOfLiterals = ({ patterns }: MailChange): boolean => patterns.every((one) => rangeOf(one) !== null);
  const fates: Record<string, unknown> = {};
  for (const { patterns, from, before, after, isOfAddresses } of changes.filter(isOfLiterals)) {
    for (const pattern of patterns) {
      for (const probe of PROBES) {
        const recipient = `${pattern.endsWith("]") ? "bracketed" : "bare"} ${probe}`;
        // The classes of keys come before the rest of their range. In a class of several, `*` stands for the address.
        const fate = JSON.stringify({ from, before, after, isOfAddresses }).replaceAll(dotted(probe), "*");
        if (covers(pattern, probe)) fates[recipient] ??= fate;
      }
    }
  }
  return [stop, changes.filter((one) => !isOfLiterals(one)).map(toldOf), fates];
}

function covers(pattern: string, probe: number): boolean {
  const [first = 0, last = first] = rangeOf(pattern) ?? [];
  if (probe < first || probe > last) return false;
  const [, suffix] = /^(\.[\d.]+)\]? in /.exec(pattern) ?? [];
  return suffix === undefined || dotted(probe).endsWith(suffix);
}

function rangeOf(pattern: string): readonly number[] | null {
  const quads = pattern.match(QUAD);
  return quads === null || /[a-z]/.test(pattern.replace(" in ", "")) ? null : quads.map(numberOf);
}

function numberOf(quad: string): number {
  return quad.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((bits) => (value >>> bits) & 255).join(".");
}
