// src/qmail/ip-scan.ts
const DOT = 46;
function ipScan(bytes, start, end) {
	const octets = [];
	let address = 0;
	let at = start;
	for (let i = 0; i < 4; i++) {
		if (i > 0) {
			if (at >= end || bytes[at] !== DOT) return null;
			at++;
		}
		const octet = scanOctet(bytes, at, end);
		if (octet === null) return null;
		octets.push(octet);
		address = (address << 8 | octet.value) >>> 0;
		at = octet.end;
	}
	return {
		start,
		end: at,
		address,
		octets
	};
}
function scanOctet(bytes, start, end) {
	let value = 0;
	let written = 0;
	let at = start;
	for (; at < end; at++) {
		const digit = bytes[at] - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit & 255;
		written = Math.min(written * 10 + digit, 256);
	}
	if (at === start) return null;
	return {
		start,
		end: at,
		value,
		wrapped: written > 255,
		leadingZero: at - start > 1 && bytes[start] === 48
	};
}
// src/qmail/interfaces.ts
function seenAddresses(set, dialect) {
	const up = set.addresses.filter((item) => item.up && typeof item.address === "number");
	if (set.system === "bsd" || dialect.seesEveryAddress) return up.map(({ label, address }) => ({
		label,
		address
	}));
	const first = new Map();
	return up.map(({ device, label, address }) => {
		const key = `${device}\n${label}`;
		const seen = first.get(key) ?? address;
		first.set(key, seen);
		return {
			label,
			address: seen
		};
	});
}
// src/qmail/netmask.ts
const OCTET_LENGTH = new Uint8Array(256);
for (let ones = 1; ones <= 8; ones++) OCTET_LENGTH[255 << 8 - ones & 255] = ones;
function netmaskLength(netmask) {
	return OCTET_LENGTH[netmask >>> 24] + OCTET_LENGTH[netmask >>> 16 & 255] + OCTET_LENGTH[netmask >>> 8 & 255] + OCTET_LENGTH[netmask & 255];
}
function isGapped(netmask) {
	const zeros = ~netmask;
	return (zeros & zeros + 1) !== 0;
}
function hasHostBits(address, netmask) {
	return (address & ~netmask) !== 0;
}
function netmaskOf(prefixLength) {
	return prefixLength === 0 ? 0 : 4294967295 << 32 - prefixLength >>> 0;
}
function reach(netmask) {
	return netmask === 0 ? 0 : Math.clz32(netmask & -netmask) + 1;
}
function dotted(address) {
	return `${address >>> 24}.${address >>> 16 & 255}.${address >>> 8 & 255}.${address & 255}`;
}
// src/qmail/ipme.ts
function makeLists(dialect, set, moreipme, notipme) {
	const fixed = dialect.implicit.map((entry) => ({
		...entry,
		origin: { kind: "implicit" }
	}));
	for (const { label, address } of set === null ? [] : seenAddresses(set, dialect)) fixed.push({
		address,
		netmask: 4294967295,
		origin: {
			kind: "interface",
			label
		}
	});
	const files = dialect.readsIpFiles ? {
		moreipme,
		notipme
	} : {
		moreipme: null,
		notipme: null
	};
	return {
		host: set?.host ?? null,
		fixed,
		...files
	};
}
function entryAt(file, index) {
	const { address, netmask, line, start } = file.entries;
	return {
		address: address[index],
		netmask: netmask[index],
		origin: {
			kind: "line",
			file,
			line: line[index],
			start: start[index]
		}
	};
}
function ipmeIs(lists, address) {
	const ipme = better(matchFixed(lists.fixed, address), matchFile(lists.moreipme, address));
	const notipme = matchFile(lists.notipme, address);
	return {
		me: (ipme?.length ?? -1) > (notipme?.length ?? -1),
		ipme,
		notipme
	};
}
function better(first, second) {
	return (second?.length ?? -1) > (first?.length ?? -1) ? second : first;
}
function matchFixed(entries, address) {
	let best = null;
	for (const entry of entries) if ((address & entry.netmask) >>> 0 === entry.address) best = better(best, {
		length: netmaskLength(entry.netmask),
		entry
	});
	return best;
}
function matchFile(file, address) {
	if (file === null) return null;
	const entries = file.entries;
	let best = -1;
	let length = -1;
	for (let i = 0; i < entries.count; i++) {
		const netmask = entries.netmask[i];
		if ((address & netmask) >>> 0 !== entries.address[i]) continue;
		const counted = netmaskLength(netmask);
		if (counted > length) {
			length = counted;
			best = i;
		}
	}
	return best < 0 ? null : {
		length,
		entry: entryAt(file, best)
	};
}
function ipmeprint(dialect, lists) {
	const text = (address, netmask) => dialect.printsNetmask ? `${dotted(address)}/${dotted(netmask)}` : dotted(address);
	const out = [];
	for (const { address, netmask } of lists.fixed) out.push(`${text(address, netmask)} is me\n`);
	for (const file of [lists.moreipme, lists.notipme]) {
		if (file === null) continue;
		const { count, address, netmask } = file.entries;
		const verdict = file.name === "moreipme" ? "is me" : "is not me";
		for (let i = 0; i < count; i++) out.push(`${text(address[i], netmask[i])} ${verdict}\n`);
	}
	return out.join("");
}
Object.defineProperty(exports, "dotted", {
	enumerable: true,
	get: function() {
		return dotted;
	}
});
Object.defineProperty(exports, "entryAt", {
	enumerable: true,
	get: function() {
		return entryAt;
	}
});
Object.defineProperty(exports, "hasHostBits", {
	enumerable: true,
	get: function() {
		return hasHostBits;
	}
});
Object.defineProperty(exports, "ipScan", {
	enumerable: true,
	get: function() {
		return ipScan;
	}
});
Object.defineProperty(exports, "ipmeIs", {
	enumerable: true,
	get: function() {
		return ipmeIs;
	}
});
Object.defineProperty(exports, "ipmeprint", {
	enumerable: true,
	get: function() {
		return ipmeprint;
	}
});
Object.defineProperty(exports, "isGapped", {
	enumerable: true,
	get: function() {
		return isGapped;
	}
});
Object.defineProperty(exports, "makeLists", {
	enumerable: true,
	get: function() {
		return makeLists;
	}
});
Object.defineProperty(exports, "netmaskLength", {
	enumerable: true,
	get: function() {
		return netmaskLength;
	}
});
Object.defineProperty(exports, "netmaskOf", {
	enumerable: true,
	get: function() {
		return netmaskOf;
	}
});
Object.defineProperty(exports, "reach", {
	enumerable: true,
	get: function() {
		return reach;
	}
});
Object.defineProperty(exports, "seenAddresses", {
	enumerable: true,
	get: function() {
		return seenAddresses;
	}
});
