const require_check = require("./check.js");
const require_show = require("./show.js");
const require_message = require("./message.js");
const require_settings = require("./settings.js");
const require_style = require("./style.js");
// src/report/excerpt.ts
const BEFORE = 60;
const MARKED = 80;
const BEHIND = 40;
function excerptOf({ file: { bytes }, start, end }) {
	const lineStart = start === 0 ? 0 : bytes.lastIndexOf(10, start - 1) + 1;
	const stop = require_settings.lineEnd(bytes, start);
	if (start === end && (start !== stop || start === 0)) return null;
	const from = Math.max(lineStart, start - BEFORE);
	const to = Math.min(stop, Math.min(end, start + MARKED) + BEHIND);
	const characters = require_show.shownCharacters(bytes, from, to);
	const lastText = characters.findLastIndex((character) => character.text !== " ");
	let line = from > lineStart ? "…" : "";
	let marks = from > lineStart ? " " : "";
	for (const [i, character] of characters.entries()) {
		const isMarked = character.start >= start && character.start < end;
		line += character.text === " " && (isMarked || i > lastText && to === stop) ? "·" : character.text;
		marks += (isMarked ? "^" : " ").repeat(widthOf(character.text));
	}
	if (to < stop) line += "…";
	if (start === end) marks += "^";
	return {
		line,
		marks: marks.trimEnd()
	};
}
function widthOf(text) {
	return text.length > 1 && text.startsWith("\\") ? text.length : WIDE.test(text) ? 2 : 1;
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
// src/report/text.ts
function* textReport(result, options) {
	const style = require_style.makeStyle(options.color);
	const shown = new Map();
	for (const [i, finding] of result.findings.entries()) {
		const key = `${finding.file.path}\n${finding.rule}`;
		const before = shown.get(key) ?? 0;
		shown.set(key, before + 1);
		if (options.maxFindings === 0 || before < options.maxFindings) yield textFinding(finding, options, style);
		const next = result.findings[i + 1];
		if (next === void 0 || next.file.path !== finding.file.path) {
			yield* notShown(finding.file.path, shown, options, style);
			shown.clear();
		}
	}
	if (!options.quiet) yield summaryLine(result, style);
}
function textFinding(finding, options, style) {
	const detail = finding.detail();
	const { column } = require_message.columnsOf(finding);
	const host = finding.host === null ? "" : ` (on ${require_show.showText(finding.host)})`;
	const lines = [`${style.bold(`${require_show.showPath(finding.file.path)}:${finding.line}:${column}:`)} ${style[finding.level](finding.level)}${host}: ${detail.message} ${style.dim(`[${finding.rule}]`)}`];
	const excerpt = excerptOf(finding);
	if (excerpt !== null) {
		const number = String(finding.line).padStart(5);
		const gutter = " ".repeat(number.length);
		lines.push(`${style.dim(`${number} |`)} ${excerpt.line}`, `${style.dim(`${gutter} |`)} ${style[finding.level](excerpt.marks)}`);
	}
	if (detail.reads !== void 0) lines.push(`      ${style.dim("qmail reads:")} ${detail.reads}`);
	if (detail.remedy !== void 0) lines.push(`      ${style.dim("what to do:")}  ${detail.remedy}`);
	if (options.verbose) for (const { file, line, message } of detail.related ?? []) lines.push(`      ${style.dim("see also:")}    ${require_show.showPath(file.path)}:${line}: ${message}`);
	return `${lines.join("\n")}\n\n`;
}
function* notShown(path, shown, options, style) {
	for (const [key, count] of shown) {
		const more = options.maxFindings === 0 ? 0 : count - options.maxFindings;
		if (more <= 0) continue;
		const rule = key.slice(key.indexOf("\n") + 1);
		yield `${style.bold(`${require_show.showPath(path)}:`)} and ${more} more of ${rule} (--max-findings 0 shows all)\n\n`;
	}
}
function summaryLine({ findings, files, entries, directories, problems }, style) {
	const { error, warning, info } = require_check.countLevels(findings);
	const where = `${require_message.plural(files, "file")} with ${require_message.plural(entries, "entry", "entries")} in ${require_message.plural(directories, "control directory", "control directories")}`;
	if (findings.length === 0) return problems.length > 0 ? "" : `${style.good("No findings")}: ${where}.\n`;
	return `${[
		error > 0 ? style.error(require_message.plural(error, "error")) : null,
		warning > 0 ? style.warning(require_message.plural(warning, "warning")) : null,
		info > 0 ? style.info(require_message.plural(info, "info", "infos")) : null
	].filter((part) => part !== null).join(", ")}: ${where}.\n`;
}
exports.textReport = textReport;
