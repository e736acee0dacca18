const e=require("./check.js"),t=require("./json-text.js");function*n({differences:n,problems:a}){yield`{
  "version": 1,
  "directories": [`;for(let[a,o]of n.entries()){yield`${a===0?``:`,`}\n    { "control": ${t.t(o.control)}, "host": ${t.t(o.host)},\n`,yield`      "nowMe": `,yield*i(o.difference.nowMe),yield`,
      "noLongerMe": `,yield*i(o.difference.noLongerMe),yield`,\n      "nowMeCount": ${e.D(o.difference.nowMe)}, "noLongerMeCount": ${e.D(o.difference.noLongerMe)}`;let n=r(o);n.length>0&&(yield`,
      "ifInterface": `,yield*i(n.flatMap(e=>[e,e+1]))),o.facts!==void 0&&(yield`,\n      "facts": ${JSON.stringify(o.facts)}`),yield` }`}let o=a.length===0?``:`,\n  "problems": ${t.t(a)}`;yield`${n.length===0?``:`
  `}]${o}\n}\n`}function r({interfacesUnknown:e,difference:t}){return e?[...t.excludedBefore,...t.excludedNow].sort((e,t)=>e-t):[]}function*i(t){let n=`[`;for(let r of e.k(t))yield`${n}"${e.O(r)}"`,n=`, `;yield n===`[`?`[]`:`]`}exports.diffJson=n;