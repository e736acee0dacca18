Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,__commonJSMin=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),__copyProps=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},__toESM=(n,r,o)=>(o=n==null?{}:e(i(n)),__copyProps(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n));let o=require("os");o=__toESM(o,1);let s=require("crypto");s=__toESM(s,1);let c=require("fs");c=__toESM(c,1);let l=require("node:crypto"),u=require("node:fs"),d=require("node:path");d=__toESM(d,1);let f=require("node:child_process");function toCommandValue(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function issueCommand(e,t,n){let r=new Command(e,t,n);process.stdout.write(r.toString()+o.EOL)}var Command=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${escapeProperty(r)}`)}}return e+=`::${escapeData(this.message)}`,e}};function escapeData(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function escapeProperty(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function issueFileCommand(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!c.existsSync(n))throw Error(`Missing file at path: ${n}`);c.appendFileSync(n,`${toCommandValue(t)}${o.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(e,t){let n=`ghadelimiter_${s.randomUUID()}`,r=toCommandValue(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${o.EOL}${r}${o.EOL}${n}`}var __awaiter$1=function(e,t,n,r){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,i){function fulfilled(e){try{step(r.next(e))}catch(e){i(e)}}function rejected(e){try{step(r.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};const{access:p,appendFile:m,writeFile:h}=c.promises,g=`GITHUB_STEP_SUMMARY`,_=new class{constructor(){this._buffer=``}filePath(){return __awaiter$1(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[g];if(!e)throw Error(`Unable to find environment variable for $${g}. Check if your runtime environment supports job summaries.`);try{yield p(e,c.constants.R_OK|c.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return __awaiter$1(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?h:m)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return __awaiter$1(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var v;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(v||={});function getInput(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(e,t));process.stdout.write(o.EOL),issueCommand(`set-output`,{name:e},toCommandValue(t))}function setFailed(e){process.exitCode=v.Failure,error(e)}function error(e,t={}){issueCommand(`error`,toCommandProperties(t),e instanceof Error?e.toString():e)}const y=`(?:(?![\\u001b\\n\\r])[\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}])*`,b=`\\n\\r\\v\\f\\u0085\\u2028\\u2029`,x=RegExp(`(#${y}#${y})\\[`,`gu`),S=RegExp(`(^|[${b}])([\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}]*)(:${y}):(?=[^${b}]*(?:::|$))`,`gu`);function guarded(e){return{...e,stdout:guard(e.stdout),stderr:guard(e.stderr),command:e.stdout}}function guard(e){let t=``;return n=>{let r=neutralized(t+n);e(r.slice(t.length)),t=openEnd(r)}}function neutralized(e){return e.replace(x,`$1\\x5b`).replace(S,`$1$2$3\\x3a`)}function openEnd(e){let t=RegExp(`[^${b}]*$`,`u`).exec(e.slice(-1e3))?.[0]??``;return/^[\s\p{C}\p{M}\p{Z}]*:?$/u.test(t)?t:`.${/#[#\p{C}\p{M}]*$/u.exec(t)?.[0]??``}`}const C={needed:0,duplicate:1,idle:2,shadowed:3,redundant:4,alreadyInterface:5,matchesNothing:6};function ipScan(e,t,n){let r=[],i=0,a=t;for(let t=0;t<4;t++){if(t>0){if(a>=n||e[a]!==46)return null;a++}let o=scanOctet(e,a,n);if(o===null)return null;r.push(o),i=(i<<8|o.value)>>>0,a=o.end}return{start:t,end:a,address:i,octets:r}}function scanOctet(e,t,n){let r=0,i=0,a=t;for(;a<n;a++){let t=e[a]-48;if(t<0||t>9)break;r=r*10+t&255,i=Math.min(i*10+t,256)}return a===t?null:{start:t,end:a,value:r,wrapped:i>255,leadingZero:a-t>1&&e[t]===48}}function lineEnd(e,t){let n=e.indexOf(10,t);return n<0?e.length:n}function readLine(e,t,n){let r=e.indexOf(10,n),i=r>=0,a=i?r:e.length,o=i?a:Math.max(n,a-1),s=indexIn(e,0,n,o),c={start:n,end:s<0?o:s},l=indexIn(e,47,n,c.end),u=l<0?null:ipScan(e,l+1,c.end),d=ipScan(e,n,l<0?c.end:l),f=null;return l>=0&&u===null?f=`bad-netmask`:d===null&&(f=`bad-address`),{line:t,start:n,end:a,terminated:i,seen:c,slash:l,address:d,netmask:u,entry:f!==null||d===null?null:{address:d.address,netmask:u===null?4294967295:u.address},skipped:f}}function indexIn(e,t,n,r){for(let i=n;i<r;i++)if(e[i]===t)return i;return-1}const w=new Uint8Array(256);for(let e=1;e<=8;e++)w[255<<8-e&255]=e;function netmaskLength(e){return w[e>>>24]+w[e>>>16&255]+w[e>>>8&255]+w[e&255]}function isGapped(e){let t=~e;return(t&t+1)!==0}function hasHostBits(e,t){return(e&~t)!==0}function netmaskOf(e){return e===0?0:4294967295<<32-e>>>0}function reach(e){return e===0?0:Math.clz32(e&-e)+1}function dotted(e){return`${e>>>24}.${e>>>16&255}.${e>>>8&255}.${e&255}`}function seenAddresses(e,t){let n=e.addresses.filter(e=>e.up&&typeof e.address==`number`);if(e.system===`bsd`||t.seesEveryAddress)return n.map(({label:e,address:t})=>({label:e,address:t}));let r=new Map;return n.map(({device:e,label:t,address:n})=>{let i=`${e}\n${t}`,a=r.get(i)??n;return r.set(i,a),{label:t,address:a}})}function makeLists(e,t,n,r){let i=e.implicit.map(e=>({...e,origin:{kind:`implicit`}}));for(let{label:n,address:r}of t===null?[]:seenAddresses(t,e))i.push({address:r,netmask:4294967295,origin:{kind:`interface`,label:n}});let a=e.readsIpFiles?{moreipme:n,notipme:r}:{moreipme:null,notipme:null};return{host:t?.host??null,fixed:i,...a}}function entryAt(e,t){let{address:n,netmask:r,line:i,start:a}=e.entries;return{address:n[t],netmask:r[t],origin:{kind:`line`,file:e,line:i[t],start:a[t]}}}function ipmeIs(e,t){let n=better$1(matchFixed(e.fixed,t),matchFile(e.moreipme,t)),r=matchFile(e.notipme,t);return{me:(n?.length??-1)>(r?.length??-1),ipme:n,notipme:r}}function better$1(e,t){return(t?.length??-1)>(e?.length??-1)?t:e}function matchFixed(e,t){let n=null;for(let r of e)(t&r.netmask)>>>0===r.address&&(n=better$1(n,{length:netmaskLength(r.netmask),entry:r}));return n}function matchFile(e,t){if(e===null)return null;let n=e.entries,r=-1,i=-1;for(let e=0;e<n.count;e++){let a=n.netmask[e];if((t&a)>>>0!==n.address[e])continue;let o=netmaskLength(a);o>i&&(i=o,r=e)}return r<0?null:{length:i,entry:entryAt(e,r)}}function numberEntries(e,t,n){let r=e.length,i=r+(t?.entries.count??0);return{implicit:e,moreipme:t,notipme:n,firstMoreipme:r,firstNotipme:i,count:i+(n?.entries.count??0)}}function addressOf(e,t){return t>=e.firstNotipme?e.notipme?.entries.address[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.address[t-e.firstMoreipme]:e.implicit[t].address}function netmaskById(e,t){return t>=e.firstNotipme?e.notipme?.entries.netmask[t-e.firstNotipme]:t>=e.firstMoreipme?e.moreipme?.entries.netmask[t-e.firstMoreipme]:e.implicit[t].netmask}function lengthOf(e,t){return netmaskLength(netmaskById(e,t))}function isNotipme(e,t){return t>=e.firstNotipme}function entryOf(e,t){return t>=e.firstNotipme?entryAt(e.notipme,t-e.firstNotipme):t>=e.firstMoreipme?entryAt(e.moreipme,t-e.firstMoreipme):{origin:{kind:`implicit`},...e.implicit[t]}}const T=65536;function sortByKey(e){let t=e.key.length;if(isSorted(e.key))return e;if(t<=48)return insertionSort(e,0,t),e;let n={key:new Uint32Array(t),payload:new Uint32Array(t)};if(t<4096){for(let r=0;r<32;r+=16)deal(e,n,0,t,r),deal(n,e,0,t,r+8);return e}let r=dealHeaps(e,n);for(let t=0;t<T;t++){let i=r[t],a=r[t+1];a-i<2||(a-i<=48?insertionSort(n,i,a):(deal(n,e,i,a,0),deal(e,n,i,a,8)))}return n}function isSorted(e){for(let t=1;t<e.length;t++)if(e[t-1]>e[t])return!1;return!0}function dealHeaps(e,t){let{key:n,payload:r}=e,i=n.length,a=new Uint32Array(65537);for(let e=0;e<i;e++)a[(n[e]>>>16)+1]++;for(let e=0;e<T;e++)a[e+1]+=a[e];let o=a.slice(),s=t.key,c=t.payload;for(let e=0;e<i;e++){let t=n[e],i=t>>>16,a=o[i];o[i]=a+1,s[a]=t,c[a]=r[e]}return a}const E=new Uint32Array(257);function deal(e,t,n,r,i){let{key:a,payload:o}=e;E.fill(0);for(let e=n;e<r;e++)E[(a[e]>>>i&255)+1]++;for(let e=0;e<256;e++)E[e+1]+=E[e];for(let e=n;e<r;e++){let r=a[e],s=r>>>i&255,c=n+E[s];E[s]++,t.key[c]=r,t.payload[c]=o[e]}}function insertionSort({key:e,payload:t},n,r){for(let i=n+1;i<r;i++){let r=e[i];if(e[i-1]<=r)continue;let a=t[i],o=i;for(;o>n&&e[o-1]>r;o--)e[o]=e[o-1],t[o]=t[o-1];e[o]=r,t[o]=a}}const D=2**22,ee=2**26;function reachOfTag(e){return e&63}function idOfTag(e){return e>>>6}function blocksOf(e){let t=reach(e),n=0;for(let r=32-t;r<32;r++)e>>>r&1||n++;return 2**n}function makeBlocks(e){let t=[],n=e.implicit.length,r=0;for(let i of[e.moreipme,e.notipme]){if(i===null)continue;n+=i.entries.count;let a=i===e.moreipme?e.firstMoreipme:e.firstNotipme;for(let e of unusualEntries(i)){let o=i.entries.netmask[e];n--,hasHostBits(i.entries.address[e],o)||(t.push(a+e),r+=blocksOf(o))}}if(r>D||e.count>ee)return null;let i=new Uint32Array(n+r),a=new Uint32Array(n+r),o=0;for(let t=0;t<e.implicit.length;t++){let{address:n,netmask:r}=e.implicit[t];i[o]=n,a[o++]=t<<6|reach(r)}for(let t of[e.moreipme,e.notipme]){if(t===null)continue;let n=t===e.moreipme?e.firstMoreipme:e.firstNotipme,{count:r,address:s,netmask:c}=t.entries;for(let e=0;e<r;e++){let t=c[e];(t===4294967295||!isGapped(t)&&!hasHostBits(s[e],t))&&(i[o]=s[e],a[o++]=n+e<<6|reach(t))}}for(let n of t)o=expand(e,n,i,a,o);return sortedBlocks(i,a,t.length>0)}function blocksAmong(e,t){let n=t.reduce((t,n)=>t+blocksOf(netmaskById(e,n)),0),r=new Uint32Array(n),i=new Uint32Array(n),a=0;for(let n of t)a=expand(e,n,r,i,a);return sortedBlocks(r,i,t.some(t=>isGapped(netmaskById(e,t))))}function sortedBlocks(e,t,n){let r=sortByKey({key:e,payload:t});return orderEqualStarts(r.key,r.payload),{start:r.key,tag:r.payload,gapped:n}}function*unusualEntries(e){let{count:t,address:n,netmask:r,line:i}=e.entries,a=0;for(let o=0;o<e.notable.count;o++){let s=e.notable.line[o];if(a=lowerBound(i,s,a,t),a>=t||i[a]!==s)continue;let c=r[a];(isGapped(c)||hasHostBits(n[a],c))&&(yield a)}}function lowerBound(e,t,n=0,r=e.length){let i=n,a=r;for(;i<a;){let n=i+a>>>1;e[n]<t?i=n+1:a=n}return i}function expand(e,t,n,r,i){let a=netmaskById(e,t),o=addressOf(e,t),s=reach(a),c=~a&~(2**(32-s)-1),l=i,u=0;do n[l]=(o|u)>>>0,r[l++]=t<<6|s,u=u-c&c;while(u!==0);return l}function orderEqualStarts(e,t){for(let n=0;n<e.length;){let r=n+1;for(;r<e.length&&e[r]===e[n];)r++;if(r-n>1){let e=t.subarray(n,r);isOrdered(e)||e.set(Uint32Array.from(e).sort(byReachThenId))}n=r}}function isOrdered(e){for(let t=1;t<e.length;t++)if(byReachThenId(e[t-1],e[t])>0)return!1;return!0}function byReachThenId(e,t){return reachOfTag(e)-reachOfTag(t)||idOfTag(e)-idOfTag(t)}const O=2**32;function makePieces(e,t){let n=e.start.length,r=new Uint32Array(2*(n+t.length)+1),i=new Uint32Array(n),a=new Uint32Array(n),o=new Uint32Array(t.length),s=[],endOf=t=>e.start[t]+2**(32-reachOfTag(e.tag[t])),c=1,l=0,border=e=>e>=O?c:(r[c-1]!==e&&(r[c++]=e),c-1),cutUpTo=e=>{for(;l<t.length&&t[l]<e;l++)o[l]=border(t[l]),t[l]+1<=e&&border(t[l]+1)},closeUpTo=e=>{for(let t=s.at(-1);t!==void 0&&endOf(t)<=e;t=s.at(-1))cutUpTo(endOf(t)),a[t]=border(endOf(t)),s.pop()};for(let t=0;t<n;t++){let n=e.start[t];closeUpTo(n),cutUpTo(n),i[t]=border(n),s.push(t)}return closeUpTo(O),cutUpTo(O),{count:c,start:r.subarray(0,c),firstPiece:i,endPiece:a,cutPiece:o}}function explainNeedless(e,t,n,r){let i=t.status[r],a=overlapping(e,t.blocks,r).filter(n=>stands(e,t,r,n));if(tooLong(e,[r,...a]))return{because:null,interfaces:[],witness:addressOf(e,r)};let o=placesOf(e,n,r,a,i),s=irreducible(o,t=>t<0?32:lengthOf(e,t));return{because:s.filter(e=>e>=0),interfaces:s.filter(e=>e<0).map(e=>n.address[-1-e]),witness:o[0]?.address??addressOf(e,r)}}function tooLong(e,t){let n=0;for(let r of t){let t=netmaskById(e,r);isGapped(t)&&(n+=blocksOf(t))}return n>4096}function isNeedlessAlone(e,t,n,r){let{status:i,blocks:a}=t,o=overlapping(e,a,r).filter(e=>i[e]!==C.matchesNothing);return!tooLong(e,[r,...o])&&placesOf(e,n,r,o,C.redundant).every(({candidates:e})=>e.length>0)}function overlapping(e,t,n){let r=addressOf(e,n),i=netmaskById(e,n),a=[];if(isGapped(i)){for(let t=0;t<e.count;t++){let o=i&netmaskById(e,t);t!==n&&((r^addressOf(e,t))&o)===0&&a.push(t)}return a}let o=new Set([n]),take=e=>{let n=idOfTag(t.tag[e]);o.has(n)||a.push(n),o.add(n)},s=r+(4294967295-i)+1;for(let e=0;e<32;e++){let n=e===0?0:(r&4294967295<<32-e)>>>0;if(n===r)break;for(let e=lowerBound(t.start,n);e<t.start.length&&t.start[e]===n;e++)n+2**(32-reachOfTag(t.tag[e]))>r&&take(e)}for(let e=lowerBound(t.start,r);e<t.start.length&&t.start[e]<s;e++)take(e);return a}function stands(e,{status:t,pass:n},r,i){let a=t[i];if(a===C.duplicate||a===C.matchesNothing)return!1;if(a!==C.redundant||t[r]===C.idle||t[r]===C.shadowed)return!0;if(t[r]===C.alreadyInterface)return!1;let o=n[i]-n[r];if(o!==0)return o>0;let s=lengthOf(e,r)-lengthOf(e,i);return s===0?isNotipme(e,r)===isNotipme(e,i)?i<r:isNotipme(e,i):s>0}function placesOf(e,t,n,r,i){let a=isGapped(netmaskById(e,n))?2**32:addressOf(e,n)+(4294967295-netmaskById(e,n))+1,o=isGapped(netmaskById(e,n))?0:lowerBound(t.address,addressOf(e,n)),s=lowerBound(t.address,a,o);if(o===s&&r.every(t=>coversAll(e,t,n))){let t=candidatesOf(e,n,r,i);return t===null?[]:[{address:addressOf(e,n),candidates:t}]}let c=blocksAmong(e,[n,...r]),l=makePieces(c,t.address.subarray(o,s)),u=Array.from({length:l.count},()=>[]),d=[];for(let e=0;e<c.start.length;e++){let t=idOfTag(c.tag[e]);for(let r=l.firstPiece[e];r<l.endPiece[e];r++)t===n?d.push(r):u[r].push(t)}let f=new Map;for(let e=o;e<s;e++)f.set(l.cutPiece[e-o],e);let p=[];for(let r of d){let a=f.get(r),add=t=>{let a=candidatesOf(e,n,t,i);a!==null&&p.push({address:l.start[r],candidates:a})},o=u[r];(a===void 0||t.on[a].length<t.hosts)&&add(o),a!==void 0&&add([...o,-1-a])}return p}function coversAll(e,t,n){return(netmaskById(e,t)&~netmaskById(e,n))===0}function candidatesOf(e,t,n,r){let length=t=>t<0?32:lengthOf(e,t),inNotipme=t=>t>=0&&isNotipme(e,t),i=lengthOf(e,t),a=n.filter(e=>!inNotipme(e)),o=n.filter(inNotipme),greatest=(e,t)=>e.reduce((e,n)=>length(n)<=t?Math.max(e,length(n)):e,-1);if(!isNotipme(e,t)){if(r===C.shadowed){let e=Math.max(i,greatest(a,32));return o.filter(t=>length(t)>=e)}let e=greatest(o,i-1);return[...a.filter(t=>length(t)>=i||length(t)>e),...o.filter(e=>length(e)>=i)]}if(a.length===0)return null;if(r===C.shadowed){let e=Math.max(i,greatest(o,32));return a.filter(t=>length(t)>e)}let s=greatest(a,i);return[...a.filter(e=>length(e)>i),...o.filter(e=>length(e)>=i||s>=0&&length(e)>=s)]}function irreducible(e,t){let n=new Set(e.flatMap(e=>e.candidates)),r=e.map(e=>e.candidates.length),i=new Map;for(let[t,n]of e.entries())for(let e of n.candidates){let n=i.get(e);n===void 0?i.set(e,[t]):n.push(t)}let a=[...n].sort((e,n)=>t(n)-t(e)||n-e);for(let e of a){let t=i.get(e);if(!t.some(e=>r[e]===1)){for(let e of t)r[e]--;n.delete(e)}}return a.filter(e=>n.has(e)).reverse()}function isIpv6(e){let t=e.split(`::`);if(t.length>2)return!1;let n=0;for(let[e,r]of t.entries()){let i=r===``?[]:r.split(`:`);for(let[r,a]of i.entries()){let o=e===t.length-1&&r===i.length-1;if(/^[0-9a-f]{1,4}$/i.test(a))n++;else if(o&&/^\d{1,3}(\.\d{1,3}){3}$/.test(a))n+=2;else return!1}}return t.length===2?n<8:n===8}function skippedLine(e,t,n){if(e.entry!==null||!e.terminated)return null;let{bytes:r}=t,{start:i,end:a}=e;if(hasByteOrderMark(r)&&e.line===1)return{kind:`byte-order-mark`,harmless:isCommentOrBlank(r,i+3,a)};if(isCommentOrBlank(r,i,a))return null;let o=afterBlanks(r,i,e.seen.end),s={start:i,end:o};return o>i&&readLine(r,e.line,o).entry!==null?{kind:`leading-blank`,blanks:s}:prefixLength$1(e,r,s)??(n.dialect.ipv6?null:ipv6Address$1(e,r,o))??{kind:`not-an-address`}}function hasByteOrderMark(e){return e[0]===239&&e[1]===187&&e[2]===191}function isBlank(e){return e===32||e===9}function afterBlanks(e,t,n){let r=t;for(;r<n&&isBlank(e[r]);)r++;return r}function beforeBlanks(e,t,n){let r=n;for(r>t&&e[r-1]===13&&r--;r>t&&isBlank(e[r-1]);)r--;return r}function isCommentOrBlank(e,t,n){let r=afterBlanks(e,t,n);return e[r]===35&&r<n||beforeBlanks(e,t,n)<=r}function prefixLength$1({seen:e,slash:t},n,r){if(t<0)return null;let i=ipScan(n,r.end,t);if(i===null||i.end!==t)return null;let a=beforeBlanks(n,t+1,e.end),o=t+1,s=0;for(;o<a&&isDigit(n[o]);o++)s=Math.min(s*10+n[o]-48,99);let c=afterBlanks(n,o,a);if(o===t+1||s>32||c<a&&n[c]!==35)return null;let l={start:t+1,end:o};return{kind:`prefix-length`,address:i.address,written:l,length:s,comment:c<a?{start:c,end:a}:null,indent:r}}function ipv6Address$1({seen:e},t,n){let r=Buffer.from(t.buffer,t.byteOffset+n,e.end-n).toString(`latin1`),i=/^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(r);return i?.[1]===void 0||!isIpv6(i[1])?null:{kind:`ipv6-address`,written:{start:n,end:n+(i[1].length+(i[2]?.length??0)+(i[3]?.length??0))}}}function isDigit(e){return e>=48&&e<=57}function bytesAsText(e,{start:t,end:n}){return Buffer.from(e.buffer,e.byteOffset+t,n-t).toString(`latin1`)}function readOctets({entry:e,address:t,netmask:n}){return e===null||t===null?[]:n===null?t.octets:[...t.octets,...n.octets]}function entrySpan({bytes:e,entries:t},n){let r=t.start[n],i=e.at(-1)===10?e.length:e.length-1,a=r;for(let t=0,n=0;a<i;a++){let r=e[a];if(r===47){if(++n===2)break;t=0}else if(r===46?++t===4:r<48||r>57)break}return{start:r,end:a}}function unreadParts(e,{entry:t,address:n,netmask:r,slash:i,seen:a,end:o}){return t===null||n===null?[]:(r===null?[{start:n.end,end:a.end}]:[{start:n.end,end:i},{start:r.end,end:a.end}]).filter(t=>{let n=t.end===o?beforeBlanks(e,t.start,t.end):t.end;return afterBlanks(e,t.start,n)<n})}const k=String.raw`\d+(?:\.\d+){3}`,te=new RegExp(String.raw`(?<!\w|\w\.)${k}(?!\w|\.\w)`,`g`),A=/(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*(?!\w)/gi;function lostAddresses(e,t){let n=unreadParts(e,t);if(n.length===0)return[];let r=bytesAsText(e,t.seen).replace(/#.*/s,``),i=found$1(r,A).filter(({written:e})=>isIpv6(e)),a=i.length===0?r:r.replace(A,e=>isIpv6(ended(e))?` `.repeat(e.length):e);return[...i,...found$1(a,te)].map(({at:e,written:n})=>({start:t.start+e,end:t.start+e+n.length})).filter(e=>n.some(t=>t.start<=e.start&&e.end<=t.end)).sort((e,t)=>e.start-t.start)}function found$1(e,t){return Array.from(e.matchAll(t),e=>({at:e.index,written:ended(e[0])}))}function ended(e){return e.replace(/(?<!:):$|\.$/,``)}const j=`(?:${k}(?:/${k})?|[0-9a-f]*:[0-9a-f:.]*)`,M=new RegExp(String.raw`^(${j}(?:[ \t,]+${j})*)[ \t,]*(#[^\r]*)?(\r?)$`,`is`);function splitAddresses(e,{start:t,end:n,seen:r}){if(r.end!==n)return null;let i=M.exec(bytesAsText(e,{start:t,end:n}));if(i===null)return null;let[,a=``,o,s=``]=i,c=a.split(/[ \t,]+/);return c.some(e=>e.includes(`:`)&&!isIpv6(e))||c.slice(1).some(e=>/^(22[4-9]|2[3-5]\d)\./.test(e)&&!e.includes(`/`))?null:[...o===void 0?[]:[o.trimEnd()],...c].map(e=>e+s)}function hasOwnError({bytes:e},t){return!t.terminated||readOctets(t).some(e=>e.wrapped)||t.seen.end<t.end||lostAddresses(e,t).length>0}const N=2**32;function countAddresses(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function*networksOf(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?N:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function networkText({address:e,length:t}){return`${dotted(e)}/${t}`}function appendRange(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}const ne=2**32;function whereIsMe(e){let t=numberEntries(e.fixed,e.moreipme,e.notipme),n=makeBlocks(t);return n===null?null:sweepWhere(t,n)}function isMeAt(e,t){return e.ipmeLength[t]>e.notipmeLength[t]}function pieceAt(e,t){let n=0,r=e.count;for(;r-n>1;){let i=n+r>>>1;e.start[i]<=t?n=i:r=i}return n}function pieceEnd(e,t){return t+1<e.count?e.start[t+1]:ne}function sweepWhere(e,{start:t,tag:n,gapped:r}){let i=t.length,a=new Uint32Array(2*i+1),o=new Int32Array(2*i+1),s=new Int32Array(2*i+1),c=new Int8Array(2*i+1),l=new Int8Array(2*i+1),u=new Float64Array(34).fill(ne),d=new Int32Array(34).fill(-1),f=new Int32Array(34).fill(-1),p=new Int8Array(34).fill(-1),m=new Int8Array(34).fill(-1),h=0,g=0,_=0,emit=e=>{e!==_&&(a[g]=_,o[g]=d[h],s[g]=f[h],c[g]=p[h],l[g++]=m[h],_=e)};for(let a=0;a<i;a++){let i=t[a],o=reachOfTag(n[a]),s=idOfTag(n[a]);for(;u[h]<=i;)emit(u[h]),h--;emit(i);let c=i+2**(32-o);(h===0||u[h]!==c||a===0||t[a-1]!==i||reachOfTag(n[a-1])!==o)&&(h++,u[h]=c,d[h]=d[h-1],f[h]=f[h-1],p[h]=p[h-1],m[h]=m[h-1]);let l=r?lengthOf(e,s):o;s<e.firstNotipme?better(l,s,p[h],d[h])&&(d[h]=s,p[h]=l):better(l,s,m[h],f[h])&&(f[h]=s,m[h]=l)}for(;h>0;h--)emit(u[h]);return emit(ne),{ids:e,count:g,start:a.subarray(0,g),ipme:o.subarray(0,g),notipme:s.subarray(0,g),ipmeLength:c.subarray(0,g),notipmeLength:l.subarray(0,g)}}function better(e,t,n,r){return e>n||e===n&&t<r}function wouldChange(e,t,n,r){let i=netmaskLength(r),a=n+(4294967295-r)+1;for(let r=pieceAt(e,n);r<e.count&&e.start[r]<a;r++){let n=e.ipmeLength[r],a=e.notipmeLength[r];if(t===`moreipme`?n<=a&&a<i:a<n&&n<=i)return!0}return!1}const re={nowMe:[],noLongerMe:[],from:[],to:[],basePiece:[],headPiece:[],excludedBefore:[],excludedNow:[]},ie=2**32;function differenceBetween(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=[],l=[],u=0,d=0;for(let f=0;f<ie;){let p=pieceEnd(e,u),m=pieceEnd(t,d),h=Math.min(p,m),g=isMeAt(e,u),_=isMeAt(t,d);g!==_&&(appendRange(_?n:r,f,h),i.push(f),a.push(h),o.push(u),s.push(d));let v=e.notipmeLength[u]===32,y=t.notipmeLength[d]===32;v!==y&&(y?l:c).push(f),p===h&&u++,m===h&&d++,f=h}return{nowMe:n,noLongerMe:r,from:i,to:a,basePiece:o,headPiece:s,excludedBefore:c,excludedNow:l}}function isSame(e,t){return e.from.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}const ae=new WeakMap;function mustStay(e){let t=ae.get(e);if(t!==void 0)return t;let n=findThem(e);return ae.set(e,n),n}function findThem(e){let t=new Set,n=e.needless()?.status;if(n===void 0)return t;let r=Uint8Array.from(n,e=>+(e===C.redundant||e===C.duplicate)),i=!1;for(let t of e.files)for(let[n,a]of notableEntries(e,t))r[n]===1&&hasOwnError(t,readLineOf(t,a))&&(r[n]=0,i=!0);let a=i?e.where():null;if(a===null)return t;for(let n=!0;n;){n=!1;let i=without(e.moreipme,r,e.ids.firstMoreipme),o=without(e.notipme,r,e.ids.firstNotipme);for(let[s,c]of a.entries()){let a=e.hosts[s]?.set??null,l=whereIsMe(makeLists(e.dialect,a,i,o));if(l===null)continue;let{basePiece:u}=differenceBetween(c,l);for(let i of u)for(let a of decidersAt(c,i,e))r[a]===1&&(r[a]=0,t.add(a),n=!0)}}return t}function decidersAt(e,t,{ids:n}){let r=e.ids.firstMoreipme-n.firstMoreipme;return[e.ipme[t],e.notipme[t]].map(e=>e-r).filter(e=>e>=n.firstMoreipme)}function*notableEntries(e,t){let n=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:r,line:i}=t.entries;for(let e=0,a=0;e<t.notable.count;e++)a=lowerBound(i,t.notable.line[e],a,r),a<r&&i[a]===t.notable.line[e]&&(yield[n+a,a])}function readLineOf({bytes:e,entries:t},n){return readLine(e,t.line[n],t.start[n])}function without(e,t,n){if(e===null)return null;let keep=(e,r)=>t[n+r]!==1,{address:r,netmask:i,line:a,start:o}=e.entries,[s,c,l,u]=[r,i,a,o].map(e=>e.filter(keep));return{...e,entries:{count:s.length,address:s,netmask:c,line:l,start:u}}}const P=[`info`,`warning`,`error`];function foundOn(e,t,n,r,i){return{file:e,line:t.line,start:n.start,end:n.end,detail:r,...i===void 0?{}:{level:i}}}function entryText({address:e,netmask:t}){return t===4294967295?dotted(e):`${dotted(e)}/${dotted(t)}`}function readAs(e){return e.entry===null?`nothing`:entryText(e.entry)}function*needlessEntries(e,t,n){let r=e.needless();if(r!==null)for(let i of e.files)yield*entriesOf$1(e,i,r.status,t,t=>describe(e,r,i,t,n))}function*entriesOf$1(e,t,n,r,i){let a=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,{count:o,line:s}=t.entries,c=n.subarray(a,a+o),l=c.indexOf(r);for(let n=0;l>=0&&n<e.most;n++){let e=l;yield foundOn(t,{line:s[l]},entrySpan(t,l),()=>i(e)),l=c.indexOf(r,l+1)}if(l<0)return;let u=0;for(;l<o;l++)c[l]===r&&u++;yield{file:t,unlisted:u}}function describe(e,t,n,r,i){let{ids:a,interfaces:o}=e,s=r+(n.name===`moreipme`?a.firstMoreipme:a.firstNotipme),{because:c,interfaces:l,witness:u}=explainNeedless(a,t,o,s),d=(c??[]).map(e=>entryOf(a,e)),f=[...d.map(e=>{let{origin:t}=e,r=netmaskLength(e.netmask);return t.kind===`line`?{length:r,text:`${t.file===n?`line ${t.line}`:`line ${t.line} of ${t.file.name}`} (${entryText(e)})`}:{length:r,text:`the implicit entry ${entryText(e)}`}}),...l.map(e=>({length:32,text:`the interface address ${dotted(e)}`}))].sort((e,t)=>e.length-t.length),p=f.slice(0,3).map(({text:e})=>e),m=f.length-p.length,h=c===null?`the other entries together`:m>0?`${p.join(`, `)} and ${m} more`:listed(p),g=e.isMe(u)?`me`:`not me`,{message:_,remedy:v,removable:y}=i({inNotipme:n.name===`notipme`,others:h,several:c===null||f.length>1,witness:dotted(u),isMe:g});return{message:_,remedy:v,related:d.flatMap(({origin:e,...t})=>e.kind===`line`?[{file:e.file,line:e.line,message:`decides in its place: ${entryText(t)}`}]:[]),fix:y===!0&&!mustStay(e).has(s)?removal(n,r,()=>isNeedlessAlone(a,t,o,s)):null}}function listed(e){return e.length<2?e[0]??`nothing`:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function firstLike(e,t,n){let{address:r,netmask:i,line:a,count:o}=t.entries,s=t.name===`moreipme`?e.ids.firstMoreipme:e.ids.firstNotipme,c=e.needless()?.blocks;if(c!==void 0&&!hasHostBits(r[n],i[n]))for(let e=lowerBound(c.start,r[n]);c.start[e]===r[n];e++){let t=idOfTag(c.tag[e])-s;if(t>=0&&t<o&&i[t]===i[n]&&r[t]===r[n])return a[t]}let l=0;for(;r[l]!==r[n]||i[l]!==i[n];)l++;return a[l]}function removal(e,t,n){let r=readLine(e.bytes,e.entries.line[t],e.entries.start[t]);if(hasOwnError(e,r))return null;let i=null;return{edits:[{start:r.start,end:r.end+1,text:``}],get safe(){return i??=n(),i}}}const oe={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>needlessEntries(e,C.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))},se=new Uint32Array;function readIpFile(e,t,n){let r=Math.floor(n.length/13)+8,i=new Uint32Array(r),a=new Uint32Array(r),o=new Uint32Array(r),s=new Uint32Array(r),c=se,l=se,u=0,d=0,f=0;for(let e=0;e<n.length;){f++,u===r&&(i=grown(i),a=grown(a),o=grown(o),s=grown(s),r=i.length);let t=e+32<=n.length?scanOrdinary(n,e):-1;if(t>=0){let r=F,c=4294967295;if(n[t]===47&&(t=scanOrdinary(n,t+1),c=F),t>=0&&n[t]===10&&!hasHostBits(r,c)&&!isGapped(c)){i[u]=r,a[u]=c,o[u]=f,s[u++]=e,e=t+1;continue}}let p=readLine(n,f,e);p.entry!==null&&(i[u]=p.entry.address,a[u]=p.entry.netmask,o[u]=f,s[u++]=e),!isOrdinary(p)&&!isPlainComment(p,n)&&(d===c.length&&(c=grown(c),l=grown(l)),c[d]=f,l[d++]=e),e=p.end+1}return{name:e,path:t,bytes:n,lines:f,entries:{count:u,address:i.subarray(0,u),netmask:a.subarray(0,u),line:o.subarray(0,u),start:s.subarray(0,u)},notable:{count:d,line:c.subarray(0,d),start:l.subarray(0,d)}}}let F=0;function scanOrdinary(e,t){let n=0,r=t;for(let t=0;;t++){let i=e[r++]-48;if(i>>>0>9)return-1;let a=e[r]-48;if(a>>>0<=9&&(i===0||(i=i*10+a,a=e[++r]-48,a>>>0<=9&&(i=i*10+a,r++,i>255))))return-1;if(n=n<<8|i,t===3)break;if(e[r++]!==46)return-1}return F=n>>>0,r}function isOrdinary({terminated:e,start:t,end:n,entry:r,address:i,netmask:a,slash:o}){return!e||r===null||i===null||n-t>=32?!1:(a??i).end===n&&(o<0||i.end===o)&&[i,...a===null?[]:[a]].every(e=>e.octets.every(e=>!e.wrapped&&!e.leadingZero))&&!hasHostBits(r.address,r.netmask)&&!isGapped(r.netmask)}function isPlainComment({line:e,start:t,end:n,terminated:r},i){if(!r||i[n-1]===13||e===1&&i[0]===239)return!1;let a=t;for(;a<n&&(i[a]===32||i[a]===9);)a++;return a===n||i[a]===35}function grown(e){let t=new Uint32Array(e.length*2+8);return t.set(e),t}function makeFix(e,t,n){let r=null;return{edits:n,get safe(){return r??=keepsVerdicts(e,t,n),r}}}function applyEdits(e,t,n=0,r=e.length){let i=[],a=n;for(let{start:n,end:r,text:o}of t)i.push(e.subarray(a,n),Buffer.from(o,`latin1`)),a=r;return i.push(e.subarray(a,r)),Buffer.concat(i)}function keepsVerdicts(e,t,n){let r=n[0],i=n.at(-1);if(r===void 0||i===void 0)return!0;let a=t.bytes.lastIndexOf(10,r.start-1)+1,o=t.bytes.indexOf(10,i.end),s=o<0?t.bytes.length:o+1,c=entriesOf(t,t.bytes.subarray(r.start===0?0:a,s)),l=entriesOf(t,applyEdits(t.bytes,n,r.start===0?0:a,s)),u=[...l.keys()].filter(e=>!c.has(e)),d=[...c.keys()].filter(e=>!l.has(e));if(u.length===0&&d.length===0)return!0;let f=e.where();if(f===null)return!1;let p=u.map(e=>l.get(e)),m=t.name,mayExclude=(t,n)=>!e.declared&&m===`notipme`&&t.netmask===4294967295&&!holds(n,t);if(d.length===0&&!p.some(e=>isGapped(e.netmask)))return!p.some(e=>mayExclude(e,t)||f.some(t=>wouldChange(t,m,e.address,e.netmask)));if(!mayCompare(e,t.bytes.length+f.reduce((e,t)=>e+t.count,0)))return!1;let h=readIpFile(m,t.path,applyEdits(t.bytes,n));return p.some(e=>mayExclude(e,t))||d.some(e=>mayExclude(c.get(e),h))?!1:e.hosts.every(({set:t},n)=>{let r=m===`moreipme`?h:e.moreipme,i=m===`notipme`?h:e.notipme,a=whereIsMe(makeLists(e.dialect,t,r,i)),o=f[n];if(a===null||o===void 0)return!1;let s=0,c=0;for(let e=0;e<2**32;){if(isMeAt(a,s)!==isMeAt(o,c))return!1;e=Math.min(pieceEnd(a,s),pieceEnd(o,c)),pieceEnd(a,s)===e&&s++,pieceEnd(o,c)===e&&c++}return!0})}const ce=2**26,le=new WeakMap;function mayCompare(e,t){let n=le.get(e)??0;return n>ce?!1:(le.set(e,n+t),!0)}function entriesOf(e,t){let{count:n,address:r,netmask:i}=readIpFile(e.name,e.path,t).entries,a=new Map;for(let e=0;e<n;e++){let t={address:r[e],netmask:i[e]};hasHostBits(t.address,t.netmask)||a.set(`${t.address}/${t.netmask}`,t)}return a}function holds({entries:{count:e,address:t,netmask:n}},r){for(let i=0;i<e;i++)if(t[i]===r.address&&n[i]===r.netmask)return!0;return!1}const ue={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, so its first line is skipped`,fix:`removes the mark`,bad:{moreipme:`\u00ef\u00bb\u00bf203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=skippedLine(e,t,n);if(r?.kind!==`byte-order-mark`)return;let i={start:0,end:3};yield foundOn(t,e,i,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:makeFix(n,t,[{...i,text:``}])}),r.harmless?`warning`:void 0)}};function isUnreadable(e){return`unreadable`in e}function joinPath(e,t){return e===`.`?t:e.endsWith(`/`)?e+t:`${e}/${t}`}function lengthsAt(e,{start:t,tag:n},r){let i={ipme:-1,notipme:-1};for(let a=0;a<=32;a++){let o=a===0?0:(r&4294967295<<32-a)>>>0;for(let r=lowerBound(t,o);r<t.length&&t[r]===o;r++){let t=reachOfTag(n[r]);if(t>a)break;if(t<a)continue;let o=idOfTag(n[r]),s=o<e.firstNotipme?`ipme`:`notipme`;i[s]=Math.max(i[s],lengthOf(e,o))}}return i}function sweepGapped(e,t,n,r,i){let{firstMoreipme:a,firstNotipme:o,count:s}=e,c=makePieces(t,n.address),{firstPiece:l,endPiece:u}=c,{first:d,list:f}=blocksById(t,s),p=[];for(let e=0;e<s;e++)d[e]!==d[e+1]&&p.push(e);let m=new Uint8Array(s);for(let t of p)m[t]=netmaskLength(netmaskById(e,t));markDuplicates(e,t,d,f,r);let h=new Uint8Array(c.count).fill(1),g=new Uint8Array(c.count);for(let e=0;e<n.address.length;e++){let t=c.cutPiece[e];g[t]=1,n.on[e].length===n.hosts&&(h[t]=0)}let _=lengthsAt();judgeIdleAndShadowed();let v=longestFirst(e,p,m);for(let e=1;pass(Math.min(e,255));e++)_=lengthsAt();function lengthsAt(){let e={ipme:new Float64Array(c.count),notipme:new Float64Array(c.count)},n=[new Int32Array(33),new Int32Array(33)],i=[0,0],change=(e,t)=>{let r=+(e>=o),a=m[e],s=n[r][a];n[r][a]=s+t,s===0?i[r]+=2**a:s+t===0&&(i[r]-=2**a)},a=[],s=0,fillTo=t=>{e.ipme.fill(i[0],s,t),e.notipme.fill(i[1],s,t),s=Math.max(s,t)},closeUpTo=e=>{for(let n=a.at(-1);n!==void 0&&u[n]<=e;n=a.at(-1))fillTo(u[n]),change(idOfTag(t.tag[n]),-1),a.pop()};for(let e=0;e<t.start.length;e++){let n=idOfTag(t.tag[e]);isGone$1(r[n])||(closeUpTo(l[e]),fillTo(l[e]),change(n,1),a.push(e))}return closeUpTo(c.count),fillTo(c.count),e}function judgeIdleAndShadowed(){let e=[1,2,4].map(()=>new Uint32Array(c.count+1));for(let t=0;t<c.count;t++){let n=greatest(_.ipme[t]),r=greatest(_.notipme[t]),i=0;h[t]===1&&n>=0&&(i|=2|(n>r?1:4)),g[t]===1&&(i|=2|(r<32?1:4));for(let[n,r]of[1,2,4].entries()){let a=e[n];a[t+1]=a[t]+((i&r)===0?0:1)}}let none=(t,n)=>{let r=e[n];for(let e=d[t];e<d[t+1];e++){let t=f[e];if(r[l[t]]!==r[u[t]])return!1}return!0};for(let e of p)e<a||r[e]!==C.needed||(e<o?none(e,0)&&(r[e]=C.shadowed):(n.declared||m[e]!==32)&&(none(e,1)?r[e]=C.idle:none(e,2)&&(r[e]=C.shadowed)))}function pass(t){let s=!1,p=new Int32Array(c.count+1);for(let e=0;e<=c.count;e++)p[e]=e;let open=e=>{let t=e;for(;p[t]!==t;)p[t]=p[p[t]],t=p[t];return t};for(let e=0;e<c.count;e++)h[e]===0&&(p[e]=e+1);let g=[new Uint32Array(c.count),new Uint32Array(c.count)],eachOpenPiece=(e,t)=>{for(let n=d[e];n<d[e+1];n++){let e=u[f[n]];for(let r=open(l[f[n]]);r<e;r=open(r+1))if(t(r)===!0)return!0}return!1},add=(e,t)=>{let n=e>=o?g[1]:g[0];eachOpenPiece(e,e=>{n[e]+=t})},isNeededAt=(e,t)=>{let n=2**m[e],r=greatest(_.ipme[t]%n),i=greatest(_.notipme[t]%n);return e<o?g[0][t]===1&&g[1][t]===0&&r<=i:g[1][t]===1&&(g[0][t]>0||i<r)};for(let c=32;c>=0;c--){let l=v[c].filter(e=>!isGone$1(r[e]));if(l.length!==0){for(let e of l)add(e,1);for(let u of l)u<a||!isCandidate$1(r[u])||u>=o&&c===32&&(!n.declared||hasInterface(addressOf(e,u)))||(eachOpenPiece(u,e=>isNeededAt(u,e))?r[u]=C.needed:u<o&&c===32&&isNeededWithoutInterfaces(u)?r[u]=C.alreadyInterface:(add(u,-1),r[u]=C.redundant,i[u]=t,s=!0));for(let e of l)isGone$1(r[e])||eachOpenPiece(e,e=>{g[0][e]=0,g[1][e]=0,p[e]=e+1})}}return s;function isNeededWithoutInterfaces(t){let n=l[f[d[t]]];if(h[n]===1)return!1;let r=greatest(_.ipme[n]%2**32),i=greatest(_.notipme[n]);return addressOf(e,t)!==0&&i<32&&r<=i}}function hasInterface(e){return n.address[lowerBound(n.address,e)]===e}}function blocksById(e,t){let n=new Uint32Array(t+1);for(let t of e.tag)n[idOfTag(t)+1]++;for(let e=0;e<t;e++)n[e+1]+=n[e];let r=n.slice(),i=new Uint32Array(e.tag.length);for(let t=0;t<i.length;t++){let n=idOfTag(e.tag[t]);i[r[n]++]=t}return{first:n,list:i}}function markDuplicates(e,t,n,r,i){let a=new Map,o=-1;for(let s=0;s<t.start.length;s++){let c=idOfTag(t.tag[s]);if(c<e.firstMoreipme||r[n[c]]!==s)continue;t.start[s]!==o&&a.clear(),o=t.start[s];let l=netmaskById(e,c),u=a.get(l)??[];u.some(t=>t>=e.firstNotipme==c>=e.firstNotipme)?i[c]=C.duplicate:a.set(l,[...u,c])}}function longestFirst(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)isNotipme(e,t)||r[n[t]].push(t);for(let t of i)isNotipme(e,t)&&r[n[t]].push(t);return r}function greatest(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function isGone$1(e){return e===C.duplicate||e===C.redundant||e===C.matchesNothing}function isCandidate$1(e){return e===C.needed||e===C.alreadyInterface}const I=new Float64Array(33),L=new Float64Array(33),R=new Int8Array(33),z=new Uint8Array(33),B=new Int32Array(33),V=new Int32Array(33),H=new Int8Array(33),U=new Int8Array(33),W=new Float64Array(33),G=new Float64Array(33),K=new Uint8Array(33);function sweepNested(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,l=n.address,u=new Uint8Array(l.length),d=new Uint8Array(l.length),f=0,p=!0,m=!1,h=1,g=[];sweep(0,a.length),p=!1;for(let e=0;e<g.length;e+=2){h=1;do h=Math.min(h+1,255),m=!1,d.fill(0),sweep(g[e],g[e+1]);while(m)}function sweep(e,t){let n=e;for(let i=e;i<t;){let e=a[i],u=reachOfTag(o[i]),d=i,m=0,h=-1,g=-1;for(;i<t&&a[i]===e&&reachOfTag(o[i])===u;i++){let e=idOfTag(o[i]);e<s?m=1:(p?(e<c?h:g)>=0:isGone(r[e]))?p&&(r[e]=C.duplicate):e<c?h=e:g=e}if(!(m===0&&h<0&&g<0)){for(;f>0&&L[f-1]<e;)close();f===0&&(p&&noteTree(n,d),n=d),u===32&&(l.length===0||l[lowerBound(l,e)]!==e)?decideSingle(m===1,h,g):open(e,u,m,h,g)}}for(;f>0;)close();p&&noteTree(n,t)}function noteTree(e,t){m&&g.push(e,t),m=!1}function open(e,t,n,r,i){let a=f++;I[a]=e,L[a]=e+2**(32-t)-1,R[a]=t,z[a]=n,B[a]=r,V[a]=i,H[a]=a===0?-1:bestIpme(a-1),U[a]=a===0?-1:bestNotipme(a-1),W[a]=0,G[a]=0,K[a]=0}function decideSingle(e,t,a){let o=f-1,s=f===0?-1:bestIpme(o),c=f===0?-1:bestNotipme(o);if(p){let i=e||t>=0?32:s,l=i<0?0:2|(i>(a>=0?32:c)?1:4);t>=0&&!(l&1)&&(r[t]=C.shadowed),a>=0&&n.declared&&!(l&4)&&(r[a]=l===0?C.idle:C.shadowed),f>0&&(K[o]|=l,W[o]++)}let l=t>=0,u=a>=0;l&&isCandidate(r[t])&&(l=s<=c&&!u&&!e,r[t]=l?C.needed:C.redundant,l||(i[t]=h)),u&&n.declared&&r[a]===C.needed&&(u=c<(e||l?32:s),u||(r[a]=C.redundant,i[a]=h)),f>0&&(e||l||u)&&G[o]++}function bestIpme(e){return z[e]===1||B[e]>=0?R[e]:H[e]}function bestNotipme(e){return V[e]>=0?R[e]:U[e]}function close(){let e=--f,t=R[e],a=L[e]-I[e]+1,o=z[e]===1,s=B[e],c=V[e],g=H[e],_=U[e],v=0,y=0;if(l.length>0&&(v=lowerBound(l,I[e]),y=lowerBound(l,L[e]+1,v)),p){let i=K[e];if(hasRoom(a-W[e],v,y,u)){let e=o||s>=0?t:g;e>=0&&(i|=2|(e>(c>=0?t:_)?1:4))}for(let e=v;e<y;e++)u[e]!==1&&(u[e]=1,i|=2|(t===32&&c>=0?4:1));s>=0&&!(i&1)&&(r[s]=C.shadowed),c>=0&&(n.declared||t<32)&&(i&2?i&4||(r[c]=C.shadowed):r[c]=C.idle),e>0&&(K[e-1]|=i,W[e-1]+=a)}let b=hasRoom(a-G[e],v,y,d),x=s>=0,S=c>=0;if(x&&isCandidate(r[s])){let e=g<=_&&!S&&!o;e&&b?r[s]=C.needed:e&&t===32?r[s]=C.alreadyInterface:(r[s]=C.redundant,i[s]=h,x=!1,e&&(m=!0))}let w=t===32&&(!n.declared||v<y);if(S&&r[c]===C.needed&&!w){let e=_<(o||x?t:g);e&&b||(r[c]=C.redundant,i[c]=h,S=!1,e&&(m=!0))}let T=o||x||S;if(T)for(let e=v;e<y;e++)d[e]=1;e>0&&(G[e-1]+=T?a:G[e])}function hasRoom(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function isGone(e){return e===C.duplicate||e===C.redundant}function isCandidate(e){return e===C.needed||e===C.alreadyInterface}function judgeNeedless(e,t){let n=makeBlocks(e);if(n===null)return null;let r=new Uint8Array(e.count),i=new Uint8Array(e.count);setAside(e.moreipme,e.firstMoreipme,r),setAside(e.notipme,e.firstNotipme,r);let{nested:a,tangled:o}=splitTrees(e,n);return sweepNested(e,a,t,r,i),o.gapped&&sweepGapped(e,o,t,r,i),{status:r,pass:i,blocks:n}}function splitTrees(e,t){let n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};if(!t.gapped)return{nested:t,tangled:n};let{start:r,tag:i}=t,a=new Uint8Array(r.length),o=0;for(let t=0;t<r.length;){let n=r[t]+2**(32-reachOfTag(i[t])),s=t,c=!1;for(;s<r.length&&r[s]<n;s++)c||=isGapped(netmaskById(e,idOfTag(i[s])));c&&(a.fill(1,t,s),o+=s-t),t=s}let part=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:e===1};for(let t=0,o=0;t<r.length;t++)a[t]===e&&(n.start[o]=r[t],n.tag[o++]=i[t]);return n};return{nested:part(0,r.length-o),tangled:part(1,o)}}function setAside(e,t,n){if(e===null)return;let r=new Set;for(let i of unusualEntries(e)){let a=e.entries.address[i],o=e.entries.netmask[i];if(!hasHostBits(a,o))continue;let s=`${a}/${o}`;n[t+i]=r.has(s)?C.duplicate:C.matchesNothing,r.add(s)}}function judgeDuplicates(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=C.duplicate),i.add(a)}}return t}function seenInterfaces(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}function makeSubject(e,t,n){let{dialect:r}=t[0],read=t=>{let n=e.files[t];return n===null||isUnreadable(n)||!r.readsIpFiles?null:readIpFile(t,n.path,n.bytes)},i=read(`moreipme`),a=read(`notipme`),o=t.every(e=>e.set!==null),s=numberEntries(r.implicit,i,a),c=t.map(({set:e})=>e===null?[]:seenAddresses(e,r).map(({address:e})=>e)),l=seenInterfaces(o?c:null),u=once(()=>judgeNeedless(s,l)),d=once(()=>{let e=t.map(({set:e})=>whereIsMe(makeLists(r,e,i,a)));return e.includes(null)?null:e});return{directory:e,dialect:r,hosts:t,declared:o,moreipme:i,notipme:a,files:[i,a].filter(e=>e!==null),most:n,ids:s,interfaces:l,needless:u,duplicates:once(()=>u()?.status??judgeDuplicates(s)),isMe:e=>{let t=u()?.blocks;if(t===void 0)return!1;let{ipme:n,notipme:r}=lengthsAt(s,t,e);return(c.some(t=>t.includes(e))?32:n)>r},where:d,anchor:()=>anchorOf(e)}}function*notableLines(e){let{count:t,line:n,start:r}=e.notable;for(let i=0;i<t;i++)yield readLine(e.bytes,n[i],r[i])}function anchorOf({path:e,names:t,files:n}){let r=n.moreipme??n.notipme;if(r!==null)return isUnreadable(r)?{path:r.path,bytes:new Uint8Array}:r;let i=[...t].sort()[0];return{path:i===void 0?e:joinPath(e,i),bytes:new Uint8Array}}function once(e){let t=null;return()=>(t??={value:e()},t.value)}const de={id:`carriage-return`,level:`warning`,summary:`lines end in a carriage return and a newline`,fix:`removes the carriage returns before newlines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){for(let t of e.files)for(let n of notableLines(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield foundOn(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:`Save the file with newlines alone (LF, Unix line ends).`,fix:makeFix(e,t,removals(t))}));break}}};function removals({bytes:e}){let t=[];for(let n=e.indexOf(13);n>=0;n=e.indexOf(13,n+1))e[n+1]===10&&t.push({start:n,end:n+1,text:``});return t}const fe={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){let t=e.duplicates();for(let n of e.files){let{address:r,netmask:i}=n.entries;yield*entriesOf$1(e,n,t,C.duplicate,t=>{let a=firstLike(e,n,t),o=entryText({address:r[t],netmask:i[t]});return{message:`Line ${a} of this file already reads as ${o}.`,remedy:`Delete the line.`,related:[{file:n,line:a,message:`the same entry, ${o}`}],fix:removal(n,t,()=>!0)}})}}},pe={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t===null)return;let{count:n,address:r,netmask:i,line:a}=t.entries;for(let o=0;o<n;o++)i[o]===0&&r[o]===0&&makesMe(e)&&(yield foundOn(t,{line:a[o]},entrySpan(t,o),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null})))}};function makesMe(e){let t=e.where();return t===null||t.some(e=>{for(let t=0;t<e.count;t++)if(e.ipmeLength[t]===0&&isMeAt(e,t))return!0;return!1})}const me={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*line(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&isGapped(n.netmask)&&!hasHostBits(n.address,n.netmask)&&(yield foundOn(t,e,r,()=>({message:`The netmask ${dotted(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${netmaskLength(n.netmask)} when it looks for the best match.`,reads:readAs(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},he={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*line(e,t){let{entry:n,address:r,netmask:i}=e;n!==null&&r!==null&&hasHostBits(n.address,n.netmask)&&(yield foundOn(t,e,{start:r.start,end:i?.end??r.end},()=>{let e={address:(n.address&n.netmask)>>>0,netmask:n.netmask};return{message:`This entry matches no address, ever: ${dotted(n.address)} has bits outside the netmask ${dotted(n.netmask)}, and qmail does not clear them.`,reads:entryText(n),remedy:`Write ${entryText(e)} for the network, or ${dotted(n.address)} for the one address.`,fix:null}}))}},ge={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>needlessEntries(e,C.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},_e={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=skippedLine(e,t,n);r?.kind===`ipv6-address`&&(yield foundOn(t,e,r.written,()=>({message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:`Delete the line; this qmail neither receives nor sends mail over IPv6.`,fix:null})))}},ve={id:`leading-blank`,level:`error`,summary:`blanks before an entry make qmail skip the line`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=skippedLine(e,t,n);r?.kind===`leading-blank`&&(yield foundOn(t,e,r.blanks,()=>({message:`qmail skips this line: an address must begin with the line's first byte.`,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${readAs(readLine(t.bytes,e.line,r.blanks.end))}.`,fix:makeFix(n,t,[{...r.blanks,text:``}])})))}};function show(e,t=0,n=e.length){return shownCharacters(e,t,n).map(e=>e.text).join(``)}function showBeginning(e,t,n){return n-t<=80?show(e,t,n):`${show(e,t,t+80)}\u2026`}function showText(e){return isPlain(e)?e:show(Buffer.from(e))}function isPlain(e){return/^[ -~]*$/.test(e)&&!e.includes(`##[`)}function showPath(e){return showText(/^(\s|[:#])/.test(e)?`./${e}`:e)}function shownCharacters(e,t,n){let r=[];for(let i=t;i<n;){let a=utf8Length(e,i,n);if(a===0){r.push({text:hex(e[i]),start:i}),i++;continue}let o=a===1?String.fromCharCode(e[i]):decode(e,i,i+a),s=o===`[`&&e[i-1]===35&&e[i-2]===35&&i-2>=t;r.push({text:s?`\\x5b`:visible(o),start:i}),i+=a}return r}function decode(e,t,n){return Buffer.from(e.buffer,e.byteOffset+t,n-t).toString(`utf8`)}const ye={"	":`\\t`,"\r":`\\r`,"\n":`\\n`},be=/[\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/u;function visible(e){if(e>=` `&&e<=`~`)return e;let t=ye[e];if(t!==void 0)return t;let n=e.codePointAt(0);return n<128?hex(n):be.test(e)?`\\u{${n.toString(16)}}`:e}function hex(e){return`\\x${e.toString(16).padStart(2,`0`)}`}function utf8Length(e,t,n){let r=e[t];if(r<128)return 1;let i=r>=194&&r<=223?2:r>=224&&r<=239?3:r>=240&&r<=244?4:0;if(i===0||t+i>n)return 0;for(let n=1;n<i;n++)if((e[t+n]&192)!=128)return 0;let a=e[t+1];return r===224&&a<160||r===237&&a>159||r===240&&a<144||r===244&&a>143?0:i}const xe={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*line(e,t,n){let r=readOctets(e).filter(e=>e.leadingZero),[i]=r;if(i===void 0)return;let written=e=>showBeginning(t.bytes,e.start,e.end);yield foundOn(t,e,i,()=>({message:`qmail reads ${r.map(written).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:readAs(e),remedy:`Write the octets without leading zeros.`,fix:e.terminated?makeFix(n,t,r.map(e=>({start:e.start,end:e.end,text:withoutZeros(t.bytes,e)}))):null}))}};function withoutZeros(e,{start:t,end:n}){return bytesAsText(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const Se={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*line(e,t,n){if(e.entry===null)return;let r=lostAddresses(t.bytes,e),[i]=r;i!==void 0&&(yield foundOn(t,e,i,()=>{let i=r.slice(0,5).map(({start:e,end:n})=>showBeginning(t.bytes,e,n)).join(`, `)+(r.length>5?` and ${r.length-5} more`:``),a=e.terminated?splitAddresses(t.bytes,e):null;return{message:`qmail reads one address from a line; ${i} ${r.length===1?`is`:`are`} lost.`,reads:readAs(e),remedy:a===null?`Write one address, or one network with its netmask, on each line.`:`Write each on a line of its own.`,fix:a===null?null:makeFix(n,t,[{start:e.start,end:e.end,text:a.join(`
`)}])}}))}},Ce={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline, so qmail drops its last byte`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`},good:{moreipme:`203.0.113.12
`},*line(e,t,n){if(e.terminated)return;let{start:r,end:i,line:a}=e,o={start:i,end:i},s=readLine(Buffer.concat([t.bytes.subarray(r),Buffer.from(`
`)]),a,0),c=s.entry!==null&&e.entry!==null&&entryText(s.entry)===entryText(e.entry),l=a===1&&hasByteOrderMark(t.bytes)?r+3:r,u=c||isCommentOrBlank(t.bytes,l,i);yield foundOn(t,e,o,()=>({message:`qmail drops the last byte of the file, ${show(t.bytes,i-1,i)}, where it expects a newline`+(u?`; here nothing is lost by it.`:lost(readAs(s),readAs(e))),reads:readAs(e),remedy:`End the last line with a newline.`,fix:makeFix(n,t,[{...o,text:`
`}])}),u?`warning`:void 0)}};function lost(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}function distance(e,t){if(Math.abs(e.length-t.length)>64)return 1/0;let n=[],r=Array.from({length:t.length+1},(e,t)=>t);for(let i=1;i<=e.length;i++){let a=[i];for(let o=1;o<=t.length;o++){let s=e[i-1]===t[o-1]?0:1,c=Math.min(r[o]+1,a[o-1]+1,r[o-1]+s);i>1&&o>1&&e[i-1]===t[o-2]&&e[i-2]===t[o-1]&&(c=Math.min(c,n[o-2]+1)),a.push(c)}n=r,r=a}return r[t.length]}function didYouMean(e,t){let n=Math.max(1,Math.floor(e.length/3)),r=null,i=n+1;for(let n of t){let t=distance(e.toLowerCase(),n.toLowerCase());t<i&&([r,i]=[n,t])}return r===null?``:`; did you mean "${r}"?`}const we=[`moreipme`,`notipme`],Te=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i,Ee={id:`misspelled-file`,level:`warning`,summary:`a file whose name is close to moreipme or notipme, and that no qmail reads`,fix:null,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`]},good:{moreipme:`203.0.113.7
`,others:[`notipme.bak`]},*directory({directory:e}){for(let t of e.names){if(we.includes(t)||Te.test(t))continue;let n=closest(t);n!==null&&(yield{file:{path:joinPath(e.path,t),bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`No qmail reads a file named ${showText(t)}.`,remedy:`Name it ${n} if that was meant.`,fix:null})})}}};function closest(e){let bare=e=>e.toLowerCase().replace(/[-_]/g,``),t=e.replace(/(?<=.)\.[^.]*$/,``);return we.map(n=>({read:n,edits:Math.min(...[e,t].map(e=>distance(bare(e),n)))})).filter(({edits:e})=>e<=2).sort((e,t)=>e.edits-t.edits)[0]?.read??null}const De={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:t,undeclared:n}){if(n===null)return;let{start:r,end:i,text:a}=n;yield{file:e,line:t(r),start:r,end:i,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${showText(a)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function moveCommentAbove(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=bytesAsText(a,{start:i,end:beforeBlanks(a,i,r)}),s=bytesAsText(a,{start:n,end:beforeBlanks(a,n,i)}),c=a[r-1]===13?`\r`:``;return makeFix(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Oe={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*line(e,t,n){if(skippedLine(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let r={start:a.end,end:e.end},s=afterBlanks(t.bytes,a.end,e.end);if(a.end===o)yield foundOn(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what stands behind the slash is no netmask of four octets.`,reads:`nothing`,remedy:`Write the whole netmask, as in ${entryText({address:a.address,netmask:4294967040})}, or leave out the slash for the single address.`,fix:null}));else{let i=t.bytes[s]===35?moveCommentAbove(n,t,e,s):null;yield foundOn(t,e,r,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,remedy:i===null?`Leave nothing but the address on the line.`:`Move the comment to a line of its own above.`,fix:i?.()??null}))}}else yield foundOn(t,e,{start:afterBlanks(t.bytes,r,e.end),end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,remedy:`Write the address itself; put a # before the line if it is a comment.`,fix:null}))}},ke={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it on the line is not read`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`},good:{moreipme:`203.0.113.7
`},*line(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield foundOn(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:readAs(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))}},Ae={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*line(e,t,n){let r=skippedLine(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:i,written:a,length:o,comment:s}=r;yield foundOn(t,e,a,()=>{let r=`qmail skips this line: behind the slash it wants a netmask, not a prefix length.`;if(o===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let a=netmaskOf(o),c=`${dotted((i&a)>>>0)}/${dotted(a)}`,l=t.bytes[e.end-1]===13?`\r`:``,u=s===null?``:`${bytesAsText(t.bytes,s)}${l}\n`;return{message:r,reads:`nothing`,remedy:`Write ${c}${s===null?``:`, and the comment on a line of its own above`}.`,fix:makeFix(n,t,[{start:e.start,end:e.end,text:`${u}${c}${l}`}])}})}},je={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},directory:e=>needlessEntries(e,C.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:`Delete the line.`,removable:!0}))},Me={id:`shadowed-entry`,level:`warning`,summary:`an entry over which others always win`,fix:null,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>needlessEntries(e,C.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}))},Ne={id:`trailing-text`,level:`warning`,summary:`text behind an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*line(e,t,n){if(e.entry===null||e.address===null||lostAddresses(t.bytes,e).length>0)return;let r=unreadParts(t.bytes,e)[0];if(r===void 0)return;let i=afterBlanks(t.bytes,r.start,r.end),a=afterBlanks(t.bytes,e.address.end,e.end),o=e.netmask===null?a:afterBlanks(t.bytes,e.netmask.end,e.end),s=t.bytes[a]===35?a:t.bytes[o]===35?o:null,c=s===null||!e.terminated?null:moveCommentAbove(n,t,e,s);yield foundOn(t,e,{start:i,end:beforeBlanks(t.bytes,i,r.end)},()=>({message:`qmail does not look at ${showBeginning(t.bytes,i,beforeBlanks(t.bytes,i,r.end))}: these files have no comments behind an entry, no ports and no lists.`,reads:readAs(e),remedy:s===null?`Leave nothing but the entry on the line.`:`Move the comment to a line of its own above.`,fix:c?.()??null}))}},Pe={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{count:n,address:r,netmask:i,line:a}=t.entries,o=e.declared?[...e.interfaces.address]:[2130706433],s=new Set(o),c=new Set;for(let e=0;e<n;e++)i[e]===4294967295&&s.has(r[e])&&c.add(r[e]);let l=o.filter(e=>!c.has(e));for(let o=0;o<n&&l.length>0;o++){let n=i[o];if(n===4294967295||!l.some(e=>(e&n)>>>0===r[o]))continue;let s=l.filter(e=>(e&n)>>>0===r[o]);yield foundOn(t,{line:a[o]},entrySpan(t,o),()=>{let t=s.slice(0,5).map(dotted).join(`, `),n=s.length>5?` and ${s.length-5} more`:``,a=s.length===1?`it`:`them`,c=s.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface\u2019s`} address${s.length===1?``:`es`} ${t}${n}, and cannot exclude ${a}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:entryText({address:r[o],netmask:i[o]}),remedy:`If ${s.length===1?`it is`:`they are`} not to be me, write ${t}${n} into notipme, ${c}without a netmask.`,fix:null}})}}},Fe={id:`unreadable-file`,level:`error`,summary:`moreipme or notipme cannot be read, and qmail then works as if it were empty`,fix:null,bad:{unreadable:`moreipme`},good:{moreipme:`203.0.113.7
`},*directory({directory:e}){for(let t of Object.values(e.files))t!==null&&isUnreadable(t)&&(yield{file:{path:t.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`The file cannot be read: ${t.unreadable}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:`Put a regular file there that everyone can read (mode 0644), or none.`,fix:null})})}},Ie={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){if(e.dialect.readsIpFiles)for(let{name:t,set:n}of e.hosts){if(n===null)continue;let r=new Set(seenAddresses(n,e.dialect).map(e=>e.address)),i=makeLists(e.dialect,n,e.moreipme,e.notipme),a=n.addresses.filter(e=>{if(!e.up||typeof e.address!=`number`||r.has(e.address))return!1;let{me:t,notipme:n}=ipmeIs(i,e.address);return!t&&n===null}),[o]=a;if(o===void 0)continue;let s=o.at??{file:e.anchor(),start:0,end:0},c=a.map(e=>`${dotted(e.address)} of ${showText(e.device)}`).join(`, `),l=a.map(e=>dotted(e.address)).join(`, `);yield{file:s.file,line:lineOf(s.file.bytes,s.start),start:s.start,end:s.end,host:t,detail:()=>({message:`qmail on Linux does not see ${c}: an address without a label of its own hides behind the first one of its label. Mail to ${a.length===1?`it`:`them`} loops.`,remedy:`Write ${l} into moreipme (into notipme, if ${a.length===1?`it is`:`they are`} not to be me).`,fix:null})}}}};function lineOf(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Le={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all`,fix:null,bad:{moreipme:`203.0.113.7
`,dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory({directory:e,dialect:t}){if(!t.readsIpFiles)for(let n of Object.values(e.files))n!==null&&(yield{file:isUnreadable(n)?{path:n.path,bytes:new Uint8Array}:n,line:1,start:0,end:0,detail:()=>({message:`${t.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})})}},Re={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:endOfLine(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function endOfLine(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const q=[oe,ue,de,fe,pe,me,he,ge,_e,ve,xe,Se,Ce,Ee,De,Oe,ke,Ae,je,Me,Ne,Pe,Fe,Ie,Le,Re,{id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*line(e,t){let n=readOctets(e).filter(e=>e.wrapped),[r]=n;if(r===void 0)return;let says=e=>`${showBeginning(t.bytes,e.start,e.end)} as ${e.value}`;yield foundOn(t,e,r,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${n.map(says).join(`, `)}.`,reads:readAs(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}}];function clock(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function checkDirectory(e,t,n,r=1/0,i=null){let a=i?.now()??0,o=makeSubject(e,t,r);a=clock(i,`read`,a);let s=q.filter(e=>n.get(e.id)!==`off`),c=makeCollector(n,r);for(let e of o.files){if(e.notable.count===0)continue;let t=s.filter(e=>`line`in e);for(let n of notableLines(e))for(let r of t)c.add(r,r.line(n,e,o))}a=clock(i,`lines`,a);for(let e of s)`directory`in e&&c.add(e,e.directory(o));let{findings:l,unlisted:u}=c;return l.sort(inOrder),clock(i,`directory`,a),{subject:o,findings:l,unlisted:[...u.values()],problems:tooManyPieces(o,s),files:Object.values(e.files).filter(e=>e!==null).length,entries:o.files.reduce((e,t)=>e+t.entries.count,0)}}function makeCollector(e,t){let n=[],r=new Map,i=new Map,count=(e,t,n,r)=>{let a=`${e} ${t} ${n}`;i.set(a,{rule:e,level:t,file:n,count:(i.get(a)?.count??0)+r})};return{findings:n,unlisted:i,add:(i,a)=>{let o=e.get(i.id);for(let e of a){if(`unlisted`in e){count(i.id,o??i.level,e.file.path,e.unlisted);continue}let{file:a,line:s,start:c,end:l,host:u=null,detail:d}=e,f=o??e.level??i.level;if(t!==1/0){let e=`${i.id} ${a.path}`,n=r.get(e)??0;if(r.set(e,n+1),n>=t){count(i.id,f,a.path,1);continue}}n.push({rule:i.id,level:f,file:a,line:s,start:c,end:l,host:u,detail:d})}}}}function inOrder(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||byText$1(e.rule,t.rule)||byText$1(e.host??``,t.host??``)}function byText$1(e,t){return e<t?-1:+(e>t)}const ze=new Set([`idle-exclusion`,`shadowed-entry`,`redundant-entry`,`already-an-interface`]);function tooManyPieces(e,t){let n=t.filter(e=>ze.has(e.id)).map(e=>e.id);if(n.length===0||e.files.length===0||e.needless()!==null)return[];let r=`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so these rules were not judged: ${n.join(`, `)}`;return[{file:e.anchor().path,line:1,column:1,message:r}]}const Be=new Set([`idle-exclusion`,`shadowed-entry`,`redundant-entry`,`already-an-interface`]);function checkGroups(e,t,n,r=1/0,i=null){let a=new Map;for(let e of t){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(t=>{let a=t;return{hosts:a,judged:checkDirectory(e,a,n,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:merge(o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function merge(e){let t=new Map;for(let{judged:n}of e)for(let e of n.findings){let{rule:n,file:r,start:i,end:a,host:o}=e,s=JSON.stringify([n,r.path,i,a,o]),c=t.get(s);c===void 0?t.set(s,[e]):c.push(e)}let n=e.filter(({hosts:[{dialect:e}]})=>e.readsIpFiles).length,r=[];for(let e of t.values()){let[t]=e,i=e.length>=n;(!Be.has(t.rule)||i)&&r.push({...t,detail:()=>combined(e,i)})}return r.sort(inOrder)}function combined(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}var UsageError=class extends Error{place;constructor(e,t=null){super(e),this.name=`UsageError`,this.place=t}};function positionIn(e,t){let n=e.slice(0,t),r=n.lastIndexOf(`
`)+1;return{line:n.split(`
`).length,column:Buffer.byteLength(n.slice(r))+1}}const J=256*2**20,Y=[`moreipme`,`notipme`],Ve=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],X=new Set([`.git`,`node_modules`]),Z=[`qmailint.yaml`,`qmailint.yml`];var Reader=class{cwd;roots;constructor(e){this.cwd=u.realpathSync.native(e),this.roots=[repositoryOf(this.cwd)??this.cwd]}allow(e){let t=this.realpath(e);t!==null&&!this.isInside(t)&&this.roots.push(t)}shown(e){let t=(0,d.relative)(this.cwd,e);return t===``?`.`:t.split(d.sep).join(`/`)}absolute(e){return(0,d.resolve)(this.cwd,e)}read(e,t=!1,n=J){let r=this.shown(e);try{if(t)return readRegular(e,r,n)}catch(e){if(e.code!==`ELOOP`)return{path:r,unreadable:reasonOf(e)}}try{let t=u.realpathSync.native(e);return this.isInside(t)?readRegular(t,r,n):{path:r,unreadable:`it lies outside the repository`}}catch(t){return{path:r,unreadable:t.code===`ENOENT`&&isLink(e)?`it is a symbolic link that leads nowhere`:reasonOf(t)}}}realpath(e){try{return u.realpathSync.native((0,d.resolve)(this.cwd,e))}catch{return null}}isInside(e){return this.roots.some(t=>e===t||e.startsWith(t.endsWith(d.sep)?t:t+d.sep))}};function isLink(e){return(0,u.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function repositoryOf(e){for(let t=e;;t=(0,d.dirname)(t)){if((0,u.existsSync)((0,d.join)(t,`.git`)))return t;if((0,d.dirname)(t)===t)return null}}function readRegular(e,t,n){let r=(0,u.openSync)(e,u.constants.O_RDONLY|u.constants.O_NONBLOCK|u.constants.O_NOFOLLOW);try{let e=(0,u.fstatSync)(r);if(!e.isFile())return{path:t,unreadable:`it is ${e.isDirectory()?`a directory`:`no regular file`}`};if(e.size>n)return{path:t,unreadable:`it is larger than ${n/2**20} MiB`};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,u.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,u.closeSync)(r)}}function reasonOf(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is no regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}function findDirectories(e,t){let n=new Map,r=new Set,i=[];for(let n of t){let t=e.absolute(n);try{let i=(0,u.statSync)(t).isDirectory();e.allow(i?n:(0,d.dirname)(t)),i?search(t,!0,e.realpath(t)===t):Z.includes((0,d.basename)(t))?r.add(t):takeFolder((0,d.dirname)(t))}catch(n){i.push({file:e.shown(t),line:1,column:1,message:reasonOf(n)})}}return{directories:[...n.values()].sort((e,t)=>e.absolute<t.absolute?-1:+(e.absolute>t.absolute)),settings:[...r],problems:i};function take(e,t,r=!1){n.set(e,{absolute:e,names:t,real:r})}function takeFolder(e){let{names:t}=namesIn(e);isControlDirectory(e,t,!0)&&take(e,t)}function search(t,n,a){let o,s;try{({names:o,folders:s}=namesIn(t))}catch(n){i.push({file:e.shown(t),line:1,column:1,message:reasonOf(n)});return}isControlDirectory(t,o,n)&&take(t,o,a);for(let e of Z)o.includes(e)&&r.add((0,d.join)(t,e));for(let e of s)search(t===d.sep?t+e:t+d.sep+e,!1,a)}}function namesIn(e){let t=[],n=[];for(let r of(0,u.readdirSync)(e,{withFileTypes:!0})){let e=r.isDirectory();(!e||Y.some(e=>e===r.name))&&t.push(r.name),e&&!X.has(r.name)&&n.push(r.name)}return{names:t,folders:n}}function isControlDirectory(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)?!0:(n||(0,d.basename)(e)===`control`)&&t.some(e=>Ve.includes(e))}const He=[...Y,...Ve,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function holdsControlFile(e){return e.some(e=>He.includes(e))}function loadDirectory(e,{absolute:t,names:n,real:r}){let i=e.shown(t),a=r===!0||e.realpath(t)===t&&e.isInside(t),load=r=>n.includes(r)?{...e.read(t+d.sep+r,a),path:joinPath(i,r)}:null;return{path:i,names:n,files:{moreipme:load(Y[0]),notipme:load(Y[1])}}}const Ue=[{name:`check`,usage:`[path...]`,summary:`lint control directories (the default command; PATH: default .)`},{name:`ipmetest`,usage:`<address...>`,summary:`is this address me? as the patch's ipmetest says it`},{name:`ipmeprint`,usage:``,summary:`the lists in effect, as the patch's ipmeprint prints them`},{name:`diff`,usage:`<base> [head]`,summary:`for which addresses does the verdict change? (folders, qmailint.yaml files, or git revisions)`},{name:`init`,usage:`[path]`,summary:`write a starter qmailint.yaml for a control directory`},{name:`rules`,usage:`[id]`,summary:`the rules, or the page of one`},{name:`completion`,usage:`[shell]`,summary:`shell completion: bash, zsh or fish`}],Q=[`ipmetest`,`ipmeprint`];[...Q],[...Q],[...Q],[...Q],[...Q];function settingsAbove$1(e,t){let n=[],r=new Set;for(let{absolute:i,names:a}of t)for(let t=i;!r.has(t);t=(0,d.dirname)(t)){r.add(t);for(let e of Z){let r=(0,d.join)(t,e);(t===i?a.includes(e):isThere(r))&&n.push(r)}if((0,u.existsSync)((0,d.join)(t,`.git`))||!e.isInside((0,d.dirname)(t)))break}return n}function isThere(e){return(0,u.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function foldersOnDisk(e){let kind=t=>{let n=e.realpath(t);return n===null?`missing`:e.isInside(n)?(0,u.statSync)(n).isDirectory()?`folder`:`file`:`outside`};return{kind,list:e=>kind(e)===`folder`?(0,u.readdirSync)(e,{withFileTypes:!0}).filter(e=>e.isDirectory()&&!X.has(e.name)).map(e=>e.name).sort():[],names:e=>(0,u.readdirSync)(e)}}const We={address:2130706432,netmask:4278190080},Ge={address:0,netmask:4294967295},$={readsIpFiles:!0,networks:!0,ipv6:!1,implicit:[We,Ge],seesEveryAddress:!1,printsNetmask:!0},Ke={...$,readsIpFiles:!1,networks:!1,implicit:[Ge],printsNetmask:!1},qe={"moreipme-0.6":{name:`moreipme-0.6`,...$},sagredo:{name:`sagredo`,...$},netqmail:{name:`netqmail`,...Ke},notqmail:{name:`notqmail`,...Ke,seesEveryAddress:!0}},Je=[`moreipme-0.6`,`sagredo`,`indimail`,`netqmail`,`notqmail`];function dialectNamed(e){return e===`indimail`?null:qe[e]}function optionValue({values:e},t){let n=e[t];return typeof n==`string`?n:null}function oneOf(e,t,n){let r=n.find(e=>e===t);if(r!==void 0)return r;let i=didYouMean(t,n);throw new UsageError(`there is no ${e} "${showText(t)}"${i===``?` (there are: ${n.join(`, `)})`:i}`)}function readDialect(e){let t=oneOf(`dialect`,e,Je),n=dialectNamed(t);if(n===null)throw new UsageError(`the dialect ${t} is not supported yet: qmailint cannot say what it reads`);return n}function readCount(e,t){if(!/^\d{1,9}$/.test(t))throw new UsageError(`--${e} wants a whole number, not "${showText(t)}"`);return Number(t)}function readConfigChoice(e){let t=optionValue(e,`config`);if(e.values[`no-config`]!==!0)return t===null?null:{file:t};if(t===null)return`none`;throw new UsageError(`--config and --no-config contradict each other`)}async function planRun(e,t,n,r){let i=n===null?settingsAbove$1(e,t.directories):[];if(n===`none`||n===null&&t.settings.length===0&&i.length===0){let{dialect:e,set:n,levels:i}=r,a={name:null,dialect:e??dialectNamed(`moreipme-0.6`),set:n};return{directories:t.directories.map(e=>({found:e,hosts:[a],levels:i,files:[]})),files:[],complete:new Set,problems:[]}}let{gather:a}=await Promise.resolve().then(()=>require("./action/run.js")),o=n===null?null:{absolute:allowed(e,n.file),forPaths:t.named},s={directories:t.directories,searched:t.settings,above:t=>settingsAbove$1(e,t),config:o};return a(diskOf(e),s,r)}function allowed(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}function diskOf(e){return{folders:foldersOnDisk(e),read:(t,n)=>e.read(t,!1,n),resolve:(e,t)=>(0,d.resolve)(e,t),shown:t=>e.shown(t),dirname:e=>(0,d.dirname)(e),keyOf:t=>e.realpath(t)??t,isControl:holdsControlFile}}function startProgress({progress:e},t){if(e===void 0)return{next:()=>{},end:()=>{}};let n=Date.now()+1e3,r=0,i=!1;return{next:a=>{r++,Date.now()<n||(n=Date.now()+100,i=!0,e(`\r\u001b[Kchecking ${r} of ${t}: ${showPath(a).slice(0,60)}`))},end:()=>{i&&e(`\r\x1B[K`)}}}function readLevels(e){let t=new Map;for(let n of e){let e=n.indexOf(`=`);if(e<0)throw new UsageError(`--rule wants ID=LEVEL, not "${showText(n)}"`);let r=oneOf(`rule`,n.slice(0,e),q.map(e=>e.id));t.set(r,oneOf(`level`,n.slice(e+1),[`off`,...P]))}return t}const Ye={findings:[],unlisted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function countLevels({findings:e,unlisted:t}){let n={error:0,warning:0,info:0};for(let t of e)n[t.level]++;for(let{level:e,count:r}of t)n[e]+=r;return n}async function judge(e,t,n,r=null){let i=r?.now()??0,a=oneOf(`level`,optionValue(e,`fail-on`)??`error`,[...P,`never`]),o=readLevels(e.values.rule??[]),s=optionValue(e,`shard`),c=readConfigChoice(e),l=optionValue(e,`run`),u=readPercent(e,`coverage-threshold`),d=u!==null||e.values.coverage===!0?await Promise.resolve().then(()=>require("./action/coverage.js")):null,f=new Reader(t.cwd),p={...await readHost(e,f),levels:o},m=e.operands.length>0,h=m?e.operands:[`.`],g=typeof c==`object`&&c&&!m?{directories:[],settings:[],problems:[]}:findDirectories(f,h),_=await planRun(f,{...g,named:m},c,p),v=[...g.problems.map(e=>withGuess(e,h)),..._.problems];_.directories.length===0&&v.length===0&&e.values[`allow-empty`]!==!0&&v.push({file:showPath(h[0]),line:1,column:1,message:`there is no control directory here (--allow-empty makes that all right)`});let y=s===null?_.directories:(await Promise.resolve().then(()=>require("./action/shard.js"))).ofShard(s,_.directories,f),b=s===null?_:{..._,complete:new Set},x=_.files.length===0&&d===null?null:(await Promise.resolve().then(()=>require("./action/run.js"))).makeSession(b,{run:l,levels:o,today}),S=`fix`in e.values||`dry-run`in e.values?await Promise.resolve().then(()=>require("./action/fixing.js")):null,C=S?.readFixing(e)??null;clock(r,`search`,i);let w=[],T=[],E=[],D=[],ee=d===null?void 0:e=>D.push(...d.coverDirectory(e)),O={dryRun:C?.dryRun===!0,changed:0,notes:[],diff:[]},k=[],te=0,A=0,j=startProgress(t,y.length);for(let e of y){let t=r?.now()??0,i=loadDirectory(f,e.found);if(clock(r,`load`,t),j.next(i.path),S!==null&&C!==null){let t=S.fixOnDisk(f,i,e.hosts,C,t=>{let n=checkGroups(t,e.hosts,e.levels).findings;return x?.inForce(e,t,n)??n});i=t.directory,O.changed+=t.changed,v.push(...t.problems),t.note!==null&&O.notes.push(t.note),O.diff.push(t.diff)}let a=checkGroups(i,e.hosts,e.levels,mostOf(e,n),r),o=x?.take(e,i,a,ee)??{...a,suppressed:[]};for(let e of o.findings)w.push(e);for(let e of o.suppressed)E.push(e);for(let e of a.unlisted)T.push(e);v.push(...o.problems),te+=a.files,A+=a.entries;let s=[...new Set(e.hosts.map(e=>e.dialect.name))].join(`, `);k.push(`${showPath(i.path)}: ${a.entries} entries, dialect ${s}`)}j.end();let M=x?.finish()??null;w.push(...M?.findings??[]),E.push(...M?.suppressed??[]),(y.length>1||M!==null)&&w.sort(inOrder);let N=M?.outcomes??[];if(l!==null&&N.length===0&&v.length===0)throw new UsageError(`--run "${showText(l)}": no assertion has this in its name or text`);return{result:{findings:w,unlisted:T,suppressed:E,outcomes:N,problems:v,coverage:d?.sumCoverage(D)??null,directories:y.length,files:te,entries:A},failOn:a,threshold:u,checked:k,fixed:C===null?null:O}}function mostOf({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}async function readHost(e,t){let n=optionValue(e,`dialect`),r=optionValue(e,`interfaces`);return{dialect:n===null?null:readDialect(n),set:r===null?null:(await Promise.resolve().then(()=>require("./action/read-interfaces.js"))).readInterfaces(t,r)}}function readPercent(e,t){let n=optionValue(e,t);if(n===null)return null;let r=readCount(t,n.replace(/%$/,``));if(r>100)throw new UsageError(`--${t} wants a number from 0 to 100, not "${showText(n)}"`);return r}function today(){return new Date().toISOString().slice(0,10)}function statusOf({result:e,failOn:t,threshold:n}){if(e.problems.length>0)return 2;if(n!==null&&(e.coverage?.score??0)<n)return 1;if(t===`never`)return 0;let r=countLevels(e);return P.slice(P.indexOf(t)).some(e=>r[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function withGuess(e,t){if(t.length!==1||/[/.]/.test(e.file))return e;let n=Ue.map(({name:e})=>e);return{...e,message:e.message+didYouMean(e.file,n)}}function rebaseTo(e,t){let n=real(e),r=real(t);return n===r?e=>e:e=>(0,d.relative)(n,(0,d.resolve)(r,e)).split(d.sep).join(`/`)||`.`}function real(e){try{return(0,u.realpathSync)(e)}catch{return(0,d.resolve)(e)}}function columnsOf({file:{bytes:e},start:t,end:n}){let r=t===0?0:e.lastIndexOf(10,t-1)+1;return{column:t-r+1,endColumn:n-r+1}}function wholeMessage({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}function plural(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function asUri(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`\ufffd`)).replace(/'/g,`%27`)).join(`/`)}function failures(e){return e.outcomes.filter(e=>!e.passed)}function lineStart$1(e,t){return t===0?0:e.lastIndexOf(10,t-1)+1}function bySeverity(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}const Xe={error:`error`,warning:`warning`,info:`notice`};function*githubReport(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=ofLevel(e,n,t);for(let e of r)yield command(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${Xe[n]} title=qmailint::${asData(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function errorsLeftOut(e,t){return ofLevel(e,`error`,t).left}function ofLevel(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?[...e.problems.map(ofProblem),...failures(e).map(ofOutcome)]:[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(ofFinding)];return{shown:u,left:a-u.length}}function ofProblem({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function ofOutcome({file:e,line:t,message:n,because:r,host:i,name:a}){return{level:`error`,title:`qmailint: assertion${a===null?``:` ${a}`}${i===null?``:` (on ${i})`}`,message:withReason(n,r),file:e.path,line:t,columns:null}}function ofFinding(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?columnsOf(e):null;return{level:n,title:c,message:wholeMessage(e.detail()),file:r.path,line:i,columns:l}}function withReason(e,t){return t===null?e:`${e}\nbecause: ${t}`}function command({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${asProperty(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${asProperty(t)}`].join(`,`);return`::${Xe[e]} ${c}::${asData(n)}\n`}function asData(e){return e.split(`
`).map(showText).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function asProperty(e){return showText(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}const Ze={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function xmlText(e){return showText(e).replace(/[&<>"']/g,e=>Ze[e]??e)}function xmlLines(e){return e.map(xmlText).join(`
`)}function*junitReport(e,t){let n=[...assertionSuites(e.outcomes),findingSuite(e,t)],of=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),counts=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${of(`failure`,e)}" errors="${of(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${counts(n)}>\n`;for(let e of n){yield`  <testsuite name="${xmlText(e.name)}" ${counts([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function assertionSuites(e){let t=new Map,n=new Set(e.map(({control:e})=>e)).size>1;for(let r of e){let e=t.get(r.file.path)??[];t.set(r.file.path,e),e.push([r.passed?`passed`:`failure`,()=>outcomeCase(r,n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function outcomeCase(e,t){let{file:n,line:r,expect:i,of:a,name:o,host:s,control:c,passed:l,message:u,because:d}=e,f=`${i}: ${a}${o===null?``:` (${o})`}`+(t?` in ${c}`:``)+(s===null?``:` on ${s}`),p=[`${n.path}:${r}: ${u}`,...d===null?[]:[`because: ${d}`]];return testCase(n.path,f,n.path,r,l?``:element(`failure`,`assertion`,u,p))}function findingSuite({findings:e,problems:t},n){let fails=e=>n!==`never`&&P.indexOf(e)>=P.indexOf(n),r=[...t.map(e=>[`error`,()=>problemCase(e)]),...e.map(e=>{let t=fails(e.level)?`failure`:`passed`;return[t,()=>findingCase(e,t)]})];return r.length===0&&r.push([`passed`,()=>`    <testcase classname="qmailint" name="no findings" time="0"/>
`]),{name:`findings`,cases:r}}function problemCase({file:e,line:t,message:n}){let r=e===``?`qmailint`:e;return testCase(r,`no trustworthy answer (line ${t})`,r,t,element(`error`,`problem`,n,[n]))}function findingCase(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=columnsOf(e),c=wholeMessage(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?element(`failure`,r,c,u):`      <system-out>${xmlLines(u)}</system-out>\n`;return testCase(i.path,`${n} (line ${a}, column ${s})${l}`,i.path,a,d)}function testCase(e,t,n,r,i){let a=`    <testcase classname="${xmlText(e)}" name="${xmlText(t)}" file="${xmlText(n)}" line="${r}" time="0"`;return i===``?`${a}/>\n`:`${a}>\n${i}    </testcase>\n`}function element(e,t,n,r){return`      <${e} message="${xmlText(n)}" type="${t}">${xmlLines(r)}</${e}>\n`}const Qe=/[&<>\\`*_~[\]|#$]|:(?=\/\/)|(?<=www)\./gi;function markdownText(e){return showText(e).replace(Qe,entity).replace(/@/g,`<span>@</span>`)}function markdownCode(e){return`<code>${markdownText(e)}</code>`}function markdownLink(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,entity)}">${e}</a>`}const $e={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function entity(e){return $e[e]??`&#${e.charCodeAt(0)};`}function hash32(e,t=2166136261){let n=t;for(let t of e)n=Math.imul(n^t,16777619);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),(n^n>>>16)>>>0}function hash64(e){let hex=t=>hash32(e,t).toString(16).padStart(8,`0`);return hex(2166136261)+hex(724230993)}var et={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`CHANGELOG.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git diff --exit-code dist && npm run unused`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.6.8`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.44.2`,rolldown:`1.3.2`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const tt=et.version,nt=readRepository(et);function readRepository({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const rt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function jsonText(e){let t=JSON.stringify(e);return isPlain(t)?t:t.replace(rt,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function regionOf({bytes:e},t,{start:n,end:r}){if(e.length===0)return{startLine:t};let i=lineStart$1(e,n);return{startLine:t,startColumn:column(e,i,n),endColumn:column(e,i,r)}}function replacements({file:{bytes:e},line:t,start:n},r){let i=[],a=lineStart$1(e,n),o=t,place=t=>{let n=lineStart$1(e,t);for(;a<n;o++)a=lineEnd(e,a)+1;for(;a>n;o--)a=lineStart$1(e,a-1);return{line:o,column:column(e,n,t)}};for(let{start:t,end:n,text:a}of r){let r=asUtf8(Buffer.from(a,`latin1`));if(r===null||asUtf8(e.subarray(lineStart$1(e,t),t))===null||asUtf8(e.subarray(lineStart$1(e,n),n))===null||asUtf8(e.subarray(t,n))===null)return null;let[o,s]=[place(t),place(n)];i.push({deletedRegion:{startLine:o.line,startColumn:o.column,endLine:s.line,endColumn:s.column},insertedContent:{text:r}})}return i}const it=new TextDecoder(`utf-8`,{ignoreBOM:!0}),at=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function column(e,t,n){return it.decode(e.subarray(t,n)).length+1}function asUtf8(e){try{return at.decode(e)}catch{return null}}const ot={"already-an-interface":`# already-an-interface

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
routers use it, ends here too: the first three octets of \`203.0.113.0/0.0.0.255\` are outside its netmask.

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
      what to do:  Delete the line; this qmail neither receives nor sends mail over IPv6.
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
      what to do:  Write the octets without leading zeros.
\`\`\`

Not reported:

\`\`\`text
moreipme:
  203.0.113.10
\`\`\`
<!-- /example -->
`,"lost-address":`# lost-address

<!-- facts -->
**error**: a second address on the line, which qmail does not read. The fix applies where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each.
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
- **An address and its netmask**: join them with a \`/\` and no blank, \`203.0.113.0/255.255.255.0\`. Do not take the
  fix here: to it, the netmask is one more address.
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
      what to do:  Write each on a line of its own.
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
`,"not-an-address":"# not-an-address\n\n<!-- facts -->\n**error**: a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask. The fix applies where a comment with a `/` in it kills the line: moves the comment to a line of its own above.\n<!-- /facts -->\n\nqmail understands one form only: an address of four decimal numbers from the first byte of the line, and, if there\nis a `/`, a netmask of four numbers behind it. Every other line is a skipped line. Comments and blank lines are\nskipped too, but there it is what the writer meant. Here it is not:\n\n| line                        | why nothing is read                                             |\n| --------------------------- | --------------------------------------------------------------- |\n| `mail.example.com`          | names are not looked up                                         |\n| `203.0.113.*`, `*.0.113.12` | there are no wildcards                                          |\n| `[203.0.113.12]`            | the first byte is not a digit                                   |\n| `203.0.113`                 | three octets only                                               |\n| `0xcb.0.113.12`             | numbers are decimal                                             |\n| `203.0.113.12/`             | there is a `/`, so there must be a netmask                      |\n| `203.0.113.0/255.255.255`   | the netmask has three octets only                               |\n| `203.0.113.12 # open 24/7`  | the text behind the first `/` must be a netmask, and `7` is not |\n\nThe last one deserves care. Text behind an address is not looked at, until somebody writes a `/` into it. From then\non the whole line is lost, the address included.\n\nIn `moreipme`, an address that was meant to be me is then not me: where it leads back to this host, the message can\nloop until it bounces. In `notipme`, nothing is excluded, and mail for the host concerned can bounce with #5.4.6.\nqmail reports nothing, and `qmail-showctl`, which has another reader, shows the line as if it were in effect.\n\n## What to do\n\nWrite the addresses themselves, one per line, or an address and a netmask: `203.0.113.0/255.255.255.0` for\n`203.0.113.*`. If the line is a remark, begin it with `#`. Where a `#` comment with a `/` in it follows an address,\nthe rule has a fix: the comment goes to a line of its own above. The other lines have none, since what they were\nmeant to say cannot be known.\n\n```\n# open 24/7\n203.0.113.12\n```\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  mail.example.com\n```\n\n```text\nmoreipme:1:1: error: qmail skips this line: it does not begin with an address of four decimal octets. [not-an-address]\n    1 | mail.example.com\n      | ^^^^^^^^^^^^^^^^\n      qmail reads: nothing\n      what to do:  Write the address itself; put a # before the line if it is a comment.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  # mail.example.com\n  203.0.113.7\n```\n<!-- /example -->\n","nul-byte":`# nul-byte

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
`,"prefix-length":"# prefix-length\n\n<!-- facts -->\n**error**: a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped. The fix writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above.\n<!-- /facts -->\n\nqmail wants a netmask behind the `/`, written as four octets. A prefix length is not one. The line is a skipped\nline, and not even the address in front is used:\n\n| line                        | what qmail reads |\n| --------------------------- | ---------------- |\n| `203.0.113.0/24`            | nothing          |\n| `203.0.113.0/255.255.255.0` | the network      |\n| `203.0.113.12/32`           | nothing          |\n| `203.0.113.12`              | the one address  |\n\nIn `moreipme`, none of the network is me through this line: where one of its addresses leads back to this host, the\nmessage can loop until it bounces. In `notipme`, nothing is excluded: the addresses stay me, and mail for the hosts\nthat have them can bounce with #5.4.6.\n\nThis is the easiest mistake to miss, because nearly every other program accepts the notation. qmail reports nothing,\nand `qmail-showctl`, which has another reader, says `203.0.113.0/24 is me`. `ipmeprint` does not list it.\n\n## What to do\n\nWrite the netmask of that length, with an address that has no host bits. The usual ones:\n\n- /8 `255.0.0.0`, /12 `255.240.0.0`, /16 `255.255.0.0`, /20 `255.255.240.0`, /22 `255.255.252.0`,\n  /23 `255.255.254.0`\n- /24 `255.255.255.0`, /25 `255.255.255.128`, /26 `255.255.255.192`, /27 `255.255.255.224`\n- /28 `255.255.255.240`, /29 `255.255.255.248`, /30 `255.255.255.252`, /31 `255.255.255.254`, /32 `255.255.255.255`\n\nThe rule has a fix, which clears the host bits: `203.0.113.5/29` becomes `203.0.113.0/255.255.255.248`. If only the\nhost was meant, write `203.0.113.5` alone. The line has had no effect so far. With the netmask it has one, so ask\nfirst whether every address of the network should change its verdict: in `moreipme`, mail for another host in that\nnetwork can bounce with #5.4.6. There is no fix for length 0, which would make every address me that `notipme` does\nnot match.\n\n<!-- example -->\n## Example\n\nReported:\n\n```text\nmoreipme:\n  10.0.0.0/8\n```\n\n```text\nmoreipme:1:10: error: qmail skips this line: behind the slash it wants a netmask, not a prefix length. [prefix-length]\n    1 | 10.0.0.0/8\n      |          ^\n      qmail reads: nothing\n      what to do:  Write 10.0.0.0/255.0.0.0.\n```\n\nNot reported:\n\n```text\nmoreipme:\n  10.0.0.0/255.0.0.0\n```\n<!-- /example -->\n","redundant-entry":`# redundant-entry

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

qmailint does not open a file that lies outside the repository once links are resolved, or that is larger than
256 MiB. Such a file is reported here too, although qmail might read it. All findings and verdicts are then those of
an empty file.

## What to do

Make it a regular file that everyone may read, with mode 0644 in practice. Repair or remove a dangling link: a
missing file is an empty list, and no finding. Replace a link that leads out of the repository by the file itself,
if it is to be checked. Then run the check again, since none of its lines has been judged. The rule has no fix. It
is fine to ignore only for a link that cannot be resolved where the check runs, and can on the mail host; the
verdicts given here are then not those of that host.

<!-- example -->
## Example

Reported:

\`\`\`text
moreipme: permission denied
\`\`\`

\`\`\`text
moreipme:1:1: error: The file cannot be read: permission denied. qmail ignores what it cannot open, without a word, as if the file were empty. [unreadable-file]
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
`};function pageText(e){return(ot[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const st={error:`error`,warning:`warning`,info:`note`};function sarifRules(){return[...q.map(({id:e,level:t,summary:n})=>descriptor(e,t,`${upper(n)}.`,pageText(e))),descriptor(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change the one that is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function descriptor(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:firstParagraph(i)??n},help:{text:i.trim(),markdown:r.trim()},...nt===null?{}:{helpUri:`${nt}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:st[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function firstParagraph(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function upper(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const ct=25e3;function*sarifReport(e,t=e=>e){let n=sarifRules(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=chosen(e),o=makeWriter(t,r),s={name:`qmailint`,version:tt,semanticVersion:tt,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${jsonText({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${jsonText([invocation(e.problems,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+jsonText(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function chosen(e){let t=failures(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,ct-t.length);if(r.length>i){let e=new Set(bySeverity(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,ct);return{results:a,left:n-a.length}}function invocation(e,t,n){let r=e.map(({file:e,line:t,column:r,message:i})=>({level:`error`,message:{text:plain$1(i)},...e===``?{}:{locations:[location(n(e),{startLine:t,startColumn:r})]}}));if(t>0){let e=`${plural(t,`more result`)} left out: code scanning takes ${ct.toLocaleString(`en`)} at most.`;r.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:r}}function makeWriter(e,t){let n=new Map,fingerprint=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${hash64(Buffer.from(t))}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:r,line:i,control:a,host:o,expect:s,of:c,message:l,because:u,decidedBy:d,name:f}=n.outcome,p=u===null?``:` (${u})`,m=d!==null&&`file`in d?d:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:plain$1(l+p)},locations:[location(e(r.path),regionOf(r,i,n.outcome))],...m===null?{}:{relatedLocations:[{id:1,...location(e(m.file),{startLine:m.line},`This line decides.`)}]},partialFingerprints:fingerprint(`assertion`,r.path,a,o??``,f??``,s,c)}}let{finding:r,because:i}=n,{rule:a,level:o,file:s,line:c,host:l}=r,u=r.detail(),d=l===null?``:` (on ${l})`,f=(u.related??[]).map((t,n)=>({id:n+1,...location(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:a,ruleIndex:t.get(a),level:st[o],message:{text:plain$1(wholeMessage(u)+d)},locations:[location(e(s.path),regionOf(s,c,r))],...f.length===0?{}:{relatedLocations:f},...fixes(r,u.fix??null,e),partialFingerprints:fingerprint(a,s.path,l??``,lineText$1(r)),...i===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:plain$1(i)}]}}}}function fixes(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=replacements(e,t.edits);if(r===null)return{};let i=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,a={artifactLocation:{uri:asUri(n(e.file.path))},replacements:r};return{fixes:[{description:{text:i},artifactChanges:[a]}]}}function lineText$1({file:{bytes:e},start:t}){let n=lineStart$1(e,t);return Buffer.from(e.subarray(n,Math.min(lineEnd(e,t),n+4096))).toString(`latin1`)}function location(e,t,n){let r={artifactLocation:{uri:asUri(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:plain$1(n)}}}function plain$1(e){return showText(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function countsInWords(e){let{error:t,warning:n,info:r}=countLevels(e),i=failures(e).length,a=[t>0?plural(t,`error`):null,n>0?plural(n,`warning`):null,r>0?plural(r,`info`,`infos`):null,i>0?plural(i,`failed assertion`):null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}const lt=1e6;function summaryReport(e,t){let n=failures(e),r=heading(e,t.verdict),add=e=>{let t=Buffer.byteLength(r)+Buffer.byteLength(e)<=lt;return t&&(r+=e),t},addAll=(e,t,n)=>{if(t.length===0)return;let i=lt-Buffer.byteLength(r)-Buffer.byteLength(e)-1e3,a=[];for(let e of t){let t=e();if(i-=Buffer.byteLength(t),i<0)break;a.push(t)}(i>-1e3||a.length>0)&&(r+=e+a.join(``));let o=t.length-a.length;o>0&&(r+=`\n**${plural(o,`more ${n}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),r+=`
`};return addAll(``,e.problems.map(e=>()=>problemItem(e)),`problem`),t.difference!==null&&!add(`### What this change does\n\n${t.difference.trim()}\n\n`)&&add(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),addAll(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,n.map(e=>()=>outcomeRow(e,t)),`failed assertion`),t.coverage!==null&&add(`### Coverage\n\n${t.coverage.trim()}\n\n`),addAll(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,bySeverity(e.findings).map(e=>()=>findingRow(e,t)),`finding`),r}function heading(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`\u2705`,fail:`\u274c`,error:`\u26a0\ufe0f`}[t],s=t===`error`?`no trustworthy answer`:countsInWords(e),c=a.filter(e=>e.passed).length;return`## ${o} qmailint: ${s}\n\n${`${plural(n,`file`)} with ${plural(r,`entry`,`entries`)} in ${plural(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${c} of ${plural(a.length,`assertion`)} ${c===1?`holds`:`hold`}`}.\n\n`}function problemItem({file:e,line:t,message:n}){return`- ${e===``?``:`${markdownCode(`${e}:${t}`)} `}${markdownText(n)}\n`}function outcomeRow(e,{link:t}){let{file:n,line:r,expect:i,of:a,host:o,name:s,message:c,because:l,decidedBy:u}=e,d=`${markdownText(i)}: ${markdownCode(a)}${s===null?``:`<br>${markdownText(s)}`}`,f=o===null?``:`<br>on ${markdownText(o)}`,p=decidedIn(u,t);return`| ${[d,place(n.path,r,t)+f,markdownText(c)+p,markdownText(l??``)].join(` | `)} |\n`}function decidedIn(e,t){return e===null||!(`file`in e)?``:`<br>decided by ${place(e.file,e.line,t)}`}const ut={error:`\u274c&nbsp;error`,warning:`\u26a0\ufe0f&nbsp;warning`,info:`\u2139\ufe0f&nbsp;info`};function findingRow(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${markdownText(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${markdownCode(l)}.`,u===void 0?null:markdownText(u)].filter(e=>e!==null).join(` `),f=markdownText(c)+(d===``?``:`<br>${d}`);return`| ${[ut[r],place(i.path,a,t)+s,markdownCode(n),f].join(` | `)} |\n`}function place(e,t,n){return markdownLink(markdownCode(`${e}:${t}`),n(e,t))}function*textCoverage(e,t,n){for(let{file:r,lines:i}of e.files){let e=lineTexts(r.bytes),a=0,o=0;for(let{line:s,covered:c,survived:l}of i)if(!(c&&l.length===0)){if(a++,t!==0&&a>t)o++;else{yield`${n.bold(`${showPath(r.path)}:${s}:`)} ${c?`covered`:n.warning(`not covered`)}: ${e(s)}\n`;for(let e of l)yield`      ${survivor(e)}\n`}}o>0&&(yield`${n.bold(`${showPath(r.path)}:`)} and ${plural(o,`more line`)} (--max-findings 0 shows all)\n`),a>0&&(yield`
`)}let{covered:r,entries:i,entryPercent:a,killed:o,mutants:s,score:c}=e;yield`Coverage: ${r} of ${plural(i,`entry`,`entries`)} decide something asserted (${a} %), ${o} of ${plural(s,`mutant`)} noticed (${c} %).\n`}function survivor({mutation:e,witness:t,becomes:n,host:r}){let i=r===null?``:` on ${showText(r)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${t} would be ${n}${i}, and no assertion would notice`}function lineTexts(e){let t=0,n=1;return r=>{for(;n<r;n++)t=lineEnd(e,t)+1;let i=lineEnd(e,t);return show(e,t,Math.min(i,t+60))+(i>t+60?`\u2026`:``)}}function excerptOf({file:{bytes:e},start:t,end:n}){let r=t===0?0:e.lastIndexOf(10,t-1)+1,i=lineEnd(e,t);if(t===n&&(t!==i||t===0))return null;let a=Math.max(r,t-60),o=Math.min(i,Math.min(n,t+80)+40),s=shownCharacters(e,a,o),c=s.findLastIndex(e=>e.text!==` `),l=a>r?`\u2026`:``,u=a>r?` `:``;for(let[e,r]of s.entries()){let a=r.start>=t&&r.start<n;l+=r.text===` `&&(a||e>c&&o===i)?`\u00b7`:r.text,u+=(a?`^`:` `).repeat(widthOf(r.text))}return o<i&&(l+=`\u2026`),t===n&&(u+=`^`),{line:l,marks:u.trimEnd()}}function widthOf(e){return e.length>1&&e.startsWith(`\\`)?e.length:dt.test(e)?2:1}const dt=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function outcomeColumn({file:{bytes:e},start:t}){return t-(t===0?0:e.lastIndexOf(10,t-1)+1)+1}function textOutcome(e,t,n){let{file:r,line:i,expect:a,of:o,host:s,name:c,control:l,passed:u}=e,d=[s===null?null:`on ${showText(s)}`,n?`in ${showPath(l)}`:null,c===null?null:`"${showText(c)}"`].filter(e=>e!==null),f=d.length===0?``:` (${d.join(`, `)})`,p=t.bold(`${showPath(r.path)}:${i}:${outcomeColumn(e)}:`),m=`${a}: ${showText(o)}`;if(u)return`${p} ${t.good(`passed`)}: ${m}${f}: ${e.reason??e.message}\n`;let row=(e,n)=>`      ${t.dim(`${e}:`.padEnd(13))} ${n}`,h=[`${p} ${t.error(`failed`)}: ${m}${f}`],g=`${e.witness} is ${a===`me`?`not me`:`me`}: ${e.reason??e.message}`;if(h.push(row(`but`,g)),(e.addresses??1)>1){let{failing:t,addresses:n}=e,r=t===n?`all of them`:`${t} of ${n} addresses`;h.push(row(`fails for`,`${r}, of which ${e.witness} is the lowest`))}let{decidedBy:_}=e;return _!==null&&`file`in _&&h.push(row(`decided by`,`${showPath(_.file)}:${_.line}`)),e.because!==null&&h.push(row(`because`,show(Buffer.from(e.because)))),e.remedy!=null&&h.push(row(`what to do`,e.remedy)),`${h.join(`
`)}\n\n`}function makeStyle(e){let paint=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:paint(`1`),dim:paint(`2`),error:paint(`1;31`),warning:paint(`1;33`),info:paint(`1;36`),good:paint(`32`)}}function summaryLine(e,t){let{findings:n,files:r,entries:i,directories:a,problems:o,outcomes:s}=e,{error:c,warning:l,info:u}=countLevels(e),d=`${plural(r,`file`)} with ${plural(i,`entry`,`entries`)} in ${plural(a,`control directory`,`control directories`)}`,f=s.filter(({passed:e})=>!e).length,p=s.length===0?``:` ${f===0?`${plural(s.length,`assertion`)} passed`:t.error(`${f} of ${plural(s.length,`assertion`)} failed`)}.`;return n.length===0?o.length>0?``:`${t.good(`No findings`)}: ${d}.${p}\n`:`${[c>0?t.error(plural(c,`error`)):null,l>0?t.warning(plural(l,`warning`)):null,u>0?t.info(plural(u,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${d}.${p}\n`}function*textReport(e,t){let n=makeStyle(t.color),r=new Map;for(let[i,a]of e.findings.entries()){let o=`${a.file.path}\n${a.rule}`,s=r.get(o)??0;r.set(o,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield textFinding(a,t,n));let c=e.findings[i+1];if(c===void 0||c.file.path!==a.file.path){for(let{rule:t,file:n,count:i}of e.unlisted){let e=`${n}\n${t}`;n===a.file.path&&r.set(e,(r.get(e)??0)+i)}yield*notShown(a.file.path,r,t,n),r.clear()}}yield*textOutcomes(e,t,n),e.coverage!=null&&(yield*textCoverage(e.coverage,t.maxFindings,n)),t.quiet||(yield summaryLine(e,n))}function*textOutcomes({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=``;for(let a of e)(!a.passed||t)&&(a.passed||(yield i),yield textOutcome(a,n,r),i=a.passed?`
`:``);yield i}function textFinding(e,t,n){let r=e.detail(),{column:i}=columnsOf(e),a=e.host===null?``:` (on ${showText(e.host)})`,o=[`${n.bold(`${showPath(e.file.path)}:${e.line}:${i}:`)} ${n[e.level](e.level)}${a}: ${r.message} ${n.dim(`[${e.rule}]`)}`],s=excerptOf(e);if(s!==null){let t=String(e.line).padStart(5),r=` `.repeat(t.length);o.push(`${n.dim(`${t} |`)} ${s.line}`,`${n.dim(`${r} |`)} ${n[e.level](s.marks)}`)}if(r.reads!==void 0&&o.push(`      ${n.dim(`qmail reads:`)} ${r.reads}`),r.remedy!==void 0&&o.push(`      ${n.dim(`what to do:`)}  ${r.remedy}`),t.verbose)for(let{file:e,line:t,message:i}of r.related??[])o.push(`      ${n.dim(`see also:`)}    ${showPath(e.path)}:${t}: ${i}`);return`${o.join(`
`)}\n\n`}function*notShown(e,t,n,r){for(let[i,a]of t){let t=n.maxFindings===0?0:a-n.maxFindings;if(t<=0)continue;let o=i.slice(i.indexOf(`
`)+1);yield`${r.bold(`${showPath(e)}:`)} and ${t} more of ${o} (--max-findings 0 shows all)\n\n`}}function reportProblems(e,t){for(let{file:n,line:r,column:i,message:a}of e){let e=r===1&&i===1?``:`:${r}:${i}`;t.stderr(`qmailint: ${n===`.`&&e===``?``:`${showPath(n)}${e}: `}${showText(a)}\n`)}}function diffDirectory(e,t){let n=t??e;if(n===null)return{differences:[],tooManyPieces:!1};let r=e===null?`head`:t===null?`base`:null,i={base:e??emptied(n),head:t??emptied(n)},a={base:readFiles(i.base.directory),head:readFiles(i.head.directory)},o=!sameBytes(a.base.moreipme,a.head.moreipme)||!sameBytes(a.base.notipme,a.head.notipme),s=[],c=!1;for(let e of pairHosts(i.base.hosts,i.head.hosts)){let t=makeSide$1(i.base.directory,e.base,e.head,a.base),l=makeSide$1(i.head.directory,e.head,e.base,a.head),u=o||!sameFixed(t.lists,l.lists)||t.host.dialect!==l.host.dialect,d=u?whereIsMe(t.lists):null,f=u?whereIsMe(l.lists):null;u&&(d===null||f===null)?c=!0:s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:d},head:{...l,where:f},difference:d===null||f===null?re:differenceBetween(d,f),interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooManyPieces:c}}function emptied({directory:e,hosts:t}){return{directory:{...e,names:[],files:{moreipme:null,notipme:null}},hosts:t}}function readFiles({files:e}){let read=t=>{let n=e[t];return n===null||isUnreadable(n)?null:readIpFile(t,n.path,n.bytes)};return{moreipme:read(`moreipme`),notipme:read(`notipme`)}}function sameBytes(e,t){return e===null||t===null?e===t:Buffer.compare(e.bytes,t.bytes)===0}function pairHosts(e,t){let named=(e,t)=>e.find(e=>e.name===t)??null,n={base:named(e,null),head:named(t,null)},r=[];for(let i of t){let t=named(e,i.name);(i.name!==null||t!==null||e.length===0)&&r.push({base:t??n.base,head:i})}for(let i of e)i.name!==null&&named(t,i.name)===null&&r.push({base:i,head:n.head});return r}function makeSide$1(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,o=t??{...n,set:null};return{directory:e,host:o,lists:makeLists(o.dialect,o.set,i,a),where:null}}function sameFixed(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function findRenames(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,textOf$1(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?likeness(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function textOf$1({directory:{files:e}}){return[e.moreipme,e.notipme].map(e=>e===null||isUnreadable(e)?``:Buffer.from(e.bytes).toString(`latin1`)).filter(e=>e!==``).join(`\0`)}function likeness(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function diffSides(e,t){let n=[...e.problems,...t.problems],r=[],compare=(e,t)=>{let r=diffDirectory(e===null?null:{directory:e.directory,hosts:e.hosts},t===null?null:{directory:t.directory,hosts:t.hosts});return r.tooManyPieces&&n.push({file:(t??e)?.directory.path??`.`,line:1,column:1,message:`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so it was not compared`}),r.differences},i=new Map(e.directories.map(e=>[e.key,e])),a=[];for(let n of t.directories){let t=i.get(n.key)??null;i.delete(n.key),t===null&&e.problems.length>0||(t===null&&a.push(n),r.push(...compare(t,n)))}let o=t.problems.length>0?[]:[...i.values()];for(let e of o)r.push(...compare(e,null));r.sort((e,t)=>byText(e.control,t.control)||byText(e.host??``,t.host??``));let s=findRenames(o,a).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:compare(e,t)}));return{base:e.label,head:t.label,differences:r,renames:s,problems:n}}function byText(e,t){return e<t?-1:+(e>t)}async function planOnDisk(e,t,n){return replaced(await planRun(e,{...t,named:!0},n.config,overridesOf(n)),n)}async function planInGit(e,t,n,r,i){let a=i.config===null?settingsAbove(t,n,r.directories):[];if(i.config!==null||r.settings.length+a.length===0)return replaced(await planRun(e,{directories:r.directories,settings:[],named:!0},i.config??`none`,overridesOf(i)),i);let{gather:o}=await Promise.resolve().then(()=>require("./action/run.js")),inTree=e=>!d.default.relative(n,e).startsWith(`..`);return replaced(await o({folders:{kind:e=>inTree(e)?t.isFolder(e)?`folder`:t.read(e,e)===null?`missing`:`file`:`outside`,list:e=>[...t.list(e)??[]].filter(n=>!X.has(n)&&t.isFolder(d.default.join(e,n))).sort(),names:e=>t.list(e)??[]},read:n=>t.read(n,e.shown(n))??{path:e.shown(n),unreadable:`there is no such file or directory`},resolve:(e,t)=>d.default.resolve(e,t),shown:t=>e.shown(t),dirname:e=>d.default.dirname(e),keyOf:e=>e,isControl:holdsControlFile},{directories:r.directories,searched:r.settings,above:e=>settingsAbove(t,n,e),config:null},overridesOf(i)),i)}function overridesOf({dialect:e,set:t}){return{dialect:e,set:t,levels:new Map}}function replaced(e,{set:t,host:n}){let r=e.directories.map(e=>{let r=n===null?e.hosts:e.hosts.filter(({name:e})=>e===n||e===null),i=t===null?r:r.map(e=>({...e,set:{...t,host:e.name}}));return{...e,hosts:i}});return{...e,directories:r}}function settingsAbove(e,t,n){let r=[],i=new Set;for(let{absolute:a}of n)for(let n=a;!i.has(n);n=d.default.dirname(n)){i.add(n);let a=e.list(n)??[];for(let e of Z)a.includes(e)&&r.push(d.default.join(n,e));if(n===t||d.default.dirname(n)===n)break}return r}const ft=[`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.quotePath=false`,`diff.renames=false`],pt={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_LAZY_FETCH:`1`,GIT_PAGER:`cat`,LC_ALL:`C`},mt=2**31-1,ht=`there is no git on this machine`;function isBroken(e){return e===ht||e.startsWith(`git cannot be run`)}function git(e,t,n=``){let{error:r,status:i,stdout:a,stderr:o}=(0,f.spawnSync)(`git`,[`--no-pager`,...ft.flatMap(e=>[`-c`,e]),...t],{cwd:e,env:{...process.env,...pt},input:n,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:mt,timeout:6e4});if(r!==void 0)return{failed:r.code===`ENOENT`&&(0,u.existsSync)(e)?ht:`git cannot be run: ${reasonOf(r)}`};if(i===0)return{bytes:a};let s=o.toString(`utf8`).trim().split(`
`)[0]??``;return{failed:s===``?`git ended with status ${i}`:s}}function commitOf(e,t){if(t===``||t.startsWith(`-`)||/[\0\n]/.test(t))return null;let n=git(e,[`rev-parse`,`--verify`,`--quiet`,`${t}^{commit}`]);return`failed`in n?null:textOf(n.bytes).trim()}function mergeBase(e,t,n){let r=git(e,[`merge-base`,t,n]);return`failed`in r?null:textOf(r.bytes).trim()}function topLevel(e){let t=git(e,[`rev-parse`,`--show-toplevel`]);return`failed`in t?null:textOf(t.bytes).replace(/\n$/,``)}function diffToWorkingTree(e,t){return git(e,[`diff`,`--unified=0`,`--text`,`--no-color`,`--no-ext-diff`,`--no-textconv`,`--ignore-submodules`,`--src-prefix=a/`,`--dst-prefix=b/`,t,`--`])}function textOf(e){return Buffer.from(e).toString(`utf8`)}function gitOutput(e,t,n=``){let r=git(e,t,n);if(`bytes`in r)return Buffer.from(r.bytes.buffer,r.bytes.byteOffset,r.bytes.length);if(isBroken(r.failed))throw new UsageError(`a git revision cannot be read: ${showText(r.failed)}`);return null}function gitRoot(e){let t=git(e,[`rev-parse`,`--show-toplevel`]);if(`bytes`in t)return textOf(t.bytes).replace(/\n$/,``);if(isBroken(t.failed))throw new UsageError(`a git revision cannot be read: ${showText(t.failed)}`);if(/^(fatal: )?not a git repository/.test(t.failed))return null;let n=t.failed.includes(`dubious ownership`)?` (git config --global --add safe.directory PATH allows it)`:``;throw new UsageError(`git does not read this repository: ${showText(t.failed.replace(/^fatal: /,``))}${n}`)}function gitObject(e,t){if(t===``||t.startsWith(`-`)||/[\0\n]/.test(t))return null;let n=gitOutput(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t]);if(n===null)return null;let r=n.toString(`latin1`).trim(),i=gitOutput(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,`${r}^{tree}`]);if(i!==null)return{id:i.toString(`latin1`).trim(),kind:`tree`};let a=gitOutput(e,[`cat-file`,`-t`,r]);return a===null?null:{id:r,kind:a.toString(`latin1`).trim()}}function isShallow(e){return gitOutput(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const gt=2**29;function readGitTree(e,t,n){let r=new Map,i=new Map([[``,new Set]]),a=gitOutput(e,[`ls-tree`,`-r`,`-z`,`--full-tree`,n])??Buffer.alloc(0);for(let e of a.toString(`utf8`).split(`\0`)){let t=e.indexOf(`	`);if(t<0)continue;let[n=``,,a=``]=e.slice(0,t).split(` `),o=e.slice(t+1);addName(i,o),n===`160000`?i.set(o,new Set):r.set(o,{mode:n,id:a})}let o=new Map,contents=t=>{let n=[...new Set(t)].filter(e=>!o.has(e));n.length>0&&fetchBlobs(e,n,o)},relative=e=>d.default.relative(t,e).split(d.default.sep).join(`/`),resolve=e=>{let t=e.split(`/`).filter(e=>e!==``),n=[];for(let e=0;t.length>0;){let[a=``,...s]=t;if(t=s,a===`.`)continue;if(a===`..`){if(n.length===0)return{why:`it lies outside the repository`};n=n.slice(0,-1);continue}let c=[...n,a].join(`/`),l=r.get(c);if(l===void 0){if(!i.has(c))return e===0?null:{why:`it is a symbolic link that leads nowhere`};n=[...n,a]}else if(l.mode===`120000`){if(++e>40)return{why:`its symbolic links run in a circle`};contents([l.id]);let r=Buffer.from(o.get(l.id)??[]).toString(`utf8`),i=d.default.isAbsolute(r)?relative(r):r;if(d.default.isAbsolute(r)&&(n=[]),d.default.isAbsolute(i))return{why:`it lies outside the repository`};t=[...i.split(`/`).filter(e=>e!==``),...t]}else if(t.length>0)return{why:`a part of its path is no directory`};else return{blob:l}}return{folder:n.join(`/`)}};return{list:e=>{let t=resolve(relative(e));return t!==null&&`folder`in t?[...i.get(t.folder)??[]]:null},isFolder:e=>{let t=resolve(relative(d.default.dirname(e)));return t===null||!(`folder`in t)?i.has(relative(e)):i.has(d.default.posix.join(t.folder,d.default.basename(e)))},prefetch:e=>{let t=e.map(e=>resolve(relative(e)));contents(t.flatMap(e=>e!==null&&`blob`in e?[e.blob.id]:[]))},read:(e,t)=>{let n=resolve(relative(e));if(n===null)return null;if(`why`in n)return{path:t,unreadable:n.why};if(`folder`in n)return{path:t,unreadable:`it is a directory`};contents([n.blob.id]);let r=o.get(n.blob.id);return r==null?{path:t,unreadable:o.has(n.blob.id)?`it is larger than ${J/2**20} MiB`:`git does not have it`}:{path:t,bytes:r}}}}function addName(e,t){for(let n=t;n!==``;){let t=n.lastIndexOf(`/`),r=t<0?``:n.slice(0,t),i=e.get(r);if(i?.add(n.slice(t+1)),i!==void 0)return;e.set(r,new Set([n.slice(t+1)])),n=r}}function fetchBlobs(e,t,n){let r=gitOutput(e,[`cat-file`,`--batch-check`],`${t.join(`
`)}\n`)?.toString(`latin1`)??``,i=[],a=0,flush=()=>{i.length>0&&readBatch(gitOutput(e,[`cat-file`,`--batch`],`${i.join(`
`)}\n`),n),i=[],a=0};for(let e of r.split(`
`)){let[t=``,r,o]=e.split(` `);if(r!==`blob`)continue;let s=Number(o);s>J?n.set(t,null):(a+s>gt&&flush(),i.push(t),a+=s)}flush()}function readBatch(e,t){for(let n=0;e!==null&&n<e.length;){let r=e.indexOf(10,n),[i=``,,a]=e.toString(`latin1`,n,r).split(` `),o=Number(a);t.set(i,e.subarray(r+1,r+1+o)),n=r+2+o}}async function resolvePaths(e,t,n,r){let i=readRevision(e,t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await makeSide(e,i,a,!0,r),head:await makeSide(e,workingTree(i),a,!0,r)}}function workingTree({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function readRevision(e,t){let n=showText(t),r=gitRoot(e.cwd);if(r===null)throw new UsageError(`there is no path "${n}", and no git repository here in which it could be a revision`);let[,i=t,a=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(t)??[],o=gitObject(e.cwd,i);if(o===null)throw new UsageError(missingRevision(e,i));if(o.kind!==`tree`)throw new UsageError(`${showText(i)} is a ${o.kind}, not a revision`);if(a===null)return{label:t,tree:o.id,root:null,isFile:!1};let s=gitObject(e.cwd,t);if(s===null)throw new UsageError(`there is no ${showText(a)} in ${showText(i)}`);let c=d.default.resolve(/^\.\.?(\/|$)/.test(a)?e.cwd:r,a);return{label:i,tree:o.id,root:c,isFile:s.kind===`blob`}}function missingRevision(e,t){let n=showText(t);return isShallow(e.cwd)?`the git revision "${n}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${n}" here`}async function makeSide(e,t,n,r,i){let a=await(t.tree===null?sideOnDisk(e,n,i):sideInGit(e,t.tree,n,i)),o=a.directories.map(t=>({...t,key:r?t.absolute:d.default.relative(n[0]??e.cwd,t.absolute)})),s=t.tree===null?a.problems:a.problems.map(e=>({...e,file:`${t.label}:${e.file}`}));return{label:t.label,directories:o,problems:s}}async function sideOnDisk(e,t,n){let r=repositoryOf(e.cwd),i=findDirectories(e,t.filter(e=>(0,u.existsSync)(e))),a=await planOnDisk(e,{directories:i.directories.filter(({absolute:e})=>r===null||!e.startsWith(r)||repositoryOf(e)===r),settings:i.settings},n);return{directories:a.directories.map(({found:t,hosts:n})=>({key:``,absolute:t.absolute,directory:loadDirectory(e,t),hosts:n})),problems:[...i.problems,...a.problems]}}async function sideInGit(e,t,n,r){let i=gitRoot(e.cwd)??e.cwd;for(let t of n){let n=d.default.relative(i,t);if(n===`..`||n.startsWith(`..${d.default.sep}`)||d.default.isAbsolute(n))throw new UsageError(`${showText(e.shown(t))} lies outside the git repository; name the folder in the revision: REVISION:PATH`)}let a=readGitTree(e.cwd,i,t),o={directories:new Map,settings:new Set};for(let e of n)if(a.list(e)!==null)searchTree(a,e,!0,o);else if(Z.includes(d.default.basename(e)))o.settings.add(e);else if(a.read(e,e)!==null||(0,u.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0){let t=a.list(d.default.dirname(e));t!==null&&o.directories.set(d.default.dirname(e),t)}let s=await planInGit(e,a,i,{directories:[...o.directories].map(([e,t])=>({absolute:e,names:t})),settings:[...o.settings]},r),c=s.directories.flatMap(({found:{absolute:e,names:t}})=>t.filter(e=>e===`moreipme`||e===`notipme`).map(t=>d.default.join(e,t)));return a.prefetch(c),{directories:s.directories.map(({found:{absolute:t,names:n},hosts:r})=>{let i=e.shown(t),load=e=>n.includes(e)?a.read(d.default.join(t,e),joinPath(i,e)):null;return{key:``,absolute:t,directory:{path:i,names:n,files:{moreipme:load(`moreipme`),notipme:load(`notipme`)}},hosts:r}}),problems:s.problems}}function searchTree(e,t,n,r){if(!n&&!e.isFolder(t))return;let i=e.list(t)??[];isControlDirectory(t,i,n)&&r.directories.set(t,i);for(let e of Z)i.includes(e)&&r.settings.add(d.default.join(t,e));for(let n of i)X.has(n)||searchTree(e,d.default.join(t,n),!1,r)}function groupChanges({base:e,head:t,difference:n}){let{from:r,to:i,basePiece:a,headPiece:o}=n,{where:s}=e,{where:c}=t,l=new Map,u=0;for(let e=0;s!==null&&c!==null&&e<r.length;e++){let[t,n]=[a[e],o[e]],d=causeIds(s,c,t,n).join(),f=l.get(d);f===void 0?l.size<1e3?l.set(d,{nowMe:isMeAt(c,n),ranges:[r[e],i[e]],b:t,h:n}):u+=i[e]-r[e]:appendRange(f.ranges,r[e],i[e])}let d=[...l.values()].map(({nowMe:n,ranges:r,b:i,h:a})=>({nowMe:n,ranges:r,count:countAddresses(r),causes:s===null||c===null?[]:causesOf(e,t,causeIds(s,c,i,a))}));return{groups:[...d.filter(({nowMe:e})=>e),...d.filter(({nowMe:e})=>!e)],rest:u}}function causeIds(e,t,n,r){let grew=(e,t)=>Math.sign(t[r]-e[n]),i=grew(e.ipmeLength,t.ipmeLength),a=grew(e.notipmeLength,t.notipmeLength);return isMeAt(t,r)?[-1,a<0?e.notipme[n]:-1,i>0?t.ipme[r]:-1,-1]:[i<0?e.ipme[n]:-1,-1,-1,a>0?t.notipme[r]:-1]}function causesOf(e,t,[n,r,i,a]){let one=(e,t,n,r)=>r<0?[]:[{list:e,side:t,entry:entryById(n,r)}];return[...one(`ipme`,`head`,t,i),...one(`notipme`,`head`,t,a),...one(`ipme`,`base`,e,n),...one(`notipme`,`base`,e,r)]}function entryById({lists:e,where:t},n){return e.fixed[n]??entryOf(t.ids,n)}function changedLines(e,t){let{before:n,after:r}=unlikeLines(e,t),i=textsOf(n),a=textsOf(r),o=nextPositions(i),s=nextPositions(a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function unlikeLines(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let i=0;for(;i<n-r&&e[e.length-1-i]===t[t.length-1-i];)i++;let a=lineStart(e,r);for(let t=0;t<3;t++)a=lineStart(e,a-1);let o=0;for(let t=e.indexOf(10);t>=0&&t<a;t=e.indexOf(10,t+1))o++;let cut=e=>{let t=e.length-i;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:o,start:startsOf(e,a,t)}};return{before:cut(e),after:cut(t)}}function lineStart(e,t){return t<=0?0:e.lastIndexOf(10,t-1)+1}function startsOf(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function lineText({bytes:e,first:t,start:n},r){let i=n[r-t],a=n[r-t+1];return i===void 0||a===void 0?null:Buffer.from(e.buffer,e.byteOffset+i,a-i).toString(`latin1`)}function textsOf(e){return Array.from({length:e.start.length-1},(t,n)=>lineText(e,e.first+n)??``)}function nextPositions(e){let t=new Map;for(let[n,r]of e.entries()){let e=t.get(r);e===void 0?t.set(r,{all:[n],next:0}):e.all.push(n)}return(e,n)=>{let r=t.get(e);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const _t=2**22;function makeLineHistory(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>_t?`unknown`:changedLines(e,t),n===`unknown`?{kind:`unknown`}:historyOf(n,r,i-1))}function historyOf(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=lineText(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)bare(lineText(i,e)??``)===bare(f)&&(p=e);let m=p<0?null:lineText(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function bare(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function causeWords(e){let t=new Map,bytesOf=(t,n)=>{let r=e[t].directory.files[n];return r===null||isUnreadable(r)?new Uint8Array:r.bytes},historyOf=(e,n,r)=>{let i=t.get(n);return i===void 0&&(i=makeLineHistory(bytesOf(`base`,n),bytesOf(`head`,n)),t.set(n,i)),i(e,r)};return({side:t,entry:n,list:r})=>{let{origin:i}=n,a=t===`head`,o={mine:e[t].host.dialect.name,other:e[a?`base`:`head`].host.dialect.name};if(i.kind===`interface`)return`${showText(i.label)} has the address ${entryText(n)} ${a?`now`:`no longer`}`;if(i.kind===`implicit`)return`${entryText(n)} is an implicit entry of the dialect ${o.mine}, not of ${o.other}`;let{file:s,line:c}=i,l=`${showPath(s.path)}:${c}`,u=shownLine(s,i.start),d=historyOf(t,s.name,c);switch(d.kind){case`alone`:return`${l} was ${a?`added`:`deleted`}: ${u}`;case`unknown`:return`${l}${a?``:`, as it was`}: ${u}`;case`unchanged`:return o.mine===o.other?`${l} is not in the ${r} list of the other side: ${u}`:`${l} counts in the dialect ${o.mine}, not in ${o.other}: ${u}`;case`changed`:return changed(s,i.start,c,d,a)}}}function changed(e,t,n,r,i){let a=readLine(e.bytes,n,t),o=readLine(Buffer.from(r.text+(r.terminated?`
`:``),`latin1`),n,0),[s,c]=i?[o,a]:[a,o],l=`${showPath(e.path)}:${i?n:r.line}`,u=`so qmail reads ${readAs(c)} instead of ${readAs(s)}`;if(Buffer.from(e.bytes.buffer,e.bytes.byteOffset+t,a.end-t).toString(`latin1`)===r.text&&s.terminated!==c.terminated)return`${l}: the newline at the end was ${c.terminated?`added`:`lost`}, ${u}`;let d=shortened(Buffer.from(r.text,`latin1`),0,r.text.length),f=shownLine(e,t),[p,m]=i?[d,f]:[f,d],h=c.terminated?``:` (without a newline at the end, so qmail reads ${readAs(c)})`;return`${l} was changed from ${p}${s.entry===null?`, which qmail skips,`:``} to ${m}${c.entry===null&&c.terminated?`, which qmail skips`:``}${h}`}function shownLine(e,t){return shortened(e.bytes,t,lineEnd(e.bytes,t))}function shortened(e,t,n){return n-t>80?`${show(e,t,t+80)}\u2026`:show(e,t,n)}function changesText({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[countAddresses(e),countAddresses(t)],o=[i===0?null:r.good(`${addresses(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${addresses(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function networksText(e){let t=[],n=0;for(let r of networksOf(e))t.length<8?t.push(networkText(r)):n++;return`${t.join(`, `)}${n>0?` and ${plural(n,`more network`)}`:``}`}function ifInterface(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,line=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(dotted).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return line(t,`would become me`)+line(n,`would stop being me`)}function addresses(e){return`${e.toLocaleString(`en-US`)} ${e===1?`address`:`addresses`}`}const vt=makeStyle(!1);function markdownDifference(e){let t=e.differences.filter(({difference:e})=>e.nowMe.length+e.noLongerMe.length>0),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${code(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push(section(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>code(nameOf(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=ifInterface(e);t!==``&&r.push(`\n${code(nameOf(e))}: ${escaped(t.trim().replaceAll(`
  `,`; `))}\n`)}return r.join(``)}function section(e,{renames:t}){let{groups:n,rest:r}=groupChanges(e),i=causeWords(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${code(nameOf(e))}${a}: ${changesText(e,vt)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,ranges:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>code(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${networksText(t)} (${addresses(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${addresses(s)} more | |\n`);let c=ifInterface(e);c!==``&&o.push(`\n${escaped(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${code(l.from)} to ${code(l.to)}: between the two, ${changesText(u,vt)}.\n`),`${o.join(``)}\n`}function nameOf({control:e,host:t}){return t===null?showPath(e):`${showPath(e)} on ${showText(t)}`}function code(e){return`<code>${escaped(e)}</code>`}const yt={"&":`&amp;`,"<":`&lt;`,">":`&gt;`};function escaped(e){return e.replace(/[&<>|`*_[\]\\~@]|:(?=\/\/)|(?<=www)\./g,e=>yt[e]??`&#${e.charCodeAt(0)};`)}async function semanticDifference(e){let t=e.config===void 0?null:{file:e.config},n={dialect:e.dialect,set:null,config:t,host:null},r=await resolvePaths(new Reader(e.cwd),e.base,e.paths,n),i=diffSides(r.base,r.head);if(i.differences.length===0)return null;let sum=e=>i.differences.reduce((t,n)=>t+countAddresses(n.difference[e]),0);return{nowMeCount:sum(`nowMe`),noLongerMeCount:sum(`noLongerMe`),markdown:markdownDifference(i)}}function*gathered(e){let t=``;for(let n of e)t+=n,t.length<65536||(yield t,t=``);yield t}function findBase(e,t,n){if(e===`none`)return null;if(e===`auto`)return automatic(t,n);let r=commitOf(n,e);if(r!==null)return{commit:r};throw new UsageError(`the input base: there is no revision "${showText(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function automatic(e,t){let n=readEvent(e.GITHUB_EVENT_PATH),shaAt=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=shaAt(`pull_request`,`head`,`sha`);return e!==null&&commitOf(t,`HEAD^2`)===e?found(commitOf(t,`HEAD^1`)):found(parting(t,shaAt(`pull_request`,`base`,`sha`)))}case`merge_group`:return found(parting(t,shaAt(`merge_group`,`base_sha`)));default:return null}}function found(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function parting(e,t){let n=t===null?null:commitOf(e,t);return n===null?null:mergeBase(e,n,`HEAD`)??n}function readEvent(e){try{return e===void 0?null:JSON.parse((0,u.readFileSync)(e,`utf8`))}catch{return null}}function parseDiff(e){let t=Buffer.from(e).toString(`latin1`).split(`
`),n=new Map,r=null;for(let e=0;e<t.length;e++){let i=t[e];if(i.startsWith(`diff --git `))r=null;else if(i.startsWith(`+++ `)){let e=pathOf(i.slice(4));r=e===null?null:n.get(e)??[],e!==null&&r!==null&&n.set(e,r)}else{let n=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(i);if(n===null)continue;let[,a=`1`,o,s=`1`]=n,c=Number(o);Number(s)>0&&r?.push({from:c,to:c+Number(s)-1});for(let n=Number(a)+Number(s);n>0&&e+1<t.length;e++)t[e+1].startsWith(`\\`)||n--}}return n}function pathOf(e){let t=e.replace(/\t$/,``),n=t.startsWith(`"`)?unquoted(t.slice(1,-1)):t;return n.startsWith(`b/`)?Buffer.from(n.slice(2),`latin1`).toString(`utf8`):null}const bt={a:`\x07`,b:`\b`,t:`	`,n:`
`,v:`\v`,f:`\f`,r:`\r`};function unquoted(e){return e.replace(/\\(?:([0-7]{3})|(.))/g,(e,t,n)=>t===void 0?bt[n]??n:String.fromCharCode(Number.parseInt(t,8)&255))}function isChangedLine(e,t,n){return e.get(t)?.some(({from:e,to:t})=>n>=e&&n<=t)??!1}function changedIn(e,t){let n=topLevel(e),r=n===null?null:diffToWorkingTree(d.default.resolve(n),t);if(n===null||r===null||`failed`in r)return()=>!1;let i=parseDiff(r.bytes),a=rebaseTo(n,e);return(e,t)=>isChangedLine(i,a(e),t)}function closing(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${e.problems[0]?.message??`there was an error`}`:`qmailint: ${countsInWords(e)}`;return n===0?i:`${i}; ${plural(n,`more error has`,`more errors have`)} no annotation: ${r}`}const xt=[`config`,`dialect`,`fail-on`,`coverage-threshold`,`shard`];function readInputs(e){let get=t=>e(t).trim(),flag=e=>{let t=get(e);if(/^(true|)$/i.test(t))return!0;if(/^false$/i.test(t))return!1;throw new UsageError(`the input ${e} wants true or false, not "${showText(t)}"`)},t=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:t.length===0?[`.`]:t,workingDirectory:get(`working-directory`)||`.`,base:get(`base`)||`auto`,annotations:flag(`annotations`),summary:flag(`summary`),sarifFile:get(`sarif-file`)||null,junitFile:get(`junit-file`)||null,options:Object.fromEntries(xt.map(e=>[e,get(e)]).filter(([,e])=>e!==``))}}function asCommandLine({paths:e,options:t}){return{command:`check`,operands:e,values:t}}function lineLinks(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${asUri(s)}#L${o}`}}function outputsOf(e,t,n,r){let i=countLevels(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}function workingDirectory(e,t){let n=d.default.resolve(e,t);try{if((0,u.statSync)(n).isDirectory())return n}catch(e){throw new UsageError(`the input working-directory: ${showText(t)}: ${reasonOf(e)}`)}throw new UsageError(`the input working-directory: ${showText(t)} is no directory`)}function replaceFiles(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=u.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:writeBeside(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,u.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,u.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>d.default.dirname(e))))syncFolder(e)}finally{for(let{temporary:e}of t)(0,u.rmSync)(e,{force:!0})}}function writeBeside(e,t){(0,u.accessSync)(e,u.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,u.statSync)(e),a=d.default.join(d.default.dirname(e),`.qmailint-${process.pid}-${(0,l.randomBytes)(6).toString(`hex`)}`),o=(0,u.openSync)(a,`wx`,384);try{for(let e=0;e<t.length;)e+=(0,u.writeSync)(o,t,e);let e=(0,u.fstatSync)(o);(e.uid!==r||e.gid!==i)&&(0,u.fchownSync)(o,r,i),(0,u.fchmodSync)(o,n&4095),(0,u.fsyncSync)(o)}catch(e){throw(0,u.rmSync)(a,{force:!0}),e}finally{(0,u.closeSync)(o)}return a}function syncFolder(e){try{let t=(0,u.openSync)(e,`r`);try{(0,u.fsyncSync)(t)}finally{(0,u.closeSync)(t)}}catch{}}function writeWhole(e,t){let n=follow(e),r=(0,u.statSync)(n,{throwIfNoEntry:!1});if(r!==void 0&&!r.isFile()){writeTo((0,u.openSync)(n,`w`),t);return}let i=Math.random().toString(36).slice(2,10),a=d.default.join(d.default.dirname(n),`.${d.default.basename(n).slice(0,60)}.${i}.tmp`),o=(0,u.openSync)(a,`wx`);try{writeTo(o,t),r!==void 0&&(0,u.chmodSync)(a,r.mode&4095),(0,u.renameSync)(a,n)}catch(e){throw(0,u.unlinkSync)(a),e}}function follow(e){try{return u.realpathSync.native(e)}catch(t){if(t.code!==`ENOENT`)throw t;return d.default.join(u.realpathSync.native(d.default.dirname(e)),d.default.basename(e))}}function writeTo(e,t){try{for(let n of t){let t=typeof n==`string`?Buffer.from(n):n;for(let n=0;n<t.length;)n+=(0,u.writeSync)(e,t,n)}}finally{(0,u.closeSync)(e)}}function writeReport(e,t,n,r){let i=d.default.resolve(t,n);try{let t=u.realpathSync.native(e)+d.default.sep,a=d.default.resolve(e)+d.default.sep;if((i.startsWith(a)||i.startsWith(t))&&!leadsTo(i).startsWith(t))throw new UsageError(`${showText(n)} is not written: its symbolic links lead out of the workspace`);writeWhole(i,gathered(r))}catch(e){throw e.code===void 0?e:new UsageError(`${showText(n)} cannot be written: ${reasonOf(e)}`)}}function leadsTo(e){try{return u.realpathSync.native(e)}catch(t){if(t.code!==`ENOENT`)throw t;return d.default.join(u.realpathSync.native(d.default.dirname(e)),d.default.basename(e))}}async function runAction(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,r=null,i=n,a=[],o={result:Ye,failOn:`error`,threshold:null,base:null,difference:null,missing:null};try{r=readInputs(e.getInput),i=workingDirectory(n,r.workingDirectory),o=await check(r,{...guarded(t),cwd:i})}catch(e){a.push(asProblem(e))}let s={...guarded(t),cwd:i},c=rebaseTo(n,i),{failOn:l,threshold:u,base:d,difference:f}=o,p={...o.result,problems:[...o.result.problems,...a]},m=new Set;for(let{file:e,pieces:t}of files(r,p,l,c))try{writeReport(n,i,e,t),m.add(e)}catch(e){p={...p,problems:[...p.problems,asProblem(e)]}}let h=[`pass`,`fail`,`error`][statusOf({result:p,failOn:l,threshold:u})];for(let e of gathered(textReport(p,{color:!1,quiet:!1,verbose:!1,maxFindings:50})))s.stdout(e);reportProblems(p.problems.map(e=>({...e,file:e.file||`the Action`})),s);let g=(r?.summary??!0)&&await e.writeSummary(summary(p,h,o,s,c))?`see the job summary`:`see the log`,_={rebase:c,isChanged:d===null?()=>!1:changedIn(i,d),closing:h!==`pass`,elsewhere:g},v=r?.annotations??!0;if(v)for(let e of gathered(githubReport(p,_)))(s.command??s.stdout)(e);let y=r?.sarifFile??``,b=outputsOf(p,h,f,m.has(y)?c(y):``);for(let[t,n]of Object.entries(b))e.setOutput(t,n);if(h!==`pass`){let t=v?errorsLeftOut(p,_):0;e.setFailed(closing(p,h,t,g))}return h}async function check(e,t){let n=asCommandLine(e),r=findBase(e.base,t.env,t.cwd),{result:i,failOn:a,threshold:o}=await judge(n,t,1/0);if(r===null||`missing`in r)return{result:i,failOn:a,threshold:o,base:null,difference:null,missing:r?.missing??null};let s={result:i,failOn:a,threshold:o,base:r.commit,missing:null};try{let e=optionValue(n,`dialect`),i={cwd:t.cwd,base:r.commit,paths:n.operands},a=optionValue(n,`config`),o=await semanticDifference({...i,dialect:e===null?null:readDialect(e),...a===null?{}:{config:a}});return{...s,difference:o}}catch(e){return{...s,difference:null,missing:markdownText(asProblem(e).message)}}}function asProblem(e){if(!(e instanceof UsageError))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function files(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:sarifReport(t,r)}],...a===null?[]:[{file:a,pieces:junitReport(t,n)}]]}function summary(e,t,{difference:n,missing:r},i,a){let o=n?.markdown??r;return summaryReport(e,{verdict:t,link:lineLinks(i.env,a),difference:o,coverage:null})}var WriteError=class extends Error{quiet;constructor(e){super(`standard output cannot be written: ${e.code===`ENOSPC`?`no space is left on the device`:e.message}`),this.name=`WriteError`,this.quiet=e.code===`EPIPE`}};function writeAll(e,t){let n=Buffer.from(t);for(let t=0;t<n.length;)try{t+=(0,u.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw new WriteError(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function processIo(){return{stdout:e=>writeAll(1,e),stderr:e=>writeAll(2,e),...mayBeTerminal(2)?{progress:e=>writeAll(2,e)}:{},env:process.env,cwd:process.cwd(),isTerminal:()=>isTerminal(1)}}function isTerminal(e){return mayBeTerminal(e)&&process.stdout.isTTY===!0}function mayBeTerminal(e){let t=(0,u.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,u.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function writeSummary(e){try{return await _.addRaw(e).write(),!0}catch{return!1}}function failed(e){setFailed(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(showText).join(`
`)}`);try{setOutput(`result`,`error`)}catch{}}runAction({getInput:e=>getInput(e,{trimWhitespace:!1}),setOutput,setFailed,writeSummary},processIo()).catch(failed),exports.A=blocksOf,exports.B=hasHostBits,exports.C=differenceBetween,exports.D=pieceEnd,exports.E=pieceAt,exports.F=lengthOf,exports.G=lineEnd,exports.H=netmaskLength,exports.I=entryAt,exports.J=__toESM,exports.K=ipScan,exports.L=makeLists,exports.M=makeBlocks,exports.N=reachOfTag,exports.O=whereIsMe,exports.P=isNotipme,exports.R=seenAddresses,exports.S=entryText,exports.T=isMeAt,exports.U=netmaskOf,exports.V=isGapped,exports.W=reach,exports._=showPath,exports.a=plural,exports.b=applyEdits,exports.c=dialectNamed,exports.d=UsageError,exports.f=positionIn,exports.g=show,exports.h=didYouMean,exports.i=hash32,exports.j=idOfTag,exports.k=isIpv6,exports.l=Je,exports.m=q,exports.n=changedLines,exports.o=oneOf,exports.p=makeCollector,exports.q=__commonJSMin,exports.r=lineText,exports.s=optionValue,exports.t=replaceFiles,exports.u=reasonOf,exports.v=showText,exports.w=isSame,exports.x=readIpFile,exports.y=isUnreadable,exports.z=dotted;