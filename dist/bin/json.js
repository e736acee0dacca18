const e=require("./result.js"),t=require("./columns.js"),n=require("./json-text.js"),r=require("./message.js");function*jsonReport(t){yield`{
  "version": 1,
  "findings": [`;let r=`
    `;for(let e of t.findings)yield r+n.t(jsonFinding(e)),r=`,
    `;let{error:i,warning:a,info:o}=e.n(t),s={directories:t.directories,files:t.files,entries:t.entries,errors:i,warnings:a,infos:o,assertions:0,passed:0,failed:0};yield`${t.findings.length===0?``:`
  `}],\n  "assertions": [],\n`,yield`  "problems": ${n.t(t.problems)},\n  "summary": ${n.t(s)}\n}\n`}function jsonFinding(e){let n=e.detail(),{column:i,endColumn:a}=t.t(e);return{rule:e.rule,level:e.level,file:e.file.path,line:e.line,column:i,endLine:e.line,endColumn:a,message:r.n(n),host:e.host,fix:n.fix==null?null:n.fix.safe?`safe`:`unsafe`,related:(n.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}exports.jsonReport=jsonReport;