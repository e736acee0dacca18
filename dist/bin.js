#!/usr/bin/env node
const e=require("./bin/main.js");e.it(process.argv.slice(2),e.st()).then(e=>{process.exitCode=e});