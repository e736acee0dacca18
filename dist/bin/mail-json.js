let e=require("./json-text.js");function*t(t,r){yield`{
  "version": 1,
  "recipients": [`;let i=`
    `;for(let{recipient:a,host:o,outcomes:s}of t)yield i+e.t({recipient:a,from:r,host:o,outcomes:s.map(n)}),i=`,
    `;yield`${t.length===0?``:`
  `}]\n}\n`}function n({verdict:e,host:t,as:n,code:i,via:a,way:o}){return{verdict:e,host:t,as:n,code:i,via:a,way:o().map(r)}}function r({host:e,step:t,result:n,decidedBy:r}){return{host:e,step:t,result:n,decidedBy:r}}module.exports={mailJson:t,outcomeJson:n};