const e=require("./networks.js");function*t({differences:t}){yield`{
  "version": 1,
  "directories": [`;for(let[i,a]of t.entries()){yield`${i===0?``:`,`}\n    { "control": ${JSON.stringify(a.control)}, "host": ${JSON.stringify(a.host)},\n`,yield`      "nowMe": `,yield*r(a.difference.nowMe),yield`,
      "noLongerMe": `,yield*r(a.difference.noLongerMe),yield`,\n      "nowMeCount": ${e.n(a.difference.nowMe)}, "noLongerMeCount": ${e.n(a.difference.noLongerMe)}`;let t=n(a);t.length>0&&(yield`,
      "ifInterface": `,yield*r(t.flatMap(e=>[e,e+1]))),a.facts!==void 0&&(yield`,\n      "facts": ${JSON.stringify(a.facts)}`),yield` }`}yield`${t.length===0?``:`
  `}]\n}\n`}function n({interfacesUnknown:e,difference:t}){return e?[...t.excludedBefore,...t.excludedNow].sort((e,t)=>e-t):[]}function*r(t){let n=`[`;for(let r of e.i(t))yield`${n}"${e.r(r)}"`,n=`, `;yield n===`[`?`[]`:`]`}exports.diffJson=t;