const require_settings = require("./settings.js");
const require_show = require("./show.js");
const require_load = require("./load.js");
const require_bin = require("./bin.js");
// src/check.ts
function checkDirectory(directory, hosts, levels, time = {
	read: 0,
	lines: 0,
	directory: 0
}) {
	const started = performance.now();
	const subject = require_settings.makeSubject(directory, hosts);
	const read = performance.now();
	const findings = [];
	const inForce = require_settings.rules.filter((rule) => levels.get(rule.id) !== "off");
	for (const file of subject.files) {
		const lineRules = inForce.filter((rule) => "line" in rule);
		for (const reading of require_settings.notableLines(file)) for (const rule of lineRules) collect(findings, rule, rule.line(reading, file, subject), levels);
	}
	const lines = performance.now();
	for (const rule of inForce) if ("directory" in rule) collect(findings, rule, rule.directory(subject), levels);
	findings.sort(inOrder);
	time.read += read - started;
	time.lines += lines - read;
	time.directory += performance.now() - lines;
	return {
		findings,
		problems: tooManyPieces(subject, inForce),
		files: Object.values(directory.files).filter((file) => file !== null).length,
		entries: subject.files.reduce((sum, file) => sum + file.entries.count, 0)
	};
}
function collect(findings, rule, found, levels) {
	const set = levels.get(rule.id);
	for (const { file, line, start, end, level, host, detail } of found) findings.push({
		rule: rule.id,
		level: set ?? level ?? rule.level,
		file,
		line,
		start,
		end,
		host: host ?? null,
		detail
	});
}
function inOrder(a, b) {
	if (a.file !== b.file && a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
	return a.line - b.line || a.start - b.start || byText(a.rule, b.rule) || byText(a.host ?? "", b.host ?? "");
}
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
const EXACT_RULES = new Set([
	"idle-exclusion",
	"shadowed-entry",
	"redundant-entry",
	"already-an-interface"
]);
function tooManyPieces(subject, inForce) {
	const unjudged = inForce.filter((rule) => EXACT_RULES.has(rule.id)).map((rule) => rule.id);
	if (unjudged.length === 0 || subject.files.length === 0 || subject.needless() !== null) return [];
	const message = `the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so these rules were not judged: ${unjudged.join(", ")}`;
	return [{
		file: subject.anchor().path,
		line: 1,
		column: 1,
		message
	}];
}
// src/result.ts
function countLevels(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const finding of findings) counts[finding.level]++;
	return counts;
}
// src/commands/check.ts
const CHUNK = 65536;
async function runCheck(line, io) {
	const started = performance.now();
	const format = require_settings.oneOf("format", require_settings.optionValue(line, "format") ?? "text", ["text", "json"]);
	const failOn = require_settings.oneOf("level", require_settings.optionValue(line, "fail-on") ?? "error", [...require_settings.levels, "never"]);
	const ruleLevels = require_settings.readLevels(line.values["rule"] ?? []);
	const maxFindings = require_settings.readCount("max-findings", require_settings.optionValue(line, "max-findings") ?? "50");
	const color = require_settings.wantsColor(require_settings.optionValue(line, "color"), io.env, io.isTerminal);
	const dialect = require_settings.readDialect(require_settings.optionValue(line, "dialect") ?? "moreipme-0.6");
	const reader = new require_load.Reader(io.cwd);
	const interfaces = require_settings.optionValue(line, "interfaces");
	const host = {
		name: null,
		dialect,
		set: interfaces === null ? null : (await Promise.resolve().then(() => require("./read-interfaces.js"))).readInterfaces(reader, interfaces)
	};
	const paths = line.operands.length === 0 ? ["."] : line.operands;
	const found = require_load.findDirectories(reader, paths);
	const problems = found.problems.map((problem) => withGuess(problem, paths));
	if (found.directories.length === 0 && problems.length === 0 && line.values["allow-empty"] !== true) problems.push({
		file: require_show.showPath(paths[0]),
		line: 1,
		column: 1,
		message: "there is no control directory here (--allow-empty makes that all right)"
	});
	const searched = performance.now();
	const time = {
		load: 0,
		read: 0,
		lines: 0,
		directory: 0
	};
	const findings = [];
	let files = 0;
	let entries = 0;
	const checked = [];
	for (const one of found.directories) {
		const before = performance.now();
		const directory = require_load.loadDirectory(reader, one);
		time.load += performance.now() - before;
		const judged = checkDirectory(directory, [host], ruleLevels, time);
		for (const finding of judged.findings) findings.push(finding);
		problems.push(...judged.problems);
		files += judged.files;
		entries += judged.entries;
		checked.push(`${require_show.showPath(directory.path)}: ${judged.entries} entries, dialect ${dialect.name}`);
	}
	const judgedAt = performance.now();
	const result = {
		findings,
		suppressed: [],
		outcomes: [],
		problems,
		directories: found.directories.length,
		files,
		entries
	};
	const quiet = line.values["quiet"] === true;
	const verbose = line.values["verbose"] === true;
	if (verbose) for (const note of checked) io.stderr(`${note}\n`);
	if (format === "json") write(io, (await Promise.resolve().then(() => require("./json.js"))).jsonReport(result));
	else write(io, (await Promise.resolve().then(() => require("./text.js"))).textReport(result, {
		color,
		quiet,
		verbose,
		maxFindings
	}));
	for (const { file, line: at, column, message } of problems) io.stderr(`qmailint: ${require_show.showPath(file)}${at === 1 && column === 1 ? "" : `:${at}:${column}`}: ${message}\n`);
	if (line.values["stats"] === true) {
		const rest = {
			search: searched - started,
			...time,
			report: performance.now() - judgedAt
		};
		const text = Object.entries(rest).map(([phase, ms]) => `${phase} ${ms.toFixed(1)} ms`);
		io.stderr(`qmailint: ${text.join(", ")}\n`);
	}
	if (problems.length > 0) return 2;
	const counts = countLevels(findings);
	return failOn !== "never" && require_settings.levels.slice(require_settings.levels.indexOf(failOn)).some((level) => counts[level] > 0) ? 1 : 0;
}
function write(io, pieces) {
	let text = "";
	for (const piece of pieces) {
		text += piece;
		if (text.length < CHUNK) continue;
		io.stdout(text);
		text = "";
	}
	if (text !== "") io.stdout(text);
}
function withGuess(problem, paths) {
	if (paths.length !== 1 || /[/.]/.test(problem.file)) return problem;
	return {
		...problem,
		message: problem.message + require_show.didYouMean(problem.file, require_bin.commands.map(({ name }) => name))
	};
}
exports.countLevels = countLevels;
exports.runCheck = runCheck;
