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
import { everythingIsMe } from "./ipme/everything-is-me.ts";
import { gappedNetmask } from "./ipme/gapped-netmask.ts";
import { hostBitsSet } from "./ipme/host-bits-set.ts";
import { ipv6Address } from "./ipme/ipv6-address.ts";
import { leadingZero } from "./ipme/leading-zero.ts";
import { lostAddress } from "./ipme/lost-address.ts";
import { netmaskIgnored } from "./ipme/netmask-ignored.ts";
import { notAnAddress } from "./ipme/not-an-address.ts";
import { prefixLength } from "./ipme/prefix-length.ts";
import { trailingText } from "./ipme/trailing-text.ts";
import { unexcludableInterface } from "./ipme/unexcludable-interface.ts";
import { unseenInterfaceAddress } from "./ipme/unseen-interface-address.ts";
import { wrappedOctet } from "./ipme/wrapped-octet.ts";
import type { RulesBySymptom } from "./room.ts";

/** Those that have something to say about moreipme, notipme or a directory as a whole, by symptom. */
export const ipRules: RulesBySymptom = {
  any: () => [duplicateEntry],
  "byte-order-mark": () => [byteOrderMark],
  exclusions: () => [unexcludableInterface],
  interfaces: () => [unseenInterfaceAddress],
  "ipv6-address": () => [ipv6Address],
  "leading-blank": () => [leadingBlank],
  "needless entry": () => [alreadyAnInterface, idleExclusion, redundantEntry, shadowedEntry],
  "not-an-address": () => [notAnAddress],
  "prefix-length": () => [prefixLength],
  "text after an entry": () => [trailingText],
  unusual: () => [
    carriageReturn,
    everythingIsMe,
    gappedNetmask,
    hostBitsSet,
    leadingZero,
    lostAddress,
    missingFinalNewline,
    netmaskIgnored,
    nulByte,
    templateText,
    unreadableFile,
    unusedFile,
    wrappedOctet,
  ],
};
