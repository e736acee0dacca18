const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_show = require("./show.js");
const require_bin = require("./bin.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
// src/load.ts
const MOST_BYTES = 256 * 2 ** 20;
const IP_FILES = ["moreipme", "notipme"];
const CONTROL_FILES = [
	"me",
	"locals",
	"rcpthosts",
	"virtualdomains",
	"smtproutes"
];
const NOT_SEARCHED = new Set([".git", "node_modules"]);
var Reader = class {
	cwd;
	roots;
	constructor(cwd) {
		this.cwd = (0, node_fs.realpathSync)(cwd);
		this.roots = [repositoryOf(this.cwd) ?? this.cwd];
	}
	allow(named) {
		const real = this.realpath(named);
		if (real !== null && !this.isInside(real)) this.roots.push(real);
	}
	shown(absolute) {
		const relative = node_path.default.relative(this.cwd, absolute);
		return relative === "" ? "." : relative.split(node_path.default.sep).join("/");
	}
	absolute(named) {
		return node_path.default.resolve(this.cwd, named);
	}
	read(absolute, inside = false, most = MOST_BYTES) {
		const shown = this.shown(absolute);
		try {
			const isLink = (0, node_fs.lstatSync)(absolute).isSymbolicLink();
			const real = inside && !isLink ? absolute : this.realpath(absolute);
			if (real === null) return {
				path: shown,
				unreadable: "it is a symbolic link that leads nowhere"
			};
			if (real !== absolute && !this.isInside(real)) return {
				path: shown,
				unreadable: "it lies outside the repository"
			};
			if (real === absolute && !inside && !this.isInside(real)) return {
				path: shown,
				unreadable: "it lies outside the repository"
			};
			return readRegular(real, shown, most);
		} catch (error) {
			return {
				path: shown,
				unreadable: reasonOf(error)
			};
		}
	}
	realpath(named) {
		try {
			return node_fs.realpathSync.native(node_path.default.resolve(this.cwd, named));
		} catch {
			return null;
		}
	}
	isInside(real) {
		return this.roots.some((root) => real === root || real.startsWith(root.endsWith(node_path.default.sep) ? root : root + node_path.default.sep));
	}
};
function repositoryOf(folder) {
	for (let at = folder;; at = node_path.default.dirname(at)) {
		if ((0, node_fs.existsSync)(node_path.default.join(at, ".git"))) return at;
		if (node_path.default.dirname(at) === at) return null;
	}
}
function readRegular(real, shown, most) {
	const fd = (0, node_fs.openSync)(real, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK | node_fs.constants.O_NOFOLLOW);
	try {
		const stat = (0, node_fs.fstatSync)(fd);
		if (!stat.isFile()) return {
			path: shown,
			unreadable: `it is ${stat.isDirectory() ? "a directory" : "no regular file"}`
		};
		if (stat.size > most) return {
			path: shown,
			unreadable: `it is larger than ${most / 2 ** 20} MiB`
		};
		const bytes = stat.size <= 4096 ? new Uint8Array(stat.size) : Buffer.allocUnsafeSlow(stat.size);
		let length = 0;
		while (length < bytes.length) {
			const got = (0, node_fs.readSync)(fd, bytes, length, bytes.length - length, null);
			if (got === 0) break;
			length += got;
		}
		return {
			path: shown,
			bytes: bytes.subarray(0, length)
		};
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function reasonOf(error) {
	const code = error.code;
	return (code === void 0 ? void 0 : {
		EACCES: "permission denied",
		EPERM: "permission denied",
		ELOOP: "its symbolic links run in a circle",
		EISDIR: "it is a directory",
		ENOTDIR: "a part of its path is no directory",
		ENOENT: "there is no such file or directory",
		ENXIO: "it is no regular file",
		ENAMETOOLONG: "its path is too long"
	}[code]) ?? (error instanceof Error ? error.message : String(error));
}
function findDirectories(reader, paths) {
	const found = new Map();
	const problems = [];
	for (const named of paths) {
		const absolute = reader.absolute(named);
		try {
			reader.allow(named);
			if ((0, node_fs.statSync)(absolute).isDirectory()) search(absolute, true);
			else take(node_path.default.dirname(absolute), (0, node_fs.readdirSync)(node_path.default.dirname(absolute)));
		} catch (error) {
			problems.push({
				file: require_show.showText(named),
				line: 1,
				column: 1,
				message: reasonOf(error)
			});
		}
	}
	return {
		directories: [...found.values()].sort((a, b) => a.absolute < b.absolute ? -1 : a.absolute > b.absolute ? 1 : 0),
		problems
	};
	function take(absolute, names) {
		found.set(absolute, {
			absolute,
			names
		});
	}
	function search(folder, named) {
		const names = [];
		const folders = [];
		try {
			for (const entry of (0, node_fs.readdirSync)(folder, { withFileTypes: true })) {
				names.push(entry.name);
				if (entry.isDirectory() && !NOT_SEARCHED.has(entry.name)) folders.push(entry.name);
			}
		} catch (error) {
			problems.push({
				file: reader.shown(folder),
				line: 1,
				column: 1,
				message: reasonOf(error)
			});
			return;
		}
		if (isControlDirectory(folder, names, named)) take(folder, names);
		for (const name of folders) search(folder === node_path.default.sep ? folder + name : folder + node_path.default.sep + name, false);
	}
}
function isControlDirectory(folder, names, named) {
	if (names.some((name) => name === "moreipme" || name === "notipme")) return true;
	return (named || node_path.default.basename(folder) === "control") && names.some((name) => CONTROL_FILES.includes(name));
}
const TELLTALES = [
	...IP_FILES,
	...CONTROL_FILES,
	"defaultdomain",
	"defaulthost",
	"plusdomain",
	"idhost",
	"helohost",
	"smtpgreeting",
	"badmailfrom",
	"concurrencylocal",
	"concurrencyremote",
	"databytes",
	"queuelifetime",
	"morercpthosts",
	"qmqpservers"
];
function findControl(reader, named) {
	const isFolder = (one) => (0, node_fs.statSync)(one, { throwIfNoEntry: false })?.isDirectory() === true;
	const written = named ?? (isFolder(reader.absolute("control")) ? "control" : ".");
	const absolute = reader.absolute(written);
	let names;
	try {
		names = (0, node_fs.readdirSync)(absolute);
	} catch (error) {
		throw new require_bin.UsageError(`${require_show.showText(written)}: ${reasonOf(error)}`);
	}
	if (!names.some((name) => TELLTALES.includes(name))) throw new require_bin.UsageError(`${require_show.showText(written)}: there is no control file in this directory`);
	if (named !== null) reader.allow(named);
	return {
		absolute,
		names
	};
}
function loadDirectory(reader, { absolute, names }) {
	const shown = reader.shown(absolute);
	const real = reader.realpath(absolute);
	const inside = real === absolute && reader.isInside(real);
	const load = (name) => {
		if (!names.includes(name)) return null;
		return {
			...reader.read(absolute + node_path.default.sep + name, inside),
			path: require_settings.joinPath(shown, name)
		};
	};
	return {
		path: shown,
		names,
		files: {
			moreipme: load(IP_FILES[0]),
			notipme: load(IP_FILES[1])
		}
	};
}
Object.defineProperty(exports, "Reader", {
	enumerable: true,
	get: function() {
		return Reader;
	}
});
Object.defineProperty(exports, "findControl", {
	enumerable: true,
	get: function() {
		return findControl;
	}
});
Object.defineProperty(exports, "findDirectories", {
	enumerable: true,
	get: function() {
		return findDirectories;
	}
});
Object.defineProperty(exports, "loadDirectory", {
	enumerable: true,
	get: function() {
		return loadDirectory;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
