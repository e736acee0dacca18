// Written by `npm run update` from the files of this folder.
import { addressInList } from "./entries/address-in-list.ts";
import { alreadyAnInterface } from "./entries/already-an-interface.ts";
import { badPattern } from "./entries/bad-pattern.ts";
import { badRoute } from "./entries/bad-route.ts";
import { conflictingEntry } from "./entries/conflicting-entry.ts";
import { deadEntry } from "./entries/dead-entry.ts";
import { deadSender } from "./entries/dead-sender.ts";
import { deadWildcard } from "./entries/dead-wildcard.ts";
import { duplicateEntry } from "./entries/duplicate-entry.ts";
import { idleExclusion } from "./entries/idle-exclusion.ts";
import { lostSecret } from "./entries/lost-secret.ts";
import { missingColon } from "./entries/missing-colon.ts";
import { redundantEntry } from "./entries/redundant-entry.ts";
import { regexUnderStock } from "./entries/regex-under-stock.ts";
import { routedToItself } from "./entries/routed-to-itself.ts";
import { secretInGit } from "./entries/secret-in-git.ts";
import { shadowedEntry } from "./entries/shadowed-entry.ts";
import { staleCdb } from "./entries/stale-cdb.ts";
import { badName } from "./files/bad-name.ts";
import { badNumber } from "./files/bad-number.ts";
import { bouncesLeave } from "./files/bounces-leave.ts";
import { byteOrderMark } from "./files/byte-order-mark.ts";
import { carriageReturn } from "./files/carriage-return.ts";
import { concurrencyLimit } from "./files/concurrency-limit.ts";
import { crashingFile } from "./files/crashing-file.ts";
import { emptyValue } from "./files/empty-value.ts";
import { extraLines } from "./files/extra-lines.ts";
import { leadingBlank } from "./files/leading-blank.ts";
import { missingFinalNewline } from "./files/missing-final-newline.ts";
import { missingMe } from "./files/missing-me.ts";
import { misspelledFile } from "./files/misspelled-file.ts";
import { notAComment } from "./files/not-a-comment.ts";
import { nulByte } from "./files/nul-byte.ts";
import { numberOutOfRange } from "./files/number-out-of-range.ts";
import { numberWithText } from "./files/number-with-text.ts";
import { templateText } from "./files/template-text.ts";
import { unqualifiedMe } from "./files/unqualified-me.ts";
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
import { notAccepted } from "./mail/not-accepted.ts";
import { openRelay } from "./mail/open-relay.ts";
import { percenthackRelay } from "./mail/percenthack-relay.ts";
import { relayedRecipient } from "./mail/relayed-recipient.ts";
import { unreachableSrsDomain } from "./mail/unreachable-srs-domain.ts";
import type { Rule } from "./rule.ts";

/** Those that have something to say where nothing is declared about the world around, by id. */
export const controlRules: readonly Rule[] = [
  addressInList,
  alreadyAnInterface,
  badName,
  badNumber,
  badPattern,
  badRoute,
  bouncesLeave,
  byteOrderMark,
  carriageReturn,
  concurrencyLimit,
  conflictingEntry,
  crashingFile,
  deadEntry,
  deadSender,
  deadWildcard,
  duplicateEntry,
  emptyValue,
  everythingIsMe,
  extraLines,
  gappedNetmask,
  hostBitsSet,
  idleExclusion,
  ipv6Address,
  leadingBlank,
  leadingZero,
  lostAddress,
  lostSecret,
  missingColon,
  missingFinalNewline,
  missingMe,
  misspelledFile,
  netmaskIgnored,
  notAComment,
  notAccepted,
  notAnAddress,
  nulByte,
  numberOutOfRange,
  numberWithText,
  openRelay,
  percenthackRelay,
  prefixLength,
  redundantEntry,
  regexUnderStock,
  relayedRecipient,
  routedToItself,
  secretInGit,
  shadowedEntry,
  staleCdb,
  templateText,
  trailingText,
  unexcludableInterface,
  unqualifiedMe,
  unreachableSrsDomain,
  unreadableFile,
  unseenInterfaceAddress,
  unusedFile,
  wrappedOctet,
];
