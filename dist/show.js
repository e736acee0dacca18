// src/did-you-mean.ts
function distance(a, b) {
	if (Math.abs(a.length - b.length) > 64) return Number.POSITIVE_INFINITY;
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let k = 1; k <= b.length; k++) {
			const same = a[i - 1] === b[k - 1] ? 0 : 1;
			let best = Math.min(last[k] + 1, row[k - 1] + 1, last[k - 1] + same);
			if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) best = Math.min(best, before[k - 2] + 1);
			row.push(best);
		}
		before = last;
		last = row;
	}
	return last[b.length];
}
function didYouMean(written, candidates) {
	const limit = Math.max(1, Math.floor(written.length / 3));
	let best = null;
	let least = limit + 1;
	for (const candidate of candidates) {
		const d = distance(written.toLowerCase(), candidate.toLowerCase());
		if (d < least) [best, least] = [candidate, d];
	}
	return best === null ? "" : `; did you mean "${best}"?`;
}
// src/show.ts
function show(bytes, start = 0, end = bytes.length) {
	return shownCharacters(bytes, start, end).map((character) => character.text).join("");
}
function showText(text) {
	return show(Buffer.from(text));
}
function showPath(path) {
	return showText(/^(\s|[:#])/.test(path) ? `./${path}` : path);
}
function shownCharacters(bytes, start, end) {
	const out = [];
	for (let at = start; at < end;) {
		const length = utf8Length(bytes, at, end);
		if (length === 0) {
			out.push({
				text: hex(bytes[at]),
				start: at
			});
			at++;
			continue;
		}
		const character = length === 1 ? String.fromCharCode(bytes[at]) : decode(bytes, at, at + length);
		const breaksCommand = character === "[" && bytes[at - 1] === 35 && bytes[at - 2] === 35 && at - 2 >= start;
		out.push({
			text: breaksCommand ? "\\x5b" : visible(character),
			start: at
		});
		at += length;
	}
	return out;
}
function decode(bytes, start, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
}
const NAMED = {
	"	": "\\t",
	"\r": "\\r",
	"\n": "\\n"
};
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/u;
function visible(character) {
	if (character >= " " && character <= "~") return character;
	const named = NAMED[character];
	if (named !== void 0) return named;
	const code = character.codePointAt(0);
	if (code < 128) return hex(code);
	return INVISIBLE.test(character) ? `\\u{${code.toString(16)}}` : character;
}
function hex(byte) {
	return `\\x${byte.toString(16).padStart(2, "0")}`;
}
function utf8Length(bytes, at, end) {
	const lead = bytes[at];
	if (lead < 128) return 1;
	const length = lead >= 194 && lead <= 223 ? 2 : lead >= 224 && lead <= 239 ? 3 : lead >= 240 && lead <= 244 ? 4 : 0;
	if (length === 0 || at + length > end) return 0;
	for (let i = 1; i < length; i++) if ((bytes[at + i] & 192) !== 128) return 0;
	const second = bytes[at + 1];
	if (lead === 224 && second < 160) return 0;
	if (lead === 237 && second > 159) return 0;
	if (lead === 240 && second < 144) return 0;
	if (lead === 244 && second > 143) return 0;
	return length;
}
Object.defineProperty(exports, "didYouMean", {
	enumerable: true,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "distance", {
	enumerable: true,
	get: function() {
		return distance;
	}
});
Object.defineProperty(exports, "show", {
	enumerable: true,
	get: function() {
		return show;
	}
});
Object.defineProperty(exports, "showPath", {
	enumerable: true,
	get: function() {
		return showPath;
	}
});
Object.defineProperty(exports, "showText", {
	enumerable: true,
	get: function() {
		return showText;
	}
});
Object.defineProperty(exports, "shownCharacters", {
	enumerable: true,
	get: function() {
		return shownCharacters;
	}
});
