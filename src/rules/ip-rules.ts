// Written by `npm run update` from the files of this folder.
import { alreadyAnInterface } from "./entries/already-an-interface.ts";
import { duplicateEntry } from "./entries/duplicate-entry.ts";
import { idleExclusion } from "./entries/idle-exclusion.ts";
import { redundantEntry } from "./entries/redundant-entry.ts";
import { shadowedEntry } from "./entries/shadowed-entry.ts";
import { byteOrderMark } from "./files/byte-order-mark.ts";
import { carriageReturn } from "./files/carriage-return.ts";
import { leadingBlank } from "./files/leading-blank.ts";
import { missingFinalNewline } from "./files/missing-final-newline.ts";
import { nulByte } from "./files/nul-byte.ts";
import { templateText } from "./files/template-text.ts";
import { unreadableFile } from "./files/unreadable-file.ts";
import { unusedFile } from "./files/unused-file.ts";
import { unusedIgnore } from "./files/unused-ignore.ts";
import { everythingIsMe } from "./ipme/everything-is-me.ts";
import { gappedNetmask } from "./ipme/gapped-netmask.ts";
import { hostBitsSet } from "./ipme/host-bits-set.ts";
import { ipv6Address } from "./ipme/ipv6-address.ts";
import { leadingZero } from "./ipme/leading-zero.ts";
import { lostAddress } from "./ipme/lost-address.ts";
import { netmaskIgnored } from "./ipme/netmask-ignored.ts";
import { noInterfaceSet } from "./ipme/no-interface-set.ts";
import { notAnAddress } from "./ipme/not-an-address.ts";
import { prefixLength } from "./ipme/prefix-length.ts";
import { trailingText } from "./ipme/trailing-text.ts";
import { unexcludableInterface } from "./ipme/unexcludable-interface.ts";
import { unseenInterfaceAddress } from "./ipme/unseen-interface-address.ts";
import { wrappedOctet } from "./ipme/wrapped-octet.ts";
import type { Rule } from "./rule.ts";

/** Those that have something to say about moreipme, notipme, a directory as a whole or a `qmailint.yaml`, by id. */
export const ipRules: readonly Rule[] = [
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
  netmaskIgnored,
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
