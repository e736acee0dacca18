const e=require("../bin.js"),t=require("./columns.js");function*jsonReport(t){yield`{
  "version": 1,
  "findings": [`;let n=`
    `;for(let e of t.findings)yield n+JSON.stringify(jsonFinding(e)),n=`,
    `;let{error:r,warning:i,info:a}=e.s(t),o={directories:t.directories,files:t.files,entries:t.entries,errors:r,warnings:i,infos:a,assertions:0,passed:0,failed:0};yield`${t.findings.length===0?``:`
  `}],\n  "assertions": [],\n`,yield`  "problems": ${JSON.stringify(t.problems)},\n  "summary": ${JSON.stringify(o)}\n}\n`}function jsonFinding(n){let r=n.detail(),{column:i,endColumn:a}=t.t(n);return{rule:n.rule,level:n.level,file:n.file.path,line:n.line,column:i,endLine:n.line,endColumn:a,message:e.o(r),host:n.host,fix:r.fix==null?null:r.fix.safe?`safe`:`unsafe`,related:(r.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}exports.jsonReport=jsonReport;