const require_show = require("./show.js");
const require_ipme = require("./ipme.js");
const require_bin = require("./bin.js");
// src/space/status.ts
const STATUS = {
	needed: 0,
	duplicate: 1,
	idle: 2,
	shadowed: 3,
	redundant: 4,
	alreadyInterface: 5,
	matchesNothing: 6
};
// src/qmail/lines.ts
const NEWLINE$1 = 10;
const SLASH$1 = 47;
function lineEnd(bytes, start) {
	const newline = bytes.indexOf(NEWLINE$1, start);
	return newline < 0 ? bytes.length : newline;
}
function readLine(bytes, line, start) {
	const newline = bytes.indexOf(NEWLINE$1, start);
	const terminated = newline >= 0;
	const end = terminated ? newline : bytes.length;
	const kept = terminated ? end : Math.max(start, end - 1);
	const nul = indexIn(bytes, 0, start, kept);
	const seen = {
		start,
		end: nul < 0 ? kept : nul
	};
	const slash = indexIn(bytes, SLASH$1, start, seen.end);
	const netmask = slash < 0 ? null : require_ipme.ipScan(bytes, slash + 1, seen.end);
	const address = require_ipme.ipScan(bytes, start, slash < 0 ? seen.end : slash);
	let skipped = null;
	if (slash >= 0 && netmask === null) skipped = "bad-netmask";
	else if (address === null) skipped = "bad-address";
	return {
		line,
		start,
		end,
		terminated,
		seen,
		slash,
		address,
		netmask,
		entry: skipped !== null || address === null ? null : {
			address: address.address,
			netmask: netmask === null ? 4294967295 : netmask.address
		},
		skipped
	};
}
function indexIn(bytes, byte, start, end) {
	for (let i = start; i < end; i++) if (bytes[i] === byte) return i;
	return -1;
}
// src/space/ids.ts
function numberEntries(implicit, moreipme, notipme) {
	const firstMoreipme = implicit.length;
	const firstNotipme = firstMoreipme + (moreipme?.entries.count ?? 0);
	return {
		implicit,
		moreipme,
		notipme,
		firstMoreipme,
		firstNotipme,
		count: firstNotipme + (notipme?.entries.count ?? 0)
	};
}
function addressOf(ids, id) {
	if (id >= ids.firstNotipme) return ids.notipme?.entries.address[id - ids.firstNotipme];
	if (id >= ids.firstMoreipme) return ids.moreipme?.entries.address[id - ids.firstMoreipme];
	return ids.implicit[id].address;
}
function netmaskById(ids, id) {
	if (id >= ids.firstNotipme) return ids.notipme?.entries.netmask[id - ids.firstNotipme];
	if (id >= ids.firstMoreipme) return ids.moreipme?.entries.netmask[id - ids.firstMoreipme];
	return ids.implicit[id].netmask;
}
function lengthOf(ids, id) {
	return require_ipme.netmaskLength(netmaskById(ids, id));
}
function isNotipme(ids, id) {
	return id >= ids.firstNotipme;
}
function entryOf(ids, id) {
	if (id >= ids.firstNotipme) return require_ipme.entryAt(ids.notipme, id - ids.firstNotipme);
	if (id >= ids.firstMoreipme) return require_ipme.entryAt(ids.moreipme, id - ids.firstMoreipme);
	return {
		...ids.implicit[id],
		origin: { kind: "implicit" }
	};
}
// src/space/sort.ts
const DIGIT = 11;
const BUCKETS = 2048;
const SMALL = 48;
function sortByKey(pairs) {
	const n = pairs.key.length;
	if (n <= SMALL) return insertionSort(pairs);
	const counts = [
		0,
		1,
		2
	].map(() => new Uint32Array(BUCKETS));
	const [low, middle, high] = counts;
	const key = pairs.key;
	let sorted = true;
	let previous = 0;
	for (let i = 0; i < n; i++) {
		const k = key[i];
		if (k < previous) sorted = false;
		previous = k;
		low[k & 2047]++;
		middle[k >>> DIGIT & 2047]++;
		high[k >>> 22]++;
	}
	if (sorted) return pairs;
	let from = pairs;
	let to = {
		key: new Uint32Array(n),
		payload: new Uint32Array(n)
	};
	for (let digit = 0; digit < 3; digit++) {
		const count = counts[digit];
		if (scatter(from, to, count, digit * DIGIT)) [from, to] = [to, from];
	}
	return from;
}
function scatter(from, to, count, shift) {
	const n = from.key.length;
	let sum = 0;
	for (let i = 0; i < BUCKETS; i++) {
		const here = count[i];
		if (here === n) return false;
		count[i] = sum;
		sum += here;
	}
	const { key, payload } = from;
	const toKey = to.key;
	const toPayload = to.payload;
	for (let i = 0; i < n; i++) {
		const k = key[i];
		const bucket = k >>> shift & 2047;
		const at = count[bucket];
		count[bucket] = at + 1;
		toKey[at] = k;
		toPayload[at] = payload[i];
	}
	return true;
}
function insertionSort(pairs) {
	const { key, payload } = pairs;
	for (let i = 1; i < key.length; i++) {
		const k = key[i];
		const p = payload[i];
		let at = i;
		for (; at > 0 && key[at - 1] > k; at--) {
			key[at] = key[at - 1];
			payload[at] = payload[at - 1];
		}
		key[at] = k;
		payload[at] = p;
	}
	return pairs;
}
// src/space/blocks.ts
const MOST_GAPPED_BLOCKS = 2 ** 22;
const MOST_ENTRIES = 2 ** 26;
const REACH_MASK = 63;
function reachOfTag(tag) {
	return tag & REACH_MASK;
}
function idOfTag(tag) {
	return tag >>> 6;
}
function blocksOf(netmask) {
	const reached = require_ipme.reach(netmask);
	let zeros = 0;
	for (let bit = 32 - reached; bit < 32; bit++) if ((netmask >>> bit & 1) === 0) zeros++;
	return 2 ** zeros;
}
function makeBlocks(ids) {
	const gapped = [];
	let plain = ids.implicit.length;
	let extra = 0;
	for (const file of [ids.moreipme, ids.notipme]) {
		if (file === null) continue;
		plain += file.entries.count;
		const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
		for (const index of unusualEntries(file)) {
			const netmask = file.entries.netmask[index];
			plain--;
			if (require_ipme.hasHostBits(file.entries.address[index], netmask)) continue;
			gapped.push(first + index);
			extra += blocksOf(netmask);
		}
	}
	if (extra > MOST_GAPPED_BLOCKS || ids.count > MOST_ENTRIES) return null;
	const start = new Uint32Array(plain + extra);
	const tag = new Uint32Array(plain + extra);
	let n = 0;
	for (let id = 0; id < ids.implicit.length; id++) {
		const { address, netmask } = ids.implicit[id];
		start[n] = address;
		tag[n++] = id << 6 | require_ipme.reach(netmask);
	}
	for (const file of [ids.moreipme, ids.notipme]) {
		if (file === null) continue;
		const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
		const { count, address, netmask } = file.entries;
		for (let i = 0; i < count; i++) {
			const mask = netmask[i];
			if (mask !== 4294967295 && (require_ipme.isGapped(mask) || require_ipme.hasHostBits(address[i], mask))) continue;
			start[n] = address[i];
			tag[n++] = first + i << 6 | require_ipme.reach(mask);
		}
	}
	for (const id of gapped) n = expand(ids, id, start, tag, n);
	return sortedBlocks(start, tag, gapped.length > 0);
}
function blocksAmong(ids, among) {
	const count = among.reduce((sum, id) => sum + blocksOf(netmaskById(ids, id)), 0);
	const start = new Uint32Array(count);
	const tag = new Uint32Array(count);
	let n = 0;
	for (const id of among) n = expand(ids, id, start, tag, n);
	return sortedBlocks(start, tag, among.some((id) => require_ipme.isGapped(netmaskById(ids, id))));
}
function sortedBlocks(start, tag, gapped) {
	const sorted = sortByKey({
		key: start,
		payload: tag
	});
	orderEqualStarts(sorted.key, sorted.payload);
	return {
		start: sorted.key,
		tag: sorted.payload,
		gapped
	};
}
function* unusualEntries(file) {
	const { count, address, netmask, line } = file.entries;
	let i = 0;
	for (let k = 0; k < file.notable.count; k++) {
		const wanted = file.notable.line[k];
		i = lowerBound(line, wanted, i, count);
		if (i >= count || line[i] !== wanted) continue;
		const mask = netmask[i];
		if (require_ipme.isGapped(mask) || require_ipme.hasHostBits(address[i], mask)) yield i;
	}
}
function lowerBound(values, value, from = 0, to = values.length) {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = low + high >>> 1;
		if (values[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
function expand(ids, id, start, tag, at) {
	const netmask = netmaskById(ids, id);
	const address = addressOf(ids, id);
	const reached = require_ipme.reach(netmask);
	const gaps = ~netmask & ~(2 ** (32 - reached) - 1);
	let n = at;
	let filling = 0;
	do {
		start[n] = (address | filling) >>> 0;
		tag[n++] = id << 6 | reached;
		filling = filling - gaps & gaps;
	} while (filling !== 0);
	return n;
}
function orderEqualStarts(start, tag) {
	for (let from = 0; from < start.length;) {
		let to = from + 1;
		while (to < start.length && start[to] === start[from]) to++;
		if (to - from > 1) {
			const group = tag.subarray(from, to);
			if (!isOrdered(group)) group.set(Uint32Array.from(group).sort(byReachThenId));
		}
		from = to;
	}
}
function isOrdered(tags) {
	for (let i = 1; i < tags.length; i++) if (byReachThenId(tags[i - 1], tags[i]) > 0) return false;
	return true;
}
function byReachThenId(a, b) {
	return reachOfTag(a) - reachOfTag(b) || idOfTag(a) - idOfTag(b);
}
// src/space/pieces.ts
const SPACE$1 = 2 ** 32;
function makePieces(blocks, cuts) {
	const n = blocks.start.length;
	const start = new Uint32Array(2 * (n + cuts.length) + 1);
	const firstPiece = new Uint32Array(n);
	const endPiece = new Uint32Array(n);
	const cutPiece = new Uint32Array(cuts.length);
	const open = [];
	const endOf = (block) => blocks.start[block] + 2 ** (32 - reachOfTag(blocks.tag[block]));
	let count = 1;
	let nextCut = 0;
	const border = (address) => {
		if (address >= SPACE$1) return count;
		if (start[count - 1] !== address) start[count++] = address;
		return count - 1;
	};
	const cutUpTo = (address) => {
		for (; nextCut < cuts.length && cuts[nextCut] < address; nextCut++) {
			cutPiece[nextCut] = border(cuts[nextCut]);
			if (cuts[nextCut] + 1 <= address) border(cuts[nextCut] + 1);
		}
	};
	const closeUpTo = (address) => {
		for (let top = open.at(-1); top !== void 0 && endOf(top) <= address; top = open.at(-1)) {
			cutUpTo(endOf(top));
			endPiece[top] = border(endOf(top));
			open.pop();
		}
	};
	for (let block = 0; block < n; block++) {
		const address = blocks.start[block];
		closeUpTo(address);
		cutUpTo(address);
		firstPiece[block] = border(address);
		open.push(block);
	}
	closeUpTo(SPACE$1);
	cutUpTo(SPACE$1);
	return {
		count,
		start: start.subarray(0, count),
		firstPiece,
		endPiece,
		cutPiece
	};
}
// src/space/explain.ts
function explainNeedless(ids, needless, interfaces, id) {
	const status = needless.status[id];
	const places = placesOf(ids, interfaces, id, overlapping(ids, needless.blocks, id).filter((other) => stands(ids, needless, id, other)), status);
	const chosen = irreducible(places, (candidate) => candidate < 0 ? 32 : lengthOf(ids, candidate));
	return {
		because: chosen.filter((candidate) => candidate >= 0),
		interfaces: chosen.filter((candidate) => candidate < 0).map((k) => interfaces.address[-1 - k]),
		witness: places[0]?.address ?? addressOf(ids, id)
	};
}
function overlapping(ids, blocks, id) {
	const address = addressOf(ids, id);
	const netmask = netmaskById(ids, id);
	const out = [];
	if (require_ipme.isGapped(netmask)) {
		for (let other = 0; other < ids.count; other++) {
			const common = netmask & netmaskById(ids, other);
			if (other !== id && ((address ^ addressOf(ids, other)) & common) === 0) out.push(other);
		}
		return out;
	}
	const seen = new Set([id]);
	const take = (block) => {
		const other = idOfTag(blocks.tag[block]);
		if (!seen.has(other)) out.push(other);
		seen.add(other);
	};
	const end = address + (4294967295 - netmask) + 1;
	for (let reach = 0; reach < 32; reach++) {
		const around = reach === 0 ? 0 : (address & 4294967295 << 32 - reach) >>> 0;
		if (around === address) break;
		for (let i = lowerBound(blocks.start, around); i < blocks.start.length && blocks.start[i] === around; i++) if (around + 2 ** (32 - reachOfTag(blocks.tag[i])) > address) take(i);
	}
	for (let i = lowerBound(blocks.start, address); i < blocks.start.length && blocks.start[i] < end; i++) take(i);
	return out;
}
function stands(ids, { status, pass }, id, other) {
	const its = status[other];
	if (its === STATUS.duplicate || its === STATUS.matchesNothing) return false;
	if (its !== STATUS.redundant || status[id] === STATUS.idle || status[id] === STATUS.shadowed) return true;
	if (status[id] === STATUS.alreadyInterface) return false;
	const passes = pass[other] - pass[id];
	if (passes !== 0) return passes > 0;
	const lengths = lengthOf(ids, id) - lengthOf(ids, other);
	if (lengths !== 0) return lengths > 0;
	return isNotipme(ids, id) === isNotipme(ids, other) ? other < id : isNotipme(ids, other);
}
function placesOf(ids, interfaces, id, others, status) {
	const end = require_ipme.isGapped(netmaskById(ids, id)) ? 2 ** 32 : addressOf(ids, id) + (4294967295 - netmaskById(ids, id)) + 1;
	const faceFrom = require_ipme.isGapped(netmaskById(ids, id)) ? 0 : lowerBound(interfaces.address, addressOf(ids, id));
	const faceTo = lowerBound(interfaces.address, end, faceFrom);
	const blocks = blocksAmong(ids, [id, ...others]);
	const pieces = makePieces(blocks, interfaces.address.subarray(faceFrom, faceTo));
	const covering = Array.from({ length: pieces.count }, () => []);
	const own = [];
	for (let block = 0; block < blocks.start.length; block++) {
		const owner = idOfTag(blocks.tag[block]);
		for (let piece = pieces.firstPiece[block]; piece < pieces.endPiece[block]; piece++) if (owner === id) own.push(piece);
		else covering[piece].push(owner);
	}
	const faceAt = new Map();
	for (let k = faceFrom; k < faceTo; k++) faceAt.set(pieces.cutPiece[k - faceFrom], k);
	const places = [];
	for (const piece of own) {
		const face = faceAt.get(piece);
		const add = (here) => {
			const candidates = candidatesOf(ids, id, here, status);
			if (candidates !== null) places.push({
				address: pieces.start[piece],
				candidates
			});
		};
		const here = covering[piece];
		if (face === void 0 || interfaces.on[face].length < interfaces.hosts) add(here);
		if (face !== void 0) add([...here, -1 - face]);
	}
	return places;
}
function candidatesOf(ids, id, here, status) {
	const length = (other) => other < 0 ? 32 : lengthOf(ids, other);
	const inNotipme = (other) => other >= 0 && isNotipme(ids, other);
	const l = lengthOf(ids, id);
	const ipme = here.filter((other) => !inNotipme(other));
	const notipme = here.filter(inNotipme);
	const greatest = (from, most) => from.reduce((best, other) => length(other) <= most ? Math.max(best, length(other)) : best, -1);
	if (!isNotipme(ids, id)) {
		if (status === STATUS.shadowed) {
			const best = Math.max(l, greatest(ipme, 32));
			return notipme.filter((other) => length(other) >= best);
		}
		const below = greatest(notipme, l - 1);
		return [...ipme.filter((other) => length(other) >= l || length(other) > below), ...notipme.filter((other) => length(other) >= l)];
	}
	if (ipme.length === 0) return null;
	if (status === STATUS.shadowed) {
		const best = Math.max(l, greatest(notipme, 32));
		return ipme.filter((other) => length(other) > best);
	}
	const below = greatest(ipme, l);
	return [...ipme.filter((other) => length(other) > l), ...notipme.filter((other) => length(other) >= l || below >= 0 && length(other) >= below)];
}
function irreducible(places, length) {
	const chosen = new Set(places.flatMap((place) => place.candidates));
	const served = places.map((place) => place.candidates.length);
	const at = new Map();
	for (const [i, place] of places.entries()) for (const candidate of place.candidates) {
		const list = at.get(candidate);
		if (list === void 0) at.set(candidate, [i]);
		else list.push(i);
	}
	const narrowestFirst = [...chosen].sort((a, b) => length(b) - length(a) || b - a);
	for (const candidate of narrowestFirst) {
		const its = at.get(candidate);
		if (its.some((i) => served[i] === 1)) continue;
		for (const i of its) served[i]--;
		chosen.delete(candidate);
	}
	return narrowestFirst.filter((candidate) => chosen.has(candidate)).reverse();
}
// src/rules/ipv6-text.ts
function isIpv6(text) {
	const halves = text.split("::");
	if (halves.length > 2) return false;
	let groups = 0;
	for (const [i, half] of halves.entries()) {
		const parts = half === "" ? [] : half.split(":");
		for (const [k, part] of parts.entries()) {
			const last = i === halves.length - 1 && k === parts.length - 1;
			if (/^[0-9a-f]{1,4}$/i.test(part)) groups++;
			else if (last && /^\d{1,3}(\.\d{1,3}){3}$/.test(part)) groups += 2;
			else return false;
		}
	}
	return halves.length === 2 ? groups < 8 : groups === 8;
}
// src/rules/skipped-line.ts
function skippedLine(reading, file, subject) {
	if (reading.entry !== null || !reading.terminated) return null;
	const { bytes } = file;
	const { start, end } = reading;
	if (hasByteOrderMark(bytes) && reading.line === 1) return {
		kind: "byte-order-mark",
		harmless: isCommentOrBlank(bytes, start + 3, end)
	};
	if (isCommentOrBlank(bytes, start, end)) return null;
	const text = afterBlanks(bytes, start, reading.seen.end);
	const indent = {
		start,
		end: text
	};
	if (text > start && readLine(bytes, reading.line, text).entry !== null) return {
		kind: "leading-blank",
		blanks: indent
	};
	return prefixLength$1(reading, bytes, indent) ?? (subject.dialect.ipv6 ? null : ipv6Address$1(reading, bytes, text)) ?? { kind: "not-an-address" };
}
function hasByteOrderMark(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}
function isBlank(byte) {
	return byte === 32 || byte === 9;
}
function afterBlanks(bytes, start, end) {
	let at = start;
	while (at < end && isBlank(bytes[at])) at++;
	return at;
}
function beforeBlanks(bytes, start, end) {
	let at = end;
	if (at > start && bytes[at - 1] === 13) at--;
	while (at > start && isBlank(bytes[at - 1])) at--;
	return at;
}
function isCommentOrBlank(bytes, start, end) {
	const text = afterBlanks(bytes, start, end);
	return bytes[text] === 35 && text < end ? true : beforeBlanks(bytes, start, end) <= text;
}
function prefixLength$1({ seen, slash }, bytes, indent) {
	if (slash < 0) return null;
	const scan = require_ipme.ipScan(bytes, indent.end, slash);
	if (scan === null || scan.end !== slash) return null;
	const text = beforeBlanks(bytes, slash + 1, seen.end);
	let end = slash + 1;
	let length = 0;
	for (; end < text && isDigit(bytes[end]); end++) length = Math.min(length * 10 + bytes[end] - 48, 99);
	const rest = afterBlanks(bytes, end, text);
	if (end === slash + 1 || length > 32 || rest < text && bytes[rest] !== 35) return null;
	const written = {
		start: slash + 1,
		end
	};
	return {
		kind: "prefix-length",
		address: scan.address,
		written,
		length,
		comment: rest < text ? {
			start: rest,
			end: text
		} : null,
		indent
	};
}
function ipv6Address$1({ seen }, bytes, start) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, seen.end - start).toString("latin1");
	const match = /^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(text);
	if (match?.[1] === void 0 || !isIpv6(match[1])) return null;
	return {
		kind: "ipv6-address",
		written: {
			start,
			end: start + (match[1].length + (match[2]?.length ?? 0) + (match[3]?.length ?? 0))
		}
	};
}
function isDigit(byte) {
	return byte >= 48 && byte <= 57;
}
// src/rules/line-text.ts
function bytesAsText(bytes, { start, end }) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
function readOctets({ entry, address, netmask }) {
	if (entry === null || address === null) return [];
	return netmask === null ? address.octets : [...address.octets, ...netmask.octets];
}
function entrySpan({ bytes, entries }, index) {
	const start = entries.start[index];
	let end = start;
	for (let dots = 0; end < bytes.length; end++) {
		const byte = bytes[end];
		if (byte === 47) dots = 0;
		else if (byte === 46 ? ++dots === 4 : byte < 48 || byte > 57) break;
	}
	return {
		start,
		end
	};
}
function unreadParts(bytes, { entry, address, netmask, slash, seen, end }) {
	if (entry === null || address === null) return [];
	return (netmask === null ? [{
		start: address.end,
		end: seen.end
	}] : [{
		start: address.end,
		end: slash
	}, {
		start: netmask.end,
		end: seen.end
	}]).filter((part) => {
		const text = part.end === end ? beforeBlanks(bytes, part.start, part.end) : part.end;
		return afterBlanks(bytes, part.start, text) < text;
	});
}
const IPV4 = String.raw`\d+(?:\.\d+){3}`;
const ADDRESSES = new RegExp(String.raw`(?<![\w.:])(?:${IPV4}(?![\w]|\.\w)|[0-9a-f]*:[0-9a-f:.]*(?!\w))`, "gi");
function lostAddresses(bytes, reading) {
	const parts = unreadParts(bytes, reading);
	if (parts.length === 0) return [];
	const base = reading.start;
	const text = bytesAsText(bytes, reading.seen).replace(/#.*/s, "");
	const out = [];
	for (const match of text.matchAll(ADDRESSES)) {
		const written = match[0].replace(/(?<!:):$|\.$/, "");
		if (written.includes(":") && !isIpv6(written)) continue;
		const span = {
			start: base + match.index,
			end: base + match.index + written.length
		};
		if (parts.some((part) => part.start <= span.start && span.end <= part.end)) out.push(span);
	}
	return out;
}
const ITEM = String.raw`(?:${IPV4}(?:/${IPV4})?|[0-9a-f]*:[0-9a-f:.]*)`;
const ITEMS = new RegExp(String.raw`^(${ITEM}(?:[ \t,]+${ITEM})*)[ \t,]*(#[^\r]*)?(\r?)$`, "is");
function splitAddresses(bytes, { start, end, seen }) {
	if (seen.end !== end) return null;
	const match = ITEMS.exec(bytesAsText(bytes, {
		start,
		end
	}));
	if (match === null) return null;
	const [, list = "", comment, carriageReturn = ""] = match;
	const items = list.split(/[ \t,]+/);
	if (items.some((item) => item.includes(":") && !isIpv6(item))) return null;
	return [...comment === void 0 ? [] : [comment.trimEnd()], ...items].map((line) => line + carriageReturn);
}
// src/rules/rule.ts
const levels = [
	"info",
	"warning",
	"error"
];
function foundOn(file, line, at, detail, level) {
	return {
		file,
		line: line.line,
		start: at.start,
		end: at.end,
		detail,
		...level === void 0 ? {} : { level }
	};
}
// src/rules/words.ts
function entryText({ address, netmask }) {
	return netmask === 4294967295 ? require_ipme.dotted(address) : `${require_ipme.dotted(address)}/${require_ipme.dotted(netmask)}`;
}
function readAs(reading) {
	return reading.entry === null ? "nothing" : entryText(reading.entry);
}
// src/rules/needless-entry.ts
const NAMED = 3;
function* needlessEntries(subject, status, words) {
	const needless = subject.needless();
	if (needless === null) return;
	for (const file of subject.files) {
		const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
		const { count, line } = file.entries;
		for (let i = 0; i < count; i++) {
			if (needless.status[first + i] !== status) continue;
			yield foundOn(file, { line: line[i] }, entrySpan(file, i), () => describe(subject, needless, file, i, words));
		}
	}
}
function describe(subject, needless, file, index, words) {
	const { ids, interfaces } = subject;
	const { because, interfaces: faces, witness } = explainNeedless(ids, needless, interfaces, index + (file.name === "moreipme" ? ids.firstMoreipme : ids.firstNotipme));
	const entries = because.map((other) => entryOf(ids, other));
	const names = [...entries.map((entry) => {
		const { origin } = entry;
		const length = require_ipme.netmaskLength(entry.netmask);
		if (origin.kind !== "line") return {
			length,
			text: `the implicit entry ${entryText(entry)}`
		};
		return {
			length,
			text: `${origin.file === file ? `line ${origin.line}` : `line ${origin.line} of ${origin.file.name}`} (${entryText(entry)})`
		};
	}), ...faces.map((face) => ({
		length: 32,
		text: `the interface address ${require_ipme.dotted(face)}`
	}))].sort((a, b) => a.length - b.length);
	const named = names.slice(0, NAMED).map(({ text }) => text);
	const rest = names.length - named.length;
	const others = rest > 0 ? `${named.join(", ")} and ${rest} more` : listed(named);
	const isMe = subject.isMe(witness) ? "me" : "not me";
	const { message, remedy, removable } = words({
		inNotipme: file.name === "notipme",
		others,
		witness: require_ipme.dotted(witness),
		isMe
	});
	return {
		message,
		remedy,
		related: entries.flatMap(({ origin, ...entry }) => origin.kind === "line" ? [{
			file: origin.file,
			line: origin.line,
			message: `decides in its place: ${entryText(entry)}`
		}] : []),
		fix: removable === true ? removal(file, index) : null
	};
}
function listed(names) {
	if (names.length < 2) return names[0] ?? "nothing";
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function firstLike(subject, file, index) {
	const { address, netmask, line, count } = file.entries;
	const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
	const blocks = subject.needless()?.blocks;
	if (blocks !== void 0 && !require_ipme.hasHostBits(address[index], netmask[index])) for (let k = lowerBound(blocks.start, address[index]); blocks.start[k] === address[index]; k++) {
		const i = idOfTag(blocks.tag[k]) - first;
		if (i >= 0 && i < count && netmask[i] === netmask[index] && address[i] === address[index]) return line[i];
	}
	let i = 0;
	while (address[i] !== address[index] || netmask[i] !== netmask[index]) i++;
	return line[i];
}
function removal(file, index) {
	const reading = readLine(file.bytes, file.entries.line[index], file.entries.start[index]);
	return !reading.terminated || readOctets(reading).some((octet) => octet.wrapped) || reading.seen.end < reading.end || lostAddresses(file.bytes, reading).length > 0 ? null : {
		safe: true,
		edits: [{
			start: reading.start,
			end: reading.end + 1,
			text: ""
		}]
	};
}
// src/rules/already-an-interface.ts
const alreadyAnInterface = {
	id: "already-an-interface",
	level: "info",
	summary: "an address in moreipme that an interface already has, on every declared host",
	fix: null,
	bad: {
		moreipme: "192.0.2.10\n",
		interfaces: { eth0: ["192.0.2.10"] }
	},
	good: {
		moreipme: "203.0.113.7\n",
		interfaces: { eth0: ["192.0.2.10"] }
	},
	directory: (subject) => needlessEntries(subject, STATUS.alreadyInterface, () => ({
		message: "Every declared host has this address on an interface, so it is me without this line too.",
		remedy: "Keep the line if the address may leave the interface one day; else delete it."
	}))
};
// src/qmail/ip-file.ts
const NEWLINE = 10;
const DOT = 46;
const SLASH = 47;
const LONGEST = 32;
const SHORTEST = 8;
function readIpFile(name, path, bytes) {
	const capacity = Math.floor(bytes.length / SHORTEST) + 1;
	const address = new Uint32Array(capacity);
	const netmask = new Uint32Array(capacity);
	const lineOf = new Uint32Array(capacity);
	const startOf = new Uint32Array(capacity);
	let notableLine = new Uint32Array(16);
	let notableStart = new Uint32Array(16);
	let count = 0;
	let notable = 0;
	let line = 0;
	for (let start = 0; start < bytes.length;) {
		line++;
		let at = start + LONGEST <= bytes.length ? scanOrdinary(bytes, start) : -1;
		if (at >= 0) {
			const a = scanned;
			let m = 4294967295;
			if (bytes[at] === SLASH) {
				at = scanOrdinary(bytes, at + 1);
				m = scanned;
			}
			if (at >= 0 && bytes[at] === NEWLINE && !require_ipme.hasHostBits(a, m) && !require_ipme.isGapped(m)) {
				address[count] = a;
				netmask[count] = m;
				lineOf[count] = line;
				startOf[count++] = start;
				start = at + 1;
				continue;
			}
		}
		const reading = readLine(bytes, line, start);
		if (reading.entry !== null) {
			address[count] = reading.entry.address;
			netmask[count] = reading.entry.netmask;
			lineOf[count] = line;
			startOf[count++] = start;
		}
		if (!isOrdinary(reading)) {
			if (notable === notableLine.length) {
				notableLine = grown(notableLine);
				notableStart = grown(notableStart);
			}
			notableLine[notable] = line;
			notableStart[notable++] = start;
		}
		start = reading.end + 1;
	}
	return {
		name,
		path,
		bytes,
		lines: line,
		entries: {
			count,
			address: address.subarray(0, count),
			netmask: netmask.subarray(0, count),
			line: lineOf.subarray(0, count),
			start: startOf.subarray(0, count)
		},
		notable: {
			count: notable,
			line: notableLine.subarray(0, notable),
			start: notableStart.subarray(0, notable)
		}
	};
}
let scanned = 0;
function scanOrdinary(bytes, at) {
	let address = 0;
	let i = at;
	for (let part = 0;; part++) {
		let octet = bytes[i++] - 48;
		if (octet >>> 0 > 9) return -1;
		let digit = bytes[i] - 48;
		if (digit >>> 0 <= 9) {
			if (octet === 0) return -1;
			octet = octet * 10 + digit;
			digit = bytes[++i] - 48;
			if (digit >>> 0 <= 9) {
				octet = octet * 10 + digit;
				i++;
				if (octet > 255) return -1;
			}
		}
		address = address << 8 | octet;
		if (part === 3) break;
		if (bytes[i++] !== DOT) return -1;
	}
	scanned = address >>> 0;
	return i;
}
function isOrdinary({ terminated, start, end, entry, address, netmask, slash }) {
	if (!terminated || entry === null || address === null || end - start >= LONGEST) return false;
	return (netmask ?? address).end === end && (slash < 0 || address.end === slash) && [address, ...netmask === null ? [] : [netmask]].every((scan) => scan.octets.every((octet) => !octet.wrapped && !octet.leadingZero)) && !require_ipme.hasHostBits(entry.address, entry.netmask) && !require_ipme.isGapped(entry.netmask);
}
function grown(column) {
	const larger = new Uint32Array(column.length * 2);
	larger.set(column);
	return larger;
}
// src/space/where.ts
const SPACE = 2 ** 32;
const DEPTH$1 = 34;
function whereIsMe(lists) {
	const ids = numberEntries(lists.fixed, lists.moreipme, lists.notipme);
	const blocks = makeBlocks(ids);
	return blocks === null ? null : sweepWhere(ids, blocks);
}
function isMeAt(where, piece) {
	return where.ipmeLength[piece] > where.notipmeLength[piece];
}
function pieceAt(where, address) {
	let low = 0;
	let high = where.count;
	while (high - low > 1) {
		const middle = low + high >>> 1;
		if (where.start[middle] <= address) low = middle;
		else high = middle;
	}
	return low;
}
function pieceEnd(where, piece) {
	return piece + 1 < where.count ? where.start[piece + 1] : SPACE;
}
function sweepWhere(ids, { start, tag, gapped }) {
	const n = start.length;
	const pieceStart = new Uint32Array(2 * n + 1);
	const ipme = new Int32Array(2 * n + 1);
	const notipme = new Int32Array(2 * n + 1);
	const ipmeLength = new Int8Array(2 * n + 1);
	const notipmeLength = new Int8Array(2 * n + 1);
	const end = new Float64Array(DEPTH$1).fill(SPACE);
	const bestIpme = new Int32Array(DEPTH$1).fill(-1);
	const bestNotipme = new Int32Array(DEPTH$1).fill(-1);
	const bestIpmeLength = new Int8Array(DEPTH$1).fill(-1);
	const bestNotipmeLength = new Int8Array(DEPTH$1).fill(-1);
	let depth = 0;
	let count = 0;
	let from = 0;
	const emit = (to) => {
		if (to === from) return;
		pieceStart[count] = from;
		ipme[count] = bestIpme[depth];
		notipme[count] = bestNotipme[depth];
		ipmeLength[count] = bestIpmeLength[depth];
		notipmeLength[count++] = bestNotipmeLength[depth];
		from = to;
	};
	for (let i = 0; i < n; i++) {
		const address = start[i];
		const reach = reachOfTag(tag[i]);
		const id = idOfTag(tag[i]);
		while (end[depth] <= address) {
			emit(end[depth]);
			depth--;
		}
		emit(address);
		const last = address + 2 ** (32 - reach);
		if (depth === 0 || end[depth] !== last || i === 0 || start[i - 1] !== address || reachOfTag(tag[i - 1]) !== reach) {
			depth++;
			end[depth] = last;
			bestIpme[depth] = bestIpme[depth - 1];
			bestNotipme[depth] = bestNotipme[depth - 1];
			bestIpmeLength[depth] = bestIpmeLength[depth - 1];
			bestNotipmeLength[depth] = bestNotipmeLength[depth - 1];
		}
		const length = gapped ? lengthOf(ids, id) : reach;
		if (id < ids.firstNotipme) {
			if (better(length, id, bestIpmeLength[depth], bestIpme[depth])) {
				bestIpme[depth] = id;
				bestIpmeLength[depth] = length;
			}
		} else if (better(length, id, bestNotipmeLength[depth], bestNotipme[depth])) {
			bestNotipme[depth] = id;
			bestNotipmeLength[depth] = length;
		}
	}
	for (; depth > 0; depth--) emit(end[depth]);
	emit(SPACE);
	return {
		ids,
		count,
		start: pieceStart.subarray(0, count),
		ipme: ipme.subarray(0, count),
		notipme: notipme.subarray(0, count),
		ipmeLength: ipmeLength.subarray(0, count),
		notipmeLength: notipmeLength.subarray(0, count)
	};
}
function better(length, id, thanLength, thanId) {
	return length > thanLength || length === thanLength && id < thanId;
}
function wouldChange(where, list, address, netmask) {
	const length = require_ipme.netmaskLength(netmask);
	const end = address + (4294967295 - netmask) + 1;
	for (let piece = pieceAt(where, address); piece < where.count && where.start[piece] < end; piece++) {
		const b = where.ipmeLength[piece];
		const n = where.notipmeLength[piece];
		if (list === "moreipme" ? b <= n && n < length : n < b && b <= length) return true;
	}
	return false;
}
// src/rules/make-fix.ts
function makeFix(subject, file, edits) {
	return {
		safe: keepsVerdicts(subject, file, edits),
		edits
	};
}
function applyEdits(bytes, edits, from = 0, to = bytes.length) {
	const parts = [];
	let at = from;
	for (const { start, end, text } of edits) {
		parts.push(bytes.subarray(at, start), Buffer.from(text, "latin1"));
		at = end;
	}
	parts.push(bytes.subarray(at, to));
	return Buffer.concat(parts);
}
function keepsVerdicts(subject, file, edits) {
	const first = edits[0];
	const last = edits.at(-1);
	if (first === void 0 || last === void 0) return true;
	const from = file.bytes.lastIndexOf(10, first.start - 1) + 1;
	const newline = file.bytes.indexOf(10, last.end);
	const to = newline < 0 ? file.bytes.length : newline + 1;
	const before = entriesOf(file, file.bytes.subarray(first.start === 0 ? 0 : from, to));
	const after = entriesOf(file, applyEdits(file.bytes, edits, first.start === 0 ? 0 : from, to));
	const added = [...after.keys()].filter((key) => !before.has(key));
	const removed = [...before.keys()].filter((key) => !after.has(key));
	if (added.length === 0 && removed.length === 0) return true;
	const where = subject.where();
	if (where === null) return false;
	const isNew = added.map((key) => after.get(key));
	const list = file.name;
	const mayExclude = (pair, unless) => !subject.declared && list === "notipme" && pair.netmask === 4294967295 && !holds(unless, pair);
	if (removed.length === 0 && !isNew.some((pair) => require_ipme.isGapped(pair.netmask))) return !isNew.some((pair) => mayExclude(pair, file) || where.some((host) => wouldChange(host, list, pair.address, pair.netmask)));
	const changed = readIpFile(list, file.path, applyEdits(file.bytes, edits));
	if (isNew.some((pair) => mayExclude(pair, file))) return false;
	if (removed.some((key) => mayExclude(before.get(key), changed))) return false;
	return subject.hosts.every(({ set }, i) => {
		const moreipme = list === "moreipme" ? changed : subject.moreipme;
		const notipme = list === "notipme" ? changed : subject.notipme;
		const now = whereIsMe(require_ipme.makeLists(subject.dialect, set, moreipme, notipme));
		const then = where[i];
		if (now === null || then === void 0) return false;
		let a = 0;
		let b = 0;
		for (let at = 0; at < 2 ** 32;) {
			if (isMeAt(now, a) !== isMeAt(then, b)) return false;
			at = Math.min(pieceEnd(now, a), pieceEnd(then, b));
			if (pieceEnd(now, a) === at) a++;
			if (pieceEnd(then, b) === at) b++;
		}
		return true;
	});
}
function entriesOf(file, bytes) {
	const { count, address, netmask } = readIpFile(file.name, file.path, bytes).entries;
	const out = new Map();
	for (let i = 0; i < count; i++) {
		const pair = {
			address: address[i],
			netmask: netmask[i]
		};
		if (!require_ipme.hasHostBits(pair.address, pair.netmask)) out.set(`${pair.address}/${pair.netmask}`, pair);
	}
	return out;
}
function holds({ entries: { count, address, netmask } }, pair) {
	for (let i = 0; i < count; i++) if (address[i] === pair.address && netmask[i] === pair.netmask) return true;
	return false;
}
// src/rules/byte-order-mark.ts
const byteOrderMark = {
	id: "byte-order-mark",
	level: "error",
	summary: "the file begins with a UTF-8 byte order mark, so its first line is skipped",
	fix: "removes the mark",
	bad: { moreipme: "ï»¿203.0.113.7\n" },
	good: { moreipme: "203.0.113.7\n" },
	*line(reading, file, subject) {
		const skipped = skippedLine(reading, file, subject);
		if (skipped?.kind !== "byte-order-mark") return;
		const mark = {
			start: 0,
			end: 3
		};
		yield foundOn(file, reading, mark, () => ({
			message: skipped.harmless ? "The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it." : "qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.",
			reads: "nothing",
			remedy: "Save the file without a byte order mark.",
			fix: makeFix(subject, file, [{
				...mark,
				text: ""
			}])
		}), skipped.harmless ? "warning" : void 0);
	}
};
// src/directory.ts
function isUnreadable(file) {
	return "unreadable" in file;
}
// src/space/needless-gapped.ts
const ME$1 = 1;
const LISTED$1 = 2;
const EXCLUDED$1 = 4;
function sweepGapped(ids, blocks, interfaces, status, passOf) {
	const { firstMoreipme, firstNotipme, count } = ids;
	const pieces = makePieces(blocks, interfaces.address);
	const { firstPiece, endPiece } = pieces;
	const length = new Uint8Array(count);
	for (let id = 0; id < count; id++) length[id] = require_ipme.netmaskLength(netmaskById(ids, id));
	const { first, list } = blocksById(blocks, count);
	markDuplicates(ids, blocks, first, list, status);
	const bare = new Uint8Array(pieces.count).fill(1);
	const face = new Uint8Array(pieces.count);
	for (let k = 0; k < interfaces.address.length; k++) {
		const piece = pieces.cutPiece[k];
		face[piece] = 1;
		if (interfaces.on[k].length === interfaces.hosts) bare[piece] = 0;
	}
	let present = lengthsAt();
	judgeIdleAndShadowed();
	const order = longestFirst(ids, length);
	for (let number = 1; pass(Math.min(number, 255)); number++) present = lengthsAt();
	function lengthsAt() {
		const sets = {
			ipme: new Float64Array(pieces.count),
			notipme: new Float64Array(pieces.count)
		};
		const holding = [new Int32Array(33), new Int32Array(33)];
		const held = [0, 0];
		const change = (id, by) => {
			const which = id >= firstNotipme ? 1 : 0;
			const l = length[id];
			const before = holding[which][l];
			holding[which][l] = before + by;
			if (before === 0) held[which] += 2 ** l;
			else if (before + by === 0) held[which] -= 2 ** l;
		};
		const open = [];
		let done = 0;
		const fillTo = (piece) => {
			sets.ipme.fill(held[0], done, piece);
			sets.notipme.fill(held[1], done, piece);
			done = Math.max(done, piece);
		};
		const closeUpTo = (piece) => {
			for (let top = open.at(-1); top !== void 0 && endPiece[top] <= piece; top = open.at(-1)) {
				fillTo(endPiece[top]);
				change(idOfTag(blocks.tag[top]), -1);
				open.pop();
			}
		};
		for (let block = 0; block < blocks.start.length; block++) {
			const id = idOfTag(blocks.tag[block]);
			if (isGone$1(status[id])) continue;
			closeUpTo(firstPiece[block]);
			fillTo(firstPiece[block]);
			change(id, 1);
			open.push(block);
		}
		closeUpTo(pieces.count);
		fillTo(pieces.count);
		return sets;
	}
	function judgeIdleAndShadowed() {
		const sums = [
			ME$1,
			LISTED$1,
			EXCLUDED$1
		].map(() => new Uint32Array(pieces.count + 1));
		for (let piece = 0; piece < pieces.count; piece++) {
			const b = greatest(present.ipme[piece]);
			const n = greatest(present.notipme[piece]);
			let seen = 0;
			if (bare[piece] === 1 && b >= 0) seen |= LISTED$1 | (b > n ? ME$1 : EXCLUDED$1);
			if (face[piece] === 1) seen |= LISTED$1 | (n < 32 ? ME$1 : EXCLUDED$1);
			for (const [i, flag] of [
				ME$1,
				LISTED$1,
				EXCLUDED$1
			].entries()) {
				const sum = sums[i];
				sum[piece + 1] = sum[piece] + ((seen & flag) === 0 ? 0 : 1);
			}
		}
		const none = (id, flag) => {
			const sum = sums[flag];
			for (let k = first[id]; k < first[id + 1]; k++) {
				const block = list[k];
				if (sum[firstPiece[block]] !== sum[endPiece[block]]) return false;
			}
			return true;
		};
		for (let id = firstMoreipme; id < count; id++) {
			if (status[id] !== STATUS.needed) continue;
			if (id < firstNotipme) {
				if (none(id, 0)) status[id] = STATUS.shadowed;
			} else if (interfaces.declared || length[id] !== 32) {
				if (none(id, 1)) status[id] = STATUS.idle;
				else if (none(id, 2)) status[id] = STATUS.shadowed;
			}
		}
	}
	function pass(number) {
		let found = false;
		const next = new Int32Array(pieces.count + 1);
		for (let piece = 0; piece <= pieces.count; piece++) next[piece] = piece;
		const open = (piece) => {
			let at = piece;
			while (next[at] !== at) {
				next[at] = next[next[at]];
				at = next[at];
			}
			return at;
		};
		for (let piece = 0; piece < pieces.count; piece++) if (bare[piece] === 0) next[piece] = piece + 1;
		const same = [new Uint32Array(pieces.count), new Uint32Array(pieces.count)];
		const eachOpenPiece = (id, visit) => {
			for (let k = first[id]; k < first[id + 1]; k++) {
				const end = endPiece[list[k]];
				for (let piece = open(firstPiece[list[k]]); piece < end; piece = open(piece + 1)) if (visit(piece) === true) return true;
			}
			return false;
		};
		const add = (id, by) => {
			const counts = id >= firstNotipme ? same[1] : same[0];
			eachOpenPiece(id, (piece) => {
				counts[piece] += by;
			});
		};
		const isNeededAt = (id, piece) => {
			const below = 2 ** length[id];
			const b = greatest(present.ipme[piece] % below);
			const n = greatest(present.notipme[piece] % below);
			if (id < firstNotipme) return same[0][piece] === 1 && same[1][piece] === 0 && b <= n;
			return same[1][piece] === 1 && (same[0][piece] > 0 || n < b);
		};
		for (let l = 32; l >= 0; l--) {
			const level = order[l].filter((id) => !isGone$1(status[id]));
			if (level.length === 0) continue;
			for (const id of level) add(id, 1);
			for (const id of level) {
				if (id < firstMoreipme || !isCandidate$1(status[id])) continue;
				if (id >= firstNotipme && l === 32 && (!interfaces.declared || hasInterface(addressOf(ids, id)))) continue;
				if (eachOpenPiece(id, (piece) => isNeededAt(id, piece))) status[id] = STATUS.needed;
				else if (id < firstNotipme && l === 32 && isNeededWithoutInterfaces(id)) status[id] = STATUS.alreadyInterface;
				else {
					add(id, -1);
					status[id] = STATUS.redundant;
					passOf[id] = number;
					found = true;
				}
			}
			for (const id of level) {
				if (isGone$1(status[id])) continue;
				eachOpenPiece(id, (piece) => {
					same[0][piece] = 0;
					same[1][piece] = 0;
					next[piece] = piece + 1;
				});
			}
		}
		return found;
		function isNeededWithoutInterfaces(id) {
			const piece = firstPiece[list[first[id]]];
			if (bare[piece] === 1) return false;
			const b = greatest(present.ipme[piece] % 2 ** 32);
			const n = greatest(present.notipme[piece]);
			return addressOf(ids, id) !== 0 && n < 32 && b <= n;
		}
	}
	function hasInterface(address) {
		return interfaces.address[lowerBound(interfaces.address, address)] === address;
	}
}
function blocksById(blocks, ids) {
	const first = new Uint32Array(ids + 1);
	for (const tag of blocks.tag) first[idOfTag(tag) + 1]++;
	for (let id = 0; id < ids; id++) first[id + 1] += first[id];
	const at = first.slice();
	const list = new Uint32Array(blocks.tag.length);
	for (let block = 0; block < list.length; block++) {
		const id = idOfTag(blocks.tag[block]);
		list[at[id]++] = block;
	}
	return {
		first,
		list
	};
}
function markDuplicates(ids, blocks, first, list, status) {
	const known = new Map();
	let start = -1;
	for (let block = 0; block < blocks.start.length; block++) {
		const id = idOfTag(blocks.tag[block]);
		if (id < ids.firstMoreipme || list[first[id]] !== block) continue;
		if (blocks.start[block] !== start) known.clear();
		start = blocks.start[block];
		const netmask = netmaskById(ids, id);
		const same = known.get(netmask) ?? [];
		if (same.some((other) => other >= ids.firstNotipme === id >= ids.firstNotipme)) status[id] = STATUS.duplicate;
		else known.set(netmask, [...same, id]);
	}
}
function longestFirst(ids, length) {
	const order = Array.from({ length: 33 }, () => []);
	for (let id = ids.firstNotipme - 1; id >= 0; id--) order[length[id]].push(id);
	for (let id = ids.count - 1; id >= ids.firstNotipme; id--) order[length[id]].push(id);
	return order;
}
function greatest(set) {
	if (set === 0) return -1;
	return set >= 2 ** 32 ? 32 : 31 - Math.clz32(set);
}
function isGone$1(status) {
	return status === STATUS.duplicate || status === STATUS.redundant || status === STATUS.matchesNothing;
}
function isCandidate$1(status) {
	return status === STATUS.needed || status === STATUS.alreadyInterface;
}
// src/space/needless-nested.ts
const DEPTH = 33;
const ME = 1;
const LISTED = 2;
const EXCLUDED = 4;
function sweepNested(ids, blocks, interfaces, status, passOf) {
	const { start, tag } = blocks;
	const { firstMoreipme, firstNotipme } = ids;
	const face = interfaces.address;
	const inNode = new Uint8Array(face.length);
	const inKept = new Uint8Array(face.length);
	const from = new Float64Array(DEPTH);
	const last = new Float64Array(DEPTH);
	const length = new Int8Array(DEPTH);
	const implicit = new Uint8Array(DEPTH);
	const moreipme = new Int32Array(DEPTH);
	const notipme = new Int32Array(DEPTH);
	const p = new Int8Array(DEPTH);
	const q = new Int8Array(DEPTH);
	const inChildren = new Float64Array(DEPTH);
	const inKeptChildren = new Float64Array(DEPTH);
	const flags = new Uint8Array(DEPTH);
	let depth = 0;
	let first = true;
	let again = false;
	let pass = 1;
	const trees = [];
	sweep(0, start.length);
	first = false;
	for (let i = 0; i < trees.length; i += 2) {
		pass = 1;
		do {
			pass = Math.min(pass + 1, 255);
			again = false;
			inKept.fill(0);
			sweep(trees[i], trees[i + 1]);
		} while (again);
	}
	function sweep(begin, end) {
		let treeBegin = begin;
		for (let i = begin; i < end;) {
			const address = start[i];
			const reach = reachOfTag(tag[i]);
			const group = i;
			let isImplicit = 0;
			let more = -1;
			let not = -1;
			for (; i < end && start[i] === address && reachOfTag(tag[i]) === reach; i++) {
				const id = idOfTag(tag[i]);
				if (id < firstMoreipme) isImplicit = 1;
				else if (first ? (id < firstNotipme ? more : not) >= 0 : isGone(status[id])) {
					if (first) status[id] = STATUS.duplicate;
				} else if (id < firstNotipme) more = id;
				else not = id;
			}
			if (isImplicit === 0 && more < 0 && not < 0) continue;
			while (depth > 0 && last[depth - 1] < address) close();
			if (depth === 0) {
				if (first) noteTree(treeBegin, group);
				treeBegin = group;
			}
			open(address, reach, isImplicit, more, not);
		}
		while (depth > 0) close();
		if (first) noteTree(treeBegin, end);
	}
	function noteTree(begin, end) {
		if (again) trees.push(begin, end);
		again = false;
	}
	function open(address, reach, isImplicit, more, not) {
		const d = depth++;
		const above = d - 1;
		from[d] = address;
		last[d] = address + 2 ** (32 - reach) - 1;
		length[d] = reach;
		implicit[d] = isImplicit;
		moreipme[d] = more;
		notipme[d] = not;
		p[d] = d === 0 ? -1 : implicit[above] === 1 || moreipme[above] >= 0 ? length[above] : p[above];
		q[d] = d === 0 ? -1 : notipme[above] >= 0 ? length[above] : q[above];
		inChildren[d] = 0;
		inKeptChildren[d] = 0;
		flags[d] = 0;
	}
	function close() {
		const d = --depth;
		const l = length[d];
		const size = last[d] - from[d] + 1;
		const hasImplicit = implicit[d] === 1;
		const more = moreipme[d];
		const not = notipme[d];
		const pd = p[d];
		const qd = q[d];
		let faceFrom = 0;
		let faceTo = 0;
		if (face.length > 0) {
			faceFrom = lowerBound(face, from[d]);
			faceTo = lowerBound(face, last[d] + 1, faceFrom);
		}
		if (first) {
			let seen = flags[d];
			if (hasRoom(size - inChildren[d], faceFrom, faceTo, inNode)) {
				const best = hasImplicit || more >= 0 ? l : pd;
				if (best >= 0) seen |= LISTED | (best > (not >= 0 ? l : qd) ? ME : EXCLUDED);
			}
			for (let k = faceFrom; k < faceTo; k++) {
				if (inNode[k] === 1) continue;
				inNode[k] = 1;
				seen |= LISTED | (l === 32 && not >= 0 ? EXCLUDED : ME);
			}
			if (more >= 0 && (seen & ME) === 0) status[more] = STATUS.shadowed;
			if (not >= 0 && (interfaces.declared || l < 32)) {
				if ((seen & LISTED) === 0) status[not] = STATUS.idle;
				else if ((seen & EXCLUDED) === 0) status[not] = STATUS.shadowed;
			}
			if (d > 0) {
				flags[d - 1] |= seen;
				inChildren[d - 1] += size;
			}
		}
		const room = hasRoom(size - inKeptChildren[d], faceFrom, faceTo, inKept);
		let moreKept = more >= 0;
		let notKept = not >= 0;
		if (moreKept && isCandidate(status[more])) {
			const neededWithRoom = pd <= qd && !notKept && !hasImplicit;
			if (neededWithRoom && room) status[more] = STATUS.needed;
			else if (neededWithRoom && l === 32) status[more] = STATUS.alreadyInterface;
			else {
				status[more] = STATUS.redundant;
				passOf[more] = pass;
				moreKept = false;
				if (neededWithRoom) again = true;
			}
		}
		const mayExclude = l === 32 && (!interfaces.declared || faceFrom < faceTo);
		if (notKept && status[not] === STATUS.needed && !mayExclude) {
			const neededWithRoom = qd < (hasImplicit || moreKept ? l : pd);
			if (!(neededWithRoom && room)) {
				status[not] = STATUS.redundant;
				passOf[not] = pass;
				notKept = false;
				if (neededWithRoom) again = true;
			}
		}
		const kept = hasImplicit || moreKept || notKept;
		if (kept) for (let k = faceFrom; k < faceTo; k++) inKept[k] = 1;
		if (d > 0) inKeptChildren[d - 1] += kept ? size : inKeptChildren[d];
	}
	function hasRoom(free, faceFrom, faceTo, inside) {
		if (free <= 0) return false;
		if (faceFrom === faceTo || free > faceTo - faceFrom) return true;
		const taken = new Uint32Array(interfaces.hosts);
		for (let k = faceFrom; k < faceTo; k++) if (inside[k] === 0) for (const host of interfaces.on[k]) taken[host]++;
		return taken.some((count) => count < free);
	}
}
function isGone(status) {
	return status === STATUS.duplicate || status === STATUS.redundant;
}
function isCandidate(status) {
	return status === STATUS.needed || status === STATUS.alreadyInterface;
}
// src/space/needless.ts
function judgeNeedless(ids, interfaces) {
	const blocks = makeBlocks(ids);
	if (blocks === null) return null;
	const status = new Uint8Array(ids.count);
	const pass = new Uint8Array(ids.count);
	setAside(ids.moreipme, ids.firstMoreipme, status);
	setAside(ids.notipme, ids.firstNotipme, status);
	if (blocks.gapped) sweepGapped(ids, blocks, interfaces, status, pass);
	else sweepNested(ids, blocks, interfaces, status, pass);
	return {
		status,
		pass,
		blocks
	};
}
function setAside(file, first, status) {
	if (file === null) return;
	const known = new Set();
	for (const i of unusualEntries(file)) {
		const address = file.entries.address[i];
		const netmask = file.entries.netmask[i];
		if (!require_ipme.hasHostBits(address, netmask)) continue;
		const key = `${address}/${netmask}`;
		status[first + i] = known.has(key) ? STATUS.duplicate : STATUS.matchesNothing;
		known.add(key);
	}
}
function judgeDuplicates(ids) {
	const status = new Uint8Array(ids.count);
	for (const file of [ids.moreipme, ids.notipme]) {
		if (file === null) continue;
		const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
		const known = new Set();
		for (let i = 0; i < file.entries.count; i++) {
			const key = `${file.entries.address[i]}/${file.entries.netmask[i]}`;
			if (known.has(key)) status[first + i] = STATUS.duplicate;
			known.add(key);
		}
	}
	return status;
}
// src/space/seen-interfaces.ts
function seenInterfaces(hosts) {
	const on = new Map();
	for (const [host, addresses] of (hosts ?? []).entries()) for (const address of new Set(addresses)) {
		const known = on.get(address);
		if (known === void 0) on.set(address, [host]);
		else known.push(host);
	}
	const address = Uint32Array.from(on.keys()).sort();
	return {
		declared: hosts !== null,
		hosts: hosts?.length ?? 1,
		address,
		on: Array.from(address, (a) => on.get(a))
	};
}
// src/rules/subject.ts
function makeSubject(directory, hosts) {
	const { dialect } = hosts[0];
	const read = (name) => {
		const file = directory.files[name];
		return file === null || isUnreadable(file) || !dialect.readsIpFiles ? null : readIpFile(name, file.path, file.bytes);
	};
	const moreipme = read("moreipme");
	const notipme = read("notipme");
	const declared = hosts.every((host) => host.set !== null);
	const ids = numberEntries(dialect.implicit, moreipme, notipme);
	const sets = hosts.map(({ set }) => set === null ? [] : require_ipme.seenAddresses(set, dialect).map(({ address }) => address));
	const interfaces = seenInterfaces(declared ? sets : null);
	const needless = once(() => judgeNeedless(ids, interfaces));
	const where = once(() => {
		const all = hosts.map(({ set }) => whereIsMe(require_ipme.makeLists(dialect, set, moreipme, notipme)));
		return all.includes(null) ? null : all;
	});
	return {
		directory,
		dialect,
		hosts,
		declared,
		moreipme,
		notipme,
		files: [moreipme, notipme].filter((file) => file !== null),
		ids,
		interfaces,
		needless,
		duplicates: once(() => needless()?.status ?? judgeDuplicates(ids)),
		isMe: (address) => where()?.some((host) => isMeAt(host, pieceAt(host, address))) ?? false,
		where,
		anchor: () => anchorOf(directory)
	};
}
function* notableLines(file) {
	const { count, line, start } = file.notable;
	for (let i = 0; i < count; i++) yield readLine(file.bytes, line[i], start[i]);
}
function anchorOf({ path, names, files }) {
	const file = files.moreipme ?? files.notipme;
	if (file !== null) return isUnreadable(file) ? {
		path: file.path,
		bytes: new Uint8Array()
	} : file;
	const name = [...names].sort()[0];
	return {
		path: name === void 0 ? path : joinPath(path, name),
		bytes: new Uint8Array()
	};
}
function joinPath(directory, name) {
	return directory === "." ? name : directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}
function once(work) {
	let done = null;
	return () => {
		done ??= { value: work() };
		return done.value;
	};
}
// src/rules/carriage-return.ts
const carriageReturn = {
	id: "carriage-return",
	level: "warning",
	summary: "lines end in a carriage return and a newline",
	fix: "removes the carriage returns before newlines",
	bad: { moreipme: "203.0.113.7\r\n203.0.113.8\r\n" },
	good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
	*directory(subject) {
		for (const file of subject.files) for (const reading of notableLines(file)) {
			if (!reading.terminated || reading.end === reading.start || file.bytes[reading.end - 1] !== 13) continue;
			yield foundOn(file, reading, {
				start: reading.end - 1,
				end: reading.end
			}, () => ({
				message: "Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.",
				remedy: "Save the file with newlines alone (LF, Unix line ends).",
				fix: makeFix(subject, file, removals(file))
			}));
			break;
		}
	}
};
function removals({ bytes }) {
	const out = [];
	for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] === 10) out.push({
		start: at,
		end: at + 1,
		text: ""
	});
	return out;
}
// src/rules/duplicate-entry.ts
const duplicateEntry = {
	id: "duplicate-entry",
	level: "warning",
	summary: "an earlier line of the same file reads as the same entry",
	fix: "removes the line",
	bad: { moreipme: "203.0.113.7\n203.0.113.7/255.255.255.255\n" },
	good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
	*directory(subject) {
		const status = subject.duplicates();
		for (const file of subject.files) {
			const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
			const { count, line, address, netmask } = file.entries;
			for (let i = 0; i < count; i++) {
				if (status[first + i] !== STATUS.duplicate) continue;
				yield foundOn(file, { line: line[i] }, entrySpan(file, i), () => {
					const original = firstLike(subject, file, i);
					const text = entryText({
						address: address[i],
						netmask: netmask[i]
					});
					return {
						message: `Line ${original} of this file already reads as ${text}.`,
						remedy: "Delete the line.",
						related: [{
							file,
							line: original,
							message: `the same entry, ${text}`
						}],
						fix: removal(file, i)
					};
				});
			}
		}
	}
};
// src/rules/everything-is-me.ts
const everythingIsMe = {
	id: "everything-is-me",
	level: "error",
	summary: "0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave",
	fix: null,
	bad: { moreipme: "0.0.0.0/0.0.0.0\n" },
	good: { moreipme: "203.0.113.0/255.255.255.0\n" },
	*directory(subject) {
		const file = subject.moreipme;
		if (file === null) return;
		const { count, address, netmask, line } = file.entries;
		for (let i = 0; i < count; i++) {
			if (netmask[i] !== 0 || address[i] !== 0 || !makesMe(subject)) continue;
			yield foundOn(file, { line: line[i] }, entrySpan(file, i), () => ({
				message: "Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).",
				reads: "0.0.0.0/0.0.0.0",
				remedy: "Delete the line, and list the addresses that are really this server's.",
				fix: null
			}));
		}
	}
};
function makesMe(subject) {
	const where = subject.where();
	if (where === null) return true;
	return where.some((host) => {
		for (let piece = 0; piece < host.count; piece++) if (host.ipmeLength[piece] === 0 && isMeAt(host, piece)) return true;
		return false;
	});
}
// src/rules/gapped-netmask.ts
const gappedNetmask = {
	id: "gapped-netmask",
	level: "warning",
	summary: "a netmask that is not all ones before all zeros",
	fix: null,
	bad: { moreipme: "10.0.7.0/255.0.255.0\n" },
	good: { moreipme: "10.0.7.0/255.255.255.0\n" },
	*line(reading, file) {
		const { entry, netmask } = reading;
		if (entry === null || netmask === null) return;
		if (!require_ipme.isGapped(entry.netmask) || require_ipme.hasHostBits(entry.address, entry.netmask)) return;
		yield foundOn(file, reading, netmask, () => ({
			message: `The netmask ${require_ipme.dotted(entry.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${require_ipme.netmaskLength(entry.netmask)} when it looks for the best match.`,
			reads: readAs(reading),
			remedy: "Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.",
			fix: null
		}));
	}
};
// src/rules/host-bits-set.ts
const hostBitsSet = {
	id: "host-bits-set",
	level: "error",
	summary: "the address has bits outside its netmask, so the entry matches nothing",
	fix: null,
	bad: { moreipme: "192.0.2.5/255.255.255.0\n" },
	good: { moreipme: "192.0.2.0/255.255.255.0\n" },
	*line(reading, file) {
		const { entry, address, netmask } = reading;
		if (entry === null || address === null || !require_ipme.hasHostBits(entry.address, entry.netmask)) return;
		yield foundOn(file, reading, {
			start: address.start,
			end: netmask?.end ?? address.end
		}, () => {
			const network = {
				address: (entry.address & entry.netmask) >>> 0,
				netmask: entry.netmask
			};
			return {
				message: `This entry matches no address, ever: ${require_ipme.dotted(entry.address)} has bits outside the netmask ${require_ipme.dotted(entry.netmask)}, and qmail does not clear them.`,
				reads: entryText(entry),
				remedy: `Write ${entryText(network)} for the network, or ${require_ipme.dotted(entry.address)} for the one address.`,
				fix: null
			};
		});
	}
};
// src/rules/idle-exclusion.ts
const idleExclusion = {
	id: "idle-exclusion",
	level: "warning",
	summary: "an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list",
	fix: null,
	bad: {
		moreipme: "203.0.113.7\n",
		notipme: "198.51.100.0/255.255.255.0\n"
	},
	good: {
		moreipme: "203.0.113.0/255.255.255.0\n",
		notipme: "203.0.113.7\n"
	},
	directory: (subject) => needlessEntries(subject, STATUS.idle, () => ({
		message: "This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.",
		remedy: "Delete the line, or correct it if other addresses were meant."
	}))
};
// src/rules/ipv6-address.ts
const ipv6Address = {
	id: "ipv6-address",
	level: "error",
	summary: "an IPv6 address in a dialect that has none, so the line is skipped",
	fix: null,
	bad: { moreipme: "2001:db8::25\n" },
	good: { moreipme: "203.0.113.7\n" },
	*line(reading, file, subject) {
		const skipped = skippedLine(reading, file, subject);
		if (skipped?.kind !== "ipv6-address") return;
		yield foundOn(file, reading, skipped.written, () => ({
			message: `qmail skips this line: ${subject.dialect.name} knows IPv4 addresses only.`,
			reads: "nothing",
			remedy: "Delete the line; this qmail neither receives nor sends mail over IPv6.",
			fix: null
		}));
	}
};
// src/rules/leading-blank.ts
const leadingBlank = {
	id: "leading-blank",
	level: "error",
	summary: "blanks before an entry make qmail skip the line",
	fix: "removes the blanks",
	bad: { moreipme: " 203.0.113.7\n" },
	good: { moreipme: "203.0.113.7\n" },
	*line(reading, file, subject) {
		const skipped = skippedLine(reading, file, subject);
		if (skipped?.kind !== "leading-blank") return;
		yield foundOn(file, reading, skipped.blanks, () => ({
			message: "qmail skips this line: an address must begin with the line's first byte.",
			reads: "nothing",
			remedy: `Remove the blanks, and qmail reads ${readAs(readLine(file.bytes, reading.line, skipped.blanks.end))}.`,
			fix: makeFix(subject, file, [{
				...skipped.blanks,
				text: ""
			}])
		}));
	}
};
// src/rules/leading-zero.ts
const leadingZero = {
	id: "leading-zero",
	level: "warning",
	summary: "an octet with a leading zero: decimal to qmail, octal to most other programs",
	fix: "removes the zeros",
	bad: { moreipme: "203.0.113.010\n" },
	good: { moreipme: "203.0.113.10\n" },
	*line(reading, file, subject) {
		const padded = readOctets(reading).filter((octet) => octet.leadingZero);
		const [first] = padded;
		if (first === void 0) return;
		const written = (octet) => require_show.show(file.bytes, octet.start, octet.end);
		yield foundOn(file, reading, first, () => ({
			message: `qmail reads ${padded.map(written).join(", ")} as decimal; most other programs take a leading zero for octal.`,
			reads: readAs(reading),
			remedy: "Write the octets without leading zeros.",
			fix: reading.terminated ? makeFix(subject, file, padded.map((octet) => ({
				start: octet.start,
				end: octet.end,
				text: withoutZeros(file.bytes, octet)
			}))) : null
		}));
	}
};
function withoutZeros(bytes, { start, end }) {
	return String.fromCharCode(...bytes.subarray(start, end)).replace(/^0+(?=\d)/, "");
}
// src/rules/lost-address.ts
const lostAddress = {
	id: "lost-address",
	level: "error",
	summary: "a second address on the line, which qmail does not read",
	fix: "where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each",
	bad: { moreipme: "203.0.113.7 203.0.113.8\n" },
	good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
	*line(reading, file, subject) {
		if (reading.entry === null) return;
		const lost = lostAddresses(file.bytes, reading);
		const [first] = lost;
		if (first === void 0) return;
		yield foundOn(file, reading, first, () => {
			const shown = lost.map(({ start, end }) => require_show.show(file.bytes, start, end)).join(", ");
			const lines = reading.terminated ? splitAddresses(file.bytes, reading) : null;
			return {
				message: `qmail reads one address from a line; ${shown} ${lost.length === 1 ? "is" : "are"} lost.`,
				reads: readAs(reading),
				remedy: lines === null ? "Write one address, or one network with its netmask, on each line." : "Write each on a line of its own.",
				fix: lines === null ? null : makeFix(subject, file, [{
					start: reading.start,
					end: reading.end,
					text: lines.join("\n")
				}])
			};
		});
	}
};
// src/rules/missing-final-newline.ts
const missingFinalNewline = {
	id: "missing-final-newline",
	level: "error",
	summary: "the last line is not ended by a newline, so qmail drops its last byte",
	fix: "adds the newline",
	bad: { moreipme: "203.0.113.12" },
	good: { moreipme: "203.0.113.12\n" },
	*line(reading, file, subject) {
		if (reading.terminated) return;
		const { start, end, line } = reading;
		const place = {
			start: end,
			end
		};
		const meant = readLine(Buffer.concat([file.bytes.subarray(start), Buffer.from("\n")]), line, 0);
		const same = meant.entry !== null && reading.entry !== null && entryText(meant.entry) === entryText(reading.entry);
		const text = line === 1 && hasByteOrderMark(file.bytes) ? start + 3 : start;
		const harmless = same || isCommentOrBlank(file.bytes, text, end);
		yield foundOn(file, reading, place, () => ({
			message: `qmail drops the last byte of the file, ${require_show.show(file.bytes, end - 1, end)}, where it expects a newline` + (harmless ? "; here nothing is lost by it." : lost(readAs(meant), readAs(reading))),
			reads: readAs(reading),
			remedy: "End the last line with a newline.",
			fix: makeFix(subject, file, [{
				...place,
				text: "\n"
			}])
		}), harmless ? "warning" : void 0);
	}
};
function lost(meant, read) {
	if (meant === "nothing") return ", and reads nothing from this line.";
	return read === "nothing" ? `, and reads nothing instead of ${meant}.` : `, and reads ${read} instead of ${meant}.`;
}
// src/rules/misspelled-file.ts
const READ = ["moreipme", "notipme"];
const COPY = /(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i;
const misspelledFile = {
	id: "misspelled-file",
	level: "warning",
	summary: "a file whose name is close to moreipme or notipme, and that no qmail reads",
	fix: null,
	bad: {
		moreipme: "203.0.113.7\n",
		others: ["notipme.txt"]
	},
	good: {
		moreipme: "203.0.113.7\n",
		others: ["notipme.bak"]
	},
	*directory({ directory }) {
		for (const name of directory.names) {
			if (READ.includes(name) || COPY.test(name)) continue;
			const meant = READ.find((read) => isClose(name, read));
			if (meant === void 0) continue;
			yield {
				file: {
					path: joinPath(directory.path, name),
					bytes: new Uint8Array()
				},
				line: 1,
				start: 0,
				end: 0,
				detail: () => ({
					message: `No qmail reads a file named ${require_show.showText(name)}.`,
					remedy: `Name it ${meant} if that was meant.`,
					fix: null
				})
			};
		}
	}
};
function isClose(name, read) {
	const bare = (text) => text.toLowerCase().replace(/[-_]/g, "");
	return [name, name.replace(/(?<=.)\.[^.]*$/, "")].some((text) => require_show.distance(bare(text), read) <= 2);
}
// src/rules/move-comment.ts
function moveCommentAbove(subject, file, { start, end }, at) {
	const { bytes } = file;
	return () => {
		const comment = bytesAsText(bytes, {
			start: at,
			end: beforeBlanks(bytes, at, end)
		});
		const entry = bytesAsText(bytes, {
			start,
			end: beforeBlanks(bytes, start, at)
		});
		const lineEnd = bytes[end - 1] === 13 ? "\r" : "";
		return makeFix(subject, file, [{
			start,
			end,
			text: `${comment}${lineEnd}\n${entry}${lineEnd}`
		}]);
	};
}
// src/rules/not-an-address.ts
const notAnAddress = {
	id: "not-an-address",
	level: "error",
	summary: "a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask",
	fix: "where a comment with a `/` in it kills the line: moves the comment to a line of its own above",
	bad: { moreipme: "mail.example.com\n" },
	good: { moreipme: "# mail.example.com\n203.0.113.7\n" },
	*line(reading, file, subject) {
		if (skippedLine(reading, file, subject)?.kind !== "not-an-address") return;
		const { start, seen, address, slash, skipped } = reading;
		if (skipped === "bad-netmask" && address !== null) {
			const behind = {
				start: address.end,
				end: reading.end
			};
			const comment = afterBlanks(file.bytes, address.end, reading.end);
			if (address.end === slash) yield foundOn(file, reading, {
				start: slash,
				end: Math.max(seen.end, slash + 1)
			}, () => ({
				message: "qmail skips this line: what stands behind the slash is no netmask of four octets.",
				reads: "nothing",
				remedy: `Write the whole netmask, as in ${entryText({
					address: address.address,
					netmask: 4294967040
				})}, or leave out the slash for the single address.`,
				fix: null
			}));
			else {
				const fix = file.bytes[comment] === 35 ? moveCommentAbove(subject, file, reading, comment) : null;
				yield foundOn(file, reading, behind, () => ({
					message: "qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.",
					reads: "nothing",
					remedy: fix === null ? "Leave nothing but the address on the line." : "Move the comment to a line of its own above.",
					fix: fix?.() ?? null
				}));
			}
			return;
		}
		yield foundOn(file, reading, {
			start: afterBlanks(file.bytes, start, reading.end),
			end: reading.end
		}, () => ({
			message: seen.end < reading.end ? "qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address." : "qmail skips this line: it does not begin with an address of four decimal octets.",
			reads: "nothing",
			remedy: "Write the address itself; put a # before the line if it is a comment.",
			fix: null
		}));
	}
};
// src/rules/nul-byte.ts
const nulByte = {
	id: "nul-byte",
	level: "error",
	summary: "a NUL byte: what follows it on the line is not read",
	fix: null,
	bad: { moreipme: "203.0.113.7\0 203.0.113.8\n" },
	good: { moreipme: "203.0.113.7\n" },
	*line(reading, file) {
		const { entry, seen, end, terminated } = reading;
		if (entry === null || file.bytes[seen.end] !== 0 || seen.end >= (terminated ? end : end - 1)) return;
		yield foundOn(file, reading, {
			start: seen.end,
			end: seen.end + 1
		}, () => ({
			message: "There is a NUL byte; for qmail the line ends there.",
			reads: readAs(reading),
			remedy: "Remove the NUL byte, and look at what stands behind it.",
			fix: null
		}));
	}
};
// src/rules/prefix-length.ts
const prefixLength = {
	id: "prefix-length",
	level: "error",
	summary: "a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",
	fix: "writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above",
	bad: { moreipme: "10.0.0.0/8\n" },
	good: { moreipme: "10.0.0.0/255.0.0.0\n" },
	*line(reading, file, subject) {
		const skipped = skippedLine(reading, file, subject);
		if (skipped?.kind !== "prefix-length") return;
		const { address, written, length, comment } = skipped;
		yield foundOn(file, reading, written, () => {
			const message = "qmail skips this line: behind the slash it wants a netmask, not a prefix length.";
			if (length === 0) return {
				message,
				reads: "nothing",
				remedy: "Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.",
				fix: null
			};
			const netmask = require_ipme.netmaskOf(length);
			const entry = `${require_ipme.dotted((address & netmask) >>> 0)}/${require_ipme.dotted(netmask)}`;
			const above = comment === null ? "" : `${bytesAsText(file.bytes, comment)}\n`;
			const carriageReturn = file.bytes[reading.end - 1] === 13 ? "\r" : "";
			return {
				message,
				reads: "nothing",
				remedy: `Write ${entry}${comment === null ? "" : ", and the comment on a line of its own above"}.`,
				fix: makeFix(subject, file, [{
					start: reading.start,
					end: reading.end,
					text: `${above}${entry}${carriageReturn}`
				}])
			};
		});
	}
};
// src/rules/redundant-entry.ts
const redundantEntry = {
	id: "redundant-entry",
	level: "warning",
	summary: "an entry without which every verdict is the same",
	fix: "removes the line; all duplicate and redundant lines can go together",
	bad: { moreipme: "10.0.0.0/255.0.0.0\n10.1.0.0/255.255.0.0\n" },
	good: { moreipme: "10.0.0.0/255.0.0.0\n" },
	directory: (subject) => needlessEntries(subject, STATUS.redundant, ({ others, witness, isMe }) => ({
		message: `This line changes nothing: ${others} already gives every verdict that it asks for (${witness} is ${isMe} without it too).`,
		remedy: "Delete the line.",
		removable: true
	}))
};
// src/rules/shadowed-entry.ts
const shadowedEntry = {
	id: "shadowed-entry",
	level: "warning",
	summary: "an entry over which others always win",
	fix: null,
	bad: {
		moreipme: "203.0.113.7\n",
		notipme: "203.0.113.7\n"
	},
	good: {
		moreipme: "203.0.113.0/255.255.255.0\n",
		notipme: "203.0.113.7\n"
	},
	directory: (subject) => needlessEntries(subject, STATUS.shadowed, ({ inNotipme, others, witness }) => ({
		message: inNotipme ? `This line excludes nothing: ${others} always wins over it (${witness} is me all the same).` : `This line makes nothing me: ${others} always wins over it (${witness} is not me).`,
		remedy: "Delete the line that is not meant."
	}))
};
// src/rules/trailing-text.ts
const trailingText = {
	id: "trailing-text",
	level: "warning",
	summary: "text behind an entry, which qmail does not look at",
	fix: "where it is a `#` comment: moves it to a line of its own above",
	bad: { moreipme: "203.0.113.7 # NAT\n" },
	good: { moreipme: "# NAT\n203.0.113.7\n" },
	*line(reading, file, subject) {
		if (reading.entry === null || reading.address === null || lostAddresses(file.bytes, reading).length > 0) return;
		const part = unreadParts(file.bytes, reading)[0];
		if (part === void 0) return;
		const start = afterBlanks(file.bytes, part.start, part.end);
		const comment = afterBlanks(file.bytes, reading.address.end, reading.end);
		const inNetmask = reading.netmask === null ? comment : afterBlanks(file.bytes, reading.netmask.end, reading.end);
		const at = file.bytes[comment] === 35 ? comment : file.bytes[inNetmask] === 35 ? inNetmask : null;
		const fix = at === null || !reading.terminated ? null : moveCommentAbove(subject, file, reading, at);
		yield foundOn(file, reading, {
			start,
			end: beforeBlanks(file.bytes, start, part.end)
		}, () => ({
			message: `qmail does not look at ${require_show.show(file.bytes, start, beforeBlanks(file.bytes, start, part.end))}: these files have no comments behind an entry, no ports and no lists.`,
			reads: readAs(reading),
			remedy: at === null ? "Leave nothing but the entry on the line." : "Move the comment to a line of its own above.",
			fix: fix?.() ?? null
		}));
	}
};
// src/rules/unexcludable-interface.ts
const LOOPBACK$1 = 2130706433;
const SHOWN = 5;
const unexcludableInterface = {
	id: "unexcludable-interface",
	level: "warning",
	summary: "a network in notipme covers an interface address, which it can never exclude",
	fix: null,
	bad: { notipme: "127.0.0.0/255.0.0.0\n" },
	good: { notipme: "127.0.0.0/255.0.0.0\n127.0.0.1\n" },
	*directory(subject) {
		const file = subject.notipme;
		if (file === null || file.entries.count === 0) return;
		const { count, address, netmask, line } = file.entries;
		const interfaces = subject.declared ? [...subject.interfaces.address] : [LOOPBACK$1];
		const alone = new Set();
		const networks = [];
		for (let i = 0; i < count; i++) if (netmask[i] === 4294967295) alone.add(address[i]);
		else networks.push(i);
		const left = interfaces.filter((one) => !alone.has(one));
		for (const i of left.length === 0 ? [] : networks) {
			const covered = left.filter((one) => (one & netmask[i]) >>> 0 === address[i]);
			const [first] = covered;
			if (first === void 0) continue;
			yield foundOn(file, { line: line[i] }, entrySpan(file, i), () => {
				const shown = covered.slice(0, SHOWN).map(require_ipme.dotted).join(", ");
				const more = covered.length > SHOWN ? ` and ${covered.length - SHOWN} more` : "";
				const them = covered.length === 1 ? "it" : "them";
				return {
					message: `This network covers ${subject.declared ? "the interface" : "the loopback interface’s"} address${covered.length === 1 ? "" : "es"} ${shown}${more}, and cannot exclude ${them}: an interface address counts as a netmask of length 32, and the longer one wins.`,
					reads: entryText({
						address: address[i],
						netmask: netmask[i]
					}),
					remedy: `If ${covered.length === 1 ? "it is" : "they are"} not to be me, write ${shown}${more} into notipme, each on a line of its own without a netmask.`,
					fix: null
				};
			});
		}
	}
};
// src/rules/unreadable-file.ts
const unreadableFile = {
	id: "unreadable-file",
	level: "error",
	summary: "moreipme or notipme cannot be read, and qmail then works as if it were empty",
	fix: null,
	bad: { unreadable: "moreipme" },
	good: { moreipme: "203.0.113.7\n" },
	*directory({ directory }) {
		for (const file of Object.values(directory.files)) {
			if (file === null || !isUnreadable(file)) continue;
			yield {
				file: {
					path: file.path,
					bytes: new Uint8Array()
				},
				line: 1,
				start: 0,
				end: 0,
				detail: () => ({
					message: `The file cannot be read: ${file.unreadable}. qmail ignores what it cannot open, without a word, as if the file were empty.`,
					remedy: "Put a regular file there that everyone can read (mode 0644), or none.",
					fix: null
				})
			};
		}
	}
};
// src/rules/unseen-interface-address.ts
const unseenInterfaceAddress = {
	id: "unseen-interface-address",
	level: "warning",
	summary: "an interface has an address that qmail on Linux does not see, and that is not me",
	fix: null,
	bad: {
		moreipme: "203.0.113.7\n",
		interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] }
	},
	good: {
		moreipme: "203.0.113.7\n192.0.2.11\n",
		interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] }
	},
	*directory(subject) {
		if (!subject.dialect.readsIpFiles) return;
		for (const { name, set } of subject.hosts) {
			if (set === null) continue;
			const seen = new Set(require_ipme.seenAddresses(set, subject.dialect).map((item) => item.address));
			const lists = require_ipme.makeLists(subject.dialect, set, subject.moreipme, subject.notipme);
			const unseen = set.addresses.filter((item) => {
				if (!item.up || typeof item.address !== "number" || seen.has(item.address)) return false;
				const { me, notipme } = require_ipme.ipmeIs(lists, item.address);
				return !me && notipme === null;
			});
			const [first] = unseen;
			if (first === void 0) continue;
			const place = first.at ?? {
				file: subject.anchor(),
				start: 0,
				end: 0
			};
			const shown = unseen.map((item) => `${require_ipme.dotted(item.address)} of ${require_show.showText(item.device)}`).join(", ");
			const addresses = unseen.map((item) => require_ipme.dotted(item.address)).join(", ");
			yield {
				file: place.file,
				line: lineOf(place.file.bytes, place.start),
				start: place.start,
				end: place.end,
				host: name,
				detail: () => ({
					message: `qmail on Linux does not see ${shown}: an address without a label of its own hides behind the first one of its label. Mail to ${unseen.length === 1 ? "it" : "them"} loops.`,
					remedy: `Write ${addresses} into moreipme (into notipme, if ${unseen.length === 1 ? "it is" : "they are"} not to be me).`,
					fix: null
				})
			};
		}
	}
};
function lineOf(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
	return line;
}
// src/rules/index.ts
const rules = [
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
	notAnAddress,
	nulByte,
	prefixLength,
	redundantEntry,
	shadowedEntry,
	trailingText,
	unexcludableInterface,
	unreadableFile,
	unseenInterfaceAddress,
	{
		id: "unused-file",
		level: "warning",
		summary: "the dialect does not read this file at all",
		fix: null,
		bad: {
			moreipme: "203.0.113.7\n",
			dialect: "notqmail"
		},
		good: { moreipme: "203.0.113.7\n" },
		*directory({ directory, dialect }) {
			if (dialect.readsIpFiles) return;
			for (const file of Object.values(directory.files)) {
				if (file === null) continue;
				yield {
					file: isUnreadable(file) ? {
						path: file.path,
						bytes: new Uint8Array()
					} : file,
					line: 1,
					start: 0,
					end: 0,
					detail: () => ({
						message: `${dialect.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,
						remedy: "Delete the file, or name the qmail that runs here (--dialect).",
						fix: null
					})
				};
			}
		}
	},
	{
		id: "wrapped-octet",
		level: "error",
		summary: "an octet above 255, of which qmail keeps the remainder modulo 256",
		fix: null,
		bad: { moreipme: "203.0.113.300\n" },
		good: { moreipme: "203.0.113.30\n" },
		*line(reading, file) {
			const wrapped = readOctets(reading).filter((octet) => octet.wrapped);
			const [first] = wrapped;
			if (first === void 0) return;
			const says = (octet) => `${require_show.show(file.bytes, octet.start, octet.end)} as ${octet.value}`;
			yield foundOn(file, reading, first, () => ({
				message: `An octet is above 255; qmail keeps the remainder modulo 256 and reads ${wrapped.map(says).join(", ")}.`,
				reads: readAs(reading),
				remedy: "Write the octet that was meant, from 0 to 255.",
				fix: null
			}));
		}
	}
];
// src/qmail/dialects.ts
const LOOPBACK = {
	address: 2130706432,
	netmask: 4278190080
};
const ANY = {
	address: 0,
	netmask: 4294967295
};
const patched = {
	readsIpFiles: true,
	networks: true,
	ipv6: false,
	implicit: [LOOPBACK, ANY],
	seesEveryAddress: false,
	printsNetmask: true
};
const unpatched = {
	...patched,
	readsIpFiles: false,
	networks: false,
	implicit: [ANY],
	printsNetmask: false
};
const dialects = {
	"moreipme-0.6": {
		name: "moreipme-0.6",
		...patched
	},
	sagredo: {
		name: "sagredo",
		...patched
	},
	netqmail: {
		name: "netqmail",
		...unpatched
	},
	notqmail: {
		name: "notqmail",
		...unpatched,
		seesEveryAddress: true
	}
};
const dialectNames = [
	"moreipme-0.6",
	"sagredo",
	"indimail",
	"netqmail",
	"notqmail"
];
function dialectNamed(name) {
	return name === "indimail" ? null : dialects[name];
}
// src/settings.ts
function optionValue({ values }, name) {
	const value = values[name];
	return typeof value === "string" ? value : null;
}
function oneOf(what, written, words) {
	const found = words.find((word) => word === written);
	if (found !== void 0) return found;
	const meant = require_show.didYouMean(written, words);
	throw new require_bin.UsageError(`there is no ${what} "${require_show.showText(written)}"${meant === "" ? ` (there are: ${words.join(", ")})` : meant}`);
}
function readDialect(written) {
	const name = oneOf("dialect", written, dialectNames);
	const dialect = dialectNamed(name);
	if (dialect === null) throw new require_bin.UsageError(`the dialect ${name} is not supported yet: qmailint cannot say what it reads`);
	return dialect;
}
function readLevels(written) {
	const out = new Map();
	for (const one of written) {
		const equals = one.indexOf("=");
		if (equals < 0) throw new require_bin.UsageError(`--rule wants ID=LEVEL, not "${require_show.showText(one)}"`);
		const id = oneOf("rule", one.slice(0, equals), rules.map((rule) => rule.id));
		out.set(id, oneOf("level", one.slice(equals + 1), ["off", ...levels]));
	}
	return out;
}
function readCount(option, written) {
	if (!/^\d{1,9}$/.test(written)) throw new require_bin.UsageError(`--${option} wants a whole number, not "${require_show.showText(written)}"`);
	return Number(written);
}
function wantsColor(when, env, isTerminal) {
	const wanted = when === null ? "auto" : oneOf("colour setting", when, [
		"auto",
		"always",
		"never"
	]);
	if (wanted !== "auto") return wanted === "always";
	if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
	if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "") return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
	return env["TERM"] !== "dumb" && isTerminal();
}
Object.defineProperty(exports, "entryText", {
	enumerable: true,
	get: function() {
		return entryText;
	}
});
Object.defineProperty(exports, "isUnreadable", {
	enumerable: true,
	get: function() {
		return isUnreadable;
	}
});
Object.defineProperty(exports, "joinPath", {
	enumerable: true,
	get: function() {
		return joinPath;
	}
});
Object.defineProperty(exports, "levels", {
	enumerable: true,
	get: function() {
		return levels;
	}
});
Object.defineProperty(exports, "lineEnd", {
	enumerable: true,
	get: function() {
		return lineEnd;
	}
});
Object.defineProperty(exports, "makeSubject", {
	enumerable: true,
	get: function() {
		return makeSubject;
	}
});
Object.defineProperty(exports, "notableLines", {
	enumerable: true,
	get: function() {
		return notableLines;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "optionValue", {
	enumerable: true,
	get: function() {
		return optionValue;
	}
});
Object.defineProperty(exports, "readCount", {
	enumerable: true,
	get: function() {
		return readCount;
	}
});
Object.defineProperty(exports, "readDialect", {
	enumerable: true,
	get: function() {
		return readDialect;
	}
});
Object.defineProperty(exports, "readIpFile", {
	enumerable: true,
	get: function() {
		return readIpFile;
	}
});
Object.defineProperty(exports, "readLevels", {
	enumerable: true,
	get: function() {
		return readLevels;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "wantsColor", {
	enumerable: true,
	get: function() {
		return wantsColor;
	}
});
