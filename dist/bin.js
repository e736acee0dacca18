#!/usr/bin/env node
const e=require("./bin/main.js");e.ut(process.argv.slice(2),e.pt()).then(e=>{process.exitCode=e});