Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/ipv6-text.js"),n=require("./action/usage-error.js"),r=require("./action/control-directory.js"),i=require("./action/netmask.js"),a=require("./action/address.js");let o=require("os");o=e.r(o,1);let s=require("crypto");s=e.r(s,1);let c=require("fs");c=e.r(c,1);let l=require("node:crypto"),u=require("node:fs"),d=require("node:path");d=e.r(d,1);let f=require("node:module");function p(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function m(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function h(e,t,n){let r=new g(e,t,n);process.stdout.write(r.toString()+o.EOL)}var g=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${v(r)}`)}}return e+=`::${_(this.message)}`,e}};function _(e){return p(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function v(e){return p(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function y(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!c.existsSync(n))throw Error(`Missing file at path: ${n}`);c.appendFileSync(n,`${p(t)}${o.EOL}`,{encoding:`utf8`})}function b(e,t){let n=`ghadelimiter_${s.randomUUID()}`,r=p(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${o.EOL}${r}${o.EOL}${n}`}var x=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:S,appendFile:C,writeFile:w}=c.promises,T=`GITHUB_STEP_SUMMARY`,E=new class{constructor(){this._buffer=``}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[T];if(!e)throw Error(`Unable to find environment variable for $${T}. Check if your runtime environment supports job summaries.`);try{yield S(e,c.constants.R_OK|c.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return x(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?w:C)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var D;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(D||={});function ee(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function te(e,t){if(process.env.GITHUB_OUTPUT)return y(`OUTPUT`,b(e,t));process.stdout.write(o.EOL),h(`set-output`,{name:e},p(t))}function ne(e){process.exitCode=D.Failure,re(e)}function re(e,t={}){h(`error`,m(t),e instanceof Error?e.toString():e)}const ie={findings:[],unlisted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function ae(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function oe(e){let{findings:t,unlisted:n,taken:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function se(e,r,i){let a=i.find(e=>e===r);if(a!==void 0)return a;let o=t.n(r,i);throw new n.t(`there is no ${e} "${n.s(r)}"${o===``?ce(i):o}`)}function ce(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function O({values:e},t){let n=e[t];return typeof n==`string`?n:null}function le(e){let r=t.a.find(t=>t===e)??se(`dialect`,e,t.o),i=t.i(r);if(i===null)throw new n.t(`the dialect ${r} is not supported yet: qmailint cannot say what it reads`);return i}function ue(e,t){if(!/^\d{1,9}$/.test(t))throw new n.t(`--${e} wants a whole number, not "${n.s(t)}"`);return Number(t)}function de({file:{bytes:e},start:t,end:n}){let i=r.h(e,t);return{column:t-i+1,endColumn:n-i+1}}function fe(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function k(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return me([...n.values()].map(({controls:e,hosts:t})=>`in ${me(e,`, `)}${t.length===0?``:` on ${me(t,`, `)}`}`),`; `)}function pe(e){let t=k(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function me(e,t){let r=e.length-50;return e.slice(0,50).map(n.s).join(t)+(r>0?` and ${r} more`:``)}function he({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const ge={error:`error`,warning:`warning`,info:`notice`};function*_e(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=ye(e,n,t);for(let e of r)yield Te(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${ge[n]} title=qmailint::${Ee(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function ve(e,t){return ye(e,`error`,t).left}function ye(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?be(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Ce)];return{shown:u,left:a-u.length}}function be(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(xe),...i,...fe(e.outcomes).map(Se)]}function xe({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function Se(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:we(pe(e),r),file:t.path,line:n,columns:null}}function Ce(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?de(e):null;return{level:n,title:c,message:he(e.detail()),file:r.path,line:i,columns:l}}function we(e,t){return t===null?e:`${e}\nbecause: ${t}`}function Te({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${De(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${De(t)}`].join(`,`);return`::${ge[e]} ${c}::${Ee(n)}\n`}function Ee(e){return e.split(`
`).map(n.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function De(e){return n.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}const A=[`info`,`warning`,`error`],Oe={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function ke(e){return n.s(e).replace(/[&<>"']/g,e=>Oe[e]??e)}function Ae(e){return e.map(ke).join(`
`)}function*je(e,t){let n=[...Me(e.outcomes),Pe(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${ke(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function Me(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>Ne(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function Ne(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${k([e])}`,l=o?``:pe([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return Le(t.path,c,{file:t.path,line:n},o?``:Re(`failure`,`assertion`,l,u))}function Pe({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&A.indexOf(e)>=A.indexOf(r),a=[...t.map(e=>[`error`,()=>Fe(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Ie(e,t)]})];if(n!==void 0){let e=Re(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>Le(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>Le(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function Fe({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=Re(`error`,`problem`,n,[n]);return Le(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Ie(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=de(e),c=he(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?Re(`failure`,r,c,u):`      <system-out>${Ae(u)}</system-out>\n`;return Le(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function Le(e,t,n,r){let i=n===null?``:` file="${ke(n.file)}" line="${n.line}"`,a=`    <testcase classname="${ke(e)}" name="${ke(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function Re(e,t,n,r){return`      <${e} message="${ke(n)}" type="${t}">${Ae(r)}</${e}>\n`}const ze=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,Be=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function j(e){let t=n.s(e),r=``,i=0;for(let{0:e,index:n}of t.matchAll(Be))r+=`${t.slice(i,n).replace(ze,Ue)}<span>${e}</span>`,i=n+e.length;return r+t.slice(i).replace(ze,Ue)}function M(e){return`<code>${j(e)}</code>`}function Ve(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,Ue)}">${e}</a>`}const He={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function Ue(e){return He[e]??`&#${e.charCodeAt(0)};`}function We(e,t){for(let n of e)t.stderr(Ge(n))}function Ge({file:e,line:t,column:r,message:i}){let a=t===1&&r===1?``:`:${t}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${n.o(e)}${a}: `}${n.s(i)}\n`}function N(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Ke(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}const qe=e=>e/2**32|0,Je=e=>e>>>0;function Ye(e,t,n,r){let i=qe(n),a=Je(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function Xe(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const Ze=e=>e?`"${e}" `:``;function Qe(e,t=``){if(typeof e!=`number`)throw TypeError(Ze(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError(Ze(t)+`expected integer >= 0, got `+e);return e}function $e(e,t,n=``){if(Xe(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Qe(t,`length`);let r=Xe(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=Ze(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const et=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},tt=(e,t)=>{et(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function nt(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function rt(e,t){$e(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function it(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function at(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function P(e,t){return e<<32-t|e>>>t}function ot(e,t,n=`opts`){return tt(e,`defaults`),t!==void 0&&tt(t,n),Object.assign(Object.create(null),e,t)}function st(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=ot({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const ct=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function lt(e,t,n){return e&t^~e&n}function ut(e,t,n){return e&t^e&n^t&n}var dt=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=at(this.buffer)}update(e){nt(this),$e(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=at(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){nt(this),rt(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),Ye(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:at(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const ft=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),pt=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),mt=new Uint32Array(64);var ht=class extends dt{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)mt[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=mt[e-15],n=mt[e-2],r=P(t,7)^P(t,18)^t>>>3,i=P(n,17)^P(n,19)^n>>>10;mt[e]=i+mt[e-7]+r+mt[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=P(o,6)^P(o,11)^P(o,25),u=l+t+lt(o,s,c)+pt[e]+mt[e]|0,d=(P(n,2)^P(n,13)^P(n,22))+ut(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){it(mt)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),it(this.buffer)}},gt=class extends ht{constructor(){super(32,ft)}};const _t=st(()=>new gt,ct(1));function vt(e){return Array.from(_t(n.u(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var yt={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`CHANGELOG.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git diff --exit-code dist && npm run unused`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const bt=yt.version,xt=St(yt);function St({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const Ct=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function wt(e,t=0){let r=JSON.stringify(e,null,t);return n.r(r)?r:r.split(`
`).map(Tt).join(`
`)}function Tt(e){return e.replace(Ct,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function Et(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`\ufffd`)).replace(/'/g,`%27`)).join(`/`)}function Dt(e){return e.outcomes.filter(e=>!e.passed)}function Ot(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function kt({bytes:e},t,{start:n,end:i}){if(e.length===0)return{startLine:t};let a=r.h(e,n);return{startLine:t,startColumn:Nt(e,a,n),endColumn:Nt(e,a,i)}}function At({file:{bytes:e},line:t,start:i},a){let o=[],s=r.h(e,i),c=t,l=t=>{let n=r.h(e,t);for(;s<n;c++)s=r.m(e,s)+1;for(;s>n;c--)s=r.h(e,s-1);return{line:c,column:Nt(e,n,t)}};for(let{start:t,end:i,text:s}of a){let a=Pt(n.m(s));if(a===null||Pt(e.subarray(r.h(e,t),t))===null||Pt(e.subarray(r.h(e,i),i))===null||Pt(e.subarray(t,i))===null)return null;let[c,u]=[l(t),l(i)];o.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:a}})}return o}const jt=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Mt=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function Nt(e,t,n){return jt.decode(e.subarray(t,n)).length+1}function Pt(e){try{return Mt.decode(e)}catch{return null}}const F={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function I({address:e,netmask:t}){return t===4294967295?i.t(e):`${i.t(e)}/${i.t(t)}`}function L(e){return e.entry===null?`nothing`:I(e.entry)}function Ft(e){return e!==0&&!i.r(e)}function It(e){let t=~e>>>0;return e!==0&&Ft(t)?t:null}function Lt(e){let t=e.indexOf(`/`);if(t<0)return a.t(e)!==null;let[n,r]=[a.t(e.slice(0,t)),a.t(e.slice(t+1))];return n!==null&&r!==null&&Ft(r)&&!i.n(n,r)}function Rt(e,t){let n=a.t(e),r=zt(t);if(n===null||r===null)return[];let o=I({address:(n&r)>>>0,netmask:r});return i.n(n,r)?[o,i.t(n)]:[o]}function zt(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return i.a(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):a.t(e);return t===null?null:Ft(t)?t:It(t)}function Bt(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?Rt(t,n)[0]??null:null:a.t(t)===null||Vt(t)?null:t});return t.length===0||t.includes(null)?null:t}function Vt(e){let t=a.t(e);return t!==null&&(t>=3758096384||It(t)!==null||t===0)}const Ht=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,Ut=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function Wt(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let n=e.replace(Ut,e=>t.t(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(Ht)??[],[r]=n;if(r===void 0||n.length>1)return[];let[i=``,o]=r.split(`/`);return o===void 0?a.t(i)===null?[]:[i]:Rt(i,o)}function Gt([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the one address`}function Kt(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}let qt=null,Jt=null,Yt=null;function Xt(e,t,{dialect:n}){return e===qt&&n===Jt||(Yt=Zt(e,t,n),qt=e,Jt=n),Yt}function Zt(e,t,n){if(e.entry!==null||!e.terminated)return null;let{bytes:i}=t,{start:a,end:o}=e;if(Qt(i)&&e.line===1)return{kind:`byte-order-mark`,harmless:tn(i,a+3,o)};if(tn(i,a,o))return null;let s=R(i,a,e.seen.end),c={start:a,end:s};return s>a&&r.g(i,e.line,s).entry!==null?{kind:`leading-blank`,blanks:c}:nn(e,i,c)??(n.ipv6?null:rn(e,i,s))??{kind:`not-an-address`}}function Qt(e){return e[0]===239&&e[1]===187&&e[2]===191}function $t(e){return e===32||e===9}function R(e,t,n){let r=t;for(;r<n&&$t(e[r]);)r++;return r}function en(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&$t(e[r-1]);)r--;return r}function tn(e,t,n){let r=R(e,t,n);return e[r]===35&&r<n||en(e,t,n)<=r}function nn({seen:e,slash:t},n,r){if(t<0)return null;let i=a.n(n,r.end,t);if(i===null||i.end!==t)return null;let o=en(n,t+1,e.end),s=t+1,c=0;for(;s<o&&an(n[s]);s++)c=Math.min(c*10+n[s]-48,99);let l=R(n,s,o);if(s===t+1||c>32||l<o&&n[l]!==35)return null;let u={start:t+1,end:s};return{kind:`prefix-length`,address:i.address,wrapped:i.octets.some(e=>e.wrapped),written:u,length:c,comment:l<o?{start:l,end:o}:null,indent:r}}function rn({seen:e},r,i){let a=n.h(r,{start:i,end:e.end}),o=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(a);return o?.[1]===void 0||!t.t(o[1])?null:{kind:`ipv6-address`,written:{start:i,end:i+(o[1].length+(o[2]?.length??0)+(o[3]?.length??0))}}}function an(e){return e>=48&&e<=57}function z(e,t){return n.h(e,t)}function on({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function sn({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function cn(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?en(e,t.start,t.end):t.end;return R(e,t.start,n)<n})}function*ln(e,t){let n=cn(e,t),[r]=n;if(r!==void 0&&e[R(e,r.start,r.end)]!==dn)for(let r of fn(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function un(e,t){return ln(e,t).next().done!==!0}const dn=35;function*fn(e,{start:n,end:r}){let i=e.subarray(n,r).indexOf(35),a=i<0?r:n+i,o=n,s=t=>t<o||t>=a?32:e[t];for(let r=n;r<a;r++){let n=s(r-1);if(yn(n))continue;let i=n===46||n===58?r:hn(s,r);if(i>r){let n={start:r,end:gn(s,r,i)};if(n.end-r<=pn&&t.t(z(e,n))){yield n,o=i,r=i-1;continue}}if(n===46&&yn(s(r-2)))continue;let a=mn(s,r);a!==r&&(yield{start:r,end:a},r=a-1)}}const pn=45;function mn(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;_n(e(n));)n++;if(n===i)return t}return yn(e(n))||e(n)===46&&yn(e(n+1))?t:n}function hn(e,t){let n=t;for(;vn(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;vn(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&yn(e(n));)n--;return yn(e(n))?t:n}function gn(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function _n(e){return e>=48&&e<=57}function vn(e){return _n(e)||(e|32)>=97&&(e|32)<=102}function yn(e){return _n(e)||(e|32)>=97&&(e|32)<=122||e===95}const bn=String.raw`\d+(?:\.\d+){3}`,xn=`(?:${bn}(?:/${bn})?|[0-9a-f]*:[0-9a-f:.]*)`,Sn=RegExp(`^${xn}$`,`i`);function Cn(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>Sn.test(e))?null:[e,o,i,t]}function wn(e,{start:n,end:r,seen:i}){if(i.end!==r||r-n>65536)return null;let a=Cn(z(e,{start:n,end:r}));if(a===null)return null;let[,o=``,s,c=``]=a,l=o.split(/[ \t,]+/);if(l.some(e=>e.includes(`:`)&&!t.t(e)))return null;let u=s===void 0?[]:[s.trimEnd()],d=En(l);return d===null?l.slice(1).some(e=>Tn.test(e)&&!e.includes(`/`))?null:[...u,...l].map(e=>e+c):[...u,d].map(e=>e+c)}const Tn=/^(22[4-9]|2[3-5]\d|0)\./;function En([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return Lt(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}function Dn({bytes:e},t){return!t.terminated||on(t).some(e=>e.wrapped)||t.seen.end<t.end||un(e,t)}function On(e){let t=new Set(e.filter(({label:e,device:t,up:n})=>!n&&e===t).map(({device:e})=>e));return e.map(e=>e.up&&t.has(e.device)?{...e,up:!1}:e)}function kn(e,t){let n=e.addresses.filter(e=>e.up&&typeof e.address==`number`);if(e.system===`bsd`||t.seesEveryAddress)return n.map(({label:e,address:t})=>({label:e,address:t}));let r=new Map;return n.map(({device:e,label:t,address:n})=>{let i=`${e}\n${t}`,a=r.get(i)??n;return r.set(i,a),{label:t,address:a}})}function An(e,t,n,r){let i=e.implicit.map(e=>({...e,origin:{kind:`implicit`}}));for(let{label:n,address:r}of t===null?[]:kn(t,e))i.push({address:r,netmask:4294967295,origin:{kind:`interface`,label:n}});let a=e.readsIpFiles?{moreipme:n,notipme:r}:{moreipme:null,notipme:null};return{host:t?.host??null,fixed:i,...a}}function jn(e,t){let{address:n,netmask:r,line:i,start:a}=e.entries;return{address:n[t],netmask:r[t],origin:{kind:`line`,file:e,line:i[t],start:a[t]}}}function Mn(e,t){let n=Nn(Pn(e.fixed,t),Fn(e.moreipme,t)),r=Fn(e.notipme,t);return{me:(n?.length??-1)>(r?.length??-1),ipme:n,notipme:r}}function Nn(e,t){return(t?.length??-1)>(e?.length??-1)?t:e}function Pn(e,t){let n=null;for(let r of e)(t&r.netmask)>>>0===r.address&&(n=Nn(n,{length:i.i(r.netmask),entry:r}));return n}function Fn(e,t){if(e===null)return null;let n=e.entries,r=-1,a=-1;for(let e=0;e<n.count;e++){let o=n.netmask[e];if((t&o)>>>0!==n.address[e])continue;let s=i.i(o);s>a&&(a=s,r=e)}return r<0?null:{length:a,entry:jn(e,r)}}function In(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function B(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function V(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function H(e,t){return i.i(V(e,t))}function U(e,t){return t>=e.firstNotipme}function Ln(e,t){return t>=e.firstNotipme?jn(e.notipme,t-e.firstNotipme):t>=e.firstMoreipme?jn(e.moreipme,t-e.firstMoreipme):{origin:{kind:`implicit`},...e.implicit[t]}}const Rn=1<<17;function zn(e){let t=e.length>>>1;if(t<=48||Vn(e))return Kn(e,0,t,Bn(new Uint32Array(e.length)));if(t<4096){let n=new Uint32Array(e.length);return W(e,n,1,0,63),W(n,e,0,0,255),W(e,n,0,8,255),W(n,e,0,16,255),W(e,n,0,24,255),Kn(n,0,t,Bn(e))}let{heaps:n,end:r}=Un(e),i=Bn(e);for(let e=0,t=0;e<Rn;e++){let a=r[e];a-t>48&&Wn(n.subarray(2*t,2*a)),Kn(n,t,a,i),t=a}return i}function Bn(e){return{start:e.subarray(0,e.length/2),tag:e.subarray(e.length/2)}}function Vn(e){for(let t=2;t<e.length;t+=2){let n=e[t],r=e[t-2];if(r>n||r===n&&(e[t-1]&63)>(e[t+1]&63))return!1}return!0}function Hn(e){return new Int32Array(e.buffer,e.byteOffset,e.length)}function Un(e){let t=new Uint32Array(e.length),n=new Uint32Array(131073),r=Hn(e),i=Hn(t);for(let e=0;e<r.length;e+=2)n[(r[e]>>>15)+1]++;for(let e=0;e<Rn;e++)n[e+1]+=n[e];for(let e=0;e<r.length;e+=2){let t=r[e],a=t>>>15,o=n[a];n[a]=o+1,i[2*o]=t,i[2*o+1]=r[e+1]}return{heaps:t,end:n}}function Wn(e){let t=new Uint32Array(e.length);W(e,t,1,0,63),W(t,e,0,0,255),W(e,t,0,8,255),e.set(t)}const Gn=new Uint32Array(257);function W(e,t,n,r,i){Gn.fill(0);for(let t=n;t<e.length;t+=2)Gn[(e[t]>>>r&i)+1]++;for(let e=0;e<256;e++)Gn[e+1]+=Gn[e];for(let a=0;a<e.length;a+=2){let o=e[a+n]>>>r&i,s=2*Gn[o];Gn[o]++,t[s]=e[a],t[s+1]=e[a+1]}}function Kn(e,t,n,r){let{start:i,tag:a}=r;for(let r=t;r<n;r++){let n=e[2*r],o=e[2*r+1],s=r;for(;s>t;s--){let e=i[s-1];if(e<n||e===n&&(a[s-1]&63)<=(o&63))break;i[s]=e,a[s]=a[s-1]}i[s]=n,a[s]=o}return r}const qn=2**18,Jn=2**26;function G(e){return e&63}function K(e){return e>>>6}const Yn=Float64Array.from({length:33},(e,t)=>2**(32-t));function q(e){return Yn[e]}function Xn(e){let t=i.o(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function Zn(e){let t=0;for(let n of $n(e))t+=Xn(V(e,n));return t>qn||e.count>Jn?null:er(e,t)}function Qn(e){return e.count>Jn?null:er(e,0)}function*$n(e){for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{address:r,netmask:a}=t.entries;for(let e of nr(t))i.n(r[e],a[e])||(yield n+e)}}function er(e,t){let n=e.implicit.length;for(let t of[e.moreipme,e.notipme])if(t!==null){n+=t.entries.count;for(let e of nr(t))n--}let r=new Uint32Array(2*(n+t)),a=0;for(let t=0;t<e.implicit.length;t++)a=ar(e,t,r,a);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let o=n===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:s,address:c,netmask:l}=n.entries,u=0;for(let d of[...nr(n),s])a=ir(n.entries,o,u,d,r,a),t>0&&d<s&&!i.n(c[d],l[d])&&(a=ar(e,o+d,r,a)),u=d+1}return{...zn(r),gapped:t>0}}function tr(e,t){let n=new Uint32Array(2*t.length),r=0;for(let i of[...t].sort((e,t)=>e-t))r=ar(e,i,n,r);return{...zn(n),gapped:!1}}function*nr(e){let{count:t,address:n,netmask:r,line:a}=e.entries,o=0;for(let s=0;s<e.notable.count;s++){let c=e.notable.line[s];if(o=J(a,c,o,t),o>=t||a[o]!==c)continue;let l=r[o];(i.r(l)||i.n(n[o],l))&&(yield o)}}function J(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}function rr({start:e,tag:t},n){let r=[],a=-1,o=0;for(let s=0;s<=32;s++){let c=(n&i.a(s))>>>0;if(c!==a)for(a=c,o=J(e,c,o);o<e.length&&e[o]===c;o++)c+q(G(t[o]))>n&&r.push(o)}return r}function ir(e,t,n,r,a,o){let s=Hn(e.address),c=Hn(e.netmask),l=Hn(a),u=o;for(let e=n;e<r;e++)l[u++]=s[e],l[u++]=t+e<<6|i.o(c[e]);return u}function ar(e,t,n,r){let a=V(e,t),o=B(e,t),s=i.o(a),c=~a&i.a(s),l=r,u=0;do n[l++]=o|u,n[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}function or(e,t,n,r){let i=t=>t<0?32:H(e,t),a=t=>t>=0&&U(e,t),o=H(e,t),s=n.filter(e=>!a(e)),c=n.filter(a),l=(e,t)=>e.reduce((e,n)=>i(n)<=t?Math.max(e,i(n)):e,-1);if(!U(e,t)){if(r===F.shadowed){let e=Math.max(o,l(s,32));return c.filter(t=>i(t)>=e)}let e=l(c,o-1);return[...s.filter(t=>i(t)>=o||i(t)>e),...c.filter(e=>i(e)>=o)]}if(s.length===0)return null;if(r===F.shadowed){let e=Math.max(o,l(c,32));return s.filter(t=>i(t)>e)}let u=l(s,o);return[...s.filter(e=>i(e)>o),...c.filter(e=>i(e)>=o||u>=0&&i(e)>=u)]}function sr(e=1){return{classes:e*2**20,steps:e*2**22,looks:e*2**28}}function Y(e){let t=~e;return t-=t>>>1&1431655765,t=(t&858993459)+(t>>>2&858993459),(t+(t>>>4)&252645135)*16843009>>>24}function cr(e,t,n,r,a){let o=[],s=[],c=mr(o,s);c(e,i.a(t));for(let e of r){let t=n.address[e],r=n.netmask[e],i=o.length;a.looks-=i;for(let e=0;e<i;e++){let n=s[e];((o[e]^t)&n&r)===0&&(r&~n)!==0&&(a.steps--,c((o[e]|t)>>>0,(n|r)>>>0))}if(a.steps<0||a.looks<0||o.length-1>a.classes)return e}return a.classes-=o.length-1,fr(o,s,c,n,r,a)}function lr(e,t,n,r){let a=i.a(t),o=(e|n.address[r])>>>0,s=(a|n.netmask[r])>>>0,c=2**Y(s);return{address:[e,o],netmask:[a,s],size:[2**(32-t)-c,c],steps:dr,held:[ur,[r]],find:(e,t)=>t===a?0:1}}const ur=[],dr=[0,1];function fr(e,t,n,r,i,a){let o=e.length,[s,c]=[Int32Array.from(e),Int32Array.from(t)],l=Float64Array.from(t,e=>2**Y(e)),u=new Uint32Array(o),d=Array(o).fill(ur),f=[];for(let e of i){let t=r.address[e]|0,i=r.netmask[e]|0,p=[];a.looks-=o;for(let e=0;e<o;e++){let r=c[e];if(((s[e]^t)&r&i)!==0)continue;if((i&~r)===0){p.push(e);continue}let a=n((s[e]|t)>>>0,(r|i)>>>0);u[e]===u[a]&&(l[e]=l[e]-l[a],f.push(e,a))}for(let t of p)u[t]++,d[t]=d[t]===ur?[e]:[...d[t],e];if(a.looks<0)return e}return{address:e,netmask:t,size:l,steps:Int32Array.from(f),held:d,find:n}}function pr(e,t){let n=e^Math.imul(t,2654435761);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}function mr(e,t){let n=new Int32Array(16).fill(-1),r=(r,i)=>{let a=n.length-1,o=pr(r,i)&a;for(let s=n[o];s>=0&&(e[s]!==r||t[s]!==i);s=n[o])o=o+1&a;return o};return(i,a)=>{let o=r(i,a),s=n[o];if(s>=0)return s;if(n[o]=e.length,e.push(i),t.push(a),2*e.length>n.length){n=new Int32Array(2*n.length).fill(-1);for(let i=0;i<e.length;i++)n[r(e[i],t[i])]=i}return e.length-1}}const hr=2**32;function gr(e,t,n){if(n>=hr)return 2**Y(t);if(!i.r(t))return Math.min(Math.max(n-e,0),2**Y(t));let r=0,a=2**Y(t);for(let i=31;i>=0;i--){let o=n>>>i&1;if(!(t>>>i&1)){a/=2,r+=o*a;continue}let s=e>>>i&1;if(s<o)return r+a;if(s>o)return r}return r}function _r({address:e,netmask:t,weight:n,label:r},a=0){let o=[],s=[];for(let n=0;n<e.length;n++)r[n]===a&&(i.r(t[n])?s:o).push(n);let c=vr(o,e,t,n),l=r=>{let i=c(r);for(let a of s)i+=n[a]*gr(e[a],t[a],r);return i};return{count:(e,t)=>l(t+1)-l(e),first(e,t){let n=l(e);if(l(t+1)===n)return-1;let r=e,i=t;for(;r<i;){let e=Math.floor((r+i)/2);l(e+1)>n?i=e:r=e+1}return r}}}function vr(e,t,n,r){let i=e.flatMap(e=>{let i=t[e],a=r[e];return[{at:i,by:a},{at:i+2**Y(n[e]),by:-a}]});i.sort((e,t)=>e.at-t.at);let a=Float64Array.from(i,e=>e.at),o=new Float64Array(i.length+1),s=new Float64Array(i.length+1);for(let[e,{by:t}]of i.entries()){let n=e===0?0:a[e-1];s[e+1]=s[e]+o[e]*(a[e]-n),o[e+1]=o[e]+t}return e=>{let t=0,n=a.length;for(;t<n;){let r=t+n>>>1;a[r]<e?t=r+1:n=r}return t===0?0:s[t]+o[t]*(e-a[t-1])}}function yr(e){let t=e.start.length,n=new Float64Array(t+1),r=new Uint8Array(t+1),i=new Int32Array(t+1).fill(-1),a=new Uint32Array(t+1),o=new Uint32Array(t+1),s=1,c=0;for(let l=0;l<t;l++){let t=G(e.tag[l]),u=e.start[l];for(;n[c]+q(r[c])<=u;)c=i[c];n[c]!==u||r[c]!==t?(i[s]=c,n[s]=u,r[s]=t,a[s]=l,c=s++):a[c]===o[c]&&(a[c]=l),o[c]=l+1}return{blocks:e,count:s,start:n.subarray(0,s),reach:r.subarray(0,s),parent:i.subarray(0,s),first:a.subarray(0,s),end:o.subarray(0,s)}}function br({tree:e,cubes:t,closure:n,classOf:r,firstClass:i},a){let o=n[a]??null,s=i[a];return o===null?{cells:null,numbers:[s]}:typeof o==`number`?{cells:lr(e.start[a],e.reach[a],t,o),numbers:[s,s+1]}:{cells:o,numbers:r[a]}}const xr=[];function Sr(e,t,n=sr()){let r=yr(e),a=Array.from(t.address,(e,n)=>Cr(r,t,n)),o=new Map;for(let[e,t]of a.entries()){let n=o.get(t);n===void 0?o.set(t,[e]):n.push(e)}let s=[],c=[],l=[],u=[],d=new Int32Array(r.count),f=Array.from(t.address,(e,t)=>[t]),p=[],m=[],h=[],g=[];for(let e=0;e<r.count;e++){let v=r.parent[e],y=e===0?xr:c[v],b=r.start[e],x=r.reach[e];if(n.looks-=y.length/8,n.looks<0)return{tooMany:a.length-1};let S=y.length===0?{whole:xr,part:xr}:wr(b,x,t,y),C=o.get(e),w=C===void 0?S.part:[...S.part,...C].sort((e,t)=>e-t);c.push(w);let T=e===0?xr:s[v];s.push(S.whole.length===0?T:[...T,...S.whole]),d[e]=p.length;let E=(t,n)=>{let r=e===0?-1:_(e,v,S.whole,n);r>=0&&(p[r]=p[r]-t),m.push(e),h.push(r);let i=s[e];return g.push(n.length===0?i:i.length===0?n:[...i,...n]),p.push(t)-1},[D=-1]=w;if(w.length<2){let e=D<0?0:2**Y(i.a(x)|t.netmask[D]);if(E(q(x)-e,xr),D>=0&&E(e,f[D]),l.push(D<0?null:D),u.push(null),D>=0&&(--n.classes<0||--n.steps<0))return{tooMany:D};continue}let ee=cr(b,x,t,w,n);if(typeof ee==`number`)return{tooMany:ee};l.push(ee),u.push(Array.from(ee.size,(e,t)=>e===0?-1:E(e,ee.held[t])))}return{tree:r,cubes:t,count:p.length,size:Float64Array.from(p),node:Int32Array.from(m),around:Int32Array.from(h),held:g,closure:l,classOf:u,firstClass:d};function _(e,n,o,s){let c=l[n]??null;if(c===null)return d[n];let f=r.start[n],p=i.a(r.reach[n]);for(let n of[o,s])for(let r of n)a[r]!==e&&(f|=t.address[r],p|=t.netmask[r]);return typeof c==`number`?d[n]+(p>>>0===i.a(r.reach[n])?0:1):u[n]?.[c.find(f>>>0,p>>>0)]}}function Cr({count:e,start:t,reach:n,parent:r},{address:a,netmask:o},s){let c=a[s],l=o[s],u=0,d=e;for(;d-u>1;){let e=u+d>>>1;t[e]<=c?u=e:d=e}let f=e=>{let r=i.a(n[e]);return(r&~l)===0&&((c^t[e])&r)===0};for(;!f(u);)u=r[u];return u}function wr(e,t,n,r){let a=i.a(t),o=[],s=[];for(let t of r){let r=n.netmask[t];((n.address[t]^e)&r&a)===0&&((r&~a)===0?o.push(t):s.push(t))}return{whole:o.length===0?xr:o,part:s.length===0?xr:s}}const Tr=2**52,Er=2**28;function Dr(e,t){let{tree:n,around:r,size:a}=e,o={address:[],netmask:[],weight:[],label:[]},s=new Map,c=Int32Array.from({length:e.count},(e,n)=>t(n)),l=0,u=0,d=(e,t,n,r)=>{o.address.push(e),o.netmask.push(t),o.weight.push(n),o.label.push(r),l+=Math.abs(n)*2**Y(t)};for(let t=0;t<e.count;t++){let e=c[t];e>=0&&s.set(e,(s.get(e)??0)+a[t])}for(let t=0;t<n.count;t++){let{cells:a,numbers:o}=br(e,t),s=new Map;for(let[e,l]of o.entries()){if(l<0)continue;let o=c[l],u=r[l]<0?-1:c[r[l]];if(o!==u){if(a===null)o>=0&&d(n.start[t],i.a(n.reach[t]),1,o),u>=0&&d(n.start[t],i.a(n.reach[t]),-1,u);else for(let[t,n]of[[o,1],[u,-1]]){if(t<0)continue;let r=s.get(t);r===void 0?s.set(t,[[e,n]]):r.push([e,n])}}}if(a!==null)for(let[e,t]of s){if(u+=a.size.length+a.steps.length,u>Er)return null;for(let[n,r]of Or(a.size.length,a.steps,t))d(a.address[n],a.netmask[n],r,e)}}return l>Tr?null:{...o,counts:s}}function*Or(e,t,n){let r=new Float64Array(e);for(let[e,t]of n)r[e]=t;for(let e=t.length-2;e>=0;e-=2){let n=t[e+1];r[n]=r[n]-r[t[e]]}for(let t=0;t<e;t++)r[t]!==0&&(yield[t,r[t]])}function kr(e){return`tooManyWith`in e}const Ar=2**26-1;function jr(){let e=[],t={address:[],netmask:[]},n=[],r=new Map;return{add:(a,o,s)=>{if(i.n(o,s))return;if(!i.r(s)){e.push(o,a*64+i.o(s));return}let c=`${o}/${s}`,l=r.get(c);if(l!==void 0){n[l].push(a);return}r.set(c,n.length),n.push([a]),t.address.push(o),t.netmask.push(s);let u=Math.clz32(~s);u>=8&&e.push((o&i.a(u))>>>0,Ar*64+u)},divide:(r=sr())=>Mr(e,t,n,r)}}function Mr(e,t,n,r){let i=Sr({...zn(Uint32Array.from(e)),gapped:!1},t,r);return`tooMany`in i?{tooManyWith:n[i.tooMany]?.[0]}:{classes:i,owners:n}}function Nr({add:e},t,n=0){for(let r=0;r<t.count;r++)e(r+n,B(t,r),V(t,r))}function Pr({classes:e,owners:t},n,r){let{tree:i,held:a}=e;for(let t=e.node[n];t>=0;t=i.parent[t])for(let e=i.first[t];e<i.end[t];e++)Ir(i.blocks.tag[e],r);for(let e of a[n])for(let n of t[e])r(n)}function Fr({classes:e,owners:t},n,r){let{tree:i,cubes:a}=e;for(let e of rr(i.blocks,n))Ir(i.blocks.tag[e],r);for(let e=0;e<t.length;e++)if(((n^a.address[e])&a.netmask[e])===0)for(let n of t[e])r(n)}function Ir(e,t){let n=K(e);n!==Ar&&t(n)}const Lr=2**32;function Rr(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),a=new Uint32Array(n),o=new Uint32Array(t.length),s=[],c=t=>e.start[t]+q(G(e.tag[t])),l=1,u=0,d=e=>e>=Lr?l:(r[l-1]!==e&&(r[l++]=e),l-1),f=e=>{for(;u<t.length&&t[u]<e;u++)o[u]=d(t[u]),t[u]+1<=e&&d(t[u]+1)},p=e=>{for(let t=s.at(-1);t!==void 0&&c(t)<=e;t=s.at(-1))f(c(t)),a[t]=d(c(t)),s.pop()};for(let t=0;t<n;t++){let n=e.start[t];p(n),f(n),i[t]=d(n),s.push(t)}return p(Lr),f(Lr),{count:l,start:r.subarray(0,l),firstPiece:i,endPiece:a,cutPiece:o}}function zr(e,t,n,r,a,o){let s=t=>((t^B(e,r))&V(e,r))===0,c=i.r(V(e,r))?2**32:B(e,r)+(4294967295-V(e,r))+1,l=J(n.address,B(e,r)),u=Array.from({length:J(n.address,c,l)-l},(e,t)=>l+t).filter(e=>s(n.address[e]));if(u.length===0&&a.every(t=>Wr(e,t,r))){let t=or(e,r,a,o);return t===null?{list:[],lowest:()=>null}:{list:[{candidates:t}],lowest:()=>B(e,r)}}let d=[],f=(t,i)=>{let a=d.length,s=i===void 0||n.on[i].length<n.hosts;for(let n of[...s?[t]:[],...i===void 0?[]:[[...t,-1-i]]]){let t=or(e,r,n,o);t!==null&&d.push({candidates:t})}return d.length>a},p=[r,...a].every(t=>!i.r(V(e,t)))?Br(e,n,r,a,u,f):Vr(e,n,r,a,u,f,Ur(t));return p===null?null:{list:d,lowest:p}}function Br(e,t,n,r,i,a){let o=tr(e,[n,...r]),s=Rr(o,Uint32Array.from(i,e=>t.address[e])),c=Array.from({length:s.count},()=>[]),l=[];for(let e=0;e<o.start.length;e++){let t=K(o.tag[e]);for(let r=s.firstPiece[e];r<s.endPiece[e];r++)t===n?l.push(r):c[r].push(t)}let u=new Map(i.map((e,t)=>[s.cutPiece[t],e])),d=null;for(let e of l)a(c[e],u.get(e))&&(d??=s.start[e]);return()=>d}function Vr(e,t,n,r,i,a,o){let s=jr(),c=B(e,n),l=V(e,n);for(let t of[n,...r])s.add(t,(c|B(e,t))>>>0,(l|V(e,t))>>>0);for(let n of i)s.add(e.count+n,t.address[n],4294967295);let u=s.divide(o);if(kr(u))return null;let{classes:d}=u,f=new Uint8Array(d.count);for(let t=0;t<d.count;t++){if(d.size[t]===0)continue;let r=[],i=!1,o;Pr(u,t,t=>{t===n?i=!0:t<e.count?r.push(t):o=t-e.count}),i&&a(r,o)&&(f[t]=1)}return()=>{let e=Dr(d,e=>f[e]===1?0:-1),t=e===null?-1:_r(e).first(0,4294967295);return t<0?null:t}}const Hr=new WeakMap;function Ur(e){let t=Hr.get(e)??sr(16);return Hr.set(e,t),t}function Wr(e,t,n){return(V(e,t)&~V(e,n))===0}function Gr(e,t,n,r){let i=t.status[r],a=zr(e,t,n,r,qr(e,t,r).filter(n=>Jr(e,t,r,n)),i);if(a===null)return{because:null,interfaces:[],witness:B(e,r)};let o=Yr(a.list,t=>t<0?32:H(e,t));return{because:o.filter(e=>e>=0),interfaces:o.filter(e=>e<0).map(e=>n.address[-1-e]),witness:a.lowest()??B(e,r)}}function Kr(e,t,n,r){let{status:i}=t;return zr(e,t,n,r,qr(e,t,r).filter(e=>i[e]!==F.matchesNothing),F.redundant)?.list.every(({candidates:e})=>e.length>0)??!1}function qr(e,{blocks:t,gapped:n},r){let a=B(e,r),o=V(e,r),s=new Set;if(i.r(o)){for(let t=0;t<e.count;t++){let n=o&V(e,t);((a^B(e,t))&n)===0&&s.add(t)}return s.delete(r),[...s]}for(let t of n){let n=o&V(e,t);((a^B(e,t))&n)===0&&s.add(t)}let c=a+(4294967295-o)+1;for(let e of rr(t,a))s.add(K(t.tag[e]));for(let e=J(t.start,a);e<t.start.length&&t.start[e]<c;e++)s.add(K(t.tag[e]));return s.delete(r),[...s]}function Jr(e,{status:t,pass:n},r,i){let a=t[i];if(a===F.duplicate||a===F.matchesNothing)return!1;if(a!==F.redundant||t[r]===F.idle||t[r]===F.shadowed)return!0;if(t[r]===F.alreadyInterface)return!1;let o=n[i]-n[r];if(o!==0)return o>0;let s=H(e,r)-H(e,i);return s===0?U(e,r)===U(e,i)?i<r:U(e,i):s>0}function Yr(e,t){let[n]=e;if(n!==void 0&&e.length===1&&n.candidates.length>0)return[n.candidates.reduce((e,n)=>(t(e)-t(n)||e-n)<=0?e:n)];let r=new Set(e.flatMap(e=>e.candidates)),i=e.map(e=>e.candidates.length),a=new Map;for(let[t,n]of e.entries())for(let e of n.candidates){let n=a.get(e);n===void 0?a.set(e,[t]):n.push(t)}let o=[...r].sort((e,n)=>t(n)-t(e)||n-e);for(let e of o){let t=a.get(e);if(!t.some(e=>i[e]===1)){for(let e of t)i[e]--;r.delete(e)}}return o.filter(e=>r.has(e)).reverse()}function Xr(e){let t=jr();Nr(t,e);let n=t.divide();return kr(n)?null:{kind:`classes`,entries:n,...Qr(e,n)}}function Zr(e){let t=jr();Nr(t,e);let n=t.divide();return kr(n)?n.tooManyWith:null}function Qr(e,t,n=0){let{count:r}=t.classes,i=new Int32Array(r),a=new Int32Array(r),o=new Int8Array(r),s=new Int8Array(r);for(let c=0;c<r;c++){let r=t.classes.size[c]===0,l=$r(e,e=>r?void 0:Pr(t,c,e),n);i[c]=l.ipme,a[c]=l.notipme,o[c]=l.ipmeLength,s[c]=l.notipmeLength}return{ids:e,count:r,ipme:i,notipme:a,ipmeLength:o,notipmeLength:s}}function $r(e,t,n=0){let r=-1,i=-1,a=-1,o=-1;return t(t=>{let s=t-n;if(s<0||s>=e.count)return;let c=H(e,s);U(e,s)?(c>o||c===o&&s<i)&&(i=s,o=c):(c>a||c===a&&s<r)&&(r=s,a=c)}),{ipme:r,notipme:i,ipmeLength:a,notipmeLength:o}}const ei=2**32;function ti(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function ni(e){let[t]=e;if(e.length===1&&t!==void 0)return ti(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*ri(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?ei:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function ii({address:e,length:t}){return`${i.t(e)}/${t}`}function ai(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}function oi(e,t,n,r,i){for(let e of rr(t,r))i(K(t.tag[e]));for(let t of n)((r^B(e,t))&V(e,t))===0&&i(t)}function si(e,{blocks:t,gapped:n},r){let i={ipme:-1,notipme:-1};return oi(e,t,n,r,t=>{let n=U(e,t)?`notipme`:`ipme`;i[n]=Math.max(i[n],H(e,t))}),i}const ci=2**32;function li(e){let t=In(e.fixed,e.moreipme,e.notipme),n=Zn(t);return n===null?Xr(t):_i(t,n)}function ui(e){let t=In(e.fixed,e.moreipme,e.notipme),n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{kind:`single`,ids:t,blocks:Qn(t)??n,gapped:[...$n(t)]}}function X(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function di(e,t){if(e.kind===`single`){let{ids:n,blocks:r,gapped:i}=e;return $r(n,e=>oi(n,r,i,t,e))}if(e.kind===`classes`)return $r(e.ids,n=>Fr(e.entries,t,n));let n=fi(e,t);return{ipme:e.ipme[n],notipme:e.notipme[n],ipmeLength:e.ipmeLength[n],notipmeLength:e.notipmeLength[n]}}function fi(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function pi(e,t){return t+1<e.count?e.start[t+1]:ci}const mi=new Float64Array(34),hi=gi(34);function gi(e){return{start:new Uint32Array(e),ipme:new Int32Array(e),notipme:new Int32Array(e),ipmeLength:new Int8Array(e),notipmeLength:new Int8Array(e)}}function _i(e,{start:t,tag:n,gapped:r}){let i=t.length,a=gi(2*i+1);mi[0]=ci;for(let e of[hi.ipme,hi.notipme,hi.ipmeLength,hi.notipmeLength])e[0]=-1;let o=0,s=0,c=0;for(let l=0;l<i;l++){let u=t[l],d=G(n[l]);for(;mi[o]<=u;o--)mi[o]!==c&&(yi(a,s++,c,o),c=mi[o]);u!==c&&(yi(a,s++,c,o),c=u);let f=K(n[l]),p=r?H(e,f):d,m=l>0&&t[l-1]===u&&G(n[l-1])===d,h=u+q(d);!m&&(l+1===i||t[l+1]>=h)?(yi(a,s,c,o),xi(e,a,s++,f,p),c=h):(m||vi(++o,h),xi(e,hi,o,f,p))}for(;o>=0;o--)mi[o]!==c&&(yi(a,s++,c,o),c=mi[o]);return{kind:`pieces`,ids:e,count:s,start:a.start.subarray(0,s),ipme:a.ipme.subarray(0,s),notipme:a.notipme.subarray(0,s),ipmeLength:a.ipmeLength.subarray(0,s),notipmeLength:a.notipmeLength.subarray(0,s)}}function vi(e,t){mi[e]=t,bi(hi,e-1,hi,e)}function yi(e,t,n,r){e.start[t]=n,bi(hi,r,e,t)}function bi(e,t,n,r){n.ipme[r]=e.ipme[t],n.notipme[r]=e.notipme[t],n.ipmeLength[r]=e.ipmeLength[t],n.notipmeLength[r]=e.notipmeLength[t]}function xi(e,t,n,r,i){if(r<e.firstNotipme){if(!Si(i,r,t.ipmeLength[n],t.ipme[n]))return;t.ipme[n]=r,t.ipmeLength[n]=i}else Si(i,r,t.notipmeLength[n],t.notipme[n])&&(t.notipme[n]=r,t.notipmeLength[n]=i)}function Si(e,t,n,r){return e>n||e===n&&t<r}const Ci={ids:{implicit:[],moreipme:null,notipme:null,firstMoreipme:0,firstNotipme:0,count:0},count:0,ipme:new Int32Array,notipme:new Int32Array,ipmeLength:new Int8Array,notipmeLength:new Int8Array},wi={nowMe:[],noLongerMe:[],base:Ci,head:Ci,basePart:[],headPart:[],excludedBefore:[],excludedNow:[],entries:null,setsOf:(e,t)=>Array.from({length:t},()=>[])};function Ti(e,t){return e.kind===`pieces`&&t.kind===`pieces`?Ei(e,t):Di(e.ids,t.ids)}function Ei(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=X(e,c),f=X(t,l),p=pi(e,c),m=pi(t,l),h=Math.min(p,m);d!==f&&(ai(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}return{nowMe:n,noLongerMe:r,base:e,head:t,basePart:i,headPart:a,excludedBefore:o,excludedNow:s,entries:null,setsOf:(n,r)=>{let o=Array.from({length:r},()=>[]);for(let r=0;r<i.length;r++){let s=i[r],c=a[r],l=Math.max(e.start[s],t.start[c]),u=o[n(r)];u!==void 0&&ai(u,l,Math.min(pi(e,s),pi(t,c)))}return o}}}function Di(e,t){let n=jr();Nr(n,e),Nr(n,t,e.count);let r=n.divide();if(kr(r))return null;let i=Qr(e,r),a=Qr(t,r,e.count),o=[];for(let e=0;e<i.count;e++)r.classes.size[e]!==0&&X(i,e)!==X(a,e)&&o.push(e);let s=(e,t)=>Oi(r,o,e,t),c=s(e=>+!X(a,o[e]),2);if(c===null)return null;let[l,u]=c,[d,f]=[ki(e),ki(t)];return{nowMe:l,noLongerMe:u,base:i,head:a,basePart:o,headPart:o,excludedBefore:[...d].filter(e=>!f.has(e)).sort((e,t)=>e-t),excludedNow:[...f].filter(e=>!d.has(e)).sort((e,t)=>e-t),entries:r,setsOf:s}}function Oi({classes:e},t,n,r){if(t.length===0)return Array.from({length:r},()=>[]);let i=new Int32Array(e.count).fill(-1);for(let[e,r]of t.entries())i[r]=n(e);let a=Dr(e,e=>i[e]);return a===null?null:Array.from({length:r},(e,t)=>({cubes:a,label:t}))}function ki(e){let t=new Set;for(let n=e.firstNotipme;n<e.count;n++)V(e,n)===4294967295&&t.add(B(e,n));return t}function Ai(e,t){return e.basePart.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}const ji=new WeakMap;function Mi(e){let t=ji.get(e);if(t!==void 0)return t;let n=Ni(e);return ji.set(e,n),n}function Ni(e){let t=new Set,{status:n}=e.needless(),r=e=>n[e]===F.redundant||n[e]===F.duplicate,i=[];for(let t of e.files)for(let[n,a]of Fi(e,t))r(n)&&Dn(t,Ii(t,a))&&i.push(n);if(i.length===0)return t;let a=Uint8Array.from(n,(e,t)=>+!!r(t));for(let e of i)a[e]=0;let o=e.where();if(o===null)return t;for(let n=!0;n;){n=!1;let r=Li(e.moreipme,a,e.ids.firstMoreipme),i=Li(e.notipme,a,e.ids.firstNotipme);for(let[s,c]of o.entries()){let o=e.hosts[s]?.set??null,l=li(An(e.dialect,o,r,i));if(l===null)continue;let u=Ti(c,l);for(let r of u?.basePart??[])for(let i of Pi(u?.base,r,e))a[i]===1&&(a[i]=0,t.add(i),n=!0)}}return t}function Pi(e,t,{ids:n}){let r=e.ids.firstMoreipme-n.firstMoreipme;return[e.ipme[t],e.notipme[t]].map(e=>e-r).filter(e=>e>=n.firstMoreipme)}function*Fi(e,t){let n=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:r,line:i}=t.entries;for(let e=0,a=0;e<t.notable.count;e++)a=J(i,t.notable.line[e],a,r),a<r&&i[a]===t.notable.line[e]&&(yield[n+a,a])}function Ii({bytes:e,entries:t},n){return r.g(e,t.line[n],t.start[n])}function Li(e,t,n){if(e===null)return null;let r=(e,r)=>t[n+r]!==1,{address:i,netmask:a,line:o,start:s}=e.entries,[c,l,u,d]=[i,a,o,s].map(e=>e.filter(r));return{...e,entries:{count:c.length,address:c,netmask:l,line:u,start:d}}}function Ri(e,t,n){let i=r.g(e.bytes,e.entries.line[t],e.entries.start[t]);if(Dn(e,i))return null;let a=null;return{edits:[{start:i.start,end:i.end+1,text:``}],get safe(){return a??=n(),a}}}function zi(e){return e===null?`Correct the errors first, then look whether this line is still needed.`:`Delete the line.`}function Bi(e,t,n,r,a){let{ids:o,interfaces:s}=e,c=r+(n.name===`moreipme`?o.firstMoreipme:o.firstNotipme),{because:l,interfaces:u,witness:d}=Gr(o,t,s,c),f=(l??[]).map(e=>Ln(o,e)),p=[...f.map(e=>{let{origin:t}=e,r=i.i(e.netmask);return t.kind===`line`?{length:r,text:`${t.file===n?`line ${t.line}`:`line ${t.line} of ${t.file.name}`} (${I(e)})`}:{length:r,text:`the implicit entry ${I(e)}`}}),...u.map(e=>({length:32,text:`the interface address ${i.t(e)}`}))].sort((e,t)=>e.length-t.length),m=p.slice(0,3).map(({text:e})=>e),h=p.length-m.length,g=l===null?`the other entries together`:h>0?`${m.join(`, `)} and ${h} more`:Vi(m),_=e.isMe(d)?`me`:`not me`,{message:v,remedy:y}=a({inNotipme:n.name===`notipme`,others:g,several:l===null||p.length>1,witness:i.t(d),isMe:_}),b=()=>Kr(o,t,s,c),x=f.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${I(t)}`}]:[]),S=y===null&&!Mi(e).has(c)?Ri(n,r,b):null;return{message:v,remedy:y??zi(S),related:x,fix:S}}function Vi(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function Hi(e){let t=Ui.get(e);if(t!==void 0)return t;let n=Wi(e).length>0&&Gi(e);return Ui.set(e,n),n}const Ui=new WeakMap;function Wi({moreipme:e}){let t=[];if(e===null)return t;let{address:n,netmask:r,count:i}=e.entries;for(let e=r.indexOf(0);e>=0&&e<i;e=r.indexOf(0,e+1))n[e]===0&&t.push(e);return t}function Gi(e){let t=e.where();return t===null?Ki(e):t.some(e=>{for(let t=0;t<e.count;t++)if(e.ipmeLength[t]===0&&X(e,t))return!0;return!1})}function Ki({ids:e,needless:t}){for(let n=0;n<4096;n++){let{ipme:r,notipme:i}=si(e,t(),Math.imul(n,2654435761)>>>0);if(r===0&&i<0)return!0}return!1}function Z(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function*qi(e,t,n){if(Hi(e))return;let r=e.needless();for(let i of e.files)yield*Ji(e,i,r.status,t,t=>Bi(e,r,i,t,n))}function*Ji(e,t,n,r,i){let a=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:o,line:s}=t.entries,c=n.subarray(a,a+o),l=c.indexOf(r);for(let n=0;l>=0&&n<e.most;n++){let e=l;yield Z(t,{line:s[l]},sn(t,l),()=>i(e)),l=c.indexOf(r,l+1)}l<0||(yield{file:t,unlisted:e.needless().counts[t.name][r]-e.most})}function Yi(e,t,n){let{address:r,netmask:a,line:o,count:s}=t.entries,c=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{blocks:l}=e.needless();if(!i.n(r[n],a[n]))for(let e=J(l.start,r[n]);l.start[e]===r[n];e++){let t=K(l.tag[e])-c;if(t>=0&&t<s&&a[t]===a[n]&&r[t]===r[n])return o[t]}let u=0;for(;r[u]!==r[n]||a[u]!==a[n];)u++;return o[u]}const Xi={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>qi(e,F.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},Zi={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){let t=e.needless().status;for(let n of e.files){let{address:r,netmask:i}=n.entries;yield*Ji(e,n,t,F.duplicate,t=>{let a=Yi(e,n,t),o=I({address:r[t],netmask:i[t]}),s=Ri(n,t,()=>!0);return{message:`Line ${a} of this file already reads as ${o}.`,remedy:zi(s),related:[{file:n,line:a,message:`the same entry, ${o}`}],fix:s}})}}},Qi={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>qi(e,F.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},$i={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,isExact:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},directory:e=>qi(e,F.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))},ea={id:`shadowed-entry`,level:`warning`,summary:`an entry over which others always win`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>qi(e,F.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}))};function ta(e,t,n,r){let a=i.i(r),o=n+(4294967295-r)+1;if(e.kind===`classes`){let r=ia(e,t,a);return r===null?null:r.count(n,o-1)>0}for(let r=fi(e,n);r<e.count&&e.start[r]<o;r++)if(na(e,r,t,a))return!0;return!1}function na(e,t,n,r){let i=e.ipmeLength[t],a=e.notipmeLength[t];return n===`moreipme`?i<=a&&a<r:a<i&&i<=r}const ra=new WeakMap;function ia(e,t,n){let r=ra.get(e);r===void 0&&(r=new Map,ra.set(e,r));let i=`${t} ${n}`,a=r.get(i);if(a===void 0){let o=Dr(e.entries.classes,r=>na(e,r,t,n)?0:-1);a=o===null?null:_r(o),r.set(i,a)}return a}function aa(e,t,r=0,i=e.length){let a=[],o=r;for(let{start:r,end:i,text:s}of t)a.push(e.subarray(o,r),n.m(s)),o=i;return a.push(e.subarray(o,i)),n.f(a)}function oa(e,t,n){let a=n[0],o=n.at(-1);if(a===void 0||o===void 0)return!0;let s=r.h(t.bytes,a.start),c=t.bytes.indexOf(10,o.end),l=c<0?t.bytes.length:c+1,u=ua(t,t.bytes.subarray(s,l)),d=ua(t,aa(t.bytes,n,s,l)),f=[...d.keys()].filter(e=>!u.has(e)),p=[...u.keys()].filter(e=>!d.has(e));if(f.length===0&&p.length===0)return!0;let m=e.where();if(m===null)return!1;let h=f.map(e=>d.get(e)),g=t.name,_=(t,n)=>!e.declared&&g===`notipme`&&t.netmask===4294967295&&!da(n,t);if(p.length===0&&!h.some(e=>i.r(e.netmask)))return!h.some(e=>_(e,t)||m.some(t=>ta(t,g,e.address,e.netmask)!==!1));if(!la(e,t.bytes.length+m.reduce((e,t)=>e+t.count,0)))return!1;let v=r.p(g,t.path,aa(t.bytes,n));return h.some(e=>_(e,t))||p.some(e=>_(u.get(e),v))?!1:e.hosts.every(({set:t},n)=>{let r=g===`moreipme`?v:e.moreipme,i=g===`notipme`?v:e.notipme,a=li(An(e.dialect,t,r,i)),o=m[n];if(a===null||o===void 0)return!1;let s=Ti(o,a);return s!==null&&Ai(s,!1)})}const sa=2**26,ca=new WeakMap;function la(e,t){let n=ca.get(e)??0;return n>sa?!1:(ca.set(e,n+t),!0)}function ua(e,t){let{count:n,address:a,netmask:o}=r.p(e.name,e.path,t).entries,s=new Map;for(let e=0;e<n;e++){let t={address:a[e],netmask:o[e]};i.n(t.address,t.netmask)||s.set(`${t.address}/${t.netmask}`,t)}return s}function da({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}function fa(e,t,n){let r=null;return{edits:n,get safe(){return r??=oa(e,t,n),r}}}const pa={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, so its first line is skipped`,fix:`removes the mark`,bad:{moreipme:`\u00ef\u00bb\u00bf203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=Xt(e,t,n);if(r?.kind!==`byte-order-mark`)return;let i={start:0,end:3};yield Z(t,e,i,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:fa(n,t,[{...i,text:``}])}),r.harmless?`warning`:void 0)}};function*ma(e){let{count:t,line:n,start:i}=e.notable;for(let a=0;a<t;a++)yield r.g(e.bytes,n[a],i[a])}const ha={id:`carriage-return`,level:`warning`,summary:`lines end in a carriage return and a newline`,fix:`removes the carriage returns before newlines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){for(let t of e.files)for(let n of ma(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield Z(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:`Save the file with newlines alone (LF, Unix line ends).`,fix:fa(e,t,ga(t))}));break}}};function ga({bytes:e}){let t=[];for(let n=e.indexOf(13);n>=0;n=e.indexOf(13,n+1))e[n+1]===10&&t.push({start:n,end:n+1,text:``});return t}const _a={id:`leading-blank`,level:`error`,summary:`blanks before an entry make qmail skip the line`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let i=Xt(e,t,n);i?.kind===`leading-blank`&&(yield Z(t,e,i.blanks,()=>{let a=`qmail skips this line: an address must begin with the line's first byte.`,o=L(r.g(t.bytes,e.line,i.blanks.end));return o===`0.0.0.0/0.0.0.0`?{message:a,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${o}, which covers every address there is.`,fix:null}:{message:a,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${o}.`,fix:fa(n,t,[{...i.blanks,text:``}])}}))}},va={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline, so qmail drops its last byte`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`},good:{moreipme:`203.0.113.12
`},*line(e,t,i){if(e.terminated)return;let{start:a,end:o,line:s}=e,c={start:o,end:o},l=n.f([t.bytes.subarray(a),n.m(`
`)]),u=r.g(l,s,0),d=u.entry!==null&&e.entry!==null&&I(u.entry)===I(e.entry),f=s===1&&Qt(t.bytes)?a+3:a,p=d||tn(t.bytes,f,o);yield Z(t,e,c,()=>({message:`qmail drops the last byte of the file, ${n.i(t.bytes,o-1,o)}, where it expects a newline`+(p?`; here nothing is lost by it.`:ya(L(u),L(e))),reads:L(e),remedy:`End the last line with a newline.`,fix:fa(i,t,[{...c,text:`
`}])}),p?`warning`:void 0)}};function ya(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}const ba=[`moreipme`,`notipme`],xa=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i,Sa={id:`misspelled-file`,level:`warning`,summary:`a file whose name is close to moreipme or notipme, and that no qmail reads`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`]},good:{moreipme:`203.0.113.7
`,others:[`notipme.bak`]},*directory({directory:e}){for(let t of e.names){if(ba.includes(t)||xa.test(t))continue;let i=Ca(t);i!==null&&(yield{file:{path:r.a(e.path,t),bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`No qmail reads a file named ${n.s(t)}.`,remedy:e.names.includes(i)?`If it was meant for ${i}, which is there too, move its lines into that one.`:`Name it ${i} if that was meant.`,fix:null})})}}};function Ca(e){let n=e=>e.toLowerCase().replace(/[-_]/g,``),r=e.replace(/(?<=.)\.[^.]*$/,``);return ba.map(i=>({read:i,edits:Math.min(...[e,r].map(e=>t.r(n(e),i)))})).filter(({edits:e})=>e<=2).sort((e,t)=>e.edits-t.edits)[0]?.read??null}const wa={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it on the line is not read`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`},good:{moreipme:`203.0.113.7
`},*line(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield Z(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:L(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))}},Ta={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,bad:{moreipme:`{{ address }}
{{ other }}
`},good:{moreipme:`203.0.113.7
`},*directory({templates:e}){for(let t of e){let e=r.d(t.bytes);e!==null&&(yield{file:t,...e,detail:()=>({message:`This file is a template: it holds ${n.a(t.bytes,e.start,e.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})})}}},Ea={id:`unreadable-file`,level:`error`,summary:`moreipme or notipme cannot be read, and qmail then works as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`},good:{moreipme:`203.0.113.7
`},*directory({directory:e}){for(let t of r.r(e))r.i(t)&&(yield{file:{path:t.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...t.refused===!0?Oa(t):Da(t),fix:null})})}};function Da({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:`Put a regular file there that everyone can read (mode 0644), or none.`}}function Oa(e){return{message:`The file was not judged: ${r.c(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const ka={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory({directory:e,dialect:t}){if(!t.readsIpFiles)for(let n of r.r(e))yield{file:r.i(n)?{path:n.path,bytes:new Uint8Array}:n,line:1,start:0,end:0,detail:()=>({message:`${t.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})}}},Aa={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:ja(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function ja(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const Ma={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t!==null&&Hi(e))for(let n of Wi(e))yield Z(t,{line:t.entries.line[n]},sn(t,n),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null}))}},Na={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*line(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&i.r(n.netmask)&&!i.n(n.address,n.netmask)&&(yield Z(t,e,r,()=>({message:`The netmask ${i.t(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${i.i(n.netmask)} when it looks for the best match.`,reads:L(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},Pa={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*line(e,t){let{entry:n,address:r,netmask:a}=e;n!==null&&r!==null&&i.n(n.address,n.netmask)&&(yield Z(t,e,{start:r.start,end:a?.end??r.end},()=>{let t=on(e).some(e=>e.wrapped),r=t?[]:Rt(i.t(n.address),i.t(n.netmask));return{message:`This entry matches no address, ever: ${i.t(n.address)} has bits outside the netmask ${i.t(n.netmask)}, and qmail does not clear them.`,reads:I(n),...e.terminated?Fa(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function Fa({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this one has gaps`;return{remedy:`Write ${i.t(e)} for the one address, or give the network another netmask: ${n}.`,write:[{text:i.t(e)}]}}return{remedy:`${It(t)===null?``:`${i.t(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${Gt(n)}.`,write:n.map(e=>({text:e}))}}const Ia={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=Xt(e,t,n);r?.kind===`ipv6-address`&&(yield Z(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(z(t.bytes,r.written))??[],i=e!==void 0&&Lt(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},La={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*line(e,t,r){let i=on(e).filter(e=>e.leadingZero),[a]=i;if(a===void 0)return;let o=e=>n.a(t.bytes,e.start,e.end);yield Z(t,e,a,()=>({message:`qmail reads ${i.map(o).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:L(e),...Ra(t.bytes,e),fix:e.terminated?fa(r,t,i.map(e=>({start:e.start,end:e.end,text:za(t.bytes,e)}))):null}))}};function Ra(e,t){let n=L(t);return!(Lt(n)&&cn(e,t).length===0&&t.terminated)||t.seen.end<t.end||on(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function za(e,{start:t,end:n}){return z(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const Ba=1e3,Va={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*line(e,t,r){if(e.entry===null)return;let i=ln(t.bytes,e).next();i.done!==!0&&(yield Z(t,e,i.value,()=>{let i=[],a=0;for(let{start:r,end:o}of ln(t.bytes,e)){if(++a>Ba)break;a<=5&&i.push(n.a(t.bytes,r,o))}let o=i.join(`, `)+(a>5?` and ${a>Ba?`hundreds`:a-5} more`:``),s=e.terminated?wn(t.bytes,e):null;return{message:`qmail reads one address from a line; ${o} ${a===1?`is`:`are`} lost.`,reads:L(e),...Ha(t.bytes,e,s),fix:s===null?null:fa(r,t,[{start:e.start,end:e.end,text:s.join(`
`)}])}}))}};function Ha(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(Lt)?Kt(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=z(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?Rt(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${Gt(c)}.`,write:c.map(e=>({text:e}))}}const Ua={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:t,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:t(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${n.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function Wa(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=z(a,{start:i,end:en(a,i,r)}),s=z(a,{start:n,end:en(a,n,i)}),c=a[r-1]===13?`\r`:``;return fa(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Ga={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*line(e,t,n){if(Xt(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=R(t.bytes,a.end,e.end);if(a.end===o)yield Z(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what stands behind the slash is no netmask of four octets.`,reads:`nothing`,...Ka(z(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?Wa(n,t,e,c):null;yield Z(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...a===null?qa(z(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield Z(t,e,{start:R(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...Ya(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:Ja(z(t.bytes,{start:r,end:i.end})),fix:null}))}};function Ka(e){let t=e.replace(/#.*/s,``),n=Bt(t),r=n===null?null:Kt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&Lt(i))return{remedy:`Write ${i} for the single address, or the whole netmask behind the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:Rt(i,a);return s.length===0?{remedy:`Write the whole netmask behind the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${Gt(s)}, and nothing behind it.`,write:s.map(e=>({text:e}))}}function qa(e){let t=e.replace(/#.*/s,``),n=Bt(t),r=n===null?null:Kt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=Wt(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function Ja(e){let t=Wt(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${Gt(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function Ya(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Xa={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*line(e,t,n){let r=Xt(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:a,wrapped:o,written:s,length:c,comment:l}=r;yield Z(t,e,s,()=>{let r=`qmail skips this line: behind the slash it wants a netmask, not a prefix length.`;if(c===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let s=i.a(c);if(o)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${i.t(s)} for the netmask.`,fix:null};let u=I({address:(a&s)>>>0,netmask:s}),d=t.bytes[e.end-1]===13?`\r`:``,f=l===null?``:`${z(t.bytes,l)}${d}\n`;return{message:r,reads:`nothing`,remedy:`Write ${u}${l===null?``:`, and the comment on a line of its own above`}.`,write:[{text:u}],fix:fa(n,t,[{start:e.start,end:e.end,text:`${f}${u}${d}`}])}})}},Za={id:`trailing-text`,level:`warning`,summary:`text behind an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*line(e,t,r){if(e.entry===null||e.address===null||un(t.bytes,e))return;let i=cn(t.bytes,e)[0];if(i===void 0)return;let a=R(t.bytes,i.start,i.end),o=R(t.bytes,e.address.end,e.end),s=e.netmask===null?o:R(t.bytes,e.netmask.end,e.end),c=t.bytes[o]===35?o:t.bytes[s]===35?s:null,l=c===null||!e.terminated?null:Wa(r,t,e,c);yield Z(t,e,{start:a,end:en(t.bytes,a,i.end)},()=>({message:`qmail does not look at ${n.a(t.bytes,a,en(t.bytes,a,i.end))}: these files have no comments behind an entry, no ports and no lists.`,reads:L(e),...Qa(t.bytes,e,c),fix:l?.()??null}))}};function Qa(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=L(t),i=on(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!Lt(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const $a={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:a}=t.entries,o=eo(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let s of to(t,o))yield Z(t,{line:a[s]},sn(t,s),()=>{let t=[...o.filter(e=>(e&r[s])>>>0===n[s])],a=t.slice(0,5).map(i.t).join(`, `),c=t.length>5?` and ${t.length-5} more`:``,l=t.length===1?`it`:`them`,u=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface\u2019s`} address${t.length===1?``:`es`} ${a}${c}, and cannot exclude ${l}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:I({address:n[s],netmask:r[s]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${a}${c} into notipme, ${u}without a netmask.`,...c===``?{write:t.map(e=>({text:i.t(e),into:`notipme`}))}:{},fix:null}})}};function eo({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=J(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function to({entries:{count:e,address:t,netmask:n}},r){let a=[];for(let o=0;o<e&&r.length>0;o++){let e=t[o],s=n[o];i.n(e,s)||(i.r(s)?r.some(t=>(t&s)>>>0===e):r[J(r,e)]-e<=4294967295-s)&&a.push(o)}return a}const no={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[t,{name:r,set:a}]of e.hosts.entries()){if(a===null)continue;let o=new Set(kn(a,e.dialect).map(e=>e.address)),s=a.addresses.filter(e=>e.up&&typeof e.address==`number`&&!o.has(e.address)),c=s.length===0?[]:ro(s,a,e,t),[l]=c;if(l===void 0)continue;let u=l.at??a.at??{file:e.anchor(),start:0,end:0},d=c.length>20?` and ${c.length-20} more`:``,f=c.slice(0,20).map(({address:e,device:t})=>[i.t(e),t]),p=f.map(([e,t])=>`${e} of ${n.s(t)}`).join(`, `)+d,m=f.map(([e])=>e).join(`, `)+d;yield{file:u.file,line:io(u.file.bytes,u.start),start:u.start,end:u.end,host:r,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first one of its label. Mail to ${c.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${c.length===1?`it is`:`they are`} not to be me).`:`Give ${c.length===1?`it`:`each`} a label of its own (ip addr add ... label ${n.s(l.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:c.map(({address:e})=>i.t(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function ro(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let{ipmeLength:t,notipmeLength:n}=di(i,e);return t<0&&n<0});let a=An(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=Mn(a,e);return!t&&n===null})}function io(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const ao=[Xi,pa,ha,Zi,Ma,Na,Pa,Qi,Ia,_a,La,Va,va,Sa,Ua,Ga,wa,Xa,$i,ea,Ta,Za,$a,Ea,no,ka,Aa,{id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*line(e,t){let r=on(e).filter(e=>e.wrapped),[i]=r;if(i===void 0)return;let a=e=>`${n.a(t.bytes,e.start,e.end)} as ${e.value}`;yield Z(t,e,i,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(a).join(`, `)}.`,reads:L(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}}],oo={"already-an-interface":`# already-an-interface

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
`};function so(e){return(oo[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const co={error:`error`,warning:`warning`,info:`note`};function lo(){return[...ao.map(({id:e,level:t,summary:n})=>uo(e,t,`${po(n)}.`,so(e))),uo(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change the one that is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function uo(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:fo(i)??n},help:{text:i.trim(),markdown:r.trim()},...xt===null?{}:{helpUri:`${xt}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:co[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function fo(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function po(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const mo=25e3;function*ho(e,t=e=>e){let n=lo(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=go(e),o=vo(t,r),s={name:`qmailint`,version:bt,semanticVersion:bt,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${wt({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${wt([_o(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+wt(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function go(e){let t=Dt(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,mo-t.length);if(r.length>i){let e=new Set(Ot(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,mo);return{results:a,left:n-a.length}}function _o({problems:e,shortfall:t},n,r){let i=e.map(({file:e,line:t,column:n,message:i})=>({level:`error`,message:{text:So(i)},...e===``?{}:{locations:[xo(r(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&i.push({level:`error`,message:{text:So(t)}}),n>0){let e=`${N(n,`more result`)} left out: code scanning takes ${Ke(mo)} at most.`;i.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:i}}function vo(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${vt(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:So(pe([n.outcome])+p)},locations:[xo(e(i.path),kt(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...xo(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...xo(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:co[s],message:{text:So(he(d)+f)},locations:[xo(e(c.path),kt(c,l,i))],...p.length===0?{}:{relatedLocations:p},...yo(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,bo(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:So(a)}]}}}}function yo(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=At(e,t.edits);if(r===null)return{};let i=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,a={artifactLocation:{uri:Et(n(e.file.path))},replacements:r};return{fixes:[{description:{text:i},artifactChanges:[a]}]}}function bo({file:{bytes:e},start:t}){let i=r.h(e,t);return n.h(e,{start:i,end:Math.min(r.m(e,t),i+4096)})}function xo(e,t,n){let r={artifactLocation:{uri:Et(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:So(n)}}}function So(e){return n.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function Co(e){let{error:t,warning:n,info:r}=oe(e),i=Dt(e).length,a=[t>0?N(t,`error`):null,n>0?N(n,`warning`):null,r>0?N(r,`info`,`infos`):null,i>0?N(i,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}const wo=1e6;function To(e,t){let r=Eo(e,t.verdict),i=e=>{let t=n.p(r)+n.p(e)<=wo;return t&&(r+=e),t},a=(e,t,i)=>{if(t.length===0)return;let a=wo-n.p(r)-n.p(e)-1e3,o=[];for(let e of t){let t=e();if(a-=n.p(t),a<0)break;o.push(t)}(a>-1e3||o.length>0)&&(r+=e+o.join(``));let s=t.length-o.length;s>0&&(r+=`\n**${N(s,`more ${i}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),r+=`
`};i(Do(t.noLongerChecked)),a(``,e.problems.map(e=>()=>Oo(e)),`problem`);let o=t.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return t.difference!==null&&!i(`${o}${t.difference.trim()}\n\n`)&&i(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),a(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,fe(e.outcomes).map(e=>()=>ko(e,t)),`failed assertion`),t.coverage!==null&&i(`### Coverage\n\n${t.coverage.trim()}\n\n`),a(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,Ot(e.findings).map(e=>()=>Mo(e,t)),`finding`),r}function Eo(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`\u2705`,fail:`\u274c`,error:`\u26a0\ufe0f`}[t],s=t===`error`?`no trustworthy answer`:Co(e),c=ae(a),l=c-ae(Dt(e)),u=c===a.length?``:` (${a.filter(({passed:e})=>e).length} of ${N(a.length,`check`)})`;return`## ${o} qmailint: ${s}\n\n${`${N(n,`file`)} with ${N(r,`entry`,`entries`)} in ${N(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${l} of ${N(c,`assertion`)} ${l===1?`holds`:`hold`}${u}`}.\n\n`}function Do(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${M(e)}: ${j(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function Oo({file:e,line:t,message:n}){return`- ${e===``?``:`${M(`${e}:${t}`)} `}${j(n)}\n`}function ko(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${j(i)}: ${M(a)}${o===null?``:`<br>${j(o)}`}`,`${No(n.path,r,t)}<br>${j(k(e))}`,j(s)+Ao(e,t),j(c??``)].join(` | `)} |\n`}function Ao(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(No(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const jo={error:`\u274c&nbsp;error`,warning:`\u26a0\ufe0f&nbsp;warning`,info:`\u2139\ufe0f&nbsp;info`};function Mo(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${j(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${M(l)}.`,u===void 0?null:j(u)].filter(e=>e!==null).join(` `),f=j(c)+(d===``?``:`<br>${d}`);return`| ${[jo[r],No(i.path,a,t)+s,M(n),f].join(` | `)} |\n`}function No(e,t,n){return Ve(M(`${e}:${t}`),n(e,t))}function*Po(e,t,r){for(let{file:i,lines:a}of e.files){let e=Io(i.bytes),o=0,s=0;for(let{line:c,covered:l,survived:u}of a)if(!(l&&u.length===0)){if(o++,t!==0&&o>t)s++;else{yield`${r.bold(`${n.o(i.path)}:${c}:`)} ${l?`covered`:r.warning(`not covered`)}: ${e(c)}\n`;for(let e of u)yield`      ${Fo(e)}\n`}}s>0&&(yield`${r.bold(`${n.o(i.path)}:`)} and ${N(s,`more line`)} (--max-findings 0 shows all)\n`),o>0&&(yield`
`)}let{covered:i,entries:a,entryPercent:o,killed:s,mutants:c,score:l}=e;yield`Coverage: ${i} of ${N(a,`entry`,`entries`)} decide something asserted (${o} %), ${s} of ${N(c,`mutant`)} noticed (${l} %).\n`}function Fo({mutation:e,witness:t,becomes:r,host:i}){let a=i===null?``:` on ${n.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${t} would be ${r}${a}, and no assertion would notice`}function Io(e){let t=0,i=1;return a=>{for(;i<a;i++)t=r.m(e,t)+1;return n.a(e,t,r.m(e,t),60)}}function Lo(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}function Ro(e){let t=[...Po(e,20,Lo(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+j(n))).join(`
`).replace(`
`,`

`)}function zo({file:{bytes:e},start:t}){return t-r.h(e,t)+1}function Bo(e,t,r){let{host:i,control:a}=e,{head:o,named:s}=Ho(e,t.good(`passed`),t),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${n.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function Vo(e,t){let[r]=e,{expect:i}=r,a=(e,n)=>`      ${t.dim(`${e}:`.padEnd(13))} ${n}`,{head:o,named:s}=Ho(r,t.error(`failed`),t),c=[...e.length===1?[k(e)]:[],...s],l=[o+(c.length===0?``:` (${n.s(c.join(`, `))})`)];e.length>1&&l.push(a(`where`,n.s(k(e))));let u=`${r.witness} is ${i===`me`?`not me`:`me`}: ${r.reason??r.message}`;if(l.push(a(`but`,u)),(r.addresses??1)>1){let{failing:e,addresses:t}=r,n=e===t?`all of them`:`${e} of ${t} addresses`;l.push(a(`fails for`,`${n}, of which ${r.witness} is the lowest`))}let d=Uo(e);return d!==``&&l.push(a(`decided by`,d)),r.because!==null&&l.push(a(`because`,n.s(r.because))),r.remedy!=null&&l.push(a(`what to do`,r.remedy)),`${l.join(`
`)}\n\n`}function Ho(e,t,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${n.o(i.path)}:${a}:${zo(e)}:`)} ${t}: ${o}: ${n.s(s)}`,named:c===null?[]:[`"${c}"`]}}function Uo(e){let t=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&t.add(`${n.o(r.file)}:${r.line}`);let r=t.size-3;return[...t].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function Wo(e,t,n){let r=ae(e),i=r===e.length?``:N(e.length,`check`);return t.length===0?`${N(r,`assertion`)} passed${i===``?``:` (${i})`}`:`${n.error(`${ae(t)} of ${N(r,`assertion`)} failed`)}${i===``?``:` (${t.length} of ${i})`}`}function Go(e,t){let{files:n,entries:r,directories:i,problems:a,outcomes:o}=e,{error:s,warning:c,info:l}=oe(e),u=`${N(n,`file`)} with ${N(r,`entry`,`entries`)} in ${N(i,`control directory`,`control directories`)}`,d=o.filter(({passed:e})=>!e),f=o.length===0?``:` ${Wo(o,d,t)}.`;return s+c+l===0?a.length>0?``:`${t.good(`No findings`)}: ${u}.${f}\n`:`${[s>0?t.error(N(s,`error`)):null,c>0?t.warning(N(c,`warning`)):null,l>0?t.info(N(l,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${u}.${f}\n`}function Ko({file:{bytes:e},start:t,end:i}){let a=r.h(e,t),o=r.m(e,t);if(t===i&&(t!==o||t===0))return null;let s=Math.max(a,t-60),c=Math.min(o,Math.min(i,t+80)+40),[l,u]=[s>a?`\u2026`:``,c<o?`\u2026`:``],d=z(e,{start:s,end:c}),{line:f,marks:p}=n.r(d)?qo(d,t-s,i-s,c===o):Jo(n.c(e,s,c),t,i,c===o);return{line:l+f+u,marks:`${` `.repeat(l.length)}${p}${t===i?`^`:``}`.trimEnd()}}function qo(e,t,n,r){let i=r?e.trimEnd():e,a=i+`\u00b7`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`\u00b7`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function Jo(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`\u00b7`:c.text,o+=(e?`^`:` `).repeat(Yo(c.text))}return{line:a,marks:o}}function Yo(e){return e.charCodeAt(0)<4352?e.length:Xo.test(e)?2:1}const Xo=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*Zo(e,t,n){let r=new Map,i=new Map;for(let t of e.unlisted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield Qo(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*$o(o.file.path,r,t,n),r.clear()}}}function Qo(e,t,r){let i=e.detail(),{column:a}=de(e),o=e.host===null?``:` (on ${n.s(e.host)})`,s=[`${r.bold(`${n.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=Ko(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),t.verbose)for(let{file:e,line:t,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${n.o(e.path)}:${t}: ${a}`);return`${s.join(`
`)}\n\n`}function*$o(e,t,r,i){for(let[a,o]of t){let t=r.maxFindings===0?0:o-r.maxFindings;t<=0||(yield`${i.bold(`${n.o(e)}:`)} and ${t} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*es(e,t){let n=Lo(t.color);yield*Zo(e,t,n),yield*ts(e,t,n),e.coverage!=null&&(yield*Po(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield Go(e,n))}function*ts({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(fe(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield Bo(o,n,r),a=`
`):(yield a+Vo(e,n),a=``)}yield a}const ns=2**27;function rs(e,t,n){let r=jr();for(let n of t)r.add(n,B(e,n),V(e,n));for(let[t,i]of n.address.entries())r.add(e.count+t,i,4294967295);let i=r.divide();if(kr(i))return i;let{size:a}=i.classes,o=new Uint32Array(e.count+1),s=[],c=[],l=0;for(let t=0;t<a.length&&l<=ns;t++){if(a[t]===0)continue;let r=-1;Pr(i,t,t=>{l++,t<e.count?o[t+1]++:r=t-e.count}),c.push(r<0?0:1);let u=r<0?0:n.on[r].length;s.push(+(u<n.hosts))}if(l>ns)return{tooManyWith:i.owners.at(-1)?.[0]};for(let t=0;t<e.count;t++)o[t+1]+=o[t];let u=new Uint32Array(o[e.count]),d=o.slice();for(let t=0,n=0;t<a.length;t++){if(a[t]===0)continue;let r=n++;Pr(i,t,t=>{t<e.count&&(u[d[t]++]=r)})}return{count:s.length,first:o,list:u,bare:Uint8Array.from(s),face:Uint8Array.from(c)}}function is(e,t,n,r,a,o){let s=[...new Set([...Array.from(t.tag,K),...n])].sort((e,t)=>e-t);ls(e,s,a);let c=rs(e,s,r);if(`tooManyWith`in c)return c;let l=new Uint8Array(e.count);for(let t of s)l[t]=i.i(V(e,t));os(e,c,s,l,r,a);let u=us(e,s,l);for(let t=1;ss(e,c,u,l,r,a,o,t);t++);return null}function as(e,t,n,r){let{count:i,first:a,list:o}=t,s={ipme:new Float64Array(i),notipme:new Float64Array(i)};for(let t=0;t<e.count;t++){if(a[t]===a[t+1]||fs(r[t]))continue;let i=U(e,t)?s.notipme:s.ipme,c=2**n[t];for(let e=a[t];e<a[t+1];e++){let t=o[e];Math.floor(i[t]/c)%2==0&&(i[t]=i[t]+c)}}return s}function os(e,t,n,r,{declared:i},a){let{count:o,first:s,list:c,bare:l,face:u}=t,d=as(e,t,r,a),f=new Uint8Array(o);for(let e=0;e<o;e++){let t=ds(d.ipme[e]),n=ds(d.notipme[e]);l[e]===1&&t>=0&&(f[e]|=2|(t>n?1:4)),u[e]===1&&(f[e]|=2|(n<32?1:4))}for(let t of n){if(t<e.firstMoreipme||a[t]!==F.needed)continue;let n=0;for(let e=s[t];e<s[t+1];e++)n|=f[c[e]];U(e,t)?(i||r[t]!==32)&&(n&2?n&4||(a[t]=F.shadowed):a[t]=F.idle):n&1||(a[t]=F.shadowed)}}function ss(e,t,n,r,i,a,o,s){let{count:c,first:l,list:u,bare:d}=t,{firstMoreipme:f,firstNotipme:p}=e,m=as(e,t,r,a),h=d.map(e=>1-e),g=[new Uint32Array(c),new Uint32Array(c)],_=!1,v=(e,t)=>{let n=e>=p?g[1]:g[0];for(let r=l[e];r<l[e+1];r++)n[u[r]]+=t},y=(e,t)=>{let n=2**r[e],i=ds(m.ipme[t]%n),a=ds(m.notipme[t]%n);return e<p?g[0][t]===1&&g[1][t]===0&&i<=a:g[1][t]===1&&(g[0][t]>0||a<i)},b=e=>{for(let t=l[e];t<l[e+1];t++){let n=u[t];if(h[n]===0&&y(e,n))return!0}return!1},x=t=>{let n=u[l[t]];if(d[n]===1||B(e,t)===0)return!1;let r=ds(m.notipme[n]);return r<32&&ds(m.ipme[n]%2**32)<=r};for(let t=32;t>=0;t--){let r=n[t].filter(e=>!fs(a[e]));for(let e of r)v(e,1);for(let n of r)n<f||!ps(a[n])||n>=p&&t===32&&cs(i,B(e,n))||(b(n)?a[n]=F.needed:n<p&&t===32&&x(n)?a[n]=F.alreadyInterface:(v(n,-1),a[n]=F.redundant,o[n]=Math.min(s,255),_=!0));for(let e of r){let t=!fs(a[e]);for(let n=l[e];n<l[e+1];n++){let e=u[n];g[0][e]=0,g[1][e]=0,t&&(h[e]=1)}}}return _}function cs({declared:e,address:t},n){return!e||t[J(t,n)]===n}function ls(e,t,n){let r=new Set;for(let i of t){if(i<e.firstMoreipme)continue;let t=`${U(e,i)?`-`:``}${B(e,i)}/${V(e,i)}`;r.has(t)&&(n[i]=F.duplicate),r.add(t)}}function us(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)U(e,t)||r[n[t]].push(t);for(let t of i)U(e,t)&&r[n[t]].push(t);return r}function ds(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function fs(e){return e===F.duplicate||e===F.redundant||e===F.matchesNothing}function ps(e){return e===F.needed||e===F.alreadyInterface}const ms=new Float64Array(33),hs=new Float64Array(33),gs=new Int8Array(33),_s=new Uint8Array(33),vs=new Int32Array(33),ys=new Int32Array(33),bs=new Int8Array(33),xs=new Int8Array(33),Ss=new Int8Array(33),Cs=new Int8Array(33),ws=new Float64Array(33),Ts=new Float64Array(33),Es=new Uint8Array(33);function Ds(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=l.length>0,{declared:p}=n,m=0,h=!0,g=!1,_=1,v=[];y(0,a.length),h=!1;for(let e=0;e<v.length;e+=2){_=1;do _=Math.min(_+1,255),g=!1,d.fill(0),y(v[e],v[e+1]);while(g)}function y(e,t){let n=e;for(let i=e;i<t;){let e=a[i],l=G(o[i]),u=i,d=0,p=-1,g=-1;for(;i<t&&a[i]===e&&G(o[i])===l;i++){let e=K(o[i]);e<s?d=1:(h?(e<c?p:g)>=0:Os(r[e]))?h&&(r[e]=F.duplicate):e<c?p=e:g=e}if(d===0&&p<0&&g<0)continue;for(;m>0&&hs[m-1]<e;)w();m===0&&(h&&b(n,u),n=u);let _=e+q(l);(i>=t||a[i]>=_)&&!(f&&S(u,l))?m===0&&g<0&&d===0||C(l,d===1,p,g):x(u,l,d,p,g)}for(;m>0;)w();h&&b(n,t)}function b(e,t){g&&v.push(e,t),g=!1}function x(e,t,n,r,i){let o=m++,s=a[e];ms[o]=s,hs[o]=s+q(t)-1,gs[o]=t,_s[o]=n,vs[o]=r,ys[o]=i;let c=o===0?-1:Ss[o-1],l=o===0?-1:Cs[o-1];bs[o]=c,xs[o]=l,Ss[o]=n===1||r>=0?t:c,Cs[o]=i>=0?t:l,ws[o]=0,Ts[o]=0,Es[o]=0}function S(e,t){let n=a[e],r=J(l,n);return r<l.length&&l[r]<n+q(t)}function C(e,t,n,a){let o=m-1,s=m===0?-1:Ss[o],c=m===0?-1:Cs[o],l=e===32&&!p,u=h||n<0?F.needed:r[n],d=h||a<0?F.needed:r[a],f=u,g=d;if(h){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(f=F.shadowed),!l&&!(i&4)&&(g=i===0?F.idle:F.shadowed),m>0&&(Es[o]|=i,ws[o]+=q(e))}let v=n>=0,y=a>=0;v&&ks(f)&&(v=s<=c&&!y&&!t,f=v?F.needed:F.redundant,v||(i[n]=_)),y&&!l&&g===F.needed&&(y=c<(t||v?e:s),y||(g=F.redundant,i[a]=_)),n>=0&&f!==u&&(r[n]=f),a>=0&&g!==d&&(r[a]=g),m>0&&(t||v||y)&&(Ts[o]+=q(e))}function w(){let e=--m,t=gs[e],n=hs[e]-ms[e]+1,a=_s[e]===1,o=vs[e],s=ys[e],c=bs[e],v=xs[e],y=0,b=0;if(f&&(y=J(l,ms[e]),b=J(l,hs[e]+1,y)),h){let i=Es[e];if(T(n-ws[e],y,b,u)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:v)?1:4))}for(let e=y;e<b;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=F.shadowed),s>=0&&(p||t<32)&&(i&2?i&4||(r[s]=F.shadowed):r[s]=F.idle),e>0&&(Es[e-1]|=i,ws[e-1]+=n)}let x=T(n-Ts[e],y,b,d),S=o>=0,C=s>=0;if(S&&ks(r[o])){let e=c<=v&&!C&&!a;e&&x?r[o]=F.needed:e&&t===32?r[o]=F.alreadyInterface:(r[o]=F.redundant,i[o]=_,S=!1,e&&(g=!0))}let w=t===32&&(!p||y<b);if(C&&r[s]===F.needed&&!w){let e=v<(a||S?t:c);e&&x||(r[s]=F.redundant,i[s]=_,C=!1,e&&(g=!0))}let E=a||S||C;if(E)for(let e=y;e<b;e++)d[e]=1;e>0&&(Ts[e-1]+=E?n:Ts[e])}function T(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function Os(e){return e===F.duplicate||e===F.redundant}function ks(e){return e===F.needed||e===F.alreadyInterface}function As(e,t){let n=Qn(e),r=new Uint8Array(e.count),i=new Uint8Array(e.count),a=[...$n(e)];if(n===null)return js(e,a,e.count-1);if(Ls(e.moreipme,e.firstMoreipme,r),Ls(e.notipme,e.firstNotipme,r),a.length===0)Ds(e,n,t,r,i);else{let{nested:o,tangled:s}=Ps(e,n,a);Ds(e,o,t,r,i);let c=is(e,s,a,t,r,i);if(c!==null)return{...js(e,a,c.tooManyWith),blocks:n}}return{status:r,counts:Ms(e,r),pass:i,blocks:n,gapped:a,tooManyWith:null}}function js(e,t,n){let r=Rs(e),i={start:new Uint32Array,tag:new Uint32Array,gapped:!1};return{status:r,counts:Ms(e,r),pass:new Uint8Array(e.count),blocks:i,gapped:t,tooManyWith:n}}function Ms(e,t){return{moreipme:Ns(t,e.firstMoreipme,e.firstNotipme),notipme:Ns(t,e.firstNotipme,e.count)}}function Ns(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function Ps(e,t,n){let{start:r,tag:a}=t,o=new Uint8Array(r.length),s=Fs(e,n),c=0;for(let e=0;e<r.length;){let t=G(a[e]),n=r[e]+q(t),l=e;for(;l<r.length&&r[l]<n;)l++;Is(s,r[e],i.a(t))&&(o.fill(1,e,l),c+=l-e),e=l}let l=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:!1};for(let t=0,i=0;t<r.length;t++)o[t]===e&&(n.start[i]=r[t],n.tag[i++]=a[t]);return n};return{nested:l(0,r.length-c),tangled:l(1,c)}}function Fs(e,t){let n=new Map(t.map(t=>[`${B(e,t)}/${V(e,t)}`,t]));return Uint32Array.from([...n.values()].flatMap(t=>[B(e,t),V(e,t)]))}function Is(e,t,n){for(let r=0;r<e.length;r+=2)if(((t^e[r])&n&e[r+1])===0)return!0;return!1}function Ls(e,t,n){if(e===null)return;let r=new Set;for(let a of nr(e)){let o=e.entries.address[a],s=e.entries.netmask[a];if(!i.n(o,s))continue;let c=`${o}/${s}`;n[t+a]=r.has(c)?F.duplicate:F.matchesNothing,r.add(c)}}function Rs(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=F.duplicate),i.add(a)}}return t}function zs(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}const Bs=4e6,Vs=2**19;function Hs({set:e}){if(e===null)return null;let t=Us.get(e.addresses)??{linux:{},bsd:{}};return Us.set(e.addresses,t),t[e.system]}const Us=new WeakMap;function Ws(e,t,n){let{dialect:i}=t[0],a=t=>i.readsIpFiles?r.s(e,t):null,o=a(`moreipme`),s=a(`notipme`),c=t.every(e=>e.set!==null),l=In(i.implicit,o,s),u=t.map(({set:e})=>e===null?[]:kn(e,i).map(({address:e})=>e)),d=zs(c?u:null),f=Ks(()=>As(l,d)),p=i.readsIpFiles?r.u(e):[],m=t.map(Hs),h=((o?.entries.count??0)+(s?.entries.count??0))*new Set(m).size>Bs,g=Ks(()=>{if(h||p.length>0)return null;let e=new Map,n=0;for(let[r,{set:a}]of t.entries()){if(e.has(m[r]))continue;let t=li(An(i,a,o,s));if(t?.kind===`classes`&&(n+=t.count),t===null||n>Vs&&e.size>0)return null;e.set(m[r],t)}return m.map(t=>e.get(t))});return{directory:e,dialect:i,hosts:t,declared:c,moreipme:o,notipme:s,templates:p,files:[o,s].filter(e=>e!==null),most:n,tooMany:h,keys:m,ids:l,interfaces:d,needless:f,isMe:e=>{let{ipme:t,notipme:n}=si(l,f(),e);return(u.some(t=>t.includes(e))?32:t)>n},where:g,anchor:()=>Gs(e)}}function Gs(e){let{path:t,names:n}=e,[i]=r.r(e);if(i!==void 0)return r.i(i)?{path:i.path,bytes:new Uint8Array}:i;let a=[...n].sort()[0];return{path:a===void 0?t:r.a(t,a),bytes:new Uint8Array}}function Ks(e){let t=null;return()=>(t??={value:e()},t.value)}function qs(e,t){return e<t?-1:+(e>t)}function Js(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function Ys(e,t,n,i=1/0,a=null){let o=a?.now()??0,s=Ws(e,t,i);o=Js(a,`read`,o);let c=ao.filter(e=>n.get(e.id)!==`off`),l=r.l(e),u=$s(n,i);for(let e of s.files){if(e.notable.count===0)continue;let t=c.filter(e=>`line`in e);for(let n of ma(e))for(let r of t){let t=r.line(n,e,s);u.add(r,l.length===0?t:Xs(t))}}o=Js(a,`lines`,o);for(let e of c)!(`directory`in e)||e.needsBoth===!0&&s.templates.length>0||(l.length===0||e.aboutNames===!0)&&u.add(e,e.directory(s));let{findings:d,unlisted:f}=u;return d.sort(ec),Js(a,`directory`,o),{subject:s,findings:d,unlisted:[...f.values()],problems:l.length===0?[...tc(s),...nc(s,c)]:l.map(Zs),files:r.r(e).length,entries:s.files.reduce((e,t)=>e+t.entries.count,0)}}function*Xs(e){for(let t of e)yield{...t,detail:()=>({...t.detail(),fix:null})}}function Zs(e){return{file:e.path,line:1,column:1,message:r.c(e)}}function Qs(){let e=5e5.toLocaleString(`en`);return new n.t(`there are more than ${e} findings, and no report has so many: look at them with --format text, without "ignore"`)}function $s(e,t){let n=[],r=new Map,i=new Map,a=null,o=(e,t,n,r)=>{if(a===null||a.rule!==e||a.level!==t||a.file!==n){let r=`${e} ${t} ${n}`;a=i.get(r)??{rule:e,level:t,file:n,count:0},i.set(r,a)}a.count+=r};return{findings:n,unlisted:i,add:(i,a)=>{let s=e.get(i.id),c=r.get(i.id);for(let e of a){if(`unlisted`in e){o(i.id,s??i.level,e.file.path,e.unlisted);continue}let{file:a,line:l,start:u,end:d,host:f=null,detail:p}=e,m=s??e.level??i.level;if(t!==1/0){c===void 0&&(c=new Map,r.set(i.id,c));let e=c.get(a.path)??0;if(c.set(a.path,e+1),e>=t){o(i.id,m,a.path,1);continue}}if(n.length>=5e5)throw Qs();n.push({rule:i.id,level:m,file:a,line:l,start:u,end:d,host:f,detail:p})}}}}function ec(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||qs(e.rule,t.rule)||qs(e.host??``,t.host??``)}function tc(e){if(!e.tooMany)return[];let t=`this directory has too many entries for so many interface sets: ${Bs.toLocaleString(`en`)} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;return[{file:e.anchor().path,line:1,column:1,message:t}]}function nc(e,t){let n=t.filter(e=>e.isExact===!0).map(e=>e.id);if(n.length===0||e.files.length===0||e.templates.length>0||e.needless().tooManyWith===null)return[];let r=`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so these rules were not judged: ${n.join(`, `)}`;return[{...rc(e),column:1,message:r}]}function rc(e){let{tooManyWith:t,gapped:n}=e.needless(),r=t??n[0],i=r===void 0?null:Ln(e.ids,r).origin;return i?.kind===`line`?{file:i.file.path,line:i.line}:{file:e.anchor().path,line:1}}const ic=new Set(ao.filter(e=>e.isExact===!0).map(({id:e})=>e));function ac(e,t,n,r=1/0,i=null){let a=new Map;for(let e of t){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(t=>{let a=t;return{hosts:a,judged:Ys(e,a,n,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:oc(o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function oc(e){let t=new Map;for(let{judged:n}of e)for(let e of n.findings){let{rule:n,file:r,start:i,end:a,host:o}=e,s=JSON.stringify([n,r.path,i,a,o]),c=t.get(s);c===void 0?t.set(s,[e]):c.push(e)}let n=e.filter(({hosts:[{dialect:e}]})=>e.readsIpFiles).length,r=[];for(let e of t.values()){let[t]=e,i=e.length>=n;(!ic.has(t.rule)||i)&&r.push({...t,detail:()=>sc(e,i)})}return r.sort(ec)}function sc(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}function cc(e){let t=new Map;for(let r of e){let e=r.indexOf(`=`);if(e<0)throw new n.t(`--rule wants ID=LEVEL, not "${n.s(r)}"`);let i=se(`rule`,r.slice(0,e),ao.map(e=>e.id));t.set(i,se(`level`,r.slice(e+1),[`off`,...A]))}return t}const lc=[{name:`check`,usage:`[path...]`,summary:`lint control directories (the default command; PATH: default .)`},{name:`ipmetest`,usage:`<address...>`,summary:`is this address me? as the patch's ipmetest says it`},{name:`ipmeprint`,usage:``,summary:`the lists in effect, as the patch's ipmeprint prints them`},{name:`diff`,usage:`<base> [head]`,summary:`for which addresses does the verdict change? (folders, qmailint.yaml files, or git revisions)`},{name:`init`,usage:`[path]`,summary:`write a starter qmailint.yaml for a control directory`},{name:`rules`,usage:`[id]`,summary:`the rules, or the page of one`},{name:`completion`,usage:`[shell]`,summary:`shell completion: bash, zsh or fish`}],uc=[`ipmetest`,`ipmeprint`];[...uc],[...uc],[...uc],[...uc],[...uc];const dc=`.git`;function fc(e){for(let t=e;;t=(0,d.dirname)(t)){if(pc(t))return t;if((0,d.dirname)(t)===t)return null}}function pc(e){try{let t=(0,u.statSync)((0,d.join)(e,dc),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}function mc(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}const hc=4096;function gc(e){let t=(0,d.join)(e,dc);try{if((0,u.statSync)(t).isDirectory())return u.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(_c(t))??[];return n===void 0?null:u.realpathSync.native((0,d.resolve)(e,n))}catch{return null}}function _c(e){let t=(0,u.openSync)(e,u.constants.O_RDONLY|u.constants.O_NONBLOCK);try{let e=Buffer.alloc(hc);if(!(0,u.fstatSync)(t).isFile())return``;let n=(0,u.readSync)(t,e,0,hc,0);return n===hc?``:e.toString(`utf8`,0,n)}finally{(0,u.closeSync)(t)}}function vc(e){let t=(process.env.PATH??``).split(d.default.delimiter).filter(e=>d.default.isAbsolute(e));return e===null||d.default.dirname(e)===e?t:t.filter(t=>!yc(t,e))}function yc(e,t){let n=d.default.resolve(e);try{n=u.realpathSync.native(e)}catch{}return[d.default.resolve(e),n].some(e=>e===t||e.startsWith(t+d.default.sep))}function bc(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return vc(t).map(e=>d.default.join(e,n)).find(xc)??null}function xc(e){try{return(0,u.accessSync)(e,u.constants.X_OK),(0,u.statSync)(e).isFile()}catch{return!1}}function Sc(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is no regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const Cc=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],wc={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},Tc=2**31-1,Ec=6e4;var Q=class extends n.t{};function Dc(e){let t=fc(u.realpathSync.native(e));if(t===null)return null;let r=gc(t),i=n.s(t);if(r===null)throw new Q(`${i}: its ${dc} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=Ac(t,[`rev-parse`,`--absolute-git-dir`],``,Tc);if(a!==0)throw new Q(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(Oc(c)!==r)throw new Q(`in ${i}, git looks at ${n.s(c)}, not at ${n.s(r)}: mend or remove ${i}/${dc}`);return{root:t,gitDirectory:r}}function Oc(e){try{return u.realpathSync.native(e)}catch{return null}}function kc({root:e,gitDirectory:t},n,r=``,i=Tc){let{status:a,bytes:o,said:s}=Ac(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new Q(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function Ac(e,t,r,i){let a=bc(`git`,e);if(a===null)throw new Q(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=(0,f.createRequire)(process.execPath)(`node:child_process`),s=o(a,[`--no-pager`,...Cc.flatMap(e=>[`-c`,e]),...t],{cwd:e,env:jc(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:Ec,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,p=c?.code;if(p===`ETIMEDOUT`)throw new Q(`git took more than ${Ec/1e3} s, and was stopped`);if(p===`ENOBUFS`)throw new Q(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&p!==`EPIPE`)throw new Q(`git cannot be run: ${n.s(Sc(c))}`);if(l===null)throw new Q(`git was killed (${u})`);let[m=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:n.s(m.replace(/^(fatal|error): /,``))}}function jc(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:vc(e).join(d.delimiter),...wc}}function Mc(e,t){let n=Pc(e,t);if(n===null)return null;let r=Pc(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=kc(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function Nc(e,t){return Pc(e,`${t}^{commit}`)}function Pc(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=kc(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function Fc(e,t,n){return kc(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function Ic(e){return kc(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const Lc=2**28;function Rc(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=zc(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=d.default.relative(t,n).split(d.default.sep).join(`/`);return r.has(Bc(i))?null:`it is a symbolic link that leads to what git does not track`}}function zc(e){try{let t=Dc(e),n=t===null?null:kc(t,[`ls-files`,`-z`],``,Lc);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof Q))throw e;return e.message}}function Bc(e){return Buffer.from(e).toString(`latin1`)}function Vc(e){return e.includes(`\ufffd`)}function Hc(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Vc(n)||Buffer.from(n).equals(t)?n:null}function Uc(e){let t=(0,u.readdirSync)(e,{withFileTypes:!0});if(!t.some(({name:e})=>Vc(e)))return{entries:t,odd:Wc};let r=[],i=[];for(let t of(0,u.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Hc(t.name);e===null?r.push({shown:n.i(t.name),isFolder:t.isDirectory()}):i.push({name:e,isDirectory:()=>t.isDirectory(),isSymbolicLink:()=>t.isSymbolicLink()})}return{entries:i,odd:r}}const Wc=[];function Gc(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function Kc(e,t,r){let[i]=Gc(e,t,r);if(i!==void 0)throw new n.t(i.message,i)}const qc=256*2**20,Jc=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],Yc=[`rcpthosts`,`locals`,`virtualdomains`],Xc=new Set([dc,`node_modules`]),Zc=[`qmailint.yaml`,`qmailint.yml`];var Qc=class{cwd;roots;repositories=new Map;isUntracked=Rc();constructor(e){this.cwd=u.realpathSync.native(nl(e)),this.roots=[this.repositoryOf(this.cwd)??this.cwd]}allow(e){let t=this.absolute(e),n=this.realpath(t);if(n===null||this.isInside(n))return;let r=this.repositoryOf((0,d.dirname)(t)),i=r===null?null:this.realpath(r);(i===null||$c(n,i))&&this.roots.push(n)}shown(e){let t=this.cwd+d.sep;if(d.sep===`/`&&e.startsWith(t))return e.slice(t.length);let n=(0,d.relative)(this.cwd,e);return n===``?`.`:n.split(d.sep).join(`/`)}absolute(e){return(0,d.resolve)(this.cwd,nl(e))}read(e,t=!1,n=qc,r=this.shown(e)){try{if(t)return al(e,r,n)}catch(e){if(e.code!==`ELOOP`)return rl(r,e)}try{let t=tl(e),i=t===null?`its path is not UTF-8`:this.refusal(e,t);return t===null||i!==null?{path:r,unreadable:i??``,kind:`other`,refused:!0}:al(t,r,n)}catch(t){return t.code===`ENOENT`&&el(e)?{path:r,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:rl(r,t)}}realpath(e){try{return tl((0,d.resolve)(this.cwd,e))}catch{return null}}isInside(e){return this.elsewhere(e)===null}repositoryOf(e){let t=this.repositories.get(e);return t===void 0&&(t=fc(e),this.repositories.set(e,t)),t}isBelowRoot(e){return this.roots.some(t=>$c(e,t))}elsewhere(e){return mc(e)?`it lies below .git`:this.isBelowRoot(e)?null:`it lies outside the repository`}refusal(e,t){let n=this.elsewhere(t);if(n!==null)return n;let r=this.repositoryOf((0,d.dirname)(e)),i=r===null||t===e?null:this.realpath(r);if(r===null||i===null||t===i+e.slice(r.length)||this.roots.slice(1).some(e=>$c(t,e)&&!$c(i,e)))return null;let a=this.repositoryOf((0,d.dirname)(t));return a===null||!$c(a,i)?`it lies outside the repository`:this.isUntracked(a,t)}};function $c(e,t){return e===t||e.startsWith(t.endsWith(d.sep)?t:t+d.sep)}function el(e){return(0,u.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function tl(e){let t=u.realpathSync.native(e);return Vc(t)?Hc(u.realpathSync.native(e,`buffer`)):t}function nl(e){if(!Vc(e))return e;throw new n.t(`${n.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function rl(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=il[n]??`other`;return{path:e,unreadable:Sc(t),kind:i,...r?{}:{refused:!0}}}const il={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function al(e,t,n){let r=(0,u.openSync)(e,u.constants.O_RDONLY|u.constants.O_NONBLOCK|u.constants.O_NOFOLLOW);try{let e=(0,u.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is no regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:`it is larger than ${n/2**20} MiB`,kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,u.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,u.closeSync)(r)}}function ol(e,t){let n=new Map,r=new Set,i=[];for(let n of t){let t=e.absolute(n);try{let n=(0,u.statSync)(t).isDirectory(),i=n?t:(0,d.dirname)(t);e.allow(i);let c=e.realpath(i),l=c===null?`its path is not UTF-8`:e.elsewhere(c);l===null?n?s(t,!0,c===t):Zc.includes((0,d.basename)(t))?r.add(t):o((0,d.dirname)(t)):a(t,`qmailint does not read it: ${l}`)}catch(e){a(t,Sc(e))}}return{directories:[...n.values()].sort((e,t)=>e.absolute<t.absolute?-1:+(e.absolute>t.absolute)),settings:[...r],problems:i};function a(t,n){i.push({file:e.shown(t),line:1,column:1,message:n})}function o(t){let{names:r,folders:a,isRepository:o,odd:s}=sl(t);cl(t,r,!0)&&(n.set(t,{absolute:t,names:r,folders:a,isRepository:o}),i.push(...Gc(e.shown(t),s,!0)))}function s(t,o,c){let l;try{l=sl(t)}catch(e){a(t,Sc(e));return}let{names:u,folders:f,isRepository:p,odd:m}=l,h=cl(t,u,o);m.length>0&&i.push(...Gc(e.shown(t),m,h)),h&&n.set(t,{absolute:t,names:u,folders:f,isRepository:p,real:c});for(let e of Zc)u.includes(e)&&r.add((0,d.join)(t,e));for(let e of f)s(t===d.sep?t+e:t+d.sep+e,!1,c)}}function sl(e){let t=[],n=[],i=!1,{entries:a,odd:o}=Uc(e);for(let e of a){let a=e.isDirectory();e.name===`.git`&&(i=!e.isSymbolicLink()||void 0),(!a||r.t.some(t=>t===e.name))&&t.push(e.name),a&&!Xc.has(e.name)&&n.push(e.name)}return{names:t,folders:n,isRepository:i,odd:o}}function cl(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>Yc.includes(e))?!0:(n||(0,d.basename)(e)===`control`)&&t.some(e=>Jc.includes(e))}const ll=[...r.t,...Jc,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function ul(e){return e.some(e=>ll.includes(e))}function dl(e,{absolute:t,names:n,folders:i,real:a}){let o=e.shown(t),s=a===!0||null;return r.o(o,n,a=>!n.includes(a)&&i?.includes(a)!==!0?null:(s??=e.realpath(t)===t&&e.isInside(t),e.read(t+d.sep+a,s,qc,r.a(o,a))))}function fl(e,t){let n=e.map(e=>({one:e,files:r.a(t(e.found.absolute),``)}));n.sort((e,t)=>e.files<t.files?-1:+(e.files>t.files));let i=[],a=null;for(let{one:e,files:t}of n)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}function pl(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t)for(let t=i;!r.has(t);t=(0,d.dirname)(t)){r.add(t);for(let e of Zc){let r=(0,d.join)(t,e);(t===i?a.includes(e):ml(r))&&n.push(r)}if(((t===i?o:void 0)??pc(t))||!e.isInside((0,d.dirname)(t)))break}return n}function ml(e){return(0,u.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function hl(e){let t=t=>{let n=e.realpath(t);return n===null?`missing`:mc(n)?`below .git`:e.isInside(n)?(0,u.statSync)(n).isDirectory()?`folder`:`file`:`outside`},r=t=>{try{return Uc(t)}catch(r){throw new n.t(Sc(r),{file:e.shown(t),line:1,column:1})}};return{kind:t,list:n=>{if(t(n)!==`folder`)return[];let{entries:i,odd:a}=r(n);return Kc(e.shown(n),a,!1),i.filter(e=>e.isDirectory()&&!Xc.has(e.name)).map(({name:e})=>e).sort()},names:e=>r(e).entries.map(({name:e})=>e),controlNames:t=>{let{entries:n,odd:i}=r(t);return Kc(e.shown(t),i,!0),n.map(({name:e})=>e)}}}function gl(e){let t=O(e,`config`);if(e.values[`no-config`]!==!0)return t===null?null:{file:t};if(t===null)return`none`;throw new n.t(`--config and --no-config contradict each other`)}async function _l(e,n,r,i){let a=r===null?pl(e,n.directories):[];if(r===`none`||r===null&&n.settings.length===0&&a.length===0){let{dialect:e,set:r,levels:a}=i,o={name:null,dialect:e??t.i(`moreipme-0.6`),set:r};return{directories:n.directories.map(e=>({found:e,hosts:[o],levels:a,files:[]})),files:[],complete:new Set,problems:[]}}let{gather:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s=r===null?null:{absolute:vl(e,r.file),forPaths:n.named},c={directories:n.directories,searched:n.settings,above:t=>pl(e,t),config:s};return o(yl(e),c,i)}function vl(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}function yl(e){return{folders:hl(e),read:(t,n)=>e.read(t,!1,n),resolve:(e,t)=>(0,d.resolve)(e,t),shown:t=>e.shown(t),dirname:e=>(0,d.dirname)(e),keyOf:t=>e.realpath(t)??t,isControl:ul}}function bl({progress:e},t){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${t}: ${n.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}async function xl(e,t,i,a=null,o=null){let s=a?.now()??0,c=se(`level`,O(e,`fail-on`)??`error`,[...A,`never`]),l=cc(e.values.rule??[]),u=O(e,`shard`),d=gl(e),f=O(e,`run`),p=e.values.verbose===!0,m=Dl(e,`coverage-threshold`),h=m!==null||e.values.coverage===!0?await Promise.resolve().then(()=>require("./action/coverage.js")):null,g=new Qc(t.cwd),{gathered:_,problems:v}=await Sl(e,g,d,{...await El(e,g),levels:l}),y=u===null?_.directories:(await Promise.resolve().then(()=>require("./action/shard.js"))).ofShard(u,_.directories,g),b=u===null?_:{..._,complete:new Set},x=_.files.length===0&&h===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession(b,{run:f,levels:l,today:Ol}),S=`fix`in e.values||`dry-run`in e.values?await Promise.resolve().then(()=>require("./action/fix-on-disk.js")):null,C=S?.readFixing(e)??null;Js(a,`search`,s);let w=[],T=[],E={error:0,warning:0,info:0},D=[],ee=[],te=h===null?void 0:e=>{let t=h.coverDirectory(e);return ee.push(...t??[]),t!==null},ne={dryRun:C?.dryRun===!0,changed:0,notes:[],changes:[]},re=[],ie=0,ae=0,ce=bl(t,y.length),le=x===null&&C===null&&f===null&&y.length>1?o:null,ue=le===null?[y]:fl(y,e=>g.shown(e)),de=new Map,fe=e=>{let t=[],n=a?.now()??0,o=dl(g,e.found);if(r.r(o),Js(a,`load`,n),ce.next(o.path),S!==null&&C!==null&&r.l(o).length===0){let n=S.fixOnDisk(g,o,e.hosts,C,t=>{let n=ac(t,e.hosts,e.levels).findings;return x?.inForce(e,t,n)??n});o=n.directory,ne.changed+=n.changed,t.push(...n.problems),n.note!==null&&ne.notes.push(n.note),ne.changes.push(...n.changes)}let s=ac(o,e.hosts,e.levels,Tl(e,i),a),c=x?.take(e,o,s,te)??{...s,suppressed:[]};for(let e of c.findings)w.push(e);for(let e of c.suppressed)D.push(e);if(w.length+D.length>5e5)throw Qs();for(let e of s.unlisted)T.push(e);t.push(...c.problems),t.length>0&&de.set(e,t),ie+=s.files,ae+=s.entries,p&&re.push(wl(e,o,s.entries))};for(let e of ue){for(let t of e)fe(t);if(le===null)continue;let t=a?.now()??0;e.length>1&&w.sort(ec);let n=oe({findings:w,unlisted:T});for(let e of A)E[e]+=n[e];w.length>0&&ce.clear(),le({findings:w,unlisted:T}),w=[],T=[],Js(a,`report`,t)}ce.clear();for(let e of y)v.push(...de.get(e)??[]);let k=x?.finish()??null;w.push(...k?.findings??[]),D.push(...k?.suppressed??[]),(y.length>1||k!==null)&&w.sort(ec);let pe=k?.outcomes??[];if(f!==null&&pe.length===0&&v.length===0)throw new n.t(`--run "${n.s(f)}": no assertion has this in its name or text`);let me=h?.sumCoverage(ee)??null,he={directories:y.length,files:ie,entries:ae},ge={coverage:me,...Cl(m,me?.score??0)};return{result:{findings:w,unlisted:T,taken:E,suppressed:D,outcomes:pe,problems:v,...ge,...he},failOn:c,checked:re,fixed:C===null?null:ne}}async function Sl({operands:e,values:t},r,i,a){let o=e.length>0,s=o?e:[`.`],c=typeof i==`object`&&i&&!o?{directories:[],settings:[],problems:[]}:ol(r,s),l=await _l(r,{...c,named:o},i,a),u=[...c.problems.map(e=>Al(e,s)),...l.problems];return l.directories.length===0&&u.length===0&&t[`allow-empty`]!==!0&&u.push({file:n.o(s[0]),line:1,column:1,message:`there is no control directory here (--allow-empty makes that all right)`}),{gathered:l,problems:u}}function Cl(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}function wl({hosts:e},{path:t},r){let i=[...new Set(e.map(e=>e.dialect.name))].join(`, `);return`${n.o(t)}: ${N(r,`entry`,`entries`)}, dialect ${i}`}function Tl({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}async function El(e,t){let n=O(e,`dialect`),r=O(e,`interfaces`);return{dialect:n===null?null:le(n),set:r===null?null:(await Promise.resolve().then(()=>require("./action/interfaces-option.js"))).readInterfaces(t,r)}}function Dl(e,t){let r=O(e,t);if(r===null)return null;let i=ue(t,r.replace(/%$/,``));if(i>100)throw new n.t(`--${t} wants a number from 0 to 100, not "${n.s(r)}"`);return i}function Ol(){return new Date().toISOString().slice(0,10)}function kl({result:e,failOn:t}){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=oe(e);return A.slice(A.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function Al(e,n){if(n.length!==1||/[/.]/.test(e.file))return e;let r=lc.map(({name:e})=>e);return{...e,message:e.message+t.n(e.file,r)}}function jl(e){return{...e,stdout:Ml(e.stdout),stderr:Ml(e.stderr),command:e.stdout}}function Ml(e){let t=Nl;return n=>{let r=Pl(n,t);t=r.state,e(r.text)}}const Nl={at:`start`,hashes:0};function Pl(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===Fl?r++:i===Il&&r>=2&&o(t,`\\x5b`),i!==Fl&&!Vl(i)&&(r=0),i===Ll?n===`start`?n=`colon`:n!==`inside`&&zl(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Bl(i)?n=(n===`colon`||n===`broken`)&&Vl(i)?`broken`:`start`:n===`start`||n===`broken`?Hl(i)?Vl(i)||(n=`start`):n=`inside`:n===`colon`&&!Vl(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const Fl=35,Il=91,Ll=58,Rl=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function zl(e,t){Rl.lastIndex=t;let n=Rl.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Bl(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function Vl(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:Ul.test(String.fromCodePoint(e))}function Hl(e){return e<128?e<=32||e===127:Wl.test(String.fromCodePoint(e))}const Ul=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Wl=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Gl=65536;function Kl(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{take:e=>{for(let r of e)t+=r,t.length>=Gl&&n()},end:n}}function ql(e,t){let n=Kl(e);n.take(t),n.end()}function*Jl(e){let t=``;for(let n of e)t+=n,t.length<Gl||(yield t,t=``);yield t}function Yl(e,t){let n=Xl(e),r=Xl(t);return n===r?e=>e:e=>(0,d.relative)(n,(0,d.resolve)(r,e)).split(d.sep).join(`/`)||`.`}function Xl(e){try{return(0,u.realpathSync)(e)}catch{return(0,d.resolve)(e)}}function Zl(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=u.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:eu(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,u.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,u.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>d.default.dirname(e))))nu(e)}finally{for(let{temporary:e}of t)(0,u.rmSync)(e,{force:!0})}}function Ql(e,t){let n=d.default.join(e,`.qmailint-${process.pid}-${(0,l.randomBytes)(6).toString(`hex`)}`);return{fd:(0,u.openSync)(n,`wx`,t),temporary:n}}function $l(e,t,n){let{fd:r,temporary:i}=Ql(e,t);try{n(r)}catch(e){throw(0,u.rmSync)(i,{force:!0}),e}finally{(0,u.closeSync)(r)}return i}function eu(e,t){(0,u.accessSync)(e,u.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,u.statSync)(e);return $l(d.default.dirname(e),384,e=>{tu(e,t);let a=(0,u.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,u.fchownSync)(e,r,i),(0,u.fchmodSync)(e,n&4095),(0,u.fsyncSync)(e)})}function tu(e,t){for(let n=0;n<t.length;)n+=(0,u.writeSync)(e,t,n)}function nu(e){try{let t=(0,u.openSync)(e,`r`);try{(0,u.fsyncSync)(t)}finally{(0,u.closeSync)(t)}}catch{}}function ru(e,t){let n=(0,u.lstatSync)(e,{throwIfNoEntry:!1}),r=$l(d.default.dirname(e),438,e=>{for(let n of t)tu(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,u.fchmodSync)(e,n.mode&4095)});try{(0,u.renameSync)(r,e)}catch(e){throw(0,u.rmSync)(r,{force:!0}),e}}function iu(e,t,n,r){let i=d.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=u.realpathSync.native(d.default.dirname(i)),o=d.default.join(r,d.default.basename(i)),s=su(o,t)??au(e,t,i,r);return s===null?(ru(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${Sc(e)}`)}}function au({root:e},t,n,r){let i=e=>e.toLowerCase()===dc;if([...n.split(d.default.sep),...r.split(d.default.sep)].some(i))return`it lies below ${dc}`;let a=u.realpathSync.native(e),o=ou(d.default.resolve(e),n)||ou(a,n);return ou(a,r)||d.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function ou(e,t){return t===e||t.startsWith(e.endsWith(d.default.sep)?e:e+d.default.sep)}function su(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,u.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function cu(e,t,n,r){let i=oe(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}function lu(e,t,r){if(e===`none`)return null;if(e===`auto`)return uu(t,r);let i=Dc(r),a=i===null?null:Nc(i,e);if(a!==null)return{commit:a};throw new n.t(`the input base: there is no revision "${n.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function uu(e,t){let n=pu(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=Dc(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&Nc(e,`HEAD^2`)===n?du(Nc(e,`HEAD^1`)):du(fu(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return du(fu(Dc(t),r(`merge_group`,`base_sha`)));default:return null}}function du(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function fu(e,t){if(e===null||t===null)return null;let n=Nc(e,t);return n===null?null:Fc(e,n,`HEAD`)??n}function pu(e){try{return e===void 0?null:JSON.parse((0,u.readFileSync)(e,`utf8`))}catch{return null}}function mu(e,t){let{before:n,after:r}=hu(e,t),i=vu(n),a=vu(r),o=yu(i),s=yu(a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function hu(e,t){let n=Math.min(e.length,t.length),i=0;for(;i<n&&e[i]===t[i];)i++;let a=0;for(;a<n-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=r.h(e,i);for(let t=0;t<3;t++)o=r.h(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:gu(e,o,t)}};return{before:c(e),after:c(t)}}function gu(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function _u({bytes:e,first:t,start:r},i){let a=r[i-t],o=r[i-t+1];return a===void 0||o===void 0?null:n.h(e,{start:a,end:o})}function vu(e){return Array.from({length:e.start.length-1},(t,n)=>_u(e,e.first+n)??``)}function yu(e){let t=new Map;for(let[n,r]of e.entries()){let e=t.get(r);e===void 0?t.set(r,{all:[n],next:0}):e.all.push(n)}return(e,n)=>{let r=t.get(e);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const bu=new Uint8Array;function xu({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&Su(n,t)?t:n,{hunks:i}=mu(e??bu,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function Su(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function Cu(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const wu=2**27;function Tu(){return{names:Eu,bytes:Du}}const Eu=1e6,Du=2**29;function Ou(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of ju(e,t,wu)){if(a!==`tree`)throw new Q(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,Fu(i,o,n))}return r}function ku(e,t,n,r,i){let a=(kc(e,[`cat-file`,`--batch-check`],Mu(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw Nu(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw Au(`the files to read have more than ${Du/2**20} MiB`);for(let{id:t,bytes:n}of ju(e,o,Du+o.length*100))i.set(t,n)}function Au(e){return new Q(`at this revision, ${e}: name the folder to search`)}function*ju(e,t,n){if(t.length===0)return;let r=kc(e,[`cat-file`,`--batch`],Mu(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw Nu(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function Mu(e){return e.map(e=>`${e}\n`).join(``)}function Nu(e){return new Q(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const Pu={4e4:`folder`,12e4:`link`,16e4:`submodule`};function Fu(e,t,r){let i=e.length/2,a=Buffer.from(t.buffer,t.byteOffset,t.length),o=new Map,s=new Set,c=[];for(let t=0;t<a.length;){let l=a.indexOf(32,t),u=a.indexOf(0,l+1),d=u+1+i;if(--r.names<0)throw Au(`there are more than ${Eu.toLocaleString(`en`)} names`);if(l<0||u<0||d>a.length)throw Lu(e,`it ends too early`);let f=a.toString(`latin1`,t,l),p=a.subarray(l+1,u),m=Pu[f]??(/^100[0-7]{3}$/.test(f)?`file`:null);if(m===null)throw Lu(e,`it has an entry of the mode ${n.i(a,t,Math.min(l,t+20))}`);let h=Hc(p);if(h===null){let t=n.i(p);if(s.size===s.add(t).size)throw Lu(e,`it has the name ${t} twice`);c.push({shown:t,isFolder:m===`folder`})}else{if(!Iu(h))throw Lu(e,`it has the name "${n.i(p)}"`);if(o.has(h))throw Lu(e,`it has the name "${n.i(p)}" twice`);o.set(h,{kind:m,id:a.toString(`hex`,u+1,d)})}t=d}return{entries:o,odd:c}}function Iu(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function Lu(e,t){return new Q(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function Ru(e,t){let n=Bu(zu(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=0;for(;;){let t=r.at(-1),a=e.trees.get(t.id);if(a===void 0)return{needs:t};let o=n.pop();if(o===void 0)return{folder:a,id:t.id};if(o===`..`){if(r.length===1)return Vu(`it lies outside the repository`);r.pop();continue}if(mc(o))return Vu(`it lies below .git`);let s=a.entries.get(o);if(s===void 0)return i===0?null:Hu(`it is a symbolic link that leads nowhere`,`missing`);if(s.kind===`submodule`)return Vu(`it lies in a submodule`);if(s.kind===`folder`)r.push(s);else if(s.kind===`link`){if(++i>40)return Hu(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(s.id);if(t===void 0)return{needs:s};let a=t===null||t.length>4096?null:Hc(t);if(a===null)return Vu(`it is a symbolic link whose target is not UTF-8, or too long`);let o=d.default.isAbsolute(a)?zu(e.root,a):a;if(d.default.isAbsolute(a)&&(r.length=1),d.default.isAbsolute(o))return Vu(`it lies outside the repository`);n.push(...Bu(o).reverse())}else if(n.length>0)return Hu(`a part of its path is no directory`,`other`);else return{file:s.id}}}function zu(e,t){return d.default.relative(e,t).split(d.default.sep).join(`/`)}function Bu(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function Vu(e){return{why:e,kind:`other`,refused:!0}}function Hu(e,t){return{why:e,kind:t,refused:!1}}const Uu=2**27;function Wu(e,t,n,r){let i=0,a=0,o=[{folder:e,id:t}];for(let e=0;o.length>0;e++){if(e>256)throw Au(`folders are more than 256 deep`);let t=n(o.map(e=>e.id)),s=[];for(let{folder:e,id:n}of o){let o=t(n);if(i+=o.entries.size+o.odd.length,i>1e6)throw Au(`there are more than ${Eu.toLocaleString(`en`)} names`);r(e,o);for(let[t,n]of o.entries){if(n.kind!==`folder`||Xc.has(t))continue;let r=d.default.join(e,t);if(a+=r.length,r.length>4096)throw Au(`paths are longer than 4096 characters`);if(a>Uu)throw Au(`the paths of all folders are too long to keep`);s.push({folder:r,id:n.id})}}o=s}}function Gu(e,t){let{root:n}=e,r=new Map,i=new Map,a=Tu(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of Ou(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&ku(e,o,qc,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw Au(`links lead through more than 500 folders`);for(let r of t)n[r]=Ru(s,e[r]);let r=t.flatMap(e=>Ku(n[e]));t=t.filter(e=>Ku(n[e]).length>0),r.length>0&&o++,c(r)}return n},u=e=>l([e])[0]??null,f=e=>{let t=u(e);return t!==null&&`folder`in t?t:null};return{root:n,list:e=>{let t=f(e);return t===null?null:[...t.folder.entries.keys()]},folder:e=>f(e)?.folder??null,isFolder:e=>e===n||f(d.default.dirname(e))?.folder.entries.get(d.default.basename(e))?.kind===`folder`,prefetch:e=>{let t=l(e);c(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,t)=>{let n=u(e);if(n===null)return null;if(`why`in n){let{why:e,kind:r,refused:i}=n;return{path:t,unreadable:e,kind:r,...i?{refused:!0}:{}}}if(`folder`in n)return{path:t,unreadable:`it is a directory`,kind:`folder`};c([{kind:`file`,id:n.file}]);let r=i.get(n.file);return r==null?{path:t,unreadable:`it is larger than ${qc/2**20} MiB`,kind:`other`,refused:!0}:{path:t,bytes:r}},walk:(e,t)=>{let n=f(e);n!==null&&Wu(e,n.id,e=>(c(e.map(e=>({kind:`folder`,id:e}))),e=>r.get(e)),t)}}}function Ku(e){return e!==null&&`needs`in e?[e.needs]:[]}function qu(e,t,n){let i=new Qc(e),a=Dc(i.cwd);if(a===null)return()=>!1;let o=new Set(n.map(e=>d.default.resolve(i.cwd,e))),s=e=>{let t=Mc(a,e);if(t?.kind!==`tree`)return null;let n=Gu(a,t.id);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],u=new Map,f=e=>{let t=c?.read(e,e)??null;return t!==null&&r.i(t)?[]:xu({base:Ju(t),head:Ju(l?.read(e,e)),here:Ju(i.read(e))})};return(e,t)=>{let n=d.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=u.get(n)??f(n);return u.set(n,r),Cu(r,t)}}function Ju(e){return e==null||r.i(e)?null:e.bytes}function Yu(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${Xu(e)}`:`qmailint: ${Co(e)}`;return n===0?i:`${i}; ${N(n,`more error has`,`more errors have`)} no annotation: ${r}`}function Xu({problems:[e]}){if(e===void 0)return`there was an error`;let{file:t,message:r}=e;return n.s(t===``||t===`.`?r:`${n.o(t)}: ${r}`)}const Zu=[`config`,`dialect`,`fail-on`,`coverage-threshold`,`shard`];function Qu(e){let t=t=>e(t).trim(),r=e=>{let r=t(e);if(/^(true|)$/i.test(r))return!0;if(/^false$/i.test(r))return!1;throw new n.t(`the input ${e} wants true or false, not "${n.s(r)}"`)},i=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:i.length===0?[`.`]:i,workingDirectory:t(`working-directory`)||`.`,base:t(`base`)||`auto`,annotations:r(`annotations`),summary:r(`summary`),sarifFile:t(`sarif-file`)||null,junitFile:t(`junit-file`)||null,options:Object.fromEntries(Zu.map(e=>[e,t(e)]).filter(([,e])=>e!==``))}}function $u({paths:e,options:t}){return{command:`check`,operands:e,values:t}}function ed(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${Et(s)}#L${o}`}}const td=2**22;function*nd(e,t=()=>!0){let n=function*(e,t,r){let i=ad(r,t);if(i===-2){let i=2**(t-1);yield*n(e,t-1,sd(r,t-1,0)),yield*n(e+i,t-1,sd(r,t-1,1))}else i>=0&&(yield{address:e,length:32-t,label:i})};yield*n(0,32,od(e,t))}function rd(e,t=()=>!0){let n=0,r=td,i=[{state:od(e,t),times:1}];for(let e=32;e>=0;e--){let t=new Map;for(let{state:a,times:o}of i){let i=ad(a,e);if(i!==-2)n+=i>=0?o:0;else if(a.length===4&&a[2]===1)n+=o*ld(a[1],e);else{if(--r<0)return null;id(t,sd(a,e-1,0),o),id(t,sd(a,e-1,1),o)}}i=[...t.values()].flat()}return n}function id(e,t,n){if(t.length===0)return;let r=ud(t),i=e.get(r),a=i?.find(e=>dd(e.state,t));a===void 0?i===void 0?e.set(r,[{state:t,times:n}]):i.push({state:t,times:n}):a.times+=n}function ad(e,t){if(e.length===0)return-1;let n=null,r=e[3],i=0;for(let a=0;a<e.length;a+=4){let o=e[a+2]*2**(Y(e[a+1])-(32-t)),s=e[a+3];s===r?i+=o:(n??=new Map,n.set(s,(n.get(s)??0)+o))}let a=2**t;if(i===a)return r;let o=i!==0;for(let[e,t]of n??[]){if(t===a)return e;o||=t!==0}return o?-2:-1}function od({address:e,netmask:t,weight:n,label:r},i){let a=[];for(let o=0;o<e.length;o++)i(r[o])&&a.push(e[o],t[o],n[o],r[o]);return cd(a)}function sd(e,t,n){let r=[],i=t===0?0:4294967295>>>32-t,a=!1;for(let o=0;o<e.length;o+=4){let s=e[o],c=e[o+1];(c>>>t&1)==1&&(a=!0,(s>>>t&1)!==n)||r.push((s&i)>>>0,(c&i)>>>0,e[o+2],e[o+3])}return a?cd(r):r}function cd(e){if(e.length<=4)return e;let t=Array.from({length:e.length/4},(e,t)=>4*t),n=(t,n)=>e[t+n];t.sort((e,t)=>n(e,3)-n(t,3)||n(e,0)-n(t,0)||n(e,1)-n(t,1));let r=[];for(let e of t){let t=r.length;if(t>0&&r[t-4]===n(e,0)&&r[t-3]===n(e,1)&&r[t-1]===n(e,3)){let i=r[t-2]+n(e,2);i===0?r.length=t-4:r[t-2]=i}else r.push(n(e,0),n(e,1),n(e,2),n(e,3))}return r}function ld(e,t){return 2**(Y(e)-(32-t)-(e===0?t:31-Math.clz32(e&-e)))}function ud(e){let t=e.length;for(let n of e)t=Math.imul(t^n,16777619)^t>>>15;return t}function dd(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function fd(e){return Array.isArray(e)}function $(e){return fd(e)?ti(e):e.cubes.counts.get(e.label)??0}function pd(e){return fd(e)?ri(e):nd(e.cubes,t=>t===e.label)}function md(e,t){let n=[],r=0;for(let i of pd(e))if(n.length<t)n.push({address:i.address,length:i.length});else if(r++,!fd(e))break;if(r===0||fd(e))return{networks:n,omitted:r};let i=rd(e.cubes,t=>t===e.label);return{networks:n,omitted:i===null?null:i-n.length}}function hd(e,t){let n=e.map(({difference:e})=>e[t]),[r]=n;if(n.length===1&&r!==void 0)return $(r);if(n.every(e=>Array.isArray(e)))return ni(n);let i=gd(e),a=i.flatMap(([e])=>e??[]),o=vd(a,t);if(o===null)return null;let s=(e,n)=>e.some(e=>yd(e,t,n)),c=bd(e),l=o;for(let[e,t]of c){let n=i.flatMap(e=>e.find(e=>!t.has(e))??[]);s(a,e)&&l--,(s(n,e)||s([...t],e))&&l++}return l}function gd(e){let t=[];for(let n of e){let e=t.find(([e])=>_d(e.base,n.base)&&_d(e.head,n.head));e===void 0?t.push([n]):e.push(n)}return t}function _d(e,t){return e.host.dialect===t.host.dialect&&e.lists.moreipme?.bytes===t.lists.moreipme?.bytes&&e.lists.notipme?.bytes===t.lists.notipme?.bytes}function vd(e,t){let n=e.filter(({difference:e})=>e.basePart.length>0),[r]=n;if(r===void 0)return 0;if(n.length===1)return $(r.difference[t]);let i=jr(),a=0,o=n.map(({difference:{base:e,head:t}})=>[e.ids,t.ids].map(e=>(Nr(i,e,a),a+=e.count,{ids:e,offset:a-e.count}))),s=i.divide();if(kr(s))return null;let c=o.map(e=>e.map(({ids:e,offset:t})=>Qr(e,s,t))),l=0;for(let e=0;e<s.classes.count;e++)c.some(([n,r])=>{let[i,a]=[n!==void 0&&X(n,e),r!==void 0&&X(r,e)];return i!==a&&a===(t===`nowMe`)})&&(l+=s.classes.size[e]);return l}function yd({base:e,head:t,difference:n},r,i){if(n.basePart.length===0)return!1;let a=({where:e})=>{if(e===null)return!1;let{ipmeLength:t,notipmeLength:n}=di(e,i);return t>n},o=a(t);return o===(r===`nowMe`)&&a(e)!==o}function bd(e){let t=new Map;for(let n of e)for(let{address:e,origin:r}of[...n.base.lists.fixed,...n.head.lists.fixed]){if(r.kind!==`interface`)continue;let i=t.get(e);i===void 0?t.set(e,new Set([n])):i.add(n)}return t}function xd(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function Sd({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function Cd(e){return e.length>200?`${e.slice(0,200)}\u2026`:e}function*wd(e,t){let n={me:Ed(t,`me`),"not me":Ed(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let{expect:t,items:r,hosts:i,because:s}of e.assertions)for(let e of r){if(n[t](e,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[t](e,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,Td).join(`, `)}`,u=l!==``&&c.length>Td?` and ${c.length-Td} more`:``;yield`${t}: ${e.text}${l}${u} is not asserted any more${s===null?``:` (because: ${Cd(s)})`}`}}const Td=20;function Ed({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??xd(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),Dd(s,e,t)}}function Dd({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}const Od={rules:new Map,ignores:[],assertions:[],hosts:[]};function kd(e,t,r,i){let a=new Map(t.map(e=>[e.absolute,e])),o=new Set(e.map(({absolute:e})=>e)),s=e.filter(({absolute:e})=>!a.has(e)),c=t.filter(({absolute:e})=>!o.has(e)),l=s.length===1&&c.length===1,u=[];for(let t of e){let e=a.get(t.absolute)??(l?c[0]:void 0),{path:o,bytes:s}=e?.settings.source??t.settings.source;if(e?.absolute===t.absolute&&n.d(s,t.settings.source.bytes))continue;let d=e=>u.push({file:o,message:e});e===void 0&&d(`the file is gone, or does not count any more`);for(let n of jd(t,e))d(`the directory ${i(n)} is not named any more`);Ad(t.settings,e?.settings??Od,r,d)}for(let{settings:e}of l?[]:c)Ad(Od,e,r,t=>u.push({file:e.source.path,message:t}));return u}function Ad(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of Md(e,t))r(n);for(let i of Nd(e.ignores,t.ignores,n))r(Fd(i));for(let n of wd(e,t))r(n)}function jd(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*Md(e,t){let n=[`off`,...A];for(let{id:r,level:i}of ao){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function Nd(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??Pd;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??Pd,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const Pd=`9999-99-99`;function Fd({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${Cd(t)}`}${n===null?``:` on the line "${Cd(n)}"`}`}${i===null?``:` until ${i}`} (because: ${Cd(r)})`}function Id({difference:e}){return e.basePart.length>0}function Ld(e,t){let n=t??e;if(n===null)return{differences:[],tooMany:null};let r=e===null?`head`:t===null?`base`:null,i={base:e??Bd(n),head:t??Bd(n)},a={base:Vd(i.base.directory),head:Vd(i.head.directory)},o=!Hd(a.base.moreipme,a.head.moreipme)||!Hd(a.base.notipme,a.head.notipme),s=[],c=0;for(let e of Ud(i.base.hosts,i.head.hosts)){let t=Wd(i.base.directory,e.base,e.head,a.base),l=Wd(i.head.directory,e.head,e.base,a.head),u=o||!Gd(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?li(t.lists):null,f=u?li(l.lists):null,p=u?d&&f?Ti(d,f):null:wi;if(c+=[d,f].reduce((e,t)=>e+(t?.kind===`classes`?t.count:0),0),c+=p?.entries?.classes.count??0,p===null||c>Rd&&s.length>0){let e=zd([l.lists,t.lists],p!==null);return{differences:[],tooMany:{together:p!==null,...e??{file:n.directory.path,line:1}}}}s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:p,interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooMany:null}}const Rd=2**20;function zd(e,t){for(let{fixed:n,moreipme:r,notipme:i}of e){let e=In(n,r,i),[a]=$n(e),o=t?a:Zr(e),s=o==null?null:Ln(e,o).origin;if(s?.kind===`line`)return{file:s.file.path,line:s.line}}return null}function Bd({directory:e,hosts:t}){return{directory:r.n(e.path,{}),hosts:t}}function Vd(e){return{moreipme:r.s(e,`moreipme`),notipme:r.s(e,`notipme`)}}function Hd(e,t){return e===null||t===null?e===t:n.d(e.bytes,t.bytes)}function Ud(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function Wd(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,o=t??{...n,set:null};return{directory:e,host:o,lists:An(o.dialect,o.set,i,a),where:null}}function Gd(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function Kd({base:e,head:t,difference:n}){let{base:r,head:i,basePart:a,headPart:o}=n,s=[],c=new Map,l=new Map,u=a.map((e,t)=>{let n=o[t],a=X(i,n),u=a?qd(i,n,r,e):qd(r,e,i,n),d=a?Jd(i,n,r,e):Jd(r,e,i,n),f=a?c:l,p=f.get(u)??new Map,m=p.get(d);return m===void 0?s.length===1e3?-1:(f.set(u,p.set(d,s.length)),s.push({nowMe:a,ipme:u,notipme:d})-1):m}),d=(n.setsOf(e=>u[e],s.length)??[]).map((n,r)=>{let i=s[r];return{nowMe:i.nowMe,set:n,count:$(n),causes:Yd(e,t,i)}}),f=$(n.nowMe)+$(n.noLongerMe),p=d.reduce((e,{count:t})=>e-t,f);return{groups:[...d.filter(({nowMe:e})=>e),...d.filter(({nowMe:e})=>!e)],rest:p}}function qd(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function Jd(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function Yd(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:Xd(r===`base`?e:t,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function Xd({lists:e,where:t},n){return e.fixed[n]??Ln(t.ids,n)}function Zd({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function Qd({differences:e,head:t}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[n.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${n.s(t)} declares the interfaces of ${n.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${n.s(t)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}const $d=2**22;function ef(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>$d?`unknown`:mu(e,t),n===`unknown`?{kind:`unknown`}:tf(n,r,i-1))}function tf(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=_u(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)nf(_u(i,e)??``)===nf(f)&&(p=e);let m=p<0?null:_u(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function nf(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function rf(e){let t=new Map,i=(t,n)=>{let i=e[t].directory.file(n);return i===null||r.i(i)?new Uint8Array:i.bytes},a=(e,n,r)=>{let a=t.get(n);return a===void 0&&(a=ef(i(`base`,n),i(`head`,n)),t.set(n,a)),a(e,r)};return({side:t,entry:r,list:i})=>{let{origin:o}=r,s=t===`head`,c={mine:e[t].host.dialect.name,other:e[s?`base`:`head`].host.dialect.name};if(o.kind===`interface`)return`${n.s(o.label)} has the address ${I(r)} ${s?`now`:`no longer`}`;if(o.kind===`implicit`)return`${I(r)} is an implicit entry of the dialect ${c.mine}, not of ${c.other}`;let{file:l,line:u}=o,d=`${n.o(l.path)}:${u}`,f=of(l,o.start),p=a(t,l.name,u);switch(p.kind){case`alone`:return`${d} was ${s?`added`:`deleted`}: ${f}`;case`unknown`:return`${d}${s?``:`, as it was`}: ${f}`;case`unchanged`:return c.mine===c.other?`${d} is not in the ${i} list of the other side: ${f}`:`${d} counts in the dialect ${c.mine}, not in ${c.other}: ${f}`;case`changed`:return af(l,o.start,u,p,s)}}}function af(e,t,i,a,o){let s=r.g(e.bytes,i,t),c=r.g(n.m(a.text+(a.terminated?`
`:``)),i,0),[l,u]=o?[c,s]:[s,c],d=`${n.o(e.path)}:${o?i:a.line}`,f=`so qmail reads ${L(u)} instead of ${L(l)}`;if(n.h(e.bytes,{start:t,end:s.end})===a.text&&l.terminated!==u.terminated)return`${d}: the newline at the end was ${u.terminated?`added`:`lost`}, ${f}`;let p=n.a(n.m(a.text),0,a.text.length),m=of(e,t),[h,g]=o?[p,m]:[m,p],_=u.terminated?``:` (without a newline at the end, so qmail reads ${L(u)})`;return`${d} was changed from ${h}${l.entry===null?`, which qmail skips,`:``} to ${g}${u.entry===null&&u.terminated?`, which qmail skips`:``}${_}`}function of(e,t){return n.a(e.bytes,t,r.m(e.bytes,t))}function sf({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[$(e),$(t)],o=[i===0?null:r.good(`${uf(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${uf(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function cf(e){let{networks:t,omitted:n}=md(e,8),r=n===0?``:` and ${n===null?`many more networks`:N(n,`more network`)}`;return`${t.map(ii).join(`, `)}${r}`}function lf(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(i.t).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function uf(e){return`${Ke(e)} ${e===1?`address`:`addresses`}`}const df=Lo(!1);function ff(e){let t=e.differences.filter(Id),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${M(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push(pf(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>M(mf(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=lf(e);t!==``&&r.push(`\n${M(mf(e))}: ${j(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of Qd(e))r.push(`\n${j(t)}\n`);return r.join(``)}function pf(e,{renames:t}){let{groups:n,rest:r}=Kd(e),i=rf(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${M(mf(e))}${a}: ${sf(e,df)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,set:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>M(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${cf(t)} (${uf(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${uf(s)} more | |\n`);let c=lf(e);c!==``&&o.push(`\n${j(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${M(l.from)} to ${M(l.to)}: between the two, ${sf(u,df)}.\n`),`${o.join(``)}\n`}function mf(e){let{control:t,host:r}=e;return(r===null?n.o(t):`${n.o(t)} on ${n.s(r)}`)+Zd(e)}function hf(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function gf(e,t){return Id(e)?!t.every(t=>_f(t,e,`nowMe`)&&_f(t,e,`noLongerMe`)):!1}function _f(e,t,n){let r=$(e.difference[n]);return r===$(t.difference[n])&&r===hd([e,t],n)}function vf(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,yf(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?bf(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function yf({directory:e}){return r.r(e).map(e=>r.i(e)?``:n.h(e.bytes)).filter(e=>e!==``).join(`\0`)}function bf(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function xf(e,t,n=null){wf(e),wf(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=Tf(e,t);if(i!==null)return r.push(i),[];let a=Of(e,t,n);if(a.tooMany!==null){let{together:e,...t}=a.tooMany,n=e?`the netmasks with gaps, of which this is the first, make more than 2^20 classes of addresses (those that the same entries match) on all hosts together, so this directory was not compared`:`with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or finding these takes more than 2^22 steps, so this directory was not compared`;r.push({...t,column:1,message:n})}return a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));i.sort((e,t)=>qs(e.control,t.control)||qs(e.host??``,t.host??``));let l=vf(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==Sf(e));return{base:Sf(e.label),head:Sf(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>Cf(e,u))}}function Sf(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function Cf(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:Sf(n)+e.file.slice(n.length)}}function wf({label:e,directories:t}){let[i,...a]=t.flatMap(({directory:e})=>r.l(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new n.t(`${n.o(i.path)} in ${n.s(e)}: ${r.c(i)}${o}`)}function Tf(e,t){for(let n of[t,e]){if(n===null||!n.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=r.u(n.directory),a=i===void 0?null:r.f(i);if(!(i===void 0||a===null||e!==null&&t!==null&&Ef(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function Ef(e,t){let i=({directory:e},t)=>{let n=e.file(t);return n===null||r.i(n)?null:n.bytes},a=r=>{let[a,o]=[i(e,r),i(t,r)];return a===null||o===null?a===o:n.d(a,o)},o=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(Df)]));return a(`moreipme`)&&a(`notipme`)&&o(e)===o(t)}function Df({label:e,address:t,up:n}){return[e,String(t),n]}function Of(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:hf(e.hosts,t.hosts),a=Ld(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=Ld({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>gf(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooMany:a.tooMany??s.tooMany}}async function kf(e,t,n){return Ff(await _l(e,{...t,named:!0},n.config,Pf(n)),n)}async function Af(e,t,n,r,i){let a=i.config===null?If(t,n,r.directories):[];if(t.prefetch([...r.settings,...a]),i.config!==null||r.settings.length+a.length===0){let a=Ff(await _l(e,{directories:r.directories,settings:[],named:!0},i.config??`none`,Pf(i)),i);return i.config===null||i.config===`none`?a:{...a,files:await Mf(e,t,n,i.config.file)}}let{gather:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s={directories:r.directories,searched:r.settings,above:e=>If(t,n,e),config:null};return Ff(await o(jf(e,t,n),s,Pf(i)),i)}function jf(e,t,n){return{folders:Nf(e,t,e=>e===n||e.startsWith(d.default.join(n,d.default.sep))),read:n=>t.read(n,e.shown(n))??{path:e.shown(n),unreadable:`there is no such file or directory`,kind:`missing`},resolve:(e,t)=>d.default.resolve(e,t),shown:t=>e.shown(t),dirname:e=>d.default.dirname(e),keyOf:e=>e,isControl:ul}}async function Mf(e,t,n,r){let i=e.absolute(r),{loadSettings:a,makeShared:o}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),s=await a(o(jf(e,t,n)),i,!1);return`absolute`in s?[s]:[]}function Nf(e,t,n){let i=(n,r)=>(r!==null&&Kc(e.shown(n),t.folder(n)?.odd??[],r),t.list(n)??[]);return{kind:i=>{if(!n(i))return`outside`;if(mc(d.default.relative(e.cwd,i)))return`below .git`;if(t.list(i)!==null)return`folder`;let a=t.read(i,i);return a===null?`missing`:r.i(a)&&a.refused===!0?`outside`:`file`},list:e=>i(e,!1).filter(n=>!Xc.has(n)&&t.isFolder(d.default.join(e,n))).sort(),names:e=>i(e,null),controlNames:e=>i(e,!0)}}function Pf({dialect:e,set:t}){return{dialect:e,set:t,levels:new Map}}function Ff(e,{set:t}){let n=e.directories.map(e=>{let n=t===null?e.hosts:e.hosts.map(e=>({...e,set:{...t,host:e.name}}));return{...e,hosts:n}});return{...e,directories:n}}function If(e,t,n){let r=[],i=new Set;for(let{absolute:a}of n)for(let n=a;!i.has(n);n=d.default.dirname(n)){i.add(n);let a=e.list(n)??[];for(let e of Zc)a.includes(e)&&r.push(d.default.join(n,e));if(n===t||d.default.dirname(n)===n)break}return r}const Lf=2**29,Rf=2e4;async function zf(e,t,n,r){let i=Hf(e,()=>Dc(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await Wf(e,i,a,!0,r),head:await Wf(e,Bf(i),a,!0,r)}}function Bf({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function Vf(e){try{return(0,u.statSync)(e,{throwIfNoEntry:!1})??null}catch{return null}}function Hf(e,t,r){let i=n.s(r),a=t();if(a===null)throw new n.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=Mc(a,o);if(c===null)throw new n.t(Uf(a,o));if(c.kind!==`tree`)throw new n.t(`${n.s(o)} is a ${c.kind}, not a revision`);let l=Gu(a,c.id);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let u=d.default.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),f=l.list(u)!==null;if(!f&&l.read(u,s)===null)throw new n.t(`there is no ${n.s(s)} in ${n.s(o)}`);return{label:o,tree:l,root:u,isFile:!f}}function Uf(e,t){let r=n.s(t);return Ic(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function Wf(e,t,n,r,i){let a=await(t.tree===null?Gf(e,n,i):Kf(e,t.tree,n,i)),o=a.directories.map(t=>({...t,key:r?t.absolute:d.default.relative(n[0]??e.cwd,t.absolute)})),s=t.tree===null?a.problems:a.problems.map(e=>({...e,file:`${t.label}:${e.file}`}));return{label:t.label,directories:o,settings:a.settings,problems:s}}async function Gf(e,t,i){let a=e.repositoryOf(e.cwd),o=ol(e,t.filter(e=>(0,u.existsSync)(e))),s=await kf(e,{directories:o.directories.filter(({absolute:t})=>a===null||!t.startsWith(a)||e.repositoryOf(t)===a),settings:o.settings},i),c=0,l=t=>{let i=dl(e,t);for(let e of r.r(i))r.i(e)||(c+=e.bytes.length);if(c>Lf)throw new n.t(`there are more than ${Lf/2**20} MiB of files to compare: name fewer folders`);return i};return{directories:s.directories.map(({found:e,hosts:t})=>({key:``,absolute:e.absolute,directory:l(e),hosts:t})),settings:s.files,problems:[...o.problems,...s.problems]}}async function Kf(e,t,i,a){let o=t.root,s=i.find(e=>e!==o&&!e.startsWith(d.default.join(o,d.default.sep)));if(s!==void 0)throw new n.t(`${n.s(e.shown(s))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let c=qf(e,t,i),l=await Af(e,t,o,c,a),u=l.directories.flatMap(({found:{absolute:e,names:t}})=>t.filter(e=>e===`moreipme`||e===`notipme`).map(t=>d.default.join(e,t)));return t.prefetch(u),{directories:l.directories.map(({found:{absolute:n,names:i},hosts:a})=>{let o=e.shown(n);return{key:``,absolute:n,directory:r.o(o,i,e=>i.includes(e)?t.read(d.default.join(n,e),r.a(o,e)):null),hosts:a}}),settings:l.files,problems:[...c.problems,...l.problems]}}function qf(e,t,n){let r=new Map,i=new Set,a=[],o=(t,{entries:n,odd:o},s,c)=>{let l=[...n.keys()],u=cl(t,l,s);if(u&&r.set(t,l),r.size>Rf)throw Au(`there are more than ${Rf.toLocaleString(`en`)} control directories`);if((u||c)&&a.push(...Gc(e.shown(t),o,u)),c)for(let e of Zc)n.has(e)&&i.add(d.default.join(t,e))};for(let e of n)if(t.list(e)!==null)t.walk(e,(t,n)=>o(t,n,t===e,!0));else if(Zc.includes(d.default.basename(e)))i.add(e);else if(t.read(e,e)!==null||Vf(e)?.isFile()===!0){let n=t.folder(d.default.dirname(e));n!==null&&o(d.default.dirname(e),n,!0,!1)}return{directories:[...r].map(([e,t])=>({absolute:e,names:t})),settings:[...i],problems:a}}async function Jf(e){let t=e.config===void 0?null:{file:e.config},r={dialect:e.dialect,set:null,config:t},i=new Qc(e.cwd),a=await zf(i,e.base,e.paths,r),o=xf(a.base,a.head),[s]=o.problems;if(s!==void 0){let{file:e,line:t,column:r,message:i}=s;throw new n.t(`the verdicts cannot be compared: ${n.o(e)}:${t}:${r}: ${i}`,{file:e,line:t,column:r})}let c=new Date().toISOString().slice(0,10),l=kd(a.base.settings,a.head.settings,c,e=>i.shown(e));if(o.differences.length+l.length===0)return null;let u=new Map;for(let e of o.differences)u.set(e.control,[...u.get(e.control)??[],e]);let d=e=>[...u.values()].reduce((t,n)=>t+Yf(n,e),0);return{nowMeCount:d(`nowMe`),noLongerMeCount:d(`noLongerMe`),markdown:o.differences.length===0?null:ff(o),noLongerChecked:l}}function Yf(e,t){let r=hd(e,t);if(r!==null)return r;let[i]=e;throw new n.t(`${n.o(i?.control??``)}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`)}function Xf(e,t){let r=d.default.resolve(e,t);try{if(Zf(e,r))throw new n.t(`the input working-directory: ${n.s(t)}: its symbolic links lead out of the workspace`);if((0,u.statSync)(r).isDirectory())return r}catch(e){throw e instanceof n.t?e:new n.t(`the input working-directory: ${n.s(t)}: ${Sc(e)}`)}throw new n.t(`the input working-directory: ${n.s(t)} is no directory`)}function Zf(e,t){let n=(e,t)=>e===t||e.startsWith(d.default.join(t,d.default.sep));return n(t,d.default.resolve(e))&&!n(u.realpathSync.native(t),u.realpathSync.native(e))}async function Qf(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,r=null,i=n,a=[],o={result:ie,failOn:`error`,isChanged:()=>!1,difference:null,missing:null};try{r=Qu(e.getInput),i=Xf(n,r.workingDirectory),o=await $f(r,{...jl(t),cwd:i})}catch(e){a.push(np(e))}let s={...jl(t),cwd:i},c=Yl(n,i),{failOn:l,difference:u}=o,d={...o.result,problems:[...o.result.problems,...a]},f=new Set;for(let e=!0,t=0;e&&t<2;t++){e=!1;for(let{file:a,pieces:o}of rp(r,d,l,c)){if(t>0&&!f.has(a))continue;let r=iu({root:n,cwd:i},a,Jl(o),e=>s.stdout(e));r===null?f.add(a):(e=!0,f.delete(a),d={...d,problems:[...d.problems,r]})}}let p=[`pass`,`fail`,`error`][kl({result:d,failOn:l})];ql(s.stdout,es(d,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),We(d.problems.map(e=>({...e,file:e.file||`the Action`})),s);let m=(r?.summary??!0)&&await e.writeSummary(ip(d,p,o,s,c))?`see the job summary`:`see the log`,h={rebase:c,isChanged:o.isChanged,closing:p!==`pass`,elsewhere:m},g=r?.annotations??!0;g&&ql(s.command??s.stdout,_e(d,h));let _=r?.sarifFile??``,v=cu(d,p,u,f.has(_)?c(_):``);for(let[t,n]of Object.entries(v))e.setOutput(t,n);if(p!==`pass`){let t=g?ve(d,h):0;e.setFailed(Yu(d,p,t,m))}return p}async function $f(e,t){let n=$u(e),r=[],i=ep(r,null,()=>lu(e.base,t.env,t.cwd)),{result:a,failOn:o}=await xl(n,t,1/0),s=e.annotations?a.findings.map(({file:e})=>e.path):[],c=()=>!1,l=i===null||`missing`in i?c:ep(r,c,()=>qu(t.cwd,i.commit,s)),u=i===null||`missing`in i?{difference:null,missing:i?.missing??null}:await tp(n,t,i.commit,r);return{result:{...a,problems:[...a.problems,...r]},failOn:o,isChanged:l,...u}}function ep(e,t,n){try{return n()}catch(n){if(!(n instanceof Q))throw n;return e.push(np(n)),t}}async function tp(e,t,n,r){try{let r=O(e,`dialect`),i=O(e,`config`);return{difference:await Jf({cwd:t.cwd,base:n,paths:e.operands,dialect:r===null?null:le(r),...i===null?{}:{config:i}}),missing:null}}catch(e){let t=np(e);return e instanceof Q&&r.push(t),{difference:null,missing:j(t.message)}}}function np(e){if(!(e instanceof n.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function rp(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:ho(t,r)}],...a===null?[]:[{file:a,pieces:je(t,n)}]]}function ip(e,t,{difference:n,missing:r},i,a){let o=n?.markdown??r,s=e.coverage==null?null:Ro(e.coverage),c=n?.noLongerChecked??[];return To(e,{verdict:t,link:ed(i.env,a),difference:o,noLongerChecked:c,coverage:s})}var ap=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function op({code:e,message:t}){return new ap(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function sp(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,u.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw op(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function cp(){return{stdout:e=>sp(1,e),stderr:e=>sp(2,e),bytes:e=>sp(1,e),progress:e=>{up(2)&&sp(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>lp(1),isFile:()=>(0,u.fstatSync)(1).isFile()}}function lp(e){return up(e)&&process.stdout.isTTY===!0}function up(e){let t=(0,u.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,u.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function dp(e){try{return await E.addRaw(e).write(),!0}catch{return!1}}function fp(e){ne(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(n.s).join(`
`)}`);try{te(`result`,`error`)}catch{}}Qf({getInput:e=>ee(e,{trimWhitespace:!1}),setOutput:te,setFailed:ne,writeSummary:dp},cp()).catch(fp),exports.A=K,exports.B=vt,exports.C=kr,exports.D=gr,exports.E=_r,exports.F=jn,exports.H=O,exports.I=An,exports.L=On,exports.M=G,exports.N=U,exports.O=q,exports.P=H,exports.R=kn,exports.S=Pr,exports.T=br,exports.U=se,exports.V=N,exports._=ui,exports.a=bc,exports.b=Nr,exports.c=qs,exports.d=Ti,exports.f=Ai,exports.g=pi,exports.h=fi,exports.i=Sc,exports.j=Zn,exports.k=Xn,exports.l=ao,exports.m=X,exports.n=xd,exports.o=$s,exports.p=di,exports.r=Zl,exports.s=rc,exports.t=Sd,exports.u=aa,exports.v=li,exports.w=Dr,exports.x=jr,exports.y=Qr,exports.z=I;