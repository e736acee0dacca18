const require_address = require("./address.js");
const require_settings = require("./settings.js");
const require_load = require("./load.js");
const require_ipme = require("./ipme.js");
const require_show = require("./show.js");
const require_bin = require("./bin.js");
// src/commands/ipmetest.ts
async function runIpmetest(line, io) {
	const addresses = line.operands.map((text) => {
		const address = require_address.strictAddress(text);
		if (address !== null) return {
			text,
			address
		};
		const why = text.includes(":") ? "this dialect knows IPv4 only" : "four decimal octets from 0 to 255, without leading zeros";
		throw new require_bin.UsageError(`"${require_show.showText(text)}" is no address to ask for: ${why}`);
	});
	const { lists } = await readLists(line, io);
	const explain = line.values["explain"] === true ? (await Promise.resolve().then(() => require("./explain.js"))).explainVerdict : null;
	const out = addresses.map(({ text, address }) => {
		const verdict = require_ipme.ipmeIs(lists, address);
		const word = verdict.me ? "me" : "not me";
		return `${addresses.length === 1 ? word : `${text}: ${word}`}\n${explain?.(address, verdict) ?? ""}`;
	});
	io.stdout(out.join(""));
	return 0;
}
async function runIpmeprint(line, io) {
	const { dialect, lists } = await readLists(line, io);
	io.stdout(require_ipme.ipmeprint(dialect, lists));
	return 0;
}
async function readLists(line, io) {
	const dialect = require_settings.readDialect(require_settings.optionValue(line, "dialect") ?? "moreipme-0.6");
	const reader = new require_load.Reader(io.cwd);
	const directory = require_load.loadDirectory(reader, require_load.findControl(reader, require_settings.optionValue(line, "control")));
	const written = require_settings.optionValue(line, "interfaces");
	const set = written === null ? null : (await Promise.resolve().then(() => require("./read-interfaces.js"))).readInterfaces(reader, written);
	if (set === null) io.stderr("qmailint: no interface set is given (--interfaces), so no interface address counts as me\n");
	const read = (name, file) => {
		if (file === null || !dialect.readsIpFiles) return null;
		if (!require_settings.isUnreadable(file)) return require_settings.readIpFile(name, file.path, file.bytes);
		io.stderr(`qmailint: ${require_show.showPath(file.path)}: ${file.unreadable}; qmail takes it for empty\n`);
		return null;
	};
	const { moreipme, notipme } = directory.files;
	return {
		dialect,
		lists: require_ipme.makeLists(dialect, set, read("moreipme", moreipme), read("notipme", notipme))
	};
}
exports.runIpmeprint = runIpmeprint;
exports.runIpmetest = runIpmetest;
