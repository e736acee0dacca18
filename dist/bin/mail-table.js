let e=require("./told-way.js"),t=require("./world.js"),n=require("../bin.js"),r=require("./json-text.js"),i=require("./mail-json.js"),a=require("./mail-way.js");function*o(e,t){let r=e.map(e=>c(e,t)),i=e.length>1;for(let[t,a]of e.entries())i&&(yield`${t===0?``:`
`}${n.cn(a.host??``)}:\n`),yield*s(a,r[t],i?`  `:``)}function*s(e,{patterns:t,verdicts:n,firsts:r},i){let a=0;for(let{length:e}of t)e<=60&&(a=Math.max(a,e));let o=Array.from({length:a+1},(e,t)=>`${` `.repeat(a-t)}  `),s=[];for(let[a,c]of t.entries()){s.push(i,c,o[c.length]??`  `,n[a],`
`);let t=r?.[a];if(t!==void 0)for(let n of u(e,t,`${i}  `))s.push(n);s.length<2560||(yield s.join(``),s=[])}yield s.join(``)}function c(e,t){let n={patterns:[],verdicts:[],firsts:t?[]:null};return e.divide(({classes:t,outcomes:r})=>{let[i]=t;n.patterns.push(t.length===1?l(i):t.map(l).join(`, `)),n.verdicts.push(e.verdict(r)),n.firsts?.push(i)}),n}function l(n){return n instanceof t.nt?n.pattern:e.n(n.pattern)}function*u(e,t,n){for(let r of e.withWays(t))for(let e of a.t(r))yield`${n}${e}\n`;yield`
`}function*d(t,n){let a=t.map(({divide:e})=>{let t=[];return e(e=>{for(let n of e.classes)t.push(n)}),t});yield`{
  "version": 1,
  "recipients": [`;let o=`
    `;for(let[s,c]of t.entries())for(let t of a[s]??[]){let a=c.withWays(t).map(i.outcomeJson),{pattern:s,witness:l}=t;yield o+r.t({recipient:e.n(s),witness:e.n(l),from:n,host:c.host,outcomes:a}),o=`,
    `}yield`${o===`
    `?``:`
  `}]\n}\n`}module.exports={mailTableJson:d,mailTableText:o};