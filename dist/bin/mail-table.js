const e=require("./told-way.js"),t=require("./main.js"),n=require("./json-text.js"),r=require("./mail-json.js"),i=require("./mail-way.js");function*a(n,r){let i=n.length>1;for(let[a,c]of n.entries()){i&&(yield`${a===0?``:`
`}${t.gt(c.host??``)}:\n`);let n=i?`  `:``,l=c.groups.map(e=>o(e)),u=Math.min(60,l.reduce((e,t)=>Math.max(e,t.length>60?0:t.length),0));for(let[t,i]of l.entries()){let a=c.groups[t];yield`${n}${i.padEnd(u)}  ${e.i(c.told(a.outcomes))}\n`,r&&(yield*s(c,a,`${n}  `))}}}function o({classes:t}){return t.map(({pattern:t})=>e.n(t)).join(`, `)}function*s(e,{classes:t},n){let[r]=t;if(r!==void 0){for(let t of e.withWays(r))for(let e of i.t(t))yield`${n}${e}\n`;yield`
`}}function*c(t,i){yield`{
  "version": 1,
  "recipients": [`;let a=`
    `;for(let o of t)for(let{classes:t}of o.groups)for(let s of t){let t=o.withWays(s).map(r.outcomeJson),{pattern:c,witness:l}=s;yield a+n.t({recipient:e.n(c),witness:e.n(l),from:i,host:o.host,outcomes:t}),a=`,
    `}yield`${a===`
    `?``:`
  `}]\n}\n`}exports.mailTableJson=c,exports.mailTableText=a;