Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/usage-error.js"),n=require("./action/form-of.js"),r=require("./action/latin1.js"),i=require("./action/interfaces.js"),a=require("./action/address.js"),o=require("./action/ipme.js");let s=require("os");s=e.r(s,1);let c=require("crypto");c=e.r(c,1);let l=require("fs");l=e.r(l,1);let u=require("node:crypto"),d=require("node:fs"),f=require("node:path");f=e.r(f,1);let p=require("node:module");function m(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function h(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new _(e,t,n);process.stdout.write(r.toString()+s.EOL)}var _=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${y(r)}`)}}return e+=`::${v(this.message)}`,e}};function v(e){return m(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function y(e){return m(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function b(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!l.existsSync(n))throw Error(`Missing file at path: ${n}`);l.appendFileSync(n,`${m(t)}${s.EOL}`,{encoding:`utf8`})}function x(e,t){let n=`ghadelimiter_${c.randomUUID()}`,r=m(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${s.EOL}${r}${s.EOL}${n}`}var S=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:ee,appendFile:te,writeFile:ne}=l.promises,re=`GITHUB_STEP_SUMMARY`,ie=new class{constructor(){this._buffer=``}filePath(){return S(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[re];if(!e)throw Error(`Unable to find environment variable for $${re}. Check if your runtime environment supports job summaries.`);try{yield ee(e,l.constants.R_OK|l.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return S(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?ne:te)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return S(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var ae;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(ae||={});function oe(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function se(e,t){if(process.env.GITHUB_OUTPUT)return b(`OUTPUT`,x(e,t));process.stdout.write(s.EOL),g(`set-output`,{name:e},m(t))}function ce(e){process.exitCode=ae.Failure,le(e)}function le(e,t={}){g(`error`,h(t),e instanceof Error?e.toString():e)}function ue({file:{bytes:e},start:t,end:r}){let i=n.z(e,t);return{column:t-i+1,endColumn:r-i+1}}function de(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function fe(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return me([...n.values()].map(({controls:e,hosts:t})=>`in ${me(e,`, `)}${t.length===0?``:` on ${me(t,`, `)}`}`),`; `)}function pe(e){let t=fe(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function me(e,n){let r=e.length-50;return e.slice(0,50).map(t.s).join(n)+(r>0?` and ${r} more`:``)}function he({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const ge={error:`error`,warning:`warning`,info:`notice`};function*_e(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=ye(e,n,t);for(let e of r)yield Te(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${ge[n]} title=qmailint::${Ee(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function ve(e,t){return ye(e,`error`,t).left}function ye(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?be(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Ce)];return{shown:u,left:a-u.length}}function be(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(xe),...i,...de(e.outcomes).map(Se)]}function xe({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function Se(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:we(pe(e),r),file:t.path,line:n,columns:null}}function Ce(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?ue(e):null;return{level:n,title:c,message:he(e.detail()),file:r.path,line:i,columns:l}}function we(e,t){return t===null?e:`${e}\nbecause: ${t}`}function Te({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${De(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${De(t)}`].join(`,`);return`::${ge[e]} ${c}::${Ee(n)}\n`}function Ee(e){return e.split(`
`).map(t.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function De(e){return t.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function Oe(e,t){for(let n of e)t.stderr(ke(n))}function ke({file:e,line:n,column:r,message:i}){let a=n===1&&r===1?``:`:${n}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${t.o(e)}${a}: `}${t.s(i)}\n`}function*Ae(e,r,i){for(let{file:a,lines:o}of e.files){let e=Me(a.bytes),s=0,c=0;for(let{line:n,covered:l,survived:u}of o)if(!(l&&u.length===0)){if(s++,r!==0&&s>r)c++;else{yield`${i.bold(`${t.o(a.path)}:${n}:`)} ${l?`covered`:i.warning(`not covered`)}: ${e(n)}\n`;for(let e of u)yield`      ${je(e)}\n`}}c>0&&(yield`${i.bold(`${t.o(a.path)}:`)} and ${n.L(c,`more line`)} (--max-findings 0 shows all)\n`),s>0&&(yield`
`)}let{covered:a,entries:o,entryPercent:s,killed:c,mutants:l,score:u}=e;yield`Coverage: ${a} of ${n.L(o,`entry`,`entries`)} decide something asserted (${s} %), ${c} of ${n.L(l,`mutant`)} noticed (${u} %).\n`}function je({mutation:e,witness:n,becomes:r,host:i}){let a=i===null?``:` on ${t.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${n} would be ${r}${a}, and no assertion would notice`}function Me(e){let r=0,i=1;return a=>{for(;i<a;i++)r=n.R(e,r)+1;return t.a(e,r,n.R(e,r),60)}}function Ne({step:e,result:t,decidedBy:n,isMissing:r}){switch(e){case`arrives`:return t===`client`?`it arrives as from a client, with RELAYCLIENT`:`it arrives from outside`;case`localiphost`:return`the address is me, so localiphost makes it ${t}`;case`rcpthosts`:return Pe(t,n!==null,r);case`envnoathost`:return`it has no domain, and becomes ${t}`;case`percenthack`:return`percenthack makes it ${t}`;case`locals`:return t===`local`?`its domain is local`:t===`not local`?`its domain is not local`:`locals ${t}`;case`virtualdomains`:return t===`not virtual`?n===null?`it is not virtual`:`an empty entry of virtualdomains leaves it as it is`:`virtualdomains makes it ${t}`;case`smtproutes`:case`authsenders`:return t===`MX`?n===null?`it has no route, so the DNS is asked`:`its route is empty, so the DNS is asked`:n===null?`${e} ${t}`:`${e} sends it to ${t}`;case`dns`:return t;case`ipme`:return`${t}, so this address and all that are no better are not tried`;case`connects`:return`nothing answers there`;case`qmail-inject`:return t===`refused`?`qmail-inject refuses it`:`qmail-inject completes it to ${t}`;default:return t===`refused`?`${e} refuses it`:`${e} ${t}`}}function Pe(e,t,n){return e===`accepted`?t?`rcpthosts accepts it`:n?`there is no rcpthosts, so it is accepted`:`rcpthosts accepts whatever has no domain`:e===`refused`?t?`rcpthosts refuses it`:`no line of rcpthosts accepts it`:`rcpthosts ${e}`}const Fe={"5.4.6":`its own address is the best MX`,"5.1.2":`there is no such host`,"5.4.4":`no MX has an address`};function Ie({verdict:e,host:t,as:n,code:r,via:i}){let a=t===null?``:` on ${t}`;switch(e){case`local`:case`virtual`:return`it is delivered${a}, to ${n}`;case`remote`:return`it leaves${t===null?``:` ${t}`} for ${i.join(`, `)}`;case`rejected`:return`it is refused${a}`;case`bounced`:return r===null?`it bounces${a}: the next host refuses it`:`it bounces${a}: ${Fe[r]}`;case`deferred`:return`it waits${a}, and is tried again later`;case`loop`:return`it is back${a} with the same recipient: it goes round until the hops are too many`}}function Le(e){let t=[],n,r=[],i=()=>{r.length>0&&t.push(`${n==null?``:`on ${n} `}${r.join(`, `)}`)};for(let t of e.way())(t.host!==n||t.step===`arrives`)&&(i(),r=[],n=t.host),r.push(`${Ne(t)}${Re(t)}`);return i(),[...t,Ie(e)].join(`; `)}function Re({decidedBy:e}){return e!==null&&`file`in e?` (${e.file}:${e.line})`:``}function ze(e){let t=e.way(),n=t.some(({host:e})=>e!==null),r=t.map((e,t)=>t>0?Be(Ne(e),e,n):Ne(e)),i=Math.min(52,Math.max(0,...r.map((e,n)=>t[n]?.decidedBy==null?0:e.length))),a=[],o;for(let[e,s]of t.entries()){n&&(s.host!==o||s.step===`arrives`&&e>0)&&a.push(`on ${s.host??``}:`),{host:o}=s;let t=n?`  `:``,c=Ve(s),l=r[e];c===``?a.push(`${t}${l}`):l.length<=i?a.push(`${t}${l.padEnd(i)}  ${c}`):a.push(`${t}${l}`,`${t}    ${c}`)}return[...a,`${Ie(e)}.`]}function Be(e,{step:t},n){return t===`arrives`&&!n?e.replace(`it arrives`,`it comes back`):e}function Ve({decidedBy:e,text:n}){return e===null?``:`implicit`in e?`the implicit entry ${e.implicit}`:`interface`in e?`the address ${e.address} of ${e.interface}`:`${t.o(e.file)}:${e.line}${n===null?``:`: ${n}`}`}function He({file:{bytes:e},start:t}){return t-n.z(e,t)+1}function Ue(e,n,r){let{host:i,control:a}=e,{head:o,named:s}=qe(e,n.good(`passed`),n),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${t.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function We(e,n){let[r]=e,i=(e,t)=>`      ${n.dim(`${e}:`.padEnd(13))} ${t}`,{head:a,named:o}=qe(r,n.error(`failed`),n),s=[...e.length===1?[fe(e)]:[],...o],c=[a+(s.length===0?``:` (${t.s(s.join(`, `))})`)];e.length>1&&c.push(i(`where`,t.s(fe(e)))),c.push(...r.kind===`mail`?Ke(r,i):Ge(r,i));let l=Je(e);return l!==``&&c.push(i(`decided by`,l)),r.because!==null&&c.push(i(`because`,t.s(r.because))),r.remedy!=null&&c.push(i(`what to do`,r.remedy)),`${c.join(`
`)}\n\n`}function Ge(e,t){let{expect:n,witness:r,reason:i,message:a,failing:o,addresses:s=1}=e,c=t(`but`,`${r} is ${n===`me`?`not me`:`me`}: ${i??a}`);return s<=1?[c]:[c,t(`fails for`,`${o===s?`all of them`:`${o} of ${s} addresses`}, of which ${r} is the lowest`)]}function Ke({witness:e,got:t,ways:n,failing:r,classes:i},a){let o=[a(`but`,`${e} is ${t}`)],[s]=n,c=s===void 0?[]:ze(s);for(let[e,t]of c.entries())o.push(e===0?a(`its way`,t):`${` `.repeat(20)}${t}`);if(i<=1)return o;let l=r===i?`all ${i}`:`${r} of ${i}`;return[...o,a(`fails for`,`${l} classes of recipients, of which ${e} is the first`)]}function qe(e,n,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${t.o(i.path)}:${a}:${He(e)}:`)} ${n}: ${o}: ${t.s(s)}`,named:c===null?[]:[`"${c}"`]}}function Je(e){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(`${t.o(r.file)}:${r.line}`);let r=n.size-3;return[...n].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function Ye(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}const Xe={findings:[],omitted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function Ze(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function Qe(e){let{findings:t,omitted:n,emitted:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function $e(e,t,r){let i=Ze(e),a=i===e.length?``:n.L(e.length,`check`);return t.length===0?`${n.L(i,`assertion`)} passed${a===``?``:` (${a})`}`:`${r.error(`${Ze(t)} of ${n.L(i,`assertion`)} failed`)}${a===``?``:` (${t.length} of ${a})`}`}function et(e,t){let{files:r,entries:i,directories:a,problems:o,outcomes:s}=e,{error:c,warning:l,info:u}=Qe(e),d=`${n.L(r,`file`)} with ${n.L(i,`entry`,`entries`)} in ${n.L(a,`control directory`,`control directories`)}`,f=s.filter(({passed:e})=>!e),p=s.length===0?``:` ${$e(s,f,t)}.`;return c+l+u===0?o.length>0?``:`${t.good(`No findings`)}: ${d}.${p}\n`:`${[c>0?t.error(n.L(c,`error`)):null,l>0?t.warning(n.L(l,`warning`)):null,u>0?t.info(n.L(u,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${d}.${p}\n`}function tt(e){return e!==0&&!i.o(e)}function nt(e){let t=~e>>>0;return e!==0&&tt(t)?t:null}function rt(e){let t=e.indexOf(`/`);if(t<0)return a.t(e)!==null;let[n,r]=[a.t(e.slice(0,t)),a.t(e.slice(t+1))];return n!==null&&r!==null&&tt(r)&&!i.a(n,r)}function it(e,t){let n=a.t(e),r=at(t);if(n===null||r===null)return[];let o=i.i({address:(n&r)>>>0,netmask:r});return i.a(n,r)?[o,i.r(n)]:[o]}function at(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return i.c(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):a.t(e);return t===null?null:tt(t)?t:nt(t)}function ot(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?it(t,n)[0]??null:null:a.t(t)===null||st(t)?null:t});return t.length===0||t.includes(null)?null:t}function st(e){let t=a.t(e);return t!==null&&(t>=3758096384||nt(t)!==null||t===0)}const ct=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,lt=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function ut(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let t=e.replace(lt,e=>n.F(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(ct)??[],[r]=t;if(r===void 0||t.length>1)return[];let[i=``,o]=r.split(`/`);return o===void 0?a.t(i)===null?[]:[i]:it(i,o)}function dt([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the single address`}function ft(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}let pt=null,mt=null,ht=null;function gt(e,t,{dialect:n}){return e===pt&&n===mt||(ht=_t(e,t,n),pt=e,mt=n),ht}function _t(e,t,r){if(e.entry!==null||!e.terminated)return null;let{bytes:i}=t,{start:a,end:o}=e;if(vt(i)&&e.line===1)return{kind:`byte-order-mark`,harmless:St(i,a+3,o)};if(St(i,a,o))return null;let s=bt(i,a,e.seen.end),c={start:a,end:s};return s>a&&n.B(i,e.line,s).entry!==null?{kind:`leading-blank`,blanks:c}:Ct(e,i,c)??(r.ipv6?null:wt(e,i,s))??{kind:`not-an-address`}}function vt(e){return e[0]===239&&e[1]===187&&e[2]===191}function yt(e){return e===32||e===9}function bt(e,t,n){let r=t;for(;r<n&&yt(e[r]);)r++;return r}function xt(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&yt(e[r-1]);)r--;return r}function St(e,t,n){let r=bt(e,t,n);return e[r]===35&&r<n||xt(e,t,n)<=r}function Ct({seen:e,slash:t},r,i){if(t<0)return null;let a=n.V(r,i.end,t);if(a===null||a.end!==t)return null;let o=xt(r,t+1,e.end),s=t+1,c=0;for(;s<o&&Tt(r[s]);s++)c=Math.min(c*10+r[s]-48,99);let l=bt(r,s,o);if(s===t+1||c>32||l<o&&r[l]!==35)return null;let u={start:t+1,end:s};return{kind:`prefix-length`,address:a.address,wrapped:a.octets.some(e=>e.wrapped),written:u,length:c,comment:l<o?{start:l,end:o}:null,indent:i}}function wt({seen:e},t,i){let a=r.i(t,{start:i,end:e.end}),o=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(a);return o?.[1]===void 0||!n.F(o[1])?null:{kind:`ipv6-address`,written:{start:i,end:i+(o[1].length+(o[2]?.length??0)+(o[3]?.length??0))}}}function Tt(e){return e>=48&&e<=57}function Et(e,t){return r.i(e,t)}function Dt({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function Ot({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function kt(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?xt(e,t.start,t.end):t.end;return bt(e,t.start,n)<n})}function*At(e,t){let n=kt(e,t),[r]=n;if(r!==void 0&&e[bt(e,r.start,r.end)]!==Mt)for(let r of Nt(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function jt(e,t){return At(e,t).next().done!==!0}const Mt=35;function*Nt(e,{start:t,end:r}){let i=e.subarray(t,r).indexOf(35),a=i<0?r:t+i,o=t,s=t=>t<o||t>=a?32:e[t];for(let r=t;r<a;r++){let t=s(r-1);if(Bt(t))continue;let i=t===46||t===58?r:It(s,r);if(i>r){let t={start:r,end:Lt(s,r,i)};if(t.end-r<=Pt&&n.F(Et(e,t))){yield t,o=i,r=i-1;continue}}if(t===46&&Bt(s(r-2)))continue;let a=Ft(s,r);a!==r&&(yield{start:r,end:a},r=a-1)}}const Pt=45;function Ft(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;Rt(e(n));)n++;if(n===i)return t}return Bt(e(n))||e(n)===46&&Bt(e(n+1))?t:n}function It(e,t){let n=t;for(;zt(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;zt(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&Bt(e(n));)n--;return Bt(e(n))?t:n}function Lt(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function Rt(e){return e>=48&&e<=57}function zt(e){return Rt(e)||(e|32)>=97&&(e|32)<=102}function Bt(e){return Rt(e)||(e|32)>=97&&(e|32)<=122||e===95}const Vt=String.raw`\d+(?:\.\d+){3}`,Ht=`(?:${Vt}(?:/${Vt})?|[0-9a-f]*:[0-9a-f:.]*)`,Ut=RegExp(`^${Ht}$`,`i`);function Wt(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>Ut.test(e))?null:[e,o,i,t]}function Gt(e,{start:t,end:r,seen:i}){if(i.end!==r||r-t>65536)return null;let a=Wt(Et(e,{start:t,end:r}));if(a===null)return null;let[,o=``,s,c=``]=a,l=o.split(/[ \t,]+/);if(l.some(e=>e.includes(`:`)&&!n.F(e)))return null;let u=s===void 0?[]:[s.trimEnd()],d=qt(l);return d===null?l.slice(1).some(e=>Kt.test(e)&&!e.includes(`/`))?null:[...u,...l].map(e=>e+c):[...u,d].map(e=>e+c)}const Kt=/^(22[4-9]|2[3-5]\d|0)\./;function qt([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return rt(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}function Jt({bytes:e},t){return!t.terminated||Dt(t).some(e=>e.wrapped)||t.seen.end<t.end||jt(e,t)}const Yt=Uint8Array.of(42,42,42),Xt=new Set([`smtproutes`,`qmtproutes`,`authsenders`]);function Zt(e){let t=e.slice(e.lastIndexOf(`/`)+1);return Xt.has(t)?`behind bar`:t.endsWith(`_secrets`)||t.endsWith(`.pem`)||t===`batvkey`?`line`:null}function Qt({path:e,bytes:t},n,r){let i=Zt(e);if(i===null)return null;let a=n;if(i===`behind bar`){let e=t.subarray(n,r).indexOf(124);if(e<0)return null;a=n+e+1}else for(n===0&&vt(t)&&(a=3);a<r&&tn(t[a]);)a++;let o=r;for(;o>a&&(tn(t[o-1])||t[o-1]===13);)o--;return a<o?{start:a,end:o}:null}function $t(e,n,r){let i=Qt(e,n,r);if(i===null)return{bytes:e.bytes,start:n,end:r,part:e=>e};let a=t.f([e.bytes.subarray(n,i.start),Yt,e.bytes.subarray(i.end,r)]),o=i.start-n,s=o+Yt.length-(i.end-n),c=e=>({start:l(e.start,o),end:e.end===e.start?l(e.start,o):l(e.end,o+Yt.length)}),l=(e,t)=>e<=i.start?e-n:e>=i.end?e-n+s:t;return{bytes:a,start:0,end:a.length,part:c}}function en(e,r,i,a){let o=$t(e,n.z(e.bytes,r),n.R(e.bytes,r)),s=o.part({start:r,end:i});return t.a(o.bytes,s.start,s.end,a)}function tn(e){return e===32||e===9}function nn(e){let{file:t}=e,r=n.R(t.bytes,e.start);if(e.start===e.end&&(e.start!==r||e.start===0))return null;let i=$t(t,n.z(t.bytes,e.start),r);return rn(i,i.part(e))}function rn({bytes:e,start:n,end:r},{start:i,end:a}){let o=Math.max(n,i-60),s=Math.min(r,Math.min(a,i+80)+40),[c,l]=[o>n?`…`:``,s<r?`…`:``],u=Et(e,{start:o,end:s}),{line:d,marks:f}=t.r(u)?an(u,i-o,a-o,s===r):on(t.c(e,o,s),i,a,s===r);return{line:c+d+l,marks:`${` `.repeat(c.length)}${f}${i===a?`^`:``}`.trimEnd()}}function an(e,t,n,r){let i=r?e.trimEnd():e,a=i+`·`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`·`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function on(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`·`:c.text,o+=(e?`^`:` `).repeat(sn(c.text))}return{line:a,marks:o}}function sn(e){return e.charCodeAt(0)<4352?e.length:cn.test(e)?2:1}const cn=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*ln(e,t,n){let r=new Map,i=new Map;for(let t of e.omitted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield un(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*dn(o.file.path,r,t,n),r.clear()}}}function un(e,n,r){let i=e.detail(),{column:a}=ue(e),o=e.host===null?``:` (on ${t.s(e.host)})`,s=[`${r.bold(`${t.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=nn(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),n.verbose)for(let{file:e,line:n,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${t.o(e.path)}:${n}: ${a}`);return`${s.join(`
`)}\n\n`}function*dn(e,n,r,i){for(let[a,o]of n){let n=r.maxFindings===0?0:o-r.maxFindings;n<=0||(yield`${i.bold(`${t.o(e)}:`)} and ${n} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*fn(e,t){let n=Ye(t.color);yield*ln(e,t,n),yield*pn(e,t,n),e.coverage!=null&&(yield*Ae(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield et(e,n))}function*pn({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(de(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield Ue(o,n,r),a=`
`):(yield a+We(e,n),a=``)}yield a}function*mn(e){let{count:t,line:r,start:i}=e.notable;for(let a=0;a<t;a++)yield n.B(e.bytes,r[a],i[a])}function hn(e){return e.kind===`list`||e.kind===`map`||e.kind===`iplist`||e.kind===`regex`}function gn(e=1){return{classes:e*2**20,steps:e*2**22,looks:e*2**28}}function _n(e){let t=~e;return t-=t>>>1&1431655765,t=(t&858993459)+(t>>>2&858993459),(t+(t>>>4)&252645135)*16843009>>>24}function vn(e,t,n,r,a){let o=[],s=[],c=wn(o,s);c(e,i.c(t));for(let e of r){let t=n.address[e],r=n.netmask[e],i=o.length;a.looks-=i;for(let e=0;e<i;e++){let n=s[e];((o[e]^t)&n&r)===0&&(r&~n)!==0&&(a.steps--,c((o[e]|t)>>>0,(n|r)>>>0))}if(a.steps<0||a.looks<0||o.length-1>a.classes)return e}return a.classes-=o.length-1,Sn(o,s,c,n,r,a)}function yn(e,t,n,r){let a=i.c(t),o=(e|n.address[r])>>>0,s=(a|n.netmask[r])>>>0,c=2**_n(s);return{address:[e,o],netmask:[a,s],size:[2**(32-t)-c,c],steps:xn,held:[bn,[r]],find:(e,t)=>t===a?0:1}}const bn=[],xn=[0,1];function Sn(e,t,n,r,i,a){let o=e.length,[s,c]=[Int32Array.from(e),Int32Array.from(t)],l=Float64Array.from(t,e=>2**_n(e)),u=new Uint32Array(o),d=Array(o).fill(bn),f=[];for(let e of i){let t=r.address[e]|0,i=r.netmask[e]|0,p=[];a.looks-=o;for(let e=0;e<o;e++){let r=c[e];if(((s[e]^t)&r&i)!==0)continue;if((i&~r)===0){p.push(e);continue}let a=n((s[e]|t)>>>0,(r|i)>>>0);u[e]===u[a]&&(l[e]=l[e]-l[a],f.push(e,a))}for(let t of p)u[t]++,d[t]=d[t]===bn?[e]:[...d[t],e];if(a.looks<0)return e}return{address:e,netmask:t,size:l,steps:Int32Array.from(f),held:d,find:n}}function Cn(e,t){let n=e^Math.imul(t,2654435761);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}function wn(e,t){let n=new Int32Array(16).fill(-1),r=(r,i)=>{let a=n.length-1,o=Cn(r,i)&a;for(let s=n[o];s>=0&&(e[s]!==r||t[s]!==i);s=n[o])o=o+1&a;return o};return(i,a)=>{let o=r(i,a),s=n[o];if(s>=0)return s;if(n[o]=e.length,e.push(i),t.push(a),2*e.length>n.length){n=new Int32Array(2*n.length).fill(-1);for(let i=0;i<e.length;i++)n[r(e[i],t[i])]=i}return e.length-1}}const Tn=2**22;function*En(e,t=()=>!0){let n=function*(e,t,r){let i=kn(r,t);if(i===-2){let i=2**(t-1);yield*n(e,t-1,jn(r,t-1,0)),yield*n(e+i,t-1,jn(r,t-1,1))}else i>=0&&(yield{address:e,length:32-t,label:i})};yield*n(0,32,An(e,t))}function Dn(e,t=()=>!0){let n=0,r=Tn,i=[{state:An(e,t),times:1}];for(let e=32;e>=0;e--){let t=new Map;for(let{state:a,times:o}of i){let i=kn(a,e);if(i!==-2)n+=i>=0?o:0;else if(a.length===4&&a[2]===1)n+=o*Nn(a[1],e);else{if(--r<0)return null;On(t,jn(a,e-1,0),o),On(t,jn(a,e-1,1),o)}}i=[...t.values()].flat()}return n}function On(e,t,n){if(t.length===0)return;let r=Pn(t),i=e.get(r),a=i?.find(e=>Fn(e.state,t));a===void 0?i===void 0?e.set(r,[{state:t,times:n}]):i.push({state:t,times:n}):a.times+=n}function kn(e,t){if(e.length===0)return-1;let n=null,r=e[3],i=0;for(let a=0;a<e.length;a+=4){let o=e[a+2]*2**(_n(e[a+1])-(32-t)),s=e[a+3];s===r?i+=o:(n??=new Map,n.set(s,(n.get(s)??0)+o))}let a=2**t;if(i===a)return r;let o=i!==0;for(let[e,t]of n??[]){if(t===a)return e;o||=t!==0}return o?-2:-1}function An({address:e,netmask:t,weight:n,label:r},i){let a=[];for(let o=0;o<e.length;o++)i(r[o])&&a.push(e[o],t[o],n[o],r[o]);return Mn(a)}function jn(e,t,n){let r=[],i=t===0?0:4294967295>>>32-t,a=!1;for(let o=0;o<e.length;o+=4){let s=e[o],c=e[o+1];(c>>>t&1)==1&&(a=!0,(s>>>t&1)!==n)||r.push((s&i)>>>0,(c&i)>>>0,e[o+2],e[o+3])}return a?Mn(r):r}function Mn(e){if(e.length<=4)return e;let t=Array.from({length:e.length/4},(e,t)=>4*t),n=(t,n)=>e[t+n];t.sort((e,t)=>n(e,3)-n(t,3)||n(e,0)-n(t,0)||n(e,1)-n(t,1));let r=[];for(let e of t){let t=r.length;if(t>0&&r[t-4]===n(e,0)&&r[t-3]===n(e,1)&&r[t-1]===n(e,3)){let i=r[t-2]+n(e,2);i===0?r.length=t-4:r[t-2]=i}else r.push(n(e,0),n(e,1),n(e,2),n(e,3))}return r}function Nn(e,t){return 2**(_n(e)-(32-t)-(e===0?t:31-Math.clz32(e&-e)))}function Pn(e){let t=e.length;for(let n of e)t=Math.imul(t^n,16777619)^t>>>15;return t}function Fn(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}const In=2**32;function Ln(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function Rn(e){let[t]=e;if(e.length===1&&t!==void 0)return Ln(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*zn(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?In:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function Bn({address:e,length:t}){return`${i.r(e)}/${t}`}function Vn(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}function Hn(e){return Array.isArray(e)}function Un(e){return Hn(e)?Ln(e):e.cubes.counts.get(e.label)??0}function Wn(e){return Hn(e)?zn(e):En(e.cubes,t=>t===e.label)}function Gn(e,t){let n=[],r=0;for(let i of Wn(e))if(n.length<t)n.push({address:i.address,length:i.length});else if(r++,!Hn(e))break;if(r===0||Hn(e))return{networks:n,omitted:r};let i=Dn(e.cubes,t=>t===e.label);return{networks:n,omitted:i===null?null:i-n.length}}function Kn(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function C(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function w(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function qn(e,t){return i.s(w(e,t))}function T(e,t){return t>=e.firstNotipme}function Jn(e,t){if(t>=e.firstNotipme)return o.t(e.notipme,t-e.firstNotipme);if(t>=e.firstMoreipme)return o.t(e.moreipme,t-e.firstMoreipme);let n=e.implicit[t];return`origin`in n?n:{origin:{kind:`implicit`},...n}}function E(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}const Yn=1<<17;function Xn(e){let t=e.length>>>1;if(t<=48||Qn(e))return ir(e,0,t,Zn(new Uint32Array(e.length)));if(t<4096){let n=new Uint32Array(e.length);return rr(e,n,1,0,63),rr(n,e,0,0,255),rr(e,n,0,8,255),rr(n,e,0,16,255),rr(e,n,0,24,255),ir(n,0,t,Zn(e))}let{buckets:n,end:r}=er(e),i=Zn(e);for(let e=0,t=0;e<Yn;e++){let a=r[e];a-t>48&&tr(n.subarray(2*t,2*a)),ir(n,t,a,i),t=a}return i}function Zn(e){return{start:e.subarray(0,e.length/2),tag:e.subarray(e.length/2)}}function Qn(e){for(let t=2;t<e.length;t+=2){let n=e[t],r=e[t-2];if(r>n||r===n&&(e[t-1]&63)>(e[t+1]&63))return!1}return!0}function $n(e){return new Int32Array(e.buffer,e.byteOffset,e.length)}function er(e){let t=new Uint32Array(e.length),n=new Uint32Array(131073),r=$n(e),i=$n(t);for(let e=0;e<r.length;e+=2)n[(r[e]>>>15)+1]++;for(let e=0;e<Yn;e++)n[e+1]+=n[e];for(let e=0;e<r.length;e+=2){let t=r[e],a=t>>>15,o=n[a];n[a]=o+1,i[2*o]=t,i[2*o+1]=r[e+1]}return{buckets:t,end:n}}function tr(e){let t=new Uint32Array(e.length);rr(e,t,1,0,63),rr(t,e,0,0,255),rr(e,t,0,8,255),e.set(t)}const nr=new Uint32Array(257);function rr(e,t,n,r,i){nr.fill(0);for(let t=n;t<e.length;t+=2)nr[(e[t]>>>r&i)+1]++;for(let e=0;e<256;e++)nr[e+1]+=nr[e];for(let a=0;a<e.length;a+=2){let o=e[a+n]>>>r&i,s=2*nr[o];nr[o]++,t[s]=e[a],t[s+1]=e[a+1]}}function ir(e,t,n,r){let{start:i,tag:a}=r;for(let r=t;r<n;r++){let n=e[2*r],o=e[2*r+1],s=r;for(;s>t;s--){let e=i[s-1];if(e<n||e===n&&(a[s-1]&63)<=(o&63))break;i[s]=e,a[s]=a[s-1]}i[s]=n,a[s]=o}return r}const ar=2**18,or=2**26;function sr(e){return e&63}function cr(e){return e>>>6}const lr=Float64Array.from({length:33},(e,t)=>2**(32-t));function ur(e){return lr[e]}function dr(e){let t=i.l(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function fr(e){let t=0;for(let n of mr(e))t+=dr(w(e,n));return t>ar||e.count>or?null:hr(e,t)}function pr(e){return e.count>or?null:hr(e,0)}function*mr(e){for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{address:r,netmask:a}=t.entries;for(let e of _r(t))i.a(r[e],a[e])||(yield n+e)}}function hr(e,t){let n=e.implicit.length;for(let t of[e.moreipme,e.notipme])if(t!==null){n+=t.entries.count;for(let e of _r(t))n--}let r=new Uint32Array(2*(n+t)),a=0;for(let t=0;t<e.implicit.length;t++)a=br(e,t,r,a);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let o=n===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:s,address:c,netmask:l}=n.entries,u=0;for(let d of[..._r(n),s])a=yr(n.entries,o,u,d,r,a),t>0&&d<s&&!i.a(c[d],l[d])&&(a=br(e,o+d,r,a)),u=d+1}return{...Xn(r),gapped:t>0}}function gr(e,t){let n=new Uint32Array(2*t.length),r=0;for(let i of[...t].sort((e,t)=>e-t))r=br(e,i,n,r);return{...Xn(n),gapped:!1}}function*_r(e){let{count:t,address:n,netmask:r,line:a}=e.entries,o=0;for(let s=0;s<e.notable.count;s++){let c=e.notable.line[s];if(o=E(a,c,o,t),o>=t||a[o]!==c)continue;let l=r[o];(i.o(l)||i.a(n[o],l))&&(yield o)}}function vr({start:e,tag:t},n){let r=[],a=-1,o=0;for(let s=0;s<=32;s++){let c=(n&i.c(s))>>>0;if(c!==a)for(a=c,o=E(e,c,o);o<e.length&&e[o]===c;o++)c+ur(sr(t[o]))>n&&r.push(o)}return r}function yr(e,t,n,r,a,o){let s=$n(e.address),c=$n(e.netmask),l=$n(a),u=o;for(let e=n;e<r;e++)l[u++]=s[e],l[u++]=t+e<<6|i.l(c[e]);return u}function br(e,t,n,r){let a=w(e,t),o=C(e,t),s=i.l(a),c=~a&i.c(s),l=r,u=0;do n[l++]=o|u,n[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}function xr(e){let t=e.start.length,n=new Float64Array(t+1),r=new Uint8Array(t+1),i=new Int32Array(t+1).fill(-1),a=new Uint32Array(t+1),o=new Uint32Array(t+1),s=1,c=0;for(let l=0;l<t;l++){let t=sr(e.tag[l]),u=e.start[l];for(;n[c]+ur(r[c])<=u;)c=i[c];n[c]!==u||r[c]!==t?(i[s]=c,n[s]=u,r[s]=t,a[s]=l,c=s++):a[c]===o[c]&&(a[c]=l),o[c]=l+1}return{blocks:e,count:s,start:n.subarray(0,s),reach:r.subarray(0,s),parent:i.subarray(0,s),first:a.subarray(0,s),end:o.subarray(0,s)}}function Sr({tree:e,cubes:t,closure:n,classOf:r,firstClass:i},a){let o=n[a]??null,s=i[a];return o===null?{cells:null,numbers:[s]}:typeof o==`number`?{cells:yn(e.start[a],e.reach[a],t,o),numbers:[s,s+1]}:{cells:o,numbers:r[a]}}const Cr=[];function wr(e,t,n=gn()){let r=xr(e),a=Array.from(t.address,(e,n)=>Tr(r,t,n)),o=new Map;for(let[e,t]of a.entries()){let n=o.get(t);n===void 0?o.set(t,[e]):n.push(e)}let s=[],c=[],l=[],u=[],d=new Int32Array(r.count),f=Array.from(t.address,(e,t)=>[t]),p=[],m=[],h=[],g=[];for(let e=0;e<r.count;e++){let v=r.parent[e],y=e===0?Cr:c[v],b=r.start[e],x=r.reach[e];if(n.looks-=y.length/8,n.looks<0)return{tooMany:a.length-1};let S=y.length===0?{whole:Cr,part:Cr}:Er(b,x,t,y),ee=o.get(e),te=ee===void 0?S.part:[...S.part,...ee].sort((e,t)=>e-t);c.push(te);let ne=e===0?Cr:s[v];s.push(S.whole.length===0?ne:[...ne,...S.whole]),d[e]=p.length;let re=(t,n)=>{let r=e===0?-1:_(e,v,S.whole,n);r>=0&&(p[r]=p[r]-t),m.push(e),h.push(r);let i=s[e];return g.push(n.length===0?i:i.length===0?n:[...i,...n]),p.push(t)-1},[ie=-1]=te;if(te.length<2){let e=ie<0?0:2**_n(i.c(x)|t.netmask[ie]);if(re(ur(x)-e,Cr),ie>=0&&re(e,f[ie]),l.push(ie<0?null:ie),u.push(null),ie>=0&&(--n.classes<0||--n.steps<0))return{tooMany:ie};continue}let ae=vn(b,x,t,te,n);if(typeof ae==`number`)return{tooMany:ae};l.push(ae),u.push(Array.from(ae.size,(e,t)=>e===0?-1:re(e,ae.held[t])))}return{tree:r,cubes:t,count:p.length,size:Float64Array.from(p),node:Int32Array.from(m),around:Int32Array.from(h),held:g,closure:l,classOf:u,firstClass:d};function _(e,n,o,s){let c=l[n]??null;if(c===null)return d[n];let f=r.start[n],p=i.c(r.reach[n]);for(let n of[o,s])for(let r of n)a[r]!==e&&(f|=t.address[r],p|=t.netmask[r]);return typeof c==`number`?d[n]+(p>>>0===i.c(r.reach[n])?0:1):u[n]?.[c.find(f>>>0,p>>>0)]}}function Tr({count:e,start:t,reach:n,parent:r},{address:a,netmask:o},s){let c=a[s],l=o[s],u=0,d=e;for(;d-u>1;){let e=u+d>>>1;t[e]<=c?u=e:d=e}let f=e=>{let r=i.c(n[e]);return(r&~l)===0&&((c^t[e])&r)===0};for(;!f(u);)u=r[u];return u}function Er(e,t,n,r){let a=i.c(t),o=[],s=[];for(let t of r){let r=n.netmask[t];((n.address[t]^e)&r&a)===0&&((r&~a)===0?o.push(t):s.push(t))}return{whole:o.length===0?Cr:o,part:s.length===0?Cr:s}}function Dr(e){return`tooManyWith`in e}const Or=2**26-1;function kr(){let e=[],t={address:[],netmask:[]},n=[],r=new Map;return{add:(a,o,s)=>{if(i.a(o,s))return;if(!i.o(s)){e.push(o,a*64+i.l(s));return}let c=`${o}/${s}`,l=r.get(c);if(l!==void 0){n[l].push(a);return}r.set(c,n.length),n.push([a]),t.address.push(o),t.netmask.push(s);let u=Math.clz32(~s);u>=8&&e.push((o&i.c(u))>>>0,Or*64+u)},divide:(r=gn())=>Ar(e,t,n,r)}}function Ar(e,t,n,r){let i=wr({...Xn(Uint32Array.from(e)),gapped:!1},t,r);return`tooMany`in i?{tooManyWith:n[i.tooMany]?.[0]}:{classes:i,owners:n}}function jr({add:e},t,n=0){for(let r=0;r<t.count;r++)e(r+n,C(t,r),w(t,r))}function Mr({classes:e,owners:t},n,r){let{tree:i,held:a}=e;for(let t=e.node[n];t>=0;t=i.parent[t])for(let e=i.first[t];e<i.end[t];e++)Pr(i.blocks.tag[e],r);for(let e of a[n])for(let n of t[e])r(n)}function Nr({classes:e,owners:t},n,r){let{tree:i,cubes:a}=e;for(let e of vr(i.blocks,n))Pr(i.blocks.tag[e],r);for(let e=0;e<t.length;e++)if(((n^a.address[e])&a.netmask[e])===0)for(let n of t[e])r(n)}function Pr(e,t){let n=cr(e);n!==Or&&t(n)}function Fr(e){let t=kr();jr(t,e);let n=t.divide();return Dr(n)?null:{kind:`classes`,entries:n,...Lr(e,n)}}function Ir(e){let t=kr();jr(t,e);let n=t.divide();return Dr(n)?n.tooManyWith:null}function Lr(e,t,n=0){let{count:r}=t.classes,i=new Int32Array(r),a=new Int32Array(r),o=new Int8Array(r),s=new Int8Array(r);for(let c=0;c<r;c++){let r=t.classes.size[c]===0,l=Rr(e,e=>r?void 0:Mr(t,c,e),n);i[c]=l.ipme,a[c]=l.notipme,o[c]=l.ipmeLength,s[c]=l.notipmeLength}return{ids:e,count:r,ipme:i,notipme:a,ipmeLength:o,notipmeLength:s}}function Rr(e,t,n=0){let r=-1,i=-1,a=-1,o=-1;return t(t=>{let s=t-n;if(s<0||s>=e.count)return;let c=qn(e,s);T(e,s)?(c>o||c===o&&s<i)&&(i=s,o=c):(c>a||c===a&&s<r)&&(r=s,a=c)}),{ipme:r,notipme:i,ipmeLength:a,notipmeLength:o}}const zr=2**52,Br=2**28;function Vr(e,t){let{tree:n,around:r,size:a}=e,o={address:[],netmask:[],weight:[],label:[]},s=new Map,c=Int32Array.from({length:e.count},(e,n)=>t(n)),l=0,u=0,d=(e,t,n,r)=>{o.address.push(e),o.netmask.push(t),o.weight.push(n),o.label.push(r),l+=Math.abs(n)*2**_n(t)};for(let t=0;t<e.count;t++){let e=c[t];e>=0&&s.set(e,(s.get(e)??0)+a[t])}for(let t=0;t<n.count;t++){let{cells:a,numbers:o}=Sr(e,t),s=new Map;for(let[e,l]of o.entries()){if(l<0)continue;let o=c[l],u=r[l]<0?-1:c[r[l]];if(o!==u){if(a===null)o>=0&&d(n.start[t],i.c(n.reach[t]),1,o),u>=0&&d(n.start[t],i.c(n.reach[t]),-1,u);else for(let[t,n]of[[o,1],[u,-1]]){if(t<0)continue;let r=s.get(t);r===void 0?s.set(t,[[e,n]]):r.push([e,n])}}}if(a!==null)for(let[e,t]of s){if(u+=a.size.length+a.steps.length,u>Br)return null;for(let[n,r]of Hr(a.size.length,a.steps,t))d(a.address[n],a.netmask[n],r,e)}}return l>zr?null:{...o,counts:s}}function*Hr(e,t,n){let r=new Float64Array(e);for(let[e,t]of n)r[e]=t;for(let e=t.length-2;e>=0;e-=2){let n=t[e+1];r[n]=r[n]-r[t[e]]}for(let t=0;t<e;t++)r[t]!==0&&(yield[t,r[t]])}function D(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function Ur(e,t,n,r,i){for(let e of vr(t,r))i(cr(t.tag[e]));for(let t of n)((r^C(e,t))&w(e,t))===0&&i(t)}function Wr(e,{blocks:t,gapped:n},r){let i={ipme:-1,notipme:-1};return Ur(e,t,n,r,t=>{let n=T(e,t)?`notipme`:`ipme`;i[n]=Math.max(i[n],qn(e,t))}),i}const Gr=2**32;function Kr(e){let t=Kn(e.fixed,e.moreipme,e.notipme),n=fr(t);return n===null?Fr(t):ri(t,n)}function qr(e){let t=Kn(e.fixed,e.moreipme,e.notipme),n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{kind:`single`,ids:t,blocks:pr(t)??n,gapped:[...mr(t)]}}function Jr(e){return e.kind!==`single`}function Yr(e,t){if(e.kind===`single`){let{ids:n,blocks:r,gapped:i}=e;return Rr(n,e=>Ur(n,r,i,t,e))}if(e.kind===`classes`)return Rr(e.ids,n=>Nr(e.entries,t,n));let n=Qr(e,t);return{ipme:e.ipme[n],notipme:e.notipme[n],ipmeLength:e.ipmeLength[n],notipmeLength:e.notipmeLength[n]}}function Xr(e,t){let{ipme:n,notipme:r,ipmeLength:i,notipmeLength:a}=Yr(e,t),o=t=>t<0?null:Jn(e.ids,t);return{me:i>a,ipme:o(n),notipme:o(r),ipmeLength:i,notipmeLength:a}}function Zr(e,t){for(let n=0;n<e.count;n++)if(e.ipmeLength[n]===t&&D(e,n))return!0;return!1}function Qr(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function $r(e,t){return t+1<e.count?e.start[t+1]:Gr}const ei=new Float64Array(34),ti=ni(34);function ni(e){return{start:new Uint32Array(e),ipme:new Int32Array(e),notipme:new Int32Array(e),ipmeLength:new Int8Array(e),notipmeLength:new Int8Array(e)}}function ri(e,{start:t,tag:n,gapped:r}){let i=t.length,a=ni(2*i+1);ei[0]=Gr;for(let e of[ti.ipme,ti.notipme,ti.ipmeLength,ti.notipmeLength])e[0]=-1;let o=0,s=0,c=0;for(let l=0;l<i;l++){let u=t[l],d=sr(n[l]);for(;ei[o]<=u;o--)ei[o]!==c&&(ai(a,s++,c,o),c=ei[o]);u!==c&&(ai(a,s++,c,o),c=u);let f=cr(n[l]),p=r?qn(e,f):d,m=l>0&&t[l-1]===u&&sr(n[l-1])===d,h=u+ur(d);!m&&(l+1===i||t[l+1]>=h)?(ai(a,s,c,o),si(e,a,s++,f,p),c=h):(m||ii(++o,h),si(e,ti,o,f,p))}for(;o>=0;o--)ei[o]!==c&&(ai(a,s++,c,o),c=ei[o]);return{kind:`pieces`,ids:e,count:s,start:a.start.subarray(0,s),ipme:a.ipme.subarray(0,s),notipme:a.notipme.subarray(0,s),ipmeLength:a.ipmeLength.subarray(0,s),notipmeLength:a.notipmeLength.subarray(0,s)}}function ii(e,t){ei[e]=t,oi(ti,e-1,ti,e)}function ai(e,t,n,r){e.start[t]=n,oi(ti,r,e,t)}function oi(e,t,n,r){n.ipme[r]=e.ipme[t],n.notipme[r]=e.notipme[t],n.ipmeLength[r]=e.ipmeLength[t],n.notipmeLength[r]=e.notipmeLength[t]}function si(e,t,n,r,i){if(r<e.firstNotipme){if(!ci(i,r,t.ipmeLength[n],t.ipme[n]))return;t.ipme[n]=r,t.ipmeLength[n]=i}else ci(i,r,t.notipmeLength[n],t.notipme[n])&&(t.notipme[n]=r,t.notipmeLength[n]=i)}function ci(e,t,n,r){return e>n||e===n&&t<r}const li={ids:{implicit:[],moreipme:null,notipme:null,firstMoreipme:0,firstNotipme:0,count:0},count:0,ipme:new Int32Array,notipme:new Int32Array,ipmeLength:new Int8Array,notipmeLength:new Int8Array},ui={nowMe:[],noLongerMe:[],base:li,head:li,basePart:[],headPart:[],excludedBefore:[],excludedNow:[],entries:null,setsOf:(e,t)=>Array.from({length:t},()=>[])};function di(e,t){return e.kind===`pieces`&&t.kind===`pieces`?fi(e,t):pi(e.ids,t.ids)}function fi(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=D(e,c),f=D(t,l),p=$r(e,c),m=$r(t,l),h=Math.min(p,m);d!==f&&(Vn(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}return{nowMe:n,noLongerMe:r,base:e,head:t,basePart:i,headPart:a,excludedBefore:o,excludedNow:s,entries:null,setsOf:(n,r)=>{let o=Array.from({length:r},()=>[]);for(let r=0;r<i.length;r++){let s=i[r],c=a[r],l=Math.max(e.start[s],t.start[c]),u=o[n(r)];u!==void 0&&Vn(u,l,Math.min($r(e,s),$r(t,c)))}return o}}}function pi(e,t){let n=kr();jr(n,e),jr(n,t,e.count);let r=n.divide();if(Dr(r))return null;let i=Lr(e,r),a=Lr(t,r,e.count),o=[];for(let e=0;e<i.count;e++)r.classes.size[e]!==0&&D(i,e)!==D(a,e)&&o.push(e);let s=(e,t)=>mi(r,o,e,t),c=s(e=>+!D(a,o[e]),2);if(c===null)return null;let[l,u]=c,[d,f]=[hi(e),hi(t)];return{nowMe:l,noLongerMe:u,base:i,head:a,basePart:o,headPart:o,excludedBefore:[...d].filter(e=>!f.has(e)).sort((e,t)=>e-t),excludedNow:[...f].filter(e=>!d.has(e)).sort((e,t)=>e-t),entries:r,setsOf:s}}function mi({classes:e},t,n,r){if(t.length===0)return Array.from({length:r},()=>[]);let i=new Int32Array(e.count).fill(-1);for(let[e,r]of t.entries())i[r]=n(e);let a=Vr(e,e=>i[e]);return a===null?null:Array.from({length:r},(e,t)=>({cubes:a,label:t}))}function hi(e){let t=new Set;for(let n=e.firstNotipme;n<e.count;n++)w(e,n)===4294967295&&t.add(C(e,n));return t}function gi(e,t){return e.basePart.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function _i(e,t){return e.reduce((e,t)=>e+(t?.kind===`classes`?t.count:0),0)+(t?.entries?.classes.count??0)}function vi({fixed:e,moreipme:t,notipme:n},r){let i=Kn(e,t,n),[a]=r?mr(i):[],o=r?a:Ir(i);return o==null?null:Jn(i,o)}function yi(e,t){let n=e.filter(({basePart:e})=>e.length>0),[r]=n;if(r===void 0)return 0;if(n.length===1)return Un(r[t]);let i=kr(),a=0,o=n.map(({base:e,head:t})=>[e.ids,t.ids].map(e=>(jr(i,e,a),a+=e.count,{ids:e,offset:a-e.count}))),s=i.divide();if(Dr(s))return null;let c=o.map(e=>e.map(({ids:e,offset:t})=>Lr(e,s,t))),l=0;for(let e=0;e<s.classes.count;e++)c.some(([n,r])=>{let[i,a]=[n!==void 0&&D(n,e),r!==void 0&&D(r,e)];return i!==a&&a===(t===`nowMe`)})&&(l+=s.classes.size[e]);return l}const O={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function bi(e,t,n,r){let i=t=>t<0?32:qn(e,t),a=t=>t>=0&&T(e,t),o=qn(e,t),s=n.filter(e=>!a(e)),c=n.filter(a),l=(e,t)=>e.reduce((e,n)=>i(n)<=t?Math.max(e,i(n)):e,-1);if(!T(e,t)){if(r===O.shadowed){let e=Math.max(o,l(s,32));return c.filter(t=>i(t)>=e)}let e=l(c,o-1);return[...s.filter(t=>i(t)>=o||i(t)>e),...c.filter(e=>i(e)>=o)]}if(s.length===0)return null;if(r===O.shadowed){let e=Math.max(o,l(c,32));return s.filter(t=>i(t)>e)}let u=l(s,o);return[...s.filter(e=>i(e)>o),...c.filter(e=>i(e)>=o||u>=0&&i(e)>=u)]}const xi=2**32;function Si(e,t,n){if(n>=xi)return 2**_n(t);if(!i.o(t))return Math.min(Math.max(n-e,0),2**_n(t));let r=0,a=2**_n(t);for(let i=31;i>=0;i--){let o=n>>>i&1;if(!(t>>>i&1)){a/=2,r+=o*a;continue}let s=e>>>i&1;if(s<o)return r+a;if(s>o)return r}return r}function Ci({address:e,netmask:t,weight:n,label:r},a=0){let o=[],s=[];for(let n=0;n<e.length;n++)r[n]===a&&(i.o(t[n])?s:o).push(n);let c=wi(o,e,t,n),l=r=>{let i=c(r);for(let a of s)i+=n[a]*Si(e[a],t[a],r);return i};return{count:(e,t)=>l(t+1)-l(e),first(e,t){let n=l(e);if(l(t+1)===n)return-1;let r=e,i=t;for(;r<i;){let e=Math.floor((r+i)/2);l(e+1)>n?i=e:r=e+1}return r}}}function wi(e,t,n,r){let i=e.flatMap(e=>{let i=t[e],a=r[e];return[{at:i,by:a},{at:i+2**_n(n[e]),by:-a}]});i.sort((e,t)=>e.at-t.at);let a=Float64Array.from(i,e=>e.at),o=new Float64Array(i.length+1),s=new Float64Array(i.length+1);for(let[e,{by:t}]of i.entries()){let n=e===0?0:a[e-1];s[e+1]=s[e]+o[e]*(a[e]-n),o[e+1]=o[e]+t}return e=>{let t=0,n=a.length;for(;t<n;){let r=t+n>>>1;a[r]<e?t=r+1:n=r}return t===0?0:s[t]+o[t]*(e-a[t-1])}}const Ti=2**32;function Ei(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),a=new Uint32Array(n),o=new Uint32Array(t.length),s=[],c=t=>e.start[t]+ur(sr(e.tag[t])),l=1,u=0,d=e=>e>=Ti?l:(r[l-1]!==e&&(r[l++]=e),l-1),f=e=>{for(;u<t.length&&t[u]<e;u++)o[u]=d(t[u]),t[u]+1<=e&&d(t[u]+1)},p=e=>{for(let t=s.at(-1);t!==void 0&&c(t)<=e;t=s.at(-1))f(c(t)),a[t]=d(c(t)),s.pop()};for(let t=0;t<n;t++){let n=e.start[t];p(n),f(n),i[t]=d(n),s.push(t)}return p(Ti),f(Ti),{count:l,start:r.subarray(0,l),firstPiece:i,endPiece:a,cutPiece:o}}function Di(e,t,n,r,a,o){let s=t=>((t^C(e,r))&w(e,r))===0,c=i.o(w(e,r))?2**32:C(e,r)+(4294967295-w(e,r))+1,l=E(n.address,C(e,r)),u=Array.from({length:E(n.address,c,l)-l},(e,t)=>l+t).filter(e=>s(n.address[e]));if(u.length===0&&a.every(t=>Mi(e,t,r))){let t=bi(e,r,a,o);return t===null?{list:[],lowest:()=>null}:{list:[{candidates:t}],lowest:()=>C(e,r)}}let d=[],f=(t,i)=>{let a=d.length,s=i===void 0||n.on[i].length<n.hosts;for(let n of[...s?[t]:[],...i===void 0?[]:[[...t,-1-i]]]){let t=bi(e,r,n,o);t!==null&&d.push({candidates:t})}return d.length>a},p=[r,...a].every(t=>!i.o(w(e,t)))?Oi(e,n,r,a,u,f):ki(e,n,r,a,u,f,ji(t));return p===null?null:{list:d,lowest:p}}function Oi(e,t,n,r,i,a){let o=gr(e,[n,...r]),s=Ei(o,Uint32Array.from(i,e=>t.address[e])),c=Array.from({length:s.count},()=>[]),l=[];for(let e=0;e<o.start.length;e++){let t=cr(o.tag[e]);for(let r=s.firstPiece[e];r<s.endPiece[e];r++)t===n?l.push(r):c[r].push(t)}let u=new Map(i.map((e,t)=>[s.cutPiece[t],e])),d=null;for(let e of l)a(c[e],u.get(e))&&(d??=s.start[e]);return()=>d}function ki(e,t,n,r,i,a,o){let s=kr(),c=C(e,n),l=w(e,n);for(let t of[n,...r])s.add(t,(c|C(e,t))>>>0,(l|w(e,t))>>>0);for(let n of i)s.add(e.count+n,t.address[n],4294967295);let u=s.divide(o);if(Dr(u))return null;let{classes:d}=u,f=new Uint8Array(d.count);for(let t=0;t<d.count;t++){if(d.size[t]===0)continue;let r=[],i=!1,o;Mr(u,t,t=>{t===n?i=!0:t<e.count?r.push(t):o=t-e.count}),i&&a(r,o)&&(f[t]=1)}return()=>{let e=Vr(d,e=>f[e]===1?0:-1),t=e===null?-1:Ci(e).first(0,4294967295);return t<0?null:t}}const Ai=new WeakMap;function ji(e){let t=Ai.get(e)??gn(16);return Ai.set(e,t),t}function Mi(e,t,n){return(w(e,t)&~w(e,n))===0}function Ni(e,t,n,r){let i=t.status[r],a=Di(e,t,n,r,Fi(e,t,r).filter(n=>Ii(e,t,r,n)),i);if(a===null)return{because:null,interfaces:[],witness:C(e,r)};let o=Li(a.list,t=>t<0?32:qn(e,t));return{because:o.filter(e=>e>=0),interfaces:o.filter(e=>e<0).map(e=>n.address[-1-e]),witness:a.lowest()??C(e,r)}}function Pi(e,t,n,r){let{status:i}=t;return Di(e,t,n,r,Fi(e,t,r).filter(e=>i[e]!==O.matchesNothing),O.redundant)?.list.every(({candidates:e})=>e.length>0)??!1}function Fi(e,{blocks:t,gapped:n},r){let a=C(e,r),o=w(e,r),s=new Set;if(i.o(o)){for(let t=0;t<e.count;t++){let n=o&w(e,t);((a^C(e,t))&n)===0&&s.add(t)}return s.delete(r),[...s]}for(let t of n){let n=o&w(e,t);((a^C(e,t))&n)===0&&s.add(t)}let c=a+(4294967295-o)+1;for(let e of vr(t,a))s.add(cr(t.tag[e]));for(let e=E(t.start,a);e<t.start.length&&t.start[e]<c;e++)s.add(cr(t.tag[e]));return s.delete(r),[...s]}function Ii(e,{status:t,pass:n},r,i){let a=t[i];if(a===O.duplicate||a===O.matchesNothing)return!1;if(a!==O.redundant||t[r]===O.idle||t[r]===O.shadowed)return!0;if(t[r]===O.alreadyInterface)return!1;let o=n[i]-n[r];if(o!==0)return o>0;let s=qn(e,r)-qn(e,i);return s===0?T(e,r)===T(e,i)?i<r:T(e,i):s>0}function Li(e,t){let[n]=e;if(n!==void 0&&e.length===1&&n.candidates.length>0)return[n.candidates.reduce((e,n)=>(t(e)-t(n)||e-n)<=0?e:n)];let r=new Set(e.flatMap(e=>e.candidates)),i=e.map(e=>e.candidates.length),a=new Map;for(let[t,n]of e.entries())for(let e of n.candidates){let n=a.get(e);n===void 0?a.set(e,[t]):n.push(t)}let o=[...r].sort((e,n)=>t(n)-t(e)||n-e);for(let e of o){let t=a.get(e);if(!t.some(e=>i[e]===1)){for(let e of t)i[e]--;r.delete(e)}}return o.filter(e=>r.has(e)).reverse()}function Ri(e,t,n,r,i){let a=new Set,o=e=>e===O.redundant||e===O.duplicate,s=Uint8Array.from(t,e=>+!!o(e));for(let e of n)s[e]=0;for(let t=!0;t;){t=!1;let n=Bi(e.moreipme,s,e.firstMoreipme),o=Bi(e.notipme,s,e.firstNotipme);for(let[c,l]of r.entries()){let r=i(c,n,o),u=r===null?null:di(l,r);if(u!==null)for(let n of u.basePart)for(let r of zi(u.base,n,e))s[r]===1&&(s[r]=0,a.add(r),t=!0)}}return a}function zi(e,t,n){let r=e.ids.firstMoreipme-n.firstMoreipme;return[e.ipme[t],e.notipme[t]].map(e=>e-r).filter(e=>e>=n.firstMoreipme)}function Bi(e,t,n){if(e===null)return null;let r=(e,r)=>t[n+r]!==1,{address:i,netmask:a,line:o,start:s}=e.entries,[c,l,u,d]=[i,a,o,s].map(e=>e.filter(r));return{...e,entries:{count:c.length,address:c,netmask:l,line:u,start:d}}}const Vi=2**27;function Hi(e,t,n){let r=kr();for(let n of t)r.add(n,C(e,n),w(e,n));for(let[t,i]of n.address.entries())r.add(e.count+t,i,4294967295);let i=r.divide();if(Dr(i))return i;let{size:a}=i.classes,o=new Uint32Array(e.count+1),s=[],c=[],l=0;for(let t=0;t<a.length&&l<=Vi;t++){if(a[t]===0)continue;let r=-1;Mr(i,t,t=>{l++,t<e.count?o[t+1]++:r=t-e.count}),c.push(r<0?0:1);let u=r<0?0:n.on[r].length;s.push(+(u<n.hosts))}if(l>Vi)return{tooManyWith:i.owners.at(-1)?.[0]};for(let t=0;t<e.count;t++)o[t+1]+=o[t];let u=new Uint32Array(o[e.count]),d=o.slice();for(let t=0,n=0;t<a.length;t++){if(a[t]===0)continue;let r=n++;Mr(i,t,t=>{t<e.count&&(u[d[t]++]=r)})}return{count:s.length,first:o,list:u,bare:Uint8Array.from(s),isInterface:Uint8Array.from(c)}}function Ui(e,t,n,r,a,o){let s=[...new Set([...Array.from(t.tag,cr),...n])].sort((e,t)=>e-t);Ji(e,s,a);let c=Hi(e,s,r);if(`tooManyWith`in c)return c;let l=new Uint8Array(e.count);for(let t of s)l[t]=i.s(w(e,t));Gi(e,c,s,l,r,a);let u=Yi(e,s,l);for(let t=1;Ki(e,c,u,l,r,a,o,t);t++);return null}function Wi(e,t,n,r){let{count:i,first:a,list:o}=t,s={ipme:new Float64Array(i),notipme:new Float64Array(i)};for(let t=0;t<e.count;t++){if(a[t]===a[t+1]||Zi(r[t]))continue;let i=T(e,t)?s.notipme:s.ipme,c=2**n[t];for(let e=a[t];e<a[t+1];e++){let t=o[e];Math.floor(i[t]/c)%2==0&&(i[t]=i[t]+c)}}return s}function Gi(e,t,n,r,{declared:i},a){let{count:o,first:s,list:c,bare:l,isInterface:u}=t,d=Wi(e,t,r,a),f=new Uint8Array(o);for(let e=0;e<o;e++){let t=Xi(d.ipme[e]),n=Xi(d.notipme[e]);l[e]===1&&t>=0&&(f[e]|=2|(t>n?1:4)),u[e]===1&&(f[e]|=2|(n<32?1:4))}for(let t of n){if(t<e.firstMoreipme||a[t]!==O.needed)continue;let n=0;for(let e=s[t];e<s[t+1];e++)n|=f[c[e]];T(e,t)?(i||r[t]!==32)&&(n&2?n&4||(a[t]=O.shadowed):a[t]=O.idle):n&1||(a[t]=O.shadowed)}}function Ki(e,t,n,r,i,a,o,s){let{count:c,first:l,list:u,bare:d}=t,{firstMoreipme:f,firstNotipme:p}=e,m=Wi(e,t,r,a),h=d.map(e=>1-e),g=[new Uint32Array(c),new Uint32Array(c)],_=!1,v=(e,t)=>{let n=e>=p?g[1]:g[0];for(let r=l[e];r<l[e+1];r++)n[u[r]]+=t},y=(e,t)=>{let n=2**r[e],i=Xi(m.ipme[t]%n),a=Xi(m.notipme[t]%n);return e<p?g[0][t]===1&&g[1][t]===0&&i<=a:g[1][t]===1&&(g[0][t]>0||a<i)},b=e=>{for(let t=l[e];t<l[e+1];t++){let n=u[t];if(h[n]===0&&y(e,n))return!0}return!1},x=t=>{let n=u[l[t]];if(d[n]===1||C(e,t)===0)return!1;let r=Xi(m.notipme[n]);return r<32&&Xi(m.ipme[n]%2**32)<=r};for(let t=32;t>=0;t--){let r=n[t].filter(e=>!Zi(a[e]));for(let e of r)v(e,1);for(let n of r)n<f||!Qi(a[n])||n>=p&&t===32&&qi(i,C(e,n))||(b(n)?a[n]=O.needed:n<p&&t===32&&x(n)?a[n]=O.alreadyInterface:(v(n,-1),a[n]=O.redundant,o[n]=Math.min(s,255),_=!0));for(let e of r){let t=!Zi(a[e]);for(let n=l[e];n<l[e+1];n++){let e=u[n];g[0][e]=0,g[1][e]=0,t&&(h[e]=1)}}}return _}function qi({declared:e,address:t},n){return!e||t[E(t,n)]===n}function Ji(e,t,n){let r=new Set;for(let i of t){if(i<e.firstMoreipme)continue;let t=`${T(e,i)?`-`:``}${C(e,i)}/${w(e,i)}`;r.has(t)&&(n[i]=O.duplicate),r.add(t)}}function Yi(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)T(e,t)||r[n[t]].push(t);for(let t of i)T(e,t)&&r[n[t]].push(t);return r}function Xi(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function Zi(e){return e===O.duplicate||e===O.redundant||e===O.matchesNothing}function Qi(e){return e===O.needed||e===O.alreadyInterface}const $i=new Float64Array(33),ea=new Float64Array(33),ta=new Int8Array(33),na=new Uint8Array(33),ra=new Int32Array(33),ia=new Int32Array(33),aa=new Int8Array(33),oa=new Int8Array(33),sa=new Int8Array(33),ca=new Int8Array(33),la=new Float64Array(33),ua=new Float64Array(33),da=new Uint8Array(33);function fa(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=l.length>0,{declared:p}=n,m=0,h=!0,g=!1,_=1,v=[];y(0,a.length),h=!1;for(let e=0;e<v.length;e+=2){_=1;do _=Math.min(_+1,255),g=!1,d.fill(0),y(v[e],v[e+1]);while(g)}function y(e,t){let n=e;for(let i=e;i<t;){let e=a[i],l=sr(o[i]),u=i,d=0,p=-1,g=-1;for(;i<t&&a[i]===e&&sr(o[i])===l;i++){let e=cr(o[i]);e<s?d=1:(h?(e<c?p:g)>=0:pa(r[e]))?h&&(r[e]=O.duplicate):e<c?p=e:g=e}if(d===0&&p<0&&g<0)continue;for(;m>0&&ea[m-1]<e;)te();m===0&&(h&&b(n,u),n=u);let _=e+ur(l);(i>=t||a[i]>=_)&&!(f&&S(u,l))?m===0&&g<0&&d===0||ee(l,d===1,p,g):x(u,l,d,p,g)}for(;m>0;)te();h&&b(n,t)}function b(e,t){g&&v.push(e,t),g=!1}function x(e,t,n,r,i){let o=m++,s=a[e];$i[o]=s,ea[o]=s+ur(t)-1,ta[o]=t,na[o]=n,ra[o]=r,ia[o]=i;let c=o===0?-1:sa[o-1],l=o===0?-1:ca[o-1];aa[o]=c,oa[o]=l,sa[o]=n===1||r>=0?t:c,ca[o]=i>=0?t:l,la[o]=0,ua[o]=0,da[o]=0}function S(e,t){let n=a[e],r=E(l,n);return r<l.length&&l[r]<n+ur(t)}function ee(e,t,n,a){let o=m-1,s=m===0?-1:sa[o],c=m===0?-1:ca[o],l=e===32&&!p,u=h||n<0?O.needed:r[n],d=h||a<0?O.needed:r[a],f=u,g=d;if(h){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(f=O.shadowed),!l&&!(i&4)&&(g=i===0?O.idle:O.shadowed),m>0&&(da[o]|=i,la[o]+=ur(e))}let v=n>=0,y=a>=0;v&&ma(f)&&(v=s<=c&&!y&&!t,f=v?O.needed:O.redundant,v||(i[n]=_)),y&&!l&&g===O.needed&&(y=c<(t||v?e:s),y||(g=O.redundant,i[a]=_)),n>=0&&f!==u&&(r[n]=f),a>=0&&g!==d&&(r[a]=g),m>0&&(t||v||y)&&(ua[o]+=ur(e))}function te(){let e=--m,t=ta[e],n=ea[e]-$i[e]+1,a=na[e]===1,o=ra[e],s=ia[e],c=aa[e],v=oa[e],y=0,b=0;if(f&&(y=E(l,$i[e]),b=E(l,ea[e]+1,y)),h){let i=da[e];if(ne(n-la[e],y,b,u)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:v)?1:4))}for(let e=y;e<b;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=O.shadowed),s>=0&&(p||t<32)&&(i&2?i&4||(r[s]=O.shadowed):r[s]=O.idle),e>0&&(da[e-1]|=i,la[e-1]+=n)}let x=ne(n-ua[e],y,b,d),S=o>=0,ee=s>=0;if(S&&ma(r[o])){let e=c<=v&&!ee&&!a;e&&x?r[o]=O.needed:e&&t===32?r[o]=O.alreadyInterface:(r[o]=O.redundant,i[o]=_,S=!1,e&&(g=!0))}let te=t===32&&(!p||y<b);if(ee&&r[s]===O.needed&&!te){let e=v<(a||S?t:c);e&&x||(r[s]=O.redundant,i[s]=_,ee=!1,e&&(g=!0))}let re=a||S||ee;if(re)for(let e=y;e<b;e++)d[e]=1;e>0&&(ua[e-1]+=re?n:ua[e])}function ne(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function pa(e){return e===O.duplicate||e===O.redundant}function ma(e){return e===O.needed||e===O.alreadyInterface}function ha(e,t){let n=pr(e),r=new Uint8Array(e.count),i=new Uint8Array(e.count),a=[...mr(e)];if(n===null)return ga(e,a,e.count-1);if(Sa(e.moreipme,e.firstMoreipme,r),Sa(e.notipme,e.firstNotipme,r),a.length===0)fa(e,n,t,r,i);else{let{nested:o,tangled:s}=ya(e,n,a);fa(e,o,t,r,i);let c=Ui(e,s,a,t,r,i);if(c!==null)return{...ga(e,a,c.tooManyWith),blocks:n}}return{status:r,counts:_a(e,r),pass:i,blocks:n,gapped:a,tooManyWith:null}}function ga(e,t,n){let r=Ca(e),i={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{status:r,counts:_a(e,r),pass:new Uint8Array(e.count),blocks:i,gapped:t,tooManyWith:n}}function _a(e,t){return{moreipme:va(t,e.firstMoreipme,e.firstNotipme),notipme:va(t,e.firstNotipme,e.count)}}function va(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function ya(e,t,n){let{start:r,tag:a}=t,o=new Uint8Array(r.length),s=ba(e,n),c=0;for(let e=0;e<r.length;){let t=sr(a[e]),n=r[e]+ur(t),l=e;for(;l<r.length&&r[l]<n;)l++;xa(s,r[e],i.c(t))&&(o.fill(1,e,l),c+=l-e),e=l}let l=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:!1};for(let t=0,i=0;t<r.length;t++)o[t]===e&&(n.start[i]=r[t],n.tag[i++]=a[t]);return n};return{nested:l(0,r.length-c),tangled:l(1,c)}}function ba(e,t){let n=new Map(t.map(t=>[`${C(e,t)}/${w(e,t)}`,t]));return Uint32Array.from([...n.values()].flatMap(t=>[C(e,t),w(e,t)]))}function xa(e,t,n){for(let r=0;r<e.length;r+=2)if(((t^e[r])&n&e[r+1])===0)return!0;return!1}function Sa(e,t,n){if(e===null)return;let r=new Set;for(let a of _r(e)){let o=e.entries.address[a],s=e.entries.netmask[a];if(!i.a(o,s))continue;let c=`${o}/${s}`;n[t+a]=r.has(c)?O.duplicate:O.matchesNothing,r.add(c)}}function Ca(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=O.duplicate),i.add(a)}}return t}function wa(e,{blocks:t},n,r){let{address:a,netmask:o,line:s,count:c}=n.entries,l=n.name===`moreipme`?e.firstMoreipme:e.firstNotipme;if(!i.a(a[r],o[r]))for(let e=E(t.start,a[r]);t.start[e]===a[r];e++){let n=cr(t.tag[e])-l;if(n>=0&&n<c&&o[n]===o[r]&&a[n]===a[r])return s[n]}let u=0;for(;a[u]!==a[r]||o[u]!==o[r];)u++;return s[u]}function Ta(e,{tooManyWith:t,gapped:n}){let r=t??n[0];return r===void 0?null:Jn(e,r)}function Ea({implicit:e},t,n,r){let i=Kn(e,t,n),a=ha(i,r),o=({name:e,index:t})=>Da(i,e)+t;return{tooMany:a.tooManyWith!==null,status:e=>a.status[o(e)],count:(e,t)=>a.counts[e][t],each:(e,t)=>ka(Oa(i,a.status,e),t),explain:e=>{let{because:t,...n}=Ni(i,a,r,o(e));return{...n,because:t?.map(e=>Jn(i,e))??null}},isNeedlessAlone:e=>Pi(i,a,r,o(e)),firstLike:(e,t)=>wa(i,a,e,t),neededBesides:(e,t,n)=>{let r=Ri(i,a.status,e.map(o),t,n);return e=>r.has(o(e))},lengthsAt:e=>Wr(i,a,e),entryOfGaps:()=>Ta(i,a)}}function Da(e,t){return t===`moreipme`?e.firstMoreipme:e.firstNotipme}function Oa(e,t,n){let r=Da(e,n);return t.subarray(r,r+(e[n]?.entries.count??0))}function*ka(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))yield n}function Aa(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}function ja(e){let t=null;return()=>(t??={value:e()},t.value)}const Ma=4e6,Na=2**19;function Pa({set:e}){if(e===null)return null;let t=Fa.get(e.addresses)??{linux:{},bsd:{}};return Fa.set(e.addresses,t),t[e.system]}const Fa=new WeakMap;function Ia(e,t,r,a,s=null){let{dialect:c}=t[0],l=t=>c.readsIpFiles?n.T(e,t):null,u=l(`moreipme`),d=l(`notipme`),f=t.every(e=>e.set!==null),p=t.map(({set:e})=>e===null?[]:i.n(e,c).map(({address:e})=>e)),m=Aa(f?p:null),h=ja(()=>Ea(c,u,d,m)),g=c.readsIpFiles?n.k(e):[],_=t.map(Pa),v=((u?.entries.count??0)+(d?.entries.count??0))*new Set(_).size>Ma,y=ja(()=>{if(v||g.length>0)return null;let e=new Map,n=0;for(let[r,{set:i}]of t.entries()){if(e.has(_[r]))continue;let t=Kr(o.r(c,i,u,d));if(n+=_i([t],null),t===null||n>Na&&e.size>0)return null;e.set(_[r],t)}return _.map(t=>e.get(t))}),b=a(e,c,t);return{...b,directory:e,dialect:c,hosts:t,declared:f,moreipme:u,notipme:d,templates:g,ipFiles:[u,d].filter(e=>e!==null),get complete(){return r??La(b)},saidComplete:r===!0,tooMany:v,keys:_,interfaces:m,needless:h,isMe:e=>{let{ipme:t,notipme:n}=h().lengthsAt(e);return(p.some(t=>t.includes(e))?32:t)>n},where:y,world:s,anchor:()=>Ra(e,b)}}function La({exists:e}){return e(`me`)&&[`locals`,`rcpthosts`,`virtualdomains`].some(e)}function Ra({path:e,names:t,file:r},{exists:i,reads:a}){let o=[`moreipme`,`notipme`,`me`].find(e=>r(e)!==null&&(e!==`me`||i(e))),s=o===void 0?[...t].sort():[],c=o??s.find(a)??s[0],l=o===void 0?null:r(o);return l!==null&&!n.S(l)?l:{path:l?.path??(c===void 0?e:n.C(e,c)),bytes:new Uint8Array}}function za(e,t){return e<t?-1:+(e>t)}function Ba(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function Va(e,t,r,i,{limit:a=1/0,time:o=null,complete:s=null,mail:c=null}={}){let l=o?.now()??0,u=Ia(t,r,s,e.filesOf,c);l=Ba(o,`read`,l);let d=e.rules.filter(e=>i.get(e.id)!==`off`),f=n.O(t),p=Ja(i,a);for(let e of u.ipFiles)Ha(e,u,d,p,f.length>0);l=Ba(o,`lines`,l);let m=u.otherFiles();for(let e of m)Wa(e,u,d,p);m.length>0&&(l=Ba(o,`files`,l));for(let e of d)e.directory===void 0||e.needsBoth===!0&&u.templates.length>0||(f.length===0||e.aboutNames===!0)&&p.add(e,e.directory(u));let h=u.refused().map(Ka),{findings:g,omitted:_}=p;return g.sort(Ya),Ba(o,`directory`,l),{subject:u,findings:g,omitted:[..._.values()],problems:f.length===0?[...h,...Xa(u),...Za(u,d)]:[...f.map(Ka),...h],files:n.x(t).length+m.length,entries:u.ipFiles.reduce((e,t)=>e+t.entries.count,0)}}function Ha(e,t,n,r,i){for(let a of n)if(a.eachEntry!==void 0)for(let n=0;n<e.entries.count;n++){let o=a.eachEntry(n,e,t);o!==null&&r.addOne(a,i?Ua(o):o)}if(e.notable.count===0)return;let a=n.filter(e=>e.notableLine!==void 0);for(let n of mn(e))for(let o of a){let a=o.notableLine?.(n,e,t)??[];r.add(o,i?[...a].map(Ua):a)}}function Ua(e){return{...e,detail:()=>({...e.detail(),fix:null})}}function Wa(e,t,n,r){let i=e.template===null?n:n.filter(e=>e.survivesTemplate===!0);for(let n of i){n.anyFile!==void 0&&r.add(n,n.anyFile(e,t));let i=Ga(n,e,t);i!==void 0&&r.add(n,i)}if(!hn(e)||e.template!==null)return;let a=i.filter(e=>e.notableEntry!==void 0);if(a.length!==0)for(let n of e.notable())for(let i of a){let a=i.notableEntry?.(n,e,t)??null;a!==null&&r.addOne(i,a)}}function Ga(e,t,n){switch(t.kind){case`line`:return e.line?.(t,n);case`int`:return e.int?.(t,n);case`list`:return e.list?.(t,n);case`map`:return e.map?.(t,n);case`iplist`:return e.iplist?.(t,n);case`regex`:return e.regex?.(t,n);case`cdb`:return e.cdb?.(t,n);default:return e.raw?.(t,n)}}function Ka(e){return{file:e.path,line:1,column:1,message:n.D(e)}}function qa(){let e=5e5.toLocaleString(`en`);return new t.t(`there are more than ${e} findings, and no report holds so many: look at them with --format text, without "ignore"`)}function Ja(e,t){let n=[],r=new Map,i=(e,n)=>{let i=r.get(e);i===void 0&&(i=new Map,r.set(e,i));let a=i.get(n)??0;return a>=t?!1:(i.set(n,a+1),!0)},a=new Map,o=null,s=(e,t,n,r)=>{if(o===null||o.rule!==e||o.level!==t||o.file!==n){let r=`${e} ${t} ${n}`;o=a.get(r)??{rule:e,level:t,file:n,count:0},a.set(r,o)}o.count+=r},c=(r,{file:a,line:o,start:c,end:l,host:u=null,detail:d,level:f})=>{let p=e.get(r.id)??f??r.level;if(t!==1/0&&!i(r.id,a.path))return s(r.id,p,a.path,1),!1;if(n.length>=5e5)throw qa();return n.push({rule:r.id,level:p,file:a,line:o,start:c,end:l,host:u,detail:d}),!0},l=(t,{file:n,each:r,count:i,level:a})=>{let o=0;for(let l of r){if(o++,c(t,l))continue;let r=e.get(t.id)??a??t.level,u=i()-o;u>0&&s(t.id,r,n.path,u);return}};return{findings:n,omitted:a,add:(e,t)=>{for(let n of t)`each`in n?l(e,n):c(e,n)},addOne:c}}function Ya(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||za(e.rule,t.rule)||za(e.host??``,t.host??``)}function Xa(e){if(!e.tooMany)return[];let t=`this directory has too many entries for so many interface sets: ${Ma.toLocaleString(`en`)} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;return[{file:e.anchor().path,line:1,column:1,message:t}]}function Za(e,t){let n=t.filter(e=>e.isExact===!0).map(e=>e.id);if(n.length===0||e.ipFiles.length===0||e.templates.length>0||!e.needless().tooMany)return[];let r=`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so these rules were not judged: ${n.join(`, `)}`;return[{...Qa(e),column:1,message:r}]}function Qa(e){let t=e.needless().entryOfGaps()?.origin;return t?.kind===`line`?{file:t.file.path,line:t.line}:{file:e.anchor().path,line:1}}const $a=[`info`,`warning`,`error`];function eo(e,t){let r=e.map(e=>({one:e,files:n.C(t(e.found.absolute),``)}));r.sort((e,t)=>za(e.files,t.files));let i=[],a=null;for(let{one:e,files:t}of r)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}function to(e,t,n,r,i={}){let a=new Map;for(let e of n){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(n=>{let a=n;return{hosts:a,judged:Va(e,t,a,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:no(e,o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function no({rules:e},t){let n=new Set(e.filter(e=>e.isExact===!0).map(({id:e})=>e)),r=new Map;for(let{judged:e}of t)for(let t of e.findings){let{rule:e,file:n,start:i,end:a,host:o}=t,s=JSON.stringify([e,n.path,i,a,o]),c=r.get(s);c===void 0?r.set(s,[t]):c.push(t)}let i=e=>{let n=e.slice(e.lastIndexOf(`/`)+1);return t.filter(({judged:{subject:e}})=>e.reads(n)).length},a=[];for(let e of r.values()){let[t]=e,r=e.length>=i(t.file.path);(!n.has(t.rule)||r)&&a.push({...t,detail:()=>ro(e,r)})}return a.sort(Ya)}function ro(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}const io=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],ao=[`rcpthosts`,`locals`,`virtualdomains`];function oo(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>ao.includes(e))?!0:(n||e===`control`)&&t.some(e=>io.includes(e))}const so=[...n.v,...io,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function co(e){return e.some(e=>so.includes(e))}function lo(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function uo(e,n,r){let[i]=lo(e,n,r);if(i!==void 0)throw new t.t(i.message,i)}const fo=`.git`;function po(e){return e!==`node_modules`&&e.toLowerCase()!==`.git`}const mo=[`qmailint.yaml`,`qmailint.yml`];function ho(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}function go(e,t){let{basename:n,dirname:r,join:i}=e.path,a=new Map,o=new Set,s=[],c=(t,r,c,l,u)=>{let{names:d,folders:f,isRepository:p}=vo(r),m=oo(n(t),d,c);r.odd.length>0&&(m||l)&&s.push(...lo(e.displayPath(t),r.odd,m));let h=u===void 0?{}:{real:u};if(m&&a.set(t,{absolute:t,names:d,folders:f,isRepository:p,...h}),l)for(let e of mo)d.includes(e)&&o.add(i(t,e))};for(let i of t){if(`message`in i){s.push(i);continue}let{absolute:t,kind:a,real:l}=i;if(a===`folder`)_o(e,t,s,(e,n)=>c(e,n,e===t,!0,l));else if(mo.includes(n(t)))o.add(t);else{let n=r(t);To(s,null,()=>c(n,e.list(n),!0,!1))}}return{directories:[...a.values()].sort((e,t)=>za(e.absolute,t.absolute)),settings:[...o],problems:s}}function _o(e,t,n,r){if(e.walk!==void 0){e.walk(t,r);return}let i=t=>{let a=To(n,null,()=>e.list(t));if(a!==null){r(t,a);for(let{name:n,kind:r}of a.entries)r===`folder`&&po(n)&&i(wo(e,t,n))}};i(t)}function vo({entries:e}){let t=[],r=[],i=!1;for(let{name:a,kind:o}of e)a===`.git`&&(i=o!==`link`||void 0),o!==`folder`&&o!==`submodule`||n.v.some(e=>e===a)?t.push(a):r.push(a);return{names:t,folders:r,isRepository:i}}function yo(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t){let t=i;for(;t!==null&&!r.has(t);){r.add(t);for(let r of mo){let o=e.path.join(t,r);(t===i?a.includes(r):e.has(o))&&n.push(o)}t=e.above(t,t===i?o:void 0)}}return n}function bo(e,t){return e.list(t).entries.map(({name:e})=>e)}function xo(e,t){let{entries:n,odd:r}=e.list(t);return uo(e.displayPath(t),r,!0),n.map(({name:e})=>e)}function So(e,t){if(e.kind(t)!==`folder`)return[];let{entries:n,odd:r}=e.list(t);return uo(e.displayPath(t),r,!1),n.filter(({name:e,kind:t})=>t===`folder`&&po(e)).map(({name:e})=>e).sort()}function Co(e,{absolute:t,names:r,folders:i,real:a}){let o=e.displayPath(t),s=a===!0||null,c=n.w(o,r,a=>!r.includes(a)&&i?.includes(a)!==!0?null:(s??=e.isReal(t),e.read(wo(e,t,a),{inRealFolder:s,displayPath:n.C(o,a)}))),{isKept:l}=e;return l===void 0?c:{...c,isInGit:n=>l(wo(e,t,n))}}function wo({path:{sep:e}},t,n){return t.endsWith(e)?t+n:t+e+n}function To(e,n,r){try{return r()}catch(r){if(!(r instanceof t.t)||r.place===null)throw r;return e.push({...r.place,message:r.message}),n}}function*Eo(e,t,r,i,a){for(let o of e){let e=a?.now()??0,s=Co(t.disk,o.found);n.x(s),Ba(a,`load`,e),i.next(s.path);let c=Oo(s,o,t,r);yield Do(c,c?.directory??s,o,t,ko(o,r.limit),a)}}function Do(e,t,n,{session:r,coverage:i,room:a,mail:o},s,c){let{complete:l}=n,u=o?.(n,t)??null,d=to(a,t,n.hosts,n.levels,{limit:s,time:c,complete:l,mail:u}),{omitted:f,files:p,entries:m}=d,h=[],{findings:g,suppressed:_,problems:v}=r?.judge(n,t,d,i===null?null:e=>{let t=i?.coverDirectory(e)??null;return h.push(...t??[]),t!==null})??{...d,suppressed:[]};return{planned:n,directory:t,fixed:e,covered:h,findings:g,suppressed:_,omitted:f,problems:[...e?.problems??[],...v],files:p,entries:m}}function Oo(e,t,{fix:r,disk:i,session:a,room:o},{fixing:s}){return r===null||s===null||n.O(e).length>0?null:r(i,e,t.hosts,s,e=>{let n=to(o,e,t.hosts,t.levels,{complete:t.complete}).findings;return a?.inForce(t,e,n)??n})}function ko({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}function Ao(e,n){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${n}: ${t.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}const jo=new WeakMap;function Mo(e,t){let n=jo.get(e);return n===void 0&&(n=No(e),jo.set(e,n)),n(t)}function No(e){let t=[...Po(e)],n=t.length===0?null:e.where();if(n===null)return()=>!1;let{dialect:r,hosts:i}=e;return e.needless().neededBesides(t,n,(e,t,n)=>Kr(o.r(r,i[e]?.set??null,t,n)))}function*Po(e){let t=e.needless();for(let n of e.ipFiles)for(let e of Fo(n)){let r={name:n.name,index:e},i=t.status(r);(i===O.redundant||i===O.duplicate)&&Jt(n,Io(n,e))&&(yield r)}}function*Fo({entries:{count:e,line:t},notable:n}){for(let r=0,i=0;r<n.count;r++)i=E(t,n.line[r],i,e),i<e&&t[i]===n.line[r]&&(yield i)}function Io({bytes:e,entries:t},r){return n.B(e,t.line[r],t.start[r])}function Lo(e,t,r){let i=n.B(e.bytes,e.entries.line[t],e.entries.start[t]);if(Jt(e,i))return null;let a=null;return{edits:[{start:i.start,end:i.end+1,text:``}],get safe(){return a??=r(),a}}}function Ro(e){return e===null?`Correct the errors first, then look whether this line is still needed.`:`Delete the line.`}function zo(e,t,n,r){let a=e.needless(),o={name:t.name,index:n},{because:s,interfaces:c,witness:l}=a.explain(o),u=s??[],d=[...u.map(e=>{let{origin:n}=e,r=i.s(e.netmask);return n.kind===`line`?{length:r,text:`${n.file===t?`line ${n.line}`:`line ${n.line} of ${n.file.name}`} (${i.i(e)})`}:{length:r,text:`the implicit entry ${i.i(e)}`}}),...c.map(e=>({length:32,text:`the interface address ${i.r(e)}`}))].sort((e,t)=>e.length-t.length),f=d.slice(0,3).map(({text:e})=>e),p=d.length-f.length,m=s===null?`the other entries together`:p>0?`${f.join(`, `)} and ${p} more`:Bo(f),h=e.isMe(l)?`me`:`not me`,{message:g,remedy:_}=r({inNotipme:t.name===`notipme`,others:m,several:s===null||d.length>1,witness:i.r(l),isMe:h}),v=()=>a.isNeedlessAlone(o),y=u.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${i.i(t)}`}]:[]),b=_===null&&!Mo(e,o)?Lo(t,n,v):null;return{message:g,remedy:_??Ro(b),related:y,fix:b}}function Bo(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function Vo(e){let t=Ho.get(e);if(t!==void 0)return t;let n=Uo(e).length>0&&Wo(e);return Ho.set(e,n),n}const Ho=new WeakMap;function Uo({moreipme:e}){let t=[];if(e===null)return t;let{address:n,netmask:r,count:i}=e.entries;for(let e=r.indexOf(0);e>=0&&e<i;e=r.indexOf(0,e+1))n[e]===0&&t.push(e);return t}function Wo(e){let t=e.where();return t===null?Go(e):t.some(e=>Zr(e,0))}function Go(e){let t=e.needless();for(let e=0;e<4096;e++){let{ipme:n,notipme:r}=t.lengthsAt(Math.imul(e,2654435761)>>>0);if(n===0&&r<0)return!0}return!1}function k(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function A(e,t,n,r={}){let{start:i,end:a,line:o}=e.entries,{at:s={start:i[t],end:a[t]},level:c}=r;return{file:e,line:o[t],start:s.start,end:s.end,detail:n,...c===void 0?{}:{level:c}}}function*Ko(e,t,n){if(!Vo(e))for(let r of e.ipFiles)yield*qo(e,r,t,t=>zo(e,r,t,n))}function*qo(e,t,n,r){let i=e.needless(),a=i.count(t.name,n);a>0&&(yield{file:t,each:Jo(t,i.each(t.name,n),r),count:()=>a})}function*Jo(e,t,n){for(let r of t)yield k(e,{line:e.entries.line[r]},Ot(e,r),()=>n(r))}const Yo={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>Ko(e,O.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},j={needed:0,duplicate:1,conflicting:2,shadowed:3,redundant:4};function Xo(e){return e&7}function Zo(e){return!(e&8)}function M(e,t){let n=e.entries.start[t],r=e.keyEnd[t];return n===r?e.kind===`map`?`the empty key`:`an empty entry`:en(e,n,r)}function Qo(e,{list:t}){return t===`morercpthostsCdb`?`morercpthosts.cdb`:t===`locals`&&e.mail().lists.implicitLocals?`me`:t}function $o(e,t,n){let r=Qo(e,t);if(r===`morercpthosts.cdb`)return r;let i=e.mail().lists[t.list]?.entries.line[t.entry]??1;return r===n.name?`line ${i}`:r===`me`?`the name in me, which is local as there is no locals`:`line ${i} of ${r}`}function es(e,t){let n=e.mail().lists[t.list];if(n===null)return``;let[r,i]=[n.entries.start[t.entry],n.keyEnd[t.entry]];return r===i?`the empty key`:en({path:Qo(e,t),bytes:n.bytes},r,i)}function ts(e,t,n){if(t===null)return[];let r=Qo(e,t),i=e.file(r);return i===null||i.kind===`cdb`?[]:[{file:i,line:e.mail().lists[t.list]?.entries.line[t.entry]??1,message:n}]}function ns({bytes:e,entries:t},r,i){let a=n.z(e,t.start[r]);return{safe:i,edits:[{start:a,end:Math.min(e.length,n.R(e,a)+1),text:``}]}}function rs({row:e,form:t,status:n},r,i){return e.lookup!==null&&t(r)===0&&n(r)===i}function is(e,t,n){let{entry:r,safe:i}=e.twin(t,n);return{line:t.entries.line[r],safe:i}}const as={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`,files:{rcpthosts:`example.com
Example.com
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`},notableEntry(e,t,n){return rs(t,e,j.duplicate)?A(t,e,()=>{let{line:r,safe:i}=is(n,t,e);return{message:`Line ${r} of this file already has ${t.kind===`map`?`${M(t,e)} with the same value`:M(t,e)}.`,remedy:i?`Delete the line.`:`Correct line ${r} first, then look whether this one is still needed.`,related:[{file:t,line:r,message:`the same entry`}],fix:ns(t,e,i)}}):null},*directory(e){let t=e.needless();for(let n of e.ipFiles){let{address:r,netmask:a}=n.entries;yield*qo(e,n,O.duplicate,e=>{let o=t.firstLike(n,e),s=i.i({address:r[e],netmask:a[e]}),c=Lo(n,e,()=>!0);return{message:`Line ${o} of this file already reads as ${s}.`,remedy:Ro(c),related:[{file:n,line:o,message:`the same entry, ${s}`}],fix:c}})}}},os={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>Ko(e,O.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},ss={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict, or the outcome of all mail, is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,isExact:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`,files:{virtualdomains:`.example.com:com
www.example.com:com
`}},good:{moreipme:`10.0.0.0/255.0.0.0
`,files:{virtualdomains:`.example.com:com
`}},notableEntry(e,t,n){if(!rs(t,e,j.redundant)||t.mail===null)return null;let r=t.name===`rcpthosts`||t.name===`morercpthosts`,{mail:i}=t;return A(t,e,()=>cs(n,t,e,n.evidence(i,e)),r?{level:`info`}:{})},directory:e=>Ko(e,O.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))};function cs(e,t,n,r){let{by:i=null,safe:a=!1}=r??{};return{message:`Without this line nothing changes: ${ls(t,n,i===null?null:`${$o(e,i,t)} (${es(e,i)})`)}.`,remedy:a?`Delete the line.`:`Correct the lines that this depends on first, then look whether this one is still needed.`,related:ts(e,i,`does the same`),fix:ns(t,n,a)}}function ls(e,t,n){let r=M(e,t);if(e.name===`rcpthosts`||e.name===`morercpthosts`)return`${n} already accepts ${r}`;let i=e.name===`virtualdomains`?`is not virtual`:`goes by MX`;return n===null?`${r} ${i} without it too`:`${n} already gives ${r} the same value`}const us={id:`shadowed-entry`,level:`error`,summary:`an entry over which others always win, so that it is never asked for`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`,files:{locals:`example.com
`,virtualdomains:`example.com:com
`}},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`,files:{locals:`localhost
`,virtualdomains:`example.com:com
`}},notableEntry(e,t,n){let{mail:r}=t;return!rs(t,e,j.shadowed)||r===null?null:A(t,e,()=>{let i=n.evidence(r,e)?.by??null;return{message:ps(n,t,e,i),remedy:fs[i?.list??``]??`Delete the line that is not meant.`,related:ts(n,i,`wins`),fix:null}},{level:t.name===`virtualdomains`&&t.keyEnd[e]+1<t.entries.end[e]?`error`:`warning`})},*directory(e){let t=Ko(e,O.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}));for(let e of t)yield`each`in e?{...e,each:ds(e.each),level:`warning`}:e}};function*ds(e){for(let t of e)yield{...t,level:`warning`}}const fs={locals:`If the domain is virtual, take it out of locals; else delete this line.`,virtualdomains:`Delete the line, or the entry of virtualdomains if the mail is to leave the host.`};function ps(e,t,n,r){let i=M(t,n),a=t.name===`virtualdomains`?`qmail-send never asks for this entry`:`no mail gets as far as this route`;if(r===null)return`${a[0]?.toUpperCase()}${a.slice(1)}.`;let o=$o(e,r,t);return r.list===`virtualdomains`?`The mail of ${i} is virtual (${o}, ${es(e,r)}), and ${a}.`:r.list===`percenthack`?`${i} is rewritten first, because of ${o}, and ${a}.`:`The domain of ${i} is local (${o}), which is looked at first, and ${a}.`}function ms({kind:e}){switch(e){case`int`:return`number`;case`line`:return`value`;case`regex`:return`pattern`;case`list`:case`map`:case`iplist`:return`entry`;default:return`text`}}function hs({kind:e}){return e!==`cdb`&&e!==`pem`}function gs(e,t,n,r){let a=i.s(r),o=n+(4294967295-r)+1;if(e.kind===`classes`){let r=ys(e,t,a);return r===null?null:r.count(n,o-1)>0}for(let r=Qr(e,n);r<e.count&&e.start[r]<o;r++)if(_s(e,r,t,a))return!0;return!1}function _s(e,t,n,r){let i=e.ipmeLength[t],a=e.notipmeLength[t];return n===`moreipme`?i<=a&&a<r:a<i&&i<=r}const vs=new WeakMap;function ys(e,t,n){let r=vs.get(e);r===void 0&&(r=new Map,vs.set(e,r));let i=`${t} ${n}`,a=r.get(i);if(a===void 0){let o=Vr(e.entries.classes,r=>_s(e,r,t,n)?0:-1);a=o===null?null:Ci(o),r.set(i,a)}return a}function bs(e,n,i=0,a=e.length){let o=[],s=i;for(let{start:t,end:i,text:a}of n)o.push(e.subarray(s,t),r.t(a)),s=i;return o.push(e.subarray(s,a)),t.f(o)}function xs(e,t,r){let a=r[0],s=r.at(-1);if(a===void 0||s===void 0)return!0;let c=n.z(t.bytes,a.start),l=t.bytes.indexOf(10,s.end),u=l<0?t.bytes.length:l+1,d=Ts(t,t.bytes.subarray(c,u)),f=Ts(t,bs(t.bytes,r,c,u)),p=[...f.keys()].filter(e=>!d.has(e)),m=[...d.keys()].filter(e=>!f.has(e));if(p.length===0&&m.length===0)return!0;let h=e.where();if(h===null)return!1;let g=p.map(e=>f.get(e)),_=t.name,v=(t,n)=>!e.declared&&_===`notipme`&&t.netmask===4294967295&&!Es(n,t);if(m.length===0&&!g.some(e=>i.o(e.netmask)))return!g.some(e=>v(e,t)||h.some(t=>gs(t,_,e.address,e.netmask)!==!1));if(!ws(e,t.bytes.length+h.reduce((e,t)=>e+t.count,0)))return!1;let y=n.j(_,t.path,bs(t.bytes,r));return g.some(e=>v(e,t))||m.some(e=>v(d.get(e),y))?!1:e.hosts.every(({set:t},n)=>{let r=_===`moreipme`?y:e.moreipme,i=_===`notipme`?y:e.notipme,a=Kr(o.r(e.dialect,t,r,i)),s=h[n];if(a===null||s===void 0)return!1;let c=di(s,a);return c!==null&&gi(c,!1)})}const Ss=2**26,Cs=new WeakMap;function ws(e,t){let n=Cs.get(e)??0;return n>Ss?!1:(Cs.set(e,n+t),!0)}function Ts(e,t){let{count:r,address:a,netmask:o}=n.j(e.name,e.path,t).entries,s=new Map;for(let e=0;e<r;e++){let t={address:a[e],netmask:o[e]};i.a(t.address,t.netmask)||s.set(`${t.address}/${t.netmask}`,t)}return s}function Es({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}function Ds(e,t,n){return ks(n,()=>xs(e,t,n))}function Os(e,t,n){return ks(n,()=>e.keepsReading(t,n))}function ks(e,t){let n=null;return{edits:e,get safe(){return n??=t(),n}}}const As={start:0,end:3},js={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line`,fix:`removes the mark`,bad:{moreipme:`ï»¿203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=gt(e,t,n);r?.kind===`byte-order-mark`&&(yield k(t,e,As,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:Ds(n,t,[{...As,text:``}])}),r.harmless?`warning`:void 0))},*anyFile(e,t){if(!hs(e)||!vt(e.bytes))return;let n=Ms(e);yield{file:e,line:1,...As,...n?{level:`warning`}:{},detail:()=>({message:n?`The file begins with a byte order mark, with which its first line is an entry and no comment or blank line; nothing matches it.`:`The file begins with a byte order mark: to qmail these three bytes are the beginning of the first ${ms(e)}.`,remedy:`Save the file without a byte order mark.`,fix:Os(t,e,[{...As,text:``}])})}}};function Ms({bytes:e,row:t}){if(!t.comments)return!1;if(e[3]===35)return!0;let r=n.R(e,0);for(let t=3;t<r;t++)if(e[t]!==32&&e[t]!==9&&e[t]!==13)return!1;return!0}const Ns=`Save the file with newlines alone (LF, Unix line ends).`,Ps={id:`carriage-return`,level:`error`,summary:`lines end in a carriage return, which qmail takes for part of what stands before it`,fix:`removes the carriage returns at the ends of lines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`,files:{rcpthosts:`example.org\r
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`,files:{rcpthosts:`example.org
`}},*directory(e){for(let t of e.ipFiles)for(let n of mn(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield k(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:Ns,fix:Ds(e,t,Ls(t,!1))}),`warning`);break}},*anyFile(e,t){if(!hs(e))return;let n=Is(e);if(n===null)return;let r=e.kind===`int`||e.kind===`iplist`;yield{file:e,line:n.line,start:n.at,end:n.at+1,...r?{level:`warning`}:{},detail:()=>({message:r?`Lines end in a carriage return. This reader passes over it; most that read control files do not.`:`Lines end in a carriage return: to qmail it is the last byte of the ${ms(e)}, ${Fs[e.kind]??`as any other byte`}.`,remedy:Ns,fix:Os(t,e,Ls(e,!0))})}}},Fs={line:`and goes wherever the value goes`,list:`so that no entry matches`,map:`so that a value ends in it, and names another user or host`,regex:`so that it only matches what ends in one too`};function Is({bytes:e}){let t=t=>t+1===e.length||e[t+1]===10,n=e.indexOf(13);for(;n>=0&&!t(n);)n=e.indexOf(13,n+1);if(n<0)return null;let r=1;for(let t=e.indexOf(10);t>=0&&t<n;t=e.indexOf(10,t+1))r++;return{at:n,line:r}}function Ls({bytes:e},t){let n=[];for(let r=e.indexOf(13);r>=0;){let i=r+1;for(;e[i]===13;)i++;(e[i]===10||t&&i===e.length)&&n.push({start:r,end:i,text:``}),r=e.indexOf(13,i)}return n}function N(e){return e.entry===null?`nothing`:i.i(e.entry)}const Rs={id:`leading-blank`,level:`error`,summary:`blanks before an entry or a value: qmail skips the line, or takes them for part of it`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`,files:{smtproutes:`example.org: mail.example.net
`}},good:{moreipme:`203.0.113.7
`,files:{smtproutes:`example.org:mail.example.net
`}},*notableLine(e,t,r){let i=gt(e,t,r);i?.kind===`leading-blank`&&(yield k(t,e,i.blanks,()=>{let a=`qmail skips this line: an address must begin with the line's first byte.`,o=N(n.B(t.bytes,e.line,i.blanks.end));return o===`0.0.0.0/0.0.0.0`?{message:a,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${o}, which covers every address there is.`,fix:null}:{message:a,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${o}.`,fix:Ds(r,t,[{...i.blanks,text:``}])}}))},notableEntry(e,t,n){if(t.kind===`iplist`)return null;let r=Vs(t,e),[i]=r;if(i===void 0)return null;let a=i.start===t.entries.start[e];return A(t,e,()=>Hs(t,r,a,n),{at:i})},*line(e,t){let n=zs(e.bytes,0,e.value.end);n===null||Bs(e,n)||(yield{file:e,line:1,...n,detail:()=>Hs(e,[n],!0,t)})},*int(e,t){let n=zs(e.bytes,0,e.value.end);if(n===null||e.number.digits.end>e.number.digits.start)return;let r=e.bytes[n.end];r<48||r>57||(yield{file:e,line:1,...n,detail:()=>Hs(e,[n],!0,t)})}};function zs(e,t,n){let r=t;for(;r<n&&(e[r]===32||e[r]===9);)r++;return r===t||r===n?null:{start:t,end:r}}function Bs({bytes:e,row:t},{end:n}){return e[n]===35&&t.secret!==`line`&&t.holds!==`text`}function Vs(e,t){let{bytes:r,entries:i,keyEnd:a,kind:o}=e;if(e.form(t)===n.g.nulByte)return[];let s=i.start[t],c=i.end[t],l=a[t],u=[zs(r,s,c)];o===`map`&&l<c&&u.push(zs(r,l+1,c));let d=t=>o!==`regex`&&Bs(e,t);return u.filter(e=>e!==null&&!d(e))}function Hs(e,t,n,r){let i=t.map(e=>({...e,text:``}));return{message:`A blank stands before the ${n?ms(e):`value`}, ${Us(e,n)}.`,remedy:`Remove the blanks.`,fix:Os(r,e,i)}}function Us({kind:e},t){return e===`int`?`where qmail wants a digit: it works with its default`:e===`regex`?`and is part of it: it only matches an address with a blank there`:e===`line`||!t?`and is part of it`:`and is part of it: it matches nothing`}const Ws={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline: qmail drops its last byte, or the next line is glued to it`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`,files:{rcpthosts:`example.org`}},good:{moreipme:`203.0.113.12
`,files:{rcpthosts:`example.org
`}},*notableLine(e,a,o){if(e.terminated)return;let{start:s,end:c,line:l}=e,u={start:c,end:c},d=t.f([a.bytes.subarray(s),r.t(`
`)]),f=n.B(d,l,0),p=f.entry!==null&&e.entry!==null&&i.i(f.entry)===i.i(e.entry),m=l===1&&vt(a.bytes)?s+3:s,h=p||St(a.bytes,m,c);yield k(a,e,u,()=>({message:`qmail drops the last byte of the file, ${t.i(a.bytes,c-1,c)}, where it expects a newline`+(h?`; here nothing is lost by it.`:qs(N(f),N(e))),reads:N(e),remedy:`End the last line with a newline.`,fix:Ds(o,a,[{...u,text:`
`}])}),h?`warning`:void 0)},*anyFile(e,t){let{bytes:n,name:r}=e;if(!Gs.has(r)||n.length===0||n.at(-1)===10)return;let i={start:n.length,end:n.length};yield{file:e,line:Ks(n),...i,level:`warning`,detail:()=>({message:`The last line is not ended by a newline. qmail reads it all the same, but the next line that a script appends is glued to it, and both are lost.`,remedy:`End the last line with a newline.`,fix:Os(t,e,[{...i,text:`
`}])})}}},Gs=new Set([`rcpthosts`,`locals`,`virtualdomains`,`smtproutes`,`morercpthosts`,`badmailfrom`,`qmqpservers`]);function Ks(e){let t=1;for(let n=e.indexOf(10);n>=0;n=e.indexOf(10,n+1))t++;return t}function qs(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}function*Js(e,t){let n=1,r=0;for(let i=e.indexOf(t);i>=0;){for(let t=e.indexOf(10,r);t>=0&&t<i;t=e.indexOf(10,r))n++,r=t+1;yield{at:i,line:n};let a=e.indexOf(10,i);if(a<0)return;i=e.indexOf(t,a)}}const Ys={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it is not read, or is an entry of its own`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`,files:{rcpthosts:`example.org\0example.net
`}},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
example.net
`}},*notableLine(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield k(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:N(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))},*anyFile(e){if(hs(e))for(let{at:t,line:n}of Js(e.bytes,0)){let r=t===0||e.bytes[t-1]===10;yield{file:e,line:n,start:t,end:t+1,detail:()=>({message:`There is a NUL byte; ${Xs(e,r)}.`,remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})}}}};function Xs({kind:e,row:t},n){if(t.reader.startsWith(`qmail-new`))return`it becomes part of the key, which then matches nothing`;switch(e){case`list`:case`map`:case`iplist`:case`regex`:return n?`qmail drops a line that begins with it`:`for qmail an entry ends there, and another begins`;case`line`:case`int`:return`most of qmail takes it for the end of the text`;default:return`programs that read this file may stop there`}}const Zs={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,survivesTemplate:!0,bad:{moreipme:`{{ address }}
{{ other }}
`,files:{me:`{{ fqdn }}
`}},good:{moreipme:`203.0.113.7
`,files:{me:`mail.example.org
`}},*directory({templates:e}){for(let t of e){let e=n.N(t.bytes);e!==null&&(yield Qs(t,e))}},*anyFile(e){e.template!==null&&(yield Qs(e,e.template))}};function Qs(e,n){return{file:e,...n,detail:()=>({message:`This file is a template: it holds ${t.a(e.bytes,n.start,n.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})}}const $s={"qmail-send":`does not start`,"qmail-todo":`does not start`,"todo-proc":`does not start`,"qmail-smtpd":`answers 421`,"qmail-remote":`defers`};function ec({reader:e,programs:t}){return t.map(t=>({program:t,does:e===`ipme_readipfile`?`ignores it`:$s[t]??`gives up`}))}const tc={id:`unreadable-file`,level:`error`,summary:`a control file cannot be read: programs do not start or defer all mail, or work as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`,folders:[`virtualdomains`]},good:{moreipme:`203.0.113.7
`,files:{virtualdomains:`example.org:org
`}},*directory(e){for(let t of n.x(e.directory))n.S(t)&&(yield nc(t,()=>ic(t)));for(let t of e.rows()){let r=e.directory.file(t.name);r!==null&&n.S(r)&&(yield nc(r,()=>ac(r,t)))}}};function nc(e,t){return{file:{path:e.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...e.refused===!0?cc(e):t(),fix:null})}}const rc=`Put a regular file there that everyone can read (mode 0644), or none.`;function ic({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:rc}}function ac({unreadable:e,kind:t},n){return t===`missing`?{message:`The file cannot be read: ${e}. To qmail that is as if there were no file, and it works without it, or with a default.`,remedy:`Put the file in its place, or remove the link.`}:{message:`The file cannot be read: ${e}. ${sc(ec(n).map(({program:e,does:t})=>`${e} ${oc[t]}`))}.`,remedy:rc}}const oc={"ignores it":`ignores it`,"does not start":`does not start`,"answers 421":`answers every client with 421`,defers:`defers every message`,"gives up":`gives up`};function sc(e){return e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)}, and ${e.at(-1)}`}function cc(e){return{message:`The file was not judged: ${n.D(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const lc={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all, and another one does`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,files:{badhelo:`^localhost$
`,srs_domain:`srs.example.org
`},dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory(e){let{directory:t,dialect:r}=e;if(!r.readsIpFiles)for(let e of n.x(t))yield{file:n.S(e)?{path:e.path,bytes:new Uint8Array}:e,line:1,start:0,end:0,detail:()=>({message:`${r.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})};yield*uc(e)}};function*uc(e){let{directory:t,dialect:r}=e,i=e.readElsewhere(),a=[...i.keys()].sort(),[o]=a;if(o===void 0)return;let s=fc([...i.values()]),c=[...i.values()].filter(e=>e.includes(s)).length;yield{file:{path:n.C(t.path,o),bytes:new Uint8Array},line:1,start:0,end:0,level:`info`,detail:()=>({message:`${r.name} does not read ${a.length===1?`this file`:`${pc(a)}`}. ${n.L(c,`file`)} ${c===1?`belongs`:`belong`} to ${s}.`,remedy:dc(s,a.length===1?`it has`:`they have`),fix:null})}}function dc(e,t){return`If ${e} runs here, ${n.h.includes(e)?"set `dialect` in qmailint.yaml, or --dialect":`qmailint cannot judge this directory yet`}; if not, ${t} no effect.`}function fc(e){let t=new Map;for(let n of e)for(let e of n)t.set(e,(t.get(e)??0)+1);return[...t].reduce((e,t)=>t[1]>e[1]?t:e)[0]}function pc(e){let n=e.slice(0,3).map(t.s),r=e.length-n.length;return r>0?`${n.join(`, `)} and ${r} more`:`${n.slice(0,-1).join(`, `)} and ${n.at(-1)}`}const mc={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:hc(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function hc(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const gc={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t!==null&&Vo(e))for(let n of Uo(e))yield k(t,{line:t.entries.line[n]},Ot(t,n),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null}))}},_c={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&i.o(n.netmask)&&!i.a(n.address,n.netmask)&&(yield k(t,e,r,()=>({message:`The netmask ${i.r(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${i.s(n.netmask)} when it looks for the best match.`,reads:N(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},vc={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,address:r,netmask:a}=e;n!==null&&r!==null&&i.a(n.address,n.netmask)&&(yield k(t,e,{start:r.start,end:a?.end??r.end},()=>{let t=Dt(e).some(e=>e.wrapped),r=t?[]:it(i.r(n.address),i.r(n.netmask));return{message:`This entry matches no address, ever: ${i.r(n.address)} has bits outside the netmask ${i.r(n.netmask)}, and qmail does not clear them.`,reads:i.i(n),...e.terminated?yc(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function yc({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this netmask has gaps`;return{remedy:`Write ${i.r(e)} for the single address, or give the network another netmask: ${n}.`,write:[{text:i.r(e)}]}}return{remedy:`${nt(t)===null?``:`${i.r(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${dt(n)}.`,write:n.map(e=>({text:e}))}}const bc={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=gt(e,t,n);r?.kind===`ipv6-address`&&(yield k(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(Et(t.bytes,r.written))??[],i=e!==void 0&&rt(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},xc={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*notableLine(e,n,r){let i=Dt(e).filter(e=>e.leadingZero),[a]=i;if(a===void 0)return;let o=e=>t.a(n.bytes,e.start,e.end);yield k(n,e,a,()=>({message:`qmail reads ${i.map(o).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:N(e),...Sc(n.bytes,e),fix:e.terminated?Ds(r,n,i.map(e=>({start:e.start,end:e.end,text:Cc(n.bytes,e)}))):null}))}};function Sc(e,t){let n=N(t);return!(rt(n)&&kt(e,t).length===0&&t.terminated)||t.seen.end<t.end||Dt(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function Cc(e,{start:t,end:n}){return Et(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const wc=1e3,Tc={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*notableLine(e,n,r){if(e.entry===null)return;let i=At(n.bytes,e).next();i.done!==!0&&(yield k(n,e,i.value,()=>{let i=[],a=0;for(let{start:r,end:o}of At(n.bytes,e)){if(++a>wc)break;a<=5&&i.push(t.a(n.bytes,r,o))}let o=i.join(`, `)+(a>5?` and ${a>wc?`hundreds`:a-5} more`:``),s=e.terminated?Gt(n.bytes,e):null;return{message:`qmail reads one address from a line; ${o} ${a===1?`is`:`are`} lost.`,reads:N(e),...Ec(n.bytes,e,s),fix:s===null?null:Ds(r,n,[{start:e.start,end:e.end,text:s.join(`
`)}])}}))}};function Ec(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(rt)?ft(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=Et(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?it(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${dt(c)}.`,write:c.map(e=>({text:e}))}}const Dc={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:n,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:n(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${t.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function Oc(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=Et(a,{start:i,end:xt(a,i,r)}),s=Et(a,{start:n,end:xt(a,n,i)}),c=a[r-1]===13?`\r`:``;return Ds(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const kc={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*notableLine(e,t,n){if(gt(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=bt(t.bytes,a.end,e.end);if(a.end===o)yield k(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what follows the slash is not a netmask of four octets.`,reads:`nothing`,...jc(Et(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?Oc(n,t,e,c):null;yield k(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...a===null?Mc(Et(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield k(t,e,{start:bt(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is not an address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...Pc(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:Nc(Et(t.bytes,{start:r,end:i.end})),fix:null}))},*iplist(e){let{bytes:t,entries:r,row:i}=e;if(i.reader!==`control_readfile`)return;let a=0,o=e=>n.H(t,r.start[e],r.end[e]);for(let e=0;e<r.count;e++)o(e)&&a++;if(a!==r.count)for(let t=0;t<r.count;t++){let r=e.form(t);o(t)||r===n.g.byteOrderMark||r===n.g.nulByte||(yield A(e,t,()=>Ac(e,t,a),{level:a===0?`error`:`warning`}))}}};function Ac({bytes:e,entries:t},r,i){let a=t.start[r],o=n.H(e,bt(e,a,e.length),e.length);return{message:`qmail-qmqpc skips this line: it does not begin with an address`+(i===0?`. None of the lines does, so there is no server, and no mail is taken.`:`.`),reads:`nothing`,remedy:o?`Remove the blanks before it.`:`Write the address of the server: names are not looked up here.`,fix:null}}function jc(e){let t=e.replace(/#.*/s,``),n=ot(t),r=n===null?null:ft(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&rt(i))return{remedy:`Write ${i} for the single address, or the whole netmask after the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:it(i,a);return s.length===0?{remedy:`Write the whole netmask after the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${dt(s)}, and nothing after it.`,write:s.map(e=>({text:e}))}}function Mc(e){let t=e.replace(/#.*/s,``),n=ot(t),r=n===null?null:ft(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=ut(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function Nc(e){let t=ut(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${dt(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function Pc(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Fc={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*notableLine(e,t,n){let r=gt(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:a,wrapped:o,written:s,length:c,comment:l}=r;yield k(t,e,s,()=>{let r=`qmail skips this line: after the slash it wants a netmask, not a prefix length.`;if(c===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let s=i.c(c);if(o)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${i.r(s)} for the netmask.`,fix:null};let u=i.i({address:(a&s)>>>0,netmask:s}),d=t.bytes[e.end-1]===13?`\r`:``,f=l===null?``:`${Et(t.bytes,l)}${d}\n`;return{message:r,reads:`nothing`,remedy:`Write ${u}${l===null?``:`, and the comment on a line of its own above`}.`,write:[{text:u}],fix:Ds(n,t,[{start:e.start,end:e.end,text:`${f}${u}${d}`}])}})}},Ic={id:`trailing-text`,level:`warning`,summary:`text after an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*notableLine(e,n,r){if(e.entry===null||e.address===null||jt(n.bytes,e))return;let i=kt(n.bytes,e)[0];if(i===void 0)return;let a=bt(n.bytes,i.start,i.end),o=bt(n.bytes,e.address.end,e.end),s=e.netmask===null?o:bt(n.bytes,e.netmask.end,e.end),c=n.bytes[o]===35?o:n.bytes[s]===35?s:null,l=c===null||!e.terminated?null:Oc(r,n,e,c);yield k(n,e,{start:a,end:xt(n.bytes,a,i.end)},()=>({message:`qmail does not look at ${t.a(n.bytes,a,xt(n.bytes,a,i.end))}: these files have no comments after an entry, no ports and no lists.`,reads:N(e),...Lc(n.bytes,e,c),fix:l?.()??null}))}};function Lc(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=N(t),i=Dt(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!rt(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const Rc={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:a}=t.entries,o=zc(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let s of Bc(t,o))yield k(t,{line:a[s]},Ot(t,s),()=>{let t=[...o.filter(e=>(e&r[s])>>>0===n[s])],a=t.slice(0,5).map(i.r).join(`, `),c=t.length>5?` and ${t.length-5} more`:``,l=t.length===1?`it`:`them`,u=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface’s`} address${t.length===1?``:`es`} ${a}${c}, and cannot exclude ${l}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:i.i({address:n[s],netmask:r[s]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${a}${c} into notipme, ${u}without a netmask.`,...c===``?{write:t.map(e=>({text:i.r(e),into:`notipme`}))}:{},fix:null}})}};function zc({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=E(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function Bc({entries:{count:e,address:t,netmask:n}},r){let a=[];for(let o=0;o<e&&r.length>0;o++){let e=t[o],s=n[o];i.a(e,s)||(i.o(s)?r.some(t=>(t&s)>>>0===e):r[E(r,e)]-e<=4294967295-s)&&a.push(o)}return a}const Vc={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[n,{name:r,set:a}]of e.hosts.entries()){if(a===null)continue;let o=new Set(i.n(a,e.dialect).map(e=>e.address)),s=a.addresses.filter(e=>e.up&&typeof e.address==`number`&&!o.has(e.address)),c=s.length===0?[]:Hc(s,a,e,n),[l]=c;if(l===void 0)continue;let u=l.at??a.at??{file:e.anchor(),start:0,end:0},d=c.length>20?` and ${c.length-20} more`:``,f=c.slice(0,20).map(({address:e,device:t})=>[i.r(e),t]),p=f.map(([e,n])=>`${e} of ${t.s(n)}`).join(`, `)+d,m=f.map(([e])=>e).join(`, `)+d;yield{file:u.file,line:Uc(u.file.bytes,u.start),start:u.start,end:u.end,host:r,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first address of its label. Mail to ${c.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${c.length===1?`it is`:`they are`} not to be me).`:`Give ${c.length===1?`it`:`each`} a label of its own (ip addr add ... label ${t.s(l.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:c.map(({address:e})=>i.r(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function Hc(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let{ipme:t,notipme:n}=Xr(i,e);return t===null&&n===null});let a=o.r(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=o.n(a,e);return!t&&n===null})}function Uc(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Wc={id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*notableLine(e,n){let r=Dt(e).filter(e=>e.wrapped),[i]=r;if(i===void 0)return;let a=e=>`${t.a(n.bytes,e.start,e.end)} as ${e.value}`;yield k(n,e,i,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(a).join(`, `)}.`,reads:N(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}},Gc=/^[-!#$%&'*+./0-9=?A-Z^_`a-z{|}~]+$/;function Kc(e){let t=e.lastIndexOf(`@`);return t<0?e:`${qc(e.slice(0,t))}${e.slice(t)}`}function qc(e){return!Gc.test(e)||e.startsWith(`.`)||e.endsWith(`.`)||e.includes(`..`)?`"${e.replace(/[\r\n"\\]/g,`\\$&`)}"`:e}const Jc=1819895653,Yc=1952801890;function Xc(e){return e>=65&&e<=90?e+32:e}function Zc(e,t,n,r,i){for(let a=0;a<i;a++){let i=e[t+a],o=n[r+a];if(i!==o&&Xc(i)!==Xc(o))return!1}return!0}function Qc(){return[Math.random()*2**32|0,Math.random()*2**32|0]}function $c(e,t,n,r){let i=n-t,a=r[0]|0,o=r[1]|0,s=a^Jc,c=o^Yc,l=n;for(let n=i>>2,r=0;r<4;){let u=0;n>0?(n--,l-=4,u=il(nl(e,l))):(r===0?u=il(rl(e,t,l))|i<<24:r===1&&(s^=255),r++),c^=u,a=a+o|0,o=(o<<5|o>>>27)^a,a=a<<16|a>>>16,s=s+c|0,c=(c<<8|c>>>24)^s,a=a+c|0,c=(c<<7|c>>>25)^a,s=s+o|0,o=(o<<13|o>>>19)^s,s=s<<16|s>>>16,a^=u}return o^c}function el(e,t,n,r,i,a=46){let o=Int32Array.of(r[0],r[1],r[0]^Jc,r[1]^Yc),s=n;for(let r=n-1;r>=t;r--)if(r===t||e[r]===46||e[r]===a){for(;s-r>=4;s-=4)tl(o,il(nl(e,s-4)),1);i(r,tl(o,il(rl(e,r,s))|n-r<<24,4))}}function tl(e,t,n){let r=e[0],i=e[1],a=e[2],o=e[3]^t;for(let e=0;r=r+i|0,i=(i<<5|i>>>27)^r,r=r<<16|r>>>16,a=a+o|0,o=(o<<8|o>>>24)^a,r=r+o|0,o=(o<<7|o>>>25)^r,a=a+i|0,i=(i<<13|i>>>19)^a,a=a<<16|a>>>16,e===0&&(r^=t),++e!==n;)e===1&&(a^=255);return n===1&&(e[0]=r,e[1]=i,e[2]=a,e[3]=o),i^o}function nl(e,t){return e[t]<<24|e[t+1]<<16|e[t+2]<<8|e[t+3]}function rl(e,t,n){let r=0;for(let i=t;i<n;i++)r=r<<8|e[i];return r}function il(e){let t=e&2139062143;return e|(t+1061109567&~(t+623191333)&~e&2155905152)>>>2}const al=1024,ol=new Uint32Array;function sl(e,t,n,r=Qc()){let{keyEnd:i,dropped:a}=n?ll(e,t):{keyEnd:t.end,dropped:ol},o=32-Math.clz32(t.count),s={bytes:e,entries:t,flagcolon:n,keyEnd:i,dropped:a,table:new Int32Array(cl(t.count)),indexBits:o,seed:r};return{...s,duplicates:ul(s)}}function cl(e){let t=4;for(;t<e*1.5;)t*=2;return t}function ll(e,{count:t,start:n,end:r}){let i=new Uint32Array(t),a=[];for(let o=0;o<t;o++){let t=r[o],s=n[o];for(;s<t&&e[s]!==58;)s++;i[o]=s,s===t&&a.push(o)}return{keyEnd:i,dropped:Uint32Array.from(a)}}function ul(e){let{bytes:t,entries:n,flagcolon:r,keyEnd:i,table:a,indexBits:o}=e,s=(1<<o)-1,c=new Int32Array(1025),l=ol,u=ol,d=0;for(let o=0;o<n.count;o++){o%al==0&&dl(e,o,c);let f=i[o];if(r&&f===n.end[o])continue;let p=c[o%al],m=fl(e,t,n.start[o],f,p),h=(a[m]&s)-1;h>=0&&(d===l.length&&(l=yl(l),u=yl(u)),l[d]=o,u[d++]=h),a[m]=p&~s|o+1}return{count:d,later:l.subarray(0,d),earlier:u.subarray(0,d)}}function dl(e,t,n){let{bytes:r,entries:i,keyEnd:a,table:o,seed:s}=e,c=Math.min(al,i.count-t);for(let e=0;e<c;e++)n[e]=$c(r,i.start[t+e],a[t+e],s);let l=0;for(let e=0;e<c;e++)l|=o[n[e]&o.length-1];n[al]=l}function fl(e,t,n,r,i){let{table:a,indexBits:o}=e,s=a.length-1,c=(1<<o)-1;for(let o=i&s;;o=o+1&s){let s=a[o];if(s===0||((s^i)&~c)===0&&pl(e,(s&c)-1,t,n,r))return o}}function pl({bytes:e,entries:t,keyEnd:n},r,i,a,o){let s=t.start[r];return n[r]-s===o-a&&Zc(e,s,i,a,o-a)}function ml(e,t,n,r){return hl(e,t,n,r,$c(t,n,r,e.seed))}function hl(e,t,n,r,i){return(e.table[fl(e,t,n,r,i)]&(1<<e.indexBits)-1)-1}function gl({table:e,indexBits:t},n){let r=e.length-1,i=(1<<t)-1;for(let t=n&r;;t=t+1&r){let r=e[t];if(r===0)return!1;if(((r^n)&~i)===0)return!0}}function _l(e,t){let n=new Uint8Array(t.length);for(let e=0;e<t.length;e++){let r=t.charCodeAt(e);if(r>255)return-1;n[e]=r}return ml(e,n,0,n.length)}function vl({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function yl(e){let t=new Uint32Array(e.length*2+8);return t.set(e),t}function bl(e,t,n){let r=n;for(;r>t&&xl(e[r-1]);)r--;return r}function xl(e){return e===32||e===9||e===10}function Sl(e){return{start:0,end:bl(e,0,n.R(e,0))}}function Cl(e,t){let{start:n,end:r}=Sl(e),i=n,a=1;if(t===`indimail`){for(;i<r&&(e[i]===32||e[i]===9);)i++;i===r||e[i]===0?i=n:(e[i]===45||e[i]===43)&&(a=e[i++]===45?-1:1)}let o=i,s=0,c=0;for(;i<r;i++){let t=e[i]-48;if(t<0||t>9)break;s=10*s+t,c=Math.imul(c,10)+t|0}return{value:i===n?null:Math.imul(c,a),digits:{start:o,end:i},written:a*s||0}}function wl(e){return El(e,e.includes(0))}function Tl(e){return El(e,!1)}function El(e,t){let n=e.length,r=kl(jl(e)),i=0,a=0;for(let o=0,s=0;o<n;o=s+1){for(s=o;s<n&&e[s]!==10;)s++;a++;let c=bl(e,o,s),l=e[o];if(!(c===o||l===35||t&&l===0))for(let n=o;n<=c;){let o=t?Ol(e,n,c):c;i===r.start.length&&(r=Al(r)),r.start[i]=n,r.end[i]=o,r.line[i++]=a,n=o+1}}let{start:o,end:s,line:c}=r;return{count:i,lines:a,start:o.subarray(0,i),end:s.subarray(0,i),line:c.subarray(0,i)}}function Dl(e){let{end:t}=Sl(e),n=1;for(let r=0;r<t;r++)e[r]===0&&n++;let{start:r,end:i,line:a}=kl(n);for(let a=0,o=0;a<n;a++){let n=Ol(e,o,t);r[a]=o,i[a]=n,o=n+1}return{count:n,lines:1,start:r,end:i,line:a.fill(1)}}function Ol(e,t,n){let r=t;for(;r<n&&e[r]!==0;)r++;return r}function kl(e){return{start:new Uint32Array(e),end:new Uint32Array(e),line:new Uint32Array(e)}}function Al({start:e,end:t,line:n}){let r=kl(Math.ceil(e.length*1.5));return r.start.set(e),r.end.set(t),r.line.set(n),r}function jl(e){let t=Math.min(e.length,65536),n=0;for(let r=1;r<t;r++)e[r]===10&&e[r-1]!==10&&n++;return t===e.length?n+1:Math.ceil(n/t*e.length*1.1)+8}function Ml(e){let t=null,n=(e,n)=>{t??={kind:`failure`,file:e,why:n}},i=t=>{let r=e.file(t);return r.kind===`unreadable`&&n(t,`unreadable`),r.kind===`bytes`?r.bytes:null},a=e=>{let t=i(e);if(t===null)return null;let n=Sl(t);return{text:r.i(t,n),by:{kind:`entry`,file:e,entry:0,line:1,...n}}},o=(e,t)=>{let n=i(e);return n===null?null:{file:e,map:sl(n,wl(n),t)}};return i(`me`),{line:a,lineOrMe:(e,t)=>a(e)??a(`me`)??(t===null?null:{text:t,by:null}),number:e=>{let t=i(e);return t===null?null:Cl(t,`stock`).value},list:e=>o(e,!1),map:e=>o(e,!0),open:e=>void i(e),fail:n,failure:()=>t}}const Nl=/^[-0-9a-z_]{1,63}(?:\.[-0-9a-z_]{1,63})*$/,Pl=/(?:^|\.)(?:-|..--)|-(?:\.|$)/;function Fl(e,t){return e.length===0||e.length>244||!Nl.test(e)?!1:!(t&&e.includes(`-`)&&Pl.test(e))}function Il(e){return/^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){0,3}$/.test(e)}function Ll(e){let t=e.indexOf(`.`);return t<0?e:t===e.lastIndexOf(`.`)?`${e.slice(t+1)}\0${e.slice(0,t)}`:e.split(`.`).reverse().join(`\0`)}function Rl(e){let t=e.indexOf(`\0`);return t<0?e:t===e.lastIndexOf(`\0`)?`${e.slice(t+1)}.${e.slice(0,t)}`:e.split(`\0`).reverse().join(`.`)}function zl(e){return Array.from(new Set(e),Ll).sort()}function Bl(e,t,n){let r=e[n];return r===void 0||r.charCodeAt(t.length)!==0||!r.startsWith(t)?n:Hl(e,`${t}\x01`,n)}function Vl(e,t){if(t===null)return e;let n=Hl(e,`${t}\0`,0);return e.slice(n,Bl(e,t,n))}function Hl(e,t,n){let r=n,i=e.length;for(;r<i;){let n=r+i>>>1;e[n]<t?r=n+1:i=n}return r}function Ul(e,t){if(e.length===0)return t;if(t.length===0)return e;let n=[],r=0;for(let i of e){for(;r<t.length&&t[r]<i;)n.push(t[r++]);t[r]===i&&r++,n.push(i)}for(;r<t.length;)n.push(t[r++]);return n}function Wl({host:e,smtpd:t,send:n,remote:i},a){let o={aLabels:a,names:new Set,wildcards:new Set,users:new Map,literals:new Set},s=(e,t)=>Gl(e,t),c=e=>Kl(o,e),l=e=>ql(o,e);if(t.kind===`controls`){let{rcpthosts:e,localiphost:n,sagredo:i}=t;e.kind===`list`&&(s(e.list,c),e.more.kind===`keys`&&s(e.more.keys.map,c)),n!==null&&c(r.r(n.text));let a=e=>l(e.startsWith(`-`)?e.slice(1):e);s(i?.validRecipients.list?.map,a),s(i?.validRecipients.more?.keys.map,a)}let u=null;return n.kind===`controls`&&(u=n.percenthack,s(n.locals.map,c),s(u?.map,c),s(n.virtualdomains?.map,e=>e.includes(`@`)?l(e):c(e)),c(r.r(n.envnoathost.text.slice(n.envnoathost.text.lastIndexOf(`@`)+1)))),i.kind===`controls`&&s(i.smtproutes?.map,c),c(r.r(Ml(e.files).line(`me`)?.text??``)),{keys:zl(o.names),wildcards:o.wildcards,users:o.users,literals:o.literals,hacks:e=>u!==null&&_l(u.map,e)>=0}}function Gl(e,t){if(e===void 0)return;let{entries:n,keyEnd:i}=e,a=r.r(r.n(e.bytes));for(let e=0;e<n.count;e++)t(a.slice(n.start[e],i[e]))}function Kl({aLabels:e,names:t,wildcards:n,literals:r},i){let a=i.startsWith(`.`),o=a?i.slice(1):i;if(o.endsWith(`]`)){let e=o.startsWith(`[`);Il(o.slice(+!!e,-1))&&e!==a&&r.add(i)}else{if(!t.has(o)){if(!Fl(o,e))return;t.add(o)}a&&n.add(o),Jl(o.charCodeAt(o.length-1))&&Il(o)&&r.add(i)}}function ql(e,t){let n=t.lastIndexOf(`@`),r=t.slice(n+1);n>=0&&Kl(e,r);let i=n<0?t:t.slice(0,n);if(i===``||i.includes(`\0`))return;let a=n<0?``:r,o=e.users.get(a);o===void 0?e.users.set(a,[i]):o.push(i)}function Jl(e){return e>=48&&e<=57}function Yl(){let e=new Map,t=t=>{let n=t.length===1?Zl(t[0]):t.map(Zl).join(`

`),r=e.get(n);return r===void 0&&e.set(n,t),r??t};return{same:t,of:({outcomes:e},r)=>t(e.map(({verdict:e,host:t,code:i,as:a,via:o,isRouted:s})=>({verdict:e,host:t,code:i,as:a===null?null:Ql(a,r),via:o.length===0?Xl:o.map(e=>$l(n.f(e),s?null:r.domain))})))}}const Xl=[];function Zl({verdict:e,host:t,code:n,as:r,via:i}){return`${e}\n${t}\n${n??``}\n${r??``}\n${i.join(`
`)}`}function Ql(e,{whole:t,user:n}){for(let n of t)if(e.endsWith(n))return`${e.slice(0,-n.length)}*`;if(n===null)return e;let r=e.lastIndexOf(`@`),i=e.slice(0,r);return i.endsWith(n)?`${i.slice(0,-n.length)}*${e.slice(r)}`:e}function $l(e,t){return t!==null&&e.startsWith(t)&&e[t.length]===`:`?`*${e.slice(t.length)}`:e}const eu={behind:null};function tu(e){let{hosts:t,dns:n}=e.fleet,r=t.some(({programs:e})=>e.internationalNames),i=new Map,a=null;return{ready:e,aLabels:r,host(t){let n=i.get(t)??Wl(e.host(t),r);return i.set(t,n),n},dns(){return a??=zl(n.names()),a},outcomes:Yl()}}function nu(e,t){let n=new Set,r=new Set,i=new Set,a=new Map;for(let o of e){if(o.kind===`all`)continue;let{domain:e}=o;if(o.kind===`recipient`){let t=a.get(e??``)??[];t.push(o.user),a.set(e??``,t)}if(e===null||e===``)continue;let s=o.kind===`below`?`.${e}`:e;e.endsWith(`]`)?r.add(s):n.add(e),Fl(e,t)||i.add(e),Il(e)&&r.add(s)}return{keys:zl(n),users:a,literals:[...r],odd:i}}function ru({behind:e},t,n){return e===null?n.kind===`none`?t??`*`:n.kind===`literal`&&t===null?n.text:`${t??``}@${iu(n)}`:`${t??`*`}%${iu(n)||`*`}${e.text}`}function iu(e){return e.kind===`none`||e.kind===`other`?``:e.kind===`literal`?e.text:e.kind===`exact`?e.name:`.${e.name}`}function au({behind:e},t,n){return n===null?t:e===null?`${t}@${n}`:`${t}%${n}${e.text}`}const ou=[],su=`anyone`,cu=new Set;function lu(e,t){let n=e.apart.users.get(t.domain??``)??ou,r=su;for(let i=1;;i++){let a=du(e,t,r),{users:o,isHacked:s}=mu(e,a,r,n);if(o.includes(r)){r=`${su}${i}`;continue}let c={hosts:new Set,isLookedUp:!1,connects:!1};hu(t,a,r,c);let l=o.map(n=>{let r=du(e,t,n);return hu(t,r,n,c),{user:n,outcomes:fu(e,t,r,n,!0)}});return l.push({user:null,outcomes:fu(e,t,a,r,!1)}),{members:l,anyone:r,isHacked:s,...c}}}function uu(e){return{members:[{user:null,outcomes:e}],anyone:su,hosts:cu,isLookedUp:!1,isHacked:!1,connects:!1}}function du(e,{form:t,domain:n},r){let i=au(t,r,n),a=e.ask(i);return a.stop!==null&&(e.end.stop??={recipient:i,why:a.stop}),a}function fu(e,{form:t,domain:n,varies:r},i,a,o){let s=o&&!r?ou:[au(t,a,n),...t.behind===null?ou:[`${a}@${n}`]];return e.names.outcomes.of(i,{whole:s,user:o?null:a,domain:r&&n!==null?pu(n):null})}function pu(e){return e.startsWith(`[`)?e.slice(1,-1):e}function mu({names:e},{seen:t},n,r){let i=r.length>0?new Set(r):null,a=!1;for(let{host:r,recipient:o}of t){let t=o.lastIndexOf(`@`);if((t<0?o:o.slice(0,t))!==n)continue;let s=t<0?``:o.slice(t+1).toLowerCase(),c=e.host(r),l=c.users.get(s);l!==void 0&&(i=new Set([...i??ou,...l])),t>=0&&c.hacks(s)&&(a=!0)}return{users:i===null?ou:[...i].sort(),isHacked:a}}function hu({domain:e,varies:t,isLiteral:n},{seen:r},i,a){if(e===null||!t&&!n)return;let o=`${i}@${e}`;for(let{host:e,recipient:t,isRemote:i,isLookedUp:s}of r)(t===o||n)&&(a.hosts.add(e),a.connects||=i,a.isLookedUp||=s)}function gu(e,t,n,r,i,a){for(let{user:o,outcomes:s}of n.members)o===null&&n.isHacked&&t.behind===null&&a(r,i??``),e.emit({pattern:ru(t,o,r),witness:au(t,o??n.anyone,i),user:t.behind===null?o:null,domain:t.behind?.domain??r,hacked:t.behind===null?null:{user:o,domain:r},outcomes:s})}function _u(e){let t=Cu(e,null,e.making.apart.keys,new Set,null);vu(e,t),Su(e,t,{kind:`other`})}function vu(e,t){let{keys:n}=t;for(let r=0;r<n.length&&e.making.end.stop===null;){let i=n[r],a=Rl(i),o=Bl(n,i,r+1);if(bu(e,a),e.making.apart.odd.has(a)){r++;continue}let s=Cu(e,a,o===r+1?yu:n.slice(r+1,o),t.sources,t);vu(e,s),Su(e,s,{kind:`below`,name:a}),r=o}}const yu=[];function bu(e,t){let{making:n,form:r,hacked:i}=e;if(xu(t)||n.question.from===`here`&&r.behind===null&&!t.includes(`.`))return;let a=r.behind===null?n.quick(t):null;gu(n,r,a===null?lu(n,{form:r,domain:t,varies:!1}):uu(a),{kind:`exact`,name:t},t,i)}function xu(e){let t=e.charCodeAt(e.length-1);return t>=48&&t<=57&&Il(e)&&e.split(`.`).length===4}function Su({making:e,form:t,hacked:n},{family:r,text:i},a){r!==null&&gu(e,t,r,a,i,n)}function Cu(e,t,n,r,i){let{making:a,form:o}=e,s=n;if(i?.family!=null&&t!==null&&Tu(a,t,i)){let{family:e,met:n}=i,a=Eu(t,s);return{keys:s,sources:r,family:a===null?null:e,text:a??``,met:n}}let c=r;for(;;){let e=Eu(t,s);if(e===null)return{keys:s,sources:c,family:null,text:``,met:new Set};let n=lu(a,{form:o,domain:e,varies:!0}),r=new Set(n.hosts);n.isLookedUp&&r.add(-1);let i=[...r].filter(e=>!c.has(e));if(i.length===0||a.end.stop!==null)return{keys:s,sources:c,family:n,text:e,met:r};c=new Set([...c,...i]);for(let e of i)s=Ul(s,Vl(wu(a,e),t===null?null:Ll(t)));if(Eu(t,s)===e)return{keys:s,sources:c,family:n,text:e,met:r}}}function wu({names:e},t){return t===-1?e.dns():e.host(t).keys}function Tu({names:e},t,{met:n}){for(let r of n)if(r===-1?e.ready.fleet.dns.isKnown(t):e.host(r).wildcards.has(t))return!1;return!0}function Eu(e,t){if(t.length===0&&e!==null&&e.length+4<=244)return`any.${e}`;for(let n=0;;n++){let r=n===0?`any`:`any${n}`;if(e===null){let e=n===0?`invalid`:`invalid${n}`;if(!Ou(t,e)&&!Ou(t,`${e}\0any`))return`any.${e}`}else if(r.length+1+e.length>244)return Du(e,t);else if(!Ou(t,`${Ll(e)}\0${r}`))return`${r}.${e}`}}function Du(e,t){if(e.length+2>244)return null;for(let n of`abcdefghijklmnopqrstuvwxyz0123456789`)if(!Ou(t,`${Ll(e)}\0${n}`))return`${n}.${e}`;return null}function Ou(e,t){if(e.length===0)return!1;let n=0,r=e.length;for(;n<r;){let i=n+r>>>1;e[i]<t?n=i+1:r=i}return e[n]===t}const ku=4e5;function Au(e,t,n){let r=0,i=new Map,a=new Map,o=(e,{inside:t,first:n},i)=>{let a=t.join(` `);r++,e.has(a)||e.set(a,{inside:t,first:n+i})},s=(e,t)=>{if(r>ku)return[];if(ju(n,t,e))return[{inside:t,first:0}];let a=`${e} ${t.join(` `)}`,c=i.get(a);if(c!==void 0)return c;let l=new Map;for(let r of[0,1])for(let i of s(e-1,Mu(n,t,e-1,r)))o(l,i,r*2**(e-1));let u=[...l.values()];return i.set(a,u),u},c=(r,i,l)=>{let u=r+2**i-1;if(!(u<e||r>t)){if(r>=e&&u<=t)for(let e of s(i,l))o(a,e,r);else c(r,i-1,Mu(n,l,i-1,0)),c(r+2**(i-1),i-1,Mu(n,l,i-1,1))}};return c(0,32,Array.from(n.keys())),r>ku?null:[...a.values()].sort((e,t)=>e.first-t.first)}function ju(e,t,n){return n===0||t.length===0||t.every(t=>e[t].netmask%2**n==0)}function Mu(e,t,n,r){return t.filter(t=>{let{address:i,netmask:a}=e[t];return!(a>>>n&1)||(i>>>n&1)===r})}function Nu(e){let t=~e>>>0;return(t&t+1)===0}const Pu={hosts:new Set,addresses:[]};function Fu(e){return Iu(e).map(e=>({from:e,to:e,port:25,written:`interfaces`}))}function Iu(e){let t=[];for(let{address:n,up:r}of e?.addresses??[])r&&typeof n==`number`&&t.push(n);return t}function Lu(e){let t=[];for(let{from:n,to:r}of e.toSorted((e,t)=>e.from-t.from)){let e=t.at(-1);e!==void 0&&n<=e.to+1?e.to=Math.max(e.to,r):t.push({from:n,to:r})}return t}function Ru(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>>1;e[i].to<t?n=i+1:r=i}let i=e[n];return i!==void 0&&i.from<=t}function zu(e,t){let n=!1,r=!0,i=0;for(let{from:a,to:o}of e){for(;i<t.length&&t[i].to<a;)i++;let e=t[i];e!==void 0&&e.from<=o&&(n=!0),(e===void 0||e.from>a||e.to<o)&&(r=!1)}return{some:n,all:r}}function Bu(e,{from:t,to:n}){return e.flatMap(e=>{let r=[];return e.from<t&&r.push({from:e.from,to:Math.min(e.to,t-1)}),e.to>n&&r.push({from:Math.max(e.from,n+1),to:e.to}),r})}const Vu={from:2130706432,to:2147483647};function Hu({hosts:e},t){let n=new Map,r=[],i=new Map;for(let[t,{reachedAt:a}]of e.entries())for(let e of a){if(e.written===`address`&&Uu(e.from)){let n=`${e.from}:${e.port}`;i.set(n,[...i.get(n)??[],t])}for(let i of Bu([e],Vu))(i.from!==0||i.to!==0)&&(n.set(e.port,n.get(e.port)??[]),n.get(e.port)?.push({range:i,host:t}),r.push({range:i,host:t}))}let a=new Map(Array.from(n,([e,t])=>[e,Ku(t)])),o=Ku(r),s=e.map(()=>null),c=e.map(({relayClients:e})=>Lu(e)),l=new Map,u=n=>{let r=t(n);return s[n]??=r===null?Gu(e[n]):[{from:r,to:r}],s[n]};return{at:(t,n,r)=>Uu(n)?Wu(e[t],i.get(`${n}:${r}`)??[],t,n,r):qu(a.get(r),n),hasAddress:e=>Uu(e)?[]:qu(o,e),isRelayClient:(e,t)=>Ru(c[e]??[],t),arrivesAs(n,r,i){let a=c[r];if(n===r&&i!==null&&t(n)===null){let e=Ru(a,Uu(i)?2130706433:i);return{client:e,outside:!e}}let o=n*e.length+r,s=l.get(o);if(s!==void 0)return s;let d=u(n),{some:f,all:p}=zu(d,a),m={client:f,outside:!p||d.length===0};return l.set(o,m),m}}}function Uu(e){return e>>>24==127||e===0}function Wu(e,t,n,r,i){return!e.reachedAt.some(e=>e.written!==`interfaces`&&e.port===i&&e.from<=r&&r<=e.to)&&(i!==25||t.length>0)||t.includes(n)?t:[...t,n].sort((e,t)=>e-t)}function Gu({interfaces:e,reachedAt:t}){return Lu(Bu(Bu([...Iu(e).map(e=>({from:e,to:e})),...t],Vu),{from:0,to:0}))}function Ku(e){let t=e.flatMap(({range:e,host:t})=>[{at:e.from,host:t,by:1},{at:e.to+1,host:t,by:-1}]);t.sort((e,t)=>e.at-t.at);let n=new Map,r=[],i=[];for(let[e,{at:a,host:o,by:s}]of t.entries()){let c=(n.get(o)??0)+s;c===0?n.delete(o):n.set(o,c),t[e+1]?.at!==a&&(r.push(a),i.push([...n.keys()].sort((e,t)=>e-t)))}return{start:r,hosts:i}}function qu(e,t){if(e===void 0)return[];let n=0,r=e.start.length;for(;n<r;){let i=n+r>>>1;e.start[i]<=t?n=i+1:r=i}return n===0?[]:e.hosts[n-1]}const Ju=2**32,Yu={from:2130706432,to:2147483647};function Xu(e,t){let{exact:n,sets:r}=$u(t),i=new Map,a=new Set([0,1,Yu.from,Yu.to+1]),o=({from:e,to:t})=>void a.add(e).add(t+1);for(let e of n)o({from:e,to:e});for(let n of Zu(e,t))o(n);for(let n of t.hosts)Qu(e.names.ready.host(n).host.lists,o,i);let s=[...Array.from(i,([e,t])=>({...t,text:e})),...r],c=ed(e,t,n,a,i.size===0),l=[];for(let e of c){let n=nd(e,s,t.isBracketed,c.length>1);if(n===null||l.length+n.length>1e6)return null;for(let e of n)l.push(e)}return l}function Zu({names:e,question:t},{hosts:n,connects:r}){if(!r)return[];let i=e.ready.fleet.hosts;return[...[...n].flatMap(e=>i[e]?.relayClients??[]),...t.down.addresses,...i.flatMap(({reachedAt:e})=>e)]}function Qu({fixed:e,moreipme:t,notipme:n},r,a){let o=(e,t)=>{(e&~t)===0&&(Nu(t)?r({from:e,to:(e|~t)>>>0}):a.set(`${i.r(e)}/${i.r(t)}`,{address:e,netmask:t}))};for(let{address:t,netmask:n}of e)o(t,n);for(let e of[t,n]){if(e===null)continue;let{count:t,address:n,netmask:r}=e.entries;for(let e=0;e<t;e++)o(n[e],r[e])}}function $u({keys:e,isBracketed:t}){let n=new Set,r=[];for(let i of[...e].sort()){if(i.endsWith(`]`)!==t)continue;let e=i.replace(/[[\]]/g,``).split(`.`).filter(e=>e!==``).map(Number),a=e.reduce((e,t)=>e*256+t,0);e.length===4?n.add(a):i.startsWith(`.`)&&r.push({address:a,netmask:256**e.length-1,text:i})}return{exact:n,sets:r}}function ed(e,t,n,r,i){let a=[...r].filter(e=>e<Ju).sort((e,t)=>e-t),o=[],s=null;for(let[r,c]of a.entries()){let l=(a[r+1]??Ju)-1,u=n.has(c)?null:td(e,t,c),d=o.at(-1);i&&d!==void 0&&u!==null&&u===s?d.to=l:o.push({from:c,to:l}),s=u}return o}function td({names:e,question:t,starts:n},{hosts:r,connects:i},a){let{reach:o}=e.ready,s=[];for(let t of r)s.push(e.ready.host(t).ipmeIs(a).me),i&&s.push(o.isRelayClient(t,a)),i&&Uu(a)&&s.push(o.at(t,a,25).join(` `));if(i&&!Uu(a))for(let e of n)s.push(o.at(e,a,25).join(` `));return i&&(s.push(o.hasAddress(a).filter(e=>t.down.hosts.has(e)).join(` `)),s.push(t.down.addresses.some(({from:e,to:t})=>e<=a&&a<=t))),s.join(`,`)}function nd(e,t,n,r){let i=e.from===e.to,a=id(e,n);if(t.length===0||i)return[{first:e.from,text:a,isSingle:i}];let o=Au(e.from,e.to,t);if(o===null)return null;let s=[],c=[];for(let{inside:e,first:n}of o){let o=rd(e.map(e=>t[e]));o===``?c.push({first:n,text:a,isSingle:i}):s.push({first:n,text:r?`${o} in ${a}`:o,isSingle:i})}return[...s,...c]}function rd(e){let t=({text:e})=>e.startsWith(`.`),n=e.filter(t).map(({text:e})=>e).reduce((e,t)=>t.length>e.length?t:e,``);return[...e.filter(e=>!t(e)).map(({text:e})=>e),n].filter(e=>e!==``).join(` and `)}function id({from:e,to:t},n){let r=t-e+1,a=Math.log2(r),o=Number.isInteger(a)&&e%r===0,s=r===1?i.r(e):o?`${i.r(e)}/${32-a}`:`${i.r(e)}-${i.r(t)}`;return n?`[${s}]`:s}function ad(e){for(let t of[!0,!1])od(e,t)}function od({making:e,form:t,hacked:n},r){let a=new Set(e.starts),o=new Map,s=!1,c=!1,l=[];for(let n=``;e.end.stop===null;){let u={hosts:a,connects:s,keys:sd(e,a,c),isBracketed:r};l=[];let d=Xu(e,u);if(d===null){e.end.stop??={recipient:r?`[...]`:`...`,why:{kind:`too-many-classes`}};return}for(let n of d){let a=r?`[${i.r(n.first)}]`:i.r(n.first),s=`${a} ${n.isSingle}`,c=o.get(s)??lu(e,{form:t,domain:a,varies:!n.isSingle,isLiteral:!0});if(o.set(s,c),l.push({one:n,family:c,text:a}),e.end.stop!==null)break}for(let{family:e}of l){for(let t of e.hosts)a.add(t);s||=e.connects,c||=e.isLookedUp}let f=`${a.size} ${s} ${c}`;if(f===n)break;n=f}for(let{one:r,family:i,text:a}of l)gu(e,t,i,{kind:`literal`,name:a,text:r.text,isSingle:r.isSingle},a,n)}function sd({names:e,apart:t},n,r){let i=new Set(t.literals);for(let t of n)for(let n of e.host(t).literals)i.add(n);if(!r)return i;for(let t of e.dns()){if(t>=`:`)break;let e=Rl(t);Il(e)&&(i.add(e),i.add(`.${e}`))}return i}const cd=2048;function ld(e,t=Qc()){if(e.length<cd)return null;let n=new DataView(e.buffer,e.byteOffset,e.length),r=Array.from({length:256},(e,t)=>({number:t,at:n.getUint32(8*t,!0),slots:n.getUint32(8*t+4,!0)})),i=r.reduce((e,t)=>e+t.slots,0),a=e.length-cd-8*i;if(a<0||r.some(t=>t.slots>0&&t.at+8*t.slots>e.length))return null;let o=new Uint32Array(i),s=0;for(let e of r){let t=ud(n,e);for(let r=0;r<e.slots;r++){let i=n.getUint32(e.at+8*r+4,!0);if(i===0)t=0;else{if(a=dd(n,e,r,t++,a),a<0)return null;o[s++]=i+8}}}return pd(e,n,o.subarray(0,s).sort(),t)}function ud(e,{at:t,slots:n}){let r=0;for(;r<n&&e.getUint32(t+8*(n-r)-4,!0)!==0;)r++;return r}function dd(e,{number:t,at:n,slots:r},i,a,o){let s=e.getUint32(n+8*i,!0),c=e.getUint32(n+8*i+4,!0),l=(s>>>8)%r;if((s&255)!==t||(i-l+r)%r>a||c+8>e.byteLength)return-1;let u=e.getUint32(c,!0),d=8+u+e.getUint32(c+4,!0);return c+d>e.byteLength||d>o?-1:fd(e,c+8,u)===s?o-d:-1}function fd(e,t,n){let r=5381;for(let i=t;i<t+n;i++)r=Math.imul(r,33)^e.getUint8(i);return r>>>0}function pd(e,t,n,r){let i=new Uint32Array(n.length),a=new Uint32Array(n.length),o=0;for(let r of n){let n=r+t.getUint32(r-8,!0);md(e,r,n)||(i[o]=r,a[o++]=n)}let s={start:i.subarray(0,o),end:a.subarray(0,o),line:new Uint32Array(o)};return{map:sl(e,{count:o,lines:0,...s},!1,r),capitals:n.length-o}}function md(e,t,n){for(let r=t;r<n;r++){let t=e[r];if(t>=65&&t<=90)return!0}return!1}function hd(e,t=Qc()){return{map:sl(e,Tl(e),!1,t),capitals:0}}function gd({map:e},t){let{count:n,start:r,end:i}=e.entries;for(let a=0;a<n;a++)if(ml(t.map,e.bytes,r[a],i[a])<0)return a;return-1}function _d(e,t){return e.capitals===t.capitals&&gd(e,t)<0&&gd(t,e)<0}function vd(e,t,n,r,i=!1,a=46){let o=0;for(let e=n+1;e<r;e++)(t[e]===46||t[e]===a)&&o++;if(o>8)return yd(e,t,n,r,i,a);for(let o=i?n+1:n;o<r;o++){if(o!==n&&t[o]!==46&&t[o]!==a)continue;let i=ml(e,t,o,r);if(i>=0)return i}return-1}function yd(e,t,n,r,i,a){let o=[];el(t,n,r,e.seed,(t,r)=>{gl(e,r)&&!(i&&t===n)&&o.push({from:t,hash:r})},a);for(let{from:n,hash:i}of o.reverse()){let a=hl(e,t,n,r,i);if(a>=0)return a}return-1}const bd={kind:`broken`};function xd(e,t=!1,n=Qc()){let r=e.file(`rcpthosts`);if(r.kind!==`bytes`)return{kind:r.kind};let i=Sd(e,t,n);return i===`unopenable`?{kind:`unreadable`}:{kind:`list`,list:sl(r.bytes,wl(r.bytes),!1,n),more:i}}function Sd(e,t,n){let r=e.file(`morercpthosts.cdb`);if(r.kind===`unreadable`)return r.isFolder?bd:`unopenable`;if(r.kind===`bytes`){let e=ld(r.bytes,n);return e===null?bd:{kind:`keys`,file:`morercpthosts.cdb`,keys:e}}let i=t?e.file(`morercpthosts`):r;return i.kind===`bytes`?{kind:`keys`,file:`morercpthosts`,keys:hd(i.bytes,n)}:{kind:`none`}}function Cd(e,t,n=0,r=t.length,i=!1){if(e.kind===`unreadable`)return{accepted:null,by:`unreadable`};if(e.kind===`missing`)return{accepted:!i,by:`no rcpthosts`};let a=r;for(;a>n&&t[a-1]!==64;)a--;return a===n&&!i?{accepted:!0,by:`no domain`}:wd(e,t,a,r)}function wd(e,t,n,r){if(e.kind===`unreadable`)return{accepted:null,by:`unreadable`};if(e.kind===`missing`)return{accepted:!0,by:`no rcpthosts`};let i=vd(e.list,t,n,r);if(i>=0)return{accepted:!0,by:`rcpthosts`,entry:i};if(e.more.kind===`none`||n===r)return{accepted:!1,by:`no entry`};if(e.more.kind===`broken`)return{accepted:null,by:`unreadable`};let a=vd(e.more.keys.map,t,n,r);return a<0?{accepted:!1,by:`no entry`}:{accepted:!0,by:e.more.file,entry:a}}function Td(e,t){let{names:n,question:i,apart:a}=e,{smtpd:o,send:s}=n.ready.host(t),{from:c,sender:l}=i;if(c!==`outside`&&c!==`client`||l!==null||o.kind!==`controls`||s.kind!==`controls`||o.sagredo!==null&&!(c===`outside`&&Ed(o.sagredo)))return()=>null;let{users:u,hacks:d}=n.host(t),f=s.virtualdomains===null?null:Od(s.virtualdomains.map),p=s.locals.map,m=Dd(e,t),h=new Map,g=(e,r)=>{let i=`${e} ${r}`,a=h.get(i)??n.outcomes.same([{verdict:e,host:t,code:null,as:r,via:[]}]);return h.set(i,a),a};return e=>{if(u.has(e)||a.users.has(e)||d(e))return null;let t=r.t(e);if(c===`outside`){let{accepted:e}=wd(o.rcpthosts,t,0,t.length);if(e===null)return null;if(!e)return g(`rejected`,null)}if(ml(p,t,0,t.length)>=0)return g(`local`,`*`);let n=f===null?``:kd(f,t);return n===``?m(e,t):g(`virtual`,`${n}-*`)}}function Ed({badrcptto:e,badrcpttonorelay:t,validRecipients:{list:n,more:r}}){return e===null&&t===null&&n===null&&r===null}function Dd(e,t){let{remote:n}=e.names.ready.host(t),r=n.kind===`controls`&&n.authsenders===null?n.smtproutes:null,i=r===null?null:Od(r.map),a=new Map;return(n,r)=>{let o=i===null?``:kd(i,r);if(o===``)return null;let s=a.get(o);if(s===void 0){let[r]=lu(e,{form:eu,domain:n,varies:!1}).members;s=r?.outcomes.length===1&&r.outcomes[0]?.verdict===`remote`&&r.outcomes[0]?.host===t?r.outcomes:null,a.set(o,s)}return s}}function Od(e){return{map:e,text:r.n(e.bytes)}}function kd({map:e,text:t},n){let r=vd(e,n,0,n.length),i=r>=0?r:ml(e,n,n.length,n.length);if(i<0)return``;let{start:a,end:o}=vl(e,i);return t.slice(a,o)}const Ad=` 	\r
`,jd=`${Ad}(["<>;:@,.`,Md=/[^ -~]|[)\]\\]/;function Nd(e){let t=[];for(let n=0;n<e.length;){let r=e[n];if(r===`)`||r===`]`)return null;if(Ad.includes(r))n++;else if(`.,@<>:;`.includes(r))t.push({kind:`sign`,text:r}),n++;else{let i=r===`(`||r===`"`||r===`[`?Id(e,n):Ld(e,n);if(i===null)return null;t.push(i.token),n=i.end}}return t}function Pd(e){return e.map(({kind:e,text:t})=>e===`comment`?``:e===`literal`?`[${t}]`:t).join(``)}const Fd={"(":{kind:`comment`,close:`)`},'"':{kind:`quote`,close:`"`},"[":{kind:`literal`,close:`]`}};function Id(e,t){let{kind:n,close:r}=Fd[e[t]],i=``,a=1;for(let o=t+1;o<e.length;o++){let t=e[o];if(t===`\\`){if(++o>=e.length)return null;i+=e[o]}else if(t===r){if(--a===0)return{token:{kind:n,text:i},end:o+1}}else n===`comment`&&t===`(`?a++:i+=t}return null}function Ld(e,t){let n=``,r=t;do e[r]===`\\`&&r++,n+=e[r++]??``;while(r<e.length&&!jd.includes(e[r]));return{token:{kind:Md.test(n)?`quote`:`atom`,text:n},end:r}}function Rd(e){let t=Ml(e),n=(e,n)=>{let r=t.lineOrMe(e,e),i=Nd(n+r.text);return i===null&&t.fail(r.by?.file??e,`bad-value`),{value:r,tokens:i??[]}},r=n(`defaultdomain`,`.`),i=n(`defaulthost`,`@`),a=n(`plusdomain`,`.`);return t.open(`idhost`),t.failure()??{kind:`controls`,defaulthost:i,defaultdomain:r,plusdomain:a}}function zd(e,t){let n=[],r=Nd(t.includes(`@`)||t===``?Kc(t):qc(t));if(r===null)return{kind:`refused`,steps:[{step:`qmail-inject`,result:`refused`,by:null}]};let i=Pd(Vd(r)?r:Wd(e,Ud(Hd(r)),n));return n.length===0&&n.push({step:`qmail-inject`,result:i,by:null}),{kind:`recipient`,recipient:i,steps:n}}function Bd(e,t){return e?.kind===`sign`&&e.text===t}function Vd(e){let t=e.at(-1);return t?.kind===`literal`&&t.text===``&&Bd(e.at(-2),`@`)}function Hd(e){if(!Bd(e[0],`@`))return e;let t=e.findIndex(e=>Bd(e,`:`));return t<0?[]:e.slice(t+1)}function Ud(e){let t=Bd(e.at(-1),`.`)?e.slice(0,-1):e;return Bd(t.at(-1),`@`)?t.slice(0,-1):t}function Wd(e,t,n){if(t.length===0)return t;let r=t,i=({value:e,tokens:t},i)=>{r=[...i,...t],n.push({step:`qmail-inject`,result:Pd(r),by:e.by})};r.some(e=>Bd(e,`@`))||i(e.defaulthost,r);let a=r.at(-1);return a?.kind===`atom`&&a.text.endsWith(`+`)&&i(e.plusdomain,[...r.slice(0,-1),{kind:`atom`,text:a.text.slice(0,-1)}]),r.slice(r.findLastIndex(e=>Bd(e,`@`))+1).some(e=>e.kind===`literal`||Bd(e,`.`))||i(e.defaultdomain,r),r}function Gd(e,t,n){let r=new Map,i=0,a=e=>{let n=t(e);return i+=n.length,n},o=Kd(e,a);for(;o.length>0;){if(i>5e6)return null;let{nodes:s,entry:c}=o.pop(),l=n(c);if(r.has(l)||r.set(l,{host:l,path:()=>Jd(e,t,s,c)}),[...s].every(e=>r.has(n(e))))continue;let u=e=>s.has(e)&&e!==c;o.push(...Kd(a(c).filter(u),e=>a(e).filter(u)))}return[...r.values()].sort((e,t)=>e.host-t.host)}function Kd(e,t){let{component:n,members:r}=qd(e,t),i=e=>{let n=r[e];return n.length>1||t(n[0]).includes(n[0])},a=new Set(e);for(let[e,r]of n)for(let i of t(e))n.get(i)!==r&&a.add(i);let o=r.map((e,t)=>i(t)?new Set(e):null),s=[];for(let e of a){let t=o[n.get(e)??-1]??null;t!==null&&s.push({nodes:t,entry:e})}return s}function qd(e,t){let n=new Map,r=new Map,i=new Map,a=[],o=[];for(let s of e){if(n.has(s))continue;let e=[],c=i=>{n.set(i,n.size),r.set(i,n.get(i)),o.push(i),e.push({node:i,to:t(i),at:0})};c(s);for(let t=e.at(-1);t!==void 0;t=e.at(-1)){let{node:s}=t,l=t.to[t.at++];if(l!==void 0){n.has(l)?i.has(l)||r.set(s,Math.min(r.get(s),n.get(l))):c(l);continue}e.pop();let u=e.at(-1)?.node;if(u!==void 0&&r.set(u,Math.min(r.get(u),r.get(s))),r.get(s)!==n.get(s))continue;let d=o.splice(o.lastIndexOf(s));for(let e of d)i.set(e,a.length);a.push(d)}}return{component:i,members:a}}function Jd(e,t,n,r){let i=e=>e===r||!n.has(e),a=Yd(e.filter(i),e=>t(e).filter(i),r),o=Yd(t(r).filter(e=>n.has(e)),e=>t(e).filter(e=>n.has(e)),r);return[...a,...o]}function Yd(e,t,n){let r=new Map(e.map(e=>[e,null])),i=[...e];for(let e of i){if(e===n)break;for(let n of t(e))r.has(n)||(r.set(n,e),i.push(n))}let a=[];for(let e=n;e!==null;e=r.get(e)??null)a.unshift(e);return a}function Xd(e){return e.map(e=>({step:`dns`,result:Zd(e),by:Qd(e)}))}function Zd(e){switch(e.type){case`CNAME`:return`${e.name} CNAME ${e.target}`;case`MX`:return`${e.name} MX ${e.preference} ${e.target}`;case`A`:return`${e.name} A ${i.r(e.address)}`}}function Qd(e){let t=e?.at??null;return t===null?null:{kind:`record`,at:t}}function $d(e,t){let n={nxdomain:`does not exist`,nodata:`has no address`,servfail:`cannot be looked up`},r=t.kind in n?n[t.kind]:`has no address`,i=`at`in t?t.at:null;return{step:`dns`,result:`${ef(e)} ${r}`,by:i===null?null:{kind:`record`,at:i}}}function ef(e){let t=e.indexOf(`|`);return t<0?e:`${e.slice(0,t)}|***`}const tf={kind:`nxdomain`,at:null},nf=/^[-0-9a-z_.]+$/;function rf(e,t,n){let r=af(t);if(r===null)return tf;let i=e.lookup(r,n);if(i.kind!==`undeclared`)return i;let a=af(i.records.at(-1)?.target??r);return a!==null&&nf.test(a)?i:tf}function af(e){let t=r.r(e.endsWith(`.`)?e.slice(0,-1):e);if(t.length>253)return null;for(let e=0;e<=t.length;){let n=t.indexOf(`.`,e),r=n<0?t.length:n;if(r===e||r-e>63)return null;e=r+1}return t}function of(e,t){let n=[],r=t;for(let t=0;t<10;t++){let i={kind:`name`,name:r,changed:t>0,records:n};if(r===``||r.endsWith(`]`))return i;if(r.endsWith(`.`)){r=r.slice(0,-1);continue}let a=rf(e,r,`ANY`);if(a.kind===`servfail`)return{kind:`failed`,name:r,answer:a};let o=a.kind===`answer`?a.records.find(e=>e.type===`CNAME`):void 0;if(o===void 0)return i;n.push(o),r=o.target}return{kind:`name`,name:r,changed:!0,records:n}}function sf(e){let t=e.lastIndexOf(`-`),n=Array.from(e.slice(0,Math.max(t,0)),e=>e.charCodeAt(0)),r=128,i=72,a=0;for(let o=t+1;o<e.length;a++){let t=a;for(let t=1,n=36;;n+=36){let r=o<e.length?`abcdefghijklmnopqrstuvwxyz0123456789`.indexOf(e[o++]):-1;if(r<0||(a+=r*t,a>2**53-1))return null;let s=cf(n,i);if(r<s)break;t*=36-s}let s=n.length+1;if(i=lf(a-t,s,t===0),r+=Math.floor(a/s),a%=s,r>1114111)return null;n.splice(a,0,r)}return String.fromCodePoint(...n)}function cf(e,t){return Math.min(Math.max(e-t,1),26)}function lf(e,t,n){let r=Math.floor(e/(n?700:2));r+=Math.floor(r/t);let i=0;for(;r>455;i+=36)r=Math.floor(r/35);return i+Math.floor(36*r/(r+38))}const uf=`xn--`,df=/[.\u3002\uff0e\uff61]/u,ff=/^[\0-\x7f]*$/,pf=/^[-0-9A-Za-z_\u0080-\u{10ffff}]*$/u,mf=/^[-0-9a-z_\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}\u200c-\u200d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb\u13a0-\u13f5]*$/u,hf=/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u,gf=/^\p{M}/u,_f=/(?![\u06f0-\u06f9])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,vf=/[\u200c-\u200d]{2}/u;function yf(e){let t=ff.test(e)?e:bf(e);if(t===null)return null;let n=r.r(t).split(df).map(xf);return n.includes(null)?null:n.join(`.`)}function bf(e){try{return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(r.t(e))}catch{return null}}function xf(e){if(e.length>252)return null;let t=e.startsWith(uf),n=ff.test(e)&&!t?e:Sf(e);if(n===null||n.length>63||t&&n!==e)return null;if(!n.startsWith(uf))return Tf(n)?null:n;let r=sf(n.slice(4));return r===null||ff.test(r)||Tf(r)||!Cf(r)?null:n}function Sf(e){if(!pf.test(e))return null;try{let{hostname:t}=new URL(`http://${e}.a`);return t.slice(0,-2)}catch{return null}}function Cf(e){return mf.test(e)&&!hf.test(e)&&!gf.test(e)&&!vf.test(e)&&(!_f.test(e)||wf(Array.from(e)))}function wf(e){let t=e[0],n=e.filter(e=>/\p{L}/u.test(e)&&!_f.test(e));return _f.test(t)&&!/\p{N}/u.test(t)&&n.length===0}function Tf(e){return e.startsWith(`-`)||e.endsWith(`-`)||e.slice(2,4)===`--`}function Ef(e){if(!/^[0-9]/.test(e))return null;let t=r.t(e),i=n.V(t,0,t.length);return i!==null&&i.end===t.length?i.address:null}function Df(e){return e.startsWith(`[`)&&e.endsWith(`]`)?Ef(e.slice(1,-1)):null}function Of(e,t){return jf(e,t,0,[])}function kf(e,t){let n=Mf(t,0,[]);if(n!==null)return Af([n]);let r=rf(e,t,`MX`);if(r.kind===`servfail`)return{kind:`failed`,name:t,answer:r};if(r.kind===`undeclared`)return Af([Nf(t,0,r.records)]);let i=r.kind===`answer`?r.records:[],a=i.filter(e=>e.type===`MX`);if(a.length===0)return Of(e,t);let o=i.filter(e=>e.type===`CNAME`),s=a.toSorted((e,t)=>e.preference-t.preference),c=[],l=null;for(let t of s){let n=jf(e,t.target,t.preference,[...o,t]);if(n.kind===`failed`&&(l??=n),n.kind===`found`){if(c.length+n.exchangers.length>65536)return{kind:`too-many`};for(let e of n.exchangers)c.push(e)}}return c.length===0&&l!==null?l:Af(c,i)}function Af(e,t=[]){return{kind:`found`,exchangers:e,records:t}}function jf(e,t,n,r){let i=Mf(t,n,r);if(i!==null)return Af([i]);let a=rf(e,t,`A`);switch(a.kind){case`servfail`:return{kind:`failed`,name:t,answer:a};case`nxdomain`:case`nodata`:return{kind:`no-such-host`,name:t,answer:a};case`undeclared`:return Af([Nf(t,n,[...r,...a.records])]);case`answer`:{let e=a.records.filter(e=>e.type===`CNAME`);return Af(a.records.filter(e=>e.type===`A`).map(i=>({address:i.address,name:t,position:n,preference:n,records:[...r,...e,i]})),a.records)}}}function Mf(e,t,n){let r=Ef(e)??Df(e);return r===null?null:{address:r,name:e,position:t,preference:0,records:n}}function Nf(e,t,n){return{address:null,name:e,position:t,preference:t,records:n}}function Pf(e,t,n=0,r=t.length){if(e===null)return null;let i=ml(e.map,t,n,r);return i<0?null:Lf(e,i)}function Ff(e,t,n,r){if(e===null)return null;let i=vd(e.map,t,n,t.length,!1,r);return i<0?Pf(e,t,t.length):Lf(e,i)}function If({file:e,map:t},n){let{start:r,end:i,line:a}=t.entries;return{kind:`entry`,file:e,entry:n,line:a[n],start:r[n],end:i[n]}}function Lf(e,t){return{value:r.i(e.map.bytes,vl(e.map,t)),by:If(e,t)}}function Rf(e,t,n){let i=If({file:e,map:t},n);return i.line>0?i:{kind:`key`,file:e,key:r.i(t.bytes,i)}}function zf(e,t,n){return Vf(e,Ff(t,r.t(n),0))}function Bf(e,t,n){return Vf(e,Ff(t,r.t(n===null?``:Kc(n)),0,64))}function Vf(e,t){return t===null?null:{hit:t,relay:t.value===``?null:Hf(e,t.value)}}function Hf(e,t){let n=e.readsSenderRoutes?t.indexOf(`|`):-1,r=n<0?t:t.slice(0,n),i=r.indexOf(`:`);if(i<0)return{host:r,port:25};let a=0;for(let e=i+1;e<r.length;e++){let t=r.charCodeAt(e)-48;if(t<0||t>9)break;a=10*a+t&65535}return{host:r.slice(0,i),port:a}}function Uf(e,t,n){let{programs:r}=e,i=[],a=Wf(e,n,i),{recipients:o}=n,s=!1;if(r.followsAliases&&a===null){let e=Kf(t.dns,o,i);if(e===null)return{kind:`deferred`,code:`4.4.3`,steps:i};({recipients:o,allAliases:s}=e)}let c=a===null?qf(e,t.dns,n.host,i):Of(t.dns,a.host);if(c===null)return{kind:`bounced`,code:`5.1.2`,steps:i};if(c.kind===`too-many`)return{kind:`not-judged`,reason:`too-many-addresses`,steps:i};if(c.kind!==`found`)return i.push($d(c.name,c.answer)),c.kind===`failed`?{kind:`deferred`,code:`4.1.2`,steps:i}:{kind:`bounced`,code:`5.1.2`,steps:i};if(c.exchangers.length===0)return i.push({step:`dns`,result:`nothing has an address`,by:Qd(c.records[0])}),{kind:`bounced`,code:`5.4.4`,steps:i};let l=a!==null||s?c.exchangers:Jf(t,c.exchangers,i);return l.length===0?{kind:`bounced`,code:`5.4.6`,steps:i}:{kind:`tries`,groups:Yf(l,a?.port??25),recipients:o,steps:i}}function Wf({programs:e,...t},{host:n,sender:r},i){if(t.authsenders!==null){let n=Bf(e,t.authsenders,r);if(n!==null&&i.push(Gf(`authsenders`,n)),n!==null&&n.relay!==null)return n.relay}let a=zf(e,t.smtproutes,n);return i.push(a===null?{step:`smtproutes`,result:`MX`,by:null}:Gf(`smtproutes`,a)),a?.relay??null}function Gf(e,{relay:t,hit:n}){return{step:e,result:t===null?`MX`:`${ef(t.host)}:${t.port}`,by:n.by}}function Kf(e,t,n){let r=!0,i=[];for(let a of t){let t=a.lastIndexOf(`@`);if(t<0){i.push(a);continue}let o=of(e,a.slice(t+1));if(o.kind===`failed`)return n.push($d(o.name,o.answer)),null;n.push(...Xd(o.records)),r&&=o.changed,i.push(`${a.slice(0,t)}@${o.name}`)}return{recipients:i,allAliases:r}}function qf({programs:e},t,n,r){let i=e.internationalNames?yf(n):n;return i===null?(r.push({step:`dns`,result:`${n} is not asked for: libidn2 refuses it`,by:null}),null):kf(t,i)}function Jf(e,t,n){let r=1e5,a=[];for(let{address:n,preference:o,records:s}of t){if(n===null||o>=r)continue;let t=e.ipmeIs(n);if(!t.me)continue;r=o;let c={kind:`ipme`,address:n,verdict:t};a=[...Xd(s),{step:`ipme`,result:`${i.r(n)} is me`,by:c}]}return n.push(...a),t.filter(({preference:e})=>e<r)}function Yf(e,t){let n=[],r=-1;for(let{address:i,name:a,position:o,records:s}of e)o!==r&&n.push([]),r=o,n.at(-1)?.push({address:i,port:t,name:a,records:s});return n}function Xf(e,t=Qc()){let n=e.file(`me`);if(n.kind===`unreadable`)return{kind:`unreadable`,file:`me`};let r=e.file(`locals`);return r.kind===`unreadable`?{kind:`unreadable`,file:`locals`}:r.kind===`bytes`?{kind:`list`,file:`locals`,list:sl(r.bytes,wl(r.bytes),!1,t)}:n.kind===`missing`?{kind:`missing`}:{kind:`list`,file:`me`,list:sl(n.bytes,Dl(n.bytes),!1,t)}}function Zf(e,t){let n=Ml(t);for(let t of e.sendFiles)n.open(t);let r=n.lineOrMe(`envnoathost`,`envnoathost`),i=Xf(t);i.kind!==`list`&&n.fail(i.kind===`missing`?`locals`:i.file,i.kind);let a=n.list(`percenthack`),o=n.map(`virtualdomains`),s=Array.from({length:e.supplements},(e,t)=>n.list(`suppls${t}`)),c=n.failure();if(c!==null||i.kind!==`list`)return c??{kind:`failure`,file:`locals`,why:`missing`};let{file:l,list:u}=i;return{kind:`controls`,envnoathost:r,locals:{file:l,map:u},percenthack:a,virtualdomains:o,supplements:s}}function Qf(e,t){let n=[],i=t,a=i.lastIndexOf(`@`);if(a<0){let{text:t,by:r}=e.envnoathost;a=i.length,i=`${i}@${t}`,n.push({step:`envnoathost`,result:i,by:r})}i=$f(e.percenthack,i,a,n),a=i.lastIndexOf(`@`);let o=r.t(i),s=Pf(e.locals,o,a+1);if(n.push({step:`locals`,result:s===null?`not local`:`local`,by:s?.by??null}),s!==null)return{channel:`local`,supplement:null,recipient:i,as:i,steps:n};let c=Pf(e.virtualdomains,o)??Ff(e.virtualdomains,o,a+1),l=c===null||c.value===``?null:`${c.value}-${i}`;return n.push({step:`virtualdomains`,result:l??`not virtual`,by:c?.by??null}),l===null?{channel:`remote`,supplement:ep(e.supplements,o,a+1,n),recipient:i,as:i,steps:n}:{channel:`virtual`,supplement:null,recipient:i,as:l,steps:n}}function $f(e,t,n,i){if(e===null)return t;let a=r.t(t),o=n,s=t.length;for(let n=Pf(e,a,o+1,s);n!==null;n=Pf(e,a,o+1,s)){let e=o===0?-1:t.lastIndexOf(`%`,o-1);if(e<0)break;s=o,o=e,i.push({step:`percenthack`,result:`${t.slice(0,o)}@${t.slice(o+1,s)}`,by:n.by})}return o===n?t:`${t.slice(0,o)}@${t.slice(o+1,s)}`}function ep(e,t,n,r){for(let[i,a]of e.entries()){let e=Pf(a,t,n);if(e!==null)return r.push({step:`suppls${i}`,result:`channel suppl${i}`,by:e.by}),i}return null}function tp(e,t,n){let r=np(e,t);if(r===null)return null;let i=ip(e,rp(r.text,r.terminator),n);return i.length+1>900?null:i}function np({wantsAddress:e},t){let n=t.indexOf(`<`),r=t.slice(n+1);if(n<0){let n=t.indexOf(`:`);if(r=n<0?``:t.slice(n+1),e&&r===``)return null;r=r.replace(/^ +/,``)}if(r.startsWith(`@`)){let e=r.indexOf(`:`);r=e<0?``:r.slice(e+1)}return{text:r,terminator:n<0?` `:`>`}}function rp(e,t){let n=e.indexOf(t),r=n<0?e:e.slice(0,n);if(!/["\\]/.test(r))return r;let i=``,a=!1;for(let n=0;n<e.length;n++){let r=e[n];if(r===t&&!a)break;r===`\\`?i+=e[++n]??``:r===`"`?a=!a:i+=r}return i}function ip({localiphost:e,ipmeIs:t},n,r){let i=n.lastIndexOf(`@`),a=i<0||e===null?null:Df(n.slice(i+1));if(a===null||e===null||!t(a).me)return n;let o=`${n.slice(0,i+1)}${e.text.replace(/\0.*/s,``)}`;return r.push({step:`localiphost`,result:o,by:e.by}),o}const ap={alnum:[P(`0`,`9`),P(`A`,`Z`),P(`a`,`z`)],alpha:[P(`A`,`Z`),P(`a`,`z`)],blank:[P(`	`,`	`),P(` `,` `)],cntrl:[P(`\0`,``),P(``,``)],digit:[P(`0`,`9`)],graph:[P(`!`,`~`)],lower:[P(`A`,`Z`),P(`a`,`z`)],print:[P(` `,`~`)],punct:[P(`!`,`/`),P(`:`,`@`),P(`[`,"`"),P(`{`,`~`)],space:[P(`	`,`\r`),P(` `,` `)],upper:[P(`A`,`Z`),P(`a`,`z`)],xdigit:[P(`0`,`9`),P(`A`,`F`),P(`a`,`f`)]};function P(e,t){return[e.charCodeAt(0),t.charCodeAt(0)]}function op(e,t){e[t>>3]=e[t>>3]|1<<(t&7)}function sp(e,t){return!!(e[t>>3]&1<<(t&7))}function cp(e,t){let n=Object.hasOwn(ap,t)?ap[t]:void 0;if(n===void 0)return!1;for(let[t,r]of n)for(let n=t;n<=r;n++)op(e,n);return!0}function lp(e){let t=new Uint8Array(32);return op(t,e),t}function up(){let e=new Uint8Array(32).fill(255);return e[0]=254,e}function dp(e){let t=new Uint8Array(32);if(e===`s`||e===`S`?cp(t,`space`):(cp(t,`alnum`),op(t,95)),e===`W`||e===`S`)for(let e=0;e<t.length;e++)t[e]=~t[e];return t}function fp(e){return sp(pp,e)}const pp=dp(`w`);function mp(e,t,n){let r=new Uint8Array(32),i=e=>({error:e,offset:n-1}),a=n,o=e.charCodeAt(a)===94;if(o&&a++,a>=e.length)return i(`REG_BADPAT`);for(let n=!0;n||e.charCodeAt(a)!==93;n=!1){let o=hp(e,t,a,n);if(typeof o==`string`)return i(o);a=o.end;let s=o.kind===`byte`||o.kind===`symbol`;if(s&&a>=e.length)return i(`REG_EBRACK`);if(s&&e.charCodeAt(a)===45&&e.charCodeAt(a+1)!==93){if(a+1>=e.length)return i(`REG_EBRACK`);let n=hp(e,t,a+1,!0);if(typeof n==`string`)return i(n);let s=yp(r,o,n);if(s!==null)return i(s);a=n.end}else{let e=vp(r,o);if(e!==null)return i(e)}if(a>=e.length)return i(`REG_EBRACK`)}if(o)for(let e=0;e<r.length;e++)r[e]=~r[e];return{set:r,end:a+1}}function hp(e,t,n,r){let i=e.charCodeAt(n),a=i===91?gp.get(e[n+1]??``):void 0;return a===void 0?i===45&&!r&&e.charCodeAt(n+1)!==93?`REG_ERANGE`:{kind:`byte`,byte:i,end:n+1}:_p(a===`class`?t:e,n,a)}const gp=new Map([[`:`,`class`],[`=`,`equivalent`],[`.`,`symbol`]]);function _p(e,t,n){let r=e[t+1],i=t+2;for(let t=i;t-i<32&&t+1<e.length;t++)if(e[t]===r&&e[t+1]===`]`)return{kind:n,name:e.slice(i,t),end:t+2};return`REG_EBRACK`}function vp(e,t){if(t.kind===`class`)return cp(e,t.name)?null:`REG_ECTYPE`;let n=bp(t);return n===null?`REG_ECOLLATE`:(op(e,n),null)}function yp(e,t,n){if(n.kind===`class`||n.kind===`equivalent`)return`REG_ERANGE`;let r=bp(t),i=bp(n);if(r===null||i===null)return`REG_ECOLLATE`;if(r>i)return`REG_ERANGE`;for(let t=r;t<=i;t++)op(e,t);return null}function bp(e){return e.kind===`byte`?e.byte:e.name.length===1?e.name.charCodeAt(0):null}const xp={kind:`empty`};function Sp(e,t,n=e.at){return e.failed??={error:t,offset:Math.min(n,e.raw.length)},xp}function Cp(e,t){let n=e.at++,r=wp(e),i=t=>Sp(e,t===`end`?`REG_EBRACE`:`REG_BADBR`,n);if(r.value===`bad`||r.stop===`end`||r.value===null&&r.stop===`}`)return i(r.stop);let a=r.stop===`,`?wp(e):r;if(a.value===`bad`||a.stop!==`}`)return i(a.stop);let o=r.value??0,s=a.value??1/0;return o>s?i(`}`):(a.value??o)>32767?Sp(e,`REG_ESIZE`,n):{kind:`repeat`,node:t,min:o,max:s}}function wp(e){let t=null;for(;e.at<e.text.length;){let n=e.text[e.at++],r=n===`\\`&&e.at<e.text.length?e.text[e.at++]:null;if(n===`,`||r===`,`)return{value:t,stop:`,`};if(n===`}`)return{value:t,stop:`}`};t=t===`bad`||n<`0`||n>`9`?`bad`:Math.min((t??0)*10+Number(n),32768)}return{value:`bad`,stop:`end`}}const Tp={"<":`word-start`,">":`word-end`,b:`word`,B:`not-word`,"`":`start`,"'":`end`};function Ep(e){let t={text:e.replace(/[a-z]/g,e=>e.toUpperCase()),raw:e,at:0,depth:0,groups:0,ended:0,backReference:!1,failed:null},n=Dp(t);return t.failed??{node:n,backReference:t.backReference}}function Dp(e){let t=e.ended,n=[Op(e)];for(;e.failed===null&&e.text[e.at]===`|`;){e.at++;let r=e.ended;e.ended=t,n.push(Op(e)),e.ended|=r}return n.length===1?n[0]:{kind:`choice`,nodes:n}}function Op(e){let t=[];for(;e.failed===null&&e.at<e.text.length;){let n=e.text[e.at];if(n===`|`||n===`)`&&e.depth>0)break;t.push(kp(e))}return t.length===1?t[0]:{kind:`sequence`,nodes:t}}function kp(e){let t=Ap(e);return t.kind===`assertion`?t:Np(e,t)}function Ap(e){let t=e.at++;switch(e.text[t]){case`*`:case`+`:case`?`:case`{`:return Sp(e,`REG_BADRPT`,t);case`^`:return{kind:`assertion`,assertion:`start`};case`$`:return{kind:`assertion`,assertion:`end`};case`.`:return{kind:`set`,set:up()};case`(`:return jp(e,t);case`[`:{let t=mp(e.text,e.raw,e.at);return`error`in t?Sp(e,t.error,t.offset):(e.at=t.end,{kind:`set`,set:t.set})}case`\\`:return Mp(e,t);default:return{kind:`set`,set:lp(e.text.charCodeAt(t))}}}function jp(e,t){let n=++e.groups;if(++e.depth>500)return e.failed??={error:`too-deep`},xp;let r=e.text[e.at]===`)`?xp:Dp(e);return e.depth--,e.failed===null?e.text[e.at]===`)`?(e.at++,n<=9&&(e.ended|=1<<n),{kind:`sequence`,nodes:[r]}):Sp(e,`REG_EPAREN`,t):xp}function Mp(e,t){let n=e.raw[e.at];if(n===void 0)return Sp(e,`REG_EESCAPE`,t);e.at++;let r=Object.hasOwn(Tp,n)?Tp[n]:void 0;return r===void 0?n===`w`||n===`W`||n===`s`||n===`S`?{kind:`set`,set:dp(n)}:n>=`1`&&n<=`9`?e.ended&1<<Number(n)?(e.backReference=!0,{kind:`sequence`,nodes:[]}):Sp(e,`REG_ESUBREG`,t):{kind:`set`,set:lp(n.charCodeAt(0))}:{kind:`assertion`,assertion:r}}function Np(e,t){let n=t;for(;e.failed===null;){let t=e.text[e.at];if(t===`*`)n={kind:`repeat`,node:n,min:0,max:1/0};else if(t===`+`)n={kind:`repeat`,node:n,min:1,max:1/0};else if(t===`?`)n={kind:`repeat`,node:n,min:0,max:1};else if(t===`{`){n=Cp(e,n);continue}else break;e.at++}return n}const Pp=65536;function Fp(e){if(e.length>Pp)return{kind:`not-judged`,reason:`too-large`};let t=Ep(e);if(`error`in t)return t.error===`too-deep`?{kind:`not-judged`,reason:`too-large`}:{kind:`invalid`,error:t.error,offset:t.offset};if(t.backReference)return{kind:`not-judged`,reason:`back-reference`};let n=[{kind:`match`}],r=Ip(n,t.node,0);return r<0?{kind:`not-judged`,reason:`too-large`}:{kind:`expression`,program:{states:n,start:r}}}function Ip(e,t,n){if(n<0||e.length>Pp)return-1;switch(t.kind){case`empty`:return n;case`set`:case`assertion`:return e.push({...t,next:n})-1;case`sequence`:return t.nodes.reduceRight((t,n)=>Ip(e,n,t),n);case`choice`:return t.nodes.reduceRight((t,r)=>{let i=Ip(e,r,n);return t===Lp?i:Rp(e,i,t)},Lp);case`repeat`:return zp(e,t,n)}}const Lp=-2;function Rp(e,t,n){return t<0||n<0?-1:e.push({kind:`fork`,next:t,other:n})-1}function zp(e,{node:t,min:n,max:r},i){let a=i;if(r===1/0){let n=e.push({kind:`fork`,next:i,other:i})-1,r=Ip(e,t,n);if(r<0)return-1;e[n]={kind:`fork`,next:r,other:i},a=n}else for(let o=n;o<r&&a>=0;o++){let n=Ip(e,t,a);if(n===a)break;a=Rp(e,n,i)}for(let r=0;r<n&&a>=0;r++){let n=Ip(e,t,a);if(n===a)break;a=n}return a}function Bp({states:e,start:t},n){let r=new Int32Array(e.length).fill(-1),i=[];for(let a=0;a<=n.length;a++){let o=a<n.length?Up(n.charCodeAt(a)):-1,s=[];for(let o of[...i,t])if(Vp(e,o,n,a,r,s))return!0;i=[];for(let t of s){let n=e[t];n.kind===`set`&&o>=0&&sp(n.set,o)&&i.push(n.next)}}return!1}function Vp(e,t,n,r,i,a){let o=[t];for(let t=o.pop();t!==void 0;t=o.pop()){if(i[t]===r)continue;i[t]=r;let s=e[t];if(s.kind===`match`)return!0;s.kind===`set`?a.push(t):s.kind===`fork`?o.push(s.other,s.next):Hp(s.assertion,n,r)&&o.push(s.next)}return!1}function Hp(e,t,n){let r=n>0&&fp(Up(t.charCodeAt(n-1))),i=n<t.length&&fp(Up(t.charCodeAt(n)));switch(e){case`start`:return n===0;case`end`:return n===t.length;case`word`:return r!==i;case`not-word`:return r===i;case`word-start`:return!r&&i;case`word-end`:return r&&!i}}function Up(e){return e>=97&&e<=122?e-32:e&255}const Wp={kind:`not-judged`,reason:`too-large`};function Gp(e){let t=[],n=0,i=t=>{let i=If(e,t),a=r.i(e.map.bytes,i),o=a.startsWith(`!`),s=n>262144?Wp:Fp(o?a.slice(1):a);return s.kind===`expression`&&(n+=s.program.states.length),{negated:o,ere:s,by:i}};return{file:e.file,count:e.map.entries.count,pattern(e){for(;t.length<=e;)t.push(i(t.length));return t[e]}}}function Kp(e,t){let n={kind:`none`};for(let r=0;r<(e?.count??0);r++){let{negated:i,ere:a,by:o}=e.pattern(r);if(a.kind!==`invalid`){if(a.kind===`not-judged`)n.kind===`none`&&(n={kind:`not-judged`,by:o,reason:a.reason});else if(Bp(a.program,t)!==i)return{kind:`hit`,by:o}}}return n}function qp({step:e,by:t},n){return n.push({step:e,result:`refused`,by:t}),{kind:`refused`,code:553,reason:e,steps:n}}function Jp(e,t,n){let i=Cd(e,r.t(t));if(i.accepted===null)return n.push({step:`rcpthosts`,result:`cannot be read`,by:null}),{kind:`refused`,code:421,reason:`rcpthosts`,steps:n};let{accepted:a}=i;return n.push({step:`rcpthosts`,result:a?`accepted`:`refused`,by:Yp(e,i)}),a?{kind:`accepted`,recipient:t,steps:n}:{kind:`refused`,code:553,reason:`rcpthosts`,steps:n}}function Yp(e,t){return e.kind!==`list`||!(`entry`in t)?null:t.by===`rcpthosts`?If({file:`rcpthosts`,map:e.list},t.entry):e.more.kind===`keys`?Rf(e.more.file,e.more.keys.map,t.entry):null}function Xp(e,t,n){let r=e.list(`validrcptto`),i=t.file(`morevalidrcptto.cdb`);i.kind===`unreadable`&&i.isFolder!==!0&&e.fail(`morevalidrcptto.cdb`,`unreadable`);let a=i.kind===`bytes`?ld(i.bytes):null;if(a!==null)return{list:r,more:{file:`morevalidrcptto.cdb`,keys:a}};let o=n&&i.kind===`missing`?t.file(`morevalidrcptto`):i;return i.kind!==`missing`||o.kind!==`bytes`?{list:r,more:null}:{list:r,more:{file:`morevalidrcptto`,keys:hd(o.bytes)}}}function Zp(e,t,n){let i=r.r(t),a=i.lastIndexOf(`@`),o=i.slice(a),s=a<0?[i]:[i,`-${i}`,o,`-${o}`];for(let[t,r]of s.entries()){let i=Qp(e,r);if(i===null)continue;let a=t%2==0?`valid`:`invalid`;return n.push({step:`validrcptto`,result:a,by:i}),a}return`nothing`}function Qp({list:e,more:t},n){let i=r.t(n),a=Pf(e,i);if(a!==null||t===null)return a?.by??null;let o=ml(t.keys.map,i,0,i.length);return o<0?null:Rf(t.file,t.keys.map,o)}function $p(e,{relayClient:t},n,r){if(n===``&&e.rejectnullsenders!==null)return r.push({step:`rejectnullsenders`,result:`refused`,by:e.rejectnullsenders.by}),{kind:`refused`,code:421,reason:`rejectnullsenders`,steps:r};let i=nm(n===``?[]:[e.badmailfrom,t===null?e.badmailfromnorelay:null],n);return i?.kind===`not-judged`?i:{kind:`sender`,sender:n,barred:i,steps:r}}function em({rcpthosts:e},t,{relayClient:n},r,i,a){let o=n===null;if(t.rejectrelaytest!==null&&tm(i))return qp({step:`rejectrelaytest`,by:t.rejectrelaytest.by},a);let s=Jp(e,i,[]);if(s.kind===`refused`&&s.code===421)return{...s,steps:[...a,...s.steps]};if(r?.barred)return qp(r.barred,a);let c=nm([t.badrcptto,o?t.badrcpttonorelay:null],i);if(c?.kind===`not-judged`)return c;if(c!==null)return qp(c,a);let l=o?Zp(t.validRecipients,i,a):`nothing`;return l===`invalid`?{kind:`refused`,code:553,reason:`validrcptto`,steps:a}:l===`valid`?{kind:`accepted`,recipient:i,steps:a}:!o&&s.kind===`refused`?{kind:`accepted`,recipient:i+n,steps:a}:o?Jp(e,i,a):{kind:`accepted`,recipient:i,steps:a}}function tm(e){let t=e.lastIndexOf(`@`);return/[@%!]/.test(t<0?e:e.slice(0,t))}function nm(e,t){for(let n of e){let e=Kp(n,t);if(e.kind===`not-judged`)return e;if(e.kind===`hit`)return{kind:`hit`,step:e.by.file,by:e.by}}return null}function rm(e,t,n){let i=[],a=tp(om(e,t),n,i);if(a===null)return{kind:`refused`,code:555,reason:`syntax`,steps:i};let{sagredo:o}=e;if(o!==null)return $p(o,t,a,i);let s=r.t(a),c=a.lastIndexOf(`@`),l=Pf(e.badmailfrom,s)??(c<0?null:Pf(e.badmailfrom,s,c));return{kind:`sender`,sender:a,barred:l===null?null:{step:`badmailfrom`,by:l.by},steps:i}}function im(e,t,n,r){let{relayClient:i}=t,a=[{step:`arrives`,result:i===null?`outside`:`client`,by:null}],o=tp(om(e,t),r,a);return o===null?{kind:`refused`,code:555,reason:`syntax`,steps:a}:e.sagredo===null?n?.barred?qp(n.barred,a):i===null?Jp(e.rcpthosts,o,a):{kind:`accepted`,recipient:o+i,steps:a}:em(e,e.sagredo,t,n,o,a)}function am(e,t,n,r){let i=n===null?null:rm(e,t,`FROM:<${n}>`);if(i!==null&&i.kind!==`sender`)return i;let a=im(e,t,i,`TO:<${r}>`);return a.kind===`not-judged`||i===null||i.steps.length===0?a:{...a,steps:[...i.steps,...a.steps]}}function om({localiphost:e,programs:t},{ipmeIs:n}){return{localiphost:e,ipmeIs:n,wantsAddress:t.wantsAddress}}function sm(e,t,{address:n,port:r,name:i,records:a},o,s){if(r===0)return[];if(n===null){let n=o&&a.length===0&&r===cm?e.named(i):[];return n.length===0?`leaves`:lm(e,t,n,s)}if(s.addresses.some(({from:e,to:t})=>e<=n&&n<=t))return[];let c=e.reach.at(t,n,r),l=lm(e,t,c,s);return l.length>0||c.length>0?l:e.reach.hasAddress(n).some(e=>s.hosts.has(e))?[]:`leaves`}const cm=25;function lm(e,t,n,r){let i=e.host(t).host.programs.triesNextAfterGreeting;return n.filter(t=>!r.hosts.has(t)&&!(i&&e.host(t).smtpd.kind===`failure`))}function um(e,t,n,r){if(e.smtpd.kind===`failure`)return{kind:`later`,recipient:n,steps:[vm(e.smtpd)]};let i={ipmeIs:e.ipmeIs,relayClient:r?``:null},a=am(e.smtpd,i,t,n);if(a.kind!==`refused`)return a;let{steps:o}=a,s=o.find(({step:e})=>e===`localiphost`)?.result??n;return{kind:a.code===421?`later`:`refused`,recipient:s,steps:o}}function dm(e,t,n,r,i){let a=e.host(t);if(a.send.kind===`failure`)return pm([vm(a.send)],null,`deferred`);let{channel:o,as:s,recipient:c,steps:l}=Qf(a.send,i);if(o!==`remote`)return{steps:l,ends:[{verdict:o,as:s,code:null,via:[],isRouted:!1,steps:hm}],next:[],rewritten:c,isRemote:!1,isLookedUp:!1};if(a.remote.kind===`failure`)return pm([...l,vm(a.remote)],c,`deferred`);let{relayDns:u}=e;u.begin();let d={host:s.slice(s.lastIndexOf(`@`)+1),sender:n,recipients:[s]},f=Uf(a.remote,{dns:u,ipmeIs:a.ipmeIs},d),p=u.askedDomain(),m=[...l,...f.steps];if(f.kind===`not-judged`)return{steps:m,ends:[],next:[],isTooMuch:!0,rewritten:c,isRemote:!0,isLookedUp:p};if(f.kind!==`tries`)return{...pm(m,c,f.kind,f.kind===`bounced`?f.code:null),isLookedUp:p};if(a.unbindable!==null){let{by:e}=a.unbindable,t={step:`outgoingip`,result:`is not an address of this host`,by:e};return{...pm([...m,t],c,`deferred`),isRemote:!0,isLookedUp:p}}return{...mm(e,t,r,f.groups,f.recipients[0]??s,fm(f.steps)),steps:m,rewritten:c,isRemote:!0,isLookedUp:p}}function fm(e){return e.some(({step:e,result:t})=>(e===`smtproutes`||e===`authsenders`)&&t!==`MX`)}function pm(e,t,n,r=null){return{steps:e,ends:[{verdict:n,as:null,code:r,via:[],isRouted:!1,steps:hm}],next:[],rewritten:t,isRemote:!1,isLookedUp:!1}}function mm(e,t,n,r,i,a){for(let o of r){let r=[],s=[];for(let c of o){let o=sm(e,t,c,a,n);if(o===`leaves`)r.push(c);else for(let e of o)s.push({receiver:e,target:c,recipient:i,isRouted:a,steps:()=>gm(c)})}if(r.length!==0||s.length!==0)return{ends:r.length===0?[]:[{verdict:`remote`,as:null,code:null,via:r,isRouted:a,steps:()=>r.flatMap(gm)}],next:s}}let o=r[0]??[],s={step:`connects`,result:`nothing answers`,by:null};return{ends:[{verdict:`deferred`,as:null,code:null,via:o,isRouted:a,steps:()=>[...o.flatMap(gm),s]}],next:[]}}function hm(){return[]}function gm({address:e,name:t,records:n}){let r=Xd(n);return e===null&&r.push({step:`dns`,result:`${t} is not declared`,by:null}),r}function _m(e){return Kc(e)}function vm({file:e,why:t}){return{step:e,result:{unreadable:`cannot be read`,missing:`is missing`,"bad-value":`has a value that cannot be`}[t],by:null}}function ym(e,t,n,r,i){let a=xm(e,t,n);if(a!==null)return r!==null&&(e.met=!0),a;let o={host:t,recipient:n,parent:r,arrived:i,stage:null,next:[]};return e.nodes?.set(bm(o),o),e.queue.push(o),o}function bm({host:e,recipient:t}){return`${e} ${t}`}function xm(e,t,n){let{queue:r}=e;if(r.length<4){for(let e of r)if(e.host===t&&e.recipient===n)return e;return null}return e.nodes??=new Map(r.map(e=>[bm(e),e])),e.nodes.get(bm({host:t,recipient:n}))??null}function Sm(e,t){let{ready:r,question:i}=e,{host:a,recipient:o}=t,s=dm(r,a,i.sender,i.down,o);t.stage=s,s.isTooMuch&&(e.stop??={kind:`too-many-ways`}),s.rewritten!==null&&e.seen.push({host:a,recipient:s.rewritten,isRemote:s.isRemote,isLookedUp:s.isLookedUp});for(let{verdict:i,as:o,code:c,via:l,isRouted:u,steps:d}of s.ends)wm(e,t,{verdict:i,host:a,as:o,code:c,via:l,isRouted:u},()=>n.d(r.host(a),d()));if(s.next.length===0)return;let c=new Map;e.hops+=s.next.length;for(let n of s.next){let{client:i,outside:o}=r.reach.arrivesAs(a,n.receiver,n.target.address);o&&Cm(e,t,n,!1,c),i&&Cm(e,t,n,!0,c)}}function Cm(e,t,r,i,a){let{ready:o,question:s}=e,{receiver:c,target:l,recipient:u}=r,d=o.host(c),f=`${c} ${i}`,p=a.get(f),m=p??um(d,s.sender,_m(u),i);if(a.set(f,m),m.kind===`not-judged`){e.stop??={...m,host:c};return}p===void 0&&e.seen.push({host:c,recipient:m.recipient,isRemote:!1,isLookedUp:!1});let h=()=>[...n.d(o.host(t.host),r.steps()),...n.d(d,m.steps)];if(m.kind!==`accepted`){let n=m.kind===`refused`?`bounced`:`deferred`,{isRouted:i}=r;wm(e,t,{verdict:n,host:t.host,as:null,code:null,via:[l],isRouted:i},h)}else p===void 0&&t.next.push({to:ym(e,c,m.recipient,t,h),steps:h})}function wm(e,t,r,i){if(e.outcomes.length>0){e.keys??=new Set(e.outcomes.map(n.u));let t=n.u(r);if(e.keys.has(t))return;e.keys.add(t)}let a=()=>[...t===null?[]:Tm(e.ready,t),...i()];e.outcomes.push({...r,way:a})}function Tm(e,t){let n=[];for(let e=t;e!==null;e=e.parent)n.push(e);return n.reverse().flatMap(t=>[...t.arrived(),...Dm(e,t)])}function Em(e,t){return t.flatMap((n,r)=>{let i=t[r-1]?.next.find(({to:e})=>e===n);return[...i===void 0?n.arrived():i.steps(),...r===t.length-1?[]:Dm(e,n)]})}function Dm(e,{host:t,stage:r}){return n.d(e.host(t),r?.steps??[])}function Om(e,t,n,r){let i={ready:e,question:r,queue:[],nodes:null,outcomes:[],keys:null,seen:[],stop:null,hops:0,met:!1};r.down.hosts.has(t)||Am(i,t,n);let{queue:a,outcomes:o}=i;for(let e=0;e<a.length&&i.stop===null;e++)Sm(i,a[e]),(a.length>2e4||i.hops>2e5)&&(i.stop??={kind:`too-many-ways`});return i.met&&i.stop===null&&Im(i),o.length>1&&km(e,o),{outcomes:o,stop:i.stop,seen:i.seen}}function km({fleet:e},t){let r=({verdict:e})=>n.l.indexOf(e),i=({host:t})=>e.hosts[t]?.name??``;t.sort((e,t)=>r(e)-r(t)||(i(e)<i(t)?-1:Number(i(e)>i(t))))}function Am(e,t,r){let{ready:i,question:a}=e,o=i.host(t);if(a.from===`here`)Mm(e,t,o,r);else for(let s of Fm(i,t,a.from)){let i=um(o,a.sender,r,s);if(i.kind===`not-judged`){e.stop={...i,host:t};return}e.seen.push({host:t,recipient:i.recipient,isRemote:!1,isLookedUp:!1});let c=()=>n.d(o,i.steps);i.kind===`accepted`?ym(e,t,i.recipient,null,c):jm(e,t,i.kind===`refused`?`rejected`:`deferred`,c)}}function jm(e,t,n,r){wm(e,null,{verdict:n,host:t,as:null,code:null,via:[],isRouted:!1},r)}function Mm(e,t,r,i){let a=r.inject;if(a.kind===`failure`){jm(e,t,`deferred`,()=>n.d(r,[vm(a)]));return}let o=zd(a,i),s=()=>n.d(r,o.steps);o.kind===`recipient`?ym(e,t,o.recipient,null,s):jm(e,t,`rejected`,s)}const Nm=[!1],Pm=[!0];function Fm({reach:e},t,n){if(n===`outside`)return Nm;if(n===`client`)return Pm;if(`address`in n)return[e.isRelayClient(t,n.address)];let{client:r,outside:i}=e.arrivesAs(n.host,t,null);return[...i?Nm:[],...r?Pm:[]]}function Im(e){let t=Gd(e.queue.filter(({parent:e})=>e===null),e=>e.next.map(({to:e})=>e),e=>e.host);t===null&&(e.stop={kind:`too-many-ways`});for(let{host:n,path:r}of t??[])e.outcomes.push({verdict:`loop`,host:n,as:null,code:null,via:[],isRouted:!1,way:()=>Em(e.ready,r())})}function Lm(e,t,n,r,i){return n.down.hosts.has(t)?null:Rm({names:e,starts:[t],question:n,apart:nu(r,e.aLabels),ask:r=>{let i=n.from===`here`?r:Kc(r);return Om(e.ready,t,i,n)}},e=>Td(e,t),i)}function Rm(e,t,n){let r={stop:null},i=0,a={...e,end:r,emit(e){++i<=8e6?n(e):r.stop??={recipient:e.witness,why:{kind:`too-many-classes`}}}},o={...a,quick:t(a)};return o.question.from!==`here`&&zm(o),Bm(o,eu),r.stop}function zm(e){let t=lu(e,{form:eu,domain:null,varies:!1}),n={kind:`none`};gu(e,eu,t,n,null,()=>Vm(e,n,``))}function Bm(e,t){let n=(t,n)=>Vm(e,t,`@${n}`);ad({making:e,form:t,hacked:n}),_u({making:e,form:t,hacked:n})}function Vm(e,t,n){Bm({...e,apart:nu([],e.names.aLabels)},{behind:{text:n,domain:t}})}const Hm={from:`outside`,sender:null,down:Pu};function Um(e){let t=Wm.get(e);if(t!==void 0)return t;let n=[],r=[],i=!1;for(let t of e.ready.fleet.hosts.keys()){let a=Lm(e,t,Hm,[],i=>{if(!i.outcomes.some(({verdict:e,code:t})=>e===`loop`||t===`5.4.6`))return;let{outcomes:a}=Om(e.ready,t,Kc(i.witness),Hm);for(let o of a)o.verdict===`loop`&&n.push(Gm(i,t,o)),o.code===`5.4.6`&&Km(e,i.witness)&&r.push(Gm(i,t,o))});i||=a!==null}let a=i?null:{loops:n,ambiguous:r};return Wm.set(e,a),a}const Wm=new WeakMap;function Gm({pattern:e,witness:t},n,{host:r,way:i}){return{pattern:e,witness:t,arrivesAt:n,host:r,way:i()}}function Km({ready:e},t){let n=t.slice(t.lastIndexOf(`@`)+1),r=e.fleet.dns.lookup(n,`MX`);return r.kind===`answer`&&r.records.some(({type:e})=>e===`MX`)}function qm({names:e}){return Jm(()=>Um(e))??{loops:[],ambiguous:[]}}function Jm(e){try{return e()}catch(e){if(e instanceof t.t)return null;throw e}}function Ym({names:e,directories:t},r,i){let a=t[e.ready.fleet.hosts.findIndex(({name:e})=>e===r)]?.file(i.file)??null;return a===null||n.S(a)?null:{file:a,line:i.line,start:i.start,end:i.end}}function Xm(e,{start:t,end:n}){let r=1;for(let n=e.bytes.indexOf(10);n>=0&&n<t;n=e.bytes.indexOf(10,n+1))r++;return{file:e,line:r,start:t,end:n}}function Zm(e){let n=[],r=null;for(let{host:i,step:a,result:o}of e)i!==r&&i!==``&&n.push(`on ${t.s(i)}`),r=i,n.push(`${a}: ${t.s(o)}`);let i=n.slice(0,Qm).join(`, `);return n.length>Qm?`${i}, and so on`:i}const Qm=24,$m=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.com: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`,eh={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},th={id:`ambiguous-mx`,level:`error`,summary:`mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself`,fix:null,bad:{files:eh,moreipme:`203.0.113.7
`,settings:$m},good:{files:{...eh,locals:`mx.example.com
example.com
`},moreipme:`203.0.113.7
`,settings:$m},*directory(e){if(e.world?.isDeclared===!0&&e.complete)for(let t of e.world.fleets())for(let{place:n,faults:r}of nh(t,e)){let e=()=>({message:rh(t,r),remedy:`Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.`,fix:null});yield{...n,detail:e}}}};function nh(e,t){let n=new Map;for(let r of qm(e).ambiguous){if(e.directories[r.arrivesAt]?.path!==t.directory.path)continue;let i=r.way.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`),a=(i?.by?.kind===`entry`?Ym(e,i.host,i.by):null)??{file:t.anchor(),line:1,start:0,end:0},o=`${a.file.path}:${a.start}`,s=n.get(o)??{place:a,faults:[]};s.faults.push(r),n.set(o,s)}return n.values()}function rh({names:e},r){let[i]=r,a=e.ready.fleet.hosts[i.host]?.name??``,o=a===``?`this host`:t.s(a),s=new Set(r.map(({pattern:e})=>e)).size,c=s===1?``:` So does mail for ${n.L(s-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${t.s(i.witness)} is accepted, and then bounces with 5.4.6: the best MX of its domain is ${o} itself, where the domain is neither local nor virtual (${Zm(i.way)}).${c}`}const ih=e=>`version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: ${e}\n`,ah={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},oh={id:`mail-loop`,level:`error`,summary:`mail for some recipients comes back to the host that sent it on`,fix:null,bad:{files:ah,settings:ih(`203.0.113.7`)},good:{files:ah,moreipme:`203.0.113.7
`,settings:ih(`203.0.113.7`)},*directory(e){if(e.world?.isDeclared===!0&&e.complete)for(let t of e.world.fleets())for(let{place:n,faults:r}of ch(t,e))yield{...n,detail:()=>({message:uh(t,r),fix:null,remedy:sh})}}},sh=`Make the address me (moreipme), the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).`;function ch(e,t){let n=new Map;for(let r of qm(e).loops){let i=lh(e,r)??{file:t.anchor(),line:1,start:0,end:0,isAnchor:!0},a=e.directories[r.host],o=`isAnchor`in i?`${a?.path}`:`${i.file.path}:${i.start}`,s=n.get(o)??{place:i,faults:[]};s.faults.push(r),n.set(o,s)}let r=new Set(e.directories.map(({path:e})=>e));return[...n.values()].filter(({place:{file:n},faults:[i]})=>{let a=n.path.slice(0,Math.max(0,n.path.lastIndexOf(`/`))),o=i===void 0?void 0:e.directories[i.host]?.path;return(r.has(a)?a:o)===t.directory.path})}function lh(e,{way:t}){for(let{host:n,by:r}of[...t].reverse()){if(r?.kind===`record`)return Xm(r.at.file,r.at);if(r?.kind===`entry`&&r.file===`smtproutes`)return Ym(e,n,r);if(r?.kind===`ipme`){let e=(r.verdict.notipme??r.verdict.ipme)?.entry.origin;if(e?.kind===`line`)return Xm(e.file,{start:e.start,end:e.start})}}let n=t.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`);return n?.by?.kind===`entry`?Ym(e,n.host,n.by):null}function uh({names:e},r){let[i]=r,a=e.ready.fleet.hosts[i.host]?.name??``,o=a===``?`to this host`:`to ${t.s(a)}`,s=new Set(r.map(({pattern:e})=>e)).size,c=s===1?``:` So does mail for ${n.L(s-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${t.s(i.witness)} comes back ${o}, until qmail has counted 100 Received lines and bounces it (${Zm(i.way)}).${c}`}function dh(e){if(e.kind===`classes`)return ph(e);let t=0;for(let n=0;n<e.count;n++)D(e,n)&&(t+=$r(e,n)-e.start[n]);return{runs:fh(e),count:t,omitted:0}}function*fh(e){let t=[],n=-1;for(let r=0;r<=e.count;r++){let i=r<e.count&&D(e,r)?e.ipme[r]:-1,a=i===n&&(t.length===0||t.at(-1)===e.start[r]);n>=0&&!a&&(yield{networks:zn(t),entry:Jn(e.ids,n)}),a||(t=[]),i>=0&&Vn(t,e.start[r],$r(e,r)),n=i}}function ph(e){let t=Vr(e.entries.classes,t=>D(e,t)?e.ipme[t]:-1);if(t===null)return null;let n=[],r=!1;for(let{label:i,...a}of En(t)){if(r=n.length===1e3,r)break;n.push({networks:[a],entry:Jn(e.ids,i)})}let i=r?Dn(t):n.length;return{runs:n,count:[...t.counts.values()].reduce((e,t)=>e+t,0),omitted:i===null?null:i-n.length}}const mh=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,hh=[{from:0,to:0},{from:2130706432,to:2147483647}],gh={id:`me-but-not-reached`,level:`error`,summary:`a line of moreipme makes an address me at which no host is reached`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
203.0.113.8
`,settings:mh},good:{moreipme:`203.0.113.7
`,settings:mh},*directory(e){let t=e.world?.reached()??[];if(e.moreipme!==null&&t.some(({place:e})=>e!==null))for(let[n,{line:r,unreached:a,reaches:o}]of vh(e,_h(t))){if(a===null)continue;let t=e.moreipme,{bytes:s}=t,c=s.indexOf(10,n),{start:l,end:u}=Xm(t,{start:n,end:c<0?s.length:c}),d=i.r(a);yield{file:t,line:r,start:l,end:u,level:o?`warning`:`error`,detail:()=>({message:`This line makes ${o?`addresses me at which no host is reached, the first of them`:`nothing me but addresses at which no host is reached, the first of them`} ${d}: mail for a domain whose MX leads to it bounces with 5.4.6.`,remedy:`Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; else take it out of moreipme.`,fix:null})}}}};function _h(e){let t=e.flatMap(({interfaces:e})=>Iu(e));return Lu([...hh,...e.flatMap(({reachedAt:e})=>e),...t.map(e=>({from:e,to:e}))])}function vh(e,t){let n=new Map;for(let r of new Set(e.where()??[]))for(let{networks:e,entry:i}of dh(r)?.runs??[]){let{origin:r}=i;if(r.kind!==`line`||r.file.name!==`moreipme`)continue;let a=n.get(r.start)??{line:r.line,unreached:null,reaches:!1};n.set(r.start,a);for(let{address:n,length:r}of e)yh(a,n,n+2**(32-r)-1,t)}return n}function yh(e,t,n,r){let i=t;for(let t of r)if(!(t.to<i||t.from>n)){if(e.reaches=!0,t.from>i)break;i=t.to+1}i<=n&&(e.unreached===null||i<e.unreached)&&(e.unreached=i)}const bh=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
dns: { mx.example.com: 203.0.113.7 }
`,xh={id:`own-name-not-me`,level:`warning`,summary:`an address of the host's own name is neither me nor where any host is reached`,fix:null,bad:{files:{me:`mx.example.com
`},settings:bh},good:{files:{me:`mx.example.com
`},moreipme:`203.0.113.7
`,settings:bh},*directory(e){if(e.world?.hasDns===!0)for(let t of[`me`,`helohost`]){let n=new Set;for(let r of e.world.fleets())for(let i of Jm(()=>Sh(r,e,t))??[])n.add(i);n.size>0&&(yield wh(e,t,[...n]))}}};function Sh({names:e,directories:t},{directory:n},r){let{ready:i}=e,a=[...t.keys()].filter(e=>t[e]?.path===n.path),[o]=a;if(o===void 0)return[];let s=Ml(i.host(o).host.files).line(r),c=s===null?null:af(s.text);return(c===null?[]:Ch(i.fleet.dns,c)).filter(e=>i.reach.at(o,e,25).length===0&&a.some(t=>!i.host(t).ipmeIs(e).me))}function Ch(e,t){let n=e.lookup(t,`A`);return n.kind===`answer`?n.records.flatMap(e=>e.type===`A`?[e.address]:[]):[]}function wh({directory:e,dialect:a},o,s){let c=e.file(o),l=c===null||n.S(c)?{path:o,bytes:new Uint8Array}:c,u=l.bytes.indexOf(10),d=u<0?l.bytes.length:u,f=[...s].sort((e,t)=>e-t).map(i.r),p=f.length>5?` and ${f.length-5} more`:``,m=f.slice(0,5).join(`, `)+p,[h,g]=f.length===1?[`is`,`it`]:[`are`,`they`],_=t.s(r.i(l.bytes,{start:0,end:d}));return{file:l,line:1,start:0,end:d,detail:()=>({message:`${_} has the address ${m}, which ${h} neither me nor where a host of qmailint.yaml is reached. If ${g} ${f.length===1?`leads`:`lead`} here, mail for a domain whose MX is ${_} comes back.`,remedy:a.readsIpFiles?`If ${g} ${f.length===1?`leads`:`lead`} here, write ${m} into moreipme, and "reached-at: [interfaces, ${m}]" into qmailint.yaml.`:`If ${g} ${f.length===1?`leads`:`lead`} here, write "reached-at: [interfaces, ${m}]" into qmailint.yaml.`,fix:null})}}function Th(e){return e.kind===`single`?Eh(e):e.kind===`pieces`?Oh(e):Dh(e)}function Eh(e){let t=t=>{let{ipmeLength:n,notipmeLength:r}=Yr(e,t);return n>r};return{countMe:e=>+!!t(e),firstWith:(e,n)=>t(n)===e?n:-1,couldBecomeMe:n=>!t(n)&&Yr(e,n).notipmeLength<32}}function Dh(e){let{classes:t}=e.entries,n=e=>Vr(t,t=>e(t)?0:-1),r=n(t=>D(e,t)),i=n(t=>!D(e,t)),a=n(t=>!D(e,t)&&e.notipmeLength[t]<32);if(r===null||i===null||a===null)return null;let[o,s,c]=[Ci(r),Ci(i),Ci(a)];return{countMe:(e,t)=>o.count(e,t),firstWith:(e,t,n)=>(e?o:s).first(t,n),couldBecomeMe:(e,t)=>c.count(e,t)>0}}function Oh(e){let{count:t,start:n}=e,r=new Float64Array(t+1);for(let i=0;i<t;i++){let t=$r(e,i)-n[i];r[i+1]=r[i]+(D(e,i)?t:0)}let i=kh(t,t=>D(e,t)),a=kh(t,t=>!D(e,t)),o=null,s=i=>{if(i>=2**32)return r[t];let a=Qr(e,i),o=D(e,a)?i-n[a]:0;return r[a]+o},c=(r,i,a)=>{let o=r[Qr(e,i)];if(o===t)return-1;let s=Math.max(i,n[o]);return s<=a?s:-1};return{countMe:(e,t)=>s(t+1)-s(e),firstWith:(e,t,n)=>c(e?i:a,t,n),couldBecomeMe(n,r){return o??=kh(t,t=>!D(e,t)&&e.notipmeLength[t]<32),c(o,n,r)>=0}}}function kh(e,t){let n=new Int32Array(e),r=e;for(let i=e-1;i>=0;i--)t(i)&&(r=i),n[i]=r;return n}const Ah=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,jh={id:`reached-but-not-me`,level:`error`,summary:`a host is reached at an address that is not me there`,fix:null,needsBoth:!0,bad:{moreipme:`192.0.2.1
`,settings:Ah},good:{moreipme:`203.0.113.7
`,settings:Ah},*directory(e){let n=e.world?.reached()??[];if(n.every(({place:e})=>e===null))return;let r=e.where();for(let[a,{name:o}]of e.hosts.entries()){let s=n.find(e=>e.name===o),c=r?.[a],l=c===void 0?null:Th(c);if(s==null||s.place===null||l===null)continue;let u=Mh(s,l,e.dialect);if(u===null)continue;let d=i.r(u),f=o===null?`This host`:t.s(o);yield{...s.place,host:o,detail:()=>({message:`${f} is reached at ${d}, which is not me there: an MX that leads to it makes mail loop.`,remedy:e.dialect.readsIpFiles?`Write ${d} into moreipme; or take it out of "reached-at", if connections to it do not arrive here.`:`Give ${d} to an interface: ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:[{text:d,into:`moreipme`}]}:{},fix:null})}}}};function Mh({reachedAt:e,interfaces:t},n,r){let i=Nh(t,r),a=null;for(let{from:t,to:r,port:o}of e){if(o!==25)continue;let e=n.firstWith(!1,t,r);for(;e>=0&&i.has(e);)e=e<r?n.firstWith(!1,e+1,r):-1;e>=0&&(a===null||e<a)&&(a=e)}return a}function Nh(e,t){if(e===null)return new Set;let n=new Set(i.n(e,t).map(({address:e})=>e));return new Set(Iu(e).filter(e=>!n.has(e)))}const Ph=[Yo,th,js,Ps,as,gc,_c,vc,os,bc,Rs,xc,Tc,oh,gh,Ws,Dc,kc,Ys,xh,Fc,jh,ss,us,Zs,Ic,Rc,tc,Vc,lc,mc,Wc],Fh={rules:Ph,filesOf:Lh};function Ih(e){return e.some(e=>!n.v.some(t=>t===e)&&!mo.includes(e)&&e!==`.git`)}function Lh({names:e},t){let r=()=>null,i=()=>{throw Error(`there is no such file here`)};return{file:r,line:r,int:r,list:r,otherFiles:()=>[],refused:()=>[],reads:e=>t.readsIpFiles&&n.v.some(t=>t===e),rows:()=>[],readElsewhere:()=>new Map,keepsReading:i,exists:t=>e.includes(t),isKnown:()=>!0,mail:i,routeError:r,twin:i,keepsOutcomes:()=>!1,evidence:r}}function Rh(e){return e.includes(`�`)}function zh(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Rh(n)||Buffer.from(n).equals(t)?n:null}function Bh(e){let n=(0,d.readdirSync)(e,{withFileTypes:!0});if(!n.some(({name:e})=>Rh(e)))return{entries:n.map(e=>({name:e.name,kind:Hh(e)})),odd:Vh};let r=[],i=[];for(let n of(0,d.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=zh(n.name);e===null?r.push({shown:t.i(n.name),isFolder:n.isDirectory()}):i.push({name:e,kind:Hh(n)})}return{entries:i,odd:r}}const Vh=[];function Hh(e){return e.isDirectory()?`folder`:e.isSymbolicLink()?`link`:`file`}function Uh(e){for(let t=e;;t=(0,f.dirname)(t)){if(Wh(t))return t;if((0,f.dirname)(t)===t)return null}}function Wh(e){try{let t=(0,d.statSync)((0,f.join)(e,fo),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}const Gh=4096;function Kh(e){let t=(0,f.join)(e,fo);try{if((0,d.statSync)(t).isDirectory())return d.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(qh(t))??[];return n===void 0?null:d.realpathSync.native((0,f.resolve)(e,n))}catch{return null}}function qh(e){let t=(0,d.openSync)(e,d.constants.O_RDONLY|d.constants.O_NONBLOCK);try{let e=Buffer.alloc(Gh);if(!(0,d.fstatSync)(t).isFile())return``;let n=(0,d.readSync)(t,e,0,Gh,0);return n===Gh?``:e.toString(`utf8`,0,n)}finally{(0,d.closeSync)(t)}}function Jh(e){let t=(process.env.PATH??``).split(f.default.delimiter).filter(e=>f.default.isAbsolute(e));return e===null||f.default.dirname(e)===e?t:t.filter(t=>!Yh(t,e))}function Yh(e,t){let n=f.default.resolve(e);try{n=d.realpathSync.native(e)}catch{}return[f.default.resolve(e),n].some(e=>e===t||e.startsWith(t+f.default.sep))}function Xh(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return Jh(t).map(e=>f.default.join(e,n)).find(Zh)??null}function Zh(e){try{return(0,d.accessSync)(e,d.constants.X_OK),(0,d.statSync)(e).isFile()}catch{return!1}}function Qh(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is not a regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const $h=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],eg={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},tg=2**31-1,ng=6e4;var F=class extends t.t{};function rg(e){let n=Uh(d.realpathSync.native(e));if(n===null)return null;let r=Kh(n),i=t.s(n);if(r===null)throw new F(`${i}: its ${fo} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=og(n,[`rev-parse`,`--absolute-git-dir`],``,tg);if(a!==0)throw new F(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(ig(c)!==r)throw new F(`in ${i}, git looks at ${t.s(c)}, not at ${t.s(r)}: mend or remove ${i}/${fo}`);return{root:n,gitDirectory:r}}function ig(e){try{return d.realpathSync.native(e)}catch{return null}}function ag({root:e,gitDirectory:t},n,r=``,i=tg){let{status:a,bytes:o,said:s}=og(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new F(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function og(e,n,r,i){let a=Xh(`git`,e);if(a===null)throw new F(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=(0,p.createRequire)(process.execPath)(`node:child_process`),s=o(a,[`--no-pager`,...$h.flatMap(e=>[`-c`,e]),...n],{cwd:e,env:sg(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:ng,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,f=c?.code;if(f===`ETIMEDOUT`)throw new F(`git took more than ${ng/1e3} s, and was stopped`);if(f===`ENOBUFS`)throw new F(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&f!==`EPIPE`)throw new F(`git cannot be run: ${t.s(Qh(c))}`);if(l===null)throw new F(`git was killed (${u})`);let[m=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:t.s(m.replace(/^(fatal|error): /,``))}}function sg(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:Jh(e).join(f.delimiter),...eg}}function cg(e,t){let n=ug(e,t);if(n===null)return null;let r=ug(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=ag(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function lg(e,t){return ug(e,`${t}^{commit}`)}function ug(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=ag(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function dg(e,t,n){return ag(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function fg(e){return ag(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const pg=2**28;function mg(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=_g(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=f.default.relative(t,n).split(f.default.sep).join(`/`);return r.has(vg(i))?null:`it is a symbolic link that leads to what git does not track`}}function hg(){let e=new Map;return(t,n)=>{let r=e.get(t);r===void 0&&(r=_g(t),e.set(t,r));let i=f.default.relative(t,n).split(f.default.sep).join(`/`);return typeof r!=`string`&&(r.has(vg(i))||gg(t,i))}}function gg(e,t){try{let n=rg(e);return n!==null&&(ag(n,[`ls-files`,`-z`,`--others`,`--exclude-standard`,`--`,`:(top,literal)${t}`],``,pg)?.length??0)>0}catch(e){if(!(e instanceof F))throw e;return!1}}function _g(e){try{let t=rg(e),n=t===null?null:ag(t,[`ls-files`,`-z`],``,pg);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof F))throw e;return e.message}}function vg(e){return Buffer.from(e).toString(`latin1`)}const yg=256*2**20;function bg(e){return`it is larger than ${e/2**20} MiB`}const{O_NOFOLLOW:xg,O_NONBLOCK:Sg}=d.constants;function Cg(e){return e.code===`ELOOP`}function wg(e,t,n){if(xg===void 0&&(0,d.lstatSync)(e).isSymbolicLink())throw Object.assign(Error(`${e} is a symbolic link`),{code:`ELOOP`});let r=(0,d.openSync)(e,d.constants.O_RDONLY|(Sg??0)|(xg??0));try{let e=(0,d.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is not a regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:bg(n),kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,d.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,d.closeSync)(r)}}function Tg(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=Eg[n]??`other`;return{path:e,unreadable:Qh(t),kind:i,...r?{}:{refused:!0}}}const Eg={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function Dg(e){let n=d.realpathSync.native(Pg(e)),r=new Map,i=mg(),a=hg(),o=e=>{let t=r.get(e);return t===void 0&&(t=Uh(e),r.set(e,t)),t},s=[o(n)??n],c=e=>f.default.resolve(n,Pg(e)),l=e=>{try{return Ng(f.default.resolve(n,e))}catch{return null}},u=e=>{let t=n+f.default.sep;if(f.default.sep===`/`&&e.startsWith(t))return e.slice(t.length);let r=f.default.relative(n,e);return r===``?`.`:r.split(f.default.sep).join(`/`)},p=e=>ho(e)?`it lies below .git`:s.some(t=>jg(e,t))?null:`it lies outside the repository`,m=e=>p(e)===null,h=(e,t)=>{let n=p(t);if(n!==null)return n;let r=o(f.default.dirname(e)),a=r===null||t===e?null:l(r);if(r===null||a===null||t===a+e.slice(r.length)||s.slice(1).some(e=>jg(t,e)&&!jg(a,e)))return null;let c=o(f.default.dirname(t));return c===null||!jg(c,a)?`it lies outside the repository`:i(c,t)};return{cwd:n,path:f.default,absolute:c,realpath:l,displayPath:u,elsewhere:p,isInside:m,repositoryOf:o,isKept:e=>{let t=l(e),n=t===null?null:o(f.default.dirname(t));return t!==null&&n!==null&&a(n,t)},kindOfNamed:Og,isReal:e=>l(e)===e&&m(e),leadsOut:(e,t)=>{if(o(n)!==null)return!1;let r=o(e),[i,a]=[r===null?null:l(r),l(t)];return i===null||a===null||jg(a,i)?!1:!s.slice(1).some(e=>jg(a,e)&&!jg(i,e))},above:(e,t)=>{let n=f.default.dirname(e);return(t??Wh(e))||!m(n)?null:n},allow:e=>{let t=c(e),n=l(t);if(n===null||m(n))return;let r=o(f.default.dirname(t)),i=r===null?null:l(r);(i===null||jg(n,i))&&s.push(n)},list:e=>{try{return Bh(e)}catch(n){throw new t.t(Qh(n),{file:u(e),line:1,column:1})}},kind:e=>{let t=l(e);return t===null?`missing`:kg(t,m)??((0,d.statSync)(t).isDirectory()?`folder`:`file`)},has:e=>(0,d.lstatSync)(e,{throwIfNoEntry:!1})!==void 0,read:(e,t={})=>Ag(e,t,u,h)}}function Og(e){try{let t=(0,d.statSync)(e);return t.isDirectory()?`folder`:t.isFile()?`file`:`other`}catch{return`missing`}}function kg(e,t){return ho(e)?`below .git`:t(e)?null:`outside`}function Ag(e,{limit:t=yg,displayPath:n,inRealFolder:r=!1},i,a){let o=n??i(e);try{if(r)return wg(e,o,t)}catch(e){if(!Cg(e))return Tg(o,e)}try{let n=Ng(e),r=n===null?`its path is not UTF-8`:a(e,n);return n===null||r!==null?{path:o,unreadable:r??``,kind:`other`,refused:!0}:wg(n,o,t)}catch(t){return t.code===`ENOENT`&&Mg(e)?{path:o,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:Tg(o,t)}}function jg(e,t){return e===t||e.startsWith(t.endsWith(f.default.sep)?t:t+f.default.sep)}function Mg(e){return(0,d.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function Ng(e){let t=d.realpathSync.native(e);return Rh(t)?zh(d.realpathSync.native(e,`buffer`)):t}function Pg(e){if(!Rh(e))return e;throw new t.t(`${t.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function Fg(e,t){let n=[];for(let r of t){let t=e.absolute(r),i=r=>{n.push({file:e.displayPath(t),line:1,column:1,message:r})};try{let r=(0,d.statSync)(t).isDirectory(),a=r?t:e.path.dirname(t);e.allow(a);let o=e.realpath(a),s=o===null?`its path is not UTF-8`:e.elsewhere(o);s===null?n.push({absolute:t,kind:r?`folder`:`file`,real:o===t}):i(`qmailint does not read it: ${s}`)}catch(e){i(Qh(e))}}return go(e,n)}async function Ig(e,t,r,i,a=e){let o=r===null?yo(a,t.directories):[];if(r===`none`||r===null&&t.settings.length===0&&o.length===0){let{dialect:e,set:r,levels:a}=i,o={name:null,dialect:e??n.p(`moreipme-0.6`),set:r};return{directories:t.directories.map(e=>({found:e,hosts:[o],levels:a,complete:null,files:[]})),files:[],complete:new Set,problems:[]}}let{makePlan:s}=await Promise.resolve().then(()=>require("./action/with-settings.js")),c=r===null?null:{absolute:Lg(e,r.file),forPaths:t.named};c===null&&a.prefetch?.([...t.settings,...o]);let l={directories:t.directories,searched:t.settings,above:e=>yo(a,e),config:c};return s(c===null?a:e,l,i)}function Lg(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}async function Rg(e){let{shard:t,fixing:n,assertions:r,overrides:i}=e,a=Dg(e.cwd),{plan:o,problems:s}=await Ug(e,a),c=e.coverage===null?null:await Promise.resolve().then(()=>require("./action/coverage.js")),l=t===null?o.directories:(await Promise.resolve().then(()=>Yv)).ofShard(t,o.directories,a),u=t===null?o.complete:new Set,d=o.files.length===0&&c===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession({...o,complete:u},{assertions:r,levels:i.levels,today:Gg},await Hg(o,{tree:a,overrides:i,everywhere:e.config!==null&&e.paths.length>0})),f=n===null?null:(await Promise.resolve().then(()=>require("./action/fix-on-disk.js"))).fixOnDisk,p=await Bg(e,o,a);return{disk:a,directories:l,problems:s,session:d,coverage:c,fix:f,room:p!==null||l.some(zg)?(await Promise.resolve().then(()=>require("./action/control-room.js"))).controlRoom:Fh,mail:p}}function zg({found:{names:e,folders:t=[]},complete:n}){return n===!0||Ih([...e,...t])}async function Bg({config:e,overrides:t,paths:n},{files:r},i){if(!r.some(Vg))return null;let{makeMailFleets:a,subjectMailOf:o}=await Promise.resolve().then(()=>require("./action/with-mail.js")),s=a(i,t,e!==null&&e!==`none`&&n.length>0);return(e,t)=>o(e,i.realpath(e.found.absolute)??e.found.absolute,t,s)}function Vg({settings:{dns:e,zones:t,hosts:n}}){return e.length+t.length>0||n.length>1||n.some(({reachedAt:e})=>e!==null)}async function Hg({files:e},t){if(!e.some(({settings:e})=>e.assertions.some(({kind:e})=>e===`mail`)))return null;let{judgeMail:n}=await Promise.resolve().then(()=>require("./action/judge-mail.js"));return(e,r)=>n(e,r,t)}async function Ug({paths:e,config:n,overrides:r,noneFound:i,words:a},o){let s=e.length>0,c=s?e:[`.`],l=typeof n==`object`&&n&&!s?{directories:[],settings:[],problems:[]}:Fg(o,c),u=await Ig(o,{...l,named:s},n,r),d=[...l.problems.map(e=>Wg(e,c,a)),...u.problems];return u.directories.length===0&&d.length===0&&i!==null&&d.push({file:t.o(c[0]),line:1,column:1,message:i}),{plan:u,problems:d}}function Wg(e,t,r){return t.length!==1||/[/.]/.test(e.file)?e:{...e,message:e.message+n.s(e.file,r)}}function Gg(){return new Date().toISOString().slice(0,10)}function Kg(){return{findings:[],omitted:[],emitted:{error:0,warning:0,info:0},suppressed:[],covered:[],problems:new Map,fixed:{changed:0,notes:[],changes:[]},files:0,entries:0}}function qg(e,t){for(let n of t.findings)e.findings.push(n);for(let n of t.suppressed)e.suppressed.push(n);if(e.findings.length+e.suppressed.length>5e5)throw qa();for(let n of t.omitted)e.omitted.push(n);for(let n of t.covered)e.covered.push(n);t.problems.length>0&&e.problems.set(t.planned,t.problems),e.files+=t.files,e.entries+=t.entries;let{fixed:n}=t;n!==null&&(e.fixed.changed+=n.changed,n.note!==null&&e.fixed.notes.push(n.note),e.fixed.changes.push(...n.changes))}function Jg(e,t,n){let{findings:r,omitted:i}=e;t.length>1&&r.sort(Ya);let a=Qe({findings:r,omitted:i});for(let t of $a)e.emitted[t]+=a[t];n({findings:r,omitted:i}),e.findings=[],e.omitted=[]}function Yg(e,{directories:t,problems:n,session:r,coverage:i},a){let o=r?.finish()??null,s=[...e.findings,...o?.findings??[]];(t.length>1||o!==null)&&s.sort(Ya);let c=i?.sumCoverage(e.covered)??null,{omitted:l,emitted:u,files:d,entries:f,fixed:p}=e;return{result:{findings:s,omitted:l,emitted:u,suppressed:[...e.suppressed,...o?.suppressed??[]],outcomes:o?.outcomes??[],problems:[...n,...t.flatMap(t=>e.problems.get(t)??[]),...o?.problems??[]],coverage:c,...Xg(a.coverage?.threshold??null,c?.score??0),directories:t.length,files:d,entries:f},fixed:a.fixing===null?null:{dryRun:a.fixing.dryRun,...p}}}function Xg(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}async function Zg(e,t={}){let{time:n=null,judged:r=null}=t,i=n?.now()??0,a=await Rg(e);Ba(n,`search`,i);let{directories:o,disk:s}=a,c=Qg(a,e)?t.emit??null:null,l=c===null?[o]:eo(o,s.displayPath),u=Ao(t.progress,o.length),d=Kg();for(let t of l){for(let i of Eo(t,a,e,u,n))qg(d,i),r?.(i);if(c===null)continue;let i=n?.now()??0;d.findings.length>0&&u.clear(),Jg(d,t,c),Ba(n,`report`,i)}return u.clear(),Yg(d,a,e)}function Qg({session:e,directories:t},{fixing:n,assertions:r}){return e===null&&n===null&&r===null&&t.length>1}function $g(e,t){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=Qe(e);return $a.slice($a.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function e_(e){return{...e,stdout:t_(e.stdout),stderr:t_(e.stderr),workflowCommand:e.stdout}}function t_(e){let t=n_;return n=>{let r=r_(n,t);t=r.state,e(r.text)}}const n_={at:`start`,hashes:0};function r_(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===i_?r++:i===a_&&r>=2&&o(t,`\\x5b`),i!==i_&&!u_(i)&&(r=0),i===o_?n===`start`?n=`colon`:n!==`inside`&&c_(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:l_(i)?n=(n===`colon`||n===`broken`)&&u_(i)?`broken`:`start`:n===`start`||n===`broken`?d_(i)?u_(i)||(n=`start`):n=`inside`:n===`colon`&&!u_(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const i_=35,a_=91,o_=58,s_=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function c_(e,t){s_.lastIndex=t;let n=s_.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function l_(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function u_(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:f_.test(String.fromCodePoint(e))}function d_(e){return e<128?e<=32||e===127:p_.test(String.fromCodePoint(e))}const f_=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,p_=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,m_=65536;function h_(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{add:e=>{for(let r of e)t+=r,t.length>=m_&&n()},end:n}}function g_(e,t){let n=h_(e);n.add(t),n.end()}function*__(e){let t=``;for(let n of e)t+=n,t.length<m_||(yield t,t=``);yield t}function v_(e,t){let n=y_(e),r=y_(t);return n===r?e=>e:e=>(0,f.relative)(n,(0,f.resolve)(r,e)).split(f.sep).join(`/`)||`.`}function y_(e){try{return(0,d.realpathSync)(e)}catch{return(0,f.resolve)(e)}}function b_(e,t,n,r){let i=Qe(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"recipients-changed":n?.recipientsCount??``,"sarif-file":r}}const x_=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,S_=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function I(e){let n=t.s(e),r=``,i=0;for(let{0:e,index:t}of n.matchAll(S_))r+=`${n.slice(i,t).replace(x_,T_)}<span>${e}</span>`,i=t+e.length;return r+n.slice(i).replace(x_,T_)}function L(e){return`<code>${I(e)}</code>`}function C_(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,T_)}">${e}</a>`}const w_={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function T_(e){return w_[e]??`&#${e.charCodeAt(0)};`}function E_(e,n,r){if(e===`none`)return null;if(e===`auto`)return D_(n,r);let i=rg(r),a=i===null?null:lg(i,e);if(a!==null)return{commit:a};throw new t.t(`the input base: there is no revision "${t.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function D_(e,t){let n=A_(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=rg(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&lg(e,`HEAD^2`)===n?O_(lg(e,`HEAD^1`)):O_(k_(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return O_(k_(rg(t),r(`merge_group`,`base_sha`)));default:return null}}function O_(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function k_(e,t){if(e===null||t===null)return null;let n=lg(e,t);return n===null?null:dg(e,n,`HEAD`)??n}function A_(e){try{return e===void 0?null:JSON.parse((0,d.readFileSync)(e,`utf8`))}catch{return null}}function j_(e,t){let{before:n,after:r}=M_(e,t),i=F_(n),a=F_(r),{nextInA:o,nextInB:s}=I_(i,a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function M_(e,t){let r=Math.min(e.length,t.length),i=0;for(;i<r&&e[i]===t[i];)i++;let a=0;for(;a<r-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=n.z(e,i);for(let t=0;t<3;t++)o=n.z(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:N_(e,o,t)}};return{before:c(e),after:c(t)}}function N_(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function P_({bytes:e,first:t,start:n},i){let a=n[i-t],o=n[i-t+1];return a===void 0||o===void 0?null:r.i(e,{start:a,end:o})}function F_(e){return Array.from({length:e.start.length-1},(t,n)=>P_(e,e.first+n)??``)}function I_(e,t){let n=e.length<t.length,[r,i]=n?[e,t]:[t,e],a=L_(i,new Set(r)),o=L_(r,a),[s,c]=n?[o,a]:[a,o];return{nextInA:R_(s),nextInB:R_(c)}}function L_(e,t){let n=new Map;for(let[r,i]of e.entries()){if(!t.has(i))continue;let e=n.get(i);e===void 0?n.set(i,{all:[r],next:0}):e.all.push(r)}return n}function R_(e){return(t,n)=>{let r=e.get(t);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const z_=new Uint8Array;function B_({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&V_(n,t)?t:n,{hunks:i}=j_(e??z_,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function V_(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function H_(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const U_=2**27;function W_(){return{names:G_,bytes:K_}}const G_=1e6,K_=2**29;function q_(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of X_(e,t,U_)){if(a!==`tree`)throw new F(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,ev(i,o,n))}return r}function J_(e,t,n,r,i){let a=(ag(e,[`cat-file`,`--batch-check`],Z_(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw Q_(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw Y_(`the files to read have more than ${K_/2**20} MiB`);for(let{id:t,bytes:n}of X_(e,o,K_+o.length*100))i.set(t,n)}function Y_(e){return new F(`at this revision, ${e}: name the folder to search`)}function*X_(e,t,n){if(t.length===0)return;let r=ag(e,[`cat-file`,`--batch`],Z_(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw Q_(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function Z_(e){return e.map(e=>`${e}\n`).join(``)}function Q_(e){return new F(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const $_={4e4:`folder`,12e4:`link`,16e4:`submodule`};function ev(e,n,r){let i=e.length/2,a=Buffer.from(n.buffer,n.byteOffset,n.length),o=new Map,s=new Set,c=[];for(let n=0;n<a.length;){let l=a.indexOf(32,n),u=a.indexOf(0,l+1),d=u+1+i;if(--r.names<0)throw Y_(`there are more than ${G_.toLocaleString(`en`)} names`);if(l<0||u<0||d>a.length)throw nv(e,`it ends too early`);let f=a.toString(`latin1`,n,l),p=a.subarray(l+1,u),m=$_[f]??(/^100[0-7]{3}$/.test(f)?`file`:null);if(m===null)throw nv(e,`it has an entry of the mode ${t.i(a,n,Math.min(l,n+20))}`);let h=zh(p);if(h===null){let n=t.i(p);if(s.size===s.add(n).size)throw nv(e,`it has the name ${n} twice`);c.push({shown:n,isFolder:m===`folder`})}else{if(!tv(h))throw nv(e,`it has the name "${t.i(p)}"`);if(o.has(h))throw nv(e,`it has the name "${t.i(p)}" twice`);o.set(h,{kind:m,id:a.toString(`hex`,u+1,d)})}n=d}return{entries:o,odd:c}}function tv(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function nv(e,t){return new F(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function rv(e,t){let n=av(iv(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=[],a=0;for(;;){let t=r.at(-1),o=e.trees.get(t.id);if(o===void 0)return{needs:t};let s=n.pop();if(s===void 0)return{folder:o,id:t.id,at:i};if(s===`..`){if(r.length===1)return ov(`it lies outside the repository`);r.pop(),i.pop();continue}if(ho(s))return ov(`it lies below .git`);let c=o.entries.get(s);if(c===void 0)return a===0?null:sv(`it is a symbolic link that leads nowhere`,`missing`);if(c.kind===`submodule`)return ov(`it lies in a submodule`);if(c.kind===`folder`)r.push(c),i.push(s);else if(c.kind===`link`){if(++a>40)return sv(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(c.id);if(t===void 0)return{needs:c};let o=t===null||t.length>4096?null:zh(t);if(o===null)return ov(`it is a symbolic link whose target is not UTF-8, or too long`);let s=f.default.isAbsolute(o)?iv(e.root,o):o;if(f.default.isAbsolute(o)&&(r.length=1,i.length=0),f.default.isAbsolute(s))return ov(`it lies outside the repository`);n.push(...av(s).reverse())}else if(n.length>0)return sv(`a part of its path is no directory`,`other`);else return{file:c.id,at:[...i,s]}}}function iv(e,t){return f.default.relative(e,t).split(f.default.sep).join(`/`)}function av(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function ov(e){return{why:e,kind:`other`,refused:!0}}function sv(e,t){return{why:e,kind:t,refused:!1}}const cv=2**27;function lv(e,t,n,r){let i=0,a=0,o=[{folder:e,id:t}];for(let e=0;o.length>0;e++){if(e>256)throw Y_(`folders are more than 256 deep`);let t=n(o.map(e=>e.id)),s=[];for(let{folder:e,id:n}of o){let o=t(n);if(i+=o.entries.size+o.odd.length,i>1e6)throw Y_(`there are more than ${G_.toLocaleString(`en`)} names`);r(e,o);for(let[t,n]of o.entries){if(n.kind!==`folder`||!po(t))continue;let r=f.default.join(e,t);if(a+=r.length,r.length>4096)throw Y_(`paths are longer than 4096 characters`);if(a>cv)throw Y_(`the paths of all folders are too long to keep`);s.push({folder:r,id:n.id})}}o=s}}function uv(e,n,r){let{root:i}=e,a=fv(e,n),{resolve:o,fetch:s,trees:c,blobs:l}=a,u=e=>e===i||e.startsWith(f.default.join(i,f.default.sep)),d=e=>{let t=o(e);return t!==null&&`folder`in t?t.folder:null},p=(e,t=r(e))=>({path:t,unreadable:`there is no such file or directory`,kind:`missing`});return{root:i,path:f.default,displayPath:r,isReal:u,above:e=>e===i||f.default.dirname(e)===e?null:f.default.dirname(e),realpath:e=>{let t=u(e)?o(e):null;return t===null||`why`in t?null:f.default.join(i,...t.at)},list:e=>{let n=d(e);if(n!==null)return dv(n);throw new t.t(p(e).unreadable,{file:r(e),line:1,column:1})},has:e=>{let t=f.default.basename(e);return e===i||d(f.default.dirname(e))?.entries.has(t)===!0},kind:e=>{if(!u(e))return`outside`;if(ho(f.default.relative(i,e)))return`below .git`;let t=o(e);return t===null?`missing`:`folder`in t?`folder`:`file`in t?`file`:t.refused?`outside`:`missing`},prefetch:e=>{let t=a.resolveAll(e);s(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,{limit:t=yg,displayPath:n=r(e)}={})=>{let i=o(e);if(i===null)return p(e,n);if(`why`in i){let{why:e,kind:t,refused:r}=i;return{path:n,unreadable:e,kind:t,...r?{refused:!0}:{}}}if(`folder`in i)return{path:n,unreadable:`it is a directory`,kind:`folder`};s([{kind:`file`,id:i.file}]);let a=l.get(i.file);return a!=null&&a.length<=t?{path:n,bytes:a}:{path:n,unreadable:bg(t),kind:`other`,refused:!0}},walk:(e,t)=>{let n=o(e);n!==null&&`folder`in n&&lv(e,n.id,e=>(s(e.map(e=>({kind:`folder`,id:e}))),e=>c.get(e)),(e,n)=>t(e,dv(n)))}}}function dv({entries:e,odd:t}){return{entries:[...e].map(([e,{kind:t}])=>({name:e,kind:t})),odd:t}}function fv(e,t){let{root:n}=e,r=new Map,i=new Map,a=W_(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of q_(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&J_(e,o,yg,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw Y_(`links lead through more than 500 folders`);for(let r of t)n[r]=rv(s,e[r]);let r=t.flatMap(e=>pv(n[e]));t=t.filter(e=>pv(n[e]).length>0),r.length>0&&o++,c(r)}return n};return{trees:r,blobs:i,fetch:c,resolveAll:l,resolve:e=>l([e])[0]??null}}function pv(e){return e!==null&&`needs`in e?[e.needs]:[]}function mv(e,t,r){let i=Dg(e),a=rg(i.cwd);if(a===null)return()=>!1;let o=new Set(r.map(e=>f.default.resolve(i.cwd,e))),s=e=>{let t=cg(a,e);if(t?.kind!==`tree`)return null;let n=uv(a,t.id,i.displayPath);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],u=new Map,d=e=>{let t=c?.read(e);return t!==void 0&&n.S(t)&&t.kind!==`missing`?[]:B_({base:hv(t),head:hv(l?.read(e)),here:hv(i.read(e))})};return(e,t)=>{let n=f.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=u.get(n)??d(n);return u.set(n,r),H_(r,t)}}function hv(e){return e===void 0||n.S(e)?null:e.bytes}function gv(e,r,i){let a=i.find(e=>e===r);if(a!==void 0)return a;let o=n.s(r,i);throw new t.t(`there is no ${e} "${t.s(r)}"${o===``?_v(i):o}`)}function _v(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function vv(e){let r=n.m.find(t=>t===e)??gv(`dialect`,e,n.h),i=n.p(r);if(i===null)throw new t.t(`the dialect ${r} is not supported yet: qmailint cannot say what it reads`);return i}function yv(e){return gv(`level`,e,[...$a,`never`])}function bv(e,n){if(!/^\d{1,9}$/.test(n))throw new t.t(`${e} wants a whole number, not "${t.s(n)}"`);return Number(n)}function xv(e,n){let r=bv(e,n.replace(/%$/,``));if(r>100)throw new t.t(`${e} wants a number from 0 to 100, not "${t.s(n)}"`);return r}const Sv=e=>e/2**32|0,Cv=e=>e>>>0;function wv(e,t,n,r){let i=Sv(n),a=Cv(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function Tv(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const Ev=e=>e?`"${e}" `:``;function Dv(e,t=``){if(typeof e!=`number`)throw TypeError(Ev(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(Ev(t)+`expected integer >= 0, got `+e);return e}function Ov(e,t,n=``){if(Tv(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Dv(t,`length`);let r=Tv(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=Ev(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const kv=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},Av=(e,t)=>{kv(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function jv(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function Mv(e,t){Ov(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function Nv(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Pv(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Fv(e,t){return e<<32-t|e>>>t}function Iv(e,t,n=`opts`){return Av(e,`defaults`),t!==void 0&&Av(t,n),Object.assign(Object.create(null),e,t)}function Lv(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=Iv({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const Rv=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function zv(e,t,n){return e&t^~e&n}function Bv(e,t,n){return e&t^e&n^t&n}var Vv=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=Pv(this.buffer)}update(e){jv(this),Ov(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=Pv(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){jv(this),Mv(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),wv(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:Pv(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const Hv=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Uv=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Wv=new Uint32Array(64);var Gv=class extends Vv{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)Wv[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=Wv[e-15],n=Wv[e-2],r=Fv(t,7)^Fv(t,18)^t>>>3,i=Fv(n,17)^Fv(n,19)^n>>>10;Wv[e]=i+Wv[e-7]+r+Wv[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=Fv(o,6)^Fv(o,11)^Fv(o,25),u=l+t+zv(o,s,c)+Uv[e]+Wv[e]|0,d=(Fv(n,2)^Fv(n,13)^Fv(n,22))+Bv(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){Nv(Wv)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Nv(this.buffer)}},Kv=class extends Gv{constructor(){super(32,Hv)}};const qv=Lv(()=>new Kv,Rv(1));function Jv(e){return Array.from(qv(t.u(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var Yv=e.n({ofShard:()=>Qv});function Xv(e,n){let[,r,i]=/^(\d{1,6})\/(\d{1,6})$/.exec(n)??[],a={index:Number(r),count:Number(i)};if(r===void 0||a.index<1||a.index>a.count)throw new t.t(`${e} wants I/N, such as 1/4 for the first of four, not "${t.s(n)}"`);return a}function Zv({index:e,count:t},n){return Number.parseInt(Jv(n).slice(0,12),16)%t===e-1}function Qv(e,t,{displayPath:n}){return t.filter(({found:t})=>Zv(e,n(t.absolute)))}function $v(e){let t=t=>e(t).trim()||null,n=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:n.length===0?[`.`]:n,workingDirectory:t(`working-directory`)??`.`,base:t(`base`)??`auto`,annotations:ey(`annotations`,t(`annotations`)),summary:ey(`summary`,t(`summary`)),sarifFile:t(`sarif-file`),junitFile:t(`junit-file`),config:t(`config`),dialect:t(`dialect`),failOn:t(`fail-on`),coverageThreshold:t(`coverage-threshold`),shard:t(`shard`)}}function ey(e,n){if(n===null||/^true$/i.test(n))return!0;if(/^false$/i.test(n))return!1;throw new t.t(`the input ${e} wants true or false, not "${t.s(n)}"`)}function ty(e,t){let{paths:n,config:r,dialect:i,failOn:a,coverageThreshold:o,shard:s}=e;return{cwd:t,paths:n,config:r===null?null:{file:r},overrides:{dialect:i===null?null:vv(i),set:null,levels:new Map},failOn:yv(a??`error`),shard:s===null?null:Xv(`the input shard`,s),assertions:null,coverage:o===null?null:{threshold:xv(`the input coverage-threshold`,o)},fixing:null,limit:1/0,noneFound:`there is no control directory here`,words:[]}}function ny(e){let t=new Map;for(let{control:n,mail:r}of e){if(r===void 0)continue;let e=t.get(n)??new Set;t.set(n,e);for(let t of r.changes)for(let n of t.patterns)e.add(n)}return[...t.values()].reduce((e,{size:t})=>e+t,0)}function ry(e,t){let n=e.map(({difference:e})=>e[t]),[r]=n;if(n.length===1&&r!==void 0)return Un(r);if(n.every(e=>Array.isArray(e)))return Rn(n);let i=iy(e),a=i.flatMap(([e])=>e??[]),o=yi(a.map(({difference:e})=>e),t);if(o===null)return null;let s=(e,n)=>e.some(e=>oy(e,t,n)),c=sy(e),l=o;for(let[e,t]of c){let n=i.flatMap(e=>e.find(e=>!t.has(e))??[]);s(a,e)&&l--,(s(n,e)||s([...t],e))&&l++}return l}function iy(e){let t=[];for(let n of e){let e=t.find(([e])=>ay(e.base,n.base)&&ay(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function ay(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function oy({base:e,head:t,difference:n},r,i){if(n.basePart.length===0)return!1;let a=({where:e})=>e!==null&&Xr(e,i).me,o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function sy(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}const cy={id:`address-in-list`,level:`error`,summary:`an address with an @ where qmail looks up the domain alone`,fix:null,bad:{files:{rcpthosts:`postmaster@example.com
`,virtualdomains:`@example.net:net
`}},good:{files:{rcpthosts:`example.com
`,virtualdomains:`example.net:net
`}},notableEntry(e,t){if(t.form(e)!==n.g.address)return null;let r={start:t.entries.start[e],end:t.keyEnd[e]},i=t.bytes[r.start]===64;return A(t,e,()=>({message:t.name===`virtualdomains`?`${M(t,e)} matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @.`:`${M(t,e)} matches nothing: what is looked up here is the domain behind the @, never an address.`,reads:`nothing`,remedy:i?`Remove the @.`:`Write the domain alone; a single address cannot be listed here.`,fix:null}),{at:r})}},ly={id:`bad-pattern`,level:`error`,summary:`a line that is not a POSIX extended regular expression, so it never matches`,fix:null,bad:{files:{badmailfrom:`*@spam\\.example
`},dialect:`sagredo`},good:{files:{badmailfrom:`@spam\\.example$
`},dialect:`sagredo`},*regex(e){let{bytes:t,entries:n}=e;for(let i=0;i<n.count;i++){let a=n.start[i],o=n.end[i],s=t[a]===33?a+1:a;if(e.form(i)!==0||o-s>65536)continue;let c=Ep(r.i(t,{start:s,end:o}));if(!(`error`in c)||c.error===`too-deep`)continue;let{error:l,offset:u}=c;yield A(e,i,()=>({message:`This is not a regular expression: ${uy[l]??`it cannot be compiled`}${u>0?` (near byte ${s-a+u+1} of the line)`:``}. qmail-smtpd logs that, and the line matches nobody, with a ! in front or without.`,reads:`nothing`,remedy:`Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.`,fix:null}))}}},uy={REG_BADRPT:`there is nothing before a *, + or ? to repeat`,REG_BADBR:`what stands between { and } is no number of times`,REG_EBRACE:`a { is not closed`,REG_EBRACK:`a [ is not closed`,REG_EPAREN:`a ( is not closed`,REG_ERANGE:`a range in brackets runs backwards`,REG_ECTYPE:`there is no class of characters of that name`,REG_ECOLLATE:`there is no character of that name`,REG_EESCAPE:`it ends in a backslash`,REG_ESUBREG:`it refers back to a group that is not there`,REG_ESIZE:`it is too large`};function dy(e,t){return(e.name===`smtproutes`||e.name===`authsenders`)&&e.form(t)===n.g.other}function fy({bytes:e,entries:t,keyEnd:n},r){let i=n[r]+1,a=t.end[r],o=e.subarray(i,a).indexOf(124);return{start:i,end:o<0?a:i+o+1}}const py={id:`bad-route`,level:`error`,summary:`a route that leads nowhere: no host, no usable port, or text that qmail-remote does not take apart`,fix:null,bad:{files:{smtproutes:`example.com:relay.example.net:
example.net:[2001:db8::1]
`}},good:{files:{smtproutes:`example.com:relay.example.net:26
example.net:[192.0.2.1]
`}},notableEntry(e,t,n){let r=dy(t,e)?n.routeError(t,e):null;if(r===null||r===`here`)return null;let i=n.dialect.name===`sagredo`;return A(t,e,()=>({message:my[r],remedy:hy(r,i),fix:null}),{at:fy(t,e)})}},my={bar:`This qmail knows no user and password behind a |: they become part of the host or of the port, and nobody logs in.`,"one bar":`There is one | alone, and qmail-remote wants two: what it takes for the password then is not yours.`,"empty host":`There is no host in this route, so that mail for it bounces (qmail-remote finds no host of an empty name).`,blank:`There is a blank in the host, which is looked up with it: no such host is found, and the mail bounces.`,"IPv6 literal":`qmail-remote knows no IPv6 here: it cuts the route at the first colon, and the host is the bracket alone.`,octet:`A number of this address is above 255, and qmail-remote keeps only its low eight bits: another address.`,"no port":`There are no digits behind the colon, which makes port 0: no connection can be made, and mail waits until it bounces.`,"port 0":`No connection can be made to port 0, and mail waits until it bounces.`,"large port":`The port is above 65535, and only its low sixteen bits are used: another port.`};function hy(e,t){return e===`bar`?"Write the relay alone, or judge the directory as that of sagredo's qmail (`dialect`).":e===`IPv6 literal`?`Write a name, or an IPv4 address in brackets.`:`Write ${t?`relay, relay:port or relay:port|user|password`:`relay or relay:port`}.`}const gy={id:`conflicting-entry`,level:`warning`,summary:`a line whose key a later line has with another value, so that this one is dead`,fix:`removes the line`,bad:{files:{smtproutes:`example.com:relay1.example.net
example.com:relay2.example.net
`}},good:{files:{smtproutes:`example.com:relay2.example.net
`}},notableEntry(e,t,n){return rs(t,e,j.conflicting)?A(t,e,()=>{let{line:r,safe:i}=is(n,t,e);return{message:`Line ${r} has the same key, ${M(t,e)}, with another value: the last line of a key counts, and this one is dead.`,remedy:`Delete the line that is not meant; removing this one changes nothing.`,related:[{file:t,line:r,message:`this line counts`}],fix:ns(t,e,i)}}):null}},_y={id:`dead-entry`,level:`error`,summary:`an entry for a domain that nobody can write in an address, so it matches nothing`,fix:`where the domain ends in a dot, removes the dot`,bad:{files:{rcpthosts:`example.com.
http://example.net/
`}},good:{files:{rcpthosts:`example.com
example.net
`}},notableEntry(e,t){let r=t.form(e);if(!n._(r))return null;let{start:i}=t.entries,a={start:i[e],end:t.keyEnd[e]};return A(t,e,()=>{let n=by(t,e,a.end);return{message:`${M(t,e)} matches no domain: ${vy[r]??`nobody can write it`}.`,reads:`nothing`,remedy:yy(r),fix:n}},{at:a})}},vy={[n.g.blank]:`there is a blank in it`,[n.g.controlByte]:`there is a control character in it`,[n.g.slash]:`there is a slash in it`,[n.g.colon]:`there is a colon in it`,[n.g.emptyLabel]:`there is nothing between two of its dots`,[n.g.trailingDot]:`it ends in a dot, and qmail compares it with domains that have none there`,[n.g.loneDot]:`it is a dot alone`,[n.g.leadingDot]:`only whole domains are looked up in this file, and a dot in front is no wildcard here`,[n.g.emptyDomain]:`there is nothing behind the @`};function yy(e){return e===n.g.trailingDot?`Remove the dot at its end.`:e===n.g.leadingDot?`List the domains below it one by one.`:`Write the domain as it stands behind the @ of an address, or delete the line.`}function by(e,t,r){return e.form(t)!==n.g.trailingDot||e.bytes[r-1]!==46?null:{safe:!1,edits:[{start:r-1,end:r,text:``}]}}function xy({bytes:e,entries:t},n,r){let i=t.start[n];if(t.end[n]-i<r.length)return!1;for(let t=0;t<r.length;t++)if(e[i+t]!==r.charCodeAt(t))return!1;return!0}function Sy(e,t){let n=0;for(let r=0;r<e.entries.count&&n<t;r++)Cy(e,r)&&n++;return n}function Cy({bytes:e,entries:t,form:n},r){if(n(r)!==0)return!1;let i=t.start[r],a=t.end[r];if(e[i]===94||e[i]===33||e[a-1]===36)return!0;for(let t=i;t<a;t++){let n=e[t],r=t+1<a?e[t+1]:-1;if(n===92||n===46&&(r===42||r===43)||n===91&&r===94)return!0}return!1}const wy={id:`dead-sender`,level:`warning`,summary:`an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody`,fix:null,bad:{files:{badmailfrom:`spam.example
*@junk.example
`}},good:{files:{badmailfrom:`@spam.example
user@junk.example
`}},*list(e){if(!(e.name!==`badmailfrom`||Sy(e,2)>=2))for(let t=0;t<e.entries.count;t++){if(e.form(t)!==0||e.status(t)===j.duplicate)continue;let n=Ty(e,t);if(n===null)continue;let r=t;yield A(e,r,()=>({message:`${M(e,r)} matches no sender: ${n}.`,reads:`nothing`,remedy:`Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.`,fix:null}))}}};function Ty(e,t){let{bytes:n,entries:r}=e;return n.subarray(r.start[t],r.end[t]).indexOf(64)<0?`what is looked up is the whole sender, then an @ and its domain, and this has no @`:xy(e,t,`*@`)?`qmail knows no * here`:xy(e,t,`@.`)?`a dot in front is no wildcard here`:null}const Ey={id:`dead-wildcard`,level:`error`,summary:`a star in an entry, where qmail compares it as a byte like any other`,fix:"writes `.d` for `*.d`, where the file knows wildcards",bad:{files:{rcpthosts:`*.example.com
`}},good:{files:{rcpthosts:`.example.com
`}},notableEntry(e,t,r){if(t.form(e)!==n.g.wildcard)return null;let i={start:t.entries.start[e],end:t.keyEnd[e]};return A(t,e,()=>{let n=Oy(r,t,e,i.end);return{message:`${M(t,e)} matches nothing: qmail knows no * here, and nobody's domain has one.`,reads:`nothing`,remedy:Dy(t,n),fix:n}},{at:i})}};function Dy({row:e,kind:t},n){return n===null?e.wildcards?t===`map`?`Write .domain for every name below a domain, or nothing before the colon for all that has no other entry.`:`Write .domain for every name below a domain; for all domains there is no entry.`:`This file has no wildcards: list the domains one by one.`:`Remove the star: with a dot in front, an entry stands for every name below the domain.`}function Oy(e,t,n,r){let{bytes:i,row:a,mail:o}=t,s=t.entries.start[n];return!a.wildcards||r-s<3||i[s]!==42||i[s+1]!==46||i.subarray(s+1,r).includes(42)?null:{safe:o!==null&&e.keepsOutcomes(o,n,{start:s+1,end:r}),edits:[{start:s,end:s+1,text:``}]}}const ky={id:`lost-secret`,level:`warning`,summary:`a line of srs_secrets that begins with a #, which qmail reads as a comment`,fix:null,bad:{files:{srs_secrets:`#3kd0Xw
9fK2
`},dialect:`sagredo`},good:{files:{srs_secrets:`3kd0Xw
9fK2
`},dialect:`sagredo`},*list(e){if(e.name!==`srs_secrets`)return;let{bytes:t}=e;for(let r=0,i=1;r<t.length;i++){let a=r;r=n.R(t,r)+1,t[a]===35&&(yield{file:e,line:i,start:a,end:a+1,detail:()=>({message:`This line begins with a #, so that it is a comment: if it is a secret, it is lost, and addresses that were made with it do not come back.`,reads:`nothing`,remedy:`Make a new secret that begins with a letter or digit; delete the line if it is a comment.`,fix:null})})}}},Ay={id:`missing-colon`,level:`error`,summary:`a line without a colon in a file of keys and values, which qmail drops`,fix:null,bad:{files:{virtualdomains:`example.com
example.net:net
`}},good:{files:{virtualdomains:`example.com:com
example.net:net
`}},notableEntry(e,t){return t.form(e)===n.g.missingColon?A(t,e,()=>({message:`There is no colon in ${M(t,e)}: a line of this file is a key, a colon and a value, and qmail drops any other.`,reads:`nothing`,remedy:jy[t.name]??`Write a colon behind the key, then the value.`,fix:null})):null}},jy={virtualdomains:`Write domain:user, or domain: alone for a domain that is not virtual.`,smtproutes:`Write domain:relay, or :relay for all other domains.`},My={kind:`none`},Ny={kind:`failure`},Py=2**31-1,Fy={least:0,most:Py},Iy={least:1,most:Py};function R(e,t,n,r,i){return{name:e,family:!1,kind:t,reader:n,comments:t===`list`||t===`map`||t===`regex`,programs:typeof r==`string`?[r]:r,absent:My,holds:`other`,lookup:t===`map`?`constmap`:null,wildcards:!1,secret:null,range:null,unlikely:null,confSpawn:null,mayBeEmpty:!1,...i}}function z(e,t,n={}){return R(e,`line`,n.absent!==void 0&&n.absent.kind!==`none`?`control_rldef`:`control_readline`,t,n)}function Ly(e,t,n,r={}){return z(e,t,{absent:{kind:`me`,otherwise:typeof n==`string`?{kind:`text`,text:n}:n},...r})}function B(e,t,n,r=Fy,i={}){return R(e,`int`,`control_readint`,t,{absent:n===null?{kind:`built-in`}:{kind:`number`,number:n},range:r,...i})}function V(e,t,n={}){return R(e,`list`,`control_readfile`,t,n)}function H(e,t,n=`other`,r={}){return V(e,t,{lookup:`constmap`,holds:n,...r})}function Ry(e,t,n=`other`,r={}){return R(e,`map`,`control_readfile`,t,{holds:n,...r})}function zy(e,t){return R(e,`regex`,`control_readfile`,t,{})}function By(e,t){return R(e,`iplist`,`ipme_readipfile`,t,{holds:`address`})}function Vy(e,t,n={}){return R(e,`iplist`,`control_readfile`,t,{comments:!0,holds:`address`,...n})}function Hy(e,t){return R(e,`cdb`,`cdb_seek`,t,{lookup:`cdb`})}function Uy(e,t,n,r={}){return R(e,`list`,t,t,{holds:n,lookup:`cdb`,...r})}function Wy(e,t){return R(e,`pem`,`open`,t,{secret:`private key`})}function Gy(e,t){return R(e,`dir`,`open`,t,{})}function Ky(e,t){return R(e,`native`,`control_readnativefile`,t,{holds:`text`})}function qy(e){return R(e,`shell`,`open`,`run`,{})}const Jy=`qmail-send`,Yy=`qmail-smtpd`,Xy=`qmail-remote`,Zy=`qmail-inject`,Qy={least:0,most:2**32-2};function $y(){return[`moreipme`,`notipme`].map(e=>By(e,[Xy,Yy]))}function eb(e){return[z(`me`,[Jy,Yy,Xy,Zy],{holds:`host`}),H(`badmailfrom`,Yy,`sender`),z(`bouncefrom`,Jy,{absent:{kind:`text`,text:`MAILER-DAEMON`},holds:`local part`}),Ly(`bouncehost`,Jy,`bouncehost`,{holds:`host`}),B(`concurrencylocal`,Jy,10,Fy,{confSpawn:e}),B(`concurrencyremote`,Jy,20,Fy,{confSpawn:e}),B(`databytes`,[Yy,`qmail-qmtpd`],0,Qy,{unlikely:{least:1,most:999}}),Ly(`defaultdomain`,Zy,`defaultdomain`,{holds:`completion`}),Ly(`defaulthost`,Zy,`defaulthost`,{holds:`completion`}),Ly(`plusdomain`,Zy,`plusdomain`,{holds:`completion`}),Ly(`idhost`,Zy,`idhost`,{holds:`host`}),Ly(`doublebouncehost`,Jy,`doublebouncehost`,{holds:`host`}),z(`doublebounceto`,Jy,{absent:{kind:`text`,text:`postmaster`},holds:`local part`}),Ly(`envnoathost`,Jy,`envnoathost`,{holds:`host`}),Ly(`helohost`,Xy,Ny,{holds:`host`}),Ly(`localiphost`,Yy,My,{holds:`host`}),H(`locals`,Jy,`domain`,{absent:{kind:`me`,otherwise:Ny}}),Uy(`morercpthosts`,`qmail-newmrh`,`domain`,{wildcards:!0}),Hy(`morercpthosts.cdb`,[Yy,`qmail-qmtpd`]),H(`percenthack`,Jy,`domain`),Vy(`qmqpservers`,`qmail-qmqpc`,{absent:Ny}),B(`queuelifetime`,Jy,604800,Iy),H(`rcpthosts`,[Yy,`qmail-qmtpd`],`domain`,{absent:{kind:`everything`},wildcards:!0}),Ly(`smtpgreeting`,Yy,Ny,{holds:`text`}),Ry(`smtproutes`,Xy,`domain`,{wildcards:!0,secret:`behind bar`}),B(`timeoutconnect`,Xy,60,Iy),B(`timeoutremote`,Xy,1200,Iy),B(`timeoutsmtpd`,Yy,1200,Iy),Ry(`virtualdomains`,Jy,`address or domain`,{wildcards:!0})]}function tb(e,t){return[...new Map([...e,...t].map(e=>[e.name,e])).values()]}const nb=`qmail-send`,rb=`qmail-todo`,U=`qmail-smtpd`,ib=`qmail-remote`,ab=`qmail-queue`,ob=`qmail-dkim`,sb=`surblfilter`,cb=[`qmail-inject`,`forward`,`srsfilter`],lb=()=>[zy(`badmailfrom`,U),H(`locals`,[nb,rb],`domain`,{absent:{kind:`me`,otherwise:Ny}}),H(`percenthack`,[nb,rb],`domain`),Ry(`virtualdomains`,[nb,rb],`address or domain`,{wildcards:!0}),z(`doublebounceto`,nb,{absent:{kind:`text`,text:`postmaster`},holds:`local part`,mayBeEmpty:!0})],ub=()=>[...[`badhelo`,`badhelonorelay`,`badmailfromnorelay`,`badrcptto`,`badrcpttonorelay`].map(e=>zy(e,U)),H(`validrcptto`,U,`recipient`),Uy(`morevalidrcptto`,`qmail-newmvrt`,`recipient`),Hy(`morevalidrcptto.cdb`,U),B(`maxrcpt`,U,-1),...[`brtlimit`,`rejectrelaytest`,`rejectnullsenders`,`dnsblfailclosed`].map(e=>B(e,U,0)),B(`spfbehavior`,U,0,{least:0,most:6}),z(`spfrules`,U),z(`spfguess`,U),z(`spfexp`,U,{absent:{kind:`built-in`},holds:`text`}),V(`dnsbllist`,U),V(`smtpplugins`,U),V(`taps`,ab),Ly(`authservid`,ab,My,{holds:`other`}),Ky(`policy`,U)],db=()=>[z(`outgoingip`,ib,{absent:{kind:`text`,text:`0.0.0.0`},holds:`address`}),Ry(`authsenders`,ib,`sender`,{wildcards:!0,secret:`behind bar`}),B(`bouncemaxbytes`,nb,5e4),...[0,1].flatMap(e=>[B(`concurrencysuppl${e}`,nb,20,Fy,{confSpawn:509}),H(`suppls${e}`,[nb,rb],`domain`)]),z(`srs_domain`,cb,{holds:`host`}),z(`srs_separator`,cb),V(`srs_secrets`,cb,{secret:`line`}),...[`srs_maxage`,`srs_hashlength`,`srs_hashmin`,`srs_alwaysrewrite`].map(e=>B(e,cb,0))],fb=()=>[V(`filterargs`,`spawn-filter`),V(`qfilters`,`qmail-qfilter`),H(`signaturedomains`,ob,`domain`),H(`nosignaturedomains`,ob,`domain`),H(`dkimkeys`,ob),...[`surblrcpt`,`level2-tlds`,`level3-tlds`,`surbldomainwhite`].map(e=>H(e,sb)),z(`surbldomain`,sb),B(`cachelifetime`,sb,300)],pb=()=>[H(`tlsclients`,U),V(`tlsserverciphers`,U),V(`tlsclientciphers`,ib),B(`notlshosts_auto`,ib,0),...[`servercert.pem`,`clientca.pem`,`clientcrl.pem`].map(e=>Wy(e,U)),Wy(`clientcert.pem`,ib),Gy(`servercerts`,U),Gy(`tlshosts`,ib),Gy(`notlshosts`,ib),Gy(`domainkeys`,ob),Gy(`cache`,sb)],mb=()=>[qy(`concurrencyincoming`),qy(`softlimit`)];function hb(){return tb([...eb(509),...$y()],[...lb(),...ub(),...db(),...fb(),...pb(),...mb()])}const W=`qmail-send`,gb=`todo-proc`,G=`qmail-smtpd`,K=`qmail-remote`,_b=`qmail-local`,vb=`qmail-queue`,yb=`spawn-filter`,bb={least:-(2**31),most:2**31-1},xb={least:0,most:2**53-1},Sb=[...`spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains`.split(` `),...`srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys`.split(` `),...`surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients`.split(` `)],Cb=()=>hb().filter(({name:e})=>Sb.includes(e)),wb=()=>[H(`badmailfrom`,G),B(`databytes`,[G,`qmail-qmtpd`],0,xb,{reader:`control_readulong`,unlikely:{least:1,most:999}}),V(`smtpgreeting`,G,{absent:{kind:`me`,otherwise:{kind:`failure`}},holds:`text`}),H(`locals`,[W,gb,G],`domain`,{absent:{kind:`me`,otherwise:{kind:`failure`}}}),H(`percenthack`,[W,gb],`domain`),Ry(`virtualdomains`,[W,gb],`address or domain`,{wildcards:!0})],Tb=()=>[Ry(`qmtproutes`,K,`domain`,{wildcards:!0,secret:`behind bar`}),Hy(`moresmtproutes.cdb`,K),Vy(`outgoingip`,[K,`qmail-qmqpc`],{reader:`control_readrandom`}),Vy(`outgoingip.`,K,{reader:`control_readrandom`,family:!0}),Ry(`domainbindings`,K,`sender`),Ry(`helohostbyip`,K,`address`),Ry(`bindroutes`,K,`address`),H(`notlshosts`,K,`domain`),H(`tlsadomains`,K,`domain`),Hy(`tlsadomains.cdb`,K),Hy(`remote_auth.cdb`,K),V(`realm`,K),z(`batvkey`,[K,G],{secret:`line`}),H(`batvnosignremote`,K,`domain`),H(`batvnosignlocals`,G,`domain`),B(`batvkeystale`,G,7)],Eb=()=>[B(`concurrencyl.`,W,null,Fy,{family:!0,confSpawn:500}),B(`concurrencyr.`,W,null,Fy,{family:!0,confSpawn:500}),B(`holdlocal`,W,0),B(`holdremote`,W,0),B(`bouncelifetime`,W,604800,Iy),B(`todointerval`,gb,null,bb),...[`conf-syncdir`,`conf-fsync`,`conf-fdatasync`].map(e=>B(e,W,null)),B(`qregex`,G,0),...[`msgqueuelen`,`msgqueuesize`,`qcount`].map(e=>B(e,`qscheduler`,null)),z(`bouncesubject`,W,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),z(`doublebouncesubject`,W,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),Ky(`bouncemessage`,W),Ky(`doublebouncemessage`,W),...`bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue`.split(` `).map(e=>V(e,[vb,W,G]))],Db=()=>`badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck`.split(` `).map(e=>H(e,G)),Ob=()=>[B(`maxhops`,G,100),...[`maxcmdlen`,`maxrecipients`,`tarpitcount`,`greetdelay`,`spfipv6`].map(e=>B(e,G,0)),B(`tarpitdelay`,G,5),B(`maxdeliveredto`,_b,0,{least:-1,most:Fy.most}),...`accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck`.split(` `).map(e=>V(e,G)),...`badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns`.split(` `).map(e=>V(e,G)),...[`servercipherlist`,`serverciphersuite`].map(e=>V(e,G)),...[`clientcipherlist`,`clientciphersuite`].map(e=>V(e,K)),z(`tlsservermethod`,G),z(`tlsclientmethod`,K)],kb=()=>[...`queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive`.split(` `).map(e=>V(e,vb)),...`spamfilter spamredirect rejectspam redirectremote`.split(` `).map(e=>V(e,yb)),z(`globalspamredirect`,yb),H(`localdomains`,_b,`domain`)];function Ab(){return tb([...eb(500),...$y()],[...Cb(),...wb(),...Tb(),...Eb(),...Db(),...Ob(),...kb()])}const jb={"moreipme-0.6":()=>[...eb(120),...$y()],netqmail:()=>eb(120),notqmail:()=>eb(120),sagredo:hb,indimail:Ab},Mb=new Map;function Nb(e){let t=Mb.get(e);if(t===void 0){let n=jb[e]();t={files:n,byName:new Map(n.filter(({family:e})=>!e).map(e=>[e.name,e])),families:n.filter(({family:e})=>e)},Mb.set(e,t)}return t}function Pb(e){return Nb(e).files}const Fb={"moreipme-0.6":[],netqmail:[],notqmail:[],sagredo:[`dh4096.pem`,`rsa4096.pem`,`defaultdelivery`],indimail:`blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming defaultdelivery servicedir.conf`.split(` `)};function Ib(e,{reader:t}){return e===`indimail`&&t===`control_readint`?`indimail`:`stock`}function Lb(e,t){let{byName:n,families:r}=Nb(e);return n.get(t)??r.find(e=>t.length>e.name.length&&t.startsWith(e.name))??null}function Rb(e){return Object.keys(jb).filter(t=>Lb(t,e)!==null)}const zb={id:`regex-under-stock`,level:`warning`,summary:`a badmailfrom of regular expressions, in a dialect that compares addresses as they stand`,fix:null,bad:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`}},good:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`},dialect:`sagredo`},*list(e,{dialect:t}){if(e.name!==`badmailfrom`||Lb(t.name,e.name)?.lookup===null||Sy(e,2)<2)return;let n=0;for(;!Cy(e,n);)n++;yield A(e,n,()=>({message:`This file holds regular expressions, and the qmail of the dialect ${t.name} has none: it compares each line with the sender as it stands, so they match nobody.`,remedy:`If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); else write user@domain or @domain.`,fix:null}))}},Bb={id:`routed-to-itself`,level:`error`,summary:`a route to port 25 of the very host that it is on, where mail runs in a circle`,fix:null,bad:{files:{me:`mx.example.net
`,smtproutes:`example.com:mx.example.net
`}},good:{files:{me:`mx.example.net
`,smtproutes:`example.com:127.0.0.1:10025
`}},notableEntry(e,t,n){if(!dy(t,e)||n.routeError(t,e)!==`here`)return null;let r=fy(t,e);return A(t,e,()=>({message:`This route leads back to this host: ${en(t,r.start,r.end)} is it, on port 25. qmail-remote does not ask whether the address of a route is its own, so mail for ${M(t,e)} comes back until it has a hundred Received lines, then bounces.`,remedy:`Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.`,fix:null}),{at:r})}},Vb={id:`secret-in-git`,level:`warning`,summary:`a password or private key in a file that git keeps, or would keep with the next commit`,fix:null,bad:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[`smtproutes`,`srs_secrets`]},good:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[]},*map(e,t){if(e.row.secret!==`behind bar`)return;let n=Wb(e);n>=0&&(yield*Hb(t,e,e.entries.line[n],Ub(e,n)))},*list(e,t){e.row.secret===`line`&&e.entries.count!==0&&(yield*Hb(t,e,e.entries.line[0],Ub(e,0)))},*raw(e,t){let n=e.row.secret===`private key`?Gb(e):null;n!==null&&(yield*Hb(t,e,n.line,n))}};function*Hb({directory:e},t,n,r){e.isInGit?.(t.name)===!0&&(yield{file:t,line:n,...r,detail:()=>({message:`This file holds a secret, and git keeps it or will with the next commit: whoever can read the repository, now or later, has it.`,remedy:`Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.`,fix:null})})}function Ub({entries:e},t){return{start:e.start[t],end:e.end[t]}}function Wb(e){let{bytes:t,entries:n}=e;if(!t.includes(124))return-1;for(let e=0;e<n.count;e++){let r=n.end[e],i=0;for(let a=n.start[e];a<r-1;a++)if(t[a]===124&&++i===2)return e}return-1}function Gb({bytes:e}){let t=r.i(e,{start:0,end:Math.min(e.length,1048576)}),n=/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(t);return n===null?null:{line:t.slice(0,n.index).split(`
`).length,start:n.index,end:n.index+n[0].length}}const Kb={id:`stale-cdb`,level:`warning`,summary:`a .cdb that was not made from the text beside it, and it is the .cdb that counts`,fix:null,bad:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`,"morercpthosts.cdb":``}},good:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`}},*list(e,t){if(e.row.lookup!==`cdb`)return;let n=t.file(`${e.name}.cdb`);if(n?.kind!==`cdb`)return;let r=ld(n.bytes),i=hd(e.bytes);if(r!==null&&_d(i,r))return;let a=r===null?-1:gd(i,r);yield{file:e,...a<0?{line:1,start:0,end:0}:qb(i,a),detail:()=>({message:`${Jb(e,i,r,a)} Programs look into ${e.name}.cdb alone.`,remedy:`Run ${e.row.reader}, which makes the .cdb from this file.`,fix:null})}}};function qb({map:{entries:e}},t){return{line:e.line[t],start:e.start[t],end:e.end[t]}}function Jb(e,t,n,r){if(n===null)return`${e.name}.cdb is not a cdb that can be read, so it holds none of these entries.`;if(r<0)return`${e.name}.cdb has entries that are not in this file any more.`;let{start:i,end:a}=qb(t,r);return`${en(e,i,a)} is not in ${e.name}.cdb.`}function Yb({bytes:e,value:t}){let n=vt(e)?3:0;for(;n<t.end&&Xb(e[n]);)n++;let r=n;for(;r<t.end&&e[r]!==0&&(e[r]!==35||r!==n&&!Xb(e[r-1]));)r++;for(;r>n&&(Xb(e[r-1])||e[r-1]===13);)r--;return{start:n,end:Math.max(n,r)}}function Xb(e){return e===32||e===9}const Zb={id:`bad-name`,level:`error`,summary:`a file that should hold the name of a host or domain holds something else`,fix:null,bad:{files:{me:`root@mail.example.org
`,helohost:`mail.example.org:25
`}},good:{files:{me:`mail.example.org
`,helohost:`mail.example.org
`}},*line(e){let{bytes:n,row:r}=e;if(r.holds!==`host`&&r.holds!==`completion`)return;let i=Yb(e),a=Qb(n,i);a!==null&&(yield{file:e,line:1,start:a.at,end:a.at+1,detail:()=>({message:`${t.a(n,i.start,i.end)} is not the name of a host or domain: ${a.why}. qmail uses it as it stands.`,remedy:`Write the name alone: labels with dots between them.`,fix:null})})}};function Qb(e,{start:t,end:r}){if(t===r||n.n(e,t,r))return null;for(let n=t;n<r;n++){let i=$b(e[n])??(e[n]===46?ex(e,n,t,r):null);if(i!==null)return{at:n,why:i}}return null}function $b(e){return e===32||e===9?`there is a blank in it`:e===64?`there is an @ in it`:e===58?`there is a colon in it, and a port has no place here`:e===13?`there is a carriage return in it`:e<32||e===127?`there is a control character in it`:null}function ex(e,t,n,r){return t===n?`it begins with a dot`:t===r-1?`it ends in a dot`:e[t+1]===46?`there is nothing between two of its dots`:null}const tx={id:`bad-number`,level:`error`,summary:`a file that should hold a number begins with something else, so the number is not read`,fix:null,bad:{files:{concurrencyremote:`max 50
`}},good:{files:{concurrencyremote:`50
`}},*int(e){let{number:n,value:r,bytes:i}=e;if(n.digits.end>n.digits.start||nx(e))return;let a=r.end===r.start;yield{file:e,line:1,...r,detail:()=>({message:(a?`The first line is empty`:`The first line begins with ${t.a(i,r.start,r.end)}`)+`, where qmail wants a digit. ${n.value===null?rx(e.row):`Here it reads ${n.value}.`}`,reads:n.value===null?`nothing`:String(n.value),remedy:`Write the number alone into the first line${n.value===null?`, or delete the file if the default is right`:``}.`,fix:null})}}};function nx({bytes:e,value:t}){let n=t.start;for(e[0]===239&&e[1]===187&&e[2]===191&&(n=3);n<t.end&&(e[n]===32||e[n]===9);)n++;let r=n<t.end?e[n]:0;return n>t.start&&r>=48&&r<=57}function rx({absent:e}){return e.kind===`number`?`It says nothing about that, and works with its default, ${e.number}.`:`It says nothing about that, and works with its default.`}function ix(e,t,n,r,i){let{table:a}=e,o=ax(e,t,n,r);return(o[ox(e,o,t,n,r,i)]&(1<<a.indexBits)-1)-1}function ax({table:e},t,n,r){return r>n&&t[n]===46?e.dotted:e.whole}function ox(e,t,n,r,i,a){let{bytes:o,entries:s,keyEnd:c}=e,l=t.length-1,u=(1<<e.table.indexBits)-1;for(let e=a&l;;e=e+1&l){let l=t[e];if(l===0)return e;if(((l^a)&~u)!==0)continue;let d=(l&u)-1,f=s.start[d];if(c[d]-f===i-r&&Zc(o,f,n,r,i-r))return e}}function sx(e){return e.dots}function cx(e,t,n){return e.at>=0?e.dots:t===n?-2:e.dots-1}function lx(e,t,n,r,i,a){for(let o=a;o>=0;o--){let a=o===t.dots,s=ix(e,n,a?t.at<0?r:t.at+1:t.offset[o],i,a?t.domainHash:t.suffixHash[o]);if(!(s<0))return t.hit=o,s}return t.hit=-1,e.values===`none`||a===-2?-1:ix(e,n,i,i,t.seed[0])}function ux(e){return{seed:[e[0]|0,Math.imul(e[1]|1,2654435761)],hash:0,bits:0,domainBits:0,at:-1,domainHash:0,dots:0,isTooLong:!1,offset:new Int32Array(64),suffixHash:new Int32Array(64),hit:-1,by:-1,byList:`own`}}function dx(e,t,r,i){let a=e.seed[1],o=e.seed[0],s=0,c=0,l=-1,u=-1,d=!1;for(let f=i-1;f>=r;f--){let r=n.r[t[f]],i=o;if(o=Math.imul(o^r&255,a),o^=o>>>15,!(r<256)){if(s|=r&-256,r===302){if(u===f+1&&(s|=n.i),u=f,l>=0)continue;if(c===65536){d=!0;continue}c===e.offset.length&&fx(e),e.offset[c]=f,e.suffixHash[c++]=o}else r===576&&l<0&&(l=f,e.domainHash=i,e.domainBits=s&-513)}}l<0&&(e.domainHash=o,e.domainBits=s),(c>0&&e.offset[c-1]===l+1&&l>=0||c>0&&l<0&&e.offset[c-1]===r)&&c--,e.hash=o,e.bits=s,e.at=l,e.dots=c,e.isTooLong=d}function fx(e){let t=new Int32Array(e.offset.length*2),n=new Int32Array(e.offset.length*2);t.set(e.offset),n.set(e.suffixHash),e.offset=t,e.suffixHash=n}const px=[`yourdomain.tld`,`yourdomain.com`,`example.com`,`example.net`,`exemple.net`,`changeme`],mx={id:`bounces-leave`,level:`warning`,summary:`double bounces go to another host, or a name is a placeholder that belongs to somebody else`,fix:null,aboutOthers:!0,bad:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`,defaulthost:`yourdomain.tld
`}},good:{files:{me:`mail.example.org
`,locals:`mail.example.org
example.org
`,rcpthosts:`example.org
`}},*directory(e){if(!e.complete)return;let t=gx(e);t!==null&&(yield t);let n=hx(e.line(`me`));for(let r of e.otherFiles()){if(r.kind!==`line`||r.template!==null||r.path===t?.file.path)continue;let e=hx(r)?.toLowerCase()??``;px.includes(e)&&!n?.toLowerCase().endsWith(`.${e}`)&&(yield{file:r,line:1,...Yb(r),detail:()=>({message:`${e} is a placeholder, and not yours: what qmail sends with it, bounces among it, goes to somebody else or nowhere.`,remedy:`Write your own name.`,fix:null})})}}};function hx(e){return e===null?null:r.i(e.bytes,Yb(e))}function gx(e){let{lists:n,wanted:i}=e.mail(),a=[`doublebouncehost`,`doublebounceto`,`me`];if(!i.routes||n.locals===null||!a.every(e.isKnown))return null;let o=a.map(e.line);if(o.some(e=>e!==null&&_x(e)))return null;let[s,c,l]=o,u=hx(c??null)??`postmaster`,d=hx(s??null)??hx(l??null)??`doublebouncehost`;if(u===``||d===``||vx(n)||yx(n,r.t(`${u}@${d}`)))return null;let f=s??c??l??e.anchor();return{file:f,line:1,start:0,end:f.bytes.length===0?0:o.find(e=>e===f)?.value.end??0,detail:()=>({message:`Double bounces go to ${t.s(`${u}@${d}`)}, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail.`,remedy:`Write the name into locals, a host of yours into doublebouncehost, or the name of your own relay into smtproutes.`,fix:null})}}function _x(e){let t=Yb(e);return t.start!==e.value.start||t.end!==e.value.end}function vx({locals:e,implicitLocals:t,virtualdomains:n}){if(t||e===null||e.entries.count>0)return!1;for(let e=0;e<(n?.entries.count??0);e++)if(n!==null&&bx(n,e))return!1;return!0}function yx({scan:e,locals:t,virtualdomains:n,smtproutes:r},i){if(dx(e,i,0,i.length),t!==null&&ix(t,i,e.at+1,i.length,e.domainHash)>=0)return!0;if(n!==null){let t=ix(n,i,0,i.length,e.hash),r=t>=0?t:lx(n,e,i,0,i.length,sx(e));if(r>=0&&bx(n,r))return!0}if(r===null)return!1;let a=lx(r,e,i,0,i.length,sx(e));return a>=0&&bx(r,a)}function bx({keyEnd:e,entries:t},n){return e[n]+1<t.end[n]}const xx=[`concurrencylocal`,`concurrencyremote`],Sx={id:`concurrency-limit`,level:`warning`,summary:`a concurrency above what qmail was compiled for, to which it is cut down in silence`,fix:null,bad:{files:{concurrencyremote:`500
`}},good:{files:{concurrencyremote:`120
`}},*int(e,{dialect:t}){let{row:n,number:r,name:i}=e,{digits:a,written:o}=r,s=n.confSpawn;!xx.includes(i)||s===null||a.end===a.start||o<=s||n.range!==null&&o>n.range.most||(yield{file:e,line:1,...a,detail:()=>({message:`qmail-send runs no more deliveries at once than conf-spawn said when qmail was compiled, which in ${t.name} is ${s} unless somebody changed it.`,reads:String(r.value),remedy:`Set it to ${s} or less, or compile qmail with a larger conf-spawn; the log has the limit in force ("status: local 0/..., remote 0/...").`,fix:null})})}};function Cx(e){return e.name===`badhelonorelay`?hn(e)&&e.entries.count>0?wx:null:e.name===`outgoingip`?e.kind===`line`?Tx(e.bytes,e.value.end):e.row.reader===`control_readrandom`?Ex(e.bytes):null:null}const wx={effect:`qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay`,remedy:`Delete the file; badhelo does what it was meant for.`};function Tx(e,t){return n.V(e,0,t)===null?{effect:`the first line is not an address: qmail-remote sends nothing, and every message waits until it bounces`,remedy:`Write an address of this host into the first line, or delete the file.`}:e.includes(10)?null:{effect:`no newline ends the address, and qmail-remote reads on in its memory: the address can be another one each time`,remedy:`End the line with a newline.`}}function Ex(e){return e.includes(10)?null:{effect:`qmail-remote counts no line here, divides by that, and crashes with every message`,remedy:`End every line with a newline, or delete the file.`}}const Dx={id:`crashing-file`,level:`error`,summary:`a file that makes a program of this dialect crash, or send no mail`,fix:null,bad:{dialect:`sagredo`,files:{badhelonorelay:`^localhost$
`,outgoingip:`eth0
`}},good:{dialect:`sagredo`,files:{badhelo:`^localhost$
`,outgoingip:`203.0.113.7
`}},*anyFile(e){let t=Cx(e);if(t===null)return;let n=e.bytes.indexOf(10);yield{file:e,line:1,start:0,end:n<0?e.bytes.length:n,detail:()=>({message:`${Ox(t.effect)}.`,remedy:t.remedy,fix:null})}}};function Ox(e){return e.startsWith(`qmail`)?e:e.charAt(0).toUpperCase()+e.slice(1)}const kx={id:`empty-value`,level:`error`,summary:`a file whose first line is empty: its value is empty, and the default is not used`,fix:null,bad:{files:{helohost:`
`}},good:{files:{helohost:`mail.example.org
`}},*line(e){let{value:t,row:n,name:r}=e;t.end>t.start||n.mayBeEmpty||Cx(e)!==null||(n.absent.kind!==`none`||r===`me`)&&(yield{file:e,line:1,start:0,end:0,detail:()=>({message:`The first line is empty, and so is the value: qmail uses its default${Ax(n.absent)} only where there is no file.`,reads:`an empty text`,remedy:`Write the value into the first line, or delete the file.`,fix:null})})}};function Ax(e){return e.kind===`me`?`, which is what me says,`:e.kind===`text`?`, ${e.text},`:``}const jx={id:`extra-lines`,level:`warning`,summary:`further lines in a file of which only the first line is read`,fix:null,bad:{files:{defaulthost:`example.org
example.net
`}},good:{files:{defaulthost:`example.org
`}},*line(e){yield*Mx(e)},*int(e){yield*Mx(e)}};function*Mx(e){let{bytes:t}=e,n=1,r=t.indexOf(10)+1;if(r===0)return;n++;let i=r;for(;i<t.length&&Nx(t[i]);i++)t[i]===10&&(n++,r=i+1);if(i===t.length)return;let a=t.indexOf(10,i);yield{file:e,line:n,start:r,end:a<0?t.length:a,detail:()=>({message:`Only the first line of this file is read: nothing from here on has an effect.`,reads:`nothing`,remedy:`Delete these lines, or put what is meant into the first.`,fix:null})}}function Nx(e){return e===32||e===9||e===10||e===13}const Px=[{file:`locals`,otherwise:`qmail-send does not start`},{file:`smtpgreeting`,otherwise:`qmail-smtpd answers 421`},{file:`helohost`,otherwise:`qmail-remote defers every message`}],Fx={id:`missing-me`,level:`error`,summary:`a complete directory without me, and without a file that replaces it`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},good:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},*directory(e){if(!e.saidComplete||e.exists(`me`))return;let t=Px.filter(({file:t})=>!e.exists(t));t.length!==0&&(yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`There is no me, and ${t.map(({file:e,otherwise:t})=>`no ${e} either: ${t}`).join(`; `)}.`,remedy:`Write the full name of the host into me.`,fix:null})})}},Ix=new Set([`simcontrol`,`simversion`,`mfcheck`,`defaultdelivery`,`concurrencyincoming`,`softlimit`,`logcount`,`logsize`,`relaylimits`,`blacklists`,`greylisting`,`jgreylist`,`mysql.cnf`,`dualstack`,`srsdomains`,`dkimdomains`,`tlsdestinations`,`rslbserver`]);function Lx(e){return Ix.has(e)||/^(tcp|rules|me)\.|\.(cdb|lock)$/.test(e)}const Rx=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*|erb|j2|tmpl|tt|in|epp|sample|example|dist|default|new|old|save))$/i,zx=new Set(Object.values(Fb).flat()),Bx={id:`misspelled-file`,level:`error`,summary:`a file whose name is close to that of a control file which is missing, and that no qmail reads`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`,`rcpthost`]},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
`},others:[`notipme.bak`]},*directory(e){let{directory:r}=e,i=null;for(let a of r.names){if(Rx.test(a)||zx.has(a)||Lx(a)||Rb(a).length>0)continue;i??=Vx(e);let o=Hx(a,i);o!==null&&(yield{file:{path:n.C(r.path,a),bytes:new Uint8Array},line:1,start:0,end:0,level:o===`rcpthosts`?`error`:`warning`,detail:()=>({message:`No qmail reads a file named ${t.s(a)}, and there is no ${o}`+(o===`rcpthosts`?`: without it, this host accepts mail for the whole world, and passes it on.`:`.`),remedy:`Name it ${o} if that was meant.`,fix:null})})}}};function Vx({dialect:e,exists:t,directory:n}){let r=({kind:e,family:t})=>!t&&e!==`dir`&&e!==`cdb`&&e!==`pem`&&e!==`shell`;return Pb(e.name).filter(t=>r(t)&&Lb(e.name,t.name)===t).map(({name:e})=>e).filter(e=>!n.names.includes(e)&&!t(e)).map(e=>({name:e,bare:Ux(e)}))}function Hx(e,t){let r=e.replace(/(?<=.)\.[^.]*$/,``),i=[...new Set([e,r])].map(Ux),a=null,o=1/0;for(let e of t)for(let t of i){let r=Math.min(t.length,e.bare.length),i=r<4?-1:r<6?1:2;if(Math.abs(t.length-e.bare.length)>i)continue;let s=n.c(t,e.bare);s>i||s>=o||(a=e.name,o=s)}return a}function Ux(e){return e.toLowerCase().replace(/[-_]/g,``)}const Wx={id:`not-a-comment`,level:`error`,summary:`a # that begins no comment: what follows it is part of the entry or value`,fix:`puts the comment on a line of its own above; in a file of one line, removes it`,bad:{files:{rcpthosts:`example.org # since 2019
`,me:`mail.example.org # new
`}},good:{files:{rcpthosts:`# since 2019
example.org
`,me:`mail.example.org
`}},notableEntry(e,t,r){if(t.kind!==`list`&&t.kind!==`map`||t.row.secret===`line`)return null;let{bytes:i,entries:a}=t,o=a.start[e],s=a.end[e];if(t.form(e)===n.g.nulByte||i[s]===0)return null;let c=Kx(i,o,t.row.secret===`behind bar`?qx(i,o,s):s);return c<0?null:A(t,e,()=>Gx(t,{start:o,end:s},c,r),{at:{start:c,end:s}})},*line(e,t){let{bytes:n,value:r,row:i}=e;if(i.holds===`text`||i.secret===`line`)return;let a=n[0]===35?0:Kx(n,0,r.end);a<0||(yield{file:e,line:1,start:a,end:r.end,detail:()=>({message:`There are no comments in this file: the # and what follows it are part of the value.`,remedy:`Write nothing but the value into the first line.`,fix:Zx(e,a,t)})})}};function Gx(e,t,n,r){let i=Jx(e.bytes,t.start,n)===t.start;return{message:i?`Blanks stand before this #, so it begins no comment: to qmail the line is an entry.`:`A # begins a comment only as the first byte of a line: to qmail what stands here is part of the entry.`,remedy:i?`Remove the blanks before it.`:`Put the comment on a line of its own.`,fix:Os(r,e,Xx(e.bytes,t,n))}}function Kx(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&Yx(e[r-1]))return r;return-1}function qx(e,t,n){let r=t;for(;r<n&&e[r]!==124;)r++;return r}function Jx(e,t,n){let r=n;for(;r>t&&Yx(e[r-1]);)r--;return r}function Yx(e){return e===32||e===9}function Xx(e,{start:t,end:n},i){let a=Jx(e,t,i);if(a===t)return[{start:t,end:i,text:``}];let o=e[n-1]===13?n-1:n;return[{start:t,end:t,text:`${r.i(e,{start:i,end:o})}\n`},{start:a,end:o,text:``}]}function Zx(e,t,r){let{bytes:i,value:a}=e,o=Jx(i,0,t);if(o>0)return Os(r,e,[{start:o,end:a.end,text:``}]);let s=n.R(i,0)+1;return s>=i.length||i[s]===10?null:Os(r,e,[{start:0,end:s,text:``}])}const Qx={id:`number-out-of-range`,level:`error`,summary:`a number that the file can hold and the program cannot use`,fix:null,bad:{files:{queuelifetime:`0
`,timeoutremote:`3000000000
`}},good:{files:{queuelifetime:`604800
`,timeoutremote:`1200
`}},*int(e){let{number:n,row:r,bytes:i,value:a}=e,{digits:o,written:s}=n;if(o.end===o.start)return;let{range:c,unlikely:l}=r,u=c!==null&&(s<c.least||s>c.most),d=l!==null&&s>=l.least&&s<=l.most;if(!u&&!d)return;let f=o.start>a.start&&i[o.start-1]===45?o.start-1:o.start,p=t.a(i,f,o.end);yield{file:e,line:1,start:f,end:o.end,...u?{}:{level:`warning`},detail:()=>({message:u?$x(s,c)?`${p} does not fit into 32 bits: qmail works with ${n.value}.`:`${p} is outside what makes sense in ${e.name}${eS[e.name]??``}.`:`${e.name} is ${p}: no message of more bytes is accepted, and hardly any message is as small.`,reads:String(n.value),remedy:u?`Write a number from ${c?.least} to ${c?.most}.`:`Write the limit in bytes, 0 for none, or delete the file.`,fix:null})}}};function $x(e,t){return e>((t?.most??0)>2**31?2**32-1:2**31-1)||e<-(2**31)}const eS={queuelifetime:`: the first temporary failure of a message bounces it`,timeoutconnect:`: a connection that is not there at once has failed`,timeoutremote:`: every answer of a remote host comes too late`,timeoutsmtpd:`: qmail-smtpd takes it for 1 second`},tS={id:`number-with-text`,level:`warning`,summary:`text behind a number, which qmail does not look at`,fix:null,bad:{files:{databytes:`20M
`}},good:{files:{databytes:`20971520
`}},*int(e){let n=nS(e);if(n===null)return;let{bytes:r,number:i}=e;yield{file:e,line:1,...n,detail:()=>({message:`qmail reads the digits, and stops there: ${t.i(r,i.digits.start,i.digits.end)} is the number here, whatever follows.`,reads:String(i.value),remedy:`Write the number alone, in the unit that this file has, and no comment.`,fix:null})}}};function nS({bytes:e,value:t,number:{digits:n}}){if(n.end===n.start)return null;let r=n.end;for(;r<t.end&&e[r]!==0;)r++;for(;r>n.end&&e[r-1]===13;)r--;let i=n.end;for(;i<r&&(e[i]===32||e[i]===9);)i++;return i===r?null:{start:i,end:r}}const rS={id:`unqualified-me`,level:`warning`,summary:`me is a name without a dot, and qmail signs its mail with it`,fix:null,bad:{files:{me:`mail
`}},good:{files:{me:`mail.example.org
`}},*line(e){if(e.name!==`me`)return;let{bytes:n}=e,r=Yb(e);r.start===r.end||n.subarray(r.start,r.end).includes(46)||(yield{file:e,line:1,...r,detail:()=>({message:`${t.a(n,r.start,r.end)} has no dot. qmail greets and signs with this name, bounces come from it, and many hosts refuse what no other host could answer.`,remedy:`Write the full name of the host, which the DNS knows.`,fix:null})})}};function iS(e,t,n,r){let{scan:i,rcpthosts:a,morercpthosts:o,morercpthostsCdb:s}=e;if(i.at+1===r)return null;let c=sx(i),l=a===null?-1:lx(a,i,t,n,r,c);if(l>=0)return{list:`rcpthosts`,entry:l};let u=s??o,d=u===null?-1:lx(u,i,t,n,r,c);return d<0?null:{list:s===null?`morercpthosts`:`morercpthostsCdb`,entry:d}}function aS(e){let{scan:t,percenthack:r,rcpthosts:i}=e;if(r===null||i===null)return[];let a=[];for(let i=0;i<r.entries.count;i++){if(r.form[i]!==n.g.fine||Xo(r.status[i])!==j.needed)continue;let o=r.entries.start[i],s=r.keyEnd[i];dx(t,r.bytes,o,s);let c=iS(e,r.bytes,o,s);c!==null&&a.push({entry:i,by:c})}return a}function oS(e,t){let{scan:r,rcpthosts:i,locals:a}=e,o=[];if(i===null)return o;for(let i=0;i<t.entries.count;i++){let s=t.entries.start[i],c=t.keyEnd[i];t.form[i]===n.g.fine&&Xo(t.status[i])===j.needed&&t.bytes[s]!==45&&(dx(r,t.bytes,s,c),r.at<0||r.at+1===c||iS(e,t.bytes,s,c)!==null||(a===null?-1:ix(a,t.bytes,r.at+1,c,r.domainHash))<0&&!sS(e,t.bytes,s,c)&&o.push(i))}return o}function sS({scan:e,virtualdomains:t},n,r,i){if(t===null)return!1;let a=ix(t,n,r,i,e.hash),o=a>=0?a:lx(t,e,n,r,i,sx(e)),{keyEnd:s,entries:c}=t;return o>=0&&s[o]+1<c.end[o]}function cS(e,t,n,r){let i=r?dS(e,124,t,n):n,a=dS(e,58,t,i),o=a===i?25:0;for(let t=a+1;t<i;t++){let n=e[t]-48;if(n<0||n>9)break;o=(o*10+n)%65536}return{host:{start:t,end:a},port:o,login:{start:Math.min(i+1,n),end:n}}}function lS(e,t,r,i,a){if(t.start===t.end||i.start===i.end)return t.start===t.end&&i.start===i.end;let o=cS(e,t.start,t.end,a),s=cS(r,i.start,i.end,a);return o.port===s.port&&uS(e,o.host,r,s.host,n.o)&&uS(e,o.login,r,s.login,e=>e)}function uS(e,{start:t,end:n},r,i,a){if(n-t!==i.end-i.start)return!1;for(let o=0;o<n-t;o++)if(a(e[t+o])!==a(r[i.start+o]))return!1;return!0}function dS(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return r}function fS({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function pS({entries:e,keyEnd:t},n){return t[n]+1<e.end[n]}function mS(e,t,n){let{bytes:r,values:i}=e;if(i===`none`)return!0;let a=fS(e,t),o=fS(e,n);if(i!==`text`)return lS(r,a,r,o,i===`auth-route`);if(a.end-a.start!==o.end-o.start)return!1;for(let e=a.start,t=o.start;e<a.end;e++,t++)if(r[e]!==r[t])return!1;return!0}const hS=2048,gS=new Int32Array(hS);function _S(e,t,r,i,a=null){let{bytes:o,entries:s,keyEnd:c,form:l,status:u}=e,d=Math.min(s.count,r+hS);for(let f=r;f<d;f++){let d=s.start[f];if(i===`dotted`&&o[d]!==46)continue;let p=c[f];dx(t,o,d,p),gS[f-r]=t.hash,(i!==`whole`||o[d]!==46)&&(l[f]=n.t(e,f,t)),a===null||l[f]!==n.g.fine||vS(u[f])||(u[f]=u[f]|a(d,p))}i!==`dotted`&&yS(e.table.whole,d-r);let f=!1;for(let t=r;t<d;t++)(i===`all`||o[s.start[t]]===46==(i===`dotted`))&&bS(e,t,gS[t-r])&&(f=!0);return f}function vS(e){return Xo(e)!==j.needed}function yS(e,t){let n=e.length-1,r=0;for(let i=0;i<t;i++)r^=e[gS[i]&n];return r}function bS(e,t,r){let{bytes:i,entries:a,keyEnd:o,form:s,status:c,table:l}=e,u=s[t];if(u===n.g.missingColon)return c[t]=64,!1;let d=u===n.g.fine?16:0,f=a.start[t],p=o[t],m=ax(e,i,f,p),h=ox(e,m,i,f,p,r),g=(1<<l.indexBits)-1,_=(m[h]&g)-1;return _>=0&&mS(e,_,t)?(d?c[t]=j.duplicate|(c[_]&16?0:8):SS(e,_,t),c[_]=c[_]|d,!1):(_>=0&&(SS(e,t,d?xS(e,_):t),c[_]=c[_]&16|j.conflicting),m[h]=r&~g|t+1,c[t]=c[t]|d,_>=0)}function xS({form:e,lastError:t},r){let i=t===null?0:t[r];return i>0?i-1:e[r]===n.g.fine?-1:r}function SS(e,t,n){n<0||(e.lastError??=new Uint32Array(e.entries.count),e.lastError[t]=n+1)}function CS(e,t){let{bytes:r,entries:i,keyEnd:a,form:o,status:s}=e;for(let c=i.count-1;c>=0;c--){let l=Xo(s[c]);if(l!==j.conflicting&&l!==j.duplicate)continue;let u=i.start[c],d=a[c];dx(t,r,u,d);let f=ix(e,r,u,d,t.hash);if(c>f)continue;let p=s[f]&48,m=o[c]===n.g.fine;s[c]=m?j.conflicting|(p===0?8:0):0,m&&(s[f]=s[f]|32)}}function wS(e,t){let n=!1;for(let r=0;r<e.entries.count;r+=hS)_S(e,t,r,`all`)&&(n=!0);n&&CS(e,t)}function TS(e,t,n,r,i=null){let{count:a}=t;return{bytes:e,entries:t,lookup:n,values:r,errors:i,hasNul:e.includes(0),lastError:null,keyEnd:r===`none`?t.end:ES(e,t),form:new Uint8Array(a),status:new Uint8Array(a),table:DS(e,t)}}function ES(e,{count:t,start:n,end:r}){let i=new Uint32Array(t);for(let a=0;a<t;a++){let t=r[a],o=n[a];for(;o<t&&e[o]!==58;)o++;i[a]=o}return i}function DS(e,{count:t,start:n}){let r=0;for(let i=0;i<t;i++)e[n[i]]===46&&r++;return{whole:new Int32Array(OS(t-r)),dotted:new Int32Array(OS(r)),indexBits:32-Math.clz32(t)}}function OS(e){let t=4;for(;t<e*1.5;)t*=2;return t}function kS(e,t,n){let r=n.length,i=new Uint32Array(r),a=new Uint32Array(r);for(let[r,o]of n.entries()){let n=e.entries.start[o],s=e.keyEnd[o];dx(t,e.bytes,n,s),i[r]=t.at<0?n:t.at+1,a[r]=s}let o=TS(e.bytes,{count:r,lines:0,start:i,end:a,line:new Uint32Array(r)},`keys`,`none`);return wS(o,t),o}const AS={accepted:0,refused:1,refusedOnPurpose:2},jS=Uint8Array.from(`localhost`,e=>e.charCodeAt(0));function MS(e,t,n=null,r=[]){let i=e[t];if(i===null||e.rcpthosts===null)return null;let a=new Uint8Array(i.entries.count),o=r.map(t=>zS(t,e.scan)),s=[];for(let t=0;t<i.entries.count;t++){if(!NS(i,t))continue;let{bytes:r}=i,c=i.entries.start[t],l=i.keyEnd[t];dx(e.scan,r,c,l),c!==l&&iS(e,r,c,l)===null&&(o.some(t=>BS(t,e.scan,r,c,l))||(a[t]=PS(e.scan,r,c,l,n)?AS.refusedOnPurpose:AS.refused,s.push(t)))}for(let t of IS(i,e.scan,s))a[t]=AS.accepted;return LS(e,i,a),a}function NS(e,t){let r=Xo(e.status[t]);return e.form[t]===n.g.fine&&(r===j.needed||r===j.redundant)&&(e.values===`none`||pS(e,t))}function PS(e,t,r,i,a){let o=e.at<0?r:e.at+1;return t[o]!==46&&e.dots===0||n.n(t,o,i)?!0:[jS,a].some(e=>e!==null&&FS(e,t,o,i))}function FS(e,t,n,r){return e.length===r-n&&Zc(e,0,t,n,e.length)}function IS(e,t,n){let r=kS(e,t,n);return n.filter((e,t)=>Xo(r.status[t])===j.duplicate)}function LS(e,t,n){let{scan:r,rcpthosts:i,morercpthosts:a,morercpthostsCdb:o}=e,s=[];for(let[e,r]of n.entries())r===AS.refused&&t.bytes[t.entries.start[e]]===46&&s.push(e);if(s.length===0)return;let c=kS(t,r,s),l=new Uint8Array(s.length);for(let e of[i,o??a])e!==null&&RS(e,c,r,l);for(let[e,t]of s.entries())l[e]===1&&(n[t]=AS.refusedOnPurpose)}function RS(e,t,r,i){for(let a=0;a<e.entries.count;a++){if(e.form[a]!==n.g.fine)continue;let{bytes:o}=e,s=e.entries.start[a],c=e.keyEnd[a];for(;;){dx(r,o,s,c);let e=lx(t,r,o,s,c,r.dots-1);if(e<0||i[e]===1)break;i[e]=1,o=t.bytes,s=t.entries.start[e],c=t.keyEnd[e]}}}function zS(e,t){let r=[],i=[];for(let t=0;t<e.entries.count;t++){let a=e.bytes[e.entries.start[t]];a!==45&&e.form[t]===n.g.fine&&(r.push(t),a===64&&i.push(t))}return{list:e,domains:kS(e,t,r),whole:kS(e,t,i)}}function BS({list:e,domains:t,whole:n},r,i,a,o){return r.at<0?ix(t,i,a,o,r.hash)>=0:ix(e,i,a,o,r.hash)>=0||ix(n,i,r.at+1,o,r.domainHash)>=0}const VS={id:`not-accepted`,level:`warning`,summary:`a local or virtual domain that rcpthosts does not accept: from outside its mail is refused`,fix:"adds the domain to `rcpthosts`",bad:{files:{rcpthosts:`example.com
`,locals:`example.com
example.net
`}},good:{files:{rcpthosts:`example.com
example.net
`,locals:`example.com
example.net
`}},list:(e,t)=>HS(e,t),map:(e,t)=>HS(e,t)};function*HS(e,t){if(e.name!==`locals`&&e.name!==`virtualdomains`)return;let{lists:n,wanted:r}=t.mail(),i=KS(t);if(!r.hosts||!r.virtual||i===null)return;let a=t.line(`me`),o=a===null?null:a.bytes.subarray(a.value.start,a.value.end),s=MS(n,e.name,o,i);if(s!==null)for(let[n,r]of[[`warning`,AS.refused],[`info`,AS.refusedOnPurpose]])s.includes(r)&&(yield{file:e,level:n,each:US(e,s,r,r=>WS(t,e,r,n)),count:()=>s.reduce((e,t)=>e+ +(t===r),0)})}function*US(e,t,n,r){for(let i=t.indexOf(n);i>=0&&i<e.entries.count;i=t.indexOf(n,i+1))yield r(i)}function WS(e,n,i,a){let o={start:n.entries.start[i],end:n.keyEnd[i]},s=n.bytes.subarray(o.start,o.end).lastIndexOf(64)+1+o.start,c=t.a(n.bytes,s,o.end),l=n.name===`locals`?`local`:`virtual`;return A(n,i,()=>({message:`Mail for ${c} is ${l} here, and rcpthosts does not accept the domain: from outside it is refused with 553.`,remedy:a===`warning`?`Add ${c} to rcpthosts.`:`That is often meant so; else add the domain to rcpthosts.`,fix:a===`warning`?GS(e,r.i(n.bytes,{start:s,end:o.end})):null}),{at:o,level:a})}function GS(e,t){let n=e.list(`rcpthosts`);if(n===null)return null;let r=n.bytes.length;return{safe:!1,into:n,edits:[{start:r,end:r,text:r===0||n.bytes[r-1]===10?`${t}\n`:`\n${t}`}]}}function KS(e){let t=[`validrcptto`,`morevalidrcptto`].filter(t=>e.reads(t));return t.every(t=>e.isKnown(t))?t.flatMap(t=>e.list(t)?.listing()??[]):null}const qS={id:`open-relay`,level:`error`,summary:`no rcpthosts in a directory that is complete: every recipient is accepted, from everybody`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{me:`mx.example.net
`,locals:`example.com
`}},good:{files:{me:`mx.example.net
`,locals:`example.com
`,rcpthosts:`example.com
`}},*directory(e){if(!e.complete||e.exists(`rcpthosts`)||!e.saidComplete&&!e.exists(`locals`)&&!e.exists(`virtualdomains`))return;let t=e.directory.names.includes(`rcpthosts`);yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`${t?`rcpthosts is a link that leads nowhere`:`There is no rcpthosts`}, so qmail-smtpd accepts every recipient from everybody: this host is an open relay.`,remedy:`Write an rcpthosts with the domains that this host takes mail for, one a line; an empty one accepts none.`,fix:null})}}},JS={id:`percenthack-relay`,level:`error`,summary:`a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it`,fix:null,bad:{files:{rcpthosts:`example.com
`,percenthack:`example.com
`}},good:{files:{rcpthosts:`example.com
`,percenthack:`internal.example
`}},*list(e,t){if(e.name!==`percenthack`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts)for(let{entry:r,by:i}of aS(n))yield A(e,r,()=>({message:`Anybody can relay through this host: rcpthosts looks at ${M(e,r)} alone and accepts it (${$o(t,i,e)}, ${es(t,i)}), then user%elsewhere@${M(e,r)} becomes user@elsewhere.`,remedy:`Delete the line: hardly anybody needs percenthack.`,related:ts(t,i,`accepts it`),fix:null}),YS(t)?{level:`warning`}:{})}};function YS(e){return(e.int(`rejectrelaytest`)?.number.value??0)!==0}const XS={id:`relayed-recipient`,level:`error`,summary:`a valid recipient of a domain that is not this host's: its mail is let in, and sent on to anywhere`,fix:null,bad:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.net
`},dialect:`sagredo`},good:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.com
`},dialect:`sagredo`},*list(e,t){if(e.name!==`validrcptto`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts&&r.virtual)for(let t of oS(n,e.listing()))yield A(e,t,()=>({message:`A recipient of validrcptto is accepted whatever rcpthosts says, and ${M(e,t)} is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed.`,remedy:`Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.`,fix:null}))}},ZS={id:`unreachable-srs-domain`,level:`warning`,summary:`an SRS domain to which bounces do not find back, or without secrets to make addresses with`,fix:null,bad:{files:{me:`mx.example.net
`,srs_domain:`mx.example.net
`,rcpthosts:`mx.example.net
`,virtualdomains:`mx.example.net:srs
`},dialect:`sagredo`},good:{files:{me:`mx.example.net
`,srs_domain:`srs.example.net
`,srs_secrets:`9fK2
`,rcpthosts:`srs.example.net
`,virtualdomains:`srs.example.net:srs
`},dialect:`sagredo`},*line(e,n){if(e.name!==`srs_domain`||e.value.start===e.value.end)return;let r=QS(e,n);if(r.length===0)return;let i=t.a(e.bytes,e.value.start,e.value.end);yield{file:e,line:1,...e.value,detail:()=>({message:`SRS cannot work with ${i}: ${r.join(`; and `)}.`,remedy:`The domain wants a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.`,fix:null})}}};function QS({bytes:e,value:{start:t,end:n}},r){let{lists:i,wanted:a}=r.mail(),{scan:o,locals:s,virtualdomains:c}=i,l=[];if(dx(o,e,t,n),a.virtual){let r=s!==null&&ix(s,e,t,n,o.hash)>=0,a=c===null?-1:lx(c,o,e,t,n,sx(o));r?l.push(i.implicitLocals?`it is local, being the name in me where there is no locals`:`it is local`):(c===null||a<0||!pS(c,a))&&l.push(`virtualdomains has no entry for it`)}return a.hosts&&i.rcpthosts!==null&&iS(i,e,t,n)===null&&l.push(`rcpthosts does not accept it`),r.isKnown(`srs_secrets`)&&(r.list(`srs_secrets`)?.entries.count??0)===0&&l.push(`there is no secret in srs_secrets`),l}const $S=[cy,Yo,th,Zb,tx,ly,py,mx,js,Ps,Sx,gy,Dx,_y,wy,Ey,as,kx,gc,jx,_c,vc,os,bc,Rs,xc,Tc,ky,oh,gh,Ay,Ws,Fx,Bx,Dc,Wx,VS,kc,Ys,Qx,tS,qS,xh,JS,Fc,jh,ss,zb,XS,Bb,Vb,us,Kb,Zs,Ic,Rc,rS,ZS,tc,Vc,lc,mc,Wc];function eC(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function tC({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function nC(e){return e.length>200?`${e.slice(0,200)}…`:e}function*rC(e,t){let n={me:aC(t,`me`),"not me":aC(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`address`)continue;let{expect:e,items:r,hosts:i,because:s}=t;for(let t of r){if(n[e](t,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[e](t,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,iC).join(`, `)}`,u=l!==``&&c.length>iC?` and ${c.length-iC} more`:``;yield`${e}: ${t.text}${l}${u} is not asserted any more${s===null?``:` (because: ${nC(s)})`}`}}}const iC=20;function aC({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.kind===`address`&&i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??eC(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),oC(s,e,t)}}function oC({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}function sC({expect:e,verdicts:t}){return`${e} ${t.map(({verdict:e,code:t})=>t===null?e:`${e} ${t}`).join(` or `)}`}function cC(e,t){let n=[],r=new Map,i=t?.toLowerCase()??null;for(let[t,a]of e.assertions.entries())if(a.kind===`mail`)for(let o of a.items){let s=`${a.name??``}\n${sC(a)}: ${o.text}`;if(i!==null&&!s.toLowerCase().includes(i))continue;let c={file:e.source,line:e.lineOf(o.start),assertion:a,index:t,item:o};a.hosts===null&&n.push(c);for(let e of new Set(a.hosts??[])){let t=r.get(e);t===void 0?r.set(e,[c]):t.push(c)}}return{everywhere:n,on:r}}function lC({everywhere:e,on:t},{name:n}){let r=n===null?void 0:t.get(n);return r===void 0?e:[...e,...r]}function*uC(e,t){let n=new Map;for(let e of t.assertions){if(e.kind!==`mail`)continue;let t=e.hosts===null?`everywhere`:new Set(e.hosts);for(let r of e.items){let i=`${fC(e)}\n${r.recipient}`,a=n.get(i),o=a!==void 0&&a!==`everywhere`&&t!==`everywhere`;n.set(i,o?new Set([...a,...t]):a===`everywhere`?a:t)}}let r=e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`mail`)continue;let e=t.hosts??r;for(let r of t.items){let i=n.get(`${fC(t)}\n${r.recipient}`);if(i===`everywhere`)continue;let a=e.filter(e=>i?.has(e)!==!0);if(i!==void 0&&a.length===0)continue;let o=i===void 0?``:` on ${a.slice(0,dC).join(`, `)}`,s=o!==``&&a.length>dC?` and ${a.length-dC} more`:``,c=t.because===null?``:` (because: ${nC(t.because)})`;yield`${sC(t)}: ${r.text}${o}${s} is not asserted any more${c}`}}}const dC=20;function fC({expect:e,verdicts:t,except:n,from:r,sender:i,down:a,as:o,via:s,endsOn:c}){let l=n.map(({recipient:e})=>e).sort();return JSON.stringify([e,t,l,r,i,a,o,s,c])}function*pC(e,t){let n=e===null?new Map([[null,mC]]):hC(e),r=new Map;for(let[i,a]of hC(t)){let t=n.get(i)??(e===null?mC:null);for(let e of t===null?[]:gC(t,a)){let t=r.get(e);t===void 0?r.set(e,[i]):t.push(i)}}for(let[e,t]of r)yield t.includes(null)?e:`${e}, on ${vC(t)}`;let[i,a]=[e?.settings.complete??null,t.settings.complete];i!==a&&(i===!0||a===!1)&&(yield a===!1?`complete is false`:`complete is true no longer`)}const mC={dialect:`moreipme-0.6`,system:`linux`,addresses:null};function hC({settings:e,file:t,hosts:n}){let r=(n,r,i)=>({dialect:n??e.dialect??mC.dialect,system:r??e.system??mC.system,addresses:i?.addresses??t.addresses});return e.hosts.length===0?new Map([[null,r(null,null,null)]]):new Map(e.hosts.map((e,t)=>[e.name,r(e.dialect,e.system,n[t]??null)]))}function*gC(e,t){e.dialect!==t.dialect&&(yield`the dialect is ${t.dialect} (it was ${e.dialect})`),e.system!==t.system&&(yield`the system is ${t.system} (it was ${e.system})`),e.addresses!==null&&(t.addresses===null?yield`the interfaces are not declared any more`:yield*_C(e.addresses,t.addresses))}function*_C(e,t){let n=e=>JSON.stringify(e.map(({label:e,address:t,up:n})=>[e,String(t),n]));if(e===t||n(e)===n(t))return;let r=(e,t)=>{let n=new Set(t.flatMap(({address:e,up:t})=>t?[String(e)]:[])),r=e.filter(({address:e,up:t})=>t&&!n.has(String(e)));return[...new Set(r.flatMap(({address:e})=>typeof e==`number`?[i.r(e)]:[]))]},[a,o]=[r(t,e),r(e,t)],s=[...a.length===0?[]:[`new: ${vC(a)}`],...o.length===0?[]:[`gone: ${vC(o)}`]];yield`the interfaces are others${s.length===0?``:` (${s.join(`; `)})`}`}function vC(e){let t=e.length-5;return e.slice(0,5).join(`, `)+(t>0?` and ${t} more`:``)}const yC={rules:new Map,ignores:[],assertions:[],hosts:[]};function bC(e,n,r,i){let a=new Map(n.map(e=>[e.absolute,e])),o=new Set(e.map(({absolute:e})=>e)),s=e.filter(({absolute:e})=>!a.has(e)),c=n.filter(({absolute:e})=>!o.has(e)),l=s.length===1&&c.length===1,u=[];for(let n of e){let e=a.get(n.absolute)??(l?c[0]:void 0),{path:o,bytes:s}=e?.settings.source??n.settings.source,d=e=>u.push({file:o,message:e});if(e?.absolute===n.absolute&&t.d(s,n.settings.source.bytes)){for(let t of pC(n,e))d(t);for(let t of SC(n,e))d(`the directory ${i(t)} is not named any more`)}else{e===void 0&&d(`the file is gone, or does not count any more`);for(let t of SC(n,e))d(`the directory ${i(t)} is not named any more`);for(let t of e===void 0?[]:pC(n,e))d(t);xC(n.settings,e?.settings??yC,r,d)}}for(let e of l?[]:c){let t=t=>u.push({file:e.settings.source.path,message:t});for(let n of pC(null,e))t(n);xC(yC,e.settings,r,t)}return u}function xC(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of CC(e,t))r(n);for(let i of wC(e.ignores,t.ignores,n))r(EC(i));for(let n of rC(e,t))r(n);for(let n of uC(e,t))r(n)}function SC(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*CC(e,t){let n=[`off`,...$a];for(let{id:r,level:i}of $S){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function wC(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??TC;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??TC,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const TC=`9999-99-99`;function EC({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${nC(t)}`}${n===null?``:` on the line "${nC(n)}"`}`}${i===null?``:` until ${i}`} (because: ${nC(r)})`}function DC({difference:e}){return e.basePart.length>0}function OC({mail:e}){return e!==void 0&&e.changes.length>0}function kC(e){let{base:t,head:n,basePart:r,headPart:i}=e,a=[],o=new Map,s=new Map,c=r.map((e,r)=>{let c=i[r],l=D(n,c),u=l?AC(n,c,t,e):AC(t,e,n,c),d=l?jC(n,c,t,e):jC(t,e,n,c),f=l?o:s,p=f.get(u)??new Map,m=p.get(d);return m===void 0?a.length===1e3?-1:(f.set(u,p.set(d,a.length)),a.push({nowMe:l,ipme:u,notipme:d})-1):m}),l=(e.setsOf(e=>c[e],a.length)??[]).map((e,r)=>{let i=a[r];return{nowMe:i.nowMe,set:e,count:Un(e),causes:MC(t,n,i)}}),u=Un(e.nowMe)+Un(e.noLongerMe),d=l.reduce((e,{count:t})=>e-t,u);return{groups:[...l.filter(({nowMe:e})=>e),...l.filter(({nowMe:e})=>!e)],rest:d}}function AC(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function jC(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function MC(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:Jn((r===`base`?e:t).ids,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function NC({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function PC({differences:e,head:n}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[t.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${t.s(n)} declares the interfaces of ${t.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${t.s(n)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}function FC(e,t,n,r){let i=new Map,a=r=>{let[i,a]=r<n?[e,r]:[t,r-n];return a===i.host?``:`@${i.names.ready.fleet.hosts[a]?.name}`},o=(e,t)=>{let i=e.some(({host:e})=>e>=r)?r:0,o=e.filter(({host:e})=>e>=i),s=[!0,!1].map(e=>o.filter(({host:t})=>t-i<n===e).map(e=>`${a(e.host-i)}\n${t(e)}`).sort().join(`

`));return s[0]!==s[1]};return{differs:o,of(e){let t=i.get(e);if(t!==void 0)return t;let a=e.some(({host:e})=>e>=r),s=a?r:0,c=(t,n)=>e.filter(({host:e})=>e>=t&&e<n).map(e=>({...e,host:e.host-t})),l={from:a?`client`:`outside`,before:c(s,s+n),after:c(s+n,s+r),isChanged:o(e,IC)};return i.set(e,l),l}}}function IC({verdict:e,code:t,as:n,via:r}){return[e,t??``,n??``,...r].join(`
`)}function LC({verdict:e,code:t,as:r,via:i}){return[e,t??``,r??``,...i.map(n.f)].join(`
`)}function RC({differs:e,of:t}){let{same:n,of:r}=Yl();return{same:n,of(n,i){let a=r(n,i);return i.whole.length<2||t(a).isChanged===e(n.outcomes,LC)?a:r(n,{...i,whole:i.whole.slice(0,1)})}}}const zC={...Hm,from:`client`};function BC(e,t,n){let[r,i]=[e.names.ready.fleet.hosts.length,t.names.ready.fleet.hosts.length],a=r+i,o=(e,t,n,r)=>({...e,question:t,seenFrom:n,outcomesFrom:r*a+n}),s=[o(e,Hm,0,0),o(t,Hm,r,0)],c=[o(e,zC,0,1),o(t,zC,r,1)],l=FC(e,t,r,a),u=WC(e.names,t.names,r,l);return Rm({names:u,starts:[e.host,r+t.host],question:Hm,apart:nu([],u.aLabels),ask:e=>VC(s,c,e)},e=>GC(e,s,c),({outcomes:e,...t})=>n({...t,...l.of(e)}))}function VC(e,t,n){let r=Kc(n),i=e.map(e=>HC(e,r));return i.every(({outcomes:e})=>e.every(UC))&&i.push(...t.map(e=>HC(e,r))),{outcomes:i.flatMap(({outcomes:e})=>e),stop:i.find(({stop:e})=>e!==null)?.stop??null,seen:i.flatMap(({seen:e})=>e)}}function HC({names:e,host:t,question:n,outcomesFrom:r,seenFrom:i},a){let{outcomes:o,stop:s,seen:c}=Om(e.ready,t,a,n);return{outcomes:o.map(e=>({...e,host:e.host+r})),stop:s,seen:c.map(e=>({...e,host:e.host+i}))}}function UC({verdict:e}){return e===`rejected`}function WC(e,t,n,r){let i=[...e.ready.fleet.hosts,...t.ready.fleet.hosts],a=(r,i)=>r<n?i(e,r):i(t,r-n),o=e=>e.map(e=>e+n),{dns:s}=e.ready.fleet,{dns:c}=t.ready.fleet,l=null;return{ready:{fleet:{hosts:i,dns:{isKnown:e=>s.isKnown(e)||c.isKnown(e)}},host:e=>a(e,({ready:e},t)=>e.host(t)),reach:{at:(r,i,a)=>r<n?e.ready.reach.at(r,i,a):o(t.ready.reach.at(r-n,i,a)),hasAddress:n=>[...e.ready.reach.hasAddress(n),...o(t.ready.reach.hasAddress(n))],isRelayClient:(e,t)=>a(e,({ready:e},n)=>e.reach.isRelayClient(n,t))}},aLabels:e.aLabels||t.aLabels,host:e=>a(e,(e,t)=>e.host(t)),dns(){return l??=Ul(e.dns(),t.dns()),l},outcomes:RC(r)}}function GC(e,t,n){let r=t=>{let{names:n,host:r,question:i}=t,a=e=>Om(n.ready,r,Kc(e),i);return Td({...e,names:n,question:i,starts:[r],ask:a},r)},[i,a]=[t.map(r),n.map(r)],o=KC(e.names.outcomes,[...t,...n]);return e=>{let t=i.map(t=>t(e));return t.every(e=>e?.every(UC))&&t.push(...a.map(t=>t(e))),o(t)}}function KC({same:e},t){let n=new Map,r=new Map;return i=>{let a=``;for(let e of i){if(e===null)return null;let t=n.get(e)??n.size;n.set(e,t),a+=`${t} `}let o=r.get(a);if(o!==void 0)return o;let s=e(i.flatMap((e,n)=>(e??[]).map(e=>({...e,host:e.host+(t[n]?.outcomesFrom??0)}))));return r.set(a,s),s}}function qC(e,t,n,r){let i=new Set,a=[];for(let o of r){let r={base:JC(e,n,o),head:JC(t,n,o)};for(let e of[`base`,`head`]){let t=e===`base`?r.head:r.base;for(let[n,o]of r[e])t.has(n)||i.has(`${e} ${ZC(o)}`)||(i.add(`${e} ${ZC(o)}`),a.push({side:e,step:o}))}}return a.sort((e,t)=>Number(e.side===`head`)-Number(t.side===`head`))}function JC({names:e,host:t},n,r){let i={...Hm,from:n},a=new Map;for(let{way:n}of Om(e.ready,t,Kc(r),i).outcomes)for(let r of n()){if(r.by===null)continue;let n=e.ready.fleet.hosts[t]?.name===r.host?``:r.host;a.set(`${n}\n${r.step}\n${r.result}\n${YC(e,r)}`,r)}return a}function YC({ready:e},{host:t,by:n}){switch(n?.kind){case`entry`:{let i=(e.fleet.hosts.find(({name:e})=>e===t)?.files)?.file(n.file);return`${n.file}\n${i?.kind===`bytes`?r.n(i.bytes.subarray(n.start,n.end)):``}`}case`record`:return r.n(n.at.file.bytes.subarray(n.at.start,n.at.end));case`ipme`:{let e=XC(n.verdict);return e===null?``:`${e.address}/${e.netmask}`}default:return n?.key??``}}function XC({me:e,ipme:t,notipme:n}){return(e?t:n??t)?.entry??null}function ZC({host:e,by:t}){switch(t?.kind){case`entry`:return`${e} ${t.file} ${t.line}`;case`record`:return`${t.at.file.path} ${t.at.start}`;case`ipme`:{let n=XC(t.verdict)?.origin;return n?.kind===`line`?`${e} ${n.file.name} ${n.line}`:`${e} ${t.address}`}default:return`${e} ${t?.file} ${t?.key}`}}function QC(e,t){let n=[],r=[],i=()=>{let[i]=r;if(i===void 0)return;let a=r,{witness:o,from:s,before:c,after:l}=i,u=a.map(({pattern:e})=>e),d=a.slice(0,1e3).map(e=>e.witness),f=()=>qC(e,t,s,d),p=$C(i)===null&&a.every(({domain:e})=>e.kind===`literal`);n.push({patterns:u,witness:o,isOfAddresses:p,from:s,before:c,after:l,steps:f}),r=[]},a=BC(e,t,e=>{let[t]=r;(!e.isChanged||t!==void 0&&t.before!==e.before)&&i(),e.isChanged&&r.push(e)});return i(),{base:e,head:t,changes:n,stop:a}}function $C({before:e,after:t}){let[n,r]=[e,t].map(e=>e.some(({verdict:e})=>e===`loop`));return n===r?null:r?`brought`:`ended`}function ew(e,t){return e.map(e=>tw(e)+(t===void 0?``:` on ${t(e.host)}`)).join(`; `)}function tw({verdict:e,as:t,code:n,via:r}){return t===null?n===null?e===`remote`?`${e} ${r.map(e=>e.endsWith(`:25`)?e.slice(0,-3):e).join(`, `)}`:e:`${e} ${n}`:e===`local`?e:`${e} ${t}`}function nw({before:e,after:t},{hostName:n}){let r=ew(e),i=ew(t);if(r!==i)return{before:r,after:i};let a=(e,t)=>e.map(e=>{let r=e.verdict===`local`&&e.as!==null?` ${e.as}`:``,i=e.verdict!==`remote`&&e.via.length>0?` by ${e.via.join(`, `)}`:``;return`${ew([e])}${r}${i}`.concat(rw(n(t,e.host)))}).join(`; `);return{before:a(e,`base`),after:a(t,`head`)}}function rw(e){return e===``?``:` on ${e}`}function iw({patterns:e},n){let r=e.slice(0,n).map(t.s).join(`, `);return e.length>n?`${r} and ${e.length-n} more`:r}function aw({side:e,file:n,line:i,text:a}){let o=r.t(a);return`${t.o(n)}:${i}${e===`base`?`, as it was`:``}: ${t.a(o,0,o.length)}`}function ow({changes:e}){return{told:cw(e.filter(({isOfAddresses:e})=>!e)),ofAddresses:e.find(({isOfAddresses:e})=>e)??null}}function sw(e,n){let{before:r,after:i}=nw(e,n),a=e.from===`client`?` from a client`:``;return`mail for addresses in the place of a domain, such as ${t.s(e.witness)}${a}, goes another way: ${t.s(r)} before, ${t.s(i)} now`}function cw(e){let t=e=>{let t=$C(e);return t===`brought`?0:t===`ended`?1:2},n=e.filter(e=>t(e)<2).sort((e,n)=>t(e)-t(n));return n.length===0?e:[...n,...e.filter(e=>t(e)===2)]}function lw(e){let n=[];for(let[r,i,a]of[[`brought`,`🔁`,`comes back now: a loop`],[`ended`,`✅`,`comes back no longer`]])for(let{control:o,host:s,mail:c}of e){let e=(c?.changes??[]).filter(e=>$C(e)===r).flatMap(e=>e.patterns);if(e.length===0)continue;let l=s===null?t.o(o):`${t.o(o)} on ${t.s(s)}`,u=iw({patterns:e},8);n.push(`${i} **Mail for ${L(u)} ${a}** (${L(l)})\n\n`)}return n.join(``)}function uw(e){let{told:t,ofAddresses:n}=ow(e),r=[];t.length>0&&r.push(`
| mail for | before | now | because |
|---|---|---|---|
`);for(let n of t.slice(0,50))r.push(dw(n,e));if(t.length>50&&r.push(`| ${t.length-50} more groups of recipients | | | |\n`),n!==null){let t=sw(n,e);r.push(`\n${I(`M${t.slice(1)}.`)}\n`)}return r.join(``)}function dw(e,t){let{before:n,after:r}=nw(e,t),i=t.lines(e),a=i.slice(0,4).map(e=>L(aw(e)));i.length>4&&a.push(`and ${i.length-4} more`);let o=e.from===`client`?` from a client`:``,s=$C(e)===`brought`?`🔁 `:``;return`| ${[L(iw(e,8))+o,I(n),s+I(r),a.join(`<br>`)].join(` | `)} |\n`}const fw=2**22;function pw(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>fw?`unknown`:j_(e,t),n===`unknown`?{kind:`unknown`}:mw(n,r,i-1))}function mw(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=P_(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)hw(P_(i,e)??``)===hw(f)&&(p=e);let m=p<0?null:P_(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function hw(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function gw(e){let r=new Map,a=(t,r)=>{let i=e[t].directory.file(r);return i===null||n.S(i)?new Uint8Array:i.bytes},o=(e,t,n)=>{let i=r.get(t);return i===void 0&&(i=pw(a(`base`,t),a(`head`,t)),r.set(t,i)),i(e,n)};return({side:n,entry:r,list:a})=>{let{origin:s}=r,c=n===`head`,l={mine:e[n].host.dialect.name,other:e[c?`base`:`head`].host.dialect.name};if(s.kind===`interface`)return`${t.s(s.label)} has the address ${i.i(r)} ${c?`now`:`no longer`}`;if(s.kind===`implicit`)return`${i.i(r)} is an implicit entry of the dialect ${l.mine}, not of ${l.other}`;let{file:u,line:d}=s,f=`${t.o(u.path)}:${d}`,p=vw(u,s.start),m=o(n,u.name,d);switch(m.kind){case`alone`:return`${f} was ${c?`added`:`deleted`}: ${p}`;case`unknown`:return`${f}${c?``:`, as it was`}: ${p}`;case`unchanged`:return l.mine===l.other?`${f} is not in the ${a} list of the other side: ${p}`:`${f} counts in the dialect ${l.mine}, not in ${l.other}: ${p}`;case`changed`:return _w(u,s.start,d,m,c)}}}function _w(e,i,a,o,s){let c=n.B(e.bytes,a,i),l=n.B(r.t(o.text+(o.terminated?`
`:``)),a,0),[u,d]=s?[l,c]:[c,l],f=`${t.o(e.path)}:${s?a:o.line}`,p=`so qmail reads ${N(d)} instead of ${N(u)}`;if(r.i(e.bytes,{start:i,end:c.end})===o.text&&u.terminated!==d.terminated)return`${f}: the newline at the end was ${d.terminated?`added`:`lost`}, ${p}`;let m=t.a(r.t(o.text),0,o.text.length),h=vw(e,i),[g,_]=s?[m,h]:[h,m],v=d.terminated?``:` (without a newline at the end, so qmail reads ${N(d)})`;return`${f} was changed from ${g}${u.entry===null?`, which qmail skips,`:``} to ${_}${d.entry===null&&d.terminated?`, which qmail skips`:``}${v}`}function vw(e,r){return t.a(e.bytes,r,n.R(e.bytes,r))}function yw({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[Un(e),Un(t)],o=[i===0?null:r.good(`${Sw(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${Sw(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function bw(e){let{networks:t,omitted:r}=Gn(e,8),i=r===0?``:` and ${r===null?`many more networks`:n.L(r,`more network`)}`;return`${t.map(Bn).join(`, `)}${i}`}function xw(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(i.r).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function Sw(e){return`${n.I(e)} ${e===1?`address`:`addresses`}`}const Cw=Ye(!1);function ww(e){let t=e.differences.filter(e=>DC(e)||OC(e)),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${L(e.base)}\n\n`];r.push(lw(e.differences)),t.some(DC)||r.push(`**No address changes its verdict.**

`);for(let n of t)r.push(Tw(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>L(Ew(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=xw(e);t!==``&&r.push(`\n${L(Ew(e))}: ${I(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of PC(e))r.push(`\n${I(t)}\n`);return r.join(``)}function Tw(e,{renames:t}){let{groups:n,rest:r}=kC(e.difference),i=gw(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${L(Ew(e))}${a}: ${yw(e,Cw)}\n\n`];n.length>0&&o.push(`| | addresses | because |
|---|---|---|
`);for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>L(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${bw(t)} (${Sw(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${Sw(s)} more | |\n`);let c=xw(e);c!==``&&o.push(`\n${I(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${L(l.from)} to ${L(l.to)}: between the two, ${yw(u,Cw)}.\n`),e.mail!==void 0&&o.push(uw(e.mail)),`${o.join(``)}\n`}function Ew(e){let{control:n,host:r}=e;return(r===null?t.o(n):`${t.o(n)} on ${t.s(r)}`)+NC(e)}function Dw(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??Aw(n),head:t??Aw(n)},a={base:jw(i.base.directory),head:jw(i.head.directory)},o=!Mw(a.base.moreipme,a.head.moreipme)||!Mw(a.base.notipme,a.head.notipme),s=[],c=0;for(let e of Nw(i.base.hosts,i.head.hosts)){let t=Pw(i.base.directory,e.base,e.head,a.base),l=Pw(i.head.directory,e.head,e.base,a.head),u=o||!Fw(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?Kr(t.lists):null,f=u?Kr(l.lists):null,p=u?d&&f?di(d,f):null:ui;if(c+=_i([d,f],p),p===null||c>Ow&&s.length>0){let e=kw([l.lists,t.lists],p!==null);return{differences:[],tooMany:{together:p!==null,...e??{file:n.directory.path,line:1}}}}s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:p,interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooMany:null}}const Ow=2**20;function kw(e,t){for(let n of e){let e=vi(n,t)?.origin;if(e?.kind===`line`)return{file:e.file.path,line:e.line}}return null}function Aw({directory:e,hosts:t}){return{directory:n.b(e.path,{}),hosts:t}}function jw(e){return{moreipme:n.T(e,`moreipme`),notipme:n.T(e,`notipme`)}}function Mw(e,n){return e===null||n===null?e===n:t.d(e.bytes,n.bytes)}function Nw(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function Pw(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,s=t??{...n,set:null};return{directory:e,host:s,lists:o.r(s.dialect,s.set,i,a),where:null}}function Fw(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function Iw(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function Lw(e,t){return DC(e)?!t.every(t=>Rw(t,e,`nowMe`)&&Rw(t,e,`noLongerMe`)):!1}function Rw(e,t,n){let r=Un(e.difference[n]);return r===Un(t.difference[n])&&r===ry([e,t],n)}const zw=[`queuelifetime`,`concurrencylocal`,`concurrencyremote`,`bouncefrom`,`bouncehost`,`doublebouncehost`,`doublebounceto`],Bw={followsAliases:!1,internationalNames:!1,readsSenderRoutes:!1,triesNextAfterGreeting:!1,supplements:0,sendFiles:zw,checksPatterns:!1,wantsAddress:!1,appendsOnlyToRelayed:!1},Vw={"moreipme-0.6":{...Bw,name:`moreipme-0.6`,followsAliases:!0},netqmail:{...Bw,name:`netqmail`,followsAliases:!0},notqmail:{...Bw,name:`notqmail`},sagredo:{name:`sagredo`,followsAliases:!1,internationalNames:!0,readsSenderRoutes:!0,triesNextAfterGreeting:!0,supplements:2,sendFiles:[...zw,`bouncemaxbytes`,`concurrencysuppl0`,`concurrencysuppl1`,`srs_domain`],checksPatterns:!0,wantsAddress:!0,appendsOnlyToRelayed:!0}};function Hw(e){return e===`indimail`?null:Vw[e]}function Uw(e,t,n){if(t===null)return e;let r=e?.settings??null,i=t.settings,a=e!==null&&(e.zones.length>0||e.settings.dns.length>0),o=Gw(e,t,n),s=o.map(({host:e})=>e);return{...e??t,settings:{...r??i,...Ww(r,i),dialect:r?.dialect??null,system:r===null?i.system:r.system,hosts:s,dns:a?e.settings.dns:i.dns,undeclared:r?.undeclared??i.undeclared},zones:a?e.zones:t.zones,file:e?.file.addresses==null?{...t.file,controls:(e??t).file.controls}:e.file,hosts:o.map(({own:e})=>e)}}function Ww(e,t){return{reachedAt:e?.reachedAt??t?.reachedAt??null,relayClients:e?.relayClients??t?.relayClients??null}}function Gw(e,t,n){let r=t.settings.hosts.map((e,n)=>({host:e,own:t.hosts[n]}));if(e===null||e.settings.hosts.length===0)return r.filter(({own:e})=>Kw(e,n)).map(({host:e,own:t})=>({host:{...e,dialect:null},own:t}));let i=e.settings.hosts.map((t,n)=>{let i=r.find(e=>e.host.name===t.name)??null,a=e.hosts[n],o=a.addresses!==null||i===null;return{host:{...t,...Ww(t,i?.host??null)},own:o?a:{...i.own,controls:a.controls}}}),a=new Set(i.map(({host:e})=>e.name)),o=r.filter(({host:e,own:t})=>!a.has(e.name)&&t.controls!==null&&Kw(t,n)).map(({host:e,own:t})=>({host:{...e,dialect:null},own:t}));return[...i,...o]}function Kw({controls:e},t){return e===null||e.every(({absolute:e})=>t(e))}const qw=new Set([`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`]);function Jw(e,n,r){let i=r??n,a=[e.base,e.head].some(({directory:{names:e}})=>e.some(e=>qw.has(e))),o=[e.base,e.head].every(({host:e})=>Hw(e.dialect.name)!==null);if(i===null||!a||!o)return null;let s={base:n??i,head:r??i},c={base:n===null?s.head.loaded:Uw(n.loaded,r?.loaded??null,n.isThere),head:s.head.loaded},l=t=>s[t].fleets.of(c[t],{key:s[t].key,directory:e[t].directory},e.host),u={base:l(`base`),head:l(`head`)};if(Xw(u.base,u.head,c.base,c.head))return Yw(u);let d=t=>({names:t.names,host:t.indexOf(e.host)}),{changes:f,stop:p}=QC(d(u.base),d(u.head));if(p!==null)throw new t.t($w(p),{file:i.key,line:1,column:1});return{changes:f,lines:e=>e.steps().map(e=>eT(e,u[e.side])).filter(e=>e!==null),hostName:(e,t)=>u[e].ready.fleet.hosts[t]?.name??``}}function Yw(e){return{changes:[],lines:()=>[],hostName:(t,n)=>e[t].ready.fleet.hosts[n]?.name??``}}function Xw(e,n,r,i){if(r!==i&&(r===null||i===null||r.zones.length+i.zones.length>0))return!1;if(r!==null&&i!==null){let[e,n]=[r.settings,i.settings];if(!t.d(e.source.bytes,n.source.bytes)||e.dns.length!==n.dns.length)return!1}let[a,o]=[e.ready.fleet.hosts,n.ready.fleet.hosts];return a.length===o.length&&a.every(({name:t,programs:r,interfaces:i,reachedAt:a,relayClients:s},c)=>{let l=o[c],u=[t,r.name,i?.system,i?.addresses,a,s],d=[l?.name,l?.programs.name,l?.interfaces?.system,l?.interfaces?.addresses,l?.reachedAt,l?.relayClients],[f,p]=[e.directories[c],n.directories[c]];return Zw(u)===Zw(d)&&f!==void 0&&p!==void 0&&Qw(f,p,r.name)})}function Zw(e){return JSON.stringify(e,(e,t)=>typeof t==`bigint`?`${t}n`:t)}function Qw(e,r,i){let a=new Set([...e.names,...r.names].filter(e=>Lb(i,e)!==null));for(let i of a){let[a,o]=[e.file(i),r.file(i)];if(a===null||o===null){if(a!==o)return!1}else if(n.S(a)||n.S(o)||!t.d(a.bytes,o.bytes))return!1}return!0}function $w({recipient:e,why:n}){let r=t.s(e);switch(n.kind){case`too-many-classes`:return`there are too many classes of recipients, so where mail goes was not compared`;case`too-many-ways`:return`mail for ${r} can go too many ways, so where mail goes was not compared`;default:return`a regular expression decides about mail for ${r} that qmailint does not judge, so where mail goes was not compared`}}function eT({side:e,step:{host:t,by:r}},{ready:i,directories:a}){if(r===null)return null;if(r.kind===`record`)return tT(e,r.at.file,r.at.start);if(r.kind===`ipme`){let t=XC(r.verdict)?.origin;return t?.kind===`line`?tT(e,t.file,t.start):null}if(r.kind===`key`)return null;let o=a[i.fleet.hosts.findIndex(({name:e})=>e===t)]?.file(r.file)??null;return o===null||n.S(o)?null:tT(e,o,r.start)}function tT(e,{path:t,bytes:i},a){let o=n.z(i,a),s=1;for(let e=i.indexOf(10);e>=0&&e<o;e=i.indexOf(10,e+1))s++;let[c=``]=r.i(i,{start:o,end:n.R(i,o)}).split(`|`);return{side:e,file:t,line:s,text:c}}function nT(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,rT(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?iT(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function rT({directory:e}){return n.x(e).map(e=>n.S(e)?``:r.i(e.bytes)).filter(e=>e!==``).join(`\0`)}function iT(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function aT(e,t,n=null){lT(e),lT(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=uT(e,t);if(i!==null)return r.push(i),[];let a=pT(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^20 classes of addresses (those that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));oT(i,e,t,r),i.sort((e,t)=>za(e.control,t.control)||za(e.host??``,t.host??``));let l=nT(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==sT(e));return{base:sT(e.label),head:sT(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>cT(e,u))}}function oT(e,n,r,i){let a=({directories:e})=>new Map(e.map(e=>[e.directory,e])),[o,s]=[a(n),a(r)],c=new Set;for(let[n,r]of e.entries()){if(r.facts===`without`)continue;let a=r.only===`head`?null:o.get(r.base.directory)?.mail??null,l=r.only===`base`?null:s.get(r.head.directory)?.mail??null;try{let t=Jw(r,a,l);t!==null&&(e[n]={...r,mail:t})}catch(e){if(!(e instanceof t.t))throw e;let n={file:r.control,line:1,column:1,...e.place,message:e.message},a=JSON.stringify(n);c.has(a)||i.push(n),c.add(a)}}}function sT(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function cT(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:sT(n)+e.file.slice(n.length)}}function lT({label:e,directories:r}){let[i,...a]=r.flatMap(({directory:e})=>n.O(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new t.t(`${t.o(i.path)} in ${t.s(e)}: ${n.D(i)}${o}`)}function uT(e,t){for(let r of[t,e]){if(r===null||!r.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=n.k(r.directory),a=i===void 0?null:n.P(i);if(!(i===void 0||a===null||e!==null&&t!==null&&dT(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function dT(e,r){let i=({directory:e},t)=>{let r=e.file(t);return r===null||n.S(r)?null:r.bytes},a=n=>{let[a,o]=[i(e,n),i(r,n)];return a===null||o===null?a===o:t.d(a,o)},o=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(fT)]));return a(`moreipme`)&&a(`notipme`)&&o(e)===o(r)}function fT({label:e,address:t,up:n}){return[e,String(t),n]}function pT(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:Iw(e.hosts,t.hosts),a=Dw(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=Dw({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>Lw(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}function mT(e,t){let n=Ml(t);n.open(`timeoutremote`),n.open(`timeoutconnect`);let r=n.lineOrMe(`helohost`,null);r===null&&n.fail(`helohost`,`missing`);let i=n.map(`smtproutes`),a=e.readsSenderRoutes?n.map(`authsenders`):null,o=e.readsSenderRoutes?n.line(`outgoingip`):null,s=o===null?0:hT(o.text);s===null&&n.fail(`outgoingip`,`bad-value`);let c=n.failure();return c!==null||r===null?c??{kind:`failure`,file:`helohost`,why:`missing`}:{kind:`controls`,programs:e,helohost:r,smtproutes:i,authsenders:a,outgoingip:s===0?null:s}}function hT(e){return n.V(r.t(e),0,e.length)?.address??null}const gT=[`maxrcpt`,`badhelo`,`badhelonorelay`,`brtlimit`,`spfbehavior`,`spfrules`,`spfguess`,`spfexp`,`dnsbllist`,`dnsblfailclosed`];function _T(e,t,n=!0){let r=Ml(t),i=r.lineOrMe(`smtpgreeting`,null);i===null&&r.fail(`smtpgreeting`,`missing`);let a=r.lineOrMe(`localiphost`,null);r.open(`timeoutsmtpd`),r.open(`databytes`);let o=xd(t,n);o.kind===`unreadable`&&(r.open(`rcpthosts`),r.fail(`morercpthosts.cdb`,`unreadable`));let s=e.checksPatterns?null:r.list(`badmailfrom`),c=e.checksPatterns?vT(r,t,n):null,l=r.failure();return l!==null||i===null?l??{kind:`failure`,file:`smtpgreeting`,why:`missing`}:{kind:`controls`,programs:e,greeting:i,localiphost:a,rcpthosts:o,badmailfrom:s,sagredo:c}}function vT(e,t,n){for(let t of gT)e.open(t);let r=t=>{let n=e.list(t);return n===null?null:Gp(n)},i=t=>(e.number(t)??0)===0?null:e.line(t);return{badmailfrom:r(`badmailfrom`),badmailfromnorelay:r(`badmailfromnorelay`),badrcptto:r(`badrcptto`),badrcpttonorelay:r(`badrcpttonorelay`),validRecipients:Xp(e,t,n),rejectrelaytest:i(`rejectrelaytest`),rejectnullsenders:i(`rejectnullsenders`)}}function yT(e){let t=bT(e.moreipme),n=bT(e.notipme),r=new Map;return i=>{let a=r.get(i);if(a!==void 0)return a;let o=ST(e,i),s=xT(e.moreipme,t,i),c=(s?.length??-1)>(o?.length??-1)?s:o,l=xT(e.notipme,n,i),u={me:(c?.length??-1)>(l?.length??-1),ipme:c,notipme:l};return r.set(i,u),u}}function bT(e){if(e===null)return[];let{count:t,address:n,netmask:r}=e.entries,a=new Map;for(let e=0;e<t;e++){let t=r[e],i=a.get(t)??new Map;a.set(t,i);let o=n[e];i.has(o)||i.set(o,e)}return Array.from(a,([e,t])=>({netmask:e,length:i.s(e),first:t})).sort((e,t)=>t.length-e.length)}function xT(e,t,n){let r=-1,i=-1;for(let{netmask:e,length:a,first:o}of t){if(a<i)break;let t=o.get((n&e)>>>0);t!==void 0&&(r<0||t<r)&&(r=t,i=a)}return r<0||e===null?null:{length:i,entry:o.t(e,r)}}function ST({fixed:e},t){let n=null;for(let r of e){if((t&r.netmask)>>>0!==r.address)continue;let e=i.s(r.netmask);e>(n?.length??-1)&&(n={length:e,entry:r})}return n}function CT(e){let t=e.hosts.map(()=>void 0),n=n=>t[n]??=wT(e.hosts[n]),r=new Map;for(let[t,{files:n}]of e.hosts.entries()){let e=Ml(n).line(`me`),i=e===null?null:af(e.text);i!==null&&r.set(i,[...r.get(i)??[],t])}let i=e=>{let{remote:t}=n(e);return t.kind===`controls`?t.outgoingip:null},a=e=>r.get(af(e)??``)??[];return{fleet:e,host:n,reach:Hu(e,i),relayDns:ET(e,a),named:a}}function wT(e){let{programs:t,files:n}=e,r=mT(t,n),i=null;return{host:e,smtpd:_T(t,n),send:Zf(t,n),remote:r,get inject(){return i??=Rd(n),i},ipmeIs:yT(e.lists),unbindable:r.kind===`controls`?TT(e,r.outgoingip):null}}function TT({interfaces:e,files:t},n){if(n===null||e===null)return null;let r=Iu(e);return r.includes(n)||n>>>24==127&&r.some(e=>e>>>24==127)?null:{address:n,by:Ml(t).line(`outgoingip`)?.by??null}}function ET({dns:e},t){let n=!1,r=!1;return{begin(){n=!1,r=!1},askedDomain:()=>n||r,lookup(i,a){return a===`MX`&&(n=!0),a===`ANY`&&(r=!0),a===`A`&&!n&&t(i).length>0&&e.isUndeclared(i)?{kind:`undeclared`,records:[]}:e.lookup(i,a)}}}function DT(e,r=null){let i=n.P(e,r);if(i!==null)throw new t.t(i.message,{file:e.path,line:i.line,column:1})}const OT={says:`nothing`,byName:!1,cname:null,mx:[],a:[],at:null,isCut:!1,isDname:!1,isAlias:!1};function kT(e,t){let n=new Map;for(let{apex:t}of e)t!==null&&!n.has(t.name)&&n.set(t.name,t.at);let r=new Map;for(let t of e)AT(r,n,t);for(let e of n.keys())r.has(e)||r.set(e,OT);for(let e of t)r.set(e.name,PT(e,r.get(e.name)));let i=new Set;for(let[e,{says:t}]of r)t===`nxdomain`&&i.add(e);for(let e of[...r.keys()])(!i.has(e)||n.has(e))&&FT(r,i,e);return{nodes:r,apexes:n,hasGone:i.size>0}}function AT(e,t,n){let{apex:r,records:i}=n,a=t.size>1,o=e=>{if(r===null||!a&&IT(e,r.name))return!0;let n=LT(e,e=>t.has(e));return n===null||n===r.name},s=jT(n,o);for(let t of i){let{name:n}=t;o(n)&&(s.size>0&&MT(s,n)||NT(e,t,s.get(n)===`NS`))}}function jT({apex:e,records:t},n){let r=new Map;if(e===null)return r;for(let{type:i,name:a}of t)(i===`NS`&&a!==e.name&&IT(a,e.name)||i===`DNAME`)&&n(a)&&r.get(a)!==`NS`&&r.set(a,i);return r}function MT(e,t){let n=t.indexOf(`.`);return n>=0&&LT(t.slice(n+1),t=>e.has(t))!==null}function NT(e,t,n){let r=e.get(t.name),i=r===void 0?{...OT,says:`records`,at:t.at,mx:[],a:[]}:r;r===void 0&&e.set(t.name,i),n&&(i.isCut=!0),t.type===`A`?i.a.push(t):t.type===`MX`?i.mx.push(t):t.type===`CNAME`?i.cname??=t:t.type===`DNAME`?i.isDname=!0:t.type===`ALIAS`&&(i.isAlias=!0)}function PT({name:e,says:t,records:n,at:r},i){let{isCut:a,isDname:o}=i??OT,s={...OT,says:t,byName:!0,at:r,mx:[],a:[],isCut:a,isDname:o},c=new Map([[e,s]]);for(let e of n)NT(c,e,a);return s}function FT(e,t,n){for(let r=n.indexOf(`.`);r>=0;r=n.indexOf(`.`,r+1)){let i=n.slice(r+1);if(e.has(i)&&!t.has(i))return;t.has(i)||e.set(i,OT)}}function IT(e,t){return t===``||e===t||e.endsWith(t)&&e[e.length-t.length-1]===`.`}function LT(e,t){for(let n=e;;){if(t(n))return n;if(n===``)return null;let e=n.indexOf(`.`);n=e<0?``:n.slice(e+1)}}const RT=`localhost`;function zT(e){let t=null,n=()=>(t??=kT(e.zones,e.names),t);return{lookup:(t,r)=>BT(n(),e.undeclared,t,r),isUndeclared:e=>WT(n(),e).kind===`undeclared`,isKnown:e=>n().nodes.has(e),names:()=>XT(n())}}function BT(e,t,n,r){let i=[],a=n;for(;;){let n=WT(e,a);if(n.kind===`undeclared`)return UT(t,a,r,i);if(n.kind!==`existing`)return i.length>0&&n.kind===`nodata`?VT(i):n;let{node:o}=n;if(o.says===`servfail`)return{kind:`servfail`,at:o.at};if(o.cname===null)return HT(o,a,r,i);if(i.push({...o.cname,name:a}),r===`ANY`)return VT(i);let s=af(o.cname.target);if(s===null)return{kind:`nxdomain`,at:o.cname.at};if(i.length>64)return{kind:`servfail`,at:o.cname.at};a=s}}function VT(e){return{kind:`answer`,records:e}}function HT(e,t,n,r){if(n===`A`&&e.isAlias)return{kind:`undeclared`,records:r};let i=n===`MX`?e.mx:n===`A`?e.a:[];if(i.length===0)return r.length>0?VT(r):{kind:`nodata`,at:e.at};let a=i[0].name===t?i:i.map(e=>({...e,name:t}));return VT(r.length===0?a:[...r,...a])}function UT(e,t,n,r){return t===RT?n===`A`?VT([...r,{type:`A`,name:t,address:2130706433,at:null}]):r.length>0?VT(r):{kind:`nodata`,at:null}:e===`outside`?{kind:`undeclared`,records:r}:{kind:`nxdomain`,at:null}}function WT(e,t){let{nodes:n}=e,r=n.get(t);if(r?.byName)return GT(e,r,t);let i=qT(e,t);if(r!==void 0)return i===null?GT(e,r,t):{kind:`nxdomain`,at:i.at};for(let r=YT(t);r!==null;r=YT(r)){if(r!==``&&!n.has(r))continue;let a=n.get(r===``?`*`:`*.${r}`);if(a!==void 0&&(i===null||a.byName))return GT(e,a,t);break}return i===null?KT(e,t,`nxdomain`):{kind:`nxdomain`,at:i.at}}function GT(e,t,n){return t.says===`nxdomain`?{kind:`nxdomain`,at:t.at}:t.says===`nothing`?KT(e,n,`nodata`):t.isCut&&!t.byName?{kind:`undeclared`}:{kind:`existing`,node:t}}function KT(e,t,n){let r=JT(e,t);return r===null?{kind:`undeclared`}:{kind:n,at:r}}function qT({nodes:e,hasGone:t},n){if(!t)return null;for(let t=n;t!==null;t=YT(t)){let n=e.get(t);if(n?.says===`nxdomain`)return n}return null}function JT({nodes:e,apexes:t},n){for(let r=n;r!==null;r=YT(r)){let i=e.get(r);if(i?.isCut||i?.isDname&&r!==n)return null;let a=t.get(r);if(a!==void 0)return a}return null}function YT(e){if(e===``)return null;let t=e.indexOf(`.`);return t<0?``:e.slice(t+1)}function*XT({nodes:e}){yield RT;for(let[t,{cname:n,mx:r}]of e){t!==``&&t!==`*`&&!t.startsWith(`*.`)&&(yield t),n!==null&&(yield*ZT(n.target));for(let{target:e}of r)yield*ZT(e)}}function*ZT(e){let t=af(e);t!==null&&(yield t)}function QT(e,t){let n=e.indexOf(`/`);if(n<0)return t(e);let r=t(e.slice(0,n)),i=e.slice(n+1),a=typeof r==`number`?32:128;return/^(0|[1-9]\d{0,2})$/.test(i)&&Number(i)<=a?r:null}function $T(e,n){let r=new TextDecoder().decode(e.bytes),i=n=>{throw new t.t(`this is not the output of "ip -json addr": ${n}`,{file:e.path,line:1,column:1})},a=eE(e,r);return Array.isArray(a)?a.flatMap((e,r)=>{let a=`interface ${r+1}`;if(!rE(e))return i(`${a} is no object`);if(Object.keys(e).length===0)return[];let{ifname:o,flags:s,addr_info:c}=e;if(typeof o!=`string`)return i(`${a} has no "ifname"`);let l=t.s(o);return Array.isArray(s)?Array.isArray(c)?c.map(e=>{if(!rE(e)||typeof e.local!=`string`)return i(`an address of ${l} has no "local"`);let r=n(e.local);return r===null?i(`an address of ${l}, "${t.s(e.local)}", is none`):{label:typeof e.label==`string`?e.label:o,device:o,address:r,up:s.includes(`UP`)}}):i(`${l} has no "addr_info" (was it "ip -json link"?)`):i(`${l} has no "flags"`)}):i(`it is not a list of interfaces`)}function eE(e,n){try{return JSON.parse(n)}catch(r){let i=/position (\d+)/.exec(r.message)?.[1],a=t.n(n,i===void 0?tE(n):Number(i));throw new t.t(`this is not the output of "ip -json addr": it is no JSON`,{file:e.path,...a})}}function tE(e){let t=0,n=e.length+1;for(;n-t>1;){let r=t+n>>>1;nE(e.slice(0,r))?t=r:n=r}return t}function nE(e){try{return JSON.parse(e),!0}catch(e){return/end of JSON|Unterminated/.test(e.message)}}function rE(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}const iE=16*2**20;function aE(e,t){let n=new Map;return async r=>{let i=t(r),a=n.get(i)??await oE(e(r,iE));return n.set(i,a),a}}async function oE(e){if(n.S(e))return e;try{return{addresses:await sE(e)}}catch(n){if(!(n instanceof t.t))throw n;return{problem:{...n.place??{file:e.path,line:1,column:1},message:n.message}}}}async function sE(e){let t=!1,n=$T(e,e=>(t||=e.includes(`:`),e.includes(`:`)?0:a.t(e)));return t?$T(e,(await Promise.resolve().then(()=>require("./action/interface-set.js"))).anyAddress):n}function cE(e){return/[*?[]/.test(e)}function lE(e){let t=e.split(`/`),n=t.slice(0,t.findIndex(cE)).join(`/`);return n===``?e.startsWith(`/`)?`/`:`.`:n}function uE(e,t=1/0){let n=t;return(t,r)=>{let i=new Set([r.startsWith(`/`)?``:t]);for(let t of dE(r)){let r=new Set,a=t===`..`||!cE(t)?null:pE(t);for(let o of i){if(t===`**`)n=fE(o,e,r,n);else if(a===null)n--,r.add(`${o}/${t}`);else{let t=e(o||`/`);if(n-=t.length,n>=0)for(let e of t)a(e)&&r.add(`${o}/${e}`)}if(n<0)return null}i=r}return[...i].sort()}}function dE(e){let t=e.split(`/`).filter(e=>e!==``&&e!==`.`);return t.filter((e,n)=>e!==`**`||t[n-1]!==`**`)}function fE(e,t,n,r){let i=r,a=[e];for(let e=a.pop();e!==void 0&&i>=0;e=a.pop())if(i--,!n.has(e)){n.add(e);for(let n of t(e||`/`))n.startsWith(`.`)||a.push(`${e}/${n}`)}return i}function pE(e){let t=e.match(/\[!?\]?[^\]]*\]|[\s\S]/gu)??[];return n=>{if(n.startsWith(`.`)&&!e.startsWith(`.`))return!1;let r=[...n],i=0,a=0,o=-1,s=0;for(;a<r.length;){let e=t[i];if(e===`*`)o=i++,s=a;else if(e!==void 0&&mE(e,r[a]))i++,a++;else if(o>=0)i=o+1,a=++s;else return!1}for(;t[i]===`*`;)i++;return i===t.length}}function mE(e,t){if(e===`?`)return!0;if(e.length===1||!e.startsWith(`[`))return e===t;let n=e[1]===`!`,r=[...e.slice(n?2:1,-1)],i=!1;for(let e=0;e<r.length;e++){let[n,a,o]=r.slice(e,e+3);a===`-`&&o!==void 0?(i||=n<=t&&t<=o,e+=2):i||=n===t}return i!==n}const hE={tokens:1e6,checks:5e5,classes:2e7,pairs:1e5,addresses:2e5,zoneBytes:268435456,names:2e6,pattern:4096};function gE(e,t){let n=e.file.path;return[...t].sort((e,t)=>e.start-t.start).map(({start:t,message:r},i)=>{let a=i>=100?``:typeof r==`string`?r:r();return{file:n,...e.placeOf(t),message:a}})}function _E(e){let t=e[100];if(t===void 0)return e;let n=e.length-100,r=`and ${n} more mistake${n===1?``:`s`} from here on`;return[...e.slice(0,100),{...t,message:r}]}function vE(e){if(e.length>45)return!1;let t=e.split(`::`);if(t.length>2)return!1;let n=0;for(let[e,r]of t.entries()){let i=r===``?[]:r.split(`:`);for(let[r,o]of i.entries()){let s=e===t.length-1&&r===i.length-1;if(/^[0-9a-f]{1,4}$/i.test(o))n++;else if(s&&a.t(o)!==null)n+=2;else return!1}}return t.length===2?n<8:n===8}const yE=/^[-0-9A-Z_a-z.*]+$/;function bE(e,t){if(e===`@`)return t===null?{wrong:"`@` stands for an origin, and none is given"}:{name:t};if(e===`.`)return{name:``};if(e.startsWith(`"`))return{wrong:`a name cannot be in quotes`};let n=yE.test(e)?e.toLowerCase():SE(e);if(n===null)return{wrong:`the name has an escape or a byte that cannot be`};let r=n;if(r.endsWith(`.`))r=r.slice(0,-1);else if(t===null)return{wrong:`the name does not end in a dot, and no origin is given`};else t!==``&&(r=`${r}.${t}`);let i=xE(r);return i===null?{name:r}:{wrong:i}}function xE(e){if(e.length>253)return`the name has ${e.length} bytes; 253 are the most`;for(let t=0;t<=e.length;){let n=e.indexOf(`.`,t),r=n<0?e.length:n;if(r===t)return`the name has an empty label`;if(r-t>63)return`a label has ${r-t} bytes; 63 are the most`;t=r+1}return null}function SE(e){let t=``;for(let n=0;n<e.length;n++){let r=e[n];if(r===`\\`){let i=/^\d/.test(e.slice(n+1,n+2))?e.slice(n+1,n+4):null;if(i!==null&&(!/^\d{3}$/.test(i)||Number(i)>255)||(r=i===null?e.slice(n+1,n+2):String.fromCharCode(Number(i)),r===``))return null;n+=i===null?1:3,t+=r===`.`?`․`:r;continue}let i=r.charCodeAt(0);if(i<32||i===127)return null;t+=r}return r.r(t)}const CE=65535;function wE(e,{file:t},n){let r=new Set,i=[];for(let[a,{keyStart:o,value:s}]of e?.entries??[]){let e=jE(a);if(`wrong`in e){n.push({start:o,message:`"${ME(a)}" is not a name of the DNS: ${e.wrong}`});continue}let{name:c}=e;if(r.has(c)){let e=`the name "${ME(a)}" stands here a second time: names are compared without case and without a dot at the end`;n.push({start:o,message:e});continue}r.add(c);let l=TE({name:c,mistakes:n,at:({start:e,end:n})=>({file:t,start:e,end:n})},s);l!==null&&i.push(l)}return i}function TE(e,t){let{name:n,at:r}=e;if(t.plain===`nxdomain`||t.plain===`servfail`)return{name:n,says:t.plain,records:[],at:r(t)};let i=e=>t.entries?.get(e)?.value,a=t.entries===null?EE(e,t,DE):[...EE(e,i(`mx`),kE),...EE(e,i(`a`),DE),...EE(e,i(`aaaa`),OE),...EE(e,i(`cname`),AE)],o=t.entries?.get(`cname`);return o!==void 0&&(t.entries?.size??0)>1&&e.mistakes.push({start:o.keyStart,message:`a name with a CNAME has no other records (RFC 1034, 3.6.2)`}),{name:n,says:`records`,records:a,at:r(t)}}function EE(e,t,n){return(t===void 0?[]:t.items??[t]).flatMap(t=>{if(typeof t.plain!=`string`)return[];let r=n(e,t.plain,t);return typeof r==`string`?(e.mistakes.push({start:t.start,message:r}),[]):r===null?[]:[r]})}function DE({name:e,at:t},n,r){let i=a.t(n);return i===null?vE(n)?null:`"${ME(n)}" is not an address: write four decimal octets from 0 to 255 without leading zeros, an object with mx, a, aaaa or cname, or one of the words nxdomain and servfail`:{type:`A`,name:e,address:i,at:t(r)}}function OE(e,t){return vE(t)?null:`"${ME(t)}" is not an IPv6 address`}function kE({name:e,at:t},n,r){let[i,a,...o]=n.trim().split(/[ \t]+/);if(a===void 0||o.length>0)return`"${ME(n)}" is not an MX record: write a preference and a name, such as "10 mx1.example.com"`;if(!/^\d{1,5}$/.test(i??``)||Number(i)>CE)return`"${ME(i??``)}" is not a preference: write a number from 0 to ${CE} before the name`;let s=jE(a);return`wrong`in s?`"${ME(a)}" is not a name of the DNS: ${s.wrong}`:{type:`MX`,name:e,preference:Number(i),target:s.name,at:t(r)}}function AE({name:e,at:t},n,r){let i=jE(n);return`wrong`in i?`"${ME(n)}" is not a name of the DNS: ${i.wrong}`:{type:`CNAME`,name:e,target:i.name,at:t(r)}}function jE(e){return e===``||e===`@`?{wrong:`it has no label`}:bE(r.i(t.u(e.endsWith(`.`)?e:`${e}.`)),null)}function ME(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}const NE=/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u,PE=[`outside`,`client`,`here`,`interfaces`,`all`];function FE(e){return e===``?`a host must have a name`:t.p(e)>255?`the name of a host has at most 255 bytes`:NE.test(e)?`the name of a host has no control characters in it`:PE.includes(e)?`a host cannot be called "${e}": the word has a meaning of its own`:IE(e)?`a host cannot be called like an address: give it a name`:null}function IE(e){let t=e.replace(/^\[(.*)\]$/s,`$1`).split(/[/-]/)[0];return/^\d+(?:\.\d+){3}$/.test(t)||a.t(t)!==null||t.includes(`:`)&&vE(t)}function LE(e){let r=a.t(e);if(r!==null)return{from:r,to:r};let o=`"${t.s(e.slice(0,60))}"`;if(e.includes(`:`)&&n.F(e.replace(/[/-].*/s,``)))return`${o} is IPv6, and this dialect knows IPv4 only`;let s=e.indexOf(`/`);if(s>=0)return zE(o,e.slice(0,s),e.slice(s+1));let c=e.indexOf(`-`);if(c<0)return`${o} is not an address: ${RE}`;let l=a.t(e.slice(0,c).trimEnd()),u=a.t(e.slice(c+1).trimStart());return l===null||u===null?`${o} is no range of addresses: write 10.0.0.1-10.0.0.9; ${RE}`:l>u?`${o} runs backwards: write ${i.r(u)}-${i.r(l)}`:{from:l,to:u}}const RE=`an address is four decimal octets from 0 to 255, without leading zeros`;function zE(e,t,n){let r=a.t(t);if(r===null)return`${e} is not a network: in front of the "/" must stand an address; ${RE}`;let o=/^(0|[1-9]\d?)$/.test(n)&&Number(n)<=32?i.c(Number(n)):a.t(n);return o===null?`${e} is not a network: after the "/" there must be a prefix length from 0 to 32 or a netmask such as 255.255.255.0`:i.o(o)?`${e} is not a network: the netmask has zeros before ones`:i.a(r,o)?`${e} has bits outside its netmask: write ${`${i.r((r&o)>>>0)}/${n}`} for the network, or ${t} for the single address`:{from:r,to:(r|~o)>>>0}}function BE(e,t){return HE(e,(e,n)=>{if(e===`interfaces`)return`interfaces`;let r=UE(e);return typeof r==`string`?(t.push({start:n,message:r}),null):r})}function VE(e,t){return HE(e,(e,n)=>{let r=LE(e);return typeof r==`string`?(t.push({start:n,message:r}),null):r})}function HE(e,t){if(e===void 0)return null;let n=[];for(let{plain:r,start:i}of e.items??[e]){if(typeof r!=`string`)continue;let e=t(r,i);e!==null&&n.push(e)}return n}function UE(e){let{address:n,port:r}=WE(e);if(r===null)return`"${t.s(e.slice(0,60))}" has no port behind the ":": write a number from 1 to 65535`;let i=LE(n);return typeof i==`string`?/^interfaces\b/.test(e)?`the word "interfaces" stands alone: its port is 25`:i:{...i,port:r,written:i.from===i.to&&!/[/-]/.test(n)?`address`:`range`}}function WE(e){let t=e.indexOf(`:`);if(t<0||e.includes(`:`,t+1))return{address:e,port:25};let n=e.slice(t+1),r=/^[1-9]\d{0,4}$/.test(n)&&Number(n)<=65535?Number(n):null;return{address:e.slice(0,t),port:r}}function GE(e,t,n,r=!1){if(n-t<1||n-t>244)return!1;for(let i=t,a=t;a<=n;a++)if(a<n&&e[a]!==46){if(!KE(e[a]))return!1}else{if(a===i||a-i>63||r&&!qE(e,i,a))return!1;i=a+1}return!0}function KE(e){let t=e|32;return t>=97&&t<=122||e>=48&&e<=57||e===45||e===95}function qE(e,t,n){return e[t]===45||e[n-1]===45?!1:!(n-t>3&&e[t+2]===45&&e[t+3]===45)}function JE(e){if(e===`@`)return{kind:`all`};let t=r.r(e);if(t.startsWith(`@.`))return{kind:`below`,domain:t.slice(2)};if(t.startsWith(`@`))return{kind:`domain`,domain:t.slice(1)};let n=t.lastIndexOf(`@`);return n<0?{kind:`recipient`,user:t,domain:null}:{kind:`recipient`,user:t.slice(0,n),domain:t.slice(n+1)}}function YE(e){let t=new Map;for(let[n,r]of e.entries()){let e=ZE(r);t.set(e,[...t.get(e)??[],n])}return({user:e,domain:n})=>{let r=[...t.get(`@`)??[]],i=e=>void r.push(...t.get(e)??[]);if(n.kind===`none`&&e!==null&&i(e),n.kind!==`none`&&n.kind!==`other`)for(let t of XE(e,n.kind===`below`,n.name))i(t);return r.sort((e,t)=>e-t)}}function*XE(e,t,n){t?yield`@.${n}`:(yield`@${n}`,e!==null&&(yield`${e}@${n}`));for(let e=n.indexOf(`.`);e>=0;e=n.indexOf(`.`,e+1))yield`@${n.slice(e)}`}function ZE(e){return e.kind===`all`?`@`:e.kind===`recipient`?e.domain===null?e.user:`${e.user}@${e.domain}`:e.kind===`domain`?`@${e.domain}`:`@.${e.domain}`}const QE=/[\x00-\x20\x7f<>]|[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u;function $E(e){let t=nD(e);if(t!==null)return t;let n=tD(e);if(eD(e)){let t=rD(e);if(t!==null)return t}return{text:e,recipient:n,pattern:JE(n)}}function eD(e){return e.startsWith(`@`)}function tD(e){return r.i(t.u(e))}function nD(e){return e===``?`a recipient is missing here`:QE.test(e)?`"${iD(e)}" is not a recipient: there are no blanks, control characters, "<" or ">" in one`:null}function rD(e){if(e===`@`)return null;let t=e.startsWith(`@.`),n=e.slice(t?2:1);if(n.includes(`@`))return`"${iD(e)}" is not a pattern: write "@domain", "@.domain", or "@" for all mail`;let i=n.replace(/^\[(.*)\]$/s,`$1`);if(a.t(i)!==null)return null;let o=r.t(tD(n));return GE(o,0,o.length)?null:`"${iD(e)}" is not a pattern: its domain has labels of 1 to 63 letters, digits, hyphens and underscores, and is no longer than 244 bytes (other recipients are asserted singly)`}function iD(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}function aD(e,r){let i=r.map(e=>e.name);if(i.length===0)return`there is no host "${t.s(e)}": this file declares no hosts`;let a=i.length>1e3?``:n.s(e,i),o=i.length>8?``:`; there are: ${i.map(t.s).join(`, `)}`;return`there is no host "${t.s(e)}"${a===``?o:t.s(a)}`}function oD(e,t){let{get:n,mistakes:r}=e,i=sD(n(`mail`),e=>lD(e,r)),a=sD(n(`except`),e=>lD(e,r)),o=n(`is`)===void 0?`is not`:`is`,s=sD(n(o),e=>dD(e,r)),c=cD(n(`as`)),l={kind:`mail`,...t,items:i,except:a,expect:o,verdicts:s,from:pD(e),sender:hD(e),down:_D(e),as:c===null?null:tD(c),via:yD(e),endsOn:xD(e)};return SD(e,l),i.length===0||s.length===0?null:l}function sD(e,t){return(e===void 0?[]:e.items??[e]).flatMap(e=>{let n=typeof e.plain==`string`?t(e):null;return n===null?[]:[n]})}function cD(e){return typeof e?.plain==`string`?e.plain:null}function lD({plain:e,start:t,end:n},r){let i=$E(e);return typeof i==`string`?(r.push({start:t,message:i}),null):{...i,start:t,end:n}}const uD=[`5.4.6`,`5.1.2`,`5.4.4`];function dD({plain:e,start:t},r){let[i=``,...a]=e.split(` `),o=n.l.find(e=>e===i);if(o===void 0)return r.push({start:t,message:()=>`there is no verdict "${iD(e)}"${fD(i)}`}),null;if(a.length===0)return{verdict:o,code:null};let s=uD.find(e=>e===a.join(` `));if(s!==void 0&&o===`bounced`)return{verdict:o,code:s};let c=o===`bounced`?`there is no code "${iD(a.join(` `))}" here; it must be one of: ${uD.join(`, `)}`:`only "bounced" has a code, not "${o}"`;return r.push({start:t,message:c}),null}function fD(e){let t=n.s(e,n.l);return t===``?`; it must be one of: ${n.l.join(`, `)}`:t}function pD({get:e,known:t,hosts:n,mistakes:r}){let i=e(`from`),a=cD(i);if(a===null||i===void 0)return`outside`;let o=mD(a,t);return o===null?(r.push({start:i.start,message:()=>`${aD(a,n)} (mail arrives from outside, client, here, an address or a host)`}),`outside`):o}function mD(e,t){if(e===`outside`||e===`client`||e===`here`)return e;let n=a.t(e);return n===null?t.has(e)?{host:e}:null:{address:n}}function hD({get:e,mistakes:t}){let n=e(`sender`),r=cD(n);if(r===null||n===void 0)return null;let i=gD(r);if(i!==null)return i;let a=`"${iD(r)}" is not an envelope sender: write user@domain, or "<>" for the empty one`;return t.push({start:n.start,message:a}),null}function gD(e){return e===`<>`?``:nD(e)===null?tD(e):null}function _D({get:e,known:t,hosts:n,mistakes:r}){let i=[],a=[];for(let{plain:o,start:s}of vD(e(`down`)))if(typeof o==`string`){if(t.has(o))i.push(o);else if(/^\d+\.\d/.test(o)){let e=LE(o);typeof e==`string`?r.push({start:s,message:e}):a.push(e)}else r.push({start:s,message:()=>aD(o,n)})}return{hosts:i,addresses:a}}function vD(e){return e===void 0?[]:e.items??[e]}function yD({get:e,mistakes:t}){let n=e(`via`);return n===void 0?null:sD(n,({plain:e,start:n})=>{let r=bD(e);return typeof r==`string`?(t.push({start:n,message:r}),null):r})}function bD(e){let{address:t,port:n}=WE(e);if(n===null)return`"${iD(e)}" has no port behind the ":": write a number from 1 to 65535`;let r=a.t(t);if(r!==null)return{kind:`address`,text:`${i.r(r)}:${n}`};let o=/^[\d.]+$/.test(t)||e.includes(`/`);return t===``||o||nD(t)!==null?`"${iD(e)}" is neither an address nor the name of a route or an MX`:{kind:`name`,name:tD(t).toLowerCase().replace(/\.$/,``),port:e.includes(`:`)?n:null}}function xD({get:e,known:t,hosts:n,mistakes:r}){let i=e(`ends-on`),a=cD(i);return a===null||i===void 0||t.has(a)?a:(r.push({start:i.start,message:()=>aD(a,n)}),null)}function SD({get:e,mistakes:t},{verdicts:n,hosts:r,down:i,items:a,except:o}){let s=(r,i)=>{let a=e(r);a!==void 0&&n.length!==0&&e(`is`)!==void 0&&(n.some(({verdict:e})=>i.includes(e))||t.push({start:a.start,message:`"${r}" says something of ${i.join(`, `)}, which "is" does not name`}))};s(`as`,[`local`,`virtual`]),s(`via`,[`remote`,`deferred`,`bounced`]);let c=e(`host`);c!==void 0&&r!==null&&r.length>0&&r.every(e=>i.hosts.includes(e))&&t.push({start:c.start,message:`this host is down, so no mail arrives on it`});for(let{start:e,text:n,...r}of o){let i=a.find(t=>CD({start:e,text:n,...r},t));i!==void 0&&t.push({start:e,message:`"${iD(n)}" leaves nothing of "${iD(i.text)}"`})}}function CD(e,t){let{pattern:n}=e;if(n.kind===`all`)return!0;let r=t.pattern;return r.kind===`all`?!1:n.kind===`recipient`?!eD(t.text)&&r.kind===`recipient`&&r.user===n.user&&r.domain===n.domain:r.domain===null?!1:n.kind===`domain`?r.kind!==`below`&&r.domain===n.domain:r.domain.endsWith(`.${n.domain}`)||r.kind===`below`&&r.domain===n.domain}function wD(e,t,n){let r=new Set(t.map(({name:e})=>e));return(e?.items??[]).flatMap(e=>{if(e.entries===null)return[];let i=t=>e.entries?.get(t)?.value,a=e=>{let t=i(e)?.plain;return typeof t==`string`?t:null},o=i(`host`),s=o===void 0?null:o.items??[o];for(let{plain:e,start:i}of s??[])typeof e==`string`&&!r.has(e)&&n.push({start:i,message:()=>aD(e,t)});let c={hosts:s?.map(({plain:e})=>String(e))??null,because:a(`because`),name:a(`name`)};if(i(`mail`)!==void 0){let e=oD({get:i,hosts:t,known:r,mistakes:n},c);return e===null?[]:[e]}return[`me`,`not me`].flatMap(e=>{let t=i(e);return t===void 0?[]:[{kind:`address`,expect:e,items:(t.items??[t]).flatMap(e=>TD(e,n)),...c}]})})}function TD({plain:e,start:t,end:n},r){if(typeof e!=`string`)return[];let i=LE(e);return typeof i==`string`?(r.push({start:t,message:i}),[]):[{...i,text:e,start:t,end:n}]}var ED=nO;const DD={$schema:`https://json-schema.org/draft/2020-12/schema`,type:`object`,required:[`version`],additionalProperties:!1,properties:{version:{const:1},control:{$ref:`#/$defs/control`},dialect:{$ref:`#/$defs/dialect`},system:{$ref:`#/$defs/system`},interfaces:{$ref:`#/$defs/interfaces`},"reached-at":{$ref:`#/$defs/reached-at`},"relay-clients":{$ref:`#/$defs/relay-clients`},hosts:{type:`object`,minProperties:1,propertyNames:{pattern:`^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$`},additionalProperties:{$ref:`#/$defs/host`}},complete:{type:`boolean`},zones:{type:[`string`,`object`,`array`],required:[`file`],additionalProperties:!1,properties:{file:{type:`string`},origin:{type:`string`}},items:{$ref:`#/$defs/zone`},minItems:1},dns:{type:`object`,additionalProperties:{$ref:`#/$defs/dns-name`}},undeclared:{enum:[`outside`,`nxdomain`]},assertions:{type:`array`,minItems:1,items:{$ref:`#/$defs/assertion`}},rules:{$ref:`#/$defs/rules`},ignore:{type:`array`,items:{$ref:`#/$defs/ignore`}}},$defs:{rules:{type:`object`,additionalProperties:!1,properties:{"address-in-list":{$ref:`#/$defs/level`},"already-an-interface":{$ref:`#/$defs/level`},"ambiguous-mx":{$ref:`#/$defs/level`},"bad-name":{$ref:`#/$defs/level`},"bad-number":{$ref:`#/$defs/level`},"bad-pattern":{$ref:`#/$defs/level`},"bad-route":{$ref:`#/$defs/level`},"bounces-leave":{$ref:`#/$defs/level`},"byte-order-mark":{$ref:`#/$defs/level`},"carriage-return":{$ref:`#/$defs/level`},"concurrency-limit":{$ref:`#/$defs/level`},"conflicting-entry":{$ref:`#/$defs/level`},"crashing-file":{$ref:`#/$defs/level`},"dead-entry":{$ref:`#/$defs/level`},"dead-sender":{$ref:`#/$defs/level`},"dead-wildcard":{$ref:`#/$defs/level`},"duplicate-entry":{$ref:`#/$defs/level`},"empty-value":{$ref:`#/$defs/level`},"everything-is-me":{$ref:`#/$defs/level`},"extra-lines":{$ref:`#/$defs/level`},"gapped-netmask":{$ref:`#/$defs/level`},"host-bits-set":{$ref:`#/$defs/level`},"idle-exclusion":{$ref:`#/$defs/level`},"ipv6-address":{$ref:`#/$defs/level`},"leading-blank":{$ref:`#/$defs/level`},"leading-zero":{$ref:`#/$defs/level`},"lost-address":{$ref:`#/$defs/level`},"lost-secret":{$ref:`#/$defs/level`},"mail-loop":{$ref:`#/$defs/level`},"me-but-not-reached":{$ref:`#/$defs/level`},"missing-colon":{$ref:`#/$defs/level`},"missing-final-newline":{$ref:`#/$defs/level`},"missing-me":{$ref:`#/$defs/level`},"misspelled-file":{$ref:`#/$defs/level`},"no-interface-set":{$ref:`#/$defs/level`},"not-a-comment":{$ref:`#/$defs/level`},"not-accepted":{$ref:`#/$defs/level`},"not-an-address":{$ref:`#/$defs/level`},"nul-byte":{$ref:`#/$defs/level`},"number-out-of-range":{$ref:`#/$defs/level`},"number-with-text":{$ref:`#/$defs/level`},"open-relay":{$ref:`#/$defs/level`},"own-name-not-me":{$ref:`#/$defs/level`},"percenthack-relay":{$ref:`#/$defs/level`},"prefix-length":{$ref:`#/$defs/level`},"reached-but-not-me":{$ref:`#/$defs/level`},"redundant-entry":{$ref:`#/$defs/level`},"regex-under-stock":{$ref:`#/$defs/level`},"relayed-recipient":{$ref:`#/$defs/level`},"routed-to-itself":{$ref:`#/$defs/level`},"secret-in-git":{$ref:`#/$defs/level`},"shadowed-entry":{$ref:`#/$defs/level`},"stale-cdb":{$ref:`#/$defs/level`},"template-text":{$ref:`#/$defs/level`},"trailing-text":{$ref:`#/$defs/level`},"unexcludable-interface":{$ref:`#/$defs/level`},"unqualified-me":{$ref:`#/$defs/level`},"unreachable-srs-domain":{$ref:`#/$defs/level`},"unreadable-file":{$ref:`#/$defs/level`},"unseen-interface-address":{$ref:`#/$defs/level`},"unused-file":{$ref:`#/$defs/level`},"unused-ignore":{$ref:`#/$defs/level`},"wrapped-octet":{$ref:`#/$defs/level`}}},host:{type:`object`,additionalProperties:!1,properties:{control:{$ref:`#/$defs/control`},dialect:{$ref:`#/$defs/dialect`},system:{$ref:`#/$defs/system`},interfaces:{$ref:`#/$defs/interfaces`},"reached-at":{$ref:`#/$defs/reached-at`},"relay-clients":{$ref:`#/$defs/relay-clients`}}},assertion:{type:`object`,additionalProperties:!1,properties:{me:{type:[`string`,`array`],items:{type:`string`},minItems:1},"not me":{type:[`string`,`array`],items:{type:`string`},minItems:1},mail:{type:[`string`,`array`],items:{type:`string`},minItems:1},except:{type:[`string`,`array`],items:{type:`string`},minItems:1},is:{type:[`string`,`array`],items:{type:`string`},minItems:1},"is not":{type:[`string`,`array`],items:{type:`string`},minItems:1},from:{type:`string`},sender:{type:`string`},down:{type:[`string`,`array`],items:{type:`string`},minItems:1},as:{type:`string`},via:{type:[`string`,`array`],items:{type:`string`},minItems:1},"ends-on":{type:`string`},because:{type:`string`},host:{type:[`string`,`array`],items:{type:`string`},minItems:1},name:{type:`string`}},oneOf:[{required:[`me`]},{required:[`not me`]},{required:[`mail`]}],dependentRequired:{except:[`mail`],is:[`mail`],"is not":[`mail`],from:[`mail`],sender:[`mail`],down:[`mail`],as:[`mail`,`is`],via:[`mail`,`is`],"ends-on":[`mail`,`is`]},dependentSchemas:{mail:{oneOf:[{required:[`is`]},{required:[`is not`]}]}}},ignore:{type:`object`,required:[`rule`,`because`],additionalProperties:!1,properties:{rule:{enum:`address-in-list.already-an-interface.ambiguous-mx.bad-name.bad-number.bad-pattern.bad-route.bounces-leave.byte-order-mark.carriage-return.concurrency-limit.conflicting-entry.crashing-file.dead-entry.dead-sender.dead-wildcard.duplicate-entry.empty-value.everything-is-me.extra-lines.gapped-netmask.host-bits-set.idle-exclusion.ipv6-address.leading-blank.leading-zero.lost-address.lost-secret.mail-loop.me-but-not-reached.missing-colon.missing-final-newline.missing-me.misspelled-file.no-interface-set.not-a-comment.not-accepted.not-an-address.nul-byte.number-out-of-range.number-with-text.open-relay.own-name-not-me.percenthack-relay.prefix-length.reached-but-not-me.redundant-entry.regex-under-stock.relayed-recipient.routed-to-itself.secret-in-git.shadowed-entry.stale-cdb.template-text.trailing-text.unexcludable-interface.unqualified-me.unreachable-srs-domain.unreadable-file.unseen-interface-address.unused-file.unused-ignore.wrapped-octet`.split(`.`)},file:{type:`string`},line:{type:`string`},because:{type:`string`},until:{type:`string`}}},control:{type:[`string`,`array`],items:{type:`string`},minItems:1},dialect:{enum:[`moreipme-0.6`,`sagredo`,`netqmail`,`notqmail`]},system:{enum:[`linux`,`bsd`]},interfaces:{type:[`string`,`object`],additionalProperties:{$ref:`#/$defs/interface`}},interface:{type:[`string`,`array`,`object`],items:{type:`string`},required:[`addresses`],additionalProperties:!1,properties:{up:{type:`boolean`},addresses:{type:[`string`,`array`],items:{type:`string`}}}},"reached-at":{type:[`string`,`array`],items:{type:`string`},minItems:1},"relay-clients":{type:[`string`,`array`],items:{type:`string`},minItems:1},zone:{type:[`string`,`object`],required:[`file`],additionalProperties:!1,properties:{file:{type:`string`},origin:{type:`string`}}},"dns-name":{type:[`string`,`array`,`object`],items:{type:`string`},minItems:1,minProperties:1,additionalProperties:!1,properties:{mx:{type:[`string`,`array`],items:{type:`string`},minItems:1},a:{type:[`string`,`array`],items:{type:`string`},minItems:1},aaaa:{type:[`string`,`array`],items:{type:`string`},minItems:1},cname:{type:`string`}}},level:{enum:[`off`,`info`,`warning`,`error`]}}},OD=Object.prototype.hasOwnProperty,kD={type:[`string`,`array`],items:{type:`string`},minItems:1};function AD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=AD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&!Array.isArray(e)){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:kD.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return AD.errors=o,s===0}AD.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const jD={enum:[`moreipme-0.6`,`sagredo`,`netqmail`,`notqmail`]};function MD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=MD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e!==`moreipme-0.6`&&e!==`sagredo`&&e!==`netqmail`&&e!==`notqmail`){let e={instancePath:t,schemaPath:`#/enum`,keyword:`enum`,params:{allowedValues:jD.enum}};o===null?o=[e]:o.push(e),s++}return MD.errors=o,s===0}MD.evaluated={dynamicProps:!1,dynamicItems:!1};const ND={enum:[`linux`,`bsd`]};function PD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=PD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e!==`linux`&&e!==`bsd`){let e={instancePath:t,schemaPath:`#/enum`,keyword:`enum`,params:{allowedValues:ND.enum}};o===null?o=[e]:o.push(e),s++}return PD.errors=o,s===0}PD.evaluated={dynamicProps:!1,dynamicItems:!1};const FD={type:[`string`,`object`],additionalProperties:{$ref:`#/$defs/interface`}},ID={type:[`string`,`array`,`object`],items:{type:`string`},required:[`addresses`],additionalProperties:!1,properties:{up:{type:`boolean`},addresses:{type:[`string`,`array`],items:{type:`string`}}}};function LD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=LD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),(!e||typeof e!=`object`)&&typeof e!=`string`){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:ID.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.addresses===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`addresses`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`up`&&n!==`addresses`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.up!==void 0&&typeof e.up!=`boolean`){let e={instancePath:t+`/up`,schemaPath:`#/properties/up/type`,keyword:`type`,params:{type:`boolean`}};o===null?o=[e]:o.push(e),s++}if(e.addresses!==void 0){let n=e.addresses;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/addresses`,schemaPath:`#/properties/addresses/type`,keyword:`type`,params:{type:ID.properties.addresses.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/addresses/`+r,schemaPath:`#/properties/addresses/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}}return LD.errors=o,s===0}LD.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function RD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=RD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&(!e||typeof e!=`object`||Array.isArray(e))){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:FD.type}};o===null?o=[e]:o.push(e),s++}if(e&&typeof e==`object`&&!Array.isArray(e))for(let n in e)LD(e[n],{instancePath:t+`/`+n.replace(/~/g,`~0`).replace(/\//g,`~1`),parentData:e,parentDataProperty:n,rootData:i,dynamicAnchors:a})||(o=J(o,LD.errors),s=o.length);return RD.errors=o,s===0}RD.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const zD={type:[`string`,`array`],items:{type:`string`},minItems:1};function BD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=BD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&!Array.isArray(e)){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:zD.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return BD.errors=o,s===0}BD.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const VD={type:[`string`,`array`],items:{type:`string`},minItems:1};function HD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=HD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&!Array.isArray(e)){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:VD.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return HD.errors=o,s===0}HD.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function UD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=UD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){for(let n in e)if(n!==`control`&&n!==`dialect`&&n!==`system`&&n!==`interfaces`&&n!==`reached-at`&&n!==`relay-clients`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}e.control!==void 0&&(AD(e.control,{instancePath:t+`/control`,parentData:e,parentDataProperty:`control`,rootData:i,dynamicAnchors:a})||(o=J(o,AD.errors),s=o.length)),e.dialect!==void 0&&(MD(e.dialect,{instancePath:t+`/dialect`,parentData:e,parentDataProperty:`dialect`,rootData:i,dynamicAnchors:a})||(o=J(o,MD.errors),s=o.length)),e.system!==void 0&&(PD(e.system,{instancePath:t+`/system`,parentData:e,parentDataProperty:`system`,rootData:i,dynamicAnchors:a})||(o=J(o,PD.errors),s=o.length)),e.interfaces!==void 0&&(RD(e.interfaces,{instancePath:t+`/interfaces`,parentData:e,parentDataProperty:`interfaces`,rootData:i,dynamicAnchors:a})||(o=J(o,RD.errors),s=o.length)),e[`reached-at`]!==void 0&&(BD(e[`reached-at`],{instancePath:t+`/reached-at`,parentData:e,parentDataProperty:`reached-at`,rootData:i,dynamicAnchors:a})||(o=J(o,BD.errors),s=o.length)),e[`relay-clients`]!==void 0&&(HD(e[`relay-clients`],{instancePath:t+`/relay-clients`,parentData:e,parentDataProperty:`relay-clients`,rootData:i,dynamicAnchors:a})||(o=J(o,HD.errors),s=o.length))}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return UD.errors=o,s===0}UD.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const WD={type:[`string`,`object`],required:[`file`],additionalProperties:!1,properties:{file:{type:`string`},origin:{type:`string`}}};function GD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=GD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&(!e||typeof e!=`object`||Array.isArray(e))){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:WD.type}};o===null?o=[e]:o.push(e),s++}if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.file===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`file`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`file`&&n!==`origin`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.file!==void 0&&typeof e.file!=`string`){let e={instancePath:t+`/file`,schemaPath:`#/properties/file/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.origin!==void 0&&typeof e.origin!=`string`){let e={instancePath:t+`/origin`,schemaPath:`#/properties/origin/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return GD.errors=o,s===0}GD.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const KD={type:[`string`,`array`,`object`],items:{type:`string`},minItems:1,minProperties:1,additionalProperties:!1,properties:{mx:{type:[`string`,`array`],items:{type:`string`},minItems:1},a:{type:[`string`,`array`],items:{type:`string`},minItems:1},aaaa:{type:[`string`,`array`],items:{type:`string`},minItems:1},cname:{type:`string`}}};function qD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=qD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),(!e||typeof e!=`object`)&&typeof e!=`string`){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:KD.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}if(e&&typeof e==`object`&&!Array.isArray(e)){if(Object.keys(e).length<1){let e={instancePath:t,schemaPath:`#/minProperties`,keyword:`minProperties`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`mx`&&n!==`a`&&n!==`aaaa`&&n!==`cname`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.mx!==void 0){let n=e.mx;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/mx`,schemaPath:`#/properties/mx/type`,keyword:`type`,params:{type:KD.properties.mx.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/mx`,schemaPath:`#/properties/mx/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/mx/`+r,schemaPath:`#/properties/mx/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.a!==void 0){let n=e.a;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/a`,schemaPath:`#/properties/a/type`,keyword:`type`,params:{type:KD.properties.a.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/a`,schemaPath:`#/properties/a/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/a/`+r,schemaPath:`#/properties/a/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.aaaa!==void 0){let n=e.aaaa;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/aaaa`,schemaPath:`#/properties/aaaa/type`,keyword:`type`,params:{type:KD.properties.aaaa.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/aaaa`,schemaPath:`#/properties/aaaa/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/aaaa/`+r,schemaPath:`#/properties/aaaa/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.cname!==void 0&&typeof e.cname!=`string`){let e={instancePath:t+`/cname`,schemaPath:`#/properties/cname/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return qD.errors=o,s===0}qD.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};const JD={type:`object`,additionalProperties:!1,properties:{me:{type:[`string`,`array`],items:{type:`string`},minItems:1},"not me":{type:[`string`,`array`],items:{type:`string`},minItems:1},mail:{type:[`string`,`array`],items:{type:`string`},minItems:1},except:{type:[`string`,`array`],items:{type:`string`},minItems:1},is:{type:[`string`,`array`],items:{type:`string`},minItems:1},"is not":{type:[`string`,`array`],items:{type:`string`},minItems:1},from:{type:`string`},sender:{type:`string`},down:{type:[`string`,`array`],items:{type:`string`},minItems:1},as:{type:`string`},via:{type:[`string`,`array`],items:{type:`string`},minItems:1},"ends-on":{type:`string`},because:{type:`string`},host:{type:[`string`,`array`],items:{type:`string`},minItems:1},name:{type:`string`}},oneOf:[{required:[`me`]},{required:[`not me`]},{required:[`mail`]}],dependentRequired:{except:[`mail`],is:[`mail`],"is not":[`mail`],from:[`mail`],sender:[`mail`],down:[`mail`],as:[`mail`,`is`],via:[`mail`,`is`],"ends-on":[`mail`,`is`]},dependentSchemas:{mail:{oneOf:[{required:[`is`]},{required:[`is not`]}]}}};function YD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=YD.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let l=s,u=!1,d=null,f=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e.me===void 0){let e={instancePath:t,schemaPath:`#/oneOf/0/required`,keyword:`required`,params:{missingProperty:`me`}};o===null?o=[e]:o.push(e),s++}var p=f===s;p&&(u=!0,d=0);let m=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e[`not me`]===void 0){let e={instancePath:t,schemaPath:`#/oneOf/1/required`,keyword:`required`,params:{missingProperty:`not me`}};o===null?o=[e]:o.push(e),s++}var p=m===s;if(p&&u)u=!1,d=[d,1];else{p&&(u=!0,d=1);let n=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/oneOf/2/required`,keyword:`required`,params:{missingProperty:`mail`}};o===null?o=[e]:o.push(e),s++}var p=n===s;p&&u?(u=!1,d=[d,2]):p&&(u=!0,d=2)}if(u)s=l,o!==null&&(l?o.length=l:o=null);else{let e={instancePath:t,schemaPath:`#/oneOf`,keyword:`oneOf`,params:{passingSchemas:d}};o===null?o=[e]:o.push(e),s++}if(e&&typeof e==`object`&&!Array.isArray(e)){for(let n in e)if(!OD.call(JD.properties,n)){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.me!==void 0){let n=e.me;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/me`,schemaPath:`#/properties/me/type`,keyword:`type`,params:{type:JD.properties.me.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/me`,schemaPath:`#/properties/me/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/me/`+r,schemaPath:`#/properties/me/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e[`not me`]!==void 0){let n=e[`not me`];if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/not me`,schemaPath:`#/properties/not%20me/type`,keyword:`type`,params:{type:JD.properties[`not me`].type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/not me`,schemaPath:`#/properties/not%20me/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/not me/`+r,schemaPath:`#/properties/not%20me/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.mail!==void 0){let n=e.mail;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/mail`,schemaPath:`#/properties/mail/type`,keyword:`type`,params:{type:JD.properties.mail.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/mail`,schemaPath:`#/properties/mail/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/mail/`+r,schemaPath:`#/properties/mail/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.except!==void 0){let n=e.except;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/except`,schemaPath:`#/properties/except/type`,keyword:`type`,params:{type:JD.properties.except.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/except`,schemaPath:`#/properties/except/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/except/`+r,schemaPath:`#/properties/except/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.is!==void 0){let n=e.is;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/is`,schemaPath:`#/properties/is/type`,keyword:`type`,params:{type:JD.properties.is.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/is`,schemaPath:`#/properties/is/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/is/`+r,schemaPath:`#/properties/is/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e[`is not`]!==void 0){let n=e[`is not`];if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/is not`,schemaPath:`#/properties/is%20not/type`,keyword:`type`,params:{type:JD.properties[`is not`].type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/is not`,schemaPath:`#/properties/is%20not/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/is not/`+r,schemaPath:`#/properties/is%20not/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.from!==void 0&&typeof e.from!=`string`){let e={instancePath:t+`/from`,schemaPath:`#/properties/from/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.sender!==void 0&&typeof e.sender!=`string`){let e={instancePath:t+`/sender`,schemaPath:`#/properties/sender/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.down!==void 0){let n=e.down;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/down`,schemaPath:`#/properties/down/type`,keyword:`type`,params:{type:JD.properties.down.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/down`,schemaPath:`#/properties/down/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/down/`+r,schemaPath:`#/properties/down/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.as!==void 0&&typeof e.as!=`string`){let e={instancePath:t+`/as`,schemaPath:`#/properties/as/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.via!==void 0){let n=e.via;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/via`,schemaPath:`#/properties/via/type`,keyword:`type`,params:{type:JD.properties.via.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/via`,schemaPath:`#/properties/via/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/via/`+r,schemaPath:`#/properties/via/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e[`ends-on`]!==void 0&&typeof e[`ends-on`]!=`string`){let e={instancePath:t+`/ends-on`,schemaPath:`#/properties/ends-on/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.because!==void 0&&typeof e.because!=`string`){let e={instancePath:t+`/because`,schemaPath:`#/properties/because/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.host!==void 0){let n=e.host;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/host`,schemaPath:`#/properties/host/type`,keyword:`type`,params:{type:JD.properties.host.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/host`,schemaPath:`#/properties/host/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/host/`+r,schemaPath:`#/properties/host/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.name!==void 0&&typeof e.name!=`string`){let e={instancePath:t+`/name`,schemaPath:`#/properties/name/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.except!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`except`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.is!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`is`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e[`is not`]!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`is not`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.from!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`from`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.sender!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`sender`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.down!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`down`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.as!==void 0){if(e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`as`,missingProperty:`mail`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}if(e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`as`,missingProperty:`is`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}}if(e.via!==void 0){if(e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`via`,missingProperty:`mail`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}if(e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`via`,missingProperty:`is`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}}if(e[`ends-on`]!==void 0){if(e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`ends-on`,missingProperty:`mail`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}if(e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`ends-on`,missingProperty:`is`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}}if(e.mail!==void 0){let n=s,r=!1,i=null,a=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentSchemas/mail/oneOf/0/required`,keyword:`required`,params:{missingProperty:`is`}};o===null?o=[e]:o.push(e),s++}var h=a===s;h&&(r=!0,i=0);let c=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e[`is not`]===void 0){let e={instancePath:t,schemaPath:`#/dependentSchemas/mail/oneOf/1/required`,keyword:`required`,params:{missingProperty:`is not`}};o===null?o=[e]:o.push(e),s++}var h=c===s;if(h&&r?(r=!1,i=[i,1]):h&&(r=!0,i=1),r)s=n,o!==null&&(n?o.length=n:o=null);else{let e={instancePath:t,schemaPath:`#/dependentSchemas/mail/oneOf`,keyword:`oneOf`,params:{passingSchemas:i}};o===null?o=[e]:o.push(e),s++}}}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return YD.errors=o,s===0}YD.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const XD={type:`object`,additionalProperties:!1,properties:{"address-in-list":{$ref:`#/$defs/level`},"already-an-interface":{$ref:`#/$defs/level`},"ambiguous-mx":{$ref:`#/$defs/level`},"bad-name":{$ref:`#/$defs/level`},"bad-number":{$ref:`#/$defs/level`},"bad-pattern":{$ref:`#/$defs/level`},"bad-route":{$ref:`#/$defs/level`},"bounces-leave":{$ref:`#/$defs/level`},"byte-order-mark":{$ref:`#/$defs/level`},"carriage-return":{$ref:`#/$defs/level`},"concurrency-limit":{$ref:`#/$defs/level`},"conflicting-entry":{$ref:`#/$defs/level`},"crashing-file":{$ref:`#/$defs/level`},"dead-entry":{$ref:`#/$defs/level`},"dead-sender":{$ref:`#/$defs/level`},"dead-wildcard":{$ref:`#/$defs/level`},"duplicate-entry":{$ref:`#/$defs/level`},"empty-value":{$ref:`#/$defs/level`},"everything-is-me":{$ref:`#/$defs/level`},"extra-lines":{$ref:`#/$defs/level`},"gapped-netmask":{$ref:`#/$defs/level`},"host-bits-set":{$ref:`#/$defs/level`},"idle-exclusion":{$ref:`#/$defs/level`},"ipv6-address":{$ref:`#/$defs/level`},"leading-blank":{$ref:`#/$defs/level`},"leading-zero":{$ref:`#/$defs/level`},"lost-address":{$ref:`#/$defs/level`},"lost-secret":{$ref:`#/$defs/level`},"mail-loop":{$ref:`#/$defs/level`},"me-but-not-reached":{$ref:`#/$defs/level`},"missing-colon":{$ref:`#/$defs/level`},"missing-final-newline":{$ref:`#/$defs/level`},"missing-me":{$ref:`#/$defs/level`},"misspelled-file":{$ref:`#/$defs/level`},"no-interface-set":{$ref:`#/$defs/level`},"not-a-comment":{$ref:`#/$defs/level`},"not-accepted":{$ref:`#/$defs/level`},"not-an-address":{$ref:`#/$defs/level`},"nul-byte":{$ref:`#/$defs/level`},"number-out-of-range":{$ref:`#/$defs/level`},"number-with-text":{$ref:`#/$defs/level`},"open-relay":{$ref:`#/$defs/level`},"own-name-not-me":{$ref:`#/$defs/level`},"percenthack-relay":{$ref:`#/$defs/level`},"prefix-length":{$ref:`#/$defs/level`},"reached-but-not-me":{$ref:`#/$defs/level`},"redundant-entry":{$ref:`#/$defs/level`},"regex-under-stock":{$ref:`#/$defs/level`},"relayed-recipient":{$ref:`#/$defs/level`},"routed-to-itself":{$ref:`#/$defs/level`},"secret-in-git":{$ref:`#/$defs/level`},"shadowed-entry":{$ref:`#/$defs/level`},"stale-cdb":{$ref:`#/$defs/level`},"template-text":{$ref:`#/$defs/level`},"trailing-text":{$ref:`#/$defs/level`},"unexcludable-interface":{$ref:`#/$defs/level`},"unqualified-me":{$ref:`#/$defs/level`},"unreachable-srs-domain":{$ref:`#/$defs/level`},"unreadable-file":{$ref:`#/$defs/level`},"unseen-interface-address":{$ref:`#/$defs/level`},"unused-file":{$ref:`#/$defs/level`},"unused-ignore":{$ref:`#/$defs/level`},"wrapped-octet":{$ref:`#/$defs/level`}}},ZD={enum:[`off`,`info`,`warning`,`error`]};function q(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=q.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e!==`off`&&e!==`info`&&e!==`warning`&&e!==`error`){let e={instancePath:t,schemaPath:`#/enum`,keyword:`enum`,params:{allowedValues:ZD.enum}};o===null?o=[e]:o.push(e),s++}return q.errors=o,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function QD(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=QD.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){for(let n in e)if(!OD.call(XD.properties,n)){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}e[`address-in-list`]!==void 0&&(q(e[`address-in-list`],{instancePath:t+`/address-in-list`,parentData:e,parentDataProperty:`address-in-list`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`already-an-interface`]!==void 0&&(q(e[`already-an-interface`],{instancePath:t+`/already-an-interface`,parentData:e,parentDataProperty:`already-an-interface`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`ambiguous-mx`]!==void 0&&(q(e[`ambiguous-mx`],{instancePath:t+`/ambiguous-mx`,parentData:e,parentDataProperty:`ambiguous-mx`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`bad-name`]!==void 0&&(q(e[`bad-name`],{instancePath:t+`/bad-name`,parentData:e,parentDataProperty:`bad-name`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`bad-number`]!==void 0&&(q(e[`bad-number`],{instancePath:t+`/bad-number`,parentData:e,parentDataProperty:`bad-number`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`bad-pattern`]!==void 0&&(q(e[`bad-pattern`],{instancePath:t+`/bad-pattern`,parentData:e,parentDataProperty:`bad-pattern`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`bad-route`]!==void 0&&(q(e[`bad-route`],{instancePath:t+`/bad-route`,parentData:e,parentDataProperty:`bad-route`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`bounces-leave`]!==void 0&&(q(e[`bounces-leave`],{instancePath:t+`/bounces-leave`,parentData:e,parentDataProperty:`bounces-leave`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`byte-order-mark`]!==void 0&&(q(e[`byte-order-mark`],{instancePath:t+`/byte-order-mark`,parentData:e,parentDataProperty:`byte-order-mark`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`carriage-return`]!==void 0&&(q(e[`carriage-return`],{instancePath:t+`/carriage-return`,parentData:e,parentDataProperty:`carriage-return`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`concurrency-limit`]!==void 0&&(q(e[`concurrency-limit`],{instancePath:t+`/concurrency-limit`,parentData:e,parentDataProperty:`concurrency-limit`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`conflicting-entry`]!==void 0&&(q(e[`conflicting-entry`],{instancePath:t+`/conflicting-entry`,parentData:e,parentDataProperty:`conflicting-entry`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`crashing-file`]!==void 0&&(q(e[`crashing-file`],{instancePath:t+`/crashing-file`,parentData:e,parentDataProperty:`crashing-file`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`dead-entry`]!==void 0&&(q(e[`dead-entry`],{instancePath:t+`/dead-entry`,parentData:e,parentDataProperty:`dead-entry`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`dead-sender`]!==void 0&&(q(e[`dead-sender`],{instancePath:t+`/dead-sender`,parentData:e,parentDataProperty:`dead-sender`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`dead-wildcard`]!==void 0&&(q(e[`dead-wildcard`],{instancePath:t+`/dead-wildcard`,parentData:e,parentDataProperty:`dead-wildcard`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`duplicate-entry`]!==void 0&&(q(e[`duplicate-entry`],{instancePath:t+`/duplicate-entry`,parentData:e,parentDataProperty:`duplicate-entry`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`empty-value`]!==void 0&&(q(e[`empty-value`],{instancePath:t+`/empty-value`,parentData:e,parentDataProperty:`empty-value`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`everything-is-me`]!==void 0&&(q(e[`everything-is-me`],{instancePath:t+`/everything-is-me`,parentData:e,parentDataProperty:`everything-is-me`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`extra-lines`]!==void 0&&(q(e[`extra-lines`],{instancePath:t+`/extra-lines`,parentData:e,parentDataProperty:`extra-lines`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`gapped-netmask`]!==void 0&&(q(e[`gapped-netmask`],{instancePath:t+`/gapped-netmask`,parentData:e,parentDataProperty:`gapped-netmask`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`host-bits-set`]!==void 0&&(q(e[`host-bits-set`],{instancePath:t+`/host-bits-set`,parentData:e,parentDataProperty:`host-bits-set`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`idle-exclusion`]!==void 0&&(q(e[`idle-exclusion`],{instancePath:t+`/idle-exclusion`,parentData:e,parentDataProperty:`idle-exclusion`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`ipv6-address`]!==void 0&&(q(e[`ipv6-address`],{instancePath:t+`/ipv6-address`,parentData:e,parentDataProperty:`ipv6-address`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`leading-blank`]!==void 0&&(q(e[`leading-blank`],{instancePath:t+`/leading-blank`,parentData:e,parentDataProperty:`leading-blank`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`leading-zero`]!==void 0&&(q(e[`leading-zero`],{instancePath:t+`/leading-zero`,parentData:e,parentDataProperty:`leading-zero`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`lost-address`]!==void 0&&(q(e[`lost-address`],{instancePath:t+`/lost-address`,parentData:e,parentDataProperty:`lost-address`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`lost-secret`]!==void 0&&(q(e[`lost-secret`],{instancePath:t+`/lost-secret`,parentData:e,parentDataProperty:`lost-secret`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`mail-loop`]!==void 0&&(q(e[`mail-loop`],{instancePath:t+`/mail-loop`,parentData:e,parentDataProperty:`mail-loop`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`me-but-not-reached`]!==void 0&&(q(e[`me-but-not-reached`],{instancePath:t+`/me-but-not-reached`,parentData:e,parentDataProperty:`me-but-not-reached`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`missing-colon`]!==void 0&&(q(e[`missing-colon`],{instancePath:t+`/missing-colon`,parentData:e,parentDataProperty:`missing-colon`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`missing-final-newline`]!==void 0&&(q(e[`missing-final-newline`],{instancePath:t+`/missing-final-newline`,parentData:e,parentDataProperty:`missing-final-newline`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`missing-me`]!==void 0&&(q(e[`missing-me`],{instancePath:t+`/missing-me`,parentData:e,parentDataProperty:`missing-me`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`misspelled-file`]!==void 0&&(q(e[`misspelled-file`],{instancePath:t+`/misspelled-file`,parentData:e,parentDataProperty:`misspelled-file`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`no-interface-set`]!==void 0&&(q(e[`no-interface-set`],{instancePath:t+`/no-interface-set`,parentData:e,parentDataProperty:`no-interface-set`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`not-a-comment`]!==void 0&&(q(e[`not-a-comment`],{instancePath:t+`/not-a-comment`,parentData:e,parentDataProperty:`not-a-comment`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`not-accepted`]!==void 0&&(q(e[`not-accepted`],{instancePath:t+`/not-accepted`,parentData:e,parentDataProperty:`not-accepted`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`not-an-address`]!==void 0&&(q(e[`not-an-address`],{instancePath:t+`/not-an-address`,parentData:e,parentDataProperty:`not-an-address`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`nul-byte`]!==void 0&&(q(e[`nul-byte`],{instancePath:t+`/nul-byte`,parentData:e,parentDataProperty:`nul-byte`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`number-out-of-range`]!==void 0&&(q(e[`number-out-of-range`],{instancePath:t+`/number-out-of-range`,parentData:e,parentDataProperty:`number-out-of-range`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`number-with-text`]!==void 0&&(q(e[`number-with-text`],{instancePath:t+`/number-with-text`,parentData:e,parentDataProperty:`number-with-text`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`open-relay`]!==void 0&&(q(e[`open-relay`],{instancePath:t+`/open-relay`,parentData:e,parentDataProperty:`open-relay`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`own-name-not-me`]!==void 0&&(q(e[`own-name-not-me`],{instancePath:t+`/own-name-not-me`,parentData:e,parentDataProperty:`own-name-not-me`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`percenthack-relay`]!==void 0&&(q(e[`percenthack-relay`],{instancePath:t+`/percenthack-relay`,parentData:e,parentDataProperty:`percenthack-relay`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`prefix-length`]!==void 0&&(q(e[`prefix-length`],{instancePath:t+`/prefix-length`,parentData:e,parentDataProperty:`prefix-length`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`reached-but-not-me`]!==void 0&&(q(e[`reached-but-not-me`],{instancePath:t+`/reached-but-not-me`,parentData:e,parentDataProperty:`reached-but-not-me`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`redundant-entry`]!==void 0&&(q(e[`redundant-entry`],{instancePath:t+`/redundant-entry`,parentData:e,parentDataProperty:`redundant-entry`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`regex-under-stock`]!==void 0&&(q(e[`regex-under-stock`],{instancePath:t+`/regex-under-stock`,parentData:e,parentDataProperty:`regex-under-stock`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`relayed-recipient`]!==void 0&&(q(e[`relayed-recipient`],{instancePath:t+`/relayed-recipient`,parentData:e,parentDataProperty:`relayed-recipient`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`routed-to-itself`]!==void 0&&(q(e[`routed-to-itself`],{instancePath:t+`/routed-to-itself`,parentData:e,parentDataProperty:`routed-to-itself`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`secret-in-git`]!==void 0&&(q(e[`secret-in-git`],{instancePath:t+`/secret-in-git`,parentData:e,parentDataProperty:`secret-in-git`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`shadowed-entry`]!==void 0&&(q(e[`shadowed-entry`],{instancePath:t+`/shadowed-entry`,parentData:e,parentDataProperty:`shadowed-entry`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`stale-cdb`]!==void 0&&(q(e[`stale-cdb`],{instancePath:t+`/stale-cdb`,parentData:e,parentDataProperty:`stale-cdb`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`template-text`]!==void 0&&(q(e[`template-text`],{instancePath:t+`/template-text`,parentData:e,parentDataProperty:`template-text`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`trailing-text`]!==void 0&&(q(e[`trailing-text`],{instancePath:t+`/trailing-text`,parentData:e,parentDataProperty:`trailing-text`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unexcludable-interface`]!==void 0&&(q(e[`unexcludable-interface`],{instancePath:t+`/unexcludable-interface`,parentData:e,parentDataProperty:`unexcludable-interface`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unqualified-me`]!==void 0&&(q(e[`unqualified-me`],{instancePath:t+`/unqualified-me`,parentData:e,parentDataProperty:`unqualified-me`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unreachable-srs-domain`]!==void 0&&(q(e[`unreachable-srs-domain`],{instancePath:t+`/unreachable-srs-domain`,parentData:e,parentDataProperty:`unreachable-srs-domain`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unreadable-file`]!==void 0&&(q(e[`unreadable-file`],{instancePath:t+`/unreadable-file`,parentData:e,parentDataProperty:`unreadable-file`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unseen-interface-address`]!==void 0&&(q(e[`unseen-interface-address`],{instancePath:t+`/unseen-interface-address`,parentData:e,parentDataProperty:`unseen-interface-address`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unused-file`]!==void 0&&(q(e[`unused-file`],{instancePath:t+`/unused-file`,parentData:e,parentDataProperty:`unused-file`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`unused-ignore`]!==void 0&&(q(e[`unused-ignore`],{instancePath:t+`/unused-ignore`,parentData:e,parentDataProperty:`unused-ignore`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length)),e[`wrapped-octet`]!==void 0&&(q(e[`wrapped-octet`],{instancePath:t+`/wrapped-octet`,parentData:e,parentDataProperty:`wrapped-octet`,rootData:i,dynamicAnchors:a})||(o=J(o,q.errors),s=o.length))}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return QD.errors=o,s===0}QD.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const $D={type:`object`,required:[`rule`,`because`],additionalProperties:!1,properties:{rule:{enum:`address-in-list.already-an-interface.ambiguous-mx.bad-name.bad-number.bad-pattern.bad-route.bounces-leave.byte-order-mark.carriage-return.concurrency-limit.conflicting-entry.crashing-file.dead-entry.dead-sender.dead-wildcard.duplicate-entry.empty-value.everything-is-me.extra-lines.gapped-netmask.host-bits-set.idle-exclusion.ipv6-address.leading-blank.leading-zero.lost-address.lost-secret.mail-loop.me-but-not-reached.missing-colon.missing-final-newline.missing-me.misspelled-file.no-interface-set.not-a-comment.not-accepted.not-an-address.nul-byte.number-out-of-range.number-with-text.open-relay.own-name-not-me.percenthack-relay.prefix-length.reached-but-not-me.redundant-entry.regex-under-stock.relayed-recipient.routed-to-itself.secret-in-git.shadowed-entry.stale-cdb.template-text.trailing-text.unexcludable-interface.unqualified-me.unreachable-srs-domain.unreadable-file.unseen-interface-address.unused-file.unused-ignore.wrapped-octet`.split(`.`)},file:{type:`string`},line:{type:`string`},because:{type:`string`},until:{type:`string`}}};function eO(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=eO.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){if(e.rule===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`rule`}};o===null?o=[e]:o.push(e),s++}if(e.because===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`because`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`rule`&&n!==`file`&&n!==`line`&&n!==`because`&&n!==`until`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.rule!==void 0){let n=e.rule;if(n!==`address-in-list`&&n!==`already-an-interface`&&n!==`ambiguous-mx`&&n!==`bad-name`&&n!==`bad-number`&&n!==`bad-pattern`&&n!==`bad-route`&&n!==`bounces-leave`&&n!==`byte-order-mark`&&n!==`carriage-return`&&n!==`concurrency-limit`&&n!==`conflicting-entry`&&n!==`crashing-file`&&n!==`dead-entry`&&n!==`dead-sender`&&n!==`dead-wildcard`&&n!==`duplicate-entry`&&n!==`empty-value`&&n!==`everything-is-me`&&n!==`extra-lines`&&n!==`gapped-netmask`&&n!==`host-bits-set`&&n!==`idle-exclusion`&&n!==`ipv6-address`&&n!==`leading-blank`&&n!==`leading-zero`&&n!==`lost-address`&&n!==`lost-secret`&&n!==`mail-loop`&&n!==`me-but-not-reached`&&n!==`missing-colon`&&n!==`missing-final-newline`&&n!==`missing-me`&&n!==`misspelled-file`&&n!==`no-interface-set`&&n!==`not-a-comment`&&n!==`not-accepted`&&n!==`not-an-address`&&n!==`nul-byte`&&n!==`number-out-of-range`&&n!==`number-with-text`&&n!==`open-relay`&&n!==`own-name-not-me`&&n!==`percenthack-relay`&&n!==`prefix-length`&&n!==`reached-but-not-me`&&n!==`redundant-entry`&&n!==`regex-under-stock`&&n!==`relayed-recipient`&&n!==`routed-to-itself`&&n!==`secret-in-git`&&n!==`shadowed-entry`&&n!==`stale-cdb`&&n!==`template-text`&&n!==`trailing-text`&&n!==`unexcludable-interface`&&n!==`unqualified-me`&&n!==`unreachable-srs-domain`&&n!==`unreadable-file`&&n!==`unseen-interface-address`&&n!==`unused-file`&&n!==`unused-ignore`&&n!==`wrapped-octet`){let e={instancePath:t+`/rule`,schemaPath:`#/properties/rule/enum`,keyword:`enum`,params:{allowedValues:$D.properties.rule.enum}};o===null?o=[e]:o.push(e),s++}}if(e.file!==void 0&&typeof e.file!=`string`){let e={instancePath:t+`/file`,schemaPath:`#/properties/file/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.line!==void 0&&typeof e.line!=`string`){let e={instancePath:t+`/line`,schemaPath:`#/properties/line/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.because!==void 0&&typeof e.because!=`string`){let e={instancePath:t+`/because`,schemaPath:`#/properties/because/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.until!==void 0&&typeof e.until!=`string`){let e={instancePath:t+`/until`,schemaPath:`#/properties/until/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return eO.errors=o,s===0}eO.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const tO=RegExp(`^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$`,`u`);function nO(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=nO.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){if(e.version===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`version`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(!OD.call(DD.properties,n)){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.version!==void 0&&e.version!==1){let e={instancePath:t+`/version`,schemaPath:`#/properties/version/const`,keyword:`const`,params:{allowedValue:1}};o===null?o=[e]:o.push(e),s++}if(e.control!==void 0&&(AD(e.control,{instancePath:t+`/control`,parentData:e,parentDataProperty:`control`,rootData:i,dynamicAnchors:a})||(o=J(o,AD.errors),s=o.length)),e.dialect!==void 0&&(MD(e.dialect,{instancePath:t+`/dialect`,parentData:e,parentDataProperty:`dialect`,rootData:i,dynamicAnchors:a})||(o=J(o,MD.errors),s=o.length)),e.system!==void 0&&(PD(e.system,{instancePath:t+`/system`,parentData:e,parentDataProperty:`system`,rootData:i,dynamicAnchors:a})||(o=J(o,PD.errors),s=o.length)),e.interfaces!==void 0&&(RD(e.interfaces,{instancePath:t+`/interfaces`,parentData:e,parentDataProperty:`interfaces`,rootData:i,dynamicAnchors:a})||(o=J(o,RD.errors),s=o.length)),e[`reached-at`]!==void 0&&(BD(e[`reached-at`],{instancePath:t+`/reached-at`,parentData:e,parentDataProperty:`reached-at`,rootData:i,dynamicAnchors:a})||(o=J(o,BD.errors),s=o.length)),e[`relay-clients`]!==void 0&&(HD(e[`relay-clients`],{instancePath:t+`/relay-clients`,parentData:e,parentDataProperty:`relay-clients`,rootData:i,dynamicAnchors:a})||(o=J(o,HD.errors),s=o.length)),e.hosts!==void 0){let n=e.hosts;if(n&&typeof n==`object`&&!Array.isArray(n)){if(Object.keys(n).length<1){let e={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/minProperties`,keyword:`minProperties`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}for(let e in n){let n=s;if(typeof e==`string`&&!tO.test(e)){let n={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/propertyNames/pattern`,keyword:`pattern`,params:{pattern:`^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$`},propertyName:e};o===null?o=[n]:o.push(n),s++}if(n!==s){let n={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/propertyNames`,keyword:`propertyNames`,params:{propertyName:e}};o===null?o=[n]:o.push(n),s++}}for(let e in n)UD(n[e],{instancePath:t+`/hosts/`+e.replace(/~/g,`~0`).replace(/\//g,`~1`),parentData:n,parentDataProperty:e,rootData:i,dynamicAnchors:a})||(o=J(o,UD.errors),s=o.length)}else{let e={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}}if(e.complete!==void 0&&typeof e.complete!=`boolean`){let e={instancePath:t+`/complete`,schemaPath:`#/properties/complete/type`,keyword:`type`,params:{type:`boolean`}};o===null?o=[e]:o.push(e),s++}if(e.zones!==void 0){let n=e.zones;if((!n||typeof n!=`object`)&&typeof n!=`string`){let e={instancePath:t+`/zones`,schemaPath:`#/properties/zones/type`,keyword:`type`,params:{type:DD.properties.zones.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/zones`,schemaPath:`#/properties/zones/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)GD(n[r],{instancePath:t+`/zones/`+r,parentData:n,parentDataProperty:r,rootData:i,dynamicAnchors:a})||(o=J(o,GD.errors),s=o.length)}if(n&&typeof n==`object`&&!Array.isArray(n)){if(n.file===void 0){let e={instancePath:t+`/zones`,schemaPath:`#/properties/zones/required`,keyword:`required`,params:{missingProperty:`file`}};o===null?o=[e]:o.push(e),s++}for(let e in n)if(e!==`file`&&e!==`origin`){let n={instancePath:t+`/zones`,schemaPath:`#/properties/zones/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:e}};o===null?o=[n]:o.push(n),s++}if(n.file!==void 0&&typeof n.file!=`string`){let e={instancePath:t+`/zones/file`,schemaPath:`#/properties/zones/properties/file/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(n.origin!==void 0&&typeof n.origin!=`string`){let e={instancePath:t+`/zones/origin`,schemaPath:`#/properties/zones/properties/origin/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.dns!==void 0){let n=e.dns;if(n&&typeof n==`object`&&!Array.isArray(n))for(let e in n)qD(n[e],{instancePath:t+`/dns/`+e.replace(/~/g,`~0`).replace(/\//g,`~1`),parentData:n,parentDataProperty:e,rootData:i,dynamicAnchors:a})||(o=J(o,qD.errors),s=o.length);else{let e={instancePath:t+`/dns`,schemaPath:`#/properties/dns/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}}if(e.undeclared!==void 0){let n=e.undeclared;if(n!==`outside`&&n!==`nxdomain`){let e={instancePath:t+`/undeclared`,schemaPath:`#/properties/undeclared/enum`,keyword:`enum`,params:{allowedValues:DD.properties.undeclared.enum}};o===null?o=[e]:o.push(e),s++}}if(e.assertions!==void 0){let n=e.assertions;if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/assertions`,schemaPath:`#/properties/assertions/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)YD(n[r],{instancePath:t+`/assertions/`+r,parentData:n,parentDataProperty:r,rootData:i,dynamicAnchors:a})||(o=J(o,YD.errors),s=o.length)}else{let e={instancePath:t+`/assertions`,schemaPath:`#/properties/assertions/type`,keyword:`type`,params:{type:`array`}};o===null?o=[e]:o.push(e),s++}}if(e.rules!==void 0&&(QD(e.rules,{instancePath:t+`/rules`,parentData:e,parentDataProperty:`rules`,rootData:i,dynamicAnchors:a})||(o=J(o,QD.errors),s=o.length)),e.ignore!==void 0){let n=e.ignore;if(Array.isArray(n)){let e=n.length;for(let r=0;r<e;r++)eO(n[r],{instancePath:t+`/ignore/`+r,parentData:n,parentDataProperty:r,rootData:i,dynamicAnchors:a})||(o=J(o,eO.errors),s=o.length)}else{let e={instancePath:t+`/ignore`,schemaPath:`#/properties/ignore/type`,keyword:`type`,params:{type:`array`}};o===null?o=[e]:o.push(e),s++}}}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return nO.errors=o,s===0}nO.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const J=(e,t)=>{if(e===null)return t;for(let n of t)e.push(n);return e},rO={file:[`version`,`control`,`dialect`,`system`,`interfaces`,`reached-at`,`relay-clients`,`hosts`,`complete`,`zones`,`dns`,`undeclared`,`assertions`,`rules`,`ignore`],rules:`address-in-list.already-an-interface.ambiguous-mx.bad-name.bad-number.bad-pattern.bad-route.bounces-leave.byte-order-mark.carriage-return.concurrency-limit.conflicting-entry.crashing-file.dead-entry.dead-sender.dead-wildcard.duplicate-entry.empty-value.everything-is-me.extra-lines.gapped-netmask.host-bits-set.idle-exclusion.ipv6-address.leading-blank.leading-zero.lost-address.lost-secret.mail-loop.me-but-not-reached.missing-colon.missing-final-newline.missing-me.misspelled-file.no-interface-set.not-a-comment.not-accepted.not-an-address.nul-byte.number-out-of-range.number-with-text.open-relay.own-name-not-me.percenthack-relay.prefix-length.reached-but-not-me.redundant-entry.regex-under-stock.relayed-recipient.routed-to-itself.secret-in-git.shadowed-entry.stale-cdb.template-text.trailing-text.unexcludable-interface.unqualified-me.unreachable-srs-domain.unreadable-file.unseen-interface-address.unused-file.unused-ignore.wrapped-octet`.split(`.`),host:[`control`,`dialect`,`system`,`interfaces`,`reached-at`,`relay-clients`],assertion:[`me`,`not me`,`mail`,`except`,`is`,`is not`,`from`,`sender`,`down`,`as`,`via`,`ends-on`,`because`,`host`,`name`],ignore:[`rule`,`file`,`line`,`because`,`until`],interface:[`up`,`addresses`],zone:[`file`,`origin`],"dns-name":[`mx`,`a`,`aaaa`,`cname`]},iO=Symbol.for(`yaml.alias`),aO=Symbol.for(`yaml.document`),oO=Symbol.for(`yaml.map`),sO=Symbol.for(`yaml.pair`),cO=Symbol.for(`yaml.scalar`),lO=Symbol.for(`yaml.seq`),uO=Symbol.for(`yaml.node.type`),dO=e=>!!e&&typeof e==`object`&&e[uO]===iO,fO=e=>!!e&&typeof e==`object`&&e[uO]===aO,pO=e=>!!e&&typeof e==`object`&&e[uO]===oO,Y=e=>!!e&&typeof e==`object`&&e[uO]===sO,X=e=>!!e&&typeof e==`object`&&e[uO]===cO,mO=e=>!!e&&typeof e==`object`&&e[uO]===lO;function Z(e){if(e&&typeof e==`object`)switch(e[uO]){case oO:case lO:return!0}return!1}function Q(e){if(e&&typeof e==`object`)switch(e[uO]){case iO:case oO:case cO:case lO:return!0}return!1}const hO=e=>(X(e)||Z(e))&&!!e.anchor,gO=Symbol(`break visit`),_O=Symbol(`skip children`),vO=Symbol(`remove node`);function yO(e,t){let n=xO(t);fO(e)?bO(null,e.contents,n,Object.freeze([e]))===vO&&(e.contents=null):bO(null,e,n,Object.freeze([]))}yO.BREAK=gO,yO.SKIP=_O,yO.REMOVE=vO;function bO(e,t,n,r){let i=SO(e,t,n,r);if(Q(i)||Y(i))return CO(e,r,i),bO(e,i,n,r);if(typeof i!=`symbol`){if(Z(t)){r=Object.freeze(r.concat(t));for(let e=0;e<t.items.length;++e){let i=bO(e,t.items[e],n,r);if(typeof i==`number`)e=i-1;else if(i===gO)return gO;else i===vO&&(t.items.splice(e,1),--e)}}else if(Y(t)){r=Object.freeze(r.concat(t));let e=bO(`key`,t.key,n,r);if(e===gO)return gO;e===vO&&(t.key=null);let i=bO(`value`,t.value,n,r);if(i===gO)return gO;i===vO&&(t.value=null)}}return i}function xO(e){return typeof e==`object`&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function SO(e,t,n,r){if(typeof n==`function`)return n(e,t,r);if(pO(t))return n.Map?.(e,t,r);if(mO(t))return n.Seq?.(e,t,r);if(Y(t))return n.Pair?.(e,t,r);if(X(t))return n.Scalar?.(e,t,r);if(dO(t))return n.Alias?.(e,t,r)}function CO(e,t,n){let r=t[t.length-1];if(Z(r))r.items[e]=n;else if(Y(r))e===`key`?r.key=n:r.value=n;else if(fO(r))r.contents=n;else{let e=dO(r)?`alias`:`scalar`;throw Error(`Cannot replace node with ${e} parent`)}}const wO={"!":`%21`,",":`%2C`,"[":`%5B`,"]":`%5D`,"{":`%7B`,"}":`%7D`},TO=e=>e.replace(/[!,[\]{}]/g,e=>wO[e]);var EO=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case`1.1`:this.atNextDocument=!0;break;case`1.2`:this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:`1.2`},this.tags=Object.assign({},e.defaultTags)}return t}add(t,n){this.atNextDocument&&=(this.yaml={explicit:e.defaultYaml.explicit,version:`1.1`},this.tags=Object.assign({},e.defaultTags),!1);let r=t.trim().split(/[ \t]+/),i=r.shift();switch(i){case`%TAG`:{if(r.length!==2&&(n(0,`%TAG directive should contain exactly two parts`),r.length<2))return!1;let[e,t]=r;return this.tags[e]=t,!0}case`%YAML`:{if(this.yaml.explicit=!0,r.length!==1)return n(0,`%YAML directive should contain exactly one part`),!1;let[e]=r;if(e===`1.1`||e===`1.2`)return this.yaml.version=e,!0;{let t=/^\d+\.\d+$/.test(e);return n(6,`Unsupported YAML version ${e}`,t),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e===`!`)return`!`;if(e[0]!==`!`)return t(`Not a valid tag: ${e}`),null;if(e[1]===`<`){let n=e.slice(2,-1);return n===`!`||n===`!!`?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==`>`&&t(`Verbatim tags must end with a >`),n)}let[,n,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The ${e} tag has no suffix`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(r)}catch(e){return t(String(e)),null}return n===`!`?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+TO(e.substring(n.length));return e[0]===`!`?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||`1.2`}`]:[],n=Object.entries(this.tags),r;if(e&&n.length>0&&Q(e.contents)){let t={};yO(e.contents,(e,n)=>{Q(n)&&n.tag&&(t[n.tag]=!0)}),r=Object.keys(t)}else r=[];for(let[i,a]of n)i===`!!`&&a===`tag:yaml.org,2002:`||e&&!r.some(e=>e.startsWith(a))||t.push(`%TAG ${i} ${a}`);return t.join(`
`)}};EO.defaultYaml={explicit:!1,version:`1.2`},EO.defaultTags={"!!":`tag:yaml.org,2002:`};function DO(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw Error(t)}return!0}function OO(e){let t=new Set;return yO(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function kO(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function AO(e,t){let n=[],r=new Map,i=null;return{onAnchor:r=>{n.push(r),i??=OO(e);let a=kO(t,i);return i.add(a),a},setAnchors:()=>{for(let e of n){let t=r.get(e);if(typeof t==`object`&&t.anchor&&(X(t.node)||Z(t.node)))t.node.anchor=t.anchor;else{let t=Error(`Failed to resolve repeated object (this should not happen)`);throw t.source=e,t}}},sourceObjects:r}}function jO(e,t,n,r){if(r&&typeof r==`object`){if(Array.isArray(r))for(let t=0,n=r.length;t<n;++t){let n=r[t],i=jO(e,r,String(t),n);i===void 0?delete r[t]:i!==n&&(r[t]=i)}else if(r instanceof Map)for(let t of Array.from(r.keys())){let n=r.get(t),i=jO(e,r,t,n);i===void 0?r.delete(t):i!==n&&r.set(t,i)}else if(r instanceof Set)for(let t of Array.from(r)){let n=jO(e,r,t,t);n===void 0?r.delete(t):n!==t&&(r.delete(t),r.add(n))}else for(let[t,n]of Object.entries(r)){let i=jO(e,r,t,n);i===void 0?delete r[t]:i!==n&&(r[t]=i)}}return e.call(t,n,r)}function MO(e,t,n){if(Array.isArray(e))return e.map((e,t)=>MO(e,String(t),n));if(e&&typeof e.toJSON==`function`){if(!n||!hO(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=e=>{r.res=e,delete n.onCreate};let i=e.toJSON(t,n);return n.onCreate&&n.onCreate(i),i}return typeof e==`bigint`&&!n?.keep?Number(e):e}var NO=class{constructor(e){Object.defineProperty(this,uO,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:r,reviver:i}={}){if(!fO(e))throw TypeError(`A document argument is required`);let a={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==`number`?n:100},o=MO(this,``,a);if(typeof r==`function`)for(let{count:e,res:t}of a.anchors.values())r(t,e);return typeof i==`function`?jO(i,{"":o},``,o):o}},PO=class extends NO{constructor(e){super(iO),this.source=e,Object.defineProperty(this,"tag",{set(){throw Error(`Alias nodes cannot have tags`)}})}resolve(e,t){if(t?.maxAliasCount===0)throw ReferenceError(`Alias resolution is disabled`);let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],yO(e,{Node:(e,t)=>{(dO(t)||hO(t))&&n.push(t)}}),t&&(t.aliasResolveCache=n));let r;for(let e of n){if(e===this)break;e.anchor===this.source&&(r=e)}if(r&&t){let{anchors:e,doc:n,maxAliasCount:i}=t,a=e.get(r);if(a||=(MO(r,null,t),e.get(r)),a?.res===void 0)throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);if(i>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=FO(n,r,e)),a.count*a.aliasCount>i))throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`)}return r}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){let r=`*${this.source}`;if(e){if(DO(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw Error(e)}if(e.implicitKey)return`${r} `}return r}};function FO(e,t,n){if(dO(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}if(Z(t)){let r=0;for(let i of t.items){let t=FO(e,i,n);t>r&&(r=t)}return r}if(Y(t)){let r=FO(e,t.key,n),i=FO(e,t.value,n);return Math.max(r,i)}return 1}const IO=e=>!e||typeof e!=`function`&&typeof e!=`object`;var $=class extends NO{constructor(e){super(cO),this.value=e}toJSON(e,t){return t?.keep?this.value:MO(this.value,e,t)}toString(){return String(this.value)}};$.BLOCK_FOLDED=`BLOCK_FOLDED`,$.BLOCK_LITERAL=`BLOCK_LITERAL`,$.PLAIN=`PLAIN`,$.QUOTE_DOUBLE=`QUOTE_DOUBLE`,$.QUOTE_SINGLE=`QUOTE_SINGLE`;function LO(e,t,n){if(t){let e=n.filter(e=>e.tag===t),r=e.find(e=>!e.format)??e[0];if(!r)throw Error(`Tag ${t} not found`);return r}return n.find(t=>t.identify?.(e)&&!t.format)}function RO(e,t,n){if(fO(e)&&(e=e.contents),Q(e))return e;if(Y(e)){let t=n.schema[oO].createNode?.(n.schema,null,n);return t.items.push(e),t}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<`u`&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:a,schema:o,sourceObjects:s}=n,c;if(r&&e&&typeof e==`object`){if(c=s.get(e),c)return c.anchor??(c.anchor=i(e)),new PO(c.anchor);c={anchor:null,node:null},s.set(e,c)}t?.startsWith(`!!`)&&(t=`tag:yaml.org,2002:`+t.slice(2));let l=LO(e,t,o.tags);if(!l){if(e&&typeof e.toJSON==`function`&&(e=e.toJSON()),!e||typeof e!=`object`){let t=new $(e);return c&&(c.node=t),t}l=e instanceof Map?o[oO]:Symbol.iterator in Object(e)?o[lO]:o[oO]}a&&(a(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from==`function`?l.nodeClass.from(n.schema,e,n):new $(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}function zO(e,t,n){let r=n;for(let e=t.length-1;e>=0;--e){let n=t[e];if(typeof n==`number`&&Number.isInteger(n)&&n>=0){let e=[];e[n]=r,r=e}else r=new Map([[n,r]])}return RO(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw Error(`This should not happen, please report a bug.`)},schema:e,sourceObjects:new Map})}const BO=e=>e==null||typeof e==`object`&&!!e[Symbol.iterator]().next().done;var VO=class extends NO{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(t=>Q(t)||Y(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(BO(e))this.add(t);else{let[n,...r]=e,i=this.get(n,!0);if(Z(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(n,zO(this.schema,r,t));else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.delete(t);let r=this.get(t,!0);if(Z(r))return r.deleteIn(n);throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...r]=e,i=this.get(n,!0);return r.length===0?!t&&X(i)?i.value:i:Z(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Y(t))return!1;let n=t.value;return n==null||e&&X(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.has(t);let r=this.get(t,!0);return Z(r)?r.hasIn(n):!1}setIn(e,t){let[n,...r]=e;if(r.length===0)this.set(n,t);else{let e=this.get(n,!0);if(Z(e))e.setIn(r,t);else if(e===void 0&&this.schema)this.set(n,zO(this.schema,r,t));else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}};const HO=e=>e.replace(/^(?!$)(?: $)?/gm,`#`);function UO(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}const WO=(e,t,n)=>e.endsWith(`
`)?UO(n,t):n.includes(`
`)?`
`+UO(n,t):(e.endsWith(` `)?``:` `)+n,GO=`flow`;function KO(e,t,n=`flow`,{indentAtStart:r,lineWidth:i=80,minContentWidth:a=20,onFold:o,onOverflow:s}={}){if(!i||i<0)return e;i<a&&(a=0);let c=Math.max(1+a,1+i-t.length);if(e.length<=c)return e;let l=[],u={},d=i-t.length;typeof r==`number`&&(r>i-Math.max(2,a)?l.push(0):d=i-r);let f,p,m=!1,h=-1,g=-1,_=-1;n===`block`&&(h=qO(e,h,t.length),h!==-1&&(d=h+c));for(let r;r=e[h+=1];){if(n===`quoted`&&r===`\\`){switch(g=h,e[h+1]){case`x`:h+=3;break;case`u`:h+=5;break;case`U`:h+=9;break;default:h+=1}_=h}if(r===`
`)n===`block`&&(h=qO(e,h,t.length)),d=h+t.length+c,f=void 0;else{if(r===` `&&p&&p!==` `&&p!==`
`&&p!==`	`){let t=e[h+1];t&&t!==` `&&t!==`
`&&t!==`	`&&(f=h)}if(h>=d){if(f)l.push(f),d=f+c,f=void 0;else if(n===`quoted`){for(;p===` `||p===`	`;)p=r,r=e[h+=1],m=!0;let t=h>_+1?h-2:g-1;if(u[t])return e;l.push(t),u[t]=!0,d=t+c,f=void 0}else m=!0}}p=r}if(m&&s&&s(),l.length===0)return e;o&&o();let v=e.slice(0,l[0]);for(let r=0;r<l.length;++r){let i=l[r],a=l[r+1]||e.length;i===0?v=`\n${t}${e.slice(0,a)}`:(n===`quoted`&&u[i]&&(v+=`${e[i]}\\`),v+=`\n${t}${e.slice(i+1,a)}`)}return v}function qO(e,t,n){let r=t,i=t+1,a=e[i];for(;a===` `||a===`	`;)if(t<i+n)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);r=t,i=t+1,a=e[i]}return r}const JO=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),YO=e=>/^(%|---|\.\.\.)/m.test(e);function XO(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let t=0,n=0;t<i;++t)if(e[t]===`
`){if(t-n>r)return!0;if(n=t+1,i-n<=r)return!1}return!0}function ZO(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.options.doubleQuotedMinMultiLineLength,a=t.indent||(YO(e)?`  `:``),o=``,s=0;for(let e=0,t=n[e];t;t=n[++e])if(t===` `&&n[e+1]===`\\`&&n[e+2]===`n`&&(o+=n.slice(s,e)+`\\ `,e+=1,s=e,t=`\\`),t===`\\`)switch(n[e+1]){case`u`:{o+=n.slice(s,e);let t=n.substr(e+2,4);switch(t){case`0000`:o+=`\\0`;break;case`0007`:o+=`\\a`;break;case`000b`:o+=`\\v`;break;case`001b`:o+=`\\e`;break;case`0085`:o+=`\\N`;break;case`00a0`:o+=`\\_`;break;case`2028`:o+=`\\L`;break;case`2029`:o+=`\\P`;break;default:t.substr(0,2)===`00`?o+=`\\x`+t.substr(2):o+=n.substr(e,6)}e+=5,s=e+1}break;case`n`:if(r||n[e+2]===`"`||n.length<i)e+=1;else{for(o+=n.slice(s,e)+`

`;n[e+2]===`\\`&&n[e+3]===`n`&&n[e+4]!==`"`;)o+=`
`,e+=2;o+=a,n[e+2]===` `&&(o+=`\\`),e+=1,s=e+1}break;default:e+=1}return o=s?o+n.slice(s):n,r?o:KO(o,a,`quoted`,JO(t,!1))}function QO(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return ZO(e,t);let n=t.indent||(YO(e)?`  `:``),r=`'`+e.replace(/'/g,`''`).replace(/\n+/g,`$&\n${n}`)+`'`;return t.implicitKey?r:KO(r,n,GO,JO(t,!1))}function $O(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=ZO;else{let t=e.includes(`"`),i=e.includes(`'`);r=t&&!i?QO:i&&!t?ZO:n?QO:ZO}return r(e,t)}let ek;try{ek=RegExp(`(^|(?<!
))
+(?!
|$)`,`g`)}catch{ek=/\n+(?!\n|$)/g}function tk({comment:e,type:t,value:n},r,i,a){let{blockQuote:o,commentString:s,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(n))return $O(n,r);let l=r.indent||(r.forceBlockIndent||YO(n)?`  `:``),u=o===`literal`?!0:o===`folded`||t===$.BLOCK_FOLDED?!1:t===$.BLOCK_LITERAL||!XO(n,c,l.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let e=n[f-1];if(e!==`
`&&e!==`	`&&e!==` `)break}let p=n.substring(f),m=p.indexOf(`
`);m===-1?d=`-`:n===p||m!==p.length-1?(d=`+`,a&&a()):d=``,p&&=(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p.replace(ek,`$&${l}`));let h=!1,g,_=-1;for(g=0;g<n.length;++g){let e=n[g];if(e===` `)h=!0;else if(e===`
`)_=g;else break}let v=n.substring(0,_<g?_+1:g);v&&=(n=n.substring(v.length),v.replace(/\n+/g,`$&${l}`));let y=(h?l?`2`:`1`:``)+d;if(e&&(y+=` `+s(e.replace(/ ?[\r\n]+/g,` `)),i&&i()),!u){let e=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,`$1$2`).replace(/\n+/g,`$&${l}`),i=!1,a=JO(r,!0);o!==`folded`&&t!==$.BLOCK_FOLDED&&(a.onOverflow=()=>{i=!0});let s=KO(`${v}${e}${p}`,l,`block`,a);if(!i)return`>${y}\n${l}${s}`}return n=n.replace(/\n+/g,`$&${l}`),`|${y}\n${l}${v}${n}${p}`}function nk(e,t,n,r){let{type:i,value:a}=e,{actualString:o,implicitKey:s,indent:c,indentStep:l,inFlow:u}=t;if(s&&a.includes(`
`)||u&&/[[\]{},]/.test(a))return $O(a,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return s||u||!a.includes(`
`)?$O(a,t):tk(e,t,n,r);if(!s&&!u&&i!==$.PLAIN&&a.includes(`
`))return tk(e,t,n,r);if(YO(a)){if(c===``)return t.forceBlockIndent=!0,tk(e,t,n,r);if(s&&c===l)return $O(a,t)}let d=a.replace(/\n+/g,`$&\n${c}`);if(o){let e=e=>e.default&&e.tag!==`tag:yaml.org,2002:str`&&e.test?.test(d),{compat:n,tags:r}=t.doc.schema;if(r.some(e)||n?.some(e))return $O(a,t)}return s?d:KO(d,c,GO,JO(t,!1))}function rk(e,t,n,r){let{implicitKey:i,inFlow:a}=t,o=typeof e.value==`string`?e:Object.assign({},e,{value:String(e.value)}),{type:s}=e;s!==$.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(s=$.QUOTE_DOUBLE);let c=e=>{switch(e){case $.BLOCK_FOLDED:case $.BLOCK_LITERAL:return i||a?$O(o.value,t):tk(o,t,n,r);case $.QUOTE_DOUBLE:return ZO(o.value,t);case $.QUOTE_SINGLE:return QO(o.value,t);case $.PLAIN:return nk(o,t,n,r);default:return null}},l=c(s);if(l===null){let{defaultKeyType:e,defaultStringType:n}=t.options,r=i&&e||n;if(l=c(r),l===null)throw Error(`Unsupported default string type ${r}`)}return l}function ik(e,t){let n=Object.assign({blockQuote:!0,commentString:HO,defaultKeyType:null,defaultStringType:`PLAIN`,directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:`false`,flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:`null`,simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:`true`,verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case`block`:r=!1;break;case`flow`:r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?` `:``,indent:``,indentStep:typeof n.indent==`number`?` `.repeat(n.indent):`  `,inFlow:r,options:n}}function ak(e,t){if(t.tag){let n=e.filter(e=>e.tag===t.tag);if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,r;if(X(t)){r=t.value;let i=e.filter(e=>e.identify?.(r));if(i.length>1){let e=i.filter(e=>e.test);e.length>0&&(i=e)}n=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else r=t,n=e.find(e=>e.nodeClass&&r instanceof e.nodeClass);if(!n){let e=r?.constructor?.name??(r===null?`null`:typeof r);throw Error(`Tag not resolved for ${e} value`)}return n}function ok(e,t,{anchors:n,doc:r}){if(!r.directives)return``;let i=[],a=(X(e)||Z(e))&&e.anchor;a&&DO(a)&&(n.add(a),i.push(`&${a}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(` `)}function sk(e,t,n,r){if(Y(e))return e.toString(t,n,r);if(dO(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw TypeError(`Cannot stringify circular structure without alias nodes`);t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,a=Q(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e});i??=ak(t.doc.schema.tags,a);let o=ok(a,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let s=typeof i.stringify==`function`?i.stringify(a,t,n,r):X(a)?rk(a,t,n,r):a.toString(t,n,r);return o?X(a)||s[0]===`{`||s[0]===`[`?`${o} ${s}`:`${o}\n${t.indent}${s}`:s}function ck({key:e,value:t},n,r,i){let{allNullValues:a,doc:o,indent:s,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=n,f=Q(e)&&e.comment||null;if(d){if(f)throw Error(`With simple keys, key nodes cannot have comments`);if(Z(e)||!Q(e)&&typeof e==`object`)throw Error(`With simple keys, collection cannot be used as a key value`)}let p=!d&&(!e||f&&t==null&&!n.inFlow||Z(e)||(X(e)?e.type===$.BLOCK_FOLDED||e.type===$.BLOCK_LITERAL:typeof e==`object`));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(d||!a),indent:s+c});let m=!1,h=!1,g=sk(e,n,()=>m=!0,()=>h=!0);if(!p&&!n.inFlow&&g.length>1024){if(d)throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);p=!0}if(n.inFlow){if(a||t==null)return m&&r&&r(),g===``?`?`:p?`? ${g}`:g}else if(a&&!d||t==null&&p)return g=`? ${g}`,f&&!m?g+=WO(g,n.indent,l(f)):h&&i&&i(),g;m&&(f=null),p?(f&&(g+=WO(g,n.indent,l(f))),g=`? ${g}\n${s}:`):(g=`${g}:`,f&&(g+=WO(g,n.indent,l(f))));let _,v,y;Q(t)?(_=!!t.spaceBefore,v=t.commentBefore,y=t.comment):(_=!1,v=null,y=null,t&&typeof t==`object`&&(t=o.createNode(t))),n.implicitKey=!1,!p&&!f&&X(t)&&(n.indentAtStart=g.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!p&&mO(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let b=!1,x=sk(t,n,()=>b=!0,()=>h=!0),S=` `;if(f||_||v){if(S=_?`
`:``,v){let e=l(v);S+=`\n${UO(e,n.indent)}`}x===``&&!n.inFlow?S===`
`&&y&&(S=`

`):S+=`\n${n.indent}`}else if(!p&&Z(t)){let e=x[0],r=x.indexOf(`
`),i=r!==-1,a=n.inFlow??t.flow??t.items.length===0;if(i||!a){let t=!1;if(i&&(e===`&`||e===`!`)){let n=x.indexOf(` `);e===`&`&&n!==-1&&n<r&&x[n+1]===`!`&&(n=x.indexOf(` `,n+1)),(n===-1||r<n)&&(t=!0)}t||(S=`\n${n.indent}`)}}else(x===``||x[0]===`
`)&&(S=``);return g+=S+x,n.inFlow?b&&r&&r():y&&!b?g+=WO(g,n.indent,l(y)):h&&i&&i(),g}function lk(e,t){(e===`debug`||e===`warn`)&&console.warn(t)}const uk={identify:e=>e===`<<`||typeof e==`symbol`&&e.description===`<<`,default:`key`,tag:`tag:yaml.org,2002:merge`,test:/^<<$/,resolve:()=>Object.assign(new $(Symbol(`<<`)),{addToJSMap:fk}),stringify:()=>`<<`},dk=(e,t)=>(uk.identify(t)||X(t)&&(!t.type||t.type===$.PLAIN)&&uk.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===uk.tag&&e.default);function fk(e,t,n){let r=mk(e,n);if(mO(r))for(let n of r.items)pk(e,t,n);else if(Array.isArray(r))for(let n of r)pk(e,t,n);else pk(e,t,r)}function pk(e,t,n){let r=mk(e,n);if(!pO(r))throw Error(`Merge sources must be maps or map aliases`);let i=r.toJSON(null,e,Map);for(let[e,n]of i)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0});return t}function mk(e,t){return e&&dO(t)?t.resolve(e.doc,e):t}function hk(e,t,{key:n,value:r}){if(Q(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(dk(e,n))fk(e,t,r);else{let i=MO(n,``,e);if(t instanceof Map)t.set(i,MO(r,i,e));else if(t instanceof Set)t.add(i);else{let a=gk(n,i,e),o=MO(r,a,e);a in t?Object.defineProperty(t,a,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[a]=o}}return t}function gk(e,t,n){if(t===null)return``;if(typeof t!=`object`)return String(t);if(Q(e)&&n?.doc){let t=ik(n.doc,{});t.anchors=new Set;for(let e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,t.inStringifyKey=!0;let r=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(r);e.length>40&&(e=e.substring(0,36)+`..."`),lk(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}return JSON.stringify(t)}function _k(e,t,n){return new vk(RO(e,void 0,n),RO(t,void 0,n))}var vk=class e{constructor(e,t=null){Object.defineProperty(this,uO,{value:sO}),this.key=e,this.value=t}clone(t){let{key:n,value:r}=this;return Q(n)&&(n=n.clone(t)),Q(r)&&(r=r.clone(t)),new e(n,r)}toJSON(e,t){return hk(t,t?.mapAsMap?new Map:{},this)}toString(e,t,n){return e?.doc?ck(this,e,t,n):JSON.stringify(this)}};function yk(e,t,n){return(t.inFlow??e.flow?xk:bk)(e,t,n)}function bk({comment:e,items:t},n,{blockItemPrefix:r,flowChars:i,itemIndent:a,onChompKeep:o,onComment:s}){let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:a,type:null}),d=!1,f=[];for(let e=0;e<t.length;++e){let i=t[e],o=null;if(Q(i))!d&&i.spaceBefore&&f.push(``),Sk(n,f,i.commentBefore,d),i.comment&&(o=i.comment);else if(Y(i)){let e=Q(i.key)?i.key:null;e&&(!d&&e.spaceBefore&&f.push(``),Sk(n,f,e.commentBefore,d))}d=!1;let s=sk(i,u,()=>o=null,()=>d=!0);o&&(s+=WO(s,a,l(o))),d&&o&&(d=!1),f.push(r+s)}let p;if(f.length===0)p=i.start+i.end;else{p=f[0];for(let e=1;e<f.length;++e){let t=f[e];p+=t?`\n${c}${t}`:`
`}}return e?(p+=`
`+UO(l(e),c),s&&s()):d&&o&&o(),p}function xk({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:a,flowCollectionPadding:o,options:{commentString:s}}=t;r+=a;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let n=0;n<e.length;++n){let i=e[n],a=null;if(Q(i))i.spaceBefore&&d.push(``),Sk(t,d,i.commentBefore,!1),i.comment&&(a=i.comment);else if(Y(i)){let e=Q(i.key)?i.key:null;e&&(e.spaceBefore&&d.push(``),Sk(t,d,e.commentBefore,!1),e.comment&&(l=!0));let n=Q(i.value)?i.value:null;n?(n.comment&&(a=n.comment),n.commentBefore&&(l=!0)):i.value==null&&e?.comment&&(a=e.comment)}a&&(l=!0);let o=sk(i,c,()=>a=null);l||=d.length>u||o.includes(`
`),n<e.length-1?o+=`,`:t.options.trailingComma&&(t.options.lineWidth>0&&(l||=d.reduce((e,t)=>e+t.length+2,2)+(o.length+2)>t.options.lineWidth),l&&(o+=`,`)),a&&(o+=WO(o,r,s(a))),d.push(o),u=d.length}let{start:f,end:p}=n;if(d.length===0)return f+p;if(!l){let e=d.reduce((e,t)=>e+t.length+2,2);l=t.options.lineWidth>0&&e>t.options.lineWidth}if(l){let e=f;for(let t of d)e+=t?`\n${a}${i}${t}`:`
`;return`${e}\n${i}${p}`}return`${f}${o}${d.join(` `)}${o}${p}`}function Sk({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,``)),r){let i=UO(t(r),e);n.push(i.trimStart())}}function Ck(e,t){let n=X(t)?t.value:t;for(let r of e)if(Y(r)&&(r.key===t||r.key===n||X(r.key)&&r.key.value===n))return r}var wk=class extends VO{static get tagName(){return`tag:yaml.org,2002:map`}constructor(e){super(oO,e),this.items=[]}static from(e,t,n){let{keepUndefined:r,replacer:i}=n,a=new this(e),o=(e,o)=>{if(typeof i==`function`)o=i.call(t,e,o);else if(Array.isArray(i)&&!i.includes(e))return;(o!==void 0||r)&&a.items.push(_k(e,o,n))};if(t instanceof Map)for(let[e,n]of t)o(e,n);else if(t&&typeof t==`object`)for(let e of Object.keys(t))o(e,t[e]);return typeof e.sortMapEntries==`function`&&a.items.sort(e.sortMapEntries),a}add(e,t){let n;n=Y(e)?e:!e||typeof e!=`object`||!(`key`in e)?new vk(e,e?.value):new vk(e.key,e.value);let r=Ck(this.items,n.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw Error(`Key ${n.key} already set`);X(r.value)&&IO(n.value)?r.value.value=n.value:r.value=n.value}else if(i){let e=this.items.findIndex(e=>i(n,e)<0);e===-1?this.items.push(n):this.items.splice(e,0,n)}else this.items.push(n)}delete(e){let t=Ck(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let n=Ck(this.items,e)?.value;return(!t&&X(n)?n.value:n)??void 0}has(e){return!!Ck(this.items,e)}set(e,t){this.add(new vk(e,t),!0)}toJSON(e,t,n){let r=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let e of this.items)hk(t,r,e);return r}toString(e,t,n){if(!e)return JSON.stringify(this);for(let e of this.items)if(!Y(e))throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),yk(this,e,{blockItemPrefix:``,flowChars:{start:`{`,end:`}`},itemIndent:e.indent||``,onChompKeep:n,onComment:t})}};const Tk={collection:`map`,default:!0,nodeClass:wk,tag:`tag:yaml.org,2002:map`,resolve(e,t){return pO(e)||t(`Expected a mapping for this tag`),e},createNode:(e,t,n)=>wk.from(e,t,n)};var Ek=class extends VO{static get tagName(){return`tag:yaml.org,2002:seq`}constructor(e){super(lO,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Dk(e);return typeof t==`number`&&this.items.splice(t,1).length>0}get(e,t){let n=Dk(e);if(typeof n!=`number`)return;let r=this.items[n];return!t&&X(r)?r.value:r}has(e){let t=Dk(e);return typeof t==`number`&&t<this.items.length}set(e,t){let n=Dk(e);if(typeof n!=`number`)throw Error(`Expected a valid index, not ${e}.`);let r=this.items[n];X(r)&&IO(t)?r.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let r=0;for(let e of this.items)n.push(MO(e,String(r++),t));return n}toString(e,t,n){return e?yk(this,e,{blockItemPrefix:`- `,flowChars:{start:`[`,end:`]`},itemIndent:(e.indent||``)+`  `,onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0;for(let a of t){if(typeof r==`function`){let n=t instanceof Set?a:String(e++);a=r.call(t,n,a)}i.items.push(RO(a,void 0,n))}}return i}};function Dk(e){let t=X(e)?e.value:e;return t&&typeof t==`string`&&(t=Number(t)),typeof t==`number`&&Number.isInteger(t)&&t>=0?t:null}const Ok={collection:`seq`,default:!0,nodeClass:Ek,tag:`tag:yaml.org,2002:seq`,resolve(e,t){return mO(e)||t(`Expected a sequence for this tag`),e},createNode:(e,t,n)=>Ek.from(e,t,n)},kk={identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),rk(e,t,n,r)}},Ak={identify:e=>e==null,createNode:()=>new $(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new $(null),stringify:({source:e},t)=>typeof e==`string`&&Ak.test.test(e)?e:t.options.nullStr},jk={identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new $(e[0]===`t`||e[0]===`T`),stringify({source:e,value:t},n){return e&&jk.test.test(e)&&t===(e[0]===`t`||e[0]===`T`)?e:t?n.options.trueStr:n.options.falseStr}};function Mk({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r==`bigint`)return String(r);let i=typeof r==`number`?r:Number(r);if(!isFinite(i))return isNaN(i)?`.nan`:i<0?`-.inf`:`.inf`;let a=Object.is(r,-0)?`-0`:JSON.stringify(r);if(!e&&t&&(!n||n===`tag:yaml.org,2002:float`)&&/^-?\d/.test(a)&&!a.includes(`e`)){let e=a.indexOf(`.`);e<0&&(e=a.length,a+=`.`);let n=t-(a.length-e-1);for(;n-->0;)a+=`0`}return a}const Nk={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:Mk},Pk={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Mk(e)}},Fk={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new $(parseFloat(e)),n=e.indexOf(`.`);return n!==-1&&e[e.length-1]===`0`&&(t.minFractionDigits=e.length-n-1),t},stringify:Mk},Ik=e=>typeof e==`bigint`||Number.isInteger(e),Lk=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Rk(e,t,n){let{value:r}=e;return Ik(r)&&r>=0?n+r.toString(t):Mk(e)}const zk={identify:e=>Ik(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^0o[0-7]+$/,resolve:(e,t,n)=>Lk(e,2,8,n),stringify:e=>Rk(e,8,`0o`)},Bk={identify:Ik,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Lk(e,0,10,n),stringify:Mk},Vk={identify:e=>Ik(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Lk(e,2,16,n),stringify:e=>Rk(e,16,`0x`)},Hk=[Tk,Ok,kk,Ak,jk,zk,Bk,Vk,Nk,Pk,Fk];function Uk(e){return typeof e==`bigint`||Number.isInteger(e)}const Wk=({value:e})=>JSON.stringify(e),Gk=[{identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify:Wk},{identify:e=>e==null,createNode:()=>new $(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^null$/,resolve:()=>null,stringify:Wk},{identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^true$|^false$/,resolve:e=>e===`true`,stringify:Wk},{identify:Uk,default:!0,tag:`tag:yaml.org,2002:int`,test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Uk(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Wk}],Kk=[Tk,Ok].concat(Gk,{default:!0,tag:``,test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}}),qk={identify:e=>e instanceof Uint8Array,default:!1,tag:`tag:yaml.org,2002:binary`,resolve(e,t){if(typeof atob==`function`){let t=atob(e.replace(/[\n\r]/g,``)),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}return t(`This environment does not support reading binary tags; either Buffer or atob is required`),e},stringify({comment:e,type:t,value:n},r,i,a){if(!n)return``;let o=n,s;if(typeof btoa==`function`){let e=``;for(let t=0;t<o.length;++t)e+=String.fromCharCode(o[t]);s=btoa(e)}else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);if(t??=$.BLOCK_LITERAL,t!==$.QUOTE_DOUBLE){let e=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),n=Math.ceil(s.length/e),i=Array(n);for(let t=0,r=0;t<n;++t,r+=e)i[t]=s.substr(r,e);s=i.join(t===$.BLOCK_LITERAL?`
`:` `)}return rk({comment:e,type:t,value:s},r,i,a)}};function Jk(e,t){if(mO(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Y(r)){if(pO(r)){r.items.length>1&&t(`Each pair must have its own sequence indicator`);let e=r.items[0]||new vk(new $(null));if(r.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${r.commentBefore}\n${e.key.commentBefore}`:r.commentBefore),r.comment){let t=e.value??e.key;t.comment=t.comment?`${r.comment}\n${t.comment}`:r.comment}r=e}e.items[n]=Y(r)?r:new vk(r)}}else t(`Expected a sequence for this tag`);return e}function Yk(e,t,n){let{replacer:r}=n,i=new Ek(e);i.tag=`tag:yaml.org,2002:pairs`;let a=0;if(t&&Symbol.iterator in Object(t))for(let e of t){typeof r==`function`&&(e=r.call(t,String(a++),e));let o,s;if(Array.isArray(e)){if(e.length===2)o=e[0],s=e[1];else throw TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){let t=Object.keys(e);if(t.length===1)o=t[0],s=e[o];else throw TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e;i.items.push(_k(o,s,n))}return i}const Xk={collection:`seq`,default:!1,tag:`tag:yaml.org,2002:pairs`,resolve:Jk,createNode:Yk};var Zk=class e extends Ek{constructor(){super(),this.add=wk.prototype.add.bind(this),this.delete=wk.prototype.delete.bind(this),this.get=wk.prototype.get.bind(this),this.has=wk.prototype.has.bind(this),this.set=wk.prototype.set.bind(this),this.tag=e.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let e of this.items){let r,i;if(Y(e)?(r=MO(e.key,``,t),i=MO(e.value,r,t)):r=MO(e,``,t),n.has(r))throw Error(`Ordered maps must not include duplicate keys`);n.set(r,i)}return n}static from(e,t,n){let r=Yk(e,t,n),i=new this;return i.items=r.items,i}};Zk.tag=`tag:yaml.org,2002:omap`;const Qk={collection:`seq`,identify:e=>e instanceof Map,nodeClass:Zk,default:!1,tag:`tag:yaml.org,2002:omap`,resolve(e,t){let n=Jk(e,t),r=[];for(let{key:e}of n.items)X(e)&&(r.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):r.push(e.value));return Object.assign(new Zk,n)},createNode:(e,t,n)=>Zk.from(e,t,n)};function $k({value:e,source:t},n){return t&&(e?eA:tA).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const eA={identify:e=>e===!0,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new $(!0),stringify:$k},tA={identify:e=>e===!1,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new $(!1),stringify:$k},nA={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:Mk},rA={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,``)),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Mk(e)}},iA={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new $(parseFloat(e.replace(/_/g,``))),n=e.indexOf(`.`);if(n!==-1){let r=e.substring(n+1).replace(/_/g,``);r[r.length-1]===`0`&&(t.minFractionDigits=r.length)}return t},stringify:Mk},aA=e=>typeof e==`bigint`||Number.isInteger(e);function oA(e,t,n,{intAsBigInt:r}){let i=e[0];if((i===`-`||i===`+`)&&(t+=1),e=e.substring(t).replace(/_/g,``),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}let t=BigInt(e);return i===`-`?BigInt(-1)*t:t}let a=parseInt(e,n);return i===`-`?-1*a:a}function sA(e,t,n){let{value:r}=e;if(aA(r)){let e=r.toString(t);return r<0?`-`+n+e.substr(1):n+e}return Mk(e)}const cA={identify:aA,default:!0,tag:`tag:yaml.org,2002:int`,format:`BIN`,test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>oA(e,2,2,n),stringify:e=>sA(e,2,`0b`)},lA={identify:aA,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>oA(e,1,8,n),stringify:e=>sA(e,8,`0`)},uA={identify:aA,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>oA(e,0,10,n),stringify:Mk},dA={identify:aA,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>oA(e,2,16,n),stringify:e=>sA(e,16,`0x`)};var fA=class e extends wk{constructor(t){super(t),this.tag=e.tag}add(e){let t;t=Y(e)?e:e&&typeof e==`object`&&`key`in e&&`value`in e&&e.value===null?new vk(e.key,null):new vk(e,null),Ck(this.items,t.key)||this.items.push(t)}get(e,t){let n=Ck(this.items,e);return!t&&Y(n)?X(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!=`boolean`)throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=Ck(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new vk(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw Error(`Set items must all have null values`)}static from(e,t,n){let{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)typeof r==`function`&&(e=r.call(t,e,e)),i.items.push(_k(e,null,n));return i}};fA.tag=`tag:yaml.org,2002:set`;const pA={collection:`map`,identify:e=>e instanceof Set,nodeClass:fA,default:!1,tag:`tag:yaml.org,2002:set`,createNode:(e,t,n)=>fA.from(e,t,n),resolve(e,t){if(pO(e)){if(e.hasAllNullValues(!0))return Object.assign(new fA,e);t(`Set items must all have null values`)}else t(`Expected a mapping for this tag`);return e}};function mA(e,t){let n=e[0],r=n===`-`||n===`+`?e.substring(1):e,i=e=>t?BigInt(e):Number(e),a=r.replace(/_/g,``).split(`:`).reduce((e,t)=>e*i(60)+i(t),i(0));return n===`-`?i(-1)*a:a}function hA(e){let{value:t}=e,n=e=>e;if(typeof t==`bigint`)n=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return Mk(e);let r=``;t<0&&(r=`-`,t*=n(-1));let i=n(60),a=[t%i];return t<60?a.unshift(0):(t=(t-a[0])/i,a.unshift(t%i),t>=60&&(t=(t-a[0])/i,a.unshift(t))),r+a.map(e=>String(e).padStart(2,`0`)).join(`:`).replace(/000000\d*$/,``)}const gA={identify:e=>typeof e==`bigint`||Number.isInteger(e),default:!0,tag:`tag:yaml.org,2002:int`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>mA(e,n),stringify:hA},_A={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>mA(e,!1),stringify:hA},vA={identify:e=>e instanceof Date,default:!0,tag:`tag:yaml.org,2002:timestamp`,test:RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),resolve(e){let t=e.match(vA.test);if(!t)throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);let[,n,r,i,a,o,s]=t.map(Number),c=t[7]?Number((t[7]+`00`).substr(1,3)):0,l=Date.UTC(n,r-1,i,a||0,o||0,s||0,c),u=t[8];if(u&&u!==`Z`){let e=mA(u,!1);Math.abs(e)<30&&(e*=60),l-=6e4*e}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,``)??``},yA=[Tk,Ok,kk,Ak,eA,tA,cA,lA,uA,dA,nA,rA,iA,qk,uk,Qk,Xk,pA,gA,_A,vA],bA=new Map([[`core`,Hk],[`failsafe`,[Tk,Ok,kk]],[`json`,Kk],[`yaml11`,yA],[`yaml-1.1`,yA]]),xA={binary:qk,bool:jk,float:Fk,floatExp:Pk,floatNaN:Nk,floatTime:_A,int:Bk,intHex:Vk,intOct:zk,intTime:gA,map:Tk,merge:uk,null:Ak,omap:Qk,pairs:Xk,seq:Ok,set:pA,timestamp:vA},SA={"tag:yaml.org,2002:binary":qk,"tag:yaml.org,2002:merge":uk,"tag:yaml.org,2002:omap":Qk,"tag:yaml.org,2002:pairs":Xk,"tag:yaml.org,2002:set":pA,"tag:yaml.org,2002:timestamp":vA};function CA(e,t,n){let r=bA.get(t);if(r&&!e)return n&&!r.includes(uk)?r.concat(uk):r.slice();let i=r;if(!i){if(Array.isArray(e))i=[];else{let e=Array.from(bA.keys()).filter(e=>e!==`yaml11`).map(e=>JSON.stringify(e)).join(`, `);throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}if(Array.isArray(e))for(let t of e)i=i.concat(t);else typeof e==`function`&&(i=e(i.slice()));return n&&(i=i.concat(uk)),i.reduce((e,t)=>{let n=typeof t==`string`?xA[t]:t;if(!n){let e=JSON.stringify(t),n=Object.keys(xA).map(e=>JSON.stringify(e)).join(`, `);throw Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}const wA=(e,t)=>e.key<t.key?-1:+(e.key>t.key);var TA=class e{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:r,schema:i,sortMapEntries:a,toStringDefaults:o}){this.compat=Array.isArray(e)?CA(e,`compat`):e?CA(null,e):null,this.name=typeof i==`string`&&i||`core`,this.knownTags=r?SA:{},this.tags=CA(t,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,oO,{value:Tk}),Object.defineProperty(this,cO,{value:kk}),Object.defineProperty(this,lO,{value:Ok}),this.sortMapEntries=typeof a==`function`?a:a===!0?wA:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function EA(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let t=e.directives.toString(e);t?(n.push(t),r=!0):e.directives.docStart&&(r=!0)}r&&n.push(`---`);let i=ik(e,t),{commentString:a}=i.options;if(e.commentBefore){n.length!==1&&n.unshift(``);let t=a(e.commentBefore);n.unshift(UO(t,``))}let o=!1,s=null;if(e.contents){if(Q(e.contents)){if(e.contents.spaceBefore&&r&&n.push(``),e.contents.commentBefore){let t=a(e.contents.commentBefore);n.push(UO(t,``))}i.forceBlockIndent=!!e.comment,s=e.contents.comment}let t=s?void 0:()=>o=!0,c=sk(e.contents,i,()=>s=null,t);s&&(c+=WO(c,``,a(s))),(c[0]===`|`||c[0]===`>`)&&n[n.length-1]===`---`?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(sk(e.contents,i));if(e.directives?.docEnd){if(e.comment){let t=a(e.comment);t.includes(`
`)?(n.push(`...`),n.push(UO(t,``))):n.push(`... ${t}`)}else n.push(`...`)}else{let t=e.comment;t&&o&&(t=t.replace(/^\n+/,``)),t&&((!o||s)&&n[n.length-1]!==``&&n.push(``),n.push(UO(a(t),``)))}return n.join(`
`)+`
`}var DA=class e{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,uO,{value:aO});let r=null;typeof t==`function`||Array.isArray(t)?r=t:n===void 0&&t&&(n=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:`warn`,prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:`1.2`},n);this.options=i;let{version:a}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new EO({version:a}),this.setSchema(a,n),this.contents=e===void 0?null:this.createNode(e,r,n)}clone(){let t=Object.create(e.prototype,{[uO]:{value:aO}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Q(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(e){OA(this.contents)&&this.contents.add(e)}addIn(e,t){OA(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=OO(this);e.anchor=!t||n.has(t)?kO(t||`a`,n):t}return new PO(e.anchor)}createNode(e,t,n){let r;if(typeof t==`function`)e=t.call({"":e},``,e),r=t;else if(Array.isArray(t)){let e=t.filter(e=>typeof e==`number`||e instanceof String||e instanceof Number).map(String);e.length>0&&(t=t.concat(e)),r=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:a,flow:o,keepUndefined:s,onTagObj:c,tag:l}=n??{},{onAnchor:u,setAnchors:d,sourceObjects:f}=AO(this,a||`a`),p={aliasDuplicateObjects:i??!0,keepUndefined:s??!1,onAnchor:u,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:f},m=RO(e,l,p);return o&&Z(m)&&(m.flow=!0),d(),m}createPair(e,t,n={}){return new vk(this.createNode(e,null,n),this.createNode(t,null,n))}delete(e){return OA(this.contents)?this.contents.delete(e):!1}deleteIn(e){return BO(e)?this.contents!=null&&(this.contents=null,!0):OA(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return Z(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return BO(e)?!t&&X(this.contents)?this.contents.value:this.contents:Z(this.contents)?this.contents.getIn(e,t):void 0}has(e){return Z(this.contents)?this.contents.has(e):!1}hasIn(e){return BO(e)?this.contents!==void 0:Z(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=zO(this.schema,[e],t):OA(this.contents)&&this.contents.set(e,t)}setIn(e,t){BO(e)?this.contents=t:this.contents==null?this.contents=zO(this.schema,Array.from(e),t):OA(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==`number`&&(e=String(e));let n;switch(e){case`1.1`:this.directives?this.directives.yaml.version=`1.1`:this.directives=new EO({version:`1.1`}),n={resolveKnownTags:!1,schema:`yaml-1.1`};break;case`1.2`:case`next`:this.directives?this.directives.yaml.version=e:this.directives=new EO({version:e}),n={resolveKnownTags:!0,schema:`core`};break;case null:this.directives&&delete this.directives,n=null;break;default:{let t=JSON.stringify(e);throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new TA(Object.assign(n,t));else throw Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:a}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==`number`?r:100},s=MO(this.contents,t??``,o);if(typeof i==`function`)for(let{count:e,res:t}of o.anchors.values())i(t,e);return typeof a==`function`?jO(a,{"":s},``,s):s}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw Error(`Document with errors cannot be stringified`);if(`indent`in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw Error(`"indent" option must be a positive integer, not ${t}`)}return EA(this,e)}};function OA(e){if(Z(e))return!0;throw Error(`Expected a YAML collection as document contents`)}var kA=class extends Error{constructor(e,t,n,r){super(),this.name=e,this.code=n,this.message=r,this.pos=t}},AA=class extends kA{constructor(e,t,n){super(`YAMLParseError`,e,t,n)}},jA=class extends kA{constructor(e,t,n){super(`YAMLWarning`,e,t,n)}};function MA(e,{flow:t,indicator:n,next:r,offset:i,onError:a,parentIndent:o,startOnNewline:s}){let c=!1,l=s,u=s,d=``,f=``,p=!1,m=!1,h=null,g=null,_=null,v=null,y=null,b=null,x=null;for(let i of e)switch(m&&=(i.type!==`space`&&i.type!==`newline`&&i.type!==`comma`&&a(i.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`),!1),h&&=(l&&i.type!==`comment`&&i.type!==`newline`&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`),null),i.type){case`space`:!t&&(n!==`doc-start`||r?.type!==`flow-collection`)&&i.source.includes(`	`)&&(h=i),u=!0;break;case`comment`:{u||a(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);let e=i.source.substring(1)||` `;d?d+=f+e:d=e,f=``,l=!1;break}case`newline`:l?d?d+=i.source:b&&n===`seq-item-ind`||(c=!0):f+=i.source,l=!0,p=!0,(g||_)&&(v=i),u=!0;break;case`anchor`:g&&a(i,`MULTIPLE_ANCHORS`,`A node can have at most one anchor`),i.source.endsWith(`:`)&&a(i.offset+i.source.length-1,`BAD_ALIAS`,`Anchor ending in : is ambiguous`,!0),g=i,x??=i.offset,l=!1,u=!1,m=!0;break;case`tag`:_&&a(i,`MULTIPLE_TAGS`,`A node can have at most one tag`),_=i,x??=i.offset,l=!1,u=!1,m=!0;break;case n:(g||_)&&a(i,`BAD_PROP_ORDER`,`Anchors and tags must be after the ${i.source} indicator`),b&&a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.source} in ${t??`collection`}`),b=i,l=n===`seq-item-ind`||n===`explicit-key-ind`,u=!1;break;case`comma`:if(t){y&&a(i,`UNEXPECTED_TOKEN`,`Unexpected , in ${t}`),y=i,l=!1,u=!1;break}default:a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.type} token`),l=!1,u=!1}let S=e[e.length-1],ee=S?S.offset+S.source.length:i;return m&&r&&r.type!==`space`&&r.type!==`newline`&&r.type!==`comma`&&(r.type!==`scalar`||r.source!==``)&&a(r.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`),h&&(l&&h.indent<=o||r?.type===`block-map`||r?.type===`block-seq`)&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`),{comma:y,found:b,spaceBefore:c,comment:d,hasNewline:p,anchor:g,tag:_,newlineAfterProp:v,end:ee,start:x??ee}}function NA(e){if(!e)return null;switch(e.type){case`alias`:case`scalar`:case`double-quoted-scalar`:case`single-quoted-scalar`:if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type===`newline`)return!0}return!1;case`flow-collection`:for(let t of e.items){for(let e of t.start)if(e.type===`newline`)return!0;if(t.sep){for(let e of t.sep)if(e.type===`newline`)return!0}if(NA(t.key)||NA(t.value))return!0}return!1;default:return!0}}function PA(e,t,n){if(t?.type===`flow-collection`){let r=t.end[0];r.indent===e&&(r.source===`]`||r.source===`}`)&&NA(t)&&n(r,`BAD_INDENT`,`Flow end indicator should be more indented than parent`,!0)}}function FA(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r==`function`?r:(e,t)=>e===t||X(e)&&X(t)&&e.value===t.value;return t.some(e=>i(e.key,n))}const IA=`All mapping items must start at the same column`;function LA({composeNode:e,composeEmptyNode:t},n,r,i,a){let o=new((a?.nodeClass)??wk)(n.schema);n.atRoot&&=!1;let s=r.offset,c=null;for(let a of r.items){let{start:l,key:u,sep:d,value:f}=a,p=MA(l,{indicator:`explicit-key-ind`,next:u??d?.[0],offset:s,onError:i,parentIndent:r.indent,startOnNewline:!0}),m=!p.found;if(m){if(u&&(u.type===`block-seq`?i(s,`BLOCK_AS_IMPLICIT_KEY`,`A block sequence may not be used as an implicit map key`):`indent`in u&&u.indent!==r.indent&&i(s,`BAD_INDENT`,IA)),!p.anchor&&!p.tag&&!d){c=p.end,p.comment&&(o.comment?o.comment+=`
`+p.comment:o.comment=p.comment);continue}(p.newlineAfterProp||NA(u))&&i(u??l[l.length-1],`MULTILINE_IMPLICIT_KEY`,`Implicit keys need to be on a single line`)}else p.found?.indent!==r.indent&&i(s,`BAD_INDENT`,IA);n.atKey=!0;let h=p.end,g=u?e(n,u,p,i):t(n,h,l,null,p,i);n.schema.compat&&PA(r.indent,u,i),n.atKey=!1,FA(n,o.items,g)&&i(h,`DUPLICATE_KEY`,`Map keys must be unique`);let _=MA(d??[],{indicator:`map-value-ind`,next:f,offset:g.range[2],onError:i,parentIndent:r.indent,startOnNewline:!u||u.type===`block-scalar`});if(s=_.end,_.found){m&&(f?.type===`block-map`&&!_.hasNewline&&i(s,`BLOCK_AS_IMPLICIT_KEY`,`Nested mappings are not allowed in compact mappings`),n.options.strict&&p.start<_.found.offset-1024&&i(g.range,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit block mapping key`));let c=f?e(n,f,_,i):t(n,s,d,null,_,i);n.schema.compat&&PA(r.indent,f,i),s=c.range[2];let l=new vk(g,c);n.options.keepSourceTokens&&(l.srcToken=a),o.items.push(l)}else{m&&i(g.range,`MISSING_CHAR`,`Implicit map keys need to be followed by map values`),_.comment&&(g.comment?g.comment+=`
`+_.comment:g.comment=_.comment);let e=new vk(g);n.options.keepSourceTokens&&(e.srcToken=a),o.items.push(e)}}return c&&c<s&&i(c,`IMPOSSIBLE`,`Map comment with trailing content`),o.range=[r.offset,s,c??s],o}function RA({composeNode:e,composeEmptyNode:t},n,r,i,a){let o=new((a?.nodeClass)??Ek)(n.schema);n.atRoot&&=!1,n.atKey&&=!1;let s=r.offset,c=null;for(let{start:a,value:l}of r.items){let u=MA(a,{indicator:`seq-item-ind`,next:l,offset:s,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!u.found){if(u.anchor||u.tag||l)l?.type===`block-seq`?i(u.end,`BAD_INDENT`,`All sequence items must start at the same column`):i(s,`MISSING_CHAR`,`Sequence item without - indicator`);else{c=u.end,u.comment&&(o.comment=u.comment);continue}}let d=l?e(n,l,u,i):t(n,u.end,a,null,u,i);n.schema.compat&&PA(r.indent,l,i),s=d.range[2],o.items.push(d)}return o.range=[r.offset,s,c??s],o}function zA(e,t,n,r){let i=``;if(e){let a=!1,o=``;for(let s of e){let{source:e,type:c}=s;switch(c){case`space`:a=!0;break;case`comment`:{n&&!a&&r(s,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);let t=e.substring(1)||` `;i?i+=o+t:i=t,o=``;break}case`newline`:i&&(o+=e),a=!0;break;default:r(s,`UNEXPECTED_TOKEN`,`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}const BA=`Block collections are not allowed within flow collections`,VA=e=>e&&(e.type===`block-map`||e.type===`block-seq`);function HA({composeNode:e,composeEmptyNode:t},n,r,i,a){let o=r.start.source===`{`,s=o?`flow map`:`flow sequence`,c=new((a?.nodeClass)??(o?wk:Ek))(n.schema);c.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&=!1;let u=r.offset+r.start.source.length;for(let a=0;a<r.items.length;++a){let l=r.items[a],{start:d,key:f,sep:p,value:m}=l,h=MA(d,{flow:s,indicator:`explicit-key-ind`,next:f??p?.[0],offset:u,onError:i,parentIndent:r.indent,startOnNewline:!1});if(!h.found){if(!h.anchor&&!h.tag&&!p&&!m){a===0&&h.comma?i(h.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${s}`):a<r.items.length-1&&i(h.start,`UNEXPECTED_TOKEN`,`Unexpected empty item in ${s}`),h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),u=h.end;continue}!o&&n.options.strict&&NA(f)&&i(f,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`)}if(a===0)h.comma&&i(h.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${s}`);else if(h.comma||i(h.start,`MISSING_CHAR`,`Missing , between ${s} items`),h.comment){let e=``;loop:for(let t of d)switch(t.type){case`comma`:case`space`:break;case`comment`:e=t.source.substring(1);break loop;default:break loop}if(e){let t=c.items[c.items.length-1];Y(t)&&(t=t.value??t.key),t.comment?t.comment+=`
`+e:t.comment=e,h.comment=h.comment.substring(e.length+1)}}if(!o&&!p&&!h.found){let r=m?e(n,m,h,i):t(n,h.end,p,null,h,i);c.items.push(r),u=r.range[2],VA(m)&&i(r.range,`BLOCK_IN_FLOW`,BA)}else{n.atKey=!0;let a=h.end,g=f?e(n,f,h,i):t(n,a,d,null,h,i);VA(f)&&i(g.range,`BLOCK_IN_FLOW`,BA),n.atKey=!1;let _=MA(p??[],{flow:s,indicator:`map-value-ind`,next:m,offset:g.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(_.found){if(!o&&!h.found&&n.options.strict){if(p)for(let e of p){if(e===_.found)break;if(e.type===`newline`){i(e,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`);break}}h.start<_.found.offset-1024&&i(_.found,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`)}}else m&&(`source`in m&&m.source?.[0]===`:`?i(m,`MISSING_CHAR`,`Missing space after : in ${s}`):i(_.start,`MISSING_CHAR`,`Missing , or : between ${s} items`));let v=m?e(n,m,_,i):_.found?t(n,_.end,p,null,_,i):null;v?VA(m)&&i(v.range,`BLOCK_IN_FLOW`,BA):_.comment&&(g.comment?g.comment+=`
`+_.comment:g.comment=_.comment);let y=new vk(g,v);if(n.options.keepSourceTokens&&(y.srcToken=l),o){let e=c;FA(n,e.items,g)&&i(a,`DUPLICATE_KEY`,`Map keys must be unique`),e.items.push(y)}else{let e=new wk(n.schema);e.flow=!0,e.items.push(y);let t=(v??g).range;e.range=[g.range[0],t[1],t[2]],c.items.push(e)}u=v?v.range[2]:_.end}}let d=o?`}`:`]`,[f,...p]=r.end,m=u;if(f?.source===d)m=f.offset+f.source.length;else{let e=s[0].toUpperCase()+s.substring(1),t=l?`${e} must end with a ${d}`:`${e} in block collection must be sufficiently indented and end with a ${d}`;i(u,l?`MISSING_CHAR`:`BAD_INDENT`,t),f&&f.source.length!==1&&p.unshift(f)}if(p.length>0){let e=zA(p,m,n.options.strict,i);e.comment&&(c.comment?c.comment+=`
`+e.comment:c.comment=e.comment),c.range=[r.offset,m,e.offset]}else c.range=[r.offset,m,m];return c}function UA(e,t,n,r,i,a){let o=n.type===`block-map`?LA(e,t,n,r,a):n.type===`block-seq`?RA(e,t,n,r,a):HA(e,t,n,r,a),s=o.constructor;return i===`!`||i===s.tagName?(o.tag=s.tagName,o):(i&&(o.tag=i),o)}function WA(e,t,n,r,i){let a=r.tag,o=a?t.directives.tagName(a.source,e=>i(a,`TAG_RESOLVE_FAILED`,e)):null;if(n.type===`block-seq`){let{anchor:e,newlineAfterProp:t}=r,n=e&&a?e.offset>a.offset?e:a:e??a;n&&(!t||t.offset<n.offset)&&i(n,`MISSING_CHAR`,`Missing newline after block sequence props`)}let s=n.type===`block-map`?`map`:n.type===`block-seq`?`seq`:n.start.source===`{`?`map`:`seq`;if(!a||!o||o===`!`||o===wk.tagName&&s===`map`||o===Ek.tagName&&s===`seq`)return UA(e,t,n,i,o);let c=t.schema.tags.find(e=>e.tag===o&&e.collection===s);if(!c){let r=t.schema.knownTags[o];if(r?.collection===s)t.schema.tags.push(Object.assign({},r,{default:!1})),c=r;else return r?i(a,`BAD_COLLECTION_TYPE`,`${r.tag} used for ${s} collection, but expects ${r.collection??`scalar`}`,!0):i(a,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${o}`,!0),UA(e,t,n,i,o)}let l=UA(e,t,n,i,o,c),u=c.resolve?.(l,e=>i(a,`TAG_RESOLVE_FAILED`,e),t.options)??l,d=Q(u)?u:new $(u);return d.range=l.range,d.tag=o,c?.format&&(d.format=c.format),d}function GA(e,t,n){let r=t.offset,i=KA(t,e.options.strict,n);if(!i)return{value:``,type:null,comment:``,range:[r,r,r]};let a=i.mode===`>`?$.BLOCK_FOLDED:$.BLOCK_LITERAL,o=t.source?qA(t.source):[],s=o.length;for(let e=o.length-1;e>=0;--e){let t=o[e][1];if(t===``||t===`\r`)s=e;else break}if(s===0){let e=i.chomp===`+`&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):``,n=r+i.length;return t.source&&(n+=t.source.length),{value:e,type:a,comment:i.comment,range:[r,n,n]}}let c=t.indent+i.indent,l=t.offset+i.length,u=0;for(let t=0;t<s;++t){let[r,a]=o[t];if(a===``||a===`\r`)i.indent===0&&r.length>c&&(c=r.length);else{r.length<c&&n(l+r.length,`MISSING_CHAR`,`Block scalars with more-indented leading empty lines must use an explicit indentation indicator`),i.indent===0&&(c=r.length),u=t,c===0&&!e.atRoot&&n(l,`BAD_INDENT`,`Block scalar values in collections must be indented`);break}l+=r.length+a.length+1}for(let e=o.length-1;e>=s;--e)o[e][0].length>c&&(s=e+1);let d=``,f=``,p=!1;for(let e=0;e<u;++e)d+=o[e][0].slice(c)+`
`;for(let e=u;e<s;++e){let[t,r]=o[e];l+=t.length+r.length+1;let s=r[r.length-1]===`\r`;if(s&&(r=r.slice(0,-1)),r&&t.length<c){let e=`Block scalar lines must not be less indented than their ${i.indent?`explicit indentation indicator`:`first line`}`;n(l-r.length-(s?2:1),`BAD_INDENT`,e),t=``}a===$.BLOCK_LITERAL?(d+=f+t.slice(c)+r,f=`
`):t.length>c||r[0]===`	`?(f===` `?f=`
`:!p&&f===`
`&&(f=`

`),d+=f+t.slice(c)+r,f=`
`,p=!0):r===``?f===`
`?d+=`
`:f=`
`:(d+=f+r,f=` `,p=!1)}switch(i.chomp){case`-`:break;case`+`:for(let e=s;e<o.length;++e)d+=`
`+o[e][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let m=r+i.length+t.source.length;return{value:d,type:a,comment:i.comment,range:[r,m,m]}}function KA({offset:e,props:t},n,r){if(t[0].type!==`block-scalar-header`)return r(t[0],`IMPOSSIBLE`,`Block scalar header not found`),null;let{source:i}=t[0],a=i[0],o=0,s=``,c=-1;for(let t=1;t<i.length;++t){let n=i[t];if(!s&&(n===`-`||n===`+`))s=n;else{let r=Number(n);!o&&r?o=r:c===-1&&(c=e+t)}}c!==-1&&r(c,`UNEXPECTED_TOKEN`,`Block scalar header includes extra characters: ${i}`);let l=!1,u=``,d=i.length;for(let e=1;e<t.length;++e){let i=t[e];switch(i.type){case`space`:l=!0;case`newline`:d+=i.source.length;break;case`comment`:n&&!l&&r(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`),d+=i.source.length,u=i.source.substring(1);break;case`error`:r(i,`UNEXPECTED_TOKEN`,i.message),d+=i.source.length;break;default:{r(i,`UNEXPECTED_TOKEN`,`Unexpected token in block scalar header: ${i.type}`);let e=i.source;e&&typeof e==`string`&&(d+=e.length)}}}return{mode:a,indent:o,chomp:s,comment:u,length:d}}function qA(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:[``,n]];for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);return i}function JA(e,t,n){let{offset:r,type:i,source:a,end:o}=e,s,c,l=(e,t,i)=>n(r+e,t,i);switch(i){case`scalar`:s=$.PLAIN,c=YA(a,l);break;case`single-quoted-scalar`:s=$.QUOTE_SINGLE,c=XA(a,l);break;case`double-quoted-scalar`:s=$.QUOTE_DOUBLE,c=QA(a,l);break;default:return n(e,`UNEXPECTED_TOKEN`,`Expected a flow scalar value, but found: ${i}`),{value:``,type:null,comment:``,range:[r,r+a.length,r+a.length]}}let u=r+a.length,d=zA(o,u,t,n);return{value:c,type:s,comment:d.comment,range:[r,u,d.offset]}}function YA(e,t){let n=``;switch(e[0]){case`	`:n=`a tab character`;break;case`,`:n=`flow indicator character ,`;break;case`%`:n=`directive indicator character %`;break;case`|`:case`>`:n=`block scalar indicator ${e[0]}`;break;case`@`:case"`":n=`reserved character ${e[0]}`}return n&&t(0,`BAD_SCALAR_START`,`Plain value cannot start with ${n}`),ZA(e)}function XA(e,t){return(e[e.length-1]!==`'`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing 'quote`),ZA(e.slice(1,-1)).replace(/''/g,`'`)}function ZA(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,i;try{r=RegExp(`(?<![ 	])[ 	]+$`),i=RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`,`g`)}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let a=n[1].replace(r,``),o=` `,s=t.lastIndex;for(;n=t.exec(e);){let e=n[1].replace(i,``);e===``?o===`
`?a+=o:o=`
`:(a+=o+e,o=` `),s=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=s,n=c.exec(e),a+o+(n?.[1]??``)}function QA(e,t){let n=``;for(let r=1;r<e.length-1;++r){let i=e[r];if(i!==`\r`||e[r+1]!==`
`){if(i===`
`){let{fold:t,offset:i}=$A(e,r);n+=t,r=i}else if(i===`\\`){let i=e[++r],a=ej[i];if(a)n+=a;else if(i===`
`)for(i=e[r+1];i===` `||i===`	`;)i=e[++r+1];else if(i===`\r`&&e[r+1]===`
`)for(i=e[++r+1];i===` `||i===`	`;)i=e[++r+1];else if(i===`x`||i===`u`||i===`U`){let a=i===`x`?2:i===`u`?4:8;n+=tj(e,r+1,a,t),r+=a}else{let i=e.substr(r-1,2);t(r-1,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`),n+=i}}else if(i===` `||i===`	`){let t=r,a=e[r+1];for(;a===` `||a===`	`;)a=e[++r+1];a!==`
`&&(a!==`\r`||e[r+2]!==`
`)&&(n+=r>t?e.slice(t,r+1):i)}else n+=i}}return(e[e.length-1]!==`"`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing "quote`),n}function $A(e,t){let n=``,r=e[t+1];for(;(r===` `||r===`	`||r===`
`||r===`\r`)&&(r!==`\r`||e[t+2]===`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||=` `,{fold:n,offset:t}}const ej={0:`\0`,a:`\x07`,b:`\b`,e:`\x1B`,f:`\f`,n:`
`,r:`\r`,t:`	`,v:`\v`,N:``,_:`\xA0`,L:`\u2028`,P:`\u2029`," ":` `,'"':`"`,"/":`/`,"\\":`\\`,"	":`	`};function tj(e,t,n,r){let i=e.substr(t,n),a=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return r(t-2,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`),i}}function nj(e,t,n,r){let{value:i,type:a,comment:o,range:s}=t.type===`block-scalar`?GA(e,t,r):JA(t,e.options.strict,r),c=n?e.directives.tagName(n.source,e=>r(n,`TAG_RESOLVE_FAILED`,e)):null,l;l=e.options.stringKeys&&e.atKey?e.schema[cO]:c?rj(e.schema,i,c,n,r):t.type===`scalar`?ij(e,i,t,r):e.schema[cO];let u;try{let a=l.resolve(i,e=>r(n??t,`TAG_RESOLVE_FAILED`,e),e.options);u=X(a)?a:new $(a)}catch(e){let a=e instanceof Error?e.message:String(e);r(n??t,`TAG_RESOLVE_FAILED`,a),u=new $(i)}return u.range=s,u.source=i,a&&(u.type=a),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.comment=o),u}function rj(e,t,n,r,i){if(n===`!`)return e[cO];let a=[];for(let t of e.tags)if(!t.collection&&t.tag===n){if(t.default&&t.test)a.push(t);else return t}for(let e of a)if(e.test?.test(t))return e;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${n}`,n!==`tag:yaml.org,2002:str`),e[cO])}function ij({atKey:e,directives:t,schema:n},r,i,a){let o=n.tags.find(t=>(t.default===!0||e&&t.default===`key`)&&t.test?.test(r))||n[cO];if(n.compat){let e=n.compat.find(e=>e.default&&e.test?.test(r))??n[cO];o.tag!==e.tag&&a(i,`TAG_RESOLVE_FAILED`,`Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`,!0)}return o}function aj(e,t,n){if(t){n??=t.length;for(let r=n-1;r>=0;--r){let n=t[r];switch(n.type){case`space`:case`comment`:case`newline`:e-=n.source.length;continue}for(n=t[++r];n?.type===`space`;)e+=n.source.length,n=t[++r];break}}return e}const oj={composeNode:sj,composeEmptyNode:cj};function sj(e,t,n,r){let i=e.atKey,{spaceBefore:a,comment:o,anchor:s,tag:c}=n,l,u=!0;switch(t.type){case`alias`:l=lj(e,t,r),(s||c)&&r(t,`ALIAS_PROPS`,`An alias node must not specify any properties`);break;case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`block-scalar`:l=nj(e,t,c,r),s&&(l.anchor=s.source.substring(1));break;case`block-map`:case`block-seq`:case`flow-collection`:try{l=WA(oj,e,t,n,r),s&&(l.anchor=s.source.substring(1))}catch(e){r(t,`RESOURCE_EXHAUSTION`,e instanceof Error?e.message:String(e))}break;default:r(t,`UNEXPECTED_TOKEN`,t.type===`error`?t.message:`Unsupported token (type: ${t.type})`),u=!1}return l??=cj(e,t.offset,void 0,null,n,r),s&&l.anchor===``&&r(s,`BAD_ALIAS`,`Anchor cannot be an empty string`),i&&e.options.stringKeys&&(!X(l)||typeof l.value!=`string`||l.tag&&l.tag!==`tag:yaml.org,2002:str`)&&r(c??t,`NON_STRING_KEY`,`With stringKeys, all keys must be strings`),a&&(l.spaceBefore=!0),o&&(t.type===`scalar`&&t.source===``?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function cj(e,t,n,r,{spaceBefore:i,comment:a,anchor:o,tag:s,end:c},l){let u=nj(e,{type:`scalar`,offset:aj(t,n,r),indent:-1,source:``},s,l);return o&&(u.anchor=o.source.substring(1),u.anchor===``&&l(o,`BAD_ALIAS`,`Anchor cannot be an empty string`)),i&&(u.spaceBefore=!0),a&&(u.comment=a,u.range[2]=c),u}function lj({options:e},{offset:t,source:n,end:r},i){let a=new PO(n.substring(1));a.source===``&&i(t,`BAD_ALIAS`,`Alias cannot be an empty string`),a.source.endsWith(`:`)&&i(t+n.length-1,`BAD_ALIAS`,`Alias ending in : is ambiguous`,!0);let o=t+n.length,s=zA(r,o,e.strict,i);return a.range=[t,o,s.offset],s.comment&&(a.comment=s.comment),a}function uj(e,t,{offset:n,start:r,value:i,end:a},o){let s=new DA(void 0,Object.assign({_directives:t},e)),c={atKey:!1,atRoot:!0,directives:s.directives,options:s.options,schema:s.schema},l=MA(r,{indicator:`doc-start`,next:i??a?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(s.directives.docStart=!0,i&&(i.type===`block-map`||i.type===`block-seq`)&&!l.hasNewline&&o(l.end,`MISSING_CHAR`,`Block collection cannot start on same line with directives-end marker`)),s.contents=i?sj(c,i,l,o):cj(c,l.end,r,null,l,o);let u=s.contents.range[2],d=zA(a,u,!1,o);return d.comment&&(s.comment=d.comment),s.range=[n,u,d.offset],s}function dj(e){if(typeof e==`number`)return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n==`string`?n.length:1)]}function fj(e){let t=``,n=!1,r=!1;for(let i=0;i<e.length;++i){let a=e[i];switch(a[0]){case`#`:t+=(t===``?``:r?`

`:`
`)+(a.substring(1)||` `),n=!0,r=!1;break;case`%`:e[i+1]?.[0]!==`#`&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var pj=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,t,n,r)=>{let i=dj(e);r?this.warnings.push(new jA(i,t,n)):this.errors.push(new AA(i,t,n))},this.directives=new EO({version:e.version||`1.2`}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:r}=fj(this.prelude);if(n){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(r||e.directives.docStart||!i)e.commentBefore=n;else if(Z(i)&&!i.flow&&i.items.length>0){let e=i.items[0];Y(e)&&(e=e.key);let t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{let e=i.commentBefore;i.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:fj(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){switch(e.type){case`directive`:this.directives.add(e.source,(t,n,r)=>{let i=dj(e);i[0]+=t,this.onError(i,`BAD_DIRECTIVE`,n,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case`document`:{let t=uj(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,`MISSING_CHAR`,`Missing directives-end/doc-start indicator line`),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case`byte-order-mark`:case`space`:break;case`comment`:case`newline`:this.prelude.push(e.source);break;case`error`:{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new AA(dj(e),`UNEXPECTED_TOKEN`,t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case`doc-end`:{if(!this.doc){this.errors.push(new AA(dj(e),`UNEXPECTED_TOKEN`,`Unexpected doc-end without preceding document`));break}this.doc.directives.docEnd=!0;let t=zA(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let e=this.doc.comment;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new AA(dj(e),`UNEXPECTED_TOKEN`,`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let e=new DA(void 0,Object.assign({_directives:this.directives},this.options));this.atDirectives&&this.onError(t,`MISSING_CHAR`,`Missing directives-end indicator line`),e.range=[0,t,t],this.decorate(e,!1),yield e}}};const mj=Symbol(`break visit`),hj=Symbol(`skip children`),gj=Symbol(`remove item`);function _j(e,t){`type`in e&&e.type===`document`&&(e={start:e.start,value:e.value}),vj(Object.freeze([]),e,t)}_j.BREAK=mj,_j.SKIP=hj,_j.REMOVE=gj,_j.itemAtPath=(e,t)=>{let n=e;for(let[e,r]of t){let t=n?.[e];if(t&&`items`in t)n=t.items[r];else return}return n},_j.parentCollection=(e,t)=>{let n=_j.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&`items`in i)return i;throw Error(`Parent collection not found`)};function vj(e,t,n){let r=n(t,e);if(typeof r==`symbol`)return r;for(let i of[`key`,`value`]){let a=t[i];if(a&&`items`in a){for(let t=0;t<a.items.length;++t){let r=vj(Object.freeze(e.concat([[i,t]])),a.items[t],n);if(typeof r==`number`)t=r-1;else if(r===mj)return mj;else r===gj&&(a.items.splice(t,1),--t)}typeof r==`function`&&i===`key`&&(r=r(t,e))}}return typeof r==`function`?r(t,e):r}function yj(e){switch(e){case`﻿`:return`byte-order-mark`;case``:return`doc-mode`;case``:return`flow-error-end`;case``:return`scalar`;case`---`:return`doc-start`;case`...`:return`doc-end`;case``:case`
`:case`\r
`:return`newline`;case`-`:return`seq-item-ind`;case`?`:return`explicit-key-ind`;case`:`:return`map-value-ind`;case`{`:return`flow-map-start`;case`}`:return`flow-map-end`;case`[`:return`flow-seq-start`;case`]`:return`flow-seq-end`;case`,`:return`comma`}switch(e[0]){case` `:case`	`:return`space`;case`#`:return`comment`;case`%`:return`directive-line`;case`*`:return`alias`;case`&`:return`anchor`;case`!`:return`tag`;case`'`:return`single-quoted-scalar`;case`"`:return`double-quoted-scalar`;case`|`:case`>`:return`block-scalar-header`}return null}function bj(e){switch(e){case void 0:case` `:case`
`:case`\r`:case`	`:return!0;default:return!1}}const xj=new Set(`0123456789ABCDEFabcdef`),Sj=new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`),Cj=new Set(`,[]{}`),wj=new Set(` ,[]{}
\r	`),Tj=e=>!e||wj.has(e);var Ej=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=``,this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!=`string`)throw TypeError(`source is not a string`);this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??`stream`;for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===` `||t===`	`;)t=this.buffer[++e];return!t||t===`#`||t===`
`||t===`\r`&&this.buffer[e+1]===`
`}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===` `;)t=this.buffer[++n+e];if(t===`\r`){let t=this.buffer[n+e+1];if(t===`
`||!t&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t===`-`||t===`.`){let t=this.buffer.substr(e,3);if((t===`---`||t===`...`)&&bj(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=`number`||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]===`\r`&&--e,this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case`stream`:return yield*this.parseStream();case`line-start`:return yield*this.parseLineStart();case`block-start`:return yield*this.parseBlockStart();case`doc`:return yield*this.parseDocument();case`flow`:return yield*this.parseFlowCollection();case`quoted-scalar`:return yield*this.parseQuotedScalar();case`block-scalar`:return yield*this.parseBlockScalar();case`plain-scalar`:return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext(`stream`);if(e[0]===`﻿`&&(yield*this.pushCount(1),e=e.substring(1)),e[0]===`%`){let t=e.length,n=e.indexOf(`#`);for(;n!==-1;){let r=e[n-1];if(r===` `||r===`	`){t=n-1;break}n=e.indexOf(`#`,n+1)}for(;;){let n=e[t-1];if(n===` `||n===`	`)--t;else break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),`stream`}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),`stream`}return yield``,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext(`line-start`);if(e===`-`||e===`.`){if(!this.atEnd&&!this.hasChars(4))return this.setNext(`line-start`);let e=this.peek(3);if((e===`---`||e===`...`)&&bj(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,e===`---`?`doc`:`stream`}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!bj(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext(`block-start`);if((e===`-`||e===`?`||e===`:`)&&bj(t)){let e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=e,`block-start`}return`doc`}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(`doc`);let t=yield*this.pushIndicators();switch(e[t]){case`#`:yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case`{`:case`[`:return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,`flow`;case`}`:case`]`:return yield*this.pushCount(1),`doc`;case`*`:return yield*this.pushUntil(Tj),`doc`;case`"`:case`'`:return yield*this.parseQuotedScalar();case`|`:case`>`:return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();if(r===null)return this.setNext(`flow`);if((n!==-1&&n<this.indentNext&&r[0]!==`#`||n===0&&(r.startsWith(`---`)||r.startsWith(`...`))&&bj(r[3]))&&(n!==this.indentNext-1||this.flowLevel!==1||r[0]!==`]`&&r[0]!==`}`))return this.flowLevel=0,yield``,yield*this.parseLineStart();let i=0;for(;r[i]===`,`;)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return`flow`;case`#`:return yield*this.pushCount(r.length-i),`flow`;case`{`:case`[`:return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,`flow`;case`}`:case`]`:return yield*this.pushCount(1),this.flowKey=!0,--this.flowLevel,this.flowLevel?`flow`:`doc`;case`*`:return yield*this.pushUntil(Tj),`flow`;case`"`:case`'`:return this.flowKey=!0,yield*this.parseQuotedScalar();case`:`:{let e=this.charAt(1);if(this.flowKey||bj(e)||e===`,`)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),`flow`}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e===`'`)for(;t!==-1&&this.buffer[t+1]===`'`;)t=this.buffer.indexOf(`'`,t+2);else for(;t!==-1;){let e=0;for(;this.buffer[t-1-e]===`\\`;)e+=1;if(e%2==0)break;t=this.buffer.indexOf(`"`,t+1)}let n=this.buffer.substring(0,t),r=n.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let e=this.continueScalar(r+1);if(e===-1)break;r=n.indexOf(`
`,e)}r!==-1&&(t=r-(n[r-1]===`\r`?2:1))}if(t===-1){if(!this.atEnd)return this.setNext(`quoted-scalar`);t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?`flow`:`doc`}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t===`+`)this.blockScalarKeep=!0;else if(t>`0`&&t<=`9`)this.blockScalarIndent=Number(t)-1;else if(t!==`-`)break}return yield*this.pushUntil(e=>bj(e)||e===`#`)}*parseBlockScalar(){let e=this.pos-1,t=0,n;loop:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case` `:t+=1;break;case`
`:e=r,t=0;break;case`\r`:{let e=this.buffer[r+1];if(!e&&!this.atEnd)return this.setNext(`block-scalar`);if(e===`
`)break}default:break loop}if(!n&&!this.atEnd)return this.setNext(`block-scalar`);if(t>=this.indentNext){this.indentNext=this.blockScalarIndent===-1?t:this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let t=this.continueScalar(e+1);if(t===-1)break;e=this.buffer.indexOf(`
`,t)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext(`block-scalar`);e=this.buffer.length}}let r=e+1;for(n=this.buffer[r];n===` `;)n=this.buffer[++r];if(n===`	`){for(;n===`	`||n===` `||n===`\r`||n===`
`;)n=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let n=e-1,r=this.buffer[n];r===`\r`&&(r=this.buffer[--n]);let i=n;for(;r===` `;)r=this.buffer[--n];if(r===`
`&&n>=this.pos&&n+1+t>i)e=n;else break}while(1);return yield``,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,n=this.pos-1,r;for(;r=this.buffer[++n];)if(r===`:`){let r=this.buffer[n+1];if(bj(r)||e&&Cj.has(r))break;t=n}else if(bj(r)){let i=this.buffer[n+1];if(r===`\r`&&(i===`
`?(n+=1,r=`
`,i=this.buffer[n+1]):t=n),i===`#`||e&&Cj.has(i))break;if(r===`
`){let e=this.continueScalar(n+1);if(e===-1)break;n=Math.max(n,e-2)}}else{if(e&&Cj.has(r))break;t=n}return!r&&!this.atEnd?this.setNext(`plain-scalar`):(yield``,yield*this.pushToIndex(t+1,!0),e?`flow`:`doc`)}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield``),0)}*pushIndicators(){let e=0;loop:for(;;){switch(this.charAt(0)){case`!`:e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue loop;case`&`:e+=yield*this.pushUntil(Tj),e+=yield*this.pushSpaces(!0);continue loop;case`-`:case`?`:case`:`:{let t=this.flowLevel>0,n=this.charAt(1);if(bj(n)||t&&Cj.has(n)){t?this.flowKey&&=!1:this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue loop}}}break loop}return e}*pushTag(){if(this.charAt(1)===`<`){let e=this.pos+2,t=this.buffer[e];for(;!bj(t)&&t!==`>`;)t=this.buffer[++e];return yield*this.pushToIndex(t===`>`?e+1:e,!1)}{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Sj.has(t))t=this.buffer[++e];else if(t===`%`&&xj.has(this.buffer[e+1])&&xj.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e===`\r`&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===` `||e&&n===`	`);let r=t-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Dj(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Oj(e){for(let t=0;t<e.length;++t)switch(e[t].type){case`space`:case`comment`:case`newline`:break;default:return t}return-1}function kj(e){switch(e?.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`flow-collection`:return!0;default:return!1}}function Aj(e){switch(e.type){case`document`:return e.start;case`block-map`:{let t=e.items[e.items.length-1];return t.sep??t.start}case`block-seq`:return e.items[e.items.length-1].start;default:return[]}}function jj(e){if(e.length===0)return[];let t=e.length;loop:for(;--t>=0;)switch(e[t].type){case`doc-start`:case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:case`newline`:break loop}for(;e[++t]?.type===`space`;);return e.splice(t,e.length)}function Mj(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Nj(e){if(e.start.type===`flow-seq-start`)for(let t of e.items)t.sep&&!t.value&&!Dj(t.start,`explicit-key-ind`)&&!Dj(t.sep,`map-value-ind`)&&(t.key&&(t.value=t.key),delete t.key,kj(t.value)?t.value.end?Mj(t.value.end,t.sep):t.value.end=t.sep:Mj(t.start,t.sep),delete t.sep)}var Pj=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=``,this.type=``,this.lexer=new Ej,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=yj(e);if(!t){let t=`Not a YAML token: ${e}`;yield*this.pop({type:`error`,offset:this.offset,message:t,source:e}),this.offset+=e.length}else if(t===`scalar`)this.atNewLine=!1,this.atScalar=!0,this.type=`scalar`;else{switch(this.type=t,yield*this.step(),t){case`newline`:this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case`space`:this.atNewLine&&e[0]===` `&&(this.indent+=e.length);break;case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:this.atNewLine&&(this.indent+=e.length);break;case`doc-mode`:case`flow-error-end`:return;default:this.atNewLine=!1}this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===`doc-end`&&e?.type!==`doc-end`){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:`doc-end`,offset:this.offset,source:this.source})}else{if(!e)return yield*this.stream();switch(e.type){case`document`:return yield*this.document(e);case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return yield*this.scalar(e);case`block-scalar`:return yield*this.blockScalar(e);case`block-map`:return yield*this.blockMap(e);case`block-seq`:return yield*this.blockSequence(e);case`flow-collection`:return yield*this.flowCollection(e);case`doc-end`:return yield*this.documentEnd(e)}yield*this.pop()}}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:`error`,offset:this.offset,source:``,message:`Tried to pop an empty stack`};else if(this.stack.length===0)yield t;else{let e=this.peek(1);switch(t.type===`block-scalar`?t.indent=`indent`in e?e.indent:0:t.type===`flow-collection`&&e.type===`document`&&(t.indent=0),t.type===`flow-collection`&&Nj(t),e.type){case`document`:e.value=t;break;case`block-scalar`:e.props.push(t);break;case`block-map`:{let n=e.items[e.items.length-1];if(n.value){e.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case`block-seq`:{let n=e.items[e.items.length-1];n.value?e.items.push({start:[],value:t}):n.value=t;break}case`flow-collection`:{let n=e.items[e.items.length-1];!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((e.type===`document`||e.type===`block-map`||e.type===`block-seq`)&&(t.type===`block-map`||t.type===`block-seq`)){let n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Oj(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!==`comment`||e.indent<t.indent))&&(e.type===`document`?e.end=n.start:e.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case`directive-line`:yield{type:`directive`,offset:this.offset,source:this.source};return;case`byte-order-mark`:case`space`:case`comment`:case`newline`:yield this.sourceToken;return;case`doc-mode`:case`doc-start`:{let e={type:`document`,offset:this.offset,start:[]};this.type===`doc-start`&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case`doc-start`:Oj(e.start)===-1?e.start.push(this.sourceToken):(yield*this.pop(),yield*this.step());return;case`anchor`:case`tag`:case`space`:case`comment`:case`newline`:e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===`map-value-ind`){let t=jj(Aj(this.peek(2))),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];let r={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case`space`:case`comment`:case`newline`:e.props.push(this.sourceToken);return;case`scalar`:if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case`newline`:if(this.onKeyLine=!1,t.value){let n=`end`in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`space`:case`comment`:if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Mj(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,r=n&&(t.sep||t.explicitKey)&&this.type!==`seq-item-ind`,i=[];if(r&&t.sep&&!t.value){let n=[];for(let r=0;r<t.sep.length;++r){let i=t.sep[r];switch(i.type){case`newline`:n.push(r);break;case`space`:break;case`comment`:i.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(i=t.sep.splice(n[1]))}switch(this.type){case`anchor`:case`tag`:r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`explicit-key-ind`:!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case`map-value-ind`:if(t.explicitKey){if(!t.sep){if(Dj(t.start,`newline`))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let e=jj(t.start);this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Dj(t.sep,`map-value-ind`))this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(kj(t.key)&&!Dj(t.sep,`newline`)){let e=jj(t.start),n=t.key,r=t.sep;r.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:r}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken)}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):Dj(t.sep,`map-value-ind`)?this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:{let n=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(e);if(r){if(r.type===`block-seq`){if(!t.explicitKey&&t.sep&&!Dj(t.sep,`newline`)){yield*this.pop({type:`error`,offset:this.offset,message:`Unexpected block-seq-ind on same line with key`,source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.type){case`newline`:if(t.value){let n=`end`in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case`space`:case`comment`:if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Mj(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case`anchor`:case`tag`:if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);return;case`seq-item-ind`:if(this.indent!==e.indent)break;t.value||Dj(t.start,`seq-item-ind`)?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type===`flow-error-end`){let e;do yield*this.pop(),e=this.peek(1);while(e?.type===`flow-collection`)}else if(e.end.length===0){switch(this.type){case`comma`:case`explicit-key-ind`:!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case`map-value-ind`:!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case`space`:case`comment`:case`newline`:case`anchor`:case`tag`:!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:{let n=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case`flow-map-end`:case`flow-seq-end`:e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type===`block-map`&&(this.type===`map-value-ind`&&t.indent===e.indent||this.type===`newline`&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type===`map-value-ind`&&t.type!==`flow-collection`){let n=jj(Aj(t));Nj(e);let r=e.end.splice(1,e.end.length);r.push(this.sourceToken);let i={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return this.flowScalar(this.type);case`block-scalar-header`:return{type:`block-scalar`,offset:this.offset,indent:this.indent,props:[this.sourceToken],source:``};case`flow-map-start`:case`flow-seq-start`:return{type:`flow-collection`,offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case`seq-item-ind`:return{type:`block-seq`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case`explicit-key-ind`:{this.onKeyLine=!0;let t=jj(Aj(e));return t.push(this.sourceToken),{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case`map-value-ind`:{this.onKeyLine=!0;let t=jj(Aj(e));return{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==`comment`||this.indent<=t?!1:e.every(e=>e.type===`newline`||e.type===`space`)}*documentEnd(e){this.type!==`doc-mode`&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type===`newline`&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case`comma`:case`doc-start`:case`doc-end`:case`flow-seq-end`:case`flow-map-end`:case`map-value-ind`:yield*this.pop(),yield*this.step();break;case`newline`:this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type===`newline`&&(yield*this.pop())}}};const Fj={version:`1.2`,schema:`core`,strict:!0,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,keepSourceTokens:!1,logLevel:`error`},Ij=`this file is too large: no more than ${hE.tokens.toLocaleString(`en`)} words, signs, blanks and line ends are read, and here they end`;var Lj=class extends Error{};function Rj(e,t){let{stackTraceLimit:n}=Error;Error.stackTraceLimit=0;try{return zj(e,t)}catch(e){if(e instanceof RangeError)t(0,Hj);else if(!(e instanceof Lj))throw e;return null}finally{Error.stackTraceLimit=n}}function zj(e,t){let n=(e,n)=>{throw t(e,n),new Lj},r=new pj(Fj),i=0,a=null,o=r;o.onError=(e,n,r)=>{if(++i>1e4)throw new Lj;t(typeof e==`number`?e:`offset`in e?e.offset:e[0]??0,n===`RESOURCE_EXHAUSTION`?Hj:Bj(r))};for(let i of r.compose(Vj(e,n),!0,e.length)){if(a!==null){t(i.range[0],`a second document begins here`);break}a=i;for(let{pos:e,message:n}of[...i.errors,...i.warnings])t(e[0],Bj(n))}return a}function Bj(e){return e.replace(/: (?:["|>]|(?<=(?:extra characters|a YAML token): ))[\s\S]*$/,``)}function*Vj(e,t){let n=new Pj,r=0,i=0,a=0;for(let o of new Ej().lex(e))o===`[`||o===`{`?r++:(o===`]`||o===`}`)&&r--,r>1e3&&t(a,Hj),++i>hE.tokens&&t(a,Ij),a+=o.length===1&&o<` `&&o!==`
`&&o!==`	`?0:o.length,yield*n.next(o);yield*n.end()}const Hj=`it is nested too deeply`;function Uj(e,t){let{bytes:n}=e,r=null,i=null;return{file:e,text:t,byteAt(e){return t.length===n.length?e:(r??=Gj(t),r[Math.min(e,t.length)])},placeOf(e){i??=Wj(n);let t=0,r=i.length;for(;r-t>1;){let n=t+r>>>1;i[n]<=e?t=n:r=n}return{line:t+1,column:e-i[t]+1}}}}function Wj(e){let t=[0];for(let n=e.indexOf(10);n>=0;n=e.indexOf(10,n+1))t.push(n+1);return t}function Gj(e){let t=new Uint32Array(e.length+1),n=0;for(let r=0;r<e.length;r++){t[r]=n;let i=e.charCodeAt(r);n+=i<128?1:i<2048||i>=55296&&i<57344?2:3}return t[e.length]=n,t}const Kj=1e4;function qj(e,n){let r={path:e,bytes:n},i=Yj(n);if(typeof i==`number`){let e=`this is no UTF-8 text: the byte ${t.i(n,i,i+1)} does not belong here`;return{positions:Uj(r,``),root:null,mistakes:[{start:i,message:e}]}}let a=Uj(r,i),o=Jj.exec(i);return o===null?Xj(a):{positions:a,root:null,mistakes:[{start:a.byteAt(o.index),message:`this is no YAML text: the control character ${t.s(o[0])} may not stand in it`}]}}const Jj=/(?![\t\n\r\u0085])\p{Cc}/u;function Yj(e){let n=t.l(e);if(!n.includes(`�`))return n;try{return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(e)}catch{let t=0,n=e.length,r=t=>{try{return new TextDecoder(`utf-8`,{fatal:!0}).decode(e.subarray(0,t),{stream:!0}),!0}catch{return!1}};for(;n-t>1;){let e=t+n>>>1;r(e)?t=e:n=e}return t}}function Xj(e){let n=[],r=Rj(e.text,(r,i)=>n.push({start:e.byteAt(r),message:i===Ij?i:`this is no YAML that can be read: ${Zj(e.text,r,i)??t.s(i)}`}));return r===null||n.length>0?{positions:e,root:null,mistakes:n}:r.contents===null?{positions:e,root:null,mistakes:[{start:0,message:`the file is empty: write at least "version: 1"`}]}:{positions:e,root:$j(r.contents,e,n),mistakes:n}}function Zj(e,n,r){return e[n]===`@`?`a text that begins with "@" is written in quotes, such as "@example.com"`:r.startsWith(`Alias ending in :`)?`${t.s(r)}; ${Qj}`:null}const Qj=`a wildcard is written in quotes, such as "*.example.com"`;function $j(e,n,r){let i=new Map,a=new Set,o=0,s=!1,c=(e,t)=>{let[r,i]=e.range??[0,0];return{start:n.byteAt(r),end:n.byteAt(i),plain:t,items:null,entries:null}},l=(e,t)=>{let n=c(e,void 0);return r.push({start:n.start,message:t}),n},u=(e,d,f)=>{if(f&&++o>Kj)return s?c(e,void 0):(s=!0,l(e,`the aliases of this file expand to more than ${Kj} values: write them out`));if(dO(e)){let n=i.get(e.source),r=t.s(e.source);return n===void 0?l(e,`there is no anchor &${r} above this alias${r.startsWith(`.`)?`: ${Qj}`:``}`):a.has(n)?l(e,`the alias *${r} stands inside what it stands for`):u(n,d,!0)}if(`anchor`in e&&typeof e.anchor==`string`&&i.set(e.anchor,e),X(e))return c(e,e.value);if(d>64)return l(e,`this is nested more than 64 levels deep`);a.add(e);let p;if(mO(e)){let t=e.items.map(e=>u(e,d+1,f));p={...c(e,t.map(e=>e.plain)),items:t}}else if(pO(e)){let t=new Map,i=Object.create(null);for(let a of e.items){let e=a.key;if(!X(e)||typeof e.value!=`string`){l(e,dO(e)&&e.source.startsWith(`.`)?`a key must be a word: ${Qj}`:`a key must be a word`);continue}let o=n.byteAt(e.range?.[0]??0),{value:s}=e;if(t.has(s)){r.push({start:o,message:()=>`the key "${eM(s)}" stands here a second time`});continue}let p=a.value===null?c(e,null):u(a.value,d+1,f);t.set(e.value,{keyStart:o,value:p}),i[e.value]=p.plain}p={...c(e,i),entries:t}}else p=l(e,`this is nothing that can stand here`);return a.delete(e),p};return u(e,0,!1)}function eM(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}function tM(e,t){let n=e;for(let e of t.split(`/`).slice(1)){let t=e.replace(/~1/g,`/`).replace(/~0/g,`~`),r=n.items?.[Number(t)]??n.entries?.get(t)?.value;if(r===void 0)break;n=r}return n}function nM(e,t){if(ED(e.plain))return[];let r=(ED.errors??[]).filter(({schemaPath:e})=>!/\/(?:oneOf\/|propertyNames)/.test(e)),i=new Set(r.filter(({keyword:e})=>e===`additionalProperties`).map(({instancePath:e})=>e));return r.flatMap(r=>{let a=tM(e,r.instancePath);return a.plain===void 0||r.keyword===`enum`&&n.m.some(e=>e===a.plain)||r.keyword===`oneOf`&&i.has(r.instancePath)&&!rM(a)?[]:[{start:aM(a,r),message:()=>oM(a,r,t)}]})}function rM({entries:e}){return iM.some(t=>e?.has(t)===!0)}const iM=[`me`,`not me`,`mail`];function aM(e,{keyword:t,params:n}){let r={additionalProperties:`additionalProperty`,dependentRequired:`property`}[t];return(r===void 0?void 0:e.entries?.get(String(n[r])))?.keyStart??e.start}function oM(e,{keyword:t,params:n,instancePath:r,schemaPath:i},a){let o=`"${hM(e,a)}"`;switch(t){case`additionalProperties`:return uM(String(n.additionalProperty),cM(r));case`required`:return`the key "${n.missingProperty}" is missing here`;case`type`:return`${mM(e,o)} stands here, and it must be ${pM([n.type].flat())}`;case`enum`:return dM(o,String(e.plain),n.allowedValues);case`const`:return`there is no version ${o}: this qmailint knows version ${n.allowedValue}`;case`minItems`:return`this list is empty: leave the key out, or write something into it`;case`minProperties`:return`nothing is named here: leave the key out, or name something`;case`dependentRequired`:return`"${n.property}" says something of "${n.missingProperty}", which is missing here`;case`oneOf`:return sM(e,i);default:return`${o} does not fit here (${t})`}}function sM(e,t){return/dependentSchemas/.test(t)?e.entries?.has(`is`)===!0?`an assertion says either "is" or "is not", not both: write two`:`this assertion about mail says neither "is" nor "is not"`:rM(e)?`an assertion is one of "me", "not me" and "mail", not several: write each for itself`:`this assertion says neither "me" nor "not me" nor "mail"`}function cM(e){let t=lM.find(([t])=>t.test(e));return t===void 0?`file`:t[1]}const lM=[[/^\/assertions\/\d+$/,`assertion`],[/^\/ignore\/\d+$/,`ignore`],[/^\/rules$/,`rules`],[/^\/hosts\/[^/]*$/,`host`],[/\/interfaces\/[^/]*$/,`interface`],[/^\/dns\/[^/]*$/,`dns-name`],[/^\/zones(?:\/\d+)?$/,`zone`]];function uM(e,t){let r=rO[t]??[],i=t===`rules`,a=n.s(e,r),o=i?`; "qmailint rules" lists them`:`; there are: ${r.join(`, `)}`;return`there is no ${i?`rule`:`key`} "${_M(e)}" here${a===``?o:a}`}function dM(e,t,r){let i=n.s(t,r),a=r.length>12?`; "qmailint rules" lists them`:`; it must be one of: ${r.join(`, `)}`;return`there is no ${e} here${i===``?a:i}`}const fM={string:`a text (numbers and the words true, false, null in quotes)`,array:`a list`,object:`a map`,boolean:`true or false`};function pM(e){return e.map(e=>fM[String(e)]??String(e)).join(` or `)}function mM({plain:e,entries:t,items:n},r){return e===null?`nothing`:t!==null||n!==null?`what`:typeof e==`string`?`a text`:r}function hM({start:e,end:n},{file:{bytes:r}}){let i=Math.min(n,e+60+1),a=e;for(;a<i&&!gM.has(r[a]);)a++;return a<i?`${t.a(r,e,a,60)}…`:t.a(r,e,n,60)}const gM=new Set([32,9,10,13]);function _M(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}function vM(e,{file:n},r,a){if(e===void 0)return null;if(typeof e.plain==`string`){if(e.plain!==``)return{kind:`capture`,path:e.plain,at:{start:e.start,end:e.end}};r.push({start:e.start,message:`this must be the path of a file, and is empty`})}if(e.entries===null)return null;let o=[];for(let[i,{keyStart:s,value:c}]of e.entries){let e=i.replace(/:.*/s,``);e===``&&r.push({start:s,message:`"${t.s(i)}" names no interface`});let l=c.entries?.get(`up`)?.value.plain!==!1,u=c.entries?.get(`addresses`)?.value??c;for(let t of u.items??[u]){if(typeof t.plain!=`string`)continue;let s=QT(t.plain,a);s===null?r.push({start:t.start,message:yM(t.plain)}):o.push({label:i,device:e,address:s,up:l,at:{file:n,start:t.start,end:t.end}})}}return{kind:`addresses`,addresses:i.t(o)}}function yM(e){return`"${t.s(e.slice(0,60))}" is not an address of an interface: write 192.0.2.10 or 192.0.2.10/24 (four decimal octets from 0 to 255, without leading zeros), or an IPv6 address`}const bM=64*2**20;function xM(e,t){return(e===void 0?[]:e.items??[e]).flatMap(e=>{let n=e.entries?.get(`origin`)?.value,r=e.entries?.get(`file`)?.value??e;if(typeof r.plain!=`string`)return[];let{plain:i,start:a,end:o}=r;i===``&&t.push({start:a,message:`this must be the path of a zone file, and is empty`});let s=typeof n?.plain==`string`?SM(n.plain,n.start,t):null;return i===``?[]:[{path:i,origin:s,at:{start:a,end:o}}]})}function SM(e,n,i){let a=e===``?{wrong:`it is empty`}:bE(r.i(t.u(`${e.replace(/\.$/,``)}.`)),null);return`name`in a?a.name:(i.push({start:n,message:`"${t.s(e.slice(0,60))}" is not an origin: ${a.wrong}`}),null)}function CM(e,t){let r=new Map,i=hE.zoneBytes;return async(a,o)=>{let s=`${t(a)}\n${o??``}`,c=r.get(s);if(c!==void 0)return c;let l=e(a,Math.min(bM,i));n.S(l)||(i-=l.bytes.length);let u=n.S(l)?{unreadable:wM(l.unreadable,i)}:await TM(s,l,o);return r.set(s,u),u}}function wM(e,t){return t>=bM?e:`${e} (the zone files of a run may have ${hE.zoneBytes/2**20} MiB in all)`}async function TM(e,r,i){let{readZoneFile:a}=await Promise.resolve().then(()=>require("./action/zone-file.js")),{zone:o,mistakes:s,otherMistakes:c}=a(r,i);if(s.length===0)return{key:e,zone:o};let l=s.map(({line:e,column:n,message:i})=>({file:r.path,line:e,column:n,message:t.s(i)})),u=l.at(-1);return c>0&&l.push({...u,message:`and ${n.L(c,`more mistake`)} in this file`}),{key:e,problems:l}}function EM(e,t,n){let{positions:r,root:i,mistakes:a}=qj(e,t);if(i===null)return{settings:null,problems:gE(r,a)};let o=[...a,...nM(i,r)];return{settings:DM(i,r,o,n),problems:gE(r,o)}}function DM(e,t,n,r){let i=t=>e.entries?.get(t)?.value,a=AM(e,t,n,r),o=jM(i(`hosts`),a,t,n,r),s=i(`undeclared`)?.plain,c=new Map;for(let[e,{value:t}]of i(`rules`)?.entries??[])c.set(e,t.plain);return{source:t.file,lineOf:e=>t.placeOf(e).line,...a,hosts:o,complete:OM(i(`complete`)),zones:xM(i(`zones`),n),dns:wE(i(`dns`),t,n),undeclared:s===`outside`||s===`nxdomain`?s:null,assertions:wD(i(`assertions`),o,n),rules:c,ignores:MM(i(`ignore`),n)}}function OM(e){return typeof e?.plain==`boolean`?e.plain:null}function kM(e){return e===void 0?null:{start:e.start,end:e.end}}function AM(e,t,r,i){let a=t=>e.entries?.get(t)?.value,o=a(`control`),s=a(`dialect`),c=a(`system`)?.plain,l=o===void 0?null:o.items??[o];for(let e of l??[])e.plain===``&&r.push({start:e.start,message:`this must be a path, and is empty`});let u=n.m.find(e=>e===s?.plain);if(s!==void 0&&u!==void 0&&n.p(u)===null){let e=`the dialect ${u} is not supported yet: qmailint cannot say what it reads`;r.push({start:s.start,message:e})}return{control:l?.flatMap(({plain:e,start:t,end:n})=>typeof e==`string`?[{text:e,start:t,end:n}]:[])??null,dialect:u??null,system:c===`linux`||c===`bsd`?c:null,interfaces:vM(a(`interfaces`),t,r,i),reachedAt:BE(a(`reached-at`),r),reachedAtSpan:kM(a(`reached-at`)),relayClients:VE(a(`relay-clients`),r)}}function jM(e,n,r,i,a){let o=[];for(let[s,{keyStart:c,value:l}]of e?.entries??[]){let e=AM(l,r,i,a),u=FE(s);if(u!==null)i.push({start:c,message:u});else{if(n.interfaces===null&&l.entries?.has(`interfaces`)!==!0){let e=`the host "${t.s(s)}" has no interfaces, and the file has none for all hosts`;i.push({start:c,message:e})}o.push({name:s,start:c,...e})}}return o}function MM(e,n){return(e?.items??[]).flatMap(e=>{let r=t=>{let n=e.entries?.get(t)?.value.plain;return typeof n==`string`?n:null},i=e.entries?.get(`because`)?.value,a=e.entries?.get(`until`)?.value;if(i?.plain===``&&n.push({start:i.start,message:`the reason must be given`}),typeof a?.plain==`string`&&!NM(a.plain)){let e=`"${t.s(a.plain.slice(0,60))}" is no day: write it as 2027-03-31`;n.push({start:a.start,message:e})}let o=r(`rule`);if(o===null)return[];let{start:s,end:c}=e;return[{rule:o,file:r(`file`),line:r(`line`),because:r(`because`)??``,until:r(`until`),start:s,end:c}]})}function NM(e){if(!/^\d{4}-\d\d-\d\d$/.test(e))return!1;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}var PM=e.n({loadSettings:()=>RM,makeShared:()=>FM});function FM(e){let t={...e,kind:IM(e.kind)},n=IM(t=>e.realpath(t)??t);return{tree:t,keyOf:n,capture:aE((t,n)=>e.read(t,{limit:n}),n),expand:uE(IM(e=>So(t,e)),hE.names),zone:CM((t,n)=>e.read(t,{limit:n}),n),left:{addresses:hE.addresses,pairs:hE.pairs}}}function IM(e){let t=new Map;return n=>{let r=t.get(n);return r===void 0&&(r={answer:e(n)},t.set(n,r)),r.answer}}const LM=4*2**20;async function RM(e,t,r){let{tree:i}=e,a=i.read(t,{limit:LM});if(n.S(a))return[{file:a.path,line:1,column:1,message:`it cannot be read: ${a.unreadable}`}];let{settings:o,problems:s}=EM(a.path,a.bytes,await JM(a.bytes));if(o===null)return _E(s);let c=[...s],l=i.path.dirname(t),u=o.hosts.length>0&&o.hosts.every(({control:e})=>e!==null),d={...e,folder:l,settings:o,problems:c,failed:new Set},f=await BM(d,o,r),p=[];for(let e of o.hosts)p.push(await BM(d,e,!0));let m=await VM(d),{controls:h}=f;return r&&h===null&&!u&&c.length===0&&(h=qM(i,l,o,c).map(HM(e))),c.length>0?_E(zM(c,s.length,a.path)):{absolute:t,settings:o,file:{...f,controls:h},hosts:p,zones:m}}function zM(e,t,n){if(t>100)return e;let r=({file:e})=>e===n?0:1;return e.sort((e,t)=>r(e)-r(t)||e.line-t.line||e.column-t.column)}async function BM(e,{interfaces:t,control:n},r){let{tree:i,folder:a,settings:o,left:s}=e,c=r&&n!==null?n.flatMap(t=>WM(e,t)).map(HM(e)):null,l=s.pairs;if(s.pairs-=c?.length??0,l>=0&&s.pairs<0){let t=hE.pairs.toLocaleString(`en`);e.problems.push(YM(o,n?.[0]?.start??0,`this names too many control directories: ${t} in all, counted once for every host`))}let u=t?.kind===`capture`?i.path.resolve(a,t.path):null,d=t?.kind===`capture`?{file:o.source,...t.at}:null;return{addresses:await UM(e,u,t),capture:u,at:d,controls:c}}async function VM({tree:e,folder:n,settings:r,problems:i,failed:a,zone:o}){let s=new Map;for(let{path:c,origin:l,at:u}of r.zones){let d=c.includes(`\0`)?{unreadable:`it is no path`}:await o(e.path.resolve(n,c),l);`zone`in d?s.set(d.key,d):`unreadable`in d?i.push(YM(r,u.start,`"${t.s(c)}" cannot be read: ${d.unreadable}`)):a.has(d.key)||(a.add(d.key),i.push(...d.problems))}return[...s.values()]}function HM({keyOf:e}){return t=>({absolute:t,key:e(t)})}async function UM(e,n,r){if(r===null)return null;let{settings:i,problems:a,left:o}=e,s=r.kind===`capture`?r.at.start:0,c;if(r.kind===`addresses`)c=r.addresses;else{let o=n!==null&&e.tree.leadsOut?.(e.folder,n)===!0?GM:await e.capture(n??r.path);if(`unreadable`in o)return a.push(YM(i,s,`"${t.s(r.path)}" cannot be read: ${o.unreadable}`)),null;if(`problem`in o){let{problem:t}=o;return e.failed.has(t.file)||a.push(t),e.failed.add(t.file),null}c=o.addresses}let l=o.addresses;if(o.addresses-=c.length,l>=0&&o.addresses<0){let e=hE.addresses.toLocaleString(`en`);a.push(YM(i,s,`the hosts have too many interface addresses: a run may have ${e}, counted once for every host`))}return c}function WM({tree:e,folder:n,settings:r,problems:i,expand:a,failed:o},{text:s,start:c}){let l=t=>e.leadsOut?.(n,t)===!0?`outside`:e.kind(t),u=e.path.resolve,d=e=>(i.push(YM(r,c,e)),[]);if(s===``)return[];if(s.length>hE.pattern)return d(`this is longer than any path: ${s.length} characters`);let f=`"${t.s(s)}"`;if(s.includes(`\0`))return d(`${f} is not a path`);let p=u(n,s),m=l(p);if(m===`folder`)return[p];if(m===`outside`||m===`below .git`)return d(`${f} ${KM[m]}`);if(m===`file`)return d(`${f} is a file: name its directory`);if(!cE(s))return d(`there is no directory ${f} (git keeps no empty one)`);if(o.has(``))return[];let h=l(u(n,lE(s)));if(h===`outside`||h===`below .git`)return d(`${f} ${KM[h]}`);let g=i.length,_=To(i,[],()=>a(n,s));if(i.length>g)return[];if(_===null)return o.add(``),d(`${f} is not looked for: the patterns of a run may look at ${hE.names.toLocaleString(`en`)} names, and come to more`);let v=_.map(e=>u(n,e)).filter(t=>e.kind(t)===`folder`);return v.some(e=>l(e)===`outside`)?d(`${f} ${KM.outside}`):v.length===0?d(`no directory matches ${f}`):v}const GM={unreadable:`it lies outside the repository`},KM={outside:`lies outside the repository`,"below .git":`lies below .git`};function qM(e,t,n,r){let i=e.path.resolve(t,`control`);if(e.kind(i)===`folder`)return[i];let a=To(r,null,()=>bo(e,t));return a===null?[]:e.kind(t)===`folder`&&co(a)?[t]:(r.push(YM(n,0,`there is neither a folder "control" nor a control file beside this file: name the directory with "control:"`)),[])}async function JM(e){return/:\S*:/.test(r.i(e))?(await Promise.resolve().then(()=>require("./action/interface-set.js"))).anyAddress:a.t}function YM({source:e,lineOf:t},r,i){return{file:e.path,line:t(r),column:r-n.z(e.bytes,r)+1,message:i}}function XM(e,n,r,i){let[a,...o]=n,s=new Map([...a?.settings.rules??[],...r.levels]);if(a===void 0)return{hosts:[eN(null,null,r)],levels:s,complete:null,files:n};let c=o.find(e=>nN(e)!==nN(a));if(c!==void 0){let e=c.settings.control?.[0]?.start??0,n=`${t.o(a.settings.source.path)} names the same control directory with other settings: they must be the same in both files`;return YM(c.settings,e,n)}let{complete:l}=a.settings;return{hosts:ZM(e,a,r,i),levels:s,complete:l,files:n}}function ZM(e,t,n,r){let i=r||QM(t.file,e)===!0,[a,...o]=t.hosts.flatMap((r,a)=>QM(r,e)??i?[eN(t,a,n)]:[]);return a===void 0?[eN(t,null,n)]:[a,...o]}function QM(e,t){if(e.controls===null)return;let n=$M.get(e)??new Set(e.controls.map(e=>e.key));return $M.set(e,n),n.has(t)}const $M=new WeakMap;function eN(e,t,{dialect:r,set:i}){let a=e?.settings??null,o=t===null?null:a?.hosts[t]??null,s=o?.name??null,c=t===null?void 0:e?.hosts[t],l=c?.addresses==null?e?.file:c,u=l?.addresses??null,d=o?.system??a?.system??`linux`;return{name:s,dialect:r??n.p(o?.dialect??a?.dialect??`moreipme-0.6`)??tN,set:u===null?i===null?null:{...i,host:s,system:d}:{host:s,system:d,addresses:u,...l?.at==null?{}:{at:l.at}}}}const tN=n.p(`moreipme-0.6`);function nN(e){let t=rN.get(e);if(t!==void 0)return t;let n=iN(e);return rN.set(e,n),n}const rN=new WeakMap;function iN({settings:e,file:t,hosts:n,zones:r}){let i=({addresses:e,capture:t})=>t??e?.map(({label:e,address:t,up:n})=>[e,String(t),n])??null,a=({reachedAt:e,relayClients:t})=>[e,t];return JSON.stringify([a(e),r.map(({key:e})=>e),e.undeclared??`outside`,e.dns.map(aN).sort(),e.dialect??`moreipme-0.6`,e.system??`linux`,e.complete,i(t),[...e.rules].sort(([e],[t])=>e<t?-1:1),e.ignores.map(({rule:e,file:t,line:n,because:r,until:i})=>[e,t,n,r,i]),e.hosts.map((e,t)=>{let r=n[t];return[e.name,e.dialect,e.system,i(r),r.controls?.map(e=>e.key),a(e)]})])}function aN({name:e,says:t,records:n}){return JSON.stringify([e,t,n.map(({at:e,...t})=>t)])}function oN(e){let{loaded:t,own:n,overrides:r}=e;if(t===null||t.settings.hosts.length===0)return{fleet:{hosts:[uN(sN(eN(t,null,r),e),n.directory,t?.settings??null,null)],dns:pN(t)},directories:[n.directory]};let{settings:i}=t,a=i.hosts.map((n,r)=>lN(e,t,r));return{fleet:{hosts:i.hosts.map((n,o)=>uN(sN(eN(t,o,r),e),a[o],i,n)),dns:pN(t)},directories:a}}function sN(e,{replacing:t,start:n}){return t===null||e.name!==n?e:{...e,set:{...t,host:e.name,system:e.set?.system??t.system}}}function cN({file:e,hosts:t,settings:n},r){return r||n.hosts.length===0?!1:t.every(({controls:t})=>(t??e.controls??[]).length===1)}function lN({own:e,start:n,everywhere:r,load:i},a,o){let s=a.settings.hosts[o],c=a.hosts[o]?.controls??null??(r?null:a.file.controls),l=c===null||c.some(({key:t})=>t===e.key);if(c===null||l&&(c.length===1||s?.name===n))return e.directory;let[u,d]=c;if(u!==void 0&&d===void 0)return i(u);let f=`the host "${t.s(s?.name??``)}" takes part in the way of a message, and uses several control directories: give it a "control" of its own, of which there is one`,{message:p,...m}=YM(a.settings,s?.start??0,f);return{path:``,names:[],file(e){if(e===`me`)return null;throw new t.t(f,m)}}}function uN({name:e,dialect:t,set:n},r,i,a){let s=a?.reachedAt??i?.reachedAt??[`interfaces`],c=null;return{name:e??``,programs:Hw(t.name),files:dN(r,t.name),get lists(){return c??=o.r(t,n,fN(r,`moreipme`),fN(r,`notipme`)),c},interfaces:n,reachedAt:s.flatMap(e=>e===`interfaces`?Fu(n):[e]),relayClients:a?.relayClients??i?.relayClients??[]}}function dN({file:e},t){return{file(r){let i=e(r);return i!==null&&!n.S(i)&&!r.endsWith(`.cdb`)&&DT(i,Lb(t,r)),n.y(i)}}}function fN({file:e},t){let r=e(t);return r===null?null:n.S(r)?(n.y(r),null):(DT(r),n.E(t,r.path,r.bytes))}function pN(e){if(e===null)return zT({zones:[],names:[],undeclared:`outside`});let t=mN.get(e);if(t!==void 0)return t;let{settings:n,zones:r}=e,i=n.undeclared??`outside`,a=zT({zones:r.map(({zone:e})=>e),names:n.dns,undeclared:i});return mN.set(e,a),a}const mN=new WeakMap;function hN(e,t,n,r=()=>null,i=null){let a=new Map,o=({absolute:t,key:n})=>{let i=a.get(n)??r(n)??Co(e,{absolute:t,names:xo(e,t)});return a.set(n,i),i},s=new Map;return{of(e,r,c){let l=s.get(e)??new Map;s.set(e,l);let u=i===null&&e!==null&&cN(e,n)?``:`${r.key}\n${c??``}`,d=l.get(u);if(d===void 0){a.set(r.key,r.directory);let s=oN({loaded:e,overrides:t,own:r,start:c,everywhere:n,replacing:i,load:o}),f=CT(s.fleet),p=new Map(s.fleet.hosts.map(({name:e},t)=>[e,t]));d={ready:f,names:tu(f),directories:s.directories,indexOf:e=>p.get(e??``)??0},l.set(u,d)}return d}}}function gN({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function _N(e,n,r){let i=t.s(r),a=n();if(a===null)throw new t.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=cg(a,o);if(c===null)throw new t.t(vN(a,o));if(c.kind!==`tree`)throw new t.t(`${t.s(o)} is a ${c.kind}, not a revision`);let l=uv(a,c.id,e.displayPath);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let u=e.path.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),d=l.kind(u);if(d===`missing`)throw new t.t(`there is no ${t.s(s)} in ${t.s(o)}`);return{label:o,tree:l,root:u,isFile:d!==`folder`}}function vN(e,n){let r=t.s(n);return fg(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function yN(e,t,{directories:n,settings:r},{dialect:i,set:a,config:o}){let s=await Ig(e,{directories:n,settings:t===e||o===null?r:[],named:!0},o,{dialect:i,set:a,levels:new Map},t),c=a===null?s.directories:s.directories.map(e=>bN(e,a)),l=t===e||o===null||o===`none`;return{...s,directories:c,files:l?s.files:await xN(e,t,o.file)}}function bN(e,t){let n=e.hosts.map(e=>({...e,set:t===null?null:{...t,host:e.name}}));return{...e,hosts:n}}async function xN(e,t,n){let{loadSettings:r,makeShared:i}=await Promise.resolve().then(()=>PM),a=await r(i(t),e.absolute(n),!1);return`absolute`in a?[a]:[]}const SN=2e4;function CN(e,t){let n=Fg(e,t.filter(t=>e.kindOfNamed(t)!==`missing`)),r=e.repositoryOf(e.cwd),i=t=>r===null||!t.startsWith(r)||e.repositoryOf(t)===r;return{...n,directories:n.directories.filter(({absolute:e})=>i(e))}}function wN(e,n,r){let{root:i,path:a}=n,o=r.find(e=>e!==i&&!e.startsWith(a.join(i,a.sep)));if(o!==void 0)throw new t.t(`${t.s(e.displayPath(o))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let s=go(n,r.flatMap(t=>TN(e,n,t)));if(s.directories.length>SN)throw Y_(`there are more than ${SN.toLocaleString(`en`)} control directories`);return s}function TN(e,t,n){let r=t.kind(n),{basename:i,dirname:a}=t.path;return r===`folder`?[{absolute:n,kind:r}]:mo.includes(i(n))||(r!==`missing`||e.kindOfNamed(n)===`file`)&&t.kind(a(n))===`folder`?[{absolute:n,kind:`file`}]:[]}const EN=2**29;async function DN(e,t,n,r){let i=_N(e,()=>rg(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await ON(e,i,a,!0,r),head:await ON(e,gN(i),a,!0,r)}}async function ON(e,{label:t,tree:r},i,a,o){let s=r??e,c=r===null?CN(e,i):wN(e,r,i),l=await yN(e,s,c,o);s.prefetch?.(l.directories.flatMap(({found:{absolute:e,names:t}})=>n.v.filter(e=>t.includes(e)).map(t=>s.path.join(e,t))));let u=0,d=hN(s,{...o,levels:new Map},o.config!==null),f=e=>s.kind(e)===`folder`,p=l.directories.map(({found:t,hosts:r,files:o})=>{let c=Co(s,t);for(let e of n.x(c))n.S(e)||(u+=e.bytes.length);if(u>EN)throw kN();let{absolute:l}=t;return{key:a?l:e.path.relative(i[0]??e.cwd,l),absolute:l,directory:c,hosts:r,mail:{key:s.realpath(l)??l,loaded:o[0]??null,fleets:d,isThere:f}}}),m=[...c.problems,...l.problems];return{label:t,directories:p,settings:l.files,problems:r===null?m:m.map(e=>({...e,file:`${t}:${e.file}`}))}}function kN(){let e=EN/2**20;return new t.t(`there are more than ${e} MiB of files to compare: name fewer folders`)}async function AN(e){let t={dialect:e.dialect,set:null,config:e.config},n=Dg(e.cwd),r=await DN(n,e.base,e.paths,t),i=new Date().toISOString().slice(0,10),a=bC(r.base.settings,r.head.settings,i,n.displayPath),o=MN(r.base,r.head);return o===null&&a.length===0?null:{...o??jN,noLongerChecked:a}}const jN={nowMeCount:0,noLongerMeCount:0,recipientsCount:0,markdown:null,problem:null};function MN(e,n){let r=e=>({nowMeCount:null,noLongerMeCount:null,recipientsCount:null,markdown:null,problem:e});try{let i=aT(e,n),[a]=i.problems;if(a!==void 0){let{file:e,line:n,column:i,message:o}=a,s=`${t.o(e)}:${n}:${i}`;return r({...a,message:`the verdicts cannot be compared: ${s}: ${o}`})}if(i.differences.length===0)return null;let o=new Map;for(let e of i.differences)o.set(e.control,[...o.get(e.control)??[],e]);let s=e=>[...o.values()].reduce((t,n)=>t+NN(n,e),0),[c,l]=[s(`nowMe`),s(`noLongerMe`)];return{nowMeCount:c,noLongerMeCount:l,recipientsCount:ny(i.differences),markdown:ww(i),problem:null}}catch(e){if(!(e instanceof t.t)||e instanceof F)throw e;return r({file:``,line:1,column:1,...e.place,message:e.message})}}function NN(e,n){let r=ry(e,n);if(r!==null)return r;let[i]=e;throw new t.t(`${t.o(i?.control??``)}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`)}const PN={isChanged:()=>!1,difference:null,missing:null},FN={...PN,result:Xe,failOn:`error`};async function IN(e,t){let n=[],r=LN(n,null,()=>E_(e.base,t.env,t.cwd)),i=ty(e,t.cwd),{failOn:a}=i,{result:o}=await Zg(i,{progress:t.progress}),s=()=>({...o,problems:[...o.problems,...n]});if(r===null||`missing`in r)return{...PN,missing:r?.missing??null,result:s(),failOn:a};let c=e.annotations?o.findings.map(({file:e})=>e.path):[],l=LN(n,PN.isChanged,()=>mv(t.cwd,r.commit,c));return{...await RN(i,r.commit,n),result:s(),failOn:a,isChanged:l}}function LN(e,t,n){try{return n()}catch(n){if(!(n instanceof F))throw n;return e.push(zN(n)),t}}async function RN({cwd:e,paths:t,config:n,overrides:r},i,a){try{let a=await AN({cwd:e,base:i,paths:t,config:n,dialect:r.dialect}),o=a?.problem??null;return{difference:a,missing:o===null?null:I(o.message)}}catch(e){let t=zN(e);return e instanceof F&&a.push(t),{difference:null,missing:I(t.message)}}}function zN(e){if(!(e instanceof t.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function BN(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`�`)).replace(/'/g,`%27`)).join(`/`)}function VN(e){return e.outcomes.filter(e=>!e.passed)}function HN(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function UN(e){let{error:t,warning:r,info:i}=Qe(e),a=VN(e).length,o=[t>0?n.L(t,`error`):null,r>0?n.L(r,`warning`):null,i>0?n.L(i,`info`,`infos`):null,a>0?n.L(a,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return o.length===0?`no findings`:o.join(`, `)}function WN(e,t,r,i){let a=t===`error`?`qmailint has no trustworthy answer: ${GN(e)}`:`qmailint: ${UN(e)}`;return r===0?a:`${a}; ${n.L(r,`more error has`,`more errors have`)} no annotation: ${i}`}function GN({problems:[e]}){if(e===void 0)return`there was an error`;let{file:n,message:r}=e;return t.s(n===``||n===`.`?r:`${t.o(n)}: ${r}`)}const KN=1e6;function qN(e,r){let i=JN(e,r.verdict),a=e=>{let n=t.p(i)+t.p(e)<=KN;return n&&(i+=e),n},o=(e,r,a)=>{if(r.length===0)return;let o=KN-t.p(i)-t.p(e)-1e3,s=[];for(let e of r){let n=e();if(o-=t.p(n),o<0)break;s.push(n)}(o>-1e3||s.length>0)&&(i+=e+s.join(``));let c=r.length-s.length;c>0&&(i+=`\n**${n.L(c,`more ${a}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),i+=`
`};a(YN(r.noLongerChecked)),o(``,e.problems.map(e=>()=>XN(e)),`problem`);let s=r.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return r.difference!==null&&!a(`${s}${r.difference.trim()}\n\n`)&&a(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),o(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,de(e.outcomes).map(e=>()=>ZN(e,r)),`failed assertion`),r.coverage!==null&&a(`### Coverage\n\n${r.coverage.trim()}\n\n`),o(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,HN(e.findings).map(e=>()=>eP(e,r)),`finding`),i}function JN(e,t){let{files:r,entries:i,directories:a,outcomes:o}=e,s={pass:`✅`,fail:`❌`,error:`⚠️`}[t],c=t===`error`?`no trustworthy answer`:UN(e),l=Ze(o),u=l-Ze(VN(e)),d=l===o.length?``:` (${o.filter(({passed:e})=>e).length} of ${n.L(o.length,`check`)})`;return`## ${s} qmailint: ${c}\n\n${`${n.L(r,`file`)} with ${n.L(i,`entry`,`entries`)} in ${n.L(a,`control directory`,`control directories`)}`}${o.length===0?``:`; ${u} of ${n.L(l,`assertion`)} ${u===1?`holds`:`hold`}${d}`}.\n\n`}function YN(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${L(e)}: ${I(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function XN({file:e,line:t,message:n}){return`- ${e===``?``:`${L(`${e}:${t}`)} `}${I(n)}\n`}function ZN(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${I(i)}: ${L(a)}${o===null?``:`<br>${I(o)}`}`,`${tP(n.path,r,t)}<br>${I(fe(e))}`,I(s)+QN(e,t),I(c??``)].join(` | `)} |\n`}function QN(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(tP(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const $N={error:`❌&nbsp;error`,warning:`⚠️&nbsp;warning`,info:`ℹ️&nbsp;info`};function eP(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${I(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${L(l)}.`,u===void 0?null:I(u)].filter(e=>e!==null).join(` `),f=I(c)+(d===``?``:`<br>${d}`);return`| ${[$N[r],tP(i.path,a,t)+s,L(n),f].join(` | `)} |\n`}function tP(e,t,n){return C_(L(`${e}:${t}`),n(e,t))}function nP(e){let t=[...Ae(e,20,Ye(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+I(n))).join(`
`).replace(`
`,`

`)}function rP(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${BN(s)}#L${o}`}}function iP(e,t,{difference:n,missing:r},i,a){return qN(e,{verdict:t,link:rP(i,a),difference:n?.markdown??r,noLongerChecked:n?.noLongerChecked??[],coverage:e.coverage==null?null:nP(e.coverage)})}function aP(e,n){let r=f.default.resolve(e,n);try{if(oP(e,r))throw new t.t(`the input working-directory: ${t.s(n)}: its symbolic links lead out of the workspace`);if((0,d.statSync)(r).isDirectory())return r}catch(e){throw e instanceof t.t?e:new t.t(`the input working-directory: ${t.s(n)}: ${Qh(e)}`)}throw new t.t(`the input working-directory: ${t.s(n)} is not a directory`)}function oP(e,t){let n=(e,t)=>e===t||e.startsWith(f.default.join(t,f.default.sep));return n(t,f.default.resolve(e))&&!n(d.realpathSync.native(t),d.realpathSync.native(e))}const sP={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function cP(e){return t.s(e).replace(/[&<>"']/g,e=>sP[e]??e)}function lP(e){return e.map(cP).join(`
`)}function*uP(e,t){let n=[...dP(e.outcomes),pP(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${cP(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function dP(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>fP(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function fP(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${fe([e])}`,l=o?``:pe([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return gP(t.path,c,{file:t.path,line:n},o?``:_P(`failure`,`assertion`,l,u))}function pP({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&$a.indexOf(e)>=$a.indexOf(r),a=[...t.map(e=>[`error`,()=>mP(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>hP(e,t)]})];if(n!==void 0){let e=_P(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>gP(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>gP(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function mP({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=_P(`error`,`problem`,n,[n]);return gP(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function hP(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=ue(e),c=he(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?_P(`failure`,r,c,u):`      <system-out>${lP(u)}</system-out>\n`;return gP(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function gP(e,t,n,r){let i=n===null?``:` file="${cP(n.file)}" line="${n.line}"`,a=`    <testcase classname="${cP(e)}" name="${cP(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function _P(e,t,n,r){return`      <${e} message="${cP(n)}" type="${t}">${lP(r)}</${e}>\n`}var vP={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`docs`,`examples`,`src/rules/**/*.md`,`CHANGELOG.md`,`SECURITY.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git add --intent-to-add dist && git diff --exit-code dist && npm run unused`,update:`npm run update:rules && npm run format && npm run bundle && npm run update:docs`,"update:rules":`vitest run test/rules.test.ts -t "the lists of rules" --update && vitest run test/rules.test.ts --update`,"update:docs":`vitest run test/docs.test.ts --update`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const yP=vP.version,bP=xP(vP);function xP({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const SP=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function CP(e,n=0){let r=JSON.stringify(e,null,n);return t.r(r)?r:r.split(`
`).map(wP).join(`
`)}function wP(e){return e.replace(SP,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function TP({bytes:e},t,{start:r,end:i}){if(e.length===0)return{startLine:t};let a=n.z(e,r);return{startLine:t,startColumn:kP(e,a,r),endColumn:kP(e,a,i)}}function EP({file:{bytes:e},line:t,start:i},a){let o=[],s=n.z(e,i),c=t,l=t=>{let r=n.z(e,t);for(;s<r;c++)s=n.R(e,s)+1;for(;s>r;c--)s=n.z(e,s-1);return{line:c,column:kP(e,r,t)}};for(let{start:t,end:i,text:s}of a){let a=AP(r.t(s));if(a===null||AP(e.subarray(n.z(e,t),t))===null||AP(e.subarray(n.z(e,i),i))===null||AP(e.subarray(t,i))===null)return null;let[c,u]=[l(t),l(i)];o.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:a}})}return o}const DP=new TextDecoder(`utf-8`,{ignoreBOM:!0}),OP=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function kP(e,t,n){return DP.decode(e.subarray(t,n)).length+1}function AP(e){try{return OP.decode(e)}catch{return null}}const jP={"address-in-list":`# address-in-list

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
`};function MP(e){return(jP[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const NP={error:`error`,warning:`warning`,info:`note`};function PP(){return[...$S.map(({id:e,level:t,summary:n})=>FP(e,t,`${LP(n)}.`,MP(e))),FP(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change whichever is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function FP(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:IP(i)??n},help:{text:i.trim(),markdown:r.trim()},...bP===null?{}:{helpUri:`${bP}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:NP[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function IP(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function LP(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const RP=25e3;function*zP(e,t=e=>e){let n=PP(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=BP(e),o=HP(t,r),s={name:`qmailint`,version:yP,semanticVersion:yP,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${CP({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${CP([VP(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+CP(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function BP(e){let t=VN(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,RP-t.length);if(r.length>i){let e=new Set(HN(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,RP);return{results:a,left:n-a.length}}function VP({problems:e,shortfall:t},r,i){let a=e.map(({file:e,line:t,column:n,message:r})=>({level:`error`,message:{text:KP(r)},...e===``?{}:{locations:[GP(i(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&a.push({level:`error`,message:{text:KP(t)}}),r>0){let e=`${n.L(r,`more result`)} left out: code scanning takes ${n.I(RP)} at most.`;a.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:a}}function HP(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${Jv(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:KP(pe([n.outcome])+p)},locations:[GP(e(i.path),TP(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...GP(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...GP(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:NP[s],message:{text:KP(he(d)+f)},locations:[GP(e(c.path),TP(c,l,i))],...p.length===0?{}:{relatedLocations:p},...UP(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,WP(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:KP(a)}]}}}}function UP(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=t.into??e.file,i=t.into===void 0?e:{file:t.into,line:1,start:0};if(Zt(r.path)!==null&&t.edits.some(({text:e})=>/[^\r\n]/.test(e)))return{};let a=EP(i,t.edits);if(a===null)return{};let o=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,s={artifactLocation:{uri:BN(n(r.path))},replacements:a};return{fixes:[{description:{text:o},artifactChanges:[s]}]}}function WP({file:e,start:t}){let{bytes:i,start:a,end:o}=$t(e,n.z(e.bytes,t),n.R(e.bytes,t));return r.i(i,{start:a,end:Math.min(o,a+4096)})}function GP(e,t,n){let r={artifactLocation:{uri:BN(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:KP(n)}}}function KP(e){return t.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function qP(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=d.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:XP(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,d.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,d.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>f.default.dirname(e))))QP(e)}finally{for(let{temporary:e}of t)(0,d.rmSync)(e,{force:!0})}}function JP(e,t){let n=f.default.join(e,`.qmailint-${process.pid}-${(0,u.randomBytes)(6).toString(`hex`)}`);return{fd:(0,d.openSync)(n,`wx`,t),temporary:n}}function YP(e,t,n){let{fd:r,temporary:i}=JP(e,t);try{n(r)}catch(e){throw(0,d.rmSync)(i,{force:!0}),e}finally{(0,d.closeSync)(r)}return i}function XP(e,t){(0,d.accessSync)(e,d.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,d.statSync)(e);return YP(f.default.dirname(e),384,e=>{ZP(e,t);let a=(0,d.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,d.fchownSync)(e,r,i),(0,d.fchmodSync)(e,n&4095),(0,d.fsyncSync)(e)})}function ZP(e,t){for(let n=0;n<t.length;)n+=(0,d.writeSync)(e,t,n)}function QP(e){try{let t=(0,d.openSync)(e,`r`);try{(0,d.fsyncSync)(t)}finally{(0,d.closeSync)(t)}}catch{}}function $P(e,t){let n=(0,d.lstatSync)(e,{throwIfNoEntry:!1}),r=YP(f.default.dirname(e),438,e=>{for(let n of t)ZP(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,d.fchmodSync)(e,n.mode&4095)});try{(0,d.renameSync)(r,e)}catch(e){throw(0,d.rmSync)(r,{force:!0}),e}}function eF(e,t,n,r){let i=f.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=d.realpathSync.native(f.default.dirname(i)),o=f.default.join(r,f.default.basename(i)),s=rF(o,t)??tF(e,t,i,r);return s===null?($P(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${Qh(e)}`)}}function tF({root:e},t,n,r){let i=e=>e.toLowerCase()===fo;if([...n.split(f.default.sep),...r.split(f.default.sep)].some(i))return`it lies below ${fo}`;let a=d.realpathSync.native(e),o=nF(f.default.resolve(e),n)||nF(a,n);return nF(a,r)||f.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function nF(e,t){return t===e||t.startsWith(e.endsWith(f.default.sep)?e:e+f.default.sep)}function rF(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,d.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function iF(e,{result:t,failOn:n},r,i,a){let o=t,s=new Set;for(let t=!0,c=0;t&&c<2;c++){t=!1;for(let{file:l,pieces:u}of aF(e,o,n,i)){if(c>0&&!s.has(l))continue;let e=eF(r,l,__(u),e=>a.stdout(e));e===null?s.add(l):(t=!0,s.delete(l),o={...o,problems:[...o.problems,e]})}}return{result:o,written:s}}function aF(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:zP(t,r)}],...a===null?[]:[{file:a,pieces:uP(t,n)}]]}async function oF(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,{inputs:r,checked:i,cwd:a}=await sF(e,n,t),o={...e_(t),cwd:a},s=v_(n,a),{result:c,written:l}=iF(r,i,{root:n,cwd:a},s,o),u=[`pass`,`fail`,`error`][$g(c,i.failOn)];cF(c,o);let d=(r?.summary??!0)&&await e.writeSummary(iP(c,u,i,o.env,s))?`see the job summary`:`see the log`,f={rebase:s,isChanged:i.isChanged,closing:u!==`pass`,elsewhere:d},p=r?.annotations??!0;p&&g_(o.workflowCommand??o.stdout,_e(c,f));let m=r?.sarifFile??``,h=b_(c,u,i.difference,l.has(m)?s(m):``);for(let[t,n]of Object.entries(h))e.setOutput(t,n);if(u!==`pass`){let t=p?ve(c,f):0;e.setFailed(WN(c,u,t,d))}return u}async function sF(e,t,n){let r=null,i=t;try{return r=$v(e.getInput),i=aP(t,r.workingDirectory),{inputs:r,cwd:i,checked:await IN(r,{...e_(n),cwd:i})}}catch(e){let t=[zN(e)];return{inputs:r,cwd:i,checked:{...FN,result:{...FN.result,problems:t}}}}}function cF(e,t){g_(t.stdout,fn(e,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Oe(e.problems.map(e=>({...e,file:e.file||`the Action`})),t)}var lF=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function uF({code:e,message:t}){return new lF(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function dF(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,d.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw uF(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function fF(){return{stdout:e=>dF(1,e),stderr:e=>dF(2,e),bytes:e=>dF(1,e),progress:e=>{mF(2)&&dF(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>pF(1),isFile:()=>(0,d.fstatSync)(1).isFile()}}function pF(e){return mF(e)&&process.stdout.isTTY===!0}function mF(e){let t=(0,d.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,d.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function hF(e){try{return await ie.addRaw(e).write(),!0}catch{return!1}}function gF(e){ce(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(t.s).join(`
`)}`);try{se(`result`,`error`)}catch{}}oF({getInput:e=>oe(e,{trimWhitespace:!1}),setOutput:se,setFailed:ce,writeSummary:hF},fF()).catch(gF),exports.$=Qc,exports.A=lx,exports.At=dr,exports.B=Xm,exports.Bt=Le,exports.C=mS,exports.Ct=Lr,exports.D=ux,exports.Dt=Dr,exports.E=Lx,exports.Et=Mr,exports.F=Rb,exports.Ft=T,exports.G=wl,exports.H=Om,exports.I=Ib,exports.It=qn,exports.J=Dl,exports.K=Cl,exports.L=Qh,exports.Lt=hn,exports.M=ix,exports.Mt=fr,exports.N=Lb,exports.Nt=sr,exports.O=dx,exports.Ot=Sr,exports.P=Pb,exports.Pt=Jn,exports.Q=vl,exports.R=Ph,exports.Rt=$t,exports.S=pS,exports.St=Vr,exports.T=iS,exports.Tt=kr,exports.U=vd,exports.V=Lm,exports.W=ld,exports.X=ml,exports.Y=Tl,exports.Z=sl,exports._=TS,exports._t=Kr,exports.a=FM,exports.at=To,exports.b=_S,exports.bt=Xr,exports.c=bE,exports.ct=za,exports.d=sC,exports.dt=Si,exports.et=bs,exports.f=cC,exports.ft=di,exports.g=$S,exports.gt=qr,exports.h=eC,exports.ht=Jr,exports.i=RM,exports.it=xo,exports.j=cx,exports.jt=cr,exports.k=sx,exports.kt=ur,exports.l=vE,exports.lt=ja,exports.m=tC,exports.mt=Yr,exports.n=hN,exports.nt=Zo,exports.o=eD,exports.ot=Ja,exports.p=lC,exports.pt=gi,exports.q=Sl,exports.r=XM,exports.rt=Xo,exports.s=YE,exports.st=Qa,exports.t=qP,exports.tt=j,exports.u=hE,exports.ut=Ci,exports.v=wS,exports.vt=Qr,exports.w=cS,exports.wt=jr,exports.x=xS,exports.xt=D,exports.y=hS,exports.yt=$r,exports.z=Th,exports.zt=vt;