Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/usage-error.js"),n=require("./action/form-of.js"),r=require("./action/latin1.js"),i=require("./action/interfaces.js"),a=require("./action/address.js"),o=require("./action/ipme.js");let s=require("os");s=e.r(s,1);let c=require("crypto");c=e.r(c,1);let l=require("fs");l=e.r(l,1);let u=require("node:crypto"),d=require("node:fs"),f=require("node:path");f=e.r(f,1);let p=require("node:module");function m(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function h(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function g(e,t,n){let r=new _(e,t,n);process.stdout.write(r.toString()+s.EOL)}var _=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${y(r)}`)}}return e+=`::${v(this.message)}`,e}};function v(e){return m(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function y(e){return m(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function b(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!l.existsSync(n))throw Error(`Missing file at path: ${n}`);l.appendFileSync(n,`${m(t)}${s.EOL}`,{encoding:`utf8`})}function ee(e,t){let n=`ghadelimiter_${c.randomUUID()}`,r=m(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${s.EOL}${r}${s.EOL}${n}`}var x=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:te,appendFile:ne,writeFile:re}=l.promises,ie=`GITHUB_STEP_SUMMARY`,ae=new class{constructor(){this._buffer=``}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[ie];if(!e)throw Error(`Unable to find environment variable for $${ie}. Check if your runtime environment supports job summaries.`);try{yield te(e,l.constants.R_OK|l.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return x(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?re:ne)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var oe;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(oe||={});function se(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function ce(e,t){if(process.env.GITHUB_OUTPUT)return b(`OUTPUT`,ee(e,t));process.stdout.write(s.EOL),g(`set-output`,{name:e},m(t))}function le(e){process.exitCode=oe.Failure,ue(e)}function ue(e,t={}){g(`error`,h(t),e instanceof Error?e.toString():e)}function de({file:{bytes:e},start:t,end:r}){let i=n.F(e,t);return{column:t-i+1,endColumn:r-i+1}}function fe(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function pe(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return he([...n.values()].map(({controls:e,hosts:t})=>`in ${he(e,`, `)}${t.length===0?``:` on ${he(t,`, `)}`}`),`; `)}function me(e){let t=pe(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function he(e,n){let r=e.length-50;return e.slice(0,50).map(t.s).join(n)+(r>0?` and ${r} more`:``)}function ge({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const _e={error:`error`,warning:`warning`,info:`notice`};function*ve(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=be(e,n,t);for(let e of r)yield Ee(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${_e[n]} title=qmailint::${De(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function ye(e,t){return be(e,`error`,t).left}function be(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?xe(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(we)];return{shown:u,left:a-u.length}}function xe(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(Se),...i,...fe(e.outcomes).map(Ce)]}function Se({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function Ce(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:Te(me(e),r),file:t.path,line:n,columns:null}}function we(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?de(e):null;return{level:n,title:c,message:ge(e.detail()),file:r.path,line:i,columns:l}}function Te(e,t){return t===null?e:`${e}\nbecause: ${t}`}function Ee({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${Oe(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${Oe(t)}`].join(`,`);return`::${_e[e]} ${c}::${De(n)}\n`}function De(e){return e.split(`
`).map(t.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function Oe(e){return t.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function ke(e,t){for(let n of e)t.stderr(Ae(n))}function Ae({file:e,line:n,column:r,message:i}){let a=n===1&&r===1?``:`:${n}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${t.o(e)}${a}: `}${t.s(i)}\n`}function*je(e,r,i){for(let{file:a,lines:o}of e.files){let e=Ne(a.bytes),s=0,c=0;for(let{line:n,covered:l,survived:u}of o)if(!(l&&u.length===0)){if(s++,r!==0&&s>r)c++;else{yield`${i.bold(`${t.o(a.path)}:${n}:`)} ${l?`covered`:i.warning(`not covered`)}: ${e(n)}\n`;for(let e of u)yield`      ${Me(e)}\n`}}c>0&&(yield`${i.bold(`${t.o(a.path)}:`)} and ${n.N(c,`more line`)} (--max-findings 0 shows all)\n`),s>0&&(yield`
`)}let{covered:a,entries:o,entryPercent:s,killed:c,mutants:l,score:u}=e;yield`Coverage: ${a} of ${n.N(o,`entry`,`entries`)} decide something asserted (${s} %), ${c} of ${n.N(l,`mutant`)} noticed (${u} %).\n`}function Me({mutation:e,witness:n,becomes:r,host:i}){let a=i===null?``:` on ${t.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${n} would be ${r}${a}, and no assertion would notice`}function Ne(e){let r=0,i=1;return a=>{for(;i<a;i++)r=n.P(e,r)+1;return t.a(e,r,n.P(e,r),60)}}function Pe({step:e,result:t,decidedBy:n,isMissing:r}){switch(e){case`arrives`:return t===`client`?`it arrives as from a client, with RELAYCLIENT`:`it arrives from outside`;case`localiphost`:return`the address is me, so localiphost makes it ${t}`;case`rcpthosts`:return Fe(t,n!==null,r);case`envnoathost`:return`it has no domain, and becomes ${t}`;case`percenthack`:return`percenthack makes it ${t}`;case`locals`:return t===`local`?`its domain is local`:t===`not local`?`its domain is not local`:`locals ${t}`;case`virtualdomains`:return t===`not virtual`?n===null?`it is not virtual`:`an empty entry of virtualdomains leaves it as it is`:`virtualdomains makes it ${t}`;case`smtproutes`:case`authsenders`:return t===`MX`?n===null?`it has no route, so the DNS is asked`:`its route is empty, so the DNS is asked`:n===null?`${e} ${t}`:`${e} sends it to ${t}`;case`dns`:return t;case`ipme`:return`${t}, so this address and all that are no better are not tried`;case`connects`:return`nothing answers there`;case`qmail-inject`:return t===`refused`?`qmail-inject refuses it`:`qmail-inject completes it to ${t}`;default:return t===`refused`?`${e} refuses it`:`${e} ${t}`}}function Fe(e,t,n){return e===`accepted`?t?`rcpthosts accepts it`:n?`there is no rcpthosts, so it is accepted`:`rcpthosts accepts whatever has no domain`:e===`refused`?t?`rcpthosts refuses it`:`no line of rcpthosts accepts it`:`rcpthosts ${e}`}const Ie={"5.4.6":`its own address is the best MX`,"5.1.2":`there is no such host`,"5.4.4":`no MX has an address`};function Le({verdict:e,host:t,as:n,code:r,via:i}){let a=t===null?``:` on ${t}`;switch(e){case`local`:case`virtual`:return`it is delivered${a}, to ${n}`;case`remote`:return`it leaves${t===null?``:` ${t}`} for ${i.join(`, `)}`;case`rejected`:return`it is refused${a}`;case`bounced`:return r===null?`it bounces${a}: the next host refuses it`:`it bounces${a}: ${Ie[r]}`;case`deferred`:return`it waits${a}, and is tried again later`;case`loop`:return`it is back${a} with the same recipient: it goes round until the hops are too many`}}function Re(e){let t=[],n,r=[],i=()=>{r.length>0&&t.push(`${n==null?``:`on ${n} `}${r.join(`, `)}`)};for(let t of e.way())(t.host!==n||t.step===`arrives`)&&(i(),r=[],n=t.host),r.push(`${Pe(t)}${ze(t)}`);return i(),[...t,Le(e)].join(`; `)}function ze({decidedBy:e}){return e!==null&&`file`in e?` (${e.file}:${e.line})`:``}function Be(e){let t=e.way(),n=t.some(({host:e})=>e!==null),r=t.map((e,t)=>t>0?Ve(Pe(e),e,n):Pe(e)),i=Math.min(52,Math.max(0,...r.map((e,n)=>t[n]?.decidedBy==null?0:e.length))),a=[],o;for(let[e,s]of t.entries()){n&&(s.host!==o||s.step===`arrives`&&e>0)&&a.push(`on ${s.host??``}:`),{host:o}=s;let t=n?`  `:``,c=He(s),l=r[e];c===``?a.push(`${t}${l}`):l.length<=i?a.push(`${t}${l.padEnd(i)}  ${c}`):a.push(`${t}${l}`,`${t}    ${c}`)}return[...a,`${Le(e)}.`]}function Ve(e,{step:t},n){return t===`arrives`&&!n?e.replace(`it arrives`,`it comes back`):e}function He({decidedBy:e,text:n}){return e===null?``:`implicit`in e?`the implicit entry ${e.implicit}`:`interface`in e?`the address ${e.address} of ${e.interface}`:`${t.o(e.file)}:${e.line}${n===null?``:`: ${n}`}`}function Ue({file:{bytes:e},start:t}){return t-n.F(e,t)+1}function We(e,n,r){let{host:i,control:a}=e,{head:o,named:s}=Je(e,n.good(`passed`),n),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${t.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function Ge(e,n){let[r]=e,i=(e,t)=>`      ${n.dim(`${e}:`.padEnd(13))} ${t}`,{head:a,named:o}=Je(r,n.error(`failed`),n),s=[...e.length===1?[pe(e)]:[],...o],c=[a+(s.length===0?``:` (${t.s(s.join(`, `))})`)];e.length>1&&c.push(i(`where`,t.s(pe(e)))),c.push(...r.kind===`mail`?qe(r,i):Ke(r,i));let l=Ye(e);return l!==``&&c.push(i(`decided by`,l)),r.because!==null&&c.push(i(`because`,t.s(r.because))),r.remedy!=null&&c.push(i(`what to do`,r.remedy)),`${c.join(`
`)}\n\n`}function Ke(e,t){let{expect:n,witness:r,reason:i,message:a,failing:o,addresses:s=1}=e,c=t(`but`,`${r} is ${n===`me`?`not me`:`me`}: ${i??a}`);return s<=1?[c]:[c,t(`fails for`,`${o===s?`all of them`:`${o} of ${s} addresses`}, of which ${r} is the lowest`)]}function qe({witness:e,got:t,ways:n,failing:r,classes:i},a){let o=[a(`but`,`${e} is ${t}`)],[s]=n,c=s===void 0?[]:Be(s);for(let[e,t]of c.entries())o.push(e===0?a(`its way`,t):`${` `.repeat(20)}${t}`);if(i<=1)return o;let l=r===i?`all ${i}`:`${r} of ${i}`;return[...o,a(`fails for`,`${l} classes of recipients, of which ${e} is the first`)]}function Je(e,n,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${t.o(i.path)}:${a}:${Ue(e)}:`)} ${n}: ${o}: ${t.s(s)}`,named:c===null?[]:[`"${c}"`]}}function Ye(e){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(`${t.o(r.file)}:${r.line}`);let r=n.size-3;return[...n].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function Xe(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}const Ze={findings:[],omitted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function Qe(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function $e(e){let{findings:t,omitted:n,emitted:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function et(e,t,r){let i=Qe(e),a=i===e.length?``:n.N(e.length,`check`);return t.length===0?`${n.N(i,`assertion`)} passed${a===``?``:` (${a})`}`:`${r.error(`${Qe(t)} of ${n.N(i,`assertion`)} failed`)}${a===``?``:` (${t.length} of ${a})`}`}function tt(e,t){let{files:r,entries:i,directories:a,problems:o,outcomes:s}=e,{error:c,warning:l,info:u}=$e(e),d=`${n.N(r,`file`)} with ${n.N(i,`entry`,`entries`)} in ${n.N(a,`control directory`,`control directories`)}`,f=s.filter(({passed:e})=>!e),p=s.length===0?``:` ${et(s,f,t)}.`;return c+l+u===0?o.length>0?``:`${t.good(`No findings`)}: ${d}.${p}\n`:`${[c>0?t.error(n.N(c,`error`)):null,l>0?t.warning(n.N(l,`warning`)):null,u>0?t.info(n.N(u,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${d}.${p}\n`}function nt(e){return e!==0&&!i.o(e)}function rt(e){let t=~e>>>0;return e!==0&&nt(t)?t:null}function it(e){let t=e.indexOf(`/`);if(t<0)return a.t(e)!==null;let[n,r]=[a.t(e.slice(0,t)),a.t(e.slice(t+1))];return n!==null&&r!==null&&nt(r)&&!i.a(n,r)}function at(e,t){let n=a.t(e),r=ot(t);if(n===null||r===null)return[];let o=i.i({address:(n&r)>>>0,netmask:r});return i.a(n,r)?[o,i.r(n)]:[o]}function ot(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return i.c(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):a.t(e);return t===null?null:nt(t)?t:rt(t)}function st(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?at(t,n)[0]??null:null:a.t(t)===null||ct(t)?null:t});return t.length===0||t.includes(null)?null:t}function ct(e){let t=a.t(e);return t!==null&&(t>=3758096384||rt(t)!==null||t===0)}const lt=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,ut=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function dt(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let t=e.replace(ut,e=>n.j(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(lt)??[],[r]=t;if(r===void 0||t.length>1)return[];let[i=``,o]=r.split(`/`);return o===void 0?a.t(i)===null?[]:[i]:at(i,o)}function ft([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the single address`}function pt(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}let mt=null,ht=null,gt=null;function _t(e,t,{dialect:n}){return e===mt&&n===ht||(gt=vt(e,t,n),mt=e,ht=n),gt}function vt(e,t,r){if(e.entry!==null||!e.terminated)return null;let{bytes:i}=t,{start:a,end:o}=e;if(yt(i)&&e.line===1)return{kind:`byte-order-mark`,harmless:St(i,a+3,o)};if(St(i,a,o))return null;let s=S(i,a,e.seen.end),c={start:a,end:s};return s>a&&n.I(i,e.line,s).entry!==null?{kind:`leading-blank`,blanks:c}:Ct(e,i,c)??(r.ipv6?null:wt(e,i,s))??{kind:`not-an-address`}}function yt(e){return e[0]===239&&e[1]===187&&e[2]===191}function bt(e){return e===32||e===9}function S(e,t,n){let r=t;for(;r<n&&bt(e[r]);)r++;return r}function xt(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&bt(e[r-1]);)r--;return r}function St(e,t,n){let r=S(e,t,n);return e[r]===35&&r<n||xt(e,t,n)<=r}function Ct({seen:e,slash:t},r,i){if(t<0)return null;let a=n.L(r,i.end,t);if(a===null||a.end!==t)return null;let o=xt(r,t+1,e.end),s=t+1,c=0;for(;s<o&&Tt(r[s]);s++)c=Math.min(c*10+r[s]-48,99);let l=S(r,s,o);if(s===t+1||c>32||l<o&&r[l]!==35)return null;let u={start:t+1,end:s};return{kind:`prefix-length`,address:a.address,wrapped:a.octets.some(e=>e.wrapped),written:u,length:c,comment:l<o?{start:l,end:o}:null,indent:i}}function wt({seen:e},t,i){let a=r.i(t,{start:i,end:e.end}),o=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(a);return o?.[1]===void 0||!n.j(o[1])?null:{kind:`ipv6-address`,written:{start:i,end:i+(o[1].length+(o[2]?.length??0)+(o[3]?.length??0))}}}function Tt(e){return e>=48&&e<=57}function C(e,t){return r.i(e,t)}function Et({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function Dt({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function Ot(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?xt(e,t.start,t.end):t.end;return S(e,t.start,n)<n})}function*kt(e,t){let n=Ot(e,t),[r]=n;if(r!==void 0&&e[S(e,r.start,r.end)]!==jt)for(let r of Mt(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function At(e,t){return kt(e,t).next().done!==!0}const jt=35;function*Mt(e,{start:t,end:r}){let i=e.subarray(t,r).indexOf(35),a=i<0?r:t+i,o=t,s=t=>t<o||t>=a?32:e[t];for(let r=t;r<a;r++){let t=s(r-1);if(zt(t))continue;let i=t===46||t===58?r:Ft(s,r);if(i>r){let t={start:r,end:It(s,r,i)};if(t.end-r<=Nt&&n.j(C(e,t))){yield t,o=i,r=i-1;continue}}if(t===46&&zt(s(r-2)))continue;let a=Pt(s,r);a!==r&&(yield{start:r,end:a},r=a-1)}}const Nt=45;function Pt(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;Lt(e(n));)n++;if(n===i)return t}return zt(e(n))||e(n)===46&&zt(e(n+1))?t:n}function Ft(e,t){let n=t;for(;Rt(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;Rt(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&zt(e(n));)n--;return zt(e(n))?t:n}function It(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function Lt(e){return e>=48&&e<=57}function Rt(e){return Lt(e)||(e|32)>=97&&(e|32)<=102}function zt(e){return Lt(e)||(e|32)>=97&&(e|32)<=122||e===95}const Bt=String.raw`\d+(?:\.\d+){3}`,Vt=`(?:${Bt}(?:/${Bt})?|[0-9a-f]*:[0-9a-f:.]*)`,Ht=RegExp(`^${Vt}$`,`i`);function Ut(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>Ht.test(e))?null:[e,o,i,t]}function Wt(e,{start:t,end:r,seen:i}){if(i.end!==r||r-t>65536)return null;let a=Ut(C(e,{start:t,end:r}));if(a===null)return null;let[,o=``,s,c=``]=a,l=o.split(/[ \t,]+/);if(l.some(e=>e.includes(`:`)&&!n.j(e)))return null;let u=s===void 0?[]:[s.trimEnd()],d=Kt(l);return d===null?l.slice(1).some(e=>Gt.test(e)&&!e.includes(`/`))?null:[...u,...l].map(e=>e+c):[...u,d].map(e=>e+c)}const Gt=/^(22[4-9]|2[3-5]\d|0)\./;function Kt([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return it(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}function qt({bytes:e},t){return!t.terminated||Et(t).some(e=>e.wrapped)||t.seen.end<t.end||At(e,t)}const Jt=Uint8Array.of(42,42,42),Yt=new Set([`smtproutes`,`qmtproutes`,`authsenders`]);function Xt(e){let t=e.slice(e.lastIndexOf(`/`)+1);return Yt.has(t)?`behind bar`:t.endsWith(`_secrets`)||t.endsWith(`.pem`)||t===`batvkey`?`line`:null}function Zt({path:e,bytes:t},n,r){let i=Xt(e);if(i===null)return null;let a=n;if(i===`behind bar`){let e=t.subarray(n,r).indexOf(124);if(e<0)return null;a=n+e+1}else for(n===0&&yt(t)&&(a=3);a<r&&en(t[a]);)a++;let o=r;for(;o>a&&(en(t[o-1])||t[o-1]===13);)o--;return a<o?{start:a,end:o}:null}function Qt(e,n,r){let i=Zt(e,n,r);if(i===null)return{bytes:e.bytes,start:n,end:r,part:e=>e};let a=t.f([e.bytes.subarray(n,i.start),Jt,e.bytes.subarray(i.end,r)]),o=i.start-n,s=o+Jt.length-(i.end-n),c=e=>({start:l(e.start,o),end:e.end===e.start?l(e.start,o):l(e.end,o+Jt.length)}),l=(e,t)=>e<=i.start?e-n:e>=i.end?e-n+s:t;return{bytes:a,start:0,end:a.length,part:c}}function $t(e,r,i,a){let o=Qt(e,n.F(e.bytes,r),n.P(e.bytes,r)),s=o.part({start:r,end:i});return t.a(o.bytes,s.start,s.end,a)}function en(e){return e===32||e===9}function tn(e){let{file:t}=e,r=n.P(t.bytes,e.start);if(e.start===e.end&&(e.start!==r||e.start===0))return null;let i=Qt(t,n.F(t.bytes,e.start),r);return nn(i,i.part(e))}function nn({bytes:e,start:n,end:r},{start:i,end:a}){let o=Math.max(n,i-60),s=Math.min(r,Math.min(a,i+80)+40),[c,l]=[o>n?`…`:``,s<r?`…`:``],u=C(e,{start:o,end:s}),{line:d,marks:f}=t.r(u)?rn(u,i-o,a-o,s===r):an(t.c(e,o,s),i,a,s===r);return{line:c+d+l,marks:`${` `.repeat(c.length)}${f}${i===a?`^`:``}`.trimEnd()}}function rn(e,t,n,r){let i=r?e.trimEnd():e,a=i+`·`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`·`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function an(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`·`:c.text,o+=(e?`^`:` `).repeat(on(c.text))}return{line:a,marks:o}}function on(e){return e.charCodeAt(0)<4352?e.length:sn.test(e)?2:1}const sn=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*cn(e,t,n){let r=new Map,i=new Map;for(let t of e.omitted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield ln(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*un(o.file.path,r,t,n),r.clear()}}}function ln(e,n,r){let i=e.detail(),{column:a}=de(e),o=e.host===null?``:` (on ${t.s(e.host)})`,s=[`${r.bold(`${t.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=tn(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),n.verbose)for(let{file:e,line:n,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${t.o(e.path)}:${n}: ${a}`);return`${s.join(`
`)}\n\n`}function*un(e,n,r,i){for(let[a,o]of n){let n=r.maxFindings===0?0:o-r.maxFindings;n<=0||(yield`${i.bold(`${t.o(e)}:`)} and ${n} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*dn(e,t){let n=Xe(t.color);yield*cn(e,t,n),yield*fn(e,t,n),e.coverage!=null&&(yield*je(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield tt(e,n))}function*fn({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(fe(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield We(o,n,r),a=`
`):(yield a+Ge(e,n),a=``)}yield a}function*pn(e){let{count:t,line:r,start:i}=e.notable;for(let a=0;a<t;a++)yield n.I(e.bytes,r[a],i[a])}function mn(e){return e.kind===`list`||e.kind===`map`||e.kind===`iplist`||e.kind===`regex`}function hn(e=1){return{classes:e*2**20,steps:e*2**22,looks:e*2**28}}function w(e){let t=~e;return t-=t>>>1&1431655765,t=(t&858993459)+(t>>>2&858993459),(t+(t>>>4)&252645135)*16843009>>>24}function gn(e,t,n,r,a){let o=[],s=[],c=Sn(o,s);c(e,i.c(t));for(let e of r){let t=n.address[e],r=n.netmask[e],i=o.length;a.looks-=i;for(let e=0;e<i;e++){let n=s[e];((o[e]^t)&n&r)===0&&(r&~n)!==0&&(a.steps--,c((o[e]|t)>>>0,(n|r)>>>0))}if(a.steps<0||a.looks<0||o.length-1>a.classes)return e}return a.classes-=o.length-1,bn(o,s,c,n,r,a)}function _n(e,t,n,r){let a=i.c(t),o=(e|n.address[r])>>>0,s=(a|n.netmask[r])>>>0,c=2**w(s);return{address:[e,o],netmask:[a,s],size:[2**(32-t)-c,c],steps:yn,held:[vn,[r]],find:(e,t)=>t===a?0:1}}const vn=[],yn=[0,1];function bn(e,t,n,r,i,a){let o=e.length,[s,c]=[Int32Array.from(e),Int32Array.from(t)],l=Float64Array.from(t,e=>2**w(e)),u=new Uint32Array(o),d=Array(o).fill(vn),f=[];for(let e of i){let t=r.address[e]|0,i=r.netmask[e]|0,p=[];a.looks-=o;for(let e=0;e<o;e++){let r=c[e];if(((s[e]^t)&r&i)!==0)continue;if((i&~r)===0){p.push(e);continue}let a=n((s[e]|t)>>>0,(r|i)>>>0);u[e]===u[a]&&(l[e]=l[e]-l[a],f.push(e,a))}for(let t of p)u[t]++,d[t]=d[t]===vn?[e]:[...d[t],e];if(a.looks<0)return e}return{address:e,netmask:t,size:l,steps:Int32Array.from(f),held:d,find:n}}function xn(e,t){let n=e^Math.imul(t,2654435761);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}function Sn(e,t){let n=new Int32Array(16).fill(-1),r=(r,i)=>{let a=n.length-1,o=xn(r,i)&a;for(let s=n[o];s>=0&&(e[s]!==r||t[s]!==i);s=n[o])o=o+1&a;return o};return(i,a)=>{let o=r(i,a),s=n[o];if(s>=0)return s;if(n[o]=e.length,e.push(i),t.push(a),2*e.length>n.length){n=new Int32Array(2*n.length).fill(-1);for(let i=0;i<e.length;i++)n[r(e[i],t[i])]=i}return e.length-1}}const Cn=2**22;function*wn(e,t=()=>!0){let n=function*(e,t,r){let i=Dn(r,t);if(i===-2){let i=2**(t-1);yield*n(e,t-1,kn(r,t-1,0)),yield*n(e+i,t-1,kn(r,t-1,1))}else i>=0&&(yield{address:e,length:32-t,label:i})};yield*n(0,32,On(e,t))}function Tn(e,t=()=>!0){let n=0,r=Cn,i=[{state:On(e,t),times:1}];for(let e=32;e>=0;e--){let t=new Map;for(let{state:a,times:o}of i){let i=Dn(a,e);if(i!==-2)n+=i>=0?o:0;else if(a.length===4&&a[2]===1)n+=o*jn(a[1],e);else{if(--r<0)return null;En(t,kn(a,e-1,0),o),En(t,kn(a,e-1,1),o)}}i=[...t.values()].flat()}return n}function En(e,t,n){if(t.length===0)return;let r=Mn(t),i=e.get(r),a=i?.find(e=>Nn(e.state,t));a===void 0?i===void 0?e.set(r,[{state:t,times:n}]):i.push({state:t,times:n}):a.times+=n}function Dn(e,t){if(e.length===0)return-1;let n=null,r=e[3],i=0;for(let a=0;a<e.length;a+=4){let o=e[a+2]*2**(w(e[a+1])-(32-t)),s=e[a+3];s===r?i+=o:(n??=new Map,n.set(s,(n.get(s)??0)+o))}let a=2**t;if(i===a)return r;let o=i!==0;for(let[e,t]of n??[]){if(t===a)return e;o||=t!==0}return o?-2:-1}function On({address:e,netmask:t,weight:n,label:r},i){let a=[];for(let o=0;o<e.length;o++)i(r[o])&&a.push(e[o],t[o],n[o],r[o]);return An(a)}function kn(e,t,n){let r=[],i=t===0?0:4294967295>>>32-t,a=!1;for(let o=0;o<e.length;o+=4){let s=e[o],c=e[o+1];(c>>>t&1)==1&&(a=!0,(s>>>t&1)!==n)||r.push((s&i)>>>0,(c&i)>>>0,e[o+2],e[o+3])}return a?An(r):r}function An(e){if(e.length<=4)return e;let t=Array.from({length:e.length/4},(e,t)=>4*t),n=(t,n)=>e[t+n];t.sort((e,t)=>n(e,3)-n(t,3)||n(e,0)-n(t,0)||n(e,1)-n(t,1));let r=[];for(let e of t){let t=r.length;if(t>0&&r[t-4]===n(e,0)&&r[t-3]===n(e,1)&&r[t-1]===n(e,3)){let i=r[t-2]+n(e,2);i===0?r.length=t-4:r[t-2]=i}else r.push(n(e,0),n(e,1),n(e,2),n(e,3))}return r}function jn(e,t){return 2**(w(e)-(32-t)-(e===0?t:31-Math.clz32(e&-e)))}function Mn(e){let t=e.length;for(let n of e)t=Math.imul(t^n,16777619)^t>>>15;return t}function Nn(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}const Pn=2**32;function Fn(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function In(e){let[t]=e;if(e.length===1&&t!==void 0)return Fn(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*Ln(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?Pn:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function Rn({address:e,length:t}){return`${i.r(e)}/${t}`}function zn(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}function Bn(e){return Array.isArray(e)}function Vn(e){return Bn(e)?Fn(e):e.cubes.counts.get(e.label)??0}function Hn(e){return Bn(e)?Ln(e):wn(e.cubes,t=>t===e.label)}function Un(e,t){let n=[],r=0;for(let i of Hn(e))if(n.length<t)n.push({address:i.address,length:i.length});else if(r++,!Bn(e))break;if(r===0||Bn(e))return{networks:n,omitted:r};let i=Tn(e.cubes,t=>t===e.label);return{networks:n,omitted:i===null?null:i-n.length}}function Wn(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function T(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function E(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function Gn(e,t){return i.s(E(e,t))}function D(e,t){return t>=e.firstNotipme}function Kn(e,t){if(t>=e.firstNotipme)return o.t(e.notipme,t-e.firstNotipme);if(t>=e.firstMoreipme)return o.t(e.moreipme,t-e.firstMoreipme);let n=e.implicit[t];return`origin`in n?n:{origin:{kind:`implicit`},...n}}function O(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}const qn=1<<17;function Jn(e){let t=e.length>>>1;if(t<=48||Xn(e))return nr(e,0,t,Yn(new Uint32Array(e.length)));if(t<4096){let n=new Uint32Array(e.length);return tr(e,n,1,0,63),tr(n,e,0,0,255),tr(e,n,0,8,255),tr(n,e,0,16,255),tr(e,n,0,24,255),nr(n,0,t,Yn(e))}let{buckets:n,end:r}=Qn(e),i=Yn(e);for(let e=0,t=0;e<qn;e++){let a=r[e];a-t>48&&$n(n.subarray(2*t,2*a)),nr(n,t,a,i),t=a}return i}function Yn(e){return{start:e.subarray(0,e.length/2),tag:e.subarray(e.length/2)}}function Xn(e){for(let t=2;t<e.length;t+=2){let n=e[t],r=e[t-2];if(r>n||r===n&&(e[t-1]&63)>(e[t+1]&63))return!1}return!0}function Zn(e){return new Int32Array(e.buffer,e.byteOffset,e.length)}function Qn(e){let t=new Uint32Array(e.length),n=new Uint32Array(131073),r=Zn(e),i=Zn(t);for(let e=0;e<r.length;e+=2)n[(r[e]>>>15)+1]++;for(let e=0;e<qn;e++)n[e+1]+=n[e];for(let e=0;e<r.length;e+=2){let t=r[e],a=t>>>15,o=n[a];n[a]=o+1,i[2*o]=t,i[2*o+1]=r[e+1]}return{buckets:t,end:n}}function $n(e){let t=new Uint32Array(e.length);tr(e,t,1,0,63),tr(t,e,0,0,255),tr(e,t,0,8,255),e.set(t)}const er=new Uint32Array(257);function tr(e,t,n,r,i){er.fill(0);for(let t=n;t<e.length;t+=2)er[(e[t]>>>r&i)+1]++;for(let e=0;e<256;e++)er[e+1]+=er[e];for(let a=0;a<e.length;a+=2){let o=e[a+n]>>>r&i,s=2*er[o];er[o]++,t[s]=e[a],t[s+1]=e[a+1]}}function nr(e,t,n,r){let{start:i,tag:a}=r;for(let r=t;r<n;r++){let n=e[2*r],o=e[2*r+1],s=r;for(;s>t;s--){let e=i[s-1];if(e<n||e===n&&(a[s-1]&63)<=(o&63))break;i[s]=e,a[s]=a[s-1]}i[s]=n,a[s]=o}return r}const rr=2**18,ir=2**26;function ar(e){return e&63}function or(e){return e>>>6}const sr=Float64Array.from({length:33},(e,t)=>2**(32-t));function k(e){return sr[e]}function cr(e){let t=i.l(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function lr(e){let t=0;for(let n of dr(e))t+=cr(E(e,n));return t>rr||e.count>ir?null:fr(e,t)}function ur(e){return e.count>ir?null:fr(e,0)}function*dr(e){for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{address:r,netmask:a}=t.entries;for(let e of mr(t))i.a(r[e],a[e])||(yield n+e)}}function fr(e,t){let n=e.implicit.length;for(let t of[e.moreipme,e.notipme])if(t!==null){n+=t.entries.count;for(let e of mr(t))n--}let r=new Uint32Array(2*(n+t)),a=0;for(let t=0;t<e.implicit.length;t++)a=_r(e,t,r,a);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let o=n===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:s,address:c,netmask:l}=n.entries,u=0;for(let d of[...mr(n),s])a=gr(n.entries,o,u,d,r,a),t>0&&d<s&&!i.a(c[d],l[d])&&(a=_r(e,o+d,r,a)),u=d+1}return{...Jn(r),gapped:t>0}}function pr(e,t){let n=new Uint32Array(2*t.length),r=0;for(let i of[...t].sort((e,t)=>e-t))r=_r(e,i,n,r);return{...Jn(n),gapped:!1}}function*mr(e){let{count:t,address:n,netmask:r,line:a}=e.entries,o=0;for(let s=0;s<e.notable.count;s++){let c=e.notable.line[s];if(o=O(a,c,o,t),o>=t||a[o]!==c)continue;let l=r[o];(i.o(l)||i.a(n[o],l))&&(yield o)}}function hr({start:e,tag:t},n){let r=[],a=-1,o=0;for(let s=0;s<=32;s++){let c=(n&i.c(s))>>>0;if(c!==a)for(a=c,o=O(e,c,o);o<e.length&&e[o]===c;o++)c+k(ar(t[o]))>n&&r.push(o)}return r}function gr(e,t,n,r,a,o){let s=Zn(e.address),c=Zn(e.netmask),l=Zn(a),u=o;for(let e=n;e<r;e++)l[u++]=s[e],l[u++]=t+e<<6|i.l(c[e]);return u}function _r(e,t,n,r){let a=E(e,t),o=T(e,t),s=i.l(a),c=~a&i.c(s),l=r,u=0;do n[l++]=o|u,n[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}function vr(e){let t=e.start.length,n=new Float64Array(t+1),r=new Uint8Array(t+1),i=new Int32Array(t+1).fill(-1),a=new Uint32Array(t+1),o=new Uint32Array(t+1),s=1,c=0;for(let l=0;l<t;l++){let t=ar(e.tag[l]),u=e.start[l];for(;n[c]+k(r[c])<=u;)c=i[c];n[c]!==u||r[c]!==t?(i[s]=c,n[s]=u,r[s]=t,a[s]=l,c=s++):a[c]===o[c]&&(a[c]=l),o[c]=l+1}return{blocks:e,count:s,start:n.subarray(0,s),reach:r.subarray(0,s),parent:i.subarray(0,s),first:a.subarray(0,s),end:o.subarray(0,s)}}function yr({tree:e,cubes:t,closure:n,classOf:r,firstClass:i},a){let o=n[a]??null,s=i[a];return o===null?{cells:null,numbers:[s]}:typeof o==`number`?{cells:_n(e.start[a],e.reach[a],t,o),numbers:[s,s+1]}:{cells:o,numbers:r[a]}}const br=[];function xr(e,t,n=hn()){let r=vr(e),a=Array.from(t.address,(e,n)=>Sr(r,t,n)),o=new Map;for(let[e,t]of a.entries()){let n=o.get(t);n===void 0?o.set(t,[e]):n.push(e)}let s=[],c=[],l=[],u=[],d=new Int32Array(r.count),f=Array.from(t.address,(e,t)=>[t]),p=[],m=[],h=[],g=[];for(let e=0;e<r.count;e++){let v=r.parent[e],y=e===0?br:c[v],b=r.start[e],ee=r.reach[e];if(n.looks-=y.length/8,n.looks<0)return{tooMany:a.length-1};let x=y.length===0?{whole:br,part:br}:Cr(b,ee,t,y),te=o.get(e),ne=te===void 0?x.part:[...x.part,...te].sort((e,t)=>e-t);c.push(ne);let re=e===0?br:s[v];s.push(x.whole.length===0?re:[...re,...x.whole]),d[e]=p.length;let ie=(t,n)=>{let r=e===0?-1:_(e,v,x.whole,n);r>=0&&(p[r]=p[r]-t),m.push(e),h.push(r);let i=s[e];return g.push(n.length===0?i:i.length===0?n:[...i,...n]),p.push(t)-1},[ae=-1]=ne;if(ne.length<2){let e=ae<0?0:2**w(i.c(ee)|t.netmask[ae]);if(ie(k(ee)-e,br),ae>=0&&ie(e,f[ae]),l.push(ae<0?null:ae),u.push(null),ae>=0&&(--n.classes<0||--n.steps<0))return{tooMany:ae};continue}let oe=gn(b,ee,t,ne,n);if(typeof oe==`number`)return{tooMany:oe};l.push(oe),u.push(Array.from(oe.size,(e,t)=>e===0?-1:ie(e,oe.held[t])))}return{tree:r,cubes:t,count:p.length,size:Float64Array.from(p),node:Int32Array.from(m),around:Int32Array.from(h),held:g,closure:l,classOf:u,firstClass:d};function _(e,n,o,s){let c=l[n]??null;if(c===null)return d[n];let f=r.start[n],p=i.c(r.reach[n]);for(let n of[o,s])for(let r of n)a[r]!==e&&(f|=t.address[r],p|=t.netmask[r]);return typeof c==`number`?d[n]+(p>>>0===i.c(r.reach[n])?0:1):u[n]?.[c.find(f>>>0,p>>>0)]}}function Sr({count:e,start:t,reach:n,parent:r},{address:a,netmask:o},s){let c=a[s],l=o[s],u=0,d=e;for(;d-u>1;){let e=u+d>>>1;t[e]<=c?u=e:d=e}let f=e=>{let r=i.c(n[e]);return(r&~l)===0&&((c^t[e])&r)===0};for(;!f(u);)u=r[u];return u}function Cr(e,t,n,r){let a=i.c(t),o=[],s=[];for(let t of r){let r=n.netmask[t];((n.address[t]^e)&r&a)===0&&((r&~a)===0?o.push(t):s.push(t))}return{whole:o.length===0?br:o,part:s.length===0?br:s}}function wr(e){return`tooManyWith`in e}const Tr=2**26-1;function Er(){let e=[],t={address:[],netmask:[]},n=[],r=new Map;return{add:(a,o,s)=>{if(i.a(o,s))return;if(!i.o(s)){e.push(o,a*64+i.l(s));return}let c=`${o}/${s}`,l=r.get(c);if(l!==void 0){n[l].push(a);return}r.set(c,n.length),n.push([a]),t.address.push(o),t.netmask.push(s);let u=Math.clz32(~s);u>=8&&e.push((o&i.c(u))>>>0,Tr*64+u)},divide:(r=hn())=>Dr(e,t,n,r)}}function Dr(e,t,n,r){let i=xr({...Jn(Uint32Array.from(e)),gapped:!1},t,r);return`tooMany`in i?{tooManyWith:n[i.tooMany]?.[0]}:{classes:i,owners:n}}function Or({add:e},t,n=0){for(let r=0;r<t.count;r++)e(r+n,T(t,r),E(t,r))}function kr({classes:e,owners:t},n,r){let{tree:i,held:a}=e;for(let t=e.node[n];t>=0;t=i.parent[t])for(let e=i.first[t];e<i.end[t];e++)jr(i.blocks.tag[e],r);for(let e of a[n])for(let n of t[e])r(n)}function Ar({classes:e,owners:t},n,r){let{tree:i,cubes:a}=e;for(let e of hr(i.blocks,n))jr(i.blocks.tag[e],r);for(let e=0;e<t.length;e++)if(((n^a.address[e])&a.netmask[e])===0)for(let n of t[e])r(n)}function jr(e,t){let n=or(e);n!==Tr&&t(n)}function Mr(e){let t=Er();Or(t,e);let n=t.divide();return wr(n)?null:{kind:`classes`,entries:n,...Pr(e,n)}}function Nr(e){let t=Er();Or(t,e);let n=t.divide();return wr(n)?n.tooManyWith:null}function Pr(e,t,n=0){let{count:r}=t.classes,i=new Int32Array(r),a=new Int32Array(r),o=new Int8Array(r),s=new Int8Array(r);for(let c=0;c<r;c++){let r=t.classes.size[c]===0,l=Fr(e,e=>r?void 0:kr(t,c,e),n);i[c]=l.ipme,a[c]=l.notipme,o[c]=l.ipmeLength,s[c]=l.notipmeLength}return{ids:e,count:r,ipme:i,notipme:a,ipmeLength:o,notipmeLength:s}}function Fr(e,t,n=0){let r=-1,i=-1,a=-1,o=-1;return t(t=>{let s=t-n;if(s<0||s>=e.count)return;let c=Gn(e,s);D(e,s)?(c>o||c===o&&s<i)&&(i=s,o=c):(c>a||c===a&&s<r)&&(r=s,a=c)}),{ipme:r,notipme:i,ipmeLength:a,notipmeLength:o}}const Ir=2**52,Lr=2**28;function Rr(e,t){let{tree:n,around:r,size:a}=e,o={address:[],netmask:[],weight:[],label:[]},s=new Map,c=Int32Array.from({length:e.count},(e,n)=>t(n)),l=0,u=0,d=(e,t,n,r)=>{o.address.push(e),o.netmask.push(t),o.weight.push(n),o.label.push(r),l+=Math.abs(n)*2**w(t)};for(let t=0;t<e.count;t++){let e=c[t];e>=0&&s.set(e,(s.get(e)??0)+a[t])}for(let t=0;t<n.count;t++){let{cells:a,numbers:o}=yr(e,t),s=new Map;for(let[e,l]of o.entries()){if(l<0)continue;let o=c[l],u=r[l]<0?-1:c[r[l]];if(o!==u){if(a===null)o>=0&&d(n.start[t],i.c(n.reach[t]),1,o),u>=0&&d(n.start[t],i.c(n.reach[t]),-1,u);else for(let[t,n]of[[o,1],[u,-1]]){if(t<0)continue;let r=s.get(t);r===void 0?s.set(t,[[e,n]]):r.push([e,n])}}}if(a!==null)for(let[e,t]of s){if(u+=a.size.length+a.steps.length,u>Lr)return null;for(let[n,r]of zr(a.size.length,a.steps,t))d(a.address[n],a.netmask[n],r,e)}}return l>Ir?null:{...o,counts:s}}function*zr(e,t,n){let r=new Float64Array(e);for(let[e,t]of n)r[e]=t;for(let e=t.length-2;e>=0;e-=2){let n=t[e+1];r[n]=r[n]-r[t[e]]}for(let t=0;t<e;t++)r[t]!==0&&(yield[t,r[t]])}function A(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function Br(e,t,n,r,i){for(let e of hr(t,r))i(or(t.tag[e]));for(let t of n)((r^T(e,t))&E(e,t))===0&&i(t)}function Vr(e,{blocks:t,gapped:n},r){let i={ipme:-1,notipme:-1};return Br(e,t,n,r,t=>{let n=D(e,t)?`notipme`:`ipme`;i[n]=Math.max(i[n],Gn(e,t))}),i}const Hr=2**32;function Ur(e){let t=Wn(e.fixed,e.moreipme,e.notipme),n=lr(t);return n===null?Mr(t):ei(t,n)}function Wr(e){let t=Wn(e.fixed,e.moreipme,e.notipme),n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{kind:`single`,ids:t,blocks:ur(t)??n,gapped:[...dr(t)]}}function Gr(e){return e.kind!==`single`}function Kr(e,t){if(e.kind===`single`){let{ids:n,blocks:r,gapped:i}=e;return Fr(n,e=>Br(n,r,i,t,e))}if(e.kind===`classes`)return Fr(e.ids,n=>Ar(e.entries,t,n));let n=Yr(e,t);return{ipme:e.ipme[n],notipme:e.notipme[n],ipmeLength:e.ipmeLength[n],notipmeLength:e.notipmeLength[n]}}function qr(e,t){let{ipme:n,notipme:r,ipmeLength:i,notipmeLength:a}=Kr(e,t),o=t=>t<0?null:Kn(e.ids,t);return{me:i>a,ipme:o(n),notipme:o(r),ipmeLength:i,notipmeLength:a}}function Jr(e,t){for(let n=0;n<e.count;n++)if(e.ipmeLength[n]===t&&A(e,n))return!0;return!1}function Yr(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function Xr(e,t){return t+1<e.count?e.start[t+1]:Hr}const Zr=new Float64Array(34),Qr=$r(34);function $r(e){return{start:new Uint32Array(e),ipme:new Int32Array(e),notipme:new Int32Array(e),ipmeLength:new Int8Array(e),notipmeLength:new Int8Array(e)}}function ei(e,{start:t,tag:n,gapped:r}){let i=t.length,a=$r(2*i+1);Zr[0]=Hr;for(let e of[Qr.ipme,Qr.notipme,Qr.ipmeLength,Qr.notipmeLength])e[0]=-1;let o=0,s=0,c=0;for(let l=0;l<i;l++){let u=t[l],d=ar(n[l]);for(;Zr[o]<=u;o--)Zr[o]!==c&&(ni(a,s++,c,o),c=Zr[o]);u!==c&&(ni(a,s++,c,o),c=u);let f=or(n[l]),p=r?Gn(e,f):d,m=l>0&&t[l-1]===u&&ar(n[l-1])===d,h=u+k(d);!m&&(l+1===i||t[l+1]>=h)?(ni(a,s,c,o),ii(e,a,s++,f,p),c=h):(m||ti(++o,h),ii(e,Qr,o,f,p))}for(;o>=0;o--)Zr[o]!==c&&(ni(a,s++,c,o),c=Zr[o]);return{kind:`pieces`,ids:e,count:s,start:a.start.subarray(0,s),ipme:a.ipme.subarray(0,s),notipme:a.notipme.subarray(0,s),ipmeLength:a.ipmeLength.subarray(0,s),notipmeLength:a.notipmeLength.subarray(0,s)}}function ti(e,t){Zr[e]=t,ri(Qr,e-1,Qr,e)}function ni(e,t,n,r){e.start[t]=n,ri(Qr,r,e,t)}function ri(e,t,n,r){n.ipme[r]=e.ipme[t],n.notipme[r]=e.notipme[t],n.ipmeLength[r]=e.ipmeLength[t],n.notipmeLength[r]=e.notipmeLength[t]}function ii(e,t,n,r,i){if(r<e.firstNotipme){if(!ai(i,r,t.ipmeLength[n],t.ipme[n]))return;t.ipme[n]=r,t.ipmeLength[n]=i}else ai(i,r,t.notipmeLength[n],t.notipme[n])&&(t.notipme[n]=r,t.notipmeLength[n]=i)}function ai(e,t,n,r){return e>n||e===n&&t<r}const oi={ids:{implicit:[],moreipme:null,notipme:null,firstMoreipme:0,firstNotipme:0,count:0},count:0,ipme:new Int32Array,notipme:new Int32Array,ipmeLength:new Int8Array,notipmeLength:new Int8Array},si={nowMe:[],noLongerMe:[],base:oi,head:oi,basePart:[],headPart:[],excludedBefore:[],excludedNow:[],entries:null,setsOf:(e,t)=>Array.from({length:t},()=>[])};function ci(e,t){return e.kind===`pieces`&&t.kind===`pieces`?li(e,t):ui(e.ids,t.ids)}function li(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=A(e,c),f=A(t,l),p=Xr(e,c),m=Xr(t,l),h=Math.min(p,m);d!==f&&(zn(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}return{nowMe:n,noLongerMe:r,base:e,head:t,basePart:i,headPart:a,excludedBefore:o,excludedNow:s,entries:null,setsOf:(n,r)=>{let o=Array.from({length:r},()=>[]);for(let r=0;r<i.length;r++){let s=i[r],c=a[r],l=Math.max(e.start[s],t.start[c]),u=o[n(r)];u!==void 0&&zn(u,l,Math.min(Xr(e,s),Xr(t,c)))}return o}}}function ui(e,t){let n=Er();Or(n,e),Or(n,t,e.count);let r=n.divide();if(wr(r))return null;let i=Pr(e,r),a=Pr(t,r,e.count),o=[];for(let e=0;e<i.count;e++)r.classes.size[e]!==0&&A(i,e)!==A(a,e)&&o.push(e);let s=(e,t)=>di(r,o,e,t),c=s(e=>+!A(a,o[e]),2);if(c===null)return null;let[l,u]=c,[d,f]=[fi(e),fi(t)];return{nowMe:l,noLongerMe:u,base:i,head:a,basePart:o,headPart:o,excludedBefore:[...d].filter(e=>!f.has(e)).sort((e,t)=>e-t),excludedNow:[...f].filter(e=>!d.has(e)).sort((e,t)=>e-t),entries:r,setsOf:s}}function di({classes:e},t,n,r){if(t.length===0)return Array.from({length:r},()=>[]);let i=new Int32Array(e.count).fill(-1);for(let[e,r]of t.entries())i[r]=n(e);let a=Rr(e,e=>i[e]);return a===null?null:Array.from({length:r},(e,t)=>({cubes:a,label:t}))}function fi(e){let t=new Set;for(let n=e.firstNotipme;n<e.count;n++)E(e,n)===4294967295&&t.add(T(e,n));return t}function pi(e,t){return e.basePart.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function mi(e,t){return e.reduce((e,t)=>e+(t?.kind===`classes`?t.count:0),0)+(t?.entries?.classes.count??0)}function hi({fixed:e,moreipme:t,notipme:n},r){let i=Wn(e,t,n),[a]=r?dr(i):[],o=r?a:Nr(i);return o==null?null:Kn(i,o)}function gi(e,t){let n=e.filter(({basePart:e})=>e.length>0),[r]=n;if(r===void 0)return 0;if(n.length===1)return Vn(r[t]);let i=Er(),a=0,o=n.map(({base:e,head:t})=>[e.ids,t.ids].map(e=>(Or(i,e,a),a+=e.count,{ids:e,offset:a-e.count}))),s=i.divide();if(wr(s))return null;let c=o.map(e=>e.map(({ids:e,offset:t})=>Pr(e,s,t))),l=0;for(let e=0;e<s.classes.count;e++)c.some(([n,r])=>{let[i,a]=[n!==void 0&&A(n,e),r!==void 0&&A(r,e)];return i!==a&&a===(t===`nowMe`)})&&(l+=s.classes.size[e]);return l}const j={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function _i(e,t,n,r){let i=t=>t<0?32:Gn(e,t),a=t=>t>=0&&D(e,t),o=Gn(e,t),s=n.filter(e=>!a(e)),c=n.filter(a),l=(e,t)=>e.reduce((e,n)=>i(n)<=t?Math.max(e,i(n)):e,-1);if(!D(e,t)){if(r===j.shadowed){let e=Math.max(o,l(s,32));return c.filter(t=>i(t)>=e)}let e=l(c,o-1);return[...s.filter(t=>i(t)>=o||i(t)>e),...c.filter(e=>i(e)>=o)]}if(s.length===0)return null;if(r===j.shadowed){let e=Math.max(o,l(c,32));return s.filter(t=>i(t)>e)}let u=l(s,o);return[...s.filter(e=>i(e)>o),...c.filter(e=>i(e)>=o||u>=0&&i(e)>=u)]}const vi=2**32;function yi(e,t,n){if(n>=vi)return 2**w(t);if(!i.o(t))return Math.min(Math.max(n-e,0),2**w(t));let r=0,a=2**w(t);for(let i=31;i>=0;i--){let o=n>>>i&1;if(!(t>>>i&1)){a/=2,r+=o*a;continue}let s=e>>>i&1;if(s<o)return r+a;if(s>o)return r}return r}function bi({address:e,netmask:t,weight:n,label:r},a=0){let o=[],s=[];for(let n=0;n<e.length;n++)r[n]===a&&(i.o(t[n])?s:o).push(n);let c=xi(o,e,t,n),l=r=>{let i=c(r);for(let a of s)i+=n[a]*yi(e[a],t[a],r);return i};return{count:(e,t)=>l(t+1)-l(e),first(e,t){let n=l(e);if(l(t+1)===n)return-1;let r=e,i=t;for(;r<i;){let e=Math.floor((r+i)/2);l(e+1)>n?i=e:r=e+1}return r}}}function xi(e,t,n,r){let i=e.flatMap(e=>{let i=t[e],a=r[e];return[{at:i,by:a},{at:i+2**w(n[e]),by:-a}]});i.sort((e,t)=>e.at-t.at);let a=Float64Array.from(i,e=>e.at),o=new Float64Array(i.length+1),s=new Float64Array(i.length+1);for(let[e,{by:t}]of i.entries()){let n=e===0?0:a[e-1];s[e+1]=s[e]+o[e]*(a[e]-n),o[e+1]=o[e]+t}return e=>{let t=0,n=a.length;for(;t<n;){let r=t+n>>>1;a[r]<e?t=r+1:n=r}return t===0?0:s[t]+o[t]*(e-a[t-1])}}const Si=2**32;function Ci(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),a=new Uint32Array(n),o=new Uint32Array(t.length),s=[],c=t=>e.start[t]+k(ar(e.tag[t])),l=1,u=0,d=e=>e>=Si?l:(r[l-1]!==e&&(r[l++]=e),l-1),f=e=>{for(;u<t.length&&t[u]<e;u++)o[u]=d(t[u]),t[u]+1<=e&&d(t[u]+1)},p=e=>{for(let t=s.at(-1);t!==void 0&&c(t)<=e;t=s.at(-1))f(c(t)),a[t]=d(c(t)),s.pop()};for(let t=0;t<n;t++){let n=e.start[t];p(n),f(n),i[t]=d(n),s.push(t)}return p(Si),f(Si),{count:l,start:r.subarray(0,l),firstPiece:i,endPiece:a,cutPiece:o}}function wi(e,t,n,r,a,o){let s=t=>((t^T(e,r))&E(e,r))===0,c=i.o(E(e,r))?2**32:T(e,r)+(4294967295-E(e,r))+1,l=O(n.address,T(e,r)),u=Array.from({length:O(n.address,c,l)-l},(e,t)=>l+t).filter(e=>s(n.address[e]));if(u.length===0&&a.every(t=>ki(e,t,r))){let t=_i(e,r,a,o);return t===null?{list:[],lowest:()=>null}:{list:[{candidates:t}],lowest:()=>T(e,r)}}let d=[],f=(t,i)=>{let a=d.length,s=i===void 0||n.on[i].length<n.hosts;for(let n of[...s?[t]:[],...i===void 0?[]:[[...t,-1-i]]]){let t=_i(e,r,n,o);t!==null&&d.push({candidates:t})}return d.length>a},p=[r,...a].every(t=>!i.o(E(e,t)))?Ti(e,n,r,a,u,f):Ei(e,n,r,a,u,f,Oi(t));return p===null?null:{list:d,lowest:p}}function Ti(e,t,n,r,i,a){let o=pr(e,[n,...r]),s=Ci(o,Uint32Array.from(i,e=>t.address[e])),c=Array.from({length:s.count},()=>[]),l=[];for(let e=0;e<o.start.length;e++){let t=or(o.tag[e]);for(let r=s.firstPiece[e];r<s.endPiece[e];r++)t===n?l.push(r):c[r].push(t)}let u=new Map(i.map((e,t)=>[s.cutPiece[t],e])),d=null;for(let e of l)a(c[e],u.get(e))&&(d??=s.start[e]);return()=>d}function Ei(e,t,n,r,i,a,o){let s=Er(),c=T(e,n),l=E(e,n);for(let t of[n,...r])s.add(t,(c|T(e,t))>>>0,(l|E(e,t))>>>0);for(let n of i)s.add(e.count+n,t.address[n],4294967295);let u=s.divide(o);if(wr(u))return null;let{classes:d}=u,f=new Uint8Array(d.count);for(let t=0;t<d.count;t++){if(d.size[t]===0)continue;let r=[],i=!1,o;kr(u,t,t=>{t===n?i=!0:t<e.count?r.push(t):o=t-e.count}),i&&a(r,o)&&(f[t]=1)}return()=>{let e=Rr(d,e=>f[e]===1?0:-1),t=e===null?-1:bi(e).first(0,4294967295);return t<0?null:t}}const Di=new WeakMap;function Oi(e){let t=Di.get(e)??hn(16);return Di.set(e,t),t}function ki(e,t,n){return(E(e,t)&~E(e,n))===0}function Ai(e,t,n,r){let i=t.status[r],a=wi(e,t,n,r,Mi(e,t,r).filter(n=>Ni(e,t,r,n)),i);if(a===null)return{because:null,interfaces:[],witness:T(e,r)};let o=Pi(a.list,t=>t<0?32:Gn(e,t));return{because:o.filter(e=>e>=0),interfaces:o.filter(e=>e<0).map(e=>n.address[-1-e]),witness:a.lowest()??T(e,r)}}function ji(e,t,n,r){let{status:i}=t;return wi(e,t,n,r,Mi(e,t,r).filter(e=>i[e]!==j.matchesNothing),j.redundant)?.list.every(({candidates:e})=>e.length>0)??!1}function Mi(e,{blocks:t,gapped:n},r){let a=T(e,r),o=E(e,r),s=new Set;if(i.o(o)){for(let t=0;t<e.count;t++){let n=o&E(e,t);((a^T(e,t))&n)===0&&s.add(t)}return s.delete(r),[...s]}for(let t of n){let n=o&E(e,t);((a^T(e,t))&n)===0&&s.add(t)}let c=a+(4294967295-o)+1;for(let e of hr(t,a))s.add(or(t.tag[e]));for(let e=O(t.start,a);e<t.start.length&&t.start[e]<c;e++)s.add(or(t.tag[e]));return s.delete(r),[...s]}function Ni(e,{status:t,pass:n},r,i){let a=t[i];if(a===j.duplicate||a===j.matchesNothing)return!1;if(a!==j.redundant||t[r]===j.idle||t[r]===j.shadowed)return!0;if(t[r]===j.alreadyInterface)return!1;let o=n[i]-n[r];if(o!==0)return o>0;let s=Gn(e,r)-Gn(e,i);return s===0?D(e,r)===D(e,i)?i<r:D(e,i):s>0}function Pi(e,t){let[n]=e;if(n!==void 0&&e.length===1&&n.candidates.length>0)return[n.candidates.reduce((e,n)=>(t(e)-t(n)||e-n)<=0?e:n)];let r=new Set(e.flatMap(e=>e.candidates)),i=e.map(e=>e.candidates.length),a=new Map;for(let[t,n]of e.entries())for(let e of n.candidates){let n=a.get(e);n===void 0?a.set(e,[t]):n.push(t)}let o=[...r].sort((e,n)=>t(n)-t(e)||n-e);for(let e of o){let t=a.get(e);if(!t.some(e=>i[e]===1)){for(let e of t)i[e]--;r.delete(e)}}return o.filter(e=>r.has(e)).reverse()}function Fi(e,t,n,r,i){let a=new Set,o=e=>e===j.redundant||e===j.duplicate,s=Uint8Array.from(t,e=>+!!o(e));for(let e of n)s[e]=0;for(let t=!0;t;){t=!1;let n=Li(e.moreipme,s,e.firstMoreipme),o=Li(e.notipme,s,e.firstNotipme);for(let[c,l]of r.entries()){let r=i(c,n,o),u=r===null?null:ci(l,r);if(u!==null)for(let n of u.basePart)for(let r of Ii(u.base,n,e))s[r]===1&&(s[r]=0,a.add(r),t=!0)}}return a}function Ii(e,t,n){let r=e.ids.firstMoreipme-n.firstMoreipme;return[e.ipme[t],e.notipme[t]].map(e=>e-r).filter(e=>e>=n.firstMoreipme)}function Li(e,t,n){if(e===null)return null;let r=(e,r)=>t[n+r]!==1,{address:i,netmask:a,line:o,start:s}=e.entries,[c,l,u,d]=[i,a,o,s].map(e=>e.filter(r));return{...e,entries:{count:c.length,address:c,netmask:l,line:u,start:d}}}const Ri=2**27;function zi(e,t,n){let r=Er();for(let n of t)r.add(n,T(e,n),E(e,n));for(let[t,i]of n.address.entries())r.add(e.count+t,i,4294967295);let i=r.divide();if(wr(i))return i;let{size:a}=i.classes,o=new Uint32Array(e.count+1),s=[],c=[],l=0;for(let t=0;t<a.length&&l<=Ri;t++){if(a[t]===0)continue;let r=-1;kr(i,t,t=>{l++,t<e.count?o[t+1]++:r=t-e.count}),c.push(r<0?0:1);let u=r<0?0:n.on[r].length;s.push(+(u<n.hosts))}if(l>Ri)return{tooManyWith:i.owners.at(-1)?.[0]};for(let t=0;t<e.count;t++)o[t+1]+=o[t];let u=new Uint32Array(o[e.count]),d=o.slice();for(let t=0,n=0;t<a.length;t++){if(a[t]===0)continue;let r=n++;kr(i,t,t=>{t<e.count&&(u[d[t]++]=r)})}return{count:s.length,first:o,list:u,bare:Uint8Array.from(s),isInterface:Uint8Array.from(c)}}function Bi(e,t,n,r,a,o){let s=[...new Set([...Array.from(t.tag,or),...n])].sort((e,t)=>e-t);Gi(e,s,a);let c=zi(e,s,r);if(`tooManyWith`in c)return c;let l=new Uint8Array(e.count);for(let t of s)l[t]=i.s(E(e,t));Hi(e,c,s,l,r,a);let u=Ki(e,s,l);for(let t=1;Ui(e,c,u,l,r,a,o,t);t++);return null}function Vi(e,t,n,r){let{count:i,first:a,list:o}=t,s={ipme:new Float64Array(i),notipme:new Float64Array(i)};for(let t=0;t<e.count;t++){if(a[t]===a[t+1]||Ji(r[t]))continue;let i=D(e,t)?s.notipme:s.ipme,c=2**n[t];for(let e=a[t];e<a[t+1];e++){let t=o[e];Math.floor(i[t]/c)%2==0&&(i[t]=i[t]+c)}}return s}function Hi(e,t,n,r,{declared:i},a){let{count:o,first:s,list:c,bare:l,isInterface:u}=t,d=Vi(e,t,r,a),f=new Uint8Array(o);for(let e=0;e<o;e++){let t=qi(d.ipme[e]),n=qi(d.notipme[e]);l[e]===1&&t>=0&&(f[e]|=2|(t>n?1:4)),u[e]===1&&(f[e]|=2|(n<32?1:4))}for(let t of n){if(t<e.firstMoreipme||a[t]!==j.needed)continue;let n=0;for(let e=s[t];e<s[t+1];e++)n|=f[c[e]];D(e,t)?(i||r[t]!==32)&&(n&2?n&4||(a[t]=j.shadowed):a[t]=j.idle):n&1||(a[t]=j.shadowed)}}function Ui(e,t,n,r,i,a,o,s){let{count:c,first:l,list:u,bare:d}=t,{firstMoreipme:f,firstNotipme:p}=e,m=Vi(e,t,r,a),h=d.map(e=>1-e),g=[new Uint32Array(c),new Uint32Array(c)],_=!1,v=(e,t)=>{let n=e>=p?g[1]:g[0];for(let r=l[e];r<l[e+1];r++)n[u[r]]+=t},y=(e,t)=>{let n=2**r[e],i=qi(m.ipme[t]%n),a=qi(m.notipme[t]%n);return e<p?g[0][t]===1&&g[1][t]===0&&i<=a:g[1][t]===1&&(g[0][t]>0||a<i)},b=e=>{for(let t=l[e];t<l[e+1];t++){let n=u[t];if(h[n]===0&&y(e,n))return!0}return!1},ee=t=>{let n=u[l[t]];if(d[n]===1||T(e,t)===0)return!1;let r=qi(m.notipme[n]);return r<32&&qi(m.ipme[n]%2**32)<=r};for(let t=32;t>=0;t--){let r=n[t].filter(e=>!Ji(a[e]));for(let e of r)v(e,1);for(let n of r)n<f||!Yi(a[n])||n>=p&&t===32&&Wi(i,T(e,n))||(b(n)?a[n]=j.needed:n<p&&t===32&&ee(n)?a[n]=j.alreadyInterface:(v(n,-1),a[n]=j.redundant,o[n]=Math.min(s,255),_=!0));for(let e of r){let t=!Ji(a[e]);for(let n=l[e];n<l[e+1];n++){let e=u[n];g[0][e]=0,g[1][e]=0,t&&(h[e]=1)}}}return _}function Wi({declared:e,address:t},n){return!e||t[O(t,n)]===n}function Gi(e,t,n){let r=new Set;for(let i of t){if(i<e.firstMoreipme)continue;let t=`${D(e,i)?`-`:``}${T(e,i)}/${E(e,i)}`;r.has(t)&&(n[i]=j.duplicate),r.add(t)}}function Ki(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)D(e,t)||r[n[t]].push(t);for(let t of i)D(e,t)&&r[n[t]].push(t);return r}function qi(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function Ji(e){return e===j.duplicate||e===j.redundant||e===j.matchesNothing}function Yi(e){return e===j.needed||e===j.alreadyInterface}const Xi=new Float64Array(33),Zi=new Float64Array(33),Qi=new Int8Array(33),$i=new Uint8Array(33),ea=new Int32Array(33),ta=new Int32Array(33),na=new Int8Array(33),ra=new Int8Array(33),ia=new Int8Array(33),aa=new Int8Array(33),oa=new Float64Array(33),sa=new Float64Array(33),ca=new Uint8Array(33);function la(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=l.length>0,{declared:p}=n,m=0,h=!0,g=!1,_=1,v=[];y(0,a.length),h=!1;for(let e=0;e<v.length;e+=2){_=1;do _=Math.min(_+1,255),g=!1,d.fill(0),y(v[e],v[e+1]);while(g)}function y(e,t){let n=e;for(let i=e;i<t;){let e=a[i],l=ar(o[i]),u=i,d=0,p=-1,g=-1;for(;i<t&&a[i]===e&&ar(o[i])===l;i++){let e=or(o[i]);e<s?d=1:(h?(e<c?p:g)>=0:ua(r[e]))?h&&(r[e]=j.duplicate):e<c?p=e:g=e}if(d===0&&p<0&&g<0)continue;for(;m>0&&Zi[m-1]<e;)ne();m===0&&(h&&b(n,u),n=u);let _=e+k(l);(i>=t||a[i]>=_)&&!(f&&x(u,l))?m===0&&g<0&&d===0||te(l,d===1,p,g):ee(u,l,d,p,g)}for(;m>0;)ne();h&&b(n,t)}function b(e,t){g&&v.push(e,t),g=!1}function ee(e,t,n,r,i){let o=m++,s=a[e];Xi[o]=s,Zi[o]=s+k(t)-1,Qi[o]=t,$i[o]=n,ea[o]=r,ta[o]=i;let c=o===0?-1:ia[o-1],l=o===0?-1:aa[o-1];na[o]=c,ra[o]=l,ia[o]=n===1||r>=0?t:c,aa[o]=i>=0?t:l,oa[o]=0,sa[o]=0,ca[o]=0}function x(e,t){let n=a[e],r=O(l,n);return r<l.length&&l[r]<n+k(t)}function te(e,t,n,a){let o=m-1,s=m===0?-1:ia[o],c=m===0?-1:aa[o],l=e===32&&!p,u=h||n<0?j.needed:r[n],d=h||a<0?j.needed:r[a],f=u,g=d;if(h){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(f=j.shadowed),!l&&!(i&4)&&(g=i===0?j.idle:j.shadowed),m>0&&(ca[o]|=i,oa[o]+=k(e))}let v=n>=0,y=a>=0;v&&da(f)&&(v=s<=c&&!y&&!t,f=v?j.needed:j.redundant,v||(i[n]=_)),y&&!l&&g===j.needed&&(y=c<(t||v?e:s),y||(g=j.redundant,i[a]=_)),n>=0&&f!==u&&(r[n]=f),a>=0&&g!==d&&(r[a]=g),m>0&&(t||v||y)&&(sa[o]+=k(e))}function ne(){let e=--m,t=Qi[e],n=Zi[e]-Xi[e]+1,a=$i[e]===1,o=ea[e],s=ta[e],c=na[e],v=ra[e],y=0,b=0;if(f&&(y=O(l,Xi[e]),b=O(l,Zi[e]+1,y)),h){let i=ca[e];if(re(n-oa[e],y,b,u)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:v)?1:4))}for(let e=y;e<b;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=j.shadowed),s>=0&&(p||t<32)&&(i&2?i&4||(r[s]=j.shadowed):r[s]=j.idle),e>0&&(ca[e-1]|=i,oa[e-1]+=n)}let ee=re(n-sa[e],y,b,d),x=o>=0,te=s>=0;if(x&&da(r[o])){let e=c<=v&&!te&&!a;e&&ee?r[o]=j.needed:e&&t===32?r[o]=j.alreadyInterface:(r[o]=j.redundant,i[o]=_,x=!1,e&&(g=!0))}let ne=t===32&&(!p||y<b);if(te&&r[s]===j.needed&&!ne){let e=v<(a||x?t:c);e&&ee||(r[s]=j.redundant,i[s]=_,te=!1,e&&(g=!0))}let ie=a||x||te;if(ie)for(let e=y;e<b;e++)d[e]=1;e>0&&(sa[e-1]+=ie?n:sa[e])}function re(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function ua(e){return e===j.duplicate||e===j.redundant}function da(e){return e===j.needed||e===j.alreadyInterface}function fa(e,t){let n=ur(e),r=new Uint8Array(e.count),i=new Uint8Array(e.count),a=[...dr(e)];if(n===null)return pa(e,a,e.count-1);if(ya(e.moreipme,e.firstMoreipme,r),ya(e.notipme,e.firstNotipme,r),a.length===0)la(e,n,t,r,i);else{let{nested:o,tangled:s}=ga(e,n,a);la(e,o,t,r,i);let c=Bi(e,s,a,t,r,i);if(c!==null)return{...pa(e,a,c.tooManyWith),blocks:n}}return{status:r,counts:ma(e,r),pass:i,blocks:n,gapped:a,tooManyWith:null}}function pa(e,t,n){let r=ba(e),i={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{status:r,counts:ma(e,r),pass:new Uint8Array(e.count),blocks:i,gapped:t,tooManyWith:n}}function ma(e,t){return{moreipme:ha(t,e.firstMoreipme,e.firstNotipme),notipme:ha(t,e.firstNotipme,e.count)}}function ha(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function ga(e,t,n){let{start:r,tag:a}=t,o=new Uint8Array(r.length),s=_a(e,n),c=0;for(let e=0;e<r.length;){let t=ar(a[e]),n=r[e]+k(t),l=e;for(;l<r.length&&r[l]<n;)l++;va(s,r[e],i.c(t))&&(o.fill(1,e,l),c+=l-e),e=l}let l=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:!1};for(let t=0,i=0;t<r.length;t++)o[t]===e&&(n.start[i]=r[t],n.tag[i++]=a[t]);return n};return{nested:l(0,r.length-c),tangled:l(1,c)}}function _a(e,t){let n=new Map(t.map(t=>[`${T(e,t)}/${E(e,t)}`,t]));return Uint32Array.from([...n.values()].flatMap(t=>[T(e,t),E(e,t)]))}function va(e,t,n){for(let r=0;r<e.length;r+=2)if(((t^e[r])&n&e[r+1])===0)return!0;return!1}function ya(e,t,n){if(e===null)return;let r=new Set;for(let a of mr(e)){let o=e.entries.address[a],s=e.entries.netmask[a];if(!i.a(o,s))continue;let c=`${o}/${s}`;n[t+a]=r.has(c)?j.duplicate:j.matchesNothing,r.add(c)}}function ba(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=j.duplicate),i.add(a)}}return t}function xa(e,{blocks:t},n,r){let{address:a,netmask:o,line:s,count:c}=n.entries,l=n.name===`moreipme`?e.firstMoreipme:e.firstNotipme;if(!i.a(a[r],o[r]))for(let e=O(t.start,a[r]);t.start[e]===a[r];e++){let n=or(t.tag[e])-l;if(n>=0&&n<c&&o[n]===o[r]&&a[n]===a[r])return s[n]}let u=0;for(;a[u]!==a[r]||o[u]!==o[r];)u++;return s[u]}function Sa(e,{tooManyWith:t,gapped:n}){let r=t??n[0];return r===void 0?null:Kn(e,r)}function Ca({implicit:e},t,n,r){let i=Wn(e,t,n),a=fa(i,r),o=({name:e,index:t})=>wa(i,e)+t;return{tooMany:a.tooManyWith!==null,status:e=>a.status[o(e)],count:(e,t)=>a.counts[e][t],each:(e,t)=>Ea(Ta(i,a.status,e),t),explain:e=>{let{because:t,...n}=Ai(i,a,r,o(e));return{...n,because:t?.map(e=>Kn(i,e))??null}},isNeedlessAlone:e=>ji(i,a,r,o(e)),firstLike:(e,t)=>xa(i,a,e,t),neededBesides:(e,t,n)=>{let r=Fi(i,a.status,e.map(o),t,n);return e=>r.has(o(e))},lengthsAt:e=>Vr(i,a,e),entryOfGaps:()=>Sa(i,a)}}function wa(e,t){return t===`moreipme`?e.firstMoreipme:e.firstNotipme}function Ta(e,t,n){let r=wa(e,n);return t.subarray(r,r+(e[n]?.entries.count??0))}function*Ea(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))yield n}function Da(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}function Oa(e){let t=null;return()=>(t??={value:e()},t.value)}const ka=4e6,Aa=2**19;function ja({set:e}){if(e===null)return null;let t=Ma.get(e.addresses)??{linux:{},bsd:{}};return Ma.set(e.addresses,t),t[e.system]}const Ma=new WeakMap;function Na(e,t,r,a){let{dialect:s}=t[0],c=t=>s.readsIpFiles?n.x(e,t):null,l=c(`moreipme`),u=c(`notipme`),d=t.every(e=>e.set!==null),f=t.map(({set:e})=>e===null?[]:i.n(e,s).map(({address:e})=>e)),p=Da(d?f:null),m=Oa(()=>Ca(s,l,u,p)),h=s.readsIpFiles?n.T(e):[],g=t.map(ja),_=((l?.entries.count??0)+(u?.entries.count??0))*new Set(g).size>ka,v=Oa(()=>{if(_||h.length>0)return null;let e=new Map,n=0;for(let[r,{set:i}]of t.entries()){if(e.has(g[r]))continue;let t=Ur(o.r(s,i,l,u));if(n+=mi([t],null),t===null||n>Aa&&e.size>0)return null;e.set(g[r],t)}return g.map(t=>e.get(t))}),y=a(e,s,t);return{...y,directory:e,dialect:s,hosts:t,declared:d,moreipme:l,notipme:u,templates:h,ipFiles:[l,u].filter(e=>e!==null),get complete(){return r??Pa(y)},saidComplete:r===!0,tooMany:_,keys:g,interfaces:p,needless:m,isMe:e=>{let{ipme:t,notipme:n}=m().lengthsAt(e);return(f.some(t=>t.includes(e))?32:t)>n},where:v,anchor:()=>Fa(e,y)}}function Pa({exists:e}){return e(`me`)&&[`locals`,`rcpthosts`,`virtualdomains`].some(e)}function Fa({path:e,names:t,file:r},{exists:i,reads:a}){let o=[`moreipme`,`notipme`,`me`].find(e=>r(e)!==null&&(e!==`me`||i(e))),s=o===void 0?[...t].sort():[],c=o??s.find(a)??s[0],l=o===void 0?null:r(o);return l!==null&&!n.v(l)?l:{path:l?.path??(c===void 0?e:n.y(e,c)),bytes:new Uint8Array}}function Ia(e,t){return e<t?-1:+(e>t)}function La(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function Ra(e,t,r,i,{limit:a=1/0,time:o=null,complete:s=null}={}){let c=o?.now()??0,l=Na(t,r,s,e.filesOf);c=La(o,`read`,c);let u=e.rules.filter(e=>i.get(e.id)!==`off`),d=n.w(t),f=Ga(i,a);for(let e of l.ipFiles)za(e,l,u,f,d.length>0);c=La(o,`lines`,c);let p=l.otherFiles();for(let e of p)Va(e,l,u,f);p.length>0&&(c=La(o,`files`,c));for(let e of u)e.directory===void 0||e.needsBoth===!0&&l.templates.length>0||(d.length===0||e.aboutNames===!0)&&f.add(e,e.directory(l));let m=l.refused().map(Ua),{findings:h,omitted:g}=f;return h.sort(Ka),La(o,`directory`,c),{subject:l,findings:h,omitted:[...g.values()],problems:d.length===0?[...m,...qa(l),...Ja(l,u)]:[...d.map(Ua),...m],files:n._(t).length+p.length,entries:l.ipFiles.reduce((e,t)=>e+t.entries.count,0)}}function za(e,t,n,r,i){for(let a of n)if(a.eachEntry!==void 0)for(let n=0;n<e.entries.count;n++){let o=a.eachEntry(n,e,t);o!==null&&r.addOne(a,i?Ba(o):o)}if(e.notable.count===0)return;let a=n.filter(e=>e.notableLine!==void 0);for(let n of pn(e))for(let o of a){let a=o.notableLine?.(n,e,t)??[];r.add(o,i?[...a].map(Ba):a)}}function Ba(e){return{...e,detail:()=>({...e.detail(),fix:null})}}function Va(e,t,n,r){let i=e.template===null?n:n.filter(e=>e.survivesTemplate===!0);for(let n of i){n.anyFile!==void 0&&r.add(n,n.anyFile(e,t));let i=Ha(n,e,t);i!==void 0&&r.add(n,i)}if(!mn(e)||e.template!==null)return;let a=i.filter(e=>e.notableEntry!==void 0);if(a.length!==0)for(let n of e.notable())for(let i of a){let a=i.notableEntry?.(n,e,t)??null;a!==null&&r.addOne(i,a)}}function Ha(e,t,n){switch(t.kind){case`line`:return e.line?.(t,n);case`int`:return e.int?.(t,n);case`list`:return e.list?.(t,n);case`map`:return e.map?.(t,n);case`iplist`:return e.iplist?.(t,n);case`regex`:return e.regex?.(t,n);case`cdb`:return e.cdb?.(t,n);default:return e.raw?.(t,n)}}function Ua(e){return{file:e.path,line:1,column:1,message:n.C(e)}}function Wa(){let e=5e5.toLocaleString(`en`);return new t.t(`there are more than ${e} findings, and no report holds so many: look at them with --format text, without "ignore"`)}function Ga(e,t){let n=[],r=new Map,i=(e,n)=>{let i=r.get(e);i===void 0&&(i=new Map,r.set(e,i));let a=i.get(n)??0;return a>=t?!1:(i.set(n,a+1),!0)},a=new Map,o=null,s=(e,t,n,r)=>{if(o===null||o.rule!==e||o.level!==t||o.file!==n){let r=`${e} ${t} ${n}`;o=a.get(r)??{rule:e,level:t,file:n,count:0},a.set(r,o)}o.count+=r},c=(r,{file:a,line:o,start:c,end:l,host:u=null,detail:d,level:f})=>{let p=e.get(r.id)??f??r.level;if(t!==1/0&&!i(r.id,a.path))return s(r.id,p,a.path,1),!1;if(n.length>=5e5)throw Wa();return n.push({rule:r.id,level:p,file:a,line:o,start:c,end:l,host:u,detail:d}),!0},l=(t,{file:n,each:r,count:i,level:a})=>{let o=0;for(let l of r){if(o++,c(t,l))continue;let r=e.get(t.id)??a??t.level,u=i()-o;u>0&&s(t.id,r,n.path,u);return}};return{findings:n,omitted:a,add:(e,t)=>{for(let n of t)`each`in n?l(e,n):c(e,n)},addOne:c}}function Ka(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||Ia(e.rule,t.rule)||Ia(e.host??``,t.host??``)}function qa(e){if(!e.tooMany)return[];let t=`this directory has too many entries for so many interface sets: ${ka.toLocaleString(`en`)} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;return[{file:e.anchor().path,line:1,column:1,message:t}]}function Ja(e,t){let n=t.filter(e=>e.isExact===!0).map(e=>e.id);if(n.length===0||e.ipFiles.length===0||e.templates.length>0||!e.needless().tooMany)return[];let r=`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so these rules were not judged: ${n.join(`, `)}`;return[{...Ya(e),column:1,message:r}]}function Ya(e){let t=e.needless().entryOfGaps()?.origin;return t?.kind===`line`?{file:t.file.path,line:t.line}:{file:e.anchor().path,line:1}}const Xa=[`info`,`warning`,`error`];function Za(e,t){let r=e.map(e=>({one:e,files:n.y(t(e.found.absolute),``)}));r.sort((e,t)=>Ia(e.files,t.files));let i=[],a=null;for(let{one:e,files:t}of r)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}function Qa(e,t,n,r,i={}){let a=new Map;for(let e of n){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(n=>{let a=n;return{hosts:a,judged:Ra(e,t,a,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:$a(e,o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function $a({rules:e},t){let n=new Set(e.filter(e=>e.isExact===!0).map(({id:e})=>e)),r=new Map;for(let{judged:e}of t)for(let t of e.findings){let{rule:e,file:n,start:i,end:a,host:o}=t,s=JSON.stringify([e,n.path,i,a,o]),c=r.get(s);c===void 0?r.set(s,[t]):c.push(t)}let i=e=>{let n=e.slice(e.lastIndexOf(`/`)+1);return t.filter(({judged:{subject:e}})=>e.reads(n)).length},a=[];for(let e of r.values()){let[t]=e,r=e.length>=i(t.file.path);(!n.has(t.rule)||r)&&a.push({...t,detail:()=>eo(e,r)})}return a.sort(Ka)}function eo(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}const to=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],no=[`rcpthosts`,`locals`,`virtualdomains`];function ro(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>no.includes(e))?!0:(n||e===`control`)&&t.some(e=>to.includes(e))}const io=[...n.m,...to,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function ao(e){return e.some(e=>io.includes(e))}function oo(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function so(e,n,r){let[i]=oo(e,n,r);if(i!==void 0)throw new t.t(i.message,i)}const co=`.git`;function lo(e){return e!==`node_modules`&&e.toLowerCase()!==`.git`}const uo=[`qmailint.yaml`,`qmailint.yml`];function fo(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}function po(e,t){let{basename:n,dirname:r,join:i}=e.path,a=new Map,o=new Set,s=[],c=(t,r,c,l,u)=>{let{names:d,folders:f,isRepository:p}=ho(r),m=ro(n(t),d,c);r.odd.length>0&&(m||l)&&s.push(...oo(e.displayPath(t),r.odd,m));let h=u===void 0?{}:{real:u};if(m&&a.set(t,{absolute:t,names:d,folders:f,isRepository:p,...h}),l)for(let e of uo)d.includes(e)&&o.add(i(t,e))};for(let i of t){if(`message`in i){s.push(i);continue}let{absolute:t,kind:a,real:l}=i;if(a===`folder`)mo(e,t,s,(e,n)=>c(e,n,e===t,!0,l));else if(uo.includes(n(t)))o.add(t);else{let n=r(t);So(s,null,()=>c(n,e.list(n),!0,!1))}}return{directories:[...a.values()].sort((e,t)=>Ia(e.absolute,t.absolute)),settings:[...o],problems:s}}function mo(e,t,n,r){if(e.walk!==void 0){e.walk(t,r);return}let i=t=>{let a=So(n,null,()=>e.list(t));if(a!==null){r(t,a);for(let{name:n,kind:r}of a.entries)r===`folder`&&lo(n)&&i(xo(e,t,n))}};i(t)}function ho({entries:e}){let t=[],r=[],i=!1;for(let{name:a,kind:o}of e)a===`.git`&&(i=o!==`link`||void 0),o!==`folder`&&o!==`submodule`||n.m.some(e=>e===a)?t.push(a):r.push(a);return{names:t,folders:r,isRepository:i}}function go(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t){let t=i;for(;t!==null&&!r.has(t);){r.add(t);for(let r of uo){let o=e.path.join(t,r);(t===i?a.includes(r):e.has(o))&&n.push(o)}t=e.above(t,t===i?o:void 0)}}return n}function _o(e,t){return e.list(t).entries.map(({name:e})=>e)}function vo(e,t){let{entries:n,odd:r}=e.list(t);return so(e.displayPath(t),r,!0),n.map(({name:e})=>e)}function yo(e,t){if(e.kind(t)!==`folder`)return[];let{entries:n,odd:r}=e.list(t);return so(e.displayPath(t),r,!1),n.filter(({name:e,kind:t})=>t===`folder`&&lo(e)).map(({name:e})=>e).sort()}function bo(e,{absolute:t,names:r,folders:i,real:a}){let o=e.displayPath(t),s=a===!0||null,c=n.b(o,r,a=>!r.includes(a)&&i?.includes(a)!==!0?null:(s??=e.isReal(t),e.read(xo(e,t,a),{inRealFolder:s,displayPath:n.y(o,a)}))),{isKept:l}=e;return l===void 0?c:{...c,isInGit:n=>l(xo(e,t,n))}}function xo({path:{sep:e}},t,n){return t.endsWith(e)?t+n:t+e+n}function So(e,n,r){try{return r()}catch(r){if(!(r instanceof t.t)||r.place===null)throw r;return e.push({...r.place,message:r.message}),n}}function*Co(e,t,r,i,a){for(let o of e){let e=a?.now()??0,s=bo(t.disk,o.found);n._(s),La(a,`load`,e),i.next(s.path);let c=To(s,o,t,r);yield wo(c,c?.directory??s,o,t,Eo(o,r.limit),a)}}function wo(e,t,n,{session:r,coverage:i,room:a},o,s){let{complete:c}=n,l=Qa(a,t,n.hosts,n.levels,{limit:o,time:s,complete:c}),{omitted:u,files:d,entries:f}=l,p=[],{findings:m,suppressed:h,problems:g}=r?.judge(n,t,l,i===null?null:e=>{let t=i?.coverDirectory(e)??null;return p.push(...t??[]),t!==null})??{...l,suppressed:[]};return{planned:n,directory:t,fixed:e,covered:p,findings:m,suppressed:h,omitted:u,problems:[...e?.problems??[],...g],files:d,entries:f}}function To(e,t,{fix:r,disk:i,session:a,room:o},{fixing:s}){return r===null||s===null||n.w(e).length>0?null:r(i,e,t.hosts,s,e=>{let n=Qa(o,e,t.hosts,t.levels,{complete:t.complete}).findings;return a?.inForce(t,e,n)??n})}function Eo({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}function Do(e,n){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${n}: ${t.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}const Oo=new WeakMap;function ko(e,t){let n=Oo.get(e);return n===void 0&&(n=Ao(e),Oo.set(e,n)),n(t)}function Ao(e){let t=[...jo(e)],n=t.length===0?null:e.where();if(n===null)return()=>!1;let{dialect:r,hosts:i}=e;return e.needless().neededBesides(t,n,(e,t,n)=>Ur(o.r(r,i[e]?.set??null,t,n)))}function*jo(e){let t=e.needless();for(let n of e.ipFiles)for(let e of Mo(n)){let r={name:n.name,index:e},i=t.status(r);(i===j.redundant||i===j.duplicate)&&qt(n,No(n,e))&&(yield r)}}function*Mo({entries:{count:e,line:t},notable:n}){for(let r=0,i=0;r<n.count;r++)i=O(t,n.line[r],i,e),i<e&&t[i]===n.line[r]&&(yield i)}function No({bytes:e,entries:t},r){return n.I(e,t.line[r],t.start[r])}function Po(e,t,r){let i=n.I(e.bytes,e.entries.line[t],e.entries.start[t]);if(qt(e,i))return null;let a=null;return{edits:[{start:i.start,end:i.end+1,text:``}],get safe(){return a??=r(),a}}}function Fo(e){return e===null?`Correct the errors first, then look whether this line is still needed.`:`Delete the line.`}function Io(e,t,n,r){let a=e.needless(),o={name:t.name,index:n},{because:s,interfaces:c,witness:l}=a.explain(o),u=s??[],d=[...u.map(e=>{let{origin:n}=e,r=i.s(e.netmask);return n.kind===`line`?{length:r,text:`${n.file===t?`line ${n.line}`:`line ${n.line} of ${n.file.name}`} (${i.i(e)})`}:{length:r,text:`the implicit entry ${i.i(e)}`}}),...c.map(e=>({length:32,text:`the interface address ${i.r(e)}`}))].sort((e,t)=>e.length-t.length),f=d.slice(0,3).map(({text:e})=>e),p=d.length-f.length,m=s===null?`the other entries together`:p>0?`${f.join(`, `)} and ${p} more`:Lo(f),h=e.isMe(l)?`me`:`not me`,{message:g,remedy:_}=r({inNotipme:t.name===`notipme`,others:m,several:s===null||d.length>1,witness:i.r(l),isMe:h}),v=()=>a.isNeedlessAlone(o),y=u.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${i.i(t)}`}]:[]),b=_===null&&!ko(e,o)?Po(t,n,v):null;return{message:g,remedy:_??Fo(b),related:y,fix:b}}function Lo(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function Ro(e){let t=zo.get(e);if(t!==void 0)return t;let n=Bo(e).length>0&&Vo(e);return zo.set(e,n),n}const zo=new WeakMap;function Bo({moreipme:e}){let t=[];if(e===null)return t;let{address:n,netmask:r,count:i}=e.entries;for(let e=r.indexOf(0);e>=0&&e<i;e=r.indexOf(0,e+1))n[e]===0&&t.push(e);return t}function Vo(e){let t=e.where();return t===null?Ho(e):t.some(e=>Jr(e,0))}function Ho(e){let t=e.needless();for(let e=0;e<4096;e++){let{ipme:n,notipme:r}=t.lengthsAt(Math.imul(e,2654435761)>>>0);if(n===0&&r<0)return!0}return!1}function M(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function N(e,t,n,r={}){let{start:i,end:a,line:o}=e.entries,{at:s={start:i[t],end:a[t]},level:c}=r;return{file:e,line:o[t],start:s.start,end:s.end,detail:n,...c===void 0?{}:{level:c}}}function*Uo(e,t,n){if(!Ro(e))for(let r of e.ipFiles)yield*Wo(e,r,t,t=>Io(e,r,t,n))}function*Wo(e,t,n,r){let i=e.needless(),a=i.count(t.name,n);a>0&&(yield{file:t,each:Go(t,i.each(t.name,n),r),count:()=>a})}function*Go(e,t,n){for(let r of t)yield M(e,{line:e.entries.line[r]},Dt(e,r),()=>n(r))}const Ko={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>Uo(e,j.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},P={needed:0,duplicate:1,conflicting:2,shadowed:3,redundant:4};function qo(e){return e&7}function Jo(e){return!(e&8)}function F(e,t){let n=e.entries.start[t],r=e.keyEnd[t];return n===r?e.kind===`map`?`the empty key`:`an empty entry`:$t(e,n,r)}function Yo(e,{list:t}){return t===`morercpthostsCdb`?`morercpthosts.cdb`:t===`locals`&&e.mail().lists.implicitLocals?`me`:t}function Xo(e,t,n){let r=Yo(e,t);if(r===`morercpthosts.cdb`)return r;let i=e.mail().lists[t.list]?.entries.line[t.entry]??1;return r===n.name?`line ${i}`:r===`me`?`the name in me, which is local as there is no locals`:`line ${i} of ${r}`}function Zo(e,t){let n=e.mail().lists[t.list];if(n===null)return``;let[r,i]=[n.entries.start[t.entry],n.keyEnd[t.entry]];return r===i?`the empty key`:$t({path:Yo(e,t),bytes:n.bytes},r,i)}function Qo(e,t,n){if(t===null)return[];let r=Yo(e,t),i=e.file(r);return i===null||i.kind===`cdb`?[]:[{file:i,line:e.mail().lists[t.list]?.entries.line[t.entry]??1,message:n}]}function $o({bytes:e,entries:t},r,i){let a=n.F(e,t.start[r]);return{safe:i,edits:[{start:a,end:Math.min(e.length,n.P(e,a)+1),text:``}]}}function es({row:e,form:t,status:n},r,i){return e.lookup!==null&&t(r)===0&&n(r)===i}function ts(e,t,n){let{entry:r,safe:i}=e.twin(t,n);return{line:t.entries.line[r],safe:i}}const ns={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`,files:{rcpthosts:`example.com
Example.com
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`},notableEntry(e,t,n){return es(t,e,P.duplicate)?N(t,e,()=>{let{line:r,safe:i}=ts(n,t,e);return{message:`Line ${r} of this file already has ${t.kind===`map`?`${F(t,e)} with the same value`:F(t,e)}.`,remedy:i?`Delete the line.`:`Correct line ${r} first, then look whether this one is still needed.`,related:[{file:t,line:r,message:`the same entry`}],fix:$o(t,e,i)}}):null},*directory(e){let t=e.needless();for(let n of e.ipFiles){let{address:r,netmask:a}=n.entries;yield*Wo(e,n,j.duplicate,e=>{let o=t.firstLike(n,e),s=i.i({address:r[e],netmask:a[e]}),c=Po(n,e,()=>!0);return{message:`Line ${o} of this file already reads as ${s}.`,remedy:Fo(c),related:[{file:n,line:o,message:`the same entry, ${s}`}],fix:c}})}}},rs={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>Uo(e,j.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},is={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict, or the outcome of all mail, is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,isExact:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`,files:{virtualdomains:`.example.com:com
www.example.com:com
`}},good:{moreipme:`10.0.0.0/255.0.0.0
`,files:{virtualdomains:`.example.com:com
`}},notableEntry(e,t,n){if(!es(t,e,P.redundant)||t.mail===null)return null;let r=t.name===`rcpthosts`||t.name===`morercpthosts`,{mail:i}=t;return N(t,e,()=>as(n,t,e,n.evidence(i,e)),r?{level:`info`}:{})},directory:e=>Uo(e,j.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))};function as(e,t,n,r){let{by:i=null,safe:a=!1}=r??{};return{message:`Without this line nothing changes: ${os(t,n,i===null?null:`${Xo(e,i,t)} (${Zo(e,i)})`)}.`,remedy:a?`Delete the line.`:`Correct the lines that this depends on first, then look whether this one is still needed.`,related:Qo(e,i,`does the same`),fix:$o(t,n,a)}}function os(e,t,n){let r=F(e,t);if(e.name===`rcpthosts`||e.name===`morercpthosts`)return`${n} already accepts ${r}`;let i=e.name===`virtualdomains`?`is not virtual`:`goes by MX`;return n===null?`${r} ${i} without it too`:`${n} already gives ${r} the same value`}const ss={id:`shadowed-entry`,level:`error`,summary:`an entry over which others always win, so that it is never asked for`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`,files:{locals:`example.com
`,virtualdomains:`example.com:com
`}},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`,files:{locals:`localhost
`,virtualdomains:`example.com:com
`}},notableEntry(e,t,n){let{mail:r}=t;return!es(t,e,P.shadowed)||r===null?null:N(t,e,()=>{let i=n.evidence(r,e)?.by??null;return{message:us(n,t,e,i),remedy:ls[i?.list??``]??`Delete the line that is not meant.`,related:Qo(n,i,`wins`),fix:null}},{level:t.name===`virtualdomains`&&t.keyEnd[e]+1<t.entries.end[e]?`error`:`warning`})},*directory(e){let t=Uo(e,j.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}));for(let e of t)yield`each`in e?{...e,each:cs(e.each),level:`warning`}:e}};function*cs(e){for(let t of e)yield{...t,level:`warning`}}const ls={locals:`If the domain is virtual, take it out of locals; else delete this line.`,virtualdomains:`Delete the line, or the entry of virtualdomains if the mail is to leave the host.`};function us(e,t,n,r){let i=F(t,n),a=t.name===`virtualdomains`?`qmail-send never asks for this entry`:`no mail gets as far as this route`;if(r===null)return`${a[0]?.toUpperCase()}${a.slice(1)}.`;let o=Xo(e,r,t);return r.list===`virtualdomains`?`The mail of ${i} is virtual (${o}, ${Zo(e,r)}), and ${a}.`:r.list===`percenthack`?`${i} is rewritten first, because of ${o}, and ${a}.`:`The domain of ${i} is local (${o}), which is looked at first, and ${a}.`}function ds({kind:e}){switch(e){case`int`:return`number`;case`line`:return`value`;case`regex`:return`pattern`;case`list`:case`map`:case`iplist`:return`entry`;default:return`text`}}function fs({kind:e}){return e!==`cdb`&&e!==`pem`}function ps(e,t,n,r){let a=i.s(r),o=n+(4294967295-r)+1;if(e.kind===`classes`){let r=gs(e,t,a);return r===null?null:r.count(n,o-1)>0}for(let r=Yr(e,n);r<e.count&&e.start[r]<o;r++)if(ms(e,r,t,a))return!0;return!1}function ms(e,t,n,r){let i=e.ipmeLength[t],a=e.notipmeLength[t];return n===`moreipme`?i<=a&&a<r:a<i&&i<=r}const hs=new WeakMap;function gs(e,t,n){let r=hs.get(e);r===void 0&&(r=new Map,hs.set(e,r));let i=`${t} ${n}`,a=r.get(i);if(a===void 0){let o=Rr(e.entries.classes,r=>ms(e,r,t,n)?0:-1);a=o===null?null:bi(o),r.set(i,a)}return a}function _s(e,n,i=0,a=e.length){let o=[],s=i;for(let{start:t,end:i,text:a}of n)o.push(e.subarray(s,t),r.t(a)),s=i;return o.push(e.subarray(s,a)),t.f(o)}function vs(e,t,r){let a=r[0],s=r.at(-1);if(a===void 0||s===void 0)return!0;let c=n.F(t.bytes,a.start),l=t.bytes.indexOf(10,s.end),u=l<0?t.bytes.length:l+1,d=Ss(t,t.bytes.subarray(c,u)),f=Ss(t,_s(t.bytes,r,c,u)),p=[...f.keys()].filter(e=>!d.has(e)),m=[...d.keys()].filter(e=>!f.has(e));if(p.length===0&&m.length===0)return!0;let h=e.where();if(h===null)return!1;let g=p.map(e=>f.get(e)),_=t.name,v=(t,n)=>!e.declared&&_===`notipme`&&t.netmask===4294967295&&!Cs(n,t);if(m.length===0&&!g.some(e=>i.o(e.netmask)))return!g.some(e=>v(e,t)||h.some(t=>ps(t,_,e.address,e.netmask)!==!1));if(!xs(e,t.bytes.length+h.reduce((e,t)=>e+t.count,0)))return!1;let y=n.D(_,t.path,_s(t.bytes,r));return g.some(e=>v(e,t))||m.some(e=>v(d.get(e),y))?!1:e.hosts.every(({set:t},n)=>{let r=_===`moreipme`?y:e.moreipme,i=_===`notipme`?y:e.notipme,a=Ur(o.r(e.dialect,t,r,i)),s=h[n];if(a===null||s===void 0)return!1;let c=ci(s,a);return c!==null&&pi(c,!1)})}const ys=2**26,bs=new WeakMap;function xs(e,t){let n=bs.get(e)??0;return n>ys?!1:(bs.set(e,n+t),!0)}function Ss(e,t){let{count:r,address:a,netmask:o}=n.D(e.name,e.path,t).entries,s=new Map;for(let e=0;e<r;e++){let t={address:a[e],netmask:o[e]};i.a(t.address,t.netmask)||s.set(`${t.address}/${t.netmask}`,t)}return s}function Cs({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}function ws(e,t,n){return Es(n,()=>vs(e,t,n))}function Ts(e,t,n){return Es(n,()=>e.keepsReading(t,n))}function Es(e,t){let n=null;return{edits:e,get safe(){return n??=t(),n}}}const Ds={start:0,end:3},Os={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line`,fix:`removes the mark`,bad:{moreipme:`ï»¿203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=_t(e,t,n);r?.kind===`byte-order-mark`&&(yield M(t,e,Ds,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:ws(n,t,[{...Ds,text:``}])}),r.harmless?`warning`:void 0))},*anyFile(e,t){if(!fs(e)||!yt(e.bytes))return;let n=ks(e);yield{file:e,line:1,...Ds,...n?{level:`warning`}:{},detail:()=>({message:n?`The file begins with a byte order mark, with which its first line is an entry and no comment or blank line; nothing matches it.`:`The file begins with a byte order mark: to qmail these three bytes are the beginning of the first ${ds(e)}.`,remedy:`Save the file without a byte order mark.`,fix:Ts(t,e,[{...Ds,text:``}])})}}};function ks({bytes:e,row:t}){if(!t.comments)return!1;if(e[3]===35)return!0;let r=n.P(e,0);for(let t=3;t<r;t++)if(e[t]!==32&&e[t]!==9&&e[t]!==13)return!1;return!0}const As=`Save the file with newlines alone (LF, Unix line ends).`,js={id:`carriage-return`,level:`error`,summary:`lines end in a carriage return, which qmail takes for part of what stands before it`,fix:`removes the carriage returns at the ends of lines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`,files:{rcpthosts:`example.org\r
`}},good:{moreipme:`203.0.113.7
203.0.113.8
`,files:{rcpthosts:`example.org
`}},*directory(e){for(let t of e.ipFiles)for(let n of pn(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield M(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:As,fix:ws(e,t,Ps(t,!1))}),`warning`);break}},*anyFile(e,t){if(!fs(e))return;let n=Ns(e);if(n===null)return;let r=e.kind===`int`||e.kind===`iplist`;yield{file:e,line:n.line,start:n.at,end:n.at+1,...r?{level:`warning`}:{},detail:()=>({message:r?`Lines end in a carriage return. This reader passes over it; most that read control files do not.`:`Lines end in a carriage return: to qmail it is the last byte of the ${ds(e)}, ${Ms[e.kind]??`as any other byte`}.`,remedy:As,fix:Ts(t,e,Ps(e,!0))})}}},Ms={line:`and goes wherever the value goes`,list:`so that no entry matches`,map:`so that a value ends in it, and names another user or host`,regex:`so that it only matches what ends in one too`};function Ns({bytes:e}){let t=t=>t+1===e.length||e[t+1]===10,n=e.indexOf(13);for(;n>=0&&!t(n);)n=e.indexOf(13,n+1);if(n<0)return null;let r=1;for(let t=e.indexOf(10);t>=0&&t<n;t=e.indexOf(10,t+1))r++;return{at:n,line:r}}function Ps({bytes:e},t){let n=[];for(let r=e.indexOf(13);r>=0;){let i=r+1;for(;e[i]===13;)i++;(e[i]===10||t&&i===e.length)&&n.push({start:r,end:i,text:``}),r=e.indexOf(13,i)}return n}function I(e){return e.entry===null?`nothing`:i.i(e.entry)}const Fs={id:`leading-blank`,level:`error`,summary:`blanks before an entry or a value: qmail skips the line, or takes them for part of it`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`,files:{smtproutes:`example.org: mail.example.net
`}},good:{moreipme:`203.0.113.7
`,files:{smtproutes:`example.org:mail.example.net
`}},*notableLine(e,t,r){let i=_t(e,t,r);i?.kind===`leading-blank`&&(yield M(t,e,i.blanks,()=>{let a=`qmail skips this line: an address must begin with the line's first byte.`,o=I(n.I(t.bytes,e.line,i.blanks.end));return o===`0.0.0.0/0.0.0.0`?{message:a,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${o}, which covers every address there is.`,fix:null}:{message:a,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${o}.`,fix:ws(r,t,[{...i.blanks,text:``}])}}))},notableEntry(e,t,n){if(t.kind===`iplist`)return null;let r=Rs(t,e),[i]=r;if(i===void 0)return null;let a=i.start===t.entries.start[e];return N(t,e,()=>zs(t,r,a,n),{at:i})},*line(e,t){let n=Is(e.bytes,0,e.value.end);n===null||Ls(e,n)||(yield{file:e,line:1,...n,detail:()=>zs(e,[n],!0,t)})},*int(e,t){let n=Is(e.bytes,0,e.value.end);if(n===null||e.number.digits.end>e.number.digits.start)return;let r=e.bytes[n.end];r<48||r>57||(yield{file:e,line:1,...n,detail:()=>zs(e,[n],!0,t)})}};function Is(e,t,n){let r=t;for(;r<n&&(e[r]===32||e[r]===9);)r++;return r===t||r===n?null:{start:t,end:r}}function Ls({bytes:e,row:t},{end:n}){return e[n]===35&&t.secret!==`line`&&t.holds!==`text`}function Rs(e,t){let{bytes:r,entries:i,keyEnd:a,kind:o}=e;if(e.form(t)===n.f.nulByte)return[];let s=i.start[t],c=i.end[t],l=a[t],u=[Is(r,s,c)];o===`map`&&l<c&&u.push(Is(r,l+1,c));let d=t=>o!==`regex`&&Ls(e,t);return u.filter(e=>e!==null&&!d(e))}function zs(e,t,n,r){let i=t.map(e=>({...e,text:``}));return{message:`A blank stands before the ${n?ds(e):`value`}, ${Bs(e,n)}.`,remedy:`Remove the blanks.`,fix:Ts(r,e,i)}}function Bs({kind:e},t){return e===`int`?`where qmail wants a digit: it works with its default`:e===`regex`?`and is part of it: it only matches an address with a blank there`:e===`line`||!t?`and is part of it`:`and is part of it: it matches nothing`}const Vs={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline: qmail drops its last byte, or the next line is glued to it`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`,files:{rcpthosts:`example.org`}},good:{moreipme:`203.0.113.12
`,files:{rcpthosts:`example.org
`}},*notableLine(e,a,o){if(e.terminated)return;let{start:s,end:c,line:l}=e,u={start:c,end:c},d=t.f([a.bytes.subarray(s),r.t(`
`)]),f=n.I(d,l,0),p=f.entry!==null&&e.entry!==null&&i.i(f.entry)===i.i(e.entry),m=l===1&&yt(a.bytes)?s+3:s,h=p||St(a.bytes,m,c);yield M(a,e,u,()=>({message:`qmail drops the last byte of the file, ${t.i(a.bytes,c-1,c)}, where it expects a newline`+(h?`; here nothing is lost by it.`:Ws(I(f),I(e))),reads:I(e),remedy:`End the last line with a newline.`,fix:ws(o,a,[{...u,text:`
`}])}),h?`warning`:void 0)},*anyFile(e,t){let{bytes:n,name:r}=e;if(!Hs.has(r)||n.length===0||n.at(-1)===10)return;let i={start:n.length,end:n.length};yield{file:e,line:Us(n),...i,level:`warning`,detail:()=>({message:`The last line is not ended by a newline. qmail reads it all the same, but the next line that a script appends is glued to it, and both are lost.`,remedy:`End the last line with a newline.`,fix:Ts(t,e,[{...i,text:`
`}])})}}},Hs=new Set([`rcpthosts`,`locals`,`virtualdomains`,`smtproutes`,`morercpthosts`,`badmailfrom`,`qmqpservers`]);function Us(e){let t=1;for(let n=e.indexOf(10);n>=0;n=e.indexOf(10,n+1))t++;return t}function Ws(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}function*Gs(e,t){let n=1,r=0;for(let i=e.indexOf(t);i>=0;){for(let t=e.indexOf(10,r);t>=0&&t<i;t=e.indexOf(10,r))n++,r=t+1;yield{at:i,line:n};let a=e.indexOf(10,i);if(a<0)return;i=e.indexOf(t,a)}}const Ks={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it is not read, or is an entry of its own`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`,files:{rcpthosts:`example.org\0example.net
`}},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
example.net
`}},*notableLine(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield M(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:I(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))},*anyFile(e){if(fs(e))for(let{at:t,line:n}of Gs(e.bytes,0)){let r=t===0||e.bytes[t-1]===10;yield{file:e,line:n,start:t,end:t+1,detail:()=>({message:`There is a NUL byte; ${qs(e,r)}.`,remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})}}}};function qs({kind:e,row:t},n){if(t.reader.startsWith(`qmail-new`))return`it becomes part of the key, which then matches nothing`;switch(e){case`list`:case`map`:case`iplist`:case`regex`:return n?`qmail drops a line that begins with it`:`for qmail an entry ends there, and another begins`;case`line`:case`int`:return`most of qmail takes it for the end of the text`;default:return`programs that read this file may stop there`}}const Js={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,survivesTemplate:!0,bad:{moreipme:`{{ address }}
{{ other }}
`,files:{me:`{{ fqdn }}
`}},good:{moreipme:`203.0.113.7
`,files:{me:`mail.example.org
`}},*directory({templates:e}){for(let t of e){let e=n.k(t.bytes);e!==null&&(yield Ys(t,e))}},*anyFile(e){e.template!==null&&(yield Ys(e,e.template))}};function Ys(e,n){return{file:e,...n,detail:()=>({message:`This file is a template: it holds ${t.a(e.bytes,n.start,n.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})}}const Xs={"qmail-send":`does not start`,"qmail-todo":`does not start`,"todo-proc":`does not start`,"qmail-smtpd":`answers 421`,"qmail-remote":`defers`};function Zs({reader:e,programs:t}){return t.map(t=>({program:t,does:e===`ipme_readipfile`?`ignores it`:Xs[t]??`gives up`}))}const Qs={id:`unreadable-file`,level:`error`,summary:`a control file cannot be read: programs do not start or defer all mail, or work as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`,folders:[`virtualdomains`]},good:{moreipme:`203.0.113.7
`,files:{virtualdomains:`example.org:org
`}},*directory(e){for(let t of n._(e.directory))n.v(t)&&(yield $s(t,()=>tc(t)));for(let t of e.rows()){let r=e.directory.file(t.name);r!==null&&n.v(r)&&(yield $s(r,()=>nc(r,t)))}}};function $s(e,t){return{file:{path:e.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...e.refused===!0?ac(e):t(),fix:null})}}const ec=`Put a regular file there that everyone can read (mode 0644), or none.`;function tc({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:ec}}function nc({unreadable:e,kind:t},n){return t===`missing`?{message:`The file cannot be read: ${e}. To qmail that is as if there were no file, and it works without it, or with a default.`,remedy:`Put the file in its place, or remove the link.`}:{message:`The file cannot be read: ${e}. ${ic(Zs(n).map(({program:e,does:t})=>`${e} ${rc[t]}`))}.`,remedy:ec}}const rc={"ignores it":`ignores it`,"does not start":`does not start`,"answers 421":`answers every client with 421`,defers:`defers every message`,"gives up":`gives up`};function ic(e){return e.length<2?e.join(``):`${e.slice(0,-1).join(`, `)}, and ${e.at(-1)}`}function ac(e){return{message:`The file was not judged: ${n.C(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const oc={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all, and another one does`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,files:{badhelo:`^localhost$
`,srs_domain:`srs.example.org
`},dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory(e){let{directory:t,dialect:r}=e;if(!r.readsIpFiles)for(let e of n._(t))yield{file:n.v(e)?{path:e.path,bytes:new Uint8Array}:e,line:1,start:0,end:0,detail:()=>({message:`${r.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})};yield*sc(e)}};function*sc(e){let{directory:t,dialect:r}=e,i=e.readElsewhere(),a=[...i.keys()].sort(),[o]=a;if(o===void 0)return;let s=lc([...i.values()]),c=[...i.values()].filter(e=>e.includes(s)).length;yield{file:{path:n.y(t.path,o),bytes:new Uint8Array},line:1,start:0,end:0,level:`info`,detail:()=>({message:`${r.name} does not read ${a.length===1?`this file`:`${uc(a)}`}. ${n.N(c,`file`)} ${c===1?`belongs`:`belong`} to ${s}.`,remedy:cc(s,a.length===1?`it has`:`they have`),fix:null})}}function cc(e,t){return`If ${e} runs here, ${n.d.includes(e)?"set `dialect` in qmailint.yaml, or --dialect":`qmailint cannot judge this directory yet`}; if not, ${t} no effect.`}function lc(e){let t=new Map;for(let n of e)for(let e of n)t.set(e,(t.get(e)??0)+1);return[...t].reduce((e,t)=>t[1]>e[1]?t:e)[0]}function uc(e){let n=e.slice(0,3).map(t.s),r=e.length-n.length;return r>0?`${n.join(`, `)} and ${r} more`:`${n.slice(0,-1).join(`, `)} and ${n.at(-1)}`}const dc={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:fc(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function fc(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const pc={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t!==null&&Ro(e))for(let n of Bo(e))yield M(t,{line:t.entries.line[n]},Dt(t,n),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null}))}},mc={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&i.o(n.netmask)&&!i.a(n.address,n.netmask)&&(yield M(t,e,r,()=>({message:`The netmask ${i.r(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${i.s(n.netmask)} when it looks for the best match.`,reads:I(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},hc={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,address:r,netmask:a}=e;n!==null&&r!==null&&i.a(n.address,n.netmask)&&(yield M(t,e,{start:r.start,end:a?.end??r.end},()=>{let t=Et(e).some(e=>e.wrapped),r=t?[]:at(i.r(n.address),i.r(n.netmask));return{message:`This entry matches no address, ever: ${i.r(n.address)} has bits outside the netmask ${i.r(n.netmask)}, and qmail does not clear them.`,reads:i.i(n),...e.terminated?gc(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function gc({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this netmask has gaps`;return{remedy:`Write ${i.r(e)} for the single address, or give the network another netmask: ${n}.`,write:[{text:i.r(e)}]}}return{remedy:`${rt(t)===null?``:`${i.r(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${ft(n)}.`,write:n.map(e=>({text:e}))}}const _c={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=_t(e,t,n);r?.kind===`ipv6-address`&&(yield M(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(C(t.bytes,r.written))??[],i=e!==void 0&&it(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},vc={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*notableLine(e,n,r){let i=Et(e).filter(e=>e.leadingZero),[a]=i;if(a===void 0)return;let o=e=>t.a(n.bytes,e.start,e.end);yield M(n,e,a,()=>({message:`qmail reads ${i.map(o).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:I(e),...yc(n.bytes,e),fix:e.terminated?ws(r,n,i.map(e=>({start:e.start,end:e.end,text:bc(n.bytes,e)}))):null}))}};function yc(e,t){let n=I(t);return!(it(n)&&Ot(e,t).length===0&&t.terminated)||t.seen.end<t.end||Et(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function bc(e,{start:t,end:n}){return C(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const xc=1e3,Sc={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*notableLine(e,n,r){if(e.entry===null)return;let i=kt(n.bytes,e).next();i.done!==!0&&(yield M(n,e,i.value,()=>{let i=[],a=0;for(let{start:r,end:o}of kt(n.bytes,e)){if(++a>xc)break;a<=5&&i.push(t.a(n.bytes,r,o))}let o=i.join(`, `)+(a>5?` and ${a>xc?`hundreds`:a-5} more`:``),s=e.terminated?Wt(n.bytes,e):null;return{message:`qmail reads one address from a line; ${o} ${a===1?`is`:`are`} lost.`,reads:I(e),...Cc(n.bytes,e,s),fix:s===null?null:ws(r,n,[{start:e.start,end:e.end,text:s.join(`
`)}])}}))}};function Cc(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(it)?pt(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=C(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?at(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${ft(c)}.`,write:c.map(e=>({text:e}))}}const wc={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:n,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:n(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${t.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function Tc(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=C(a,{start:i,end:xt(a,i,r)}),s=C(a,{start:n,end:xt(a,n,i)}),c=a[r-1]===13?`\r`:``;return ws(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Ec={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*notableLine(e,t,n){if(_t(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=S(t.bytes,a.end,e.end);if(a.end===o)yield M(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what follows the slash is not a netmask of four octets.`,reads:`nothing`,...Oc(C(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?Tc(n,t,e,c):null;yield M(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...a===null?kc(C(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield M(t,e,{start:S(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is not an address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...jc(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:Ac(C(t.bytes,{start:r,end:i.end})),fix:null}))},*iplist(e){let{bytes:t,entries:r,row:i}=e;if(i.reader!==`control_readfile`)return;let a=0,o=e=>n.R(t,r.start[e],r.end[e]);for(let e=0;e<r.count;e++)o(e)&&a++;if(a!==r.count)for(let t=0;t<r.count;t++){let r=e.form(t);o(t)||r===n.f.byteOrderMark||r===n.f.nulByte||(yield N(e,t,()=>Dc(e,t,a),{level:a===0?`error`:`warning`}))}}};function Dc({bytes:e,entries:t},r,i){let a=t.start[r],o=n.R(e,S(e,a,e.length),e.length);return{message:`qmail-qmqpc skips this line: it does not begin with an address`+(i===0?`. None of the lines does, so there is no server, and no mail is taken.`:`.`),reads:`nothing`,remedy:o?`Remove the blanks before it.`:`Write the address of the server: names are not looked up here.`,fix:null}}function Oc(e){let t=e.replace(/#.*/s,``),n=st(t),r=n===null?null:pt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&it(i))return{remedy:`Write ${i} for the single address, or the whole netmask after the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:at(i,a);return s.length===0?{remedy:`Write the whole netmask after the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${ft(s)}, and nothing after it.`,write:s.map(e=>({text:e}))}}function kc(e){let t=e.replace(/#.*/s,``),n=st(t),r=n===null?null:pt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=dt(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function Ac(e){let t=dt(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${ft(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function jc(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Mc={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*notableLine(e,t,n){let r=_t(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:a,wrapped:o,written:s,length:c,comment:l}=r;yield M(t,e,s,()=>{let r=`qmail skips this line: after the slash it wants a netmask, not a prefix length.`;if(c===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let s=i.c(c);if(o)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${i.r(s)} for the netmask.`,fix:null};let u=i.i({address:(a&s)>>>0,netmask:s}),d=t.bytes[e.end-1]===13?`\r`:``,f=l===null?``:`${C(t.bytes,l)}${d}\n`;return{message:r,reads:`nothing`,remedy:`Write ${u}${l===null?``:`, and the comment on a line of its own above`}.`,write:[{text:u}],fix:ws(n,t,[{start:e.start,end:e.end,text:`${f}${u}${d}`}])}})}},Nc={id:`trailing-text`,level:`warning`,summary:`text after an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*notableLine(e,n,r){if(e.entry===null||e.address===null||At(n.bytes,e))return;let i=Ot(n.bytes,e)[0];if(i===void 0)return;let a=S(n.bytes,i.start,i.end),o=S(n.bytes,e.address.end,e.end),s=e.netmask===null?o:S(n.bytes,e.netmask.end,e.end),c=n.bytes[o]===35?o:n.bytes[s]===35?s:null,l=c===null||!e.terminated?null:Tc(r,n,e,c);yield M(n,e,{start:a,end:xt(n.bytes,a,i.end)},()=>({message:`qmail does not look at ${t.a(n.bytes,a,xt(n.bytes,a,i.end))}: these files have no comments after an entry, no ports and no lists.`,reads:I(e),...Pc(n.bytes,e,c),fix:l?.()??null}))}};function Pc(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=I(t),i=Et(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!it(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const Fc={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:a}=t.entries,o=Ic(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let s of Lc(t,o))yield M(t,{line:a[s]},Dt(t,s),()=>{let t=[...o.filter(e=>(e&r[s])>>>0===n[s])],a=t.slice(0,5).map(i.r).join(`, `),c=t.length>5?` and ${t.length-5} more`:``,l=t.length===1?`it`:`them`,u=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface’s`} address${t.length===1?``:`es`} ${a}${c}, and cannot exclude ${l}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:i.i({address:n[s],netmask:r[s]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${a}${c} into notipme, ${u}without a netmask.`,...c===``?{write:t.map(e=>({text:i.r(e),into:`notipme`}))}:{},fix:null}})}};function Ic({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=O(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function Lc({entries:{count:e,address:t,netmask:n}},r){let a=[];for(let o=0;o<e&&r.length>0;o++){let e=t[o],s=n[o];i.a(e,s)||(i.o(s)?r.some(t=>(t&s)>>>0===e):r[O(r,e)]-e<=4294967295-s)&&a.push(o)}return a}const Rc={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[n,{name:r,set:a}]of e.hosts.entries()){if(a===null)continue;let o=new Set(i.n(a,e.dialect).map(e=>e.address)),s=a.addresses.filter(e=>e.up&&typeof e.address==`number`&&!o.has(e.address)),c=s.length===0?[]:zc(s,a,e,n),[l]=c;if(l===void 0)continue;let u=l.at??a.at??{file:e.anchor(),start:0,end:0},d=c.length>20?` and ${c.length-20} more`:``,f=c.slice(0,20).map(({address:e,device:t})=>[i.r(e),t]),p=f.map(([e,n])=>`${e} of ${t.s(n)}`).join(`, `)+d,m=f.map(([e])=>e).join(`, `)+d;yield{file:u.file,line:Bc(u.file.bytes,u.start),start:u.start,end:u.end,host:r,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first address of its label. Mail to ${c.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${c.length===1?`it is`:`they are`} not to be me).`:`Give ${c.length===1?`it`:`each`} a label of its own (ip addr add ... label ${t.s(l.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:c.map(({address:e})=>i.r(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function zc(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let{ipme:t,notipme:n}=qr(i,e);return t===null&&n===null});let a=o.r(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=o.n(a,e);return!t&&n===null})}function Bc(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Vc={id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*notableLine(e,n){let r=Et(e).filter(e=>e.wrapped),[i]=r;if(i===void 0)return;let a=e=>`${t.a(n.bytes,e.start,e.end)} as ${e.value}`;yield M(n,e,i,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(a).join(`, `)}.`,reads:I(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}},Hc=[Ko,Os,js,ns,pc,mc,hc,rs,_c,Fs,vc,Sc,Vs,wc,Ec,Ks,Mc,is,ss,Js,Nc,Fc,Qs,Rc,oc,dc,Vc],Uc={rules:Hc,filesOf:Gc};function Wc(e){return e.some(e=>!n.m.some(t=>t===e)&&!uo.includes(e)&&e!==`.git`)}function Gc({names:e},t){let r=()=>null,i=()=>{throw Error(`there is no such file here`)};return{file:r,line:r,int:r,list:r,otherFiles:()=>[],refused:()=>[],reads:e=>t.readsIpFiles&&n.m.some(t=>t===e),rows:()=>[],readElsewhere:()=>new Map,keepsReading:i,exists:t=>e.includes(t),isKnown:()=>!0,mail:i,routeError:r,twin:i,keepsOutcomes:()=>!1,evidence:r}}function Kc(e){return e.includes(`�`)}function qc(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Kc(n)||Buffer.from(n).equals(t)?n:null}function Jc(e){let n=(0,d.readdirSync)(e,{withFileTypes:!0});if(!n.some(({name:e})=>Kc(e)))return{entries:n.map(e=>({name:e.name,kind:Xc(e)})),odd:Yc};let r=[],i=[];for(let n of(0,d.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=qc(n.name);e===null?r.push({shown:t.i(n.name),isFolder:n.isDirectory()}):i.push({name:e,kind:Xc(n)})}return{entries:i,odd:r}}const Yc=[];function Xc(e){return e.isDirectory()?`folder`:e.isSymbolicLink()?`link`:`file`}function Zc(e){for(let t=e;;t=(0,f.dirname)(t)){if(Qc(t))return t;if((0,f.dirname)(t)===t)return null}}function Qc(e){try{let t=(0,d.statSync)((0,f.join)(e,co),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}const $c=4096;function el(e){let t=(0,f.join)(e,co);try{if((0,d.statSync)(t).isDirectory())return d.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(tl(t))??[];return n===void 0?null:d.realpathSync.native((0,f.resolve)(e,n))}catch{return null}}function tl(e){let t=(0,d.openSync)(e,d.constants.O_RDONLY|d.constants.O_NONBLOCK);try{let e=Buffer.alloc($c);if(!(0,d.fstatSync)(t).isFile())return``;let n=(0,d.readSync)(t,e,0,$c,0);return n===$c?``:e.toString(`utf8`,0,n)}finally{(0,d.closeSync)(t)}}function nl(e){let t=(process.env.PATH??``).split(f.default.delimiter).filter(e=>f.default.isAbsolute(e));return e===null||f.default.dirname(e)===e?t:t.filter(t=>!rl(t,e))}function rl(e,t){let n=f.default.resolve(e);try{n=d.realpathSync.native(e)}catch{}return[f.default.resolve(e),n].some(e=>e===t||e.startsWith(t+f.default.sep))}function il(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return nl(t).map(e=>f.default.join(e,n)).find(al)??null}function al(e){try{return(0,d.accessSync)(e,d.constants.X_OK),(0,d.statSync)(e).isFile()}catch{return!1}}function ol(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is not a regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const sl=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],cl={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},ll=2**31-1,ul=6e4;var L=class extends t.t{};function dl(e){let n=Zc(d.realpathSync.native(e));if(n===null)return null;let r=el(n),i=t.s(n);if(r===null)throw new L(`${i}: its ${co} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=ml(n,[`rev-parse`,`--absolute-git-dir`],``,ll);if(a!==0)throw new L(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(fl(c)!==r)throw new L(`in ${i}, git looks at ${t.s(c)}, not at ${t.s(r)}: mend or remove ${i}/${co}`);return{root:n,gitDirectory:r}}function fl(e){try{return d.realpathSync.native(e)}catch{return null}}function pl({root:e,gitDirectory:t},n,r=``,i=ll){let{status:a,bytes:o,said:s}=ml(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new L(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function ml(e,n,r,i){let a=il(`git`,e);if(a===null)throw new L(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=(0,p.createRequire)(process.execPath)(`node:child_process`),s=o(a,[`--no-pager`,...sl.flatMap(e=>[`-c`,e]),...n],{cwd:e,env:hl(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:ul,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,f=c?.code;if(f===`ETIMEDOUT`)throw new L(`git took more than ${ul/1e3} s, and was stopped`);if(f===`ENOBUFS`)throw new L(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&f!==`EPIPE`)throw new L(`git cannot be run: ${t.s(ol(c))}`);if(l===null)throw new L(`git was killed (${u})`);let[m=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:t.s(m.replace(/^(fatal|error): /,``))}}function hl(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:nl(e).join(f.delimiter),...cl}}function gl(e,t){let n=vl(e,t);if(n===null)return null;let r=vl(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=pl(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function _l(e,t){return vl(e,`${t}^{commit}`)}function vl(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=pl(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function yl(e,t,n){return pl(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function bl(e){return pl(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const xl=2**28;function Sl(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=Tl(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=f.default.relative(t,n).split(f.default.sep).join(`/`);return r.has(El(i))?null:`it is a symbolic link that leads to what git does not track`}}function Cl(){let e=new Map;return(t,n)=>{let r=e.get(t);r===void 0&&(r=Tl(t),e.set(t,r));let i=f.default.relative(t,n).split(f.default.sep).join(`/`);return typeof r!=`string`&&(r.has(El(i))||wl(t,i))}}function wl(e,t){try{let n=dl(e);return n!==null&&(pl(n,[`ls-files`,`-z`,`--others`,`--exclude-standard`,`--`,`:(top,literal)${t}`],``,xl)?.length??0)>0}catch(e){if(!(e instanceof L))throw e;return!1}}function Tl(e){try{let t=dl(e),n=t===null?null:pl(t,[`ls-files`,`-z`],``,xl);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof L))throw e;return e.message}}function El(e){return Buffer.from(e).toString(`latin1`)}const Dl=256*2**20;function Ol(e){return`it is larger than ${e/2**20} MiB`}const{O_NOFOLLOW:kl,O_NONBLOCK:Al}=d.constants;function jl(e){return e.code===`ELOOP`}function Ml(e,t,n){if(kl===void 0&&(0,d.lstatSync)(e).isSymbolicLink())throw Object.assign(Error(`${e} is a symbolic link`),{code:`ELOOP`});let r=(0,d.openSync)(e,d.constants.O_RDONLY|(Al??0)|(kl??0));try{let e=(0,d.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is not a regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:Ol(n),kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,d.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,d.closeSync)(r)}}function Nl(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=Pl[n]??`other`;return{path:e,unreadable:ol(t),kind:i,...r?{}:{refused:!0}}}const Pl={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function Fl(e){let n=d.realpathSync.native(Hl(e)),r=new Map,i=Sl(),a=Cl(),o=e=>{let t=r.get(e);return t===void 0&&(t=Zc(e),r.set(e,t)),t},s=[o(n)??n],c=e=>f.default.resolve(n,Hl(e)),l=e=>{try{return Vl(f.default.resolve(n,e))}catch{return null}},u=e=>{let t=n+f.default.sep;if(f.default.sep===`/`&&e.startsWith(t))return e.slice(t.length);let r=f.default.relative(n,e);return r===``?`.`:r.split(f.default.sep).join(`/`)},p=e=>fo(e)?`it lies below .git`:s.some(t=>zl(e,t))?null:`it lies outside the repository`,m=e=>p(e)===null,h=(e,t)=>{let n=p(t);if(n!==null)return n;let r=o(f.default.dirname(e)),a=r===null||t===e?null:l(r);if(r===null||a===null||t===a+e.slice(r.length)||s.slice(1).some(e=>zl(t,e)&&!zl(a,e)))return null;let c=o(f.default.dirname(t));return c===null||!zl(c,a)?`it lies outside the repository`:i(c,t)};return{cwd:n,path:f.default,absolute:c,realpath:l,displayPath:u,elsewhere:p,isInside:m,repositoryOf:o,isKept:e=>{let t=l(e),n=t===null?null:o(f.default.dirname(t));return t!==null&&n!==null&&a(n,t)},kindOfNamed:Il,isReal:e=>l(e)===e&&m(e),leadsOut:(e,t)=>{if(o(n)!==null)return!1;let r=o(e),[i,a]=[r===null?null:l(r),l(t)];return i===null||a===null||zl(a,i)?!1:!s.slice(1).some(e=>zl(a,e)&&!zl(i,e))},above:(e,t)=>{let n=f.default.dirname(e);return(t??Qc(e))||!m(n)?null:n},allow:e=>{let t=c(e),n=l(t);if(n===null||m(n))return;let r=o(f.default.dirname(t)),i=r===null?null:l(r);(i===null||zl(n,i))&&s.push(n)},list:e=>{try{return Jc(e)}catch(n){throw new t.t(ol(n),{file:u(e),line:1,column:1})}},kind:e=>{let t=l(e);return t===null?`missing`:Ll(t,m)??((0,d.statSync)(t).isDirectory()?`folder`:`file`)},has:e=>(0,d.lstatSync)(e,{throwIfNoEntry:!1})!==void 0,read:(e,t={})=>Rl(e,t,u,h)}}function Il(e){try{let t=(0,d.statSync)(e);return t.isDirectory()?`folder`:t.isFile()?`file`:`other`}catch{return`missing`}}function Ll(e,t){return fo(e)?`below .git`:t(e)?null:`outside`}function Rl(e,{limit:t=Dl,displayPath:n,inRealFolder:r=!1},i,a){let o=n??i(e);try{if(r)return Ml(e,o,t)}catch(e){if(!jl(e))return Nl(o,e)}try{let n=Vl(e),r=n===null?`its path is not UTF-8`:a(e,n);return n===null||r!==null?{path:o,unreadable:r??``,kind:`other`,refused:!0}:Ml(n,o,t)}catch(t){return t.code===`ENOENT`&&Bl(e)?{path:o,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:Nl(o,t)}}function zl(e,t){return e===t||e.startsWith(t.endsWith(f.default.sep)?t:t+f.default.sep)}function Bl(e){return(0,d.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function Vl(e){let t=d.realpathSync.native(e);return Kc(t)?qc(d.realpathSync.native(e,`buffer`)):t}function Hl(e){if(!Kc(e))return e;throw new t.t(`${t.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function Ul(e,t){let n=[];for(let r of t){let t=e.absolute(r),i=r=>{n.push({file:e.displayPath(t),line:1,column:1,message:r})};try{let r=(0,d.statSync)(t).isDirectory(),a=r?t:e.path.dirname(t);e.allow(a);let o=e.realpath(a),s=o===null?`its path is not UTF-8`:e.elsewhere(o);s===null?n.push({absolute:t,kind:r?`folder`:`file`,real:o===t}):i(`qmailint does not read it: ${s}`)}catch(e){i(ol(e))}}return po(e,n)}async function Wl(e,t,r,i,a=e){let o=r===null?go(a,t.directories):[];if(r===`none`||r===null&&t.settings.length===0&&o.length===0){let{dialect:e,set:r,levels:a}=i,o={name:null,dialect:e??n.l(`moreipme-0.6`),set:r};return{directories:t.directories.map(e=>({found:e,hosts:[o],levels:a,complete:null,files:[]})),files:[],complete:new Set,problems:[]}}let{makePlan:s}=await Promise.resolve().then(()=>require("./action/with-settings.js")),c=r===null?null:{absolute:Gl(e,r.file),forPaths:t.named};c===null&&a.prefetch?.([...t.settings,...o]);let l={directories:t.directories,searched:t.settings,above:e=>go(a,e),config:c};return s(c===null?a:e,l,i)}function Gl(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}async function Kl(e){let{shard:t,fixing:n,assertions:r,overrides:i}=e,a=Fl(e.cwd),{plan:o,problems:s}=await Yl(e,a),c=e.coverage===null?null:await Promise.resolve().then(()=>require("./action/coverage.js")),l=t===null?o.directories:(await Promise.resolve().then(()=>ef)).ofShard(t,o.directories,a),u=t===null?o.complete:new Set;return{disk:a,directories:l,problems:s,session:o.files.length===0&&c===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession({...o,complete:u},{assertions:r,levels:i.levels,today:Zl},await Jl(o,{tree:a,overrides:i,everywhere:e.config!==null&&e.paths.length>0})),coverage:c,fix:n===null?null:(await Promise.resolve().then(()=>require("./action/fix-on-disk.js"))).fixOnDisk,room:l.some(ql)?(await Promise.resolve().then(()=>require("./action/control-room.js"))).controlRoom:Uc}}function ql({found:{names:e,folders:t=[]},complete:n}){return n===!0||Wc([...e,...t])}async function Jl({files:e},t){if(!e.some(({settings:e})=>e.assertions.some(({kind:e})=>e===`mail`)))return null;let{judgeMail:n}=await Promise.resolve().then(()=>require("./action/judge-mail.js"));return(e,r)=>n(e,r,t)}async function Yl({paths:e,config:n,overrides:r,noneFound:i,words:a},o){let s=e.length>0,c=s?e:[`.`],l=typeof n==`object`&&n&&!s?{directories:[],settings:[],problems:[]}:Ul(o,c),u=await Wl(o,{...l,named:s},n,r),d=[...l.problems.map(e=>Xl(e,c,a)),...u.problems];return u.directories.length===0&&d.length===0&&i!==null&&d.push({file:t.o(c[0]),line:1,column:1,message:i}),{plan:u,problems:d}}function Xl(e,t,r){return t.length!==1||/[/.]/.test(e.file)?e:{...e,message:e.message+n.s(e.file,r)}}function Zl(){return new Date().toISOString().slice(0,10)}function Ql(){return{findings:[],omitted:[],emitted:{error:0,warning:0,info:0},suppressed:[],covered:[],problems:new Map,fixed:{changed:0,notes:[],changes:[]},files:0,entries:0}}function $l(e,t){for(let n of t.findings)e.findings.push(n);for(let n of t.suppressed)e.suppressed.push(n);if(e.findings.length+e.suppressed.length>5e5)throw Wa();for(let n of t.omitted)e.omitted.push(n);for(let n of t.covered)e.covered.push(n);t.problems.length>0&&e.problems.set(t.planned,t.problems),e.files+=t.files,e.entries+=t.entries;let{fixed:n}=t;n!==null&&(e.fixed.changed+=n.changed,n.note!==null&&e.fixed.notes.push(n.note),e.fixed.changes.push(...n.changes))}function eu(e,t,n){let{findings:r,omitted:i}=e;t.length>1&&r.sort(Ka);let a=$e({findings:r,omitted:i});for(let t of Xa)e.emitted[t]+=a[t];n({findings:r,omitted:i}),e.findings=[],e.omitted=[]}function tu(e,{directories:t,problems:n,session:r,coverage:i},a){let o=r?.finish()??null,s=[...e.findings,...o?.findings??[]];(t.length>1||o!==null)&&s.sort(Ka);let c=i?.sumCoverage(e.covered)??null,{omitted:l,emitted:u,files:d,entries:f,fixed:p}=e;return{result:{findings:s,omitted:l,emitted:u,suppressed:[...e.suppressed,...o?.suppressed??[]],outcomes:o?.outcomes??[],problems:[...n,...t.flatMap(t=>e.problems.get(t)??[]),...o?.problems??[]],coverage:c,...nu(a.coverage?.threshold??null,c?.score??0),directories:t.length,files:d,entries:f},fixed:a.fixing===null?null:{dryRun:a.fixing.dryRun,...p}}}function nu(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}async function ru(e,t={}){let{time:n=null,judged:r=null}=t,i=n?.now()??0,a=await Kl(e);La(n,`search`,i);let{directories:o,disk:s}=a,c=iu(a,e)?t.emit??null:null,l=c===null?[o]:Za(o,s.displayPath),u=Do(t.progress,o.length),d=Ql();for(let t of l){for(let i of Co(t,a,e,u,n))$l(d,i),r?.(i);if(c===null)continue;let i=n?.now()??0;d.findings.length>0&&u.clear(),eu(d,t,c),La(n,`report`,i)}return u.clear(),tu(d,a,e)}function iu({session:e,directories:t},{fixing:n,assertions:r}){return e===null&&n===null&&r===null&&t.length>1}function au(e,t){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=$e(e);return Xa.slice(Xa.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function ou(e){return{...e,stdout:su(e.stdout),stderr:su(e.stderr),workflowCommand:e.stdout}}function su(e){let t=cu;return n=>{let r=lu(n,t);t=r.state,e(r.text)}}const cu={at:`start`,hashes:0};function lu(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===uu?r++:i===du&&r>=2&&o(t,`\\x5b`),i!==uu&&!gu(i)&&(r=0),i===fu?n===`start`?n=`colon`:n!==`inside`&&mu(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:hu(i)?n=(n===`colon`||n===`broken`)&&gu(i)?`broken`:`start`:n===`start`||n===`broken`?_u(i)?gu(i)||(n=`start`):n=`inside`:n===`colon`&&!gu(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const uu=35,du=91,fu=58,pu=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function mu(e,t){pu.lastIndex=t;let n=pu.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function hu(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function gu(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:vu.test(String.fromCodePoint(e))}function _u(e){return e<128?e<=32||e===127:yu.test(String.fromCodePoint(e))}const vu=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,yu=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,bu=65536;function xu(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{add:e=>{for(let r of e)t+=r,t.length>=bu&&n()},end:n}}function Su(e,t){let n=xu(e);n.add(t),n.end()}function*Cu(e){let t=``;for(let n of e)t+=n,t.length<bu||(yield t,t=``);yield t}function wu(e,t){let n=Tu(e),r=Tu(t);return n===r?e=>e:e=>(0,f.relative)(n,(0,f.resolve)(r,e)).split(f.sep).join(`/`)||`.`}function Tu(e){try{return(0,d.realpathSync)(e)}catch{return(0,f.resolve)(e)}}function Eu(e,t,n,r){let i=$e(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}const Du=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,Ou=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function R(e){let n=t.s(e),r=``,i=0;for(let{0:e,index:t}of n.matchAll(Ou))r+=`${n.slice(i,t).replace(Du,ju)}<span>${e}</span>`,i=t+e.length;return r+n.slice(i).replace(Du,ju)}function z(e){return`<code>${R(e)}</code>`}function ku(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,ju)}">${e}</a>`}const Au={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function ju(e){return Au[e]??`&#${e.charCodeAt(0)};`}function Mu(e,n,r){if(e===`none`)return null;if(e===`auto`)return Nu(n,r);let i=dl(r),a=i===null?null:_l(i,e);if(a!==null)return{commit:a};throw new t.t(`the input base: there is no revision "${t.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function Nu(e,t){let n=Iu(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=dl(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&_l(e,`HEAD^2`)===n?Pu(_l(e,`HEAD^1`)):Pu(Fu(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return Pu(Fu(dl(t),r(`merge_group`,`base_sha`)));default:return null}}function Pu(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function Fu(e,t){if(e===null||t===null)return null;let n=_l(e,t);return n===null?null:yl(e,n,`HEAD`)??n}function Iu(e){try{return e===void 0?null:JSON.parse((0,d.readFileSync)(e,`utf8`))}catch{return null}}function Lu(e,t){let{before:n,after:r}=Ru(e,t),i=Vu(n),a=Vu(r),{nextInA:o,nextInB:s}=Hu(i,a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function Ru(e,t){let r=Math.min(e.length,t.length),i=0;for(;i<r&&e[i]===t[i];)i++;let a=0;for(;a<r-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=n.F(e,i);for(let t=0;t<3;t++)o=n.F(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:zu(e,o,t)}};return{before:c(e),after:c(t)}}function zu(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function Bu({bytes:e,first:t,start:n},i){let a=n[i-t],o=n[i-t+1];return a===void 0||o===void 0?null:r.i(e,{start:a,end:o})}function Vu(e){return Array.from({length:e.start.length-1},(t,n)=>Bu(e,e.first+n)??``)}function Hu(e,t){let n=e.length<t.length,[r,i]=n?[e,t]:[t,e],a=Uu(i,new Set(r)),o=Uu(r,a),[s,c]=n?[o,a]:[a,o];return{nextInA:Wu(s),nextInB:Wu(c)}}function Uu(e,t){let n=new Map;for(let[r,i]of e.entries()){if(!t.has(i))continue;let e=n.get(i);e===void 0?n.set(i,{all:[r],next:0}):e.all.push(r)}return n}function Wu(e){return(t,n)=>{let r=e.get(t);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const Gu=new Uint8Array;function Ku({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&qu(n,t)?t:n,{hunks:i}=Lu(e??Gu,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function qu(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function Ju(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const Yu=2**27;function Xu(){return{names:Zu,bytes:Qu}}const Zu=1e6,Qu=2**29;function $u(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of nd(e,t,Yu)){if(a!==`tree`)throw new L(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,od(i,o,n))}return r}function ed(e,t,n,r,i){let a=(pl(e,[`cat-file`,`--batch-check`],rd(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw id(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw td(`the files to read have more than ${Qu/2**20} MiB`);for(let{id:t,bytes:n}of nd(e,o,Qu+o.length*100))i.set(t,n)}function td(e){return new L(`at this revision, ${e}: name the folder to search`)}function*nd(e,t,n){if(t.length===0)return;let r=pl(e,[`cat-file`,`--batch`],rd(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw id(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function rd(e){return e.map(e=>`${e}\n`).join(``)}function id(e){return new L(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const ad={4e4:`folder`,12e4:`link`,16e4:`submodule`};function od(e,n,r){let i=e.length/2,a=Buffer.from(n.buffer,n.byteOffset,n.length),o=new Map,s=new Set,c=[];for(let n=0;n<a.length;){let l=a.indexOf(32,n),u=a.indexOf(0,l+1),d=u+1+i;if(--r.names<0)throw td(`there are more than ${Zu.toLocaleString(`en`)} names`);if(l<0||u<0||d>a.length)throw cd(e,`it ends too early`);let f=a.toString(`latin1`,n,l),p=a.subarray(l+1,u),m=ad[f]??(/^100[0-7]{3}$/.test(f)?`file`:null);if(m===null)throw cd(e,`it has an entry of the mode ${t.i(a,n,Math.min(l,n+20))}`);let h=qc(p);if(h===null){let n=t.i(p);if(s.size===s.add(n).size)throw cd(e,`it has the name ${n} twice`);c.push({shown:n,isFolder:m===`folder`})}else{if(!sd(h))throw cd(e,`it has the name "${t.i(p)}"`);if(o.has(h))throw cd(e,`it has the name "${t.i(p)}" twice`);o.set(h,{kind:m,id:a.toString(`hex`,u+1,d)})}n=d}return{entries:o,odd:c}}function sd(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function cd(e,t){return new L(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function ld(e,t){let n=dd(ud(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=[],a=0;for(;;){let t=r.at(-1),o=e.trees.get(t.id);if(o===void 0)return{needs:t};let s=n.pop();if(s===void 0)return{folder:o,id:t.id,at:i};if(s===`..`){if(r.length===1)return fd(`it lies outside the repository`);r.pop(),i.pop();continue}if(fo(s))return fd(`it lies below .git`);let c=o.entries.get(s);if(c===void 0)return a===0?null:pd(`it is a symbolic link that leads nowhere`,`missing`);if(c.kind===`submodule`)return fd(`it lies in a submodule`);if(c.kind===`folder`)r.push(c),i.push(s);else if(c.kind===`link`){if(++a>40)return pd(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(c.id);if(t===void 0)return{needs:c};let o=t===null||t.length>4096?null:qc(t);if(o===null)return fd(`it is a symbolic link whose target is not UTF-8, or too long`);let s=f.default.isAbsolute(o)?ud(e.root,o):o;if(f.default.isAbsolute(o)&&(r.length=1,i.length=0),f.default.isAbsolute(s))return fd(`it lies outside the repository`);n.push(...dd(s).reverse())}else if(n.length>0)return pd(`a part of its path is no directory`,`other`);else return{file:c.id,at:[...i,s]}}}function ud(e,t){return f.default.relative(e,t).split(f.default.sep).join(`/`)}function dd(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function fd(e){return{why:e,kind:`other`,refused:!0}}function pd(e,t){return{why:e,kind:t,refused:!1}}const md=2**27;function hd(e,t,n,r){let i=0,a=0,o=[{folder:e,id:t}];for(let e=0;o.length>0;e++){if(e>256)throw td(`folders are more than 256 deep`);let t=n(o.map(e=>e.id)),s=[];for(let{folder:e,id:n}of o){let o=t(n);if(i+=o.entries.size+o.odd.length,i>1e6)throw td(`there are more than ${Zu.toLocaleString(`en`)} names`);r(e,o);for(let[t,n]of o.entries){if(n.kind!==`folder`||!lo(t))continue;let r=f.default.join(e,t);if(a+=r.length,r.length>4096)throw td(`paths are longer than 4096 characters`);if(a>md)throw td(`the paths of all folders are too long to keep`);s.push({folder:r,id:n.id})}}o=s}}function gd(e,n,r){let{root:i}=e,a=vd(e,n),{resolve:o,fetch:s,trees:c,blobs:l}=a,u=e=>e===i||e.startsWith(f.default.join(i,f.default.sep)),d=e=>{let t=o(e);return t!==null&&`folder`in t?t.folder:null},p=(e,t=r(e))=>({path:t,unreadable:`there is no such file or directory`,kind:`missing`});return{root:i,path:f.default,displayPath:r,isReal:u,above:e=>e===i||f.default.dirname(e)===e?null:f.default.dirname(e),realpath:e=>{let t=u(e)?o(e):null;return t===null||`why`in t?null:f.default.join(i,...t.at)},list:e=>{let n=d(e);if(n!==null)return _d(n);throw new t.t(p(e).unreadable,{file:r(e),line:1,column:1})},has:e=>{let t=f.default.basename(e);return e===i||d(f.default.dirname(e))?.entries.has(t)===!0},kind:e=>{if(!u(e))return`outside`;if(fo(f.default.relative(i,e)))return`below .git`;let t=o(e);return t===null?`missing`:`folder`in t?`folder`:`file`in t?`file`:t.refused?`outside`:`missing`},prefetch:e=>{let t=a.resolveAll(e);s(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,{limit:t=Dl,displayPath:n=r(e)}={})=>{let i=o(e);if(i===null)return p(e,n);if(`why`in i){let{why:e,kind:t,refused:r}=i;return{path:n,unreadable:e,kind:t,...r?{refused:!0}:{}}}if(`folder`in i)return{path:n,unreadable:`it is a directory`,kind:`folder`};s([{kind:`file`,id:i.file}]);let a=l.get(i.file);return a!=null&&a.length<=t?{path:n,bytes:a}:{path:n,unreadable:Ol(t),kind:`other`,refused:!0}},walk:(e,t)=>{let n=o(e);n!==null&&`folder`in n&&hd(e,n.id,e=>(s(e.map(e=>({kind:`folder`,id:e}))),e=>c.get(e)),(e,n)=>t(e,_d(n)))}}}function _d({entries:e,odd:t}){return{entries:[...e].map(([e,{kind:t}])=>({name:e,kind:t})),odd:t}}function vd(e,t){let{root:n}=e,r=new Map,i=new Map,a=Xu(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of $u(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&ed(e,o,Dl,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw td(`links lead through more than 500 folders`);for(let r of t)n[r]=ld(s,e[r]);let r=t.flatMap(e=>yd(n[e]));t=t.filter(e=>yd(n[e]).length>0),r.length>0&&o++,c(r)}return n};return{trees:r,blobs:i,fetch:c,resolveAll:l,resolve:e=>l([e])[0]??null}}function yd(e){return e!==null&&`needs`in e?[e.needs]:[]}function bd(e,t,r){let i=Fl(e),a=dl(i.cwd);if(a===null)return()=>!1;let o=new Set(r.map(e=>f.default.resolve(i.cwd,e))),s=e=>{let t=gl(a,e);if(t?.kind!==`tree`)return null;let n=gd(a,t.id,i.displayPath);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],u=new Map,d=e=>{let t=c?.read(e);return t!==void 0&&n.v(t)&&t.kind!==`missing`?[]:Ku({base:xd(t),head:xd(l?.read(e)),here:xd(i.read(e))})};return(e,t)=>{let n=f.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=u.get(n)??d(n);return u.set(n,r),Ju(r,t)}}function xd(e){return e===void 0||n.v(e)?null:e.bytes}function Sd(e,r,i){let a=i.find(e=>e===r);if(a!==void 0)return a;let o=n.s(r,i);throw new t.t(`there is no ${e} "${t.s(r)}"${o===``?Cd(i):o}`)}function Cd(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function wd(e){let r=n.u.find(t=>t===e)??Sd(`dialect`,e,n.d),i=n.l(r);if(i===null)throw new t.t(`the dialect ${r} is not supported yet: qmailint cannot say what it reads`);return i}function Td(e){return Sd(`level`,e,[...Xa,`never`])}function Ed(e,n){if(!/^\d{1,9}$/.test(n))throw new t.t(`${e} wants a whole number, not "${t.s(n)}"`);return Number(n)}function Dd(e,n){let r=Ed(e,n.replace(/%$/,``));if(r>100)throw new t.t(`${e} wants a number from 0 to 100, not "${t.s(n)}"`);return r}const Od=e=>e/2**32|0,kd=e=>e>>>0;function Ad(e,t,n,r){let i=Od(n),a=kd(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function jd(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const Md=e=>e?`"${e}" `:``;function Nd(e,t=``){if(typeof e!=`number`)throw TypeError(Md(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(Md(t)+`expected integer >= 0, got `+e);return e}function Pd(e,t,n=``){if(jd(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Nd(t,`length`);let r=jd(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=Md(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const Fd=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},Id=(e,t)=>{Fd(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function Ld(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function Rd(e,t){Pd(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function zd(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Bd(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function B(e,t){return e<<32-t|e>>>t}function Vd(e,t,n=`opts`){return Id(e,`defaults`),t!==void 0&&Id(t,n),Object.assign(Object.create(null),e,t)}function Hd(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=Vd({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const Ud=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Wd(e,t,n){return e&t^~e&n}function Gd(e,t,n){return e&t^e&n^t&n}var Kd=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=Bd(this.buffer)}update(e){Ld(this),Pd(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=Bd(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){Ld(this),Rd(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),Ad(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:Bd(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const qd=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Jd=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Yd=new Uint32Array(64);var Xd=class extends Kd{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)Yd[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=Yd[e-15],n=Yd[e-2],r=B(t,7)^B(t,18)^t>>>3,i=B(n,17)^B(n,19)^n>>>10;Yd[e]=i+Yd[e-7]+r+Yd[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=B(o,6)^B(o,11)^B(o,25),u=l+t+Wd(o,s,c)+Jd[e]+Yd[e]|0,d=(B(n,2)^B(n,13)^B(n,22))+Gd(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){zd(Yd)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),zd(this.buffer)}},Zd=class extends Xd{constructor(){super(32,qd)}};const Qd=Hd(()=>new Zd,Ud(1));function $d(e){return Array.from(Qd(t.u(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var ef=e.n({ofShard:()=>rf});function tf(e,n){let[,r,i]=/^(\d{1,6})\/(\d{1,6})$/.exec(n)??[],a={index:Number(r),count:Number(i)};if(r===void 0||a.index<1||a.index>a.count)throw new t.t(`${e} wants I/N, such as 1/4 for the first of four, not "${t.s(n)}"`);return a}function nf({index:e,count:t},n){return Number.parseInt($d(n).slice(0,12),16)%t===e-1}function rf(e,t,{displayPath:n}){return t.filter(({found:t})=>nf(e,n(t.absolute)))}function af(e){let t=t=>e(t).trim()||null,n=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:n.length===0?[`.`]:n,workingDirectory:t(`working-directory`)??`.`,base:t(`base`)??`auto`,annotations:of(`annotations`,t(`annotations`)),summary:of(`summary`,t(`summary`)),sarifFile:t(`sarif-file`),junitFile:t(`junit-file`),config:t(`config`),dialect:t(`dialect`),failOn:t(`fail-on`),coverageThreshold:t(`coverage-threshold`),shard:t(`shard`)}}function of(e,n){if(n===null||/^true$/i.test(n))return!0;if(/^false$/i.test(n))return!1;throw new t.t(`the input ${e} wants true or false, not "${t.s(n)}"`)}function sf(e,t){let{paths:n,config:r,dialect:i,failOn:a,coverageThreshold:o,shard:s}=e;return{cwd:t,paths:n,config:r===null?null:{file:r},overrides:{dialect:i===null?null:wd(i),set:null,levels:new Map},failOn:Td(a??`error`),shard:s===null?null:tf(`the input shard`,s),assertions:null,coverage:o===null?null:{threshold:Dd(`the input coverage-threshold`,o)},fixing:null,limit:1/0,noneFound:`there is no control directory here`,words:[]}}function cf(e,t){let n=e.map(({difference:e})=>e[t]),[r]=n;if(n.length===1&&r!==void 0)return Vn(r);if(n.every(e=>Array.isArray(e)))return In(n);let i=lf(e),a=i.flatMap(([e])=>e??[]),o=gi(a.map(({difference:e})=>e),t);if(o===null)return null;let s=(e,n)=>e.some(e=>df(e,t,n)),c=ff(e),l=o;for(let[e,t]of c){let n=i.flatMap(e=>e.find(e=>!t.has(e))??[]);s(a,e)&&l--,(s(n,e)||s([...t],e))&&l++}return l}function lf(e){let t=[];for(let n of e){let e=t.find(([e])=>uf(e.base,n.base)&&uf(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function uf(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function df({base:e,head:t,difference:n},r,i){if(n.basePart.length===0)return!1;let a=({where:e})=>e!==null&&qr(e,i).me,o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function ff(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}const pf={id:`address-in-list`,level:`error`,summary:`an address with an @ where qmail looks up the domain alone`,fix:null,bad:{files:{rcpthosts:`postmaster@example.com
`,virtualdomains:`@example.net:net
`}},good:{files:{rcpthosts:`example.com
`,virtualdomains:`example.net:net
`}},notableEntry(e,t){if(t.form(e)!==n.f.address)return null;let r={start:t.entries.start[e],end:t.keyEnd[e]},i=t.bytes[r.start]===64;return N(t,e,()=>({message:t.name===`virtualdomains`?`${F(t,e)} matches nobody: what is looked up is the whole address, then the domain, and neither begins with an @.`:`${F(t,e)} matches nothing: what is looked up here is the domain behind the @, never an address.`,reads:`nothing`,remedy:i?`Remove the @.`:`Write the domain alone; a single address cannot be listed here.`,fix:null}),{at:r})}},mf={alnum:[V(`0`,`9`),V(`A`,`Z`),V(`a`,`z`)],alpha:[V(`A`,`Z`),V(`a`,`z`)],blank:[V(`	`,`	`),V(` `,` `)],cntrl:[V(`\0`,``),V(``,``)],digit:[V(`0`,`9`)],graph:[V(`!`,`~`)],lower:[V(`A`,`Z`),V(`a`,`z`)],print:[V(` `,`~`)],punct:[V(`!`,`/`),V(`:`,`@`),V(`[`,"`"),V(`{`,`~`)],space:[V(`	`,`\r`),V(` `,` `)],upper:[V(`A`,`Z`),V(`a`,`z`)],xdigit:[V(`0`,`9`),V(`A`,`F`),V(`a`,`f`)]};function V(e,t){return[e.charCodeAt(0),t.charCodeAt(0)]}function hf(e,t){e[t>>3]=e[t>>3]|1<<(t&7)}function gf(e,t){return!!(e[t>>3]&1<<(t&7))}function _f(e,t){let n=Object.hasOwn(mf,t)?mf[t]:void 0;if(n===void 0)return!1;for(let[t,r]of n)for(let n=t;n<=r;n++)hf(e,n);return!0}function vf(e){let t=new Uint8Array(32);return hf(t,e),t}function yf(){let e=new Uint8Array(32).fill(255);return e[0]=254,e}function bf(e){let t=new Uint8Array(32);if(e===`s`||e===`S`?_f(t,`space`):(_f(t,`alnum`),hf(t,95)),e===`W`||e===`S`)for(let e=0;e<t.length;e++)t[e]=~t[e];return t}function xf(e){return gf(Sf,e)}const Sf=bf(`w`);function Cf(e,t,n){let r=new Uint8Array(32),i=e=>({error:e,offset:n-1}),a=n,o=e.charCodeAt(a)===94;if(o&&a++,a>=e.length)return i(`REG_BADPAT`);for(let n=!0;n||e.charCodeAt(a)!==93;n=!1){let o=wf(e,t,a,n);if(typeof o==`string`)return i(o);a=o.end;let s=o.kind===`byte`||o.kind===`symbol`;if(s&&a>=e.length)return i(`REG_EBRACK`);if(s&&e.charCodeAt(a)===45&&e.charCodeAt(a+1)!==93){if(a+1>=e.length)return i(`REG_EBRACK`);let n=wf(e,t,a+1,!0);if(typeof n==`string`)return i(n);let s=Of(r,o,n);if(s!==null)return i(s);a=n.end}else{let e=Df(r,o);if(e!==null)return i(e)}if(a>=e.length)return i(`REG_EBRACK`)}if(o)for(let e=0;e<r.length;e++)r[e]=~r[e];return{set:r,end:a+1}}function wf(e,t,n,r){let i=e.charCodeAt(n),a=i===91?Tf.get(e[n+1]??``):void 0;return a===void 0?i===45&&!r&&e.charCodeAt(n+1)!==93?`REG_ERANGE`:{kind:`byte`,byte:i,end:n+1}:Ef(a===`class`?t:e,n,a)}const Tf=new Map([[`:`,`class`],[`=`,`equivalent`],[`.`,`symbol`]]);function Ef(e,t,n){let r=e[t+1],i=t+2;for(let t=i;t-i<32&&t+1<e.length;t++)if(e[t]===r&&e[t+1]===`]`)return{kind:n,name:e.slice(i,t),end:t+2};return`REG_EBRACK`}function Df(e,t){if(t.kind===`class`)return _f(e,t.name)?null:`REG_ECTYPE`;let n=kf(t);return n===null?`REG_ECOLLATE`:(hf(e,n),null)}function Of(e,t,n){if(n.kind===`class`||n.kind===`equivalent`)return`REG_ERANGE`;let r=kf(t),i=kf(n);if(r===null||i===null)return`REG_ECOLLATE`;if(r>i)return`REG_ERANGE`;for(let t=r;t<=i;t++)hf(e,t);return null}function kf(e){return e.kind===`byte`?e.byte:e.name.length===1?e.name.charCodeAt(0):null}const Af={kind:`empty`};function jf(e,t,n=e.at){return e.failed??={error:t,offset:Math.min(n,e.raw.length)},Af}function Mf(e,t){let n=e.at++,r=Nf(e),i=t=>jf(e,t===`end`?`REG_EBRACE`:`REG_BADBR`,n);if(r.value===`bad`||r.stop===`end`||r.value===null&&r.stop===`}`)return i(r.stop);let a=r.stop===`,`?Nf(e):r;if(a.value===`bad`||a.stop!==`}`)return i(a.stop);let o=r.value??0,s=a.value??1/0;return o>s?i(`}`):(a.value??o)>32767?jf(e,`REG_ESIZE`,n):{kind:`repeat`,node:t,min:o,max:s}}function Nf(e){let t=null;for(;e.at<e.text.length;){let n=e.text[e.at++],r=n===`\\`&&e.at<e.text.length?e.text[e.at++]:null;if(n===`,`||r===`,`)return{value:t,stop:`,`};if(n===`}`)return{value:t,stop:`}`};t=t===`bad`||n<`0`||n>`9`?`bad`:Math.min((t??0)*10+Number(n),32768)}return{value:`bad`,stop:`end`}}const Pf={"<":`word-start`,">":`word-end`,b:`word`,B:`not-word`,"`":`start`,"'":`end`};function Ff(e){let t={text:e.replace(/[a-z]/g,e=>e.toUpperCase()),raw:e,at:0,depth:0,groups:0,ended:0,backReference:!1,failed:null},n=If(t);return t.failed??{node:n,backReference:t.backReference}}function If(e){let t=e.ended,n=[Lf(e)];for(;e.failed===null&&e.text[e.at]===`|`;){e.at++;let r=e.ended;e.ended=t,n.push(Lf(e)),e.ended|=r}return n.length===1?n[0]:{kind:`choice`,nodes:n}}function Lf(e){let t=[];for(;e.failed===null&&e.at<e.text.length;){let n=e.text[e.at];if(n===`|`||n===`)`&&e.depth>0)break;t.push(Rf(e))}return t.length===1?t[0]:{kind:`sequence`,nodes:t}}function Rf(e){let t=zf(e);return t.kind===`assertion`?t:Hf(e,t)}function zf(e){let t=e.at++;switch(e.text[t]){case`*`:case`+`:case`?`:case`{`:return jf(e,`REG_BADRPT`,t);case`^`:return{kind:`assertion`,assertion:`start`};case`$`:return{kind:`assertion`,assertion:`end`};case`.`:return{kind:`set`,set:yf()};case`(`:return Bf(e,t);case`[`:{let t=Cf(e.text,e.raw,e.at);return`error`in t?jf(e,t.error,t.offset):(e.at=t.end,{kind:`set`,set:t.set})}case`\\`:return Vf(e,t);default:return{kind:`set`,set:vf(e.text.charCodeAt(t))}}}function Bf(e,t){let n=++e.groups;if(++e.depth>500)return e.failed??={error:`too-deep`},Af;let r=e.text[e.at]===`)`?Af:If(e);return e.depth--,e.failed===null?e.text[e.at]===`)`?(e.at++,n<=9&&(e.ended|=1<<n),{kind:`sequence`,nodes:[r]}):jf(e,`REG_EPAREN`,t):Af}function Vf(e,t){let n=e.raw[e.at];if(n===void 0)return jf(e,`REG_EESCAPE`,t);e.at++;let r=Object.hasOwn(Pf,n)?Pf[n]:void 0;return r===void 0?n===`w`||n===`W`||n===`s`||n===`S`?{kind:`set`,set:bf(n)}:n>=`1`&&n<=`9`?e.ended&1<<Number(n)?(e.backReference=!0,{kind:`sequence`,nodes:[]}):jf(e,`REG_ESUBREG`,t):{kind:`set`,set:vf(n.charCodeAt(0))}:{kind:`assertion`,assertion:r}}function Hf(e,t){let n=t;for(;e.failed===null;){let t=e.text[e.at];if(t===`*`)n={kind:`repeat`,node:n,min:0,max:1/0};else if(t===`+`)n={kind:`repeat`,node:n,min:1,max:1/0};else if(t===`?`)n={kind:`repeat`,node:n,min:0,max:1};else if(t===`{`){n=Mf(e,n);continue}else break;e.at++}return n}const Uf={id:`bad-pattern`,level:`error`,summary:`a line that is not a POSIX extended regular expression, so it never matches`,fix:null,bad:{files:{badmailfrom:`*@spam\\.example
`},dialect:`sagredo`},good:{files:{badmailfrom:`@spam\\.example$
`},dialect:`sagredo`},*regex(e){let{bytes:t,entries:n}=e;for(let i=0;i<n.count;i++){let a=n.start[i],o=n.end[i],s=t[a]===33?a+1:a;if(e.form(i)!==0||o-s>65536)continue;let c=Ff(r.i(t,{start:s,end:o}));if(!(`error`in c)||c.error===`too-deep`)continue;let{error:l,offset:u}=c;yield N(e,i,()=>({message:`This is not a regular expression: ${Wf[l]??`it cannot be compiled`}${u>0?` (near byte ${s-a+u+1} of the line)`:``}. qmail-smtpd logs that, and the line matches nobody, with a ! in front or without.`,reads:`nothing`,remedy:`Write an extended regular expression: .* for any text, \\. for a dot, ^ and $ for the ends.`,fix:null}))}}},Wf={REG_BADRPT:`there is nothing before a *, + or ? to repeat`,REG_BADBR:`what stands between { and } is no number of times`,REG_EBRACE:`a { is not closed`,REG_EBRACK:`a [ is not closed`,REG_EPAREN:`a ( is not closed`,REG_ERANGE:`a range in brackets runs backwards`,REG_ECTYPE:`there is no class of characters of that name`,REG_ECOLLATE:`there is no character of that name`,REG_EESCAPE:`it ends in a backslash`,REG_ESUBREG:`it refers back to a group that is not there`,REG_ESIZE:`it is too large`};function Gf(e,t){return(e.name===`smtproutes`||e.name===`authsenders`)&&e.form(t)===n.f.other}function Kf({bytes:e,entries:t,keyEnd:n},r){let i=n[r]+1,a=t.end[r],o=e.subarray(i,a).indexOf(124);return{start:i,end:o<0?a:i+o+1}}const qf={id:`bad-route`,level:`error`,summary:`a route that leads nowhere: no host, no usable port, or text that qmail-remote does not take apart`,fix:null,bad:{files:{smtproutes:`example.com:relay.example.net:
example.net:[2001:db8::1]
`}},good:{files:{smtproutes:`example.com:relay.example.net:26
example.net:[192.0.2.1]
`}},notableEntry(e,t,n){let r=Gf(t,e)?n.routeError(t,e):null;if(r===null||r===`here`)return null;let i=n.dialect.name===`sagredo`;return N(t,e,()=>({message:Jf[r],remedy:Yf(r,i),fix:null}),{at:Kf(t,e)})}},Jf={bar:`This qmail knows no user and password behind a |: they become part of the host or of the port, and nobody logs in.`,"one bar":`There is one | alone, and qmail-remote wants two: what it takes for the password then is not yours.`,"empty host":`There is no host in this route, so that mail for it bounces (qmail-remote finds no host of an empty name).`,blank:`There is a blank in the host, which is looked up with it: no such host is found, and the mail bounces.`,"IPv6 literal":`qmail-remote knows no IPv6 here: it cuts the route at the first colon, and the host is the bracket alone.`,octet:`A number of this address is above 255, and qmail-remote keeps only its low eight bits: another address.`,"no port":`There are no digits behind the colon, which makes port 0: no connection can be made, and mail waits until it bounces.`,"port 0":`No connection can be made to port 0, and mail waits until it bounces.`,"large port":`The port is above 65535, and only its low sixteen bits are used: another port.`};function Yf(e,t){return e===`bar`?"Write the relay alone, or judge the directory as that of sagredo's qmail (`dialect`).":e===`IPv6 literal`?`Write a name, or an IPv4 address in brackets.`:`Write ${t?`relay, relay:port or relay:port|user|password`:`relay or relay:port`}.`}const Xf={id:`conflicting-entry`,level:`warning`,summary:`a line whose key a later line has with another value, so that this one is dead`,fix:`removes the line`,bad:{files:{smtproutes:`example.com:relay1.example.net
example.com:relay2.example.net
`}},good:{files:{smtproutes:`example.com:relay2.example.net
`}},notableEntry(e,t,n){return es(t,e,P.conflicting)?N(t,e,()=>{let{line:r,safe:i}=ts(n,t,e);return{message:`Line ${r} has the same key, ${F(t,e)}, with another value: the last line of a key counts, and this one is dead.`,remedy:`Delete the line that is not meant; removing this one changes nothing.`,related:[{file:t,line:r,message:`this line counts`}],fix:$o(t,e,i)}}):null}},Zf={id:`dead-entry`,level:`error`,summary:`an entry for a domain that nobody can write in an address, so it matches nothing`,fix:`where the domain ends in a dot, removes the dot`,bad:{files:{rcpthosts:`example.com.
http://example.net/
`}},good:{files:{rcpthosts:`example.com
example.net
`}},notableEntry(e,t){let r=t.form(e);if(!n.p(r))return null;let{start:i}=t.entries,a={start:i[e],end:t.keyEnd[e]};return N(t,e,()=>{let n=ep(t,e,a.end);return{message:`${F(t,e)} matches no domain: ${Qf[r]??`nobody can write it`}.`,reads:`nothing`,remedy:$f(r),fix:n}},{at:a})}},Qf={[n.f.blank]:`there is a blank in it`,[n.f.controlByte]:`there is a control character in it`,[n.f.slash]:`there is a slash in it`,[n.f.colon]:`there is a colon in it`,[n.f.emptyLabel]:`there is nothing between two of its dots`,[n.f.trailingDot]:`it ends in a dot, and qmail compares it with domains that have none there`,[n.f.loneDot]:`it is a dot alone`,[n.f.leadingDot]:`only whole domains are looked up in this file, and a dot in front is no wildcard here`,[n.f.emptyDomain]:`there is nothing behind the @`};function $f(e){return e===n.f.trailingDot?`Remove the dot at its end.`:e===n.f.leadingDot?`List the domains below it one by one.`:`Write the domain as it stands behind the @ of an address, or delete the line.`}function ep(e,t,r){return e.form(t)!==n.f.trailingDot||e.bytes[r-1]!==46?null:{safe:!1,edits:[{start:r-1,end:r,text:``}]}}function tp({bytes:e,entries:t},n,r){let i=t.start[n];if(t.end[n]-i<r.length)return!1;for(let t=0;t<r.length;t++)if(e[i+t]!==r.charCodeAt(t))return!1;return!0}function np(e,t){let n=0;for(let r=0;r<e.entries.count&&n<t;r++)rp(e,r)&&n++;return n}function rp({bytes:e,entries:t,form:n},r){if(n(r)!==0)return!1;let i=t.start[r],a=t.end[r];if(e[i]===94||e[i]===33||e[a-1]===36)return!0;for(let t=i;t<a;t++){let n=e[t],r=t+1<a?e[t+1]:-1;if(n===92||n===46&&(r===42||r===43)||n===91&&r===94)return!0}return!1}const ip={id:`dead-sender`,level:`warning`,summary:`an entry of badmailfrom that is neither an address nor an @ and a domain, so it matches nobody`,fix:null,bad:{files:{badmailfrom:`spam.example
*@junk.example
`}},good:{files:{badmailfrom:`@spam.example
user@junk.example
`}},*list(e){if(!(e.name!==`badmailfrom`||np(e,2)>=2))for(let t=0;t<e.entries.count;t++){if(e.form(t)!==0||e.status(t)===P.duplicate)continue;let n=ap(e,t);if(n===null)continue;let r=t;yield N(e,r,()=>({message:`${F(e,r)} matches no sender: ${n}.`,reads:`nothing`,remedy:`Write user@domain for an address, or @domain for everybody at a domain; there is no entry for all names below it.`,fix:null}))}}};function ap(e,t){let{bytes:n,entries:r}=e;return n.subarray(r.start[t],r.end[t]).indexOf(64)<0?`what is looked up is the whole sender, then an @ and its domain, and this has no @`:tp(e,t,`*@`)?`qmail knows no * here`:tp(e,t,`@.`)?`a dot in front is no wildcard here`:null}const op={id:`dead-wildcard`,level:`error`,summary:`a star in an entry, where qmail compares it as a byte like any other`,fix:"writes `.d` for `*.d`, where the file knows wildcards",bad:{files:{rcpthosts:`*.example.com
`}},good:{files:{rcpthosts:`.example.com
`}},notableEntry(e,t,r){if(t.form(e)!==n.f.wildcard)return null;let i={start:t.entries.start[e],end:t.keyEnd[e]};return N(t,e,()=>{let n=cp(r,t,e,i.end);return{message:`${F(t,e)} matches nothing: qmail knows no * here, and nobody's domain has one.`,reads:`nothing`,remedy:sp(t,n),fix:n}},{at:i})}};function sp({row:e,kind:t},n){return n===null?e.wildcards?t===`map`?`Write .domain for every name below a domain, or nothing before the colon for all that has no other entry.`:`Write .domain for every name below a domain; for all domains there is no entry.`:`This file has no wildcards: list the domains one by one.`:`Remove the star: with a dot in front, an entry stands for every name below the domain.`}function cp(e,t,n,r){let{bytes:i,row:a,mail:o}=t,s=t.entries.start[n];return!a.wildcards||r-s<3||i[s]!==42||i[s+1]!==46||i.subarray(s+1,r).includes(42)?null:{safe:o!==null&&e.keepsOutcomes(o,n,{start:s+1,end:r}),edits:[{start:s,end:s+1,text:``}]}}const lp={id:`lost-secret`,level:`warning`,summary:`a line of srs_secrets that begins with a #, which qmail reads as a comment`,fix:null,bad:{files:{srs_secrets:`#3kd0Xw
9fK2
`},dialect:`sagredo`},good:{files:{srs_secrets:`3kd0Xw
9fK2
`},dialect:`sagredo`},*list(e){if(e.name!==`srs_secrets`)return;let{bytes:t}=e;for(let r=0,i=1;r<t.length;i++){let a=r;r=n.P(t,r)+1,t[a]===35&&(yield{file:e,line:i,start:a,end:a+1,detail:()=>({message:`This line begins with a #, so that it is a comment: if it is a secret, it is lost, and addresses that were made with it do not come back.`,reads:`nothing`,remedy:`Make a new secret that begins with a letter or digit; delete the line if it is a comment.`,fix:null})})}}},up={id:`missing-colon`,level:`error`,summary:`a line without a colon in a file of keys and values, which qmail drops`,fix:null,bad:{files:{virtualdomains:`example.com
example.net:net
`}},good:{files:{virtualdomains:`example.com:com
example.net:net
`}},notableEntry(e,t){return t.form(e)===n.f.missingColon?N(t,e,()=>({message:`There is no colon in ${F(t,e)}: a line of this file is a key, a colon and a value, and qmail drops any other.`,reads:`nothing`,remedy:dp[t.name]??`Write a colon behind the key, then the value.`,fix:null})):null}},dp={virtualdomains:`Write domain:user, or domain: alone for a domain that is not virtual.`,smtproutes:`Write domain:relay, or :relay for all other domains.`},fp={kind:`none`},pp={kind:`failure`},mp=2**31-1,hp={least:0,most:mp},gp={least:1,most:mp};function H(e,t,n,r,i){return{name:e,family:!1,kind:t,reader:n,comments:t===`list`||t===`map`||t===`regex`,programs:typeof r==`string`?[r]:r,absent:fp,holds:`other`,lookup:t===`map`?`constmap`:null,wildcards:!1,secret:null,range:null,unlikely:null,confSpawn:null,mayBeEmpty:!1,...i}}function U(e,t,n={}){return H(e,`line`,n.absent!==void 0&&n.absent.kind!==`none`?`control_rldef`:`control_readline`,t,n)}function W(e,t,n,r={}){return U(e,t,{absent:{kind:`me`,otherwise:typeof n==`string`?{kind:`text`,text:n}:n},...r})}function G(e,t,n,r=hp,i={}){return H(e,`int`,`control_readint`,t,{absent:n===null?{kind:`built-in`}:{kind:`number`,number:n},range:r,...i})}function K(e,t,n={}){return H(e,`list`,`control_readfile`,t,n)}function q(e,t,n=`other`,r={}){return K(e,t,{lookup:`constmap`,holds:n,...r})}function _p(e,t,n=`other`,r={}){return H(e,`map`,`control_readfile`,t,{holds:n,...r})}function vp(e,t){return H(e,`regex`,`control_readfile`,t,{})}function yp(e,t){return H(e,`iplist`,`ipme_readipfile`,t,{holds:`address`})}function bp(e,t,n={}){return H(e,`iplist`,`control_readfile`,t,{comments:!0,holds:`address`,...n})}function xp(e,t){return H(e,`cdb`,`cdb_seek`,t,{lookup:`cdb`})}function Sp(e,t,n,r={}){return H(e,`list`,t,t,{holds:n,lookup:`cdb`,...r})}function Cp(e,t){return H(e,`pem`,`open`,t,{secret:`private key`})}function wp(e,t){return H(e,`dir`,`open`,t,{})}function Tp(e,t){return H(e,`native`,`control_readnativefile`,t,{holds:`text`})}function Ep(e){return H(e,`shell`,`open`,`run`,{})}const J=`qmail-send`,Dp=`qmail-smtpd`,Op=`qmail-remote`,kp=`qmail-inject`,Ap={least:0,most:2**32-2};function jp(){return[`moreipme`,`notipme`].map(e=>yp(e,[Op,Dp]))}function Mp(e){return[U(`me`,[J,Dp,Op,kp],{holds:`host`}),q(`badmailfrom`,Dp,`sender`),U(`bouncefrom`,J,{absent:{kind:`text`,text:`MAILER-DAEMON`},holds:`local part`}),W(`bouncehost`,J,`bouncehost`,{holds:`host`}),G(`concurrencylocal`,J,10,hp,{confSpawn:e}),G(`concurrencyremote`,J,20,hp,{confSpawn:e}),G(`databytes`,[Dp,`qmail-qmtpd`],0,Ap,{unlikely:{least:1,most:999}}),W(`defaultdomain`,kp,`defaultdomain`,{holds:`completion`}),W(`defaulthost`,kp,`defaulthost`,{holds:`completion`}),W(`plusdomain`,kp,`plusdomain`,{holds:`completion`}),W(`idhost`,kp,`idhost`,{holds:`host`}),W(`doublebouncehost`,J,`doublebouncehost`,{holds:`host`}),U(`doublebounceto`,J,{absent:{kind:`text`,text:`postmaster`},holds:`local part`}),W(`envnoathost`,J,`envnoathost`,{holds:`host`}),W(`helohost`,Op,pp,{holds:`host`}),W(`localiphost`,Dp,fp,{holds:`host`}),q(`locals`,J,`domain`,{absent:{kind:`me`,otherwise:pp}}),Sp(`morercpthosts`,`qmail-newmrh`,`domain`,{wildcards:!0}),xp(`morercpthosts.cdb`,[Dp,`qmail-qmtpd`]),q(`percenthack`,J,`domain`),bp(`qmqpservers`,`qmail-qmqpc`,{absent:pp}),G(`queuelifetime`,J,604800,gp),q(`rcpthosts`,[Dp,`qmail-qmtpd`],`domain`,{absent:{kind:`everything`},wildcards:!0}),W(`smtpgreeting`,Dp,pp,{holds:`text`}),_p(`smtproutes`,Op,`domain`,{wildcards:!0,secret:`behind bar`}),G(`timeoutconnect`,Op,60,gp),G(`timeoutremote`,Op,1200,gp),G(`timeoutsmtpd`,Dp,1200,gp),_p(`virtualdomains`,J,`address or domain`,{wildcards:!0})]}function Np(e,t){return[...new Map([...e,...t].map(e=>[e.name,e])).values()]}const Pp=`qmail-send`,Fp=`qmail-todo`,Y=`qmail-smtpd`,Ip=`qmail-remote`,Lp=`qmail-queue`,Rp=`qmail-dkim`,zp=`surblfilter`,Bp=[`qmail-inject`,`forward`,`srsfilter`],Vp=()=>[vp(`badmailfrom`,Y),q(`locals`,[Pp,Fp],`domain`,{absent:{kind:`me`,otherwise:pp}}),q(`percenthack`,[Pp,Fp],`domain`),_p(`virtualdomains`,[Pp,Fp],`address or domain`,{wildcards:!0}),U(`doublebounceto`,Pp,{absent:{kind:`text`,text:`postmaster`},holds:`local part`,mayBeEmpty:!0})],Hp=()=>[...[`badhelo`,`badhelonorelay`,`badmailfromnorelay`,`badrcptto`,`badrcpttonorelay`].map(e=>vp(e,Y)),q(`validrcptto`,Y,`recipient`),Sp(`morevalidrcptto`,`qmail-newmvrt`,`recipient`),xp(`morevalidrcptto.cdb`,Y),G(`maxrcpt`,Y,-1),...[`brtlimit`,`rejectrelaytest`,`rejectnullsenders`,`dnsblfailclosed`].map(e=>G(e,Y,0)),G(`spfbehavior`,Y,0,{least:0,most:6}),U(`spfrules`,Y),U(`spfguess`,Y),U(`spfexp`,Y,{absent:{kind:`built-in`},holds:`text`}),K(`dnsbllist`,Y),K(`smtpplugins`,Y),K(`taps`,Lp),W(`authservid`,Lp,fp,{holds:`other`}),Tp(`policy`,Y)],Up=()=>[U(`outgoingip`,Ip,{absent:{kind:`text`,text:`0.0.0.0`},holds:`address`}),_p(`authsenders`,Ip,`sender`,{wildcards:!0,secret:`behind bar`}),G(`bouncemaxbytes`,Pp,5e4),...[0,1].flatMap(e=>[G(`concurrencysuppl${e}`,Pp,20,hp,{confSpawn:509}),q(`suppls${e}`,[Pp,Fp],`domain`)]),U(`srs_domain`,Bp,{holds:`host`}),U(`srs_separator`,Bp),K(`srs_secrets`,Bp,{secret:`line`}),...[`srs_maxage`,`srs_hashlength`,`srs_hashmin`,`srs_alwaysrewrite`].map(e=>G(e,Bp,0))],Wp=()=>[K(`filterargs`,`spawn-filter`),K(`qfilters`,`qmail-qfilter`),q(`signaturedomains`,Rp,`domain`),q(`nosignaturedomains`,Rp,`domain`),q(`dkimkeys`,Rp),...[`surblrcpt`,`level2-tlds`,`level3-tlds`,`surbldomainwhite`].map(e=>q(e,zp)),U(`surbldomain`,zp),G(`cachelifetime`,zp,300)],Gp=()=>[q(`tlsclients`,Y),K(`tlsserverciphers`,Y),K(`tlsclientciphers`,Ip),G(`notlshosts_auto`,Ip,0),...[`servercert.pem`,`clientca.pem`,`clientcrl.pem`].map(e=>Cp(e,Y)),Cp(`clientcert.pem`,Ip),wp(`servercerts`,Y),wp(`tlshosts`,Ip),wp(`notlshosts`,Ip),wp(`domainkeys`,Rp),wp(`cache`,zp)],Kp=()=>[Ep(`concurrencyincoming`),Ep(`softlimit`)];function qp(){return Np([...Mp(509),...jp()],[...Vp(),...Hp(),...Up(),...Wp(),...Gp(),...Kp()])}const X=`qmail-send`,Jp=`todo-proc`,Z=`qmail-smtpd`,Q=`qmail-remote`,Yp=`qmail-local`,Xp=`qmail-queue`,Zp=`spawn-filter`,Qp={least:-(2**31),most:2**31-1},$p={least:0,most:2**53-1},em=[...`spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains`.split(` `),...`srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys`.split(` `),...`surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients`.split(` `)],tm=()=>qp().filter(({name:e})=>em.includes(e)),nm=()=>[q(`badmailfrom`,Z),G(`databytes`,[Z,`qmail-qmtpd`],0,$p,{reader:`control_readulong`,unlikely:{least:1,most:999}}),K(`smtpgreeting`,Z,{absent:{kind:`me`,otherwise:{kind:`failure`}},holds:`text`}),q(`locals`,[X,Jp,Z],`domain`,{absent:{kind:`me`,otherwise:{kind:`failure`}}}),q(`percenthack`,[X,Jp],`domain`),_p(`virtualdomains`,[X,Jp],`address or domain`,{wildcards:!0})],rm=()=>[_p(`qmtproutes`,Q,`domain`,{wildcards:!0,secret:`behind bar`}),xp(`moresmtproutes.cdb`,Q),bp(`outgoingip`,[Q,`qmail-qmqpc`],{reader:`control_readrandom`}),bp(`outgoingip.`,Q,{reader:`control_readrandom`,family:!0}),_p(`domainbindings`,Q,`sender`),_p(`helohostbyip`,Q,`address`),_p(`bindroutes`,Q,`address`),q(`notlshosts`,Q,`domain`),q(`tlsadomains`,Q,`domain`),xp(`tlsadomains.cdb`,Q),xp(`remote_auth.cdb`,Q),K(`realm`,Q),U(`batvkey`,[Q,Z],{secret:`line`}),q(`batvnosignremote`,Q,`domain`),q(`batvnosignlocals`,Z,`domain`),G(`batvkeystale`,Z,7)],im=()=>[G(`concurrencyl.`,X,null,hp,{family:!0,confSpawn:500}),G(`concurrencyr.`,X,null,hp,{family:!0,confSpawn:500}),G(`holdlocal`,X,0),G(`holdremote`,X,0),G(`bouncelifetime`,X,604800,gp),G(`todointerval`,Jp,null,Qp),...[`conf-syncdir`,`conf-fsync`,`conf-fdatasync`].map(e=>G(e,X,null)),G(`qregex`,Z,0),...[`msgqueuelen`,`msgqueuesize`,`qcount`].map(e=>G(e,`qscheduler`,null)),U(`bouncesubject`,X,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),U(`doublebouncesubject`,X,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),Tp(`bouncemessage`,X),Tp(`doublebouncemessage`,X),...`bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue`.split(` `).map(e=>K(e,[Xp,X,Z]))],am=()=>`badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck`.split(` `).map(e=>q(e,Z)),om=()=>[G(`maxhops`,Z,100),...[`maxcmdlen`,`maxrecipients`,`tarpitcount`,`greetdelay`,`spfipv6`].map(e=>G(e,Z,0)),G(`tarpitdelay`,Z,5),G(`maxdeliveredto`,Yp,0,{least:-1,most:hp.most}),...`accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck`.split(` `).map(e=>K(e,Z)),...`badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns`.split(` `).map(e=>K(e,Z)),...[`servercipherlist`,`serverciphersuite`].map(e=>K(e,Z)),...[`clientcipherlist`,`clientciphersuite`].map(e=>K(e,Q)),U(`tlsservermethod`,Z),U(`tlsclientmethod`,Q)],sm=()=>[...`queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive`.split(` `).map(e=>K(e,Xp)),...`spamfilter spamredirect rejectspam redirectremote`.split(` `).map(e=>K(e,Zp)),U(`globalspamredirect`,Zp),q(`localdomains`,Yp,`domain`)];function cm(){return Np([...Mp(500),...jp()],[...tm(),...nm(),...rm(),...im(),...am(),...om(),...sm()])}const lm={"moreipme-0.6":()=>[...Mp(120),...jp()],netqmail:()=>Mp(120),notqmail:()=>Mp(120),sagredo:qp,indimail:cm},um=new Map;function dm(e){let t=um.get(e);if(t===void 0){let n=lm[e]();t={files:n,byName:new Map(n.filter(({family:e})=>!e).map(e=>[e.name,e])),families:n.filter(({family:e})=>e)},um.set(e,t)}return t}function fm(e){return dm(e).files}const pm={"moreipme-0.6":[],netqmail:[],notqmail:[],sagredo:[`dh4096.pem`,`rsa4096.pem`,`defaultdelivery`],indimail:`blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming defaultdelivery servicedir.conf`.split(` `)};function mm(e,{reader:t}){return e===`indimail`&&t===`control_readint`?`indimail`:`stock`}function hm(e,t){let{byName:n,families:r}=dm(e);return n.get(t)??r.find(e=>t.length>e.name.length&&t.startsWith(e.name))??null}function gm(e){return Object.keys(lm).filter(t=>hm(t,e)!==null)}const _m={id:`regex-under-stock`,level:`warning`,summary:`a badmailfrom of regular expressions, in a dialect that compares addresses as they stand`,fix:null,bad:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`}},good:{files:{badmailfrom:`^.*@spam\\.example$
\\.invalid$
`},dialect:`sagredo`},*list(e,{dialect:t}){if(e.name!==`badmailfrom`||hm(t.name,e.name)?.lookup===null||np(e,2)<2)return;let n=0;for(;!rp(e,n);)n++;yield N(e,n,()=>({message:`This file holds regular expressions, and the qmail of the dialect ${t.name} has none: it compares each line with the sender as it stands, so they match nobody.`,remedy:`If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); else write user@domain or @domain.`,fix:null}))}},vm={id:`routed-to-itself`,level:`error`,summary:`a route to port 25 of the very host that it is on, where mail runs in a circle`,fix:null,bad:{files:{me:`mx.example.net
`,smtproutes:`example.com:mx.example.net
`}},good:{files:{me:`mx.example.net
`,smtproutes:`example.com:127.0.0.1:10025
`}},notableEntry(e,t,n){if(!Gf(t,e)||n.routeError(t,e)!==`here`)return null;let r=Kf(t,e);return N(t,e,()=>({message:`This route leads back to this host: ${$t(t,r.start,r.end)} is it, on port 25. qmail-remote does not ask whether the address of a route is its own, so mail for ${F(t,e)} comes back until it has a hundred Received lines, then bounces.`,remedy:`Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.`,fix:null}),{at:r})}},ym={id:`secret-in-git`,level:`warning`,summary:`a password or private key in a file that git keeps, or would keep with the next commit`,fix:null,bad:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[`smtproutes`,`srs_secrets`]},good:{dialect:`sagredo`,files:{smtproutes:`example.org:relay.example.net:587|user|password
`,srs_secrets:`secret
`},inGit:[]},*map(e,t){if(e.row.secret!==`behind bar`)return;let n=Sm(e);n>=0&&(yield*bm(t,e,e.entries.line[n],xm(e,n)))},*list(e,t){e.row.secret===`line`&&e.entries.count!==0&&(yield*bm(t,e,e.entries.line[0],xm(e,0)))},*raw(e,t){let n=e.row.secret===`private key`?Cm(e):null;n!==null&&(yield*bm(t,e,n.line,n))}};function*bm({directory:e},t,n,r){e.isInGit?.(t.name)===!0&&(yield{file:t,line:n,...r,detail:()=>({message:`This file holds a secret, and git keeps it or will with the next commit: whoever can read the repository, now or later, has it.`,remedy:`Take the file out of git (git rm --cached, and .gitignore), put it in place by other means, and change the secret: the history still has it.`,fix:null})})}function xm({entries:e},t){return{start:e.start[t],end:e.end[t]}}function Sm(e){let{bytes:t,entries:n}=e;if(!t.includes(124))return-1;for(let e=0;e<n.count;e++){let r=n.end[e],i=0;for(let a=n.start[e];a<r-1;a++)if(t[a]===124&&++i===2)return e}return-1}function Cm({bytes:e}){let t=r.i(e,{start:0,end:Math.min(e.length,1048576)}),n=/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(t);return n===null?null:{line:t.slice(0,n.index).split(`
`).length,start:n.index,end:n.index+n[0].length}}const wm=1819895653,Tm=1952801890;function Em(e){return e>=65&&e<=90?e+32:e}function Dm(e,t,n,r,i){for(let a=0;a<i;a++){let i=e[t+a],o=n[r+a];if(i!==o&&Em(i)!==Em(o))return!1}return!0}function Om(){return[Math.random()*2**32|0,Math.random()*2**32|0]}function km(e,t,n,r){let i=n-t,a=r[0]|0,o=r[1]|0,s=a^wm,c=o^Tm,l=n;for(let n=i>>2,r=0;r<4;){let u=0;n>0?(n--,l-=4,u=Pm(Mm(e,l))):(r===0?u=Pm(Nm(e,t,l))|i<<24:r===1&&(s^=255),r++),c^=u,a=a+o|0,o=(o<<5|o>>>27)^a,a=a<<16|a>>>16,s=s+c|0,c=(c<<8|c>>>24)^s,a=a+c|0,c=(c<<7|c>>>25)^a,s=s+o|0,o=(o<<13|o>>>19)^s,s=s<<16|s>>>16,a^=u}return o^c}function Am(e,t,n,r,i,a=46){let o=Int32Array.of(r[0],r[1],r[0]^wm,r[1]^Tm),s=n;for(let r=n-1;r>=t;r--)if(r===t||e[r]===46||e[r]===a){for(;s-r>=4;s-=4)jm(o,Pm(Mm(e,s-4)),1);i(r,jm(o,Pm(Nm(e,r,s))|n-r<<24,4))}}function jm(e,t,n){let r=e[0],i=e[1],a=e[2],o=e[3]^t;for(let e=0;r=r+i|0,i=(i<<5|i>>>27)^r,r=r<<16|r>>>16,a=a+o|0,o=(o<<8|o>>>24)^a,r=r+o|0,o=(o<<7|o>>>25)^r,a=a+i|0,i=(i<<13|i>>>19)^a,a=a<<16|a>>>16,e===0&&(r^=t),++e!==n;)e===1&&(a^=255);return n===1&&(e[0]=r,e[1]=i,e[2]=a,e[3]=o),i^o}function Mm(e,t){return e[t]<<24|e[t+1]<<16|e[t+2]<<8|e[t+3]}function Nm(e,t,n){let r=0;for(let i=t;i<n;i++)r=r<<8|e[i];return r}function Pm(e){let t=e&2139062143;return e|(t+1061109567&~(t+623191333)&~e&2155905152)>>>2}const Fm=1024,Im=new Uint32Array;function Lm(e,t,n,r=Om()){let{keyEnd:i,dropped:a}=n?zm(e,t):{keyEnd:t.end,dropped:Im},o=32-Math.clz32(t.count),s={bytes:e,entries:t,flagcolon:n,keyEnd:i,dropped:a,table:new Int32Array(Rm(t.count)),indexBits:o,seed:r};return{...s,duplicates:Bm(s)}}function Rm(e){let t=4;for(;t<e*1.5;)t*=2;return t}function zm(e,{count:t,start:n,end:r}){let i=new Uint32Array(t),a=[];for(let o=0;o<t;o++){let t=r[o],s=n[o];for(;s<t&&e[s]!==58;)s++;i[o]=s,s===t&&a.push(o)}return{keyEnd:i,dropped:Uint32Array.from(a)}}function Bm(e){let{bytes:t,entries:n,flagcolon:r,keyEnd:i,table:a,indexBits:o}=e,s=(1<<o)-1,c=new Int32Array(1025),l=Im,u=Im,d=0;for(let o=0;o<n.count;o++){o%Fm==0&&Vm(e,o,c);let f=i[o];if(r&&f===n.end[o])continue;let p=c[o%Fm],m=Hm(e,t,n.start[o],f,p),h=(a[m]&s)-1;h>=0&&(d===l.length&&(l=Ym(l),u=Ym(u)),l[d]=o,u[d++]=h),a[m]=p&~s|o+1}return{count:d,later:l.subarray(0,d),earlier:u.subarray(0,d)}}function Vm(e,t,n){let{bytes:r,entries:i,keyEnd:a,table:o,seed:s}=e,c=Math.min(Fm,i.count-t);for(let e=0;e<c;e++)n[e]=km(r,i.start[t+e],a[t+e],s);let l=0;for(let e=0;e<c;e++)l|=o[n[e]&o.length-1];n[Fm]=l}function Hm(e,t,n,r,i){let{table:a,indexBits:o}=e,s=a.length-1,c=(1<<o)-1;for(let o=i&s;;o=o+1&s){let s=a[o];if(s===0||((s^i)&~c)===0&&Um(e,(s&c)-1,t,n,r))return o}}function Um({bytes:e,entries:t,keyEnd:n},r,i,a,o){let s=t.start[r];return n[r]-s===o-a&&Dm(e,s,i,a,o-a)}function Wm(e,t,n,r){return Gm(e,t,n,r,km(t,n,r,e.seed))}function Gm(e,t,n,r,i){return(e.table[Hm(e,t,n,r,i)]&(1<<e.indexBits)-1)-1}function Km({table:e,indexBits:t},n){let r=e.length-1,i=(1<<t)-1;for(let t=n&r;;t=t+1&r){let r=e[t];if(r===0)return!1;if(((r^n)&~i)===0)return!0}}function qm(e,t){let n=new Uint8Array(t.length);for(let e=0;e<t.length;e++){let r=t.charCodeAt(e);if(r>255)return-1;n[e]=r}return Wm(e,n,0,n.length)}function Jm({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function Ym(e){let t=new Uint32Array(e.length*2+8);return t.set(e),t}function Xm(e,t,n){let r=n;for(;r>t&&Zm(e[r-1]);)r--;return r}function Zm(e){return e===32||e===9||e===10}function Qm(e){return{start:0,end:Xm(e,0,n.P(e,0))}}function $m(e,t){let{start:n,end:r}=Qm(e),i=n,a=1;if(t===`indimail`){for(;i<r&&(e[i]===32||e[i]===9);)i++;i===r||e[i]===0?i=n:(e[i]===45||e[i]===43)&&(a=e[i++]===45?-1:1)}let o=i,s=0,c=0;for(;i<r;i++){let t=e[i]-48;if(t<0||t>9)break;s=10*s+t,c=Math.imul(c,10)+t|0}return{value:i===n?null:Math.imul(c,a),digits:{start:o,end:i},written:a*s||0}}function eh(e){return nh(e,e.includes(0))}function th(e){return nh(e,!1)}function nh(e,t){let n=e.length,r=ah(sh(e)),i=0,a=0;for(let o=0,s=0;o<n;o=s+1){for(s=o;s<n&&e[s]!==10;)s++;a++;let c=Xm(e,o,s),l=e[o];if(!(c===o||l===35||t&&l===0))for(let n=o;n<=c;){let o=t?ih(e,n,c):c;i===r.start.length&&(r=oh(r)),r.start[i]=n,r.end[i]=o,r.line[i++]=a,n=o+1}}let{start:o,end:s,line:c}=r;return{count:i,lines:a,start:o.subarray(0,i),end:s.subarray(0,i),line:c.subarray(0,i)}}function rh(e){let{end:t}=Qm(e),n=1;for(let r=0;r<t;r++)e[r]===0&&n++;let{start:r,end:i,line:a}=ah(n);for(let a=0,o=0;a<n;a++){let n=ih(e,o,t);r[a]=o,i[a]=n,o=n+1}return{count:n,lines:1,start:r,end:i,line:a.fill(1)}}function ih(e,t,n){let r=t;for(;r<n&&e[r]!==0;)r++;return r}function ah(e){return{start:new Uint32Array(e),end:new Uint32Array(e),line:new Uint32Array(e)}}function oh({start:e,end:t,line:n}){let r=ah(Math.ceil(e.length*1.5));return r.start.set(e),r.end.set(t),r.line.set(n),r}function sh(e){let t=Math.min(e.length,65536),n=0;for(let r=1;r<t;r++)e[r]===10&&e[r-1]!==10&&n++;return t===e.length?n+1:Math.ceil(n/t*e.length*1.1)+8}const ch=2048;function lh(e,t=Om()){if(e.length<ch)return null;let n=new DataView(e.buffer,e.byteOffset,e.length),r=Array.from({length:256},(e,t)=>({number:t,at:n.getUint32(8*t,!0),slots:n.getUint32(8*t+4,!0)})),i=r.reduce((e,t)=>e+t.slots,0),a=e.length-ch-8*i;if(a<0||r.some(t=>t.slots>0&&t.at+8*t.slots>e.length))return null;let o=new Uint32Array(i),s=0;for(let e of r){let t=uh(n,e);for(let r=0;r<e.slots;r++){let i=n.getUint32(e.at+8*r+4,!0);if(i===0)t=0;else{if(a=dh(n,e,r,t++,a),a<0)return null;o[s++]=i+8}}}return ph(e,n,o.subarray(0,s).sort(),t)}function uh(e,{at:t,slots:n}){let r=0;for(;r<n&&e.getUint32(t+8*(n-r)-4,!0)!==0;)r++;return r}function dh(e,{number:t,at:n,slots:r},i,a,o){let s=e.getUint32(n+8*i,!0),c=e.getUint32(n+8*i+4,!0),l=(s>>>8)%r;if((s&255)!==t||(i-l+r)%r>a||c+8>e.byteLength)return-1;let u=e.getUint32(c,!0),d=8+u+e.getUint32(c+4,!0);return c+d>e.byteLength||d>o?-1:fh(e,c+8,u)===s?o-d:-1}function fh(e,t,n){let r=5381;for(let i=t;i<t+n;i++)r=Math.imul(r,33)^e.getUint8(i);return r>>>0}function ph(e,t,n,r){let i=new Uint32Array(n.length),a=new Uint32Array(n.length),o=0;for(let r of n){let n=r+t.getUint32(r-8,!0);mh(e,r,n)||(i[o]=r,a[o++]=n)}let s={start:i.subarray(0,o),end:a.subarray(0,o),line:new Uint32Array(o)};return{map:Lm(e,{count:o,lines:0,...s},!1,r),capitals:n.length-o}}function mh(e,t,n){for(let r=t;r<n;r++){let t=e[r];if(t>=65&&t<=90)return!0}return!1}function hh(e,t=Om()){return{map:Lm(e,th(e),!1,t),capitals:0}}function gh({map:e},t){let{count:n,start:r,end:i}=e.entries;for(let a=0;a<n;a++)if(Wm(t.map,e.bytes,r[a],i[a])<0)return a;return-1}function _h(e,t){return e.capitals===t.capitals&&gh(e,t)<0&&gh(t,e)<0}const vh={id:`stale-cdb`,level:`warning`,summary:`a .cdb that was not made from the text beside it, and it is the .cdb that counts`,fix:null,bad:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`,"morercpthosts.cdb":``}},good:{files:{rcpthosts:`example.org
`,morercpthosts:`example.net
`}},*list(e,t){if(e.row.lookup!==`cdb`)return;let n=t.file(`${e.name}.cdb`);if(n?.kind!==`cdb`)return;let r=lh(n.bytes),i=hh(e.bytes);if(r!==null&&_h(i,r))return;let a=r===null?-1:gh(i,r);yield{file:e,...a<0?{line:1,start:0,end:0}:yh(i,a),detail:()=>({message:`${bh(e,i,r,a)} Programs look into ${e.name}.cdb alone.`,remedy:`Run ${e.row.reader}, which makes the .cdb from this file.`,fix:null})}}};function yh({map:{entries:e}},t){return{line:e.line[t],start:e.start[t],end:e.end[t]}}function bh(e,t,n,r){if(n===null)return`${e.name}.cdb is not a cdb that can be read, so it holds none of these entries.`;if(r<0)return`${e.name}.cdb has entries that are not in this file any more.`;let{start:i,end:a}=yh(t,r);return`${$t(e,i,a)} is not in ${e.name}.cdb.`}function xh({bytes:e,value:t}){let n=yt(e)?3:0;for(;n<t.end&&Sh(e[n]);)n++;let r=n;for(;r<t.end&&e[r]!==0&&(e[r]!==35||r!==n&&!Sh(e[r-1]));)r++;for(;r>n&&(Sh(e[r-1])||e[r-1]===13);)r--;return{start:n,end:Math.max(n,r)}}function Sh(e){return e===32||e===9}const Ch={id:`bad-name`,level:`error`,summary:`a file that should hold the name of a host or domain holds something else`,fix:null,bad:{files:{me:`root@mail.example.org
`,helohost:`mail.example.org:25
`}},good:{files:{me:`mail.example.org
`,helohost:`mail.example.org
`}},*line(e){let{bytes:n,row:r}=e;if(r.holds!==`host`&&r.holds!==`completion`)return;let i=xh(e),a=wh(n,i);a!==null&&(yield{file:e,line:1,start:a.at,end:a.at+1,detail:()=>({message:`${t.a(n,i.start,i.end)} is not the name of a host or domain: ${a.why}. qmail uses it as it stands.`,remedy:`Write the name alone: labels with dots between them.`,fix:null})})}};function wh(e,{start:t,end:r}){if(t===r||n.n(e,t,r))return null;for(let n=t;n<r;n++){let i=Th(e[n])??(e[n]===46?Eh(e,n,t,r):null);if(i!==null)return{at:n,why:i}}return null}function Th(e){return e===32||e===9?`there is a blank in it`:e===64?`there is an @ in it`:e===58?`there is a colon in it, and a port has no place here`:e===13?`there is a carriage return in it`:e<32||e===127?`there is a control character in it`:null}function Eh(e,t,n,r){return t===n?`it begins with a dot`:t===r-1?`it ends in a dot`:e[t+1]===46?`there is nothing between two of its dots`:null}const Dh={id:`bad-number`,level:`error`,summary:`a file that should hold a number begins with something else, so the number is not read`,fix:null,bad:{files:{concurrencyremote:`max 50
`}},good:{files:{concurrencyremote:`50
`}},*int(e){let{number:n,value:r,bytes:i}=e;if(n.digits.end>n.digits.start||Oh(e))return;let a=r.end===r.start;yield{file:e,line:1,...r,detail:()=>({message:(a?`The first line is empty`:`The first line begins with ${t.a(i,r.start,r.end)}`)+`, where qmail wants a digit. ${n.value===null?kh(e.row):`Here it reads ${n.value}.`}`,reads:n.value===null?`nothing`:String(n.value),remedy:`Write the number alone into the first line${n.value===null?`, or delete the file if the default is right`:``}.`,fix:null})}}};function Oh({bytes:e,value:t}){let n=t.start;for(e[0]===239&&e[1]===187&&e[2]===191&&(n=3);n<t.end&&(e[n]===32||e[n]===9);)n++;let r=n<t.end?e[n]:0;return n>t.start&&r>=48&&r<=57}function kh({absent:e}){return e.kind===`number`?`It says nothing about that, and works with its default, ${e.number}.`:`It says nothing about that, and works with its default.`}function $(e,t,n,r,i){let{table:a}=e,o=Ah(e,t,n,r);return(o[jh(e,o,t,n,r,i)]&(1<<a.indexBits)-1)-1}function Ah({table:e},t,n,r){return r>n&&t[n]===46?e.dotted:e.whole}function jh(e,t,n,r,i,a){let{bytes:o,entries:s,keyEnd:c}=e,l=t.length-1,u=(1<<e.table.indexBits)-1;for(let e=a&l;;e=e+1&l){let l=t[e];if(l===0)return e;if(((l^a)&~u)!==0)continue;let d=(l&u)-1,f=s.start[d];if(c[d]-f===i-r&&Dm(o,f,n,r,i-r))return e}}function Mh(e){return e.dots}function Nh(e,t,n){return e.at>=0?e.dots:t===n?-2:e.dots-1}function Ph(e,t,n,r,i,a){for(let o=a;o>=0;o--){let a=o===t.dots,s=$(e,n,a?t.at<0?r:t.at+1:t.offset[o],i,a?t.domainHash:t.suffixHash[o]);if(!(s<0))return t.hit=o,s}return t.hit=-1,e.values===`none`||a===-2?-1:$(e,n,i,i,t.seed[0])}function Fh(e){return{seed:[e[0]|0,Math.imul(e[1]|1,2654435761)],hash:0,bits:0,domainBits:0,at:-1,domainHash:0,dots:0,isTooLong:!1,offset:new Int32Array(64),suffixHash:new Int32Array(64),hit:-1,by:-1,byList:`own`}}function Ih(e,t,r,i){let a=e.seed[1],o=e.seed[0],s=0,c=0,l=-1,u=-1,d=!1;for(let f=i-1;f>=r;f--){let r=n.r[t[f]],i=o;if(o=Math.imul(o^r&255,a),o^=o>>>15,!(r<256)){if(s|=r&-256,r===302){if(u===f+1&&(s|=n.i),u=f,l>=0)continue;if(c===65536){d=!0;continue}c===e.offset.length&&Lh(e),e.offset[c]=f,e.suffixHash[c++]=o}else r===576&&l<0&&(l=f,e.domainHash=i,e.domainBits=s&-513)}}l<0&&(e.domainHash=o,e.domainBits=s),(c>0&&e.offset[c-1]===l+1&&l>=0||c>0&&l<0&&e.offset[c-1]===r)&&c--,e.hash=o,e.bits=s,e.at=l,e.dots=c,e.isTooLong=d}function Lh(e){let t=new Int32Array(e.offset.length*2),n=new Int32Array(e.offset.length*2);t.set(e.offset),n.set(e.suffixHash),e.offset=t,e.suffixHash=n}const Rh=[`yourdomain.tld`,`yourdomain.com`,`example.com`,`example.net`,`exemple.net`,`changeme`],zh={id:`bounces-leave`,level:`warning`,summary:`double bounces go to another host, or a name is a placeholder that belongs to somebody else`,fix:null,aboutOthers:!0,bad:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`,defaulthost:`yourdomain.tld
`}},good:{files:{me:`mail.example.org
`,locals:`mail.example.org
example.org
`,rcpthosts:`example.org
`}},*directory(e){if(!e.complete)return;let t=Vh(e);t!==null&&(yield t);let n=Bh(e.line(`me`));for(let r of e.otherFiles()){if(r.kind!==`line`||r.template!==null||r.path===t?.file.path)continue;let e=Bh(r)?.toLowerCase()??``;Rh.includes(e)&&!n?.toLowerCase().endsWith(`.${e}`)&&(yield{file:r,line:1,...xh(r),detail:()=>({message:`${e} is a placeholder, and not yours: what qmail sends with it, bounces among it, goes to somebody else or nowhere.`,remedy:`Write your own name.`,fix:null})})}}};function Bh(e){return e===null?null:r.i(e.bytes,xh(e))}function Vh(e){let{lists:n,wanted:i}=e.mail(),a=[`doublebouncehost`,`doublebounceto`,`me`];if(!i.routes||n.locals===null||!a.every(e.isKnown))return null;let o=a.map(e.line);if(o.some(e=>e!==null&&Hh(e)))return null;let[s,c,l]=o,u=Bh(c??null)??`postmaster`,d=Bh(s??null)??Bh(l??null)??`doublebouncehost`;if(u===``||d===``||Uh(n)||Wh(n,r.t(`${u}@${d}`)))return null;let f=s??c??l??e.anchor();return{file:f,line:1,start:0,end:f.bytes.length===0?0:o.find(e=>e===f)?.value.end??0,detail:()=>({message:`Double bounces go to ${t.s(`${u}@${d}`)}, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail.`,remedy:`Write the name into locals, a host of yours into doublebouncehost, or the name of your own relay into smtproutes.`,fix:null})}}function Hh(e){let t=xh(e);return t.start!==e.value.start||t.end!==e.value.end}function Uh({locals:e,implicitLocals:t,virtualdomains:n}){if(t||e===null||e.entries.count>0)return!1;for(let e=0;e<(n?.entries.count??0);e++)if(n!==null&&Gh(n,e))return!1;return!0}function Wh({scan:e,locals:t,virtualdomains:n,smtproutes:r},i){if(Ih(e,i,0,i.length),t!==null&&$(t,i,e.at+1,i.length,e.domainHash)>=0)return!0;if(n!==null){let t=$(n,i,0,i.length,e.hash),r=t>=0?t:Ph(n,e,i,0,i.length,Mh(e));if(r>=0&&Gh(n,r))return!0}if(r===null)return!1;let a=Ph(r,e,i,0,i.length,Mh(e));return a>=0&&Gh(r,a)}function Gh({keyEnd:e,entries:t},n){return e[n]+1<t.end[n]}const Kh=[`concurrencylocal`,`concurrencyremote`],qh={id:`concurrency-limit`,level:`warning`,summary:`a concurrency above what qmail was compiled for, to which it is cut down in silence`,fix:null,bad:{files:{concurrencyremote:`500
`}},good:{files:{concurrencyremote:`120
`}},*int(e,{dialect:t}){let{row:n,number:r,name:i}=e,{digits:a,written:o}=r,s=n.confSpawn;!Kh.includes(i)||s===null||a.end===a.start||o<=s||n.range!==null&&o>n.range.most||(yield{file:e,line:1,...a,detail:()=>({message:`qmail-send runs no more deliveries at once than conf-spawn said when qmail was compiled, which in ${t.name} is ${s} unless somebody changed it.`,reads:String(r.value),remedy:`Set it to ${s} or less, or compile qmail with a larger conf-spawn; the log has the limit in force ("status: local 0/..., remote 0/...").`,fix:null})})}};function Jh(e){return e.name===`badhelonorelay`?mn(e)&&e.entries.count>0?Yh:null:e.name===`outgoingip`?e.kind===`line`?Xh(e.bytes,e.value.end):e.row.reader===`control_readrandom`?Zh(e.bytes):null:null}const Yh={effect:`qmail-smtpd compares these patterns with a name that it does not have yet, and crashes at the first HELO of every client that may not relay`,remedy:`Delete the file; badhelo does what it was meant for.`};function Xh(e,t){return n.L(e,0,t)===null?{effect:`the first line is not an address: qmail-remote sends nothing, and every message waits until it bounces`,remedy:`Write an address of this host into the first line, or delete the file.`}:e.includes(10)?null:{effect:`no newline ends the address, and qmail-remote reads on in its memory: the address can be another one each time`,remedy:`End the line with a newline.`}}function Zh(e){return e.includes(10)?null:{effect:`qmail-remote counts no line here, divides by that, and crashes with every message`,remedy:`End every line with a newline, or delete the file.`}}const Qh={id:`crashing-file`,level:`error`,summary:`a file that makes a program of this dialect crash, or send no mail`,fix:null,bad:{dialect:`sagredo`,files:{badhelonorelay:`^localhost$
`,outgoingip:`eth0
`}},good:{dialect:`sagredo`,files:{badhelo:`^localhost$
`,outgoingip:`203.0.113.7
`}},*anyFile(e){let t=Jh(e);if(t===null)return;let n=e.bytes.indexOf(10);yield{file:e,line:1,start:0,end:n<0?e.bytes.length:n,detail:()=>({message:`${$h(t.effect)}.`,remedy:t.remedy,fix:null})}}};function $h(e){return e.startsWith(`qmail`)?e:e.charAt(0).toUpperCase()+e.slice(1)}const eg={id:`empty-value`,level:`error`,summary:`a file whose first line is empty: its value is empty, and the default is not used`,fix:null,bad:{files:{helohost:`
`}},good:{files:{helohost:`mail.example.org
`}},*line(e){let{value:t,row:n,name:r}=e;t.end>t.start||n.mayBeEmpty||Jh(e)!==null||(n.absent.kind!==`none`||r===`me`)&&(yield{file:e,line:1,start:0,end:0,detail:()=>({message:`The first line is empty, and so is the value: qmail uses its default${tg(n.absent)} only where there is no file.`,reads:`an empty text`,remedy:`Write the value into the first line, or delete the file.`,fix:null})})}};function tg(e){return e.kind===`me`?`, which is what me says,`:e.kind===`text`?`, ${e.text},`:``}const ng={id:`extra-lines`,level:`warning`,summary:`further lines in a file of which only the first line is read`,fix:null,bad:{files:{defaulthost:`example.org
example.net
`}},good:{files:{defaulthost:`example.org
`}},*line(e){yield*rg(e)},*int(e){yield*rg(e)}};function*rg(e){let{bytes:t}=e,n=1,r=t.indexOf(10)+1;if(r===0)return;n++;let i=r;for(;i<t.length&&ig(t[i]);i++)t[i]===10&&(n++,r=i+1);if(i===t.length)return;let a=t.indexOf(10,i);yield{file:e,line:n,start:r,end:a<0?t.length:a,detail:()=>({message:`Only the first line of this file is read: nothing from here on has an effect.`,reads:`nothing`,remedy:`Delete these lines, or put what is meant into the first.`,fix:null})}}function ig(e){return e===32||e===9||e===10||e===13}const ag=[{file:`locals`,otherwise:`qmail-send does not start`},{file:`smtpgreeting`,otherwise:`qmail-smtpd answers 421`},{file:`helohost`,otherwise:`qmail-remote defers every message`}],og={id:`missing-me`,level:`error`,summary:`a complete directory without me, and without a file that replaces it`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},good:{files:{me:`mail.example.org
`,locals:`example.org
`,rcpthosts:`example.org
`},settings:`version: 1
complete: true
`},*directory(e){if(!e.saidComplete||e.exists(`me`))return;let t=ag.filter(({file:t})=>!e.exists(t));t.length!==0&&(yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`There is no me, and ${t.map(({file:e,otherwise:t})=>`no ${e} either: ${t}`).join(`; `)}.`,remedy:`Write the full name of the host into me.`,fix:null})})}},sg=new Set([`simcontrol`,`simversion`,`mfcheck`,`defaultdelivery`,`concurrencyincoming`,`softlimit`,`logcount`,`logsize`,`relaylimits`,`blacklists`,`greylisting`,`jgreylist`,`mysql.cnf`,`dualstack`,`srsdomains`,`dkimdomains`,`tlsdestinations`,`rslbserver`]);function cg(e){return sg.has(e)||/^(tcp|rules|me)\.|\.(cdb|lock)$/.test(e)}const lg=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*|erb|j2|tmpl|tt|in|epp|sample|example|dist|default|new|old|save))$/i,ug=new Set(Object.values(pm).flat()),dg={id:`misspelled-file`,level:`error`,summary:`a file whose name is close to that of a control file which is missing, and that no qmail reads`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`,`rcpthost`]},good:{moreipme:`203.0.113.7
`,files:{rcpthosts:`example.org
`},others:[`notipme.bak`]},*directory(e){let{directory:r}=e,i=null;for(let a of r.names){if(lg.test(a)||ug.has(a)||cg(a)||gm(a).length>0)continue;i??=fg(e);let o=pg(a,i);o!==null&&(yield{file:{path:n.y(r.path,a),bytes:new Uint8Array},line:1,start:0,end:0,level:o===`rcpthosts`?`error`:`warning`,detail:()=>({message:`No qmail reads a file named ${t.s(a)}, and there is no ${o}`+(o===`rcpthosts`?`: without it, this host accepts mail for the whole world, and passes it on.`:`.`),remedy:`Name it ${o} if that was meant.`,fix:null})})}}};function fg({dialect:e,exists:t,directory:n}){let r=({kind:e,family:t})=>!t&&e!==`dir`&&e!==`cdb`&&e!==`pem`&&e!==`shell`;return fm(e.name).filter(t=>r(t)&&hm(e.name,t.name)===t).map(({name:e})=>e).filter(e=>!n.names.includes(e)&&!t(e)).map(e=>({name:e,bare:mg(e)}))}function pg(e,t){let r=e.replace(/(?<=.)\.[^.]*$/,``),i=[...new Set([e,r])].map(mg),a=null,o=1/0;for(let e of t)for(let t of i){let r=Math.min(t.length,e.bare.length),i=r<4?-1:r<6?1:2;if(Math.abs(t.length-e.bare.length)>i)continue;let s=n.c(t,e.bare);s>i||s>=o||(a=e.name,o=s)}return a}function mg(e){return e.toLowerCase().replace(/[-_]/g,``)}const hg={id:`not-a-comment`,level:`error`,summary:`a # that begins no comment: what follows it is part of the entry or value`,fix:`puts the comment on a line of its own above; in a file of one line, removes it`,bad:{files:{rcpthosts:`example.org # since 2019
`,me:`mail.example.org # new
`}},good:{files:{rcpthosts:`# since 2019
example.org
`,me:`mail.example.org
`}},notableEntry(e,t,r){if(t.kind!==`list`&&t.kind!==`map`||t.row.secret===`line`)return null;let{bytes:i,entries:a}=t,o=a.start[e],s=a.end[e];if(t.form(e)===n.f.nulByte||i[s]===0)return null;let c=_g(i,o,t.row.secret===`behind bar`?vg(i,o,s):s);return c<0?null:N(t,e,()=>gg(t,{start:o,end:s},c,r),{at:{start:c,end:s}})},*line(e,t){let{bytes:n,value:r,row:i}=e;if(i.holds===`text`||i.secret===`line`)return;let a=n[0]===35?0:_g(n,0,r.end);a<0||(yield{file:e,line:1,start:a,end:r.end,detail:()=>({message:`There are no comments in this file: the # and what follows it are part of the value.`,remedy:`Write nothing but the value into the first line.`,fix:Sg(e,a,t)})})}};function gg(e,t,n,r){let i=yg(e.bytes,t.start,n)===t.start;return{message:i?`Blanks stand before this #, so it begins no comment: to qmail the line is an entry.`:`A # begins a comment only as the first byte of a line: to qmail what stands here is part of the entry.`,remedy:i?`Remove the blanks before it.`:`Put the comment on a line of its own.`,fix:Ts(r,e,xg(e.bytes,t,n))}}function _g(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&bg(e[r-1]))return r;return-1}function vg(e,t,n){let r=t;for(;r<n&&e[r]!==124;)r++;return r}function yg(e,t,n){let r=n;for(;r>t&&bg(e[r-1]);)r--;return r}function bg(e){return e===32||e===9}function xg(e,{start:t,end:n},i){let a=yg(e,t,i);if(a===t)return[{start:t,end:i,text:``}];let o=e[n-1]===13?n-1:n;return[{start:t,end:t,text:`${r.i(e,{start:i,end:o})}\n`},{start:a,end:o,text:``}]}function Sg(e,t,r){let{bytes:i,value:a}=e,o=yg(i,0,t);if(o>0)return Ts(r,e,[{start:o,end:a.end,text:``}]);let s=n.P(i,0)+1;return s>=i.length||i[s]===10?null:Ts(r,e,[{start:0,end:s,text:``}])}const Cg={id:`number-out-of-range`,level:`error`,summary:`a number that the file can hold and the program cannot use`,fix:null,bad:{files:{queuelifetime:`0
`,timeoutremote:`3000000000
`}},good:{files:{queuelifetime:`604800
`,timeoutremote:`1200
`}},*int(e){let{number:n,row:r,bytes:i,value:a}=e,{digits:o,written:s}=n;if(o.end===o.start)return;let{range:c,unlikely:l}=r,u=c!==null&&(s<c.least||s>c.most),d=l!==null&&s>=l.least&&s<=l.most;if(!u&&!d)return;let f=o.start>a.start&&i[o.start-1]===45?o.start-1:o.start,p=t.a(i,f,o.end);yield{file:e,line:1,start:f,end:o.end,...u?{}:{level:`warning`},detail:()=>({message:u?wg(s,c)?`${p} does not fit into 32 bits: qmail works with ${n.value}.`:`${p} is outside what makes sense in ${e.name}${Tg[e.name]??``}.`:`${e.name} is ${p}: no message of more bytes is accepted, and hardly any message is as small.`,reads:String(n.value),remedy:u?`Write a number from ${c?.least} to ${c?.most}.`:`Write the limit in bytes, 0 for none, or delete the file.`,fix:null})}}};function wg(e,t){return e>((t?.most??0)>2**31?2**32-1:2**31-1)||e<-(2**31)}const Tg={queuelifetime:`: the first temporary failure of a message bounces it`,timeoutconnect:`: a connection that is not there at once has failed`,timeoutremote:`: every answer of a remote host comes too late`,timeoutsmtpd:`: qmail-smtpd takes it for 1 second`},Eg={id:`number-with-text`,level:`warning`,summary:`text behind a number, which qmail does not look at`,fix:null,bad:{files:{databytes:`20M
`}},good:{files:{databytes:`20971520
`}},*int(e){let n=Dg(e);if(n===null)return;let{bytes:r,number:i}=e;yield{file:e,line:1,...n,detail:()=>({message:`qmail reads the digits, and stops there: ${t.i(r,i.digits.start,i.digits.end)} is the number here, whatever follows.`,reads:String(i.value),remedy:`Write the number alone, in the unit that this file has, and no comment.`,fix:null})}}};function Dg({bytes:e,value:t,number:{digits:n}}){if(n.end===n.start)return null;let r=n.end;for(;r<t.end&&e[r]!==0;)r++;for(;r>n.end&&e[r-1]===13;)r--;let i=n.end;for(;i<r&&(e[i]===32||e[i]===9);)i++;return i===r?null:{start:i,end:r}}const Og={id:`unqualified-me`,level:`warning`,summary:`me is a name without a dot, and qmail signs its mail with it`,fix:null,bad:{files:{me:`mail
`}},good:{files:{me:`mail.example.org
`}},*line(e){if(e.name!==`me`)return;let{bytes:n}=e,r=xh(e);r.start===r.end||n.subarray(r.start,r.end).includes(46)||(yield{file:e,line:1,...r,detail:()=>({message:`${t.a(n,r.start,r.end)} has no dot. qmail greets and signs with this name, bounces come from it, and many hosts refuse what no other host could answer.`,remedy:`Write the full name of the host, which the DNS knows.`,fix:null})})}};function kg(e,t,n,r){let{scan:i,rcpthosts:a,morercpthosts:o,morercpthostsCdb:s}=e;if(i.at+1===r)return null;let c=Mh(i),l=a===null?-1:Ph(a,i,t,n,r,c);if(l>=0)return{list:`rcpthosts`,entry:l};let u=s??o,d=u===null?-1:Ph(u,i,t,n,r,c);return d<0?null:{list:s===null?`morercpthosts`:`morercpthostsCdb`,entry:d}}function Ag(e){let{scan:t,percenthack:r,rcpthosts:i}=e;if(r===null||i===null)return[];let a=[];for(let i=0;i<r.entries.count;i++){if(r.form[i]!==n.f.fine||qo(r.status[i])!==P.needed)continue;let o=r.entries.start[i],s=r.keyEnd[i];Ih(t,r.bytes,o,s);let c=kg(e,r.bytes,o,s);c!==null&&a.push({entry:i,by:c})}return a}function jg(e,t){let{scan:r,rcpthosts:i,locals:a}=e,o=[];if(i===null)return o;for(let i=0;i<t.entries.count;i++){let s=t.entries.start[i],c=t.keyEnd[i];t.form[i]===n.f.fine&&qo(t.status[i])===P.needed&&t.bytes[s]!==45&&(Ih(r,t.bytes,s,c),r.at<0||r.at+1===c||kg(e,t.bytes,s,c)!==null||(a===null?-1:$(a,t.bytes,r.at+1,c,r.domainHash))<0&&!Mg(e,t.bytes,s,c)&&o.push(i))}return o}function Mg({scan:e,virtualdomains:t},n,r,i){if(t===null)return!1;let a=$(t,n,r,i,e.hash),o=a>=0?a:Ph(t,e,n,r,i,Mh(e)),{keyEnd:s,entries:c}=t;return o>=0&&s[o]+1<c.end[o]}function Ng(e,t,n,r){let i=r?Ig(e,124,t,n):n,a=Ig(e,58,t,i),o=a===i?25:0;for(let t=a+1;t<i;t++){let n=e[t]-48;if(n<0||n>9)break;o=(o*10+n)%65536}return{host:{start:t,end:a},port:o,login:{start:Math.min(i+1,n),end:n}}}function Pg(e,t,r,i,a){if(t.start===t.end||i.start===i.end)return t.start===t.end&&i.start===i.end;let o=Ng(e,t.start,t.end,a),s=Ng(r,i.start,i.end,a);return o.port===s.port&&Fg(e,o.host,r,s.host,n.o)&&Fg(e,o.login,r,s.login,e=>e)}function Fg(e,{start:t,end:n},r,i,a){if(n-t!==i.end-i.start)return!1;for(let o=0;o<n-t;o++)if(a(e[t+o])!==a(r[i.start+o]))return!1;return!0}function Ig(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return r}function Lg({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function Rg({entries:e,keyEnd:t},n){return t[n]+1<e.end[n]}function zg(e,t,n){let{bytes:r,values:i}=e;if(i===`none`)return!0;let a=Lg(e,t),o=Lg(e,n);if(i!==`text`)return Pg(r,a,r,o,i===`auth-route`);if(a.end-a.start!==o.end-o.start)return!1;for(let e=a.start,t=o.start;e<a.end;e++,t++)if(r[e]!==r[t])return!1;return!0}const Bg=2048,Vg=new Int32Array(Bg);function Hg(e,t,r,i,a=null){let{bytes:o,entries:s,keyEnd:c,form:l,status:u}=e,d=Math.min(s.count,r+Bg);for(let f=r;f<d;f++){let d=s.start[f];if(i===`dotted`&&o[d]!==46)continue;let p=c[f];Ih(t,o,d,p),Vg[f-r]=t.hash,(i!==`whole`||o[d]!==46)&&(l[f]=n.t(e,f,t)),a===null||l[f]!==n.f.fine||Ug(u[f])||(u[f]=u[f]|a(d,p))}i!==`dotted`&&Wg(e.table.whole,d-r);let f=!1;for(let t=r;t<d;t++)(i===`all`||o[s.start[t]]===46==(i===`dotted`))&&Gg(e,t,Vg[t-r])&&(f=!0);return f}function Ug(e){return qo(e)!==P.needed}function Wg(e,t){let n=e.length-1,r=0;for(let i=0;i<t;i++)r^=e[Vg[i]&n];return r}function Gg(e,t,r){let{bytes:i,entries:a,keyEnd:o,form:s,status:c,table:l}=e,u=s[t];if(u===n.f.missingColon)return c[t]=64,!1;let d=u===n.f.fine?16:0,f=a.start[t],p=o[t],m=Ah(e,i,f,p),h=jh(e,m,i,f,p,r),g=(1<<l.indexBits)-1,_=(m[h]&g)-1;return _>=0&&zg(e,_,t)?(d?c[t]=P.duplicate|(c[_]&16?0:8):qg(e,_,t),c[_]=c[_]|d,!1):(_>=0&&(qg(e,t,d?Kg(e,_):t),c[_]=c[_]&16|P.conflicting),m[h]=r&~g|t+1,c[t]=c[t]|d,_>=0)}function Kg({form:e,lastError:t},r){let i=t===null?0:t[r];return i>0?i-1:e[r]===n.f.fine?-1:r}function qg(e,t,n){n<0||(e.lastError??=new Uint32Array(e.entries.count),e.lastError[t]=n+1)}function Jg(e,t){let{bytes:r,entries:i,keyEnd:a,form:o,status:s}=e;for(let c=i.count-1;c>=0;c--){let l=qo(s[c]);if(l!==P.conflicting&&l!==P.duplicate)continue;let u=i.start[c],d=a[c];Ih(t,r,u,d);let f=$(e,r,u,d,t.hash);if(c>f)continue;let p=s[f]&48,m=o[c]===n.f.fine;s[c]=m?P.conflicting|(p===0?8:0):0,m&&(s[f]=s[f]|32)}}function Yg(e,t){let n=!1;for(let r=0;r<e.entries.count;r+=Bg)Hg(e,t,r,`all`)&&(n=!0);n&&Jg(e,t)}function Xg(e,t,n,r,i=null){let{count:a}=t;return{bytes:e,entries:t,lookup:n,values:r,errors:i,hasNul:e.includes(0),lastError:null,keyEnd:r===`none`?t.end:Zg(e,t),form:new Uint8Array(a),status:new Uint8Array(a),table:Qg(e,t)}}function Zg(e,{count:t,start:n,end:r}){let i=new Uint32Array(t);for(let a=0;a<t;a++){let t=r[a],o=n[a];for(;o<t&&e[o]!==58;)o++;i[a]=o}return i}function Qg(e,{count:t,start:n}){let r=0;for(let i=0;i<t;i++)e[n[i]]===46&&r++;return{whole:new Int32Array($g(t-r)),dotted:new Int32Array($g(r)),indexBits:32-Math.clz32(t)}}function $g(e){let t=4;for(;t<e*1.5;)t*=2;return t}function e_(e,t,n){let r=n.length,i=new Uint32Array(r),a=new Uint32Array(r);for(let[r,o]of n.entries()){let n=e.entries.start[o],s=e.keyEnd[o];Ih(t,e.bytes,n,s),i[r]=t.at<0?n:t.at+1,a[r]=s}let o=Xg(e.bytes,{count:r,lines:0,start:i,end:a,line:new Uint32Array(r)},`keys`,`none`);return Yg(o,t),o}const t_={accepted:0,refused:1,refusedOnPurpose:2},n_=Uint8Array.from(`localhost`,e=>e.charCodeAt(0));function r_(e,t,n=null,r=[]){let i=e[t];if(i===null||e.rcpthosts===null)return null;let a=new Uint8Array(i.entries.count),o=r.map(t=>u_(t,e.scan)),s=[];for(let t=0;t<i.entries.count;t++){if(!i_(i,t))continue;let{bytes:r}=i,c=i.entries.start[t],l=i.keyEnd[t];Ih(e.scan,r,c,l),c!==l&&kg(e,r,c,l)===null&&(o.some(t=>d_(t,e.scan,r,c,l))||(a[t]=a_(e.scan,r,c,l,n)?t_.refusedOnPurpose:t_.refused,s.push(t)))}for(let t of s_(i,e.scan,s))a[t]=t_.accepted;return c_(e,i,a),a}function i_(e,t){let r=qo(e.status[t]);return e.form[t]===n.f.fine&&(r===P.needed||r===P.redundant)&&(e.values===`none`||Rg(e,t))}function a_(e,t,r,i,a){let o=e.at<0?r:e.at+1;return t[o]!==46&&e.dots===0||n.n(t,o,i)?!0:[n_,a].some(e=>e!==null&&o_(e,t,o,i))}function o_(e,t,n,r){return e.length===r-n&&Dm(e,0,t,n,e.length)}function s_(e,t,n){let r=e_(e,t,n);return n.filter((e,t)=>qo(r.status[t])===P.duplicate)}function c_(e,t,n){let{scan:r,rcpthosts:i,morercpthosts:a,morercpthostsCdb:o}=e,s=[];for(let[e,r]of n.entries())r===t_.refused&&t.bytes[t.entries.start[e]]===46&&s.push(e);if(s.length===0)return;let c=e_(t,r,s),l=new Uint8Array(s.length);for(let e of[i,o??a])e!==null&&l_(e,c,r,l);for(let[e,t]of s.entries())l[e]===1&&(n[t]=t_.refusedOnPurpose)}function l_(e,t,r,i){for(let a=0;a<e.entries.count;a++){if(e.form[a]!==n.f.fine)continue;let{bytes:o}=e,s=e.entries.start[a],c=e.keyEnd[a];for(;;){Ih(r,o,s,c);let e=Ph(t,r,o,s,c,r.dots-1);if(e<0||i[e]===1)break;i[e]=1,o=t.bytes,s=t.entries.start[e],c=t.keyEnd[e]}}}function u_(e,t){let r=[],i=[];for(let t=0;t<e.entries.count;t++){let a=e.bytes[e.entries.start[t]];a!==45&&e.form[t]===n.f.fine&&(r.push(t),a===64&&i.push(t))}return{list:e,domains:e_(e,t,r),whole:e_(e,t,i)}}function d_({list:e,domains:t,whole:n},r,i,a,o){return r.at<0?$(t,i,a,o,r.hash)>=0:$(e,i,a,o,r.hash)>=0||$(n,i,r.at+1,o,r.domainHash)>=0}const f_={id:`not-accepted`,level:`warning`,summary:`a local or virtual domain that rcpthosts does not accept: from outside its mail is refused`,fix:"adds the domain to `rcpthosts`",bad:{files:{rcpthosts:`example.com
`,locals:`example.com
example.net
`}},good:{files:{rcpthosts:`example.com
example.net
`,locals:`example.com
example.net
`}},list:(e,t)=>p_(e,t),map:(e,t)=>p_(e,t)};function*p_(e,t){if(e.name!==`locals`&&e.name!==`virtualdomains`)return;let{lists:n,wanted:r}=t.mail(),i=__(t);if(!r.hosts||!r.virtual||i===null)return;let a=t.line(`me`),o=a===null?null:a.bytes.subarray(a.value.start,a.value.end),s=r_(n,e.name,o,i);if(s!==null)for(let[n,r]of[[`warning`,t_.refused],[`info`,t_.refusedOnPurpose]])s.includes(r)&&(yield{file:e,level:n,each:m_(e,s,r,r=>h_(t,e,r,n)),count:()=>s.reduce((e,t)=>e+ +(t===r),0)})}function*m_(e,t,n,r){for(let i=t.indexOf(n);i>=0&&i<e.entries.count;i=t.indexOf(n,i+1))yield r(i)}function h_(e,n,i,a){let o={start:n.entries.start[i],end:n.keyEnd[i]},s=n.bytes.subarray(o.start,o.end).lastIndexOf(64)+1+o.start,c=t.a(n.bytes,s,o.end),l=n.name===`locals`?`local`:`virtual`;return N(n,i,()=>({message:`Mail for ${c} is ${l} here, and rcpthosts does not accept the domain: from outside it is refused with 553.`,remedy:a===`warning`?`Add ${c} to rcpthosts.`:`That is often meant so; else add the domain to rcpthosts.`,fix:a===`warning`?g_(e,r.i(n.bytes,{start:s,end:o.end})):null}),{at:o,level:a})}function g_(e,t){let n=e.list(`rcpthosts`);if(n===null)return null;let r=n.bytes.length;return{safe:!1,into:n,edits:[{start:r,end:r,text:r===0||n.bytes[r-1]===10?`${t}\n`:`\n${t}`}]}}function __(e){let t=[`validrcptto`,`morevalidrcptto`].filter(t=>e.reads(t));return t.every(t=>e.isKnown(t))?t.flatMap(t=>e.list(t)?.listing()??[]):null}const v_={id:`open-relay`,level:`error`,summary:`no rcpthosts in a directory that is complete: every recipient is accepted, from everybody`,fix:null,aboutOthers:!0,aboutNames:!0,bad:{files:{me:`mx.example.net
`,locals:`example.com
`}},good:{files:{me:`mx.example.net
`,locals:`example.com
`,rcpthosts:`example.com
`}},*directory(e){if(!e.complete||e.exists(`rcpthosts`)||!e.saidComplete&&!e.exists(`locals`)&&!e.exists(`virtualdomains`))return;let t=e.directory.names.includes(`rcpthosts`);yield{file:e.anchor(),line:1,start:0,end:0,detail:()=>({message:`${t?`rcpthosts is a link that leads nowhere`:`There is no rcpthosts`}, so qmail-smtpd accepts every recipient from everybody: this host is an open relay.`,remedy:`Write an rcpthosts with the domains that this host takes mail for, one a line; an empty one accepts none.`,fix:null})}}},y_={id:`percenthack-relay`,level:`error`,summary:`a domain of percenthack that rcpthosts accepts: anybody can send mail to anywhere through it`,fix:null,bad:{files:{rcpthosts:`example.com
`,percenthack:`example.com
`}},good:{files:{rcpthosts:`example.com
`,percenthack:`internal.example
`}},*list(e,t){if(e.name!==`percenthack`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts)for(let{entry:r,by:i}of Ag(n))yield N(e,r,()=>({message:`Anybody can relay through this host: rcpthosts looks at ${F(e,r)} alone and accepts it (${Xo(t,i,e)}, ${Zo(t,i)}), then user%elsewhere@${F(e,r)} becomes user@elsewhere.`,remedy:`Delete the line: hardly anybody needs percenthack.`,related:Qo(t,i,`accepts it`),fix:null}),b_(t)?{level:`warning`}:{})}};function b_(e){return(e.int(`rejectrelaytest`)?.number.value??0)!==0}const x_={id:`relayed-recipient`,level:`error`,summary:`a valid recipient of a domain that is not this host's: its mail is let in, and sent on to anywhere`,fix:null,bad:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.net
`},dialect:`sagredo`},good:{files:{rcpthosts:`example.com
`,locals:`example.com
`,validrcptto:`user@example.com
`},dialect:`sagredo`},*list(e,t){if(e.name!==`validrcptto`)return;let{lists:n,wanted:r}=t.mail();if(r.hosts&&r.virtual)for(let t of jg(n,e.listing()))yield N(e,t,()=>({message:`A recipient of validrcptto is accepted whatever rcpthosts says, and ${F(e,t)} is neither in rcpthosts nor local nor virtual here: anybody's mail for it is relayed.`,remedy:`Delete the line, or add the domain to rcpthosts and to locals or virtualdomains.`,fix:null}))}},S_={id:`unreachable-srs-domain`,level:`warning`,summary:`an SRS domain to which bounces do not find back, or without secrets to make addresses with`,fix:null,bad:{files:{me:`mx.example.net
`,srs_domain:`mx.example.net
`,rcpthosts:`mx.example.net
`,virtualdomains:`mx.example.net:srs
`},dialect:`sagredo`},good:{files:{me:`mx.example.net
`,srs_domain:`srs.example.net
`,srs_secrets:`9fK2
`,rcpthosts:`srs.example.net
`,virtualdomains:`srs.example.net:srs
`},dialect:`sagredo`},*line(e,n){if(e.name!==`srs_domain`||e.value.start===e.value.end)return;let r=C_(e,n);if(r.length===0)return;let i=t.a(e.bytes,e.value.start,e.value.end);yield{file:e,line:1,...e.value,detail:()=>({message:`SRS cannot work with ${i}: ${r.join(`; and `)}.`,remedy:`The domain wants a line in rcpthosts, an entry of virtualdomains that leads to the SRS program, none in locals (an empty locals, if there is none and it is the name in me), and a secret in srs_secrets.`,fix:null})}}};function C_({bytes:e,value:{start:t,end:n}},r){let{lists:i,wanted:a}=r.mail(),{scan:o,locals:s,virtualdomains:c}=i,l=[];if(Ih(o,e,t,n),a.virtual){let r=s!==null&&$(s,e,t,n,o.hash)>=0,a=c===null?-1:Ph(c,o,e,t,n,Mh(o));r?l.push(i.implicitLocals?`it is local, being the name in me where there is no locals`:`it is local`):(c===null||a<0||!Rg(c,a))&&l.push(`virtualdomains has no entry for it`)}return a.hosts&&i.rcpthosts!==null&&kg(i,e,t,n)===null&&l.push(`rcpthosts does not accept it`),r.isKnown(`srs_secrets`)&&(r.list(`srs_secrets`)?.entries.count??0)===0&&l.push(`there is no secret in srs_secrets`),l}const w_=[pf,Ko,Ch,Dh,Uf,qf,zh,Os,js,qh,Xf,Qh,Zf,ip,op,ns,eg,pc,ng,mc,hc,rs,_c,Fs,vc,Sc,lp,up,Vs,og,dg,wc,hg,f_,Ec,Ks,Cg,Eg,v_,y_,Mc,is,_m,x_,vm,ym,ss,vh,Js,Nc,Fc,Og,S_,Qs,Rc,oc,dc,Vc];function T_(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function E_({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function D_(e){return e.length>200?`${e.slice(0,200)}…`:e}function*O_(e,t){let n={me:A_(t,`me`),"not me":A_(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let t of e.assertions){if(t.kind!==`address`)continue;let{expect:e,items:r,hosts:i,because:s}=t;for(let t of r){if(n[e](t,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[e](t,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,k_).join(`, `)}`,u=l!==``&&c.length>k_?` and ${c.length-k_} more`:``;yield`${e}: ${t.text}${l}${u} is not asserted any more${s===null?``:` (because: ${D_(s)})`}`}}}const k_=20;function A_({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.kind===`address`&&i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??T_(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),j_(s,e,t)}}function j_({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}function*M_(e,t){let n=e===null?new Map([[null,N_]]):P_(e),r=new Map;for(let[i,a]of P_(t)){let t=n.get(i)??(e===null?N_:null);for(let e of t===null?[]:F_(t,a)){let t=r.get(e);t===void 0?r.set(e,[i]):t.push(i)}}for(let[e,t]of r)yield t.includes(null)?e:`${e}, on ${L_(t)}`;let[i,a]=[e?.settings.complete??null,t.settings.complete];i!==a&&(i===!0||a===!1)&&(yield a===!1?`complete is false`:`complete is true no longer`)}const N_={dialect:`moreipme-0.6`,system:`linux`,addresses:null};function P_({settings:e,file:t,hosts:n}){let r=(n,r,i)=>({dialect:n??e.dialect??N_.dialect,system:r??e.system??N_.system,addresses:i?.addresses??t.addresses});return e.hosts.length===0?new Map([[null,r(null,null,null)]]):new Map(e.hosts.map((e,t)=>[e.name,r(e.dialect,e.system,n[t]??null)]))}function*F_(e,t){e.dialect!==t.dialect&&(yield`the dialect is ${t.dialect} (it was ${e.dialect})`),e.system!==t.system&&(yield`the system is ${t.system} (it was ${e.system})`),e.addresses!==null&&(t.addresses===null?yield`the interfaces are not declared any more`:yield*I_(e.addresses,t.addresses))}function*I_(e,t){let n=e=>JSON.stringify(e.map(({label:e,address:t,up:n})=>[e,String(t),n]));if(e===t||n(e)===n(t))return;let r=(e,t)=>{let n=new Set(t.flatMap(({address:e,up:t})=>t?[String(e)]:[])),r=e.filter(({address:e,up:t})=>t&&!n.has(String(e)));return[...new Set(r.flatMap(({address:e})=>typeof e==`number`?[i.r(e)]:[]))]},[a,o]=[r(t,e),r(e,t)],s=[...a.length===0?[]:[`new: ${L_(a)}`],...o.length===0?[]:[`gone: ${L_(o)}`]];yield`the interfaces are others${s.length===0?``:` (${s.join(`; `)})`}`}function L_(e){let t=e.length-5;return e.slice(0,5).join(`, `)+(t>0?` and ${t} more`:``)}const R_={rules:new Map,ignores:[],assertions:[],hosts:[]};function z_(e,n,r,i){let a=new Map(n.map(e=>[e.absolute,e])),o=new Set(e.map(({absolute:e})=>e)),s=e.filter(({absolute:e})=>!a.has(e)),c=n.filter(({absolute:e})=>!o.has(e)),l=s.length===1&&c.length===1,u=[];for(let n of e){let e=a.get(n.absolute)??(l?c[0]:void 0),{path:o,bytes:s}=e?.settings.source??n.settings.source,d=e=>u.push({file:o,message:e});if(e?.absolute===n.absolute&&t.d(s,n.settings.source.bytes)){for(let t of M_(n,e))d(t);for(let t of V_(n,e))d(`the directory ${i(t)} is not named any more`)}else{e===void 0&&d(`the file is gone, or does not count any more`);for(let t of V_(n,e))d(`the directory ${i(t)} is not named any more`);for(let t of e===void 0?[]:M_(n,e))d(t);B_(n.settings,e?.settings??R_,r,d)}}for(let e of l?[]:c){let t=t=>u.push({file:e.settings.source.path,message:t});for(let n of M_(null,e))t(n);B_(R_,e.settings,r,t)}return u}function B_(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of H_(e,t))r(n);for(let i of U_(e.ignores,t.ignores,n))r(G_(i));for(let n of O_(e,t))r(n)}function V_(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*H_(e,t){let n=[`off`,...Xa];for(let{id:r,level:i}of w_){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function U_(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??W_;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??W_,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const W_=`9999-99-99`;function G_({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${D_(t)}`}${n===null?``:` on the line "${D_(n)}"`}`}${i===null?``:` until ${i}`} (because: ${D_(r)})`}function K_({difference:e}){return e.basePart.length>0}function q_(e){let{base:t,head:n,basePart:r,headPart:i}=e,a=[],o=new Map,s=new Map,c=r.map((e,r)=>{let c=i[r],l=A(n,c),u=l?J_(n,c,t,e):J_(t,e,n,c),d=l?Y_(n,c,t,e):Y_(t,e,n,c),f=l?o:s,p=f.get(u)??new Map,m=p.get(d);return m===void 0?a.length===1e3?-1:(f.set(u,p.set(d,a.length)),a.push({nowMe:l,ipme:u,notipme:d})-1):m}),l=(e.setsOf(e=>c[e],a.length)??[]).map((e,r)=>{let i=a[r];return{nowMe:i.nowMe,set:e,count:Vn(e),causes:X_(t,n,i)}}),u=Vn(e.nowMe)+Vn(e.noLongerMe),d=l.reduce((e,{count:t})=>e-t,u);return{groups:[...l.filter(({nowMe:e})=>e),...l.filter(({nowMe:e})=>!e)],rest:d}}function J_(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function Y_(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function X_(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:Kn((r===`base`?e:t).ids,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function Z_({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function Q_({differences:e,head:n}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[t.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${t.s(n)} declares the interfaces of ${t.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${t.s(n)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}const $_=2**22;function ev(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>$_?`unknown`:Lu(e,t),n===`unknown`?{kind:`unknown`}:tv(n,r,i-1))}function tv(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=Bu(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)nv(Bu(i,e)??``)===nv(f)&&(p=e);let m=p<0?null:Bu(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function nv(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function rv(e){let r=new Map,a=(t,r)=>{let i=e[t].directory.file(r);return i===null||n.v(i)?new Uint8Array:i.bytes},o=(e,t,n)=>{let i=r.get(t);return i===void 0&&(i=ev(a(`base`,t),a(`head`,t)),r.set(t,i)),i(e,n)};return({side:n,entry:r,list:a})=>{let{origin:s}=r,c=n===`head`,l={mine:e[n].host.dialect.name,other:e[c?`base`:`head`].host.dialect.name};if(s.kind===`interface`)return`${t.s(s.label)} has the address ${i.i(r)} ${c?`now`:`no longer`}`;if(s.kind===`implicit`)return`${i.i(r)} is an implicit entry of the dialect ${l.mine}, not of ${l.other}`;let{file:u,line:d}=s,f=`${t.o(u.path)}:${d}`,p=av(u,s.start),m=o(n,u.name,d);switch(m.kind){case`alone`:return`${f} was ${c?`added`:`deleted`}: ${p}`;case`unknown`:return`${f}${c?``:`, as it was`}: ${p}`;case`unchanged`:return l.mine===l.other?`${f} is not in the ${a} list of the other side: ${p}`:`${f} counts in the dialect ${l.mine}, not in ${l.other}: ${p}`;case`changed`:return iv(u,s.start,d,m,c)}}}function iv(e,i,a,o,s){let c=n.I(e.bytes,a,i),l=n.I(r.t(o.text+(o.terminated?`
`:``)),a,0),[u,d]=s?[l,c]:[c,l],f=`${t.o(e.path)}:${s?a:o.line}`,p=`so qmail reads ${I(d)} instead of ${I(u)}`;if(r.i(e.bytes,{start:i,end:c.end})===o.text&&u.terminated!==d.terminated)return`${f}: the newline at the end was ${d.terminated?`added`:`lost`}, ${p}`;let m=t.a(r.t(o.text),0,o.text.length),h=av(e,i),[g,_]=s?[m,h]:[h,m],v=d.terminated?``:` (without a newline at the end, so qmail reads ${I(d)})`;return`${f} was changed from ${g}${u.entry===null?`, which qmail skips,`:``} to ${_}${d.entry===null&&d.terminated?`, which qmail skips`:``}${v}`}function av(e,r){return t.a(e.bytes,r,n.P(e.bytes,r))}function ov({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[Vn(e),Vn(t)],o=[i===0?null:r.good(`${lv(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${lv(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function sv(e){let{networks:t,omitted:r}=Un(e,8),i=r===0?``:` and ${r===null?`many more networks`:n.N(r,`more network`)}`;return`${t.map(Rn).join(`, `)}${i}`}function cv(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(i.r).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function lv(e){return`${n.M(e)} ${e===1?`address`:`addresses`}`}const uv=Xe(!1);function dv(e){let t=e.differences.filter(K_),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${z(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push(fv(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>z(pv(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=cv(e);t!==``&&r.push(`\n${z(pv(e))}: ${R(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of Q_(e))r.push(`\n${R(t)}\n`);return r.join(``)}function fv(e,{renames:t}){let{groups:n,rest:r}=q_(e.difference),i=rv(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${z(pv(e))}${a}: ${ov(e,uv)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>z(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${sv(t)} (${lv(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${lv(s)} more | |\n`);let c=cv(e);c!==``&&o.push(`\n${R(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${z(l.from)} to ${z(l.to)}: between the two, ${ov(u,uv)}.\n`),`${o.join(``)}\n`}function pv(e){let{control:n,host:r}=e;return(r===null?t.o(n):`${t.o(n)} on ${t.s(r)}`)+Z_(e)}function mv(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??_v(n),head:t??_v(n)},a={base:vv(i.base.directory),head:vv(i.head.directory)},o=!yv(a.base.moreipme,a.head.moreipme)||!yv(a.base.notipme,a.head.notipme),s=[],c=0;for(let e of bv(i.base.hosts,i.head.hosts)){let t=xv(i.base.directory,e.base,e.head,a.base),l=xv(i.head.directory,e.head,e.base,a.head),u=o||!Sv(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?Ur(t.lists):null,f=u?Ur(l.lists):null,p=u?d&&f?ci(d,f):null:si;if(c+=mi([d,f],p),p===null||c>hv&&s.length>0){let e=gv([l.lists,t.lists],p!==null);return{differences:[],tooMany:{together:p!==null,...e??{file:n.directory.path,line:1}}}}s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:p,interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooMany:null}}const hv=2**20;function gv(e,t){for(let n of e){let e=hi(n,t)?.origin;if(e?.kind===`line`)return{file:e.file.path,line:e.line}}return null}function _v({directory:e,hosts:t}){return{directory:n.g(e.path,{}),hosts:t}}function vv(e){return{moreipme:n.x(e,`moreipme`),notipme:n.x(e,`notipme`)}}function yv(e,n){return e===null||n===null?e===n:t.d(e.bytes,n.bytes)}function bv(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function xv(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,s=t??{...n,set:null};return{directory:e,host:s,lists:o.r(s.dialect,s.set,i,a),where:null}}function Sv(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function Cv(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function wv(e,t){return K_(e)?!t.every(t=>Tv(t,e,`nowMe`)&&Tv(t,e,`noLongerMe`)):!1}function Tv(e,t,n){let r=Vn(e.difference[n]);return r===Vn(t.difference[n])&&r===cf([e,t],n)}function Ev(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,Dv(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?Ov(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function Dv({directory:e}){return n._(e).map(e=>n.v(e)?``:r.i(e.bytes)).filter(e=>e!==``).join(`\0`)}function Ov(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function kv(e,t,n=null){Mv(e),Mv(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=Nv(e,t);if(i!==null)return r.push(i),[];let a=Iv(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^20 classes of addresses (those that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));i.sort((e,t)=>Ia(e.control,t.control)||Ia(e.host??``,t.host??``));let l=Ev(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==Av(e));return{base:Av(e.label),head:Av(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>jv(e,u))}}function Av(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function jv(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:Av(n)+e.file.slice(n.length)}}function Mv({label:e,directories:r}){let[i,...a]=r.flatMap(({directory:e})=>n.w(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new t.t(`${t.o(i.path)} in ${t.s(e)}: ${n.C(i)}${o}`)}function Nv(e,t){for(let r of[t,e]){if(r===null||!r.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=n.T(r.directory),a=i===void 0?null:n.A(i);if(!(i===void 0||a===null||e!==null&&t!==null&&Pv(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function Pv(e,r){let i=({directory:e},t)=>{let r=e.file(t);return r===null||n.v(r)?null:r.bytes},a=n=>{let[a,o]=[i(e,n),i(r,n)];return a===null||o===null?a===o:t.d(a,o)},o=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(Fv)]));return a(`moreipme`)&&a(`notipme`)&&o(e)===o(r)}function Fv({label:e,address:t,up:n}){return[e,String(t),n]}function Iv(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:Cv(e.hosts,t.hosts),a=mv(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=mv({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>wv(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}function Lv({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function Rv(e,n,r){let i=t.s(r),a=n();if(a===null)throw new t.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=gl(a,o);if(c===null)throw new t.t(zv(a,o));if(c.kind!==`tree`)throw new t.t(`${t.s(o)} is a ${c.kind}, not a revision`);let l=gd(a,c.id,e.displayPath);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let u=e.path.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),d=l.kind(u);if(d===`missing`)throw new t.t(`there is no ${t.s(s)} in ${t.s(o)}`);return{label:o,tree:l,root:u,isFile:d!==`folder`}}function zv(e,n){let r=t.s(n);return bl(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function Bv(e,t,{directories:n,settings:r},{dialect:i,set:a,config:o}){let s=await Wl(e,{directories:n,settings:t===e||o===null?r:[],named:!0},o,{dialect:i,set:a,levels:new Map},t),c=a===null?s.directories:s.directories.map(e=>Vv(e,a)),l=t===e||o===null||o===`none`;return{...s,directories:c,files:l?s.files:await Hv(e,t,o.file)}}function Vv(e,t){let n=e.hosts.map(e=>({...e,set:t===null?null:{...t,host:e.name}}));return{...e,hosts:n}}async function Hv(e,t,n){let{loadSettings:r,makeShared:i}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),a=await r(i(t),e.absolute(n),!1);return`absolute`in a?[a]:[]}const Uv=2e4;function Wv(e,t){let n=Ul(e,t.filter(t=>e.kindOfNamed(t)!==`missing`)),r=e.repositoryOf(e.cwd),i=t=>r===null||!t.startsWith(r)||e.repositoryOf(t)===r;return{...n,directories:n.directories.filter(({absolute:e})=>i(e))}}function Gv(e,n,r){let{root:i,path:a}=n,o=r.find(e=>e!==i&&!e.startsWith(a.join(i,a.sep)));if(o!==void 0)throw new t.t(`${t.s(e.displayPath(o))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let s=po(n,r.flatMap(t=>Kv(e,n,t)));if(s.directories.length>Uv)throw td(`there are more than ${Uv.toLocaleString(`en`)} control directories`);return s}function Kv(e,t,n){let r=t.kind(n),{basename:i,dirname:a}=t.path;return r===`folder`?[{absolute:n,kind:r}]:uo.includes(i(n))||(r!==`missing`||e.kindOfNamed(n)===`file`)&&t.kind(a(n))===`folder`?[{absolute:n,kind:`file`}]:[]}const qv=2**29;async function Jv(e,t,n,r){let i=Rv(e,()=>dl(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await Yv(e,i,a,!0,r),head:await Yv(e,Lv(i),a,!0,r)}}async function Yv(e,{label:t,tree:r},i,a,o){let s=r??e,c=r===null?Wv(e,i):Gv(e,r,i),l=await Bv(e,s,c,o);s.prefetch?.(l.directories.flatMap(({found:{absolute:e,names:t}})=>n.m.filter(e=>t.includes(e)).map(t=>s.path.join(e,t))));let u=0,d=l.directories.map(({found:t,hosts:r})=>{let o=bo(s,t);for(let e of n._(o))n.v(e)||(u+=e.bytes.length);if(u>qv)throw Xv();let{absolute:c}=t;return{key:a?c:e.path.relative(i[0]??e.cwd,c),absolute:c,directory:o,hosts:r}}),f=[...c.problems,...l.problems];return{label:t,directories:d,settings:l.files,problems:r===null?f:f.map(e=>({...e,file:`${t}:${e.file}`}))}}function Xv(){let e=qv/2**20;return new t.t(`there are more than ${e} MiB of files to compare: name fewer folders`)}async function Zv(e){let t={dialect:e.dialect,set:null,config:e.config},n=Fl(e.cwd),r=await Jv(n,e.base,e.paths,t),i=new Date().toISOString().slice(0,10),a=z_(r.base.settings,r.head.settings,i,n.displayPath),o=$v(r.base,r.head);return o===null&&a.length===0?null:{...o??Qv,noLongerChecked:a}}const Qv={nowMeCount:0,noLongerMeCount:0,markdown:null,problem:null};function $v(e,n){let r=e=>({nowMeCount:null,noLongerMeCount:null,markdown:null,problem:e});try{let i=kv(e,n),[a]=i.problems;if(a!==void 0){let{file:e,line:n,column:i,message:o}=a,s=`${t.o(e)}:${n}:${i}`;return r({...a,message:`the verdicts cannot be compared: ${s}: ${o}`})}if(i.differences.length===0)return null;let o=new Map;for(let e of i.differences)o.set(e.control,[...o.get(e.control)??[],e]);let s=e=>[...o.values()].reduce((t,n)=>t+ey(n,e),0),[c,l]=[s(`nowMe`),s(`noLongerMe`)];return{nowMeCount:c,noLongerMeCount:l,markdown:dv(i),problem:null}}catch(e){if(!(e instanceof t.t)||e instanceof L)throw e;return r({file:``,line:1,column:1,...e.place,message:e.message})}}function ey(e,n){let r=cf(e,n);if(r!==null)return r;let[i]=e;throw new t.t(`${t.o(i?.control??``)}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`)}const ty={isChanged:()=>!1,difference:null,missing:null},ny={...ty,result:Ze,failOn:`error`};async function ry(e,t){let n=[],r=iy(n,null,()=>Mu(e.base,t.env,t.cwd)),i=sf(e,t.cwd),{failOn:a}=i,{result:o}=await ru(i,{progress:t.progress}),s=()=>({...o,problems:[...o.problems,...n]});if(r===null||`missing`in r)return{...ty,missing:r?.missing??null,result:s(),failOn:a};let c=e.annotations?o.findings.map(({file:e})=>e.path):[],l=iy(n,ty.isChanged,()=>bd(t.cwd,r.commit,c));return{...await ay(i,r.commit,n),result:s(),failOn:a,isChanged:l}}function iy(e,t,n){try{return n()}catch(n){if(!(n instanceof L))throw n;return e.push(oy(n)),t}}async function ay({cwd:e,paths:t,config:n,overrides:r},i,a){try{let a=await Zv({cwd:e,base:i,paths:t,config:n,dialect:r.dialect}),o=a?.problem??null;return{difference:a,missing:o===null?null:R(o.message)}}catch(e){let t=oy(e);return e instanceof L&&a.push(t),{difference:null,missing:R(t.message)}}}function oy(e){if(!(e instanceof t.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function sy(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`�`)).replace(/'/g,`%27`)).join(`/`)}function cy(e){return e.outcomes.filter(e=>!e.passed)}function ly(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function uy(e){let{error:t,warning:r,info:i}=$e(e),a=cy(e).length,o=[t>0?n.N(t,`error`):null,r>0?n.N(r,`warning`):null,i>0?n.N(i,`info`,`infos`):null,a>0?n.N(a,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return o.length===0?`no findings`:o.join(`, `)}function dy(e,t,r,i){let a=t===`error`?`qmailint has no trustworthy answer: ${fy(e)}`:`qmailint: ${uy(e)}`;return r===0?a:`${a}; ${n.N(r,`more error has`,`more errors have`)} no annotation: ${i}`}function fy({problems:[e]}){if(e===void 0)return`there was an error`;let{file:n,message:r}=e;return t.s(n===``||n===`.`?r:`${t.o(n)}: ${r}`)}const py=1e6;function my(e,r){let i=hy(e,r.verdict),a=e=>{let n=t.p(i)+t.p(e)<=py;return n&&(i+=e),n},o=(e,r,a)=>{if(r.length===0)return;let o=py-t.p(i)-t.p(e)-1e3,s=[];for(let e of r){let n=e();if(o-=t.p(n),o<0)break;s.push(n)}(o>-1e3||s.length>0)&&(i+=e+s.join(``));let c=r.length-s.length;c>0&&(i+=`\n**${n.N(c,`more ${a}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),i+=`
`};a(gy(r.noLongerChecked)),o(``,e.problems.map(e=>()=>_y(e)),`problem`);let s=r.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return r.difference!==null&&!a(`${s}${r.difference.trim()}\n\n`)&&a(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),o(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,fe(e.outcomes).map(e=>()=>vy(e,r)),`failed assertion`),r.coverage!==null&&a(`### Coverage\n\n${r.coverage.trim()}\n\n`),o(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,ly(e.findings).map(e=>()=>xy(e,r)),`finding`),i}function hy(e,t){let{files:r,entries:i,directories:a,outcomes:o}=e,s={pass:`✅`,fail:`❌`,error:`⚠️`}[t],c=t===`error`?`no trustworthy answer`:uy(e),l=Qe(o),u=l-Qe(cy(e)),d=l===o.length?``:` (${o.filter(({passed:e})=>e).length} of ${n.N(o.length,`check`)})`;return`## ${s} qmailint: ${c}\n\n${`${n.N(r,`file`)} with ${n.N(i,`entry`,`entries`)} in ${n.N(a,`control directory`,`control directories`)}`}${o.length===0?``:`; ${u} of ${n.N(l,`assertion`)} ${u===1?`holds`:`hold`}${d}`}.\n\n`}function gy(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${z(e)}: ${R(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function _y({file:e,line:t,message:n}){return`- ${e===``?``:`${z(`${e}:${t}`)} `}${R(n)}\n`}function vy(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${R(i)}: ${z(a)}${o===null?``:`<br>${R(o)}`}`,`${Sy(n.path,r,t)}<br>${R(pe(e))}`,R(s)+yy(e,t),R(c??``)].join(` | `)} |\n`}function yy(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(Sy(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const by={error:`❌&nbsp;error`,warning:`⚠️&nbsp;warning`,info:`ℹ️&nbsp;info`};function xy(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${R(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${z(l)}.`,u===void 0?null:R(u)].filter(e=>e!==null).join(` `),f=R(c)+(d===``?``:`<br>${d}`);return`| ${[by[r],Sy(i.path,a,t)+s,z(n),f].join(` | `)} |\n`}function Sy(e,t,n){return ku(z(`${e}:${t}`),n(e,t))}function Cy(e){let t=[...je(e,20,Xe(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+R(n))).join(`
`).replace(`
`,`

`)}function wy(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${sy(s)}#L${o}`}}function Ty(e,t,{difference:n,missing:r},i,a){return my(e,{verdict:t,link:wy(i,a),difference:n?.markdown??r,noLongerChecked:n?.noLongerChecked??[],coverage:e.coverage==null?null:Cy(e.coverage)})}function Ey(e,n){let r=f.default.resolve(e,n);try{if(Dy(e,r))throw new t.t(`the input working-directory: ${t.s(n)}: its symbolic links lead out of the workspace`);if((0,d.statSync)(r).isDirectory())return r}catch(e){throw e instanceof t.t?e:new t.t(`the input working-directory: ${t.s(n)}: ${ol(e)}`)}throw new t.t(`the input working-directory: ${t.s(n)} is not a directory`)}function Dy(e,t){let n=(e,t)=>e===t||e.startsWith(f.default.join(t,f.default.sep));return n(t,f.default.resolve(e))&&!n(d.realpathSync.native(t),d.realpathSync.native(e))}const Oy={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function ky(e){return t.s(e).replace(/[&<>"']/g,e=>Oy[e]??e)}function Ay(e){return e.map(ky).join(`
`)}function*jy(e,t){let n=[...My(e.outcomes),Py(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${ky(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function My(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>Ny(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function Ny(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${pe([e])}`,l=o?``:me([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return Ly(t.path,c,{file:t.path,line:n},o?``:Ry(`failure`,`assertion`,l,u))}function Py({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&Xa.indexOf(e)>=Xa.indexOf(r),a=[...t.map(e=>[`error`,()=>Fy(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Iy(e,t)]})];if(n!==void 0){let e=Ry(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>Ly(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>Ly(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function Fy({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=Ry(`error`,`problem`,n,[n]);return Ly(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Iy(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=de(e),c=ge(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?Ry(`failure`,r,c,u):`      <system-out>${Ay(u)}</system-out>\n`;return Ly(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function Ly(e,t,n,r){let i=n===null?``:` file="${ky(n.file)}" line="${n.line}"`,a=`    <testcase classname="${ky(e)}" name="${ky(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function Ry(e,t,n,r){return`      <${e} message="${ky(n)}" type="${t}">${Ay(r)}</${e}>\n`}var zy={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`docs`,`examples`,`src/rules/**/*.md`,`CHANGELOG.md`,`SECURITY.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git add --intent-to-add dist && git diff --exit-code dist && npm run unused`,update:`npm run update:rules && npm run format && npm run bundle && npm run update:docs`,"update:rules":`vitest run test/rules.test.ts -t "the lists of rules" --update && vitest run test/rules.test.ts --update`,"update:docs":`vitest run test/docs.test.ts --update`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const By=zy.version,Vy=Hy(zy);function Hy({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const Uy=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function Wy(e,n=0){let r=JSON.stringify(e,null,n);return t.r(r)?r:r.split(`
`).map(Gy).join(`
`)}function Gy(e){return e.replace(Uy,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function Ky({bytes:e},t,{start:r,end:i}){if(e.length===0)return{startLine:t};let a=n.F(e,r);return{startLine:t,startColumn:Xy(e,a,r),endColumn:Xy(e,a,i)}}function qy({file:{bytes:e},line:t,start:i},a){let o=[],s=n.F(e,i),c=t,l=t=>{let r=n.F(e,t);for(;s<r;c++)s=n.P(e,s)+1;for(;s>r;c--)s=n.F(e,s-1);return{line:c,column:Xy(e,r,t)}};for(let{start:t,end:i,text:s}of a){let a=Zy(r.t(s));if(a===null||Zy(e.subarray(n.F(e,t),t))===null||Zy(e.subarray(n.F(e,i),i))===null||Zy(e.subarray(t,i))===null)return null;let[c,u]=[l(t),l(i)];o.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:a}})}return o}const Jy=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Yy=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function Xy(e,t,n){return Jy.decode(e.subarray(t,n)).length+1}function Zy(e){try{return Yy.decode(e)}catch{return null}}const Qy={"address-in-list":`# address-in-list

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
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask after the `/`, written as four octets. A prefix length is not a netmask. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, this line makes none of the network me: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32: the address alone, `203.0.113.5`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the\nhost was meant, write `203.0.113.5` alone. The line has had no effect so far. With the netmask it will, so ask first\nwhether every address of the network should change its verdict: in `moreipme`, mail for another host in that network\ncan bounce with #5.4.6. There is no fix for length 0, which would make every address me that `notipme` does not\nmatch.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: after the slash it wants a netmask, not a prefix length. [prefix-length]\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","redundant-entry":`# redundant-entry

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
`};function $y(e){return(Qy[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const eb={error:`error`,warning:`warning`,info:`note`};function tb(){return[...w_.map(({id:e,level:t,summary:n})=>nb(e,t,`${ib(n)}.`,$y(e))),nb(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change whichever is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function nb(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:rb(i)??n},help:{text:i.trim(),markdown:r.trim()},...Vy===null?{}:{helpUri:`${Vy}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:eb[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function rb(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function ib(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const ab=25e3;function*ob(e,t=e=>e){let n=tb(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=sb(e),o=lb(t,r),s={name:`qmailint`,version:By,semanticVersion:By,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${Wy({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${Wy([cb(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+Wy(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function sb(e){let t=cy(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,ab-t.length);if(r.length>i){let e=new Set(ly(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,ab);return{results:a,left:n-a.length}}function cb({problems:e,shortfall:t},r,i){let a=e.map(({file:e,line:t,column:n,message:r})=>({level:`error`,message:{text:pb(r)},...e===``?{}:{locations:[fb(i(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&a.push({level:`error`,message:{text:pb(t)}}),r>0){let e=`${n.N(r,`more result`)} left out: code scanning takes ${n.M(ab)} at most.`;a.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:a}}function lb(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${$d(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:pb(me([n.outcome])+p)},locations:[fb(e(i.path),Ky(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...fb(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...fb(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:eb[s],message:{text:pb(ge(d)+f)},locations:[fb(e(c.path),Ky(c,l,i))],...p.length===0?{}:{relatedLocations:p},...ub(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,db(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:pb(a)}]}}}}function ub(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=t.into??e.file,i=t.into===void 0?e:{file:t.into,line:1,start:0};if(Xt(r.path)!==null&&t.edits.some(({text:e})=>/[^\r\n]/.test(e)))return{};let a=qy(i,t.edits);if(a===null)return{};let o=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,s={artifactLocation:{uri:sy(n(r.path))},replacements:a};return{fixes:[{description:{text:o},artifactChanges:[s]}]}}function db({file:e,start:t}){let{bytes:i,start:a,end:o}=Qt(e,n.F(e.bytes,t),n.P(e.bytes,t));return r.i(i,{start:a,end:Math.min(o,a+4096)})}function fb(e,t,n){let r={artifactLocation:{uri:sy(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:pb(n)}}}function pb(e){return t.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function mb(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=d.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:_b(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,d.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,d.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>f.default.dirname(e))))yb(e)}finally{for(let{temporary:e}of t)(0,d.rmSync)(e,{force:!0})}}function hb(e,t){let n=f.default.join(e,`.qmailint-${process.pid}-${(0,u.randomBytes)(6).toString(`hex`)}`);return{fd:(0,d.openSync)(n,`wx`,t),temporary:n}}function gb(e,t,n){let{fd:r,temporary:i}=hb(e,t);try{n(r)}catch(e){throw(0,d.rmSync)(i,{force:!0}),e}finally{(0,d.closeSync)(r)}return i}function _b(e,t){(0,d.accessSync)(e,d.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,d.statSync)(e);return gb(f.default.dirname(e),384,e=>{vb(e,t);let a=(0,d.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,d.fchownSync)(e,r,i),(0,d.fchmodSync)(e,n&4095),(0,d.fsyncSync)(e)})}function vb(e,t){for(let n=0;n<t.length;)n+=(0,d.writeSync)(e,t,n)}function yb(e){try{let t=(0,d.openSync)(e,`r`);try{(0,d.fsyncSync)(t)}finally{(0,d.closeSync)(t)}}catch{}}function bb(e,t){let n=(0,d.lstatSync)(e,{throwIfNoEntry:!1}),r=gb(f.default.dirname(e),438,e=>{for(let n of t)vb(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,d.fchmodSync)(e,n.mode&4095)});try{(0,d.renameSync)(r,e)}catch(e){throw(0,d.rmSync)(r,{force:!0}),e}}function xb(e,t,n,r){let i=f.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=d.realpathSync.native(f.default.dirname(i)),o=f.default.join(r,f.default.basename(i)),s=wb(o,t)??Sb(e,t,i,r);return s===null?(bb(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${ol(e)}`)}}function Sb({root:e},t,n,r){let i=e=>e.toLowerCase()===co;if([...n.split(f.default.sep),...r.split(f.default.sep)].some(i))return`it lies below ${co}`;let a=d.realpathSync.native(e),o=Cb(f.default.resolve(e),n)||Cb(a,n);return Cb(a,r)||f.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function Cb(e,t){return t===e||t.startsWith(e.endsWith(f.default.sep)?e:e+f.default.sep)}function wb(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,d.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function Tb(e,{result:t,failOn:n},r,i,a){let o=t,s=new Set;for(let t=!0,c=0;t&&c<2;c++){t=!1;for(let{file:l,pieces:u}of Eb(e,o,n,i)){if(c>0&&!s.has(l))continue;let e=xb(r,l,Cu(u),e=>a.stdout(e));e===null?s.add(l):(t=!0,s.delete(l),o={...o,problems:[...o.problems,e]})}}return{result:o,written:s}}function Eb(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:ob(t,r)}],...a===null?[]:[{file:a,pieces:jy(t,n)}]]}async function Db(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,{inputs:r,checked:i,cwd:a}=await Ob(e,n,t),o={...ou(t),cwd:a},s=wu(n,a),{result:c,written:l}=Tb(r,i,{root:n,cwd:a},s,o),u=[`pass`,`fail`,`error`][au(c,i.failOn)];kb(c,o);let d=(r?.summary??!0)&&await e.writeSummary(Ty(c,u,i,o.env,s))?`see the job summary`:`see the log`,f={rebase:s,isChanged:i.isChanged,closing:u!==`pass`,elsewhere:d},p=r?.annotations??!0;p&&Su(o.workflowCommand??o.stdout,ve(c,f));let m=r?.sarifFile??``,h=Eu(c,u,i.difference,l.has(m)?s(m):``);for(let[t,n]of Object.entries(h))e.setOutput(t,n);if(u!==`pass`){let t=p?ye(c,f):0;e.setFailed(dy(c,u,t,d))}return u}async function Ob(e,t,n){let r=null,i=t;try{return r=af(e.getInput),i=Ey(t,r.workingDirectory),{inputs:r,cwd:i,checked:await ry(r,{...ou(n),cwd:i})}}catch(e){let t=[oy(e)];return{inputs:r,cwd:i,checked:{...ny,result:{...ny.result,problems:t}}}}}function kb(e,t){Su(t.stdout,dn(e,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),ke(e.problems.map(e=>({...e,file:e.file||`the Action`})),t)}var Ab=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function jb({code:e,message:t}){return new Ab(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function Mb(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,d.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw jb(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function Nb(){return{stdout:e=>Mb(1,e),stderr:e=>Mb(2,e),bytes:e=>Mb(1,e),progress:e=>{Fb(2)&&Mb(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>Pb(1),isFile:()=>(0,d.fstatSync)(1).isFile()}}function Pb(e){return Fb(e)&&process.stdout.isTTY===!0}function Fb(e){let t=(0,d.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,d.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function Ib(e){try{return await ae.addRaw(e).write(),!0}catch{return!1}}function Lb(e){le(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(t.s).join(`
`)}`);try{ce(`result`,`error`)}catch{}}Db({getInput:e=>se(e,{trimWhitespace:!1}),setOutput:ce,setFailed:le,writeSummary:Ib},Nb()).catch(Lb),exports.$=So,exports.A=qm,exports.At=D,exports.B=Ff,exports.C=eh,exports.Ct=yr,exports.D=th,exports.Dt=lr,exports.E=rh,exports.Et=or,exports.F=Om,exports.Ft=Re,exports.G=_s,exports.H=xf,exports.I=hm,exports.J=qo,exports.K=P,exports.L=fm,exports.M=Km,exports.Mt=mn,exports.N=Jm,exports.Nt=Qt,exports.O=Wm,exports.Ot=ar,exports.P=Am,exports.Pt=yt,exports.Q=_o,exports.R=gm,exports.S=lh,exports.St=wr,exports.T=Qm,exports.Tt=cr,exports.U=ol,exports.V=gf,exports.W=Hc,exports.X=yo,exports.Y=vo,exports.Z=bo,exports._=Mh,exports._t=Rr,exports.a=Xg,exports.at=bi,exports.b=$,exports.bt=Er,exports.c=Hg,exports.ct=pi,exports.d=zg,exports.dt=Wr,exports.et=ao,exports.f=Ng,exports.ft=Ur,exports.g=Ih,exports.gt=A,exports.h=Fh,exports.ht=qr,exports.i=w_,exports.it=Oa,exports.j=Lm,exports.jt=Gn,exports.k=Gm,exports.kt=Kn,exports.l=Kg,exports.lt=Kr,exports.m=cg,exports.mt=Xr,exports.n=E_,exports.nt=Ya,exports.o=Yg,exports.ot=yi,exports.p=kg,exports.pt=Yr,exports.q=Jo,exports.r=T_,exports.rt=Ia,exports.s=Bg,exports.st=ci,exports.t=mb,exports.tt=Ga,exports.u=Rg,exports.ut=Gr,exports.v=Ph,exports.vt=Pr,exports.w=$m,exports.wt=k,exports.x=hh,exports.xt=kr,exports.y=Nh,exports.yt=Or,exports.z=mm;