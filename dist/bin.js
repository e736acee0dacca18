#!/usr/bin/env node
const e=require("./bin/main.js");e.rt(process.argv.slice(2),e.ot()).then(e=>{process.exitCode=e});