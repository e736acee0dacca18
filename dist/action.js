Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});const e=require("./action/rolldown-runtime.js"),t=require("./action/ipv6-text.js"),n=require("./action/usage-error.js"),r=require("./action/control-directory.js"),i=require("./action/netmask.js"),a=require("./action/address.js");let o=require("os");o=e.r(o,1);let s=require("crypto");s=e.r(s,1);let c=require("fs");c=e.r(c,1);let l=require("node:crypto"),u=require("node:fs"),d=require("node:path");d=e.r(d,1);let f=require("node:module");function p(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function m(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function h(e,t,n){let r=new g(e,t,n);process.stdout.write(r.toString()+o.EOL)}var g=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${v(r)}`)}}return e+=`::${_(this.message)}`,e}};function _(e){return p(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function v(e){return p(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function y(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!c.existsSync(n))throw Error(`Missing file at path: ${n}`);c.appendFileSync(n,`${p(t)}${o.EOL}`,{encoding:`utf8`})}function b(e,t){let n=`ghadelimiter_${s.randomUUID()}`,r=p(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${o.EOL}${r}${o.EOL}${n}`}var x=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:S,appendFile:C,writeFile:w}=c.promises,T=`GITHUB_STEP_SUMMARY`,ee=new class{constructor(){this._buffer=``}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[T];if(!e)throw Error(`Unable to find environment variable for $${T}. Check if your runtime environment supports job summaries.`);try{yield S(e,c.constants.R_OK|c.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return x(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?w:C)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var te;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(te||={});function ne(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function re(e,t){if(process.env.GITHUB_OUTPUT)return y(`OUTPUT`,b(e,t));process.stdout.write(o.EOL),h(`set-output`,{name:e},p(t))}function ie(e){process.exitCode=te.Failure,ae(e)}function ae(e,t={}){h(`error`,m(t),e instanceof Error?e.toString():e)}const oe={findings:[],unlisted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function se(e){return new Set(e.map(({file:e,assertion:t,start:n})=>`${t??`at ${n}`} ${e.path}`)).size}function ce(e){let{findings:t,unlisted:n,taken:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}function le(e,r,i){let a=i.find(e=>e===r);if(a!==void 0)return a;let o=t.n(r,i);throw new n.t(`there is no ${e} "${n.s(r)}"${o===``?ue(i):o}`)}function ue(e){return e.length>12?` ("qmailint rules" lists them)`:` (there are: ${e.join(`, `)})`}function E({values:e},t){let n=e[t];return typeof n==`string`?n:null}function de(e){let r=t.a.find(t=>t===e)??le(`dialect`,e,t.o),i=t.i(r);if(i===null)throw new n.t(`the dialect ${r} is not supported yet: qmailint cannot say what it reads`);return i}function fe(e,t){if(!/^\d{1,9}$/.test(t))throw new n.t(`--${e} wants a whole number, not "${n.s(t)}"`);return Number(t)}function pe({file:{bytes:e},start:t,end:n}){let i=r.h(e,t);return{column:t-i+1,endColumn:n-i+1}}function me(e){let t=new Map;for(let n of e){if(n.passed)continue;let{file:e,start:r,end:i,expect:a,witness:o,message:s}=n,c=[e.path,r,i,a,o,s].join(`\0`),l=t.get(c);l===void 0?t.set(c,[n]):l.push(n)}return[...t.values()]}function D(e){let t=new Map;for(let{control:n,host:r}of e){let e=t.get(n)??new Set;t.set(n,e),r!==null&&e.add(r)}let n=new Map;for(let[e,r]of t){let t=[...r],i=t.join(`\0`),a=n.get(i);a===void 0?n.set(i,{controls:[e],hosts:t}):a.controls.push(e)}return ge([...n.values()].map(({controls:e,hosts:t})=>`in ${ge(e,`, `)}${t.length===0?``:` on ${ge(t,`, `)}`}`),`; `)}function he(e){let t=D(e);return`${t.slice(0,1).toUpperCase()}${t.slice(1)}: ${e[0].message}`}function ge(e,t){let r=e.length-50;return e.slice(0,50).map(n.s).join(t)+(r>0?` and ${r} more`:``)}function _e({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}const ve={error:`error`,warning:`warning`,info:`notice`};function*ye(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=xe(e,n,t);for(let e of r)yield De(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${ve[n]} title=qmailint::${Oe(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function be(e,t){return xe(e,`error`,t).left}function xe(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?Se(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(Te)];return{shown:u,left:a-u.length}}function Se(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(Ce),...i,...me(e.outcomes).map(we)]}function Ce({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function we(e){let{file:t,line:n,because:r,name:i}=e[0];return{level:`error`,title:`qmailint: assertion${i===null?``:` ${i}`}`,message:Ee(he(e),r),file:t.path,line:n,columns:null}}function Te(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?pe(e):null;return{level:n,title:c,message:_e(e.detail()),file:r.path,line:i,columns:l}}function Ee(e,t){return t===null?e:`${e}\nbecause: ${t}`}function De({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${ke(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${ke(t)}`].join(`,`);return`::${ve[e]} ${c}::${Oe(n)}\n`}function Oe(e){return e.split(`
`).map(n.s).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function ke(e){return n.s(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}const O=[`info`,`warning`,`error`],Ae={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function je(e){return n.s(e).replace(/[&<>"']/g,e=>Ae[e]??e)}function Me(e){return e.map(je).join(`
`)}function*Ne(e,t){let n=[...Pe(e.outcomes),Ie(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${je(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function Pe(e){let t=new Map;for(let n of e){let e=t.get(n.file.path)??[];t.set(n.file.path,e),e.push([n.passed?`passed`:`failure`,()=>Fe(n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function Fe(e){let{file:t,line:n,expect:r,of:i,name:a,passed:o,because:s}=e,c=`${`${r}: ${i}${a===null?``:` (${a})`}`} ${D([e])}`,l=o?``:he([e]),u=[`${t.path}:${n}: ${l}`,...s===null?[]:[`because: ${s}`]];return ze(t.path,c,{file:t.path,line:n},o?``:Be(`failure`,`assertion`,l,u))}function Ie({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&O.indexOf(e)>=O.indexOf(r),a=[...t.map(e=>[`error`,()=>Le(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Re(e,t)]})];if(n!==void 0){let e=Be(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>ze(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>ze(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function Le({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=Be(`error`,`problem`,n,[n]);return ze(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Re(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=pe(e),c=_e(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?Be(`failure`,r,c,u):`      <system-out>${Me(u)}</system-out>\n`;return ze(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function ze(e,t,n,r){let i=n===null?``:` file="${je(n.file)}" line="${n.line}"`,a=`    <testcase classname="${je(e)}" name="${je(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function Be(e,t,n,r){return`      <${e} message="${je(n)}" type="${t}">${Me(r)}</${e}>\n`}const Ve=/[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi,He=/[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;function k(e){let t=n.s(e),r=``,i=0;for(let{0:e,index:n}of t.matchAll(He))r+=`${t.slice(i,n).replace(Ve,Ge)}<span>${e}</span>`,i=n+e.length;return r+t.slice(i).replace(Ve,Ge)}function A(e){return`<code>${k(e)}</code>`}function Ue(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,Ge)}">${e}</a>`}const We={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function Ge(e){return We[e]??`&#${e.charCodeAt(0)};`}function Ke(e,t){for(let n of e)t.stderr(qe(n))}function qe({file:e,line:t,column:r,message:i}){let a=t===1&&r===1?``:`:${t}:${r}`;return`qmailint: ${e===`.`&&a===``?``:`${n.o(e)}${a}: `}${n.s(i)}\n`}function j(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Je(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}const Ye=e=>e/2**32|0,Xe=e=>e>>>0;function Ze(e,t,n,r){let i=Ye(n),a=Xe(n);e.setUint32(t,r?a:i,r),e.setUint32(t+4,r?i:a,r)}function Qe(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}const $e=e=>e?`"${e}" `:``;function et(e,t=``){if(typeof e!=`number`)throw TypeError($e(t)+`expected number, got `+typeof e);if(!Number.isSafeInteger(e)||e<0)throw RangeError($e(t)+`expected integer >= 0, got `+e);return e}function tt(e,t,n=``){if(Qe(e)&&(t===void 0||e.length===t))return e;t!==void 0&&et(t,`length`);let r=Qe(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=$e(n)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)}const nt=(e,t)=>{if(typeof e!=`object`||!e||Array.isArray(e))throw TypeError((t===`object`?``:`"${t}" `)+`expected object, got type=`+typeof e)},rt=(e,t)=>{nt(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,`__proto__`))throw TypeError(`"${t}.__proto__" is not allowed`)};function it(e,t=!0){if(e.destroyed)throw Error(`hash was destroyed`);if(t&&e.finished)throw Error(`digest() was already called`)}function at(e,t){tt(e,void 0,`output`);let n=t.outputLen;if(!(e.length>=n))throw RangeError(`"output" expected length >= `+n)}function ot(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function st(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function M(e,t){return e<<32-t|e>>>t}function ct(e,t,n=`opts`){return rt(e,`defaults`),t!==void 0&&rt(t,n),Object.assign(Object.create(null),e,t)}function lt(e,t={}){if(typeof e!=`function`)throw TypeError(`"hashCons" expected function, got type=`+typeof e);t=ct({},t,`info`);let n=(t,n)=>e(n).update(t).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=t=>e(t),Object.assign(n,t),Object.freeze(n)}const ut=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function dt(e,t,n){return e&t^~e&n}function ft(e,t,n){return e&t^e&n^t&n}var pt=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=st(this.buffer)}update(e){it(this),tt(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,a=!1;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){let t=st(e);for(;r<=i-o;o+=r)this.process(t,o);a=!0}else n.set(o===0&&s===i?e:e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){it(this),at(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>r-a&&(this.process(n,0),t.fill(0)),Ze(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let o=e===t?n:st(e),s=this.outputLen,c=s/4,l=this.get();if(s%4||c>l.length)throw Error(`invalid outputLen`);for(let e=0;e<c;e++)o.setUint32(4*e,l[e],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=r,e.length=n,e.pos=a,a&&e.buffer.set(t),e}clone(){return this._cloneInto()}};const mt=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),ht=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),N=new Uint32Array(64);var gt=class extends pt{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:e,B:t,C:n,D:r,E:i,F:a,G:o,H:s}=this;return[e,t,n,r,i,a,o,s]}set(e,t,n,r,i,a,o,s){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=a|0,this.G=o|0,this.H=s|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)N[n]=e.getUint32(t,!1);for(let e=16;e<64;e++){let t=N[e-15],n=N[e-2],r=M(t,7)^M(t,18)^t>>>3,i=M(n,17)^M(n,19)^n>>>10;N[e]=i+N[e-7]+r+N[e-16]|0}let{A:n,B:r,C:i,D:a,E:o,F:s,G:c,H:l}=this;for(let e=0;e<64;e++){let t=M(o,6)^M(o,11)^M(o,25),u=l+t+dt(o,s,c)+ht[e]+N[e]|0,d=(M(n,2)^M(n,13)^M(n,22))+ft(n,r,i)|0;l=c,c=s,s=o,o=a+u|0,a=i,i=r,r=n,n=u+d|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,a=a+this.D|0,o=o+this.E|0,s=s+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,r,i,a,o,s,c,l)}roundClean(){ot(N)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ot(this.buffer)}},_t=class extends gt{constructor(){super(32,mt)}};const vt=lt(()=>new _t,ut(1));function yt(e){return Array.from(vt(n.u(e)).subarray(0,8),e=>e.toString(16).padStart(2,`0`)).join(``)}var bt={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`CHANGELOG.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git diff --exit-code dist && npm run unused`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@noble/hashes":`2.4.0`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const xt=bt.version,St=Ct(bt);function Ct({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const wt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function Tt(e,t=0){let r=JSON.stringify(e,null,t);return n.r(r)?r:r.split(`
`).map(Et).join(`
`)}function Et(e){return e.replace(wt,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function Dt(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`\ufffd`)).replace(/'/g,`%27`)).join(`/`)}function Ot(e){return e.outcomes.filter(e=>!e.passed)}function kt(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}function At({bytes:e},t,{start:n,end:i}){if(e.length===0)return{startLine:t};let a=r.h(e,n);return{startLine:t,startColumn:Pt(e,a,n),endColumn:Pt(e,a,i)}}function jt({file:{bytes:e},line:t,start:i},a){let o=[],s=r.h(e,i),c=t,l=t=>{let n=r.h(e,t);for(;s<n;c++)s=r.m(e,s)+1;for(;s>n;c--)s=r.h(e,s-1);return{line:c,column:Pt(e,n,t)}};for(let{start:t,end:i,text:s}of a){let a=Ft(n.m(s));if(a===null||Ft(e.subarray(r.h(e,t),t))===null||Ft(e.subarray(r.h(e,i),i))===null||Ft(e.subarray(t,i))===null)return null;let[c,u]=[l(t),l(i)];o.push({deletedRegion:{startLine:c.line,startColumn:c.column,endLine:u.line,endColumn:u.column},insertedContent:{text:a}})}return o}const Mt=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Nt=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function Pt(e,t,n){return Mt.decode(e.subarray(t,n)).length+1}function Ft(e){try{return Nt.decode(e)}catch{return null}}const P={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function F({address:e,netmask:t}){return t===4294967295?i.t(e):`${i.t(e)}/${i.t(t)}`}function I(e){return e.entry===null?`nothing`:F(e.entry)}function It(e){return e!==0&&!i.r(e)}function Lt(e){let t=~e>>>0;return e!==0&&It(t)?t:null}function Rt(e){let t=e.indexOf(`/`);if(t<0)return a.t(e)!==null;let[n,r]=[a.t(e.slice(0,t)),a.t(e.slice(t+1))];return n!==null&&r!==null&&It(r)&&!i.n(n,r)}function zt(e,t){let n=a.t(e),r=Bt(t);if(n===null||r===null)return[];let o=F({address:(n&r)>>>0,netmask:r});return i.n(n,r)?[o,i.t(n)]:[o]}function Bt(e){if(/^0*([1-9]|[12]\d|3[0-2])$/.test(e))return i.a(Number(e));let t=/^0x[0-9a-f]{8}$/i.test(e)?Number(e):a.t(e);return t===null?null:It(t)?t:Lt(t)}function Vt(e){if(e.length>400)return null;let t=e.replace(/[ \t]*\/[ \t]*/g,`/`).split(/[ \t\r,;]+/).filter(e=>e!==``).map(e=>{let[t=``,n=``,...r]=e.split(`/`);return e.includes(`/`)?r.length===0?zt(t,n)[0]??null:null:a.t(t)===null||Ht(t)?null:t});return t.length===0||t.includes(null)?null:t}function Ht(e){let t=a.t(e);return t!==null&&(t>=3758096384||Lt(t)!==null||t===0)}const Ut=/(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g,Wt=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;function Gt(e){if(e.length>400||/^[ \t]*!/.test(e))return[];let n=e.replace(Wt,e=>t.t(e.replace(/[.:]$/,``))?` `.repeat(e.length):e).match(Ut)??[],[r]=n;if(r===void 0||n.length>1)return[];let[i=``,o]=r.split(`/`);return o===void 0?a.t(i)===null?[]:[i]:zt(i,o)}function Kt([e=``,t]){return t===void 0?e:`${e} for the network, or ${t} for the one address`}function qt(e){let t=e.at(-1);return t===void 0||e.length>5?null:e.length===1?t:`${e.slice(0,-1).join(`, `)} and ${t}, each on a line of its own`}let Jt=null,Yt=null,Xt=null;function Zt(e,t,{dialect:n}){return e===Jt&&n===Yt||(Xt=Qt(e,t,n),Jt=e,Yt=n),Xt}function Qt(e,t,n){if(e.entry!==null||!e.terminated)return null;let{bytes:i}=t,{start:a,end:o}=e;if($t(i)&&e.line===1)return{kind:`byte-order-mark`,harmless:nn(i,a+3,o)};if(nn(i,a,o))return null;let s=L(i,a,e.seen.end),c={start:a,end:s};return s>a&&r.g(i,e.line,s).entry!==null?{kind:`leading-blank`,blanks:c}:rn(e,i,c)??(n.ipv6?null:an(e,i,s))??{kind:`not-an-address`}}function $t(e){return e[0]===239&&e[1]===187&&e[2]===191}function en(e){return e===32||e===9}function L(e,t,n){let r=t;for(;r<n&&en(e[r]);)r++;return r}function tn(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&en(e[r-1]);)r--;return r}function nn(e,t,n){let r=L(e,t,n);return e[r]===35&&r<n||tn(e,t,n)<=r}function rn({seen:e,slash:t},n,r){if(t<0)return null;let i=a.n(n,r.end,t);if(i===null||i.end!==t)return null;let o=tn(n,t+1,e.end),s=t+1,c=0;for(;s<o&&on(n[s]);s++)c=Math.min(c*10+n[s]-48,99);let l=L(n,s,o);if(s===t+1||c>32||l<o&&n[l]!==35)return null;let u={start:t+1,end:s};return{kind:`prefix-length`,address:i.address,wrapped:i.octets.some(e=>e.wrapped),written:u,length:c,comment:l<o?{start:l,end:o}:null,indent:r}}function an({seen:e},r,i){let a=n.h(r,{start:i,end:e.end}),o=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(a);return o?.[1]===void 0||!t.t(o[1])?null:{kind:`ipv6-address`,written:{start:i,end:i+(o[1].length+(o[2]?.length??0)+(o[3]?.length??0))}}}function on(e){return e>=48&&e<=57}function R(e,t){return n.h(e,t)}function sn({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function cn({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function ln(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?tn(e,t.start,t.end):t.end;return L(e,t.start,n)<n})}function*un(e,t){let n=ln(e,t),[r]=n;if(r!==void 0&&e[L(e,r.start,r.end)]!==fn)for(let r of pn(e,t.seen))n.some(e=>e.start<=r.start&&r.end<=e.end)&&(yield r)}function dn(e,t){return un(e,t).next().done!==!0}const fn=35;function*pn(e,{start:n,end:r}){let i=e.subarray(n,r).indexOf(35),a=i<0?r:n+i,o=n,s=t=>t<o||t>=a?32:e[t];for(let r=n;r<a;r++){let n=s(r-1);if(bn(n))continue;let i=n===46||n===58?r:gn(s,r);if(i>r){let n={start:r,end:_n(s,r,i)};if(n.end-r<=mn&&t.t(R(e,n))){yield n,o=i,r=i-1;continue}}if(n===46&&bn(s(r-2)))continue;let a=hn(s,r);a!==r&&(yield{start:r,end:a},r=a-1)}}const mn=45;function hn(e,t){let n=t;for(let r=0;r<4;r++){if(r>0&&e(n++)!==46)return t;let i=n;for(;vn(e(n));)n++;if(n===i)return t}return bn(e(n))||e(n)===46&&bn(e(n+1))?t:n}function gn(e,t){let n=t;for(;yn(e(n));)n++;if(e(n)!==58)return t;let r=++n;for(;yn(e(n))||e(n)===58||e(n)===46;)n++;for(;n>r&&bn(e(n));)n--;return bn(e(n))?t:n}function _n(e,t,n){let r=e(n-1),i=n-2>=t?e(n-2):0;return r===46||r===58&&i!==58?n-1:n}function vn(e){return e>=48&&e<=57}function yn(e){return vn(e)||(e|32)>=97&&(e|32)<=102}function bn(e){return vn(e)||(e|32)>=97&&(e|32)<=122||e===95}const xn=String.raw`\d+(?:\.\d+){3}`,Sn=`(?:${xn}(?:/${xn})?|[0-9a-f]*:[0-9a-f:.]*)`,Cn=RegExp(`^${Sn}$`,`i`);function wn(e){let t=e.endsWith(`\r`)?`\r`:``,n=e.slice(0,e.length-t.length),r=n.indexOf(`#`),i=r<0?void 0:n.slice(r),a=r<0?n.length:r;for(;a>0&&` 	,`.includes(n[a-1]);)a--;let o=n.slice(0,a);return i?.includes(`\r`)||!o.split(/[ \t,]+/).every(e=>Cn.test(e))?null:[e,o,i,t]}function Tn(e,{start:n,end:r,seen:i}){if(i.end!==r||r-n>65536)return null;let a=wn(R(e,{start:n,end:r}));if(a===null)return null;let[,o=``,s,c=``]=a,l=o.split(/[ \t,]+/);if(l.some(e=>e.includes(`:`)&&!t.t(e)))return null;let u=s===void 0?[]:[s.trimEnd()],d=Dn(l);return d===null?l.slice(1).some(e=>En.test(e)&&!e.includes(`/`))?null:[...u,...l].map(e=>e+c):[...u,d].map(e=>e+c)}const En=/^(22[4-9]|2[3-5]\d|0)\./;function Dn([e,t,...n]){if(e===void 0||t===void 0||n.length>0)return null;let r=`${e}/${t}`;return Rt(r)&&!e.includes(`/`)&&!t.includes(`/`)?r:null}function On({bytes:e},t){return!t.terminated||sn(t).some(e=>e.wrapped)||t.seen.end<t.end||dn(e,t)}function kn(e){let t=new Set(e.filter(({label:e,device:t,up:n})=>!n&&e===t).map(({device:e})=>e));return e.map(e=>e.up&&t.has(e.device)?{...e,up:!1}:e)}function An(e,t){let n=e.addresses.filter(e=>e.up&&typeof e.address==`number`);if(e.system===`bsd`||t.seesEveryAddress)return n.map(({label:e,address:t})=>({label:e,address:t}));let r=new Map;return n.map(({device:e,label:t,address:n})=>{let i=`${e}\n${t}`,a=r.get(i)??n;return r.set(i,a),{label:t,address:a}})}function jn(e,t,n,r){let i=e.implicit.map(e=>({...e,origin:{kind:`implicit`}}));for(let{label:n,address:r}of t===null?[]:An(t,e))i.push({address:r,netmask:4294967295,origin:{kind:`interface`,label:n}});let a=e.readsIpFiles?{moreipme:n,notipme:r}:{moreipme:null,notipme:null};return{host:t?.host??null,fixed:i,...a}}function Mn(e,t){let{address:n,netmask:r,line:i,start:a}=e.entries;return{address:n[t],netmask:r[t],origin:{kind:`line`,file:e,line:i[t],start:a[t]}}}function Nn(e,t){let n=Pn(Fn(e.fixed,t),In(e.moreipme,t)),r=In(e.notipme,t);return{me:(n?.length??-1)>(r?.length??-1),ipme:n,notipme:r}}function Pn(e,t){return(t?.length??-1)>(e?.length??-1)?t:e}function Fn(e,t){let n=null;for(let r of e)(t&r.netmask)>>>0===r.address&&(n=Pn(n,{length:i.i(r.netmask),entry:r}));return n}function In(e,t){if(e===null)return null;let n=e.entries,r=-1,a=-1;for(let e=0;e<n.count;e++){let o=n.netmask[e];if((t&o)>>>0!==n.address[e])continue;let s=i.i(o);s>a&&(a=s,r=e)}return r<0?null:{length:a,entry:Mn(e,r)}}function Ln(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function z(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function B(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function V(e,t){return i.i(B(e,t))}function H(e,t){return t>=e.firstNotipme}function Rn(e,t){return t>=e.firstNotipme?Mn(e.notipme,t-e.firstNotipme):t>=e.firstMoreipme?Mn(e.moreipme,t-e.firstMoreipme):{origin:{kind:`implicit`},...e.implicit[t]}}const zn=1<<17;function Bn(e){let t=e.length>>>1;if(t<=48||Hn(e))return qn(e,0,t,Vn(new Uint32Array(e.length)));if(t<4096){let n=new Uint32Array(e.length);return U(e,n,1,0,63),U(n,e,0,0,255),U(e,n,0,8,255),U(n,e,0,16,255),U(e,n,0,24,255),qn(n,0,t,Vn(e))}let{heaps:n,end:r}=Wn(e),i=Vn(e);for(let e=0,t=0;e<zn;e++){let a=r[e];a-t>48&&Gn(n.subarray(2*t,2*a)),qn(n,t,a,i),t=a}return i}function Vn(e){return{start:e.subarray(0,e.length/2),tag:e.subarray(e.length/2)}}function Hn(e){for(let t=2;t<e.length;t+=2){let n=e[t],r=e[t-2];if(r>n||r===n&&(e[t-1]&63)>(e[t+1]&63))return!1}return!0}function Un(e){return new Int32Array(e.buffer,e.byteOffset,e.length)}function Wn(e){let t=new Uint32Array(e.length),n=new Uint32Array(131073),r=Un(e),i=Un(t);for(let e=0;e<r.length;e+=2)n[(r[e]>>>15)+1]++;for(let e=0;e<zn;e++)n[e+1]+=n[e];for(let e=0;e<r.length;e+=2){let t=r[e],a=t>>>15,o=n[a];n[a]=o+1,i[2*o]=t,i[2*o+1]=r[e+1]}return{heaps:t,end:n}}function Gn(e){let t=new Uint32Array(e.length);U(e,t,1,0,63),U(t,e,0,0,255),U(e,t,0,8,255),e.set(t)}const Kn=new Uint32Array(257);function U(e,t,n,r,i){Kn.fill(0);for(let t=n;t<e.length;t+=2)Kn[(e[t]>>>r&i)+1]++;for(let e=0;e<256;e++)Kn[e+1]+=Kn[e];for(let a=0;a<e.length;a+=2){let o=e[a+n]>>>r&i,s=2*Kn[o];Kn[o]++,t[s]=e[a],t[s+1]=e[a+1]}}function qn(e,t,n,r){let{start:i,tag:a}=r;for(let r=t;r<n;r++){let n=e[2*r],o=e[2*r+1],s=r;for(;s>t;s--){let e=i[s-1];if(e<n||e===n&&(a[s-1]&63)<=(o&63))break;i[s]=e,a[s]=a[s-1]}i[s]=n,a[s]=o}return r}const Jn=2**22,Yn=2**26;function W(e){return e&63}function G(e){return e>>>6}const Xn=Float64Array.from({length:33},(e,t)=>2**(32-t));function K(e){return Xn[e]}function Zn(e){let t=i.o(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function Qn(e){let t=e.implicit.length,n=0;for(let r of[e.moreipme,e.notipme])if(r!==null){t+=r.entries.count;for(let e of er(r)){let a=r.entries.netmask[e];t--,i.n(r.entries.address[e],a)||(n+=Zn(a))}}if(n>Jn||e.count>Yn)return null;let r=new Uint32Array(2*(t+n)),a=0;for(let t=0;t<e.implicit.length;t++)a=rr(e,t,r,a);for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:o,address:s,netmask:c}=t.entries,l=0;for(let u of[...er(t),o])a=nr(t.entries,n,l,u,r,a),u<o&&!i.n(s[u],c[u])&&(a=rr(e,n+u,r,a)),l=u+1}return{...Bn(r),gapped:n>0}}function $n(e,t){let n=t.reduce((t,n)=>t+Zn(B(e,n)),0),r=new Uint32Array(2*n),a=0;for(let n of[...t].sort((e,t)=>e-t))a=rr(e,n,r,a);return{...Bn(r),gapped:t.some(t=>i.r(B(e,t)))}}function*er(e){let{count:t,address:n,netmask:r,line:a}=e.entries,o=0;for(let s=0;s<e.notable.count;s++){let c=e.notable.line[s];if(o=q(a,c,o,t),o>=t||a[o]!==c)continue;let l=r[o];(i.r(l)||i.n(n[o],l))&&(yield o)}}function q(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}function tr({start:e,tag:t},n){let r=[],a=-1,o=0;for(let s=0;s<=32;s++){let c=(n&i.a(s))>>>0;if(c!==a)for(a=c,o=q(e,c,o);o<e.length&&e[o]===c;o++)c+K(W(t[o]))>n&&r.push(o)}return r}function nr(e,t,n,r,a,o){let s=Un(e.address),c=Un(e.netmask),l=Un(a),u=o;for(let e=n;e<r;e++)l[u++]=s[e],l[u++]=t+e<<6|i.o(c[e]);return u}function rr(e,t,n,r){let a=B(e,t),o=z(e,t),s=i.o(a),c=~a&i.a(s),l=r,u=0;do n[l++]=o|u,n[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}const ir=2**32;function ar(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),a=new Uint32Array(n),o=new Uint32Array(t.length),s=[],c=t=>e.start[t]+K(W(e.tag[t])),l=1,u=0,d=e=>e>=ir?l:(r[l-1]!==e&&(r[l++]=e),l-1),f=e=>{for(;u<t.length&&t[u]<e;u++)o[u]=d(t[u]),t[u]+1<=e&&d(t[u]+1)},p=e=>{for(let t=s.at(-1);t!==void 0&&c(t)<=e;t=s.at(-1))f(c(t)),a[t]=d(c(t)),s.pop()};for(let t=0;t<n;t++){let n=e.start[t];p(n),f(n),i[t]=d(n),s.push(t)}return p(ir),f(ir),{count:l,start:r.subarray(0,l),firstPiece:i,endPiece:a,cutPiece:o}}function or(e,t,n,r){let i=t.status[r],a=lr(e,t.blocks,r).filter(n=>ur(e,t,r,n));if(sr(e,[r,...a]))return{because:null,interfaces:[],witness:z(e,r)};let o=dr(e,n,r,a,i),s=mr(o,t=>t<0?32:V(e,t));return{because:s.filter(e=>e>=0),interfaces:s.filter(e=>e<0).map(e=>n.address[-1-e]),witness:o[0]?.address??z(e,r)}}function sr(e,t){let n=0;for(let r of t){let t=B(e,r);i.r(t)&&(n+=Zn(t))}return n>4096}function cr(e,t,n,r){let{status:i,blocks:a}=t,o=lr(e,a,r).filter(e=>i[e]!==P.matchesNothing);return!sr(e,[r,...o])&&dr(e,n,r,o,P.redundant).every(({candidates:e})=>e.length>0)}function lr(e,t,n){let r=z(e,n),a=B(e,n),o=new Set;if(i.r(a)){for(let t=0;t<e.count;t++){let n=a&B(e,t);((r^z(e,t))&n)===0&&o.add(t)}return o.delete(n),[...o]}let s=r+(4294967295-a)+1;for(let e of tr(t,r))o.add(G(t.tag[e]));for(let e=q(t.start,r);e<t.start.length&&t.start[e]<s;e++)o.add(G(t.tag[e]));return o.delete(n),[...o]}function ur(e,{status:t,pass:n},r,i){let a=t[i];if(a===P.duplicate||a===P.matchesNothing)return!1;if(a!==P.redundant||t[r]===P.idle||t[r]===P.shadowed)return!0;if(t[r]===P.alreadyInterface)return!1;let o=n[i]-n[r];if(o!==0)return o>0;let s=V(e,r)-V(e,i);return s===0?H(e,r)===H(e,i)?i<r:H(e,i):s>0}function dr(e,t,n,r,a){let o=i.r(B(e,n))?2**32:z(e,n)+(4294967295-B(e,n))+1,s=i.r(B(e,n))?0:q(t.address,z(e,n)),c=q(t.address,o,s);if(s===c&&r.every(t=>fr(e,t,n))){let t=pr(e,n,r,a);return t===null?[]:[{address:z(e,n),candidates:t}]}let l=$n(e,[n,...r]),u=ar(l,t.address.subarray(s,c)),d=Array.from({length:u.count},()=>[]),f=[];for(let e=0;e<l.start.length;e++){let t=G(l.tag[e]);for(let r=u.firstPiece[e];r<u.endPiece[e];r++)t===n?f.push(r):d[r].push(t)}let p=new Map;for(let e=s;e<c;e++)p.set(u.cutPiece[e-s],e);let m=[];for(let r of f){let i=p.get(r),o=t=>{let i=pr(e,n,t,a);i!==null&&m.push({address:u.start[r],candidates:i})},s=d[r];(i===void 0||t.on[i].length<t.hosts)&&o(s),i!==void 0&&o([...s,-1-i])}return m}function fr(e,t,n){return(B(e,t)&~B(e,n))===0}function pr(e,t,n,r){let i=t=>t<0?32:V(e,t),a=t=>t>=0&&H(e,t),o=V(e,t),s=n.filter(e=>!a(e)),c=n.filter(a),l=(e,t)=>e.reduce((e,n)=>i(n)<=t?Math.max(e,i(n)):e,-1);if(!H(e,t)){if(r===P.shadowed){let e=Math.max(o,l(s,32));return c.filter(t=>i(t)>=e)}let e=l(c,o-1);return[...s.filter(t=>i(t)>=o||i(t)>e),...c.filter(e=>i(e)>=o)]}if(s.length===0)return null;if(r===P.shadowed){let e=Math.max(o,l(c,32));return s.filter(t=>i(t)>e)}let u=l(s,o);return[...s.filter(e=>i(e)>o),...c.filter(e=>i(e)>=o||u>=0&&i(e)>=u)]}function mr(e,t){let[n]=e;if(n!==void 0&&e.length===1&&n.candidates.length>0)return[n.candidates.reduce((e,n)=>(t(e)-t(n)||e-n)<=0?e:n)];let r=new Set(e.flatMap(e=>e.candidates)),i=e.map(e=>e.candidates.length),a=new Map;for(let[t,n]of e.entries())for(let e of n.candidates){let n=a.get(e);n===void 0?a.set(e,[t]):n.push(t)}let o=[...r].sort((e,n)=>t(n)-t(e)||n-e);for(let e of o){let t=a.get(e);if(!t.some(e=>i[e]===1)){for(let e of t)i[e]--;r.delete(e)}}return o.filter(e=>r.has(e)).reverse()}const hr=2**32;function gr(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function _r(e){let[t]=e;if(e.length===1&&t!==void 0)return gr(t);let n=e.reduce((e,t)=>e+t.length/2,0),r=new Float64Array(n),i=new Float64Array(n),a=0;for(let t of e)for(let e=0;e<t.length;e+=2)r[a]=t[e],i[a++]=t[e+1];r.sort(),i.sort();let o=0;for(let e=0,t=0;e<n;e++)(e===0||r[e]>i[e-1])&&(t=r[e]),(e+1===n||r[e+1]>i[e])&&(o+=i[e]-t);return o}function*vr(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?hr:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function yr({address:e,length:t}){return`${i.t(e)}/${t}`}function br(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}const xr=2**32;function Sr(e){let t=Ln(e.fixed,e.moreipme,e.notipme),n=Qn(t);return n===null?null:Er(t,n)}function J(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function Cr(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function Y(e,t){return t+1<e.count?e.start[t+1]:xr}const wr=new Float64Array(34),X=Tr(34);function Tr(e){return{start:new Uint32Array(e),ipme:new Int32Array(e),notipme:new Int32Array(e),ipmeLength:new Int8Array(e),notipmeLength:new Int8Array(e)}}function Er(e,{start:t,tag:n,gapped:r}){let i=t.length,a=Tr(2*i+1);wr[0]=xr;for(let e of[X.ipme,X.notipme,X.ipmeLength,X.notipmeLength])e[0]=-1;let o=0,s=0,c=0;for(let l=0;l<i;l++){let u=t[l],d=W(n[l]);for(;wr[o]<=u;o--)wr[o]!==c&&(Or(a,s++,c,o),c=wr[o]);u!==c&&(Or(a,s++,c,o),c=u);let f=G(n[l]),p=r?V(e,f):d,m=l>0&&t[l-1]===u&&W(n[l-1])===d,h=u+K(d);!m&&(l+1===i||t[l+1]>=h)?(Or(a,s,c,o),Ar(e,a,s++,f,p),c=h):(m||Dr(++o,h),Ar(e,X,o,f,p))}for(;o>=0;o--)wr[o]!==c&&(Or(a,s++,c,o),c=wr[o]);return{ids:e,count:s,start:a.start.subarray(0,s),ipme:a.ipme.subarray(0,s),notipme:a.notipme.subarray(0,s),ipmeLength:a.ipmeLength.subarray(0,s),notipmeLength:a.notipmeLength.subarray(0,s)}}function Dr(e,t){wr[e]=t,kr(X,e-1,X,e)}function Or(e,t,n,r){e.start[t]=n,kr(X,r,e,t)}function kr(e,t,n,r){n.ipme[r]=e.ipme[t],n.notipme[r]=e.notipme[t],n.ipmeLength[r]=e.ipmeLength[t],n.notipmeLength[r]=e.notipmeLength[t]}function Ar(e,t,n,r,i){if(r<e.firstNotipme){if(!jr(i,r,t.ipmeLength[n],t.ipme[n]))return;t.ipme[n]=r,t.ipmeLength[n]=i}else jr(i,r,t.notipmeLength[n],t.notipme[n])&&(t.notipme[n]=r,t.notipmeLength[n]=i)}function jr(e,t,n,r){return e>n||e===n&&t<r}function Mr(e,t,n,r){let a=i.i(r),o=n+(4294967295-r)+1;for(let r=Cr(e,n);r<e.count&&e.start[r]<o;r++){let n=e.ipmeLength[r],i=e.notipmeLength[r];if(t===`moreipme`?n<=i&&i<a:i<n&&n<=a)return!0}return!1}const Nr={nowMe:[],noLongerMe:[],basePiece:[],headPiece:[],excludedBefore:[],excludedNow:[]};function Pr(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let d=J(e,c),f=J(t,l),p=Y(e,c),m=Y(t,l),h=Math.min(p,m);d!==f&&(br(f?n:r,u,h),i.push(c),a.push(l));let g=e.notipmeLength[c]===32,_=t.notipmeLength[l]===32;g!==_&&(_?s:o).push(u),p===h&&c++,m===h&&l++,u=h}return{nowMe:n,noLongerMe:r,basePiece:i,headPiece:a,excludedBefore:o,excludedNow:s}}function Fr(e,t){return e.basePiece.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}const Ir=new WeakMap;function Lr(e){let t=Ir.get(e);if(t!==void 0)return t;let n=Rr(e);return Ir.set(e,n),n}function Rr(e){let t=new Set,n=e.needless()?.status;if(n===void 0)return t;let r=e=>n[e]===P.redundant||n[e]===P.duplicate,i=[];for(let t of e.files)for(let[n,a]of Br(e,t))r(n)&&On(t,Vr(t,a))&&i.push(n);if(i.length===0)return t;let a=Uint8Array.from(n,(e,t)=>+!!r(t));for(let e of i)a[e]=0;let o=e.where();if(o===null)return t;for(let n=!0;n;){n=!1;let r=Hr(e.moreipme,a,e.ids.firstMoreipme),i=Hr(e.notipme,a,e.ids.firstNotipme);for(let[s,c]of o.entries()){let o=e.hosts[s]?.set??null,l=Sr(jn(e.dialect,o,r,i));if(l===null)continue;let{basePiece:u}=Pr(c,l);for(let r of u)for(let i of zr(c,r,e))a[i]===1&&(a[i]=0,t.add(i),n=!0)}}return t}function zr(e,t,{ids:n}){let r=e.ids.firstMoreipme-n.firstMoreipme;return[e.ipme[t],e.notipme[t]].map(e=>e-r).filter(e=>e>=n.firstMoreipme)}function*Br(e,t){let n=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:r,line:i}=t.entries;for(let e=0,a=0;e<t.notable.count;e++)a=q(i,t.notable.line[e],a,r),a<r&&i[a]===t.notable.line[e]&&(yield[n+a,a])}function Vr({bytes:e,entries:t},n){return r.g(e,t.line[n],t.start[n])}function Hr(e,t,n){if(e===null)return null;let r=(e,r)=>t[n+r]!==1,{address:i,netmask:a,line:o,start:s}=e.entries,[c,l,u,d]=[i,a,o,s].map(e=>e.filter(r));return{...e,entries:{count:c.length,address:c,netmask:l,line:u,start:d}}}function Ur(e,t,n){let i=r.g(e.bytes,e.entries.line[t],e.entries.start[t]);if(On(e,i))return null;let a=null;return{edits:[{start:i.start,end:i.end+1,text:``}],get safe(){return a??=n(),a}}}function Wr(e){return e===null?`Correct the errors first, then look whether this line is still needed.`:`Delete the line.`}function Gr(e,t,n,r,a){let{ids:o,interfaces:s}=e,c=r+(n.name===`moreipme`?o.firstMoreipme:o.firstNotipme),{because:l,interfaces:u,witness:d}=or(o,t,s,c),f=(l??[]).map(e=>Rn(o,e)),p=[...f.map(e=>{let{origin:t}=e,r=i.i(e.netmask);return t.kind===`line`?{length:r,text:`${t.file===n?`line ${t.line}`:`line ${t.line} of ${t.file.name}`} (${F(e)})`}:{length:r,text:`the implicit entry ${F(e)}`}}),...u.map(e=>({length:32,text:`the interface address ${i.t(e)}`}))].sort((e,t)=>e.length-t.length),m=p.slice(0,3).map(({text:e})=>e),h=p.length-m.length,g=l===null?`the other entries together`:h>0?`${m.join(`, `)} and ${h} more`:Kr(m),_=e.isMe(d)?`me`:`not me`,{message:v,remedy:y}=a({inNotipme:n.name===`notipme`,others:g,several:l===null||p.length>1,witness:i.t(d),isMe:_}),b=()=>cr(o,t,s,c),x=f.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${F(t)}`}]:[]),S=y===null&&!Lr(e).has(c)?Ur(n,r,b):null;return{message:v,remedy:y??Wr(S),related:x,fix:S}}function Kr(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function Z(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function*qr(e,t,n){let r=e.needless();if(r!==null)for(let i of e.files)yield*Jr(e,i,r.status,t,t=>Gr(e,r,i,t,n))}function*Jr(e,t,n,r,i){let a=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:o,line:s}=t.entries,c=n.subarray(a,a+o),l=c.indexOf(r);for(let n=0;l>=0&&n<e.most;n++){let e=l;yield Z(t,{line:s[l]},cn(t,l),()=>i(e)),l=c.indexOf(r,l+1)}l<0||(yield{file:t,unlisted:(e.needless()?.counts[t.name][r]??c.reduce((e,t)=>e+ +(t===r),0))-e.most})}function Yr(e,t,n){let{address:r,netmask:a,line:o,count:s}=t.entries,c=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,l=e.needless()?.blocks;if(l!==void 0&&!i.n(r[n],a[n]))for(let e=q(l.start,r[n]);l.start[e]===r[n];e++){let t=G(l.tag[e])-c;if(t>=0&&t<s&&a[t]===a[n]&&r[t]===r[n])return o[t]}let u=0;for(;r[u]!==r[n]||a[u]!==a[n];)u++;return o[u]}const Xr={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>qr(e,P.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},Zr={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){let t=e.duplicates();for(let n of e.files){let{address:r,netmask:i}=n.entries;yield*Jr(e,n,t,P.duplicate,t=>{let a=Yr(e,n,t),o=F({address:r[t],netmask:i[t]}),s=Ur(n,t,()=>!0);return{message:`Line ${a} of this file already reads as ${o}.`,remedy:Wr(s),related:[{file:n,line:a,message:`the same entry, ${o}`}],fix:s}})}}},Qr={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>qr(e,P.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},$r={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,needsBoth:!0,isExact:!0,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},directory:e=>qr(e,P.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))},ei={id:`shadowed-entry`,level:`warning`,summary:`an entry over which others always win`,fix:null,needsBoth:!0,isExact:!0,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>qr(e,P.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}))};function ti(e,t,r=0,i=e.length){let a=[],o=r;for(let{start:r,end:i,text:s}of t)a.push(e.subarray(o,r),n.m(s)),o=i;return a.push(e.subarray(o,i)),n.f(a)}function ni(e,t,n){let a=n[0],o=n.at(-1);if(a===void 0||o===void 0)return!0;let s=r.h(t.bytes,a.start),c=t.bytes.indexOf(10,o.end),l=c<0?t.bytes.length:c+1,u=oi(t,t.bytes.subarray(s,l)),d=oi(t,ti(t.bytes,n,s,l)),f=[...d.keys()].filter(e=>!u.has(e)),p=[...u.keys()].filter(e=>!d.has(e));if(f.length===0&&p.length===0)return!0;let m=e.where();if(m===null)return!1;let h=f.map(e=>d.get(e)),g=t.name,_=(t,n)=>!e.declared&&g===`notipme`&&t.netmask===4294967295&&!si(n,t);if(p.length===0&&!h.some(e=>i.r(e.netmask)))return!h.some(e=>_(e,t)||m.some(t=>Mr(t,g,e.address,e.netmask)));if(!ai(e,t.bytes.length+m.reduce((e,t)=>e+t.count,0)))return!1;let v=r.p(g,t.path,ti(t.bytes,n));return h.some(e=>_(e,t))||p.some(e=>_(u.get(e),v))?!1:e.hosts.every(({set:t},n)=>{let r=g===`moreipme`?v:e.moreipme,i=g===`notipme`?v:e.notipme,a=Sr(jn(e.dialect,t,r,i)),o=m[n];if(a===null||o===void 0)return!1;let s=0,c=0;for(let e=0;e<2**32;){if(J(a,s)!==J(o,c))return!1;e=Math.min(Y(a,s),Y(o,c)),Y(a,s)===e&&s++,Y(o,c)===e&&c++}return!0})}const ri=2**26,ii=new WeakMap;function ai(e,t){let n=ii.get(e)??0;return n>ri?!1:(ii.set(e,n+t),!0)}function oi(e,t){let{count:n,address:a,netmask:o}=r.p(e.name,e.path,t).entries,s=new Map;for(let e=0;e<n;e++){let t={address:a[e],netmask:o[e]};i.n(t.address,t.netmask)||s.set(`${t.address}/${t.netmask}`,t)}return s}function si({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}function Q(e,t,n){let r=null;return{edits:n,get safe(){return r??=ni(e,t,n),r}}}const ci={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, so its first line is skipped`,fix:`removes the mark`,bad:{moreipme:`\u00ef\u00bb\u00bf203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=Zt(e,t,n);if(r?.kind!==`byte-order-mark`)return;let i={start:0,end:3};yield Z(t,e,i,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:Q(n,t,[{...i,text:``}])}),r.harmless?`warning`:void 0)}};function*li(e){let{count:t,line:n,start:i}=e.notable;for(let a=0;a<t;a++)yield r.g(e.bytes,n[a],i[a])}const ui={id:`carriage-return`,level:`warning`,summary:`lines end in a carriage return and a newline`,fix:`removes the carriage returns before newlines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){for(let t of e.files)for(let n of li(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield Z(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:`Save the file with newlines alone (LF, Unix line ends).`,fix:Q(e,t,di(t))}));break}}};function di({bytes:e}){let t=[];for(let n=e.indexOf(13);n>=0;n=e.indexOf(13,n+1))e[n+1]===10&&t.push({start:n,end:n+1,text:``});return t}const fi={id:`leading-blank`,level:`error`,summary:`blanks before an entry make qmail skip the line`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let i=Zt(e,t,n);i?.kind===`leading-blank`&&(yield Z(t,e,i.blanks,()=>{let a=`qmail skips this line: an address must begin with the line's first byte.`,o=I(r.g(t.bytes,e.line,i.blanks.end));return o===`0.0.0.0/0.0.0.0`?{message:a,reads:`nothing`,remedy:`Delete the line: without the blanks qmail would read ${o}, which covers every address there is.`,fix:null}:{message:a,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${o}.`,fix:Q(n,t,[{...i.blanks,text:``}])}}))}},pi={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline, so qmail drops its last byte`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`},good:{moreipme:`203.0.113.12
`},*line(e,t,i){if(e.terminated)return;let{start:a,end:o,line:s}=e,c={start:o,end:o},l=n.f([t.bytes.subarray(a),n.m(`
`)]),u=r.g(l,s,0),d=u.entry!==null&&e.entry!==null&&F(u.entry)===F(e.entry),f=s===1&&$t(t.bytes)?a+3:a,p=d||nn(t.bytes,f,o);yield Z(t,e,c,()=>({message:`qmail drops the last byte of the file, ${n.i(t.bytes,o-1,o)}, where it expects a newline`+(p?`; here nothing is lost by it.`:mi(I(u),I(e))),reads:I(e),remedy:`End the last line with a newline.`,fix:Q(i,t,[{...c,text:`
`}])}),p?`warning`:void 0)}};function mi(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}const hi=[`moreipme`,`notipme`],gi=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i,_i={id:`misspelled-file`,level:`warning`,summary:`a file whose name is close to moreipme or notipme, and that no qmail reads`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`]},good:{moreipme:`203.0.113.7
`,others:[`notipme.bak`]},*directory({directory:e}){for(let t of e.names){if(hi.includes(t)||gi.test(t))continue;let i=vi(t);i!==null&&(yield{file:{path:r.a(e.path,t),bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`No qmail reads a file named ${n.s(t)}.`,remedy:e.names.includes(i)?`If it was meant for ${i}, which is there too, move its lines into that one.`:`Name it ${i} if that was meant.`,fix:null})})}}};function vi(e){let n=e=>e.toLowerCase().replace(/[-_]/g,``),r=e.replace(/(?<=.)\.[^.]*$/,``);return hi.map(i=>({read:i,edits:Math.min(...[e,r].map(e=>t.r(n(e),i)))})).filter(({edits:e})=>e<=2).sort((e,t)=>e.edits-t.edits)[0]?.read??null}const yi={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it on the line is not read`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`},good:{moreipme:`203.0.113.7
`},*line(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield Z(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:I(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))}},bi={id:`template-text`,level:`error`,summary:`the file is a template: nothing in it can be judged before it is filled in`,fix:null,bad:{moreipme:`{{ address }}
{{ other }}
`},good:{moreipme:`203.0.113.7
`},*directory({templates:e}){for(let t of e){let e=r.d(t.bytes);e!==null&&(yield{file:t,...e,detail:()=>({message:`This file is a template: it holds ${n.a(t.bytes,e.start,e.end)}. What qmail will read depends on what is filled in, so no other rule judges the file, nor anything that depends on it.`,remedy:`Check the folder with the finished files, and leave the one with the templates out.`,fix:null})})}}},xi={id:`unreadable-file`,level:`error`,summary:`moreipme or notipme cannot be read, and qmail then works as if it were empty`,fix:null,aboutNames:!0,bad:{unreadable:`moreipme`},good:{moreipme:`203.0.113.7
`},*directory({directory:e}){for(let t of r.r(e))r.i(t)&&(yield{file:{path:t.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({...t.refused===!0?Ci(t):Si(t),fix:null})})}};function Si({unreadable:e}){return{message:`The file cannot be read: ${e}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:`Put a regular file there that everyone can read (mode 0644), or none.`}}function Ci(e){return{message:`The file was not judged: ${r.c(e)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,remedy:`Put the file itself there, so that it can be read here (mode 0644).`}}const wi={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all`,fix:null,aboutNames:!0,bad:{moreipme:`203.0.113.7
`,dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory({directory:e,dialect:t}){if(!t.readsIpFiles)for(let n of r.r(e))yield{file:r.i(n)?{path:n.path,bytes:new Uint8Array}:n,line:1,start:0,end:0,detail:()=>({message:`${t.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})}}},Ti={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,aboutExceptions:!0,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:Ei(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function Ei(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const Di={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,needsBoth:!0,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t===null)return;let{address:n,netmask:r,line:i}=t.entries;for(let a=r.indexOf(0);a>=0;a=r.indexOf(0,a+1))n[a]===0&&Oi(e)&&(yield Z(t,{line:i[a]},cn(t,a),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null})))}};function Oi(e){let t=e.where();return t===null||t.some(e=>{for(let t=0;t<e.count;t++)if(e.ipmeLength[t]===0&&J(e,t))return!0;return!1})}const ki={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*line(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&i.r(n.netmask)&&!i.n(n.address,n.netmask)&&(yield Z(t,e,r,()=>({message:`The netmask ${i.t(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${i.i(n.netmask)} when it looks for the best match.`,reads:I(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},Ai={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*line(e,t){let{entry:n,address:r,netmask:a}=e;n!==null&&r!==null&&i.n(n.address,n.netmask)&&(yield Z(t,e,{start:r.start,end:a?.end??r.end},()=>{let t=sn(e).some(e=>e.wrapped),r=t?[]:zt(i.t(n.address),i.t(n.netmask));return{message:`This entry matches no address, ever: ${i.t(n.address)} has bits outside the netmask ${i.t(n.netmask)}, and qmail does not clear them.`,reads:F(n),...e.terminated?ji(n,r,t):{remedy:`End the line with a newline, and look at the entry again.`},fix:null}}))}};function ji({address:e,netmask:t},n,r){if(r)return{remedy:`Write the octets that were meant, from 0 to 255, and look at the entry again.`};if(n.length===0){let n=t===0?`0.0.0.0 covers every address there is`:`this one has gaps`;return{remedy:`Write ${i.t(e)} for the one address, or give the network another netmask: ${n}.`,write:[{text:i.t(e)}]}}return{remedy:`${Lt(t)===null?``:`${i.t(t)} is a wildcard mask, as routers write it; qmail wants the netmask. `}Write ${Kt(n)}.`,write:n.map(e=>({text:e}))}}const Mi={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=Zt(e,t,n);r?.kind===`ipv6-address`&&(yield Z(t,e,r.written,()=>{let[,e]=/^::ffff:([\d.]+)$/i.exec(R(t.bytes,r.written))??[],i=e!==void 0&&Rt(e)?e:null;return{message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:i===null?`Delete the line, or make it a comment: this qmail cannot send to an IPv6 address, so mail to one cannot loop.`:`Write ${i}, the IPv4 address in it.`,...i===null?{}:{write:[{text:i}]},fix:null}}))}},Ni={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*line(e,t,r){let i=sn(e).filter(e=>e.leadingZero),[a]=i;if(a===void 0)return;let o=e=>n.a(t.bytes,e.start,e.end);yield Z(t,e,a,()=>({message:`qmail reads ${i.map(o).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:I(e),...Pi(t.bytes,e),fix:e.terminated?Q(r,t,i.map(e=>({start:e.start,end:e.end,text:Fi(t.bytes,e)}))):null}))}};function Pi(e,t){let n=I(t);return!(Rt(n)&&ln(e,t).length===0&&t.terminated)||t.seen.end<t.end||sn(t).some(e=>e.wrapped)?{remedy:`Write the octets without leading zeros.`}:{remedy:`Write ${n}, without leading zeros.`,write:[{text:n}]}}function Fi(e,{start:t,end:n}){return R(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const Ii=1e3,Li={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*line(e,t,r){if(e.entry===null)return;let i=un(t.bytes,e).next();i.done!==!0&&(yield Z(t,e,i.value,()=>{let i=[],a=0;for(let{start:r,end:o}of un(t.bytes,e)){if(++a>Ii)break;a<=5&&i.push(n.a(t.bytes,r,o))}let o=i.join(`, `)+(a>5?` and ${a>Ii?`hundreds`:a-5} more`:``),s=e.terminated?Tn(t.bytes,e):null;return{message:`qmail reads one address from a line; ${o} ${a===1?`is`:`are`} lost.`,reads:I(e),...Ri(t.bytes,e,s),fix:s===null?null:Q(r,t,[{start:e.start,end:e.end,text:s.join(`
`)}])}}))}};function Ri(e,{start:t,seen:n,terminated:r},i){if(i!==null){let e=i.map(e=>e.trimEnd()).filter(e=>!e.startsWith(`#`)),t=e.every(Rt)?qt(e):null;return t===null?{remedy:`Write each on a line of its own.`}:{remedy:`Write ${t}.`,write:[{text:e.join(`
`)}]}}let[a=``,o=``,...s]=R(e,{start:t,end:n.end}).replace(/#.*/s,``).trim().split(/[ \t]+/,3),c=r&&s.length===0&&/^[\d.]+$/.test(o)?zt(a,o):[];return c.length===0?{remedy:`Write one address, or one network with its netmask, on each line.`}:{remedy:`Write ${Kt(c)}.`,write:c.map(e=>({text:e}))}}const zi={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:t,undeclared:r}){if(r===null)return;let{start:i,end:a,text:o}=r;yield{file:e,line:t(i),start:i,end:a,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${n.s(o)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function Bi(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=R(a,{start:i,end:tn(a,i,r)}),s=R(a,{start:n,end:tn(a,n,i)}),c=a[r-1]===13?`\r`:``;return Q(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Vi={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*line(e,t,n){if(Zt(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let s={start:a.end,end:e.end},c=L(t.bytes,a.end,e.end);if(a.end===o)yield Z(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what stands behind the slash is no netmask of four octets.`,reads:`nothing`,...Hi(R(t.bytes,{start:r,end:i.end})),fix:null}));else{let a=t.bytes[c]===35?Bi(n,t,e,c):null;yield Z(t,e,s,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,...a===null?Ui(R(t.bytes,{start:r,end:i.end})):{remedy:`Move the comment to a line of its own above.`},fix:a?.()??null}))}}else yield Z(t,e,{start:L(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,...Gi(t.bytes)?{remedy:`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`}:Wi(R(t.bytes,{start:r,end:i.end})),fix:null}))}};function Hi(e){let t=e.replace(/#.*/s,``),n=Vt(t),r=n===null?null:qt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[,i=``,a=``,o=``]=/^([\d.]+)\/([^ \t,;\r]*)(.*)$/s.exec(t)??[];if(a===``&&o.trim()===``&&Rt(i))return{remedy:`Write ${i} for the single address, or the whole netmask behind the slash.`,write:[{text:i}]};let s=/\d\.\d/.test(o)?[]:zt(i,a);return s.length===0?{remedy:`Write the whole netmask behind the slash, four octets of ones before zeros, or leave out the slash for the single address.`}:{remedy:`Write ${Kt(s)}, and nothing behind it.`,write:s.map(e=>({text:e}))}}function Ui(e){let t=e.replace(/#.*/s,``),n=Vt(t),r=n===null?null:qt(n);if(n!==null&&r!==null)return{remedy:`Write ${r}.`,write:[{text:n.join(`
`)}]};let[i,a]=Gt(t);return i===void 0||a!==void 0?{remedy:`Leave nothing but the address on the line.`}:{remedy:`Leave nothing but ${i} on the line.`,write:[{text:i}]}}function Wi(e){let t=Gt(e.replace(/#.*/s,``));return t.length===0?{remedy:`Write the address itself; put a # before the line if it is a comment.`}:{remedy:`Write ${Kt(t)}; put a # before the line if it is a comment.`,write:t.map(e=>({text:e}))}}function Gi(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Ki={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*line(e,t,n){let r=Zt(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:a,wrapped:o,written:s,length:c,comment:l}=r;yield Z(t,e,s,()=>{let r=`qmail skips this line: behind the slash it wants a netmask, not a prefix length.`;if(c===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let s=i.a(c);if(o)return{message:r,reads:`nothing`,remedy:`Write the octets that were meant, from 0 to 255, and ${i.t(s)} for the netmask.`,fix:null};let u=F({address:(a&s)>>>0,netmask:s}),d=t.bytes[e.end-1]===13?`\r`:``,f=l===null?``:`${R(t.bytes,l)}${d}\n`;return{message:r,reads:`nothing`,remedy:`Write ${u}${l===null?``:`, and the comment on a line of its own above`}.`,write:[{text:u}],fix:Q(n,t,[{start:e.start,end:e.end,text:`${f}${u}${d}`}])}})}},qi={id:`trailing-text`,level:`warning`,summary:`text behind an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*line(e,t,r){if(e.entry===null||e.address===null||dn(t.bytes,e))return;let i=ln(t.bytes,e)[0];if(i===void 0)return;let a=L(t.bytes,i.start,i.end),o=L(t.bytes,e.address.end,e.end),s=e.netmask===null?o:L(t.bytes,e.netmask.end,e.end),c=t.bytes[o]===35?o:t.bytes[s]===35?s:null,l=c===null||!e.terminated?null:Bi(r,t,e,c);yield Z(t,e,{start:a,end:tn(t.bytes,a,i.end)},()=>({message:`qmail does not look at ${n.a(t.bytes,a,tn(t.bytes,a,i.end))}: these files have no comments behind an entry, no ports and no lists.`,reads:I(e),...Ji(t.bytes,e,c),fix:l?.()??null}))}};function Ji(e,t,n){if(n!==null)return{remedy:`Move the comment to a line of its own above.`};let r=I(t),i=sn(t);return i.at(-1)===void 0||/[\w.]/.test(String.fromCharCode(e[i.at(-1)?.end??0]??0))||!t.terminated||!Rt(r)||i.some(e=>e.wrapped)?{remedy:`Leave nothing but the entry on the line.`}:{remedy:`Leave nothing but ${r} on the line.`,write:[{text:r}]}}const Yi={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:a}=t.entries,o=Xi(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let s of Zi(t,o))yield Z(t,{line:a[s]},cn(t,s),()=>{let t=[...o.filter(e=>(e&r[s])>>>0===n[s])],a=t.slice(0,5).map(i.t).join(`, `),c=t.length>5?` and ${t.length-5} more`:``,l=t.length===1?`it`:`them`,u=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface\u2019s`} address${t.length===1?``:`es`} ${a}${c}, and cannot exclude ${l}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:F({address:n[s],netmask:r[s]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${a}${c} into notipme, ${u}without a netmask.`,...c===``?{write:t.map(e=>({text:i.t(e),into:`notipme`}))}:{},fix:null}})}};function Xi({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=q(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function Zi({entries:{count:e,address:t,netmask:n}},r){let a=[];for(let o=0;o<e&&r.length>0;o++){let e=t[o],s=n[o];i.n(e,s)||(i.r(s)?r.some(t=>(t&s)>>>0===e):r[q(r,e)]-e<=4294967295-s)&&a.push(o)}return a}const Qi={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,needsBoth:!0,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let[t,{name:r,set:a}]of e.hosts.entries()){if(a===null)continue;let o=new Set(An(a,e.dialect).map(e=>e.address)),s=a.addresses.filter(e=>e.up&&typeof e.address==`number`&&!o.has(e.address)),c=s.length===0?[]:$i(s,a,e,t),[l]=c;if(l===void 0)continue;let u=l.at??a.at??{file:e.anchor(),start:0,end:0},d=c.length>20?` and ${c.length-20} more`:``,f=c.slice(0,20).map(({address:e,device:t})=>[i.t(e),t]),p=f.map(([e,t])=>`${e} of ${n.s(t)}`).join(`, `)+d,m=f.map(([e])=>e).join(`, `)+d;yield{file:u.file,line:ea(u.file.bytes,u.start),start:u.start,end:u.end,host:r,detail:()=>({message:`qmail on Linux does not see ${p}: an address without a label of its own hides behind the first one of its label. Mail to ${c.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${m} into moreipme (into notipme, if ${c.length===1?`it is`:`they are`} not to be me).`:`Give ${c.length===1?`it`:`each`} a label of its own (ip addr add ... label ${n.s(l.device)}:1): ${e.dialect.name} reads no moreipme.`,...e.dialect.readsIpFiles?{write:c.map(({address:e})=>i.t(e)).map(e=>({text:e,into:`moreipme`}))}:{},fix:null})}}}};function $i(e,t,n,r){let i=n.where()?.[r];if(i!==void 0)return e.filter(({address:e})=>{let t=Cr(i,e);return!J(i,t)&&i.notipmeLength[t]<0});let a=jn(n.dialect,t,n.moreipme,n.notipme);return e.slice(0,100).filter(({address:e})=>{let{me:t,notipme:n}=Nn(a,e);return!t&&n===null})}function ea(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const ta=[Xr,ci,ui,Zr,Di,ki,Ai,Qr,Mi,fi,Ni,Li,pi,_i,zi,Vi,yi,Ki,$r,ei,bi,qi,Yi,xi,Qi,wi,Ti,{id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*line(e,t){let r=sn(e).filter(e=>e.wrapped),[i]=r;if(i===void 0)return;let a=e=>`${n.a(t.bytes,e.start,e.end)} as ${e.value}`;yield Z(t,e,i,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${r.map(a).join(`, `)}.`,reads:I(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}}],na={"already-an-interface":`# already-an-interface

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
`};function ra(e){return(na[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const ia={error:`error`,warning:`warning`,info:`note`};function aa(){return[...ta.map(({id:e,level:t,summary:n})=>oa(e,t,`${ca(n)}.`,ra(e))),oa(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change the one that is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function oa(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:sa(i)??n},help:{text:i.trim(),markdown:r.trim()},...St===null?{}:{helpUri:`${St}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:ia[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function sa(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function ca(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const la=25e3;function*ua(e,t=e=>e){let n=aa(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=da(e),o=pa(t,r),s={name:`qmailint`,version:xt,semanticVersion:xt,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${Tt({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${Tt([fa(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+Tt(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function da(e){let t=Ot(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,la-t.length);if(r.length>i){let e=new Set(kt(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,la);return{results:a,left:n-a.length}}function fa({problems:e,shortfall:t},n,r){let i=e.map(({file:e,line:t,column:n,message:i})=>({level:`error`,message:{text:_a(i)},...e===``?{}:{locations:[ga(r(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&i.push({level:`error`,message:{text:_a(t)}}),n>0){let e=`${j(n,`more result`)} left out: code scanning takes ${Je(la)} at most.`;i.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:i}}function pa(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${yt(t)}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:_a(he([n.outcome])+p)},locations:[ga(e(i.path),At(i,a,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...ga(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,f??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...ga(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:ia[s],message:{text:_a(_e(d)+f)},locations:[ga(e(c.path),At(c,l,i))],...p.length===0?{}:{relatedLocations:p},...ma(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,ha(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:_a(a)}]}}}}function ma(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=jt(e,t.edits);if(r===null)return{};let i=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,a={artifactLocation:{uri:Dt(n(e.file.path))},replacements:r};return{fixes:[{description:{text:i},artifactChanges:[a]}]}}function ha({file:{bytes:e},start:t}){let i=r.h(e,t);return n.h(e,{start:i,end:Math.min(r.m(e,t),i+4096)})}function ga(e,t,n){let r={artifactLocation:{uri:Dt(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:_a(n)}}}function _a(e){return n.s(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function va(e){let{error:t,warning:n,info:r}=ce(e),i=Ot(e).length,a=[t>0?j(t,`error`):null,n>0?j(n,`warning`):null,r>0?j(r,`info`,`infos`):null,i>0?j(i,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}const ya=1e6;function ba(e,t){let r=xa(e,t.verdict),i=e=>{let t=n.p(r)+n.p(e)<=ya;return t&&(r+=e),t},a=(e,t,i)=>{if(t.length===0)return;let a=ya-n.p(r)-n.p(e)-1e3,o=[];for(let e of t){let t=e();if(a-=n.p(t),a<0)break;o.push(t)}(a>-1e3||o.length>0)&&(r+=e+o.join(``));let s=t.length-o.length;s>0&&(r+=`\n**${j(s,`more ${i}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),r+=`
`};i(Sa(t.noLongerChecked)),a(``,e.problems.map(e=>()=>Ca(e)),`problem`);let o=t.difference?.startsWith(`### `)===!0?``:`### What this change does

`;return t.difference!==null&&!i(`${o}${t.difference.trim()}\n\n`)&&i(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),a(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,me(e.outcomes).map(e=>()=>wa(e,t)),`failed assertion`),t.coverage!==null&&i(`### Coverage\n\n${t.coverage.trim()}\n\n`),a(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,kt(e.findings).map(e=>()=>Da(e,t)),`finding`),r}function xa(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`\u2705`,fail:`\u274c`,error:`\u26a0\ufe0f`}[t],s=t===`error`?`no trustworthy answer`:va(e),c=se(a),l=c-se(Ot(e)),u=c===a.length?``:` (${a.filter(({passed:e})=>e).length} of ${j(a.length,`check`)})`;return`## ${o} qmailint: ${s}\n\n${`${j(n,`file`)} with ${j(r,`entry`,`entries`)} in ${j(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${l} of ${j(c,`assertion`)} ${l===1?`holds`:`hold`}${u}`}.\n\n`}function Sa(e){if(e.length===0)return``;let t=e.slice(0,100).map(({file:e,message:t})=>`- ${A(e)}: ${k(t)}\n`),n=e.length-100;return`### What this change no longer checks\n\n${t.join(``)}${n>0?`- and ${n} more\n`:``}\n`}function Ca({file:e,line:t,message:n}){return`- ${e===``?``:`${A(`${e}:${t}`)} `}${k(n)}\n`}function wa(e,{link:t}){let{file:n,line:r,expect:i,of:a,name:o,message:s,because:c}=e[0];return`| ${[`${k(i)}: ${A(a)}${o===null?``:`<br>${k(o)}`}`,`${Oa(n.path,r,t)}<br>${k(D(e))}`,k(s)+Ta(e,t),k(c??``)].join(` | `)} |\n`}function Ta(e,t){let n=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&n.add(Oa(r.file,r.line,t));if(n.size===0)return``;let r=n.size-3;return`<br>decided by ${[...n].slice(0,3).join(`, `)}${r>0?` and ${r} more`:``}`}const Ea={error:`\u274c&nbsp;error`,warning:`\u26a0\ufe0f&nbsp;warning`,info:`\u2139\ufe0f&nbsp;info`};function Da(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${k(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${A(l)}.`,u===void 0?null:k(u)].filter(e=>e!==null).join(` `),f=k(c)+(d===``?``:`<br>${d}`);return`| ${[Ea[r],Oa(i.path,a,t)+s,A(n),f].join(` | `)} |\n`}function Oa(e,t,n){return Ue(A(`${e}:${t}`),n(e,t))}function*ka(e,t,r){for(let{file:i,lines:a}of e.files){let e=ja(i.bytes),o=0,s=0;for(let{line:c,covered:l,survived:u}of a)if(!(l&&u.length===0)){if(o++,t!==0&&o>t)s++;else{yield`${r.bold(`${n.o(i.path)}:${c}:`)} ${l?`covered`:r.warning(`not covered`)}: ${e(c)}\n`;for(let e of u)yield`      ${Aa(e)}\n`}}s>0&&(yield`${r.bold(`${n.o(i.path)}:`)} and ${j(s,`more line`)} (--max-findings 0 shows all)\n`),o>0&&(yield`
`)}let{covered:i,entries:a,entryPercent:o,killed:s,mutants:c,score:l}=e;yield`Coverage: ${i} of ${j(a,`entry`,`entries`)} decide something asserted (${o} %), ${s} of ${j(c,`mutant`)} noticed (${l} %).\n`}function Aa({mutation:e,witness:t,becomes:r,host:i}){let a=i===null?``:` on ${n.s(i)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${t} would be ${r}${a}, and no assertion would notice`}function ja(e){let t=0,i=1;return a=>{for(;i<a;i++)t=r.m(e,t)+1;return n.a(e,t,r.m(e,t),60)}}function Ma(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}function Na(e){let t=[...ka(e,20,Ma(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+k(n))).join(`
`).replace(`
`,`

`)}function Pa({file:{bytes:e},start:t}){return t-r.h(e,t)+1}function Fa(e,t,r){let{host:i,control:a}=e,{head:o,named:s}=La(e,t.good(`passed`),t),c=[...i===null?[]:[`on ${i}`],...r?[`in ${a}`]:[],...s];return`${o}${c.length===0?``:` (${n.s(c.join(`, `))})`}: ${e.reason??e.message}\n`}function Ia(e,t){let[r]=e,{expect:i}=r,a=(e,n)=>`      ${t.dim(`${e}:`.padEnd(13))} ${n}`,{head:o,named:s}=La(r,t.error(`failed`),t),c=[...e.length===1?[D(e)]:[],...s],l=[o+(c.length===0?``:` (${n.s(c.join(`, `))})`)];e.length>1&&l.push(a(`where`,n.s(D(e))));let u=`${r.witness} is ${i===`me`?`not me`:`me`}: ${r.reason??r.message}`;if(l.push(a(`but`,u)),(r.addresses??1)>1){let{failing:e,addresses:t}=r,n=e===t?`all of them`:`${e} of ${t} addresses`;l.push(a(`fails for`,`${n}, of which ${r.witness} is the lowest`))}let d=Ra(e);return d!==``&&l.push(a(`decided by`,d)),r.because!==null&&l.push(a(`because`,n.s(r.because))),r.remedy!=null&&l.push(a(`what to do`,r.remedy)),`${l.join(`
`)}\n\n`}function La(e,t,r){let{file:i,line:a,expect:o,of:s,name:c}=e;return{head:`${r.bold(`${n.o(i.path)}:${a}:${Pa(e)}:`)} ${t}: ${o}: ${n.s(s)}`,named:c===null?[]:[`"${c}"`]}}function Ra(e){let t=new Set;for(let{decidedBy:r}of e)r!==null&&`file`in r&&t.add(`${n.o(r.file)}:${r.line}`);let r=t.size-3;return[...t].slice(0,3).join(`, `)+(r>0?` and ${r} more`:``)}function za(e,t,n){let r=se(e),i=r===e.length?``:j(e.length,`check`);return t.length===0?`${j(r,`assertion`)} passed${i===``?``:` (${i})`}`:`${n.error(`${se(t)} of ${j(r,`assertion`)} failed`)}${i===``?``:` (${t.length} of ${i})`}`}function Ba(e,t){let{files:n,entries:r,directories:i,problems:a,outcomes:o}=e,{error:s,warning:c,info:l}=ce(e),u=`${j(n,`file`)} with ${j(r,`entry`,`entries`)} in ${j(i,`control directory`,`control directories`)}`,d=o.filter(({passed:e})=>!e),f=o.length===0?``:` ${za(o,d,t)}.`;return s+c+l===0?a.length>0?``:`${t.good(`No findings`)}: ${u}.${f}\n`:`${[s>0?t.error(j(s,`error`)):null,c>0?t.warning(j(c,`warning`)):null,l>0?t.info(j(l,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${u}.${f}\n`}function Va({file:{bytes:e},start:t,end:i}){let a=r.h(e,t),o=r.m(e,t);if(t===i&&(t!==o||t===0))return null;let s=Math.max(a,t-60),c=Math.min(o,Math.min(i,t+80)+40),[l,u]=[s>a?`\u2026`:``,c<o?`\u2026`:``],d=R(e,{start:s,end:c}),{line:f,marks:p}=n.r(d)?Ha(d,t-s,i-s,c===o):Ua(n.c(e,s,c),t,i,c===o);return{line:l+f+u,marks:`${` `.repeat(l.length)}${p}${t===i?`^`:``}`.trimEnd()}}function Ha(e,t,n,r){let i=r?e.trimEnd():e,a=i+`\u00b7`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`\u00b7`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function Ua(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`\u00b7`:c.text,o+=(e?`^`:` `).repeat(Wa(c.text))}return{line:a,marks:o}}function Wa(e){return e.charCodeAt(0)<4352?e.length:Ga.test(e)?2:1}const Ga=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*Ka(e,t,n){let r=new Map,i=new Map;for(let t of e.unlisted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield qa(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*Ja(o.file.path,r,t,n),r.clear()}}}function qa(e,t,r){let i=e.detail(),{column:a}=pe(e),o=e.host===null?``:` (on ${n.s(e.host)})`,s=[`${r.bold(`${n.o(e.file.path)}:${e.line}:${a}:`)} ${r[e.level](e.level)}${o}: ${i.message} ${r.dim(`[${e.rule}]`)}`],c=Va(e);if(c!==null){let t=String(e.line).padStart(5),n=` `.repeat(t.length);s.push(`${r.dim(`${t} |`)} ${c.line}`,`${r.dim(`${n} |`)} ${r[e.level](c.marks)}`)}if(i.reads!==void 0&&s.push(`      ${r.dim(`qmail reads:`)} ${i.reads}`),i.remedy!==void 0&&s.push(`      ${r.dim(`what to do:`)}  ${i.remedy}`),t.verbose)for(let{file:e,line:t,message:a}of i.related??[])s.push(`      ${r.dim(`see also:`)}    ${n.o(e.path)}:${t}: ${a}`);return`${s.join(`
`)}\n\n`}function*Ja(e,t,r,i){for(let[a,o]of t){let t=r.maxFindings===0?0:o-r.maxFindings;t<=0||(yield`${i.bold(`${n.o(e)}:`)} and ${t} more of ${a} (--max-findings 0 shows all)\n\n`)}}function*Ya(e,t){let n=Ma(t.color);yield*Ka(e,t,n),yield*Xa(e,t,n),e.coverage!=null&&(yield*ka(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield Ba(e,n))}function*Xa({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=new Map(me(e).map(e=>[e[0],e])),a=``;for(let o of e){let e=i.get(o);e===void 0?o.passed&&t&&(yield Fa(o,n,r),a=`
`):(yield a+Ia(e,n),a=``)}yield a}function Za(e,t,n){let r={ipme:-1,notipme:-1};for(let i of tr(t,n)){let n=G(t.tag[i]),a=H(e,n)?`notipme`:`ipme`;r[a]=Math.max(r[a],V(e,n))}return r}function Qa(e,t,n,r,a){let{firstMoreipme:o,firstNotipme:s,count:c}=e,l=ar(t,n.address),{firstPiece:u,endPiece:d}=l,{first:f,list:p}=$a(t,c),m=[];for(let e=0;e<c;e++)f[e]!==f[e+1]&&m.push(e);let h=new Uint8Array(c);for(let t of m)h[t]=i.i(B(e,t));eo(e,t,f,p,r);let g=new Uint8Array(l.count).fill(1),_=new Uint8Array(l.count);for(let e=0;e<n.address.length;e++){let t=l.cutPiece[e];_[t]=1,n.on[e].length===n.hosts&&(g[t]=0)}let v=b();x();let y=to(e,m,h);for(let e=1;S(Math.min(e,255));e++)v=b();function b(){let e={ipme:new Float64Array(l.count),notipme:new Float64Array(l.count)},n=[new Int32Array(33),new Int32Array(33)],i=[0,0],a=(e,t)=>{let r=+(e>=s),a=h[e],o=n[r][a];n[r][a]=o+t,o===0?i[r]+=2**a:o+t===0&&(i[r]-=2**a)},o=[],c=0,f=t=>{e.ipme.fill(i[0],c,t),e.notipme.fill(i[1],c,t),c=Math.max(c,t)},p=e=>{for(let n=o.at(-1);n!==void 0&&d[n]<=e;n=o.at(-1))f(d[n]),a(G(t.tag[n]),-1),o.pop()};for(let e=0;e<t.start.length;e++){let n=G(t.tag[e]);ro(r[n])||(p(u[e]),f(u[e]),a(n,1),o.push(e))}return p(l.count),f(l.count),e}function x(){let e=[1,2,4].map(()=>new Uint32Array(l.count+1));for(let t=0;t<l.count;t++){let n=no(v.ipme[t]),r=no(v.notipme[t]),i=0;g[t]===1&&n>=0&&(i|=2|(n>r?1:4)),_[t]===1&&(i|=2|(r<32?1:4));for(let[n,r]of[1,2,4].entries()){let a=e[n];a[t+1]=a[t]+((i&r)===0?0:1)}}let t=(t,n)=>{let r=e[n];for(let e=f[t];e<f[t+1];e++){let t=p[e];if(r[u[t]]!==r[d[t]])return!1}return!0};for(let e of m)e<o||r[e]!==P.needed||(e<s?t(e,0)&&(r[e]=P.shadowed):(n.declared||h[e]!==32)&&(t(e,1)?r[e]=P.idle:t(e,2)&&(r[e]=P.shadowed)))}function S(t){let i=!1,c=new Int32Array(l.count+1);for(let e=0;e<=l.count;e++)c[e]=e;let m=e=>{let t=e;for(;c[t]!==t;)c[t]=c[c[t]],t=c[t];return t};for(let e=0;e<l.count;e++)g[e]===0&&(c[e]=e+1);let _=[new Uint32Array(l.count),new Uint32Array(l.count)],b=(e,t)=>{for(let n=f[e];n<f[e+1];n++){let e=d[p[n]];for(let r=m(u[p[n]]);r<e;r=m(r+1))if(t(r)===!0)return!0}return!1},x=(e,t)=>{let n=e>=s?_[1]:_[0];b(e,e=>{n[e]+=t})},S=(e,t)=>{let n=2**h[e],r=no(v.ipme[t]%n),i=no(v.notipme[t]%n);return e<s?_[0][t]===1&&_[1][t]===0&&r<=i:_[1][t]===1&&(_[0][t]>0||i<r)};for(let l=32;l>=0;l--){let u=y[l].filter(e=>!ro(r[e]));if(u.length!==0){for(let e of u)x(e,1);for(let c of u)c<o||!io(r[c])||c>=s&&l===32&&(!n.declared||C(z(e,c)))||(b(c,e=>S(c,e))?r[c]=P.needed:c<s&&l===32&&w(c)?r[c]=P.alreadyInterface:(x(c,-1),r[c]=P.redundant,a[c]=t,i=!0));for(let e of u)ro(r[e])||b(e,e=>{_[0][e]=0,_[1][e]=0,c[e]=e+1})}}return i;function w(t){let n=u[p[f[t]]];if(g[n]===1)return!1;let r=no(v.ipme[n]%2**32),i=no(v.notipme[n]);return z(e,t)!==0&&i<32&&r<=i}}function C(e){return n.address[q(n.address,e)]===e}}function $a(e,t){let n=new Uint32Array(t+1);for(let t of e.tag)n[G(t)+1]++;for(let e=0;e<t;e++)n[e+1]+=n[e];let r=n.slice(),i=new Uint32Array(e.tag.length);for(let t=0;t<i.length;t++){let n=G(e.tag[t]);i[r[n]++]=t}return{first:n,list:i}}function eo(e,t,n,r,i){let a=new Map,o=-1;for(let s=0;s<t.start.length;s++){let c=G(t.tag[s]);if(c<e.firstMoreipme||r[n[c]]!==s)continue;t.start[s]!==o&&a.clear(),o=t.start[s];let l=B(e,c),u=a.get(l)??[];u.some(t=>t>=e.firstNotipme==c>=e.firstNotipme)?i[c]=P.duplicate:a.set(l,[...u,c])}}function to(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)H(e,t)||r[n[t]].push(t);for(let t of i)H(e,t)&&r[n[t]].push(t);return r}function no(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function ro(e){return e===P.duplicate||e===P.redundant||e===P.matchesNothing}function io(e){return e===P.needed||e===P.alreadyInterface}const ao=new Float64Array(33),oo=new Float64Array(33),so=new Int8Array(33),co=new Uint8Array(33),lo=new Int32Array(33),uo=new Int32Array(33),fo=new Int8Array(33),po=new Int8Array(33),mo=new Int8Array(33),ho=new Int8Array(33),go=new Float64Array(33),_o=new Float64Array(33),vo=new Uint8Array(33);function yo(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=l.length>0,{declared:p}=n,m=0,h=!0,g=!1,_=1,v=[];y(0,a.length),h=!1;for(let e=0;e<v.length;e+=2){_=1;do _=Math.min(_+1,255),g=!1,d.fill(0),y(v[e],v[e+1]);while(g)}function y(e,t){let n=e;for(let i=e;i<t;){let e=a[i],l=W(o[i]),u=i,d=0,p=-1,g=-1;for(;i<t&&a[i]===e&&W(o[i])===l;i++){let e=G(o[i]);e<s?d=1:(h?(e<c?p:g)>=0:bo(r[e]))?h&&(r[e]=P.duplicate):e<c?p=e:g=e}if(d===0&&p<0&&g<0)continue;for(;m>0&&oo[m-1]<e;)w();m===0&&(h&&b(n,u),n=u);let _=e+K(l);(i>=t||a[i]>=_)&&!(f&&S(u,l))?m===0&&g<0&&d===0||C(l,d===1,p,g):x(u,l,d,p,g)}for(;m>0;)w();h&&b(n,t)}function b(e,t){g&&v.push(e,t),g=!1}function x(e,t,n,r,i){let o=m++,s=a[e];ao[o]=s,oo[o]=s+K(t)-1,so[o]=t,co[o]=n,lo[o]=r,uo[o]=i;let c=o===0?-1:mo[o-1],l=o===0?-1:ho[o-1];fo[o]=c,po[o]=l,mo[o]=n===1||r>=0?t:c,ho[o]=i>=0?t:l,go[o]=0,_o[o]=0,vo[o]=0}function S(e,t){let n=a[e],r=q(l,n);return r<l.length&&l[r]<n+K(t)}function C(e,t,n,a){let o=m-1,s=m===0?-1:mo[o],c=m===0?-1:ho[o],l=e===32&&!p,u=h||n<0?P.needed:r[n],d=h||a<0?P.needed:r[a],f=u,g=d;if(h){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(f=P.shadowed),!l&&!(i&4)&&(g=i===0?P.idle:P.shadowed),m>0&&(vo[o]|=i,go[o]+=K(e))}let v=n>=0,y=a>=0;v&&xo(f)&&(v=s<=c&&!y&&!t,f=v?P.needed:P.redundant,v||(i[n]=_)),y&&!l&&g===P.needed&&(y=c<(t||v?e:s),y||(g=P.redundant,i[a]=_)),n>=0&&f!==u&&(r[n]=f),a>=0&&g!==d&&(r[a]=g),m>0&&(t||v||y)&&(_o[o]+=K(e))}function w(){let e=--m,t=so[e],n=oo[e]-ao[e]+1,a=co[e]===1,o=lo[e],s=uo[e],c=fo[e],v=po[e],y=0,b=0;if(f&&(y=q(l,ao[e]),b=q(l,oo[e]+1,y)),h){let i=vo[e];if(T(n-go[e],y,b,u)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:v)?1:4))}for(let e=y;e<b;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=P.shadowed),s>=0&&(p||t<32)&&(i&2?i&4||(r[s]=P.shadowed):r[s]=P.idle),e>0&&(vo[e-1]|=i,go[e-1]+=n)}let x=T(n-_o[e],y,b,d),S=o>=0,C=s>=0;if(S&&xo(r[o])){let e=c<=v&&!C&&!a;e&&x?r[o]=P.needed:e&&t===32?r[o]=P.alreadyInterface:(r[o]=P.redundant,i[o]=_,S=!1,e&&(g=!0))}let w=t===32&&(!p||y<b);if(C&&r[s]===P.needed&&!w){let e=v<(a||S?t:c);e&&x||(r[s]=P.redundant,i[s]=_,C=!1,e&&(g=!0))}let ee=a||S||C;if(ee)for(let e=y;e<b;e++)d[e]=1;e>0&&(_o[e-1]+=ee?n:_o[e])}function T(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function bo(e){return e===P.duplicate||e===P.redundant}function xo(e){return e===P.needed||e===P.alreadyInterface}function So(e,t){let n=Qn(e);if(n===null)return null;let r=new Uint8Array(e.count),i=new Uint8Array(e.count);To(e.moreipme,e.firstMoreipme,r),To(e.notipme,e.firstNotipme,r);let{nested:a,tangled:o}=wo(e,n);return yo(e,a,t,r,i),o.gapped&&Qa(e,o,t,r,i),{status:r,counts:{moreipme:Co(r,e.firstMoreipme,e.firstNotipme),notipme:Co(r,e.firstNotipme,e.count)},pass:i,blocks:n}}function Co(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function wo(e,t){let n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};if(!t.gapped)return{nested:t,tangled:n};let{start:r,tag:a}=t,o=new Uint8Array(r.length),s=0;for(let t=0;t<r.length;){let n=r[t]+K(W(a[t])),c=t,l=!1;for(;c<r.length&&r[c]<n;c++)l||=i.r(B(e,G(a[c])));l&&(o.fill(1,t,c),s+=c-t),t=c}let c=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:e===1};for(let t=0,i=0;t<r.length;t++)o[t]===e&&(n.start[i]=r[t],n.tag[i++]=a[t]);return n};return{nested:c(0,r.length-s),tangled:c(1,s)}}function To(e,t,n){if(e===null)return;let r=new Set;for(let a of er(e)){let o=e.entries.address[a],s=e.entries.netmask[a];if(!i.n(o,s))continue;let c=`${o}/${s}`;n[t+a]=r.has(c)?P.duplicate:P.matchesNothing,r.add(c)}}function Eo(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=P.duplicate),i.add(a)}}return t}function Do(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}const Oo=4e6;function ko({set:e}){if(e===null)return null;let t=Ao.get(e.addresses)??{linux:{},bsd:{}};return Ao.set(e.addresses,t),t[e.system]}const Ao=new WeakMap;function jo(e,t,n){let{dialect:i}=t[0],a=t=>i.readsIpFiles?r.s(e,t):null,o=a(`moreipme`),s=a(`notipme`),c=t.every(e=>e.set!==null),l=Ln(i.implicit,o,s),u=t.map(({set:e})=>e===null?[]:An(e,i).map(({address:e})=>e)),d=Do(c?u:null),f=No(()=>So(l,d)),p=i.readsIpFiles?r.u(e):[],m=t.map(ko),h=((o?.entries.count??0)+(s?.entries.count??0))*new Set(m).size>Oo,g=No(()=>{if(h||p.length>0)return null;let e=new Map,n=t.map(({set:t},n)=>{let r=e.get(m[n]);if(r!==void 0)return r;let a=Sr(jn(i,t,o,s));return e.set(m[n],a),a});return n.includes(null)?null:n});return{directory:e,dialect:i,hosts:t,declared:c,moreipme:o,notipme:s,templates:p,files:[o,s].filter(e=>e!==null),most:n,tooMany:h,ids:l,interfaces:d,needless:f,duplicates:No(()=>f()?.status??Eo(l)),isMe:e=>{let t=f()?.blocks;if(t===void 0)return!1;let{ipme:n,notipme:r}=Za(l,t,e);return(u.some(t=>t.includes(e))?32:n)>r},where:g,anchor:()=>Mo(e)}}function Mo(e){let{path:t,names:n}=e,[i]=r.r(e);if(i!==void 0)return r.i(i)?{path:i.path,bytes:new Uint8Array}:i;let a=[...n].sort()[0];return{path:a===void 0?t:r.a(t,a),bytes:new Uint8Array}}function No(e){let t=null;return()=>(t??={value:e()},t.value)}function Po(e,t){return e<t?-1:+(e>t)}function Fo(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function Io(e,t,n,i=1/0,a=null){let o=a?.now()??0,s=jo(e,t,i);o=Fo(a,`read`,o);let c=ta.filter(e=>n.get(e.id)!==`off`),l=r.l(e),u=Bo(n,i);for(let e of s.files){if(e.notable.count===0)continue;let t=c.filter(e=>`line`in e);for(let n of li(e))for(let r of t){let t=r.line(n,e,s);u.add(r,l.length===0?t:Lo(t))}}o=Fo(a,`lines`,o);for(let e of c)!(`directory`in e)||e.needsBoth===!0&&s.templates.length>0||(l.length===0||e.aboutNames===!0)&&u.add(e,e.directory(s));let{findings:d,unlisted:f}=u;return d.sort(Vo),Fo(a,`directory`,o),{subject:s,findings:d,unlisted:[...f.values()],problems:l.length===0?[...Ho(s),...Uo(s,c)]:l.map(Ro),files:r.r(e).length,entries:s.files.reduce((e,t)=>e+t.entries.count,0)}}function*Lo(e){for(let t of e)yield{...t,detail:()=>({...t.detail(),fix:null})}}function Ro(e){return{file:e.path,line:1,column:1,message:r.c(e)}}function zo(){let e=5e5.toLocaleString(`en`);return new n.t(`there are more than ${e} findings, and no report has so many: look at them with --format text, without "ignore"`)}function Bo(e,t){let n=[],r=new Map,i=new Map,a=null,o=(e,t,n,r)=>{if(a===null||a.rule!==e||a.level!==t||a.file!==n){let r=`${e} ${t} ${n}`;a=i.get(r)??{rule:e,level:t,file:n,count:0},i.set(r,a)}a.count+=r};return{findings:n,unlisted:i,add:(i,a)=>{let s=e.get(i.id),c=r.get(i.id);for(let e of a){if(`unlisted`in e){o(i.id,s??i.level,e.file.path,e.unlisted);continue}let{file:a,line:l,start:u,end:d,host:f=null,detail:p}=e,m=s??e.level??i.level;if(t!==1/0){c===void 0&&(c=new Map,r.set(i.id,c));let e=c.get(a.path)??0;if(c.set(a.path,e+1),e>=t){o(i.id,m,a.path,1);continue}}if(n.length>=5e5)throw zo();n.push({rule:i.id,level:m,file:a,line:l,start:u,end:d,host:f,detail:p})}}}}function Vo(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||Po(e.rule,t.rule)||Po(e.host??``,t.host??``)}function Ho(e){if(!e.tooMany)return[];let t=`this directory has too many entries for so many interface sets: ${Oo.toLocaleString(`en`)} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;return[{file:e.anchor().path,line:1,column:1,message:t}]}function Uo(e,t){let n=t.filter(e=>e.isExact===!0).map(e=>e.id);if(n.length===0||e.files.length===0||e.needless()!==null||e.templates.length>0)return[];let r=`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so these rules were not judged: ${n.join(`, `)}`;return[{file:e.anchor().path,line:1,column:1,message:r}]}const Wo=new Set(ta.filter(e=>e.isExact===!0).map(({id:e})=>e));function Go(e,t,n,r=1/0,i=null){let a=new Map;for(let e of t){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(t=>{let a=t;return{hosts:a,judged:Io(e,a,n,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:Ko(o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function Ko(e){let t=new Map;for(let{judged:n}of e)for(let e of n.findings){let{rule:n,file:r,start:i,end:a,host:o}=e,s=JSON.stringify([n,r.path,i,a,o]),c=t.get(s);c===void 0?t.set(s,[e]):c.push(e)}let n=e.filter(({hosts:[{dialect:e}]})=>e.readsIpFiles).length,r=[];for(let e of t.values()){let[t]=e,i=e.length>=n;(!Wo.has(t.rule)||i)&&r.push({...t,detail:()=>qo(e,i)})}return r.sort(Vo)}function qo(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}function Jo(e){let t=new Map;for(let r of e){let e=r.indexOf(`=`);if(e<0)throw new n.t(`--rule wants ID=LEVEL, not "${n.s(r)}"`);let i=le(`rule`,r.slice(0,e),ta.map(e=>e.id));t.set(i,le(`level`,r.slice(e+1),[`off`,...O]))}return t}const Yo=[{name:`check`,usage:`[path...]`,summary:`lint control directories (the default command; PATH: default .)`},{name:`ipmetest`,usage:`<address...>`,summary:`is this address me? as the patch's ipmetest says it`},{name:`ipmeprint`,usage:``,summary:`the lists in effect, as the patch's ipmeprint prints them`},{name:`diff`,usage:`<base> [head]`,summary:`for which addresses does the verdict change? (folders, qmailint.yaml files, or git revisions)`},{name:`init`,usage:`[path]`,summary:`write a starter qmailint.yaml for a control directory`},{name:`rules`,usage:`[id]`,summary:`the rules, or the page of one`},{name:`completion`,usage:`[shell]`,summary:`shell completion: bash, zsh or fish`}],Xo=[`ipmetest`,`ipmeprint`];[...Xo],[...Xo],[...Xo],[...Xo],[...Xo];const Zo=`.git`;function Qo(e){for(let t=e;;t=(0,d.dirname)(t)){if($o(t))return t;if((0,d.dirname)(t)===t)return null}}function $o(e){try{let t=(0,u.statSync)((0,d.join)(e,Zo),{throwIfNoEntry:!1});return t!==void 0&&(t.isDirectory()||t.isFile())}catch{return!1}}function es(e){return/(^|[\\/])\.git([\\/]|$)/i.test(e)}const ts=4096;function ns(e){let t=(0,d.join)(e,Zo);try{if((0,u.statSync)(t).isDirectory())return u.realpathSync.native(t);let[,n]=/^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(rs(t))??[];return n===void 0?null:u.realpathSync.native((0,d.resolve)(e,n))}catch{return null}}function rs(e){let t=(0,u.openSync)(e,u.constants.O_RDONLY|u.constants.O_NONBLOCK);try{let e=Buffer.alloc(ts);if(!(0,u.fstatSync)(t).isFile())return``;let n=(0,u.readSync)(t,e,0,ts,0);return n===ts?``:e.toString(`utf8`,0,n)}finally{(0,u.closeSync)(t)}}function is(e){let t=(process.env.PATH??``).split(d.default.delimiter).filter(e=>d.default.isAbsolute(e));return e===null||d.default.dirname(e)===e?t:t.filter(t=>!as(t,e))}function as(e,t){let n=d.default.resolve(e);try{n=u.realpathSync.native(e)}catch{}return[d.default.resolve(e),n].some(e=>e===t||e.startsWith(t+d.default.sep))}function os(e,t){let n=process.platform===`win32`?`${e}.exe`:e;return is(t).map(e=>d.default.join(e,n)).find(ss)??null}function ss(e){try{return(0,u.accessSync)(e,u.constants.X_OK),(0,u.statSync)(e).isFile()}catch{return!1}}function cs(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is no regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}const ls=[`safe.bareRepository=explicit`,`protocol.allow=never`,`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.useReplaceRefs=false`,`core.quotePath=false`],us={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_REPLACE_OBJECTS:`1`,GIT_NO_LAZY_FETCH:`1`,GIT_ALLOW_PROTOCOL:`none`,GIT_PAGER:`cat`,LC_ALL:`C`},ds=2**31-1,fs=6e4;var $=class extends n.t{};function ps(e){let t=Qo(u.realpathSync.native(e));if(t===null)return null;let r=ns(t),i=n.s(t);if(r===null)throw new $(`${i}: its ${Zo} leads to no git repository: remove or mend it`);let{status:a,bytes:o,said:s}=gs(t,[`rev-parse`,`--absolute-git-dir`],``,ds);if(a!==0)throw new $(`git does not read the repository ${i}: ${s}${s.includes(`dubious ownership`)?` (git config --global --add safe.directory ${i} allows it)`:``}`);let c=o.toString(`utf8`).replace(/\r?\n$/,``);if(ms(c)!==r)throw new $(`in ${i}, git looks at ${n.s(c)}, not at ${n.s(r)}: mend or remove ${i}/${Zo}`);return{root:t,gitDirectory:r}}function ms(e){try{return u.realpathSync.native(e)}catch{return null}}function hs({root:e,gitDirectory:t},n,r=``,i=ds){let{status:a,bytes:o,said:s}=gs(e,[`--git-dir=${t}`,`--work-tree=${e}`,...n],r,i);if(a===0)return o;if(a===1&&(s===``||/ expected \w+ type/.test(s)))return null;throw new $(`git ${n[0]}: ${s===``?`it ended with status ${a}`:s}`)}function gs(e,t,r,i){let a=os(`git`,e);if(a===null)throw new $(`a git revision cannot be read: there is no git on this machine`);let{spawnSync:o}=(0,f.createRequire)(process.execPath)(`node:child_process`),s=o(a,[`--no-pager`,...ls.flatMap(e=>[`-c`,e]),...t],{cwd:e,env:_s(e),input:r,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:i,timeout:fs,killSignal:`SIGKILL`}),{error:c,status:l,signal:u,stdout:d}=s,p=c?.code;if(p===`ETIMEDOUT`)throw new $(`git took more than ${fs/1e3} s, and was stopped`);if(p===`ENOBUFS`)throw new $(`git printed more than ${Math.floor(i/2**20)} MiB, and was stopped`);if(c!==void 0&&p!==`EPIPE`)throw new $(`git cannot be run: ${n.s(cs(c))}`);if(l===null)throw new $(`git was killed (${u})`);let[m=``]=s.stderr.toString(`utf8`,0,1e3).trim().split(`
`);return{status:l,bytes:d,said:n.s(m.replace(/^(fatal|error): /,``))}}function _s(e){let t=Object.entries(process.env).filter(([e])=>!/^GIT_/i.test(e)||/^GIT_CONFIG_/i.test(e));return{...Object.fromEntries(t),PATH:is(e).join(d.delimiter),...us}}function vs(e,t){let n=bs(e,t);if(n===null)return null;let r=bs(e,`${n}^{tree}`);if(r!==null)return{id:r,kind:`tree`};let i=hs(e,[`cat-file`,`-t`,n]);return i===null?null:{id:n,kind:i.toString(`latin1`).trim()}}function ys(e,t){return bs(e,`${t}^{commit}`)}function bs(e,t){if(t===``||/^[-^]/.test(t)||/[\0\n]/.test(t))return null;let n=hs(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t])?.toString(`latin1`).trim()??``;return/^[0-9a-f]{40,64}$/.test(n)?n:null}function xs(e,t,n){return hs(e,[`merge-base`,t,n])?.toString(`latin1`).trim().split(`
`)[0]??null}function Ss(e){return hs(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const Cs=2**28;function ws(){let e=new Map;return(t,n)=>{let r=e.get(t);if(r===void 0&&(r=Ts(t),e.set(t,r)),typeof r==`string`)return`it is a symbolic link, and of what it leads to git says nothing: ${r}`;let i=d.default.relative(t,n).split(d.default.sep).join(`/`);return r.has(Es(i))?null:`it is a symbolic link that leads to what git does not track`}}function Ts(e){try{let t=ps(e),n=t===null?null:hs(t,[`ls-files`,`-z`],``,Cs);return new Set(n?.toString(`latin1`).split(`\0`))}catch(e){if(!(e instanceof $))throw e;return e.message}}function Es(e){return Buffer.from(e).toString(`latin1`)}function Ds(e){return e.includes(`\ufffd`)}function Os(e){let t=Buffer.from(e.buffer,e.byteOffset,e.length),n=t.toString(`utf8`);return!Ds(n)||Buffer.from(n).equals(t)?n:null}function ks(e){let t=(0,u.readdirSync)(e,{withFileTypes:!0});if(!t.some(({name:e})=>Ds(e)))return{entries:t,odd:As};let r=[],i=[];for(let t of(0,u.readdirSync)(e,{withFileTypes:!0,encoding:`buffer`})){let e=Os(t.name);e===null?r.push({shown:n.i(t.name),isFolder:t.isDirectory()}):i.push({name:e,isDirectory:()=>t.isDirectory(),isSymbolicLink:()=>t.isSymbolicLink()})}return{entries:i,odd:r}}const As=[];function js(e,t,n){let r=t.filter(({isFolder:e})=>n||e).map(({shown:e})=>e);if(r.length===0)return[];let i=r.length>3?` and ${r.length-3} more`:``;return[{file:e,line:1,column:1,message:`${r.length===1?`a name`:`names`} here that qmailint does not read, because not UTF-8: ${r.slice(0,3).join(`, `)}${i}`}]}function Ms(e,t,r){let[i]=js(e,t,r);if(i!==void 0)throw new n.t(i.message,i)}const Ns=256*2**20,Ps=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],Fs=[`rcpthosts`,`locals`,`virtualdomains`],Is=new Set([Zo,`node_modules`]),Ls=[`qmailint.yaml`,`qmailint.yml`];var Rs=class{cwd;roots;repositories=new Map;isUntracked=ws();constructor(e){this.cwd=u.realpathSync.native(Hs(e)),this.roots=[this.repositoryOf(this.cwd)??this.cwd]}allow(e){let t=this.absolute(e),n=this.realpath(t);if(n===null||this.isInside(n))return;let r=this.repositoryOf((0,d.dirname)(t)),i=r===null?null:this.realpath(r);(i===null||zs(n,i))&&this.roots.push(n)}shown(e){let t=this.cwd+d.sep;if(d.sep===`/`&&e.startsWith(t))return e.slice(t.length);let n=(0,d.relative)(this.cwd,e);return n===``?`.`:n.split(d.sep).join(`/`)}absolute(e){return(0,d.resolve)(this.cwd,Hs(e))}read(e,t=!1,n=Ns,r=this.shown(e)){try{if(t)return Gs(e,r,n)}catch(e){if(e.code!==`ELOOP`)return Us(r,e)}try{let t=Vs(e),i=t===null?`its path is not UTF-8`:this.refusal(e,t);return t===null||i!==null?{path:r,unreadable:i??``,kind:`other`,refused:!0}:Gs(t,r,n)}catch(t){return t.code===`ENOENT`&&Bs(e)?{path:r,unreadable:`it is a symbolic link that leads nowhere`,kind:`missing`}:Us(r,t)}}realpath(e){try{return Vs((0,d.resolve)(this.cwd,e))}catch{return null}}isInside(e){return this.elsewhere(e)===null}repositoryOf(e){let t=this.repositories.get(e);return t===void 0&&(t=Qo(e),this.repositories.set(e,t)),t}isBelowRoot(e){return this.roots.some(t=>zs(e,t))}elsewhere(e){return es(e)?`it lies below .git`:this.isBelowRoot(e)?null:`it lies outside the repository`}refusal(e,t){let n=this.elsewhere(t);if(n!==null)return n;let r=this.repositoryOf((0,d.dirname)(e)),i=r===null||t===e?null:this.realpath(r);if(r===null||i===null||t===i+e.slice(r.length)||this.roots.slice(1).some(e=>zs(t,e)&&!zs(i,e)))return null;let a=this.repositoryOf((0,d.dirname)(t));return a===null||!zs(a,i)?`it lies outside the repository`:this.isUntracked(a,t)}};function zs(e,t){return e===t||e.startsWith(t.endsWith(d.sep)?t:t+d.sep)}function Bs(e){return(0,u.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function Vs(e){let t=u.realpathSync.native(e);return Ds(t)?Os(u.realpathSync.native(e,`buffer`)):t}function Hs(e){if(!Ds(e))return e;throw new n.t(`${n.s(e)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`)}function Us(e,t){let n=String(t.code),r=[`ENOENT`,`ELOOP`,`ENOTDIR`,`EISDIR`,`ENXIO`,`ENAMETOOLONG`].includes(n),i=Ws[n]??`other`;return{path:e,unreadable:cs(t),kind:i,...r?{}:{refused:!0}}}const Ws={ENOENT:`missing`,ELOOP:`loop`,EISDIR:`folder`,EACCES:`permission`,EPERM:`permission`};function Gs(e,t,n){let r=(0,u.openSync)(e,u.constants.O_RDONLY|u.constants.O_NONBLOCK|u.constants.O_NOFOLLOW);try{let e=(0,u.fstatSync)(r);if(e.isDirectory())return{path:t,unreadable:`it is a directory`,kind:`folder`};if(!e.isFile())return{path:t,unreadable:`it is no regular file`,kind:`other`};if(e.size>n)return{path:t,unreadable:`it is larger than ${n/2**20} MiB`,kind:`other`,refused:!0};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,u.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,u.closeSync)(r)}}function Ks(e,t){let n=new Map,r=new Set,i=[];for(let n of t){let t=e.absolute(n);try{let n=(0,u.statSync)(t).isDirectory(),i=n?t:(0,d.dirname)(t);e.allow(i);let c=e.realpath(i),l=c===null?`its path is not UTF-8`:e.elsewhere(c);l===null?n?s(t,!0,c===t):Ls.includes((0,d.basename)(t))?r.add(t):o((0,d.dirname)(t)):a(t,`qmailint does not read it: ${l}`)}catch(e){a(t,cs(e))}}return{directories:[...n.values()].sort((e,t)=>e.absolute<t.absolute?-1:+(e.absolute>t.absolute)),settings:[...r],problems:i};function a(t,n){i.push({file:e.shown(t),line:1,column:1,message:n})}function o(t){let{names:r,folders:a,isRepository:o,odd:s}=qs(t);Js(t,r,!0)&&(n.set(t,{absolute:t,names:r,folders:a,isRepository:o}),i.push(...js(e.shown(t),s,!0)))}function s(t,o,c){let l;try{l=qs(t)}catch(e){a(t,cs(e));return}let{names:u,folders:f,isRepository:p,odd:m}=l,h=Js(t,u,o);m.length>0&&i.push(...js(e.shown(t),m,h)),h&&n.set(t,{absolute:t,names:u,folders:f,isRepository:p,real:c});for(let e of Ls)u.includes(e)&&r.add((0,d.join)(t,e));for(let e of f)s(t===d.sep?t+e:t+d.sep+e,!1,c)}}function qs(e){let t=[],n=[],i=!1,{entries:a,odd:o}=ks(e);for(let e of a){let a=e.isDirectory();e.name===`.git`&&(i=!e.isSymbolicLink()||void 0),(!a||r.t.some(t=>t===e.name))&&t.push(e.name),a&&!Is.has(e.name)&&n.push(e.name)}return{names:t,folders:n,isRepository:i,odd:o}}function Js(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)||t.includes(`me`)&&t.some(e=>Fs.includes(e))?!0:(n||(0,d.basename)(e)===`control`)&&t.some(e=>Ps.includes(e))}const Ys=[...r.t,...Ps,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function Xs(e){return e.some(e=>Ys.includes(e))}function Zs(e,{absolute:t,names:n,folders:i,real:a}){let o=e.shown(t),s=a===!0||null;return r.o(o,n,a=>!n.includes(a)&&i?.includes(a)!==!0?null:(s??=e.realpath(t)===t&&e.isInside(t),e.read(t+d.sep+a,s,Ns,r.a(o,a))))}function Qs(e,t){let n=e.map(e=>({one:e,files:r.a(t(e.found.absolute),``)}));n.sort((e,t)=>e.files<t.files?-1:+(e.files>t.files));let i=[],a=null;for(let{one:e,files:t}of n)a!==null&&t.startsWith(a)?i.at(-1)?.push(e):(i.push([e]),a=t);return i}function $s(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t)for(let t=i;!r.has(t);t=(0,d.dirname)(t)){r.add(t);for(let e of Ls){let r=(0,d.join)(t,e);(t===i?a.includes(e):ec(r))&&n.push(r)}if(((t===i?o:void 0)??$o(t))||!e.isInside((0,d.dirname)(t)))break}return n}function ec(e){return(0,u.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function tc(e){let t=t=>{let n=e.realpath(t);return n===null?`missing`:es(n)?`below .git`:e.isInside(n)?(0,u.statSync)(n).isDirectory()?`folder`:`file`:`outside`},r=t=>{try{return ks(t)}catch(r){throw new n.t(cs(r),{file:e.shown(t),line:1,column:1})}};return{kind:t,list:n=>{if(t(n)!==`folder`)return[];let{entries:i,odd:a}=r(n);return Ms(e.shown(n),a,!1),i.filter(e=>e.isDirectory()&&!Is.has(e.name)).map(({name:e})=>e).sort()},names:e=>r(e).entries.map(({name:e})=>e),controlNames:t=>{let{entries:n,odd:i}=r(t);return Ms(e.shown(t),i,!0),n.map(({name:e})=>e)}}}function nc(e){let t=E(e,`config`);if(e.values[`no-config`]!==!0)return t===null?null:{file:t};if(t===null)return`none`;throw new n.t(`--config and --no-config contradict each other`)}async function rc(e,n,r,i){let a=r===null?$s(e,n.directories):[];if(r===`none`||r===null&&n.settings.length===0&&a.length===0){let{dialect:e,set:r,levels:a}=i,o={name:null,dialect:e??t.i(`moreipme-0.6`),set:r};return{directories:n.directories.map(e=>({found:e,hosts:[o],levels:a,files:[]})),files:[],complete:new Set,problems:[]}}let{gather:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s=r===null?null:{absolute:ic(e,r.file),forPaths:n.named},c={directories:n.directories,searched:n.settings,above:t=>$s(e,t),config:s};return o(ac(e),c,i)}function ic(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}function ac(e){return{folders:tc(e),read:(t,n)=>e.read(t,!1,n),resolve:(e,t)=>(0,d.resolve)(e,t),shown:t=>e.shown(t),dirname:e=>(0,d.dirname)(e),keyOf:t=>e.realpath(t)??t,isControl:Xs}}function oc({progress:e},t){if(e===void 0)return{next:()=>{},clear:()=>{}};let r=Date.now()+1e3,i=0,a=!1;return{next:o=>{i++,Date.now()<r||(r=Date.now()+100,a=!0,e(`\r\u001b[Kchecking ${i} of ${t}: ${n.o(o).slice(0,60)}`))},clear:()=>{a&&e(`\r\x1B[K`),a=!1}}}async function sc(e,t,i,a=null,o=null){let s=a?.now()??0,c=le(`level`,E(e,`fail-on`)??`error`,[...O,`never`]),l=Jo(e.values.rule??[]),u=E(e,`shard`),d=nc(e),f=E(e,`run`),p=e.values.verbose===!0,m=pc(e,`coverage-threshold`),h=m!==null||e.values.coverage===!0?await Promise.resolve().then(()=>require("./action/coverage.js")):null,g=new Rs(t.cwd),{gathered:_,problems:v}=await cc(e,g,d,{...await fc(e,g),levels:l}),y=u===null?_.directories:(await Promise.resolve().then(()=>require("./action/shard.js"))).ofShard(u,_.directories,g),b=u===null?_:{..._,complete:new Set},x=_.files.length===0&&h===null?null:(await Promise.resolve().then(()=>require("./action/with-settings.js"))).makeSession(b,{run:f,levels:l,today:mc}),S=`fix`in e.values||`dry-run`in e.values?await Promise.resolve().then(()=>require("./action/fix-on-disk.js")):null,C=S?.readFixing(e)??null;Fo(a,`search`,s);let w=[],T=[],ee={error:0,warning:0,info:0},te=[],ne=[],re=h===null?void 0:e=>ne.push(...h.coverDirectory(e)),ie={dryRun:C?.dryRun===!0,changed:0,notes:[],changes:[]},ae=[],oe=0,se=0,ue=oc(t,y.length),de=x===null&&C===null&&f===null&&y.length>1?o:null,fe=de===null?[y]:Qs(y,e=>g.shown(e)),pe=new Map,me=e=>{let t=[],n=a?.now()??0,o=Zs(g,e.found);if(r.r(o),Fo(a,`load`,n),ue.next(o.path),S!==null&&C!==null&&r.l(o).length===0){let n=S.fixOnDisk(g,o,e.hosts,C,t=>{let n=Go(t,e.hosts,e.levels).findings;return x?.inForce(e,t,n)??n});o=n.directory,ie.changed+=n.changed,t.push(...n.problems),n.note!==null&&ie.notes.push(n.note),ie.changes.push(...n.changes)}let s=Go(o,e.hosts,e.levels,dc(e,i),a),c=x?.take(e,o,s,re)??{...s,suppressed:[]};for(let e of c.findings)w.push(e);for(let e of c.suppressed)te.push(e);if(w.length+te.length>5e5)throw zo();for(let e of s.unlisted)T.push(e);t.push(...c.problems),t.length>0&&pe.set(e,t),oe+=s.files,se+=s.entries,p&&ae.push(uc(e,o,s.entries))};for(let e of fe){for(let t of e)me(t);if(de===null)continue;let t=a?.now()??0;e.length>1&&w.sort(Vo);let n=ce({findings:w,unlisted:T});for(let e of O)ee[e]+=n[e];w.length>0&&ue.clear(),de({findings:w,unlisted:T}),w=[],T=[],Fo(a,`report`,t)}ue.clear();for(let e of y)v.push(...pe.get(e)??[]);let D=x?.finish()??null;w.push(...D?.findings??[]),te.push(...D?.suppressed??[]),(y.length>1||D!==null)&&w.sort(Vo);let he=D?.outcomes??[];if(f!==null&&he.length===0&&v.length===0)throw new n.t(`--run "${n.s(f)}": no assertion has this in its name or text`);let ge=h?.sumCoverage(ne)??null,_e={directories:y.length,files:oe,entries:se},ve={coverage:ge,...lc(m,ge?.score??0)};return{result:{findings:w,unlisted:T,taken:ee,suppressed:te,outcomes:he,problems:v,...ve,..._e},failOn:c,checked:ae,fixed:C===null?null:ie}}async function cc({operands:e,values:t},r,i,a){let o=e.length>0,s=o?e:[`.`],c=typeof i==`object`&&i&&!o?{directories:[],settings:[],problems:[]}:Ks(r,s),l=await rc(r,{...c,named:o},i,a),u=[...c.problems.map(e=>gc(e,s)),...l.problems];return l.directories.length===0&&u.length===0&&t[`allow-empty`]!==!0&&u.push({file:n.o(s[0]),line:1,column:1,message:`there is no control directory here (--allow-empty makes that all right)`}),{gathered:l,problems:u}}function lc(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}function uc({hosts:e},{path:t},r){let i=[...new Set(e.map(e=>e.dialect.name))].join(`, `);return`${n.o(t)}: ${j(r,`entry`,`entries`)}, dialect ${i}`}function dc({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}async function fc(e,t){let n=E(e,`dialect`),r=E(e,`interfaces`);return{dialect:n===null?null:de(n),set:r===null?null:(await Promise.resolve().then(()=>require("./action/interfaces-option.js"))).readInterfaces(t,r)}}function pc(e,t){let r=E(e,t);if(r===null)return null;let i=fe(t,r.replace(/%$/,``));if(i>100)throw new n.t(`--${t} wants a number from 0 to 100, not "${n.s(r)}"`);return i}function mc(){return new Date().toISOString().slice(0,10)}function hc({result:e,failOn:t}){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=ce(e);return O.slice(O.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function gc(e,n){if(n.length!==1||/[/.]/.test(e.file))return e;let r=Yo.map(({name:e})=>e);return{...e,message:e.message+t.n(e.file,r)}}function _c(e){return{...e,stdout:vc(e.stdout),stderr:vc(e.stderr),command:e.stdout}}function vc(e){let t=yc;return n=>{let r=bc(n,t);t=r.state,e(r.text)}}const yc={at:`start`,hashes:0};function bc(e,t){let{at:n,hashes:r}=t,i=``,a=0,o=(t,n)=>{i+=e.slice(a,t)+n,a=t+1};for(let t=0;t<e.length;t++){let i=e.codePointAt(t);i===xc?r++:i===Sc&&r>=2&&o(t,`\\x5b`),i!==xc&&!Dc(i)&&(r=0),i===Cc?n===`start`?n=`colon`:n!==`inside`&&Tc(e,t+1)?(o(t,`\\x3a`),n=`inside`):n=n===`broken`?`colon`:`inside`:Ec(i)?n=(n===`colon`||n===`broken`)&&Dc(i)?`broken`:`start`:n===`start`||n===`broken`?Oc(i)?Dc(i)||(n=`start`):n=`inside`:n===`colon`&&!Dc(i)&&(n=`inside`),i>65535&&t++}return{text:a===0?e:i+e.slice(a),state:{at:n,hashes:r}}}const xc=35,Sc=91,Cc=58,wc=/[^\n\r\v\f\u0085\u2028\u2029]*/y;function Tc(e,t){wc.lastIndex=t;let n=wc.exec(e)?.[0]??``;return n.includes(`::`)||t+n.length===e.length}function Ec(e){return e>=10&&e<=13||e===133||e===8232||e===8233}function Dc(e){return e<128?e<32&&e!==10&&e!==13&&e!==27||e===127:kc.test(String.fromCodePoint(e))}function Oc(e){return e<128?e<=32||e===127:Ac.test(String.fromCodePoint(e))}const kc=/[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,Ac=/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u,jc=65536;function Mc(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{take:e=>{for(let r of e)t+=r,t.length>=jc&&n()},end:n}}function Nc(e,t){let n=Mc(e);n.take(t),n.end()}function*Pc(e){let t=``;for(let n of e)t+=n,t.length<jc||(yield t,t=``);yield t}function Fc(e,t){let n=Ic(e),r=Ic(t);return n===r?e=>e:e=>(0,d.relative)(n,(0,d.resolve)(r,e)).split(d.sep).join(`/`)||`.`}function Ic(e){try{return(0,u.realpathSync)(e)}catch{return(0,d.resolve)(e)}}function Lc(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=u.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:Bc(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,u.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,u.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>d.default.dirname(e))))Hc(e)}finally{for(let{temporary:e}of t)(0,u.rmSync)(e,{force:!0})}}function Rc(e,t){let n=d.default.join(e,`.qmailint-${process.pid}-${(0,l.randomBytes)(6).toString(`hex`)}`);return{fd:(0,u.openSync)(n,`wx`,t),temporary:n}}function zc(e,t,n){let{fd:r,temporary:i}=Rc(e,t);try{n(r)}catch(e){throw(0,u.rmSync)(i,{force:!0}),e}finally{(0,u.closeSync)(r)}return i}function Bc(e,t){(0,u.accessSync)(e,u.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,u.statSync)(e);return zc(d.default.dirname(e),384,e=>{Vc(e,t);let a=(0,u.fstatSync)(e);(a.uid!==r||a.gid!==i)&&(0,u.fchownSync)(e,r,i),(0,u.fchmodSync)(e,n&4095),(0,u.fsyncSync)(e)})}function Vc(e,t){for(let n=0;n<t.length;)n+=(0,u.writeSync)(e,t,n)}function Hc(e){try{let t=(0,u.openSync)(e,`r`);try{(0,u.fsyncSync)(t)}finally{(0,u.closeSync)(t)}}catch{}}function Uc(e,t){let n=(0,u.lstatSync)(e,{throwIfNoEntry:!1}),r=zc(d.default.dirname(e),438,e=>{for(let n of t)Vc(e,typeof n==`string`?Buffer.from(n):n);n?.isFile()===!0&&(0,u.fchmodSync)(e,n.mode&4095)});try{(0,u.renameSync)(r,e)}catch(e){throw(0,u.rmSync)(r,{force:!0}),e}}function Wc(e,t,n,r){let i=d.default.resolve(e.cwd,t);if(i===`/dev/null`)return null;if(i===`/dev/stdout`){for(let e of n)r(e);return null}let a=e=>({file:t,line:1,column:1,message:e});try{let r=u.realpathSync.native(d.default.dirname(i)),o=d.default.join(r,d.default.basename(i)),s=qc(o,t)??Gc(e,t,i,r);return s===null?(Uc(o,n),null):a(`the report is not written there: ${s}`)}catch(e){if(e.code===void 0)throw e;return a(`the report cannot be written: ${cs(e)}`)}}function Gc({root:e},t,n,r){let i=e=>e.toLowerCase()===Zo;if([...n.split(d.default.sep),...r.split(d.default.sep)].some(i))return`it lies below ${Zo}`;let a=u.realpathSync.native(e),o=Kc(d.default.resolve(e),n)||Kc(a,n);return Kc(a,r)||d.default.isAbsolute(t)&&!o?null:o?`the symbolic links on the way lead out of the repository`:`it lies outside the repository, where only an absolute path leads`}function Kc(e,t){return t===e||t.startsWith(e.endsWith(d.default.sep)?e:e+d.default.sep)}function qc(e,t){if(t.endsWith(`/`))return`it is a directory`;let n=(0,u.lstatSync)(e,{throwIfNoEntry:!1});return n===void 0||n.isFile()?null:n.isSymbolicLink()?`it is a symbolic link, and none is followed`:n.isDirectory()?`it is a directory`:`it is not a regular file`}function Jc(e,t,n,r){let i=ce(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}function Yc(e,t,r){if(e===`none`)return null;if(e===`auto`)return Xc(t,r);let i=ps(r),a=i===null?null:ys(i,e);if(a!==null)return{commit:a};throw new n.t(`the input base: there is no revision "${n.s(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function Xc(e,t){let n=$c(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=ps(t),n=r(`pull_request`,`head`,`sha`);return e!==null&&n!==null&&ys(e,`HEAD^2`)===n?Zc(ys(e,`HEAD^1`)):Zc(Qc(e,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return Zc(Qc(ps(t),r(`merge_group`,`base_sha`)));default:return null}}function Zc(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function Qc(e,t){if(e===null||t===null)return null;let n=ys(e,t);return n===null?null:xs(e,n,`HEAD`)??n}function $c(e){try{return e===void 0?null:JSON.parse((0,u.readFileSync)(e,`utf8`))}catch{return null}}function el(e,t){let{before:n,after:r}=tl(e,t),i=il(n),a=il(r),o=al(i),s=al(a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function tl(e,t){let n=Math.min(e.length,t.length),i=0;for(;i<n&&e[i]===t[i];)i++;let a=0;for(;a<n-i&&e[e.length-1-a]===t[t.length-1-a];)a++;let o=r.h(e,i);for(let t=0;t<3;t++)o=r.h(e,o-1);let s=0;for(let t=e.indexOf(10);t>=0&&t<o;t=e.indexOf(10,t+1))s++;let c=e=>{let t=e.length-a;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:s,start:nl(e,o,t)}};return{before:c(e),after:c(t)}}function nl(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function rl({bytes:e,first:t,start:r},i){let a=r[i-t],o=r[i-t+1];return a===void 0||o===void 0?null:n.h(e,{start:a,end:o})}function il(e){return Array.from({length:e.start.length-1},(t,n)=>rl(e,e.first+n)??``)}function al(e){let t=new Map;for(let[n,r]of e.entries()){let e=t.get(r);e===void 0?t.set(r,{all:[n],next:0}):e.all.push(n)}return(e,n)=>{let r=t.get(e);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const ol=new Uint8Array;function sl({base:e,head:t,here:n}){if(n===null)return[];let r=t!==null&&cl(n,t)?t:n,{hunks:i}=el(e??ol,r);return i.filter(({afterCount:e})=>e>0).map(({after:e,afterCount:t})=>({from:e+1,to:e+t}))}function cl(e,t){let n=0;for(let r=0;r<e.length;r++,n++)if(e[r]===13&&e[r+1]===10&&t[n]===10&&r++,e[r]!==t[n])return!1;return n===t.length}function ll(e,t){let n=0;for(let r=e.length;n<r;){let i=n+r>>>1;(e[i]?.to??0)<t?n=i+1:r=i}let r=e[n];return r!==void 0&&r.from<=t}const ul=2**27;function dl(){return{names:fl,bytes:pl}}const fl=1e6,pl=2**29;function ml(e,t,n){let r=new Map;for(let{id:i,kind:a,bytes:o}of _l(e,t,ul)){if(a!==`tree`)throw new $(`git calls the object ${i} a ${a}, where a tree is wanted`);r.set(i,xl(i,o,n))}return r}function hl(e,t,n,r,i){let a=(hs(e,[`cat-file`,`--batch-check`],vl(t))?.toString(`latin1`)??``).split(`
`),o=t.filter((e,t)=>{let[o,s,c]=(a[t]??``).split(` `);if(o!==e||s!==`blob`)throw yl(e);let l=Number(c);return l<=n?r.bytes-=l:i.set(o,null),l<=n});if(r.bytes<0)throw gl(`the files to read have more than ${pl/2**20} MiB`);for(let{id:t,bytes:n}of _l(e,o,pl+o.length*100))i.set(t,n)}function gl(e){return new $(`at this revision, ${e}: name the folder to search`)}function*_l(e,t,n){if(t.length===0)return;let r=hs(e,[`cat-file`,`--batch`],vl(t),n)??Buffer.alloc(0),i=0;for(let e of t){let t=r.indexOf(10,i),[n,a=``,o]=r.toString(`latin1`,i,Math.max(i,t)).split(` `),s=t+1+Number(o);if(n!==e||a===`missing`||!(s<r.length))throw yl(e);yield{id:n,kind:a,bytes:r.subarray(t+1,s)},i=s+1}}function vl(e){return e.map(e=>`${e}\n`).join(``)}function yl(e){return new $(`git does not have the object ${e}. Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter`)}const bl={4e4:`folder`,12e4:`link`,16e4:`submodule`};function xl(e,t,r){let i=e.length/2,a=Buffer.from(t.buffer,t.byteOffset,t.length),o=new Map,s=new Set,c=[];for(let t=0;t<a.length;){let l=a.indexOf(32,t),u=a.indexOf(0,l+1),d=u+1+i;if(--r.names<0)throw gl(`there are more than ${fl.toLocaleString(`en`)} names`);if(l<0||u<0||d>a.length)throw Cl(e,`it ends too early`);let f=a.toString(`latin1`,t,l),p=a.subarray(l+1,u),m=bl[f]??(/^100[0-7]{3}$/.test(f)?`file`:null);if(m===null)throw Cl(e,`it has an entry of the mode ${n.i(a,t,Math.min(l,t+20))}`);let h=Os(p);if(h===null){let t=n.i(p);if(s.size===s.add(t).size)throw Cl(e,`it has the name ${t} twice`);c.push({shown:t,isFolder:m===`folder`})}else{if(!Sl(h))throw Cl(e,`it has the name "${n.i(p)}"`);if(o.has(h))throw Cl(e,`it has the name "${n.i(p)}" twice`);o.set(h,{kind:m,id:a.toString(`hex`,u+1,d)})}t=d}return{entries:o,odd:c}}function Sl(e){return e!==``&&e!==`.`&&e!==`..`&&!e.includes(`/`)&&e.toLowerCase()!==`.git`}function Cl(e,t){return new $(`the tree ${e} in git's object store is not to be trusted: ${t}`)}function wl(e,t){let n=El(Tl(e.root,t)).reverse(),r=[{kind:`folder`,id:e.tree}],i=0;for(;;){let t=r.at(-1),a=e.trees.get(t.id);if(a===void 0)return{needs:t};let o=n.pop();if(o===void 0)return{folder:a,id:t.id};if(o===`..`){if(r.length===1)return Dl(`it lies outside the repository`);r.pop();continue}if(es(o))return Dl(`it lies below .git`);let s=a.entries.get(o);if(s===void 0)return i===0?null:Ol(`it is a symbolic link that leads nowhere`,`missing`);if(s.kind===`submodule`)return Dl(`it lies in a submodule`);if(s.kind===`folder`)r.push(s);else if(s.kind===`link`){if(++i>40)return Ol(`its symbolic links run in a circle`,`loop`);let t=e.blobs.get(s.id);if(t===void 0)return{needs:s};let a=t===null||t.length>4096?null:Os(t);if(a===null)return Dl(`it is a symbolic link whose target is not UTF-8, or too long`);let o=d.default.isAbsolute(a)?Tl(e.root,a):a;if(d.default.isAbsolute(a)&&(r.length=1),d.default.isAbsolute(o))return Dl(`it lies outside the repository`);n.push(...El(o).reverse())}else if(n.length>0)return Ol(`a part of its path is no directory`,`other`);else return{file:s.id}}}function Tl(e,t){return d.default.relative(e,t).split(d.default.sep).join(`/`)}function El(e){return e.split(`/`).filter(e=>e!==``&&e!==`.`)}function Dl(e){return{why:e,kind:`other`,refused:!0}}function Ol(e,t){return{why:e,kind:t,refused:!1}}const kl=2**27;function Al(e,t,n,r){let i=0,a=0,o=[{folder:e,id:t}];for(let e=0;o.length>0;e++){if(e>256)throw gl(`folders are more than 256 deep`);let t=n(o.map(e=>e.id)),s=[];for(let{folder:e,id:n}of o){let o=t(n);if(i+=o.entries.size+o.odd.length,i>1e6)throw gl(`there are more than ${fl.toLocaleString(`en`)} names`);r(e,o);for(let[t,n]of o.entries){if(n.kind!==`folder`||Is.has(t))continue;let r=d.default.join(e,t);if(a+=r.length,r.length>4096)throw gl(`paths are longer than 4096 characters`);if(a>kl)throw gl(`the paths of all folders are too long to keep`);s.push({folder:r,id:n.id})}}o=s}}function jl(e,t){let{root:n}=e,r=new Map,i=new Map,a=dl(),o=0,s={root:n,tree:t,trees:r,blobs:i},c=t=>{let n=(e,n)=>[...new Set(t.filter(({kind:t,id:r})=>t===`folder`===e&&!n.has(r)).map(({id:e})=>e))];for(let[t,i]of ml(e,n(!0,r),a))r.set(t,i);let o=n(!1,i);o.length>0&&hl(e,o,Ns,a,i)},l=e=>{let n=e.map(()=>({needs:{kind:`folder`,id:t}}));for(let t=e.map((e,t)=>t);t.length>0;){if(o>500)throw gl(`links lead through more than 500 folders`);for(let r of t)n[r]=wl(s,e[r]);let r=t.flatMap(e=>Ml(n[e]));t=t.filter(e=>Ml(n[e]).length>0),r.length>0&&o++,c(r)}return n},u=e=>l([e])[0]??null,f=e=>{let t=u(e);return t!==null&&`folder`in t?t:null};return{root:n,list:e=>{let t=f(e);return t===null?null:[...t.folder.entries.keys()]},folder:e=>f(e)?.folder??null,isFolder:e=>e===n||f(d.default.dirname(e))?.folder.entries.get(d.default.basename(e))?.kind===`folder`,prefetch:e=>{let t=l(e);c(t.flatMap(e=>e!==null&&`file`in e?[{kind:`file`,id:e.file}]:[]))},read:(e,t)=>{let n=u(e);if(n===null)return null;if(`why`in n){let{why:e,kind:r,refused:i}=n;return{path:t,unreadable:e,kind:r,...i?{refused:!0}:{}}}if(`folder`in n)return{path:t,unreadable:`it is a directory`,kind:`folder`};c([{kind:`file`,id:n.file}]);let r=i.get(n.file);return r==null?{path:t,unreadable:`it is larger than ${Ns/2**20} MiB`,kind:`other`,refused:!0}:{path:t,bytes:r}},walk:(e,t)=>{let n=f(e);n!==null&&Al(e,n.id,e=>(c(e.map(e=>({kind:`folder`,id:e}))),e=>r.get(e)),t)}}}function Ml(e){return e!==null&&`needs`in e?[e.needs]:[]}function Nl(e,t,n){let i=new Rs(e),a=ps(i.cwd);if(a===null)return()=>!1;let o=new Set(n.map(e=>d.default.resolve(i.cwd,e))),s=e=>{let t=vs(a,e);if(t?.kind!==`tree`)return null;let n=jl(a,t.id);return n.prefetch([...o]),n},[c,l]=[s(t),s(`HEAD`)],u=new Map,f=e=>{let t=c?.read(e,e)??null;return t!==null&&r.i(t)?[]:sl({base:Pl(t),head:Pl(l?.read(e,e)),here:Pl(i.read(e))})};return(e,t)=>{let n=d.default.resolve(i.cwd,e);if(c===null||!o.has(n))return!1;let r=u.get(n)??f(n);return u.set(n,r),ll(r,t)}}function Pl(e){return e==null||r.i(e)?null:e.bytes}function Fl(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${Il(e)}`:`qmailint: ${va(e)}`;return n===0?i:`${i}; ${j(n,`more error has`,`more errors have`)} no annotation: ${r}`}function Il({problems:[e]}){if(e===void 0)return`there was an error`;let{file:t,message:r}=e;return n.s(t===``||t===`.`?r:`${n.o(t)}: ${r}`)}const Ll=[`config`,`dialect`,`fail-on`,`coverage-threshold`,`shard`];function Rl(e){let t=t=>e(t).trim(),r=e=>{let r=t(e);if(/^(true|)$/i.test(r))return!0;if(/^false$/i.test(r))return!1;throw new n.t(`the input ${e} wants true or false, not "${n.s(r)}"`)},i=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:i.length===0?[`.`]:i,workingDirectory:t(`working-directory`)||`.`,base:t(`base`)||`auto`,annotations:r(`annotations`),summary:r(`summary`),sarifFile:t(`sarif-file`)||null,junitFile:t(`junit-file`)||null,options:Object.fromEntries(Ll.map(e=>[e,t(e)]).filter(([,e])=>e!==``))}}function zl({paths:e,options:t}){return{command:`check`,operands:e,values:t}}function Bl(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${Dt(s)}#L${o}`}}function Vl(e){let t=[...e].sort((e,t)=>e.from-t.from),n=[];for(let{from:e,to:r}of t){let t=n.at(-1);t!==void 0&&e<=t.to+1?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return{from:Float64Array.from(n,({from:e})=>e),to:Float64Array.from(n,({to:e})=>e)}}function Hl({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<n?i=e+1:a=e}return i<e.length&&e[i]<=r}function Ul(e){return e.length>200?`${e.slice(0,200)}\u2026`:e}function*Wl(e,t){let n={me:Kl(t,`me`),"not me":Kl(t,`not me`)},r=t.hosts.map(({name:e})=>e),i=new Set(r),a=e=>t.hosts.length===0?[null]:e===null?r:i.has(e)?[e]:[],o=e.hosts.length===0?[null]:e.hosts.map(({name:e})=>e);for(let{expect:t,items:r,hosts:i,because:s}of e.assertions)for(let e of r){if(n[t](e,null))continue;let r=i??o,c=r.filter(r=>!a(r).every(r=>n[t](e,r)));if(c.length===0)continue;let l=c.length===r.length&&i===null?``:` on ${c.slice(0,Gl).join(`, `)}`,u=l!==``&&c.length>Gl?` and ${c.length-Gl} more`:``;yield`${t}: ${e.text}${l}${u} is not asserted any more${s===null?``:` (because: ${Ul(s)})`}`}}const Gl=20;function Kl({assertions:e},t){let n=[],r=new Map;for(let i of e)if(i.expect===t){if(i.hosts===null)for(let e of i.items)n.push(e);for(let e of i.hosts??[]){let t=r.get(e)??[];r.set(e,t);for(let e of i.items)t.push(e)}}let i=new Map;return({from:e,to:t},a)=>{let o=a!==null&&r.has(a)?a:null,s=i.get(o)??Vl(o===null?n:[...n,...r.get(o)??[]]);return i.set(o,s),ql(s,e,t)}}function ql({from:e,to:t},n,r){let i=0,a=e.length;for(;i<a;){let e=i+a>>>1;t[e]<r?i=e+1:a=e}return i<e.length&&e[i]<=n}const Jl={rules:new Map,ignores:[],assertions:[],hosts:[]};function Yl(e,t,r,i){let a=new Map(t.map(e=>[e.absolute,e])),o=new Set(e.map(({absolute:e})=>e)),s=e.filter(({absolute:e})=>!a.has(e)),c=t.filter(({absolute:e})=>!o.has(e)),l=s.length===1&&c.length===1,u=[];for(let t of e){let e=a.get(t.absolute)??(l?c[0]:void 0),{path:o,bytes:s}=e?.settings.source??t.settings.source;if(e?.absolute===t.absolute&&n.d(s,t.settings.source.bytes))continue;let d=e=>u.push({file:o,message:e});e===void 0&&d(`the file is gone, or does not count any more`);for(let n of Zl(t,e))d(`the directory ${i(n)} is not named any more`);Xl(t.settings,e?.settings??Jl,r,d)}for(let{settings:e}of l?[]:c)Xl(Jl,e,r,t=>u.push({file:e.source.path,message:t}));return u}function Xl(e,t,n,r){let i=new Set(t.hosts.map(({name:e})=>e));for(let{name:t}of e.hosts)i.has(t)||r(`the host "${t}" is not declared any more`);for(let n of Ql(e,t))r(n);for(let i of $l(e.ignores,t.ignores,n))r(tu(i));for(let n of Wl(e,t))r(n)}function Zl(e,t){let n=e=>new Map((e===void 0?[]:[e.file,...e.hosts]).flatMap(({controls:e})=>(e??[]).map(({key:e,absolute:t})=>[e,t]))),r=n(t);return[...n(e)].flatMap(([e,t])=>r.has(e)?[]:[t])}function*Ql(e,t){let n=[`off`,...O];for(let{id:r,level:i}of ta){let[a,o]=[e.rules.get(r)??i,t.rules.get(r)??i];n.indexOf(o)<n.indexOf(a)&&(yield`${r} is ${o===`off`?`off`:`only ${o}`} (it was ${a})`)}}function $l(e,t,n){let r=(e,t,n)=>JSON.stringify([e,t,n]),i=new Map;for(let{rule:t,file:n,line:a,until:o}of e){let e=r(t,n,a),s=o??eu;(i.get(e)??``)<s&&i.set(e,s)}return t.filter(({rule:e,file:t,line:a,until:o})=>{let s=o??eu,c=[r(e,t,a),r(e,null,a),r(e,t,null),r(e,null,null)];return s>=n&&!c.some(e=>(i.get(e)??``)>=s)})}const eu=`9999-99-99`;function tu({rule:e,file:t,line:n,because:r,until:i}){return`${e} is ignored${`${t===null?``:` in ${Ul(t)}`}${n===null?``:` on the line "${Ul(n)}"`}`}${i===null?``:` until ${i}`} (because: ${Ul(r)})`}function nu({difference:{nowMe:e,noLongerMe:t}}){return e.length+t.length>0}function ru(e,t){let n=t??e;if(n===null)return{differences:[],tooManyPieces:!1};let r=e===null?`head`:t===null?`base`:null,i={base:e??iu(n),head:t??iu(n)},a={base:au(i.base.directory),head:au(i.head.directory)},o=!ou(a.base.moreipme,a.head.moreipme)||!ou(a.base.notipme,a.head.notipme),s=[],c=!1;for(let e of su(i.base.hosts,i.head.hosts)){let t=cu(i.base.directory,e.base,e.head,a.base),l=cu(i.head.directory,e.head,e.base,a.head),u=o||!lu(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?Sr(t.lists):null,f=u?Sr(l.lists):null;u&&(d===null||f===null)?c=!0:s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:d===null||f===null?Nr:Pr(d,f),interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooManyPieces:c}}function iu({directory:e,hosts:t}){return{directory:r.n(e.path,{}),hosts:t}}function au(e){return{moreipme:r.s(e,`moreipme`),notipme:r.s(e,`notipme`)}}function ou(e,t){return e===null||t===null?e===t:n.d(e.bytes,t.bytes)}function su(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function cu(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,o=t??{...n,set:null};return{directory:e,host:o,lists:jn(o.dialect,o.set,i,a),where:null}}function lu(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function uu({base:e,head:t,difference:n}){let{basePiece:r,headPiece:i}=n,{where:a}=e,{where:o}=t,s=[],c=new Map,l=new Map,u=0;for(let e=0;a!==null&&o!==null&&e<r.length;e++){let t=r[e],n=i[e],d=J(o,n),f=d?du(o,n,a,t):du(a,t,o,n),p=d?fu(o,n,a,t):fu(a,t,o,n),m=(d?c:l).get(f),h=m?.get(p),g=Math.max(a.start[t],o.start[n]),_=Math.min(Y(a,t),Y(o,n));if(h!==void 0)br(h.ranges,g,_);else if(s.length===1e3)u+=_-g;else{let e={nowMe:d,ranges:[g,_],ipme:f,notipme:p};s.push(e),(d?c:l).set(f,(m??new Map).set(p,e))}}let d=s.map(n=>({nowMe:n.nowMe,ranges:n.ranges,count:gr(n.ranges),causes:pu(e,t,n)}));return{groups:[...d.filter(({nowMe:e})=>e),...d.filter(({nowMe:e})=>!e)],rest:u}}function du(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function fu(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function pu(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:mu(r===`base`?e:t,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function mu({lists:e,where:t},n){return e.fixed[n]??Rn(t.ids,n)}function hu({facts:e}){return e===`without`?`, without the interfaces that only one side declares`:``}function gu({differences:e,head:t}){let r=new Map;for(let{control:t,host:n,facts:i}of e)i===`shared`&&r.set(t,[...r.get(t)??[],n]);let i=[...r].map(([e,r])=>{let i=r.flatMap(e=>e===null?[]:[n.s(e)]),a=i.length>5?` and ${i.length-5} more`:``,o=i.length===0?``:` on ${i.slice(0,5).join(`, `)}${a}`;return`Only ${n.s(t)} declares the interfaces of ${n.o(e)}${o}: they hold for both sides here.`});return i.length>5?[`Only ${n.s(t)} declares the interfaces of ${i.length} control directories: they hold for both sides here.`]:i}const _u=2**22;function vu(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>_u?`unknown`:el(e,t),n===`unknown`?{kind:`unknown`}:yu(n,r,i-1))}function yu(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=rl(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)bu(rl(i,e)??``)===bu(f)&&(p=e);let m=p<0?null:rl(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function bu(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function xu(e){let t=new Map,i=(t,n)=>{let i=e[t].directory.file(n);return i===null||r.i(i)?new Uint8Array:i.bytes},a=(e,n,r)=>{let a=t.get(n);return a===void 0&&(a=vu(i(`base`,n),i(`head`,n)),t.set(n,a)),a(e,r)};return({side:t,entry:r,list:i})=>{let{origin:o}=r,s=t===`head`,c={mine:e[t].host.dialect.name,other:e[s?`base`:`head`].host.dialect.name};if(o.kind===`interface`)return`${n.s(o.label)} has the address ${F(r)} ${s?`now`:`no longer`}`;if(o.kind===`implicit`)return`${F(r)} is an implicit entry of the dialect ${c.mine}, not of ${c.other}`;let{file:l,line:u}=o,d=`${n.o(l.path)}:${u}`,f=Cu(l,o.start),p=a(t,l.name,u);switch(p.kind){case`alone`:return`${d} was ${s?`added`:`deleted`}: ${f}`;case`unknown`:return`${d}${s?``:`, as it was`}: ${f}`;case`unchanged`:return c.mine===c.other?`${d} is not in the ${i} list of the other side: ${f}`:`${d} counts in the dialect ${c.mine}, not in ${c.other}: ${f}`;case`changed`:return Su(l,o.start,u,p,s)}}}function Su(e,t,i,a,o){let s=r.g(e.bytes,i,t),c=r.g(n.m(a.text+(a.terminated?`
`:``)),i,0),[l,u]=o?[c,s]:[s,c],d=`${n.o(e.path)}:${o?i:a.line}`,f=`so qmail reads ${I(u)} instead of ${I(l)}`;if(n.h(e.bytes,{start:t,end:s.end})===a.text&&l.terminated!==u.terminated)return`${d}: the newline at the end was ${u.terminated?`added`:`lost`}, ${f}`;let p=n.a(n.m(a.text),0,a.text.length),m=Cu(e,t),[h,g]=o?[p,m]:[m,p],_=u.terminated?``:` (without a newline at the end, so qmail reads ${I(u)})`;return`${d} was changed from ${h}${l.entry===null?`, which qmail skips,`:``} to ${g}${u.entry===null&&u.terminated?`, which qmail skips`:``}${_}`}function Cu(e,t){return n.a(e.bytes,t,r.m(e.bytes,t))}function wu({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[gr(e),gr(t)],o=[i===0?null:r.good(`${Du(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${Du(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function Tu(e){let t=[],n=0;for(let r of vr(e))t.length<8?t.push(yr(r)):n++;return`${t.join(`, `)}${n>0?` and ${j(n,`more network`)}`:``}`}function Eu(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(i.t).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function Du(e){return`${Je(e)} ${e===1?`address`:`addresses`}`}const Ou=Ma(!1);function ku(e){let t=e.differences.filter(nu),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${A(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push(Au(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>A(ju(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=Eu(e);t!==``&&r.push(`\n${A(ju(e))}: ${k(t.trim().replaceAll(`
  `,`; `))}\n`)}for(let t of gu(e))r.push(`\n${k(t)}\n`);return r.join(``)}function Au(e,{renames:t}){let{groups:n,rest:r}=uu(e),i=xu(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${A(ju(e))}${a}: ${wu(e,Ou)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,ranges:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>A(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${Tu(t)} (${Du(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${Du(s)} more | |\n`);let c=Eu(e);c!==``&&o.push(`\n${k(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${A(l.from)} to ${A(l.to)}: between the two, ${wu(u,Ou)}.\n`),`${o.join(``)}\n`}function ju(e){let{control:t,host:r}=e;return(r===null?n.o(t):`${n.o(t)} on ${n.s(r)}`)+hu(e)}function Mu(e,t){let n=e.some(({name:e,set:t})=>e!==null||t!==null),r=t.filter(({name:t,set:r})=>n?t!==null&&e.every(e=>e.name!==t&&e.name!==null):r!==null),[i,...a]=e;if(r.length===0||i===void 0||a.some(({dialect:e})=>e!==i.dialect))return null;let o=r.map(e=>({...e,dialect:i.dialect})),s=new Set(t.map(({dialect:e})=>e));return{base:n?[...e,...o]:o,names:new Set(r.map(({name:e})=>e)),without:n?[]:[...s].map(e=>({name:null,dialect:e,set:null}))}}function Nu(e,t){let{nowMe:n,noLongerMe:r}=e.difference;return n.length+r.length!==0&&!t.every(({difference:e})=>Pu(e.nowMe,n)&&Pu(e.noLongerMe,r))}function Pu(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function Fu(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,Iu(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?Lu(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function Iu({directory:e}){return r.r(e).map(e=>r.i(e)?``:n.h(e.bytes)).filter(e=>e!==``).join(`\0`)}function Lu(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function Ru(e,t,n=null){Vu(e),Vu(t);let r=[...e.problems,...t.problems],i=[],a=(e,t)=>{let i=Hu(e,t);if(i!==null)return r.push(i),[];let a=Gu(e,t,n);return a.tooManyPieces&&r.push({file:(t??e)?.directory.path??`.`,line:1,column:1,message:`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so it was not compared`}),a.differences},o=new Map(e.directories.map(e=>[e.key,e])),s=[];for(let n of t.directories){let t=o.get(n.key)??null;o.delete(n.key),t===null&&e.problems.length>0||(t===null&&s.push(n),i.push(...a(t,n)))}let c=t.problems.length>0?[]:[...o.values()];for(let e of c)i.push(...a(e,null));i.sort((e,t)=>Po(e.control,t.control)||Po(e.host??``,t.host??``));let l=Fu(c,s).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:a(e,t)})),u=[e.label,t.label].filter(e=>e!==zu(e));return{base:zu(e.label),head:zu(t.label),differences:i,renames:l,problems:u.length===0?r:r.map(e=>Bu(e,u))}}function zu(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(0,12):e}function Bu(e,t){let n=t.find(t=>e.file.startsWith(`${t}:`));return n===void 0?e:{...e,file:zu(n)+e.file.slice(n.length)}}function Vu({label:e,directories:t}){let[i,...a]=t.flatMap(({directory:e})=>r.l(e));if(i===void 0)return;let o=a.length===0?``:` (and ${a.length} more like it)`;throw new n.t(`${n.o(i.path)} in ${n.s(e)}: ${r.c(i)}${o}`)}function Hu(e,t){for(let n of[t,e]){if(n===null||!n.hosts.some(({dialect:e})=>e.readsIpFiles))continue;let[i]=r.u(n.directory),a=i===void 0?null:r.f(i);if(!(i===void 0||a===null||e!==null&&t!==null&&Uu(e,t)))return{file:i.path,line:a.line,column:1,message:a.message}}return null}function Uu(e,t){let i=({directory:e},t)=>{let n=e.file(t);return n===null||r.i(n)?null:n.bytes},a=r=>{let[a,o]=[i(e,r),i(t,r)];return a===null||o===null?a===o:n.d(a,o)},o=({hosts:e})=>JSON.stringify(e.map(({name:e,dialect:t,set:n})=>[e,t.name,n?.system,n?.addresses.map(Wu)]));return a(`moreipme`)&&a(`notipme`)&&o(e)===o(t)}function Wu({label:e,address:t,up:n}){return[e,String(t),n]}function Gu(e,t,n){let r=e=>n===null?e:e.filter(({name:e})=>e===n||e===null),i=e===null||t===null?null:Mu(e.hosts,t.hosts),a=ru(e===null?null:{directory:e.directory,hosts:r(i?.base??e.hosts)},t===null?null:{directory:t.directory,hosts:r(t.hosts)});if(i===null||e===null||t===null)return a;let o=a.differences.map(e=>i.names.has(e.host)?{...e,facts:`shared`}:e);if(i.without.length===0)return{...a,differences:o};let s=ru({directory:e.directory,hosts:e.hosts},{directory:t.directory,hosts:i.without}),c=o.filter(e=>e.facts===`shared`),l=s.differences.filter(e=>Nu(e,c));return{differences:[...o,...l.map(e=>({...e,facts:`without`}))],tooManyPieces:a.tooManyPieces||s.tooManyPieces}}async function Ku(e,t,n){return Qu(await rc(e,{...t,named:!0},n.config,Zu(n)),n)}async function qu(e,t,n,r,i){let a=i.config===null?$u(t,n,r.directories):[];if(t.prefetch([...r.settings,...a]),i.config!==null||r.settings.length+a.length===0){let a=Qu(await rc(e,{directories:r.directories,settings:[],named:!0},i.config??`none`,Zu(i)),i);return i.config===null||i.config===`none`?a:{...a,files:await Yu(e,t,n,i.config.file)}}let{gather:o}=await Promise.resolve().then(()=>require("./action/with-settings.js")),s={directories:r.directories,searched:r.settings,above:e=>$u(t,n,e),config:null};return Qu(await o(Ju(e,t,n),s,Zu(i)),i)}function Ju(e,t,n){return{folders:Xu(e,t,e=>e===n||e.startsWith(d.default.join(n,d.default.sep))),read:n=>t.read(n,e.shown(n))??{path:e.shown(n),unreadable:`there is no such file or directory`,kind:`missing`},resolve:(e,t)=>d.default.resolve(e,t),shown:t=>e.shown(t),dirname:e=>d.default.dirname(e),keyOf:e=>e,isControl:Xs}}async function Yu(e,t,n,r){let i=e.absolute(r),{loadSettings:a,makeShared:o}=await Promise.resolve().then(()=>require("./action/load-settings.js")).then(e=>e.n),s=await a(o(Ju(e,t,n)),i,!1);return`absolute`in s?[s]:[]}function Xu(e,t,n){let i=(n,r)=>(r!==null&&Ms(e.shown(n),t.folder(n)?.odd??[],r),t.list(n)??[]);return{kind:i=>{if(!n(i))return`outside`;if(es(d.default.relative(e.cwd,i)))return`below .git`;if(t.list(i)!==null)return`folder`;let a=t.read(i,i);return a===null?`missing`:r.i(a)&&a.refused===!0?`outside`:`file`},list:e=>i(e,!1).filter(n=>!Is.has(n)&&t.isFolder(d.default.join(e,n))).sort(),names:e=>i(e,null),controlNames:e=>i(e,!0)}}function Zu({dialect:e,set:t}){return{dialect:e,set:t,levels:new Map}}function Qu(e,{set:t}){let n=e.directories.map(e=>{let n=t===null?e.hosts:e.hosts.map(e=>({...e,set:{...t,host:e.name}}));return{...e,hosts:n}});return{...e,directories:n}}function $u(e,t,n){let r=[],i=new Set;for(let{absolute:a}of n)for(let n=a;!i.has(n);n=d.default.dirname(n)){i.add(n);let a=e.list(n)??[];for(let e of Ls)a.includes(e)&&r.push(d.default.join(n,e));if(n===t||d.default.dirname(n)===n)break}return r}const ed=2**29,td=2e4;async function nd(e,t,n,r){let i=ad(e,()=>ps(e.cwd),t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await sd(e,i,a,!0,r),head:await sd(e,rd(i),a,!0,r)}}function rd({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function id(e){try{return(0,u.statSync)(e,{throwIfNoEntry:!1})??null}catch{return null}}function ad(e,t,r){let i=n.s(r),a=t();if(a===null)throw new n.t(`there is no path "${i}", and no git repository here in which it could be a revision`);let[,o=r,s=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(r)??[],c=vs(a,o);if(c===null)throw new n.t(od(a,o));if(c.kind!==`tree`)throw new n.t(`${n.s(o)} is a ${c.kind}, not a revision`);let l=jl(a,c.id);if(s===null||s===``)return{label:o,tree:l,root:null,isFile:!1};let u=d.default.resolve(/^\.\.?(\/|$)/.test(s)?e.cwd:a.root,s),f=l.list(u)!==null;if(!f&&l.read(u,s)===null)throw new n.t(`there is no ${n.s(s)} in ${n.s(o)}`);return{label:o,tree:l,root:u,isFile:!f}}function od(e,t){let r=n.s(t);return Ss(e)?`the git revision "${r}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${r}" here`}async function sd(e,t,n,r,i){let a=await(t.tree===null?cd(e,n,i):ld(e,t.tree,n,i)),o=a.directories.map(t=>({...t,key:r?t.absolute:d.default.relative(n[0]??e.cwd,t.absolute)})),s=t.tree===null?a.problems:a.problems.map(e=>({...e,file:`${t.label}:${e.file}`}));return{label:t.label,directories:o,settings:a.settings,problems:s}}async function cd(e,t,i){let a=e.repositoryOf(e.cwd),o=Ks(e,t.filter(e=>(0,u.existsSync)(e))),s=await Ku(e,{directories:o.directories.filter(({absolute:t})=>a===null||!t.startsWith(a)||e.repositoryOf(t)===a),settings:o.settings},i),c=0,l=t=>{let i=Zs(e,t);for(let e of r.r(i))r.i(e)||(c+=e.bytes.length);if(c>ed)throw new n.t(`there are more than ${ed/2**20} MiB of files to compare: name fewer folders`);return i};return{directories:s.directories.map(({found:e,hosts:t})=>({key:``,absolute:e.absolute,directory:l(e),hosts:t})),settings:s.files,problems:[...o.problems,...s.problems]}}async function ld(e,t,i,a){let o=t.root,s=i.find(e=>e!==o&&!e.startsWith(d.default.join(o,d.default.sep)));if(s!==void 0)throw new n.t(`${n.s(e.shown(s))} lies outside the git repository; name the folder in the revision: REVISION:PATH`);let c=ud(e,t,i),l=await qu(e,t,o,c,a),u=l.directories.flatMap(({found:{absolute:e,names:t}})=>t.filter(e=>e===`moreipme`||e===`notipme`).map(t=>d.default.join(e,t)));return t.prefetch(u),{directories:l.directories.map(({found:{absolute:n,names:i},hosts:a})=>{let o=e.shown(n);return{key:``,absolute:n,directory:r.o(o,i,e=>i.includes(e)?t.read(d.default.join(n,e),r.a(o,e)):null),hosts:a}}),settings:l.files,problems:[...c.problems,...l.problems]}}function ud(e,t,n){let r=new Map,i=new Set,a=[],o=(t,{entries:n,odd:o},s,c)=>{let l=[...n.keys()],u=Js(t,l,s);if(u&&r.set(t,l),r.size>td)throw gl(`there are more than ${td.toLocaleString(`en`)} control directories`);if((u||c)&&a.push(...js(e.shown(t),o,u)),c)for(let e of Ls)n.has(e)&&i.add(d.default.join(t,e))};for(let e of n)if(t.list(e)!==null)t.walk(e,(t,n)=>o(t,n,t===e,!0));else if(Ls.includes(d.default.basename(e)))i.add(e);else if(t.read(e,e)!==null||id(e)?.isFile()===!0){let n=t.folder(d.default.dirname(e));n!==null&&o(d.default.dirname(e),n,!0,!1)}return{directories:[...r].map(([e,t])=>({absolute:e,names:t})),settings:[...i],problems:a}}async function dd(e){let t=e.config===void 0?null:{file:e.config},r={dialect:e.dialect,set:null,config:t},i=new Rs(e.cwd),a=await nd(i,e.base,e.paths,r),o=Ru(a.base,a.head),[s]=o.problems;if(s!==void 0){let{file:e,line:t,column:r,message:i}=s;throw new n.t(`the verdicts cannot be compared: ${n.o(e)}:${t}:${r}: ${i}`,{file:e,line:t,column:r})}let c=new Date().toISOString().slice(0,10),l=Yl(a.base.settings,a.head.settings,c,e=>i.shown(e));if(o.differences.length+l.length===0)return null;let u=new Map;for(let e of o.differences)u.set(e.control,[...u.get(e.control)??[],e]);let d=e=>[...u.values()].reduce((t,n)=>t+_r(n.map(t=>t.difference[e])),0);return{nowMeCount:d(`nowMe`),noLongerMeCount:d(`noLongerMe`),markdown:o.differences.length===0?null:ku(o),noLongerChecked:l}}function fd(e,t){let r=d.default.resolve(e,t);try{if(pd(e,r))throw new n.t(`the input working-directory: ${n.s(t)}: its symbolic links lead out of the workspace`);if((0,u.statSync)(r).isDirectory())return r}catch(e){throw e instanceof n.t?e:new n.t(`the input working-directory: ${n.s(t)}: ${cs(e)}`)}throw new n.t(`the input working-directory: ${n.s(t)} is no directory`)}function pd(e,t){let n=(e,t)=>e===t||e.startsWith(d.default.join(t,d.default.sep));return n(t,d.default.resolve(e))&&!n(u.realpathSync.native(t),u.realpathSync.native(e))}async function md(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,r=null,i=n,a=[],o={result:oe,failOn:`error`,isChanged:()=>!1,difference:null,missing:null};try{r=Rl(e.getInput),i=fd(n,r.workingDirectory),o=await hd(r,{..._c(t),cwd:i})}catch(e){a.push(vd(e))}let s={..._c(t),cwd:i},c=Fc(n,i),{failOn:l,difference:u}=o,d={...o.result,problems:[...o.result.problems,...a]},f=new Set;for(let e=!0,t=0;e&&t<2;t++){e=!1;for(let{file:a,pieces:o}of yd(r,d,l,c)){if(t>0&&!f.has(a))continue;let r=Wc({root:n,cwd:i},a,Pc(o),e=>s.stdout(e));r===null?f.add(a):(e=!0,f.delete(a),d={...d,problems:[...d.problems,r]})}}let p=[`pass`,`fail`,`error`][hc({result:d,failOn:l})];Nc(s.stdout,Ya(d,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Ke(d.problems.map(e=>({...e,file:e.file||`the Action`})),s);let m=(r?.summary??!0)&&await e.writeSummary(bd(d,p,o,s,c))?`see the job summary`:`see the log`,h={rebase:c,isChanged:o.isChanged,closing:p!==`pass`,elsewhere:m},g=r?.annotations??!0;g&&Nc(s.command??s.stdout,ye(d,h));let _=r?.sarifFile??``,v=Jc(d,p,u,f.has(_)?c(_):``);for(let[t,n]of Object.entries(v))e.setOutput(t,n);if(p!==`pass`){let t=g?be(d,h):0;e.setFailed(Fl(d,p,t,m))}return p}async function hd(e,t){let n=zl(e),r=[],i=gd(r,null,()=>Yc(e.base,t.env,t.cwd)),{result:a,failOn:o}=await sc(n,t,1/0),s=e.annotations?a.findings.map(({file:e})=>e.path):[],c=()=>!1,l=i===null||`missing`in i?c:gd(r,c,()=>Nl(t.cwd,i.commit,s)),u=i===null||`missing`in i?{difference:null,missing:i?.missing??null}:await _d(n,t,i.commit,r);return{result:{...a,problems:[...a.problems,...r]},failOn:o,isChanged:l,...u}}function gd(e,t,n){try{return n()}catch(n){if(!(n instanceof $))throw n;return e.push(vd(n)),t}}async function _d(e,t,n,r){try{let r=E(e,`dialect`),i=E(e,`config`);return{difference:await dd({cwd:t.cwd,base:n,paths:e.operands,dialect:r===null?null:de(r),...i===null?{}:{config:i}}),missing:null}}catch(e){let t=vd(e);return e instanceof $&&r.push(t),{difference:null,missing:k(t.message)}}}function vd(e){if(!(e instanceof n.t))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function yd(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:ua(t,r)}],...a===null?[]:[{file:a,pieces:Ne(t,n)}]]}function bd(e,t,{difference:n,missing:r},i,a){let o=n?.markdown??r,s=e.coverage==null?null:Na(e.coverage),c=n?.noLongerChecked??[];return ba(e,{verdict:t,link:Bl(i.env,a),difference:o,noLongerChecked:c,coverage:s})}var xd=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function Sd({code:e,message:t}){return new xd(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function Cd(e,t){let n=typeof t==`string`?Buffer.from(t):t;for(let t=0;t<n.length;)try{t+=(0,u.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw Sd(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function wd(){return{stdout:e=>Cd(1,e),stderr:e=>Cd(2,e),bytes:e=>Cd(1,e),progress:e=>{Ed(2)&&Cd(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>Td(1),isFile:()=>(0,u.fstatSync)(1).isFile()}}function Td(e){return Ed(e)&&process.stdout.isTTY===!0}function Ed(e){let t=(0,u.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,u.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function Dd(e){try{return await ee.addRaw(e).write(),!0}catch{return!1}}function Od(e){ie(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(n.s).join(`
`)}`);try{re(`result`,`error`)}catch{}}md({getInput:e=>ne(e,{trimWhitespace:!1}),setOutput:re,setFailed:ie,writeSummary:Dd},wd()).catch(Od),exports.A=E,exports.C=Mn,exports.D=F,exports.E=An,exports.O=yt,exports.S=V,exports.T=kn,exports._=Zn,exports.a=os,exports.b=W,exports.c=ta,exports.d=Fr,exports.f=J,exports.g=K,exports.h=Sr,exports.i=cs,exports.j=le,exports.k=j,exports.l=ti,exports.m=Y,exports.n=Vl,exports.o=Bo,exports.p=Cr,exports.r=Lc,exports.s=Po,exports.t=Hl,exports.u=Pr,exports.v=G,exports.w=jn,exports.x=H,exports.y=Qn;