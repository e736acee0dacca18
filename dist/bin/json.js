const e=require("./check.js"),t=require("./json-text.js"),n=require("./outcome.js");function*r(n){yield`{
  "version": 1,
  "findings": [`;let r=`
    `;for(let e of n.findings)yield r+t.t(i(e)),r=`,
    `;let{error:s,warning:c,info:l}=e.g(n),u={directories:n.directories,files:n.files,entries:n.entries,errors:s,warnings:c,infos:l,written:e._(n.outcomes),assertions:n.outcomes.length,passed:n.outcomes.filter(({passed:e})=>e).length,failed:n.outcomes.filter(({passed:e})=>!e).length};yield`${n.findings.length===0?``:`
  `}],\n  "assertions": [`,r=`
    `;for(let e of n.outcomes)yield r+t.t(a(e)),r=`,
    `;yield`${n.outcomes.length===0?``:`
  `}],\n`,n.coverage!=null&&(yield`  "coverage": ${t.t(o(n.coverage))},\n`),yield`  "problems": ${t.t(n.problems)},\n  "summary": ${t.t(u)}\n}\n`}function i(t){let n=t.detail(),{column:r,endColumn:i}=e.u(t);return{rule:t.rule,level:t.level,file:t.file.path,line:t.line,column:r,endLine:t.line,endColumn:i,message:e.m(n),host:t.host,fix:n.fix==null?null:n.fix.safe?`safe`:`unsafe`,related:(n.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}function a(e){let{file:t,line:r,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}=e,h=n.t(e);return{file:t.path,line:r,column:h,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}}function o({files:e,...t}){return{...t,files:e.map(({file:e,lines:t})=>({file:e.path,lines:t}))}}exports.jsonReport=r;