const e=require("./check.js"),t=require("./text.js"),n=require("./json-text.js");function*jsonReport(t){yield`{
  "version": 1,
  "findings": [`;let r=`
    `;for(let e of t.findings)yield r+n.t(jsonFinding(e)),r=`,
    `;let{error:i,warning:a,info:o}=e.s(t),s={directories:t.directories,files:t.files,entries:t.entries,errors:i,warnings:a,infos:o,assertions:t.outcomes.length,passed:t.outcomes.filter(({passed:e})=>e).length,failed:t.outcomes.filter(({passed:e})=>!e).length};yield`${t.findings.length===0?``:`
  `}],\n  "assertions": [`,r=`
    `;for(let e of t.outcomes)yield r+n.t(jsonOutcome(e)),r=`,
    `;yield`${t.outcomes.length===0?``:`
  `}],\n`,t.coverage!=null&&(yield`  "coverage": ${n.t(jsonCoverage(t.coverage))},\n`),yield`  "problems": ${n.t(t.problems)},\n  "summary": ${n.t(s)}\n}\n`}function jsonFinding(n){let r=n.detail(),{column:i,endColumn:a}=t.r(n);return{rule:n.rule,level:n.level,file:n.file.path,line:n.line,column:i,endLine:n.line,endColumn:a,message:e.a(r),host:n.host,fix:r.fix==null?null:r.fix.safe?`safe`:`unsafe`,related:(r.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}function jsonOutcome(e){let{file:n,line:r,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}=e,h=t.n(e);return{file:n.path,line:r,column:h,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}}function jsonCoverage({files:e,...t}){return{...t,files:e.map(({file:e,lines:t})=>({file:e.path,lines:t}))}}exports.jsonReport=jsonReport;