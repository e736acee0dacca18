const e=require("./check.js"),t=require("./json-text.js"),n=require("./message.js"),r=require("./outcome.js");function*i(n){yield`{
  "version": 1,
  "findings": [`;let r=`
    `;for(let e of n.findings)yield r+t.t(a(e)),r=`,
    `;let{error:i,warning:c,info:l}=e.st(n),u={directories:n.directories,files:n.files,entries:n.entries,errors:i,warnings:c,infos:l,written:e.ct(n.outcomes),assertions:n.outcomes.length,passed:n.outcomes.filter(({passed:e})=>e).length,failed:n.outcomes.filter(({passed:e})=>!e).length};yield`${n.findings.length===0?``:`
  `}],\n  "assertions": [`,r=`
    `;for(let e of n.outcomes)yield r+t.t(o(e)),r=`,
    `;yield`${n.outcomes.length===0?``:`
  `}],\n`,n.coverage!=null&&(yield`  "coverage": ${t.t(s(n.coverage))},\n`),yield`  "problems": ${t.t(n.problems)},\n  "summary": ${t.t(u)}\n}\n`}function a(t){let r=t.detail(),{column:i,endColumn:a}=e.nt(t);return{rule:t.rule,level:t.level,file:t.file.path,line:t.line,column:i,endLine:t.line,endColumn:a,message:n.t(r),host:t.host,fix:r.fix==null?null:r.fix.safe?`safe`:`unsafe`,related:(r.related??[]).map(({file:e,line:t,message:n})=>({file:e.path,line:t,message:n}))}}function o(e){let{file:t,line:n,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}=e,h=r.t(e);return{file:t.path,line:n,column:h,control:i,host:a,name:o,expect:s,of:c,passed:l,failing:u,witness:d,decidedBy:f,because:p,message:m}}function s({files:e,...t}){return{...t,files:e.map(({file:e,lines:t})=>({file:e.path,lines:t}))}}exports.jsonReport=i;