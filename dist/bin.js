#!/usr/bin/env node
const e=require("./bin/main.js");e.U(process.argv.slice(2),e.Q()).then(e=>{process.exitCode=e});