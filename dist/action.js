Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/did-you-mean.js"),n=require("./action/usage-error.js"),r=require("./action/ip-file.js"),i=require("./action/needless-entry.js"),a=require("./action/where.js"),o=require("./action/netmask.js"),s=require("./action/interfaces.js");let c=require("os");c=e.r(c,1);let l=require("crypto");l=e.r(l,1);let u=require("fs");u=e.r(u,1);let d=require("node:crypto"),f=require("node:fs"),p=require("node:path");p=e.r(p,1);let m=require("node:module");function h(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function g(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function _(e,t,n){let r=new v(e,t,n);process.stdout.write(r.toString()+c.EOL)}var v=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${b(r)}`)}}return e+=`::${y(this.message)}`,e}};function y(e){return h(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function b(e){return h(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function x(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!u.existsSync(n))throw Error(`Missing file at path: ${n}`);u.appendFileSync(n,`${h(t)}${c.EOL}`,{encoding:`utf8`})}function S(e,t){let n=`ghadelimiter_${l.randomUUID()}`,r=h(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${c.EOL}${r}${c.EOL}${n}`}var C=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:w,appendFile:T,writeFile:E}=u.promises,D=`GITHUB_STEP_SUMMARY`,O=new class{constructor(){this._buffer=``}filePath(){return C(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[D];if(!e)throw Error(`Unable to find environment variable for $${D}. Check if your runtime environment supports job summaries.`);try{yield w(e,u.constants.R_OK|u.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return C(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?E:T)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return C(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(c.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var ee;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(ee||={});function te(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function ne(e,t){if(process.env.GITHUB_OUTPUT)return x(`OUTPUT`,S(e,t));process.stdout.write(c.EOL),_(`set-output`,{name:e},h(t))}function re(e){process.exitCode=ee.Failure,ie(e)}function ie(e,t={}){_(`error`,g(t),e instanceof Error?e.toString():e)}const ae={findings:[],unlisted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function k(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function oe(e){let{findings:t,unlisted:n,taken:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function se(e,r,i){let a=i.find(e=>e===r);if(a!==void 0)return a;let o=t.t(r,i);throw new n.t(`there is no ${e} "${n.s(r)}"${o===``?ce(i):o}`)}function ce(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function A({values:e},t){let n=e[t];return typeof n==`string`?n:null}function le(e){let r=t.i.find(t=>t===e)??se(`dialect`,e,t.a),i=t.r(r);if(i===null)throw new n.t(`the dialect ${r} is not supported yet: qmailint cannot say what it reads`);return i}function ue(e,t){if(!/^\d{1,9}$/.test(t))throw new n.t(`--${e} wants a whole number, not "${n.s(t)}"`);return Number(t)}function j({file:{bytes:e},start:t,end:n}){let r=t===0?0:e.lastIndexOf(10,t-1)+1;return{column:t-r+1,endColumn:n-r+1}}function de(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function M(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return pe([...n.values()].map(({controls:e,hosts:t})=>`in ${pe(e,`, `)}${t.length===0?``:` on ${pe(t,`, `)}`}`),`; `)}function fe(e){let t=M(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function pe(e,t){let r=e.length-50;return e.slice(0,50).map(n.s).join(t)+(r>0?` and ${r} more`:``)}function me({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const he={error:`error`,warning:`warning`,info:`notice`};function*ge(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=ve(e,n,t);for(let e of r)yield we(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${he[n]} title=qmailint::${Te(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function _e(e,t){return ve(e,`error`,t).left}function ve(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?ye(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Se)];return{shown:u,left:a-u.length}}function ye(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(be),...i,...de(e.outcomes).map(xe)]}function be({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function xe(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:Ce(fe(e),r),file:t.path,line:n,columns:null}}function Se(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?j(e):null;return{level:n,title:c,message:me(e.detail()),file:r.path,line:i,columns:l}}function Ce(e,t){return t===null?e:`${e}\nbecause: ${t}`}function we({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${Ee(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${Ee(t)}`].join(`,`);return`::${he[e]} ${c}::${Te(n)}\n`}function Te(e){return e.split(`
`).map(n.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function Ee(e){return n.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}const N=[`info`,`warning`,`error`],De={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function P(e){return n.s(e).replace(/[&<>"']/g,e=>De[e]??e)}function Oe(e){return e.map(P).join(`
`)}function*ke(e,t){let n=[...Ae(e.outcomes),Me(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${P(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function Ae(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>je(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function je(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${M([e])}`,l=o?``:fe([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return F(t.path,c,{file:t.path,line:n},o?``:Fe(`failure`,`assertion`,l,u))}function Me({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&N.indexOf(e)>=N.indexOf(r),a=[...t.map(e=>[`error`,()=>Ne(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Pe(e,t)]})];if(n!==void 0){let e=Fe(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>F(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>F(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function Ne({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=Fe(`error`,`problem`,n,[n]);return F(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Pe(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=j(e),c=me(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?Fe(`failure`,r,c,u):`      <system-out>${Oe(u)}</system-out>\n`;return F(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function F(e,t,n,r){let i=n===null?``:` file="${P(n.file)}" line="${n.line}"`,a=`    <testcase classname="${P(e)}" name="${P(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function Fe(e,t,n,r){return`      <${e} message="${P(n)}" type="${t}">${Oe(r)}</${e}>\n`}const Ie=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,Le=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function I(e){let t=n.s(e),r=``,i=0;for(let{0:e,index:n}of t.matchAll(Le))r+=`${t.slice(i,n).replace(Ie,Be)}<span>${e}</span>`,i=n+e.length;return r+t.slice(i).replace(Ie,Be)}function L(e){return`<code>${I(e)}</code>`}function Re(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,Be)}">${e}</a>`}const ze={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function Be(e){return ze[e]??`&#${e.charCodeAt(0)};`}function Ve(e,t){for(let n of e)t.stderr(He(n))}function He({file:e,line:t,column:r,message:i}){let a=t===1&&r===1?``:`:${t}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${n.o(e)}${a}: `}${n.s(i)}\n`}function Ue(e,t){let n=We(e),r=We(t);return n===r?e=>e:e=>(0,p.relative)(n,(0,p.resolve)(r,e)).split(p.sep).join(`/`)||`.`}function We(e){try{return(0,f.realpathSync)(e)}catch{return(0,p.resolve)(e)}}function Ge(e,t=2166136261){let n=t;for(let t of e)n=Math.imul(n^t,16777619);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),(n^n>>>16)>>>0}function Ke(e){let t=t=>Ge(e,t).toString(16).padStart(8,`0`);return t(2166136261)+t(724230993)}function R(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function qe(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}var Je={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`CHANGELOG.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git diff --exit-code dist && npm run unused`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const Ye=Je.version,Xe=Ze(Je);function Ze({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const Qe=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function $e(e,t=0){let r=JSON.stringify(e,null,t);return n.r(r)?r:r.split(`
`).map(et).join(`
`)}function et(e){return e.replace(Qe,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function tt(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`\ufffd`)).replace(/'/g,`%27`)).join(`/`)}function nt(e){return e.outcomes.filter(e=>!e.passed)}function z(e,t){return t===0?0:e.lastIndexOf(10,t-1)+1}function rt(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function it({bytes:e},t,{start:n,end:r}){if(e.length===0)return{startLine:t};let i=z(e,n);return{startLine:t,startColumn:ct(e,i,n),endColumn:ct(e,i,r)}}function at({file:{bytes:e},line:t,start:n},i){let a=[],o=z(e,n),s=t,c=t=>{let n=z(e,t);for(;o<n;s++)o=r.r(e,o)+1;for(;o>n;s--)o=z(e,o-1);return{line:s,column:ct(e,n,t)}};for(let{start:t,end:n,text:r}of i){let i=lt(Buffer.from(r,`latin1`));if(i===null||lt(e.subarray(z(e,t),t))===null||lt(e.subarray(z(e,n),n))===null||lt(e.subarray(t,n))===null)return null;let[o,s]=[c(t),c(n)];a.push({deletedRegion:{startLine:o.line,startColumn:o.column,endLine:s.line,endColumn:s.column},insertedContent:{text:i}})}return a}const ot=new TextDecoder(`utf-8`,{ignoreBOM:!0}),st=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function ct(e,t,n){return ot.decode(e.subarray(t,n)).length+1}function lt(e){try{return st.decode(e)}catch{return null}}const ut={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>i.r(e,i.A.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},dt={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){let t=e.duplicates();for(let n of e.files){let{address:r,netmask:o}=n.entries;yield*i.t(e,n,t,i.A.duplicate,t=>{let s=i.n(e,n,t),c=a.w({address:r[t],netmask:o[t]}),l=i.i(n,t,()=>!0);return{message:`Line ${s} of this file already reads as ${c}.`,remedy:i.a(l),related:[{file:n,line:s,message:`the same entry, ${c}`}],fix:l}})}}},ft={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>i.r(e,i.A.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},pt={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},directory:e=>i.r(e,i.A.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))},mt={id:`shadowed-entry`,level:`warning`,summary:`an entry over which others always win`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>i.r(e,i.A.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}))};function B(e,t,n){let r=null;return{edits:n,get safe(){return r??=i.c().keepsVerdicts(e,t,n),r}}}const ht={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, so its first line is skipped`,fix:`removes the mark`,bad:{moreipme:`\u00ef\u00bb\u00bf203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=i.S(e,t,n);if(r?.kind!==`byte-order-mark`)return;let a={start:0,end:3};yield i.o(t,e,a,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:B(n,t,[{...a,text:``}])}),r.harmless?`warning`:void 0)}};function*gt(e){let{count:t,line:n,start:i}=e.notable;for(let a=0;a<t;a++)yield r.i(e.bytes,n[a],i[a])}const _t={id:`carriage-return`,level:`warning`,summary:`lines end in a carriage return and a newline`,fix:`removes the carriage returns before newlines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){for(let t of e.files)for(let n of gt(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield i.o(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:`Save the file with newlines alone (LF, Unix line ends).`,fix:B(e,t,vt(t))}));break}}};function vt({bytes:e}){let t=[];for(let n=e.indexOf(13);n>=0;n=e.indexOf(13,n+1))e[n+1]===10&&t.push({start:n,end:n+1,text:``});return t}const yt={id:`leading-blank`,level:`error`,summary:`blanks before an entry make qmail skip the line`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let o=i.S(e,t,n);o?.kind===`leading-blank`&&(yield i.o(t,e,o.blanks,()=>{let i=`qmail skips this line: an address must begin with the line's first byte.`,s=a.T(r.i(t.bytes,e.line,o.blanks.end));return s===`0.0.0.0/0.0.0.0`?{message:i,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${s}, which covers every address there is.`,fix:null}:{message:i,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${s}.`,fix:B(n,t,[{...o.blanks,text:``}])}}))}},bt={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline, so qmail drops its last byte`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`},good:{moreipme:`203.0.113.12
`},*line(e,t,o){if(e.terminated)return;let{start:s,end:c,line:l}=e,u={start:c,end:c},d=Buffer.concat([t.bytes.subarray(s),Buffer.from(`
`)]),f=r.i(d,l,0),p=f.entry!==null&&e.entry!==null&&a.w(f.entry)===a.w(e.entry),m=l===1&&i.b(t.bytes)?s+3:s,h=p||i.x(t.bytes,m,c);yield i.o(t,e,u,()=>({message:`qmail drops the last byte of the file, ${n.i(t.bytes,c-1,c)}, where it expects a newline`+(h?`; here nothing is lost by it.`:xt(a.T(f),a.T(e))),reads:a.T(e),remedy:`End the last line with a newline.`,fix:B(o,t,[{...u,text:`
`}])}),h?`warning`:void 0)}};function xt(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}function St(e){if(e.length<Ct)return Tt(e);let t=wt.get(e);if(t!==void 0)return t;let n=Tt(e);return wt.set(e,n),n}const Ct=65536,wt=new WeakMap;function Tt(e){let t=1,n=0,r=e.indexOf(123),i=e.indexOf(37);for(;;){let a=r<0?i:i<0?r:Math.min(r,i);if(a<0)return null;let o=e.lastIndexOf(10,a)+1,s=e.indexOf(10,a),c=s<0?e.length:s,l=Et(e,o,c);if(l>=0){for(let r=e.indexOf(10,n);r>=0&&r<o;r=e.indexOf(10,n))t++,n=r+1;return{start:l,end:l+2,line:t}}if(s<0)return null;r>=0&&r<c&&(r=e.indexOf(123,c)),i>=0&&i<c&&(i=e.indexOf(37,c))}}function Et(e,t,n){let r=-1;for(let i=n-2;i>=t&&r<0;i--)e[i]===37&&e[i+1]===93&&(r=i);for(let i=t;i+1<n&&e[i]!==35;i++){let[t,n]=[e[i],e[i+1]];if(n===123&&(t===123||t===36)||n===37&&(t===123||t===60||t===91&&r>=i+2))return i}return-1}function Dt({bytes:e}){let t=St(e);if(t===null)return null;let n=String.fromCharCode(e[t.start],e[t.start+1]);return{line:t.line,message:`this is a template ("${n}"): nothing that depends on it can be judged before it is filled in`}}const Ot=[`moreipme`,`notipme`];function V(e){return`unreadable`in e}function kt(e,t,n){let r=new Map;return{path:e,names:t,file:e=>{let t=r.get(e);return t===void 0&&(t=n(e),r.set(e,t)),t}}}function At(e,t,n=Object.keys(t).filter(e=>t[e]!=null)){return kt(e,n,n=>{let r=Object.hasOwn(t,n)?t[n]??null:null;return r instanceof Uint8Array?{path:U(e,n),bytes:r}:r})}function H({file:e}){return Ot.map(e).filter(e=>e!==null)}function jt({file:e},t=Ot){return t.map(e).filter(e=>e!==null&&V(e)&&e.refused===!0)}function Mt({unreadable:e}){return`qmailint does not read it: ${e}`}function Nt(e,t){let n=e.file(t);return n===null||V(n)||St(n.bytes)!==null?null:Ft(t,n.path,n.bytes)}function Pt({file:e},t=Ot){return t.map(e).filter(e=>e!==null&&!V(e)&&St(e.bytes)!==null)}function Ft(e,t,i){let a=r.n(e,t,i);if(a.lines<=4e6)return a;let o=r.t.toLocaleString(`en`);throw new n.t(`it has more than ${o} lines, and qmailint reads no longer file`,{file:t,line:1,column:1})}function U(e,t){return e===`.`?t:e.endsWith(`/`)?e+t:`${e}/${t}`}const It=[`moreipme`,`notipme`],Lt=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i,Rt={id:`misspelled-file`,level:`warning`,summary:`a file whose name is close to moreipme or notipme, and that no qmail reads`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`]},good:{moreipme:`203.0.113.7
`,others:[`notipme.bak`]},*directory({directory:e}){for(let t of e.names){if(It.includes(t)||Lt.test(t))continue;let r=zt(t);r!==null&&(yield{file:{path:U(e.path,t),bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`No qmail reads a file named ${n.s(t)}.`,remedy:e.names.includes(r)?`If it was meant for ${r}, which is there too, move its lines into that one.`:`Name it ${r} if that was meant.`,fix:null})})}}};function zt(e){let n=e=>e.toLowerCase().replace(/[-_]/g,``),r=e.replace(/(?<=.)\.[^.]*$/,``);return It.map(i=>({read:i,edits:Math.min(...[e,r].map(e=>t.n(n(e),i)))})).filter(({edits:e})=>e<=2).sort((e,t)=>e.edits-t.edits)[0]?.read??null}const Bt={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it on the line is not read`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`},good:{moreipme:`203.0.113.7
`},*line(e,t){let{entry:n,seen:r,end:o,terminated:s}=e;n===null||t.bytes[r.end]!==0||r.end>=(s?o:o-1)||(yield i.o(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:a.T(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))}},Vt={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,bad:{moreipme:`{{ address }}
{{ other }}
`},good:{moreipme:`203.0.113.7
`},*directory({templates:e}){for(let t of e){let e=St(t.bytes);e!==null&&(yield{file:t,...e,detail:()=>({message:`This file is a template: it holds ${n.a(t.bytes,e.start,e.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})})}}},Ht={id:`unreadable-file`,level:`error`,summary:`moreipme or notipme cannot be read, and qmail then works as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`},good:{moreipme:`203.0.113.7
`},*directory({directory:e}){for(let t of H(e))V(t)&&(yield{file:{path:t.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...t.refused===!0?Wt(t):Ut(t),fix:null})})}};function Ut({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:`Put a regular file there that everyone can read (mode 0644), or none.`}}function Wt(e){return{message:`The file was not judged: ${Mt(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const Gt={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory({directory:e,dialect:t}){if(!t.readsIpFiles)for(let n of H(e))yield{file:V(n)?{path:n.path,bytes:new Uint8Array}:n,line:1,start:0,end:0,detail:()=>({message:`${t.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})}}},Kt={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
ignore:
  - rule: duplicate-entry
    because: written by a tool
`},good:{moreipme:`203.0.113.7
203.0.113.7
`,settings:`version: 1
ignore:
  - rule: duplicate-entry
    because: written by a tool
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:qt(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function qt(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const Jt={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t===null)return;let{address:n,netmask:r,line:a}=t.entries;for(let o=r.indexOf(0);o>=0;o=r.indexOf(0,o+1))n[o]===0&&Yt(e)&&(yield i.o(t,{line:a[o]},i.d(t,o),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null})))}};function Yt(e){let t=e.where();return t===null||t.some(e=>{for(let t=0;t<e.count;t++)if(e.ipmeLength[t]===0&&a.t(e,t))return!0;return!1})}const Xt={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*line(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&o.r(n.netmask)&&!o.n(n.address,n.netmask)&&(yield i.o(t,e,r,()=>({message:`The netmask ${o.t(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${o.i(n.netmask)} when it looks for the best match.`,reads:a.T(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},Zt={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*line(e,t){let{entry:n,address:r,netmask:s}=e;n!==null&&r!==null&&o.n(n.address,n.netmask)&&(yield i.o(t,e,{start:r.start,end:s?.end??r.end},()=>{let t=i.h(e).some(e=>e.wrapped),r=t?[]:i.O(o.t(n.address),o.t(n.netmask));return{message:`This entry matches no address, ever: ${o.t(n.address)} has bits outside the netmask ${o.t(n.netmask)}, and qmail does not clear them.`,reads:a.w(n),...e.terminated?Qt(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function Qt({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this one has gaps`;return{remedy:`Write ${o.t(e)} for the one address, or give the network another netmask: ${n}.`,write:[{text:o.t(e)}]}}return{remedy:`${i.k(t)===null?``:`${o.t(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${i.C(n)}.`,write:n.map(e=>({text:e}))}}const $t={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=i.S(e,t,n);r?.kind===`ipv6-address`&&(yield i.o(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(i.u(t.bytes,r.written))??[],a=e!==void 0&&i.T(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:a===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${a}, the IPv4 address in it.`,...a===null?{}:{write:[{text:a}]},fix:null}}))}},en={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*line(e,t,r){let o=i.h(e).filter(e=>e.leadingZero),[s]=o;if(s===void 0)return;let c=e=>n.a(t.bytes,e.start,e.end);yield i.o(t,e,s,()=>({message:`qmail reads ${o.map(c).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:a.T(e),...tn(t.bytes,e),fix:e.terminated?B(r,t,o.map(e=>({start:e.start,end:e.end,text:nn(t.bytes,e)}))):null}))}};function tn(e,t){let n=a.T(t);return!(i.T(n)&&i._(e,t).length===0&&t.terminated)||t.seen.end<t.end||i.h(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function nn(e,{start:t,end:n}){return i.u(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const rn=1e3,an={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*line(e,t,r){if(e.entry===null)return;let o=i.m(t.bytes,e).next();o.done!==!0&&(yield i.o(t,e,o.value,()=>{let o=[],s=0;for(let{start:r,end:a}of i.m(t.bytes,e)){if(++s>rn)break;s<=5&&o.push(n.a(t.bytes,r,a))}let c=o.join(`, `)+(s>5?` and ${s>rn?`hundreds`:s-5} more`:``),l=e.terminated?i.g(t.bytes,e):null;return{message:`qmail reads one address from a line; ${c} ${s===1?`is`:`are`} lost.`,reads:a.T(e),...on(t.bytes,e,l),fix:l===null?null:B(r,t,[{start:e.start,end:e.end,text:l.join(`
`)}])}}))}};function on(e,{start:t,seen:n,terminated:r},a){if(a!==null){let e=a.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(i.T)?i.w(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[o=``,s=``,...c]=i.u(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),l=r&&c.length===0&&/^[\d.]+$/.test(s)?i.O(o,s):[];return l.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${i.C(l)}.`,write:l.map(e=>({text:e}))}}const sn={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:t,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:t(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${n.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function cn(e,t,{start:n,end:r},a){let{bytes:o}=t;return()=>{let s=i.u(o,{start:a,end:i.y(o,a,r)}),c=i.u(o,{start:n,end:i.y(o,n,a)}),l=o[r-1]===13?`\r`:``;return B(e,t,[{start:n,end:r,text:`${s}${l}\n${c}${l}`}])}}const ln={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*line(e,t,n){if(i.S(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:a,address:o,slash:s,skipped:c}=e;if(c===`bad-netmask`&&o!==null){let c={start:o.end,end:e.end},l=i.v(t.bytes,o.end,e.end);if(o.end===s)yield i.o(t,e,{start:s,end:Math.max(a.end,s+1)},()=>({message:`qmail skips this line: what stands behind the slash is no netmask of four octets.`,reads:`nothing`,...un(i.u(t.bytes,{start:r,end:a.end})),fix:null}));else{let o=t.bytes[l]===35?cn(n,t,e,l):null;yield i.o(t,e,c,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...o===null?dn(i.u(t.bytes,{start:r,end:a.end})):{remedy:`Move the comment to a line of its own above.`},fix:o?.()??null}))}return}let l=i.v(t.bytes,r,e.end);yield i.o(t,e,{start:l,end:e.end},()=>({message:a.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...pn(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:fn(i.u(t.bytes,{start:r,end:a.end})),fix:null}))}};function un(e){let t=e.replace(/#.*/s,``),n=i.D(t),r=n===null?null:i.w(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,a=``,o=``,s=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(o===``&&s.trim()===``&&i.T(a))return{remedy:`Write ${a} for the single address, or the whole netmask behind the slash.`,write:[{text:a}]};let c=/\d\.\d/.test(s)?[]:i.O(a,o);return c.length===0?{remedy:`Write the whole netmask behind the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${i.C(c)}, and nothing behind it.`,write:c.map(e=>({text:e}))}}function dn(e){let t=e.replace(/#.*/s,``),n=i.D(t),r=n===null?null:i.w(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[a,o]=i.E(t);return a===void 0||o!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${a} on the line.`,write:[{text:a}]}}function fn(e){let t=i.E(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${i.C(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function pn(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const mn={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*line(e,t,n){let r=i.S(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:s,wrapped:c,written:l,length:u,comment:d}=r;yield i.o(t,e,l,()=>{let r=`qmail skips this line: behind the slash it wants a netmask, not a prefix length.`;if(u===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let l=o.a(u);if(c)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${o.t(l)} for the netmask.`,fix:null};let f=a.w({address:(s&l)>>>0,netmask:l}),p=t.bytes[e.end-1]===13?`\r`:``,m=d===null?``:`${i.u(t.bytes,d)}${p}\n`;return{message:r,reads:`nothing`,remedy:`Write ${f}${d===null?``:`, and the comment on a line of its own above`}.`,write:[{text:f}],fix:B(n,t,[{start:e.start,end:e.end,text:`${m}${f}${p}`}])}})}},hn={id:`trailing-text`,level:`warning`,summary:`text behind an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*line(e,t,r){if(e.entry===null||e.address===null||i.p(t.bytes,e))return;let o=i._(t.bytes,e)[0];if(o===void 0)return;let s=i.v(t.bytes,o.start,o.end),c=i.v(t.bytes,e.address.end,e.end),l=e.netmask===null?c:i.v(t.bytes,e.netmask.end,e.end),u=t.bytes[c]===35?c:t.bytes[l]===35?l:null,d=u===null||!e.terminated?null:cn(r,t,e,u);yield i.o(t,e,{start:s,end:i.y(t.bytes,s,o.end)},()=>({message:`qmail does not look at ${n.a(t.bytes,s,i.y(t.bytes,s,o.end))}: these files have no comments behind an entry, no ports and no lists.`,reads:a.T(e),...gn(t.bytes,e,u),fix:d?.()??null}))}};function gn(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=a.T(t),o=i.h(t);return o.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[o.at(-1)?.end??0]??0))||!t.terminated||!i.T(r)||o.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const _n={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:s}=t.entries,c=vn(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let l of yn(t,c))yield i.o(t,{line:s[l]},i.d(t,l),()=>{let t=[...c.filter(e=>(e&r[l])>>>0===n[l])],i=t.slice(0,5).map(o.t).join(`, `),s=t.length>5?` and ${t.length-5} more`:``,u=t.length===1?`it`:`them`,d=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface\u2019s`} address${t.length===1?``:`es`} ${i}${s}, and cannot exclude ${u}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:a.w({address:n[l],netmask:r[l]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${i}${s} into notipme, ${d}without a netmask.`,...s===``?{write:t.map(e=>({text:o.t(e),into:`notipme`}))}:{},fix:null}})}};function vn({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let o=0;o<e;o++){if(n[o]!==4294967295)continue;let e=a.d(r,t[o]);r[e]===t[o]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function yn({entries:{count:e,address:t,netmask:n}},r){let i=[];for(let s=0;s<e&&r.length>0;s++){let e=t[s],c=n[s];o.n(e,c)||(o.r(c)?r.some(t=>(t&c)>>>0===e):r[a.d(r,e)]-e<=4294967295-c)&&i.push(s)}return i}const bn={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[t,{name:r,set:i}]of e.hosts.entries()){if(i===null)continue;let a=new Set(s.n(i,e.dialect).map(e=>e.address)),c=i.addresses.filter(e=>e.up&&typeof e.address==`number`&&!a.has(e.address)),l=c.length===0?[]:xn(c,i,e,t),[u]=l;if(u===void 0)continue;let d=u.at??i.at??{file:e.anchor(),start:0,end:0},f=l.length>20?` and ${l.length-20} more`:``,p=l.slice(0,20).map(({address:e,device:t})=>[o.t(e),t]),m=p.map(([e,t])=>`${e} of ${n.s(t)}`).join(`, `)+f,h=p.map(([e])=>e).join(`, `)+f;yield{file:d.file,line:Sn(d.file.bytes,d.start),start:d.start,end:d.end,host:r,detail:()=>({message:`qmail on Linux does not see ${m}: an address without a label of its own hides behind the first one of its label. Mail to ${l.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${h} into moreipme (into notipme, if ${l.length===1?`it is`:`they are`} not to be me).`:`Give ${l.length===1?`it`:`each`} a label of its own (ip addr add ... label ${n.s(u.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:l.map(({address:e})=>o.t(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function xn(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let t=a.n(i,e);return!a.t(i,t)&&i.notipmeLength[t]<0});let o=a.C(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=a.S(o,e);return!t&&n===null})}function Sn(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Cn=[ut,ht,_t,dt,Jt,Xt,Zt,ft,$t,yt,en,an,bt,Rt,sn,ln,Bt,mn,pt,mt,Vt,hn,_n,Ht,bn,Gt,Kt,{id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*line(e,t){let r=i.h(e).filter(e=>e.wrapped),[o]=r;if(o===void 0)return;let s=e=>`${n.a(t.bytes,e.start,e.end)} as ${e.value}`;yield i.o(t,e,o,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(s).join(`, `)}.`,reads:a.T(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}}],wn={"already-an-interface":`# already-an-interface

<!-- facts -->
**info**: an address in moreipme that an interface already has, on every declared host. There is no fix.
<!-- /facts -->

The ipme list holds the addresses of the host's interfaces by itself, as far as qmail sees them. This entry of
\`moreipme\` names such an address. On every host of the declared interface sets, no verdict would change without it.

This is no mistake, and often it is right to keep the line. Only the interface makes it needless, and an interface
can go away. qmail sees an interface only while it is up, and on Linux it sees only the first address of each label.
If the interface is taken down, or the address moves behind a load balancer or is added again without a label of its
own, then the line alone keeps the address me. Without it, the message can loop until it bounces, wherever the
address still leads to this host.

The other side is the day the address is given to another machine. The interface is then gone from this host, but
the line is still there. The address stays me, and mail for the other machine can bounce with #5.4.6. Nobody looks
into \`moreipme\` on such a day, because it was never needed.

## What to do

Nothing must be done, and the rule has no fix. Keep the line if the address is meant to be me whether or not an
interface has it at the moment: an address that floats between hosts, or one whose label may change. Remove it if
the address is me only because it is on the interface; then the verdict follows the interface.

<!-- example -->
## Example

Reported:

\`\`\`text
interface eth0: 192.0.2.10
moreipme:
  192.0.2.10
\`\`\`

\`\`\`text
moreipme:1:1: info: Every declared host has this address on an interface, so it is me without this line too. [already-an-interface]
    1 | 192.0.2.10
      | ^^^^^^^^^^
      what to do:  Keep the line if the address may leave the interface one day; else delete it.
\`\`\`

Not reported:

\`\`\`text
interface eth0: 192.0.2.10
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"byte-order-mark":`# byte-order-mark

<!-- facts -->
**error**: the file begins with a UTF-8 byte order mark, so its first line is skipped. The fix removes the mark.
<!-- /facts -->

A byte order mark is the three bytes \`EF BB BF\` at the beginning of a file. Some editors write it when they save a
file as UTF-8. qmail knows no character set: to qmail these are the first three bytes of the first line. An address
must begin at the very first byte of its line, so the first line is a skipped line. \`<EF BB BF>203.0.113.12\` puts
nothing on the list; the other lines are read as usual.

In \`moreipme\`, the address on the first line is then not me, unless another entry or an interface makes it so. Where
it leads back to this host, qmail delivers to itself, and the message can loop until it bounces. In \`notipme\`, the
address stays me, and mail for the host that really has it can bounce with #5.4.6.

Nothing reports it. Most editors hide the mark, \`cat\` prints it as nothing, and \`qmail-showctl\`, which has another
reader, shows the line as if it were in effect. Only \`ipmeprint\` shows that the entry is missing.

Where the first line is a comment or blank, qmail loses nothing, and the finding is only a warning. To
\`qmail-showctl\` that comment is no longer a comment, and an address that is later put on the first line will be
lost.

## What to do

Remove the mark; the rule has a fix. Save the file without a byte order mark from then on. If the first line holds
an address, the entry comes into effect only now, so make sure that it is still wanted. What stands behind the mark
may have findings of its own: they are reported once the mark is gone.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  \\xef\\xbb\\xbf203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits. [byte-order-mark]
    1 | \\u{feff}203.0.113.7
      | ^^^^^^^^
      qmail reads: nothing
      what to do:  Save the file without a byte order mark.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"carriage-return":`# carriage-return

<!-- facts -->
**warning**: lines end in a carriage return and a newline. The fix removes the carriage returns before newlines.
<!-- /facts -->

The lines end in \`\\r\\n\`, as an editor on Windows writes them, or a checkout that converts line ends. For the
verdicts it does not matter. qmail cuts the file at the newline, and what follows the fourth number of an address or
netmask is not looked at, the \`\\r\` included: \`203.0.113.12\\r\` is read as \`203.0.113.12\`, and \`10.0.0.0/255.0.0.0\\r\`
as \`10.0.0.0/255.0.0.0\`. Blank lines and comments are skipped as ever.

Other programs read these files with other readers. \`qmail-showctl\` trims blanks and tabs at the end of a line, but
it keeps the \`\\r\`; a line that looks blank then is an entry to it.

The finding is also a sign. Most other lists in the control directory are read with that other reader. There every
entry of a file with such line ends is \`name\\r\` and never matches: in \`rcpthosts\` and \`locals\` that means domains
that are not recognised. Whatever converted this file may have converted those.

## What to do

Remove the carriage returns; the rule has a fix, for the whole file at once. It is reported once per file, on the
first such line. Then look at the other files of the directory, and at the editor or the version control setting
that wrote them. If only qmail itself reads this file, the finding does no harm.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7\\r
  203.0.113.8\\r
\`\`\`

\`\`\`text
moreipme:1:12: warning: Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not. [carriage-return]
    1 | 203.0.113.7\\r
      |            ^^
      what to do:  Save the file with newlines alone (LF, Unix line ends).
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
\`\`\`
<!-- /example -->
`,"duplicate-entry":`# duplicate-entry

<!-- facts -->
**warning**: an earlier line of the same file reads as the same entry. The fix removes the line.
<!-- /facts -->

An earlier line of the same file is read as the same address and the same netmask. The second one adds nothing: the
order of the lines never matters, and an entry does not count for more because it is there twice.

The lines need not look alike. What counts is what qmail reads, and all of these are read as the same entry:

\`\`\`
203.0.113.12
203.0.113.12/255.255.255.255
203.0.113.012
203.0.113.12 # second rack
\`\`\`

No verdict is wrong today. But somebody will remove one of the lines when the address is given back, see it gone,
and not know that the address is still me through the other. In \`moreipme\`, mail for the new owner of the address
can then bounce with #5.4.6. And two lines that look different may show that one of them was meant to be something
else.

## What to do

Remove one of the two. The rule has a fix that removes the later line; no verdict changes by it. If they look
different, first ask whether one is mistyped. A later line that has an error, such as an octet above 255 or a second
address that is lost, gets no such fix: what it was meant to say may be needed. To keep a duplicate does no harm to
the mail.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.7/255.255.255.255
\`\`\`

\`\`\`text
moreipme:2:1: warning: Line 1 of this file already reads as 203.0.113.7. [duplicate-entry]
    2 | 203.0.113.7/255.255.255.255
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
\`\`\`
<!-- /example -->
`,"everything-is-me":`# everything-is-me

<!-- facts -->
**error**: 0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave. There is no fix.
<!-- /facts -->

\`0.0.0.0/0.0.0.0\` matches every address. Its length is 0, and an address is me when its best match in the ipme list
is greater than the one in the notipme list, which is -1 where nothing matches. So this line in \`moreipme\` makes
every address me that no \`notipme\` entry matches.

qmail then takes nearly every mail server for itself. The best MX of a remote domain is me; qmail drops every MX
that is not better, none is left, and the message bounces with #5.4.6, at once and for good. With sagredo's qmail
and SPF checking switched on, every client that is me passes without a look-up.

It can go unnoticed for a while. Mail for local and virtual domains is delivered as before. Hosts that come from
\`control/smtproutes\` are not asked about at all, so on a host with a default route there, mail does leave, until the
day that route is removed. Until then, nothing is reported.

## What to do

Remove the line, and write only the addresses that lead to this host. If the line was meant to say "all addresses of
this machine", it is hardly needed: the addresses of the interfaces that qmail sees are on the ipme list by
themselves. If it was meant for a private network, write that network: \`10.0.0.0/255.0.0.0\`. The rule has no fix. It
is not a finding to ignore, unless \`notipme\` excludes all hosts to which mail must go, and then the plain list of
addresses is easier to get right.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  0.0.0.0/0.0.0.0
\`\`\`

\`\`\`text
moreipme:1:1: error: Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6). [everything-is-me]
    1 | 0.0.0.0/0.0.0.0
      | ^^^^^^^^^^^^^^^
      qmail reads: 0.0.0.0/0.0.0.0
      what to do:  Delete the line, and list the addresses that are really this server's.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
\`\`\`
<!-- /example -->
`,"gapped-netmask":`# gapped-netmask

<!-- facts -->
**warning**: a netmask that is not all ones before all zeros. There is no fix.
<!-- /facts -->

An ordinary netmask is all ones before all zeros. A gapped netmask is not, and qmail takes it all the same. It uses
the netmask in two ways that no longer agree. It _matches_ bit by bit. But it _weighs_ the entry by its netmask
length, which is a sum over the four octets: 255 counts 8, 254 counts 7, 252 counts 6, and so on down to 128, which
counts 1. Any other octet counts 0.

\`\`\`
10.0.0.0/255.255.253.0
\`\`\`

This entry matches 10.0.0.0 to 10.0.0.255 and 10.0.2.0 to 10.0.2.255, but not 10.0.1.0 to 10.0.1.255. It counts for
length 16, since 253 counts 0. So it loses against \`10.0.0.0/255.255.128.0\` in the other file, which counts for 17,
although that network is far wider. And if both entries count for 16, there is a tie: then the address is not me.

Most gapped netmasks are mistyped: 253 for 252 or 254, or 255.0.255.0 for 255.255.255.0. The entry then covers some
of the addresses that were meant and others that were not, so that some tests succeed. qmail reports nothing, and
\`ipmeprint\` prints the netmask but not the length.

## What to do

Write the netmask that was meant. If you really want these addresses, write several ordinary networks instead: the
two lines \`10.0.0.0/255.255.255.0\` and \`10.0.2.0/255.255.255.0\` match the same addresses as the entry above, and
count for 24. The rule has no fix. The finding is fine to ignore if the gap is intended and the length that the
message gives is enough to win against the entries of the other file.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  10.0.7.0/255.0.255.0
\`\`\`

\`\`\`text
moreipme:1:10: warning: The netmask 255.0.255.0 has gaps. qmail matches it bit by bit, and counts it as a netmask of length 16 when it looks for the best match. [gapped-netmask]
    1 | 10.0.7.0/255.0.255.0
      |          ^^^^^^^^^^^
      qmail reads: 10.0.7.0/255.0.255.0
      what to do:  Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  10.0.7.0/255.255.255.0
\`\`\`
<!-- /example -->
`,"host-bits-set":`# host-bits-set

<!-- facts -->
**error**: the address has bits outside its netmask, so the entry matches nothing. There is no fix.
<!-- /facts -->

qmail keeps the address of an entry as it is written. To match, it masks the address in question, not the one of the
entry, and compares. If the entry's address has bits outside its netmask, its host bits, the two can never be equal:

\`\`\`
203.0.113.12/255.255.255.0
\`\`\`

For every address, the last octet is 0 after masking, and never 12. The entry matches nothing: not the network, and
not 203.0.113.12 either. In \`moreipme\`, the address of this host is then not me through this line, and where it
leads back to this host the message can loop until it bounces. In \`notipme\`, nothing is excluded, and mail for the
hosts concerned can bounce with #5.4.6.

The line looks right, because nearly every other program clears the host bits by itself, and because an address with
its netmask is how interfaces are configured. qmail reports nothing. Even \`ipmeprint\` lists the entry, as
\`203.0.113.12/255.255.255.0 is me\`; only \`ipmetest 203.0.113.12\` tells that it does nothing. A wildcard mask, as
routers use it, ends here too: the first three octets of \`203.0.113.0/0.0.0.255\` are outside its netmask. qmail wants
\`203.0.113.0/255.255.255.0\`, and the message says so.

## What to do

Decide which of the two meanings you want. The rule has no fix, because both are possible:

- **The host**: \`203.0.113.12\`, without a netmask. This is usually what is meant when the address is that of this
  host.
- **The network**: \`203.0.113.0/255.255.255.0\`, with the host bits cleared. In \`moreipme\`, take it only if every
  address of the network is to be me: mail for another host in it can bounce with #5.4.6.

If neither is needed, remove the line; it has never done anything.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  192.0.2.5/255.255.255.0
\`\`\`

\`\`\`text
moreipme:1:1: error: This entry matches no address, ever: 192.0.2.5 has bits outside the netmask 255.255.255.0, and qmail does not clear them. [host-bits-set]
    1 | 192.0.2.5/255.255.255.0
      | ^^^^^^^^^^^^^^^^^^^^^^^
      qmail reads: 192.0.2.5/255.255.255.0
      what to do:  Write 192.0.2.0/255.255.255.0 for the network, or 192.0.2.5 for the one address.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  192.0.2.0/255.255.255.0
\`\`\`
<!-- /example -->
`,"idle-exclusion":`# idle-exclusion

<!-- facts -->
**warning**: an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list. There is no fix.
<!-- /facts -->

\`notipme\` takes addresses back that the ipme list would make me. It does nothing else. This entry matches no address
that is on the ipme list at all: no implicit entry, no interface address and no entry of \`moreipme\` covers any of
it. There is nothing to exclude, and no verdict would change without the line.

\`\`\`
moreipme:   203.0.113.12
notipme:    198.51.100.0/255.255.255.0
\`\`\`

198.51.100.7 is not me, with the exclusion and without it.

Such a line is a leftover, a misunderstanding or a mistake. A leftover: the entry of \`moreipme\` or the interface
that it was made for is gone. A misunderstanding: \`notipme\` does not block mail from or to an address. A mistake:
another address was meant, and that one is still me, so that its mail can bounce with #5.4.6. qmail reports nothing;
\`ipmeprint\` lists the line as \`is not me\`, which is true and proves nothing.

Where interface sets are declared, the entry does nothing on every one of the hosts. Where none is declared, a
single address is never called idle, because it could be an interface address.

## What to do

Compare the line with \`moreipme\` and with the addresses of the hosts. If another address was meant, correct the
line. If it is a leftover, remove it. The rule has no fix. The line is fine to keep, and the finding to ignore, if
it is a precaution for an entry or an interface that comes back.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme:
  198.51.100.0/255.255.255.0
\`\`\`

\`\`\`text
notipme:1:1: warning: This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude. [idle-exclusion]
    1 | 198.51.100.0/255.255.255.0
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line, or correct it if other addresses were meant.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
notipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"ipv6-address":`# ipv6-address

<!-- facts -->
**error**: an IPv6 address in a dialect that has none, so the line is skipped. There is no fix.
<!-- /facts -->

With the moreipme patch 0.6, and in sagredo's qmail, which carries it, the ipme list and the notipme list hold IPv4
addresses only. A line with an IPv6 address does not scan and is a skipped line. That is so for \`2001:db8::12\`, for
\`2001:db8::/32\`, and for an IPv4 address in IPv6 form such as \`::ffff:203.0.113.12\`: the address at its end is not
read either.

Mail that arrives is not concerned: whether a host can be reached over IPv6 is the business of the program that
listens on port 25, such as tcpserver. The two lists are asked where qmail-remote is about to send, and this
qmail-remote looks up IPv4 addresses alone. It cannot send to an IPv6 address, so mail to one cannot loop, and there
is nothing for the line to prevent.

Such lines often come from a script that collects all addresses of the host. sagredo's \`config-all.sh\` is one: it
writes the IPv4 and the IPv6 addresses to \`moreipme\`, and the IPv6 lines have no effect.

qmail reports nothing, and \`qmail-showctl\`, which has another reader, shows the line as if it were in effect. As
long as the IPv4 address of the same host stands on a line of its own, nothing is lost but the belief that the IPv6
address is covered. If the IPv6 form was the only one, the IPv4 address may be not me where it should be.

## What to do

Remove the line, or turn it into a comment with \`#\` in the first column. Write the IPv4 address that belongs to it
on a line of its own, if it is needed and not there yet: \`203.0.113.12\` instead of \`::ffff:203.0.113.12\`. The rule
has no fix. If the lines come from a script, make the script write IPv4 addresses only.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  2001:db8::25
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: moreipme-0.6 knows IPv4 addresses only. [ipv6-address]
    1 | 2001:db8::25
      | ^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"leading-blank":`# leading-blank

<!-- facts -->
**error**: blanks before an entry make qmail skip the line. The fix removes the blanks.
<!-- /facts -->

qmail reads an address from the very first byte of the line. It does not trim. A blank or a tab in front is enough
to make the whole entry a skipped line:

| line            | what qmail reads               |
| --------------- | ------------------------------ |
| \` 203.0.113.12\` | nothing                        |
| \`203.0.113.12\`  | \`203.0.113.12/255.255.255.255\` |

In \`moreipme\`, 203.0.113.12 is then not me, unless another entry or an interface makes it so. If this host is a
backup MX under that address, qmail takes it for some other host, connects to itself, and the message can loop until
it bounces. In \`notipme\`, the exclusion is missing: the address stays me, and mail for the host that has it can
bounce with #5.4.6.

Indented lines come from here-documents in scripts, from templates and from pasting. qmail reports nothing.
\`qmail-showctl\` reads the file with another reader and shows the line as if it were in effect.

## What to do

Remove the blanks; the rule has a fix. The entry was not in effect until now, so first make sure that it is right:
its addresses can change their verdict. If the line is to stay without effect, put a \`#\` in its first column instead
of a blank.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  \u00b7203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: an address must begin with the line's first byte. [leading-blank]
    1 | \u00b7203.0.113.7
      | ^
      qmail reads: nothing
      what to do:  Remove the blanks, and qmail reads 203.0.113.7.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"leading-zero":`# leading-zero

<!-- facts -->
**warning**: an octet with a leading zero: decimal to qmail, octal to most other programs. The fix removes the zeros.
<!-- /facts -->

To qmail a number is decimal, whatever zeros stand before it. To most other programs a number with a leading zero is
octal. The same line then means two addresses:

| line                          | what qmail reads            | what most other programs read |
| ----------------------------- | --------------------------- | ----------------------------- |
| \`203.0.113.010\`               | \`203.0.113.10\`              | \`203.0.113.8\`                 |
| \`203.0.113.064\`               | \`203.0.113.64\`              | \`203.0.113.52\`                |
| \`203.0.113.0/255.255.255.000\` | \`203.0.113.0/255.255.255.0\` | the same                      |

qmail's verdict is right if the writer thought in decimal, as people do who pad the numbers to line them up. The
trouble then comes the day the line is copied into a program that reads octal. If the address came from such a
program, the verdict is wrong now. In \`moreipme\`, the address that was read is me, and its mail can bounce
with #5.4.6; the one that was meant is not me, and its mail can loop until it bounces. Nothing reports the
difference, and \`qmail-showctl\` shows the zeros as they were written.

## What to do

Write the number without leading zeros. The rule has a fix, which keeps the decimal meaning that qmail has given to
the line all along. If the address was meant as octal, write its decimal value yourself, and do not take the fix:
\`203.0.113.8\` for \`203.0.113.010\`. The finding is fine to ignore only where nobody and nothing but qmail reads the
file.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.010
\`\`\`

\`\`\`text
moreipme:1:11: warning: qmail reads 010 as decimal; most other programs take a leading zero for octal. [leading-zero]
    1 | 203.0.113.010
      |           ^^^
      qmail reads: 203.0.113.10
      what to do:  Write 203.0.113.10, without leading zeros.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.10
\`\`\`
<!-- /example -->
`,"lost-address":`# lost-address

<!-- facts -->
**error**: a second address on the line, which qmail does not read. The fix applies where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask.
<!-- /facts -->

A line makes one entry. qmail reads the first address from the first byte of the line, and what follows its fourth
number is not looked at. A second address on the line is lost:

| line                              | what qmail reads                                                |
| --------------------------------- | --------------------------------------------------------------- |
| \`203.0.113.12 203.0.113.13\`       | \`203.0.113.12\`                                                  |
| \`203.0.113.12,203.0.113.13\`       | \`203.0.113.12\`                                                  |
| \`203.0.113.8-203.0.113.15\`        | \`203.0.113.8\`: there are no ranges                              |
| \`203.0.113.0 255.255.255.0\`       | \`203.0.113.0\`, the one address: a netmask needs a \`/\` before it |
| \`203.0.113.12 10.0.0.0/255.0.0.0\` | \`203.0.113.12/255.0.0.0\`, which matches nothing                 |

The last line loses both. qmail cuts the line at the first \`/\`, so the first address gets the netmask of the second.
It then has host bits, and such an entry matches nothing.

In \`moreipme\`, the lost addresses are not me, unless another entry or an interface makes them so: where one leads
back to this host, the message can loop until it bounces. In \`notipme\` they are not excluded, and mail for the hosts
that have them can bounce with #5.4.6. The first address works, which is what one tests. qmail reports nothing, and
\`qmail-showctl\`, which has another reader, shows the whole line.

## What to do

Choose by what was meant:

- **A list**: write one address per line. Where the line is nothing but addresses, each with or without its own
  netmask, separated by blanks or commas, and perhaps a comment, the rule has a fix that does so.
- **An address and its netmask**: join them with a \`/\` and no blank, \`203.0.113.0/255.255.255.0\`. Where the line is just
  that, and the address has no bits outside the netmask, the fix does so.
- **A range**: write each address on its own line, or the network if the range is one. 203.0.113.8 to 203.0.113.15
  is \`203.0.113.8/255.255.255.248\`.
- **A remark** that names another address: put it on a line of its own that begins with \`#\`.

The lost addresses come into effect only then, so make sure that they are still wanted.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7 203.0.113.8
\`\`\`

\`\`\`text
moreipme:1:13: error: qmail reads one address from a line; 203.0.113.8 is lost. [lost-address]
    1 | 203.0.113.7 203.0.113.8
      |             ^^^^^^^^^^^
      qmail reads: 203.0.113.7
      what to do:  Write 203.0.113.7 and 203.0.113.8, each on a line of its own.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
\`\`\`
<!-- /example -->
`,"missing-final-newline":`# missing-final-newline

<!-- facts -->
**error**: the last line is not ended by a newline, so qmail drops its last byte. The fix adds the newline.
<!-- /facts -->

After each line is read, qmail drops its last byte without looking at it. On a line that ends in a newline, that
byte is the newline. On a last line without one, it is the last character:

| end of the file                | what qmail reads                                     |
| ------------------------------ | ---------------------------------------------------- |
| \`203.0.113.12\`                 | \`203.0.113.1\`, another address                       |
| \`203.0.113.1\`                  | nothing: \`203.0.113.\` is a skipped line              |
| \`10.0.0.0/255.0.0.0\`           | nothing: \`255.0.0.\` is no netmask                    |
| \`203.0.113.64/255.255.255.192\` | \`203.0.113.64/255.255.255.19\`, which matches nothing |

So the address that was meant is lost, and another one may get its place. In \`moreipme\`, 203.0.113.12 is not me:
where it leads back to this host, the message can loop until it bounces. And 203.0.113.1 is me: mail for the host
that has it can bounce with #5.4.6. In \`notipme\`, 203.0.113.12 is not excluded and 203.0.113.1 is.

It goes unnoticed because almost nothing else cares. \`printf\`, \`echo -n\`, templates and some editors leave the
newline out; \`cat\` shows the line complete; and so does \`qmail-showctl\`, which has another reader. qmail reports
nothing. \`ipmeprint\` shows what was really read.

Where the lost byte does no harm (the line is a comment or blank, or the byte is a blank or a carriage return behind
the entry), the finding is a warning. The next entry that is appended goes wrong all the same. After
\`echo 203.0.113.13 >> moreipme\` the last line is \`203.0.113.12203.0.113.13\`, of which qmail reads 203.0.113.171.

## What to do

End the last line with a newline; the rule has a fix. As long as the newline is missing, only it is fixed on that
line; then the line is judged as it stands. The verdicts of two addresses can change, the one that was written and
the one that was read. If the address that was read has been needed by chance, give it a line of its own. Let
whatever writes the file write the newline too.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.12   <- no newline here
\`\`\`

\`\`\`text
moreipme:1:13: error: qmail drops the last byte of the file, 2, where it expects a newline, and reads 203.0.113.1 instead of 203.0.113.12. [missing-final-newline]
    1 | 203.0.113.12
      |             ^
      qmail reads: 203.0.113.1
      what to do:  End the last line with a newline.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.12
\`\`\`
<!-- /example -->
`,"misspelled-file":`# misspelled-file

<!-- facts -->
**warning**: a file whose name is close to moreipme or notipme, and that no qmail reads. There is no fix.
<!-- /facts -->

qmail opens exactly \`control/moreipme\` and \`control/notipme\`. A file with a name that is only close, such as
\`moreipmes\`, \`more-ipme\`, \`MoreIpMe\`, \`noteipme\` or \`notipme.txt\`, is read by no qmail at all. And a missing
\`moreipme\` is no error: it counts as an empty list.

So every entry in the file is without effect, however right the lines are. Addresses that it should make me are not
me: where one leads back to this host, the message can loop until it bounces. Addresses that it should exclude stay
me, and mail for the hosts that have them can bounce with #5.4.6.

qmail reports nothing. In a listing of the directory the name looks right at a glance. \`ipmeprint\` shows that the
entries are missing.

## What to do

Choose by what the file is:

- **The real one, misnamed**: rename it to \`moreipme\` or \`notipme\`, all in lower case, without an extension. If a
  file of that name exists too, bring the lines together in it. Then run the check again: under the old name no line
  was judged, and the entries come into effect only now.
- **A copy or a leftover**: move it out of the control directory, or remove it. The copies that editors and
  packagers make (\`moreipme~\`, \`moreipme.bak\`, \`moreipme.orig\` and the like) are not reported.
- **Something else**, read by a program of your own: the finding is fine to ignore, but another name is safer.

The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme.txt: (any content)
\`\`\`

\`\`\`text
notipme.txt:1:1: warning: No qmail reads a file named notipme.txt. [misspelled-file]
      what to do:  Name it notipme if that was meant.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme.bak: (any content)
\`\`\`
<!-- /example -->
`,"no-interface-set":`# no-interface-set

<!-- facts -->
**info**: a qmailint.yaml has assertions that an interface address could change, and declares no interface set. There is no fix.
<!-- /facts -->

The addresses of a host's interfaces are me by themselves, and a network in \`notipme\` never excludes one. So what
the assertions of a \`qmailint.yaml\` say can depend on the interfaces of the host. This file declares none.

The assertions are then judged on the implicit entries, \`moreipme\` and \`notipme\` alone, as on a host without any
interface. They count as they stand. But on the real host the answer may differ: an address that is \`not me\` here is
me there if an interface has it, and an address that fails as \`me\` here may be me there for the same reason. Only an
address that stands alone in \`notipme\` is the same on every host, and one that is me already.

The finding is made once per file, on the first assertion that an interface address could change.

## What to do

Declare the interface set, as \`ip addr\` shows it on the host:

\`\`\`yaml
interfaces:
  lo: 127.0.0.1/8
  eth0: [192.0.2.10/24, 192.0.2.11/24]
\`\`\`

or name a file with the output of \`ip -json addr\`. For several hosts, write \`hosts\`. For one run, \`--interfaces\`
gives a set.

If the assertions are meant for a host whatever its interfaces are, turn the rule off for this file. The rule has no
fix: qmailint cannot know the host.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  assertions:
    - not me: 198.51.100.7
\`\`\`

\`\`\`text
qmailint.yaml:3:13: info: This file declares no interface set, and the address of an interface could change the verdict on 198.51.100.7. [no-interface-set]
    3 |   - not me: 198.51.100.7
      |             ^^^^^^^^^^^^
      what to do:  Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  interfaces:
    lo: 127.0.0.1/8
  assertions:
    - not me: 198.51.100.7
\`\`\`
<!-- /example -->
`,"not-an-address":"# not-an-address\n\n<!-- facts -->\n**error**: a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask. The fix applies where a comment with a `/` in it kills the line: moves the comment to a line of its own above.\n<!-- /facts -->\n\nqmail understands one form only: an address of four decimal numbers from the first byte of the line, and, if there\nis a `/`, a netmask of four numbers behind it. Every other line is a skipped line. Comments and blank lines are\nskipped too, but there it is what the writer meant. Here it is not:\n\n| line                        | why nothing is read                                             |\n| --------------------------- | --------------------------------------------------------------- |\n| `mail.example.com`          | names are not looked up                                         |\n| `203.0.113.*`, `*.0.113.12` | there are no wildcards                                          |\n| `[203.0.113.12]`            | the first byte is not a digit                                   |\n| `203.0.113`                 | three octets only                                               |\n| `0xcb.0.113.12`             | numbers are decimal                                             |\n| `203.0.113.12/`             | there is a `/`, so there must be a netmask                      |\n| `203.0.113.0/255.255.255`   | the netmask has three octets only                               |\n| `203.0.113.12 # open 24/7`  | the text behind the first `/` must be a netmask, and `7` is not |\n\nThe last one deserves care. Text behind an address is not looked at, until somebody writes a `/` into it. From then\non the whole line is lost, the address included.\n\nIn `moreipme`, an address that was meant to be me is then not me: where it leads back to this host, the message can\nloop until it bounces. In `notipme`, nothing is excluded, and mail for the host concerned can bounce with #5.4.6.\nqmail reports nothing, and `qmail-showctl`, which has another reader, shows the line as if it were in effect.\n\n## What to do\n\nWrite the addresses themselves, one per line, or an address and a netmask: `203.0.113.0/255.255.255.0` for\n`203.0.113.*`. If the line is a remark, begin it with `#`. Where a `#` comment with a `/` in it follows an address,\nthe rule has a fix: the comment goes to a line of its own above. The other lines have none, since what they were\nmeant to say cannot be known. If the file is UTF-16, as some Windows programs write it, save it as plain ASCII text.\n\n```\n# open 24/7\n203.0.113.12\n```\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  mail.example.com\n```\n\n```text\nmoreipme:1:1: error: qmail skips this line: it does not begin with an address of four decimal octets. [not-an-address]\n    1 | mail.example.com\n      | ^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the address itself; put a # before the line if it is a comment.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  # mail.example.com\n  203.0.113.7\n```\n<!-- /example -->\n","nul-byte":`# nul-byte

<!-- facts -->
**error**: a NUL byte: what follows it on the line is not read. There is no fix.
<!-- /facts -->

To qmail, the text of a line ends at its first NUL byte. What stands behind it on the line is not read:

| line                      | what qmail reads                             |
| ------------------------- | -------------------------------------------- |
| \`203.0.113.12<NUL>\`       | \`203.0.113.12\`                               |
| \`203.0.113.1<NUL>2\`       | \`203.0.113.1\`, another address               |
| \`10.0.0.0<NUL>/255.0.0.0\` | \`10.0.0.0\`, the one address, not the network |

In \`moreipme\`, the address or network that was meant is then not me, and another address may be: the one can make
messages loop until they bounce, the other can make mail bounce with #5.4.6. In \`notipme\` it is the other way
round.

A NUL has no business in these files. It is a sign that the file was damaged, or that something wrote it in an
encoding of two bytes per character. Of a file in such an encoding, qmail reads no line at all. Terminals and many
editors show a NUL as nothing, and qmail reports nothing. \`qmail-showctl\`, which has another reader, splits the line
into two entries at the NUL. \`ipmeprint\` shows what was read.

## What to do

Write the line again, or restore the file from a copy that is known to be good. The rule has no fix, since nobody
can know what the damaged part said. Check the other lines too, and the other files that the same program wrote.
There is no case in which a NUL should stay.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7\\x00 203.0.113.8
\`\`\`

\`\`\`text
moreipme:1:12: error: There is a NUL byte; for qmail the line ends there. [nul-byte]
    1 | 203.0.113.7\\x00 203.0.113.8
      |            ^^^^
      qmail reads: 203.0.113.7
      what to do:  Remove the NUL byte, and look at what stands behind it.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask behind the `/`, written as four octets. A prefix length is not one. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, none of the network is me through this line: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32: the address alone, `203.0.113.5`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the\nhost was meant, write `203.0.113.5` alone. The line has had no effect so far. With the netmask it has one, so ask\nfirst whether every address of the network should change its verdict: in `moreipme`, mail for another host in that\nnetwork can bounce with #5.4.6. There is no fix for length 0, which would make every address me that `notipme` does\nnot match.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: behind the slash it wants a netmask, not a prefix length. [prefix-length]\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","redundant-entry":`# redundant-entry

<!-- facts -->
**warning**: an entry without which every verdict is the same. The fix removes the line; all duplicate and redundant lines can go together.
<!-- /facts -->

What this entry asks for holds without it. Take the line away, and no address changes its verdict: that is computed
over all 2^32 addresses, not guessed. The message names what already gives the verdict: other lines, the implicit
entries, or interfaces.

| entry                                      | why it is redundant                      |
| ------------------------------------------ | ---------------------------------------- |
| \`203.0.113.12\` in \`moreipme\`               | \`203.0.113.0/255.255.255.0\` is there too |
| \`127.0.0.1\` in \`moreipme\`                  | the implicit entry \`127.0.0.0/255.0.0.0\` |
| \`203.0.113.0/255.255.255.128\` in \`notipme\` | \`203.0.113.0/255.255.255.0\` is there too |

That is so as long as no entry of the other list comes between. With \`203.0.113.8/255.255.255.248\` in \`notipme\`, the
first line is needed: its length 32 beats the 29 of the exclusion, while the 24 of the network does not. It is then
not reported.

The mail is not in danger. But the file says more than it does. Who removes \`203.0.113.12\` expects it to be not me
from then on, and it still is me. Who removes the wide network does not see that a single line keeps one of its
addresses. Where no interface set is declared, an entry is called redundant only if it is so for every possible set.

## What to do

Remove the line. The rule has a fix, and all redundant entries and duplicates can be removed together without any
change of a verdict. A line that has an error of its own, such as a lost address, gets no such fix. First look at
the wider entry: if that one is too wide, it is the one to remove, and the narrow lines are the ones to keep. The
finding is fine to ignore for a line that is kept on purpose, such as one that should outlive the wide network.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  10.0.0.0/255.0.0.0
  10.1.0.0/255.255.0.0
\`\`\`

\`\`\`text
moreipme:2:1: warning: This line changes nothing: line 1 (10.0.0.0/255.0.0.0) already gives every verdict that it asks for (10.1.0.0 is me without it too). [redundant-entry]
    2 | 10.1.0.0/255.255.0.0
      | ^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  10.0.0.0/255.0.0.0
\`\`\`
<!-- /example -->
`,"shadowed-entry":`# shadowed-entry

<!-- facts -->
**warning**: an entry over which others always win. There is no fix.
<!-- /facts -->

Over every address that this entry could decide, another entry wins. The rule of the lists is short: the longest
netmask wins, and on a tie the address is not me. The order of the lines does not matter, and neither file goes
before the other.

In \`moreipme\`, a shadowed entry asks for addresses to be me, and every one of them is not me. Here the two entries
tie:

\`\`\`
moreipme:   203.0.113.12
notipme:    203.0.113.12
\`\`\`

If \`moreipme\` is right, 203.0.113.12 is not me where it should be, and where it leads back to this host the message
can loop until it bounces. In \`notipme\`, a shadowed entry asks for addresses to be not me, and every one that is on
the ipme list is me. Here the only address of the network that is on the ipme list has the longer netmask:

\`\`\`
moreipme:   203.0.113.12
notipme:    203.0.113.0/255.255.255.0
\`\`\`

If \`notipme\` is right, mail for the host that has 203.0.113.12 can bounce with #5.4.6. The winner can also be an
interface address or an implicit entry. Something was expected here that qmail does not do, and it reports nothing.
\`ipmeprint\` lists both entries, the one as \`is me\` and the other as \`is not me\`; \`ipmetest\` gives the verdict.

## What to do

The message names the entries that win. Decide which side tells the truth:

- **The winner is right**: remove the shadowed line. No verdict changes.
- **The shadowed line is right**: remove the winner or make it narrower, or write the shadowed line with a longer
  netmask (the addresses alone have the longest). A tie is enough for \`notipme\`, but not for \`moreipme\`.

The rule has no fix. The finding is fine to ignore for a line that is kept on purpose until the other one goes.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme:
  203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: warning: This line makes nothing me: line 1 of notipme (203.0.113.7) always wins over it (203.0.113.7 is not me). [shadowed-entry]
    1 | 203.0.113.7
      | ^^^^^^^^^^^
      what to do:  Delete the line that is not meant.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
notipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"template-text":`# template-text

<!-- facts -->
**error**: the file is a template: nothing in it can be judged before it is filled in. There is no fix.
<!-- /facts -->

Some control directories are not written by hand but made by a program that fills in a template. The template itself is no control
file: to qmail, \`{{ address }}\` would be a line that does not scan, and each of these lines would get an error that helps nobody.
A template is told by what hardly any other file holds: \`{{\`, \`{%\`, \`<%\`, \`\${\`, or a \`[%\` with a \`%]\` behind it on the line. Comments do not
count, from the \`#\` on.

The file is reported once, and no other rule judges it. Nor is anything judged that depends on what is in it: of the other file only the
lines themselves and its duplicates, because a verdict takes both. Assertions, \`qmailint ipmetest\` and \`qmailint diff\`
that would need the file end with status 2, which says that there is no answer, instead of giving one that is made up.

## What to do

Let qmailint check the files that the template makes: fill it in with the values of one host, and name that folder. Where
the templates lie beside the finished directories, name the directories and not the folder above. If the file is not a
template and holds one of these marks by mistake, correct the line: qmail cannot read it anyway. The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  {{ address }}
  {{ other }}
\`\`\`

\`\`\`text
moreipme:1:1: error: This file is a template: it holds {{. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
    1 | {{ address }}
      | ^^
      what to do:  Check the folder with the finished files, and leave the one with the templates out.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"trailing-text":`# trailing-text

<!-- facts -->
**warning**: text behind an entry, which qmail does not look at. The fix applies where it is a \`#\` comment: moves it to a line of its own above.
<!-- /facts -->

qmail does not look at what follows the fourth number of an address or a netmask. There is no comment syntax; text
behind an entry does no harm merely because nobody reads it:

| line                 | what qmail reads                       |
| -------------------- | -------------------------------------- |
| \`203.0.113.12 # NAT\` | \`203.0.113.12\`                         |
| \`203.0.113.12:25\`    | \`203.0.113.12\`: the port means nothing |
| \`203.0.113.12.7\`     | \`203.0.113.12\`                         |
| \`203.0.113.12foo\`    | \`203.0.113.12\`                         |

It works today, and only by luck. The day somebody writes a \`/\` into the remark behind a plain address, qmail takes
what follows the \`/\` for the netmask, finds none, and skips the line. \`203.0.113.12 # NAT\` is an entry;
\`203.0.113.12 # NAT/SMTP\` is nothing. qmail reports neither.

Text such as \`:25\` or \`.7\` has another danger: it looks as if it meant something. There is no way to say that an
address is me on one port only, and an address with five numbers is probably a mistyped one. \`qmail-showctl\`, which
has another reader, shows the whole line as the entry.

## What to do

Put a remark on a line of its own above, with \`#\` in the first column. For a \`#\` comment the rule has a fix. Other
text you must judge yourself: remove a port, and check an address with too many numbers against the one that was
meant.

\`\`\`
# NAT
203.0.113.12
\`\`\`

A comment behind an entry can be left as it is, if everyone who edits the file knows about the \`/\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7 # NAT
\`\`\`

\`\`\`text
moreipme:1:13: warning: qmail does not look at # NAT: these files have no comments behind an entry, no ports and no lists. [trailing-text]
    1 | 203.0.113.7 #\u00b7NAT
      |             ^^^^^
      qmail reads: 203.0.113.7
      what to do:  Move the comment to a line of its own above.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  # NAT
  203.0.113.7
\`\`\`
<!-- /example -->
`,"unexcludable-interface":`# unexcludable-interface

<!-- facts -->
**warning**: a network in notipme covers an interface address, which it can never exclude. There is no fix.
<!-- /facts -->

The longest netmask wins, over both lists. The addresses of the interfaces are on the ipme list by themselves, each
with netmask 255.255.255.255, which is length 32. A network in \`notipme\` has a shorter netmask. So a network in
\`notipme\` never excludes an interface address: the address stays me.

With 203.0.113.12 on an interface:

| \`notipme\`                   | 203.0.113.12 is |
| --------------------------- | --------------- |
| \`203.0.113.0/255.255.255.0\` | me              |
| \`203.0.113.12\`              | not me          |

The case that people meet is 127.0.0.1. The patch's README says that with \`127.0.0.0/255.0.0.0\` in \`notipme\` all of
127.* is not me. That is wrong wherever \`lo\` is up: 127.0.0.2 is then not me, because the network ties with the
implicit entry, but 127.0.0.1 is still me, because it is the address of \`lo\`. Mail for a domain whose only MX is an
address that is still me can bounce with #5.4.6. qmail reports nothing, and the other addresses of the network
behave as expected.

Where interface sets are declared, the rule looks at every host's; where none is, 127.0.0.1 counts as an interface
address.

## What to do

Choose by what was meant:

- **The interface address should be not me**: add a line with the address alone, \`127.0.0.1\` or \`203.0.113.12\`. The
  two entries then tie at length 32, and on a tie an address is not me. The network can stay for the other
  addresses. Be sure that qmail cannot be sent to itself that way, or messages can loop until they bounce.
- **Only the other addresses of the network were meant**: the line does just that, and the finding is fine to
  ignore.

The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
notipme:
  127.0.0.0/255.0.0.0
\`\`\`

\`\`\`text
notipme:1:1: warning: This network covers the loopback interface\u2019s address 127.0.0.1, and cannot exclude it: an interface address counts as a netmask of length 32, and the longer one wins. [unexcludable-interface]
    1 | 127.0.0.0/255.0.0.0
      | ^^^^^^^^^^^^^^^^^^^
      qmail reads: 127.0.0.0/255.0.0.0
      what to do:  If it is not to be me, write 127.0.0.1 into notipme, without a netmask.
\`\`\`

Not reported:

\`\`\`text
notipme:
  127.0.0.0/255.0.0.0
  127.0.0.1
\`\`\`
<!-- /example -->
`,"unreadable-file":`# unreadable-file

<!-- facts -->
**error**: moreipme or notipme cannot be read, and qmail then works as if it were empty. There is no fix.
<!-- /facts -->

qmail ignores a \`moreipme\` or \`notipme\` that it cannot open or read, and says nothing. A directory of that name, a
dangling symbolic link, a file without the permission to read it: each counts as an empty file. Other control files
that exist but cannot be opened make qmail-send refuse to start, or mail wait, so that one notices. These two do
not.

With an empty \`moreipme\`, only the implicit entries and the interface addresses are me. Every other address that
leads to this host is not me, and messages for it can loop until they bounce. With an empty \`notipme\`, nothing is
excluded: mail for the hosts that were excluded can bounce with #5.4.6.

The programs that read these files do not run as root. \`qmail-remote\` runs as qmailr, and \`qmail-smtpd\` as qmaild,
in some installations as vpopmail. What root can read, they perhaps cannot, so a test as root does not prove much.

**"qmailint does not read it"** is another matter: qmail perhaps reads the file, and qmailint may not or does not want
to. Then nothing is known of what is in it, so only the lines of the other file are judged, no fix is offered, no
assertion gets an answer, and the exit status is 2, also where the rule is off. So it is with a file that

- lies outside the repository (and outside every path that was named) once links are resolved, or below \`.git\`;
- is reached by a link in a git repository, and git does not track it: a pull request could otherwise show \`.env\`;
- is larger than 256 MiB;
- cannot be read for want of permission.

## What to do

Make it a regular file that everyone may read, with mode 0644 in practice. Repair or remove a dangling link: a
missing file is an empty list, and no finding. Replace a link that leads out of the repository by the file itself,
if it is to be checked, or \`git add\` what it leads to. Then run the check again, since none of its lines has been judged. The rule has no
fix. It is fine to ignore only for a link that cannot be resolved where the check runs, and can on the mail host; the
verdicts given here are then not those of that host.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme: it is a directory
\`\`\`

\`\`\`text
moreipme:1:1: error: The file cannot be read: it is a directory. qmail ignores what it cannot open, without a word, as if the file were empty. [unreadable-file]
      what to do:  Put a regular file there that everyone can read (mode 0644), or none.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"unseen-interface-address":`# unseen-interface-address

<!-- facts -->
**warning**: an interface has an address that qmail on Linux does not see, and that is not me. There is no fix.
<!-- /facts -->

On Linux, qmail does not see every address of its own host. It gets one item per address, but then asks for the
address by its label, such as \`eth0\`, and is given the first address of that label every time. An address added the
usual way has no label of its own, so it is not seen. The first one stands on the ipme list twice:

\`\`\`
$ ip addr add 203.0.113.13/24 dev eth0
$ ipmeprint
127.0.0.0/255.0.0.0 is me
0.0.0.0/255.255.255.255 is me
127.0.0.1/255.255.255.255 is me
203.0.113.12/255.255.255.255 is me
203.0.113.12/255.255.255.255 is me
\`\`\`

Here eth0 had 203.0.113.12 before, and 203.0.113.13 is not me. If an MX record leads to it, qmail takes it for some
other host, connects to itself, and the message can loop until it bounces.

It goes unnoticed because everything else on the host sees the address: \`ip addr\` lists it, and it accepts
connections. An address with a label of its own (\`label eth0:1\`) is seen; the same address, added again without one,
is not. On the BSDs and macOS every address is seen.

## What to do

Add the address to \`moreipme\`. That does not depend on labels, and it does no harm if qmail sees the address later.
Or give the address a label of its own, as in \`ip addr add 203.0.113.13/24 dev eth0 label eth0:1\`, and put that
where the network is configured. Without the patch this is the only one of the two ways, because \`moreipme\` is not
read. If the address should be not me, put it into \`notipme\`: the finding then goes away, and the file says what is
meant. The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
interface eth0: 192.0.2.10, 192.0.2.11
moreipme:
  203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: warning: qmail on Linux does not see 192.0.2.11 of eth0: an address without a label of its own hides behind the first one of its label. Mail to it loops. [unseen-interface-address]
      what to do:  Write 192.0.2.11 into moreipme (into notipme, if it is not to be me).
\`\`\`

Not reported:

\`\`\`text
interface eth0: 192.0.2.10, 192.0.2.11
moreipme:
  203.0.113.7
  192.0.2.11
\`\`\`
<!-- /example -->
`,"unused-file":`# unused-file

<!-- facts -->
**warning**: the dialect does not read this file at all. There is no fix.
<!-- /facts -->

\`moreipme\` and \`notipme\` belong to a patch. A qmail without it, such as netqmail and notqmail as they come, does not
read these files at all. Whatever stands in them has no effect.

The ipme list is then 0.0.0.0 and the addresses of the interfaces, each compared exactly. There are no networks,
nothing can be excluded, and 127.0.0.0/255.0.0.0 is not implicit. A public address that NAT or a load balancer maps
to this host is not me, whatever \`moreipme\` says: the message can loop until it bounces. An address that \`notipme\`
names is me if an interface has it.

This happens when a patched qmail is replaced by an unpatched one, and the control directory is kept. Nothing fails
on that day. qmail reports nothing; notqmail's \`qmail-showctl\` says only that it has no idea what the file does. No
lines of the file are judged while it is not read.

## What to do

First make sure that the check uses the right dialect. If the qmail on the host has the patch, set the dialect to
\`moreipme-0.6\` or \`sagredo\`, and the lines are judged.

If it has not, the file must not be relied on. Remove it, or keep it knowingly until a patched qmail is installed.
For what it asked for, there is another way where a domain's MX leads back to this host: a line for the domain in
\`control/smtproutes\`, which sends its mail straight to the host that should get it. qmail does not ask whether such
a host is me. The rule has no fix. The finding is fine to ignore where one control directory serves hosts with and
without the patch.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect notqmail
moreipme:
  203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: warning: notqmail does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect. [unused-file]
      what to do:  Delete the file, or name the qmail that runs here (--dialect).
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"unused-ignore":`# unused-ignore

<!-- facts -->
**warning**: an ignore in qmailint.yaml suppresses nothing. There is no fix.
<!-- /facts -->

An exception in \`qmailint.yaml\` (\`ignore\`) takes a finding out of the report, with a reason. This one takes nothing
out: in none of the control directories of the file is there a finding of its rule that fits its \`file\` and \`line\`.

Often the line was corrected or deleted, and the exception stayed. Then it waits for the next mistake of the same
kind and hides that too. Or it never worked: \`line\` is the text of the line, not its number, and must be the same
byte for byte, without the line end; \`file\` is a name within the control directory, such as \`moreipme\`.

An exception whose \`until\` has passed is not reported here. It suppresses nothing any more, and the finding is back,
with a sentence that says so. Where only some of a file's directories are checked, or the rule is turned off for the
run, nothing is said, because the exception may be of use in the others.

## What to do

Delete the exception, or correct its \`file\` or \`line\`. The rule has no fix: qmailint does not write into
\`qmailint.yaml\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  ignore:
    - rule: duplicate-entry
      because: written by a tool
\`\`\`

\`\`\`text
qmailint.yaml:3:5: warning: This ignore suppresses nothing: there is no finding of duplicate-entry that it fits. [unused-ignore]
    3 |   - rule:\u00b7duplicate-entry
      |     ^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete it, or correct its file or line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.7
qmailint.yaml:
  version: 1
  ignore:
    - rule: duplicate-entry
      because: written by a tool
\`\`\`
<!-- /example -->
`,"wrapped-octet":`# wrapped-octet

<!-- facts -->
**error**: an octet above 255, of which qmail keeps the remainder modulo 256. There is no fix.
<!-- /facts -->

qmail does not check that an octet is at most 255. It keeps the number modulo 256. The line is read, as another
address:

| line                   | what qmail reads                                |
| ---------------------- | ----------------------------------------------- |
| \`203.0.113.300\`        | \`203.0.113.44\`                                  |
| \`203.0.113.256\`        | \`203.0.113.0\`                                   |
| \`10.0.0.0/255.256.0.0\` | \`10.0.0.0/255.0.0.0\`, a network of another size |

Two addresses are then wrong. The one that was meant is missing, and the one that was read is there without anybody
having asked for it. In \`moreipme\`, the first is not me: where it leads back to this host, the message can loop
until it bounces. The second is me: mail for the host that has it can bounce with #5.4.6. In \`notipme\` it is the
other way round. With a wrapped octet in the netmask, a whole network can be concerned.

It is usually a typing mistake, such as \`203.0.113.312\` for \`203.0.113.112\`. qmail reports nothing, and
\`qmail-showctl\`, which has another reader, shows the number as it was written. \`ipmeprint\` shows what was read.

## What to do

Find out which address or netmask was meant, and write that. The rule has no fix: the number does not tell. If the
address that qmail reads happens to be the one you want, write it as it is read, \`203.0.113.44\`, so that the file
says what it does.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.300
\`\`\`

\`\`\`text
moreipme:1:11: error: An octet is above 255; qmail keeps the remainder modulo 256 and reads 300 as 44. [wrapped-octet]
    1 | 203.0.113.300
      |           ^^^
      qmail reads: 203.0.113.44
      what to do:  Write the octet that was meant, from 0 to 255.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.30
\`\`\`
<!-- /example -->
`};function Tn(e){return(wn[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const En={error:`error`,warning:`warning`,info:`note`};function Dn(){return[...Cn.map(({id:e,level:t,summary:n})=>On(e,t,`${An(n)}.`,Tn(e))),On(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change the one that is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function On(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:kn(i)??n},help:{text:i.trim(),markdown:r.trim()},...Xe===null?{}:{helpUri:`${Xe}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:En[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function kn(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function An(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const jn=25e3;function*Mn(e,t=e=>e){let n=Dn(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=Nn(e),o=Fn(t,r),s={name:`qmailint`,version:Ye,semanticVersion:Ye,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${$e({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${$e([Pn(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+$e(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function Nn(e){let t=nt(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,jn-t.length);if(r.length>i){let e=new Set(rt(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,jn);return{results:a,left:n-a.length}}function Pn({problems:e,shortfall:t},n,r){let i=e.map(({file:e,line:t,column:n,message:i})=>({level:`error`,message:{text:W(i)},...e===``?{}:{locations:[Rn(r(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&i.push({level:`error`,message:{text:W(t)}}),n>0){let e=`${R(n,`more result`)} left out: code scanning takes ${qe(jn)} at most.`;i.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:i}}function Fn(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${Ke(Buffer.from(t))}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:W(fe([n.outcome])+p)},locations:[Rn(e(i.path),it(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...Rn(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...Rn(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:En[s],message:{text:W(me(d)+f)},locations:[Rn(e(c.path),it(c,l,i))],...p.length===0?{}:{relatedLocations:p},...In(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,Ln(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:W(a)}]}}}}function In(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=at(e,t.edits);if(r===null)return{};let i=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,a={artifactLocation:{uri:tt(n(e.file.path))},replacements:r};return{fixes:[{description:{text:i},artifactChanges:[a]}]}}function Ln({file:{bytes:e},start:t}){let n=z(e,t);return Buffer.from(e.subarray(n,Math.min(r.r(e,t),n+4096))).toString(`latin1`)}function Rn(e,t,n){let r={artifactLocation:{uri:tt(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:W(n)}}}function W(e){return n.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function zn(e){let{error:t,warning:n,info:r}=oe(e),i=nt(e).length,a=[t>0?R(t,`error`):null,n>0?R(n,`warning`):null,r>0?R(r,`info`,`infos`):null,i>0?R(i,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}const Bn=1e6;function Vn(e,t){let n=Hn(e,t.verdict),r=e=>{let t=Buffer.byteLength(n)+Buffer.byteLength(e)<=Bn;return t&&(n+=e),t},i=(e,t,r)=>{if(t.length===0)return;let i=Bn-Buffer.byteLength(n)-Buffer.byteLength(e)-1e3,a=[];for(let e of t){let t=e();if(i-=Buffer.byteLength(t),i<0)break;a.push(t)}(i>-1e3||a.length>0)&&(n+=e+a.join(``));let o=t.length-a.length;o>0&&(n+=`\n**${R(o,`more ${r}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),n+=`
`};r(Un(t.noLongerChecked)),i(``,e.problems.map(e=>()=>Wn(e)),`problem`);let a=t.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return t.difference!==null&&!r(`${a}${t.difference.trim()}\n\n`)&&r(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),i(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,de(e.outcomes).map(e=>()=>Gn(e,t)),`failed assertion`),t.coverage!==null&&r(`### Coverage\n\n${t.coverage.trim()}\n\n`),i(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,rt(e.findings).map(e=>()=>Jn(e,t)),`finding`),n}function Hn(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`\u2705`,fail:`\u274c`,error:`\u26a0\ufe0f`}[t],s=t===`error`?`no trustworthy answer`:zn(e),c=k(a),l=c-k(nt(e)),u=c===a.length?``:` (${a.filter(({passed:e})=>e).length} of ${R(a.length,`check`)})`;return`## ${o} qmailint: ${s}\n\n${`${R(n,`file`)} with ${R(r,`entry`,`entries`)} in ${R(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${l} of ${R(c,`assertion`)} ${l===1?`holds`:`hold`}${u}`}.\n\n`}function Un(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${L(e)}: ${I(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function Wn({file:e,line:t,message:n}){return`- ${e===``?``:`${L(`${e}:${t}`)} `}${I(n)}\n`}function Gn(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${I(i)}: ${L(a)}${o===null?``:`<br>${I(o)}`}`,`${Yn(n.path,r,t)}<br>${I(M(e))}`,I(s)+Kn(e,t),I(c??``)].join(` | `)} |\n`}function Kn(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(Yn(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const qn={error:`\u274c&nbsp;error`,warning:`\u26a0\ufe0f&nbsp;warning`,info:`\u2139\ufe0f&nbsp;info`};function Jn(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${I(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${L(l)}.`,u===void 0?null:I(u)].filter(e=>e!==null).join(` `),f=I(c)+(d===``?``:`<br>${d}`);return`| ${[qn[r],Yn(i.path,a,t)+s,L(n),f].join(` | `)} |\n`}function Yn(e,t,n){return Re(L(`${e}:${t}`),n(e,t))}function*Xn(e,t,r){for(let{file:i,lines:a}of e.files){let e=Qn(i.bytes),o=0,s=0;for(let{line:c,covered:l,survived:u}of a)if(!(l&&u.length===0)){if(o++,t!==0&&o>t)s++;else{yield`${r.bold(`${n.o(i.path)}:${c}:`)} ${l?`covered`:r.warning(`not covered`)}: ${e(c)}\n`;for(let e of u)yield`      ${Zn(e)}\n`}}s>0&&(yield`${r.bold(`${n.o(i.path)}:`)} and ${R(s,`more line`)} (--max-findings 0 shows all)\n`),o>0&&(yield`
`)}let{covered:i,entries:a,entryPercent:o,killed:s,mutants:c,score:l}=e;yield`Coverage: ${i} of ${R(a,`entry`,`entries`)} decide something asserted (${o} %), ${s} of ${R(c,`mutant`)} noticed (${l} %).\n`}function Zn({mutation:e,witness:t,becomes:r,host:i}){let a=i===null?``:` on ${n.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${t} would be ${r}${a}, and no assertion would notice`}function Qn(e){let t=0,i=1;return a=>{for(;i<a;i++)t=r.r(e,t)+1;return n.a(e,t,r.r(e,t),60)}}function $n(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}function er(e){let t=[...Xn(e,20,$n(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+I(n))).join(`
`).replace(`
`,`

`)}function tr({file:{bytes:e},start:t}){return t-(t===0?0:e.lastIndexOf(10,t-1)+1)+1}function nr(e,t,r){let{host:i,control:a}=e,{head:o,named:s}=ir(e,t.good(`passed`),t),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${n.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function rr(e,t){let[r]=e,{expect:i}=r,a=(e,n)=>`      ${t.dim(`${e}:`.padEnd(13))} ${n}`,{head:o,named:s}=ir(r,t.error(`failed`),t),c=[...e.length===1?[M(e)]:[],...s],l=[o+(c.length===0?``:` (${n.s(c.join(`, `))})`)];e.length>1&&l.push(a(`where`,n.s(M(e))));let u=`${r.witness} is ${i===`me`?`not me`:`me`}: ${r.reason??r.message}`;if(l.push(a(`but`,u)),(r.addresses??1)>1){let{failing:e,addresses:t}=r,n=e===t?`all of them`:`${e} of ${t} addresses`;l.push(a(`fails for`,`${n}, of which ${r.witness} is the lowest`))}let d=ar(e);return d!==``&&l.push(a(`decided by`,d)),r.because!==null&&l.push(a(`because`,n.i(Buffer.from(r.because)))),r.remedy!=null&&l.push(a(`what to do`,r.remedy)),`${l.join(`
`)}\n\n`}function ir(e,t,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${n.o(i.path)}:${a}:${tr(e)}:`)} ${t}: ${o}: ${n.s(s)}`,named:c===null?[]:[`"${c}"`]}}function ar(e){let t=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&t.add(`${n.o(r.file)}:${r.line}`);let r=t.size-3;return[...t].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function or(e,t,n){let r=k(e),i=r===e.length?``:R(e.length,`check`);return t.length===0?`${R(r,`assertion`)} passed${i===``?``:` (${i})`}`:`${n.error(`${k(t)} of ${R(r,`assertion`)} failed`)}${i===``?``:` (${t.length} of ${i})`}`}function sr(e,t){let{files:n,entries:r,directories:i,problems:a,outcomes:o}=e,{error:s,warning:c,info:l}=oe(e),u=`${R(n,`file`)} with ${R(r,`entry`,`entries`)} in ${R(i,`control directory`,`control directories`)}`,d=o.filter(({passed:e})=>!e),f=o.length===0?``:` ${or(o,d,t)}.`;return s+c+l===0?a.length>0?``:`${t.good(`No findings`)}: ${u}.${f}\n`:`${[s>0?t.error(R(s,`error`)):null,c>0?t.warning(R(c,`warning`)):null,l>0?t.info(R(l,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${u}.${f}\n`}function cr({file:{bytes:e},start:t,end:a}){let o=t===0?0:e.lastIndexOf(10,t-1)+1,s=r.r(e,t);if(t===a&&(t!==s||t===0))return null;let c=Math.max(o,t-60),l=Math.min(s,Math.min(a,t+80)+40),[u,d]=[c>o?`\u2026`:``,l<s?`\u2026`:``],f=i.u(e,{start:c,end:l}),{line:p,marks:m}=n.r(f)?lr(f,t-c,a-c,l===s):ur(n.c(e,c,l),t,a,l===s);return{line:u+p+d,marks:`${` `.repeat(u.length)}${m}${t===a?`^`:``}`.trimEnd()}}function lr(e,t,n,r){let i=r?e.trimEnd():e,a=i+`\u00b7`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`\u00b7`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function ur(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`\u00b7`:c.text,o+=(e?`^`:` `).repeat(dr(c.text))}return{line:a,marks:o}}function dr(e){return e.charCodeAt(0)<4352?e.length:fr.test(e)?2:1}const fr=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*pr(e,t,n){let r=new Map,i=new Map;for(let t of e.unlisted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield mr(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*hr(o.file.path,r,t,n),r.clear()}}}function mr(e,t,r){let i=e.detail(),{column:a}=j(e),o=e.host===null?``:` (on ${n.s(e.host)})`,s=[`${r.bold(`${n.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=cr(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),t.verbose)for(let{file:e,line:t,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${n.o(e.path)}:${t}: ${a}`);return`${s.join(`
`)}\n\n`}function*hr(e,t,r,i){for(let[a,o]of t){let t=r.maxFindings===0?0:o-r.maxFindings;t<=0||(yield`${i.bold(`${n.o(e)}:`)} and ${t} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*gr(e,t){let n=$n(t.color);yield*pr(e,t,n),yield*_r(e,t,n),e.coverage!=null&&(yield*Xn(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield sr(e,n))}function*_r({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(de(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield nr(o,n,r),a=`
`):(yield a+rr(e,n),a=``)}yield a}function vr(e,t,n){let r={ipme:-1,notipme:-1};for(let i of a.c(t,n)){let n=a.u(t.tag[i]),o=a._(e,n)?`notipme`:`ipme`;r[o]=Math.max(r[o],a.v(e,n))}return r}const yr=2**32;function br(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),o=new Uint32Array(n),s=new Uint32Array(t.length),c=[],l=t=>e.start[t]+a.o(a.p(e.tag[t])),u=1,d=0,f=e=>e>=yr?u:(r[u-1]!==e&&(r[u++]=e),u-1),p=e=>{for(;d<t.length&&t[d]<e;d++)s[d]=f(t[d]),t[d]+1<=e&&f(t[d]+1)},m=e=>{for(let t=c.at(-1);t!==void 0&&l(t)<=e;t=c.at(-1))p(l(t)),o[t]=f(l(t)),c.pop()};for(let t=0;t<n;t++){let n=e.start[t];m(n),p(n),i[t]=f(n),c.push(t)}return m(yr),p(yr),{count:u,start:r.subarray(0,u),firstPiece:i,endPiece:o,cutPiece:s}}function xr(e,t,n,r,s){let{firstMoreipme:c,firstNotipme:l,count:u}=e,d=br(t,n.address),{firstPiece:f,endPiece:p}=d,{first:m,list:h}=Sr(t,u),g=[];for(let e=0;e<u;e++)m[e]!==m[e+1]&&g.push(e);let _=new Uint8Array(u);for(let t of g)_[t]=o.i(a.y(e,t));Cr(e,t,m,h,r);let v=new Uint8Array(d.count).fill(1),y=new Uint8Array(d.count);for(let e=0;e<n.address.length;e++){let t=d.cutPiece[e];y[t]=1,n.on[e].length===n.hosts&&(v[t]=0)}let b=S();C();let x=wr(e,g,_);for(let e=1;w(Math.min(e,255));e++)b=S();function S(){let e={ipme:new Float64Array(d.count),notipme:new Float64Array(d.count)},n=[new Int32Array(33),new Int32Array(33)],i=[0,0],o=(e,t)=>{let r=+(e>=l),a=_[e],o=n[r][a];n[r][a]=o+t,o===0?i[r]+=2**a:o+t===0&&(i[r]-=2**a)},s=[],c=0,u=t=>{e.ipme.fill(i[0],c,t),e.notipme.fill(i[1],c,t),c=Math.max(c,t)},m=e=>{for(let n=s.at(-1);n!==void 0&&p[n]<=e;n=s.at(-1))u(p[n]),o(a.u(t.tag[n]),-1),s.pop()};for(let e=0;e<t.start.length;e++){let n=a.u(t.tag[e]);Tr(r[n])||(m(f[e]),u(f[e]),o(n,1),s.push(e))}return m(d.count),u(d.count),e}function C(){let e=[1,2,4].map(()=>new Uint32Array(d.count+1));for(let t=0;t<d.count;t++){let n=G(b.ipme[t]),r=G(b.notipme[t]),i=0;v[t]===1&&n>=0&&(i|=2|(n>r?1:4)),y[t]===1&&(i|=2|(r<32?1:4));for(let[n,r]of[1,2,4].entries()){let a=e[n];a[t+1]=a[t]+((i&r)===0?0:1)}}let t=(t,n)=>{let r=e[n];for(let e=m[t];e<m[t+1];e++){let t=h[e];if(r[f[t]]!==r[p[t]])return!1}return!0};for(let e of g)e<c||r[e]!==i.A.needed||(e<l?t(e,0)&&(r[e]=i.A.shadowed):(n.declared||_[e]!==32)&&(t(e,1)?r[e]=i.A.idle:t(e,2)&&(r[e]=i.A.shadowed)))}function w(t){let o=!1,u=new Int32Array(d.count+1);for(let e=0;e<=d.count;e++)u[e]=e;let g=e=>{let t=e;for(;u[t]!==t;)u[t]=u[u[t]],t=u[t];return t};for(let e=0;e<d.count;e++)v[e]===0&&(u[e]=e+1);let y=[new Uint32Array(d.count),new Uint32Array(d.count)],S=(e,t)=>{for(let n=m[e];n<m[e+1];n++){let e=p[h[n]];for(let r=g(f[h[n]]);r<e;r=g(r+1))if(t(r)===!0)return!0}return!1},C=(e,t)=>{let n=e>=l?y[1]:y[0];S(e,e=>{n[e]+=t})},w=(e,t)=>{let n=2**_[e],r=G(b.ipme[t]%n),i=G(b.notipme[t]%n);return e<l?y[0][t]===1&&y[1][t]===0&&r<=i:y[1][t]===1&&(y[0][t]>0||i<r)};for(let d=32;d>=0;d--){let f=x[d].filter(e=>!Tr(r[e]));if(f.length!==0){for(let e of f)C(e,1);for(let u of f)u<c||!Er(r[u])||u>=l&&d===32&&(!n.declared||T(a.h(e,u)))||(S(u,e=>w(u,e))?r[u]=i.A.needed:u<l&&d===32&&E(u)?r[u]=i.A.alreadyInterface:(C(u,-1),r[u]=i.A.redundant,s[u]=t,o=!0));for(let e of f)Tr(r[e])||S(e,e=>{y[0][e]=0,y[1][e]=0,u[e]=e+1})}}return o;function E(t){let n=f[h[m[t]]];if(v[n]===1)return!1;let r=G(b.ipme[n]%2**32),i=G(b.notipme[n]);return a.h(e,t)!==0&&i<32&&r<=i}}function T(e){return n.address[a.d(n.address,e)]===e}}function Sr(e,t){let n=new Uint32Array(t+1);for(let t of e.tag)n[a.u(t)+1]++;for(let e=0;e<t;e++)n[e+1]+=n[e];let r=n.slice(),i=new Uint32Array(e.tag.length);for(let t=0;t<i.length;t++){let n=a.u(e.tag[t]);i[r[n]++]=t}return{first:n,list:i}}function Cr(e,t,n,r,o){let s=new Map,c=-1;for(let l=0;l<t.start.length;l++){let u=a.u(t.tag[l]);if(u<e.firstMoreipme||r[n[u]]!==l)continue;t.start[l]!==c&&s.clear(),c=t.start[l];let d=a.y(e,u),f=s.get(d)??[];f.some(t=>t>=e.firstNotipme==u>=e.firstNotipme)?o[u]=i.A.duplicate:s.set(d,[...f,u])}}function wr(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)a._(e,t)||r[n[t]].push(t);for(let t of i)a._(e,t)&&r[n[t]].push(t);return r}function G(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function Tr(e){return e===i.A.duplicate||e===i.A.redundant||e===i.A.matchesNothing}function Er(e){return e===i.A.needed||e===i.A.alreadyInterface}const Dr=new Float64Array(33),Or=new Float64Array(33),kr=new Int8Array(33),Ar=new Uint8Array(33),jr=new Int32Array(33),Mr=new Int32Array(33),Nr=new Int8Array(33),Pr=new Int8Array(33),Fr=new Int8Array(33),Ir=new Int8Array(33),Lr=new Float64Array(33),Rr=new Float64Array(33),zr=new Uint8Array(33);function Br(e,t,n,r,o){let{start:s,tag:c}=t,{firstMoreipme:l,firstNotipme:u}=e,d=n.address,f=new Uint8Array(d.length),p=new Uint8Array(d.length),m=d.length>0,{declared:h}=n,g=0,_=!0,v=!1,y=1,b=[];x(0,s.length),_=!1;for(let e=0;e<b.length;e+=2){y=1;do y=Math.min(y+1,255),v=!1,p.fill(0),x(b[e],b[e+1]);while(v)}function x(e,t){let n=e;for(let o=e;o<t;){let e=s[o],d=a.p(c[o]),f=o,p=0,h=-1,v=-1;for(;o<t&&s[o]===e&&a.p(c[o])===d;o++){let e=a.u(c[o]);e<l?p=1:(_?(e<u?h:v)>=0:Vr(r[e]))?_&&(r[e]=i.A.duplicate):e<u?h=e:v=e}if(p===0&&h<0&&v<0)continue;for(;g>0&&Or[g-1]<e;)E();g===0&&(_&&S(n,f),n=f);let y=e+a.o(d);(o>=t||s[o]>=y)&&!(m&&w(f,d))?g===0&&v<0&&p===0||T(d,p===1,h,v):C(f,d,p,h,v)}for(;g>0;)E();_&&S(n,t)}function S(e,t){v&&b.push(e,t),v=!1}function C(e,t,n,r,i){let o=g++,c=s[e];Dr[o]=c,Or[o]=c+a.o(t)-1,kr[o]=t,Ar[o]=n,jr[o]=r,Mr[o]=i;let l=o===0?-1:Fr[o-1],u=o===0?-1:Ir[o-1];Nr[o]=l,Pr[o]=u,Fr[o]=n===1||r>=0?t:l,Ir[o]=i>=0?t:u,Lr[o]=0,Rr[o]=0,zr[o]=0}function w(e,t){let n=s[e],r=a.d(d,n);return r<d.length&&d[r]<n+a.o(t)}function T(e,t,n,s){let c=g-1,l=g===0?-1:Fr[c],u=g===0?-1:Ir[c],d=e===32&&!h,f=_||n<0?i.A.needed:r[n],p=_||s<0?i.A.needed:r[s],m=f,v=p;if(_){let r=t||n>=0?e:l,o=r<0?0:2|(r>(s>=0?e:u)?1:4);o&1||(m=i.A.shadowed),!d&&!(o&4)&&(v=o===0?i.A.idle:i.A.shadowed),g>0&&(zr[c]|=o,Lr[c]+=a.o(e))}let b=n>=0,x=s>=0;b&&Hr(m)&&(b=l<=u&&!x&&!t,m=b?i.A.needed:i.A.redundant,b||(o[n]=y)),x&&!d&&v===i.A.needed&&(x=u<(t||b?e:l),x||(v=i.A.redundant,o[s]=y)),n>=0&&m!==f&&(r[n]=m),s>=0&&v!==p&&(r[s]=v),g>0&&(t||b||x)&&(Rr[c]+=a.o(e))}function E(){let e=--g,t=kr[e],n=Or[e]-Dr[e]+1,s=Ar[e]===1,c=jr[e],l=Mr[e],u=Nr[e],b=Pr[e],x=0,S=0;if(m&&(x=a.d(d,Dr[e]),S=a.d(d,Or[e]+1,x)),_){let a=zr[e];if(D(n-Lr[e],x,S,f)){let e=s||c>=0?t:u;e>=0&&(a|=2|(e>(l>=0?t:b)?1:4))}for(let e=x;e<S;e++)f[e]!==1&&(f[e]=1,a|=2|(t===32&&l>=0?4:1));c>=0&&!(a&1)&&(r[c]=i.A.shadowed),l>=0&&(h||t<32)&&(a&2?a&4||(r[l]=i.A.shadowed):r[l]=i.A.idle),e>0&&(zr[e-1]|=a,Lr[e-1]+=n)}let C=D(n-Rr[e],x,S,p),w=c>=0,T=l>=0;if(w&&Hr(r[c])){let e=u<=b&&!T&&!s;e&&C?r[c]=i.A.needed:e&&t===32?r[c]=i.A.alreadyInterface:(r[c]=i.A.redundant,o[c]=y,w=!1,e&&(v=!0))}let E=t===32&&(!h||x<S);if(T&&r[l]===i.A.needed&&!E){let e=b<(s||w?t:u);e&&C||(r[l]=i.A.redundant,o[l]=y,T=!1,e&&(v=!0))}let O=s||w||T;if(O)for(let e=x;e<S;e++)p[e]=1;e>0&&(Rr[e-1]+=O?n:Rr[e])}function D(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function Vr(e){return e===i.A.duplicate||e===i.A.redundant}function Hr(e){return e===i.A.needed||e===i.A.alreadyInterface}function Ur(e,t){let n=a.f(e);if(n===null)return null;let r=new Uint8Array(e.count),i=new Uint8Array(e.count);Kr(e.moreipme,e.firstMoreipme,r),Kr(e.notipme,e.firstNotipme,r);let{nested:o,tangled:s}=Gr(e,n);return Br(e,o,t,r,i),s.gapped&&xr(e,s,t,r,i),{status:r,counts:{moreipme:Wr(r,e.firstMoreipme,e.firstNotipme),notipme:Wr(r,e.firstNotipme,e.count)},pass:i,blocks:n}}function Wr(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function Gr(e,t){let n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};if(!t.gapped)return{nested:t,tangled:n};let{start:r,tag:i}=t,s=new Uint8Array(r.length),c=0;for(let t=0;t<r.length;){let n=r[t]+a.o(a.p(i[t])),l=t,u=!1;for(;l<r.length&&r[l]<n;l++)u||=o.r(a.y(e,a.u(i[l])));u&&(s.fill(1,t,l),c+=l-t),t=l}let l=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:e===1};for(let t=0,a=0;t<r.length;t++)s[t]===e&&(n.start[a]=r[t],n.tag[a++]=i[t]);return n};return{nested:l(0,r.length-c),tangled:l(1,c)}}function Kr(e,t,n){if(e===null)return;let r=new Set;for(let s of a.m(e)){let a=e.entries.address[s],c=e.entries.netmask[s];if(!o.n(a,c))continue;let l=`${a}/${c}`;n[t+s]=r.has(l)?i.A.duplicate:i.A.matchesNothing,r.add(l)}}function qr(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,a=new Set;for(let e=0;e<n.entries.count;e++){let o=`${n.entries.address[e]}/${n.entries.netmask[e]}`;a.has(o)&&(t[r+e]=i.A.duplicate),a.add(o)}}return t}function Jr(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}const Yr=4e6;function Xr({set:e}){if(e===null)return null;let t=Zr.get(e.addresses)??{linux:{},bsd:{}};return Zr.set(e.addresses,t),t[e.system]}const Zr=new WeakMap;function Qr(e,t,n){let{dialect:r}=t[0],i=t=>r.readsIpFiles?Nt(e,t):null,o=i(`moreipme`),c=i(`notipme`),l=t.every(e=>e.set!==null),u=a.b(r.implicit,o,c),d=t.map(({set:e})=>e===null?[]:s.n(e,r).map(({address:e})=>e)),f=Jr(l?d:null),p=ei(()=>Ur(u,f)),m=r.readsIpFiles?Pt(e):[],h=t.map(Xr),g=((o?.entries.count??0)+(c?.entries.count??0))*new Set(h).size>Yr,_=ei(()=>{if(g||m.length>0)return null;let e=new Map,n=t.map(({set:t},n)=>{let i=e.get(h[n]);if(i!==void 0)return i;let s=a.i(a.C(r,t,o,c));return e.set(h[n],s),s});return n.includes(null)?null:n});return{directory:e,dialect:r,hosts:t,declared:l,moreipme:o,notipme:c,templates:m,files:[o,c].filter(e=>e!==null),most:n,tooMany:g,ids:u,interfaces:f,needless:p,duplicates:ei(()=>p()?.status??qr(u)),isMe:e=>{let t=p()?.blocks;if(t===void 0)return!1;let{ipme:n,notipme:r}=vr(u,t,e);return(d.some(t=>t.includes(e))?32:n)>r},where:_,anchor:()=>$r(e)}}function $r(e){let{path:t,names:n}=e,[r]=H(e);if(r!==void 0)return V(r)?{path:r.path,bytes:new Uint8Array}:r;let i=[...n].sort()[0];return{path:i===void 0?t:U(t,i),bytes:new Uint8Array}}function ei(e){let t=null;return()=>(t??={value:e()},t.value)}function K(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function ti(e,t,n,r=1/0,i=null){let a=i?.now()??0,o=Qr(e,t,r);a=K(i,`read`,a);let s=Cn.filter(e=>n.get(e.id)!==`off`),c=jt(e),l=ai(n,r);for(let e of o.files){if(e.notable.count===0)continue;let t=s.filter(e=>`line`in e);for(let n of gt(e))for(let r of t){let t=r.line(n,e,o);l.add(r,c.length===0?t:ni(t))}}a=K(i,`lines`,a);for(let e of s)!(`directory`in e)||e.needsBoth===!0&&o.templates.length>0||(c.length===0||e.aboutNames===!0)&&l.add(e,e.directory(o));let{findings:u,unlisted:d}=l;return u.sort(oi),K(i,`directory`,a),{subject:o,findings:u,unlisted:[...d.values()],problems:c.length===0?[...ci(o),...ui(o,s)]:c.map(ri),files:H(e).length,entries:o.files.reduce((e,t)=>e+t.entries.count,0)}}function*ni(e){for(let t of e)yield{...t,detail:()=>({...t.detail(),fix:null})}}function ri(e){return{file:e.path,line:1,column:1,message:Mt(e)}}function ii(){let e=5e5.toLocaleString(`en`);return new n.t(`there are more than ${e} findings, and no report has so many: look at them with --format text, without "ignore"`)}function ai(e,t){let n=[],r=new Map,i=new Map,a=null,o=(e,t,n,r)=>{if(a===null||a.rule!==e||a.level!==t||a.file!==n){let r=`${e} ${t} ${n}`;a=i.get(r)??{rule:e,level:t,file:n,count:0},i.set(r,a)}a.count+=r};return{findings:n,unlisted:i,add:(i,a)=>{let s=e.get(i.id),c=r.get(i.id);for(let e of a){if(`unlisted`in e){o(i.id,s??i.level,e.file.path,e.unlisted);continue}let{file:a,line:l,start:u,end:d,host:f=null,detail:p}=e,m=s??e.level??i.level;if(t!==1/0){c===void 0&&(c=new Map,r.set(i.id,c));let e=c.get(a.path)??0;if(c.set(a.path,e+1),e>=t){o(i.id,m,a.path,1);continue}}if(n.length>=5e5)throw ii();n.push({rule:i.id,level:m,file:a,line:l,start:u,end:d,host:f,detail:p})}}}}function oi(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||si(e.rule,t.rule)||si(e.host??``,t.host??``)}function si(e,t){return e<t?-1:+(e>t)}function ci(e){if(!e.tooMany)return[];let t=`this directory has too many entries for so many interface sets: ${Yr.toLocaleString(`en`)} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;return[{file:e.anchor().path,line:1,column:1,message:t}]}const li=new Set([`idle-exclusion`,`shadowed-entry`,`redundant-entry`,`already-an-interface`]);function ui(e,t){let n=t.filter(e=>li.has(e.id)).map(e=>e.id);if(n.length===0||e.files.length===0||e.needless()!==null||e.templates.length>0)return[];let r=`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so these rules were not judged: ${n.join(`, `)}`;return[{file:e.anchor().path,line:1,column:1,message:r}]}const di=new Set([`idle-exclusion`,`shadowed-entry`,`redundant-entry`,`already-an-interface`]);function fi(e,t,n,r=1/0,i=null){let a=new Map;for(let e of t){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(t=>{let a=t;return{hosts:a,judged:ti(e,a,n,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:pi(o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function pi(e){let t=new Map;for(let{judged:n}of e)for(let e of n.findings){let{rule:n,file:r,start:i,end:a,host:o}=e,s=JSON.stringify([n,r.path,i,a,o]),c=t.get(s);c===void 0?t.set(s,[e]):c.push(e)}let n=e.filter(({hosts:[{dialect:e}]})=>e.readsIpFiles).length,r=[];for(let e of t.values()){let[t]=e,i=e.length>=n;(!di.has(t.rule)||i)&&r.push({...t,detail:()=>mi(e,i)})}return r.sort(oi)}function mi(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}function hi(e){let t=new Map;for(let r of e){let e=r.indexOf(`=`);if(e<0)throw new n.t(`--rule wants ID=LEVEL, not "${n.s(r)}"`);let i=se(`rule`,r.slice(0,e),Cn.map(e=>e.id));t.set(i,se(`level`,r.slice(e+1),[`off`,...N]))}return t}const gi=[{name:`check`,usage:`[path...]`,summary:`lint control directories (the default command; PATH: default .)`},{name:`ipmetest`,usage:`<address...>`,summary:`is this address me? as the patch's ipmetest says it`},{name:`ipmeprint`,usage:``,summary:`the lists in effect, as the patch's ipmeprint prints them`},{name:`diff`,usage:`<base> [head]`,summary:`for which addresses does the verdict change? (folders, qmailint.yaml files, or git revisions)`},{name:`init`,usage:`[path]`,summary:`write a starter qmailint.yaml for a control directory`},{name:`rules`,usage:`[id]`,summary:`the rules, or the page of one`},{name:`completion`,usage:`[shell]`,summary:`shell completion: bash, zsh or fish`}],_i=[`ipmetest`,`ipmeprint`];[..._i],[..._i],[..._i],[..._i],[..._i];const q=`.git`;function vi(e){for(let t=e;;t=(0,p.dirname)(t)){if(yi(t))return t;if((0,p.dirname)(t)===t)return null}}function yi(e){try{let t=(0,f.statSync)((0,p.join)(e,q),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}function bi(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}const xi=4096;function Si(e){let t=(0,p.join)(e,q);try{if((0,f.statSync)(t).isDirectory())return f.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(Ci(t))??[];return n===void 0?null:f.realpathSync.native((0,p.resolve)(e,n))}catch{return null}}function Ci(e){let t=(0,f.openSync)(e,f.constants.O_RDONLY|f.constants.O_NONBLOCK);try{let e=Buffer.alloc(xi);if(!(0,f.fstatSync)(t).isFile())return``;let n=(0,f.readSync)(t,e,0,xi,0);return n===xi?``:e.toString(`utf8`,0,n)}finally{(0,f.closeSync)(t)}}function wi(e){let t=(process.env.PATH??``).split(p.default.delimiter).filter(e=>p.default.isAbsolute(e));return e===null||p.default.dirname(e)===e?t:t.filter(t=>!Ti(t,e))}function Ti(e,t){let n=p.default.resolve(e);try{n=f.realpathSync.native(e)}catch{}return[p.default.resolve(e),n].some(e=>e===t||e.startsWith(t+p.default.sep))}function Ei(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return wi(t).map(e=>p.default.join(e,n)).find(Di)??null}function Di(e){try{return(0,f.accessSync)(e,f.constants.X_OK),(0,f.statSync)(e).isFile()}catch{return!1}}function J(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is no regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const Oi=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],ki={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},Ai=2**31-1,ji=6e4;var Y=class extends n.t{};function X(e){let t=vi(f.realpathSync.native(e));if(t===null)return null;let r=Si(t),i=n.s(t);if(r===null)throw new Y(`${i}: its ${q} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=Ni(t,[`rev-parse`,`--absolute-git-dir`],``,Ai);if(a!==0)throw new Y(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(Mi(c)!==r)throw new Y(`in ${i}, git looks at ${n.s(c)}, not at ${n.s(r)}: mend or remove ${i}/${q}`);return{root:t,gitDirectory:r}}function Mi(e){try{return f.realpathSync.native(e)}catch{return null}}function Z({root:e,gitDirectory:t},n,r=``,i=Ai){let{status:a,bytes:o,said:s}=Ni(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new Y(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function Ni(e,t,r,i){let a=Ei(`git`,e);if(a===null)throw new Y(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=(0,m.createRequire)(process.execPath)(`node:child_process`),s=o(a,[`--no-pager`,...Oi.flatMap(e=>[`-c`,e]),...t],{cwd:e,env:Pi(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:ji,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,f=c?.code;if(f===`ETIMEDOUT`)throw new Y(`git took more than ${ji/1e3} s, and was stopped`);if(f===`ENOBUFS`)throw new Y(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&f!==`EPIPE`)throw new Y(`git cannot be run: ${n.s(J(c))}`);if(l===null)throw new Y(`git was killed (${u})`);let[p=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:n.s(p.replace(/^(fatal|error): /,``))}}function Pi(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:wi(e).join(p.delimiter),...ki}}function Fi(e,t){let n=Li(e,t);if(n===null)return null;let r=Li(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=Z(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function Ii(e,t){return Li(e,`${t}^{commit}`)}function Li(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=Z(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function Ri(e,t,n){return Z(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function zi(e){return Z(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const Bi=2**28;function Vi(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=Hi(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=p.default.relative(t,n).split(p.default.sep).join(`/`);return r.has(Ui(i))?null:`it is a symbolic link that leads to what git does not track`}}function Hi(e){try{let t=X(e),n=t===null?null:Z(t,[`ls-files`,`-z`],``,Bi);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof Y))throw e;return e.message}}function Ui(e){return Buffer.from(e).toString(`latin1`)}function Wi(e){return e.includes(`\ufffd`)}function Gi(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Wi(n)||Buffer.from(n).equals(t)?n:null}function Ki(e){let t=(0,f.readdirSync)(e,{withFileTypes:!0});if(!t.some(({name:e})=>Wi(e)))return{entries:t,odd:qi};let r=[],i=[];for(let t of(0,f.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Gi(t.name);e===null?r.push({shown:n.i(t.name),isFolder:t.isDirectory()}):i.push({name:e,isDirectory:()=>t.isDirectory(),isSymbolicLink:()=>t.isSymbolicLink()})}return{entries:i,odd:r}}const qi=[];function Ji(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function Yi(e,t,r){let[i]=Ji(e,t,r);if(i!==void 0)throw new n.t(i.message,i)}const Xi=256*2**20,Zi=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],Qi=[`rcpthosts`,`locals`,`virtualdomains`],$i=new Set([q,`node_modules`]),Q=[`qmailint.yaml`,`qmailint.yml`];var ea=class{cwd;roots;repositories=new Map;isUntracked=Vi();constructor(e){this.cwd=f.realpathSync.native(ia(e)),this.roots=[this.repositoryOf(this.cwd)??this.cwd]}allow(e){let t=this.absolute(e),n=this.realpath(t);if(n===null||this.isInside(n))return;let r=this.repositoryOf((0,p.dirname)(t)),i=r===null?null:this.realpath(r);(i===null||ta(n,i))&&this.roots.push(n)}shown(e){let t=this.cwd+p.sep;if(p.sep===`/`&&e.startsWith(t))return e.slice(t.length);let n=(0,p.relative)(this.cwd,e);return n===``?`.`:n.split(p.sep).join(`/`)}absolute(e){return(0,p.resolve)(this.cwd,ia(e))}read(e,t=!1,n=Xi,r=this.shown(e)){try{if(t)return sa(e,r,n)}catch(e){if(e.code!==`ELOOP`)return aa(r,e)}try{let t=ra(e),i=t===null?`its path is not UTF-8`:this.refusal(e,t);return t===null||i!==null?{path:r,unreadable:i??``,kind:`other`,refused:!0}:sa(t,r,n)}catch(t){return t.code===`ENOENT`&&na(e)?{path:r,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:aa(r,t)}}realpath(e){try{return ra((0,p.resolve)(this.cwd,e))}catch{return null}}isInside(e){return this.elsewhere(e)===null}repositoryOf(e){let t=this.repositories.get(e);return t===void 0&&(t=vi(e),this.repositories.set(e,t)),t}isBelowRoot(e){return this.roots.some(t=>ta(e,t))}elsewhere(e){return bi(e)?`it lies below .git`:this.isBelowRoot(e)?null:`it lies outside the repository`}refusal(e,t){let n=this.elsewhere(t);if(n!==null)return n;let r=this.repositoryOf((0,p.dirname)(e)),i=r===null||t===e?null:this.realpath(r);if(r===null||i===null||t===i+e.slice(r.length)||this.roots.slice(1).some(e=>ta(t,e)&&!ta(i,e)))return null;let a=this.repositoryOf((0,p.dirname)(t));return a===null||!ta(a,i)?`it lies outside the repository`:this.isUntracked(a,t)}};function ta(e,t){return e===t||e.startsWith(t.endsWith(p.sep)?t:t+p.sep)}function na(e){return(0,f.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function ra(e){let t=f.realpathSync.native(e);return Wi(t)?Gi(f.realpathSync.native(e,`buffer`)):t}function ia(e){if(!Wi(e))return e;throw new n.t(`${n.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function aa(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=oa[n]??`other`;return{path:e,unreadable:J(t),kind:i,...r?{}:{refused:!0}}}const oa={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function sa(e,t,n){let r=(0,f.openSync)(e,f.constants.O_RDONLY|f.constants.O_NONBLOCK|f.constants.O_NOFOLLOW);try{let e=(0,f.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is no regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:`it is larger than ${n/2**20} MiB`,kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,f.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,f.closeSync)(r)}}function ca(e,t){let n=new Map,r=new Set,i=[];for(let n of t){let t=e.absolute(n);try{let n=(0,f.statSync)(t).isDirectory(),i=n?t:(0,p.dirname)(t);e.allow(i);let c=e.realpath(i),l=c===null?`its path is not UTF-8`:e.elsewhere(c);l===null?n?s(t,!0,c===t):Q.includes((0,p.basename)(t))?r.add(t):o((0,p.dirname)(t)):a(t,`qmailint does not read it: ${l}`)}catch(e){a(t,J(e))}}return{directories:[...n.values()].sort((e,t)=>e.absolute<t.absolute?-1:+(e.absolute>t.absolute)),settings:[...r],problems:i};function a(t,n){i.push({file:e.shown(t),line:1,column:1,message:n})}function o(t){let{names:r,folders:a,isRepository:o,odd:s}=la(t);ua(t,r,!0)&&(n.set(t,{absolute:t,names:r,folders:a,isRepository:o}),i.push(...Ji(e.shown(t),s,!0)))}function s(t,o,c){let l;try{l=la(t)}catch(e){a(t,J(e));return}let{names:u,folders:d,isRepository:f,odd:m}=l,h=ua(t,u,o);m.length>0&&i.push(...Ji(e.shown(t),m,h)),h&&n.set(t,{absolute:t,names:u,folders:d,isRepository:f,real:c});for(let e of Q)u.includes(e)&&r.add((0,p.join)(t,e));for(let e of d)s(t===p.sep?t+e:t+p.sep+e,!1,c)}}function la(e){let t=[],n=[],r=!1,{entries:i,odd:a}=Ki(e);for(let e of i){let i=e.isDirectory();e.name===`.git`&&(r=!e.isSymbolicLink()||void 0),(!i||Ot.some(t=>t===e.name))&&t.push(e.name),i&&!$i.has(e.name)&&n.push(e.name)}return{names:t,folders:n,isRepository:r,odd:a}}function ua(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>Qi.includes(e))?!0:(n||(0,p.basename)(e)===`control`)&&t.some(e=>Zi.includes(e))}const da=[...Ot,...Zi,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function fa(e){return e.some(e=>da.includes(e))}function pa(e,{absolute:t,names:n,folders:r,real:i}){let a=e.shown(t),o=i===!0||null;return kt(a,n,i=>!n.includes(i)&&r?.includes(i)!==!0?null:(o??=e.realpath(t)===t&&e.isInside(t),e.read(t+p.sep+i,o,Xi,U(a,i))))}function ma(e,t){let n=e.map(e=>({one:e,files:U(t(e.found.absolute),``)}));n.sort((e,t)=>e.files<t.files?-1:+(e.files>t.files));let r=[],i=null;for(let{one:e,files:t}of n)i!==null&&t.startsWith(i)?r.at(-1)?.push(e):(r.push([e]),i=t);return r}function ha(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t)for(let t=i;!r.has(t);t=(0,p.dirname)(t)){r.add(t);for(let e of Q){let r=(0,p.join)(t,e);(t===i?a.includes(e):ga(r))&&n.push(r)}if(((t===i?o:void 0)??yi(t))||!e.isInside((0,p.dirname)(t)))break}return n}function ga(e){return(0,f.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function _a(e){let t=t=>{let n=e.realpath(t);return n===null?`missing`:bi(n)?`below .git`:e.isInside(n)?(0,f.statSync)(n).isDirectory()?`folder`:`file`:`outside`},r=t=>{try{return Ki(t)}catch(r){throw new n.t(J(r),{file:e.shown(t),line:1,column:1})}};return{kind:t,list:n=>{if(t(n)!==`folder`)return[];let{entries:i,odd:a}=r(n);return Yi(e.shown(n),a,!1),i.filter(e=>e.isDirectory()&&!$i.has(e.name)).map(({name:e})=>e).sort()},names:e=>r(e).entries.map(({name:e})=>e),controlNames:t=>{let{entries:n,odd:i}=r(t);return Yi(e.shown(t),i,!0),n.map(({name:e})=>e)}}}function va(e){let t=A(e,`config`);if(e.values[`no-config`]!==!0)return t===null?null:{file:t};if(t===null)return`none`;throw new n.t(`--config and --no-config contradict each other`)}async function ya(e,n,r,i){let a=r===null?ha(e,n.directories):[];if(r===`none`||r===null&&n.settings.length===0&&a.length===0){let{dialect:e,set:r,levels:a}=i,o={name:null,dialect:e??t.r(`moreipme-0.6`),set:r};return{directories:n.directories.map(e=>({found:e,hosts:[o],levels:a,files:[]})),files:[],complete:new Set,problems:[]}}let{gather:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s=r===null?null:{absolute:ba(e,r.file),forPaths:n.named},c={directories:n.directories,searched:n.settings,above:t=>ha(e,t),config:s};return o(xa(e),c,i)}function ba(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}function xa(e){return{folders:_a(e),read:(t,n)=>e.read(t,!1,n),resolve:(e,t)=>(0,p.resolve)(e,t),shown:t=>e.shown(t),dirname:e=>(0,p.dirname)(e),keyOf:t=>e.realpath(t)??t,isControl:fa}}function Sa({progress:e},t){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${t}: ${n.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}async function Ca(e,t,r,a=null,o=null){let s=a?.now()??0,c=se(`level`,A(e,`fail-on`)??`error`,[...N,`never`]),l=hi(e.values.rule??[]),u=A(e,`shard`),d=va(e),f=A(e,`run`),p=e.values.verbose===!0,m=ka(e,`coverage-threshold`),h=m!==null||e.values.coverage===!0?await Promise.resolve().then(()=>require("./action/coverage.js")):null,g=new ea(t.cwd),{gathered:_,problems:v}=await wa(e,g,d,{...await Oa(e,g),levels:l}),y=u===null?_.directories:(await Promise.resolve().then(()=>require("./action/shard.js"))).ofShard(u,_.directories,g),b=u===null?_:{..._,complete:new Set},x=_.files.length===0&&h===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession(b,{run:f,levels:l,today:Aa}),S=`fix`in e.values||`dry-run`in e.values?await Promise.resolve().then(()=>require("./action/fix-on-disk.js")):null,C=S?.readFixing(e)??null;C!==null&&await i.l(),K(a,`search`,s);let w=[],T=[],E={error:0,warning:0,info:0},D=[],O=[],ee=h===null?void 0:e=>O.push(...h.coverDirectory(e)),te={dryRun:C?.dryRun===!0,changed:0,notes:[],changes:[]},ne=[],re=0,ie=0,ae=Sa(t,y.length),k=x===null&&C===null&&f===null&&y.length>1?o:null,ce=k===null?[y]:ma(y,e=>g.shown(e)),le=new Map,ue=e=>{let t=[],n=a?.now()??0,i=pa(g,e.found);if(H(i),K(a,`load`,n),ae.next(i.path),S!==null&&C!==null&&jt(i).length===0){let n=S.fixOnDisk(g,i,e.hosts,C,t=>{let n=fi(t,e.hosts,e.levels).findings;return x?.inForce(e,t,n)??n});i=n.directory,te.changed+=n.changed,t.push(...n.problems),n.note!==null&&te.notes.push(n.note),te.changes.push(...n.changes)}let o=fi(i,e.hosts,e.levels,Da(e,r),a),s=x?.take(e,i,o,ee)??{...o,suppressed:[]};for(let e of s.findings)w.push(e);for(let e of s.suppressed)D.push(e);if(w.length+D.length>5e5)throw ii();for(let e of o.unlisted)T.push(e);t.push(...s.problems),t.length>0&&le.set(e,t),re+=o.files,ie+=o.entries,p&&ne.push(Ea(e,i,o.entries))};for(let e of ce){for(let t of e)ue(t);if(k===null)continue;let t=a?.now()??0;e.length>1&&w.sort(oi),w.some(({rule:e})=>i.s.has(e))&&await i.l();let n=oe({findings:w,unlisted:T});for(let e of N)E[e]+=n[e];w.length>0&&ae.clear(),k({findings:w,unlisted:T}),w=[],T=[],K(a,`report`,t)}ae.clear();for(let e of y)v.push(...le.get(e)??[]);let j=x?.finish()??null;w.push(...j?.findings??[]),D.push(...j?.suppressed??[]),(y.length>1||j!==null)&&w.sort(oi);let de=j?.outcomes??[];if(f!==null&&de.length===0&&v.length===0)throw new n.t(`--run "${n.s(f)}": no assertion has this in its name or text`);let M=y.some(e=>Da(e,r)===1/0),fe=({rule:e})=>i.s.has(e);(M&&w.length+D.length>0||w.some(fe)||D.some(({finding:e})=>fe(e)))&&await i.l();let pe=h?.sumCoverage(O)??null,me={directories:y.length,files:re,entries:ie},he={coverage:pe,...Ta(m,pe?.score??0)};return{result:{findings:w,unlisted:T,taken:E,suppressed:D,outcomes:de,problems:v,...he,...me},failOn:c,checked:ne,fixed:C===null?null:te}}async function wa({operands:e,values:t},r,i,a){let o=e.length>0,s=o?e:[`.`],c=typeof i==`object`&&i&&!o?{directories:[],settings:[],problems:[]}:ca(r,s),l=await ya(r,{...c,named:o},i,a),u=[...c.problems.map(e=>Ma(e,s)),...l.problems];return l.directories.length===0&&u.length===0&&t[`allow-empty`]!==!0&&u.push({file:n.o(s[0]),line:1,column:1,message:`there is no control directory here (--allow-empty makes that all right)`}),{gathered:l,problems:u}}function Ta(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}function Ea({hosts:e},{path:t},r){let i=[...new Set(e.map(e=>e.dialect.name))].join(`, `);return`${n.o(t)}: ${R(r,`entry`,`entries`)}, dialect ${i}`}function Da({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}async function Oa(e,t){let n=A(e,`dialect`),r=A(e,`interfaces`);return{dialect:n===null?null:le(n),set:r===null?null:(await Promise.resolve().then(()=>require("./action/interfaces-option.js"))).readInterfaces(t,r)}}function ka(e,t){let r=A(e,t);if(r===null)return null;let i=ue(t,r.replace(/%$/,``));if(i>100)throw new n.t(`--${t} wants a number from 0 to 100, not "${n.s(r)}"`);return i}function Aa(){return new Date().toISOString().slice(0,10)}function ja({result:e,failOn:t}){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=oe(e);return N.slice(N.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function Ma(e,n){if(n.length!==1||/[/.]/.test(e.file))return e;let r=gi.map(({name:e})=>e);return{...e,message:e.message+t.t(e.file,r)}}function Na(e){return{...e,stdout:Pa(e.stdout),stderr:Pa(e.stderr),command:e.stdout}}function Pa(e){let t=Fa;return n=>{let r=Ia(n,t);t=r.state,e(r.text)}}const Fa={at:`start`,hashes:0};function Ia(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===La?r++:i===Ra&&r>=2&&o(t,`\\x5b`),i!==La&&!Ua(i)&&(r=0),i===za?n===`start`?n=`colon`:n!==`inside`&&Va(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Ha(i)?n=(n===`colon`||n===`broken`)&&Ua(i)?`broken`:`start`:n===`start`||n===`broken`?Wa(i)?Ua(i)||(n=`start`):n=`inside`:n===`colon`&&!Ua(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const La=35,Ra=91,za=58,Ba=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function Va(e,t){Ba.lastIndex=t;let n=Ba.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Ha(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function Ua(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:Ga.test(String.fromCodePoint(e))}function Wa(e){return e<128?e<=32||e===127:Ka.test(String.fromCodePoint(e))}const Ga=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Ka=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,qa=65536;function Ja(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{take:e=>{for(let r of e)t+=r,t.length>=qa&&n()},end:n}}function Ya(e,t){let n=Ja(e);n.take(t),n.end()}function*Xa(e){let t=``;for(let n of e)t+=n,t.length<qa||(yield t,t=``);yield t}function Za(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=f.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:eo(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,f.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,f.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>p.default.dirname(e))))no(e)}finally{for(let{temporary:e}of t)(0,f.rmSync)(e,{force:!0})}}function Qa(e,t){let n=p.default.join(e,`.qmailint-${process.pid}-${(0,d.randomBytes)(6).toString(`hex`)}`);return{fd:(0,f.openSync)(n,`wx`,t),temporary:n}}function $a(e,t,n){let{fd:r,temporary:i}=Qa(e,t);try{n(r)}catch(e){throw(0,f.rmSync)(i,{force:!0}),e}finally{(0,f.closeSync)(r)}return i}function eo(e,t){(0,f.accessSync)(e,f.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,f.statSync)(e);return $a(p.default.dirname(e),384,e=>{to(e,t);let a=(0,f.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,f.fchownSync)(e,r,i),(0,f.fchmodSync)(e,n&4095),(0,f.fsyncSync)(e)})}function to(e,t){for(let n=0;n<t.length;)n+=(0,f.writeSync)(e,t,n)}function no(e){try{let t=(0,f.openSync)(e,`r`);try{(0,f.fsyncSync)(t)}finally{(0,f.closeSync)(t)}}catch{}}function ro(e,t){let n=(0,f.lstatSync)(e,{throwIfNoEntry:!1}),r=$a(p.default.dirname(e),438,e=>{for(let n of t)to(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,f.fchmodSync)(e,n.mode&4095)});try{(0,f.renameSync)(r,e)}catch(e){throw(0,f.rmSync)(r,{force:!0}),e}}function io(e,t,n,r){let i=p.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=f.realpathSync.native(p.default.dirname(i)),o=p.default.join(r,p.default.basename(i)),s=so(o,t)??ao(e,t,i,r);return s===null?(ro(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${J(e)}`)}}function ao({root:e},t,n,r){let i=e=>e.toLowerCase()===q;if([...n.split(p.default.sep),...r.split(p.default.sep)].some(i))return`it lies below ${q}`;let a=f.realpathSync.native(e),o=oo(p.default.resolve(e),n)||oo(a,n);return oo(a,r)||p.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function oo(e,t){return t===e||t.startsWith(e.endsWith(p.default.sep)?e:e+p.default.sep)}function so(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,f.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function co(e,t,n,r){let i=oe(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}function lo(e,t,r){if(e===`none`)return null;if(e===`auto`)return uo(t,r);let i=X(r),a=i===null?null:Ii(i,e);if(a!==null)return{commit:a};throw new n.t(`the input base: there is no revision "${n.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function uo(e,t){let n=mo(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=X(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&Ii(e,`HEAD^2`)===n?fo(Ii(e,`HEAD^1`)):fo(po(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return fo(po(X(t),r(`merge_group`,`base_sha`)));default:return null}}function fo(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function po(e,t){if(e===null||t===null)return null;let n=Ii(e,t);return n===null?null:Ri(e,n,`HEAD`)??n}function mo(e){try{return e===void 0?null:JSON.parse((0,f.readFileSync)(e,`utf8`))}catch{return null}}function ho(e,t){let{before:n,after:r}=go(e,t),i=bo(n),a=bo(r),o=xo(i),s=xo(a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function go(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let i=0;for(;i<n-r&&e[e.length-1-i]===t[t.length-1-i];)i++;let a=_o(e,r);for(let t=0;t<3;t++)a=_o(e,a-1);let o=0;for(let t=e.indexOf(10);t>=0&&t<a;t=e.indexOf(10,t+1))o++;let s=e=>{let t=e.length-i;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:o,start:vo(e,a,t)}};return{before:s(e),after:s(t)}}function _o(e,t){return t<=0?0:e.lastIndexOf(10,t-1)+1}function vo(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function yo({bytes:e,first:t,start:n},r){let i=n[r-t],a=n[r-t+1];return i===void 0||a===void 0?null:Buffer.from(e.buffer,e.byteOffset+i,a-i).toString(`latin1`)}function bo(e){return Array.from({length:e.start.length-1},(t,n)=>yo(e,e.first+n)??``)}function xo(e){let t=new Map;for(let[n,r]of e.entries()){let e=t.get(r);e===void 0?t.set(r,{all:[n],next:0}):e.all.push(n)}return(e,n)=>{let r=t.get(e);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const So=new Uint8Array;function Co({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&wo(n,t)?t:n,{hunks:i}=ho(e??So,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function wo(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function To(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const Eo=2**27;function Do(){return{names:Oo,bytes:ko}}const Oo=1e6,ko=2**29;function Ao(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of Mo(e,t,Eo)){if(a!==`tree`)throw new Y(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,Io(i,o,n))}return r}function jo(e,t,n,r,i){let a=(Z(e,[`cat-file`,`--batch-check`],No(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw Po(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw $(`the files to read have more than ${ko/2**20} MiB`);for(let{id:t,bytes:n}of Mo(e,o,ko+o.length*100))i.set(t,n)}function $(e){return new Y(`at this revision, ${e}: name the folder to search`)}function*Mo(e,t,n){if(t.length===0)return;let r=Z(e,[`cat-file`,`--batch`],No(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw Po(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function No(e){return e.map(e=>`${e}\n`).join(``)}function Po(e){return new Y(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const Fo={4e4:`folder`,12e4:`link`,16e4:`submodule`};function Io(e,t,r){let i=e.length/2,a=Buffer.from(t.buffer,t.byteOffset,t.length),o=new Map,s=new Set,c=[];for(let t=0;t<a.length;){let l=a.indexOf(32,t),u=a.indexOf(0,l+1),d=u+1+i;if(--r.names<0)throw $(`there are more than ${Oo.toLocaleString(`en`)} names`);if(l<0||u<0||d>a.length)throw Ro(e,`it ends too early`);let f=a.toString(`latin1`,t,l),p=a.subarray(l+1,u),m=Fo[f]??(/^100[0-7]{3}$/.test(f)?`file`:null);if(m===null)throw Ro(e,`it has an entry of the mode ${n.i(a,t,Math.min(l,t+20))}`);let h=Gi(p);if(h===null){let t=n.i(p);if(s.size===s.add(t).size)throw Ro(e,`it has the name ${t} twice`);c.push({shown:t,isFolder:m===`folder`})}else{if(!Lo(h))throw Ro(e,`it has the name "${n.i(p)}"`);if(o.has(h))throw Ro(e,`it has the name "${n.i(p)}" twice`);o.set(h,{kind:m,id:a.toString(`hex`,u+1,d)})}t=d}return{entries:o,odd:c}}function Lo(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function Ro(e,t){return new Y(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function zo(e,t){let n=Vo(Bo(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=0;for(;;){let t=r.at(-1),a=e.trees.get(t.id);if(a===void 0)return{needs:t};let o=n.pop();if(o===void 0)return{folder:a,id:t.id};if(o===`..`){if(r.length===1)return Ho(`it lies outside the repository`);r.pop();continue}if(bi(o))return Ho(`it lies below .git`);let s=a.entries.get(o);if(s===void 0)return i===0?null:Uo(`it is a symbolic link that leads nowhere`,`missing`);if(s.kind===`submodule`)return Ho(`it lies in a submodule`);if(s.kind===`folder`)r.push(s);else if(s.kind===`link`){if(++i>40)return Uo(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(s.id);if(t===void 0)return{needs:s};let a=t===null||t.length>4096?null:Gi(t);if(a===null)return Ho(`it is a symbolic link whose target is not UTF-8, or too long`);let o=p.default.isAbsolute(a)?Bo(e.root,a):a;if(p.default.isAbsolute(a)&&(r.length=1),p.default.isAbsolute(o))return Ho(`it lies outside the repository`);n.push(...Vo(o).reverse())}else if(n.length>0)return Uo(`a part of its path is no directory`,`other`);else return{file:s.id}}}function Bo(e,t){return p.default.relative(e,t).split(p.default.sep).join(`/`)}function Vo(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function Ho(e){return{why:e,kind:`other`,refused:!0}}function Uo(e,t){return{why:e,kind:t,refused:!1}}const Wo=2**27;function Go(e,t,n,r){let i=0,a=0,o=[{folder:e,id:t}];for(let e=0;o.length>0;e++){if(e>256)throw $(`folders are more than 256 deep`);let t=n(o.map(e=>e.id)),s=[];for(let{folder:e,id:n}of o){let o=t(n);if(i+=o.entries.size+o.odd.length,i>1e6)throw $(`there are more than ${Oo.toLocaleString(`en`)} names`);r(e,o);for(let[t,n]of o.entries){if(n.kind!==`folder`||$i.has(t))continue;let r=p.default.join(e,t);if(a+=r.length,r.length>4096)throw $(`paths are longer than 4096 characters`);if(a>Wo)throw $(`the paths of all folders are too long to keep`);s.push({folder:r,id:n.id})}}o=s}}function Ko(e,t){let{root:n}=e,r=new Map,i=new Map,a=Do(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of Ao(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&jo(e,o,Xi,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw $(`links lead through more than 500 folders`);for(let r of t)n[r]=zo(s,e[r]);let r=t.flatMap(e=>qo(n[e]));t=t.filter(e=>qo(n[e]).length>0),r.length>0&&o++,c(r)}return n},u=e=>l([e])[0]??null,d=e=>{let t=u(e);return t!==null&&`folder`in t?t:null};return{root:n,list:e=>{let t=d(e);return t===null?null:[...t.folder.entries.keys()]},folder:e=>d(e)?.folder??null,isFolder:e=>e===n||d(p.default.dirname(e))?.folder.entries.get(p.default.basename(e))?.kind===`folder`,prefetch:e=>{let t=l(e);c(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,t)=>{let n=u(e);if(n===null)return null;if(`why`in n){let{why:e,kind:r,refused:i}=n;return{path:t,unreadable:e,kind:r,...i?{refused:!0}:{}}}if(`folder`in n)return{path:t,unreadable:`it is a directory`,kind:`folder`};c([{kind:`file`,id:n.file}]);let r=i.get(n.file);return r==null?{path:t,unreadable:`it is larger than ${Xi/2**20} MiB`,kind:`other`,refused:!0}:{path:t,bytes:r}},walk:(e,t)=>{let n=d(e);n!==null&&Go(e,n.id,e=>(c(e.map(e=>({kind:`folder`,id:e}))),e=>r.get(e)),t)}}}function qo(e){return e!==null&&`needs`in e?[e.needs]:[]}function Jo(e,t,n){let r=new ea(e),i=X(r.cwd);if(i===null)return()=>!1;let a=new Set(n.map(e=>p.default.resolve(r.cwd,e))),o=e=>{let t=Fi(i,e);if(t?.kind!==`tree`)return null;let n=Ko(i,t.id);return n.prefetch([...a]),n},[s,c]=[o(t),o(`HEAD`)],l=new Map,u=e=>{let t=s?.read(e,e)??null;return t!==null&&V(t)?[]:Co({base:Yo(t),head:Yo(c?.read(e,e)),here:Yo(r.read(e))})};return(e,t)=>{let n=p.default.resolve(r.cwd,e);if(s===null||!a.has(n))return!1;let i=l.get(n)??u(n);return l.set(n,i),To(i,t)}}function Yo(e){return e==null||V(e)?null:e.bytes}function Xo(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${Zo(e)}`:`qmailint: ${zn(e)}`;return n===0?i:`${i}; ${R(n,`more error has`,`more errors have`)} no annotation: ${r}`}function Zo({problems:[e]}){if(e===void 0)return`there was an error`;let{file:t,message:r}=e;return n.s(t===``||t===`.`?r:`${n.o(t)}: ${r}`)}const Qo=[`config`,`dialect`,`fail-on`,`coverage-threshold`,`shard`];function $o(e){let t=t=>e(t).trim(),r=e=>{let r=t(e);if(/^(true|)$/i.test(r))return!0;if(/^false$/i.test(r))return!1;throw new n.t(`the input ${e} wants true or false, not "${n.s(r)}"`)},i=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:i.length===0?[`.`]:i,workingDirectory:t(`working-directory`)||`.`,base:t(`base`)||`auto`,annotations:r(`annotations`),summary:r(`summary`),sarifFile:t(`sarif-file`)||null,junitFile:t(`junit-file`)||null,options:Object.fromEntries(Qo.map(e=>[e,t(e)]).filter(([,e])=>e!==``))}}function es({paths:e,options:t}){return{command:`check`,operands:e,values:t}}function ts(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${tt(s)}#L${o}`}}function ns(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function rs({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function is(e){return e.length>200?`${e.slice(0,200)}\u2026`:e}function*as(e,t){let n={me:ss(t,`me`),"not me":ss(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let{expect:t,items:r,hosts:i,because:s}of e.assertions)for(let e of r){if(n[t](e,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[t](e,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,os).join(`, `)}`,u=l!==``&&c.length>os?` and ${c.length-os} more`:``;yield`${t}: ${e.text}${l}${u} is not asserted any more${s===null?``:` (because: ${is(s)})`}`}}const os=20;function ss({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??ns(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),cs(s,e,t)}}function cs({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}const ls={rules:new Map,ignores:[],assertions:[],hosts:[]};function us(e,t,n,r){let i=new Map(t.map(e=>[e.absolute,e])),a=new Set(e.map(({absolute:e})=>e)),o=e.filter(({absolute:e})=>!i.has(e)),s=t.filter(({absolute:e})=>!a.has(e)),c=o.length===1&&s.length===1,l=[];for(let t of e){let e=i.get(t.absolute)??(c?s[0]:void 0),{path:a,bytes:o}=e?.settings.source??t.settings.source;if(e?.absolute===t.absolute&&Buffer.compare(o,t.settings.source.bytes)===0)continue;let u=e=>l.push({file:a,message:e});e===void 0&&u(`the file is gone, or does not count any more`);for(let n of fs(t,e))u(`the directory ${r(n)} is not named any more`);ds(t.settings,e?.settings??ls,n,u)}for(let{settings:e}of c?[]:s)ds(ls,e,n,t=>l.push({file:e.source.path,message:t}));return l}function ds(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of ps(e,t))r(n);for(let i of ms(e.ignores,t.ignores,n))r(gs(i));for(let n of as(e,t))r(n)}function fs(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*ps(e,t){let n=[`off`,...N];for(let{id:r,level:i}of Cn){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function ms(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??hs;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??hs,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const hs=`9999-99-99`;function gs({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${is(t)}`}${n===null?``:` on the line "${is(n)}"`}`}${i===null?``:` until ${i}`} (because: ${is(r)})`}const _s=2**32;function vs(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function ys(e){let[t]=e;if(e.length===1&&t!==void 0)return vs(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*bs(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?_s:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function xs({address:e,length:t}){return`${o.t(e)}/${t}`}function Ss(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}const Cs={nowMe:[],noLongerMe:[],basePiece:[],headPiece:[],excludedBefore:[],excludedNow:[]};function ws(e,t){let n=[],r=[],i=[],o=[],s=[],c=[],l=0,u=0,d=0;for(;l<e.count;){let f=a.t(e,l),p=a.t(t,u),m=a.r(e,l),h=a.r(t,u),g=Math.min(m,h);f!==p&&(Ss(p?n:r,d,g),i.push(l),o.push(u));let _=e.notipmeLength[l]===32,v=t.notipmeLength[u]===32;_!==v&&(v?c:s).push(d),m===g&&l++,h===g&&u++,d=g}return{nowMe:n,noLongerMe:r,basePiece:i,headPiece:o,excludedBefore:s,excludedNow:c}}function Ts(e,t){return e.basePiece.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function Es({difference:{nowMe:e,noLongerMe:t}}){return e.length+t.length>0}function Ds(e,t){let n=t??e;if(n===null)return{differences:[],tooManyPieces:!1};let r=e===null?`head`:t===null?`base`:null,i={base:e??Os(n),head:t??Os(n)},o={base:ks(i.base.directory),head:ks(i.head.directory)},s=!As(o.base.moreipme,o.head.moreipme)||!As(o.base.notipme,o.head.notipme),c=[],l=!1;for(let e of js(i.base.hosts,i.head.hosts)){let t=Ms(i.base.directory,e.base,e.head,o.base),u=Ms(i.head.directory,e.head,e.base,o.head),d=s||!Ns(t.lists,u.lists)||t.host.dialect!==u.host.dialect,f=d?a.i(t.lists):null,p=d?a.i(u.lists):null;d&&(f===null||p===null)?l=!0:c.push({control:n.directory.path,host:u.host.name??t.host.name,only:r,base:{...t,where:f},head:{...u,where:p},difference:f===null||p===null?Cs:ws(f,p),interfacesUnknown:t.host.set===null||u.host.set===null,textChanged:s})}return{differences:c,tooManyPieces:l}}function Os({directory:e,hosts:t}){return{directory:At(e.path,{}),hosts:t}}function ks(e){return{moreipme:Nt(e,`moreipme`),notipme:Nt(e,`notipme`)}}function As(e,t){return e===null||t===null?e===t:Buffer.compare(e.bytes,t.bytes)===0}function js(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function Ms(e,t,n,r){let{moreipme:i,notipme:o}=t===null?{moreipme:null,notipme:null}:r,s=t??{...n,set:null};return{directory:e,host:s,lists:a.C(s.dialect,s.set,i,o),where:null}}function Ns(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function Ps({base:e,head:t,difference:n}){let{basePiece:r,headPiece:i}=n,{where:o}=e,{where:s}=t,c=[],l=new Map,u=new Map,d=0;for(let e=0;o!==null&&s!==null&&e<r.length;e++){let t=r[e],n=i[e],f=a.t(s,n),p=f?Fs(s,n,o,t):Fs(o,t,s,n),m=f?Is(s,n,o,t):Is(o,t,s,n),h=(f?l:u).get(p),g=h?.get(m),_=Math.max(o.start[t],s.start[n]),v=Math.min(a.r(o,t),a.r(s,n));if(g!==void 0)Ss(g.ranges,_,v);else if(c.length===1e3)d+=v-_;else{let e={nowMe:f,ranges:[_,v],ipme:p,notipme:m};c.push(e),(f?l:u).set(p,(h??new Map).set(m,e))}}let f=c.map(n=>({nowMe:n.nowMe,ranges:n.ranges,count:vs(n.ranges),causes:Ls(e,t,n)}));return{groups:[...f.filter(({nowMe:e})=>e),...f.filter(({nowMe:e})=>!e)],rest:d}}function Fs(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function Is(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function Ls(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:Rs(r===`base`?e:t,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function Rs({lists:e,where:t},n){return e.fixed[n]??a.g(t.ids,n)}function zs({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function Bs({differences:e,head:t}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[n.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${n.s(t)} declares the interfaces of ${n.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${n.s(t)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}const Vs=2**22;function Hs(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>Vs?`unknown`:ho(e,t),n===`unknown`?{kind:`unknown`}:Us(n,r,i-1))}function Us(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=yo(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)Ws(yo(i,e)??``)===Ws(f)&&(p=e);let m=p<0?null:yo(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function Ws(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function Gs(e){let t=new Map,r=(t,n)=>{let r=e[t].directory.file(n);return r===null||V(r)?new Uint8Array:r.bytes},i=(e,n,i)=>{let a=t.get(n);return a===void 0&&(a=Hs(r(`base`,n),r(`head`,n)),t.set(n,a)),a(e,i)};return({side:t,entry:r,list:o})=>{let{origin:s}=r,c=t===`head`,l={mine:e[t].host.dialect.name,other:e[c?`base`:`head`].host.dialect.name};if(s.kind===`interface`)return`${n.s(s.label)} has the address ${a.w(r)} ${c?`now`:`no longer`}`;if(s.kind===`implicit`)return`${a.w(r)} is an implicit entry of the dialect ${l.mine}, not of ${l.other}`;let{file:u,line:d}=s,f=`${n.o(u.path)}:${d}`,p=qs(u,s.start),m=i(t,u.name,d);switch(m.kind){case`alone`:return`${f} was ${c?`added`:`deleted`}: ${p}`;case`unknown`:return`${f}${c?``:`, as it was`}: ${p}`;case`unchanged`:return l.mine===l.other?`${f} is not in the ${o} list of the other side: ${p}`:`${f} counts in the dialect ${l.mine}, not in ${l.other}: ${p}`;case`changed`:return Ks(u,s.start,d,m,c)}}}function Ks(e,t,i,o,s){let c=r.i(e.bytes,i,t),l=r.i(Buffer.from(o.text+(o.terminated?`
`:``),`latin1`),i,0),[u,d]=s?[l,c]:[c,l],f=`${n.o(e.path)}:${s?i:o.line}`,p=`so qmail reads ${a.T(d)} instead of ${a.T(u)}`;if(Buffer.from(e.bytes.buffer,e.bytes.byteOffset+t,c.end-t).toString(`latin1`)===o.text&&u.terminated!==d.terminated)return`${f}: the newline at the end was ${d.terminated?`added`:`lost`}, ${p}`;let m=n.a(Buffer.from(o.text,`latin1`),0,o.text.length),h=qs(e,t),[g,_]=s?[m,h]:[h,m],v=d.terminated?``:` (without a newline at the end, so qmail reads ${a.T(d)})`;return`${f} was changed from ${g}${u.entry===null?`, which qmail skips,`:``} to ${_}${d.entry===null&&d.terminated?`, which qmail skips`:``}${v}`}function qs(e,t){return n.a(e.bytes,t,r.r(e.bytes,t))}function Js({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[vs(e),vs(t)],o=[i===0?null:r.good(`${Zs(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${Zs(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function Ys(e){let t=[],n=0;for(let r of bs(e))t.length<8?t.push(xs(r)):n++;return`${t.join(`, `)}${n>0?` and ${R(n,`more network`)}`:``}`}function Xs(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(o.t).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function Zs(e){return`${qe(e)} ${e===1?`address`:`addresses`}`}const Qs=$n(!1);function $s(e){let t=e.differences.filter(Es),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${L(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push(ec(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>L(tc(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=Xs(e);t!==``&&r.push(`\n${L(tc(e))}: ${I(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of Bs(e))r.push(`\n${I(t)}\n`);return r.join(``)}function ec(e,{renames:t}){let{groups:n,rest:r}=Ps(e),i=Gs(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${L(tc(e))}${a}: ${Js(e,Qs)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,ranges:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>L(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${Ys(t)} (${Zs(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${Zs(s)} more | |\n`);let c=Xs(e);c!==``&&o.push(`\n${I(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${L(l.from)} to ${L(l.to)}: between the two, ${Js(u,Qs)}.\n`),`${o.join(``)}\n`}function tc(e){let{control:t,host:r}=e;return(r===null?n.o(t):`${n.o(t)} on ${n.s(r)}`)+zs(e)}function nc(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function rc(e,t){let{nowMe:n,noLongerMe:r}=e.difference;return n.length+r.length!==0&&!t.every(({difference:e})=>ic(e.nowMe,n)&&ic(e.noLongerMe,r))}function ic(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function ac(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,oc(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?sc(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function oc({directory:e}){return H(e).map(e=>V(e)?``:Buffer.from(e.bytes).toString(`latin1`)).filter(e=>e!==``).join(`\0`)}function sc(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function cc(e,t,n=null){dc(e),dc(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=fc(e,t);if(i!==null)return r.push(i),[];let a=hc(e,t,n);return a.tooManyPieces&&r.push({file:(t??e)?.directory.path??`.`,line:1,column:1,message:`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so it was not compared`}),a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));i.sort((e,t)=>gc(e.control,t.control)||gc(e.host??``,t.host??``));let l=ac(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==lc(e));return{base:lc(e.label),head:lc(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>uc(e,u))}}function lc(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function uc(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:lc(n)+e.file.slice(n.length)}}function dc({label:e,directories:t}){let[r,...i]=t.flatMap(({directory:e})=>jt(e));if(r===void 0)return;let a=i.length===0?``:` (and ${i.length} more like it)`;throw new n.t(`${n.o(r.path)} in ${n.s(e)}: ${Mt(r)}${a}`)}function fc(e,t){for(let n of[t,e]){if(n===null||!n.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[r]=Pt(n.directory),i=r===void 0?null:Dt(r);if(!(r===void 0||i===null||e!==null&&t!==null&&pc(e,t)))return{file:r.path,line:i.line,column:1,message:i.message}}return null}function pc(e,t){let n=({directory:e},t)=>{let n=e.file(t);return n===null||V(n)?null:n.bytes},r=r=>{let[i,a]=[n(e,r),n(t,r)];return i===null||a===null?i===a:Buffer.compare(i,a)===0},i=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(mc)]));return r(`moreipme`)&&r(`notipme`)&&i(e)===i(t)}function mc({label:e,address:t,up:n}){return[e,String(t),n]}function hc(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:nc(e.hosts,t.hosts),a=Ds(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=Ds({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>rc(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooManyPieces:a.tooManyPieces||s.tooManyPieces}}function gc(e,t){return e<t?-1:+(e>t)}async function _c(e,t,n){return Cc(await ya(e,{...t,named:!0},n.config,Sc(n)),n)}async function vc(e,t,n,r,i){let a=i.config===null?wc(t,n,r.directories):[];if(t.prefetch([...r.settings,...a]),i.config!==null||r.settings.length+a.length===0){let a=Cc(await ya(e,{directories:r.directories,settings:[],named:!0},i.config??`none`,Sc(i)),i);return i.config===null||i.config===`none`?a:{...a,files:await bc(e,t,n,i.config.file)}}let{gather:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s={directories:r.directories,searched:r.settings,above:e=>wc(t,n,e),config:null};return Cc(await o(yc(e,t,n),s,Sc(i)),i)}function yc(e,t,n){return{folders:xc(e,t,e=>e===n||e.startsWith(p.default.join(n,p.default.sep))),read:n=>t.read(n,e.shown(n))??{path:e.shown(n),unreadable:`there is no such file or directory`,kind:`missing`},resolve:(e,t)=>p.default.resolve(e,t),shown:t=>e.shown(t),dirname:e=>p.default.dirname(e),keyOf:e=>e,isControl:fa}}async function bc(e,t,n,r){let i=e.absolute(r),{loadSettings:a,makeShared:o}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),s=await a(o(yc(e,t,n)),i,!1);return`absolute`in s?[s]:[]}function xc(e,t,n){let r=(n,r)=>(r!==null&&Yi(e.shown(n),t.folder(n)?.odd??[],r),t.list(n)??[]);return{kind:r=>{if(!n(r))return`outside`;if(bi(p.default.relative(e.cwd,r)))return`below .git`;if(t.list(r)!==null)return`folder`;let i=t.read(r,r);return i===null?`missing`:V(i)&&i.refused===!0?`outside`:`file`},list:e=>r(e,!1).filter(n=>!$i.has(n)&&t.isFolder(p.default.join(e,n))).sort(),names:e=>r(e,null),controlNames:e=>r(e,!0)}}function Sc({dialect:e,set:t}){return{dialect:e,set:t,levels:new Map}}function Cc(e,{set:t}){let n=e.directories.map(e=>{let n=t===null?e.hosts:e.hosts.map(e=>({...e,set:{...t,host:e.name}}));return{...e,hosts:n}});return{...e,directories:n}}function wc(e,t,n){let r=[],i=new Set;for(let{absolute:a}of n)for(let n=a;!i.has(n);n=p.default.dirname(n)){i.add(n);let a=e.list(n)??[];for(let e of Q)a.includes(e)&&r.push(p.default.join(n,e));if(n===t||p.default.dirname(n)===n)break}return r}const Tc=2**29,Ec=2e4;async function Dc(e,t,n,r){let i=Ac(e,()=>X(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await Mc(e,i,a,!0,r),head:await Mc(e,Oc(i),a,!0,r)}}function Oc({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function kc(e){try{return(0,f.statSync)(e,{throwIfNoEntry:!1})??null}catch{return null}}function Ac(e,t,r){let i=n.s(r),a=t();if(a===null)throw new n.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=Fi(a,o);if(c===null)throw new n.t(jc(a,o));if(c.kind!==`tree`)throw new n.t(`${n.s(o)} is a ${c.kind}, not a revision`);let l=Ko(a,c.id);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let u=p.default.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),d=l.list(u)!==null;if(!d&&l.read(u,s)===null)throw new n.t(`there is no ${n.s(s)} in ${n.s(o)}`);return{label:o,tree:l,root:u,isFile:!d}}function jc(e,t){let r=n.s(t);return zi(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function Mc(e,t,n,r,i){let a=await(t.tree===null?Nc(e,n,i):Pc(e,t.tree,n,i)),o=a.directories.map(t=>({...t,key:r?t.absolute:p.default.relative(n[0]??e.cwd,t.absolute)})),s=t.tree===null?a.problems:a.problems.map(e=>({...e,file:`${t.label}:${e.file}`}));return{label:t.label,directories:o,settings:a.settings,problems:s}}async function Nc(e,t,r){let i=e.repositoryOf(e.cwd),a=ca(e,t.filter(e=>(0,f.existsSync)(e))),o=await _c(e,{directories:a.directories.filter(({absolute:t})=>i===null||!t.startsWith(i)||e.repositoryOf(t)===i),settings:a.settings},r),s=0,c=t=>{let r=pa(e,t);for(let e of H(r))V(e)||(s+=e.bytes.length);if(s>Tc)throw new n.t(`there are more than ${Tc/2**20} MiB of files to compare: name fewer folders`);return r};return{directories:o.directories.map(({found:e,hosts:t})=>({key:``,absolute:e.absolute,directory:c(e),hosts:t})),settings:o.files,problems:[...a.problems,...o.problems]}}async function Pc(e,t,r,i){let a=t.root,o=r.find(e=>e!==a&&!e.startsWith(p.default.join(a,p.default.sep)));if(o!==void 0)throw new n.t(`${n.s(e.shown(o))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let s=Fc(e,t,r),c=await vc(e,t,a,s,i),l=c.directories.flatMap(({found:{absolute:e,names:t}})=>t.filter(e=>e===`moreipme`||e===`notipme`).map(t=>p.default.join(e,t)));return t.prefetch(l),{directories:c.directories.map(({found:{absolute:n,names:r},hosts:i})=>{let a=e.shown(n);return{key:``,absolute:n,directory:kt(a,r,e=>r.includes(e)?t.read(p.default.join(n,e),U(a,e)):null),hosts:i}}),settings:c.files,problems:[...s.problems,...c.problems]}}function Fc(e,t,n){let r=new Map,i=new Set,a=[],o=(t,{entries:n,odd:o},s,c)=>{let l=[...n.keys()],u=ua(t,l,s);if(u&&r.set(t,l),r.size>Ec)throw $(`there are more than ${Ec.toLocaleString(`en`)} control directories`);if((u||c)&&a.push(...Ji(e.shown(t),o,u)),c)for(let e of Q)n.has(e)&&i.add(p.default.join(t,e))};for(let e of n)if(t.list(e)!==null)t.walk(e,(t,n)=>o(t,n,t===e,!0));else if(Q.includes(p.default.basename(e)))i.add(e);else if(t.read(e,e)!==null||kc(e)?.isFile()===!0){let n=t.folder(p.default.dirname(e));n!==null&&o(p.default.dirname(e),n,!0,!1)}return{directories:[...r].map(([e,t])=>({absolute:e,names:t})),settings:[...i],problems:a}}async function Ic(e){let t=e.config===void 0?null:{file:e.config},r={dialect:e.dialect,set:null,config:t},i=new ea(e.cwd),a=await Dc(i,e.base,e.paths,r),o=cc(a.base,a.head),[s]=o.problems;if(s!==void 0){let{file:e,line:t,column:r,message:i}=s;throw new n.t(`the verdicts cannot be compared: ${n.o(e)}:${t}:${r}: ${i}`,{file:e,line:t,column:r})}let c=new Date().toISOString().slice(0,10),l=us(a.base.settings,a.head.settings,c,e=>i.shown(e));if(o.differences.length+l.length===0)return null;let u=new Map;for(let e of o.differences)u.set(e.control,[...u.get(e.control)??[],e]);let d=e=>[...u.values()].reduce((t,n)=>t+ys(n.map(t=>t.difference[e])),0);return{nowMeCount:d(`nowMe`),noLongerMeCount:d(`noLongerMe`),markdown:o.differences.length===0?null:$s(o),noLongerChecked:l}}function Lc(e,t){let r=p.default.resolve(e,t);try{if(Rc(e,r))throw new n.t(`the input working-directory: ${n.s(t)}: its symbolic links lead out of the workspace`);if((0,f.statSync)(r).isDirectory())return r}catch(e){throw e instanceof n.t?e:new n.t(`the input working-directory: ${n.s(t)}: ${J(e)}`)}throw new n.t(`the input working-directory: ${n.s(t)} is no directory`)}function Rc(e,t){let n=(e,t)=>e===t||e.startsWith(p.default.join(t,p.default.sep));return n(t,p.default.resolve(e))&&!n(f.realpathSync.native(t),f.realpathSync.native(e))}async function zc(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,r=null,i=n,a=[],o={result:ae,failOn:`error`,isChanged:()=>!1,difference:null,missing:null};try{r=$o(e.getInput),i=Lc(n,r.workingDirectory),o=await Bc(r,{...Na(t),cwd:i})}catch(e){a.push(Uc(e))}let s={...Na(t),cwd:i},c=Ue(n,i),{failOn:l,difference:u}=o,d={...o.result,problems:[...o.result.problems,...a]},f=new Set;for(let e=!0,t=0;e&&t<2;t++){e=!1;for(let{file:a,pieces:o}of Wc(r,d,l,c)){if(t>0&&!f.has(a))continue;let r=io({root:n,cwd:i},a,Xa(o),e=>s.stdout(e));r===null?f.add(a):(e=!0,f.delete(a),d={...d,problems:[...d.problems,r]})}}let p=[`pass`,`fail`,`error`][ja({result:d,failOn:l})];Ya(s.stdout,gr(d,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Ve(d.problems.map(e=>({...e,file:e.file||`the Action`})),s);let m=(r?.summary??!0)&&await e.writeSummary(Gc(d,p,o,s,c))?`see the job summary`:`see the log`,h={rebase:c,isChanged:o.isChanged,closing:p!==`pass`,elsewhere:m},g=r?.annotations??!0;g&&Ya(s.command??s.stdout,ge(d,h));let _=r?.sarifFile??``,v=co(d,p,u,f.has(_)?c(_):``);for(let[t,n]of Object.entries(v))e.setOutput(t,n);if(p!==`pass`){let t=g?_e(d,h):0;e.setFailed(Xo(d,p,t,m))}return p}async function Bc(e,t){let n=es(e),r=[],i=Vc(r,null,()=>lo(e.base,t.env,t.cwd)),{result:a,failOn:o}=await Ca(n,t,1/0),s=e.annotations?a.findings.map(({file:e})=>e.path):[],c=()=>!1,l=i===null||`missing`in i?c:Vc(r,c,()=>Jo(t.cwd,i.commit,s)),u=i===null||`missing`in i?{difference:null,missing:i?.missing??null}:await Hc(n,t,i.commit,r);return{result:{...a,problems:[...a.problems,...r]},failOn:o,isChanged:l,...u}}function Vc(e,t,n){try{return n()}catch(n){if(!(n instanceof Y))throw n;return e.push(Uc(n)),t}}async function Hc(e,t,n,r){try{let r=A(e,`dialect`),i=A(e,`config`);return{difference:await Ic({cwd:t.cwd,base:n,paths:e.operands,dialect:r===null?null:le(r),...i===null?{}:{config:i}}),missing:null}}catch(e){let t=Uc(e);return e instanceof Y&&r.push(t),{difference:null,missing:I(t.message)}}}function Uc(e){if(!(e instanceof n.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function Wc(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:Mn(t,r)}],...a===null?[]:[{file:a,pieces:ke(t,n)}]]}function Gc(e,t,{difference:n,missing:r},i,a){let o=n?.markdown??r,s=e.coverage==null?null:er(e.coverage),c=n?.noLongerChecked??[];return Vn(e,{verdict:t,link:ts(i.env,a),difference:o,noLongerChecked:c,coverage:s})}var Kc=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function qc({code:e,message:t}){return new Kc(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function Jc(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,f.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw qc(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function Yc(){return{stdout:e=>Jc(1,e),stderr:e=>Jc(2,e),bytes:e=>Jc(1,e),progress:e=>{Zc(2)&&Jc(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>Xc(1),isFile:()=>(0,f.fstatSync)(1).isFile()}}function Xc(e){return Zc(e)&&process.stdout.isTTY===!0}function Zc(e){let t=(0,f.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,f.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function Qc(e){try{return await O.addRaw(e).write(),!0}catch{return!1}}function $c(e){re(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(n.s).join(`
`)}`);try{ne(`result`,`error`)}catch{}}zc({getInput:e=>te(e,{trimWhitespace:!1}),setOutput:ne,setFailed:re,writeSummary:Qc},Yc()).catch($c),exports._=Ge,exports.a=Za,exports.c=ai,exports.d=H,exports.f=V,exports.g=R,exports.h=Dt,exports.i=ns,exports.l=br,exports.m=jt,exports.n=Ts,exports.o=J,exports.p=Nt,exports.r=rs,exports.s=Ei,exports.t=ws,exports.u=Cn,exports.v=A,exports.y=se;