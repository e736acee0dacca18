// Written by `npm run update` from the files of this folder.
import alreadyAnInterface from "./entries/already-an-interface.md";
import deadEntry from "./entries/dead-entry.md";
import duplicateEntry from "./entries/duplicate-entry.md";
import idleExclusion from "./entries/idle-exclusion.md";
import redundantEntry from "./entries/redundant-entry.md";
import shadowedEntry from "./entries/shadowed-entry.md";
import badNumber from "./files/bad-number.md";
import byteOrderMark from "./files/byte-order-mark.md";
import carriageReturn from "./files/carriage-return.md";
import leadingBlank from "./files/leading-blank.md";
import missingFinalNewline from "./files/missing-final-newline.md";
import misspelledFile from "./files/misspelled-file.md";
import nulByte from "./files/nul-byte.md";
import templateText from "./files/template-text.md";
import unreadableFile from "./files/unreadable-file.md";
import unusedFile from "./files/unused-file.md";
import unusedIgnore from "./files/unused-ignore.md";
import everythingIsMe from "./ipme/everything-is-me.md";
import gappedNetmask from "./ipme/gapped-netmask.md";
import hostBitsSet from "./ipme/host-bits-set.md";
import ipv6Address from "./ipme/ipv6-address.md";
import leadingZero from "./ipme/leading-zero.md";
import lostAddress from "./ipme/lost-address.md";
import noInterfaceSet from "./ipme/no-interface-set.md";
import notAnAddress from "./ipme/not-an-address.md";
import prefixLength from "./ipme/prefix-length.md";
import trailingText from "./ipme/trailing-text.md";
import unexcludableInterface from "./ipme/unexcludable-interface.md";
import unseenInterfaceAddress from "./ipme/unseen-interface-address.md";
import wrappedOctet from "./ipme/wrapped-octet.md";

/** The page of every rule, by id: Markdown. */
export const pages: Readonly<Record<string, string>> = {
  "already-an-interface": alreadyAnInterface,
  "bad-number": badNumber,
  "byte-order-mark": byteOrderMark,
  "carriage-return": carriageReturn,
  "dead-entry": deadEntry,
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
