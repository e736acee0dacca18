// Written by `npm run update` from the files of this folder.
import addressInList from "./entries/address-in-list.md";
import alreadyAnInterface from "./entries/already-an-interface.md";
import badPattern from "./entries/bad-pattern.md";
import badRoute from "./entries/bad-route.md";
import conflictingEntry from "./entries/conflicting-entry.md";
import deadEntry from "./entries/dead-entry.md";
import deadSender from "./entries/dead-sender.md";
import deadWildcard from "./entries/dead-wildcard.md";
import duplicateEntry from "./entries/duplicate-entry.md";
import idleExclusion from "./entries/idle-exclusion.md";
import lostSecret from "./entries/lost-secret.md";
import missingColon from "./entries/missing-colon.md";
import redundantEntry from "./entries/redundant-entry.md";
import regexUnderStock from "./entries/regex-under-stock.md";
import routedToItself from "./entries/routed-to-itself.md";
import secretInGit from "./entries/secret-in-git.md";
import shadowedEntry from "./entries/shadowed-entry.md";
import staleCdb from "./entries/stale-cdb.md";
import badName from "./files/bad-name.md";
import badNumber from "./files/bad-number.md";
import bouncesLeave from "./files/bounces-leave.md";
import byteOrderMark from "./files/byte-order-mark.md";
import carriageReturn from "./files/carriage-return.md";
import concurrencyLimit from "./files/concurrency-limit.md";
import crashingFile from "./files/crashing-file.md";
import emptyValue from "./files/empty-value.md";
import extraLines from "./files/extra-lines.md";
import leadingBlank from "./files/leading-blank.md";
import missingFinalNewline from "./files/missing-final-newline.md";
import missingMe from "./files/missing-me.md";
import misspelledFile from "./files/misspelled-file.md";
import notAComment from "./files/not-a-comment.md";
import nulByte from "./files/nul-byte.md";
import numberOutOfRange from "./files/number-out-of-range.md";
import numberWithText from "./files/number-with-text.md";
import templateText from "./files/template-text.md";
import unqualifiedMe from "./files/unqualified-me.md";
import unreadableFile from "./files/unreadable-file.md";
import unusedFile from "./files/unused-file.md";
import unusedIgnore from "./files/unused-ignore.md";
import everythingIsMe from "./ipme/everything-is-me.md";
import gappedNetmask from "./ipme/gapped-netmask.md";
import hostBitsSet from "./ipme/host-bits-set.md";
import ipv6Address from "./ipme/ipv6-address.md";
import leadingZero from "./ipme/leading-zero.md";
import lostAddress from "./ipme/lost-address.md";
import netmaskIgnored from "./ipme/netmask-ignored.md";
import noInterfaceSet from "./ipme/no-interface-set.md";
import notAnAddress from "./ipme/not-an-address.md";
import prefixLength from "./ipme/prefix-length.md";
import trailingText from "./ipme/trailing-text.md";
import unexcludableInterface from "./ipme/unexcludable-interface.md";
import unseenInterfaceAddress from "./ipme/unseen-interface-address.md";
import wrappedOctet from "./ipme/wrapped-octet.md";
import ambiguousMx from "./mail/ambiguous-mx.md";
import endlessLoop from "./mail/endless-loop.md";
import mailLoop from "./mail/mail-loop.md";
import meButNotReached from "./mail/me-but-not-reached.md";
import notAccepted from "./mail/not-accepted.md";
import openRelay from "./mail/open-relay.md";
import ownNameNotMe from "./mail/own-name-not-me.md";
import percenthackRelay from "./mail/percenthack-relay.md";
import reachedButNotMe from "./mail/reached-but-not-me.md";
import relayedRecipient from "./mail/relayed-recipient.md";
import unreachableSrsDomain from "./mail/unreachable-srs-domain.md";

/** The page of every rule, by id: Markdown. */
export const pages: Readonly<Record<string, string>> = {
  "address-in-list": addressInList,
  "already-an-interface": alreadyAnInterface,
  "ambiguous-mx": ambiguousMx,
  "bad-name": badName,
  "bad-number": badNumber,
  "bad-pattern": badPattern,
  "bad-route": badRoute,
  "bounces-leave": bouncesLeave,
  "byte-order-mark": byteOrderMark,
  "carriage-return": carriageReturn,
  "concurrency-limit": concurrencyLimit,
  "conflicting-entry": conflictingEntry,
  "crashing-file": crashingFile,
  "dead-entry": deadEntry,
  "dead-sender": deadSender,
  "dead-wildcard": deadWildcard,
  "duplicate-entry": duplicateEntry,
  "empty-value": emptyValue,
  "endless-loop": endlessLoop,
  "everything-is-me": everythingIsMe,
  "extra-lines": extraLines,
  "gapped-netmask": gappedNetmask,
  "host-bits-set": hostBitsSet,
  "idle-exclusion": idleExclusion,
  "ipv6-address": ipv6Address,
  "leading-blank": leadingBlank,
  "leading-zero": leadingZero,
  "lost-address": lostAddress,
  "lost-secret": lostSecret,
  "mail-loop": mailLoop,
  "me-but-not-reached": meButNotReached,
  "missing-colon": missingColon,
  "missing-final-newline": missingFinalNewline,
  "missing-me": missingMe,
  "misspelled-file": misspelledFile,
  "netmask-ignored": netmaskIgnored,
  "no-interface-set": noInterfaceSet,
  "not-a-comment": notAComment,
  "not-accepted": notAccepted,
  "not-an-address": notAnAddress,
  "nul-byte": nulByte,
  "number-out-of-range": numberOutOfRange,
  "number-with-text": numberWithText,
  "open-relay": openRelay,
  "own-name-not-me": ownNameNotMe,
  "percenthack-relay": percenthackRelay,
  "prefix-length": prefixLength,
  "reached-but-not-me": reachedButNotMe,
  "redundant-entry": redundantEntry,
  "regex-under-stock": regexUnderStock,
  "relayed-recipient": relayedRecipient,
  "routed-to-itself": routedToItself,
  "secret-in-git": secretInGit,
  "shadowed-entry": shadowedEntry,
  "stale-cdb": staleCdb,
  "template-text": templateText,
  "trailing-text": trailingText,
  "unexcludable-interface": unexcludableInterface,
  "unqualified-me": unqualifiedMe,
  "unreachable-srs-domain": unreachableSrsDomain,
  "unreadable-file": unreadableFile,
  "unseen-interface-address": unseenInterfaceAddress,
  "unused-file": unusedFile,
  "unused-ignore": unusedIgnore,
  "wrapped-octet": wrappedOctet,
};
