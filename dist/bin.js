#!/usr/bin/env node
const e=require("./bin/main.js");e.V(process.argv.slice(2),e.X()).then(e=>{process.exitCode=e});