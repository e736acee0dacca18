const e=require("./check.js"),t=require("./columns.js"),n=require("./json-text.js");function*jsonReport(t){yield`{
  "version": 1,
  "findings": [`;let r=`
    `;for(let e of t.findings)yield r+n.t(jsonFinding(e)),r=`,
    `;let{error:i,warning:a,info:o}=e.s(t),s={directories:t.directories,files:t.files,entries:t.entries,errors:i,warnings:a,infos:o,assertions:0,passed:0,failed:0};yield`${t.findings.length===0?``:`
  `}],\n  "assertions": [],\n`,yield`  "problems": ${n.t(t.problems)},\n  "summary": ${n.t(s)}\n}\n`}function jsonFinding(n){let r=n.detail(),{column:i,endColumn:a}=t.t(n);return{rule:n.rule,level:n.level,file:n.file.path,line:n.line,column:i,endLine:n.line,endColumn:a,message:e.a(r),host:n.host,fix:r.fix==null?null:r.fix.safe?`safe`:`unsafe`,related:(r.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}exports.jsonReport=jsonReport;