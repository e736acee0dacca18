const require_ipme = require("./ipme.js");
// src/address.ts
function strictAddress(text) {
	const bytes = Uint8Array.from(text, (c) => Math.min(c.charCodeAt(0), 255));
	const scan = require_ipme.ipScan(bytes, 0, bytes.length);
	if (scan === null || scan.end !== bytes.length) return null;
	return scan.octets.some((octet) => octet.wrapped || octet.leadingZero) ? null : scan.address;
}
Object.defineProperty(exports, "strictAddress", {
	enumerable: true,
	get: function() {
		return strictAddress;
	}
});
