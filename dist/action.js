Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/usage-error.js"),n=require("./action/outcome.js"),r=require("./action/latin1.js"),i=require("./action/interfaces.js"),a=require("./action/address.js"),o=require("./action/ipme.js"),s=require("./action/find.js"),c=require("./action/form-of.js"),l=require("./action/partition.js");let u=require("os");u=e.r(u,1);let d=require("crypto");d=e.r(d,1);let f=require("fs");f=e.r(f,1);let p=require("node:crypto"),m=require("node:fs"),h=require("node:path");h=e.r(h,1);function g(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function _(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function v(e,t,n){let r=new y(e,t,n);process.stdout.write(r.toString()+u.EOL)}var y=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${x(r)}`)}}return e+=`::${b(this.message)}`,e}};function b(e){return g(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function x(e){return g(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function S(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!f.existsSync(n))throw Error(`Missing file at path: ${n}`);f.appendFileSync(n,`${g(t)}${u.EOL}`,{encoding:`utf8`})}function ee(e,t){let n=`ghadelimiter_${d.randomUUID()}`,r=g(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${u.EOL}${r}${u.EOL}${n}`}var te=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:ne,appendFile:re,writeFile:ie}=f.promises,ae=`GITHUB_STEP_SUMMARY`,oe=new class{constructor(){this._buffer=``}filePath(){return te(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[ae];if(!e)throw Error(`Unable to find environment variable for $${ae}. Check if your runtime environment supports job summaries.`);try{yield ne(e,f.constants.R_OK|f.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return te(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?ie:re)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return te(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var se;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(se||={});function ce(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function le(e,t){if(process.env.GITHUB_OUTPUT)return S(`OUTPUT`,ee(e,t));process.stdout.write(u.EOL),v(`set-output`,{name:e},g(t))}function ue(e){process.exitCode=se.Failure,de(e)}function de(e,t={}){v(`error`,_(t),e instanceof Error?e.toString():e)}function fe({file:{bytes:e},start:t,end:r}){let i=n.j(e,t);return{column:t-i+1,endColumn:r-i+1}}function pe(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function me(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return ge([...n.values()].map(({controls:e,hosts:t})=>`in ${ge(e,`, `)}${t.length===0?``:` on ${ge(t,`, `)}`}`),`; `)}function he(e){let t=me(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function ge(e,n){let r=e.length-50;return e.slice(0,50).map(t.s).join(n)+(r>0?` and ${r} more`:``)}function _e({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const ve={error:`error`,warning:`warning`,info:`notice`};function*ye(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=xe(e,n,t);for(let e of r)yield De(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${ve[n]} title=qmailint::${Oe(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function be(e,t){return xe(e,`error`,t).left}function xe(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?Se(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Te)];return{shown:u,left:a-u.length}}function Se(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(Ce),...i,...pe(e.outcomes).map(we)]}function Ce({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function we(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:Ee(he(e),r),file:t.path,line:n,columns:null}}function Te(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?fe(e):null;return{level:n,title:c,message:_e(e.detail()),file:r.path,line:i,columns:l}}function Ee(e,t){return t===null?e:`${e}\nbecause: ${t}`}function De({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${ke(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${ke(t)}`].join(`,`);return`::${ve[e]} ${c}::${Oe(n)}\n`}function Oe(e){return e.split(`
`).map(t.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function ke(e){return t.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function Ae(e,t){for(let n of e)t.stderr(je(n))}function je({file:e,line:n,column:r,message:i}){let a=n===1&&r===1?``:`:${n}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${t.o(e)}${a}: `}${t.s(i)}\n`}function*Me(e,r,i){for(let{file:a,lines:o}of e.files){let e=Pe(a.bytes),s=0,c=0;for(let{line:n,covered:l,survived:u}of o)if(!(l&&u.length===0)){if(s++,r!==0&&s>r)c++;else{yield`${i.bold(`${t.o(a.path)}:${n}:`)} ${l?`covered`:i.warning(`not covered`)}: ${e(n)}\n`;for(let e of u)yield`      ${Ne(e)}\n`}}c>0&&(yield`${i.bold(`${t.o(a.path)}:`)} and ${n.k(c,`more line`)} (--max-findings 0 shows all)\n`),s>0&&(yield`
`)}let{covered:a,entries:o,entryPercent:s,killed:c,mutants:l,score:u}=e;yield`Coverage: ${a} of ${n.k(o,`entry`,`entries`)} decide something asserted (${s} %), ${c} of ${n.k(l,`mutant`)} noticed (${u} %).\n`}function Ne({mutation:e,witness:n,becomes:r,host:i}){let a=i===null?``:` on ${t.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${n} would be ${r}${a}, and no assertion would notice`}function Pe(e){let r=0,i=1;return a=>{for(;i<a;i++)r=n.A(e,r)+1;return t.a(e,r,n.A(e,r),60)}}function Fe({step:e,result:t,decidedBy:n,isMissing:r}){switch(e){case`arrives`:return t===`client`?`it arrives as from a client, with RELAYCLIENT`:`it arrives from outside`;case`localiphost`:return`the address is me, so localiphost makes it ${t}`;case`rcpthosts`:return Ie(t,n!==null,r);case`envnoathost`:return`it has no domain, and becomes ${t}`;case`percenthack`:return`percenthack makes it ${t}`;case`locals`:return t===`local`?`its domain is local`:t===`not local`?`its domain is not local`:`locals ${t}`;case`virtualdomains`:return t===`not virtual`?n===null?`it is not virtual`:`an empty entry of virtualdomains leaves it as it is`:`virtualdomains makes it ${t}`;case`smtproutes`:case`authsenders`:return t===`MX`?n===null?`it has no route, so the DNS is asked`:`its route is empty, so the DNS is asked`:n===null?`${e} ${t}`:`${e} sends it to ${t}`;case`dns`:return t;case`ipme`:return`${t}, so this address and all that are no better are not tried`;case`connects`:return`nothing answers there`;case`qmail-inject`:return t===`refused`?`qmail-inject refuses it`:`qmail-inject completes it to ${t}`;default:return t===`refused`?`${e} refuses it`:`${e} ${t}`}}function Ie(e,t,n){return e===`accepted`?t?`rcpthosts accepts it`:n?`there is no rcpthosts, so it is accepted`:`rcpthosts accepts whatever has no domain`:e===`refused`?t?`rcpthosts refuses it`:`no line of rcpthosts accepts it`:`rcpthosts ${e}`}const Le={"5.4.6":`its own address is the best MX`,"5.1.2":`there is no such host`,"5.4.4":`no MX has an address`};function Re({verdict:e,host:t,as:n,code:r,via:i}){let a=t===null?``:` on ${t}`;switch(e){case`local`:case`virtual`:return`it is delivered${a}, to ${n}`;case`remote`:return`it leaves${t===null?``:` ${t}`} for ${i.join(`, `)}`;case`rejected`:return`it is refused${a}`;case`bounced`:return r===null?`it bounces${a}: the next host refuses it`:`it bounces${a}: ${Le[r]}`;case`deferred`:return`it waits${a}, and is tried again later`;case`loop`:return`it is back${a} with the same recipient: it goes round until the hops are too many`}}function ze(e){let t=[],n,r=[],i=()=>{r.length>0&&t.push(`${n==null?``:`on ${n} `}${r.join(`, `)}`)};for(let t of e.way())(t.host!==n||t.step===`arrives`)&&(i(),r=[],n=t.host),r.push(`${Fe(t)}${Be(t)}`);return i(),[...t,Re(e)].join(`; `)}function Be({decidedBy:e}){return e!==null&&`file`in e?` (${e.file}:${e.line})`:``}function Ve(e){let t=e.way(),n=t.some(({host:e})=>e!==null),r=t.map((e,t)=>t>0?He(Fe(e),e,n):Fe(e)),i=Math.min(52,Math.max(0,...r.map((e,n)=>t[n]?.decidedBy==null?0:e.length))),a=[],o;for(let[e,s]of t.entries()){n&&(s.host!==o||s.step===`arrives`&&e>0)&&a.push(`on ${s.host??``}:`),{host:o}=s;let t=n?`  `:``,c=Ue(s),l=r[e];c===``?a.push(`${t}${l}`):l.length<=i?a.push(`${t}${l.padEnd(i)}  ${c}`):a.push(`${t}${l}`,`${t}    ${c}`)}return[...a,`${Re(e)}.`]}function He(e,{step:t},n){return t===`arrives`&&!n?e.replace(`it arrives`,`it comes back`):e}function Ue({decidedBy:e,text:n}){return e===null?``:`implicit`in e?`the implicit entry ${e.implicit}`:`interface`in e?`the address ${e.address} of ${e.interface}`:`${t.o(e.file)}:${e.line}${n===null?``:`: ${n}`}`}function We({file:{bytes:e},start:t}){return t-n.j(e,t)+1}function Ge(e,n,r){let{host:i,control:a}=e,{head:o,named:s}=Ye(e,n.good(`passed`),n),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${t.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function Ke(e,n){let[r]=e,i=(e,t)=>`      ${n.dim(`${e}:`.padEnd(13))} ${t}`,{head:a,named:o}=Ye(r,n.error(`failed`),n),s=[...e.length===1?[me(e)]:[],...o],c=[a+(s.length===0?``:` (${t.s(s.join(`, `))})`)];e.length>1&&c.push(i(`where`,t.s(me(e)))),c.push(...r.kind===`mail`?Je(r,i):qe(r,i));let l=Xe(e);return l!==``&&c.push(i(`decided by`,l)),r.because!==null&&c.push(i(`because`,t.s(r.because))),r.remedy!=null&&c.push(i(`what to do`,r.remedy)),`${c.join(`
`)}\n\n`}function qe(e,t){let{expect:n,witness:r,reason:i,message:a,failing:o,addresses:s=1}=e,c=t(`but`,`${r} is ${n===`me`?`not me`:`me`}: ${i??a}`);return s<=1?[c]:[c,t(`fails for`,`${o===s?`all of them`:`${o} of ${s} addresses`}, of which ${r} is the lowest`)]}function Je({witness:e,got:t,ways:n,failing:r,classes:i},a){let o=[a(`but`,`${e} is ${t}`)],[s]=n,c=s===void 0?[]:Ve(s);for(let[e,t]of c.entries())o.push(e===0?a(`its way`,t):`${` `.repeat(20)}${t}`);if(i<=1)return o;let l=r===i?`all ${i}`:`${r} of ${i}`;return[...o,a(`fails for`,`${l} classes of recipients, of which ${e} is the first`)]}function Ye(e,n,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${t.o(i.path)}:${a}:${We(e)}:`)} ${n}: ${o}: ${t.s(s)}`,named:c===null?[]:[`"${c}"`]}}function Xe(e){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(`${t.o(r.file)}:${r.line}`);let r=n.size-3;return[...n].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function Ze(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}const Qe={findings:[],omitted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function $e(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function et(e){let{findings:t,omitted:n,emitted:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function tt(e,t,r){let i=$e(e),a=i===e.length?``:n.k(e.length,`check`);return t.length===0?`${n.k(i,`assertion`)} passed${a===``?``:` (${a})`}`:`${r.error(`${$e(t)} of ${n.k(i,`assertion`)} failed`)}${a===``?``:` (${t.length} of ${a})`}`}function nt(e,t){let{files:r,entries:i,directories:a,problems:o,outcomes:s}=e,{error:c,warning:l,info:u}=et(e),d=`${n.k(r,`file`)} with ${n.k(i,`entry`,`entries`)} in ${n.k(a,`control directory`,`control directories`)}`,f=s.filter(({passed:e})=>!e),p=s.length===0?``:` ${tt(s,f,t)}.`;return c+l+u===0?o.length>0?``:`${t.good(`No findings`)}: ${d}.${p}\n`:`${[c>0?t.error(n.k(c,`error`)):null,l>0?t.warning(n.k(l,`warning`)):null,u>0?t.info(n.k(u,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${d}.${p}\n`}function rt(e){return e!==0&&!i.o(e)}function it(e){let t=~e>>>0;return e!==0&&rt(t)?t:null}function at(e){let t=e.indexOf(`/`);if(t<0)return a.t(e)!==null;let[n,r]=[a.t(e.slice(0,t)),a.t(e.slice(t+1))];return n!==null&&r!==null&&rt(r)&&!i.a(n,r)}function ot(e,t){let n=a.t(e),r=st(t);if(n===null||r===null)return[];let o=i.i({address:(n&r)>>>0,netmask:r});return i.a(n,r)?[o,i.r(n)]:[o]}function st(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return i.c(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):a.t(e);return t===null?null:rt(t)?t:it(t)}function ct(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?ot(t,n)[0]??null:null:a.t(t)===null||lt(t)?null:t});return t.length===0||t.includes(null)?null:t}function lt(e){let t=a.t(e);return t!==null&&(t>=3758096384||it(t)!==null||t===0)}const ut=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,dt=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function ft(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let t=e.replace(dt,e=>n.D(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(ut)??[],[r]=t;if(r===void 0||t.length>1)return[];let[i=``,o]=r.split(`/`);return o===void 0?a.t(i)===null?[]:[i]:ot(i,o)}function pt([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the single address`}function mt(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}let ht=null,gt=null,_t=null;function vt(e,t,{dialect:n}){return e===ht&&n===gt||(_t=yt(e,t,n),ht=e,gt=n),_t}function yt(e,t,r){if(e.entry!==null||!e.terminated)return null;let{bytes:i}=t,{start:a,end:o}=e;if(bt(i)&&e.line===1)return{kind:`byte-order-mark`,harmless:wt(i,a+3,o)};if(wt(i,a,o))return null;let s=St(i,a,e.seen.end),c={start:a,end:s};return s>a&&n.M(i,e.line,s).entry!==null?{kind:`leading-blank`,blanks:c}:Tt(e,i,c)??(r.ipv6?null:Et(e,i,s))??{kind:`not-an-address`}}function bt(e){return e[0]===239&&e[1]===187&&e[2]===191}function xt(e){return e===32||e===9}function St(e,t,n){let r=t;for(;r<n&&xt(e[r]);)r++;return r}function Ct(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&xt(e[r-1]);)r--;return r}function wt(e,t,n){let r=St(e,t,n);return e[r]===35&&r<n||Ct(e,t,n)<=r}function Tt({seen:e,slash:t},r,i){if(t<0)return null;let a=n.N(r,i.end,t);if(a===null||a.end!==t)return null;let o=Ct(r,t+1,e.end),s=t+1,c=0;for(;s<o&&Dt(r[s]);s++)c=Math.min(c*10+r[s]-48,99);let l=St(r,s,o);if(s===t+1||c>32||l<o&&r[l]!==35)return null;let u={start:t+1,end:s};return{kind:`prefix-length`,address:a.address,wrapped:a.octets.some(e=>e.wrapped),written:u,length:c,comment:l<o?{start:l,end:o}:null,indent:i}}function Et({seen:e},t,i){let a=r.i(t,{start:i,end:e.end}),o=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(a);return o?.[1]===void 0||!n.D(o[1])?null:{kind:`ipv6-address`,written:{start:i,end:i+(o[1].length+(o[2]?.length??0)+(o[3]?.length??0))}}}function Dt(e){return e>=48&&e<=57}function Ot(e,t){return r.i(e,t)}function kt({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function At({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function jt(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?Ct(e,t.start,t.end):t.end;return St(e,t.start,n)<n})}function*Mt(e,t){let n=jt(e,t),[r]=n;if(r!==void 0&&e[St(e,r.start,r.end)]!==Pt)for(let r of Ft(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function Nt(e,t){return Mt(e,t).next().done!==!0}const Pt=35;function*Ft(e,{start:t,end:r}){let i=e.subarray(t,r).indexOf(35),a=i<0?r:t+i,o=t,s=t=>t<o||t>=a?32:e[t];for(let r=t;r<a;r++){let t=s(r-1);if(Ht(t))continue;let i=t===46||t===58?r:Rt(s,r);if(i>r){let t={start:r,end:zt(s,r,i)};if(t.end-r<=It&&n.D(Ot(e,t))){yield t,o=i,r=i-1;continue}}if(t===46&&Ht(s(r-2)))continue;let a=Lt(s,r);a!==r&&(yield{start:r,end:a},r=a-1)}}const It=45;function Lt(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;Bt(e(n));)n++;if(n===i)return t}return Ht(e(n))||e(n)===46&&Ht(e(n+1))?t:n}function Rt(e,t){let n=t;for(;Vt(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;Vt(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&Ht(e(n));)n--;return Ht(e(n))?t:n}function zt(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function Bt(e){return e>=48&&e<=57}function Vt(e){return Bt(e)||(e|32)>=97&&(e|32)<=102}function Ht(e){return Bt(e)||(e|32)>=97&&(e|32)<=122||e===95}const Ut=String.raw`\d+(?:\.\d+){3}`,Wt=`(?:${Ut}(?:/${Ut})?|[0-9a-f]*:[0-9a-f:.]*)`,Gt=RegExp(`^${Wt}$`,`i`);function Kt(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>Gt.test(e))?null:[e,o,i,t]}function qt(e,{start:t,end:r,seen:i}){if(i.end!==r||r-t>65536)return null;let a=Kt(Ot(e,{start:t,end:r}));if(a===null)return null;let[,o=``,s,c=``]=a,l=o.split(/[ \t,]+/);if(l.some(e=>e.includes(`:`)&&!n.D(e)))return null;let u=s===void 0?[]:[s.trimEnd()],d=Yt(l);return d===null?l.slice(1).some(e=>Jt.test(e)&&!e.includes(`/`))?null:[...u,...l].map(e=>e+c):[...u,d].map(e=>e+c)}const Jt=/^(22[4-9]|2[3-5]\d|0)\./;function Yt([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return at(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}function Xt({bytes:e},t){return!t.terminated||kt(t).some(e=>e.wrapped)||t.seen.end<t.end||Nt(e,t)}const Zt=Uint8Array.of(42,42,42),Qt=new Set([`smtproutes`,`qmtproutes`,`authsenders`]);function $t(e){let t=e.slice(e.lastIndexOf(`/`)+1);return Qt.has(t)?`behind bar`:t.endsWith(`_secrets`)||t.endsWith(`.pem`)||t===`batvkey`?`line`:null}function en({path:e,bytes:t},n,r){let i=$t(e);if(i===null)return null;let a=n;if(i===`behind bar`){let e=t.subarray(n,r).indexOf(124);if(e<0)return null;a=n+e+1}else for(n===0&&bt(t)&&(a=3);a<r&&rn(t[a]);)a++;let o=r;for(;o>a&&(rn(t[o-1])||t[o-1]===13);)o--;return a<o?{start:a,end:o}:null}function tn(e,n,r){let i=en(e,n,r);if(i===null)return{bytes:e.bytes,start:n,end:r,part:e=>e};let a=t.f([e.bytes.subarray(n,i.start),Zt,e.bytes.subarray(i.end,r)]),o=i.start-n,s=o+Zt.length-(i.end-n),c=e=>({start:l(e.start,o),end:e.end===e.start?l(e.start,o):l(e.end,o+Zt.length)}),l=(e,t)=>e<=i.start?e-n:e>=i.end?e-n+s:t;return{bytes:a,start:0,end:a.length,part:c}}function nn(e,r,i,a){let o=tn(e,n.j(e.bytes,r),n.A(e.bytes,r)),s=o.part({start:r,end:i});return t.a(o.bytes,s.start,s.end,a)}function rn(e){return e===32||e===9}function an(e){let{file:t}=e,r=n.A(t.bytes,e.start);if(e.start===e.end&&(e.start!==r||e.start===0))return null;let i=tn(t,n.j(t.bytes,e.start),r);return on(i,i.part(e))}function on({bytes:e,start:n,end:r},{start:i,end:a}){let o=Math.max(n,i-60),s=Math.min(r,Math.min(a,i+80)+40),[c,l]=[o>n?`…`:``,s<r?`…`:``],u=Ot(e,{start:o,end:s}),{line:d,marks:f}=t.r(u)?sn(u,i-o,a-o,s===r):cn(t.c(e,o,s),i,a,s===r);return{line:c+d+l,marks:`${` `.repeat(c.length)}${f}${i===a?`^`:``}`.trimEnd()}}function sn(e,t,n,r){let i=r?e.trimEnd():e,a=i+`·`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`·`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function cn(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`·`:c.text,o+=(e?`^`:` `).repeat(ln(c.text))}return{line:a,marks:o}}function ln(e){return e.charCodeAt(0)<4352?e.length:un.test(e)?2:1}const un=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*dn(e,t,n){let r=new Map,i=new Map;for(let t of e.omitted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield fn(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*pn(o.file.path,r,t,n),r.clear()}}}function fn(e,n,r){let i=e.detail(),{column:a}=fe(e),o=e.host===null?``:` (on ${t.s(e.host)})`,s=[`${r.bold(`${t.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=an(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),n.verbose)for(let{file:e,line:n,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${t.o(e.path)}:${n}: ${a}`);return`${s.join(`
`)}\n\n`}function*pn(e,n,r,i){for(let[a,o]of n){let n=r.maxFindings===0?0:o-r.maxFindings;n<=0||(yield`${i.bold(`${t.o(e)}:`)} and ${n} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*mn(e,t){let n=Ze(t.color);yield*dn(e,t,n),yield*hn(e,t,n),e.coverage!=null&&(yield*Me(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield nt(e,n))}function*hn({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(pe(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield Ge(o,n,r),a=`
`):(yield a+Ke(e,n),a=``)}yield a}function gn(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function _n(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function vn(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function yn(e,t){return i.s(vn(e,t))}function bn(e,t){return t>=e.firstNotipme}function xn(e,t){if(t>=e.firstNotipme)return o.t(e.notipme,t-e.firstNotipme);if(t>=e.firstMoreipme)return o.t(e.moreipme,t-e.firstMoreipme);let n=e.implicit[t];return`origin`in n?n:{origin:{kind:`implicit`},...n}}function Sn(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}const Cn=1<<17;function wn(e){let t=e.length>>>1;if(t<=48||En(e))return Mn(e,0,t,Tn(new Uint32Array(e.length)));if(t<4096){let n=new Uint32Array(e.length);return jn(e,n,1,0,63),jn(n,e,0,0,255),jn(e,n,0,8,255),jn(n,e,0,16,255),jn(e,n,0,24,255),Mn(n,0,t,Tn(e))}let{buckets:n,end:r}=On(e),i=Tn(e);for(let e=0,t=0;e<Cn;e++){let a=r[e];a-t>48&&kn(n.subarray(2*t,2*a)),Mn(n,t,a,i),t=a}return i}function Tn(e){return{start:e.subarray(0,e.length/2),tag:e.subarray(e.length/2)}}function En(e){for(let t=2;t<e.length;t+=2){let n=e[t],r=e[t-2];if(r>n||r===n&&(e[t-1]&63)>(e[t+1]&63))return!1}return!0}function Dn(e){return new Int32Array(e.buffer,e.byteOffset,e.length)}function On(e){let t=new Uint32Array(e.length),n=new Uint32Array(131073),r=Dn(e),i=Dn(t);for(let e=0;e<r.length;e+=2)n[(r[e]>>>15)+1]++;for(let e=0;e<Cn;e++)n[e+1]+=n[e];for(let e=0;e<r.length;e+=2){let t=r[e],a=t>>>15,o=n[a];n[a]=o+1,i[2*o]=t,i[2*o+1]=r[e+1]}return{buckets:t,end:n}}function kn(e){let t=new Uint32Array(e.length);jn(e,t,1,0,63),jn(t,e,0,0,255),jn(e,t,0,8,255),e.set(t)}const An=new Uint32Array(257);function jn(e,t,n,r,i){An.fill(0);for(let t=n;t<e.length;t+=2)An[(e[t]>>>r&i)+1]++;for(let e=0;e<256;e++)An[e+1]+=An[e];for(let a=0;a<e.length;a+=2){let o=e[a+n]>>>r&i,s=2*An[o];An[o]++,t[s]=e[a],t[s+1]=e[a+1]}}function Mn(e,t,n,r){let{start:i,tag:a}=r;for(let r=t;r<n;r++){let n=e[2*r],o=e[2*r+1],s=r;for(;s>t;s--){let e=i[s-1];if(e<n||e===n&&(a[s-1]&63)<=(o&63))break;i[s]=e,a[s]=a[s-1]}i[s]=n,a[s]=o}return r}const Nn=2**18,Pn=2**26;function Fn(e){return e&63}function In(e){return e>>>6}const Ln=Float64Array.from({length:33},(e,t)=>2**(32-t));function Rn(e){return Ln[e]}function zn(e){let t=i.l(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function Bn(e){let t=0;for(let n of Hn(e))t+=zn(vn(e,n));return t>Nn||e.count>Pn?null:Un(e,t)}function Vn(e){return e.count>Pn?null:Un(e,0)}function*Hn(e){for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{address:r,netmask:a}=t.entries;for(let e of Gn(t))i.a(r[e],a[e])||(yield n+e)}}function Un(e,t){let n=e.implicit.length;for(let t of[e.moreipme,e.notipme])if(t!==null){n+=t.entries.count;for(let e of Gn(t))n--}let r=new Uint32Array(2*(n+t)),a=0;for(let t=0;t<e.implicit.length;t++)a=Jn(e,t,r,a);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let o=n===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:s,address:c,netmask:l}=n.entries,u=0;for(let d of[...Gn(n),s])a=qn(n.entries,o,u,d,r,a),t>0&&d<s&&!i.a(c[d],l[d])&&(a=Jn(e,o+d,r,a)),u=d+1}return{...wn(r),gapped:t>0}}function Wn(e,t){let n=new Uint32Array(2*t.length),r=0;for(let i of[...t].sort((e,t)=>e-t))r=Jn(e,i,n,r);return{...wn(n),gapped:!1}}function*Gn(e){let{count:t,address:n,netmask:r,line:a}=e.entries,o=0;for(let s=0;s<e.notable.count;s++){let c=e.notable.line[s];if(o=Sn(a,c,o,t),o>=t||a[o]!==c)continue;let l=r[o];(i.o(l)||i.a(n[o],l))&&(yield o)}}function Kn({start:e,tag:t},n){let r=[],a=-1,o=0;for(let s=0;s<=32;s++){let c=(n&i.c(s))>>>0;if(c!==a)for(a=c,o=Sn(e,c,o);o<e.length&&e[o]===c;o++)c+Rn(Fn(t[o]))>n&&r.push(o)}return r}function qn(e,t,n,r,a,o){let s=Dn(e.address),c=Dn(e.netmask),l=Dn(a),u=o;for(let e=n;e<r;e++)l[u++]=s[e],l[u++]=t+e<<6|i.l(c[e]);return u}function Jn(e,t,n,r){let a=vn(e,t),o=_n(e,t),s=i.l(a),c=~a&i.c(s),l=r,u=0;do n[l++]=o|u,n[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}const C={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6},Yn=new Float64Array(33),Xn=new Float64Array(33),Zn=new Int8Array(33),Qn=new Uint8Array(33),$n=new Int32Array(33),er=new Int32Array(33),tr=new Int8Array(33),nr=new Int8Array(33),rr=new Int8Array(33),ir=new Int8Array(33),ar=new Float64Array(33),or=new Float64Array(33),sr=new Uint8Array(33);function cr(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=l.length>0,{declared:p}=n,m=0,h=!0,g=!1,_=1,v=[];y(0,a.length),h=!1;for(let e=0;e<v.length;e+=2){_=1;do _=Math.min(_+1,255),g=!1,d.fill(0),y(v[e],v[e+1]);while(g)}function y(e,t){let n=e;for(let i=e;i<t;){let e=a[i],l=Fn(o[i]),u=i,d=0,p=-1,g=-1;for(;i<t&&a[i]===e&&Fn(o[i])===l;i++){let e=In(o[i]);e<s?d=1:(h?(e<c?p:g)>=0:lr(r[e]))?h&&(r[e]=C.duplicate):e<c?p=e:g=e}if(d===0&&p<0&&g<0)continue;for(;m>0&&Xn[m-1]<e;)te();m===0&&(h&&b(n,u),n=u);let _=e+Rn(l);(i>=t||a[i]>=_)&&!(f&&S(u,l))?m===0&&g<0&&d===0||ee(l,d===1,p,g):x(u,l,d,p,g)}for(;m>0;)te();h&&b(n,t)}function b(e,t){g&&v.push(e,t),g=!1}function x(e,t,n,r,i){let o=m++,s=a[e];Yn[o]=s,Xn[o]=s+Rn(t)-1,Zn[o]=t,Qn[o]=n,$n[o]=r,er[o]=i;let c=o===0?-1:rr[o-1],l=o===0?-1:ir[o-1];tr[o]=c,nr[o]=l,rr[o]=n===1||r>=0?t:c,ir[o]=i>=0?t:l,ar[o]=0,or[o]=0,sr[o]=0}function S(e,t){let n=a[e],r=Sn(l,n);return r<l.length&&l[r]<n+Rn(t)}function ee(e,t,n,a){let o=m-1,s=m===0?-1:rr[o],c=m===0?-1:ir[o],l=e===32&&!p,u=h||n<0?C.needed:r[n],d=h||a<0?C.needed:r[a],f=u,g=d;if(h){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(f=C.shadowed),!l&&!(i&4)&&(g=i===0?C.idle:C.shadowed),m>0&&(sr[o]|=i,ar[o]+=Rn(e))}let v=n>=0,y=a>=0;v&&ur(f)&&(v=s<=c&&!y&&!t,f=v?C.needed:C.redundant,v||(i[n]=_)),y&&!l&&g===C.needed&&(y=c<(t||v?e:s),y||(g=C.redundant,i[a]=_)),n>=0&&f!==u&&(r[n]=f),a>=0&&g!==d&&(r[a]=g),m>0&&(t||v||y)&&(or[o]+=Rn(e))}function te(){let e=--m,t=Zn[e],n=Xn[e]-Yn[e]+1,a=Qn[e]===1,o=$n[e],s=er[e],c=tr[e],v=nr[e],y=0,b=0;if(f&&(y=Sn(l,Yn[e]),b=Sn(l,Xn[e]+1,y)),h){let i=sr[e];if(ne(n-ar[e],y,b,u)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:v)?1:4))}for(let e=y;e<b;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=C.shadowed),s>=0&&(p||t<32)&&(i&2?i&4||(r[s]=C.shadowed):r[s]=C.idle),e>0&&(sr[e-1]|=i,ar[e-1]+=n)}let x=ne(n-or[e],y,b,d),S=o>=0,ee=s>=0;if(S&&ur(r[o])){let e=c<=v&&!ee&&!a;e&&x?r[o]=C.needed:e&&t===32?r[o]=C.alreadyInterface:(r[o]=C.redundant,i[o]=_,S=!1,e&&(g=!0))}let te=t===32&&(!p||y<b);if(ee&&r[s]===C.needed&&!te){let e=v<(a||S?t:c);e&&x||(r[s]=C.redundant,i[s]=_,ee=!1,e&&(g=!0))}let re=a||S||ee;if(re)for(let e=y;e<b;e++)d[e]=1;e>0&&(or[e-1]+=re?n:or[e])}function ne(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function lr(e){return e===C.duplicate||e===C.redundant}function ur(e){return e===C.needed||e===C.alreadyInterface}function dr(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}const fr=2**14;function pr(e,t){let[r]=t;if(r===void 0||t.length>1||r.set!==null||!r.dialect.readsIpFiles)return null;let i=n.p(e);if(i.some(e=>n.m(e)||e.bytes.length>fr)||n.x(e).length>0)return null;let a=t=>n._(e,t),o=a(`moreipme`),s=a(`notipme`);return!mr(o)||!mr(s)||hr(s,2130706433)||!gr(r.dialect,o,s)?null:{files:i.length,entries:(o?.entries.count??0)+(s?.entries.count??0)}}function mr(e){return e===null||e.notable.count===0&&!e.entries.netmask.includes(0)}function hr(e,t){if(e===null)return!1;let{address:n,netmask:r}=e.entries;return n.some((e,n)=>((e^t)&r[n])===0)}function gr({implicit:e},t,n){let r=gn(e,t,n),i=Vn(r);if(i===null)return!1;let a=new Uint8Array(r.count);return cr(r,i,dr(null),a,new Uint8Array(r.count)),a.subarray(r.firstMoreipme).every(e=>e===C.needed)}function _r(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}const vr=[`info`,`warning`,`error`];function yr(e,t){let r=e.map(e=>({one:e,files:n.h(t(e.found.absolute),``)}));r.sort((e,t)=>s.p(e.files,t.files));let i=[],a=null;for(let{one:e,files:t}of r)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}function br(e,n){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${n}: ${t.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}function xr(e){return e.some(e=>!n.u.some(t=>t===e)&&!s.l.includes(e)&&e!==`.git`)}function Sr(e){return e.includes(`�`)}function Cr(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Sr(n)||Buffer.from(n).equals(t)?n:null}function wr(e){let n=(0,m.readdirSync)(e,{withFileTypes:!0});if(!n.some(({name:e})=>Sr(e)))return{entries:n.map(e=>({name:e.name,kind:Er(e)})),odd:Tr};let r=[],i=[];for(let n of(0,m.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Cr(n.name);e===null?r.push({shown:t.i(n.name),isFolder:n.isDirectory()}):i.push({name:e,kind:Er(n)})}return{entries:i,odd:r}}const Tr=[];function Er(e){return e.isDirectory()?`folder`:e.isSymbolicLink()?`link`:`file`}function Dr(e){for(let t=e;;t=(0,h.dirname)(t)){if(Or(t))return t;if((0,h.dirname)(t)===t)return null}}function Or(e){try{let t=(0,m.statSync)((0,h.join)(e,s.c),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}const kr=4096;function Ar(e){let t=(0,h.join)(e,s.c);try{if((0,m.statSync)(t).isDirectory())return m.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(jr(t))??[];return n===void 0?null:m.realpathSync.native((0,h.resolve)(e,n))}catch{return null}}function jr(e){let t=(0,m.openSync)(e,m.constants.O_RDONLY|m.constants.O_NONBLOCK);try{let e=Buffer.alloc(kr);if(!(0,m.fstatSync)(t).isFile())return``;let n=(0,m.readSync)(t,e,0,kr,0);return n===kr?``:e.toString(`utf8`,0,n)}finally{(0,m.closeSync)(t)}}function Mr(e){let t=(process.env.PATH??``).split(h.delimiter).filter(e=>(0,h.isAbsolute)(e));return e===null||(0,h.dirname)(e)===e?t:t.filter(t=>!Nr(t,e))}function Nr(e,t){let n=(0,h.resolve)(e);try{n=m.realpathSync.native(e)}catch{}return[(0,h.resolve)(e),n].some(e=>e===t||e.startsWith(t+h.sep))}function Pr(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return Mr(t).map(e=>(0,h.join)(e,n)).find(Fr)??null}function Fr(e){try{return(0,m.accessSync)(e,m.constants.X_OK),(0,m.statSync)(e).isFile()}catch{return!1}}function Ir(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is not a regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const Lr=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],Rr={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},zr=2**31-1,Br=6e4;var w=class extends t.t{};function Vr(e){let n=Dr(m.realpathSync.native(e));if(n===null)return null;let r=Ar(n),i=t.s(n);if(r===null)throw new w(`${i}: its ${s.c} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:c}=Wr(n,[`rev-parse`,`--absolute-git-dir`],``,zr);if(a!==0)throw new w(`git does not read the repository ${i}: ${c}${c.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let l=o.toString(`utf8`).replace(/\r?\n$/,``);if(Hr(l)!==r)throw new w(`in ${i}, git looks at ${t.s(l)}, not at ${t.s(r)}: mend or remove ${i}/${s.c}`);return{root:n,gitDirectory:r}}function Hr(e){try{return m.realpathSync.native(e)}catch{return null}}function Ur({root:e,gitDirectory:t},n,r=``,i=zr){let{status:a,bytes:o,said:s}=Wr(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new w(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function Wr(e,n,r,i){let a=Pr(`git`,e);if(a===null)throw new w(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=process.getBuiltinModule(`node:child_process`),s=o(a,[`--no-pager`,...Lr.flatMap(e=>[`-c`,e]),...n],{cwd:e,env:Gr(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:Br,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,f=c?.code;if(f===`ETIMEDOUT`)throw new w(`git took more than ${Br/1e3} s, and was stopped`);if(f===`ENOBUFS`)throw new w(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&f!==`EPIPE`)throw new w(`git cannot be run: ${t.s(Ir(c))}`);if(l===null)throw new w(`git was killed (${u})`);let[p=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:t.s(p.replace(/^(fatal|error): /,``))}}function Gr(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:Mr(e).join(h.delimiter),...Rr}}function Kr(e,t){let n=Jr(e,t);if(n===null)return null;let r=Jr(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=Ur(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function qr(e,t){return Jr(e,`${t}^{commit}`)}function Jr(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=Ur(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function Yr(e,t,n){return Ur(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function Xr(e){return Ur(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const Zr=2**28;function Qr(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=ti(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=(0,h.relative)(t,n).split(h.sep).join(`/`);return r.has(ni(i))?null:`it is a symbolic link that leads to what git does not track`}}function $r(){let e=new Map;return(t,n)=>{let r=e.get(t);r===void 0&&(r=ti(t),e.set(t,r));let i=(0,h.relative)(t,n).split(h.sep).join(`/`);return typeof r!=`string`&&(r.has(ni(i))||ei(t,i))}}function ei(e,t){try{let n=Vr(e);return n!==null&&(Ur(n,[`ls-files`,`-z`,`--others`,`--exclude-standard`,`--`,`:(top,literal)${t}`],``,Zr)?.length??0)>0}catch(e){if(!(e instanceof w))throw e;return!1}}function ti(e){try{let t=Vr(e),n=t===null?null:Ur(t,[`ls-files`,`-z`],``,Zr);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof w))throw e;return e.message}}function ni(e){return Buffer.from(e).toString(`latin1`)}const ri=256*2**20;function ii(e){return`it is larger than ${e/2**20} MiB`}const{O_NOFOLLOW:ai,O_NONBLOCK:oi}=m.constants;function si(e){return e.code===`ELOOP`}function ci(e,t,n){if(ai===void 0&&(0,m.lstatSync)(e).isSymbolicLink())throw Object.assign(Error(`${e} is a symbolic link`),{code:`ELOOP`});let r=(0,m.openSync)(e,m.constants.O_RDONLY|(oi??0)|(ai??0));try{let e=(0,m.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is not a regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:ii(n),kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,m.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,m.closeSync)(r)}}function li(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=ui[n]??`other`;return{path:e,unreadable:Ir(t),kind:i,...r?{}:{refused:!0}}}const ui={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`},T={basename:h.basename,dirname:h.dirname,isAbsolute:h.isAbsolute,join:h.join,relative:h.relative,resolve:h.resolve,sep:h.sep};function di(e){let n=m.realpathSync.native(vi(e)),r=new Map,i=Qr(),a=$r(),o=e=>{let t=r.get(e);return t===void 0&&(t=Dr(e),r.set(e,t)),t},c=[o(n)??n],l=e=>T.resolve(n,vi(e)),u=e=>{try{return _i(T.resolve(n,e))}catch{return null}},d=e=>{let t=n+T.sep;if(T.sep===`/`&&e.startsWith(t))return e.slice(t.length);let r=T.relative(n,e);return r===``?`.`:r.split(T.sep).join(`/`)},f=e=>s.u(e)?`it lies below .git`:c.some(t=>hi(e,t))?null:`it lies outside the repository`,p=e=>f(e)===null,h=(e,t)=>{let n=f(t);if(n!==null)return n;let r=o(T.dirname(e)),a=r===null||t===e?null:u(r);if(r===null||a===null||t===a+e.slice(r.length)||c.slice(1).some(e=>hi(t,e)&&!hi(a,e)))return null;let s=o(T.dirname(t));return s===null||!hi(s,a)?`it lies outside the repository`:i(s,t)};return{cwd:n,path:T,absolute:l,realpath:u,displayPath:d,elsewhere:f,isInside:p,repositoryOf:o,isKept:e=>{let t=u(e),n=t===null?null:o(T.dirname(t));return t!==null&&n!==null&&a(n,t)},kindOfNamed:fi,isReal:e=>u(e)===e&&p(e),leadsOut:(e,t)=>{if(o(n)!==null)return!1;let r=o(e),[i,a]=[r===null?null:u(r),u(t)];return i===null||a===null||hi(a,i)?!1:!c.slice(1).some(e=>hi(a,e)&&!hi(i,e))},above:(e,t)=>{let n=T.dirname(e);return(t??Or(e))||!p(n)?null:n},allow:e=>{let t=l(e),n=u(t);if(n===null||p(n))return;let r=o(T.dirname(t)),i=r===null?null:u(r);(i===null||hi(n,i))&&c.push(n)},list:e=>{try{return wr(e)}catch(n){throw new t.t(Ir(n),{file:d(e),line:1,column:1})}},kind:e=>{let t=u(e);return t===null?`missing`:pi(t,p)??((0,m.statSync)(t).isDirectory()?`folder`:`file`)},has:e=>(0,m.lstatSync)(e,{throwIfNoEntry:!1})!==void 0,read:(e,t={})=>mi(e,t,d,h)}}function fi(e){try{let t=(0,m.statSync)(e);return t.isDirectory()?`folder`:t.isFile()?`file`:`other`}catch{return`missing`}}function pi(e,t){return s.u(e)?`below .git`:t(e)?null:`outside`}function mi(e,{limit:t=ri,displayPath:n,inRealFolder:r=!1},i,a){let o=n??i(e);try{if(r)return ci(e,o,t)}catch(e){if(!si(e))return li(o,e)}try{let n=_i(e),r=n===null?`its path is not UTF-8`:a(e,n);return n===null||r!==null?{path:o,unreadable:r??``,kind:`other`,refused:!0}:ci(n,o,t)}catch(t){return t.code===`ENOENT`&&gi(e)?{path:o,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:li(o,t)}}function hi(e,t){return e===t||e.startsWith(t.endsWith(T.sep)?t:t+T.sep)}function gi(e){return(0,m.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function _i(e){let t=m.realpathSync.native(e);return Sr(t)?Cr(m.realpathSync.native(e,`buffer`)):t}function vi(e){if(!Sr(e))return e;throw new t.t(`${t.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function yi(e,t){let n=[];for(let r of t){let t=e.absolute(r),i=r=>{n.push({file:e.displayPath(t),line:1,column:1,message:r})};try{let r=(0,m.statSync)(t).isDirectory(),a=r?t:e.path.dirname(t);e.allow(a);let o=e.realpath(a),s=o===null?`its path is not UTF-8`:e.elsewhere(o);s===null?n.push({absolute:t,kind:r?`folder`:`file`,real:o===t}):i(`qmailint does not read it: ${s}`)}catch(e){i(Ir(e))}}return s.o(e,n)}async function bi(e,t,r,i,a=e){let o=r===null?s.s(a,t.directories):[];if(r===`none`||r===null&&t.settings.length===0&&o.length===0){let{dialect:e,set:r,levels:a}=i,o={name:null,dialect:e??n.s(`moreipme-0.6`),set:r};return{directories:t.directories.map(e=>({found:e,hosts:[o],levels:a,complete:null,files:[]})),files:[],complete:new Set,problems:[]}}let{makePlan:c}=await Promise.resolve().then(()=>require("./action/with-settings.js")),l=r===null?null:{absolute:xi(e,r.file),forPaths:t.named};l===null&&a.prefetch?.([...t.settings,...o]);let u={directories:t.directories,searched:t.settings,above:e=>s.s(a,e),config:l};return c(l===null?a:e,u,i)}function xi(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}async function Si(e){let{shard:t,fixing:n,assertions:r,overrides:i}=e,a=di(e.cwd),{plan:o,problems:s}=await Di(e,a),c=e.coverage===null?null:await Promise.resolve().then(()=>require("./action/coverage.js")),l=t===null?o.directories:(await Promise.resolve().then(()=>zo)).ofShard(t,o.directories,a),u=t===null?o.complete:new Set,d=o.files.length===0&&c===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession({...o,complete:u},{assertions:r,levels:i.levels,today:ki},await Ei(o,{tree:a,overrides:i,everywhere:e.config!==null&&e.paths.length>0})),f=n===null?null:(await Promise.resolve().then(()=>require("./action/fix-on-disk.js"))).fixOnDisk,p=await wi(e,o,a);return{disk:a,directories:l,problems:s,session:d,coverage:c,fix:f,controlRoom:p!==null||l.some(Ci)?(await Promise.resolve().then(()=>require("./action/control-room.js"))).controlRoom:null,mail:p}}function Ci({found:{names:e,folders:t=[]},complete:n}){return n===!0||xr([...e,...t])}async function wi({config:e,overrides:t,paths:n},{files:r},i){if(!r.some(Ti))return null;let{makeMailFleets:a,subjectMailOf:o}=await Promise.resolve().then(()=>require("./action/with-mail.js")),s=a(i,t,e!==null&&e!==`none`&&n.length>0);return(e,t)=>o(e,i.realpath(e.found.absolute)??e.found.absolute,t,s)}function Ti({settings:{dns:e,zones:t,hosts:n,reachedAt:r}}){return e.length+t.length>0||n.length>1||[{reachedAt:r},...n].some(e=>e.reachedAt!==null)}async function Ei({files:e},t){if(!e.some(({settings:e})=>e.assertions.some(({kind:e})=>e===`mail`)))return null;let{judgeMail:n}=await Promise.resolve().then(()=>require("./action/judge-mail.js"));return(e,r)=>n(e,r,t)}async function Di({paths:e,config:n,overrides:r,noneFound:i,words:a},o){let s=e.length>0,c=s?e:[`.`],l=typeof n==`object`&&n&&!s?{directories:[],settings:[],problems:[]}:yi(o,c),u=await bi(o,{...l,named:s},n,r),d=[...l.problems.map(e=>Oi(e,c,a)),...u.problems];return u.directories.length===0&&d.length===0&&i!==null&&d.push({file:t.o(c[0]),line:1,column:1,message:i}),{plan:u,problems:d}}function Oi(e,t,n){return t.length!==1||/[/.]/.test(e.file)?e:{...e,message:e.message+c.s(e.file,n)}}function ki(){return new Date().toISOString().slice(0,10)}const Ai=5e5;function ji(){let e=n.O(Ai);return new t.t(`there are more than ${e} findings, and no report holds so many: look at them with --format text, without "ignore"`)}function Mi(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||s.p(e.rule,t.rule)||s.p(e.host??``,t.host??``)}function Ni(){return{findings:[],omitted:[],emitted:{error:0,warning:0,info:0},suppressed:[],covered:[],problems:new Map,fixed:{changed:0,notes:[],changes:[]},files:0,entries:0}}function Pi(e,t){for(let n of t.findings)e.findings.push(n);for(let n of t.suppressed)e.suppressed.push(n);if(e.findings.length+e.suppressed.length>5e5)throw ji();for(let n of t.omitted)e.omitted.push(n);for(let n of t.covered)e.covered.push(n);t.problems.length>0&&e.problems.set(t.planned,t.problems),e.files+=t.files,e.entries+=t.entries;let{fixed:n}=t;n!==null&&(e.fixed.changed+=n.changed,n.note!==null&&e.fixed.notes.push(n.note),e.fixed.changes.push(...n.changes))}function Fi(e,t,n){let{findings:r,omitted:i}=e;t.length>1&&r.sort(Mi);let a=et({findings:r,omitted:i});for(let t of vr)e.emitted[t]+=a[t];n({findings:r,omitted:i}),e.findings=[],e.omitted=[]}function Ii(e,{directories:t,problems:n,session:r,coverage:i},a){let o=r?.finish()??null,s=[...e.findings,...o?.findings??[]];(t.length>1||o!==null)&&s.sort(Mi);let c=i?.sumCoverage(e.covered)??null,{omitted:l,emitted:u,files:d,entries:f,fixed:p}=e;return{result:{findings:s,omitted:l,emitted:u,suppressed:[...e.suppressed,...o?.suppressed??[]],outcomes:o?.outcomes??[],problems:[...n,...t.flatMap(t=>e.problems.get(t)??[]),...o?.problems??[]],coverage:c,...Li(a.coverage?.threshold??null,c?.score??0),directories:t.length,files:d,entries:f},fixed:a.fixing===null?null:{dryRun:a.fixing.dryRun,...p}}}function Li(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}async function Ri(e,t={}){let{time:n=null,judged:r=null}=t,i=n?.now()??0,a=await Si(e);_r(n,`search`,i);let{directories:o,disk:s}=a,c=Vi(a,e)?await t.emit?.()??null:null,l=c===null?[o]:yr(o,s.displayPath),u=br(t.progress,o.length),d=Ni(),f=n===null?zi(a):null,p=f===null?null:Bi(f);if(p!==null)return Pi(d,p),r?.(p),Ii(d,a,e);let{judgeEach:m}=await Promise.resolve().then(()=>require("./action/judge-each.js"));for(let t of l){for(let i of m(t,a,f,e,u,n))Pi(d,i),r?.(i);if(c===null)continue;let i=n?.now()??0;d.findings.length>0&&u.clear(),Fi(d,t,c),_r(n,`report`,i)}return u.clear(),Ii(d,a,e)}function zi({directories:e,session:t,coverage:n,fix:r,controlRoom:i,disk:a}){let[o,...c]=e;return o===void 0||c.length>0||t!==null||n!==null||r!==null||i!==null?null:{planned:o,directory:s.r(a,o.found)}}function Bi({planned:e,directory:t}){let n=pr(t,e.hosts);return n===null?null:{planned:e,directory:t,fixed:null,findings:[],omitted:[],suppressed:[],problems:[],covered:[],...n}}function Vi({session:e,directories:t},{fixing:n,assertions:r}){return e===null&&n===null&&r===null&&t.length>1}function Hi(e,t){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=et(e);return vr.slice(vr.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function Ui(e){return{...e,stdout:Wi(e.stdout),stderr:Wi(e.stderr),workflowCommand:e.stdout}}function Wi(e){let t=Gi;return n=>{let r=Ki(n,t);t=r.state,e(r.text)}}const Gi={at:`start`,hashes:0};function Ki(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===qi?r++:i===Ji&&r>=2&&o(t,`\\x5b`),i!==qi&&!$i(i)&&(r=0),i===Yi?n===`start`?n=`colon`:n!==`inside`&&Zi(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Qi(i)?n=(n===`colon`||n===`broken`)&&$i(i)?`broken`:`start`:n===`start`||n===`broken`?ea(i)?$i(i)||(n=`start`):n=`inside`:n===`colon`&&!$i(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const qi=35,Ji=91,Yi=58,Xi=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function Zi(e,t){Xi.lastIndex=t;let n=Xi.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Qi(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function $i(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:ta.test(String.fromCodePoint(e))}function ea(e){return e<128?e<=32||e===127:na.test(String.fromCodePoint(e))}const ta=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,na=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,ra=65536;function ia(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{add:e=>{for(let r of e)t+=r,t.length>=ra&&n()},end:n}}function aa(e,t){let n=ia(e);n.add(t),n.end()}function*oa(e){let t=``;for(let n of e)t+=n,t.length<ra||(yield t,t=``);yield t}function sa(e,t){let n=ca(e),r=ca(t);return n===r?e=>e:e=>(0,h.relative)(n,(0,h.resolve)(r,e)).split(h.sep).join(`/`)||`.`}function ca(e){try{return(0,m.realpathSync)(e)}catch{return(0,h.resolve)(e)}}function la(e,t,n,r){let i=et(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"recipients-changed":n?.recipientsCount??``,"sarif-file":r}}const ua=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,da=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function E(e){let n=t.s(e),r=``,i=0;for(let{0:e,index:t}of n.matchAll(da))r+=`${n.slice(i,t).replace(ua,ma)}<span>${e}</span>`,i=t+e.length;return r+n.slice(i).replace(ua,ma)}function D(e){return`<code>${E(e)}</code>`}function fa(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,ma)}">${e}</a>`}const pa={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function ma(e){return pa[e]??`&#${e.charCodeAt(0)};`}function ha(e,n,r){if(e===`none`)return null;if(e===`auto`)return ga(n,r);let i=Vr(r),a=i===null?null:qr(i,e);if(a!==null)return{commit:a};throw new t.t(`the input base: there is no revision "${t.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function ga(e,t){let n=ya(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=Vr(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&qr(e,`HEAD^2`)===n?_a(qr(e,`HEAD^1`)):_a(va(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return _a(va(Vr(t),r(`merge_group`,`base_sha`)));default:return null}}function _a(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function va(e,t){if(e===null||t===null)return null;let n=qr(e,t);return n===null?null:Yr(e,n,`HEAD`)??n}function ya(e){try{return e===void 0?null:JSON.parse((0,m.readFileSync)(e,`utf8`))}catch{return null}}function ba(e,t){let{before:n,after:r}=xa(e,t),i=wa(n),a=wa(r),{nextInA:o,nextInB:s}=Ta(i,a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function xa(e,t){let r=Math.min(e.length,t.length),i=0;for(;i<r&&e[i]===t[i];)i++;let a=0;for(;a<r-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=n.j(e,i);for(let t=0;t<3;t++)o=n.j(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:Sa(e,o,t)}};return{before:c(e),after:c(t)}}function Sa(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function Ca({bytes:e,first:t,start:n},i){let a=n[i-t],o=n[i-t+1];return a===void 0||o===void 0?null:r.i(e,{start:a,end:o})}function wa(e){return Array.from({length:e.start.length-1},(t,n)=>Ca(e,e.first+n)??``)}function Ta(e,t){let n=e.length<t.length,[r,i]=n?[e,t]:[t,e],a=Ea(i,new Set(r)),o=Ea(r,a),[s,c]=n?[o,a]:[a,o];return{nextInA:Da(s),nextInB:Da(c)}}function Ea(e,t){let n=new Map;for(let[r,i]of e.entries()){if(!t.has(i))continue;let e=n.get(i);e===void 0?n.set(i,{all:[r],next:0}):e.all.push(r)}return n}function Da(e){return(t,n)=>{let r=e.get(t);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const Oa=new Uint8Array;function ka({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&Aa(n,t)?t:n,{hunks:i}=ba(e??Oa,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function Aa(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function ja(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const Ma=2**27;function Na(){return{names:Pa,bytes:Fa}}const Pa=1e6,Fa=2**29;function Ia(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of za(e,t,Ma)){if(a!==`tree`)throw new w(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,Ua(i,o,n))}return r}function La(e,t,n,r,i){let a=(Ur(e,[`cat-file`,`--batch-check`],Ba(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw Va(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw Ra(`the files to read have more than ${Fa/2**20} MiB`);for(let{id:t,bytes:n}of za(e,o,Fa+o.length*100))i.set(t,n)}function Ra(e){return new w(`at this revision, ${e}: name the folder to search`)}function*za(e,t,n){if(t.length===0)return;let r=Ur(e,[`cat-file`,`--batch`],Ba(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw Va(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function Ba(e){return e.map(e=>`${e}\n`).join(``)}function Va(e){return new w(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const Ha={4e4:`folder`,12e4:`link`,16e4:`submodule`};function Ua(e,r,i){let a=e.length/2,o=Buffer.from(r.buffer,r.byteOffset,r.length),s=new Map,c=new Set,l=[];for(let r=0;r<o.length;){let u=o.indexOf(32,r),d=o.indexOf(0,u+1),f=d+1+a;if(--i.names<0)throw Ra(`there are more than ${n.O(Pa)} names`);if(u<0||d<0||f>o.length)throw Ga(e,`it ends too early`);let p=o.toString(`latin1`,r,u),m=o.subarray(u+1,d),h=Ha[p]??(/^100[0-7]{3}$/.test(p)?`file`:null);if(h===null)throw Ga(e,`it has an entry of the mode ${t.i(o,r,Math.min(u,r+20))}`);let g=Cr(m);if(g===null){let n=t.i(m);if(c.size===c.add(n).size)throw Ga(e,`it has the name ${n} twice`);l.push({shown:n,isFolder:h===`folder`})}else{if(!Wa(g))throw Ga(e,`it has the name "${t.i(m)}"`);if(s.has(g))throw Ga(e,`it has the name "${t.i(m)}" twice`);s.set(g,{kind:h,id:o.toString(`hex`,d+1,f)})}r=f}return{entries:s,odd:l}}function Wa(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function Ga(e,t){return new w(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function Ka(e,t){let n=Ja(qa(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=[],a=0;for(;;){let t=r.at(-1),o=e.trees.get(t.id);if(o===void 0)return{needs:t};let c=n.pop();if(c===void 0)return{folder:o,id:t.id,at:i};if(c===`..`){if(r.length===1)return Ya(`it lies outside the repository`);r.pop(),i.pop();continue}if(s.u(c))return Ya(`it lies below .git`);let l=o.entries.get(c);if(l===void 0)return a===0?null:Xa(`it is a symbolic link that leads nowhere`,`missing`);if(l.kind===`submodule`)return Ya(`it lies in a submodule`);if(l.kind===`folder`)r.push(l),i.push(c);else if(l.kind===`link`){if(++a>40)return Xa(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(l.id);if(t===void 0)return{needs:l};let o=t===null||t.length>4096?null:Cr(t);if(o===null)return Ya(`it is a symbolic link whose target is not UTF-8, or too long`);let s=h.default.isAbsolute(o)?qa(e.root,o):o;if(h.default.isAbsolute(o)&&(r.length=1,i.length=0),h.default.isAbsolute(s))return Ya(`it lies outside the repository`);n.push(...Ja(s).reverse())}else if(n.length>0)return Xa(`a part of its path is no directory`,`other`);else return{file:l.id,at:[...i,c]}}}function qa(e,t){return h.default.relative(e,t).split(h.default.sep).join(`/`)}function Ja(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function Ya(e){return{why:e,kind:`other`,refused:!0}}function Xa(e,t){return{why:e,kind:t,refused:!1}}const Za=2**27;function Qa(e,t,r,i){let a=0,o=0,c=[{folder:e,id:t}];for(let e=0;c.length>0;e++){if(e>256)throw Ra(`folders are more than 256 deep`);let t=r(c.map(e=>e.id)),l=[];for(let{folder:e,id:r}of c){let c=t(r);if(a+=c.entries.size+c.odd.length,a>1e6)throw Ra(`there are more than ${n.O(Pa)} names`);i(e,c);for(let[t,n]of c.entries){if(n.kind!==`folder`||!s.d(t))continue;let r=h.default.join(e,t);if(o+=r.length,r.length>4096)throw Ra(`paths are longer than 4096 characters`);if(o>Za)throw Ra(`the paths of all folders are too long to keep`);l.push({folder:r,id:n.id})}}c=l}}function $a(e,n,r){let{root:i}=e,a=to(e,n),{resolve:o,fetch:c,trees:l,blobs:u}=a,d=e=>e===i||e.startsWith(h.default.join(i,h.default.sep)),f=e=>{let t=o(e);return t!==null&&`folder`in t?t.folder:null},p=(e,t=r(e))=>({path:t,unreadable:`there is no such file or directory`,kind:`missing`});return{root:i,path:h.default,displayPath:r,isReal:d,above:e=>e===i||h.default.dirname(e)===e?null:h.default.dirname(e),realpath:e=>{let t=d(e)?o(e):null;return t===null||`why`in t?null:h.default.join(i,...t.at)},list:e=>{let n=f(e);if(n!==null)return eo(n);throw new t.t(p(e).unreadable,{file:r(e),line:1,column:1})},has:e=>{let t=h.default.basename(e);return e===i||f(h.default.dirname(e))?.entries.has(t)===!0},kind:e=>{if(!d(e))return`outside`;if(s.u(h.default.relative(i,e)))return`below .git`;let t=o(e);return t===null?`missing`:`folder`in t?`folder`:`file`in t?`file`:t.refused?`outside`:`missing`},prefetch:e=>{let t=a.resolveAll(e);c(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,{limit:t=ri,displayPath:n=r(e)}={})=>{let i=o(e);if(i===null)return p(e,n);if(`why`in i){let{why:e,kind:t,refused:r}=i;return{path:n,unreadable:e,kind:t,...r?{refused:!0}:{}}}if(`folder`in i)return{path:n,unreadable:`it is a directory`,kind:`folder`};c([{kind:`file`,id:i.file}]);let a=u.get(i.file);return a!=null&&a.length<=t?{path:n,bytes:a}:{path:n,unreadable:ii(t),kind:`other`,refused:!0}},walk:(e,t)=>{let n=o(e);n!==null&&`folder`in n&&Qa(e,n.id,e=>(c(e.map(e=>({kind:`folder`,id:e}))),e=>l.get(e)),(e,n)=>t(e,eo(n)))}}}function eo({entries:e,odd:t}){return{entries:[...e].map(([e,{kind:t}])=>({name:e,kind:t})),odd:t}}function to(e,t){let{root:n}=e,r=new Map,i=new Map,a=Na(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of Ia(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&La(e,o,ri,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw Ra(`links lead through more than 500 folders`);for(let r of t)n[r]=Ka(s,e[r]);let r=t.flatMap(e=>no(n[e]));t=t.filter(e=>no(n[e]).length>0),r.length>0&&o++,c(r)}return n};return{trees:r,blobs:i,fetch:c,resolveAll:l,resolve:e=>l([e])[0]??null}}function no(e){return e!==null&&`needs`in e?[e.needs]:[]}function ro(e,t,r){let i=di(e),a=Vr(i.cwd);if(a===null)return()=>!1;let o=new Set(r.map(e=>h.default.resolve(i.cwd,e))),s=e=>{let t=Kr(a,e);if(t?.kind!==`tree`)return null;let n=$a(a,t.id,i.displayPath);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],u=new Map,d=e=>{let t=c?.read(e);return t!==void 0&&n.m(t)&&t.kind!==`missing`?[]:ka({base:io(t),head:io(l?.read(e)),here:io(i.read(e))})};return(e,t)=>{let n=h.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=u.get(n)??d(n);return u.set(n,r),ja(r,t)}}function io(e){return e===void 0||n.m(e)?null:e.bytes}function ao(e,n,r){let i=r.find(e=>e===n);if(i!==void 0)return i;let a=c.s(n,r);throw new t.t(`there is no ${e} "${t.s(n)}"${a===``?oo(r):a}`)}function oo(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function so(e){let r=n.c.find(t=>t===e)??ao(`dialect`,e,n.l),i=n.s(r);if(i===null)throw new t.t(`the dialect ${r} is not supported yet: qmailint cannot say what it reads`);return i}function co(e){return ao(`level`,e,[...vr,`never`])}function lo(e,n){if(!/^\d{1,9}$/.test(n))throw new t.t(`${e} wants a whole number, not "${t.s(n)}"`);return Number(n)}function uo(e,n){let r=lo(e,n.replace(/%$/,``));if(r>100)throw new t.t(`${e} wants a number from 0 to 100, not "${t.s(n)}"`);return r}const fo=e=>e/2**32|0,po=e=>e>>>0;function mo(e,t,n,r){let i=fo(n),a=po(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function ho(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const go=e=>e?`"${e}" `:``;function _o(e,t=``){if(typeof e!=`number`)throw TypeError(go(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(go(t)+`expected integer >= 0, got `+e);return e}function vo(e,t,n=``){if(ho(e)&&(t===void 0||e.length===t))return e;t!==void 0&&_o(t,`length`);let r=ho(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=go(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const yo=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},bo=(e,t)=>{yo(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function xo(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function So(e,t){vo(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function Co(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function wo(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function To(e,t){return e<<32-t|e>>>t}function Eo(e,t,n=`opts`){return bo(e,`defaults`),t!==void 0&&bo(t,n),Object.assign(Object.create(null),e,t)}function Do(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=Eo({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const Oo=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function ko(e,t,n){return e&t^~e&n}function Ao(e,t,n){return e&t^e&n^t&n}var jo=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=wo(this.buffer)}update(e){xo(this),vo(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=wo(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){xo(this),So(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),mo(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:wo(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const Mo=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),No=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Po=new Uint32Array(64);var Fo=class extends jo{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)Po[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=Po[e-15],n=Po[e-2],r=To(t,7)^To(t,18)^t>>>3,i=To(n,17)^To(n,19)^n>>>10;Po[e]=i+Po[e-7]+r+Po[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=To(o,6)^To(o,11)^To(o,25),u=l+t+ko(o,s,c)+No[e]+Po[e]|0,d=(To(n,2)^To(n,13)^To(n,22))+Ao(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){Co(Po)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Co(this.buffer)}},Io=class extends Fo{constructor(){super(32,Mo)}};const Lo=Do(()=>new Io,Oo(1));function Ro(e){return Array.from(Lo(t.u(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var zo=e.n({ofShard:()=>Ho});function Bo(e,n){let[,r,i]=/^(\d{1,6})\/(\d{1,6})$/.exec(n)??[],a={index:Number(r),count:Number(i)};if(r===void 0||a.index<1||a.index>a.count)throw new t.t(`${e} wants I/N, such as 1/4 for the first of four, not "${t.s(n)}"`);return a}function Vo({index:e,count:t},n){return Number.parseInt(Ro(n).slice(0,12),16)%t===e-1}function Ho(e,t,{displayPath:n}){return t.filter(({found:t})=>Vo(e,n(t.absolute)))}function Uo(e){let t=t=>e(t).trim()||null,n=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:n.length===0?[`.`]:n,workingDirectory:t(`working-directory`)??`.`,base:t(`base`)??`auto`,annotations:Wo(`annotations`,t(`annotations`)),summary:Wo(`summary`,t(`summary`)),sarifFile:t(`sarif-file`),junitFile:t(`junit-file`),config:t(`config`),dialect:t(`dialect`),failOn:t(`fail-on`),coverageThreshold:t(`coverage-threshold`),shard:t(`shard`)}}function Wo(e,n){if(n===null||/^true$/i.test(n))return!0;if(/^false$/i.test(n))return!1;throw new t.t(`the input ${e} wants true or false, not "${t.s(n)}"`)}function Go(e,t){let{paths:n,config:r,dialect:i,failOn:a,coverageThreshold:o,shard:s}=e;return{cwd:t,paths:n,config:r===null?null:{file:r},overrides:{dialect:i===null?null:so(i),set:null,levels:new Map},failOn:co(a??`error`),shard:s===null?null:Bo(`the input shard`,s),assertions:null,coverage:o===null?null:{threshold:uo(`the input coverage-threshold`,o)},fixing:null,limit:1/0,noneFound:`there is no control directory here`,words:[]}}function Ko(e){let t=new Map;for(let{control:n,mail:r}of e){if(r===void 0)continue;let e=t.get(n)??new Set;t.set(n,e);for(let t of r.changes)for(let n of t.patterns)e.add(n)}return[...t.values()].reduce((e,{size:t})=>e+t,0)}function qo(e=1){return{classes:e*2**20,steps:e*2**22,looks:e*2**28}}function Jo(e){let t=~e;return t-=t>>>1&1431655765,t=(t&858993459)+(t>>>2&858993459),(t+(t>>>4)&252645135)*16843009>>>24}function Yo(e,t,n,r,a){let o=[],s=[],c=ts(o,s);c(e,i.c(t));for(let e of r){let t=n.address[e],r=n.netmask[e],i=o.length;a.looks-=i;for(let e=0;e<i;e++){let n=s[e];((o[e]^t)&n&r)===0&&(r&~n)!==0&&(a.steps--,c((o[e]|t)>>>0,(n|r)>>>0))}if(a.steps<0||a.looks<0||o.length-1>a.classes)return e}return a.classes-=o.length-1,$o(o,s,c,n,r,a)}function Xo(e,t,n,r){let a=i.c(t),o=(e|n.address[r])>>>0,s=(a|n.netmask[r])>>>0,c=2**Jo(s);return{address:[e,o],netmask:[a,s],size:[2**(32-t)-c,c],steps:Qo,held:[Zo,[r]],find:(e,t)=>t===a?0:1}}const Zo=[],Qo=[0,1];function $o(e,t,n,r,i,a){let o=e.length,[s,c]=[Int32Array.from(e),Int32Array.from(t)],l=Float64Array.from(t,e=>2**Jo(e)),u=new Uint32Array(o),d=Array(o).fill(Zo),f=[];for(let e of i){let t=r.address[e]|0,i=r.netmask[e]|0,p=[];a.looks-=o;for(let e=0;e<o;e++){let r=c[e];if(((s[e]^t)&r&i)!==0)continue;if((i&~r)===0){p.push(e);continue}let a=n((s[e]|t)>>>0,(r|i)>>>0);u[e]===u[a]&&(l[e]=l[e]-l[a],f.push(e,a))}for(let t of p)u[t]++,d[t]=d[t]===Zo?[e]:[...d[t],e];if(a.looks<0)return e}return{address:e,netmask:t,size:l,steps:Int32Array.from(f),held:d,find:n}}function es(e,t){let n=e^Math.imul(t,2654435761);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}function ts(e,t){let n=new Int32Array(16).fill(-1),r=(r,i)=>{let a=n.length-1,o=es(r,i)&a;for(let s=n[o];s>=0&&(e[s]!==r||t[s]!==i);s=n[o])o=o+1&a;return o};return(i,a)=>{let o=r(i,a),s=n[o];if(s>=0)return s;if(n[o]=e.length,e.push(i),t.push(a),2*e.length>n.length){n=new Int32Array(2*n.length).fill(-1);for(let i=0;i<e.length;i++)n[r(e[i],t[i])]=i}return e.length-1}}const ns=2**22;function*rs(e,t=()=>!0){let n=function*(e,t,r){let i=os(r,t);if(i===-2){let i=2**(t-1);yield*n(e,t-1,cs(r,t-1,0)),yield*n(e+i,t-1,cs(r,t-1,1))}else i>=0&&(yield{address:e,length:32-t,label:i})};yield*n(0,32,ss(e,t))}function is(e,t=()=>!0){let n=0,r=ns,i=[{state:ss(e,t),times:1}];for(let e=32;e>=0;e--){let t=new Map;for(let{state:a,times:o}of i){let i=os(a,e);if(i!==-2)n+=i>=0?o:0;else if(a.length===4&&a[2]===1)n+=o*us(a[1],e);else{if(--r<0)return null;as(t,cs(a,e-1,0),o),as(t,cs(a,e-1,1),o)}}i=[...t.values()].flat()}return n}function as(e,t,n){if(t.length===0)return;let r=ds(t),i=e.get(r),a=i?.find(e=>fs(e.state,t));a===void 0?i===void 0?e.set(r,[{state:t,times:n}]):i.push({state:t,times:n}):a.times+=n}function os(e,t){if(e.length===0)return-1;let n=null,r=e[3],i=0;for(let a=0;a<e.length;a+=4){let o=e[a+2]*2**(Jo(e[a+1])-(32-t)),s=e[a+3];s===r?i+=o:(n??=new Map,n.set(s,(n.get(s)??0)+o))}let a=2**t;if(i===a)return r;let o=i!==0;for(let[e,t]of n??[]){if(t===a)return e;o||=t!==0}return o?-2:-1}function ss({address:e,netmask:t,weight:n,label:r},i){let a=[];for(let o=0;o<e.length;o++)i(r[o])&&a.push(e[o],t[o],n[o],r[o]);return ls(a)}function cs(e,t,n){let r=[],i=t===0?0:4294967295>>>32-t,a=!1;for(let o=0;o<e.length;o+=4){let s=e[o],c=e[o+1];(c>>>t&1)==1&&(a=!0,(s>>>t&1)!==n)||r.push((s&i)>>>0,(c&i)>>>0,e[o+2],e[o+3])}return a?ls(r):r}function ls(e){if(e.length<=4)return e;let t=Array.from({length:e.length/4},(e,t)=>4*t),n=(t,n)=>e[t+n];t.sort((e,t)=>n(e,3)-n(t,3)||n(e,0)-n(t,0)||n(e,1)-n(t,1));let r=[];for(let e of t){let t=r.length;if(t>0&&r[t-4]===n(e,0)&&r[t-3]===n(e,1)&&r[t-1]===n(e,3)){let i=r[t-2]+n(e,2);i===0?r.length=t-4:r[t-2]=i}else r.push(n(e,0),n(e,1),n(e,2),n(e,3))}return r}function us(e,t){return 2**(Jo(e)-(32-t)-(e===0?t:31-Math.clz32(e&-e)))}function ds(e){let t=e.length;for(let n of e)t=Math.imul(t^n,16777619)^t>>>15;return t}function fs(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}const ps=2**32;function ms(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function hs(e){let[t]=e;if(e.length===1&&t!==void 0)return ms(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*gs(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?ps:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function _s({address:e,length:t}){return`${i.r(e)}/${t}`}function vs(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}function ys(e){return Array.isArray(e)}function bs(e){return ys(e)?ms(e):e.cubes.counts.get(e.label)??0}function xs(e){return ys(e)?gs(e):rs(e.cubes,t=>t===e.label)}function Ss(e,t){let n=[],r=0;for(let i of xs(e))if(n.length<t)n.push({address:i.address,length:i.length});else if(r++,!ys(e))break;if(r===0||ys(e))return{networks:n,omitted:r};let i=is(e.cubes,t=>t===e.label);return{networks:n,omitted:i===null?null:i-n.length}}function Cs(e){let t=e.start.length,n=new Float64Array(t+1),r=new Uint8Array(t+1),i=new Int32Array(t+1).fill(-1),a=new Uint32Array(t+1),o=new Uint32Array(t+1),s=1,c=0;for(let l=0;l<t;l++){let t=Fn(e.tag[l]),u=e.start[l];for(;n[c]+Rn(r[c])<=u;)c=i[c];n[c]!==u||r[c]!==t?(i[s]=c,n[s]=u,r[s]=t,a[s]=l,c=s++):a[c]===o[c]&&(a[c]=l),o[c]=l+1}return{blocks:e,count:s,start:n.subarray(0,s),reach:r.subarray(0,s),parent:i.subarray(0,s),first:a.subarray(0,s),end:o.subarray(0,s)}}function ws({tree:e,cubes:t,closure:n,classOf:r,firstClass:i},a){let o=n[a]??null,s=i[a];return o===null?{cells:null,numbers:[s]}:typeof o==`number`?{cells:Xo(e.start[a],e.reach[a],t,o),numbers:[s,s+1]}:{cells:o,numbers:r[a]}}const Ts=[];function Es(e,t,n=qo()){let r=Cs(e),a=Array.from(t.address,(e,n)=>Ds(r,t,n)),o=new Map;for(let[e,t]of a.entries()){let n=o.get(t);n===void 0?o.set(t,[e]):n.push(e)}let s=[],c=[],l=[],u=[],d=new Int32Array(r.count),f=Array.from(t.address,(e,t)=>[t]),p=[],m=[],h=[],g=[];for(let e=0;e<r.count;e++){let v=r.parent[e],y=e===0?Ts:c[v],b=r.start[e],x=r.reach[e];if(n.looks-=y.length/8,n.looks<0)return{tooMany:a.length-1};let S=y.length===0?{whole:Ts,part:Ts}:Os(b,x,t,y),ee=o.get(e),te=ee===void 0?S.part:[...S.part,...ee].sort((e,t)=>e-t);c.push(te);let ne=e===0?Ts:s[v];s.push(S.whole.length===0?ne:[...ne,...S.whole]),d[e]=p.length;let re=(t,n)=>{let r=e===0?-1:_(e,v,S.whole,n);r>=0&&(p[r]=p[r]-t),m.push(e),h.push(r);let i=s[e];return g.push(n.length===0?i:i.length===0?n:[...i,...n]),p.push(t)-1},[ie=-1]=te;if(te.length<2){let e=ie<0?0:2**Jo(i.c(x)|t.netmask[ie]);if(re(Rn(x)-e,Ts),ie>=0&&re(e,f[ie]),l.push(ie<0?null:ie),u.push(null),ie>=0&&(--n.classes<0||--n.steps<0))return{tooMany:ie};continue}let ae=Yo(b,x,t,te,n);if(typeof ae==`number`)return{tooMany:ae};l.push(ae),u.push(Array.from(ae.size,(e,t)=>e===0?-1:re(e,ae.held[t])))}return{tree:r,cubes:t,count:p.length,size:Float64Array.from(p),node:Int32Array.from(m),around:Int32Array.from(h),held:g,closure:l,classOf:u,firstClass:d};function _(e,n,o,s){let c=l[n]??null;if(c===null)return d[n];let f=r.start[n],p=i.c(r.reach[n]);for(let n of[o,s])for(let r of n)a[r]!==e&&(f|=t.address[r],p|=t.netmask[r]);return typeof c==`number`?d[n]+(p>>>0===i.c(r.reach[n])?0:1):u[n]?.[c.find(f>>>0,p>>>0)]}}function Ds({count:e,start:t,reach:n,parent:r},{address:a,netmask:o},s){let c=a[s],l=o[s],u=0,d=e;for(;d-u>1;){let e=u+d>>>1;t[e]<=c?u=e:d=e}let f=e=>{let r=i.c(n[e]);return(r&~l)===0&&((c^t[e])&r)===0};for(;!f(u);)u=r[u];return u}function Os(e,t,n,r){let a=i.c(t),o=[],s=[];for(let t of r){let r=n.netmask[t];((n.address[t]^e)&r&a)===0&&((r&~a)===0?o.push(t):s.push(t))}return{whole:o.length===0?Ts:o,part:s.length===0?Ts:s}}function ks(e){return`tooManyWith`in e}const As=2**26-1;function js(){let e=[],t={address:[],netmask:[]},n=[],r=new Map;return{add:(a,o,s)=>{if(i.a(o,s))return;if(!i.o(s)){e.push(o,a*64+i.l(s));return}let c=`${o}/${s}`,l=r.get(c);if(l!==void 0){n[l].push(a);return}r.set(c,n.length),n.push([a]),t.address.push(o),t.netmask.push(s);let u=Math.clz32(~s);u>=8&&e.push((o&i.c(u))>>>0,As*64+u)},divide:(r=qo())=>Ms(e,t,n,r)}}function Ms(e,t,n,r){let i=Es({...wn(Uint32Array.from(e)),gapped:!1},t,r);return`tooMany`in i?{tooManyWith:n[i.tooMany]?.[0]}:{classes:i,owners:n}}function Ns({add:e},t,n=0){for(let r=0;r<t.count;r++)e(r+n,_n(t,r),vn(t,r))}function Ps({classes:e,owners:t},n,r){let{tree:i,held:a}=e;for(let t=e.node[n];t>=0;t=i.parent[t])for(let e=i.first[t];e<i.end[t];e++)Is(i.blocks.tag[e],r);for(let e of a[n])for(let n of t[e])r(n)}function Fs({classes:e,owners:t},n,r){let{tree:i,cubes:a}=e;for(let e of Kn(i.blocks,n))Is(i.blocks.tag[e],r);for(let e=0;e<t.length;e++)if(((n^a.address[e])&a.netmask[e])===0)for(let n of t[e])r(n)}function Is(e,t){let n=In(e);n!==As&&t(n)}function Ls(e){let t=js();Ns(t,e);let n=t.divide();return ks(n)?null:{kind:`classes`,entries:n,...zs(e,n)}}function Rs(e){let t=js();Ns(t,e);let n=t.divide();return ks(n)?n.tooManyWith:null}function zs(e,t,n=0){let{count:r}=t.classes,i=new Int32Array(r),a=new Int32Array(r),o=new Int8Array(r),s=new Int8Array(r);for(let c=0;c<r;c++){let r=t.classes.size[c]===0,l=Bs(e,e=>r?void 0:Ps(t,c,e),n);i[c]=l.ipme,a[c]=l.notipme,o[c]=l.ipmeLength,s[c]=l.notipmeLength}return{ids:e,count:r,ipme:i,notipme:a,ipmeLength:o,notipmeLength:s}}function Bs(e,t,n=0){let r=-1,i=-1,a=-1,o=-1;return t(t=>{let s=t-n;if(s<0||s>=e.count)return;let c=yn(e,s);bn(e,s)?(c>o||c===o&&s<i)&&(i=s,o=c):(c>a||c===a&&s<r)&&(r=s,a=c)}),{ipme:r,notipme:i,ipmeLength:a,notipmeLength:o}}const Vs=2**52,Hs=2**28;function Us(e,t){let{tree:n,around:r,size:a}=e,o={address:[],netmask:[],weight:[],label:[]},s=new Map,c=Int32Array.from({length:e.count},(e,n)=>t(n)),l=0,u=0,d=(e,t,n,r)=>{o.address.push(e),o.netmask.push(t),o.weight.push(n),o.label.push(r),l+=Math.abs(n)*2**Jo(t)};for(let t=0;t<e.count;t++){let e=c[t];e>=0&&s.set(e,(s.get(e)??0)+a[t])}for(let t=0;t<n.count;t++){let{cells:a,numbers:o}=ws(e,t),s=new Map;for(let[e,l]of o.entries()){if(l<0)continue;let o=c[l],u=r[l]<0?-1:c[r[l]];if(o!==u){if(a===null)o>=0&&d(n.start[t],i.c(n.reach[t]),1,o),u>=0&&d(n.start[t],i.c(n.reach[t]),-1,u);else for(let[t,n]of[[o,1],[u,-1]]){if(t<0)continue;let r=s.get(t);r===void 0?s.set(t,[[e,n]]):r.push([e,n])}}}if(a!==null)for(let[e,t]of s){if(u+=a.size.length+a.steps.length,u>Hs)return null;for(let[n,r]of Ws(a.size.length,a.steps,t))d(a.address[n],a.netmask[n],r,e)}}return l>Vs?null:{...o,counts:s}}function*Ws(e,t,n){let r=new Float64Array(e);for(let[e,t]of n)r[e]=t;for(let e=t.length-2;e>=0;e-=2){let n=t[e+1];r[n]=r[n]-r[t[e]]}for(let t=0;t<e;t++)r[t]!==0&&(yield[t,r[t]])}function O(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function Gs(e,t,n,r,i){for(let e of Kn(t,r))i(In(t.tag[e]));for(let t of n)((r^_n(e,t))&vn(e,t))===0&&i(t)}function Ks(e,{blocks:t,gapped:n},r){let i={ipme:-1,notipme:-1};return Gs(e,t,n,r,t=>{let n=bn(e,t)?`notipme`:`ipme`;i[n]=Math.max(i[n],yn(e,t))}),i}const qs=2**32;function Js(e){let t=gn(e.fixed,e.moreipme,e.notipme),n=Bn(t);return n===null?Ls(t):ac(t,n)}function Ys(e){let t=gn(e.fixed,e.moreipme,e.notipme),n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{kind:`single`,ids:t,blocks:Vn(t)??n,gapped:[...Hn(t)]}}function Xs(e){return e.kind!==`single`}function Zs(e,t){if(e.kind===`single`){let{ids:n,blocks:r,gapped:i}=e;return Bs(n,e=>Gs(n,r,i,t,e))}if(e.kind===`classes`)return Bs(e.ids,n=>Fs(e.entries,t,n));let n=ec(e,t);return{ipme:e.ipme[n],notipme:e.notipme[n],ipmeLength:e.ipmeLength[n],notipmeLength:e.notipmeLength[n]}}function Qs(e,t){let{ipme:n,notipme:r,ipmeLength:i,notipmeLength:a}=Zs(e,t),o=t=>t<0?null:xn(e.ids,t);return{me:i>a,ipme:o(n),notipme:o(r),ipmeLength:i,notipmeLength:a}}function $s(e,t){for(let n=0;n<e.count;n++)if(e.ipmeLength[n]===t&&O(e,n))return!0;return!1}function ec(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function tc(e,t){return t+1<e.count?e.start[t+1]:qs}const nc=new Float64Array(34),rc=ic(34);function ic(e){return{start:new Uint32Array(e),ipme:new Int32Array(e),notipme:new Int32Array(e),ipmeLength:new Int8Array(e),notipmeLength:new Int8Array(e)}}function ac(e,{start:t,tag:n,gapped:r}){let i=t.length,a=ic(2*i+1);nc[0]=qs;for(let e of[rc.ipme,rc.notipme,rc.ipmeLength,rc.notipmeLength])e[0]=-1;let o=0,s=0,c=0;for(let l=0;l<i;l++){let u=t[l],d=Fn(n[l]);for(;nc[o]<=u;o--)nc[o]!==c&&(sc(a,s++,c,o),c=nc[o]);u!==c&&(sc(a,s++,c,o),c=u);let f=In(n[l]),p=r?yn(e,f):d,m=l>0&&t[l-1]===u&&Fn(n[l-1])===d,h=u+Rn(d);!m&&(l+1===i||t[l+1]>=h)?(sc(a,s,c,o),lc(e,a,s++,f,p),c=h):(m||oc(++o,h),lc(e,rc,o,f,p))}for(;o>=0;o--)nc[o]!==c&&(sc(a,s++,c,o),c=nc[o]);return{kind:`pieces`,ids:e,count:s,start:a.start.subarray(0,s),ipme:a.ipme.subarray(0,s),notipme:a.notipme.subarray(0,s),ipmeLength:a.ipmeLength.subarray(0,s),notipmeLength:a.notipmeLength.subarray(0,s)}}function oc(e,t){nc[e]=t,cc(rc,e-1,rc,e)}function sc(e,t,n,r){e.start[t]=n,cc(rc,r,e,t)}function cc(e,t,n,r){n.ipme[r]=e.ipme[t],n.notipme[r]=e.notipme[t],n.ipmeLength[r]=e.ipmeLength[t],n.notipmeLength[r]=e.notipmeLength[t]}function lc(e,t,n,r,i){if(r<e.firstNotipme){if(!uc(i,r,t.ipmeLength[n],t.ipme[n]))return;t.ipme[n]=r,t.ipmeLength[n]=i}else uc(i,r,t.notipmeLength[n],t.notipme[n])&&(t.notipme[n]=r,t.notipmeLength[n]=i)}function uc(e,t,n,r){return e>n||e===n&&t<r}const dc={ids:{implicit:[],moreipme:null,notipme:null,firstMoreipme:0,firstNotipme:0,count:0},count:0,ipme:new Int32Array,notipme:new Int32Array,ipmeLength:new Int8Array,notipmeLength:new Int8Array},fc={nowMe:[],noLongerMe:[],base:dc,head:dc,basePart:[],headPart:[],excludedBefore:[],excludedNow:[],entries:null,setsOf:(e,t)=>Array.from({length:t},()=>[])};function pc(e,t){return e.kind===`pieces`&&t.kind===`pieces`?mc(e,t):hc(e.ids,t.ids)}function mc(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=O(e,c),f=O(t,l),p=tc(e,c),m=tc(t,l),h=Math.min(p,m);d!==f&&(vs(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}return{nowMe:n,noLongerMe:r,base:e,head:t,basePart:i,headPart:a,excludedBefore:o,excludedNow:s,entries:null,setsOf:(n,r)=>{let o=Array.from({length:r},()=>[]);for(let r=0;r<i.length;r++){let s=i[r],c=a[r],l=Math.max(e.start[s],t.start[c]),u=o[n(r)];u!==void 0&&vs(u,l,Math.min(tc(e,s),tc(t,c)))}return o}}}function hc(e,t){let n=js();Ns(n,e),Ns(n,t,e.count);let r=n.divide();if(ks(r))return null;let i=zs(e,r),a=zs(t,r,e.count),o=[];for(let e=0;e<i.count;e++)r.classes.size[e]!==0&&O(i,e)!==O(a,e)&&o.push(e);let s=(e,t)=>gc(r,o,e,t),c=s(e=>+!O(a,o[e]),2);if(c===null)return null;let[l,u]=c,[d,f]=[_c(e),_c(t)];return{nowMe:l,noLongerMe:u,base:i,head:a,basePart:o,headPart:o,excludedBefore:[...d].filter(e=>!f.has(e)).sort((e,t)=>e-t),excludedNow:[...f].filter(e=>!d.has(e)).sort((e,t)=>e-t),entries:r,setsOf:s}}function gc({classes:e},t,n,r){if(t.length===0)return Array.from({length:r},()=>[]);let i=new Int32Array(e.count).fill(-1);for(let[e,r]of t.entries())i[r]=n(e);let a=Us(e,e=>i[e]);return a===null?null:Array.from({length:r},(e,t)=>({cubes:a,label:t}))}function _c(e){let t=new Set;for(let n=e.firstNotipme;n<e.count;n++)vn(e,n)===4294967295&&t.add(_n(e,n));return t}function vc(e,t){return e.basePart.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function yc(e,t){return e.reduce((e,t)=>e+(t?.kind===`classes`?t.count:0),0)+(t?.entries?.classes.count??0)}function bc({fixed:e,moreipme:t,notipme:n},r){let i=gn(e,t,n),[a]=r?Hn(i):[],o=r?a:Rs(i);return o==null?null:xn(i,o)}function xc(e,t){let n=e.filter(({basePart:e})=>e.length>0),[r]=n;if(r===void 0)return 0;if(n.length===1)return bs(r[t]);let i=js(),a=0,o=n.map(({base:e,head:t})=>[e.ids,t.ids].map(e=>(Ns(i,e,a),a+=e.count,{ids:e,offset:a-e.count}))),s=i.divide();if(ks(s))return null;let c=o.map(e=>e.map(({ids:e,offset:t})=>zs(e,s,t))),l=0;for(let e=0;e<s.classes.count;e++)c.some(([n,r])=>{let[i,a]=[n!==void 0&&O(n,e),r!==void 0&&O(r,e)];return i!==a&&a===(t===`nowMe`)})&&(l+=s.classes.size[e]);return l}function Sc(e,t){let n=e.map(({difference:e})=>e[t]),[r]=n;if(n.length===1&&r!==void 0)return bs(r);if(n.every(e=>Array.isArray(e)))return hs(n);let i=Cc(e),a=i.flatMap(([e])=>e??[]),o=xc(a.map(({difference:e})=>e),t);if(o===null)return null;let s=(e,n)=>e.some(e=>Tc(e,t,n)),c=Ec(e),l=o;for(let[e,t]of c){let n=i.flatMap(e=>e.find(e=>!t.has(e))??[]);s(a,e)&&l--,(s(n,e)||s([...t],e))&&l++}return l}function Cc(e){let t=[];for(let n of e){let e=t.find(([e])=>wc(e.base,n.base)&&wc(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function wc(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function Tc({base:e,head:t,difference:n},r,i){if(n.basePart.length===0)return!1;let a=({where:e})=>e!==null&&Qs(e,i).me,o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function Ec(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}function k(e,t){let n=e.entries.start[t],r=e.keyEnd[t];return n===r?e.kind===`map`?`the empty key`:`an empty entry`:nn(e,n,r)}function Dc(e,{list:t}){return t===`morercpthostsCdb`?`morercpthosts.cdb`:t===`locals`&&e.mail().lists.implicitLocals?`me`:t}function Oc(e,t,n){let r=Dc(e,t);if(r===`morercpthosts.cdb`)return r;let i=e.mail().lists[t.list]?.entries.line[t.entry]??1;return r===n.name?`line ${i}`:r===`me`?`the name in me, which is local as there is no locals`:`line ${i} of ${r}`}function kc(e,t){let n=e.mail().lists[t.list];if(n===null)return``;let[r,i]=[n.entries.start[t.entry],n.keyEnd[t.entry]];return r===i?`the empty key`:nn({path:Dc(e,t),bytes:n.bytes},r,i)}function Ac(e,t,n){if(t===null)return[];let r=Dc(e,t),i=e.file(r);return i===null||i.kind===`cdb`?[]:[{file:i,line:e.mail().lists[t.list]?.entries.line[t.entry]??1,message:n}]}function A(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function j(e,t,n,r={}){let{start:i,end:a,line:o}=e.entries,{at:s={start:i[t],end:a[t]},level:c}=r;return{file:e,line:o[t],start:s.start,end:s.end,detail:n,...c===void 0?{}:{level:c}}}const jc={id:`address-in-list`,level:`error`,summary:`an address with an @ where qmail looks up the domain alone`,fix:null,bad:{files:{rcpthosts:`postmaster@example.com
`,virtualdomains:`@example.net:net
`}},good:{files:{rcpthosts:`example.com
`,virtualdomains:`example.net:net
`}},notableEntry(e,t){if(t.form(e)!==n.a.address)return null;let r={start:t.entries.start[e],end:t.keyEnd[e]},i=t.bytes[r.start]===64;return j(t,e,()=>({message:t.name===`virtualdomains`?`${k(t,e)} matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @.`:`${k(t,e)} matches nothing: what is looked up here is the domain behind the @, never an address.`,reads:`nothing`,remedy:i?`Remove the @.`:`Write the domain alone; a single address cannot be listed here.`,fix:null}),{at:r})}},Mc=new WeakMap;function Nc(e,t){let n=Mc.get(e);return n===void 0&&(n=Pc(e),Mc.set(e,n)),n(t)}function Pc(e){let t=[...Fc(e)],n=t.length===0?null:e.where();if(n===null)return()=>!1;let{dialect:r,hosts:i}=e;return e.needless().neededBesides(t,n,(e,t,n)=>Js(o.r(r,i[e]?.set??null,t,n)))}function*Fc(e){let t=e.needless();for(let n of e.ipFiles)for(let e of Ic(n)){let r={name:n.name,index:e},i=t.status(r);(i===C.redundant||i===C.duplicate)&&Xt(n,Lc(n,e))&&(yield r)}}function*Ic({entries:{count:e,line:t},notable:n}){for(let r=0,i=0;r<n.count;r++)i=Sn(t,n.line[r],i,e),i<e&&t[i]===n.line[r]&&(yield i)}function Lc({bytes:e,entries:t},r){return n.M(e,t.line[r],t.start[r])}function Rc(e,t,r){let i=n.M(e.bytes,e.entries.line[t],e.entries.start[t]);if(Xt(e,i))return null;let a=null;return{edits:[{start:i.start,end:i.end+1,text:``}],get safe(){return a??=r(),a}}}function zc(e){return e===null?`Correct the errors first, then look whether this line is still needed.`:`Delete the line.`}function Bc(e,t,n,r){let a=e.needless(),o={name:t.name,index:n},{because:s,interfaces:c,witness:l}=a.explain(o),u=s??[],d=[...u.map(e=>{let{origin:n}=e,r=i.s(e.netmask);return n.kind===`line`?{length:r,text:`${n.file===t?`line ${n.line}`:`line ${n.line} of ${n.file.name}`} (${i.i(e)})`}:{length:r,text:`the implicit entry ${i.i(e)}`}}),...c.map(e=>({length:32,text:`the interface address ${i.r(e)}`}))].sort((e,t)=>e.length-t.length),f=d.slice(0,3).map(({text:e})=>e),p=d.length-f.length,m=s===null?`the other entries together`:p>0?`${f.join(`, `)} and ${p} more`:Vc(f),h=e.isMe(l)?`me`:`not me`,{message:g,remedy:_}=r({inNotipme:t.name===`notipme`,others:m,several:s===null||d.length>1,witness:i.r(l),isMe:h}),v=()=>a.isNeedlessAlone(o),y=u.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${i.i(t)}`}]:[]),b=_===null&&!Nc(e,o)?Rc(t,n,v):null;return{message:g,remedy:_??zc(b),related:y,fix:b}}function Vc(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function Hc(e){let t=Uc.get(e);if(t!==void 0)return t;let n=Wc(e).length>0&&Gc(e);return Uc.set(e,n),n}const Uc=new WeakMap;function Wc({moreipme:e}){let t=[];if(e===null)return t;let{address:n,netmask:r,count:i}=e.entries;for(let e=r.indexOf(0);e>=0&&e<i;e=r.indexOf(0,e+1))n[e]===0&&t.push(e);return t}function Gc(e){let t=e.where();return t===null?Kc(e):t.some(e=>$s(e,0))}function Kc(e){let t=e.needless();for(let e=0;e<4096;e++){let{ipme:n,notipme:r}=t.lengthsAt(Math.imul(e,2654435761)>>>0);if(n===0&&r<0)return!0}return!1}function*qc(e,t,n){if(!Hc(e))for(let r of e.ipFiles)yield*Jc(e,r,t,t=>Bc(e,r,t,n))}function*Jc(e,t,n,r){let i=e.needless(),a=i.count(t.name,n);a>0&&(yield{file:t,each:Yc(t,i.each(t.name,n),r),count:()=>a})}function*Yc(e,t,n){for(let r of t)yield A(e,{line:e.entries.line[r]},At(e,r),()=>n(r))}const Xc={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>qc(e,C.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},Zc={id:`bad-pattern`,level:`error`,summary:`a line that is not a POSIX extended regular expression, so it never matches`,fix:null,bad:{files:{badmailfrom:`*@spam\\.example
`},dialect:`sagredo`},good:{files:{badmailfrom:`@spam\\.example$
`},dialect:`sagredo`},*regex(e){let{bytes:t,entries:n}=e;for(let i=0;i<n.count;i++){let a=n.start[i],o=n.end[i],s=t[a]===33?a+1:a;if(e.form(i)!==0||o-s>65536)continue;let c=l.L(r.i(t,{start:s,end:o}));if(!(`error`in c)||c.error===`too-deep`)continue;let{error:u,offset:d}=c;yield j(e,i,()=>({message:`This is not a regular expression: ${Qc[u]??`it cannot be compiled`}${d>0?` (near byte ${s-a+d+1} of the line)`:``}. qmail-smtpd logs that, and the line matches nobody, with a ! in front or without.`,reads:`nothing`,remedy:`Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.`,fix:null}))}}},Qc={REG_BADRPT:`there is nothing before a *, + or ? to repeat`,REG_BADBR:`what stands between { and } is no number of times`,REG_EBRACE:`a { is not closed`,REG_EBRACK:`a [ is not closed`,REG_EPAREN:`a ( is not closed`,REG_ERANGE:`a range in brackets runs backwards`,REG_ECTYPE:`there is no class of characters of that name`,REG_ECOLLATE:`there is no character of that name`,REG_EESCAPE:`it ends in a backslash`,REG_ESUBREG:`it refers back to a group that is not there`,REG_ESIZE:`it is too large`};function $c(e,t){return(e.name===`smtproutes`||e.name===`authsenders`)&&e.form(t)===n.a.other}function el({bytes:e,entries:t,keyEnd:n},r){let i=n[r]+1,a=t.end[r],o=e.subarray(i,a).indexOf(124);return{start:i,end:o<0?a:i+o+1}}const tl={id:`bad-route`,level:`error`,summary:`a route that leads nowhere: no host, no usable port, or text that qmail-remote does not take apart`,fix:null,bad:{files:{smtproutes:`example.com:relay.example.net:
example.net:[2001:db8::1]
`}},good:{files:{smtproutes:`example.com:relay.example.net:26
example.net:[192.0.2.1]
`}},notableEntry(e,t,n){let r=$c(t,e)?n.routeError(t,e):null;if(r===null||r===`here`)return null;let i=n.dialect.name===`sagredo`;return j(t,e,()=>({message:nl[r],remedy:rl(r,i),fix:null}),{at:el(t,e)})}},nl={bar:`This qmail knows no user and password behind a |: they become part of the host or of the port, and nobody logs in.`,"one bar":`There is one | alone, and qmail-remote wants two: what it takes for the password then is not yours.`,"empty host":`There is no host in this route, so that mail for it bounces (qmail-remote finds no host of an empty name).`,blank:`There is a blank in the host, which is looked up with it: no such host is found, and the mail bounces.`,"IPv6 literal":`qmail-remote knows no IPv6 here: it cuts the route at the first colon, and the host is the bracket alone.`,octet:`A number of this address is above 255, and qmail-remote keeps only its low eight bits: another address.`,"no port":`There are no digits behind the colon, which makes port 0: no connection can be made, and mail waits until it bounces.`,"port 0":`No connection can be made to port 0, and mail waits until it bounces.`,"large port":`The port is above 65535, and only its low sixteen bits are used: another port.`};function rl(e,t){return e===`bar`?"Write the relay alone, or judge the directory as that of sagredo's qmail (`dialect`).":e===`IPv6 literal`?`Write a name, or an IPv4 address in brackets.`:`Write ${t?`relay, relay:port or relay:port|user|password`:`relay or relay:port`}.`}const M={needed:0,duplicate:1,conflicting:2,shadowed:3,redundant:4};function il(e){return e&7}function al(e){return!(e&8)}function ol({bytes:e,entries:t},r,i){let a=n.j(e,t.start[r]);return{safe:i,edits:[{start:a,end:Math.min(e.length,n.A(e,a)+1),text:``}]}}function sl({row:e,form:t,status:n},r,i){return e.lookup!==null&&t(r)===0&&n(r)===i}function cl(e,t,n){let{entry:r,safe:i}=e.twin(t,n);return{line:t.entries.line[r],safe:i}}const ll={id:`conflicting-entry`,level:`warning`,summary:`a line whose key a later line has with another value, so that this one is dead`,fix:`removes the line`,bad:{files:{smtproutes:`example.com:relay1.example.net
example.com:relay2.example.net
`}},good:{files:{smtproutes:`example.com:relay2.example.net
`}},notableEntry(e,t,n){return sl(t,e,M.conflicting)?j(t,e,()=>{let{line:r,safe:i}=cl(n,t,e);return{message:`Line ${r} has the same key, ${k(t,e)}, with another value: the last line of a key counts, and this one is dead.`,remedy:`Delete the line that is not meant; removing this one changes nothing.`,related:[{file:t,line:r,message:`this line counts`}],fix:ol(t,e,i)}}):null}},ul={id:`dead-entry`,level:`error`,summary:`an entry for a domain that nobody can write in an address, so it matches nothing`,fix:`where the domain ends in a dot, removes the dot`,bad:{files:{rcpthosts:`example.com.
http://example.net/
`}},good:{files:{rcpthosts:`example.com
example.net
`}},notableEntry(e,t){let r=t.form(e);if(!n.o(r))return null;let{start:i}=t.entries,a={start:i[e],end:t.keyEnd[e]};return j(t,e,()=>{let n=pl(t,e,a.end);return{message:`${k(t,e)} matches no domain: ${dl[r]??`nobody can write it`}.`,reads:`nothing`,remedy:fl(r),fix:n}},{at:a})}},dl={[n.a.blank]:`there is a blank in it`,[n.a.controlByte]:`there is a control character in it`,[n.a.slash]:`there is a slash in it`,[n.a.colon]:`there is a colon in it`,[n.a.emptyLabel]:`there is nothing between two of its dots`,[n.a.trailingDot]:`it ends in a dot, and qmail compares it with domains that have none there`,[n.a.loneDot]:`it is a dot alone`,[n.a.leadingDot]:`only whole domains are looked up in this file, and a dot in front is no wildcard here`,[n.a.emptyDomain]:`there is nothing behind the @`};function fl(e){return e===n.a.trailingDot?`Remove the dot at its end.`:e===n.a.leadingDot?`List the domains below it one by one.`:`Write the domain as it stands behind the @ of an address, or delete the line.`}function pl(e,t,r){return e.form(t)!==n.a.trailingDot||e.bytes[r-1]!==46?null:{safe:!1,edits:[{start:r-1,end:r,text:``}]}}function ml({bytes:e,entries:t},n,r){let i=t.start[n];if(t.end[n]-i<r.length)return!1;for(let t=0;t<r.length;t++)if(e[i+t]!==r.charCodeAt(t))return!1;return!0}function hl(e,t){let n=0;for(let r=0;r<e.entries.count&&n<t;r++)gl(e,r)&&n++;return n}function gl({bytes:e,entries:t,form:n},r){if(n(r)!==0)return!1;let i=t.start[r],a=t.end[r];if(e[i]===94||e[i]===33||e[a-1]===36)return!0;for(let t=i;t<a;t++){let n=e[t],r=t+1<a?e[t+1]:-1;if(n===92||n===46&&(r===42||r===43)||n===91&&r===94)return!0}return!1}const _l={id:`dead-sender`,level:`warning`,summary:`an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody`,fix:null,bad:{files:{badmailfrom:`spam.example
*@junk.example
`}},good:{files:{badmailfrom:`@spam.example
user@junk.example
`}},*list(e){if(!(e.name!==`badmailfrom`||hl(e,2)>=2))for(let t=0;t<e.entries.count;t++){if(e.form(t)!==0||e.status(t)===M.duplicate)continue;let n=vl(e,t);if(n===null)continue;let r=t;yield j(e,r,()=>({message:`${k(e,r)} matches no sender: ${n}.`,reads:`nothing`,remedy:`Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.`,fix:null}))}}};function vl(e,t){let{bytes:n,entries:r}=e;return n.subarray(r.start[t],r.end[t]).indexOf(64)<0?`what is looked up is the whole sender, then an @ and its domain, and this has no @`:ml(e,t,`*@`)?`qmail knows no * here`:ml(e,t,`@.`)?`a dot in front is no wildcard here`:null}const yl={id:`dead-wildcard`,level:`error`,summary:`a star in an entry, where qmail compares it as a byte like any other`,fix:"writes `.d` for `*.d`, where the file knows wildcards",bad:{files:{rcpthosts:`*.example.com
`}},good:{files:{rcpthosts:`.example.com
`}},notableEntry(e,t,r){if(t.form(e)!==n.a.wildcard)return null;let i={start:t.entries.start[e],end:t.keyEnd[e]};return j(t,e,()=>{let n=xl(r,t,e,i.end);return{message:`${k(t,e)} matches nothing: qmail knows no * here, and nobody's domain has one.`,reads:`nothing`,remedy:bl(t,n),fix:n}},{at:i})}};function bl({row:e,kind:t},n){return n===null?e.wildcards?t===`map`?`Write .domain for every name below a domain, or nothing before the colon for all that has no other entry.`:`Write .domain for every name below a domain; for all domains there is no entry.`:`This file has no wildcards: list the domains one by one.`:`Remove the star: with a dot in front, an entry stands for every name below the domain.`}function xl(e,t,n,r){let{bytes:i,row:a,mail:o}=t,s=t.entries.start[n];return!a.wildcards||r-s<3||i[s]!==42||i[s+1]!==46||i.subarray(s+1,r).includes(42)?null:{safe:o!==null&&e.keepsOutcomes(o,n,{start:s+1,end:r}),edits:[{start:s,end:s+1,text:``}]}}const Sl={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`,files:{rcpthosts:`example.com
Example.com
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`},notableEntry(e,t,n){return sl(t,e,M.duplicate)?j(t,e,()=>{let{line:r,safe:i}=cl(n,t,e);return{message:`Line ${r} of this file already has ${t.kind===`map`?`${k(t,e)} with the same value`:k(t,e)}.`,remedy:i?`Delete the line.`:`Correct line ${r} first, then look whether this one is still needed.`,related:[{file:t,line:r,message:`the same entry`}],fix:ol(t,e,i)}}):null},*directory(e){let t=e.needless();for(let n of e.ipFiles){let{address:r,netmask:a}=n.entries;yield*Jc(e,n,C.duplicate,e=>{let o=t.firstLike(n,e),s=i.i({address:r[e],netmask:a[e]}),c=Rc(n,e,()=>!0);return{message:`Line ${o} of this file already reads as ${s}.`,remedy:zc(c),related:[{file:n,line:o,message:`the same entry, ${s}`}],fix:c}})}}},Cl={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>qc(e,C.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},wl={id:`lost-secret`,level:`warning`,summary:`a line of srs_secrets that begins with a #, which qmail reads as a comment`,fix:null,bad:{files:{srs_secrets:`#3kd0Xw
9fK2
`},dialect:`sagredo`},good:{files:{srs_secrets:`3kd0Xw
9fK2
`},dialect:`sagredo`},*list(e){if(e.name!==`srs_secrets`)return;let{bytes:t}=e;for(let r=0,i=1;r<t.length;i++){let a=r;r=n.A(t,r)+1,t[a]===35&&(yield{file:e,line:i,start:a,end:a+1,detail:()=>({message:`This line begins with a #, so that it is a comment: if it is a secret, it is lost, and addresses that were made with it do not come back.`,reads:`nothing`,remedy:`Make a new secret that begins with a letter or digit; delete the line if it is a comment.`,fix:null})})}}},Tl={id:`missing-colon`,level:`error`,summary:`a line without a colon in a file of keys and values, which qmail drops`,fix:null,bad:{files:{virtualdomains:`example.com
example.net:net
`}},good:{files:{virtualdomains:`example.com:com
example.net:net
`}},notableEntry(e,t){return t.form(e)===n.a.missingColon?j(t,e,()=>({message:`There is no colon in ${k(t,e)}: a line of this file is a key, a colon and a value, and qmail drops any other.`,reads:`nothing`,remedy:El[t.name]??`Write a colon behind the key, then the value.`,fix:null})):null}},El={virtualdomains:`Write domain:user, or domain: alone for a domain that is not virtual.`,smtproutes:`Write domain:relay, or :relay for all other domains.`},Dl={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict, or the outcome of all mail, is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,isExact:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`,files:{virtualdomains:`.example.com:com
www.example.com:com
`}},good:{moreipme:`10.0.0.0/255.0.0.0
`,files:{virtualdomains:`.example.com:com
`}},notableEntry(e,t,n){if(!sl(t,e,M.redundant)||t.mail===null)return null;let r=t.name===`rcpthosts`||t.name===`morercpthosts`,{mail:i}=t;return j(t,e,()=>Ol(n,t,e,n.evidence(i,e)),r?{level:`info`}:{})},directory:e=>qc(e,C.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))};function Ol(e,t,n,r){let{by:i=null,safe:a=!1}=r??{};return{message:`Without this line nothing changes: ${kl(t,n,i===null?null:`${Oc(e,i,t)} (${kc(e,i)})`)}.`,remedy:a?`Delete the line.`:`Correct the lines that this depends on first, then look whether this one is still needed.`,related:Ac(e,i,`does the same`),fix:ol(t,n,a)}}function kl(e,t,n){let r=k(e,t);if(e.name===`rcpthosts`||e.name===`morercpthosts`)return`${n} already accepts ${r}`;let i=e.name===`virtualdomains`?`is not virtual`:`goes by MX`;return n===null?`${r} ${i} without it too`:`${n} already gives ${r} the same value`}const Al={kind:`none`},jl={kind:`failure`},Ml=2**31-1,Nl={least:0,most:Ml},Pl={least:1,most:Ml};function N(e,t,n,r,i){return{name:e,family:!1,kind:t,reader:n,comments:t===`list`||t===`map`||t===`regex`,programs:typeof r==`string`?[r]:r,absent:Al,holds:`other`,lookup:t===`map`?`constmap`:null,wildcards:!1,secret:null,range:null,unlikely:null,confSpawn:null,mayBeEmpty:!1,...i}}function P(e,t,n={}){return N(e,`line`,n.absent!==void 0&&n.absent.kind!==`none`?`control_rldef`:`control_readline`,t,n)}function Fl(e,t,n,r={}){return P(e,t,{absent:{kind:`me`,otherwise:typeof n==`string`?{kind:`text`,text:n}:n},...r})}function F(e,t,n,r=Nl,i={}){return N(e,`int`,`control_readint`,t,{absent:n===null?{kind:`built-in`}:{kind:`number`,number:n},range:r,...i})}function I(e,t,n={}){return N(e,`list`,`control_readfile`,t,n)}function L(e,t,n=`other`,r={}){return I(e,t,{lookup:`constmap`,holds:n,...r})}function Il(e,t,n=`other`,r={}){return N(e,`map`,`control_readfile`,t,{holds:n,...r})}function Ll(e,t){return N(e,`regex`,`control_readfile`,t,{})}function Rl(e,t){return N(e,`iplist`,`ipme_readipfile`,t,{holds:`address`})}function zl(e,t,n={}){return N(e,`iplist`,`control_readfile`,t,{comments:!0,holds:`address`,...n})}function Bl(e,t){return N(e,`cdb`,`cdb_seek`,t,{lookup:`cdb`})}function Vl(e,t,n,r={}){return N(e,`list`,t,t,{holds:n,lookup:`cdb`,...r})}function Hl(e,t){return N(e,`pem`,`open`,t,{secret:`private key`})}function Ul(e,t){return N(e,`dir`,`open`,t,{})}function Wl(e,t){return N(e,`native`,`control_readnativefile`,t,{holds:`text`})}function Gl(e){return N(e,`shell`,`open`,`run`,{})}const R=`qmail-send`,Kl=`qmail-smtpd`,ql=`qmail-remote`,Jl=`qmail-inject`,Yl={least:0,most:2**32-2};function Xl(){return[`moreipme`,`notipme`].map(e=>Rl(e,[ql,Kl]))}function Zl(e){return[P(`me`,[R,Kl,ql,Jl],{holds:`host`}),L(`badmailfrom`,Kl,`sender`),P(`bouncefrom`,R,{absent:{kind:`text`,text:`MAILER-DAEMON`},holds:`local part`}),Fl(`bouncehost`,R,`bouncehost`,{holds:`host`}),F(`concurrencylocal`,R,10,Nl,{confSpawn:e}),F(`concurrencyremote`,R,20,Nl,{confSpawn:e}),F(`databytes`,[Kl,`qmail-qmtpd`],0,Yl,{unlikely:{least:1,most:999}}),Fl(`defaultdomain`,Jl,`defaultdomain`,{holds:`completion`}),Fl(`defaulthost`,Jl,`defaulthost`,{holds:`completion`}),Fl(`plusdomain`,Jl,`plusdomain`,{holds:`completion`}),Fl(`idhost`,Jl,`idhost`,{holds:`host`}),Fl(`doublebouncehost`,R,`doublebouncehost`,{holds:`host`}),P(`doublebounceto`,R,{absent:{kind:`text`,text:`postmaster`},holds:`local part`}),Fl(`envnoathost`,R,`envnoathost`,{holds:`host`}),Fl(`helohost`,ql,jl,{holds:`host`}),Fl(`localiphost`,Kl,Al,{holds:`host`}),L(`locals`,R,`domain`,{absent:{kind:`me`,otherwise:jl}}),Vl(`morercpthosts`,`qmail-newmrh`,`domain`,{wildcards:!0}),Bl(`morercpthosts.cdb`,[Kl,`qmail-qmtpd`]),L(`percenthack`,R,`domain`),zl(`qmqpservers`,`qmail-qmqpc`,{absent:jl}),F(`queuelifetime`,R,604800,Pl),L(`rcpthosts`,[Kl,`qmail-qmtpd`],`domain`,{absent:{kind:`everything`},wildcards:!0}),Fl(`smtpgreeting`,Kl,jl,{holds:`text`}),Il(`smtproutes`,ql,`domain`,{wildcards:!0,secret:`behind bar`}),F(`timeoutconnect`,ql,60,Pl),F(`timeoutremote`,ql,1200,Pl),F(`timeoutsmtpd`,Kl,1200,Pl),Il(`virtualdomains`,R,`address or domain`,{wildcards:!0})]}function Ql(e,t){return[...new Map([...e,...t].map(e=>[e.name,e])).values()]}const $l=`qmail-send`,eu=`qmail-todo`,z=`qmail-smtpd`,tu=`qmail-remote`,nu=`qmail-queue`,ru=`qmail-dkim`,iu=`surblfilter`,au=[`qmail-inject`,`forward`,`srsfilter`],ou=()=>[Ll(`badmailfrom`,z),L(`locals`,[$l,eu],`domain`,{absent:{kind:`me`,otherwise:jl}}),L(`percenthack`,[$l,eu],`domain`),Il(`virtualdomains`,[$l,eu],`address or domain`,{wildcards:!0}),P(`doublebounceto`,$l,{absent:{kind:`text`,text:`postmaster`},holds:`local part`,mayBeEmpty:!0})],su=()=>[...[`badhelo`,`badhelonorelay`,`badmailfromnorelay`,`badrcptto`,`badrcpttonorelay`].map(e=>Ll(e,z)),L(`validrcptto`,z,`recipient`),Vl(`morevalidrcptto`,`qmail-newmvrt`,`recipient`),Bl(`morevalidrcptto.cdb`,z),F(`maxrcpt`,z,-1),...[`brtlimit`,`rejectrelaytest`,`rejectnullsenders`,`dnsblfailclosed`].map(e=>F(e,z,0)),F(`spfbehavior`,z,0,{least:0,most:6}),P(`spfrules`,z),P(`spfguess`,z),P(`spfexp`,z,{absent:{kind:`built-in`},holds:`text`}),I(`dnsbllist`,z),I(`smtpplugins`,z),I(`taps`,nu),Fl(`authservid`,nu,Al,{holds:`other`}),Wl(`policy`,z)],cu=()=>[P(`outgoingip`,tu,{absent:{kind:`text`,text:`0.0.0.0`},holds:`address`}),Il(`authsenders`,tu,`sender`,{wildcards:!0,secret:`behind bar`}),F(`bouncemaxbytes`,$l,5e4),...[0,1].flatMap(e=>[F(`concurrencysuppl${e}`,$l,20,Nl,{confSpawn:509}),L(`suppls${e}`,[$l,eu],`domain`)]),P(`srs_domain`,au,{holds:`host`}),P(`srs_separator`,au),I(`srs_secrets`,au,{secret:`line`}),...[`srs_maxage`,`srs_hashlength`,`srs_hashmin`,`srs_alwaysrewrite`].map(e=>F(e,au,0))],lu=()=>[I(`filterargs`,`spawn-filter`),I(`qfilters`,`qmail-qfilter`),L(`signaturedomains`,ru,`domain`),L(`nosignaturedomains`,ru,`domain`),L(`dkimkeys`,ru),...[`surblrcpt`,`level2-tlds`,`level3-tlds`,`surbldomainwhite`].map(e=>L(e,iu)),P(`surbldomain`,iu),F(`cachelifetime`,iu,300)],uu=()=>[L(`tlsclients`,z),I(`tlsserverciphers`,z),I(`tlsclientciphers`,tu),F(`notlshosts_auto`,tu,0),...[`servercert.pem`,`clientca.pem`,`clientcrl.pem`].map(e=>Hl(e,z)),Hl(`clientcert.pem`,tu),Ul(`servercerts`,z),Ul(`tlshosts`,tu),Ul(`notlshosts`,tu),Ul(`domainkeys`,ru),Ul(`cache`,iu)],du=()=>[Gl(`concurrencyincoming`),Gl(`softlimit`)];function fu(){return Ql([...Zl(509),...Xl()],[...ou(),...su(),...cu(),...lu(),...uu(),...du()])}const B=`qmail-send`,pu=`todo-proc`,V=`qmail-smtpd`,H=`qmail-remote`,mu=`qmail-local`,hu=`qmail-queue`,gu=`spawn-filter`,_u={least:-(2**31),most:2**31-1},vu={least:0,most:2**53-1},yu=[...`spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains`.split(` `),...`srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys`.split(` `),...`surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients`.split(` `)],bu=()=>fu().filter(({name:e})=>yu.includes(e)),xu=()=>[L(`badmailfrom`,V),F(`databytes`,[V,`qmail-qmtpd`],0,vu,{reader:`control_readulong`,unlikely:{least:1,most:999}}),I(`smtpgreeting`,V,{absent:{kind:`me`,otherwise:{kind:`failure`}},holds:`text`}),L(`locals`,[B,pu,V],`domain`,{absent:{kind:`me`,otherwise:{kind:`failure`}}}),L(`percenthack`,[B,pu],`domain`),Il(`virtualdomains`,[B,pu],`address or domain`,{wildcards:!0})],Su=()=>[Il(`qmtproutes`,H,`domain`,{wildcards:!0,secret:`behind bar`}),Bl(`moresmtproutes.cdb`,H),zl(`outgoingip`,[H,`qmail-qmqpc`],{reader:`control_readrandom`}),zl(`outgoingip.`,H,{reader:`control_readrandom`,family:!0}),Il(`domainbindings`,H,`sender`),Il(`helohostbyip`,H,`address`),Il(`bindroutes`,H,`address`),L(`notlshosts`,H,`domain`),L(`tlsadomains`,H,`domain`),Bl(`tlsadomains.cdb`,H),Bl(`remote_auth.cdb`,H),I(`realm`,H),P(`batvkey`,[H,V],{secret:`line`}),L(`batvnosignremote`,H,`domain`),L(`batvnosignlocals`,V,`domain`),F(`batvkeystale`,V,7)],Cu=()=>[F(`concurrencyl.`,B,null,Nl,{family:!0,confSpawn:500}),F(`concurrencyr.`,B,null,Nl,{family:!0,confSpawn:500}),F(`holdlocal`,B,0),F(`holdremote`,B,0),F(`bouncelifetime`,B,604800,Pl),F(`todointerval`,pu,null,_u),...[`conf-syncdir`,`conf-fsync`,`conf-fdatasync`].map(e=>F(e,B,null)),F(`qregex`,V,0),...[`msgqueuelen`,`msgqueuesize`,`qcount`].map(e=>F(e,`qscheduler`,null)),P(`bouncesubject`,B,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),P(`doublebouncesubject`,B,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),Wl(`bouncemessage`,B),Wl(`doublebouncemessage`,B),...`bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue`.split(` `).map(e=>I(e,[hu,B,V]))],wu=()=>`badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck`.split(` `).map(e=>L(e,V)),Tu=()=>[F(`maxhops`,V,100),...[`maxcmdlen`,`maxrecipients`,`tarpitcount`,`greetdelay`,`spfipv6`].map(e=>F(e,V,0)),F(`tarpitdelay`,V,5),F(`maxdeliveredto`,mu,0,{least:-1,most:Nl.most}),...`accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck`.split(` `).map(e=>I(e,V)),...`badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns`.split(` `).map(e=>I(e,V)),...[`servercipherlist`,`serverciphersuite`].map(e=>I(e,V)),...[`clientcipherlist`,`clientciphersuite`].map(e=>I(e,H)),P(`tlsservermethod`,V),P(`tlsclientmethod`,H)],Eu=()=>[...`queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive`.split(` `).map(e=>I(e,hu)),...`spamfilter spamredirect rejectspam redirectremote`.split(` `).map(e=>I(e,gu)),P(`globalspamredirect`,gu),L(`localdomains`,mu,`domain`)];function Du(){return Ql([...Zl(500),...Xl()],[...bu(),...xu(),...Su(),...Cu(),...wu(),...Tu(),...Eu()])}const Ou={"moreipme-0.6":()=>[...Zl(120),...Xl()],netqmail:()=>Zl(120),notqmail:()=>Zl(120),sagredo:fu,indimail:Du},ku=new Map;function Au(e){let t=ku.get(e);if(t===void 0){let n=Ou[e]();t={files:n,byName:new Map(n.filter(({family:e})=>!e).map(e=>[e.name,e])),families:n.filter(({family:e})=>e)},ku.set(e,t)}return t}function ju(e){return Au(e).files}const Mu={"moreipme-0.6":[],netqmail:[],notqmail:[],sagredo:[`dh4096.pem`,`rsa4096.pem`,`defaultdelivery`],indimail:`blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming defaultdelivery servicedir.conf`.split(` `)};function Nu(e,{reader:t}){return e===`indimail`&&t===`control_readint`?`indimail`:`stock`}function Pu(e,t){let{byName:n,families:r}=Au(e);return n.get(t)??r.find(e=>t.length>e.name.length&&t.startsWith(e.name))??null}function Fu(e){return Object.keys(Ou).filter(t=>Pu(t,e)!==null)}const Iu={id:`regex-under-stock`,level:`warning`,summary:`a badmailfrom of regular expressions, in a dialect that compares addresses as they stand`,fix:null,bad:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`}},good:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`},dialect:`sagredo`},*list(e,{dialect:t}){if(e.name!==`badmailfrom`||Pu(t.name,e.name)?.lookup===null||hl(e,2)<2)return;let n=0;for(;!gl(e,n);)n++;yield j(e,n,()=>({message:`This file holds regular expressions, and the qmail of the dialect ${t.name} has none: it compares each line with the sender as it stands, so they match nobody.`,remedy:`If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); else write user@domain or @domain.`,fix:null}))}},Lu={id:`routed-to-itself`,level:`error`,summary:`a route to port 25 of the very host that it is on, where mail runs in a circle`,fix:null,bad:{files:{me:`mx.example.net
`,smtproutes:`example.com:mx.example.net
`}},good:{files:{me:`mx.example.net
`,smtproutes:`example.com:127.0.0.1:10025
`}},notableEntry(e,t,n){if(!$c(t,e)||n.routeError(t,e)!==`here`)return null;let r=el(t,e);return j(t,e,()=>({message:`This route leads back to this host: ${nn(t,r.start,r.end)} is it, on port 25. qmail-remote does not ask whether the address of a route is its own, so mail for ${k(t,e)} comes back until it has a hundred Received lines, then bounces.`,remedy:`Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.`,fix:null}),{at:r})}},Ru={id:`secret-in-git`,level:`warning`,summary:`a password or private key in a file that git keeps, or would keep with the next commit`,fix:null,bad:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[`smtproutes`,`srs_secrets`]},good:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[]},*map(e,t){if(e.row.secret!==`behind bar`)return;let n=Vu(e);n>=0&&(yield*zu(t,e,e.entries.line[n],Bu(e,n)))},*list(e,t){e.row.secret===`line`&&e.entries.count!==0&&(yield*zu(t,e,e.entries.line[0],Bu(e,0)))},*raw(e,t){let n=e.row.secret===`private key`?Hu(e):null;n!==null&&(yield*zu(t,e,n.line,n))}};function*zu({directory:e},t,n,r){e.isInGit?.(t.name)===!0&&(yield{file:t,line:n,...r,detail:()=>({message:`This file holds a secret, and git keeps it or will with the next commit: whoever can read the repository, now or later, has it.`,remedy:`Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.`,fix:null})})}function Bu({entries:e},t){return{start:e.start[t],end:e.end[t]}}function Vu(e){let{bytes:t,entries:n}=e;if(!t.includes(124))return-1;for(let e=0;e<n.count;e++){let r=n.end[e],i=0;for(let a=n.start[e];a<r-1;a++)if(t[a]===124&&++i===2)return e}return-1}function Hu({bytes:e}){let t=r.i(e,{start:0,end:Math.min(e.length,1048576)}),n=/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(t);return n===null?null:{line:t.slice(0,n.index).split(`
`).length,start:n.index,end:n.index+n[0].length}}const Uu={id:`shadowed-entry`,level:`error`,summary:`an entry over which others always win, so that it is never asked for`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`,files:{locals:`example.com
`,virtualdomains:`example.com:com
`}},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`,files:{locals:`localhost
`,virtualdomains:`example.com:com
`}},notableEntry(e,t,n){let{mail:r}=t;return!sl(t,e,M.shadowed)||r===null?null:j(t,e,()=>{let i=n.evidence(r,e)?.by??null;return{message:Ku(n,t,e,i),remedy:Gu[i?.list??``]??`Delete the line that is not meant.`,related:Ac(n,i,`wins`),fix:null}},{level:t.name===`virtualdomains`&&t.keyEnd[e]+1<t.entries.end[e]?`error`:`warning`})},*directory(e){let t=qc(e,C.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}));for(let e of t)yield`each`in e?{...e,each:Wu(e.each),level:`warning`}:e}};function*Wu(e){for(let t of e)yield{...t,level:`warning`}}const Gu={locals:`If the domain is virtual, take it out of locals; else delete this line.`,virtualdomains:`Delete the line, or the entry of virtualdomains if the mail is to leave the host.`};function Ku(e,t,n,r){let i=k(t,n),a=t.name===`virtualdomains`?`qmail-send never asks for this entry`:`no mail gets as far as this route`;if(r===null)return`${a[0]?.toUpperCase()}${a.slice(1)}.`;let o=Oc(e,r,t);return r.list===`virtualdomains`?`The mail of ${i} is virtual (${o}, ${kc(e,r)}), and ${a}.`:r.list===`percenthack`?`${i} is rewritten first, because of ${o}, and ${a}.`:`The domain of ${i} is local (${o}), which is looked at first, and ${a}.`}const qu={id:`stale-cdb`,level:`warning`,summary:`a .cdb that was not made from the text beside it, and it is the .cdb that counts`,fix:null,bad:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`,"morercpthosts.cdb":``}},good:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`}},*list(e,t){if(e.row.lookup!==`cdb`)return;let n=t.file(`${e.name}.cdb`);if(n?.kind!==`cdb`)return;let r=l.T(n.bytes),i=l.w(e.bytes);if(r!==null&&l.E(i,r))return;let a=r===null?-1:l.C(i,r);yield{file:e,...a<0?{line:1,start:0,end:0}:Ju(i,a),detail:()=>({message:`${Yu(e,i,r,a)} Programs look into ${e.name}.cdb alone.`,remedy:`Run ${e.row.reader}, which makes the .cdb from this file.`,fix:null})}}};function Ju({map:{entries:e}},t){return{line:e.line[t],start:e.start[t],end:e.end[t]}}function Yu(e,t,n,r){if(n===null)return`${e.name}.cdb is not a cdb that can be read, so it holds none of these entries.`;if(r<0)return`${e.name}.cdb has entries that are not in this file any more.`;let{start:i,end:a}=Ju(t,r);return`${nn(e,i,a)} is not in ${e.name}.cdb.`}function Xu({bytes:e,value:t}){let n=bt(e)?3:0;for(;n<t.end&&Zu(e[n]);)n++;let r=n;for(;r<t.end&&e[r]!==0&&(e[r]!==35||r!==n&&!Zu(e[r-1]));)r++;for(;r>n&&(Zu(e[r-1])||e[r-1]===13);)r--;return{start:n,end:Math.max(n,r)}}function Zu(e){return e===32||e===9}const Qu={id:`bad-name`,level:`error`,summary:`a file that should hold the name of a host or domain holds something else`,fix:null,bad:{files:{me:`root@mail.example.org
`,helohost:`mail.example.org:25
`}},good:{files:{me:`mail.example.org
`,helohost:`mail.example.org
`}},*line(e){let{bytes:n,row:r}=e;if(r.holds!==`host`&&r.holds!==`completion`)return;let i=Xu(e),a=$u(n,i);a!==null&&(yield{file:e,line:1,start:a.at,end:a.at+1,detail:()=>({message:`${t.a(n,i.start,i.end)} is not the name of a host or domain: ${a.why}. qmail uses it as it stands.`,remedy:`Write the name alone: labels with dots between them.`,fix:null})})}};function $u(e,{start:t,end:n}){if(t===n||c.n(e,t,n))return null;for(let r=t;r<n;r++){let i=ed(e[r])??(e[r]===46?td(e,r,t,n):null);if(i!==null)return{at:r,why:i}}return null}function ed(e){return e===32||e===9?`there is a blank in it`:e===64?`there is an @ in it`:e===58?`there is a colon in it, and a port has no place here`:e===13?`there is a carriage return in it`:e<32||e===127?`there is a control character in it`:null}function td(e,t,n,r){return t===n?`it begins with a dot`:t===r-1?`it ends in a dot`:e[t+1]===46?`there is nothing between two of its dots`:null}const nd={id:`bad-number`,level:`error`,summary:`a file that should hold a number begins with something else, so the number is not read`,fix:null,bad:{files:{concurrencyremote:`max 50
`}},good:{files:{concurrencyremote:`50
`}},*int(e){let{number:n,value:r,bytes:i}=e;if(n.digits.end>n.digits.start||rd(e))return;let a=r.end===r.start;yield{file:e,line:1,...r,detail:()=>({message:(a?`The first line is empty`:`The first line begins with ${t.a(i,r.start,r.end)}`)+`, where qmail wants a digit. ${n.value===null?id(e.row):`Here it reads ${n.value}.`}`,reads:n.value===null?`nothing`:String(n.value),remedy:`Write the number alone into the first line${n.value===null?`, or delete the file if the default is right`:``}.`,fix:null})}}};function rd({bytes:e,value:t}){let n=t.start;for(e[0]===239&&e[1]===187&&e[2]===191&&(n=3);n<t.end&&(e[n]===32||e[n]===9);)n++;let r=n<t.end?e[n]:0;return n>t.start&&r>=48&&r<=57}function id({absent:e}){return e.kind===`number`?`It says nothing about that, and works with its default, ${e.number}.`:`It says nothing about that, and works with its default.`}function U(e,t,n,r,i){let{table:a}=e,o=ad(e,t,n,r);return(o[od(e,o,t,n,r,i)]&(1<<a.indexBits)-1)-1}function ad({table:e},t,n,r){return r>n&&t[n]===46?e.dotted:e.whole}function od(e,t,n,r,i,a){let{bytes:o,entries:s,keyEnd:c}=e,u=t.length-1,d=(1<<e.table.indexBits)-1;for(let e=a&u;;e=e+1&u){let u=t[e];if(u===0)return e;if(((u^a)&~d)!==0)continue;let f=(u&d)-1,p=s.start[f];if(c[f]-p===i-r&&l.F(o,p,n,r,i-r))return e}}function sd(e){return e.dots}function cd(e,t,n){return e.at>=0?e.dots:t===n?-2:e.dots-1}function ld(e,t,n,r,i,a){for(let o=a;o>=0;o--){let a=o===t.dots,s=U(e,n,a?t.at<0?r:t.at+1:t.offset[o],i,a?t.domainHash:t.suffixHash[o]);if(!(s<0))return t.hit=o,s}return t.hit=-1,e.values===`none`||a===-2?-1:U(e,n,i,i,t.seed[0])}function ud(e){return{seed:[e[0]|0,Math.imul(e[1]|1,2654435761)],hash:0,bits:0,domainBits:0,at:-1,domainHash:0,dots:0,isTooLong:!1,offset:new Int32Array(64),suffixHash:new Int32Array(64),hit:-1,by:-1,byList:`own`}}function dd(e,t,n,r){let i=e.seed[1],a=e.seed[0],o=0,s=0,l=-1,u=-1,d=!1;for(let f=r-1;f>=n;f--){let n=c.r[t[f]],r=a;if(a=Math.imul(a^n&255,i),a^=a>>>15,!(n<256)){if(o|=n&-256,n===302){if(u===f+1&&(o|=c.i),u=f,l>=0)continue;if(s===65536){d=!0;continue}s===e.offset.length&&fd(e),e.offset[s]=f,e.suffixHash[s++]=a}else n===576&&l<0&&(l=f,e.domainHash=r,e.domainBits=o&-513)}}l<0&&(e.domainHash=a,e.domainBits=o),(s>0&&e.offset[s-1]===l+1&&l>=0||s>0&&l<0&&e.offset[s-1]===n)&&s--,e.hash=a,e.bits=o,e.at=l,e.dots=s,e.isTooLong=d}function fd(e){let t=new Int32Array(e.offset.length*2),n=new Int32Array(e.offset.length*2);t.set(e.offset),n.set(e.suffixHash),e.offset=t,e.suffixHash=n}const pd=[`yourdomain.tld`,`yourdomain.com`,`example.com`,`example.net`,`exemple.net`,`changeme`],md={id:`bounces-leave`,level:`warning`,summary:`double bounces go to another host, or a name is a placeholder that belongs to somebody else`,fix:null,aboutOthers:!0,bad:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`,defaulthost:`yourdomain.tld
`}},good:{files:{me:`mail.example.org
`,locals:`mail.example.org
example.org
`,rcpthosts:`example.org
`}},*directory(e){if(!e.complete)return;let t=gd(e);t!==null&&(yield t);let n=hd(e.line(`me`));for(let r of e.otherFiles()){if(r.kind!==`line`||r.template!==null||r.path===t?.file.path)continue;let e=hd(r)?.toLowerCase()??``;pd.includes(e)&&!n?.toLowerCase().endsWith(`.${e}`)&&(yield{file:r,line:1,...Xu(r),detail:()=>({message:`${e} is a placeholder, and not yours: what qmail sends with it, bounces among it, goes to somebody else or nowhere.`,remedy:`Write your own name.`,fix:null})})}}};function hd(e){return e===null?null:r.i(e.bytes,Xu(e))}function gd(e){let{lists:n,wanted:i}=e.mail(),a=[`doublebouncehost`,`doublebounceto`,`me`];if(!i.routes||n.locals===null||!a.every(e.isKnown))return null;let o=a.map(e.line);if(o.some(e=>e!==null&&_d(e)))return null;let[s,c,l]=o,u=hd(c??null)??`postmaster`,d=hd(s??null)??hd(l??null)??`doublebouncehost`;if(u===``||d===``||vd(n)||yd(n,r.t(`${u}@${d}`)))return null;let f=s??c??l??e.anchor();return{file:f,line:1,start:0,end:f.bytes.length===0?0:o.find(e=>e===f)?.value.end??0,detail:()=>({message:`Double bounces go to ${t.s(`${u}@${d}`)}, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail.`,remedy:`Write the name into locals, a host of yours into doublebouncehost, or the name of your own relay into smtproutes.`,fix:null})}}function _d(e){let t=Xu(e);return t.start!==e.value.start||t.end!==e.value.end}function vd({locals:e,implicitLocals:t,virtualdomains:n}){if(t||e===null||e.entries.count>0)return!1;for(let e=0;e<(n?.entries.count??0);e++)if(n!==null&&bd(n,e))return!1;return!0}function yd({scan:e,locals:t,virtualdomains:n,smtproutes:r},i){if(dd(e,i,0,i.length),t!==null&&U(t,i,e.at+1,i.length,e.domainHash)>=0)return!0;if(n!==null){let t=U(n,i,0,i.length,e.hash),r=t>=0?t:ld(n,e,i,0,i.length,sd(e));if(r>=0&&bd(n,r))return!0}if(r===null)return!1;let a=ld(r,e,i,0,i.length,sd(e));return a>=0&&bd(r,a)}function bd({keyEnd:e,entries:t},n){return e[n]+1<t.end[n]}function xd({kind:e}){switch(e){case`int`:return`number`;case`line`:return`value`;case`regex`:return`pattern`;case`list`:case`map`:case`iplist`:return`entry`;default:return`text`}}function Sd({kind:e}){return e!==`cdb`&&e!==`pem`}const Cd=2**32;function wd(e,t,n){if(n>=Cd)return 2**Jo(t);if(!i.o(t))return Math.min(Math.max(n-e,0),2**Jo(t));let r=0,a=2**Jo(t);for(let i=31;i>=0;i--){let o=n>>>i&1;if(!(t>>>i&1)){a/=2,r+=o*a;continue}let s=e>>>i&1;if(s<o)return r+a;if(s>o)return r}return r}function Td({address:e,netmask:t,weight:n,label:r},a=0){let o=[],s=[];for(let n=0;n<e.length;n++)r[n]===a&&(i.o(t[n])?s:o).push(n);let c=Ed(o,e,t,n),l=r=>{let i=c(r);for(let a of s)i+=n[a]*wd(e[a],t[a],r);return i};return{count:(e,t)=>l(t+1)-l(e),first(e,t){let n=l(e);if(l(t+1)===n)return-1;let r=e,i=t;for(;r<i;){let e=Math.floor((r+i)/2);l(e+1)>n?i=e:r=e+1}return r}}}function Ed(e,t,n,r){let i=e.flatMap(e=>{let i=t[e],a=r[e];return[{at:i,by:a},{at:i+2**Jo(n[e]),by:-a}]});i.sort((e,t)=>e.at-t.at);let a=Float64Array.from(i,e=>e.at),o=new Float64Array(i.length+1),s=new Float64Array(i.length+1);for(let[e,{by:t}]of i.entries()){let n=e===0?0:a[e-1];s[e+1]=s[e]+o[e]*(a[e]-n),o[e+1]=o[e]+t}return e=>{let t=0,n=a.length;for(;t<n;){let r=t+n>>>1;a[r]<e?t=r+1:n=r}return t===0?0:s[t]+o[t]*(e-a[t-1])}}function Dd(e,t,n,r){let a=i.s(r),o=n+(4294967295-r)+1;if(e.kind===`classes`){let r=Ad(e,t,a);return r===null?null:r.count(n,o-1)>0}for(let r=ec(e,n);r<e.count&&e.start[r]<o;r++)if(Od(e,r,t,a))return!0;return!1}function Od(e,t,n,r){let i=e.ipmeLength[t],a=e.notipmeLength[t];return n===`moreipme`?i<=a&&a<r:a<i&&i<=r}const kd=new WeakMap;function Ad(e,t,n){let r=kd.get(e);r===void 0&&(r=new Map,kd.set(e,r));let i=`${t} ${n}`,a=r.get(i);if(a===void 0){let o=Us(e.entries.classes,r=>Od(e,r,t,n)?0:-1);a=o===null?null:Td(o),r.set(i,a)}return a}function jd(e,n,i=0,a=e.length){let o=[],s=i;for(let{start:t,end:i,text:a}of n)o.push(e.subarray(s,t),r.t(a)),s=i;return o.push(e.subarray(s,a)),t.f(o)}function Md(e,t,r){let a=r[0],s=r.at(-1);if(a===void 0||s===void 0)return!0;let c=n.j(t.bytes,a.start),l=t.bytes.indexOf(10,s.end),u=l<0?t.bytes.length:l+1,d=Id(t,t.bytes.subarray(c,u)),f=Id(t,jd(t.bytes,r,c,u)),p=[...f.keys()].filter(e=>!d.has(e)),m=[...d.keys()].filter(e=>!f.has(e));if(p.length===0&&m.length===0)return!0;let h=e.where();if(h===null)return!1;let g=p.map(e=>f.get(e)),_=t.name,v=(t,n)=>!e.declared&&_===`notipme`&&t.netmask===4294967295&&!Ld(n,t);if(m.length===0&&!g.some(e=>i.o(e.netmask)))return!g.some(e=>v(e,t)||h.some(t=>Dd(t,_,e.address,e.netmask)!==!1));if(!Fd(e,t.bytes.length+h.reduce((e,t)=>e+t.count,0)))return!1;let y=n.C(_,t.path,jd(t.bytes,r));return g.some(e=>v(e,t))||m.some(e=>v(d.get(e),y))?!1:e.hosts.every(({set:t},n)=>{let r=_===`moreipme`?y:e.moreipme,i=_===`notipme`?y:e.notipme,a=Js(o.r(e.dialect,t,r,i)),s=h[n];if(a===null||s===void 0)return!1;let c=pc(s,a);return c!==null&&vc(c,!1)})}const Nd=2**26,Pd=new WeakMap;function Fd(e,t){let n=Pd.get(e)??0;return n>Nd?!1:(Pd.set(e,n+t),!0)}function Id(e,t){let{count:r,address:a,netmask:o}=n.C(e.name,e.path,t).entries,s=new Map;for(let e=0;e<r;e++){let t={address:a[e],netmask:o[e]};i.a(t.address,t.netmask)||s.set(`${t.address}/${t.netmask}`,t)}return s}function Ld({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}function Rd(e,t,n){return Bd(n,()=>Md(e,t,n))}function zd(e,t,n){return Bd(n,()=>e.keepsReading(t,n))}function Bd(e,t){let n=null;return{edits:e,get safe(){return n??=t(),n}}}const Vd={start:0,end:3},Hd={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line`,fix:`removes the mark`,bad:{moreipme:`ï»¿203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=vt(e,t,n);r?.kind===`byte-order-mark`&&(yield A(t,e,Vd,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:Rd(n,t,[{...Vd,text:``}])}),r.harmless?`warning`:void 0))},*anyFile(e,t){if(!Sd(e)||!bt(e.bytes))return;let n=Ud(e);yield{file:e,line:1,...Vd,...n?{level:`warning`}:{},detail:()=>({message:n?`The file begins with a byte order mark, with which its first line is an entry and no comment or blank line; nothing matches it.`:`The file begins with a byte order mark: to qmail these three bytes are the beginning of the first ${xd(e)}.`,remedy:`Save the file without a byte order mark.`,fix:zd(t,e,[{...Vd,text:``}])})}}};function Ud({bytes:e,row:t}){if(!t.comments)return!1;if(e[3]===35)return!0;let r=n.A(e,0);for(let t=3;t<r;t++)if(e[t]!==32&&e[t]!==9&&e[t]!==13)return!1;return!0}function*Wd(e){let{count:t,line:r,start:i}=e.notable;for(let a=0;a<t;a++)yield n.M(e.bytes,r[a],i[a])}const Gd=`Save the file with newlines alone (LF, Unix line ends).`,Kd={id:`carriage-return`,level:`error`,summary:`lines end in a carriage return, which qmail takes for part of what stands before it`,fix:`removes the carriage returns at the ends of lines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`,files:{rcpthosts:`example.org\r
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`,files:{rcpthosts:`example.org
`}},*directory(e){for(let t of e.ipFiles)for(let n of Wd(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield A(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:Gd,fix:Rd(e,t,Yd(t,!1))}),`warning`);break}},*anyFile(e,t){if(!Sd(e))return;let n=Jd(e);if(n===null)return;let r=e.kind===`int`||e.kind===`iplist`;yield{file:e,line:n.line,start:n.at,end:n.at+1,...r?{level:`warning`}:{},detail:()=>({message:r?`Lines end in a carriage return. This reader passes over it; most that read control files do not.`:`Lines end in a carriage return: to qmail it is the last byte of the ${xd(e)}, ${qd[e.kind]??`as any other byte`}.`,remedy:Gd,fix:zd(t,e,Yd(e,!0))})}}},qd={line:`and goes wherever the value goes`,list:`so that no entry matches`,map:`so that a value ends in it, and names another user or host`,regex:`so that it only matches what ends in one too`};function Jd({bytes:e}){let t=t=>t+1===e.length||e[t+1]===10,n=e.indexOf(13);for(;n>=0&&!t(n);)n=e.indexOf(13,n+1);if(n<0)return null;let r=1;for(let t=e.indexOf(10);t>=0&&t<n;t=e.indexOf(10,t+1))r++;return{at:n,line:r}}function Yd({bytes:e},t){let n=[];for(let r=e.indexOf(13);r>=0;){let i=r+1;for(;e[i]===13;)i++;(e[i]===10||t&&i===e.length)&&n.push({start:r,end:i,text:``}),r=e.indexOf(13,i)}return n}const Xd=[`concurrencylocal`,`concurrencyremote`],Zd={id:`concurrency-limit`,level:`warning`,summary:`a concurrency above what qmail was compiled for, to which it is cut down in silence`,fix:null,bad:{files:{concurrencyremote:`500
`}},good:{files:{concurrencyremote:`120
`}},*int(e,{dialect:t}){let{row:n,number:r,name:i}=e,{digits:a,written:o}=r,s=n.confSpawn;!Xd.includes(i)||s===null||a.end===a.start||o<=s||n.range!==null&&o>n.range.most||(yield{file:e,line:1,...a,detail:()=>({message:`qmail-send runs no more deliveries at once than conf-spawn said when qmail was compiled, which in ${t.name} is ${s} unless somebody changed it.`,reads:String(r.value),remedy:`Set it to ${s} or less, or compile qmail with a larger conf-spawn; the log has the limit in force ("status: local 0/..., remote 0/...").`,fix:null})})}};function Qd(e){return e.kind===`list`||e.kind===`map`||e.kind===`iplist`||e.kind===`regex`}function $d(e){return e.name===`badhelonorelay`?Qd(e)&&e.entries.count>0?ef:null:e.name===`outgoingip`?e.kind===`line`?tf(e.bytes,e.value.end):e.row.reader===`control_readrandom`?nf(e.bytes):null:null}const ef={effect:`qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay`,remedy:`Delete the file; badhelo does what it was meant for.`};function tf(e,t){return n.N(e,0,t)===null?{effect:`the first line is not an address: qmail-remote sends nothing, and every message waits until it bounces`,remedy:`Write an address of this host into the first line, or delete the file.`}:e.includes(10)?null:{effect:`no newline ends the address, and qmail-remote reads on in its memory: the address can be another one each time`,remedy:`End the line with a newline.`}}function nf(e){return e.includes(10)?null:{effect:`qmail-remote counts no line here, divides by that, and crashes with every message`,remedy:`End every line with a newline, or delete the file.`}}const rf={id:`crashing-file`,level:`error`,summary:`a file that makes a program of this dialect crash, or send no mail`,fix:null,bad:{dialect:`sagredo`,files:{badhelonorelay:`^localhost$
`,outgoingip:`eth0
`}},good:{dialect:`sagredo`,files:{badhelo:`^localhost$
`,outgoingip:`203.0.113.7
`}},*anyFile(e){let t=$d(e);if(t===null)return;let n=e.bytes.indexOf(10);yield{file:e,line:1,start:0,end:n<0?e.bytes.length:n,detail:()=>({message:`${af(t.effect)}.`,remedy:t.remedy,fix:null})}}};function af(e){return e.startsWith(`qmail`)?e:e.charAt(0).toUpperCase()+e.slice(1)}const of={id:`empty-value`,level:`error`,summary:`a file whose first line is empty: its value is empty, and the default is not used`,fix:null,bad:{files:{helohost:`
`}},good:{files:{helohost:`mail.example.org
`}},*line(e){let{value:t,row:n,name:r}=e;t.end>t.start||n.mayBeEmpty||$d(e)!==null||(n.absent.kind!==`none`||r===`me`)&&(yield{file:e,line:1,start:0,end:0,detail:()=>({message:`The first line is empty, and so is the value: qmail uses its default${sf(n.absent)} only where there is no file.`,reads:`an empty text`,remedy:`Write the value into the first line, or delete the file.`,fix:null})})}};function sf(e){return e.kind===`me`?`, which is what me says,`:e.kind===`text`?`, ${e.text},`:``}const cf={id:`extra-lines`,level:`warning`,summary:`further lines in a file of which only the first line is read`,fix:null,bad:{files:{defaulthost:`example.org
example.net
`}},good:{files:{defaulthost:`example.org
`}},*line(e){yield*lf(e)},*int(e){yield*lf(e)}};function*lf(e){let{bytes:t}=e,n=1,r=t.indexOf(10)+1;if(r===0)return;n++;let i=r;for(;i<t.length&&uf(t[i]);i++)t[i]===10&&(n++,r=i+1);if(i===t.length)return;let a=t.indexOf(10,i);yield{file:e,line:n,start:r,end:a<0?t.length:a,detail:()=>({message:`Only the first line of this file is read: nothing from here on has an effect.`,reads:`nothing`,remedy:`Delete these lines, or put what is meant into the first.`,fix:null})}}function uf(e){return e===32||e===9||e===10||e===13}function W(e){return e.entry===null?`nothing`:i.i(e.entry)}const df={id:`leading-blank`,level:`error`,summary:`blanks before an entry or a value: qmail skips the line, or takes them for part of it`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`,files:{smtproutes:`example.org: mail.example.net
`}},good:{moreipme:`203.0.113.7
`,files:{smtproutes:`example.org:mail.example.net
`}},*notableLine(e,t,r){let i=vt(e,t,r);i?.kind===`leading-blank`&&(yield A(t,e,i.blanks,()=>{let a=`qmail skips this line: an address must begin with the line's first byte.`,o=W(n.M(t.bytes,e.line,i.blanks.end));return o===`0.0.0.0/0.0.0.0`?{message:a,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${o}, which covers every address there is.`,fix:null}:{message:a,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${o}.`,fix:Rd(r,t,[{...i.blanks,text:``}])}}))},notableEntry(e,t,n){if(t.kind===`iplist`)return null;let r=mf(t,e),[i]=r;if(i===void 0)return null;let a=i.start===t.entries.start[e];return j(t,e,()=>hf(t,r,a,n),{at:i})},*line(e,t){let n=ff(e.bytes,0,e.value.end);n===null||pf(e,n)||(yield{file:e,line:1,...n,detail:()=>hf(e,[n],!0,t)})},*int(e,t){let n=ff(e.bytes,0,e.value.end);if(n===null||e.number.digits.end>e.number.digits.start)return;let r=e.bytes[n.end];r<48||r>57||(yield{file:e,line:1,...n,detail:()=>hf(e,[n],!0,t)})}};function ff(e,t,n){let r=t;for(;r<n&&(e[r]===32||e[r]===9);)r++;return r===t||r===n?null:{start:t,end:r}}function pf({bytes:e,row:t},{end:n}){return e[n]===35&&t.secret!==`line`&&t.holds!==`text`}function mf(e,t){let{bytes:r,entries:i,keyEnd:a,kind:o}=e;if(e.form(t)===n.a.nulByte)return[];let s=i.start[t],c=i.end[t],l=a[t],u=[ff(r,s,c)];o===`map`&&l<c&&u.push(ff(r,l+1,c));let d=t=>o!==`regex`&&pf(e,t);return u.filter(e=>e!==null&&!d(e))}function hf(e,t,n,r){let i=t.map(e=>({...e,text:``}));return{message:`A blank stands before the ${n?xd(e):`value`}, ${gf(e,n)}.`,remedy:`Remove the blanks.`,fix:zd(r,e,i)}}function gf({kind:e},t){return e===`int`?`where qmail wants a digit: it works with its default`:e===`regex`?`and is part of it: it only matches an address with a blank there`:e===`line`||!t?`and is part of it`:`and is part of it: it matches nothing`}const _f={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline: qmail drops its last byte, or the next line is glued to it`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`,files:{rcpthosts:`example.org`}},good:{moreipme:`203.0.113.12
`,files:{rcpthosts:`example.org
`}},*notableLine(e,a,o){if(e.terminated)return;let{start:s,end:c,line:l}=e,u={start:c,end:c},d=t.f([a.bytes.subarray(s),r.t(`
`)]),f=n.M(d,l,0),p=f.entry!==null&&e.entry!==null&&i.i(f.entry)===i.i(e.entry),m=l===1&&bt(a.bytes)?s+3:s,h=p||wt(a.bytes,m,c);yield A(a,e,u,()=>({message:`qmail drops the last byte of the file, ${t.i(a.bytes,c-1,c)}, where it expects a newline`+(h?`; here nothing is lost by it.`:bf(W(f),W(e))),reads:W(e),remedy:`End the last line with a newline.`,fix:Rd(o,a,[{...u,text:`
`}])}),h?`warning`:void 0)},*anyFile(e,t){let{bytes:n,name:r}=e;if(!vf.has(r)||n.length===0||n.at(-1)===10)return;let i={start:n.length,end:n.length};yield{file:e,line:yf(n),...i,level:`warning`,detail:()=>({message:`The last line is not ended by a newline. qmail reads it all the same, but the next line that a script appends is glued to it, and both are lost.`,remedy:`End the last line with a newline.`,fix:zd(t,e,[{...i,text:`
`}])})}}},vf=new Set([`rcpthosts`,`locals`,`virtualdomains`,`smtproutes`,`morercpthosts`,`badmailfrom`,`qmqpservers`]);function yf(e){let t=1;for(let n=e.indexOf(10);n>=0;n=e.indexOf(10,n+1))t++;return t}function bf(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}const xf=[{file:`locals`,otherwise:`qmail-send does not start`},{file:`smtpgreeting`,otherwise:`qmail-smtpd answers 421`},{file:`helohost`,otherwise:`qmail-remote defers every message`}],Sf={id:`missing-me`,level:`error`,summary:`a complete directory without me, and without a file that replaces it`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},good:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},*directory(e){if(!e.saidComplete||e.exists(`me`))return;let t=xf.filter(({file:t})=>!e.exists(t));t.length!==0&&(yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`There is no me, and ${t.map(({file:e,otherwise:t})=>`no ${e} either: ${t}`).join(`; `)}.`,remedy:`Write the full name of the host into me.`,fix:null})})}},Cf=new Set([`simcontrol`,`simversion`,`mfcheck`,`defaultdelivery`,`concurrencyincoming`,`softlimit`,`logcount`,`logsize`,`relaylimits`,`blacklists`,`greylisting`,`jgreylist`,`mysql.cnf`,`dualstack`,`srsdomains`,`dkimdomains`,`tlsdestinations`,`rslbserver`]);function wf(e){return Cf.has(e)||/^(tcp|rules|me)\.|\.(cdb|lock)$/.test(e)}const Tf=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*|erb|j2|tmpl|tt|in|epp|sample|example|dist|default|new|old|save))$/i,Ef=new Set(Object.values(Mu).flat()),Df={id:`misspelled-file`,level:`error`,summary:`a file whose name is close to that of a control file which is missing, and that no qmail reads`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`,`rcpthost`]},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
`},others:[`notipme.bak`]},*directory(e){let{directory:r,dialect:i}=e,a=e=>Pu(i.name,e)!==null||Fu(e).length>0,o=null;for(let i of r.names){if(Tf.test(i)||Ef.has(i)||wf(i)||a(i))continue;o??=Of(e);let s=kf(i,o);s!==null&&(yield{file:{path:n.h(r.path,i),bytes:new Uint8Array},line:1,start:0,end:0,level:s===`rcpthosts`?`error`:`warning`,detail:()=>({message:`No qmail reads a file named ${t.s(i)}, and there is no ${s}`+(s===`rcpthosts`?`: without it, this host accepts mail for the whole world, and passes it on.`:`.`),remedy:`Name it ${s} if that was meant.`,fix:null})})}}};function Of({dialect:e,exists:t,directory:n}){let r=({kind:e,family:t})=>!t&&e!==`dir`&&e!==`cdb`&&e!==`pem`&&e!==`shell`;return ju(e.name).filter(t=>r(t)&&Pu(e.name,t.name)===t).map(({name:e})=>e).filter(e=>!n.names.includes(e)&&!t(e)).map(e=>({name:e,bare:Af(e)}))}function kf(e,t){let n=e.replace(/(?<=.)\.[^.]*$/,``),r=[...new Set([e,n])].map(Af),i=null,a=1/0;for(let e of t)for(let t of r){let n=Math.min(t.length,e.bare.length),r=n<4?-1:n<6?1:2;if(Math.abs(t.length-e.bare.length)>r)continue;let o=c.c(t,e.bare);o>r||o>=a||(i=e.name,a=o)}return i}function Af(e){return e.toLowerCase().replace(/[-_]/g,``)}const jf={id:`not-a-comment`,level:`error`,summary:`a # that begins no comment: what follows it is part of the entry or value`,fix:`puts the comment on a line of its own above; in a file of one line, removes it`,bad:{files:{rcpthosts:`example.org # since 2019
`,me:`mail.example.org # new
`}},good:{files:{rcpthosts:`# since 2019
example.org
`,me:`mail.example.org
`}},notableEntry(e,t,r){if(t.kind!==`list`&&t.kind!==`map`||t.row.secret===`line`)return null;let{bytes:i,entries:a}=t,o=a.start[e],s=a.end[e];if(t.form(e)===n.a.nulByte||i[s]===0)return null;let c=Nf(i,o,t.row.secret===`behind bar`?Pf(i,o,s):s);return c<0?null:j(t,e,()=>Mf(t,{start:o,end:s},c,r),{at:{start:c,end:s}})},*line(e,t){let{bytes:n,value:r,row:i}=e;if(i.holds===`text`||i.secret===`line`)return;let a=n[0]===35?0:Nf(n,0,r.end);a<0||(yield{file:e,line:1,start:a,end:r.end,detail:()=>({message:`There are no comments in this file: the # and what follows it are part of the value.`,remedy:`Write nothing but the value into the first line.`,fix:Rf(e,a,t)})})}};function Mf(e,t,n,r){let i=Ff(e.bytes,t.start,n)===t.start;return{message:i?`Blanks stand before this #, so it begins no comment: to qmail the line is an entry.`:`A # begins a comment only as the first byte of a line: to qmail what stands here is part of the entry.`,remedy:i?`Remove the blanks before it.`:`Put the comment on a line of its own.`,fix:zd(r,e,Lf(e.bytes,t,n))}}function Nf(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&If(e[r-1]))return r;return-1}function Pf(e,t,n){let r=t;for(;r<n&&e[r]!==124;)r++;return r}function Ff(e,t,n){let r=n;for(;r>t&&If(e[r-1]);)r--;return r}function If(e){return e===32||e===9}function Lf(e,{start:t,end:n},i){let a=Ff(e,t,i);if(a===t)return[{start:t,end:i,text:``}];let o=e[n-1]===13?n-1:n;return[{start:t,end:t,text:`${r.i(e,{start:i,end:o})}\n`},{start:a,end:o,text:``}]}function Rf(e,t,r){let{bytes:i,value:a}=e,o=Ff(i,0,t);if(o>0)return zd(r,e,[{start:o,end:a.end,text:``}]);let s=n.A(i,0)+1;return s>=i.length||i[s]===10?null:zd(r,e,[{start:0,end:s,text:``}])}function*zf(e,t){let n=1,r=0;for(let i=e.indexOf(t);i>=0;){for(let t=e.indexOf(10,r);t>=0&&t<i;t=e.indexOf(10,r))n++,r=t+1;yield{at:i,line:n};let a=e.indexOf(10,i);if(a<0)return;i=e.indexOf(t,a)}}const Bf={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it is not read, or is an entry of its own`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`,files:{rcpthosts:`example.org\0example.net
`}},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
example.net
`}},*notableLine(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield A(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:W(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))},*anyFile(e){if(Sd(e))for(let{at:t,line:n}of zf(e.bytes,0)){let r=t===0||e.bytes[t-1]===10;yield{file:e,line:n,start:t,end:t+1,detail:()=>({message:`There is a NUL byte; ${Vf(e,r)}.`,remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})}}}};function Vf({kind:e,row:t},n){if(t.reader.startsWith(`qmail-new`))return`it becomes part of the key, which then matches nothing`;switch(e){case`list`:case`map`:case`iplist`:case`regex`:return n?`qmail drops a line that begins with it`:`for qmail an entry ends there, and another begins`;case`line`:case`int`:return`most of qmail takes it for the end of the text`;default:return`programs that read this file may stop there`}}const Hf={id:`number-out-of-range`,level:`error`,summary:`a number that the file can hold and the program cannot use`,fix:null,bad:{files:{queuelifetime:`0
`,timeoutremote:`3000000000
`}},good:{files:{queuelifetime:`604800
`,timeoutremote:`1200
`}},*int(e){let{number:n,row:r,bytes:i,value:a}=e,{digits:o,written:s}=n;if(o.end===o.start)return;let{range:c,unlikely:l}=r,u=c!==null&&(s<c.least||s>c.most),d=l!==null&&s>=l.least&&s<=l.most;if(!u&&!d)return;let f=o.start>a.start&&i[o.start-1]===45?o.start-1:o.start,p=t.a(i,f,o.end);yield{file:e,line:1,start:f,end:o.end,...u?{}:{level:`warning`},detail:()=>({message:u?Uf(s,c)?`${p} does not fit into 32 bits: qmail works with ${n.value}.`:`${p} is outside what makes sense in ${e.name}${Wf[e.name]??``}.`:`${e.name} is ${p}: no message of more bytes is accepted, and hardly any message is as small.`,reads:String(n.value),remedy:u?`Write a number from ${c?.least} to ${c?.most}.`:`Write the limit in bytes, 0 for none, or delete the file.`,fix:null})}}};function Uf(e,t){return e>((t?.most??0)>2**31?2**32-1:2**31-1)||e<-(2**31)}const Wf={queuelifetime:`: the first temporary failure of a message bounces it`,timeoutconnect:`: a connection that is not there at once has failed`,timeoutremote:`: every answer of a remote host comes too late`,timeoutsmtpd:`: qmail-smtpd takes it for 1 second`},Gf={id:`number-with-text`,level:`warning`,summary:`text behind a number, which qmail does not look at`,fix:null,bad:{files:{databytes:`20M
`}},good:{files:{databytes:`20971520
`}},*int(e){let n=Kf(e);if(n===null)return;let{bytes:r,number:i}=e;yield{file:e,line:1,...n,detail:()=>({message:`qmail reads the digits, and stops there: ${t.i(r,i.digits.start,i.digits.end)} is the number here, whatever follows.`,reads:String(i.value),remedy:`Write the number alone, in the unit that this file has, and no comment.`,fix:null})}}};function Kf({bytes:e,value:t,number:{digits:n}}){if(n.end===n.start)return null;let r=n.end;for(;r<t.end&&e[r]!==0;)r++;for(;r>n.end&&e[r-1]===13;)r--;let i=n.end;for(;i<r&&(e[i]===32||e[i]===9);)i++;return i===r?null:{start:i,end:r}}const qf={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,survivesTemplate:!0,bad:{moreipme:`{{ address }}
{{ other }}
`,files:{me:`{{ fqdn }}
`}},good:{moreipme:`203.0.113.7
`,files:{me:`mail.example.org
`}},*directory({templates:e}){for(let t of e){let e=n.T(t.bytes);e!==null&&(yield Jf(t,e))}},*anyFile(e){e.template!==null&&(yield Jf(e,e.template))}};function Jf(e,n){return{file:e,...n,detail:()=>({message:`This file is a template: it holds ${t.a(e.bytes,n.start,n.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})}}const Yf={id:`unqualified-me`,level:`warning`,summary:`me is a name without a dot, and qmail signs its mail with it`,fix:null,bad:{files:{me:`mail
`}},good:{files:{me:`mail.example.org
`}},*line(e){if(e.name!==`me`)return;let{bytes:n}=e,r=Xu(e);r.start===r.end||n.subarray(r.start,r.end).includes(46)||(yield{file:e,line:1,...r,detail:()=>({message:`${t.a(n,r.start,r.end)} has no dot. qmail greets and signs with this name, bounces come from it, and many hosts refuse what no other host could answer.`,remedy:`Write the full name of the host, which the DNS knows.`,fix:null})})}},Xf={"qmail-send":`does not start`,"qmail-todo":`does not start`,"todo-proc":`does not start`,"qmail-smtpd":`answers 421`,"qmail-remote":`defers`};function Zf({reader:e,programs:t}){return t.map(t=>({program:t,does:e===`ipme_readipfile`?`ignores it`:Xf[t]??`gives up`}))}const Qf={id:`unreadable-file`,level:`error`,summary:`a control file cannot be read: programs do not start or defer all mail, or work as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`,folders:[`virtualdomains`]},good:{moreipme:`203.0.113.7
`,files:{virtualdomains:`example.org:org
`}},*directory(e){for(let t of n.p(e.directory))n.m(t)&&(yield $f(t,()=>tp(t)));for(let t of e.rows()){let r=e.directory.file(t.name);r!==null&&n.m(r)&&(yield $f(r,()=>np(r,t)))}}};function $f(e,t){return{file:{path:e.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...e.refused===!0?ap(e):t(),fix:null})}}const ep=`Put a regular file there that everyone can read (mode 0644), or none.`;function tp({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:ep}}function np({unreadable:e,kind:t},n){return t===`missing`?{message:`The file cannot be read: ${e}. To qmail that is as if there were no file, and it works without it, or with a default.`,remedy:`Put the file in its place, or remove the link.`}:{message:`The file cannot be read: ${e}. ${ip(Zf(n).map(({program:e,does:t})=>`${e} ${rp[t]}`))}.`,remedy:ep}}const rp={"ignores it":`ignores it`,"does not start":`does not start`,"answers 421":`answers every client with 421`,defers:`defers every message`,"gives up":`gives up`};function ip(e){return e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)}, and ${e.at(-1)}`}function ap(e){return{message:`The file was not judged: ${n.y(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const op={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all, and another one does`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,files:{badhelo:`^localhost$
`,srs_domain:`srs.example.org
`},dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory(e){let{directory:t,dialect:r}=e;if(!r.readsIpFiles)for(let e of n.p(t))yield{file:n.m(e)?{path:e.path,bytes:new Uint8Array}:e,line:1,start:0,end:0,detail:()=>({message:`${r.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})};yield*sp(e)}};function*sp(e){let{directory:t,dialect:r}=e,i=e.readElsewhere(),a=[...i.keys()].sort(),[o]=a;if(o===void 0)return;let s=lp([...i.values()]),c=[...i.values()].filter(e=>e.includes(s)).length;yield{file:{path:n.h(t.path,o),bytes:new Uint8Array},line:1,start:0,end:0,level:`info`,detail:()=>({message:`${r.name} does not read ${a.length===1?`this file`:`${up(a)}`}. ${n.k(c,`file`)} ${c===1?`belongs`:`belong`} to ${s}.`,remedy:cp(s,a.length===1?`it has`:`they have`),fix:null})}}function cp(e,t){return`If ${e} runs here, ${n.l.includes(e)?"set `dialect` in qmailint.yaml, or --dialect":`qmailint cannot judge this directory yet`}; if not, ${t} no effect.`}function lp(e){let t=new Map;for(let n of e)for(let e of n)t.set(e,(t.get(e)??0)+1);return[...t].reduce((e,t)=>t[1]>e[1]?t:e)[0]}function up(e){let n=e.slice(0,3).map(t.s),r=e.length-n.length;return r>0?`${n.join(`, `)} and ${r} more`:`${n.slice(0,-1).join(`, `)} and ${n.at(-1)}`}const dp={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:fp(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function fp(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const pp={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t!==null&&Hc(e))for(let n of Wc(e))yield A(t,{line:t.entries.line[n]},At(t,n),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null}))}},mp={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&i.o(n.netmask)&&!i.a(n.address,n.netmask)&&(yield A(t,e,r,()=>({message:`The netmask ${i.r(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${i.s(n.netmask)} when it looks for the best match.`,reads:W(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},hp={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,address:r,netmask:a}=e;n!==null&&r!==null&&i.a(n.address,n.netmask)&&(yield A(t,e,{start:r.start,end:a?.end??r.end},()=>{let t=kt(e).some(e=>e.wrapped),r=t?[]:ot(i.r(n.address),i.r(n.netmask));return{message:`This entry matches no address, ever: ${i.r(n.address)} has bits outside the netmask ${i.r(n.netmask)}, and qmail does not clear them.`,reads:i.i(n),...e.terminated?gp(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function gp({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this netmask has gaps`;return{remedy:`Write ${i.r(e)} for the single address, or give the network another netmask: ${n}.`,write:[{text:i.r(e)}]}}return{remedy:`${it(t)===null?``:`${i.r(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${pt(n)}.`,write:n.map(e=>({text:e}))}}const _p={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=vt(e,t,n);r?.kind===`ipv6-address`&&(yield A(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(Ot(t.bytes,r.written))??[],i=e!==void 0&&at(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},vp={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*notableLine(e,n,r){let i=kt(e).filter(e=>e.leadingZero),[a]=i;if(a===void 0)return;let o=e=>t.a(n.bytes,e.start,e.end);yield A(n,e,a,()=>({message:`qmail reads ${i.map(o).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:W(e),...yp(n.bytes,e),fix:e.terminated?Rd(r,n,i.map(e=>({start:e.start,end:e.end,text:bp(n.bytes,e)}))):null}))}};function yp(e,t){let n=W(t);return!(at(n)&&jt(e,t).length===0&&t.terminated)||t.seen.end<t.end||kt(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function bp(e,{start:t,end:n}){return Ot(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const xp=1e3,Sp={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*notableLine(e,n,r){if(e.entry===null)return;let i=Mt(n.bytes,e).next();i.done!==!0&&(yield A(n,e,i.value,()=>{let i=[],a=0;for(let{start:r,end:o}of Mt(n.bytes,e)){if(++a>xp)break;a<=5&&i.push(t.a(n.bytes,r,o))}let o=i.join(`, `)+(a>5?` and ${a>xp?`hundreds`:a-5} more`:``),s=e.terminated?qt(n.bytes,e):null;return{message:`qmail reads one address from a line; ${o} ${a===1?`is`:`are`} lost.`,reads:W(e),...Cp(n.bytes,e,s),fix:s===null?null:Rd(r,n,[{start:e.start,end:e.end,text:s.join(`
`)}])}}))}};function Cp(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(at)?mt(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=Ot(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?ot(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${pt(c)}.`,write:c.map(e=>({text:e}))}}const wp={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:n,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:n(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${t.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function Tp(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=Ot(a,{start:i,end:Ct(a,i,r)}),s=Ot(a,{start:n,end:Ct(a,n,i)}),c=a[r-1]===13?`\r`:``;return Rd(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Ep={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*notableLine(e,t,n){if(vt(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=St(t.bytes,a.end,e.end);if(a.end===o)yield A(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what follows the slash is not a netmask of four octets.`,reads:`nothing`,...Op(Ot(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?Tp(n,t,e,c):null;yield A(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...a===null?kp(Ot(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield A(t,e,{start:St(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is not an address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...jp(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:Ap(Ot(t.bytes,{start:r,end:i.end})),fix:null}))},*iplist(e){let{bytes:t,entries:r,row:i}=e;if(i.reader!==`control_readfile`)return;let a=0,o=e=>n.P(t,r.start[e],r.end[e]);for(let e=0;e<r.count;e++)o(e)&&a++;if(a!==r.count)for(let t=0;t<r.count;t++){let r=e.form(t);o(t)||r===n.a.byteOrderMark||r===n.a.nulByte||(yield j(e,t,()=>Dp(e,t,a),{level:a===0?`error`:`warning`}))}}};function Dp({bytes:e,entries:t},r,i){let a=t.start[r],o=n.P(e,St(e,a,e.length),e.length);return{message:`qmail-qmqpc skips this line: it does not begin with an address`+(i===0?`. None of the lines does, so there is no server, and no mail is taken.`:`.`),reads:`nothing`,remedy:o?`Remove the blanks before it.`:`Write the address of the server: names are not looked up here.`,fix:null}}function Op(e){let t=e.replace(/#.*/s,``),n=ct(t),r=n===null?null:mt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&at(i))return{remedy:`Write ${i} for the single address, or the whole netmask after the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:ot(i,a);return s.length===0?{remedy:`Write the whole netmask after the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${pt(s)}, and nothing after it.`,write:s.map(e=>({text:e}))}}function kp(e){let t=e.replace(/#.*/s,``),n=ct(t),r=n===null?null:mt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=ft(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function Ap(e){let t=ft(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${pt(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function jp(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Mp={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*notableLine(e,t,n){let r=vt(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:a,wrapped:o,written:s,length:c,comment:l}=r;yield A(t,e,s,()=>{let r=`qmail skips this line: after the slash it wants a netmask, not a prefix length.`;if(c===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let s=i.c(c);if(o)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${i.r(s)} for the netmask.`,fix:null};let u=i.i({address:(a&s)>>>0,netmask:s}),d=t.bytes[e.end-1]===13?`\r`:``,f=l===null?``:`${Ot(t.bytes,l)}${d}\n`;return{message:r,reads:`nothing`,remedy:`Write ${u}${l===null?``:`, and the comment on a line of its own above`}.`,write:[{text:u}],fix:Rd(n,t,[{start:e.start,end:e.end,text:`${f}${u}${d}`}])}})}},Np={id:`trailing-text`,level:`warning`,summary:`text after an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*notableLine(e,n,r){if(e.entry===null||e.address===null||Nt(n.bytes,e))return;let i=jt(n.bytes,e)[0];if(i===void 0)return;let a=St(n.bytes,i.start,i.end),o=St(n.bytes,e.address.end,e.end),s=e.netmask===null?o:St(n.bytes,e.netmask.end,e.end),c=n.bytes[o]===35?o:n.bytes[s]===35?s:null,l=c===null||!e.terminated?null:Tp(r,n,e,c);yield A(n,e,{start:a,end:Ct(n.bytes,a,i.end)},()=>({message:`qmail does not look at ${t.a(n.bytes,a,Ct(n.bytes,a,i.end))}: these files have no comments after an entry, no ports and no lists.`,reads:W(e),...Pp(n.bytes,e,c),fix:l?.()??null}))}};function Pp(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=W(t),i=kt(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!at(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const Fp={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:a}=t.entries,o=Ip(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let s of Lp(t,o))yield A(t,{line:a[s]},At(t,s),()=>{let t=[...o.filter(e=>(e&r[s])>>>0===n[s])],a=t.slice(0,5).map(i.r).join(`, `),c=t.length>5?` and ${t.length-5} more`:``,l=t.length===1?`it`:`them`,u=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface’s`} address${t.length===1?``:`es`} ${a}${c}, and cannot exclude ${l}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:i.i({address:n[s],netmask:r[s]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${a}${c} into notipme, ${u}without a netmask.`,...c===``?{write:t.map(e=>({text:i.r(e),into:`notipme`}))}:{},fix:null}})}};function Ip({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=Sn(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function Lp({entries:{count:e,address:t,netmask:n}},r){let a=[];for(let o=0;o<e&&r.length>0;o++){let e=t[o],s=n[o];i.a(e,s)||(i.o(s)?r.some(t=>(t&s)>>>0===e):r[Sn(r,e)]-e<=4294967295-s)&&a.push(o)}return a}const Rp={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[n,{name:r,set:a}]of e.hosts.entries()){if(a===null)continue;let o=new Set(i.n(a,e.dialect).map(e=>e.address)),s=a.addresses.filter(e=>e.up&&typeof e.address==`number`&&!o.has(e.address)),c=s.length===0?[]:zp(s,a,e,n),[l]=c;if(l===void 0)continue;let u=l.at??a.at??{file:e.anchor(),start:0,end:0},d=c.length>20?` and ${c.length-20} more`:``,f=c.slice(0,20).map(({address:e,device:t})=>[i.r(e),t]),p=f.map(([e,n])=>`${e} of ${t.s(n)}`).join(`, `)+d,m=f.map(([e])=>e).join(`, `)+d;yield{file:u.file,line:Bp(u.file.bytes,u.start),start:u.start,end:u.end,host:r,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first address of its label. Mail to ${c.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${c.length===1?`it is`:`they are`} not to be me).`:`Give ${c.length===1?`it`:`each`} a label of its own (ip addr add ... label ${t.s(l.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:c.map(({address:e})=>i.r(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function zp(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let{ipme:t,notipme:n}=Qs(i,e);return t===null&&n===null});let a=o.r(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=o.n(a,e);return!t&&n===null})}function Bp(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Vp={id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*notableLine(e,n){let r=kt(e).filter(e=>e.wrapped),[i]=r;if(i===void 0)return;let a=e=>`${t.a(n.bytes,e.start,e.end)} as ${e.value}`;yield A(n,e,i,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(a).join(`, `)}.`,reads:W(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}},Hp={from:`outside`,sender:null,down:l.m};function Up(e){let t=Wp.get(e);if(t!==void 0)return t;let n=[],r=[],i=!1;for(let t of e.ready.fleet.hosts.keys()){let a=l.n(e,t,Hp,[],i=>{if(!i.outcomes.some(({verdict:e,code:t})=>e===`loop`||t===`5.4.6`))return;let{outcomes:a}=l.r(e.ready,t,l.S(i.witness),Hp);for(let o of a)o.verdict===`loop`&&n.push(Gp(i,t,o)),o.code===`5.4.6`&&Kp(e,i.witness)&&r.push(Gp(i,t,o))});i||=a!==null}let a=i?null:{loops:n,ambiguous:r};return Wp.set(e,a),a}const Wp=new WeakMap;function Gp({pattern:e,witness:t},n,{host:r,way:i}){return{pattern:e,witness:t,arrivesAt:n,host:r,way:i()}}function Kp({ready:e},t){let n=t.slice(t.lastIndexOf(`@`)+1),r=e.fleet.dns.lookup(n,`MX`);return r.kind===`answer`&&r.records.some(({type:e})=>e===`MX`)}function qp({names:e}){return Jp(()=>Up(e))??{loops:[],ambiguous:[]}}function Jp(e){try{return e()}catch(e){if(e instanceof t.t)return null;throw e}}function Yp({names:e,directories:t},r,i){let a=t[e.ready.fleet.hosts.findIndex(({name:e})=>e===r)]?.file(i.file)??null;return a===null||n.m(a)?null:{file:a,line:i.line,start:i.start,end:i.end}}function Xp(e,{start:t,end:n}){let r=1;for(let n=e.bytes.indexOf(10);n>=0&&n<t;n=e.bytes.indexOf(10,n+1))r++;return{file:e,line:r,start:t,end:n}}function Zp(e){let n=[],r=null;for(let{host:i,step:a,result:o}of e)i!==r&&i!==``&&n.push(`on ${t.s(i)}`),r=i,n.push(`${a}: ${t.s(o)}`);let i=n.slice(0,Qp).join(`, `);return n.length>Qp?`${i}, and so on`:i}const Qp=24,$p=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.com: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`,em={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},tm={id:`ambiguous-mx`,level:`error`,summary:`mail that is accepted bounces with 5.4.6, because the best MX of its domain is the host itself`,fix:null,bad:{files:em,moreipme:`203.0.113.7
`,settings:$p},good:{files:{...em,locals:`mx.example.com
example.com
`},moreipme:`203.0.113.7
`,settings:$p},*directory(e){if(e.world?.isDeclared===!0&&e.complete)for(let t of e.world.fleets())for(let{place:n,faults:r}of nm(t,e)){let e=()=>({message:rm(t,r),remedy:`Write the domain into locals or virtualdomains, or its route into smtproutes; or do not accept it.`,fix:null});yield{...n,detail:e}}}};function nm(e,t){let n=new Map;for(let r of qp(e).ambiguous){if(e.directories[r.arrivesAt]?.path!==t.directory.path)continue;let i=r.way.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`),a=(i?.by?.kind===`entry`?Yp(e,i.host,i.by):null)??{file:t.anchor(),line:1,start:0,end:0},o=`${a.file.path}:${a.start}`,s=n.get(o)??{place:a,faults:[]};s.faults.push(r),n.set(o,s)}return n.values()}function rm({names:e},r){let[i]=r,a=e.ready.fleet.hosts[i.host]?.name??``,o=a===``?`this host`:t.s(a),s=new Set(r.map(({pattern:e})=>e)).size,c=s===1?``:` So does mail for ${n.k(s-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${t.s(i.witness)} is accepted, and then bounces with 5.4.6: the best MX of its domain is ${o} itself, where the domain is neither local nor virtual (${Zp(i.way)}).${c}`}const im=e=>`version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: ${e}\n`,am={me:`mx.example.com
`,rcpthosts:`example.com
`,locals:`mx.example.com
`},om={id:`mail-loop`,level:`error`,summary:`mail for some recipients comes back to the host that sent it on`,fix:null,bad:{files:am,settings:im(`203.0.113.7`)},good:{files:am,moreipme:`203.0.113.7
`,settings:im(`203.0.113.7`)},*directory(e){if(e.world?.isDeclared===!0&&e.complete)for(let t of e.world.fleets())for(let{place:n,faults:r}of cm(t,e))yield{...n,detail:()=>({message:um(t,r),fix:null,remedy:sm})}}},sm=`Make the address me (moreipme), the domain local or virtual on the host that is to have it, or send it another way (smtproutes, the MX).`;function cm(e,t){let n=new Map;for(let r of qp(e).loops){let i=lm(e,r)??{file:t.anchor(),line:1,start:0,end:0,isAnchor:!0},a=e.directories[r.host],o=`isAnchor`in i?`${a?.path}`:`${i.file.path}:${i.start}`,s=n.get(o)??{place:i,faults:[]};s.faults.push(r),n.set(o,s)}let r=new Set(e.directories.map(({path:e})=>e));return[...n.values()].filter(({place:{file:n},faults:[i]})=>{let a=n.path.slice(0,Math.max(0,n.path.lastIndexOf(`/`))),o=i===void 0?void 0:e.directories[i.host]?.path;return(r.has(a)?a:o)===t.directory.path})}function lm(e,{way:t}){for(let{host:n,by:r}of[...t].reverse()){if(r?.kind===`record`)return Xp(r.at.file,r.at);if(r?.kind===`entry`&&r.file===`smtproutes`)return Yp(e,n,r);if(r?.kind===`ipme`){let e=(r.verdict.notipme??r.verdict.ipme)?.entry.origin;if(e?.kind===`line`)return Xp(e.file,{start:e.start,end:e.start})}}let n=t.find(({by:e})=>e?.kind===`entry`&&e.file===`rcpthosts`);return n?.by?.kind===`entry`?Yp(e,n.host,n.by):null}function um({names:e},r){let[i]=r,a=e.ready.fleet.hosts[i.host]?.name??``,o=a===``?`to this host`:`to ${t.s(a)}`,s=new Set(r.map(({pattern:e})=>e)).size,c=s===1?``:` So does mail for ${n.k(s-1,`more class`,`more classes`)} of recipients.`;return`Mail for ${t.s(i.witness)} comes back ${o}, until qmail has counted 100 Received lines and bounces it (${Zp(i.way)}).${c}`}function dm(e){if(e.kind===`classes`)return pm(e);let t=0;for(let n=0;n<e.count;n++)O(e,n)&&(t+=tc(e,n)-e.start[n]);return{runs:fm(e),count:t,omitted:0}}function*fm(e){let t=[],n=-1;for(let r=0;r<=e.count;r++){let i=r<e.count&&O(e,r)?e.ipme[r]:-1,a=i===n&&(t.length===0||t.at(-1)===e.start[r]);n>=0&&!a&&(yield{networks:gs(t),entry:xn(e.ids,n)}),a||(t=[]),i>=0&&vs(t,e.start[r],tc(e,r)),n=i}}function pm(e){let t=Us(e.entries.classes,t=>O(e,t)?e.ipme[t]:-1);if(t===null)return null;let n=[],r=!1;for(let{label:i,...a}of rs(t)){if(r=n.length===1e3,r)break;n.push({networks:[a],entry:xn(e.ids,i)})}let i=r?is(t):n.length;return{runs:n,count:[...t.counts.values()].reduce((e,t)=>e+t,0),omitted:i===null?null:i-n.length}}const mm=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,hm=[{from:0,to:0},{from:2130706432,to:2147483647}],gm={id:`me-but-not-reached`,level:`error`,summary:`a line of moreipme makes an address me at which no host is reached`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
203.0.113.8
`,settings:mm},good:{moreipme:`203.0.113.7
`,settings:mm},*directory(e){let t=e.world?.reached()??[];if(e.moreipme!==null&&t.some(({place:e})=>e!==null))for(let[n,{line:r,unreached:a,reaches:o}]of vm(e,_m(t))){if(a===null)continue;let t=e.moreipme,{bytes:s}=t,c=s.indexOf(10,n),{start:l,end:u}=Xp(t,{start:n,end:c<0?s.length:c}),d=i.r(a);yield{file:t,line:r,start:l,end:u,level:o?`warning`:`error`,detail:()=>({message:`This line makes ${o?`addresses me at which no host is reached, the first of them`:`nothing me but addresses at which no host is reached, the first of them`} ${d}: mail for a domain whose MX leads to it bounces with 5.4.6.`,remedy:`Write the address into "reached-at" in qmailint.yaml, if connections to it arrive here; else take it out of moreipme.`,fix:null})}}}};function _m(e){let t=e.flatMap(({interfaces:e})=>l.h(e));return l.p([...hm,...e.flatMap(({reachedAt:e})=>e),...t.map(e=>({from:e,to:e}))])}function vm(e,t){let n=new Map;for(let r of new Set(e.where()??[]))for(let{networks:e,entry:i}of dm(r)?.runs??[]){let{origin:r}=i;if(r.kind!==`line`||r.file.name!==`moreipme`)continue;let a=n.get(r.start)??{line:r.line,unreached:null,reaches:!1};n.set(r.start,a);for(let{address:n,length:r}of e)ym(a,n,n+2**(32-r)-1,t)}return n}function ym(e,t,n,r){let i=t;for(let t of r)if(!(t.to<i||t.from>n)){if(e.reaches=!0,t.from>i)break;i=t.to+1}i<=n&&(e.unreached===null||i<e.unreached)&&(e.unreached=i)}function bm(e,t,n,r){let{scan:i,rcpthosts:a,morercpthosts:o,morercpthostsCdb:s}=e;if(i.at+1===r)return null;let c=sd(i),l=a===null?-1:ld(a,i,t,n,r,c);if(l>=0)return{list:`rcpthosts`,entry:l};let u=s??o,d=u===null?-1:ld(u,i,t,n,r,c);return d<0?null:{list:s===null?`morercpthosts`:`morercpthostsCdb`,entry:d}}function xm(e){let{scan:t,percenthack:r,rcpthosts:i}=e;if(r===null||i===null)return[];let a=[];for(let i=0;i<r.entries.count;i++){if(r.form[i]!==n.a.fine||il(r.status[i])!==M.needed)continue;let o=r.entries.start[i],s=r.keyEnd[i];dd(t,r.bytes,o,s);let c=bm(e,r.bytes,o,s);c!==null&&a.push({entry:i,by:c})}return a}function Sm(e,t){let{scan:r,rcpthosts:i,locals:a}=e,o=[];if(i===null)return o;for(let i=0;i<t.entries.count;i++){let s=t.entries.start[i],c=t.keyEnd[i];t.form[i]===n.a.fine&&il(t.status[i])===M.needed&&t.bytes[s]!==45&&(dd(r,t.bytes,s,c),r.at<0||r.at+1===c||bm(e,t.bytes,s,c)!==null||(a===null?-1:U(a,t.bytes,r.at+1,c,r.domainHash))<0&&!Cm(e,t.bytes,s,c)&&o.push(i))}return o}function Cm({scan:e,virtualdomains:t},n,r,i){if(t===null)return!1;let a=U(t,n,r,i,e.hash),o=a>=0?a:ld(t,e,n,r,i,sd(e)),{keyEnd:s,entries:c}=t;return o>=0&&s[o]+1<c.end[o]}function wm(e,t,n,r){let i=r?Dm(e,124,t,n):n,a=Dm(e,58,t,i),o=a===i?25:0;for(let t=a+1;t<i;t++){let n=e[t]-48;if(n<0||n>9)break;o=(o*10+n)%65536}return{host:{start:t,end:a},port:o,login:{start:Math.min(i+1,n),end:n}}}function Tm(e,t,n,r,i){if(t.start===t.end||r.start===r.end)return t.start===t.end&&r.start===r.end;let a=wm(e,t.start,t.end,i),o=wm(n,r.start,r.end,i);return a.port===o.port&&Em(e,a.host,n,o.host,c.o)&&Em(e,a.login,n,o.login,e=>e)}function Em(e,{start:t,end:n},r,i,a){if(n-t!==i.end-i.start)return!1;for(let o=0;o<n-t;o++)if(a(e[t+o])!==a(r[i.start+o]))return!1;return!0}function Dm(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return r}function Om({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function km({entries:e,keyEnd:t},n){return t[n]+1<e.end[n]}function Am(e,t,n){let{bytes:r,values:i}=e;if(i===`none`)return!0;let a=Om(e,t),o=Om(e,n);if(i!==`text`)return Tm(r,a,r,o,i===`auth-route`);if(a.end-a.start!==o.end-o.start)return!1;for(let e=a.start,t=o.start;e<a.end;e++,t++)if(r[e]!==r[t])return!1;return!0}const jm=2048,Mm=new Int32Array(jm);function Nm(e,t,r,i,a=null){let{bytes:o,entries:s,keyEnd:l,form:u,status:d}=e,f=Math.min(s.count,r+jm);for(let p=r;p<f;p++){let f=s.start[p];if(i===`dotted`&&o[f]!==46)continue;let m=l[p];dd(t,o,f,m),Mm[p-r]=t.hash,(i!==`whole`||o[f]!==46)&&(u[p]=c.t(e,p,t)),a===null||u[p]!==n.a.fine||Pm(d[p])||(d[p]=d[p]|a(f,m))}i!==`dotted`&&Fm(e.table.whole,f-r);let p=!1;for(let t=r;t<f;t++)(i===`all`||o[s.start[t]]===46==(i===`dotted`))&&Im(e,t,Mm[t-r])&&(p=!0);return p}function Pm(e){return il(e)!==M.needed}function Fm(e,t){let n=e.length-1,r=0;for(let i=0;i<t;i++)r^=e[Mm[i]&n];return r}function Im(e,t,r){let{bytes:i,entries:a,keyEnd:o,form:s,status:c,table:l}=e,u=s[t];if(u===n.a.missingColon)return c[t]=64,!1;let d=u===n.a.fine?16:0,f=a.start[t],p=o[t],m=ad(e,i,f,p),h=od(e,m,i,f,p,r),g=(1<<l.indexBits)-1,_=(m[h]&g)-1;return _>=0&&Am(e,_,t)?(d?c[t]=M.duplicate|(c[_]&16?0:8):Rm(e,_,t),c[_]=c[_]|d,!1):(_>=0&&(Rm(e,t,d?Lm(e,_):t),c[_]=c[_]&16|M.conflicting),m[h]=r&~g|t+1,c[t]=c[t]|d,_>=0)}function Lm({form:e,lastError:t},r){let i=t===null?0:t[r];return i>0?i-1:e[r]===n.a.fine?-1:r}function Rm(e,t,n){n<0||(e.lastError??=new Uint32Array(e.entries.count),e.lastError[t]=n+1)}function zm(e,t){let{bytes:r,entries:i,keyEnd:a,form:o,status:s}=e;for(let c=i.count-1;c>=0;c--){let l=il(s[c]);if(l!==M.conflicting&&l!==M.duplicate)continue;let u=i.start[c],d=a[c];dd(t,r,u,d);let f=U(e,r,u,d,t.hash);if(c>f)continue;let p=s[f]&48,m=o[c]===n.a.fine;s[c]=m?M.conflicting|(p===0?8:0):0,m&&(s[f]=s[f]|32)}}function Bm(e,t){let n=!1;for(let r=0;r<e.entries.count;r+=jm)Nm(e,t,r,`all`)&&(n=!0);n&&zm(e,t)}function Vm(e,t,n,r,i=null){let{count:a}=t;return{bytes:e,entries:t,lookup:n,values:r,errors:i,hasNul:e.includes(0),lastError:null,keyEnd:r===`none`?t.end:Hm(e,t),form:new Uint8Array(a),status:new Uint8Array(a),table:Um(e,t)}}function Hm(e,{count:t,start:n,end:r}){let i=new Uint32Array(t);for(let a=0;a<t;a++){let t=r[a],o=n[a];for(;o<t&&e[o]!==58;)o++;i[a]=o}return i}function Um(e,{count:t,start:n}){let r=0;for(let i=0;i<t;i++)e[n[i]]===46&&r++;return{whole:new Int32Array(Wm(t-r)),dotted:new Int32Array(Wm(r)),indexBits:32-Math.clz32(t)}}function Wm(e){let t=4;for(;t<e*1.5;)t*=2;return t}function Gm(e,t,n){let r=n.length,i=new Uint32Array(r),a=new Uint32Array(r);for(let[r,o]of n.entries()){let n=e.entries.start[o],s=e.keyEnd[o];dd(t,e.bytes,n,s),i[r]=t.at<0?n:t.at+1,a[r]=s}let o=Vm(e.bytes,{count:r,lines:0,start:i,end:a,line:new Uint32Array(r)},`keys`,`none`);return Bm(o,t),o}const Km={accepted:0,refused:1,refusedOnPurpose:2},qm=Uint8Array.from(`localhost`,e=>e.charCodeAt(0));function Jm(e,t,n=null,r=[]){let i=e[t];if(i===null||e.rcpthosts===null)return null;let a=new Uint8Array(i.entries.count),o=r.map(t=>th(t,e.scan)),s=[];for(let t=0;t<i.entries.count;t++){if(!Ym(i,t))continue;let{bytes:r}=i,c=i.entries.start[t],l=i.keyEnd[t];dd(e.scan,r,c,l),c!==l&&bm(e,r,c,l)===null&&(o.some(t=>nh(t,e.scan,r,c,l))||(a[t]=Xm(e.scan,r,c,l,n)?Km.refusedOnPurpose:Km.refused,s.push(t)))}for(let t of Qm(i,e.scan,s))a[t]=Km.accepted;return $m(e,i,a),a}function Ym(e,t){let r=il(e.status[t]);return e.form[t]===n.a.fine&&(r===M.needed||r===M.redundant)&&(e.values===`none`||km(e,t))}function Xm(e,t,n,r,i){let a=e.at<0?n:e.at+1;return t[a]!==46&&e.dots===0||c.n(t,a,r)?!0:[qm,i].some(e=>e!==null&&Zm(e,t,a,r))}function Zm(e,t,n,r){return e.length===r-n&&l.F(e,0,t,n,e.length)}function Qm(e,t,n){let r=Gm(e,t,n);return n.filter((e,t)=>il(r.status[t])===M.duplicate)}function $m(e,t,n){let{scan:r,rcpthosts:i,morercpthosts:a,morercpthostsCdb:o}=e,s=[];for(let[e,r]of n.entries())r===Km.refused&&t.bytes[t.entries.start[e]]===46&&s.push(e);if(s.length===0)return;let c=Gm(t,r,s),l=new Uint8Array(s.length);for(let e of[i,o??a])e!==null&&eh(e,c,r,l);for(let[e,t]of s.entries())l[e]===1&&(n[t]=Km.refusedOnPurpose)}function eh(e,t,r,i){for(let a=0;a<e.entries.count;a++){if(e.form[a]!==n.a.fine)continue;let{bytes:o}=e,s=e.entries.start[a],c=e.keyEnd[a];for(;;){dd(r,o,s,c);let e=ld(t,r,o,s,c,r.dots-1);if(e<0||i[e]===1)break;i[e]=1,o=t.bytes,s=t.entries.start[e],c=t.keyEnd[e]}}}function th(e,t){let r=[],i=[];for(let t=0;t<e.entries.count;t++){let a=e.bytes[e.entries.start[t]];a!==45&&e.form[t]===n.a.fine&&(r.push(t),a===64&&i.push(t))}return{list:e,domains:Gm(e,t,r),whole:Gm(e,t,i)}}function nh({list:e,domains:t,whole:n},r,i,a,o){return r.at<0?U(t,i,a,o,r.hash)>=0:U(e,i,a,o,r.hash)>=0||U(n,i,r.at+1,o,r.domainHash)>=0}const rh={id:`not-accepted`,level:`warning`,summary:`a local or virtual domain that rcpthosts does not accept: from outside its mail is refused`,fix:"adds the domain to `rcpthosts`",bad:{files:{rcpthosts:`example.com
`,locals:`example.com
example.net
`}},good:{files:{rcpthosts:`example.com
example.net
`,locals:`example.com
example.net
`}},list:(e,t)=>ih(e,t),map:(e,t)=>ih(e,t)};function*ih(e,t){if(e.name!==`locals`&&e.name!==`virtualdomains`)return;let{lists:n,wanted:r}=t.mail(),i=ch(t);if(!r.hosts||!r.virtual||i===null)return;let a=t.line(`me`),o=a===null?null:a.bytes.subarray(a.value.start,a.value.end),s=Jm(n,e.name,o,i);if(s!==null)for(let[n,r]of[[`warning`,Km.refused],[`info`,Km.refusedOnPurpose]])s.includes(r)&&(yield{file:e,level:n,each:ah(e,s,r,r=>oh(t,e,r,n)),count:()=>s.reduce((e,t)=>e+ +(t===r),0)})}function*ah(e,t,n,r){for(let i=t.indexOf(n);i>=0&&i<e.entries.count;i=t.indexOf(n,i+1))yield r(i)}function oh(e,n,i,a){let o={start:n.entries.start[i],end:n.keyEnd[i]},s=n.bytes.subarray(o.start,o.end).lastIndexOf(64)+1+o.start,c=t.a(n.bytes,s,o.end),l=n.name===`locals`?`local`:`virtual`;return j(n,i,()=>({message:`Mail for ${c} is ${l} here, and rcpthosts does not accept the domain: from outside it is refused with 553.`,remedy:a===`warning`?`Add ${c} to rcpthosts.`:`That is often meant so; else add the domain to rcpthosts.`,fix:a===`warning`?sh(e,r.i(n.bytes,{start:s,end:o.end})):null}),{at:o,level:a})}function sh(e,t){let n=e.list(`rcpthosts`);if(n===null)return null;let r=n.bytes.length;return{safe:!1,into:n,edits:[{start:r,end:r,text:r===0||n.bytes[r-1]===10?`${t}\n`:`\n${t}`}]}}function ch(e){let t=[`validrcptto`,`morevalidrcptto`].filter(t=>e.reads(t));return t.every(t=>e.isKnown(t))?t.flatMap(t=>e.list(t)?.listing()??[]):null}const lh={id:`open-relay`,level:`error`,summary:`no rcpthosts in a directory that is complete: every recipient is accepted, from everybody`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{me:`mx.example.net
`,locals:`example.com
`}},good:{files:{me:`mx.example.net
`,locals:`example.com
`,rcpthosts:`example.com
`}},*directory(e){if(!e.complete||e.exists(`rcpthosts`)||!e.saidComplete&&!e.exists(`locals`)&&!e.exists(`virtualdomains`))return;let t=e.directory.names.includes(`rcpthosts`);yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`${t?`rcpthosts is a link that leads nowhere`:`There is no rcpthosts`}, so qmail-smtpd accepts every recipient from everybody: this host is an open relay.`,remedy:`Write an rcpthosts with the domains that this host takes mail for, one a line; an empty one accepts none.`,fix:null})}}},uh=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
dns: { mx.example.com: 203.0.113.7 }
`,dh={id:`own-name-not-me`,level:`warning`,summary:`an address of the host's own name is neither me nor where any host is reached`,fix:null,bad:{files:{me:`mx.example.com
`},settings:uh},good:{files:{me:`mx.example.com
`},moreipme:`203.0.113.7
`,settings:uh},*directory(e){if(e.world?.hasDns===!0)for(let t of[`me`,`helohost`]){let n=new Set;for(let r of e.world.fleets())for(let i of Jp(()=>fh(r,e,t))??[])n.add(i);n.size>0&&(yield mh(e,t,[...n]))}}};function fh({names:e,directories:t},{directory:n},r){let{ready:i}=e,a=[...t.keys()].filter(e=>t[e]?.path===n.path),[o]=a;if(o===void 0)return[];let s=l.x(i.host(o).host.files).line(r),c=s===null?null:l.s(s.text);return(c===null?[]:ph(i.fleet.dns,c)).filter(e=>i.reach.at(o,e,25).length===0&&a.some(t=>!i.host(t).ipmeIs(e).me))}function ph(e,t){let n=e.lookup(t,`A`);return n.kind===`answer`?n.records.flatMap(e=>e.type===`A`?[e.address]:[]):[]}function mh({directory:e,dialect:a},o,s){let c=e.file(o),l=c===null||n.m(c)?{path:o,bytes:new Uint8Array}:c,u=l.bytes.indexOf(10),d=u<0?l.bytes.length:u,f=[...s].sort((e,t)=>e-t).map(i.r),p=f.length>5?` and ${f.length-5} more`:``,m=f.slice(0,5).join(`, `)+p,[h,g]=f.length===1?[`is`,`it`]:[`are`,`they`],_=t.s(r.i(l.bytes,{start:0,end:d}));return{file:l,line:1,start:0,end:d,detail:()=>({message:`${_} has the address ${m}, which ${h} neither me nor where a host of qmailint.yaml is reached. If ${g} ${f.length===1?`leads`:`lead`} here, mail for a domain whose MX is ${_} comes back.`,remedy:a.readsIpFiles?`If ${g} ${f.length===1?`leads`:`lead`} here, write ${m} into moreipme, and "reached-at: [interfaces, ${m}]" into qmailint.yaml.`:`If ${g} ${f.length===1?`leads`:`lead`} here, write "reached-at: [interfaces, ${m}]" into qmailint.yaml.`,fix:null})}}const hh={id:`percenthack-relay`,level:`error`,summary:`a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it`,fix:null,bad:{files:{rcpthosts:`example.com
`,percenthack:`example.com
`}},good:{files:{rcpthosts:`example.com
`,percenthack:`internal.example
`}},*list(e,t){if(e.name!==`percenthack`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts)for(let{entry:r,by:i}of xm(n))yield j(e,r,()=>({message:`Anybody can relay through this host: rcpthosts looks at ${k(e,r)} alone and accepts it (${Oc(t,i,e)}, ${kc(t,i)}), then user%elsewhere@${k(e,r)} becomes user@elsewhere.`,remedy:`Delete the line: hardly anybody needs percenthack.`,related:Ac(t,i,`accepts it`),fix:null}),gh(t)?{level:`warning`}:{})}};function gh(e){return(e.int(`rejectrelaytest`)?.number.value??0)!==0}function _h(e){return e.kind===`single`?vh(e):e.kind===`pieces`?bh(e):yh(e)}function vh(e){let t=t=>{let{ipmeLength:n,notipmeLength:r}=Zs(e,t);return n>r};return{countMe:e=>+!!t(e),firstWith:(e,n)=>t(n)===e?n:-1,couldBecomeMe:n=>!t(n)&&Zs(e,n).notipmeLength<32}}function yh(e){let{classes:t}=e.entries,n=e=>Us(t,t=>e(t)?0:-1),r=n(t=>O(e,t)),i=n(t=>!O(e,t)),a=n(t=>!O(e,t)&&e.notipmeLength[t]<32);if(r===null||i===null||a===null)return null;let[o,s,c]=[Td(r),Td(i),Td(a)];return{countMe:(e,t)=>o.count(e,t),firstWith:(e,t,n)=>(e?o:s).first(t,n),couldBecomeMe:(e,t)=>c.count(e,t)>0}}function bh(e){let{count:t,start:n}=e,r=new Float64Array(t+1);for(let i=0;i<t;i++){let t=tc(e,i)-n[i];r[i+1]=r[i]+(O(e,i)?t:0)}let i=xh(t,t=>O(e,t)),a=xh(t,t=>!O(e,t)),o=null,s=i=>{if(i>=2**32)return r[t];let a=ec(e,i),o=O(e,a)?i-n[a]:0;return r[a]+o},c=(r,i,a)=>{let o=r[ec(e,i)];if(o===t)return-1;let s=Math.max(i,n[o]);return s<=a?s:-1};return{countMe:(e,t)=>s(t+1)-s(e),firstWith:(e,t,n)=>c(e?i:a,t,n),couldBecomeMe(n,r){return o??=xh(t,t=>!O(e,t)&&e.notipmeLength[t]<32),c(o,n,r)>=0}}}function xh(e,t){let n=new Int32Array(e),r=e;for(let i=e-1;i>=0;i--)t(i)&&(r=i),n[i]=r;return n}const Sh=`version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
`,Ch={id:`reached-but-not-me`,level:`error`,summary:`a host is reached at an address that is not me there`,fix:null,needsBoth:!0,bad:{moreipme:`192.0.2.1
`,settings:Sh},good:{moreipme:`203.0.113.7
`,settings:Sh},*directory(e){let n=e.world?.reached()??[];if(n.every(({place:e})=>e===null))return;let r=e.where();for(let[a,{name:o}]of e.hosts.entries()){let s=n.find(e=>e.name===o),c=r?.[a],l=c===void 0?null:_h(c);if(s==null||s.place===null||l===null)continue;let u=wh(s,l,e.dialect);if(u===null)continue;let d=i.r(u),f=o===null?`This host`:t.s(o);yield{...s.place,host:o,detail:()=>({message:`${f} is reached at ${d}, which is not me there: an MX that leads to it makes mail loop.`,remedy:e.dialect.readsIpFiles?`Write ${d} into moreipme; or take it out of "reached-at", if connections to it do not arrive here.`:`Give ${d} to an interface: ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:[{text:d,into:`moreipme`}]}:{},fix:null})}}}};function wh({reachedAt:e,interfaces:t},n,r){let i=Th(t,r),a=null;for(let{from:t,to:r,port:o}of e){if(o!==25)continue;let e=n.firstWith(!1,t,r);for(;e>=0&&i.has(e);)e=e<r?n.firstWith(!1,e+1,r):-1;e>=0&&(a===null||e<a)&&(a=e)}return a}function Th(e,t){if(e===null)return new Set;let n=new Set(i.n(e,t).map(({address:e})=>e));return new Set(l.h(e).filter(e=>!n.has(e)))}const Eh={id:`relayed-recipient`,level:`error`,summary:`a valid recipient of a domain that is not this host's: its mail is let in, and sent on to anywhere`,fix:null,bad:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.net
`},dialect:`sagredo`},good:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.com
`},dialect:`sagredo`},*list(e,t){if(e.name!==`validrcptto`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts&&r.virtual)for(let t of Sm(n,e.listing()))yield j(e,t,()=>({message:`A recipient of validrcptto is accepted whatever rcpthosts says, and ${k(e,t)} is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed.`,remedy:`Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.`,fix:null}))}},Dh={id:`unreachable-srs-domain`,level:`warning`,summary:`an SRS domain to which bounces do not find back, or without secrets to make addresses with`,fix:null,bad:{files:{me:`mx.example.net
`,srs_domain:`mx.example.net
`,rcpthosts:`mx.example.net
`,virtualdomains:`mx.example.net:srs
`},dialect:`sagredo`},good:{files:{me:`mx.example.net
`,srs_domain:`srs.example.net
`,srs_secrets:`9fK2
`,rcpthosts:`srs.example.net
`,virtualdomains:`srs.example.net:srs
`},dialect:`sagredo`},*line(e,n){if(e.name!==`srs_domain`||e.value.start===e.value.end)return;let r=Oh(e,n);if(r.length===0)return;let i=t.a(e.bytes,e.value.start,e.value.end);yield{file:e,line:1,...e.value,detail:()=>({message:`SRS cannot work with ${i}: ${r.join(`; and `)}.`,remedy:`The domain wants a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.`,fix:null})}}};function Oh({bytes:e,value:{start:t,end:n}},r){let{lists:i,wanted:a}=r.mail(),{scan:o,locals:s,virtualdomains:c}=i,l=[];if(dd(o,e,t,n),a.virtual){let r=s!==null&&U(s,e,t,n,o.hash)>=0,a=c===null?-1:ld(c,o,e,t,n,sd(o));r?l.push(i.implicitLocals?`it is local, being the name in me where there is no locals`:`it is local`):(c===null||a<0||!km(c,a))&&l.push(`virtualdomains has no entry for it`)}return a.hosts&&i.rcpthosts!==null&&bm(i,e,t,n)===null&&l.push(`rcpthosts does not accept it`),r.isKnown(`srs_secrets`)&&(r.list(`srs_secrets`)?.entries.count??0)===0&&l.push(`there is no secret in srs_secrets`),l}const kh=[jc,Xc,tm,Qu,nd,Zc,tl,md,Hd,Kd,Zd,ll,rf,ul,_l,yl,Sl,of,pp,cf,mp,hp,Cl,_p,df,vp,Sp,wl,om,gm,Tl,_f,Sf,Df,wp,jf,rh,Ep,Bf,Hf,Gf,lh,dh,hh,Mp,Ch,Dl,Iu,Eh,Lu,Ru,Uu,qu,qf,Np,Fp,Yf,Dh,Qf,Rp,op,dp,Vp];function Ah(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function jh({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function Mh(e){return e.length>200?`${e.slice(0,200)}…`:e}function*Nh(e,t){let n={me:Fh(t,`me`),"not me":Fh(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`address`)continue;let{expect:e,items:r,hosts:i,because:s}=t;for(let t of r){if(n[e](t,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[e](t,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,Ph).join(`, `)}`,u=l!==``&&c.length>Ph?` and ${c.length-Ph} more`:``;yield`${e}: ${t.text}${l}${u} is not asserted any more${s===null?``:` (because: ${Mh(s)})`}`}}}const Ph=20;function Fh({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.kind===`address`&&i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??Ah(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),Ih(s,e,t)}}function Ih({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}function Lh({expect:e,verdicts:t}){return`${e} ${t.map(({verdict:e,code:t})=>t===null?e:`${e} ${t}`).join(` or `)}`}function Rh(e,t){let n=[],r=new Map,i=t?.toLowerCase()??null;for(let[t,a]of e.assertions.entries())if(a.kind===`mail`)for(let o of a.items){let s=`${a.name??``}\n${Lh(a)}: ${o.text}`;if(i!==null&&!s.toLowerCase().includes(i))continue;let c={file:e.source,line:e.lineOf(o.start),assertion:a,index:t,item:o};a.hosts===null&&n.push(c);for(let e of new Set(a.hosts??[])){let t=r.get(e);t===void 0?r.set(e,[c]):t.push(c)}}return{everywhere:n,on:r}}function zh({everywhere:e,on:t},{name:n}){let r=n===null?void 0:t.get(n);return r===void 0?e:[...e,...r]}function*Bh(e,t){let n=new Map;for(let e of t.assertions){if(e.kind!==`mail`)continue;let t=e.hosts===null?`everywhere`:new Set(e.hosts);for(let r of e.items){let i=`${Hh(e)}\n${r.recipient}`,a=n.get(i),o=a!==void 0&&a!==`everywhere`&&t!==`everywhere`;n.set(i,o?new Set([...a,...t]):a===`everywhere`?a:t)}}let r=e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`mail`)continue;let e=t.hosts??r;for(let r of t.items){let i=n.get(`${Hh(t)}\n${r.recipient}`);if(i===`everywhere`)continue;let a=e.filter(e=>i?.has(e)!==!0);if(i!==void 0&&a.length===0)continue;let o=i===void 0?``:` on ${a.slice(0,Vh).join(`, `)}`,s=o!==``&&a.length>Vh?` and ${a.length-Vh} more`:``,c=t.because===null?``:` (because: ${Mh(t.because)})`;yield`${Lh(t)}: ${r.text}${o}${s} is not asserted any more${c}`}}}const Vh=20;function Hh({expect:e,verdicts:t,except:n,from:r,sender:i,down:a,as:o,via:s,endsOn:c}){let l=n.map(({recipient:e})=>e).sort();return JSON.stringify([e,t,l,r,i,a,o,s,c])}function*Uh(e,t){let n=e===null?new Map([[null,Wh]]):Gh(e),r=new Map;for(let[i,a]of Gh(t)){let t=n.get(i)??(e===null?Wh:null);for(let e of t===null?[]:Kh(t,a)){let t=r.get(e);t===void 0?r.set(e,[i]):t.push(i)}}for(let[e,t]of r)yield t.includes(null)?e:`${e}, on ${Jh(t)}`;let[i,a]=[e?.settings.complete??null,t.settings.complete];i!==a&&(i===!0||a===!1)&&(yield a===!1?`complete is false`:`complete is true no longer`)}const Wh={dialect:`moreipme-0.6`,system:`linux`,addresses:null};function Gh({settings:e,file:t,hosts:n}){let r=(n,r,i)=>({dialect:n??e.dialect??Wh.dialect,system:r??e.system??Wh.system,addresses:i?.addresses??t.addresses});return e.hosts.length===0?new Map([[null,r(null,null,null)]]):new Map(e.hosts.map((e,t)=>[e.name,r(e.dialect,e.system,n[t]??null)]))}function*Kh(e,t){e.dialect!==t.dialect&&(yield`the dialect is ${t.dialect} (it was ${e.dialect})`),e.system!==t.system&&(yield`the system is ${t.system} (it was ${e.system})`),e.addresses!==null&&(t.addresses===null?yield`the interfaces are not declared any more`:yield*qh(e.addresses,t.addresses))}function*qh(e,t){let n=e=>JSON.stringify(e.map(({label:e,address:t,up:n})=>[e,String(t),n]));if(e===t||n(e)===n(t))return;let r=(e,t)=>{let n=new Set(t.flatMap(({address:e,up:t})=>t?[String(e)]:[])),r=e.filter(({address:e,up:t})=>t&&!n.has(String(e)));return[...new Set(r.flatMap(({address:e})=>typeof e==`number`?[i.r(e)]:[]))]},[a,o]=[r(t,e),r(e,t)],s=[...a.length===0?[]:[`new: ${Jh(a)}`],...o.length===0?[]:[`gone: ${Jh(o)}`]];yield`the interfaces are others${s.length===0?``:` (${s.join(`; `)})`}`}function Jh(e){let t=e.length-5;return e.slice(0,5).join(`, `)+(t>0?` and ${t} more`:``)}const Yh={rules:new Map,ignores:[],assertions:[],hosts:[]};function Xh(e,n,r,i){let a=new Map(n.map(e=>[e.absolute,e])),o=new Set(e.map(({absolute:e})=>e)),s=e.filter(({absolute:e})=>!a.has(e)),c=n.filter(({absolute:e})=>!o.has(e)),l=s.length===1&&c.length===1,u=[];for(let n of e){let e=a.get(n.absolute)??(l?c[0]:void 0),{path:o,bytes:s}=e?.settings.source??n.settings.source,d=e=>u.push({file:o,message:e});if(e?.absolute===n.absolute&&t.d(s,n.settings.source.bytes)){for(let t of Uh(n,e))d(t);for(let t of Qh(n,e))d(`the directory ${i(t)} is not named any more`)}else{e===void 0&&d(`the file is gone, or does not count any more`);for(let t of Qh(n,e))d(`the directory ${i(t)} is not named any more`);for(let t of e===void 0?[]:Uh(n,e))d(t);Zh(n.settings,e?.settings??Yh,r,d)}}for(let e of l?[]:c){let t=t=>u.push({file:e.settings.source.path,message:t});for(let n of Uh(null,e))t(n);Zh(Yh,e.settings,r,t)}return u}function Zh(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of $h(e,t))r(n);for(let i of eg(e.ignores,t.ignores,n))r(ng(i));for(let n of Nh(e,t))r(n);for(let n of Bh(e,t))r(n)}function Qh(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*$h(e,t){let n=[`off`,...vr];for(let{id:r,level:i}of kh){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function eg(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??tg;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??tg,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const tg=`9999-99-99`;function ng({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${Mh(t)}`}${n===null?``:` on the line "${Mh(n)}"`}`}${i===null?``:` until ${i}`} (because: ${Mh(r)})`}function rg({difference:e}){return e.basePart.length>0}function ig({mail:e}){return e!==void 0&&e.changes.length>0}function ag(e){let{base:t,head:n,basePart:r,headPart:i}=e,a=[],o=new Map,s=new Map,c=r.map((e,r)=>{let c=i[r],l=O(n,c),u=l?og(n,c,t,e):og(t,e,n,c),d=l?sg(n,c,t,e):sg(t,e,n,c),f=l?o:s,p=f.get(u)??new Map,m=p.get(d);return m===void 0?a.length===1e3?-1:(f.set(u,p.set(d,a.length)),a.push({nowMe:l,ipme:u,notipme:d})-1):m}),l=(e.setsOf(e=>c[e],a.length)??[]).map((e,r)=>{let i=a[r];return{nowMe:i.nowMe,set:e,count:bs(e),causes:cg(t,n,i)}}),u=bs(e.nowMe)+bs(e.noLongerMe),d=l.reduce((e,{count:t})=>e-t,u);return{groups:[...l.filter(({nowMe:e})=>e),...l.filter(({nowMe:e})=>!e)],rest:d}}function og(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function sg(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function cg(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:xn((r===`base`?e:t).ids,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function lg({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function ug({differences:e,head:n}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[t.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${t.s(n)} declares the interfaces of ${t.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${t.s(n)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}function dg(e,t,n,r){let i=new Map,a=r=>{let[i,a]=r<n?[e,r]:[t,r-n];return a===i.host?``:`@${i.names.ready.fleet.hosts[a]?.name}`},o=(e,t)=>{let i=e.some(({host:e})=>e>=r)?r:0,o=e.filter(({host:e})=>e>=i),s=[!0,!1].map(e=>o.filter(({host:t})=>t-i<n===e).map(e=>`${a(e.host-i)}\n${t(e)}`).sort().join(`

`));return s[0]!==s[1]};return{differs:o,of(e){let t=i.get(e);if(t!==void 0)return t;let a=e.some(({host:e})=>e>=r),s=a?r:0,c=(t,n)=>e.filter(({host:e})=>e>=t&&e<n).map(e=>({...e,host:e.host-t})),l={from:a?`client`:`outside`,before:c(s,s+n),after:c(s+n,s+r),isChanged:o(e,fg)};return i.set(e,l),l}}}function fg({verdict:e,code:t,as:n,via:r}){return[e,t??``,n??``,...r].join(`
`)}function pg({verdict:e,code:t,as:r,via:i}){return[e,t??``,r??``,...i.map(n.i)].join(`
`)}function mg({differs:e,of:t}){let{same:n,of:r}=l.y();return{same:n,of(n,i){let a=r(n,i);return i.whole.length<2||t(a).isChanged===e(n.outcomes,pg)?a:r(n,{...i,whole:i.whole.slice(0,1)})}}}const hg={...Hp,from:`client`};function gg(e,t,n){let[r,i]=[e.names.ready.fleet.hosts.length,t.names.ready.fleet.hosts.length],a=r+i,o=(e,t,n,r)=>({...e,question:t,seenFrom:n,outcomesFrom:r*a+n}),s=[o(e,Hp,0,0),o(t,Hp,r,0)],c=[o(e,hg,0,1),o(t,hg,r,1)],u=dg(e,t,r,a),d=bg(e.names,t.names,r,u);return l.t({names:d,starts:[e.host,r+t.host],question:Hp,apart:l._([],d.aLabels),ask:e=>_g(s,c,e)},e=>xg(e,s,c),({outcomes:e,...t})=>n({...t,...u.of(e)}))}function _g(e,t,n){let r=l.S(n),i=e.map(e=>vg(e,r));return i.every(({outcomes:e})=>e.every(yg))&&i.push(...t.map(e=>vg(e,r))),{outcomes:i.flatMap(({outcomes:e})=>e),stop:i.find(({stop:e})=>e!==null)?.stop??null,seen:i.flatMap(({seen:e})=>e)}}function vg({names:e,host:t,question:n,outcomesFrom:r,seenFrom:i},a){let{outcomes:o,stop:s,seen:c}=l.r(e.ready,t,a,n);return{outcomes:o.map(e=>({...e,host:e.host+r})),stop:s,seen:c.map(e=>({...e,host:e.host+i}))}}function yg({verdict:e}){return e===`rejected`}function bg(e,t,n,r){let i=[...e.ready.fleet.hosts,...t.ready.fleet.hosts],a=(r,i)=>r<n?i(e,r):i(t,r-n),o=e=>e.map(e=>e+n),{dns:s}=e.ready.fleet,{dns:c}=t.ready.fleet,u=null;return{ready:{fleet:{hosts:i,dns:{isKnown:e=>s.isKnown(e)||c.isKnown(e)}},host:e=>a(e,({ready:e},t)=>e.host(t)),reach:{at:(r,i,a)=>r<n?e.ready.reach.at(r,i,a):o(t.ready.reach.at(r-n,i,a)),hasAddress:n=>[...e.ready.reach.hasAddress(n),...o(t.ready.reach.hasAddress(n))],isRelayClient:(e,t)=>a(e,({ready:e},n)=>e.reach.isRelayClient(n,t))}},aLabels:e.aLabels||t.aLabels,host:e=>a(e,(e,t)=>e.host(t)),dns(){return u??=l.b(e.dns(),t.dns()),u},outcomes:mg(r)}}function xg(e,t,n){let r=t=>{let{names:n,host:r,question:i}=t,a=e=>l.r(n.ready,r,l.S(e),i);return l.l({...e,names:n,question:i,starts:[r],ask:a},r)},[i,a]=[t.map(r),n.map(r)],o=Sg(e.names.outcomes,[...t,...n]);return e=>{let t=i.map(t=>t(e));return t.every(e=>e?.every(yg))&&t.push(...a.map(t=>t(e))),o(t)}}function Sg({same:e},t){let n=new Map,r=new Map;return i=>{let a=``;for(let e of i){if(e===null)return null;let t=n.get(e)??n.size;n.set(e,t),a+=`${t} `}let o=r.get(a);if(o!==void 0)return o;let s=e(i.flatMap((e,n)=>(e??[]).map(e=>({...e,host:e.host+(t[n]?.outcomesFrom??0)}))));return r.set(a,s),s}}function Cg(e,t,n,r){let i=new Set,a=[];for(let o of r){let r={base:wg(e,n,o),head:wg(t,n,o)};for(let e of[`base`,`head`]){let t=e===`base`?r.head:r.base;for(let[n,o]of r[e])t.has(n)||i.has(`${e} ${Dg(o)}`)||(i.add(`${e} ${Dg(o)}`),a.push({side:e,step:o}))}}return a.sort((e,t)=>Number(e.side===`head`)-Number(t.side===`head`))}function wg({names:e,host:t},n,r){let i={...Hp,from:n},a=new Map;for(let{way:n}of l.r(e.ready,t,l.S(r),i).outcomes)for(let r of n()){if(r.by===null)continue;let n=e.ready.fleet.hosts[t]?.name===r.host?``:r.host;a.set(`${n}\n${r.step}\n${r.result}\n${Tg(e,r)}`,r)}return a}function Tg({ready:e},{host:t,by:n}){switch(n?.kind){case`entry`:{let i=(e.fleet.hosts.find(({name:e})=>e===t)?.files)?.file(n.file);return`${n.file}\n${i?.kind===`bytes`?r.n(i.bytes.subarray(n.start,n.end)):``}`}case`record`:return r.n(n.at.file.bytes.subarray(n.at.start,n.at.end));case`ipme`:{let e=Eg(n.verdict);return e===null?``:`${e.address}/${e.netmask}`}default:return n?.key??``}}function Eg({me:e,ipme:t,notipme:n}){return(e?t:n??t)?.entry??null}function Dg({host:e,by:t}){switch(t?.kind){case`entry`:return`${e} ${t.file} ${t.line}`;case`record`:return`${t.at.file.path} ${t.at.start}`;case`ipme`:{let n=Eg(t.verdict)?.origin;return n?.kind===`line`?`${e} ${n.file.name} ${n.line}`:`${e} ${t.address}`}default:return`${e} ${t?.file} ${t?.key}`}}function Og(e,t){let n=[],r=[],i=()=>{let[i]=r;if(i===void 0)return;let a=r,{witness:o,from:s,before:c,after:l}=i,u=a.map(({pattern:e})=>e),d=a.slice(0,1e3).map(e=>e.witness),f=()=>Cg(e,t,s,d),p=kg(i)===null&&a.every(({domain:e})=>e.kind===`literal`);n.push({patterns:u,witness:o,isOfAddresses:p,from:s,before:c,after:l,steps:f}),r=[]},a=gg(e,t,e=>{let[t]=r;(!e.isChanged||t!==void 0&&t.before!==e.before)&&i(),e.isChanged&&r.push(e)});return i(),{base:e,head:t,changes:n,stop:a}}function kg({before:e,after:t}){let[n,r]=[e,t].map(e=>e.some(({verdict:e})=>e===`loop`));return n===r?null:r?`brought`:`ended`}function Ag(e,t){return e.map(e=>jg(e)+(t===void 0?``:` on ${t(e.host)}`)).join(`; `)}function jg({verdict:e,as:t,code:n,via:r}){return t===null?n===null?e===`remote`?`${e} ${r.map(e=>e.endsWith(`:25`)?e.slice(0,-3):e).join(`, `)}`:e:`${e} ${n}`:e===`local`?e:`${e} ${t}`}function Mg({before:e,after:t},{hostName:n}){let r=Ag(e),i=Ag(t);if(r!==i)return{before:r,after:i};let a=(e,t)=>e.map(e=>{let r=e.verdict===`local`&&e.as!==null?` ${e.as}`:``,i=e.verdict!==`remote`&&e.via.length>0?` by ${e.via.join(`, `)}`:``;return`${Ag([e])}${r}${i}`.concat(Ng(n(t,e.host)))}).join(`; `);return{before:a(e,`base`),after:a(t,`head`)}}function Ng(e){return e===``?``:` on ${e}`}function Pg({patterns:e},n){let r=e.slice(0,n).map(t.s).join(`, `);return e.length>n?`${r} and ${e.length-n} more`:r}function Fg({side:e,file:n,line:i,text:a}){let o=r.t(a);return`${t.o(n)}:${i}${e===`base`?`, as it was`:``}: ${t.a(o,0,o.length)}`}function Ig({changes:e}){return{told:Rg(e.filter(({isOfAddresses:e})=>!e)),ofAddresses:e.find(({isOfAddresses:e})=>e)??null}}function Lg(e,n){let{before:r,after:i}=Mg(e,n),a=e.from===`client`?` from a client`:``;return`mail for addresses in the place of a domain, such as ${t.s(e.witness)}${a}, goes another way: ${t.s(r)} before, ${t.s(i)} now`}function Rg(e){let t=e=>{let t=kg(e);return t===`brought`?0:t===`ended`?1:2},n=e.filter(e=>t(e)<2).sort((e,n)=>t(e)-t(n));return n.length===0?e:[...n,...e.filter(e=>t(e)===2)]}function zg(e){let n=[];for(let[r,i,a]of[[`brought`,`🔁`,`comes back now: a loop`],[`ended`,`✅`,`comes back no longer`]])for(let{control:o,host:s,mail:c}of e){let e=(c?.changes??[]).filter(e=>kg(e)===r).flatMap(e=>e.patterns);if(e.length===0)continue;let l=s===null?t.o(o):`${t.o(o)} on ${t.s(s)}`,u=Pg({patterns:e},8);n.push(`${i} **Mail for ${D(u)} ${a}** (${D(l)})\n\n`)}return n.join(``)}function Bg(e){let{told:t,ofAddresses:n}=Ig(e),r=[];t.length>0&&r.push(`
| mail for | before | now | because |
|---|---|---|---|
`);for(let n of t.slice(0,50))r.push(Vg(n,e));if(t.length>50&&r.push(`| ${t.length-50} more groups of recipients | | | |\n`),n!==null){let t=Lg(n,e);r.push(`\n${E(`M${t.slice(1)}.`)}\n`)}return r.join(``)}function Vg(e,t){let{before:n,after:r}=Mg(e,t),i=t.lines(e),a=i.slice(0,4).map(e=>D(Fg(e)));i.length>4&&a.push(`and ${i.length-4} more`);let o=e.from===`client`?` from a client`:``,s=kg(e)===`brought`?`🔁 `:``;return`| ${[D(Pg(e,8))+o,E(n),s+E(r),a.join(`<br>`)].join(` | `)} |\n`}const Hg=2**22;function Ug(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>Hg?`unknown`:ba(e,t),n===`unknown`?{kind:`unknown`}:Wg(n,r,i-1))}function Wg(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=Ca(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)Gg(Ca(i,e)??``)===Gg(f)&&(p=e);let m=p<0?null:Ca(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function Gg(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function Kg(e){let r=new Map,a=(t,r)=>{let i=e[t].directory.file(r);return i===null||n.m(i)?new Uint8Array:i.bytes},o=(e,t,n)=>{let i=r.get(t);return i===void 0&&(i=Ug(a(`base`,t),a(`head`,t)),r.set(t,i)),i(e,n)};return({side:n,entry:r,list:a})=>{let{origin:s}=r,c=n===`head`,l={mine:e[n].host.dialect.name,other:e[c?`base`:`head`].host.dialect.name};if(s.kind===`interface`)return`${t.s(s.label)} has the address ${i.i(r)} ${c?`now`:`no longer`}`;if(s.kind===`implicit`)return`${i.i(r)} is an implicit entry of the dialect ${l.mine}, not of ${l.other}`;let{file:u,line:d}=s,f=`${t.o(u.path)}:${d}`,p=Jg(u,s.start),m=o(n,u.name,d);switch(m.kind){case`alone`:return`${f} was ${c?`added`:`deleted`}: ${p}`;case`unknown`:return`${f}${c?``:`, as it was`}: ${p}`;case`unchanged`:return l.mine===l.other?`${f} is not in the ${a} list of the other side: ${p}`:`${f} counts in the dialect ${l.mine}, not in ${l.other}: ${p}`;case`changed`:return qg(u,s.start,d,m,c)}}}function qg(e,i,a,o,s){let c=n.M(e.bytes,a,i),l=n.M(r.t(o.text+(o.terminated?`
`:``)),a,0),[u,d]=s?[l,c]:[c,l],f=`${t.o(e.path)}:${s?a:o.line}`,p=`so qmail reads ${W(d)} instead of ${W(u)}`;if(r.i(e.bytes,{start:i,end:c.end})===o.text&&u.terminated!==d.terminated)return`${f}: the newline at the end was ${d.terminated?`added`:`lost`}, ${p}`;let m=t.a(r.t(o.text),0,o.text.length),h=Jg(e,i),[g,_]=s?[m,h]:[h,m],v=d.terminated?``:` (without a newline at the end, so qmail reads ${W(d)})`;return`${f} was changed from ${g}${u.entry===null?`, which qmail skips,`:``} to ${_}${d.entry===null&&d.terminated?`, which qmail skips`:``}${v}`}function Jg(e,r){return t.a(e.bytes,r,n.A(e.bytes,r))}function Yg({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[bs(e),bs(t)],o=[i===0?null:r.good(`${Qg(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${Qg(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function Xg(e){let{networks:t,omitted:r}=Ss(e,8),i=r===0?``:` and ${r===null?`many more networks`:n.k(r,`more network`)}`;return`${t.map(_s).join(`, `)}${i}`}function Zg(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(i.r).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function Qg(e){return`${n.O(e)} ${e===1?`address`:`addresses`}`}const $g=Ze(!1);function e_(e){let t=e.differences.filter(e=>rg(e)||ig(e)),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${D(e.base)}\n\n`];r.push(zg(e.differences)),t.some(rg)||r.push(`**No address changes its verdict.**

`);for(let n of t)r.push(t_(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>D(n_(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=Zg(e);t!==``&&r.push(`\n${D(n_(e))}: ${E(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of ug(e))r.push(`\n${E(t)}\n`);return r.join(``)}function t_(e,{renames:t}){let{groups:n,rest:r}=ag(e.difference),i=Kg(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${D(n_(e))}${a}: ${Yg(e,$g)}\n\n`];n.length>0&&o.push(`| | addresses | because |
|---|---|---|
`);for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>D(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${Xg(t)} (${Qg(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${Qg(s)} more | |\n`);let c=Zg(e);c!==``&&o.push(`\n${E(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${D(l.from)} to ${D(l.to)}: between the two, ${Yg(u,$g)}.\n`),e.mail!==void 0&&o.push(Bg(e.mail)),`${o.join(``)}\n`}function n_(e){let{control:n,host:r}=e;return(r===null?t.o(n):`${t.o(n)} on ${t.s(r)}`)+lg(e)}function r_(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??o_(n),head:t??o_(n)},a={base:s_(i.base.directory),head:s_(i.head.directory)},o=!c_(a.base.moreipme,a.head.moreipme)||!c_(a.base.notipme,a.head.notipme),s=[],c=0;for(let e of l_(i.base.hosts,i.head.hosts)){let t=u_(i.base.directory,e.base,e.head,a.base),l=u_(i.head.directory,e.head,e.base,a.head),u=o||!d_(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?Js(t.lists):null,f=u?Js(l.lists):null,p=u?d&&f?pc(d,f):null:fc;if(c+=yc([d,f],p),p===null||c>i_&&s.length>0){let e=a_([l.lists,t.lists],p!==null);return{differences:[],tooMany:{together:p!==null,...e??{file:n.directory.path,line:1}}}}s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:p,interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooMany:null}}const i_=2**20;function a_(e,t){for(let n of e){let e=bc(n,t)?.origin;if(e?.kind===`line`)return{file:e.file.path,line:e.line}}return null}function o_({directory:e,hosts:t}){return{directory:n.f(e.path,{}),hosts:t}}function s_(e){return{moreipme:n._(e,`moreipme`),notipme:n._(e,`notipme`)}}function c_(e,n){return e===null||n===null?e===n:t.d(e.bytes,n.bytes)}function l_(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function u_(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,s=t??{...n,set:null};return{directory:e,host:s,lists:o.r(s.dialect,s.set,i,a),where:null}}function d_(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function f_(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function p_(e,t){return rg(e)?!t.every(t=>m_(t,e,`nowMe`)&&m_(t,e,`noLongerMe`)):!1}function m_(e,t,n){let r=bs(e.difference[n]);return r===bs(t.difference[n])&&r===Sc([e,t],n)}const h_=[`queuelifetime`,`concurrencylocal`,`concurrencyremote`,`bouncefrom`,`bouncehost`,`doublebouncehost`,`doublebounceto`],g_={followsAliases:!1,internationalNames:!1,readsSenderRoutes:!1,triesNextAfterGreeting:!1,supplements:0,sendFiles:h_,checksPatterns:!1,wantsAddress:!1,appendsOnlyToRelayed:!1},__={"moreipme-0.6":{...g_,name:`moreipme-0.6`,followsAliases:!0},netqmail:{...g_,name:`netqmail`,followsAliases:!0},notqmail:{...g_,name:`notqmail`},sagredo:{name:`sagredo`,followsAliases:!1,internationalNames:!0,readsSenderRoutes:!0,triesNextAfterGreeting:!0,supplements:2,sendFiles:[...h_,`bouncemaxbytes`,`concurrencysuppl0`,`concurrencysuppl1`,`srs_domain`],checksPatterns:!0,wantsAddress:!0,appendsOnlyToRelayed:!0}};function v_(e){return e===`indimail`?null:__[e]}function y_(e,t,n){if(t===null)return e;let r=e?.settings??null,i=t.settings,a=e!==null&&(e.zones.length>0||e.settings.dns.length>0),o=x_(e,t,n),s=o.map(({host:e})=>e);return{...e??t,settings:{...r??i,...b_(r,i),dialect:r?.dialect??null,system:r===null?i.system:r.system,hosts:s,dns:a?e.settings.dns:i.dns,undeclared:r?.undeclared??i.undeclared},zones:a?e.zones:t.zones,file:e?.file.addresses==null?{...t.file,controls:(e??t).file.controls}:e.file,hosts:o.map(({own:e})=>e)}}function b_(e,t){return{reachedAt:e?.reachedAt??t?.reachedAt??null,relayClients:e?.relayClients??t?.relayClients??null}}function x_(e,t,n){let r=t.settings.hosts.map((e,n)=>({host:e,own:t.hosts[n]}));if(e===null||e.settings.hosts.length===0)return r.filter(({own:e})=>S_(e,n)).map(({host:e,own:t})=>({host:{...e,dialect:null},own:t}));let i=e.settings.hosts.map((t,n)=>{let i=r.find(e=>e.host.name===t.name)??null,a=e.hosts[n],o=a.addresses!==null||i===null;return{host:{...t,...b_(t,i?.host??null)},own:o?a:{...i.own,controls:a.controls}}}),a=new Set(i.map(({host:e})=>e.name)),o=r.filter(({host:e,own:t})=>!a.has(e.name)&&t.controls!==null&&S_(t,n)).map(({host:e,own:t})=>({host:{...e,dialect:null},own:t}));return[...i,...o]}function S_({controls:e},t){return e===null||e.every(({absolute:e})=>t(e))}const C_=new Set([`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`]);function w_(e,n,r){let i=r??n,a=[e.base,e.head].some(({directory:{names:e}})=>e.some(e=>C_.has(e))),o=[e.base,e.head].every(({host:e})=>v_(e.dialect.name)!==null);if(i===null||!a||!o)return null;let s={base:n??i,head:r??i},c={base:n===null?s.head.loaded:y_(n.loaded,r?.loaded??null,n.isThere),head:s.head.loaded},l=t=>s[t].fleets.of(c[t],{key:s[t].key,directory:e[t].directory},e.host),u={base:l(`base`),head:l(`head`)};if(E_(u.base,u.head,c.base,c.head))return T_(u);let d=t=>({names:t.names,host:t.indexOf(e.host)}),{changes:f,stop:p}=Og(d(u.base),d(u.head));if(p!==null)throw new t.t(k_(p),{file:i.key,line:1,column:1});return{changes:f,lines:e=>e.steps().map(e=>A_(e,u[e.side])).filter(e=>e!==null),hostName:(e,t)=>u[e].ready.fleet.hosts[t]?.name??``}}function T_(e){return{changes:[],lines:()=>[],hostName:(t,n)=>e[t].ready.fleet.hosts[n]?.name??``}}function E_(e,n,r,i){if(r!==i&&(r===null||i===null||r.zones.length+i.zones.length>0))return!1;if(r!==null&&i!==null){let[e,n]=[r.settings,i.settings];if(!t.d(e.source.bytes,n.source.bytes)||e.dns.length!==n.dns.length)return!1}let[a,o]=[e.ready.fleet.hosts,n.ready.fleet.hosts];return a.length===o.length&&a.every(({name:t,programs:r,interfaces:i,reachedAt:a,relayClients:s},c)=>{let l=o[c],u=[t,r.name,i?.system,i?.addresses,a,s],d=[l?.name,l?.programs.name,l?.interfaces?.system,l?.interfaces?.addresses,l?.reachedAt,l?.relayClients],[f,p]=[e.directories[c],n.directories[c]];return D_(u)===D_(d)&&f!==void 0&&p!==void 0&&O_(f,p,r.name)})}function D_(e){return JSON.stringify(e,(e,t)=>typeof t==`bigint`?`${t}n`:t)}function O_(e,r,i){let a=new Set([...e.names,...r.names].filter(e=>Pu(i,e)!==null));for(let i of a){let[a,o]=[e.file(i),r.file(i)];if(a===null||o===null){if(a!==o)return!1}else if(n.m(a)||n.m(o)||!t.d(a.bytes,o.bytes))return!1}return!0}function k_({recipient:e,why:n}){let r=t.s(e);switch(n.kind){case`too-many-classes`:return`there are too many classes of recipients, so where mail goes was not compared`;case`too-many-ways`:return`mail for ${r} can go too many ways, so where mail goes was not compared`;default:return`a regular expression decides about mail for ${r} that qmailint does not judge, so where mail goes was not compared`}}function A_({side:e,step:{host:t,by:r}},{ready:i,directories:a}){if(r===null)return null;if(r.kind===`record`)return j_(e,r.at.file,r.at.start);if(r.kind===`ipme`){let t=Eg(r.verdict)?.origin;return t?.kind===`line`?j_(e,t.file,t.start):null}if(r.kind===`key`)return null;let o=a[i.fleet.hosts.findIndex(({name:e})=>e===t)]?.file(r.file)??null;return o===null||n.m(o)?null:j_(e,o,r.start)}function j_(e,{path:t,bytes:i},a){let o=n.j(i,a),s=1;for(let e=i.indexOf(10);e>=0&&e<o;e=i.indexOf(10,e+1))s++;let[c=``]=r.i(i,{start:o,end:n.A(i,o)}).split(`|`);return{side:e,file:t,line:s,text:c}}function M_(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,N_(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?P_(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function N_({directory:e}){return n.p(e).map(e=>n.m(e)?``:r.i(e.bytes)).filter(e=>e!==``).join(`\0`)}function P_(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function F_(e,t,n=null){z_(e),z_(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=B_(e,t);if(i!==null)return r.push(i),[];let a=U_(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^20 classes of addresses (those that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),c=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&c.push(n),i.push(...a(t,n)))}let l=t.problems.length>0?[]:[...o.values()];for(let e of l)i.push(...a(e,null));I_(i,e,t,r),i.sort((e,t)=>s.p(e.control,t.control)||s.p(e.host??``,t.host??``));let u=M_(l,c).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),d=[e.label,t.label].filter(e=>e!==L_(e));return{base:L_(e.label),head:L_(t.label),differences:i,renames:u,problems:d.length===0?r:r.map(e=>R_(e,d))}}function I_(e,n,r,i){let a=({directories:e})=>new Map(e.map(e=>[e.directory,e])),[o,s]=[a(n),a(r)],c=new Set;for(let[n,r]of e.entries()){if(r.facts===`without`)continue;let a=r.only===`head`?null:o.get(r.base.directory)?.mail??null,l=r.only===`base`?null:s.get(r.head.directory)?.mail??null;try{let t=w_(r,a,l);t!==null&&(e[n]={...r,mail:t})}catch(e){if(!(e instanceof t.t))throw e;let n={file:r.control,line:1,column:1,...e.place,message:e.message},a=JSON.stringify(n);c.has(a)||i.push(n),c.add(a)}}}function L_(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function R_(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:L_(n)+e.file.slice(n.length)}}function z_({label:e,directories:r}){let[i,...a]=r.flatMap(({directory:e})=>n.b(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new t.t(`${t.o(i.path)} in ${t.s(L_(e))}: ${n.y(i)}${o}`)}function B_(e,t){for(let r of[t,e]){if(r===null||!r.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=n.x(r.directory),a=i===void 0?null:n.E(i);if(!(i===void 0||a===null||e!==null&&t!==null&&V_(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function V_(e,r){let i=({directory:e},t)=>{let r=e.file(t);return r===null||n.m(r)?null:r.bytes},a=n=>{let[a,o]=[i(e,n),i(r,n)];return a===null||o===null?a===o:t.d(a,o)},o=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(H_)]));return a(`moreipme`)&&a(`notipme`)&&o(e)===o(r)}function H_({label:e,address:t,up:n}){return[e,String(t),n]}function U_(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:f_(e.hosts,t.hosts),a=r_(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=r_({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>p_(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}function W_(e,t){let n=l.x(t);n.open(`timeoutremote`),n.open(`timeoutconnect`);let r=n.lineOrMe(`helohost`,null);r===null&&n.fail(`helohost`,`missing`);let i=n.map(`smtproutes`),a=e.readsSenderRoutes?n.map(`authsenders`):null,o=e.readsSenderRoutes?n.line(`outgoingip`):null,s=o===null?0:G_(o.text);s===null&&n.fail(`outgoingip`,`bad-value`);let c=n.failure();return c!==null||r===null?c??{kind:`failure`,file:`helohost`,why:`missing`}:{kind:`controls`,programs:e,helohost:r,smtproutes:i,authsenders:a,outgoingip:s===0?null:s}}function G_(e){return n.N(r.t(e),0,e.length)?.address??null}const K_=[`maxrcpt`,`badhelo`,`badhelonorelay`,`brtlimit`,`spfbehavior`,`spfrules`,`spfguess`,`spfexp`,`dnsbllist`,`dnsblfailclosed`];function q_(e,t,n=!0){let r=l.x(t),i=r.lineOrMe(`smtpgreeting`,null);i===null&&r.fail(`smtpgreeting`,`missing`);let a=r.lineOrMe(`localiphost`,null);r.open(`timeoutsmtpd`),r.open(`databytes`);let o=l.u(t,n);o.kind===`unreadable`&&(r.open(`rcpthosts`),r.fail(`morercpthosts.cdb`,`unreadable`));let s=e.checksPatterns?null:r.list(`badmailfrom`),c=e.checksPatterns?J_(r,t,n):null,u=r.failure();return u!==null||i===null?u??{kind:`failure`,file:`smtpgreeting`,why:`missing`}:{kind:`controls`,programs:e,greeting:i,localiphost:a,rcpthosts:o,badmailfrom:s,sagredo:c}}function J_(e,t,n){for(let t of K_)e.open(t);let r=t=>{let n=e.list(t);return n===null?null:l.a(n)},i=t=>(e.number(t)??0)===0?null:e.line(t);return{badmailfrom:r(`badmailfrom`),badmailfromnorelay:r(`badmailfromnorelay`),badrcptto:r(`badrcptto`),badrcpttonorelay:r(`badrcpttonorelay`),validRecipients:l.i(e,t,n),rejectrelaytest:i(`rejectrelaytest`),rejectnullsenders:i(`rejectnullsenders`)}}function Y_(e){let t=X_(e.moreipme),n=X_(e.notipme),r=new Map;return i=>{let a=r.get(i);if(a!==void 0)return a;let o=Q_(e,i),s=Z_(e.moreipme,t,i),c=(s?.length??-1)>(o?.length??-1)?s:o,l=Z_(e.notipme,n,i),u={me:(c?.length??-1)>(l?.length??-1),ipme:c,notipme:l};return r.set(i,u),u}}function X_(e){if(e===null)return[];let{count:t,address:n,netmask:r}=e.entries,a=new Map;for(let e=0;e<t;e++){let t=r[e],i=a.get(t)??new Map;a.set(t,i);let o=n[e];i.has(o)||i.set(o,e)}return Array.from(a,([e,t])=>({netmask:e,length:i.s(e),first:t})).sort((e,t)=>t.length-e.length)}function Z_(e,t,n){let r=-1,i=-1;for(let{netmask:e,length:a,first:o}of t){if(a<i)break;let t=o.get((n&e)>>>0);t!==void 0&&(r<0||t<r)&&(r=t,i=a)}return r<0||e===null?null:{length:i,entry:o.t(e,r)}}function Q_({fixed:e},t){let n=null;for(let r of e){if((t&r.netmask)>>>0!==r.address)continue;let e=i.s(r.netmask);e>(n?.length??-1)&&(n={length:e,entry:r})}return n}function $_(e){let t=e.hosts.map(()=>void 0),n=n=>t[n]??=ev(e.hosts[n]),r=new Map;for(let[t,{files:n}]of e.hosts.entries()){let e=l.x(n).line(`me`),i=e===null?null:l.s(e.text);i!==null&&r.set(i,[...r.get(i)??[],t])}let i=e=>{let{remote:t}=n(e);return t.kind===`controls`?t.outgoingip:null},a=e=>r.get(l.s(e)??``)??[];return{fleet:e,host:n,reach:l.f(e,i),relayDns:nv(e,a),named:a}}function ev(e){let{programs:t,files:n}=e,r=W_(t,n),i=null;return{host:e,smtpd:q_(t,n),send:l.o(t,n),remote:r,get inject(){return i??=l.c(n),i},ipmeIs:Y_(e.lists),unbindable:r.kind===`controls`?tv(e,r.outgoingip):null}}function tv({interfaces:e,files:t},n){if(n===null||e===null)return null;let r=l.h(e);return r.includes(n)||n>>>24==127&&r.some(e=>e>>>24==127)?null:{address:n,by:l.x(t).line(`outgoingip`)?.by??null}}function nv({dns:e},t){let n=!1,r=!1;return{begin(){n=!1,r=!1},askedDomain:()=>n||r,lookup(i,a){return a===`MX`&&(n=!0),a===`ANY`&&(r=!0),a===`A`&&!n&&t(i).length>0&&e.isUndeclared(i)?{kind:`undeclared`,records:[]}:e.lookup(i,a)}}}function rv(e,r=null){let i=n.E(e,r);if(i!==null)throw new t.t(i.message,{file:e.path,line:i.line,column:1})}const iv={says:`nothing`,byName:!1,cname:null,mx:[],a:[],at:null,isCut:!1,isDname:!1,isAlias:!1};function av(e,t){let n=new Map;for(let{apex:t}of e)t!==null&&!n.has(t.name)&&n.set(t.name,t.at);let r=new Map;for(let t of e)ov(r,n,t);for(let e of n.keys())r.has(e)||r.set(e,iv);for(let e of t)r.set(e.name,uv(e,r.get(e.name)));let i=new Set;for(let[e,{says:t}]of r)t===`nxdomain`&&i.add(e);for(let e of[...r.keys()])(!i.has(e)||n.has(e))&&dv(r,i,e);return{nodes:r,apexes:n,hasGone:i.size>0}}function ov(e,t,n){let{apex:r,records:i}=n,a=t.size>1,o=e=>{if(r===null||!a&&fv(e,r.name))return!0;let n=pv(e,e=>t.has(e));return n===null||n===r.name},s=sv(n,o);for(let t of i){let{name:n}=t;o(n)&&(s.size>0&&cv(s,n)||lv(e,t,s.get(n)===`NS`))}}function sv({apex:e,records:t},n){let r=new Map;if(e===null)return r;for(let{type:i,name:a}of t)(i===`NS`&&a!==e.name&&fv(a,e.name)||i===`DNAME`)&&n(a)&&r.get(a)!==`NS`&&r.set(a,i);return r}function cv(e,t){let n=t.indexOf(`.`);return n>=0&&pv(t.slice(n+1),t=>e.has(t))!==null}function lv(e,t,n){let r=e.get(t.name),i=r===void 0?{...iv,says:`records`,at:t.at,mx:[],a:[]}:r;r===void 0&&e.set(t.name,i),n&&(i.isCut=!0),t.type===`A`?i.a.push(t):t.type===`MX`?i.mx.push(t):t.type===`CNAME`?i.cname??=t:t.type===`DNAME`?i.isDname=!0:t.type===`ALIAS`&&(i.isAlias=!0)}function uv({name:e,says:t,records:n,at:r},i){let{isCut:a,isDname:o}=i??iv,s={...iv,says:t,byName:!0,at:r,mx:[],a:[],isCut:a,isDname:o},c=new Map([[e,s]]);for(let e of n)lv(c,e,a);return s}function dv(e,t,n){for(let r=n.indexOf(`.`);r>=0;r=n.indexOf(`.`,r+1)){let i=n.slice(r+1);if(e.has(i)&&!t.has(i))return;t.has(i)||e.set(i,iv)}}function fv(e,t){return t===``||e===t||e.endsWith(t)&&e[e.length-t.length-1]===`.`}function pv(e,t){for(let n=e;;){if(t(n))return n;if(n===``)return null;let e=n.indexOf(`.`);n=e<0?``:n.slice(e+1)}}const mv=`localhost`;function hv(e){let t=null,n=()=>(t??=av(e.zones,e.names),t);return{lookup:(t,r)=>gv(n(),e.undeclared,t,r),isUndeclared:e=>bv(n(),e).kind===`undeclared`,isKnown:e=>n().nodes.has(e),names:()=>Ev(n())}}function gv(e,t,n,r){let i=[],a=n;for(;;){let n=bv(e,a);if(n.kind===`undeclared`)return yv(t,a,r,i);if(n.kind!==`existing`)return i.length>0&&n.kind===`nodata`?_v(i):n;let{node:o}=n;if(o.says===`servfail`)return{kind:`servfail`,at:o.at};if(o.cname===null)return vv(o,a,r,i);if(i.push({...o.cname,name:a}),r===`ANY`)return _v(i);let s=l.s(o.cname.target);if(s===null)return{kind:`nxdomain`,at:o.cname.at};if(i.length>64)return{kind:`servfail`,at:o.cname.at};a=s}}function _v(e){return{kind:`answer`,records:e}}function vv(e,t,n,r){if(n===`A`&&e.isAlias)return{kind:`undeclared`,records:r};let i=n===`MX`?e.mx:n===`A`?e.a:[];if(i.length===0)return r.length>0?_v(r):{kind:`nodata`,at:e.at};let a=i[0].name===t?i:i.map(e=>({...e,name:t}));return _v(r.length===0?a:[...r,...a])}function yv(e,t,n,r){return t===mv?n===`A`?_v([...r,{type:`A`,name:t,address:2130706433,at:null}]):r.length>0?_v(r):{kind:`nodata`,at:null}:e===`outside`?{kind:`undeclared`,records:r}:{kind:`nxdomain`,at:null}}function bv(e,t){let{nodes:n}=e,r=n.get(t);if(r?.byName)return xv(e,r,t);let i=Cv(e,t);if(r!==void 0)return i===null?xv(e,r,t):{kind:`nxdomain`,at:i.at};for(let r=Tv(t);r!==null;r=Tv(r)){if(r!==``&&!n.has(r))continue;let a=n.get(r===``?`*`:`*.${r}`);if(a!==void 0&&(i===null||a.byName))return xv(e,a,t);break}return i===null?Sv(e,t,`nxdomain`):{kind:`nxdomain`,at:i.at}}function xv(e,t,n){return t.says===`nxdomain`?{kind:`nxdomain`,at:t.at}:t.says===`nothing`?Sv(e,n,`nodata`):t.isCut&&!t.byName?{kind:`undeclared`}:{kind:`existing`,node:t}}function Sv(e,t,n){let r=wv(e,t);return r===null?{kind:`undeclared`}:{kind:n,at:r}}function Cv({nodes:e,hasGone:t},n){if(!t)return null;for(let t=n;t!==null;t=Tv(t)){let n=e.get(t);if(n?.says===`nxdomain`)return n}return null}function wv({nodes:e,apexes:t},n){for(let r=n;r!==null;r=Tv(r)){let i=e.get(r);if(i?.isCut||i?.isDname&&r!==n)return null;let a=t.get(r);if(a!==void 0)return a}return null}function Tv(e){if(e===``)return null;let t=e.indexOf(`.`);return t<0?``:e.slice(t+1)}function*Ev({nodes:e}){yield mv;for(let[t,{cname:n,mx:r}]of e){t!==``&&t!==`*`&&!t.startsWith(`*.`)&&(yield t),n!==null&&(yield*Dv(n.target));for(let{target:e}of r)yield*Dv(e)}}function*Dv(e){let t=l.s(e);t!==null&&(yield t)}function Ov(e,t){let n=e.indexOf(`/`);if(n<0)return t(e);let r=t(e.slice(0,n)),i=e.slice(n+1),a=typeof r==`number`?32:128;return/^(0|[1-9]\d{0,2})$/.test(i)&&Number(i)<=a?r:null}function kv(e,n){let r=new TextDecoder().decode(e.bytes),i=n=>{throw new t.t(`this is not the output of "ip -json addr": ${n}`,{file:e.path,line:1,column:1})},a=Av(e,r);return Array.isArray(a)?a.flatMap((e,r)=>{let a=`interface ${r+1}`;if(!Nv(e))return i(`${a} is no object`);if(Object.keys(e).length===0)return[];let{ifname:o,flags:s,addr_info:c}=e;if(typeof o!=`string`)return i(`${a} has no "ifname"`);let l=t.s(o);return Array.isArray(s)?Array.isArray(c)?c.map(e=>{if(!Nv(e)||typeof e.local!=`string`)return i(`an address of ${l} has no "local"`);let r=n(e.local);return r===null?i(`an address of ${l}, "${t.s(e.local)}", is none`):{label:typeof e.label==`string`?e.label:o,device:o,address:r,up:s.includes(`UP`)}}):i(`${l} has no "addr_info" (was it "ip -json link"?)`):i(`${l} has no "flags"`)}):i(`it is not a list of interfaces`)}function Av(e,n){try{return JSON.parse(n)}catch(r){let i=/position (\d+)/.exec(r.message)?.[1],a=t.n(n,i===void 0?jv(n):Number(i));throw new t.t(`this is not the output of "ip -json addr": it is no JSON`,{file:e.path,...a})}}function jv(e){let t=0,n=e.length+1;for(;n-t>1;){let r=t+n>>>1;Mv(e.slice(0,r))?t=r:n=r}return t}function Mv(e){try{return JSON.parse(e),!0}catch(e){return/end of JSON|Unterminated/.test(e.message)}}function Nv(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}const Pv=16*2**20;function Fv(e,t){let n=new Map;return async r=>{let i=t(r),a=n.get(i)??await Iv(e(r,Pv));return n.set(i,a),a}}async function Iv(e){if(n.m(e))return e;try{return{addresses:await Lv(e)}}catch(n){if(!(n instanceof t.t))throw n;return{problem:{...n.place??{file:e.path,line:1,column:1},message:n.message}}}}async function Lv(e){let t=!1,n=kv(e,e=>(t||=e.includes(`:`),e.includes(`:`)?0:a.t(e)));return t?kv(e,(await Promise.resolve().then(()=>require("./action/interface-set.js"))).anyAddress):n}function Rv(e){return/[*?[]/.test(e)}function zv(e){let t=e.split(`/`),n=t.slice(0,t.findIndex(Rv)).join(`/`);return n===``?e.startsWith(`/`)?`/`:`.`:n}function Bv(e,t=1/0){let n=t;return(t,r)=>{let i=new Set([r.startsWith(`/`)?``:t]);for(let t of Vv(r)){let r=new Set,a=t===`..`||!Rv(t)?null:Uv(t);for(let o of i){if(t===`**`)n=Hv(o,e,r,n);else if(a===null)n--,r.add(`${o}/${t}`);else{let t=e(o||`/`);if(n-=t.length,n>=0)for(let e of t)a(e)&&r.add(`${o}/${e}`)}if(n<0)return null}i=r}return[...i].sort()}}function Vv(e){let t=e.split(`/`).filter(e=>e!==``&&e!==`.`);return t.filter((e,n)=>e!==`**`||t[n-1]!==`**`)}function Hv(e,t,n,r){let i=r,a=[e];for(let e=a.pop();e!==void 0&&i>=0;e=a.pop())if(i--,!n.has(e)){n.add(e);for(let n of t(e||`/`))n.startsWith(`.`)||a.push(`${e}/${n}`)}return i}function Uv(e){let t=e.match(/\[!?\]?[^\]]*\]|[\s\S]/gu)??[];return n=>{if(n.startsWith(`.`)&&!e.startsWith(`.`))return!1;let r=[...n],i=0,a=0,o=-1,s=0;for(;a<r.length;){let e=t[i];if(e===`*`)o=i++,s=a;else if(e!==void 0&&Wv(e,r[a]))i++,a++;else if(o>=0)i=o+1,a=++s;else return!1}for(;t[i]===`*`;)i++;return i===t.length}}function Wv(e,t){if(e===`?`)return!0;if(e.length===1||!e.startsWith(`[`))return e===t;let n=e[1]===`!`,r=[...e.slice(n?2:1,-1)],i=!1;for(let e=0;e<r.length;e++){let[n,a,o]=r.slice(e,e+3);a===`-`&&o!==void 0?(i||=n<=t&&t<=o,e+=2):i||=n===t}return i!==n}const G={tokens:1e6,checks:5e5,classes:2e7,pairs:1e5,addresses:2e5,zoneBytes:268435456,names:2e6,pattern:4096};function Gv(e,t){let n=e.file.path;return[...t].sort((e,t)=>e.start-t.start).map(({start:t,message:r},i)=>{let a=i>=100?``:typeof r==`string`?r:r();return{file:n,...e.placeOf(t),message:a}})}function Kv(e){let t=e[100];if(t===void 0)return e;let n=e.length-100,r=`and ${n} more mistake${n===1?``:`s`} from here on`;return[...e.slice(0,100),{...t,message:r}]}function qv(e){if(e.length>45)return!1;let t=e.split(`::`);if(t.length>2)return!1;let n=0;for(let[e,r]of t.entries()){let i=r===``?[]:r.split(`:`);for(let[r,o]of i.entries()){let s=e===t.length-1&&r===i.length-1;if(/^[0-9a-f]{1,4}$/i.test(o))n++;else if(s&&a.t(o)!==null)n+=2;else return!1}}return t.length===2?n<8:n===8}const Jv=/^[-0-9A-Z_a-z.*]+$/;function Yv(e,t){if(e===`@`)return t===null?{wrong:"`@` stands for an origin, and none is given"}:{name:t};if(e===`.`)return{name:``};if(e.startsWith(`"`))return{wrong:`a name cannot be in quotes`};let n=Jv.test(e)?e.toLowerCase():Zv(e);if(n===null)return{wrong:`the name has an escape or a byte that cannot be`};let r=n;if(r.endsWith(`.`))r=r.slice(0,-1);else if(t===null)return{wrong:`the name does not end in a dot, and no origin is given`};else t!==``&&(r=`${r}.${t}`);let i=Xv(r);return i===null?{name:r}:{wrong:i}}function Xv(e){if(e.length>253)return`the name has ${e.length} bytes; 253 are the most`;for(let t=0;t<=e.length;){let n=e.indexOf(`.`,t),r=n<0?e.length:n;if(r===t)return`the name has an empty label`;if(r-t>63)return`a label has ${r-t} bytes; 63 are the most`;t=r+1}return null}function Zv(e){let t=``;for(let n=0;n<e.length;n++){let r=e[n];if(r===`\\`){let i=/^\d/.test(e.slice(n+1,n+2))?e.slice(n+1,n+4):null;if(i!==null&&(!/^\d{3}$/.test(i)||Number(i)>255)||(r=i===null?e.slice(n+1,n+2):String.fromCharCode(Number(i)),r===``))return null;n+=i===null?1:3,t+=r===`.`?`․`:r;continue}let i=r.charCodeAt(0);if(i<32||i===127)return null;t+=r}return r.r(t)}const Qv=65535;function $v(e,{file:t},n){let r=new Set,i=[];for(let[a,{keyStart:o,value:s}]of e?.entries??[]){let e=oy(a);if(`wrong`in e){n.push({start:o,message:`"${sy(a)}" is not a name of the DNS: ${e.wrong}`});continue}let{name:c}=e;if(r.has(c)){let e=`the name "${sy(a)}" stands here a second time: names are compared without case and without a dot at the end`;n.push({start:o,message:e});continue}r.add(c);let l=ey({name:c,mistakes:n,at:({start:e,end:n})=>({file:t,start:e,end:n})},s);l!==null&&i.push(l)}return i}function ey(e,t){let{name:n,at:r}=e;if(t.plain===`nxdomain`||t.plain===`servfail`)return{name:n,says:t.plain,records:[],at:r(t)};let i=e=>t.entries?.get(e)?.value,a=t.entries===null?ty(e,t,ny):[...ty(e,i(`mx`),iy),...ty(e,i(`a`),ny),...ty(e,i(`aaaa`),ry),...ty(e,i(`cname`),ay)],o=t.entries?.get(`cname`);return o!==void 0&&(t.entries?.size??0)>1&&e.mistakes.push({start:o.keyStart,message:`a name with a CNAME has no other records (RFC 1034, 3.6.2)`}),{name:n,says:`records`,records:a,at:r(t)}}function ty(e,t,n){return(t===void 0?[]:t.items??[t]).flatMap(t=>{if(typeof t.plain!=`string`)return[];let r=n(e,t.plain,t);return typeof r==`string`?(e.mistakes.push({start:t.start,message:r}),[]):r===null?[]:[r]})}function ny({name:e,at:t},n,r){let i=a.t(n);return i===null?qv(n)?null:`"${sy(n)}" is not an address: write four decimal octets from 0 to 255 without leading zeros, an object with mx, a, aaaa or cname, or one of the words nxdomain and servfail`:{type:`A`,name:e,address:i,at:t(r)}}function ry(e,t){return qv(t)?null:`"${sy(t)}" is not an IPv6 address`}function iy({name:e,at:t},n,r){let[i,a,...o]=n.trim().split(/[ \t]+/);if(a===void 0||o.length>0)return`"${sy(n)}" is not an MX record: write a preference and a name, such as "10 mx1.example.com"`;if(!/^\d{1,5}$/.test(i??``)||Number(i)>Qv)return`"${sy(i??``)}" is not a preference: write a number from 0 to ${Qv} before the name`;let s=oy(a);return`wrong`in s?`"${sy(a)}" is not a name of the DNS: ${s.wrong}`:{type:`MX`,name:e,preference:Number(i),target:s.name,at:t(r)}}function ay({name:e,at:t},n,r){let i=oy(n);return`wrong`in i?`"${sy(n)}" is not a name of the DNS: ${i.wrong}`:{type:`CNAME`,name:e,target:i.name,at:t(r)}}function oy(e){return e===``||e===`@`?{wrong:`it has no label`}:Yv(r.i(t.u(e.endsWith(`.`)?e:`${e}.`)),null)}function sy(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}const cy=/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u,ly=[`outside`,`client`,`here`,`interfaces`,`all`];function uy(e){return e===``?`a host must have a name`:t.p(e)>255?`the name of a host has at most 255 bytes`:cy.test(e)?`the name of a host has no control characters in it`:ly.includes(e)?`a host cannot be called "${e}": the word has a meaning of its own`:dy(e)?`a host cannot be called like an address: give it a name`:null}function dy(e){let t=e.replace(/^\[(.*)\]$/s,`$1`).split(/[/-]/)[0];return/^\d+(?:\.\d+){3}$/.test(t)||a.t(t)!==null||t.includes(`:`)&&qv(t)}function fy(e){let r=a.t(e);if(r!==null)return{from:r,to:r};let o=`"${t.s(e.slice(0,60))}"`;if(e.includes(`:`)&&n.D(e.replace(/[/-].*/s,``)))return`${o} is IPv6, and this dialect knows IPv4 only`;let s=e.indexOf(`/`);if(s>=0)return my(o,e.slice(0,s),e.slice(s+1));let c=e.indexOf(`-`);if(c<0)return`${o} is not an address: ${py}`;let l=a.t(e.slice(0,c).trimEnd()),u=a.t(e.slice(c+1).trimStart());return l===null||u===null?`${o} is no range of addresses: write 10.0.0.1-10.0.0.9; ${py}`:l>u?`${o} runs backwards: write ${i.r(u)}-${i.r(l)}`:{from:l,to:u}}const py=`an address is four decimal octets from 0 to 255, without leading zeros`;function my(e,t,n){let r=a.t(t);if(r===null)return`${e} is not a network: in front of the "/" must stand an address; ${py}`;let o=/^(0|[1-9]\d?)$/.test(n)&&Number(n)<=32?i.c(Number(n)):a.t(n);return o===null?`${e} is not a network: after the "/" there must be a prefix length from 0 to 32 or a netmask such as 255.255.255.0`:i.o(o)?`${e} is not a network: the netmask has zeros before ones`:i.a(r,o)?`${e} has bits outside its netmask: write ${`${i.r((r&o)>>>0)}/${n}`} for the network, or ${t} for the single address`:{from:r,to:(r|~o)>>>0}}function hy(e,t){return _y(e,(e,n)=>{if(e===`interfaces`)return`interfaces`;let r=vy(e);return typeof r==`string`?(t.push({start:n,message:r}),null):r})}function gy(e,t){return _y(e,(e,n)=>{let r=fy(e);return typeof r==`string`?(t.push({start:n,message:r}),null):r})}function _y(e,t){if(e===void 0)return null;let n=[];for(let{plain:r,start:i}of e.items??[e]){if(typeof r!=`string`)continue;let e=t(r,i);e!==null&&n.push(e)}return n}function vy(e){let{address:n,port:r}=yy(e);if(r===null)return`"${t.s(e.slice(0,60))}" has no port behind the ":": write a number from 1 to 65535`;let i=fy(n);return typeof i==`string`?/^interfaces\b/.test(e)?`the word "interfaces" stands alone: its port is 25`:i:{...i,port:r,written:i.from===i.to&&!/[/-]/.test(n)?`address`:`range`}}function yy(e){let t=e.indexOf(`:`);if(t<0||e.includes(`:`,t+1))return{address:e,port:25};let n=e.slice(t+1),r=/^[1-9]\d{0,4}$/.test(n)&&Number(n)<=65535?Number(n):null;return{address:e.slice(0,t),port:r}}function by(e,t,n,r=!1){if(n-t<1||n-t>244)return!1;for(let i=t,a=t;a<=n;a++)if(a<n&&e[a]!==46){if(!xy(e[a]))return!1}else{if(a===i||a-i>63||r&&!Sy(e,i,a))return!1;i=a+1}return!0}function xy(e){let t=e|32;return t>=97&&t<=122||e>=48&&e<=57||e===45||e===95}function Sy(e,t,n){return e[t]===45||e[n-1]===45?!1:!(n-t>3&&e[t+2]===45&&e[t+3]===45)}function Cy(e){if(e===`@`)return{kind:`all`};let t=r.r(e);if(t.startsWith(`@.`))return{kind:`below`,domain:t.slice(2)};if(t.startsWith(`@`))return{kind:`domain`,domain:t.slice(1)};let n=t.lastIndexOf(`@`);return n<0?{kind:`recipient`,user:t,domain:null}:{kind:`recipient`,user:t.slice(0,n),domain:t.slice(n+1)}}function wy(e){let t=new Map;for(let[n,r]of e.entries()){let e=Ey(r);t.set(e,[...t.get(e)??[],n])}return({user:e,domain:n})=>{let r=[...t.get(`@`)??[]],i=e=>void r.push(...t.get(e)??[]);if(n.kind===`none`&&e!==null&&i(e),n.kind!==`none`&&n.kind!==`other`)for(let t of Ty(e,n.kind===`below`,n.name))i(t);return r.sort((e,t)=>e-t)}}function*Ty(e,t,n){t?yield`@.${n}`:(yield`@${n}`,e!==null&&(yield`${e}@${n}`));for(let e=n.indexOf(`.`);e>=0;e=n.indexOf(`.`,e+1))yield`@${n.slice(e)}`}function Ey(e){return e.kind===`all`?`@`:e.kind===`recipient`?e.domain===null?e.user:`${e.user}@${e.domain}`:e.kind===`domain`?`@${e.domain}`:`@.${e.domain}`}const Dy=/[\x00-\x20\x7f<>]|[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u;function Oy(e){let t=jy(e);if(t!==null)return t;let n=Ay(e);if(ky(e)){let t=My(e);if(t!==null)return t}return{text:e,recipient:n,pattern:Cy(n)}}function ky(e){return e.startsWith(`@`)}function Ay(e){return r.i(t.u(e))}function jy(e){return e===``?`a recipient is missing here`:Dy.test(e)?`"${Ny(e)}" is not a recipient: there are no blanks, control characters, "<" or ">" in one`:null}function My(e){if(e===`@`)return null;let t=e.startsWith(`@.`),n=e.slice(t?2:1);if(n.includes(`@`))return`"${Ny(e)}" is not a pattern: write "@domain", "@.domain", or "@" for all mail`;let i=n.replace(/^\[(.*)\]$/s,`$1`);if(a.t(i)!==null)return null;let o=r.t(Ay(n));return by(o,0,o.length)?null:`"${Ny(e)}" is not a pattern: its domain has labels of 1 to 63 letters, digits, hyphens and underscores, and is no longer than 244 bytes (other recipients are asserted singly)`}function Ny(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}function Py(e,n){let r=n.map(e=>e.name);if(r.length===0)return`there is no host "${t.s(e)}": this file declares no hosts`;let i=r.length>1e3?``:c.s(e,r),a=r.length>8?``:`; there are: ${r.map(t.s).join(`, `)}`;return`there is no host "${t.s(e)}"${i===``?a:t.s(i)}`}function Fy(e,t){let{get:n,mistakes:r}=e,i=Iy(n(`mail`),e=>Ry(e,r)),a=Iy(n(`except`),e=>Ry(e,r)),o=n(`is`)===void 0?`is not`:`is`,s=Iy(n(o),e=>By(e,r)),c=Ly(n(`as`)),l={kind:`mail`,...t,items:i,except:a,expect:o,verdicts:s,from:Hy(e),sender:Wy(e),down:Ky(e),as:c===null?null:Ay(c),via:Jy(e),endsOn:Xy(e)};return Zy(e,l),i.length===0||s.length===0?null:l}function Iy(e,t){return(e===void 0?[]:e.items??[e]).flatMap(e=>{let n=typeof e.plain==`string`?t(e):null;return n===null?[]:[n]})}function Ly(e){return typeof e?.plain==`string`?e.plain:null}function Ry({plain:e,start:t,end:n},r){let i=Oy(e);return typeof i==`string`?(r.push({start:t,message:i}),null):{...i,start:t,end:n}}const zy=[`5.4.6`,`5.1.2`,`5.4.4`];function By({plain:e,start:t},r){let[i=``,...a]=e.split(` `),o=n.t.find(e=>e===i);if(o===void 0)return r.push({start:t,message:()=>`there is no verdict "${Ny(e)}"${Vy(i)}`}),null;if(a.length===0)return{verdict:o,code:null};let s=zy.find(e=>e===a.join(` `));if(s!==void 0&&o===`bounced`)return{verdict:o,code:s};let c=o===`bounced`?`there is no code "${Ny(a.join(` `))}" here; it must be one of: ${zy.join(`, `)}`:`only "bounced" has a code, not "${o}"`;return r.push({start:t,message:c}),null}function Vy(e){let t=c.s(e,n.t);return t===``?`; it must be one of: ${n.t.join(`, `)}`:t}function Hy({get:e,known:t,hosts:n,mistakes:r}){let i=e(`from`),a=Ly(i);if(a===null||i===void 0)return`outside`;let o=Uy(a,t);return o===null?(r.push({start:i.start,message:()=>`${Py(a,n)} (mail arrives from outside, client, here, an address or a host)`}),`outside`):o}function Uy(e,t){if(e===`outside`||e===`client`||e===`here`)return e;let n=a.t(e);return n===null?t.has(e)?{host:e}:null:{address:n}}function Wy({get:e,mistakes:t}){let n=e(`sender`),r=Ly(n);if(r===null||n===void 0)return null;let i=Gy(r);if(i!==null)return i;let a=`"${Ny(r)}" is not an envelope sender: write user@domain, or "<>" for the empty one`;return t.push({start:n.start,message:a}),null}function Gy(e){return e===`<>`?``:jy(e)===null?Ay(e):null}function Ky({get:e,known:t,hosts:n,mistakes:r}){let i=[],a=[];for(let{plain:o,start:s}of qy(e(`down`)))if(typeof o==`string`){if(t.has(o))i.push(o);else if(/^\d+\.\d/.test(o)){let e=fy(o);typeof e==`string`?r.push({start:s,message:e}):a.push(e)}else r.push({start:s,message:()=>Py(o,n)})}return{hosts:i,addresses:a}}function qy(e){return e===void 0?[]:e.items??[e]}function Jy({get:e,mistakes:t}){let n=e(`via`);return n===void 0?null:Iy(n,({plain:e,start:n})=>{let r=Yy(e);return typeof r==`string`?(t.push({start:n,message:r}),null):r})}function Yy(e){let{address:t,port:n}=yy(e);if(n===null)return`"${Ny(e)}" has no port behind the ":": write a number from 1 to 65535`;let r=a.t(t);if(r!==null)return{kind:`address`,text:`${i.r(r)}:${n}`};let o=/^[\d.]+$/.test(t)||e.includes(`/`);return t===``||o||jy(t)!==null?`"${Ny(e)}" is neither an address nor the name of a route or an MX`:{kind:`name`,name:Ay(t).toLowerCase().replace(/\.$/,``),port:e.includes(`:`)?n:null}}function Xy({get:e,known:t,hosts:n,mistakes:r}){let i=e(`ends-on`),a=Ly(i);return a===null||i===void 0||t.has(a)?a:(r.push({start:i.start,message:()=>Py(a,n)}),null)}function Zy({get:e,mistakes:t},{verdicts:n,hosts:r,down:i,items:a,except:o}){let s=(r,i)=>{let a=e(r);a!==void 0&&n.length!==0&&e(`is`)!==void 0&&(n.some(({verdict:e})=>i.includes(e))||t.push({start:a.start,message:`"${r}" says something of ${i.join(`, `)}, which "is" does not name`}))};s(`as`,[`local`,`virtual`]),s(`via`,[`remote`,`deferred`,`bounced`]);let c=e(`host`);c!==void 0&&r!==null&&r.length>0&&r.every(e=>i.hosts.includes(e))&&t.push({start:c.start,message:`this host is down, so no mail arrives on it`});for(let{start:e,text:n,...r}of o){let i=a.find(t=>Qy({start:e,text:n,...r},t));i!==void 0&&t.push({start:e,message:`"${Ny(n)}" leaves nothing of "${Ny(i.text)}"`})}}function Qy(e,t){let{pattern:n}=e;if(n.kind===`all`)return!0;let r=t.pattern;return r.kind===`all`?!1:n.kind===`recipient`?!ky(t.text)&&r.kind===`recipient`&&r.user===n.user&&r.domain===n.domain:r.domain===null?!1:n.kind===`domain`?r.kind!==`below`&&r.domain===n.domain:r.domain.endsWith(`.${n.domain}`)||r.kind===`below`&&r.domain===n.domain}function $y(e,t,n){let r=new Set(t.map(({name:e})=>e));return(e?.items??[]).flatMap(e=>{if(e.entries===null)return[];let i=t=>e.entries?.get(t)?.value,a=e=>{let t=i(e)?.plain;return typeof t==`string`?t:null},o=i(`host`),s=o===void 0?null:o.items??[o];for(let{plain:e,start:i}of s??[])typeof e==`string`&&!r.has(e)&&n.push({start:i,message:()=>Py(e,t)});let c={hosts:s?.map(({plain:e})=>String(e))??null,because:a(`because`),name:a(`name`)};if(i(`mail`)!==void 0){let e=Fy({get:i,hosts:t,known:r,mistakes:n},c);return e===null?[]:[e]}return[`me`,`not me`].flatMap(e=>{let t=i(e);return t===void 0?[]:[{kind:`address`,expect:e,items:(t.items??[t]).flatMap(e=>eb(e,n)),...c}]})})}function eb({plain:e,start:t,end:n},r){if(typeof e!=`string`)return[];let i=fy(e);return typeof i==`string`?(r.push({start:t,message:i}),[]):[{...i,text:e,start:t,end:n}]}var tb=jb;const nb={$schema:`https://json-schema.org/draft/2020-12/schema`,type:`object`,required:[`version`],additionalProperties:!1,properties:{version:{const:1},control:{$ref:`#/$defs/control`},dialect:{$ref:`#/$defs/dialect`},system:{$ref:`#/$defs/system`},interfaces:{$ref:`#/$defs/interfaces`},"reached-at":{$ref:`#/$defs/reached-at`},"relay-clients":{$ref:`#/$defs/relay-clients`},hosts:{type:`object`,minProperties:1,propertyNames:{pattern:`^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$`},additionalProperties:{$ref:`#/$defs/host`}},complete:{type:`boolean`},zones:{type:[`string`,`object`,`array`],required:[`file`],additionalProperties:!1,properties:{file:{type:`string`},origin:{type:`string`}},items:{$ref:`#/$defs/zone`},minItems:1},dns:{type:`object`,additionalProperties:{$ref:`#/$defs/dns-name`}},undeclared:{enum:[`outside`,`nxdomain`]},assertions:{type:`array`,minItems:1,items:{$ref:`#/$defs/assertion`}},rules:{$ref:`#/$defs/rules`},ignore:{type:`array`,items:{$ref:`#/$defs/ignore`}}},$defs:{rules:{type:`object`,additionalProperties:!1,properties:{"address-in-list":{$ref:`#/$defs/level`},"already-an-interface":{$ref:`#/$defs/level`},"ambiguous-mx":{$ref:`#/$defs/level`},"bad-name":{$ref:`#/$defs/level`},"bad-number":{$ref:`#/$defs/level`},"bad-pattern":{$ref:`#/$defs/level`},"bad-route":{$ref:`#/$defs/level`},"bounces-leave":{$ref:`#/$defs/level`},"byte-order-mark":{$ref:`#/$defs/level`},"carriage-return":{$ref:`#/$defs/level`},"concurrency-limit":{$ref:`#/$defs/level`},"conflicting-entry":{$ref:`#/$defs/level`},"crashing-file":{$ref:`#/$defs/level`},"dead-entry":{$ref:`#/$defs/level`},"dead-sender":{$ref:`#/$defs/level`},"dead-wildcard":{$ref:`#/$defs/level`},"duplicate-entry":{$ref:`#/$defs/level`},"empty-value":{$ref:`#/$defs/level`},"everything-is-me":{$ref:`#/$defs/level`},"extra-lines":{$ref:`#/$defs/level`},"gapped-netmask":{$ref:`#/$defs/level`},"host-bits-set":{$ref:`#/$defs/level`},"idle-exclusion":{$ref:`#/$defs/level`},"ipv6-address":{$ref:`#/$defs/level`},"leading-blank":{$ref:`#/$defs/level`},"leading-zero":{$ref:`#/$defs/level`},"lost-address":{$ref:`#/$defs/level`},"lost-secret":{$ref:`#/$defs/level`},"mail-loop":{$ref:`#/$defs/level`},"me-but-not-reached":{$ref:`#/$defs/level`},"missing-colon":{$ref:`#/$defs/level`},"missing-final-newline":{$ref:`#/$defs/level`},"missing-me":{$ref:`#/$defs/level`},"misspelled-file":{$ref:`#/$defs/level`},"no-interface-set":{$ref:`#/$defs/level`},"not-a-comment":{$ref:`#/$defs/level`},"not-accepted":{$ref:`#/$defs/level`},"not-an-address":{$ref:`#/$defs/level`},"nul-byte":{$ref:`#/$defs/level`},"number-out-of-range":{$ref:`#/$defs/level`},"number-with-text":{$ref:`#/$defs/level`},"open-relay":{$ref:`#/$defs/level`},"own-name-not-me":{$ref:`#/$defs/level`},"percenthack-relay":{$ref:`#/$defs/level`},"prefix-length":{$ref:`#/$defs/level`},"reached-but-not-me":{$ref:`#/$defs/level`},"redundant-entry":{$ref:`#/$defs/level`},"regex-under-stock":{$ref:`#/$defs/level`},"relayed-recipient":{$ref:`#/$defs/level`},"routed-to-itself":{$ref:`#/$defs/level`},"secret-in-git":{$ref:`#/$defs/level`},"shadowed-entry":{$ref:`#/$defs/level`},"stale-cdb":{$ref:`#/$defs/level`},"template-text":{$ref:`#/$defs/level`},"trailing-text":{$ref:`#/$defs/level`},"unexcludable-interface":{$ref:`#/$defs/level`},"unqualified-me":{$ref:`#/$defs/level`},"unreachable-srs-domain":{$ref:`#/$defs/level`},"unreadable-file":{$ref:`#/$defs/level`},"unseen-interface-address":{$ref:`#/$defs/level`},"unused-file":{$ref:`#/$defs/level`},"unused-ignore":{$ref:`#/$defs/level`},"wrapped-octet":{$ref:`#/$defs/level`}}},host:{type:`object`,additionalProperties:!1,properties:{control:{$ref:`#/$defs/control`},dialect:{$ref:`#/$defs/dialect`},system:{$ref:`#/$defs/system`},interfaces:{$ref:`#/$defs/interfaces`},"reached-at":{$ref:`#/$defs/reached-at`},"relay-clients":{$ref:`#/$defs/relay-clients`}}},assertion:{type:`object`,additionalProperties:!1,properties:{me:{type:[`string`,`array`],items:{type:`string`},minItems:1},"not me":{type:[`string`,`array`],items:{type:`string`},minItems:1},mail:{type:[`string`,`array`],items:{type:`string`},minItems:1},except:{type:[`string`,`array`],items:{type:`string`},minItems:1},is:{type:[`string`,`array`],items:{type:`string`},minItems:1},"is not":{type:[`string`,`array`],items:{type:`string`},minItems:1},from:{type:`string`},sender:{type:`string`},down:{type:[`string`,`array`],items:{type:`string`},minItems:1},as:{type:`string`},via:{type:[`string`,`array`],items:{type:`string`},minItems:1},"ends-on":{type:`string`},because:{type:`string`},host:{type:[`string`,`array`],items:{type:`string`},minItems:1},name:{type:`string`}},oneOf:[{required:[`me`]},{required:[`not me`]},{required:[`mail`]}],dependentRequired:{except:[`mail`],is:[`mail`],"is not":[`mail`],from:[`mail`],sender:[`mail`],down:[`mail`],as:[`mail`,`is`],via:[`mail`,`is`],"ends-on":[`mail`,`is`]},dependentSchemas:{mail:{oneOf:[{required:[`is`]},{required:[`is not`]}]}}},ignore:{type:`object`,required:[`rule`,`because`],additionalProperties:!1,properties:{rule:{enum:`address-in-list.already-an-interface.ambiguous-mx.bad-name.bad-number.bad-pattern.bad-route.bounces-leave.byte-order-mark.carriage-return.concurrency-limit.conflicting-entry.crashing-file.dead-entry.dead-sender.dead-wildcard.duplicate-entry.empty-value.everything-is-me.extra-lines.gapped-netmask.host-bits-set.idle-exclusion.ipv6-address.leading-blank.leading-zero.lost-address.lost-secret.mail-loop.me-but-not-reached.missing-colon.missing-final-newline.missing-me.misspelled-file.no-interface-set.not-a-comment.not-accepted.not-an-address.nul-byte.number-out-of-range.number-with-text.open-relay.own-name-not-me.percenthack-relay.prefix-length.reached-but-not-me.redundant-entry.regex-under-stock.relayed-recipient.routed-to-itself.secret-in-git.shadowed-entry.stale-cdb.template-text.trailing-text.unexcludable-interface.unqualified-me.unreachable-srs-domain.unreadable-file.unseen-interface-address.unused-file.unused-ignore.wrapped-octet`.split(`.`)},file:{type:`string`},line:{type:`string`},because:{type:`string`},until:{type:`string`}}},control:{type:[`string`,`array`],items:{type:`string`},minItems:1},dialect:{enum:[`moreipme-0.6`,`sagredo`,`netqmail`,`notqmail`]},system:{enum:[`linux`,`bsd`]},interfaces:{type:[`string`,`object`],additionalProperties:{$ref:`#/$defs/interface`}},interface:{type:[`string`,`array`,`object`],items:{type:`string`},required:[`addresses`],additionalProperties:!1,properties:{up:{type:`boolean`},addresses:{type:[`string`,`array`],items:{type:`string`}}}},"reached-at":{type:[`string`,`array`],items:{type:`string`},minItems:1},"relay-clients":{type:[`string`,`array`],items:{type:`string`},minItems:1},zone:{type:[`string`,`object`],required:[`file`],additionalProperties:!1,properties:{file:{type:`string`},origin:{type:`string`}}},"dns-name":{type:[`string`,`array`,`object`],items:{type:`string`},minItems:1,minProperties:1,additionalProperties:!1,properties:{mx:{type:[`string`,`array`],items:{type:`string`},minItems:1},a:{type:[`string`,`array`],items:{type:`string`},minItems:1},aaaa:{type:[`string`,`array`],items:{type:`string`},minItems:1},cname:{type:`string`}}},level:{enum:[`off`,`info`,`warning`,`error`]}}},rb=Object.prototype.hasOwnProperty,ib={type:[`string`,`array`],items:{type:`string`},minItems:1};function ab(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=ab.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&!Array.isArray(e)){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:ib.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return ab.errors=o,s===0}ab.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const ob={enum:[`moreipme-0.6`,`sagredo`,`netqmail`,`notqmail`]};function sb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=sb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e!==`moreipme-0.6`&&e!==`sagredo`&&e!==`netqmail`&&e!==`notqmail`){let e={instancePath:t,schemaPath:`#/enum`,keyword:`enum`,params:{allowedValues:ob.enum}};o===null?o=[e]:o.push(e),s++}return sb.errors=o,s===0}sb.evaluated={dynamicProps:!1,dynamicItems:!1};const cb={enum:[`linux`,`bsd`]};function lb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=lb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e!==`linux`&&e!==`bsd`){let e={instancePath:t,schemaPath:`#/enum`,keyword:`enum`,params:{allowedValues:cb.enum}};o===null?o=[e]:o.push(e),s++}return lb.errors=o,s===0}lb.evaluated={dynamicProps:!1,dynamicItems:!1};const ub={type:[`string`,`object`],additionalProperties:{$ref:`#/$defs/interface`}},db={type:[`string`,`array`,`object`],items:{type:`string`},required:[`addresses`],additionalProperties:!1,properties:{up:{type:`boolean`},addresses:{type:[`string`,`array`],items:{type:`string`}}}};function fb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=fb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),(!e||typeof e!=`object`)&&typeof e!=`string`){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:db.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.addresses===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`addresses`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`up`&&n!==`addresses`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.up!==void 0&&typeof e.up!=`boolean`){let e={instancePath:t+`/up`,schemaPath:`#/properties/up/type`,keyword:`type`,params:{type:`boolean`}};o===null?o=[e]:o.push(e),s++}if(e.addresses!==void 0){let n=e.addresses;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/addresses`,schemaPath:`#/properties/addresses/type`,keyword:`type`,params:{type:db.properties.addresses.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/addresses/`+r,schemaPath:`#/properties/addresses/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}}return fb.errors=o,s===0}fb.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function pb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=pb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&(!e||typeof e!=`object`||Array.isArray(e))){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:ub.type}};o===null?o=[e]:o.push(e),s++}if(e&&typeof e==`object`&&!Array.isArray(e))for(let n in e)fb(e[n],{instancePath:t+`/`+n.replace(/~/g,`~0`).replace(/\//g,`~1`),parentData:e,parentDataProperty:n,rootData:i,dynamicAnchors:a})||(o=q(o,fb.errors),s=o.length);return pb.errors=o,s===0}pb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const mb={type:[`string`,`array`],items:{type:`string`},minItems:1};function hb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=hb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&!Array.isArray(e)){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:mb.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return hb.errors=o,s===0}hb.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const gb={type:[`string`,`array`],items:{type:`string`},minItems:1};function _b(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=_b.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&!Array.isArray(e)){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:gb.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return _b.errors=o,s===0}_b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function vb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=vb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){for(let n in e)if(n!==`control`&&n!==`dialect`&&n!==`system`&&n!==`interfaces`&&n!==`reached-at`&&n!==`relay-clients`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}e.control!==void 0&&(ab(e.control,{instancePath:t+`/control`,parentData:e,parentDataProperty:`control`,rootData:i,dynamicAnchors:a})||(o=q(o,ab.errors),s=o.length)),e.dialect!==void 0&&(sb(e.dialect,{instancePath:t+`/dialect`,parentData:e,parentDataProperty:`dialect`,rootData:i,dynamicAnchors:a})||(o=q(o,sb.errors),s=o.length)),e.system!==void 0&&(lb(e.system,{instancePath:t+`/system`,parentData:e,parentDataProperty:`system`,rootData:i,dynamicAnchors:a})||(o=q(o,lb.errors),s=o.length)),e.interfaces!==void 0&&(pb(e.interfaces,{instancePath:t+`/interfaces`,parentData:e,parentDataProperty:`interfaces`,rootData:i,dynamicAnchors:a})||(o=q(o,pb.errors),s=o.length)),e[`reached-at`]!==void 0&&(hb(e[`reached-at`],{instancePath:t+`/reached-at`,parentData:e,parentDataProperty:`reached-at`,rootData:i,dynamicAnchors:a})||(o=q(o,hb.errors),s=o.length)),e[`relay-clients`]!==void 0&&(_b(e[`relay-clients`],{instancePath:t+`/relay-clients`,parentData:e,parentDataProperty:`relay-clients`,rootData:i,dynamicAnchors:a})||(o=q(o,_b.errors),s=o.length))}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return vb.errors=o,s===0}vb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const yb={type:[`string`,`object`],required:[`file`],additionalProperties:!1,properties:{file:{type:`string`},origin:{type:`string`}}};function bb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=bb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),typeof e!=`string`&&(!e||typeof e!=`object`||Array.isArray(e))){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:yb.type}};o===null?o=[e]:o.push(e),s++}if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.file===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`file`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`file`&&n!==`origin`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.file!==void 0&&typeof e.file!=`string`){let e={instancePath:t+`/file`,schemaPath:`#/properties/file/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.origin!==void 0&&typeof e.origin!=`string`){let e={instancePath:t+`/origin`,schemaPath:`#/properties/origin/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return bb.errors=o,s===0}bb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const xb={type:[`string`,`array`,`object`],items:{type:`string`},minItems:1,minProperties:1,additionalProperties:!1,properties:{mx:{type:[`string`,`array`],items:{type:`string`},minItems:1},a:{type:[`string`,`array`],items:{type:`string`},minItems:1},aaaa:{type:[`string`,`array`],items:{type:`string`},minItems:1},cname:{type:`string`}}};function Sb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=Sb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),(!e||typeof e!=`object`)&&typeof e!=`string`){let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:xb.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(e)){if(e.length<1){let e={instancePath:t,schemaPath:`#/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let n=e.length;for(let r=0;r<n;r++)if(typeof e[r]!=`string`){let e={instancePath:t+`/`+r,schemaPath:`#/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}if(e&&typeof e==`object`&&!Array.isArray(e)){if(Object.keys(e).length<1){let e={instancePath:t,schemaPath:`#/minProperties`,keyword:`minProperties`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`mx`&&n!==`a`&&n!==`aaaa`&&n!==`cname`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.mx!==void 0){let n=e.mx;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/mx`,schemaPath:`#/properties/mx/type`,keyword:`type`,params:{type:xb.properties.mx.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/mx`,schemaPath:`#/properties/mx/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/mx/`+r,schemaPath:`#/properties/mx/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.a!==void 0){let n=e.a;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/a`,schemaPath:`#/properties/a/type`,keyword:`type`,params:{type:xb.properties.a.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/a`,schemaPath:`#/properties/a/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/a/`+r,schemaPath:`#/properties/a/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.aaaa!==void 0){let n=e.aaaa;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/aaaa`,schemaPath:`#/properties/aaaa/type`,keyword:`type`,params:{type:xb.properties.aaaa.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/aaaa`,schemaPath:`#/properties/aaaa/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/aaaa/`+r,schemaPath:`#/properties/aaaa/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.cname!==void 0&&typeof e.cname!=`string`){let e={instancePath:t+`/cname`,schemaPath:`#/properties/cname/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}return Sb.errors=o,s===0}Sb.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};const Cb={type:`object`,additionalProperties:!1,properties:{me:{type:[`string`,`array`],items:{type:`string`},minItems:1},"not me":{type:[`string`,`array`],items:{type:`string`},minItems:1},mail:{type:[`string`,`array`],items:{type:`string`},minItems:1},except:{type:[`string`,`array`],items:{type:`string`},minItems:1},is:{type:[`string`,`array`],items:{type:`string`},minItems:1},"is not":{type:[`string`,`array`],items:{type:`string`},minItems:1},from:{type:`string`},sender:{type:`string`},down:{type:[`string`,`array`],items:{type:`string`},minItems:1},as:{type:`string`},via:{type:[`string`,`array`],items:{type:`string`},minItems:1},"ends-on":{type:`string`},because:{type:`string`},host:{type:[`string`,`array`],items:{type:`string`},minItems:1},name:{type:`string`}},oneOf:[{required:[`me`]},{required:[`not me`]},{required:[`mail`]}],dependentRequired:{except:[`mail`],is:[`mail`],"is not":[`mail`],from:[`mail`],sender:[`mail`],down:[`mail`],as:[`mail`,`is`],via:[`mail`,`is`],"ends-on":[`mail`,`is`]},dependentSchemas:{mail:{oneOf:[{required:[`is`]},{required:[`is not`]}]}}};function wb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=wb.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let l=s,u=!1,d=null,f=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e.me===void 0){let e={instancePath:t,schemaPath:`#/oneOf/0/required`,keyword:`required`,params:{missingProperty:`me`}};o===null?o=[e]:o.push(e),s++}var p=f===s;p&&(u=!0,d=0);let m=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e[`not me`]===void 0){let e={instancePath:t,schemaPath:`#/oneOf/1/required`,keyword:`required`,params:{missingProperty:`not me`}};o===null?o=[e]:o.push(e),s++}var p=m===s;if(p&&u)u=!1,d=[d,1];else{p&&(u=!0,d=1);let n=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/oneOf/2/required`,keyword:`required`,params:{missingProperty:`mail`}};o===null?o=[e]:o.push(e),s++}var p=n===s;p&&u?(u=!1,d=[d,2]):p&&(u=!0,d=2)}if(u)s=l,o!==null&&(l?o.length=l:o=null);else{let e={instancePath:t,schemaPath:`#/oneOf`,keyword:`oneOf`,params:{passingSchemas:d}};o===null?o=[e]:o.push(e),s++}if(e&&typeof e==`object`&&!Array.isArray(e)){for(let n in e)if(!rb.call(Cb.properties,n)){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.me!==void 0){let n=e.me;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/me`,schemaPath:`#/properties/me/type`,keyword:`type`,params:{type:Cb.properties.me.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/me`,schemaPath:`#/properties/me/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/me/`+r,schemaPath:`#/properties/me/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e[`not me`]!==void 0){let n=e[`not me`];if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/not me`,schemaPath:`#/properties/not%20me/type`,keyword:`type`,params:{type:Cb.properties[`not me`].type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/not me`,schemaPath:`#/properties/not%20me/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/not me/`+r,schemaPath:`#/properties/not%20me/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.mail!==void 0){let n=e.mail;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/mail`,schemaPath:`#/properties/mail/type`,keyword:`type`,params:{type:Cb.properties.mail.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/mail`,schemaPath:`#/properties/mail/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/mail/`+r,schemaPath:`#/properties/mail/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.except!==void 0){let n=e.except;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/except`,schemaPath:`#/properties/except/type`,keyword:`type`,params:{type:Cb.properties.except.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/except`,schemaPath:`#/properties/except/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/except/`+r,schemaPath:`#/properties/except/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.is!==void 0){let n=e.is;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/is`,schemaPath:`#/properties/is/type`,keyword:`type`,params:{type:Cb.properties.is.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/is`,schemaPath:`#/properties/is/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/is/`+r,schemaPath:`#/properties/is/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e[`is not`]!==void 0){let n=e[`is not`];if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/is not`,schemaPath:`#/properties/is%20not/type`,keyword:`type`,params:{type:Cb.properties[`is not`].type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/is not`,schemaPath:`#/properties/is%20not/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/is not/`+r,schemaPath:`#/properties/is%20not/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.from!==void 0&&typeof e.from!=`string`){let e={instancePath:t+`/from`,schemaPath:`#/properties/from/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.sender!==void 0&&typeof e.sender!=`string`){let e={instancePath:t+`/sender`,schemaPath:`#/properties/sender/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.down!==void 0){let n=e.down;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/down`,schemaPath:`#/properties/down/type`,keyword:`type`,params:{type:Cb.properties.down.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/down`,schemaPath:`#/properties/down/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/down/`+r,schemaPath:`#/properties/down/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.as!==void 0&&typeof e.as!=`string`){let e={instancePath:t+`/as`,schemaPath:`#/properties/as/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.via!==void 0){let n=e.via;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/via`,schemaPath:`#/properties/via/type`,keyword:`type`,params:{type:Cb.properties.via.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/via`,schemaPath:`#/properties/via/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/via/`+r,schemaPath:`#/properties/via/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e[`ends-on`]!==void 0&&typeof e[`ends-on`]!=`string`){let e={instancePath:t+`/ends-on`,schemaPath:`#/properties/ends-on/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.because!==void 0&&typeof e.because!=`string`){let e={instancePath:t+`/because`,schemaPath:`#/properties/because/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.host!==void 0){let n=e.host;if(typeof n!=`string`&&!Array.isArray(n)){let e={instancePath:t+`/host`,schemaPath:`#/properties/host/type`,keyword:`type`,params:{type:Cb.properties.host.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/host`,schemaPath:`#/properties/host/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)if(typeof n[r]!=`string`){let e={instancePath:t+`/host/`+r,schemaPath:`#/properties/host/items/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.name!==void 0&&typeof e.name!=`string`){let e={instancePath:t+`/name`,schemaPath:`#/properties/name/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.except!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`except`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.is!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`is`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e[`is not`]!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`is not`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.from!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`from`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.sender!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`sender`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.down!==void 0&&e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`down`,missingProperty:`mail`,depsCount:1,deps:`mail`}};o===null?o=[e]:o.push(e),s++}if(e.as!==void 0){if(e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`as`,missingProperty:`mail`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}if(e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`as`,missingProperty:`is`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}}if(e.via!==void 0){if(e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`via`,missingProperty:`mail`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}if(e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`via`,missingProperty:`is`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}}if(e[`ends-on`]!==void 0){if(e.mail===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`ends-on`,missingProperty:`mail`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}if(e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentRequired`,keyword:`dependentRequired`,params:{property:`ends-on`,missingProperty:`is`,depsCount:2,deps:`mail, is`}};o===null?o=[e]:o.push(e),s++}}if(e.mail!==void 0){let n=s,r=!1,i=null,a=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e.is===void 0){let e={instancePath:t,schemaPath:`#/dependentSchemas/mail/oneOf/0/required`,keyword:`required`,params:{missingProperty:`is`}};o===null?o=[e]:o.push(e),s++}var h=a===s;h&&(r=!0,i=0);let c=s;if(e&&typeof e==`object`&&!Array.isArray(e)&&e[`is not`]===void 0){let e={instancePath:t,schemaPath:`#/dependentSchemas/mail/oneOf/1/required`,keyword:`required`,params:{missingProperty:`is not`}};o===null?o=[e]:o.push(e),s++}var h=c===s;if(h&&r?(r=!1,i=[i,1]):h&&(r=!0,i=1),r)s=n,o!==null&&(n?o.length=n:o=null);else{let e={instancePath:t,schemaPath:`#/dependentSchemas/mail/oneOf`,keyword:`oneOf`,params:{passingSchemas:i}};o===null?o=[e]:o.push(e),s++}}}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return wb.errors=o,s===0}wb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Tb={type:`object`,additionalProperties:!1,properties:{"address-in-list":{$ref:`#/$defs/level`},"already-an-interface":{$ref:`#/$defs/level`},"ambiguous-mx":{$ref:`#/$defs/level`},"bad-name":{$ref:`#/$defs/level`},"bad-number":{$ref:`#/$defs/level`},"bad-pattern":{$ref:`#/$defs/level`},"bad-route":{$ref:`#/$defs/level`},"bounces-leave":{$ref:`#/$defs/level`},"byte-order-mark":{$ref:`#/$defs/level`},"carriage-return":{$ref:`#/$defs/level`},"concurrency-limit":{$ref:`#/$defs/level`},"conflicting-entry":{$ref:`#/$defs/level`},"crashing-file":{$ref:`#/$defs/level`},"dead-entry":{$ref:`#/$defs/level`},"dead-sender":{$ref:`#/$defs/level`},"dead-wildcard":{$ref:`#/$defs/level`},"duplicate-entry":{$ref:`#/$defs/level`},"empty-value":{$ref:`#/$defs/level`},"everything-is-me":{$ref:`#/$defs/level`},"extra-lines":{$ref:`#/$defs/level`},"gapped-netmask":{$ref:`#/$defs/level`},"host-bits-set":{$ref:`#/$defs/level`},"idle-exclusion":{$ref:`#/$defs/level`},"ipv6-address":{$ref:`#/$defs/level`},"leading-blank":{$ref:`#/$defs/level`},"leading-zero":{$ref:`#/$defs/level`},"lost-address":{$ref:`#/$defs/level`},"lost-secret":{$ref:`#/$defs/level`},"mail-loop":{$ref:`#/$defs/level`},"me-but-not-reached":{$ref:`#/$defs/level`},"missing-colon":{$ref:`#/$defs/level`},"missing-final-newline":{$ref:`#/$defs/level`},"missing-me":{$ref:`#/$defs/level`},"misspelled-file":{$ref:`#/$defs/level`},"no-interface-set":{$ref:`#/$defs/level`},"not-a-comment":{$ref:`#/$defs/level`},"not-accepted":{$ref:`#/$defs/level`},"not-an-address":{$ref:`#/$defs/level`},"nul-byte":{$ref:`#/$defs/level`},"number-out-of-range":{$ref:`#/$defs/level`},"number-with-text":{$ref:`#/$defs/level`},"open-relay":{$ref:`#/$defs/level`},"own-name-not-me":{$ref:`#/$defs/level`},"percenthack-relay":{$ref:`#/$defs/level`},"prefix-length":{$ref:`#/$defs/level`},"reached-but-not-me":{$ref:`#/$defs/level`},"redundant-entry":{$ref:`#/$defs/level`},"regex-under-stock":{$ref:`#/$defs/level`},"relayed-recipient":{$ref:`#/$defs/level`},"routed-to-itself":{$ref:`#/$defs/level`},"secret-in-git":{$ref:`#/$defs/level`},"shadowed-entry":{$ref:`#/$defs/level`},"stale-cdb":{$ref:`#/$defs/level`},"template-text":{$ref:`#/$defs/level`},"trailing-text":{$ref:`#/$defs/level`},"unexcludable-interface":{$ref:`#/$defs/level`},"unqualified-me":{$ref:`#/$defs/level`},"unreachable-srs-domain":{$ref:`#/$defs/level`},"unreadable-file":{$ref:`#/$defs/level`},"unseen-interface-address":{$ref:`#/$defs/level`},"unused-file":{$ref:`#/$defs/level`},"unused-ignore":{$ref:`#/$defs/level`},"wrapped-octet":{$ref:`#/$defs/level`}}},Eb={enum:[`off`,`info`,`warning`,`error`]};function K(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=K.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e!==`off`&&e!==`info`&&e!==`warning`&&e!==`error`){let e={instancePath:t,schemaPath:`#/enum`,keyword:`enum`,params:{allowedValues:Eb.enum}};o===null?o=[e]:o.push(e),s++}return K.errors=o,s===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function Db(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=Db.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){for(let n in e)if(!rb.call(Tb.properties,n)){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}e[`address-in-list`]!==void 0&&(K(e[`address-in-list`],{instancePath:t+`/address-in-list`,parentData:e,parentDataProperty:`address-in-list`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`already-an-interface`]!==void 0&&(K(e[`already-an-interface`],{instancePath:t+`/already-an-interface`,parentData:e,parentDataProperty:`already-an-interface`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`ambiguous-mx`]!==void 0&&(K(e[`ambiguous-mx`],{instancePath:t+`/ambiguous-mx`,parentData:e,parentDataProperty:`ambiguous-mx`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`bad-name`]!==void 0&&(K(e[`bad-name`],{instancePath:t+`/bad-name`,parentData:e,parentDataProperty:`bad-name`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`bad-number`]!==void 0&&(K(e[`bad-number`],{instancePath:t+`/bad-number`,parentData:e,parentDataProperty:`bad-number`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`bad-pattern`]!==void 0&&(K(e[`bad-pattern`],{instancePath:t+`/bad-pattern`,parentData:e,parentDataProperty:`bad-pattern`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`bad-route`]!==void 0&&(K(e[`bad-route`],{instancePath:t+`/bad-route`,parentData:e,parentDataProperty:`bad-route`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`bounces-leave`]!==void 0&&(K(e[`bounces-leave`],{instancePath:t+`/bounces-leave`,parentData:e,parentDataProperty:`bounces-leave`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`byte-order-mark`]!==void 0&&(K(e[`byte-order-mark`],{instancePath:t+`/byte-order-mark`,parentData:e,parentDataProperty:`byte-order-mark`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`carriage-return`]!==void 0&&(K(e[`carriage-return`],{instancePath:t+`/carriage-return`,parentData:e,parentDataProperty:`carriage-return`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`concurrency-limit`]!==void 0&&(K(e[`concurrency-limit`],{instancePath:t+`/concurrency-limit`,parentData:e,parentDataProperty:`concurrency-limit`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`conflicting-entry`]!==void 0&&(K(e[`conflicting-entry`],{instancePath:t+`/conflicting-entry`,parentData:e,parentDataProperty:`conflicting-entry`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`crashing-file`]!==void 0&&(K(e[`crashing-file`],{instancePath:t+`/crashing-file`,parentData:e,parentDataProperty:`crashing-file`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`dead-entry`]!==void 0&&(K(e[`dead-entry`],{instancePath:t+`/dead-entry`,parentData:e,parentDataProperty:`dead-entry`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`dead-sender`]!==void 0&&(K(e[`dead-sender`],{instancePath:t+`/dead-sender`,parentData:e,parentDataProperty:`dead-sender`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`dead-wildcard`]!==void 0&&(K(e[`dead-wildcard`],{instancePath:t+`/dead-wildcard`,parentData:e,parentDataProperty:`dead-wildcard`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`duplicate-entry`]!==void 0&&(K(e[`duplicate-entry`],{instancePath:t+`/duplicate-entry`,parentData:e,parentDataProperty:`duplicate-entry`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`empty-value`]!==void 0&&(K(e[`empty-value`],{instancePath:t+`/empty-value`,parentData:e,parentDataProperty:`empty-value`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`everything-is-me`]!==void 0&&(K(e[`everything-is-me`],{instancePath:t+`/everything-is-me`,parentData:e,parentDataProperty:`everything-is-me`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`extra-lines`]!==void 0&&(K(e[`extra-lines`],{instancePath:t+`/extra-lines`,parentData:e,parentDataProperty:`extra-lines`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`gapped-netmask`]!==void 0&&(K(e[`gapped-netmask`],{instancePath:t+`/gapped-netmask`,parentData:e,parentDataProperty:`gapped-netmask`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`host-bits-set`]!==void 0&&(K(e[`host-bits-set`],{instancePath:t+`/host-bits-set`,parentData:e,parentDataProperty:`host-bits-set`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`idle-exclusion`]!==void 0&&(K(e[`idle-exclusion`],{instancePath:t+`/idle-exclusion`,parentData:e,parentDataProperty:`idle-exclusion`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`ipv6-address`]!==void 0&&(K(e[`ipv6-address`],{instancePath:t+`/ipv6-address`,parentData:e,parentDataProperty:`ipv6-address`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`leading-blank`]!==void 0&&(K(e[`leading-blank`],{instancePath:t+`/leading-blank`,parentData:e,parentDataProperty:`leading-blank`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`leading-zero`]!==void 0&&(K(e[`leading-zero`],{instancePath:t+`/leading-zero`,parentData:e,parentDataProperty:`leading-zero`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`lost-address`]!==void 0&&(K(e[`lost-address`],{instancePath:t+`/lost-address`,parentData:e,parentDataProperty:`lost-address`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`lost-secret`]!==void 0&&(K(e[`lost-secret`],{instancePath:t+`/lost-secret`,parentData:e,parentDataProperty:`lost-secret`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`mail-loop`]!==void 0&&(K(e[`mail-loop`],{instancePath:t+`/mail-loop`,parentData:e,parentDataProperty:`mail-loop`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`me-but-not-reached`]!==void 0&&(K(e[`me-but-not-reached`],{instancePath:t+`/me-but-not-reached`,parentData:e,parentDataProperty:`me-but-not-reached`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`missing-colon`]!==void 0&&(K(e[`missing-colon`],{instancePath:t+`/missing-colon`,parentData:e,parentDataProperty:`missing-colon`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`missing-final-newline`]!==void 0&&(K(e[`missing-final-newline`],{instancePath:t+`/missing-final-newline`,parentData:e,parentDataProperty:`missing-final-newline`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`missing-me`]!==void 0&&(K(e[`missing-me`],{instancePath:t+`/missing-me`,parentData:e,parentDataProperty:`missing-me`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`misspelled-file`]!==void 0&&(K(e[`misspelled-file`],{instancePath:t+`/misspelled-file`,parentData:e,parentDataProperty:`misspelled-file`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`no-interface-set`]!==void 0&&(K(e[`no-interface-set`],{instancePath:t+`/no-interface-set`,parentData:e,parentDataProperty:`no-interface-set`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`not-a-comment`]!==void 0&&(K(e[`not-a-comment`],{instancePath:t+`/not-a-comment`,parentData:e,parentDataProperty:`not-a-comment`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`not-accepted`]!==void 0&&(K(e[`not-accepted`],{instancePath:t+`/not-accepted`,parentData:e,parentDataProperty:`not-accepted`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`not-an-address`]!==void 0&&(K(e[`not-an-address`],{instancePath:t+`/not-an-address`,parentData:e,parentDataProperty:`not-an-address`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`nul-byte`]!==void 0&&(K(e[`nul-byte`],{instancePath:t+`/nul-byte`,parentData:e,parentDataProperty:`nul-byte`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`number-out-of-range`]!==void 0&&(K(e[`number-out-of-range`],{instancePath:t+`/number-out-of-range`,parentData:e,parentDataProperty:`number-out-of-range`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`number-with-text`]!==void 0&&(K(e[`number-with-text`],{instancePath:t+`/number-with-text`,parentData:e,parentDataProperty:`number-with-text`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`open-relay`]!==void 0&&(K(e[`open-relay`],{instancePath:t+`/open-relay`,parentData:e,parentDataProperty:`open-relay`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`own-name-not-me`]!==void 0&&(K(e[`own-name-not-me`],{instancePath:t+`/own-name-not-me`,parentData:e,parentDataProperty:`own-name-not-me`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`percenthack-relay`]!==void 0&&(K(e[`percenthack-relay`],{instancePath:t+`/percenthack-relay`,parentData:e,parentDataProperty:`percenthack-relay`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`prefix-length`]!==void 0&&(K(e[`prefix-length`],{instancePath:t+`/prefix-length`,parentData:e,parentDataProperty:`prefix-length`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`reached-but-not-me`]!==void 0&&(K(e[`reached-but-not-me`],{instancePath:t+`/reached-but-not-me`,parentData:e,parentDataProperty:`reached-but-not-me`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`redundant-entry`]!==void 0&&(K(e[`redundant-entry`],{instancePath:t+`/redundant-entry`,parentData:e,parentDataProperty:`redundant-entry`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`regex-under-stock`]!==void 0&&(K(e[`regex-under-stock`],{instancePath:t+`/regex-under-stock`,parentData:e,parentDataProperty:`regex-under-stock`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`relayed-recipient`]!==void 0&&(K(e[`relayed-recipient`],{instancePath:t+`/relayed-recipient`,parentData:e,parentDataProperty:`relayed-recipient`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`routed-to-itself`]!==void 0&&(K(e[`routed-to-itself`],{instancePath:t+`/routed-to-itself`,parentData:e,parentDataProperty:`routed-to-itself`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`secret-in-git`]!==void 0&&(K(e[`secret-in-git`],{instancePath:t+`/secret-in-git`,parentData:e,parentDataProperty:`secret-in-git`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`shadowed-entry`]!==void 0&&(K(e[`shadowed-entry`],{instancePath:t+`/shadowed-entry`,parentData:e,parentDataProperty:`shadowed-entry`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`stale-cdb`]!==void 0&&(K(e[`stale-cdb`],{instancePath:t+`/stale-cdb`,parentData:e,parentDataProperty:`stale-cdb`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`template-text`]!==void 0&&(K(e[`template-text`],{instancePath:t+`/template-text`,parentData:e,parentDataProperty:`template-text`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`trailing-text`]!==void 0&&(K(e[`trailing-text`],{instancePath:t+`/trailing-text`,parentData:e,parentDataProperty:`trailing-text`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unexcludable-interface`]!==void 0&&(K(e[`unexcludable-interface`],{instancePath:t+`/unexcludable-interface`,parentData:e,parentDataProperty:`unexcludable-interface`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unqualified-me`]!==void 0&&(K(e[`unqualified-me`],{instancePath:t+`/unqualified-me`,parentData:e,parentDataProperty:`unqualified-me`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unreachable-srs-domain`]!==void 0&&(K(e[`unreachable-srs-domain`],{instancePath:t+`/unreachable-srs-domain`,parentData:e,parentDataProperty:`unreachable-srs-domain`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unreadable-file`]!==void 0&&(K(e[`unreadable-file`],{instancePath:t+`/unreadable-file`,parentData:e,parentDataProperty:`unreadable-file`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unseen-interface-address`]!==void 0&&(K(e[`unseen-interface-address`],{instancePath:t+`/unseen-interface-address`,parentData:e,parentDataProperty:`unseen-interface-address`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unused-file`]!==void 0&&(K(e[`unused-file`],{instancePath:t+`/unused-file`,parentData:e,parentDataProperty:`unused-file`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`unused-ignore`]!==void 0&&(K(e[`unused-ignore`],{instancePath:t+`/unused-ignore`,parentData:e,parentDataProperty:`unused-ignore`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length)),e[`wrapped-octet`]!==void 0&&(K(e[`wrapped-octet`],{instancePath:t+`/wrapped-octet`,parentData:e,parentDataProperty:`wrapped-octet`,rootData:i,dynamicAnchors:a})||(o=q(o,K.errors),s=o.length))}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return Db.errors=o,s===0}Db.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ob={type:`object`,required:[`rule`,`because`],additionalProperties:!1,properties:{rule:{enum:`address-in-list.already-an-interface.ambiguous-mx.bad-name.bad-number.bad-pattern.bad-route.bounces-leave.byte-order-mark.carriage-return.concurrency-limit.conflicting-entry.crashing-file.dead-entry.dead-sender.dead-wildcard.duplicate-entry.empty-value.everything-is-me.extra-lines.gapped-netmask.host-bits-set.idle-exclusion.ipv6-address.leading-blank.leading-zero.lost-address.lost-secret.mail-loop.me-but-not-reached.missing-colon.missing-final-newline.missing-me.misspelled-file.no-interface-set.not-a-comment.not-accepted.not-an-address.nul-byte.number-out-of-range.number-with-text.open-relay.own-name-not-me.percenthack-relay.prefix-length.reached-but-not-me.redundant-entry.regex-under-stock.relayed-recipient.routed-to-itself.secret-in-git.shadowed-entry.stale-cdb.template-text.trailing-text.unexcludable-interface.unqualified-me.unreachable-srs-domain.unreadable-file.unseen-interface-address.unused-file.unused-ignore.wrapped-octet`.split(`.`)},file:{type:`string`},line:{type:`string`},because:{type:`string`},until:{type:`string`}}};function kb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=kb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){if(e.rule===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`rule`}};o===null?o=[e]:o.push(e),s++}if(e.because===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`because`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(n!==`rule`&&n!==`file`&&n!==`line`&&n!==`because`&&n!==`until`){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.rule!==void 0){let n=e.rule;if(n!==`address-in-list`&&n!==`already-an-interface`&&n!==`ambiguous-mx`&&n!==`bad-name`&&n!==`bad-number`&&n!==`bad-pattern`&&n!==`bad-route`&&n!==`bounces-leave`&&n!==`byte-order-mark`&&n!==`carriage-return`&&n!==`concurrency-limit`&&n!==`conflicting-entry`&&n!==`crashing-file`&&n!==`dead-entry`&&n!==`dead-sender`&&n!==`dead-wildcard`&&n!==`duplicate-entry`&&n!==`empty-value`&&n!==`everything-is-me`&&n!==`extra-lines`&&n!==`gapped-netmask`&&n!==`host-bits-set`&&n!==`idle-exclusion`&&n!==`ipv6-address`&&n!==`leading-blank`&&n!==`leading-zero`&&n!==`lost-address`&&n!==`lost-secret`&&n!==`mail-loop`&&n!==`me-but-not-reached`&&n!==`missing-colon`&&n!==`missing-final-newline`&&n!==`missing-me`&&n!==`misspelled-file`&&n!==`no-interface-set`&&n!==`not-a-comment`&&n!==`not-accepted`&&n!==`not-an-address`&&n!==`nul-byte`&&n!==`number-out-of-range`&&n!==`number-with-text`&&n!==`open-relay`&&n!==`own-name-not-me`&&n!==`percenthack-relay`&&n!==`prefix-length`&&n!==`reached-but-not-me`&&n!==`redundant-entry`&&n!==`regex-under-stock`&&n!==`relayed-recipient`&&n!==`routed-to-itself`&&n!==`secret-in-git`&&n!==`shadowed-entry`&&n!==`stale-cdb`&&n!==`template-text`&&n!==`trailing-text`&&n!==`unexcludable-interface`&&n!==`unqualified-me`&&n!==`unreachable-srs-domain`&&n!==`unreadable-file`&&n!==`unseen-interface-address`&&n!==`unused-file`&&n!==`unused-ignore`&&n!==`wrapped-octet`){let e={instancePath:t+`/rule`,schemaPath:`#/properties/rule/enum`,keyword:`enum`,params:{allowedValues:Ob.properties.rule.enum}};o===null?o=[e]:o.push(e),s++}}if(e.file!==void 0&&typeof e.file!=`string`){let e={instancePath:t+`/file`,schemaPath:`#/properties/file/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.line!==void 0&&typeof e.line!=`string`){let e={instancePath:t+`/line`,schemaPath:`#/properties/line/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.because!==void 0&&typeof e.because!=`string`){let e={instancePath:t+`/because`,schemaPath:`#/properties/because/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(e.until!==void 0&&typeof e.until!=`string`){let e={instancePath:t+`/until`,schemaPath:`#/properties/until/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return kb.errors=o,s===0}kb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ab=RegExp(`^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$`,`u`);function jb(e,{instancePath:t=``,parentData:n,parentDataProperty:r,rootData:i=e,dynamicAnchors:a={}}={}){let o=null,s=0,c=jb.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e==`object`&&!Array.isArray(e)){if(e.version===void 0){let e={instancePath:t,schemaPath:`#/required`,keyword:`required`,params:{missingProperty:`version`}};o===null?o=[e]:o.push(e),s++}for(let n in e)if(!rb.call(nb.properties,n)){let e={instancePath:t,schemaPath:`#/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:n}};o===null?o=[e]:o.push(e),s++}if(e.version!==void 0&&e.version!==1){let e={instancePath:t+`/version`,schemaPath:`#/properties/version/const`,keyword:`const`,params:{allowedValue:1}};o===null?o=[e]:o.push(e),s++}if(e.control!==void 0&&(ab(e.control,{instancePath:t+`/control`,parentData:e,parentDataProperty:`control`,rootData:i,dynamicAnchors:a})||(o=q(o,ab.errors),s=o.length)),e.dialect!==void 0&&(sb(e.dialect,{instancePath:t+`/dialect`,parentData:e,parentDataProperty:`dialect`,rootData:i,dynamicAnchors:a})||(o=q(o,sb.errors),s=o.length)),e.system!==void 0&&(lb(e.system,{instancePath:t+`/system`,parentData:e,parentDataProperty:`system`,rootData:i,dynamicAnchors:a})||(o=q(o,lb.errors),s=o.length)),e.interfaces!==void 0&&(pb(e.interfaces,{instancePath:t+`/interfaces`,parentData:e,parentDataProperty:`interfaces`,rootData:i,dynamicAnchors:a})||(o=q(o,pb.errors),s=o.length)),e[`reached-at`]!==void 0&&(hb(e[`reached-at`],{instancePath:t+`/reached-at`,parentData:e,parentDataProperty:`reached-at`,rootData:i,dynamicAnchors:a})||(o=q(o,hb.errors),s=o.length)),e[`relay-clients`]!==void 0&&(_b(e[`relay-clients`],{instancePath:t+`/relay-clients`,parentData:e,parentDataProperty:`relay-clients`,rootData:i,dynamicAnchors:a})||(o=q(o,_b.errors),s=o.length)),e.hosts!==void 0){let n=e.hosts;if(n&&typeof n==`object`&&!Array.isArray(n)){if(Object.keys(n).length<1){let e={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/minProperties`,keyword:`minProperties`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}for(let e in n){let n=s;if(typeof e==`string`&&!Ab.test(e)){let n={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/propertyNames/pattern`,keyword:`pattern`,params:{pattern:`^(?!(?:outside|client|here|interfaces|all)$|\\[?\\d+(?:\\.\\d+){3}(?:\\]?$|[-/])|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]?$)[^^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]{1,255}$`},propertyName:e};o===null?o=[n]:o.push(n),s++}if(n!==s){let n={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/propertyNames`,keyword:`propertyNames`,params:{propertyName:e}};o===null?o=[n]:o.push(n),s++}}for(let e in n)vb(n[e],{instancePath:t+`/hosts/`+e.replace(/~/g,`~0`).replace(/\//g,`~1`),parentData:n,parentDataProperty:e,rootData:i,dynamicAnchors:a})||(o=q(o,vb.errors),s=o.length)}else{let e={instancePath:t+`/hosts`,schemaPath:`#/properties/hosts/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}}if(e.complete!==void 0&&typeof e.complete!=`boolean`){let e={instancePath:t+`/complete`,schemaPath:`#/properties/complete/type`,keyword:`type`,params:{type:`boolean`}};o===null?o=[e]:o.push(e),s++}if(e.zones!==void 0){let n=e.zones;if((!n||typeof n!=`object`)&&typeof n!=`string`){let e={instancePath:t+`/zones`,schemaPath:`#/properties/zones/type`,keyword:`type`,params:{type:nb.properties.zones.type}};o===null?o=[e]:o.push(e),s++}if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/zones`,schemaPath:`#/properties/zones/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)bb(n[r],{instancePath:t+`/zones/`+r,parentData:n,parentDataProperty:r,rootData:i,dynamicAnchors:a})||(o=q(o,bb.errors),s=o.length)}if(n&&typeof n==`object`&&!Array.isArray(n)){if(n.file===void 0){let e={instancePath:t+`/zones`,schemaPath:`#/properties/zones/required`,keyword:`required`,params:{missingProperty:`file`}};o===null?o=[e]:o.push(e),s++}for(let e in n)if(e!==`file`&&e!==`origin`){let n={instancePath:t+`/zones`,schemaPath:`#/properties/zones/additionalProperties`,keyword:`additionalProperties`,params:{additionalProperty:e}};o===null?o=[n]:o.push(n),s++}if(n.file!==void 0&&typeof n.file!=`string`){let e={instancePath:t+`/zones/file`,schemaPath:`#/properties/zones/properties/file/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}if(n.origin!==void 0&&typeof n.origin!=`string`){let e={instancePath:t+`/zones/origin`,schemaPath:`#/properties/zones/properties/origin/type`,keyword:`type`,params:{type:`string`}};o===null?o=[e]:o.push(e),s++}}}if(e.dns!==void 0){let n=e.dns;if(n&&typeof n==`object`&&!Array.isArray(n))for(let e in n)Sb(n[e],{instancePath:t+`/dns/`+e.replace(/~/g,`~0`).replace(/\//g,`~1`),parentData:n,parentDataProperty:e,rootData:i,dynamicAnchors:a})||(o=q(o,Sb.errors),s=o.length);else{let e={instancePath:t+`/dns`,schemaPath:`#/properties/dns/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}}if(e.undeclared!==void 0){let n=e.undeclared;if(n!==`outside`&&n!==`nxdomain`){let e={instancePath:t+`/undeclared`,schemaPath:`#/properties/undeclared/enum`,keyword:`enum`,params:{allowedValues:nb.properties.undeclared.enum}};o===null?o=[e]:o.push(e),s++}}if(e.assertions!==void 0){let n=e.assertions;if(Array.isArray(n)){if(n.length<1){let e={instancePath:t+`/assertions`,schemaPath:`#/properties/assertions/minItems`,keyword:`minItems`,params:{limit:1}};o===null?o=[e]:o.push(e),s++}let e=n.length;for(let r=0;r<e;r++)wb(n[r],{instancePath:t+`/assertions/`+r,parentData:n,parentDataProperty:r,rootData:i,dynamicAnchors:a})||(o=q(o,wb.errors),s=o.length)}else{let e={instancePath:t+`/assertions`,schemaPath:`#/properties/assertions/type`,keyword:`type`,params:{type:`array`}};o===null?o=[e]:o.push(e),s++}}if(e.rules!==void 0&&(Db(e.rules,{instancePath:t+`/rules`,parentData:e,parentDataProperty:`rules`,rootData:i,dynamicAnchors:a})||(o=q(o,Db.errors),s=o.length)),e.ignore!==void 0){let n=e.ignore;if(Array.isArray(n)){let e=n.length;for(let r=0;r<e;r++)kb(n[r],{instancePath:t+`/ignore/`+r,parentData:n,parentDataProperty:r,rootData:i,dynamicAnchors:a})||(o=q(o,kb.errors),s=o.length)}else{let e={instancePath:t+`/ignore`,schemaPath:`#/properties/ignore/type`,keyword:`type`,params:{type:`array`}};o===null?o=[e]:o.push(e),s++}}}else{let e={instancePath:t,schemaPath:`#/type`,keyword:`type`,params:{type:`object`}};o===null?o=[e]:o.push(e),s++}return jb.errors=o,s===0}jb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const q=(e,t)=>{if(e===null)return t;for(let n of t)e.push(n);return e},Mb={file:[`version`,`control`,`dialect`,`system`,`interfaces`,`reached-at`,`relay-clients`,`hosts`,`complete`,`zones`,`dns`,`undeclared`,`assertions`,`rules`,`ignore`],rules:`address-in-list.already-an-interface.ambiguous-mx.bad-name.bad-number.bad-pattern.bad-route.bounces-leave.byte-order-mark.carriage-return.concurrency-limit.conflicting-entry.crashing-file.dead-entry.dead-sender.dead-wildcard.duplicate-entry.empty-value.everything-is-me.extra-lines.gapped-netmask.host-bits-set.idle-exclusion.ipv6-address.leading-blank.leading-zero.lost-address.lost-secret.mail-loop.me-but-not-reached.missing-colon.missing-final-newline.missing-me.misspelled-file.no-interface-set.not-a-comment.not-accepted.not-an-address.nul-byte.number-out-of-range.number-with-text.open-relay.own-name-not-me.percenthack-relay.prefix-length.reached-but-not-me.redundant-entry.regex-under-stock.relayed-recipient.routed-to-itself.secret-in-git.shadowed-entry.stale-cdb.template-text.trailing-text.unexcludable-interface.unqualified-me.unreachable-srs-domain.unreadable-file.unseen-interface-address.unused-file.unused-ignore.wrapped-octet`.split(`.`),host:[`control`,`dialect`,`system`,`interfaces`,`reached-at`,`relay-clients`],assertion:[`me`,`not me`,`mail`,`except`,`is`,`is not`,`from`,`sender`,`down`,`as`,`via`,`ends-on`,`because`,`host`,`name`],ignore:[`rule`,`file`,`line`,`because`,`until`],interface:[`up`,`addresses`],zone:[`file`,`origin`],"dns-name":[`mx`,`a`,`aaaa`,`cname`]},Nb=Symbol.for(`yaml.alias`),Pb=Symbol.for(`yaml.document`),Fb=Symbol.for(`yaml.map`),Ib=Symbol.for(`yaml.pair`),Lb=Symbol.for(`yaml.scalar`),Rb=Symbol.for(`yaml.seq`),zb=Symbol.for(`yaml.node.type`),Bb=e=>!!e&&typeof e==`object`&&e[zb]===Nb,Vb=e=>!!e&&typeof e==`object`&&e[zb]===Pb,Hb=e=>!!e&&typeof e==`object`&&e[zb]===Fb,J=e=>!!e&&typeof e==`object`&&e[zb]===Ib,Y=e=>!!e&&typeof e==`object`&&e[zb]===Lb,Ub=e=>!!e&&typeof e==`object`&&e[zb]===Rb;function X(e){if(e&&typeof e==`object`)switch(e[zb]){case Fb:case Rb:return!0}return!1}function Z(e){if(e&&typeof e==`object`)switch(e[zb]){case Nb:case Fb:case Lb:case Rb:return!0}return!1}const Wb=e=>(Y(e)||X(e))&&!!e.anchor,Gb=Symbol(`break visit`),Kb=Symbol(`skip children`),qb=Symbol(`remove node`);function Jb(e,t){let n=Xb(t);Vb(e)?Yb(null,e.contents,n,Object.freeze([e]))===qb&&(e.contents=null):Yb(null,e,n,Object.freeze([]))}Jb.BREAK=Gb,Jb.SKIP=Kb,Jb.REMOVE=qb;function Yb(e,t,n,r){let i=Zb(e,t,n,r);if(Z(i)||J(i))return Qb(e,r,i),Yb(e,i,n,r);if(typeof i!=`symbol`){if(X(t)){r=Object.freeze(r.concat(t));for(let e=0;e<t.items.length;++e){let i=Yb(e,t.items[e],n,r);if(typeof i==`number`)e=i-1;else if(i===Gb)return Gb;else i===qb&&(t.items.splice(e,1),--e)}}else if(J(t)){r=Object.freeze(r.concat(t));let e=Yb(`key`,t.key,n,r);if(e===Gb)return Gb;e===qb&&(t.key=null);let i=Yb(`value`,t.value,n,r);if(i===Gb)return Gb;i===qb&&(t.value=null)}}return i}function Xb(e){return typeof e==`object`&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Zb(e,t,n,r){if(typeof n==`function`)return n(e,t,r);if(Hb(t))return n.Map?.(e,t,r);if(Ub(t))return n.Seq?.(e,t,r);if(J(t))return n.Pair?.(e,t,r);if(Y(t))return n.Scalar?.(e,t,r);if(Bb(t))return n.Alias?.(e,t,r)}function Qb(e,t,n){let r=t[t.length-1];if(X(r))r.items[e]=n;else if(J(r))e===`key`?r.key=n:r.value=n;else if(Vb(r))r.contents=n;else{let e=Bb(r)?`alias`:`scalar`;throw Error(`Cannot replace node with ${e} parent`)}}const $b={"!":`%21`,",":`%2C`,"[":`%5B`,"]":`%5D`,"{":`%7B`,"}":`%7D`},ex=e=>e.replace(/[!,[\]{}]/g,e=>$b[e]);var tx=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case`1.1`:this.atNextDocument=!0;break;case`1.2`:this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:`1.2`},this.tags=Object.assign({},e.defaultTags)}return t}add(t,n){this.atNextDocument&&=(this.yaml={explicit:e.defaultYaml.explicit,version:`1.1`},this.tags=Object.assign({},e.defaultTags),!1);let r=t.trim().split(/[ \t]+/),i=r.shift();switch(i){case`%TAG`:{if(r.length!==2&&(n(0,`%TAG directive should contain exactly two parts`),r.length<2))return!1;let[e,t]=r;return this.tags[e]=t,!0}case`%YAML`:{if(this.yaml.explicit=!0,r.length!==1)return n(0,`%YAML directive should contain exactly one part`),!1;let[e]=r;if(e===`1.1`||e===`1.2`)return this.yaml.version=e,!0;{let t=/^\d+\.\d+$/.test(e);return n(6,`Unsupported YAML version ${e}`,t),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e===`!`)return`!`;if(e[0]!==`!`)return t(`Not a valid tag: ${e}`),null;if(e[1]===`<`){let n=e.slice(2,-1);return n===`!`||n===`!!`?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==`>`&&t(`Verbatim tags must end with a >`),n)}let[,n,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The ${e} tag has no suffix`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(r)}catch(e){return t(String(e)),null}return n===`!`?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+ex(e.substring(n.length));return e[0]===`!`?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||`1.2`}`]:[],n=Object.entries(this.tags),r;if(e&&n.length>0&&Z(e.contents)){let t={};Jb(e.contents,(e,n)=>{Z(n)&&n.tag&&(t[n.tag]=!0)}),r=Object.keys(t)}else r=[];for(let[i,a]of n)i===`!!`&&a===`tag:yaml.org,2002:`||e&&!r.some(e=>e.startsWith(a))||t.push(`%TAG ${i} ${a}`);return t.join(`
`)}};tx.defaultYaml={explicit:!1,version:`1.2`},tx.defaultTags={"!!":`tag:yaml.org,2002:`};function nx(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw Error(t)}return!0}function rx(e){let t=new Set;return Jb(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function ix(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function ax(e,t){let n=[],r=new Map,i=null;return{onAnchor:r=>{n.push(r),i??=rx(e);let a=ix(t,i);return i.add(a),a},setAnchors:()=>{for(let e of n){let t=r.get(e);if(typeof t==`object`&&t.anchor&&(Y(t.node)||X(t.node)))t.node.anchor=t.anchor;else{let t=Error(`Failed to resolve repeated object (this should not happen)`);throw t.source=e,t}}},sourceObjects:r}}function ox(e,t,n,r){if(r&&typeof r==`object`){if(Array.isArray(r))for(let t=0,n=r.length;t<n;++t){let n=r[t],i=ox(e,r,String(t),n);i===void 0?delete r[t]:i!==n&&(r[t]=i)}else if(r instanceof Map)for(let t of Array.from(r.keys())){let n=r.get(t),i=ox(e,r,t,n);i===void 0?r.delete(t):i!==n&&r.set(t,i)}else if(r instanceof Set)for(let t of Array.from(r)){let n=ox(e,r,t,t);n===void 0?r.delete(t):n!==t&&(r.delete(t),r.add(n))}else for(let[t,n]of Object.entries(r)){let i=ox(e,r,t,n);i===void 0?delete r[t]:i!==n&&(r[t]=i)}}return e.call(t,n,r)}function sx(e,t,n){if(Array.isArray(e))return e.map((e,t)=>sx(e,String(t),n));if(e&&typeof e.toJSON==`function`){if(!n||!Wb(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=e=>{r.res=e,delete n.onCreate};let i=e.toJSON(t,n);return n.onCreate&&n.onCreate(i),i}return typeof e==`bigint`&&!n?.keep?Number(e):e}var cx=class{constructor(e){Object.defineProperty(this,zb,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:r,reviver:i}={}){if(!Vb(e))throw TypeError(`A document argument is required`);let a={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==`number`?n:100},o=sx(this,``,a);if(typeof r==`function`)for(let{count:e,res:t}of a.anchors.values())r(t,e);return typeof i==`function`?ox(i,{"":o},``,o):o}},lx=class extends cx{constructor(e){super(Nb),this.source=e,Object.defineProperty(this,"tag",{set(){throw Error(`Alias nodes cannot have tags`)}})}resolve(e,t){if(t?.maxAliasCount===0)throw ReferenceError(`Alias resolution is disabled`);let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],Jb(e,{Node:(e,t)=>{(Bb(t)||Wb(t))&&n.push(t)}}),t&&(t.aliasResolveCache=n));let r;for(let e of n){if(e===this)break;e.anchor===this.source&&(r=e)}if(r&&t){let{anchors:e,doc:n,maxAliasCount:i}=t,a=e.get(r);if(a||=(sx(r,null,t),e.get(r)),a?.res===void 0)throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);if(i>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=ux(n,r,e)),a.count*a.aliasCount>i))throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`)}return r}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){let r=`*${this.source}`;if(e){if(nx(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw Error(e)}if(e.implicitKey)return`${r} `}return r}};function ux(e,t,n){if(Bb(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}if(X(t)){let r=0;for(let i of t.items){let t=ux(e,i,n);t>r&&(r=t)}return r}if(J(t)){let r=ux(e,t.key,n),i=ux(e,t.value,n);return Math.max(r,i)}return 1}const dx=e=>!e||typeof e!=`function`&&typeof e!=`object`;var Q=class extends cx{constructor(e){super(Lb),this.value=e}toJSON(e,t){return t?.keep?this.value:sx(this.value,e,t)}toString(){return String(this.value)}};Q.BLOCK_FOLDED=`BLOCK_FOLDED`,Q.BLOCK_LITERAL=`BLOCK_LITERAL`,Q.PLAIN=`PLAIN`,Q.QUOTE_DOUBLE=`QUOTE_DOUBLE`,Q.QUOTE_SINGLE=`QUOTE_SINGLE`;function fx(e,t,n){if(t){let e=n.filter(e=>e.tag===t),r=e.find(e=>!e.format)??e[0];if(!r)throw Error(`Tag ${t} not found`);return r}return n.find(t=>t.identify?.(e)&&!t.format)}function px(e,t,n){if(Vb(e)&&(e=e.contents),Z(e))return e;if(J(e)){let t=n.schema[Fb].createNode?.(n.schema,null,n);return t.items.push(e),t}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<`u`&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:a,schema:o,sourceObjects:s}=n,c;if(r&&e&&typeof e==`object`){if(c=s.get(e),c)return c.anchor??(c.anchor=i(e)),new lx(c.anchor);c={anchor:null,node:null},s.set(e,c)}t?.startsWith(`!!`)&&(t=`tag:yaml.org,2002:`+t.slice(2));let l=fx(e,t,o.tags);if(!l){if(e&&typeof e.toJSON==`function`&&(e=e.toJSON()),!e||typeof e!=`object`){let t=new Q(e);return c&&(c.node=t),t}l=e instanceof Map?o[Fb]:Symbol.iterator in Object(e)?o[Rb]:o[Fb]}a&&(a(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from==`function`?l.nodeClass.from(n.schema,e,n):new Q(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}function mx(e,t,n){let r=n;for(let e=t.length-1;e>=0;--e){let n=t[e];if(typeof n==`number`&&Number.isInteger(n)&&n>=0){let e=[];e[n]=r,r=e}else r=new Map([[n,r]])}return px(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw Error(`This should not happen, please report a bug.`)},schema:e,sourceObjects:new Map})}const hx=e=>e==null||typeof e==`object`&&!!e[Symbol.iterator]().next().done;var gx=class extends cx{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(t=>Z(t)||J(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(hx(e))this.add(t);else{let[n,...r]=e,i=this.get(n,!0);if(X(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(n,mx(this.schema,r,t));else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.delete(t);let r=this.get(t,!0);if(X(r))return r.deleteIn(n);throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...r]=e,i=this.get(n,!0);return r.length===0?!t&&Y(i)?i.value:i:X(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!J(t))return!1;let n=t.value;return n==null||e&&Y(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.has(t);let r=this.get(t,!0);return X(r)?r.hasIn(n):!1}setIn(e,t){let[n,...r]=e;if(r.length===0)this.set(n,t);else{let e=this.get(n,!0);if(X(e))e.setIn(r,t);else if(e===void 0&&this.schema)this.set(n,mx(this.schema,r,t));else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}};const _x=e=>e.replace(/^(?!$)(?: $)?/gm,`#`);function vx(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}const yx=(e,t,n)=>e.endsWith(`
`)?vx(n,t):n.includes(`
`)?`
`+vx(n,t):(e.endsWith(` `)?``:` `)+n,bx=`flow`;function xx(e,t,n=`flow`,{indentAtStart:r,lineWidth:i=80,minContentWidth:a=20,onFold:o,onOverflow:s}={}){if(!i||i<0)return e;i<a&&(a=0);let c=Math.max(1+a,1+i-t.length);if(e.length<=c)return e;let l=[],u={},d=i-t.length;typeof r==`number`&&(r>i-Math.max(2,a)?l.push(0):d=i-r);let f,p,m=!1,h=-1,g=-1,_=-1;n===`block`&&(h=Sx(e,h,t.length),h!==-1&&(d=h+c));for(let r;r=e[h+=1];){if(n===`quoted`&&r===`\\`){switch(g=h,e[h+1]){case`x`:h+=3;break;case`u`:h+=5;break;case`U`:h+=9;break;default:h+=1}_=h}if(r===`
`)n===`block`&&(h=Sx(e,h,t.length)),d=h+t.length+c,f=void 0;else{if(r===` `&&p&&p!==` `&&p!==`
`&&p!==`	`){let t=e[h+1];t&&t!==` `&&t!==`
`&&t!==`	`&&(f=h)}if(h>=d){if(f)l.push(f),d=f+c,f=void 0;else if(n===`quoted`){for(;p===` `||p===`	`;)p=r,r=e[h+=1],m=!0;let t=h>_+1?h-2:g-1;if(u[t])return e;l.push(t),u[t]=!0,d=t+c,f=void 0}else m=!0}}p=r}if(m&&s&&s(),l.length===0)return e;o&&o();let v=e.slice(0,l[0]);for(let r=0;r<l.length;++r){let i=l[r],a=l[r+1]||e.length;i===0?v=`\n${t}${e.slice(0,a)}`:(n===`quoted`&&u[i]&&(v+=`${e[i]}\\`),v+=`\n${t}${e.slice(i+1,a)}`)}return v}function Sx(e,t,n){let r=t,i=t+1,a=e[i];for(;a===` `||a===`	`;)if(t<i+n)a=e[++t];else{do a=e[++t];while(a&&a!==`
`);r=t,i=t+1,a=e[i]}return r}const Cx=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),wx=e=>/^(%|---|\.\.\.)/m.test(e);function Tx(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let t=0,n=0;t<i;++t)if(e[t]===`
`){if(t-n>r)return!0;if(n=t+1,i-n<=r)return!1}return!0}function Ex(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.options.doubleQuotedMinMultiLineLength,a=t.indent||(wx(e)?`  `:``),o=``,s=0;for(let e=0,t=n[e];t;t=n[++e])if(t===` `&&n[e+1]===`\\`&&n[e+2]===`n`&&(o+=n.slice(s,e)+`\\ `,e+=1,s=e,t=`\\`),t===`\\`)switch(n[e+1]){case`u`:{o+=n.slice(s,e);let t=n.substr(e+2,4);switch(t){case`0000`:o+=`\\0`;break;case`0007`:o+=`\\a`;break;case`000b`:o+=`\\v`;break;case`001b`:o+=`\\e`;break;case`0085`:o+=`\\N`;break;case`00a0`:o+=`\\_`;break;case`2028`:o+=`\\L`;break;case`2029`:o+=`\\P`;break;default:t.substr(0,2)===`00`?o+=`\\x`+t.substr(2):o+=n.substr(e,6)}e+=5,s=e+1}break;case`n`:if(r||n[e+2]===`"`||n.length<i)e+=1;else{for(o+=n.slice(s,e)+`

`;n[e+2]===`\\`&&n[e+3]===`n`&&n[e+4]!==`"`;)o+=`
`,e+=2;o+=a,n[e+2]===` `&&(o+=`\\`),e+=1,s=e+1}break;default:e+=1}return o=s?o+n.slice(s):n,r?o:xx(o,a,`quoted`,Cx(t,!1))}function Dx(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ex(e,t);let n=t.indent||(wx(e)?`  `:``),r=`'`+e.replace(/'/g,`''`).replace(/\n+/g,`$&\n${n}`)+`'`;return t.implicitKey?r:xx(r,n,bx,Cx(t,!1))}function Ox(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Ex;else{let t=e.includes(`"`),i=e.includes(`'`);r=t&&!i?Dx:i&&!t?Ex:n?Dx:Ex}return r(e,t)}let kx;try{kx=RegExp(`(^|(?<!
))
+(?!
|$)`,`g`)}catch{kx=/\n+(?!\n|$)/g}function Ax({comment:e,type:t,value:n},r,i,a){let{blockQuote:o,commentString:s,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(n))return Ox(n,r);let l=r.indent||(r.forceBlockIndent||wx(n)?`  `:``),u=o===`literal`?!0:o===`folded`||t===Q.BLOCK_FOLDED?!1:t===Q.BLOCK_LITERAL||!Tx(n,c,l.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let e=n[f-1];if(e!==`
`&&e!==`	`&&e!==` `)break}let p=n.substring(f),m=p.indexOf(`
`);m===-1?d=`-`:n===p||m!==p.length-1?(d=`+`,a&&a()):d=``,p&&=(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p.replace(kx,`$&${l}`));let h=!1,g,_=-1;for(g=0;g<n.length;++g){let e=n[g];if(e===` `)h=!0;else if(e===`
`)_=g;else break}let v=n.substring(0,_<g?_+1:g);v&&=(n=n.substring(v.length),v.replace(/\n+/g,`$&${l}`));let y=(h?l?`2`:`1`:``)+d;if(e&&(y+=` `+s(e.replace(/ ?[\r\n]+/g,` `)),i&&i()),!u){let e=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,`$1$2`).replace(/\n+/g,`$&${l}`),i=!1,a=Cx(r,!0);o!==`folded`&&t!==Q.BLOCK_FOLDED&&(a.onOverflow=()=>{i=!0});let s=xx(`${v}${e}${p}`,l,`block`,a);if(!i)return`>${y}\n${l}${s}`}return n=n.replace(/\n+/g,`$&${l}`),`|${y}\n${l}${v}${n}${p}`}function jx(e,t,n,r){let{type:i,value:a}=e,{actualString:o,implicitKey:s,indent:c,indentStep:l,inFlow:u}=t;if(s&&a.includes(`
`)||u&&/[[\]{},]/.test(a))return Ox(a,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return s||u||!a.includes(`
`)?Ox(a,t):Ax(e,t,n,r);if(!s&&!u&&i!==Q.PLAIN&&a.includes(`
`))return Ax(e,t,n,r);if(wx(a)){if(c===``)return t.forceBlockIndent=!0,Ax(e,t,n,r);if(s&&c===l)return Ox(a,t)}let d=a.replace(/\n+/g,`$&\n${c}`);if(o){let e=e=>e.default&&e.tag!==`tag:yaml.org,2002:str`&&e.test?.test(d),{compat:n,tags:r}=t.doc.schema;if(r.some(e)||n?.some(e))return Ox(a,t)}return s?d:xx(d,c,bx,Cx(t,!1))}function Mx(e,t,n,r){let{implicitKey:i,inFlow:a}=t,o=typeof e.value==`string`?e:Object.assign({},e,{value:String(e.value)}),{type:s}=e;s!==Q.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(s=Q.QUOTE_DOUBLE);let c=e=>{switch(e){case Q.BLOCK_FOLDED:case Q.BLOCK_LITERAL:return i||a?Ox(o.value,t):Ax(o,t,n,r);case Q.QUOTE_DOUBLE:return Ex(o.value,t);case Q.QUOTE_SINGLE:return Dx(o.value,t);case Q.PLAIN:return jx(o,t,n,r);default:return null}},l=c(s);if(l===null){let{defaultKeyType:e,defaultStringType:n}=t.options,r=i&&e||n;if(l=c(r),l===null)throw Error(`Unsupported default string type ${r}`)}return l}function Nx(e,t){let n=Object.assign({blockQuote:!0,commentString:_x,defaultKeyType:null,defaultStringType:`PLAIN`,directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:`false`,flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:`null`,simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:`true`,verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case`block`:r=!1;break;case`flow`:r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?` `:``,indent:``,indentStep:typeof n.indent==`number`?` `.repeat(n.indent):`  `,inFlow:r,options:n}}function Px(e,t){if(t.tag){let n=e.filter(e=>e.tag===t.tag);if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,r;if(Y(t)){r=t.value;let i=e.filter(e=>e.identify?.(r));if(i.length>1){let e=i.filter(e=>e.test);e.length>0&&(i=e)}n=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else r=t,n=e.find(e=>e.nodeClass&&r instanceof e.nodeClass);if(!n){let e=r?.constructor?.name??(r===null?`null`:typeof r);throw Error(`Tag not resolved for ${e} value`)}return n}function Fx(e,t,{anchors:n,doc:r}){if(!r.directives)return``;let i=[],a=(Y(e)||X(e))&&e.anchor;a&&nx(a)&&(n.add(a),i.push(`&${a}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(` `)}function Ix(e,t,n,r){if(J(e))return e.toString(t,n,r);if(Bb(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw TypeError(`Cannot stringify circular structure without alias nodes`);t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,a=Z(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e});i??=Px(t.doc.schema.tags,a);let o=Fx(a,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let s=typeof i.stringify==`function`?i.stringify(a,t,n,r):Y(a)?Mx(a,t,n,r):a.toString(t,n,r);return o?Y(a)||s[0]===`{`||s[0]===`[`?`${o} ${s}`:`${o}\n${t.indent}${s}`:s}function Lx({key:e,value:t},n,r,i){let{allNullValues:a,doc:o,indent:s,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=n,f=Z(e)&&e.comment||null;if(d){if(f)throw Error(`With simple keys, key nodes cannot have comments`);if(X(e)||!Z(e)&&typeof e==`object`)throw Error(`With simple keys, collection cannot be used as a key value`)}let p=!d&&(!e||f&&t==null&&!n.inFlow||X(e)||(Y(e)?e.type===Q.BLOCK_FOLDED||e.type===Q.BLOCK_LITERAL:typeof e==`object`));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(d||!a),indent:s+c});let m=!1,h=!1,g=Ix(e,n,()=>m=!0,()=>h=!0);if(!p&&!n.inFlow&&g.length>1024){if(d)throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);p=!0}if(n.inFlow){if(a||t==null)return m&&r&&r(),g===``?`?`:p?`? ${g}`:g}else if(a&&!d||t==null&&p)return g=`? ${g}`,f&&!m?g+=yx(g,n.indent,l(f)):h&&i&&i(),g;m&&(f=null),p?(f&&(g+=yx(g,n.indent,l(f))),g=`? ${g}\n${s}:`):(g=`${g}:`,f&&(g+=yx(g,n.indent,l(f))));let _,v,y;Z(t)?(_=!!t.spaceBefore,v=t.commentBefore,y=t.comment):(_=!1,v=null,y=null,t&&typeof t==`object`&&(t=o.createNode(t))),n.implicitKey=!1,!p&&!f&&Y(t)&&(n.indentAtStart=g.length+1),h=!1,!u&&c.length>=2&&!n.inFlow&&!p&&Ub(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let b=!1,x=Ix(t,n,()=>b=!0,()=>h=!0),S=` `;if(f||_||v){if(S=_?`
`:``,v){let e=l(v);S+=`\n${vx(e,n.indent)}`}x===``&&!n.inFlow?S===`
`&&y&&(S=`

`):S+=`\n${n.indent}`}else if(!p&&X(t)){let e=x[0],r=x.indexOf(`
`),i=r!==-1,a=n.inFlow??t.flow??t.items.length===0;if(i||!a){let t=!1;if(i&&(e===`&`||e===`!`)){let n=x.indexOf(` `);e===`&`&&n!==-1&&n<r&&x[n+1]===`!`&&(n=x.indexOf(` `,n+1)),(n===-1||r<n)&&(t=!0)}t||(S=`\n${n.indent}`)}}else(x===``||x[0]===`
`)&&(S=``);return g+=S+x,n.inFlow?b&&r&&r():y&&!b?g+=yx(g,n.indent,l(y)):h&&i&&i(),g}function Rx(e,t){(e===`debug`||e===`warn`)&&console.warn(t)}const zx={identify:e=>e===`<<`||typeof e==`symbol`&&e.description===`<<`,default:`key`,tag:`tag:yaml.org,2002:merge`,test:/^<<$/,resolve:()=>Object.assign(new Q(Symbol(`<<`)),{addToJSMap:Vx}),stringify:()=>`<<`},Bx=(e,t)=>(zx.identify(t)||Y(t)&&(!t.type||t.type===Q.PLAIN)&&zx.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===zx.tag&&e.default);function Vx(e,t,n){let r=Ux(e,n);if(Ub(r))for(let n of r.items)Hx(e,t,n);else if(Array.isArray(r))for(let n of r)Hx(e,t,n);else Hx(e,t,r)}function Hx(e,t,n){let r=Ux(e,n);if(!Hb(r))throw Error(`Merge sources must be maps or map aliases`);let i=r.toJSON(null,e,Map);for(let[e,n]of i)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0});return t}function Ux(e,t){return e&&Bb(t)?t.resolve(e.doc,e):t}function Wx(e,t,{key:n,value:r}){if(Z(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Bx(e,n))Vx(e,t,r);else{let i=sx(n,``,e);if(t instanceof Map)t.set(i,sx(r,i,e));else if(t instanceof Set)t.add(i);else{let a=Gx(n,i,e),o=sx(r,a,e);a in t?Object.defineProperty(t,a,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[a]=o}}return t}function Gx(e,t,n){if(t===null)return``;if(typeof t!=`object`)return String(t);if(Z(e)&&n?.doc){let t=Nx(n.doc,{});t.anchors=new Set;for(let e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,t.inStringifyKey=!0;let r=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(r);e.length>40&&(e=e.substring(0,36)+`..."`),Rx(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}return JSON.stringify(t)}function Kx(e,t,n){return new $(px(e,void 0,n),px(t,void 0,n))}var $=class e{constructor(e,t=null){Object.defineProperty(this,zb,{value:Ib}),this.key=e,this.value=t}clone(t){let{key:n,value:r}=this;return Z(n)&&(n=n.clone(t)),Z(r)&&(r=r.clone(t)),new e(n,r)}toJSON(e,t){return Wx(t,t?.mapAsMap?new Map:{},this)}toString(e,t,n){return e?.doc?Lx(this,e,t,n):JSON.stringify(this)}};function qx(e,t,n){return(t.inFlow??e.flow?Yx:Jx)(e,t,n)}function Jx({comment:e,items:t},n,{blockItemPrefix:r,flowChars:i,itemIndent:a,onChompKeep:o,onComment:s}){let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:a,type:null}),d=!1,f=[];for(let e=0;e<t.length;++e){let i=t[e],o=null;if(Z(i))!d&&i.spaceBefore&&f.push(``),Xx(n,f,i.commentBefore,d),i.comment&&(o=i.comment);else if(J(i)){let e=Z(i.key)?i.key:null;e&&(!d&&e.spaceBefore&&f.push(``),Xx(n,f,e.commentBefore,d))}d=!1;let s=Ix(i,u,()=>o=null,()=>d=!0);o&&(s+=yx(s,a,l(o))),d&&o&&(d=!1),f.push(r+s)}let p;if(f.length===0)p=i.start+i.end;else{p=f[0];for(let e=1;e<f.length;++e){let t=f[e];p+=t?`\n${c}${t}`:`
`}}return e?(p+=`
`+vx(l(e),c),s&&s()):d&&o&&o(),p}function Yx({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:a,flowCollectionPadding:o,options:{commentString:s}}=t;r+=a;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let n=0;n<e.length;++n){let i=e[n],a=null;if(Z(i))i.spaceBefore&&d.push(``),Xx(t,d,i.commentBefore,!1),i.comment&&(a=i.comment);else if(J(i)){let e=Z(i.key)?i.key:null;e&&(e.spaceBefore&&d.push(``),Xx(t,d,e.commentBefore,!1),e.comment&&(l=!0));let n=Z(i.value)?i.value:null;n?(n.comment&&(a=n.comment),n.commentBefore&&(l=!0)):i.value==null&&e?.comment&&(a=e.comment)}a&&(l=!0);let o=Ix(i,c,()=>a=null);l||=d.length>u||o.includes(`
`),n<e.length-1?o+=`,`:t.options.trailingComma&&(t.options.lineWidth>0&&(l||=d.reduce((e,t)=>e+t.length+2,2)+(o.length+2)>t.options.lineWidth),l&&(o+=`,`)),a&&(o+=yx(o,r,s(a))),d.push(o),u=d.length}let{start:f,end:p}=n;if(d.length===0)return f+p;if(!l){let e=d.reduce((e,t)=>e+t.length+2,2);l=t.options.lineWidth>0&&e>t.options.lineWidth}if(l){let e=f;for(let t of d)e+=t?`\n${a}${i}${t}`:`
`;return`${e}\n${i}${p}`}return`${f}${o}${d.join(` `)}${o}${p}`}function Xx({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,``)),r){let i=vx(t(r),e);n.push(i.trimStart())}}function Zx(e,t){let n=Y(t)?t.value:t;for(let r of e)if(J(r)&&(r.key===t||r.key===n||Y(r.key)&&r.key.value===n))return r}var Qx=class extends gx{static get tagName(){return`tag:yaml.org,2002:map`}constructor(e){super(Fb,e),this.items=[]}static from(e,t,n){let{keepUndefined:r,replacer:i}=n,a=new this(e),o=(e,o)=>{if(typeof i==`function`)o=i.call(t,e,o);else if(Array.isArray(i)&&!i.includes(e))return;(o!==void 0||r)&&a.items.push(Kx(e,o,n))};if(t instanceof Map)for(let[e,n]of t)o(e,n);else if(t&&typeof t==`object`)for(let e of Object.keys(t))o(e,t[e]);return typeof e.sortMapEntries==`function`&&a.items.sort(e.sortMapEntries),a}add(e,t){let n;n=J(e)?e:!e||typeof e!=`object`||!(`key`in e)?new $(e,e?.value):new $(e.key,e.value);let r=Zx(this.items,n.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw Error(`Key ${n.key} already set`);Y(r.value)&&dx(n.value)?r.value.value=n.value:r.value=n.value}else if(i){let e=this.items.findIndex(e=>i(n,e)<0);e===-1?this.items.push(n):this.items.splice(e,0,n)}else this.items.push(n)}delete(e){let t=Zx(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let n=Zx(this.items,e)?.value;return(!t&&Y(n)?n.value:n)??void 0}has(e){return!!Zx(this.items,e)}set(e,t){this.add(new $(e,t),!0)}toJSON(e,t,n){let r=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let e of this.items)Wx(t,r,e);return r}toString(e,t,n){if(!e)return JSON.stringify(this);for(let e of this.items)if(!J(e))throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),qx(this,e,{blockItemPrefix:``,flowChars:{start:`{`,end:`}`},itemIndent:e.indent||``,onChompKeep:n,onComment:t})}};const $x={collection:`map`,default:!0,nodeClass:Qx,tag:`tag:yaml.org,2002:map`,resolve(e,t){return Hb(e)||t(`Expected a mapping for this tag`),e},createNode:(e,t,n)=>Qx.from(e,t,n)};var eS=class extends gx{static get tagName(){return`tag:yaml.org,2002:seq`}constructor(e){super(Rb,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=tS(e);return typeof t==`number`&&this.items.splice(t,1).length>0}get(e,t){let n=tS(e);if(typeof n!=`number`)return;let r=this.items[n];return!t&&Y(r)?r.value:r}has(e){let t=tS(e);return typeof t==`number`&&t<this.items.length}set(e,t){let n=tS(e);if(typeof n!=`number`)throw Error(`Expected a valid index, not ${e}.`);let r=this.items[n];Y(r)&&dx(t)?r.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let r=0;for(let e of this.items)n.push(sx(e,String(r++),t));return n}toString(e,t,n){return e?qx(this,e,{blockItemPrefix:`- `,flowChars:{start:`[`,end:`]`},itemIndent:(e.indent||``)+`  `,onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0;for(let a of t){if(typeof r==`function`){let n=t instanceof Set?a:String(e++);a=r.call(t,n,a)}i.items.push(px(a,void 0,n))}}return i}};function tS(e){let t=Y(e)?e.value:e;return t&&typeof t==`string`&&(t=Number(t)),typeof t==`number`&&Number.isInteger(t)&&t>=0?t:null}const nS={collection:`seq`,default:!0,nodeClass:eS,tag:`tag:yaml.org,2002:seq`,resolve(e,t){return Ub(e)||t(`Expected a sequence for this tag`),e},createNode:(e,t,n)=>eS.from(e,t,n)},rS={identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),Mx(e,t,n,r)}},iS={identify:e=>e==null,createNode:()=>new Q(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Q(null),stringify:({source:e},t)=>typeof e==`string`&&iS.test.test(e)?e:t.options.nullStr},aS={identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Q(e[0]===`t`||e[0]===`T`),stringify({source:e,value:t},n){return e&&aS.test.test(e)&&t===(e[0]===`t`||e[0]===`T`)?e:t?n.options.trueStr:n.options.falseStr}};function oS({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r==`bigint`)return String(r);let i=typeof r==`number`?r:Number(r);if(!isFinite(i))return isNaN(i)?`.nan`:i<0?`-.inf`:`.inf`;let a=Object.is(r,-0)?`-0`:JSON.stringify(r);if(!e&&t&&(!n||n===`tag:yaml.org,2002:float`)&&/^-?\d/.test(a)&&!a.includes(`e`)){let e=a.indexOf(`.`);e<0&&(e=a.length,a+=`.`);let n=t-(a.length-e-1);for(;n-->0;)a+=`0`}return a}const sS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:oS},cS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oS(e)}},lS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new Q(parseFloat(e)),n=e.indexOf(`.`);return n!==-1&&e[e.length-1]===`0`&&(t.minFractionDigits=e.length-n-1),t},stringify:oS},uS=e=>typeof e==`bigint`||Number.isInteger(e),dS=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function fS(e,t,n){let{value:r}=e;return uS(r)&&r>=0?n+r.toString(t):oS(e)}const pS={identify:e=>uS(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^0o[0-7]+$/,resolve:(e,t,n)=>dS(e,2,8,n),stringify:e=>fS(e,8,`0o`)},mS={identify:uS,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>dS(e,0,10,n),stringify:oS},hS={identify:e=>uS(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>dS(e,2,16,n),stringify:e=>fS(e,16,`0x`)},gS=[$x,nS,rS,iS,aS,pS,mS,hS,sS,cS,lS];function _S(e){return typeof e==`bigint`||Number.isInteger(e)}const vS=({value:e})=>JSON.stringify(e),yS=[{identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify:vS},{identify:e=>e==null,createNode:()=>new Q(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^null$/,resolve:()=>null,stringify:vS},{identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^true$|^false$/,resolve:e=>e===`true`,stringify:vS},{identify:_S,default:!0,tag:`tag:yaml.org,2002:int`,test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>_S(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:vS}],bS=[$x,nS].concat(yS,{default:!0,tag:``,test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}}),xS={identify:e=>e instanceof Uint8Array,default:!1,tag:`tag:yaml.org,2002:binary`,resolve(e,t){if(typeof atob==`function`){let t=atob(e.replace(/[\n\r]/g,``)),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}return t(`This environment does not support reading binary tags; either Buffer or atob is required`),e},stringify({comment:e,type:t,value:n},r,i,a){if(!n)return``;let o=n,s;if(typeof btoa==`function`){let e=``;for(let t=0;t<o.length;++t)e+=String.fromCharCode(o[t]);s=btoa(e)}else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);if(t??=Q.BLOCK_LITERAL,t!==Q.QUOTE_DOUBLE){let e=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),n=Math.ceil(s.length/e),i=Array(n);for(let t=0,r=0;t<n;++t,r+=e)i[t]=s.substr(r,e);s=i.join(t===Q.BLOCK_LITERAL?`
`:` `)}return Mx({comment:e,type:t,value:s},r,i,a)}};function SS(e,t){if(Ub(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!J(r)){if(Hb(r)){r.items.length>1&&t(`Each pair must have its own sequence indicator`);let e=r.items[0]||new $(new Q(null));if(r.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${r.commentBefore}\n${e.key.commentBefore}`:r.commentBefore),r.comment){let t=e.value??e.key;t.comment=t.comment?`${r.comment}\n${t.comment}`:r.comment}r=e}e.items[n]=J(r)?r:new $(r)}}else t(`Expected a sequence for this tag`);return e}function CS(e,t,n){let{replacer:r}=n,i=new eS(e);i.tag=`tag:yaml.org,2002:pairs`;let a=0;if(t&&Symbol.iterator in Object(t))for(let e of t){typeof r==`function`&&(e=r.call(t,String(a++),e));let o,s;if(Array.isArray(e)){if(e.length===2)o=e[0],s=e[1];else throw TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){let t=Object.keys(e);if(t.length===1)o=t[0],s=e[o];else throw TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e;i.items.push(Kx(o,s,n))}return i}const wS={collection:`seq`,default:!1,tag:`tag:yaml.org,2002:pairs`,resolve:SS,createNode:CS};var TS=class e extends eS{constructor(){super(),this.add=Qx.prototype.add.bind(this),this.delete=Qx.prototype.delete.bind(this),this.get=Qx.prototype.get.bind(this),this.has=Qx.prototype.has.bind(this),this.set=Qx.prototype.set.bind(this),this.tag=e.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let e of this.items){let r,i;if(J(e)?(r=sx(e.key,``,t),i=sx(e.value,r,t)):r=sx(e,``,t),n.has(r))throw Error(`Ordered maps must not include duplicate keys`);n.set(r,i)}return n}static from(e,t,n){let r=CS(e,t,n),i=new this;return i.items=r.items,i}};TS.tag=`tag:yaml.org,2002:omap`;const ES={collection:`seq`,identify:e=>e instanceof Map,nodeClass:TS,default:!1,tag:`tag:yaml.org,2002:omap`,resolve(e,t){let n=SS(e,t),r=[];for(let{key:e}of n.items)Y(e)&&(r.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):r.push(e.value));return Object.assign(new TS,n)},createNode:(e,t,n)=>TS.from(e,t,n)};function DS({value:e,source:t},n){return t&&(e?OS:kS).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const OS={identify:e=>e===!0,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Q(!0),stringify:DS},kS={identify:e=>e===!1,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Q(!1),stringify:DS},AS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:oS},jS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,``)),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oS(e)}},MS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Q(parseFloat(e.replace(/_/g,``))),n=e.indexOf(`.`);if(n!==-1){let r=e.substring(n+1).replace(/_/g,``);r[r.length-1]===`0`&&(t.minFractionDigits=r.length)}return t},stringify:oS},NS=e=>typeof e==`bigint`||Number.isInteger(e);function PS(e,t,n,{intAsBigInt:r}){let i=e[0];if((i===`-`||i===`+`)&&(t+=1),e=e.substring(t).replace(/_/g,``),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}let t=BigInt(e);return i===`-`?BigInt(-1)*t:t}let a=parseInt(e,n);return i===`-`?-1*a:a}function FS(e,t,n){let{value:r}=e;if(NS(r)){let e=r.toString(t);return r<0?`-`+n+e.substr(1):n+e}return oS(e)}const IS={identify:NS,default:!0,tag:`tag:yaml.org,2002:int`,format:`BIN`,test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>PS(e,2,2,n),stringify:e=>FS(e,2,`0b`)},LS={identify:NS,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>PS(e,1,8,n),stringify:e=>FS(e,8,`0`)},RS={identify:NS,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>PS(e,0,10,n),stringify:oS},zS={identify:NS,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>PS(e,2,16,n),stringify:e=>FS(e,16,`0x`)};var BS=class e extends Qx{constructor(t){super(t),this.tag=e.tag}add(e){let t;t=J(e)?e:e&&typeof e==`object`&&`key`in e&&`value`in e&&e.value===null?new $(e.key,null):new $(e,null),Zx(this.items,t.key)||this.items.push(t)}get(e,t){let n=Zx(this.items,e);return!t&&J(n)?Y(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!=`boolean`)throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=Zx(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new $(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw Error(`Set items must all have null values`)}static from(e,t,n){let{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)typeof r==`function`&&(e=r.call(t,e,e)),i.items.push(Kx(e,null,n));return i}};BS.tag=`tag:yaml.org,2002:set`;const VS={collection:`map`,identify:e=>e instanceof Set,nodeClass:BS,default:!1,tag:`tag:yaml.org,2002:set`,createNode:(e,t,n)=>BS.from(e,t,n),resolve(e,t){if(Hb(e)){if(e.hasAllNullValues(!0))return Object.assign(new BS,e);t(`Set items must all have null values`)}else t(`Expected a mapping for this tag`);return e}};function HS(e,t){let n=e[0],r=n===`-`||n===`+`?e.substring(1):e,i=e=>t?BigInt(e):Number(e),a=r.replace(/_/g,``).split(`:`).reduce((e,t)=>e*i(60)+i(t),i(0));return n===`-`?i(-1)*a:a}function US(e){let{value:t}=e,n=e=>e;if(typeof t==`bigint`)n=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return oS(e);let r=``;t<0&&(r=`-`,t*=n(-1));let i=n(60),a=[t%i];return t<60?a.unshift(0):(t=(t-a[0])/i,a.unshift(t%i),t>=60&&(t=(t-a[0])/i,a.unshift(t))),r+a.map(e=>String(e).padStart(2,`0`)).join(`:`).replace(/000000\d*$/,``)}const WS={identify:e=>typeof e==`bigint`||Number.isInteger(e),default:!0,tag:`tag:yaml.org,2002:int`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>HS(e,n),stringify:US},GS={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>HS(e,!1),stringify:US},KS={identify:e=>e instanceof Date,default:!0,tag:`tag:yaml.org,2002:timestamp`,test:RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),resolve(e){let t=e.match(KS.test);if(!t)throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);let[,n,r,i,a,o,s]=t.map(Number),c=t[7]?Number((t[7]+`00`).substr(1,3)):0,l=Date.UTC(n,r-1,i,a||0,o||0,s||0,c),u=t[8];if(u&&u!==`Z`){let e=HS(u,!1);Math.abs(e)<30&&(e*=60),l-=6e4*e}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,``)??``},qS=[$x,nS,rS,iS,OS,kS,IS,LS,RS,zS,AS,jS,MS,xS,zx,ES,wS,VS,WS,GS,KS],JS=new Map([[`core`,gS],[`failsafe`,[$x,nS,rS]],[`json`,bS],[`yaml11`,qS],[`yaml-1.1`,qS]]),YS={binary:xS,bool:aS,float:lS,floatExp:cS,floatNaN:sS,floatTime:GS,int:mS,intHex:hS,intOct:pS,intTime:WS,map:$x,merge:zx,null:iS,omap:ES,pairs:wS,seq:nS,set:VS,timestamp:KS},XS={"tag:yaml.org,2002:binary":xS,"tag:yaml.org,2002:merge":zx,"tag:yaml.org,2002:omap":ES,"tag:yaml.org,2002:pairs":wS,"tag:yaml.org,2002:set":VS,"tag:yaml.org,2002:timestamp":KS};function ZS(e,t,n){let r=JS.get(t);if(r&&!e)return n&&!r.includes(zx)?r.concat(zx):r.slice();let i=r;if(!i){if(Array.isArray(e))i=[];else{let e=Array.from(JS.keys()).filter(e=>e!==`yaml11`).map(e=>JSON.stringify(e)).join(`, `);throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}if(Array.isArray(e))for(let t of e)i=i.concat(t);else typeof e==`function`&&(i=e(i.slice()));return n&&(i=i.concat(zx)),i.reduce((e,t)=>{let n=typeof t==`string`?YS[t]:t;if(!n){let e=JSON.stringify(t),n=Object.keys(YS).map(e=>JSON.stringify(e)).join(`, `);throw Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}const QS=(e,t)=>e.key<t.key?-1:+(e.key>t.key);var $S=class e{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:r,schema:i,sortMapEntries:a,toStringDefaults:o}){this.compat=Array.isArray(e)?ZS(e,`compat`):e?ZS(null,e):null,this.name=typeof i==`string`&&i||`core`,this.knownTags=r?XS:{},this.tags=ZS(t,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,Fb,{value:$x}),Object.defineProperty(this,Lb,{value:rS}),Object.defineProperty(this,Rb,{value:nS}),this.sortMapEntries=typeof a==`function`?a:a===!0?QS:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function eC(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let t=e.directives.toString(e);t?(n.push(t),r=!0):e.directives.docStart&&(r=!0)}r&&n.push(`---`);let i=Nx(e,t),{commentString:a}=i.options;if(e.commentBefore){n.length!==1&&n.unshift(``);let t=a(e.commentBefore);n.unshift(vx(t,``))}let o=!1,s=null;if(e.contents){if(Z(e.contents)){if(e.contents.spaceBefore&&r&&n.push(``),e.contents.commentBefore){let t=a(e.contents.commentBefore);n.push(vx(t,``))}i.forceBlockIndent=!!e.comment,s=e.contents.comment}let t=s?void 0:()=>o=!0,c=Ix(e.contents,i,()=>s=null,t);s&&(c+=yx(c,``,a(s))),(c[0]===`|`||c[0]===`>`)&&n[n.length-1]===`---`?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(Ix(e.contents,i));if(e.directives?.docEnd){if(e.comment){let t=a(e.comment);t.includes(`
`)?(n.push(`...`),n.push(vx(t,``))):n.push(`... ${t}`)}else n.push(`...`)}else{let t=e.comment;t&&o&&(t=t.replace(/^\n+/,``)),t&&((!o||s)&&n[n.length-1]!==``&&n.push(``),n.push(vx(a(t),``)))}return n.join(`
`)+`
`}var tC=class e{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,zb,{value:Pb});let r=null;typeof t==`function`||Array.isArray(t)?r=t:n===void 0&&t&&(n=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:`warn`,prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:`1.2`},n);this.options=i;let{version:a}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new tx({version:a}),this.setSchema(a,n),this.contents=e===void 0?null:this.createNode(e,r,n)}clone(){let t=Object.create(e.prototype,{[zb]:{value:Pb}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Z(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(e){nC(this.contents)&&this.contents.add(e)}addIn(e,t){nC(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=rx(this);e.anchor=!t||n.has(t)?ix(t||`a`,n):t}return new lx(e.anchor)}createNode(e,t,n){let r;if(typeof t==`function`)e=t.call({"":e},``,e),r=t;else if(Array.isArray(t)){let e=t.filter(e=>typeof e==`number`||e instanceof String||e instanceof Number).map(String);e.length>0&&(t=t.concat(e)),r=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:a,flow:o,keepUndefined:s,onTagObj:c,tag:l}=n??{},{onAnchor:u,setAnchors:d,sourceObjects:f}=ax(this,a||`a`),p={aliasDuplicateObjects:i??!0,keepUndefined:s??!1,onAnchor:u,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:f},m=px(e,l,p);return o&&X(m)&&(m.flow=!0),d(),m}createPair(e,t,n={}){return new $(this.createNode(e,null,n),this.createNode(t,null,n))}delete(e){return nC(this.contents)?this.contents.delete(e):!1}deleteIn(e){return hx(e)?this.contents!=null&&(this.contents=null,!0):nC(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return X(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return hx(e)?!t&&Y(this.contents)?this.contents.value:this.contents:X(this.contents)?this.contents.getIn(e,t):void 0}has(e){return X(this.contents)?this.contents.has(e):!1}hasIn(e){return hx(e)?this.contents!==void 0:X(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=mx(this.schema,[e],t):nC(this.contents)&&this.contents.set(e,t)}setIn(e,t){hx(e)?this.contents=t:this.contents==null?this.contents=mx(this.schema,Array.from(e),t):nC(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==`number`&&(e=String(e));let n;switch(e){case`1.1`:this.directives?this.directives.yaml.version=`1.1`:this.directives=new tx({version:`1.1`}),n={resolveKnownTags:!1,schema:`yaml-1.1`};break;case`1.2`:case`next`:this.directives?this.directives.yaml.version=e:this.directives=new tx({version:e}),n={resolveKnownTags:!0,schema:`core`};break;case null:this.directives&&delete this.directives,n=null;break;default:{let t=JSON.stringify(e);throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new $S(Object.assign(n,t));else throw Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:a}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==`number`?r:100},s=sx(this.contents,t??``,o);if(typeof i==`function`)for(let{count:e,res:t}of o.anchors.values())i(t,e);return typeof a==`function`?ox(a,{"":s},``,s):s}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw Error(`Document with errors cannot be stringified`);if(`indent`in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw Error(`"indent" option must be a positive integer, not ${t}`)}return eC(this,e)}};function nC(e){if(X(e))return!0;throw Error(`Expected a YAML collection as document contents`)}var rC=class extends Error{constructor(e,t,n,r){super(),this.name=e,this.code=n,this.message=r,this.pos=t}},iC=class extends rC{constructor(e,t,n){super(`YAMLParseError`,e,t,n)}},aC=class extends rC{constructor(e,t,n){super(`YAMLWarning`,e,t,n)}};function oC(e,{flow:t,indicator:n,next:r,offset:i,onError:a,parentIndent:o,startOnNewline:s}){let c=!1,l=s,u=s,d=``,f=``,p=!1,m=!1,h=null,g=null,_=null,v=null,y=null,b=null,x=null;for(let i of e)switch(m&&=(i.type!==`space`&&i.type!==`newline`&&i.type!==`comma`&&a(i.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`),!1),h&&=(l&&i.type!==`comment`&&i.type!==`newline`&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`),null),i.type){case`space`:!t&&(n!==`doc-start`||r?.type!==`flow-collection`)&&i.source.includes(`	`)&&(h=i),u=!0;break;case`comment`:{u||a(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);let e=i.source.substring(1)||` `;d?d+=f+e:d=e,f=``,l=!1;break}case`newline`:l?d?d+=i.source:b&&n===`seq-item-ind`||(c=!0):f+=i.source,l=!0,p=!0,(g||_)&&(v=i),u=!0;break;case`anchor`:g&&a(i,`MULTIPLE_ANCHORS`,`A node can have at most one anchor`),i.source.endsWith(`:`)&&a(i.offset+i.source.length-1,`BAD_ALIAS`,`Anchor ending in : is ambiguous`,!0),g=i,x??=i.offset,l=!1,u=!1,m=!0;break;case`tag`:_&&a(i,`MULTIPLE_TAGS`,`A node can have at most one tag`),_=i,x??=i.offset,l=!1,u=!1,m=!0;break;case n:(g||_)&&a(i,`BAD_PROP_ORDER`,`Anchors and tags must be after the ${i.source} indicator`),b&&a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.source} in ${t??`collection`}`),b=i,l=n===`seq-item-ind`||n===`explicit-key-ind`,u=!1;break;case`comma`:if(t){y&&a(i,`UNEXPECTED_TOKEN`,`Unexpected , in ${t}`),y=i,l=!1,u=!1;break}default:a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.type} token`),l=!1,u=!1}let S=e[e.length-1],ee=S?S.offset+S.source.length:i;return m&&r&&r.type!==`space`&&r.type!==`newline`&&r.type!==`comma`&&(r.type!==`scalar`||r.source!==``)&&a(r.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`),h&&(l&&h.indent<=o||r?.type===`block-map`||r?.type===`block-seq`)&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`),{comma:y,found:b,spaceBefore:c,comment:d,hasNewline:p,anchor:g,tag:_,newlineAfterProp:v,end:ee,start:x??ee}}function sC(e){if(!e)return null;switch(e.type){case`alias`:case`scalar`:case`double-quoted-scalar`:case`single-quoted-scalar`:if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type===`newline`)return!0}return!1;case`flow-collection`:for(let t of e.items){for(let e of t.start)if(e.type===`newline`)return!0;if(t.sep){for(let e of t.sep)if(e.type===`newline`)return!0}if(sC(t.key)||sC(t.value))return!0}return!1;default:return!0}}function cC(e,t,n){if(t?.type===`flow-collection`){let r=t.end[0];r.indent===e&&(r.source===`]`||r.source===`}`)&&sC(t)&&n(r,`BAD_INDENT`,`Flow end indicator should be more indented than parent`,!0)}}function lC(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r==`function`?r:(e,t)=>e===t||Y(e)&&Y(t)&&e.value===t.value;return t.some(e=>i(e.key,n))}const uC=`All mapping items must start at the same column`;function dC({composeNode:e,composeEmptyNode:t},n,r,i,a){let o=new((a?.nodeClass)??Qx)(n.schema);n.atRoot&&=!1;let s=r.offset,c=null;for(let a of r.items){let{start:l,key:u,sep:d,value:f}=a,p=oC(l,{indicator:`explicit-key-ind`,next:u??d?.[0],offset:s,onError:i,parentIndent:r.indent,startOnNewline:!0}),m=!p.found;if(m){if(u&&(u.type===`block-seq`?i(s,`BLOCK_AS_IMPLICIT_KEY`,`A block sequence may not be used as an implicit map key`):`indent`in u&&u.indent!==r.indent&&i(s,`BAD_INDENT`,uC)),!p.anchor&&!p.tag&&!d){c=p.end,p.comment&&(o.comment?o.comment+=`
`+p.comment:o.comment=p.comment);continue}(p.newlineAfterProp||sC(u))&&i(u??l[l.length-1],`MULTILINE_IMPLICIT_KEY`,`Implicit keys need to be on a single line`)}else p.found?.indent!==r.indent&&i(s,`BAD_INDENT`,uC);n.atKey=!0;let h=p.end,g=u?e(n,u,p,i):t(n,h,l,null,p,i);n.schema.compat&&cC(r.indent,u,i),n.atKey=!1,lC(n,o.items,g)&&i(h,`DUPLICATE_KEY`,`Map keys must be unique`);let _=oC(d??[],{indicator:`map-value-ind`,next:f,offset:g.range[2],onError:i,parentIndent:r.indent,startOnNewline:!u||u.type===`block-scalar`});if(s=_.end,_.found){m&&(f?.type===`block-map`&&!_.hasNewline&&i(s,`BLOCK_AS_IMPLICIT_KEY`,`Nested mappings are not allowed in compact mappings`),n.options.strict&&p.start<_.found.offset-1024&&i(g.range,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit block mapping key`));let c=f?e(n,f,_,i):t(n,s,d,null,_,i);n.schema.compat&&cC(r.indent,f,i),s=c.range[2];let l=new $(g,c);n.options.keepSourceTokens&&(l.srcToken=a),o.items.push(l)}else{m&&i(g.range,`MISSING_CHAR`,`Implicit map keys need to be followed by map values`),_.comment&&(g.comment?g.comment+=`
`+_.comment:g.comment=_.comment);let e=new $(g);n.options.keepSourceTokens&&(e.srcToken=a),o.items.push(e)}}return c&&c<s&&i(c,`IMPOSSIBLE`,`Map comment with trailing content`),o.range=[r.offset,s,c??s],o}function fC({composeNode:e,composeEmptyNode:t},n,r,i,a){let o=new((a?.nodeClass)??eS)(n.schema);n.atRoot&&=!1,n.atKey&&=!1;let s=r.offset,c=null;for(let{start:a,value:l}of r.items){let u=oC(a,{indicator:`seq-item-ind`,next:l,offset:s,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!u.found){if(u.anchor||u.tag||l)l?.type===`block-seq`?i(u.end,`BAD_INDENT`,`All sequence items must start at the same column`):i(s,`MISSING_CHAR`,`Sequence item without - indicator`);else{c=u.end,u.comment&&(o.comment=u.comment);continue}}let d=l?e(n,l,u,i):t(n,u.end,a,null,u,i);n.schema.compat&&cC(r.indent,l,i),s=d.range[2],o.items.push(d)}return o.range=[r.offset,s,c??s],o}function pC(e,t,n,r){let i=``;if(e){let a=!1,o=``;for(let s of e){let{source:e,type:c}=s;switch(c){case`space`:a=!0;break;case`comment`:{n&&!a&&r(s,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);let t=e.substring(1)||` `;i?i+=o+t:i=t,o=``;break}case`newline`:i&&(o+=e),a=!0;break;default:r(s,`UNEXPECTED_TOKEN`,`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}const mC=`Block collections are not allowed within flow collections`,hC=e=>e&&(e.type===`block-map`||e.type===`block-seq`);function gC({composeNode:e,composeEmptyNode:t},n,r,i,a){let o=r.start.source===`{`,s=o?`flow map`:`flow sequence`,c=new((a?.nodeClass)??(o?Qx:eS))(n.schema);c.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&=!1;let u=r.offset+r.start.source.length;for(let a=0;a<r.items.length;++a){let l=r.items[a],{start:d,key:f,sep:p,value:m}=l,h=oC(d,{flow:s,indicator:`explicit-key-ind`,next:f??p?.[0],offset:u,onError:i,parentIndent:r.indent,startOnNewline:!1});if(!h.found){if(!h.anchor&&!h.tag&&!p&&!m){a===0&&h.comma?i(h.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${s}`):a<r.items.length-1&&i(h.start,`UNEXPECTED_TOKEN`,`Unexpected empty item in ${s}`),h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),u=h.end;continue}!o&&n.options.strict&&sC(f)&&i(f,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`)}if(a===0)h.comma&&i(h.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${s}`);else if(h.comma||i(h.start,`MISSING_CHAR`,`Missing , between ${s} items`),h.comment){let e=``;loop:for(let t of d)switch(t.type){case`comma`:case`space`:break;case`comment`:e=t.source.substring(1);break loop;default:break loop}if(e){let t=c.items[c.items.length-1];J(t)&&(t=t.value??t.key),t.comment?t.comment+=`
`+e:t.comment=e,h.comment=h.comment.substring(e.length+1)}}if(!o&&!p&&!h.found){let r=m?e(n,m,h,i):t(n,h.end,p,null,h,i);c.items.push(r),u=r.range[2],hC(m)&&i(r.range,`BLOCK_IN_FLOW`,mC)}else{n.atKey=!0;let a=h.end,g=f?e(n,f,h,i):t(n,a,d,null,h,i);hC(f)&&i(g.range,`BLOCK_IN_FLOW`,mC),n.atKey=!1;let _=oC(p??[],{flow:s,indicator:`map-value-ind`,next:m,offset:g.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(_.found){if(!o&&!h.found&&n.options.strict){if(p)for(let e of p){if(e===_.found)break;if(e.type===`newline`){i(e,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`);break}}h.start<_.found.offset-1024&&i(_.found,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`)}}else m&&(`source`in m&&m.source?.[0]===`:`?i(m,`MISSING_CHAR`,`Missing space after : in ${s}`):i(_.start,`MISSING_CHAR`,`Missing , or : between ${s} items`));let v=m?e(n,m,_,i):_.found?t(n,_.end,p,null,_,i):null;v?hC(m)&&i(v.range,`BLOCK_IN_FLOW`,mC):_.comment&&(g.comment?g.comment+=`
`+_.comment:g.comment=_.comment);let y=new $(g,v);if(n.options.keepSourceTokens&&(y.srcToken=l),o){let e=c;lC(n,e.items,g)&&i(a,`DUPLICATE_KEY`,`Map keys must be unique`),e.items.push(y)}else{let e=new Qx(n.schema);e.flow=!0,e.items.push(y);let t=(v??g).range;e.range=[g.range[0],t[1],t[2]],c.items.push(e)}u=v?v.range[2]:_.end}}let d=o?`}`:`]`,[f,...p]=r.end,m=u;if(f?.source===d)m=f.offset+f.source.length;else{let e=s[0].toUpperCase()+s.substring(1),t=l?`${e} must end with a ${d}`:`${e} in block collection must be sufficiently indented and end with a ${d}`;i(u,l?`MISSING_CHAR`:`BAD_INDENT`,t),f&&f.source.length!==1&&p.unshift(f)}if(p.length>0){let e=pC(p,m,n.options.strict,i);e.comment&&(c.comment?c.comment+=`
`+e.comment:c.comment=e.comment),c.range=[r.offset,m,e.offset]}else c.range=[r.offset,m,m];return c}function _C(e,t,n,r,i,a){let o=n.type===`block-map`?dC(e,t,n,r,a):n.type===`block-seq`?fC(e,t,n,r,a):gC(e,t,n,r,a),s=o.constructor;return i===`!`||i===s.tagName?(o.tag=s.tagName,o):(i&&(o.tag=i),o)}function vC(e,t,n,r,i){let a=r.tag,o=a?t.directives.tagName(a.source,e=>i(a,`TAG_RESOLVE_FAILED`,e)):null;if(n.type===`block-seq`){let{anchor:e,newlineAfterProp:t}=r,n=e&&a?e.offset>a.offset?e:a:e??a;n&&(!t||t.offset<n.offset)&&i(n,`MISSING_CHAR`,`Missing newline after block sequence props`)}let s=n.type===`block-map`?`map`:n.type===`block-seq`?`seq`:n.start.source===`{`?`map`:`seq`;if(!a||!o||o===`!`||o===Qx.tagName&&s===`map`||o===eS.tagName&&s===`seq`)return _C(e,t,n,i,o);let c=t.schema.tags.find(e=>e.tag===o&&e.collection===s);if(!c){let r=t.schema.knownTags[o];if(r?.collection===s)t.schema.tags.push(Object.assign({},r,{default:!1})),c=r;else return r?i(a,`BAD_COLLECTION_TYPE`,`${r.tag} used for ${s} collection, but expects ${r.collection??`scalar`}`,!0):i(a,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${o}`,!0),_C(e,t,n,i,o)}let l=_C(e,t,n,i,o,c),u=c.resolve?.(l,e=>i(a,`TAG_RESOLVE_FAILED`,e),t.options)??l,d=Z(u)?u:new Q(u);return d.range=l.range,d.tag=o,c?.format&&(d.format=c.format),d}function yC(e,t,n){let r=t.offset,i=bC(t,e.options.strict,n);if(!i)return{value:``,type:null,comment:``,range:[r,r,r]};let a=i.mode===`>`?Q.BLOCK_FOLDED:Q.BLOCK_LITERAL,o=t.source?xC(t.source):[],s=o.length;for(let e=o.length-1;e>=0;--e){let t=o[e][1];if(t===``||t===`\r`)s=e;else break}if(s===0){let e=i.chomp===`+`&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):``,n=r+i.length;return t.source&&(n+=t.source.length),{value:e,type:a,comment:i.comment,range:[r,n,n]}}let c=t.indent+i.indent,l=t.offset+i.length,u=0;for(let t=0;t<s;++t){let[r,a]=o[t];if(a===``||a===`\r`)i.indent===0&&r.length>c&&(c=r.length);else{r.length<c&&n(l+r.length,`MISSING_CHAR`,`Block scalars with more-indented leading empty lines must use an explicit indentation indicator`),i.indent===0&&(c=r.length),u=t,c===0&&!e.atRoot&&n(l,`BAD_INDENT`,`Block scalar values in collections must be indented`);break}l+=r.length+a.length+1}for(let e=o.length-1;e>=s;--e)o[e][0].length>c&&(s=e+1);let d=``,f=``,p=!1;for(let e=0;e<u;++e)d+=o[e][0].slice(c)+`
`;for(let e=u;e<s;++e){let[t,r]=o[e];l+=t.length+r.length+1;let s=r[r.length-1]===`\r`;if(s&&(r=r.slice(0,-1)),r&&t.length<c){let e=`Block scalar lines must not be less indented than their ${i.indent?`explicit indentation indicator`:`first line`}`;n(l-r.length-(s?2:1),`BAD_INDENT`,e),t=``}a===Q.BLOCK_LITERAL?(d+=f+t.slice(c)+r,f=`
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
`}let m=r+i.length+t.source.length;return{value:d,type:a,comment:i.comment,range:[r,m,m]}}function bC({offset:e,props:t},n,r){if(t[0].type!==`block-scalar-header`)return r(t[0],`IMPOSSIBLE`,`Block scalar header not found`),null;let{source:i}=t[0],a=i[0],o=0,s=``,c=-1;for(let t=1;t<i.length;++t){let n=i[t];if(!s&&(n===`-`||n===`+`))s=n;else{let r=Number(n);!o&&r?o=r:c===-1&&(c=e+t)}}c!==-1&&r(c,`UNEXPECTED_TOKEN`,`Block scalar header includes extra characters: ${i}`);let l=!1,u=``,d=i.length;for(let e=1;e<t.length;++e){let i=t[e];switch(i.type){case`space`:l=!0;case`newline`:d+=i.source.length;break;case`comment`:n&&!l&&r(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`),d+=i.source.length,u=i.source.substring(1);break;case`error`:r(i,`UNEXPECTED_TOKEN`,i.message),d+=i.source.length;break;default:{r(i,`UNEXPECTED_TOKEN`,`Unexpected token in block scalar header: ${i.type}`);let e=i.source;e&&typeof e==`string`&&(d+=e.length)}}}return{mode:a,indent:o,chomp:s,comment:u,length:d}}function xC(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:[``,n]];for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);return i}function SC(e,t,n){let{offset:r,type:i,source:a,end:o}=e,s,c,l=(e,t,i)=>n(r+e,t,i);switch(i){case`scalar`:s=Q.PLAIN,c=CC(a,l);break;case`single-quoted-scalar`:s=Q.QUOTE_SINGLE,c=wC(a,l);break;case`double-quoted-scalar`:s=Q.QUOTE_DOUBLE,c=EC(a,l);break;default:return n(e,`UNEXPECTED_TOKEN`,`Expected a flow scalar value, but found: ${i}`),{value:``,type:null,comment:``,range:[r,r+a.length,r+a.length]}}let u=r+a.length,d=pC(o,u,t,n);return{value:c,type:s,comment:d.comment,range:[r,u,d.offset]}}function CC(e,t){let n=``;switch(e[0]){case`	`:n=`a tab character`;break;case`,`:n=`flow indicator character ,`;break;case`%`:n=`directive indicator character %`;break;case`|`:case`>`:n=`block scalar indicator ${e[0]}`;break;case`@`:case"`":n=`reserved character ${e[0]}`}return n&&t(0,`BAD_SCALAR_START`,`Plain value cannot start with ${n}`),TC(e)}function wC(e,t){return(e[e.length-1]!==`'`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing 'quote`),TC(e.slice(1,-1)).replace(/''/g,`'`)}function TC(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,i;try{r=RegExp(`(?<![ 	])[ 	]+$`),i=RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`,`g`)}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let a=n[1].replace(r,``),o=` `,s=t.lastIndex;for(;n=t.exec(e);){let e=n[1].replace(i,``);e===``?o===`
`?a+=o:o=`
`:(a+=o+e,o=` `),s=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=s,n=c.exec(e),a+o+(n?.[1]??``)}function EC(e,t){let n=``;for(let r=1;r<e.length-1;++r){let i=e[r];if(i!==`\r`||e[r+1]!==`
`){if(i===`
`){let{fold:t,offset:i}=DC(e,r);n+=t,r=i}else if(i===`\\`){let i=e[++r],a=OC[i];if(a)n+=a;else if(i===`
`)for(i=e[r+1];i===` `||i===`	`;)i=e[++r+1];else if(i===`\r`&&e[r+1]===`
`)for(i=e[++r+1];i===` `||i===`	`;)i=e[++r+1];else if(i===`x`||i===`u`||i===`U`){let a=i===`x`?2:i===`u`?4:8;n+=kC(e,r+1,a,t),r+=a}else{let i=e.substr(r-1,2);t(r-1,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`),n+=i}}else if(i===` `||i===`	`){let t=r,a=e[r+1];for(;a===` `||a===`	`;)a=e[++r+1];a!==`
`&&(a!==`\r`||e[r+2]!==`
`)&&(n+=r>t?e.slice(t,r+1):i)}else n+=i}}return(e[e.length-1]!==`"`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing "quote`),n}function DC(e,t){let n=``,r=e[t+1];for(;(r===` `||r===`	`||r===`
`||r===`\r`)&&(r!==`\r`||e[t+2]===`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||=` `,{fold:n,offset:t}}const OC={0:`\0`,a:`\x07`,b:`\b`,e:`\x1B`,f:`\f`,n:`
`,r:`\r`,t:`	`,v:`\v`,N:``,_:`\xA0`,L:`\u2028`,P:`\u2029`," ":` `,'"':`"`,"/":`/`,"\\":`\\`,"	":`	`};function kC(e,t,n,r){let i=e.substr(t,n),a=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return r(t-2,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`),i}}function AC(e,t,n,r){let{value:i,type:a,comment:o,range:s}=t.type===`block-scalar`?yC(e,t,r):SC(t,e.options.strict,r),c=n?e.directives.tagName(n.source,e=>r(n,`TAG_RESOLVE_FAILED`,e)):null,l;l=e.options.stringKeys&&e.atKey?e.schema[Lb]:c?jC(e.schema,i,c,n,r):t.type===`scalar`?MC(e,i,t,r):e.schema[Lb];let u;try{let a=l.resolve(i,e=>r(n??t,`TAG_RESOLVE_FAILED`,e),e.options);u=Y(a)?a:new Q(a)}catch(e){let a=e instanceof Error?e.message:String(e);r(n??t,`TAG_RESOLVE_FAILED`,a),u=new Q(i)}return u.range=s,u.source=i,a&&(u.type=a),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.comment=o),u}function jC(e,t,n,r,i){if(n===`!`)return e[Lb];let a=[];for(let t of e.tags)if(!t.collection&&t.tag===n){if(t.default&&t.test)a.push(t);else return t}for(let e of a)if(e.test?.test(t))return e;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${n}`,n!==`tag:yaml.org,2002:str`),e[Lb])}function MC({atKey:e,directives:t,schema:n},r,i,a){let o=n.tags.find(t=>(t.default===!0||e&&t.default===`key`)&&t.test?.test(r))||n[Lb];if(n.compat){let e=n.compat.find(e=>e.default&&e.test?.test(r))??n[Lb];o.tag!==e.tag&&a(i,`TAG_RESOLVE_FAILED`,`Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`,!0)}return o}function NC(e,t,n){if(t){n??=t.length;for(let r=n-1;r>=0;--r){let n=t[r];switch(n.type){case`space`:case`comment`:case`newline`:e-=n.source.length;continue}for(n=t[++r];n?.type===`space`;)e+=n.source.length,n=t[++r];break}}return e}const PC={composeNode:FC,composeEmptyNode:IC};function FC(e,t,n,r){let i=e.atKey,{spaceBefore:a,comment:o,anchor:s,tag:c}=n,l,u=!0;switch(t.type){case`alias`:l=LC(e,t,r),(s||c)&&r(t,`ALIAS_PROPS`,`An alias node must not specify any properties`);break;case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`block-scalar`:l=AC(e,t,c,r),s&&(l.anchor=s.source.substring(1));break;case`block-map`:case`block-seq`:case`flow-collection`:try{l=vC(PC,e,t,n,r),s&&(l.anchor=s.source.substring(1))}catch(e){r(t,`RESOURCE_EXHAUSTION`,e instanceof Error?e.message:String(e))}break;default:r(t,`UNEXPECTED_TOKEN`,t.type===`error`?t.message:`Unsupported token (type: ${t.type})`),u=!1}return l??=IC(e,t.offset,void 0,null,n,r),s&&l.anchor===``&&r(s,`BAD_ALIAS`,`Anchor cannot be an empty string`),i&&e.options.stringKeys&&(!Y(l)||typeof l.value!=`string`||l.tag&&l.tag!==`tag:yaml.org,2002:str`)&&r(c??t,`NON_STRING_KEY`,`With stringKeys, all keys must be strings`),a&&(l.spaceBefore=!0),o&&(t.type===`scalar`&&t.source===``?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function IC(e,t,n,r,{spaceBefore:i,comment:a,anchor:o,tag:s,end:c},l){let u=AC(e,{type:`scalar`,offset:NC(t,n,r),indent:-1,source:``},s,l);return o&&(u.anchor=o.source.substring(1),u.anchor===``&&l(o,`BAD_ALIAS`,`Anchor cannot be an empty string`)),i&&(u.spaceBefore=!0),a&&(u.comment=a,u.range[2]=c),u}function LC({options:e},{offset:t,source:n,end:r},i){let a=new lx(n.substring(1));a.source===``&&i(t,`BAD_ALIAS`,`Alias cannot be an empty string`),a.source.endsWith(`:`)&&i(t+n.length-1,`BAD_ALIAS`,`Alias ending in : is ambiguous`,!0);let o=t+n.length,s=pC(r,o,e.strict,i);return a.range=[t,o,s.offset],s.comment&&(a.comment=s.comment),a}function RC(e,t,{offset:n,start:r,value:i,end:a},o){let s=new tC(void 0,Object.assign({_directives:t},e)),c={atKey:!1,atRoot:!0,directives:s.directives,options:s.options,schema:s.schema},l=oC(r,{indicator:`doc-start`,next:i??a?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(s.directives.docStart=!0,i&&(i.type===`block-map`||i.type===`block-seq`)&&!l.hasNewline&&o(l.end,`MISSING_CHAR`,`Block collection cannot start on same line with directives-end marker`)),s.contents=i?FC(c,i,l,o):IC(c,l.end,r,null,l,o);let u=s.contents.range[2],d=pC(a,u,!1,o);return d.comment&&(s.comment=d.comment),s.range=[n,u,d.offset],s}function zC(e){if(typeof e==`number`)return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n==`string`?n.length:1)]}function BC(e){let t=``,n=!1,r=!1;for(let i=0;i<e.length;++i){let a=e[i];switch(a[0]){case`#`:t+=(t===``?``:r?`

`:`
`)+(a.substring(1)||` `),n=!0,r=!1;break;case`%`:e[i+1]?.[0]!==`#`&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var VC=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,t,n,r)=>{let i=zC(e);r?this.warnings.push(new aC(i,t,n)):this.errors.push(new iC(i,t,n))},this.directives=new tx({version:e.version||`1.2`}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:r}=BC(this.prelude);if(n){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(r||e.directives.docStart||!i)e.commentBefore=n;else if(X(i)&&!i.flow&&i.items.length>0){let e=i.items[0];J(e)&&(e=e.key);let t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{let e=i.commentBefore;i.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:BC(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){switch(e.type){case`directive`:this.directives.add(e.source,(t,n,r)=>{let i=zC(e);i[0]+=t,this.onError(i,`BAD_DIRECTIVE`,n,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case`document`:{let t=RC(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,`MISSING_CHAR`,`Missing directives-end/doc-start indicator line`),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case`byte-order-mark`:case`space`:break;case`comment`:case`newline`:this.prelude.push(e.source);break;case`error`:{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new iC(zC(e),`UNEXPECTED_TOKEN`,t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case`doc-end`:{if(!this.doc){this.errors.push(new iC(zC(e),`UNEXPECTED_TOKEN`,`Unexpected doc-end without preceding document`));break}this.doc.directives.docEnd=!0;let t=pC(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let e=this.doc.comment;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new iC(zC(e),`UNEXPECTED_TOKEN`,`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let e=new tC(void 0,Object.assign({_directives:this.directives},this.options));this.atDirectives&&this.onError(t,`MISSING_CHAR`,`Missing directives-end indicator line`),e.range=[0,t,t],this.decorate(e,!1),yield e}}};const HC=Symbol(`break visit`),UC=Symbol(`skip children`),WC=Symbol(`remove item`);function GC(e,t){`type`in e&&e.type===`document`&&(e={start:e.start,value:e.value}),KC(Object.freeze([]),e,t)}GC.BREAK=HC,GC.SKIP=UC,GC.REMOVE=WC,GC.itemAtPath=(e,t)=>{let n=e;for(let[e,r]of t){let t=n?.[e];if(t&&`items`in t)n=t.items[r];else return}return n},GC.parentCollection=(e,t)=>{let n=GC.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&`items`in i)return i;throw Error(`Parent collection not found`)};function KC(e,t,n){let r=n(t,e);if(typeof r==`symbol`)return r;for(let i of[`key`,`value`]){let a=t[i];if(a&&`items`in a){for(let t=0;t<a.items.length;++t){let r=KC(Object.freeze(e.concat([[i,t]])),a.items[t],n);if(typeof r==`number`)t=r-1;else if(r===HC)return HC;else r===WC&&(a.items.splice(t,1),--t)}typeof r==`function`&&i===`key`&&(r=r(t,e))}}return typeof r==`function`?r(t,e):r}function qC(e){switch(e){case`﻿`:return`byte-order-mark`;case``:return`doc-mode`;case``:return`flow-error-end`;case``:return`scalar`;case`---`:return`doc-start`;case`...`:return`doc-end`;case``:case`
`:case`\r
`:return`newline`;case`-`:return`seq-item-ind`;case`?`:return`explicit-key-ind`;case`:`:return`map-value-ind`;case`{`:return`flow-map-start`;case`}`:return`flow-map-end`;case`[`:return`flow-seq-start`;case`]`:return`flow-seq-end`;case`,`:return`comma`}switch(e[0]){case` `:case`	`:return`space`;case`#`:return`comment`;case`%`:return`directive-line`;case`*`:return`alias`;case`&`:return`anchor`;case`!`:return`tag`;case`'`:return`single-quoted-scalar`;case`"`:return`double-quoted-scalar`;case`|`:case`>`:return`block-scalar-header`}return null}function JC(e){switch(e){case void 0:case` `:case`
`:case`\r`:case`	`:return!0;default:return!1}}const YC=new Set(`0123456789ABCDEFabcdef`),XC=new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`),ZC=new Set(`,[]{}`),QC=new Set(` ,[]{}
\r	`),$C=e=>!e||QC.has(e);var ew=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=``,this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!=`string`)throw TypeError(`source is not a string`);this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??`stream`;for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===` `||t===`	`;)t=this.buffer[++e];return!t||t===`#`||t===`
`||t===`\r`&&this.buffer[e+1]===`
`}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===` `;)t=this.buffer[++n+e];if(t===`\r`){let t=this.buffer[n+e+1];if(t===`
`||!t&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t===`-`||t===`.`){let t=this.buffer.substr(e,3);if((t===`---`||t===`...`)&&JC(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=`number`||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]===`\r`&&--e,this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case`stream`:return yield*this.parseStream();case`line-start`:return yield*this.parseLineStart();case`block-start`:return yield*this.parseBlockStart();case`doc`:return yield*this.parseDocument();case`flow`:return yield*this.parseFlowCollection();case`quoted-scalar`:return yield*this.parseQuotedScalar();case`block-scalar`:return yield*this.parseBlockScalar();case`plain-scalar`:return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext(`stream`);if(e[0]===`﻿`&&(yield*this.pushCount(1),e=e.substring(1)),e[0]===`%`){let t=e.length,n=e.indexOf(`#`);for(;n!==-1;){let r=e[n-1];if(r===` `||r===`	`){t=n-1;break}n=e.indexOf(`#`,n+1)}for(;;){let n=e[t-1];if(n===` `||n===`	`)--t;else break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),`stream`}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),`stream`}return yield``,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext(`line-start`);if(e===`-`||e===`.`){if(!this.atEnd&&!this.hasChars(4))return this.setNext(`line-start`);let e=this.peek(3);if((e===`---`||e===`...`)&&JC(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,e===`---`?`doc`:`stream`}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!JC(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext(`block-start`);if((e===`-`||e===`?`||e===`:`)&&JC(t)){let e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=e,`block-start`}return`doc`}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(`doc`);let t=yield*this.pushIndicators();switch(e[t]){case`#`:yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case`{`:case`[`:return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,`flow`;case`}`:case`]`:return yield*this.pushCount(1),`doc`;case`*`:return yield*this.pushUntil($C),`doc`;case`"`:case`'`:return yield*this.parseQuotedScalar();case`|`:case`>`:return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();if(r===null)return this.setNext(`flow`);if((n!==-1&&n<this.indentNext&&r[0]!==`#`||n===0&&(r.startsWith(`---`)||r.startsWith(`...`))&&JC(r[3]))&&(n!==this.indentNext-1||this.flowLevel!==1||r[0]!==`]`&&r[0]!==`}`))return this.flowLevel=0,yield``,yield*this.parseLineStart();let i=0;for(;r[i]===`,`;)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return`flow`;case`#`:return yield*this.pushCount(r.length-i),`flow`;case`{`:case`[`:return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,`flow`;case`}`:case`]`:return yield*this.pushCount(1),this.flowKey=!0,--this.flowLevel,this.flowLevel?`flow`:`doc`;case`*`:return yield*this.pushUntil($C),`flow`;case`"`:case`'`:return this.flowKey=!0,yield*this.parseQuotedScalar();case`:`:{let e=this.charAt(1);if(this.flowKey||JC(e)||e===`,`)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),`flow`}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e===`'`)for(;t!==-1&&this.buffer[t+1]===`'`;)t=this.buffer.indexOf(`'`,t+2);else for(;t!==-1;){let e=0;for(;this.buffer[t-1-e]===`\\`;)e+=1;if(e%2==0)break;t=this.buffer.indexOf(`"`,t+1)}let n=this.buffer.substring(0,t),r=n.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let e=this.continueScalar(r+1);if(e===-1)break;r=n.indexOf(`
`,e)}r!==-1&&(t=r-(n[r-1]===`\r`?2:1))}if(t===-1){if(!this.atEnd)return this.setNext(`quoted-scalar`);t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?`flow`:`doc`}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t===`+`)this.blockScalarKeep=!0;else if(t>`0`&&t<=`9`)this.blockScalarIndent=Number(t)-1;else if(t!==`-`)break}return yield*this.pushUntil(e=>JC(e)||e===`#`)}*parseBlockScalar(){let e=this.pos-1,t=0,n;loop:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case` `:t+=1;break;case`
`:e=r,t=0;break;case`\r`:{let e=this.buffer[r+1];if(!e&&!this.atEnd)return this.setNext(`block-scalar`);if(e===`
`)break}default:break loop}if(!n&&!this.atEnd)return this.setNext(`block-scalar`);if(t>=this.indentNext){this.indentNext=this.blockScalarIndent===-1?t:this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let t=this.continueScalar(e+1);if(t===-1)break;e=this.buffer.indexOf(`
`,t)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext(`block-scalar`);e=this.buffer.length}}let r=e+1;for(n=this.buffer[r];n===` `;)n=this.buffer[++r];if(n===`	`){for(;n===`	`||n===` `||n===`\r`||n===`
`;)n=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let n=e-1,r=this.buffer[n];r===`\r`&&(r=this.buffer[--n]);let i=n;for(;r===` `;)r=this.buffer[--n];if(r===`
`&&n>=this.pos&&n+1+t>i)e=n;else break}while(1);return yield``,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,n=this.pos-1,r;for(;r=this.buffer[++n];)if(r===`:`){let r=this.buffer[n+1];if(JC(r)||e&&ZC.has(r))break;t=n}else if(JC(r)){let i=this.buffer[n+1];if(r===`\r`&&(i===`
`?(n+=1,r=`
`,i=this.buffer[n+1]):t=n),i===`#`||e&&ZC.has(i))break;if(r===`
`){let e=this.continueScalar(n+1);if(e===-1)break;n=Math.max(n,e-2)}}else{if(e&&ZC.has(r))break;t=n}return!r&&!this.atEnd?this.setNext(`plain-scalar`):(yield``,yield*this.pushToIndex(t+1,!0),e?`flow`:`doc`)}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield``),0)}*pushIndicators(){let e=0;loop:for(;;){switch(this.charAt(0)){case`!`:e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue loop;case`&`:e+=yield*this.pushUntil($C),e+=yield*this.pushSpaces(!0);continue loop;case`-`:case`?`:case`:`:{let t=this.flowLevel>0,n=this.charAt(1);if(JC(n)||t&&ZC.has(n)){t?this.flowKey&&=!1:this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue loop}}}break loop}return e}*pushTag(){if(this.charAt(1)===`<`){let e=this.pos+2,t=this.buffer[e];for(;!JC(t)&&t!==`>`;)t=this.buffer[++e];return yield*this.pushToIndex(t===`>`?e+1:e,!1)}{let e=this.pos+1,t=this.buffer[e];for(;t;)if(XC.has(t))t=this.buffer[++e];else if(t===`%`&&YC.has(this.buffer[e+1])&&YC.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e===`\r`&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===` `||e&&n===`	`);let r=t-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function tw(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function nw(e){for(let t=0;t<e.length;++t)switch(e[t].type){case`space`:case`comment`:case`newline`:break;default:return t}return-1}function rw(e){switch(e?.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`flow-collection`:return!0;default:return!1}}function iw(e){switch(e.type){case`document`:return e.start;case`block-map`:{let t=e.items[e.items.length-1];return t.sep??t.start}case`block-seq`:return e.items[e.items.length-1].start;default:return[]}}function aw(e){if(e.length===0)return[];let t=e.length;loop:for(;--t>=0;)switch(e[t].type){case`doc-start`:case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:case`newline`:break loop}for(;e[++t]?.type===`space`;);return e.splice(t,e.length)}function ow(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function sw(e){if(e.start.type===`flow-seq-start`)for(let t of e.items)t.sep&&!t.value&&!tw(t.start,`explicit-key-ind`)&&!tw(t.sep,`map-value-ind`)&&(t.key&&(t.value=t.key),delete t.key,rw(t.value)?t.value.end?ow(t.value.end,t.sep):t.value.end=t.sep:ow(t.start,t.sep),delete t.sep)}var cw=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=``,this.type=``,this.lexer=new ew,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=qC(e);if(!t){let t=`Not a YAML token: ${e}`;yield*this.pop({type:`error`,offset:this.offset,message:t,source:e}),this.offset+=e.length}else if(t===`scalar`)this.atNewLine=!1,this.atScalar=!0,this.type=`scalar`;else{switch(this.type=t,yield*this.step(),t){case`newline`:this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case`space`:this.atNewLine&&e[0]===` `&&(this.indent+=e.length);break;case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:this.atNewLine&&(this.indent+=e.length);break;case`doc-mode`:case`flow-error-end`:return;default:this.atNewLine=!1}this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===`doc-end`&&e?.type!==`doc-end`){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:`doc-end`,offset:this.offset,source:this.source})}else{if(!e)return yield*this.stream();switch(e.type){case`document`:return yield*this.document(e);case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return yield*this.scalar(e);case`block-scalar`:return yield*this.blockScalar(e);case`block-map`:return yield*this.blockMap(e);case`block-seq`:return yield*this.blockSequence(e);case`flow-collection`:return yield*this.flowCollection(e);case`doc-end`:return yield*this.documentEnd(e)}yield*this.pop()}}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:`error`,offset:this.offset,source:``,message:`Tried to pop an empty stack`};else if(this.stack.length===0)yield t;else{let e=this.peek(1);switch(t.type===`block-scalar`?t.indent=`indent`in e?e.indent:0:t.type===`flow-collection`&&e.type===`document`&&(t.indent=0),t.type===`flow-collection`&&sw(t),e.type){case`document`:e.value=t;break;case`block-scalar`:e.props.push(t);break;case`block-map`:{let n=e.items[e.items.length-1];if(n.value){e.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case`block-seq`:{let n=e.items[e.items.length-1];n.value?e.items.push({start:[],value:t}):n.value=t;break}case`flow-collection`:{let n=e.items[e.items.length-1];!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((e.type===`document`||e.type===`block-map`||e.type===`block-seq`)&&(t.type===`block-map`||t.type===`block-seq`)){let n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&nw(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!==`comment`||e.indent<t.indent))&&(e.type===`document`?e.end=n.start:e.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case`directive-line`:yield{type:`directive`,offset:this.offset,source:this.source};return;case`byte-order-mark`:case`space`:case`comment`:case`newline`:yield this.sourceToken;return;case`doc-mode`:case`doc-start`:{let e={type:`document`,offset:this.offset,start:[]};this.type===`doc-start`&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case`doc-start`:nw(e.start)===-1?e.start.push(this.sourceToken):(yield*this.pop(),yield*this.step());return;case`anchor`:case`tag`:case`space`:case`comment`:case`newline`:e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===`map-value-ind`){let t=aw(iw(this.peek(2))),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];let r={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case`space`:case`comment`:case`newline`:e.props.push(this.sourceToken);return;case`scalar`:if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case`newline`:if(this.onKeyLine=!1,t.value){let n=`end`in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`space`:case`comment`:if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){ow(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,r=n&&(t.sep||t.explicitKey)&&this.type!==`seq-item-ind`,i=[];if(r&&t.sep&&!t.value){let n=[];for(let r=0;r<t.sep.length;++r){let i=t.sep[r];switch(i.type){case`newline`:n.push(r);break;case`space`:break;case`comment`:i.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(i=t.sep.splice(n[1]))}switch(this.type){case`anchor`:case`tag`:r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`explicit-key-ind`:!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case`map-value-ind`:if(t.explicitKey){if(!t.sep){if(tw(t.start,`newline`))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let e=aw(t.start);this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(tw(t.sep,`map-value-ind`))this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(rw(t.key)&&!tw(t.sep,`newline`)){let e=aw(t.start),n=t.key,r=t.sep;r.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:r}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken)}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):tw(t.sep,`map-value-ind`)?this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:{let n=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(e);if(r){if(r.type===`block-seq`){if(!t.explicitKey&&t.sep&&!tw(t.sep,`newline`)){yield*this.pop({type:`error`,offset:this.offset,message:`Unexpected block-seq-ind on same line with key`,source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.type){case`newline`:if(t.value){let n=`end`in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case`space`:case`comment`:if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){ow(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case`anchor`:case`tag`:if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);return;case`seq-item-ind`:if(this.indent!==e.indent)break;t.value||tw(t.start,`seq-item-ind`)?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type===`flow-error-end`){let e;do yield*this.pop(),e=this.peek(1);while(e?.type===`flow-collection`)}else if(e.end.length===0){switch(this.type){case`comma`:case`explicit-key-ind`:!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case`map-value-ind`:!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case`space`:case`comment`:case`newline`:case`anchor`:case`tag`:!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:{let n=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case`flow-map-end`:case`flow-seq-end`:e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type===`block-map`&&(this.type===`map-value-ind`&&t.indent===e.indent||this.type===`newline`&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type===`map-value-ind`&&t.type!==`flow-collection`){let n=aw(iw(t));sw(e);let r=e.end.splice(1,e.end.length);r.push(this.sourceToken);let i={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:return this.flowScalar(this.type);case`block-scalar-header`:return{type:`block-scalar`,offset:this.offset,indent:this.indent,props:[this.sourceToken],source:``};case`flow-map-start`:case`flow-seq-start`:return{type:`flow-collection`,offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case`seq-item-ind`:return{type:`block-seq`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case`explicit-key-ind`:{this.onKeyLine=!0;let t=aw(iw(e));return t.push(this.sourceToken),{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case`map-value-ind`:{this.onKeyLine=!0;let t=aw(iw(e));return{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==`comment`||this.indent<=t?!1:e.every(e=>e.type===`newline`||e.type===`space`)}*documentEnd(e){this.type!==`doc-mode`&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type===`newline`&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case`comma`:case`doc-start`:case`doc-end`:case`flow-seq-end`:case`flow-map-end`:case`map-value-ind`:yield*this.pop(),yield*this.step();break;case`newline`:this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type===`newline`&&(yield*this.pop())}}};const lw={version:`1.2`,schema:`core`,strict:!0,uniqueKeys:!1,stringKeys:!0,prettyErrors:!1,keepSourceTokens:!1,logLevel:`error`},uw=`this file is too large: no more than ${n.O(G.tokens)} words, signs, blanks and line ends are read, and here they end`;var dw=class extends Error{};function fw(e,t){let{stackTraceLimit:n}=Error;Error.stackTraceLimit=0;try{return pw(e,t)}catch(e){if(e instanceof RangeError)t(0,gw);else if(!(e instanceof dw))throw e;return null}finally{Error.stackTraceLimit=n}}function pw(e,t){let n=(e,n)=>{throw t(e,n),new dw},r=new VC(lw),i=0,a=null,o=r;o.onError=(e,n,r)=>{if(++i>1e4)throw new dw;t(typeof e==`number`?e:`offset`in e?e.offset:e[0]??0,n===`RESOURCE_EXHAUSTION`?gw:mw(r))};for(let i of r.compose(hw(e,n),!0,e.length)){if(a!==null){t(i.range[0],`a second document begins here`);break}a=i;for(let{pos:e,message:n}of[...i.errors,...i.warnings])t(e[0],mw(n))}return a}function mw(e){return e.replace(/: (?:["|>]|(?<=(?:extra characters|a YAML token): ))[\s\S]*$/,``)}function*hw(e,t){let n=new cw,r=0,i=0,a=0;for(let o of new ew().lex(e))o===`[`||o===`{`?r++:(o===`]`||o===`}`)&&r--,r>1e3&&t(a,gw),++i>G.tokens&&t(a,uw),a+=o.length===1&&o<` `&&o!==`
`&&o!==`	`?0:o.length,yield*n.next(o);yield*n.end()}const gw=`it is nested too deeply`;function _w(e,t){let{bytes:n}=e,r=null,i=null;return{file:e,text:t,byteAt(e){return t.length===n.length?e:(r??=yw(t),r[Math.min(e,t.length)])},placeOf(e){i??=vw(n);let t=0,r=i.length;for(;r-t>1;){let n=t+r>>>1;i[n]<=e?t=n:r=n}return{line:t+1,column:e-i[t]+1}}}}function vw(e){let t=[0];for(let n=e.indexOf(10);n>=0;n=e.indexOf(10,n+1))t.push(n+1);return t}function yw(e){let t=new Uint32Array(e.length+1),n=0;for(let r=0;r<e.length;r++){t[r]=n;let i=e.charCodeAt(r);n+=i<128?1:i<2048||i>=55296&&i<57344?2:3}return t[e.length]=n,t}const bw=1e4;function xw(e,n){let r={path:e,bytes:n},i=Cw(n);if(typeof i==`number`){let e=`this is no UTF-8 text: the byte ${t.i(n,i,i+1)} does not belong here`;return{positions:_w(r,``),root:null,mistakes:[{start:i,message:e}]}}let a=_w(r,i),o=Sw.exec(i);return o===null?ww(a):{positions:a,root:null,mistakes:[{start:a.byteAt(o.index),message:`this is no YAML text: the control character ${t.s(o[0])} may not stand in it`}]}}const Sw=/(?![\t\n\r\u0085])\p{Cc}/u;function Cw(e){let n=t.l(e);if(!n.includes(`�`))return n;try{return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(e)}catch{let t=0,n=e.length,r=t=>{try{return new TextDecoder(`utf-8`,{fatal:!0}).decode(e.subarray(0,t),{stream:!0}),!0}catch{return!1}};for(;n-t>1;){let e=t+n>>>1;r(e)?t=e:n=e}return t}}function ww(e){let n=[],r=fw(e.text,(r,i)=>n.push({start:e.byteAt(r),message:i===uw?i:`this is no YAML that can be read: ${Tw(e.text,r,i)??t.s(i)}`}));return r===null||n.length>0?{positions:e,root:null,mistakes:n}:r.contents===null?{positions:e,root:null,mistakes:[{start:0,message:`the file is empty: write at least "version: 1"`}]}:{positions:e,root:Dw(r.contents,e,n),mistakes:n}}function Tw(e,n,r){return e[n]===`@`?`a text that begins with "@" is written in quotes, such as "@example.com"`:r.startsWith(`Alias ending in :`)?`${t.s(r)}; ${Ew}`:null}const Ew=`a wildcard is written in quotes, such as "*.example.com"`;function Dw(e,n,r){let i=new Map,a=new Set,o=0,s=!1,c=(e,t)=>{let[r,i]=e.range??[0,0];return{start:n.byteAt(r),end:n.byteAt(i),plain:t,items:null,entries:null}},l=(e,t)=>{let n=c(e,void 0);return r.push({start:n.start,message:t}),n},u=(e,d,f)=>{if(f&&++o>bw)return s?c(e,void 0):(s=!0,l(e,`the aliases of this file expand to more than ${bw} values: write them out`));if(Bb(e)){let n=i.get(e.source),r=t.s(e.source);return n===void 0?l(e,`there is no anchor &${r} above this alias${r.startsWith(`.`)?`: ${Ew}`:``}`):a.has(n)?l(e,`the alias *${r} stands inside what it stands for`):u(n,d,!0)}if(`anchor`in e&&typeof e.anchor==`string`&&i.set(e.anchor,e),Y(e))return c(e,e.value);if(d>64)return l(e,`this is nested more than 64 levels deep`);a.add(e);let p;if(Ub(e)){let t=e.items.map(e=>u(e,d+1,f));p={...c(e,t.map(e=>e.plain)),items:t}}else if(Hb(e)){let t=new Map,i=Object.create(null);for(let a of e.items){let e=a.key;if(!Y(e)||typeof e.value!=`string`){l(e,Bb(e)&&e.source.startsWith(`.`)?`a key must be a word: ${Ew}`:`a key must be a word`);continue}let o=n.byteAt(e.range?.[0]??0),{value:s}=e;if(t.has(s)){r.push({start:o,message:()=>`the key "${Ow(s)}" stands here a second time`});continue}let p=a.value===null?c(e,null):u(a.value,d+1,f);t.set(e.value,{keyStart:o,value:p}),i[e.value]=p.plain}p={...c(e,i),entries:t}}else p=l(e,`this is nothing that can stand here`);return a.delete(e),p};return u(e,0,!1)}function Ow(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}function kw(e,t){let n=e;for(let e of t.split(`/`).slice(1)){let t=e.replace(/~1/g,`/`).replace(/~0/g,`~`),r=n.items?.[Number(t)]??n.entries?.get(t)?.value;if(r===void 0)break;n=r}return n}function Aw(e,t){if(tb(e.plain))return[];let r=(tb.errors??[]).filter(({schemaPath:e})=>!/\/(?:oneOf\/|propertyNames)/.test(e)),i=new Set(r.filter(({keyword:e})=>e===`additionalProperties`).map(({instancePath:e})=>e));return r.flatMap(r=>{let a=kw(e,r.instancePath);return a.plain===void 0||r.keyword===`enum`&&n.c.some(e=>e===a.plain)||r.keyword===`oneOf`&&i.has(r.instancePath)&&!jw(a)?[]:[{start:Nw(a,r),message:()=>Pw(a,r,t)}]})}function jw({entries:e}){return Mw.some(t=>e?.has(t)===!0)}const Mw=[`me`,`not me`,`mail`];function Nw(e,{keyword:t,params:n}){let r={additionalProperties:`additionalProperty`,dependentRequired:`property`}[t];return(r===void 0?void 0:e.entries?.get(String(n[r])))?.keyStart??e.start}function Pw(e,{keyword:t,params:n,instancePath:r,schemaPath:i},a){let o=`"${Uw(e,a)}"`;switch(t){case`additionalProperties`:return Rw(String(n.additionalProperty),Iw(r));case`required`:return`the key "${n.missingProperty}" is missing here`;case`type`:return`${Hw(e,o)} stands here, and it must be ${Vw([n.type].flat())}`;case`enum`:return zw(o,String(e.plain),n.allowedValues);case`const`:return`there is no version ${o}: this qmailint knows version ${n.allowedValue}`;case`minItems`:return`this list is empty: leave the key out, or write something into it`;case`minProperties`:return`nothing is named here: leave the key out, or name something`;case`dependentRequired`:return`"${n.property}" says something of "${n.missingProperty}", which is missing here`;case`oneOf`:return Fw(e,i);default:return`${o} does not fit here (${t})`}}function Fw(e,t){return/dependentSchemas/.test(t)?e.entries?.has(`is`)===!0?`an assertion says either "is" or "is not", not both: write two`:`this assertion about mail says neither "is" nor "is not"`:jw(e)?`an assertion is one of "me", "not me" and "mail", not several: write each for itself`:`this assertion says neither "me" nor "not me" nor "mail"`}function Iw(e){let t=Lw.find(([t])=>t.test(e));return t===void 0?`file`:t[1]}const Lw=[[/^\/assertions\/\d+$/,`assertion`],[/^\/ignore\/\d+$/,`ignore`],[/^\/rules$/,`rules`],[/^\/hosts\/[^/]*$/,`host`],[/\/interfaces\/[^/]*$/,`interface`],[/^\/dns\/[^/]*$/,`dns-name`],[/^\/zones(?:\/\d+)?$/,`zone`]];function Rw(e,t){let n=Mb[t]??[],r=t===`rules`,i=c.s(e,n),a=r?`; "qmailint rules" lists them`:`; there are: ${n.join(`, `)}`;return`there is no ${r?`rule`:`key`} "${Gw(e)}" here${i===``?a:i}`}function zw(e,t,n){let r=c.s(t,n),i=n.length>12?`; "qmailint rules" lists them`:`; it must be one of: ${n.join(`, `)}`;return`there is no ${e} here${r===``?i:r}`}const Bw={string:`a text (numbers and the words true, false, null in quotes)`,array:`a list`,object:`a map`,boolean:`true or false`};function Vw(e){return e.map(e=>Bw[String(e)]??String(e)).join(` or `)}function Hw({plain:e,entries:t,items:n},r){return e===null?`nothing`:t!==null||n!==null?`what`:typeof e==`string`?`a text`:r}function Uw({start:e,end:n},{file:{bytes:r}}){let i=Math.min(n,e+60+1),a=e;for(;a<i&&!Ww.has(r[a]);)a++;return a<i?`${t.a(r,e,a,60)}…`:t.a(r,e,n,60)}const Ww=new Set([32,9,10,13]);function Gw(e){return e.length>60?`${t.s(e.slice(0,60))}…`:t.s(e)}function Kw(e,{file:n},r,a){if(e===void 0)return null;if(typeof e.plain==`string`){if(e.plain!==``)return{kind:`capture`,path:e.plain,at:{start:e.start,end:e.end}};r.push({start:e.start,message:`this must be the path of a file, and is empty`})}if(e.entries===null)return null;let o=[];for(let[i,{keyStart:s,value:c}]of e.entries){let e=i.replace(/:.*/s,``);e===``&&r.push({start:s,message:`"${t.s(i)}" names no interface`});let l=c.entries?.get(`up`)?.value.plain!==!1,u=c.entries?.get(`addresses`)?.value??c;for(let t of u.items??[u]){if(typeof t.plain!=`string`)continue;let s=Ov(t.plain,a);s===null?r.push({start:t.start,message:qw(t.plain)}):o.push({label:i,device:e,address:s,up:l,at:{file:n,start:t.start,end:t.end}})}}return{kind:`addresses`,addresses:i.t(o)}}function qw(e){return`"${t.s(e.slice(0,60))}" is not an address of an interface: write 192.0.2.10 or 192.0.2.10/24 (four decimal octets from 0 to 255, without leading zeros), or an IPv6 address`}const Jw=64*2**20;function Yw(e,t){return(e===void 0?[]:e.items??[e]).flatMap(e=>{let n=e.entries?.get(`origin`)?.value,r=e.entries?.get(`file`)?.value??e;if(typeof r.plain!=`string`)return[];let{plain:i,start:a,end:o}=r;i===``&&t.push({start:a,message:`this must be the path of a zone file, and is empty`});let s=typeof n?.plain==`string`?Xw(n.plain,n.start,t):null;return i===``?[]:[{path:i,origin:s,at:{start:a,end:o}}]})}function Xw(e,n,i){let a=e===``?{wrong:`it is empty`}:Yv(r.i(t.u(`${e.replace(/\.$/,``)}.`)),null);return`name`in a?a.name:(i.push({start:n,message:`"${t.s(e.slice(0,60))}" is not an origin: ${a.wrong}`}),null)}function Zw(e,t){let r=new Map,i=G.zoneBytes;return async(a,o)=>{let s=`${t(a)}\n${o??``}`,c=r.get(s);if(c!==void 0)return c;let l=e(a,Math.min(Jw,i));n.m(l)||(i-=l.bytes.length);let u=n.m(l)?{unreadable:Qw(l.unreadable,i)}:await $w(s,l,o);return r.set(s,u),u}}function Qw(e,t){return t>=Jw?e:`${e} (the zone files of a run may have ${G.zoneBytes/2**20} MiB in all)`}async function $w(e,r,i){let{readZoneFile:a}=await Promise.resolve().then(()=>require("./action/zone-file.js")),{zone:o,mistakes:s,otherMistakes:c}=a(r,i);if(s.length===0)return{key:e,zone:o};let l=s.map(({line:e,column:n,message:i})=>({file:r.path,line:e,column:n,message:t.s(i)})),u=l.at(-1);return c>0&&l.push({...u,message:`and ${n.k(c,`more mistake`)} in this file`}),{key:e,problems:l}}function eT(e,t,n){let{positions:r,root:i,mistakes:a}=xw(e,t);if(i===null)return{settings:null,problems:Gv(r,a)};let o=[...a,...Aw(i,r)];return{settings:tT(i,r,o,n),problems:Gv(r,o)}}function tT(e,t,n,r){let i=t=>e.entries?.get(t)?.value,a=iT(e,t,n,r),o=aT(i(`hosts`),a,t,n,r),s=i(`undeclared`)?.plain,c=new Map;for(let[e,{value:t}]of i(`rules`)?.entries??[])c.set(e,t.plain);return{source:t.file,lineOf:e=>t.placeOf(e).line,...a,hosts:o,complete:nT(i(`complete`)),zones:Yw(i(`zones`),n),dns:$v(i(`dns`),t,n),undeclared:s===`outside`||s===`nxdomain`?s:null,assertions:$y(i(`assertions`),o,n),rules:c,ignores:oT(i(`ignore`),n)}}function nT(e){return typeof e?.plain==`boolean`?e.plain:null}function rT(e){return e===void 0?null:{start:e.start,end:e.end}}function iT(e,t,r,i){let a=t=>e.entries?.get(t)?.value,o=a(`control`),s=a(`dialect`),c=a(`system`)?.plain,l=o===void 0?null:o.items??[o];for(let e of l??[])e.plain===``&&r.push({start:e.start,message:`this must be a path, and is empty`});let u=n.c.find(e=>e===s?.plain);if(s!==void 0&&u!==void 0&&n.s(u)===null){let e=`the dialect ${u} is not supported yet: qmailint cannot say what it reads`;r.push({start:s.start,message:e})}return{control:l?.flatMap(({plain:e,start:t,end:n})=>typeof e==`string`?[{text:e,start:t,end:n}]:[])??null,dialect:u??null,system:c===`linux`||c===`bsd`?c:null,interfaces:Kw(a(`interfaces`),t,r,i),reachedAt:hy(a(`reached-at`),r),reachedAtSpan:rT(a(`reached-at`)),relayClients:gy(a(`relay-clients`),r)}}function aT(e,n,r,i,a){let o=[];for(let[s,{keyStart:c,value:l}]of e?.entries??[]){let e=iT(l,r,i,a),u=uy(s);if(u!==null)i.push({start:c,message:u});else{if(n.interfaces===null&&l.entries?.has(`interfaces`)!==!0){let e=`the host "${t.s(s)}" has no interfaces, and the file has none for all hosts`;i.push({start:c,message:e})}o.push({name:s,start:c,...e})}}return o}function oT(e,n){return(e?.items??[]).flatMap(e=>{let r=t=>{let n=e.entries?.get(t)?.value.plain;return typeof n==`string`?n:null},i=e.entries?.get(`because`)?.value,a=e.entries?.get(`until`)?.value;if(i?.plain===``&&n.push({start:i.start,message:`the reason must be given`}),typeof a?.plain==`string`&&!sT(a.plain)){let e=`"${t.s(a.plain.slice(0,60))}" is no day: write it as 2027-03-31`;n.push({start:a.start,message:e})}let o=r(`rule`);if(o===null)return[];let{start:s,end:c}=e;return[{rule:o,file:r(`file`),line:r(`line`),because:r(`because`)??``,until:r(`until`),start:s,end:c}]})}function sT(e){if(!/^\d{4}-\d\d-\d\d$/.test(e))return!1;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}var cT=e.n({loadSettings:()=>fT,makeShared:()=>lT});function lT(e){let t={...e,kind:uT(e.kind)},n=uT(t=>e.realpath(t)??t);return{tree:t,keyOf:n,capture:Fv((t,n)=>e.read(t,{limit:n}),n),expand:Bv(uT(e=>s.n(t,e)),G.names),zone:Zw((t,n)=>e.read(t,{limit:n}),n),left:{addresses:G.addresses,pairs:G.pairs}}}function uT(e){let t=new Map;return n=>{let r=t.get(n);return r===void 0&&(r={answer:e(n)},t.set(n,r)),r.answer}}const dT=4*2**20;async function fT(e,t,r){let{tree:i}=e,a=i.read(t,{limit:dT});if(n.m(a))return[{file:a.path,line:1,column:1,message:`it cannot be read: ${a.unreadable}`}];let{settings:o,problems:s}=eT(a.path,a.bytes,await ST(a.bytes));if(o===null)return Kv(s);let c=[...s],l=i.path.dirname(t),u=o.hosts.length>0&&o.hosts.every(({control:e})=>e!==null),d={...e,folder:l,settings:o,problems:c,failed:new Set},f=await mT(d,o,r),p=[];for(let e of o.hosts)p.push(await mT(d,e,!0));let m=await hT(d),{controls:h}=f;return r&&h===null&&!u&&c.length===0&&(h=xT(i,l,o,c).map(gT(e))),c.length>0?Kv(pT(c,s.length,a.path)):{absolute:t,settings:o,file:{...f,controls:h},hosts:p,zones:m}}function pT(e,t,n){if(t>100)return e;let r=({file:e})=>e===n?0:1;return e.sort((e,t)=>r(e)-r(t)||e.line-t.line||e.column-t.column)}async function mT(e,{interfaces:t,control:r},i){let{tree:a,folder:o,settings:s,left:c}=e,l=i&&r!==null?r.flatMap(t=>vT(e,t)).map(gT(e)):null,u=c.pairs;if(c.pairs-=l?.length??0,u>=0&&c.pairs<0){let t=n.O(G.pairs);e.problems.push(CT(s,r?.[0]?.start??0,`this names too many control directories: ${t} in all, counted once for every host`))}let d=t?.kind===`capture`?a.path.resolve(o,t.path):null,f=t?.kind===`capture`?{file:s.source,...t.at}:null;return{addresses:await _T(e,d,t),capture:d,at:f,controls:l}}async function hT({tree:e,folder:n,settings:r,problems:i,failed:a,zone:o}){let s=new Map;for(let{path:c,origin:l,at:u}of r.zones){let d=c.includes(`\0`)?{unreadable:`it is no path`}:await o(e.path.resolve(n,c),l);`zone`in d?s.set(d.key,d):`unreadable`in d?i.push(CT(r,u.start,`"${t.s(c)}" cannot be read: ${d.unreadable}`)):a.has(d.key)||(a.add(d.key),i.push(...d.problems))}return[...s.values()]}function gT({keyOf:e}){return t=>({absolute:t,key:e(t)})}async function _T(e,r,i){if(i===null)return null;let{settings:a,problems:o,left:s}=e,c=i.kind===`capture`?i.at.start:0,l;if(i.kind===`addresses`)l=i.addresses;else{let n=r!==null&&e.tree.leadsOut?.(e.folder,r)===!0?yT:await e.capture(r??i.path);if(`unreadable`in n)return o.push(CT(a,c,`"${t.s(i.path)}" cannot be read: ${n.unreadable}`)),null;if(`problem`in n){let{problem:t}=n;return e.failed.has(t.file)||o.push(t),e.failed.add(t.file),null}l=n.addresses}let u=s.addresses;if(s.addresses-=l.length,u>=0&&s.addresses<0){let e=n.O(G.addresses);o.push(CT(a,c,`the hosts have too many interface addresses: a run may have ${e}, counted once for every host`))}return l}function vT({tree:e,folder:r,settings:i,problems:a,expand:o,failed:c},{text:l,start:u}){let d=t=>e.leadsOut?.(r,t)===!0?`outside`:e.kind(t),f=e.path.resolve,p=e=>(a.push(CT(i,u,e)),[]);if(l===``)return[];if(l.length>G.pattern)return p(`this is longer than any path: ${l.length} characters`);let m=`"${t.s(l)}"`;if(l.includes(`\0`))return p(`${m} is not a path`);let h=f(r,l),g=d(h);if(g===`folder`)return[h];if(g===`outside`||g===`below .git`)return p(`${m} ${bT[g]}`);if(g===`file`)return p(`${m} is a file: name its directory`);if(!Rv(l))return p(`there is no directory ${m} (git keeps no empty one)`);if(c.has(``))return[];let _=d(f(r,zv(l)));if(_===`outside`||_===`below .git`)return p(`${m} ${bT[_]}`);let v=a.length,y=s.a(a,[],()=>o(r,l));if(a.length>v)return[];if(y===null)return c.add(``),p(`${m} is not looked for: the patterns of a run may look at ${n.O(G.names)} names, and come to more`);let b=y.map(e=>f(r,e)).filter(t=>e.kind(t)===`folder`);return b.some(e=>d(e)===`outside`)?p(`${m} ${bT.outside}`):b.length===0?p(`no directory matches ${m}`):b}const yT={unreadable:`it lies outside the repository`},bT={outside:`lies outside the repository`,"below .git":`lies below .git`};function xT(e,t,n,r){let i=e.path.resolve(t,`control`);if(e.kind(i)===`folder`)return[i];let a=s.a(r,null,()=>s.i(e,t));return a===null?[]:e.kind(t)===`folder`&&s.f(a)?[t]:(r.push(CT(n,0,`there is neither a folder "control" nor a control file beside this file: name the directory with "control:"`)),[])}async function ST(e){return/:\S*:/.test(r.i(e))?(await Promise.resolve().then(()=>require("./action/interface-set.js"))).anyAddress:a.t}function CT({source:e,lineOf:t},r,i){return{file:e.path,line:t(r),column:r-n.j(e.bytes,r)+1,message:i}}function wT(e,n,r,i){let[a,...o]=n,s=new Map([...a?.settings.rules??[],...r.levels]);if(a===void 0)return{hosts:[OT(null,null,r)],levels:s,complete:null,files:n};let c=o.find(e=>AT(e)!==AT(a));if(c!==void 0){let e=c.settings.control?.[0]?.start??0,n=`${t.o(a.settings.source.path)} names the same control directory with other settings: they must be the same in both files`;return CT(c.settings,e,n)}let{complete:l}=a.settings;return{hosts:TT(e,a,r,i),levels:s,complete:l,files:n}}function TT(e,t,n,r){let i=r||ET(t.file,e)===!0,[a,...o]=t.hosts.flatMap((r,a)=>ET(r,e)??i?[OT(t,a,n)]:[]);return a===void 0?[OT(t,null,n)]:[a,...o]}function ET(e,t){if(e.controls===null)return;let n=DT.get(e)??new Set(e.controls.map(e=>e.key));return DT.set(e,n),n.has(t)}const DT=new WeakMap;function OT(e,t,{dialect:r,set:i}){let a=e?.settings??null,o=t===null?null:a?.hosts[t]??null,s=o?.name??null,c=t===null?void 0:e?.hosts[t],l=c?.addresses==null?e?.file:c,u=l?.addresses??null,d=o?.system??a?.system??`linux`;return{name:s,dialect:r??n.s(o?.dialect??a?.dialect??`moreipme-0.6`)??kT,set:u===null?i===null?null:{...i,host:s,system:d}:{host:s,system:d,addresses:u,...l?.at==null?{}:{at:l.at}}}}const kT=n.s(`moreipme-0.6`);function AT(e){let t=jT.get(e);if(t!==void 0)return t;let n=MT(e);return jT.set(e,n),n}const jT=new WeakMap;function MT({settings:e,file:t,hosts:n,zones:r}){let i=({addresses:e,capture:t})=>t??e?.map(({label:e,address:t,up:n})=>[e,String(t),n])??null,a=({reachedAt:e,relayClients:t})=>[e,t];return JSON.stringify([a(e),r.map(({key:e})=>e),e.undeclared??`outside`,e.dns.map(NT).sort(),e.dialect??`moreipme-0.6`,e.system??`linux`,e.complete,i(t),[...e.rules].sort(([e],[t])=>e<t?-1:1),e.ignores.map(({rule:e,file:t,line:n,because:r,until:i})=>[e,t,n,r,i]),e.hosts.map((e,t)=>{let r=n[t];return[e.name,e.dialect,e.system,i(r),r.controls?.map(e=>e.key),a(e)]})])}function NT({name:e,says:t,records:n}){return JSON.stringify([e,t,n.map(({at:e,...t})=>t)])}function PT(e){let{loaded:t,own:n,overrides:r}=e;if(t===null||t.settings.hosts.length===0)return{fleet:{hosts:[RT(FT(OT(t,null,r),e),n.directory,t?.settings??null,null)],dns:VT(t)},directories:[n.directory]};let{settings:i}=t,a=i.hosts.map((n,r)=>LT(e,t,r));return{fleet:{hosts:i.hosts.map((n,o)=>RT(FT(OT(t,o,r),e),a[o],i,n)),dns:VT(t)},directories:a}}function FT(e,{replacing:t,start:n}){return t===null||e.name!==n?e:{...e,set:{...t,host:e.name,system:e.set?.system??t.system}}}function IT({file:e,hosts:t,settings:n},r){return r||n.hosts.length===0?!1:t.every(({controls:t})=>(t??e.controls??[]).length===1)}function LT({own:e,start:n,everywhere:r,load:i},a,o){let s=a.settings.hosts[o],c=a.hosts[o]?.controls??null??(r?null:a.file.controls),l=c===null||c.some(({key:t})=>t===e.key);if(c===null||l&&(c.length===1||s?.name===n))return e.directory;let[u,d]=c;if(u!==void 0&&d===void 0)return i(u);let f=`the host "${t.s(s?.name??``)}" takes part in the way of a message, and uses several control directories: give it a "control" of its own, of which there is one`,{message:p,...m}=CT(a.settings,s?.start??0,f);return{path:``,names:[],file(e){if(e===`me`)return null;throw new t.t(f,m)}}}function RT({name:e,dialect:t,set:n},r,i,a){let s=a?.reachedAt??i?.reachedAt??[`interfaces`],c=null;return{name:e??``,programs:v_(t.name),files:zT(r,t.name),get lists(){return c??=o.r(t,n,BT(r,`moreipme`),BT(r,`notipme`)),c},interfaces:n,reachedAt:s.flatMap(e=>e===`interfaces`?l.g(n):[e]),relayClients:a?.relayClients??i?.relayClients??[]}}function zT({file:e},t){return{file(r){let i=e(r);return i!==null&&!n.m(i)&&!r.endsWith(`.cdb`)&&rv(i,Pu(t,r)),n.d(i)}}}function BT({file:e},t){let r=e(t);return r===null?null:n.m(r)?(n.d(r),null):(rv(r),n.v(t,r.path,r.bytes))}function VT(e){if(e===null)return hv({zones:[],names:[],undeclared:`outside`});let t=HT.get(e);if(t!==void 0)return t;let{settings:n,zones:r}=e,i=n.undeclared??`outside`,a=hv({zones:r.map(({zone:e})=>e),names:n.dns,undeclared:i});return HT.set(e,a),a}const HT=new WeakMap;function UT(e,t,n,r=()=>null,i=null){let a=new Map,o=({absolute:t,key:n})=>{let i=a.get(n)??r(n)??s.r(e,{absolute:t,names:s.t(e,t)});return a.set(n,i),i},c=new Map;return{of(e,r,s){let u=c.get(e)??new Map;c.set(e,u);let d=i===null&&e!==null&&IT(e,n)?``:`${r.key}\n${s??``}`,f=u.get(d);if(f===void 0){a.set(r.key,r.directory);let c=PT({loaded:e,overrides:t,own:r,start:s,everywhere:n,replacing:i,load:o}),p=$_(c.fleet),m=new Map(c.fleet.hosts.map(({name:e},t)=>[e,t]));f={ready:p,names:l.v(p),directories:c.directories,indexOf:e=>m.get(e??``)??0},u.set(d,f)}return f}}}function WT({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function GT(e,n,r){let i=t.s(r),a=n();if(a===null)throw new t.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=Kr(a,o);if(c===null)throw new t.t(KT(a,o));if(c.kind!==`tree`)throw new t.t(`${t.s(o)} is a ${c.kind}, not a revision`);let l=$a(a,c.id,e.displayPath);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let u=e.path.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),d=l.kind(u);if(d===`missing`)throw new t.t(`there is no ${t.s(s)} in ${t.s(o)}`);return{label:o,tree:l,root:u,isFile:d!==`folder`}}function KT(e,n){let r=t.s(n);return Xr(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function qT(e,t,{directories:n,settings:r},{dialect:i,set:a,config:o}){let s=await bi(e,{directories:n,settings:t===e||o===null?r:[],named:!0},o,{dialect:i,set:a,levels:new Map},t),c=a===null?s.directories:s.directories.map(e=>JT(e,a)),l=t===e||o===null||o===`none`;return{...s,directories:c,files:l?s.files:await YT(e,t,o.file)}}function JT(e,t){let n=e.hosts.map(e=>({...e,set:t===null?null:{...t,host:e.name}}));return{...e,hosts:n}}async function YT(e,t,n){let{loadSettings:r,makeShared:i}=await Promise.resolve().then(()=>cT),a=await r(i(t),e.absolute(n),!1);return`absolute`in a?[a]:[]}const XT=2e4;function ZT(e,t){let n=yi(e,t.filter(t=>e.kindOfNamed(t)!==`missing`)),r=e.repositoryOf(e.cwd),i=t=>r===null||!t.startsWith(r)||e.repositoryOf(t)===r;return{...n,directories:n.directories.filter(({absolute:e})=>i(e))}}function QT(e,r,i){let{root:a,path:o}=r,c=i.find(e=>e!==a&&!e.startsWith(o.join(a,o.sep)));if(c!==void 0)throw new t.t(`${t.s(e.displayPath(c))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let l=s.o(r,i.flatMap(t=>$T(e,r,t)));if(l.directories.length>XT)throw Ra(`there are more than ${n.O(XT)} control directories`);return l}function $T(e,t,n){let r=t.kind(n),{basename:i,dirname:a}=t.path;return r===`folder`?[{absolute:n,kind:r}]:s.l.includes(i(n))||(r!==`missing`||e.kindOfNamed(n)===`file`)&&t.kind(a(n))===`folder`?[{absolute:n,kind:`file`}]:[]}const eE=2**29;async function tE(e,t,n,r){let i=GT(e,()=>Vr(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await nE(e,i,a,!0,r),head:await nE(e,WT(i),a,!0,r)}}async function nE(e,{label:t,tree:r},i,a,o){let c=r??e,l=r===null?ZT(e,i):QT(e,r,i),u=await qT(e,c,l,o);c.prefetch?.(u.directories.flatMap(({found:{absolute:e,names:t}})=>n.u.filter(e=>t.includes(e)).map(t=>c.path.join(e,t))));let d=0,f=UT(c,{...o,levels:new Map},o.config!==null),p=e=>c.kind(e)===`folder`,m=u.directories.map(({found:t,hosts:r,files:o})=>{let l=s.r(c,t);for(let e of n.p(l))n.m(e)||(d+=e.bytes.length);if(d>eE)throw rE();let{absolute:u}=t;return{key:a?u:e.path.relative(i[0]??e.cwd,u),absolute:u,directory:l,hosts:r,mail:{key:c.realpath(u)??u,loaded:o[0]??null,fleets:f,isThere:p}}}),h=[...l.problems,...u.problems];return{label:t,directories:m,settings:u.files,problems:r===null?h:h.map(e=>({...e,file:`${t}:${e.file}`}))}}function rE(){let e=eE/2**20;return new t.t(`there are more than ${e} MiB of files to compare: name fewer folders`)}async function iE(e){let t={dialect:e.dialect,set:null,config:e.config},n=di(e.cwd),r=await tE(n,e.base,e.paths,t),i=new Date().toISOString().slice(0,10),a=Xh(r.base.settings,r.head.settings,i,n.displayPath),o=oE(r.base,r.head);return o===null&&a.length===0?null:{...o??aE,noLongerChecked:a}}const aE={nowMeCount:0,noLongerMeCount:0,recipientsCount:0,markdown:null,problem:null};function oE(e,n){let r=e=>({nowMeCount:null,noLongerMeCount:null,recipientsCount:null,markdown:null,problem:e});try{let i=F_(e,n),[a]=i.problems;if(a!==void 0){let{file:e,line:n,column:i,message:o}=a,s=`${t.o(e)}:${n}:${i}`;return r({...a,message:`the verdicts cannot be compared: ${s}: ${o}`})}if(i.differences.length===0)return null;let o=new Map;for(let e of i.differences)o.set(e.control,[...o.get(e.control)??[],e]);let s=e=>[...o.values()].reduce((t,n)=>t+sE(n,e),0),[c,l]=[s(`nowMe`),s(`noLongerMe`)];return{nowMeCount:c,noLongerMeCount:l,recipientsCount:Ko(i.differences),markdown:e_(i),problem:null}}catch(e){if(!(e instanceof t.t)||e instanceof w)throw e;return r({file:``,line:1,column:1,...e.place,message:e.message})}}function sE(e,n){let r=Sc(e,n);if(r!==null)return r;let[i]=e;throw new t.t(`${t.o(i?.control??``)}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`)}const cE={isChanged:()=>!1,difference:null,missing:null},lE={...cE,result:Qe,failOn:`error`};async function uE(e,t){let n=[],r=dE(n,null,()=>ha(e.base,t.env,t.cwd)),i=Go(e,t.cwd),{failOn:a}=i,{result:o}=await Ri(i,{progress:t.progress}),s=()=>({...o,problems:[...o.problems,...n]});if(r===null||`missing`in r)return{...cE,missing:r?.missing??null,result:s(),failOn:a};let c=e.annotations?o.findings.map(({file:e})=>e.path):[],l=dE(n,cE.isChanged,()=>ro(t.cwd,r.commit,c));return{...await fE(i,r.commit,n),result:s(),failOn:a,isChanged:l}}function dE(e,t,n){try{return n()}catch(n){if(!(n instanceof w))throw n;return e.push(pE(n)),t}}async function fE({cwd:e,paths:t,config:n,overrides:r},i,a){try{let a=await iE({cwd:e,base:i,paths:t,config:n,dialect:r.dialect}),o=a?.problem??null;return{difference:a,missing:o===null?null:E(o.message)}}catch(e){let t=pE(e);return e instanceof w&&a.push(t),{difference:null,missing:E(t.message)}}}function pE(e){if(!(e instanceof t.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function mE(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`�`)).replace(/'/g,`%27`)).join(`/`)}function hE(e){return e.outcomes.filter(e=>!e.passed)}function gE(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function _E(e){let{error:t,warning:r,info:i}=et(e),a=hE(e).length,o=[t>0?n.k(t,`error`):null,r>0?n.k(r,`warning`):null,i>0?n.k(i,`info`,`infos`):null,a>0?n.k(a,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return o.length===0?`no findings`:o.join(`, `)}function vE(e,t,r,i){let a=t===`error`?`qmailint has no trustworthy answer: ${yE(e)}`:`qmailint: ${_E(e)}`;return r===0?a:`${a}; ${n.k(r,`more error has`,`more errors have`)} no annotation: ${i}`}function yE({problems:[e]}){if(e===void 0)return`there was an error`;let{file:n,message:r}=e;return t.s(n===``||n===`.`?r:`${t.o(n)}: ${r}`)}const bE=1e6;function xE(e,r){let i=SE(e,r.verdict),a=e=>{let n=t.p(i)+t.p(e)<=bE;return n&&(i+=e),n},o=(e,r,a)=>{if(r.length===0)return;let o=bE-t.p(i)-t.p(e)-1e3,s=[];for(let e of r){let n=e();if(o-=t.p(n),o<0)break;s.push(n)}(o>-1e3||s.length>0)&&(i+=e+s.join(``));let c=r.length-s.length;c>0&&(i+=`\n**${n.k(c,`more ${a}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),i+=`
`};a(CE(r.noLongerChecked)),o(``,e.problems.map(e=>()=>wE(e)),`problem`);let s=r.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return r.difference!==null&&!a(`${s}${r.difference.trim()}\n\n`)&&a(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),o(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,pe(e.outcomes).map(e=>()=>TE(e,r)),`failed assertion`),r.coverage!==null&&a(`### Coverage\n\n${r.coverage.trim()}\n\n`),o(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,gE(e.findings).map(e=>()=>OE(e,r)),`finding`),i}function SE(e,t){let{files:r,entries:i,directories:a,outcomes:o}=e,s={pass:`✅`,fail:`❌`,error:`⚠️`}[t],c=t===`error`?`no trustworthy answer`:_E(e),l=$e(o),u=l-$e(hE(e)),d=l===o.length?``:` (${o.filter(({passed:e})=>e).length} of ${n.k(o.length,`check`)})`;return`## ${s} qmailint: ${c}\n\n${`${n.k(r,`file`)} with ${n.k(i,`entry`,`entries`)} in ${n.k(a,`control directory`,`control directories`)}`}${o.length===0?``:`; ${u} of ${n.k(l,`assertion`)} ${u===1?`holds`:`hold`}${d}`}.\n\n`}function CE(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${D(e)}: ${E(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function wE({file:e,line:t,message:n}){return`- ${e===``?``:`${D(`${e}:${t}`)} `}${E(n)}\n`}function TE(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${E(i)}: ${D(a)}${o===null?``:`<br>${E(o)}`}`,`${kE(n.path,r,t)}<br>${E(me(e))}`,E(s)+EE(e,t),E(c??``)].join(` | `)} |\n`}function EE(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(kE(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const DE={error:`❌&nbsp;error`,warning:`⚠️&nbsp;warning`,info:`ℹ️&nbsp;info`};function OE(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${E(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${D(l)}.`,u===void 0?null:E(u)].filter(e=>e!==null).join(` `),f=E(c)+(d===``?``:`<br>${d}`);return`| ${[DE[r],kE(i.path,a,t)+s,D(n),f].join(` | `)} |\n`}function kE(e,t,n){return fa(D(`${e}:${t}`),n(e,t))}function AE(e){let t=[...Me(e,20,Ze(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+E(n))).join(`
`).replace(`
`,`

`)}function jE(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${mE(s)}#L${o}`}}function ME(e,t,{difference:n,missing:r},i,a){return xE(e,{verdict:t,link:jE(i,a),difference:n?.markdown??r,noLongerChecked:n?.noLongerChecked??[],coverage:e.coverage==null?null:AE(e.coverage)})}function NE(e,n){let r=h.default.resolve(e,n);try{if(PE(e,r))throw new t.t(`the input working-directory: ${t.s(n)}: its symbolic links lead out of the workspace`);if((0,m.statSync)(r).isDirectory())return r}catch(e){throw e instanceof t.t?e:new t.t(`the input working-directory: ${t.s(n)}: ${Ir(e)}`)}throw new t.t(`the input working-directory: ${t.s(n)} is not a directory`)}function PE(e,t){let n=(e,t)=>e===t||e.startsWith(h.default.join(t,h.default.sep));return n(t,h.default.resolve(e))&&!n(m.realpathSync.native(t),m.realpathSync.native(e))}const FE={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function IE(e){return t.s(e).replace(/[&<>"']/g,e=>FE[e]??e)}function LE(e){return e.map(IE).join(`
`)}function*RE(e,t){let n=[...zE(e.outcomes),VE(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${IE(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function zE(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>BE(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function BE(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${me([e])}`,l=o?``:he([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return WE(t.path,c,{file:t.path,line:n},o?``:GE(`failure`,`assertion`,l,u))}function VE({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&vr.indexOf(e)>=vr.indexOf(r),a=[...t.map(e=>[`error`,()=>HE(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>UE(e,t)]})];if(n!==void 0){let e=GE(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>WE(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>WE(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function HE({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=GE(`error`,`problem`,n,[n]);return WE(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function UE(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=fe(e),c=_e(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?GE(`failure`,r,c,u):`      <system-out>${LE(u)}</system-out>\n`;return WE(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function WE(e,t,n,r){let i=n===null?``:` file="${IE(n.file)}" line="${n.line}"`,a=`    <testcase classname="${IE(e)}" name="${IE(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function GE(e,t,n,r){return`      <${e} message="${IE(n)}" type="${t}">${LE(r)}</${e}>\n`}var KE={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`docs`,`examples`,`src/rules/**/*.md`,`CHANGELOG.md`,`SECURITY.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git add --intent-to-add dist && git diff --exit-code dist && npm run unused`,update:`npm run update:rules && npm run format && npm run bundle && npm run update:docs`,"update:rules":`vitest run test/rules.test.ts -t "the lists of rules" --update && vitest run test/rules.test.ts --update`,"update:docs":`vitest run test/docs.test.ts --update`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const qE=KE.version,JE=YE(KE);function YE({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const XE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function ZE(e,n=0){let r=JSON.stringify(e,null,n);return t.r(r)?r:r.split(`
`).map(QE).join(`
`)}function QE(e){return e.replace(XE,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function $E({bytes:e},t,{start:r,end:i}){if(e.length===0)return{startLine:t};let a=n.j(e,r);return{startLine:t,startColumn:rD(e,a,r),endColumn:rD(e,a,i)}}function eD({file:{bytes:e},line:t,start:i},a){let o=[],s=n.j(e,i),c=t,l=t=>{let r=n.j(e,t);for(;s<r;c++)s=n.A(e,s)+1;for(;s>r;c--)s=n.j(e,s-1);return{line:c,column:rD(e,r,t)}};for(let{start:t,end:i,text:s}of a){let a=iD(r.t(s));if(a===null||iD(e.subarray(n.j(e,t),t))===null||iD(e.subarray(n.j(e,i),i))===null||iD(e.subarray(t,i))===null)return null;let[c,u]=[l(t),l(i)];o.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:a}})}return o}const tD=new TextDecoder(`utf-8`,{ignoreBOM:!0}),nD=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function rD(e,t,n){return tD.decode(e.subarray(t,n)).length+1}function iD(e){try{return nD.decode(e)}catch{return null}}const aD={"address-in-list":`# address-in-list

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
`};function oD(e){return(aD[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const sD={error:`error`,warning:`warning`,info:`note`};function cD(){return[...kh.map(({id:e,level:t,summary:n})=>lD(e,t,`${dD(n)}.`,oD(e))),lD(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change whichever is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function lD(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:uD(i)??n},help:{text:i.trim(),markdown:r.trim()},...JE===null?{}:{helpUri:`${JE}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:sD[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function uD(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function dD(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const fD=25e3;function*pD(e,t=e=>e){let n=cD(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=mD(e),o=gD(t,r),s={name:`qmailint`,version:qE,semanticVersion:qE,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${ZE({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${ZE([hD(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+ZE(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function mD(e){let t=hE(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,fD-t.length);if(r.length>i){let e=new Set(gE(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,fD);return{results:a,left:n-a.length}}function hD({problems:e,shortfall:t},r,i){let a=e.map(({file:e,line:t,column:n,message:r})=>({level:`error`,message:{text:bD(r)},...e===``?{}:{locations:[yD(i(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&a.push({level:`error`,message:{text:bD(t)}}),r>0){let e=`${n.k(r,`more result`)} left out: code scanning takes ${n.O(fD)} at most.`;a.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:a}}function gD(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${Ro(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:bD(he([n.outcome])+p)},locations:[yD(e(i.path),$E(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...yD(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...yD(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:sD[s],message:{text:bD(_e(d)+f)},locations:[yD(e(c.path),$E(c,l,i))],...p.length===0?{}:{relatedLocations:p},..._D(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,vD(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:bD(a)}]}}}}function _D(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=t.into??e.file,i=t.into===void 0?e:{file:t.into,line:1,start:0};if($t(r.path)!==null&&t.edits.some(({text:e})=>/[^\r\n]/.test(e)))return{};let a=eD(i,t.edits);if(a===null)return{};let o=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,s={artifactLocation:{uri:mE(n(r.path))},replacements:a};return{fixes:[{description:{text:o},artifactChanges:[s]}]}}function vD({file:e,start:t}){let{bytes:i,start:a,end:o}=tn(e,n.j(e.bytes,t),n.A(e.bytes,t));return r.i(i,{start:a,end:Math.min(o,a+4096)})}function yD(e,t,n){let r={artifactLocation:{uri:mE(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:bD(n)}}}function bD(e){return t.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function xD(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=m.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:wD(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,m.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,m.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>h.default.dirname(e))))ED(e)}finally{for(let{temporary:e}of t)(0,m.rmSync)(e,{force:!0})}}function SD(e,t){let n=h.default.join(e,`.qmailint-${process.pid}-${(0,p.randomBytes)(6).toString(`hex`)}`);return{fd:(0,m.openSync)(n,`wx`,t),temporary:n}}function CD(e,t,n){let{fd:r,temporary:i}=SD(e,t);try{n(r)}catch(e){throw(0,m.rmSync)(i,{force:!0}),e}finally{(0,m.closeSync)(r)}return i}function wD(e,t){(0,m.accessSync)(e,m.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,m.statSync)(e);return CD(h.default.dirname(e),384,e=>{TD(e,t);let a=(0,m.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,m.fchownSync)(e,r,i),(0,m.fchmodSync)(e,n&4095),(0,m.fsyncSync)(e)})}function TD(e,t){for(let n=0;n<t.length;)n+=(0,m.writeSync)(e,t,n)}function ED(e){try{let t=(0,m.openSync)(e,`r`);try{(0,m.fsyncSync)(t)}finally{(0,m.closeSync)(t)}}catch{}}function DD(e,t){let n=(0,m.lstatSync)(e,{throwIfNoEntry:!1}),r=CD(h.default.dirname(e),438,e=>{for(let n of t)TD(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,m.fchmodSync)(e,n.mode&4095)});try{(0,m.renameSync)(r,e)}catch(e){throw(0,m.rmSync)(r,{force:!0}),e}}function OD(e,t,n,r){let i=h.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=m.realpathSync.native(h.default.dirname(i)),o=h.default.join(r,h.default.basename(i)),s=jD(o,t)??kD(e,t,i,r);return s===null?(DD(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${Ir(e)}`)}}function kD({root:e},t,n,r){let i=e=>e.toLowerCase()===s.c;if([...n.split(h.default.sep),...r.split(h.default.sep)].some(i))return`it lies below ${s.c}`;let a=m.realpathSync.native(e),o=AD(h.default.resolve(e),n)||AD(a,n);return AD(a,r)||h.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function AD(e,t){return t===e||t.startsWith(e.endsWith(h.default.sep)?e:e+h.default.sep)}function jD(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,m.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function MD(e,{result:t,failOn:n},r,i,a){let o=t,s=new Set;for(let t=!0,c=0;t&&c<2;c++){t=!1;for(let{file:l,pieces:u}of ND(e,o,n,i)){if(c>0&&!s.has(l))continue;let e=OD(r,l,oa(u),e=>a.stdout(e));e===null?s.add(l):(t=!0,s.delete(l),o={...o,problems:[...o.problems,e]})}}return{result:o,written:s}}function ND(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:pD(t,r)}],...a===null?[]:[{file:a,pieces:RE(t,n)}]]}async function PD(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,{inputs:r,checked:i,cwd:a}=await FD(e,n,t),o={...Ui(t),cwd:a},s=sa(n,a),{result:c,written:l}=MD(r,i,{root:n,cwd:a},s,o),u=[`pass`,`fail`,`error`][Hi(c,i.failOn)];ID(c,o);let d=(r?.summary??!0)&&await e.writeSummary(ME(c,u,i,o.env,s))?`see the job summary`:`see the log`,f={rebase:s,isChanged:i.isChanged,closing:u!==`pass`,elsewhere:d},p=r?.annotations??!0;p&&aa(o.workflowCommand??o.stdout,ye(c,f));let m=r?.sarifFile??``,h=la(c,u,i.difference,l.has(m)?s(m):``);for(let[t,n]of Object.entries(h))e.setOutput(t,n);if(u!==`pass`){let t=p?be(c,f):0;e.setFailed(vE(c,u,t,d))}return u}async function FD(e,t,n){let r=null,i=t;try{return r=Uo(e.getInput),i=NE(t,r.workingDirectory),{inputs:r,cwd:i,checked:await uE(r,{...Ui(n),cwd:i})}}catch(e){let t=[pE(e)];return{inputs:r,cwd:i,checked:{...lE,result:{...lE.result,problems:t}}}}}function ID(e,t){aa(t.stdout,mn(e,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Ae(e.problems.map(e=>({...e,file:e.file||`the Action`})),t)}var LD=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function RD({code:e,message:t}){return new LD(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function zD(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,m.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw RD(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function BD(){return{stdout:e=>zD(1,e),stderr:e=>zD(2,e),bytes:e=>zD(1,e),progress:e=>{HD(2)&&zD(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>VD(1),isFile:()=>(0,m.fstatSync)(1).isFile()}}function VD(e){return HD(e)&&process.stdout.isTTY===!0}function HD(e){let t=(0,m.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,m.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function UD(e){try{return await oe.addRaw(e).write(),!0}catch{return!1}}function WD(e){ue(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(t.s).join(`
`)}`);try{le(`result`,`error`)}catch{}}PD({getInput:e=>ce(e,{trimWhitespace:!1}),setOutput:le,setFailed:ue,writeSummary:UD},BD()).catch(WD),exports.$=df,exports.$t=Rn,exports.A=om,exports.At=Ys,exports.B=Sp,exports.Bt=js,exports.C=Nm,exports.Ct=il,exports.D=wm,exports.Dt=vc,exports.E=Am,exports.Et=pc,exports.F=Fp,exports.Ft=Ks,exports.G=pp,exports.Gt=Ai,exports.H=_p,exports.Ht=ks,exports.I=Np,exports.It=O,exports.J=Qf,exports.Jt=Ir,exports.K=dp,exports.Kt=Mi,exports.L=Mp,exports.Lt=Us,exports.M=Xp,exports.Mt=ec,exports.N=Vp,exports.Nt=tc,exports.O=bm,exports.Ot=Zs,exports.P=Rp,exports.Pt=Qs,exports.Q=_f,exports.Qt=C,exports.R=Ep,exports.Rt=zs,exports.S=jm,exports.St=al,exports.T=km,exports.Tt=yc,exports.U=hp,exports.Ut=ws,exports.V=vp,exports.Vt=Ps,exports.W=mp,exports.Wt=qo,exports.X=Bf,exports.Xt=dr,exports.Y=qf,exports.Yt=_r,exports.Z=wf,exports.Zt=cr,exports._=Ch,exports._n=bt,exports._t=Nu,exports.a=lT,exports.an=Bn,exports.at=Td,exports.b=Vm,exports.bt=Sl,exports.c=Yv,exports.cn=Gn,exports.ct=dd,exports.d=Lh,exports.dn=xn,exports.dt=cd,exports.en=Wn,exports.et=Qd,exports.f=Rh,exports.fn=bn,exports.ft=U,exports.g=kh,exports.gn=tn,exports.gt=Fu,exports.h=Ah,exports.hn=gn,exports.ht=ju,exports.i=fT,exports.in=In,exports.it=jd,exports.j=tm,exports.jt=Js,exports.k=gm,exports.kt=Xs,exports.l=qv,exports.ln=Sn,exports.lt=sd,exports.m=jh,exports.mn=vn,exports.mt=Pu,exports.n=UT,exports.nn=zn,exports.nt=Wd,exports.o=ky,exports.on=Vn,exports.ot=wd,exports.p=zh,exports.pn=yn,exports.pt=Uu,exports.q=op,exports.qt=ji,exports.r=wT,exports.rn=Hn,exports.rt=Hd,exports.s=wy,exports.sn=Fn,exports.st=ud,exports.t=xD,exports.tn=Kn,exports.tt=Kd,exports.u=G,exports.un=_n,exports.ut=ld,exports.v=_h,exports.vn=ze,exports.vt=Dl,exports.w=Lm,exports.wt=Xc,exports.x=Bm,exports.xt=M,exports.y=dh,exports.yt=Cl,exports.z=wp,exports.zt=Ns;