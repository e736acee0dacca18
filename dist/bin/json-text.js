let e=require("../bin.js"),t=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function n(t,n=0){let i=JSON.stringify(t,null,n);return e.in(i)?i:i.split(`
`).map(r).join(`
`)}function r(e){return e.replace(t,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}exports.t=n;