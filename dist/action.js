Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/show.js"),n=require("./action/ip-file.js"),r=require("./action/control-directory.js"),i=require("./action/wrapped-octet.js"),a=require("./action/no-interface-set.js"),o=require("./action/interfaces.js"),s=require("./action/latin1.js"),c=require("./action/usage-error.js"),l=require("./action/did-you-mean.js"),u=require("./action/dialects.js"),d=require("./action/bytes.js"),f=require("./action/cube-count.js"),p=require("./action/form.js"),m=require("./action/suffixes.js"),h=require("./action/partition.js"),g=require("./action/netmask.js"),ee=require("./action/outcome.js"),_=require("./action/ipme.js");let v=require("os");v=e.r(v,1);let te=require("crypto");te=e.r(te,1);let y=require("fs");y=e.r(y,1);let ne=require("node:crypto"),b=require("node:fs"),x=require("node:path");x=e.r(x,1);function re(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function ie(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ae(e,t,n){let r=new oe(e,t,n);process.stdout.write(r.toString()+v.EOL)}var oe=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${ce(r)}`)}}return e+=`::${se(this.message)}`,e}};function se(e){return re(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function ce(e){return re(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function le(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!y.existsSync(n))throw Error(`Missing file at path: ${n}`);y.appendFileSync(n,`${re(t)}${v.EOL}`,{encoding:`utf8`})}function ue(e,t){let n=`ghadelimiter_${te.randomUUID()}`,r=re(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${v.EOL}${r}${v.EOL}${n}`}var de=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:fe,appendFile:pe,writeFile:me}=y.promises,he=`GITHUB_STEP_SUMMARY`,ge=new class{constructor(){this._buffer=``}filePath(){return de(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[he];if(!e)throw Error(`Unable to find environment variable for $${he}. Check if your runtime environment supports job summaries.`);try{yield fe(e,y.constants.R_OK|y.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return de(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?me:pe)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return de(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(v.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var _e;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(_e||={});function ve(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function ye(e,t){if(process.env.GITHUB_OUTPUT)return le(`OUTPUT`,ue(e,t));process.stdout.write(v.EOL),ae(`set-output`,{name:e},re(t))}function be(e){process.exitCode=_e.Failure,xe(e)}function xe(e,t={}){ae(`error`,ie(t),e instanceof Error?e.toString():e)}function Se({file:{bytes:e},start:t,end:r}){let i=n.a(e,t);return{column:t-i+1,endColumn:r-i+1}}function Ce(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function we(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return Ee([...n.values()].map(({controls:e,hosts:t})=>`in ${Ee(e,`, `)}${t.length===0?``:` on ${Ee(t,`, `)}`}`),`; `)}function Te(e){let t=we(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function Ee(e,n){let r=e.length-50;return e.slice(0,50).map(t.a).join(n)+(r>0?` and ${r} more`:``)}function De({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const Oe={error:`error`,warning:`warning`,info:`notice`};function*ke(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=je(e,n,t);for(let e of r)yield Le(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${Oe[n]} title=qmailint::${Re(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function Ae(e,t){return je(e,`error`,t).left}function je(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?Me(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Fe)];return{shown:u,left:a-u.length}}function Me(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(Ne),...i,...Ce(e.outcomes).map(Pe)]}function Ne({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function Pe(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:Ie(Te(e),r),file:t.path,line:n,columns:null}}function Fe(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?Se(e):null;return{level:n,title:c,message:De(e.detail()),file:r.path,line:i,columns:l}}function Ie(e,t){return t===null?e:`${e}\nbecause: ${t}`}function Le({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${ze(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${ze(t)}`].join(`,`);return`::${Oe[e]} ${c}::${Re(n)}\n`}function Re(e){return e.split(`
`).map(t.a).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function ze(e){return t.a(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function Be(e,t){for(let n of e)t.stderr(Ve(n))}function Ve({file:e,line:n,column:r,message:i}){let a=n===1&&r===1?``:`:${n}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${t.i(e)}${a}: `}${t.a(i)}\n`}function*He(e,n,i){for(let{file:a,lines:o}of e.files){let e=We(a.bytes),s=0,c=0;for(let{line:r,covered:l,survived:u}of o)if(!(l&&u.length===0)){if(s++,n!==0&&s>n)c++;else{yield`${i.bold(`${t.i(a.path)}:${r}:`)} ${l?`covered`:i.warning(`not covered`)}: ${e(r)}\n`;for(let e of u)yield`      ${Ue(e)}\n`}}c>0&&(yield`${i.bold(`${t.i(a.path)}:`)} and ${r._(c,`more line`)} (--max-findings 0 shows all)\n`),s>0&&(yield`
`)}let{covered:a,entries:o,entryPercent:s,killed:c,mutants:l,score:u}=e;yield`Coverage: ${a} of ${r._(o,`entry`,`entries`)} decide something asserted (${s} %), ${c} of ${r._(l,`mutant`)} noticed (${u} %).\n`}function Ue({mutation:e,witness:n,becomes:r,host:i}){let a=i===null?``:` on ${t.a(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${n} would be ${r}${a}, and no assertion would notice`}function We(e){let r=0,i=1;return a=>{for(;i<a;i++)r=n.i(e,r)+1;return t.r(e,r,n.i(e,r),60)}}function Ge({step:e,result:t,decidedBy:n,isMissing:r}){switch(e){case`arrives`:return t===`client`?`it arrives as from a client, with RELAYCLIENT`:`it arrives from outside`;case`localiphost`:return`the address is me, so localiphost makes it ${t}`;case`rcpthosts`:return Ke(t,n!==null,r);case`envnoathost`:return`it has no domain, and becomes ${t}`;case`percenthack`:return`percenthack makes it ${t}`;case`locals`:return t===`local`?`its domain is local`:t===`not local`?`its domain is not local`:`locals ${t}`;case`virtualdomains`:return t===`not virtual`?n===null?`it is not virtual`:`an empty entry of virtualdomains leaves it as it is`:`virtualdomains makes it ${t}`;case`smtproutes`:case`authsenders`:return t===`MX`?n===null?`it has no route, so the DNS is asked`:`its route is empty, so the DNS is asked`:n===null?`${e} ${t}`:`${e} sends it to ${t}`;case`dns`:return t;case`ipme`:return`${t}, so this address and all that are no better are not tried`;case`connects`:return`nothing answers there`;case`qmail-inject`:return t===`refused`?`qmail-inject refuses it`:`qmail-inject completes it to ${t}`;default:return t===`refused`?`${e} refuses it`:`${e} ${t}`}}function Ke(e,t,n){return e===`accepted`?t?`rcpthosts accepts it`:n?`there is no rcpthosts, so it is accepted`:`rcpthosts accepts whatever has no domain`:e===`refused`?t?`rcpthosts refuses it`:`no line of rcpthosts accepts it`:`rcpthosts ${e}`}const qe={"5.4.6":`its own address is the best MX`,"5.1.2":`there is no such host`,"5.4.4":`no MX has an address`};function Je({verdict:e,host:t,as:n,code:r,via:i}){let a=t===null?``:` on ${t}`;switch(e){case`local`:case`virtual`:return`it is delivered${a}, to ${n}`;case`remote`:return`it leaves${t===null?``:` ${t}`} for ${i.join(`, `)}`;case`rejected`:return`it is refused${a}`;case`bounced`:return r===null?`it bounces${a}: the next host refuses it`:`it bounces${a}: ${qe[r]}`;case`deferred`:return`it waits${a}, and is tried again later`;case`loop`:return`it is back${a} with the same recipient: it goes round until the hops are too many`}}function Ye(e){let t=[],n,r=[],i=()=>{r.length>0&&t.push(`${n==null?``:`on ${n} `}${r.join(`, `)}`)};for(let t of e.way())(t.host!==n||t.step===`arrives`)&&(i(),r=[],n=t.host),r.push(`${Ge(t)}${Xe(t)}`);return i(),[...t,Je(e)].join(`; `)}function Xe({decidedBy:e}){return e!==null&&`file`in e?` (${e.file}:${e.line})`:``}function Ze(e){let t=e.way(),n=t.some(({host:e})=>e!==null),r=t.map((e,t)=>t>0?Qe(Ge(e),e,n):Ge(e)),i=Math.min(52,Math.max(0,...r.map((e,n)=>t[n]?.decidedBy==null?0:e.length))),a=[],o;for(let[e,s]of t.entries()){n&&(s.host!==o||s.step===`arrives`&&e>0)&&a.push(`on ${s.host??``}:`),{host:o}=s;let t=n?`  `:``,c=$e(s),l=r[e];c===``?a.push(`${t}${l}`):l.length<=i?a.push(`${t}${l.padEnd(i)}  ${c}`):a.push(`${t}${l}`,`${t}    ${c}`)}return[...a,`${Je(e)}.`]}function Qe(e,{step:t},n){return t===`arrives`&&!n?e.replace(`it arrives`,`it comes back`):e}function $e({decidedBy:e,text:n}){return e===null?``:`implicit`in e?`the implicit entry ${e.implicit}`:`interface`in e?`the address ${e.address} of ${e.interface}`:`${t.i(e.file)}:${e.line}${n===null?``:`: ${n}`}`}function et({file:{bytes:e},start:t}){return t-n.a(e,t)+1}function tt(e,n,r){let{host:i,control:a}=e,{head:o,named:s}=at(e,n.good(`passed`),n),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${t.a(c.join(`, `))})`}: ${e.reason??e.message}\n`}function nt(e,n){let[r]=e,i=(e,t)=>`      ${n.dim(`${e}:`.padEnd(13))} ${t}`,{head:a,named:o}=at(r,n.error(`failed`),n),s=[...e.length===1?[we(e)]:[],...o],c=[a+(s.length===0?``:` (${t.a(s.join(`, `))})`)];e.length>1&&c.push(i(`where`,t.a(we(e)))),c.push(...r.kind===`mail`?it(r,i):rt(r,i));let l=ot(e);return l!==``&&c.push(i(`decided by`,l)),r.because!==null&&c.push(i(`because`,t.a(r.because))),r.remedy!=null&&c.push(i(`what to do`,r.remedy)),`${c.join(`
`)}\n\n`}function rt(e,t){let{expect:n,witness:r,reason:i,message:a,failing:o,addresses:s=1}=e,c=t(`but`,`${r} is ${n===`me`?`not me`:`me`}: ${i??a}`);return s<=1?[c]:[c,t(`fails for`,`${o===s?`all of them`:`${o} of ${s} addresses`}, of which ${r} is the lowest`)]}function it({witness:e,got:t,ways:n,failing:r,classes:i},a){let o=[a(`but`,`${e} is ${t}`)],[s]=n,c=s===void 0?[]:Ze(s);for(let[e,t]of c.entries())o.push(e===0?a(`its way`,t):`${` `.repeat(20)}${t}`);if(i<=1)return o;let l=r===i?`all ${i}`:`${r} of ${i}`;return[...o,a(`fails for`,`${l} classes of recipients, of which ${e} is the first`)]}function at(e,n,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${t.i(i.path)}:${a}:${et(e)}:`)} ${n}: ${o}: ${t.a(s)}`,named:c===null?[]:[`"${c}"`]}}function ot(e){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(`${t.i(r.file)}:${r.line}`);let r=n.size-3;return[...n].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function st(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}const ct={findings:[],omitted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function lt(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function ut(e){let{findings:t,omitted:n,emitted:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function dt(e,t,n){let i=lt(e),a=i===e.length?``:r._(e.length,`check`);return t.length===0?`${r._(i,`assertion`)} passed${a===``?``:` (${a})`}`:`${n.error(`${lt(t)} of ${r._(i,`assertion`)} failed`)}${a===``?``:` (${t.length} of ${a})`}`}function ft(e,t){let{files:n,entries:i,directories:a,problems:o,outcomes:s}=e,{error:c,warning:l,info:u}=ut(e),d=`${r._(n,`file`)} with ${r._(i,`entry`,`entries`)} in ${r._(a,`control directory`,`control directories`)}`,f=s.filter(({passed:e})=>!e),p=s.length===0?``:` ${dt(s,f,t)}.`;return c+l+u===0?o.length>0?``:`${t.good(`No findings`)}: ${d}.${p}\n`:`${[c>0?t.error(r._(c,`error`)):null,l>0?t.warning(r._(l,`warning`)):null,u>0?t.info(r._(u,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${d}.${p}\n`}function pt(e){let{file:t}=e,r=n.i(t.bytes,e.start);if(e.start===e.end&&(e.start!==r||e.start===0))return null;let i=a.y(t,n.a(t.bytes,e.start),r);return mt(i,i.part(e))}function mt({bytes:e,start:n,end:r},{start:a,end:o}){let s=Math.max(n,a-60),c=Math.min(r,Math.min(o,a+80)+40),[l,u]=[s>n?`…`:``,c<r?`…`:``],d=i.G(e,{start:s,end:c}),{line:f,marks:p}=t.t(d)?ht(d,a-s,o-s,c===r):gt(t.o(e,s,c),a,o,c===r);return{line:l+f+u,marks:`${` `.repeat(l.length)}${p}${a===o?`^`:``}`.trimEnd()}}function ht(e,t,n,r){let i=r?e.trimEnd():e,a=i+`·`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`·`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function gt(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`·`:c.text,o+=(e?`^`:` `).repeat(_t(c.text))}return{line:a,marks:o}}function _t(e){return e.charCodeAt(0)<4352?e.length:vt.test(e)?2:1}const vt=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*yt(e,t,n){let r=new Map,i=new Map;for(let t of e.omitted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield bt(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*xt(o.file.path,r,t,n),r.clear()}}}function bt(e,n,r){let i=e.detail(),{column:a}=Se(e),o=e.host===null?``:` (on ${t.a(e.host)})`,s=[`${r.bold(`${t.i(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=pt(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),n.verbose)for(let{file:e,line:n,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${t.i(e.path)}:${n}: ${a}`);return`${s.join(`
`)}\n\n`}function*xt(e,n,r,i){for(let[a,o]of n){let n=r.maxFindings===0?0:o-r.maxFindings;n<=0||(yield`${i.bold(`${t.i(e)}:`)} and ${n} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*St(e,t){let n=st(t.color);yield*yt(e,t,n),yield*Ct(e,t,n),e.coverage!=null&&(yield*He(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield ft(e,n))}function*Ct({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(Ce(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield tt(o,n,r),a=`
`):(yield a+nt(e,n),a=``)}yield a}const wt=`.git`;function Tt(e){return e!==`node_modules`&&e.toLowerCase()!==`.git`}const S=[`qmailint.yaml`,`qmailint.yml`];function Et(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}const Dt=4294967295;function Ot(e,t,n,r){let i=[...kt(t,!0),...kt(n,!1)];if(i.length>64)return!1;let a=[...e.map(({address:e,netmask:t})=>({address:e,netmask:t,me:!0})),...i];return i.every(e=>At(e,a,r))}function*kt(e,t){if(e===null)return;let{count:n,address:r,netmask:i}=e.entries;for(let e=0;e<n&&e<=64;e++)yield{address:r[e],netmask:i[e],me:t}}function At(e,t,n){let r=null,i=0;for(let n of t)if(n!==e&&((e.address^n.address)&e.netmask&n.netmask)===0){if(n.netmask===e.netmask||Mt(n.netmask))return!1;n.netmask>e.netmask?i+=jt(n):(r===null||n.netmask>r.netmask)&&(r=n)}return Mt(e.netmask)||i>=jt(e)?!1:e.netmask===Dt&&!e.me&&!n||e.me!==(r?.me??!1)}function jt({netmask:e}){return Dt-e+1}function Mt(e){let t=Dt-e;return(t&t+1)!==0}const Nt=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],C=/^(?=.{1,200}$)[a-z0-9][a-z0-9-]{0,60}(\.[a-z0-9][a-z0-9-]{0,60}){0,9}$/,Pt=/^(?!0\.|127\.)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/,Ft=/^(.*?)(?::([1-9]\d{0,3}))?$/;function It(e,t,n){if(e!==`moreipme-0.6`||!t.every(e=>Nt.includes(e))||!Nt.slice(0,3).every(e=>t.includes(e)))return!1;let[r,i,a,o,s]=Nt.map(e=>Lt(n,e));if(!r||!i||!a||!o||!s)return!1;let[c=``]=r;if(r.length!==1||!C.test(c)||c.split(`.`).length<3||!i.includes(c))return!1;let l=new Set(a),u=e=>l.has(e)||Rt(e,l);if(!a.every(e=>C.test(e.replace(/^\./,``))&&!Rt(e,l))||!i.every(e=>C.test(e)&&u(e)))return!1;let d=o.map(zt);if(!d.every(([e,t])=>C.test(e)&&u(e)&&C.test(t)))return!1;let f=s.map(zt);if(!f.every(([e,t])=>C.test(e)&&Bt(t,c)))return!1;let p=[...i,...[...d,...f].map(([e])=>e)];return l.size===a.length&&new Set(p).size===p.length}function Lt({file:e},t){let n=e(t);if(n===null)return[];if(r.a(n))return null;let i=s.i(n.bytes,{start:0,end:n.bytes.length}).split(`
`);return i.pop()===``&&i.length>0&&!i.includes(``)?i:null}function Rt(e,t){for(let n=e.indexOf(`.`,1);n>=0;n=e.indexOf(`.`,n+1))if(t.has(e.slice(n)))return!0;return!1}function zt(e){let t=e.indexOf(`:`);return t<0?[``,``]:[e.slice(0,t),e.slice(t+1)]}function Bt(e,t){let[,n=``]=Ft.exec(e)??[];return/\.\d+$|^\d+$/.test(n)?Pt.test(n):C.test(n)&&n!==t&&n!==`localhost`}const Vt=2**14;function Ht(e,t,n=[]){let[i]=t,a=Wt(t);if(i===void 0||a===null||!i.dialect.readsIpFiles)return null;let o=e.names.filter(e=>!r.t.some(t=>t===e)&&!Gt(e));if(!n.every(Gt))return null;let s=[...r.i(e),...o.map(e.file)];if(s.some(e=>e===null||r.a(e)||e.bytes.length>Vt))return null;let[c,l]=r.t.map(t=>Kt(e,t));return c===void 0||l===void 0||a.some(e=>qt(c,e)||qt(l,e))||qt(l,2130706433)||!Ot(i.dialect.implicit,c,l,Ut(i))||o.length>0&&!It(i.dialect.name,o,e)?null:{files:s.length,entries:(c?.entries.count??0)+(l?.entries.count??0)}}function Ut({set:e}){return e!==null}function Wt(e){let[t]=e;if(e.length>1&&!e.every(e=>Ut(e)&&e.dialect===t?.dialect))return null;let n=new Set;for(let{set:t,dialect:r}of e){if(t===null)continue;if(t.addresses.length>64)return null;let e=new Set(o.n(t,r).map(({address:e})=>e));for(let{up:r,address:i}of t.addresses)if(r&&typeof i==`number`){if(!e.has(i)||n.size>64)return null;n.add(i)}}return[...n]}function Gt(e){return S.includes(e)||e===`.git`}function Kt(e,t){if(e.file(t)===null)return null;let n=r.c(e,t);return n===null||n.notable.count>0||n.entries.netmask.includes(0)?void 0:n}function qt(e,t){if(e===null)return!1;let{address:n,netmask:r}=e.entries;return n.some((e,n)=>((e^t)&r[n])===0)}function Jt(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}const w=[`info`,`warning`,`error`];function T(e,t){return e<t?-1:+(e>t)}const Yt=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],Xt=[`rcpthosts`,`locals`,`virtualdomains`];function Zt(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>Xt.includes(e))?!0:(n||e===`control`)&&t.some(e=>Yt.includes(e))}const Qt=[...r.t,...Yt,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function $t(e){return e.some(e=>Qt.includes(e))}function en(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function tn(e,t,n){let[r]=en(e,t,n);if(r!==void 0)throw new c.t(r.message,r)}function nn(e,t){let{basename:n,dirname:r,join:i}=e.path,a=new Map,o=new Set,s=[],c=(t,r,c,l,u)=>{let{names:d,folders:f,isRepository:p}=an(r),m=Zt(n(t),d,c);r.odd.length>0&&(m||l)&&s.push(...en(e.displayPath(t),r.odd,m));let h=u===void 0?{}:{real:u};if(m&&a.set(t,{absolute:t,names:d,folders:f,isRepository:p,...h}),l)for(let e of S)d.includes(e)&&o.add(i(t,e))};for(let i of t){if(`message`in i){s.push(i);continue}let{absolute:t,kind:a,real:l}=i;if(a===`folder`)rn(e,t,s,(e,n)=>c(e,n,e===t,!0,l));else if(S.includes(n(t)))o.add(t);else{let n=r(t);fn(s,null,()=>c(n,e.list(n),!0,!1))}}return{directories:[...a.values()].sort((e,t)=>T(e.absolute,t.absolute)),settings:[...o],problems:s}}function rn(e,t,n,r){if(e.walk!==void 0){e.walk(t,r);return}let i=t=>{let a=fn(n,null,()=>e.list(t));if(a!==null){r(t,a);for(let{name:n,kind:r}of a.entries)r===`folder`&&Tt(n)&&i(dn(e,t,n))}};i(t)}function an({entries:e}){let t=[],n=[],i=!1;for(let{name:a,kind:o}of e)a===`.git`&&(i=o!==`link`||void 0),o!==`folder`&&o!==`submodule`||r.t.some(e=>e===a)?t.push(a):n.push(a);return{names:t,folders:n,isRepository:i}}function on(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t){let t=i;for(;t!==null&&!r.has(t);){r.add(t);for(let r of S){let o=e.path.join(t,r);(t===i?a.includes(r):e.has(o))&&n.push(o)}t=e.above(t,t===i?o:void 0)}}return n}function sn(e,t){return e.list(t).entries.map(({name:e})=>e)}function cn(e,t){let{entries:n,odd:r}=e.list(t);return tn(e.displayPath(t),r,!0),n.map(({name:e})=>e)}function ln(e,t){if(e.kind(t)!==`folder`)return[];let{entries:n,odd:r}=e.list(t);return tn(e.displayPath(t),r,!1),n.filter(({name:e,kind:t})=>t===`folder`&&Tt(e)).map(({name:e})=>e).sort()}function un(e,{absolute:t,names:n,folders:i,real:a}){let o=e.displayPath(t),s=a===!0||null,c=r.s(o,n,a=>!n.includes(a)&&i?.includes(a)!==!0?null:(s??=e.isReal(t),e.read(dn(e,t,a),{inRealFolder:s,displayPath:r.o(o,a)}))),{isKept:l}=e;return l===void 0?c:{...c,isInGit:n=>l(dn(e,t,n))}}function dn({path:{sep:e}},t,n){return t.endsWith(e)?t+n:t+e+n}function fn(e,t,n){try{return n()}catch(n){if(!(n instanceof c.t)||n.place===null)throw n;return e.push({...n.place,message:n.message}),t}}function pn(e,t){let n=e.map(e=>({one:e,files:r.o(t(e.found.absolute),``)}));n.sort((e,t)=>T(e.files,t.files));let i=[],a=null;for(let{one:e,files:t}of n)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}function mn(e,n){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${n}: ${t.i(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}function hn(e){return e.some(e=>!r.t.some(t=>t===e)&&!S.includes(e)&&e!==`.git`)}function gn(e){for(let t=e;;t=(0,x.dirname)(t)){if(_n(t))return t;if((0,x.dirname)(t)===t)return null}}function _n(e){try{let t=(0,b.statSync)((0,x.join)(e,wt),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}const vn=4096;function yn(e){let t=(0,x.join)(e,wt);try{if((0,b.statSync)(t).isDirectory())return b.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(bn(t))??[];return n===void 0?null:b.realpathSync.native((0,x.resolve)(e,n))}catch{return null}}function bn(e){let t=(0,b.openSync)(e,b.constants.O_RDONLY|b.constants.O_NONBLOCK);try{let e=Buffer.alloc(vn);if(!(0,b.fstatSync)(t).isFile())return``;let n=(0,b.readSync)(t,e,0,vn,0);return n===vn?``:e.toString(`utf8`,0,n)}finally{(0,b.closeSync)(t)}}function xn(e){let t=(process.env.PATH??``).split(x.delimiter).filter(e=>(0,x.isAbsolute)(e));return e===null||(0,x.dirname)(e)===e?t:t.filter(t=>!Sn(t,e))}function Sn(e,t){let n=(0,x.resolve)(e);try{n=b.realpathSync.native(e)}catch{}return[(0,x.resolve)(e),n].some(e=>e===t||e.startsWith(t+x.sep))}function Cn(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return xn(t).map(e=>(0,x.join)(e,n)).find(wn)??null}function wn(e){try{return(0,b.accessSync)(e,b.constants.X_OK),(0,b.statSync)(e).isFile()}catch{return!1}}function E(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is not a regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const Tn=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],En={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},Dn=2**31-1,On=6e4;var D=class extends c.t{};function O(e){let n=gn(b.realpathSync.native(e));if(n===null)return null;let r=yn(n),i=t.a(n);if(r===null)throw new D(`${i}: its ${wt} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=An(n,[`rev-parse`,`--absolute-git-dir`],``,Dn);if(a!==0)throw new D(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(kn(c)!==r)throw new D(`in ${i}, git looks at ${t.a(c)}, not at ${t.a(r)}: mend or remove ${i}/${wt}`);return{root:n,gitDirectory:r}}function kn(e){try{return b.realpathSync.native(e)}catch{return null}}function k({root:e,gitDirectory:t},n,r=``,i=Dn){let{status:a,bytes:o,said:s}=An(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new D(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function An(e,n,r,i){let a=Cn(`git`,e);if(a===null)throw new D(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=process.getBuiltinModule(`node:child_process`),s=o(a,[`--no-pager`,...Tn.flatMap(e=>[`-c`,e]),...n],{cwd:e,env:jn(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:On,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,f=c?.code;if(f===`ETIMEDOUT`)throw new D(`git took more than ${On/1e3} s, and was stopped`);if(f===`ENOBUFS`)throw new D(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&f!==`EPIPE`)throw new D(`git cannot be run: ${t.a(E(c))}`);if(l===null)throw new D(`git was killed (${u})`);let[p=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:t.a(p.replace(/^(fatal|error): /,``))}}function jn(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:xn(e).join(x.delimiter),...En}}function Mn(e,t){let n=Pn(e,t);if(n===null)return null;let r=Pn(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=k(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function Nn(e,t){return Pn(e,`${t}^{commit}`)}function Pn(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=k(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function Fn(e,t,n){return k(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function In(e){return k(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const Ln=2**28;function Rn(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=Vn(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=(0,x.relative)(t,n).split(x.sep).join(`/`);return r.has(Hn(i))?null:`it is a symbolic link that leads to what git does not track`}}function zn(){let e=new Map;return(t,n)=>{let r=e.get(t);r===void 0&&(r=Vn(t),e.set(t,r));let i=(0,x.relative)(t,n).split(x.sep).join(`/`);return typeof r!=`string`&&(r.has(Hn(i))||Bn(t,i))}}function Bn(e,t){try{let n=O(e);return n!==null&&(k(n,[`ls-files`,`-z`,`--others`,`--exclude-standard`,`--`,`:(top,literal)${t}`],``,Ln)?.length??0)>0}catch(e){if(!(e instanceof D))throw e;return!1}}function Vn(e){try{let t=O(e),n=t===null?null:k(t,[`ls-files`,`-z`],``,Ln);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof D))throw e;return e.message}}function Hn(e){return Buffer.from(e).toString(`latin1`)}function Un(e){return e.includes(`�`)}function Wn(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Un(n)||Buffer.from(n).equals(t)?n:null}function Gn(e){let n=(0,b.readdirSync)(e,{withFileTypes:!0});if(!n.some(({name:e})=>Un(e)))return{entries:n.map(e=>({name:e.name,kind:qn(e)})),odd:Kn};let r=[],i=[];for(let n of(0,b.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Wn(n.name);e===null?r.push({shown:t.n(n.name),isFolder:n.isDirectory()}):i.push({name:e,kind:qn(n)})}return{entries:i,odd:r}}const Kn=[];function qn(e){return e.isDirectory()?`folder`:e.isSymbolicLink()?`link`:`file`}function Jn(e){let t=b.realpathSync.native(e);return Un(t)?Wn(b.realpathSync.native(e,`buffer`)):t}function Yn(e,t){try{return Jn((0,x.resolve)(e,t))}catch{return null}}function Xn(e,t){return e===t||e.startsWith(t.endsWith(x.sep)?t:t+x.sep)}function Zn(e){return(0,b.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function Qn(e){if(!Un(e))return e;throw new c.t(`${t.a(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function $n(e){let t=er(),n=Rn(),r=[t(e)??e],i=t=>Yn(e,t),a=e=>{let n=t(e);return n===null?null:i(n)},o=e=>Et(e)?`it lies below .git`:r.some(t=>Xn(e,t))?null:`it lies outside the repository`,s=(e,t)=>r.slice(1).some(n=>Xn(e,n)&&!Xn(t,n));return{elsewhere:o,refusal:(e,r)=>{let a=o(r);if(a!==null)return a;let c=t((0,x.dirname)(e)),l=c===null||r===e?null:i(c);if(c===null||l===null||r===l+e.slice(c.length)||s(r,l))return null;let u=t((0,x.dirname)(r));return u===null||!Xn(u,l)?`it lies outside the repository`:n(u,r)},allow:e=>{let t=i(e);if(t===null||o(t)===null)return;let n=a((0,x.dirname)(e));(n===null||Xn(t,n))&&r.push(t)},leadsOut:(n,r)=>{if(t(e)!==null)return!1;let[o,c]=[a(n),i(r)];return o!==null&&c!==null&&!Xn(c,o)&&!s(c,o)},repositoryOf:t}}function er(){let e=new Map;return t=>{let n=e.get(t);return n===void 0&&(n=gn(t),e.set(t,n)),n}}const tr=256*2**20;function nr(e){return`it is larger than ${e/2**20} MiB`}const{O_NOFOLLOW:rr,O_NONBLOCK:ir}=b.constants;function ar(e){return e.code===`ELOOP`}function or(e,t,n){if(rr===void 0&&(0,b.lstatSync)(e).isSymbolicLink())throw Object.assign(Error(`${e} is a symbolic link`),{code:`ELOOP`});let r=(0,b.openSync)(e,b.constants.O_RDONLY|(ir??0)|(rr??0));try{let e=(0,b.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is not a regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:nr(n),kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,b.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,b.closeSync)(r)}}function sr(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=cr[n]??`other`;return{path:e,unreadable:E(t),kind:i,...r?{}:{refused:!0}}}const cr={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function lr({absolute:e,displayPath:t,limit:n,inRealFolder:r},i){try{if(r)return or(e,t,n)}catch(e){if(!ar(e))return sr(t,e)}try{let r=Jn(e),a=r===null?`its path is not UTF-8`:i(e,r);return r===null||a!==null?{path:t,unreadable:a??``,kind:`other`,refused:!0}:or(r,t,n)}catch(n){return n.code===`ENOENT`&&Zn(e)?{path:t,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:sr(t,n)}}const A={basename:x.basename,dirname:x.dirname,isAbsolute:x.isAbsolute,join:x.join,relative:x.relative,resolve:x.resolve,sep:x.sep};function ur(e){let t=b.realpathSync.native(Qn(e)),{elsewhere:n,refusal:r,allow:i,leadsOut:a,repositoryOf:o}=$n(t),s=zn(),c=e=>A.resolve(t,Qn(e)),l=e=>Yn(t,e),u=e=>dr(t,e),d=e=>n(e)===null;return{cwd:t,path:A,absolute:c,realpath:l,displayPath:u,elsewhere:n,isInside:d,repositoryOf:o,isKept:e=>{let t=l(e),n=t===null?null:o(A.dirname(t));return t!==null&&n!==null&&s(n,t)},kindOfNamed:pr,isReal:e=>l(e)===e&&d(e),leadsOut:a,above:(e,t)=>{let n=A.dirname(e);return(t??_n(e))||!d(n)?null:n},allow:e=>i(c(e)),list:e=>fr(e,u),kind:e=>mr(l(e),d),has:e=>(0,b.lstatSync)(e,{throwIfNoEntry:!1})!==void 0,read:(e,{limit:t=tr,displayPath:n=u(e),inRealFolder:i=!1}={})=>lr({absolute:e,displayPath:n,limit:t,inRealFolder:i},r)}}function dr(e,t){let n=e+A.sep;if(A.sep===`/`&&t.startsWith(n))return t.slice(n.length);let r=A.relative(e,t);return r===``?`.`:r.split(A.sep).join(`/`)}function fr(e,t){try{return Gn(e)}catch(n){throw new c.t(E(n),{file:t(e),line:1,column:1})}}function pr(e){try{let t=(0,b.statSync)(e);return t.isDirectory()?`folder`:t.isFile()?`file`:`other`}catch{return`missing`}}function mr(e,t){return e===null?`missing`:Et(e)?`below .git`:t(e)?(0,b.statSync)(e).isDirectory()?`folder`:`file`:`outside`}function hr(e,t){let n=[];for(let r of t){let t=e.absolute(r),i=r=>{n.push({file:e.displayPath(t),line:1,column:1,message:r})};try{let r=(0,b.statSync)(t).isDirectory(),a=r?t:e.path.dirname(t);e.allow(a);let o=e.realpath(a),s=o===null?`its path is not UTF-8`:e.elsewhere(o);s===null?n.push({absolute:t,kind:r?`folder`:`file`,real:o===t}):i(`qmailint does not read it: ${s}`)}catch(e){i(E(e))}}return nn(e,n)}async function gr(e,t,n,r,i=e){let a=n===null?on(i,t.directories):[];if(n===`none`||n===null&&t.settings.length===0&&a.length===0){let{dialect:e,set:n,levels:i}=r,a={name:null,dialect:e??u.t(`moreipme-0.6`),set:n};return{directories:t.directories.map(e=>({found:e,hosts:[a],levels:i,complete:null,files:[]})),files:[],complete:new Set,problems:[]}}let{makePlan:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s=n===null?null:{absolute:_r(e,n.file),forPaths:t.named};s===null&&i.prefetch?.([...t.settings,...a]);let c={directories:t.directories,searched:t.settings,above:e=>on(i,e),config:s};return o(s===null?i:e,c,r)}function _r(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}async function vr(e){let{shard:t,fixing:n,assertions:r,overrides:i,open:a}=e,o=ur(e.cwd),s=a===void 0?null:(await Promise.resolve().then(()=>require("./action/open-file.js"))).openOver(o,a,e.config),c=s?.disk??o,{plan:l,problems:u}=await wr(e,c,s),d=e.coverage===null?null:await Promise.resolve().then(()=>require("./action/coverage.js")),f=t===null?l.directories:(await Promise.resolve().then(()=>Ra)).ofShard(t,l.directories,c),p=t===null?l.complete:new Set,m=l.files.length===0&&d===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession({...l,complete:p},{assertions:r,levels:i.levels,today:Er},await Cr(l,{tree:c,overrides:i,everywhere:e.config!==null&&e.paths.length>0})),h=n===null?null:(await Promise.resolve().then(()=>require("./action/fix-on-disk.js"))).fixOnDisk,g=await xr(e,l,c);return{disk:c,directories:f,problems:u,session:m,coverage:d,fix:h,only:s?.path??null,controlRoom:()=>yr(f,g!==null),mail:g}}async function yr(e,t){return t?(await Promise.resolve().then(()=>require("./action/world-room.js"))).worldRoom:e.some(br)?(await Promise.resolve().then(()=>require("./action/control-room.js"))).controlRoom:null}function br({found:{names:e,folders:t=[]},complete:n}){return n===!0||hn([...e,...t])}async function xr({config:e,overrides:t,paths:n},{files:r},i){if(!r.some(Sr))return null;let{makeMailFleets:a,subjectMailOf:o}=await Promise.resolve().then(()=>require("./action/with-mail.js")),s=a(i,t,e!==null&&e!==`none`&&n.length>0);return(e,t)=>o(e,i.realpath(e.found.absolute)??e.found.absolute,t,s)}function Sr({settings:{dns:e,zones:t,hosts:n,reachedAt:r}}){return e.length+t.length>0||n.length>1||[{reachedAt:r},...n].some(e=>e.reachedAt!==null)}async function Cr({files:e},t){if(!e.some(({settings:e})=>e.assertions.some(({kind:e})=>e===`mail`)))return null;let{judgeMail:n}=await Promise.resolve().then(()=>require("./action/judge-mail.js"));return(e,r)=>n(e,r,t)}async function wr({paths:e,config:n,overrides:r,noneFound:i,words:a},o,s){let c=e.length>0||s?.isConfig===!1,l=s===null?e.length>0?e:[`.`]:[s.path],u=typeof n==`object`&&n&&!c?{directories:[],settings:[],problems:[]}:s?.found??hr(o,l),d=await gr(o,{...u,named:c},n,r),f=[...u.problems.map(e=>Tr(e,l,a)),...d.problems];return d.directories.length===0&&f.length===0&&i!==null&&f.push({file:t.i(l[0]),line:1,column:1,message:i}),{plan:d,problems:f}}function Tr(e,t,n){return t.length!==1||/[/.]/.test(e.file)?e:{...e,message:e.message+l.t(e.file,n)}}function Er(){return new Date().toISOString().slice(0,10)}const Dr=5e5;function Or(){let e=r.g(Dr);return new c.t(`there are more than ${e} findings, and no report holds so many: look at them with --format text, without "ignore"`)}function kr(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||T(e.rule,t.rule)||T(e.host??``,t.host??``)}function Ar(){return{findings:[],omitted:[],emitted:{error:0,warning:0,info:0},suppressed:[],covered:[],problems:new Map,fixed:{changed:0,notes:[],changes:[]},files:0,entries:0}}function jr(e,t){for(let n of t.findings)e.findings.push(n);for(let n of t.suppressed)e.suppressed.push(n);if(e.findings.length+e.suppressed.length>5e5)throw Or();for(let n of t.omitted)e.omitted.push(n);for(let n of t.covered)e.covered.push(n);t.problems.length>0&&e.problems.set(t.planned,t.problems),e.files+=t.files,e.entries+=t.entries;let{fixed:n}=t;n!==null&&(e.fixed.changed+=n.changed,n.note!==null&&e.fixed.notes.push(n.note),e.fixed.changes.push(...n.changes))}function Mr(e,t,n){let{findings:r,omitted:i}=e;t.length>1&&r.sort(kr);let a=ut({findings:r,omitted:i});for(let t of w)e.emitted[t]+=a[t];n({findings:r,omitted:i}),e.findings=[],e.omitted=[]}function Nr(e,{directories:t,problems:n,session:r,coverage:i},a){let o=r?.finish()??null,s=[...e.findings,...o?.findings??[]];(t.length>1||o!==null)&&s.sort(kr);let c=i?.sumCoverage(e.covered)??null,{omitted:l,emitted:u,files:d,entries:f,fixed:p}=e;return{result:{findings:s,omitted:l,emitted:u,suppressed:[...e.suppressed,...o?.suppressed??[]],outcomes:o?.outcomes??[],problems:[...n,...t.flatMap(t=>e.problems.get(t)??[]),...o?.problems??[]],coverage:c,...Pr(a.coverage?.threshold??null,c?.score??0),directories:t.length,files:d,entries:f},fixed:a.fixing===null?null:{dryRun:a.fixing.dryRun,...p}}}function Pr(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}async function Fr(e,t={}){let{time:n=null,judged:r=null}=t,i=n?.now()??0,a=await vr(e);Jt(n,`search`,i);let{directories:o,disk:s}=a,c=zr(a,e)?await t.emit?.()??null:null,l=c===null?[o]:pn(o,s.displayPath),u=mn(t.progress,o.length),d=Ar(),f=n===null?Lr(a):null,p=f===null?null:Rr(f,a.session);if(p!==null)return jr(d,p),r?.(p),Ir(d,a,e);let m=await a.controlRoom(),{judgeEach:h}=await Promise.resolve().then(()=>require("./action/judge-each.js"));for(let t of l){for(let i of h(t,a,m,f,e,u,n))jr(d,i),r?.(i);if(c===null)continue;let i=n?.now()??0;d.findings.length>0&&u.clear(),Mr(d,t,c),Jt(n,`report`,i)}return u.clear(),Ir(d,a,e)}async function Ir(e,t,n){let r=Nr(e,t,n);if(t.only===null)return r;let{onlyAbout:i}=await Promise.resolve().then(()=>require("./action/open-file.js"));return{...r,result:i(t.only,r.result)}}function Lr({directories:e,mail:t,coverage:n,fix:r,disk:i}){let[a,...o]=e;return a===void 0||o.length>0||a.complete!==null||t!==null||n!==null||r!==null?null:{planned:a,directory:un(i,a.found)}}function Rr({planned:e,directory:t},n){let r=Ht(t,e.hosts,e.found.folders);if(r===null)return null;let i={findings:[],omitted:[],suppressed:[],problems:[],covered:[]},a=n?.judgeCalm(e,t);return{planned:e,directory:t,fixed:null,...i,...a,...r}}function zr({session:e,directories:t,only:n},{fixing:r,assertions:i}){return n===null&&e===null&&r===null&&i===null&&t.length>1}function Br(e,t){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=ut(e);return w.slice(w.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function Vr(e){return{...e,stdout:Hr(e.stdout),stderr:Hr(e.stderr),workflowCommand:e.stdout,workflowError:e.stderr}}function Hr(e){let t=Ur;return n=>{let r=Wr(n,t);t=r.state,e(r.text)}}const Ur={at:`start`,hashes:0};function Wr(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===Gr?r++:i===Kr&&r>=2&&o(t,`\\x5b`),i!==Gr&&!Zr(i)&&(r=0),i===qr?n===`start`?n=`colon`:n!==`inside`&&Yr(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Xr(i)?n=(n===`colon`||n===`broken`)&&Zr(i)?`broken`:`start`:n===`start`||n===`broken`?Qr(i)?Zr(i)||(n=`start`):n=`inside`:n===`colon`&&!Zr(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const Gr=35,Kr=91,qr=58,Jr=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function Yr(e,t){Jr.lastIndex=t;let n=Jr.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Xr(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function Zr(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:$r.test(String.fromCodePoint(e))}function Qr(e){return e<128?e<=32||e===127:ei.test(String.fromCodePoint(e))}const $r=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,ei=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,ti=65536;function ni(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{add:e=>{for(let r of e)t+=r,t.length>=ti&&n()},end:n}}function ri(e,t){let n=ni(e);n.add(t),n.end()}function*ii(e){let t=``;for(let n of e)t+=n,t.length<ti||(yield t,t=``);yield t}function ai(e,t){let n=oi(e),r=oi(t);return n===r?e=>e:e=>(0,x.relative)(n,(0,x.resolve)(r,e)).split(x.sep).join(`/`)||`.`}function oi(e){try{return(0,b.realpathSync)(e)}catch{return(0,x.resolve)(e)}}function si(e,t,n,r){let i=ut(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"recipients-changed":n?.recipientsCount??``,"sarif-file":r}}const ci=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,li=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function j(e){let n=t.a(e),r=``,i=0;for(let{0:e,index:t}of n.matchAll(li))r+=`${n.slice(i,t).replace(ci,fi)}<span>${e}</span>`,i=t+e.length;return r+n.slice(i).replace(ci,fi)}function M(e){return`<code>${j(e)}</code>`}function ui(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,fi)}">${e}</a>`}const di={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function fi(e){return di[e]??`&#${e.charCodeAt(0)};`}function pi(e,n,r){if(e===`none`)return null;if(e===`auto`)return mi(n,r);let i=O(r),a=i===null?null:Nn(i,e);if(a!==null)return{commit:a};throw new c.t(`the input base: there is no revision "${t.a(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function mi(e,t){let n=_i(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=O(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&Nn(e,`HEAD^2`)===n?hi(Nn(e,`HEAD^1`)):hi(gi(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return hi(gi(O(t),r(`merge_group`,`base_sha`)));default:return null}}function hi(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function gi(e,t){if(e===null||t===null)return null;let n=Nn(e,t);return n===null?null:Fn(e,n,`HEAD`)??n}function _i(e){try{return e===void 0?null:JSON.parse((0,b.readFileSync)(e,`utf8`))}catch{return null}}function vi(e,t){let{before:n,after:r}=yi(e,t),i=Si(n),a=Si(r),{nextInA:o,nextInB:s}=Ci(i,a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function yi(e,t){let r=Math.min(e.length,t.length),i=0;for(;i<r&&e[i]===t[i];)i++;let a=0;for(;a<r-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=n.a(e,i);for(let t=0;t<3;t++)o=n.a(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:bi(e,o,t)}};return{before:c(e),after:c(t)}}function bi(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function xi({bytes:e,first:t,start:n},r){let i=n[r-t],a=n[r-t+1];return i===void 0||a===void 0?null:s.i(e,{start:i,end:a})}function Si(e){return Array.from({length:e.start.length-1},(t,n)=>xi(e,e.first+n)??``)}function Ci(e,t){let n=e.length<t.length,[r,i]=n?[e,t]:[t,e],a=wi(i,new Set(r)),o=wi(r,a),[s,c]=n?[o,a]:[a,o];return{nextInA:Ti(s),nextInB:Ti(c)}}function wi(e,t){let n=new Map;for(let[r,i]of e.entries()){if(!t.has(i))continue;let e=n.get(i);e===void 0?n.set(i,{all:[r],next:0}):e.all.push(r)}return n}function Ti(e){return(t,n)=>{let r=e.get(t);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const Ei=new Uint8Array;function Di({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&Oi(n,t)?t:n,{hunks:i}=vi(e??Ei,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function Oi(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function ki(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const Ai=2**27;function ji(){return{names:Mi,bytes:Ni}}const Mi=1e6,Ni=2**29;function Pi(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of Ii(e,t,Ai)){if(a!==`tree`)throw new D(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,Bi(i,o,n))}return r}function Fi(e,t,n,r,i){let a=(k(e,[`cat-file`,`--batch-check`],Li(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw Ri(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw N(`the files to read have more than ${Ni/2**20} MiB`);for(let{id:t,bytes:n}of Ii(e,o,Ni+o.length*100))i.set(t,n)}function N(e){return new D(`at this revision, ${e}: name the folder to search`)}function*Ii(e,t,n){if(t.length===0)return;let r=k(e,[`cat-file`,`--batch`],Li(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw Ri(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function Li(e){return e.map(e=>`${e}\n`).join(``)}function Ri(e){return new D(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const zi={4e4:`folder`,12e4:`link`,16e4:`submodule`};function Bi(e,n,i){let a=e.length/2,o=Buffer.from(n.buffer,n.byteOffset,n.length),s=new Map,c=new Set,l=[];for(let n=0;n<o.length;){let u=o.indexOf(32,n),d=o.indexOf(0,u+1),f=d+1+a;if(--i.names<0)throw N(`there are more than ${r.g(Mi)} names`);if(u<0||d<0||f>o.length)throw Hi(e,`it ends too early`);let p=o.toString(`latin1`,n,u),m=o.subarray(u+1,d),h=zi[p]??(/^100[0-7]{3}$/.test(p)?`file`:null);if(h===null)throw Hi(e,`it has an entry of the mode ${t.n(o,n,Math.min(u,n+20))}`);let g=Wn(m);if(g===null){let n=t.n(m);if(c.size===c.add(n).size)throw Hi(e,`it has the name ${n} twice`);l.push({shown:n,isFolder:h===`folder`})}else{if(!Vi(g))throw Hi(e,`it has the name "${t.n(m)}"`);if(s.has(g))throw Hi(e,`it has the name "${t.n(m)}" twice`);s.set(g,{kind:h,id:o.toString(`hex`,d+1,f)})}n=f}return{entries:s,odd:l}}function Vi(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function Hi(e,t){return new D(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function Ui(e,t){let n=Gi(Wi(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=[],a=0;for(;;){let t=r.at(-1),o=e.trees.get(t.id);if(o===void 0)return{needs:t};let s=n.pop();if(s===void 0)return{folder:o,id:t.id,at:i};if(s===`..`){if(r.length===1)return Ki(`it lies outside the repository`);r.pop(),i.pop();continue}if(Et(s))return Ki(`it lies below .git`);let c=o.entries.get(s);if(c===void 0)return a===0?null:qi(`it is a symbolic link that leads nowhere`,`missing`);if(c.kind===`submodule`)return Ki(`it lies in a submodule`);if(c.kind===`folder`)r.push(c),i.push(s);else if(c.kind===`link`){if(++a>40)return qi(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(c.id);if(t===void 0)return{needs:c};let o=t===null||t.length>4096?null:Wn(t);if(o===null)return Ki(`it is a symbolic link whose target is not UTF-8, or too long`);let s=x.default.isAbsolute(o)?Wi(e.root,o):o;if(x.default.isAbsolute(o)&&(r.length=1,i.length=0),x.default.isAbsolute(s))return Ki(`it lies outside the repository`);n.push(...Gi(s).reverse())}else if(n.length>0)return qi(`a part of its path is no directory`,`other`);else return{file:c.id,at:[...i,s]}}}function Wi(e,t){return x.default.relative(e,t).split(x.default.sep).join(`/`)}function Gi(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function Ki(e){return{why:e,kind:`other`,refused:!0}}function qi(e,t){return{why:e,kind:t,refused:!1}}function Ji(e,t){let{root:n}=e,r=new Map,i=new Map,a=ji(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of Pi(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&Fi(e,o,tr,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw N(`links lead through more than 500 folders`);for(let r of t)n[r]=Ui(s,e[r]);let r=t.flatMap(e=>Yi(n[e]));t=t.filter(e=>Yi(n[e]).length>0),r.length>0&&o++,c(r)}return n};return{trees:r,blobs:i,fetch:c,resolveAll:l,resolve:e=>l([e])[0]??null}}function Yi(e){return e!==null&&`needs`in e?[e.needs]:[]}const Xi=2**27;function Zi(e,t,n,i){let a=0,o=0,s=[{folder:e,id:t}];for(let e=0;s.length>0;e++){if(e>256)throw N(`folders are more than 256 deep`);let t=n(s.map(e=>e.id)),c=[];for(let{folder:e,id:n}of s){let s=t(n);if(a+=s.entries.size+s.odd.length,a>1e6)throw N(`there are more than ${r.g(Mi)} names`);i(e,s);for(let[t,n]of s.entries){if(n.kind!==`folder`||!Tt(t))continue;let r=x.default.join(e,t);if(o+=r.length,r.length>4096)throw N(`paths are longer than 4096 characters`);if(o>Xi)throw N(`the paths of all folders are too long to keep`);c.push({folder:r,id:n.id})}}s=c}}function Qi(e,t,n){let{root:r}=e,i=Ji(e,t),a=e=>e===r||e.startsWith(x.default.join(r,x.default.sep)),o=e=>{let t=i.resolve(e);return t!==null&&`folder`in t?t.folder:null};return{root:r,path:x.default,displayPath:n,isReal:a,above:e=>e===r||x.default.dirname(e)===e?null:x.default.dirname(e),realpath:e=>{let t=a(e)?i.resolve(e):null;return t===null||`why`in t?null:x.default.join(r,...t.at)},list:e=>{let t=o(e);if(t!==null)return ia(t);throw new c.t($i,{file:n(e),line:1,column:1})},has:e=>{let t=x.default.basename(e);return e===r||o(x.default.dirname(e))?.entries.has(t)===!0},kind:e=>a(e)?Et(x.default.relative(r,e))?`below .git`:ta(i.resolve(e)):`outside`,prefetch:e=>{let t=i.resolveAll(e);i.fetch(t.flatMap(e=>e!==null&&`file`in e?[ea(e.file)]:[]))},read:(e,{limit:t=tr,displayPath:r=n(e)}={})=>na(i,i.resolve(e),r,t),walk:(e,t)=>ra(i,e,t)}}const $i=`there is no such file or directory`;function ea(e){return{kind:`file`,id:e}}function ta(e){return e===null?`missing`:`folder`in e?`folder`:`file`in e?`file`:e.refused?`outside`:`missing`}function na({fetch:e,blobs:t},n,r,i){if(n===null)return{path:r,unreadable:$i,kind:`missing`};if(`why`in n){let{why:e,kind:t,refused:i}=n;return{path:r,unreadable:e,kind:t,...i?{refused:!0}:{}}}if(`folder`in n)return{path:r,unreadable:`it is a directory`,kind:`folder`};e([ea(n.file)]);let a=t.get(n.file);return a!=null&&a.length<=i?{path:r,bytes:a}:{path:r,unreadable:nr(i),kind:`other`,refused:!0}}function ra({resolve:e,fetch:t,trees:n},r,i){let a=e(r);a!==null&&`folder`in a&&Zi(r,a.id,e=>(t(e.map(e=>({kind:`folder`,id:e}))),e=>n.get(e)),(e,t)=>i(e,ia(t)))}function ia({entries:e,odd:t}){return{entries:[...e].map(([e,{kind:t}])=>({name:e,kind:t})),odd:t}}function aa(e,t,n){let i=ur(e),a=O(i.cwd);if(a===null)return()=>!1;let o=new Set(n.map(e=>x.default.resolve(i.cwd,e))),s=e=>{let t=Mn(a,e);if(t?.kind!==`tree`)return null;let n=Qi(a,t.id,i.displayPath);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],u=new Map,d=e=>{let t=c?.read(e);return t!==void 0&&r.a(t)&&t.kind!==`missing`?[]:Di({base:oa(t),head:oa(l?.read(e)),here:oa(i.read(e))})};return(e,t)=>{let n=x.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=u.get(n)??d(n);return u.set(n,r),ki(r,t)}}function oa(e){return e===void 0||r.a(e)?null:e.bytes}function sa(e,n,r){let i=r.find(e=>e===n);if(i!==void 0)return i;let a=l.t(n,r);throw new c.t(`there is no ${e} "${t.a(n)}"${a===``?ca(r):a}`)}function ca(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function la(e){let t=u.n.find(t=>t===e)??sa(`dialect`,e,u.r),n=u.t(t);if(n===null)throw new c.t(`the dialect ${t} is not supported yet: qmailint cannot say what it reads`);return n}function ua(e){return sa(`level`,e,[...w,`never`])}function da(e,n){if(!/^\d{1,9}$/.test(n))throw new c.t(`${e} wants a whole number, not "${t.a(n)}"`);return Number(n)}function fa(e,n){let r=da(e,n.replace(/%$/,``));if(r>100)throw new c.t(`${e} wants a number from 0 to 100, not "${t.a(n)}"`);return r}const pa=e=>e/2**32|0,ma=e=>e>>>0;function ha(e,t,n,r){let i=pa(n),a=ma(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function ga(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const _a=e=>e?`"${e}" `:``;function va(e,t=``){if(typeof e!=`number`)throw TypeError(_a(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(_a(t)+`expected integer >= 0, got `+e);return e}function ya(e,t,n=``){if(ga(e)&&(t===void 0||e.length===t))return e;t!==void 0&&va(t,`length`);let r=ga(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=_a(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const ba=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},xa=(e,t)=>{ba(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function Sa(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function Ca(e,t){ya(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function wa(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Ta(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function P(e,t){return e<<32-t|e>>>t}function Ea(e,t,n=`opts`){return xa(e,`defaults`),t!==void 0&&xa(t,n),Object.assign(Object.create(null),e,t)}function Da(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=Ea({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const Oa=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function ka(e,t,n){return e&t^~e&n}function Aa(e,t,n){return e&t^e&n^t&n}var ja=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=Ta(this.buffer)}update(e){Sa(this),ya(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=Ta(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){Sa(this),Ca(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),ha(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:Ta(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const Ma=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Na=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),F=new Uint32Array(64);var Pa=class extends ja{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)F[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=F[e-15],n=F[e-2],r=P(t,7)^P(t,18)^t>>>3,i=P(n,17)^P(n,19)^n>>>10;F[e]=i+F[e-7]+r+F[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=P(o,6)^P(o,11)^P(o,25),u=l+t+ka(o,s,c)+Na[e]+F[e]|0,d=(P(n,2)^P(n,13)^P(n,22))+Aa(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){wa(F)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),wa(this.buffer)}},Fa=class extends Pa{constructor(){super(32,Ma)}};const Ia=Da(()=>new Fa,Oa(1));function La(e){return Array.from(Ia(d.n(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var Ra=e.n({ofShard:()=>Va});function za(e,n){let[,r,i]=/^(\d{1,6})\/(\d{1,6})$/.exec(n)??[],a={index:Number(r),count:Number(i)};if(r===void 0||a.index<1||a.index>a.count)throw new c.t(`${e} wants I/N, such as 1/4 for the first of four, not "${t.a(n)}"`);return a}function Ba({index:e,count:t},n){return Number.parseInt(La(n).slice(0,12),16)%t===e-1}function Va(e,t,{displayPath:n}){return t.filter(({found:t})=>Ba(e,n(t.absolute)))}function Ha(e){let t=t=>e(t).trim()||null,n=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:n.length===0?[`.`]:n,workingDirectory:t(`working-directory`)??`.`,base:t(`base`)??`auto`,annotations:Ua(`annotations`,t(`annotations`)),summary:Ua(`summary`,t(`summary`)),sarifFile:t(`sarif-file`),junitFile:t(`junit-file`),config:t(`config`),dialect:t(`dialect`),failOn:t(`fail-on`),coverageThreshold:t(`coverage-threshold`),shard:t(`shard`)}}function Ua(e,n){if(n===null||/^true$/i.test(n))return!0;if(/^false$/i.test(n))return!1;throw new c.t(`the input ${e} wants true or false, not "${t.a(n)}"`)}function Wa(e,t){let{paths:n,config:r,dialect:i,failOn:a,coverageThreshold:o,shard:s}=e;return{cwd:t,paths:n,config:r===null?null:{file:r},overrides:{dialect:i===null?null:la(i),set:null,levels:new Map},failOn:ua(a??`error`),shard:s===null?null:za(`the input shard`,s),assertions:null,coverage:o===null?null:{threshold:fa(`the input coverage-threshold`,o)},fixing:null,limit:1/0,noneFound:`there is no control directory here`,words:[]}}function Ga(e){let t=new Map;for(let{control:n,mail:r}of e){if(r===void 0)continue;let e=t.get(n)??new Set;t.set(n,e);for(let t of r.changes)for(let n of t.patterns)e.add(n)}return[...t.values()].reduce((e,{size:t})=>e+t,0)}function Ka(e,t){let n=e.map(({difference:e})=>e[t]),[r]=n;if(n.length===1&&r!==void 0)return a.u(r);if(n.every(e=>Array.isArray(e)))return a.f(n);let i=qa(e),o=i.flatMap(([e])=>e??[]),s=a.i(o.map(({difference:e})=>e),t);if(s===null)return null;let c=(e,n)=>e.some(e=>Ya(e,t,n)),l=Xa(e),u=s;for(let[e,t]of l){let n=i.flatMap(e=>e.find(e=>!t.has(e))??[]);c(o,e)&&u--,(c(n,e)||c([...t],e))&&u++}return u}function qa(e){let t=[];for(let n of e){let e=t.find(([e])=>Ja(e.base,n.base)&&Ja(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function Ja(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function Ya({base:e,head:t,difference:n},r,i){if(n.basePart.length===0)return!1;let a=({where:e})=>e!==null&&f.u(e,i).me,o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function Xa(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}const Za={id:`address-in-list`,level:`error`,summary:`an address with an @ where qmail looks up the domain alone`,fix:null,bad:{files:{rcpthosts:`postmaster@example.com
`,virtualdomains:`@example.net:net
`}},good:{files:{rcpthosts:`example.com
`,virtualdomains:`example.net:net
`}},notableEntry(e,t){if(t.form(e)!==p.t.address)return null;let n={start:t.entries.start[e],end:t.keyEnd[e]},r=t.bytes[n.start]===64;return i.B(t,e,()=>({message:t.name===`virtualdomains`?`${i.V(t,e)} matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @.`:`${i.V(t,e)} matches nothing: what is looked up here is the domain behind the @, never an address.`,reads:`nothing`,remedy:r?`Remove the @.`:`Write the domain alone; a single address cannot be listed here.`,fix:null}),{at:n})}},Qa={id:`bad-pattern`,level:`error`,summary:`a line that is not a POSIX extended regular expression, so it never matches`,fix:null,bad:{files:{badmailfrom:`*@spam\\.example
`},dialect:`sagredo`},good:{files:{badmailfrom:`@spam\\.example$
`},dialect:`sagredo`},*regex(e){let{bytes:t,entries:n}=e;for(let r=0;r<n.count;r++){let a=n.start[r],o=n.end[r],c=t[a]===33?a+1:a;if(e.form(r)!==0||o-c>65536)continue;let l=m._(s.i(t,{start:c,end:o}));if(!(`error`in l)||l.error===`too-deep`)continue;let{error:u,offset:d}=l;yield i.B(e,r,()=>({message:`This is not a regular expression: ${$a[u]??`it cannot be compiled`}${d>0?` (near byte ${c-a+d+1} of the line)`:``}. qmail-smtpd logs that, and the line matches nobody, with a ! in front or without.`,reads:`nothing`,remedy:`Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.`,fix:null}))}}},$a={REG_BADRPT:`there is nothing before a *, + or ? to repeat`,REG_BADBR:`what stands between { and } is no number of times`,REG_EBRACE:`a { is not closed`,REG_EBRACK:`a [ is not closed`,REG_EPAREN:`a ( is not closed`,REG_ERANGE:`a range in brackets runs backwards`,REG_ECTYPE:`there is no class of characters of that name`,REG_ECOLLATE:`there is no character of that name`,REG_EESCAPE:`it ends in a backslash`,REG_ESUBREG:`it refers back to a group that is not there`,REG_ESIZE:`it is too large`};function eo(e,t){return(e.name===`smtproutes`||e.name===`authsenders`)&&e.form(t)===p.t.other}function to({bytes:e,entries:t,keyEnd:n},r){let i=n[r]+1,a=t.end[r],o=e.subarray(i,a).indexOf(124);return{start:i,end:o<0?a:i+o+1}}const no={id:`bad-route`,level:`error`,summary:`a route that leads nowhere: no host, no usable port, or text that qmail-remote does not take apart`,fix:null,bad:{files:{smtproutes:`example.com:relay.example.net:
example.net:[2001:db8::1]
`}},good:{files:{smtproutes:`example.com:relay.example.net:26
example.net:[192.0.2.1]
`}},notableEntry(e,t,n){let r=eo(t,e)?n.routeError(t,e):null;if(r===null||r===`here`)return null;let a=n.dialect.name===`sagredo`;return i.B(t,e,()=>({message:ro[r],remedy:io(r,a),fix:null}),{at:to(t,e)})}},ro={bar:`This qmail knows no user and password behind a |: they become part of the host or of the port, and nobody logs in.`,"one bar":`There is one | alone, and qmail-remote wants two: what it takes for the password then is not yours.`,"empty host":`There is no host in this route, so that mail for it bounces (qmail-remote finds no host of an empty name).`,blank:`There is a blank in the host, which is looked up with it: no such host is found, and the mail bounces.`,"IPv6 literal":`qmail-remote knows no IPv6 here: it cuts the route at the first colon, and the host is the bracket alone.`,octet:`A number of this address is above 255, and qmail-remote keeps only its low eight bits: another address.`,"no port":`There are no digits behind the colon, which makes port 0: no connection can be made, and mail waits until it bounces.`,"port 0":`No connection can be made to port 0, and mail waits until it bounces.`,"large port":`The port is above 65535, and only its low sixteen bits are used: another port.`};function io(e,t){return e===`bar`?"Write the relay alone, or judge the directory as that of sagredo's qmail (`dialect`).":e===`IPv6 literal`?`Write a name, or an IPv4 address in brackets.`:`Write ${t?`relay, relay:port or relay:port|user|password`:`relay or relay:port`}.`}const ao={id:`conflicting-entry`,level:`warning`,summary:`a line whose key a later line has with another value, so that this one is dead`,fix:`removes the line`,bad:{files:{smtproutes:`example.com:relay1.example.net
example.com:relay2.example.net
`}},good:{files:{smtproutes:`example.com:relay2.example.net
`}},notableEntry(e,t,n){return i.A(t,e,i.N.conflicting)?i.B(t,e,()=>{let{line:r,safe:a}=i.j(n,t,e);return{message:`Line ${r} has the same key, ${i.V(t,e)}, with another value: the last line of a key counts, and this one is dead.`,remedy:`Delete the line that is not meant; removing this one changes nothing.`,related:[{file:t,line:r,message:`this line counts`}],fix:i.M(t,e,a)}}):null}},oo=Uint16Array.from({length:256},(e,t)=>(t>=65&&t<=90?t+32:t)|so(t));function so(e){return e===46?256:e===64?512:e===42?1024:e===32||e===9?2048:e<32||e===127?4096:e===47?8192:e===58?16384:0}function co(e){return oo[e]&255}function lo(e){return e===32||e===9}const uo={id:`dead-entry`,level:`error`,summary:`an entry for a domain that nobody can write in an address, so it matches nothing`,fix:`where the domain ends in a dot, removes the dot`,bad:{files:{rcpthosts:`example.com.
http://example.net/
`}},good:{files:{rcpthosts:`example.com
example.net
`}},notableEntry(e,t){let n=t.form(e);if(!p.n(n))return null;let{start:r}=t.entries,a={start:r[e],end:t.keyEnd[e]};return i.B(t,e,()=>{let r=mo(t,e,a.end);return{message:`${i.V(t,e)} matches no domain: ${fo[n]??`nobody can write it`}.`,reads:`nothing`,remedy:po(n),fix:r}},{at:a})}},fo={[p.t.blank]:`there is a blank in it`,[p.t.controlByte]:`there is a control character in it`,[p.t.slash]:`there is a slash in it`,[p.t.colon]:`there is a colon in it`,[p.t.emptyLabel]:`there is nothing between two of its dots`,[p.t.trailingDot]:`it ends in a dot, and qmail compares it with domains that have none there`,[p.t.loneDot]:`it is a dot alone`,[p.t.leadingDot]:`only whole domains are looked up in this file, and a dot in front is no wildcard here`,[p.t.emptyDomain]:`there is nothing behind the @`};function po(e){return e===p.t.trailingDot?`Remove the dot at its end.`:e===p.t.leadingDot?`List the domains below it one by one.`:`Write the domain as it stands behind the @ of an address, or delete the line.`}function mo(e,t,n){return e.form(t)!==p.t.trailingDot||e.bytes[n-1]!==46?null:{safe:!1,edits:[{start:n-1,end:n,text:``}]}}function ho({bytes:e,entries:t},n,r){let i=t.start[n];if(t.end[n]-i<r.length)return!1;for(let t=0;t<r.length;t++)if(e[i+t]!==r.charCodeAt(t))return!1;return!0}function go(e,t){let n=0;for(let r=0;r<e.entries.count&&n<t;r++)_o(e,r)&&n++;return n}function _o({bytes:e,entries:t,form:n},r){if(n(r)!==0)return!1;let i=t.start[r],a=t.end[r];if(e[i]===94||e[i]===33||e[a-1]===36)return!0;for(let t=i;t<a;t++){let n=e[t],r=t+1<a?e[t+1]:-1;if(n===92||n===46&&(r===42||r===43)||n===91&&r===94)return!0}return!1}const vo={id:`dead-sender`,level:`warning`,summary:`an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody`,fix:null,bad:{files:{badmailfrom:`spam.example
*@junk.example
`}},good:{files:{badmailfrom:`@spam.example
user@junk.example
`}},*list(e){if(!(e.name!==`badmailfrom`||go(e,2)>=2))for(let t=0;t<e.entries.count;t++){if(e.form(t)!==0||e.status(t)===i.N.duplicate)continue;let n=yo(e,t);if(n===null)continue;let r=t;yield i.B(e,r,()=>({message:`${i.V(e,r)} matches no sender: ${n}.`,reads:`nothing`,remedy:`Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.`,fix:null}))}}};function yo(e,t){let{bytes:n,entries:r}=e;return n.subarray(r.start[t],r.end[t]).indexOf(64)<0?`what is looked up is the whole sender, then an @ and its domain, and this has no @`:ho(e,t,`*@`)?`qmail knows no * here`:ho(e,t,`@.`)?`a dot in front is no wildcard here`:null}const bo={id:`dead-wildcard`,level:`error`,summary:`a star in an entry, where qmail compares it as a byte like any other`,fix:"writes `.d` for `*.d`, where the file knows wildcards",bad:{files:{rcpthosts:`*.example.com
`}},good:{files:{rcpthosts:`.example.com
`}},notableEntry(e,t,n){if(t.form(e)!==p.t.wildcard)return null;let r={start:t.entries.start[e],end:t.keyEnd[e]};return i.B(t,e,()=>{let a=So(n,t,e,r.end);return{message:`${i.V(t,e)} matches nothing: qmail knows no * here, and nobody's domain has one.`,reads:`nothing`,remedy:xo(t,a),fix:a}},{at:r})}};function xo({row:e,kind:t},n){return n===null?e.wildcards?t===`map`?`Write .domain for every name below a domain, or nothing before the colon for all that has no other entry.`:`Write .domain for every name below a domain; for all domains there is no entry.`:`This file has no wildcards: list the domains one by one.`:`Remove the star: with a dot in front, an entry stands for every name below the domain.`}function So(e,t,n,r){let{bytes:i,row:a,mail:o}=t,s=t.entries.start[n];return!a.wildcards||r-s<3||i[s]!==42||i[s+1]!==46||i.subarray(s+1,r).includes(42)?null:{safe:o!==null&&e.keepsOutcomes(o,n,{start:s+1,end:r}),edits:[{start:s,end:s+1,text:``}]}}const Co={id:`lost-secret`,level:`warning`,summary:`a line of srs_secrets that begins with a #, which qmail reads as a comment`,fix:null,bad:{files:{srs_secrets:`#3kd0Xw
9fK2
`},dialect:`sagredo`},good:{files:{srs_secrets:`3kd0Xw
9fK2
`},dialect:`sagredo`},*list(e){if(e.name!==`srs_secrets`)return;let{bytes:t}=e;for(let r=0,i=1;r<t.length;i++){let a=r;r=n.i(t,r)+1,t[a]===35&&(yield{file:e,line:i,start:a,end:a+1,detail:()=>({message:`This line begins with a #, so that it is a comment: if it is a secret, it is lost, and addresses that were made with it do not come back.`,reads:`nothing`,remedy:`Make a new secret that begins with a letter or digit; delete the line if it is a comment.`,fix:null})})}}},wo={id:`missing-colon`,level:`error`,summary:`a line without a colon in a file of keys and values, which qmail drops`,fix:null,bad:{files:{virtualdomains:`example.com
example.net:net
`}},good:{files:{virtualdomains:`example.com:com
example.net:net
`}},notableEntry(e,t){return t.form(e)===p.t.missingColon?i.B(t,e,()=>({message:`There is no colon in ${i.V(t,e)}: a line of this file is a key, a colon and a value, and qmail drops any other.`,reads:`nothing`,remedy:To[t.name]??`Write a colon behind the key, then the value.`,fix:null})):null}},To={virtualdomains:`Write domain:user, or domain: alone for a domain that is not virtual.`,smtproutes:`Write domain:relay, or :relay for all other domains.`},Eo={kind:`none`},Do={kind:`failure`},Oo=2**31-1,I={least:0,most:Oo},ko={least:1,most:Oo};function L(e,t,n,r,i){return{name:e,family:!1,kind:t,reader:n,comments:t===`list`||t===`map`||t===`regex`,programs:typeof r==`string`?[r]:r,absent:Eo,holds:`other`,lookup:t===`map`?`constmap`:null,wildcards:!1,secret:null,range:null,unlikely:null,confSpawn:null,mayBeEmpty:!1,...i}}function R(e,t,n={}){return L(e,`line`,n.absent!==void 0&&n.absent.kind!==`none`?`control_rldef`:`control_readline`,t,n)}function z(e,t,n,r={}){return R(e,t,{absent:{kind:`me`,otherwise:typeof n==`string`?{kind:`text`,text:n}:n},...r})}function B(e,t,n,r=I,i={}){return L(e,`int`,`control_readint`,t,{absent:n===null?{kind:`built-in`}:{kind:`number`,number:n},range:r,...i})}function V(e,t,n={}){return L(e,`list`,`control_readfile`,t,n)}function H(e,t,n=`other`,r={}){return V(e,t,{lookup:`constmap`,holds:n,...r})}function U(e,t,n=`other`,r={}){return L(e,`map`,`control_readfile`,t,{holds:n,...r})}function Ao(e,t){return L(e,`regex`,`control_readfile`,t,{})}function jo(e,t){return L(e,`iplist`,`ipme_readipfile`,t,{holds:`address`})}function Mo(e,t,n={}){return L(e,`iplist`,`control_readfile`,t,{comments:!0,holds:`address`,...n})}function No(e,t){return L(e,`cdb`,`cdb_seek`,t,{lookup:`cdb`})}function Po(e,t,n,r={}){return L(e,`list`,t,t,{holds:n,lookup:`cdb`,...r})}function Fo(e,t){return L(e,`pem`,`open`,t,{secret:`private key`})}function Io(e,t){return L(e,`dir`,`open`,t,{})}function Lo(e,t){return L(e,`native`,`control_readnativefile`,t,{holds:`text`})}function Ro(e){return L(e,`shell`,`open`,`run`,{})}const W=`qmail-send`,G=`qmail-smtpd`,zo=`qmail-remote`,Bo=`qmail-inject`,Vo={least:0,most:2**32-2};function Ho(){return[`moreipme`,`notipme`].map(e=>jo(e,[zo,G]))}function Uo(e){return[R(`me`,[W,G,zo,Bo],{holds:`host`}),H(`badmailfrom`,G,`sender`),R(`bouncefrom`,W,{absent:{kind:`text`,text:`MAILER-DAEMON`},holds:`local part`}),z(`bouncehost`,W,`bouncehost`,{holds:`host`}),B(`concurrencylocal`,W,10,I,{confSpawn:e}),B(`concurrencyremote`,W,20,I,{confSpawn:e}),B(`databytes`,[G,`qmail-qmtpd`],0,Vo,{unlikely:{least:1,most:999}}),z(`defaultdomain`,Bo,`defaultdomain`,{holds:`completion`}),z(`defaulthost`,Bo,`defaulthost`,{holds:`completion`}),z(`plusdomain`,Bo,`plusdomain`,{holds:`completion`}),z(`idhost`,Bo,`idhost`,{holds:`host`}),z(`doublebouncehost`,W,`doublebouncehost`,{holds:`host`}),R(`doublebounceto`,W,{absent:{kind:`text`,text:`postmaster`},holds:`local part`}),z(`envnoathost`,W,`envnoathost`,{holds:`host`}),z(`helohost`,zo,Do,{holds:`host`}),z(`localiphost`,G,Eo,{holds:`host`}),H(`locals`,W,`domain`,{absent:{kind:`me`,otherwise:Do}}),Po(`morercpthosts`,`qmail-newmrh`,`domain`,{wildcards:!0}),No(`morercpthosts.cdb`,[G,`qmail-qmtpd`]),H(`percenthack`,W,`domain`),Mo(`qmqpservers`,`qmail-qmqpc`,{absent:Do}),B(`queuelifetime`,W,604800,ko),H(`rcpthosts`,[G,`qmail-qmtpd`],`domain`,{absent:{kind:`everything`},wildcards:!0}),z(`smtpgreeting`,G,Do,{holds:`text`}),U(`smtproutes`,zo,`domain`,{wildcards:!0,secret:`behind bar`}),B(`timeoutconnect`,zo,60,ko),B(`timeoutremote`,zo,1200,ko),B(`timeoutsmtpd`,G,1200,ko),U(`virtualdomains`,W,`address or domain`,{wildcards:!0})]}function Wo(e,t){return[...new Map([...e,...t].map(e=>[e.name,e])).values()]}const K=`qmail-send`,Go=`qmail-todo`,q=`qmail-smtpd`,Ko=`qmail-remote`,qo=`qmail-queue`,Jo=`qmail-dkim`,Yo=`surblfilter`,Xo=[`qmail-inject`,`forward`,`srsfilter`],Zo=()=>[Ao(`badmailfrom`,q),H(`locals`,[K,Go],`domain`,{absent:{kind:`me`,otherwise:Do}}),H(`percenthack`,[K,Go],`domain`),U(`virtualdomains`,[K,Go],`address or domain`,{wildcards:!0}),R(`doublebounceto`,K,{absent:{kind:`text`,text:`postmaster`},holds:`local part`,mayBeEmpty:!0})],Qo=()=>[...[`badhelo`,`badhelonorelay`,`badmailfromnorelay`,`badrcptto`,`badrcpttonorelay`].map(e=>Ao(e,q)),H(`validrcptto`,q,`recipient`),Po(`morevalidrcptto`,`qmail-newmvrt`,`recipient`),No(`morevalidrcptto.cdb`,q),B(`maxrcpt`,q,-1),...[`brtlimit`,`rejectrelaytest`,`rejectnullsenders`,`dnsblfailclosed`].map(e=>B(e,q,0)),B(`spfbehavior`,q,0,{least:0,most:6}),R(`spfrules`,q),R(`spfguess`,q),R(`spfexp`,q,{absent:{kind:`built-in`},holds:`text`}),V(`dnsbllist`,q),V(`smtpplugins`,q),V(`taps`,qo),z(`authservid`,qo,Eo,{holds:`other`}),Lo(`policy`,q)],$o=()=>[R(`outgoingip`,Ko,{absent:{kind:`text`,text:`0.0.0.0`},holds:`address`}),U(`authsenders`,Ko,`sender`,{wildcards:!0,secret:`behind bar`}),B(`bouncemaxbytes`,K,5e4),...[0,1].flatMap(e=>[B(`concurrencysuppl${e}`,K,20,I,{confSpawn:509}),H(`suppls${e}`,[K,Go],`domain`)]),R(`srs_domain`,Xo,{holds:`host`}),R(`srs_separator`,Xo),V(`srs_secrets`,Xo,{secret:`line`}),...[`srs_maxage`,`srs_hashlength`,`srs_hashmin`,`srs_alwaysrewrite`].map(e=>B(e,Xo,0))],es=()=>[V(`filterargs`,`spawn-filter`),V(`qfilters`,`qmail-qfilter`),H(`signaturedomains`,Jo,`domain`),H(`nosignaturedomains`,Jo,`domain`),H(`dkimkeys`,Jo),...[`surblrcpt`,`level2-tlds`,`level3-tlds`,`surbldomainwhite`].map(e=>H(e,Yo)),R(`surbldomain`,Yo),B(`cachelifetime`,Yo,300)],ts=()=>[H(`tlsclients`,q),V(`tlsserverciphers`,q),V(`tlsclientciphers`,Ko),B(`notlshosts_auto`,Ko,0),...[`servercert.pem`,`clientca.pem`,`clientcrl.pem`].map(e=>Fo(e,q)),Fo(`clientcert.pem`,Ko),Io(`servercerts`,q),Io(`tlshosts`,Ko),Io(`notlshosts`,Ko),Io(`domainkeys`,Jo),Io(`cache`,Yo)],ns=()=>[Ro(`concurrencyincoming`),Ro(`softlimit`)];function rs(){return Wo([...Uo(509),...Ho()],[...Zo(),...Qo(),...$o(),...es(),...ts(),...ns()])}const J=`qmail-send`,is=`todo-proc`,Y=`qmail-smtpd`,X=`qmail-remote`,as=`qmail-local`,os=`qmail-queue`,ss=`spawn-filter`,cs={least:-(2**31),most:2**31-1},ls={least:0,most:2**53-1},us=[...`spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains`.split(` `),...`srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys`.split(` `),...`surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients`.split(` `)],ds=()=>rs().filter(({name:e})=>us.includes(e)),fs=()=>[H(`badmailfrom`,Y),B(`databytes`,[Y,`qmail-qmtpd`],0,ls,{reader:`control_readulong`,unlikely:{least:1,most:999}}),V(`smtpgreeting`,Y,{absent:{kind:`me`,otherwise:{kind:`failure`}},holds:`text`}),H(`locals`,[J,is,Y],`domain`,{absent:{kind:`me`,otherwise:{kind:`failure`}}}),H(`percenthack`,[J,is],`domain`),U(`virtualdomains`,[J,is],`address or domain`,{wildcards:!0})],ps=()=>[U(`qmtproutes`,X,`domain`,{wildcards:!0,secret:`behind bar`}),No(`moresmtproutes.cdb`,X),Mo(`outgoingip`,[X,`qmail-qmqpc`],{reader:`control_readrandom`}),Mo(`outgoingip.`,X,{reader:`control_readrandom`,family:!0}),U(`domainbindings`,X,`sender`),U(`helohostbyip`,X,`address`),U(`bindroutes`,X,`address`),H(`notlshosts`,X,`domain`),H(`tlsadomains`,X,`domain`),No(`tlsadomains.cdb`,X),No(`remote_auth.cdb`,X),V(`realm`,X),R(`batvkey`,[X,Y],{secret:`line`}),H(`batvnosignremote`,X,`domain`),H(`batvnosignlocals`,Y,`domain`),B(`batvkeystale`,Y,7)],ms=()=>[B(`concurrencyl.`,J,null,I,{family:!0,confSpawn:500}),B(`concurrencyr.`,J,null,I,{family:!0,confSpawn:500}),B(`holdlocal`,J,0),B(`holdremote`,J,0),B(`bouncelifetime`,J,604800,ko),B(`todointerval`,is,null,cs),...[`conf-syncdir`,`conf-fsync`,`conf-fdatasync`].map(e=>B(e,J,null)),B(`qregex`,Y,0),...[`msgqueuelen`,`msgqueuesize`,`qcount`].map(e=>B(e,`qscheduler`,null)),R(`bouncesubject`,J,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),R(`doublebouncesubject`,J,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),Lo(`bouncemessage`,J),Lo(`doublebouncemessage`,J),...`bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue`.split(` `).map(e=>V(e,[os,J,Y]))],hs=()=>`badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck`.split(` `).map(e=>H(e,Y)),gs=()=>[B(`maxhops`,Y,100),...[`maxcmdlen`,`maxrecipients`,`tarpitcount`,`greetdelay`,`spfipv6`].map(e=>B(e,Y,0)),B(`tarpitdelay`,Y,5),B(`maxdeliveredto`,as,0,{least:-1,most:I.most}),...`accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck`.split(` `).map(e=>V(e,Y)),...`badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns`.split(` `).map(e=>V(e,Y)),...[`servercipherlist`,`serverciphersuite`].map(e=>V(e,Y)),...[`clientcipherlist`,`clientciphersuite`].map(e=>V(e,X)),R(`tlsservermethod`,Y),R(`tlsclientmethod`,X)],_s=()=>[...`queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive`.split(` `).map(e=>V(e,os)),...`spamfilter spamredirect rejectspam redirectremote`.split(` `).map(e=>V(e,ss)),R(`globalspamredirect`,ss),H(`localdomains`,as,`domain`)];function vs(){return Wo([...Uo(500),...Ho()],[...ds(),...fs(),...ps(),...ms(),...hs(),...gs(),..._s()])}const ys={"moreipme-0.6":()=>[...Uo(120),...Ho()],netqmail:()=>Uo(120),notqmail:()=>Uo(120),sagredo:rs,indimail:vs},bs=new Map;function xs(e){let t=bs.get(e);if(t===void 0){let n=ys[e]();t={files:n,byName:new Map(n.filter(({family:e})=>!e).map(e=>[e.name,e])),families:n.filter(({family:e})=>e)},bs.set(e,t)}return t}function Ss(e){return xs(e).files}const Cs={"moreipme-0.6":[],netqmail:[],notqmail:[],sagredo:[`dh4096.pem`,`rsa4096.pem`,`defaultdelivery`],indimail:`blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming defaultdelivery servicedir.conf`.split(` `)};function ws(e,{reader:t}){return e===`indimail`&&t===`control_readint`?`indimail`:`stock`}function Ts(e,t){let{byName:n,families:r}=xs(e);return n.get(t)??r.find(e=>t.length>e.name.length&&t.startsWith(e.name))??null}function Es(e){return Object.keys(ys).filter(t=>Ts(t,e)!==null)}const Ds={id:`regex-under-stock`,level:`warning`,summary:`a badmailfrom of regular expressions, in a dialect that compares addresses as they stand`,fix:null,bad:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`}},good:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`},dialect:`sagredo`},*list(e,{dialect:t}){if(e.name!==`badmailfrom`||Ts(t.name,e.name)?.lookup===null||go(e,2)<2)return;let n=0;for(;!_o(e,n);)n++;yield i.B(e,n,()=>({message:`This file holds regular expressions, and the qmail of the dialect ${t.name} has none: it compares each line with the sender as it stands, so they match nobody.`,remedy:`If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); else write user@domain or @domain.`,fix:null}))}},Os={id:`routed-to-itself`,level:`error`,summary:`a route to port 25 of the very host that it is on, where mail runs in a circle`,fix:null,bad:{files:{me:`mx.example.net
`,smtproutes:`example.com:mx.example.net
`}},good:{files:{me:`mx.example.net
`,smtproutes:`example.com:127.0.0.1:10025
`}},notableEntry(e,t,n){if(!eo(t,e)||n.routeError(t,e)!==`here`)return null;let r=to(t,e);return i.B(t,e,()=>({message:`This route leads back to this host: ${a._(t,r.start,r.end)} is it, on port 25. qmail-remote does not ask whether the address of a route is its own, so mail for ${i.V(t,e)} comes back until it has a hundred Received lines, then bounces.`,remedy:`Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.`,fix:null}),{at:r})}},ks={id:`secret-in-git`,level:`warning`,summary:`a password or private key in a file that git keeps, or would keep with the next commit`,fix:null,bad:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[`smtproutes`,`srs_secrets`]},good:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[]},*map(e,t){if(e.row.secret!==`behind bar`)return;let n=Ms(e);n>=0&&(yield*As(t,e,e.entries.line[n],js(e,n)))},*list(e,t){e.row.secret===`line`&&e.entries.count!==0&&(yield*As(t,e,e.entries.line[0],js(e,0)))},*raw(e,t){let n=e.row.secret===`private key`?Ns(e):null;n!==null&&(yield*As(t,e,n.line,n))}};function*As({directory:e},t,n,r){e.isInGit?.(t.name)===!0&&(yield{file:t,line:n,...r,detail:()=>({message:`This file holds a secret, and git keeps it or will with the next commit: whoever can read the repository, now or later, has it.`,remedy:`Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.`,fix:null})})}function js({entries:e},t){return{start:e.start[t],end:e.end[t]}}function Ms(e){let{bytes:t,entries:n}=e;if(!t.includes(124))return-1;for(let e=0;e<n.count;e++){let r=n.end[e],i=0;for(let a=n.start[e];a<r-1;a++)if(t[a]===124&&++i===2)return e}return-1}function Ns({bytes:e}){let t=s.i(e,{start:0,end:Math.min(e.length,1048576)}),n=/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(t);return n===null?null:{line:t.slice(0,n.index).split(`
`).length,start:n.index,end:n.index+n[0].length}}const Ps={id:`stale-cdb`,level:`warning`,summary:`a .cdb that was not made from the text beside it, and it is the .cdb that counts`,fix:null,bad:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`,"morercpthosts.cdb":``}},good:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`}},*list(e,t){if(e.row.lookup!==`cdb`)return;let n=t.file(`${e.name}.cdb`);if(n?.kind!==`cdb`)return;let r=m.i(n.bytes),i=m.r(e.bytes);if(r!==null&&m.a(i,r))return;let a=r===null?-1:m.n(i,r);yield{file:e,...a<0?{line:1,start:0,end:0}:Fs(i,a),detail:()=>({message:`${Is(e,i,r,a)} Programs look into ${e.name}.cdb alone.`,remedy:`Run ${e.row.reader}, which makes the .cdb from this file.`,fix:null})}}};function Fs({map:{entries:e}},t){return{line:e.line[t],start:e.start[t],end:e.end[t]}}function Is(e,t,n,r){if(n===null)return`${e.name}.cdb is not a cdb that can be read, so it holds none of these entries.`;if(r<0)return`${e.name}.cdb has entries that are not in this file any more.`;let{start:i,end:o}=Fs(t,r);return`${a._(e,i,o)} is not in ${e.name}.cdb.`}function Ls(e,t,n){if(e.lookup===`keys`)return p.t.fine;if(Rs(e,t,n))return e.errors?.(t)?p.t.other:p.t.fine;let r=zs(e,t);if(r!==p.t.fine)return r;let i=Us(e,t,n);return i===p.t.fine?n.isTooLong?p.t.tooLong:e.errors?.(t)?p.t.other:p.t.fine:i}function Rs({bytes:e,entries:t,keyEnd:n,lookup:r,values:i,hasNul:a},o,s){let c=t.start[o],l=n[o];if(s.bits&-257||s.isTooLong||a||c===0||c===l||e[l-1]===46||r===`exact`&&e[c]===46)return!1;if(i===`none`)return!0;let u=t.end[o];for(let t=l;t<u;t++)if(e[t]<=32)return!1;return l<u}function zs({bytes:e,entries:t,keyEnd:n,values:r,hasNul:i},a){let o=t.start[a],s=t.end[a];if(o===0&&e[0]===239&&e[1]===187&&e[2]===191)return p.t.byteOrderMark;let c=e[s-1];if(s>o&&c===13&&(s===e.length||e[s]===10))return p.t.carriageReturn;if(i&&Bs(e,o,s))return p.t.nulByte;if(Hs(e,o,r===`route`||r===`auth-route`?Vs(e,o,s):s))return p.t.notAComment;if(lo(e[o]))return p.t.leadingBlank;let l=n[a]+1;return r!==`none`&&l<s&&lo(e[l])?p.t.leadingBlank:p.t.fine}function Bs(e,t,n){for(let r=Math.max(0,t-1);r<=n;r++)if(e[r]===0)return!0;return!1}function Vs(e,t,n){for(let r=t;r<n;r++)if(e[r]===124)return r;return n}function Hs(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&lo(e[r-1]))return!0;return!1}function Us({bytes:e,entries:t,keyEnd:n,lookup:r,values:i},a,o){let s=t.start[a],c=n[a];return i!==`none`&&c===t.end[a]?p.t.missingColon:r===`plain`?p.t.fine:o.bits&1024?p.t.wildcard:o.bits&512&&(r!==`addresses`||e[s]===64)?p.t.address:s===c?p.t.fine:Ws(e,o.at<0?s:o.at+1,c,o.domainBits,r===`exact`)}function Ws(e,t,n,r,i){return t===n?p.t.emptyDomain:r&2048?p.t.blank:r&4096?p.t.controlByte:r&8192?p.t.slash:r&16384&&!Gs(e,t,n)?p.t.colon:r&256?r&32768?p.t.emptyLabel:n-t===1?p.t.loneDot:e[n-1]===46?p.t.trailingDot:i&&e[t]===46?p.t.leadingDot:p.t.fine:p.t.fine}function Gs(e,t,n){return n-t>1&&e[t]===91&&e[n-1]===93}function Ks({bytes:e,value:t}){let n=a.S(e)?3:0;for(;n<t.end&&qs(e[n]);)n++;let r=n;for(;r<t.end&&e[r]!==0&&(e[r]!==35||r!==n&&!qs(e[r-1]));)r++;for(;r>n&&(qs(e[r-1])||e[r-1]===13);)r--;return{start:n,end:Math.max(n,r)}}function qs(e){return e===32||e===9}const Js={id:`bad-name`,level:`error`,summary:`a file that should hold the name of a host or domain holds something else`,fix:null,bad:{files:{me:`root@mail.example.org
`,helohost:`mail.example.org:25
`}},good:{files:{me:`mail.example.org
`,helohost:`mail.example.org
`}},*line(e){let{bytes:n,row:r}=e;if(r.holds!==`host`&&r.holds!==`completion`)return;let i=Ks(e),a=Ys(n,i);a!==null&&(yield{file:e,line:1,start:a.at,end:a.at+1,detail:()=>({message:`${t.r(n,i.start,i.end)} is not the name of a host or domain: ${a.why}. qmail uses it as it stands.`,remedy:`Write the name alone: labels with dots between them.`,fix:null})})}};function Ys(e,{start:t,end:n}){if(t===n||Gs(e,t,n))return null;for(let r=t;r<n;r++){let i=Xs(e[r])??(e[r]===46?Zs(e,r,t,n):null);if(i!==null)return{at:r,why:i}}return null}function Xs(e){return e===32||e===9?`there is a blank in it`:e===64?`there is an @ in it`:e===58?`there is a colon in it, and a port has no place here`:e===13?`there is a carriage return in it`:e<32||e===127?`there is a control character in it`:null}function Zs(e,t,n,r){return t===n?`it begins with a dot`:t===r-1?`it ends in a dot`:e[t+1]===46?`there is nothing between two of its dots`:null}const Qs={id:`bad-number`,level:`error`,summary:`a file that should hold a number begins with something else, so the number is not read`,fix:null,bad:{files:{concurrencyremote:`max 50
`}},good:{files:{concurrencyremote:`50
`}},*int(e){let{number:n,value:r,bytes:i}=e;if(n.digits.end>n.digits.start||$s(e))return;let a=r.end===r.start;yield{file:e,line:1,...r,detail:()=>({message:(a?`The first line is empty`:`The first line begins with ${t.r(i,r.start,r.end)}`)+`, where qmail wants a digit. ${n.value===null?ec(e.row):`Here it reads ${n.value}.`}`,reads:n.value===null?`nothing`:String(n.value),remedy:`Write the number alone into the first line${n.value===null?`, or delete the file if the default is right`:``}.`,fix:null})}}};function $s({bytes:e,value:t}){let n=t.start;for(e[0]===239&&e[1]===187&&e[2]===191&&(n=3);n<t.end&&(e[n]===32||e[n]===9);)n++;let r=n<t.end?e[n]:0;return n>t.start&&r>=48&&r<=57}function ec({absent:e}){return e.kind===`number`?`It says nothing about that, and works with its default, ${e.number}.`:`It says nothing about that, and works with its default.`}function Z(e,t,n,r,i){let{table:a}=e,o=tc(e,t,n,r);return(o[nc(e,o,t,n,r,i)]&(1<<a.indexBits)-1)-1}function tc({table:e},t,n,r){return r>n&&t[n]===46?e.dotted:e.whole}function nc(e,t,n,r,i,a){let{bytes:o,entries:s,keyEnd:c}=e,l=t.length-1,u=(1<<e.table.indexBits)-1;for(let e=a&l;;e=e+1&l){let l=t[e];if(l===0)return e;if(((l^a)&~u)!==0)continue;let d=(l&u)-1,f=s.start[d];if(c[d]-f===i-r&&m.h(o,f,n,r,i-r))return e}}function rc(e){return e.dots}function ic(e,t,n){return e.at>=0?e.dots:t===n?-2:e.dots-1}function Q(e,t,n,r,i,a){for(let o=a;o>=0;o--){let a=o===t.dots,s=Z(e,n,a?t.at<0?r:t.at+1:t.offset[o],i,a?t.domainHash:t.suffixHash[o]);if(!(s<0))return t.hit=o,s}return t.hit=-1,e.values===`none`||a===-2?-1:Z(e,n,i,i,t.seed[0])}function ac(e){return{seed:[e[0]|0,Math.imul(e[1]|1,2654435761)],hash:0,bits:0,domainBits:0,at:-1,domainHash:0,dots:0,isTooLong:!1,offset:new Int32Array(64),suffixHash:new Int32Array(64),hit:-1,by:-1,byList:`own`}}function $(e,t,n,r){let i=e.seed[1],a=e.seed[0],o=0,s=0,c=-1,l=-1,u=!1;for(let d=r-1;d>=n;d--){let n=oo[t[d]],r=a;if(a=Math.imul(a^n&255,i),a^=a>>>15,!(n<256)){if(o|=n&-256,n===302){if(l===d+1&&(o|=32768),l=d,c>=0)continue;if(s===65536){u=!0;continue}s===e.offset.length&&oc(e),e.offset[s]=d,e.suffixHash[s++]=a}else n===576&&c<0&&(c=d,e.domainHash=r,e.domainBits=o&-513)}}c<0&&(e.domainHash=a,e.domainBits=o),(s>0&&e.offset[s-1]===c+1&&c>=0||s>0&&c<0&&e.offset[s-1]===n)&&s--,e.hash=a,e.bits=o,e.at=c,e.dots=s,e.isTooLong=u}function oc(e){let t=new Int32Array(e.offset.length*2),n=new Int32Array(e.offset.length*2);t.set(e.offset),n.set(e.suffixHash),e.offset=t,e.suffixHash=n}const sc=[`yourdomain.tld`,`yourdomain.com`,`example.com`,`example.net`,`exemple.net`,`changeme`],cc={id:`bounces-leave`,level:`warning`,summary:`double bounces go to another host, or a name is a placeholder that belongs to somebody else`,fix:null,aboutOthers:!0,bad:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`,defaulthost:`yourdomain.tld
`}},good:{files:{me:`mail.example.org
`,locals:`mail.example.org
example.org
`,rcpthosts:`example.org
`}},*directory(e){if(!e.complete)return;let t=uc(e);t!==null&&(yield t);let n=lc(e.line(`me`));for(let r of e.otherFiles()){if(r.kind!==`line`||r.template!==null||r.path===t?.file.path)continue;let e=lc(r)?.toLowerCase()??``;sc.includes(e)&&!n?.toLowerCase().endsWith(`.${e}`)&&(yield{file:r,line:1,...Ks(r),detail:()=>({message:`${e} is a placeholder, and not yours: what qmail sends with it, bounces among it, goes to somebody else or nowhere.`,remedy:`Write your own name.`,fix:null})})}}};function lc(e){return e===null?null:s.i(e.bytes,Ks(e))}function uc(e){let{lists:n,wanted:r}=e.mail(),i=[`doublebouncehost`,`doublebounceto`,`me`];if(!r.routes||n.locals===null||!i.every(e.isKnown))return null;let a=i.map(e.line);if(a.some(e=>e!==null&&dc(e)))return null;let[o,c,l]=a,u=lc(c??null)??`postmaster`,d=lc(o??null)??lc(l??null)??`doublebouncehost`;if(u===``||d===``||fc(n)||pc(n,s.t(`${u}@${d}`)))return null;let f=o??c??l??e.anchor();return{file:f,line:1,start:0,end:f.bytes.length===0?0:a.find(e=>e===f)?.value.end??0,detail:()=>({message:`Double bounces go to ${t.a(`${u}@${d}`)}, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail.`,remedy:`Write the name into locals, a host of yours into doublebouncehost, or the name of your own relay into smtproutes.`,fix:null})}}function dc(e){let t=Ks(e);return t.start!==e.value.start||t.end!==e.value.end}function fc({locals:e,implicitLocals:t,virtualdomains:n}){if(t||e===null||e.entries.count>0)return!1;for(let e=0;e<(n?.entries.count??0);e++)if(n!==null&&mc(n,e))return!1;return!0}function pc({scan:e,locals:t,virtualdomains:n,smtproutes:r},i){if($(e,i,0,i.length),t!==null&&Z(t,i,e.at+1,i.length,e.domainHash)>=0)return!0;if(n!==null){let t=Z(n,i,0,i.length,e.hash),r=t>=0?t:Q(n,e,i,0,i.length,rc(e));if(r>=0&&mc(n,r))return!0}if(r===null)return!1;let a=Q(r,e,i,0,i.length,rc(e));return a>=0&&mc(r,a)}function mc({keyEnd:e,entries:t},n){return e[n]+1<t.end[n]}const hc=[`concurrencylocal`,`concurrencyremote`],gc={id:`concurrency-limit`,level:`warning`,summary:`a concurrency above what qmail was compiled for, to which it is cut down in silence`,fix:null,bad:{files:{concurrencyremote:`500
`}},good:{files:{concurrencyremote:`120
`}},*int(e,{dialect:t}){let{row:n,number:r,name:i}=e,{digits:a,written:o}=r,s=n.confSpawn;!hc.includes(i)||s===null||a.end===a.start||o<=s||n.range!==null&&o>n.range.most||(yield{file:e,line:1,...a,detail:()=>({message:`qmail-send runs no more deliveries at once than conf-spawn said when qmail was compiled, which in ${t.name} is ${s} unless somebody changed it.`,reads:String(r.value),remedy:`Set it to ${s} or less, or compile qmail with a larger conf-spawn; the log has the limit in force ("status: local 0/..., remote 0/...").`,fix:null})})}};function _c(e){return e.name===`badhelonorelay`?i.b(e)&&e.entries.count>0?vc:null:e.name===`outgoingip`?e.kind===`line`?yc(e.bytes,e.value.end):e.row.reader===`control_readrandom`?bc(e.bytes):null:null}const vc={effect:`qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay`,remedy:`Delete the file; badhelo does what it was meant for.`};function yc(e,t){return n.s(e,0,t)===null?{effect:`the first line is not an address: qmail-remote sends nothing, and every message waits until it bounces`,remedy:`Write an address of this host into the first line, or delete the file.`}:e.includes(10)?null:{effect:`no newline ends the address, and qmail-remote reads on in its memory: the address can be another one each time`,remedy:`End the line with a newline.`}}function bc(e){return e.includes(10)?null:{effect:`qmail-remote counts no line here, divides by that, and crashes with every message`,remedy:`End every line with a newline, or delete the file.`}}const xc={id:`crashing-file`,level:`error`,summary:`a file that makes a program of this dialect crash, or send no mail`,fix:null,bad:{dialect:`sagredo`,files:{badhelonorelay:`^localhost$
`,outgoingip:`eth0
`}},good:{dialect:`sagredo`,files:{badhelo:`^localhost$
`,outgoingip:`203.0.113.7
`}},*anyFile(e){let t=_c(e);if(t===null)return;let n=e.bytes.indexOf(10);yield{file:e,line:1,start:0,end:n<0?e.bytes.length:n,detail:()=>({message:`${Sc(t.effect)}.`,remedy:t.remedy,fix:null})}}};function Sc(e){return e.startsWith(`qmail`)?e:e.charAt(0).toUpperCase()+e.slice(1)}const Cc={id:`empty-value`,level:`error`,summary:`a file whose first line is empty: its value is empty, and the default is not used`,fix:null,bad:{files:{helohost:`
`}},good:{files:{helohost:`mail.example.org
`}},*line(e){let{value:t,row:n,name:r}=e;t.end>t.start||n.mayBeEmpty||_c(e)!==null||(n.absent.kind!==`none`||r===`me`)&&(yield{file:e,line:1,start:0,end:0,detail:()=>({message:`The first line is empty, and so is the value: qmail uses its default${wc(n.absent)} only where there is no file.`,reads:`an empty text`,remedy:`Write the value into the first line, or delete the file.`,fix:null})})}};function wc(e){return e.kind===`me`?`, which is what me says,`:e.kind===`text`?`, ${e.text},`:``}const Tc={id:`extra-lines`,level:`warning`,summary:`further lines in a file of which only the first line is read`,fix:null,bad:{files:{defaulthost:`example.org
example.net
`}},good:{files:{defaulthost:`example.org
`}},*line(e){yield*Ec(e)},*int(e){yield*Ec(e)}};function*Ec(e){let{bytes:t}=e,n=1,r=t.indexOf(10)+1;if(r===0)return;n++;let i=r;for(;i<t.length&&Dc(t[i]);i++)t[i]===10&&(n++,r=i+1);if(i===t.length)return;let a=t.indexOf(10,i);yield{file:e,line:n,start:r,end:a<0?t.length:a,detail:()=>({message:`Only the first line of this file is read: nothing from here on has an effect.`,reads:`nothing`,remedy:`Delete these lines, or put what is meant into the first.`,fix:null})}}function Dc(e){return e===32||e===9||e===10||e===13}const Oc=[{file:`locals`,otherwise:`qmail-send does not start`},{file:`smtpgreeting`,otherwise:`qmail-smtpd answers 421`},{file:`helohost`,otherwise:`qmail-remote defers every message`}],kc={id:`missing-me`,level:`error`,summary:`a complete directory without me, and without a file that replaces it`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},good:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},*directory(e){if(!e.saidComplete||e.exists(`me`))return;let t=Oc.filter(({file:t})=>!e.exists(t));t.length!==0&&(yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`There is no me, and ${t.map(({file:e,otherwise:t})=>`no ${e} either: ${t}`).join(`; `)}.`,remedy:`Write the full name of the host into me.`,fix:null})})}},Ac=new Set([`simcontrol`,`simversion`,`mfcheck`,`defaultdelivery`,`concurrencyincoming`,`softlimit`,`logcount`,`logsize`,`relaylimits`,`blacklists`,`greylisting`,`jgreylist`,`mysql.cnf`,`dualstack`,`srsdomains`,`dkimdomains`,`tlsdestinations`,`rslbserver`]);function jc(e){return Ac.has(e)||/^(tcp|rules|me)\.|\.(cdb|lock)$/.test(e)}const Mc=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*|erb|j2|tmpl|tt|in|epp|sample|example|dist|default|new|old|save))$/i,Nc=new Set(Object.values(Cs).flat()),Pc={id:`misspelled-file`,level:`error`,summary:`a file whose name is close to that of a control file which is missing, and that no qmail reads`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`,`rcpthost`]},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
`},others:[`notipme.bak`]},*directory(e){let{directory:n,dialect:i}=e,a=e=>Ts(i.name,e)!==null||Es(e).length>0,o=null;for(let i of n.names){if(Mc.test(i)||Nc.has(i)||jc(i)||a(i))continue;o??=Fc(e);let s=Ic(i,o);s!==null&&(yield{file:{path:r.o(n.path,i),bytes:new Uint8Array},line:1,start:0,end:0,level:s===`rcpthosts`?`error`:`warning`,detail:()=>({message:`No qmail reads a file named ${t.a(i)}, and there is no ${s}`+(s===`rcpthosts`?`: without it, this host accepts mail for the whole world, and passes it on.`:`.`),remedy:`Name it ${s} if that was meant.`,fix:null})})}}};function Fc({dialect:e,exists:t,directory:n}){let r=({kind:e,family:t})=>!t&&e!==`dir`&&e!==`cdb`&&e!==`pem`&&e!==`shell`;return Ss(e.name).filter(t=>r(t)&&Ts(e.name,t.name)===t).map(({name:e})=>e).filter(e=>!n.names.includes(e)&&!t(e)).map(e=>({name:e,bare:Lc(e)}))}function Ic(e,t){let n=e.replace(/(?<=.)\.[^.]*$/,``),r=[...new Set([e,n])].map(Lc),i=null,a=1/0;for(let e of t)for(let t of r){let n=Math.min(t.length,e.bare.length),r=n<4?-1:n<6?1:2;if(Math.abs(t.length-e.bare.length)>r)continue;let o=l.n(t,e.bare);o>r||o>=a||(i=e.name,a=o)}return i}function Lc(e){return e.toLowerCase().replace(/[-_]/g,``)}const Rc={id:`not-a-comment`,level:`error`,summary:`a # that begins no comment: what follows it is part of the entry or value`,fix:`puts the comment on a line of its own above; in a file of one line, removes it`,bad:{files:{rcpthosts:`example.org # since 2019
`,me:`mail.example.org # new
`}},good:{files:{rcpthosts:`# since 2019
example.org
`,me:`mail.example.org
`}},notableEntry(e,t,n){if(t.kind!==`list`&&t.kind!==`map`||t.row.secret===`line`)return null;let{bytes:r,entries:a}=t,o=a.start[e],s=a.end[e];if(t.form(e)===p.t.nulByte||r[s]===0)return null;let c=Bc(r,o,t.row.secret===`behind bar`?Vc(r,o,s):s);return c<0?null:i.B(t,e,()=>zc(t,{start:o,end:s},c,n),{at:{start:c,end:s}})},*line(e,t){let{bytes:n,value:r,row:i}=e;if(i.holds===`text`||i.secret===`line`)return;let a=n[0]===35?0:Bc(n,0,r.end);a<0||(yield{file:e,line:1,start:a,end:r.end,detail:()=>({message:`There are no comments in this file: the # and what follows it are part of the value.`,remedy:`Write nothing but the value into the first line.`,fix:Gc(e,a,t)})})}};function zc(e,t,n,r){let a=Hc(e.bytes,t.start,n)===t.start;return{message:a?`Blanks stand before this #, so it begins no comment: to qmail the line is an entry.`:`A # begins a comment only as the first byte of a line: to qmail what stands here is part of the entry.`,remedy:a?`Remove the blanks before it.`:`Put the comment on a line of its own.`,fix:i.w(r,e,Wc(e.bytes,t,n))}}function Bc(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&Uc(e[r-1]))return r;return-1}function Vc(e,t,n){let r=t;for(;r<n&&e[r]!==124;)r++;return r}function Hc(e,t,n){let r=n;for(;r>t&&Uc(e[r-1]);)r--;return r}function Uc(e){return e===32||e===9}function Wc(e,{start:t,end:n},r){let i=Hc(e,t,r);if(i===t)return[{start:t,end:r,text:``}];let a=e[n-1]===13?n-1:n;return[{start:t,end:t,text:`${s.i(e,{start:r,end:a})}\n`},{start:i,end:a,text:``}]}function Gc(e,t,r){let{bytes:a,value:o}=e,s=Hc(a,0,t);if(s>0)return i.w(r,e,[{start:s,end:o.end,text:``}]);let c=n.i(a,0)+1;return c>=a.length||a[c]===10?null:i.w(r,e,[{start:0,end:c,text:``}])}const Kc={id:`number-out-of-range`,level:`error`,summary:`a number that the file can hold and the program cannot use`,fix:null,bad:{files:{queuelifetime:`0
`,timeoutremote:`3000000000
`}},good:{files:{queuelifetime:`604800
`,timeoutremote:`1200
`}},*int(e){let{number:n,row:r,bytes:i,value:a}=e,{digits:o,written:s}=n;if(o.end===o.start)return;let{range:c,unlikely:l}=r,u=c!==null&&(s<c.least||s>c.most),d=l!==null&&s>=l.least&&s<=l.most;if(!u&&!d)return;let f=o.start>a.start&&i[o.start-1]===45?o.start-1:o.start,p=t.r(i,f,o.end);yield{file:e,line:1,start:f,end:o.end,...u?{}:{level:`warning`},detail:()=>({message:u?qc(s,c)?`${p} does not fit into 32 bits: qmail works with ${n.value}.`:`${p} is outside what makes sense in ${e.name}${Jc[e.name]??``}.`:`${e.name} is ${p}: no message of more bytes is accepted, and hardly any message is as small.`,reads:String(n.value),remedy:u?`Write a number from ${c?.least} to ${c?.most}.`:`Write the limit in bytes, 0 for none, or delete the file.`,fix:null})}}};function qc(e,t){return e>((t?.most??0)>2**31?2**32-1:2**31-1)||e<-(2**31)}const Jc={queuelifetime:`: the first temporary failure of a message bounces it`,timeoutconnect:`: a connection that is not there at once has failed`,timeoutremote:`: every answer of a remote host comes too late`,timeoutsmtpd:`: qmail-smtpd takes it for 1 second`},Yc={id:`number-with-text`,level:`warning`,summary:`text behind a number, which qmail does not look at`,fix:null,bad:{files:{databytes:`20M
`}},good:{files:{databytes:`20971520
`}},*int(e){let n=Xc(e);if(n===null)return;let{bytes:r,number:i}=e;yield{file:e,line:1,...n,detail:()=>({message:`qmail reads the digits, and stops there: ${t.n(r,i.digits.start,i.digits.end)} is the number here, whatever follows.`,reads:String(i.value),remedy:`Write the number alone, in the unit that this file has, and no comment.`,fix:null})}}};function Xc({bytes:e,value:t,number:{digits:n}}){if(n.end===n.start)return null;let r=n.end;for(;r<t.end&&e[r]!==0;)r++;for(;r>n.end&&e[r-1]===13;)r--;let i=n.end;for(;i<r&&(e[i]===32||e[i]===9);)i++;return i===r?null:{start:i,end:r}}const Zc={id:`unqualified-me`,level:`warning`,summary:`me is a name without a dot, and qmail signs its mail with it`,fix:null,bad:{files:{me:`mail
`}},good:{files:{me:`mail.example.org
`}},*line(e){if(e.name!==`me`)return;let{bytes:n}=e,r=Ks(e);r.start===r.end||n.subarray(r.start,r.end).includes(46)||(yield{file:e,line:1,...r,detail:()=>({message:`${t.r(n,r.start,r.end)} has no dot. qmail greets and signs with this name, bounces come from it, and many hosts refuse what no other host could answer.`,remedy:`Write the full name of the host, which the DNS knows.`,fix:null})})}},Qc={from:`outside`,sender:null,down:h.h};function $c(e){let t=el.get(e);if(t!==void 0)return t;let n=[],r=[],i=!1;for(let t of e.ready.fleet.hosts.keys()){let a=h.n(e,t,Qc,[],i=>{if(!i.outcomes.some(({verdict:e,code:t})=>e===`loop`||t===`5.4.6`))return;let{outcomes:a}=h.r(e.ready,t,h.C(i.witness),Qc);for(let o of a)o.verdict===`loop`&&n.push(tl(i,t,o)),o.code===`5.4.6`&&nl(e,i.witness)&&r.push(tl(i,t,o))});i||=a!==null}let a=i?null:{loops:n,ambiguous:r};return el.set(e,a),a}const el=new WeakMap;function tl({pattern:e,witness:t},n,{host:r,way:i}){return{pattern:e,witness:t,arrivesAt:n,host:r,way:i()}}function nl({ready:e},t){let n=t.slice(t.lastIndexOf(`@`)+1),r=e.fleet.dns.lookup(n,`MX`);return r.kind===`answer`&&r.records.some(({type:e})=>e===`MX`)}function rl({names:e}){return il(()=>$c(e))??{loops:[],ambiguous:[]}}function il(e){try{return e()}catch(e){if(e instanceof c.t)return null;throw e}}function al({names:e,directories:t},n,i){let a=t[e.ready.fleet.hosts.findIndex(({name:e})=>e===n)]?.file(i.file)??null;return a===null||r.a(a)?null:{file:a,line:i.line,start:i.start,end:i.end}}function ol(e,{start:t,end:n}){let r=1;for(let n=e.bytes.indexOf(10);n>=0&&n<t;n=e.bytes.indexOf(10,n+1))r++;return{file:e,line:r,start:t,end:n}}function sl(e){let n=[],r=null;for(let{host:i,step:a,result:o}of e)i!==r&&i!==``&&n.push(`on ${t.a(i)}`),r=i,n.push(`${a}: ${t.a(o)}`);let i=n.slice(0,cl).join(`, `);return n.length>cl?`${i}, and so on`:i}const cl=24,ll=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.com: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`,ul={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},dl={id:`ambiguous-mx`,level:`error`,summary:`mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself`,fix:null,aboutWorld:!0,bad:{files:ul,moreipme:`203.0.113.7
`,settings:ll},good:{files:{...ul,locals:`mx.example.com
example.com
`},moreipme:`203.0.113.7
`,settings:ll},*directory(e){if(e.world?.isDeclared===!0&&e.complete)for(let t of e.world.fleets())for(let{place:n,faults:r}of fl(t,e)){let e=()=>({message:pl(t,r),remedy:`Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.`,fix:null});yield{...n,detail:e}}}};function fl(e,t){let n=new Map;for(let r of rl(e).ambiguous){if(e.directories[r.arrivesAt]?.path!==t.directory.path)continue;let i=r.way.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`),a=(i?.by?.kind===`entry`?al(e,i.host,i.by):null)??{file:t.anchor(),line:1,start:0,end:0},o=`${a.file.path}:${a.start}`,s=n.get(o)??{place:a,faults:[]};s.faults.push(r),n.set(o,s)}return n.values()}function pl({names:e},n){let[i]=n,a=e.ready.fleet.hosts[i.host]?.name??``,o=a===``?`this host`:t.a(a),s=new Set(n.map(({pattern:e})=>e)).size,c=s===1?``:` So does mail for ${r._(s-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${t.a(i.witness)} is accepted, and then bounces with 5.4.6: the best MX of its domain is ${o} itself, where the domain is neither local nor virtual (${sl(i.way)}).${c}`}const ml=e=>`version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: ${e}\n`,hl={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},gl={id:`mail-loop`,level:`error`,summary:`mail for some recipients comes back to the host that sent it on`,fix:null,aboutWorld:!0,bad:{files:hl,settings:ml(`203.0.113.7`)},good:{files:hl,moreipme:`203.0.113.7
`,settings:ml(`203.0.113.7`)},*directory(e){if(e.world?.isDeclared===!0&&e.complete)for(let t of e.world.fleets())for(let{place:n,faults:r}of vl(t,e))yield{...n,detail:()=>({message:bl(t,r),fix:null,remedy:_l})}}},_l=`Make the address me (moreipme), the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).`;function vl(e,t){let n=new Map;for(let r of rl(e).loops){let i=yl(e,r)??{file:t.anchor(),line:1,start:0,end:0,isAnchor:!0},a=e.directories[r.host],o=`isAnchor`in i?`${a?.path}`:`${i.file.path}:${i.start}`,s=n.get(o)??{place:i,faults:[]};s.faults.push(r),n.set(o,s)}let r=new Set(e.directories.map(({path:e})=>e));return[...n.values()].filter(({place:{file:n},faults:[i]})=>{let a=n.path.slice(0,Math.max(0,n.path.lastIndexOf(`/`))),o=i===void 0?void 0:e.directories[i.host]?.path;return(r.has(a)?a:o)===t.directory.path})}function yl(e,{way:t}){for(let{host:n,by:r}of[...t].reverse()){if(r?.kind===`record`)return ol(r.at.file,r.at);if(r?.kind===`entry`&&r.file===`smtproutes`)return al(e,n,r);if(r?.kind===`ipme`){let e=(r.verdict.notipme??r.verdict.ipme)?.entry.origin;if(e?.kind===`line`)return ol(e.file,{start:e.start,end:e.start})}}let n=t.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`);return n?.by?.kind===`entry`?al(e,n.host,n.by):null}function bl({names:e},n){let[i]=n,a=e.ready.fleet.hosts[i.host]?.name??``,o=a===``?`to this host`:`to ${t.a(a)}`,s=new Set(n.map(({pattern:e})=>e)).size,c=s===1?``:` So does mail for ${r._(s-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${t.a(i.witness)} comes back ${o}, until qmail has counted 100 Received lines and bounces it (${sl(i.way)}).${c}`}function xl(e){if(e.kind===`classes`)return Cl(e);let t=0;for(let n=0;n<e.count;n++)f.f(e,n)&&(t+=f.l(e,n)-e.start[n]);return{runs:Sl(e),count:t,omitted:0}}function*Sl(e){let t=[],n=-1;for(let r=0;r<=e.count;r++){let i=r<e.count&&f.f(e,r)?e.ipme[r]:-1,o=i===n&&(t.length===0||t.at(-1)===e.start[r]);n>=0&&!o&&(yield{networks:a.m(t),entry:f.N(e.ids,n)}),o||(t=[]),i>=0&&a.d(t,e.start[r],f.l(e,r)),n=i}}function Cl(e){let t=f.p(e.entries.classes,t=>f.f(e,t)?e.ipme[t]:-1);if(t===null)return null;let n=[],r=!1;for(let{label:i,...o}of a.g(t)){if(r=n.length===1e3,r)break;n.push({networks:[o],entry:f.N(e.ids,i)})}let i=r?a.h(t):n.length;return{runs:n,count:[...t.counts.values()].reduce((e,t)=>e+t,0),omitted:i===null?null:i-n.length}}const wl=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,Tl=[{from:0,to:0},{from:2130706432,to:2147483647}],El={id:`me-but-not-reached`,level:`error`,summary:`a line of moreipme makes an address me at which no host is reached`,fix:null,aboutWorld:!0,needsBoth:!0,bad:{moreipme:`203.0.113.7
203.0.113.8
`,settings:wl},good:{moreipme:`203.0.113.7
`,settings:wl},*directory(e){let t=e.world?.reached()??[];if(e.moreipme!==null&&t.some(({place:e})=>e!==null))for(let[n,{line:r,unreached:i,reaches:a}]of Ol(e,Dl(t))){if(i===null)continue;let t=e.moreipme,{bytes:o}=t,s=o.indexOf(10,n),{start:c,end:l}=ol(t,{start:n,end:s<0?o.length:s}),u=g.t(i);yield{file:t,line:r,start:c,end:l,level:a?`warning`:`error`,detail:()=>({message:`This line makes ${a?`addresses me at which no host is reached, the first of them`:`nothing me but addresses at which no host is reached, the first of them`} ${u}: mail for a domain whose MX leads to it bounces with 5.4.6.`,remedy:`Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; else take it out of moreipme.`,fix:null})}}}};function Dl(e){let t=e.flatMap(({interfaces:e})=>h.g(e));return h.m([...Tl,...e.flatMap(({reachedAt:e})=>e),...t.map(e=>({from:e,to:e}))])}function Ol(e,t){let n=new Map;for(let r of new Set(e.where()??[]))for(let{networks:e,entry:i}of xl(r)?.runs??[]){let{origin:r}=i;if(r.kind!==`line`||r.file.name!==`moreipme`)continue;let a=n.get(r.start)??{line:r.line,unreached:null,reaches:!1};n.set(r.start,a);for(let{address:n,length:r}of e)kl(a,n,n+2**(32-r)-1,t)}return n}function kl(e,t,n,r){let i=t;for(let t of r)if(!(t.to<i||t.from>n)){if(e.reaches=!0,t.from>i)break;i=t.to+1}i<=n&&(e.unreached===null||i<e.unreached)&&(e.unreached=i)}function Al(e,t,n,r){let{scan:i,rcpthosts:a,morercpthosts:o,morercpthostsCdb:s}=e;if(i.at+1===r)return null;let c=rc(i),l=a===null?-1:Q(a,i,t,n,r,c);if(l>=0)return{list:`rcpthosts`,entry:l};let u=s??o,d=u===null?-1:Q(u,i,t,n,r,c);return d<0?null:{list:s===null?`morercpthosts`:`morercpthostsCdb`,entry:d}}function jl(e){let{scan:t,percenthack:n,rcpthosts:r}=e;if(n===null||r===null)return[];let a=[];for(let r=0;r<n.entries.count;r++){if(n.form[r]!==p.t.fine||i.F(n.status[r])!==i.N.needed)continue;let o=n.entries.start[r],s=n.keyEnd[r];$(t,n.bytes,o,s);let c=Al(e,n.bytes,o,s);c!==null&&a.push({entry:r,by:c})}return a}function Ml(e,t){let{scan:n,rcpthosts:r,locals:a}=e,o=[];if(r===null)return o;for(let r=0;r<t.entries.count;r++){let s=t.entries.start[r],c=t.keyEnd[r];t.form[r]===p.t.fine&&i.F(t.status[r])===i.N.needed&&t.bytes[s]!==45&&($(n,t.bytes,s,c),n.at<0||n.at+1===c||Al(e,t.bytes,s,c)!==null||(a===null?-1:Z(a,t.bytes,n.at+1,c,n.domainHash))<0&&!Nl(e,t.bytes,s,c)&&o.push(r))}return o}function Nl({scan:e,virtualdomains:t},n,r,i){if(t===null)return!1;let a=Z(t,n,r,i,e.hash),o=a>=0?a:Q(t,e,n,r,i,rc(e)),{keyEnd:s,entries:c}=t;return o>=0&&s[o]+1<c.end[o]}function Pl(e,t,n,r){let i=r?Ll(e,124,t,n):n,a=Ll(e,58,t,i),o=a===i?25:0;for(let t=a+1;t<i;t++){let n=e[t]-48;if(n<0||n>9)break;o=(o*10+n)%65536}return{host:{start:t,end:a},port:o,login:{start:Math.min(i+1,n),end:n}}}function Fl(e,t,n,r,i){if(t.start===t.end||r.start===r.end)return t.start===t.end&&r.start===r.end;let a=Pl(e,t.start,t.end,i),o=Pl(n,r.start,r.end,i);return a.port===o.port&&Il(e,a.host,n,o.host,co)&&Il(e,a.login,n,o.login,e=>e)}function Il(e,{start:t,end:n},r,i,a){if(n-t!==i.end-i.start)return!1;for(let o=0;o<n-t;o++)if(a(e[t+o])!==a(r[i.start+o]))return!1;return!0}function Ll(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return r}function Rl({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function zl({entries:e,keyEnd:t},n){return t[n]+1<e.end[n]}function Bl(e,t,n){let{bytes:r,values:i}=e;if(i===`none`)return!0;let a=Rl(e,t),o=Rl(e,n);if(i!==`text`)return Fl(r,a,r,o,i===`auth-route`);if(a.end-a.start!==o.end-o.start)return!1;for(let e=a.start,t=o.start;e<a.end;e++,t++)if(r[e]!==r[t])return!1;return!0}const Vl=2048,Hl=new Int32Array(Vl);function Ul(e,t,n,r,i=null){let{bytes:a,entries:o,keyEnd:s,form:c,status:l}=e,u=Math.min(o.count,n+Vl);for(let d=n;d<u;d++){let u=o.start[d];if(r===`dotted`&&a[u]!==46)continue;let f=s[d];$(t,a,u,f),Hl[d-n]=t.hash,(r!==`whole`||a[u]!==46)&&(c[d]=Ls(e,d,t)),i===null||c[d]!==p.t.fine||Wl(l[d])||(l[d]=l[d]|i(u,f))}r!==`dotted`&&Gl(e.table.whole,u-n);let d=!1;for(let t=n;t<u;t++)(r===`all`||a[o.start[t]]===46==(r===`dotted`))&&Kl(e,t,Hl[t-n])&&(d=!0);return d}function Wl(e){return i.F(e)!==i.N.needed}function Gl(e,t){let n=e.length-1,r=0;for(let i=0;i<t;i++)r^=e[Hl[i]&n];return r}function Kl(e,t,n){let{bytes:r,entries:a,keyEnd:o,form:s,status:c,table:l}=e,u=s[t];if(u===p.t.missingColon)return c[t]=64,!1;let d=u===p.t.fine?16:0,f=a.start[t],m=o[t],h=tc(e,r,f,m),g=nc(e,h,r,f,m,n),ee=(1<<l.indexBits)-1,_=(h[g]&ee)-1;return _>=0&&Bl(e,_,t)?(d?c[t]=i.N.duplicate|(c[_]&16?0:8):Jl(e,_,t),c[_]=c[_]|d,!1):(_>=0&&(Jl(e,t,d?ql(e,_):t),c[_]=c[_]&16|i.N.conflicting),h[g]=n&~ee|t+1,c[t]=c[t]|d,_>=0)}function ql({form:e,lastError:t},n){let r=t===null?0:t[n];return r>0?r-1:e[n]===p.t.fine?-1:n}function Jl(e,t,n){n<0||(e.lastError??=new Uint32Array(e.entries.count),e.lastError[t]=n+1)}function Yl(e,t){let{bytes:n,entries:r,keyEnd:a,form:o,status:s}=e;for(let c=r.count-1;c>=0;c--){let l=i.F(s[c]);if(l!==i.N.conflicting&&l!==i.N.duplicate)continue;let u=r.start[c],d=a[c];$(t,n,u,d);let f=Z(e,n,u,d,t.hash);if(c>f)continue;let m=s[f]&48,h=o[c]===p.t.fine;s[c]=h?i.N.conflicting|(m===0?8:0):0,h&&(s[f]=s[f]|32)}}function Xl(e,t){let n=!1;for(let r=0;r<e.entries.count;r+=Vl)Ul(e,t,r,`all`)&&(n=!0);n&&Yl(e,t)}function Zl(e,t,n,r,i=null){let{count:a}=t;return{bytes:e,entries:t,lookup:n,values:r,errors:i,hasNul:e.includes(0),lastError:null,keyEnd:r===`none`?t.end:Ql(e,t),form:new Uint8Array(a),status:new Uint8Array(a),table:$l(e,t)}}function Ql(e,{count:t,start:n,end:r}){let i=new Uint32Array(t);for(let a=0;a<t;a++){let t=r[a],o=n[a];for(;o<t&&e[o]!==58;)o++;i[a]=o}return i}function $l(e,{count:t,start:n}){let r=0;for(let i=0;i<t;i++)e[n[i]]===46&&r++;return{whole:new Int32Array(eu(t-r)),dotted:new Int32Array(eu(r)),indexBits:32-Math.clz32(t)}}function eu(e){let t=4;for(;t<e*1.5;)t*=2;return t}function tu(e,t,n){let r=n.length,i=new Uint32Array(r),a=new Uint32Array(r);for(let[r,o]of n.entries()){let n=e.entries.start[o],s=e.keyEnd[o];$(t,e.bytes,n,s),i[r]=t.at<0?n:t.at+1,a[r]=s}let o=Zl(e.bytes,{count:r,lines:0,start:i,end:a,line:new Uint32Array(r)},`keys`,`none`);return Xl(o,t),o}const nu={accepted:0,refused:1,refusedOnPurpose:2},ru=Uint8Array.from(`localhost`,e=>e.charCodeAt(0));function iu(e,t,n=null,r=[]){let i=e[t];if(i===null||e.rcpthosts===null)return null;let a=new Uint8Array(i.entries.count),o=r.map(t=>du(t,e.scan)),s=[];for(let t=0;t<i.entries.count;t++){if(!au(i,t))continue;let{bytes:r}=i,c=i.entries.start[t],l=i.keyEnd[t];$(e.scan,r,c,l),c!==l&&Al(e,r,c,l)===null&&(o.some(t=>fu(t,e.scan,r,c,l))||(a[t]=ou(e.scan,r,c,l,n)?nu.refusedOnPurpose:nu.refused,s.push(t)))}for(let t of cu(i,e.scan,s))a[t]=nu.accepted;return lu(e,i,a),a}function au(e,t){let n=i.F(e.status[t]);return e.form[t]===p.t.fine&&(n===i.N.needed||n===i.N.redundant)&&(e.values===`none`||zl(e,t))}function ou(e,t,n,r,i){let a=e.at<0?n:e.at+1;return t[a]!==46&&e.dots===0||Gs(t,a,r)?!0:[ru,i].some(e=>e!==null&&su(e,t,a,r))}function su(e,t,n,r){return e.length===r-n&&m.h(e,0,t,n,e.length)}function cu(e,t,n){let r=tu(e,t,n);return n.filter((e,t)=>i.F(r.status[t])===i.N.duplicate)}function lu(e,t,n){let{scan:r,rcpthosts:i,morercpthosts:a,morercpthostsCdb:o}=e,s=[];for(let[e,r]of n.entries())r===nu.refused&&t.bytes[t.entries.start[e]]===46&&s.push(e);if(s.length===0)return;let c=tu(t,r,s),l=new Uint8Array(s.length);for(let e of[i,o??a])e!==null&&uu(e,c,r,l);for(let[e,t]of s.entries())l[e]===1&&(n[t]=nu.refusedOnPurpose)}function uu(e,t,n,r){for(let i=0;i<e.entries.count;i++){if(e.form[i]!==p.t.fine)continue;let{bytes:a}=e,o=e.entries.start[i],s=e.keyEnd[i];for(;;){$(n,a,o,s);let e=Q(t,n,a,o,s,n.dots-1);if(e<0||r[e]===1)break;r[e]=1,a=t.bytes,o=t.entries.start[e],s=t.keyEnd[e]}}}function du(e,t){let n=[],r=[];for(let t=0;t<e.entries.count;t++){let i=e.bytes[e.entries.start[t]];i!==45&&e.form[t]===p.t.fine&&(n.push(t),i===64&&r.push(t))}return{list:e,domains:tu(e,t,n),whole:tu(e,t,r)}}function fu({list:e,domains:t,whole:n},r,i,a,o){return r.at<0?Z(t,i,a,o,r.hash)>=0:Z(e,i,a,o,r.hash)>=0||Z(n,i,r.at+1,o,r.domainHash)>=0}const pu={id:`not-accepted`,level:`warning`,summary:`a local or virtual domain that rcpthosts does not accept: from outside its mail is refused`,fix:"adds the domain to `rcpthosts`",bad:{files:{rcpthosts:`example.com
`,locals:`example.com
example.net
`}},good:{files:{rcpthosts:`example.com
example.net
`,locals:`example.com
example.net
`}},list:(e,t)=>mu(e,t),map:(e,t)=>mu(e,t)};function*mu(e,t){if(e.name!==`locals`&&e.name!==`virtualdomains`)return;let{lists:n,wanted:r}=t.mail(),i=vu(t);if(!r.hosts||!r.virtual||i===null)return;let a=t.line(`me`),o=a===null?null:a.bytes.subarray(a.value.start,a.value.end),s=iu(n,e.name,o,i);if(s!==null)for(let[n,r]of[[`warning`,nu.refused],[`info`,nu.refusedOnPurpose]])s.includes(r)&&(yield{file:e,level:n,each:hu(e,s,r,r=>gu(t,e,r,n)),count:()=>s.reduce((e,t)=>e+ +(t===r),0)})}function*hu(e,t,n,r){for(let i=t.indexOf(n);i>=0&&i<e.entries.count;i=t.indexOf(n,i+1))yield r(i)}function gu(e,n,r,a){let o={start:n.entries.start[r],end:n.keyEnd[r]},c=n.bytes.subarray(o.start,o.end).lastIndexOf(64)+1+o.start,l=t.r(n.bytes,c,o.end),u=n.name===`locals`?`local`:`virtual`;return i.B(n,r,()=>({message:`Mail for ${l} is ${u} here, and rcpthosts does not accept the domain: from outside it is refused with 553.`,remedy:a===`warning`?`Add ${l} to rcpthosts.`:`That is often meant so; else add the domain to rcpthosts.`,fix:a===`warning`?_u(e,s.i(n.bytes,{start:c,end:o.end})):null}),{at:o,level:a})}function _u(e,t){let n=e.list(`rcpthosts`);if(n===null)return null;let r=n.bytes.length;return{safe:!1,into:n,edits:[{start:r,end:r,text:r===0||n.bytes[r-1]===10?`${t}\n`:`\n${t}`}]}}function vu(e){let t=[`validrcptto`,`morevalidrcptto`].filter(t=>e.reads(t));return t.every(t=>e.isKnown(t))?t.flatMap(t=>e.list(t)?.listing()??[]):null}const yu={id:`open-relay`,level:`error`,summary:`no rcpthosts in a directory that is complete: every recipient is accepted, from everybody`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{me:`mx.example.net
`,locals:`example.com
`}},good:{files:{me:`mx.example.net
`,locals:`example.com
`,rcpthosts:`example.com
`}},*directory(e){if(!e.complete||e.exists(`rcpthosts`)||!e.saidComplete&&!e.exists(`locals`)&&!e.exists(`virtualdomains`))return;let t=e.directory.names.includes(`rcpthosts`);yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`${t?`rcpthosts is a link that leads nowhere`:`There is no rcpthosts`}, so qmail-smtpd accepts every recipient from everybody: this host is an open relay.`,remedy:`Write an rcpthosts with the domains that this host takes mail for, one a line; an empty one accepts none.`,fix:null})}}},bu=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
dns: { mx.example.com: 203.0.113.7 }
`,xu={id:`own-name-not-me`,level:`warning`,summary:`an address of the host's own name is neither me nor where any host is reached`,fix:null,aboutWorld:!0,bad:{files:{me:`mx.example.com
`},settings:bu},good:{files:{me:`mx.example.com
`},moreipme:`203.0.113.7
`,settings:bu},*directory(e){if(e.world?.hasDns===!0)for(let t of[`me`,`helohost`]){let n=new Set;for(let r of e.world.fleets())for(let i of il(()=>Su(r,e,t))??[])n.add(i);n.size>0&&(yield wu(e,t,[...n]))}}};function Su({names:e,directories:t},{directory:n},r){let{ready:i}=e,a=[...t.keys()].filter(e=>t[e]?.path===n.path),[o]=a;if(o===void 0)return[];let s=h.S(i.host(o).host.files).line(r),c=s===null?null:h.l(s.text);return(c===null?[]:Cu(i.fleet.dns,c)).filter(e=>i.reach.at(o,e,25).length===0&&a.some(t=>!i.host(t).ipmeIs(e).me))}function Cu(e,t){let n=e.lookup(t,`A`);return n.kind===`answer`?n.records.flatMap(e=>e.type===`A`?[e.address]:[]):[]}function wu({directory:e,dialect:n},i,a){let o=e.file(i),c=o===null||r.a(o)?{path:i,bytes:new Uint8Array}:o,l=c.bytes.indexOf(10),u=l<0?c.bytes.length:l,d=[...a].sort((e,t)=>e-t).map(g.t),f=d.length>5?` and ${d.length-5} more`:``,p=d.slice(0,5).join(`, `)+f,[m,h]=d.length===1?[`is`,`it`]:[`are`,`they`],ee=t.a(s.i(c.bytes,{start:0,end:u}));return{file:c,line:1,start:0,end:u,detail:()=>({message:`${ee} has the address ${p}, which ${m} neither me nor where a host of qmailint.yaml is reached. If ${h} ${d.length===1?`leads`:`lead`} here, mail for a domain whose MX is ${ee} comes back.`,remedy:n.readsIpFiles?`If ${h} ${d.length===1?`leads`:`lead`} here, write ${p} into moreipme, and "reached-at: [interfaces, ${p}]" into qmailint.yaml.`:`If ${h} ${d.length===1?`leads`:`lead`} here, write "reached-at: [interfaces, ${p}]" into qmailint.yaml.`,fix:null})}}const Tu={id:`percenthack-relay`,level:`error`,summary:`a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it`,fix:null,bad:{files:{rcpthosts:`example.com
`,percenthack:`example.com
`}},good:{files:{rcpthosts:`example.com
`,percenthack:`internal.example
`}},*list(e,t){if(e.name!==`percenthack`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts)for(let{entry:r,by:a}of jl(n))yield i.B(e,r,()=>({message:`Anybody can relay through this host: rcpthosts looks at ${i.V(e,r)} alone and accepts it (${i.U(t,a,e)}, ${i.H(t,a)}), then user%elsewhere@${i.V(e,r)} becomes user@elsewhere.`,remedy:`Delete the line: hardly anybody needs percenthack.`,related:i.W(t,a,`accepts it`),fix:null}),Eu(t)?{level:`warning`}:{})}};function Eu(e){return(e.int(`rejectrelaytest`)?.number.value??0)!==0}function Du(e){return e.kind===`single`?Ou(e):e.kind===`pieces`?Au(e):ku(e)}function Ou(e){let t=t=>{let{ipmeLength:n,notipmeLength:r}=f.r(e,t);return n>r};return{countMe:e=>+!!t(e),firstWith:(e,n)=>t(n)===e?n:-1,couldBecomeMe:n=>!t(n)&&f.r(e,n).notipmeLength<32}}function ku(e){let{classes:t}=e.entries,n=e=>f.p(t,t=>e(t)?0:-1),r=n(t=>f.f(e,t)),i=n(t=>!f.f(e,t)),a=n(t=>!f.f(e,t)&&e.notipmeLength[t]<32);if(r===null||i===null||a===null)return null;let[o,s,c]=[f.t(r),f.t(i),f.t(a)];return{countMe:(e,t)=>o.count(e,t),firstWith:(e,t,n)=>(e?o:s).first(t,n),couldBecomeMe:(e,t)=>c.count(e,t)>0}}function Au(e){let{count:t,start:n}=e,r=new Float64Array(t+1);for(let i=0;i<t;i++){let t=f.l(e,i)-n[i];r[i+1]=r[i]+(f.f(e,i)?t:0)}let i=ju(t,t=>f.f(e,t)),a=ju(t,t=>!f.f(e,t)),o=null,s=i=>{if(i>=2**32)return r[t];let a=f.c(e,i),o=f.f(e,a)?i-n[a]:0;return r[a]+o},c=(r,i,a)=>{let o=r[f.c(e,i)];if(o===t)return-1;let s=Math.max(i,n[o]);return s<=a?s:-1};return{countMe:(e,t)=>s(t+1)-s(e),firstWith:(e,t,n)=>c(e?i:a,t,n),couldBecomeMe(n,r){return o??=ju(t,t=>!f.f(e,t)&&e.notipmeLength[t]<32),c(o,n,r)>=0}}}function ju(e,t){let n=new Int32Array(e),r=e;for(let i=e-1;i>=0;i--)t(i)&&(r=i),n[i]=r;return n}const Mu=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,Nu={id:`reached-but-not-me`,level:`error`,summary:`a host is reached at an address that is not me there`,fix:null,aboutWorld:!0,needsBoth:!0,bad:{moreipme:`192.0.2.1
`,settings:Mu},good:{moreipme:`203.0.113.7
`,settings:Mu},*directory(e){let n=e.world?.reached()??[];if(n.every(({place:e})=>e===null))return;let r=e.where();for(let[i,{name:a}]of e.hosts.entries()){let o=n.find(e=>e.name===a),s=r?.[i],c=s===void 0?null:Du(s);if(o==null||o.place===null||c===null)continue;let l=Pu(o,c,e.dialect);if(l===null)continue;let u=g.t(l),d=a===null?`This host`:t.a(a);yield{...o.place,host:a,detail:()=>({message:`${d} is reached at ${u}, which is not me there: an MX that leads to it makes mail loop.`,remedy:e.dialect.readsIpFiles?`Write ${u} into moreipme; or take it out of "reached-at", if connections to it do not arrive here.`:`Give ${u} to an interface: ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:[{text:u,into:`moreipme`}]}:{},fix:null})}}}};function Pu({reachedAt:e,interfaces:t},n,r){let i=Fu(t,r),a=null;for(let{from:t,to:r,port:o}of e){if(o!==25)continue;let e=n.firstWith(!1,t,r);for(;e>=0&&i.has(e);)e=e<r?n.firstWith(!1,e+1,r):-1;e>=0&&(a===null||e<a)&&(a=e)}return a}function Fu(e,t){if(e===null)return new Set;let n=new Set(o.n(e,t).map(({address:e})=>e));return new Set(h.g(e).filter(e=>!n.has(e)))}const Iu={id:`relayed-recipient`,level:`error`,summary:`a valid recipient of a domain that is not this host's: its mail is let in, and sent on to anywhere`,fix:null,bad:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.net
`},dialect:`sagredo`},good:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.com
`},dialect:`sagredo`},*list(e,t){if(e.name!==`validrcptto`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts&&r.virtual)for(let t of Ml(n,e.listing()))yield i.B(e,t,()=>({message:`A recipient of validrcptto is accepted whatever rcpthosts says, and ${i.V(e,t)} is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed.`,remedy:`Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.`,fix:null}))}},Lu={id:`unreachable-srs-domain`,level:`warning`,summary:`an SRS domain to which bounces do not find back, or without secrets to make addresses with`,fix:null,bad:{files:{me:`mx.example.net
`,srs_domain:`mx.example.net
`,rcpthosts:`mx.example.net
`,virtualdomains:`mx.example.net:srs
`},dialect:`sagredo`},good:{files:{me:`mx.example.net
`,srs_domain:`srs.example.net
`,srs_secrets:`9fK2
`,rcpthosts:`srs.example.net
`,virtualdomains:`srs.example.net:srs
`},dialect:`sagredo`},*line(e,n){if(e.name!==`srs_domain`||e.value.start===e.value.end)return;let r=Ru(e,n);if(r.length===0)return;let i=t.r(e.bytes,e.value.start,e.value.end);yield{file:e,line:1,...e.value,detail:()=>({message:`SRS cannot work with ${i}: ${r.join(`; and `)}.`,remedy:`The domain wants a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.`,fix:null})}}};function Ru({bytes:e,value:{start:t,end:n}},r){let{lists:i,wanted:a}=r.mail(),{scan:o,locals:s,virtualdomains:c}=i,l=[];if($(o,e,t,n),a.virtual){let r=s!==null&&Z(s,e,t,n,o.hash)>=0,a=c===null?-1:Q(c,o,e,t,n,rc(o));r?l.push(i.implicitLocals?`it is local, being the name in me where there is no locals`:`it is local`):(c===null||a<0||!zl(c,a))&&l.push(`virtualdomains has no entry for it`)}return a.hosts&&i.rcpthosts!==null&&Al(i,e,t,n)===null&&l.push(`rcpthosts does not accept it`),r.isKnown(`srs_secrets`)&&(r.list(`srs_secrets`)?.entries.count??0)===0&&l.push(`there is no secret in srs_secrets`),l}const zu=[Za,i.I,dl,Js,Qs,Qa,no,cc,i.C,i.x,gc,ao,xc,uo,vo,bo,i.k,Cc,i.f,Tc,i.d,i.u,i.O,i.l,i.v,i.c,i.s,Co,gl,El,wo,i._,kc,Pc,a.t,Rc,pu,i.o,i.g,Kc,Yc,yu,xu,Tu,i.a,Nu,i.D,Ds,Iu,Os,ks,i.E,Ps,i.h,i.i,i.r,Zc,Lu,i.m,i.n,i.p,a.n,i.t];function Bu(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function Vu({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function Hu(e){return e.length>200?`${e.slice(0,200)}…`:e}function*Uu(e,t){let n={me:Gu(t,`me`),"not me":Gu(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`address`)continue;let{expect:e,items:r,hosts:i,because:s}=t;for(let t of r){if(n[e](t,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[e](t,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,Wu).join(`, `)}`,u=l!==``&&c.length>Wu?` and ${c.length-Wu} more`:``;yield`${e}: ${t.text}${l}${u} is not asserted any more${s===null?``:` (because: ${Hu(s)})`}`}}}const Wu=20;function Gu({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.kind===`address`&&i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??Bu(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),Ku(s,e,t)}}function Ku({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}function qu({expect:e,verdicts:t}){return`${e} ${t.map(({verdict:e,code:t})=>t===null?e:`${e} ${t}`).join(` or `)}`}function Ju(e,t){let n=[],r=new Map,i=t?.toLowerCase()??null;for(let[t,a]of e.assertions.entries())if(a.kind===`mail`)for(let o of a.items){let s=`${a.name??``}\n${qu(a)}: ${o.text}`;if(i!==null&&!s.toLowerCase().includes(i))continue;let c={file:e.source,line:e.lineOf(o.start),assertion:a,index:t,item:o};a.hosts===null&&n.push(c);for(let e of new Set(a.hosts??[])){let t=r.get(e);t===void 0?r.set(e,[c]):t.push(c)}}return{everywhere:n,on:r}}function Yu({everywhere:e,on:t},{name:n}){let r=n===null?void 0:t.get(n);return r===void 0?e:[...e,...r]}function*Xu(e,t){let n=new Map;for(let e of t.assertions){if(e.kind!==`mail`)continue;let t=e.hosts===null?`everywhere`:new Set(e.hosts);for(let r of e.items){let i=`${Qu(e)}\n${r.recipient}`,a=n.get(i),o=a!==void 0&&a!==`everywhere`&&t!==`everywhere`;n.set(i,o?new Set([...a,...t]):a===`everywhere`?a:t)}}let r=e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`mail`)continue;let e=t.hosts??r;for(let r of t.items){let i=n.get(`${Qu(t)}\n${r.recipient}`);if(i===`everywhere`)continue;let a=e.filter(e=>i?.has(e)!==!0);if(i!==void 0&&a.length===0)continue;let o=i===void 0?``:` on ${a.slice(0,Zu).join(`, `)}`,s=o!==``&&a.length>Zu?` and ${a.length-Zu} more`:``,c=t.because===null?``:` (because: ${Hu(t.because)})`;yield`${qu(t)}: ${r.text}${o}${s} is not asserted any more${c}`}}}const Zu=20;function Qu({expect:e,verdicts:t,except:n,from:r,sender:i,down:a,as:o,via:s,endsOn:c}){let l=n.map(({recipient:e})=>e).sort();return JSON.stringify([e,t,l,r,i,a,o,s,c])}function*$u(e,t){let n=e===null?new Map([[null,ed]]):td(e),r=new Map;for(let[i,a]of td(t)){let t=n.get(i)??(e===null?ed:null);for(let e of t===null?[]:nd(t,a)){let t=r.get(e);t===void 0?r.set(e,[i]):t.push(i)}}for(let[e,t]of r)yield t.includes(null)?e:`${e}, on ${id(t)}`;let[i,a]=[e?.settings.complete??null,t.settings.complete];i!==a&&(i===!0||a===!1)&&(yield a===!1?`complete is false`:`complete is true no longer`)}const ed={dialect:`moreipme-0.6`,system:`linux`,addresses:null};function td({settings:e,file:t,hosts:n}){let r=(n,r,i)=>({dialect:n??e.dialect??ed.dialect,system:r??e.system??ed.system,addresses:i?.addresses??t.addresses});return e.hosts.length===0?new Map([[null,r(null,null,null)]]):new Map(e.hosts.map((e,t)=>[e.name,r(e.dialect,e.system,n[t]??null)]))}function*nd(e,t){e.dialect!==t.dialect&&(yield`the dialect is ${t.dialect} (it was ${e.dialect})`),e.system!==t.system&&(yield`the system is ${t.system} (it was ${e.system})`),e.addresses!==null&&(t.addresses===null?yield`the interfaces are not declared any more`:yield*rd(e.addresses,t.addresses))}function*rd(e,t){let n=e=>JSON.stringify(e.map(({label:e,address:t,up:n})=>[e,String(t),n]));if(e===t||n(e)===n(t))return;let r=(e,t)=>{let n=new Set(t.flatMap(({address:e,up:t})=>t?[String(e)]:[])),r=e.filter(({address:e,up:t})=>t&&!n.has(String(e)));return[...new Set(r.flatMap(({address:e})=>typeof e==`number`?[g.t(e)]:[]))]},[i,a]=[r(t,e),r(e,t)],o=[...i.length===0?[]:[`new: ${id(i)}`],...a.length===0?[]:[`gone: ${id(a)}`]];yield`the interfaces are others${o.length===0?``:` (${o.join(`; `)})`}`}function id(e){let t=e.length-5;return e.slice(0,5).join(`, `)+(t>0?` and ${t} more`:``)}const ad={rules:new Map,ignores:[],assertions:[],hosts:[]};function od(e,t,n,r){let i=new Map(t.map(e=>[e.absolute,e])),a=new Set(e.map(({absolute:e})=>e)),o=e.filter(({absolute:e})=>!i.has(e)),s=t.filter(({absolute:e})=>!a.has(e)),c=o.length===1&&s.length===1,l=[];for(let t of e){let e=i.get(t.absolute)??(c?s[0]:void 0),{path:a,bytes:o}=e?.settings.source??t.settings.source,u=e=>l.push({file:a,message:e});if(e?.absolute===t.absolute&&d.r(o,t.settings.source.bytes)){for(let n of $u(t,e))u(n);for(let n of cd(t,e))u(`the directory ${r(n)} is not named any more`)}else{e===void 0&&u(`the file is gone, or does not count any more`);for(let n of cd(t,e))u(`the directory ${r(n)} is not named any more`);for(let n of e===void 0?[]:$u(t,e))u(n);sd(t.settings,e?.settings??ad,n,u)}}for(let e of c?[]:s){let t=t=>l.push({file:e.settings.source.path,message:t});for(let n of $u(null,e))t(n);sd(ad,e.settings,n,t)}return l}function sd(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of ld(e,t))r(n);for(let i of ud(e.ignores,t.ignores,n))r(fd(i));for(let n of Uu(e,t))r(n);for(let n of Xu(e,t))r(n)}function cd(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*ld(e,t){let n=[`off`,...w];for(let{id:r,level:i}of zu){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function ud(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??dd;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??dd,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const dd=`9999-99-99`;function fd({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${Hu(t)}`}${n===null?``:` on the line "${Hu(n)}"`}`}${i===null?``:` until ${i}`} (because: ${Hu(r)})`}function pd({difference:e}){return e.basePart.length>0}function md({mail:e}){return e!==void 0&&e.changes.length>0}function hd(e){let{base:t,head:n,basePart:r,headPart:i}=e,o=[],s=new Map,c=new Map,l=r.map((e,r)=>{let a=i[r],l=f.f(n,a),u=l?gd(n,a,t,e):gd(t,e,n,a),d=l?_d(n,a,t,e):_d(t,e,n,a),p=l?s:c,m=p.get(u)??new Map,h=m.get(d);return h===void 0?o.length===1e3?-1:(p.set(u,m.set(d,o.length)),o.push({nowMe:l,ipme:u,notipme:d})-1):h}),u=(e.setsOf(e=>l[e],o.length)??[]).map((e,r)=>{let i=o[r];return{nowMe:i.nowMe,set:e,count:a.u(e),causes:vd(t,n,i)}}),d=a.u(e.nowMe)+a.u(e.noLongerMe),p=u.reduce((e,{count:t})=>e-t,d);return{groups:[...u.filter(({nowMe:e})=>e),...u.filter(({nowMe:e})=>!e)],rest:p}}function gd(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function _d(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function vd(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:f.N((r===`base`?e:t).ids,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function yd({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function bd({differences:e,head:n}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[t.a(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${t.a(n)} declares the interfaces of ${t.i(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${t.a(n)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}function xd(e,t,n,r){let i=new Map,a=r=>{let[i,a]=r<n?[e,r]:[t,r-n];return a===i.host?``:`@${i.names.ready.fleet.hosts[a]?.name}`},o=(e,t)=>{let i=e.some(({host:e})=>e>=r)?r:0,o=e.filter(({host:e})=>e>=i),s=[!0,!1].map(e=>o.filter(({host:t})=>t-i<n===e).map(e=>`${a(e.host-i)}\n${t(e)}`).sort().join(`

`));return s[0]!==s[1]};return{differs:o,of(e){let t=i.get(e);if(t!==void 0)return t;let a=e.some(({host:e})=>e>=r),s=a?r:0,c=(t,n)=>e.filter(({host:e})=>e>=t&&e<n).map(e=>({...e,host:e.host-t})),l={from:a?`client`:`outside`,before:c(s,s+n),after:c(s+n,s+r),isChanged:o(e,Sd)};return i.set(e,l),l}}}function Sd({verdict:e,code:t,as:n,via:r}){return[e,t??``,n??``,...r].join(`
`)}function Cd({verdict:e,code:t,as:n,via:r}){return[e,t??``,n??``,...r.map(ee.i)].join(`
`)}function wd({differs:e,of:t}){let{same:n,of:r}=h.b();return{same:n,of(n,i){let a=r(n,i);return i.whole.length<2||t(a).isChanged===e(n.outcomes,Cd)?a:r(n,{...i,whole:i.whole.slice(0,1)})}}}const Td={...Qc,from:`client`};function Ed(e,t,n){let[r,i]=[e.names.ready.fleet.hosts.length,t.names.ready.fleet.hosts.length],a=r+i,o=(e,t,n,r)=>({...e,question:t,seenFrom:n,outcomesFrom:r*a+n}),s=[o(e,Qc,0,0),o(t,Qc,r,0)],c=[o(e,Td,0,1),o(t,Td,r,1)],l=xd(e,t,r,a),u=Ad(e.names,t.names,r,l);return h.t({names:u,starts:[e.host,r+t.host],question:Qc,apart:h.v([],u.aLabels),ask:e=>Dd(s,c,e)},e=>jd(e,s,c),({outcomes:e,...t})=>n({...t,...l.of(e)}))}function Dd(e,t,n){let r=h.C(n),i=e.map(e=>Od(e,r));return i.every(({outcomes:e})=>e.every(kd))&&i.push(...t.map(e=>Od(e,r))),{outcomes:i.flatMap(({outcomes:e})=>e),stop:i.find(({stop:e})=>e!==null)?.stop??null,seen:i.flatMap(({seen:e})=>e)}}function Od({names:e,host:t,question:n,outcomesFrom:r,seenFrom:i},a){let{outcomes:o,stop:s,seen:c}=h.r(e.ready,t,a,n);return{outcomes:o.map(e=>({...e,host:e.host+r})),stop:s,seen:c.map(e=>({...e,host:e.host+i}))}}function kd({verdict:e}){return e===`rejected`}function Ad(e,t,n,r){let i=[...e.ready.fleet.hosts,...t.ready.fleet.hosts],a=(r,i)=>r<n?i(e,r):i(t,r-n),o=e=>e.map(e=>e+n),{dns:s}=e.ready.fleet,{dns:c}=t.ready.fleet,l=null;return{ready:{fleet:{hosts:i,dns:{isKnown:e=>s.isKnown(e)||c.isKnown(e)}},host:e=>a(e,({ready:e},t)=>e.host(t)),reach:{at:(r,i,a)=>r<n?e.ready.reach.at(r,i,a):o(t.ready.reach.at(r-n,i,a)),hasAddress:n=>[...e.ready.reach.hasAddress(n),...o(t.ready.reach.hasAddress(n))],isRelayClient:(e,t)=>a(e,({ready:e},n)=>e.reach.isRelayClient(n,t))}},aLabels:e.aLabels||t.aLabels,host:e=>a(e,(e,t)=>e.host(t)),dns(){return l??=h.x(e.dns(),t.dns()),l},outcomes:wd(r)}}function jd(e,t,n){let r=t=>{let{names:n,host:r,question:i}=t,a=e=>h.r(n.ready,r,h.C(e),i);return h.d({...e,names:n,question:i,starts:[r],ask:a},r)},[i,a]=[t.map(r),n.map(r)],o=Md(e.names.outcomes,[...t,...n]);return e=>{let t=i.map(t=>t(e));return t.every(e=>e?.every(kd))&&t.push(...a.map(t=>t(e))),o(t)}}function Md({same:e},t){let n=new Map,r=new Map;return i=>{let a=``;for(let e of i){if(e===null)return null;let t=n.get(e)??n.size;n.set(e,t),a+=`${t} `}let o=r.get(a);if(o!==void 0)return o;let s=e(i.flatMap((e,n)=>(e??[]).map(e=>({...e,host:e.host+(t[n]?.outcomesFrom??0)}))));return r.set(a,s),s}}function Nd(e,t,n,r){let i=new Set,a=[];for(let o of r){let r={base:Pd(e,n,o),head:Pd(t,n,o)};for(let e of[`base`,`head`]){let t=e===`base`?r.head:r.base;for(let[n,o]of r[e])t.has(n)||i.has(`${e} ${Ld(o)}`)||(i.add(`${e} ${Ld(o)}`),a.push({side:e,step:o}))}}return a.sort((e,t)=>Number(e.side===`head`)-Number(t.side===`head`))}function Pd({names:e,host:t},n,r){let i={...Qc,from:n},a=new Map;for(let{way:n}of h.r(e.ready,t,h.C(r),i).outcomes)for(let r of n()){if(r.by===null)continue;let n=e.ready.fleet.hosts[t]?.name===r.host?``:r.host;a.set(`${n}\n${r.step}\n${r.result}\n${Fd(e,r)}`,r)}return a}function Fd({ready:e},{host:t,by:n}){switch(n?.kind){case`entry`:{let r=(e.fleet.hosts.find(({name:e})=>e===t)?.files)?.file(n.file);return`${n.file}\n${r?.kind===`bytes`?s.n(r.bytes.subarray(n.start,n.end)):``}`}case`record`:return s.n(n.at.file.bytes.subarray(n.at.start,n.at.end));case`ipme`:{let e=Id(n.verdict);return e===null?``:`${e.address}/${e.netmask}`}default:return n?.key??``}}function Id({me:e,ipme:t,notipme:n}){return(e?t:n??t)?.entry??null}function Ld({host:e,by:t}){switch(t?.kind){case`entry`:return`${e} ${t.file} ${t.line}`;case`record`:return`${t.at.file.path} ${t.at.start}`;case`ipme`:{let n=Id(t.verdict)?.origin;return n?.kind===`line`?`${e} ${n.file.name} ${n.line}`:`${e} ${t.address}`}default:return`${e} ${t?.file} ${t?.key}`}}function Rd(e,t){let n=[],r=[],i=()=>{let[i]=r;if(i===void 0)return;let a=r,{witness:o,from:s,before:c,after:l}=i,u=a.map(({pattern:e})=>e),d=a.slice(0,1e3).map(e=>e.witness),f=()=>Nd(e,t,s,d),p=zd(i)===null&&a.every(({domain:e})=>e.kind===`literal`);n.push({patterns:u,witness:o,isOfAddresses:p,from:s,before:c,after:l,steps:f}),r=[]},a=Ed(e,t,e=>{let[t]=r;(!e.isChanged||t!==void 0&&t.before!==e.before)&&i(),e.isChanged&&r.push(e)});return i(),{base:e,head:t,changes:n,stop:a}}function zd({before:e,after:t}){let[n,r]=[e,t].map(e=>e.some(({verdict:e})=>e===`loop`));return n===r?null:r?`brought`:`ended`}function Bd(e,t){return e.map(e=>Vd(e)+(t===void 0?``:` on ${t(e.host)}`)).join(`; `)}function Vd({verdict:e,as:t,code:n,via:r}){return t===null?n===null?e===`remote`?`${e} ${r.map(e=>e.endsWith(`:25`)?e.slice(0,-3):e).join(`, `)}`:e:`${e} ${n}`:e===`local`?e:`${e} ${t}`}function Hd({before:e,after:t},{hostName:n}){let r=Bd(e),i=Bd(t);if(r!==i)return{before:r,after:i};let a=(e,t)=>e.map(e=>{let r=e.verdict===`local`&&e.as!==null?` ${e.as}`:``,i=e.verdict!==`remote`&&e.via.length>0?` by ${e.via.join(`, `)}`:``;return`${Bd([e])}${r}${i}`.concat(Ud(n(t,e.host)))}).join(`; `);return{before:a(e,`base`),after:a(t,`head`)}}function Ud(e){return e===``?``:` on ${e}`}function Wd({patterns:e},n){let r=e.slice(0,n).map(t.a).join(`, `);return e.length>n?`${r} and ${e.length-n} more`:r}function Gd({side:e,file:n,line:r,text:i}){let a=s.t(i);return`${t.i(n)}:${r}${e===`base`?`, as it was`:``}: ${t.r(a,0,a.length)}`}function Kd({changes:e}){return{told:Jd(e.filter(({isOfAddresses:e})=>!e)),ofAddresses:e.find(({isOfAddresses:e})=>e)??null}}function qd(e,n){let{before:r,after:i}=Hd(e,n),a=e.from===`client`?` from a client`:``;return`mail for addresses in the place of a domain, such as ${t.a(e.witness)}${a}, goes another way: ${t.a(r)} before, ${t.a(i)} now`}function Jd(e){let t=e=>{let t=zd(e);return t===`brought`?0:t===`ended`?1:2},n=e.filter(e=>t(e)<2).sort((e,n)=>t(e)-t(n));return n.length===0?e:[...n,...e.filter(e=>t(e)===2)]}function Yd(e){let n=[];for(let[r,i,a]of[[`brought`,`🔁`,`comes back now: a loop`],[`ended`,`✅`,`comes back no longer`]])for(let{control:o,host:s,mail:c}of e){let e=(c?.changes??[]).filter(e=>zd(e)===r).flatMap(e=>e.patterns);if(e.length===0)continue;let l=s===null?t.i(o):`${t.i(o)} on ${t.a(s)}`,u=Wd({patterns:e},8);n.push(`${i} **Mail for ${M(u)} ${a}** (${M(l)})\n\n`)}return n.join(``)}function Xd(e){let{told:t,ofAddresses:n}=Kd(e),r=[];t.length>0&&r.push(`
| mail for | before | now | because |
|---|---|---|---|
`);for(let n of t.slice(0,50))r.push(Zd(n,e));if(t.length>50&&r.push(`| ${t.length-50} more groups of recipients | | | |\n`),n!==null){let t=qd(n,e);r.push(`\n${j(`M${t.slice(1)}.`)}\n`)}return r.join(``)}function Zd(e,t){let{before:n,after:r}=Hd(e,t),i=t.lines(e),a=i.slice(0,4).map(e=>M(Gd(e)));i.length>4&&a.push(`and ${i.length-4} more`);let o=e.from===`client`?` from a client`:``,s=zd(e)===`brought`?`🔁 `:``;return`| ${[M(Wd(e,8))+o,j(n),s+j(r),a.join(`<br>`)].join(` | `)} |\n`}const Qd=2**22;function $d(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>Qd?`unknown`:vi(e,t),n===`unknown`?{kind:`unknown`}:ef(n,r,i-1))}function ef(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=xi(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)tf(xi(i,e)??``)===tf(f)&&(p=e);let m=p<0?null:xi(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function tf(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function nf(e){let n=new Map,i=(t,n)=>{let i=e[t].directory.file(n);return i===null||r.a(i)?new Uint8Array:i.bytes},a=(e,t,r)=>{let a=n.get(t);return a===void 0&&(a=$d(i(`base`,t),i(`head`,t)),n.set(t,a)),a(e,r)};return({side:n,entry:r,list:i})=>{let{origin:o}=r,s=n===`head`,c={mine:e[n].host.dialect.name,other:e[s?`base`:`head`].host.dialect.name};if(o.kind===`interface`)return`${t.a(o.label)} has the address ${g.n(r)} ${s?`now`:`no longer`}`;if(o.kind===`implicit`)return`${g.n(r)} is an implicit entry of the dialect ${c.mine}, not of ${c.other}`;let{file:l,line:u}=o,d=`${t.i(l.path)}:${u}`,f=af(l,o.start),p=a(n,l.name,u);switch(p.kind){case`alone`:return`${d} was ${s?`added`:`deleted`}: ${f}`;case`unknown`:return`${d}${s?``:`, as it was`}: ${f}`;case`unchanged`:return c.mine===c.other?`${d} is not in the ${i} list of the other side: ${f}`:`${d} counts in the dialect ${c.mine}, not in ${c.other}: ${f}`;case`changed`:return rf(l,o.start,u,p,s)}}}function rf(e,r,a,o,c){let l=n.o(e.bytes,a,r),u=n.o(s.t(o.text+(o.terminated?`
`:``)),a,0),[d,f]=c?[u,l]:[l,u],p=`${t.i(e.path)}:${c?a:o.line}`,m=`so qmail reads ${i.y(f)} instead of ${i.y(d)}`;if(s.i(e.bytes,{start:r,end:l.end})===o.text&&d.terminated!==f.terminated)return`${p}: the newline at the end was ${f.terminated?`added`:`lost`}, ${m}`;let h=t.r(s.t(o.text),0,o.text.length),g=af(e,r),[ee,_]=c?[h,g]:[g,h],v=f.terminated?``:` (without a newline at the end, so qmail reads ${i.y(f)})`;return`${p} was changed from ${ee}${d.entry===null?`, which qmail skips,`:``} to ${_}${f.entry===null&&f.terminated?`, which qmail skips`:``}${v}`}function af(e,r){return t.r(e.bytes,r,n.i(e.bytes,r))}function of({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,o]=[a.u(e),a.u(t)],s=[i===0?null:r.good(`${lf(i)} ${i===1?`becomes`:`become`} me`),o===0?null:r.error(`${lf(o)} ${o===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return s.length>0?s.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function sf(e){let{networks:t,omitted:n}=a.l(e,8),i=n===0?``:` and ${n===null?`many more networks`:r._(n,`more network`)}`;return`${t.map(a.p).join(`, `)}${i}`}function cf(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(g.t).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function lf(e){return`${r.g(e)} ${e===1?`address`:`addresses`}`}const uf=st(!1);function df(e){let t=e.differences.filter(e=>pd(e)||md(e)),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${M(e.base)}\n\n`];r.push(Yd(e.differences)),t.some(pd)||r.push(`**No address changes its verdict.**

`);for(let n of t)r.push(ff(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>M(pf(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=cf(e);t!==``&&r.push(`\n${M(pf(e))}: ${j(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of bd(e))r.push(`\n${j(t)}\n`);return r.join(``)}function ff(e,{renames:t}){let{groups:n,rest:r}=hd(e.difference),i=nf(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${M(pf(e))}${a}: ${of(e,uf)}\n\n`];n.length>0&&o.push(`| | addresses | because |
|---|---|---|
`);for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>M(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${sf(t)} (${lf(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${lf(s)} more | |\n`);let c=cf(e);c!==``&&o.push(`\n${j(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${M(l.from)} to ${M(l.to)}: between the two, ${of(u,uf)}.\n`),e.mail!==void 0&&o.push(Xd(e.mail)),`${o.join(``)}\n`}function pf(e){let{control:n,host:r}=e;return(r===null?t.i(n):`${t.i(n)} on ${t.a(r)}`)+yd(e)}function mf(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??_f(n),head:t??_f(n)},o={base:vf(i.base.directory),head:vf(i.head.directory)},s=!yf(o.base.moreipme,o.head.moreipme)||!yf(o.base.notipme,o.head.notipme),c=[],l=0;for(let e of bf(i.base.hosts,i.head.hosts)){let t=xf(i.base.directory,e.base,e.head,o.base),u=xf(i.head.directory,e.head,e.base,o.head),d=s||!Sf(t.lists,u.lists)||t.host.dialect!==u.host.dialect,p=d?f.s(t.lists):null,m=d?f.s(u.lists):null,h=d?p&&m?a.a(p,m):null:a.c;if(l+=a.r([p,m],h),h===null||l>hf&&c.length>0){let e=gf([u.lists,t.lists],h!==null);return{differences:[],tooMany:{together:h!==null,...e??{file:n.directory.path,line:1}}}}c.push({control:n.directory.path,host:u.host.name??t.host.name,only:r,base:{...t,where:p},head:{...u,where:m},difference:h,interfacesUnknown:t.host.set===null||u.host.set===null,textChanged:s})}return{differences:c,tooMany:null}}const hf=2**20;function gf(e,t){for(let n of e){let e=a.o(n,t)?.origin;if(e?.kind===`line`)return{file:e.file.path,line:e.line}}return null}function _f({directory:e,hosts:t}){return{directory:r.r(e.path,{}),hosts:t}}function vf(e){return{moreipme:r.c(e,`moreipme`),notipme:r.c(e,`notipme`)}}function yf(e,t){return e===null||t===null?e===t:d.r(e.bytes,t.bytes)}function bf(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function xf(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,o=t??{...n,set:null};return{directory:e,host:o,lists:_.r(o.dialect,o.set,i,a),where:null}}function Sf(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function Cf(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function wf(e,t){return pd(e)?!t.every(t=>Tf(t,e,`nowMe`)&&Tf(t,e,`noLongerMe`)):!1}function Tf(e,t,n){let r=a.u(e.difference[n]);return r===a.u(t.difference[n])&&r===Ka([e,t],n)}function Ef(e,t,n){if(t===null)return e;let r=e?.settings??null,i=t.settings,a=e!==null&&(e.zones.length>0||e.settings.dns.length>0),o=Of(e,t,n),s=o.map(({host:e})=>e);return{...e??t,settings:{...r??i,...Df(r,i),dialect:r?.dialect??null,system:r===null?i.system:r.system,hosts:s,dns:a?e.settings.dns:i.dns,undeclared:r?.undeclared??i.undeclared},zones:a?e.zones:t.zones,file:e?.file.addresses==null?{...t.file,controls:(e??t).file.controls}:e.file,hosts:o.map(({own:e})=>e)}}function Df(e,t){return{reachedAt:e?.reachedAt??t?.reachedAt??null,relayClients:e?.relayClients??t?.relayClients??null}}function Of(e,t,n){let r=t.settings.hosts.map((e,n)=>({host:e,own:t.hosts[n]}));if(e===null||e.settings.hosts.length===0)return r.filter(({own:e})=>kf(e,n)).map(({host:e,own:t})=>({host:{...e,dialect:null},own:t}));let i=e.settings.hosts.map((t,n)=>{let i=r.find(e=>e.host.name===t.name)??null,a=e.hosts[n],o=a.addresses!==null||i===null;return{host:{...t,...Df(t,i?.host??null)},own:o?a:{...i.own,controls:a.controls}}}),a=new Set(i.map(({host:e})=>e.name)),o=r.filter(({host:e,own:t})=>!a.has(e.name)&&t.controls!==null&&kf(t,n)).map(({host:e,own:t})=>({host:{...e,dialect:null},own:t}));return[...i,...o]}function kf({controls:e},t){return e===null||e.every(({absolute:e})=>t(e))}const Af=new Set([`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`]);function jf(e,t,n){let r=n??t,i=[e.base,e.head].some(({directory:{names:e}})=>e.some(e=>Af.has(e)));if(r===null||!i)return null;let a={base:t??r,head:n??r},o={base:t===null?a.head.loaded:Ef(t.loaded,n?.loaded??null,t.isThere),head:a.head.loaded},s=t=>a[t].fleets.of(o[t],{key:a[t].key,directory:e[t].directory},e.host),l={base:s(`base`),head:s(`head`)};if(Nf(l.base,l.head,o.base,o.head))return Mf(l);let u=t=>({names:t.names,host:t.indexOf(e.host)}),{changes:d,stop:f}=Rd(u(l.base),u(l.head));if(f!==null)throw new c.t(If(f),{file:r.key,line:1,column:1});return{changes:d,lines:e=>e.steps().map(e=>Lf(e,l[e.side])).filter(e=>e!==null),hostName:(e,t)=>l[e].ready.fleet.hosts[t]?.name??``}}function Mf(e){return{changes:[],lines:()=>[],hostName:(t,n)=>e[t].ready.fleet.hosts[n]?.name??``}}function Nf(e,t,n,r){if(n!==r&&(n===null||r===null||n.zones.length+r.zones.length>0))return!1;if(n!==null&&r!==null){let[e,t]=[n.settings,r.settings];if(!d.r(e.source.bytes,t.source.bytes)||e.dns.length!==t.dns.length)return!1}let[i,a]=[e.ready.fleet.hosts,t.ready.fleet.hosts];return i.length===a.length&&i.every(({name:n,programs:r,interfaces:i,reachedAt:o,relayClients:s},c)=>{let l=a[c],u=[n,r.name,i?.system,i?.addresses,o,s],d=[l?.name,l?.programs.name,l?.interfaces?.system,l?.interfaces?.addresses,l?.reachedAt,l?.relayClients],[f,p]=[e.directories[c],t.directories[c]];return Pf(u)===Pf(d)&&f!==void 0&&p!==void 0&&Ff(f,p,r.name)})}function Pf(e){return JSON.stringify(e,(e,t)=>typeof t==`bigint`?`${t}n`:t)}function Ff(e,t,n){let i=new Set([...e.names,...t.names].filter(e=>Ts(n,e)!==null));for(let n of i){let[i,a]=[e.file(n),t.file(n)];if(i===null||a===null){if(i!==a)return!1}else if(r.a(i)||r.a(a)||!d.r(i.bytes,a.bytes))return!1}return!0}function If({recipient:e,why:n}){let r=t.a(e);switch(n.kind){case`too-many-classes`:return`there are too many classes of recipients, so where mail goes was not compared`;case`too-many-ways`:return`mail for ${r} can go too many ways, so where mail goes was not compared`;default:return`a regular expression decides about mail for ${r} that qmailint does not judge, so where mail goes was not compared`}}function Lf({side:e,step:{host:t,by:n}},{ready:i,directories:a}){if(n===null)return null;if(n.kind===`record`)return Rf(e,n.at.file,n.at.start);if(n.kind===`ipme`){let t=Id(n.verdict)?.origin;return t?.kind===`line`?Rf(e,t.file,t.start):null}if(n.kind===`key`)return null;let o=a[i.fleet.hosts.findIndex(({name:e})=>e===t)]?.file(n.file)??null;return o===null||r.a(o)?null:Rf(e,o,n.start)}function Rf(e,{path:t,bytes:r},i){let a=n.a(r,i),o=1;for(let e=r.indexOf(10);e>=0&&e<a;e=r.indexOf(10,e+1))o++;let[c=``]=s.i(r,{start:a,end:n.i(r,a)}).split(`|`);return{side:e,file:t,line:o,text:c}}function zf(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,Bf(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?Vf(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function Bf({directory:e}){return r.i(e).map(e=>r.a(e)?``:s.i(e.bytes)).filter(e=>e!==``).join(`\0`)}function Vf(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function Hf(e,t,n=null){Kf(e),Kf(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=qf(e,t);if(i!==null)return r.push(i),[];let a=Xf(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^20 classes of addresses (those that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));Uf(i,e,t,r),i.sort((e,t)=>T(e.control,t.control)||T(e.host??``,t.host??``));let l=zf(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==Wf(e));return{base:Wf(e.label),head:Wf(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>Gf(e,u))}}function Uf(e,t,n,r){let i=({directories:e})=>new Map(e.map(e=>[e.directory,e])),[a,o]=[i(t),i(n)],s=new Set;for(let[t,n]of e.entries()){if(n.facts===`without`)continue;let i=n.only===`head`?null:a.get(n.base.directory)?.mail??null,l=n.only===`base`?null:o.get(n.head.directory)?.mail??null;try{let r=jf(n,i,l);r!==null&&(e[t]={...n,mail:r})}catch(e){if(!(e instanceof c.t))throw e;let t={file:n.control,line:1,column:1,...e.place,message:e.message},i=JSON.stringify(t);s.has(i)||r.push(t),s.add(i)}}}function Wf(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function Gf(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:Wf(n)+e.file.slice(n.length)}}function Kf({label:e,directories:n}){let[i,...a]=n.flatMap(({directory:e})=>r.d(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new c.t(`${t.i(i.path)} in ${t.a(Wf(e))}: ${r.u(i)}${o}`)}function qf(e,t){for(let n of[t,e]){if(n===null||!n.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=r.f(n.directory),a=i===void 0?null:r.h(i);if(!(i===void 0||a===null||e!==null&&t!==null&&Jf(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function Jf(e,t){let n=({directory:e},t)=>{let n=e.file(t);return n===null||r.a(n)?null:n.bytes},i=r=>{let[i,a]=[n(e,r),n(t,r)];return i===null||a===null?i===a:d.r(i,a)},a=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(Yf)]));return i(`moreipme`)&&i(`notipme`)&&a(e)===a(t)}function Yf({label:e,address:t,up:n}){return[e,String(t),n]}function Xf(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:Cf(e.hosts,t.hosts),a=mf(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=mf({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>wf(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}const Zf={addresses:[{address:null,by:null}],fails:null};function Qf(e){if(e===null)return Zf;let{text:t,by:r}=e,i=n.s(s.t(t),0,t.length);return i===null?null:{addresses:[{address:i.address===0?null:i.address,by:r}],fails:null}}function $f(e){if(e.kind!==`bytes`)return e.kind===`missing`?Zf:null;let{bytes:t}=e,r=new Map,i=null;for(let e=0,a=1;;a++){let o=n.i(t,e);if(o===t.length||t[o]!==10)break;let c=m.c(t.subarray(e,o)),l=s.i(t,{start:e,end:e+c.end}),u={kind:`entry`,file:`outgoingip`,entry:a-1,line:a,start:e,end:e+c.end},d=t[e]===35?void 0:ep(l);d===void 0?i??=u:r.has(d)||r.set(d,{address:d,by:u}),e=o+1}return r.size===0?null:{addresses:[...r.values()],fails:i}}function ep(e){if(e.startsWith(`::`))return null;let t=h.c(s.t(e),0,e.length);if(t!==null)return t.address===0?null:t.address}const tp=[`batvkey`,`domainbindings`,`helohostbyip`,`notlshosts`,`tlsadomains`];function np(e,t){let n=h.S(t);n.open(`timeoutremote`),n.open(`timeoutconnect`);let r=n.lineOrMe(`helohost`,null);r===null&&n.fail(`helohost`,`missing`);let i=e.readsQmtproutes?n.map(`qmtproutes`):null,a=n.map(`smtproutes`);if(e.readsQmtproutes)for(let e of tp)n.open(e);let o=e.readsSenderRoutes?n.map(`authsenders`):null,s=Zf;e.readsSenderRoutes&&(s=Qf(n.line(`outgoingip`))),e.readsQmtproutes&&(n.open(`outgoingip`),s=$f(t.file(`outgoingip`))),s===null&&n.fail(`outgoingip`,`bad-value`);let c=n.failure();return c!==null||r===null||s===null?c??{kind:`failure`,file:`helohost`,why:`missing`}:{kind:`controls`,programs:e,helohost:r,smtproutes:a,qmtproutes:i,authsenders:o,outgoing:s}}const rp=[`maxrcpt`,`badhelo`,`badhelonorelay`,`brtlimit`,`spfbehavior`,`spfrules`,`spfguess`,`spfexp`,`dnsbllist`,`dnsblfailclosed`];function ip(e,t,n=!0){let r=h.S(t),i=e.smtpdReadsLists?ap(r):r.lineOrMe(`smtpgreeting`,null);i===null&&r.fail(`smtpgreeting`,`missing`),e.smtpdReadsLists&&r.list(`locals`)===null&&r.line(`me`)===null&&r.fail(`locals`,`missing`);let a=r.lineOrMe(`localiphost`,null);r.open(`timeoutsmtpd`),r.open(`databytes`);let o=h.f(t,n);o.kind===`unreadable`&&(r.open(`rcpthosts`),r.fail(`morercpthosts.cdb`,`unreadable`));let s=e.checksPatterns?null:r.list(`badmailfrom`),c=e.checksPatterns?op(r,t,n):null,l=r.failure();return l!==null||i===null?l??{kind:`failure`,file:`smtpgreeting`,why:`missing`}:{kind:`controls`,programs:e,greeting:i,localiphost:a,rcpthosts:o,badmailfrom:s,sagredo:c}}function ap(e){let t=e.list(`smtpgreeting`);if(t===null)return e.line(`me`);if(t.map.entries.count===0)return{text:``,by:null};let n=h.s(t,0);return{text:s.i(t.map.bytes,n),by:n}}function op(e,t,n){for(let t of rp)e.open(t);let r=t=>{let n=e.list(t);return n===null?null:h.a(n)},i=t=>(e.number(t)??0)===0?null:e.line(t);return{badmailfrom:r(`badmailfrom`),badmailfromnorelay:r(`badmailfromnorelay`),badrcptto:r(`badrcptto`),badrcpttonorelay:r(`badrcpttonorelay`),validRecipients:h.i(e,t,n),rejectrelaytest:i(`rejectrelaytest`),rejectnullsenders:i(`rejectnullsenders`)}}function sp(e){let t=cp(e.moreipme),n=cp(e.notipme),r=new Map;return i=>{let a=r.get(i);if(a!==void 0)return a;let o=up(e,i),s=lp(e.moreipme,t,i),c=(s?.length??-1)>(o?.length??-1)?s:o,l=lp(e.notipme,n,i),u={me:(c?.length??-1)>(l?.length??-1),ipme:c,notipme:l};return r.set(i,u),u}}function cp(e){if(e===null)return[];let{count:t,address:n,netmask:r}=e.entries,i=new Map;for(let e=0;e<t;e++){let t=r[e],a=i.get(t)??new Map;i.set(t,a);let o=n[e];a.has(o)||a.set(o,e)}return Array.from(i,([e,t])=>({netmask:e,length:g.a(e),first:t})).sort((e,t)=>t.length-e.length)}function lp(e,t,n){let r=-1,i=-1;for(let{netmask:e,length:a,first:o}of t){if(a<i)break;let t=o.get((n&e)>>>0);t!==void 0&&(r<0||t<r)&&(r=t,i=a)}return r<0||e===null?null:{length:i,entry:_.t(e,r)}}function up({fixed:e},t){let n=null;for(let r of e){if((t&r.netmask)>>>0!==r.address)continue;let e=g.a(r.netmask);e>(n?.length??-1)&&(n={length:e,entry:r})}return n}function dp(e){let t=e.hosts.map(()=>void 0),n=n=>t[n]??=fp(e.hosts[n]),r=new Map;for(let[t,{files:n}]of e.hosts.entries()){let e=h.S(n).line(`me`),i=e===null?null:h.l(e.text);i!==null&&r.set(i,[...r.get(i)??[],t])}let i=e=>{let{remote:t}=n(e);return t.kind===`controls`?t.outgoing.addresses.map(({address:e})=>e):[null]},a=e=>r.get(h.l(e)??``)??[];return{fleet:e,host:n,reach:h.p(e,i),relayDns:mp(e,a),named:a}}function fp(e){let{programs:t,files:n}=e,r=np(t,n),i=null;return{host:e,smtpd:ip(t,n),send:h.o(t,n),remote:r,get inject(){return i??=h.u(n),i},ipmeIs:sp(e.lists),unbindable:r.kind===`controls`?pp(e,r.outgoing):null}}function pp({interfaces:e},{addresses:t,fails:n}){let r=e===null?null:h.g(e),i=e=>e===null||r===null||r.includes(e)||e>>>24==127&&r.some(e=>e>>>24==127),[a]=t.filter(({address:e})=>!i(e)),o=a?.by??n;return o===null?null:{always:!t.some(({address:e})=>i(e)),by:o}}function mp({dns:e},t){let n=!1,r=!1;return{begin(){n=!1,r=!1},askedDomain:()=>n||r,lookup(i,a){return a===`MX`&&(n=!0),a===`ANY`&&(r=!0),a===`A`&&!n&&t(i).length>0&&e.isUndeclared(i)?{kind:`undeclared`,records:[]}:e.lookup(i,a)}}}function hp(e,t=null){let n=r.h(e,t);if(n!==null)throw new c.t(n.message,{file:e.path,line:n.line,column:1})}const gp={says:`nothing`,byName:!1,cname:null,mx:[],a:[],at:null,isCut:!1,isDname:!1,isAlias:!1};function _p(e,t){let n=new Map;for(let{apex:t}of e)t!==null&&!n.has(t.name)&&n.set(t.name,t.at);let r=new Map;for(let t of e)vp(r,n,t);for(let e of n.keys())r.has(e)||r.set(e,gp);for(let e of t)r.set(e.name,Sp(e,r.get(e.name)));let i=new Set;for(let[e,{says:t}]of r)t===`nxdomain`&&i.add(e);for(let e of[...r.keys()])(!i.has(e)||n.has(e))&&Cp(r,i,e);return{nodes:r,apexes:n,hasGone:i.size>0}}function vp(e,t,n){let{apex:r,records:i}=n,a=t.size>1,o=e=>{if(r===null||!a&&wp(e,r.name))return!0;let n=Tp(e,e=>t.has(e));return n===null||n===r.name},s=yp(n,o);for(let t of i){let{name:n}=t;o(n)&&(s.size>0&&bp(s,n)||xp(e,t,s.get(n)===`NS`))}}function yp({apex:e,records:t},n){let r=new Map;if(e===null)return r;for(let{type:i,name:a}of t)(i===`NS`&&a!==e.name&&wp(a,e.name)||i===`DNAME`)&&n(a)&&r.get(a)!==`NS`&&r.set(a,i);return r}function bp(e,t){let n=t.indexOf(`.`);return n>=0&&Tp(t.slice(n+1),t=>e.has(t))!==null}function xp(e,t,n){let r=e.get(t.name),i=r===void 0?{...gp,says:`records`,at:t.at,mx:[],a:[]}:r;r===void 0&&e.set(t.name,i),n&&(i.isCut=!0),t.type===`A`?i.a.push(t):t.type===`MX`?i.mx.push(t):t.type===`CNAME`?i.cname??=t:t.type===`DNAME`?i.isDname=!0:t.type===`ALIAS`&&(i.isAlias=!0)}function Sp({name:e,says:t,records:n,at:r},i){let{isCut:a,isDname:o}=i??gp,s={...gp,says:t,byName:!0,at:r,mx:[],a:[],isCut:a,isDname:o},c=new Map([[e,s]]);for(let e of n)xp(c,e,a);return s}function Cp(e,t,n){for(let r=n.indexOf(`.`);r>=0;r=n.indexOf(`.`,r+1)){let i=n.slice(r+1);if(e.has(i)&&!t.has(i))return;t.has(i)||e.set(i,gp)}}function wp(e,t){return t===``||e===t||e.endsWith(t)&&e[e.length-t.length-1]===`.`}function Tp(e,t){for(let n=e;;){if(t(n))return n;if(n===``)return null;let e=n.indexOf(`.`);n=e<0?``:n.slice(e+1)}}const Ep=`localhost`;function Dp(e){let t=null,n=()=>(t??=_p(e.zones,e.names),t);return{lookup:(t,r)=>Op(n(),e.undeclared,t,r),isUndeclared:e=>Mp(n(),e).kind===`undeclared`,isKnown:e=>n().nodes.has(e),names:()=>Rp(n())}}function Op(e,t,n,r){let i=[],a=n;for(;;){let n=Mp(e,a);if(n.kind===`undeclared`)return jp(t,a,r,i);if(n.kind!==`existing`)return i.length>0&&n.kind===`nodata`?kp(i):n;let{node:o}=n;if(o.says===`servfail`)return{kind:`servfail`,at:o.at};if(o.cname===null)return Ap(o,a,r,i);if(i.push({...o.cname,name:a}),r===`ANY`)return kp(i);let s=h.l(o.cname.target);if(s===null)return{kind:`nxdomain`,at:o.cname.at};if(i.length>64)return{kind:`servfail`,at:o.cname.at};a=s}}function kp(e){return{kind:`answer`,records:e}}function Ap(e,t,n,r){if(n===`A`&&e.isAlias)return{kind:`undeclared`,records:r};let i=n===`MX`?e.mx:n===`A`?e.a:[];if(i.length===0)return r.length>0?kp(r):{kind:`nodata`,at:e.at};let a=i[0].name===t?i:i.map(e=>({...e,name:t}));return kp(r.length===0?a:[...r,...a])}function jp(e,t,n,r){return t===Ep?n===`A`?kp([...r,{type:`A`,name:t,address:2130706433,at:null}]):r.length>0?kp(r):{kind:`nodata`,at:null}:e===`outside`?{kind:`undeclared`,records:r}:{kind:`nxdomain`,at:null}}function Mp(e,t){let{nodes:n}=e,r=n.get(t);if(r?.byName)return Np(e,r,t);let i=Fp(e,t);if(r!==void 0)return i===null?Np(e,r,t):{kind:`nxdomain`,at:i.at};for(let r=Lp(t);r!==null;r=Lp(r)){if(r!==``&&!n.has(r))continue;let a=n.get(r===``?`*`:`*.${r}`);if(a!==void 0&&(i===null||a.byName))return Np(e,a,t);break}return i===null?Pp(e,t,`nxdomain`):{kind:`nxdomain`,at:i.at}}function Np(e,t,n){return t.says===`nxdomain`?{kind:`nxdomain`,at:t.at}:t.says===`nothing`?Pp(e,n,`nodata`):t.isCut&&!t.byName?{kind:`undeclared`}:{kind:`existing`,node:t}}function Pp(e,t,n){let r=Ip(e,t);return r===null?{kind:`undeclared`}:{kind:n,at:r}}function Fp({nodes:e,hasGone:t},n){if(!t)return null;for(let t=n;t!==null;t=Lp(t)){let n=e.get(t);if(n?.says===`nxdomain`)return n}return null}function Ip({nodes:e,apexes:t},n){for(let r=n;r!==null;r=Lp(r)){let i=e.get(r);if(i?.isCut||i?.isDname&&r!==n)return null;let a=t.get(r);if(a!==void 0)return a}return null}function Lp(e){if(e===``)return null;let t=e.indexOf(`.`);return t<0?``:e.slice(t+1)}function*Rp({nodes:e}){yield Ep;for(let[t,{cname:n,mx:r}]of e){t!==``&&t!==`*`&&!t.startsWith(`*.`)&&(yield t),n!==null&&(yield*zp(n.target));for(let{target:e}of r)yield*zp(e)}}function*zp(e){let t=h.l(e);t!==null&&(yield t)}const Bp=[`queuelifetime`,`concurrencylocal`,`concurrencyremote`,`bouncefrom`,`bouncehost`,`doublebouncehost`,`doublebounceto`],Vp={followsAliases:!1,internationalNames:!1,readsSenderRoutes:!1,triesNextAfterGreeting:!1,supplements:0,sendFiles:Bp,checksPatterns:!1,wantsAddress:!1,appendsOnlyToRelayed:!1,readsQmtproutes:!1,smtpdReadsLists:!1,strictOctets:!1,loopsAsBackup:!1,longestHost:null},Hp={"moreipme-0.6":{...Vp,name:`moreipme-0.6`,followsAliases:!0},netqmail:{...Vp,name:`netqmail`,followsAliases:!0},notqmail:{...Vp,name:`notqmail`},indimail:{...Vp,name:`indimail`,followsAliases:!0,triesNextAfterGreeting:!0,sendFiles:[...Bp,...`holdlocal holdremote bouncelifetime bouncemaxbytes conf-syncdir conf-fsync conf-fdatasync`.split(` `),...`bouncesubject doublebouncesubject`.split(` `)],readsQmtproutes:!0,smtpdReadsLists:!0,strictOctets:!0,loopsAsBackup:!0,longestHost:244},sagredo:{...Vp,name:`sagredo`,followsAliases:!1,internationalNames:!0,readsSenderRoutes:!0,triesNextAfterGreeting:!0,supplements:2,sendFiles:[...Bp,`bouncemaxbytes`,`concurrencysuppl0`,`concurrencysuppl1`,`srs_domain`],checksPatterns:!0,wantsAddress:!0,appendsOnlyToRelayed:!0}};function Up(e){return Hp[e]}function Wp({source:e,lineOf:t},r,i){return{file:e.path,line:t(r),column:r-n.a(e.bytes,r)+1,message:i}}function Gp(e,n,r,i){let[a,...o]=n,s=new Map([...a?.settings.rules??[],...r.levels]);if(a===void 0)return{hosts:[Yp(null,null,r)],levels:s,complete:null,files:n};let c=o.find(e=>Zp(e)!==Zp(a));if(c!==void 0){let e=c.settings.control?.[0]?.start??0,n=`${t.i(a.settings.source.path)} names the same control directory with other settings: they must be the same in both files`;return Wp(c.settings,e,n)}let{complete:l}=a.settings;return{hosts:Kp(e,a,r,i),levels:s,complete:l,files:n}}function Kp(e,t,n,r){let i=r||qp(t.file,e)===!0,[a,...o]=t.hosts.flatMap((r,a)=>qp(r,e)??i?[Yp(t,a,n)]:[]);return a===void 0?[Yp(t,null,n)]:[a,...o]}function qp(e,t){if(e.controls===null)return;let n=Jp.get(e)??new Set(e.controls.map(e=>e.key));return Jp.set(e,n),n.has(t)}const Jp=new WeakMap;function Yp(e,t,{dialect:n,set:r}){let i=e?.settings??null,a=t===null?null:i?.hosts[t]??null,o=a?.name??null,s=t===null?void 0:e?.hosts[t],c=s?.addresses==null?e?.file:s,l=c?.addresses??null,d=a?.system??i?.system??`linux`;return{name:o,dialect:n??u.t(a?.dialect??i?.dialect??`moreipme-0.6`)??Xp,set:l===null?r===null?null:{...r,host:o,system:d}:{host:o,system:d,addresses:l,...c?.at==null?{}:{at:c.at}}}}const Xp=u.t(`moreipme-0.6`);function Zp(e){let t=Qp.get(e);if(t!==void 0)return t;let n=$p(e);return Qp.set(e,n),n}const Qp=new WeakMap;function $p({settings:e,file:t,hosts:n,zones:r}){let i=({addresses:e,capture:t})=>t??e?.map(({label:e,address:t,up:n})=>[e,String(t),n])??null,a=({reachedAt:e,relayClients:t})=>[e,t];return JSON.stringify([a(e),r.map(({key:e})=>e),e.undeclared??`outside`,e.dns.map(em).sort(),e.dialect??`moreipme-0.6`,e.system??`linux`,e.complete,i(t),[...e.rules].sort(([e],[t])=>e<t?-1:1),e.ignores.map(({rule:e,file:t,line:n,because:r,until:i})=>[e,t,n,r,i]),e.hosts.map((e,t)=>{let r=n[t];return[e.name,e.dialect,e.system,i(r),r.controls?.map(e=>e.key),a(e)]})])}function em({name:e,says:t,records:n}){return JSON.stringify([e,t,n.map(({at:e,...t})=>t)])}function tm(e){let{loaded:t,own:n,overrides:r}=e;if(t===null||t.settings.hosts.length===0)return{fleet:{hosts:[am(nm(Yp(t,null,r),e),n.directory,t?.settings??null,null)],dns:cm(t)},directories:[n.directory]};let{settings:i}=t,a=i.hosts.map((n,r)=>im(e,t,r));return{fleet:{hosts:i.hosts.map((n,o)=>am(nm(Yp(t,o,r),e),a[o],i,n)),dns:cm(t)},directories:a}}function nm(e,{replacing:t,start:n}){return t===null||e.name!==n?e:{...e,set:{...t,host:e.name,system:e.set?.system??t.system}}}function rm({file:e,hosts:t,settings:n},r){return r||n.hosts.length===0?!1:t.every(({controls:t})=>(t??e.controls??[]).length===1)}function im({own:e,start:n,everywhere:r,load:i},a,o){let s=a.settings.hosts[o],l=a.hosts[o]?.controls??null??(r?null:a.file.controls),u=l===null||l.some(({key:t})=>t===e.key);if(l===null||u&&(l.length===1||s?.name===n))return e.directory;let[d,f]=l;if(d!==void 0&&f===void 0)return i(d);let p=`the host "${t.a(s?.name??``)}" takes part in the way of a message, and uses several control directories: give it a "control" of its own, of which there is one`,{message:m,...h}=Wp(a.settings,s?.start??0,p);return{path:``,names:[],file(e){if(e===`me`)return null;throw new c.t(p,h)}}}function am({name:e,dialect:t,set:n},r,i,a){let o=a?.reachedAt??i?.reachedAt??[`interfaces`],s=null;return{name:e??``,programs:Up(t.name),files:om(r,t.name),get lists(){return s??=_.r(t,n,sm(r,`moreipme`),sm(r,`notipme`)),s},interfaces:n,reachedAt:o.flatMap(e=>e===`interfaces`?h._(n):[e]),relayClients:a?.relayClients??i?.relayClients??[]}}function om({file:e},t){return{file(n){let i=e(n);return i!==null&&!r.a(i)&&!n.endsWith(`.cdb`)&&hp(i,Ts(t,n)),r.n(i)}}}function sm({file:e},t){let n=e(t);return n===null?null:r.a(n)?(r.n(n),null):(hp(n),r.l(t,n.path,n.bytes))}function cm(e){if(e===null)return Dp({zones:[],names:[],undeclared:`outside`});let t=lm.get(e);if(t!==void 0)return t;let{settings:n,zones:r}=e,i=n.undeclared??`outside`,a=Dp({zones:r.map(({zone:e})=>e),names:n.dns,undeclared:i});return lm.set(e,a),a}const lm=new WeakMap;function um(e,t,n,r=()=>null,i=null){let a=new Map,o=({absolute:t,key:n})=>{let i=a.get(n)??r(n)??un(e,{absolute:t,names:cn(e,t)});return a.set(n,i),i},s=new Map;return{of(e,r,c){let l=s.get(e)??new Map;s.set(e,l);let u=i===null&&e!==null&&rm(e,n)?``:`${r.key}\n${c??``}`,d=l.get(u);if(d===void 0){a.set(r.key,r.directory);let s=tm({loaded:e,overrides:t,own:r,start:c,everywhere:n,replacing:i,load:o}),f=dp(s.fleet),p=new Map(s.fleet.hosts.map(({name:e},t)=>[e,t]));d={ready:f,names:h.y(f),directories:s.directories,indexOf:e=>p.get(e??``)??0},l.set(u,d)}return d}}}function dm({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function fm(e,n,r){let i=t.a(r),a=n();if(a===null)throw new c.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],l=Mn(a,o);if(l===null)throw new c.t(pm(a,o));if(l.kind!==`tree`)throw new c.t(`${t.a(o)} is a ${l.kind}, not a revision`);let u=Qi(a,l.id,e.displayPath);if(s===null||s===``)return{label:o,tree:u,root:null,isFile:!1};let d=e.path.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),f=u.kind(d);if(f===`missing`)throw new c.t(`there is no ${t.a(s)} in ${t.a(o)}`);return{label:o,tree:u,root:d,isFile:f!==`folder`}}function pm(e,n){let r=t.a(n);return In(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function mm(e,t,{directories:n,settings:r},{dialect:i,set:a,config:o}){let s=await gr(e,{directories:n,settings:t===e||o===null?r:[],named:!0},o,{dialect:i,set:a,levels:new Map},t),c=a===null?s.directories:s.directories.map(e=>hm(e,a)),l=t===e||o===null||o===`none`;return{...s,directories:c,files:l?s.files:await gm(e,t,o.file)}}function hm(e,t){let n=e.hosts.map(e=>({...e,set:t===null?null:{...t,host:e.name}}));return{...e,hosts:n}}async function gm(e,t,n){let{loadAlone:r}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),i=await r(t,e.absolute(n));return i===null?[]:[i]}const _m=2e4;function vm(e,t){let n=hr(e,t.filter(t=>e.kindOfNamed(t)!==`missing`)),r=e.repositoryOf(e.cwd),i=t=>r===null||!t.startsWith(r)||e.repositoryOf(t)===r;return{...n,directories:n.directories.filter(({absolute:e})=>i(e))}}function ym(e,n,i){let{root:a,path:o}=n,s=i.find(e=>e!==a&&!e.startsWith(o.join(a,o.sep)));if(s!==void 0)throw new c.t(`${t.a(e.displayPath(s))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let l=nn(n,i.flatMap(t=>bm(e,n,t)));if(l.directories.length>_m)throw N(`there are more than ${r.g(_m)} control directories`);return l}function bm(e,t,n){let r=t.kind(n),{basename:i,dirname:a}=t.path;return r===`folder`?[{absolute:n,kind:r}]:S.includes(i(n))||(r!==`missing`||e.kindOfNamed(n)===`file`)&&t.kind(a(n))===`folder`?[{absolute:n,kind:`file`}]:[]}const xm=2**29;async function Sm(e,t,n,r){let i=fm(e,()=>O(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await Cm(e,i,a,!0,r),head:await Cm(e,dm(i),a,!0,r)}}async function Cm(e,{label:t,tree:n},i,a,o){let s=n??e,c=n===null?vm(e,i):ym(e,n,i),l=await mm(e,s,c,o);s.prefetch?.(l.directories.flatMap(({found:{absolute:e,names:t}})=>r.t.filter(e=>t.includes(e)).map(t=>s.path.join(e,t))));let u=0,d=um(s,{...o,levels:new Map},o.config!==null),f=e=>s.kind(e)===`folder`,p=l.directories.map(({found:t,hosts:n,files:o})=>{let c=un(s,t);for(let e of r.i(c))r.a(e)||(u+=e.bytes.length);if(u>xm)throw wm();let{absolute:l}=t;return{key:a?l:e.path.relative(i[0]??e.cwd,l),absolute:l,directory:c,hosts:n,mail:{key:s.realpath(l)??l,loaded:o[0]??null,fleets:d,isThere:f}}}),m=[...c.problems,...l.problems];return{label:t,directories:p,settings:l.files,problems:n===null?m:m.map(e=>({...e,file:`${t}:${e.file}`}))}}function wm(){let e=xm/2**20;return new c.t(`there are more than ${e} MiB of files to compare: name fewer folders`)}async function Tm(e){let t={dialect:e.dialect,set:null,config:e.config},n=ur(e.cwd),r=await Sm(n,e.base,e.paths,t),i=new Date().toISOString().slice(0,10),a=od(r.base.settings,r.head.settings,i,n.displayPath),o=Dm(r.base,r.head);return o===null&&a.length===0?null:{...o??Em,noLongerChecked:a}}const Em={nowMeCount:0,noLongerMeCount:0,recipientsCount:0,markdown:null,problem:null};function Dm(e,n){let r=e=>({nowMeCount:null,noLongerMeCount:null,recipientsCount:null,markdown:null,problem:e});try{let i=Hf(e,n),[a]=i.problems;if(a!==void 0){let{file:e,line:n,column:i,message:o}=a,s=`${t.i(e)}:${n}:${i}`;return r({...a,message:`the verdicts cannot be compared: ${s}: ${o}`})}if(i.differences.length===0)return null;let o=new Map;for(let e of i.differences)o.set(e.control,[...o.get(e.control)??[],e]);let s=e=>[...o.values()].reduce((t,n)=>t+Om(n,e),0),[c,l]=[s(`nowMe`),s(`noLongerMe`)];return{nowMeCount:c,noLongerMeCount:l,recipientsCount:Ga(i.differences),markdown:df(i),problem:null}}catch(e){if(!(e instanceof c.t)||e instanceof D)throw e;return r({file:``,line:1,column:1,...e.place,message:e.message})}}function Om(e,n){let r=Ka(e,n);if(r!==null)return r;let[i]=e;throw new c.t(`${t.i(i?.control??``)}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`)}const km={isChanged:()=>!1,difference:null,missing:null},Am={...km,result:ct,failOn:`error`};async function jm(e,t){let n=[],r=Mm(n,null,()=>pi(e.base,t.env,t.cwd)),i=Wa(e,t.cwd),{failOn:a}=i,{result:o}=await Fr(i,{progress:t.progress}),s=()=>({...o,problems:[...o.problems,...n]});if(r===null||`missing`in r)return{...km,missing:r?.missing??null,result:s(),failOn:a};let c=e.annotations?o.findings.map(({file:e})=>e.path):[],l=Mm(n,km.isChanged,()=>aa(t.cwd,r.commit,c));return{...await Nm(i,r.commit,n),result:s(),failOn:a,isChanged:l}}function Mm(e,t,n){try{return n()}catch(n){if(!(n instanceof D))throw n;return e.push(Pm(n)),t}}async function Nm({cwd:e,paths:t,config:n,overrides:r},i,a){try{let a=await Tm({cwd:e,base:i,paths:t,config:n,dialect:r.dialect}),o=a?.problem??null;return{difference:a,missing:o===null?null:j(o.message)}}catch(e){let t=Pm(e);return e instanceof D&&a.push(t),{difference:null,missing:j(t.message)}}}function Pm(e){if(!(e instanceof c.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function Fm(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`�`)).replace(/'/g,`%27`)).join(`/`)}function Im(e){return e.outcomes.filter(e=>!e.passed)}function Lm(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function Rm(e){let{error:t,warning:n,info:i}=ut(e),a=Im(e).length,o=[t>0?r._(t,`error`):null,n>0?r._(n,`warning`):null,i>0?r._(i,`info`,`infos`):null,a>0?r._(a,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return o.length===0?`no findings`:o.join(`, `)}function zm(e,t,n,i){let a=t===`error`?`qmailint has no trustworthy answer: ${Bm(e)}`:`qmailint: ${Rm(e)}`;return n===0?a:`${a}; ${r._(n,`more error has`,`more errors have`)} no annotation: ${i}`}function Bm({problems:[e]}){if(e===void 0)return`there was an error`;let{file:n,message:r}=e;return t.a(n===``||n===`.`?r:`${t.i(n)}: ${r}`)}const Vm=1e6;function Hm(e,t){let n=Um(e,t.verdict),i=e=>{let t=d.a(n)+d.a(e)<=Vm;return t&&(n+=e),t},a=(e,t,i)=>{if(t.length===0)return;let a=Vm-d.a(n)-d.a(e)-1e3,o=[];for(let e of t){let t=e();if(a-=d.a(t),a<0)break;o.push(t)}(a>-1e3||o.length>0)&&(n+=e+o.join(``));let s=t.length-o.length;s>0&&(n+=`\n**${r._(s,`more ${i}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),n+=`
`};i(Wm(t.noLongerChecked)),a(``,e.problems.map(e=>()=>Gm(e)),`problem`);let o=t.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return t.difference!==null&&!i(`${o}${t.difference.trim()}\n\n`)&&i(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),a(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,Ce(e.outcomes).map(e=>()=>Km(e,t)),`failed assertion`),t.coverage!==null&&i(`### Coverage\n\n${t.coverage.trim()}\n\n`),a(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,Lm(e.findings).map(e=>()=>Ym(e,t)),`finding`),n}function Um(e,t){let{files:n,entries:i,directories:a,outcomes:o}=e,s={pass:`✅`,fail:`❌`,error:`⚠️`}[t],c=t===`error`?`no trustworthy answer`:Rm(e),l=lt(o),u=l-lt(Im(e)),d=l===o.length?``:` (${o.filter(({passed:e})=>e).length} of ${r._(o.length,`check`)})`;return`## ${s} qmailint: ${c}\n\n${`${r._(n,`file`)} with ${r._(i,`entry`,`entries`)} in ${r._(a,`control directory`,`control directories`)}`}${o.length===0?``:`; ${u} of ${r._(l,`assertion`)} ${u===1?`holds`:`hold`}${d}`}.\n\n`}function Wm(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${M(e)}: ${j(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function Gm({file:e,line:t,message:n}){return`- ${e===``?``:`${M(`${e}:${t}`)} `}${j(n)}\n`}function Km(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${j(i)}: ${M(a)}${o===null?``:`<br>${j(o)}`}`,`${Xm(n.path,r,t)}<br>${j(we(e))}`,j(s)+qm(e,t),j(c??``)].join(` | `)} |\n`}function qm(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(Xm(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const Jm={error:`❌&nbsp;error`,warning:`⚠️&nbsp;warning`,info:`ℹ️&nbsp;info`};function Ym(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${j(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${M(l)}.`,u===void 0?null:j(u)].filter(e=>e!==null).join(` `),f=j(c)+(d===``?``:`<br>${d}`);return`| ${[Jm[r],Xm(i.path,a,t)+s,M(n),f].join(` | `)} |\n`}function Xm(e,t,n){return ui(M(`${e}:${t}`),n(e,t))}function Zm(e){let t=[...He(e,20,st(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+j(n))).join(`
`).replace(`
`,`

`)}function Qm(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${Fm(s)}#L${o}`}}function $m(e,t,{difference:n,missing:r},i,a){return Hm(e,{verdict:t,link:Qm(i,a),difference:n?.markdown??r,noLongerChecked:n?.noLongerChecked??[],coverage:e.coverage==null?null:Zm(e.coverage)})}function eh(e,n){let r=x.default.resolve(e,n);try{if(th(e,r))throw new c.t(`the input working-directory: ${t.a(n)}: its symbolic links lead out of the workspace`);if((0,b.statSync)(r).isDirectory())return r}catch(e){throw e instanceof c.t?e:new c.t(`the input working-directory: ${t.a(n)}: ${E(e)}`)}throw new c.t(`the input working-directory: ${t.a(n)} is not a directory`)}function th(e,t){let n=(e,t)=>e===t||e.startsWith(x.default.join(t,x.default.sep));return n(t,x.default.resolve(e))&&!n(b.realpathSync.native(t),b.realpathSync.native(e))}const nh={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function rh(e){return t.a(e).replace(/[&<>"']/g,e=>nh[e]??e)}function ih(e){return e.map(rh).join(`
`)}function*ah(e,t){let n=[...oh(e.outcomes),ch(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${rh(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function oh(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>sh(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function sh(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${we([e])}`,l=o?``:Te([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return dh(t.path,c,{file:t.path,line:n},o?``:fh(`failure`,`assertion`,l,u))}function ch({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&w.indexOf(e)>=w.indexOf(r),a=[...t.map(e=>[`error`,()=>lh(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>uh(e,t)]})];if(n!==void 0){let e=fh(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>dh(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>dh(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function lh({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=fh(`error`,`problem`,n,[n]);return dh(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function uh(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=Se(e),c=De(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?fh(`failure`,r,c,u):`      <system-out>${ih(u)}</system-out>\n`;return dh(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function dh(e,t,n,r){let i=n===null?``:` file="${rh(n.file)}" line="${n.line}"`,a=`    <testcase classname="${rh(e)}" name="${rh(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function fh(e,t,n,r){return`      <${e} message="${rh(n)}" type="${t}">${ih(r)}</${e}>\n`}var ph={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`docs`,`examples`,`src/rules/**/*.md`,`CHANGELOG.md`,`SECURITY.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git add --intent-to-add dist && git diff --exit-code dist && npm run unused`,update:`npm run update:rules && npm run format && npm run bundle && npm run update:docs`,"update:rules":`vitest run test/rules.test.ts -t "the lists of rules" --update && vitest run test/rules.test.ts --update`,"update:docs":`vitest run test/docs.test.ts --update`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const mh=ph.version,hh=gh(ph);function gh({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const _h=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function vh(e,n=0){let r=JSON.stringify(e,null,n);return t.t(r)?r:r.split(`
`).map(yh).join(`
`)}function yh(e){return e.replace(_h,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function bh({bytes:e},t,{start:r,end:i}){if(e.length===0)return{startLine:t};let a=n.a(e,r);return{startLine:t,startColumn:wh(e,a,r),endColumn:wh(e,a,i)}}function xh({file:{bytes:e},line:t,start:r},i){let a=[],o=n.a(e,r),c=t,l=t=>{let r=n.a(e,t);for(;o<r;c++)o=n.i(e,o)+1;for(;o>r;c--)o=n.a(e,o-1);return{line:c,column:wh(e,r,t)}};for(let{start:t,end:r,text:o}of i){let i=Th(s.t(o));if(i===null||Th(e.subarray(n.a(e,t),t))===null||Th(e.subarray(n.a(e,r),r))===null||Th(e.subarray(t,r))===null)return null;let[c,u]=[l(t),l(r)];a.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:i}})}return a}const Sh=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Ch=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function wh(e,t,n){return Sh.decode(e.subarray(t,n)).length+1}function Th(e){try{return Ch.decode(e)}catch{return null}}const Eh={"address-in-list":`# address-in-list

<!-- facts -->
**error**: an address with an @ where qmail looks up the domain alone. There is no fix.
<!-- /facts -->

\`rcpthosts\`, \`morercpthosts\`, \`locals\`, \`percenthack\` and the keys of \`smtproutes\` are compared with what stands behind the last \`@\`
of an address. An entry with an \`@\` in it is compared like any other, and never matches, as no domain has one.

In \`virtualdomains\` a whole address is a key (\`user@example.com:value\`), and the domain another. A key that begins with the \`@\`
is neither: \`@example.com:value\` matches nobody, although \`badmailfrom\` and other files write a domain that way.

Nothing is reported. In \`rcpthosts\` all mail of the domain is refused with 553, for the address too; in \`smtproutes\` it goes
by MX; in \`virtualdomains\` it is sent to the domain's MX, which can be this very host.

## What to do

Write the domain alone. Which users of a domain there are is not said in these files: mail for an unknown user is refused later,
or bounces. To let in single addresses only, use what your qmail has for that (sagredo: \`validrcptto\`).

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
rcpthosts:1:1: error: postmaster@example.com matches nothing: what is looked up here is the domain behind the @, never an address. [address-in-list]
    1 | postmaster@example.com
      | ^^^^^^^^^^^^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Write the domain alone; a single address cannot be listed here.

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

The ipme list holds the addresses of the host's interfaces by itself, as far as qmail sees them. This entry of
\`moreipme\` names such an address. On every host of the declared interface sets, no verdict would change without it.

This is not a mistake, and it is often right to keep the line. Only the interface makes it needless, and an
interface can go away. qmail sees an interface only while it is up, and on Linux it sees only the first address of
each label. If the interface is taken down, or the address moves behind a load balancer or is added again without a
label of its own, then the line alone keeps the address me. Without it, the message can loop until it bounces,
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
      what to do:  Keep the line if the address may leave the interface one day; else delete it.
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
qmail-remote looks for its MX. The best one has an address that is me: qmail-remote takes off all that are not better, nothing
is left, and the message bounces: "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my
control/locals file, so I don't treat it as local. (#5.4.6)".

It is reported on the line of \`rcpthosts\` that accepts the recipients, for domains that have an MX record in the DNS that
\`qmailint.yaml\` declares; all mail from outside is followed, on every host.

## What to do

If the mail is to be delivered here, write the domain into \`locals\` or \`virtualdomains\`. If this host is only to pass it on, write where to
into \`smtproutes\`. If it is no longer to be accepted, take it out of \`rcpthosts\`, and its MX record out of the DNS.

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
`,"bad-name":"# bad-name\n\n<!-- facts -->\n**error**: a file that should hold the name of a host or domain holds something else. There is no fix.\n<!-- /facts -->\n\n`me`, `helohost`, `bouncehost`, `doublebouncehost`, `idhost`, `envnoathost`, `localiphost`, `defaulthost`, `defaultdomain`,\n`plusdomain` and `srs_domain` hold one name. qmail puts it behind an `@` or a HELO as it stands, whatever it is:\n\n| written                 | what comes of it                                          |\n| ----------------------- | --------------------------------------------------------- |\n| `root@mail.example.org` | addresses with two `@`; as `me`, a local domain that is none |\n| `mail.example.org.`     | not the name that others write, so it is not local        |\n| `.example.org`          | the same, and `user@.example.org`                         |\n| `mail.example.org:25`   | a name that is not in the DNS                             |\n| `mail example.org`      | a HELO with two words                                     |\n| `mail..example.org`     | a name that nobody can write                              |\n\nqmail does not check it, and mail leaves all the same: it is the other side that refuses the name, or bounces that never\ncome back. `qmail-showctl` prints the name with a full stop behind it, so that a dot at the end is easily missed.\n\nAn address in brackets is a name here. `defaulthost`, `defaultdomain` and `plusdomain` may be a single label. A carriage return at the end,\nblanks before the name, a NUL, a byte order mark and a comment have rules of their own.\n\n## What to do\n\nWrite the name alone, labels with dots between them, without a dot at either end. There is no fix: what was meant has to be\nlooked up.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nme:\n  root@mail.example.org\nhelohost:\n  mail.example.org:25\n```\n\n```text\nhelohost:1:17: error: mail.example.org:25 is not the name of a host or domain: there is a colon in it, and a port has no place here. qmail uses it as it stands. [bad-name]\n    1 | mail.example.org:25\n      |                 ^\n      what to do:  Write the name alone: labels with dots between them.\n\nme:1:5: error: root@mail.example.org is not the name of a host or domain: there is an @ in it. qmail uses it as it stands. [bad-name]\n    1 | root@mail.example.org\n      |     ^\n      what to do:  Write the name alone: labels with dots between them.\n```\n\nNot reported:\n\n```text\nme:\n  mail.example.org\nhelohost:\n  mail.example.org\n```\n<!-- /example -->\n","bad-number":`# bad-number

<!-- facts -->
**error**: a file that should hold a number begins with something else, so the number is not read. There is no fix.
<!-- /facts -->

Files such as \`concurrencyremote\`, \`timeoutsmtpd\`, \`queuelifetime\` and \`databytes\` hold one number. qmail takes the
digits with which the first line begins. Where the very first byte is not a digit, it finds no number, and works as if
the file were not there:

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
reads these files as lines of text, and shows what is in there as if it were in effect.

A number after blanks or a byte order mark is not reported here: what comes before it is the mistake, and has a rule
of its own.

## What to do

Write the number alone on the first line, without any comment. If the default is right, delete the file. The rule has
no fix: nobody can know which number was meant.

<!-- example -->
## Example

Reported:

\`\`\`text
concurrencyremote:
  max 50
\`\`\`

\`\`\`text
concurrencyremote:1:1: error: The first line begins with max 50, where qmail wants a digit. It says nothing about that, and works with its default, 20. [bad-number]
    1 | max·50
      | ^^^^^^
      qmail reads: nothing
      what to do:  Write the number alone into the first line, or delete the file if the default is right.
\`\`\`

Not reported:

\`\`\`text
concurrencyremote:
  50
\`\`\`
<!-- /example -->
`,"bad-pattern":"# bad-pattern\n\n<!-- facts -->\n**error**: a line that is not a POSIX extended regular expression, so it never matches. There is no fix.\n<!-- /facts -->\n\nEach line of sagredo's `badmailfrom`, `badmailfromnorelay`, `badrcptto`, `badrcpttonorelay`, `badhelo` and `badhelonorelay` is a\nPOSIX extended regular expression, which the C library compiles. Where it refuses a line, qmail-smtpd writes that to its log and goes\non: the line matches nobody. A `!` in front, which turns an expression round, changes nothing about that.\n\n| line           | what is wrong                           | meant, perhaps       |\n| -------------- | --------------------------------------- | -------------------- |\n| `*@spam.com`   | nothing stands before the `*` to repeat | `@spam\\.com$`        |\n| `(spam`        | the bracket is not closed               | `\\(spam`             |\n| `[z-a]`        | the range runs backwards                | `[a-z]`              |\n| `x{2,1}`       | no number is from 2 to 1                | `x{1,2}`             |\n\nThe first is the usual one: it comes from files for the shell, or from qmails that know wildcards. qmailint takes and refuses what\nglibc does; `a**`, `()`, `a|` and a lone `)` are odd, and taken.\n\n## What to do\n\nWrite an expression. They are not anchored: `@spam.com` also matches `u@spamXcom.org`; with `\\.` and `$` it does not.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\n--dialect sagredo\nbadmailfrom:\n  *@spam\\.example\n```\n\n```text\nbadmailfrom:1:1: error: This is not a regular expression: there is nothing before a *, + or ? to repeat. qmail-smtpd logs that, and the line matches nobody, with a ! in front or without. [bad-pattern]\n    1 | *@spam\\.example\n      | ^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.\n```\n\nNot reported:\n\n```text\n--dialect sagredo\nbadmailfrom:\n  @spam\\.example$\n```\n<!-- /example -->\n","bad-route":`# bad-route

<!-- facts -->
**error**: a route that leads nowhere: no host, no usable port, or text that qmail-remote does not take apart. There is no fix.
<!-- /facts -->

A route in \`smtproutes\` is \`relay\` or \`relay:port\`; in sagredo's qmail a login can follow (\`relay:port|user|password\`). qmail-remote
takes such a value apart with a few lines of C and checks nothing. What it makes of a mistake:

| value                       | what happens to the mail                                                       |
| --------------------------- | ------------------------------------------------------------------------------ |
| \`:26\`                       | there is no host of an empty name: it bounces                                  |
| \`relay:\` or \`relay:smtp\`    | port 0: no connection, it waits until \`queuelifetime\` is over, then bounces    |
| \`relay:65561\`               | port 25, as only sixteen bits are kept                                         |
| \`my relay\`                  | the blank is part of the name: it bounces                                      |
| \`[2001:db8::1]\`             | the host is \`[\`: it bounces                                                    |
| \`192.0.2.263\`               | goes to 192.0.2.7                                                              |
| \`relay\\|user\\|password\`     | outside sagredo's qmail a strange host name; with a port it works, without login |
| \`relay\\|user\`               | in sagredo's qmail a password that is not in this line                         |

What waits for a week and bounces then is noticed late, and by the senders. \`qmail-showctl\` prints the line as it stands. An
empty value (\`example.com:\`) is no mistake: the mail goes by MX.

## What to do

Write the relay, and a port in digits if it is not 25. The relay is looked up by its A record alone: a name that only has an MX
does not do. What is behind the \`|\` is never shown here.

<!-- example -->
## Example

Reported:

\`\`\`text
smtproutes:
  example.com:relay.example.net:
  example.net:[2001:db8::1]
\`\`\`

\`\`\`text
smtproutes:1:13: error: There are no digits behind the colon, which makes port 0: no connection can be made, and mail waits until it bounces. [bad-route]
    1 | example.com:relay.example.net:
      |             ^^^^^^^^^^^^^^^^^^
      what to do:  Write relay or relay:port.

smtproutes:2:13: error: qmail-remote knows no IPv6 here: it cuts the route at the first colon, and the host is the bracket alone. [bad-route]
    2 | example.net:[2001:db8::1]
      |             ^^^^^^^^^^^^^
      what to do:  Write a name, or an IPv4 address in brackets.
\`\`\`

Not reported:

\`\`\`text
smtproutes:
  example.com:relay.example.net:26
  example.net:[192.0.2.1]
\`\`\`
<!-- /example -->
`,"bounces-leave":`# bounces-leave

<!-- facts -->
**warning**: double bounces go to another host, or a name is a placeholder that belongs to somebody else. There is no fix.
<!-- /facts -->

When a bounce cannot be delivered either, qmail sends a double bounce to \`doublebounceto\` at \`doublebouncehost\`: without these
files to \`postmaster\` at the name in \`me\`. That mail is how an administrator learns that bounces fail. Where the address is
neither local nor virtual here, and \`smtproutes\` has no route for it, it leaves the host by MX: to a machine that does not
know it, or to a stranger who owns the name.

The usual way to get there: \`me\` is \`mail.example.org\`, and a \`locals\` is written that has \`example.org\` alone. As long as
there was no \`locals\`, the name in \`me\` was local of itself.

The same rule reports names that installation guides have where your own belongs: \`yourdomain.tld\`, \`yourdomain.com\`,
\`example.com\`, \`example.net\`, \`exemple.net\`, \`changeme\`, in any file of one line, unless the name in \`me\` is below it.

It goes unnoticed because nothing fails that anybody waits for. \`qmail-showctl\` prints both files ("2B recipient host: ...")
and does not say that the host is not local.

Reported in complete directories only. Not reported: a host with an empty \`locals\` and nothing virtual, which delivers nothing
by design; sagredo's empty \`doublebounceto\`, which discards double bounces.

## What to do

Add the name to \`locals\` (and see that \`postmaster\` reaches somebody), or write a host of yours into \`doublebouncehost\`, or route
it with \`smtproutes\`. Replace a placeholder.

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
defaulthost:1:1: warning: yourdomain.tld is a placeholder, and not yours: what qmail sends with it, bounces among it, goes to somebody else or nowhere. [bounces-leave]
    1 | yourdomain.tld
      | ^^^^^^^^^^^^^^
      what to do:  Write your own name.

me:1:1: warning: Double bounces go to postmaster@mail.example.org, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail. [bounces-leave]
    1 | mail.example.org
      | ^^^^^^^^^^^^^^^^
      what to do:  Write the name into locals, a host of yours into doublebouncehost, or the name of your own relay into smtproutes.
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
| \`rcpthosts\`, \`locals\` and other lists       | the first entry matches nothing; a comment in the first line becomes an entry      |
| \`virtualdomains\`, \`smtproutes\`              | the same for the first key                                                        |
| \`me\`, \`helohost\` and other files of one line | the name begins with three bytes that nobody sees: HELO and addresses have them    |
| \`concurrencyremote\` and other numbers       | the first byte is no digit, so the default holds                                  |
| sagredo's lists of patterns                 | the first pattern matches only what begins with the mark                          |

Here \`qmail-showctl\` reads what qmail reads, and shows the mark on a terminal as nothing. Where the first line is a comment
or blank and the file may have comments, the finding is a warning.

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
**error**: lines end in a carriage return, which qmail takes for part of what stands before it. The fix removes the carriage returns at the ends of lines.
<!-- /facts -->

The lines end in \`\\r\\n\`, as an editor on Windows writes them, or a checkout that converts line ends. In most control
files the \`\\r\` is part of what stands before it, and an error:

| files                                        | what the \`\\r\` does                                                          |
| -------------------------------------------- | --------------------------------------------------------------------------- |
| \`rcpthosts\`, \`locals\` and other lists        | every entry is \`name\\r\`, and matches nothing; a blank line is an entry       |
| \`virtualdomains\`                             | the user is \`name\\r\`, who does not exist                                    |
| \`smtproutes\`                                 | the host is \`name\\r\`, which is not in the DNS; harmless behind a port       |
| \`me\`, \`helohost\` and other files of one line | the name ends in it, in HELO and in every address                           |
| sagredo's lists of patterns                  | a pattern matches only what ends in it                                      |
| numbers, \`qmqpservers\`                       | nothing: reading ends before it (a warning)                                 |

qmail reports nothing, and \`qmail-showctl\` prints the \`\\r\`, which a terminal does not show.

In \`moreipme\` and \`notipme\` it does not matter for the verdicts, and is a warning. qmail cuts the file at the newline, and what follows
the fourth number of an address or netmask is not looked at, the \`\\r\` included: \`203.0.113.12\\r\` is read as \`203.0.113.12\`, and
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
moreipme:1:12: warning: Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not. [carriage-return]
    1 | 203.0.113.7\\r
      |            ^^
      what to do:  Save the file with newlines alone (LF, Unix line ends).

rcpthosts:1:12: error: Lines end in a carriage return: to qmail it is the last byte of the entry, so that no entry matches. [carriage-return]
    1 | example.org\\r
      |            ^^
      what to do:  Save the file with newlines alone (LF, Unix line ends).
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
**warning**: a concurrency above what qmail was compiled for, to which it is cut down in silence. There is no fix.
<!-- /facts -->

How many deliveries may run at once is limited twice: by \`concurrencylocal\` and \`concurrencyremote\`, and by conf-spawn,
which was set when qmail was compiled. qmail-lspawn and qmail-rspawn say how many they can do, and qmail-send takes the
smaller number.

| dialect                               | conf-spawn, unless changed |
| ------------------------------------- | -------------------------- |
| \`moreipme-0.6\`, \`netqmail\`, \`notqmail\` | 120                        |
| \`sagredo\`                             | 509                        |

That happens in silence. The only trace is in the log: \`status: local 0/10 remote 0/120\` has the number that is in force.
\`qmail-showctl\` prints the number of the file beside conf-spawn, and leaves the comparison to the reader. In sagredo's
qmail the limit is not checked when qmail-send reads the file again on a HUP: a number above conf-spawn then writes past
the end of its tables.

## What to do

Write a number up to the limit, or compile qmail with a larger conf-spawn. If your qmail has one, set the rule to
\`off\` in \`qmailint.yaml\`: what it was compiled with cannot be seen from the control directory.

<!-- example -->
## Example

Reported:

\`\`\`text
concurrencyremote:
  500
\`\`\`

\`\`\`text
concurrencyremote:1:1: warning: qmail-send runs no more deliveries at once than conf-spawn said when qmail was compiled, which in moreipme-0.6 is 120 unless somebody changed it. [concurrency-limit]
    1 | 500
      | ^^^
      qmail reads: 500
      what to do:  Set it to 120 or less, or compile qmail with a larger conf-spawn; the log has the limit in force ("status: local 0/..., remote 0/...").
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

That is the other way round than most people read such a file, and than the search for a domain works, where the first key that is
found decides. Whoever looks for example.com reads the first line and believes it. \`qmail-showctl\` lists them all.

\`\`\`
example.com:relay1.example.net      dead
example.com:relay2.example.net      counts
\`\`\`

Two routes that mean the same (\`relay\` and \`RELAY:25\`) do not conflict; the later one is a duplicate.

## What to do

Find out which line is meant. If the last one is, remove the others: that changes nothing, and the fix does so. If an earlier
one is, remove the last, and mail takes another way from then on.

<!-- example -->
## Example

Reported:

\`\`\`text
smtproutes:
  example.com:relay1.example.net
  example.com:relay2.example.net
\`\`\`

\`\`\`text
smtproutes:1:1: warning: Line 2 has the same key, example.com, with another value: the last line of a key counts, and this one is dead. [conflicting-entry]
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

A few files take a program down, or stop all mail, by what is in them:

| dialect   | file             | content                     | what happens                                                             |
| --------- | ---------------- | --------------------------- | ------------------------------------------------------------------------ |
| \`sagredo\` | \`badhelonorelay\` | any entry                   | qmail-smtpd crashes at the first HELO of every client that may not relay  |
| \`sagredo\` | \`outgoingip\`     | not an address, or nothing  | qmail-remote sends nothing; every message waits until it bounces         |
| \`sagredo\` | \`outgoingip\`     | no newline at the end       | the address is read together with whatever lies behind it in memory      |

All of these look like ordinary configuration. A crash of qmail-smtpd is a connection that ends, which the log of tcpserver has as a
status of 11 and nobody else has; mail that is deferred looks like a slow network. \`qmail-showctl\` prints the
files without a word of it. An address without a newline can work for years, and fail after an update of a library.

Where this rule speaks of a file, \`empty-value\` and \`missing-final-newline\` do not.

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
      what to do:  Write an address of this host into the first line, or delete the file.
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
`,"dead-entry":"# dead-entry\n\n<!-- facts -->\n**error**: an entry for a domain that nobody can write in an address, so it matches nothing. The fix applies where the domain ends in a dot, removes the dot.\n<!-- /facts -->\n\n`rcpthosts`, `morercpthosts`, `locals`, `percenthack`, and the keys of `virtualdomains` and `smtproutes`, are compared\nbyte for byte with what follows the last `@` of a recipient, ASCII case aside. An entry that holds a byte that no\ndomain has is compared like any other entry, and never matches:\n\n| entry                 | why it matches nothing                                |\n| --------------------- | ----------------------------------------------------- |\n| `example.com.`        | a recipient's domain has no dot at its end            |\n| `http://example.com/` | there are slashes in it                               |\n| `example.com:25`      | in a list there is no port; the colon is just a byte  |\n| `mail example.com`    | one line is one entry, blanks and all                 |\n| `example..com`        | there is nothing between two dots                     |\n| `.example.com`        | in `locals` and `percenthack` alone: no wildcard there |\n\nWhat the line was meant for does not happen. In `rcpthosts` the domain's mail gets 553 from outside; in `locals` and\n`virtualdomains` it is not delivered here, but sent to wherever its MX leads, which can be here again; in `smtproutes`\nit goes by MX instead of by the route.\n\nqmail reports nothing. `qmail-showctl` lists the entry like the others (\"SMTP clients may send messages to recipients\nat ...\"), and so do the tools that write these files.\n\nOf a key `user@domain` in `virtualdomains` only the domain is judged. A `*` and an `@` have rules of their own.\n\n## What to do\n\nWrite the domain as it stands after the `@` of an address. `.example.com` in `rcpthosts`, `virtualdomains` and\n`smtproutes` stands for every name below example.com; `locals` has no such thing, and each name needs its line. The\nfix for a dot at the end is not safe: an entry comes into effect that was not.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  example.com.\n  http://example.net/\n```\n\n```text\nrcpthosts:1:1: error: example.com. matches no domain: it ends in a dot, and qmail compares it with domains that have none there. [dead-entry]\n    1 | example.com.\n      | ^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the dot at its end.\n\nrcpthosts:2:1: error: http://example.net/ matches no domain: there is a slash in it. [dead-entry]\n    2 | http://example.net/\n      | ^^^^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the domain as it stands behind the @ of an address, or delete the line.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  example.com\n  example.net\n```\n<!-- /example -->\n","dead-sender":`# dead-sender

<!-- facts -->
**warning**: an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody. There is no fix.
<!-- /facts -->

Stock qmail, and so netqmail, notqmail and the moreipme patch, look up two things in \`badmailfrom\`: the envelope sender as a whole
(\`user@example.com\`), and an \`@\` with its domain (\`@example.com\`). Case does not matter. There is nothing else:

| entry            | why it matches nobody                                     |
| ---------------- | --------------------------------------------------------- |
| \`example.com\`    | there is no \`@\`, and every sender that is looked up has one |
| \`*@example.com\`  | there is no \`*\` in qmail                                    |
| \`@.example.com\`  | a dot in front is a wildcard in \`rcpthosts\`, not here       |

Mail from these senders comes in as before, and nothing says so. The file is often copied from a qmail whose \`badmailfrom\` holds
regular expressions, where such lines mean more.

## What to do

Write \`@example.com\` for everybody at a domain. The names below it need a line each. If the host runs sagredo's qmail, say so in
\`qmailint.yaml\` (\`dialect: sagredo\`).

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

badmailfrom:2:1: warning: *@junk.example matches no sender: qmail knows no * here. [dead-sender]
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
`,"dead-wildcard":"# dead-wildcard\n\n<!-- facts -->\n**error**: a star in an entry, where qmail compares it as a byte like any other. The fix writes `.d` for `*.d`, where the file knows wildcards.\n<!-- /facts -->\n\nqmail knows one wildcard: a dot in front. `.example.com` in `rcpthosts`, `virtualdomains` and `smtproutes` stands for every name\nbelow example.com, at any depth, and not for example.com itself. A `*` is a byte like any other, and as nobody's domain has one,\nthe entry matches nothing.\n\n| written         | meant, perhaps                  | to be written                                          |\n| --------------- | ------------------------------- | ------------------------------------------------------ |\n| `*.example.com` | every name below example.com    | `.example.com`                                         |\n| `*:relay`       | all other domains               | `:relay`, in `smtproutes` and `virtualdomains`         |\n| `*`             | all domains                     | in `rcpthosts` that cannot be said                     |\n| `*@example.com` | everybody at example.com        | `example.com`                                          |\n\n`locals` and `percenthack` have no wildcards at all. Nothing is reported: in `rcpthosts` mail for these names is refused with\n553, in the other files it takes the way of a domain that is not listed. `qmail-showctl` lists the entry like any other.\n\n## What to do\n\nRemove the star. The fix does so, where a dot follows. It is safe only where other lines say the same: in `rcpthosts`\nthis host then takes mail for all these names.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  *.example.com\n```\n\n```text\nrcpthosts:1:1: error: *.example.com matches nothing: qmail knows no * here, and nobody's domain has one. [dead-wildcard]\n    1 | *.example.com\n      | ^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the star: with a dot in front, an entry stands for every name below the domain.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  .example.com\n```\n<!-- /example -->\n","duplicate-entry":`# duplicate-entry

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

In lists such as \`rcpthosts\`, \`locals\` and \`badmailfrom\` the same line (without regard to case) is a duplicate, and in \`virtualdomains\` and
\`smtproutes\` the same key with the same value; of a route, host and port count, and \`relay\` is \`RELAY:25\`. Where the value differs, it is
[conflicting-entry](conflicting-entry.md). Files whose lines are used one by one (\`qmqpservers\`, patterns, secrets) have no
duplicates.

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
moreipme:2:1: warning: Line 1 of this file already reads as 203.0.113.7. [duplicate-entry]
    2 | 203.0.113.7/255.255.255.255
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.

rcpthosts:2:1: warning: Line 1 of this file already has Example.com. [duplicate-entry]
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
`,"empty-value":'# empty-value\n\n<!-- facts -->\n**error**: a file whose first line is empty: its value is empty, and the default is not used. There is no fix.\n<!-- /facts -->\n\nWhere a file of one line is missing, qmail uses a default: what `me` says for `helohost`, `defaultdomain`,\n`doublebouncehost` and most other names; `MAILER-DAEMON` for `bouncefrom`. A file whose first line is empty is not missing:\nits value is the empty text, and that is what qmail uses.\n\n| file               | what an empty one does                                                        |\n| ------------------ | ----------------------------------------------------------------------------- |\n| `helohost`         | qmail-remote greets with `HELO` and no name; many hosts refuse that           |\n| `doublebouncehost` | double bounces go to `postmaster@`, which is nobody                           |\n| `defaulthost`      | local senders become `user@`                                                  |\n| `me`               | everything above at once, and `locals` without a file is a list of an empty name |\n\nIt is usually left over by a script whose variable was empty (`echo "$fqdn" > me`), or by `touch`. No program complains,\nand `qmail-showctl` prints "My name is ." or the like among forty other lines.\n\nNot reported: files whose default is nothing or "off" (`srs_domain`, `spfrules`), and sagredo\'s `doublebounceto`, in which\nan empty line discards double bounces on purpose. A line of blanks is empty too.\n\n## What to do\n\nWrite the value into the first line, or delete the file so that the default holds. There is no fix: which of the two is\nmeant cannot be known.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nhelohost:\n  \n```\n\n```text\nhelohost:1:1: error: The first line is empty, and so is the value: qmail uses its default, which is what me says, only where there is no file. [empty-value]\n      qmail reads: an empty text\n      what to do:  Write the value into the first line, or delete the file.\n```\n\nNot reported:\n\n```text\nhelohost:\n  mail.example.org\n```\n<!-- /example -->\n',"everything-is-me":`# everything-is-me

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

In a file such as \`timeoutremote\` this is not 300: the first line has no number, and the default holds.

It goes unnoticed because the first line works, or the default does. Some versions of \`qmail-showctl\` print the first line
only, so that the file looks right there; an editor shows all of them.

Lines of blanks do not count. The finding is on the first line that is not read.

## What to do

Delete the lines, or move what is meant into the first. A list of names belongs into \`locals\`, \`rcpthosts\` or another
file of several lines. There is no fix, because what stands there may be what is meant.

<!-- example -->
## Example

Reported:

\`\`\`text
defaulthost:
  example.org
  example.net
\`\`\`

\`\`\`text
defaulthost:2:1: warning: Only the first line of this file is read: nothing from here on has an effect. [extra-lines]
    2 | example.net
      | ^^^^^^^^^^^
      qmail reads: nothing
      what to do:  Delete these lines, or put what is meant into the first.
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

The line looks right, because nearly every other program clears the host bits by itself, and because an address with
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
addresses only. A line with an IPv6 address does not scan and is a skipped line. That is so for \`2001:db8::12\`, for
\`2001:db8::/32\`, and for an IPv4 address in IPv6 form such as \`::ffff:203.0.113.12\`: the address at its end is not
read either.

Mail that arrives is not affected: whether a host can be reached over IPv6 is the business of the program that
listens on port 25, such as tcpserver. The two lists are asked where qmail-remote is about to send, and this
qmail-remote looks up IPv4 addresses alone. It cannot send to an IPv6 address, so mail to one cannot loop, and there
is nothing for the line to prevent.

Such lines often come from a script that collects all addresses of the host, such as sagredo's \`config-all.sh\`: it
writes the IPv4 and the IPv6 addresses to \`moreipme\`, and the IPv6 lines have no effect.

qmail reports nothing, and \`qmail-showctl\`, which has another reader, shows the line as if it were in effect. As
long as the IPv4 address of the same host stands on a line of its own, nothing is lost but the belief that the IPv6
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

| file                              | written                   | what qmail makes of it                                      |
| --------------------------------- | ------------------------- | ----------------------------------------------------------- |
| \`rcpthosts\`, \`locals\`             | \` example.org\`            | a domain that begins with a blank, which nobody can write   |
| \`virtualdomains\`                  | \`example.org: org\`        | the user \` org\`, who does not exist                         |
| \`smtproutes\`                      | \`example.org: relay\`      | a host that is not in the DNS: all its mail bounces         |
| \`me\`, \`helohost\`                  | \` mail.example.org\`       | a name that begins with a blank                             |
| \`concurrencyremote\` and the like  | \` 20\`                     | no number: the default                                      |
| sagredo's lists of patterns       | \` spam@\`                  | a pattern that wants a blank                                |

A blank behind the colon looks tidy, and is the most frequent of these. \`qmail-showctl\` prints the entries as they stand, in
sentences, where one blank more is not seen. A line \` # ...\` is \`not-a-comment\`.

## What to do

Remove the blanks; the rule has a fix. The entry was not in effect until now, so first make sure that it is right:
its addresses can change their verdict. If the line is to stay without effect, put a \`#\` in its first column instead
of a blank.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  ·203.0.113.7
smtproutes:
  example.org: mail.example.net
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: an address must begin with the line's first byte. [leading-blank]
    1 | ·203.0.113.7
      | ^
      qmail reads: nothing
      what to do:  Remove the blanks, and qmail reads 203.0.113.7.

smtproutes:1:13: error: A blank stands before the value, and is part of it. [leading-blank]
    1 | example.org:·mail.example.net
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

To qmail a number is decimal, whatever zeros stand before it. To most other programs a number with a leading zero is
octal. The same line then means two different addresses:

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
| \`203.0.113.0 255.255.255.0\`       | \`203.0.113.0\` alone: a netmask needs a \`/\` before it            |
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
`,"lost-secret":`# lost-secret

<!-- facts -->
**warning**: a line of srs_secrets that begins with a #, which qmail reads as a comment. There is no fix.
<!-- /facts -->

srs_secrets is a list, and in a list of control files a line that begins with \`#\` is a comment. A secret that happens to begin
with one is therefore no secret. sagredo's \`config-all\` draws secrets from all visible characters, so that one of ninety-four
begins that way.

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
srs_secrets:1:1: warning: This line begins with a #, so that it is a comment: if it is a secret, it is lost, and addresses that were made with it do not come back. [lost-secret]
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
address that is tried first. For some recipients it comes back to a host that has sent it on already. Nothing in qmail notices that at
once: each round adds two \`Received\` lines, and at 100 of them the message bounces with "too many hops".

The founding case is a host behind NAT. Its MX record names the public address, which leads to the host, but is on no interface of
it: qmail-remote does not find itself there, connects, and hands the message to its own qmail-smtpd. Others are a route in
smtproutes that leads to a host that routes the domain back, and two backup MX that take each other for the better one.

It is reported on the last line before the return: the route, the DNS record, or the line of moreipme or notipme that decided; once
per line, with the first recipient and its way. A directory that holds only some of the host's files (see \`complete\`) is not judged: it
does not say where mail goes.

## What to do

Say where the mail is to end: write the domain into \`locals\` or \`virtualdomains\` there, or a route to that host into \`smtproutes\`. If the
address is the host's own, write it into \`moreipme\`; mail for a domain that is then neither local nor virtual bounces with 5.4.6
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

A line of \`moreipme\` makes an address me that, as \`qmailint.yaml\` says, does not lead here: it is in no \`reached-at\` and on no
interface of any host that uses the directory. qmail-remote takes itself for the MX at that address. Mail for a domain whose best MX
it is bounces with 5.4.6, and mail for which this host is a backup is not sent there either.

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
      what to do:  Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; else take it out of moreipme.
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

\`virtualdomains\`, \`smtproutes\` and sagredo's \`authsenders\` are files of keys and values. A key is what stands before the
first colon of a line. A line without a colon has no key, and qmail drops it without a word: \`constmap_init\` passes over it.

| file             | what the line was meant for                     | what happens                                  |
| ---------------- | ----------------------------------------------- | --------------------------------------------- |
| \`virtualdomains\` | mail for the domain goes to a user of this host | it is sent to the domain's MX, perhaps here again |
| \`smtproutes\`     | mail for the domain goes to a relay             | it goes to the domain's MX                    |
| \`authsenders\`    | mail of the sender goes out through a login     | it goes out as all other mail does            |

The mistake is easily made by whoever knows \`rcpthosts\` and \`locals\`, where a line is a domain alone. \`qmail-showctl\` prints the
line of \`virtualdomains\` as if it were an entry ("Virtual domain: ...").

## What to do

Write the colon and the value. In \`virtualdomains\` a domain with nothing behind its colon (\`example.com:\`) is *not* virtual; that
is how an exception below a wildcard is written.

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
**error**: the last line is not ended by a newline: qmail drops its last byte, or the next line is glued to it. The fix adds the newline.
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

The other readers take a last line without a newline as it stands. In the files to which scripts and people append
(\`rcpthosts\`, \`locals\`, \`virtualdomains\`, \`smtproutes\`, \`morercpthosts\`, \`badmailfrom\`, \`qmqpservers\`) it is a warning all the
same: after \`echo example.net >> rcpthosts\` the last line is \`example.orgexample.net\`, and neither domain is accepted. vadddomain
and its like do not look at the end of the file either, and \`qmail-showctl\` shows the two as one name.

## What to do

End the last line with a newline; the rule has a fix. As long as the newline is missing, only it is fixed on that
line; then the line is judged as it stands. The verdicts of two addresses can change: the address that was written
and the address that was read. If the latter happens to be needed, give it a line of its own. Let whatever writes
the file write the newline too.

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
moreipme:1:13: error: qmail drops the last byte of the file, 2, where it expects a newline, and reads 203.0.113.1 instead of 203.0.113.12. [missing-final-newline]
    1 | 203.0.113.12
      |             ^
      qmail reads: 203.0.113.1
      what to do:  End the last line with a newline.

rcpthosts:1:12: warning: The last line is not ended by a newline. qmail reads it all the same, but the next line that a script appends is glued to it, and both are lost. [missing-final-newline]
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

| missing besides \`me\` | what happens                                        |
| -------------------- | --------------------------------------------------- |
| \`locals\`             | qmail-send does not start                           |
| \`smtpgreeting\`       | qmail-smtpd answers every client with 421           |
| \`helohost\`           | qmail-remote defers every message, until it bounces |

And where all three are there, names such as \`bouncehost\` and \`envnoathost\` become their own literal text: bounces are
then from \`MAILER-DAEMON@bouncehost\`.

It goes unnoticed while the old processes run: qmail-send read the file when it started, and fails at the next start, with a
line in the log ("cannot start: unable to read controls"). \`qmail-showctl\` says "Oh, no!" about it, if somebody asks.

The rule speaks only where \`qmailint.yaml\` says \`complete: true\`, because a repository often holds a part of the files, and
\`me\` is the one that differs from host to host. A link that leads nowhere is no file; a file that cannot be read
is \`unreadable-file\`.

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
**error**: a file whose name is close to that of a control file which is missing, and that no qmail reads. There is no fix.
<!-- /facts -->

qmail opens its control files by their exact names. A file with a name that is only close, such as \`rcpthost\`,
\`virtualdomain\`, \`smtp-routes\`, \`MoreIpMe\` or \`notipme.txt\`, is read by no qmail at all. And a missing file is not an error:
a default takes its place.

| missing          | what holds instead                                                    |
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
what this file does", among other files of which it says the same; \`ipmeprint\` shows that entries are missing.

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
`,"no-interface-set":`# no-interface-set

<!-- facts -->
**info**: a qmailint.yaml has assertions that an interface address could change, and declares no interface set. There is no fix.
<!-- /facts -->

The addresses of a host's interfaces are me by themselves, and a network in \`notipme\` never excludes an interface
address. So what the assertions of a \`qmailint.yaml\` say can depend on the interfaces of the host. This file
declares none.

The assertions are then judged on the implicit entries, \`moreipme\` and \`notipme\` alone, as on a host without any
interface. They count as they stand. But on the real host the answer may differ: an address that is \`not me\` here is
me there if an interface has it, and an address that fails as \`me\` here may be me there for the same reason. The
verdict is the same on every host only for an address that stands alone in \`notipme\`, and for an address that is me
already.

It is reported once per file, on the first assertion that an interface address could change.

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
`,"not-a-comment":`# not-a-comment

<!-- facts -->
**error**: a # that begins no comment: what follows it is part of the entry or value. The fix puts the comment on a line of its own above; in a file of one line, removes it.
<!-- /facts -->

A comment is a line whose very first byte is \`#\`, and only in files of several lines. Everywhere else a \`#\` is a byte as
any other:

| file                            | written                 | what qmail makes of it                                  |
| ------------------------------- | ----------------------- | ------------------------------------------------------- |
| \`rcpthosts\`, \`locals\`           | \`example.org # customer\` | a domain with blanks in it: example.org is not listed   |
| \`virtualdomains\`                | \`example.org:org # new\` | the user \`org # new\`                                    |
| \`smtproutes\`                    | \`example.org:relay # x\` | a host that is not in the DNS: all its mail bounces     |
| any of these                    | \` # customers\`          | an entry, which matches nothing                         |
| \`me\`, \`helohost\`, \`defaulthost\` | \`mail.example.org # mx1\` | the whole line is the name                              |
| the same                        | \`# mx1\`                 | the name is \`# mx1\`; the next line is never read        |

The programs do not complain, and \`qmail-showctl\` prints the line as it stands, comment and all, which looks right to a
person. A route whose host has a comment in it is found only when mail bounces.

Not reported: a \`#\` inside a word, behind the first \`|\` of a route or in a file of secrets, where it can be part of a
password, and in texts for people (\`smtpgreeting\`, \`spfexp\`). Files with a number have rules of their own.

## What to do

Put the comment on a line of its own, with the \`#\` first, or leave it out where the file has one line. The fix does
that; it is safe only where the entry was in effect without the comment already, because otherwise it comes into effect
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
me:1:18: error: There are no comments in this file: the # and what follows it are part of the value. [not-a-comment]
    1 | mail.example.org #·new
      |                  ^^^^^
      what to do:  Write nothing but the value into the first line.

rcpthosts:1:13: error: A # begins a comment only as the first byte of a line: to qmail what stands here is part of the entry. [not-a-comment]
    1 | example.org #·since·2019
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
**warning**: a local or virtual domain that rcpthosts does not accept: from outside its mail is refused. The fix adds the domain to \`rcpthosts\`.
<!-- /facts -->

A domain in \`locals\` is delivered on this host, and one in \`virtualdomains\` too. Before that, qmail-smtpd asks rcpthosts (and
\`morercpthosts\`), and refuses the recipient with "553 sorry, that domain isn't in my list of allowed rcpthosts" unless the client may
relay. So mail from outside does not arrive, while all tests on the host and from its own network work.

A key \`.example.com\` asks for a wildcard: \`.example.com\` or a shorter one must be in rcpthosts. Of a key \`user@example.com\` the domain
counts. In sagredo's qmail an entry of \`validrcptto\` lets mail in as well. Each domain is told once per file.

Some names are often left out on purpose, and are only mentioned (level info): the name in \`me\`, \`localhost\`, a name without a dot, an
address in brackets, and a wildcard below which rcpthosts accepts single names.

## What to do

Add the domain to \`rcpthosts\`. The fix does that with a line at the end of the file, and is not safe: mail comes in that did not. If the
domain is for mail from inside only, ignore the finding.

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
locals:2:1: warning: Mail for example.net is local here, and rcpthosts does not accept the domain: from outside it is refused with 553. [not-accepted]
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
`,"not-an-address":"# not-an-address\n\n<!-- facts -->\n**error**: a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask. The fix applies where a comment with a `/` in it kills the line: moves the comment to a line of its own above.\n<!-- /facts -->\n\nqmail understands one form only: an address of four decimal numbers from the first byte of the line, and, if there\nis a `/`, a netmask of four numbers after it. Every other line is a skipped line. Comments and blank lines are\nskipped too, but there it is what the writer meant. Here it is not:\n\n| line                        | why nothing is read                                             |\n| --------------------------- | --------------------------------------------------------------- |\n| `mail.example.com`          | names are not looked up                                         |\n| `203.0.113.*`, `*.0.113.12` | there are no wildcards                                          |\n| `[203.0.113.12]`            | the first byte is not a digit                                   |\n| `203.0.113`                 | three octets only                                               |\n| `0xcb.0.113.12`             | numbers are decimal                                             |\n| `203.0.113.12/`             | there is a `/`, so there must be a netmask                      |\n| `203.0.113.0/255.255.255`   | the netmask has three octets only                               |\n| `203.0.113.12 # open 24/7`  | the text after the first `/` must be a netmask, and `7` is not  |\n\nThe last one deserves care. Text after an address is not looked at, until somebody writes a `/` into it. From then\non the whole line is lost, the address included.\n\nIn `moreipme`, an address that was meant to be me is then not me: where it leads back to this host, the message can\nloop until it bounces. In `notipme`, nothing is excluded, and mail for the host concerned can bounce with #5.4.6.\nqmail reports nothing, and `qmail-showctl`, which has another reader, shows the line as if it were in effect.\n\n## qmqpservers\n\nqmail-qmqpc takes the address at the beginning of each line of `qmqpservers`, and passes over a line that has none there: a\nhost name, a blank in front, three octets. That is a warning, because the other servers do the work, until they are down. Where\nno line has an address it is an error: qmail-qmqpc then takes no mail at all and exits 55. `qmail-showctl` lists the names\nas servers.\n\n## What to do\n\nWrite the addresses themselves, one per line, or an address and a netmask: `203.0.113.0/255.255.255.0` for\n`203.0.113.*`. If the line is a remark, begin it with `#`. Where a `#` comment with a `/` in it follows an address,\nthe rule has a fix: the comment goes to a line of its own above. The other lines have none, since what they were\nmeant to say cannot be known. If the file is UTF-16, as some Windows programs write it, save it as plain ASCII text.\n\n```\n# open 24/7\n203.0.113.12\n```\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  mail.example.com\n```\n\n```text\nmoreipme:1:1: error: qmail skips this line: it does not begin with an address of four decimal octets. [not-an-address]\n    1 | mail.example.com\n      | ^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the address itself; put a # before the line if it is a comment.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  # mail.example.com\n  203.0.113.7\n```\n<!-- /example -->\n","nul-byte":`# nul-byte

<!-- facts -->
**error**: a NUL byte: what follows it is not read, or is an entry of its own. There is no fix.
<!-- /facts -->

To qmail, the text of a line ends at its first NUL byte. What follows it on the line is not read:

| line                      | what qmail reads                             |
| ------------------------- | -------------------------------------------- |
| \`203.0.113.12<NUL>\`       | \`203.0.113.12\`                               |
| \`203.0.113.1<NUL>2\`       | \`203.0.113.1\`, another address               |
| \`10.0.0.0<NUL>/255.0.0.0\` | \`10.0.0.0\` alone, not the network             |

In \`moreipme\`, the address or network that was meant is then not me, and another address may be: the former can make
messages loop until they bounce, the latter can make mail bounce with #5.4.6. In \`notipme\` it is the other way
round.

A NUL has no business in these files. It is a sign that the file was damaged, or that something wrote it in an
encoding of two bytes per character. qmail cannot read a single line of a file in such an encoding. Terminals and
many editors show a NUL as nothing, and qmail reports nothing. \`qmail-showctl\`, which has another reader, splits the
line into two entries at the NUL. \`ipmeprint\` shows what was read.

## In other files

Lists and maps (\`rcpthosts\`, \`virtualdomains\`...) are split at a NUL: \`a<NUL>b\` is the two entries \`a\` and \`b\`, and a line that
begins with a NUL is dropped. In files of one line it is read, and most programs stop there when they use the value. In
\`morercpthosts\` it becomes part of the key. Reported once per line.

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
      what to do:  Remove the NUL byte, and look at what stands behind it.

rcpthosts:1:12: error: There is a NUL byte; for qmail an entry ends there, and another begins. [nul-byte]
    1 | example.org\\x00example.net
      |            ^^^^
      what to do:  Remove the NUL byte, and look at what stands behind it.
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
**error**: a number that the file can hold and the program cannot use. There is no fix.
<!-- /facts -->

qmail takes any number that the file holds, and works with what that comes to:

| file                                            | number                  | what happens                                       |
| ----------------------------------------------- | ----------------------- | -------------------------------------------------- |
| \`timeoutconnect\`                                | 0                       | only connections that are there at once succeed    |
| \`timeoutremote\`                                 | 0                       | every answer comes too late: no mail is delivered  |
| \`timeoutsmtpd\`                                  | 0                       | is taken for 1 second                              |
| \`queuelifetime\`                                 | 0                       | the first temporary failure bounces the message    |
| any but \`databytes\`                             | 2147483648 and more     | wraps: 3000000000 is -1294967296                   |
| \`databytes\`                                     | 4294967296              | wraps to 0, which means no limit                   |
| \`databytes\`                                     | 1 to 999                | hardly a message is as small (a warning)           |
| \`spfbehavior\` (sagredo)                         | 7 and more              | no such behaviour                                  |

A 0 in \`concurrencylocal\` or \`concurrencyremote\` holds all mail, which can be meant, and is not reported.

There is no message about it at the start or later. \`qmail-showctl\` prints the text of the file, so a number that has
wrapped looks as it was written; \`databytes\` of 500 shows only when senders complain.

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
**warning**: text behind a number, which qmail does not look at. There is no fix.
<!-- /facts -->

Of a file with a number qmail reads the digits with which the first line begins, and looks at nothing behind them:

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

Blanks behind the number, and a carriage return at the end of the line, are no matter.

## What to do

Write the number alone: bytes in \`databytes\`, seconds in \`queuelifetime\` and the timeouts. There is no fix, because which
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
      what to do:  Write the number alone, in the unit that this file has, and no comment.
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

Without \`rcpthosts\`, qmail-smtpd accepts every recipient from everybody. It was meant for hosts that nobody reaches, and made many
open relays: a file that got lost while a host was moved, or a link to a place that is not there, is enough. Nothing is logged; mail
for the host's own domains works as before.

\`morercpthosts\` does not help: it is asked only where there is an \`rcpthosts\`. An *empty* \`rcpthosts\` is something else, and accepts no
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
      what to do:  Write an rcpthosts with the domains that this host takes mail for, one a line; an empty one accepts none.
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

The name in \`me\` (or in \`helohost\`) is what the host calls itself, and usually what MX records name. By the DNS that \`qmailint.yaml\`
declares it has an address that is on no interface, is in no \`moreipme\`, and is in no \`reached-at\`. So either the
address leads here, behind NAT or a load balancer, and qmail does not know that it is its own: mail whose MX is this host then goes
round in a loop. Or it leads elsewhere, and the name is wrong.

## What to do

If the address leads to this host, write it into \`moreipme\`, and into \`reached-at\` in \`qmailint.yaml\`, so that qmailint can
follow the mail that arrives there. If it leads to another host of the file, write it into the \`reached-at\` of that one. Else mend the name.

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
me:1:1: warning: mx.example.com has the address 203.0.113.7, which is neither me nor where a host of qmailint.yaml is reached. If it leads here, mail for a domain whose MX is mx.example.com comes back. [own-name-not-me]
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
looks at the last domain alone. If it accepts example.com, anybody on the internet can write such a recipient, and this host sends
the mail on: an open relay, which is found by those who look for one within days.

The two lines are in two files, and each of them looks harmless. \`qmail-showctl\` prints "The percent hack is allowed for user%host@...",
and no test of ordinary mail shows it. sagredo's qmail-smtpd refuses such recipients where \`rejectrelaytest\` is 1, and then this is a
warning.

## What to do

Delete the line of \`percenthack\`. The notation is from the eighties, and nothing uses it. If hosts inside need it, use a domain for
it that rcpthosts does not accept.

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
percenthack:1:1: error: Anybody can relay through this host: rcpthosts looks at example.com alone and accepts it (line 1 of rcpthosts, example.com), then user%elsewhere@example.com becomes user@elsewhere. [percenthack-relay]
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
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask after the `/`, written as four octets. A prefix length is not a netmask. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, this line makes none of the network me: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32: the address alone, `203.0.113.5`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the\nhost was meant, write `203.0.113.5` alone. The line has had no effect so far. With the netmask it will, so ask first\nwhether every address of the network should change its verdict: in `moreipme`, mail for another host in that network\ncan bounce with #5.4.6. There is no fix for length 0, which would make every address me that `notipme` does not\nmatch.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: after the slash it wants a netmask, not a prefix length. [prefix-length]\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","reached-but-not-me":`# reached-but-not-me

<!-- facts -->
**error**: a host is reached at an address that is not me there. There is no fix.
<!-- /facts -->

\`reached-at\` in \`qmailint.yaml\` says where connections to port 25 arrive at the host. One of these addresses is not me there: no
interface that qmail sees has it, and \`moreipme\` does not make it so (or \`notipme\` takes it away). qmail-remote does not recognise it.
An MX record that names it leads mail from this host back to this host, and round again, until 100 \`Received\` lines are counted.
That is the very case for which the moreipme patch was written: a host behind NAT or a load balancer.

It is reported once per host, on \`reached-at\`, with the lowest such address. Interface addresses that qmail on Linux does not see are the
matter of \`unseen-interface-address\`.

## What to do

Write the address into \`moreipme\`. If \`notipme\` excludes it on purpose, because it leads to another qmail, it does not belong into
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
    4 | reached-at: [interfaces,·203.0.113.7]
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
`,"redundant-entry":`# redundant-entry

<!-- facts -->
**warning**: an entry without which every verdict, or the outcome of all mail, is the same. The fix removes the line; all duplicate and redundant lines can go together.
<!-- /facts -->

What this entry asks for holds without it. Take the line away, and no address changes its verdict: this is computed
over all 2^32 addresses, not guessed. The message names what already gives the verdict: other lines, the implicit
entries, or interfaces.

| entry                                      | why it is redundant                      |
| ------------------------------------------ | ---------------------------------------- |
| \`203.0.113.12\` in \`moreipme\`               | \`203.0.113.0/255.255.255.0\` is there too |
| \`127.0.0.1\` in \`moreipme\`                  | the implicit entry \`127.0.0.0/255.0.0.0\` |
| \`203.0.113.0/255.255.255.128\` in \`notipme\` | \`203.0.113.0/255.255.255.0\` is there too |

This holds as long as no entry of the other list comes in between. With \`203.0.113.8/255.255.255.248\` in \`notipme\`,
the first line is needed: its length 32 beats the 29 of the exclusion, while the 24 of the network does not. It is
then not reported.

Mail is not in danger, but the file says more than it does. Whoever removes \`203.0.113.12\` expects it to be not me
from then on, and it still is me. Whoever removes the wide network does not see that a single line keeps one of its
addresses. Where no interface set is declared, an entry is called redundant only if it is so for every possible set.

## In the other control files

The same in \`rcpthosts\`, \`morercpthosts\`, \`virtualdomains\` and \`smtproutes\`: without the line the outcome of no recipient changes, for any
DNS. This, too, is computed over all recipients.

| entry                          | why it is redundant                                                        |
| ------------------------------ | -------------------------------------------------------------------------- |
| \`www.example.com\` in \`rcpthosts\` | \`.example.com\` is there too (info; \`morercpthosts\` counts as well)        |
| \`www.example.com:web\` in \`virtualdomains\` | what is looked up next, \`.example.com\`, has the same value        |
| \`example.com:\` in \`smtproutes\` | nothing is looked up after it, and mail goes by MX without it              |

In \`rcpthosts\` such lines are harmless, and some people like to see each name: they are mentioned as info. In the maps a line that
repeats what a wildcard says hides that the wildcard is there. A line that is redundant only through one with an error of its own, or
through the text of \`morercpthosts\` without its \`.cdb\`, has a fix that is not safe. \`qmail-showctl\` lists all lines and says
nothing of that.

## What to do

Remove the line. The rule has a fix, and all redundant entries and duplicates can be removed together without
changing any verdict. A line that has an error of its own, such as a lost address, gets no such fix. First look at
the wider entry: if it is too wide, remove that, and keep the narrow lines. The finding is fine to ignore for a line
that is kept on purpose, such as a line that should outlive the wide network.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme:
  10.0.0.0/255.0.0.0
  10.1.0.0/255.255.0.0
virtualdomains:
  .example.com:com
  www.example.com:com
\`\`\`

\`\`\`text
moreipme:2:1: warning: This line changes nothing: line 1 (10.0.0.0/255.0.0.0) already gives every verdict that it asks for (10.1.0.0 is me without it too). [redundant-entry]
    2 | 10.1.0.0/255.255.0.0
      | ^^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.

virtualdomains:2:1: warning: Without this line nothing changes: line 1 (.example.com) already gives www.example.com the same value. [redundant-entry]
    2 | www.example.com:com
      | ^^^^^^^^^^^^^^^^^^^
      what to do:  Delete the line.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  10.0.0.0/255.0.0.0
virtualdomains:
  .example.com:com
\`\`\`
<!-- /example -->
`,"regex-under-stock":`# regex-under-stock

<!-- facts -->
**warning**: a badmailfrom of regular expressions, in a dialect that compares addresses as they stand. There is no fix.
<!-- /facts -->

In sagredo's qmail each line of \`badmailfrom\` is a regular expression. In stock qmail, netqmail and notqmail, and so in the dialect
that this directory is judged as, a line is compared with the sender as it stands. \`.*@spam\\.example$\` then matches a sender of
exactly these characters, which is nobody.

Two or more lines of this file only make sense as expressions: they begin with \`^\` or \`!\`, end in \`$\`, or have a \`\\\`, \`.*\` or \`.+\`
in them. Either the directory belongs to a host with another qmail than qmailint was told, or the file was moved from such a host and
does nothing where it is. This is told once for the file, and \`dead-sender\` says nothing then.

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
badmailfrom:1:1: warning: This file holds regular expressions, and the qmail of the dialect moreipme-0.6 has none: it compares each line with the sender as it stands, so they match nobody. [regex-under-stock]
    1 | ^.*@spam\\.example$
      | ^^^^^^^^^^^^^^^^^^
      what to do:  If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); else write user@domain or @domain.
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
**error**: a valid recipient of a domain that is not this host's: its mail is let in, and sent on to anywhere. There is no fix.
<!-- /facts -->

In sagredo's qmail, \`validrcptto\` lists the recipients that there are. A recipient that it has is accepted **without asking
rcpthosts**. So an entry of a domain that this host does not accept, and that is neither local nor virtual, lets anybody send mail through
this host to that address. Everything in the file that begins with a \`-\` refuses, and is not meant here.

One address is not an open relay, but \`@example.net\` is one for a whole domain, and \`validrcptto\` is often written by a script
from lists of users. Bounces of such mail are sent by this host, which gets it listed. Nothing is logged.

## What to do

Delete the line, or add the domain to \`rcpthosts\` and to \`locals\` or \`virtualdomains\`. A backup MX adds the domain to \`rcpthosts\` alone.

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
validrcptto:1:1: error: A recipient of validrcptto is accepted whatever rcpthosts says, and user@example.net is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed. [relayed-recipient]
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
**error**: a route to port 25 of the very host that it is on, where mail runs in a circle. There is no fix.
<!-- /facts -->

Mail for this key is handed to port 25 of the host that sends it: to \`localhost\`, an address of 127.0.0.0/8, 0.0.0.0, the name in \`me\`,
or an address that every host of the directory has on an interface. There qmail-smtpd takes it, qmail-send finds it remote again, and
so on.

That does not happen to mail that goes by MX: qmail-remote asks for each address whether it is its own (that is what moreipme is for),
and stops. **For a route it does not ask**, in no dialect. The circle ends after a hundred Received lines, which is some fifty
rounds, and the mail bounces; until then each message costs what fifty do.

A route to a content filter on this host (\`127.0.0.1:10025\`) is fine, and common: only port 25 is reported.

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
smtproutes:1:13: error: This route leads back to this host: mx.example.net is it, on port 25. qmail-remote does not ask whether the address of a route is its own, so mail for example.com comes back until it has a hundred Received lines, then bounces. [routed-to-itself]
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
(\`relay.example.net:587|user|password\`), \`srs_secrets\` with the key that signs rewritten senders, and a \`.pem\` with a private
key. What git has, everybody has who can read the repository, a fork or a clone of it, in every later version too, whether
the line is still there or not.

Reported where the file is in git's index, or lies in a repository and is not ignored, so that the next \`git add .\` takes it.
Once per file, on its first secret. Nothing is reported outside of a repository.

It goes unnoticed because a control directory is put into git as a whole, and these files stand among forty harmless
ones. \`qmail-showctl\` prints passwords as if they were names of hosts.

qmailint shows what is secret as \`***\`, in every report; only a patch that is written to a file has it, because it could not be
applied otherwise.

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
smtproutes:1:1: warning: This file holds a secret, and git keeps it or will with the next commit: whoever can read the repository, now or later, has it. [secret-in-git]
    1 | example.org:relay.example.net:587|***
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      what to do:  Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.

srs_secrets:1:1: warning: This file holds a secret, and git keeps it or will with the next commit: whoever can read the repository, now or later, has it. [secret-in-git]
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
**error**: an entry over which others always win, so that it is never asked for. There is no fix.
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

\`locals\` is asked first, then \`virtualdomains\`, and only mail that is neither local nor virtual gets as far as \`smtproutes\`. An entry that
no recipient gets to is shadowed:

- \`example.com:com\` or \`user@example.com:com\` in \`virtualdomains\`, with example.com in \`locals\`. **Without a \`locals\` the name in \`me\` is
  local**, which hides a virtual domain of that name: an error, as the mail goes to a local user, or to none. With an empty value
  (\`example.com:\`) it is a warning.
- \`example.com:relay\` in \`smtproutes\`, with example.com in \`locals\`, or virtual. An exception in \`virtualdomains\` (an empty value) that
  lets some of the mail out keeps the route alive.

\`qmail-showctl\` prints both entries and does not say which one counts.

## What to do

The message names the entries that win. Decide which side tells the truth:

- **The winner is right**: remove the shadowed line. No verdict changes.
- **The shadowed line is right**: remove the winner or make it narrower, or write the shadowed line with a longer
  netmask (the addresses alone have the longest). A tie is enough for \`notipme\`, but not for \`moreipme\`.

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

virtualdomains:1:1: error: The domain of example.com is local (line 1 of locals), which is looked at first, and qmail-send never asks for this entry. [shadowed-entry]
    1 | example.com:com
      | ^^^^^^^^^^^^^^^
      what to do:  If the domain is virtual, take it out of locals; else delete this line.
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

\`morercpthosts\` is a text for people; what qmail-smtpd looks into is \`morercpthosts.cdb\`, which \`qmail-newmrh\` makes from
it. A line that was added to the text and not compiled is not in effect: mail for the domain gets 553. A line that was
deleted goes on to be accepted, and to be relayed. sagredo's \`morevalidrcptto\` and \`qmail-newmvrt\` are the same.

The two are compared by their keys, as the program would write them: lower case, without comments and blanks at the ends
of lines. A \`.cdb\` that is cut off or is something else is reported too; qmail-smtpd answers 421 where it needs one.

It goes unnoticed because the text looks right. \`qmail-showctl\` compares the times of the two files and says that the \`.cdb\` is
out of date, but a checkout, a copy or a restore gives both the same time or the wrong order, so it warns in vain, or not
at all.

Where one of the two is missing nothing is reported: a repository often holds the text alone.

## What to do

Run \`qmail-newmrh\` (\`qmail-newmvrt\`) where the files are used. Better, keep the text alone in git, and compile it on the host
with every change.

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
morercpthosts:1:1: warning: morercpthosts.cdb is not a cdb that can be read, so it holds none of these entries. Programs look into morercpthosts.cdb alone. [stale-cdb]
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

Some control directories are not written by hand but made by a program that fills in a template. The template itself
is not a control file: to qmail, \`{{ address }}\` would be a line that does not scan, and each of these lines would
get an error that helps nobody. A template is recognised by what hardly any other file holds: \`{{\`, \`{%\`, \`<%\`,
\`\${\`, or a \`[%\` with a \`%]\` after it on the line. Comments do not count, from the \`#\` on.

The file is reported once, and no other rule judges it. Nor is anything judged that depends on what is in it: of the
other file only the lines themselves and its duplicates, because a verdict takes both. Assertions,
\`qmailint ipmetest\` and \`qmailint diff\` that would need the file end with status 2, which says that there is no
answer, instead of making up an answer.

All control files are judged so. What could be meant as it stands does not count: in lists of patterns (sagredo's \`badhelo\`,
\`badmailfrom\`...) only \`{{\`, \`{%\` and \`<%\`, and nothing behind the first \`|\` of a route or in a file of secrets. A template
of \`rcpthosts\` says nothing about which domains are accepted, so no rule that would need to know that speaks. Where such a
file is installed by mistake, qmail takes its lines for entries and reports nothing, and \`qmail-showctl\` lists them.

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
me:
  {{ fqdn }}
\`\`\`

\`\`\`text
me:1:1: error: This file is a template: it holds {{. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
    1 | {{ fqdn }}
      | ^^
      what to do:  Check the folder with the finished files, and leave the one with the templates out.

moreipme:1:1: error: This file is a template: it holds {{. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it. [template-text]
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
**warning**: text after an entry, which qmail does not look at. The fix applies where it is a \`#\` comment: moves it to a line of its own above.
<!-- /facts -->

qmail does not look at what follows the fourth number of an address or a netmask. There is no comment syntax; text
after an entry does no harm merely because nobody reads it:

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
text you must judge yourself: remove a port, and check an address with too many numbers against the address that was
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
moreipme:1:13: warning: qmail does not look at # NAT: these files have no comments after an entry, no ports and no lists. [trailing-text]
    1 | 203.0.113.7 #·NAT
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

The case that people meet is 127.0.0.1. The README of the moreipme patch says that with \`127.0.0.0/255.0.0.0\` in
\`notipme\` all of 127.* is not me. That is wrong wherever \`lo\` is up: 127.0.0.2 is then not me, because the network
ties with the implicit entry, but 127.0.0.1 is still me, because it is the address of \`lo\`. Mail for a domain whose
only MX is an address that is still me can bounce with #5.4.6. qmail reports nothing, and the other addresses of the
network behave as expected.

Where interface sets are declared, the rule looks at every host's; where none is, 127.0.0.1 counts as an interface
address.

## What to do

Choose by what was meant:

- **The interface address should be not me**: add a line with the address alone, \`127.0.0.1\` or \`203.0.113.12\`. The
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
notipme:1:1: warning: This network covers the loopback interface’s address 127.0.0.1, and cannot exclude it: an interface address counts as a netmask of length 32, and the longer one wins. [unexcludable-interface]
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

\`me\` is the name of the host. Unless other files say otherwise, qmail-smtpd greets with it, qmail-remote says it in HELO,
bounces come from it, it completes addresses without a host, and it is the one local domain.

A name without a dot can do none of that elsewhere: hosts that check the name in HELO or the sender's domain in the DNS
refuse the mail, bounces and double bounces come back to nobody, and \`user@mail\` is an address in no network but yours.

qmail takes any text. \`qmail-showctl\` says "My name is mail.", which is right as far as it goes. It is noticed by those who
get the mail, if at all, and the installation script that wrote \`hostname\` into the file is long forgotten.

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
me:1:1: warning: mail has no dot. qmail greets and signs with this name, bounces come from it, and many hosts refuse what no other host could answer. [unqualified-me]
    1 | mail
      | ^^^^
      what to do:  Write the full name of the host, which the DNS knows.
\`\`\`

Not reported:

\`\`\`text
me:
  mail.example.org
\`\`\`
<!-- /example -->
`,"unreachable-srs-domain":`# unreachable-srs-domain

<!-- facts -->
**warning**: an SRS domain to which bounces do not find back, or without secrets to make addresses with. There is no fix.
<!-- /facts -->

With \`srs_domain\` sagredo's qmail rewrites the senders of forwarded mail to addresses at that domain, so that a bounce comes back
here and is turned into the original address. For that, all of these must hold:

- rcpthosts accepts the domain,
- it is a key of \`virtualdomains\`, whose value leads to the program that turns addresses back,
- it is not local, since \`locals\` is asked before \`virtualdomains\`,
- \`srs_secrets\` has a secret.

The third is the trap: **without \`locals\` the name in \`me\` is local**, and sagredo's \`config-all\` writes that very name into
\`srs_domain\` and \`virtualdomains\`, and no \`locals\`. Bounces then end in the mailbox of an unknown user. Mail goes out as if all was
well, and only bounces get lost.

## What to do

Use a domain of its own (\`srs.example.com\`), or write a \`locals\` without the name, which may be empty. Then list the domain in
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
      what to do:  The domain wants a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.
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

Every other control file that is there and cannot be read stops the programs that want it:

| program        | what it does                                       |
| -------------- | -------------------------------------------------- |
| \`qmail-send\`   | does not start; one that runs goes on as it was    |
| \`qmail-smtpd\`  | answers every client with 421                      |
| \`qmail-remote\` | defers every message, until it bounces             |
| others         | give up                                            |

A link that leads nowhere is to all of them as if there were no file: for \`rcpthosts\` that means that every recipient is
accepted. \`qmail-showctl\` runs as root, reads what the others cannot, and prints the file.

With an empty \`moreipme\`, only the implicit entries and the interface addresses are me. Every other address that
leads to this host is not me, and messages for it can loop until they bounce. With an empty \`notipme\`, nothing is
excluded: mail for the hosts that were excluded can bounce with #5.4.6.

The programs that read these files do not run as root. \`qmail-remote\` runs as qmailr, and \`qmail-smtpd\` as qmaild,
in some installations as vpopmail. They may not be able to read what root can read, so a test as root does not prove
much.

**"qmailint does not read it"** is another matter: qmail may well read the file, but qmailint cannot, or must not.
Then nothing is known of what is in it, so only the lines of the other file are judged, no fix is offered, no
assertion gets an answer, and the exit status is 2, even where the rule is off. This goes for a file that

- lies outside the repository (and outside every path that was named) once links are resolved, or below \`.git\`;
- is reached by a link in a git repository and is not tracked by git: otherwise, a pull request could show \`.env\`;
- is larger than 256 MiB; or
- cannot be read for want of permission.

## What to do

Make it a regular file that everyone may read, with mode 0644 in practice. Repair or remove a dangling link: a
missing file is an empty list, and not a finding. Replace a link that leads out of the repository with the file
itself, if it is to be checked, or \`git add\` what it leads to. Then run the check again, since none of its lines has
been judged. The rule has no fix. It is fine to ignore only for a link that cannot be resolved where the check runs,
and can on the mail host; the verdicts given here are then not those of that host.

<!-- example -->
## Example

Reported:

\`\`\`text
virtualdomains: it is a directory
moreipme: it is a directory
\`\`\`

\`\`\`text
moreipme:1:1: error: The file cannot be read: it is a directory. qmail ignores what it cannot open, without a word, as if the file were empty. [unreadable-file]
      what to do:  Put a regular file there that everyone can read (mode 0644), or none.

virtualdomains:1:1: error: The file cannot be read: it is a directory. qmail-send does not start. [unreadable-file]
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
where the network is configured. With netqmail, which does not read \`moreipme\`, only the label is left; notqmail
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
moreipme:1:1: warning: qmail on Linux does not see 192.0.2.11 of eth0: an address without a label of its own hides behind the first address of its label. Mail to it loops. [unseen-interface-address]
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
**warning**: the dialect does not read this file at all, and another one does. There is no fix.
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

Of the other files that this dialect does not read and another one does there is one finding for the directory, an info:
\`badhelo\`, \`srs_domain\` and \`authsenders\` beside netqmail are either left over, or the check runs with the wrong dialect and
looks at half of what matters. What is in them is not looked at.

## What to do

First make sure that the check uses the right dialect. If the qmail on the host has the patch, set the dialect to
\`moreipme-0.6\` or \`sagredo\`, and the lines are judged.

If it does not, the file cannot be relied on. Remove it, or keep it knowingly until a qmail with the patch is
installed. For what it asked for, there is another way where a domain's MX leads back to this host: a line for the
domain in \`control/smtproutes\`, which sends its mail straight to the host that should get it. qmail does not ask
whether such a host is me. The rule has no fix. The finding is fine to ignore where one control directory serves
hosts with and without the patch.

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
badhelo:1:1: info: notqmail does not read badhelo and srs_domain. 2 files belong to sagredo. [unused-file]
      what to do:  If sagredo runs here, set \`dialect\` in qmailint.yaml, or --dialect; if not, they have no effect.

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
    3 |   - rule:·duplicate-entry
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

Two addresses are then wrong. The address that was meant is missing, and the address that was read is there without
anybody having asked for it. In \`moreipme\`, the first is not me: where it leads back to this host, the message can
loop until it bounces. The second is me: mail for the host that has it can bounce with #5.4.6. In \`notipme\` it is
the other way round. With a wrapped octet in the netmask, a whole network can be affected.

It is usually a typing mistake, such as \`203.0.113.312\` for \`203.0.113.112\`. qmail reports nothing, and
\`qmail-showctl\`, which has another reader, shows the number as it was written. \`ipmeprint\` shows what was read.

## What to do

Find out which address or netmask was meant, and write that. The rule has no fix: the number does not tell. If the
address that qmail reads happens to be what you want, write it as it is read, \`203.0.113.44\`, so that the file says
what it does.

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
`};function Dh(e){return(Eh[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const Oh={error:`error`,warning:`warning`,info:`note`};function kh(){return[...zu.map(({id:e,level:t,summary:n})=>Ah(e,t,`${Mh(n)}.`,Dh(e))),Ah(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change whichever is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function Ah(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:jh(i)??n},help:{text:i.trim(),markdown:r.trim()},...hh===null?{}:{helpUri:`${hh}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:Oh[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function jh(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function Mh(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const Nh=25e3;function*Ph(e,t=e=>e){let n=kh(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=Fh(e),o=Lh(t,r),s={name:`qmailint`,version:mh,semanticVersion:mh,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${vh({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${vh([Ih(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+vh(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function Fh(e){let t=Im(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,Nh-t.length);if(r.length>i){let e=new Set(Lm(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,Nh);return{results:a,left:n-a.length}}function Ih({problems:e,shortfall:t},n,i){let a=e.map(({file:e,line:t,column:n,message:r})=>({level:`error`,message:{text:Vh(r)},...e===``?{}:{locations:[Bh(i(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&a.push({level:`error`,message:{text:Vh(t)}}),n>0){let e=`${r._(n,`more result`)} left out: code scanning takes ${r.g(Nh)} at most.`;a.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:a}}function Lh(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${La(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:Vh(Te([n.outcome])+p)},locations:[Bh(e(i.path),bh(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...Bh(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...Bh(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:Oh[s],message:{text:Vh(De(d)+f)},locations:[Bh(e(c.path),bh(c,l,i))],...p.length===0?{}:{relatedLocations:p},...Rh(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,zh(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:Vh(a)}]}}}}function Rh(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=t.into??e.file,i=t.into===void 0?e:{file:t.into,line:1,start:0};if(a.v(r.path)!==null&&t.edits.some(({text:e})=>/[^\r\n]/.test(e)))return{};let o=xh(i,t.edits);if(o===null)return{};let s=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,c={artifactLocation:{uri:Fm(n(r.path))},replacements:o};return{fixes:[{description:{text:s},artifactChanges:[c]}]}}function zh({file:e,start:t}){let{bytes:r,start:i,end:o}=a.y(e,n.a(e.bytes,t),n.i(e.bytes,t));return s.i(r,{start:i,end:Math.min(o,i+4096)})}function Bh(e,t,n){let r={artifactLocation:{uri:Fm(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:Vh(n)}}}function Vh(e){return t.a(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function Hh(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=b.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:Gh(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,b.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,b.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>x.default.dirname(e))))qh(e)}finally{for(let{temporary:e}of t)(0,b.rmSync)(e,{force:!0})}}function Uh(e,t){let n=x.default.join(e,`.qmailint-${process.pid}-${(0,ne.randomBytes)(6).toString(`hex`)}`);return{fd:(0,b.openSync)(n,`wx`,t),temporary:n}}function Wh(e,t,n){let{fd:r,temporary:i}=Uh(e,t);try{n(r)}catch(e){throw(0,b.rmSync)(i,{force:!0}),e}finally{(0,b.closeSync)(r)}return i}function Gh(e,t){(0,b.accessSync)(e,b.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,b.statSync)(e);return Wh(x.default.dirname(e),384,e=>{Kh(e,t);let a=(0,b.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,b.fchownSync)(e,r,i),(0,b.fchmodSync)(e,n&4095),(0,b.fsyncSync)(e)})}function Kh(e,t){for(let n=0;n<t.length;)n+=(0,b.writeSync)(e,t,n)}function qh(e){try{let t=(0,b.openSync)(e,`r`);try{(0,b.fsyncSync)(t)}finally{(0,b.closeSync)(t)}}catch{}}function Jh(e,t){let n=(0,b.lstatSync)(e,{throwIfNoEntry:!1}),r=Wh(x.default.dirname(e),438,e=>{for(let n of t)Kh(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,b.fchmodSync)(e,n.mode&4095)});try{(0,b.renameSync)(r,e)}catch(e){throw(0,b.rmSync)(r,{force:!0}),e}}function Yh(e,t,n,r){let i=x.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=b.realpathSync.native(x.default.dirname(i)),o=x.default.join(r,x.default.basename(i)),s=Qh(o,t)??Xh(e,t,i,r);return s===null?(Jh(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${E(e)}`)}}function Xh({root:e},t,n,r){let i=e=>e.toLowerCase()===wt;if([...n.split(x.default.sep),...r.split(x.default.sep)].some(i))return`it lies below ${wt}`;let a=b.realpathSync.native(e),o=Zh(x.default.resolve(e),n)||Zh(a,n);return Zh(a,r)||x.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function Zh(e,t){return t===e||t.startsWith(e.endsWith(x.default.sep)?e:e+x.default.sep)}function Qh(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,b.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function $h(e,{result:t,failOn:n},r,i,a){let o=t,s=new Set;for(let t=!0,c=0;t&&c<2;c++){t=!1;for(let{file:l,pieces:u}of eg(e,o,n,i)){if(c>0&&!s.has(l))continue;let e=Yh(r,l,ii(u),e=>a.stdout(e));e===null?s.add(l):(t=!0,s.delete(l),o={...o,problems:[...o.problems,e]})}}return{result:o,written:s}}function eg(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:Ph(t,r)}],...a===null?[]:[{file:a,pieces:ah(t,n)}]]}async function tg(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,{inputs:r,checked:i,cwd:a}=await ng(e,n,t),o={...Vr(t),cwd:a},s=ai(n,a),{result:c,written:l}=$h(r,i,{root:n,cwd:a},s,o),u=[`pass`,`fail`,`error`][Br(c,i.failOn)];rg(c,o);let d=(r?.summary??!0)&&await e.writeSummary($m(c,u,i,o.env,s))?`see the job summary`:`see the log`,f={rebase:s,isChanged:i.isChanged,closing:u!==`pass`,elsewhere:d},p=r?.annotations??!0;p&&ri(o.workflowCommand??o.stdout,ke(c,f));let m=r?.sarifFile??``,h=si(c,u,i.difference,l.has(m)?s(m):``);for(let[t,n]of Object.entries(h))e.setOutput(t,n);if(u!==`pass`){let t=p?Ae(c,f):0;e.setFailed(zm(c,u,t,d))}return u}async function ng(e,t,n){let r=null,i=t;try{return r=Ha(e.getInput),i=eh(t,r.workingDirectory),{inputs:r,cwd:i,checked:await jm(r,{...Vr(n),cwd:i})}}catch(e){let t=[Pm(e)];return{inputs:r,cwd:i,checked:{...Am,result:{...Am.result,problems:t}}}}}function rg(e,t){ri(t.stdout,St(e,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Be(e.problems.map(e=>({...e,file:e.file||`the Action`})),t)}var ig=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function ag({code:e,message:t}){return new ig(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function og(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,b.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw ag(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function sg(){return{stdout:e=>og(1,e),stderr:e=>og(2,e),bytes:e=>og(1,e),input:async e=>(await Promise.resolve().then(()=>require("./action/standard-input.js"))).readInput(e),progress:e=>{lg(2)&&og(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>cg(1),isFile:()=>(0,b.fstatSync)(1).isFile()}}function cg(e){return lg(e)&&process.stdout.isTTY===!0}function lg(e){let t=(0,b.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,b.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function ug(e){try{return await ge.addRaw(e).write(),!0}catch{return!1}}function dg(e){be(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(t.a).join(`
`)}`);try{ye(`result`,`error`)}catch{}}tg({getInput:e=>ve(e,{trimWhitespace:!1}),setOutput:ye,setFailed:be,writeSummary:ug},sg()).catch(dg),exports.$=Es,exports.A=Rc,exports.B=$,exports.C=Bl,exports.Ct=nn,exports.D=Zc,exports.Dt=S,exports.E=ol,exports.Et=Jt,exports.F=Cc,exports.G=Qs,exports.H=Q,exports.I=xc,exports.J=ks,exports.K=Js,exports.L=gc,exports.M=jc,exports.N=kc,exports.O=Yc,exports.Ot=Et,exports.P=Tc,exports.Q=Ss,exports.R=cc,exports.S=zl,exports.St=fn,exports.T=Al,exports.Tt=T,exports.U=ic,exports.V=rc,exports.W=Z,exports.X=Ds,exports.Y=Os,exports.Z=Ts,exports._=Zl,exports._t=E,exports.a=qu,exports.at=uo,exports.b=Ul,exports.bt=un,exports.c=Vu,exports.ct=ao,exports.d=Lu,exports.dt=Za,exports.et=ws,exports.f=Iu,exports.ft=Dr,exports.g=pu,exports.gt=nr,exports.h=yu,exports.ht=tr,exports.i=Wp,exports.it=vo,exports.j=Pc,exports.k=Kc,exports.kt=Ye,exports.l=Bu,exports.lt=no,exports.m=Tu,exports.mt=Or,exports.n=um,exports.nt=Co,exports.o=Ju,exports.ot=lo,exports.p=Du,exports.pt=kr,exports.q=Ps,exports.r=Gp,exports.rt=bo,exports.s=Yu,exports.st=co,exports.t=Hh,exports.tt=wo,exports.u=zu,exports.ut=Qa,exports.v=Xl,exports.vt=cn,exports.w=Pl,exports.wt=$t,exports.x=ql,exports.xt=sn,exports.y=Vl,exports.yt=ln,exports.z=ac;