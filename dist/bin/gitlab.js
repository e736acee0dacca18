let e=require("../bin.js"),t=require("./equal-failures.js"),n=require("./fingerprints.js"),r=require("./json-text.js"),i=require("./message.js"),a=require("./place.js"),o={error:`major`,warning:`minor`,info:`info`};function*s(e,t){yield`[`;let n=`
  `;for(let i of c(e,t))yield n+r.t(i),n=`,
  `;yield n===`
  `?`]
`:`
]
`}function*c(r,s){let{ofProblem:c,ofOutcome:l,ofFinding:u}=n.t(),d=([t,n],r,i,[a,o])=>({description:e.cn(r),check_name:t,fingerprint:i,severity:n,location:{path:s(a),lines:{begin:o}}});for(let e of r.problems){let{file:t,line:n,message:r}=e;yield d([`problem`,`blocker`],r,c(e),[t,n])}if(r.shortfall!==void 0){let e={file:a.r(r),line:1,column:1,message:`coverage`};yield d([`coverage`,`major`],r.shortfall,c(e),[e.file,1])}for(let e of a.i(r)){let n=e.because===null?``:` (${e.because})`,r=[e.file.path,e.line];yield d([`assertion`,`major`],t.n([e])+n,l(e),r)}for(let e of r.findings){let{rule:t,level:n,file:r,line:a,host:s}=e,c=s===null?``:` (on ${s})`,l=i.t(e.detail())+c;yield d([t,o[n]],l,u(e),[r.path,a])}}exports.gitlabReport=s;