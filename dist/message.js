// src/report/columns.ts
function columnsOf({ file: { bytes }, start, end }) {
	const lineStart = start === 0 ? 0 : bytes.lastIndexOf(10, start - 1) + 1;
	return {
		column: start - lineStart + 1,
		endColumn: end - lineStart + 1
	};
}
// src/report/message.ts
function wholeMessage({ message, reads, remedy }) {
	return [
		message,
		reads === void 0 ? null : `qmail reads: ${reads}.`,
		remedy
	].filter((part) => part != null).join(" ");
}
function plural(count, word, words = `${word}s`) {
	return `${count} ${count === 1 ? word : words}`;
}
Object.defineProperty(exports, "columnsOf", {
	enumerable: true,
	get: function() {
		return columnsOf;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
Object.defineProperty(exports, "wholeMessage", {
	enumerable: true,
	get: function() {
		return wholeMessage;
	}
});
