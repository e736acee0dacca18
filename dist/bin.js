#!/usr/bin/env node
const e=require("./bin/main.js");e.c(process.argv.slice(2),e.s()).then(e=>{process.exit(e)});