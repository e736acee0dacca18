Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),s=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r},c=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},l=(n,r,o)=>(o=n==null?{}:e(i(n)),c(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n));const u=require("./action/show.js"),d=require("./action/ip-file.js"),f=require("./action/ipv6-difference.js"),p=require("./action/plural.js"),m=require("./action/latin1.js"),h=require("./action/interfaces.js"),g=require("./action/netmask.js"),_=require("./action/usage-error.js"),v=require("./action/once.js"),y=require("./action/cube-count.js"),b=require("./action/constmap.js"),ee=require("./action/ipv6-text.js"),x=require("./action/ipme.js"),te=require("./action/lower-bound.js"),S=require("./action/suffixes.js"),ne=require("./action/byte-class.js");let re=require("os");re=l(re,1);let ie=require("crypto");ie=l(ie,1);let ae=require("fs");ae=l(ae,1);let oe=require("node:crypto"),C=require("node:fs"),w=require("node:path");w=l(w,1);let se=require("node:v8");function ce(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function le(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ue(e,t,n){let r=new de(e,t,n);process.stdout.write(r.toString()+re.EOL)}var de=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${pe(r)}`)}}return e+=`::${fe(this.message)}`,e}};function fe(e){return ce(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function pe(e){return ce(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function me(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!ae.existsSync(n))throw Error(`Missing file at path: ${n}`);ae.appendFileSync(n,`${ce(t)}${re.EOL}`,{encoding:`utf8`})}function he(e,t){let n=`ghadelimiter_${ie.randomUUID()}`,r=ce(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${re.EOL}${r}${re.EOL}${n}`}var ge=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:_e,appendFile:ve,writeFile:ye}=ae.promises,be=`GITHUB_STEP_SUMMARY`,xe=new class{constructor(){this._buffer=``}filePath(){return ge(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[be];if(!e)throw Error(`Unable to find environment variable for $${be}. Check if your runtime environment supports job summaries.`);try{yield _e(e,ae.constants.R_OK|ae.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return ge(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?ye:ve)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return ge(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(re.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var Se;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(Se||={});function Ce(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function we(e,t){if(process.env.GITHUB_OUTPUT)return me(`OUTPUT`,he(e,t));process.stdout.write(re.EOL),ue(`set-output`,{name:e},ce(t))}function Te(e){process.exitCode=Se.Failure,Ee(e)}function Ee(e,t={}){ue(`error`,le(t),e instanceof Error?e.toString():e)}function De({file:{bytes:e},start:t,end:n}){let r=d.s(e,t);return{column:t-r+1,endColumn:n-r+1}}function Oe(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s,remedy:c}=n,l=[e.path,r,i,a,o,s,c].join(`\0`),u=t.get(l);u===void 0?t.set(l,[n]):u.push(n)}return[...t.values()]}function ke(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return Me([...n.values()].map(({controls:e,hosts:t})=>`in ${Me(e,`, `)}${t.length===0?``:` on ${Me(t,`, `)}`}`),`; `)}function Ae({message:e,remedy:t=null}){return t===null?e:`${e} ${t}`}function je(e){let t=ke(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${Ae(e[0])}`}function Me(e,t){let n=e.length-50;return e.slice(0,50).map(u.o).join(t)+(n>0?` and ${n} more`:``)}function Ne({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const Pe={error:`error`,warning:`warning`,info:`notice`};function*Fe(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=Le(e,n,t);for(let e of r)yield Ue(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${Pe[n]} title=qmailint::${We(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function Ie(e,t){return Le(e,`error`,t).left}function Le(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?Re(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Ve)];return{shown:u,left:a-u.length}}function Re(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(ze),...i,...Oe(e.outcomes).map(Be)]}function ze({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function Be(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:He(je(e),r),file:t.path,line:n,columns:null}}function Ve(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?De(e):null;return{level:n,title:c,message:Ne(e.detail()),file:r.path,line:i,columns:l}}function He(e,t){return t===null?e:`${e}\nbecause: ${t}`}function Ue({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${Ge(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${Ge(t)}`].join(`,`);return`::${Pe[e]} ${c}::${We(n)}\n`}function We(e){return e.split(`
`).map(u.o).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function Ge(e){return u.o(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function Ke(e,t){for(let n of e)t.stderr(qe(n))}function qe({file:e,line:t,column:n,message:r}){let i=t===1&&n===1?``:`:${t}:${n}`;return`qmailint: ${e===`.`&&i===``?``:`${u.a(e)}${i}: `}${u.o(r)}\n`}function*Je(e,t,n){for(let{file:r,lines:i}of e.files){let e=Xe(r),a=0,o=0;for(let{line:s,covered:c,survived:l}of i)if(!(c&&l.length===0)){if(a++,t!==0&&a>t)o++;else{yield`${n.bold(`${u.a(r.path)}:${s}:`)} ${c?`covered`:n.warning(`not covered`)}: ${e(s)}\n`;for(let e of l)yield`      ${Ye(e)}\n`}}o>0&&(yield`${n.bold(`${u.a(r.path)}:`)} and ${p.n(o,`more line`)} (--max-findings 0 shows all)\n`),a>0&&(yield`
`)}let{covered:r,entries:i,entryPercent:a,killed:o,mutants:s,score:c}=e;yield`Coverage: ${r} of ${p.n(i,`entry`,`entries`)} decide something asserted (${a} %), ${o} of ${p.n(s,`mutant`)} noticed (${c} %).\n`}function Ye({mutation:e,witness:t,becomes:n,host:r}){return`${e===`removed`?`without it`:`as ${u.o(e)}`}, ${t} would be ${n}${r===null?``:n!==`me`&&n!==`not me`?` (sent to ${u.o(r)})`:` on ${u.o(r)}`}, and no assertion would notice`}function Xe(e){let{bytes:t}=e,n=0,r=1;return i=>{for(;r<i;r++)n=d.a(t,n)+1;let a=f.o(e,n,d.a(t,n));return u.i(a.bytes,a.start,a.end,60)}}function Ze(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}const Qe={safe:0,unsafe:0,isAll:!0},$e={findings:[],omitted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function et(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function tt(e){let{findings:t,omitted:n,emitted:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function nt(e,t){return{safe:e.safe+t.safe,unsafe:e.unsafe+t.unsafe,isAll:e.isAll&&t.isAll}}function rt(e,t,n){let r=et(e),i=r===e.length?``:p.n(e.length,`check`);return t.length===0?`${p.n(r,`assertion`)} passed${i===``?``:` (${i})`}`:`${n.error(`${et(t)} of ${p.n(r,`assertion`)} failed`)}${i===``?``:` (${t.length} of ${i})`}`}function it({safe:e,unsafe:t,isAll:n}){if(e+t===0)return``;let r=n?``:`at least `,i=`--fix=all ${e===0?`mends `:``}${r}${e+t}`;return` ${[...e===0?[]:[`--fix mends ${r}${e}`],...t===0?[]:[i]].join(`, `)}.`}function at(e,t,n=Qe){let{files:r,entries:i,directories:a,problems:o,outcomes:s}=e,{error:c,warning:l,info:u}=tt(e),d=`${p.n(r,`file`)} with ${p.n(i,`entry`,`entries`)} in ${p.n(a,`control directory`,`control directories`)}`,f=it(nt(e.fixable??Qe,n)),m=s.filter(({passed:e})=>!e),h=s.length===0?``:` ${rt(s,m,t)}.`;return c+l+u===0?o.length>0?``:`${t.good(`No findings`)}: ${d}.${h}\n`:`${[c>0?t.error(p.n(c,`error`)):null,l>0?t.warning(p.n(l,`warning`)):null,u>0?t.info(p.n(u,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${d}.${f}${h}\n`}function T(e,t){return m.i(e,t)}function ot({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function st({bytes:e,entries:t,reader:n},r){let i=t.start[r];if(t.ipv6!==void 0){let{ipv6:a,address:o}=n.line(e,t.line[r],i);return{start:i,end:(a??o)?.end??i}}let a=e.at(-1)===10?e.length:e.length-1,o=i;for(let t=0,n=0;o<a;o++){let r=e[o];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:i,end:o}}function ct({address:e,ipv6:t}){return e??t??null}function lt(e){let{file:t}=e,n=d.a(t.bytes,e.start);if(e.start===e.end&&(e.start!==n||e.start===0))return null;let r=f.o(t,d.s(t.bytes,e.start),n);return ut(r,r.part(e))}function ut({bytes:e,start:t,end:n},{start:r,end:i}){let a=Math.max(t,r-60),o=Math.min(n,Math.min(i,r+80)+40),[s,c]=[a>t?`\u2026`:``,o<n?`\u2026`:``],l=T(e,{start:a,end:o}),{line:d,marks:f}=u.n(l)?dt(l,r-a,i-a,o===n):ft(u.s(e,a,o),r,i,o===n);return{line:s+d+c,marks:`${` `.repeat(s.length)}${f}${r===i?`^`:``}`.trimEnd()}}function dt(e,t,n,r){let i=r?e.trimEnd():e,a=i+`\u00B7`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`\u00B7`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function ft(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`\u00B7`:c.text,o+=(e?`^`:` `).repeat(pt(c.text))}return{line:a,marks:o}}function pt(e){return e.charCodeAt(0)<4352?e.length:u.l(e)?2:1}function mt({fix:e}){return e==null||e.edits.length===0?null:e.safe?`safe`:`unsafe`}function*ht(e,t,n){let r={safe:0,unsafe:0,isAll:e.omitted.length===0},i=new Map,a=new Map;for(let t of e.omitted){let e=a.get(t.file);e===void 0?a.set(t.file,[t]):e.push(t)}for(let[o,s]of e.findings.entries()){let c=i.get(s.rule)??0;if(i.set(s.rule,c+1),t.maxFindings===0||c<t.maxFindings){let e=s.detail(),i=mt(e);i!==null&&r[i]++,yield _t(s,e,t,n)}else r.isAll=!1;let l=e.findings[o+1];if(l===void 0||l.file.path!==s.file.path){for(let{rule:e,count:t}of a.get(s.file.path)??[])i.set(e,(i.get(e)??0)+t);yield*vt(s.file.path,i,t,n),i.clear()}}return r}const gt={safe:` fixable`,unsafe:` fixable (--fix=all)`};function _t(e,t,n,r){let i=mt(t),{column:a}=De(e),o=e.host===null?``:` (on ${u.o(e.host)})`,s=[`${r.bold(`${u.a(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${t.message} ${r.dim(`[${e.rule}]${i===null?``:gt[i]}`)}`],c=lt(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(t.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${t.reads}`),t.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${t.remedy}`),n.verbose)for(let{file:e,line:n,message:i}of t.related??[])s.push(`      ${r.dim(`see also:`)}    ${u.a(e.path)}:${n}: ${i}`);return`${s.join(`
`)}\n\n`}function*vt(e,t,n,r){for(let[i,a]of t){let t=n.maxFindings===0?0:a-n.maxFindings;t<=0||(yield`${r.bold(`${u.a(e)}:`)} and ${t} more of ${i} (--max-findings 0 shows all)\n\n`)}}function yt({step:e,result:t,decidedBy:n,isMissing:r}){switch(e){case`arrives`:return t===`client`?`it arrives from a client, with RELAYCLIENT`:`it arrives from outside`;case`localiphost`:return`the address is me, so localiphost makes it ${t}`;case`rcpthosts`:return bt(t,n!==null,r);case`envnoathost`:return`it has no domain, and becomes ${t}`;case`percenthack`:return`percenthack makes it ${t}`;case`locals`:return t===`local`?`its domain is local`:t===`not local`?`its domain is not local`:`locals ${t}`;case`virtualdomains`:return t===`not virtual`?n===null?`it is not virtual`:`an empty entry of virtualdomains leaves it as it is`:`virtualdomains makes it ${t}`;case`smtproutes`:case`authsenders`:return t===`MX`?n===null?`it has no route, so the DNS is asked`:`its route is empty, so the DNS is asked`:n===null?`${e} ${t}`:`${e} sends it to ${t}`;case`dns`:return t;case`ipme`:return`${t}, so this address and all that are no better are not tried`;case`connects`:return`nothing answers there`;case`qmail-inject`:return t===`refused`?`qmail-inject refuses it`:`qmail-inject completes it to ${t}`;default:return t===`refused`?`${e} refuses it`:`${e} ${t}`}}function bt(e,t,n){return e===`accepted`?t?`rcpthosts accepts it`:n?`there is no rcpthosts, so it is accepted`:`rcpthosts accepts whatever has no domain`:e===`refused`?t?`rcpthosts refuses it`:`no line of rcpthosts accepts it`:`rcpthosts ${e}`}const xt={"5.4.6":`its own address is the best MX`,"5.1.2":`there is no such host`,"5.4.4":`no MX has an address`};function St({verdict:e,host:t,as:n,code:r,via:i}){let a=t===null?``:` on ${t}`;switch(e){case`local`:case`virtual`:return`it is delivered${a}, to ${n}`;case`remote`:return`it leaves${t===null?``:` ${t}`} for ${i.join(`, `)}`;case`rejected`:return`it is refused${a}`;case`bounced`:return r===null?`it bounces${a}: the next host refuses it`:`it bounces${a}: ${xt[r]}`;case`deferred`:return`it waits${a}, and is tried again later`;case`loop`:return`it is back${a} with the same recipient: it goes round until the hops are too many`}}function Ct(e){let t=[],n,r=[],i=()=>{r.length>0&&t.push(`${n==null?``:`on ${n} `}${r.join(`, `)}`)};for(let t of e.way())(t.host!==n||t.step===`arrives`)&&(i(),r=[],n=t.host),r.push(`${yt(t)}${wt(t)}`);return i(),[...t,St(e)].join(`; `)}function wt({decidedBy:e}){return e!==null&&`file`in e?` (${e.file}:${e.line})`:``}function Tt(e){let t=e.way(),n=t.some(({host:e})=>e!==null),r=t.map((e,t)=>t>0?Et(yt(e),e,n):yt(e)),i=Math.min(52,Math.max(0,...r.map((e,n)=>t[n]?.decidedBy==null?0:e.length))),a=[],o;for(let[e,s]of t.entries()){n&&(s.host!==o||s.step===`arrives`&&e>0)&&a.push(`on ${s.host??``}:`),{host:o}=s;let t=n?`  `:``,c=Dt(s),l=r[e];c===``?a.push(`${t}${l}`):l.length<=i?a.push(`${t}${l.padEnd(i)}  ${c}`):a.push(`${t}${l}`,`${t}    ${c}`)}return[...a,`${St(e)}.`]}function Et(e,{step:t},n){return t===`arrives`&&!n?e.replace(`it arrives`,`it comes back`):e}function Dt({decidedBy:e,text:t}){return e===null?``:`implicit`in e?`the implicit entry ${e.implicit}`:`interface`in e?`the address ${e.address} of ${u.o(e.interface)}`:`${u.a(e.file)}:${e.line}${t===null?``:`: ${t}`}`}function Ot({file:{bytes:e},start:t}){return t-d.s(e,t)+1}function kt(e,t,n){let{host:r,control:i}=e,{head:a,named:o}=Nt(e,t.good(`passed`),t),s=[...r===null?[]:[`on ${r}`],...n?[`in ${i}`]:[],...o];return`${a}${s.length===0?``:` (${u.o(s.join(`, `))})`}: ${e.reason??e.message}\n`}function At(e,t){let[n]=e,r=(e,n)=>`      ${t.dim(`${e}:`.padEnd(13))} ${n}`,{head:i,named:a}=Nt(n,t.error(`failed`),t),o=[...e.length===1?[ke(e)]:[],...a],s=[i+(o.length===0?``:` (${u.o(o.join(`, `))})`)];e.length>1&&s.push(r(`where`,u.o(ke(e)))),s.push(...n.kind===`mail`?Mt(n,r):jt(n,r));let c=Pt(e);return c!==``&&s.push(r(`decided by`,c)),n.because!==null&&s.push(r(`because`,u.o(n.because))),n.remedy!=null&&s.push(r(`what to do`,u.o(n.remedy))),`${s.join(`
`)}\n\n`}function jt(e,t){let{expect:n,witness:r,reason:i,message:a,failing:o,addresses:s=1}=e,c=t(`but`,`${r} is ${n===`me`?`not me`:`me`}: ${i??a}`);return s<=1?[c]:[c,t(`fails for`,`${o===s?`all of them`:`${o} of ${s} addresses`}; the lowest is ${r}`)]}function Mt({witness:e,got:t,ways:n,failing:r,classes:i},a){let o=[a(`but`,`${e} is ${t}`)],[s]=n,c=s===void 0?[]:Tt(s);for(let[e,t]of c.entries())o.push(e===0?a(`its way`,t):`${` `.repeat(20)}${t}`);if(i<=1)return o;let l=r===i?`all ${i}`:`${r} of ${i}`;return[...o,a(`fails for`,`${l} classes of recipients; the first is ${e}`)]}function Nt(e,t,n){let{file:r,line:i,expect:a,of:o,name:s}=e;return{head:`${n.bold(`${u.a(r.path)}:${i}:${Ot(e)}:`)} ${t}: ${a}: ${u.o(o)}`,named:s===null?[]:[`"${s}"`]}}function Pt(e){let t=new Set;for(let{decidedBy:n}of e)n!==null&&`file`in n&&t.add(`${u.a(n.file)}:${n.line}`);let n=t.size-3;return[...t].slice(0,3).join(`, `)+(n>0?` and ${n} more`:``)}function*Ft(e,t){let n=Ze(t.color),r=yield*ht(e,t,n);yield*It(e,t,n),e.coverage!=null&&(yield*Je(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield at(e,n,r))}function*It({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(Oe(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield kt(o,n,r),a=`
`):(yield a+At(e,n),a=``)}yield a}const Lt=4294967295;function Rt(e,t,n,r){if(t.length+n.length>64)return!1;let i=[...t.map(e=>zt(e,!0)),...n.map(e=>zt(e,!1))],a=[...e.map(e=>zt(e,!0)),...i];return i.every(e=>Vt(e,a,r))}function zt({address:e,netmask:t},n){return{address:e,netmask:t,me:n}}function Bt(e){if(e===null)return[];let{count:t,address:n,netmask:r}=e.entries;return Array.from({length:Math.min(t,65)},(e,t)=>({address:n[t],netmask:r[t]}))}function Vt(e,t,n){let r=null,i=0;for(let n of t)if(n!==e&&Ht(e,n)){if(n.netmask===e.netmask||g.i(n.netmask))return!1;n.netmask>e.netmask?i+=Ut(n):(r===null||n.netmask>r.netmask)&&(r=n)}return g.i(e.netmask)||i>=Ut(e)?!1:e.netmask===Lt&&!e.me&&!n||e.me!==(r?.me??!1)}function Ht(e,t){return((e.address^t.address)&e.netmask&t.netmask)===0}function Ut({netmask:e}){return Lt-e+1}function Wt(e,t,n,r){let[i,a]=[n,r],o=1,s=0;for(;;){let n=i<0?a:a<0?i:Math.min(i,a);if(n<0)return null;let r=e.lastIndexOf(10,n)+1,c=e.indexOf(10,n),l=c<0?e.length:c,u=t?.secret===`behind bar`?e.subarray(r,l).indexOf(124):-1,d=Gt(e,r,u<0?l:r+u,t?.kind===`regex`);if(d>=0){for(let t=e.indexOf(10,s);t>=0&&t<r;t=e.indexOf(10,s))o++,s=t+1;return{start:d,end:d+2,line:o}}if(c<0)return null;i>=0&&i<l&&(i=e.indexOf(123,l)),a>=0&&a<l&&(a=e.indexOf(37,l))}}function Gt(e,t,n,r){let i=-1;for(let r=n-2;r>=t&&i<0;r--)e[r]===37&&e[r+1]===93&&(i=r);for(let a=t;a+1<n&&e[a]!==35;a++){let[t,n]=[e[a],e[a+1]];if(n===123&&(t===123||t===36&&!r)||n===37&&(t===123||t===60||t===91&&i>=a+2&&!r))return a}return-1}function Kt(e){if(e.length<qt)return Yt(e);let t=Jt.get(e);if(t!==void 0)return t;let n=Yt(e);return Jt.set(e,n),n}const qt=65536,Jt=new WeakMap;function Yt(e,t=null){if(t?.secret===`line`||t?.secret===`private key`)return null;let n=e.indexOf(123),r=e.indexOf(37);return n<0&&r<0?null:Wt(e,t,n,r)}function Xt({bytes:e},t=null){let n=t===null?Kt(e):Yt(e,t);if(n===null)return null;let r=String.fromCharCode(e[n.start],e[n.start+1]);return{line:n.line,message:`this is a template ("${r}"): nothing that depends on it can be judged before it is filled in`}}const E=[`moreipme`,`notipme`];function D(e){return`unreadable`in e}function Zt(e,t,n){let r=new Map;return{path:e,names:t,file:e=>{let t=r.get(e);return t===void 0&&(t=n(e),r.set(e,t)),t}}}function Qt(e,t,n=Object.keys(t).filter(e=>t[e]!=null)){return Zt(e,n,n=>{let r=Object.hasOwn(t,n)?t[n]??null:null;return r instanceof Uint8Array?{path:sn(e,n),bytes:r}:r})}function $t({file:e}){return E.map(e).filter(e=>e!==null)}function en(e){if(e===null)return{kind:`missing`};if(!D(e))return{kind:`bytes`,bytes:e.bytes};if(e.refused===!0)throw new _.t(nn(e),{file:e.path,line:1,column:1});return e.kind===`missing`?{kind:`missing`}:e.kind===`folder`?{kind:`unreadable`,isFolder:!0}:{kind:`unreadable`}}function tn({file:e},t=E){return t.map(e).filter(e=>e!==null&&D(e)&&e.refused===!0)}function nn({unreadable:e}){return`qmailint does not read it: ${e}`}function rn(e,t,{reader:n}){let r=e.file(t);return r===null||D(r)||Kt(r.bytes)!==null?null:on(n,t,r.path,r.bytes)}function an({file:e},t=E){return t.map(e).filter(e=>e!==null&&!D(e)&&Kt(e.bytes)!==null)}function on(e,t,n,r){let i=e.file(t,n,r),a={file:n,line:1,column:1};if(i.lines>4e6){let e=p.t(d.t);throw new _.t(`it has more than ${e} lines, and qmailint does not read longer files`,a)}let{ipv6:o,count:s}=i.entries;if(o===void 0||s<=25e4)return i;let c=p.t(d.n);throw new _.t(`it has IPv6 addresses among more than ${c} entries, which qmailint does not judge`,a)}function sn(e,t){return e===`.`?t:e.endsWith(`/`)?e+t:`${e}/${t}`}const cn=`.git`,ln=`control`;function un(e){return e!==`node_modules`&&e.toLowerCase()!==`.git`}const dn=[`qmailint.yaml`,`qmailint.yml`];function fn(e){return e.toLowerCase().includes(`.git`)&&/(^|[\\/])\.[gG][iI][tT]([\\/]|$)/.test(e)}const pn=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],mn=/^(?=.{1,200}$)[a-z0-9][a-z0-9-]{0,60}(\.[a-z0-9][a-z0-9-]{0,60}){0,9}$/,hn=/^(?!0\.|127\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/,gn=/^(.*?)(?::([1-9]\d{0,3}))?$/;function _n(e,t,n,r){if(e!==`moreipme-0.6`||!t.every(e=>pn.includes(e))||!pn.slice(0,3).every(e=>t.includes(e)))return!1;let[i,a,o,s,c]=pn.map(e=>vn(n,e));if(!i||!a||!o||!s||!c)return!1;let[l=``]=i;if(i.length!==1||!mn.test(l)||l.split(`.`).length<3||!a.includes(l))return!1;let u=new Set(o),d=e=>u.has(e)||yn(e,u);if(!o.every(e=>mn.test(e.replace(/^\./,``))&&!yn(e,u))||!a.every(e=>mn.test(e)&&d(e)))return!1;let f=s.map(bn);if(!f.every(([e,t])=>mn.test(e)&&d(e)&&mn.test(t)))return!1;let p=c.map(bn);if(!p.every(([e,t])=>mn.test(e)&&xn(t,[l,`localhost`,...r])))return!1;let m=[...a,...[...f,...p].map(([e])=>e)];return u.size===o.length&&new Set(m).size===m.length}function vn({file:e},t){let n=e(t);if(n===null)return[];if(D(n))return null;let r=m.i(n.bytes,{start:0,end:n.bytes.length}).split(`
`);return r.pop()===``&&r.length>0&&!r.includes(``)?r:null}function yn(e,t){for(let n=e.indexOf(`.`,1);n>=0;n=e.indexOf(`.`,n+1))if(t.has(e.slice(n)))return!0;return!1}function bn(e){let t=e.indexOf(`:`);return t<0?[``,``]:[e.slice(0,t),e.slice(t+1)]}function xn(e,t){let[,n=``]=gn.exec(e)??[];return t.includes(n)?!1:/\.\d+$|^\d+$/.test(n)?hn.test(n):mn.test(n)}const Sn=2**14;function Cn(e,t,n=[]){let[r]=t,i=Tn(t);if(r===void 0||i===null||!r.dialect.networks)return null;let a=e.names.filter(e=>!E.some(t=>t===e)&&!On(e));if(!n.every(On))return null;let o=[...$t(e),...a.map(e.file)];if(o.some(e=>e===null||D(e)||e.bytes.length>Sn))return null;let[s,c]=E.map(t=>kn(e,t,r.dialect));if(s===void 0||c===void 0)return null;let[l,u]=[Bt(s),Bt(c)];return i.some(e=>An(l,e)||An(u,e))||An(u,2130706433)||!Rt(r.dialect.implicit,l,u,wn(r))||a.length>0&&!_n(r.dialect.name,a,e,Dn(t))?null:{files:o.length,entries:(s?.entries.count??0)+(c?.entries.count??0)}}function wn({set:e}){return e!==null}function Tn(e){let[t]=e;return e.length===1&&t?.set===null?[]:En(e)}function En(e){let[t]=e;if(e.length>1&&!e.every(e=>wn(e)&&e.dialect===t?.dialect))return null;let n=new Set;for(let{set:t,dialect:r}of e){if(t===null)continue;if(t.addresses.length>64)return null;let e=new Set(h.n(t,r).map(({address:e})=>e));for(let{up:r,address:i}of t.addresses)if(r&&typeof i==`number`){if(!e.has(i)||n.size>64)return null;n.add(i)}}return[...n]}function Dn(e){return e.flatMap(({set:e})=>e?.addresses??[]).flatMap(({address:e})=>typeof e==`number`?[g.t(e)]:[])}function On(e){return dn.includes(e)||e===`.git`}function kn(e,t,n){if(e.file(t)===null)return null;let r=rn(e,t,n);return r===null||r.notable.count>0||r.entries.netmask.includes(0)?void 0:r}function An(e,t){return e.some(e=>Ht(e,{address:t,netmask:4294967295}))}function jn(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}const Mn=[`info`,`warning`,`error`];function Nn(e,t){return e<t?-1:+(e>t)}function Pn(e,t){let n=e.map(e=>({one:e,files:sn(t(e.found.absolute),``)}));n.sort((e,t)=>Nn(e.files,t.files));let r=[],i=null;for(let{one:e,files:t}of n)i!==null&&t.startsWith(i)?r.at(-1)?.push(e):(r.push([e]),i=t);return r}function Fn(e,t){if(e===void 0)return{next:()=>{},clear:()=>{}};let n=Date.now()+1e3,r=0,i=!1;return{next:a=>{r++,Date.now()<n||(n=Date.now()+100,i=!0,e(`\r\u001b[Kchecking ${r} of ${t}: ${u.a(a).slice(0,60)}`))},clear:()=>{i&&e(`\r\x1B[K`),i=!1}}}function In(e){return e.some(e=>!E.some(t=>t===e)&&!dn.includes(e)&&e!==`.git`)}function Ln(e){for(let t=e;;t=(0,w.dirname)(t)){if(Rn(t))return t;if((0,w.dirname)(t)===t)return null}}function Rn(e){try{let t=(0,C.statSync)((0,w.join)(e,cn),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}const zn=4096;function Bn(e){let t=(0,w.join)(e,cn);try{if((0,C.statSync)(t).isDirectory())return C.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(Vn(t))??[];return n===void 0?null:C.realpathSync.native((0,w.resolve)(e,n))}catch{return null}}function Vn(e){let t=(0,C.openSync)(e,C.constants.O_RDONLY|C.constants.O_NONBLOCK);try{let e=Buffer.alloc(zn);if(!(0,C.fstatSync)(t).isFile())return``;let n=(0,C.readSync)(t,e,0,zn,0);return n===zn?``:e.toString(`utf8`,0,n)}finally{(0,C.closeSync)(t)}}function Hn(e){let t=(process.env.PATH??``).split(w.delimiter).filter(e=>(0,w.isAbsolute)(e));return e===null||(0,w.dirname)(e)===e?t:t.filter(t=>!Un(t,e))}function Un(e,t){let n=(0,w.resolve)(e);try{n=C.realpathSync.native(e)}catch{}return[(0,w.resolve)(e),n].some(e=>e===t||e.startsWith(t+w.sep))}function Wn(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return Hn(t).map(e=>(0,w.join)(e,n)).find(Gn)??null}function Gn(e){try{return(0,C.accessSync)(e,C.constants.X_OK),(0,C.statSync)(e).isFile()}catch{return!1}}function Kn(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is not a directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is not a regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const qn={HEAD:2**16,commondir:2**16,config:2**20,"config.worktree":2**20,"info/exclude":2**24,"info/sparse-checkout":2**24,"objects/info/alternates":2**16,"objects/info/packs":2**24,shallow:2**24,index:1/0,"packed-refs":1/0},Jn=[`config`,`config.worktree`],Yn=2**16;function Xn(e){return Qn(e)??Zn(lr(e))}function Zn(e){return e===null?null:Qn(e)}function Qn(e){let t=Object.entries(qn).find(([t,n])=>or((0,w.join)(e,t),n));if(t!==void 0)return(0,w.join)(e,t[0]);let n=new Set;return cr(e).filter(({name:e})=>e.startsWith(`sharedindex.`)).map(({name:t})=>(0,w.join)(e,t)).find(e=>or(e))??$n((0,w.join)(e,`objects`),new Set)??er((0,w.join)(e,`refs`),{names:1e4},0)??Jn.map(t=>tr((0,w.join)(e,t),n)).find(e=>e!==null)??null}function $n(e,t){if(!ar(t,e))return null;let n=(0,w.join)(e,`pack`),r=cr(n).find(e=>!e.isFile()&&or((0,w.join)(n,e.name)));if(r!==void 0)return(0,w.join)(n,r.name);let i=(0,w.join)(e,`info/alternates`);if(or(i,qn[`objects/info/alternates`]))return i;for(let n of sr(i).split(/\r?\n/)){let r=n===``||n.startsWith(`#`)?null:$n((0,w.resolve)(e,n),t);if(r!==null)return r}return null}function er(e,t,n){for(let r of cr(e)){if(--t.names<0)return null;let i=(0,w.join)(e,r.name),a=r.isDirectory()?n<10?er(i,t,n+1):null:or(i,Yn)?i:null;if(a!==null)return a}return null}function tr(e,t){if(!ar(t,e))return null;for(let n of nr(sr(e))){if(n.startsWith(`~`))continue;let r=(0,w.resolve)((0,w.dirname)(e),n);if(or(r,qn.config))return r;let i=tr(r,t);if(i!==null)return i}return null}function*nr(e){let t=!1;for(let n of e.replace(/\\\r?\n/g,``).split(`
`)){let e=n.trim();if(e.startsWith(`[`)){let n=rr(e);t=/^include(if)?$/i.test(e.slice(1,n).split(/[ \t".]/,1)[0]??``),e=e.slice(n+1)}let r=e.indexOf(`=`);t&&r>=0&&e.slice(0,r).trim().toLowerCase()===`path`&&(yield ir(e.slice(r+1).trim()))}}function rr(e){let t=!1;for(let n=0;n<e.length;n++)if(e[n]===`"`&&(t=!t),e[n]===`]`&&!t)return n;return e.length}function ir(e){let t=!1,n=``;for(let r of e)if(r===`"`)t=!t;else if((r===`#`||r===`;`)&&!t)break;else n+=r;return n.trim()}function ar(e,t){return e.size<100&&e.size<e.add(t).size}function or(e,t=1/0){try{let n=(0,C.statSync)(e);return n.isFile()?n.size>t:!n.isDirectory()}catch{return!1}}function sr(e){try{return(0,C.statSync)(e).isFile()?(0,C.readFileSync)(e,`utf8`):``}catch{return``}}function cr(e){try{return(0,C.readdirSync)(e,{withFileTypes:!0})}catch{return[]}}function lr(e){try{let t=Vn((0,w.join)(e,`commondir`)).replace(/[\r\n]+$/,``);return t===``?null:(0,w.resolve)(e,t)}catch{return null}}const ur=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.commitGraph=false`,`core.useReplaceRefs=false`,`core.quotePath=false`],dr={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_GRAFT_FILE:`/dev/null/none`,GIT_PAGER:`cat`,LC_ALL:`C`},fr=2**31-1;var O=class extends _.t{};function pr(e){let t=Ln(C.realpathSync.native(e));if(t===null)return null;let n=Bn(t),r=u.o(t);if(n===null)throw new O(`${r}: its ${cn} leads to no git repository: remove or mend it`);let i=Xn(n);if(i!==null)throw new O(`git is not asked about the repository ${r}: ${u.o(i)} is neither a file nor a folder, or too large; remove it`);let{status:a,bytes:o,said:s}=vr(t,[`rev-parse`,`--absolute-git-dir`],``,fr);if(a!==0)throw new O(`git does not read the repository ${r}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${r} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(mr(c)!==n)throw new O(`in ${r}, git looks at ${u.o(c)}, not at ${u.o(n)}: mend or remove ${r}/${cn}`);return{root:t,gitDirectory:n}}function mr(e){try{return C.realpathSync.native(e)}catch{return null}}function hr({root:e,gitDirectory:t},n,r=``,i=fr,a){let{status:o,bytes:s,said:c}=vr(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i,a);if(o===0)return s;if(o===1&&(c===``||/ expected \w+ type/.test(c)))return null;let l=c.includes(`promisor remote`)?`. ${gr}`:``;throw new O(`git ${n[0]}: ${c===``?`it ended with status ${o}`:c}${l}`)}const gr=`Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`,_r=new Set;function vr(e,t,n,r,i){let a=i?.ms??(_r.size===0?6e4:5e3);if(a<1||_r.has(e))throw new O(`git has had all the time that it may take`);let o=Wn(`git`,e);if(o===null)throw new O(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:s}=process.getBuiltinModule(`node:child_process`),c=ur.flatMap(e=>[`-c`,e]),l=performance.now(),d=s(o,[`--no-pager`,...c,...t],{cwd:e,env:br(e),input:n,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:r,timeout:a,killSignal:`SIGKILL`});i!==void 0&&(i.ms-=Math.ceil(performance.now()-l));let{error:f,status:p,signal:m,stdout:h}=d,g=f?.code;if(g===`ETIMEDOUT`)throw i===void 0&&_r.add(e),new O(`git took more than ${a/1e3} s, and was stopped`);if(g===`ENOBUFS`)throw new O(`git printed more than ${Math.floor(r/2**20)} MiB, and was stopped`);if(f!==void 0&&g!==`EPIPE`)throw new O(`git cannot be run: ${u.o(Kn(f))}`);if(p===null)throw new O(`git was killed (${m})`);return{status:p,bytes:h,said:u.o(yr(d.stderr.toString(`utf8`,0,1e3)))}}function yr(e){let t=e.trim().split(`
`),[n=``,r=``]=t.slice(t.findIndex(e=>!e.startsWith(`warning: `)));return(n.endsWith(`:`)?`${n} ${r.trim()}`:n).replace(/^(fatal|error): /,``)}function br(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:Hn(e).join(w.delimiter),...dr}}const xr=/^\w[\w./-]*(?:[~^]\d*)*$/;function Sr(e,t){let n=xr.test(t)?wr(e,`${t}^{tree}`):null;if(n!==null)return{id:n,kind:`tree`};let r=wr(e,t);if(r===null)return null;let i=wr(e,`${r}^{tree}`);if(i!==null)return{id:i,kind:`tree`};let a=hr(e,[`cat-file`,`-t`,r]);return a===null?null:{id:r,kind:a.toString(`latin1`).trim()}}function Cr(e,t){return wr(e,`${t}^{commit}`)}function wr(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=hr(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function Tr(e,t,n){return hr(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function Er(e){return hr(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}function Dr(){return{ms:1e4}}const Or=2**28;function kr(){let e=new Map;return(t,n,r)=>{let i=e.get(t);if(i===void 0&&(i=Mr(t),e.set(t,i)),typeof i==`string`)return r?`it is a symbolic link, and git says nothing about its target: ${i}`:`git does not say whether it tracks it: ${i}`;let a=(0,w.relative)(t,n).split(w.sep).join(`/`);return i.has(Nr(a))?null:r?`it is a symbolic link that leads to what git does not track`:`git does not track it ("git add" makes it part of the repository)`}}function Ar(){let e=new Map,t=Dr();return(n,r)=>{let i=e.get(n);i===void 0&&(i=Mr(n),e.set(n,i));let a=(0,w.relative)(n,r).split(w.sep).join(`/`);return typeof i!=`string`&&(i.has(Nr(a))||jr(n,a,t))}}function jr(e,t,n){if(n.ms<1)return!1;try{let r=pr(e);return r!==null&&(hr(r,[`ls-files`,`-z`,`--others`,`--exclude-standard`,`--`,`:(top,literal)${t}`],``,Or,n)?.length??0)>0}catch(e){if(!(e instanceof O))throw e;return!1}}function Mr(e){try{let t=pr(e),n=t===null?null:hr(t,[`ls-files`,`-z`],``,Or);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof O))throw e;return e.message}}function Nr(e){return Buffer.from(e).toString(`latin1`)}function Pr(e){return e.includes(`\uFFFD`)}function Fr(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Pr(n)||Buffer.from(n).equals(t)?n:null}function Ir(e){let t=(0,C.readdirSync)(e,{withFileTypes:!0});if(!t.some(({name:e})=>Pr(e)))return{entries:t.map(e=>({name:e.name,kind:Rr(e)})),odd:Lr};let n=[],r=[];for(let t of(0,C.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Fr(t.name);e===null?n.push({shown:u.r(t.name),isFolder:t.isDirectory()}):r.push({name:e,kind:Rr(t)})}return{entries:r,odd:n}}const Lr=[];function Rr(e){return e.isDirectory()?`folder`:e.isSymbolicLink()?`link`:`file`}function zr(e){let t=C.realpathSync.native(e);return Pr(t)?Fr(C.realpathSync.native(e,`buffer`)):t}function Br(e,t){try{return zr((0,w.resolve)(e,t))}catch{return null}}function Vr(e,t){return e===t||e.startsWith(t.endsWith(w.sep)?t:t+w.sep)}function Hr(e){return(0,C.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function Ur(e){if(!Pr(e))return e;throw new _.t(`${u.o(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function Wr(e){let t=Gr(),n=v.t(()=>kr()),r=[t(e)??e],i=t=>Br(e,t),a=e=>{let n=t(e);return n===null?null:i(n)},o=e=>fn(e)?`it lies below .git`:r.some(t=>Vr(e,t))?null:`it lies outside the repository`,s=(e,t)=>r.slice(1).some(n=>Vr(e,n)&&!Vr(t,n));return{elsewhere:o,refusal:(e,r)=>{let a=o(r);if(a!==null)return a;let c=t((0,w.dirname)(e)),l=c===null||r===e?null:i(c);if(c===null||l===null||r===l+e.slice(c.length)||s(r,l))return null;let u=t((0,w.dirname)(r));return u===null||!Vr(u,l)?`it lies outside the repository`:n()(u,r,!0)},untracked:e=>{let r=t((0,w.dirname)(e));return r===null?null:n()(r,e,!1)},allow:e=>{let t=i(e);if(t===null||o(t)===null)return;let n=a((0,w.dirname)(e));(n===null||Vr(t,n))&&r.push(t)},leadsOut:(n,r)=>{if(t(e)!==null)return!1;let[o,c]=[a(n),i(r)];return o!==null&&c!==null&&!Vr(c,o)&&!s(c,o)},repositoryOf:t}}function Gr(){let e=new Map;return t=>{let n=e.get(t);return n===void 0&&(n=Ln(t),e.set(t,n)),n}}let Kr=null;function qr(e){Kr=e}function Jr(e,t){if(e<262144||Kr===null||t!==null&&!/\.(?:ya?ml|json)$/.test(t))return;let n=Kr;Kr=null,n()}const Yr=256*2**20;function Xr(e){return`it is larger than ${e/2**20} MiB`}function Zr(e,t,n){return e.isDirectory()?{path:t,unreadable:`it is a directory`,kind:`folder`}:e.isFile()?{path:t,unreadable:Xr(n),kind:`other`,refused:!0}:{path:t,unreadable:`it is not a regular file`,kind:`other`}}function Qr(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=$r[n]??`other`;return{path:e,unreadable:Kn(t),kind:i,...r?{}:{refused:!0}}}const $r={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`},{O_NOFOLLOW:ei,O_NONBLOCK:ti}=C.constants;function ni(e){return e.code===`ELOOP`}function ri(e,t,n){if(ei===void 0&&(0,C.lstatSync)(e).isSymbolicLink())throw Object.assign(Error(`${e} is a symbolic link`),{code:`ELOOP`});let r=(0,C.openSync)(e,C.constants.O_RDONLY|(ti??0)|(ei??0));try{let e=(0,C.fstatSync)(r);if(!e.isFile()||e.size>n)return Zr(e,t,n);Jr(e.size,t);let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,C.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,C.closeSync)(r)}}const ii=`.gitignore`,ai=2**20;function oi(e){let t=new Set,n=[],r=e=>{if(t.has(e))return;t.add(e);let r=ui(e);r!==null&&n.push(...fi(r))},i=Bn(e);return i===null||i!==(0,w.join)(e,`.git`)||li(i)?n.push(()=>!0):r((0,w.join)(i,`info`,`exclude`)),r((0,w.join)(ci(),`git`,`ignore`)),{add:r,addAbove:n=>{for(let i=n.startsWith(e)?n:e;!t.has((0,w.join)(i,ii));i=(0,w.dirname)(i))if(r((0,w.join)(i,ii)),i===e||(0,w.dirname)(i)===i)return},mayIgnore:e=>n.some(t=>t(e.toLowerCase()))}}function si(){return process.env.HOME||process.env.USERPROFILE||`/`}function ci(){return process.env.XDG_CONFIG_HOME||(0,w.join)(si(),`.config`)}function li(e){let t=process.env;return Object.keys(t).some(e=>/^GIT_CONFIG_/i.test(e)&&e!==`GIT_CONFIG_NOSYSTEM`)?!0:[(0,w.join)(e,`config`),(0,w.join)(si(),`.gitconfig`),(0,w.join)(ci(),`git`,`config`),`/etc/gitconfig`].some(e=>/excludesfile|include/i.test(ui(e)??``))}function ui(e){try{let t=ri(e,e,ai);return D(t)?di:Buffer.from(t.bytes).toString()}catch(e){let{code:t}=e;return t===`ENOENT`||t===`ENOTDIR`?null:di}}const di=`include
*
`;function fi(e){return e.split(`
`).flatMap(e=>pi(e.trim().toLowerCase())??[])}function pi(e){if(e===``||e.startsWith(`#`)||e.startsWith(`!`))return null;let t=e.replace(/\/+$/,``).split(`/`).at(-1)??``;if(/[?[\\]/.test(t)||/\*.*\*/.test(t))return()=>!0;let n=t.indexOf(`*`);if(n<0)return e=>e===t;let[r,i]=[t.slice(0,n),t.slice(n+1)];return e=>e.startsWith(r)&&e.endsWith(i)}const mi=2**28;function hi(e=Dr()){let t=new Map,n=new Map,r=n=>{let r=t.get(n)??vi(n,e);return t.set(n,r),r};return(e,{folder:t,top:i,around:a,inside:o})=>{let s=n.get(e)??oi(e);n.set(e,s),s.addAbove(i),gi(a,`.gitignore`)&&s.add((0,w.join)((0,w.dirname)(t),ii)),gi(o,`.gitignore`)&&s.add((0,w.join)(t,ii));let c=(o?.entries??[]).filter(({kind:e})=>e!==`folder`);return(o===void 0?s.mayIgnore((0,w.basename)(t)):c.length>0&&c.every(({name:e})=>s.mayIgnore(e)))&&_i(r(e),e,t,i)}}function gi(e,t){return e?.entries.some(({name:e})=>e===t)===!0}function _i(e,t,n,r){for(let i=n;i!==r&&i!==t&&(0,w.dirname)(i)!==i;i=(0,w.dirname)(i))if(e.has((0,w.relative)(t,i).split(w.sep).join(`/`)))return!0;return!1}function vi(e,t){try{let n=pr(e),r=((n===null?null:hr(n,[`ls-files`,`-z`,`--others`,`--ignored`,`--exclude-standard`,`--directory`],``,mi,t))?.toString(`utf8`)??``).split(`\0`).filter(e=>e.endsWith(`/`));return new Set(r.map(e=>e.slice(0,-1)))}catch(e){if(!(e instanceof O))throw e;return new Set}}function yi({absolute:e,displayPath:t,limit:n,inRealFolder:r},i){try{if(r)return ri(e,t,n)}catch(e){if(!ni(e))return Qr(t,e)}try{let r=zr(e),a=r===null?`its path is not UTF-8`:i(e,r);return r===null||a!==null?{path:t,unreadable:a??``,kind:`other`,refused:!0}:ri(r,t,n)}catch(n){return n.code===`ENOENT`&&Hr(e)?{path:t,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:Qr(t,n)}}const bi={basename:w.basename,dirname:w.dirname,isAbsolute:w.isAbsolute,join:w.join,relative:w.relative,resolve:w.resolve,sep:w.sep};function xi(e){let t=C.realpathSync.native(Ur(e)),{elsewhere:n,refusal:r,untracked:i,allow:a,leadsOut:o,repositoryOf:s}=Wr(t),c=v.t(()=>Ar()),l=hi(),u=e=>bi.resolve(t,Ur(e)),d=e=>Br(t,e),f=e=>Si(t,e),p=e=>n(e)===null;return{cwd:t,path:bi,absolute:u,realpath:d,displayPath:f,elsewhere:n,isInside:p,repositoryOf:s,isKept:e=>{let t=d(e),n=t===null?null:s(bi.dirname(t));return t!==null&&n!==null&&c()(n,t)},isIgnored:(e,t,n)=>{let r=s(bi.dirname(e));return r!==null&&l(r,{folder:e,top:t,...n})},kindOfNamed:wi,isReal:e=>d(e)===e&&p(e),leadsOut:o,above:(e,t)=>{let n=bi.dirname(e);return(t??Rn(e))||!p(n)?null:n},allow:e=>a(u(e)),refusal:(e,t)=>{let n=d(e),a=n===null?null:r(e,n);return n===null||a!==null||!t?a:i(n)},list:e=>Ci(e,f),kind:e=>Ti(d(e),p),has:e=>(0,C.lstatSync)(e,{throwIfNoEntry:!1})!==void 0,read:(e,{limit:t=Yr,displayPath:n=f(e),inRealFolder:i=!1}={})=>yi({absolute:e,displayPath:n,limit:t,inRealFolder:i},r)}}function Si(e,t){let n=e+bi.sep;if(bi.sep===`/`&&t.startsWith(n))return t.slice(n.length);let r=bi.relative(e,t);return r===``?`.`:r.split(bi.sep).join(`/`)}function Ci(e,t){try{return Ir(e)}catch(n){throw new _.t(Kn(n),{file:t(e),line:1,column:1})}}function wi(e){try{let t=(0,C.statSync)(e);return t.isDirectory()?`folder`:t.isFile()?`file`:`other`}catch{return`missing`}}function Ti(e,t){return e===null?`missing`:fn(e)?`below .git`:t(e)?(0,C.statSync)(e).isDirectory()?`folder`:`file`:`outside`}function Ei({path:{sep:e}},t,n){return t.endsWith(e)?t+n:t+e+n}const Di=2**20,Oi=256*Di,ki=Di,Ai=128*Di;function ji(){return{bytes:0,lines:0,uncounted:[]}}function Mi(e,t,n){if(D(n))return n;let{bytes:r}=n,i=E.some(e=>e===t);return e.bytes+=r.length,i&&e.lines===0&&e.uncounted.length<E.length&&(e.uncounted.push(r),e.bytes<=Oi)?n:Ni(e,t,n,i)}function Ni(e,t,n,r){let{path:i,bytes:a}=n;for(let t of e.uncounted.splice(0))e.lines+=Fi(t).lines;let{lines:o,longest:s}=t.endsWith(`.cdb`)?{lines:0,longest:0}:Fi(a);if(e.lines+=o,e.bytes>Oi||e.lines>8e6){let e=`with this file, the control files have more than ${Oi/Di} MiB or 8,000,000 lines (a NUL ends one too), and a run reads no more: name fewer folders, or use --shard`;throw new _.t(e,{file:i,line:1,column:1})}return r?n:a.length>Ai?Pi(i,`it is larger than ${Ai/Di} MiB`):s>ki?Pi(i,`it has a line of more than 1 MiB`):n}function Pi(e,t){return{path:e,unreadable:t,kind:`other`,refused:!0}}function Fi(e){let t=0,n=0,r=0;for(let i=0;i<e.length;i++){let a=e[i];(a===10||a===0)&&(t++,a===10&&(i-r>n&&(n=i-r),r=i+1))}return{lines:t,longest:Math.max(n,e.length-r)}}function Ii(e,{absolute:t,names:n,folders:r,real:i},a=ji()){let o=e.displayPath(t),s=i===!0||null,c=Zt(o,n,i=>!n.includes(i)&&r?.includes(i)!==!0?null:(s??=e.isReal(t),Mi(a,i,e.read(Ei(e,t,i),{inRealFolder:s,displayPath:sn(o,i)})))),{isKept:l}=e;return l===void 0?c:{isInGit:n=>l(Ei(e,t,n)),...c}}const Li=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],Ri=[`rcpthosts`,`locals`,`virtualdomains`];function zi(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>Ri.includes(e))?!0:(n||e===`control`)&&t.some(e=>Li.includes(e))}const Bi=[...E,...Li,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function Vi(e){return e.some(e=>Bi.includes(e))}function Hi(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name here is not UTF-8, and qmailint does not read it`:`names here are not UTF-8, and qmailint does not read them`}: ${r.slice(0,3).join(`, `)}${i}`}]}function Ui(e,t,n){let[r]=Hi(e,t,n);if(r!==void 0)throw new _.t(r.message,r)}function Wi(e,t,n){try{return n()}catch(n){if(!(n instanceof _.t)||n.place===null)throw n;return e.push({...n.place,message:n.message}),t}}function Gi(e,t,n=()=>!1){let{basename:r,dirname:i,join:a}=e.path,o=new Map,s=new Set,c=[],l=[],u=(t,n,i,u,d)=>{let{names:f,folders:p,isRepository:m}=qi(n),h=zi(r(t),f,i);n.odd.length>0&&(h||u)&&c.push(...Hi(e.displayPath(t),n.odd,h));let g=d===void 0?{}:{real:d};if(h&&o.set(t,{absolute:t,names:f,folders:p,isRepository:m,...g}),u){for(let e of dn)f.includes(e)&&s.add(a(t,e));l.length<3&&n.entries.some(({name:e,kind:t})=>t===`link`&&e===`control`)&&l.push(a(t,ln))}},d=(t,n,i)=>{let{names:a}=qi(i);return(i.odd.length>0||dn.some(e=>a.includes(e))||zi(r(t),a,!1))&&e.isIgnored?.(t,n,{inside:i})===!0};for(let a of t){if(`message`in a){c.push(a);continue}let{absolute:t,kind:o,real:l}=a;if(o===`folder`)Ki(e,t,c,n,(e,n)=>{let r=e===t;(r||!d(e,t,n))&&u(e,n,r,!0,l)});else if(dn.includes(r(t)))s.add(t);else{let n=i(t);Wi(c,null,()=>u(n,e.list(n),!0,!1))}}let f=[...o.values()].sort((e,t)=>Nn(e.absolute,t.absolute)),p=t.flatMap(e=>`message`in e?[]:[e.absolute]);return{directories:f,settings:[...s],problems:c,links:l,roots:p}}function Ki(e,t,n,r,i){if(e.walk!==void 0){e.walk(t,i,r);return}let a=o=>{let s=Wi(n,null,()=>e.list(o));if(s!==null){i(o,s);for(let{name:n,kind:i}of s.entries){if(i!==`folder`||!un(n))continue;let c=Ei(e,o,n);!r(c)&&e.isIgnored?.(c,t,{around:s})!==!0&&a(c)}}};a(t)}function qi({entries:e}){let t=[],n=[],r=!1;for(let{name:i,kind:a}of e)i===`.git`&&(r=a!==`link`||void 0),a!==`folder`&&a!==`submodule`||E.some(e=>e===i)?t.push(i):n.push(i);return{names:t,folders:n,isRepository:r}}function Ji(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t){let t=i;for(;t!==null&&!r.has(t);){r.add(t);for(let r of dn){let o=e.path.join(t,r);(t===i?a.includes(r):e.has(o))&&n.push(o)}t=e.above(t,t===i?o:void 0)}}return n}function Yi(e,t,n){let{sep:r}=e.path,i=e=>n.some(t=>e===t||e.startsWith(t+r)),a=(t,n)=>{let r=new Set(t.map(n).filter(e=>!i(e)));return t.filter(t=>!i(n(t))||!r.has(e.realpath(n(t))??``))};return{...t,directories:a(t.directories,({absolute:e})=>e),settings:a(t.settings,e=>e),links:(t.links??[]).filter(e=>!n.includes(e))}}function Xi(e,t,n){let r=[],i=[];for(let n of t){let t=e.absolute(n),a=n=>{r.push({file:e.displayPath(t),line:1,column:1,message:n})};try{let n=(0,C.statSync)(t).isDirectory(),o=n?t:e.path.dirname(t);e.allow(o);let s=e.realpath(o),c=s===null?`its path is not UTF-8`:e.elsewhere(s);if(c!==null)a(`qmailint does not read it: ${c}`);else{r.push({absolute:t,kind:n?`folder`:`file`,real:s===t});let a=n?Zi(e,t):null;a!==null&&(i.push(a),r.push({absolute:a,kind:`folder`,real:!1}))}}catch(e){a(Kn(e))}}let a=Gi(e,r,n);return i.length===0?a:Yi(e,a,i)}function Zi(e,t){let n=e.path.join(t,ln);if((0,C.lstatSync)(n,{throwIfNoEntry:!1})?.isSymbolicLink()!==!0||e.kindOfNamed(n)!==`folder`)return null;e.allow(n);let r=e.realpath(n);return r===null||e.elsewhere(r)!==null?null:n}function Qi(e,t,n,r){return{file:u.a(e),line:1,column:1,message:t+$i(n,r)}}function $i({links:e=[]},t){let n=e.find(e=>t.kindOfNamed(e)===`folder`);if(n===void 0)return``;let r=t.elsewhere(t.realpath(n)??n)===null?`is not followed on the way: name it`:`leads out of the repository, and is not followed`;return`; the symbolic link ${u.a(t.displayPath(n))} ${r}`}function ea(e,t){return/[/.]/.test(e.file)?e:{...e,message:e.message+t(e.file)}}const ta={address:2130706432,netmask:4278190080},na={address:0,netmask:4294967295},ra={readsIpFiles:!0,networks:!0,ipv6:!1,implicit:[ta,na],seesEveryAddress:!1,reader:d.i},ia={...ra,readsIpFiles:!1,networks:!1,implicit:[na]},aa={"moreipme-0.6":{name:`moreipme-0.6`,...ra},sagredo:{name:`sagredo`,...ra},netqmail:{name:`netqmail`,...ia},notqmail:{name:`notqmail`,...ia,seesEveryAddress:!0}},oa=[`moreipme-0.6`,`sagredo`,`indimail`,`netqmail`,`notqmail`],sa=aa[`moreipme-0.6`];async function ca(e){return e===`indimail`?(await Promise.resolve().then(()=>require("./action/dialect.js"))).indimail:aa[e]}async function la(e,t,n,r,i=e){let a=n===null?Ji(i,t.directories):[];if(n===`none`||n===null&&t.settings.length===0&&a.length===0){let{dialect:e,set:n,levels:i}=r,a={name:null,dialect:e??sa,set:n};return{directories:t.directories.map(e=>({found:e,hosts:[a],levels:i,complete:null,files:[]})),files:[],complete:new Set,problems:[],everywhere:!1,isLeftOut:null}}return ua(e,t,n,r,i,a)}async function ua(e,t,n,r,i,a){let{makePlan:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s=n===null?null:{absolute:da(e,n.file),forPaths:t.named};s===null&&i.prefetch?.([...t.settings,...a]);let c={directories:t.directories,searched:t.settings,above:e=>Ji(i,e),config:s,roots:t.roots??null};return o(s===null?i:e,c,r)}function da(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}async function fa(e){let{open:t}=e,n=xi(e.cwd),r=t===void 0?null:(await Promise.resolve().then(()=>require("./action/open-file.js"))).openOver(n,t,e.config),i=r?.disk??n,{plan:a,problems:o}=await va(e,i,r),s=ji(),{directories:c,mail:l,isDeclared:u,...d}=ma(e,a)?{...pa,directories:a.directories}:await(await Promise.resolve().then(()=>require("./action/resolve-more.js"))).resolveMore(e,a,i,s);return{disk:i,load:l?.load??(e=>Ii(i,e.found,s)),directories:c,problems:o,...d,only:r?.path??null,controlRoom:()=>ha(c,u),mail:u&&l!==null?l.worldOf:null}}const pa={session:null,coverage:null,fix:null,mail:null,isDeclared:!1};function ma({shard:e,coverage:t,fixing:n},{files:r}){return r.length===0&&e===null&&t===null&&n===null}async function ha(e,t){let n=await ga(e,t);if(!e.some(({hosts:e})=>e.some(({dialect:e})=>e.singles!==void 0)))return n;let{withSingles:r}=await Promise.resolve().then(()=>require("./action/singles-room.js"));return r(n??(await Promise.resolve().then(()=>require("./action/ip-room.js"))).ipRoom)}async function ga(e,t){return t?(await Promise.resolve().then(()=>require("./action/world-room.js"))).worldRoom:e.some(_a)?(await Promise.resolve().then(()=>require("./action/control-room.js"))).controlRoom:null}function _a({found:{names:e,folders:t=[]},complete:n}){return n===!0||In([...e,...t])}async function va({paths:e,config:t,overrides:n,noneFound:r,meant:i,exclude:a=[]},o,s){let c=e.length>0||s?.isConfig===!1,l=s===null?e.length>0?e:[`.`]:[s.path],u=typeof t==`object`&&t&&!c?{directories:[],settings:[],problems:[]}:s?.found??Xi(o,l,await ya(o,a)),d=await la(o,{...u,named:c},t,n),f=[...u.problems.filter(({file:e})=>d.isLeftOut?.(o.absolute(e))!==!0).map(e=>ea(e,i)),...d.problems];return d.directories.length===0&&f.length===0&&r!==null&&f.push(Qi(l[0],r,u,o)),{plan:d,problems:f}}async function ya(e,t){if(t.length===0)return;let{makeSteps:n,matchedBy:r}=await Promise.resolve().then(()=>LO);return r(e,e.cwd,t,n())}const ba=5e5,xa=25e4,Sa=1e6;function Ca(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||Nn(e.rule,t.rule)||Nn(e.host??``,t.host??``)}function wa(){return new _.t(`there are more than ${p.t(xa)} findings, or more than ${p.t(Sa)} places to change, and --fix mends no more in a directory`)}function Ta(){let e=p.t(ba);return new _.t(`there are more than ${e} findings, and no report holds so many: look at them with "qmailint check --format text", without "ignore"`)}function Ea(){return{findings:[],omitted:[],emitted:{error:0,warning:0,info:0},fixable:Qe,suppressed:[],covered:[],problems:new Map,fixed:{changed:0,notes:[],changes:[]},files:0,entries:0}}function Da(e,t){for(let n of t.findings)e.findings.push(n);for(let n of t.suppressed)e.suppressed.push(n);if(e.findings.length+e.suppressed.length>5e5)throw Ta();for(let n of t.omitted)e.omitted.push(n);for(let n of t.covered)e.covered.push(n);t.problems.length>0&&e.problems.set(t.planned,t.problems),e.files+=t.files,e.entries+=t.entries;let{fixed:n}=t;n!==null&&(e.fixed.changed+=n.changed,n.note!==null&&e.fixed.notes.push(n.note),e.fixed.changes.push(...n.changes))}function Oa(e,t,n){let{findings:r,omitted:i}=e;t.length>1&&r.sort(Ca);let a=tt({findings:r,omitted:i});for(let t of Mn)e.emitted[t]+=a[t];e.fixable=nt(e.fixable,n({findings:r,omitted:i})),e.findings=[],e.omitted=[]}function ka(e,{directories:t,problems:n,session:r,coverage:i},a){let o=r?.finish()??null,s=[...e.findings,...o?.findings??[]];(t.length>1||o!==null)&&s.sort(Ca);let c=o?.coverage?.withMail(e.covered)??null,l=[...c?.covered??e.covered,...o?.coverage?.covered??[]],u=i?.sumCoverage(l.sort(ja))??null,{omitted:d,emitted:f,fixable:p,entries:m,fixed:h}=e;return{result:{findings:s,omitted:d,emitted:f,fixable:p,suppressed:[...e.suppressed,...o?.suppressed??[]],outcomes:o?.outcomes??[],problems:Aa([...n,...t.flatMap(t=>e.problems.get(t)??[]),...o?.problems??[],...c?.problems??[]]),coverage:u,...Ma(a.coverage?.threshold??null,u?.score??0),directories:t.length,files:e.files,entries:m},fixed:a.fixing===null?null:{dryRun:a.fixing.dryRun,...h}}}function Aa(e){return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]}function ja({file:e},{file:t}){return Nn(e.path,t.path)}function Ma(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}async function Na(e,t={}){let{time:n=null,judged:r=null,progress:i}=t;if(e.dialects!==void 0){let{checkDialects:t}=await Promise.resolve().then(()=>require("./action/check-dialects.js"));return t(e,e.dialects,(e,t)=>Na(e,{judged:t?r:null,progress:i}))}let a=n?.now()??0,o=await fa(e);jn(n,`search`,a);let{directories:s,disk:c}=o,l=La(o,e)?await t.emit?.()??null:null,u=l===null?[s]:Pn(s,c.displayPath),d=Fn(i,s.length),f=Ea(),p=n===null?Fa(o):null,m=p===null?null:Ia(p,o.session);if(m!==null)return Da(f,m),r?.(m),Pa(f,o,e);let h=await o.controlRoom(),{judgeEach:g}=await Promise.resolve().then(()=>require("./action/judge-each.js"));for(let t of u){for(let i of g(t,o,h,p,e,d,n))Da(f,i),r?.(i);if(l===null)continue;let i=n?.now()??0;f.findings.length>0&&d.clear(),Oa(f,t,l),jn(n,`report`,i)}return d.clear(),Pa(f,o,e)}async function Pa(e,t,n){let r=ka(e,t,n);if(t.only===null)return r;let{onlyAbout:i}=await Promise.resolve().then(()=>require("./action/open-file.js"));return{...r,result:i(t.only,r.result)}}function Fa({directories:e,mail:t,coverage:n,fix:r,load:i}){let[a,...o]=e;return a===void 0||o.length>0||a.complete!==null||t!==null||n!==null||r!==null?null:{planned:a,directory:i(a)}}function Ia({planned:e,directory:t},n){let r=Cn(t,e.hosts,e.found.folders);if(r===null)return null;let i={findings:[],omitted:[],suppressed:[],problems:[],covered:[]},a=n?.judgeCalm(e,t);return{planned:e,directory:t,fixed:null,...i,...a,...r}}function La({session:e,directories:t,only:n},{fixing:r,assertions:i}){return n===null&&e===null&&r===null&&i===null&&t.length>1}function Ra(e,t){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=tt(e);return Mn.slice(Mn.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function za(e){return{...e,stdout:Ba(e.stdout),stderr:Ba(e.stderr),workflowCommand:e.stdout,workflowError:e.stderr}}function Ba(e){let t=Va;return n=>{let r=Ha(n,t);t=r.state,e(r.text)}}const Va={at:`start`,hashes:0};function Ha(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===Ua?r++:i===Wa&&r>=2&&o(t,`\\x5b`),i!==Ua&&!Ya(i)&&(r=0),i===Ga?n===`start`?n=`colon`:n!==`inside`&&qa(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Ja(i)?n=(n===`colon`||n===`broken`)&&Ya(i)?`broken`:`start`:n===`start`||n===`broken`?Xa(i)?Ya(i)||(n=`start`):n=`inside`:n===`colon`&&!Ya(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const Ua=35,Wa=91,Ga=58,Ka=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function qa(e,t){Ka.lastIndex=t;let n=Ka.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Ja(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function Ya(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:Za.test(String.fromCodePoint(e))}function Xa(e){return e<128?e<=32||e===127:Qa.test(String.fromCodePoint(e))}const Za=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Qa=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,$a=65536;function eo(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{add:e=>{for(let r of e)t+=r,t.length>=$a&&n()},end:n}}function to(e,t){let n=eo(e);n.add(t),n.end()}function*no(e){let t=``;for(let n of e)t+=n,t.length<$a||(yield t,t=``);yield t}function ro(e,t){let n=io(e),r=io(t);return n===r?e=>e:e=>(0,w.relative)(n,(0,w.resolve)(r,e)).split(w.sep).join(`/`)||`.`}function io(e){try{return(0,C.realpathSync)(e)}catch{return(0,w.resolve)(e)}}function ao(e,t,n,r){let i=tt(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"recipients-changed":n?.recipientsCount??``,"sarif-file":r}}const oo=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,so=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function k(e){let t=u.o(e),n=``,r=0;for(let{0:e,index:i}of t.matchAll(so))n+=`${t.slice(r,i).replace(oo,uo)}<span>${e}</span>`,r=i+e.length;return n+t.slice(r).replace(oo,uo)}function A(e){return`<code>${k(e)}</code>`}function co(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,uo)}">${e}</a>`}const lo={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function uo(e){return lo[e]??`&#${e.charCodeAt(0)};`}function fo(e,t,n){if(e===`none`)return null;if(e===`auto`)return po(t,n);let r=pr(n),i=r===null?null:Cr(r,e);if(i!==null)return{commit:i};throw new _.t(`the input base: there is no revision "${u.o(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function po(e,t){let n=_o(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=pr(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&Cr(e,`HEAD^2`)===n?ho(Cr(e,`HEAD^1`)):ho(go(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return ho(go(pr(t),r(`merge_group`,`base_sha`)));case`push`:return mo(pr(t),r(`before`));default:return null}}function mo(e,t){if(e===null)return null;let n=(t===null||/^0+$/.test(t)?null:Cr(e,t))??Cr(e,`HEAD^1`);return n===null&&!Er(e)?null:ho(n)}function ho(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: set `fetch-depth: 2` for `actions/checkout`."}:{commit:e}}function go(e,t){if(e===null||t===null)return null;let n=Cr(e,t);return n===null?null:Tr(e,n,`HEAD`)??n}function _o(e){try{return e===void 0?null:JSON.parse((0,C.readFileSync)(e,`utf8`))}catch{return null}}function vo(e,t){let{before:n,after:r}=yo(e,t),i=So(n),a=So(r),{nextInA:o,nextInB:s}=Co(i,a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function yo(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let i=0;for(;i<n-r&&e[e.length-1-i]===t[t.length-1-i];)i++;let a=d.s(e,r);for(let t=0;t<3;t++)a=d.s(e,a-1);let o=d.o(e,a)-1,s=e=>{let t=e.length-i;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:o,start:bo(e,a,t)}};return{before:s(e),after:s(t)}}function bo(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function xo({bytes:e,first:t,start:n},r){let i=n[r-t],a=n[r-t+1];return i===void 0||a===void 0?null:m.i(e,{start:i,end:a})}function So(e){return Array.from({length:e.start.length-1},(t,n)=>xo(e,e.first+n)??``)}function Co(e,t){let n=e.length<t.length,[r,i]=n?[e,t]:[t,e],a=wo(i,new Set(r)),o=wo(r,a),[s,c]=n?[o,a]:[a,o];return{nextInA:To(s),nextInB:To(c)}}function wo(e,t){let n=new Map;for(let[r,i]of e.entries()){if(!t.has(i))continue;let e=n.get(i);e===void 0?n.set(i,{all:[r],next:0}):e.all.push(r)}return n}function To(e){return(t,n)=>{let r=e.get(t);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const Eo=new Uint8Array;function Do({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&Oo(n,t)?t:n,{hunks:i}=vo(e??Eo,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function Oo(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function ko(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const Ao=2**27;function jo(){return{names:Mo,bytes:No}}const Mo=1e6,No=2**29;function Po(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of Vo(e,t,Ao)){if(a!==`tree`)throw new O(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,Yo(i,o,n))}return r}function Fo(e,t,n,r,i){let a=zo(e,t),o=t.filter((e,t)=>{let o=a[t]??-1;if(o<0)throw Ko(e);return o<=n&&Jr(o,null),o<=n?r.bytes-=o:i.set(e,null),o<=n});if(r.bytes<0)throw Bo(`the files to read have more than ${No/2**20} MiB`);for(let{id:t,bytes:n}of Vo(e,o,No+o.length*100))i.set(t,n)}const Io=2**20,Lo=2**26;function Ro(e,t,n,r){let i=zo(e,t),a=Math.min(Lo,n.bytes),o=t.filter((e,t)=>{let r=i[t]??-1;return r<0||r>Io||r>a?!1:(a-=r,n.bytes-=r,!0)}),s=Uo(e,o,Lo+o.length*100);for(let e of s)Ho(e)&&r.set(e.id,e.bytes)}function zo(e,t){let n=(hr(e,[`cat-file`,`--batch-check`],Go(t))?.toString(`latin1`)??``).split(`
`);return t.map((e,t)=>{let[r,i,a]=(n[t]??``).split(` `);return r===e&&i===`blob`?Number(a):-1})}function Bo(e){return new O(`at this revision, ${e}: name the folder to search`)}function*Vo(e,t,n){for(let r of Uo(e,t,n)){if(!Ho(r))throw new O(`the object ${r.id} of git is damaged: its bytes are those of another`);yield r}}function Ho({id:e,kind:t,bytes:n}){return Wo(t,n,e.length)===e}function*Uo(e,t,n){if(t.length===0)return;let r=hr(e,[`cat-file`,`--batch`],Go(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw Ko(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function Wo(e,t,n){let{createHash:r}=process.getBuiltinModule(`node:crypto`);return r(n===64?`sha256`:`sha1`).update(`${e} ${t.length}\0`).update(t).digest(`hex`)}function Go(e){return e.map(e=>`${e}\n`).join(``)}function Ko(e){return new O(`git does not have the object ${e}. ${gr}`)}const qo=new Map([[`40000`,`folder`],[`120000`,`link`],[`160000`,`submodule`]]);function Jo(e){return qo.get(e.replace(/^0/,``))??(/^100[0-7]{3}$/.test(e)?`file`:null)}function Yo(e,t,n){let r=e.length/2,i=Buffer.from(t.buffer,t.byteOffset,t.length),a=new Map,o=new Set,s=[];for(let t=0;t<i.length;){let c=i.indexOf(32,t),l=i.indexOf(0,c+1),d=l+1+r;if(--n.names<0)throw Bo(`there are more than ${p.t(Mo)} names`);if(c<0||l<0||d>i.length)throw Zo(e,`it ends too early`);let f=i.toString(`latin1`,t,c),m=i.subarray(c+1,l),h=Jo(f);if(h===null)throw Zo(e,`it has an entry of the mode ${u.r(i,t,Math.min(c,t+20))}`);let g=Fr(m);if(g===null){let t=u.r(m);if(o.size===o.add(t).size)throw Zo(e,`it has the name ${t} twice`);s.push({shown:t,isFolder:h===`folder`})}else{if(!Xo(g))throw Zo(e,`it has the name "${u.r(m)}"`);if(a.has(g))throw Zo(e,`it has the name "${u.r(m)}" twice`);a.set(g,{kind:h,id:i.toString(`hex`,l+1,d)})}t=d}return{entries:a,odd:s}}function Xo(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function Zo(e,t){return new O(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function Qo(e,t){let n=es($o(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=[],a=0;for(;;){let t=r.at(-1),o=e.trees.get(t.id);if(o===void 0)return{needs:t};let s=n.pop();if(s===void 0)return{folder:o,id:t.id,at:i};if(s===`..`){if(r.length===1)return ts(`it lies outside the repository`);r.pop(),i.pop();continue}if(fn(s))return ts(`it lies below .git`);let c=o.entries.get(s);if(c===void 0)return a===0?null:ns(`it is a symbolic link that leads nowhere`,`missing`);if(c.kind===`submodule`)return ts(`it lies in a submodule`);if(c.kind===`folder`)r.push(c),i.push(s);else if(c.kind===`link`){if(++a>40)return ns(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(c.id);if(t===void 0)return{needs:c};let o=t===null||t.length>4096?null:Fr(t);if(o===null)return ts(`it is a symbolic link whose target is not UTF-8, or too long`);let s=w.default.isAbsolute(o)?$o(e.root,o):o;if(w.default.isAbsolute(o)&&(r.length=1,i.length=0),w.default.isAbsolute(s))return ts(`it lies outside the repository`);n.push(...es(s).reverse())}else if(n.length>0)return ns(`a part of its path is not a directory`,`other`);else return{file:c.id,at:[...i,s]}}}function $o(e,t){return w.default.relative(e,t).split(w.default.sep).join(`/`)}function es(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function ts(e){return{why:e,kind:`other`,refused:!0}}function ns(e,t){return{why:e,kind:t,refused:!1}}function rs(e,t,n=new Map){let{root:r}=e,i=new Map(n),a=new Map,o=jo(),s=0,c={root:r,tree:t,trees:i,blobs:a},l=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,r]of Po(e,n(!0,i),o))i.set(t,r);let r=n(!1,a);r.length>0&&Fo(e,r,Yr,o,a)},u=t=>{let n=[...new Set(t)].filter(e=>!a.has(e));try{n.length>0&&Ro(e,n,o,a)}catch(e){if(!(e instanceof O))throw e}},d=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(s>500)throw Bo(`links lead through more than 500 folders`);for(let r of t)n[r]=Qo(c,e[r]);let r=t.flatMap(e=>is(n[e]));t=t.filter(e=>is(n[e]).length>0),r.length>0&&s++,l(r)}return n};return{trees:i,blobs:a,fetch:l,fetchAhead:u,resolveAll:d,resolve:e=>d([e])[0]??null}}function is(e){return e!==null&&`needs`in e?[e.needs]:[]}const as=2**27;function os(e,t,n,r,i){let a=0,o=0,s=[{folder:e,id:t}];for(let e=0;s.length>0;e++){if(e>256)throw Bo(`folders are more than 256 deep`);let t=n(s.map(e=>e.id)),c=[];for(let{folder:e,id:n}of s){let s=t(n);if(a+=s.entries.size+s.odd.length,a>1e6)throw Bo(`there are more than ${p.t(Mo)} names`);i(e,s);for(let[t,n]of s.entries){if(n.kind!==`folder`||!un(t))continue;let i=w.default.join(e,t);if(!r(i)){if(o+=i.length,i.length>4096)throw Bo(`paths are longer than 4096 characters`);if(o>as)throw Bo(`the paths of all folders are too long to keep`);c.push({folder:i,id:n.id})}}}s=c}}function ss(e,t,n,r=new Map){let{root:i}=e,a=rs(e,t,r),o=e=>e===i||e.startsWith(w.default.join(i,w.default.sep)),s=e=>{let t=a.resolve(e);return t!==null&&`folder`in t?t.folder:null};return{root:i,path:w.default,displayPath:n,isReal:o,above:e=>e===i||w.default.dirname(e)===e?null:w.default.dirname(e),realpath:e=>{let t=o(e)?a.resolve(e):null;return t===null||`why`in t?null:w.default.join(i,...t.at)},list:e=>{let t=s(e);if(t!==null)return ms(t);throw new _.t(cs,{file:n(e),line:1,column:1})},has:e=>{let t=w.default.basename(e);return e===i||s(w.default.dirname(e))?.entries.has(t)===!0},kind:e=>o(e)?fn(w.default.relative(i,e))?`below .git`:ds(a.resolve(e)):`outside`,prefetch:e=>a.fetch(ls(a,e).map(us)),readAhead:e=>a.fetchAhead(ls(a,e)),read:(e,{limit:t=Yr,displayPath:r=n(e)}={})=>fs(a,a.resolve(e),r,t),walk:(e,t,n)=>ps(a,e,t,n)}}const cs=`there is no such file or directory`;function ls({resolveAll:e},t){return e(t).flatMap(e=>e!==null&&`file`in e?[e.file]:[])}function us(e){return{kind:`file`,id:e}}function ds(e){return e===null?`missing`:`folder`in e?`folder`:`file`in e?`file`:e.refused?`outside`:`missing`}function fs({fetch:e,blobs:t},n,r,i){if(n===null)return{path:r,unreadable:cs,kind:`missing`};if(`why`in n){let{why:e,kind:t,refused:i}=n;return{path:r,unreadable:e,kind:t,...i?{refused:!0}:{}}}if(`folder`in n)return{path:r,unreadable:`it is a directory`,kind:`folder`};e([us(n.file)]);let a=t.get(n.file);return a!=null&&a.length<=i?{path:r,bytes:a}:{path:r,unreadable:Xr(i),kind:`other`,refused:!0}}function ps({resolve:e,fetch:t,trees:n},r,i,a){let o=e(r);o!==null&&`folder`in o&&os(r,o.id,e=>(t(e.map(e=>({kind:`folder`,id:e}))),e=>n.get(e)),a,(e,t)=>i(e,ms(t)))}function ms({entries:e,odd:t}){return{entries:[...e].map(([e,{kind:t}])=>({name:e,kind:t})),odd:t}}function hs(e,t,n){let r=xi(e),i=pr(r.cwd);if(i===null)return()=>!1;let a=new Set(n.map(e=>w.default.resolve(r.cwd,e))),o=e=>{let t=Sr(i,e);if(t?.kind!==`tree`)return null;let n=ss(i,t.id,r.displayPath);return n.prefetch([...a]),n},[s,c]=[o(t),o(`HEAD`)],l=new Map,u=e=>{let t=s?.read(e);return t!==void 0&&D(t)&&t.kind!==`missing`?[]:Do({base:gs(t),head:gs(c?.read(e)),here:gs(r.read(e))})};return(e,t)=>{let n=w.default.resolve(r.cwd,e);if(s===null||!a.has(n))return!1;let i=l.get(n)??u(n);return l.set(n,i),ko(i,t)}}function gs(e){return e===void 0||D(e)?null:e.bytes}function _s(e,t){if(Math.abs(e.length-t.length)>64)return 1/0;let n=[],r=Array.from({length:t.length+1},(e,t)=>t);for(let i=1;i<=e.length;i++){let a=[i];for(let o=1;o<=t.length;o++){let s=e[i-1]===t[o-1]?0:1,c=Math.min(r[o]+1,a[o-1]+1,r[o-1]+s);i>1&&o>1&&e[i-1]===t[o-2]&&e[i-2]===t[o-1]&&(c=Math.min(c,n[o-2]+1)),a.push(c)}n=r,r=a}return r[t.length]}function vs(e,t){let n=e.toLowerCase(),r=e.length<2?0:Math.max(1,Math.floor(e.length/3)),i=null,a=r+1,o=[];for(let e of t){let t=_s(n,e.toLowerCase());t<a&&([i,a]=[e,t]),e.toLowerCase().startsWith(n)&&o.push(e)}let[s,c]=o;return i===null&&s!==void 0&&c===void 0&&e.length>=3&&(i=s),i===null?``:`; did you mean "${i}"?`}function ys(e,t,n){let r=n.find(e=>e===t);if(r!==void 0)return r;let i=vs(t,n);throw new _.t(`there is no ${e} "${u.o(t)}"${i===``?bs(n):i}`)}function bs(e){return e.length>12?` ("qmailint rules" lists them)`:` (one of: ${e.join(`, `)})`}async function xs(e){return ca(Ss(e))}function Ss(e){return ys(`dialect`,e,oa)}function Cs(e){return ys(`level`,e,[...Mn,`never`])}function ws(e,t){if(!/^\d{1,9}$/.test(t))throw new _.t(`${e} takes a whole number, not "${u.o(t)}"`);return Number(t)}function Ts(e,t){let n=ws(e,t.replace(/%$/,``));if(n>100)throw new _.t(`${e} takes a number from 0 to 100, not "${u.o(t)}"`);return n}const Es=e=>e/2**32|0,Ds=e=>e>>>0;function Os(e,t,n,r){let i=Es(n),a=Ds(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function ks(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const As=e=>e?`"${e}" `:``;function js(e,t=``){if(typeof e!=`number`)throw TypeError(As(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(As(t)+`expected integer >= 0, got `+e);return e}function Ms(e,t,n=``){if(ks(e)&&(t===void 0||e.length===t))return e;t!==void 0&&js(t,`length`);let r=ks(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=As(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const Ns=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},Ps=(e,t)=>{Ns(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function Fs(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function Is(e,t){Ms(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function Ls(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Rs(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function j(e,t){return e<<32-t|e>>>t}function zs(e,t,n=`opts`){return Ps(e,`defaults`),t!==void 0&&Ps(t,n),Object.assign(Object.create(null),e,t)}function Bs(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=zs({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const Vs=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Hs(e,t,n){return e&t^~e&n}function Us(e,t,n){return e&t^e&n^t&n}var Ws=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=Rs(this.buffer)}update(e){Fs(this),Ms(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=Rs(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){Fs(this),Is(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),Os(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:Rs(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const Gs=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Ks=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),qs=new Uint32Array(64);var Js=class extends Ws{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)qs[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=qs[e-15],n=qs[e-2],r=j(t,7)^j(t,18)^t>>>3,i=j(n,17)^j(n,19)^n>>>10;qs[e]=i+qs[e-7]+r+qs[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=j(o,6)^j(o,11)^j(o,25),u=l+t+Hs(o,s,c)+Ks[e]+qs[e]|0,d=(j(n,2)^j(n,13)^j(n,22))+Us(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){Ls(qs)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ls(this.buffer)}},Ys=class extends Js{constructor(){super(32,Gs)}};const Xs=Bs(()=>new Ys,Vs(1));function Zs(e){return Array.from(Xs(_.o(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var Qs=s({ofShard:()=>tc});function $s(e,t){let[,n,r]=/^(\d{1,6})\/(\d{1,6})$/.exec(t)??[],i={index:Number(n),count:Number(r)};if(n===void 0||i.index<1||i.index>i.count)throw new _.t(`${e} takes I/N, such as 1/4 for the first of four, not "${u.o(t)}"`);return i}function ec({index:e,count:t},n){return Number.parseInt(Zs(n).slice(0,12),16)%t===e-1}function tc(e,t,{displayPath:n}){return t.filter(({found:t})=>ec(e,n(t.absolute)))}function nc(e){let t=t=>e(t).trim()||null,n=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:n.length===0?[`.`]:n,workingDirectory:t(`working-directory`)??`.`,base:t(`base`)??`auto`,annotations:rc(`annotations`,t(`annotations`)),summary:rc(`summary`,t(`summary`)),sarifFile:t(`sarif-file`),junitFile:t(`junit-file`),config:t(`config`),dialect:t(`dialect`),failOn:t(`fail-on`),coverageThreshold:t(`coverage-threshold`),shard:t(`shard`)}}function rc(e,t){if(t===null||/^true$/i.test(t))return!0;if(/^false$/i.test(t))return!1;throw new _.t(`the input ${e} takes true or false, not "${u.o(t)}"`)}async function ic(e,t){let{paths:n,config:r,dialect:i,failOn:a,coverageThreshold:o,shard:s}=e;return{cwd:t,paths:n,config:r===null?null:{file:r},overrides:{dialect:i===null?null:await xs(i),set:null,levels:new Map},failOn:Cs(a??`error`),shard:s===null?null:$s(`the input shard`,s),assertions:null,coverage:o===null?null:{threshold:Ts(`the input coverage-threshold`,o)},fixing:null,limit:1/0,noneFound:`there is no control directory here`,meant:()=>``}}function ac(e){let t=new Map;for(let{control:n,mail:r}of e){if(r===void 0)continue;let e=t.get(n)??new Set;t.set(n,e);for(let t of r.changes)for(let n of t.patterns)e.add(n)}return[...t.values()].reduce((e,{size:t})=>e+t,0)}function oc(e){return typeof e==`bigint`?e.toString(32):e}var sc=class{rows=new Map;get size(){return this.rows.size}get(e){return this.rows.get(oc(e))?.value}has(e){return this.rows.has(oc(e))}set(e,t){return this.rows.set(oc(e),{key:e,value:t}),this}*keys(){for(let{key:e}of this.rows.values())yield e}},cc=class{rows=new Map;constructor(e=[]){for(let t of e)this.add(t)}get size(){return this.rows.size}has(e){return this.rows.has(oc(e))}add(e){return this.rows.set(oc(e),e),this}delete(e){return this.rows.delete(oc(e))}[Symbol.iterator](){return this.rows.values()}};const lc=2**22;function*uc(e,t=()=>!0){let n=function*(e,t,r){let i=mc(r,t);if(i===pc){let i=2**(t-1);yield*n(e,t-1,gc(r,t-1,0)),yield*n(e+i,t-1,gc(r,t-1,1))}else i>=0&&(yield{address:e,length:32-t,label:i})};yield*n(0,32,hc(e,t))}function dc(e,t=()=>!0){let n=0,r=lc,i=[{state:hc(e,t),times:1}];for(let e=32;e>=0;e--){let t=new Map;for(let{state:a,times:o}of i){let i=mc(a,e);if(i!==pc)n+=i>=0?o:0;else if(a.length===4&&a[2]===1)n+=o*yc(a[1],e);else{if(--r<0)return null;fc(t,gc(a,e-1,0),o),fc(t,gc(a,e-1,1),o)}}i=[...t.values()].flat()}return n}function fc(e,t,n){if(t.length===0)return;let r=bc(t),i=e.get(r),a=i?.find(e=>xc(e.state,t));a===void 0?i===void 0?e.set(r,[{state:t,times:n}]):i.push({state:t,times:n}):a.times+=n}const pc=-2;function mc(e,t){if(e.length===0)return-1;let n=null,r=e[3],i=0;for(let a=0;a<e.length;a+=4){let o=e[a+2]*2**(y.U(e[a+1])-(32-t)),s=e[a+3];s===r?i+=o:(n??=new Map,n.set(s,(n.get(s)??0)+o))}let a=2**t;if(i===a)return r;let o=i!==0;for(let[e,t]of n??[]){if(t===a)return e;o||=t!==0}return o?-2:-1}function hc({address:e,netmask:t,weight:n,label:r},i){let a=[];for(let o=0;o<e.length;o++)i(r[o])&&a.push(e[o],t[o],n[o],r[o]);return vc(a)}function gc(e,t,n){if(!_c(e,t))return e;let r=[],i=t===0?0:4294967295>>>32-t;for(let a=0;a<e.length;a+=4){let o=e[a],s=e[a+1];((s>>>t&1)!=1||(o>>>t&1)===n)&&r.push((o&i)>>>0,(s&i)>>>0,e[a+2],e[a+3])}return vc(r)}function _c(e,t){for(let n=1;n<e.length;n+=4)if((e[n]>>>t&1)==1)return!0;return!1}function vc(e){if(e.length<=4)return e;let t=Array.from({length:e.length/4},(e,t)=>4*t),n=(t,n)=>e[t+n];t.sort((e,t)=>n(e,3)-n(t,3)||n(e,0)-n(t,0)||n(e,1)-n(t,1));let r=[];for(let e of t){let t=r.length;if(t>0&&r[t-4]===n(e,0)&&r[t-3]===n(e,1)&&r[t-1]===n(e,3)){let i=r[t-2]+n(e,2);i===0?r.length=t-4:r[t-2]=i}else r.push(n(e,0),n(e,1),n(e,2),n(e,3))}return r}function yc(e,t){return 2**(y.U(e)-(32-t)-(e===0?t:31-Math.clz32(e&-e)))}function bc(e){let t=e.length;for(let n of e)t=Math.imul(t^n,16777619)^t>>>15;return t}function xc(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}const Sc=2**32;function*Cc(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?Sc:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function wc({address:e,length:t}){return`${g.t(e)}/${t}`}function Tc(e){return Array.isArray(e)}function Ec(e){return Tc(e)?y.K(e):e.cubes.counts.get(e.label)??0}function Dc(e){let[t]=e;return e.length===1&&t!==void 0?Ec(t):e.every(Tc)?y.q(e):null}function Oc(e){return Tc(e)?Cc(e):uc(e.cubes,t=>t===e.label)}function kc(e,t){let n=[],r=0;for(let i of Oc(e))if(n.length<t)n.push({address:i.address,length:i.length});else if(r++,!Tc(e))break;if(r===0||Tc(e))return{networks:n,omitted:r};let i=dc(e.cubes,t=>t===e.label);return{networks:n,omitted:i===null?null:i-n.length}}const Ac={ids:{implicit:[],moreipme:null,notipme:null,firstMoreipme:0,firstNotipme:0,count:0},count:0,ipme:new Int32Array,notipme:new Int32Array,ipmeLength:new Int8Array,notipmeLength:new Int8Array},jc=y.s({nowMe:[],noLongerMe:[],base:Ac,head:Ac,basePart:[],headPart:[],excludedBefore:[],excludedNow:[],entries:null,setsOf:(e,t)=>Array.from({length:t},()=>[])});function Mc(e,t){let[n,r]=[y.l(e),y.l(t)];return n.kind===`pieces`&&r.kind===`pieces`?Nc(n,r):Fc(n.ids,r.ids)}function Nc(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=y.g(e,c),f=y.g(t,l),p=y.p(e,c),m=y.p(t,l),h=Math.min(p,m);d!==f&&(y.G(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}let d={base:e,head:t,basePart:i,headPart:a,entries:null,setsOf:Pc(e,t,i,a)};return y.s({nowMe:n,noLongerMe:r,excludedBefore:o,excludedNow:s,...d})}function Pc(e,t,n,r){return(i,a)=>{let o=Array.from({length:a},()=>[]);for(let a=0;a<n.length;a++){let s=n[a],c=r[a],l=Math.max(e.start[s],t.start[c]),u=o[i(a)];u!==void 0&&y.G(u,l,Math.min(y.p(e,s),y.p(t,c)))}return o}}function Fc(e,t){let n=y.S();y.x(n,e),y.x(n,t,e.count);let r=n.divide();if(y.T(r))return null;let i=y.v(e,r),a=y.v(t,r,e.count),o=[];for(let e=0;e<i.count;e++)r.classes.size[e]!==0&&y.g(i,e)!==y.g(a,e)&&o.push(e);let s=(e,t)=>Ic(r,o,e,t),c=s(e=>+!y.g(a,o[e]),2);if(c===null)return null;let[l,u]=c,[d,f]=[Lc(e),Lc(t)];return y.s({nowMe:l,noLongerMe:u,base:i,head:a,basePart:o,headPart:o,excludedBefore:[...d].filter(e=>!f.has(e)).sort((e,t)=>e-t),excludedNow:[...f].filter(e=>!d.has(e)).sort((e,t)=>e-t),entries:r,setsOf:s})}function Ic({classes:e},t,n,r){if(t.length===0)return Array.from({length:r},()=>[]);let i=new Int32Array(e.count).fill(-1);for(let[e,r]of t.entries())i[r]=n(e);let a=y.m(e,e=>i[e]);return a===null?null:Array.from({length:r},(e,t)=>({cubes:a,label:t}))}function Lc(e){let t=new Set;for(let n=e.firstNotipme;n<e.count;n++)y.V(e,n)===4294967295&&t.add(y.L(e,n));return t}function Rc(e,t){return y.a(e).basePart.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function zc(e,t){let n=e.filter(e=>!Rc(e,!1)),[r]=n;if(r===void 0)return 0;if(n.length===1)return Ec(r[t]);let i=y.S(),a=0,o=n.map(e=>{let{base:t,head:n}=y.a(e);return[t.ids,n.ids].map(e=>(y.x(i,e,a),a+=e.count,{ids:e,offset:a-e.count}))}),s=i.divide();if(y.T(s))return null;let c=o.map(e=>e.map(({ids:e,offset:t})=>y.v(e,s,t))),l=0;for(let e=0;e<s.classes.count;e++)c.some(([n,r])=>{let[i,a]=[n!==void 0&&y.g(n,e),r!==void 0&&y.g(r,e)];return i!==a&&a===(t===`nowMe`)})&&(l+=s.classes.size[e]);return l}function Bc(e){let t=y.H(e.fixed,e.moreipme,e.notipme),n=y.M(t),r=n===null?y.b(t):y.d(t,n);return r===null?null:y.o(r)}function Vc(e){let t=y.H(e.fixed,e.moreipme,e.notipme),n={start:new Uint32Array,tag:new Uint32Array,gapped:!1},r=y.N(t)??n;return y.c({kind:`single`,ids:t,blocks:r,gapped:[...y.A(t)]})}function Hc(e){return y.u(e).kind!==`single`}function Uc(e,t){let n=y.u(e);if(n.kind===`single`){let{ids:e,blocks:r,gapped:i}=n;return y._(e,n=>y.r(e,r,i,t,n))}if(n.kind===`classes`)return y._(n.ids,e=>y.C(n.entries,t,e));let r=y.f(n,t);return{ipme:n.ipme[r],notipme:n.notipme[r],ipmeLength:n.ipmeLength[r],notipmeLength:n.notipmeLength[r]}}function Wc(e,t){let{ipme:n,notipme:r,ipmeLength:i,notipmeLength:a}=Uc(e,t),{ids:o}=y.u(e),s=e=>e<0?null:y.R(o,e);return{me:i>a,ipme:s(n),notipme:s(r),ipmeLength:i,notipmeLength:a}}function Gc(e,t){let n=y.l(e);for(let e=0;e<n.count;e++)if(n.ipmeLength[e]===t&&y.g(n,e))return!0;return!1}function Kc(e){return y.l(e).count}function qc(e,t){let n=Jc(e,t);return n===null?null:n+new cc(e.flatMap(({ipv6:e})=>e[t])).size}function Jc(e,t){let n=Dc(e.map(({difference:e})=>e[t]));if(n!==null)return n;let r=Yc(e),i=r.flatMap(([e])=>e??[]),a=zc(i.map(({difference:e})=>e),t);if(a===null)return null;let o=(e,n)=>e.some(e=>Zc(e,t,n)),s=Qc(e),c=a;for(let[e,t]of s){let n=r.flatMap(e=>e.find(e=>!t.has(e))??[]);o(i,e)&&c--,(o(n,e)||o([...t],e))&&c++}return c}function Yc(e){let t=[];for(let n of e){let e=t.find(([e])=>Xc(e.base,n.base)&&Xc(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function Xc(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function Zc({base:e,head:t,difference:n},r,i){if(Rc(n,!1))return!1;let a=({where:e})=>e!==null&&Wc(e,i).me,o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function Qc(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}const M={fine:0,byteOrderMark:1,carriageReturn:2,nulByte:3,leadingBlank:4,notAComment:5,missingColon:6,wildcard:7,address:8,blank:9,controlByte:10,slash:11,colon:12,emptyLabel:13,trailingDot:14,loneDot:15,leadingDot:16,emptyDomain:17,other:18,tooLong:19};function $c(e){return e>=M.blank&&e<=M.emptyDomain}function N(e,t){let n=e.entries.start[t],r=e.keyEnd[t];return n===r?e.kind===`map`?`the empty key`:`an empty entry`:f.i(e,n,r)}function el(e,{list:t}){return t===`morercpthostsCdb`?`morercpthosts.cdb`:t===`locals`&&e.mail().lists.implicitLocals?`me`:t}function tl(e,t,n){let r=el(e,t);if(r===`morercpthosts.cdb`)return r;let i=e.mail().lists[t.list]?.entries.line[t.entry]??1;return r===n.name?`line ${i}`:r===`me`?`the name in me, which is local as there is no locals`:`line ${i} of ${r}`}function nl(e,t){let n=e.mail().lists[t.list];if(n===null)return``;let[r,i]=[n.entries.start[t.entry],n.keyEnd[t.entry]];return r===i?`the empty key`:f.i({path:el(e,t),bytes:n.bytes},r,i)}function rl(e,t,n){if(t===null)return[];let r=el(e,t),i=e.file(r);return i===null||i.kind===`cdb`?[]:[{file:i,line:e.mail().lists[t.list]?.entries.line[t.entry]??1,message:n}]}function P(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function F(e,t,n,r={}){let{start:i,end:a,line:o}=e.entries,{at:s={start:i[t],end:a[t]},level:c}=r;return{file:e,line:o[t],start:s.start,end:s.end,detail:n,...c===void 0?{}:{level:c}}}const il={id:`address-in-list`,level:`error`,summary:`an address with an @ where qmail looks up only the domain`,fix:null,files:[`locals`,`morercpthosts`,`percenthack`,`qmtproutes`,`rcpthosts`,`smtproutes`,`virtualdomains`],bad:{files:{rcpthosts:`postmaster@example.com
`,virtualdomains:`@example.net:net
`}},good:{files:{rcpthosts:`example.com
`,virtualdomains:`example.net:net
`}},notableEntry(e,t){if(t.form(e)!==M.address)return null;let n=b.a(t,e),r=t.bytes[n.start]===64;return F(t,e,()=>({message:t.name===`virtualdomains`?`${N(t,e)} matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @.`:`${N(t,e)} matches nothing: what is looked up here is the domain after the @, never an address.`,reads:`nothing`,remedy:r?`Remove the @.`:`Write only the domain; a single address cannot be listed here.`,fix:null}),{at:n})}},I={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function al(e){return e===I.duplicate||e===I.redundant||e===I.matchesNothing}function ol(e){return e===I.needed||e===I.alreadyInterface}function*sl(e,{start:t,end:n}){let r=e.subarray(t,n).indexOf(35),i=r<0?n:t+r,a=t,o=t=>t<a||t>=i?32:e[t];for(let n=t;n<i;n++){let t=o(n-1);if(ml(t))continue;let r=t===46||t===58?n:ul(o,n);if(r>n){let t={start:n,end:dl(o,n,r)};if(t.end-n<=cl&&ee.t(T(e,t))){yield t,a=r,n=r-1;continue}}if(t===46&&ml(o(n-2)))continue;let i=ll(o,n);i!==n&&(yield{start:n,end:i},n=i-1)}}const cl=45;function ll(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;fl(e(n));)n++;if(n===i)return t}return ml(e(n))||e(n)===46&&ml(e(n+1))?t:n}function ul(e,t){let n=t;for(;pl(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;pl(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&ml(e(n));)n--;return ml(e(n))?t:n}function dl(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function fl(e){return e>=48&&e<=57}function pl(e){return fl(e)||(e|32)>=97&&(e|32)<=102}function ml(e){return fl(e)||(e|32)>=97&&(e|32)<=122||e===95}function hl(e,t){let{entry:n,slash:r,seen:i}=t;if(n===null||r<0||ct(t)?.end!==r)return null;let a=r+1;for(;a<i.end&&/[0-9a-f.:]/i.test(String.fromCharCode(e[a]));)a++;return{start:r,end:a}}function gl(e,t){let{entry:n,netmask:r,slash:i,seen:a,end:o}=t,s=ct(t);if(n===null||s===null)return[];let c=t.ipv6===void 0?null:hl(e,t);return(r===null?[{start:c?.end??s.end,end:a.end}]:[{start:s.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?f.c(e,t.start,t.end):t.end;return f.s(e,t.start,n)<n})}function*_l(e,t){let n=gl(e,t),[r]=n;if(r!==void 0&&e[f.s(e,r.start,r.end)]!==35)for(let r of sl(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function vl(e,t){return _l(e,t).next().done!==!0}function yl({bytes:e},t){return!t.terminated||ot(t).some(e=>e.wrapped)||t.seen.end<t.end||vl(e,t)}const bl=new WeakMap;function xl(e,t){let n=bl.get(e);return n===void 0&&(n=Sl(e),bl.set(e,n)),n(t)}function Sl(e){let t=[...Cl(e)],n=t.length===0?null:e.where();if(n===null)return()=>!1;let{dialect:r,hosts:i}=e;return e.needless().neededBesides(t,n,(e,t,n)=>Bc(x.i(r,i[e]?.set??null,t,n)))}function*Cl(e){let t=e.needless();for(let n of e.ipFiles)for(let e of wl(n)){let r={name:n.name,index:e},i=t.status(r);(i===I.redundant||i===I.duplicate)&&yl(n,Tl(n,e))&&(yield r)}}function*wl({entries:{count:e,line:t},notable:n}){for(let r=0,i=0;r<n.count;r++)i=te.t(t,n.line[r],i,e),i<e&&t[i]===n.line[r]&&(yield i)}function Tl({bytes:e,entries:t,reader:n},r){return n.line(e,t.line[r],t.start[r])}function El(e,t,n){let r=e.reader.line(e.bytes,e.entries.line[t],e.entries.start[t]);if(yl(e,r))return null;let i=null;return{edits:[{start:r.start,end:r.end+1,text:``}],get safe(){return i??=n(),i}}}function Dl(e){return e===null?`Correct the errors first, then see whether this line is still needed.`:`Delete the line.`}function Ol(e,t,n,r){let i=e.needless(),a={name:t.name,index:n},{because:o,interfaces:s,witness:c}=i.explain(a),l=o??[],u=[...l.map(e=>{let{origin:n}=e,r=g.a(e.netmask);return n.kind===`line`?{length:r,text:`${n.file===t?`line ${n.line}`:`line ${n.line} of ${n.file.name}`} (${g.n(e)})`}:{length:r,text:`the implicit entry ${g.n(e)}`}}),...s.map(e=>({length:32,text:`the interface address ${g.n(e)}`}))].sort((e,t)=>e.length-t.length),d=u.slice(0,3).map(({text:e})=>e),f=u.length-d.length,p=o===null?`the other entries together`:f>0?`${d.join(`, `)} and ${f} more`:Al(d),m=e.isMe(c)?`me`:`not me`,h=()=>i.isNeedlessAlone(a),{message:_,remedy:v}=r({inNotipme:t.name===`notipme`,others:p,several:o===null||u.length>1,byLines:o===null||l.some(({origin:e})=>e.kind===`line`),isOpposed:o===null||kl(t,l,s.length>0),isNeedlessAlone:()=>o===null||h(),witness:g.n(c),isMe:m}),y=l.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${g.n(t)}`}]:[]),b=v===null&&!xl(e,a)?El(t,n,h):null;return{message:_,remedy:v??Dl(b),related:y,fix:b}}function kl({name:e},t,n){let r=({origin:e})=>e.kind===`line`&&e.file.name===`notipme`;return e===`moreipme`?t.some(r):n||!t.every(r)}function Al(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function jl(e){let t=Ml.get(e);if(t!==void 0)return t;let n=Nl(e).length>0&&Pl(e);return Ml.set(e,n),n}const Ml=new WeakMap;function Nl({moreipme:e}){let t=[];if(e===null)return t;let{address:n,netmask:r,count:i}=e.entries;for(let e=r.indexOf(0);e>=0&&e<i;e=r.indexOf(0,e+1))n[e]===0&&t.push(e);return t}function Pl(e){let t=e.where();return t===null?Fl(e):t.some(e=>Gc(e,0))}function Fl(e){let t=e.needless();for(let e=0;e<4096;e++){let{ipme:n,notipme:r}=t.lengthsAt(Math.imul(e,2654435761)>>>0);if(n===0&&r<0)return!0}return!1}function*Il(e,t,n){if(!jl(e))for(let r of e.ipFiles)yield*Ll(e,r,t,t=>Ol(e,r,t,n))}function*Ll(e,t,n,r){let i=e.needless(),a=i.count(t.name,n);a>0&&(yield{file:t,each:Rl(t,i.each(t.name,n),r),count:()=>a})}function*Rl(e,t,n){for(let r of t)yield P(e,{line:e.entries.line[r]},st(e,r),()=>n(r))}const zl={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,onlyWith:`needless entry`,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>Il(e,I.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; otherwise delete it.`}))},Bl={id:`bad-pattern`,level:`error`,summary:`a line that is not a POSIX extended regular expression, so it never matches`,fix:null,bad:{files:{badmailfrom:`*@spam\\.example
`},dialect:`sagredo`},good:{files:{badmailfrom:`@spam\\.example$
`},dialect:`sagredo`},*regex(e){let{bytes:t,entries:n}=e;for(let r=0;r<n.count;r++){let i=n.start[r],a=n.end[r],o=t[i]===33?i+1:i;if(e.form(r)!==0||a-o>65536)continue;let s=S._(m.i(t,{start:o,end:a}));if(!(`error`in s)||s.error===`too-deep`)continue;let{error:c,offset:l}=s;yield F(e,r,()=>({message:`This is not a regular expression: ${Vl[c]??`it cannot be compiled`}${l>0?` (near byte ${o-i+l+1} of the line)`:``}; qmail-smtpd logs that, and the line matches nobody, with or without a ! in front.`,reads:`nothing`,remedy:`Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.`,fix:null}))}}},Vl={REG_BADRPT:`there is nothing before a *, + or ? to repeat`,REG_BADBR:`what is between { and } is not a repeat count`,REG_EBRACE:`a { is not closed`,REG_EBRACK:`a [ is not closed`,REG_EPAREN:`a ( is not closed`,REG_ERANGE:`a range in brackets runs backwards`,REG_ECTYPE:`there is no character class of that name`,REG_ECOLLATE:`there is no character of that name`,REG_EESCAPE:`it ends in a backslash`,REG_ESUBREG:`it refers back to a group that is not there`,REG_ESIZE:`it is too large`};function Hl(e,t,n,r){let i=r===`auth-route`?ql(e,124,t,n):n,a=ql(e,58,t,i),o=Ul(e,a,i,r)??Wl(e,a+1,i);return{host:{start:t,end:a},port:o,login:{start:Math.min(i+1,n),end:n}}}function Ul(e,t,n,r){let i=r===`qmtp-route`?209:25;return t===n?i:r!==`indimail-route`&&r!==`qmtp-route`?null:t+1===n?i:e[t+1]===58?25:null}function Wl(e,t,n){let r=0;for(let i=t;i<n;i++){let t=e[i]-48;if(t<0||t>9)break;r=(r*10+t)%65536}return r}function Gl(e,t,n,r,i){if(t.start===t.end||r.start===r.end)return t.start===t.end&&r.start===r.end;let a=Hl(e,t.start,t.end,i),o=Hl(n,r.start,r.end,i);return a.port===o.port&&Kl(e,a.host,n,o.host,ne.l)&&Kl(e,a.login,n,o.login,e=>e)}function Kl(e,{start:t,end:n},r,i,a){if(n-t!==i.end-i.start)return!1;for(let o=0;o<n-t;o++)if(a(e[t+o])!==a(r[i.start+o]))return!1;return!0}function ql(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return r}function Jl(e,t,n,r){if(t===n)return null;let i=eu(e,124,t,n);if(i>0&&r!==`auth-route`)return`bar`;if(i===1)return`one bar`;let{host:a}=Hl(e,t,n,r);if(a.start===a.end)return`empty host`;for(let t=a.start;t<a.end;t++)if(ne.c(e[t]))return`blank`;return e[a.start]===91&&e[a.end-1]!==93?`IPv6 literal`:Xl(e,a)?.some(e=>e>255)?`octet`:Ul(e,a.end,n,r)===null?Yl(e,a.end,n):null}function Yl(e,t,n){if(t===n||e[t]!==58)return null;let r=0,i=t+1;for(;i<n;i++){let t=e[i]-48;if(t<0||t>9)break;r=Math.min(r*10+t,65536)}return i===t+1?`no port`:r===0?`port 0`:r>65535?`large port`:null}function Xl(e,{start:t,end:n}){let r=n-t>2&&e[t]===91&&e[n-1]===93,i=[],a=-1;for(let o=r?t+1:t;o<(r?n-1:n);o++){let t=e[o];if(t>=48&&t<=57)a=Math.min(256,Math.max(a,0)*10+t-48);else if(t===46&&a>=0&&i.length<3)i.push(a),a=-1;else return null}return a<0||i.length<3?null:[...i,a]}const Zl=Uint8Array.from(`localhost`,e=>e.charCodeAt(0));function Ql(e,t,n,r,i){if(t===n)return!1;let{host:a,port:o}=Hl(e,t,n,r);if(o!==25)return!1;let s=Xl(e,a);if(s===null)return[Zl,i.me].some(t=>t!==null&&$l(e,a,t));let c=s.reduce((e,t)=>e*256+t,0);return i.has(c)}function $l(e,{start:t,end:n},r){if(r.length===0||r.length!==n-t)return!1;for(let n=0;n<r.length;n++)if(ne.l(r[n])!==ne.l(e[t+n]))return!1;return!0}function eu(e,t,n,r){let i=0;for(let a=n;a<r;a++)e[a]===t&&i++;return i}function tu(e,t,n,r){let i=v.t(()=>({me:iu(n()),has:au(t,r)}));return(t,n,{start:r,end:a},o)=>{let s=a[o],c=r[o];for(;c<s&&n[c]!==58;)c++;if(c===s)return null;let l=t===`qmtproutes`?`qmtp-route`:nu(e);return Jl(n,c+1,s,l)??(Ql(n,c+1,s,l,i())?`here`:null)}}function nu({name:e}){return e===`sagredo`?`auth-route`:e===`indimail`?`indimail-route`:`route`}const ru=[`authsenders`,`qmtproutes`,`smtproutes`];function iu(e){return e?.kind===`line`?e.bytes.subarray(e.value.start,e.value.end):null}function au(e,t){let n=e.map(({set:e})=>new Set(S.m(e))),r=new Map(t?.reached().map(e=>[e.name,e])),i=e.map(({name:e})=>r.get(e)?.arrivals??null);return e=>n.every((t,n)=>{let r=i[n]?.(e)??{here:!1,elsewhere:!1};return r.here||!r.elsewhere&&(S.f(e)||t.has(e))})}function ou(e,t){return ru.includes(e.name)&&e.form(t)===M.other}function su({bytes:e,entries:t,keyEnd:n},r){let i=n[r]+1,a=t.end[r],o=e.subarray(i,a).indexOf(124);return{start:i,end:o<0?a:i+o+1}}const cu={id:`bad-route`,level:`error`,summary:`a route that leads nowhere: no host, no usable port, or text that qmail-remote cannot take apart`,fix:null,files:[`authsenders`,`qmtproutes`,`smtproutes`],bad:{files:{smtproutes:`example.com:relay.example.net:
example.net:[2001:db8::1]
`}},good:{files:{smtproutes:`example.com:relay.example.net:26
example.net:[192.0.2.1]
`}},notableEntry(e,t,n){let r=ou(t,e)?n.routeError(t,e):null;if(r===null||r===`here`)return null;let i=n.dialect.name===`sagredo`,a=r===`octet`&&n.dialect.name===`indimail`,o=su(t,e);return F(t,e,()=>({message:a?uu:lu[r],remedy:r===`IPv6 literal`||fu(T(t.bytes,o))?`${t.name} cannot hold an IPv6 address: write a name, or an IPv4 address in brackets.`:du(r,i),fix:null}),{at:o})}},lu={bar:`This qmail takes no user and password after a |: they become part of the host or of the port, and there is no login.`,"one bar":`There is only one |, and qmail-remote wants two: what it then takes for the password is not yours.`,"empty host":`There is no host in this route, so mail for it bounces (qmail-remote finds no host with an empty name).`,blank:`There is a blank in the host, which is looked up with it: no such host is found, and the mail bounces.`,"IPv6 literal":`qmail-remote does not know IPv6 here: it cuts the route at the first colon, and the host is just the bracket.`,octet:`A number in this address is above 255, and qmail-remote keeps only its low eight bits: another address.`,"no port":`There are no digits after the colon, which makes port 0: no connection can be made, and mail waits until it bounces.`,"port 0":`No connection can be made to port 0, and mail waits until it bounces.`,"large port":`The port is above 65535, and only its low sixteen bits are used: another port.`},uu=`A number in this address is above 255: qmail-remote takes the address for a name, which does not exist, and the mail bounces.`;function du(e,t){return e===`bar`?"Write only the relay, or judge the directory as one of sagredo's qmail (`dialect`).":`Write ${t?`relay, relay:port or relay:port|user|password`:`relay or relay:port`}.`}function fu(e){return!/^::\d+$/.test(e)&&ee.t(e.replace(/\|$/,``))}const L={needed:0,duplicate:1,conflicting:2,shadowed:3,redundant:4};function pu(e){return e&7}function mu(e){return!(e&8)}function hu({bytes:e,entries:t},n,r){let i=d.s(e,t.start[n]);return{safe:r,edits:[{start:i,end:Math.min(e.length,d.a(e,i)+1),text:``}]}}function gu({row:e,form:t,status:n},r,i){return e.lookup!==null&&t(r)===0&&n(r)===i}function _u(e,t,n){let{entry:r,...i}=e.twin(t,n);return{line:t.entries.line[r],...i}}const vu={id:`conflicting-entry`,level:`warning`,summary:`a line whose key a later line has with another value, so that this one is dead`,fix:`removes the line`,bad:{files:{smtproutes:`example.com:relay1.example.net
example.com:relay2.example.net
`}},good:{files:{smtproutes:`example.com:relay2.example.net
`}},notableEntry(e,t,n){return gu(t,e,L.conflicting)?F(t,e,()=>{let{line:r,safe:i,isFaulty:a}=_u(n,t,e);return{message:`Line ${r} has the same key, ${N(t,e)}, with another value: the last line of a key counts, and this one is dead.`,remedy:a?`Line ${r}, which counts, has an error of its own: decide first whether to correct it, or to delete it and keep this one.`:`Delete the line that is not meant; removing this one changes nothing.`,related:[{file:t,line:r,message:`this line counts`}],fix:a?null:hu(t,e,i)}}):null}};function yu(e,t,n){let r=f.s(e,t,n);if(r>=n)return null;let i=e[r]===59?`;`:e[r]===47&&e[r+1]===47?`//`:null;return i===null?null:`A comment begins with #, not with ${i}. If the line is not a comment, delete it.`}const bu={id:`dead-entry`,level:`error`,summary:`an entry for a domain that no address can have, so it matches nothing`,fix:`where the domain ends in a dot, removes the dot`,files:[`locals`,`morercpthosts`,`percenthack`,`qmtproutes`,`rcpthosts`,`smtproutes`,`virtualdomains`],bad:{files:{rcpthosts:`example.com.
http://example.net/
`}},good:{files:{rcpthosts:`example.com
example.net
`}},notableEntry(e,t){let n=t.form(e);if(!$c(n))return null;let r=b.a(t,e);return F(t,e,()=>{let i=Cu(t,e,r.end);return{message:`${N(t,e)} matches no domain: ${xu[n]??`no address can have it`}.`,reads:`nothing`,remedy:yu(t.bytes,r.start,r.end)??Su(n),fix:i}},{at:r})}},xu={[M.blank]:`there is a blank in it`,[M.controlByte]:`there is a control character in it`,[M.slash]:`there is a slash in it`,[M.colon]:`there is a colon in it`,[M.emptyLabel]:`there is nothing between two of its dots`,[M.trailingDot]:`it ends in a dot, and qmail compares it with domains that have none there`,[M.loneDot]:`it is just a dot`,[M.leadingDot]:`only whole domains are looked up in this file, and a dot in front is not a wildcard here`,[M.emptyDomain]:`there is nothing after the @`};function Su(e){return e===M.trailingDot?`Remove the dot at its end.`:e===M.blank?`Write one name per line, each as it is after the @ of an address.`:e===M.leadingDot?`List the domains below it one by one.`:`Write the domain as it is after the @ of an address, or delete the line.`}function Cu(e,t,n){return e.form(t)!==M.trailingDot||e.bytes[n-1]!==46?null:{safe:!1,edits:[{start:n-1,end:n,text:``}]}}function wu({bytes:e,entries:t},n,r){let i=t.start[n];if(t.end[n]-i<r.length)return!1;for(let t=0;t<r.length;t++)if(e[i+t]!==r.charCodeAt(t))return!1;return!0}function Tu(e,t){let n=0;for(let r=0;r<e.entries.count&&n<t;r++)Eu(e,r)&&n++;return n}function Eu({bytes:e,entries:t,form:n},r){if(n(r)!==0)return!1;let i=t.start[r],a=t.end[r];if(e[i]===94||e[i]===33||e[a-1]===36)return!0;for(let t=i;t<a;t++){let n=e[t],r=t+1<a?e[t+1]:-1;if(n===92||n===46&&(r===42||r===43)||n===91&&r===94)return!0}return!1}const Du={id:`dead-sender`,level:`warning`,summary:`an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody`,fix:null,files:[`badmailfrom`],bad:{files:{badmailfrom:`spam.example
*@junk.example
`}},good:{files:{badmailfrom:`@spam.example
user@junk.example
`}},*list(e){if(!(e.name!==`badmailfrom`||Tu(e,2)>=2))for(let t=0;t<e.entries.count;t++){if(e.form(t)!==0||e.status(t)===L.duplicate)continue;let n=Ou(e,t);if(n===null)continue;let r=t;yield F(e,r,()=>({message:`${N(e,r)} matches no sender: ${n}.`,reads:`nothing`,remedy:`Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.`,fix:null}))}}};function Ou(e,t){let{bytes:n,entries:r}=e;return n.subarray(r.start[t],r.end[t]).indexOf(64)<0?`what is looked up is the whole sender, then an @ and its domain, and this has no @`:wu(e,t,`*@`)?`qmail has no wildcard * here`:wu(e,t,`@.`)?`a dot in front is not a wildcard here`:null}const ku={id:`dead-wildcard`,level:`error`,summary:`a star in an entry, where qmail compares it as a byte like any other`,fix:"writes `.d` for `*.d`, where the file knows wildcards",files:[`locals`,`morercpthosts`,`percenthack`,`qmtproutes`,`rcpthosts`,`smtproutes`,`virtualdomains`],bad:{files:{rcpthosts:`*.example.com
`}},good:{files:{rcpthosts:`.example.com
`}},notableEntry(e,t,n){if(t.form(e)!==M.wildcard)return null;let r=b.a(t,e);return F(t,e,()=>{let i=ju(n,t,e,r.end);return{message:`${N(t,e)} matches nothing: qmail has no wildcard * here, and no domain has a * in it.`,reads:`nothing`,remedy:Au(t,i),fix:i}},{at:r})}};function Au({row:e,kind:t},n){return n===null?e.wildcards?t===`map`?`Write .domain for every name below a domain, or nothing before the colon for everything that has no other entry.`:`Write .domain for every name below a domain; there is no entry for all domains.`:`This file has no wildcards: list the domains one by one.`:`Remove the star: with a dot in front, an entry stands for every name below the domain.`}function ju(e,t,n,r){let{bytes:i,row:a,mail:o}=t,s=t.entries.start[n];return!a.wildcards||r-s<3||i[s]!==42||i[s+1]!==46||i.subarray(s+1,r).includes(42)?null:{safe:o!==null&&e.keepsOutcomes(o,n,{start:s+1,end:r}),edits:[{start:s,end:s+1,text:``}]}}const Mu={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`,files:{rcpthosts:`example.com
Example.com
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`},notableEntry(e,t,n){return gu(t,e,L.duplicate)?F(t,e,()=>{let{line:r,safe:i}=_u(n,t,e);return{message:`Line ${r} of this file already has ${t.kind===`map`?`${N(t,e)} with the same value`:N(t,e)}.`,remedy:i?`Delete the line.`:`Correct line ${r} first, then see whether this one is still needed.`,related:[{file:t,line:r,message:`the same entry`}],fix:hu(t,e,i)}}):null},*directory(e){let t=e.needless();for(let n of e.ipFiles)yield*Ll(e,n,I.duplicate,e=>{let r=t.firstLike(n,e),i=g.n(x.n(n,e)),a=El(n,e,()=>!0);return{message:`Line ${r} of this file already reads as ${i}.`,remedy:Dl(a),related:[{file:n,line:r,message:`the same entry, ${i}`}],fix:a}})}},Nu={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,onlyWith:`needless entry`,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>Il(e,I.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},Pu={id:`lost-secret`,level:`warning`,summary:`a line of srs_secrets that begins with a #, which qmail reads as a comment`,fix:null,files:[`srs_secrets`],bad:{files:{srs_secrets:`#3kd0Xw
9fK2
`},dialect:`sagredo`},good:{files:{srs_secrets:`3kd0Xw
9fK2
`},dialect:`sagredo`},*list(e){if(e.name!==`srs_secrets`)return;let{bytes:t}=e;for(let n=0,r=1;n<t.length;r++){let i=n;n=d.a(t,n)+1,t[i]===35&&(yield{file:e,line:r,start:i,end:i+1,detail:()=>({message:`This line begins with a #, so it is a comment: if it was meant as a secret, it is lost, and addresses that were made with it do not come back.`,reads:`nothing`,remedy:`Make a new secret that begins with a letter or digit; delete the line if it is a comment.`,fix:null})})}}},Fu={id:`missing-colon`,level:`error`,summary:`a line without a colon in a file of keys and values, which qmail drops`,fix:null,bad:{files:{virtualdomains:`example.com
example.net:net
`}},good:{files:{virtualdomains:`example.com:com
example.net:net
`}},notableEntry(e,t){return t.form(e)===M.missingColon?F(t,e,()=>({message:`There is no colon in ${N(t,e)}: a line of this file is a key, a colon and a value, and qmail drops any other.`,reads:`nothing`,remedy:yu(t.bytes,t.entries.start[e],t.entries.end[e])??Iu[t.name]??`Write a colon after the key, then the value.`,fix:null})):null}},Iu={virtualdomains:`Write domain:user, or domain: alone for a domain that is not virtual.`,smtproutes:`Write domain:relay, or :relay for all other domains.`,qmtproutes:`Write domain:relay, or :relay for all other domains.`},Lu={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict, or the outcome of all mail, is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,onlyWith:`needless entry`,needsBoth:!0,isExact:!0,files:[`moreipme`,`morercpthosts`,`notipme`,`qmtproutes`,`rcpthosts`,`smtproutes`,`virtualdomains`],bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`,files:{virtualdomains:`.example.com:com
www.example.com:com
`}},good:{moreipme:`10.0.0.0/255.0.0.0
`,files:{virtualdomains:`.example.com:com
`}},notableEntry(e,t,n){if(!gu(t,e,L.redundant)||t.mail===null)return null;let r=t.name===`rcpthosts`||t.name===`morercpthosts`,{mail:i}=t;return F(t,e,()=>zu(n,t,e,n.evidence(i,e)),r?{level:`info`}:{})},directory:e=>Il(e,I.redundant,e=>({message:Ru(e),remedy:null}))};function Ru({others:e,several:t,isOpposed:n,isNeedlessAlone:r,witness:i,isMe:a}){return`This line changes nothing${r()?``:` once the other redundant lines are gone`}: ${n?`wherever it could count, ${e} ${t?`decide`:`decides`} (${i} is ${a} with it or without it)`:`${e} already ${t?`give`:`gives`} every verdict that it asks for (${i} is ${a} without it ${a===`me`?`too`:`either`})`}.`}function zu(e,t,n,r){let{by:i=null,safe:a=!1}=r??{},o=i===null?null:`${tl(e,i,t)} (${nl(e,i)})`,s=i?.list===`morercpthostsCdb`&&!a;return{message:`Without this line nothing changes: ${Vu(t,n,o)}.`,remedy:a?`Delete the line.`:`${s?Bu:`Correct the lines that this depends on first`}, then see whether this one is still needed.`,related:rl(e,i,`does the same`),fix:s?null:hu(t,n,a)}}const Bu=`This depends on morercpthosts.cdb alone, which the text of morercpthosts contradicts: make them agree first`;function Vu(e,t,n){let r=N(e,t);if(e.name===`rcpthosts`||e.name===`morercpthosts`)return`${n} already accepts ${r}`;if(r===`!@`)return n===null?`a message without a sender takes the same way without it`:`${n} already gives all mail the same route`;let i=e.name===`virtualdomains`?`is not virtual without it either`:`goes by MX without it too`;return n===null?`${r} ${i}`:`${n} already gives ${r} the same value`}const Hu={kind:`none`},Uu={kind:`failure`},Wu=2**31-1,Gu={least:0,most:Wu},Ku={least:1,most:Wu};function R(e,t,n,r,i){return{name:e,family:!1,kind:t,reader:n,comments:t===`list`||t===`map`||t===`regex`,programs:typeof r==`string`?[r]:r,absent:Hu,holds:`other`,lookup:t===`map`?`constmap`:null,wildcards:!1,secret:null,range:null,unlikely:null,confSpawn:null,mayBeEmpty:!1,...i}}function z(e,t,n={}){return R(e,`line`,n.absent!==void 0&&n.absent.kind!==`none`?`control_rldef`:`control_readline`,t,n)}function B(e,t,n,r={}){return z(e,t,{absent:{kind:`me`,otherwise:typeof n==`string`?{kind:`text`,text:n}:n},...r})}function V(e,t,n,r=Gu,i={}){return R(e,`int`,`control_readint`,t,{absent:n===null?{kind:`built-in`}:{kind:`number`,number:n},range:r,...i})}function H(e,t,n={}){return R(e,`list`,`control_readfile`,t,n)}function U(e,t,n=`other`,r={}){return H(e,t,{lookup:`constmap`,holds:n,...r})}function qu(e,t,n=`other`,r={}){return R(e,`map`,`control_readfile`,t,{holds:n,...r})}function Ju(e,t){return R(e,`regex`,`control_readfile`,t,{})}function Yu(e,t){return R(e,`iplist`,`ipme_readipfile`,t,{holds:`address`})}function Xu(e,t,n={}){return R(e,`iplist`,`control_readfile`,t,{comments:!0,holds:`address`,...n})}function Zu(e,t){return R(e,`cdb`,`cdb_seek`,t,{lookup:`cdb`})}function Qu(e,t,n,r={}){return R(e,`list`,t,t,{holds:n,lookup:`cdb`,...r})}function $u(e,t){return R(e,`pem`,`open`,t,{secret:`private key`})}function ed(e,t){return R(e,`dir`,`open`,t,{})}function td(e,t){return R(e,`native`,`control_readnativefile`,t,{holds:`text`})}function nd(e){return R(e,`shell`,`open`,`run`,{})}const W=`qmail-send`,rd=`qmail-smtpd`,id=`qmail-remote`,ad=`qmail-inject`,od={least:0,most:2**32-2};function sd(){return[`moreipme`,`notipme`].map(e=>Yu(e,[id,rd]))}function cd(e){return[z(`me`,[W,rd,id,ad],{holds:`host`}),U(`badmailfrom`,rd,`sender`),z(`bouncefrom`,W,{absent:{kind:`text`,text:`MAILER-DAEMON`},holds:`local part`}),B(`bouncehost`,W,`bouncehost`,{holds:`host`}),V(`concurrencylocal`,W,10,Gu,{confSpawn:e}),V(`concurrencyremote`,W,20,Gu,{confSpawn:e}),V(`databytes`,[rd,`qmail-qmtpd`],0,od,{unlikely:{least:1,most:999}}),B(`defaultdomain`,ad,`defaultdomain`,{holds:`completion`}),B(`defaulthost`,ad,`defaulthost`,{holds:`completion`}),B(`plusdomain`,ad,`plusdomain`,{holds:`completion`}),B(`idhost`,ad,`idhost`,{holds:`host`}),B(`doublebouncehost`,W,`doublebouncehost`,{holds:`host`}),z(`doublebounceto`,W,{absent:{kind:`text`,text:`postmaster`},holds:`local part`}),B(`envnoathost`,W,`envnoathost`,{holds:`host`}),B(`helohost`,id,Uu,{holds:`host`}),B(`localiphost`,rd,Hu,{holds:`host`}),U(`locals`,W,`domain`,{absent:{kind:`me`,otherwise:Uu}}),Qu(`morercpthosts`,`qmail-newmrh`,`domain`,{wildcards:!0}),Zu(`morercpthosts.cdb`,[rd,`qmail-qmtpd`]),U(`percenthack`,W,`domain`),Xu(`qmqpservers`,`qmail-qmqpc`,{absent:Uu}),V(`queuelifetime`,W,604800,Ku),U(`rcpthosts`,[rd,`qmail-qmtpd`],`domain`,{absent:{kind:`everything`},wildcards:!0}),B(`smtpgreeting`,rd,Uu,{holds:`text`}),qu(`smtproutes`,id,`domain`,{wildcards:!0,secret:`behind bar`}),V(`timeoutconnect`,id,60,Ku),V(`timeoutremote`,id,1200,Ku),V(`timeoutsmtpd`,rd,1200,Ku),qu(`virtualdomains`,W,`address or domain`,{wildcards:!0})]}function ld(e,t){return[...new Map([...e,...t].map(e=>[e.name,e])).values()]}const ud=`qmail-send`,dd=`qmail-todo`,G=`qmail-smtpd`,fd=`qmail-remote`,pd=`qmail-queue`,md=`qmail-dkim`,hd=`surblfilter`,gd=[`qmail-inject`,`forward`,`srsfilter`],_d=()=>[Ju(`badmailfrom`,G),U(`locals`,[ud,dd],`domain`,{absent:{kind:`me`,otherwise:Uu}}),U(`percenthack`,[ud,dd],`domain`),qu(`virtualdomains`,[ud,dd],`address or domain`,{wildcards:!0}),z(`doublebounceto`,ud,{absent:{kind:`text`,text:`postmaster`},holds:`local part`,mayBeEmpty:!0})],vd=()=>[...[`badhelo`,`badhelonorelay`,`badmailfromnorelay`,`badrcptto`,`badrcpttonorelay`].map(e=>Ju(e,G)),U(`validrcptto`,G,`recipient`),Qu(`morevalidrcptto`,`qmail-newmvrt`,`recipient`),Zu(`morevalidrcptto.cdb`,G),V(`maxrcpt`,G,-1),...[`brtlimit`,`rejectrelaytest`,`rejectnullsenders`,`dnsblfailclosed`].map(e=>V(e,G,0)),V(`spfbehavior`,G,0,{least:0,most:6}),z(`spfrules`,G),z(`spfguess`,G),z(`spfexp`,G,{absent:{kind:`built-in`},holds:`text`}),H(`dnsbllist`,G),H(`smtpplugins`,G),H(`taps`,pd),B(`authservid`,pd,Hu,{holds:`other`}),td(`policy`,G)],yd=()=>[z(`outgoingip`,fd,{absent:{kind:`text`,text:`0.0.0.0`},holds:`address`}),qu(`authsenders`,fd,`sender`,{wildcards:!0,secret:`behind bar`}),V(`bouncemaxbytes`,ud,5e4),...[0,1].flatMap(e=>[V(`concurrencysuppl${e}`,ud,20,Gu,{confSpawn:509}),U(`suppls${e}`,[ud,dd],`domain`)]),z(`srs_domain`,gd,{holds:`host`}),z(`srs_separator`,gd),H(`srs_secrets`,gd,{secret:`line`}),...[`srs_maxage`,`srs_hashlength`,`srs_hashmin`,`srs_alwaysrewrite`].map(e=>V(e,gd,0))],bd=()=>[H(`filterargs`,`spawn-filter`),H(`qfilters`,`qmail-qfilter`),U(`signaturedomains`,md,`domain`),U(`nosignaturedomains`,md,`domain`),U(`dkimkeys`,md),...[`surblrcpt`,`level2-tlds`,`level3-tlds`,`surbldomainwhite`].map(e=>U(e,hd)),z(`surbldomain`,hd),V(`cachelifetime`,hd,300)],xd=()=>[U(`tlsclients`,G),H(`tlsserverciphers`,G),H(`tlsclientciphers`,fd),V(`notlshosts_auto`,fd,0),...[`servercert.pem`,`clientca.pem`,`clientcrl.pem`].map(e=>$u(e,G)),$u(`clientcert.pem`,fd),ed(`servercerts`,G),ed(`tlshosts`,fd),ed(`notlshosts`,fd),ed(`domainkeys`,md),ed(`cache`,hd)],Sd=()=>[nd(`concurrencyincoming`),nd(`softlimit`)];function Cd(){return ld([...cd(509),...sd()],[..._d(),...vd(),...yd(),...bd(),...xd(),...Sd()])}const K=`qmail-send`,wd=`todo-proc`,q=`qmail-smtpd`,J=`qmail-remote`,Td=`qmail-local`,Ed=`qmail-queue`,Dd=`spawn-filter`,Od={least:-(2**31),most:2**31-1},kd={least:0,most:2**53-1},Ad=[...`spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains`.split(` `),...`srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys`.split(` `),...`surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients`.split(` `)],jd=()=>Cd().filter(({name:e})=>Ad.includes(e)),Md=()=>[U(`badmailfrom`,q),V(`databytes`,[q,`qmail-qmtpd`],0,kd,{reader:`control_readulong`,unlikely:{least:1,most:999}}),H(`smtpgreeting`,q,{absent:{kind:`me`,otherwise:{kind:`failure`}},holds:`text`}),U(`locals`,[K,wd,q],`domain`,{absent:{kind:`me`,otherwise:{kind:`failure`}}}),U(`percenthack`,[K,wd],`domain`),qu(`virtualdomains`,[K,wd],`address or domain`,{wildcards:!0})],Nd=()=>[qu(`qmtproutes`,J,`domain`,{wildcards:!0,secret:`behind bar`}),Xu(`outgoingip`,[J,`qmail-qmqpc`],{reader:`control_readrandom`}),Xu(`outgoingip.`,J,{reader:`control_readrandom`,family:!0}),qu(`domainbindings`,J,`sender`),qu(`helohostbyip`,J,`address`),qu(`bindroutes`,J,`address`),U(`notlshosts`,J,`domain`),U(`tlsadomains`,J,`domain`),Zu(`tlsadomains.cdb`,J),Zu(`remote_auth.cdb`,J),H(`realm`,J),z(`batvkey`,[J,q],{secret:`line`}),U(`batvnosignremote`,J,`domain`),U(`batvnosignlocals`,q,`domain`),V(`batvkeystale`,q,7)],Pd=()=>[V(`concurrencyl.`,K,null,Gu,{family:!0,confSpawn:500}),V(`concurrencyr.`,K,null,Gu,{family:!0,confSpawn:500}),V(`holdlocal`,K,0),V(`holdremote`,K,0),V(`bouncelifetime`,K,604800,Ku),V(`todointerval`,wd,null,Od),...[`conf-syncdir`,`conf-fsync`,`conf-fdatasync`].map(e=>V(e,K,null)),V(`qregex`,q,0),...[`msgqueuelen`,`msgqueuesize`,`qcount`].map(e=>V(e,`qscheduler`,null)),z(`bouncesubject`,K,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),z(`doublebouncesubject`,K,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),td(`bouncemessage`,K),td(`doublebouncemessage`,K),...`bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue`.split(` `).map(e=>H(e,[Ed,K,q]))],Fd=()=>`badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck`.split(` `).map(e=>U(e,q)),Id=()=>[V(`maxhops`,q,100),...[`maxcmdlen`,`maxrecipients`,`tarpitcount`,`greetdelay`,`spfipv6`].map(e=>V(e,q,0)),V(`tarpitdelay`,q,5),V(`maxdeliveredto`,Td,0,{least:-1,most:Gu.most}),...`accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck`.split(` `).map(e=>H(e,q)),...`badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns`.split(` `).map(e=>H(e,q)),...[`servercipherlist`,`serverciphersuite`].map(e=>H(e,q)),...[`clientcipherlist`,`clientciphersuite`].map(e=>H(e,J)),z(`tlsservermethod`,q),z(`tlsclientmethod`,J)],Ld=()=>[...`queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive`.split(` `).map(e=>H(e,Ed)),...`spamfilter spamredirect rejectspam redirectremote`.split(` `).map(e=>H(e,Dd)),z(`globalspamredirect`,Dd),U(`localdomains`,Td,`domain`)];function Rd(){return ld([...cd(500),...sd()],[...jd(),...Md(),...Nd(),...Pd(),...Fd(),...Id(),...Ld()])}const zd={"moreipme-0.6":()=>[...cd(120),...sd()],netqmail:()=>cd(120),notqmail:()=>cd(120),sagredo:Cd,indimail:Rd},Bd=new Map;function Vd(e){let t=Bd.get(e);if(t===void 0){let n=zd[e]();t={files:n,byName:new Map(n.filter(({family:e})=>!e).map(e=>[e.name,e])),families:n.filter(({family:e})=>e)},Bd.set(e,t)}return t}function Hd(e){return Vd(e).files}function Ud(e,{reader:t}){return e===`indimail`&&t===`control_readint`?`indimail`:`stock`}function Wd(e,t){let{byName:n,families:r}=Vd(e);return n.get(t)??r.find(e=>t.length>e.name.length&&t.startsWith(e.name))??null}function Gd(e){return Object.keys(zd).filter(t=>Wd(t,e)!==null)}const Kd={id:`regex-under-stock`,level:`warning`,summary:`a badmailfrom of regular expressions, in a dialect that compares addresses literally`,fix:null,files:[`badmailfrom`],bad:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`}},good:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`},dialect:`sagredo`},*list(e,{dialect:t}){if(e.name!==`badmailfrom`||Wd(t.name,e.name)?.lookup===null||Tu(e,2)<2)return;let n=0;for(;!Eu(e,n);)n++;yield F(e,n,()=>({message:`This file holds regular expressions, and the qmail of the dialect ${t.name} has none: it compares each line with the sender literally, so they match nobody.`,remedy:`If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); otherwise write user@domain or @domain.`,fix:null}))}},qd={id:`routed-to-itself`,level:`error`,summary:`a route to port 25 of the very host that it is on, so that mail goes round in circles`,fix:null,files:[`authsenders`,`qmtproutes`,`smtproutes`],bad:{files:{me:`mx.example.net
`,smtproutes:`example.com:mx.example.net
`}},good:{files:{me:`mx.example.net
`,smtproutes:`example.com:127.0.0.1:10025
`}},notableEntry(e,t,n){if(!ou(t,e)||n.routeError(t,e)!==`here`)return null;let r=su(t,e);return F(t,e,()=>({message:`This route leads back to this host: ${f.i(t,r.start,r.end)} is this host, on port 25, and qmail-remote does not ask whether the address of a route is its own, so mail for ${N(t,e)} comes back until it has a hundred Received lines, then bounces.`,remedy:`Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.`,fix:null}),{at:r})}},Jd={id:`secret-in-git`,level:`warning`,summary:`a password or private key in a file that git keeps, or would keep with the next commit`,fix:null,files:[`*.pem`,`authsenders`,`smtproutes`,`srs_secrets`],bad:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[`smtproutes`,`srs_secrets`]},good:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[]},*map(e,t){if(e.row.secret!==`behind bar`)return;let n=Zd(e);n>=0&&(yield*Yd(t,e,e.entries.line[n],Xd(e,n)))},*list(e,t){e.row.secret===`line`&&e.entries.count!==0&&(yield*Yd(t,e,e.entries.line[0],Xd(e,0)))},*raw(e,t){let n=e.row.secret===`private key`?Qd(e):null;n!==null&&(yield*Yd(t,e,n.line,n))}};function*Yd({directory:e},t,n,r){e.isInGit?.(t.name)===!0&&(yield{file:t,line:n,...r,detail:()=>({message:`This file holds a secret, and git keeps it, or will with the next commit: anybody who can read the repository, now or later, has it.`,remedy:`Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.`,fix:null})})}function Xd({entries:e},t){return{start:e.start[t],end:e.end[t]}}function Zd(e){let{bytes:t,entries:n}=e;if(!t.includes(124))return-1;for(let e=0;e<n.count;e++){let r=n.end[e],i=0;for(let a=n.start[e];a<r-1;a++)if(t[a]===124&&++i===2)return e}return-1}function Qd({bytes:e}){let t=m.i(e,{start:0,end:Math.min(e.length,1048576)}),n=/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(t);return n===null?null:{line:t.slice(0,n.index).split(`
`).length,start:n.index,end:n.index+n[0].length}}function $d({entries:e,keyEnd:t},n){return t[n]+1<e.end[n]}function ef(e,t,n){let{bytes:r,values:i}=e;if(i===`none`)return!0;let a=b.u(e,t),o=b.u(e,n);if(i!==`text`)return Gl(r,a,r,o,i);if(a.end-a.start!==o.end-o.start)return!1;for(let e=a.start,t=o.start;e<a.end;e++,t++)if(r[e]!==r[t])return!1;return!0}const tf={id:`shadowed-entry`,level:`error`,summary:`an entry over which others always win, so it never counts`,fix:null,onlyWith:`needless entry`,needsBoth:!0,isExact:!0,files:[`moreipme`,`notipme`,`qmtproutes`,`smtproutes`,`virtualdomains`],bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`,files:{locals:`example.com
`,virtualdomains:`example.com:com
`}},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`,files:{locals:`localhost
`,virtualdomains:`example.com:com
`}},notableEntry(e,t,n){let{mail:r}=t;return!gu(t,e,L.shadowed)||r===null?null:F(t,e,()=>{let i=n.evidence(r,e)?.by??null;return{message:sf(n,t,e,i),remedy:i?.list===`locals`?af(n,t,e):rf[i?.list??``]??nf,related:rl(n,i,`wins`),fix:null}},{level:t.name===`virtualdomains`&&$d(t.listing(),e)?`error`:`warning`})},*directory(e){let t=Il(e,I.shadowed,({inNotipme:e,others:t,several:n,byLines:r,witness:i})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${i} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${i} is not me).`,remedy:r?nf:`Delete the line, or correct it if other addresses were meant.`}));for(let e of t)yield{...e,level:`warning`}}},nf=`Delete the line that is not meant.`,rf={qmtproutes:`Delete the line, or the one in qmtproutes if the mail is not to go by QMTP.`,virtualdomains:`Delete the line, or the entry of virtualdomains if the mail is to leave the host.`};function af(e,t,n){let r=e.mail().lists.implicitLocals?`write a locals file without it, even if that is empty`:`take it out of locals`;if(t.name!==`virtualdomains`)return`If the mail is to be sent on, the domain must not be local: ${r}. Otherwise delete this line.`;let i=b.a(t,n),a=t.bytes.subarray(i.start,i.end).lastIndexOf(64);return a>0?`Delete the line: ${of(u.i(t.bytes,i.start,i.start+a))}.`:$d(t.listing(),n)?`If the domain is to be virtual, ${r}; otherwise delete this line.`:`Delete the line: the domain is not virtual anyway. If its mail is to leave this host, ${r}.`}function of(e){return`in a local domain, mail for a single address goes to the user of that name, or where ${`~alias/.qmail-${e.toLowerCase().replaceAll(`.`,`:`)}`} says. Taken out of locals, the domain would lose all its other mail`}function sf(e,t,n,r){let i=N(t,n),a=t.name===`virtualdomains`?`qmail-send never looks for this entry`:`no mail gets as far as this route`;if(r===null)return`${a[0]?.toUpperCase()}${a.slice(1)}.`;let o=tl(e,r,t);return r.list===`virtualdomains`?`The mail of ${i} is virtual (${o}, ${nl(e,r)}), and ${a}.`:r.list===`qmtproutes`?`${i} is in qmtproutes too (${o}), which comes first, and ${a}.`:r.list===`percenthack`?`${i} is rewritten first, because of ${o}, and ${a}.`:`The domain of ${i} is local (${o}), which comes first, and ${a}.`}const cf={id:`stale-cdb`,level:`warning`,summary:`a .cdb that was not made from the text beside it, and it is the .cdb that counts`,fix:null,files:[`morercpthosts`,`morevalidrcptto`],bad:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`,"morercpthosts.cdb":``}},good:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`}},*list(e,t){if(e.row.lookup!==`cdb`)return;let n=t.file(`${e.name}.cdb`);if(n?.kind!==`cdb`)return;let r=S.i(n.bytes),i=S.r(e.bytes);if(r!==null&&S.a(i,r))return;let a=r===null?-1:S.n(i,r);yield{file:e,...a<0?{line:1,start:0,end:0}:lf(i,a),detail:()=>({message:`${uf(e,i,r,a)}, and programs look only into ${e.name}.cdb.`,remedy:`Run ${e.row.reader}, which makes the .cdb from this file.`,fix:null})}}};function lf({map:{entries:e}},t){return{line:e.line[t],start:e.start[t],end:e.end[t]}}function uf(e,t,n,r){if(n===null)return`${e.name}.cdb is not a cdb that can be read, so it holds none of these entries`;if(r<0)return`${e.name}.cdb has entries that are no longer in this file`;let{start:i,end:a}=lf(t,r);return`${f.i(e,i,a)} is not in ${e.name}.cdb`}function df({bytes:e,value:t}){let n=f.l(e)?3:0;for(;n<t.end&&ff(e[n]);)n++;let r=n;for(;r<t.end&&e[r]!==0&&(e[r]!==35||r!==n&&!ff(e[r-1]));)r++;for(;r>n&&(ff(e[r-1])||e[r-1]===13);)r--;return{start:n,end:Math.max(n,r)}}function ff(e){return e===32||e===9}function pf(e,t,n){if(e.lookup===`keys`)return M.fine;if(mf(e,t,n))return e.errors?.(t)?M.other:M.fine;let r=hf(e,t);if(r!==M.fine)return r;let i=yf(e,t,n);return i===M.fine?n.isTooLong?M.tooLong:e.errors?.(t)?M.other:M.fine:i}function mf({bytes:e,entries:t,keyEnd:n,lookup:r,values:i,hasNul:a},o,s){let c=t.start[o],l=n[o];if(s.bits&-257||s.isTooLong||a||c===0||c===l||e[l-1]===46||r===`exact`&&e[c]===46)return!1;if(i===`none`)return!0;let u=t.end[o];for(let t=l;t<u;t++)if(e[t]<=32)return!1;return l<u}function hf({bytes:e,entries:t,keyEnd:n,values:r,hasNul:i},a){let o=t.start[a],s=t.end[a];if(o===0&&e[0]===239&&e[1]===187&&e[2]===191)return M.byteOrderMark;let c=e[s-1];if(s>o&&c===13&&(s===e.length||e[s]===10))return M.carriageReturn;if(i&&gf(e,o,s))return M.nulByte;if(vf(e,o,r===`none`||r===`text`?s:_f(e,o,s)))return M.notAComment;if(ne.c(e[o]))return M.leadingBlank;let l=n[a]+1;return r!==`none`&&l<s&&ne.c(e[l])?M.leadingBlank:M.fine}function gf(e,t,n){for(let r=Math.max(0,t-1);r<=n;r++)if(e[r]===0)return!0;return!1}function _f(e,t,n){for(let r=t;r<n;r++)if(e[r]===124)return r;return n}function vf(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&ne.c(e[r-1]))return!0;return!1}function yf({bytes:e,entries:t,keyEnd:n,lookup:r,values:i},a,o){let s=t.start[a],c=n[a];return i!==`none`&&c===t.end[a]?M.missingColon:r===`plain`?M.fine:o.bits&1024?M.wildcard:r===`bounce-routes`&&xf(e,s,c)?M.fine:o.bits&512&&(r!==`addresses`||e[s]===64)?M.address:s===c?M.fine:bf(e,o.at<0?s:o.at+1,c,o.domainBits,r===`exact`)}function bf(e,t,n,r,i){return t===n?M.emptyDomain:r&2048?M.blank:r&4096?M.controlByte:r&8192?M.slash:r&16384&&!Sf(e,t,n)?M.colon:r&256?r&32768?M.emptyLabel:n-t===1?M.loneDot:e[n-1]===46?M.trailingDot:i&&e[t]===46?M.leadingDot:M.fine:M.fine}function xf(e,t,n){return n-t===2&&e[t]===33&&e[t+1]===64}function Sf(e,t,n){return n-t>1&&e[t]===91&&e[n-1]===93}function Cf(e,{start:t,end:n}){if(t===n||Sf(e,t,n))return null;for(let r=t;r<n;r++){let i=wf(e[r])??(e[r]===46?Tf(e,r,t,n):null);if(i!==null)return{at:r,why:i}}return null}function wf(e){return e===32||e===9?`there is a blank in it`:e===64?`there is an @ in it`:e===58?`there is a colon in it, and a port does not belong here`:e===13?`there is a carriage return in it`:e<32||e===127?`there is a control character in it`:null}function Tf(e,t,n,r){return t===n?`it begins with a dot`:t===r-1?`it ends in a dot`:e[t+1]===46?`there is nothing between two of its dots`:null}const Ef={id:`bad-name`,level:`error`,summary:`a file that should hold the name of a host or domain holds something else`,fix:null,bad:{files:{me:`root@mail.example.org
`,helohost:`mail.example.org:25
`}},good:{files:{me:`mail.example.org
`,helohost:`mail.example.org
`}},*line(e){let{bytes:t,row:n}=e;if(n.holds!==`host`&&n.holds!==`completion`)return;let r=df(e),i=Cf(t,r);i!==null&&(yield{file:e,line:1,start:i.at,end:i.at+1,detail:()=>({message:`${u.i(t,r.start,r.end)} is not the name of a host or domain: ${i.why}, and qmail uses it as it is.`,remedy:`Write only the name: labels with dots between them.`,fix:null})})}},Df={id:`bad-number`,level:`error`,summary:`a file that should hold a number begins with something else, so the number is not read`,fix:null,bad:{files:{concurrencyremote:`max 50
`}},good:{files:{concurrencyremote:`50
`}},*int(e){let{number:t,value:n,bytes:r}=e;if(t.digits.end>t.digits.start||Of(e))return;let i=n.end===n.start;yield{file:e,line:1,...n,detail:()=>({message:(i?`The first line is empty`:`The first line begins with ${u.i(r,n.start,n.end)}`)+`, where qmail wants a digit${t.value===null?kf(e.row):`: here it reads ${t.value}.`}`,reads:t.value===null?`nothing`:String(t.value),remedy:`Write only the number on the first line${t.value===null?`, or delete the file if the default is right`:``}.`,fix:null})}}};function Of({bytes:e,value:t}){let n=t.start;for(e[0]===239&&e[1]===187&&e[2]===191&&(n=3);n<t.end&&(e[n]===32||e[n]===9);)n++;let r=n<t.end?e[n]:0;return n>t.start&&r>=48&&r<=57}function kf({absent:e}){return e.kind===`number`?`: it uses its default, ${e.number}, without saying so.`:`: it uses its default without saying so.`}function Y(e,t,n,r,i){let{table:a}=e,o=Af(e,t,n,r);return(o[jf(e,o,t,n,r,i)]&(1<<a.indexBits)-1)-1}function Af({table:e},t,n,r){return r>n&&t[n]===46?e.dotted:e.whole}function jf(e,t,n,r,i,a){let{bytes:o,entries:s,keyEnd:c}=e,l=t.length-1,u=(1<<e.table.indexBits)-1;for(let e=a&l;;e=e+1&l){let l=t[e];if(l===0)return e;if(((l^a)&~u)!==0)continue;let d=(l&u)-1,f=s.start[d];if(c[d]-f===i-r&&b.f(o,f,n,r,i-r))return e}}function Mf(e){return e.dots}function Nf(e,t,n){return t===n?-1:e.dots}function Pf(e,t,n,r,i,a){for(let o=a;o>=0;o--){let a=o===t.dots,s=Y(e,n,a?t.at<0?r:t.at+1:t.offset[o],i,a?t.domainHash:t.suffixHash[o]);if(!(s<0))return t.hit=o,s}return t.hit=-1,e.values===`none`||a<-1?-1:Y(e,n,i,i,t.seed[0])}function Ff(e,t,n,r,i,a,o){for(let s=a;s>=-1;s--){let c=s===t.dots,l=s<0?i:c?t.at<0?r:t.at+1:t.offset[s],u=s<0?t.seed[0]:c?t.domainHash:t.suffixHash[s];for(let r=s===a?o:0;r<e.length;r++){let a=Y(e[r],n,l,i,u);if(!(a<0))return t.hit=s,t.hitIn=r,a}}return t.hit=-1,-1}function If({qmtproutes:e,smtproutes:t}){return[e,t].filter(e=>e!==null)}function Lf(e){return{seed:[e[0]|0,Math.imul(e[1]|1,2654435761)],hash:0,bits:0,domainBits:0,at:-1,domainHash:0,dots:0,isTooLong:!1,offset:new Int32Array(64),suffixHash:new Int32Array(64),hit:-1,hitIn:0,by:-1,byList:`own`}}function X(e,t,n,r){let i=e.seed[1],a=e.seed[0],o=0,s=0,c=-1,l=-1,u=!1;for(let d=r-1;d>=n;d--){let n=ne.t[t[d]],r=a;if(a=Math.imul(a^n&255,i),a^=a>>>15,!(n<256)){if(o|=n&-256,n===302){if(l===d+1&&(o|=ne.n),l=d,c>=0)continue;if(s===65536){u=!0;continue}s===e.offset.length&&Rf(e),e.offset[s]=d,e.suffixHash[s++]=a}else n===576&&c<0&&(c=d,e.domainHash=r,e.domainBits=o&-513)}}c<0&&(e.domainHash=a,e.domainBits=o),(s>0&&e.offset[s-1]===c+1&&c>=0||s>0&&c<0&&e.offset[s-1]===n)&&s--,e.hash=a,e.bits=o,e.at=c,e.dots=s,e.isTooLong=u}function Rf(e){let t=new Int32Array(e.offset.length*2),n=new Int32Array(e.offset.length*2);t.set(e.offset),n.set(e.suffixHash),e.offset=t,e.suffixHash=n}const zf=[`yourdomain.tld`,`yourdomain.com`,`example.com`,`example.net`,`exemple.net`,`changeme`],Bf={id:`bounces-leave`,level:`warning`,summary:`double bounces go to another host, or a name is a placeholder that belongs to somebody else`,fix:null,aboutOthers:!0,bad:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`,defaulthost:`yourdomain.tld
`}},good:{files:{me:`mail.example.org
`,locals:`mail.example.org
example.org
`,rcpthosts:`example.org
`}},*directory(e){if(!e.complete)return;let t=Hf(e);t!==null&&(yield t);let n=Vf(e.line(`me`));for(let r of e.otherFiles()){if(r.kind!==`line`||r.template!==null||r.path===t?.file.path)continue;let e=Vf(r)?.toLowerCase()??``;zf.includes(e)&&!n?.toLowerCase().endsWith(`.${e}`)&&(yield{file:r,line:1,...df(r),detail:()=>({message:`${e} is a placeholder, not a name of yours: what qmail sends with it, bounces included, goes to somebody else or nowhere.`,remedy:`Write your own name.`,fix:null})})}}};function Vf(e){return e===null?null:m.i(e.bytes,df(e))}function Hf(e){let{lists:t,wanted:n}=e.mail(),r=[`doublebouncehost`,`doublebounceto`,`me`];if(!n.routes||t.locals===null||!r.every(e.isKnown))return null;let i=r.map(e.line);if(i.some(e=>e!==null&&Uf(e)))return null;let[a,o,s]=i,c=a??s??null;if(c===null?o==null:Cf(c.bytes,df(c))!==null)return null;let l=Vf(o??null)??`postmaster`,d=Vf(a??null)??Vf(s??null)??`doublebouncehost`;if(l===``||d===``||Wf(t)||Gf(t,m.t(`${l}@${d}`)))return null;let f=a??o??s??e.anchor();return{file:f,line:1,start:0,end:f.bytes.length===0?0:i.find(e=>e===f)?.value.end??0,detail:()=>({message:`Double bounces go to ${u.o(`${l}@${d}`)}, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail.`,remedy:`Write the name into locals, one of your hosts into doublebouncehost, or the name of your own relay into smtproutes.`,fix:null})}}function Uf(e){let t=df(e);return t.start!==e.value.start||t.end!==e.value.end}function Wf({locals:e,implicitLocals:t,virtualdomains:n}){if(t||e===null||e.entries.count>0)return!1;for(let e=0;e<(n?.entries.count??0);e++)if(n!==null&&Kf(n,e))return!1;return!0}function Gf(e,t){let{scan:n,locals:r,virtualdomains:i}=e;if(X(n,t,0,t.length),r!==null&&Y(r,t,n.at+1,t.length,n.domainHash)>=0)return!0;if(i!==null){let e=Y(i,t,0,t.length,n.hash),r=e>=0?e:Pf(i,n,t,0,t.length,Mf(n));if(r>=0&&Kf(i,r))return!0}let a=If(e),o=Ff(a,n,t,0,t.length,Mf(n),0);return o>=0&&Kf(a[n.hitIn],o)}function Kf({keyEnd:e,entries:t},n){return e[n]+1<t.end[n]}function qf({kind:e}){switch(e){case`int`:return`number`;case`line`:return`value`;case`regex`:return`pattern`;case`list`:case`map`:case`iplist`:return`entry`;default:return`text`}}function Jf({kind:e}){return e!==`cdb`&&e!==`pem`}function Yf(e,t,n=0,r=e.length){let i=r-n;for(let{start:e,end:n,text:r}of t)i+=r.length-(n-e);let a=new Uint8Array(i),o=0,s=n;for(let{start:n,end:r,text:i}of t)a.set(e.subarray(s,n),o),o+=n-s,i!==``&&a.set(m.t(i),o),o+=i.length,s=r;return a.set(e.subarray(s,r),o),a}function Xf(e,t,n,r){let i=y.l(e),a=g.a(r),o=n+(4294967295-r)+1;if(i.kind===`classes`){let e=$f(i,t,a);return e===null?null:e.count(n,o-1)>0}for(let e=y.f(i,n);e<i.count&&i.start[e]<o;e++)if(Zf(i,e,t,a))return!0;return!1}function Zf(e,t,n,r){let i=e.ipmeLength[t],a=e.notipmeLength[t];return n===`moreipme`?i<=a&&a<r:a<i&&i<=r}const Qf=new WeakMap;function $f(e,t,n){let r=Qf.get(e);r===void 0&&(r=new Map,Qf.set(e,r));let i=`${t} ${n}`,a=r.get(i);if(a===void 0){let o=y.m(e.entries.classes,r=>Zf(e,r,t,n)?0:-1);a=o===null?null:y.t(o),r.set(i,a)}return a}function ep(e,t,n,{before:r,after:i,added:a,removed:o}){let s=e.where();if(s===null)return!1;let c=a.map(e=>i.get(e)),l=t.name,u=(t,n)=>!e.declared&&l===`notipme`&&t.netmask===4294967295&&!ip(n,t);if(o.length===0&&e.dialect.singles===void 0&&!c.some(e=>g.i(e.netmask)))return!c.some(e=>u(e,t)||s.some(t=>Xf(t,l,e.address,e.netmask)!==!1));if(!rp(e,t.bytes.length+s.reduce((e,t)=>e+Kc(t),0)))return!1;let d=t.reader.file(l,t.path,Yf(t.bytes,n));return c.some(e=>u(e,t))||o.some(e=>u(r.get(e),d))?!1:e.hosts.every(({set:t},n)=>{let r=l===`moreipme`?d:e.moreipme,i=l===`notipme`?d:e.notipme,a=x.i(e.dialect,t,r,i),o=Bc(a),c=s[n];if(o===null||c===void 0||!f.r(e.lists()[n]?.single,a.single,!1))return!1;let u=Mc(c,o);return u!==null&&Rc(u,!1)})}const tp=2**26,np=new WeakMap;function rp(e,t){let n=np.get(e)??0;return n>tp?!1:(np.set(e,n+t),!0)}function ip({entries:{count:e,address:t,netmask:n,ipv6:r}},i){for(let a=0;a<e;a++)if((r?.(a)??void 0)===i.ipv6&&t[a]===i.address&&n[a]===i.netmask)return!0;return!1}function ap(e,t,n){let r=n[0],i=n.at(-1);if(r===void 0||i===void 0)return!0;let a=d.s(t.bytes,r.start),o=t.bytes.indexOf(10,i.end),s=o<0?t.bytes.length:o+1,c=s-a<=op&&e.dialect.singles===void 0,l=e=>c?sp(t,e):t.reader.file(t.name,t.path,e).entries,u=l(t.bytes.subarray(a,s)),f=l(Yf(t.bytes,n,a,s));if(lp(u,f))return!0;let p=up(u),m=up(f),h=[...m.keys()].filter(e=>!p.has(e)),g=[...p.keys()].filter(e=>!m.has(e));return h.length===0&&g.length===0?!0:g.length===0&&h.some(n=>cp(e,t.name,m.get(n)))?!1:ep(e,t,n,{before:p,after:m,added:h,removed:g})}const op=4096;function sp({reader:e},t){let n=[],r=[],i=0;for(let a=1;i<t.length;a++){let{entry:o,end:s}=e.line(t,a,i);o!==null&&(n.push(o.address),r.push(o.netmask)),i=s+1}return{count:n.length,address:n,netmask:r}}function cp(e,t,{address:n,netmask:r}){return t!==`moreipme`||e.dialect.singles!==void 0||e.needless().tooMany?!1:g.a(r)>e.needless().lengthsAt(n).notipme&&!e.isMe({address:n,netmask:r})}function lp(e,t){if(e.count!==t.count||e.ipv6!==void 0||t.ipv6!==void 0)return!1;for(let n=0;n<e.count;n++)if(e.address[n]!==t.address[n]||e.netmask[n]!==t.netmask[n])return!1;return!0}function up({count:e,address:t,netmask:n,ipv6:r}){let i=new Map;for(let a=0;a<e;a++){let e={address:t[a],netmask:n[a]},o=r?.(a)??null,s=o===null?e:{...e,ipv6:o};g.r(e.address,e.netmask)||i.set(g.n(s),s)}return i}function dp(e,t,n){return pp(n,()=>ap(e,t,n))}function fp(e,t,n){return pp(n,()=>e.keepsReading(t,n))}function pp(e,t){let n=null;return{edits:e,get safe(){return n??=t(),n}}}const mp={start:0,end:3},hp={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line`,fix:`removes the mark`,onlyWith:`byte-order-mark`,bad:{moreipme:`\u00EF\u00BB\u00BF203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=f.d(e,t,n);r?.kind===`byte-order-mark`&&(yield P(t,e,mp,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are not digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:dp(n,t,[{...mp,text:``}])}),r.harmless?`warning`:void 0))},*anyFile(e,t){if(!Jf(e)||!f.l(e.bytes))return;let n=gp(e);yield{file:e,line:1,...mp,...n?{level:`warning`}:{},detail:()=>({message:n?`The file begins with a byte order mark, which makes its first line an entry and not a comment or blank line; nothing matches it.`:`The file begins with a byte order mark: to qmail these three bytes are the beginning of the first ${qf(e)}.`,remedy:`Save the file without a byte order mark.`,fix:fp(t,e,[{...mp,text:``}])})}}};function gp({bytes:e,row:t}){if(!t.comments)return!1;if(e[3]===35)return!0;let n=d.a(e,0);for(let t=3;t<n;t++)if(e[t]!==32&&e[t]!==9&&e[t]!==13)return!1;return!0}function*_p(e){let{count:t,line:n,start:r}=e.notable;for(let i=0;i<t;i++)yield e.reader.line(e.bytes,n[i],r[i])}const vp=`Save the file with LF (Unix) line endings.`,yp={id:`carriage-return`,level:`error`,summary:`lines end in a carriage return, which qmail takes for part of what comes before it`,fix:`removes the carriage returns at the ends of lines`,onlyWith:`unusual`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`,files:{rcpthosts:`example.org\r
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`,files:{rcpthosts:`example.org
`}},*directory(e){for(let t of e.ipFiles)for(let n of _p(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield P(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline: this reader ignores it; others that read these files do not.`,remedy:vp,fix:Cp(wp(t,!1),n=>dp(e,t,n))}),`warning`);break}},*anyFile(e,t){if(!Jf(e))return;let n=xp(e);if(n===null)return;let r=e.kind===`int`||e.kind===`iplist`;yield{file:e,line:n.line,start:n.at,end:n.at+1,...r?{level:`warning`}:{},detail:()=>({message:r?`Lines end in a carriage return: this reader ignores it; most that read control files do not.`:`Lines end in a carriage return: to qmail it is the last byte of the ${qf(e)}, ${bp[e.kind]??`as any other byte`}.`,remedy:vp,fix:Cp(wp(e,!0),n=>fp(t,e,n))})}}},bp={line:`and goes wherever the value goes`,list:`so that no entry matches`,map:`so that a value ends in it, and names another user or host`,regex:`so that it only matches what ends in one too`};function xp({bytes:e}){let t=t=>t+1===e.length||e[t+1]===10,n=e.indexOf(13);for(;n>=0&&!t(n);)n=e.indexOf(13,n+1);if(n<0)return null;let r=1;for(let t=e.indexOf(10);t>=0&&t<n;t=e.indexOf(10,t+1))r++;return{at:n,line:r}}const Sp=1e6;function Cp(e,t){return e.length>Sp?null:t(e)}function wp({bytes:e},t){let n=[];for(let r=e.indexOf(13);r>=0&&n.length<=Sp;){let i=r+1;for(;e[i]===13;)i++;(e[i]===10||t&&i===e.length)&&n.push({start:r,end:i,text:``}),r=e.indexOf(13,i)}return n}const Tp=[`concurrencylocal`,`concurrencyremote`],Ep={id:`concurrency-limit`,level:`warning`,summary:`a concurrency above what qmail was compiled for, to which qmail silently reduces it`,fix:null,files:[`concurrencylocal`,`concurrencyremote`],bad:{files:{concurrencyremote:`500
`}},good:{files:{concurrencyremote:`120
`}},*int(e,{dialect:t}){let{row:n,number:r,name:i}=e,{digits:a,written:o}=r,s=n.confSpawn;!Tp.includes(i)||s===null||a.end===a.start||o<=s||n.range!==null&&o>n.range.most||(yield{file:e,line:1,...a,detail:()=>({message:`qmail-send runs no more deliveries at once than conf-spawn allowed when qmail was compiled, which in ${t.name} is ${s} unless somebody changed it.`,reads:String(r.value),remedy:`Set it to ${s} or less, or compile qmail with a larger conf-spawn; the log shows the limit in force ("status: local 0/..., remote 0/...").`,fix:null})})}};function Dp(e){return e.kind===`list`||e.kind===`map`||e.kind===`iplist`||e.kind===`regex`}function Op(e){return e.name===`badhelonorelay`?Dp(e)&&e.entries.count>0?kp:null:e.name===`outgoingip`?e.kind===`line`?Ap(e.bytes,e.value.end):e.row.reader===`control_readrandom`?jp(e.bytes):null:null}const kp={effect:`qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay`,remedy:`Delete the file; badhelo does what it was meant for.`};function Ap(e,t){return d.c(e,0,t)===null?{effect:`the first line is not an address: qmail-remote sends nothing, and every message waits until it bounces`,remedy:`Write an address of this host on the first line, or delete the file.`}:e.includes(10)?null:{effect:`no newline ends the address, and qmail-remote reads on into memory: the address can be different each time`,remedy:`End the line with a newline.`}}function jp(e){return e.includes(10)?null:{effect:`qmail-remote counts no lines here, divides by that number, and crashes on every message`,remedy:`End every line with a newline, or delete the file.`}}const Mp={id:`crashing-file`,level:`error`,summary:`a file that makes a program of this dialect crash, or send no mail`,fix:null,files:[`badhelonorelay`,`outgoingip`],bad:{dialect:`sagredo`,files:{badhelonorelay:`^localhost$
`,outgoingip:`eth0
`}},good:{dialect:`sagredo`,files:{badhelo:`^localhost$
`,outgoingip:`203.0.113.7
`}},*anyFile(e){let t=Op(e);if(t===null)return;let n=e.bytes.indexOf(10);yield{file:e,line:1,start:0,end:n<0?e.bytes.length:n,detail:()=>({message:`${Np(t.effect)}.`,remedy:t.remedy,fix:null})}}};function Np(e){return e.startsWith(`qmail`)?e:e.charAt(0).toUpperCase()+e.slice(1)}const Pp={id:`empty-value`,level:`error`,summary:`a file whose first line is empty: its value is empty, and the default is not used`,fix:null,bad:{files:{helohost:`
`}},good:{files:{helohost:`mail.example.org
`}},*line(e){let{value:t,row:n,name:r}=e;t.end>t.start||n.mayBeEmpty||Op(e)!==null||(n.absent.kind!==`none`||r===`me`)&&(yield{file:e,line:1,start:0,end:0,detail:()=>({message:r===`me`?Fp:Ip(n.absent),reads:`an empty string`,remedy:r===`me`?`Write the host's name on the first line.`:`Write the value on the first line, or delete the file.`,fix:null})})}},Fp=`The first line is empty, and so is the name of this host: whatever defaults to it (HELO, the only local domain, the sender of bounces) is empty too, without a word from qmail.`;function Ip(e){return`The first line is empty, and so is the value: qmail uses its default${Lp(e)} only where there is no file.`}function Lp(e){return e.kind===`me`?`, which is what me says,`:e.kind===`text`?`, ${e.text},`:``}function Rp({bytes:e,row:t}){return e[0]===35&&t.holds!==`text`&&t.secret!==`line`}function zp({kind:e,row:t}){return e===`int`?`number`:t.holds===`host`||t.holds===`domain`?`name`:`value`}const Bp={id:`extra-lines`,level:`warning`,summary:`further lines in a file of which only the first line is read`,fix:null,bad:{files:{defaulthost:`example.org
example.net
`}},good:{files:{defaulthost:`example.org
`}},*line(e){yield*Vp(e)},*int(e){yield*Vp(e)}};function*Vp(e){let{bytes:t}=e,n=1,r=t.indexOf(10)+1;if(r===0)return;n++;let i=r;for(;i<t.length&&Hp(t[i]);i++)t[i]===10&&(n++,r=i+1);if(i===t.length)return;let a=t.indexOf(10,i);yield{file:e,line:n,start:r,end:a<0?t.length:a,detail:()=>({message:`Only the first line of this file is read: nothing from here on has any effect.`,reads:`nothing`,remedy:Rp(e)?`Put the ${zp(e)} on the first line, in place of the comment.`:`Delete these lines, or put what is meant on the first.`,fix:null})}}function Hp(e){return e===32||e===9||e===10||e===13}function Z(e){return e.entry===null?`nothing`:g.n(e.entry)}const Up={id:`leading-blank`,level:`error`,summary:`blanks before an entry or a value: qmail skips the line, or takes them for part of it`,fix:`removes the blanks`,onlyWith:`leading-blank`,bad:{moreipme:` 203.0.113.7
`,files:{smtproutes:`example.org: mail.example.net
`}},good:{moreipme:`203.0.113.7
`,files:{smtproutes:`example.org:mail.example.net
`}},*notableLine(e,t,n){let r=f.d(e,t,n);r?.kind===`leading-blank`&&(yield P(t,e,r.blanks,()=>{let i=`qmail skips this line: an address must begin with the line's first byte.`,a=Z(t.reader.line(t.bytes,e.line,r.blanks.end));return a===`0.0.0.0/0.0.0.0`?{message:i,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${a}, which covers every address there is.`,fix:null}:{message:i,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${a}.`,fix:dp(n,t,[{...r.blanks,text:``}])}}))},notableEntry(e,t,n){if(t.kind===`iplist`)return null;let r=Kp(t,e),[i]=r;if(i===void 0)return null;let a=i.start===t.entries.start[e];return F(t,e,()=>qp(t,r,a,n),{at:i})},*line(e,t){let n=Wp(e.bytes,0,e.value.end);n===null||Gp(e,n)||(yield{file:e,line:1,...n,detail:()=>qp(e,[n],!0,t)})},*int(e,t){let n=Wp(e.bytes,0,e.value.end);if(n===null||e.number.digits.end>e.number.digits.start)return;let r=e.bytes[n.end];r<48||r>57||(yield{file:e,line:1,...n,detail:()=>qp(e,[n],!0,t)})}};function Wp(e,t,n){let r=t;for(;r<n&&(e[r]===32||e[r]===9);)r++;return r===t||r===n?null:{start:t,end:r}}function Gp({bytes:e,row:t},{end:n}){return e[n]===35&&t.secret!==`line`&&t.holds!==`text`}function Kp(e,t){let{bytes:n,entries:r,keyEnd:i,kind:a}=e;if(e.form(t)===M.nulByte)return[];let o=r.start[t],s=r.end[t],c=i[t],l=[Wp(n,o,s)];a===`map`&&c<s&&l.push(Wp(n,c+1,s));let u=t=>a!==`regex`&&Gp(e,t);return l.filter(e=>e!==null&&!u(e))}function qp(e,t,n,r){let i=t.map(e=>({...e,text:``}));return{message:`A blank comes before the ${n?qf(e):`value`}, ${Jp(e,n)}.`,remedy:`Remove the blanks.`,fix:fp(r,e,i)}}function Jp({kind:e},t){return e===`int`?`where qmail wants a digit: it uses its default`:e===`regex`?`and is part of it: it only matches an address with a blank there`:e===`line`||!t?`and is part of it`:`and is part of it: it matches nothing`}const Yp={id:`missing-final-newline`,level:`error`,summary:`the last line does not end in a newline: qmail drops its last byte, or the next line is glued to it`,fix:`adds the newline`,onlyWith:`unusual`,bad:{moreipme:`203.0.113.12`,files:{rcpthosts:`example.org`}},good:{moreipme:`203.0.113.12
`,files:{rcpthosts:`example.org
`}},*notableLine(e,t,n){e.terminated||(yield Xp(e,t,n))},*anyFile(e,t){let{bytes:n,name:r}=e;if(!Zp.has(r)||n.length===0||n.at(-1)===10)return;let i={start:n.length,end:n.length};yield{file:e,line:Qp(n),...i,level:`warning`,detail:()=>({message:`The last line does not end in a newline: qmail reads it all the same, but the next line that a script appends will be glued to it, and both will be lost.`,remedy:`End the last line with a newline.`,fix:fp(t,e,[{...i,text:`
`}])})}}};function Xp(e,t,n){let{start:r,end:i,line:a}=e,o={start:i,end:i},s=_.c([t.bytes.subarray(r),m.t(`
`)]),c=t.reader.line(s,a,0),l=c.entry!==null&&e.entry!==null&&g.n(c.entry)===g.n(e.entry),d=a===1&&f.l(t.bytes)?r+3:r,p=l||f.u(t.bytes,d,i);return P(t,e,o,()=>({message:`qmail drops the last byte of the file, ${u.r(t.bytes,i-1,i)}, where it expects a newline`+(p?`; here nothing is lost.`:$p(Z(c),Z(e))),reads:Z(e),remedy:`End the last line with a newline.`,fix:dp(n,t,[{...o,text:`
`}])}),p?`warning`:void 0)}const Zp=new Set([`rcpthosts`,`locals`,`virtualdomains`,`smtproutes`,`qmtproutes`,`morercpthosts`,`badmailfrom`,`qmqpservers`]);function Qp(e){let t=1;for(let n=e.indexOf(10);n>=0;n=e.indexOf(10,n+1))t++;return t}function $p(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}const em=[{file:`locals`,otherwise:`qmail-send does not start`},{file:`smtpgreeting`,otherwise:`qmail-smtpd answers 421`},{file:`helohost`,otherwise:`qmail-remote defers every message`}],tm={id:`missing-me`,level:`error`,summary:`a complete directory without me, and without a file that replaces it`,fix:null,aboutOthers:!0,aboutNames:!0,files:[`me`],bad:{files:{locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},good:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},*directory(e){if(!e.saidComplete||e.exists(`me`))return;let t=em.filter(({file:t})=>!e.exists(t));t.length!==0&&(yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`There is no me, and ${t.map(({file:e,otherwise:t})=>`no ${e} either: ${t}`).join(`; `)}.`,remedy:`Write the full name of the host into me.`,fix:null})})}},nm={"moreipme-0.6":[],netqmail:[],notqmail:[],sagredo:[`dh4096.pem`,`rsa4096.pem`,`defaultdelivery`],indimail:`blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming defaultdelivery servicedir.conf moresmtproutes.cdb`.split(` `)},rm=new Set([`simcontrol`,`simversion`,`mfcheck`,`defaultdelivery`,`concurrencyincoming`,`softlimit`,`logcount`,`logsize`,`relaylimits`,`blacklists`,`greylisting`,`jgreylist`,`mysql.cnf`,`dualstack`,`srsdomains`,`dkimdomains`,`tlsdestinations`,`rslbserver`]);function im(e){return rm.has(e)||/^(tcp|rules|me)\.|\.(cdb|lock)$/.test(e)}const am=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*|erb|j2|tmpl|tt|in|epp|sample|example|dist|default|new|old|save))$/i,om=new Set(Object.values(nm).flat()),sm={id:`misspelled-file`,level:`error`,summary:`a file that no qmail reads, with a name close to that of a control file that is missing`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`,`rcpthost`]},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
`},others:[`notipme.bak`]},*directory(e){let{directory:t,dialect:n}=e,r=e=>Wd(n.name,e)!==null||Gd(e).length>0,i=null;for(let n of t.names){if(am.test(n)||om.has(n)||im(n)||r(n))continue;i??=cm(e);let a=lm(n,i);a!==null&&(yield{file:{path:sn(t.path,n),bytes:new Uint8Array},line:1,start:0,end:0,level:a===`rcpthosts`?`error`:`warning`,detail:()=>({message:`No qmail reads a file named ${u.o(n)}, and there is no ${a}`+(a===`rcpthosts`?`: without it, this host accepts mail for the whole world, and passes it on.`:`.`),remedy:`Name it ${a} if that was meant.`,fix:null})})}}};function cm({dialect:e,exists:t,directory:n}){let r=({kind:e,family:t})=>!t&&e!==`dir`&&e!==`cdb`&&e!==`pem`&&e!==`shell`;return Hd(e.name).filter(t=>r(t)&&Wd(e.name,t.name)===t).map(({name:e})=>e).filter(e=>!n.names.includes(e)&&!t(e)).map(e=>({name:e,bare:um(e)}))}function lm(e,t){let n=e.replace(/(?<=.)\.[^.]*$/,``),r=[...new Set([e,n])].map(um),i=null,a=1/0;for(let e of t)for(let t of r){let n=Math.min(t.length,e.bare.length),r=n<4?-1:n<6?1:2;if(Math.abs(t.length-e.bare.length)>r)continue;let o=_s(t,e.bare);o>r||o>=a||(i=e.name,a=o)}return i}function um(e){return e.toLowerCase().replace(/[-_]/g,``)}const dm={id:`not-a-comment`,level:`error`,summary:`a # that does not begin a comment: what follows it is part of the entry or value`,fix:`puts the comment on a line of its own above; in a file of one line, removes it`,bad:{files:{rcpthosts:`example.org # since 2019
`,me:`mail.example.org # new
`}},good:{files:{rcpthosts:`# since 2019
example.org
`,me:`mail.example.org
`}},notableEntry(e,t,n){if(t.kind!==`list`&&t.kind!==`map`||t.row.secret===`line`)return null;let{bytes:r,entries:i}=t,a=i.start[e],o=i.end[e];if(t.form(e)===M.nulByte||r[o]===0)return null;let s=pm(r,a,t.row.secret===`behind bar`?mm(r,a,o):o);return s<0?null:F(t,e,()=>fm(t,{start:a,end:o},s,n),{at:{start:s,end:o}})},*line(e,t){let{bytes:n,value:r,row:i}=e;if(i.holds===`text`||i.secret===`line`)return;let a=Rp(e)?0:pm(n,0,r.end);a<0||(yield{file:e,line:1,start:a,end:r.end,detail:()=>({message:`There are no comments in this file: the # and what follows it are part of the value.`,remedy:`The ${zp(e)} must be on the first line, with nothing else.`,fix:vm(e,a,t)})})}};function fm(e,t,n,r){let i=hm(e.bytes,t.start,n)===t.start;return{message:i?`There are blanks before this #, so it does not begin a comment: to qmail the line is an entry.`:`A # begins a comment only as the first byte of a line: to qmail, this is part of the entry.`,remedy:i?`Remove the blanks before it.`:`Put the comment on a line of its own.`,fix:fp(r,e,_m(e.bytes,t,n))}}function pm(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&gm(e[r-1]))return r;return-1}function mm(e,t,n){let r=t;for(;r<n&&e[r]!==124;)r++;return r}function hm(e,t,n){let r=n;for(;r>t&&gm(e[r-1]);)r--;return r}function gm(e){return e===32||e===9}function _m(e,{start:t,end:n},r){let i=hm(e,t,r);if(i===t)return[{start:t,end:r,text:``}];let a=e[n-1]===13?n-1:n;return[{start:t,end:t,text:`${m.i(e,{start:r,end:a})}\n`},{start:i,end:a,text:``}]}function vm(e,t,n){let{bytes:r,value:i}=e,a=hm(r,0,t);if(a>0)return fp(n,e,[{start:a,end:i.end,text:``}]);let o=d.a(r,0)+1;return o>=r.length||r[o]===10?null:fp(n,e,[{start:0,end:o,text:``}])}function*ym(e,t){let n=1,r=0;for(let i=e.indexOf(t);i>=0;){for(let t=e.indexOf(10,r);t>=0&&t<i;t=e.indexOf(10,r))n++,r=t+1;yield{at:i,line:n};let a=e.indexOf(10,i);if(a<0)return;i=e.indexOf(t,a)}}const bm={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it is not read, or is an entry of its own`,fix:null,onlyWith:`unusual`,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`,files:{rcpthosts:`example.org\0example.net
`}},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
example.net
`}},*notableLine(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield P(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:Z(e),remedy:`Remove the NUL byte, and look at what follows it.`,fix:null})))},*anyFile(e){if(Jf(e))for(let{at:t,line:n}of ym(e.bytes,0)){let r=t===0||e.bytes[t-1]===10;yield{file:e,line:n,start:t,end:t+1,detail:()=>({message:`There is a NUL byte; ${xm(e,r)}.`,remedy:`Remove the NUL byte, and look at what follows it.`,fix:null})}}}};function xm({kind:e,row:t},n){if(t.reader.startsWith(`qmail-new`))return`it becomes part of the key, which then matches nothing`;switch(e){case`list`:case`map`:case`iplist`:case`regex`:return n?`qmail drops a line that begins with it`:`for qmail an entry ends there, and another begins`;case`line`:case`int`:return`most of qmail takes it for the end of the text`;default:return`programs that read this file may stop there`}}const Sm={id:`number-out-of-range`,level:`error`,summary:`a number that the file can hold but the program cannot use`,fix:null,bad:{files:{queuelifetime:`0
`,timeoutremote:`3000000000
`}},good:{files:{queuelifetime:`604800
`,timeoutremote:`1200
`}},*int(e){let{number:t,row:n,bytes:r,value:i}=e,{digits:a,written:o}=t;if(a.end===a.start)return;let{range:s,unlikely:c}=n,l=s!==null&&(o<s.least||o>s.most),d=c!==null&&o>=c.least&&o<=c.most;if(!l&&!d)return;let f=a.start>i.start&&r[a.start-1]===45?a.start-1:a.start,p=u.i(r,f,a.end);yield{file:e,line:1,start:f,end:a.end,...l?{}:{level:`warning`},detail:()=>({message:l?Cm(o,s)?`${p} does not fit into 32 bits: qmail works with ${t.value}.`:`${p} is outside what makes sense in ${e.name}${wm[e.name]??``}.`:`${e.name} is ${p}: no larger message is accepted, and hardly any message is so small.`,reads:String(t.value),remedy:l?`Write a number from ${s?.least} to ${s?.most}.`:`Write the limit in bytes, 0 for none, or delete the file.`,fix:null})}}};function Cm(e,t){return e>((t?.most??0)>2**31?2**32-1:2**31-1)||e<-(2**31)}const wm={queuelifetime:`: the first temporary failure of a message bounces it`,timeoutconnect:`: a connection that is not made at once has failed`,timeoutremote:`: every answer of a remote host comes too late`,timeoutsmtpd:`: qmail-smtpd takes it for 1 second`},Tm={id:`number-with-text`,level:`warning`,summary:`text after a number, which qmail ignores`,fix:null,bad:{files:{databytes:`20M
`}},good:{files:{databytes:`20971520
`}},*int(e){let t=Em(e);if(t===null)return;let{bytes:n,number:r}=e;yield{file:e,line:1,...t,detail:()=>({message:`qmail reads the digits, and stops there: ${u.r(n,r.digits.start,r.digits.end)} is the number here, whatever follows.`,reads:String(r.value),remedy:`Write only the number, in the unit of this file, without a comment.`,fix:null})}}};function Em({bytes:e,value:t,number:{digits:n}}){if(n.end===n.start)return null;let r=n.end;for(;r<t.end&&e[r]!==0;)r++;for(;r>n.end&&e[r-1]===13;)r--;let i=n.end;for(;i<r&&(e[i]===32||e[i]===9);)i++;return i===r?null:{start:i,end:r}}const Dm={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,onlyWith:`unusual`,survivesTemplate:!0,bad:{moreipme:`{{ address }}
{{ other }}
`,files:{me:`{{ fqdn }}
`}},good:{moreipme:`203.0.113.7
`,files:{me:`mail.example.org
`}},*directory({templates:e}){for(let t of e){let e=Kt(t.bytes);e!==null&&(yield Om(t,e))}},*anyFile(e){e.template!==null&&(yield Om(e,e.template))}};function Om(e,t){return{file:e,...t,detail:()=>({message:`This file is a template: it holds ${u.i(e.bytes,t.start,t.end)}, and what qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})}}const km={id:`unqualified-me`,level:`warning`,summary:`me is a name without a dot, and qmail signs its mail with it`,fix:null,files:[`me`],bad:{files:{me:`mail
`}},good:{files:{me:`mail.example.org
`}},*line(e){if(e.name!==`me`)return;let{bytes:t}=e,n=df(e);n.start===n.end||t.subarray(n.start,n.end).includes(46)||(yield{file:e,line:1,...n,detail:()=>({message:`${u.i(t,n.start,n.end)} has no dot: qmail greets and signs with this name, bounces come from it, and many hosts refuse mail that no other host could answer.`,remedy:`Write the full name of the host, as it is in the DNS.`,fix:null})})}},Am={"qmail-send":`does not start`,"qmail-todo":`does not start`,"todo-proc":`does not start`,"qmail-smtpd":`answers 421`,"qmail-remote":`defers`};function jm({reader:e,programs:t}){return t.map(t=>({program:t,does:e===`ipme_readipfile`?`ignores it`:Am[t]??`gives up`}))}const Mm={id:`unreadable-file`,level:`error`,summary:`a control file cannot be read: programs do not start or defer all mail, or work as if it were empty`,fix:null,onlyWith:`unusual`,aboutNames:!0,bad:{unreadable:`moreipme`,folders:[`virtualdomains`]},good:{moreipme:`203.0.113.7
`,files:{virtualdomains:`example.org:org
`}},*directory(e){for(let t of $t(e.directory))D(t)&&(yield Nm(t,()=>Fm(t)));for(let t of e.rows()){let n=e.directory.file(t.name);n!==null&&D(n)&&(yield Nm(n,()=>Im(n,t)))}}};function Nm(e,t){return{file:{path:e.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...e.refused===!0?zm(e):t(),fix:null})}}const Pm=`Put a regular file there that everyone can read (mode 0644), or none.`;function Fm({unreadable:e}){return{message:`The file cannot be read: ${e}; qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:Pm}}function Im({unreadable:e,kind:t},n){return t===`missing`?{message:`The file cannot be read: ${e}; to qmail that is the same as no file, and it works without one, or with a default.`,remedy:`Put the file in its place, or remove the link.`}:{message:`The file cannot be read: ${e}; ${Rm(jm(n).map(({program:e,does:t})=>`${e} ${Lm[t]}`))}.`,remedy:Pm}}const Lm={"ignores it":`ignores it`,"does not start":`does not start`,"answers 421":`answers every client with 421`,defers:`defers every message`,"gives up":`gives up`};function Rm(e){return e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)}, and ${e.at(-1)}`}function zm(e){return{message:`The file was not judged: ${nn(e)}; what qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const Bm={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all, but another one does`,fix:null,onlyWith:`unusual`,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,files:{badhelo:`^localhost$
`,srs_domain:`srs.example.org
`},dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory(e){let{directory:t,dialect:n}=e;if(!n.readsIpFiles)for(let e of $t(t))yield{file:D(e)?{path:e.path,bytes:new Uint8Array}:e,line:1,start:0,end:0,detail:()=>({message:`${n.name} does not read this file: it is qmail without the moreipme patch, and nothing in the file has any effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})};In(t.names)&&(yield*Um(e),yield*Hm(e))}},Vm=`moresmtproutes.cdb`;function*Hm({directory:e,dialect:t,readElsewhere:n}){let r=nm[t.name],i=n(),a=e.names.filter(e=>r.includes(e)&&(e===Vm||!im(e))&&!e.endsWith(`.pem`)&&!i.has(e)).sort(),[o]=a;o!==void 0&&(yield{file:{path:sn(e.path,o),bytes:new Uint8Array},line:1,start:0,end:0,level:`info`,detail:()=>({message:a.length===1&&o===Vm?`qmail-remote of ${t.name} never finds this file: the path at which it looks for it lacks a slash.`:`No program of ${t.name} reads ${a.length===1?`this file`:Km(a)}, whatever its manual says.`,remedy:o===Vm&&a.length===1?`Write the routes into smtproutes, or let CONTROLDIR end in a slash.`:`Delete what has no effect.`,fix:null})})}function*Um(e){let{directory:t,dialect:n}=e,r=e.readElsewhere(),i=[...r.keys()].sort(),[a]=i;if(a===void 0)return;let o=Gm([...r.values()]),s=[...r.values()].filter(e=>e.includes(o)).length;yield{file:{path:sn(t.path,a),bytes:new Uint8Array},line:1,start:0,end:0,level:`info`,detail:()=>({message:`${n.name} does not read ${i.length===1?`this file`:`${Km(i)}`}; ${p.n(s,`file`)} ${s===1?`belongs`:`belong`} to ${o}.`,remedy:Wm(o,i.length===1?`it has`:`they have`),fix:null})}}function Wm(e,t){return`If ${e} runs here, set \`dialect\` in qmailint.yaml, or --dialect; if not, ${t} no effect.`}function Gm(e){let t=new Map;for(let n of e)for(let e of n)t.set(e,(t.get(e)??0)+1);return[...t].reduce((e,t)=>t[1]>e[1]?t:e)[0]}function Km(e){let t=e.slice(0,3).map(u.o),n=e.length-t.length;return n>0?`${t.join(`, `)} and ${n} more`:`${t.slice(0,-1).join(`, `)} and ${t.at(-1)}`}const qm={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,file:o,used:s,expired:c}of n)s||c||(yield{file:e,line:t(r),start:r,end:Ym(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:Jm(o),fix:null})})}};function Jm(e){let t=e?.slice(e.lastIndexOf(`/`)+1)??``;return t===e||Gd(t).length===0?`Delete it, or correct its file or line.`:`Write the file's name alone, without its directory: ${t}.`}function Ym(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const Xm={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,onlyWith:`unusual`,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t!==null&&jl(e))for(let n of Nl(e))yield P(t,{line:t.entries.line[n]},st(t,n),()=>({message:`Every address that no entry of notipme matches is me, all hosts on the Internet included: qmail takes their mail for its own, and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null}))}},Zm={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,onlyWith:`unusual`,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&g.i(n.netmask)&&!g.r(n.address,n.netmask)&&(yield P(t,e,r,()=>({message:`The netmask ${g.t(n.netmask)} has gaps: qmail matches it bit by bit, and counts it as a netmask of length ${g.a(n.netmask)} when it looks for the best match.`,reads:Z(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},Qm=/^(?:0|[1-9]\d{0,2})$/;function $m(e){if(e.length>15)return null;let t=e.split(`.`);if(t.length!==4)return null;let n=0;for(let e of t){let t=Qm.test(e)?Number(e):256;if(t>255)return null;n=n*256+t}return n}function eh(e){return e!==0&&!g.i(e)}function th(e){let t=~e>>>0;return e!==0&&eh(t)?t:null}function nh(e){let t=e.indexOf(`/`);if(t<0)return $m(e)!==null;let[n,r]=[$m(e.slice(0,t)),$m(e.slice(t+1))];return n!==null&&r!==null&&eh(r)&&!g.r(n,r)}function rh(e,t){let n=$m(e),r=ih(t);if(n===null||r===null)return[];let i=g.n({address:(n&r)>>>0,netmask:r});return g.r(n,r)?[i,g.t(n)]:[i]}function ih(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return g.o(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):$m(e);return t===null?null:eh(t)?t:th(t)}function ah(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?rh(t,n)[0]??null:null:$m(t)===null||oh(t)?null:t});return t.length===0||t.includes(null)?null:t}function oh(e){let t=$m(e);return t!==null&&(t>=3758096384||th(t)!==null||t===0)}const sh=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,ch=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function lh(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let t=uh(e);if(t!==null)return[t];let n=e.replace(ch,e=>ee.t(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(sh)??[],[r]=n;if(r===void 0||n.length>1)return[];let[i=``,a]=r.split(`/`);return a===void 0?$m(i)===null?[]:[i]:rh(i,a)}function uh(e){let[,t]=/^[ \t]*((?:\d{1,3}\.){1,3})(?:\*\.)*\*[ \t\r]*$/.exec(e)??[];if(t===void 0||e.split(`.`).length!==4)return null;let n=t.split(`.`).length-1,r=$m(t+`0.0.0`.slice(2*n-2));return r===null?null:g.n({address:r,netmask:g.o(8*n)})}function dh([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the single address`}function fh(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}const ph={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,onlyWith:`unusual`,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,address:r,netmask:i}=e;n!==null&&r!==null&&g.r(n.address,n.netmask)&&(yield P(t,e,{start:r.start,end:i?.end??r.end},()=>{let t=ot(e).some(e=>e.wrapped),r=t?[]:rh(g.t(n.address),g.t(n.netmask));return{message:`This entry matches no address, ever: ${g.t(n.address)} has bits outside the netmask ${g.t(n.netmask)}, and qmail does not clear them.`,reads:g.n(n),...e.terminated?mh(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function mh({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this netmask has gaps`;return{remedy:`Write ${g.t(e)} for the single address, or give the network another netmask: ${n}.`,write:[{text:g.t(e)}]}}return{remedy:`${th(t)===null?``:`${g.t(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${dh(n)}.`,write:n.map(e=>({text:e}))}}const hh={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,onlyWith:`ipv6-address`,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=f.d(e,t,n);r?.kind===`ipv6-address`&&(yield P(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(T(t.bytes,r.written))??[],i=e!==void 0&&nh(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} reads IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},gh={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,onlyWith:`unusual`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*notableLine(e,t,n){let r=ot(e).filter(e=>e.leadingZero),[i]=r;if(i===void 0)return;let a=e=>u.i(t.bytes,e.start,e.end);yield P(t,e,i,()=>({message:`qmail reads ${r.map(a).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:Z(e),..._h(t.bytes,e),fix:e.terminated?dp(n,t,r.map(e=>({start:e.start,end:e.end,text:vh(t.bytes,e)}))):null}))}};function _h(e,t){let n=Z(t);return!(nh(n)&&gl(e,t).length===0&&t.terminated)||t.seen.end<t.end||ot(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function vh(e,{start:t,end:n}){return T(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const yh=String.raw`\d+(?:\.\d+){3}`,bh=`(?:${yh}(?:/${yh})?|[0-9a-f]*:[0-9a-f:.]*)`,xh=RegExp(`^${bh}$`,`i`);function Sh(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>xh.test(e))?null:[e,o,i,t]}function Ch(e,{start:t,end:n,seen:r}){if(r.end!==n||n-t>65536)return null;let i=Sh(T(e,{start:t,end:n}));if(i===null)return null;let[,a=``,o,s=``]=i,c=a.split(/[ \t,]+/);if(c.some(e=>e.includes(`:`)&&!ee.t(e)))return null;let l=o===void 0?[]:[o.trimEnd()],u=Th(c);return u===null?c.slice(1).some(e=>wh.test(e)&&!e.includes(`/`))?null:[...l,...c].map(e=>e+s):[...l,u].map(e=>e+s)}const wh=/^(22[4-9]|2[3-5]\d|0)\./;function Th([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return nh(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}const Eh=1e3,Dh={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,onlyWith:`unusual`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*notableLine(e,t,n){if(e.entry===null)return;let r=_l(t.bytes,e).next();r.done!==!0&&(yield P(t,e,r.value,()=>{let r=[],i=0;for(let{start:n,end:a}of _l(t.bytes,e)){if(++i>Eh)break;i<=5&&r.push(u.i(t.bytes,n,a))}let a=r.join(`, `)+(i>5?` and ${i>Eh?`hundreds`:i-5} more`:``),o=e.terminated?Ch(t.bytes,e):null;return{message:`qmail reads one address from a line; ${a} ${i===1?`is`:`are`} lost.`,reads:Z(e),...Oh(t.bytes,e,o),fix:o===null?null:dp(n,t,[{start:e.start,end:e.end,text:o.join(`
`)}])}}))}};function Oh(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(nh)?fh(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=T(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?rh(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${dh(c)}.`,write:c.map(e=>({text:e}))}}const kh={id:`netmask-ignored`,level:`error`,summary:`a network where there are only single addresses: what follows the slash is ignored`,fix:null,onlyWith:`unusual`,bad:{moreipme:`10.0.0.0/255.0.0.0
`,dialect:`indimail`},good:{moreipme:`10.0.0.1
2001:db8::1
`,dialect:`indimail`},*notableLine(e,t,{dialect:n}){let r=n.singles===void 0?null:hl(t.bytes,e);r!==null&&(yield P(t,e,r,()=>({message:`${n.name} has no networks: qmail reads only ${Z(e)}, and ignores ${u.i(t.bytes,r.start,r.end)}.`,reads:Z(e),remedy:`Write every address that is meant on a line of its own; if it is only this one, leave out the slash and what follows.`,fix:null})))}},Ah={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:t,undeclared:n}){if(n===null)return;let{start:r,end:i,text:a}=n;yield{file:e,line:t(r),start:r,end:i,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${u.o(a)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function jh(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=T(a,{start:i,end:f.c(a,i,r)}),s=T(a,{start:n,end:f.c(a,n,i)}),c=a[r-1]===13?`\r`:``;return dp(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Mh={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",onlyWith:`not-an-address`,bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*notableLine(e,t,n){if(f.d(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=f.s(t.bytes,a.end,e.end);if(a.end===o)yield P(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what follows the slash is not a netmask of four octets.`,reads:`nothing`,...Ph(T(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?jh(n,t,e,c):null;yield P(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash is.`,reads:`nothing`,...a===null?Fh(T(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield P(t,e,{start:f.s(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: for qmail it ends at the NUL byte, and what comes before that is not an address.`:n.dialect.ipv6?`qmail skips this line: it ${e.ipv6==null?`begins neither with an IPv4 nor with an IPv6 address`:`has an IPv4 address written as IPv6`}.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...Rh(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:Ih(t,e,n),fix:null}))},*iplist(e){let{bytes:t,entries:n,row:r}=e;if(r.reader!==`control_readfile`)return;let i=0,a=e=>d.l(t,n.start[e],n.end[e]);for(let e=0;e<n.count;e++)a(e)&&i++;if(i!==n.count)for(let t=0;t<n.count;t++){let n=e.form(t);a(t)||n===M.byteOrderMark||n===M.nulByte||(yield F(e,t,()=>Nh(e,t,i),{level:i===0?`error`:`warning`}))}}};function Nh({bytes:e,entries:t},n,r){let i=t.start[n],a=d.l(e,f.s(e,i,e.length),e.length);return{message:`qmail-qmqpc skips this line: it does not begin with an address`+(r===0?`, and none of the lines does, so there is no server, and no mail is taken.`:`.`),reads:`nothing`,remedy:a?`Remove the blanks before it.`:`Write the address of the server: names are not looked up here.`,fix:null}}function Ph(e){let t=e.replace(/#.*/s,``),n=ah(t),r=n===null?null:fh(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&nh(i))return{remedy:`Write ${i} for the single address, or the whole netmask after the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:rh(i,a);return s.length===0?{remedy:`Write the whole netmask after the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${dh(s)}, and nothing after it.`,write:s.map(e=>({text:e}))}}function Fh(e){let t=e.replace(/#.*/s,``),n=ah(t),r=n===null?null:fh(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=lh(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function Ih({bytes:e},{start:t,seen:n,ipv6:r},{dialect:i}){let a=T(e,{start:t,end:n.end}),o=r==null?null:Lh(r.address,a.slice(r.end-t));if(o!==null)return o;let s=lh(a.replace(/#.*/s,``));return s.length===0?{remedy:yu(e,t,n.end)??`Write the address itself; put a # before the line if it is a comment.`}:i.singles!==void 0&&s.some(e=>e.includes(`/`))?{remedy:`${i.name} has no networks: write every address that is meant on a line of its own.`}:{remedy:`Write ${dh(s)}; put a # before the line if it is a comment.`,write:s.map(e=>({text:e}))}}function Lh(e,t){if(!/^[ \t\r]*(?:#.*)?$/s.test(t))return null;let n=g.t(Number(e&4294967295n));return{remedy:`Write ${n}, the IPv4 address in it.`,write:[{text:n}]}}function Rh(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const zh={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,onlyWith:`prefix-length`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*notableLine(e,t,n){let r=f.d(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:i,wrapped:a,written:o,length:s,comment:c}=r;yield P(t,e,o,()=>{let r=`qmail skips this line: after the slash it wants a netmask, not a prefix length.`;if(s===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let o=g.o(s);if(a)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${g.t(o)} for the netmask.`,fix:null};let l=g.n({address:(i&o)>>>0,netmask:o}),u=g.r(i,o)?[l,g.t(i)]:[l],d=t.bytes[e.end-1]===13?`\r`:``,f=c===null?``:`${T(t.bytes,c)}${d}\n`;return{message:r,reads:`nothing`,remedy:`Write ${u.length===1?l:dh(u)}${c===null?``:`, and the comment on a line of its own above`}.`,write:u.map(e=>({text:e})),fix:dp(n,t,[{start:e.start,end:e.end,text:`${f}${l}${d}`}])}})}},Bh={id:`trailing-text`,level:`warning`,summary:`text after an entry, which qmail ignores`,fix:"where it is a `#` comment: moves it to a line of its own above",onlyWith:`text after an entry`,bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*notableLine(e,t,n){let r=ct(e);if(e.entry===null||r===null||vl(t.bytes,e))return;let i=gl(t.bytes,e)[0];if(i===void 0)return;let a=f.s(t.bytes,i.start,i.end),o=f.s(t.bytes,e.ipv6===void 0?r.end:i.start,e.end),s=e.netmask===null?o:f.s(t.bytes,e.netmask.end,e.end),c=t.bytes[o]===35?o:t.bytes[s]===35?s:null,l=c===null||!e.terminated?null:jh(n,t,e,c);yield P(t,e,{start:a,end:f.c(t.bytes,a,i.end)},()=>({message:`qmail ignores ${u.i(t.bytes,a,f.c(t.bytes,a,i.end))}: these files have no comments after an entry, no ports and no lists.`,reads:Z(e),...Vh(t.bytes,e,c),fix:l?.()??null}))}};function Vh(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=Z(t),i=ot(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!nh(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const Hh={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,onlyWith:`exclusions`,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){e.notipme!==null&&e.notipme.entries.count>0&&(yield*Uh(e.notipme,e))}};function*Uh(e,t){let{address:n,netmask:r,line:i}=e.entries,a=Wh(e,t.declared?t.interfaces.address:Uint32Array.of(2130706433));for(let o of Kh(e,a))yield P(e,{line:i[o]},st(e,o),()=>{let e=[...a.filter(e=>(e&r[o])>>>0===n[o])],i=e.slice(0,5).map(g.t).join(`, `),s=e.length>5?` and ${e.length-5} more`:``,c=e.length===1?`it`:`them`,l=e.length===1?``:`each on a line of its own `;return{message:`This network covers ${t.declared?`the interface`:`the loopback interface\u2019s`} address${e.length===1?``:`es`} ${i}${s}, and cannot exclude ${c}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:g.n({address:n[o],netmask:r[o]}),remedy:`If ${e.length===1?`it is`:`they are`} not to be me, write ${i}${s} into notipme, ${l}without a netmask.`,...s===``?{write:e.map(e=>({text:g.t(e),into:`notipme`}))}:{},fix:null}})}function Wh({entries:e},t){let n=new Uint8Array(t.length),r=t.length<=8?y.I(t):null,[i,a]=[y.I(e.address),y.I(e.netmask)];for(let o=0;o<e.count;o++){if(a[o]!==-1)continue;let s=r===null?Gh(t,e.address[o]):r.indexOf(i[o]);s>=0&&(n[s]=1)}return t.filter((e,t)=>n[t]===0)}function Gh(e,t){let n=te.t(e,t);return e[n]===t?n:-1}function Kh({entries:e},t){let n=[];if(t.length===0)return n;let r=y.I(t),[i,a]=[y.I(e.address),y.I(e.netmask)];for(let o=0;o<e.count;o++){let e=a[o];if(e===-1)continue;let s=i[o];g.r(s,e)||(r.length<=8||g.i(e)?qh(r,s,e):t[te.t(t,s>>>0)]-(s>>>0)<=~e>>>0)&&n.push(o)}return n}function qh(e,t,n){for(let r=0;r<e.length;r++)if((e[r]&n)===t)return!0;return!1}const Jh={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,onlyWith:`interfaces`,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[t,{name:n,set:r}]of e.hosts.entries())r!==null&&(yield*Yh(n,r,t,e))}};function*Yh(e,t,n,r){let i=new Set(h.n(t,r.dialect).map(e=>e.address)),a=t.addresses.filter(e=>e.up&&typeof e.address==`number`&&!i.has(e.address)),o=a.length===0?[]:Xh(a,t,r,n),[s]=o;if(s===void 0)return;let c=s.at??t.at??{file:r.anchor(),start:0,end:0},l=o.length>20?` and ${o.length-20} more`:``,f=o.slice(0,20).map(({address:e,device:t})=>[g.t(e),t]),p=f.map(([e,t])=>`${e} of ${u.o(t)}`).join(`, `)+l,m=f.map(([e])=>e).join(`, `)+l;yield{file:c.file,line:d.o(c.file.bytes,c.start),start:c.start,end:c.end,host:e,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first address of its label, so mail to ${o.length===1?`it`:`them`} loops.`,remedy:r.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${o.length===1?`it is`:`they are`} not to be me).`:`Give ${o.length===1?`it`:`each`} a label of its own (ip addr add ... label ${u.o(s.device)}:1): ${r.dialect.name} does not read moreipme.`,...r.dialect.readsIpFiles?{write:o.map(({address:e})=>g.t(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}function Xh(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let{ipme:t,notipme:n}=Wc(i,e);return t===null&&n===null});let a=x.i(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=x.r(a,e);return!t&&n===null})}const Zh={id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,onlyWith:`unusual`,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*notableLine(e,t){let n=ot(e).filter(e=>e.wrapped),[r]=n;if(r===void 0)return;let i=e=>`${u.i(t.bytes,e.start,e.end)} as ${e.value}`;yield P(t,e,r,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${n.map(i).join(`, `)}.`,reads:Z(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}},Qh=/^[-!#$%&'*+./0-9=?A-Z^_`a-z{|}~]+$/;function $h(e){let t=e.lastIndexOf(`@`);return t<0?e:`${eg(e.slice(0,t))}${e.slice(t)}`}function eg(e){return!Qh.test(e)||e.startsWith(`.`)||e.endsWith(`.`)||e.includes(`..`)?`"${e.replace(/[\r\n"\\]/g,`\\$&`)}"`:e}function tg(e){let t=new Map,n=new Map,r=(r,i)=>{t.size>=e&&(n=t,t=new Map),t.set(r,i)};return{set:r,get(e){let i=t.get(e);if(i!==void 0||n.size===0)return i;let a=n.get(e);return a!==void 0&&r(e,a),a}}}const ng=[`bounced`,`deferred`,`local`,`loop`,`rejected`,`remote`,`virtual`];function rg({address:e,port:t,name:n}){return typeof e==`bigint`?`[${g.u(e)}]:${t}`:`${e===null?n:g.t(e)}:${t}`}function ig({host:e},t){return t.map(t=>({...t,host:e.name}))}function ag({address:e,records:t}){return e===null?!t.some(({type:e})=>e===`MX`):t.length===0}function og({verdict:e,host:t,as:n,code:r,via:i}){return[e,t,r??``,n??``,...i.map(rg)].join(`
`)}function sg(e,{whole:t,locals:n}){for(let n of t)if(e.endsWith(n))return`${e.slice(0,-n.length)}*`;let r=e.lastIndexOf(`@`),i=e.slice(0,r);for(let{text:t,shown:a}of n)if(i.endsWith(t))return`${i.slice(0,-t.length)}${a}${e.slice(r)}`;return e}function cg(e,t){return ag(e)&&t.includes(e.name)?`*:${e.port}`:rg(e)}function lg(e){return e.kind===`below`||e.kind===`other`||e.kind===`literal`&&!e.isSingle}var ug=class{user=null;hacked=null;outcomes;kind;name;first;constructor(e,t,n,r){this.kind=e,this.name=t,this.first=n,this.outcomes=r}get domain(){return{kind:this.kind,name:this.name}}get pattern(){return this.kind===`exact`?`@${this.name}`:`@.${this.name}`}get witness(){return`${dg}@${this.first}`}};const dg=`anyone`,fg=[];function pg(e=1/0){let t=tg(e),n=new Map,r=(t,r,i)=>{let a=`${t} ${r}`,o=n.get(a)??tg(t===`virtual`?e:1/0);n.set(a,o);let s=o.get(i);return s===void 0&&(s=[{verdict:t,host:r,code:null,as:i,via:mg}],o.set(i,s)),s},i=e=>{let[n]=e;if(e.length===1&&n!==void 0&&n.code===null&&n.via.length===0)return r(n.verdict,n.host,n.as);let i=e.length===1?gg(e[0]):e.map(gg).join(`

`),a=t.get(i);return a===void 0?(t.set(i,e),e):a};return{same:i,plain:r,of:({outcomes:e},t)=>i(hg(e,e.map(({verdict:e,host:n,code:r,as:i,via:a,isRouted:o})=>({verdict:e,host:n,code:r,as:i===null?null:sg(i,t),via:a.length===0?mg:a.map(e=>o?rg(e):cg(e,t.domains))}))))}}const mg=[];function hg(e,t){if(t.length<2)return t;let n=new Set;return t.filter((t,r)=>{let i=n.size;return n.add(`${og(e[r])}\n\n${gg(t)}`).size>i})}function gg({verdict:e,host:t,code:n,as:r,via:i}){return`${e}\n${t}\n${n??``}\n${r??``}\n${i.join(`
`)}`}function _g(e){let t=null,n=(e,n)=>{t??={kind:`failure`,file:e,why:n}},r=t=>{let r=e.file(t);return r.kind===`unreadable`&&n(t,`unreadable`),r.kind===`bytes`?r.bytes:null},i=e=>{let t=r(e);if(t===null)return null;let n=S.c(t);return{text:m.i(t,n),by:{kind:`entry`,file:e,entry:0,line:1,...n}}},a=(e,t)=>{let n=r(e);return n===null?null:{file:e,map:b.o(n,S.o(n),t)}};return r(`me`),{line:i,lineOrMe:(e,t)=>i(e)??i(`me`)??(t===null?null:{text:t,by:null}),number:e=>{let t=r(e);return t===null?null:S.s(t,`stock`).value},list:e=>a(e,!1),map:e=>a(e,!0),open:e=>void r(e),fail:n,failure:()=>t}}function vg(e,t,n,r=!1){if(n-t<1||n-t>244)return!1;for(let i=t,a=t;a<=n;a++)if(a<n&&e[a]!==46){if(!yg(e[a]))return!1}else{if(a===i||a-i>63||r&&!bg(e,i,a))return!1;i=a+1}return!0}function yg(e){let t=e|32;return t>=97&&t<=122||e>=48&&e<=57||e===45||e===95}function bg(e,t,n){return e[t]===45||e[n-1]===45?!1:!(n-t>3&&e[t+2]===45&&e[t+3]===45)}function xg(){return Sg(1024,64)}function Sg(e,t){return{bytes:new Uint8Array(e),size:0,at:new Uint32Array(t+1),marks:new Uint8Array(t),count:0,met:-1,recent:new Uint32Array(64)}}function Cg(e,t,n,r,i){let a=e.met+1;return(a>=e.count||!wg(e,a,t,n,r))&&(a=e.recent[Tg(e,t,n,r)]-1,a<0||!wg(e,a,t,n,r))?!1:(e.met=a,e.marks[a]=e.marks[a]|i,!0)}function wg({bytes:e,at:t},n,r,i,a){let o=t[n];if(t[n+1]-o!==a-i)return!1;for(let t=a-i-1;t>=0;t--)if(e[o+t]!==b.p(r[i+t]))return!1;return!0}function Tg({recent:e},t,n,r){let i=0;for(let e=n;e<r;e++)i=Math.imul(i,31)+b.p(t[e])|0;return(i^i>>>15)&e.length-1}function Eg(e,t,n,r,i){let{size:a,count:o}=e;a+r-n>e.bytes.length&&(e.bytes=Og(e.bytes,a+r-n)),o+1>=e.at.length&&Dg(e);let s=a;for(let i=n;i<r;i++)e.bytes[s++]=b.p(t[i]);e.marks[o]=i,e.size=s,e.at[++e.count]=s,e.recent[Tg(e,t,n,r)]=e.count}function Dg(e){let t=new Uint32Array(e.at.length*2);t.set(e.at),e.at=t,e.marks=Og(e.marks,t.length);let n=new Uint32Array(e.recent.length*2);n.set(e.recent),n.set(e.recent,e.recent.length),e.recent=n}function Og(e,t){let n=new Uint8Array(Math.max(t,e.length*2));return n.set(e),n}function kg(e,t,n){let r=new Uint32Array(t.length);for(let e=0;e<r.length;e++)r[e]=e;let i=[0,r.length,0];for(;i.length>0;){let a=i.pop(),o=i.pop(),s=i.pop();if(o-s<=24){Pg(e,t,n,r,s,o,a);continue}let c=r.subarray(s,o),l=new Uint32Array(4*c.length),u=Ag(e,t,n,c,a,l),d=jg(l);for(let e=0;e<c.length;e++)c[e]=d[4*e+3];u&&Ng(d,s,a,i)}return r}function Ag(e,t,n,r,i,a){let o=!1;for(let s=0,c=0;s<r.length;s++){let l=r[s],u=n[l],d=t[l]+i;for(let t=0;t<3;t++){let t=0;for(let n=0;n<4;n++,d++)t=t<<8|(d<u?e[d]:0);a[c++]=t}a[c++]=l,d<u&&(o=!0)}return o}function jg(e){let t=e.length>=8e4?16:8,n=new Uint32Array(1<<t),r=e,i=new Uint32Array(e.length);for(let e=2;e>=0;e--)for(let a=0;a<32;a+=t)Mg(r,i,n,e,a)&&([r,i]=[i,r]);return r}function Mg(e,t,n,r,i){let a=n.length-1;n.fill(0);for(let t=r;t<e.length;t+=4){let r=e[t]>>>i&a;n[r]=n[r]+1}if(n[e[r]>>>i&a]*4===e.length)return!1;let o=0;for(let e=0;e<=a;e++){let t=n[e];n[e]=o,o+=t}for(let o=0;o<e.length;o+=4){let s=e[o+r]>>>i&a,c=n[s];n[s]=c+1;for(let n=0;n<4;n++)t[4*c+n]=e[o+n]}return!0}function Ng(e,t,n,r){let i=0;for(let a=4;a<=e.length;a+=4){let o=0;for(;o<3&&e[a+o]===e[a+o-4];)o++;o!==3&&(a-i>4&&r.push(t+i/4,t+a/4,n+12),i=a)}}function Pg(e,t,n,r,i,a,o){for(let s=i+1;s<a;s++){let a=r[s],c=t[a]+o,l=n[a],u=s;for(;u>i;u--){let i=r[u-1];if(Fg(e,t[i]+o,n[i],e,c,l)<=0)break;r[u]=i}r[u]=a}}function Fg(e,t,n,r,i,a){let o=Math.min(n-t,a-i);for(let n=0;n<o;n++){let a=e[t+n]-r[i+n];if(a!==0)return a}return n-t-(a-i)}function Ig(e,t,n,r,i,a,o){let s=a;for(let a=n;a>=t;){let n=a;for(;n>t&&e[n-1]!==r;)n--;for(let t=n;t<a;t++)i[s++]=e[t];a=n-1,a>=t&&(i[s++]=o)}}function Lg(e,t){Ig(e,0,e.length,46,t,0,0)}function Rg({bytes:e,size:t,at:n,marks:r,count:i}){let a=zg(e,n,i,t,46,0),o=kg(a,n.subarray(0,i),n.subarray(1,i+1)),s=Sg(t,i);for(let e=0;e<i;e++){let t=o[e];Gg(s,a,n[t],n[t+1],r[t])}return Kg(s)}function zg(e,t,n,r,i,a){let o=new Uint8Array(r);for(let r=0;r<n;r++)Ig(e,t[r],t[r+1],i,o,t[r],a);return o}function Bg(e){let t=xg();for(let n of e)Eg(t,m.t(n),0,n.length,0);return Rg(t)}function Vg(e,t){let n=xg(),r=new Uint8Array(256);for(let i of e){let{length:e}=i,a=0;for(let t=0;t<e;t++){let e=i.charCodeAt(t);a|=e,r[t]=e}a>=128||Cg(n,r,0,e,1)||vg(r,0,e,t)&&Eg(n,r,0,e,1)}return Rg(n)}function Hg(e,t){if(qg(e)||Ug(e,t))return t;if(qg(t)||Ug(t,e))return e;let[n,r]=[e.pool,t.pool],i=Sg(Jg(e)+Jg(t),e.to-e.from+t.to-t.from),a=e.from,o=t.from;for(;a<e.to||o<t.to;){let s=a===e.to?1:o===t.to?-1:Wg(n,a,r,o);s<=0&&Gg(i,n.keys,n.at[a],n.at[a+1],n.marks[a]),s>0&&Gg(i,r.keys,r.at[o],r.at[o+1],r.marks[o]),s===0&&(i.marks[i.count-1]=n.marks[a]|r.marks[o]),s<=0&&a++,s>=0&&o++}return Kg(i)}function Ug(e,t){if((e.to-e.from)*16>t.to-t.from)return!1;let[n,r]=[e.pool,t.pool],i=t.from;for(let a=e.from;a<e.to;a++){for(let e=t.to;i<e;){let t=i+e>>>1;Wg(r,t,n,a)<0?i=t+1:e=t}if(i===t.to||Wg(r,i,n,a)!==0||n.marks[a]&~r.marks[i]&1)return!1}return!0}function Wg(e,t,n,r){return Fg(e.keys,e.at[t],e.at[t+1],n.keys,n.at[r],n.at[r+1])}function Gg(e,t,n,r,i){let{count:a,bytes:o,size:s}=e;if(a>0&&Fg(o,e.at[a-1],s,t,n,r)===0){e.marks[a-1]=e.marks[a-1]|i;return}let c=s;for(let e=n;e<r;e++)o[c++]=t[e];e.size=c,e.marks[a]=i,e.at[++e.count]=c}function Kg({bytes:e,size:t,at:n,marks:r,count:i}){let a=zg(e,n,i,t,0,46);return{pool:{keys:e.subarray(0,t),names:a,at:n.subarray(0,i+1),marks:r,text:null},from:0,to:i}}function qg({from:e,to:t}){return e===t}function Jg({pool:e,from:t,to:n}){return e.at[n]-e.at[t]}const Yg=/^[-0-9a-z_]{1,63}(?:\.[-0-9a-z_]{1,63})*$/,Xg=/(?:^|\.)(?:-|..--)|-(?:\.|$)/;function Zg(e,t){return e.length===0||e.length>244||!Yg.test(e)?!1:!(t&&e.includes(`-`)&&Xg.test(e))}function Qg(e){return/^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){0,3}$/.test(e)}function $g(e){return{aLabels:e,bag:xg(),wildcards:new Set,users:new Map,literals:new Set}}function e_({host:e,smtpd:t,send:n,remote:r},i){let a=$g(i),o=(e,t=0)=>n_(e,a,r_,t),s=e=>r_(a,m.t(e),0,e.length);if(t.kind===`controls`){let{rcpthosts:e,localiphost:n,sagredo:r}=t;e.kind===`list`&&(o(e.list,2),e.more.kind===`keys`&&o(e.more.keys.map)),n!==null&&s(n.text),n_(r?.validRecipients.list?.map,a,a_),n_(r?.validRecipients.more?.keys.map,a,a_)}let c=null;n.kind===`controls`&&(c=n.percenthack,o(n.locals.map,4),o(c?.map),n_(n.virtualdomains?.map,a,o_),s(n.envnoathost.text.slice(n.envnoathost.text.lastIndexOf(`@`)+1))),r.kind===`controls`&&(o(r.smtproutes?.map),o(r.qmtproutes?.map)),s(_g(e.files).line(`me`)?.text??``);let l=Rg(a.bag);return{row:l,told:{pool:l.pool,rcpthosts:t.kind===`controls`&&t.rcpthosts.kind===`list`?t.rcpthosts.list:null,locals:n.kind===`controls`?n.locals.map:null},wildcards:a.wildcards,users:a.users,literals:a.literals,hacks:c===null?null:t_(c)}}function t_({map:e}){return t=>b.r(e,t)>=0}function n_(e,t,n,r=0){if(e===void 0)return;let{bytes:i,entries:a,keyEnd:o}=e;for(let e=0;e<a.count;e++)n(t,i,a.start[e],o[e],r)}function r_({aLabels:e,bag:t,wildcards:n,literals:r},i,a,o,s=0){let c=i[a]===46&&a<o,l=c?a+1:a,u=l<o?i[o-1]:0;if(u===93){let e=i_(i,l,o),t=e.startsWith(`[`);Qg(e.slice(+!!t,-1))&&t!==c&&r.add(c?`.${e}`:e);return}let d=c?1:s;if(!Cg(t,i,l,o,d)){if(!vg(i,l,o,e))return;Eg(t,i,l,o,d)}if(c&&n.add(i_(i,l,o)),u<48||u>57)return;let f=i_(i,a,o);Qg(c?f.slice(1):f)&&r.add(f)}function i_(e,t,n){return m.r(m.i(e,{start:t,end:n}))}function a_(e,t,n,r){s_(e,t,n<r&&t[n]===45?n+1:n,r)}function o_(e,t,n,r){for(let i=n;i<r;i++)if(t[i]===64){s_(e,t,n,r);return}r_(e,t,n,r)}function s_(e,t,n,r){let i=r;for(;i>n&&t[i-1]!==64;)i--;let a=i>n;a&&r_(e,t,i,r);let o=i_(t,n,a?i-1:r);if(o===``||o.includes(`\0`))return;let s=a?i_(t,i,r):``,c=e.users.get(s);c===void 0?e.users.set(s,[o]):c.push(o)}const c_={behind:null};function l_(e){let{hosts:t,dns:n}=e.fleet,r=t.some(({programs:e})=>e.internationalNames),i=new Map,a=null,o=null;return{ready:e,aLabels:r,host(t){let n=e.controls(t),a=i.get(n)??e_(e.host(t),r);return i.set(n,a),a},dns(){return a??=Vg(n.names(),r),a},dnsNumbers(){return o??=[...n.names()].filter(u_),o},outcomes:pg()}}function u_(e){return e.charCodeAt(e.length-1)<=d_&&Qg(e)}const d_=57;function f_(e,t){let n=new Set,r=new Set,i=new Set,a=new Map;for(let o of e){if(o.kind===`all`)continue;let{domain:e}=o;if(o.kind===`recipient`){let t=a.get(e??``)??[];t.push(o.user),a.set(e??``,t)}if(e===null||e===``)continue;let s=o.kind===`below`?`.${e}`:e;e.endsWith(`]`)?r.add(s):n.add(e),Zg(e,t)||i.add(e),Qg(e)&&r.add(s)}return{names:Bg(n),users:a,literals:[...r],odd:i}}function p_({behind:e},t,n){if(e!==null){let r=e.domain.kind===`none`?``:`@${m_(e.domain)}`;return`${t??`*`}%${m_(n)||`*`}${r}`}return n.kind===`none`?t??`*`:n.kind===`literal`&&t===null?n.text:`${t??``}@${m_(n)}`}function m_(e){return e.kind===`none`||e.kind===`other`?``:e.kind===`literal`?e.text:e.kind===`exact`?e.name:`.${e.name}`}function h_({behind:e},t,n){return n===null?t:e===null?`${t}@${n}`:`${t}%${n}${e.text}`}const g_=[];function __(e,t){let n=e.apart.users.get(t.domain??``)??g_,r=dg;for(let i=1;;i++){let a=y_(e,t,r),{users:o,isHacked:s}=x_(e,a,r,n);if(o.includes(r)){r=`${dg}${i}`;continue}let c={hosts:new Set,isLookedUp:!1,connects:!1};S_(t,a,r,c);let l=o.map(n=>{let r=y_(e,t,n);return S_(t,r,n,c),{user:n,outcomes:b_(e,t,r,n,!0)}});return l.push({user:null,outcomes:b_(e,t,a,r,!1)}),{members:l,anyone:r,isHacked:s,...c}}}function v_(e,t){return{members:[{user:null,outcomes:e}],anyone:dg,hosts:t,isLookedUp:!1,isHacked:!1,connects:!1}}function y_(e,{form:t,domain:n},r){let i=h_(t,r,n),a=e.ask(i);return a.stop!==null&&(e.end.stop??={recipient:i,why:a.stop}),a}function b_(e,{form:t,domain:n,varies:r},i,a,o){let s=o&&!r,{behind:c}=t,l=s?g_:[h_(t,a,n),...c===null?g_:[`${a}@${n}`]],u=o?[]:[{text:a,shown:`*`}];c!==null&&!s&&u.push({text:`${a}%${n}`,shown:`${o?a:`*`}%${r?`*`:n}`});let d=r&&n!==null?[n]:[];return c!==null&&lg(c.domain)&&d.push(c.text.slice(1)),e.names.outcomes.of(i,{whole:l,locals:u,domains:d})}function x_({names:e},{seen:t},n,r){let i=r.length>0?new Set(r):null,a=!1;for(let{host:r,recipient:o}of t){let t=o.lastIndexOf(`@`);if((t<0?o:o.slice(0,t))!==n)continue;let s=t<0?``:o.slice(t+1).toLowerCase(),c=e.host(r),l=c.users.get(s);l!==void 0&&(i=new Set([...i??g_,...l])),t>=0&&c.hacks?.(s)&&(a=!0)}return{users:i===null?g_:[...i].sort(),isHacked:a}}function S_({domain:e,varies:t,isLiteral:n},{seen:r},i,a){if(e===null||!t&&!n)return;let o=`${i}@${e}`;for(let{host:e,recipient:t,isRemote:i,isLookedUp:s}of r)(t===o||n)&&(a.hosts.add(e),a.connects||=i,a.isLookedUp||=s)}function C_(e,t,n,r,i,a){let{members:o,anyone:s}=n;if(o.length===1&&t.behind===null&&!n.isHacked&&s===`anyone`&&i!==null){let{outcomes:t}=o[0];if(t===fg)return;if(r.kind===`exact`||r.kind===`below`){e.emit(new ug(r.kind,r.name,i,t));return}}for(let{user:c,outcomes:l}of o)c===null&&n.isHacked&&t.behind===null&&a(r,i??``),e.emit({pattern:p_(t,c,r),witness:h_(t,c??s,i),user:t.behind===null?c:null,domain:t.behind?.domain??r,hacked:t.behind===null?null:{user:c,domain:r},outcomes:l})}function w_({pool:e},t){return!!(e.marks[t]&1)}function T_({pool:e},t){return e.text??=m.n(e.names),e.text.slice(e.at[t],e.at[t+1])}function E_({pool:e,to:t},n){if(n+1===t||!D_(e,n+1,n))return n+1;let r=n+2,i=t;for(;r<i;){let t=r+i>>>1;D_(e,t,n)?r=t+1:i=t}return r}function D_({keys:e,at:t},n,r){let i=t[r],a=t[r+1]-i,o=t[n];if(t[n+1]-o<=a||e[o+a]!==0)return!1;for(let t=a-1;t>=0;t--)if(e[o+t]!==e[i+t])return!1;return!0}function O_(e,t){if(t===null||qg(e))return e;let n=j_(t,1),r=M_(e,n,e.from);return n[n.length-1]=1,{pool:e.pool,from:r,to:M_(e,n,r)}}function k_(e,t){return A_(e,t)>=0}function A_(e,t){if(qg(e))return-1;let n=j_(t,0),r=M_(e,n,e.from),{pool:i}=e;return r===e.to?-1:Fg(i.keys,i.at[r],i.at[r+1],n,0,n.length)===0?r:-1}function j_(e,t){let n=m.t(m.r(e)),r=new Uint8Array(e.length+t);return Lg(n,r),r}function M_({pool:{keys:e,at:t},to:n},r,i){let a=i,o=n;for(;a<o;){let n=a+o>>>1;Fg(e,t[n],t[n+1],r,0,r.length)<0?a=n+1:o=n}return a}function N_(e){let{making:t}=e;if(t.only!==null&&qg(t.only.row)){t.only.pass();return}let n=H_(e,null,t.apart.names,new Set,null,!0);t.only===null?(P_(e,n),V_(e,n,{kind:`other`})):(I_(e,t.only,n,t.only.row),t.only.pass())}function P_(e,t){let{row:n}=t;for(let r=n.from;r<n.to&&e.making.end.stop===null;){let i=E_(n,r);z_(e,T_(n,r),n,r);let a=F_(e,t,r,i);a!==null&&(P_(e,a),V_(e,a,{kind:`below`,name:T_(n,r)})),r=a===null?r+1:i}}function F_(e,t,n,r){let{row:i}=t,a=T_(i,n),{odd:o}=e.making.apart;return o.size>0&&o.has(a)?null:H_(e,a,{pool:i.pool,from:n+1,to:r},t.sources,t,w_(i,n))}function I_(e,t,n,r){let{row:i}=n,a=i.from;for(let o=r.from;o<r.to&&e.making.end.stop===null;){let s=T_(r,o),c=w_(r,o),l=R_({...i,from:a},s,n.name),u=l<0?s:T_(i,l),d=O_(r,u);if(o++,l<0){let r=c?O_({...i,from:a},s):i;if(!c||qg(r))continue;o=Math.max(o,d.to),r.from>a&&t.pass(),P_(e,{...n,row:r}),a=r.to;continue}let f=u===s;o=Math.max(o,d.to),(l>a||!f)&&t.pass(),f&&z_(e,u,i,l),a=E_(i,l);let p=f&&c;p||!qg(d)?L_(e,t,F_(e,n,l,a),p?null:d,u):t.pass()}a<i.to&&t.pass()}function L_(e,t,n,r,i){n!==null&&(r===null?(P_(e,n),V_(e,n,{kind:`below`,name:i})):(I_(e,t,n,r),t.pass()))}function R_(e,t,n){let r=n===null?t.length:t.length-n.length-1;for(let n=t.lastIndexOf(`.`,r-1);;n=t.lastIndexOf(`.`,n-1)){let r=A_(e,t.slice(n+1));if(r>=0||n<=0)return r}}function z_(e,t,{pool:n},r){let{making:i,form:a,hacked:o}=e;if(B_(t)||i.question.from===`here`&&a.behind===null&&!t.includes(`.`))return;let s=n.at[r],c=n.at[r+1],l=a.behind===null?i.quick(t,n.names,s,c,n,r):null;l!==fg&&C_(i,a,l===null?__(i,{form:a,domain:t,varies:!1}):v_(l,i.met),{kind:`exact`,name:t},t,o)}function B_(e){let t=e.charCodeAt(e.length-1);return t>=48&&t<=57&&Qg(e)&&e.split(`.`).length===4}function V_({making:e,form:t,hacked:n},{family:r,text:i},a){r!==null&&C_(e,t,r,a,i,n)}function H_(e,t,n,r,i,a){let{making:o}=e,s=n;if(i?.family!=null&&t!==null&&(!a||G_(o,t,i))){let{family:e,met:n}=i,a=K_(t,s);return{name:t,row:s,sources:r,family:a===null?null:e,text:a??``,met:n}}let c=r;for(;;){let n=K_(t,s);if(n===null)return{name:t,row:s,sources:c,family:null,text:``,met:new Set};let r=U_(e,n),i=r.isLookedUp?new Set([...r.hosts,-1]):r.hosts,a=[...i].filter(e=>!c.has(e));if(a.length===0||o.end.stop!==null)return{name:t,row:s,sources:c,family:r,text:n,met:i};c=new Set([...c,...a]);for(let e of a)s=Hg(s,O_(W_(o,e),t));if(K_(t,s)===n)return{name:t,row:s,sources:c,family:r,text:n,met:i}}}function U_({making:e,form:t},n){let r=t.behind===null?e.quick(n,m.t(n),0,n.length,null,0):null;return r===null?__(e,{form:t,domain:n,varies:!0}):v_(r,e.met)}function W_({names:e},t){return t===-1?e.dns():e.host(t).row}function G_({names:e},t,{met:n}){for(let r of n)if(r===-1?e.ready.fleet.dns.isKnown(t):e.host(r).wildcards.has(t))return!1;return!0}function K_(e,t){if(qg(t)&&e!==null&&e.length+4<=244)return`any.${e}`;for(let n=0;;n++){let r=n===0?`any`:`any${n}`;if(e===null){let e=n===0?`invalid`:`invalid${n}`;if(!k_(t,e)&&!k_(t,`any.${e}`))return`any.${e}`}else if(r.length+1+e.length>244)return q_(e,t);else if(!k_(t,`${r}.${e}`))return`${r}.${e}`}}function q_(e,t){if(e.length+2>244)return null;for(let n of`abcdefghijklmnopqrstuvwxyz0123456789`)if(!k_(t,`${n}.${e}`))return`${n}.${e}`;return null}const J_=4e5;function Y_(e,t,n){let r=0,i=new Map,a=new Map,o=(e,{inside:t,first:n},i)=>{let a=t.join(` `);r++,e.has(a)||e.set(a,{inside:t,first:n+i})},s=(e,t)=>{if(r>J_)return[];if(X_(n,t,e))return[{inside:t,first:0}];let a=`${e} ${t.join(` `)}`,c=i.get(a);if(c!==void 0)return c;let l=new Map;for(let r of[0,1])for(let i of s(e-1,Z_(n,t,e-1,r)))o(l,i,r*2**(e-1));let u=[...l.values()];return i.set(a,u),u},c=(r,i,l)=>{let u=r+2**i-1;if(!(u<e||r>t)){if(r>=e&&u<=t)for(let e of s(i,l))o(a,e,r);else c(r,i-1,Z_(n,l,i-1,0)),c(r+2**(i-1),i-1,Z_(n,l,i-1,1))}};return c(0,32,Array.from(n.keys())),r>J_?null:[...a.values()].sort((e,t)=>e.first-t.first)}function X_(e,t,n){return n===0||t.length===0||t.every(t=>e[t].netmask%2**n==0)}function Z_(e,t,n,r){return t.filter(t=>{let{address:i,netmask:a}=e[t];return!(a>>>n&1)||(i>>>n&1)===r})}function Q_(e){let t=~e>>>0;return(t&t+1)===0}function $_(){let e=new Map;return t=>{let n=e.get(t)??e.size;return e.set(t,n),n}}const ev=4294967295;function tv(e,t,n){let r=(e,r)=>{(e&~r)===0&&(Q_(r)?t({from:e,to:(e|~r)>>>0}):n(e,r))},i=new Set;for(let{fixed:t,moreipme:n,notipme:a}of e){for(let{address:e,netmask:n}of t)r(e,n);for(let e of[n,a]){if(e===null||i.has(e))continue;i.add(e);let{count:t,address:n,netmask:a}=e.entries;for(let e=0;e<t;e++)r(n[e],a[e])}}}function nv(e){let t=new Set,n=({isMe:e},n)=>{n>0&&n<=4294967295&&!t.has(n)&&e(n)!==e(n-1)&&t.add(n)};for(let t of e)for(let e of ov(t.lists))n(t,e);for(let t of rv(e)){let e=t.map(({lists:e})=>v.t(()=>new Set(ov(e)))),r=r=>{let i=e.findIndex(e=>!e().has(r));i>=0&&n(t[i],r)};tv([t[0].lists],({from:e,to:t})=>{r(e),r(t+1)},()=>void 0)}return t}function rv(e){let t=new Map,n=$_();for(let r of e){let{moreipme:e,notipme:i}=r.lists,a=`${n(e)} ${n(i)} ${iv(r.lists)}`,o=t.get(a);o===void 0?t.set(a,[r]):o.push(r)}return t.values()}function iv({fixed:e}){return e.flatMap(({address:e,netmask:t})=>t===ev?[]:[`${e}/${t}`]).join(` `)}function av({fixed:e}){return e.flatMap(({address:e,netmask:t})=>t===ev?[e]:[])}function ov(e){return av(e).flatMap(e=>[e,e+1])}const sv=2**32,cv={from:0,to:4294967295},lv={from:0,to:0},uv={from:2130706432,to:2147483647};function dv(e,t){let{exact:n,sets:r}=pv(t),i=new Map,{from:a,to:o}=e.within??cv,s=new Set([a]),c=({from:e,to:t})=>{e>a&&e<=o&&s.add(e),t>=a&&t<o&&s.add(t+1)};for(let e of[lv,uv])c(e);for(let e of n)c({from:e,to:e});for(let n of fv(e,t))c(n);tv(Array.from(t.hosts,t=>e.names.ready.host(t).host.lists),c,(e,t)=>void i.set(`${g.t(e)}/${g.t(t)}`,{address:e,netmask:t}));let l=[...Array.from(i,([e,t])=>({...t,text:e})),...r],u=i.size===0?hv(e,t):()=>!0,d=mv(n,s,o+1,u),f=[];for(let e of d){let n=vv(e,l,t.isBracketed,d.length>1);if(n===null||f.length+n.length>1e5)return null;for(let e of n)f.push(e)}return f}function fv({names:e,question:t},{hosts:n,connects:r}){if(!r)return[];let i=e.ready.fleet.hosts;return[...[...n].flatMap(e=>i[e]?.relayClients??[]),...t.down.addresses,...i.flatMap(({reachedAt:e})=>e)]}function pv({keys:e,isBracketed:t}){let n=new Set,r=[];for(let i of[...e].sort()){if(i.endsWith(`]`)!==t)continue;let e=i.replace(/[[\]]/g,``).split(`.`).filter(e=>e!==``).map(Number),a=e.reduce((e,t)=>e*256+t,0);e.length===4?n.add(a):i.startsWith(`.`)&&r.push({address:a,netmask:256**e.length-1,text:i})}return{exact:n,sets:r}}function mv(e,t,n,r){let i=[...t].sort((e,t)=>e-t),a=[],o=!0;for(let[t,s]of i.entries()){let c=(i[t+1]??n)-1,l=a.at(-1),u=o;o=e.has(s),l===void 0||o||u||r(s)?a.push({from:s,to:c}):l.to=c}return a}function hv({names:e,question:t,starts:n},{hosts:r,connects:i}){let{ready:a}=e,o=nv(Array.from(r,e=>{let{host:t,ipmeIs:n}=a.host(e);return{lists:t.lists,isMe:e=>n(e).me}}));if(!i)return e=>o.has(e);let s=gv(a,r),{down:c}=t,l=e=>a.reach.hasAddress(e).filter(e=>c.hosts.has(e)),u=e=>c.addresses.some(({from:t,to:n})=>t<=e&&e<=n);return e=>{if(o.has(e)||s.has(e)||S.f(e)!==S.f(e-1)&&r.size>1)return!0;for(let t of S.f(e)?r:n)if(!_v(a.reach.at(t,e,25),a.reach.at(t,e-1,25)))return!0;return c.hosts.size>0&&!_v(l(e),l(e-1))||u(e)!==u(e-1)}}function gv({fleet:e,reach:t},n){let r=new Set,i=new Set;for(let a of n){let n=e.hosts[a]?.relayClients??[];if(!i.has(n)){i.add(n);for(let e of n.flatMap(({from:e,to:t})=>[e,t+1]))e>0&&e<sv&&t.isRelayClient(a,e)!==t.isRelayClient(a,e-1)&&r.add(e)}}return r}function _v(e,t){return e===t||e.length===t.length&&e.every((e,n)=>e===t[n])}function vv(e,t,n,r){let i=e.from===e.to,a=bv(e,n);if(t.length===0||i)return[{first:e.from,text:a,isSingle:i}];let o=Y_(e.from,e.to,t);if(o===null)return null;let s=[],c=[];for(let{inside:e,first:n}of o){let o=yv(e.map(e=>t[e]));o===``?c.push({first:n,text:a,isSingle:i}):s.push({first:n,text:r?`${o} in ${a}`:o,isSingle:i})}return[...s,...c]}function yv(e){let t=({text:e})=>e.startsWith(`.`),n=e.filter(t).map(({text:e})=>e).reduce((e,t)=>t.length>e.length?t:e,``);return[...e.filter(e=>!t(e)).map(({text:e})=>e),n].filter(e=>e!==``).join(` and `)}function bv({from:e,to:t},n){let r=t-e+1,i=Math.log2(r),a=Number.isInteger(i)&&e%r===0,o=r===1?g.t(e):a?`${g.t(e)}/${32-i}`:`${g.t(e)}-${g.t(t)}`;return n?`[${o}]`:o}function xv(e){for(let t of[!0,!1])for(let n of Cv(e,t,(t,n)=>Sv(e,t,n)))wv(e,n)}function Sv({making:e,form:t},{isSingle:n},r){return __(e,{form:t,domain:r,varies:!n,isLiteral:!0})}function Cv({making:e},t,n,r=dv,i=null){let a=new Set([...e.starts,...i?.hosts??[]]),o=new Map,s=!1,c=!1,l=[];for(let u=``;e.end.stop===null;){let d={hosts:a,connects:s,keys:Tv(e,a,c),isBracketed:t};l=[];let f=r(e,d);if(f===null)return e.end.stop??={recipient:t?`[...]`:`...`,why:{kind:`too-many-addresses`}},[];for(let[r,a]of f.entries()){if(i?.has(a.first)===!1)continue;let s=t?`[${g.t(a.first)}]`:g.t(a.first),c=`${s} ${a.isSingle}`,u=o.get(c)??n(a,s);if(o.set(c,u),l.push({one:a,family:u,text:s,at:r}),e.end.stop!==null)break}for(let{family:e}of l){for(let t of e.hosts)a.add(t);s||=e.connects,c||=e.isLookedUp}let p=`${a.size} ${s} ${c}`;if(p===u)break;u=p}return l}function wv({making:e,form:t,hacked:n},{one:r,text:i,family:a}){C_(e,t,a,{kind:`literal`,name:i,text:r.text,isSingle:r.isSingle},i,n)}function Tv({names:e,apart:t},n,r){let i=new Set(t.literals);for(let t of n)for(let n of e.host(t).literals)i.add(n);if(!r)return i;for(let t of e.dnsNumbers())i.add(t),i.add(`.${t}`);return i}const Ev={kind:`broken`};function Dv(e,t=!1,n=b.m()){let r=e.file(`rcpthosts`);if(r.kind!==`bytes`)return{kind:r.kind};let i=Ov(e,t,n);return i===`unopenable`?{kind:`unreadable`}:{kind:`list`,list:b.o(r.bytes,S.o(r.bytes),!1,n),more:i}}function Ov(e,t,n){let r=e.file(`morercpthosts.cdb`);if(r.kind===`unreadable`)return r.isFolder?Ev:`unopenable`;if(r.kind===`bytes`){let e=S.i(r.bytes,n);return e===null?Ev:{kind:`keys`,file:`morercpthosts.cdb`,keys:e}}let i=t?e.file(`morercpthosts`):r;return i.kind===`bytes`?{kind:`keys`,file:`morercpthosts`,keys:S.r(i.bytes,n)}:{kind:`none`}}function kv(e,t,n=0,r=t.length,i=!1){if(e.kind===`unreadable`)return{accepted:null,by:`unreadable`};if(e.kind===`missing`)return{accepted:!i,by:`no rcpthosts`};let a=r;for(;a>n&&t[a-1]!==64;)a--;return a===n&&!i?{accepted:!0,by:`no domain`}:Av(e,t,a,r)}function Av(e,t,n,r){if(e.kind===`unreadable`)return{accepted:null,by:`unreadable`};if(e.kind===`missing`)return{accepted:!0,by:`no rcpthosts`};let i=S.t(e.list,t,n,r);if(i>=0)return{accepted:!0,by:`rcpthosts`,entry:i};if(e.more.kind===`none`||n===r)return{accepted:!1,by:`no entry`};if(e.more.kind===`broken`)return{accepted:null,by:`unreadable`};let a=S.t(e.more.keys.map,t,n,r);return a<0?{accepted:!1,by:`no entry`}:{accepted:!0,by:e.more.file,entry:a}}function jv(e,t){let{names:n,question:r,apart:i}=e,{smtpd:a,send:o}=n.ready.host(t),{from:s,sender:c}=r;if(s!==`outside`&&s!==`client`||c!==null||a.kind!==`controls`||o.kind!==`controls`||a.sagredo!==null&&!(s===`outside`&&Mv(a.sagredo)))return()=>null;let{users:l,hacks:u,told:d}=n.host(t),f=a.rcpthosts.kind===`list`?a.rcpthosts.list:null,p=d?.rcpthosts===f&&d?.locals===o.locals.map?d.pool:null,m=o.virtualdomains===null?null:Iv(o.virtualdomains.map),h=o.locals.map,g=Nv(e,t),_=e.leavesOut?()=>fg:n.outcomes.plain,v=_(`rejected`,t,null),y=_(`local`,t,`*`),ee=l.size+i.users.size>0;return(e,n,r,o,c,d)=>{if(ee&&(l.has(e)||i.users.has(e))||u?.(e))return null;let f=p!==null&&c===p?p.marks[d]:null;if(s===`outside`&&(f===null||!(f&2))){let{accepted:e}=Av(a.rcpthosts,n,r,o);if(e===null)return null;if(!e)return v}if(f===null?b.t(h,n,r,o)>=0:f&4)return y;let x=m===null?``:Lv(m,n,r,o);return x===``?g(e,n,r,o,c!==null):_(`virtual`,t,`${x}-*`)}}function Mv({badrcptto:e,badrcpttonorelay:t,validRecipients:{list:n,more:r}}){return e===null&&t===null&&n===null&&r===null}function Nv(e,t){let{remote:n}=e.names.ready.host(t);if(n.kind!==`controls`||n.authsenders!==null||n.qmtproutes!==null)return()=>null;let r=n.smtproutes===null?null:Iv(n.smtproutes.map),i=new Map,a=Pv(e,t);return(n,o,s,c,l)=>{let u=r===null?``:Lv(r,o,s,c);if(u===``)return l?a(n):null;let d=i.get(u);if(d===void 0){let{members:r,hosts:a,isLookedUp:o}=__(e,{form:c_,domain:n,varies:!0}),[s,c]=r[0]?.outcomes??[];d=c===void 0&&s?.verdict===`remote`&&s.host===t&&!o&&a.size===1?e.leavesOut?fg:r[0]?.outcomes??null:null,i.set(u,d)}return d}}function Pv(e,t){let{outcomes:n,ready:r}=e.names,i=null;return a=>{if(i===!1||a===Fv||!r.fleet.dns.isUndeclared(a))return null;let o=[`${a}:25`];if(i===null){let[n,r]=__(e,{form:c_,domain:a,varies:!1}).members[0]?.outcomes??[];if(i=r===void 0&&n?.verdict===`remote`&&n.host===t&&n.via.length===1&&n.via[0]===o[0],!i)return null}return e.leavesOut?fg:n.same([{verdict:`remote`,host:t,code:null,as:null,via:o}])}}const Fv=`localhost`;function Iv(e){return{map:e,text:m.n(e.bytes)}}function Lv({map:e,text:t},n,r,i){let a=S.t(e,n,r,i),o=a>=0?a:b.t(e,n,i,i);if(o<0)return``;let s=b.u(e,o);return t.slice(s.start,s.end)}const Rv=` 	\r
`,zv=`${Rv}(["<>;:@,.`,Bv=/[^ -~]|[)\]\\]/;function Vv(e){let t=[];for(let n=0;n<e.length;){let r=e[n];if(r===`)`||r===`]`)return null;if(Rv.includes(r))n++;else if(`.,@<>:;`.includes(r))t.push({kind:`sign`,text:r}),n++;else{let i=r===`(`||r===`"`||r===`[`?Wv(e,n):Gv(e,n);if(i===null)return null;t.push(i.token),n=i.end}}return t}function Hv(e){return e.map(({kind:e,text:t})=>e===`comment`?``:e===`literal`?`[${t}]`:t).join(``)}const Uv={"(":{kind:`comment`,close:`)`},'"':{kind:`quote`,close:`"`},"[":{kind:`literal`,close:`]`}};function Wv(e,t){let{kind:n,close:r}=Uv[e[t]],i=``,a=1;for(let o=t+1;o<e.length;o++){let t=e[o];if(t===`\\`){if(++o>=e.length)return null;i+=e[o]}else if(t===r){if(--a===0)return{token:{kind:n,text:i},end:o+1}}else n===`comment`&&t===`(`?a++:i+=t}return null}function Gv(e,t){let n=``,r=t;do e[r]===`\\`&&r++,n+=e[r++]??``;while(r<e.length&&!zv.includes(e[r]));return{token:{kind:Bv.test(n)?`quote`:`atom`,text:n},end:r}}function Kv(e){let t=_g(e),n=(e,n)=>{let r=t.lineOrMe(e,e),i=Vv(n+r.text);return i===null&&t.fail(r.by?.file??e,`bad-value`),{value:r,tokens:i??[]}},r=n(`defaultdomain`,`.`),i=n(`defaulthost`,`@`),a=n(`plusdomain`,`.`);return t.open(`idhost`),t.failure()??{kind:`controls`,defaulthost:i,defaultdomain:r,plusdomain:a}}function qv(e,t){let n=[],r=Vv(t.includes(`@`)||t===``?$h(t):eg(t));if(r===null)return{kind:`refused`,steps:[{step:`qmail-inject`,result:`refused`,by:null}]};let i=Hv(Yv(r)?r:Qv(e,Zv(Xv(r)),n));return n.length===0&&n.push({step:`qmail-inject`,result:i,by:null}),{kind:`recipient`,recipient:i,steps:n}}function Jv(e,t){return e?.kind===`sign`&&e.text===t}function Yv(e){let t=e.at(-1);return t?.kind===`literal`&&t.text===``&&Jv(e.at(-2),`@`)}function Xv(e){if(!Jv(e[0],`@`))return e;let t=e.findIndex(e=>Jv(e,`:`));return t<0?[]:e.slice(t+1)}function Zv(e){let t=Jv(e.at(-1),`.`)?e.slice(0,-1):e;return Jv(t.at(-1),`@`)?t.slice(0,-1):t}function Qv(e,t,n){if(t.length===0)return t;let r=t,i=({value:e,tokens:t},i)=>{r=[...i,...t],n.push({step:`qmail-inject`,result:Hv(r),by:e.by})};r.some(e=>Jv(e,`@`))||i(e.defaulthost,r);let a=r.at(-1);return a?.kind===`atom`&&a.text.endsWith(`+`)&&i(e.plusdomain,[...r.slice(0,-1),{kind:`atom`,text:a.text.slice(0,-1)}]),r.slice(r.findLastIndex(e=>Jv(e,`@`))+1).some(e=>e.kind===`literal`||Jv(e,`.`))||i(e.defaultdomain,r),r}function $v(){return{left:7e5,followed:new WeakMap,lost:new WeakMap}}function ey({states:e,hops:t}){return t>e||e>10}function ty({left:e,followed:t},n){if(n.hops>7e4)return!0;let r=ry(n);return r>e&&r>0&&t.get(n.fleet)?.get(n.question)?.has(iy(n))!==!0}function ny(e,t,n){let r=ry(t);if(e.left-=r,!n&&e.left<t.hops&&e.lost.set(t.fleet,t.recipient),r===0||!n)return;let i=e.followed.get(t.fleet)??new WeakMap;e.followed.set(t.fleet,i);let a=i.get(t.question)??new Set;i.set(t.question,a),a.add(iy(t))}function ry({states:e,hops:t}){return Math.max(0,t-100-4*e)+5*Math.max(0,e-10)}function iy({host:e,recipient:t}){return`${e} ${t}`}function ay(e,t,n){let r=new Map,i=0,a=e=>{let n=t(e);return i+=n.length,n},o=oy(e,a);for(;o.length>0;){if(i>5e6)return null;let{nodes:s,entry:c}=o.pop(),l=n(c);if(r.has(l)||r.set(l,{host:l,path:()=>cy(e,t,s,c)}),[...s].every(e=>r.has(n(e))))continue;let u=e=>s.has(e)&&e!==c;o.push(...oy(a(c).filter(u),e=>a(e).filter(u)))}return[...r.values()].sort((e,t)=>e.host-t.host)}function oy(e,t){let{component:n,members:r}=sy(e,t),i=e=>{let n=r[e];return n.length>1||t(n[0]).includes(n[0])},a=new Set(e);for(let[e,r]of n)for(let i of t(e))n.get(i)!==r&&a.add(i);let o=r.map((e,t)=>i(t)?new Set(e):null),s=[];for(let e of a){let t=o[n.get(e)??-1]??null;t!==null&&s.push({nodes:t,entry:e})}return s}function sy(e,t){let n=new Map,r=new Map,i=new Map,a=[],o=[];for(let s of e){if(n.has(s))continue;let e=[],c=i=>{n.set(i,n.size),r.set(i,n.get(i)),o.push(i),e.push({node:i,to:t(i),at:0})};c(s);for(let t=e.at(-1);t!==void 0;t=e.at(-1)){let{node:s}=t,l=t.to[t.at++];if(l!==void 0){n.has(l)?i.has(l)||r.set(s,Math.min(r.get(s),n.get(l))):c(l);continue}e.pop();let u=e.at(-1)?.node;if(u!==void 0&&r.set(u,Math.min(r.get(u),r.get(s))),r.get(s)!==n.get(s))continue;let d=o.splice(o.lastIndexOf(s));for(let e of d)i.set(e,a.length);a.push(d)}}return{component:i,members:a}}function cy(e,t,n,r){let i=e=>e===r||!n.has(e),a=ly(e.filter(i),e=>t(e).filter(i),r),o=ly(t(r).filter(e=>n.has(e)),e=>t(e).filter(e=>n.has(e)),r);return[...a,...o]}function ly(e,t,n){let r=new Map(e.map(e=>[e,null])),i=[...e];for(let e of i){if(e===n)break;for(let n of t(e))r.has(n)||(r.set(n,e),i.push(n))}let a=[];for(let e=n;e!==null;e=r.get(e)??null)a.unshift(e);return a}function uy(e,t){return e<t?-1:+(e>t)}function dy(e){return typeof e==`bigint`?e+1n:Number(e)+1}function fy(e){return typeof e==`number`?g.t(e):g.u(e)}function py(e){return e.map(e=>({step:`dns`,result:my(e),by:hy(e)}))}function my(e){switch(e.type){case`CNAME`:return`${e.name} CNAME ${e.target}`;case`MX`:return`${e.name} MX ${e.preference} ${e.target}`;case`A`:case`AAAA`:return`${e.name} ${e.type} ${fy(e.address)}`}}function hy(e){let t=e?.at??null;return t===null?null:{kind:`record`,at:t}}function gy(e,t){let n={nxdomain:`does not exist`,nodata:`has no address`,servfail:`cannot be looked up`},r=t.kind in n?n[t.kind]:`has no address`,i=`at`in t?t.at:null;return{step:`dns`,result:`${_y(e)} ${r}`,by:i===null?null:{kind:`record`,at:i}}}function _y(e){let t=e.indexOf(`|`);return t<0?e:`${e.slice(0,t)}|***`}const vy={kind:`nxdomain`,at:null},yy=/^[-0-9a-z_.]+$/;function by(e,t,n){let r=xy(t);if(r===null)return vy;let i=e.lookup(r,n);if(i.kind!==`undeclared`)return i;let a=xy(i.records.at(-1)?.target??r);return a!==null&&yy.test(a)?i:vy}function xy(e){let t=m.r(e.endsWith(`.`)?e.slice(0,-1):e);if(t.length>253)return null;for(let e=0;e<=t.length;){let n=t.indexOf(`.`,e),r=n<0?t.length:n;if(r===e||r-e>63)return null;e=r+1}return t}function Sy(e,t){let n=[],r=t;for(let t=0;t<10;t++){let i={kind:`name`,name:r,changed:t>0,records:n};if(r===``||r.endsWith(`]`))return i;if(r.endsWith(`.`)){r=r.slice(0,-1);continue}let a=by(e,r,`ANY`);if(a.kind===`servfail`)return{kind:`failed`,name:r,answer:a};let o=a.kind===`answer`?a.records.find(e=>e.type===`CNAME`):void 0;if(o===void 0)return i;n.push(o),r=o.target}return{kind:`name`,name:r,changed:!0,records:n}}function Cy(e){let t=e.lastIndexOf(`-`),n=Array.from(e.slice(0,Math.max(t,0)),e=>e.charCodeAt(0)),r=128,i=72,a=0;for(let o=t+1;o<e.length;a++){let t=a;for(let t=1,n=36;;n+=36){let r=o<e.length?`abcdefghijklmnopqrstuvwxyz0123456789`.indexOf(e[o++]):-1;if(r<0||(a+=r*t,a>2**53-1))return null;let s=wy(n,i);if(r<s)break;t*=36-s}let s=n.length+1;if(i=Ty(a-t,s,t===0),r+=Math.floor(a/s),a%=s,r>1114111)return null;n.splice(a,0,r)}return String.fromCodePoint(...n)}function wy(e,t){return Math.min(Math.max(e-t,1),26)}function Ty(e,t,n){let r=Math.floor(e/(n?700:2));r+=Math.floor(r/t);let i=0;for(;r>455;i+=36)r=Math.floor(r/35);return i+Math.floor(36*r/(r+38))}const Ey=`xn--`,Dy=/[.\u3002\uff0e\uff61]/u,Oy=/^[\0-\x7f]*$/,ky=/^[-0-9A-Za-z_\u0080-\u{10ffff}]*$/u,Ay=/^[-0-9a-z_\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}\u200c-\u200d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb\u13a0-\u13f5]*$/u,jy=/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u,My=/^\p{M}/u,Ny=/(?![\u06f0-\u06f9])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,Py=/[\u200c-\u200d]{2}/u;function Fy(e){let t=Oy.test(e)?e:Iy(e);if(t===null)return null;let n=m.r(t).split(Dy).map(Ly);return n.includes(null)?null:n.join(`.`)}function Iy(e){try{return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(m.t(e))}catch{return null}}function Ly(e){if(e.length>252)return null;let t=e.startsWith(Ey),n=Oy.test(e)&&!t?e:Ry(e);if(n===null||n.length>63||t&&n!==e)return null;if(!n.startsWith(Ey))return Vy(n)?null:n;let r=Cy(n.slice(4));return r===null||Oy.test(r)||Vy(r)||!zy(r)?null:n}function Ry(e){if(!ky.test(e))return null;try{let{hostname:t}=new URL(`http://${e}.a`);return t.slice(0,-2)}catch{return null}}function zy(e){return Ay.test(e)&&!jy.test(e)&&!My.test(e)&&!Py.test(e)&&(!Ny.test(e)||By(Array.from(e)))}function By(e){let t=e[0],n=e.filter(e=>/\p{L}/u.test(e)&&!Ny.test(e));return Ny.test(t)&&!/\p{N}/u.test(t)&&n.length===0}function Vy(e){return e.startsWith(`-`)||e.endsWith(`-`)||e.slice(2,4)===`--`}const Hy=2**32;function Uy(e,t,n){let r=d.c(e,t,n);return r?.octets.some(t=>t.wrapped&&Wy(e,t))===!1?r:null}function Wy(e,{start:t,end:n}){let r=0,i=0;for(let a=t;a<n;a++)i=i*10+e[a]-48,r=(r*10+Math.floor(i/Hy))%Hy,i%=Hy;return r>0||i>255}function Gy(e,t=!1){if(!/^[0-9]/.test(e))return null;let n=m.t(e),r=(t?Uy:d.c)(n,0,n.length);return r!==null&&r.end===n.length?r.address:null}function Ky(e,t=!1){return e.startsWith(`[`)&&e.endsWith(`]`)?Gy(e.slice(1,-1),t):null}function qy(e,t,n){return Xy(e,t,0,[],n)}function Jy(e,t,n){let r=Qy(t,0,[],n.strictOctets);if(r!==null)return Yy([r]);let i=by(e,t,`MX`);if(i.kind===`servfail`)return{kind:`failed`,name:t,answer:i};if(i.kind===`undeclared`)return Yy([$y(t,0,i.records)]);let a=i.kind===`answer`?i.records:[],o=a.filter(e=>e.type===`MX`);if(o.length===0)return qy(e,t,n);let s=a.filter(e=>e.type===`CNAME`),c=o.toSorted((e,t)=>e.preference-t.preference),l=[],u=null;for(let t of c){let r=Xy(e,t.target,t.preference,[...s,t],n);if(r.kind===`failed`&&(u??=r),r.kind===`found`){if(l.length+r.exchangers.length>65536)return{kind:`too-many`};for(let e of r.exchangers)l.push(e)}}return l.length===0&&u!==null?u:Yy(l,a)}function Yy(e,t=[]){return{kind:`found`,exchangers:e,records:t}}function Xy(e,t,n,r,i){let a=Qy(t,n,r,i.strictOctets);if(a!==null)return Yy([a]);let o=by(e,t,`A`),s=o.kind!==`undeclared`&&i.looksUpIpv6?by(e,t,`AAAA`):null,c=s?.kind===`answer`?Zy(s.records,t,n,r):[];if(c.length>0){let e=o.kind===`answer`?o.records:[];return Yy([...c,...Zy(e,t,n,r)],e)}switch(o.kind){case`servfail`:return{kind:`failed`,name:t,answer:o};case`nxdomain`:case`nodata`:return{kind:`no-such-host`,name:t,answer:o};case`undeclared`:return Yy([$y(t,n,[...r,...o.records])]);case`answer`:return Yy(Zy(o.records,t,n,r),o.records)}}function Zy(e,t,n,r){let i=e.filter(e=>e.type===`CNAME`);return e.flatMap(e=>{if(e.type!==`A`&&e.type!==`AAAA`)return[];let{address:a}=e;return[{address:a,name:t,position:n,preference:n,records:[...r,...i,e]}]})}function Qy(e,t,n,r){let i=Gy(e,r)??Ky(e,r);return i===null?null:{address:i,name:e,position:t,preference:0,records:n}}function $y(e,t,n){return{address:null,name:e,position:t,preference:t,records:n}}function Q(e,t,n=0,r=t.length){if(e===null)return null;let i=b.t(e.map,t,n,r);return i<0?null:nb(e,i)}function eb(e,t,n,r){if(e===null)return null;let i=S.t(e.map,t,n,t.length,!1,r);return i<0?Q(e,t,t.length):nb(e,i)}function tb({file:e,map:t},n){let{start:r,end:i,line:a}=t.entries;return{kind:`entry`,file:e,entry:n,line:a[n],start:r[n],end:i[n]}}function nb(e,t){return{value:m.i(e.map.bytes,b.u(e.map,t)),by:tb(e,t)}}function rb(e,t,n){let r=tb({file:e,map:t},n);return r.line>0?r:{kind:`key`,file:e,key:m.i(t.bytes,r)}}function ib(e,t,n){return lb(e,eb(t,m.t(n),0))}function ab(e,t,n){return lb(e,eb(t,m.t(n===null?``:$h(n)),0,64))}function ob(e,t,n,r){let i=!1,a=25,o=(n,r)=>{let o=Q(e,n,r),s=o??Q(t,n,r);return o!==null&&(i=!0),s!==null&&(a=o===null?25:209),s},s=e=>({hit:e,relay:e.value===``?null:cb(e.value,a)}),c=r===``?o(sb,0):null;if(c!==null&&c.value!==``)return{route:s(c),isQmtp:i,port:a};let l=m.t(n);for(let e=0;e<=l.length;e++){if(e>0&&e<l.length&&l[e]!==46)continue;let t=o(l,e);if(t!==null)return{route:s(t),isQmtp:i,port:a}}return{route:c===null?null:s(c),isQmtp:i,port:a}}const sb=m.t(`!@`);function cb(e,t){let n=e.indexOf(`:`);if(n<0)return{host:e,port:t};let r=e.slice(0,n);return n+1===e.length?{host:r,port:t}:{host:r,port:e[n+1]===`:`?25:db(e,n+1)}}function lb(e,t){return t===null?null:{hit:t,relay:t.value===``?null:ub(e,t.value)}}function ub(e,t){let n=e.readsSenderRoutes?t.indexOf(`|`):-1,r=n<0?t:t.slice(0,n),i=r.indexOf(`:`);return i<0?{host:r,port:25}:{host:r.slice(0,i),port:db(r,i+1)}}function db(e,t){let n=0;for(let r=t;r<e.length;r++){let t=e.charCodeAt(r)-48;if(t<0||t>9)break;n=10*n+t&65535}return n}function fb(e,t,n){let{programs:r}=e,i=[];if(r.longestHost!==null&&n.host.length>r.longestHost)return{kind:`deferred`,code:`4.3.0`,steps:i};let{relay:a,port:o,isQmtp:s}=pb(e,n,i),{recipients:c}=n,l=!1;if(r.followsAliases&&a===null){let e=gb(t.dns,c,i);if(e===null)return{kind:`deferred`,code:`4.4.3`,steps:i};({recipients:c,allAliases:l}=e)}let u=a===null?_b(e,t.dns,n.host,i):qy(t.dns,a.host,r);if(u===null)return{kind:`bounced`,code:`5.1.2`,steps:i};if(u.kind===`too-many`)return{kind:`not-judged`,reason:`too-many-addresses`,steps:i};if(u.kind!==`found`)return i.push(gy(u.name,u.answer)),u.kind===`failed`?{kind:`deferred`,code:`4.1.2`,steps:i}:{kind:`bounced`,code:`5.1.2`,steps:i};let{exchangers:d}=u;if(d.length===0)return i.push({step:`dns`,result:`nothing has an address`,by:hy(u.records[0])}),{kind:`bounced`,code:`5.4.4`,steps:i};let f=a!==null||l?d:vb(t,d,i);if(f.length===0)return{kind:`bounced`,code:`5.4.6`,steps:i};if(s)return{kind:`tries`,groups:bb(d,o),recipients:c,steps:i,endless:null};let p=r.loopsAsBackup?yb(d,f):[],m=p[0]?.position??1/0,h=f.filter(({position:e})=>e<=m),g=h.at(-1)?.position===m,_=p.length===0?null:{own:p,mayCome:g};return{kind:`tries`,groups:bb(h,o),recipients:c,steps:i,endless:_}}function pb({programs:e,...t},{host:n,sender:r},i){if(t.authsenders!==null){let n=ab(e,t.authsenders,r);if(n!==null&&i.push(hb(`authsenders`,n)),n!==null&&n.relay!==null)return mb(n)}let{route:a,isQmtp:o,port:s}=e.readsQmtproutes?ob(t.qmtproutes,t.smtproutes,n,r):{route:ib(e,t.smtproutes,n),isQmtp:!1,port:25};return i.push(a===null?{step:`smtproutes`,result:`MX`,by:null}:hb(a.hit.by.file,a,s===25?`MX`:`MX:${s}`)),mb(a,o,s)}function mb(e,t=!1,n=25){let r=e?.relay??null;return{relay:r,port:r?.port??n,isQmtp:t}}function hb(e,{relay:t,hit:n},r=`MX`){return{step:e,result:t===null?r:`${_y(t.host)}:${t.port}`,by:n.by}}function gb(e,t,n){let r=!0,i=[];for(let a of t){let t=a.lastIndexOf(`@`);if(t<0){i.push(a);continue}let o=Sy(e,a.slice(t+1));if(o.kind===`failed`)return n.push(gy(o.name,o.answer)),null;n.push(...py(o.records)),r&&=o.changed,i.push(`${a.slice(0,t)}@${o.name}`)}return{recipients:i,allAliases:r}}function _b({programs:e},t,n,r){let i=e.internationalNames?Fy(n):n;return i===null?(r.push({step:`dns`,result:`${n} is not asked for: libidn2 refuses it`,by:null}),null):Jy(t,i,e)}function vb(e,t,n){let r=1e5,i=[];for(let{address:n,preference:a,records:o}of t){if(n===null||a>=r)continue;let t=e.ipmeIs(n);if(!t.me)continue;r=a;let s={kind:`ipme`,address:n,verdict:t};i=[...py(o),{step:`ipme`,result:`${fy(n)} is me`,by:s}]}return n.push(...i),t.filter(({preference:e})=>e<r)}function yb(e,t){let n=new Set(t);return n.size===e.length?[]:e.filter(e=>!n.has(e))}function bb(e,t){let n=[],r=-1;for(let{address:i,name:a,position:o,records:s}of e)o!==r&&n.push([]),r=o,n.at(-1)?.push({address:i,port:t,name:a,records:s});return n}function xb(e,t=b.m()){let n=e.file(`me`);if(n.kind===`unreadable`)return{kind:`unreadable`,file:`me`};let r=e.file(`locals`);return r.kind===`unreadable`?{kind:`unreadable`,file:`locals`}:r.kind===`bytes`?{kind:`list`,file:`locals`,list:b.o(r.bytes,S.o(r.bytes),!1,t)}:n.kind===`missing`?{kind:`missing`}:{kind:`list`,file:`me`,list:b.o(n.bytes,S.l(n.bytes),!1,t)}}function Sb(e,t){let n=_g(t);for(let t of e.sendFiles)n.open(t);let r=n.lineOrMe(`envnoathost`,`envnoathost`),i=xb(t);i.kind!==`list`&&n.fail(i.kind===`missing`?`locals`:i.file,i.kind);let a=n.list(`percenthack`),o=n.map(`virtualdomains`),s=Array.from({length:e.supplements},(e,t)=>n.list(`suppls${t}`)),c=n.failure();if(c!==null||i.kind!==`list`)return c??{kind:`failure`,file:`locals`,why:`missing`};let{file:l,list:u}=i;return{kind:`controls`,envnoathost:r,locals:{file:l,map:u},percenthack:a,virtualdomains:o,supplements:s}}function Cb(e,t){let n=[],r=t,i=r.lastIndexOf(`@`);if(i<0){let{text:t,by:a}=e.envnoathost;i=r.length,r=`${r}@${t}`,n.push({step:`envnoathost`,result:r,by:a})}r=wb(e.percenthack,r,i,n),i=r.lastIndexOf(`@`);let a=m.t(r),o=Q(e.locals,a,i+1);if(n.push({step:`locals`,result:o===null?`not local`:`local`,by:o?.by??null}),o!==null)return{channel:`local`,supplement:null,recipient:r,as:r,steps:n};let s=Q(e.virtualdomains,a)??eb(e.virtualdomains,a,i+1),c=s===null||s.value===``?null:`${s.value}-${r}`;return n.push({step:`virtualdomains`,result:c??`not virtual`,by:s?.by??null}),c===null?{channel:`remote`,supplement:Tb(e.supplements,a,i+1,n),recipient:r,as:r,steps:n}:{channel:`virtual`,supplement:null,recipient:r,as:c,steps:n}}function wb(e,t,n,r){if(e===null)return t;let i=m.t(t),a=n,o=t.length;for(let n=Q(e,i,a+1,o);n!==null;n=Q(e,i,a+1,o)){let e=a===0?-1:t.lastIndexOf(`%`,a-1);if(e<0)break;o=a,a=e,r.push({step:`percenthack`,result:`${t.slice(0,a)}@${t.slice(a+1,o)}`,by:n.by})}return a===n?t:`${t.slice(0,a)}@${t.slice(a+1,o)}`}function Tb(e,t,n,r){for(let[i,a]of e.entries()){let e=Q(a,t,n);if(e!==null)return r.push({step:`suppls${i}`,result:`channel suppl${i}`,by:e.by}),i}return null}function Eb(e,t,n){let r=Db(e,t);if(r===null)return null;let i=kb(e,Ob(r.text,r.terminator),n);return i.length+1>900?null:i}function Db({wantsAddress:e},t){let n=t.indexOf(`<`),r=t.slice(n+1);if(n<0){let n=t.indexOf(`:`);if(r=n<0?``:t.slice(n+1),e&&r===``)return null;r=r.replace(/^ +/,``)}if(r.startsWith(`@`)){let e=r.indexOf(`:`);r=e<0?``:r.slice(e+1)}return{text:r,terminator:n<0?` `:`>`}}function Ob(e,t){let n=e.indexOf(t),r=n<0?e:e.slice(0,n);if(!/["\\]/.test(r))return r;let i=``,a=!1;for(let n=0;n<e.length;n++){let r=e[n];if(r===t&&!a)break;r===`\\`?i+=e[++n]??``:r===`"`?a=!a:i+=r}return i}function kb({localiphost:e,ipmeIs:t,strictOctets:n},r,i){let a=r.lastIndexOf(`@`),o=a<0||e===null?null:Ky(r.slice(a+1),n);if(o===null||e===null||!t(o).me)return r;let s=`${r.slice(0,a+1)}${e.text.replace(/\0.*/s,``)}`;return i.push({step:`localiphost`,result:s,by:e.by}),s}const Ab=65536;function jb(e){if(e.length>Ab)return{kind:`not-judged`,reason:`too-large`};let t=S._(e);if(`error`in t)return t.error===`too-deep`?{kind:`not-judged`,reason:`too-large`}:{kind:`invalid`,error:t.error,offset:t.offset};if(t.backReference)return{kind:`not-judged`,reason:`back-reference`};let n=[{kind:`match`}],r=Mb(n,t.node,0);return r<0?{kind:`not-judged`,reason:`too-large`}:{kind:`expression`,program:{states:n,start:r}}}function Mb(e,t,n){if(n<0||e.length>Ab)return-1;switch(t.kind){case`empty`:return n;case`set`:case`assertion`:return e.push({...t,next:n})-1;case`sequence`:return t.nodes.reduceRight((t,n)=>Mb(e,n,t),n);case`choice`:return t.nodes.reduceRight((t,r)=>{let i=Mb(e,r,n);return t===Nb?i:Pb(e,i,t)},Nb);case`repeat`:return Fb(e,t,n)}}const Nb=-2;function Pb(e,t,n){return t<0||n<0?-1:e.push({kind:`fork`,next:t,other:n})-1}function Fb(e,{node:t,min:n,max:r},i){let a=i;if(r===1/0){let n=e.push({kind:`fork`,next:i,other:i})-1,r=Mb(e,t,n);if(r<0)return-1;e[n]={kind:`fork`,next:r,other:i},a=n}else for(let o=n;o<r&&a>=0;o++){let n=Mb(e,t,a);if(n===a)break;a=Pb(e,n,i)}for(let r=0;r<n&&a>=0;r++){let n=Mb(e,t,a);if(n===a)break;a=n}return a}function Ib({states:e,start:t},n){let r=new Int32Array(e.length).fill(-1),i=[];for(let a=0;a<=n.length;a++){let o=a<n.length?zb(n.charCodeAt(a)):-1,s=[];for(let o of[...i,t])if(Lb(e,o,n,a,r,s))return!0;i=[];for(let t of s){let n=e[t];n.kind===`set`&&o>=0&&S.v(n.set,o)&&i.push(n.next)}}return!1}function Lb(e,t,n,r,i,a){let o=[t];for(let t=o.pop();t!==void 0;t=o.pop()){if(i[t]===r)continue;i[t]=r;let s=e[t];if(s.kind===`match`)return!0;s.kind===`set`?a.push(t):s.kind===`fork`?o.push(s.other,s.next):Rb(s.assertion,n,r)&&o.push(s.next)}return!1}function Rb(e,t,n){let r=n>0&&S.y(zb(t.charCodeAt(n-1))),i=n<t.length&&S.y(zb(t.charCodeAt(n)));switch(e){case`start`:return n===0;case`end`:return n===t.length;case`word`:return r!==i;case`not-word`:return r===i;case`word-start`:return!r&&i;case`word-end`:return r&&!i}}function zb(e){return e>=97&&e<=122?e-32:e&255}const Bb={kind:`not-judged`,reason:`too-large`};function Vb(e){let t=[],n=0,r=t=>{let r=tb(e,t),i=m.i(e.map.bytes,r),a=i.startsWith(`!`),o=n>262144?Bb:jb(a?i.slice(1):i);return o.kind===`expression`&&(n+=o.program.states.length),{negated:a,ere:o,by:r}};return{file:e.file,count:e.map.entries.count,pattern(e){for(;t.length<=e;)t.push(r(t.length));return t[e]}}}function Hb(e,t){let n={kind:`none`};for(let r=0;r<(e?.count??0);r++){let{negated:i,ere:a,by:o}=e.pattern(r);if(a.kind!==`invalid`){if(a.kind===`not-judged`)n.kind===`none`&&(n={kind:`not-judged`,by:o,reason:a.reason});else if(Ib(a.program,t)!==i)return{kind:`hit`,by:o}}}return n}function Ub({step:e,by:t},n){return n.push({step:e,result:`refused`,by:t}),{kind:`refused`,code:553,reason:e,steps:n}}function Wb(e,t,n){let r=kv(e,m.t(t));if(r.accepted===null)return n.push({step:`rcpthosts`,result:`cannot be read`,by:null}),{kind:`refused`,code:421,reason:`rcpthosts`,steps:n};let{accepted:i}=r;return n.push({step:`rcpthosts`,result:i?`accepted`:`refused`,by:Gb(e,r)}),i?{kind:`accepted`,recipient:t,steps:n}:{kind:`refused`,code:553,reason:`rcpthosts`,steps:n}}function Gb(e,t){return e.kind!==`list`||!(`entry`in t)?null:t.by===`rcpthosts`?tb({file:`rcpthosts`,map:e.list},t.entry):e.more.kind===`keys`?rb(e.more.file,e.more.keys.map,t.entry):null}function Kb(e,t,n){let r=e.list(`validrcptto`),i=t.file(`morevalidrcptto.cdb`);i.kind===`unreadable`&&i.isFolder!==!0&&e.fail(`morevalidrcptto.cdb`,`unreadable`);let a=i.kind===`bytes`?S.i(i.bytes):null;if(a!==null)return{list:r,more:{file:`morevalidrcptto.cdb`,keys:a}};let o=n&&i.kind===`missing`?t.file(`morevalidrcptto`):i;return i.kind!==`missing`||o.kind!==`bytes`?{list:r,more:null}:{list:r,more:{file:`morevalidrcptto`,keys:S.r(o.bytes)}}}function qb(e,t,n){let r=m.r(t),i=r.lastIndexOf(`@`),a=r.slice(i),o=i<0?[r]:[r,`-${r}`,a,`-${a}`];for(let[t,r]of o.entries()){let i=Jb(e,r);if(i===null)continue;let a=t%2==0?`valid`:`invalid`;return n.push({step:`validrcptto`,result:a,by:i}),a}return`nothing`}function Jb({list:e,more:t},n){let r=m.t(n),i=Q(e,r);if(i!==null||t===null)return i?.by??null;let a=b.t(t.keys.map,r,0,r.length);return a<0?null:rb(t.file,t.keys.map,a)}function Yb(e,{relayClient:t},n,r){if(n===``&&e.rejectnullsenders!==null)return r.push({step:`rejectnullsenders`,result:`refused`,by:e.rejectnullsenders.by}),{kind:`refused`,code:421,reason:`rejectnullsenders`,steps:r};let i=Qb(n===``?[]:[e.badmailfrom,t===null?e.badmailfromnorelay:null],n);return i?.kind===`not-judged`?i:{kind:`sender`,sender:n,barred:i,steps:r}}function Xb({rcpthosts:e},t,{relayClient:n},r,i,a){let o=n===null;if(t.rejectrelaytest!==null&&Zb(i))return Ub({step:`rejectrelaytest`,by:t.rejectrelaytest.by},a);let s=Wb(e,i,[]);if(s.kind===`refused`&&s.code===421)return{...s,steps:[...a,...s.steps]};if(r?.barred)return Ub(r.barred,a);let c=Qb([t.badrcptto,o?t.badrcpttonorelay:null],i);if(c?.kind===`not-judged`)return c;if(c!==null)return Ub(c,a);let l=o?qb(t.validRecipients,i,a):`nothing`;return l===`invalid`?{kind:`refused`,code:553,reason:`validrcptto`,steps:a}:l===`valid`?{kind:`accepted`,recipient:i,steps:a}:!o&&s.kind===`refused`?{kind:`accepted`,recipient:i+n,steps:a}:o?Wb(e,i,a):{kind:`accepted`,recipient:i,steps:a}}function Zb(e){let t=e.lastIndexOf(`@`);return/[@%!]/.test(t<0?e:e.slice(0,t))}function Qb(e,t){for(let n of e){let e=Hb(n,t);if(e.kind===`not-judged`)return e;if(e.kind===`hit`)return{kind:`hit`,step:e.by.file,by:e.by}}return null}function $b(e,t,n){let r=[],i=Eb(nx(e,t),n,r);if(i===null)return{kind:`refused`,code:555,reason:`syntax`,steps:r};let{sagredo:a}=e;if(a!==null)return Yb(a,t,i,r);let o=m.t(i),s=i.lastIndexOf(`@`),c=Q(e.badmailfrom,o)??(s<0?null:Q(e.badmailfrom,o,s));return{kind:`sender`,sender:i,barred:c===null?null:{step:`badmailfrom`,by:c.by},steps:r}}function ex(e,t,n,r){let{relayClient:i}=t,a=[{step:`arrives`,result:i===null?`outside`:`client`,by:null}],o=Eb(nx(e,t),r,a);return o===null?{kind:`refused`,code:555,reason:`syntax`,steps:a}:e.sagredo===null?n?.barred?Ub(n.barred,a):i===null?Wb(e.rcpthosts,o,a):{kind:`accepted`,recipient:o+i,steps:a}:Xb(e,e.sagredo,t,n,o,a)}function tx(e,t,n,r){let i=n===null?null:$b(e,t,`FROM:<${n}>`);if(i!==null&&i.kind!==`sender`)return i;let a=ex(e,t,i,`TO:<${r}>`);return a.kind===`not-judged`||i===null||i.steps.length===0?a:{...a,steps:[...i.steps,...a.steps]}}function nx({localiphost:e,programs:t},{ipmeIs:n}){let{wantsAddress:r,strictOctets:i}=t;return{localiphost:e,ipmeIs:n,wantsAddress:r,strictOctets:i}}function $(e,t,n){let r=e.get(t);r===void 0?e.set(t,[n]):r.at(-1)!==n&&r.push(n)}function rx(e){let t=e.toSorted((e,t)=>uy(e.from,t.from)),n=e.flatMap(({from:e,to:t})=>[e,dy(t)]).sort(uy),r=sx(t),i=new Map,a=0;return e=>{let o=ox(n,e),s=i.get(o);if(s!==void 0)return s;let c=ox(t,e,({from:e})=>e),l=[];cx(r,e,c,e=>l.push(t[e].hosts));let u=ix(l);return a+=u.length+1,a>1e6&&(i.clear(),a=u.length+1),i.set(o,u),u}}function ix(e){return[...new Set(e.flat())].sort((e,t)=>e-t)}function ax(e,t){let n=new Map;for(let[r,i]of e.entries())$(n,t(i),r);return n}function ox(e,t,n=e=>e){let r=0,i=e.length;for(;r<i;){let a=r+i>>>1;n(e[a])<=t?r=a+1:i=a}return r}function sx(e){let t=2**Math.ceil(Math.log2(Math.max(1,e.length))),n=Array(2*t).fill(void 0);for(let[r,{to:i}]of e.entries())n[t+r]=i;for(let e=t-1;e>0;e--){let[t,r]=[n[2*e],n[2*e+1]];n[e]=r===void 0||t!==void 0&&t>=r?t:r}return n}function cx(e,t,n,r){let i=e.length/2,a=(o,s,c)=>{let l=e[o];s>=n||l===void 0||l<t||(o>=i?r(s):(a(2*o,s,c/2),a(2*o+1,s+c/2,c/2)))};a(1,0,i)}function lx(e){let t=[];for(let{from:n,to:r}of e.toSorted((e,t)=>uy(e.from,t.from))){let e=t.at(-1);e===void 0||n>dy(e.to)?t.push({from:n,to:r}):r>e.to&&(e.to=r)}return t}function ux(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>>1;e[i].to<t?n=i+1:r=i}let i=e[n];return i!==void 0&&i.from<=t}function dx(e,t){let n=!1,r=!0,i=0;for(let{from:a,to:o}of e){for(;i<t.length&&t[i].to<a;)i++;let e=t[i];e!==void 0&&e.from<=o&&(n=!0),(e===void 0||e.from>a||e.to<o)&&(r=!1)}return{some:n,all:r}}function fx(e,{from:t,to:n}){return e.flatMap(e=>{let r=[];return e.from<t&&r.push({from:e.from,to:Math.min(e.to,t-1)}),e.to>n&&r.push({from:Math.max(e.from,n+1),to:e.to}),r})}const px=1n;function mx(e){let t=new Map,n=[],r=new Map;for(let[i,a]of ax(e,e=>e.reachedAtIpv6))for(let e of i){e.written===`address`&&e.from<=px&&$(r,`${e.from} ${e.port}`,a);let i={from:e.from>px?e.from:2n,to:e.to,hosts:a};i.from>i.to||($(t,e.port,i),n.push(i))}let i=new Map(Array.from(t,([e,t])=>[e,rx(t)])),a=rx(n),o=new Map(Array.from(r,([e,t])=>[e,ix(t)]));return{at(t,n,r){if(n>px)return i.get(r)?.(n)??[];let a=o.get(`${n} ${r}`)??[];return S.d(e[t]?.reachedAtIpv6??[],a,t,n,r)},hasAddress:e=>e>px?a(e):[]}}const hx=[0];function gx(e){let t=rx(lx(e).map(e=>({...e,hosts:hx})));return e=>t(e).length>0}const _x={from:2130706432,to:2147483647},vx=[];function yx(e){return typeof e==`number`?e:g.f(e)}function bx({hosts:e},t){let n=new Map,r=[],i=new Map;for(let[t,a]of ax(e,e=>e.reachedAt))for(let e of t){e.written===`address`&&S.f(e.from)&&$(i,`${e.from}:${e.port}`,a);for(let{from:t,to:i}of fx([e],_x)){if(t===0&&i===0)continue;let o={from:t,to:i,hosts:a};$(n,e.port,o),r.push(o)}}let a=new Map(Array.from(i,([e,t])=>[e,ix(t)])),o=new Map(Array.from(n,([e,t])=>[e,rx(t)])),s=rx(r),c=mx(e),l=e.map(()=>null),u=xx(e),d=new Map,f=n=>(l[n]??=lx(t(n).flatMap(t=>t===null?Sx(e[n]):[{from:t,to:t}])),l[n]);return{at:(t,n,r)=>{let i=yx(n);return i===null?c.at(t,n,r):S.f(i)?S.d(e[t]?.reachedAt??[],a.get(`${i}:${r}`)??[],t,i,r):o.get(r)?.(i)??[]},hasAddress(e){let t=yx(e);return t===null?c.hasAddress(e):S.f(t)?[]:s(t)},isRelayClient:(e,t)=>ux(u[e]??[],t),arrivesAs(n,r,i){let a=i===null?null:yx(i);if(i!==null&&a===null)return{client:!1,outside:!0};let o=u[r];if(n===r&&a!==null&&t(n).every(e=>e===null)){let e=ux(o,S.f(a)?2130706433:a);return{client:e,outside:!e}}let s=n*e.length+r,c=d.get(s);if(c!==void 0)return c;let l=f(n),{some:p,all:m}=dx(l,o),h={client:p,outside:!m||l.length===0};return d.set(s,h),h},asSender(e){let t=f(e),n=Array.from(new Set(u),e=>dx(t,e));return`${t.length===0} ${n.map(({some:e,all:t})=>`${e} ${t}`).join()}`}}}function xx(e){let t=new Map;return e.map(({relayClients:e})=>{let n=t.get(e)??(e.length===0?vx:lx(e));return t.set(e,n),n})}function Sx({interfaces:e,reachedAt:t}){return lx(fx(fx([...S.m(e).map(e=>({from:e,to:e})),...t],_x),{from:0,to:0}))}function Cx(e,t,{address:n,port:r,name:i,records:a},o,s){if(r===0)return[];if(n===null){let n=o&&a.length===0&&r===wx?e.named(i):[];return n.length===0?`leaves`:Tx(e,t,n,s)}let c=yx(n);if(c!==null&&s.addresses.some(({from:e,to:t})=>e<=c&&c<=t))return[];let l=e.reach.at(t,n,r);return l.length>0?Tx(e,t,l,s):e.reach.hasAddress(n).some(e=>s.hosts.has(e))?[]:`leaves`}const wx=25;function Tx(e,t,n,r){let i=e.host(t).host.programs.triesNextAfterGreeting;return n.filter(t=>!r.hosts.has(t)&&!(i&&e.host(t).smtpd.kind===`failure`))}function Ex(e,t,n,r){if(e.smtpd.kind===`failure`)return{kind:`later`,recipient:n,steps:[Rx(e.smtpd)]};let i={ipmeIs:e.ipmeIs,relayClient:r?``:null},a=tx(e.smtpd,i,t,n);if(a.kind!==`refused`)return a;let{steps:o}=a,s=o.find(({step:e})=>e===`localiphost`)?.result??n;return{kind:a.code===421?`later`:`refused`,recipient:s,steps:o}}function Dx(e,t,n,r,i){let a=e.host(t);if(a.send.kind===`failure`)return Mx([Rx(a.send)],null,`deferred`);let{channel:o,as:s,recipient:c,steps:l}=Cb(a.send,i);if(o!==`remote`)return{steps:l,ends:[{verdict:o,as:s,code:null,via:[],isRouted:!1,steps:Fx}],next:[],rewritten:c,isRemote:!1,isLookedUp:!1};if(a.remote.kind===`failure`)return Mx([...l,Rx(a.remote)],c,`deferred`);let{relayDns:u}=e;u.begin();let d={host:s.slice(s.lastIndexOf(`@`)+1),sender:n,recipients:[s]},f=fb(a.remote,{dns:u,ipmeIs:a.ipmeIs},d),p=u.askedDomain(),m=[...l,...f.steps];if(f.kind===`not-judged`)return{steps:m,ends:[],next:[],isTooMuch:!0,rewritten:c,isRemote:!0,isLookedUp:p};if(f.kind!==`tries`)return{...Mx(m,c,f.kind,f.kind===`bounced`?f.code:null),isLookedUp:p};let h=a.unbindable===null?null:{step:`outgoingip`,result:`is not an address of this host`,by:a.unbindable.by};if(h!==null&&a.unbindable?.always===!0)return{...Mx([...m,h],c,`deferred`),isRemote:!0,isLookedUp:p};let g=Nx(e,t,r,f,f.recipients[0]??s,kx(f.steps)),_=h===null?[]:[{...jx,steps:()=>[h]}],v=[...g.ends,..._],y=f.endless!==null;return{...g,ends:v,steps:m,rewritten:c,isRemote:!0,isLookedUp:p,isEndless:y}}const Ox=new Set([`smtproutes`,`qmtproutes`,`authsenders`]);function kx(e){return e.some(({step:e,result:t})=>Ox.has(e)&&!/^MX(:\d+)?$/.test(t))}const Ax={step:`qmail-remote`,result:`never ends`,by:null},jx={verdict:`deferred`,as:null,code:null,via:[],isRouted:!1};function Mx(e,t,n,r=null){return{steps:e,ends:[{verdict:n,as:null,code:r,via:[],isRouted:!1,steps:Fx}],next:[],rewritten:t,isRemote:!1,isLookedUp:!1}}function Nx(e,t,n,{groups:r,endless:i},a,o){for(let s of r){let c=[],l=[];for(let{target:r,reached:i}of Px(s,r=>Cx(e,t,r,o,n)))if(i===`leaves`)c.push(r);else for(let e of i)l.push({receiver:e,target:r,recipient:a,isRouted:o,steps:()=>Ix(r)});if(c.length===0&&l.length===0)continue;let u=c.length===0?[]:[{verdict:`remote`,as:null,code:null,via:c,isRouted:o,steps:()=>c.flatMap(Ix)}];return{ends:i?.mayCome===!0&&s===r.at(-1)?[...u,{...jx,steps:()=>[Ax]}]:u,next:l}}let s=r[0]??[],c={step:`connects`,result:`nothing answers`,by:null},l=i===null?[]:[Ax];return{ends:[{verdict:`deferred`,as:null,code:null,via:s,isRouted:o,steps:()=>[...s.flatMap(Ix),...r.length===0?[]:[c],...l]}],next:[]}}function Px(e,t){let n=e.map(e=>({target:e,reached:t(e)})),r=new Set;for(let{target:e,reached:t}of n)typeof e.address==`bigint`&&(t===`leaves`||t.length>0)&&r.add(e.name);return r.size===0?n:n.filter(({target:e})=>typeof e.address==`bigint`||!r.has(e.name))}function Fx(){return[]}function Ix({address:e,name:t,records:n}){let r=py(n);return e===null&&r.push({step:`dns`,result:`${t} is not declared`,by:null}),r}function Lx(e){return $h(e)}function Rx({file:e,why:t}){return{step:e,result:{unreadable:`cannot be read`,missing:`is missing`,"bad-value":`has a value that cannot be`}[t],by:null}}function zx(e,t,n,r,i){let a=Vx(e,t,n);if(a!==null)return r!==null&&(e.met=!0),a;let o={host:t,recipient:n,parent:r,arrived:i,stage:null,next:[]};return e.nodes?.set(Bx(o),o),e.queue.push(o),o}function Bx({host:e,recipient:t}){return`${e} ${t}`}function Vx(e,t,n){let{queue:r}=e;if(r.length<4){for(let e of r)if(e.host===t&&e.recipient===n)return e;return null}return e.nodes??=new Map(r.map(e=>[Bx(e),e])),e.nodes.get(Bx({host:t,recipient:n}))??null}function Hx(e,t){let{ready:n,question:r}=e,{host:i,recipient:a}=t,o=Dx(n,i,r.sender,r.down,a);if(t.stage=o,o.isTooMuch&&(e.stop??={kind:`too-many-ways`}),o.rewritten!==null){let{rewritten:t,isRemote:n,isLookedUp:r,isEndless:a=!1}=o;e.seen.push({host:i,recipient:t,isRemote:n,isLookedUp:r,isEndless:a})}for(let{verdict:r,as:a,code:s,via:c,isRouted:l,steps:u}of o.ends)Wx(e,t,{verdict:r,host:i,as:a,code:s,via:c,isRouted:l},()=>ig(n.host(i),u()));if(o.next.length===0)return;let s=new Map;e.hops+=o.next.length;for(let r of o.next){let{client:a,outside:o}=n.reach.arrivesAs(i,r.receiver,r.target.address);o&&Ux(e,t,r,!1,s),a&&Ux(e,t,r,!0,s)}}function Ux(e,t,n,r,i){let{ready:a,question:o}=e,{receiver:s,target:c,recipient:l}=n,u=a.host(s),d=`${s} ${r}`,f=i.get(d),p=f??Ex(u,o.sender,Lx(l),r);if(i.set(d,p),p.kind===`not-judged`){e.stop??={...p,host:s};return}f===void 0&&e.seen.push({host:s,recipient:p.recipient,isRemote:!1,isLookedUp:!1});let m=()=>[...ig(a.host(t.host),n.steps()),...ig(u,p.steps)];if(p.kind!==`accepted`){let r=p.kind===`refused`?`bounced`:`deferred`,{isRouted:i}=n;Wx(e,t,{verdict:r,host:t.host,as:null,code:null,via:[c],isRouted:i},m)}else f===void 0&&t.next.push({to:zx(e,s,p.recipient,t,m),steps:m})}function Wx(e,t,n,r){if(e.outcomes.length>0){e.keys??=new Set(e.outcomes.map(Gx));let t=Gx(n);if(e.keys.has(t))return;e.keys.add(t)}let i=()=>[...t===null?[]:Kx(e.ready,t),...r()];e.outcomes.push({...n,way:i})}function Gx(e){let{via:t,isRouted:n}=e;return t.length===0||n?og(e):`${og(e)}\n${t.map(ag).join()}`}function Kx(e,t){let n=[];for(let e=t;e!==null;e=e.parent)n.push(e);return n.reverse().flatMap(t=>[...t.arrived(),...Jx(e,t)])}function qx(e,t){return t.flatMap((n,r)=>{let i=t[r-1]?.next.find(({to:e})=>e===n);return[...i===void 0?n.arrived():i.steps(),...r===t.length-1?[]:Jx(e,n)]})}function Jx(e,{host:t,stage:n}){return ig(e.host(t),n?.steps??[])}function Yx(e,t,n,r){let{outcomes:i,stop:a,seen:o}=Xx(e,t,n,r);if(i.length<2)return{outcomes:i,stop:a,seen:o};let s=new Map;for(let e of i)s.has(og(e))||s.set(og(e),e);return{outcomes:[...s.values()],stop:a,seen:o}}function Xx(e,t,n,r){let i=Zx(e,t,n,r),{outcomes:a,stop:o,seen:s}=i;return i.met&&o===null&&aS(i),a.length>1&&Qx(e,a),{outcomes:a,stop:i.stop,seen:s}}function Zx(e,t,n,r){let i={ready:e,question:r,queue:[],nodes:null,outcomes:[],keys:null,seen:[],stop:null,hops:0,met:!1};r.down.hosts.has(t)||$x(i,t,n);let{queue:a}=i,o=()=>({fleet:e.fleet,question:r,host:t,recipient:n,states:a.length,hops:i.hops}),s=()=>ey({states:a.length,hops:i.hops});for(let t=0;t<a.length&&i.stop===null;t++)Hx(i,a[t]),(a.length>2e4||s()&&ty(e.effort,o()))&&(i.stop??={kind:`too-many-ways`});return s()&&ny(e.effort,o(),i.stop===null),i}function Qx({fleet:e},t){let n=({verdict:e})=>ng.indexOf(e),r=({host:t})=>e.hosts[t]?.name??``;t.sort((e,t)=>n(e)-n(t)||(r(e)<r(t)?-1:Number(r(e)>r(t))))}function $x(e,t,n){let{ready:r,question:i}=e,a=r.host(t);if(i.from===`here`)tS(e,t,a,n);else for(let o of iS(r,t,i.from)){let r=Ex(a,i.sender,n,o);if(r.kind===`not-judged`){e.stop={...r,host:t};return}e.seen.push({host:t,recipient:r.recipient,isRemote:!1,isLookedUp:!1});let s=()=>ig(a,r.steps);r.kind===`accepted`?zx(e,t,r.recipient,null,s):eS(e,t,r.kind===`refused`?`rejected`:`deferred`,s)}}function eS(e,t,n,r){Wx(e,null,{verdict:n,host:t,as:null,code:null,via:[],isRouted:!1},r)}function tS(e,t,n,r){let i=n.inject;if(i.kind===`failure`){eS(e,t,`deferred`,()=>ig(n,[Rx(i)]));return}let a=qv(i,r),o=()=>ig(n,a.steps);a.kind===`recipient`?zx(e,t,a.recipient,null,o):eS(e,t,`rejected`,o)}const nS=[!1],rS=[!0];function iS({reach:e},t,n){if(n===`outside`)return nS;if(n===`client`)return rS;if(`address`in n)return[e.isRelayClient(t,n.address)];let{client:r,outside:i}=e.arrivesAs(n.host,t,null);return[...i?nS:[],...r?rS:[]]}function aS(e){let t=ay(e.queue.filter(({parent:e})=>e===null),e=>e.next.map(({to:e})=>e),e=>e.host);t===null&&(e.stop={kind:`too-many-ways`});for(let{host:n,path:r}of t??[])e.outcomes.push({verdict:`loop`,host:n,as:null,code:null,via:[],isRouted:!1,way:()=>qx(e.ready,r())})}const oS=8e6;function sS(e,t,n,r,i,{leavesOut:a=!1,most:o=oS}={}){if(n.down.hosts.has(t))return null;let s=uS(e);return s===null?dS({...lS(e,t,n,r),leavesOut:a},e=>jv(e,t),i,{most:o}):s}function cS(e,t,n,r,i,a){let o={stop:uS(e)};if(n.down.hosts.has(t)||o.stop!==null)return{...o,isHacked:!1};let s={...lS(e,t,n,r),within:i,end:o,emit:a},c={...s,quick:()=>null,met:new Set(s.starts)},l=!1;return xv({making:c,form:c_,hacked:()=>{l=!0}}),{stop:o.stop,isHacked:l}}function lS(e,t,n,r){return{only:null,within:null,leavesOut:!1,names:e,starts:[t],question:n,apart:f_(r,e.aLabels),ask:r=>{let i=n.from===`here`?r:$h(r);return Xx(e.ready,t,i,n)}}}function uS({ready:e}){let t=e.effort.lost.get(e.fleet);return t===void 0?null:{recipient:t,why:{kind:`too-many-ways`}}}function dS(e,t,n,{most:r=oS,literals:i=xv,isEnough:a}={}){let o={stop:null},s=0,c={...e,end:o,emit(e){++s<=r&&a?.()!==!0?n(e):o.stop??={recipient:e.witness,why:{kind:`too-many-classes`}}}},l={...c,quick:t(c),met:new Set(c.starts)};return l.question.from!==`here`&&fS(l),pS(l,c_,i),o.stop}function fS(e){let t=__(e,{form:c_,domain:null,varies:!1}),n={kind:`none`};C_(e,c_,t,n,null,()=>mS(e,n,``))}function pS(e,t,n=xv){let r=(t,n)=>mS(e,t,`@${n}`);n({making:e,form:t,hacked:r}),N_({making:e,form:t,hacked:r})}function mS(e,t,n){pS({...e,apart:f_([],e.names.aLabels)},{behind:{text:n,domain:t}})}const hS={from:`outside`,sender:null,down:S.p},gS=4e7;function _S(e,t){let n=vS.get(e)??new Map;vS.set(e,n);let r=t.join(` `),i=n.get(r);if(i!==void 0)return i;let a=yS(e,t),o=a===null?bS(e,t):{loops:[],ambiguous:[],endless:[],stops:[a]};return n.set(r,o),o}const vS=new WeakMap;function yS({ready:{fleet:e}},t){let[n]=t;if(n===void 0)return null;let r=new Map;for(let t of e.hosts){let e=_.r(()=>t.lists);for(let t of[e?.moreipme,e?.notipme])t!=null&&r.set(t.bytes,t.entries.count)}let i=[...r.values()].reduce((e,t)=>e+t,0);if(t.length*i<=gS)return null;let a=`there are too many hosts and entries for all mail to be followed: ${p.t(gS)} entries of moreipme and notipme, counted for every host on which mail arrives. Declare fewer hosts in a file, or turn mail-loop, ambiguous-mx and endless-loop off (rules: in qmailint.yaml)`;return{arrivesAt:n,error:new _.t(a)}}function bS(e,t){let n=[],r=[],i=[],{hosts:a}=e.ready.fleet,o=a.some(({programs:e})=>e.loopsAsBackup),s=[];for(let a of t){if(s.length>0&&uS(e)!==null)break;let t=t=>{if(!t.outcomes.some(({verdict:e,code:t})=>e===`loop`||t===`5.4.6`)&&!o)return;let{outcomes:s,seen:c}=Yx(e.ready,a,$h(t.witness),hS);for(let n of c)n.isEndless===!0&&i.push(SS(e,t,a,n));for(let e of s)e.verdict===`loop`&&n.push(xS(t,a,e)),e.code===`5.4.6`&&wS(e.way())&&r.push(xS(t,a,e))};try{let n=sS(e,a,hS,[],t,{leavesOut:!0});n!==null&&s.push({arrivesAt:a,...n})}catch(e){if(!(e instanceof _.t))throw e;s.push({arrivesAt:a,error:e})}}return{loops:n,ambiguous:r,endless:i,stops:s}}function xS({pattern:e,witness:t},n,{host:r,way:i}){return{pattern:e,witness:t,arrivesAt:n,host:r,way:i()}}function SS({ready:e},{pattern:t,witness:n},r,i){let a=Ex(e.host(r),null,$h(n),!1),{steps:o,ends:s}=Dx(e,i.host,null,CS,i.recipient),c=[...a.kind===`not-judged`?[]:ig(e.host(r),a.steps),...ig(e.host(i.host),[...o,...s[0]?.steps()??[]])];return{pattern:t,witness:n,arrivesAt:r,host:i.host,way:c}}const CS={hosts:new Set,addresses:[{from:0,to:4294967295}]};function wS(e){return e.some(({step:e,result:t})=>e===`dns`&&/ MX \d/.test(t))}function TS({names:e,directories:t,guest:n},r){let{hosts:i}=e.ready.fleet,a=i.map((e,n)=>!ES(t[n],r)),o=[...n===null?i.keys():[n]].filter(e=>a[e]===!0),s=_S(e,o);if(o.length===i.length)return s;let{loops:c,ambiguous:l,endless:u,stops:d}=s,f=new Set(i.flatMap(({name:e},t)=>a[t]===!0?[]:[e])),p=({way:e})=>!e.some(({host:e,step:t,by:n})=>t===`rcpthosts`&&n===null&&f.has(e));return{loops:c.filter(p),ambiguous:l.filter(p),endless:u.filter(p),stops:d}}function ES(e,t){let n=t=>e?.names.includes(t)===!0;return n(`rcpthosts`)||t===!0?!1:t===!1||!n(`me`)||!(n(`locals`)||n(`virtualdomains`))}function DS({names:e,directories:t},n,r){let i=t[e.ready.fleet.hosts.findIndex(({name:e})=>e===n)]?.file(r.file)??null;return i===null||D(i)?null:{file:i,line:r.line,start:r.start,end:r.end}}function OS(e){for(let t of[`me`,...[...e.names].sort()]){let n=e.file(t);if(n!==null&&!D(n))return n}return{path:e.path,bytes:new Uint8Array}}function kS(e,{start:t,end:n}){return{file:e,line:d.o(e.bytes,t),start:t,end:n}}function AS(e){let t=[],n=null;for(let{host:r,step:i,result:a}of e)r!==n&&r!==``&&t.push(`on ${u.o(r)}`),n=r,t.push(`${i}: ${u.o(a)}`);let r=t.slice(0,jS).join(`, `);return t.length>jS?`${r}, and so on`:r}const jS=24;function MS(e,{directory:t},n){let r=new Map;for(let i of n){if(e.directories[i.arrivesAt]?.path!==t.path)continue;let n=i.way.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`),a=(n?.by?.kind===`entry`?DS(e,n.host,n.by):null)??{file:OS(t),line:1,start:0,end:0},o=`${a.file.path}:${a.start}`,s=r.get(o)??{place:a,faults:[]};s.faults.push(i),r.set(o,s)}return r.values()}const NS=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.com: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`,PS={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},FS={id:`ambiguous-mx`,level:`error`,summary:`mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself`,fix:null,aboutWorld:!0,followsMail:!0,files:[`*`],bad:{files:PS,moreipme:`203.0.113.7
`,settings:NS},good:{files:{...PS,locals:`mx.example.com
example.com
`},moreipme:`203.0.113.7
`,settings:NS},*directory(e){if(e.world?.isDeclared===!0)for(let t of e.world.fleets())for(let{place:n,faults:r}of MS(t,e,TS(t,e.saidComplete).ambiguous)){let e=()=>({message:IS(t,r),remedy:`Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.`,fix:null});yield{...n,detail:e}}}};function IS({names:e},t){let[n]=t,r=e.ready.fleet.hosts[n.host]?.name??``,i=r===``?`this host`:u.o(r),a=new Set(t.map(({pattern:e})=>e)).size,o=a===1?``:` So does mail for ${p.n(a-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${u.o(n.witness)} is accepted, and then bounces with 5.4.6: the best MX of its domain is ${i} itself, where the domain is neither local nor virtual (${AS(n.way)}).${o}`}const LS=`version: 1
control: control
dialect: indimail
interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
dns:
  example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
  mx1.example.com: 198.51.100.1
  mx2.example.com: 192.0.2.20
`,RS={me:`mx2.example.com
`,rcpthosts:`example.com
`,locals:`mx2.example.com
`},zS={id:`endless-loop`,level:`error`,summary:`a backup MX with indimail: while no better MX answers, its qmail-remote runs for ever at full speed`,fix:null,aboutWorld:!0,followsMail:!0,bad:{files:RS,settings:LS},good:{files:{...RS,smtproutes:`example.com:mx1.example.com
`},settings:LS},*directory(e){if(e.world?.hasDns===!0)for(let t of e.world.fleets())for(let{place:n,faults:r}of MS(t,e,TS(t,e.saidComplete).endless)){let e=()=>({message:BS(t,r),remedy:`Give the domain a route to the better MX in smtproutes: for a route, qmail-remote does not ask whether the address is its own. Or take this host out of the MX records.`,fix:null});yield{...n,detail:e}}}};function BS({names:e},t){let[n]=t,r=e.ready.fleet.hosts[n.host]?.name??``,i=r===``?`this host`:u.o(r),a=new Set(t.map(({pattern:e})=>e)).size,o=a===1?``:` So is mail for ${p.n(a-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${u.o(n.witness)} is accepted, and ${i} is a backup MX for it: where no better MX takes the message, qmail-remote comes to the host's own address, does not get past it, and takes a whole processor for ever (${AS(n.way)}).${o}`}const VS=new Set([`smtproutes`,`qmtproutes`,`authsenders`]);function HS(e,t){let n=e.findLastIndex(e=>t(e)&&(e.step===`dns`||VS.has(e.step))),r=e[n];if(r===void 0)return{dns:null,route:null};if(r.step!==`dns`)return{dns:null,route:r};for(let i=n-1;e[i]?.host===r.host&&e[i]?.step!==`arrives`;i--){let n=e[i];if(VS.has(n.step)&&t(n))return{dns:r,route:n}}return{dns:r,route:null}}const US=e=>`version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: ${e}\n`,WS={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},GS={id:`mail-loop`,level:`error`,summary:`mail for some recipients comes back to the host that sent it on`,fix:null,aboutWorld:!0,followsMail:!0,files:[`*`],bad:{files:WS,settings:US(`203.0.113.7`)},good:{files:WS,moreipme:`203.0.113.7
`,settings:US(`203.0.113.7`)},*directory(e){if(e.world?.isDeclared===!0)for(let t of e.world.fleets())for(let{place:n,faults:r}of ZS(t,e))qS(n,e)||(yield{...n,detail:()=>({message:iC(t,r),fix:null,remedy:XS(t,r)})})}},KS=[`smtproutes`,`qmtproutes`];function qS({file:e,start:t},n){return KS.some(r=>{let i=n.list(r);if(i===null||i.path!==e.path)return!1;let a=i.entries.start.indexOf(t);return a>=0&&n.routeError(i,a)===`here`})}const JS=`the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).`,YS=/ AAAA ::ffff:[\d.]+$/;function XS({names:e},t){return t.some(({way:t,host:n})=>{let{dns:r,route:i}=HS(t,({by:e})=>e!==null);return i!==null||r===null?i===null:r.host===e.ready.fleet.hosts[n]?.name&&!YS.test(r.result)})?`Make the address me (moreipme), ${JS}`:`Make ${JS}`}function ZS(e,t){let n=TS(e,t.saidComplete),r=QS.get(n)??$S(e,n);QS.set(n,r);let i=new Set(e.directories.map(({path:e})=>e));return r.filter(({place:n,faults:[r]})=>{let a=tC(n),o=r===void 0?void 0:e.directories[r.host]?.path;return(i.has(a)?a:o)===t.directory.path})}const QS=new WeakMap;function $S(e,{loops:t}){let n=new Map;for(let r of t){let t=rC(e,r),i=t===null||eC(e,r,t)?nC(e,r):t,a=`${i.file.path}:${i.start}`,o=n.get(a)??{place:i,faults:[]};o.faults.push(r),n.set(a,o)}return[...n.values()]}function eC({directories:e,guest:t},{host:n},r){let i=tC(r);return n===t&&e.some(({path:e},n)=>e===i&&n!==t)}function tC({file:e}){return e.path.slice(0,Math.max(0,e.path.lastIndexOf(`/`)))}function nC({directories:e},{host:t}){return{file:OS(e[t]),line:1,start:0,end:0}}function rC(e,{way:t}){for(let{host:n,by:r}of[...t].reverse()){if(r?.kind===`record`)return kS(r.at.file,r.at);if(r?.kind===`entry`&&KS.includes(r.file))return DS(e,n,r);if(r?.kind===`ipme`){let e=(r.verdict.notipme??r.verdict.ipme)?.entry.origin;if(e?.kind===`line`)return kS(e.file,{start:e.start,end:e.start})}}let n=t.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`);return n?.by?.kind===`entry`?DS(e,n.host,n.by):null}function iC({names:e},t){let[n]=t,r=e.ready.fleet.hosts[n.host]?.name??``,i=r===``?`to this host`:`to ${u.o(r)}`,a=new Set(t.map(({pattern:e})=>e)).size,o=a===1?``:` So does mail for ${p.n(a-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${u.o(n.witness)} comes back ${i}, until qmail has counted 100 Received lines and bounces it (${AS(n.way)}).${o}`}function aC(e){let t=y.l(e);if(t.kind===`classes`)return sC(t);let n=0;for(let e=0;e<t.count;e++)y.g(t,e)&&(n+=y.p(t,e)-t.start[e]);return{runs:oC(t),count:n,omitted:0}}function*oC(e){let t=[],n=-1;for(let r=0;r<=e.count;r++){let i=r<e.count&&y.g(e,r)?e.ipme[r]:-1,a=i===n&&(t.length===0||t.at(-1)===e.start[r]);n>=0&&!a&&(yield{ranges:t,entry:y.R(e.ids,n)}),a||(t=[]),i>=0&&y.G(t,e.start[r],y.p(e,r)),n=i}}function sC(e){let t=y.m(e.entries.classes,t=>y.g(e,t)?e.ipme[t]:-1);if(t===null)return null;let n=[],r=[],i=-1,a=0,o=!1;for(let{label:s,address:c,length:l}of uc(t)){if(o=a===1e3,o)break;a++,(s!==i||r.at(-1)!==c)&&(r=[],n.push({ranges:r,entry:y.R(e.ids,s)})),y.G(r,c,c+2**(32-l)),i=s}let s=o?dc(t):a;return{runs:n,count:[...t.counts.values()].reduce((e,t)=>e+t,0),omitted:s===null?null:s-a}}const cC=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,lC=[{from:0,to:0},{from:2130706432,to:2147483647}],uC={id:`me-but-not-reached`,level:`error`,summary:`a line of moreipme makes an address me at which no host is reached`,fix:null,aboutWorld:!0,needsBoth:!0,bad:{moreipme:`203.0.113.7
203.0.113.8
`,settings:cC},good:{moreipme:`203.0.113.7
`,settings:cC},*directory(e){let t=e.world?.reached()??[];if(e.moreipme===null||!t.some(({place:e})=>e!==null))return;let n=[...pC(e,dC(t)),...fC(e,t)];for(let[t,{line:r,unreached:i,reaches:a}]of n){if(i===null)continue;let n=e.moreipme,{bytes:o}=n,s=d.a(o,t),c=fy(i);yield{file:n,line:r,start:t,end:s,level:a?`warning`:`error`,detail:()=>({message:`This line makes ${a?`addresses me at which no host is reached, the first of them`:`nothing me but addresses at which no host is reached, the first of them`} ${c}: mail for a domain whose MX leads to it bounces with 5.4.6.`,remedy:`Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; otherwise take it out of moreipme.`,fix:null})}}}};function dC(e){let t=e.flatMap(({interfaces:e})=>S.m(e));return lx([...lC,...[...new Set(e.map(({reachedAt:e})=>e))].flat(),...t.map(e=>({from:e,to:e}))])}function*fC(e,t){let n=gx([...[...new Set(t.map(({reachedAtIpv6:e})=>e))].flat(),...t.flatMap(({interfaces:e})=>S.h(e))]),r=new Set;for(let{single:t}of e.lists())for(let{entry:e,removedBy:i}of t?.candidates()??[]){let{origin:t,ipv6:a}=e;a===void 0||t.kind!==`line`||i!==null||r.has(t.start)||(r.add(t.start),a>1n&&!n(a)&&(yield[t.start,{line:t.line,unreached:a,reaches:!1}]))}}function pC(e,t){let n=new Map;for(let r of new Set(e.where()??[]))for(let{ranges:e,entry:i}of aC(r)?.runs??[]){let{origin:r}=i;if(r.kind!==`line`||r.file.name!==`moreipme`)continue;let a=n.get(r.start)??{line:r.line,unreached:null,reaches:!1};n.set(r.start,a);for(let n=0;n<e.length;n+=2)mC(a,e[n],e[n+1]-1,t)}return n}function mC(e,t,n,r){let i=t;for(let t of r)if(!(t.to<i||t.from>n)){if(e.reaches=!0,t.from>i)break;i=t.to+1}i<=n&&(e.unreached===null||i<e.unreached)&&(e.unreached=i)}function hC(e,t,n,r){let{scan:i,rcpthosts:a,morercpthosts:o,morercpthostsCdb:s}=e;if(i.at+1===r)return null;let c=Mf(i),l=a===null?-1:Pf(a,i,t,n,r,c);if(l>=0)return{list:`rcpthosts`,entry:l};let u=s??o,d=u===null?-1:Pf(u,i,t,n,r,c);return d<0?null:{list:s===null?`morercpthosts`:`morercpthostsCdb`,entry:d}}function gC(e,t,n,r){return e.morercpthosts===null||e.morercpthostsCdb===null?!1:(X(e.scan,t,n,r),hC({...e,morercpthostsCdb:null},t,n,r)!==null)}function _C(e){let{scan:t,percenthack:n,rcpthosts:r}=e;if(n===null||r===null)return[];let i=[];for(let r=0;r<n.entries.count;r++){if(n.form[r]!==M.fine||pu(n.status[r])!==L.needed)continue;let a=n.entries.start[r],o=n.keyEnd[r];X(t,n.bytes,a,o);let s=hC(e,n.bytes,a,o);s!==null&&i.push({entry:r,by:s})}return i}function vC(e,t){let{scan:n,rcpthosts:r,locals:i}=e,a=[];if(r===null)return a;for(let r=0;r<t.entries.count;r++){let o=t.entries.start[r],s=t.keyEnd[r];t.form[r]===M.fine&&pu(t.status[r])===L.needed&&t.bytes[o]!==45&&(X(n,t.bytes,o,s),n.at<0||n.at+1===s||hC(e,t.bytes,o,s)!==null||(i===null?-1:Y(i,t.bytes,n.at+1,s,n.domainHash))<0&&!yC(e,t.bytes,o,s)&&a.push(r))}return a}function yC({scan:e,virtualdomains:t},n,r,i){if(t===null)return!1;let a=Y(t,n,r,i,e.hash),o=a>=0?a:Pf(t,e,n,r,i,Mf(e)),{keyEnd:s,entries:c}=t;return o>=0&&s[o]+1<c.end[o]}const bC=2048,xC=new Int32Array(bC);function SC(e,t,n,r,i=null){let{bytes:a,entries:o,keyEnd:s,form:c,status:l}=e,u=Math.min(o.count,n+bC);for(let d=n;d<u;d++){let u=o.start[d];if(r===`dotted`&&a[u]!==46)continue;let f=s[d];X(t,a,u,f),xC[d-n]=t.hash,(r!==`whole`||a[u]!==46)&&(c[d]=pf(e,d,t)),i===null||c[d]!==M.fine||CC(l[d])||(l[d]=l[d]|i(u,f))}r!==`dotted`&&wC(e.table.whole,u-n);let d=!1;for(let t=n;t<u;t++)(r===`all`||a[o.start[t]]===46==(r===`dotted`))&&TC(e,t,xC[t-n])&&(d=!0);return d}function CC(e){return pu(e)!==L.needed}function wC(e,t){let n=e.length-1,r=0;for(let i=0;i<t;i++)r^=e[xC[i]&n];return r}function TC(e,t,n){let{bytes:r,entries:i,keyEnd:a,form:o,status:s,table:c}=e,l=o[t];if(l===M.missingColon)return s[t]=64,!1;let u=l===M.fine?16:0,d=i.start[t],f=a[t],p=Af(e,r,d,f),m=jf(e,p,r,d,f,n),h=(1<<c.indexBits)-1,g=(p[m]&h)-1;return g>=0&&ef(e,g,t)?(u?s[t]=L.duplicate|(s[g]&16?0:8):DC(e,g,t),s[g]=s[g]|u,!1):(g>=0&&(DC(e,t,u?EC(e,g):t),s[g]=s[g]&16|L.conflicting),p[m]=n&~h|t+1,s[t]=s[t]|u,g>=0)}function EC({form:e,lastError:t},n){let r=t===null?0:t[n];return r>0?r-1:e[n]===M.fine?-1:n}function DC(e,t,n){n<0||(e.lastError??=new Uint32Array(e.entries.count),e.lastError[t]=n+1)}function OC(e,t){let{bytes:n,entries:r,keyEnd:i,form:a,status:o}=e;for(let s=r.count-1;s>=0;s--){let c=pu(o[s]);if(c!==L.conflicting&&c!==L.duplicate)continue;let l=r.start[s],u=i[s];X(t,n,l,u);let d=Y(e,n,l,u,t.hash);if(s>d)continue;let f=o[d]&48,p=a[s]===M.fine;o[s]=p?L.conflicting|(f===0?8:0):0,p&&(o[d]=o[d]|32)}}function kC(e,t){let n=!1;for(let r=0;r<e.entries.count;r+=bC)SC(e,t,r,`all`)&&(n=!0);n&&OC(e,t)}function AC(e,t,n,r,i=null){let{count:a}=t;return{bytes:e,entries:t,lookup:n,values:r,errors:i,hasNul:e.includes(0),lastError:null,keyEnd:r===`none`?t.end:jC(e,t),form:new Uint8Array(a),status:new Uint8Array(a),table:MC(e,t)}}function jC(e,{count:t,start:n,end:r}){let i=new Uint32Array(t);for(let a=0;a<t;a++){let t=r[a],o=n[a];for(;o<t&&e[o]!==58;)o++;i[a]=o}return i}function MC(e,{count:t,start:n}){let r=0;for(let i=0;i<t;i++)e[n[i]]===46&&r++;return{whole:new Int32Array(NC(t-r)),dotted:new Int32Array(NC(r)),indexBits:32-Math.clz32(t)}}function NC(e){let t=4;for(;t<e*1.5;)t*=2;return t}function PC(e,t,n){let r=n.length,i=new Uint32Array(r),a=new Uint32Array(r);for(let[r,o]of n.entries()){let n=e.entries.start[o],s=e.keyEnd[o];X(t,e.bytes,n,s),i[r]=t.at<0?n:t.at+1,a[r]=s}let o=AC(e.bytes,{count:r,lines:0,start:i,end:a,line:new Uint32Array(r)},`keys`,`none`);return kC(o,t),o}const FC={accepted:0,refused:1,refusedOnPurpose:2},IC=Uint8Array.from(`localhost`,e=>e.charCodeAt(0));function LC(e,t,n=null,r=[]){let i=e[t];if(i===null||e.rcpthosts===null)return null;let a=new Uint8Array(i.entries.count),o=r.map(t=>WC(t,e.scan)),s=[];for(let t=0;t<i.entries.count;t++){if(!RC(i,t))continue;let{bytes:r}=i,c=i.entries.start[t],l=i.keyEnd[t];X(e.scan,r,c,l),c!==l&&hC(e,r,c,l)===null&&(o.some(t=>GC(t,e.scan,r,c,l))||(a[t]=zC(e.scan,r,c,l,n)?FC.refusedOnPurpose:FC.refused,s.push(t)))}for(let t of VC(i,e.scan,s))a[t]=FC.accepted;return HC(e,i,a),a}function RC(e,t){let n=pu(e.status[t]);return e.form[t]===M.fine&&(n===L.needed||n===L.redundant)&&(e.values===`none`||$d(e,t))}function zC(e,t,n,r,i){let a=e.at<0?n:e.at+1;return t[a]!==46&&e.dots===0||Sf(t,a,r)?!0:[IC,i].some(e=>e!==null&&BC(e,t,a,r))}function BC(e,t,n,r){return e.length===r-n&&b.f(e,0,t,n,e.length)}function VC(e,t,n){let r=PC(e,t,n);return n.filter((e,t)=>pu(r.status[t])===L.duplicate)}function HC(e,t,n){let{scan:r,rcpthosts:i,morercpthosts:a,morercpthostsCdb:o}=e,s=[];for(let[e,r]of n.entries())r===FC.refused&&t.bytes[t.entries.start[e]]===46&&s.push(e);if(s.length===0)return;let c=PC(t,r,s),l=new Uint8Array(s.length);for(let e of[i,o??a])e!==null&&UC(e,c,r,l);for(let[e,t]of s.entries())l[e]===1&&(n[t]=FC.refusedOnPurpose)}function UC(e,t,n,r){for(let i=0;i<e.entries.count;i++){if(e.form[i]!==M.fine)continue;let{bytes:a}=e,o=e.entries.start[i],s=e.keyEnd[i];for(;;){X(n,a,o,s);let e=Pf(t,n,a,o,s,n.dots-1);if(e<0||r[e]===1)break;r[e]=1,a=t.bytes,o=t.entries.start[e],s=t.keyEnd[e]}}}function WC(e,t){let n=[],r=[];for(let t=0;t<e.entries.count;t++){let i=e.bytes[e.entries.start[t]];i!==45&&e.form[t]===M.fine&&(n.push(t),i===64&&r.push(t))}return{list:e,domains:PC(e,t,n),whole:PC(e,t,r)}}function GC({list:e,domains:t,whole:n},r,i,a,o){return r.at<0?Y(t,i,a,o,r.hash)>=0:Y(e,i,a,o,r.hash)>=0||Y(n,i,r.at+1,o,r.domainHash)>=0}const KC={id:`not-accepted`,level:`warning`,summary:`a local or virtual domain that rcpthosts does not accept: its mail from outside is refused`,fix:"adds the domain to `rcpthosts`",files:[`locals`,`virtualdomains`],bad:{files:{rcpthosts:`example.com
`,locals:`example.com
example.net
`}},good:{files:{rcpthosts:`example.com
example.net
`,locals:`example.com
example.net
`}},list:(e,t)=>qC(e,t),map:(e,t)=>qC(e,t)};function*qC(e,t){if(e.name!==`locals`&&e.name!==`virtualdomains`)return;let{lists:n,wanted:r}=t.mail(),i=$C(t);if(!r.hosts||!r.virtual||i===null)return;let a=t.line(`me`),o=a===null?null:a.bytes.subarray(a.value.start,a.value.end),s=LC(n,e.name,o,i);if(s!==null)for(let[n,r]of[[`warning`,FC.refused],[`info`,FC.refusedOnPurpose]])s.includes(r)&&(yield{file:e,level:n,each:JC(e,s,r,r=>YC(t,e,r,n)),count:()=>s.reduce((e,t)=>e+ +(t===r),0)})}function*JC(e,t,n,r){for(let i=t.indexOf(n);i>=0&&i<e.entries.count;i=t.indexOf(n,i+1))yield r(i)}function YC(e,t,n,r){let i=b.a(t,n),a=t.bytes.subarray(i.start,i.end).lastIndexOf(64)+1+i.start,o=u.i(t.bytes,a,i.end),s=t.name===`locals`?`local`:`virtual`;return F(t,n,()=>{let n=gC(e.mail().lists,t.bytes,i.start,i.end),c=r===`warning`&&!n;return{message:`Mail for ${o} is ${s} here, but ${n?`morercpthosts.cdb`:`rcpthosts`} does not accept the domain: from outside it is refused with 553.`,remedy:n?ZC(e):r===`warning`?`Add ${o} to rcpthosts.`:XC,fix:c?QC(e,m.i(t.bytes,{start:a,end:i.end})):null}},{at:i,level:r})}const XC=`That is often intended; otherwise add the domain to rcpthosts.`;function ZC(e){return`Run ${e.list(`morercpthosts`)?.row.reader??`qmail-newmrh`}: the text of morercpthosts accepts the domain, but the .cdb was not made from it.`}function QC(e,t){let n=e.list(`rcpthosts`);if(n===null)return null;let r=n.bytes.length;return{safe:!1,into:n,edits:[{start:r,end:r,text:r===0||n.bytes[r-1]===10?`${t}\n`:`\n${t}`}]}}function $C(e){let t=e.file(`morevalidrcptto.cdb`),n=t===null?[`validrcptto`,`morevalidrcptto`]:[`validrcptto`];if(![...n,`morevalidrcptto.cdb`].filter(t=>e.reads(t)).every(t=>e.isKnown(t)))return null;let r=n.filter(t=>e.reads(t)).flatMap(t=>e.list(t)?.listing()??[]),i=t?.kind===`cdb`?S.i(t.bytes):null;if(i===null)return r;let a=AC(i.map.bytes,i.map.entries,`keys`,`none`);return kC(a,e.mail().lists.scan),[...r,a]}const ew={id:`open-relay`,level:`error`,summary:`no rcpthosts in a directory that is complete: every recipient is accepted, from everybody`,fix:null,aboutOthers:!0,aboutNames:!0,files:[`rcpthosts`],bad:{files:{me:`mx.example.net
`,locals:`example.com
`}},good:{files:{me:`mx.example.net
`,locals:`example.com
`,rcpthosts:`example.com
`}},*directory(e){if(!e.complete||e.exists(`rcpthosts`)||!e.saidComplete&&!e.exists(`locals`)&&!e.exists(`virtualdomains`))return;let t=e.directory.names.includes(`rcpthosts`);yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`${t?`rcpthosts is a link that leads nowhere`:`There is no rcpthosts`}, so qmail-smtpd accepts every recipient from everybody: this host is an open relay.`,remedy:`Write an rcpthosts with the domains that this host takes mail for, one per line; an empty one accepts none.`,fix:null})}}},tw=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
dns: { mx.example.com: 203.0.113.7 }
`,nw={id:`own-name-not-me`,level:`warning`,summary:`an address of the host's own name is neither me nor where any host is reached`,fix:null,aboutWorld:!0,files:[`me`],bad:{files:{me:`mx.example.com
`},settings:tw},good:{files:{me:`mx.example.com
`},moreipme:`203.0.113.7
`,settings:tw},*directory(e){if(e.world?.hasDns===!0)for(let t of[`me`,`helohost`]){let n=new cc;for(let r of e.world.fleets())for(let i of _.r(()=>rw(r,e,t))??[])n.add(aw(i));n.size>0&&(yield sw(e,t,[...n]))}}};function rw({names:e,directories:t},{directory:n,dialect:r},i){let{ready:a}=e,o=[...t.keys()].filter(e=>t[e]?.path===n.path),[s]=o;if(s===void 0)return[];let c=_g(a.host(s).host.files).line(i),l=c===null?null:xy(c.text),u=r.singles===void 0?[`A`]:[`A`,`AAAA`];return(l===null?[]:u.flatMap(e=>iw(a.fleet.dns,l,e))).filter(e=>a.reach.at(s,e,25).length===0&&o.some(t=>!a.host(t).ipmeIs(e).me))}function iw(e,t,n){let r=e.lookup(t,n);return r.kind===`answer`?r.records.flatMap(e=>`address`in e?[e.address]:[]):[]}function aw(e){return yx(e)??e}function ow(e,t){return typeof e==typeof t?e<t?-1:1:typeof e==`number`?-1:1}function sw({directory:e,dialect:t},n,r){let i=e.file(n),a=i===null||D(i)?{path:n,bytes:new Uint8Array}:i,o=a.bytes.indexOf(10),s=o<0?a.bytes.length:o,c=[...r].sort(ow).map(fy),l=c.length>5?` and ${c.length-5} more`:``,d=c.slice(0,5).join(`, `)+l,[f,p]=c.length===1?[`is`,`it`]:[`are`,`they`],h=u.o(m.i(a.bytes,{start:0,end:s}));return{file:a,line:1,start:0,end:s,detail:()=>({message:`${h} has the address ${d}, which ${f} neither me nor where a host of qmailint.yaml is reached: if ${p} ${c.length===1?`leads`:`lead`} here, mail for a domain whose MX is ${h} comes back.`,remedy:t.readsIpFiles?`If ${p} ${c.length===1?`leads`:`lead`} here, write ${d} into moreipme, and "reached-at: [interfaces, ${d}]" into qmailint.yaml.`:`If ${p} ${c.length===1?`leads`:`lead`} here, write "reached-at: [interfaces, ${d}]" into qmailint.yaml.`,fix:null})}}const cw={id:`percenthack-relay`,level:`error`,summary:`a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it`,fix:null,files:[`percenthack`],bad:{files:{rcpthosts:`example.com
`,percenthack:`example.com
`}},good:{files:{rcpthosts:`example.com
`,percenthack:`internal.example
`}},*list(e,t){if(e.name!==`percenthack`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts)for(let{entry:r,by:i}of _C(n))yield F(e,r,()=>({message:`Anybody can relay through this host: rcpthosts looks at ${N(e,r)} and nothing else, and accepts it (${tl(t,i,e)}, ${nl(t,i)}), then user%elsewhere@${N(e,r)} becomes user@elsewhere.`,remedy:`Delete the line: hardly anybody needs percenthack.`,related:rl(t,i,`accepts it`),fix:null}),lw(t)?{level:`warning`}:{})}};function lw(e){return(e.int(`rejectrelaytest`)?.number.value??0)!==0}function uw(e){if(!Hc(e))return dw(e);let t=y.l(e);return t.kind===`pieces`?pw(t):fw(t)}function dw(e){let t=t=>{let{ipmeLength:n,notipmeLength:r}=Uc(e,t);return n>r};return{countMe:e=>+!!t(e),firstWith:(e,n)=>t(n)===e?n:-1,couldBecomeMe:n=>!t(n)&&Uc(e,n).notipmeLength<32}}function fw(e){let{classes:t}=e.entries,n=e=>y.m(t,t=>e(t)?0:-1),r=n(t=>y.g(e,t)),i=n(t=>!y.g(e,t)),a=n(t=>!y.g(e,t)&&e.notipmeLength[t]<32);if(r===null||i===null||a===null)return null;let[o,s,c]=[y.t(r),y.t(i),y.t(a)];return{countMe:(e,t)=>o.count(e,t),firstWith:(e,t,n)=>(e?o:s).first(t,n),couldBecomeMe:(e,t)=>c.count(e,t)>0}}function pw(e){let{count:t,start:n}=e,r=new Float64Array(t+1);for(let i=0;i<t;i++){let t=y.p(e,i)-n[i];r[i+1]=r[i]+(y.g(e,i)?t:0)}let i=mw(t,t=>y.g(e,t)),a=mw(t,t=>!y.g(e,t)),o=null,s=i=>{if(i>=2**32)return r[t];let a=y.f(e,i),o=y.g(e,a)?i-n[a]:0;return r[a]+o},c=(r,i,a)=>{let o=r[y.f(e,i)];if(o===t)return-1;let s=Math.max(i,n[o]);return s<=a?s:-1};return{countMe:(e,t)=>s(t+1)-s(e),firstWith:(e,t,n)=>c(e?i:a,t,n),couldBecomeMe(n,r){return o??=mw(t,t=>!y.g(e,t)&&e.notipmeLength[t]<32),c(o,n,r)>=0}}}function mw(e,t){let n=new Int32Array(e),r=e;for(let i=e-1;i>=0;i--)t(i)&&(r=i),n[i]=r;return n}function hw(){let e=new Map;return{of(t,n,r){let i=e.get(t)??new Map;e.set(t,i);let a=i.has(n)?i.get(n):r();return i.set(n,a),a}}}const gw=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,_w={id:`reached-but-not-me`,level:`error`,summary:`a host is reached at an address that is not me there`,fix:null,aboutWorld:!0,needsBoth:!0,bad:{moreipme:`192.0.2.1
`,settings:gw},good:{moreipme:`203.0.113.7
`,settings:gw},*directory(e){let t=e.world?.reached()??[];if(t.every(({place:e})=>e===null))return;let n=e.where(),r=new Map(t.map(e=>[e.name,e])),i=yw();for(let[t,{name:a}]of e.hosts.entries()){let o=r.get(a),s=n?.[t],c=s===void 0?null:uw(s);if(o===void 0||o.place===null||c===null)continue;let l=e.lists()[t]?.single,d=vw(o,c,e.dialect)??i(o,l,e.keys[t]);if(d===null)continue;let f=fy(d),p=a===null?`This host`:u.o(a);yield{...o.place,host:a,detail:()=>({message:`${p} is reached at ${f}, which is not me there: an MX that leads to it makes mail loop.`,remedy:e.dialect.readsIpFiles?`Write ${f} into moreipme; or take it out of "reached-at", if connections to it do not arrive here.`:`Give ${f} to an interface: ${e.dialect.name} does not read moreipme.`,...e.dialect.readsIpFiles?{write:[{text:f,into:`moreipme`}]}:{},fix:null})}}}};function vw({reachedAt:e,interfaces:t},n,r){let i=xw(t,r);for(let{from:t,to:r}of lx(e.filter(({port:e})=>e===25))){let e=n.firstWith(!1,t,r);for(;e>=0&&i.has(e);)e=e<r?n.firstWith(!1,e+1,r):-1;if(e>=0)return e}return null}function yw(){let e=hw();return({reachedAtIpv6:t},n,r)=>n===void 0?null:e.of(r,t,()=>bw(t,n))}function bw(e,t){for(let{from:n,to:r}of lx(e.filter(({port:e})=>e===25))){let e=n;for(;e<=r&&t.verdict(e).me;)e++;if(e<=r)return e}return null}function xw(e,t){if(e===null)return new Set;let n=new Set(h.n(e,t).map(({address:e})=>e));return new Set(S.m(e).filter(e=>!n.has(e)))}const Sw={id:`relayed-recipient`,level:`error`,summary:`a valid recipient in a domain that is not this host's: mail for it is accepted from anybody, and sent on`,fix:null,files:[`validrcptto`],bad:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.net
`},dialect:`sagredo`},good:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.com
`},dialect:`sagredo`},*list(e,t){if(e.name!==`validrcptto`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts&&r.virtual)for(let t of vC(n,e.listing()))yield F(e,t,()=>({message:`A recipient in validrcptto is accepted whatever rcpthosts says, and ${N(e,t)} is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed.`,remedy:`Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.`,fix:null}))}},Cw={id:`unreachable-srs-domain`,level:`warning`,summary:`an SRS domain that bounces cannot come back to, or without secrets to make addresses with`,fix:null,files:[`srs_domain`],bad:{files:{me:`mx.example.net
`,srs_domain:`mx.example.net
`,rcpthosts:`mx.example.net
`,virtualdomains:`mx.example.net:srs
`},dialect:`sagredo`},good:{files:{me:`mx.example.net
`,srs_domain:`srs.example.net
`,srs_secrets:`9fK2
`,rcpthosts:`srs.example.net
`,virtualdomains:`srs.example.net:srs
`},dialect:`sagredo`},*line(e,t){if(e.name!==`srs_domain`||e.value.start===e.value.end)return;let n=ww(e,t);if(n.length===0)return;let r=u.i(e.bytes,e.value.start,e.value.end);yield{file:e,line:1,...e.value,detail:()=>({message:`SRS cannot work with ${r}: ${n.join(`; and `)}.`,remedy:`The domain needs a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.`,fix:null})}}};function ww({bytes:e,value:{start:t,end:n}},r){let{lists:i,wanted:a}=r.mail(),{scan:o,locals:s,virtualdomains:c}=i,l=[];if(X(o,e,t,n),a.virtual){let r=s!==null&&Y(s,e,t,n,o.hash)>=0,a=c===null?-1:Pf(c,o,e,t,n,Mf(o));r?l.push(i.implicitLocals?`it is local, being the name in me where there is no locals`:`it is local`):(c===null||a<0||!$d(c,a))&&l.push(`virtualdomains has no entry for it`)}return a.hosts&&i.rcpthosts!==null&&hC(i,e,t,n)===null&&l.push(`rcpthosts does not accept it`),r.isKnown(`srs_secrets`)&&(r.list(`srs_secrets`)?.entries.count??0)===0&&l.push(`there is no secret in srs_secrets`),l}const Tw=[il,zl,FS,Ef,Df,Bl,cu,Bf,hp,yp,Ep,vu,Mp,bu,Du,ku,Mu,Pp,zS,Xm,Bp,Zm,ph,Nu,hh,Up,gh,Dh,Pu,GS,uC,Fu,Yp,tm,sm,kh,Ah,dm,KC,Mh,bm,Sm,Tm,ew,nw,cw,zh,_w,Lu,Kd,Sw,qd,Jd,tf,cf,Dm,Bh,Hh,km,Cw,Mm,Jh,Bm,qm,Zh];function Ew(e){return e.length>200?`${e.slice(0,200)}\u2026`:e}function*Dw(e,t){let n={me:kw(t,`me`),"not me":kw(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`address`)continue;let{expect:e,items:r,hosts:i,because:s}=t;for(let t of r){if(n[e](t,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[e](t,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,Ow).join(`, `)}`,u=l!==``&&c.length>Ow?` and ${c.length-Ow} more`:``;yield`${e}: ${t.text}${l}${u} is no longer asserted${s===null?``:` (because: ${Ew(s)})`}`}}}const Ow=20;function kw({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.kind===`address`&&i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??y.X(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),y.J(s,e,t)}}function Aw({expect:e,verdicts:t}){return`${e} ${t.map(({verdict:e,code:t})=>t===null?e:`${e} ${t}`).join(` or `)}`}function jw(e,t){let n=[],r=new Map,i=t?.toLowerCase()??null;for(let[t,a]of e.assertions.entries())if(a.kind===`mail`)for(let o of a.items){let s=`${a.name??``}\n${Aw(a)}: ${o.text}`;if(i!==null&&!s.toLowerCase().includes(i))continue;let c={file:e.source,line:e.lineOf(o.start),assertion:a,index:t,item:o};a.hosts===null&&n.push(c);for(let e of new Set(a.hosts??[])){let t=r.get(e);t===void 0?r.set(e,[c]):t.push(c)}}return{everywhere:n,on:r}}function Mw({everywhere:e,on:t},{name:n}){let r=n===null?void 0:t.get(n);return r===void 0?e:[...e,...r]}function*Nw(e,t){let n=new Map;for(let e of t.assertions){if(e.kind!==`mail`)continue;let t=e.hosts===null?`everywhere`:new Set(e.hosts);for(let r of e.items){let i=`${Fw(e)}\n${r.recipient}`,a=n.get(i),o=a!==void 0&&a!==`everywhere`&&t!==`everywhere`;n.set(i,o?new Set([...a,...t]):a===`everywhere`?a:t)}}let r=e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`mail`)continue;let e=t.hosts??r;for(let r of t.items){let i=n.get(`${Fw(t)}\n${r.recipient}`);if(i===`everywhere`)continue;let a=e.filter(e=>i?.has(e)!==!0);if(i!==void 0&&a.length===0)continue;let o=i===void 0?``:` on ${a.slice(0,Pw).join(`, `)}`,s=o!==``&&a.length>Pw?` and ${a.length-Pw} more`:``,c=t.because===null?``:` (because: ${Ew(t.because)})`;yield`${Aw(t)}: ${r.text}${o}${s} is no longer asserted${c}`}}}const Pw=20;function Fw({expect:e,verdicts:t,except:n,from:r,sender:i,down:a,as:o,via:s,endsOn:c}){let l=n.map(({recipient:e})=>e).sort();return JSON.stringify([e,t,l,r,i,a,o,s,c])}function*Iw(e,t){let n=e===null?new Map([[null,Lw]]):Rw(e),r=new Map;for(let[i,a]of Rw(t)){let t=n.get(i)??(e===null?Lw:null);for(let e of t===null?[]:zw(t,a)){let t=r.get(e);t===void 0?r.set(e,[i]):t.push(i)}}for(let[e,t]of r)yield t.includes(null)?e:`${e}, on ${Vw(t)}`;let[i,a]=[e?.settings.complete??null,t.settings.complete];i!==a&&(i===!0||a===!1)&&(yield a===!1?`complete is false`:`complete is no longer true`)}const Lw={dialect:`moreipme-0.6`,system:`linux`,addresses:null};function Rw({settings:e,file:t,hosts:n}){let r=(n,r,i)=>({dialect:n??e.dialect??Lw.dialect,system:r??e.system??Lw.system,addresses:i?.addresses??t.addresses});return e.hosts.length===0?new Map([[null,r(null,null,null)]]):new Map(e.hosts.map((e,t)=>[e.name,r(e.dialect,e.system,n[t]??null)]))}function*zw(e,t){e.dialect!==t.dialect&&(yield`the dialect is ${t.dialect} (it was ${e.dialect})`),e.system!==t.system&&(yield`the system is ${t.system} (it was ${e.system})`),e.addresses!==null&&(t.addresses===null?yield`the interfaces are no longer declared`:yield*Bw(e.addresses,t.addresses))}function*Bw(e,t){let n=e=>JSON.stringify(e.map(({label:e,address:t,up:n})=>[e,String(t),n]));if(e===t||n(e)===n(t))return;let r=(e,t)=>{let n=new Set(t.flatMap(({address:e,up:t})=>t?[String(e)]:[])),r=e.filter(({address:e,up:t})=>t&&!n.has(String(e)));return[...new Set(r.flatMap(({address:e})=>typeof e==`number`?[g.t(e)]:[]))]},[i,a]=[r(t,e),r(e,t)],o=[...i.length===0?[]:[`new: ${Vw(i)}`],...a.length===0?[]:[`gone: ${Vw(a)}`]];yield`the interfaces are different${o.length===0?``:` (${o.join(`; `)})`}`}function Vw(e){let t=e.length-5;return e.slice(0,5).join(`, `)+(t>0?` and ${t} more`:``)}const Hw={rules:new Map,ignores:[],assertions:[],hosts:[],exclude:[]};function Uw(e,t,n,r){let i=new Map(t.map(e=>[e.absolute,e])),a=new Set(e.map(({absolute:e})=>e)),o=e.filter(({absolute:e})=>!i.has(e)),s=t.filter(({absolute:e})=>!a.has(e)),c=o.length===1&&s.length===1,l=[];for(let t of e){let e=i.get(t.absolute)??(c?s[0]:void 0),{path:a,bytes:o}=e?.settings.source??t.settings.source,u=e=>l.push({file:a,message:e});if(e?.absolute===t.absolute&&_.s(o,t.settings.source.bytes)){for(let n of Iw(t,e))u(n);for(let n of Gw(t,e))u(`the directory ${r(n)} is no longer named`)}else{e===void 0&&u(`the file is gone, or no longer counts`);for(let n of Gw(t,e))u(`the directory ${r(n)} is no longer named`);for(let n of e===void 0?[]:Iw(t,e))u(n);Ww(t.settings,e?.settings??Hw,n,u)}}for(let e of c?[]:s){let t=t=>l.push({file:e.settings.source.path,message:t});for(let n of Iw(null,e))t(n);Ww(Hw,e.settings,n,t)}return l}function Ww(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is no longer declared`);for(let n of Kw(e,t))r(`folders that match "${Ew(n)}" are no longer searched`);for(let n of qw(e,t))r(n);for(let i of Jw(e.ignores,t.ignores,n))r(Xw(i));for(let n of Dw(e,t))r(n);for(let n of Nw(e,t))r(n)}function Gw(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function Kw(e,t){let n=new Set(e.exclude.map(({text:e})=>e));return[...new Set(t.exclude.map(({text:e})=>e))].filter(e=>!n.has(e))}function*qw(e,t){let n=[`off`,...Mn];for(let{id:r,level:i}of Tw){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function Jw(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??Yw;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??Yw,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const Yw=`9999-99-99`;function Xw({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${Ew(t)}`}${n===null?``:` on the line "${Ew(n)}"`}`}${i===null?``:` until ${i}`} (because: ${Ew(r)})`}function Zw({difference:e,ipv6:t}){return!Rc(e,!1)||t.nowMe.length+t.noLongerMe.length>0}function Qw({mail:e}){return e!==void 0&&e.changes.length>0}function $w({base:e,head:t,ipv6:n},r){let i=(n,r)=>{let i={base:e.lists.single?.verdict(n),head:t.lists.single?.verdict(n)},[a,o]=r?[`head`,`base`]:[`base`,`head`],s=i[o]?.notipme??null,c=i[o]?.ipme==null?i[a]?.ipme??null:null,l=(e,t,n)=>t===null?[]:[{side:e,entry:t,list:n}];return{nowMe:r,text:g.u(n),causes:[...l(a,c,`ipme`),...l(o,s,`notipme`)]}};return[...n.nowMe.slice(0,r).map(e=>i(e,!0)),...n.noLongerMe.slice(0,r).map(e=>i(e,!1))].slice(0,r)}function eT(e){let{base:t,head:n,basePart:r,headPart:i,setsOf:a}=y.a(e),o=[],s=new Map,c=new Map,l=r.map((e,r)=>{let a=i[r],l=y.g(n,a),u=l?tT(n,a,t,e):tT(t,e,n,a),d=l?nT(n,a,t,e):nT(t,e,n,a),f=l?s:c,p=f.get(u)??new Map,m=p.get(d);return m===void 0?o.length===1e3?-1:(f.set(u,p.set(d,o.length)),o.push({nowMe:l,ipme:u,notipme:d})-1):m}),u=(a(e=>l[e],o.length)??[]).map((e,r)=>{let i=o[r];return{nowMe:i.nowMe,set:e,count:Ec(e),causes:rT(t,n,i)}}),d=Ec(e.nowMe)+Ec(e.noLongerMe),f=u.reduce((e,{count:t})=>e-t,d);return{groups:[...u.filter(({nowMe:e})=>e),...u.filter(({nowMe:e})=>!e)],rest:f}}function tT(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function nT(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function rT(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:y.R((r===`base`?e:t).ids,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function iT(e){return e.facts===`without`?`, without ${Qw(e)?`what`:`the interfaces that`} only one side declares`:``}function aT(e){return[...cT(e),...sT(e)]}function oT({mail:e}){return(e?.facts??[]).filter(e=>e!==`interfaces`)}function sT({differences:e,head:t}){let n=new Map;for(let t of e){let e=oT(t).join(`, `);e!==``&&n.set(e,(n.get(e)??new Set).add(u.a(t.control)))}return[...n].map(([e,n])=>{let r=n.size>5?`${n.size} control directories`:[...n].join(`, `);return`Only ${u.o(t)} declares ${e} for ${r}: that holds for both sides here.`})}function cT({differences:e,head:t}){let n=new Map;for(let{control:t,host:r,facts:i}of e)i===`shared`&&$(n,t,r);let r=[...n].map(([e,n])=>{let r=n.flatMap(e=>e===null?[]:[u.o(e)]),i=r.length>5?` and ${r.length-5} more`:``,a=r.length===0?``:` on ${r.slice(0,5).join(`, `)}${i}`;return`Only ${u.o(t)} declares the interfaces of ${u.a(e)}${a}: they hold for both sides here.`});return r.length>5?[`Only ${u.o(t)} declares the interfaces of ${r.length} control directories: they hold for both sides here.`]:r}const lT=4096;function uT(e,t,n,r){let i=tg(lT),a=r=>{let[i,a]=r<n?[e,r]:[t,r-n];return a===i.host?``:`@${i.names.ready.fleet.hosts[a]?.name}`},o=(e,t)=>{let i=e.some(({host:e})=>e>=r)?r:0,o=e.filter(({host:e})=>e>=i),s=[!0,!1].map(e=>o.filter(({host:t})=>t-i<n===e).map(e=>`${a(e.host-i)}\n${t(e)}`).sort().join(`

`));return s[0]!==s[1]};return{differs:o,of(e){let t=i.get(e);if(t!==void 0)return t;let a=e.some(({host:e})=>e>=r),s=a?r:0,c=(t,n)=>e.filter(({host:e})=>e>=t&&e<n).map(e=>({...e,host:e.host-t})),l={from:a?`client`:`outside`,before:c(s,s+n),after:c(s+n,s+r),isChanged:o(e,dT)};return i.set(e,l),l}}}function dT({verdict:e,code:t,as:n,via:r}){return[e,t??``,n??``,...r].join(`
`)}function fT({verdict:e,code:t,as:n,via:r}){return[e,t??``,n??``,...r.map(rg)].join(`
`)}function pT({differs:e,of:t}){let{same:n,plain:r,of:i}=pg(lT);return{same:n,plain:r,of(n,r){let a=i(n,r);return r.whole.length<2||t(a).isChanged===e(n.outcomes,fT)?a:i(n,{...r,whole:r.whole.slice(0,1)})}}}function mT(e,t){return{...e,host:()=>t}}function hT(e,t,n,r,i){let a=[...e.ready.fleet.hosts,...t.ready.fleet.hosts],o=(r,i)=>r<n?i(e,r):i(t,r-n),s=e=>e.map(e=>e+n),{dns:c}=e.ready.fleet,{dns:l}=t.ready.fleet,u=null;return{ready:{fleet:{hosts:a,dns:{isKnown:e=>c.isKnown(e)||!i&&l.isKnown(e),isUndeclared:e=>c.isUndeclared(e)&&(i||l.isUndeclared(e))}},host:e=>o(e,({ready:e},t)=>e.host(t)),reach:{at:(r,i,a)=>r<n?e.ready.reach.at(r,i,a):s(t.ready.reach.at(r-n,i,a)),hasAddress:n=>[...e.ready.reach.hasAddress(n),...s(t.ready.reach.hasAddress(n))],isRelayClient:(e,t)=>o(e,({ready:e},n)=>e.reach.isRelayClient(n,t))}},aLabels:e.aLabels||t.aLabels,host:e=>o(e,(e,t)=>e.host(t)),dns(){return u??=i?e.dns():Hg(e.dns(),t.dns()),u},dnsNumbers:()=>i?e.dnsNumbers():[...e.dnsNumbers(),...t.dnsNumbers()],outcomes:pT(r)}}function gT(e,t,n){let r=$h(n),i=e.map(e=>_T(e,r));return i.every(({outcomes:e})=>e.every(vT))&&i.push(...t.map(e=>_T(e,r))),{outcomes:i.flatMap(({outcomes:e})=>e),stop:i.find(({stop:e})=>e!==null)?.stop??null,seen:i.flatMap(({seen:e})=>e)}}function _T({names:e,host:t,question:n,outcomesFrom:r,seenFrom:i},a){let{outcomes:o,stop:s,seen:c}=Xx(e.ready,t,a,n);return{outcomes:o.map(e=>({...e,host:e.host+r})),stop:s,seen:c.map(e=>({...e,host:e.host+i}))}}function vT({verdict:e}){return e===`rejected`}function yT(e,t,n){let r=t=>{let{names:n,host:r,question:i}=t,a=e=>Xx(n.ready,r,$h(e),i),o={...n,outcomes:pg(lT)};return jv({...e,names:o,question:i,starts:[r],ask:a},r)},[i,a]=[t.map(r),n.map(r)],o=bT(e.names.outcomes,[...t,...n]);return(e,t,n,r,s,c)=>{let l=i.map(i=>i(e,t,n,r,s,c));return l.every(e=>e?.every(vT))&&l.push(...a.map(i=>i(e,t,n,r,s,c))),o(l)}}function bT({same:e},t){let n=tg(lT),r=tg(lT),i=0;return a=>{let o=``;for(let e of a){if(e===null)return null;let t=n.get(e);t===void 0&&(t=i++,n.set(e,t)),o+=`${t} `}let s=r.get(o);if(s!==void 0)return s;let c=e(a.flatMap((e,n)=>(e??[]).map(e=>({...e,host:e.host+(t[n]?.outcomesFrom??0)}))));return r.set(o,c),c}}function xT(e,t,n,r){let i=[new Map,new Map],a=[new sc,new sc],o=new Map,s=new Map,[c,l]=[[],[]],[u,d,f]=[0,0,0];for(let[p,m]of t.entries()){let{family:t}=m;if(t.isHacked)return null;let h=n(m);for(let t of[0,1]){let{asked:n,hosts:r}=h[t];for(let e of n)$(typeof e==`number`?i[t]:a[t],e,p);for(let n of r)$(o,n+t*e.first,p);f+=n.size+r.size}if(f>5e5)return null;for(let e of t.hosts)s.set(e,(s.get(e)??0)+1);t.connects&&u++,t.isLookedUp&&d++;let g=t.members.map(e=>e.outcomes);g.some(r)&&c.push(p),g.some(t=>ST(t,e))&&l.push(p)}return{worlds:e,found:t,changed:c,own:l,byAddress:i,byIpv6:a,byHost:o,meets:s,connecting:u,lookingUp:d}}function ST(e,{starts:t,first:n,count:r}){if(e.length<2)return!1;let i=new Map;return e.some(({host:e,verdict:a})=>{let o=e%r,s=`${e<r} ${o<n} ${a}`,c=t.includes(o),l=i.get(s)??c;return i.set(s,c),l!==c})}function CT({controls:e,host:t,reach:n}){let r=$_(),i=new Map,a=e=>{let t=i.get(e)??r(JSON.stringify(e));return i.set(e,t),t},o=new Map,s=i=>{let o=t(i),{lists:s,relayClients:c,reachedAt:l,reachedAtIpv6:u}=o.host;return JSON.stringify([r(e(i)),r(s.moreipme),r(s.notipme),iv(s),n.asSender(i),a(c),l.filter(wT),u.flatMap(({from:e,to:t,port:n,written:r})=>r!==`interfaces`&&e<=1n?[`${e} ${t} ${n}`]:[]),o.unbindable?.always??null])};return e=>{let t=o.get(e)??s(e);return o.set(e,t),t}}function wT({from:e,to:t,written:n}){return n!==`interfaces`&&(S.f(e)||S.f(t)||e<TT&&t>TT)}const TT=2130706432;function ET({host:e},t,n){if(t===n)return[];let[r,i]=[t,n].map(t=>new Set(av(e(t).host.lists)));return[...[...r].filter(e=>!i.has(e)),...[...i].filter(e=>!r.has(e))]}const DT=8e5,OT=75e3;function kT(){return{sights:DT,changes:OT}}function AT({sights:e,changes:t}){return e>=0&&t>=0?null:`${e<0?`hosts look at mail to addresses more than ${p.t(DT)} times`:`more than ${p.t(OT)} classes of mail to addresses, counted for every host, go another way`}, so where mail goes was not compared. Declare fewer hosts in a file, or compare one of them (--host)`}function jT(e,{starts:t},n,r){let i=new Set(e.own),a=(e=[])=>{for(let t of e)i.add(t)};for(let n of[...e.worlds.starts,...t])a(e.byHost.get(n));for(let t of[0,1])for(let r of n[t])a(e.byAddress[t].get(r));for(let t of[0,1])for(let n of e.byIpv6[t].keys())r(t,n)&&a(e.byIpv6[t].get(n));return[...i].sort((e,t)=>e-t)}function MT({names:e},t,n,{starts:r},i){let{connecting:a,lookingUp:o}=t,s=new Map,c=new Set;for(let[e,{family:r}]of n){let n=t.found[e].family;a+=Number(r.connects)-Number(n.connects),o+=Number(r.isLookedUp)-Number(n.isLookedUp);for(let e of n.hosts)s.set(e,(s.get(e)??0)+1);for(let e of r.hosts)c.add(e)}if(a>0!=t.connecting>0||o>0!=t.lookingUp>0)return!1;let l=new Set([...t.worlds.starts,...r]);for(let[e,n]of s)if(t.meets.get(e)===n&&!c.has(e)&&!l.has(e))return!1;for(let e of c)if(!t.meets.has(e)&&!l.has(e))return!1;let u=n=>t.connecting>0&&NT(e.ready.reach,r,n);return[0,1].every(e=>{let[n,a]=[t.worlds.starts[e],r[e]];return n===a||c.has(n)&&t.meets.has(a)?!0:i[e].every(e=>u(e)&&u(e+1))})}function NT(e,t,n){return S.f(n)||S.f(n-1)?!1:t.some(t=>e.at(t,n,25).join()!==e.at(t,n-1,25).join())}function PT({names:e},t,n){let r=new Map,i=e=>{let r=e%t.count,i=t.starts.indexOf(r);return i<0?e:e-r+n.starts[i]},a=t=>{let n=r.get(t);if(n!==void 0)return n;let a=e.outcomes.same(t.map(e=>({...e,host:i(e.host)})));return r.set(t,a),a};return({members:e})=>({members:e.map(({user:e,outcomes:t})=>({user:e,outcomes:a(t)}))})}function FT(){return{asked:new cc,hosts:new Set}}function IT(e,t,n){let r=LT(e.host(t),n),{reach:i}=e,a=e=>{for(let t of e)n()?.hosts.add(t);return e};return{...e,host(i){return i===t?r:(n()?.hosts.add(i),e.host(i))},named:t=>a(e.named(t)),reach:{...i,at:(e,t,n)=>a(i.at(e,t,n)),hasAddress:e=>a(i.hasAddress(e)),arrivesAs(e,t,r){return n()?.hosts.add(t),i.arrivesAs(e,t,r)}}}}function LT(e,t){let{host:n,smtpd:r,send:i,remote:a,unbindable:o}=e;return{host:n,smtpd:r,send:i,remote:a,unbindable:o,get inject(){return e.inject},ipmeIs(n){return t()?.asked.add(n),e.ipmeIs(n)}}}function RT(e,t,n){let[r,i]=[CT(e.ready),CT(t.ready)],a=([e,t])=>`${r(e.host)}\n${i(t.host)}`,o=v.t(()=>{let e=new Map;for(let n of t.ready.fleet.hosts.keys())e.set(i(n),(e.get(i(n))??0)+1);return e}),s=({host:e})=>o().get(i(e))===1,c=[e,t].some(({ready:e})=>e.fleet.hosts.length>1);return{before:e,after:t,likeness:a,isAlone:s,walks:new Map,classesOf:zT(),patience:c?n:null}}function zT(){let e=new Map;return(t,n)=>{let{hosts:r,connects:i,keys:a,isBracketed:o}=n;if(r.size<=t.starts.length)return dv(t,n);let s=`${i} ${o} ${[...r].sort((e,t)=>e-t).join(` `)}\n${[...a].sort().join(` `)}`,c=e.get(s);if(c!==void 0)return c;e.size>=20&&e.clear();let l=dv(t,n);return e.set(s,l),l}}function BT(e,t,n=null){if(n!==null){VT(e,t,n);return}let{shared:r,arriving:i}=t,a=r.likeness(i),o=r.walks.get(a)??new Map;r.walks.set(a,o);for(let n of[!0,!1]){let a=o.get(n);if(a!==void 0&&UT(e,t,a))continue;let s=r.isAlone(i[1])?null:new Map,c=Cv(e,n,(n,r)=>HT(e,t,n,r,s),r.classesOf);for(let t of c)wv(e,t);if(e.making.end.stop!==null||a!==void 0||s===null)continue;let l=xT(t.worlds,c,({family:e})=>s.get(e),t.isChanged);l!==null&&o.set(n,l)}}function VT(e,t,n){let{first:r}=t.worlds,i={hosts:n.hosts.flatMap(e=>[e,r+e]),has:n.differs};for(let n of[!0,!1]){let r=Cv(e,n,(n,r)=>HT(e,t,n,r,null),t.shared.classesOf,i),a=-1;for(let n of r)n.at>a+1&&t.pass(),a=n.at,wv(e,n);t.pass()}}function HT(e,{shared:t,watch:n},r,i,a){let o=a===null?null:[FT(),FT()];n({traces:o});let s=Sv(e,r,i);return n(null),o!==null&&a?.set(s,o),t.patience!==null&&AT(t.patience)!==null&&(e.making.end.stop??={recipient:`${dg}@${i}`,why:{kind:`too-many-ways`}}),s}function UT(e,t,n){let{shared:r,worlds:i,pass:a,arriving:o}=t,{making:s}=e,[c,l]=n.worlds.starts,u=[ET(r.before.ready,c,o[0].host),ET(r.after.ready,l-i.first,o[1].host)],d=(e,t)=>{let{ready:a}=e===0?r.before:r.after,[s,c]=[n.worlds.starts[e]-e*i.first,o[e].host];return a.host(s).ipmeIs(t).me!==a.host(c).ipmeIs(t).me},f=new Map;for(let r of jT(n,i,u,d)){let{one:i,text:a}=n.found[r],o=HT(e,t,i,a,null);if(s.end.stop!==null)return!0;if(o.isHacked)return!1;f.set(r,{one:i,text:a,family:o,at:r})}if(!MT(s,n,f,i,u))return!1;let p=PT(s,n.worlds,i),m=0;for(let t of[...new Set([...n.changed,...f.keys()])].sort((e,t)=>e-t)){t>m&&a(),m=t+1;let r=n.found[t];wv(e,f.get(t)??{...r,family:{...r.family,...p(r.family)}})}return m<n.found.length&&a(),!0}const WT={...hS,from:`client`};function GT(e,t,n,r=null){let i=uS(e.names)??uS(t.names);if(i!==null)return i;let a=r?.touched??null,o=e.names.ready.fleet.hosts.length,s=o+t.names.ready.fleet.hosts.length,c=(e,t,n,r)=>({...e,question:t,seenFrom:n,outcomesFrom:r*s+n}),l=a?.names==null?t:{...t,names:mT(t.names,a.names)},u=r?.shared??null,d=null,f=(e,t)=>u===null?e:{...e,names:qT(e,()=>d?.traces?.[t]??null)},[p,m]=[f(e,0),f(l,1)],h=[c(p,hS,0,0),c(m,hS,o,0)],g=[c(p,WT,0,1),c(m,WT,o,1)],_=e=>{let t=gT(h,g,e);return u?.patience!=null&&d!==null&&(u.patience.sights-=t.seen.length),t},v=uT(e,t,o,s),y=hT(e.names,l.names,o,v,a!==null),b=[e.host,o+t.host],ee=r===null||u===null?null:{shared:u,arriving:[e,t],worlds:{starts:b,first:o,count:s},isChanged:e=>v.of(e).isChanged,watch:e=>{d=e},pass:r.pass};return dS({names:y,starts:b,question:hS,apart:f_([],y.aLabels),ask:_,leavesOut:!1,within:null,only:r===null||a===null?null:{row:a.row,pass:r.pass}},e=>yT(e,h,g),e=>{let t=v.of(e.outcomes);u?.patience!=null&&t.isChanged&&e.domain.kind===`literal`&&u.patience.changes--,n(new JT(e,t))},{...r?.isEnough===void 0?{}:{isEnough:r.isEnough},...KT(a,r,ee)})}function KT(e,t,n){let r=e?.literals??`all`;return r===`none`?{literals:()=>t?.pass()}:n===null?{}:{literals:e=>BT(e,n,r===`all`?null:r)}}function qT({names:e,host:t},n){return{...e,ready:IT(e.ready,t,n)}}var JT=class{found;read;constructor(e,t){this.found=e,this.read=t}get pattern(){return this.found.pattern}get witness(){return this.found.witness}get user(){return this.found.user}get domain(){return this.found.domain}get hacked(){return this.found.hacked}get from(){return this.read.from}get before(){return this.read.before}get after(){return this.read.after}get isChanged(){return this.read.isChanged}};function YT(e,t,n){let r=new Map,i=i=>{n!==null&&n.left--;let a=r.get(i);if(a!==void 0)return a;let o=t(e.host(i),i);return r.set(i,o),o};return{...e,host:i}}function XT(e){let{host:t,smtpd:n,send:r,remote:i,ipmeIs:a,unbindable:o}=e;return{host:t,smtpd:n,send:r,remote:i,ipmeIs:a,unbindable:o,get inject(){return e.inject}}}const ZT=[`locals`,`morercpthosts`,`qmtproutes`,`rcpthosts`,`smtproutes`,`virtualdomains`];function QT(e){return ZT.includes(e)}function $T({smtpd:e,send:t,remote:n},r){switch(r){case`rcpthosts`:return e.kind===`controls`&&e.rcpthosts.kind===`list`?e.rcpthosts.list:null;case`morercpthosts`:{let t=e.kind===`controls`&&e.rcpthosts.kind===`list`?e.rcpthosts.more:null;return t?.kind===`keys`&&t.file===r?t.keys.map:null}case`locals`:return t.kind===`controls`&&t.locals.file===r?t.locals.map:null;case`virtualdomains`:return t.kind===`controls`?t.virtualdomains?.map??null:null;case`smtproutes`:case`qmtproutes`:return n.kind===`controls`?n[r]?.map??null:null}}function eE(e,t,n,r,i){let a=(e,i)=>t(i)?tE(e,n,r):e;return{...e,ready:YT(e.ready,a,i)}}function tE(e,t,n){let r=$T(e,t),{smtpd:i,send:a,remote:o}=e,s=XT(e);if(r===null)return s;let c=n(r);if(t===`locals`&&a.kind===`controls`)s.send={...a,locals:{...a.locals,map:c}};else if(t===`virtualdomains`&&a.kind===`controls`)s.send={...a,virtualdomains:{file:t,map:c}};else if((t===`smtproutes`||t===`qmtproutes`)&&o.kind===`controls`)s.remote={...o,[t]:{file:t,map:c}};else if(i.kind===`controls`&&i.rcpthosts.kind===`list`){let{rcpthosts:e}=i,{more:n}=e;s.smtpd={...i,rcpthosts:t===`morercpthosts`&&n.kind===`keys`?{...e,more:{...n,keys:{...n.keys,map:c}}}:{...e,list:c}}}return s}function nE(e,t,n,r){let i=new Set,a=[];for(let o of r){let r={base:rE(e,n,o),head:rE(t,n,o)};for(let e of[`base`,`head`]){let t=e===`base`?r.head:r.base;for(let[n,o]of r[e])t.has(n)||i.has(`${e} ${oE(o)}`)||(i.add(`${e} ${oE(o)}`),a.push({side:e,step:o}))}}return a.sort((e,t)=>Number(e.side===`head`)-Number(t.side===`head`))}function rE({names:e,host:t},n,r){let i={...hS,from:n},a=new Map;for(let{way:n}of Yx(e.ready,t,$h(r),i).outcomes)for(let r of n()){if(r.by===null)continue;let n=e.ready.fleet.hosts[t]?.name===r.host?``:r.host;a.set(`${n}\n${r.step}\n${r.result}\n${iE(e,r)}`,r)}return a}function iE({ready:e},{host:t,by:n}){switch(n?.kind){case`entry`:{let r=(e.fleet.hosts.find(({name:e})=>e===t)?.files)?.file(n.file);return`${n.file}\n${r?.kind===`bytes`?m.n(r.bytes.subarray(n.start,n.end)):``}`}case`record`:return m.n(n.at.file.bytes.subarray(n.at.start,n.at.end));case`ipme`:{let e=aE(n.verdict);return e===null?``:`${e.ipv6??e.address}/${e.netmask}`}default:return n?.key??``}}function aE({me:e,ipme:t,notipme:n}){return(e?t:n??t)?.entry??null}function oE({host:e,by:t}){switch(t?.kind){case`entry`:return`${e} ${t.file} ${t.line}`;case`record`:return`${t.at.file.path} ${t.at.start}`;case`ipme`:{let n=aE(t.verdict)?.origin;return n?.kind===`line`?`${e} ${n.file.name} ${n.line}`:`${e} ${t.address}`}default:return`${e} ${t?.file} ${t?.key}`}}function sE(){return{changed:12e4,names:1e6}}const cE={recipient:``,why:{kind:`too-many-classes`}};function lE(e,t,n,r){if(n!==null)return dE(n.row)<=r.changed;let i=[e,t];return i.reduce((e,{names:t,host:n})=>e+uE(t.ready.host(n)),0)>2*r.names?!1:(r.names-=i.reduce((e,{names:t,host:n})=>e+dE(t.host(n).row),0),r.names>=0)}function uE(e){return ZT.reduce((t,n)=>t+($T(e,n)?.entries.count??0),0)}function dE({from:e,to:t}){return t-e}function fE(e,t,n=null,r=null,i=sE()){if(n===`too-many`||!lE(e,t,n,i))return{base:e,head:t,changes:[],stop:cE};let a=[],o=null,s=()=>{if(o===null)return;let{first:n,patterns:r,witnesses:i,isLiteral:s}=o,{witness:c,from:l,before:u,after:d}=n,f=s&&pE(n)===null;a.push({patterns:r,witness:c,isOfAddresses:f,from:l,before:u,after:d,steps:()=>nE(e,t,l,i)}),o=null},c=GT(e,t,e=>{(!e.isChanged||o!==null&&o.first.before!==e.before)&&s(),e.isChanged&&(i.changed--,o??={first:e,patterns:[],witnesses:[],isLiteral:!0},o.patterns.push(e.pattern),o.witnesses.length<1e3&&o.witnesses.push(e.witness),o.isLiteral&&=e.domain.kind===`literal`)},{touched:n,shared:r,pass:s,isEnough:()=>i.changed<0});return s(),{base:e,head:t,changes:a,stop:c}}function pE({before:e,after:t}){let[n,r]=[e,t].map(e=>e.some(({verdict:e})=>e===`loop`));return n===r?null:r?`brought`:`ended`}function mE(e,t){return e.map(e=>hE(e)+(t===void 0?``:` on ${t(e.host)}`)).join(`; `)}function hE({verdict:e,as:t,code:n,via:r}){return t===null?n===null?e===`remote`?`${e} ${r.map(e=>e.endsWith(`:25`)?e.slice(0,-3):e).join(`, `)}`:e:`${e} ${n}`:e===`local`?e:`${e} ${t}`}function gE({before:e,after:t},{hostName:n}){let r=mE(e),i=mE(t);if(r!==i)return{before:r,after:i};let a=(e,t)=>e.map(e=>{let r=e.verdict===`local`&&e.as!==null?` ${e.as}`:``,i=e.verdict!==`remote`&&e.via.length>0?` by ${e.via.join(`, `)}`:``;return`${mE([e])}${r}${i}`.concat(_E(n(t,e.host)))}).join(`; `);return{before:a(e,`base`),after:a(t,`head`)}}function _E(e){return e===``?``:` on ${e}`}function vE({patterns:e},t){let n=e.slice(0,t).map(u.o).join(`, `);return e.length>t?`${n} and ${e.length-t} more`:n}function yE({side:e,file:t,line:n,text:r}){let i=m.t(r);return`${u.a(t)}:${n}${e===`base`?`, as it was`:``}: ${u.i(i,0,i.length)}`}function bE({changes:e}){return{told:SE(e.filter(({isOfAddresses:e})=>!e)),ofAddresses:e.find(({isOfAddresses:e})=>e)??null}}function xE(e,t){let{before:n,after:r}=gE(e,t),i=e.from===`client`?` from a client`:``;return`mail for addresses in the place of a domain, such as ${u.o(e.witness)}${i}, goes another way: ${u.o(n)} before, ${u.o(r)} now`}function SE(e){let t=e=>{let t=pE(e);return t===`brought`?0:t===`ended`?1:2},n=e.filter(e=>t(e)<2).sort((e,n)=>t(e)-t(n));return n.length===0?e:[...n,...e.filter(e=>t(e)===2)]}function CE(e){let t=[];for(let[n,r,i]of[[`brought`,`\u{1F501}`,`comes back now: a loop`],[`ended`,`\u2705`,`comes back no longer`]])for(let{control:a,host:o,mail:s}of e){let e=(s?.changes??[]).filter(e=>pE(e)===n).flatMap(e=>e.patterns);if(e.length===0)continue;let c=o===null?u.a(a):`${u.a(a)} on ${u.o(o)}`,l=vE({patterns:e},8);t.push(`${r} **Mail for ${A(l)} ${i}** (${A(c)})\n\n`)}return t.join(``)}function wE(e){let{told:t,ofAddresses:n}=bE(e),r=[];t.length>0&&r.push(`
| mail for | before | now | because |
|---|---|---|---|
`);for(let n of t.slice(0,50))r.push(TE(n,e));if(t.length>50&&r.push(`| ${t.length-50} more groups of recipients | | | |\n`),n!==null){let t=xE(n,e);r.push(`\n${k(`M${t.slice(1)}.`)}\n`)}return r.join(``)}function TE(e,t){let{before:n,after:r}=gE(e,t),i=t.lines(e),a=i.slice(0,4).map(e=>A(yE(e)));i.length>4&&a.push(`and ${i.length-4} more`);let o=e.from===`client`?` from a client`:``,s=pE(e)===`brought`?`\u{1F501} `:``;return`| ${[A(vE(e,8))+o,k(n),s+k(r),a.join(`<br>`)].join(` | `)} |\n`}function EE({difference:e,ipv6:t}){return Ec(e.nowMe)+t.nowMe.length}function DE({difference:e,ipv6:t}){return Ec(e.noLongerMe)+t.noLongerMe.length}const OE=2**22;function kE(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>OE?`unknown`:vo(e,t),n===`unknown`?{kind:`unknown`}:AE(n,r,i-1))}function AE(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=xo(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)jE(xo(i,e)??``)===jE(f)&&(p=e);let m=p<0?null:xo(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function jE(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function ME(e){let t=new Map,n=(t,n)=>{let r=e[t].directory.file(n);return r===null||D(r)?new Uint8Array:r.bytes},r=(e,r,i)=>{let a=t.get(r);return a===void 0&&(a=kE(n(`base`,r),n(`head`,r)),t.set(r,a)),a(e,i)};return({side:t,entry:n,list:i})=>{let{origin:a}=n,o=t===`head`,s={mine:e[t].host.dialect.name,other:e[o?`base`:`head`].host.dialect.name};if(a.kind===`interface`)return`${u.o(a.label)} has the address ${g.n(n)} ${o?`now`:`no longer`}`;if(a.kind===`implicit`)return`${g.n(n)} is an implicit entry of the dialect ${s.mine}, not of ${s.other}`;let{file:c,line:l}=a,d=`${u.a(c.path)}:${l}`,f=PE(c,a.start),p=r(t,c.name,l);switch(p.kind){case`alone`:return`${d} was ${o?`added`:`deleted`}: ${f}`;case`unknown`:return`${d}${o?``:`, as it was`}: ${f}`;case`unchanged`:return s.mine===s.other?`${d} is not in the ${i} list of the other side: ${f}`:`${d} counts in the dialect ${s.mine}, not in ${s.other}: ${f}`;case`changed`:return NE(c,e[o?`base`:`head`].host.dialect.reader,a.start,l,p,o)}}}function NE(e,t,n,r,i,a){let o=e.reader.line(e.bytes,r,n),s=t.line(m.t(i.text+(i.terminated?`
`:``)),r,0),[c,l]=a?[s,o]:[o,s],d=`${u.a(e.path)}:${a?r:i.line}`,f=`so qmail reads ${Z(l)} instead of ${Z(c)}`;if(m.i(e.bytes,{start:n,end:o.end})===i.text&&c.terminated!==l.terminated)return`${d}: the newline at the end was ${l.terminated?`added`:`lost`}, ${f}`;let p=u.i(m.t(i.text),0,i.text.length),h=PE(e,n),[g,_]=a?[p,h]:[h,p],v=l.terminated?``:` (without a newline at the end, so qmail reads ${Z(l)})`;return`${d} was changed from ${g}${c.entry===null?`, which qmail skips,`:``} to ${_}${l.entry===null&&l.terminated?`, which qmail skips`:``}${v}`}function PE(e,t){return u.i(e.bytes,t,d.a(e.bytes,t))}const FE=2**32;function IE(e){if(!RE(e))return YE(e);let t=e.length/2,n=t<=256?BE(e):zE(e,8),r=[],i=8;for(let e of n){if(i<=0)break;let t=e.except.slice(0,Math.max(1,i-1)),n=e.except.length-t.length;n>0&&t.push(`${n} more`),r.push(e.text+(t.length===0?``:` except ${t.join(` and `)}`)),i-=1+t.length}let a=(t<=256?n.length:t)-r.length;return`${r.join(`, `)}${a>0?` and ${a} more`:``}`}function LE(e,t){let n=t-e;return n===1?g.t(e):2**Math.round(Math.log2(n))===n&&e%n===0?wc({address:e,length:32-Math.log2(n)}):`${g.t(e)}-${g.t(t-1)}`}function RE(e){return Array.isArray(e)}function zE(e,t){let n=[];for(let r=0;r<Math.min(e.length,2*t);r+=2)n.push({text:LE(e[r],e[r+1]),except:[]});return n}function BE(e){let t=e.length/2,n=zE(e,t),r=[0];for(let n=1;n<t;n++)r.push(r[n-1]+VE+LE(JE(e,n-1),qE(e,n)).length);let i=[];for(let a=0;a<t;a++){let o={cost:(i[a-1]?.cost??0)+HE+n[a].text.length,from:a,network:null};for(let n=a;n>=0;n--){let s=WE(qE(e,n),JE(e,a));if(s.end>(a+1<t?qE(e,a+1):FE))break;if(n>0&&s.start<JE(e,n-1))continue;let c=[...GE(e,n,a,s)].reduce((e,t)=>e+VE+t.length,0),l=r[a]-r[n],u=LE(s.start,s.end).length+UE+c+l,d=(i[n-1]?.cost??0)+HE+u;c+l>0&&d<o.cost&&(o={cost:d,from:n,network:s})}i.push(o)}let a=[];for(let r=t-1;r>=0;){let{from:t,network:o}=i[r];a.push(o===null?n[r]:KE(e,t,r,o)),r=t-1}return a.reverse()}const VE=5,HE=2,UE=3;function WE(e,t){let n=2**(32-Math.clz32((e^t-1)>>>0)),r=e-e%n;return{start:r,end:r+n}}function*GE(e,t,n,r){r.start<qE(e,t)&&(yield LE(r.start,qE(e,t))),JE(e,n)<r.end&&(yield LE(JE(e,n),r.end))}function KE(e,t,n,r){let i=[];r.start<qE(e,t)&&i.push(r.start,qE(e,t));for(let r=t+1;r<=n;r++)i.push(JE(e,r-1),qE(e,r));JE(e,n)<r.end&&i.push(JE(e,n),r.end);let a=zE(i,i.length).map(({text:e})=>e);return{text:LE(r.start,r.end),except:a}}function qE(e,t){return e[2*t]}function JE(e,t){return e[2*t+1]}function YE(e){let{networks:t,omitted:n}=kc(e,8),r=n===0?``:` and ${n===null?`many more networks`:p.n(n,`more network`)}`;return t.map(({address:e,length:t})=>LE(e,e+2**(32-t))).join(`, `)+r}function XE({textChanged:e,...t},n){let[r,i]=[EE(t),DE(t)],a=[r===0?null:n.good(`${QE(r)} ${r===1?`becomes`:`become`} me`),i===0?null:n.error(`${QE(i)} ${i===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return a.length>0?a.join(`, `):`no address changes its verdict${e?`; only the text of the files differs`:``}`}function ZE(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(g.t).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function QE(e){return`${p.t(e)} ${e===1?`address`:`addresses`}`}const $E=Ze(!1);function eD(e){let t=e.differences.filter(e=>Zw(e)||Qw(e)),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${A(e.base)}\n\n`];r.push(CE(e.differences)),t.some(Zw)||r.push(`**No address changes its verdict.**

`);for(let n of t)r.push(tD(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>A(nD(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=ZE(e);t!==``&&r.push(`\n${A(nD(e))}: ${k(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of aT(e))r.push(`\n${k(t)}\n`);return r.join(``)}function tD(e,{renames:t}){let{groups:n,rest:r}=eT(e.difference),i=ME(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${A(nD(e))}${a}: ${XE(e,$E)}\n\n`],s=$w(e,50);n.length+s.length>0&&o.push(`| | addresses | because |
|---|---|---|
`);for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>A(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${IE(t)} (${QE(r)}) | ${n} |\n`)}for(let{nowMe:e,text:t,causes:n}of s){let r=n.map(e=>A(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${t} | ${r} |\n`)}let c=e.ipv6.nowMe.length+e.ipv6.noLongerMe.length-s.length,l=n.slice(50).reduce((e,{count:t})=>e+t,r+c);l>0&&o.push(`| | ${QE(l)} more | |\n`);let u=ZE(e);u!==``&&o.push(`\n${k(u.trim().replaceAll(`
  `,`; `))}\n`);let d=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),f=d?.differences.find(({host:t})=>t===e.host)??d?.differences[0];return e.only!==null&&d!==void 0&&f!==void 0&&o.push(`\nThis looks like a rename of ${A(d.from)} to ${A(d.to)}: between the two, ${XE(f,$E)}.\n`),e.mail!==void 0&&o.push(wE(e.mail)),`${o.join(``)}\n`}function nD(e){let{control:t,host:n}=e;return(n===null?u.a(t):`${u.a(t)} on ${u.o(n)}`)+iT(e)}function rD(e,t){let n=e=>{let t=e===null?null:y.l(e);return t?.kind===`classes`?t.count:0},r=t===null?null:y.a(t).entries;return e.reduce((e,t)=>e+n(t),r?.classes.count??0)}function iD({fixed:e,moreipme:t,notipme:n},r){let i=y.H(e,t,n),[a]=r?y.A(i):[],o=r?a:y.y(i);return o==null?null:y.R(i,o)}function aD(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??cD(n),head:t??cD(n)},a={base:lD(i.base.directory),head:lD(i.head.directory)},o=n.hosts[0]?.dialect??sa,[s,c]=[a.base(o),a.head(o)],l=!uD(s.moreipme,c.moreipme)||!uD(s.notipme,c.notipme),u=[],d=0;for(let e of dD(i.base.hosts,i.head.hosts)){let t=fD(i.base.directory,e.base,e.head,a.base),o=fD(i.head.directory,e.head,e.base,a.head),s=l||!pD(t.lists,o.lists)||t.host.dialect!==o.host.dialect,c=s?Bc(t.lists):null,p=s?Bc(o.lists):null,m=s?c&&p?Mc(c,p):null:jc;if(d+=rD([c,p],m),m===null||d>oD&&u.length>0){let e=sD([o.lists,t.lists],m!==null);return{differences:[],tooMany:{together:m!==null,...e??{file:n.directory.path,line:1}}}}u.push({control:n.directory.path,host:o.host.name??t.host.name,only:r,base:{...t,where:c},head:{...o,where:p},difference:m,ipv6:f.t(t.lists.single,o.lists.single),interfacesUnknown:t.host.set===null||o.host.set===null,textChanged:l})}return{differences:u,tooMany:null}}const oD=2**18;function sD(e,t){for(let n of e){let e=iD(n,t)?.origin;if(e?.kind===`line`)return{file:e.file.path,line:e.line}}return null}function cD({directory:e,hosts:t}){return{directory:Qt(e.path,{}),hosts:t}}function lD(e){let t=new Map;return n=>{let r=t.get(n.reader);return r===void 0&&(r={moreipme:rn(e,`moreipme`,n),notipme:rn(e,`notipme`,n)},t.set(n.reader,r)),r}}function uD(e,t){return e===null||t===null?e===t:_.s(e.bytes,t.bytes)}function dD(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function fD(e,t,n,r){let i=t??{...n,set:null},{moreipme:a,notipme:o}=t===null?{moreipme:null,notipme:null}:r(i.dialect);return{directory:e,host:i,lists:x.i(i.dialect,i.set,a,o),where:null}}function pD(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function mD(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function hD(e,t){return Zw(e)?!t.every(t=>gD(t,e,`nowMe`)&&gD(t,e,`noLongerMe`)):!1}function gD(e,t,n){let r=Ec(e.difference[n]);return r===Ec(t.difference[n])&&r===qc([e,t],n)}function _D(e,t){let n=new Set;for(let{of:r,mail:i,host:a}of t){let o=JSON.stringify([r.control,a,r.base.host.dialect.name,r.head.host.dialect.name]);if(n.has(o))continue;n.add(o);let s=t.filter(e=>e.of.control===r.control&&e.host===a).map(e=>vD(e.of.mail)),c=i.changes.flatMap(e=>{let t=e.patterns.filter(t=>!s.every(n=>n.has(`${e.from} ${t}`)));return t.length===0?[]:[{...e,patterns:t,steps:()=>e.steps()}]});if(c.length===0)continue;let l=e.findIndex(e=>e.facts===`without`&&e.control===r.control&&e.host===a&&e.mail===void 0),u={mail:{...i,changes:c}},d=e[l];d===void 0?e.push({...r,host:a,difference:jc,textChanged:!1,facts:`without`,...u}):e[l]={...d,...u}}}function vD(e){return new Set(e?.changes.flatMap(({from:e,patterns:t})=>t.map(t=>`${e} ${t}`)))}function yD(e,t,n){let r=(r,i)=>{let a=r.entries.start[i],o=r.keyEnd[i];return!CD(e,t,r.bytes,a,o)||n(r.bytes,a,o)},[i,a]=[e.entries.count,t.entries.count];for(let n=0,o=0;n<i||o<a;){if(n<i&&o<a&&xD(e,n,t,o)){n++,o++;continue}let[s,c]=n<i&&o<a?bD(e,n,t,o):[i-n,a-o];for(let t=n+s;n<t;n++)if(!r(e,n))return;for(let e=o+c;o<e;o++)if(!r(t,o))return}}function bD(e,t,n,r){for(let i=1;i<=32;i++){if(t+i<e.entries.count&&xD(e,t+i,n,r))return[i,0];if(r+i<n.entries.count&&xD(e,t,n,r+i))return[0,i]}return[1,1]}function xD({bytes:e,entries:t},n,r,i){return SD(e,t.start[n],t.end[n],r.bytes,r.entries.start[i],r.entries.end[i])}function SD(e,t,n,r,i,a){if(n-t!==a-i)return!1;for(let a=n-t-1;a>=0;a--)if(e[t+a]!==r[i+a])return!1;return!0}function CD(e,t,n,r,i){let[a,o]=[b.t(e,n,r,i),b.t(t,n,r,i)];if(a<0||o<0)return a>=0||o>=0;if(!e.flagcolon)return!1;let[s,c]=[b.u(e,a),b.u(t,o)];return!SD(e.bytes,s.start,s.end,t.bytes,c.start,c.end)}function wD(e,t){let n=[...e.fleet.hosts.keys()].filter(n=>!TD(e.host(n).host.lists,t.host(n).host.lists)),r=n.map(n=>[e.host(n),t.host(n)]),i=new Map;return{hosts:n,differs(e){let t=typeof e==`number`?e:g.u(e),n=i.get(t)??r.some(([t,n])=>t.ipmeIs(e).me!==n.ipmeIs(e).me);return i.set(t,n),n}}}function TD(e,t){return ED(e.moreipme,t.moreipme)&&ED(e.notipme,t.notipme)}function ED(e,t){return e===t||e!==null&&t!==null&&_.s(e.bytes,t.bytes)}function DD({fleet:e},t,n){let{dns:r,hosts:i}=e,a=new Map(i.map(({programs:e})=>[`${e.strictOctets} ${e.looksUpIpv6}`,e])),o=new Set,s=0,c=e=>[...a.values()].some(t=>{let n=Jy(r,e,t);return n.kind===`found`&&n.exchangers.some(({address:e})=>e!==null&&l(e))}),l=e=>(o.add(typeof e==`number`?e:g.u(e)),t.differs(e));if(c(OD(r,``)))return!1;for(let e of r.names()){if(++s>3e5||o.size*t.hosts.length>4e6)return!1;c(e)&&n(e,!1),c(OD(r,`.${e}`))&&n(e,!0)}return!0}function OD(e,t){let n=`x`;for(;e.isKnown(`${n}${t}`);)n+=`x`;return`${n}${t}`}function kD(e,t){let{hosts:n}=e.ready.fleet,r=e.aLabels||t.aLabels,i=$g(r),a={keys:jD},o=new Set,s=new Set,c=$_();for(let r of n.keys()){let[n,l]=[e.ready.host(r),t.ready.host(r)],u=`${c(e.ready.controls(r))} ${c(t.ready.controls(r))}`;if(!s.has(u)){if(s.add(u),!MD(i,n,l,a))return null;if(a.keys<0)return`too-many`;for(let{smtpd:e}of[n,l])e.kind===`controls`&&e.localiphost!==null&&o.add(e.localiphost.text)}}let l=n.length===1?ND(e,i):null;for(let t of e.ready.fleet.dns.aliases()){let e=t.startsWith(`*.`);if(t===`*`)return null;let n=m.t(e?t.slice(2):t);Eg(i.bag,n,0,n.length,+!!e)}let u=wD(e.ready,t.ready);if(u.hosts.length>0&&!DD(e.ready,u,(e,t)=>{let n=m.t(e);vg(n,0,n.length,r)&&Eg(i.bag,n,0,n.length,+!!t)}))return null;let d=Rg(i.bag),f=i.literals.size>0||[...o].some(e=>AD(d,e,r)),p=u.hosts.length>0&&e.dnsNumbers().length===0;return{row:d,literals:f?`all`:u.hosts.length===0?`none`:p?u:`all`,names:l}}function AD(e,t,n){if(!vg(m.t(t),0,t.length,n))return!0;for(let n=0;n>=0;n=t.indexOf(`.`,n+1))if(k_(e,t.slice(n===0?0:n+1)))return!0;return!1}const jD=1e6;function MD(e,t,n,r){let[i,a]=[t,n];if(i.smtpd.kind===`failure`||i.send.kind===`failure`||i.remote.kind===`failure`||a.smtpd.kind===`failure`||a.send.kind===`failure`||a.remote.kind===`failure`||i.send.percenthack!==null||a.send.percenthack!==null)return!1;let[o,s]=[i.smtpd.rcpthosts,a.smtpd.rcpthosts];if(o.kind!==s.kind)return!1;let c=!1,l=(t,n,i)=>{t===void 0||n===void 0?c||=t!==n:yD(t,n,(t,n,a)=>(n===a?c=!0:i(e,t,n,a),!c&&--r.keys>=0))};return o.kind===`list`&&s.kind===`list`&&l(o.list,s.list,r_),l(i.send.locals.map,a.send.locals.map,r_),l(i.send.virtualdomains?.map,a.send.virtualdomains?.map,o_),l(i.remote.smtproutes?.map,a.remote.smtproutes?.map,r_),!c}function ND(e,{bag:t,wildcards:n,users:r,literals:i}){let a=e.host(0),o=new Map(a.users);for(let[e,t]of r)o.set(e,[...o.get(e)??[],...t]);return{row:Rg(t),told:null,wildcards:new Set([...a.wildcards,...n]),users:o,literals:new Set([...a.literals,...i]),hacks:null}}function PD(e,t){if(t===null)return[];let n=(n,r)=>{let i=e===null||n(e.settings)===null&&r(e.file)===null;return i&&(n(t.settings)!==null||r(t.file)!==null)?!0:t.settings.hosts.some((a,o)=>{let s=t.hosts[o];if(n(a)===null&&(s===void 0||r(s)===null))return!1;let c=e?.settings.hosts.findIndex(({name:e})=>e===a.name)??-1,[l,u]=[e?.settings.hosts[c],e?.hosts[c]];return i&&(l===void 0||n(l)===null)&&(u===void 0||r(u)===null)})},r=()=>null;return[[`interfaces`,n(r,({addresses:e})=>e)],[`reached-at`,n(({reachedAt:e})=>e,r)],[`relay-clients`,n(({relayClients:e})=>e,r)],[`DNS`,!BD(e)&&BD(t)],[`undeclared`,e?.settings.undeclared==null&&t.settings.undeclared!==null]].flatMap(([e,t])=>t?[e]:[])}function FD(e,t,n){let r=e?.settings.hosts??[];if(r.length>0&&!r.some(e=>e.name===n))return null;let i=ID.get(t)??new Map;ID.set(t,i);let{dialect:a}=t.settings.hosts.find(e=>e.name===n)??t.settings,o=`${e?.absolute??``}\n${r.length>0?``:a??t.settings.dialect??``}`,s=i.get(o)??LD(e,t,r.length>0?null:a);return i.set(o,s),{loaded:s,host:r.length>0?n:null}}const ID=new WeakMap;function LD(e,t,n){let{settings:r}=t,i=e?.settings??null,a=(i?.hosts??[]).flatMap((n,i)=>{let a=r.hosts.findIndex(({name:e})=>e===n.name),[o,s,c]=[r.hosts[a],t.hosts[a],e?.hosts[i]];return o===void 0||s===void 0||c===void 0?[]:[{host:{...o,...RD(n,o)},own:zD(c,s)}]});return{...t,settings:{...r,...RD(i,r),dialect:n??r.dialect,hosts:a.map(({host:e})=>e),dns:BD(e)?r.dns:[],undeclared:i?.undeclared==null?null:r.undeclared},zones:BD(e)?t.zones:[],file:zD(e?.file??null,t.file),hosts:a.map(({own:e})=>e)}}function RD(e,t){return{reachedAt:e?.reachedAt==null?null:t.reachedAt,relayClients:e?.relayClients==null?null:t.relayClients}}function zD(e,t){return e?.addresses==null?{...t,addresses:null,capture:null,at:null}:t}function BD(e){return e!==null&&e.zones.length+e.settings.dns.length>0}function VD(e,t,n,r){let[i,a]=[e.ready.fleet.hosts,t.ready.fleet.hosts];return(n===r||n!==null&&r!==null&&HD(n,r))&&i.length===a.length&&i.every((e,t)=>UD(e)===UD(a[t]))}function HD(e,t){let[n,r]=[e.settings,t.settings];return n.undeclared===r.undeclared&&n.dns.length===r.dns.length&&(n.dns.length===0||_.s(n.source.bytes,r.source.bytes))&&e.zones.length===t.zones.length&&e.zones.every(({bytes:e,origin:n},r)=>{let i=t.zones[r];return i!==void 0&&n===i.origin&&_.s(e,i.bytes)})}function UD({name:e,programs:t,interfaces:n,reachedAt:r,reachedAtIpv6:i,relayClients:a}){let o=n?.addresses.map(({at:e,address:t,...n})=>[String(t),n])??null,s=i.map(({from:e,to:t,port:n,written:r})=>`${e} ${t} ${n} ${r}`);return JSON.stringify([e,t.name,n?.system,o,r,s,a])}function WD(e,t,n){return e.ready.fleet.hosts.every(({programs:r},i)=>{let[a,o]=[e.directories[i],t.directories[i]];return a!==void 0&&o!==void 0&&KD(a,o,r.name,n)})}function GD(e){return e===`moreipme`||e===`notipme`}function KD(e,t,n,r){let i=new Set([...e.names,...t.names].filter(e=>Wd(n,e)!==null));for(let n of i){let[i,a]=[e.file(n),t.file(n)];if(i===null||a===null){let e=i??a;if(e!==null&&(D(e)||!r.has(n)||!GD(n)))return!1}else if(D(i)||D(a))return!1;else if(!r.has(n)&&!_.s(i.bytes,a.bytes))return!1}return!0}function qD(e,t,n){if(t===null)return e;let r=e?.settings??null,i=t.settings,a=e!==null&&(e.zones.length>0||e.settings.dns.length>0),o=YD(e,t,n),s=o.map(({host:e})=>e);return{...e??t,settings:{...r??i,...JD(r,i),dialect:r?.dialect??null,system:r===null?i.system:r.system,hosts:s,dns:a?e.settings.dns:i.dns,undeclared:r?.undeclared??i.undeclared},zones:a?e.zones:t.zones,file:e?.file.addresses==null?{...t.file,controls:e===null?XD(t.file,n).controls:e.file.controls}:e.file,hosts:o.map(({own:e})=>e)}}function JD(e,t){return{reachedAt:e?.reachedAt??t?.reachedAt??null,relayClients:e?.relayClients??t?.relayClients??null}}function YD(e,t,n){let r=t.settings.hosts.map((e,n)=>({host:e,own:t.hosts[n]})),i=r.flatMap(({host:e,own:t})=>{let r=XD(t,n);return r.controls?.length===0?[]:[{host:{...e,dialect:null},own:r}]});if(e===null||e.settings.hosts.length===0)return i;let a=e.settings.hosts.map((t,n)=>{let i=r.find(e=>e.host.name===t.name)??null,a=e.hosts[n],o=a.addresses!==null||i===null;return{host:{...t,...JD(t,i?.host??null)},own:o?a:{...i.own,controls:a.controls}}}),o=new Set(a.map(({host:e})=>e.name));return[...a,...i.filter(({host:e})=>!o.has(e.name))]}function XD(e,t){return{...e,controls:e.controls?.flatMap(e=>t(e)??[])??null}}const ZD=new Set([`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`]),QD=new Set([...ZD,`moreipme`,`notipme`]),$D=new Set;function eO(){return{facts:hw(),fleets:hw(),patience:kT(),left:sE()}}function tO(e,t,n,r){if(t===null||n===null||!iO(e))return null;let{base:i,added:a}=rO(t,n,r),o=aO(e,{base:t,head:n},{base:i,head:n.loaded},e.host,r);return o===null?null:{...o,facts:a}}function nO(e,t,n,r){if(n.loaded===null||!iO(e)||rO(t,n,r).added.length===0)return null;let i=FD(t.loaded,n.loaded,e.host);if(i===null)return null;let a={base:t.loaded,head:i.loaded},o=aO(e,{base:t,head:n},a,i.host,r);return o===null?null:{mail:o,host:i.host}}function rO(e,t,{facts:n}){let r=({absolute:n})=>e.controlAt(t.placeOf(n));return n.of(e.loaded,t.loaded,()=>({base:qD(e.loaded,t.loaded,r),added:PD(e.loaded,t.loaded)}))}function iO({base:e,head:t}){return[e,t].some(({directory:{names:e}})=>e.some(e=>ZD.has(e)))}function aO(e,t,n,r,i){let a=i=>t[i].fleets.of(n[i],{key:t[i].key,directory:e[i].directory},r),o={base:a(`base`),head:a(`head`)},[s,c]=[oO(o.base,r),oO(o.head,r)];if(s===null||c===null)return null;let{isSame:l,touched:u,shared:d}=i.fleets.of(o.base,o.head,()=>sO(o,n,i.patience));if(l)return lO(o);cO(n.head,i);let{changes:f,stop:p}=fE(s,c,s.host===c.host?u():null,d,i.left);if(cO(n.head,i),p!==null)throw new _.t(uO(p),{file:e.control,line:1,column:1});return{changes:f,lines:e=>e.steps().map(e=>dO(e,o[e.side])).filter(e=>e!==null),hostName:(e,t)=>o[e].ready.fleet.hosts[t]?.name??``}}function oO(e,t){let n=e.has(t)?t:null;return e.has(n)?{names:e.names,host:e.indexOf(n)}:null}function sO({base:e,head:t},n,r){let i=VD(e,t,n.base,n.head),a=v.t(()=>i&&WD(e,t,QD));return{isSame:i&&WD(e,t,$D),touched:v.t(()=>a()?kD(e.names,t.names):null),shared:RT(e.names,t.names,r)}}function cO(e,{patience:t}){let n=AT(t);if(n!==null)throw new _.t(n,e===null?void 0:{file:e.settings.source.path,line:1,column:1})}function lO(e){return{changes:[],lines:()=>[],hostName:(t,n)=>e[t].ready.fleet.hosts[n]?.name??``}}function uO({recipient:e,why:t}){let n=u.o(e);switch(t.kind){case`too-many-classes`:return`more than 120,000 names or classes of recipients have changed in a run, or there are more than 1,000,000 names on both sides of changes that may concern them all, so where mail goes was not compared`;case`too-many-addresses`:return`moreipme, notipme and the interfaces make more than 100,000 classes of addresses, so where mail goes was not compared`;case`too-many-ways`:return`mail for ${n} can go too many ways, so where mail goes was not compared`;default:return`mail for ${n} depends on a regular expression that qmailint does not judge, so where mail goes was not compared`}}function dO({side:e,step:{host:t,by:n}},{ready:r,directories:i}){if(n===null)return null;if(n.kind===`record`)return fO(e,n.at.file,n.at.start);if(n.kind===`ipme`){let t=aE(n.verdict)?.origin;return t?.kind===`line`?fO(e,t.file,t.start):null}if(n.kind===`key`)return null;let a=i[r.fleet.hosts.findIndex(({name:e})=>e===t)]?.file(n.file)??null;return a===null||D(a)?null:fO(e,a,n.start)}function fO(e,{path:t,bytes:n},r){let i=d.s(n,r),[a=``]=m.i(n,{start:i,end:d.a(n,i)}).split(`|`);return{side:e,file:t,line:d.o(n,i),text:a}}function pO(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,mO(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?hO(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function mO({directory:e}){return $t(e).map(e=>D(e)?``:m.i(e.bytes)).filter(e=>e!==``).join(`\0`)}function hO(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function gO(e,t,n=null){bO(e),bO(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=xO(e,t);if(i!==null)return r.push(i),[];let a=wO(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^18 classes of addresses (addresses that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^17 classes of addresses (addresses that the same entries match), or finding these takes more than 2^21 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));_O(i,e,t,r),i.sort((e,t)=>Nn(e.control,t.control)||Nn(e.host??``,t.host??``));let l=pO(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==vO(e));return{base:vO(e.label),head:vO(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>yO(e,u))}}function _O(e,t,n,r){let i=({directories:e})=>new Map(e.map(e=>[e.directory,e])),[a,o]=[i(t),i(n)],s=new Set,c=[],l=eO();for(let[t,n]of e.entries()){if(n.facts===`without`)continue;let i=n.only===`head`?null:a.get(n.base.directory)?.mail??null,u=n.only===`base`?null:o.get(n.head.directory)?.mail??null;try{let r=tO(n,i,u,l);if(r===null)continue;e[t]={...n,mail:r};let a=i===null||u===null?null:nO(n,i,u,l);a!==null&&c.push({of:{...n,mail:r},...a})}catch(e){if(!(e instanceof _.t))throw e;let t={file:n.control,line:1,column:1,...e.place,message:e.message},i=JSON.stringify(t);s.has(i)||r.push(t),s.add(i)}}_D(e,c)}function vO(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function yO(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:vO(n)+e.file.slice(n.length)}}function bO({label:e,directories:t}){let[n,...r]=t.flatMap(({directory:e})=>tn(e));if(n===void 0)return;let i=r.length===0?``:` (and ${r.length} more like it)`;throw _.n(n.path,`in ${u.o(vO(e))}, ${nn(n)}${i}`)}function xO(e,t){for(let n of[t,e]){if(n===null||!n.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[r]=an(n.directory),i=r===void 0?null:Xt(r);if(!(r===void 0||i===null||e!==null&&t!==null&&SO(e,t)))return{file:r.path,line:i.line,column:1,message:i.message}}return null}function SO(e,t){let n=({directory:e},t)=>{let n=e.file(t);return n===null||D(n)?null:n.bytes},r=r=>{let[i,a]=[n(e,r),n(t,r)];return i===null||a===null?i===a:_.s(i,a)},i=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(CO)]));return r(`moreipme`)&&r(`notipme`)&&i(e)===i(t)}function CO({label:e,address:t,up:n}){return[e,String(t),n]}function wO(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:mD(e.hosts,t.hosts),a=aD(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=aD({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>hD(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}function TO(e){return/[*?[]/.test(e)}function EO(e){let t=e.split(`/`),n=t.slice(0,t.findIndex(TO)).join(`/`);return n===``?e.startsWith(`/`)?`/`:`.`:n}function DO(e,t=1/0){let n=t;return(t,r)=>{let i=new Set([r.startsWith(`/`)?``:t]);for(let t of OO(r)){let r=new Set,a=t===`..`||!TO(t)?null:PO(t);for(let o of i){if(t===`**`)n=kO(o,e,r,n);else if(a===null)n--,r.add(`${o}/${t}`);else{let t=e(o||`/`);if(n-=t.length,n>=0)for(let e of t)a(e)&&r.add(`${o}/${e}`)}if(n<0)return null}i=r}return[...i].sort()}}function OO(e){let t=e.split(`/`).filter(e=>e!==``&&e!==`.`);return t.filter((e,n)=>e!==`**`||t[n-1]!==`**`)}function kO(e,t,n,r){let i=r,a=[e];for(let e=a.pop();e!==void 0&&i>=0;e=a.pop())if(i--,!n.has(e)){n.add(e);for(let n of t(e||`/`))n.startsWith(`.`)||a.push(`${e}/${n}`)}return i}function AO(e,t,n){let r=MO(t.startsWith(`/`)?t:`${e}/${t}`).join(`/`),i=t.startsWith(`/`)?[]:MO(e).map(jO);for(let e of OO(t))e===`..`?i.pop():i.push(e===`**`?e:TO(e)?PO(e):jO(e));return e=>{let t=MO(e);if(t.join(`/`)===r)return!0;let a=NO([0],i);for(let e of t){n(a.length);let t=a.flatMap(t=>{let n=i[t];return n===`**`?e.startsWith(`.`)?[]:[t]:n?.(e)===!0?[t+1]:[]});if(a=NO([...new Set(t)],i),a.length===0)return!1}return a.includes(i.length)}}function jO(e){return t=>t===e}function MO(e){let t=[];for(let n of e.split(`/`))n===`..`?t.pop():n!==``&&n!==`.`&&t.push(n);return t}function NO(e,t){let n=new Set(e);for(let e of n)t[e]===`**`&&n.add(e+1);return[...n]}function PO(e){let t=e.match(/\[!?\]?[^\]]*\]|[\s\S]/gu)??[];return n=>{if(n.startsWith(`.`)&&!e.startsWith(`.`))return!1;let r=[...n],i=0,a=0,o=-1,s=0;for(;a<r.length;){let e=t[i];if(e===`*`)o=i++,s=a;else if(e!==void 0&&FO(e,r[a]))i++,a++;else if(o>=0)i=o+1,a=++s;else return!1}for(;t[i]===`*`;)i++;return i===t.length}}function FO(e,t){if(e===`?`)return!0;if(e.length===1||!e.startsWith(`[`))return e===t;let n=e[1]===`!`,r=[...e.slice(n?2:1,-1)],i=!1;for(let e=0;e<r.length;e++){let[n,a,o]=r.slice(e,e+3);a===`-`&&o!==void 0?(i||=n<=t&&t<=o,e+=2):i||=n===t}return i!==n}const IO={tokens:1e6,values:2e5,checks:5e5,classes:2e7,pairs:1e5,addresses:2e5,zoneBytes:268435456,zoneRecords:5e5,names:2e6,excludeSteps:5e7,pattern:4096};var LO=s({makeSteps:()=>RO,matchedBy:()=>zO});function RO(){return{left:IO.excludeSteps}}function zO({path:{sep:e}},t,n,r,i=null){let a=t=>e===`/`?t:t.split(e).join(`/`),o=e=>{if(r.left-=e,r.left<0)throw new _.t(`there are too many exclude patterns for this many folders`,i)},s=n.map(e=>AO(a(t),a(e),o));return e=>s.some(t=>t(a(e)))}function BO(e,t){let{dirname:n,sep:r}=e.path,i=RO(),a=[],o=new Map,s=(e,t)=>e===t||e.startsWith(t.endsWith(r)?t:t+r),c=e=>{let r=o.get(e);if(r!==void 0)return r;let i=a.filter(({base:t})=>t!==e&&s(e,t)),l=!(i.length===0||t.some(t=>s(t,e)))&&(i.some(({isMatched:t})=>t(e))||c(n(e)));return o.set(e,l),l};return{isLeftOut:c,add:({absolute:t,settings:r})=>{let s=n(t),c={file:r.source.path,line:1,column:1},l=r.exclude.map(({text:e})=>e);a.push({base:s,isMatched:zO(e,s,l,i,c)}),o.clear()}}}function VO({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function HO(e,t,n){let r=u.o(n),i=t();if(i===null)throw new _.t(`there is no path "${r}", and no git repository here in which it could be a revision`);let[,a=n,o=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(n)??[],s=Sr(i,a);if(s===null)throw new _.t(UO(i,a));if(s.kind!==`tree`)throw new _.t(`${u.o(a)} is a ${s.kind}, not a revision`);let c=ss(i,s.id,e.displayPath);if(o===null||o===``)return{label:a,tree:c,root:null,isFile:!1};let l=e.path.resolve(/^\.\.?(\/|$)/.test(o)?e.cwd:i.root,o),d=c.kind(l);if(d===`missing`)throw new _.t(`there is no ${u.o(o)} in ${u.o(a)}`);return{label:a,tree:c,root:l,isFile:d!==`folder`}}function UO(e,t){let n=u.o(t);return Er(e)?`the git revision "${n}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${n}" here`}function WO(e,t){return e.list(t).entries.map(({name:e})=>e)}function GO(e,t){let{entries:n,odd:r}=e.list(t);return Ui(e.displayPath(t),r,!0),n.map(({name:e})=>e)}function KO(e,t){if(e.kind(t)!==`folder`)return[];let{entries:n,odd:r}=e.list(t);return Ui(e.displayPath(t),r,!1),n.filter(({name:e,kind:t})=>t===`folder`&&un(e)).map(({name:e})=>e).sort()}function qO(e,t=[],n=ji()){let r=t=>e.realpath(t)??t,i=new Map(t.map(e=>[r(e.absolute),e])),a=new Map;return{keyOf:r,of({absolute:t,key:r}){let o=a.get(r)??Ii(e,i.get(r)??{absolute:t,names:GO(e,t)},n);return a.set(r,o),o}}}const JO={addresses:[{address:null,by:null}],fails:null};function YO(e){if(e===null)return JO;let{text:t,by:n}=e,r=d.c(m.t(t),0,t.length);return r===null?null:{addresses:[{address:r.address===0?null:r.address,by:n}],fails:null}}function XO(e){if(e.kind!==`bytes`)return e.kind===`missing`?JO:null;let{bytes:t}=e,n=new Map,r=null;for(let e=0,i=1;;i++){let a=d.a(t,e);if(a===t.length||t[a]!==10)break;let o=S.c(t.subarray(e,a)),s=m.i(t,{start:e,end:e+o.end}),c={kind:`entry`,file:`outgoingip`,entry:i-1,line:i,start:e,end:e+o.end},l=t[e]===35?void 0:ZO(s);l===void 0?r??=c:n.has(l)||n.set(l,{address:l,by:c}),e=a+1}return n.size===0?null:{addresses:[...n.values()],fails:r}}function ZO(e){if(e.startsWith(`::`))return null;let t=Uy(m.t(e),0,e.length);if(t!==null)return t.address===0?null:t.address}const QO=[`batvkey`,`domainbindings`,`helohostbyip`,`notlshosts`,`tlsadomains`];function $O(e,t){let n=_g(t);n.open(`timeoutremote`),n.open(`timeoutconnect`);let r=n.lineOrMe(`helohost`,null);r===null&&n.fail(`helohost`,`missing`);let i=e.readsQmtproutes?n.map(`qmtproutes`):null,a=n.map(`smtproutes`);if(e.readsQmtproutes)for(let e of QO)n.open(e);let o=e.readsSenderRoutes?n.map(`authsenders`):null,s=JO;e.readsSenderRoutes&&(s=YO(n.line(`outgoingip`))),e.readsQmtproutes&&(n.open(`outgoingip`),s=XO(t.file(`outgoingip`))),s===null&&n.fail(`outgoingip`,`bad-value`);let c=n.failure();return c!==null||r===null||s===null?c??{kind:`failure`,file:`helohost`,why:`missing`}:{kind:`controls`,programs:e,helohost:r,smtproutes:a,qmtproutes:i,authsenders:o,outgoing:s}}const ek=[`maxrcpt`,`badhelo`,`badhelonorelay`,`brtlimit`,`spfbehavior`,`spfrules`,`spfguess`,`spfexp`,`dnsbllist`,`dnsblfailclosed`];function tk(e,t,n=!0){let r=_g(t),i=e.smtpdReadsLists?nk(r):r.lineOrMe(`smtpgreeting`,null);i===null&&r.fail(`smtpgreeting`,`missing`),e.smtpdReadsLists&&r.list(`locals`)===null&&r.line(`me`)===null&&r.fail(`locals`,`missing`);let a=r.lineOrMe(`localiphost`,null);r.open(`timeoutsmtpd`),r.open(`databytes`);let o=Dv(t,n);o.kind===`unreadable`&&(r.open(`rcpthosts`),r.fail(`morercpthosts.cdb`,`unreadable`));let s=e.checksPatterns?null:r.list(`badmailfrom`),c=e.checksPatterns?rk(r,t,n):null,l=r.failure();return l!==null||i===null?l??{kind:`failure`,file:`smtpgreeting`,why:`missing`}:{kind:`controls`,programs:e,greeting:i,localiphost:a,rcpthosts:o,badmailfrom:s,sagredo:c}}function nk(e){let t=e.list(`smtpgreeting`);if(t===null)return e.line(`me`);if(t.map.entries.count===0)return{text:``,by:null};let n=tb(t,0);return{text:m.i(t.map.bytes,n),by:n}}function rk(e,t,n){for(let t of ek)e.open(t);let r=t=>{let n=e.list(t);return n===null?null:Vb(n)},i=t=>(e.number(t)??0)===0?null:e.line(t);return{badmailfrom:r(`badmailfrom`),badmailfromnorelay:r(`badmailfromnorelay`),badrcptto:r(`badrcptto`),badrcpttonorelay:r(`badrcpttonorelay`),validRecipients:Kb(e,t,n),rejectrelaytest:i(`rejectrelaytest`),rejectnullsenders:i(`rejectnullsenders`)}}function ik(e){let t=ok(e.moreipme),n=ok(e.notipme),r=new Map;return i=>{let a=r.get(i);if(a!==void 0)return a;let o=lk(e,i),s=ck(e.moreipme,t,i),c=(s?.length??-1)>(o?.length??-1)?s:o,l=ck(e.notipme,n,i),u={me:(c?.length??-1)>(l?.length??-1),ipme:c,notipme:l};return r.size>=1024&&r.clear(),r.set(i,u),u}}const ak=new WeakMap;function ok(e){if(e===null)return[];let t=ak.get(e)??sk(e);return ak.set(e,t),t}function sk(e){let{count:t,address:n,netmask:r}=e.entries,i=new Map;for(let e=0;e<t;e++){let t=r[e],a=i.get(t)??new Map;i.set(t,a);let o=n[e];a.has(o)||a.set(o,e)}return Array.from(i,([e,t])=>({netmask:e,length:g.a(e),first:t})).sort((e,t)=>t.length-e.length)}function ck(e,t,n){let r=-1,i=-1;for(let{netmask:e,length:a,first:o}of t){if(a<i)break;let t=o.get((n&e)>>>0);t!==void 0&&(r<0||t<r)&&(r=t,i=a)}return r<0||e===null?null:{length:i,entry:x.n(e,r)}}function lk({fixed:e},t){let n=null;for(let r of e){if((t&r.netmask)>>>0!==r.address)continue;let e=g.a(r.netmask);e>(n?.length??-1)&&(n={length:e,entry:r})}return n}const uk=new WeakMap;function dk(e){let t=uk.get(e.fixed);if(t!==void 0&&fk(t.of,e))return t.verdicts;let n=ik(e),r=t=>typeof t==`number`?n(t):x.a(e,t);return uk.set(e.fixed,{of:e,verdicts:r}),r}function fk(e,t){return e.moreipme===t.moreipme&&e.notipme===t.notipme&&e.single===t.single}function pk(e,t=$v()){let n=e.hosts.map(()=>void 0),r=hw(),i=t=>{let{programs:n,files:i}=e.hosts[t];return r.of(i,n,()=>hk(n,i))},a=t=>n[t]??=mk(e.hosts[t],i(t)),o=v.t(()=>{let t=new Map;for(let[n,{files:r}]of e.hosts.entries()){let e=_g(r).line(`me`),i=e===null?null:xy(e.text);i!==null&&$(t,i,n)}return t}),s=e=>{let{remote:t}=a(e);return t.kind===`controls`?t.outgoing.addresses.map(({address:e})=>e):[null]},c=e=>o().get(xy(e)??``)??[];return{fleet:e,host:a,controls:i,reach:bx(e,s),relayDns:_k(e,c),effort:t,named:c}}function mk(e,t){let{smtpd:n,send:r,remote:i}=t;return{host:e,smtpd:n,send:r,remote:i,get inject(){return t.inject},ipmeIs:dk(e.lists),unbindable:i.kind===`controls`?gk(e,i.outgoing):null}}function hk(e,t){let n=v.t(()=>Kv(t));return{remote:$O(e,t),smtpd:tk(e,t),send:Sb(e,t),get inject(){return n()}}}function gk({interfaces:e},{addresses:t,fails:n}){let r=e===null?null:S.m(e),i=e=>e===null||r===null||r.includes(e)||e>>>24==127&&r.some(e=>e>>>24==127),[a]=t.filter(({address:e})=>!i(e)),o=a?.by??n;return o===null?null:{always:!t.some(({address:e})=>i(e)),by:o}}function _k({dns:e},t){let n=!1,r=!1;return{begin(){n=!1,r=!1},askedDomain:()=>n||r,lookup(i,a){return a===`MX`&&(n=!0),a===`ANY`&&(r=!0),a===`A`&&!n&&t(i).length>0&&e.isUndeclared(i)?{kind:`undeclared`,records:[]}:e.lookup(i,a)}}}function vk(e,t=null){let n=Xt(e,t);if(n!==null)throw new _.t(n.message,{file:e.path,line:n.line,column:1})}function yk(){let e=hw();return(t,n)=>e.of(t,n,()=>bk(t,n))}function bk(e,t){let n=v.t(()=>wk(e,t,`moreipme`)),r=v.t(()=>wk(e,t,`notipme`)),i=hw(),a=hw();return{files:Ck(e,t.name),lists(e){return{...i.of(e?.addresses??null,e?.system??`linux`,()=>x.i(t,e,n(),r())),host:e?.host??null}},reach(e,n){let r=e.includes(`interfaces`)?n?.addresses??null:null;return a.of(e,r,()=>xk(e,n,t.singles!==void 0))}}}function xk(e,t,n){return{reachedAt:e.flatMap(e=>e===`interfaces`?S.g(t):Sk(e)?[]:[e]),reachedAtIpv6:e.flatMap(e=>n?e===`interfaces`?S.h(t):Sk(e)?[e]:[]:[])}}function Sk(e){return typeof e.from==`bigint`}function Ck({file:e},t){return{file(n){let r=e(n);return r!==null&&!D(r)&&!n.endsWith(`.cdb`)&&vk(r,Wd(t,n)),en(r)}}}function wk({file:e},{reader:t},n){let r=e(n);return r===null?null:D(r)?(en(r),null):(vk(r),on(t,n,r.path,r.bytes))}const Tk=[],Ek={says:`nothing`,byName:!1,cname:null,mx:[],a:[],aaaa:Tk,at:null,isCut:!1,isDname:!1,isAlias:!1};function Dk(e,t){let n=new Map;for(let{apex:t}of e)t!==null&&!n.has(t.name)&&n.set(t.name,t.at);let r=new Map;for(let t of e)Ok(r,n,t);for(let e of n.keys())r.has(e)||r.set(e,Ek);for(let e of t)r.set(e.name,Nk(e,r.get(e.name)));let i=new Set;for(let[e,{says:t}]of r)t===`nxdomain`&&i.add(e);for(let e of[...r.keys()])(!i.has(e)||n.has(e))&&Pk(r,i,e);return{nodes:r,apexes:n,hasGone:i.size>0}}function Ok(e,t,n){let{apex:r,records:i}=n,a=t.size>1,o=e=>{if(r===null||!a&&Fk(e,r.name))return!0;let n=Ik(e,e=>t.has(e));return n===null||n===r.name},s=kk(n,o);for(let t of i){let{name:n}=t;o(n)&&(s.size>0&&Ak(s,n)||jk(e,t,s.get(n)===`NS`))}}function kk({apex:e,records:t},n){let r=new Map;if(e===null)return r;for(let{type:i,name:a}of t)(i===`NS`&&a!==e.name&&Fk(a,e.name)||i===`DNAME`)&&n(a)&&r.get(a)!==`NS`&&r.set(a,i);return r}function Ak(e,t){let n=t.indexOf(`.`);return n>=0&&Ik(t.slice(n+1),t=>e.has(t))!==null}function jk(e,t,n){let r=e.get(t.name),i=r===void 0?{...Ek,says:`records`,at:t.at,mx:[],a:[],aaaa:Tk}:r;r===void 0&&e.set(t.name,i),n&&(i.isCut=!0),t.type===`A`?i.a.push(t):t.type===`AAAA`?Mk(i,t):t.type===`MX`?i.mx.push(t):t.type===`CNAME`?i.cname??=t:t.type===`DNAME`?i.isDname=!0:t.type===`ALIAS`&&(i.isAlias=!0)}function Mk(e,t){e.aaaa===Tk&&(e.aaaa=[]),e.aaaa.push(t)}function Nk({name:e,says:t,records:n,at:r},i){let{isCut:a,isDname:o}=i??Ek,s={...Ek,says:t,byName:!0,at:r,mx:[],a:[],aaaa:Tk,isCut:a,isDname:o},c=new Map([[e,s]]);for(let e of n)jk(c,e,a);return s}function Pk(e,t,n){for(let r=n.indexOf(`.`);r>=0;r=n.indexOf(`.`,r+1)){let i=n.slice(r+1);if(e.has(i)&&!t.has(i))return;t.has(i)||e.set(i,Ek)}}function Fk(e,t){return t===``||e===t||e.endsWith(t)&&e[e.length-t.length-1]===`.`}function Ik(e,t){for(let n=e;;){if(t(n))return n;if(n===``)return null;let e=n.indexOf(`.`);n=e<0?``:n.slice(e+1)}}const Lk=`localhost`;function Rk(e){let t=null,n=()=>(t??=Dk(e.zones,e.names),t);return{lookup:(t,r)=>zk(n(),e.undeclared,t,r),isUndeclared:e=>Uk(n(),e).kind===`undeclared`,isKnown:e=>n().nodes.has(e),names:()=>Yk(n()),aliases:()=>Xk(e)}}function zk(e,t,n,r){let i=[],a=n;for(;;){let n=Uk(e,a);if(n.kind===`undeclared`)return Hk(t,a,r,i);if(n.kind!==`existing`)return i.length>0&&n.kind===`nodata`?Bk(i):n;let{node:o}=n;if(o.says===`servfail`)return{kind:`servfail`,at:o.at};if(o.cname===null)return Vk(o,a,r,i);if(i.push({...o.cname,name:a}),r===`ANY`)return Bk(i);let s=xy(o.cname.target);if(s===null)return{kind:`nxdomain`,at:o.cname.at};if(i.length>64)return{kind:`servfail`,at:o.cname.at};a=s}}function Bk(e){return{kind:`answer`,records:e}}function Vk(e,t,n,r){if((n===`A`||n===`AAAA`)&&e.isAlias)return{kind:`undeclared`,records:r};let i=n===`MX`?e.mx:n===`A`?e.a:n===`AAAA`?e.aaaa:[];if(i.length===0)return r.length>0?Bk(r):{kind:`nodata`,at:e.at};let a=i[0].name===t?i:i.map(e=>({...e,name:t}));return Bk(r.length===0?a:[...r,...a])}function Hk(e,t,n,r){return t===Lk?n===`A`?Bk([...r,{type:`A`,name:t,address:2130706433,at:null}]):r.length>0?Bk(r):{kind:`nodata`,at:null}:e===`outside`?{kind:`undeclared`,records:r}:{kind:`nxdomain`,at:null}}function Uk(e,t){let{nodes:n}=e,r=n.get(t);if(r?.byName)return Wk(e,r,t);let i=Kk(e,t);if(r!==void 0)return i===null?Wk(e,r,t):{kind:`nxdomain`,at:i.at};for(let r=Jk(t);r!==null;r=Jk(r)){if(r!==``&&!n.has(r))continue;let a=n.get(r===``?`*`:`*.${r}`);if(a!==void 0&&(i===null||a.byName))return Wk(e,a,t);break}return i===null?Gk(e,t,`nxdomain`):{kind:`nxdomain`,at:i.at}}function Wk(e,t,n){return t.says===`nxdomain`?{kind:`nxdomain`,at:t.at}:t.says===`nothing`?Gk(e,n,`nodata`):t.isCut&&!t.byName?{kind:`undeclared`}:{kind:`existing`,node:t}}function Gk(e,t,n){let r=qk(e,t);return r===null?{kind:`undeclared`}:{kind:n,at:r}}function Kk({nodes:e,hasGone:t},n){if(!t)return null;for(let t=n;t!==null;t=Jk(t)){let n=e.get(t);if(n?.says===`nxdomain`)return n}return null}function qk({nodes:e,apexes:t},n){for(let r=n;r!==null;r=Jk(r)){let i=e.get(r);if(i?.isCut||i?.isDname&&r!==n)return null;let a=t.get(r);if(a!==void 0)return a}return null}function Jk(e){if(e===``)return null;let t=e.indexOf(`.`);return t<0?``:e.slice(t+1)}function*Yk({nodes:e}){yield Lk;for(let[t,{cname:n,mx:r}]of e){t!==``&&t!==`*`&&!t.startsWith(`*.`)&&(yield t),n!==null&&(yield*Zk(n.target));for(let{target:e}of r)yield*Zk(e)}}function*Xk({zones:e,names:t}){for(let{records:n}of[...e,...t])for(let{type:e,name:t}of n)e===`CNAME`&&(yield t)}function*Zk(e){let t=xy(e);t!==null&&(yield t)}const Qk=[`queuelifetime`,`concurrencylocal`,`concurrencyremote`,`bouncefrom`,`bouncehost`,`doublebouncehost`,`doublebounceto`],$k={followsAliases:!1,internationalNames:!1,readsSenderRoutes:!1,triesNextAfterGreeting:!1,supplements:0,sendFiles:Qk,checksPatterns:!1,wantsAddress:!1,appendsOnlyToRelayed:!1,readsQmtproutes:!1,smtpdReadsLists:!1,strictOctets:!1,looksUpIpv6:!1,loopsAsBackup:!1,longestHost:null},eA={"moreipme-0.6":{...$k,name:`moreipme-0.6`,followsAliases:!0},netqmail:{...$k,name:`netqmail`,followsAliases:!0},notqmail:{...$k,name:`notqmail`},indimail:{...$k,name:`indimail`,followsAliases:!0,triesNextAfterGreeting:!0,sendFiles:[...Qk,...`holdlocal holdremote bouncelifetime bouncemaxbytes conf-syncdir conf-fsync conf-fdatasync`.split(` `),...`bouncesubject doublebouncesubject`.split(` `)],readsQmtproutes:!0,smtpdReadsLists:!0,strictOctets:!0,looksUpIpv6:!0,loopsAsBackup:!0,longestHost:244},sagredo:{...$k,name:`sagredo`,followsAliases:!1,internationalNames:!0,readsSenderRoutes:!0,triesNextAfterGreeting:!0,supplements:2,sendFiles:[...Qk,`bouncemaxbytes`,`concurrencysuppl0`,`concurrencysuppl1`,`srs_domain`],checksPatterns:!0,wantsAddress:!0,appendsOnlyToRelayed:!0}};function tA(e){return eA[e]}function nA({source:e,lineOf:t},n,r){return{file:e.path,line:t(n),column:n-d.s(e.bytes,n)+1,message:r}}function rA(e,t,n,r){let[i,...a]=t,o=new Map([...i?.settings.rules??[],...n.levels]);if(i===void 0)return{hosts:[sA(null,null,n)],levels:o,complete:null,files:t};for(let e of a){let t=lA(i,e);if(t.length>0)return cA(i,e,t)}let{complete:s}=i.settings;return{hosts:iA(e,i,n,r),levels:o,complete:s,files:t}}function iA(e,t,n,r){let i=r||aA(t.file,e)===!0,[a,...o]=t.hosts.flatMap((r,a)=>aA(r,e)??i?[sA(t,a,n)]:[]);return a===void 0?[sA(t,null,n)]:[a,...o]}function aA(e,t){if(e.controls===null)return;let n=oA.get(e)??new Set(e.controls.map(e=>e.key));return oA.set(e,n),n.has(t)}const oA=new WeakMap;function sA(e,t,{dialect:n,set:r}){let i=e?.settings??null,a=t===null?null:i?.hosts[t]??null,o=a?.name??null,s=t===null?void 0:e?.hosts[t],c=s?.addresses==null?e?.file:s,l=c?.addresses??null,u=a?.system??i?.system??`linux`;return{name:o,dialect:n??e?.dialectOf(a?.dialect??i?.dialect??null)??sa,set:l===null?r===null?null:{...r,host:o,system:u}:{host:o,system:u,addresses:l,...c?.at==null?{}:{at:c.at}}}}function cA(e,t,n){let r=t.settings.control?.[0]?.start??0,i=`${u.a(e.settings.source.path)} names the same control directory with different settings (${n.join(`, `)}): they must be the same in both files`;return nA(t.settings,r,i)}function lA(e,t){let n=uA(t);return[...uA(e)].flatMap(([e,t])=>n.get(e)===t?[]:[e])}function uA(e){let t=dA.get(e);if(t!==void 0)return t;let n=new Map(Object.entries(fA(e)).map(([e,t])=>[e,JSON.stringify(t)]));return dA.set(e,n),n}const dA=new WeakMap;function fA({settings:e,file:t,hosts:n,zones:r}){let i=({addresses:e,capture:t})=>t??e?.map(({label:e,address:t,up:n})=>[e,String(t),n])??null;return{dialect:e.dialect??`moreipme-0.6`,system:e.system??`linux`,interfaces:i(t),hosts:e.hosts.map((e,t)=>{let r=n[t],a=r.controls?.map(e=>e.key);return[e.name,e.dialect,e.system,i(r),a,pA(e),e.relayClients]}),complete:e.complete,rules:[...e.rules].sort(([e],[t])=>e<t?-1:1),ignore:e.ignores.map(({rule:e,file:t,line:n,because:r,until:i})=>[e,t,n,r,i]),"reached-at":pA(e)??null,"relay-clients":e.relayClients,zones:r.map(({key:e})=>e),dns:e.dns.map(mA).sort(),undeclared:e.undeclared??`outside`}}function pA({reachedAt:e}){return e?.map(e=>typeof e==`string`?e:[`${e.from} ${e.to}`,e.port,e.written])}function mA({name:e,says:t,records:n}){let r=n.map(({at:e,...t})=>`address`in t?{...t,address:`${t.address}`}:t);return JSON.stringify([e,t,r])}function hA(e){let{loaded:t,own:n,overrides:r,read:i}=e;if(t===null||t.settings.hosts.length===0){let a=gA(sA(t,null,r),e);return{fleet:{hosts:[bA(a,i(n.directory,a.dialect),t?.settings??null,null)],dns:xA(t)},directories:[n.directory],guest:null}}let{settings:a}=t,o=a.hosts.map((n,r)=>vA(e,t,r)),s=a.hosts.map((n,s)=>{let c=gA(sA(t,s,r),e);return bA(c,i(o[s],c.dialect),a,n)}),c=e.start===null?s.length:null;if(c!==null){let c=gA(sA(t,null,r),e);o.push(n.directory),s.push(bA(c,i(n.directory,c.dialect),a,null))}return{fleet:{hosts:s,dns:xA(t)},directories:o,guest:c}}function gA(e,{replacing:t,start:n}){return t===null||e.name!==n?e:{...e,set:{...t,host:e.name,system:e.set?.system??t.system}}}function _A({file:e,hosts:t,settings:n},r){return r||n.hosts.length===0?!1:t.every(({controls:t})=>(t??e.controls??[]).length===1)}function vA({own:e,start:t,everywhere:n,load:r},i,a){let o=i.settings.hosts[a],s=i.hosts[a]?.controls??null??(n?null:i.file.controls),c=s===null||s.some(({key:t})=>t===e.key);if(s===null||c&&(s.length===1||o?.name===t))return e.directory;let[l,d]=s;if(l!==void 0&&d===void 0)return r(l);let f=`the host "${u.o(o?.name??``)}" is on the way of a message, but uses several control directories: give it a "control" of its own that names only one`,{message:p,...m}=nA(i.settings,o?.start??0,f);return{path:``,names:[],file(e){if(e===`me`)return null;throw new _.t(f,m)}}}const yA=[`interfaces`];function bA({name:e,dialect:t,set:n},{files:r,lists:i,reach:a},o,s){let c=null;return{name:e??``,programs:tA(t.name),files:r,get lists(){return c??=i(n),c},interfaces:n,...a(s?.reachedAt??o?.reachedAt??yA,n),relayClients:s?.relayClients??o?.relayClients??[]}}function xA(e){if(e===null)return Rk({zones:[],names:[],undeclared:`outside`});let t=SA.get(e);if(t!==void 0)return t;let{settings:n,zones:r}=e,i=n.undeclared??`outside`,a=Rk({zones:r.map(({zone:e})=>e),names:n.dns,undeclared:i});return SA.set(e,a),a}const SA=new WeakMap;function CA(e){throw Error(`the fleet has no host "${e}"`)}function wA(e){let{store:t,overrides:n,everywhere:r,replacing:i=null,changed:a}=e,o=new Map,s=e=>o.get(e.key)??a?.get(e.key)??t.of(e),c=yk(),l=$v(),u=new Map,d=``,f=new Map,p=e=>{let t=f.get(e)??_A(e,r);return f.set(e,t),t};return{of(e,t,a){let f=u.get(e)??new Map;u.set(e,f);let m=i===null&&a!==null&&e!==null&&p(e)?``:`${t.key}\n${a??``}`,h=f.get(m);if(h===void 0){o.set(t.key,t.directory);let u=hA({loaded:e,overrides:n,own:t,start:a,everywhere:r,replacing:i,load:s,read:c}),p=pk(u.fleet,l),g=new Map(u.fleet.hosts.map(({name:e},t)=>[e,t]));h={ready:p,names:l_(p),directories:u.directories,guest:u.guest,indexOf:e=>g.get(e??``)??CA(e),has:e=>g.has(e??``)},u.guest!==null&&f.delete(d),u.guest!==null&&(d=m),f.set(m,h)}return h}}}async function TA(e,t,{directories:n,settings:r,roots:i=[]},{dialect:a,set:o,config:s}){let c=await la(e,{directories:n,settings:t===e||s===null?r:[],named:!0,roots:i},s,{dialect:a,set:o,levels:new Map},t),l=o===null?c.directories:c.directories.map(e=>EA(e,o)),u=t===e||s===null||s===`none`;return{...c,directories:l,files:u?c.files:await DA(e,t,s.file)}}function EA(e,t){let n=e.hosts.map(e=>({...e,set:t===null?null:{...t,host:e.name}}));return{...e,hosts:n}}async function DA(e,t,n){let{loadAlone:r}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),i=await r(t,e.absolute(n));return i===null?[]:[i]}const OA=2e4;function kA(e,t,n){let r=Xi(e,t.filter(t=>e.kindOfNamed(t)!==`missing`),n),i=e.repositoryOf(e.cwd),a=t=>i===null||!t.startsWith(i)||e.repositoryOf(t)===i;return{...r,directories:r.directories.filter(({absolute:e})=>a(e))}}function AA(e,t,n,r){let{root:i,path:a}=t,o=n.find(e=>e!==i&&!e.startsWith(a.join(i,a.sep)));if(o!==void 0)throw new _.t(`${u.o(e.displayPath(o))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let s=n.flatMap(e=>t.kind(e)===`folder`?jA(t,e):[]),c=Yi(t,Gi(t,[...n.flatMap(n=>MA(e,t,n)),...s],r),s.map(({absolute:e})=>e));if(c.directories.length>OA)throw Bo(`there are more than ${p.t(OA)} control directories`);return c}function jA(e,t){let n=e.list(t).entries.some(({name:e,kind:t})=>t===`link`&&e===`control`),r=e.path.join(t,ln);return n&&e.kind(r)===`folder`?[{absolute:r,kind:`folder`}]:[]}function MA(e,t,n){let r=t.kind(n),{basename:i,dirname:a}=t.path;return r===`folder`?[{absolute:n,kind:r}]:dn.includes(i(n))||(r!==`missing`||e.kindOfNamed(n)===`file`)&&t.kind(a(n))===`folder`?[{absolute:n,kind:`file`}]:[]}const NA=2**29;function PA({base:e,head:t}){let n=(e,t)=>({...e,directories:e.directories.filter(({absolute:e})=>t.isLeftOut?.(e)!==!0)});return{base:n(e,t),head:n(t,e)}}async function FA(e,t,n,r){let i=HO(e,()=>pr(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return PA({base:await IA(e,i,a,!0,r),head:await IA(e,VO(i),a,!0,r)})}async function IA(e,{label:t,tree:n},r,i,a){let o=n??e,s=a.exclude??[],c=s.length===0?void 0:zO(e,e.cwd,s,RO()),l=n===null?kA(e,r,c):AA(e,n,r,c),u=await TA(e,o,l,a),d=e=>u.directories.flatMap(({found:{absolute:t,names:n},hosts:r})=>n.filter(t=>e(t,r)).map(e=>o.path.join(t,e)));o.prefetch?.(d(e=>E.some(t=>t===e))),o.readAhead?.(d((e,t)=>t.some(({dialect:t})=>Wd(t.name,e)!==null)));let f=0,p=qO(o,u.directories.map(e=>e.found)),m=wA({store:p,overrides:{...a,levels:new Map},everywhere:u.everywhere,replacing:a.set}),h=r[0]??e.cwd,g=t=>i?t:e.path.relative(h,t),_=t=>{let n=i?t:e.path.join(h,t);return o.kind(n)===`folder`?{absolute:n,key:p.keyOf(n)}:null},v=u.directories.map(({found:e,hosts:t,files:n})=>{let{absolute:r}=e,i=p.keyOf(r),a=p.of({absolute:r,key:i});for(let e of $t(a))D(e)||(f+=e.bytes.length);if(f>NA)throw LA();let o={key:i,loaded:n[0]??null,fleets:m,placeOf:g,controlAt:_};return{key:g(r),absolute:r,directory:a,hosts:t,mail:o}}),y=[...l.problems.filter(({file:t})=>u.isLeftOut?.(e.absolute(t))!==!0),...u.problems];return{label:t,directories:v,settings:u.files,isLeftOut:u.isLeftOut,problems:n===null?y:y.map(e=>({...e,file:`${t}:${e.file}`}))}}function LA(){let e=NA/2**20;return new _.t(`there are more than ${e} MiB of files to compare: name fewer folders`)}function RA(e,t){let n=[e.label,vO(e.label)];return({file:r})=>n.some(e=>r.startsWith(`${e}:`))||zA(BA(e,r))&&!zA(BA(t,r))}function zA(e){return e!==null&&(D(e)||Xt(e)!==null)}function BA({directories:e},t){for(let{directory:n}of e)for(let e of n.names){if(!t.endsWith(e))continue;let r=n.file(e);if(r?.path===t)return r}return null}async function VA(e){let t={dialect:e.dialect,set:null,config:e.config},n=xi(e.cwd),r=await FA(n,e.base,e.paths,t),i=new Date().toISOString().slice(0,10),a=Uw(r.base.settings,r.head.settings,i,n.displayPath),o=UA(r.base,r.head);return o===null&&a.length===0?null:{...o??HA,noLongerChecked:a}}const HA={nowMeCount:0,noLongerMeCount:0,recipientsCount:0,markdown:null,problem:null};function UA(e,t){let n=RA(e,t),r=e=>({nowMeCount:null,noLongerMeCount:null,recipientsCount:null,markdown:null,problem:{...e,message:`the verdicts cannot be compared: ${e.message}`,isAtBase:n(e)}});try{let i=gO(e,t),a=i.problems.find(e=>!n(e))??i.problems[0];if(a!==void 0)return r(a);if(i.differences.length===0)return null;let o=new Map;for(let e of i.differences)$(o,e.control,e);let s=e=>[...o.values()].reduce((t,n)=>t+WA(n,e),0),[c,l]=[s(`nowMe`),s(`noLongerMe`)];return{nowMeCount:c,noLongerMeCount:l,recipientsCount:ac(i.differences),markdown:eD(i),problem:null}}catch(e){if(!(e instanceof _.t)||e instanceof O)throw e;return r({file:``,line:1,column:1,...e.place,message:e.message})}}function WA(e,t){let n=qc(e,t);if(n!==null)return n;let[r]=e;throw new _.t(`${u.a(r?.control??``)}: the netmasks with gaps divide the addresses into too many classes (addresses that the same entries match), so what changes on all hosts together was not counted`)}const GA={isChanged:()=>!1,difference:null,missing:null},KA={...GA,result:$e,failOn:`error`};async function qA(e,t){let n=[],r=JA(n,null,()=>fo(e.base,t.env,t.cwd)),i=await ic(e,t.cwd),{failOn:a}=i,{result:o}=await Na(i,{progress:t.progress}),s=()=>({...o,problems:[...o.problems,...n]});if(r===null||`missing`in r)return{...GA,missing:r?.missing??null,result:s(),failOn:a};let c=e.annotations?o.findings.map(({file:e})=>e.path):[],l=JA(n,GA.isChanged,()=>hs(t.cwd,r.commit,c));return{...await YA(i,r.commit,n),result:s(),failOn:a,isChanged:l}}function JA(e,t,n){try{return n()}catch(n){if(!(n instanceof O))throw n;return e.push(ZA(n)),t}}async function YA({cwd:e,paths:t,config:n,overrides:r},i,a){try{let o=await VA({cwd:e,base:i,paths:t,config:n,dialect:r.dialect}),s=o?.problem??null;if(s===null)return{difference:o,missing:null};let{isAtBase:c,...l}=s;return c||a.push(l),{difference:o,missing:k(XA(l))}}catch(e){let t=ZA(e);return e instanceof O&&a.push(t),{difference:null,missing:k(t.message)}}}function XA({file:e,line:t,column:n,message:r}){return e===``?r:`${u.a(e)}:${t}:${n}: ${r}`}function ZA(e){if(!(e instanceof _.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function QA(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`\uFFFD`)).replace(/'/g,`%27`)).join(`/`)}function $A(e){return e.outcomes.filter(e=>!e.passed)}function ej(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function tj(e){let{error:t,warning:n,info:r}=tt(e),i=$A(e).length,a=[t>0?p.n(t,`error`):null,n>0?p.n(n,`warning`):null,r>0?p.n(r,`info`,`infos`):null,i>0?p.n(i,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}function nj(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${rj(e)}`:`qmailint: ${tj(e)}`;return n===0?i:`${i}; ${p.n(n,`more error has`,`more errors have`)} no annotation: ${r}`}function rj({problems:[e]}){if(e===void 0)return`there was an error`;let{file:t,message:n}=e;return u.o(t===``||t===`.`?n:`${u.a(t)}: ${n}`)}const ij=1e6;function aj(e,t){let n=oj(e,t.verdict),r=e=>{let t=_.l(n)+_.l(e)<=ij;return t&&(n+=e),t},i=(e,t,r)=>{if(t.length===0)return;let i=ij-_.l(n)-_.l(e)-1e3,a=[];for(let e of t){let t=e();if(i-=_.l(t),i<0)break;a.push(t)}(i>-1e3||a.length>0)&&(n+=e+a.join(``));let o=t.length-a.length;o>0&&(n+=`\n**${p.n(o,`more ${r}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),n+=`
`};r(sj(t.noLongerChecked)),i(``,e.problems.map(e=>()=>cj(e)),`problem`);let a=t.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return t.difference!==null&&!r(`${a}${t.difference.trim()}\n\n`)&&r(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),i(`### Failed assertions

| Expected | Where | Actual | Because |
| --- | --- | --- | --- |
`,Oe(e.outcomes).map(e=>()=>lj(e,t)),`failed assertion`),t.coverage!==null&&r(`### Coverage\n\n${t.coverage.trim()}\n\n`),i(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,ej(e.findings).map(e=>()=>fj(e,t)),`finding`),n}function oj(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`\u2705`,fail:`\u274C`,error:`\u26A0\uFE0F`}[t],s=t===`error`?`no trustworthy answer`:tj(e),c=et(a),l=c-et($A(e)),u=c===a.length?``:` (${a.filter(({passed:e})=>e).length} of ${p.n(a.length,`check`)})`;return`## ${o} qmailint: ${s}\n\n${`${p.n(n,`file`)} with ${p.n(r,`entry`,`entries`)} in ${p.n(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${l} of ${p.n(c,`assertion`)} ${l===1?`holds`:`hold`}${u}`}.\n\n`}function sj(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${A(e)}: ${k(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function cj({file:e,line:t,message:n}){return`- ${e===``?``:`${A(`${e}:${t}`)} `}${k(n)}\n`}function lj(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,because:s}=e[0];return`| ${[`${k(i)}: ${A(a)}${o===null?``:`<br>${k(o)}`}`,`${pj(n.path,r,t)}<br>${k(ke(e))}`,k(Ae(e[0]))+uj(e,t),k(s??``)].join(` | `)} |\n`}function uj(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(pj(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const dj={error:`\u274C&nbsp;error`,warning:`\u26A0\uFE0F&nbsp;warning`,info:`\u2139\uFE0F&nbsp;info`};function fj(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${k(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${A(l)}.`,u===void 0?null:k(u)].filter(e=>e!==null).join(` `),f=k(c)+(d===``?``:`<br>${d}`);return`| ${[dj[r],pj(i.path,a,t)+s,A(n),f].join(` | `)} |\n`}function pj(e,t,n){return co(A(`${e}:${t}`),n(e,t))}function mj(e){let t=[...Je(e,20,Ze(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+k(n))).join(`
`).replace(`
`,`

`)}function hj(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${QA(s)}#L${o}`}}function gj(e,t,{difference:n,missing:r},i,a){return aj(e,{verdict:t,link:hj(i,a),difference:n?.markdown??r,noLongerChecked:n?.noLongerChecked??[],coverage:e.coverage==null?null:mj(e.coverage)})}function _j(e,t){let n=w.default.resolve(e,t);try{if(vj(e,n))throw new _.t(`the input working-directory: ${u.o(t)}: its symbolic links lead out of the workspace`);if((0,C.statSync)(n).isDirectory())return n}catch(e){throw e instanceof _.t?e:new _.t(`the input working-directory: ${u.o(t)}: ${Kn(e)}`)}throw new _.t(`the input working-directory: ${u.o(t)} is not a directory`)}function vj(e,t){let n=(e,t)=>e===t||e.startsWith(w.default.join(t,w.default.sep));return n(t,w.default.resolve(e))&&!n(C.realpathSync.native(t),C.realpathSync.native(e))}const yj={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function bj(e){return u.o(e).replace(/[&<>"']/g,e=>yj[e]??e)}function xj(e){return e.map(bj).join(`
`)}function*Sj(e,t){let n=[...Cj(e.outcomes),Tj(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${bj(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function Cj(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>wj(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function wj(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${ke([e])}`,l=o?``:je([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return Oj(t.path,c,{file:t.path,line:n},o?``:kj(`failure`,`assertion`,l,u))}function Tj({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&Mn.indexOf(e)>=Mn.indexOf(r),a=[...t.map(e=>[`error`,()=>Ej(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Dj(e,t)]})];if(n!==void 0){let e=kj(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>Oj(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>Oj(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function Ej({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=kj(`error`,`problem`,n,[n]);return Oj(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Dj(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=De(e),c=Ne(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?kj(`failure`,r,c,u):`      <system-out>${xj(u)}</system-out>\n`;return Oj(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function Oj(e,t,n,r){let i=n===null?``:` file="${bj(n.file)}" line="${n.line}"`,a=`    <testcase classname="${bj(e)}" name="${bj(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function kj(e,t,n,r){return`      <${e} message="${bj(n)}" type="${t}">${xj(r)}</${e}>\n`}var Aj={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},man:`man/qmailint.1`,exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./qmailint.schema.json":`./dist/qmailint.schema.json`,"./schemas/*.json":`./dist/schemas/*.json`,"./package.json":`./package.json`},files:[`dist`,`docs`,`examples`,`man`,`src/rules/**/*.md`,`CHANGELOG.md`,`SECURITY.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git add --intent-to-add dist && git diff --exit-code dist && npm run unused`,update:`npm run update:rules && npm run format && npm run bundle && npm run update:docs`,"update:rules":`vitest run test/rules.test.ts -t "the lists of rules" --update && vitest run test/rules.test.ts --update`,"update:docs":`vitest run test/docs.test.ts --update`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const jj=Aj.version,Mj=Nj(Aj);function Nj({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}function Pj(){let e=new Map,t=(...t)=>{let n=t.join(`\0`),r=(e.get(n)??0)+1;return e.set(n,r),`${Zs(n)}:${r}`};return{ofOutcome:({file:e,control:n,host:r,name:i,expect:a,of:o})=>t(`assertion`,e.path,n,r??``,i??``,a,o),ofFinding:e=>t(e.rule,e.file.path,e.host??``,Fj(e)),ofProblem:({file:e,message:n})=>t(`problem`,e,n)}}function Fj({file:e,start:t}){let{bytes:n,start:r,end:i}=f.o(e,d.s(e.bytes,t),d.a(e.bytes,t));return m.i(n,{start:r,end:Math.min(i,r+4096)})}const Ij=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function Lj(e,t=0){let n=JSON.stringify(e,null,t);return u.n(n)?n:n.split(`
`).map(Rj).join(`
`)}function Rj(e){return e.replace(Ij,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function zj({bytes:e},t,{start:n,end:r}){if(e.length===0)return{startLine:t};let i=d.s(e,n);return{startLine:t,startColumn:Uj(e,i,n),endColumn:Uj(e,i,r)}}function Bj({file:{bytes:e},line:t,start:n},r){let i=[],a=d.s(e,n),o=t,s=t=>{let n=d.s(e,t);for(;a<n;o++)a=d.a(e,a)+1;for(;a>n;o--)a=d.s(e,a-1);return{line:o,column:Uj(e,n,t)}};for(let{start:t,end:n,text:a}of r){let r=Wj(m.t(a));if(r===null||Wj(e.subarray(d.s(e,t),t))===null||Wj(e.subarray(d.s(e,n),n))===null||Wj(e.subarray(t,n))===null)return null;let[o,c]=[s(t),s(n)];i.push({deletedRegion:{startLine:o.line,startColumn:o.column,endLine:c.line,endColumn:c.column},insertedContent:{text:r}})}return i}const Vj=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Hj=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function Uj(e,t,n){return Vj.decode(e.subarray(t,n)).length+1}function Wj(e){try{return Hj.decode(e)}catch{return null}}const Gj={"address-in-list":`entries/address-in-list`,"already-an-interface":`entries/already-an-interface`,"ambiguous-mx":`mail/ambiguous-mx`,"bad-name":`files/bad-name`,"bad-number":`files/bad-number`,"bad-pattern":`entries/bad-pattern`,"bad-route":`entries/bad-route`,"bounces-leave":`files/bounces-leave`,"byte-order-mark":`files/byte-order-mark`,"carriage-return":`files/carriage-return`,"concurrency-limit":`files/concurrency-limit`,"conflicting-entry":`entries/conflicting-entry`,"crashing-file":`files/crashing-file`,"dead-entry":`entries/dead-entry`,"dead-sender":`entries/dead-sender`,"dead-wildcard":`entries/dead-wildcard`,"duplicate-entry":`entries/duplicate-entry`,"empty-value":`files/empty-value`,"endless-loop":`mail/endless-loop`,"everything-is-me":`ipme/everything-is-me`,"extra-lines":`files/extra-lines`,"gapped-netmask":`ipme/gapped-netmask`,"host-bits-set":`ipme/host-bits-set`,"idle-exclusion":`entries/idle-exclusion`,"ipv6-address":`ipme/ipv6-address`,"leading-blank":`files/leading-blank`,"leading-zero":`ipme/leading-zero`,"lost-address":`ipme/lost-address`,"lost-secret":`entries/lost-secret`,"mail-loop":`mail/mail-loop`,"me-but-not-reached":`mail/me-but-not-reached`,"missing-colon":`entries/missing-colon`,"missing-final-newline":`files/missing-final-newline`,"missing-me":`files/missing-me`,"misspelled-file":`files/misspelled-file`,"netmask-ignored":`ipme/netmask-ignored`,"no-interface-set":`ipme/no-interface-set`,"not-a-comment":`files/not-a-comment`,"not-accepted":`mail/not-accepted`,"not-an-address":`ipme/not-an-address`,"nul-byte":`files/nul-byte`,"number-out-of-range":`files/number-out-of-range`,"number-with-text":`files/number-with-text`,"open-relay":`mail/open-relay`,"own-name-not-me":`mail/own-name-not-me`,"percenthack-relay":`mail/percenthack-relay`,"prefix-length":`ipme/prefix-length`,"reached-but-not-me":`mail/reached-but-not-me`,"redundant-entry":`entries/redundant-entry`,"regex-under-stock":`entries/regex-under-stock`,"relayed-recipient":`mail/relayed-recipient`,"routed-to-itself":`entries/routed-to-itself`,"secret-in-git":`entries/secret-in-git`,"shadowed-entry":`entries/shadowed-entry`,"stale-cdb":`entries/stale-cdb`,"template-text":`files/template-text`,"trailing-text":`ipme/trailing-text`,"unexcludable-interface":`ipme/unexcludable-interface`,"unqualified-me":`files/unqualified-me`,"unreachable-srs-domain":`mail/unreachable-srs-domain`,"unreadable-file":`files/unreadable-file`,"unseen-interface-address":`ipme/unseen-interface-address`,"unused-file":`files/unused-file`,"unused-ignore":`files/unused-ignore`,"wrapped-octet":`ipme/wrapped-octet`};function Kj(e,t=Mj){let n=Gj[e];return t===null||n===void 0?null:`${t}/blob/HEAD/src/rules/${n}.md`}const qj={"address-in-list":`# address-in-list

<!-- facts -->
**error**: an address with an @ where qmail looks up only the domain. There is no fix.
<!-- /facts -->

\`rcpthosts\`, \`morercpthosts\`, \`locals\`, \`percenthack\` and the keys of \`smtproutes\` and indimail's \`qmtproutes\` are compared with
what follows the last \`@\` of an address. An entry with an \`@\` in it is compared like any other, and never matches, as no domain has
one.

In \`virtualdomains\` a key is a whole address (\`user@example.com:value\`) or a domain. A key that begins with the \`@\` is neither:
\`@example.com:value\` matches nobody, although \`badmailfrom\` and other files write a domain that way.

Nothing is reported. In \`rcpthosts\` all mail of the domain is refused with 553, for the address too; in \`smtproutes\` it goes
by MX; in \`virtualdomains\` it is sent to the domain's MX, which can be this very host.

The key \`!@\` of indimail's \`smtproutes\` and \`qmtproutes\` is not such a mistake: it holds the route of messages without a sender.

## What to do

Write only the domain. These files do not say which users a domain has: mail for an unknown user is refused later, or bounces. To
accept only certain addresses, use what your qmail has for that (sagredo: \`validrcptto\`).

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  postmaster@example.com
virtualdomains:
  @example.net:net
\`\`\`

\`\`\`text
rcpthosts:1:1: error: postmaster@example.com matches nothing: what is looked up here is the domain after the @, never an address. [address-in-list]
    1 | postmaster@example.com
      | ^^^^^^^^^^^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write only the domain; a single address cannot be listed here.

virtualdomains:1:1: error: @example.net matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @. [address-in-list]
    1 | @example.net:net
      | ^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Remove the @.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.com
virtualdomains:
  example.net:net
\`\`\`
<!-- /example -->
`,"already-an-interface":`# already-an-interface

<!-- facts -->
**info**: an address in moreipme that an interface already has, on every declared host. There is no fix.
<!-- /facts -->

The ipme list holds the addresses of the host's interfaces without any entry, as far as qmail sees them. This entry
of \`moreipme\` names such an address. On every host of the declared interface sets, no verdict would change without
it.

This is not a mistake, and it is often right to keep the line. Only the interface makes it needless, and an
interface can go away. qmail sees an interface only while it is up, and on Linux it sees only the first address of
each label. If the interface is taken down, or the address moves behind a load balancer or is added again without a
label of its own, then only the line keeps the address me. Without it, the message can loop until it bounces,
wherever the address still leads to this host.

The opposite happens on the day when the address is given to another machine. The interface is then gone from this
host, but the line is still there. The address stays me, and mail for the other machine can bounce with #5.4.6.
Nobody looks into \`moreipme\` on such a day, because the line was never needed.

## What to do

Nothing needs to be done, and the rule has no fix. Keep the line if the address is meant to be me whether or not an
interface has it at the moment: an address that floats between hosts, or an address whose label may change. Remove
it if the address is me only because it is on the interface; then the verdict follows the interface.

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
      what to do:  Keep the line if the address may leave the interface one day; otherwise delete it.
\`\`\`

Not reported:

\`\`\`text
interface eth0: 192.0.2.10
moreipme:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"ambiguous-mx":`# ambiguous-mx

<!-- facts -->
**error**: mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself. There is no fix.
<!-- /facts -->

\`rcpthosts\` accepts the domain, so the message is taken. It is neither in \`locals\` nor in \`virtualdomains\`, and has no route, so
qmail-remote looks for its MX. The best one has an address that is me: qmail-remote drops all that are not better, none is left, and
the message bounces: "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so
I don't treat it as local. (#5.4.6)".

It is reported on the line of \`rcpthosts\` that accepts the recipients, for domains that have an MX record in the DNS that
\`qmailint.yaml\` declares; all mail from outside is followed, on every host.

## What to do

If the mail is to be delivered here, write the domain into \`locals\` or \`virtualdomains\`. If this host is only to pass it on, write
the route into \`smtproutes\`. If it is no longer to be accepted, take the domain out of \`rcpthosts\`, and its MX record out of the
DNS.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`

\`\`\`text
rcpthosts:1:1: error: Mail for anyone@example.com is accepted, and then bounces with 5.4.6: the best MX of its domain is this host itself, where the domain is neither local nor virtual (arrives: outside, rcpthosts: accepted, locals: not local, virtualdomains: not virtual, smtproutes: MX, dns: example.com MX 10 mx.example.com, dns: mx.example.com A 203.0.113.7, ipme: 203.0.113.7 is me). [ambiguous-mx]
    1 | example.com
      | ^^^^^^^^^^^
      what to do:  Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
  example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`
<!-- /example -->
`,"bad-name":"# bad-name\n\n<!-- facts -->\n**error**: a file that should hold the name of a host or domain holds something else. There is no fix.\n<!-- /facts -->\n\n`me`, `helohost`, `bouncehost`, `doublebouncehost`, `idhost`, `envnoathost`, `localiphost`, `defaulthost`, `defaultdomain`,\n`plusdomain` and `srs_domain` hold one name. qmail puts it after an `@` or a HELO unchanged, whatever it is:\n\n| written                 | what comes of it                                          |\n| ----------------------- | --------------------------------------------------------- |\n| `root@mail.example.org` | addresses with two `@`; as `me`, a local domain that cannot exist |\n| `mail.example.org.`     | not the name that others write, so it is not local        |\n| `.example.org`          | the same, and `user@.example.org`                         |\n| `mail.example.org:25`   | a name that is not in the DNS                             |\n| `mail example.org`      | a HELO with two words                                     |\n| `mail..example.org`     | a name that cannot exist                                  |\n\nqmail does not check it, and mail leaves all the same: it is the other side that refuses the name, or bounces that never come back.\n`qmail-showctl` prints the name with a full stop after it, so a dot at the end is easily missed.\n\nAn address in brackets counts as a name here. `defaulthost`, `defaultdomain` and `plusdomain` may be a single label. A carriage\nreturn at the end, blanks before the name, a NUL, a byte order mark and a comment have rules of their own.\n\n## What to do\n\nWrite only the name: labels with dots between them, without a dot at either end. There is no fix: what was meant has to be looked\nup.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nme:\n  root@mail.example.org\nhelohost:\n  mail.example.org:25\n```\n\n```text\nhelohost:1:17: error: mail.example.org:25 is not the name of a host or domain: there is a colon in it, and a port does not belong here, and qmail uses it as it is. [bad-name]\n    1 | mail.example.org:25\n      |                 ^\n      what to do:  Write only the name: labels with dots between them.\n\nme:1:5: error: root@mail.example.org is not the name of a host or domain: there is an @ in it, and qmail uses it as it is. [bad-name]\n    1 | root@mail.example.org\n      |     ^\n      what to do:  Write only the name: labels with dots between them.\n```\n\nNot reported:\n\n```text\nme:\n  mail.example.org\nhelohost:\n  mail.example.org\n```\n<!-- /example -->\n","bad-number":`# bad-number

<!-- facts -->
**error**: a file that should hold a number begins with something else, so the number is not read. There is no fix.
<!-- /facts -->

Files such as \`concurrencyremote\`, \`timeoutsmtpd\`, \`queuelifetime\` and \`databytes\` hold one number. qmail takes the
digits at the beginning of the first line. Where the very first byte is not a digit, it finds no number, and works as
if the file were not there:

| first line        | what qmail reads       |
| ----------------- | ---------------------- |
| \`50\`              | 50                     |
| \`max 50\`          | nothing: the default   |
| \`# many\`          | nothing: the default   |
| (an empty line)   | nothing: the default   |
| \`-5\`              | nothing: the default   |

These files have no comments. A \`#\` on the first line is not a number, and a number on the second line is never seen.
An empty file holds no number either; \`databytes\` without a number means that a message may have any size.

It goes unnoticed because qmail reports nothing and works with a default that is often good enough. \`qmail-showctl\`
reads these files as lines of text, and shows what is in them as if it were in effect.

A number after blanks or a byte order mark is not reported here: what comes before the number is the mistake, and has
a rule of its own.

## What to do

Write only the number on the first line, without any comment. If the default is right, delete the file. The rule has
no fix: nobody can know which number was meant.

<!-- example -->
## Example

Reported:

\`\`\`text
concurrencyremote:
  max 50
\`\`\`

\`\`\`text
concurrencyremote:1:1: error: The first line begins with max 50, where qmail wants a digit: it uses its default, 20, without saying so. [bad-number]
    1 | max\u00B750
      | ^^^^^^
      qmail reads: nothing
      what to do:  Write only the number on the first line, or delete the file if the default is right.
\`\`\`

Not reported:

\`\`\`text
concurrencyremote:
  50
\`\`\`
<!-- /example -->
`,"bad-pattern":"# bad-pattern\n\n<!-- facts -->\n**error**: a line that is not a POSIX extended regular expression, so it never matches. There is no fix.\n<!-- /facts -->\n\nEach line of sagredo's `badmailfrom`, `badmailfromnorelay`, `badrcptto`, `badrcpttonorelay`, `badhelo` and `badhelonorelay` is a\nPOSIX extended regular expression, which the C library compiles. Where it refuses a line, qmail-smtpd writes that to its log and\ngoes on: the line matches nobody. A `!` in front, which inverts an expression, does not change that.\n\n| line           | what is wrong                           | meant, perhaps       |\n| -------------- | --------------------------------------- | -------------------- |\n| `*@spam.com`   | there is nothing before the `*` to repeat | `@spam\\.com$`        |\n| `(spam`        | the bracket is not closed               | `\\(spam`             |\n| `[z-a]`        | the range runs backwards                | `[a-z]`              |\n| `x{2,1}`       | no number is from 2 to 1                | `x{1,2}`             |\n\nThe first is the usual one: it comes from files for the shell, or from qmails that have wildcards. qmailint accepts and refuses what\nglibc does; `a**`, `()`, `a|` and a lone `)` are odd, but accepted.\n\n## What to do\n\nWrite an expression. They are not anchored: `@spam.com` also matches `u@spamXcom.org`; with `\\.` and `$` it does not.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\n--dialect sagredo\nbadmailfrom:\n  *@spam\\.example\n```\n\n```text\nbadmailfrom:1:1: error: This is not a regular expression: there is nothing before a *, + or ? to repeat; qmail-smtpd logs that, and the line matches nobody, with or without a ! in front. [bad-pattern]\n    1 | *@spam\\.example\n      | ^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.\n```\n\nNot reported:\n\n```text\n--dialect sagredo\nbadmailfrom:\n  @spam\\.example$\n```\n<!-- /example -->\n","bad-route":"# bad-route\n\n<!-- facts -->\n**error**: a route that leads nowhere: no host, no usable port, or text that qmail-remote cannot take apart. There is no fix.\n<!-- /facts -->\n\nA route in `smtproutes` is `relay` or `relay:port`; in sagredo's qmail a login can follow (`relay:port|user|password`). qmail-remote\ntakes such a value apart with a few lines of C and checks nothing. This is what mistakes lead to:\n\n| value                       | what happens to the mail                                                       |\n| --------------------------- | ------------------------------------------------------------------------------ |\n| `:26`                       | there is no host of an empty name: it bounces                                  |\n| `relay:` or `relay:smtp`    | port 0: no connection, it waits until `queuelifetime` is over, then bounces    |\n| `relay:65561`               | port 25, as only sixteen bits are kept                                         |\n| `my relay`                  | the blank is part of the name: it bounces                                      |\n| `[2001:db8::1]`             | the host is `[`: it bounces                                                    |\n| `192.0.2.263`               | goes to 192.0.2.7                                                              |\n| `relay\\|user\\|password`     | in other qmails, a strange host name; with a port it works, without a login      |\n| `relay\\|user`               | in sagredo's qmail, a password that is not on this line                        |\n\nIn indimail's `smtproutes` and `qmtproutes` (whose port is 209) `relay:` keeps the port of its file, and `relay::` is port 25: neither is a\nmistake. An address such as `192.0.2.263` is a name there, and its mail bounces.\n\nMail that waits for a week and then bounces is noticed late, and by the senders. `qmail-showctl` prints the line as it is. An empty\nvalue (`example.com:`) is not a mistake: the mail goes by MX.\n\n## What to do\n\nWrite the relay, and a port in digits if it is not 25. Only the A record of the relay is looked up: a name that only has an MX will\nnot do. What follows the `|` is never shown here.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nsmtproutes:\n  example.com:relay.example.net:\n  example.net:[2001:db8::1]\n```\n\n```text\nsmtproutes:1:13: error: There are no digits after the colon, which makes port 0: no connection can be made, and mail waits until it bounces. [bad-route]\n    1 | example.com:relay.example.net:\n      |             ^^^^^^^^^^^^^^^^^^\n      what to do:  Write relay or relay:port.\n\nsmtproutes:2:13: error: qmail-remote does not know IPv6 here: it cuts the route at the first colon, and the host is just the bracket. [bad-route]\n    2 | example.net:[2001:db8::1]\n      |             ^^^^^^^^^^^^^\n      what to do:  smtproutes cannot hold an IPv6 address: write a name, or an IPv4 address in brackets.\n```\n\nNot reported:\n\n```text\nsmtproutes:\n  example.com:relay.example.net:26\n  example.net:[192.0.2.1]\n```\n<!-- /example -->\n","bounces-leave":`# bounces-leave

<!-- facts -->
**warning**: double bounces go to another host, or a name is a placeholder that belongs to somebody else. There is no fix.
<!-- /facts -->

When a bounce cannot be delivered either, qmail sends a double bounce to \`doublebounceto\` at \`doublebouncehost\`; without these
files, to \`postmaster\` at the name in \`me\`. That mail is how an administrator learns that bounces fail. Where the address is
neither local nor virtual here, and \`smtproutes\` has no route for it, it leaves the host by MX: to a machine that does not know
it, or to a stranger who owns the name.

The usual way to get there: \`me\` is \`mail.example.org\`, and a \`locals\` is written that has only \`example.org\`. As long as there
was no \`locals\`, the name in \`me\` was local by default.

The same rule reports names that installation guides use where your own name belongs: \`yourdomain.tld\`, \`yourdomain.com\`,
\`example.com\`, \`example.net\`, \`exemple.net\`, \`changeme\`, in any file of one line, unless the name in \`me\` is below it.

It goes unnoticed because nothing that anybody waits for fails. \`qmail-showctl\` prints both files ("2B recipient host: ...") and
does not say that the host is not local.

Reported in complete directories only. Not reported: a host with an empty \`locals\` and nothing virtual, which delivers nothing
by design; sagredo's empty \`doublebounceto\`, which discards double bounces.

## What to do

Add the name to \`locals\` (and see that \`postmaster\` reaches somebody), or write one of your own hosts into \`doublebouncehost\`, or
route it with \`smtproutes\`. Replace a placeholder.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mail.example.org
locals:
  example.org
rcpthosts:
  example.org
defaulthost:
  yourdomain.tld
\`\`\`

\`\`\`text
defaulthost:1:1: warning: yourdomain.tld is a placeholder, not a name of yours: what qmail sends with it, bounces included, goes to somebody else or nowhere. [bounces-leave]
    1 | yourdomain.tld
      | ^^^^^^^^^^^^^^
      what to do:  Write your own name.

me:1:1: warning: Double bounces go to postmaster@mail.example.org, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail. [bounces-leave]
    1 | mail.example.org
      | ^^^^^^^^^^^^^^^^
      what to do:  Write the name into locals, one of your hosts into doublebouncehost, or the name of your own relay into smtproutes.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
locals:
  mail.example.org
  example.org
rcpthosts:
  example.org
\`\`\`
<!-- /example -->
`,"byte-order-mark":`# byte-order-mark

<!-- facts -->
**error**: the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line. The fix removes the mark.
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

## In other files

| files                                       | what the mark does                                                                |
| ------------------------------------------- | --------------------------------------------------------------------------------- |
| \`rcpthosts\`, \`locals\` and other lists       | the first entry matches nothing; a comment on the first line becomes an entry      |
| \`virtualdomains\`, \`smtproutes\`              | the same for the first key                                                        |
| \`me\`, \`helohost\` and other files of one line | the name begins with three bytes that nobody sees: they end up in HELO and in addresses |
| \`concurrencyremote\` and other numbers       | the first byte is not a digit, so the default holds                                  |
| sagredo's lists of patterns                 | the first pattern matches only what begins with the mark                          |

Here \`qmail-showctl\` reads what qmail reads, but the mark is invisible on a terminal. Where the first line is a comment or
blank and the file may have comments, the finding is a warning.

## What to do

Remove the mark; the rule has a fix. Save the file without a byte order mark from then on. If the first line holds
an address, the entry comes into effect only now, so make sure that it is still wanted. What follows the mark may
have findings of its own, which are reported once the mark is gone.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  \\xef\\xbb\\xbf203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips the first line: to qmail its first three bytes, a byte order mark, are not digits. [byte-order-mark] fixable (--fix=all)
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
**error**: lines end in a carriage return, which qmail takes for part of what comes before it. The fix removes the carriage returns at the ends of lines.
<!-- /facts -->

The lines end in \`\\r\\n\`, as an editor on Windows writes them, or a checkout that converts line ends. In most control files the \`\\r\`
is part of what comes before it, and is an error:

| files                                        | what the \`\\r\` does                                                          |
| -------------------------------------------- | --------------------------------------------------------------------------- |
| \`rcpthosts\`, \`locals\` and other lists        | every entry is \`name\\r\`, and matches nothing; a blank line is an entry       |
| \`virtualdomains\`                             | the user is \`name\\r\`, who does not exist                                    |
| \`smtproutes\`                                 | the host is \`name\\r\`, which is not in the DNS; harmless after a port        |
| \`me\`, \`helohost\` and other files of one line | the name ends in it, in HELO and in every address                           |
| sagredo's lists of patterns                  | a pattern matches only what ends in it                                      |
| numbers, \`qmqpservers\`                       | nothing: reading stops before it (a warning)                                |

qmail reports nothing, and \`qmail-showctl\` prints the \`\\r\`, which a terminal does not show.

In \`moreipme\` and \`notipme\` it does not matter for the verdicts, and is a warning. qmail cuts the file at the newline, and what
follows the fourth number of an address or netmask is ignored, the \`\\r\` included: \`203.0.113.12\\r\` is read as \`203.0.113.12\`, and
\`10.0.0.0/255.0.0.0\\r\` as \`10.0.0.0/255.0.0.0\`. Blank lines and comments are skipped as always.

Other programs read these files with other readers. \`qmail-showctl\` trims blanks and tabs at the end of a line, but
it keeps the \`\\r\`; a line that looks blank then is an entry to it.

The finding is also a sign: whatever converted this file may have converted others.

## What to do

Remove the carriage returns; the rule has a fix, for the whole file at once. It is reported once per file, on the
first such line. Then look at the other files of the directory, and at the editor or the version control setting
that wrote them. The fix is safe where nothing is
read differently afterwards; in a list it usually is not, because entries come into effect that were not.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7\\r
  203.0.113.8\\r
rcpthosts:
  example.org\\r
\`\`\`

\`\`\`text
moreipme:1:12: warning: Lines end in a carriage return and a newline: this reader ignores it; others that read these files do not. [carriage-return] fixable
    1 | 203.0.113.7\\r
      |            ^^
      what to do:  Save the file with LF (Unix) line endings.

rcpthosts:1:12: error: Lines end in a carriage return: to qmail it is the last byte of the entry, so that no entry matches. [carriage-return] fixable (--fix=all)
    1 | example.org\\r
      |            ^^
      what to do:  Save the file with LF (Unix) line endings.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
rcpthosts:
  example.org
\`\`\`
<!-- /example -->
`,"concurrency-limit":`# concurrency-limit

<!-- facts -->
**warning**: a concurrency above what qmail was compiled for, to which qmail silently reduces it. There is no fix.
<!-- /facts -->

How many deliveries may run at once is limited twice: by \`concurrencylocal\` and \`concurrencyremote\`, and by conf-spawn,
which was set when qmail was compiled. qmail-lspawn and qmail-rspawn say how many they can do, and qmail-send takes the
smaller number.

| dialect                               | conf-spawn, unless changed |
| ------------------------------------- | -------------------------- |
| \`moreipme-0.6\`, \`netqmail\`, \`notqmail\` | 120                        |
| \`sagredo\`                             | 509                        |
| \`indimail\`                            | 500                        |

That happens in silence. The only trace is in the log: \`status: local 0/10 remote 0/120\` shows the number that is in
force. \`qmail-showctl\` prints the number of the file beside conf-spawn, and leaves the comparison to the reader. In
sagredo's qmail and in indimail the limit is not checked when qmail-send reads the file again on a HUP: a number above
conf-spawn (in indimail above the number at the start) then reaches past the end of its tables.

## What to do

Write a number no greater than the limit, or compile qmail with a larger conf-spawn. If your qmail has a larger one
already, set the rule to \`off\` in \`qmailint.yaml\`: what it was compiled with cannot be seen from the control directory.

<!-- example -->
## Example

Reported:

\`\`\`text
concurrencyremote:
  500
\`\`\`

\`\`\`text
concurrencyremote:1:1: warning: qmail-send runs no more deliveries at once than conf-spawn allowed when qmail was compiled, which in moreipme-0.6 is 120 unless somebody changed it. [concurrency-limit]
    1 | 500
      | ^^^
      qmail reads: 500
      what to do:  Set it to 120 or less, or compile qmail with a larger conf-spawn; the log shows the limit in force ("status: local 0/..., remote 0/...").
\`\`\`

Not reported:

\`\`\`text
concurrencyremote:
  120
\`\`\`
<!-- /example -->
`,"conflicting-entry":`# conflicting-entry

<!-- facts -->
**warning**: a line whose key a later line has with another value, so that this one is dead. The fix removes the line.
<!-- /facts -->

Two lines of \`virtualdomains\` or \`smtproutes\` have the same key (compared without case) and say different things. qmail keeps both in
its table and finds the one that was put in last: **the last line wins**, and all earlier ones with another value are dead.

That is the opposite of how most people read such a file, and of how the search for a domain works, where the first key that is
found decides. Whoever looks for example.com reads the first line and believes it. \`qmail-showctl\` lists them all.

\`\`\`
example.com:relay1.example.net      dead
example.com:relay2.example.net      counts
\`\`\`

Two routes that mean the same (\`relay\` and \`RELAY:25\`) do not conflict; the later one is a duplicate.

## What to do

Find out which line is meant. If the last one is, remove the others: that changes nothing, and the fix does so. If an earlier
one is, remove the last, and mail takes another way from then on.

Where the last line has an error of its own, such as a route to port 0, there is no fix: it would delete a line that works, and leave
one that does not.

<!-- example -->
## Example

Reported:

\`\`\`text
smtproutes:
  example.com:relay1.example.net
  example.com:relay2.example.net
\`\`\`

\`\`\`text
smtproutes:1:1: warning: Line 2 has the same key, example.com, with another value: the last line of a key counts, and this one is dead. [conflicting-entry] fixable
    1 | example.com:relay1.example.net
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line that is not meant; removing this one changes nothing.
\`\`\`

Not reported:

\`\`\`text
smtproutes:
  example.com:relay2.example.net
\`\`\`
<!-- /example -->
`,"crashing-file":`# crashing-file

<!-- facts -->
**error**: a file that makes a program of this dialect crash, or send no mail. There is no fix.
<!-- /facts -->

A few files can take a program down, or stop all mail, depending on what is in them:

| dialect   | file             | content                     | what happens                                                             |
| --------- | ---------------- | --------------------------- | ------------------------------------------------------------------------ |
| \`sagredo\` | \`badhelonorelay\` | any entry                   | qmail-smtpd crashes at the first HELO of every client that may not relay  |
| \`sagredo\` | \`outgoingip\`     | not an address, or nothing  | qmail-remote sends nothing; every message waits until it bounces         |
| \`sagredo\` | \`outgoingip\`     | no newline at the end       | the address is read together with whatever lies after it in memory       |

All of these look like ordinary configuration. A crash of qmail-smtpd is a connection that ends, which shows only as a status of 11
in the log of tcpserver; mail that is deferred looks like a slow network. \`qmail-showctl\` prints the files without comment. An
address without a newline can work for years, and fail after an update of a library.

Where this rule reports a file, \`empty-value\` and \`missing-final-newline\` do not.

## What to do

Delete \`badhelonorelay\`: \`badhelo\` is checked for all clients. Write one address of this host into \`outgoingip\`, and end the
line; or delete it, and the system chooses. There is no fix, because a file that does nothing and one that sends mail from
another address are both more than a matter of form.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
badhelonorelay:
  ^localhost$
outgoingip:
  eth0
\`\`\`

\`\`\`text
badhelonorelay:1:1: error: qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay. [crashing-file]
    1 | ^localhost$
      | ^^^^^^^^^^^
      what to do:  Delete the file; badhelo does what it was meant for.

outgoingip:1:1: error: The first line is not an address: qmail-remote sends nothing, and every message waits until it bounces. [crashing-file]
    1 | eth0
      | ^^^^
      what to do:  Write an address of this host on the first line, or delete the file.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
badhelo:
  ^localhost$
outgoingip:
  203.0.113.7
\`\`\`
<!-- /example -->
`,"dead-entry":"# dead-entry\n\n<!-- facts -->\n**error**: an entry for a domain that no address can have, so it matches nothing. The fix applies where the domain ends in a dot, removes the dot.\n<!-- /facts -->\n\n`rcpthosts`, `morercpthosts`, `locals`, `percenthack`, and the keys of `virtualdomains` and `smtproutes`, are compared\nbyte for byte with what follows the last `@` of a recipient, ASCII case aside. An entry with a byte that no domain has\nis compared like any other entry, and never matches:\n\n| entry                 | why it matches nothing                                |\n| --------------------- | ----------------------------------------------------- |\n| `example.com.`        | a recipient's domain has no dot at its end            |\n| `http://example.com/` | there are slashes in it                               |\n| `example.com:25`      | in a list there is no port; the colon is just a byte  |\n| `mail example.com`    | one line is one entry, blanks and all                 |\n| `example..com`        | there is nothing between two dots                     |\n| `.example.com`        | only in `locals` and `percenthack`: no wildcards there |\n\nWhat the line was meant to do does not happen. In `rcpthosts` the domain's mail gets 553 from outside; in `locals` and\n`virtualdomains` it is not delivered here, but sent to wherever its MX leads, which can be here again; in `smtproutes`\nit goes by MX instead of by the route.\n\nqmail reports nothing. `qmail-showctl` lists the entry like the others (\"SMTP clients may send messages to recipients\nat ...\"), and so do the tools that write these files.\n\nIn a key `user@domain` of `virtualdomains` only the domain is judged. A `*` and an `@` have rules of their own.\n\n## What to do\n\nWrite the domain as it is after the `@` of an address. `.example.com` in `rcpthosts`, `virtualdomains` and\n`smtproutes` stands for every name below example.com; `locals` has no such thing: each name needs its own line. The\nfix for a dot at the end is not safe, because the entry was not in effect before.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  example.com.\n  http://example.net/\n```\n\n```text\nrcpthosts:1:1: error: example.com. matches no domain: it ends in a dot, and qmail compares it with domains that have none there. [dead-entry] fixable (--fix=all)\n    1 | example.com.\n      | ^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the dot at its end.\n\nrcpthosts:2:1: error: http://example.net/ matches no domain: there is a slash in it. [dead-entry]\n    2 | http://example.net/\n      | ^^^^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the domain as it is after the @ of an address, or delete the line.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  example.com\n  example.net\n```\n<!-- /example -->\n","dead-sender":`# dead-sender

<!-- facts -->
**warning**: an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody. There is no fix.
<!-- /facts -->

Stock qmail, and so netqmail, notqmail and the moreipme patch, look up two things in \`badmailfrom\`: the envelope sender as a whole
(\`user@example.com\`), and an \`@\` with its domain (\`@example.com\`). Case does not matter. There is nothing else:

| entry            | why it matches nobody                                     |
| ---------------- | --------------------------------------------------------- |
| \`example.com\`    | there is no \`@\`, and every sender that is looked up has one |
| \`*@example.com\`  | qmail has no \`*\`                                            |
| \`@.example.com\`  | a dot in front is a wildcard in \`rcpthosts\`, not here       |

Mail from these senders comes in as before, and nothing says so. The file is often copied from a qmail whose \`badmailfrom\` holds
regular expressions, where such lines mean something.

## What to do

Write \`@example.com\` for everybody at a domain. Each name below it needs a line of its own. If the host runs sagredo's qmail, say
so in \`qmailint.yaml\` (\`dialect: sagredo\`).

<!-- example -->
## Example

Reported:

\`\`\`text
badmailfrom:
  spam.example
  *@junk.example
\`\`\`

\`\`\`text
badmailfrom:1:1: warning: spam.example matches no sender: what is looked up is the whole sender, then an @ and its domain, and this has no @. [dead-sender]
    1 | spam.example
      | ^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.

badmailfrom:2:1: warning: *@junk.example matches no sender: qmail has no wildcard * here. [dead-sender]
    2 | *@junk.example
      | ^^^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.
\`\`\`

Not reported:

\`\`\`text
badmailfrom:
  @spam.example
  user@junk.example
\`\`\`
<!-- /example -->
`,"dead-wildcard":"# dead-wildcard\n\n<!-- facts -->\n**error**: a star in an entry, where qmail compares it as a byte like any other. The fix writes `.d` for `*.d`, where the file knows wildcards.\n<!-- /facts -->\n\nqmail has one wildcard: a dot in front. `.example.com` in `rcpthosts`, `virtualdomains` and `smtproutes` stands for every name\nbelow example.com, at any depth, and not for example.com itself. A `*` is a byte like any other, and as no domain has one, the\nentry matches nothing.\n\n| written         | meant, perhaps                  | what to write                                          |\n| --------------- | ------------------------------- | ------------------------------------------------------ |\n| `*.example.com` | every name below example.com    | `.example.com`                                         |\n| `*:relay`       | all other domains               | `:relay`, in `smtproutes` and `virtualdomains`         |\n| `*`             | all domains                     | not possible in `rcpthosts`                            |\n| `*@example.com` | everybody at example.com        | `example.com`                                          |\n\n`locals` and `percenthack` have no wildcards at all. Nothing is reported: in `rcpthosts` mail for these names is refused with\n553, in the other files it is treated as for a domain that is not listed. `qmail-showctl` lists the entry like any other.\n\n## What to do\n\nRemove the star. The fix does so, where a dot follows. It is safe only where other lines say the same: in `rcpthosts`\nthis host then takes mail for all these names.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  *.example.com\n```\n\n```text\nrcpthosts:1:1: error: *.example.com matches nothing: qmail has no wildcard * here, and no domain has a * in it. [dead-wildcard] fixable (--fix=all)\n    1 | *.example.com\n      | ^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the star: with a dot in front, an entry stands for every name below the domain.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  .example.com\n```\n<!-- /example -->\n","duplicate-entry":`# duplicate-entry

<!-- facts -->
**warning**: an earlier line of the same file reads as the same entry. The fix removes the line.
<!-- /facts -->

An earlier line of the same file is read as the same address and the same netmask. The second line adds nothing: the
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
can then bounce with #5.4.6. And where the two lines look different, one of them may have been meant to say
something else.

In lists such as \`rcpthosts\`, \`locals\` and \`badmailfrom\` the same line (regardless of case) is a duplicate, and so is, in
\`virtualdomains\` and \`smtproutes\`, the same key with the same value; in a route, host and port count, and \`relay\` is the same as
\`RELAY:25\`. Where the value differs, it is a [conflicting-entry](conflicting-entry.md). Files whose lines are used one by one
(\`qmqpservers\`, patterns, secrets) have no duplicates.

## What to do

Remove either of the two. The rule has a fix that removes the later line, which changes no verdict. If the lines
look different, first ask whether one of them is mistyped. A later line that has an error, such as an octet above
255 or a second address that is lost, gets no such fix: what it was meant to say may be needed. Keeping a duplicate
does no harm to mail.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.7/255.255.255.255
rcpthosts:
  example.com
  Example.com
\`\`\`

\`\`\`text
moreipme:2:1: warning: Line 1 of this file already reads as 203.0.113.7. [duplicate-entry] fixable
    2 | 203.0.113.7/255.255.255.255
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.

rcpthosts:2:1: warning: Line 1 of this file already has Example.com. [duplicate-entry] fixable
    2 | Example.com
      | ^^^^^^^^^^^
      what to do:  Delete the line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
\`\`\`
<!-- /example -->
`,"empty-value":'# empty-value\n\n<!-- facts -->\n**error**: a file whose first line is empty: its value is empty, and the default is not used. There is no fix.\n<!-- /facts -->\n\nWhere a file of one line is missing, qmail uses a default: what `me` says for `helohost`, `defaultdomain`,\n`doublebouncehost` and most other names; `MAILER-DAEMON` for `bouncefrom`. A file whose first line is empty is not missing:\nits value is the empty text, and that is what qmail uses.\n\n| file               | what an empty file does                                                       |\n| ------------------ | ----------------------------------------------------------------------------- |\n| `helohost`         | qmail-remote greets with `HELO` and no name; many hosts refuse that           |\n| `doublebouncehost` | double bounces go to `postmaster@`, which is nobody                           |\n| `defaulthost`      | local senders become `user@`                                                  |\n| `me`               | all of the above at once, and without a `locals` the only local name is empty    |\n\nIt is usually left over by a script whose variable was empty (`echo "$fqdn" > me`), or by `touch`. No program complains,\nand `qmail-showctl` prints "My name is ." or the like among forty other lines.\n\nNot reported: files whose default is nothing or "off" (`srs_domain`, `spfrules`), and sagredo\'s `doublebounceto`, in which\nan empty line discards double bounces on purpose. A line of blanks is empty too.\n\n## What to do\n\nWrite the value on the first line, or delete the file so that the default applies. There is no fix: which of the two is\nmeant cannot be known.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nhelohost:\n  \n```\n\n```text\nhelohost:1:1: error: The first line is empty, and so is the value: qmail uses its default, which is what me says, only where there is no file. [empty-value]\n      qmail reads: an empty string\n      what to do:  Write the value on the first line, or delete the file.\n```\n\nNot reported:\n\n```text\nhelohost:\n  mail.example.org\n```\n<!-- /example -->\n',"endless-loop":`# endless-loop

<!-- facts -->
**error**: a backup MX with indimail: while no better MX answers, its qmail-remote runs for ever at full speed. There is no fix.
<!-- /facts -->

qmail-remote of indimail goes through the MX hosts of a domain, the best first, and skips those that are not better than the host
itself. It does so without moving on: once it comes to its own address, it looks at it again and again. No message is logged,
nothing times out, and the process takes a whole processor, until somebody kills it. Then the message is tried again.

It comes to its own address when no better MX has taken the message: none answers, or those that do refuse for now. So the
ordinary duty of a backup MX, to keep mail while the first one is down, is what triggers it, and a *correct* moreipme is what
makes it possible.

It is reported on the line of \`rcpthosts\` that accepts the recipients, where the DNS that \`qmailint.yaml\` declares has the host
among the MXs of their domain, but not as the best. All mail from outside is followed, on every host. In a simulation of mail the
message counts as \`deferred\`.

## What to do

Write a route to the better MX into \`smtproutes\`: for a route, qmail-remote does not ask whether the address is its own. Or take
the host out of the MX records of the domain. The other dialects do not have this fault.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx2.example.com
rcpthosts:
  example.com
locals:
  mx2.example.com
qmailint.yaml:
  version: 1
  control: control
  dialect: indimail
  interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
  dns:
    example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
    mx1.example.com: 198.51.100.1
    mx2.example.com: 192.0.2.20
\`\`\`

\`\`\`text
rcpthosts:1:1: error: Mail for anyone@example.com is accepted, and this host is a backup MX for it: where no better MX takes the message, qmail-remote comes to the host's own address, does not get past it, and takes a whole processor for ever (arrives: outside, rcpthosts: accepted, locals: not local, virtualdomains: not virtual, smtproutes: MX, dns: example.com MX 20 mx2.example.com, dns: mx2.example.com A 192.0.2.20, ipme: 192.0.2.20 is me, dns: example.com MX 10 mx1.example.com, dns: mx1.example.com A 198.51.100.1, connects: nothing answers, qmail-remote: never ends). [endless-loop]
    1 | example.com
      | ^^^^^^^^^^^
      what to do:  Give the domain a route to the better MX in smtproutes: for a route, qmail-remote does not ask whether the address is its own. Or take this host out of the MX records.
\`\`\`

Not reported:

\`\`\`text
me:
  mx2.example.com
rcpthosts:
  example.com
locals:
  mx2.example.com
smtproutes:
  example.com:mx1.example.com
qmailint.yaml:
  version: 1
  control: control
  dialect: indimail
  interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
  dns:
    example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
    mx1.example.com: 198.51.100.1
    mx2.example.com: 192.0.2.20
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

Remove the line, and write only the addresses that lead to this host. If the line was meant to say "all addresses of this machine",
it is hardly needed: the addresses of the interfaces that qmail sees are on the ipme list anyway. If it was meant for a private
network, write that network: \`10.0.0.0/255.0.0.0\`. The rule has no fix. It is not a finding to ignore, unless \`notipme\` excludes all
hosts to which mail must go, and then the plain list of addresses is easier to get right.

Where this line is found (or would be, if the rule were not off), the other entries are not called redundant, shadowed or idle: that
would depend on a mistake.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  0.0.0.0/0.0.0.0
\`\`\`

\`\`\`text
moreipme:1:1: error: Every address that no entry of notipme matches is me, all hosts on the Internet included: qmail takes their mail for its own, and it bounces (#5.4.6). [everything-is-me]
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
`,"extra-lines":`# extra-lines

<!-- facts -->
**warning**: further lines in a file of which only the first line is read. There is no fix.
<!-- /facts -->

Files that hold one value, a name or a number, are read up to the end of the first line. Further lines are never seen,
whatever is in them: a second host name, a comment, an old value that was meant to be replaced.

\`\`\`text
# timeout for slow lists
300
\`\`\`

In a file such as \`timeoutremote\` this is not 300: the first line has no number, so the default applies.

It goes unnoticed because the first line works, or the default does. Some versions of \`qmail-showctl\` print the first line
only, so that the file looks right there; an editor shows all of them.

Lines of blanks do not count. The finding is on the first line that is not read.

## What to do

Delete the lines, or move what is meant to the first. A list of names belongs in \`locals\`, \`rcpthosts\` or another file of
several lines. There is no fix, because the extra lines may be what is meant.

<!-- example -->
## Example

Reported:

\`\`\`text
defaulthost:
  example.org
  example.net
\`\`\`

\`\`\`text
defaulthost:2:1: warning: Only the first line of this file is read: nothing from here on has any effect. [extra-lines]
    2 | example.net
      | ^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Delete these lines, or put what is meant on the first.
\`\`\`

Not reported:

\`\`\`text
defaulthost:
  example.org
\`\`\`
<!-- /example -->
`,"gapped-netmask":`# gapped-netmask

<!-- facts -->
**warning**: a netmask that is not all ones before all zeros. There is no fix.
<!-- /facts -->

An ordinary netmask is all ones before all zeros. A gapped netmask is not, and qmail accepts it all the same. It
uses the netmask in two ways that no longer agree. It _matches_ bit by bit. But it _weighs_ the entry by its netmask
length, which is a sum over the four octets: 255 counts 8, 254 counts 7, 252 counts 6, and so on down to 128, which
counts 1. Any other octet counts 0.

\`\`\`
10.0.0.0/255.255.253.0
\`\`\`

This entry matches 10.0.0.0 to 10.0.0.255 and 10.0.2.0 to 10.0.2.255, but not 10.0.1.0 to 10.0.1.255. It counts for
length 16, since 253 counts 0. So it loses to \`10.0.0.0/255.255.128.0\` in the other file, which counts for 17,
although that network is far wider. And if both entries count for 16, there is a tie: then the address is not me.

Most gapped netmasks are mistyped: 253 for 252 or 254, or 255.0.255.0 for 255.255.255.0. The entry then covers some
of the addresses that were meant and others that were not, so some tests succeed. qmail reports nothing, and
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
moreipme:1:10: warning: The netmask 255.0.255.0 has gaps: qmail matches it bit by bit, and counts it as a netmask of length 16 when it looks for the best match. [gapped-netmask]
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

qmail keeps the address of an entry as it is written. To match, it masks the address in question, not the entry's
own, and compares the two. If the entry's address has bits outside its netmask, its host bits, the two can never be
equal:

\`\`\`
203.0.113.12/255.255.255.0
\`\`\`

For every address, the last octet is 0 after masking, and never 12. The entry matches nothing: not the network, and
not 203.0.113.12 either. In \`moreipme\`, the address of this host is then not me through this line, and where it
leads back to this host the message can loop until it bounces. In \`notipme\`, nothing is excluded, and mail for the
hosts concerned can bounce with #5.4.6.

The line looks right, because nearly every other program clears the host bits itself, and because an address with
its netmask is how interfaces are configured. qmail reports nothing. Even \`ipmeprint\` lists the entry, as
\`203.0.113.12/255.255.255.0 is me\`; only \`ipmetest 203.0.113.12\` shows that it does nothing. A wildcard mask, as
routers use it, ends here too: the first three octets of \`203.0.113.0/0.0.0.255\` are outside its netmask. qmail
wants \`203.0.113.0/255.255.255.0\`, and the message says so.

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
      what to do:  Write 192.0.2.0/255.255.255.0 for the network, or 192.0.2.5 for the single address.
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

\`notipme\` takes back addresses that the ipme list would make me. It does nothing else. This entry matches no address
that is on the ipme list at all: no implicit entry, no interface address and no entry of \`moreipme\` covers any of
it. There is nothing to exclude, and no verdict would change without the line.

\`\`\`
moreipme:   203.0.113.12
notipme:    198.51.100.0/255.255.255.0
\`\`\`

198.51.100.7 is not me, with the exclusion and without it.

Such a line is a leftover, a misunderstanding or a mistake. A leftover: the entry of \`moreipme\` or the interface
that it was made for is gone. A misunderstanding: \`notipme\` does not block mail from or to an address. A mistake:
another address was meant, and that address is still me, so that its mail can bounce with #5.4.6. qmail reports
nothing; \`ipmeprint\` lists the line as \`is not me\`, which is true and proves nothing.

Where interface sets are declared, the entry does nothing on any of the hosts. Where none is declared, a single
address is never called idle, because it could be an interface address.

## What to do

Compare the line with \`moreipme\` and with the addresses of the hosts. If another address was meant, correct the
line. If it is a leftover, remove it. The rule has no fix. It is fine to keep the line and to ignore the finding if
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
addresses only. A line with an IPv6 address does not scan and is a skipped line. That goes for \`2001:db8::12\`, for
\`2001:db8::/32\`, and for an IPv4 address in IPv6 form such as \`::ffff:203.0.113.12\`: the address at its end is not
read either.

Mail that arrives is not affected: whether a host can be reached over IPv6 is the business of the program that
listens on port 25, such as tcpserver. The two lists are asked where qmail-remote is about to send, and this
qmail-remote looks up IPv4 addresses only. It cannot send to an IPv6 address, so mail to one cannot loop, and there
is nothing for the line to prevent.

Such lines often come from a script that collects all addresses of the host, such as sagredo's \`config-all.sh\`: it
writes the IPv4 and the IPv6 addresses to \`moreipme\`, and the IPv6 lines have no effect.

qmail reports nothing, and \`qmail-showctl\`, which has another reader, shows the line as if it were in effect. As
long as the IPv4 address of the same host is on a line of its own, nothing is lost but the belief that the IPv6
address is covered. If only the IPv6 form was written, the IPv4 address may be not me where it should be.

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
moreipme:1:1: error: qmail skips this line: moreipme-0.6 reads IPv4 addresses only. [ipv6-address]
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
**error**: blanks before an entry or a value: qmail skips the line, or takes them for part of it. The fix removes the blanks.
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

## In other files

No reader of a control file passes over blanks at the beginning of a line:

| file                              | written                   | how qmail takes it |
| --------------------------------- | ------------------------- | ----------------------------------------------------------- |
| \`rcpthosts\`, \`locals\`             | \` example.org\`            | a domain that begins with a blank, which nobody can write   |
| \`virtualdomains\`                  | \`example.org: org\`        | the user \` org\`, who does not exist                         |
| \`smtproutes\`                      | \`example.org: relay\`      | a host that is not in the DNS: all its mail bounces         |
| \`me\`, \`helohost\`                  | \` mail.example.org\`       | a name that begins with a blank                             |
| \`concurrencyremote\` and the like  | \` 20\`                     | no number: the default                                      |
| sagredo's lists of patterns       | \` spam@\`                  | a pattern that wants a blank                                |

A blank after the colon looks tidy, and is the most frequent of these. \`qmail-showctl\` prints the entries unchanged within
sentences, where an extra blank is not noticed. A line \` # ...\` is \`not-a-comment\`.

## What to do

Remove the blanks; the rule has a fix. The entry was not in effect until now, so first make sure that it is right:
its addresses can change their verdict. If the line is to stay without effect, put a \`#\` in its first column instead
of a blank.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  \u00B7203.0.113.7
smtproutes:
  example.org: mail.example.net
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: an address must begin with the line's first byte. [leading-blank] fixable (--fix=all)
    1 | \u00B7203.0.113.7
      | ^
      qmail reads: nothing
      what to do:  Remove the blanks, and qmail reads 203.0.113.7.

smtproutes:1:13: error: A blank comes before the value, and is part of it. [leading-blank] fixable (--fix=all)
    1 | example.org:\u00B7mail.example.net
      |             ^
      what to do:  Remove the blanks.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
smtproutes:
  example.org:mail.example.net
\`\`\`
<!-- /example -->
`,"leading-zero":`# leading-zero

<!-- facts -->
**warning**: an octet with a leading zero: decimal to qmail, octal to most other programs. The fix removes the zeros.
<!-- /facts -->

To qmail a number is decimal, however many zeros come before it. To most other programs a number with a leading zero
is octal. The same line then means two different addresses:

| line                          | what qmail reads            | what most other programs read |
| ----------------------------- | --------------------------- | ----------------------------- |
| \`203.0.113.010\`               | \`203.0.113.10\`              | \`203.0.113.8\`                 |
| \`203.0.113.064\`               | \`203.0.113.64\`              | \`203.0.113.52\`                |
| \`203.0.113.0/255.255.255.000\` | \`203.0.113.0/255.255.255.0\` | the same                      |

qmail's verdict is right if the writer thought in decimal, as people do when they pad numbers to line them up. The
trouble then comes on the day when the line is copied into a program that reads octal. If the address came from such
a program, the verdict is wrong now. In \`moreipme\`, the address that was read is me, and its mail can
bounce with #5.4.6; the address that was meant is not me, and its mail can loop until it bounces. Nothing reports
the difference, and \`qmail-showctl\` shows the zeros as they were written.

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
moreipme:1:11: warning: qmail reads 010 as decimal; most other programs take a leading zero for octal. [leading-zero] fixable
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

A line makes one entry. qmail reads the first address from the first byte of the line, and ignores what follows its
fourth number. A second address on the line is lost:

| line                              | what qmail reads                                                |
| --------------------------------- | --------------------------------------------------------------- |
| \`203.0.113.12 203.0.113.13\`       | \`203.0.113.12\`                                                  |
| \`203.0.113.12,203.0.113.13\`       | \`203.0.113.12\`                                                  |
| \`203.0.113.8-203.0.113.15\`        | \`203.0.113.8\`: there are no ranges                              |
| \`203.0.113.0 255.255.255.0\`       | only \`203.0.113.0\`: a netmask needs a \`/\` before it             |
| \`203.0.113.12 10.0.0.0/255.0.0.0\` | \`203.0.113.12/255.0.0.0\`, which matches nothing                 |

The last line loses both. qmail cuts the line at the first \`/\`, so the first address gets the netmask of the second.
It then has host bits, and such an entry matches nothing.

In \`moreipme\`, the lost addresses are not me, unless another entry or an interface makes them so: where one leads
back to this host, the message can loop until it bounces. In \`notipme\` they are not excluded, and mail for the hosts
that have them can bounce with #5.4.6. The first address works, and that is what people test. qmail reports nothing,
and \`qmail-showctl\`, which has another reader, shows the whole line.

## What to do

Choose by what was meant:

- **A list**: write one address per line. Where the line is nothing but addresses, each with or without its own
  netmask, separated by blanks or commas, and perhaps a comment, the rule has a fix that does so.
- **An address and its netmask**: join them with a \`/\` and no blank, \`203.0.113.0/255.255.255.0\`. Where the line is just
  that, and the address has no bits outside the netmask, the fix does so.
- **A range**: write each address on its own line, or the network, if the range is a network. 203.0.113.8 to
  203.0.113.15 is \`203.0.113.8/255.255.255.248\`.
- **A remark** that names another address: put it on a line of its own that begins with \`#\`.

Only then do the lost addresses come into effect, so make sure that they are still wanted.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7 203.0.113.8
\`\`\`

\`\`\`text
moreipme:1:13: error: qmail reads one address from a line; 203.0.113.8 is lost. [lost-address] fixable (--fix=all)
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
`,"lost-secret":`# lost-secret

<!-- facts -->
**warning**: a line of srs_secrets that begins with a #, which qmail reads as a comment. There is no fix.
<!-- /facts -->

srs_secrets is a list, and in a list of control files a line that begins with \`#\` is a comment. A secret that happens to begin with
one is therefore no secret. sagredo's \`config-all\` draws secrets from all visible characters, so that one in ninety-four begins that
way.

If it is the only line, there is no secret at all, and no sender is rewritten. If it is the first of several, new addresses are made with
another one; and if it is an old secret that was turned off by mistake, bounces to addresses that were made with it are refused. Nothing
says so, and no secret is shown here: a line of this file is \`***\` in every report.

## What to do

Make a new secret of letters and digits. If the line is a comment, delete it, or ignore the finding: nobody can tell from the
outside.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
srs_secrets:
  #3kd0Xw
  9fK2
\`\`\`

\`\`\`text
srs_secrets:1:1: warning: This line begins with a #, so it is a comment: if it was meant as a secret, it is lost, and addresses that were made with it do not come back. [lost-secret]
    1 | ***
      | ^^^
      qmail reads: nothing
      what to do:  Make a new secret that begins with a letter or digit; delete the line if it is a comment.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
srs_secrets:
  3kd0Xw
  9fK2
\`\`\`
<!-- /example -->
`,"mail-loop":`# mail-loop

<!-- facts -->
**error**: mail for some recipients comes back to the host that sent it on. There is no fix.
<!-- /facts -->

With DNS or several hosts in \`qmailint.yaml\`, qmailint follows all mail that arrives from outside, through every host, over every
address that is tried first. For some recipients it comes back to a host that has already sent it on. Nothing in qmail notices that
at once: each round adds two \`Received\` lines, and at 100 of them the message bounces with "too many hops".

The classic case is a host behind NAT. Its MX record names the public address, which leads to the host, but is on none of its
interfaces: qmail-remote does not find itself there, connects, and hands the message to its own qmail-smtpd. Other cases are a route
in smtproutes that leads to a host that routes the domain back, and two backup MXs that take each other for the better one.

It is reported on the last line before the return: the route, the DNS record, or the line of moreipme or notipme that decided; once
per line, with the first recipient and its way; where no such line is on the way, on the line of rcpthosts that accepts it,
otherwise on the first of \`me\`. A route that leads straight back to its host is reported only by \`routed-to-itself\`. Where a
directory has no rcpthosts, and holds only some of its host's files (see \`complete\`), what it accepts is not known, and mail that
goes through it is not judged.

## What to do

Say where the mail is to end: write the domain into \`locals\` or \`virtualdomains\` there, or a route to that host into \`smtproutes\`. If the
address is the host's own, write it into \`moreipme\` (that does not help where a route leads to it, because qmail-remote does not ask
then whether an address is its own); mail for a domain that is then neither local nor virtual bounces with 5.4.6
(\`ambiguous-mx\`).

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`

\`\`\`text
qmailint.yaml:7:19: error: Mail for anyone@example.com comes back to this host, until qmail has counted 100 Received lines and bounces it (arrives: outside, rcpthosts: accepted, locals: not local, virtualdomains: not virtual, smtproutes: MX, dns: example.com MX 10 mx.example.com, dns: mx.example.com A 203.0.113.7, arrives: outside, rcpthosts: accepted). [mail-loop]
    7 |   mx.example.com: 203.0.113.7
      |                   ^^^^^^^^^^^
      what to do:  Make the address me (moreipme), the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
rcpthosts:
  example.com
locals:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
  dns:
    example.com: { mx: 10 mx.example.com }
    mx.example.com: 203.0.113.7
\`\`\`
<!-- /example -->
`,"me-but-not-reached":`# me-but-not-reached

<!-- facts -->
**error**: a line of moreipme makes an address me at which no host is reached. There is no fix.
<!-- /facts -->

A line of \`moreipme\` makes an address me that, according to \`qmailint.yaml\`, does not lead here: it is in no \`reached-at\` and on no
interface of any host that uses the directory. qmail-remote takes itself for the MX at that address. Mail for a domain of which it
is the best MX bounces with 5.4.6, and mail for which this host is a backup is not sent there either.

It is a warning where the line makes other addresses me that are reached, and an error where it makes nothing else me. It is
looked for only where a host declares \`reached-at\`. 127.0.0.0/8 and 0.0.0.0 count as reached.

## What to do

If connections to the address arrive here, write it into \`reached-at\`. Otherwise take it out of \`moreipme\`: remove the line, write a
longer netmask, or write the address into \`notipme\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
  203.0.113.8
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`

\`\`\`text
moreipme:2:1: error: This line makes nothing me but addresses at which no host is reached, the first of them 203.0.113.8: mail for a domain whose MX leads to it bounces with 5.4.6. [me-but-not-reached]
    2 | 203.0.113.8
      | ^^^^^^^^^^^
      what to do:  Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; otherwise take it out of moreipme.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`
<!-- /example -->
`,"missing-colon":`# missing-colon

<!-- facts -->
**error**: a line without a colon in a file of keys and values, which qmail drops. There is no fix.
<!-- /facts -->

\`virtualdomains\`, \`smtproutes\` and sagredo's \`authsenders\` are files of keys and values. A key is what comes before the first
colon of a line. A line without a colon has no key, and qmail drops it without a word: \`constmap_init\` passes over it.

| file             | what the line was meant for                     | what happens                                  |
| ---------------- | ----------------------------------------------- | --------------------------------------------- |
| \`virtualdomains\` | mail for the domain goes to a user of this host | it is sent to the domain's MX, perhaps here again |
| \`smtproutes\`     | mail for the domain goes to a relay             | it goes to the domain's MX                    |
| \`authsenders\`    | mail of the sender goes out through a login     | it goes out like all other mail               |

The mistake is easily made by anyone who knows \`rcpthosts\` and \`locals\`, where a line is just a domain. \`qmail-showctl\` prints
the line of \`virtualdomains\` as if it were an entry ("Virtual domain: ...").

## What to do

Write the colon and the value. In \`virtualdomains\` a domain with nothing after its colon (\`example.com:\`) is *not* virtual; that
is how to write an exception below a wildcard.

<!-- example -->
## Example

Reported:

\`\`\`text
virtualdomains:
  example.com
  example.net:net
\`\`\`

\`\`\`text
virtualdomains:1:1: error: There is no colon in example.com: a line of this file is a key, a colon and a value, and qmail drops any other. [missing-colon]
    1 | example.com
      | ^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write domain:user, or domain: alone for a domain that is not virtual.
\`\`\`

Not reported:

\`\`\`text
virtualdomains:
  example.com:com
  example.net:net
\`\`\`
<!-- /example -->
`,"missing-final-newline":`# missing-final-newline

<!-- facts -->
**error**: the last line does not end in a newline: qmail drops its last byte, or the next line is glued to it. The fix adds the newline.
<!-- /facts -->

After each line is read, qmail drops its last byte without looking at it. On a line that ends in a newline, that
byte is the newline. On a last line without a newline, it is the last character:

| end of the file                | what qmail reads                                     |
| ------------------------------ | ---------------------------------------------------- |
| \`203.0.113.12\`                 | \`203.0.113.1\`, another address                       |
| \`203.0.113.1\`                  | nothing: \`203.0.113.\` is a skipped line              |
| \`10.0.0.0/255.0.0.0\`           | nothing: \`255.0.0.\` is not a netmask                 |
| \`203.0.113.64/255.255.255.192\` | \`203.0.113.64/255.255.255.19\`, which matches nothing |

So the address that was meant is lost, and another address may take its place. In \`moreipme\`, 203.0.113.12 is not
me: where it leads back to this host, the message can loop until it bounces. And 203.0.113.1 is me: mail for the
host that has it can bounce with #5.4.6. In \`notipme\`, 203.0.113.12 is not excluded and 203.0.113.1 is.

It goes unnoticed because almost nothing else cares. \`printf\`, \`echo -n\`, templates and some editors leave the
newline out; \`cat\` shows the line complete; and so does \`qmail-showctl\`, which has another reader. qmail reports
nothing. \`ipmeprint\` shows what was really read.

Where the lost byte does no harm (the line is a comment or blank, or the byte is a blank or a carriage return after
the entry), the finding is a warning. The next entry that is appended goes wrong all the same. After
\`echo 203.0.113.13 >> moreipme\` the last line is \`203.0.113.12203.0.113.13\`, of which qmail reads 203.0.113.171.

## In other files

The other readers take a last line without a newline as it is. In the files to which scripts and people append (\`rcpthosts\`,
\`locals\`, \`virtualdomains\`, \`smtproutes\`, \`morercpthosts\`, \`badmailfrom\`, \`qmqpservers\`) it is a warning all the same: after
\`echo example.net >> rcpthosts\` the last line is \`example.orgexample.net\`, and neither domain is accepted. vadddomain and the
like do not look at the end of the file either, and \`qmail-showctl\` shows the two as one name.

## What to do

End the last line with a newline; the rule has a fix. As long as the newline is missing, nothing else is fixed on that line;
after that, the line is judged as it is. The verdicts of two addresses can change: the address that was written and the address
that was read. If the latter happens to be needed, give it a line of its own. Let whatever writes the file write the newline too.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.12   <- no newline here
rcpthosts:
  example.org   <- no newline here
\`\`\`

\`\`\`text
moreipme:1:13: error: qmail drops the last byte of the file, 2, where it expects a newline, and reads 203.0.113.1 instead of 203.0.113.12. [missing-final-newline] fixable (--fix=all)
    1 | 203.0.113.12
      |             ^
      qmail reads: 203.0.113.1
      what to do:  End the last line with a newline.

rcpthosts:1:12: warning: The last line does not end in a newline: qmail reads it all the same, but the next line that a script appends will be glued to it, and both will be lost. [missing-final-newline] fixable
    1 | example.org
      |            ^
      what to do:  End the last line with a newline.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.12
rcpthosts:
  example.org
\`\`\`
<!-- /example -->
`,"missing-me":`# missing-me

<!-- facts -->
**error**: a complete directory without me, and without a file that replaces it. There is no fix.
<!-- /facts -->

Three programs cannot work without \`me\`, unless another file has what they want:

| also missing         | what happens                                        |
| -------------------- | --------------------------------------------------- |
| \`locals\`             | qmail-send does not start                           |
| \`smtpgreeting\`       | qmail-smtpd answers every client with 421           |
| \`helohost\`           | qmail-remote defers every message, until it bounces |

And even where all three are there, names such as \`bouncehost\` and \`envnoathost\` become their own literal text: bounces are
then from \`MAILER-DAEMON@bouncehost\`.

It goes unnoticed while the old processes run: qmail-send read the file when it started, and fails at the next start, with a
line in the log ("cannot start: unable to read controls"). \`qmail-showctl\` says "Oh, no!" about it, if anybody runs it.

The rule applies only where \`qmailint.yaml\` says \`complete: true\`, because a repository often holds only some of the files,
and \`me\` is the one that differs from host to host. A link that leads nowhere is not a file; a file that cannot be read is
\`unreadable-file\`.

## What to do

Write the full name of the host into \`me\`. If the file is put there by other means, leave out \`complete: true\`.

<!-- example -->
## Example

Reported:

\`\`\`text
locals:
  example.org
rcpthosts:
  example.org
qmailint.yaml:
  version: 1
  complete: true
\`\`\`

\`\`\`text
locals:1:1: error: There is no me, and no smtpgreeting either: qmail-smtpd answers 421; no helohost either: qmail-remote defers every message. [missing-me]
      what to do:  Write the full name of the host into me.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
locals:
  example.org
rcpthosts:
  example.org
qmailint.yaml:
  version: 1
  complete: true
\`\`\`
<!-- /example -->
`,"misspelled-file":`# misspelled-file

<!-- facts -->
**error**: a file that no qmail reads, with a name close to that of a control file that is missing. There is no fix.
<!-- /facts -->

qmail opens its control files by their exact names. A file with a name that is only close, such as \`rcpthost\`,
\`virtualdomain\`, \`smtp-routes\`, \`MoreIpMe\` or \`notipme.txt\`, is read by no qmail at all. And a missing file is not an error:
a default takes its place.

| missing          | what applies instead                                                  |
| ---------------- | --------------------------------------------------------------------- |
| \`rcpthosts\`      | every recipient is accepted: an open relay (an error; else a warning) |
| \`locals\`         | the name in \`me\` is the only local domain                             |
| \`virtualdomains\` | none                                                                  |
| \`smtproutes\`     | all mail goes by MX                                                   |
| a number         | its default                                                           |
| \`moreipme\`       | an empty list                                                         |

For \`moreipme\` and \`notipme\`, every entry in the file is without effect, however right the lines are. Addresses that
it should make me are not me: where one leads back to this host, the message can loop until it bounces. Addresses that
it should exclude stay me, and mail for the hosts that have them can bounce with #5.4.6.

Reported are names that no dialect knows and that are at most two edits away (ignoring case, \`-\`, \`_\` and one
extension; one edit for names of fewer than six letters) from a file that this dialect reads and that is not there.

qmail reports nothing. In a listing of the directory the name looks right at a glance. \`qmail-showctl\` says "I have no idea
what this file does", as it does about other files; \`ipmeprint\` shows that entries are missing.

## What to do

Choose by what the file is:

- **The real file, misnamed**: rename it as the message says, all in lower case, without an extension. Then run the
  check again: under the old name no line was judged, and the entries come into effect only now.
- **A copy or a leftover**: move it out of the control directory, or remove it. The copies that editors and
  packagers make (\`moreipme~\`, \`moreipme.bak\`, \`rcpthosts.old\` and the like), templates (\`.j2\`, \`.erb\`...) and the files of
  helpers (\`tcp.smtp\`, \`simcontrol\`...) are not reported.
- **Something else**, read by a program of your own: the finding is fine to ignore, but another name is safer.

The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme.txt: (any content)
rcpthost: (any content)
\`\`\`

\`\`\`text
notipme.txt:1:1: warning: No qmail reads a file named notipme.txt, and there is no notipme. [misspelled-file]
      what to do:  Name it notipme if that was meant.

rcpthost:1:1: error: No qmail reads a file named rcpthost, and there is no rcpthosts: without it, this host accepts mail for the whole world, and passes it on. [misspelled-file]
      what to do:  Name it rcpthosts if that was meant.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
rcpthosts:
  example.org
notipme.bak: (any content)
\`\`\`
<!-- /example -->
`,"netmask-ignored":`# netmask-ignored

<!-- facts -->
**error**: a network where there are only single addresses: what follows the slash is ignored. There is no fix.
<!-- /facts -->

indimail has the files moreipme and notipme, but not the networks of the patch. It scans each line for an address, IPv4
first and then IPv6, and looks at nothing that follows. There is no netmask and no prefix length:

\`\`\`
10.0.0.0/255.0.0.0
2001:db8::/32
\`\`\`

The first line makes 10.0.0.0 me, and none of the other 16,777,215 addresses that were meant. The second makes
\`2001:db8::\` me. In notipme, such a line takes out that one address. Nothing reports it: the address before the slash
is perfectly good, and mail for the others is delivered elsewhere, comes back, and goes round until it bounces.

Lines like these come from a directory that was written for the moreipme patch or for sagredo's qmail, where
\`10.0.0.0/255.0.0.0\` is a network.

## What to do

List the addresses that the host really has or is reached at, each on a line of its own: a mail server seldom has more
than a few. If only the address before the slash was meant, leave out the slash and what follows. \`qmailint diff
--dialect-from moreipme-0.6 --dialect-to indimail\` says which addresses a directory loses when it is moved.

There is no fix, because only you know which of the addresses of the network matter.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect indimail
moreipme:
  10.0.0.0/255.0.0.0
\`\`\`

\`\`\`text
moreipme:1:9: error: indimail has no networks: qmail reads only 10.0.0.0, and ignores /255.0.0.0. [netmask-ignored]
    1 | 10.0.0.0/255.0.0.0
      |         ^^^^^^^^^^
      qmail reads: 10.0.0.0
      what to do:  Write every address that is meant on a line of its own; if it is only this one, leave out the slash and what follows.
\`\`\`

Not reported:

\`\`\`text
--dialect indimail
moreipme:
  10.0.0.1
  2001:db8::1
\`\`\`
<!-- /example -->
`,"no-interface-set":`# no-interface-set

<!-- facts -->
**info**: a qmailint.yaml has assertions that an interface address could change, and declares no interface set. There is no fix.
<!-- /facts -->

The addresses of a host's interfaces are me without any entry, and a network in \`notipme\` never excludes an
interface address. So what the assertions of a \`qmailint.yaml\` say can depend on the interfaces of the host. This
file declares none.

The assertions are then judged only on the implicit entries, \`moreipme\` and \`notipme\`, as on a host without any
interface. They count as they stand. But on the real host the answer may differ: an address that is \`not me\` here is
me there if an interface has it, and an address that fails as \`me\` here may be me there for the same reason. The
verdict is the same on every host only for an address that is in \`notipme\` without a netmask, and for an address
that is me already.

It is reported once per file, on the first assertion that an interface address could change.

## What to do

Declare the interface set as \`ip addr\` shows it on the host:

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
`,"not-a-comment":`# not-a-comment

<!-- facts -->
**error**: a # that does not begin a comment: what follows it is part of the entry or value. The fix puts the comment on a line of its own above; in a file of one line, removes it.
<!-- /facts -->

A comment is a line whose very first byte is \`#\`, and only in files of several lines. Everywhere else a \`#\` is a byte
like any other:

| file                            | written                 | how qmail takes it |
| ------------------------------- | ----------------------- | ------------------------------------------------------- |
| \`rcpthosts\`, \`locals\`           | \`example.org # customer\` | a domain with blanks in it: example.org is not listed   |
| \`virtualdomains\`                | \`example.org:org # new\` | the user \`org # new\`                                    |
| \`smtproutes\`                    | \`example.org:relay # x\` | a host that is not in the DNS: all its mail bounces     |
| any of these                    | \` # customers\`          | an entry, which matches nothing                         |
| \`me\`, \`helohost\`, \`defaulthost\` | \`mail.example.org # mx1\` | the whole line is the name                              |
| the same                        | \`# mx1\`                 | the name is \`# mx1\`; the next line is never read        |

The programs do not complain, and \`qmail-showctl\` prints the line as it is, comment and all, which looks right to a
person. A route whose host has a comment in it is found only when mail bounces.

Not reported: a \`#\` inside a word, after the first \`|\` of a route or in a file of secrets, where it can be part of a
password, and in texts for people (\`smtpgreeting\`, \`spfexp\`). Files with a number have rules of their own.

## What to do

Put the comment on a line of its own, with the \`#\` first, or leave it out in a file of one line. The fix does that; it
is safe only where the entry was in effect without the comment already, because otherwise the entry comes into effect
now.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.org # since 2019
me:
  mail.example.org # new
\`\`\`

\`\`\`text
me:1:18: error: There are no comments in this file: the # and what follows it are part of the value. [not-a-comment] fixable (--fix=all)
    1 | mail.example.org #\u00B7new
      |                  ^^^^^
      what to do:  The name must be on the first line, with nothing else.

rcpthosts:1:13: error: A # begins a comment only as the first byte of a line: to qmail, this is part of the entry. [not-a-comment] fixable (--fix=all)
    1 | example.org #\u00B7since\u00B72019
      |             ^^^^^^^^^^^^
      what to do:  Put the comment on a line of its own.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  # since 2019
  example.org
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"not-accepted":`# not-accepted

<!-- facts -->
**warning**: a local or virtual domain that rcpthosts does not accept: its mail from outside is refused. The fix adds the domain to \`rcpthosts\`.
<!-- /facts -->

Mail for a domain in \`locals\` or \`virtualdomains\` is delivered on this host. Before that, qmail-smtpd asks rcpthosts (and
\`morercpthosts\`), and refuses the recipient with "553 sorry, that domain isn't in my list of allowed rcpthosts" unless the client
may relay. So mail from outside does not arrive, while all tests on the host and from its own network work.

A key \`.example.com\` needs a wildcard: \`.example.com\` or a shorter one must be in rcpthosts. In a key \`user@example.com\` the domain
counts. In sagredo's qmail an entry of \`validrcptto\` lets mail in as well. Each domain is reported once per file.

Some names are often left out on purpose, and are only an info: the name in \`me\`, \`localhost\`, a name without a dot, an address in
brackets, and a wildcard below which rcpthosts accepts single names.

## What to do

Add the domain to \`rcpthosts\`. The fix does that with a line at the end of the file, and is not safe, because mail comes in that was
refused before. If the domain is only for mail from inside, ignore the finding.

Where the text of \`morercpthosts\` accepts the domain, but \`morercpthosts.cdb\` was not made from it, run \`qmail-newmrh\`. There is no
fix then.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.com
locals:
  example.com
  example.net
\`\`\`

\`\`\`text
locals:2:1: warning: Mail for example.net is local here, but rcpthosts does not accept the domain: from outside it is refused with 553. [not-accepted] fixable (--fix=all)
    2 | example.net
      | ^^^^^^^^^^^
      what to do:  Add example.net to rcpthosts.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.com
  example.net
locals:
  example.com
  example.net
\`\`\`
<!-- /example -->
`,"not-an-address":"# not-an-address\n\n<!-- facts -->\n**error**: a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask. The fix applies where a comment with a `/` in it kills the line: moves the comment to a line of its own above.\n<!-- /facts -->\n\nqmail understands one form only: an address of four decimal numbers from the first byte of the line, and, if there is a `/`, a\nnetmask of four numbers after it. Every other line is a skipped line. Comments and blank lines are skipped too, but that is\nwhat the writer meant. Here it is not:\n\n| line                        | why nothing is read                                             |\n| --------------------------- | --------------------------------------------------------------- |\n| `mail.example.com`          | names are not looked up                                         |\n| `203.0.113.*`, `*.0.113.12` | there are no wildcards                                          |\n| `[203.0.113.12]`            | the first byte is not a digit                                   |\n| `203.0.113`                 | three octets only                                               |\n| `0xcb.0.113.12`             | numbers are decimal                                             |\n| `203.0.113.12/`             | there is a `/`, so a netmask must follow                        |\n| `203.0.113.0/255.255.255`   | the netmask has three octets only                               |\n| `203.0.113.12 # open 24/7`  | the text after the first `/` must be a netmask, and `7` is not  |\n\nThe last one deserves care. Text after an address is ignored, until somebody writes a `/` in it. From then on the whole line is\nlost, the address included.\n\nIn `moreipme`, an address that was meant to be me is then not me: where it leads back to this host, the message can\nloop until it bounces. In `notipme`, nothing is excluded, and mail for the host concerned can bounce with #5.4.6.\nqmail reports nothing, and `qmail-showctl`, which has another reader, shows the line as if it were in effect.\n\n## qmqpservers\n\nqmail-qmqpc takes the address at the beginning of each line of `qmqpservers`, and skips a line that has none there: a host\nname, a blank in front, three octets. That is a warning, because the other servers do the work, until they are down. Where no\nline has an address it is an error: qmail-qmqpc then takes no mail at all and exits 55. `qmail-showctl` lists the names as\nservers.\n\n## What to do\n\nWrite the addresses themselves, one per line, or an address and a netmask: `203.0.113.0/255.255.255.0` for\n`203.0.113.*`. If the line is a remark, begin it with `#`. Where a `#` comment with a `/` in it follows an address,\nthe rule has a fix: the comment goes to a line of its own above. The other lines have none, since what they were\nmeant to say cannot be known. If the file is UTF-16, as some Windows programs write it, save it as plain ASCII text.\n\n```\n# open 24/7\n203.0.113.12\n```\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  mail.example.com\n```\n\n```text\nmoreipme:1:1: error: qmail skips this line: it does not begin with an address of four decimal octets. [not-an-address]\n    1 | mail.example.com\n      | ^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the address itself; put a # before the line if it is a comment.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  # mail.example.com\n  203.0.113.7\n```\n<!-- /example -->\n","nul-byte":`# nul-byte

<!-- facts -->
**error**: a NUL byte: what follows it is not read, or is an entry of its own. There is no fix.
<!-- /facts -->

To qmail, the text of a line ends at its first NUL byte. What follows it on the line is not read:

| line                      | what qmail reads                             |
| ------------------------- | -------------------------------------------- |
| \`203.0.113.12<NUL>\`       | \`203.0.113.12\`                               |
| \`203.0.113.1<NUL>2\`       | \`203.0.113.1\`, another address               |
| \`10.0.0.0<NUL>/255.0.0.0\` | only \`10.0.0.0\`, not the network              |

In \`moreipme\`, the address or network that was meant is then not me, and another address may be: the former can make
messages loop until they bounce, the latter can make mail bounce with #5.4.6. In \`notipme\` it is the other way
round.

A NUL has no business in these files. It is a sign that the file was damaged, or that something wrote it in an
encoding of two bytes per character. qmail cannot read a single line of a file in such an encoding. Terminals and
many editors show a NUL as nothing, and qmail reports nothing. \`qmail-showctl\`, which has another reader, splits the
line into two entries at the NUL. \`ipmeprint\` shows what was read.

## In other files

Lists and maps (\`rcpthosts\`, \`virtualdomains\`...) are split at a NUL: \`a<NUL>b\` is the two entries \`a\` and \`b\`, and a line that
begins with a NUL is dropped. In files of one line it is read, but most programs stop at it when they use the value. In
\`morercpthosts\` it becomes part of the key. It is reported once per line.

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
rcpthosts:
  example.org\\x00example.net
\`\`\`

\`\`\`text
moreipme:1:12: error: There is a NUL byte; for qmail the line ends there. [nul-byte]
    1 | 203.0.113.7\\x00 203.0.113.8
      |            ^^^^
      qmail reads: 203.0.113.7
      what to do:  Remove the NUL byte, and look at what follows it.

rcpthosts:1:12: error: There is a NUL byte; for qmail an entry ends there, and another begins. [nul-byte]
    1 | example.org\\x00example.net
      |            ^^^^
      what to do:  Remove the NUL byte, and look at what follows it.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
rcpthosts:
  example.org
  example.net
\`\`\`
<!-- /example -->
`,"number-out-of-range":`# number-out-of-range

<!-- facts -->
**error**: a number that the file can hold but the program cannot use. There is no fix.
<!-- /facts -->

qmail takes any number that the file holds, and works with whatever results:

| file                                            | number                  | what happens                                       |
| ----------------------------------------------- | ----------------------- | -------------------------------------------------- |
| \`timeoutconnect\`                                | 0                       | only connections that are made at once succeed     |
| \`timeoutremote\`                                 | 0                       | every answer comes too late: no mail is delivered  |
| \`timeoutsmtpd\`                                  | 0                       | is taken for 1 second                              |
| \`queuelifetime\`                                 | 0                       | the first temporary failure bounces the message    |
| any but \`databytes\`                             | 2147483648 and more     | wraps: 3000000000 is -1294967296                   |
| \`databytes\`                                     | 4294967296              | wraps to 0, which means no limit                   |
| \`databytes\`                                     | 1 to 999                | hardly any message is so small (a warning)         |
| \`spfbehavior\` (sagredo)                         | 7 and more              | no such behaviour                                  |

A 0 in \`concurrencylocal\` or \`concurrencyremote\` holds all mail, which can be meant, and is not reported.

There is no message about it at startup or later. \`qmail-showctl\` prints the text of the file, so a number that has
wrapped looks just as it was written; \`databytes\` of 500 shows only when senders complain.

## What to do

Write a number in the range that the message names, or delete the file if the default is right. There is no fix: which
number was meant cannot be known.

<!-- example -->
## Example

Reported:

\`\`\`text
queuelifetime:
  0
timeoutremote:
  3000000000
\`\`\`

\`\`\`text
queuelifetime:1:1: error: 0 is outside what makes sense in queuelifetime: the first temporary failure of a message bounces it. [number-out-of-range]
    1 | 0
      | ^
      qmail reads: 0
      what to do:  Write a number from 1 to 2147483647.

timeoutremote:1:1: error: 3000000000 does not fit into 32 bits: qmail works with -1294967296. [number-out-of-range]
    1 | 3000000000
      | ^^^^^^^^^^
      qmail reads: -1294967296
      what to do:  Write a number from 1 to 2147483647.
\`\`\`

Not reported:

\`\`\`text
queuelifetime:
  604800
timeoutremote:
  1200
\`\`\`
<!-- /example -->
`,"number-with-text":`# number-with-text

<!-- facts -->
**warning**: text after a number, which qmail ignores. There is no fix.
<!-- /facts -->

In a file with a number qmail reads the digits at the beginning of the first line, and ignores what follows:

| first line | what qmail reads |
| ---------- | ---------------- |
| \`20 # x\`   | 20               |
| \`20M\`      | 20               |
| \`1e6\`      | 1                |
| \`1,000\`    | 1                |
| \`0x10\`     | 0                |

For a comment that is harmless. For a unit it is not: \`20M\` in \`databytes\` refuses every message of more than 20 bytes,
and \`1h\` in \`queuelifetime\` bounces mail after a second.

Nothing is reported: a number was read. \`qmail-showctl\` prints the text of the file ("SMTP DATA limit is 20M bytes") and
so confirms what is not so.

Blanks after the number, and a carriage return at the end of the line, do not matter.

## What to do

Write only the number: bytes in \`databytes\`, seconds in \`queuelifetime\` and the timeouts. There is no fix, because which
number was meant cannot be known.

<!-- example -->
## Example

Reported:

\`\`\`text
databytes:
  20M
\`\`\`

\`\`\`text
databytes:1:3: warning: qmail reads the digits, and stops there: 20 is the number here, whatever follows. [number-with-text]
    1 | 20M
      |   ^
      qmail reads: 20
      what to do:  Write only the number, in the unit of this file, without a comment.
\`\`\`

Not reported:

\`\`\`text
databytes:
  20971520
\`\`\`
<!-- /example -->
`,"open-relay":`# open-relay

<!-- facts -->
**error**: no rcpthosts in a directory that is complete: every recipient is accepted, from everybody. There is no fix.
<!-- /facts -->

Without \`rcpthosts\`, qmail-smtpd accepts every recipient from everybody. That was meant for hosts that nobody can reach, and has
made many open relays: a file that got lost while a host was moved, or a link that leads nowhere, is enough. Nothing is logged; mail
for the host's own domains works as before.

\`morercpthosts\` does not help: it is asked only where there is an \`rcpthosts\`. An *empty* \`rcpthosts\` is different: it accepts no
domain.

This is judged where the directory is complete: \`qmailint.yaml\` says \`complete: true\`, or says nothing and there are \`me\` and one
of \`locals\` and \`virtualdomains\`. A repository that holds only a part of the files says \`complete: false\`.

## What to do

Write an \`rcpthosts\` with all domains that this host takes mail for. A host that only sends mail needs an empty one.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.net
locals:
  example.com
\`\`\`

\`\`\`text
me:1:1: error: There is no rcpthosts, so qmail-smtpd accepts every recipient from everybody: this host is an open relay. [open-relay]
      what to do:  Write an rcpthosts with the domains that this host takes mail for, one per line; an empty one accepts none.
\`\`\`

Not reported:

\`\`\`text
me:
  mx.example.net
locals:
  example.com
rcpthosts:
  example.com
\`\`\`
<!-- /example -->
`,"own-name-not-me":`# own-name-not-me

<!-- facts -->
**warning**: an address of the host's own name is neither me nor where any host is reached. There is no fix.
<!-- /facts -->

The name in \`me\` (or in \`helohost\`) is what the host calls itself, and usually what MX records name. According to the DNS that
\`qmailint.yaml\` declares, it has an address that is on no interface, in no \`moreipme\` and in no \`reached-at\`. So either the address
leads here, behind NAT or a load balancer, and qmail does not know that it is its own: mail whose MX is this host then goes round in
a loop. Or it leads elsewhere, and the name is wrong.

## What to do

If the address leads to this host, write it into \`moreipme\`, and into \`reached-at\` in \`qmailint.yaml\`, so that qmailint can follow
the mail that arrives there. If it leads to another host of the file, write it into the \`reached-at\` of that one. Otherwise correct
the name.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  dns: { mx.example.com: 203.0.113.7 }
\`\`\`

\`\`\`text
me:1:1: warning: mx.example.com has the address 203.0.113.7, which is neither me nor where a host of qmailint.yaml is reached: if it leads here, mail for a domain whose MX is mx.example.com comes back. [own-name-not-me]
    1 | mx.example.com
      | ^^^^^^^^^^^^^^
      what to do:  If it leads here, write 203.0.113.7 into moreipme, and "reached-at: [interfaces, 203.0.113.7]" into qmailint.yaml.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mx.example.com
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  dns: { mx.example.com: 203.0.113.7 }
\`\`\`
<!-- /example -->
`,"percenthack-relay":`# percenthack-relay

<!-- facts -->
**error**: a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it. There is no fix.
<!-- /facts -->

\`percenthack\` turns \`user%elsewhere@example.com\` into \`user@elsewhere\`, for each domain in it. rcpthosts is asked before that, and
looks only at the last domain. If it accepts example.com, anybody on the internet can write such a recipient, and this host sends
the mail on: an open relay, which is found by those who look for one within days.

The two lines are in different files, and each of them looks harmless. \`qmail-showctl\` prints "The percent hack is allowed for
user%host@...", and no test of ordinary mail shows it. sagredo's qmail-smtpd refuses such recipients where \`rejectrelaytest\` is 1,
and then this is a warning.

## What to do

Delete the line of \`percenthack\`. The notation dates from the eighties, and nothing uses it. If hosts inside need it, use a domain
for it that rcpthosts does not accept.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.com
percenthack:
  example.com
\`\`\`

\`\`\`text
percenthack:1:1: error: Anybody can relay through this host: rcpthosts looks at example.com and nothing else, and accepts it (line 1 of rcpthosts, example.com), then user%elsewhere@example.com becomes user@elsewhere. [percenthack-relay]
    1 | example.com
      | ^^^^^^^^^^^
      what to do:  Delete the line: hardly anybody needs percenthack.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.com
percenthack:
  internal.example
\`\`\`
<!-- /example -->
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask after the `/`, written as four octets. A prefix length is not a netmask. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, this line makes none of the network me: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32: just the address, `203.0.113.5`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the host was meant,\nwrite just `203.0.113.5`. The line has had no effect so far. With the netmask it will, so ask first whether every address of the\nnetwork should change its verdict: in `moreipme`, mail for another host in that network can bounce with #5.4.6. There is no fix for\nlength 0, which would make every address me that `notipme` does not match.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: after the slash it wants a netmask, not a prefix length. [prefix-length] fixable (--fix=all)\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","reached-but-not-me":`# reached-but-not-me

<!-- facts -->
**error**: a host is reached at an address that is not me there. There is no fix.
<!-- /facts -->

\`reached-at\` in \`qmailint.yaml\` says where connections to port 25 arrive at the host. One of these addresses is not me there: no
interface that qmail sees has it, and \`moreipme\` does not make it so (or \`notipme\` takes it away). qmail-remote does not recognise
it. An MX record that names it leads mail from this host back to this host, and round again, until 100 \`Received\` lines are counted.
That is exactly the case for which the moreipme patch was written: a host behind NAT or a load balancer.

It is reported once per host, on \`reached-at\`, with the lowest such address. Interface addresses that qmail on Linux does not see
are covered by \`unseen-interface-address\`.

## What to do

Write the address into \`moreipme\`. If \`notipme\` excludes it on purpose, because it leads to another qmail, it does not belong in the
\`reached-at\` of this host.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  192.0.2.1
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`

\`\`\`text
qmailint.yaml:4:13: error: This host is reached at 203.0.113.7, which is not me there: an MX that leads to it makes mail loop. [reached-but-not-me]
    4 | reached-at: [interfaces,\u00B7203.0.113.7]
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Write 203.0.113.7 into moreipme; or take it out of "reached-at", if connections to it do not arrive here.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
qmailint.yaml:
  version: 1
  control: control
  interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
  reached-at: [interfaces, 203.0.113.7]
\`\`\`
<!-- /example -->
`,"redundant-entry":"# redundant-entry\n\n<!-- facts -->\n**warning**: an entry without which every verdict, or the outcome of all mail, is the same. The fix removes the line; all duplicate and redundant lines can go together.\n<!-- /facts -->\n\nWhat this entry asks for holds without it. Take the line away, and no address changes its verdict: this is computed\nover all 2^32 addresses, not guessed. The message names what already gives the verdict: other lines, the implicit\nentries, or interfaces.\n\n| entry                                      | why it is redundant                      |\n| ------------------------------------------ | ---------------------------------------- |\n| `203.0.113.12` in `moreipme`               | `203.0.113.0/255.255.255.0` is there too |\n| `127.0.0.1` in `moreipme`                  | the implicit entry `127.0.0.0/255.0.0.0` |\n| `203.0.113.0/255.255.255.128` in `notipme` | `203.0.113.0/255.255.255.0` is there too |\n\nThis holds as long as no entry of the other list comes in between. With `203.0.113.8/255.255.255.248` in `notipme`,\nthe first line is needed: its length 32 beats the 29 of the exclusion, while the 24 of the network does not. It is\nthen not reported.\n\nMail is not in danger, but the file says more than it does. Whoever removes `203.0.113.12` expects it to be not me\nfrom then on, and it still is me. Whoever removes the wide network does not see that a single line keeps one of its\naddresses. Where no interface set is declared, an entry is called redundant only if it is so for every possible set.\n\n## In the other control files\n\nThe same goes for `rcpthosts`, `morercpthosts`, `virtualdomains` and `smtproutes`: without the line, the outcome of no recipient\nchanges, whatever the DNS. This, too, is computed, over all recipients.\n\n| entry                          | why it is redundant                                                        |\n| ------------------------------ | -------------------------------------------------------------------------- |\n| `www.example.com` in `rcpthosts` | `.example.com` is there too (info; `morercpthosts` counts as well)        |\n| `www.example.com:web` in `virtualdomains` | what is looked up next, `.example.com`, has the same value        |\n| `example.com:` in `smtproutes` | nothing is looked up after it, and mail goes by MX without it              |\n\nIn indimail, `qmtproutes` is searched before `smtproutes` at each level of the name, and what is looked up next can be in either; an\nentry of one is never the same as one of the other, since the protocols differ. Its `!@` is redundant if all mail that leaves the\nhost takes that route anyway, and in `smtproutes` also with an empty value.\n\nIn `rcpthosts` such lines are harmless, and some people like to see each name, so they are only an info. In the maps a line that\nrepeats what a wildcard says hides that the wildcard is there. A line that is redundant only through one with an error of its own,\nor through the text of `morercpthosts` without its `.cdb`, has a fix that is not safe. A line that only `morercpthosts.cdb` covers,\nwhile the text of `morercpthosts` does not, has no fix: the next `qmail-newmrh` makes the `.cdb` from the text, and without the line\nall mail to the domain would be refused then. `qmail-showctl` lists all lines and says nothing about that.\n\n## What to do\n\nRemove the line. The rule has a fix, and all redundant entries and duplicates can be removed together without\nchanging any verdict. A line that has an error of its own, such as a lost address, gets no such fix. First look at\nthe wider entry: if it is too wide, remove that, and keep the narrow lines. The finding is fine to ignore for a line\nthat is kept on purpose, such as a line that should outlive the wide network.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n  10.1.0.0/255.255.0.0\nvirtualdomains:\n  .example.com:com\n  www.example.com:com\n```\n\n```text\nmoreipme:2:1: warning: This line changes nothing: line 1 (10.0.0.0/255.0.0.0) already gives every verdict that it asks for (10.1.0.0 is me without it too). [redundant-entry] fixable\n    2 | 10.1.0.0/255.255.0.0\n      | ^^^^^^^^^^^^^^^^^^^^\n      what to do:  Delete the line.\n\nvirtualdomains:2:1: warning: Without this line nothing changes: line 1 (.example.com) already gives www.example.com the same value. [redundant-entry] fixable\n    2 | www.example.com:com\n      | ^^^^^^^^^^^^^^^^^^^\n      what to do:  Delete the line.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\nvirtualdomains:\n  .example.com:com\n```\n<!-- /example -->\n","regex-under-stock":`# regex-under-stock

<!-- facts -->
**warning**: a badmailfrom of regular expressions, in a dialect that compares addresses literally. There is no fix.
<!-- /facts -->

In sagredo's qmail each line of \`badmailfrom\` is a regular expression. In stock qmail, netqmail and notqmail, and so in the dialect
that this directory is judged by, a line is compared with the sender literally. \`.*@spam\\.example$\` then matches a sender of exactly
these characters, which is nobody.

Two or more lines of this file only make sense as expressions: they begin with \`^\` or \`!\`, end in \`$\`, or have a \`\\\`, \`.*\` or \`.+\`
in them. Either the directory belongs to a host with a different qmail from the one that qmailint was told, or the file was moved
from such a host and does nothing where it is. This is reported once for the file, and \`dead-sender\` then reports nothing.

## What to do

Say which qmail reads the directory: \`dialect: sagredo\` in \`qmailint.yaml\`, or \`--dialect sagredo\`. If it is stock qmail,
write \`user@domain\` and \`@domain\` instead of the expressions.

<!-- example -->
## Example

Reported:

\`\`\`text
badmailfrom:
  ^.*@spam\\.example$
  \\.invalid$
\`\`\`

\`\`\`text
badmailfrom:1:1: warning: This file holds regular expressions, and the qmail of the dialect moreipme-0.6 has none: it compares each line with the sender literally, so they match nobody. [regex-under-stock]
    1 | ^.*@spam\\.example$
      | ^^^^^^^^^^^^^^^^^^
      what to do:  If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); otherwise write user@domain or @domain.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
badmailfrom:
  ^.*@spam\\.example$
  \\.invalid$
\`\`\`
<!-- /example -->
`,"relayed-recipient":`# relayed-recipient

<!-- facts -->
**error**: a valid recipient in a domain that is not this host's: mail for it is accepted from anybody, and sent on. There is no fix.
<!-- /facts -->

In sagredo's qmail, \`validrcptto\` lists the recipients that exist. A recipient in it is accepted **without asking rcpthosts**. So an
entry for a domain that this host does not accept, and that is neither local nor virtual, lets anybody send mail through this host
to that address. Entries that begin with a \`-\` refuse mail, and are not meant here.

One address is not an open relay, but \`@example.net\` is one for a whole domain, and \`validrcptto\` is often written by a script from
lists of users. Bounces of such mail are sent by this host, which gets it blocklisted. Nothing is logged.

## What to do

Delete the line, or add the domain to \`rcpthosts\` and to \`locals\` or \`virtualdomains\`. On a backup MX, add the domain only to
\`rcpthosts\`.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
rcpthosts:
  example.com
locals:
  example.com
validrcptto:
  user@example.net
\`\`\`

\`\`\`text
validrcptto:1:1: error: A recipient in validrcptto is accepted whatever rcpthosts says, and user@example.net is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed. [relayed-recipient]
    1 | user@example.net
      | ^^^^^^^^^^^^^^^^
      what to do:  Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
rcpthosts:
  example.com
locals:
  example.com
validrcptto:
  user@example.com
\`\`\`
<!-- /example -->
`,"routed-to-itself":`# routed-to-itself

<!-- facts -->
**error**: a route to port 25 of the very host that it is on, so that mail goes round in circles. There is no fix.
<!-- /facts -->

Mail for this key is handed to port 25 of the host that sends it: to \`localhost\`, an address of 127.0.0.0/8, 0.0.0.0, the name in
\`me\`, or an address that every host of the directory has on an interface or in its \`reached-at\`. qmail-smtpd takes it there,
qmail-send finds it remote again, and so on. This does not apply to an address at which, according to \`qmailint.yaml\`, another host
is reached and this one is not: two qmails on one machine may hand mail to each other, even by an address of 127.0.0.0/8.

That does not happen to mail that goes by MX: qmail-remote asks for each address whether it is its own (that is what moreipme is
for), and stops. **For a route it does not ask**, in any dialect. The circle ends after a hundred Received lines, which is some
fifty rounds, and the mail bounces; until then each message costs as much as fifty.

A route to a content filter on this host (\`127.0.0.1:10025\`) is fine, and common: only port 25 is reported. A route of
indimail's \`qmtproutes\` goes to port 209, unless it names another (\`relay:25\`, \`relay::\`).

## What to do

Name the host that the mail is meant for. If it is to be delivered here, delete the route, and list the domain in \`locals\` or
\`virtualdomains\`.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mx.example.net
smtproutes:
  example.com:mx.example.net
\`\`\`

\`\`\`text
smtproutes:1:13: error: This route leads back to this host: mx.example.net is this host, on port 25, and qmail-remote does not ask whether the address of a route is its own, so mail for example.com comes back until it has a hundred Received lines, then bounces. [routed-to-itself]
    1 | example.com:mx.example.net
      |             ^^^^^^^^^^^^^^
      what to do:  Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.
\`\`\`

Not reported:

\`\`\`text
me:
  mx.example.net
smtproutes:
  example.com:127.0.0.1:10025
\`\`\`
<!-- /example -->
`,"secret-in-git":`# secret-in-git

<!-- facts -->
**warning**: a password or private key in a file that git keeps, or would keep with the next commit. There is no fix.
<!-- /facts -->

Some control files hold what must not become known: \`smtproutes\` and \`authsenders\` with user and password for a relay
(\`relay.example.net:587|user|password\`), \`srs_secrets\` with the key that signs rewritten senders, and a \`.pem\` with a private key.
What git has, everybody has who can read the repository or a fork or clone of it, from then on, whether the line is still there or
not.

It is reported where the file is in git's index, or is in a repository and not ignored, so that the next \`git add .\` takes it; once
per file, on its first secret. Nothing is reported outside a repository.

It goes unnoticed because a control directory is put into git as a whole, and these files are among forty harmless ones.
\`qmail-showctl\` prints passwords as if they were host names.

qmailint shows what is secret as \`***\`, in every report; only a patch that is written to a file contains it, because the patch could
not be applied otherwise.

## What to do

Take the file out of git (\`git rm --cached\`), add it to \`.gitignore\`, and put it in place by other means: an encrypted store, or the
tool that writes the other secrets. Then change the password or the key, because the history still has it. Where the
repository itself is protected well enough, say so with an \`ignore\` and its \`because\`.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
in git: smtproutes, srs_secrets
smtproutes:
  example.org:relay.example.net:587|user|password
srs_secrets:
  secret
\`\`\`

\`\`\`text
smtproutes:1:1: warning: This file holds a secret, and git keeps it, or will with the next commit: anybody who can read the repository, now or later, has it. [secret-in-git]
    1 | example.org:relay.example.net:587|***
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.

srs_secrets:1:1: warning: This file holds a secret, and git keeps it, or will with the next commit: anybody who can read the repository, now or later, has it. [secret-in-git]
    1 | ***
      | ^^^
      what to do:  Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
in git: nothing
smtproutes:
  example.org:relay.example.net:587|user|password
srs_secrets:
  secret
\`\`\`
<!-- /example -->
`,"shadowed-entry":`# shadowed-entry

<!-- facts -->
**error**: an entry over which others always win, so it never counts. There is no fix.
<!-- /facts -->

Over every address that this entry could decide, another entry wins. The rule of the lists is short: the longest
netmask wins, and on a tie the address is not me. The order of the lines does not matter, and neither file takes
precedence.

In \`moreipme\`, a shadowed entry asks for addresses to be me, and none of them is. Here the two entries tie:

\`\`\`
moreipme:   203.0.113.12
notipme:    203.0.113.12
\`\`\`

If \`moreipme\` is right, 203.0.113.12 is not me where it should be, and where it leads back to this host the message
can loop until it bounces. In \`notipme\`, a shadowed entry asks for addresses to be not me, and each of them that is
on the ipme list is me. Here the only address of the network that is on the ipme list has the longer netmask:

\`\`\`
moreipme:   203.0.113.12
notipme:    203.0.113.0/255.255.255.0
\`\`\`

If \`notipme\` is right, mail for the host that has 203.0.113.12 can bounce with #5.4.6. The winner can also be an
interface address or an implicit entry. Something was expected here that qmail does not do, and it reports nothing.
\`ipmeprint\` lists both entries, one as \`is me\` and the other as \`is not me\`; \`ipmetest\` gives the verdict.

## In the other control files

\`locals\` is asked first, then \`virtualdomains\`, and only mail that is neither local nor virtual gets as far as \`smtproutes\`. An
entry that no recipient reaches is shadowed:

- \`example.com:com\` or \`user@example.com:com\` in \`virtualdomains\`, with example.com in \`locals\`. **Without a \`locals\` the name in \`me\` is
  local**, which hides a virtual domain of that name: an error, as the mail goes to a local user, or to none. With an empty value
  (\`example.com:\`) it is a warning.
- \`example.com:relay\` in \`smtproutes\`, with example.com in \`locals\`, or virtual. An exception in \`virtualdomains\` (an empty value) that
  lets some of the mail out keeps the route alive.
- \`example.com:relay\` in indimail's \`smtproutes\`, with example.com in \`qmtproutes\`: at each level of the name, \`qmtproutes\` is
  searched first. \`!@\`, the key of messages without a sender, is also looked up there first.

\`qmail-showctl\` prints both entries and does not say which one counts.

## What to do

The message names the entries that win. Decide which side tells the truth:

- **The winner is right**: remove the shadowed line. No verdict changes.
- **The shadowed line is right**: remove the winner or make it narrower, or write the shadowed line with a longer
  netmask (the addresses alone have the longest). A tie is enough for \`notipme\`, but not for \`moreipme\`.

A single address of a local domain needs no entry in \`virtualdomains\`: its mail goes to the user of that name, or where
\`~alias/.qmail-NAME\` says. Where there is no \`locals\`, write one (it may be empty) to make the name in \`me\` virtual, or to send its
mail on.

The rule has no fix. The finding is fine to ignore for a line that is kept on purpose until the other entry goes.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7
notipme:
  203.0.113.7
locals:
  example.com
virtualdomains:
  example.com:com
\`\`\`

\`\`\`text
moreipme:1:1: warning: This line makes nothing me: line 1 of notipme (203.0.113.7) always wins over it (203.0.113.7 is not me). [shadowed-entry]
    1 | 203.0.113.7
      | ^^^^^^^^^^^
      what to do:  Delete the line that is not meant.

virtualdomains:1:1: error: The domain of example.com is local (line 1 of locals), which comes first, and qmail-send never looks for this entry. [shadowed-entry]
    1 | example.com:com
      | ^^^^^^^^^^^^^^^
      what to do:  If the domain is to be virtual, take it out of locals; otherwise delete this line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.0/255.255.255.0
notipme:
  203.0.113.7
locals:
  localhost
virtualdomains:
  example.com:com
\`\`\`
<!-- /example -->
`,"stale-cdb":`# stale-cdb

<!-- facts -->
**warning**: a .cdb that was not made from the text beside it, and it is the .cdb that counts. There is no fix.
<!-- /facts -->

\`morercpthosts\` is a text for people; what qmail-smtpd looks into is \`morercpthosts.cdb\`, which \`qmail-newmrh\` makes from it. A
line that was added to the text and not compiled is not in effect: mail for the domain gets 553. A domain whose line was
deleted goes on being accepted, and relayed. The same goes for sagredo's \`morevalidrcptto\` and \`qmail-newmvrt\`.

The two are compared by their keys, as the program would write them: lower case, without comments and blanks at the ends
of lines. A \`.cdb\` that is cut off or is something else is reported too; qmail-smtpd answers 421 where it needs one.

It goes unnoticed because the text looks right. \`qmail-showctl\` compares the times of the two files and says that the \`.cdb\` is
out of date, but a checkout, a copy or a restore gives both the same time or the wrong order, so it warns needlessly, or not at
all.

Where one of the two is missing nothing is reported: a repository often holds only the text.

## What to do

Run \`qmail-newmrh\` (\`qmail-newmvrt\`) where the files are used. Better still, keep only the text in git, and compile it on the
host with every change.

<!-- example -->
## Example

Reported:

\`\`\`text
rcpthosts:
  example.org
morercpthosts:
  example.net
morercpthosts.cdb:
\`\`\`

\`\`\`text
morercpthosts:1:1: warning: morercpthosts.cdb is not a cdb that can be read, so it holds none of these entries, and programs look only into morercpthosts.cdb. [stale-cdb]
      what to do:  Run qmail-newmrh, which makes the .cdb from this file.
\`\`\`

Not reported:

\`\`\`text
rcpthosts:
  example.org
morercpthosts:
  example.net
\`\`\`
<!-- /example -->
`,"template-text":`# template-text

<!-- facts -->
**error**: the file is a template: nothing in it can be judged before it is filled in. There is no fix.
<!-- /facts -->

Some control directories are not written by hand but made by a program that fills in a template. The template itself is not
a control file: to qmail, \`{{ address }}\` would be a line that does not scan, and each of these lines would get an error
that helps nobody. A template is recognised by what hardly any other file holds: \`{{\`, \`{%\`, \`<%\`, \`\${\`, or a \`[%\` with a
\`%]\` after it on the line. What follows a \`#\` does not count.

The file is reported once, and no other rule judges it. Nor is anything judged that depends on what is in it: in the other
of the two files only the lines themselves and the duplicates, because a verdict depends on both files. Assertions,
\`qmailint ipmetest\` and \`qmailint diff\` that would need the file end with status 2, which means that there is no answer,
instead of making one up.

This goes for all control files. What could be meant literally does not count: in lists of patterns (sagredo's \`badhelo\`,
\`badmailfrom\`...) only \`{{\`, \`{%\` and \`<%\`, and nothing after the first \`|\` of a route or in a file of secrets. A template
of \`rcpthosts\` says nothing about which domains are accepted, so rules that would need to know that report nothing. Where
such a file is installed by mistake, qmail takes its lines for entries and reports nothing, and \`qmail-showctl\` lists them.

## What to do

Let qmailint check the files that are made from the template: fill it in with the values of one host, and name that folder.
Where the templates are kept beside the finished directories, name the directories and not the folder above. If the file is
not a template and holds one of these marks by mistake, correct the line: qmail cannot read it anyway. The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  {{ address }}
  {{ other }}
me:
  {{ fqdn }}
\`\`\`

\`\`\`text
me:1:1: error: This file is a template: it holds {{, and what qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
    1 | {{ fqdn }}
      | ^^
      what to do:  Check the folder with the finished files, and leave the one with the templates out.

moreipme:1:1: error: This file is a template: it holds {{, and what qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
    1 | {{ address }}
      | ^^
      what to do:  Check the folder with the finished files, and leave the one with the templates out.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"trailing-text":`# trailing-text

<!-- facts -->
**warning**: text after an entry, which qmail ignores. The fix applies where it is a \`#\` comment: moves it to a line of its own above.
<!-- /facts -->

qmail ignores what follows the fourth number of an address or a netmask. There is no comment syntax; text after an
entry does no harm only because nothing reads it:

| line                 | what qmail reads                       |
| -------------------- | -------------------------------------- |
| \`203.0.113.12 # NAT\` | \`203.0.113.12\`                         |
| \`203.0.113.12:25\`    | \`203.0.113.12\`: the port means nothing |
| \`203.0.113.12.7\`     | \`203.0.113.12\`                         |
| \`203.0.113.12foo\`    | \`203.0.113.12\`                         |

It works today, and only by luck. On the day when somebody writes a \`/\` into the remark after a plain address, qmail
takes what follows the \`/\` for the netmask, finds none, and skips the line. \`203.0.113.12 # NAT\` is an entry;
\`203.0.113.12 # NAT/SMTP\` is nothing. qmail reports neither.

Text such as \`:25\` or \`.7\` has another danger: it looks as if it meant something. There is no way to say that an
address is me on one port only, and an address with five numbers is probably mistyped. \`qmail-showctl\`, which has
another reader, shows the whole line as the entry.

## What to do

Put a remark on a line of its own above, with \`#\` in the first column. For a \`#\` comment the rule has a fix. Other
text needs your judgement: remove a port, and check an address with too many numbers against the address that was
meant.

\`\`\`
# NAT
203.0.113.12
\`\`\`

A comment after an entry can be left as it is if everyone who edits the file knows about the \`/\`.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  203.0.113.7 # NAT
\`\`\`

\`\`\`text
moreipme:1:13: warning: qmail ignores # NAT: these files have no comments after an entry, no ports and no lists. [trailing-text] fixable
    1 | 203.0.113.7 #\u00B7NAT
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

The longest netmask wins, over both lists. The addresses of the interfaces are on the ipme list without any entry,
each with netmask 255.255.255.255, which is length 32. A network in \`notipme\` has a shorter netmask. So a network in
\`notipme\` never excludes an interface address: the address stays me.

With 203.0.113.12 on an interface:

| \`notipme\`                   | 203.0.113.12 is |
| --------------------------- | --------------- |
| \`203.0.113.0/255.255.255.0\` | me              |
| \`203.0.113.12\`              | not me          |

The case that people run into is 127.0.0.1. The README of the moreipme patch says that with \`127.0.0.0/255.0.0.0\` in
\`notipme\` all of 127.* is not me. That is wrong wherever \`lo\` is up: 127.0.0.2 is then not me, because the network
ties with the implicit entry, but 127.0.0.1 is still me, because it is the address of \`lo\`. Mail for a domain whose
only MX is an address that is still me can bounce with #5.4.6. qmail reports nothing, and the other addresses of the
network behave as expected.

Where interface sets are declared, the rule looks at those of all hosts; where none is, only 127.0.0.1 counts as an
interface address.

## What to do

Choose by what was meant:

- **The interface address should be not me**: add a line with only the address, \`127.0.0.1\` or \`203.0.113.12\`. The
  two entries then tie at length 32, and on a tie an address is not me. The network can stay for the other
  addresses. Make sure that this address does not lead back to this qmail, or messages can loop until they bounce.
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
`,"unqualified-me":`# unqualified-me

<!-- facts -->
**warning**: me is a name without a dot, and qmail signs its mail with it. There is no fix.
<!-- /facts -->

\`me\` is the name of the host. Unless other files say otherwise, qmail-smtpd greets with it, qmail-remote uses it in HELO,
bounces come from it, it completes addresses without a host, and it is the one local domain.

A name without a dot can do none of that elsewhere: hosts that check the name in HELO or the sender's domain in the DNS
refuse the mail, bounces and double bounces have nobody to come back to, and \`user@mail\` is an address only in your own
network.

qmail takes any text. \`qmail-showctl\` says "My name is mail.", which is right as far as it goes. If anybody notices, it is
those who get the mail, and by then the installation script that wrote \`hostname\` into the file is long forgotten.

## What to do

Write the full name: the one that the DNS has for the address of this host, in both directions. Look at \`locals\` too: where
there is no such file, the old name was the only local domain. A host that talks to nobody outside can keep the short
name; then set the rule to \`off\` in \`qmailint.yaml\`.

<!-- example -->
## Example

Reported:

\`\`\`text
me:
  mail
\`\`\`

\`\`\`text
me:1:1: warning: mail has no dot: qmail greets and signs with this name, bounces come from it, and many hosts refuse mail that no other host could answer. [unqualified-me]
    1 | mail
      | ^^^^
      what to do:  Write the full name of the host, as it is in the DNS.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"unreachable-srs-domain":`# unreachable-srs-domain

<!-- facts -->
**warning**: an SRS domain that bounces cannot come back to, or without secrets to make addresses with. There is no fix.
<!-- /facts -->

With \`srs_domain\` sagredo's qmail rewrites the senders of forwarded mail to addresses at that domain, so that a bounce comes back
here and is turned into the original address. For that, all of these must hold:

- rcpthosts accepts the domain,
- it is a key of \`virtualdomains\` whose value leads to the program that turns addresses back,
- it is not local, since \`locals\` is asked before \`virtualdomains\`,
- \`srs_secrets\` has a secret.

The third is the trap: **without \`locals\` the name in \`me\` is local**, and sagredo's \`config-all\` writes that very name into
\`srs_domain\` and \`virtualdomains\`, and no \`locals\`. Bounces then end in the mailbox of an unknown user. Mail goes out as if all
were well, and only bounces get lost.

## What to do

Use a separate domain (\`srs.example.com\`), or write a \`locals\` without the name; it may be empty. Then list the domain in
\`rcpthosts\` and \`virtualdomains\`.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect sagredo
me:
  mx.example.net
srs_domain:
  mx.example.net
rcpthosts:
  mx.example.net
virtualdomains:
  mx.example.net:srs
\`\`\`

\`\`\`text
srs_domain:1:1: warning: SRS cannot work with mx.example.net: it is local, being the name in me where there is no locals; and there is no secret in srs_secrets. [unreachable-srs-domain]
    1 | mx.example.net
      | ^^^^^^^^^^^^^^
      what to do:  The domain needs a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.
\`\`\`

Not reported:

\`\`\`text
--dialect sagredo
me:
  mx.example.net
srs_domain:
  srs.example.net
srs_secrets:
  9fK2
rcpthosts:
  srs.example.net
virtualdomains:
  srs.example.net:srs
\`\`\`
<!-- /example -->
`,"unreadable-file":`# unreadable-file

<!-- facts -->
**error**: a control file cannot be read: programs do not start or defer all mail, or work as if it were empty. There is no fix.
<!-- /facts -->

qmail ignores a \`moreipme\` or \`notipme\` that it cannot open or read, and says nothing. A directory of that name, a
dangling symbolic link, a file without the permission to read it: each counts as an empty file. Nobody
notices that.

Every other control file that is there and cannot be read stops the programs that need it:

| program        | what it does                                       |
| -------------- | -------------------------------------------------- |
| \`qmail-send\`   | does not start; one that runs goes on as it was    |
| \`qmail-smtpd\`  | answers every client with 421                      |
| \`qmail-remote\` | defers every message, until it bounces             |
| others         | give up                                            |

To all of them, a link that leads nowhere is the same as no file: for \`rcpthosts\` that means that every recipient is
accepted. \`qmail-showctl\` runs as root, reads what the others cannot, and prints the file.

With an empty \`moreipme\`, only the implicit entries and the interface addresses are me. Every other address that
leads to this host is not me, and messages for it can loop until they bounce. With an empty \`notipme\`, nothing is
excluded: mail for the hosts that were excluded can bounce with #5.4.6.

The programs that read these files do not run as root. \`qmail-remote\` runs as qmailr, and \`qmail-smtpd\` as qmaild,
in some installations as vpopmail. They may not be able to read what root can read, so a test as root does not prove
much.

**"qmailint does not read it"** is another matter: qmail may well read the file, but qmailint cannot, or must not. Then
nothing is known about what is in it, so only the lines of the other file are judged, no fix is offered, no assertion
gets an answer, and the exit status is 2, even where the rule is off. This goes for a file that

- is outside the repository (and outside every path that was named) once links are resolved, or below \`.git\`;
- is reached by a link in a git repository and is not tracked by git: otherwise, a pull request could show \`.env\`;
- is larger than 256 MiB; or
- cannot be read for lack of permission.

## What to do

Make it a regular file that everyone may read, with mode 0644 in practice. Repair or remove a dangling link: a missing
file is an empty list, and not a finding. Replace a link that leads out of the repository with the file itself, if it is
to be checked, or \`git add\` what it leads to. Then run the check again, since none of its lines has been judged. The
rule has no fix. It is fine to ignore only for a link that cannot be resolved where the check runs, but can be on the
mail host; the verdicts given here are then not those of that host.

<!-- example -->
## Example

Reported:

\`\`\`text
virtualdomains: it is a directory
moreipme: it is a directory
\`\`\`

\`\`\`text
moreipme:1:1: error: The file cannot be read: it is a directory; qmail ignores what it cannot open, without a word, as if the file were empty. [unreadable-file]
      what to do:  Put a regular file there that everyone can read (mode 0644), or none.

virtualdomains:1:1: error: The file cannot be read: it is a directory; qmail-send does not start. [unreadable-file]
      what to do:  Put a regular file there that everyone can read (mode 0644), or none.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.7
virtualdomains:
  example.org:org
\`\`\`
<!-- /example -->
`,"unseen-interface-address":`# unseen-interface-address

<!-- facts -->
**warning**: an interface has an address that qmail on Linux does not see, and that is not me. There is no fix.
<!-- /facts -->

On Linux, qmail does not see every address of its own host. It gets one item per address, but then asks for the
address by its label, such as \`eth0\`, and is given the first address of that label every time. An address added the
usual way has no label of its own, so it is not seen. The first address is on the ipme list twice:

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
connections. An address with a label of its own (\`label eth0:1\`) is seen; the same address, added again without a
label, is not. On the BSDs and macOS every address is seen.

## What to do

Add the address to \`moreipme\`. That does not depend on labels, and it does no harm if qmail sees the address later.
Or give the address a label of its own, as in \`ip addr add 203.0.113.13/24 dev eth0 label eth0:1\`, and put that
where the network is configured. With netqmail, which does not read \`moreipme\`, the label is the only way; notqmail
sees every address. If the address should be not me, put it into \`notipme\`: the finding then goes away, and the file
says what is meant. The rule has no fix.

<!-- example -->
## Example

Reported:

\`\`\`text
interface eth0: 192.0.2.10, 192.0.2.11
moreipme:
  203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: warning: qmail on Linux does not see 192.0.2.11 of eth0: an address without a label of its own hides behind the first address of its label, so mail to it loops. [unseen-interface-address]
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
**warning**: the dialect does not read this file at all, but another one does. There is no fix.
<!-- /facts -->

\`moreipme\` and \`notipme\` belong to the moreipme patch. A qmail without it, such as netqmail and notqmail as they
come, does not read these files at all. Whatever is in them has no effect.

The ipme list is then 0.0.0.0 and the addresses of the interfaces, each compared exactly. There are no networks,
nothing can be excluded, and 127.0.0.0/255.0.0.0 is not implicit. A public address that NAT or a load balancer maps
to this host is not me, whatever \`moreipme\` says: the message can loop until it bounces. An address that \`notipme\`
names is me if an interface has it.

This happens when a qmail with the patch is replaced with a qmail without it, and the control directory is kept.
Nothing fails on that day. qmail reports nothing; notqmail's \`qmail-showctl\` says only that it has no idea what the
file does. No lines of the file are judged while it is not read.

## Files of another dialect

For the other files that this dialect does not read and another one does, there is one finding per directory, an info:
\`badhelo\`, \`srs_domain\` and \`authsenders\` beside netqmail are either left over, or the check runs with the wrong dialect and
sees only half of what matters. Their contents are not judged.

## What to do

First make sure that the check uses the right dialect. If the qmail on the host has the patch, set the dialect to
\`moreipme-0.6\` or \`sagredo\`, and the lines are judged.

If it does not, the file cannot be relied on. Remove it, or keep it knowingly until a qmail with the patch is installed.
There is another way to get what it asked for where a domain's MX leads back to this host: a line for the domain in
\`control/smtproutes\`, which sends its mail straight to the host that should get it. qmail does not ask whether such a host
is me. The rule has no fix. The finding is fine to ignore where one control directory serves hosts with and without the
patch.

<!-- example -->
## Example

Reported:

\`\`\`text
--dialect notqmail
moreipme:
  203.0.113.7
badhelo:
  ^localhost$
srs_domain:
  srs.example.org
\`\`\`

\`\`\`text
badhelo:1:1: info: notqmail does not read badhelo and srs_domain; 2 files belong to sagredo. [unused-file]
      what to do:  If sagredo runs here, set \`dialect\` in qmailint.yaml, or --dialect; if not, they have no effect.

moreipme:1:1: warning: notqmail does not read this file: it is qmail without the moreipme patch, and nothing in the file has any effect. [unused-file]
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
out: none of the control directories of the file has a finding of its rule that fits its \`file\` and \`line\`.

Often the line was corrected or deleted, and the exception stayed. Then it waits for the next mistake of the same
kind and hides that too. Or it never worked: \`line\` is the text of the line, not its number, and must be the same
byte for byte, without the line end; \`file\` is a name within the control directory, such as \`moreipme\`.

An exception whose \`until\` has passed is not reported here. It no longer suppresses anything, and the finding is
back, with a sentence that says so. Where only some of a file's directories are checked, or the rule is turned off
for the run, nothing is said, because the exception may be needed in the others.

## What to do

Delete the exception, or correct its \`file\` or \`line\`. There is no fix: \`--fix\` does not write into
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
    3 |   - rule:\u00B7duplicate-entry
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

qmail does not check that an octet is at most 255. It keeps the number modulo 256. The line is read, but as another
address:

| line                   | what qmail reads                                |
| ---------------------- | ----------------------------------------------- |
| \`203.0.113.300\`        | \`203.0.113.44\`                                  |
| \`203.0.113.256\`        | \`203.0.113.0\`                                   |
| \`10.0.0.0/255.256.0.0\` | \`10.0.0.0/255.0.0.0\`, a network of another size |

Two addresses are then wrong. The address that was meant is missing, and the address that was read is there
although nobody asked for it. In \`moreipme\`, the first is not me: where it leads back to this host, the message can
loop until it bounces. The second is me: mail for the host that has it can bounce with #5.4.6. In \`notipme\` it is
the other way round. With a wrapped octet in the netmask, a whole network can be affected.

It is usually a typing mistake, such as \`203.0.113.312\` for \`203.0.113.112\`. qmail reports nothing, and
\`qmail-showctl\`, which has another reader, shows the number as it was written. \`ipmeprint\` shows what was read.

## What to do

Find out which address or netmask was meant, and write that. The rule has no fix: the number does not say what was
meant. If the address that qmail reads happens to be what you want, write it as it is read, \`203.0.113.44\`, so that
the file says what it does.

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
`};function Jj(e){return(qj[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const Yj={error:`error`,warning:`warning`,info:`note`};function Xj(){return[...Tw.map(({id:e,level:t,summary:n})=>Zj(e,t,`${$j(n)}.`,Jj(e))),Zj(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is a different one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change whichever is wrong. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function Zj(e,t,n,r){let i=Kj(e),a=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:Qj(a)??n},help:{text:a.trim(),markdown:r.trim()},...i===null?{}:{helpUri:i},defaultConfiguration:{level:Yj[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function Qj(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function $j(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const eM=25e3;function*tM(e,t=e=>e){let n=Xj(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=nM(e),o=iM(t,r),s={name:`qmailint`,version:jj,semanticVersion:jj,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${Lj({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${Lj([rM(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+Lj(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function nM(e){let t=$A(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,eM-t.length);if(r.length>i){let e=new Set(ej(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,eM);return{results:a,left:n-a.length}}function rM({problems:e,shortfall:t},n,r){let i=e.map(({file:e,line:t,column:n,message:i})=>({level:`error`,message:{text:sM(i)},...e===``?{}:{locations:[oM(r(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&i.push({level:`error`,message:{text:sM(t)}}),n>0){let e=`${p.n(n,`more result`)} left out: code scanning takes ${p.t(eM)} at most.`;i.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:i}}function iM(e,t){let{ofOutcome:n,ofFinding:r}=Pj();return i=>{if(i.kind===`outcome`){let{file:r,line:a,because:o,decidedBy:s}=i.outcome,c=o===null?``:` (${o})`,l=s!==null&&`file`in s?s:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:sM(je([i.outcome])+c)},locations:[oM(e(r.path),zj(r,a,i.outcome))],...l===null?{}:{relatedLocations:[{id:1,...oM(e(l.file),{startLine:l.line},`This line decides.`)}]},partialFingerprints:{"qmailint/v1":n(i.outcome)}}}let{finding:a,because:o}=i,{rule:s,level:c,file:l,line:u,host:d}=a,f=a.detail(),p=d===null?``:` (on ${d})`,m=(f.related??[]).map((t,n)=>({id:n+1,...oM(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:s,ruleIndex:t.get(s),level:Yj[c],message:{text:sM(Ne(f)+p)},locations:[oM(e(l.path),zj(l,u,a))],...m.length===0?{}:{relatedLocations:m},...aM(a,f.fix??null,e),partialFingerprints:{"qmailint/v1":r(a)},...o===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:sM(o)}]}}}}function aM(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=t.into??e.file,i=t.into===void 0?e:{file:t.into,line:1,start:0};if(f.a(r.path)!==null&&t.edits.some(({text:e})=>/[^\r\n]/.test(e)))return{};let a=Bj(i,t.edits);if(a===null)return{};let o=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,s={artifactLocation:{uri:QA(n(r.path))},replacements:a};return{fixes:[{description:{text:o},artifactChanges:[s]}]}}function oM(e,t,n){let r={artifactLocation:{uri:QA(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:sM(n)}}}function sM(e){return u.o(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}var cM=class extends Error{path;constructor(e,t){super(t instanceof Error?t.message:String(t),{cause:t}),this.name=`ReplaceError`,this.path=e}};function lM(e,t){for(let n of e)try{t(n)}catch(e){throw new cM(n.path,e)}}function uM(e){let t=[];try{lM(e,e=>{let n=C.realpathSync.native(e.path);if(t.some(e=>e.real===n))throw Error(`these are one and the same file`);t.push({...e,temporary:pM(n,e.bytes),real:n})}),lM(t,({real:e,expected:t})=>{if(!(0,C.readFileSync)(e).equals(t))throw Error(`it has changed since it was read, so it was left alone`)}),lM(t,({temporary:e,real:t})=>(0,C.renameSync)(e,t));for(let e of new Set(t.map(({real:e})=>w.default.dirname(e))))hM(e)}finally{for(let{temporary:e}of t)(0,C.rmSync)(e,{force:!0})}}function dM(e,t){let n=w.default.join(e,`.qmailint-${process.pid}-${(0,oe.randomBytes)(6).toString(`hex`)}`);return{fd:(0,C.openSync)(n,`wx`,t),temporary:n}}function fM(e,t,n){let{fd:r,temporary:i}=dM(e,t);try{n(r)}catch(e){throw(0,C.rmSync)(i,{force:!0}),e}finally{(0,C.closeSync)(r)}return i}function pM(e,t){(0,C.accessSync)(e,C.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,C.statSync)(e);return fM(w.default.dirname(e),384,e=>{mM(e,t);let a=(0,C.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,C.fchownSync)(e,r,i),(0,C.fchmodSync)(e,n&4095),(0,C.fsyncSync)(e)})}function mM(e,t){for(let n=0;n<t.length;)n+=(0,C.writeSync)(e,t,n)}function hM(e){try{let t=(0,C.openSync)(e,`r`);try{(0,C.fsyncSync)(t)}finally{(0,C.closeSync)(t)}}catch{}}function gM(e,t){let n=(0,C.lstatSync)(e,{throwIfNoEntry:!1}),r=fM(w.default.dirname(e),438,e=>{for(let n of t)mM(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,C.fchmodSync)(e,n.mode&4095)});try{(0,C.renameSync)(r,e)}catch(e){throw(0,C.rmSync)(r,{force:!0}),e}}function _M(e,t,n,r){let i=w.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=C.realpathSync.native(w.default.dirname(i)),o=w.default.join(r,w.default.basename(i)),s=bM(o,t)??vM(e,t,i,r);return s===null?(gM(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${Kn(e)}`)}}function vM({root:e},t,n,r){let i=e=>e.toLowerCase()===cn;if([...n.split(w.default.sep),...r.split(w.default.sep)].some(i))return`it lies below ${cn}`;let a=C.realpathSync.native(e),o=yM(w.default.resolve(e),n)||yM(a,n);return yM(a,r)||w.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function yM(e,t){return t===e||t.startsWith(e.endsWith(w.default.sep)?e:e+w.default.sep)}function bM(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,C.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function xM(e,{result:t,failOn:n},r,i,a){let o=t,s=new Set;for(let t=!0,c=0;t&&c<2;c++){t=!1;for(let{file:l,pieces:u}of SM(e,o,n,i)){if(c>0&&!s.has(l))continue;let e=_M(r,l,no(u),e=>a.stdout(e));e===null?s.add(l):(t=!0,s.delete(l),o={...o,problems:[...o.problems,e]})}}return{result:o,written:s}}function SM(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:tM(t,r)}],...a===null?[]:[{file:a,pieces:Sj(t,n)}]]}async function CM(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,{inputs:r,checked:i,cwd:a}=await wM(e,n,t),o={...za(t),cwd:a},s=ro(n,a),{result:c,written:l}=xM(r,i,{root:n,cwd:a},s,o),u=[`pass`,`fail`,`error`][Ra(c,i.failOn)];TM(c,o);let d=(r?.summary??!0)&&await e.writeSummary(gj(c,u,i,o.env,s))?`see the job summary`:`see the log`,f={rebase:s,isChanged:i.isChanged,closing:u!==`pass`,elsewhere:d},p=r?.annotations??!0;p&&to(o.workflowCommand??o.stdout,Fe(c,f));let m=r?.sarifFile??``,h=ao(c,u,i.difference,l.has(m)?s(m):``);for(let[t,n]of Object.entries(h))e.setOutput(t,n);if(u!==`pass`){let t=p?Ie(c,f):0;e.setFailed(nj(c,u,t,d))}return u}async function wM(e,t,n){let r=null,i=t;try{return r=nc(e.getInput),i=_j(t,r.workingDirectory),{inputs:r,cwd:i,checked:await qA(r,{...za(n),cwd:i})}}catch(e){let t=[ZA(e)];return{inputs:r,cwd:i,checked:{...KA,result:{...KA.result,problems:t}}}}}function TM(e,t){to(t.stdout,Ft(e,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Ke(e.problems.map(e=>({...e,file:e.file||`the Action`})),t)}var EM=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function DM(){(0,se.setFlagsFromString)(`--heap-growing-percent=50`)}function OM({code:e,message:t}){return new EM(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function kM(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,C.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw OM(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function AM(){return qr(()=>DM()),{stdout:e=>kM(1,e),stderr:e=>kM(2,e),bytes:e=>kM(1,e),input:async e=>(await Promise.resolve().then(()=>require("./action/standard-input.js"))).readInput(e),progress:e=>{NM(2)&&kM(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>jM(1),isFile:()=>(0,C.fstatSync)(1).isFile()}}function jM(e){return NM(e)&&process.stdout.isTTY===!0}function MM(){return process.platform===`linux`?259:(0,C.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}function NM(e){let t=(0,C.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==MM()}async function PM(e){try{return await xe.addRaw(e).write(),!0}catch{return!1}}function FM(e){Te(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(u.o).join(`
`)}`);try{we(`result`,`error`)}catch{}}CM({getInput:e=>Ce(e,{trimWhitespace:!1}),setOutput:we,setFailed:Te,writeSummary:PM},AM()).catch(FM),exports.$=__,exports.$n=Sa,exports.$t=Y,exports.A=uw,exports.An=Bl,exports.Ar=o,exports.At=dm,exports.B=HS,exports.Bn=Hc,exports.Bt=Ep,exports.C=GT,exports.Cn=L,exports.Cr=an,exports.Ct=Bm,exports.D=Tw,exports.Dn=ru,exports.Dr=Bt,exports.Dt=Tm,exports.E=Mw,exports.En=cu,exports.Er=Rt,exports.Et=Dm,exports.F=kC,exports.Fn=ol,exports.Ft=Up,exports.G=sS,exports.Gn=Rc,exports.Gt=Bf,exports.H=kS,exports.Hn=Bc,exports.Ht=_p,exports.I=bC,exports.In=al,exports.It=Bp,exports.J=Yx,exports.Jn=cc,exports.Jt=If,exports.K=uS,exports.Kn=Cc,exports.Kt=Lf,exports.L=SC,exports.Ln=il,exports.Lt=Pp,exports.M=ew,exports.Mn=vl,exports.Mr=l,exports.Mt=im,exports.N=KC,exports.Nn=gl,exports.Nt=tm,exports.O=Cw,exports.On=tu,exports.Or=Ht,exports.Ot=Sm,exports.P=AC,exports.Pn=I,exports.Pt=Yp,exports.Q=C_,exports.Qn=wa,exports.Qt=Nf,exports.R=EC,exports.Rn=M,exports.Rt=Mp,exports.S=YT,exports.Sn=vu,exports.Sr=tn,exports.St=qm,exports.T=jw,exports.Tn=pu,exports.Tr=Xt,exports.Tt=km,exports.U=hS,exports.Un=Wc,exports.Ut=hp,exports.V=TS,exports.Vn=Vc,exports.Vt=yp,exports.W=cS,exports.Wn=Mc,exports.Wt=Yf,exports.X=$,exports.Xn=vs,exports.Xt=Pf,exports.Y=Xx,Object.defineProperty(exports,"Yn",{enumerable:!0,get:function(){return Qs}}),exports.Yt=Mf,exports.Z=Uy,exports.Zn=Ta,exports.Zt=Ff,exports._=ZT,exports._n=Nu,exports._r=D,exports._t=hh,exports.a=nA,exports.an=$d,exports.ar=Gi,exports.at=rg,exports.b=eE,exports.bn=Du,exports.br=on,exports.bt=Zm,exports.c=GO,exports.cn=qd,exports.cr=Yr,exports.ct=Jh,exports.d=BO,exports.dn=Hd,exports.dr=Nn,exports.dt=zh,exports.en=Df,exports.er=ba,exports.et=c_,exports.f=IO,exports.fn=Gd,exports.fr=jn,exports.ft=Mh,exports.g=rD,exports.gn=Pu,exports.gr=$t,exports.gt=gh,exports.h=DO,exports.hn=Fu,exports.hr=E,exports.ht=Dh,exports.i=rA,exports.in=tf,exports.ir=ca,exports.it=ig,exports.j=cw,exports.jn=zl,exports.jr=s,exports.jt=sm,exports.k=Sw,exports.kn=nu,exports.kr=Ct,exports.kt=bm,exports.l=KO,exports.ln=Kd,exports.lr=Xr,exports.lt=Hh,exports.m=TO,exports.mn=Lu,exports.mr=fn,exports.mt=kh,exports.n=uM,exports.nn=xf,exports.nr=Ca,exports.nt=vg,exports.o=ik,exports.on=ef,exports.or=Wi,exports.ot=$h,exports.p=EO,exports.pn=Ud,exports.pr=dn,exports.pt=Ah,exports.q=Zx,exports.qn=sc,exports.qt=X,exports.r=wA,exports.rn=cf,exports.rr=oa,exports.rt=ng,exports.s=qO,exports.sn=Jd,exports.sr=Vi,exports.st=Zh,exports.t=cM,exports.tn=Ef,exports.tr=xa,exports.tt=f_,exports.u=WO,exports.un=Wd,exports.ur=Kn,exports.ut=Bh,exports.v=QT,exports.vn=Mu,exports.vr=sn,exports.vt=ph,exports.w=Aw,exports.wn=mu,exports.wr=Yt,exports.wt=Mm,exports.x=XT,exports.xn=bu,exports.xr=nn,exports.xt=Xm,exports.y=$T,exports.yn=ku,exports.yr=rn,exports.yt=$m,exports.z=hC,exports.zn=Uc,exports.zt=Dp;