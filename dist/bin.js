#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_fs = require("node:fs");
// src/options.ts
const commands = [
	{
		name: "check",
		usage: "[path...]",
		summary: "lint control directories (the default command; PATH: default .)"
	},
	{
		name: "ipmetest",
		usage: "<address...>",
		summary: "is this address me? as the patch's ipmetest says it"
	},
	{
		name: "ipmeprint",
		usage: "",
		summary: "the lists in effect, as the patch's ipmeprint prints them"
	},
	{
		name: "rules",
		usage: "[id]",
		summary: "the rules, or the page of one"
	}
];
const QUERIES = ["ipmetest", "ipmeprint"];
const options = [
	{
		name: "control",
		kind: "value",
		value: "DIR",
		summary: "the control directory (default: control, else .)",
		commands: QUERIES
	},
	{
		name: "dialect",
		kind: "value",
		value: "NAME",
		summary: "moreipme-0.6 (default), sagredo, indimail, netqmail, notqmail",
		commands: ["check", ...QUERIES]
	},
	{
		name: "interfaces",
		alias: "i",
		kind: "value",
		value: "SET",
		summary: "addresses separated by commas, a file with the output of \"ip -json addr\", or this-machine",
		commands: ["check", ...QUERIES]
	},
	{
		name: "explain",
		kind: "flag",
		summary: "also say which entries decide, and where they stand",
		commands: ["ipmetest"]
	},
	{
		name: "format",
		kind: "value",
		value: "FORMAT",
		summary: "text (default) or json",
		commands: ["check"]
	},
	{
		name: "rule",
		kind: "values",
		value: "ID=LEVEL",
		summary: "set a rule to off, info, warning or error; can be repeated",
		commands: ["check"]
	},
	{
		name: "fail-on",
		kind: "value",
		value: "LEVEL",
		summary: "exit 1 from this level on: error (default), warning, info, never",
		commands: ["check"]
	},
	{
		name: "max-findings",
		kind: "value",
		value: "N",
		summary: "text: of one rule in one file show N (default 50, 0: all)",
		commands: ["check"]
	},
	{
		name: "quiet",
		kind: "flag",
		summary: "findings only: no summary",
		commands: ["check"]
	},
	{
		name: "verbose",
		kind: "flag",
		summary: "also show related lines, and the directories that were checked",
		commands: ["check"]
	},
	{
		name: "color",
		kind: "value",
		value: "WHEN",
		summary: "auto (default), always, never",
		commands: ["check", "rules"]
	},
	{
		name: "allow-empty",
		kind: "flag",
		summary: "finding no control directory is no error",
		commands: ["check"]
	},
	{
		name: "stats",
		kind: "flag",
		summary: "say on standard error where the time went",
		commands: ["check"]
	}
];
// src/args.ts
function readArguments(argv) {
	const named = commands.find(({ name }) => name === argv[0]);
	const command = named?.name ?? "check";
	const known = options.filter((option) => option.commands.includes(command));
	const operands = [];
	const values = {};
	for (let i = named === void 0 ? 0 : 1; i < argv.length; i++) {
		const argument = argv[i];
		if (argument === "--") {
			operands.push(...argv.slice(i + 1));
			break;
		}
		if (!argument.startsWith("-") || argument === "-") {
			operands.push(argument);
			continue;
		}
		const equals = argument.indexOf("=");
		const name = equals < 0 ? argument : argument.slice(0, equals);
		const option = known.find((one) => name === `--${one.name}` || name === `-${one.alias}`);
		if (option === void 0) return null;
		if (option.kind === "flag") {
			if (equals >= 0) return null;
			values[option.name] = true;
			continue;
		}
		const value = equals >= 0 ? argument.slice(equals + 1) : argv[++i];
		if (value === void 0 || value === "" || equals < 0 && value.startsWith("-")) return null;
		values[option.name] = joined(option, values[option.name], value);
	}
	if (command === "ipmetest" && operands.length === 0) return null;
	if (command === "ipmeprint" && operands.length > 0 || command === "rules" && operands.length > 1) return null;
	return {
		command,
		operands,
		values
	};
}
function joined(option, before, value) {
	if (option.kind === "value") return value;
	return [...Array.isArray(before) ? before : [], value];
}
// src/io.ts
var WriteError = class extends Error {
	quiet;
	constructor(error) {
		super(`standard output cannot be written: ${error.code === "ENOSPC" ? "no space is left on the device" : error.message}`);
		this.name = "WriteError";
		this.quiet = error.code === "EPIPE";
	}
};
function writeAll(fd, text) {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length;) try {
		at += (0, node_fs.writeSync)(fd, bytes, at);
	} catch (error) {
		if (error.code !== "EAGAIN") throw new WriteError(error);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
	}
}
function processIo() {
	return {
		stdout: (text) => writeAll(1, text),
		stderr: (text) => writeAll(2, text),
		env: process.env,
		cwd: process.cwd(),
		isTerminal: () => (0, node_fs.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY === true
	};
}
// src/usage-error.ts
var UsageError = class extends Error {
	place;
	constructor(message, place = null) {
		super(message);
		this.name = "UsageError";
		this.place = place;
	}
};
function positionIn(text, offset) {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: Buffer.byteLength(before.slice(lineStart)) + 1
	};
}
// src/cli.ts
async function run(argv, io) {
	try {
		const line = readArguments(argv) ?? (await Promise.resolve().then(() => require("./args-yargs.js"))).readWithYargs(argv);
		if (typeof line === "string") {
			io.stdout(line);
			return 0;
		}
		return await runCommand(line, io);
	} catch (error) {
		return failed(error, io);
	}
}
async function runCommand(line, io) {
	switch (line.command) {
		case "check": return (await Promise.resolve().then(() => require("./check.js"))).runCheck(line, io);
		case "ipmetest": return (await Promise.resolve().then(() => require("./ipmetest.js"))).runIpmetest(line, io);
		case "ipmeprint": return (await Promise.resolve().then(() => require("./ipmetest.js"))).runIpmeprint(line, io);
		case "rules": return (await Promise.resolve().then(() => require("./rules.js"))).runRules(line, io);
	}
}
function failed(error, io) {
	try {
		if (error instanceof UsageError) {
			const { place } = error;
			io.stderr(`qmailint: ${place === null ? "" : `${place.file}:${place.line}:${place.column}: `}${error.message}\n`);
		} else if (error instanceof WriteError) {
			if (!error.quiet) io.stderr(`qmailint: ${error.message}\n`);
		} else io.stderr(`qmailint: this is a bug in qmailint\n${error instanceof Error ? error.stack : String(error)}\n`);
	} catch {}
	return 2;
}
// src/bin.ts
run(process.argv.slice(2), processIo()).then((status) => {
	process.exitCode = status;
});
exports.UsageError = UsageError;
exports.commands = commands;
exports.options = options;
exports.positionIn = positionIn;
