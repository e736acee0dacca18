const e=require("./check.js");function*diffJson({differences:t}){yield`{
  "version": 1,
  "directories": [`;for(let[n,r]of t.entries()){yield`${n===0?``:`,`}\n    { "control": ${JSON.stringify(r.control)}, "host": ${JSON.stringify(r.host)},\n`,yield`      "nowMe": `,yield*networkList(r.difference.nowMe),yield`,
      "noLongerMe": `,yield*networkList(r.difference.noLongerMe),yield`,\n      "nowMeCount": ${e._(r.difference.nowMe)}, "noLongerMeCount": ${e._(r.difference.noLongerMe)}`;let t=exclusions(r);t.length>0&&(yield`,
      "ifInterface": `,yield*networkList(t.flatMap(e=>[e,e+1]))),yield` }`}yield`${t.length===0?``:`
  `}]\n}\n`}function exclusions({interfacesUnknown:e,difference:t}){return e?[...t.excludedBefore,...t.excludedNow].sort((e,t)=>e-t):[]}function*networkList(t){let n=`[`;for(let r of e.y(t))yield`${n}"${e.v(r)}"`,n=`, `;yield n===`[`?`[]`:`]`}exports.diffJson=diffJson;