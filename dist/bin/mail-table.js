const e=require("./told-way.js"),t=require("../bin.js"),n=require("./json-text.js"),r=require("./mail-json.js"),i=require("./mail-way.js");function*a(e,n){let r=e.map(e=>o(e,n)),i=e.length>1,a=i?`  `:``;for(let[n,o]of e.entries()){i&&(yield`${n===0?``:`
`}${t.Gt(o.host??``)}:\n`);let e=r[n]??[],c=0;for(let{patterns:t}of e)t.length<=60&&(c=Math.max(c,t.length));for(let{patterns:t,verdict:n,first:r}of e)yield`${a}${t.padEnd(c)}  ${n}\n`,r!==null&&(yield*s(o,r,`${a}  `))}}function o(t,n){let r=[],i=new Map;return t.divide(({classes:a,outcomes:o})=>{let s=i.get(o)??e.i(t.told(o));i.set(o,s);let c=a.map(({pattern:t})=>e.n(t)).join(`, `);r.push({patterns:c,verdict:s,first:n?a[0]??null:null})}),r}function*s(e,t,n){for(let r of e.withWays(t))for(let e of i.t(r))yield`${n}${e}\n`;yield`
`}function*c(t,i){let a=t.map(({divide:e})=>{let t=[];return e(e=>{for(let n of e.classes)t.push(n)}),t});yield`{
  "version": 1,
  "recipients": [`;let o=`
    `;for(let[s,c]of t.entries())for(let t of a[s]??[]){let a=c.withWays(t).map(r.outcomeJson),{pattern:s,witness:l}=t;yield o+n.t({recipient:e.n(s),witness:e.n(l),from:i,host:c.host,outcomes:a}),o=`,
    `}yield`${o===`
    `?``:`
  `}]\n}\n`}exports.mailTableJson=c,exports.mailTableText=a;