#!/usr/bin/env node
const e=require("./bin/main.js");e.N(process.argv.slice(2),e.I()).then(e=>{process.exitCode=e});