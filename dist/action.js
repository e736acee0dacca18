Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/usage-error.js"),n=require("./action/control-directory.js"),r=require("./action/interfaces.js"),i=require("./action/address.js");let a=require("os");a=e.r(a,1);let o=require("crypto");o=e.r(o,1);let s=require("fs");s=e.r(s,1);let c=require("node:crypto"),l=require("node:fs"),u=require("node:path");u=e.r(u,1);let d=require("node:module");function f(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function p(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function m(e,t,n){let r=new h(e,t,n);process.stdout.write(r.toString()+a.EOL)}var h=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${_(r)}`)}}return e+=`::${g(this.message)}`,e}};function g(e){return f(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function _(e){return f(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function v(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!s.existsSync(n))throw Error(`Missing file at path: ${n}`);s.appendFileSync(n,`${f(t)}${a.EOL}`,{encoding:`utf8`})}function y(e,t){let n=`ghadelimiter_${o.randomUUID()}`,r=f(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${a.EOL}${r}${a.EOL}${n}`}var b=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:x,appendFile:S,writeFile:ee}=s.promises,te=`GITHUB_STEP_SUMMARY`,ne=new class{constructor(){this._buffer=``}filePath(){return b(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[te];if(!e)throw Error(`Unable to find environment variable for $${te}. Check if your runtime environment supports job summaries.`);try{yield x(e,s.constants.R_OK|s.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return b(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?ee:S)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return b(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(a.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var re;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(re||={});function ie(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function ae(e,t){if(process.env.GITHUB_OUTPUT)return v(`OUTPUT`,y(e,t));process.stdout.write(a.EOL),m(`set-output`,{name:e},f(t))}function oe(e){process.exitCode=re.Failure,se(e)}function se(e,t={}){m(`error`,p(t),e instanceof Error?e.toString():e)}function ce({file:{bytes:e},start:t,end:r}){let i=n.y(e,t);return{column:t-i+1,endColumn:r-i+1}}function le(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function ue(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return fe([...n.values()].map(({controls:e,hosts:t})=>`in ${fe(e,`, `)}${t.length===0?``:` on ${fe(t,`, `)}`}`),`; `)}function de(e){let t=ue(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function fe(e,n){let r=e.length-50;return e.slice(0,50).map(t.s).join(n)+(r>0?` and ${r} more`:``)}function pe({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const me={error:`error`,warning:`warning`,info:`notice`};function*he(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=_e(e,n,t);for(let e of r)yield Ce(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${me[n]} title=qmailint::${we(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function ge(e,t){return _e(e,`error`,t).left}function _e(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?ve(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(xe)];return{shown:u,left:a-u.length}}function ve(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(ye),...i,...le(e.outcomes).map(be)]}function ye({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function be(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:Se(de(e),r),file:t.path,line:n,columns:null}}function xe(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?ce(e):null;return{level:n,title:c,message:pe(e.detail()),file:r.path,line:i,columns:l}}function Se(e,t){return t===null?e:`${e}\nbecause: ${t}`}function Ce({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${Te(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${Te(t)}`].join(`,`);return`::${me[e]} ${c}::${we(n)}\n`}function we(e){return e.split(`
`).map(t.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function Te(e){return t.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function Ee(e,t){for(let n of e)t.stderr(De(n))}function De({file:e,line:n,column:r,message:i}){let a=n===1&&r===1?``:`:${n}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${t.o(e)}${a}: `}${t.s(i)}\n`}function C(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Oe(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}function*ke(e,n,r){for(let{file:i,lines:a}of e.files){let e=je(i.bytes),o=0,s=0;for(let{line:c,covered:l,survived:u}of a)if(!(l&&u.length===0)){if(o++,n!==0&&o>n)s++;else{yield`${r.bold(`${t.o(i.path)}:${c}:`)} ${l?`covered`:r.warning(`not covered`)}: ${e(c)}\n`;for(let e of u)yield`      ${Ae(e)}\n`}}s>0&&(yield`${r.bold(`${t.o(i.path)}:`)} and ${C(s,`more line`)} (--max-findings 0 shows all)\n`),o>0&&(yield`
`)}let{covered:i,entries:a,entryPercent:o,killed:s,mutants:c,score:l}=e;yield`Coverage: ${i} of ${C(a,`entry`,`entries`)} decide something asserted (${o} %), ${s} of ${C(c,`mutant`)} noticed (${l} %).\n`}function Ae({mutation:e,witness:n,becomes:r,host:i}){let a=i===null?``:` on ${t.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${n} would be ${r}${a}, and no assertion would notice`}function je(e){let r=0,i=1;return a=>{for(;i<a;i++)r=n.v(e,r)+1;return t.a(e,r,n.v(e,r),60)}}function Me({file:{bytes:e},start:t}){return t-n.y(e,t)+1}function Ne(e,n,r){let{host:i,control:a}=e,{head:o,named:s}=Fe(e,n.good(`passed`),n),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${t.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function Pe(e,n){let[r]=e,{expect:i}=r,a=(e,t)=>`      ${n.dim(`${e}:`.padEnd(13))} ${t}`,{head:o,named:s}=Fe(r,n.error(`failed`),n),c=[...e.length===1?[ue(e)]:[],...s],l=[o+(c.length===0?``:` (${t.s(c.join(`, `))})`)];e.length>1&&l.push(a(`where`,t.s(ue(e))));let u=`${r.witness} is ${i===`me`?`not me`:`me`}: ${r.reason??r.message}`;if(l.push(a(`but`,u)),(r.addresses??1)>1){let{failing:e,addresses:t}=r,n=e===t?`all of them`:`${e} of ${t} addresses`;l.push(a(`fails for`,`${n}, of which ${r.witness} is the lowest`))}let d=Ie(e);return d!==``&&l.push(a(`decided by`,d)),r.because!==null&&l.push(a(`because`,t.s(r.because))),r.remedy!=null&&l.push(a(`what to do`,r.remedy)),`${l.join(`
`)}\n\n`}function Fe(e,n,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${t.o(i.path)}:${a}:${Me(e)}:`)} ${n}: ${o}: ${t.s(s)}`,named:c===null?[]:[`"${c}"`]}}function Ie(e){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(`${t.o(r.file)}:${r.line}`);let r=n.size-3;return[...n].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function Le(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}const Re={findings:[],unlisted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function ze(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function Be(e){let{findings:t,unlisted:n,emitted:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function Ve(e,t,n){let r=ze(e),i=r===e.length?``:C(e.length,`check`);return t.length===0?`${C(r,`assertion`)} passed${i===``?``:` (${i})`}`:`${n.error(`${ze(t)} of ${C(r,`assertion`)} failed`)}${i===``?``:` (${t.length} of ${i})`}`}function He(e,t){let{files:n,entries:r,directories:i,problems:a,outcomes:o}=e,{error:s,warning:c,info:l}=Be(e),u=`${C(n,`file`)} with ${C(r,`entry`,`entries`)} in ${C(i,`control directory`,`control directories`)}`,d=o.filter(({passed:e})=>!e),f=o.length===0?``:` ${Ve(o,d,t)}.`;return s+c+l===0?a.length>0?``:`${t.good(`No findings`)}: ${u}.${f}\n`:`${[s>0?t.error(C(s,`error`)):null,c>0?t.warning(C(c,`warning`)):null,l>0?t.info(C(l,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${u}.${f}\n`}function Ue(e){return e!==0&&!r.o(e)}function We(e){let t=~e>>>0;return e!==0&&Ue(t)?t:null}function Ge(e){let t=e.indexOf(`/`);if(t<0)return i.t(e)!==null;let[n,a]=[i.t(e.slice(0,t)),i.t(e.slice(t+1))];return n!==null&&a!==null&&Ue(a)&&!r.a(n,a)}function Ke(e,t){let n=i.t(e),a=qe(t);if(n===null||a===null)return[];let o=r.i({address:(n&a)>>>0,netmask:a});return r.a(n,a)?[o,r.r(n)]:[o]}function qe(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return r.c(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):i.t(e);return t===null?null:Ue(t)?t:We(t)}function Je(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?Ke(t,n)[0]??null:null:i.t(t)===null||Ye(t)?null:t});return t.length===0||t.includes(null)?null:t}function Ye(e){let t=i.t(e);return t!==null&&(t>=3758096384||We(t)!==null||t===0)}const Xe=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,Ze=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function Qe(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let t=e.replace(Ze,e=>n._(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(Xe)??[],[r]=t;if(r===void 0||t.length>1)return[];let[a=``,o]=r.split(`/`);return o===void 0?i.t(a)===null?[]:[a]:Ke(a,o)}function $e([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the one address`}function et(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}let tt=null,nt=null,rt=null;function it(e,t,{dialect:n}){return e===tt&&n===nt||(rt=at(e,t,n),tt=e,nt=n),rt}function at(e,t,r){if(e.entry!==null||!e.terminated)return null;let{bytes:i}=t,{start:a,end:o}=e;if(ot(i)&&e.line===1)return{kind:`byte-order-mark`,harmless:lt(i,a+3,o)};if(lt(i,a,o))return null;let s=w(i,a,e.seen.end),c={start:a,end:s};return s>a&&n.b(i,e.line,s).entry!==null?{kind:`leading-blank`,blanks:c}:ut(e,i,c)??(r.ipv6?null:dt(e,i,s))??{kind:`not-an-address`}}function ot(e){return e[0]===239&&e[1]===187&&e[2]===191}function st(e){return e===32||e===9}function w(e,t,n){let r=t;for(;r<n&&st(e[r]);)r++;return r}function ct(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&st(e[r-1]);)r--;return r}function lt(e,t,n){let r=w(e,t,n);return e[r]===35&&r<n||ct(e,t,n)<=r}function ut({seen:e,slash:t},n,r){if(t<0)return null;let a=i.n(n,r.end,t);if(a===null||a.end!==t)return null;let o=ct(n,t+1,e.end),s=t+1,c=0;for(;s<o&&ft(n[s]);s++)c=Math.min(c*10+n[s]-48,99);let l=w(n,s,o);if(s===t+1||c>32||l<o&&n[l]!==35)return null;let u={start:t+1,end:s};return{kind:`prefix-length`,address:a.address,wrapped:a.octets.some(e=>e.wrapped),written:u,length:c,comment:l<o?{start:l,end:o}:null,indent:r}}function dt({seen:e},r,i){let a=t.h(r,{start:i,end:e.end}),o=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(a);return o?.[1]===void 0||!n._(o[1])?null:{kind:`ipv6-address`,written:{start:i,end:i+(o[1].length+(o[2]?.length??0)+(o[3]?.length??0))}}}function ft(e){return e>=48&&e<=57}function T(e,n){return t.h(e,n)}function pt({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function mt({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function ht(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?ct(e,t.start,t.end):t.end;return w(e,t.start,n)<n})}function*gt(e,t){let n=ht(e,t),[r]=n;if(r!==void 0&&e[w(e,r.start,r.end)]!==vt)for(let r of yt(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function _t(e,t){return gt(e,t).next().done!==!0}const vt=35;function*yt(e,{start:t,end:r}){let i=e.subarray(t,r).indexOf(35),a=i<0?r:t+i,o=t,s=t=>t<o||t>=a?32:e[t];for(let r=t;r<a;r++){let t=s(r-1);if(Et(t))continue;let i=t===46||t===58?r:St(s,r);if(i>r){let t={start:r,end:Ct(s,r,i)};if(t.end-r<=bt&&n._(T(e,t))){yield t,o=i,r=i-1;continue}}if(t===46&&Et(s(r-2)))continue;let a=xt(s,r);a!==r&&(yield{start:r,end:a},r=a-1)}}const bt=45;function xt(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;wt(e(n));)n++;if(n===i)return t}return Et(e(n))||e(n)===46&&Et(e(n+1))?t:n}function St(e,t){let n=t;for(;Tt(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;Tt(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&Et(e(n));)n--;return Et(e(n))?t:n}function Ct(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function wt(e){return e>=48&&e<=57}function Tt(e){return wt(e)||(e|32)>=97&&(e|32)<=102}function Et(e){return wt(e)||(e|32)>=97&&(e|32)<=122||e===95}const Dt=String.raw`\d+(?:\.\d+){3}`,Ot=`(?:${Dt}(?:/${Dt})?|[0-9a-f]*:[0-9a-f:.]*)`,kt=RegExp(`^${Ot}$`,`i`);function At(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>kt.test(e))?null:[e,o,i,t]}function jt(e,{start:t,end:r,seen:i}){if(i.end!==r||r-t>65536)return null;let a=At(T(e,{start:t,end:r}));if(a===null)return null;let[,o=``,s,c=``]=a,l=o.split(/[ \t,]+/);if(l.some(e=>e.includes(`:`)&&!n._(e)))return null;let u=s===void 0?[]:[s.trimEnd()],d=Nt(l);return d===null?l.slice(1).some(e=>Mt.test(e)&&!e.includes(`/`))?null:[...u,...l].map(e=>e+c):[...u,d].map(e=>e+c)}const Mt=/^(22[4-9]|2[3-5]\d|0)\./;function Nt([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return Ge(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}function Pt({bytes:e},t){return!t.terminated||pt(t).some(e=>e.wrapped)||t.seen.end<t.end||_t(e,t)}function Ft({file:{bytes:e},start:r,end:i}){let a=n.y(e,r),o=n.v(e,r);if(r===i&&(r!==o||r===0))return null;let s=Math.max(a,r-60),c=Math.min(o,Math.min(i,r+80)+40),[l,u]=[s>a?`…`:``,c<o?`…`:``],d=T(e,{start:s,end:c}),{line:f,marks:p}=t.r(d)?It(d,r-s,i-s,c===o):Lt(t.c(e,s,c),r,i,c===o);return{line:l+f+u,marks:`${` `.repeat(l.length)}${p}${r===i?`^`:``}`.trimEnd()}}function It(e,t,n,r){let i=r?e.trimEnd():e,a=i+`·`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`·`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function Lt(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`·`:c.text,o+=(e?`^`:` `).repeat(Rt(c.text))}return{line:a,marks:o}}function Rt(e){return e.charCodeAt(0)<4352?e.length:zt.test(e)?2:1}const zt=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*Bt(e,t,n){let r=new Map,i=new Map;for(let t of e.unlisted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield Vt(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*Ht(o.file.path,r,t,n),r.clear()}}}function Vt(e,n,r){let i=e.detail(),{column:a}=ce(e),o=e.host===null?``:` (on ${t.s(e.host)})`,s=[`${r.bold(`${t.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=Ft(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),n.verbose)for(let{file:e,line:n,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${t.o(e.path)}:${n}: ${a}`);return`${s.join(`
`)}\n\n`}function*Ht(e,n,r,i){for(let[a,o]of n){let n=r.maxFindings===0?0:o-r.maxFindings;n<=0||(yield`${i.bold(`${t.o(e)}:`)} and ${n} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*Ut(e,t){let n=Le(t.color);yield*Bt(e,t,n),yield*Wt(e,t,n),e.coverage!=null&&(yield*ke(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield He(e,n))}function*Wt({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(le(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield Ne(o,n,r),a=`
`):(yield a+Pe(e,n),a=``)}yield a}function*Gt(e){let{count:t,line:r,start:i}=e.notable;for(let a=0;a<t;a++)yield n.b(e.bytes,r[a],i[a])}const E={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function Kt(e,t,n,i){let a=e.implicit.map(e=>({...e,origin:{kind:`implicit`}}));for(let{label:n,address:i}of t===null?[]:r.n(t,e))a.push({address:i,netmask:4294967295,origin:{kind:`interface`,label:n}});let o=e.readsIpFiles?{moreipme:n,notipme:i}:{moreipme:null,notipme:null};return{host:t?.host??null,fixed:a,...o}}function qt(e,t){let{address:n,netmask:r,line:i,start:a}=e.entries;return{address:n[t],netmask:r[t],origin:{kind:`line`,file:e,line:i[t],start:a[t]}}}function Jt(e,t){let n=Yt(Xt(e.fixed,t),Zt(e.moreipme,t)),r=Zt(e.notipme,t);return{me:(n?.length??-1)>(r?.length??-1),ipme:n,notipme:r}}function Yt(e,t){return(t?.length??-1)>(e?.length??-1)?t:e}function Xt(e,t){let n=null;for(let i of e)(t&i.netmask)>>>0===i.address&&(n=Yt(n,{length:r.s(i.netmask),entry:i}));return n}function Zt(e,t){if(e===null)return null;let n=e.entries,i=-1,a=-1;for(let e=0;e<n.count;e++){let o=n.netmask[e];if((t&o)>>>0!==n.address[e])continue;let s=r.s(o);s>a&&(a=s,i=e)}return i<0?null:{length:a,entry:qt(e,i)}}function Qt(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function D(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function O(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function $t(e,t){return r.s(O(e,t))}function k(e,t){return t>=e.firstNotipme}function en(e,t){if(t>=e.firstNotipme)return qt(e.notipme,t-e.firstNotipme);if(t>=e.firstMoreipme)return qt(e.moreipme,t-e.firstMoreipme);let n=e.implicit[t];return`origin`in n?n:{origin:{kind:`implicit`},...n}}function A(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}const tn=1<<17;function nn(e){let t=e.length>>>1;if(t<=48||an(e))return dn(e,0,t,rn(new Uint32Array(e.length)));if(t<4096){let n=new Uint32Array(e.length);return un(e,n,1,0,63),un(n,e,0,0,255),un(e,n,0,8,255),un(n,e,0,16,255),un(e,n,0,24,255),dn(n,0,t,rn(e))}let{buckets:n,end:r}=sn(e),i=rn(e);for(let e=0,t=0;e<tn;e++){let a=r[e];a-t>48&&cn(n.subarray(2*t,2*a)),dn(n,t,a,i),t=a}return i}function rn(e){return{start:e.subarray(0,e.length/2),tag:e.subarray(e.length/2)}}function an(e){for(let t=2;t<e.length;t+=2){let n=e[t],r=e[t-2];if(r>n||r===n&&(e[t-1]&63)>(e[t+1]&63))return!1}return!0}function on(e){return new Int32Array(e.buffer,e.byteOffset,e.length)}function sn(e){let t=new Uint32Array(e.length),n=new Uint32Array(131073),r=on(e),i=on(t);for(let e=0;e<r.length;e+=2)n[(r[e]>>>15)+1]++;for(let e=0;e<tn;e++)n[e+1]+=n[e];for(let e=0;e<r.length;e+=2){let t=r[e],a=t>>>15,o=n[a];n[a]=o+1,i[2*o]=t,i[2*o+1]=r[e+1]}return{buckets:t,end:n}}function cn(e){let t=new Uint32Array(e.length);un(e,t,1,0,63),un(t,e,0,0,255),un(e,t,0,8,255),e.set(t)}const ln=new Uint32Array(257);function un(e,t,n,r,i){ln.fill(0);for(let t=n;t<e.length;t+=2)ln[(e[t]>>>r&i)+1]++;for(let e=0;e<256;e++)ln[e+1]+=ln[e];for(let a=0;a<e.length;a+=2){let o=e[a+n]>>>r&i,s=2*ln[o];ln[o]++,t[s]=e[a],t[s+1]=e[a+1]}}function dn(e,t,n,r){let{start:i,tag:a}=r;for(let r=t;r<n;r++){let n=e[2*r],o=e[2*r+1],s=r;for(;s>t;s--){let e=i[s-1];if(e<n||e===n&&(a[s-1]&63)<=(o&63))break;i[s]=e,a[s]=a[s-1]}i[s]=n,a[s]=o}return r}const fn=2**18,pn=2**26;function mn(e){return e&63}function j(e){return e>>>6}const hn=Float64Array.from({length:33},(e,t)=>2**(32-t));function M(e){return hn[e]}function gn(e){let t=r.l(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function _n(e){let t=0;for(let n of yn(e))t+=gn(O(e,n));return t>fn||e.count>pn?null:bn(e,t)}function vn(e){return e.count>pn?null:bn(e,0)}function*yn(e){for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{address:i,netmask:a}=t.entries;for(let e of Sn(t))r.a(i[e],a[e])||(yield n+e)}}function bn(e,t){let n=e.implicit.length;for(let t of[e.moreipme,e.notipme])if(t!==null){n+=t.entries.count;for(let e of Sn(t))n--}let i=new Uint32Array(2*(n+t)),a=0;for(let t=0;t<e.implicit.length;t++)a=Tn(e,t,i,a);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let o=n===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:s,address:c,netmask:l}=n.entries,u=0;for(let d of[...Sn(n),s])a=wn(n.entries,o,u,d,i,a),t>0&&d<s&&!r.a(c[d],l[d])&&(a=Tn(e,o+d,i,a)),u=d+1}return{...nn(i),gapped:t>0}}function xn(e,t){let n=new Uint32Array(2*t.length),r=0;for(let i of[...t].sort((e,t)=>e-t))r=Tn(e,i,n,r);return{...nn(n),gapped:!1}}function*Sn(e){let{count:t,address:n,netmask:i,line:a}=e.entries,o=0;for(let s=0;s<e.notable.count;s++){let c=e.notable.line[s];if(o=A(a,c,o,t),o>=t||a[o]!==c)continue;let l=i[o];(r.o(l)||r.a(n[o],l))&&(yield o)}}function Cn({start:e,tag:t},n){let i=[],a=-1,o=0;for(let s=0;s<=32;s++){let c=(n&r.c(s))>>>0;if(c!==a)for(a=c,o=A(e,c,o);o<e.length&&e[o]===c;o++)c+M(mn(t[o]))>n&&i.push(o)}return i}function wn(e,t,n,i,a,o){let s=on(e.address),c=on(e.netmask),l=on(a),u=o;for(let e=n;e<i;e++)l[u++]=s[e],l[u++]=t+e<<6|r.l(c[e]);return u}function Tn(e,t,n,i){let a=O(e,t),o=D(e,t),s=r.l(a),c=~a&r.c(s),l=i,u=0;do n[l++]=o|u,n[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}function En(e,t,n,r){let i=t=>t<0?32:$t(e,t),a=t=>t>=0&&k(e,t),o=$t(e,t),s=n.filter(e=>!a(e)),c=n.filter(a),l=(e,t)=>e.reduce((e,n)=>i(n)<=t?Math.max(e,i(n)):e,-1);if(!k(e,t)){if(r===E.shadowed){let e=Math.max(o,l(s,32));return c.filter(t=>i(t)>=e)}let e=l(c,o-1);return[...s.filter(t=>i(t)>=o||i(t)>e),...c.filter(e=>i(e)>=o)]}if(s.length===0)return null;if(r===E.shadowed){let e=Math.max(o,l(c,32));return s.filter(t=>i(t)>e)}let u=l(s,o);return[...s.filter(e=>i(e)>o),...c.filter(e=>i(e)>=o||u>=0&&i(e)>=u)]}function Dn(e=1){return{classes:e*2**20,steps:e*2**22,looks:e*2**28}}function N(e){let t=~e;return t-=t>>>1&1431655765,t=(t&858993459)+(t>>>2&858993459),(t+(t>>>4)&252645135)*16843009>>>24}function On(e,t,n,i,a){let o=[],s=[],c=Pn(o,s);c(e,r.c(t));for(let e of i){let t=n.address[e],r=n.netmask[e],i=o.length;a.looks-=i;for(let e=0;e<i;e++){let n=s[e];((o[e]^t)&n&r)===0&&(r&~n)!==0&&(a.steps--,c((o[e]|t)>>>0,(n|r)>>>0))}if(a.steps<0||a.looks<0||o.length-1>a.classes)return e}return a.classes-=o.length-1,Mn(o,s,c,n,i,a)}function kn(e,t,n,i){let a=r.c(t),o=(e|n.address[i])>>>0,s=(a|n.netmask[i])>>>0,c=2**N(s);return{address:[e,o],netmask:[a,s],size:[2**(32-t)-c,c],steps:jn,held:[An,[i]],find:(e,t)=>t===a?0:1}}const An=[],jn=[0,1];function Mn(e,t,n,r,i,a){let o=e.length,[s,c]=[Int32Array.from(e),Int32Array.from(t)],l=Float64Array.from(t,e=>2**N(e)),u=new Uint32Array(o),d=Array(o).fill(An),f=[];for(let e of i){let t=r.address[e]|0,i=r.netmask[e]|0,p=[];a.looks-=o;for(let e=0;e<o;e++){let r=c[e];if(((s[e]^t)&r&i)!==0)continue;if((i&~r)===0){p.push(e);continue}let a=n((s[e]|t)>>>0,(r|i)>>>0);u[e]===u[a]&&(l[e]=l[e]-l[a],f.push(e,a))}for(let t of p)u[t]++,d[t]=d[t]===An?[e]:[...d[t],e];if(a.looks<0)return e}return{address:e,netmask:t,size:l,steps:Int32Array.from(f),held:d,find:n}}function Nn(e,t){let n=e^Math.imul(t,2654435761);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}function Pn(e,t){let n=new Int32Array(16).fill(-1),r=(r,i)=>{let a=n.length-1,o=Nn(r,i)&a;for(let s=n[o];s>=0&&(e[s]!==r||t[s]!==i);s=n[o])o=o+1&a;return o};return(i,a)=>{let o=r(i,a),s=n[o];if(s>=0)return s;if(n[o]=e.length,e.push(i),t.push(a),2*e.length>n.length){n=new Int32Array(2*n.length).fill(-1);for(let i=0;i<e.length;i++)n[r(e[i],t[i])]=i}return e.length-1}}const Fn=2**32;function In(e,t,n){if(n>=Fn)return 2**N(t);if(!r.o(t))return Math.min(Math.max(n-e,0),2**N(t));let i=0,a=2**N(t);for(let r=31;r>=0;r--){let o=n>>>r&1;if(!(t>>>r&1)){a/=2,i+=o*a;continue}let s=e>>>r&1;if(s<o)return i+a;if(s>o)return i}return i}function Ln({address:e,netmask:t,weight:n,label:i},a=0){let o=[],s=[];for(let n=0;n<e.length;n++)i[n]===a&&(r.o(t[n])?s:o).push(n);let c=Rn(o,e,t,n),l=r=>{let i=c(r);for(let a of s)i+=n[a]*In(e[a],t[a],r);return i};return{count:(e,t)=>l(t+1)-l(e),first(e,t){let n=l(e);if(l(t+1)===n)return-1;let r=e,i=t;for(;r<i;){let e=Math.floor((r+i)/2);l(e+1)>n?i=e:r=e+1}return r}}}function Rn(e,t,n,r){let i=e.flatMap(e=>{let i=t[e],a=r[e];return[{at:i,by:a},{at:i+2**N(n[e]),by:-a}]});i.sort((e,t)=>e.at-t.at);let a=Float64Array.from(i,e=>e.at),o=new Float64Array(i.length+1),s=new Float64Array(i.length+1);for(let[e,{by:t}]of i.entries()){let n=e===0?0:a[e-1];s[e+1]=s[e]+o[e]*(a[e]-n),o[e+1]=o[e]+t}return e=>{let t=0,n=a.length;for(;t<n;){let r=t+n>>>1;a[r]<e?t=r+1:n=r}return t===0?0:s[t]+o[t]*(e-a[t-1])}}function zn(e){let t=e.start.length,n=new Float64Array(t+1),r=new Uint8Array(t+1),i=new Int32Array(t+1).fill(-1),a=new Uint32Array(t+1),o=new Uint32Array(t+1),s=1,c=0;for(let l=0;l<t;l++){let t=mn(e.tag[l]),u=e.start[l];for(;n[c]+M(r[c])<=u;)c=i[c];n[c]!==u||r[c]!==t?(i[s]=c,n[s]=u,r[s]=t,a[s]=l,c=s++):a[c]===o[c]&&(a[c]=l),o[c]=l+1}return{blocks:e,count:s,start:n.subarray(0,s),reach:r.subarray(0,s),parent:i.subarray(0,s),first:a.subarray(0,s),end:o.subarray(0,s)}}function Bn({tree:e,cubes:t,closure:n,classOf:r,firstClass:i},a){let o=n[a]??null,s=i[a];return o===null?{cells:null,numbers:[s]}:typeof o==`number`?{cells:kn(e.start[a],e.reach[a],t,o),numbers:[s,s+1]}:{cells:o,numbers:r[a]}}const Vn=[];function Hn(e,t,n=Dn()){let i=zn(e),a=Array.from(t.address,(e,n)=>Un(i,t,n)),o=new Map;for(let[e,t]of a.entries()){let n=o.get(t);n===void 0?o.set(t,[e]):n.push(e)}let s=[],c=[],l=[],u=[],d=new Int32Array(i.count),f=Array.from(t.address,(e,t)=>[t]),p=[],m=[],h=[],g=[];for(let e=0;e<i.count;e++){let v=i.parent[e],y=e===0?Vn:c[v],b=i.start[e],x=i.reach[e];if(n.looks-=y.length/8,n.looks<0)return{tooMany:a.length-1};let S=y.length===0?{whole:Vn,part:Vn}:Wn(b,x,t,y),ee=o.get(e),te=ee===void 0?S.part:[...S.part,...ee].sort((e,t)=>e-t);c.push(te);let ne=e===0?Vn:s[v];s.push(S.whole.length===0?ne:[...ne,...S.whole]),d[e]=p.length;let re=(t,n)=>{let r=e===0?-1:_(e,v,S.whole,n);r>=0&&(p[r]=p[r]-t),m.push(e),h.push(r);let i=s[e];return g.push(n.length===0?i:i.length===0?n:[...i,...n]),p.push(t)-1},[ie=-1]=te;if(te.length<2){let e=ie<0?0:2**N(r.c(x)|t.netmask[ie]);if(re(M(x)-e,Vn),ie>=0&&re(e,f[ie]),l.push(ie<0?null:ie),u.push(null),ie>=0&&(--n.classes<0||--n.steps<0))return{tooMany:ie};continue}let ae=On(b,x,t,te,n);if(typeof ae==`number`)return{tooMany:ae};l.push(ae),u.push(Array.from(ae.size,(e,t)=>e===0?-1:re(e,ae.held[t])))}return{tree:i,cubes:t,count:p.length,size:Float64Array.from(p),node:Int32Array.from(m),around:Int32Array.from(h),held:g,closure:l,classOf:u,firstClass:d};function _(e,n,o,s){let c=l[n]??null;if(c===null)return d[n];let f=i.start[n],p=r.c(i.reach[n]);for(let n of[o,s])for(let r of n)a[r]!==e&&(f|=t.address[r],p|=t.netmask[r]);return typeof c==`number`?d[n]+(p>>>0===r.c(i.reach[n])?0:1):u[n]?.[c.find(f>>>0,p>>>0)]}}function Un({count:e,start:t,reach:n,parent:i},{address:a,netmask:o},s){let c=a[s],l=o[s],u=0,d=e;for(;d-u>1;){let e=u+d>>>1;t[e]<=c?u=e:d=e}let f=e=>{let i=r.c(n[e]);return(i&~l)===0&&((c^t[e])&i)===0};for(;!f(u);)u=i[u];return u}function Wn(e,t,n,i){let a=r.c(t),o=[],s=[];for(let t of i){let r=n.netmask[t];((n.address[t]^e)&r&a)===0&&((r&~a)===0?o.push(t):s.push(t))}return{whole:o.length===0?Vn:o,part:s.length===0?Vn:s}}const Gn=2**52,Kn=2**28;function qn(e,t){let{tree:n,around:i,size:a}=e,o={address:[],netmask:[],weight:[],label:[]},s=new Map,c=Int32Array.from({length:e.count},(e,n)=>t(n)),l=0,u=0,d=(e,t,n,r)=>{o.address.push(e),o.netmask.push(t),o.weight.push(n),o.label.push(r),l+=Math.abs(n)*2**N(t)};for(let t=0;t<e.count;t++){let e=c[t];e>=0&&s.set(e,(s.get(e)??0)+a[t])}for(let t=0;t<n.count;t++){let{cells:a,numbers:o}=Bn(e,t),s=new Map;for(let[e,l]of o.entries()){if(l<0)continue;let o=c[l],u=i[l]<0?-1:c[i[l]];if(o!==u){if(a===null)o>=0&&d(n.start[t],r.c(n.reach[t]),1,o),u>=0&&d(n.start[t],r.c(n.reach[t]),-1,u);else for(let[t,n]of[[o,1],[u,-1]]){if(t<0)continue;let r=s.get(t);r===void 0?s.set(t,[[e,n]]):r.push([e,n])}}}if(a!==null)for(let[e,t]of s){if(u+=a.size.length+a.steps.length,u>Kn)return null;for(let[n,r]of Jn(a.size.length,a.steps,t))d(a.address[n],a.netmask[n],r,e)}}return l>Gn?null:{...o,counts:s}}function*Jn(e,t,n){let r=new Float64Array(e);for(let[e,t]of n)r[e]=t;for(let e=t.length-2;e>=0;e-=2){let n=t[e+1];r[n]=r[n]-r[t[e]]}for(let t=0;t<e;t++)r[t]!==0&&(yield[t,r[t]])}function Yn(e){return`tooManyWith`in e}const Xn=2**26-1;function Zn(){let e=[],t={address:[],netmask:[]},n=[],i=new Map;return{add:(a,o,s)=>{if(r.a(o,s))return;if(!r.o(s)){e.push(o,a*64+r.l(s));return}let c=`${o}/${s}`,l=i.get(c);if(l!==void 0){n[l].push(a);return}i.set(c,n.length),n.push([a]),t.address.push(o),t.netmask.push(s);let u=Math.clz32(~s);u>=8&&e.push((o&r.c(u))>>>0,Xn*64+u)},divide:(r=Dn())=>Qn(e,t,n,r)}}function Qn(e,t,n,r){let i=Hn({...nn(Uint32Array.from(e)),gapped:!1},t,r);return`tooMany`in i?{tooManyWith:n[i.tooMany]?.[0]}:{classes:i,owners:n}}function $n({add:e},t,n=0){for(let r=0;r<t.count;r++)e(r+n,D(t,r),O(t,r))}function er({classes:e,owners:t},n,r){let{tree:i,held:a}=e;for(let t=e.node[n];t>=0;t=i.parent[t])for(let e=i.first[t];e<i.end[t];e++)nr(i.blocks.tag[e],r);for(let e of a[n])for(let n of t[e])r(n)}function tr({classes:e,owners:t},n,r){let{tree:i,cubes:a}=e;for(let e of Cn(i.blocks,n))nr(i.blocks.tag[e],r);for(let e=0;e<t.length;e++)if(((n^a.address[e])&a.netmask[e])===0)for(let n of t[e])r(n)}function nr(e,t){let n=j(e);n!==Xn&&t(n)}const rr=2**32;function ir(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),a=new Uint32Array(n),o=new Uint32Array(t.length),s=[],c=t=>e.start[t]+M(mn(e.tag[t])),l=1,u=0,d=e=>e>=rr?l:(r[l-1]!==e&&(r[l++]=e),l-1),f=e=>{for(;u<t.length&&t[u]<e;u++)o[u]=d(t[u]),t[u]+1<=e&&d(t[u]+1)},p=e=>{for(let t=s.at(-1);t!==void 0&&c(t)<=e;t=s.at(-1))f(c(t)),a[t]=d(c(t)),s.pop()};for(let t=0;t<n;t++){let n=e.start[t];p(n),f(n),i[t]=d(n),s.push(t)}return p(rr),f(rr),{count:l,start:r.subarray(0,l),firstPiece:i,endPiece:a,cutPiece:o}}function ar(e,t,n,i,a,o){let s=t=>((t^D(e,i))&O(e,i))===0,c=r.o(O(e,i))?2**32:D(e,i)+(4294967295-O(e,i))+1,l=A(n.address,D(e,i)),u=Array.from({length:A(n.address,c,l)-l},(e,t)=>l+t).filter(e=>s(n.address[e]));if(u.length===0&&a.every(t=>ur(e,t,i))){let t=En(e,i,a,o);return t===null?{list:[],lowest:()=>null}:{list:[{candidates:t}],lowest:()=>D(e,i)}}let d=[],f=(t,r)=>{let a=d.length,s=r===void 0||n.on[r].length<n.hosts;for(let n of[...s?[t]:[],...r===void 0?[]:[[...t,-1-r]]]){let t=En(e,i,n,o);t!==null&&d.push({candidates:t})}return d.length>a},p=[i,...a].every(t=>!r.o(O(e,t)))?or(e,n,i,a,u,f):sr(e,n,i,a,u,f,lr(t));return p===null?null:{list:d,lowest:p}}function or(e,t,n,r,i,a){let o=xn(e,[n,...r]),s=ir(o,Uint32Array.from(i,e=>t.address[e])),c=Array.from({length:s.count},()=>[]),l=[];for(let e=0;e<o.start.length;e++){let t=j(o.tag[e]);for(let r=s.firstPiece[e];r<s.endPiece[e];r++)t===n?l.push(r):c[r].push(t)}let u=new Map(i.map((e,t)=>[s.cutPiece[t],e])),d=null;for(let e of l)a(c[e],u.get(e))&&(d??=s.start[e]);return()=>d}function sr(e,t,n,r,i,a,o){let s=Zn(),c=D(e,n),l=O(e,n);for(let t of[n,...r])s.add(t,(c|D(e,t))>>>0,(l|O(e,t))>>>0);for(let n of i)s.add(e.count+n,t.address[n],4294967295);let u=s.divide(o);if(Yn(u))return null;let{classes:d}=u,f=new Uint8Array(d.count);for(let t=0;t<d.count;t++){if(d.size[t]===0)continue;let r=[],i=!1,o;er(u,t,t=>{t===n?i=!0:t<e.count?r.push(t):o=t-e.count}),i&&a(r,o)&&(f[t]=1)}return()=>{let e=qn(d,e=>f[e]===1?0:-1),t=e===null?-1:Ln(e).first(0,4294967295);return t<0?null:t}}const cr=new WeakMap;function lr(e){let t=cr.get(e)??Dn(16);return cr.set(e,t),t}function ur(e,t,n){return(O(e,t)&~O(e,n))===0}function dr(e,t,n,r){let i=t.status[r],a=ar(e,t,n,r,pr(e,t,r).filter(n=>mr(e,t,r,n)),i);if(a===null)return{because:null,interfaces:[],witness:D(e,r)};let o=hr(a.list,t=>t<0?32:$t(e,t));return{because:o.filter(e=>e>=0),interfaces:o.filter(e=>e<0).map(e=>n.address[-1-e]),witness:a.lowest()??D(e,r)}}function fr(e,t,n,r){let{status:i}=t;return ar(e,t,n,r,pr(e,t,r).filter(e=>i[e]!==E.matchesNothing),E.redundant)?.list.every(({candidates:e})=>e.length>0)??!1}function pr(e,{blocks:t,gapped:n},i){let a=D(e,i),o=O(e,i),s=new Set;if(r.o(o)){for(let t=0;t<e.count;t++){let n=o&O(e,t);((a^D(e,t))&n)===0&&s.add(t)}return s.delete(i),[...s]}for(let t of n){let n=o&O(e,t);((a^D(e,t))&n)===0&&s.add(t)}let c=a+(4294967295-o)+1;for(let e of Cn(t,a))s.add(j(t.tag[e]));for(let e=A(t.start,a);e<t.start.length&&t.start[e]<c;e++)s.add(j(t.tag[e]));return s.delete(i),[...s]}function mr(e,{status:t,pass:n},r,i){let a=t[i];if(a===E.duplicate||a===E.matchesNothing)return!1;if(a!==E.redundant||t[r]===E.idle||t[r]===E.shadowed)return!0;if(t[r]===E.alreadyInterface)return!1;let o=n[i]-n[r];if(o!==0)return o>0;let s=$t(e,r)-$t(e,i);return s===0?k(e,r)===k(e,i)?i<r:k(e,i):s>0}function hr(e,t){let[n]=e;if(n!==void 0&&e.length===1&&n.candidates.length>0)return[n.candidates.reduce((e,n)=>(t(e)-t(n)||e-n)<=0?e:n)];let r=new Set(e.flatMap(e=>e.candidates)),i=e.map(e=>e.candidates.length),a=new Map;for(let[t,n]of e.entries())for(let e of n.candidates){let n=a.get(e);n===void 0?a.set(e,[t]):n.push(t)}let o=[...r].sort((e,n)=>t(n)-t(e)||n-e);for(let e of o){let t=a.get(e);if(!t.some(e=>i[e]===1)){for(let e of t)i[e]--;r.delete(e)}}return o.filter(e=>r.has(e)).reverse()}const gr=2**22;function*_r(e,t=()=>!0){let n=function*(e,t,r){let i=br(r,t);if(i===-2){let i=2**(t-1);yield*n(e,t-1,Sr(r,t-1,0)),yield*n(e+i,t-1,Sr(r,t-1,1))}else i>=0&&(yield{address:e,length:32-t,label:i})};yield*n(0,32,xr(e,t))}function vr(e,t=()=>!0){let n=0,r=gr,i=[{state:xr(e,t),times:1}];for(let e=32;e>=0;e--){let t=new Map;for(let{state:a,times:o}of i){let i=br(a,e);if(i!==-2)n+=i>=0?o:0;else if(a.length===4&&a[2]===1)n+=o*wr(a[1],e);else{if(--r<0)return null;yr(t,Sr(a,e-1,0),o),yr(t,Sr(a,e-1,1),o)}}i=[...t.values()].flat()}return n}function yr(e,t,n){if(t.length===0)return;let r=Tr(t),i=e.get(r),a=i?.find(e=>Er(e.state,t));a===void 0?i===void 0?e.set(r,[{state:t,times:n}]):i.push({state:t,times:n}):a.times+=n}function br(e,t){if(e.length===0)return-1;let n=null,r=e[3],i=0;for(let a=0;a<e.length;a+=4){let o=e[a+2]*2**(N(e[a+1])-(32-t)),s=e[a+3];s===r?i+=o:(n??=new Map,n.set(s,(n.get(s)??0)+o))}let a=2**t;if(i===a)return r;let o=i!==0;for(let[e,t]of n??[]){if(t===a)return e;o||=t!==0}return o?-2:-1}function xr({address:e,netmask:t,weight:n,label:r},i){let a=[];for(let o=0;o<e.length;o++)i(r[o])&&a.push(e[o],t[o],n[o],r[o]);return Cr(a)}function Sr(e,t,n){let r=[],i=t===0?0:4294967295>>>32-t,a=!1;for(let o=0;o<e.length;o+=4){let s=e[o],c=e[o+1];(c>>>t&1)==1&&(a=!0,(s>>>t&1)!==n)||r.push((s&i)>>>0,(c&i)>>>0,e[o+2],e[o+3])}return a?Cr(r):r}function Cr(e){if(e.length<=4)return e;let t=Array.from({length:e.length/4},(e,t)=>4*t),n=(t,n)=>e[t+n];t.sort((e,t)=>n(e,3)-n(t,3)||n(e,0)-n(t,0)||n(e,1)-n(t,1));let r=[];for(let e of t){let t=r.length;if(t>0&&r[t-4]===n(e,0)&&r[t-3]===n(e,1)&&r[t-1]===n(e,3)){let i=r[t-2]+n(e,2);i===0?r.length=t-4:r[t-2]=i}else r.push(n(e,0),n(e,1),n(e,2),n(e,3))}return r}function wr(e,t){return 2**(N(e)-(32-t)-(e===0?t:31-Math.clz32(e&-e)))}function Tr(e){let t=e.length;for(let n of e)t=Math.imul(t^n,16777619)^t>>>15;return t}function Er(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}const Dr=2**32;function Or(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function kr(e){let[t]=e;if(e.length===1&&t!==void 0)return Or(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*Ar(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?Dr:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function jr({address:e,length:t}){return`${r.r(e)}/${t}`}function Mr(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}function Nr(e){return Array.isArray(e)}function Pr(e){return Nr(e)?Or(e):e.cubes.counts.get(e.label)??0}function Fr(e){return Nr(e)?Ar(e):_r(e.cubes,t=>t===e.label)}function Ir(e,t){let n=[],r=0;for(let i of Fr(e))if(n.length<t)n.push({address:i.address,length:i.length});else if(r++,!Nr(e))break;if(r===0||Nr(e))return{networks:n,omitted:r};let i=vr(e.cubes,t=>t===e.label);return{networks:n,omitted:i===null?null:i-n.length}}function Lr(e){let t=Zn();$n(t,e);let n=t.divide();return Yn(n)?null:{kind:`classes`,entries:n,...zr(e,n)}}function Rr(e){let t=Zn();$n(t,e);let n=t.divide();return Yn(n)?n.tooManyWith:null}function zr(e,t,n=0){let{count:r}=t.classes,i=new Int32Array(r),a=new Int32Array(r),o=new Int8Array(r),s=new Int8Array(r);for(let c=0;c<r;c++){let r=t.classes.size[c]===0,l=Br(e,e=>r?void 0:er(t,c,e),n);i[c]=l.ipme,a[c]=l.notipme,o[c]=l.ipmeLength,s[c]=l.notipmeLength}return{ids:e,count:r,ipme:i,notipme:a,ipmeLength:o,notipmeLength:s}}function Br(e,t,n=0){let r=-1,i=-1,a=-1,o=-1;return t(t=>{let s=t-n;if(s<0||s>=e.count)return;let c=$t(e,s);k(e,s)?(c>o||c===o&&s<i)&&(i=s,o=c):(c>a||c===a&&s<r)&&(r=s,a=c)}),{ipme:r,notipme:i,ipmeLength:a,notipmeLength:o}}function Vr(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function Hr(e,t,n,r,i){for(let e of Cn(t,r))i(j(t.tag[e]));for(let t of n)((r^D(e,t))&O(e,t))===0&&i(t)}function Ur(e,{blocks:t,gapped:n},r){let i={ipme:-1,notipme:-1};return Hr(e,t,n,r,t=>{let n=k(e,t)?`notipme`:`ipme`;i[n]=Math.max(i[n],$t(e,t))}),i}const Wr=2**32;function Gr(e){let t=Qt(e.fixed,e.moreipme,e.notipme),n=_n(t);return n===null?Lr(t):ti(t,n)}function Kr(e){let t=Qt(e.fixed,e.moreipme,e.notipme),n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{kind:`single`,ids:t,blocks:vn(t)??n,gapped:[...yn(t)]}}function qr(e,t){if(e.kind===`single`){let{ids:n,blocks:r,gapped:i}=e;return Br(n,e=>Hr(n,r,i,t,e))}if(e.kind===`classes`)return Br(e.ids,n=>tr(e.entries,t,n));let n=Xr(e,t);return{ipme:e.ipme[n],notipme:e.notipme[n],ipmeLength:e.ipmeLength[n],notipmeLength:e.notipmeLength[n]}}function Jr(e,t){let{ipme:n,notipme:r,ipmeLength:i,notipmeLength:a}=qr(e,t),o=t=>t<0?null:en(e.ids,t);return{me:i>a,ipme:o(n),notipme:o(r),ipmeLength:i,notipmeLength:a}}function Yr(e,t){for(let n=0;n<e.count;n++)if(e.ipmeLength[n]===t&&Vr(e,n))return!0;return!1}function Xr(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function Zr(e,t){return t+1<e.count?e.start[t+1]:Wr}const Qr=new Float64Array(34),$r=ei(34);function ei(e){return{start:new Uint32Array(e),ipme:new Int32Array(e),notipme:new Int32Array(e),ipmeLength:new Int8Array(e),notipmeLength:new Int8Array(e)}}function ti(e,{start:t,tag:n,gapped:r}){let i=t.length,a=ei(2*i+1);Qr[0]=Wr;for(let e of[$r.ipme,$r.notipme,$r.ipmeLength,$r.notipmeLength])e[0]=-1;let o=0,s=0,c=0;for(let l=0;l<i;l++){let u=t[l],d=mn(n[l]);for(;Qr[o]<=u;o--)Qr[o]!==c&&(ri(a,s++,c,o),c=Qr[o]);u!==c&&(ri(a,s++,c,o),c=u);let f=j(n[l]),p=r?$t(e,f):d,m=l>0&&t[l-1]===u&&mn(n[l-1])===d,h=u+M(d);!m&&(l+1===i||t[l+1]>=h)?(ri(a,s,c,o),ai(e,a,s++,f,p),c=h):(m||ni(++o,h),ai(e,$r,o,f,p))}for(;o>=0;o--)Qr[o]!==c&&(ri(a,s++,c,o),c=Qr[o]);return{kind:`pieces`,ids:e,count:s,start:a.start.subarray(0,s),ipme:a.ipme.subarray(0,s),notipme:a.notipme.subarray(0,s),ipmeLength:a.ipmeLength.subarray(0,s),notipmeLength:a.notipmeLength.subarray(0,s)}}function ni(e,t){Qr[e]=t,ii($r,e-1,$r,e)}function ri(e,t,n,r){e.start[t]=n,ii($r,r,e,t)}function ii(e,t,n,r){n.ipme[r]=e.ipme[t],n.notipme[r]=e.notipme[t],n.ipmeLength[r]=e.ipmeLength[t],n.notipmeLength[r]=e.notipmeLength[t]}function ai(e,t,n,r,i){if(r<e.firstNotipme){if(!oi(i,r,t.ipmeLength[n],t.ipme[n]))return;t.ipme[n]=r,t.ipmeLength[n]=i}else oi(i,r,t.notipmeLength[n],t.notipme[n])&&(t.notipme[n]=r,t.notipmeLength[n]=i)}function oi(e,t,n,r){return e>n||e===n&&t<r}const si={ids:{implicit:[],moreipme:null,notipme:null,firstMoreipme:0,firstNotipme:0,count:0},count:0,ipme:new Int32Array,notipme:new Int32Array,ipmeLength:new Int8Array,notipmeLength:new Int8Array},ci={nowMe:[],noLongerMe:[],base:si,head:si,basePart:[],headPart:[],excludedBefore:[],excludedNow:[],entries:null,setsOf:(e,t)=>Array.from({length:t},()=>[])};function li(e,t){return e.kind===`pieces`&&t.kind===`pieces`?ui(e,t):di(e.ids,t.ids)}function ui(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=Vr(e,c),f=Vr(t,l),p=Zr(e,c),m=Zr(t,l),h=Math.min(p,m);d!==f&&(Mr(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}return{nowMe:n,noLongerMe:r,base:e,head:t,basePart:i,headPart:a,excludedBefore:o,excludedNow:s,entries:null,setsOf:(n,r)=>{let o=Array.from({length:r},()=>[]);for(let r=0;r<i.length;r++){let s=i[r],c=a[r],l=Math.max(e.start[s],t.start[c]),u=o[n(r)];u!==void 0&&Mr(u,l,Math.min(Zr(e,s),Zr(t,c)))}return o}}}function di(e,t){let n=Zn();$n(n,e),$n(n,t,e.count);let r=n.divide();if(Yn(r))return null;let i=zr(e,r),a=zr(t,r,e.count),o=[];for(let e=0;e<i.count;e++)r.classes.size[e]!==0&&Vr(i,e)!==Vr(a,e)&&o.push(e);let s=(e,t)=>fi(r,o,e,t),c=s(e=>+!Vr(a,o[e]),2);if(c===null)return null;let[l,u]=c,[d,f]=[pi(e),pi(t)];return{nowMe:l,noLongerMe:u,base:i,head:a,basePart:o,headPart:o,excludedBefore:[...d].filter(e=>!f.has(e)).sort((e,t)=>e-t),excludedNow:[...f].filter(e=>!d.has(e)).sort((e,t)=>e-t),entries:r,setsOf:s}}function fi({classes:e},t,n,r){if(t.length===0)return Array.from({length:r},()=>[]);let i=new Int32Array(e.count).fill(-1);for(let[e,r]of t.entries())i[r]=n(e);let a=qn(e,e=>i[e]);return a===null?null:Array.from({length:r},(e,t)=>({cubes:a,label:t}))}function pi(e){let t=new Set;for(let n=e.firstNotipme;n<e.count;n++)O(e,n)===4294967295&&t.add(D(e,n));return t}function mi(e,t){return e.basePart.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function hi(e,t){return e.reduce((e,t)=>e+(t?.kind===`classes`?t.count:0),0)+(t?.entries?.classes.count??0)}function gi({fixed:e,moreipme:t,notipme:n},r){let i=Qt(e,t,n),[a]=r?yn(i):[],o=r?a:Rr(i);return o==null?null:en(i,o)}function _i(e,t){let n=e.filter(({basePart:e})=>e.length>0),[r]=n;if(r===void 0)return 0;if(n.length===1)return Pr(r[t]);let i=Zn(),a=0,o=n.map(({base:e,head:t})=>[e.ids,t.ids].map(e=>($n(i,e,a),a+=e.count,{ids:e,offset:a-e.count}))),s=i.divide();if(Yn(s))return null;let c=o.map(e=>e.map(({ids:e,offset:t})=>zr(e,s,t))),l=0;for(let e=0;e<s.classes.count;e++)c.some(([n,r])=>{let[i,a]=[n!==void 0&&Vr(n,e),r!==void 0&&Vr(r,e)];return i!==a&&a===(t===`nowMe`)})&&(l+=s.classes.size[e]);return l}const vi=new WeakMap;function yi(e){let t=vi.get(e);if(t!==void 0)return t;let n=bi(e);return vi.set(e,n),n}function bi(e){let t=new Set,{status:n}=e.needless(),r=e=>n[e]===E.redundant||n[e]===E.duplicate,i=[];for(let t of e.ipFiles)for(let[n,a]of Si(e,t))r(n)&&Pt(t,Ci(t,a))&&i.push(n);if(i.length===0)return t;let a=Uint8Array.from(n,(e,t)=>+!!r(t));for(let e of i)a[e]=0;let o=e.where();if(o===null)return t;for(let n=!0;n;){n=!1;let r=wi(e.moreipme,a,e.ids.firstMoreipme),i=wi(e.notipme,a,e.ids.firstNotipme);for(let[s,c]of o.entries()){let o=e.hosts[s]?.set??null,l=Gr(Kt(e.dialect,o,r,i));if(l===null)continue;let u=li(c,l);for(let r of u?.basePart??[])for(let i of xi(u?.base,r,e))a[i]===1&&(a[i]=0,t.add(i),n=!0)}}return t}function xi(e,t,{ids:n}){let r=e.ids.firstMoreipme-n.firstMoreipme;return[e.ipme[t],e.notipme[t]].map(e=>e-r).filter(e=>e>=n.firstMoreipme)}function*Si(e,t){let n=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:r,line:i}=t.entries;for(let e=0,a=0;e<t.notable.count;e++)a=A(i,t.notable.line[e],a,r),a<r&&i[a]===t.notable.line[e]&&(yield[n+a,a])}function Ci({bytes:e,entries:t},r){return n.b(e,t.line[r],t.start[r])}function wi(e,t,n){if(e===null)return null;let r=(e,r)=>t[n+r]!==1,{address:i,netmask:a,line:o,start:s}=e.entries,[c,l,u,d]=[i,a,o,s].map(e=>e.filter(r));return{...e,entries:{count:c.length,address:c,netmask:l,line:u,start:d}}}function Ti(e,t,r){let i=n.b(e.bytes,e.entries.line[t],e.entries.start[t]);if(Pt(e,i))return null;let a=null;return{edits:[{start:i.start,end:i.end+1,text:``}],get safe(){return a??=r(),a}}}function Ei(e){return e===null?`Correct the errors first, then look whether this line is still needed.`:`Delete the line.`}function Di(e,t,n,i,a){let{ids:o,interfaces:s}=e,c=i+(n.name===`moreipme`?o.firstMoreipme:o.firstNotipme),{because:l,interfaces:u,witness:d}=dr(o,t,s,c),f=(l??[]).map(e=>en(o,e)),p=[...f.map(e=>{let{origin:t}=e,i=r.s(e.netmask);return t.kind===`line`?{length:i,text:`${t.file===n?`line ${t.line}`:`line ${t.line} of ${t.file.name}`} (${r.i(e)})`}:{length:i,text:`the implicit entry ${r.i(e)}`}}),...u.map(e=>({length:32,text:`the interface address ${r.r(e)}`}))].sort((e,t)=>e.length-t.length),m=p.slice(0,3).map(({text:e})=>e),h=p.length-m.length,g=l===null?`the other entries together`:h>0?`${m.join(`, `)} and ${h} more`:Oi(m),_=e.isMe(d)?`me`:`not me`,{message:v,remedy:y}=a({inNotipme:n.name===`notipme`,others:g,several:l===null||p.length>1,witness:r.r(d),isMe:_}),b=()=>fr(o,t,s,c),x=f.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${r.i(t)}`}]:[]),S=y===null&&!yi(e).has(c)?Ti(n,i,b):null;return{message:v,remedy:y??Ei(S),related:x,fix:S}}function Oi(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function ki(e){let t=Ai.get(e);if(t!==void 0)return t;let n=ji(e).length>0&&Mi(e);return Ai.set(e,n),n}const Ai=new WeakMap;function ji({moreipme:e}){let t=[];if(e===null)return t;let{address:n,netmask:r,count:i}=e.entries;for(let e=r.indexOf(0);e>=0&&e<i;e=r.indexOf(0,e+1))n[e]===0&&t.push(e);return t}function Mi(e){let t=e.where();return t===null?Ni(e):t.some(e=>Yr(e,0))}function Ni({ids:e,needless:t}){for(let n=0;n<4096;n++){let{ipme:r,notipme:i}=Ur(e,t(),Math.imul(n,2654435761)>>>0);if(r===0&&i<0)return!0}return!1}function P(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function Pi(e,t,n,r={}){let{start:i,end:a,line:o}=e.entries,{at:s={start:i[t],end:a[t]},level:c}=r;return{file:e,line:o[t],start:s.start,end:s.end,detail:n,...c===void 0?{}:{level:c}}}function*Fi(e,t,n){if(ki(e))return;let r=e.needless();for(let i of e.ipFiles)yield*Ii(e,i,r.status,t,t=>Di(e,r,i,t,n))}function*Ii(e,t,n,r,i){let a=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,o=n.subarray(a,a+t.entries.count);o.includes(r)&&(yield{file:t,each:Li(t,o,r,i),count:()=>e.needless().counts[t.name][r]})}function*Li(e,t,n,r){for(let i=t.indexOf(n);i>=0;i=t.indexOf(n,i+1)){let t=i;yield P(e,{line:e.entries.line[i]},mt(e,i),()=>r(t))}}const Ri={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>Fi(e,E.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},zi=Uint16Array.from({length:256},(e,t)=>(t>=65&&t<=90?t+32:t)|Bi(t));function Bi(e){return e===46?256:e===64?512:e===42?1024:e===32||e===9?2048:e<32||e===127?4096:e===47?8192:e===58?16384:0}function Vi(e){return zi[e]&255}function Hi(e){return e===32||e===9}const F={fine:0,byteOrderMark:1,carriageReturn:2,nulByte:3,leadingBlank:4,notAComment:5,missingColon:6,wildcard:7,address:8,blank:9,controlByte:10,slash:11,colon:12,emptyLabel:13,trailingDot:14,loneDot:15,leadingDot:16,emptyDomain:17,other:18,tooLong:19};function Ui(e){return e>=F.blank&&e<=F.emptyDomain}const Wi={id:`dead-entry`,level:`error`,summary:`an entry for a domain that nobody can write in an address, so it matches nothing`,fix:`where the domain ends in a dot, removes the dot`,bad:{files:{rcpthosts:`example.com.
http://example.net/
`}},good:{files:{rcpthosts:`example.com
example.net
`}},notableEntry(e,n){let r=n.form(e);if(!Ui(r))return null;let{start:i}=n.entries,a={start:i[e],end:n.keyEnd[e]};return Pi(n,e,()=>{let e=qi(n,r,a.end);return{message:`${t.i(n.bytes,a.start,a.end)} matches no domain: ${Gi[r]??`nobody can write it`}.`,reads:`nothing`,remedy:Ki(r),fix:e}},{at:a})}},Gi={[F.blank]:`there is a blank in it`,[F.controlByte]:`there is a control character in it`,[F.slash]:`there is a slash in it`,[F.colon]:`there is a colon in it`,[F.emptyLabel]:`there is nothing between two of its dots`,[F.trailingDot]:`it ends in a dot, and qmail compares it with domains that have none there`,[F.loneDot]:`it is a dot alone`,[F.leadingDot]:`only whole domains are looked up in this file, and a dot in front is no wildcard here`,[F.emptyDomain]:`there is nothing behind the @`};function Ki(e){return e===F.trailingDot?`Remove the dot at its end.`:e===F.leadingDot?`List the domains below it one by one.`:`Write the domain as it stands behind the @ of an address, or delete the line.`}function qi({bytes:e},t,n){return t!==F.trailingDot||e[n-1]!==46?null:{safe:!1,edits:[{start:n-1,end:n,text:``}]}}const Ji=2**27;function Yi(e,t,n){let r=Zn();for(let n of t)r.add(n,D(e,n),O(e,n));for(let[t,i]of n.address.entries())r.add(e.count+t,i,4294967295);let i=r.divide();if(Yn(i))return i;let{size:a}=i.classes,o=new Uint32Array(e.count+1),s=[],c=[],l=0;for(let t=0;t<a.length&&l<=Ji;t++){if(a[t]===0)continue;let r=-1;er(i,t,t=>{l++,t<e.count?o[t+1]++:r=t-e.count}),c.push(r<0?0:1);let u=r<0?0:n.on[r].length;s.push(+(u<n.hosts))}if(l>Ji)return{tooManyWith:i.owners.at(-1)?.[0]};for(let t=0;t<e.count;t++)o[t+1]+=o[t];let u=new Uint32Array(o[e.count]),d=o.slice();for(let t=0,n=0;t<a.length;t++){if(a[t]===0)continue;let r=n++;er(i,t,t=>{t<e.count&&(u[d[t]++]=r)})}return{count:s.length,first:o,list:u,bare:Uint8Array.from(s),isInterface:Uint8Array.from(c)}}function Xi(e,t,n,i,a,o){let s=[...new Set([...Array.from(t.tag,j),...n])].sort((e,t)=>e-t);ta(e,s,a);let c=Yi(e,s,i);if(`tooManyWith`in c)return c;let l=new Uint8Array(e.count);for(let t of s)l[t]=r.s(O(e,t));Qi(e,c,s,l,i,a);let u=na(e,s,l);for(let t=1;$i(e,c,u,l,i,a,o,t);t++);return null}function Zi(e,t,n,r){let{count:i,first:a,list:o}=t,s={ipme:new Float64Array(i),notipme:new Float64Array(i)};for(let t=0;t<e.count;t++){if(a[t]===a[t+1]||ia(r[t]))continue;let i=k(e,t)?s.notipme:s.ipme,c=2**n[t];for(let e=a[t];e<a[t+1];e++){let t=o[e];Math.floor(i[t]/c)%2==0&&(i[t]=i[t]+c)}}return s}function Qi(e,t,n,r,{declared:i},a){let{count:o,first:s,list:c,bare:l,isInterface:u}=t,d=Zi(e,t,r,a),f=new Uint8Array(o);for(let e=0;e<o;e++){let t=ra(d.ipme[e]),n=ra(d.notipme[e]);l[e]===1&&t>=0&&(f[e]|=2|(t>n?1:4)),u[e]===1&&(f[e]|=2|(n<32?1:4))}for(let t of n){if(t<e.firstMoreipme||a[t]!==E.needed)continue;let n=0;for(let e=s[t];e<s[t+1];e++)n|=f[c[e]];k(e,t)?(i||r[t]!==32)&&(n&2?n&4||(a[t]=E.shadowed):a[t]=E.idle):n&1||(a[t]=E.shadowed)}}function $i(e,t,n,r,i,a,o,s){let{count:c,first:l,list:u,bare:d}=t,{firstMoreipme:f,firstNotipme:p}=e,m=Zi(e,t,r,a),h=d.map(e=>1-e),g=[new Uint32Array(c),new Uint32Array(c)],_=!1,v=(e,t)=>{let n=e>=p?g[1]:g[0];for(let r=l[e];r<l[e+1];r++)n[u[r]]+=t},y=(e,t)=>{let n=2**r[e],i=ra(m.ipme[t]%n),a=ra(m.notipme[t]%n);return e<p?g[0][t]===1&&g[1][t]===0&&i<=a:g[1][t]===1&&(g[0][t]>0||a<i)},b=e=>{for(let t=l[e];t<l[e+1];t++){let n=u[t];if(h[n]===0&&y(e,n))return!0}return!1},x=t=>{let n=u[l[t]];if(d[n]===1||D(e,t)===0)return!1;let r=ra(m.notipme[n]);return r<32&&ra(m.ipme[n]%2**32)<=r};for(let t=32;t>=0;t--){let r=n[t].filter(e=>!ia(a[e]));for(let e of r)v(e,1);for(let n of r)n<f||!aa(a[n])||n>=p&&t===32&&ea(i,D(e,n))||(b(n)?a[n]=E.needed:n<p&&t===32&&x(n)?a[n]=E.alreadyInterface:(v(n,-1),a[n]=E.redundant,o[n]=Math.min(s,255),_=!0));for(let e of r){let t=!ia(a[e]);for(let n=l[e];n<l[e+1];n++){let e=u[n];g[0][e]=0,g[1][e]=0,t&&(h[e]=1)}}}return _}function ea({declared:e,address:t},n){return!e||t[A(t,n)]===n}function ta(e,t,n){let r=new Set;for(let i of t){if(i<e.firstMoreipme)continue;let t=`${k(e,i)?`-`:``}${D(e,i)}/${O(e,i)}`;r.has(t)&&(n[i]=E.duplicate),r.add(t)}}function na(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)k(e,t)||r[n[t]].push(t);for(let t of i)k(e,t)&&r[n[t]].push(t);return r}function ra(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function ia(e){return e===E.duplicate||e===E.redundant||e===E.matchesNothing}function aa(e){return e===E.needed||e===E.alreadyInterface}const oa=new Float64Array(33),sa=new Float64Array(33),ca=new Int8Array(33),la=new Uint8Array(33),ua=new Int32Array(33),da=new Int32Array(33),fa=new Int8Array(33),pa=new Int8Array(33),ma=new Int8Array(33),ha=new Int8Array(33),ga=new Float64Array(33),_a=new Float64Array(33),va=new Uint8Array(33);function ya(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=l.length>0,{declared:p}=n,m=0,h=!0,g=!1,_=1,v=[];y(0,a.length),h=!1;for(let e=0;e<v.length;e+=2){_=1;do _=Math.min(_+1,255),g=!1,d.fill(0),y(v[e],v[e+1]);while(g)}function y(e,t){let n=e;for(let i=e;i<t;){let e=a[i],l=mn(o[i]),u=i,d=0,p=-1,g=-1;for(;i<t&&a[i]===e&&mn(o[i])===l;i++){let e=j(o[i]);e<s?d=1:(h?(e<c?p:g)>=0:ba(r[e]))?h&&(r[e]=E.duplicate):e<c?p=e:g=e}if(d===0&&p<0&&g<0)continue;for(;m>0&&sa[m-1]<e;)te();m===0&&(h&&b(n,u),n=u);let _=e+M(l);(i>=t||a[i]>=_)&&!(f&&S(u,l))?m===0&&g<0&&d===0||ee(l,d===1,p,g):x(u,l,d,p,g)}for(;m>0;)te();h&&b(n,t)}function b(e,t){g&&v.push(e,t),g=!1}function x(e,t,n,r,i){let o=m++,s=a[e];oa[o]=s,sa[o]=s+M(t)-1,ca[o]=t,la[o]=n,ua[o]=r,da[o]=i;let c=o===0?-1:ma[o-1],l=o===0?-1:ha[o-1];fa[o]=c,pa[o]=l,ma[o]=n===1||r>=0?t:c,ha[o]=i>=0?t:l,ga[o]=0,_a[o]=0,va[o]=0}function S(e,t){let n=a[e],r=A(l,n);return r<l.length&&l[r]<n+M(t)}function ee(e,t,n,a){let o=m-1,s=m===0?-1:ma[o],c=m===0?-1:ha[o],l=e===32&&!p,u=h||n<0?E.needed:r[n],d=h||a<0?E.needed:r[a],f=u,g=d;if(h){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(f=E.shadowed),!l&&!(i&4)&&(g=i===0?E.idle:E.shadowed),m>0&&(va[o]|=i,ga[o]+=M(e))}let v=n>=0,y=a>=0;v&&xa(f)&&(v=s<=c&&!y&&!t,f=v?E.needed:E.redundant,v||(i[n]=_)),y&&!l&&g===E.needed&&(y=c<(t||v?e:s),y||(g=E.redundant,i[a]=_)),n>=0&&f!==u&&(r[n]=f),a>=0&&g!==d&&(r[a]=g),m>0&&(t||v||y)&&(_a[o]+=M(e))}function te(){let e=--m,t=ca[e],n=sa[e]-oa[e]+1,a=la[e]===1,o=ua[e],s=da[e],c=fa[e],v=pa[e],y=0,b=0;if(f&&(y=A(l,oa[e]),b=A(l,sa[e]+1,y)),h){let i=va[e];if(ne(n-ga[e],y,b,u)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:v)?1:4))}for(let e=y;e<b;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=E.shadowed),s>=0&&(p||t<32)&&(i&2?i&4||(r[s]=E.shadowed):r[s]=E.idle),e>0&&(va[e-1]|=i,ga[e-1]+=n)}let x=ne(n-_a[e],y,b,d),S=o>=0,ee=s>=0;if(S&&xa(r[o])){let e=c<=v&&!ee&&!a;e&&x?r[o]=E.needed:e&&t===32?r[o]=E.alreadyInterface:(r[o]=E.redundant,i[o]=_,S=!1,e&&(g=!0))}let te=t===32&&(!p||y<b);if(ee&&r[s]===E.needed&&!te){let e=v<(a||S?t:c);e&&x||(r[s]=E.redundant,i[s]=_,ee=!1,e&&(g=!0))}let re=a||S||ee;if(re)for(let e=y;e<b;e++)d[e]=1;e>0&&(_a[e-1]+=re?n:_a[e])}function ne(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function ba(e){return e===E.duplicate||e===E.redundant}function xa(e){return e===E.needed||e===E.alreadyInterface}function Sa(e,t){let n=vn(e),r=new Uint8Array(e.count),i=new Uint8Array(e.count),a=[...yn(e)];if(n===null)return Ca(e,a,e.count-1);if(ka(e.moreipme,e.firstMoreipme,r),ka(e.notipme,e.firstNotipme,r),a.length===0)ya(e,n,t,r,i);else{let{nested:o,tangled:s}=Ea(e,n,a);ya(e,o,t,r,i);let c=Xi(e,s,a,t,r,i);if(c!==null)return{...Ca(e,a,c.tooManyWith),blocks:n}}return{status:r,counts:wa(e,r),pass:i,blocks:n,gapped:a,tooManyWith:null}}function Ca(e,t,n){let r=Aa(e),i={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{status:r,counts:wa(e,r),pass:new Uint8Array(e.count),blocks:i,gapped:t,tooManyWith:n}}function wa(e,t){return{moreipme:Ta(t,e.firstMoreipme,e.firstNotipme),notipme:Ta(t,e.firstNotipme,e.count)}}function Ta(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function Ea(e,t,n){let{start:i,tag:a}=t,o=new Uint8Array(i.length),s=Da(e,n),c=0;for(let e=0;e<i.length;){let t=mn(a[e]),n=i[e]+M(t),l=e;for(;l<i.length&&i[l]<n;)l++;Oa(s,i[e],r.c(t))&&(o.fill(1,e,l),c+=l-e),e=l}let l=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:!1};for(let t=0,r=0;t<i.length;t++)o[t]===e&&(n.start[r]=i[t],n.tag[r++]=a[t]);return n};return{nested:l(0,i.length-c),tangled:l(1,c)}}function Da(e,t){let n=new Map(t.map(t=>[`${D(e,t)}/${O(e,t)}`,t]));return Uint32Array.from([...n.values()].flatMap(t=>[D(e,t),O(e,t)]))}function Oa(e,t,n){for(let r=0;r<e.length;r+=2)if(((t^e[r])&n&e[r+1])===0)return!0;return!1}function ka(e,t,n){if(e===null)return;let i=new Set;for(let a of Sn(e)){let o=e.entries.address[a],s=e.entries.netmask[a];if(!r.a(o,s))continue;let c=`${o}/${s}`;n[t+a]=i.has(c)?E.duplicate:E.matchesNothing,i.add(c)}}function Aa(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=E.duplicate),i.add(a)}}return t}function ja(e,{blocks:t},n,i){let{address:a,netmask:o,line:s,count:c}=n.entries,l=n.name===`moreipme`?e.firstMoreipme:e.firstNotipme;if(!r.a(a[i],o[i]))for(let e=A(t.start,a[i]);t.start[e]===a[i];e++){let n=j(t.tag[e])-l;if(n>=0&&n<c&&o[n]===o[i]&&a[n]===a[i])return s[n]}let u=0;for(;a[u]!==a[i]||o[u]!==o[i];)u++;return s[u]}function Ma(e,{tooManyWith:t,gapped:n}){let r=t??n[0];return r===void 0?null:en(e,r)}const Na={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){let t=e.needless().status;for(let n of e.ipFiles){let{address:i,netmask:a}=n.entries;yield*Ii(e,n,t,E.duplicate,t=>{let o=ja(e.ids,e.needless(),n,t),s=r.i({address:i[t],netmask:a[t]}),c=Ti(n,t,()=>!0);return{message:`Line ${o} of this file already reads as ${s}.`,remedy:Ei(c),related:[{file:n,line:o,message:`the same entry, ${s}`}],fix:c}})}}},Pa={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>Fi(e,E.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},Fa={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,isExact:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},directory:e=>Fi(e,E.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))},Ia={id:`shadowed-entry`,level:`warning`,summary:`an entry over which others always win`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>Fi(e,E.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}))},La={id:`bad-number`,level:`error`,summary:`a file that should hold a number begins with something else, so the number is not read`,fix:null,bad:{files:{concurrencyremote:`max 50
`}},good:{files:{concurrencyremote:`50
`}},*int(e){let{number:n,value:r,bytes:i}=e;if(n.digits.end>n.digits.start||Ra(e))return;let a=r.end===r.start;yield{file:e,line:1,...r,detail:()=>({message:(a?`The first line is empty`:`The first line begins with ${t.i(i,r.start,r.end)}`)+`, where qmail wants a digit. ${n.value===null?za(e.row):`Here it reads ${n.value}.`}`,reads:n.value===null?`nothing`:String(n.value),remedy:`Write the number alone into the first line${n.value===null?`, or delete the file if the default is right`:``}.`,fix:null})}}};function Ra({bytes:e,value:t}){let n=t.start;for(e[0]===239&&e[1]===187&&e[2]===191&&(n=3);n<t.end&&(e[n]===32||e[n]===9);)n++;let r=n<t.end?e[n]:0;return n>t.start&&r>=48&&r<=57}function za({absent:e}){return e.kind===`number`?`It says nothing about that, and works with its default, ${e.number}.`:`It says nothing about that, and works with its default.`}function Ba(e,t,n,i){let a=r.s(i),o=n+(4294967295-i)+1;if(e.kind===`classes`){let r=Ua(e,t,a);return r===null?null:r.count(n,o-1)>0}for(let r=Xr(e,n);r<e.count&&e.start[r]<o;r++)if(Va(e,r,t,a))return!0;return!1}function Va(e,t,n,r){let i=e.ipmeLength[t],a=e.notipmeLength[t];return n===`moreipme`?i<=a&&a<r:a<i&&i<=r}const Ha=new WeakMap;function Ua(e,t,n){let r=Ha.get(e);r===void 0&&(r=new Map,Ha.set(e,r));let i=`${t} ${n}`,a=r.get(i);if(a===void 0){let o=qn(e.entries.classes,r=>Va(e,r,t,n)?0:-1);a=o===null?null:Ln(o),r.set(i,a)}return a}function Wa(e,n,r=0,i=e.length){let a=[],o=r;for(let{start:r,end:i,text:s}of n)a.push(e.subarray(o,r),t.m(s)),o=i;return a.push(e.subarray(o,i)),t.f(a)}function Ga(e,t,i){let a=i[0],o=i.at(-1);if(a===void 0||o===void 0)return!0;let s=n.y(t.bytes,a.start),c=t.bytes.indexOf(10,o.end),l=c<0?t.bytes.length:c+1,u=Ya(t,t.bytes.subarray(s,l)),d=Ya(t,Wa(t.bytes,i,s,l)),f=[...d.keys()].filter(e=>!u.has(e)),p=[...u.keys()].filter(e=>!d.has(e));if(f.length===0&&p.length===0)return!0;let m=e.where();if(m===null)return!1;let h=f.map(e=>d.get(e)),g=t.name,_=(t,n)=>!e.declared&&g===`notipme`&&t.netmask===4294967295&&!Xa(n,t);if(p.length===0&&!h.some(e=>r.o(e.netmask)))return!h.some(e=>_(e,t)||m.some(t=>Ba(t,g,e.address,e.netmask)!==!1));if(!Ja(e,t.bytes.length+m.reduce((e,t)=>e+t.count,0)))return!1;let v=n.g(g,t.path,Wa(t.bytes,i));return h.some(e=>_(e,t))||p.some(e=>_(u.get(e),v))?!1:e.hosts.every(({set:t},n)=>{let r=g===`moreipme`?v:e.moreipme,i=g===`notipme`?v:e.notipme,a=Gr(Kt(e.dialect,t,r,i)),o=m[n];if(a===null||o===void 0)return!1;let s=li(o,a);return s!==null&&mi(s,!1)})}const Ka=2**26,qa=new WeakMap;function Ja(e,t){let n=qa.get(e)??0;return n>Ka?!1:(qa.set(e,n+t),!0)}function Ya(e,t){let{count:i,address:a,netmask:o}=n.g(e.name,e.path,t).entries,s=new Map;for(let e=0;e<i;e++){let t={address:a[e],netmask:o[e]};r.a(t.address,t.netmask)||s.set(`${t.address}/${t.netmask}`,t)}return s}function Xa({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}function Za(e,t,n){let r=null;return{edits:n,get safe(){return r??=Ga(e,t,n),r}}}const Qa={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, so its first line is skipped`,fix:`removes the mark`,bad:{moreipme:`ï»¿203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=it(e,t,n);if(r?.kind!==`byte-order-mark`)return;let i={start:0,end:3};yield P(t,e,i,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:Za(n,t,[{...i,text:``}])}),r.harmless?`warning`:void 0)}},$a={id:`carriage-return`,level:`warning`,summary:`lines end in a carriage return and a newline`,fix:`removes the carriage returns before newlines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){for(let t of e.ipFiles)for(let n of Gt(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield P(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:`Save the file with newlines alone (LF, Unix line ends).`,fix:Za(e,t,eo(t))}));break}}};function eo({bytes:e}){let t=[];for(let n=e.indexOf(13);n>=0;n=e.indexOf(13,n+1))e[n+1]===10&&t.push({start:n,end:n+1,text:``});return t}function I(e){return e.entry===null?`nothing`:r.i(e.entry)}const to={id:`leading-blank`,level:`error`,summary:`blanks before an entry make qmail skip the line`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,r){let i=it(e,t,r);i?.kind===`leading-blank`&&(yield P(t,e,i.blanks,()=>{let a=`qmail skips this line: an address must begin with the line's first byte.`,o=I(n.b(t.bytes,e.line,i.blanks.end));return o===`0.0.0.0/0.0.0.0`?{message:a,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${o}, which covers every address there is.`,fix:null}:{message:a,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${o}.`,fix:Za(r,t,[{...i.blanks,text:``}])}}))}},no={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline, so qmail drops its last byte`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`},good:{moreipme:`203.0.113.12
`},*notableLine(e,i,a){if(e.terminated)return;let{start:o,end:s,line:c}=e,l={start:s,end:s},u=t.f([i.bytes.subarray(o),t.m(`
`)]),d=n.b(u,c,0),f=d.entry!==null&&e.entry!==null&&r.i(d.entry)===r.i(e.entry),p=c===1&&ot(i.bytes)?o+3:o,m=f||lt(i.bytes,p,s);yield P(i,e,l,()=>({message:`qmail drops the last byte of the file, ${t.i(i.bytes,s-1,s)}, where it expects a newline`+(m?`; here nothing is lost by it.`:ro(I(d),I(e))),reads:I(e),remedy:`End the last line with a newline.`,fix:Za(a,i,[{...l,text:`
`}])}),m?`warning`:void 0)}};function ro(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}const io=[`moreipme`,`notipme`],ao=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i,oo={id:`misspelled-file`,level:`warning`,summary:`a file whose name is close to moreipme or notipme, and that no qmail reads`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`]},good:{moreipme:`203.0.113.7
`,others:[`notipme.bak`]},*directory({directory:e}){for(let r of e.names){if(io.includes(r)||ao.test(r))continue;let i=so(r);i!==null&&(yield{file:{path:n.a(e.path,r),bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`No qmail reads a file named ${t.s(r)}.`,remedy:e.names.includes(i)?`If it was meant for ${i}, which is there too, move its lines into that one.`:`Name it ${i} if that was meant.`,fix:null})})}}};function so(e){let t=e=>e.toLowerCase().replace(/[-_]/g,``),r=e.replace(/(?<=.)\.[^.]*$/,``);return io.map(i=>({read:i,edits:Math.min(...[e,r].map(e=>n.h(t(e),i)))})).filter(({edits:e})=>e<=2).sort((e,t)=>e.edits-t.edits)[0]?.read??null}const co={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it on the line is not read`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield P(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:I(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))}},lo={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,bad:{moreipme:`{{ address }}
{{ other }}
`},good:{moreipme:`203.0.113.7
`},*directory({templates:e}){for(let r of e){let e=n.f(r.bytes);e!==null&&(yield{file:r,...e,detail:()=>({message:`This file is a template: it holds ${t.a(r.bytes,e.start,e.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})})}}},uo={id:`unreadable-file`,level:`error`,summary:`moreipme or notipme cannot be read, and qmail then works as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`},good:{moreipme:`203.0.113.7
`},*directory({directory:e}){for(let t of n.r(e))n.i(t)&&(yield{file:{path:t.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...t.refused===!0?po(t):fo(t),fix:null})})}};function fo({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:`Put a regular file there that everyone can read (mode 0644), or none.`}}function po(e){return{message:`The file was not judged: ${n.c(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const mo={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory({directory:e,dialect:t}){if(!t.readsIpFiles)for(let r of n.r(e))yield{file:n.i(r)?{path:r.path,bytes:new Uint8Array}:r,line:1,start:0,end:0,detail:()=>({message:`${t.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})}}},ho={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:go(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function go(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const _o={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t!==null&&ki(e))for(let n of ji(e))yield P(t,{line:t.entries.line[n]},mt(t,n),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null}))}},vo={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,netmask:i}=e;n!==null&&i!==null&&r.o(n.netmask)&&!r.a(n.address,n.netmask)&&(yield P(t,e,i,()=>({message:`The netmask ${r.r(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${r.s(n.netmask)} when it looks for the best match.`,reads:I(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},yo={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*notableLine(e,t){let{entry:n,address:i,netmask:a}=e;n!==null&&i!==null&&r.a(n.address,n.netmask)&&(yield P(t,e,{start:i.start,end:a?.end??i.end},()=>{let t=pt(e).some(e=>e.wrapped),i=t?[]:Ke(r.r(n.address),r.r(n.netmask));return{message:`This entry matches no address, ever: ${r.r(n.address)} has bits outside the netmask ${r.r(n.netmask)}, and qmail does not clear them.`,reads:r.i(n),...e.terminated?bo(n,i,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function bo({address:e,netmask:t},n,i){if(i)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this one has gaps`;return{remedy:`Write ${r.r(e)} for the one address, or give the network another netmask: ${n}.`,write:[{text:r.r(e)}]}}return{remedy:`${We(t)===null?``:`${r.r(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${$e(n)}.`,write:n.map(e=>({text:e}))}}const xo={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*notableLine(e,t,n){let r=it(e,t,n);r?.kind===`ipv6-address`&&(yield P(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(T(t.bytes,r.written))??[],i=e!==void 0&&Ge(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},So={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*notableLine(e,n,r){let i=pt(e).filter(e=>e.leadingZero),[a]=i;if(a===void 0)return;let o=e=>t.a(n.bytes,e.start,e.end);yield P(n,e,a,()=>({message:`qmail reads ${i.map(o).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:I(e),...Co(n.bytes,e),fix:e.terminated?Za(r,n,i.map(e=>({start:e.start,end:e.end,text:wo(n.bytes,e)}))):null}))}};function Co(e,t){let n=I(t);return!(Ge(n)&&ht(e,t).length===0&&t.terminated)||t.seen.end<t.end||pt(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function wo(e,{start:t,end:n}){return T(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const To=1e3,Eo={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*notableLine(e,n,r){if(e.entry===null)return;let i=gt(n.bytes,e).next();i.done!==!0&&(yield P(n,e,i.value,()=>{let i=[],a=0;for(let{start:r,end:o}of gt(n.bytes,e)){if(++a>To)break;a<=5&&i.push(t.a(n.bytes,r,o))}let o=i.join(`, `)+(a>5?` and ${a>To?`hundreds`:a-5} more`:``),s=e.terminated?jt(n.bytes,e):null;return{message:`qmail reads one address from a line; ${o} ${a===1?`is`:`are`} lost.`,reads:I(e),...Do(n.bytes,e,s),fix:s===null?null:Za(r,n,[{start:e.start,end:e.end,text:s.join(`
`)}])}}))}};function Do(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(Ge)?et(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=T(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?Ke(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${$e(c)}.`,write:c.map(e=>({text:e}))}}const Oo={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:n,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:n(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${t.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function ko(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=T(a,{start:i,end:ct(a,i,r)}),s=T(a,{start:n,end:ct(a,n,i)}),c=a[r-1]===13?`\r`:``;return Za(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Ao={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*notableLine(e,t,n){if(it(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=w(t.bytes,a.end,e.end);if(a.end===o)yield P(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what stands behind the slash is no netmask of four octets.`,reads:`nothing`,...jo(T(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?ko(n,t,e,c):null;yield P(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...a===null?Mo(T(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield P(t,e,{start:w(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...Po(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:No(T(t.bytes,{start:r,end:i.end})),fix:null}))}};function jo(e){let t=e.replace(/#.*/s,``),n=Je(t),r=n===null?null:et(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&Ge(i))return{remedy:`Write ${i} for the single address, or the whole netmask behind the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:Ke(i,a);return s.length===0?{remedy:`Write the whole netmask behind the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${$e(s)}, and nothing behind it.`,write:s.map(e=>({text:e}))}}function Mo(e){let t=e.replace(/#.*/s,``),n=Je(t),r=n===null?null:et(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=Qe(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function No(e){let t=Qe(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${$e(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function Po(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Fo={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*notableLine(e,t,n){let i=it(e,t,n);if(i?.kind!==`prefix-length`)return;let{address:a,wrapped:o,written:s,length:c,comment:l}=i;yield P(t,e,s,()=>{let i=`qmail skips this line: behind the slash it wants a netmask, not a prefix length.`;if(c===0)return{message:i,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let s=r.c(c);if(o)return{message:i,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${r.r(s)} for the netmask.`,fix:null};let u=r.i({address:(a&s)>>>0,netmask:s}),d=t.bytes[e.end-1]===13?`\r`:``,f=l===null?``:`${T(t.bytes,l)}${d}\n`;return{message:i,reads:`nothing`,remedy:`Write ${u}${l===null?``:`, and the comment on a line of its own above`}.`,write:[{text:u}],fix:Za(n,t,[{start:e.start,end:e.end,text:`${f}${u}${d}`}])}})}},Io={id:`trailing-text`,level:`warning`,summary:`text behind an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*notableLine(e,n,r){if(e.entry===null||e.address===null||_t(n.bytes,e))return;let i=ht(n.bytes,e)[0];if(i===void 0)return;let a=w(n.bytes,i.start,i.end),o=w(n.bytes,e.address.end,e.end),s=e.netmask===null?o:w(n.bytes,e.netmask.end,e.end),c=n.bytes[o]===35?o:n.bytes[s]===35?s:null,l=c===null||!e.terminated?null:ko(r,n,e,c);yield P(n,e,{start:a,end:ct(n.bytes,a,i.end)},()=>({message:`qmail does not look at ${t.a(n.bytes,a,ct(n.bytes,a,i.end))}: these files have no comments behind an entry, no ports and no lists.`,reads:I(e),...Lo(n.bytes,e,c),fix:l?.()??null}))}};function Lo(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=I(t),i=pt(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!Ge(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const Ro={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:i,line:a}=t.entries,o=zo(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let s of Bo(t,o))yield P(t,{line:a[s]},mt(t,s),()=>{let t=[...o.filter(e=>(e&i[s])>>>0===n[s])],a=t.slice(0,5).map(r.r).join(`, `),c=t.length>5?` and ${t.length-5} more`:``,l=t.length===1?`it`:`them`,u=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface’s`} address${t.length===1?``:`es`} ${a}${c}, and cannot exclude ${l}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:r.i({address:n[s],netmask:i[s]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${a}${c} into notipme, ${u}without a netmask.`,...c===``?{write:t.map(e=>({text:r.r(e),into:`notipme`}))}:{},fix:null}})}};function zo({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=A(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function Bo({entries:{count:e,address:t,netmask:n}},i){let a=[];for(let o=0;o<e&&i.length>0;o++){let e=t[o],s=n[o];r.a(e,s)||(r.o(s)?i.some(t=>(t&s)>>>0===e):i[A(i,e)]-e<=4294967295-s)&&a.push(o)}return a}const Vo={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[n,{name:i,set:a}]of e.hosts.entries()){if(a===null)continue;let o=new Set(r.n(a,e.dialect).map(e=>e.address)),s=a.addresses.filter(e=>e.up&&typeof e.address==`number`&&!o.has(e.address)),c=s.length===0?[]:Ho(s,a,e,n),[l]=c;if(l===void 0)continue;let u=l.at??a.at??{file:e.anchor(),start:0,end:0},d=c.length>20?` and ${c.length-20} more`:``,f=c.slice(0,20).map(({address:e,device:t})=>[r.r(e),t]),p=f.map(([e,n])=>`${e} of ${t.s(n)}`).join(`, `)+d,m=f.map(([e])=>e).join(`, `)+d;yield{file:u.file,line:Uo(u.file.bytes,u.start),start:u.start,end:u.end,host:i,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first one of its label. Mail to ${c.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${c.length===1?`it is`:`they are`} not to be me).`:`Give ${c.length===1?`it`:`each`} a label of its own (ip addr add ... label ${t.s(l.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:c.map(({address:e})=>r.r(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function Ho(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let{ipmeLength:t,notipmeLength:n}=qr(i,e);return t<0&&n<0});let a=Kt(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=Jt(a,e);return!t&&n===null})}function Uo(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Wo=[Ri,La,Qa,$a,Wi,Na,_o,vo,yo,Pa,xo,to,So,Eo,no,oo,Oo,Ao,co,Fo,Fa,Ia,lo,Io,Ro,uo,Vo,mo,ho,{id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*notableLine(e,n){let r=pt(e).filter(e=>e.wrapped),[i]=r;if(i===void 0)return;let a=e=>`${t.a(n.bytes,e.start,e.end)} as ${e.value}`;yield P(n,e,i,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(a).join(`, `)}.`,reads:I(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}}];function Go(e,t,n,r,i=null){let{count:a}=t;return{bytes:e,entries:t,lookup:n,values:r,errors:i,hasNul:e.includes(0),lastError:null,keyEnd:r===`none`?t.end:Ko(e,t),form:new Uint8Array(a),status:new Uint8Array(a),table:qo(e,t)}}function Ko(e,{count:t,start:n,end:r}){let i=new Uint32Array(t);for(let a=0;a<t;a++){let t=r[a],o=n[a];for(;o<t&&e[o]!==58;)o++;i[a]=o}return i}function qo(e,{count:t,start:n}){let r=0;for(let i=0;i<t;i++)e[n[i]]===46&&r++;return{whole:new Int32Array(Jo(t-r)),dotted:new Int32Array(Jo(r)),indexBits:32-Math.clz32(t)}}function Jo(e){let t=4;for(;t<e*1.5;)t*=2;return t}const L={needed:0,duplicate:1,conflicting:2,shadowed:3,redundant:4};function R(e){return e&7}function Yo(e){return!(e&8)}function Xo(e,t,n){let r=n;for(;r>t&&Zo(e[r-1]);)r--;return r}function Zo(e){return e===32||e===9||e===10}function Qo(e){return{start:0,end:Xo(e,0,n.v(e,0))}}function $o(e,t){let{start:n,end:r}=Qo(e),i=n,a=1;if(t===`indimail`){for(;i<r&&(e[i]===32||e[i]===9);)i++;i===r||e[i]===0?i=n:(e[i]===45||e[i]===43)&&(a=e[i++]===45?-1:1)}let o=i,s=0,c=0;for(;i<r;i++){let t=e[i]-48;if(t<0||t>9)break;s=10*s+t,c=Math.imul(c,10)+t|0}return{value:i===n?null:Math.imul(c,a),digits:{start:o,end:i},written:a*s||0}}function es(e){return ns(e,e.includes(0))}function ts(e){return ns(e,!1)}function ns(e,t){let n=e.length,r=as(ss(e)),i=0,a=0;for(let o=0,s=0;o<n;o=s+1){for(s=o;s<n&&e[s]!==10;)s++;a++;let c=Xo(e,o,s),l=e[o];if(!(c===o||l===35||t&&l===0))for(let n=o;n<=c;){let o=t?is(e,n,c):c;i===r.start.length&&(r=os(r)),r.start[i]=n,r.end[i]=o,r.line[i++]=a,n=o+1}}let{start:o,end:s,line:c}=r;return{count:i,lines:a,start:o.subarray(0,i),end:s.subarray(0,i),line:c.subarray(0,i)}}function rs(e){let{end:t}=Qo(e),n=1;for(let r=0;r<t;r++)e[r]===0&&n++;let{start:r,end:i,line:a}=as(n);for(let a=0,o=0;a<n;a++){let n=is(e,o,t);r[a]=o,i[a]=n,o=n+1}return{count:n,lines:1,start:r,end:i,line:a.fill(1)}}function is(e,t,n){let r=t;for(;r<n&&e[r]!==0;)r++;return r}function as(e){return{start:new Uint32Array(e),end:new Uint32Array(e),line:new Uint32Array(e)}}function os({start:e,end:t,line:n}){let r=as(Math.ceil(e.length*1.5));return r.start.set(e),r.end.set(t),r.line.set(n),r}function ss(e){let t=Math.min(e.length,65536),n=0;for(let r=1;r<t;r++)e[r]===10&&e[r-1]!==10&&n++;return t===e.length?n+1:Math.ceil(n/t*e.length*1.1)+8}const cs={kind:`none`},ls={kind:`failure`},us=2**31-1,ds={least:0,most:us},fs={least:1,most:us};function z(e,t,n,r,i){return{name:e,family:!1,kind:t,reader:n,comments:t===`list`||t===`map`||t===`regex`,programs:typeof r==`string`?[r]:r,absent:cs,holds:`other`,lookup:t===`map`?`constmap`:null,wildcards:!1,secret:null,range:null,unlikely:null,confSpawn:null,mayBeEmpty:!1,...i}}function B(e,t,n={}){return z(e,`line`,n.absent!==void 0&&n.absent.kind!==`none`?`control_rldef`:`control_readline`,t,n)}function V(e,t,n,r={}){return B(e,t,{absent:{kind:`me`,otherwise:typeof n==`string`?{kind:`text`,text:n}:n},...r})}function H(e,t,n,r=ds,i={}){return z(e,`int`,`control_readint`,t,{absent:n===null?{kind:`built-in`}:{kind:`number`,number:n},range:r,...i})}function U(e,t,n={}){return z(e,`list`,`control_readfile`,t,n)}function W(e,t,n=`other`,r={}){return U(e,t,{lookup:`constmap`,holds:n,...r})}function ps(e,t,n=`other`,r={}){return z(e,`map`,`control_readfile`,t,{holds:n,...r})}function ms(e,t){return z(e,`regex`,`control_readfile`,t,{})}function hs(e,t){return z(e,`iplist`,`ipme_readipfile`,t,{holds:`address`})}function gs(e,t,n={}){return z(e,`iplist`,`control_readfile`,t,{comments:!0,holds:`address`,...n})}function _s(e,t){return z(e,`cdb`,`cdb_seek`,t,{lookup:`cdb`})}function vs(e,t,n,r={}){return z(e,`list`,t,t,{holds:n,lookup:`cdb`,...r})}function ys(e,t){return z(e,`pem`,`open`,t,{secret:`private key`})}function bs(e,t){return z(e,`dir`,`open`,t,{})}function xs(e,t){return z(e,`native`,`control_readnativefile`,t,{holds:`text`})}function Ss(e){return z(e,`shell`,`open`,`run`,{})}const G=`qmail-send`,Cs=`qmail-smtpd`,ws=`qmail-remote`,Ts=`qmail-inject`,Es={least:0,most:2**32-2};function Ds(){return[`moreipme`,`notipme`].map(e=>hs(e,[ws,Cs]))}function Os(e){return[B(`me`,[G,Cs,ws,Ts],{holds:`host`}),W(`badmailfrom`,Cs,`sender`),B(`bouncefrom`,G,{absent:{kind:`text`,text:`MAILER-DAEMON`},holds:`local part`}),V(`bouncehost`,G,`bouncehost`,{holds:`host`}),H(`concurrencylocal`,G,10,ds,{confSpawn:e}),H(`concurrencyremote`,G,20,ds,{confSpawn:e}),H(`databytes`,[Cs,`qmail-qmtpd`],0,Es,{unlikely:{least:1,most:999}}),V(`defaultdomain`,Ts,`defaultdomain`,{holds:`completion`}),V(`defaulthost`,Ts,`defaulthost`,{holds:`completion`}),V(`plusdomain`,Ts,`plusdomain`,{holds:`completion`}),V(`idhost`,Ts,`idhost`,{holds:`host`}),V(`doublebouncehost`,G,`doublebouncehost`,{holds:`host`}),B(`doublebounceto`,G,{absent:{kind:`text`,text:`postmaster`},holds:`local part`}),V(`envnoathost`,G,`envnoathost`,{holds:`host`}),V(`helohost`,ws,ls,{holds:`host`}),V(`localiphost`,Cs,cs,{holds:`host`}),W(`locals`,G,`domain`,{absent:{kind:`me`,otherwise:ls}}),vs(`morercpthosts`,`qmail-newmrh`,`domain`,{wildcards:!0}),_s(`morercpthosts.cdb`,[Cs,`qmail-qmtpd`]),W(`percenthack`,G,`domain`),gs(`qmqpservers`,`qmail-qmqpc`,{absent:ls}),H(`queuelifetime`,G,604800,fs),W(`rcpthosts`,[Cs,`qmail-qmtpd`],`domain`,{absent:{kind:`everything`},wildcards:!0}),V(`smtpgreeting`,Cs,ls,{holds:`text`}),ps(`smtproutes`,ws,`domain`,{wildcards:!0,secret:`behind bar`}),H(`timeoutconnect`,ws,60,fs),H(`timeoutremote`,ws,1200,fs),H(`timeoutsmtpd`,Cs,1200,fs),ps(`virtualdomains`,G,`address or domain`,{wildcards:!0})]}function ks(e,t){return[...new Map([...e,...t].map(e=>[e.name,e])).values()]}const As=`qmail-send`,js=`qmail-todo`,K=`qmail-smtpd`,Ms=`qmail-remote`,Ns=`qmail-queue`,Ps=`qmail-dkim`,Fs=`surblfilter`,Is=[`qmail-inject`,`forward`,`srsfilter`],Ls=()=>[ms(`badmailfrom`,K),W(`locals`,[As,js],`domain`,{absent:{kind:`me`,otherwise:ls}}),W(`percenthack`,[As,js],`domain`),ps(`virtualdomains`,[As,js],`address or domain`,{wildcards:!0}),B(`doublebounceto`,As,{absent:{kind:`text`,text:`postmaster`},holds:`local part`,mayBeEmpty:!0})],Rs=()=>[...[`badhelo`,`badhelonorelay`,`badmailfromnorelay`,`badrcptto`,`badrcpttonorelay`].map(e=>ms(e,K)),W(`validrcptto`,K,`recipient`),vs(`morevalidrcptto`,`qmail-newmvrt`,`recipient`),_s(`morevalidrcptto.cdb`,K),H(`maxrcpt`,K,-1),...[`brtlimit`,`rejectrelaytest`,`rejectnullsenders`,`dnsblfailclosed`].map(e=>H(e,K,0)),H(`spfbehavior`,K,0,{least:0,most:6}),B(`spfrules`,K),B(`spfguess`,K),B(`spfexp`,K,{absent:{kind:`built-in`},holds:`text`}),U(`dnsbllist`,K),U(`smtpplugins`,K),U(`taps`,Ns),V(`authservid`,Ns,cs,{holds:`other`}),xs(`policy`,K)],zs=()=>[B(`outgoingip`,Ms,{absent:{kind:`text`,text:`0.0.0.0`},holds:`address`}),ps(`authsenders`,Ms,`sender`,{wildcards:!0,secret:`behind bar`}),H(`bouncemaxbytes`,As,5e4),...[0,1].flatMap(e=>[H(`concurrencysuppl${e}`,As,20,ds,{confSpawn:509}),W(`suppls${e}`,[As,js],`domain`)]),B(`srs_domain`,Is,{holds:`host`}),B(`srs_separator`,Is),U(`srs_secrets`,Is,{secret:`line`}),...[`srs_maxage`,`srs_hashlength`,`srs_hashmin`,`srs_alwaysrewrite`].map(e=>H(e,Is,0))],Bs=()=>[U(`filterargs`,`spawn-filter`),U(`qfilters`,`qmail-qfilter`),W(`signaturedomains`,Ps,`domain`),W(`nosignaturedomains`,Ps,`domain`),W(`dkimkeys`,Ps),...[`surblrcpt`,`level2-tlds`,`level3-tlds`,`surbldomainwhite`].map(e=>W(e,Fs)),B(`surbldomain`,Fs),H(`cachelifetime`,Fs,300)],Vs=()=>[W(`tlsclients`,K),U(`tlsserverciphers`,K),U(`tlsclientciphers`,Ms),H(`notlshosts_auto`,Ms,0),...[`servercert.pem`,`clientca.pem`,`clientcrl.pem`].map(e=>ys(e,K)),ys(`clientcert.pem`,Ms),bs(`servercerts`,K),bs(`tlshosts`,Ms),bs(`notlshosts`,Ms),bs(`domainkeys`,Ps),bs(`cache`,Fs)],Hs=()=>[Ss(`concurrencyincoming`),Ss(`softlimit`)];function Us(){return ks([...Os(509),...Ds()],[...Ls(),...Rs(),...zs(),...Bs(),...Vs(),...Hs()])}const q=`qmail-send`,Ws=`todo-proc`,J=`qmail-smtpd`,Y=`qmail-remote`,Gs=`qmail-local`,Ks=`qmail-queue`,qs=`spawn-filter`,Js={least:-(2**31),most:2**31-1},Ys={least:0,most:2**53-1},Xs=[...`spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains`.split(` `),...`srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys`.split(` `),...`surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients`.split(` `)],Zs=()=>Us().filter(({name:e})=>Xs.includes(e)),Qs=()=>[W(`badmailfrom`,J),H(`databytes`,[J,`qmail-qmtpd`],0,Ys,{reader:`control_readulong`,unlikely:{least:1,most:999}}),U(`smtpgreeting`,J,{absent:{kind:`me`,otherwise:{kind:`failure`}},holds:`text`}),W(`locals`,[q,Ws,J],`domain`,{absent:{kind:`me`,otherwise:{kind:`failure`}}}),W(`percenthack`,[q,Ws],`domain`),ps(`virtualdomains`,[q,Ws],`address or domain`,{wildcards:!0})],$s=()=>[ps(`qmtproutes`,Y,`domain`,{wildcards:!0,secret:`behind bar`}),_s(`moresmtproutes.cdb`,Y),gs(`outgoingip`,[Y,`qmail-qmqpc`],{reader:`control_readrandom`}),gs(`outgoingip.`,Y,{reader:`control_readrandom`,family:!0}),ps(`domainbindings`,Y,`sender`),ps(`helohostbyip`,Y,`address`),ps(`bindroutes`,Y,`address`),W(`notlshosts`,Y,`domain`),W(`tlsadomains`,Y,`domain`),_s(`tlsadomains.cdb`,Y),_s(`remote_auth.cdb`,Y),U(`realm`,Y),B(`batvkey`,[Y,J],{secret:`line`}),W(`batvnosignremote`,Y,`domain`),W(`batvnosignlocals`,J,`domain`),H(`batvkeystale`,J,7)],ec=()=>[H(`concurrencyl.`,q,null,ds,{family:!0,confSpawn:500}),H(`concurrencyr.`,q,null,ds,{family:!0,confSpawn:500}),H(`holdlocal`,q,0),H(`holdremote`,q,0),H(`bouncelifetime`,q,604800,fs),H(`todointerval`,Ws,null,Js),...[`conf-syncdir`,`conf-fsync`,`conf-fdatasync`].map(e=>H(e,q,null)),H(`qregex`,J,0),...[`msgqueuelen`,`msgqueuesize`,`qcount`].map(e=>H(e,`qscheduler`,null)),B(`bouncesubject`,q,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),B(`doublebouncesubject`,q,{absent:{kind:`text`,text:`failure notice`},holds:`text`}),xs(`bouncemessage`,q),xs(`doublebouncemessage`,q),...`bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue`.split(` `).map(e=>U(e,[Ks,q,J]))],tc=()=>`badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck`.split(` `).map(e=>W(e,J)),nc=()=>[H(`maxhops`,J,100),...[`maxcmdlen`,`maxrecipients`,`tarpitcount`,`greetdelay`,`spfipv6`].map(e=>H(e,J,0)),H(`tarpitdelay`,J,5),H(`maxdeliveredto`,Gs,0,{least:-1,most:ds.most}),...`accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck`.split(` `).map(e=>U(e,J)),...`badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns`.split(` `).map(e=>U(e,J)),...[`servercipherlist`,`serverciphersuite`].map(e=>U(e,J)),...[`clientcipherlist`,`clientciphersuite`].map(e=>U(e,Y)),B(`tlsservermethod`,J),B(`tlsclientmethod`,Y)],rc=()=>[...`queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive`.split(` `).map(e=>U(e,Ks)),...`spamfilter spamredirect rejectspam redirectremote`.split(` `).map(e=>U(e,qs)),B(`globalspamredirect`,qs),W(`localdomains`,Gs,`domain`)];function ic(){return ks([...Os(500),...Ds()],[...Zs(),...Qs(),...$s(),...ec(),...tc(),...nc(),...rc()])}const ac={"moreipme-0.6":()=>[...Os(120),...Ds()],netqmail:()=>Os(120),notqmail:()=>Os(120),sagredo:Us,indimail:ic},oc=new Map;function sc(e){let t=oc.get(e);if(t===void 0){let n=ac[e]();t={files:n,byName:new Map(n.filter(({family:e})=>!e).map(e=>[e.name,e])),families:n.filter(({family:e})=>e)},oc.set(e,t)}return t}`blackholedpatterns blackholedrcptpatterns disclaimer earlytalkerdroptime timeoutread timeoutwrite tlsserverciphers tlsclientciphers queueforward rcptdomains qbase dkimkey hash_method originipfield hostip hostid concurrencyincoming defaultdelivery servicedir.conf`.split(` `);function cc(e,{reader:t}){return e===`indimail`&&t===`control_readint`?`indimail`:`stock`}function lc(e,t){let{byName:n,families:r}=sc(e);return n.get(t)??r.find(e=>t.length>e.name.length&&t.startsWith(e.name))??null}function uc(e){let t=null;return()=>(t??={value:e()},t.value)}function dc(e){return e.kind===`list`||e.kind===`map`||e.kind===`iplist`||e.kind===`regex`}const fc=[`locals`,`percenthack`,`rcpthosts`,`morercpthosts`,`virtualdomains`,`smtproutes`];function pc(e){return fc.includes(e)?e:null}function mc(e,t,r,i,a,o){let{path:s,bytes:c}=r,{kind:l}=e,u={name:t,row:e,path:s,bytes:c,template:l===`cdb`||l===`pem`?null:n.d(c,e)};return l===`line`?{...u,kind:l,value:Qo(c)}:l===`int`?{...u,kind:l,value:Qo(c),number:$o(c,cc(i.name,e))}:l===`cdb`||l===`native`||l===`pem`||l===`shell`?{...u,kind:l}:l===`dir`||e.reader===`ipme_readipfile`?null:hc(u,l,a,o)}function hc(e,t,n,r){let{bytes:i,name:a,row:o}=e,s=pc(a),c=uc(()=>{let e=o.reader.startsWith(`qmail-new`)?ts(i):es(i),n=Go(i,e,`plain`,t===`map`?`text`:`none`);return r(n),n}),l=()=>s===null?c():n()??c();return{...e,kind:t,mail:s,get entries(){return l().entries},get keyEnd(){return l().keyEnd},form:e=>l().form[e],status:e=>R(l().status[e]),notable:uc(()=>gc(l()))}}function gc({form:e,status:t,entries:{count:n}}){let r=new Uint32Array(64),i=0;for(let a=0;a<n;a++)if(e[a]!==0||R(t[a])!==L.needed){if(i===r.length){let e=new Uint32Array(2*i);e.set(r),r=e}r[i++]=a}return r.subarray(0,i)}function _c(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}function vc(e){return e>=65&&e<=90?e+32:e}function yc(e,t,n,r,i){for(let a=0;a<i;a++){let i=e[t+a],o=n[r+a];if(i!==o&&vc(i)!==vc(o))return!1}return!0}function bc(){return[Math.random()*2**32|0,Math.random()*2**32|0]}function xc(e,t,n,r){let i=n-t,a=r[0]|0,o=r[1]|0,s=a^1819895653,c=o^1952801890,l=n;for(let n=i>>2,r=0;r<4;){let u=0;n>0?(n--,l-=4,u=wc(Sc(e,l))):(r===0?u=wc(Cc(e,t,l))|i<<24:r===1&&(s^=255),r++),c^=u,a=a+o|0,o=(o<<5|o>>>27)^a,a=a<<16|a>>>16,s=s+c|0,c=(c<<8|c>>>24)^s,a=a+c|0,c=(c<<7|c>>>25)^a,s=s+o|0,o=(o<<13|o>>>19)^s,s=s<<16|s>>>16,a^=u}return o^c}function Sc(e,t){return e[t]<<24|e[t+1]<<16|e[t+2]<<8|e[t+3]}function Cc(e,t,n){let r=0;for(let i=t;i<n;i++)r=r<<8|e[i];return r}function wc(e){let t=e&2139062143;return e|(t+1061109567&~(t+623191333)&~e&2155905152)>>>2}function X(e,t,n,r,i){let{table:a}=e,o=Tc(e,t,n,r);return(o[Ec(e,o,t,n,r,i)]&(1<<a.indexBits)-1)-1}function Tc({table:e},t,n,r){return r>n&&t[n]===46?e.dotted:e.whole}function Ec(e,t,n,r,i,a){let{bytes:o,entries:s,keyEnd:c}=e,l=t.length-1,u=(1<<e.table.indexBits)-1;for(let e=a&l;;e=e+1&l){let l=t[e];if(l===0)return e;if(((l^a)&~u)!==0)continue;let d=(l&u)-1,f=s.start[d];if(c[d]-f===i-r&&yc(o,f,n,r,i-r))return e}}function Dc(e,t,n){if(e.lookup===`keys`)return F.fine;if(Oc(e,t,n))return e.errors?.(t)?F.other:F.fine;let r=kc(e,t);if(r!==F.fine)return r;let i=Nc(e,t,n);return i===F.fine?n.isTooLong?F.tooLong:e.errors?.(t)?F.other:F.fine:i}function Oc({bytes:e,entries:t,keyEnd:n,lookup:r,values:i,hasNul:a},o,s){let c=t.start[o],l=n[o];if(s.bits&-257||s.isTooLong||a||c===0||c===l||e[l-1]===46||r===`exact`&&e[c]===46)return!1;if(i===`none`)return!0;let u=t.end[o];for(let t=l;t<u;t++)if(e[t]<=32)return!1;return l<u}function kc({bytes:e,entries:t,keyEnd:n,values:r,hasNul:i},a){let o=t.start[a],s=t.end[a];if(o===0&&e[0]===239&&e[1]===187&&e[2]===191)return F.byteOrderMark;let c=e[s-1];if(s>o&&c===13&&(s===e.length||e[s]===10))return F.carriageReturn;if(i&&Ac(e,o,s))return F.nulByte;if(Mc(e,o,r===`route`||r===`auth-route`?jc(e,o,s):s))return F.notAComment;if(Hi(e[o]))return F.leadingBlank;let l=n[a]+1;return r!==`none`&&l<s&&Hi(e[l])?F.leadingBlank:F.fine}function Ac(e,t,n){for(let r=Math.max(0,t-1);r<=n;r++)if(e[r]===0)return!0;return!1}function jc(e,t,n){for(let r=t;r<n;r++)if(e[r]===124)return r;return n}function Mc(e,t,n){for(let r=t+1;r<n;r++)if(e[r]===35&&Hi(e[r-1]))return!0;return!1}function Nc({bytes:e,entries:t,keyEnd:n,lookup:r,values:i},a,o){let s=t.start[a],c=n[a];return i!==`none`&&c===t.end[a]?F.missingColon:r===`plain`?F.fine:o.bits&1024?F.wildcard:o.bits&512&&(r!==`addresses`||e[s]===64)?F.address:s===c?F.fine:Pc(e,o.at<0?s:o.at+1,c,o.domainBits,r===`exact`)}function Pc(e,t,n,r,i){return t===n?F.emptyDomain:r&2048?F.blank:r&4096?F.controlByte:r&8192?F.slash:r&16384&&!Fc(e,t,n)?F.colon:r&256?r&32768?F.emptyLabel:n-t===1?F.loneDot:e[n-1]===46?F.trailingDot:i&&e[t]===46?F.leadingDot:F.fine:F.fine}function Fc(e,t,n){return n-t>1&&e[t]===91&&e[n-1]===93}function Ic(e,t,n,r){let i=r?zc(e,124,t,n):n,a=zc(e,58,t,i),o=a===i?25:0;for(let t=a+1;t<i;t++){let n=e[t]-48;if(n<0||n>9)break;o=(o*10+n)%65536}return{host:{start:t,end:a},port:o,login:{start:Math.min(i+1,n),end:n}}}function Lc(e,t,n,r,i){if(t.start===t.end||r.start===r.end)return t.start===t.end&&r.start===r.end;let a=Ic(e,t.start,t.end,i),o=Ic(n,r.start,r.end,i);return a.port===o.port&&Rc(e,a.host,n,o.host,Vi)&&Rc(e,a.login,n,o.login,e=>e)}function Rc(e,{start:t,end:n},r,i,a){if(n-t!==i.end-i.start)return!1;for(let o=0;o<n-t;o++)if(a(e[t+o])!==a(r[i.start+o]))return!1;return!0}function zc(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return r}function Bc({entries:e,keyEnd:t},n){let r=e.end[n];return{start:Math.min(t[n]+1,r),end:r}}function Vc({entries:e,keyEnd:t},n){return t[n]+1<e.end[n]}function Hc(e,t,n){let{bytes:r,values:i}=e;if(i===`none`)return!0;let a=Bc(e,t),o=Bc(e,n);if(i!==`text`)return Lc(r,a,r,o,i===`auth-route`);if(a.end-a.start!==o.end-o.start)return!1;for(let e=a.start,t=o.start;e<a.end;e++,t++)if(r[e]!==r[t])return!1;return!0}function Uc(e){return{seed:[e[0]|0,Math.imul(e[1]|1,2654435761)],hash:0,bits:0,domainBits:0,at:-1,domainHash:0,dots:0,isTooLong:!1,offset:new Int32Array(64),suffixHash:new Int32Array(64),hit:-1,by:-1,byList:`own`}}function Wc(e,t,n,r){let i=e.seed[1],a=e.seed[0],o=0,s=0,c=-1,l=-1,u=!1;for(let d=r-1;d>=n;d--){let n=zi[t[d]],r=a;if(a=Math.imul(a^n&255,i),a^=a>>>15,!(n<256)){if(o|=n&-256,n===302){if(l===d+1&&(o|=32768),l=d,c>=0)continue;if(s===65536){u=!0;continue}s===e.offset.length&&Gc(e),e.offset[s]=d,e.suffixHash[s++]=a}else n===576&&c<0&&(c=d,e.domainHash=r,e.domainBits=o&-513)}}c<0&&(e.domainHash=a,e.domainBits=o),(s>0&&e.offset[s-1]===c+1&&c>=0||s>0&&c<0&&e.offset[s-1]===n)&&s--,e.hash=a,e.bits=o,e.at=c,e.dots=s,e.isTooLong=u}function Gc(e){let t=new Int32Array(e.offset.length*2),n=new Int32Array(e.offset.length*2);t.set(e.offset),n.set(e.suffixHash),e.offset=t,e.suffixHash=n}const Kc=2048,qc=new Int32Array(Kc);function Jc(e,t,n,r,i=null){let{bytes:a,entries:o,keyEnd:s,form:c,status:l}=e,u=Math.min(o.count,n+Kc);for(let d=n;d<u;d++){let u=o.start[d];if(r===`dotted`&&a[u]!==46)continue;let f=s[d];Wc(t,a,u,f),qc[d-n]=t.hash,(r!==`whole`||a[u]!==46)&&(c[d]=Dc(e,d,t)),i===null||c[d]!==F.fine||Yc(l[d])||(l[d]=l[d]|i(u,f))}r!==`dotted`&&Xc(e.table.whole,u-n);let d=!1;for(let t=n;t<u;t++)(r===`all`||a[o.start[t]]===46==(r===`dotted`))&&Zc(e,t,qc[t-n])&&(d=!0);return d}function Yc(e){return R(e)!==L.needed}function Xc(e,t){let n=e.length-1,r=0;for(let i=0;i<t;i++)r^=e[qc[i]&n];return r}function Zc(e,t,n){let{bytes:r,entries:i,keyEnd:a,form:o,status:s,table:c}=e,l=o[t];if(l===F.missingColon)return s[t]=64,!1;let u=l===F.fine?16:0,d=i.start[t],f=a[t],p=Tc(e,r,d,f),m=Ec(e,p,r,d,f,n),h=(1<<c.indexBits)-1,g=(p[m]&h)-1;return g>=0&&Hc(e,g,t)?(u?s[t]=L.duplicate|(s[g]&16?0:8):$c(e,g,t),s[g]=s[g]|u,!1):(g>=0&&($c(e,t,u?Qc(e,g):t),s[g]=s[g]&16|L.conflicting),p[m]=n&~h|t+1,s[t]=s[t]|u,g>=0)}function Qc({form:e,lastError:t},n){let r=t===null?0:t[n];return r>0?r-1:e[n]===F.fine?-1:n}function $c(e,t,n){n<0||(e.lastError??=new Uint32Array(e.entries.count),e.lastError[t]=n+1)}function el(e,t){let{bytes:n,entries:r,keyEnd:i,form:a,status:o}=e;for(let s=r.count-1;s>=0;s--){let c=R(o[s]);if(c!==L.conflicting&&c!==L.duplicate)continue;let l=r.start[s],u=i[s];Wc(t,n,l,u);let d=X(e,n,l,u,t.hash);if(s>d)continue;let f=o[d]&48,p=a[s]===F.fine;o[s]=p?L.conflicting|(f===0?8:0):0,p&&(o[d]=o[d]|32)}}function tl(e){return e.dots}function nl(e,t,n){return e.at>=0?e.dots:t===n?-2:e.dots-1}function rl(e,t,n,r,i,a){for(let o=a;o>=0;o--){let a=o===t.dots,s=X(e,n,a?t.at<0?r:t.at+1:t.offset[o],i,a?t.domainHash:t.suffixHash[o]);if(!(s<0))return t.hit=o,s}return t.hit=-1,e.values===`none`||a===-2?-1:X(e,n,i,i,t.seed[0])}function il(e,t){let n=!1;for(let r=0;r<e.entries.count;r+=Kc)Jc(e,t,r,`all`)&&(n=!0);n&&el(e,t)}function al(e,t){let{scan:n,rcpthosts:r,morercpthosts:i,morercpthostsCdb:a}=e;if(i!==null&&il(i,n),a!==null&&il(a,n),r!==null){if(!t)il(r,n);else{let{count:t}=r.entries,i=(t,n)=>sl(e,r.bytes,t,n);for(let e=0;e<t;e+=Kc)Jc(r,n,e,`dotted`);for(let e=0;e<t;e+=Kc)Jc(r,n,e,`whole`,i);ol(r)}}i!==null&&t&&pl(e,i)}function ol({lastError:e,form:t,status:n}){if(e!==null)for(let r=0;r<e.length;r++)e[r]!==0&&t[r]===F.fine&&R(n[r])===L.needed&&(n[r]=n[r]|L.redundant|8)}function sl(e,t,n,r){let{scan:i,rcpthosts:a,morercpthosts:o,morercpthostsCdb:s}=e,c=i.dots===0?0:fl(a,`rcpthosts`,i,t,n,r);return c===L.redundant||o===null&&s===null?c:cl(e,c,t,n,r)}function cl(e,t,n,r,i){let{scan:a,morercpthosts:o,morercpthostsCdb:s}=e;return dl(a,t,()=>s===null?fl(o,`morercpthosts`,a,n,r,i)|8:ll(e,s,n,r,i))}function ll({scan:e,morercpthosts:t},n,r,i,a){let o=t!==null&&X(t,r,i,a,e.hash)>=0?-1:X(n,r,i,a,e.hash);if(o>=0)return ul(e,`morercpthostsCdb`,o,t===null);let s=t===null||fl(t,`morercpthosts`,e,r,i,a)!==0,c=fl(n,`morercpthostsCdb`,e,r,i,a);return c===0?0:c|(s?0:8)}function ul(e,t,n,r){return e.by=n,e.byList=t,L.redundant|(r?0:8)}function dl(e,t,n){let{by:r,byList:i}=e,a=n();return R(a)===L.redundant&&(t===0||a===L.redundant)?a:(e.by=r,e.byList=i,t)}function fl(e,t,n,r,i,a){if(e===null)return 0;let o=0;for(let s=n.dots-1,c=0;s>=0&&c<16;s=n.hit-1,c++){let c=rl(e,n,r,i,a,s);if(c<0)break;if(e.status[c]&16)return ul(n,t,c,!0);o===0&&(o=ul(n,t,c,!1))}return o}function pl(e,t){let{scan:n}=e,{bytes:r,entries:i,form:a,status:o}=t;for(let s=0;s<i.count;s++){if(a[s]!==F.fine||R(o[s])!==L.needed)continue;let c=i.start[s],l=i.end[s];Wc(n,r,c,l),o[s]=o[s]|ml(e,t,c,l)}}function ml(e,t,n,r){let{scan:i,rcpthosts:a,morercpthostsCdb:o}=e,s=dl(i,fl(a,`rcpthosts`,i,t.bytes,n,r),()=>{let e=a===null?-1:X(a,t.bytes,n,r,i.hash);return a===null||e<0?0:ul(i,`rcpthosts`,e,!!(a.status[e]&16))});return s===L.redundant?s:dl(i,s,()=>hl(t,o,i,n,r))}function hl(e,t,n,r,i){if(t===null)return fl(e,`morercpthosts`,n,e.bytes,r,i);if(fl(t,`morercpthostsCdb`,n,e.bytes,r,i)===0)return 0;let{by:a}=n,o=fl(e,`morercpthosts`,n,e.bytes,r,i);return o===L.redundant?o:ul(n,`morercpthostsCdb`,a,!1)}function gl({scan:e,locals:t,percenthack:n},r,i,a){if(e.at<0&&(i===a||r[i]===46))return null;let o=e.at<0?i:e.at+1,s=t===null?-1:X(t,r,o,a,e.domainHash);if(s>=0)return{list:`locals`,entry:s};if(n===null||e.at<0)return null;let c=X(n,r,o,a,e.domainHash);if(c<0)return null;let l=r.indexOf(37,i);return l>=0&&l<e.at?{list:`percenthack`,entry:c}:null}function _l(e,t){let{scan:n,virtualdomains:r}=e,i=new Uint8Array(t.entries.count);if(r===null)return i;for(let a=0;a<r.entries.count;a++){if(Vc(r,a))continue;let o=r.entries.start[a],s=r.keyEnd[a];if(Wc(n,r.bytes,o,s),vl(r,a,n)&&gl(e,r.bytes,o,s)===null)for(let e=o===s?-1:tl(n);e>=-1;e=n.hit-1){let a=rl(t,n,r.bytes,o,s,e);if(a<0||(i[a]=1,!n.isTooLong))break}}return i}function vl(e,t,n){let r=e.status[t];if(r&64)return!1;if(e.form[t]===F.fine)return R(r)!==L.conflicting;let i=e.entries.start[t];return X(e,e.bytes,i,e.keyEnd[t],n.hash)===t}function yl({scan:e,locals:t,virtualdomains:n},r,i,a,o){if(t!==null&&i<a&&r[i]!==46){let n=X(t,r,i,a,e.hash);if(n>=0)return{list:`locals`,entry:n}}if(n===null||o)return null;let s=rl(n,e,r,i,a,i===a?-1:tl(e));return s>=0&&Vc(n,s)?{list:`virtualdomains`,entry:s}:null}function bl(e,t){let{scan:n}=e,{bytes:r,entries:i,keyEnd:a,form:o,status:s}=t;for(let c=0;c<i.count;c++){if(o[c]!==F.fine||R(s[c])!==L.needed)continue;let l=i.start[c],u=a[c];Wc(n,r,l,u);let d=gl(e,r,l,u)===null?xl(t,c,n):L.shadowed;s[c]=s[c]|d}}function xl(e,t,n){let r=Sl(e,t,n),i=Qc(e,t);return i<0?r:Hc(e,i,t)?r===L.redundant?r:(n.by=i,L.redundant|8):0}function Sl(e,t,n){let r=e.entries.start[t],i=e.keyEnd[t],a=nl(n,r,i),o=rl(e,n,e.bytes,r,i,a);if(n.by=o,o<0)return Vc(e,t)?0:L.redundant;if(!Hc(e,o,t))return 0;let s=o;for(let t=0;s>=0&&t<16&&!(e.status[s]&48);t++)a=n.hit-1,s=a<-1?-1:rl(e,n,e.bytes,r,i,a);if(s<0)return L.redundant|(Vc(e,t)?8:0);let c=!!(e.status[s]&16)&&Hc(e,s,t);return c&&(n.by=s),L.redundant|(c?0:8)}function Cl(e,t){let{scan:n}=e,{bytes:r,entries:i,keyEnd:a,form:o,status:s}=t,c=_l(e,t);for(let l=0;l<i.count;l++){if(o[l]!==F.fine||R(s[l])!==L.needed)continue;let u=i.start[l],d=a[l];Wc(n,r,u,d);let f=yl(e,r,u,d,c[l]===1)===null?xl(t,l,n):L.shadowed;s[l]=s[l]|f}}function wl(e,t,n){let r=e[t],i=r?.status[n];if(r===null||i===void 0||r.form[n]!==F.fine)return null;let a=R(i);return a===L.needed?null:{status:a,safe:Yo(i),by:Tl(e,t,r,n,a)}}function Tl(e,t,n,r,i){let a=n.entries.start[r],o=n.keyEnd[r];if(i===L.shadowed)return Wc(e.scan,n.bytes,a,o),t===`virtualdomains`?gl(e,n.bytes,a,o):yl(e,n.bytes,a,o,!1);if(i!==L.redundant)return Wc(e.scan,n.bytes,a,o),{list:t,entry:X(n,n.bytes,a,o,e.scan.hash)};let s=El(e,t,r);for(let t=0;t<32&&s!==null;t++){let t=e[s.list];if(t===null||R(t.status[s.entry])!==L.redundant)break;s=El(e,s.list,s.entry)}return s}function El(e,t,n){let{scan:r}=e,i=e[t],a=i.entries.start[n],o=i.keyEnd[n];if(Wc(r,i.bytes,a,o),t===`virtualdomains`||t===`smtproutes`)return xl(i,n,r),r.by<0?null:{list:t,entry:r.by};if((t===`morercpthosts`?ml(e,i,a,o):sl(e,i.bytes,a,o))!==0)return{list:r.byList===`own`?t:r.byList,entry:r.by};let s=Qc(i,n);return s<0?null:{list:t,entry:s}}const Dl={hosts:!0,virtual:!0,routes:!0};function Ol(e,t=Dl){let{scan:n,locals:r,percenthack:i,virtualdomains:a,smtproutes:o}=e;for(let e of[r,i,a,o])e!==null&&il(e,n);al(e,t.hosts),a!==null&&t.virtual&&bl(e,a),o!==null&&t.routes&&Cl(e,o)}const kl=1024,Al=new Uint32Array;function jl(e,t,n,r=bc()){let{keyEnd:i,dropped:a}=n?Nl(e,t):{keyEnd:t.end,dropped:Al},o=32-Math.clz32(t.count),s={bytes:e,entries:t,flagcolon:n,keyEnd:i,dropped:a,table:new Int32Array(Ml(t.count)),indexBits:o,seed:r};return{...s,duplicates:Pl(s)}}function Ml(e){let t=4;for(;t<e*1.5;)t*=2;return t}function Nl(e,{count:t,start:n,end:r}){let i=new Uint32Array(t),a=[];for(let o=0;o<t;o++){let t=r[o],s=n[o];for(;s<t&&e[s]!==58;)s++;i[o]=s,s===t&&a.push(o)}return{keyEnd:i,dropped:Uint32Array.from(a)}}function Pl(e){let{bytes:t,entries:n,flagcolon:r,keyEnd:i,table:a,indexBits:o}=e,s=(1<<o)-1,c=new Int32Array(1025),l=Al,u=Al,d=0;for(let o=0;o<n.count;o++){o%kl==0&&Fl(e,o,c);let f=i[o];if(r&&f===n.end[o])continue;let p=c[o%kl],m=Il(e,t,n.start[o],f,p),h=(a[m]&s)-1;h>=0&&(d===l.length&&(l=Rl(l),u=Rl(u)),l[d]=o,u[d++]=h),a[m]=p&~s|o+1}return{count:d,later:l.subarray(0,d),earlier:u.subarray(0,d)}}function Fl(e,t,n){let{bytes:r,entries:i,keyEnd:a,table:o,seed:s}=e,c=Math.min(kl,i.count-t);for(let e=0;e<c;e++)n[e]=xc(r,i.start[t+e],a[t+e],s);let l=0;for(let e=0;e<c;e++)l|=o[n[e]&o.length-1];n[kl]=l}function Il(e,t,n,r,i){let{table:a,indexBits:o}=e,s=a.length-1,c=(1<<o)-1;for(let o=i&s;;o=o+1&s){let s=a[o];if(s===0||((s^i)&~c)===0&&Ll(e,(s&c)-1,t,n,r))return o}}function Ll({bytes:e,entries:t,keyEnd:n},r,i,a,o){let s=t.start[r];return n[r]-s===o-a&&yc(e,s,i,a,o-a)}function Rl(e){let t=new Uint32Array(e.length*2+8);return t.set(e),t}const zl=2048;function Bl(e,t=bc()){if(e.length<zl)return null;let n=new DataView(e.buffer,e.byteOffset,e.length),r=Array.from({length:256},(e,t)=>({number:t,at:n.getUint32(8*t,!0),slots:n.getUint32(8*t+4,!0)})),i=r.reduce((e,t)=>e+t.slots,0),a=e.length-zl-8*i;if(a<0||r.some(t=>t.slots>0&&t.at+8*t.slots>e.length))return null;let o=new Uint32Array(i),s=0;for(let e of r){let t=Vl(n,e);for(let r=0;r<e.slots;r++){let i=n.getUint32(e.at+8*r+4,!0);if(i===0)t=0;else{if(a=Hl(n,e,r,t++,a),a<0)return null;o[s++]=i+8}}}return Wl(e,n,o.subarray(0,s).sort(),t)}function Vl(e,{at:t,slots:n}){let r=0;for(;r<n&&e.getUint32(t+8*(n-r)-4,!0)!==0;)r++;return r}function Hl(e,{number:t,at:n,slots:r},i,a,o){let s=e.getUint32(n+8*i,!0),c=e.getUint32(n+8*i+4,!0),l=(s>>>8)%r;if((s&255)!==t||(i-l+r)%r>a||c+8>e.byteLength)return-1;let u=e.getUint32(c,!0),d=8+u+e.getUint32(c+4,!0);return c+d>e.byteLength||d>o?-1:Ul(e,c+8,u)===s?o-d:-1}function Ul(e,t,n){let r=5381;for(let i=t;i<t+n;i++)r=Math.imul(r,33)^e.getUint8(i);return r>>>0}function Wl(e,t,n,r){let i=new Uint32Array(n.length),a=new Uint32Array(n.length),o=0;for(let r of n){let n=r+t.getUint32(r-8,!0);Gl(e,r,n)||(i[o]=r,a[o++]=n)}let s={start:i.subarray(0,o),end:a.subarray(0,o),line:new Uint32Array(o)};return{map:jl(e,{count:o,lines:0,...s},!1,r),capitals:n.length-o}}function Gl(e,t,n){for(let r=t;r<n;r++){let t=e[r];if(t>=65&&t<=90)return!0}return!1}function Kl(e,t={}){let n=t.seed??bc(),r=new Set,i=n=>{let i=e.file(n);return(i.kind===`unreadable`||i.kind===`bytes`&&t.isUnknown?.(n))&&r.add(n),i.kind===`bytes`&&!r.has(n)?i.bytes:null},a=(e,n,r)=>{let a=i(e);if(a===null)return null;let o=e===`morercpthosts`?ts(a):es(a);return Go(a,o,n,r,t.errors?.(e,a,o)??null)},o=()=>{let e=i(`morercpthosts.cdb`),t=e===null?null:Bl(e,n);return e!==null&&t===null&&r.add(`morercpthosts.cdb`),e===null||t===null?null:Go(e,t.map.entries,`keys`,`none`)},s=a(`locals`,`exact`,`none`),c=s===null&&!r.has(`locals`)?i(`me`):null;return{lists:{scan:Uc(n),locals:c===null?s:Go(c,rs(c),`exact`,`none`),implicitLocals:c!==null,percenthack:a(`percenthack`,`exact`,`none`),rcpthosts:a(`rcpthosts`,`domains`,`none`),morercpthosts:a(`morercpthosts`,`domains`,`none`),morercpthostsCdb:o(),virtualdomains:a(`virtualdomains`,`addresses`,`text`),smtproutes:a(`smtproutes`,`routes`,t.authRoutes===!0?`auth-route`:`route`)},wanted:ql(r)}}function ql(e){let t=(...t)=>!t.some(t=>e.has(t)),n=t(`locals`,`me`,`percenthack`,`virtualdomains`);return{hosts:t(`rcpthosts`,`morercpthosts`,`morercpthosts.cdb`),virtual:n,routes:n&&t(`smtproutes`)}}function Jl(e,t){let r=new Map,i=uc(()=>Uc(bc())),a=uc(()=>{let{lists:n,wanted:r}=Kl({file:t=>Yl(e.file(t))},{authRoutes:t.name===`sagredo`,isUnknown:e=>(o(e)?.template??null)!==null});return Ol(n,r),{lists:n,wanted:r}}),o=e=>{let t=r.get(e);return t===void 0&&(t=c(e),r.set(e,t)),t},s=uc(()=>e.names.filter(e=>{let r=n.t.some(t=>t===e)?null:lc(t.name,e);return r!==null&&r.kind!==`dir`})),c=r=>{let o=lc(t.name,r),s=o===null?null:e.file(r);if(o===null||s===null||n.i(s))return null;let c=pc(r);return mc(o,r,s,t,()=>c===null?null:a().lists[c],e=>il(e,i()))},l=e=>{let t=o(e);return t?.template==null?t:null},u=(e,t)=>{let n=l(e);return n?.kind===t?n:null};return{file:l,line:e=>u(e,`line`),int:e=>u(e,`int`),list:e=>{let t=l(e);return t!==null&&dc(t)?t:null},otherFiles:uc(()=>s().map(o).filter(e=>e!==null)),refused:uc(()=>n.l(e,s())),exists:t=>Yl(e.file(t)).kind!==`missing`,isKnown:t=>{let{kind:n}=Yl(e.file(t));return n===`missing`||n===`bytes`&&(o(t)?.template??null)===null},mail:a,evidence:(e,t)=>wl(a().lists,e,t)}}function Yl(e){return e===null?{kind:`missing`}:n.i(e)?e.kind===`missing`&&e.refused!==!0?{kind:`missing`}:e.kind===`folder`?{kind:`unreadable`,isFolder:!0}:{kind:`unreadable`}:{kind:`bytes`,bytes:e.bytes}}const Xl=4e6,Zl=2**19;function Ql({set:e}){if(e===null)return null;let t=$l.get(e.addresses)??{linux:{},bsd:{}};return $l.set(e.addresses,t),t[e.system]}const $l=new WeakMap;function eu(e,t,i=null){let{dialect:a}=t[0],o=t=>a.readsIpFiles?n.s(e,t):null,s=o(`moreipme`),c=o(`notipme`),l=t.every(e=>e.set!==null),u=Qt(a.implicit,s,c),d=t.map(({set:e})=>e===null?[]:r.n(e,a).map(({address:e})=>e)),f=_c(l?d:null),p=uc(()=>Sa(u,f)),m=a.readsIpFiles?n.u(e):[],h=t.map(Ql),g=((s?.entries.count??0)+(c?.entries.count??0))*new Set(h).size>Xl,_=uc(()=>{if(g||m.length>0)return null;let e=new Map,n=0;for(let[r,{set:i}]of t.entries()){if(e.has(h[r]))continue;let t=Gr(Kt(a,i,s,c));if(t?.kind===`classes`&&(n+=t.count),t===null||n>Zl&&e.size>0)return null;e.set(h[r],t)}return h.map(t=>e.get(t))}),v=Jl(e,a);return{...v,directory:e,dialect:a,hosts:t,declared:l,moreipme:s,notipme:c,templates:m,ipFiles:[s,c].filter(e=>e!==null),get complete(){return i??tu(v)},saidComplete:i===!0,tooMany:g,keys:h,ids:u,interfaces:f,needless:p,isMe:e=>{let{ipme:t,notipme:n}=Ur(u,p(),e);return(d.some(t=>t.includes(e))?32:t)>n},where:_,anchor:()=>nu(e,a,v)}}function tu({exists:e}){return e(`me`)&&[`locals`,`rcpthosts`,`virtualdomains`].some(e)}function nu({path:e,names:t,file:r},{name:i},{exists:a}){let o=[`moreipme`,`notipme`,`me`].find(e=>r(e)!==null&&(e!==`me`||a(e))),s=o===void 0?[...t].sort():[],c=o??s.find(e=>lc(i,e)!==null)??s[0],l=o===void 0?null:r(o);return l!==null&&!n.i(l)?l:{path:l?.path??(c===void 0?e:n.a(e,c)),bytes:new Uint8Array}}function ru(e,t){return e<t?-1:+(e>t)}function iu(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function au(e,t,r,{most:i=1/0,time:a=null,complete:o=null}={}){let s=a?.now()??0,c=eu(e,t,o);s=iu(a,`read`,s);let l=Wo.filter(e=>r.get(e.id)!==`off`),u=n.l(e),d=fu(r,i);for(let e of c.ipFiles)ou(e,c,l,d,u.length>0);s=iu(a,`lines`,s);let f=c.otherFiles();for(let e of f)cu(e,c,l,d);f.length>0&&(s=iu(a,`files`,s));for(let e of l)e.directory===void 0||e.needsBoth===!0&&c.templates.length>0||(u.length===0||e.aboutNames===!0)&&d.add(e,e.directory(c));let p=c.refused().map(uu),{findings:m,unlisted:h}=d;return m.sort(pu),iu(a,`directory`,s),{subject:c,findings:m,unlisted:[...h.values()],problems:u.length===0?[...p,...mu(c),...hu(c,l)]:[...u.map(uu),...p],files:n.r(e).length+f.length,entries:c.ipFiles.reduce((e,t)=>e+t.entries.count,0)}}function ou(e,t,n,r,i){for(let a of n)if(a.eachEntry!==void 0)for(let n=0;n<e.entries.count;n++){let o=a.eachEntry(n,e,t);o!==null&&r.addOne(a,i?su(o):o)}if(e.notable.count===0)return;let a=n.filter(e=>e.notableLine!==void 0);for(let n of Gt(e))for(let o of a){let a=o.notableLine?.(n,e,t)??[];r.add(o,i?[...a].map(su):a)}}function su(e){return{...e,detail:()=>({...e.detail(),fix:null})}}function cu(e,t,n,r){let i=e.template===null?n:n.filter(e=>e.survivesTemplate===!0);for(let n of i){n.anyFile!==void 0&&r.add(n,n.anyFile(e,t));let i=lu(n,e,t);i!==void 0&&r.add(n,i)}if(!dc(e)||e.template!==null)return;let a=i.filter(e=>e.notableEntry!==void 0);if(a.length!==0)for(let n of e.notable())for(let i of a){let a=i.notableEntry?.(n,e,t)??null;a!==null&&r.addOne(i,a)}}function lu(e,t,n){switch(t.kind){case`line`:return e.line?.(t,n);case`int`:return e.int?.(t,n);case`list`:return e.list?.(t,n);case`map`:return e.map?.(t,n);case`iplist`:return e.iplist?.(t,n);case`regex`:return e.regex?.(t,n);case`cdb`:return e.cdb?.(t,n);default:return e.raw?.(t,n)}}function uu(e){return{file:e.path,line:1,column:1,message:n.c(e)}}function du(){let e=5e5.toLocaleString(`en`);return new t.t(`there are more than ${e} findings, and no report has so many: look at them with --format text, without "ignore"`)}function fu(e,t){let n=[],r=new Map,i=(e,n)=>{let i=r.get(e);i===void 0&&(i=new Map,r.set(e,i));let a=i.get(n)??0;return a>=t?!1:(i.set(n,a+1),!0)},a=new Map,o=null,s=(e,t,n,r)=>{if(o===null||o.rule!==e||o.level!==t||o.file!==n){let r=`${e} ${t} ${n}`;o=a.get(r)??{rule:e,level:t,file:n,count:0},a.set(r,o)}o.count+=r},c=(r,{file:a,line:o,start:c,end:l,host:u=null,detail:d,level:f})=>{let p=e.get(r.id)??f??r.level;if(t!==1/0&&!i(r.id,a.path))return s(r.id,p,a.path,1),!1;if(n.length>=5e5)throw du();return n.push({rule:r.id,level:p,file:a,line:o,start:c,end:l,host:u,detail:d}),!0},l=(t,{file:n,each:r,count:i})=>{let a=0;for(let o of r){if(a++,c(t,o))continue;let r=e.get(t.id)??t.level,l=i()-a;l>0&&s(t.id,r,n.path,l);return}};return{findings:n,unlisted:a,add:(e,t)=>{for(let n of t)`each`in n?l(e,n):c(e,n)},addOne:c}}function pu(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||ru(e.rule,t.rule)||ru(e.host??``,t.host??``)}function mu(e){if(!e.tooMany)return[];let t=`this directory has too many entries for so many interface sets: ${Xl.toLocaleString(`en`)} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;return[{file:e.anchor().path,line:1,column:1,message:t}]}function hu(e,t){let n=t.filter(e=>e.isExact===!0).map(e=>e.id);if(n.length===0||e.ipFiles.length===0||e.templates.length>0||e.needless().tooManyWith===null)return[];let r=`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so these rules were not judged: ${n.join(`, `)}`;return[{...gu(e),column:1,message:r}]}function gu(e){let t=Ma(e.ids,e.needless())?.origin;return t?.kind===`line`?{file:t.file.path,line:t.line}:{file:e.anchor().path,line:1}}const _u=[`info`,`warning`,`error`];function vu(e,t){let r=e.map(e=>({one:e,files:n.a(t(e.found.absolute),``)}));r.sort((e,t)=>ru(e.files,t.files));let i=[],a=null;for(let{one:e,files:t}of r)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}const yu=new Set(Wo.filter(e=>e.isExact===!0).map(({id:e})=>e));function bu(e,t,n,r={}){let i=new Map;for(let e of t){let t=i.get(e.dialect.name);t===void 0?i.set(e.dialect.name,[e]):t.push(e)}let a=[...i.values()].map(t=>{let i=t;return{hosts:i,judged:au(e,i,n,r)}}),[o,...s]=a;if(s.length===0)return{...o.judged,groups:a};let c=new Map(a.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...o.judged,findings:xu(a),problems:[...c.values()],entries:Math.max(...a.map(({judged:e})=>e.entries)),groups:a}}function xu(e){let t=new Map;for(let{judged:n}of e)for(let e of n.findings){let{rule:n,file:r,start:i,end:a,host:o}=e,s=JSON.stringify([n,r.path,i,a,o]),c=t.get(s);c===void 0?t.set(s,[e]):c.push(e)}let n=t=>{let n=t.slice(t.lastIndexOf(`/`)+1);return e.filter(({hosts:[{dialect:e}]})=>lc(e.name,n)!==null).length},r=[];for(let e of t.values()){let[t]=e,i=e.length>=n(t.file.path);(!yu.has(t.rule)||i)&&r.push({...t,detail:()=>Su(e,i)})}return r.sort(pu)}function Su(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}const Cu=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],wu=[`rcpthosts`,`locals`,`virtualdomains`];function Tu(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>wu.includes(e))?!0:(n||e===`control`)&&t.some(e=>Cu.includes(e))}const Eu=[...n.t,...Cu,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function Du(e){return e.some(e=>Eu.includes(e))}function Ou(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function ku(e,n,r){let[i]=Ou(e,n,r);if(i!==void 0)throw new t.t(i.message,i)}const Au=`.git`,ju=new Set([Au,`node_modules`]),Mu=[`qmailint.yaml`,`qmailint.yml`];function Nu(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}function Pu(e,t){let{basename:n,dirname:r,join:i}=e.path,a=new Map,o=new Set,s=[],c=(t,r,c,l,u)=>{let{names:d,folders:f,isRepository:p}=Iu(r),m=Tu(n(t),d,c);r.odd.length>0&&(m||l)&&s.push(...Ou(e.displayPath(t),r.odd,m));let h=u===void 0?{}:{real:u};if(m&&a.set(t,{absolute:t,names:d,folders:f,isRepository:p,...h}),l)for(let e of Mu)d.includes(e)&&o.add(i(t,e))};for(let i of t){if(`message`in i){s.push(i);continue}let{absolute:t,kind:a,real:l}=i;if(a===`folder`)Fu(e,t,s,(e,n)=>c(e,n,e===t,!0,l));else if(Mu.includes(n(t)))o.add(t);else{let n=r(t);Uu(s,null,()=>c(n,e.list(n),!0,!1))}}return{directories:[...a.values()].sort((e,t)=>ru(e.absolute,t.absolute)),settings:[...o],problems:s}}function Fu(e,t,n,r){if(e.walk!==void 0){e.walk(t,r);return}let i=t=>{let a=Uu(n,null,()=>e.list(t));if(a!==null){r(t,a);for(let{name:n,kind:r}of a.entries)r===`folder`&&!ju.has(n)&&i(Hu(e,t,n))}};i(t)}function Iu({entries:e}){let t=[],r=[],i=!1;for(let{name:a,kind:o}of e)a===`.git`&&(i=o!==`link`||void 0),o!==`folder`&&o!==`submodule`||n.t.some(e=>e===a)?t.push(a):r.push(a);return{names:t,folders:r,isRepository:i}}function Lu(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t){let t=i;for(;t!==null&&!r.has(t);){r.add(t);for(let r of Mu){let o=e.path.join(t,r);(t===i?a.includes(r):e.has(o))&&n.push(o)}t=e.above(t,t===i?o:void 0)}}return n}function Ru(e,t){return e.list(t).entries.map(({name:e})=>e)}function zu(e,t){let{entries:n,odd:r}=e.list(t);return ku(e.displayPath(t),r,!0),n.map(({name:e})=>e)}function Bu(e,t){if(e.kind(t)!==`folder`)return[];let{entries:n,odd:r}=e.list(t);return ku(e.displayPath(t),r,!1),n.filter(({name:e,kind:t})=>t===`folder`&&!ju.has(e)).map(({name:e})=>e).sort()}function Vu(e,{absolute:t,names:r,folders:i,real:a}){let o=e.displayPath(t),s=a===!0||null;return n.o(o,r,a=>!r.includes(a)&&i?.includes(a)!==!0?null:(s??=e.isReal(t),e.read(Hu(e,t,a),{inRealFolder:s,displayPath:n.a(o,a)})))}function Hu({path:{sep:e}},t,n){return t.endsWith(e)?t+n:t+e+n}function Uu(e,n,r){try{return r()}catch(r){if(!(r instanceof t.t)||r.place===null)throw r;return e.push({...r.place,message:r.message}),n}}function*Wu(e,t,r,i,a){for(let o of e){let e=a?.now()??0,s=Vu(t.disk,o.found);n.r(s),iu(a,`load`,e),i.next(s.path);let c=Ku(s,o,t,r);yield Gu(c,c?.directory??s,o,t,qu(o,r.limit),a)}}function Gu(e,t,n,{session:r,coverage:i},a,o){let{complete:s}=n,c=bu(t,n.hosts,n.levels,{most:a,time:o,complete:s}),{unlisted:l,files:u,entries:d}=c,f=[],{findings:p,suppressed:m,problems:h}=r?.judge(n,t,c,i===null?null:e=>{let t=i?.coverDirectory(e)??null;return f.push(...t??[]),t!==null})??{...c,suppressed:[]};return{planned:n,directory:t,fixed:e,covered:f,findings:p,suppressed:m,unlisted:l,problems:[...e?.problems??[],...h],files:u,entries:d}}function Ku(e,t,{fix:r,disk:i,session:a},{fixing:o}){return r===null||o===null||n.l(e).length>0?null:r(i,e,t.hosts,o,e=>{let n=bu(e,t.hosts,t.levels,{complete:t.complete}).findings;return a?.inForce(t,e,n)??n})}function qu({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}function Ju(e,n){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${n}: ${t.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}function Yu(e){return e.includes(`�`)}function Xu(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Yu(n)||Buffer.from(n).equals(t)?n:null}function Zu(e){let n=(0,l.readdirSync)(e,{withFileTypes:!0});if(!n.some(({name:e})=>Yu(e)))return{entries:n.map(e=>({name:e.name,kind:$u(e)})),odd:Qu};let r=[],i=[];for(let n of(0,l.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Xu(n.name);e===null?r.push({shown:t.i(n.name),isFolder:n.isDirectory()}):i.push({name:e,kind:$u(n)})}return{entries:i,odd:r}}const Qu=[];function $u(e){return e.isDirectory()?`folder`:e.isSymbolicLink()?`link`:`file`}function ed(e){for(let t=e;;t=(0,u.dirname)(t)){if(td(t))return t;if((0,u.dirname)(t)===t)return null}}function td(e){try{let t=(0,l.statSync)((0,u.join)(e,Au),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}const nd=4096;function rd(e){let t=(0,u.join)(e,Au);try{if((0,l.statSync)(t).isDirectory())return l.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(id(t))??[];return n===void 0?null:l.realpathSync.native((0,u.resolve)(e,n))}catch{return null}}function id(e){let t=(0,l.openSync)(e,l.constants.O_RDONLY|l.constants.O_NONBLOCK);try{let e=Buffer.alloc(nd);if(!(0,l.fstatSync)(t).isFile())return``;let n=(0,l.readSync)(t,e,0,nd,0);return n===nd?``:e.toString(`utf8`,0,n)}finally{(0,l.closeSync)(t)}}function ad(e){let t=(process.env.PATH??``).split(u.default.delimiter).filter(e=>u.default.isAbsolute(e));return e===null||u.default.dirname(e)===e?t:t.filter(t=>!od(t,e))}function od(e,t){let n=u.default.resolve(e);try{n=l.realpathSync.native(e)}catch{}return[u.default.resolve(e),n].some(e=>e===t||e.startsWith(t+u.default.sep))}function sd(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return ad(t).map(e=>u.default.join(e,n)).find(cd)??null}function cd(e){try{return(0,l.accessSync)(e,l.constants.X_OK),(0,l.statSync)(e).isFile()}catch{return!1}}function ld(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is no regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const ud=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],dd={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},fd=2**31-1,pd=6e4;var Z=class extends t.t{};function md(e){let n=ed(l.realpathSync.native(e));if(n===null)return null;let r=rd(n),i=t.s(n);if(r===null)throw new Z(`${i}: its ${Au} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=_d(n,[`rev-parse`,`--absolute-git-dir`],``,fd);if(a!==0)throw new Z(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(hd(c)!==r)throw new Z(`in ${i}, git looks at ${t.s(c)}, not at ${t.s(r)}: mend or remove ${i}/${Au}`);return{root:n,gitDirectory:r}}function hd(e){try{return l.realpathSync.native(e)}catch{return null}}function gd({root:e,gitDirectory:t},n,r=``,i=fd){let{status:a,bytes:o,said:s}=_d(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new Z(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function _d(e,n,r,i){let a=sd(`git`,e);if(a===null)throw new Z(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=(0,d.createRequire)(process.execPath)(`node:child_process`),s=o(a,[`--no-pager`,...ud.flatMap(e=>[`-c`,e]),...n],{cwd:e,env:vd(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:pd,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:f}=s,p=c?.code;if(p===`ETIMEDOUT`)throw new Z(`git took more than ${pd/1e3} s, and was stopped`);if(p===`ENOBUFS`)throw new Z(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&p!==`EPIPE`)throw new Z(`git cannot be run: ${t.s(ld(c))}`);if(l===null)throw new Z(`git was killed (${u})`);let[m=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:f,said:t.s(m.replace(/^(fatal|error): /,``))}}function vd(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:ad(e).join(u.delimiter),...dd}}function yd(e,t){let n=xd(e,t);if(n===null)return null;let r=xd(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=gd(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function bd(e,t){return xd(e,`${t}^{commit}`)}function xd(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=gd(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function Sd(e,t,n){return gd(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function Cd(e){return gd(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const wd=2**28;function Td(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=Ed(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=u.default.relative(t,n).split(u.default.sep).join(`/`);return r.has(Dd(i))?null:`it is a symbolic link that leads to what git does not track`}}function Ed(e){try{let t=md(e),n=t===null?null:gd(t,[`ls-files`,`-z`],``,wd);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof Z))throw e;return e.message}}function Dd(e){return Buffer.from(e).toString(`latin1`)}const Od=256*2**20;function kd(e){return`it is larger than ${e/2**20} MiB`}const{O_NOFOLLOW:Ad,O_NONBLOCK:jd}=l.constants;function Md(e){return e.code===`ELOOP`}function Nd(e,t,n){if(Ad===void 0&&(0,l.lstatSync)(e).isSymbolicLink())throw Object.assign(Error(`${e} is a symbolic link`),{code:`ELOOP`});let r=(0,l.openSync)(e,l.constants.O_RDONLY|(jd??0)|(Ad??0));try{let e=(0,l.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is no regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:kd(n),kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,l.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,l.closeSync)(r)}}function Pd(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=Fd[n]??`other`;return{path:e,unreadable:ld(t),kind:i,...r?{}:{refused:!0}}}const Fd={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function Id(e){let n=l.realpathSync.native(Hd(e)),r=new Map,i=Td(),a=e=>{let t=r.get(e);return t===void 0&&(t=ed(e),r.set(e,t)),t},o=[a(n)??n],s=e=>u.default.resolve(n,Hd(e)),c=e=>{try{return Vd(u.default.resolve(n,e))}catch{return null}},d=e=>{let t=n+u.default.sep;if(u.default.sep===`/`&&e.startsWith(t))return e.slice(t.length);let r=u.default.relative(n,e);return r===``?`.`:r.split(u.default.sep).join(`/`)},f=e=>Nu(e)?`it lies below .git`:o.some(t=>zd(e,t))?null:`it lies outside the repository`,p=e=>f(e)===null,m=(e,t)=>{let n=f(t);if(n!==null)return n;let r=a(u.default.dirname(e)),s=r===null||t===e?null:c(r);if(r===null||s===null||t===s+e.slice(r.length)||o.slice(1).some(e=>zd(t,e)&&!zd(s,e)))return null;let l=a(u.default.dirname(t));return l===null||!zd(l,s)?`it lies outside the repository`:i(l,t)};return{cwd:n,path:u.default,absolute:s,realpath:c,displayPath:d,elsewhere:f,isInside:p,repositoryOf:a,isReal:e=>c(e)===e&&p(e),above:(e,t)=>{let n=u.default.dirname(e);return(t??td(e))||!p(n)?null:n},allow:e=>{let t=s(e),n=c(t);if(n===null||p(n))return;let r=a(u.default.dirname(t)),i=r===null?null:c(r);(i===null||zd(n,i))&&o.push(n)},list:e=>{try{return Zu(e)}catch(n){throw new t.t(ld(n),{file:d(e),line:1,column:1})}},kind:e=>{let t=c(e);return t===null?`missing`:Ld(t,p)??((0,l.statSync)(t).isDirectory()?`folder`:`file`)},has:e=>(0,l.lstatSync)(e,{throwIfNoEntry:!1})!==void 0,read:(e,t={})=>Rd(e,t,d,m)}}function Ld(e,t){return Nu(e)?`below .git`:t(e)?null:`outside`}function Rd(e,{limit:t=Od,displayPath:n,inRealFolder:r=!1},i,a){let o=n??i(e);try{if(r)return Nd(e,o,t)}catch(e){if(!Md(e))return Pd(o,e)}try{let n=Vd(e),r=n===null?`its path is not UTF-8`:a(e,n);return n===null||r!==null?{path:o,unreadable:r??``,kind:`other`,refused:!0}:Nd(n,o,t)}catch(t){return t.code===`ENOENT`&&Bd(e)?{path:o,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:Pd(o,t)}}function zd(e,t){return e===t||e.startsWith(t.endsWith(u.default.sep)?t:t+u.default.sep)}function Bd(e){return(0,l.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function Vd(e){let t=l.realpathSync.native(e);return Yu(t)?Xu(l.realpathSync.native(e,`buffer`)):t}function Hd(e){if(!Yu(e))return e;throw new t.t(`${t.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function Ud(e,t){let n=[];for(let r of t){let t=e.absolute(r),i=r=>{n.push({file:e.displayPath(t),line:1,column:1,message:r})};try{let r=(0,l.statSync)(t).isDirectory(),a=r?t:e.path.dirname(t);e.allow(a);let o=e.realpath(a),s=o===null?`its path is not UTF-8`:e.elsewhere(o);s===null?n.push({absolute:t,kind:r?`folder`:`file`,real:o===t}):i(`qmailint does not read it: ${s}`)}catch(e){i(ld(e))}}return Pu(e,n)}const Wd={address:2130706432,netmask:4278190080},Gd={address:0,netmask:4294967295},Kd={readsIpFiles:!0,networks:!0,ipv6:!1,implicit:[Wd,Gd],seesEveryAddress:!1},qd={...Kd,readsIpFiles:!1,networks:!1,implicit:[Gd]},Jd={"moreipme-0.6":{name:`moreipme-0.6`,...Kd},sagredo:{name:`sagredo`,...Kd},netqmail:{name:`netqmail`,...qd},notqmail:{name:`notqmail`,...qd,seesEveryAddress:!0}},Yd=[`moreipme-0.6`,`sagredo`,`indimail`,`netqmail`,`notqmail`],Xd=Yd.filter(e=>e in Jd);function Zd(e){return e===`indimail`?null:Jd[e]}async function Qd(e,t,n,r,i=e){let a=n===null?Lu(i,t.directories):[];if(n===`none`||n===null&&t.settings.length===0&&a.length===0){let{dialect:e,set:n,levels:i}=r,a={name:null,dialect:e??Zd(`moreipme-0.6`),set:n};return{directories:t.directories.map(e=>({found:e,hosts:[a],levels:i,complete:null,files:[]})),files:[],complete:new Set,problems:[]}}let{makePlan:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s=n===null?null:{absolute:$d(e,n.file),forPaths:t.named};s===null&&i.prefetch?.([...t.settings,...a]);let c={directories:t.directories,searched:t.settings,above:e=>Lu(i,e),config:s};return o(s===null?i:e,c,r)}function $d(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}async function ef(e){let{shard:t,fixing:n,assertions:r,overrides:i}=e,a=Id(e.cwd),{plan:o,problems:s}=await tf(e,a),c=e.coverage===null?null:await Promise.resolve().then(()=>require("./action/coverage.js")),l=t===null?o.directories:(await Promise.resolve().then(()=>om)).ofShard(t,o.directories,a),u=t===null?o.complete:new Set;return{disk:a,directories:l,problems:s,session:o.files.length===0&&c===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession({...o,complete:u},{assertions:r,levels:i.levels,today:rf}),coverage:c,fix:n===null?null:(await Promise.resolve().then(()=>require("./action/fix-on-disk.js"))).fixOnDisk}}async function tf({paths:e,config:n,overrides:r,noneFound:i,words:a},o){let s=e.length>0,c=s?e:[`.`],l=typeof n==`object`&&n&&!s?{directories:[],settings:[],problems:[]}:Ud(o,c),u=await Qd(o,{...l,named:s},n,r),d=[...l.problems.map(e=>nf(e,c,a)),...u.problems];return u.directories.length===0&&d.length===0&&i!==null&&d.push({file:t.o(c[0]),line:1,column:1,message:i}),{plan:u,problems:d}}function nf(e,t,r){return t.length!==1||/[/.]/.test(e.file)?e:{...e,message:e.message+n.m(e.file,r)}}function rf(){return new Date().toISOString().slice(0,10)}function af(){return{findings:[],unlisted:[],emitted:{error:0,warning:0,info:0},suppressed:[],covered:[],problems:new Map,fixed:{changed:0,notes:[],changes:[]},files:0,entries:0}}function of(e,t){for(let n of t.findings)e.findings.push(n);for(let n of t.suppressed)e.suppressed.push(n);if(e.findings.length+e.suppressed.length>5e5)throw du();for(let n of t.unlisted)e.unlisted.push(n);for(let n of t.covered)e.covered.push(n);t.problems.length>0&&e.problems.set(t.planned,t.problems),e.files+=t.files,e.entries+=t.entries;let{fixed:n}=t;n!==null&&(e.fixed.changed+=n.changed,n.note!==null&&e.fixed.notes.push(n.note),e.fixed.changes.push(...n.changes))}function sf(e,t,n){let{findings:r,unlisted:i}=e;t.length>1&&r.sort(pu);let a=Be({findings:r,unlisted:i});for(let t of _u)e.emitted[t]+=a[t];n({findings:r,unlisted:i}),e.findings=[],e.unlisted=[]}function cf(e,{directories:t,problems:n,session:r,coverage:i},a){let o=r?.finish()??null,s=[...e.findings,...o?.findings??[]];(t.length>1||o!==null)&&s.sort(pu);let c=i?.sumCoverage(e.covered)??null,{unlisted:l,emitted:u,files:d,entries:f,fixed:p}=e;return{result:{findings:s,unlisted:l,emitted:u,suppressed:[...e.suppressed,...o?.suppressed??[]],outcomes:o?.outcomes??[],problems:[...n,...t.flatMap(t=>e.problems.get(t)??[])],coverage:c,...lf(a.coverage?.threshold??null,c?.score??0),directories:t.length,files:d,entries:f},fixed:a.fixing===null?null:{dryRun:a.fixing.dryRun,...p}}}function lf(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}async function uf(e,t={}){let{time:n=null,judged:r=null}=t,i=n?.now()??0,a=await ef(e);iu(n,`search`,i);let{directories:o,disk:s}=a,c=df(a,e)?t.emit??null:null,l=c===null?[o]:vu(o,s.displayPath),u=Ju(t.progress,o.length),d=af();for(let t of l){for(let i of Wu(t,a,e,u,n))of(d,i),r?.(i);if(c===null)continue;let i=n?.now()??0;d.findings.length>0&&u.clear(),sf(d,t,c),iu(n,`report`,i)}return u.clear(),cf(d,a,e)}function df({session:e,directories:t},{fixing:n,assertions:r}){return e===null&&n===null&&r===null&&t.length>1}function ff(e,t){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=Be(e);return _u.slice(_u.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function pf(e){return{...e,stdout:mf(e.stdout),stderr:mf(e.stderr),workflowCommand:e.stdout}}function mf(e){let t=hf;return n=>{let r=gf(n,t);t=r.state,e(r.text)}}const hf={at:`start`,hashes:0};function gf(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===_f?r++:i===vf&&r>=2&&o(t,`\\x5b`),i!==_f&&!Cf(i)&&(r=0),i===yf?n===`start`?n=`colon`:n!==`inside`&&xf(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Sf(i)?n=(n===`colon`||n===`broken`)&&Cf(i)?`broken`:`start`:n===`start`||n===`broken`?wf(i)?Cf(i)||(n=`start`):n=`inside`:n===`colon`&&!Cf(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const _f=35,vf=91,yf=58,bf=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function xf(e,t){bf.lastIndex=t;let n=bf.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Sf(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function Cf(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:Tf.test(String.fromCodePoint(e))}function wf(e){return e<128?e<=32||e===127:Ef.test(String.fromCodePoint(e))}const Tf=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Ef=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Df=65536;function Of(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{add:e=>{for(let r of e)t+=r,t.length>=Df&&n()},end:n}}function kf(e,t){let n=Of(e);n.add(t),n.end()}function*Af(e){let t=``;for(let n of e)t+=n,t.length<Df||(yield t,t=``);yield t}function jf(e,t){let n=Mf(e),r=Mf(t);return n===r?e=>e:e=>(0,u.relative)(n,(0,u.resolve)(r,e)).split(u.sep).join(`/`)||`.`}function Mf(e){try{return(0,l.realpathSync)(e)}catch{return(0,u.resolve)(e)}}function Nf(e,t,n,r){let i=Be(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}const Pf=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,Ff=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function Q(e){let n=t.s(e),r=``,i=0;for(let{0:e,index:t}of n.matchAll(Ff))r+=`${n.slice(i,t).replace(Pf,Rf)}<span>${e}</span>`,i=t+e.length;return r+n.slice(i).replace(Pf,Rf)}function $(e){return`<code>${Q(e)}</code>`}function If(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,Rf)}">${e}</a>`}const Lf={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function Rf(e){return Lf[e]??`&#${e.charCodeAt(0)};`}function zf(e,n,r){if(e===`none`)return null;if(e===`auto`)return Bf(n,r);let i=md(r),a=i===null?null:bd(i,e);if(a!==null)return{commit:a};throw new t.t(`the input base: there is no revision "${t.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function Bf(e,t){let n=Uf(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=md(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&bd(e,`HEAD^2`)===n?Vf(bd(e,`HEAD^1`)):Vf(Hf(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return Vf(Hf(md(t),r(`merge_group`,`base_sha`)));default:return null}}function Vf(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function Hf(e,t){if(e===null||t===null)return null;let n=bd(e,t);return n===null?null:Sd(e,n,`HEAD`)??n}function Uf(e){try{return e===void 0?null:JSON.parse((0,l.readFileSync)(e,`utf8`))}catch{return null}}function Wf(e,t){let{before:n,after:r}=Gf(e,t),i=Jf(n),a=Jf(r),o=Yf(i),s=Yf(a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function Gf(e,t){let r=Math.min(e.length,t.length),i=0;for(;i<r&&e[i]===t[i];)i++;let a=0;for(;a<r-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=n.y(e,i);for(let t=0;t<3;t++)o=n.y(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:Kf(e,o,t)}};return{before:c(e),after:c(t)}}function Kf(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function qf({bytes:e,first:n,start:r},i){let a=r[i-n],o=r[i-n+1];return a===void 0||o===void 0?null:t.h(e,{start:a,end:o})}function Jf(e){return Array.from({length:e.start.length-1},(t,n)=>qf(e,e.first+n)??``)}function Yf(e){let t=new Map;for(let[n,r]of e.entries()){let e=t.get(r);e===void 0?t.set(r,{all:[n],next:0}):e.all.push(n)}return(e,n)=>{let r=t.get(e);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const Xf=new Uint8Array;function Zf({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&Qf(n,t)?t:n,{hunks:i}=Wf(e??Xf,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function Qf(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function $f(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const ep=2**27;function tp(){return{names:np,bytes:rp}}const np=1e6,rp=2**29;function ip(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of sp(e,t,ep)){if(a!==`tree`)throw new Z(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,dp(i,o,n))}return r}function ap(e,t,n,r,i){let a=(gd(e,[`cat-file`,`--batch-check`],cp(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw lp(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw op(`the files to read have more than ${rp/2**20} MiB`);for(let{id:t,bytes:n}of sp(e,o,rp+o.length*100))i.set(t,n)}function op(e){return new Z(`at this revision, ${e}: name the folder to search`)}function*sp(e,t,n){if(t.length===0)return;let r=gd(e,[`cat-file`,`--batch`],cp(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw lp(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function cp(e){return e.map(e=>`${e}\n`).join(``)}function lp(e){return new Z(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const up={4e4:`folder`,12e4:`link`,16e4:`submodule`};function dp(e,n,r){let i=e.length/2,a=Buffer.from(n.buffer,n.byteOffset,n.length),o=new Map,s=new Set,c=[];for(let n=0;n<a.length;){let l=a.indexOf(32,n),u=a.indexOf(0,l+1),d=u+1+i;if(--r.names<0)throw op(`there are more than ${np.toLocaleString(`en`)} names`);if(l<0||u<0||d>a.length)throw pp(e,`it ends too early`);let f=a.toString(`latin1`,n,l),p=a.subarray(l+1,u),m=up[f]??(/^100[0-7]{3}$/.test(f)?`file`:null);if(m===null)throw pp(e,`it has an entry of the mode ${t.i(a,n,Math.min(l,n+20))}`);let h=Xu(p);if(h===null){let n=t.i(p);if(s.size===s.add(n).size)throw pp(e,`it has the name ${n} twice`);c.push({shown:n,isFolder:m===`folder`})}else{if(!fp(h))throw pp(e,`it has the name "${t.i(p)}"`);if(o.has(h))throw pp(e,`it has the name "${t.i(p)}" twice`);o.set(h,{kind:m,id:a.toString(`hex`,u+1,d)})}n=d}return{entries:o,odd:c}}function fp(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function pp(e,t){return new Z(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function mp(e,t){let n=gp(hp(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=[],a=0;for(;;){let t=r.at(-1),o=e.trees.get(t.id);if(o===void 0)return{needs:t};let s=n.pop();if(s===void 0)return{folder:o,id:t.id,at:i};if(s===`..`){if(r.length===1)return _p(`it lies outside the repository`);r.pop(),i.pop();continue}if(Nu(s))return _p(`it lies below .git`);let c=o.entries.get(s);if(c===void 0)return a===0?null:vp(`it is a symbolic link that leads nowhere`,`missing`);if(c.kind===`submodule`)return _p(`it lies in a submodule`);if(c.kind===`folder`)r.push(c),i.push(s);else if(c.kind===`link`){if(++a>40)return vp(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(c.id);if(t===void 0)return{needs:c};let o=t===null||t.length>4096?null:Xu(t);if(o===null)return _p(`it is a symbolic link whose target is not UTF-8, or too long`);let s=u.default.isAbsolute(o)?hp(e.root,o):o;if(u.default.isAbsolute(o)&&(r.length=1,i.length=0),u.default.isAbsolute(s))return _p(`it lies outside the repository`);n.push(...gp(s).reverse())}else if(n.length>0)return vp(`a part of its path is no directory`,`other`);else return{file:c.id,at:[...i,s]}}}function hp(e,t){return u.default.relative(e,t).split(u.default.sep).join(`/`)}function gp(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function _p(e){return{why:e,kind:`other`,refused:!0}}function vp(e,t){return{why:e,kind:t,refused:!1}}const yp=2**27;function bp(e,t,n,r){let i=0,a=0,o=[{folder:e,id:t}];for(let e=0;o.length>0;e++){if(e>256)throw op(`folders are more than 256 deep`);let t=n(o.map(e=>e.id)),s=[];for(let{folder:e,id:n}of o){let o=t(n);if(i+=o.entries.size+o.odd.length,i>1e6)throw op(`there are more than ${np.toLocaleString(`en`)} names`);r(e,o);for(let[t,n]of o.entries){if(n.kind!==`folder`||ju.has(t))continue;let r=u.default.join(e,t);if(a+=r.length,r.length>4096)throw op(`paths are longer than 4096 characters`);if(a>yp)throw op(`the paths of all folders are too long to keep`);s.push({folder:r,id:n.id})}}o=s}}function xp(e,n,r){let{root:i}=e,a=Cp(e,n),{resolve:o,fetch:s,trees:c,blobs:l}=a,d=e=>e===i||e.startsWith(u.default.join(i,u.default.sep)),f=e=>{let t=o(e);return t!==null&&`folder`in t?t.folder:null},p=(e,t=r(e))=>({path:t,unreadable:`there is no such file or directory`,kind:`missing`});return{root:i,path:u.default,displayPath:r,isReal:d,above:e=>e===i||u.default.dirname(e)===e?null:u.default.dirname(e),realpath:e=>{let t=d(e)?o(e):null;return t===null||`why`in t?null:u.default.join(i,...t.at)},list:e=>{let n=f(e);if(n!==null)return Sp(n);throw new t.t(p(e).unreadable,{file:r(e),line:1,column:1})},has:e=>{let t=u.default.basename(e);return e===i||f(u.default.dirname(e))?.entries.has(t)===!0},kind:e=>{if(!d(e))return`outside`;if(Nu(u.default.relative(i,e)))return`below .git`;let t=o(e);return t===null?`missing`:`folder`in t?`folder`:`file`in t?`file`:t.refused?`outside`:`missing`},prefetch:e=>{let t=a.resolveAll(e);s(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,{limit:t=Od,displayPath:n=r(e)}={})=>{let i=o(e);if(i===null)return p(e,n);if(`why`in i){let{why:e,kind:t,refused:r}=i;return{path:n,unreadable:e,kind:t,...r?{refused:!0}:{}}}if(`folder`in i)return{path:n,unreadable:`it is a directory`,kind:`folder`};s([{kind:`file`,id:i.file}]);let a=l.get(i.file);return a!=null&&a.length<=t?{path:n,bytes:a}:{path:n,unreadable:kd(t),kind:`other`,refused:!0}},walk:(e,t)=>{let n=o(e);n!==null&&`folder`in n&&bp(e,n.id,e=>(s(e.map(e=>({kind:`folder`,id:e}))),e=>c.get(e)),(e,n)=>t(e,Sp(n)))}}}function Sp({entries:e,odd:t}){return{entries:[...e].map(([e,{kind:t}])=>({name:e,kind:t})),odd:t}}function Cp(e,t){let{root:n}=e,r=new Map,i=new Map,a=tp(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of ip(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&ap(e,o,Od,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw op(`links lead through more than 500 folders`);for(let r of t)n[r]=mp(s,e[r]);let r=t.flatMap(e=>wp(n[e]));t=t.filter(e=>wp(n[e]).length>0),r.length>0&&o++,c(r)}return n};return{trees:r,blobs:i,fetch:c,resolveAll:l,resolve:e=>l([e])[0]??null}}function wp(e){return e!==null&&`needs`in e?[e.needs]:[]}function Tp(e,t,r){let i=Id(e),a=md(i.cwd);if(a===null)return()=>!1;let o=new Set(r.map(e=>u.default.resolve(i.cwd,e))),s=e=>{let t=yd(a,e);if(t?.kind!==`tree`)return null;let n=xp(a,t.id,i.displayPath);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],d=new Map,f=e=>{let t=c?.read(e);return t!==void 0&&n.i(t)&&t.kind!==`missing`?[]:Zf({base:Ep(t),head:Ep(l?.read(e)),here:Ep(i.read(e))})};return(e,t)=>{let n=u.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=d.get(n)??f(n);return d.set(n,r),$f(r,t)}}function Ep(e){return e===void 0||n.i(e)?null:e.bytes}function Dp(e,r,i){let a=i.find(e=>e===r);if(a!==void 0)return a;let o=n.m(r,i);throw new t.t(`there is no ${e} "${t.s(r)}"${o===``?Op(i):o}`)}function Op(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function kp(e){let n=Yd.find(t=>t===e)??Dp(`dialect`,e,Xd),r=Zd(n);if(r===null)throw new t.t(`the dialect ${n} is not supported yet: qmailint cannot say what it reads`);return r}function Ap(e){return Dp(`level`,e,[..._u,`never`])}function jp(e,n){if(!/^\d{1,9}$/.test(n))throw new t.t(`${e} wants a whole number, not "${t.s(n)}"`);return Number(n)}function Mp(e,n){let r=jp(e,n.replace(/%$/,``));if(r>100)throw new t.t(`${e} wants a number from 0 to 100, not "${t.s(n)}"`);return r}const Np=e=>e/2**32|0,Pp=e=>e>>>0;function Fp(e,t,n,r){let i=Np(n),a=Pp(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function Ip(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const Lp=e=>e?`"${e}" `:``;function Rp(e,t=``){if(typeof e!=`number`)throw TypeError(Lp(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(Lp(t)+`expected integer >= 0, got `+e);return e}function zp(e,t,n=``){if(Ip(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Rp(t,`length`);let r=Ip(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=Lp(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const Bp=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},Vp=(e,t)=>{Bp(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function Hp(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function Up(e,t){zp(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function Wp(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Gp(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Kp(e,t){return e<<32-t|e>>>t}function qp(e,t,n=`opts`){return Vp(e,`defaults`),t!==void 0&&Vp(t,n),Object.assign(Object.create(null),e,t)}function Jp(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=qp({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const Yp=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Xp(e,t,n){return e&t^~e&n}function Zp(e,t,n){return e&t^e&n^t&n}var Qp=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=Gp(this.buffer)}update(e){Hp(this),zp(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=Gp(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){Hp(this),Up(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),Fp(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:Gp(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const $p=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),em=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),tm=new Uint32Array(64);var nm=class extends Qp{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)tm[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=tm[e-15],n=tm[e-2],r=Kp(t,7)^Kp(t,18)^t>>>3,i=Kp(n,17)^Kp(n,19)^n>>>10;tm[e]=i+tm[e-7]+r+tm[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=Kp(o,6)^Kp(o,11)^Kp(o,25),u=l+t+Xp(o,s,c)+em[e]+tm[e]|0,d=(Kp(n,2)^Kp(n,13)^Kp(n,22))+Zp(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){Wp(tm)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Wp(this.buffer)}},rm=class extends nm{constructor(){super(32,$p)}};const im=Jp(()=>new rm,Yp(1));function am(e){return Array.from(im(t.u(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var om=e.n({ofShard:()=>lm});function sm(e,n){let[,r,i]=/^(\d{1,6})\/(\d{1,6})$/.exec(n)??[],a={index:Number(r),count:Number(i)};if(r===void 0||a.index<1||a.index>a.count)throw new t.t(`${e} wants I/N, such as 1/4 for the first of four, not "${t.s(n)}"`);return a}function cm({index:e,count:t},n){return Number.parseInt(am(n).slice(0,12),16)%t===e-1}function lm(e,t,{displayPath:n}){return t.filter(({found:t})=>cm(e,n(t.absolute)))}function um(e){let t=t=>e(t).trim()||null,n=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:n.length===0?[`.`]:n,workingDirectory:t(`working-directory`)??`.`,base:t(`base`)??`auto`,annotations:dm(`annotations`,t(`annotations`)),summary:dm(`summary`,t(`summary`)),sarifFile:t(`sarif-file`),junitFile:t(`junit-file`),config:t(`config`),dialect:t(`dialect`),failOn:t(`fail-on`),coverageThreshold:t(`coverage-threshold`),shard:t(`shard`)}}function dm(e,n){if(n===null||/^true$/i.test(n))return!0;if(/^false$/i.test(n))return!1;throw new t.t(`the input ${e} wants true or false, not "${t.s(n)}"`)}function fm(e,t){let{paths:n,config:r,dialect:i,failOn:a,coverageThreshold:o,shard:s}=e;return{cwd:t,paths:n,config:r===null?null:{file:r},overrides:{dialect:i===null?null:kp(i),set:null,levels:new Map},failOn:Ap(a??`error`),shard:s===null?null:sm(`the input shard`,s),assertions:null,coverage:o===null?null:{threshold:Mp(`the input coverage-threshold`,o)},fixing:null,limit:1/0,noneFound:`there is no control directory here`,words:[]}}function pm(e,t){let n=e.map(({difference:e})=>e[t]),[r]=n;if(n.length===1&&r!==void 0)return Pr(r);if(n.every(e=>Array.isArray(e)))return kr(n);let i=mm(e),a=i.flatMap(([e])=>e??[]),o=_i(a.map(({difference:e})=>e),t);if(o===null)return null;let s=(e,n)=>e.some(e=>gm(e,t,n)),c=_m(e),l=o;for(let[e,t]of c){let n=i.flatMap(e=>e.find(e=>!t.has(e))??[]);s(a,e)&&l--,(s(n,e)||s([...t],e))&&l++}return l}function mm(e){let t=[];for(let n of e){let e=t.find(([e])=>hm(e.base,n.base)&&hm(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function hm(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function gm({base:e,head:t,difference:n},r,i){if(n.basePart.length===0)return!1;let a=({where:e})=>e!==null&&Jr(e,i).me,o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function _m(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}function vm(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function ym({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function bm(e){return e.length>200?`${e.slice(0,200)}…`:e}function*xm(e,t){let n={me:Cm(t,`me`),"not me":Cm(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let{expect:t,items:r,hosts:i,because:s}of e.assertions)for(let e of r){if(n[t](e,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[t](e,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,Sm).join(`, `)}`,u=l!==``&&c.length>Sm?` and ${c.length-Sm} more`:``;yield`${t}: ${e.text}${l}${u} is not asserted any more${s===null?``:` (because: ${bm(s)})`}`}}const Sm=20;function Cm({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??vm(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),wm(s,e,t)}}function wm({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}const Tm={rules:new Map,ignores:[],assertions:[],hosts:[]};function Em(e,n,r,i){let a=new Map(n.map(e=>[e.absolute,e])),o=new Set(e.map(({absolute:e})=>e)),s=e.filter(({absolute:e})=>!a.has(e)),c=n.filter(({absolute:e})=>!o.has(e)),l=s.length===1&&c.length===1,u=[];for(let n of e){let e=a.get(n.absolute)??(l?c[0]:void 0),{path:o,bytes:s}=e?.settings.source??n.settings.source;if(e?.absolute===n.absolute&&t.d(s,n.settings.source.bytes))continue;let d=e=>u.push({file:o,message:e});e===void 0&&d(`the file is gone, or does not count any more`);for(let t of Om(n,e))d(`the directory ${i(t)} is not named any more`);Dm(n.settings,e?.settings??Tm,r,d)}for(let{settings:e}of l?[]:c)Dm(Tm,e,r,t=>u.push({file:e.source.path,message:t}));return u}function Dm(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of km(e,t))r(n);for(let i of Am(e.ignores,t.ignores,n))r(Mm(i));for(let n of xm(e,t))r(n)}function Om(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*km(e,t){let n=[`off`,..._u];for(let{id:r,level:i}of Wo){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function Am(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??jm;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??jm,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const jm=`9999-99-99`;function Mm({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${bm(t)}`}${n===null?``:` on the line "${bm(n)}"`}`}${i===null?``:` until ${i}`} (because: ${bm(r)})`}function Nm({difference:e}){return e.basePart.length>0}function Pm(e){let{base:t,head:n,basePart:r,headPart:i}=e,a=[],o=new Map,s=new Map,c=r.map((e,r)=>{let c=i[r],l=Vr(n,c),u=l?Fm(n,c,t,e):Fm(t,e,n,c),d=l?Im(n,c,t,e):Im(t,e,n,c),f=l?o:s,p=f.get(u)??new Map,m=p.get(d);return m===void 0?a.length===1e3?-1:(f.set(u,p.set(d,a.length)),a.push({nowMe:l,ipme:u,notipme:d})-1):m}),l=(e.setsOf(e=>c[e],a.length)??[]).map((e,r)=>{let i=a[r];return{nowMe:i.nowMe,set:e,count:Pr(e),causes:Lm(t,n,i)}}),u=Pr(e.nowMe)+Pr(e.noLongerMe),d=l.reduce((e,{count:t})=>e-t,u);return{groups:[...l.filter(({nowMe:e})=>e),...l.filter(({nowMe:e})=>!e)],rest:d}}function Fm(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function Im(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function Lm(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:en((r===`base`?e:t).ids,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function Rm({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function zm({differences:e,head:n}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[t.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${t.s(n)} declares the interfaces of ${t.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${t.s(n)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}const Bm=2**22;function Vm(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>Bm?`unknown`:Wf(e,t),n===`unknown`?{kind:`unknown`}:Hm(n,r,i-1))}function Hm(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=qf(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)Um(qf(i,e)??``)===Um(f)&&(p=e);let m=p<0?null:qf(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function Um(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function Wm(e){let i=new Map,a=(t,r)=>{let i=e[t].directory.file(r);return i===null||n.i(i)?new Uint8Array:i.bytes},o=(e,t,n)=>{let r=i.get(t);return r===void 0&&(r=Vm(a(`base`,t),a(`head`,t)),i.set(t,r)),r(e,n)};return({side:n,entry:i,list:a})=>{let{origin:s}=i,c=n===`head`,l={mine:e[n].host.dialect.name,other:e[c?`base`:`head`].host.dialect.name};if(s.kind===`interface`)return`${t.s(s.label)} has the address ${r.i(i)} ${c?`now`:`no longer`}`;if(s.kind===`implicit`)return`${r.i(i)} is an implicit entry of the dialect ${l.mine}, not of ${l.other}`;let{file:u,line:d}=s,f=`${t.o(u.path)}:${d}`,p=Km(u,s.start),m=o(n,u.name,d);switch(m.kind){case`alone`:return`${f} was ${c?`added`:`deleted`}: ${p}`;case`unknown`:return`${f}${c?``:`, as it was`}: ${p}`;case`unchanged`:return l.mine===l.other?`${f} is not in the ${a} list of the other side: ${p}`:`${f} counts in the dialect ${l.mine}, not in ${l.other}: ${p}`;case`changed`:return Gm(u,s.start,d,m,c)}}}function Gm(e,r,i,a,o){let s=n.b(e.bytes,i,r),c=n.b(t.m(a.text+(a.terminated?`
`:``)),i,0),[l,u]=o?[c,s]:[s,c],d=`${t.o(e.path)}:${o?i:a.line}`,f=`so qmail reads ${I(u)} instead of ${I(l)}`;if(t.h(e.bytes,{start:r,end:s.end})===a.text&&l.terminated!==u.terminated)return`${d}: the newline at the end was ${u.terminated?`added`:`lost`}, ${f}`;let p=t.a(t.m(a.text),0,a.text.length),m=Km(e,r),[h,g]=o?[p,m]:[m,p],_=u.terminated?``:` (without a newline at the end, so qmail reads ${I(u)})`;return`${d} was changed from ${h}${l.entry===null?`, which qmail skips,`:``} to ${g}${u.entry===null&&u.terminated?`, which qmail skips`:``}${_}`}function Km(e,r){return t.a(e.bytes,r,n.v(e.bytes,r))}function qm({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[Pr(e),Pr(t)],o=[i===0?null:r.good(`${Xm(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${Xm(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function Jm(e){let{networks:t,omitted:n}=Ir(e,8),r=n===0?``:` and ${n===null?`many more networks`:C(n,`more network`)}`;return`${t.map(jr).join(`, `)}${r}`}function Ym(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,i=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(r.r).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return i(t,`would become me`)+i(n,`would stop being me`)}function Xm(e){return`${Oe(e)} ${e===1?`address`:`addresses`}`}const Zm=Le(!1);function Qm(e){let t=e.differences.filter(Nm),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${$(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push($m(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>$(eh(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=Ym(e);t!==``&&r.push(`\n${$(eh(e))}: ${Q(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of zm(e))r.push(`\n${Q(t)}\n`);return r.join(``)}function $m(e,{renames:t}){let{groups:n,rest:r}=Pm(e.difference),i=Wm(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${$(eh(e))}${a}: ${qm(e,Zm)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>$(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${Jm(t)} (${Xm(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${Xm(s)} more | |\n`);let c=Ym(e);c!==``&&o.push(`\n${Q(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${$(l.from)} to ${$(l.to)}: between the two, ${qm(u,Zm)}.\n`),`${o.join(``)}\n`}function eh(e){let{control:n,host:r}=e;return(r===null?t.o(n):`${t.o(n)} on ${t.s(r)}`)+Rm(e)}function th(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??ih(n),head:t??ih(n)},a={base:ah(i.base.directory),head:ah(i.head.directory)},o=!oh(a.base.moreipme,a.head.moreipme)||!oh(a.base.notipme,a.head.notipme),s=[],c=0;for(let e of sh(i.base.hosts,i.head.hosts)){let t=ch(i.base.directory,e.base,e.head,a.base),l=ch(i.head.directory,e.head,e.base,a.head),u=o||!lh(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?Gr(t.lists):null,f=u?Gr(l.lists):null,p=u?d&&f?li(d,f):null:ci;if(c+=hi([d,f],p),p===null||c>nh&&s.length>0){let e=rh([l.lists,t.lists],p!==null);return{differences:[],tooMany:{together:p!==null,...e??{file:n.directory.path,line:1}}}}s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:p,interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooMany:null}}const nh=2**20;function rh(e,t){for(let n of e){let e=gi(n,t)?.origin;if(e?.kind===`line`)return{file:e.file.path,line:e.line}}return null}function ih({directory:e,hosts:t}){return{directory:n.n(e.path,{}),hosts:t}}function ah(e){return{moreipme:n.s(e,`moreipme`),notipme:n.s(e,`notipme`)}}function oh(e,n){return e===null||n===null?e===n:t.d(e.bytes,n.bytes)}function sh(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function ch(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,o=t??{...n,set:null};return{directory:e,host:o,lists:Kt(o.dialect,o.set,i,a),where:null}}function lh(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function uh(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function dh(e,t){return Nm(e)?!t.every(t=>fh(t,e,`nowMe`)&&fh(t,e,`noLongerMe`)):!1}function fh(e,t,n){let r=Pr(e.difference[n]);return r===Pr(t.difference[n])&&r===pm([e,t],n)}function ph(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,mh(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?hh(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function mh({directory:e}){return n.r(e).map(e=>n.i(e)?``:t.h(e.bytes)).filter(e=>e!==``).join(`\0`)}function hh(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function gh(e,t,n=null){yh(e),yh(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=bh(e,t);if(i!==null)return r.push(i),[];let a=Ch(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^20 classes of addresses (those that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));i.sort((e,t)=>ru(e.control,t.control)||ru(e.host??``,t.host??``));let l=ph(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==_h(e));return{base:_h(e.label),head:_h(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>vh(e,u))}}function _h(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function vh(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:_h(n)+e.file.slice(n.length)}}function yh({label:e,directories:r}){let[i,...a]=r.flatMap(({directory:e})=>n.l(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new t.t(`${t.o(i.path)} in ${t.s(e)}: ${n.c(i)}${o}`)}function bh(e,t){for(let r of[t,e]){if(r===null||!r.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=n.u(r.directory),a=i===void 0?null:n.p(i);if(!(i===void 0||a===null||e!==null&&t!==null&&xh(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function xh(e,r){let i=({directory:e},t)=>{let r=e.file(t);return r===null||n.i(r)?null:r.bytes},a=n=>{let[a,o]=[i(e,n),i(r,n)];return a===null||o===null?a===o:t.d(a,o)},o=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(Sh)]));return a(`moreipme`)&&a(`notipme`)&&o(e)===o(r)}function Sh({label:e,address:t,up:n}){return[e,String(t),n]}function Ch(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:uh(e.hosts,t.hosts),a=th(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=th({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>dh(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}async function wh(e,t,{directories:n,settings:r},{dialect:i,set:a,config:o}){let s=await Qd(e,{directories:n,settings:t===e||o===null?r:[],named:!0},o,{dialect:i,set:a,levels:new Map},t),c=a===null?s.directories:s.directories.map(e=>Th(e,a)),l=t===e||o===null||o===`none`;return{...s,directories:c,files:l?s.files:await Eh(e,t,o.file)}}function Th(e,t){let n=e.hosts.map(e=>({...e,set:t===null?null:{...t,host:e.name}}));return{...e,hosts:n}}async function Eh(e,t,n){let{loadSettings:r,makeShared:i}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),a=await r(i(t),e.absolute(n),!1);return`absolute`in a?[a]:[]}const Dh=2**29,Oh=2e4;async function kh(e,t,n,r){let i=Mh(e,()=>md(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await Ph(e,i,a,!0,r),head:await Ph(e,Ah(i),a,!0,r)}}function Ah({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function jh(e){try{return(0,l.statSync)(e,{throwIfNoEntry:!1})??null}catch{return null}}function Mh(e,n,r){let i=t.s(r),a=n();if(a===null)throw new t.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=yd(a,o);if(c===null)throw new t.t(Nh(a,o));if(c.kind!==`tree`)throw new t.t(`${t.s(o)} is a ${c.kind}, not a revision`);let l=xp(a,c.id,e.displayPath);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let d=u.default.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),f=l.kind(d);if(f===`missing`)throw new t.t(`there is no ${t.s(s)} in ${t.s(o)}`);return{label:o,tree:l,root:d,isFile:f!==`folder`}}function Nh(e,n){let r=t.s(n);return Cd(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function Ph(e,{label:t,tree:r},i,a,o){let s=r??e,c=r===null?Ih(e,i):Lh(e,r,i),l=await wh(e,s,c,o);s.prefetch?.(l.directories.flatMap(({found:{absolute:e,names:t}})=>n.t.filter(e=>t.includes(e)).map(t=>u.default.join(e,t))));let d=0,f=l.directories.map(({found:t,hosts:r})=>{let o=Vu(s,t);for(let e of n.r(o))n.i(e)||(d+=e.bytes.length);if(d>Dh)throw Fh();let{absolute:c}=t;return{key:a?c:u.default.relative(i[0]??e.cwd,c),absolute:c,directory:o,hosts:r}}),p=[...c.problems,...l.problems];return{label:t,directories:f,settings:l.files,problems:r===null?p:p.map(e=>({...e,file:`${t}:${e.file}`}))}}function Fh(){let e=Dh/2**20;return new t.t(`there are more than ${e} MiB of files to compare: name fewer folders`)}function Ih(e,t){let n=Ud(e,t.filter(e=>(0,l.existsSync)(e))),r=e.repositoryOf(e.cwd),i=t=>r===null||!t.startsWith(r)||e.repositoryOf(t)===r;return{...n,directories:n.directories.filter(({absolute:e})=>i(e))}}function Lh(e,n,r){let{root:i}=n,a=r.find(e=>e!==i&&!e.startsWith(u.default.join(i,u.default.sep)));if(a!==void 0)throw new t.t(`${t.s(e.displayPath(a))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let o=Pu(n,r.flatMap(e=>Rh(n,e)));if(o.directories.length>Oh)throw op(`there are more than ${Oh.toLocaleString(`en`)} control directories`);return o}function Rh(e,t){let n=e.kind(t);return n===`folder`?[{absolute:t,kind:n}]:Mu.includes(u.default.basename(t))||(n!==`missing`||jh(t)?.isFile()===!0)&&e.kind(u.default.dirname(t))===`folder`?[{absolute:t,kind:`file`}]:[]}async function zh(e){let n={dialect:e.dialect,set:null,config:e.config},r=Id(e.cwd),i=await kh(r,e.base,e.paths,n),a=gh(i.base,i.head),[o]=a.problems;if(o!==void 0){let{file:e,line:n,column:r,message:i}=o;throw new t.t(`the verdicts cannot be compared: ${t.o(e)}:${n}:${r}: ${i}`,{file:e,line:n,column:r})}let s=new Date().toISOString().slice(0,10),c=Em(i.base.settings,i.head.settings,s,r.displayPath);if(a.differences.length+c.length===0)return null;let l=new Map;for(let e of a.differences)l.set(e.control,[...l.get(e.control)??[],e]);let u=e=>[...l.values()].reduce((t,n)=>t+Bh(n,e),0);return{nowMeCount:u(`nowMe`),noLongerMeCount:u(`noLongerMe`),markdown:a.differences.length===0?null:Qm(a),noLongerChecked:c}}function Bh(e,n){let r=pm(e,n);if(r!==null)return r;let[i]=e;throw new t.t(`${t.o(i?.control??``)}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`)}const Vh={isChanged:()=>!1,difference:null,missing:null},Hh={...Vh,result:Re,failOn:`error`};async function Uh(e,t){let n=[],r=Wh(n,null,()=>zf(e.base,t.env,t.cwd)),i=fm(e,t.cwd),{failOn:a}=i,{result:o}=await uf(i,{progress:t.progress}),s=()=>({...o,problems:[...o.problems,...n]});if(r===null||`missing`in r)return{...Vh,missing:r?.missing??null,result:s(),failOn:a};let c=e.annotations?o.findings.map(({file:e})=>e.path):[],l=Wh(n,Vh.isChanged,()=>Tp(t.cwd,r.commit,c));return{...await Gh(i,r.commit,n),result:s(),failOn:a,isChanged:l}}function Wh(e,t,n){try{return n()}catch(n){if(!(n instanceof Z))throw n;return e.push(Kh(n)),t}}async function Gh({cwd:e,paths:t,config:n,overrides:r},i,a){try{return{difference:await zh({cwd:e,base:i,paths:t,config:n,dialect:r.dialect}),missing:null}}catch(e){let t=Kh(e);return e instanceof Z&&a.push(t),{difference:null,missing:Q(t.message)}}}function Kh(e){if(!(e instanceof t.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function qh(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`�`)).replace(/'/g,`%27`)).join(`/`)}function Jh(e){return e.outcomes.filter(e=>!e.passed)}function Yh(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function Xh(e){let{error:t,warning:n,info:r}=Be(e),i=Jh(e).length,a=[t>0?C(t,`error`):null,n>0?C(n,`warning`):null,r>0?C(r,`info`,`infos`):null,i>0?C(i,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}function Zh(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${Qh(e)}`:`qmailint: ${Xh(e)}`;return n===0?i:`${i}; ${C(n,`more error has`,`more errors have`)} no annotation: ${r}`}function Qh({problems:[e]}){if(e===void 0)return`there was an error`;let{file:n,message:r}=e;return t.s(n===``||n===`.`?r:`${t.o(n)}: ${r}`)}const $h=1e6;function eg(e,n){let r=tg(e,n.verdict),i=e=>{let n=t.p(r)+t.p(e)<=$h;return n&&(r+=e),n},a=(e,n,i)=>{if(n.length===0)return;let a=$h-t.p(r)-t.p(e)-1e3,o=[];for(let e of n){let n=e();if(a-=t.p(n),a<0)break;o.push(n)}(a>-1e3||o.length>0)&&(r+=e+o.join(``));let s=n.length-o.length;s>0&&(r+=`\n**${C(s,`more ${i}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),r+=`
`};i(ng(n.noLongerChecked)),a(``,e.problems.map(e=>()=>rg(e)),`problem`);let o=n.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return n.difference!==null&&!i(`${o}${n.difference.trim()}\n\n`)&&i(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),a(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,le(e.outcomes).map(e=>()=>ig(e,n)),`failed assertion`),n.coverage!==null&&i(`### Coverage\n\n${n.coverage.trim()}\n\n`),a(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,Yh(e.findings).map(e=>()=>sg(e,n)),`finding`),r}function tg(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`✅`,fail:`❌`,error:`⚠️`}[t],s=t===`error`?`no trustworthy answer`:Xh(e),c=ze(a),l=c-ze(Jh(e)),u=c===a.length?``:` (${a.filter(({passed:e})=>e).length} of ${C(a.length,`check`)})`;return`## ${o} qmailint: ${s}\n\n${`${C(n,`file`)} with ${C(r,`entry`,`entries`)} in ${C(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${l} of ${C(c,`assertion`)} ${l===1?`holds`:`hold`}${u}`}.\n\n`}function ng(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${$(e)}: ${Q(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function rg({file:e,line:t,message:n}){return`- ${e===``?``:`${$(`${e}:${t}`)} `}${Q(n)}\n`}function ig(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${Q(i)}: ${$(a)}${o===null?``:`<br>${Q(o)}`}`,`${cg(n.path,r,t)}<br>${Q(ue(e))}`,Q(s)+ag(e,t),Q(c??``)].join(` | `)} |\n`}function ag(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(cg(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const og={error:`❌&nbsp;error`,warning:`⚠️&nbsp;warning`,info:`ℹ️&nbsp;info`};function sg(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${Q(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${$(l)}.`,u===void 0?null:Q(u)].filter(e=>e!==null).join(` `),f=Q(c)+(d===``?``:`<br>${d}`);return`| ${[og[r],cg(i.path,a,t)+s,$(n),f].join(` | `)} |\n`}function cg(e,t,n){return If($(`${e}:${t}`),n(e,t))}function lg(e){let t=[...ke(e,20,Le(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+Q(n))).join(`
`).replace(`
`,`

`)}function ug(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${qh(s)}#L${o}`}}function dg(e,t,{difference:n,missing:r},i,a){return eg(e,{verdict:t,link:ug(i,a),difference:n?.markdown??r,noLongerChecked:n?.noLongerChecked??[],coverage:e.coverage==null?null:lg(e.coverage)})}function fg(e,n){let r=u.default.resolve(e,n);try{if(pg(e,r))throw new t.t(`the input working-directory: ${t.s(n)}: its symbolic links lead out of the workspace`);if((0,l.statSync)(r).isDirectory())return r}catch(e){throw e instanceof t.t?e:new t.t(`the input working-directory: ${t.s(n)}: ${ld(e)}`)}throw new t.t(`the input working-directory: ${t.s(n)} is not a directory`)}function pg(e,t){let n=(e,t)=>e===t||e.startsWith(u.default.join(t,u.default.sep));return n(t,u.default.resolve(e))&&!n(l.realpathSync.native(t),l.realpathSync.native(e))}const mg={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function hg(e){return t.s(e).replace(/[&<>"']/g,e=>mg[e]??e)}function gg(e){return e.map(hg).join(`
`)}function*_g(e,t){let n=[...vg(e.outcomes),bg(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${hg(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function vg(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>yg(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function yg(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${ue([e])}`,l=o?``:de([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return Cg(t.path,c,{file:t.path,line:n},o?``:wg(`failure`,`assertion`,l,u))}function bg({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&_u.indexOf(e)>=_u.indexOf(r),a=[...t.map(e=>[`error`,()=>xg(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Sg(e,t)]})];if(n!==void 0){let e=wg(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>Cg(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>Cg(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function xg({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=wg(`error`,`problem`,n,[n]);return Cg(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Sg(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=ce(e),c=pe(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?wg(`failure`,r,c,u):`      <system-out>${gg(u)}</system-out>\n`;return Cg(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function Cg(e,t,n,r){let i=n===null?``:` file="${hg(n.file)}" line="${n.line}"`,a=`    <testcase classname="${hg(e)}" name="${hg(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function wg(e,t,n,r){return`      <${e} message="${hg(n)}" type="${t}">${gg(r)}</${e}>\n`}var Tg={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`docs`,`examples`,`src/rules/**/*.md`,`CHANGELOG.md`,`SECURITY.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git add --intent-to-add dist && git diff --exit-code dist && npm run unused`,update:`npm run update:rules && npm run format && npm run bundle && npm run update:docs`,"update:rules":`vitest run test/rules.test.ts -t "the lists of rules" --update && vitest run test/rules.test.ts --update`,"update:docs":`vitest run test/docs.test.ts --update`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const Eg=Tg.version,Dg=Og(Tg);function Og({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const kg=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function Ag(e,n=0){let r=JSON.stringify(e,null,n);return t.r(r)?r:r.split(`
`).map(jg).join(`
`)}function jg(e){return e.replace(kg,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function Mg({bytes:e},t,{start:r,end:i}){if(e.length===0)return{startLine:t};let a=n.y(e,r);return{startLine:t,startColumn:Ig(e,a,r),endColumn:Ig(e,a,i)}}function Ng({file:{bytes:e},line:r,start:i},a){let o=[],s=n.y(e,i),c=r,l=t=>{let r=n.y(e,t);for(;s<r;c++)s=n.v(e,s)+1;for(;s>r;c--)s=n.y(e,s-1);return{line:c,column:Ig(e,r,t)}};for(let{start:r,end:i,text:s}of a){let a=Lg(t.m(s));if(a===null||Lg(e.subarray(n.y(e,r),r))===null||Lg(e.subarray(n.y(e,i),i))===null||Lg(e.subarray(r,i))===null)return null;let[c,u]=[l(r),l(i)];o.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:a}})}return o}const Pg=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Fg=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function Ig(e,t,n){return Pg.decode(e.subarray(t,n)).length+1}function Lg(e){try{return Fg.decode(e)}catch{return null}}const Rg={"already-an-interface":`# already-an-interface

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
`,"bad-number":`# bad-number

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
**warning**: lines end in a carriage return and a newline. The fix removes the carriage returns before newlines.
<!-- /facts -->

The lines end in \`\\r\\n\`, as an editor on Windows writes them, or a checkout that converts line ends. For the
verdicts it does not matter. qmail cuts the file at the newline, and what follows the fourth number of an address or
netmask is not looked at, the \`\\r\` included: \`203.0.113.12\\r\` is read as \`203.0.113.12\`, and \`10.0.0.0/255.0.0.0\\r\`
as \`10.0.0.0/255.0.0.0\`. Blank lines and comments are skipped as always.

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
`,"dead-entry":"# dead-entry\n\n<!-- facts -->\n**error**: an entry for a domain that nobody can write in an address, so it matches nothing. The fix applies where the domain ends in a dot, removes the dot.\n<!-- /facts -->\n\n`rcpthosts`, `morercpthosts`, `locals`, `percenthack`, and the keys of `virtualdomains` and `smtproutes`, are compared\nbyte for byte with what follows the last `@` of a recipient, ASCII case aside. An entry that holds a byte that no\ndomain has is compared like any other entry, and never matches:\n\n| entry                 | why it matches nothing                                |\n| --------------------- | ----------------------------------------------------- |\n| `example.com.`        | a recipient's domain has no dot at its end            |\n| `http://example.com/` | there are slashes in it                               |\n| `example.com:25`      | in a list there is no port; the colon is just a byte  |\n| `mail example.com`    | one line is one entry, blanks and all                 |\n| `example..com`        | there is nothing between two dots                     |\n| `.example.com`        | in `locals` and `percenthack` alone: no wildcard there |\n\nWhat the line was meant for does not happen. In `rcpthosts` the domain's mail gets 553 from outside; in `locals` and\n`virtualdomains` it is not delivered here, but sent to wherever its MX leads, which can be here again; in `smtproutes`\nit goes by MX instead of by the route.\n\nqmail reports nothing. `qmail-showctl` lists the entry like the others (\"SMTP clients may send messages to recipients\nat ...\"), and so do the tools that write these files.\n\nOf a key `user@domain` in `virtualdomains` only the domain is judged. A `*` and an `@` have rules of their own.\n\n## What to do\n\nWrite the domain as it stands after the `@` of an address. `.example.com` in `rcpthosts`, `virtualdomains` and\n`smtproutes` stands for every name below example.com; `locals` has no such thing, and each name needs its line. The\nfix for a dot at the end is not safe: an entry comes into effect that was not.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nrcpthosts:\n  example.com.\n  http://example.net/\n```\n\n```text\nrcpthosts:1:1: error: example.com. matches no domain: it ends in a dot, and qmail compares it with domains that have none there. [dead-entry]\n    1 | example.com.\n      | ^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Remove the dot at its end.\n\nrcpthosts:2:1: error: http://example.net/ matches no domain: there is a slash in it. [dead-entry]\n    2 | http://example.net/\n      | ^^^^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the domain as it stands behind the @ of an address, or delete the line.\n```\n\nNot reported:\n\n```text\nrcpthosts:\n  example.com\n  example.net\n```\n<!-- /example -->\n","duplicate-entry":`# duplicate-entry

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
  ·203.0.113.7
\`\`\`

\`\`\`text
moreipme:1:1: error: qmail skips this line: an address must begin with the line's first byte. [leading-blank]
    1 | ·203.0.113.7
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
`,"missing-final-newline":`# missing-final-newline

<!-- facts -->
**error**: the last line is not ended by a newline, so qmail drops its last byte. The fix adds the newline.
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
\`moreipme\` is not an error: it counts as an empty list.

So every entry in the file is without effect, however right the lines are. Addresses that it should make me are not
me: where one leads back to this host, the message can loop until it bounces. Addresses that it should exclude stay
me, and mail for the hosts that have them can bounce with #5.4.6.

qmail reports nothing. In a listing of the directory the name looks right at a glance. \`ipmeprint\` shows that the
entries are missing.

## What to do

Choose by what the file is:

- **The real file, misnamed**: rename it to \`moreipme\` or \`notipme\`, all in lower case, without an extension. If a
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
`,"not-an-address":"# not-an-address\n\n<!-- facts -->\n**error**: a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask. The fix applies where a comment with a `/` in it kills the line: moves the comment to a line of its own above.\n<!-- /facts -->\n\nqmail understands one form only: an address of four decimal numbers from the first byte of the line, and, if there\nis a `/`, a netmask of four numbers after it. Every other line is a skipped line. Comments and blank lines are\nskipped too, but there it is what the writer meant. Here it is not:\n\n| line                        | why nothing is read                                             |\n| --------------------------- | --------------------------------------------------------------- |\n| `mail.example.com`          | names are not looked up                                         |\n| `203.0.113.*`, `*.0.113.12` | there are no wildcards                                          |\n| `[203.0.113.12]`            | the first byte is not a digit                                   |\n| `203.0.113`                 | three octets only                                               |\n| `0xcb.0.113.12`             | numbers are decimal                                             |\n| `203.0.113.12/`             | there is a `/`, so there must be a netmask                      |\n| `203.0.113.0/255.255.255`   | the netmask has three octets only                               |\n| `203.0.113.12 # open 24/7`  | the text after the first `/` must be a netmask, and `7` is not  |\n\nThe last one deserves care. Text after an address is not looked at, until somebody writes a `/` into it. From then\non the whole line is lost, the address included.\n\nIn `moreipme`, an address that was meant to be me is then not me: where it leads back to this host, the message can\nloop until it bounces. In `notipme`, nothing is excluded, and mail for the host concerned can bounce with #5.4.6.\nqmail reports nothing, and `qmail-showctl`, which has another reader, shows the line as if it were in effect.\n\n## What to do\n\nWrite the addresses themselves, one per line, or an address and a netmask: `203.0.113.0/255.255.255.0` for\n`203.0.113.*`. If the line is a remark, begin it with `#`. Where a `#` comment with a `/` in it follows an address,\nthe rule has a fix: the comment goes to a line of its own above. The other lines have none, since what they were\nmeant to say cannot be known. If the file is UTF-16, as some Windows programs write it, save it as plain ASCII text.\n\n```\n# open 24/7\n203.0.113.12\n```\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  mail.example.com\n```\n\n```text\nmoreipme:1:1: error: qmail skips this line: it does not begin with an address of four decimal octets. [not-an-address]\n    1 | mail.example.com\n      | ^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the address itself; put a # before the line if it is a comment.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  # mail.example.com\n  203.0.113.7\n```\n<!-- /example -->\n","nul-byte":`# nul-byte

<!-- facts -->
**error**: a NUL byte: what follows it on the line is not read. There is no fix.
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
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask after the `/`, written as four octets. A prefix length is not a netmask. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, this line makes none of the network me: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32: the address alone, `203.0.113.5`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the\nhost was meant, write `203.0.113.5` alone. The line has had no effect so far. With the netmask it will, so ask first\nwhether every address of the network should change its verdict: in `moreipme`, mail for another host in that network\ncan bounce with #5.4.6. There is no fix for length 0, which would make every address me that `notipme` does not\nmatch.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: behind the slash it wants a netmask, not a prefix length. [prefix-length]\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","redundant-entry":`# redundant-entry

<!-- facts -->
**warning**: an entry without which every verdict is the same. The fix removes the line; all duplicate and redundant lines can go together.
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

Some control directories are not written by hand but made by a program that fills in a template. The template itself
is not a control file: to qmail, \`{{ address }}\` would be a line that does not scan, and each of these lines would
get an error that helps nobody. A template is recognised by what hardly any other file holds: \`{{\`, \`{%\`, \`<%\`,
\`\${\`, or a \`[%\` with a \`%]\` after it on the line. Comments do not count, from the \`#\` on.

The file is reported once, and no other rule judges it. Nor is anything judged that depends on what is in it: of the
other file only the lines themselves and its duplicates, because a verdict takes both. Assertions,
\`qmailint ipmetest\` and \`qmailint diff\` that would need the file end with status 2, which says that there is no
answer, instead of making up an answer.

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
moreipme:1:13: warning: qmail does not look at # NAT: these files have no comments behind an entry, no ports and no lists. [trailing-text]
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
`,"unreadable-file":`# unreadable-file

<!-- facts -->
**error**: moreipme or notipme cannot be read, and qmail then works as if it were empty. There is no fix.
<!-- /facts -->

qmail ignores a \`moreipme\` or \`notipme\` that it cannot open or read, and says nothing. A directory of that name, a
dangling symbolic link, a file without the permission to read it: each counts as an empty file. Other control files
that exist but cannot be opened make qmail-send refuse to start, or make mail wait, so that somebody notices. These
two do not.

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

\`moreipme\` and \`notipme\` belong to the moreipme patch. A qmail without it, such as netqmail and notqmail as they
come, does not read these files at all. Whatever is in them has no effect.

The ipme list is then 0.0.0.0 and the addresses of the interfaces, each compared exactly. There are no networks,
nothing can be excluded, and 127.0.0.0/255.0.0.0 is not implicit. A public address that NAT or a load balancer maps
to this host is not me, whatever \`moreipme\` says: the message can loop until it bounces. An address that \`notipme\`
names is me if an interface has it.

This happens when a qmail with the patch is replaced with a qmail without it, and the control directory is kept.
Nothing fails on that day. qmail reports nothing; notqmail's \`qmail-showctl\` says only that it has no idea what the
file does. No lines of the file are judged while it is not read.

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
`};function zg(e){return(Rg[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const Bg={error:`error`,warning:`warning`,info:`note`};function Vg(){return[...Wo.map(({id:e,level:t,summary:n})=>Hg(e,t,`${Wg(n)}.`,zg(e))),Hg(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change the one that is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function Hg(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:Ug(i)??n},help:{text:i.trim(),markdown:r.trim()},...Dg===null?{}:{helpUri:`${Dg}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:Bg[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function Ug(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function Wg(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const Gg=25e3;function*Kg(e,t=e=>e){let n=Vg(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=qg(e),o=Yg(t,r),s={name:`qmailint`,version:Eg,semanticVersion:Eg,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${Ag({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${Ag([Jg(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+Ag(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function qg(e){let t=Jh(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,Gg-t.length);if(r.length>i){let e=new Set(Yh(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,Gg);return{results:a,left:n-a.length}}function Jg({problems:e,shortfall:t},n,r){let i=e.map(({file:e,line:t,column:n,message:i})=>({level:`error`,message:{text:$g(i)},...e===``?{}:{locations:[Qg(r(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&i.push({level:`error`,message:{text:$g(t)}}),n>0){let e=`${C(n,`more result`)} left out: code scanning takes ${Oe(Gg)} at most.`;i.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:i}}function Yg(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${am(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:$g(de([n.outcome])+p)},locations:[Qg(e(i.path),Mg(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...Qg(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...Qg(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:Bg[s],message:{text:$g(pe(d)+f)},locations:[Qg(e(c.path),Mg(c,l,i))],...p.length===0?{}:{relatedLocations:p},...Xg(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,Zg(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:$g(a)}]}}}}function Xg(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=Ng(e,t.edits);if(r===null)return{};let i=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,a={artifactLocation:{uri:qh(n(e.file.path))},replacements:r};return{fixes:[{description:{text:i},artifactChanges:[a]}]}}function Zg({file:{bytes:e},start:r}){let i=n.y(e,r);return t.h(e,{start:i,end:Math.min(n.v(e,r),i+4096)})}function Qg(e,t,n){let r={artifactLocation:{uri:qh(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:$g(n)}}}function $g(e){return t.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function e_(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=l.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:r_(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,l.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,l.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>u.default.dirname(e))))a_(e)}finally{for(let{temporary:e}of t)(0,l.rmSync)(e,{force:!0})}}function t_(e,t){let n=u.default.join(e,`.qmailint-${process.pid}-${(0,c.randomBytes)(6).toString(`hex`)}`);return{fd:(0,l.openSync)(n,`wx`,t),temporary:n}}function n_(e,t,n){let{fd:r,temporary:i}=t_(e,t);try{n(r)}catch(e){throw(0,l.rmSync)(i,{force:!0}),e}finally{(0,l.closeSync)(r)}return i}function r_(e,t){(0,l.accessSync)(e,l.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,l.statSync)(e);return n_(u.default.dirname(e),384,e=>{i_(e,t);let a=(0,l.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,l.fchownSync)(e,r,i),(0,l.fchmodSync)(e,n&4095),(0,l.fsyncSync)(e)})}function i_(e,t){for(let n=0;n<t.length;)n+=(0,l.writeSync)(e,t,n)}function a_(e){try{let t=(0,l.openSync)(e,`r`);try{(0,l.fsyncSync)(t)}finally{(0,l.closeSync)(t)}}catch{}}function o_(e,t){let n=(0,l.lstatSync)(e,{throwIfNoEntry:!1}),r=n_(u.default.dirname(e),438,e=>{for(let n of t)i_(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,l.fchmodSync)(e,n.mode&4095)});try{(0,l.renameSync)(r,e)}catch(e){throw(0,l.rmSync)(r,{force:!0}),e}}function s_(e,t,n,r){let i=u.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=l.realpathSync.native(u.default.dirname(i)),o=u.default.join(r,u.default.basename(i)),s=u_(o,t)??c_(e,t,i,r);return s===null?(o_(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${ld(e)}`)}}function c_({root:e},t,n,r){let i=e=>e.toLowerCase()===Au;if([...n.split(u.default.sep),...r.split(u.default.sep)].some(i))return`it lies below ${Au}`;let a=l.realpathSync.native(e),o=l_(u.default.resolve(e),n)||l_(a,n);return l_(a,r)||u.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function l_(e,t){return t===e||t.startsWith(e.endsWith(u.default.sep)?e:e+u.default.sep)}function u_(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,l.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function d_(e,{result:t,failOn:n},r,i,a){let o=t,s=new Set;for(let t=!0,c=0;t&&c<2;c++){t=!1;for(let{file:l,pieces:u}of f_(e,o,n,i)){if(c>0&&!s.has(l))continue;let e=s_(r,l,Af(u),e=>a.stdout(e));e===null?s.add(l):(t=!0,s.delete(l),o={...o,problems:[...o.problems,e]})}}return{result:o,written:s}}function f_(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:Kg(t,r)}],...a===null?[]:[{file:a,pieces:_g(t,n)}]]}async function p_(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,{inputs:r,checked:i,cwd:a}=await m_(e,n,t),o={...pf(t),cwd:a},s=jf(n,a),{result:c,written:l}=d_(r,i,{root:n,cwd:a},s,o),u=[`pass`,`fail`,`error`][ff(c,i.failOn)];h_(c,o);let d=(r?.summary??!0)&&await e.writeSummary(dg(c,u,i,o.env,s))?`see the job summary`:`see the log`,f={rebase:s,isChanged:i.isChanged,closing:u!==`pass`,elsewhere:d},p=r?.annotations??!0;p&&kf(o.workflowCommand??o.stdout,he(c,f));let m=r?.sarifFile??``,h=Nf(c,u,i.difference,l.has(m)?s(m):``);for(let[t,n]of Object.entries(h))e.setOutput(t,n);if(u!==`pass`){let t=p?ge(c,f):0;e.setFailed(Zh(c,u,t,d))}return u}async function m_(e,t,n){let r=null,i=t;try{return r=um(e.getInput),i=fg(t,r.workingDirectory),{inputs:r,cwd:i,checked:await Uh(r,{...pf(n),cwd:i})}}catch(e){let t=[Kh(e)];return{inputs:r,cwd:i,checked:{...Hh,result:{...Hh.result,problems:t}}}}}function h_(e,t){kf(t.stdout,Ut(e,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Ee(e.problems.map(e=>({...e,file:e.file||`the Action`})),t)}var g_=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function __({code:e,message:t}){return new g_(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function v_(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,l.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw __(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function y_(){return{stdout:e=>v_(1,e),stderr:e=>v_(2,e),bytes:e=>v_(1,e),progress:e=>{x_(2)&&v_(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>b_(1),isFile:()=>(0,l.fstatSync)(1).isFile()}}function b_(e){return x_(e)&&process.stdout.isTTY===!0}function x_(e){let t=(0,l.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,l.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function S_(e){try{return await ne.addRaw(e).write(),!0}catch{return!1}}function C_(e){oe(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(t.s).join(`
`)}`);try{ae(`result`,`error`)}catch{}}p_({getInput:e=>ie(e,{trimWhitespace:!1}),setOutput:ae,setFailed:oe,writeSummary:S_},y_()).catch(C_),exports.A=Yn,exports.B=en,exports.C=Zr,exports.D=$n,exports.E=zr,exports.F=M,exports.H=$t,exports.I=gn,exports.L=j,exports.M=Bn,exports.N=Ln,exports.O=Zn,exports.P=In,exports.R=_n,exports.S=Xr,exports.T=Vr,exports.U=Kt,exports.V=k,exports.W=C,exports._=li,exports.a=Yd,exports.b=Kr,exports.c=Bu,exports.d=Du,exports.f=fu,exports.g=Wa,exports.h=Wo,exports.i=Zd,exports.j=qn,exports.k=er,exports.l=Ru,exports.m=ru,exports.n=ym,exports.o=ld,exports.p=gu,exports.r=vm,exports.s=zu,exports.t=e_,exports.u=Uu,exports.v=mi,exports.w=Jr,exports.x=Gr,exports.y=qr,exports.z=mn;