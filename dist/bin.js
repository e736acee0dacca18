#!/usr/bin/env node
const e=require("./bin/main.js");e.H(process.argv.slice(2),e.Z()).then(e=>{process.exitCode=e});