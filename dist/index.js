Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_address = require("./address.js");
const require_ipme = require("./ipme.js");
exports.ipmeIs = require_ipme.ipmeIs;
exports.makeLists = require_ipme.makeLists;
exports.strictAddress = require_address.strictAddress;
