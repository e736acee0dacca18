// Written by `npm test -- -u` from the files of this folder.
import { alreadyAnInterface } from "./already-an-interface.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { carriageReturn } from "./carriage-return.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { everythingIsMe } from "./everything-is-me.ts";
import { gappedNetmask } from "./gapped-netmask.ts";
import { hostBitsSet } from "./host-bits-set.ts";
import { idleExclusion } from "./idle-exclusion.ts";
import { ipv6Address } from "./ipv6-address.ts";
import { leadingBlank } from "./leading-blank.ts";
import { leadingZero } from "./leading-zero.ts";
import { lostAddress } from "./lost-address.ts";
import { missingFinalNewline } from "./missing-final-newline.ts";
import { misspelledFile } from "./misspelled-file.ts";
import { noInterfaceSet } from "./no-interface-set.ts";
import { notAnAddress } from "./not-an-address.ts";
import { nulByte } from "./nul-byte.ts";
import { prefixLength } from "./prefix-length.ts";
import { redundantEntry } from "./redundant-entry.ts";
import type { Rule } from "./rule.ts";
import { shadowedEntry } from "./shadowed-entry.ts";
import { templateText } from "./template-text.ts";
import { trailingText } from "./trailing-text.ts";
import { unexcludableInterface } from "./unexcludable-interface.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unseenInterfaceAddress } from "./unseen-interface-address.ts";
import { unusedFile } from "./unused-file.ts";
import { unusedIgnore } from "./unused-ignore.ts";
import { wrappedOctet } from "./wrapped-octet.ts";

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  alreadyAnInterface,
  byteOrderMark,
  carriageReturn,
  duplicateEntry,
  everythingIsMe,
  gappedNetmask,
  hostBitsSet,
  idleExclusion,
  ipv6Address,
  leadingBlank,
  leadingZero,
  lostAddress,
  missingFinalNewline,
  misspelledFile,
  noInterfaceSet,
  notAnAddress,
  nulByte,
  prefixLength,
  redundantEntry,
  shadowedEntry,
  templateText,
  trailingText,
  unexcludableInterface,
  unreadableFile,
  unseenInterfaceAddress,
  unusedFile,
  unusedIgnore,
  wrappedOctet,
];
