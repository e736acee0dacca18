const e=require("./check.js"),t=require("./json-text.js");function*n(n){yield`{
  "version": 1,
  "findings": [`;let o=`
    `;for(let e of n.findings)yield o+t.t(r(e)),o=`,
    `;let{error:s,warning:c,info:l}=e.l(n),u={directories:n.directories,files:n.files,entries:n.entries,errors:s,warnings:c,infos:l,assertions:n.outcomes.length,passed:n.outcomes.filter(({passed:e})=>e).length,failed:n.outcomes.filter(({passed:e})=>!e).length};yield`${n.findings.length===0?``:`
  `}],\n  "assertions": [`,o=`
    `;for(let e of n.outcomes)yield o+t.t(i(e)),o=`,
    `;yield`${n.outcomes.length===0?``:`
  `}],\n`,n.coverage!=null&&(yield`  "coverage": ${t.t(a(n.coverage))},\n`),yield`  "problems": ${t.t(n.problems)},\n  "summary": ${t.t(u)}\n}\n`}function r(t){let n=t.detail(),{column:r,endColumn:i}=e.n(t);return{rule:t.rule,level:t.level,file:t.file.path,line:t.line,column:r,endLine:t.line,endColumn:i,message:e.s(n),host:t.host,fix:n.fix==null?null:n.fix.safe?`safe`:`unsafe`,related:(n.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}function i(t){let{file:n,line:r,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}=t,h=e.t(t);return{file:n.path,line:r,column:h,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}}function a({files:e,...t}){return{...t,files:e.map(({file:e,lines:t})=>({file:e.path,lines:t}))}}exports.jsonReport=n;