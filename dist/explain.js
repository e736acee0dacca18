const require_settings = require("./settings.js");
const require_ipme = require("./ipme.js");
const require_show = require("./show.js");
// src/report/explain.ts
function explainVerdict(address, { me, ipme, notipme }) {
	const lines = [`  ipme list:    ${describe(ipme)}`, `  notipme list: ${describe(notipme)}`];
	const a = require_ipme.dotted(address);
	if (ipme === null) lines.push(`  ${a} is not me: nothing in the ipme list matches it.`);
	else if (notipme === null) lines.push(`  ${a} is me: nothing in the notipme list matches it.`);
	else if (me) lines.push(`  ${a} is me: the netmask in the ipme list is longer.`);
	else if (ipme.length === notipme.length) lines.push(`  ${a} is not me: the netmasks are equally long, and a tie is not me.`);
	else lines.push(`  ${a} is not me: the netmask in the notipme list is longer.`);
	return `${lines.join("\n")}\n`;
}
function describe(match) {
	if (match === null) return "no entry matches";
	const { entry, length } = match;
	const { origin } = entry;
	const what = `${require_settings.entryText(entry)}, length ${length}`;
	if (origin.kind === "implicit") return `${what}, implicit`;
	if (origin.kind === "interface") return `${what}, the interface address of ${require_show.showText(origin.label)}`;
	const { bytes, path } = origin.file;
	const end = require_settings.lineEnd(bytes, origin.start);
	const text = require_show.show(bytes, origin.start, Math.min(end, origin.start + 80)) + (end > origin.start + 80 ? "…" : "");
	return `${what}, ${require_show.showPath(path)}:${origin.line}: ${text}`;
}
exports.explainVerdict = explainVerdict;
