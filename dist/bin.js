#!/usr/bin/env node
const e=require("./bin/main.js");e.u(process.argv.slice(2),e.l()).then(e=>{process.exit(e)});