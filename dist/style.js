// src/report/style.ts
function makeStyle(color) {
	const paint = (code) => (text) => color && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
	return {
		bold: paint("1"),
		dim: paint("2"),
		error: paint("1;31"),
		warning: paint("1;33"),
		info: paint("1;36"),
		good: paint("32")
	};
}
Object.defineProperty(exports, "makeStyle", {
	enumerable: true,
	get: function() {
		return makeStyle;
	}
});
