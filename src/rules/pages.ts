// Written by `npm test -- -u` from the files of this folder.
import alreadyAnInterface from "./already-an-interface.md";
import byteOrderMark from "./byte-order-mark.md";
import carriageReturn from "./carriage-return.md";
import duplicateEntry from "./duplicate-entry.md";
import everythingIsMe from "./everything-is-me.md";
import gappedNetmask from "./gapped-netmask.md";
import hostBitsSet from "./host-bits-set.md";
import idleExclusion from "./idle-exclusion.md";
import ipv6Address from "./ipv6-address.md";
import leadingBlank from "./leading-blank.md";
import leadingZero from "./leading-zero.md";
import lostAddress from "./lost-address.md";
import missingFinalNewline from "./missing-final-newline.md";
import misspelledFile from "./misspelled-file.md";
import noInterfaceSet from "./no-interface-set.md";
import notAnAddress from "./not-an-address.md";
import nulByte from "./nul-byte.md";
import prefixLength from "./prefix-length.md";
import redundantEntry from "./redundant-entry.md";
import shadowedEntry from "./shadowed-entry.md";
import templateText from "./template-text.md";
import trailingText from "./trailing-text.md";
import unexcludableInterface from "./unexcludable-interface.md";
import unreadableFile from "./unreadable-file.md";
import unseenInterfaceAddress from "./unseen-interface-address.md";
import unusedFile from "./unused-file.md";
import unusedIgnore from "./unused-ignore.md";
import wrappedOctet from "./wrapped-octet.md";

/** The page of every rule, by id: Markdown. */
export const pages: Readonly<Record<string, string>> = {
  "already-an-interface": alreadyAnInterface,
  "byte-order-mark": byteOrderMark,
  "carriage-return": carriageReturn,
  "duplicate-entry": duplicateEntry,
  "everything-is-me": everythingIsMe,
  "gapped-netmask": gappedNetmask,
  "host-bits-set": hostBitsSet,
  "idle-exclusion": idleExclusion,
  "ipv6-address": ipv6Address,
  "leading-blank": leadingBlank,
  "leading-zero": leadingZero,
  "lost-address": lostAddress,
  "missing-final-newline": missingFinalNewline,
  "misspelled-file": misspelledFile,
  "no-interface-set": noInterfaceSet,
  "not-an-address": notAnAddress,
  "nul-byte": nulByte,
  "prefix-length": prefixLength,
  "redundant-entry": redundantEntry,
  "shadowed-entry": shadowedEntry,
  "template-text": templateText,
  "trailing-text": trailingText,
  "unexcludable-interface": unexcludableInterface,
  "unreadable-file": unreadableFile,
  "unseen-interface-address": unseenInterfaceAddress,
  "unused-file": unusedFile,
  "unused-ignore": unusedIgnore,
  "wrapped-octet": wrappedOctet,
};
