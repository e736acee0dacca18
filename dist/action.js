Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),s=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},c=(n,r,o)=>(o=n==null?{}:e(i(n)),s(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n));const l=require("./action/pieces.js"),u=require("./action/ip-file.js"),d=require("./action/words.js"),f=require("./action/netmask.js");let p=require("os");p=c(p,1);let m=require("crypto");m=c(m,1);let h=require("fs");h=c(h,1);let g=require("node:crypto"),_=require("node:fs"),v=require("node:path");v=c(v,1);let y=require("node:child_process");function b(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function x(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function S(e,t,n){let r=new C(e,t,n);process.stdout.write(r.toString()+p.EOL)}var C=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${T(r)}`)}}return e+=`::${w(this.message)}`,e}};function w(e){return b(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function T(e){return b(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function E(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!h.existsSync(n))throw Error(`Missing file at path: ${n}`);h.appendFileSync(n,`${b(t)}${p.EOL}`,{encoding:`utf8`})}function ee(e,t){let n=`ghadelimiter_${m.randomUUID()}`,r=b(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${p.EOL}${r}${p.EOL}${n}`}var D=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:O,appendFile:te,writeFile:ne}=h.promises,re=`GITHUB_STEP_SUMMARY`,ie=new class{constructor(){this._buffer=``}filePath(){return D(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[re];if(!e)throw Error(`Unable to find environment variable for $${re}. Check if your runtime environment supports job summaries.`);try{yield O(e,h.constants.R_OK|h.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return D(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?ne:te)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return D(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(p.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};var ae;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(ae||={});function oe(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function se(e,t){if(process.env.GITHUB_OUTPUT)return E(`OUTPUT`,ee(e,t));process.stdout.write(p.EOL),S(`set-output`,{name:e},b(t))}function ce(e){process.exitCode=ae.Failure,le(e)}function le(e,t={}){S(`error`,x(t),e instanceof Error?e.toString():e)}const k=`(?:(?![\\u001b\\n\\r])[\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}])*`,A=`\\n\\r\\v\\f\\u0085\\u2028\\u2029`,ue=RegExp(`(#${k}#${k})\\[`,`gu`),de=RegExp(`(^|[${A}])([\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}]*)(:${k}):(?=[^${A}]*(?:::|$))`,`gu`);function fe(e){return{...e,stdout:pe(e.stdout),stderr:pe(e.stderr),command:e.stdout}}function pe(e){let t=``;return n=>{let r=me(t+n);e(r.slice(t.length)),t=ve(r)}}function me(e){return e.replace(ue,`$1\\x5b`).replace(de,`$1$2$3\\x3a`)}const he=RegExp(`[^${A}]*$`,`u`),ge=RegExp(`^[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}]*(?::${k})?$`,`u`),_e=RegExp(`(?:#${k})+$`,`u`);function ve(e){let t=he.exec(e.slice(-1e3))?.[0]??``;return ge.test(t)?t:`.${_e.exec(t)?.[0]??``}`}const ye={id:`already-an-interface`,level:`info`,summary:`an address in moreipme that an interface already has, on every declared host`,fix:null,bad:{moreipme:`192.0.2.10
`,interfaces:{eth0:[`192.0.2.10`]}},good:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`]}},directory:e=>l.i(e,l.T.alreadyInterface,()=>({message:`Every declared host has this address on an interface, so it is me without this line too.`,remedy:`Keep the line if the address may leave the interface one day; else delete it.`}))};function j(e,t,n){let r=null;return{edits:n,get safe(){return r??=l.C().keepsVerdicts(e,t,n),r}}}const be={id:`byte-order-mark`,level:`error`,summary:`the file begins with a UTF-8 byte order mark, so its first line is skipped`,fix:`removes the mark`,bad:{moreipme:`\u00ef\u00bb\u00bf203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=l.b(e,t,n);if(r?.kind!==`byte-order-mark`)return;let i={start:0,end:3};yield l.s(t,e,i,()=>({message:r.harmless?`The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it.`:`qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.`,reads:`nothing`,remedy:`Save the file without a byte order mark.`,fix:j(n,t,[{...i,text:``}])}),r.harmless?`warning`:void 0)}};function M(e){return`unreadable`in e}function xe({files:e},t){let n=e[t];return n===null||M(n)?null:u.t(t,n.path,n.bytes)}function N(e,t){return e===`.`?t:e.endsWith(`/`)?e+t:`${e}/${t}`}function Se(e,t,n){let r={ipme:-1,notipme:-1};for(let i of d.u(t,n)){let n=d.f(t.tag[i]),a=d.y(e,n)?`notipme`:`ipme`;r[a]=Math.max(r[a],d.b(e,n))}return r}function Ce(e,t,n,r,i){let{firstMoreipme:a,firstNotipme:o,count:s}=e,c=l.t(t,n.address),{firstPiece:u,endPiece:p}=c,{first:m,list:h}=we(t,s),g=[];for(let e=0;e<s;e++)m[e]!==m[e+1]&&g.push(e);let _=new Uint8Array(s);for(let t of g)_[t]=f.i(d.x(e,t));Te(e,t,m,h,r);let v=new Uint8Array(c.count).fill(1),y=new Uint8Array(c.count);for(let e=0;e<n.address.length;e++){let t=c.cutPiece[e];y[t]=1,n.on[e].length===n.hosts&&(v[t]=0)}let b=S();C();let x=Ee(e,g,_);for(let e=1;w(Math.min(e,255));e++)b=S();function S(){let e={ipme:new Float64Array(c.count),notipme:new Float64Array(c.count)},n=[new Int32Array(33),new Int32Array(33)],i=[0,0],a=(e,t)=>{let r=+(e>=o),a=_[e],s=n[r][a];n[r][a]=s+t,s===0?i[r]+=2**a:s+t===0&&(i[r]-=2**a)},s=[],l=0,f=t=>{e.ipme.fill(i[0],l,t),e.notipme.fill(i[1],l,t),l=Math.max(l,t)},m=e=>{for(let n=s.at(-1);n!==void 0&&p[n]<=e;n=s.at(-1))f(p[n]),a(d.f(t.tag[n]),-1),s.pop()};for(let e=0;e<t.start.length;e++){let n=d.f(t.tag[e]);De(r[n])||(m(u[e]),f(u[e]),a(n,1),s.push(e))}return m(c.count),f(c.count),e}function C(){let e=[1,2,4].map(()=>new Uint32Array(c.count+1));for(let t=0;t<c.count;t++){let n=P(b.ipme[t]),r=P(b.notipme[t]),i=0;v[t]===1&&n>=0&&(i|=2|(n>r?1:4)),y[t]===1&&(i|=2|(r<32?1:4));for(let[n,r]of[1,2,4].entries()){let a=e[n];a[t+1]=a[t]+((i&r)===0?0:1)}}let t=(t,n)=>{let r=e[n];for(let e=m[t];e<m[t+1];e++){let t=h[e];if(r[u[t]]!==r[p[t]])return!1}return!0};for(let e of g)e<a||r[e]!==l.T.needed||(e<o?t(e,0)&&(r[e]=l.T.shadowed):(n.declared||_[e]!==32)&&(t(e,1)?r[e]=l.T.idle:t(e,2)&&(r[e]=l.T.shadowed)))}function w(t){let s=!1,f=new Int32Array(c.count+1);for(let e=0;e<=c.count;e++)f[e]=e;let g=e=>{let t=e;for(;f[t]!==t;)f[t]=f[f[t]],t=f[t];return t};for(let e=0;e<c.count;e++)v[e]===0&&(f[e]=e+1);let y=[new Uint32Array(c.count),new Uint32Array(c.count)],S=(e,t)=>{for(let n=m[e];n<m[e+1];n++){let e=p[h[n]];for(let r=g(u[h[n]]);r<e;r=g(r+1))if(t(r)===!0)return!0}return!1},C=(e,t)=>{let n=e>=o?y[1]:y[0];S(e,e=>{n[e]+=t})},w=(e,t)=>{let n=2**_[e],r=P(b.ipme[t]%n),i=P(b.notipme[t]%n);return e<o?y[0][t]===1&&y[1][t]===0&&r<=i:y[1][t]===1&&(y[0][t]>0||i<r)};for(let c=32;c>=0;c--){let u=x[c].filter(e=>!De(r[e]));if(u.length!==0){for(let e of u)C(e,1);for(let f of u)f<a||!Oe(r[f])||f>=o&&c===32&&(!n.declared||T(d._(e,f)))||(S(f,e=>w(f,e))?r[f]=l.T.needed:f<o&&c===32&&E(f)?r[f]=l.T.alreadyInterface:(C(f,-1),r[f]=l.T.redundant,i[f]=t,s=!0));for(let e of u)De(r[e])||S(e,e=>{y[0][e]=0,y[1][e]=0,f[e]=e+1})}}return s;function E(t){let n=u[h[m[t]]];if(v[n]===1)return!1;let r=P(b.ipme[n]%2**32),i=P(b.notipme[n]);return d._(e,t)!==0&&i<32&&r<=i}}function T(e){return n.address[d.p(n.address,e)]===e}}function we(e,t){let n=new Uint32Array(t+1);for(let t of e.tag)n[d.f(t)+1]++;for(let e=0;e<t;e++)n[e+1]+=n[e];let r=n.slice(),i=new Uint32Array(e.tag.length);for(let t=0;t<i.length;t++){let n=d.f(e.tag[t]);i[r[n]++]=t}return{first:n,list:i}}function Te(e,t,n,r,i){let a=new Map,o=-1;for(let s=0;s<t.start.length;s++){let c=d.f(t.tag[s]);if(c<e.firstMoreipme||r[n[c]]!==s)continue;t.start[s]!==o&&a.clear(),o=t.start[s];let u=d.x(e,c),f=a.get(u)??[];f.some(t=>t>=e.firstNotipme==c>=e.firstNotipme)?i[c]=l.T.duplicate:a.set(u,[...f,c])}}function Ee(e,t,n){let r=Array.from({length:33},()=>[]),i=[...t].reverse();for(let t of i)d.y(e,t)||r[n[t]].push(t);for(let t of i)d.y(e,t)&&r[n[t]].push(t);return r}function P(e){return e===0?-1:e>=2**32?32:31-Math.clz32(e)}function De(e){return e===l.T.duplicate||e===l.T.redundant||e===l.T.matchesNothing}function Oe(e){return e===l.T.needed||e===l.T.alreadyInterface}const ke=new Float64Array(33),Ae=new Float64Array(33),je=new Int8Array(33),Me=new Uint8Array(33),Ne=new Int32Array(33),Pe=new Int32Array(33),Fe=new Int8Array(33),Ie=new Int8Array(33),Le=new Int8Array(33),Re=new Int8Array(33),ze=new Float64Array(33),Be=new Float64Array(33),Ve=new Uint8Array(33);function He(e,t,n,r,i){let{start:a,tag:o}=t,{firstMoreipme:s,firstNotipme:c}=e,u=n.address,f=new Uint8Array(u.length),p=new Uint8Array(u.length),m=u.length>0,{declared:h}=n,g=0,_=!0,v=!1,y=1,b=[];x(0,a.length),_=!1;for(let e=0;e<b.length;e+=2){y=1;do y=Math.min(y+1,255),v=!1,p.fill(0),x(b[e],b[e+1]);while(v)}function x(e,t){let n=e;for(let i=e;i<t;){let e=a[i],u=d.h(o[i]),f=i,p=0,h=-1,v=-1;for(;i<t&&a[i]===e&&d.h(o[i])===u;i++){let e=d.f(o[i]);e<s?p=1:(_?(e<c?h:v)>=0:Ue(r[e]))?_&&(r[e]=l.T.duplicate):e<c?h=e:v=e}if(p===0&&h<0&&v<0)continue;for(;g>0&&Ae[g-1]<e;)E();g===0&&(_&&S(n,f),n=f);let y=e+d.c(u);(i>=t||a[i]>=y)&&!(m&&w(f,u))?g===0&&v<0&&p===0||T(u,p===1,h,v):C(f,u,p,h,v)}for(;g>0;)E();_&&S(n,t)}function S(e,t){v&&b.push(e,t),v=!1}function C(e,t,n,r,i){let o=g++,s=a[e];ke[o]=s,Ae[o]=s+d.c(t)-1,je[o]=t,Me[o]=n,Ne[o]=r,Pe[o]=i;let c=o===0?-1:Le[o-1],l=o===0?-1:Re[o-1];Fe[o]=c,Ie[o]=l,Le[o]=n===1||r>=0?t:c,Re[o]=i>=0?t:l,ze[o]=0,Be[o]=0,Ve[o]=0}function w(e,t){let n=a[e],r=d.p(u,n);return r<u.length&&u[r]<n+d.c(t)}function T(e,t,n,a){let o=g-1,s=g===0?-1:Le[o],c=g===0?-1:Re[o],u=e===32&&!h,f=_||n<0?l.T.needed:r[n],p=_||a<0?l.T.needed:r[a],m=f,v=p;if(_){let r=t||n>=0?e:s,i=r<0?0:2|(r>(a>=0?e:c)?1:4);i&1||(m=l.T.shadowed),!u&&!(i&4)&&(v=i===0?l.T.idle:l.T.shadowed),g>0&&(Ve[o]|=i,ze[o]+=d.c(e))}let b=n>=0,x=a>=0;b&&We(m)&&(b=s<=c&&!x&&!t,m=b?l.T.needed:l.T.redundant,b||(i[n]=y)),x&&!u&&v===l.T.needed&&(x=c<(t||b?e:s),x||(v=l.T.redundant,i[a]=y)),n>=0&&m!==f&&(r[n]=m),a>=0&&v!==p&&(r[a]=v),g>0&&(t||b||x)&&(Be[o]+=d.c(e))}function E(){let e=--g,t=je[e],n=Ae[e]-ke[e]+1,a=Me[e]===1,o=Ne[e],s=Pe[e],c=Fe[e],b=Ie[e],x=0,S=0;if(m&&(x=d.p(u,ke[e]),S=d.p(u,Ae[e]+1,x)),_){let i=Ve[e];if(ee(n-ze[e],x,S,f)){let e=a||o>=0?t:c;e>=0&&(i|=2|(e>(s>=0?t:b)?1:4))}for(let e=x;e<S;e++)f[e]!==1&&(f[e]=1,i|=2|(t===32&&s>=0?4:1));o>=0&&!(i&1)&&(r[o]=l.T.shadowed),s>=0&&(h||t<32)&&(i&2?i&4||(r[s]=l.T.shadowed):r[s]=l.T.idle),e>0&&(Ve[e-1]|=i,ze[e-1]+=n)}let C=ee(n-Be[e],x,S,p),w=o>=0,T=s>=0;if(w&&We(r[o])){let e=c<=b&&!T&&!a;e&&C?r[o]=l.T.needed:e&&t===32?r[o]=l.T.alreadyInterface:(r[o]=l.T.redundant,i[o]=y,w=!1,e&&(v=!0))}let E=t===32&&(!h||x<S);if(T&&r[s]===l.T.needed&&!E){let e=b<(a||w?t:c);e&&C||(r[s]=l.T.redundant,i[s]=y,T=!1,e&&(v=!0))}let D=a||w||T;if(D)for(let e=x;e<S;e++)p[e]=1;e>0&&(Be[e-1]+=D?n:Be[e])}function ee(e,t,r,i){if(e<=0)return!1;if(t===r||e>r-t)return!0;let a=new Uint32Array(n.hosts);for(let e=t;e<r;e++)if(i[e]===0)for(let t of n.on[e])a[t]++;return a.some(t=>t<e)}}function Ue(e){return e===l.T.duplicate||e===l.T.redundant}function We(e){return e===l.T.needed||e===l.T.alreadyInterface}function Ge(e,t){let n=d.m(e);if(n===null)return null;let r=new Uint8Array(e.count),i=new Uint8Array(e.count);Je(e.moreipme,e.firstMoreipme,r),Je(e.notipme,e.firstNotipme,r);let{nested:a,tangled:o}=qe(e,n);return He(e,a,t,r,i),o.gapped&&Ce(e,o,t,r,i),{status:r,counts:{moreipme:Ke(r,e.firstMoreipme,e.firstNotipme),notipme:Ke(r,e.firstNotipme,e.count)},pass:i,blocks:n}}function Ke(e,t,n){let r=new Uint32Array(8);for(let i=t;i<n;i++)r[e[i]]++;return r}function qe(e,t){let n={start:new Uint32Array,tag:new Uint32Array,gapped:!1};if(!t.gapped)return{nested:t,tangled:n};let{start:r,tag:i}=t,a=new Uint8Array(r.length),o=0;for(let t=0;t<r.length;){let n=r[t]+d.c(d.h(i[t])),s=t,c=!1;for(;s<r.length&&r[s]<n;s++)c||=f.r(d.x(e,d.f(i[s])));c&&(a.fill(1,t,s),o+=s-t),t=s}let s=(e,t)=>{let n={start:new Uint32Array(t),tag:new Uint32Array(t),gapped:e===1};for(let t=0,o=0;t<r.length;t++)a[t]===e&&(n.start[o]=r[t],n.tag[o++]=i[t]);return n};return{nested:s(0,r.length-o),tangled:s(1,o)}}function Je(e,t,n){if(e===null)return;let r=new Set;for(let i of d.g(e)){let a=e.entries.address[i],o=e.entries.netmask[i];if(!f.n(a,o))continue;let s=`${a}/${o}`;n[t+i]=r.has(s)?l.T.duplicate:l.T.matchesNothing,r.add(s)}}function Ye(e){let t=new Uint8Array(e.count);for(let n of[e.moreipme,e.notipme]){if(n===null)continue;let r=n===e.moreipme?e.firstMoreipme:e.firstNotipme,i=new Set;for(let e=0;e<n.entries.count;e++){let a=`${n.entries.address[e]}/${n.entries.netmask[e]}`;i.has(a)&&(t[r+e]=l.T.duplicate),i.add(a)}}return t}function Xe(e){let t=new Map;for(let[n,r]of(e??[]).entries())for(let e of new Set(r)){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}let n=Uint32Array.from(t.keys()).sort();return{declared:e!==null,hosts:e?.length??1,address:n,on:Array.from(n,e=>t.get(e))}}function Ze(e,t,n){let{dialect:r}=t[0],i=t=>r.readsIpFiles?xe(e,t):null,a=i(`moreipme`),o=i(`notipme`),s=t.every(e=>e.set!==null),c=d.S(r.implicit,a,o),l=t.map(({set:e})=>e===null?[]:d.E(e,r).map(({address:e})=>e)),u=Xe(s?l:null),f=et(()=>Ge(c,u)),p=et(()=>{let e=t.map(({set:e})=>d.o(d.T(r,e,a,o)));return e.includes(null)?null:e});return{directory:e,dialect:r,hosts:t,declared:s,moreipme:a,notipme:o,files:[a,o].filter(e=>e!==null),most:n,ids:c,interfaces:u,needless:f,duplicates:et(()=>f()?.status??Ye(c)),isMe:e=>{let t=f()?.blocks;if(t===void 0)return!1;let{ipme:n,notipme:r}=Se(c,t,e);return(l.some(t=>t.includes(e))?32:n)>r},where:p,anchor:()=>$e(e)}}function*Qe(e){let{count:t,line:n,start:r}=e.notable;for(let i=0;i<t;i++)yield u.r(e.bytes,n[i],r[i])}function $e({path:e,names:t,files:n}){let r=n.moreipme??n.notipme;if(r!==null)return M(r)?{path:r.path,bytes:new Uint8Array}:r;let i=[...t].sort()[0];return{path:i===void 0?e:N(e,i),bytes:new Uint8Array}}function et(e){let t=null;return()=>(t??={value:e()},t.value)}const tt={id:`carriage-return`,level:`warning`,summary:`lines end in a carriage return and a newline`,fix:`removes the carriage returns before newlines`,bad:{moreipme:`203.0.113.7\r
203.0.113.8\r
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){for(let t of e.files)for(let n of Qe(t))if(n.terminated&&n.end!==n.start&&t.bytes[n.end-1]===13){yield l.s(t,n,{start:n.end-1,end:n.end},()=>({message:`Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.`,remedy:`Save the file with newlines alone (LF, Unix line ends).`,fix:j(e,t,nt(t))}));break}}};function nt({bytes:e}){let t=[];for(let n=e.indexOf(13);n>=0;n=e.indexOf(13,n+1))e[n+1]===10&&t.push({start:n,end:n+1,text:``});return t}const rt={id:`duplicate-entry`,level:`warning`,summary:`an earlier line of the same file reads as the same entry`,fix:`removes the line`,bad:{moreipme:`203.0.113.7
203.0.113.7/255.255.255.255
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*directory(e){let t=e.duplicates();for(let n of e.files){let{address:r,netmask:i}=n.entries;yield*l.n(e,n,t,l.T.duplicate,t=>{let a=l.r(e,n,t),o=d.t({address:r[t],netmask:i[t]}),s=l.a(n,t,()=>!0);return{message:`Line ${a} of this file already reads as ${o}.`,remedy:l.o(s),related:[{file:n,line:a,message:`the same entry, ${o}`}],fix:s}})}}},it={id:`everything-is-me`,level:`error`,summary:`0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave`,fix:null,bad:{moreipme:`0.0.0.0/0.0.0.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`},*directory(e){let t=e.moreipme;if(t===null)return;let{address:n,netmask:r,line:i}=t.entries;for(let a=r.indexOf(0);a>=0;a=r.indexOf(0,a+1))n[a]===0&&at(e)&&(yield l.s(t,{line:i[a]},l.u(t,a),()=>({message:`Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).`,reads:`0.0.0.0/0.0.0.0`,remedy:`Delete the line, and list the addresses that are really this server's.`,fix:null})))}};function at(e){let t=e.where();return t===null||t.some(e=>{for(let t=0;t<e.count;t++)if(e.ipmeLength[t]===0&&d.r(e,t))return!0;return!1})}const ot={id:`gapped-netmask`,level:`warning`,summary:`a netmask that is not all ones before all zeros`,fix:null,bad:{moreipme:`10.0.7.0/255.0.255.0
`},good:{moreipme:`10.0.7.0/255.255.255.0
`},*line(e,t){let{entry:n,netmask:r}=e;n!==null&&r!==null&&f.r(n.netmask)&&!f.n(n.address,n.netmask)&&(yield l.s(t,e,r,()=>({message:`The netmask ${f.t(n.netmask)} has gaps. qmail matches it bit by bit, and counts it as a netmask of length ${f.i(n.netmask)} when it looks for the best match.`,reads:d.n(e),remedy:`Write the netmask of the network that was meant; if the gaps are meant, list the networks one by one.`,fix:null})))}},st={id:`host-bits-set`,level:`error`,summary:`the address has bits outside its netmask, so the entry matches nothing`,fix:null,bad:{moreipme:`192.0.2.5/255.255.255.0
`},good:{moreipme:`192.0.2.0/255.255.255.0
`},*line(e,t){let{entry:n,address:r,netmask:i}=e;n!==null&&r!==null&&f.n(n.address,n.netmask)&&(yield l.s(t,e,{start:r.start,end:i?.end??r.end},()=>{let e={address:(n.address&n.netmask)>>>0,netmask:n.netmask};return{message:`This entry matches no address, ever: ${f.t(n.address)} has bits outside the netmask ${f.t(n.netmask)}, and qmail does not clear them.`,reads:d.t(n),remedy:`Write ${d.t(e)} for the network, or ${f.t(n.address)} for the one address.`,fix:null}}))}},ct={id:`idle-exclusion`,level:`warning`,summary:`an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list`,fix:null,bad:{moreipme:`203.0.113.7
`,notipme:`198.51.100.0/255.255.255.0
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>l.i(e,l.T.idle,()=>({message:`This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.`,remedy:`Delete the line, or correct it if other addresses were meant.`}))},lt={id:`ipv6-address`,level:`error`,summary:`an IPv6 address in a dialect that has none, so the line is skipped`,fix:null,bad:{moreipme:`2001:db8::25
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=l.b(e,t,n);r?.kind===`ipv6-address`&&(yield l.s(t,e,r.written,()=>({message:`qmail skips this line: ${n.dialect.name} knows IPv4 addresses only.`,reads:`nothing`,remedy:`Delete the line; this qmail neither receives nor sends mail over IPv6.`,fix:null})))}},ut={id:`leading-blank`,level:`error`,summary:`blanks before an entry make qmail skip the line`,fix:`removes the blanks`,bad:{moreipme:` 203.0.113.7
`},good:{moreipme:`203.0.113.7
`},*line(e,t,n){let r=l.b(e,t,n);r?.kind===`leading-blank`&&(yield l.s(t,e,r.blanks,()=>({message:`qmail skips this line: an address must begin with the line's first byte.`,reads:`nothing`,remedy:`Remove the blanks, and qmail reads ${d.n(u.r(t.bytes,e.line,r.blanks.end))}.`,fix:j(n,t,[{...r.blanks,text:``}])})))}};function F(e,t=0,n=e.length){return ft(e,t,n).map(e=>e.text).join(``)}function I(e,t,n,r=80){return n-t<=r?F(e,t,n):`${F(e,t,t+r)}\u2026`}function L(e){return dt(e)?e:F(Buffer.from(e))}function dt(e){return/^[ -~]*$/.test(e)&&!e.includes(`##[`)}function R(e){return L(/^(\s|[:#])/.test(e)?`./${e}`:e)}function ft(e,t,n){let r=[];for(let i=t;i<n;){let a=vt(e,i,n);if(a===0){r.push({text:_t(e[i]),start:i}),i++;continue}let o=a===1?String.fromCharCode(e[i]):pt(e,i,i+a),s=o===`[`&&e[i-1]===35&&e[i-2]===35&&i-2>=t;r.push({text:s?`\\x5b`:gt(o),start:i}),i+=a}return r}function pt(e,t,n){return Buffer.from(e.buffer,e.byteOffset+t,n-t).toString(`utf8`)}const mt={"	":`\\t`,"\r":`\\r`,"\n":`\\n`},ht=/[\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/u;function gt(e){if(e>=` `&&e<=`~`)return e;let t=mt[e];if(t!==void 0)return t;let n=e.codePointAt(0);return n<128?_t(n):ht.test(e)?`\\u{${n.toString(16)}}`:e}function _t(e){return`\\x${e.toString(16).padStart(2,`0`)}`}function vt(e,t,n){let r=e[t];if(r<128)return 1;let i=r>=194&&r<=223?2:r>=224&&r<=239?3:r>=240&&r<=244?4:0;if(i===0||t+i>n)return 0;for(let n=1;n<i;n++)if((e[t+n]&192)!=128)return 0;let a=e[t+1];return r===224&&a<160||r===237&&a>159||r===240&&a<144||r===244&&a>143?0:i}const yt={id:`leading-zero`,level:`warning`,summary:`an octet with a leading zero: decimal to qmail, octal to most other programs`,fix:`removes the zeros`,bad:{moreipme:`203.0.113.010
`},good:{moreipme:`203.0.113.10
`},*line(e,t,n){let r=l.p(e).filter(e=>e.leadingZero),[i]=r;if(i===void 0)return;let a=e=>I(t.bytes,e.start,e.end);yield l.s(t,e,i,()=>({message:`qmail reads ${r.map(a).join(`, `)} as decimal; most other programs take a leading zero for octal.`,reads:d.n(e),remedy:`Write the octets without leading zeros.`,fix:e.terminated?j(n,t,r.map(e=>({start:e.start,end:e.end,text:bt(t.bytes,e)}))):null}))}};function bt(e,{start:t,end:n}){return l.l(e,{start:t,end:n}).replace(/^0+(?=\d)/,``)}const xt={id:`lost-address`,level:`error`,summary:`a second address on the line, which qmail does not read`,fix:`where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each`,bad:{moreipme:`203.0.113.7 203.0.113.8
`},good:{moreipme:`203.0.113.7
203.0.113.8
`},*line(e,t,n){if(e.entry===null)return;let r=l.f(t.bytes,e),[i]=r;i!==void 0&&(yield l.s(t,e,i,()=>{let i=r.slice(0,5).map(({start:e,end:n})=>I(t.bytes,e,n)).join(`, `)+(r.length>5?` and ${r.length-5} more`:``),a=e.terminated?l.m(t.bytes,e):null;return{message:`qmail reads one address from a line; ${i} ${r.length===1?`is`:`are`} lost.`,reads:d.n(e),remedy:a===null?`Write one address, or one network with its netmask, on each line.`:`Write each on a line of its own.`,fix:a===null?null:j(n,t,[{start:e.start,end:e.end,text:a.join(`
`)}])}}))}},St={id:`missing-final-newline`,level:`error`,summary:`the last line is not ended by a newline, so qmail drops its last byte`,fix:`adds the newline`,bad:{moreipme:`203.0.113.12`},good:{moreipme:`203.0.113.12
`},*line(e,t,n){if(e.terminated)return;let{start:r,end:i,line:a}=e,o={start:i,end:i},s=Buffer.concat([t.bytes.subarray(r),Buffer.from(`
`)]),c=u.r(s,a,0),f=c.entry!==null&&e.entry!==null&&d.t(c.entry)===d.t(e.entry),p=a===1&&l.v(t.bytes)?r+3:r,m=f||l.y(t.bytes,p,i);yield l.s(t,e,o,()=>({message:`qmail drops the last byte of the file, ${F(t.bytes,i-1,i)}, where it expects a newline`+(m?`; here nothing is lost by it.`:Ct(d.n(c),d.n(e))),reads:d.n(e),remedy:`End the last line with a newline.`,fix:j(n,t,[{...o,text:`
`}])}),m?`warning`:void 0)}};function Ct(e,t){return e===`nothing`?`, and reads nothing from this line.`:t===`nothing`?`, and reads nothing instead of ${e}.`:`, and reads ${t} instead of ${e}.`}function wt(e,t){if(Math.abs(e.length-t.length)>64)return 1/0;let n=[],r=Array.from({length:t.length+1},(e,t)=>t);for(let i=1;i<=e.length;i++){let a=[i];for(let o=1;o<=t.length;o++){let s=e[i-1]===t[o-1]?0:1,c=Math.min(r[o]+1,a[o-1]+1,r[o-1]+s);i>1&&o>1&&e[i-1]===t[o-2]&&e[i-2]===t[o-1]&&(c=Math.min(c,n[o-2]+1)),a.push(c)}n=r,r=a}return r[t.length]}function Tt(e,t){let n=Math.max(1,Math.floor(e.length/3)),r=null,i=n+1;for(let n of t){let t=wt(e.toLowerCase(),n.toLowerCase());t<i&&([r,i]=[n,t])}return r===null?``:`; did you mean "${r}"?`}const Et=[`moreipme`,`notipme`],Dt=/^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i,Ot={id:`misspelled-file`,level:`warning`,summary:`a file whose name is close to moreipme or notipme, and that no qmail reads`,fix:null,bad:{moreipme:`203.0.113.7
`,others:[`notipme.txt`]},good:{moreipme:`203.0.113.7
`,others:[`notipme.bak`]},*directory({directory:e}){for(let t of e.names){if(Et.includes(t)||Dt.test(t))continue;let n=kt(t);n!==null&&(yield{file:{path:N(e.path,t),bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`No qmail reads a file named ${L(t)}.`,remedy:`Name it ${n} if that was meant.`,fix:null})})}}};function kt(e){let t=e=>e.toLowerCase().replace(/[-_]/g,``),n=e.replace(/(?<=.)\.[^.]*$/,``);return Et.map(r=>({read:r,edits:Math.min(...[e,n].map(e=>wt(t(e),r)))})).filter(({edits:e})=>e<=2).sort((e,t)=>e.edits-t.edits)[0]?.read??null}const At={id:`no-interface-set`,level:`info`,summary:`a qmailint.yaml has assertions that an interface address could change, and declares no interface set`,fix:null,bad:{moreipme:`203.0.113.7
`,settings:`version: 1
assertions:
  - not me: 198.51.100.7
`},good:{moreipme:`203.0.113.7
`,settings:`version: 1
interfaces:
  lo: 127.0.0.1/8
assertions:
  - not me: 198.51.100.7
`},*settings({file:e,lineOf:t,undeclared:n}){if(n===null)return;let{start:r,end:i,text:a}=n;yield{file:e,line:t(r),start:r,end:i,detail:()=>({message:`This file declares no interface set, and the address of an interface could change the verdict on ${L(a)}.`,remedy:`Declare the interfaces of the host ("interfaces:"): a map, or a file with the output of "ip -json addr".`,fix:null})}}};function jt(e,t,{start:n,end:r},i){let{bytes:a}=t;return()=>{let o=l.l(a,{start:i,end:l._(a,i,r)}),s=l.l(a,{start:n,end:l._(a,n,i)}),c=a[r-1]===13?`\r`:``;return j(e,t,[{start:n,end:r,text:`${o}${c}\n${s}${c}`}])}}const Mt={id:`not-an-address`,level:`error`,summary:`a line that qmail skips because it cannot read it: a host name, a wildcard, too few octets, a bad netmask`,fix:"where a comment with a `/` in it kills the line: moves the comment to a line of its own above",bad:{moreipme:`mail.example.com
`},good:{moreipme:`# mail.example.com
203.0.113.7
`},*line(e,t,n){if(l.b(e,t,n)?.kind!==`not-an-address`)return;let{start:r,seen:i,address:a,slash:o,skipped:s}=e;if(s===`bad-netmask`&&a!==null){let r={start:a.end,end:e.end},s=l.g(t.bytes,a.end,e.end);if(a.end===o)yield l.s(t,e,{start:o,end:Math.max(i.end,o+1)},()=>({message:`qmail skips this line: what stands behind the slash is no netmask of four octets.`,reads:`nothing`,remedy:`Write the whole netmask, as in ${d.t({address:a.address,netmask:4294967040})}, or leave out the slash for the single address.`,fix:null}));else{let i=t.bytes[s]===35?jt(n,t,e,s):null;yield l.s(t,e,r,()=>({message:`qmail skips this line: it takes what follows the first slash for a netmask, wherever the slash stands.`,reads:`nothing`,remedy:i===null?`Leave nothing but the address on the line.`:`Move the comment to a line of its own above.`,fix:i?.()??null}))}return}let c=l.g(t.bytes,r,e.end);yield l.s(t,e,{start:c,end:e.end},()=>({message:i.end<e.end?`qmail skips this line: it ends at the NUL byte for qmail, and what is before that is no address.`:`qmail skips this line: it does not begin with an address of four decimal octets.`,reads:`nothing`,remedy:Nt(t.bytes)?`Save the file as plain ASCII text: it is UTF-16, as some Windows programs write it, and qmail reads bytes.`:`Write the address itself; put a # before the line if it is a comment.`,fix:null}))}};function Nt(e){let[t,n,r,i]=e;return t===255&&n===254&&i===0||t===254&&n===255&&r===0}const Pt={id:`nul-byte`,level:`error`,summary:`a NUL byte: what follows it on the line is not read`,fix:null,bad:{moreipme:`203.0.113.7\0 203.0.113.8
`},good:{moreipme:`203.0.113.7
`},*line(e,t){let{entry:n,seen:r,end:i,terminated:a}=e;n===null||t.bytes[r.end]!==0||r.end>=(a?i:i-1)||(yield l.s(t,e,{start:r.end,end:r.end+1},()=>({message:`There is a NUL byte; for qmail the line ends there.`,reads:d.n(e),remedy:`Remove the NUL byte, and look at what stands behind it.`,fix:null})))}},Ft={id:`prefix-length`,level:`error`,summary:"a prefix length (`/8`) where qmail wants a netmask (`/255.0.0.0`), so the line is skipped",fix:`writes the netmask of that length, clears the host bits, and moves a comment to a line of its own above`,bad:{moreipme:`10.0.0.0/8
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},*line(e,t,n){let r=l.b(e,t,n);if(r?.kind!==`prefix-length`)return;let{address:i,written:a,length:o,comment:s}=r;yield l.s(t,e,a,()=>{let r=`qmail skips this line: behind the slash it wants a netmask, not a prefix length.`;if(o===0)return{message:r,reads:`nothing`,remedy:`Delete the line: as 0.0.0.0/0.0.0.0 it would cover every address there is.`,fix:null};let a=f.a(o),c=`${f.t((i&a)>>>0)}/${f.t(a)}`,u=t.bytes[e.end-1]===13?`\r`:``,d=s===null?``:`${l.l(t.bytes,s)}${u}\n`;return{message:r,reads:`nothing`,remedy:`Write ${c}${s===null?``:`, and the comment on a line of its own above`}.`,fix:j(n,t,[{start:e.start,end:e.end,text:`${d}${c}${u}`}])}})}},It={id:`redundant-entry`,level:`warning`,summary:`an entry without which every verdict is the same`,fix:`removes the line; all duplicate and redundant lines can go together`,bad:{moreipme:`10.0.0.0/255.0.0.0
10.1.0.0/255.255.0.0
`},good:{moreipme:`10.0.0.0/255.0.0.0
`},directory:e=>l.i(e,l.T.redundant,({others:e,several:t,witness:n,isMe:r})=>({message:`This line changes nothing: ${e} already ${t?`give`:`gives`} every verdict that it asks for (${n} is ${r} without it too).`,remedy:null}))},Lt={id:`shadowed-entry`,level:`warning`,summary:`an entry over which others always win`,fix:null,bad:{moreipme:`203.0.113.7
`,notipme:`203.0.113.7
`},good:{moreipme:`203.0.113.0/255.255.255.0
`,notipme:`203.0.113.7
`},directory:e=>l.i(e,l.T.shadowed,({inNotipme:e,others:t,several:n,witness:r})=>({message:e?`This line excludes nothing: ${t} always ${n?`win`:`wins`} over it (${r} is me all the same).`:`This line makes nothing me: ${t} always ${n?`win`:`wins`} over it (${r} is not me).`,remedy:`Delete the line that is not meant.`}))},Rt={id:`trailing-text`,level:`warning`,summary:`text behind an entry, which qmail does not look at`,fix:"where it is a `#` comment: moves it to a line of its own above",bad:{moreipme:`203.0.113.7 # NAT
`},good:{moreipme:`# NAT
203.0.113.7
`},*line(e,t,n){if(e.entry===null||e.address===null||l.f(t.bytes,e).length>0)return;let r=l.h(t.bytes,e)[0];if(r===void 0)return;let i=l.g(t.bytes,r.start,r.end),a=l.g(t.bytes,e.address.end,e.end),o=e.netmask===null?a:l.g(t.bytes,e.netmask.end,e.end),s=t.bytes[a]===35?a:t.bytes[o]===35?o:null,c=s===null||!e.terminated?null:jt(n,t,e,s);yield l.s(t,e,{start:i,end:l._(t.bytes,i,r.end)},()=>({message:`qmail does not look at ${I(t.bytes,i,l._(t.bytes,i,r.end))}: these files have no comments behind an entry, no ports and no lists.`,reads:d.n(e),remedy:s===null?`Leave nothing but the entry on the line.`:`Move the comment to a line of its own above.`,fix:c?.()??null}))}},zt={id:`unexcludable-interface`,level:`warning`,summary:`a network in notipme covers an interface address, which it can never exclude`,fix:null,bad:{notipme:`127.0.0.0/255.0.0.0
`},good:{notipme:`127.0.0.0/255.0.0.0
127.0.0.1
`},*directory(e){let t=e.notipme;if(t===null||t.entries.count===0)return;let{address:n,netmask:r,line:i}=t.entries,a=Bt(t,e.declared?e.interfaces.address:Uint32Array.of(2130706433));for(let o of Vt(t,a))yield l.s(t,{line:i[o]},l.u(t,o),()=>{let t=[...a.filter(e=>(e&r[o])>>>0===n[o])],i=t.slice(0,5).map(f.t).join(`, `),s=t.length>5?` and ${t.length-5} more`:``,c=t.length===1?`it`:`them`,l=t.length===1?``:`each on a line of its own `;return{message:`This network covers ${e.declared?`the interface`:`the loopback interface\u2019s`} address${t.length===1?``:`es`} ${i}${s}, and cannot exclude ${c}: an interface address counts as a netmask of length 32, and the longer one wins.`,reads:d.t({address:n[o],netmask:r[o]}),remedy:`If ${t.length===1?`it is`:`they are`} not to be me, write ${i}${s} into notipme, ${l}without a netmask.`,fix:null}})}};function Bt({entries:{count:e,address:t,netmask:n}},r){let i=new Uint8Array(r.length);for(let a=0;a<e;a++){if(n[a]!==4294967295)continue;let e=d.p(r,t[a]);r[e]===t[a]&&(i[e]=1)}return r.filter((e,t)=>i[t]===0)}function Vt({entries:{count:e,address:t,netmask:n}},r){let i=[];for(let a=0;a<e&&r.length>0;a++){let e=t[a],o=n[a];f.n(e,o)||(f.r(o)?r.some(t=>(t&o)>>>0===e):r[d.p(r,e)]-e<=4294967295-o)&&i.push(a)}return i}const Ht={id:`unreadable-file`,level:`error`,summary:`moreipme or notipme cannot be read, and qmail then works as if it were empty`,fix:null,bad:{unreadable:`moreipme`},good:{moreipme:`203.0.113.7
`},*directory({directory:e}){for(let t of Object.values(e.files))t!==null&&M(t)&&(yield{file:{path:t.path,bytes:new Uint8Array},line:1,start:0,end:0,detail:()=>({message:`The file cannot be read: ${t.unreadable}. qmail ignores what it cannot open, without a word, as if the file were empty.`,remedy:`Put a regular file there that everyone can read (mode 0644), or none.`,fix:null})})}},Ut={id:`unseen-interface-address`,level:`warning`,summary:`an interface has an address that qmail on Linux does not see, and that is not me`,fix:null,bad:{moreipme:`203.0.113.7
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},good:{moreipme:`203.0.113.7
192.0.2.11
`,interfaces:{eth0:[`192.0.2.10`,`192.0.2.11`]}},*directory(e){for(let{name:t,set:n}of e.hosts){if(n===null)continue;let r=new Set(d.E(n,e.dialect).map(e=>e.address)),i=d.T(e.dialect,n,e.moreipme,e.notipme),a=n.addresses.filter(e=>{if(!e.up||typeof e.address!=`number`||r.has(e.address))return!1;let{me:t,notipme:n}=d.w(i,e.address);return!t&&n===null}),[o]=a;if(o===void 0)continue;let s=o.at??{file:e.anchor(),start:0,end:0},c=a.map(e=>`${f.t(e.address)} of ${L(e.device)}`).join(`, `),l=a.map(e=>f.t(e.address)).join(`, `);yield{file:s.file,line:Wt(s.file.bytes,s.start),start:s.start,end:s.end,host:t,detail:()=>({message:`qmail on Linux does not see ${c}: an address without a label of its own hides behind the first one of its label. Mail to ${a.length===1?`it`:`them`} loops.`,remedy:e.dialect.readsIpFiles?`Write ${l} into moreipme (into notipme, if ${a.length===1?`it is`:`they are`} not to be me).`:`Give ${a.length===1?`it`:`each`} a label of its own (ip addr add ... label ${L(o.device)}:1): ${e.dialect.name} reads no moreipme.`,fix:null})}}}};function Wt(e,t){let n=1;for(let r=e.indexOf(10);r>=0&&r<t;r=e.indexOf(10,r+1))n++;return n}const Gt={id:`unused-file`,level:`warning`,summary:`the dialect does not read this file at all`,fix:null,bad:{moreipme:`203.0.113.7
`,dialect:`notqmail`},good:{moreipme:`203.0.113.7
`},*directory({directory:e,dialect:t}){if(!t.readsIpFiles)for(let n of Object.values(e.files))n!==null&&(yield{file:M(n)?{path:n.path,bytes:new Uint8Array}:n,line:1,start:0,end:0,detail:()=>({message:`${t.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,remedy:`Delete the file, or name the qmail that runs here (--dialect).`,fix:null})})}},Kt={id:`unused-ignore`,level:`warning`,summary:`an ignore in qmailint.yaml suppresses nothing`,fix:null,bad:{moreipme:`203.0.113.7
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
`},*settings({file:e,lineOf:t,ignores:n}){for(let{start:r,end:i,rule:a,used:o,expired:s}of n)o||s||(yield{file:e,line:t(r),start:r,end:qt(e.bytes,r,i),detail:()=>({message:`This ignore suppresses nothing: there is no finding of ${a} that it fits.`,remedy:`Delete it, or correct its file or line.`,fix:null})})}};function qt(e,t,n){let r=e.indexOf(10,t);return r<0?n:Math.min(n,r)}const Jt=[ye,be,tt,rt,it,ot,st,ct,lt,ut,yt,xt,St,Ot,At,Mt,Pt,Ft,It,Lt,Rt,zt,Ht,Ut,Gt,Kt,{id:`wrapped-octet`,level:`error`,summary:`an octet above 255, of which qmail keeps the remainder modulo 256`,fix:null,bad:{moreipme:`203.0.113.300
`},good:{moreipme:`203.0.113.30
`},*line(e,t){let n=l.p(e).filter(e=>e.wrapped),[r]=n;if(r===void 0)return;let i=e=>`${I(t.bytes,e.start,e.end)} as ${e.value}`;yield l.s(t,e,r,()=>({message:`An octet is above 255; qmail keeps the remainder modulo 256 and reads ${n.map(i).join(`, `)}.`,reads:d.n(e),remedy:`Write the octet that was meant, from 0 to 255.`,fix:null}))}}];function z(e,t,n){if(e===null)return 0;let r=e.now();return e.spent[t]=(e.spent[t]??0)+r-n,r}function Yt(e,t,n,r=1/0,i=null){let a=i?.now()??0,o=Ze(e,t,r);a=z(i,`read`,a);let s=Jt.filter(e=>n.get(e.id)!==`off`),c=Xt(n,r);for(let e of o.files){if(e.notable.count===0)continue;let t=s.filter(e=>`line`in e);for(let n of Qe(e))for(let r of t)c.add(r,r.line(n,e,o))}a=z(i,`lines`,a);for(let e of s)`directory`in e&&c.add(e,e.directory(o));let{findings:l,unlisted:u}=c;return l.sort(Zt),z(i,`directory`,a),{subject:o,findings:l,unlisted:[...u.values()],problems:en(o,s),files:Object.values(e.files).filter(e=>e!==null).length,entries:o.files.reduce((e,t)=>e+t.entries.count,0)}}function Xt(e,t){let n=[],r=new Map,i=new Map,a=(e,t,n,r)=>{let a=`${e} ${t} ${n}`;i.set(a,{rule:e,level:t,file:n,count:(i.get(a)?.count??0)+r})};return{findings:n,unlisted:i,add:(i,o)=>{let s=e.get(i.id),c=r.get(i.id);for(let e of o){if(`unlisted`in e){a(i.id,s??i.level,e.file.path,e.unlisted);continue}let{file:o,line:l,start:u,end:d,host:f=null,detail:p}=e,m=s??e.level??i.level;if(t!==1/0){c===void 0&&(c=new Map,r.set(i.id,c));let e=c.get(o.path)??0;if(c.set(o.path,e+1),e>=t){a(i.id,m,o.path,1);continue}}n.push({rule:i.id,level:m,file:o,line:l,start:u,end:d,host:f,detail:p})}}}}function Zt(e,t){return e.file!==t.file&&e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.line-t.line||e.start-t.start||Qt(e.rule,t.rule)||Qt(e.host??``,t.host??``)}function Qt(e,t){return e<t?-1:+(e>t)}const $t=new Set([`idle-exclusion`,`shadowed-entry`,`redundant-entry`,`already-an-interface`]);function en(e,t){let n=t.filter(e=>$t.has(e.id)).map(e=>e.id);if(n.length===0||e.files.length===0||e.needless()!==null)return[];let r=`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so these rules were not judged: ${n.join(`, `)}`;return[{file:e.anchor().path,line:1,column:1,message:r}]}const tn=new Set([`idle-exclusion`,`shadowed-entry`,`redundant-entry`,`already-an-interface`]);function nn(e,t,n,r=1/0,i=null){let a=new Map;for(let e of t){let t=a.get(e.dialect.name);t===void 0?a.set(e.dialect.name,[e]):t.push(e)}let o=[...a.values()].map(t=>{let a=t;return{hosts:a,judged:Yt(e,a,n,r,i)}}),[s,...c]=o;if(c.length===0)return{...s.judged,groups:o};let l=new Map(o.flatMap(({judged:e})=>e.problems.map(e=>[JSON.stringify(e),e])));return{...s.judged,findings:rn(o),problems:[...l.values()],entries:Math.max(...o.map(({judged:e})=>e.entries)),groups:o}}function rn(e){let t=new Map;for(let{judged:n}of e)for(let e of n.findings){let{rule:n,file:r,start:i,end:a,host:o}=e,s=JSON.stringify([n,r.path,i,a,o]),c=t.get(s);c===void 0?t.set(s,[e]):c.push(e)}let n=e.filter(({hosts:[{dialect:e}]})=>e.readsIpFiles).length,r=[];for(let e of t.values()){let[t]=e,i=e.length>=n;(!tn.has(t.rule)||i)&&r.push({...t,detail:()=>an(e,i)})}return r.sort(Zt)}function an(e,t){let n=e.map(e=>e.detail()),[r]=n;if(r.fix==null)return r;let i=t&&n.every(({fix:e})=>e?.safe===!0);return{...r,fix:{...r.fix,safe:i}}}var B=class extends Error{place;constructor(e,t=null){super(e),this.name=`UsageError`,this.place=t}};function on(e,t){let n=e.slice(0,t),r=n.lastIndexOf(`
`)+1;return{line:n.split(`
`).length,column:Buffer.byteLength(n.slice(r))+1}}const sn=256*2**20,cn=[`moreipme`,`notipme`],ln=[`me`,`locals`,`rcpthosts`,`virtualdomains`,`smtproutes`],un=new Set([`.git`,`node_modules`]),V=[`qmailint.yaml`,`qmailint.yml`];var dn=class{cwd;roots;constructor(e){this.cwd=_.realpathSync.native(e),this.roots=[pn(this.cwd)??this.cwd]}allow(e){let t=this.realpath(e);t!==null&&!this.isInside(t)&&this.roots.push(t)}shown(e){let t=this.cwd+v.sep;if(v.sep===`/`&&e.startsWith(t))return e.slice(t.length);let n=(0,v.relative)(this.cwd,e);return n===``?`.`:n.split(v.sep).join(`/`)}absolute(e){return(0,v.resolve)(this.cwd,e)}read(e,t=!1,n=sn,r=this.shown(e)){try{if(t)return mn(e,r,n)}catch(e){if(e.code!==`ELOOP`)return{path:r,unreadable:H(e)}}try{let t=_.realpathSync.native(e);return this.isInside(t)?mn(t,r,n):{path:r,unreadable:`it lies outside the repository`}}catch(t){return{path:r,unreadable:t.code===`ENOENT`&&fn(e)?`it is a symbolic link that leads nowhere`:H(t)}}}realpath(e){try{return _.realpathSync.native((0,v.resolve)(this.cwd,e))}catch{return null}}isInside(e){return this.roots.some(t=>e===t||e.startsWith(t.endsWith(v.sep)?t:t+v.sep))}};function fn(e){return(0,_.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()===!0}function pn(e){for(let t=e;;t=(0,v.dirname)(t)){if((0,_.existsSync)((0,v.join)(t,`.git`)))return t;if((0,v.dirname)(t)===t)return null}}function mn(e,t,n){let r=(0,_.openSync)(e,_.constants.O_RDONLY|_.constants.O_NONBLOCK|_.constants.O_NOFOLLOW);try{let e=(0,_.fstatSync)(r);if(!e.isFile())return{path:t,unreadable:`it is ${e.isDirectory()?`a directory`:`no regular file`}`};if(e.size>n)return{path:t,unreadable:`it is larger than ${n/2**20} MiB`};let i=e.size<=4096?new Uint8Array(e.size):Buffer.allocUnsafeSlow(e.size),a=0;for(;a<i.length;){let e=(0,_.readSync)(r,i,a,i.length-a,null);if(e===0)break;a+=e}return{path:t,bytes:i.subarray(0,a)}}finally{(0,_.closeSync)(r)}}function H(e){let t=e.code;return(t===void 0?void 0:{EACCES:`permission denied`,EPERM:`permission denied`,ELOOP:`its symbolic links run in a circle`,EISDIR:`it is a directory`,ENOTDIR:`a part of its path is no directory`,ENOENT:`there is no such file or directory`,ENXIO:`it is no regular file`,ENAMETOOLONG:`its path is too long`,ENOSPC:`no space is left on the device`,EDQUOT:`no space is left on the device`,EROFS:`the file system is read-only`}[t])??(e instanceof Error?e.message:String(e))}function hn(e,t){let n=new Map,r=new Set,i=[];for(let n of t){let t=e.absolute(n);try{let i=(0,_.statSync)(t).isDirectory();e.allow(i?n:(0,v.dirname)(t)),i?o(t,!0,e.realpath(t)===t):V.includes((0,v.basename)(t))?r.add(t):a((0,v.dirname)(t))}catch(n){i.push({file:e.shown(t),line:1,column:1,message:H(n)})}}return{directories:[...n.values()].sort((e,t)=>e.absolute<t.absolute?-1:+(e.absolute>t.absolute)),settings:[...r],problems:i};function a(e){let{names:t,isRepository:r}=gn(e);_n(e,t,!0)&&n.set(e,{absolute:e,names:t,isRepository:r})}function o(t,a,s){let c;try{c=gn(t)}catch(n){i.push({file:e.shown(t),line:1,column:1,message:H(n)});return}let{names:l,folders:u,isRepository:d}=c;_n(t,l,a)&&n.set(t,{absolute:t,names:l,isRepository:d,real:s});for(let e of V)l.includes(e)&&r.add((0,v.join)(t,e));for(let e of u)o(t===v.sep?t+e:t+v.sep+e,!1,s)}}function gn(e){let t=[],n=[],r=!1;for(let i of(0,_.readdirSync)(e,{withFileTypes:!0})){let e=i.isDirectory();i.name===`.git`&&(r=!i.isSymbolicLink()||void 0),(!e||cn.some(e=>e===i.name))&&t.push(i.name),e&&!un.has(i.name)&&n.push(i.name)}return{names:t,folders:n,isRepository:r}}function _n(e,t,n){return t.some(e=>e===`moreipme`||e===`notipme`)?!0:(n||(0,v.basename)(e)===`control`)&&t.some(e=>ln.includes(e))}const vn=[...cn,...ln,`defaultdomain`,`defaulthost`,`plusdomain`,`idhost`,`helohost`,`smtpgreeting`,`badmailfrom`,`concurrencylocal`,`concurrencyremote`,`databytes`,`queuelifetime`,`morercpthosts`,`qmqpservers`];function yn(e){return e.some(e=>vn.includes(e))}function bn(e,{absolute:t,names:n,real:r}){let i=e.shown(t),a=r===!0||e.realpath(t)===t&&e.isInside(t),o=r=>n.includes(r)?e.read(t+v.sep+r,a,sn,N(i,r)):null;return{path:i,names:n,files:{moreipme:o(cn[0]),notipme:o(cn[1])}}}function xn(e,t){let n=e.map(e=>({one:e,files:N(t(e.found.absolute),``)}));n.sort((e,t)=>e.files<t.files?-1:+(e.files>t.files));let r=[],i=null;for(let{one:e,files:t}of n)i!==null&&t.startsWith(i)?r.at(-1)?.push(e):(r.push([e]),i=t);return r}const Sn=[{name:`check`,usage:`[path...]`,summary:`lint control directories (the default command; PATH: default .)`},{name:`ipmetest`,usage:`<address...>`,summary:`is this address me? as the patch's ipmetest says it`},{name:`ipmeprint`,usage:``,summary:`the lists in effect, as the patch's ipmeprint prints them`},{name:`diff`,usage:`<base> [head]`,summary:`for which addresses does the verdict change? (folders, qmailint.yaml files, or git revisions)`},{name:`init`,usage:`[path]`,summary:`write a starter qmailint.yaml for a control directory`},{name:`rules`,usage:`[id]`,summary:`the rules, or the page of one`},{name:`completion`,usage:`[shell]`,summary:`shell completion: bash, zsh or fish`}],U=[`ipmetest`,`ipmeprint`];[...U],[...U],[...U],[...U],[...U];function Cn(e,t){let n=[],r=new Set;for(let{absolute:i,names:a,isRepository:o}of t)for(let t=i;!r.has(t);t=(0,v.dirname)(t)){r.add(t);for(let e of V){let r=(0,v.join)(t,e);(t===i?a.includes(e):wn(r))&&n.push(r)}if(((t===i?o:void 0)??(0,_.existsSync)((0,v.join)(t,`.git`)))||!e.isInside((0,v.dirname)(t)))break}return n}function wn(e){return(0,_.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function Tn(e){let t=t=>{let n=e.realpath(t);return n===null?`missing`:e.isInside(n)?(0,_.statSync)(n).isDirectory()?`folder`:`file`:`outside`};return{kind:t,list:e=>t(e)===`folder`?(0,_.readdirSync)(e,{withFileTypes:!0}).filter(e=>e.isDirectory()&&!un.has(e.name)).map(e=>e.name).sort():[],names:e=>(0,_.readdirSync)(e)}}const En={address:2130706432,netmask:4278190080},Dn={address:0,netmask:4294967295},On={readsIpFiles:!0,networks:!0,ipv6:!1,implicit:[En,Dn],seesEveryAddress:!1,printsNetmask:!0},kn={...On,readsIpFiles:!1,networks:!1,implicit:[Dn],printsNetmask:!1},An={"moreipme-0.6":{name:`moreipme-0.6`,...On},sagredo:{name:`sagredo`,...On},netqmail:{name:`netqmail`,...kn},notqmail:{name:`notqmail`,...kn,seesEveryAddress:!0}},jn=[`moreipme-0.6`,`sagredo`,`indimail`,`netqmail`,`notqmail`];function Mn(e){return e===`indimail`?null:An[e]}function W({values:e},t){let n=e[t];return typeof n==`string`?n:null}function G(e,t,n){let r=n.find(e=>e===t);if(r!==void 0)return r;let i=Tt(t,n);throw new B(`there is no ${e} "${L(t)}"${i===``?` (there are: ${n.join(`, `)})`:i}`)}function Nn(e){let t=G(`dialect`,e,jn),n=Mn(t);if(n===null)throw new B(`the dialect ${t} is not supported yet: qmailint cannot say what it reads`);return n}function Pn(e,t){if(!/^\d{1,9}$/.test(t))throw new B(`--${e} wants a whole number, not "${L(t)}"`);return Number(t)}function Fn(e){let t=W(e,`config`);if(e.values[`no-config`]!==!0)return t===null?null:{file:t};if(t===null)return`none`;throw new B(`--config and --no-config contradict each other`)}async function In(e,t,n,r){let i=n===null?Cn(e,t.directories):[];if(n===`none`||n===null&&t.settings.length===0&&i.length===0){let{dialect:e,set:n,levels:i}=r,a={name:null,dialect:e??Mn(`moreipme-0.6`),set:n};return{directories:t.directories.map(e=>({found:e,hosts:[a],levels:i,files:[]})),files:[],complete:new Set,problems:[]}}let{gather:a}=await Promise.resolve().then(()=>require("./action/run.js")),o=n===null?null:{absolute:Ln(e,n.file),forPaths:t.named},s={directories:t.directories,searched:t.settings,above:t=>Cn(e,t),config:o};return a(Rn(e),s,r)}function Ln(e,t){let n=e.absolute(t);return e.isInside(n)||e.allow(t),n}function Rn(e){return{folders:Tn(e),read:(t,n)=>e.read(t,!1,n),resolve:(e,t)=>(0,v.resolve)(e,t),shown:t=>e.shown(t),dirname:e=>(0,v.dirname)(e),keyOf:t=>e.realpath(t)??t,isControl:yn}}function zn({progress:e},t){if(e===void 0)return{next:()=>{},clear:()=>{}};let n=Date.now()+1e3,r=0,i=!1;return{next:a=>{r++,Date.now()<n||(n=Date.now()+100,i=!0,e(`\r\u001b[Kchecking ${r} of ${t}: ${R(a).slice(0,60)}`))},clear:()=>{i&&e(`\r\x1B[K`),i=!1}}}function Bn(e){let t=new Map;for(let n of e){let e=n.indexOf(`=`);if(e<0)throw new B(`--rule wants ID=LEVEL, not "${L(n)}"`);let r=G(`rule`,n.slice(0,e),Jt.map(e=>e.id));t.set(r,G(`level`,n.slice(e+1),[`off`,...l.c]))}return t}function Vn({message:e,reads:t,remedy:n}){return[e,t===void 0?null:`qmail reads: ${t}.`,n].filter(e=>e!=null).join(` `)}function K(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Hn(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}const Un={findings:[],unlisted:[],suppressed:[],outcomes:[],problems:[],directories:0,files:0,entries:0};function Wn(e){let{findings:t,unlisted:n,taken:r}=e,i={error:0,warning:0,info:0,...r};for(let e of t)i[e.level]++;for(let{level:e,count:t}of n)i[e]+=t;return i}async function Gn(e,t,n,r=null,i=null){let a=r?.now()??0,o=G(`level`,W(e,`fail-on`)??`error`,[...l.c,`never`]),s=Bn(e.values.rule??[]),c=W(e,`shard`),u=Fn(e),d=W(e,`run`),f=e.values.verbose===!0,p=Zn(e,`coverage-threshold`),m=p!==null||e.values.coverage===!0?await Promise.resolve().then(()=>require("./action/coverage.js")):null,h=new dn(t.cwd),{gathered:g,problems:_}=await Kn(e,h,u,{...await Xn(e,h),levels:s}),v=c===null?g.directories:(await Promise.resolve().then(()=>require("./action/shard.js"))).ofShard(c,g.directories,h),y=c===null?g:{...g,complete:new Set},b=g.files.length===0&&m===null?null:(await Promise.resolve().then(()=>require("./action/run.js"))).makeSession(y,{run:d,levels:s,today:Qn}),x=`fix`in e.values||`dry-run`in e.values?await Promise.resolve().then(()=>require("./action/fixing.js")):null,S=x?.readFixing(e)??null;S!==null&&await l.w(),z(r,`search`,a);let C=[],w=[],T={error:0,warning:0,info:0},E=[],ee=[],D=m===null?void 0:e=>ee.push(...m.coverDirectory(e)),O={dryRun:S?.dryRun===!0,changed:0,notes:[],diff:[]},te=[],ne=0,re=0,ie=zn(t,v.length),ae=b===null&&S===null&&d===null&&v.length>1?i:null,oe=ae===null?[v]:xn(v,e=>h.shown(e)),se=new Map,ce=e=>{let t=[],i=r?.now()??0,a=bn(h,e.found);if(z(r,`load`,i),ie.next(a.path),x!==null&&S!==null){let n=x.fixOnDisk(h,a,e.hosts,S,t=>{let n=nn(t,e.hosts,e.levels).findings;return b?.inForce(e,t,n)??n});a=n.directory,O.changed+=n.changed,t.push(...n.problems),n.note!==null&&O.notes.push(n.note),O.diff.push(n.diff)}let o=nn(a,e.hosts,e.levels,Yn(e,n),r),s=b?.take(e,a,o,D)??{...o,suppressed:[]};for(let e of s.findings)C.push(e);for(let e of s.suppressed)E.push(e);for(let e of o.unlisted)w.push(e);t.push(...s.problems),t.length>0&&se.set(e,t),ne+=o.files,re+=o.entries,f&&te.push(Jn(e,a,o.entries))};for(let e of oe){for(let t of e)ce(t);if(ae===null)continue;let t=r?.now()??0;e.length>1&&C.sort(Zt),C.some(({rule:e})=>l.S.has(e))&&await l.w();let n=Wn({findings:C,unlisted:w});for(let e of l.c)T[e]+=n[e];C.length>0&&ie.clear(),ae({findings:C,unlisted:w}),C=[],w=[],z(r,`report`,t)}ie.clear();for(let e of v)_.push(...se.get(e)??[]);let le=b?.finish()??null;C.push(...le?.findings??[]),E.push(...le?.suppressed??[]),(v.length>1||le!==null)&&C.sort(Zt);let k=le?.outcomes??[];if(d!==null&&k.length===0&&_.length===0)throw new B(`--run "${L(d)}": no assertion has this in its name or text`);(v.some(e=>Yn(e,n)===1/0)&&C.length>0||C.some(({rule:e})=>l.S.has(e)))&&await l.w();let A=m?.sumCoverage(ee)??null,ue={directories:v.length,files:ne,entries:re},de={coverage:A,...qn(p,A?.score??0)};return{result:{findings:C,unlisted:w,taken:T,suppressed:E,outcomes:k,problems:_,...de,...ue},failOn:o,checked:te,fixed:S===null?null:O}}async function Kn({operands:e,values:t},n,r,i){let a=e.length>0,o=a?e:[`.`],s=typeof r==`object`&&r&&!a?{directories:[],settings:[],problems:[]}:hn(n,o),c=await In(n,{...s,named:a},r,i),l=[...s.problems.map(e=>er(e,o)),...c.problems];return c.directories.length===0&&l.length===0&&t[`allow-empty`]!==!0&&l.push({file:R(o[0]),line:1,column:1,message:`there is no control directory here (--allow-empty makes that all right)`}),{gathered:c,problems:l}}function qn(e,t){return e===null||t>=e?{}:{shortfall:`mutation score ${t} %, below the threshold of ${e} %`}}function Jn({hosts:e},{path:t},n){let r=[...new Set(e.map(e=>e.dialect.name))].join(`, `);return`${R(t)}: ${K(n,`entry`,`entries`)}, dialect ${r}`}function Yn({files:e,hosts:t},n){return e.every(({settings:e})=>e.ignores.length===0)&&new Set(t.map(e=>e.dialect.name)).size===1?n:1/0}async function Xn(e,t){let n=W(e,`dialect`),r=W(e,`interfaces`);return{dialect:n===null?null:Nn(n),set:r===null?null:(await Promise.resolve().then(()=>require("./action/read-interfaces.js"))).readInterfaces(t,r)}}function Zn(e,t){let n=W(e,t);if(n===null)return null;let r=Pn(t,n.replace(/%$/,``));if(r>100)throw new B(`--${t} wants a number from 0 to 100, not "${L(n)}"`);return r}function Qn(){return new Date().toISOString().slice(0,10)}function $n({result:e,failOn:t}){if(e.problems.length>0)return 2;if(e.shortfall!==void 0)return 1;if(t===`never`)return 0;let n=Wn(e);return l.c.slice(l.c.indexOf(t)).some(e=>n[e]>0)||e.outcomes.some(e=>!e.passed)?1:0}function er(e,t){if(t.length!==1||/[/.]/.test(e.file))return e;let n=Sn.map(({name:e})=>e);return{...e,message:e.message+Tt(e.file,n)}}function tr(e,t){let n=nr(e),r=nr(t);return n===r?e=>e:e=>(0,v.relative)(n,(0,v.resolve)(r,e)).split(v.sep).join(`/`)||`.`}function nr(e){try{return(0,_.realpathSync)(e)}catch{return(0,v.resolve)(e)}}function rr({file:{bytes:e},start:t,end:n}){let r=t===0?0:e.lastIndexOf(10,t-1)+1;return{column:t-r+1,endColumn:n-r+1}}function ir(e){return e.split(`/`).map(e=>encodeURIComponent(e.replace(/\p{Cs}/gu,`\ufffd`)).replace(/'/g,`%27`)).join(`/`)}function ar(e){return e.outcomes.filter(e=>!e.passed)}function q(e,t){return t===0?0:e.lastIndexOf(10,t-1)+1}function or(e){return[`error`,`warning`,`info`].flatMap(t=>e.filter(e=>e.level===t))}const sr={error:`error`,warning:`warning`,info:`notice`};function*cr(e,t){for(let n of[`error`,`warning`,`info`]){let{shown:r,left:i}=ur(e,n,t);for(let e of r)yield gr(e,t.rebase);i>0&&!(n===`error`&&t.closing)&&(yield`::${sr[n]} title=qmailint::${_r(`${i} more at this level: ${t.elsewhere}.`)}\n`)}}function lr(e,t){return ur(e,`error`,t).left}function ur(e,t,n){let r=e.findings.filter(e=>e.level===t),i=t===`error`?dr(e,n):[],a=i.length+r.length,o=a<=(t===`error`&&n.closing?9:10)?a:9,s=[],c=[];for(let e of r){if(c.length>=o&&s.length>=o)break;(n.isChanged(e.file.path,e.line)?s:c).push(e)}let l=Math.max(0,o-i.length),u=[...i.slice(0,o),...[...s,...c].slice(0,l).map(mr)];return{shown:u,left:a-u.length}}function dr(e,{closing:t}){let{problems:n,shortfall:r}=e,i=r===void 0||t?[]:[{level:`error`,title:`qmailint: coverage`,message:r,file:``,line:1,columns:null}];return[...n.map(fr),...i,...ar(e).map(pr)]}function fr({file:e,line:t,message:n}){return{level:`error`,title:`qmailint`,message:n,file:e,line:t,columns:null}}function pr({file:e,line:t,message:n,because:r,host:i,name:a}){return{level:`error`,title:`qmailint: assertion${a===null?``:` ${a}`}${i===null?``:` (on ${i})`}`,message:hr(n,r),file:e.path,line:t,columns:null}}function mr(e){let{rule:t,level:n,file:r,line:i,host:a,start:o,end:s}=e,c=`qmailint: ${t}${a===null?``:` (on ${a})`}`,l=s>o?rr(e):null;return{level:n,title:c,message:Vn(e.detail()),file:r.path,line:i,columns:l}}function hr(e,t){return t===null?e:`${e}\nbecause: ${t}`}function gr({level:e,title:t,message:n,file:r,line:i,columns:a},o){let s=[];r!==``&&(s.push(`file=${vr(o(r))}`,`line=${i}`,`endLine=${i}`),a!==null&&s.push(`col=${a.column}`,`endColumn=${a.endColumn}`));let c=[...s,`title=${vr(t)}`].join(`,`);return`::${sr[e]} ${c}::${_r(n)}\n`}function _r(e){return e.split(`
`).map(L).join(`
`).replaceAll(`%`,`%25`).replaceAll(`
`,`%0A`)}function vr(e){return L(e).replaceAll(`%`,`%25`).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}const yr={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&apos;`};function J(e){return L(e).replace(/[&<>"']/g,e=>yr[e]??e)}function br(e){return e.map(J).join(`
`)}function*xr(e,t){let n=[...Sr(e.outcomes),wr(e,t)],r=(e,t)=>t.reduce((t,{cases:n})=>t+n.filter(([t])=>t===e).length,0),i=e=>`tests="${e.reduce((e,{cases:t})=>e+t.length,0)}" failures="${r(`failure`,e)}" errors="${r(`error`,e)}"`;yield`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${i(n)}>\n`;for(let e of n){yield`  <testsuite name="${J(e.name)}" ${i([e])} skipped="0">\n`;for(let[,t]of e.cases)yield t();yield`  </testsuite>
`}yield`</testsuites>
`}function Sr(e){let t=new Map,n=new Set(e.map(({control:e})=>e)).size>1;for(let r of e){let e=t.get(r.file.path)??[];t.set(r.file.path,e),e.push([r.passed?`passed`:`failure`,()=>Cr(r,n)])}return[...t].map(([e,t])=>({name:e,cases:t}))}function Cr(e,t){let{file:n,line:r,expect:i,of:a,name:o,host:s,control:c,passed:l,message:u,because:d}=e,f=`${i}: ${a}${o===null?``:` (${o})`}`+(t?` in ${c}`:``)+(s===null?``:` on ${s}`),p=[`${n.path}:${r}: ${u}`,...d===null?[]:[`because: ${d}`]];return Dr(n.path,f,{file:n.path,line:r},l?``:Or(`failure`,`assertion`,u,p))}function wr({findings:e,problems:t,shortfall:n},r){let i=e=>r!==`never`&&l.c.indexOf(e)>=l.c.indexOf(r),a=[...t.map(e=>[`error`,()=>Tr(e)]),...e.map(e=>{let t=i(e.level)?`failure`:`passed`;return[t,()=>Er(e,t)]})];if(n!==void 0){let e=Or(`failure`,`coverage`,n,[n]);a.push([`failure`,()=>Dr(`qmailint`,`coverage of the assertions`,null,e)])}return a.length===0&&a.push([`passed`,()=>Dr(`qmailint`,`no findings`,null,``)]),{name:`findings`,cases:a}}function Tr({file:e,line:t,message:n}){let r=e===``?`qmailint`:e,i=Or(`error`,`problem`,n,[n]);return Dr(r,`no trustworthy answer (line ${t})`,{file:r,line:t},i)}function Er(e,t){let{rule:n,level:r,file:i,line:a,host:o}=e,{column:s}=rr(e),c=Vn(e.detail()),l=o===null?``:` on ${o}`,u=[`${i.path}:${a}:${s}: ${r}: ${c} [${n}]`],d=t===`failure`?Or(`failure`,r,c,u):`      <system-out>${br(u)}</system-out>\n`;return Dr(i.path,`${n} (line ${a}, column ${s})${l}`,{file:i.path,line:a},d)}function Dr(e,t,n,r){let i=n===null?``:` file="${J(n.file)}" line="${n.line}"`,a=`    <testcase classname="${J(e)}" name="${J(t)}"${i} time="0"`;return r===``?`${a}/>\n`:`${a}>\n${r}    </testcase>\n`}function Or(e,t,n,r){return`      <${e} message="${J(n)}" type="${t}">${br(r)}</${e}>\n`}const kr=/[&<>\\`*_~[\]|#$]|:(?=\/\/)|(?<=www)\./gi;function Y(e){return L(e).replace(kr,Nr).replace(/@/g,`<span>@</span>`)}function Ar(e){return`<code>${Y(e)}</code>`}function jr(e,t){return t===null?e:`<a href="${t.replace(/[&<>"'|]/g,Nr)}">${e}</a>`}const Mr={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function Nr(e){return Mr[e]??`&#${e.charCodeAt(0)};`}function Pr(e,t=2166136261){let n=t;for(let t of e)n=Math.imul(n^t,16777619);return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),(n^n>>>16)>>>0}function Fr(e){let t=t=>Pr(e,t).toString(16).padStart(8,`0`);return t(2166136261)+t(724230993)}var Ir={name:`qmailint`,version:`0.1.0`,description:`A linter for qmail control directories: what moreipme and notipme really do, and whether that is what you meant.`,keywords:[`qmail`,`notqmail`,`moreipme`,`notipme`,`lint`,`linter`,`smtp`,`mail`],license:`MIT`,type:`module`,bin:{qmailint:`dist/bin.js`},exports:{".":{types:`./dist/types/index.d.ts`,default:`./dist/index.js`},"./package.json":`./package.json`},files:[`dist`,`CHANGELOG.md`],engines:{node:`>=20.19`},scripts:{test:`vitest run`,check:`npm run lint && npm run types && npm run bundle && git diff --exit-code dist && npm run unused`,lint:`biome check --error-on-warnings .`,format:`biome check --write .`,types:`tsc --noEmit`,bundle:`rolldown -c`,unused:`knip`,bench:`node test/bench/bench.mjs`},devDependencies:{"@actions/core":`3.0.1`,"@biomejs/biome":`2.5.15`,"@types/node":`20.19.43`,"@types/yargs":`17.0.35`,ajv:`8.20.0`,"fast-check":`4.10.2`,"ipaddr.js":`2.5.0`,knip:`6.42.1`,rolldown:`1.2.19`,typescript:`7.0.2`,vitest:`4.1.12`,yaml:`2.9.1`,yargs:`18.2.0`}};const Lr=Ir.version,Rr=zr(Ir);function zr({repository:e}){return(typeof e==`string`?e:e?.url)?.replace(/^git\+/,``).replace(/\.git$/,``)??null}const Br=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]|#(?=[\p{DI}\p{Mn}]*\[)/gu;function Vr(e){let t=JSON.stringify(e);return dt(t)?t:t.replace(Br,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,`0`)}`).join(``))}function Hr({bytes:e},t,{start:n,end:r}){if(e.length===0)return{startLine:t};let i=q(e,n);return{startLine:t,startColumn:Kr(e,i,n),endColumn:Kr(e,i,r)}}function Ur({file:{bytes:e},line:t,start:n},r){let i=[],a=q(e,n),o=t,s=t=>{let n=q(e,t);for(;a<n;o++)a=u.n(e,a)+1;for(;a>n;o--)a=q(e,a-1);return{line:o,column:Kr(e,n,t)}};for(let{start:t,end:n,text:a}of r){let r=qr(Buffer.from(a,`latin1`));if(r===null||qr(e.subarray(q(e,t),t))===null||qr(e.subarray(q(e,n),n))===null||qr(e.subarray(t,n))===null)return null;let[o,c]=[s(t),s(n)];i.push({deletedRegion:{startLine:o.line,startColumn:o.column,endLine:c.line,endColumn:c.column},insertedContent:{text:r}})}return i}const Wr=new TextDecoder(`utf-8`,{ignoreBOM:!0}),Gr=new TextDecoder(`utf-8`,{ignoreBOM:!0,fatal:!0});function Kr(e,t,n){return Wr.decode(e.subarray(t,n)).length+1}function qr(e){try{return Gr.decode(e)}catch{return null}}const Jr={"already-an-interface":`# already-an-interface

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
`};function Yr(e){return(Jr[e]??``).replace(/<!--.*?-->\n/gs,``).replace(/\n{3,}/g,`

`)}const Xr={error:`error`,warning:`warning`,info:`note`};function Zr(){return[...Jt.map(({id:e,level:t,summary:n})=>Qr(e,t,`${ei(n)}.`,Yr(e))),Qr(`assertion`,`error`,`An assertion in qmailint.yaml does not hold.`,`# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is another one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change the one that is. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`)].sort((e,t)=>e.id<t.id?-1:1)}function Qr(e,t,n,r){let i=r.replace(/^# .*\n+/,``);return{id:e,name:e.replace(/(?:^|-)(\w)/g,(e,t)=>t.toUpperCase()),shortDescription:{text:n.replaceAll("`",``)},fullDescription:{text:$r(i)??n},help:{text:i.trim(),markdown:r.trim()},...Rr===null?{}:{helpUri:`${Rr}/blob/HEAD/src/rules/${e}.md`},defaultConfiguration:{level:Xr[t]},properties:{tags:[`qmail`],precision:`very-high`}}}function $r(e){let t=e.split(/\n{2,}/).find(e=>/^[\p{L}`]/u.test(e));return t===void 0?null:t.replace(/\s+/g,` `).replaceAll("`",``).trim().slice(0,1e3)}function ei(e){return e.slice(0,1).toUpperCase()+e.slice(1)}const ti=25e3;function*ni(e,t=e=>e){let n=Zr(),r=new Map(n.map(({id:e},t)=>[e,t])),{results:i,left:a}=ri(e),o=ai(t,r),s={name:`qmailint`,version:Lr,semanticVersion:Lr,rules:n};yield`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
`,yield`    "tool": ${Vr({driver:s})},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`,yield`    "invocations": ${Vr([ii(e,a,t)])},\n    "results": [`;let c=`
      `;for(let e of i)yield c+Vr(o(e)),c=`,
      `;yield`${i.length===0?``:`
    `}]\n  }]\n}\n`}function ri(e){let t=ar(e),n=t.length+e.findings.length+e.suppressed.length,r=e.findings,i=Math.max(0,ti-t.length);if(r.length>i){let e=new Set(or(r).slice(0,i));r=r.filter(t=>e.has(t))}let a=[...t.map(e=>({kind:`outcome`,outcome:e})),...r.map(e=>({kind:`finding`,finding:e,because:null})),...e.suppressed.map(({finding:e,because:t})=>({kind:`finding`,finding:e,because:t}))].slice(0,ti);return{results:a,left:n-a.length}}function ii({problems:e,shortfall:t},n,r){let i=e.map(({file:e,line:t,column:n,message:i})=>({level:`error`,message:{text:X(i)},...e===``?{}:{locations:[ci(r(e),{startLine:t,startColumn:n})]}}));if(t!==void 0&&i.push({level:`error`,message:{text:X(t)}}),n>0){let e=`${K(n,`more result`)} left out: code scanning takes ${Hn(ti)} at most.`;i.push({level:`warning`,message:{text:e}})}return{executionSuccessful:e.length===0,toolExecutionNotifications:i}}function ai(e,t){let n=new Map,r=(...e)=>{let t=e.join(`\0`),r=(n.get(t)??0)+1;return n.set(t,r),{"qmailint/v1":`${Fr(Buffer.from(t))}:${r}`}};return n=>{if(n.kind===`outcome`){let{file:i,line:a,control:o,host:s,expect:c,of:l,message:u,because:d,decidedBy:f,name:p}=n.outcome,m=d===null?``:` (${d})`,h=f!==null&&`file`in f?f:null;return{ruleId:`assertion`,ruleIndex:t.get(`assertion`),level:`error`,message:{text:X(u+m)},locations:[ci(e(i.path),Hr(i,a,n.outcome))],...h===null?{}:{relatedLocations:[{id:1,...ci(e(h.file),{startLine:h.line},`This line decides.`)}]},partialFingerprints:r(`assertion`,i.path,o,s??``,p??``,c,l)}}let{finding:i,because:a}=n,{rule:o,level:s,file:c,line:l,host:u}=i,d=i.detail(),f=u===null?``:` (on ${u})`,p=(d.related??[]).map((t,n)=>({id:n+1,...ci(e(t.file.path),{startLine:t.line},t.message)}));return{ruleId:o,ruleIndex:t.get(o),level:Xr[s],message:{text:X(Vn(d)+f)},locations:[ci(e(c.path),Hr(c,l,i))],...p.length===0?{}:{relatedLocations:p},...oi(i,d.fix??null,e),partialFingerprints:r(o,c.path,u??``,si(i)),...a===null?{}:{suppressions:[{kind:`external`,status:`accepted`,justification:X(a)}]}}}}function oi(e,t,n){if(t===null||t.edits.length===0||t.edits.length>1e3)return{};let r=Ur(e,t.edits);if(r===null)return{};let i=t.safe?`Safe fix: no verdict changes.`:`Unsafe fix: verdicts change; read the message first.`,a={artifactLocation:{uri:ir(n(e.file.path))},replacements:r};return{fixes:[{description:{text:i},artifactChanges:[a]}]}}function si({file:{bytes:e},start:t}){let n=q(e,t);return Buffer.from(e.subarray(n,Math.min(u.n(e,t),n+4096))).toString(`latin1`)}function ci(e,t,n){let r={artifactLocation:{uri:ir(e)},region:t};return n===void 0?{physicalLocation:r}:{physicalLocation:r,message:{text:X(n)}}}function X(e){return L(e).replace(/\](?=\()/g,`] `).replace(/(?<!\\u)\{(?=\d+\})/g,`{ `)}function li(e){let{error:t,warning:n,info:r}=Wn(e),i=ar(e).length,a=[t>0?K(t,`error`):null,n>0?K(n,`warning`):null,r>0?K(r,`info`,`infos`):null,i>0?K(i,`failed assertion`):null,e.shortfall??null].filter(e=>e!==null);return a.length===0?`no findings`:a.join(`, `)}const ui=1e6;function di(e,t){let n=ar(e),r=fi(e,t.verdict),i=e=>{let t=Buffer.byteLength(r)+Buffer.byteLength(e)<=ui;return t&&(r+=e),t},a=(e,t,n)=>{if(t.length===0)return;let i=ui-Buffer.byteLength(r)-Buffer.byteLength(e)-1e3,a=[];for(let e of t){let t=e();if(i-=Buffer.byteLength(t),i<0)break;a.push(t)}(i>-1e3||a.length>0)&&(r+=e+a.join(``));let o=t.length-a.length;o>0&&(r+=`\n**${K(o,`more ${n}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`),r+=`
`};return a(``,e.problems.map(e=>()=>pi(e)),`problem`),t.difference!==null&&!i(`### What this change does\n\n${t.difference.trim()}\n\n`)&&i(`### What this change does

The list of addresses is too long to be shown here: \`qmailint diff\` has it.

`),a(`### Failed assertions

| Expected | Where | What is the case | Because |
| --- | --- | --- | --- |
`,n.map(e=>()=>mi(e,t)),`failed assertion`),t.coverage!==null&&i(`### Coverage\n\n${t.coverage.trim()}\n\n`),a(`### Findings

| | Where | Rule | What is wrong |
| --- | --- | --- | --- |
`,or(e.findings).map(e=>()=>_i(e,t)),`finding`),r}function fi(e,t){let{files:n,entries:r,directories:i,outcomes:a}=e,o={pass:`\u2705`,fail:`\u274c`,error:`\u26a0\ufe0f`}[t],s=t===`error`?`no trustworthy answer`:li(e),c=a.filter(e=>e.passed).length;return`## ${o} qmailint: ${s}\n\n${`${K(n,`file`)} with ${K(r,`entry`,`entries`)} in ${K(i,`control directory`,`control directories`)}`}${a.length===0?``:`; ${c} of ${K(a.length,`assertion`)} ${c===1?`holds`:`hold`}`}.\n\n`}function pi({file:e,line:t,message:n}){return`- ${e===``?``:`${Ar(`${e}:${t}`)} `}${Y(n)}\n`}function mi(e,{link:t}){let{file:n,line:r,expect:i,of:a,host:o,name:s,message:c,because:l,decidedBy:u}=e,d=`${Y(i)}: ${Ar(a)}${s===null?``:`<br>${Y(s)}`}`,f=o===null?``:`<br>on ${Y(o)}`,p=hi(u,t);return`| ${[d,vi(n.path,r,t)+f,Y(c)+p,Y(l??``)].join(` | `)} |\n`}function hi(e,t){return e===null||!(`file`in e)?``:`<br>decided by ${vi(e.file,e.line,t)}`}const gi={error:`\u274c&nbsp;error`,warning:`\u26a0\ufe0f&nbsp;warning`,info:`\u2139\ufe0f&nbsp;info`};function _i(e,{link:t}){let{rule:n,level:r,file:i,line:a,host:o}=e,s=o===null?``:`<br>on ${Y(o)}`,{message:c,reads:l,remedy:u}=e.detail(),d=[l===void 0?null:`qmail reads: ${Ar(l)}.`,u===void 0?null:Y(u)].filter(e=>e!==null).join(` `),f=Y(c)+(d===``?``:`<br>${d}`);return`| ${[gi[r],vi(i.path,a,t)+s,Ar(n),f].join(` | `)} |\n`}function vi(e,t,n){return jr(Ar(`${e}:${t}`),n(e,t))}function*yi(e,t,n){for(let{file:r,lines:i}of e.files){let e=xi(r.bytes),a=0,o=0;for(let{line:s,covered:c,survived:l}of i)if(!(c&&l.length===0)){if(a++,t!==0&&a>t)o++;else{yield`${n.bold(`${R(r.path)}:${s}:`)} ${c?`covered`:n.warning(`not covered`)}: ${e(s)}\n`;for(let e of l)yield`      ${bi(e)}\n`}}o>0&&(yield`${n.bold(`${R(r.path)}:`)} and ${K(o,`more line`)} (--max-findings 0 shows all)\n`),a>0&&(yield`
`)}let{covered:r,entries:i,entryPercent:a,killed:o,mutants:s,score:c}=e;yield`Coverage: ${r} of ${K(i,`entry`,`entries`)} decide something asserted (${a} %), ${o} of ${K(s,`mutant`)} noticed (${c} %).\n`}function bi({mutation:e,witness:t,becomes:n,host:r}){let i=r===null?``:` on ${L(r)}`;return`${e===`removed`?`without it`:`as ${e}`}, ${t} would be ${n}${i}, and no assertion would notice`}function xi(e){let t=0,n=1;return r=>{for(;n<r;n++)t=u.n(e,t)+1;return I(e,t,u.n(e,t),60)}}function Si(e){let t=t=>n=>e&&n!==``?`\u001b[${t}m${n}\u001b[0m`:n;return{bold:t(`1`),dim:t(`2`),error:t(`1;31`),warning:t(`1;33`),info:t(`1;36`),good:t(`32`)}}function Ci(e){let t=[...yi(e,20,Si(!1))].join(``).split(`
`).filter(e=>e.trim()!==``);return[t.at(-1)??``,...t.slice(0,-1).map(e=>`${e.startsWith(` `)?`  `:``}- ${e.trim()}`)].map(e=>e.replace(/^(\s*- )?(.*)$/s,(e,t,n)=>(t??``)+Y(n))).join(`
`).replace(`
`,`

`)}function wi({file:{bytes:e},start:t}){return t-(t===0?0:e.lastIndexOf(10,t-1)+1)+1}function Ti(e,t,n){let{file:r,line:i,expect:a,of:o,host:s,name:c,control:l,passed:u}=e,d=[s===null?null:`on ${L(s)}`,n?`in ${R(l)}`:null,c===null?null:`"${L(c)}"`].filter(e=>e!==null),f=d.length===0?``:` (${d.join(`, `)})`,p=t.bold(`${R(r.path)}:${i}:${wi(e)}:`),m=`${a}: ${L(o)}`;if(u)return`${p} ${t.good(`passed`)}: ${m}${f}: ${e.reason??e.message}\n`;let h=(e,n)=>`      ${t.dim(`${e}:`.padEnd(13))} ${n}`,g=[`${p} ${t.error(`failed`)}: ${m}${f}`],_=`${e.witness} is ${a===`me`?`not me`:`me`}: ${e.reason??e.message}`;if(g.push(h(`but`,_)),(e.addresses??1)>1){let{failing:t,addresses:n}=e,r=t===n?`all of them`:`${t} of ${n} addresses`;g.push(h(`fails for`,`${r}, of which ${e.witness} is the lowest`))}let{decidedBy:v}=e;return v!==null&&`file`in v&&g.push(h(`decided by`,`${R(v.file)}:${v.line}`)),e.because!==null&&g.push(h(`because`,F(Buffer.from(e.because)))),e.remedy!=null&&g.push(h(`what to do`,e.remedy)),`${g.join(`
`)}\n\n`}function Ei(e,t){let{files:n,entries:r,directories:i,problems:a,outcomes:o}=e,{error:s,warning:c,info:l}=Wn(e),u=`${K(n,`file`)} with ${K(r,`entry`,`entries`)} in ${K(i,`control directory`,`control directories`)}`,d=o.filter(({passed:e})=>!e).length,f=o.length===0?``:` ${d===0?`${K(o.length,`assertion`)} passed`:t.error(`${d} of ${K(o.length,`assertion`)} failed`)}.`;return s+c+l===0?a.length>0?``:`${t.good(`No findings`)}: ${u}.${f}\n`:`${[s>0?t.error(K(s,`error`)):null,c>0?t.warning(K(c,`warning`)):null,l>0?t.info(K(l,`info`,`infos`)):null].filter(e=>e!==null).join(`, `)}: ${u}.${f}\n`}function Di({file:{bytes:e},start:t,end:n}){let r=t===0?0:e.lastIndexOf(10,t-1)+1,i=u.n(e,t);if(t===n&&(t!==i||t===0))return null;let a=Math.max(r,t-60),o=Math.min(i,Math.min(n,t+80)+40),[s,c]=[a>r?`\u2026`:``,o<i?`\u2026`:``],d=l.l(e,{start:a,end:o}),{line:f,marks:p}=dt(d)?Oi(d,t-a,n-a,o===i):ki(ft(e,a,o),t,n,o===i);return{line:s+f+c,marks:`${` `.repeat(s.length)}${p}${t===n?`^`:``}`.trimEnd()}}function Oi(e,t,n,r){let i=r?e.trimEnd():e,a=i+`\u00b7`.repeat(e.length-i.length),o=a.slice(t,n).replaceAll(` `,`\u00b7`),s=t===n?e.length:t;return{line:a.slice(0,t)+o+a.slice(n),marks:` `.repeat(s)+`^`.repeat(o.length)}}function ki(e,t,n,r){let i=e.findLastIndex(e=>e.text!==` `),a=``,o=``;for(let[s,c]of e.entries()){let e=c.start>=t&&c.start<n;a+=c.text===` `&&(e||s>i&&r)?`\u00b7`:c.text,o+=(e?`^`:` `).repeat(Ai(c.text))}return{line:a,marks:o}}function Ai(e){return e.charCodeAt(0)<4352?e.length:ji.test(e)?2:1}const ji=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;function*Mi(e,t,n){let r=new Map,i=new Map;for(let t of e.unlisted){let e=i.get(t.file);e===void 0?i.set(t.file,[t]):e.push(t)}for(let[a,o]of e.findings.entries()){let s=r.get(o.rule)??0;r.set(o.rule,s+1),(t.maxFindings===0||s<t.maxFindings)&&(yield Ni(o,t,n));let c=e.findings[a+1];if(c===void 0||c.file.path!==o.file.path){for(let{rule:e,count:t}of i.get(o.file.path)??[])r.set(e,(r.get(e)??0)+t);yield*Pi(o.file.path,r,t,n),r.clear()}}}function Ni(e,t,n){let r=e.detail(),{column:i}=rr(e),a=e.host===null?``:` (on ${L(e.host)})`,o=[`${n.bold(`${R(e.file.path)}:${e.line}:${i}:`)} ${n[e.level](e.level)}${a}: ${r.message} ${n.dim(`[${e.rule}]`)}`],s=Di(e);if(s!==null){let t=String(e.line).padStart(5),r=` `.repeat(t.length);o.push(`${n.dim(`${t} |`)} ${s.line}`,`${n.dim(`${r} |`)} ${n[e.level](s.marks)}`)}if(r.reads!==void 0&&o.push(`      ${n.dim(`qmail reads:`)} ${r.reads}`),r.remedy!==void 0&&o.push(`      ${n.dim(`what to do:`)}  ${r.remedy}`),t.verbose)for(let{file:e,line:t,message:i}of r.related??[])o.push(`      ${n.dim(`see also:`)}    ${R(e.path)}:${t}: ${i}`);return`${o.join(`
`)}\n\n`}function*Pi(e,t,n,r){for(let[i,a]of t){let t=n.maxFindings===0?0:a-n.maxFindings;t<=0||(yield`${r.bold(`${R(e)}:`)} and ${t} more of ${i} (--max-findings 0 shows all)\n\n`)}}function*Fi(e,t){let n=Si(t.color);yield*Mi(e,t,n),yield*Ii(e,t,n),e.coverage!=null&&(yield*yi(e.coverage,t.maxFindings,n)),e.shortfall!==void 0&&(yield`${n.error(`Too little:`)} ${e.shortfall}.\n`),t.quiet||(yield Ei(e,n))}function*Ii({outcomes:e},{verbose:t},n){let r=e.some(({control:t})=>t!==e[0]?.control),i=``;for(let a of e)(!a.passed||t)&&(a.passed||(yield i),yield Ti(a,n,r),i=a.passed?`
`:``);yield i}function Li(e,t){for(let{file:n,line:r,column:i,message:a}of e){let e=r===1&&i===1?``:`:${r}:${i}`;t.stderr(`qmailint: ${n===`.`&&e===``?``:`${R(n)}${e}: `}${L(a)}\n`)}}const Ri=2**32;function zi(e){let t=0;for(let n=0;n<e.length;n+=2)t+=e[n+1]-e[n];return t}function*Bi(e){for(let t=0;t<e.length;t+=2){let n=e[t+1];for(let r=e[t];r<n;){let e=r===0?Ri:2**(31-Math.clz32(r&-r));for(;r+e>n;)e/=2;yield{address:r,length:32-Math.log2(e)},r+=e}}}function Vi({address:e,length:t}){return`${f.t(e)}/${t}`}function Hi(e,t,n){e.length>0&&e[e.length-1]===t?e[e.length-1]=n:e.push(t,n)}const Ui={nowMe:[],noLongerMe:[],basePiece:[],headPiece:[],excludedBefore:[],excludedNow:[]};function Wi(e,t){let n=[],r=[],i=[],a=[],o=[],s=[],c=0,l=0,u=0;for(;c<e.count;){let f=d.r(e,c),p=d.r(t,l),m=d.a(e,c),h=d.a(t,l),g=Math.min(m,h);f!==p&&(Hi(p?n:r,u,g),i.push(c),a.push(l));let _=e.notipmeLength[c]===32,v=t.notipmeLength[l]===32;_!==v&&(v?s:o).push(u),m===g&&c++,h===g&&l++,u=g}return{nowMe:n,noLongerMe:r,basePiece:i,headPiece:a,excludedBefore:o,excludedNow:s}}function Gi(e,t){return e.basePiece.length>0?!1:!t||e.excludedBefore.length===0&&e.excludedNow.length===0}function Ki({difference:{nowMe:e,noLongerMe:t}}){return e.length+t.length>0}function qi(e,t){let n=t??e;if(n===null)return{differences:[],tooManyPieces:!1};let r=e===null?`head`:t===null?`base`:null,i={base:e??Ji(n),head:t??Ji(n)},a={base:Yi(i.base.directory),head:Yi(i.head.directory)},o=!Xi(a.base.moreipme,a.head.moreipme)||!Xi(a.base.notipme,a.head.notipme),s=[],c=!1;for(let e of Zi(i.base.hosts,i.head.hosts)){let t=Qi(i.base.directory,e.base,e.head,a.base),l=Qi(i.head.directory,e.head,e.base,a.head),u=o||!$i(t.lists,l.lists)||t.host.dialect!==l.host.dialect,f=u?d.o(t.lists):null,p=u?d.o(l.lists):null;u&&(f===null||p===null)?c=!0:s.push({control:n.directory.path,host:l.host.name??t.host.name,only:r,base:{...t,where:f},head:{...l,where:p},difference:f===null||p===null?Ui:Wi(f,p),interfacesUnknown:t.host.set===null||l.host.set===null,textChanged:o})}return{differences:s,tooManyPieces:c}}function Ji({directory:e,hosts:t}){return{directory:{...e,names:[],files:{moreipme:null,notipme:null}},hosts:t}}function Yi(e){return{moreipme:xe(e,`moreipme`),notipme:xe(e,`notipme`)}}function Xi(e,t){return e===null||t===null?e===t:Buffer.compare(e.bytes,t.bytes)===0}function Zi(e,t){let n=(e,t)=>e.find(e=>e.name===t)??null,r={base:n(e,null),head:n(t,null)},i=[];for(let a of t){let t=n(e,a.name);(a.name!==null||t!==null||e.length===0)&&i.push({base:t??r.base,head:a})}for(let a of e)a.name!==null&&n(t,a.name)===null&&i.push({base:a,head:r.head});return i}function Qi(e,t,n,r){let{moreipme:i,notipme:a}=t===null?{moreipme:null,notipme:null}:r,o=t??{...n,set:null};return{directory:e,host:o,lists:d.T(o.dialect,o.set,i,a),where:null}}function $i(e,t){return e.fixed.length===t.fixed.length&&e.fixed.every(({address:e,netmask:n},r)=>t.fixed[r]?.address===e&&t.fixed[r]?.netmask===n)&&e.moreipme===null==(t.moreipme===null)&&e.notipme===null==(t.notipme===null)}function ea(e,t){let n=e.length*t.length<=400,r=new Map([...e,...t].map(e=>[e,ta(e)])),i=e.flatMap(e=>t.flatMap(t=>{let[i,a]=[r.get(e)??``,r.get(t)??``],o=i===``?0:i===a?1:n?na(i,a):0;return o<.5?[]:[{from:e,to:t,alike:o}]}));i.sort((e,t)=>t.alike-e.alike);let a=new Set,o=[];for(let{from:e,to:t}of i)a.has(e)||a.has(t)||(a.add(e).add(t),o.push({from:e,to:t}));return o.sort((e,t)=>e.to.key<t.to.key?-1:1)}function ta({directory:{files:e}}){return[e.moreipme,e.notipme].map(e=>e===null||M(e)?``:Buffer.from(e.bytes).toString(`latin1`)).filter(e=>e!==``).join(`\0`)}function na(e,t){let n=e.split(/[\0\n]/).filter(e=>e!==``),r=t.split(/[\0\n]/).filter(e=>e!==``),i=new Set(r);return n.filter(e=>i.has(e)).length/Math.max(1,n.length,r.length)}function ra(e,t){let n=[...e.problems,...t.problems],r=[],i=(e,t)=>{let r=qi(e===null?null:{directory:e.directory,hosts:e.hosts},t===null?null:{directory:t.directory,hosts:t.hosts});return r.tooManyPieces&&n.push({file:(t??e)?.directory.path??`.`,line:1,column:1,message:`the netmasks with gaps in this directory split the address space into more than 2^22 pieces, so it was not compared`}),r.differences},a=new Map(e.directories.map(e=>[e.key,e])),o=[];for(let n of t.directories){let t=a.get(n.key)??null;a.delete(n.key),t===null&&e.problems.length>0||(t===null&&o.push(n),r.push(...i(t,n)))}let s=t.problems.length>0?[]:[...a.values()];for(let e of s)r.push(...i(e,null));r.sort((e,t)=>ia(e.control,t.control)||ia(e.host??``,t.host??``));let c=ea(s,o).map(({from:e,to:t})=>({from:e.directory.path,to:t.directory.path,differences:i(e,t)}));return{base:e.label,head:t.label,differences:r,renames:c,problems:n}}function ia(e,t){return e<t?-1:+(e>t)}async function aa(e,t,n){return ca(await In(e,{...t,named:!0},n.config,sa(n)),n)}async function oa(e,t,n,r,i){let a=i.config===null?la(t,n,r.directories):[];if(i.config!==null||r.settings.length+a.length===0)return ca(await In(e,{directories:r.directories,settings:[],named:!0},i.config??`none`,sa(i)),i);let{gather:o}=await Promise.resolve().then(()=>require("./action/run.js")),s=e=>!v.default.relative(n,e).startsWith(`..`);return ca(await o({folders:{kind:e=>s(e)?t.isFolder(e)?`folder`:t.read(e,e)===null?`missing`:`file`:`outside`,list:e=>[...t.list(e)??[]].filter(n=>!un.has(n)&&t.isFolder(v.default.join(e,n))).sort(),names:e=>t.list(e)??[]},read:n=>t.read(n,e.shown(n))??{path:e.shown(n),unreadable:`there is no such file or directory`},resolve:(e,t)=>v.default.resolve(e,t),shown:t=>e.shown(t),dirname:e=>v.default.dirname(e),keyOf:e=>e,isControl:yn},{directories:r.directories,searched:r.settings,above:e=>la(t,n,e),config:null},sa(i)),i)}function sa({dialect:e,set:t}){return{dialect:e,set:t,levels:new Map}}function ca(e,{set:t,host:n}){let r=e.directories.map(e=>{let r=n===null?e.hosts:e.hosts.filter(({name:e})=>e===n||e===null),i=t===null?r:r.map(e=>({...e,set:{...t,host:e.name}}));return{...e,hosts:i}});return{...e,directories:r}}function la(e,t,n){let r=[],i=new Set;for(let{absolute:a}of n)for(let n=a;!i.has(n);n=v.default.dirname(n)){i.add(n);let a=e.list(n)??[];for(let e of V)a.includes(e)&&r.push(v.default.join(n,e));if(n===t||v.default.dirname(n)===n)break}return r}const ua=[`core.fsmonitor=false`,`core.hooksPath=/dev/null`,`core.quotePath=false`,`diff.renames=false`],da={GIT_OPTIONAL_LOCKS:`0`,GIT_TERMINAL_PROMPT:`0`,GIT_NO_LAZY_FETCH:`1`,GIT_PAGER:`cat`,LC_ALL:`C`},fa=2**31-1,pa=`there is no git on this machine`;function ma(e){return e===pa||e.startsWith(`git cannot be run`)}function Z(e,t,n=``){let{error:r,status:i,stdout:a,stderr:o}=(0,y.spawnSync)(`git`,[`--no-pager`,...ua.flatMap(e=>[`-c`,e]),...t],{cwd:e,env:{...process.env,...da},input:n,stdio:[`pipe`,`pipe`,`pipe`],maxBuffer:fa,timeout:6e4});if(r!==void 0)return{failed:r.code===`ENOENT`&&(0,_.existsSync)(e)?pa:`git cannot be run: ${H(r)}`};if(i===0)return{bytes:a};let s=o.toString(`utf8`).trim().split(`
`)[0]??``;return{failed:s===``?`git ended with status ${i}`:s}}function ha(e,t){if(t===``||t.startsWith(`-`)||/[\0\n]/.test(t))return null;let n=Z(e,[`rev-parse`,`--verify`,`--quiet`,`${t}^{commit}`]);return`failed`in n?null:ya(n.bytes).trim()}function ga(e,t,n){let r=Z(e,[`merge-base`,t,n]);return`failed`in r?null:ya(r.bytes).trim()}function _a(e){let t=Z(e,[`rev-parse`,`--show-toplevel`]);return`failed`in t?null:ya(t.bytes).replace(/\n$/,``)}function va(e,t){return Z(e,[`diff`,`--unified=0`,`--text`,`--no-color`,`--no-ext-diff`,`--no-textconv`,`--ignore-submodules`,`--src-prefix=a/`,`--dst-prefix=b/`,t,`--`])}function ya(e){return Buffer.from(e).toString(`utf8`)}function Q(e,t,n=``){let r=Z(e,t,n);if(`bytes`in r)return Buffer.from(r.bytes.buffer,r.bytes.byteOffset,r.bytes.length);if(ma(r.failed))throw new B(`a git revision cannot be read: ${L(r.failed)}`);return null}function ba(e){let t=Z(e,[`rev-parse`,`--show-toplevel`]);if(`bytes`in t)return ya(t.bytes).replace(/\n$/,``);if(ma(t.failed))throw new B(`a git revision cannot be read: ${L(t.failed)}`);if(/^(fatal: )?not a git repository/.test(t.failed))return null;let n=t.failed.includes(`dubious ownership`)?` (git config --global --add safe.directory PATH allows it)`:``;throw new B(`git does not read this repository: ${L(t.failed.replace(/^fatal: /,``))}${n}`)}function xa(e,t){if(t===``||t.startsWith(`-`)||/[\0\n]/.test(t))return null;let n=Q(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,t]);if(n===null)return null;let r=n.toString(`latin1`).trim(),i=Q(e,[`rev-parse`,`--verify`,`--quiet`,`--end-of-options`,`${r}^{tree}`]);if(i!==null)return{id:i.toString(`latin1`).trim(),kind:`tree`};let a=Q(e,[`cat-file`,`-t`,r]);return a===null?null:{id:r,kind:a.toString(`latin1`).trim()}}function Sa(e){return Q(e,[`rev-parse`,`--is-shallow-repository`])?.toString(`latin1`).trim()===`true`}const Ca=2**29;function wa(e,t,n){let r=new Map,i=new Map([[``,new Set]]),a=Q(e,[`ls-tree`,`-r`,`-z`,`--full-tree`,n])??Buffer.alloc(0);for(let e of a.toString(`utf8`).split(`\0`)){let t=e.indexOf(`	`);if(t<0)continue;let[n=``,,a=``]=e.slice(0,t).split(` `),o=e.slice(t+1);Ta(i,o),n===`160000`?i.set(o,new Set):r.set(o,{mode:n,id:a})}let o=new Map,s=t=>{let n=[...new Set(t)].filter(e=>!o.has(e));n.length>0&&Ea(e,n,o)},c=e=>v.default.relative(t,e).split(v.default.sep).join(`/`),l=e=>{let t=e.split(`/`).filter(e=>e!==``),n=[];for(let e=0;t.length>0;){let[a=``,...l]=t;if(t=l,a===`.`)continue;if(a===`..`){if(n.length===0)return{why:`it lies outside the repository`};n=n.slice(0,-1);continue}let u=[...n,a].join(`/`),d=r.get(u);if(d===void 0){if(!i.has(u))return e===0?null:{why:`it is a symbolic link that leads nowhere`};n=[...n,a]}else if(d.mode===`120000`){if(++e>40)return{why:`its symbolic links run in a circle`};s([d.id]);let r=Buffer.from(o.get(d.id)??[]).toString(`utf8`),i=v.default.isAbsolute(r)?c(r):r;if(v.default.isAbsolute(r)&&(n=[]),v.default.isAbsolute(i))return{why:`it lies outside the repository`};t=[...i.split(`/`).filter(e=>e!==``),...t]}else if(t.length>0)return{why:`a part of its path is no directory`};else return{blob:d}}return{folder:n.join(`/`)}};return{list:e=>{let t=l(c(e));return t!==null&&`folder`in t?[...i.get(t.folder)??[]]:null},isFolder:e=>{let t=l(c(v.default.dirname(e)));return t===null||!(`folder`in t)?i.has(c(e)):i.has(v.default.posix.join(t.folder,v.default.basename(e)))},prefetch:e=>{let t=e.map(e=>l(c(e)));s(t.flatMap(e=>e!==null&&`blob`in e?[e.blob.id]:[]))},read:(e,t)=>{let n=l(c(e));if(n===null)return null;if(`why`in n)return{path:t,unreadable:n.why};if(`folder`in n)return{path:t,unreadable:`it is a directory`};s([n.blob.id]);let r=o.get(n.blob.id);return r==null?{path:t,unreadable:o.has(n.blob.id)?`it is larger than ${sn/2**20} MiB`:`git does not have it`}:{path:t,bytes:r}}}}function Ta(e,t){for(let n=t;n!==``;){let t=n.lastIndexOf(`/`),r=t<0?``:n.slice(0,t),i=e.get(r);if(i?.add(n.slice(t+1)),i!==void 0)return;e.set(r,new Set([n.slice(t+1)])),n=r}}function Ea(e,t,n){let r=Q(e,[`cat-file`,`--batch-check`],`${t.join(`
`)}\n`)?.toString(`latin1`)??``,i=[],a=0,o=()=>{i.length>0&&Da(Q(e,[`cat-file`,`--batch`],`${i.join(`
`)}\n`),n),i=[],a=0};for(let e of r.split(`
`)){let[t=``,r,s]=e.split(` `);if(r!==`blob`)continue;let c=Number(s);c>sn?n.set(t,null):(a+c>Ca&&o(),i.push(t),a+=c)}o()}function Da(e,t){for(let n=0;e!==null&&n<e.length;){let r=e.indexOf(10,n),[i=``,,a]=e.toString(`latin1`,n,r).split(` `),o=Number(a);t.set(i,e.subarray(r+1,r+1+o)),n=r+2+o}}async function Oa(e,t,n,r){let i=Aa(e,t),a=(n.length===0?[`.`]:n).map(t=>e.absolute(t));return{base:await Ma(e,i,a,!0,r),head:await Ma(e,ka(i),a,!0,r)}}function ka({root:e,isFile:t}){return{label:`the working tree`,tree:null,root:e,isFile:t}}function Aa(e,t){let n=L(t),r=ba(e.cwd);if(r===null)throw new B(`there is no path "${n}", and no git repository here in which it could be a revision`);let[,i=t,a=null]=/^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(t)??[],o=xa(e.cwd,i);if(o===null)throw new B(ja(e,i));if(o.kind!==`tree`)throw new B(`${L(i)} is a ${o.kind}, not a revision`);if(a===null)return{label:t,tree:o.id,root:null,isFile:!1};let s=xa(e.cwd,t);if(s===null)throw new B(`there is no ${L(a)} in ${L(i)}`);let c=v.default.resolve(/^\.\.?(\/|$)/.test(a)?e.cwd:r,a);return{label:i,tree:o.id,root:c,isFile:s.kind===`blob`}}function ja(e,t){let n=L(t);return Sa(e.cwd)?`the git revision "${n}" is not here: this is a shallow clone. Fetch more of it (actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`:`there is neither a path nor a git revision "${n}" here`}async function Ma(e,t,n,r,i){let a=await(t.tree===null?Na(e,n,i):Pa(e,t.tree,n,i)),o=a.directories.map(t=>({...t,key:r?t.absolute:v.default.relative(n[0]??e.cwd,t.absolute)})),s=t.tree===null?a.problems:a.problems.map(e=>({...e,file:`${t.label}:${e.file}`}));return{label:t.label,directories:o,problems:s}}async function Na(e,t,n){let r=pn(e.cwd),i=hn(e,t.filter(e=>(0,_.existsSync)(e))),a=await aa(e,{directories:i.directories.filter(({absolute:e})=>r===null||!e.startsWith(r)||pn(e)===r),settings:i.settings},n);return{directories:a.directories.map(({found:t,hosts:n})=>({key:``,absolute:t.absolute,directory:bn(e,t),hosts:n})),problems:[...i.problems,...a.problems]}}async function Pa(e,t,n,r){let i=ba(e.cwd)??e.cwd;for(let t of n){let n=v.default.relative(i,t);if(n===`..`||n.startsWith(`..${v.default.sep}`)||v.default.isAbsolute(n))throw new B(`${L(e.shown(t))} lies outside the git repository; name the folder in the revision: REVISION:PATH`)}let a=wa(e.cwd,i,t),o={directories:new Map,settings:new Set};for(let e of n)if(a.list(e)!==null)Fa(a,e,!0,o);else if(V.includes(v.default.basename(e)))o.settings.add(e);else if(a.read(e,e)!==null||(0,_.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0){let t=a.list(v.default.dirname(e));t!==null&&o.directories.set(v.default.dirname(e),t)}let s=await oa(e,a,i,{directories:[...o.directories].map(([e,t])=>({absolute:e,names:t})),settings:[...o.settings]},r),c=s.directories.flatMap(({found:{absolute:e,names:t}})=>t.filter(e=>e===`moreipme`||e===`notipme`).map(t=>v.default.join(e,t)));return a.prefetch(c),{directories:s.directories.map(({found:{absolute:t,names:n},hosts:r})=>{let i=e.shown(t),o=e=>n.includes(e)?a.read(v.default.join(t,e),N(i,e)):null;return{key:``,absolute:t,directory:{path:i,names:n,files:{moreipme:o(`moreipme`),notipme:o(`notipme`)}},hosts:r}}),problems:s.problems}}function Fa(e,t,n,r){if(!n&&!e.isFolder(t))return;let i=e.list(t)??[];_n(t,i,n)&&r.directories.set(t,i);for(let e of V)i.includes(e)&&r.settings.add(v.default.join(t,e));for(let n of i)un.has(n)||Fa(e,v.default.join(t,n),!1,r)}function Ia({base:e,head:t,difference:n}){let{basePiece:r,headPiece:i}=n,{where:a}=e,{where:o}=t,s=[],c=new Map,l=new Map,u=0;for(let e=0;a!==null&&o!==null&&e<r.length;e++){let t=r[e],n=i[e],f=d.r(o,n),p=f?La(o,n,a,t):La(a,t,o,n),m=f?Ra(o,n,a,t):Ra(a,t,o,n),h=(f?c:l).get(p),g=h?.get(m),_=Math.max(a.start[t],o.start[n]),v=Math.min(d.a(a,t),d.a(o,n));if(g!==void 0)Hi(g.ranges,_,v);else if(s.length===1e3)u+=v-_;else{let e={nowMe:f,ranges:[_,v],ipme:p,notipme:m};s.push(e),(f?c:l).set(p,(h??new Map).set(m,e))}}let f=s.map(n=>({nowMe:n.nowMe,ranges:n.ranges,count:zi(n.ranges),causes:za(e,t,n)}));return{groups:[...f.filter(({nowMe:e})=>e),...f.filter(({nowMe:e})=>!e)],rest:u}}function La(e,t,n,r){return e.ipmeLength[t]>n.ipmeLength[r]?e.ipme[t]:-1}function Ra(e,t,n,r){return n.notipmeLength[r]>e.notipmeLength[t]?n.notipme[r]:-1}function za(e,t,{nowMe:n,ipme:r,notipme:i}){let a=(n,r,i)=>i<0?[]:[{list:n,side:r,entry:Ba(r===`base`?e:t,i)}];return n?[...a(`ipme`,`head`,r),...a(`notipme`,`base`,i)]:[...a(`notipme`,`head`,i),...a(`ipme`,`base`,r)]}function Ba({lists:e,where:t},n){return e.fixed[n]??d.v(t.ids,n)}function Va(e,t){let{before:n,after:r}=Ha(e,t),i=Ka(n),a=Ka(r),o=qa(i),s=qa(a),c=[],l=0,u=0;for(;l<i.length||u<a.length;){let e={i:l,k:u};for(;(l<i.length||u<a.length)&&i[l]!==a[u];){let e=l<i.length?s(i[l],u)-u:1/0,t=u<a.length?o(a[u],l)-l:1/0;l>=i.length?u++:u>=a.length||e===1/0?l++:t===1/0||e<t?u++:l++}for((l>e.i||u>e.k)&&c.push({before:n.first+e.i,beforeCount:l-e.i,after:r.first+e.k,afterCount:u-e.k});l<i.length&&u<a.length&&i[l]===a[u];)l++,u++}return{before:n,after:r,hunks:c}}function Ha(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let i=0;for(;i<n-r&&e[e.length-1-i]===t[t.length-1-i];)i++;let a=Ua(e,r);for(let t=0;t<3;t++)a=Ua(e,a-1);let o=0;for(let t=e.indexOf(10);t>=0&&t<a;t=e.indexOf(10,t+1))o++;let s=e=>{let t=e.length-i;for(let n=0;n<=3&&t<e.length;n++){let n=e.indexOf(10,t);t=n<0?e.length:n+1}return{bytes:e,first:o,start:Wa(e,a,t)}};return{before:s(e),after:s(t)}}function Ua(e,t){return t<=0?0:e.lastIndexOf(10,t-1)+1}function Wa(e,t,n){let r=[t];for(let i=t;i<n;){let t=e.indexOf(10,i);i=t<0?e.length:t+1,r.push(i)}return r}function Ga({bytes:e,first:t,start:n},r){let i=n[r-t],a=n[r-t+1];return i===void 0||a===void 0?null:Buffer.from(e.buffer,e.byteOffset+i,a-i).toString(`latin1`)}function Ka(e){return Array.from({length:e.start.length-1},(t,n)=>Ga(e,e.first+n)??``)}function qa(e){let t=new Map;for(let[n,r]of e.entries()){let e=t.get(r);e===void 0?t.set(r,{all:[n],next:0}):e.all.push(n)}return(e,n)=>{let r=t.get(e);if(r===void 0)return 1/0;for(;r.next<r.all.length&&r.all[r.next]<n;)r.next++;return r.all[r.next]??1/0}}const Ja=2**22;function Ya(e,t){let n=null;return(r,i)=>(n??=e.length+t.length>Ja?`unknown`:Va(e,t),n===`unknown`?{kind:`unknown`}:Xa(n,r,i-1))}function Xa(e,t,n){let r=t===`base`?e.before:e.after,i=t===`base`?e.after:e.before;for(let{before:a,beforeCount:o,after:s,afterCount:c}of e.hunks){let[e,l]=t===`base`?[a,o]:[s,c],[u,d]=t===`base`?[s,c]:[a,o];if(n<e||n>=e+l)continue;let f=Ga(r,n)??``,p=l===d?u+n-e:-1;for(let e=u;e<u+d;e++)Za(Ga(i,e)??``)===Za(f)&&(p=e);let m=p<0?null:Ga(i,p);if(m===null)return{kind:`alone`};let h=m.endsWith(`
`);return{kind:`changed`,line:p+1,text:h?m.slice(0,-1):m,terminated:h}}return{kind:`unchanged`}}function Za(e){return e.replace(/^\xef\xbb\xbf/,``).trim()}function Qa(e){let t=new Map,n=(t,n)=>{let r=e[t].directory.files[n];return r===null||M(r)?new Uint8Array:r.bytes},r=(e,r,i)=>{let a=t.get(r);return a===void 0&&(a=Ya(n(`base`,r),n(`head`,r)),t.set(r,a)),a(e,i)};return({side:t,entry:n,list:i})=>{let{origin:a}=n,o=t===`head`,s={mine:e[t].host.dialect.name,other:e[o?`base`:`head`].host.dialect.name};if(a.kind===`interface`)return`${L(a.label)} has the address ${d.t(n)} ${o?`now`:`no longer`}`;if(a.kind===`implicit`)return`${d.t(n)} is an implicit entry of the dialect ${s.mine}, not of ${s.other}`;let{file:c,line:l}=a,u=`${R(c.path)}:${l}`,f=eo(c,a.start),p=r(t,c.name,l);switch(p.kind){case`alone`:return`${u} was ${o?`added`:`deleted`}: ${f}`;case`unknown`:return`${u}${o?``:`, as it was`}: ${f}`;case`unchanged`:return s.mine===s.other?`${u} is not in the ${i} list of the other side: ${f}`:`${u} counts in the dialect ${s.mine}, not in ${s.other}: ${f}`;case`changed`:return $a(c,a.start,l,p,o)}}}function $a(e,t,n,r,i){let a=u.r(e.bytes,n,t),o=u.r(Buffer.from(r.text+(r.terminated?`
`:``),`latin1`),n,0),[s,c]=i?[o,a]:[a,o],l=`${R(e.path)}:${i?n:r.line}`,f=`so qmail reads ${d.n(c)} instead of ${d.n(s)}`;if(Buffer.from(e.bytes.buffer,e.bytes.byteOffset+t,a.end-t).toString(`latin1`)===r.text&&s.terminated!==c.terminated)return`${l}: the newline at the end was ${c.terminated?`added`:`lost`}, ${f}`;let p=I(Buffer.from(r.text,`latin1`),0,r.text.length),m=eo(e,t),[h,g]=i?[p,m]:[m,p],_=c.terminated?``:` (without a newline at the end, so qmail reads ${d.n(c)})`;return`${l} was changed from ${h}${s.entry===null?`, which qmail skips,`:``} to ${g}${c.entry===null&&c.terminated?`, which qmail skips`:``}${_}`}function eo(e,t){return I(e.bytes,t,u.n(e.bytes,t))}function to({difference:{nowMe:e,noLongerMe:t},textChanged:n},r){let[i,a]=[zi(e),zi(t)],o=[i===0?null:r.good(`${io(i)} ${i===1?`becomes`:`become`} me`),a===0?null:r.error(`${io(a)} ${a===1?`stops`:`stop`} being me`)].filter(e=>e!==null);return o.length>0?o.join(`, `):`no address changes its verdict${n?`; only the text of the files differs`:``}`}function no(e){let t=[],n=0;for(let r of Bi(e))t.length<8?t.push(Vi(r)):n++;return`${t.join(`, `)}${n>0?` and ${K(n,`more network`)}`:``}`}function ro(e){if(!e.interfacesUnknown)return``;let{excludedBefore:t,excludedNow:n}=e.difference,r=(e,t)=>e.length===0?``:`  as an interface address each of these ${t}: ${e.slice(0,8).map(f.t).join(`, `)}${e.length>8?` and ${e.length-8} more`:``}\n`;return r(t,`would become me`)+r(n,`would stop being me`)}function io(e){return`${Hn(e)} ${e===1?`address`:`addresses`}`}const ao=Si(!1);function oo(e){let t=e.differences.filter(Ki),n=e.differences.filter(e=>!t.includes(e)),r=[`### What changes since ${$(e.base)}\n\n`];t.length===0&&r.push(`**No address changes its verdict.**
`);for(let n of t)r.push(so(n,e));let i=n.filter(e=>e.textChanged);if(i.length>0){let e=i.slice(0,50).map(e=>$(co(e))),t=i.length>50?` and ${i.length-50} more`:``;r.push(`\nThe text changed, but no verdict: ${e.join(`, `)}${t}\n`)}for(let e of n){let t=ro(e);t!==``&&r.push(`\n${$(co(e))}: ${uo(t.trim().replaceAll(`
  `,`; `))}\n`)}return r.join(``)}function so(e,{renames:t}){let{groups:n,rest:r}=Ia(e),i=Qa(e),a=e.only===null?``:e.only===`base`?` (deleted)`:` (added)`,o=[`${$(co(e))}${a}: ${to(e,ao)}\n\n`,`| | addresses | because |
|---|---|---|
`];for(let{nowMe:e,ranges:t,count:r,causes:a}of n.slice(0,50)){let n=a.map(e=>$(i(e))).join(`<br>`);o.push(`| ${e?`becomes me`:`stops being me`} | ${no(t)} (${io(r)}) | ${n} |\n`)}let s=n.slice(50).reduce((e,{count:t})=>e+t,r);s>0&&o.push(`| | ${io(s)} more | |\n`);let c=ro(e);c!==``&&o.push(`\n${uo(c.trim().replaceAll(`
  `,`; `))}\n`);let l=t.find(({from:t,to:n})=>e.control===(e.only===`base`?t:n)),u=l?.differences.find(({host:t})=>t===e.host)??l?.differences[0];return e.only!==null&&l!==void 0&&u!==void 0&&o.push(`\nThis looks like a rename of ${$(l.from)} to ${$(l.to)}: between the two, ${to(u,ao)}.\n`),`${o.join(``)}\n`}function co({control:e,host:t}){return t===null?R(e):`${R(e)} on ${L(t)}`}function $(e){return`<code>${uo(e)}</code>`}const lo={"&":`&amp;`,"<":`&lt;`,">":`&gt;`};function uo(e){return e.replace(/[&<>|`*_[\]\\~@]|:(?=\/\/)|(?<=www)\./g,e=>lo[e]??`&#${e.charCodeAt(0)};`)}async function fo(e){let t=e.config===void 0?null:{file:e.config},n={dialect:e.dialect,set:null,config:t,host:null},r=await Oa(new dn(e.cwd),e.base,e.paths,n),i=ra(r.base,r.head),[a]=i.problems;if(a!==void 0){let{file:e,line:t,column:n,message:r}=a;throw new B(`the verdicts cannot be compared: ${R(e)}:${t}:${n}: ${r}`,{file:e,line:t,column:n})}if(i.differences.length===0)return null;let o=e=>i.differences.reduce((t,n)=>t+zi(n.difference[e]),0);return{nowMeCount:o(`nowMe`),noLongerMeCount:o(`noLongerMe`),markdown:oo(i)}}const po=65536;function mo(e){let t=``,n=()=>{t!==``&&e(t),t=``};return{take:e=>{for(let r of e)t+=r,t.length>=po&&n()},end:n}}function ho(e,t){let n=mo(e);n.take(t),n.end()}function*go(e){let t=``;for(let n of e)t+=n,t.length<po||(yield t,t=``);yield t}function _o(e,t,n){if(e===`none`)return null;if(e===`auto`)return vo(t,n);let r=ha(n,e);if(r!==null)return{commit:r};throw new B(`the input base: there is no revision "${L(e)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`)}function vo(e,t){let n=xo(e.GITHUB_EVENT_PATH),r=(...e)=>{let t=n;for(let n of e)t=typeof t==`object`&&t?t[n]:null;return typeof t==`string`&&/^[0-9a-f]{40,64}$/.test(t)?t:null};switch(e.GITHUB_EVENT_NAME){case`pull_request`:case`pull_request_target`:{let e=r(`pull_request`,`head`,`sha`);return e!==null&&ha(t,`HEAD^2`)===e?yo(ha(t,`HEAD^1`)):yo(bo(t,r(`pull_request`,`base`,`sha`)))}case`merge_group`:return yo(bo(t,r(`merge_group`,`base_sha`)));default:return null}}function yo(e){return e===null?{missing:"The commit that this change is compared with is not in the checkout: give `actions/checkout` `fetch-depth: 2`."}:{commit:e}}function bo(e,t){let n=t===null?null:ha(e,t);return n===null?null:ga(e,n,`HEAD`)??n}function xo(e){try{return e===void 0?null:JSON.parse((0,_.readFileSync)(e,`utf8`))}catch{return null}}function So(e){let t=Buffer.from(e).toString(`latin1`).split(`
`),n=new Map,r=null;for(let e=0;e<t.length;e++){let i=t[e];if(i.startsWith(`diff --git `))r=null;else if(i.startsWith(`+++ `)){let e=Co(i.slice(4));r=e===null?null:n.get(e)??[],e!==null&&r!==null&&n.set(e,r)}else{let n=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(i);if(n===null)continue;let[,a=`1`,o,s=`1`]=n,c=Number(o);Number(s)>0&&r?.push({from:c,to:c+Number(s)-1});for(let n=Number(a)+Number(s);n>0&&e+1<t.length;e++)t[e+1].startsWith(`\\`)||n--}}return n}function Co(e){let t=e.replace(/\t$/,``),n=t.startsWith(`"`)?To(t.slice(1,-1)):t;return n.startsWith(`b/`)?Buffer.from(n.slice(2),`latin1`).toString(`utf8`):null}const wo={a:`\x07`,b:`\b`,t:`	`,n:`
`,v:`\v`,f:`\f`,r:`\r`};function To(e){return e.replace(/\\(?:([0-7]{3})|(.))/g,(e,t,n)=>t===void 0?wo[n]??n:String.fromCharCode(Number.parseInt(t,8)&255))}function Eo(e,t,n){return e.get(t)?.some(({from:e,to:t})=>n>=e&&n<=t)??!1}function Do(e,t){let n=_a(e),r=n===null?null:va(v.default.resolve(n),t);if(n===null||r===null||`failed`in r)return()=>!1;let i=So(r.bytes),a=tr(n,e);return(e,t)=>Eo(i,a(e),t)}function Oo(e,t,n,r){let i=t===`error`?`qmailint has no trustworthy answer: ${e.problems[0]?.message??`there was an error`}`:`qmailint: ${li(e)}`;return n===0?i:`${i}; ${K(n,`more error has`,`more errors have`)} no annotation: ${r}`}const ko=[`config`,`dialect`,`fail-on`,`coverage-threshold`,`shard`];function Ao(e){let t=t=>e(t).trim(),n=e=>{let n=t(e);if(/^(true|)$/i.test(n))return!0;if(/^false$/i.test(n))return!1;throw new B(`the input ${e} wants true or false, not "${L(n)}"`)},r=e(`paths`).split(`
`).map(e=>e.trim()).filter(e=>e!==``);return{paths:r.length===0?[`.`]:r,workingDirectory:t(`working-directory`)||`.`,base:t(`base`)||`auto`,annotations:n(`annotations`),summary:n(`summary`),sarifFile:t(`sarif-file`)||null,junitFile:t(`junit-file`)||null,options:Object.fromEntries(ko.map(e=>[e,t(e)]).filter(([,e])=>e!==``))}}function jo({paths:e,options:t}){return{command:`check`,operands:e,values:t}}function Mo(e,t){let n=e.GITHUB_SERVER_URL??``,r=e.GITHUB_REPOSITORY??``,i=e.GITHUB_SHA??``,a=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.test(r)&&/^[0-9a-f]{40,64}$/.test(i);return(e,o)=>{let s=t(e);return!a||s.startsWith(`../`)||s.startsWith(`/`)?null:`${n}/${r}/blob/${i}/${ir(s)}#L${o}`}}function No(e,t,n,r){let i=Wn(e),a=e.outcomes.filter(e=>e.passed).length;return{result:t,errors:i.error,warnings:i.warning,infos:i.info,"assertions-passed":a,"assertions-failed":e.outcomes.length-a,"addresses-now-me":n?.nowMeCount??``,"addresses-no-longer-me":n?.noLongerMeCount??``,"sarif-file":r}}function Po(e,t){let n=v.default.resolve(e,t);try{if((0,_.statSync)(n).isDirectory())return n}catch(e){throw new B(`the input working-directory: ${L(t)}: ${H(e)}`)}throw new B(`the input working-directory: ${L(t)} is no directory`)}function Fo(e){let t=[];try{for(let{path:n,bytes:r,expected:i}of e){let e=_.realpathSync.native(n);if(t.some(t=>t.real===e))throw Error(`these are one and the same file`);t.push({temporary:Io(e,r),real:e,expected:i})}for(let{real:e,expected:n}of t)if(!(0,_.readFileSync)(e).equals(n))throw Error(`it has changed since it was read, so it was left alone`);for(let{temporary:e,real:n}of t)(0,_.renameSync)(e,n);for(let e of new Set(t.map(({real:e})=>v.default.dirname(e))))Lo(e)}finally{for(let{temporary:e}of t)(0,_.rmSync)(e,{force:!0})}}function Io(e,t){(0,_.accessSync)(e,_.constants.W_OK);let{mode:n,uid:r,gid:i}=(0,_.statSync)(e),a=v.default.join(v.default.dirname(e),`.qmailint-${process.pid}-${(0,g.randomBytes)(6).toString(`hex`)}`),o=(0,_.openSync)(a,`wx`,384);try{for(let e=0;e<t.length;)e+=(0,_.writeSync)(o,t,e);let e=(0,_.fstatSync)(o);(e.uid!==r||e.gid!==i)&&(0,_.fchownSync)(o,r,i),(0,_.fchmodSync)(o,n&4095),(0,_.fsyncSync)(o)}catch(e){throw(0,_.rmSync)(a,{force:!0}),e}finally{(0,_.closeSync)(o)}return a}function Lo(e){try{let t=(0,_.openSync)(e,`r`);try{(0,_.fsyncSync)(t)}finally{(0,_.closeSync)(t)}}catch{}}function Ro(e,t){let n=zo(e),r=(0,_.statSync)(n,{throwIfNoEntry:!1});if(r!==void 0&&!r.isFile()){Bo((0,_.openSync)(n,`w`),t);return}let i=Math.random().toString(36).slice(2,10),a=v.default.join(v.default.dirname(n),`.${v.default.basename(n).slice(0,60)}.${i}.tmp`),o=(0,_.openSync)(a,`wx`);try{Bo(o,t),r!==void 0&&(0,_.chmodSync)(a,r.mode&4095),(0,_.renameSync)(a,n)}catch(e){throw(0,_.unlinkSync)(a),e}}function zo(e){try{return _.realpathSync.native(e)}catch(t){if(t.code!==`ENOENT`)throw t;return v.default.join(_.realpathSync.native(v.default.dirname(e)),v.default.basename(e))}}function Bo(e,t){try{for(let n of t){let t=typeof n==`string`?Buffer.from(n):n;for(let n=0;n<t.length;)n+=(0,_.writeSync)(e,t,n)}}finally{(0,_.closeSync)(e)}}function Vo(e,t,n,r){let i=v.default.resolve(t,n);try{let t=_.realpathSync.native(e)+v.default.sep,a=v.default.resolve(e)+v.default.sep;if((i.startsWith(a)||i.startsWith(t))&&!Ho(i).startsWith(t))throw new B(`${L(n)} is not written: its symbolic links lead out of the workspace`);Ro(i,go(r))}catch(e){throw e.code===void 0?e:new B(`${L(n)} cannot be written: ${H(e)}`)}}function Ho(e){try{return _.realpathSync.native(e)}catch(t){if(t.code!==`ENOENT`)throw t;return v.default.join(_.realpathSync.native(v.default.dirname(e)),v.default.basename(e))}}async function Uo(e,t){let n=t.env.GITHUB_WORKSPACE||t.cwd,r=null,i=n,a=[],o={result:Un,failOn:`error`,base:null,difference:null,missing:null};try{r=Ao(e.getInput),i=Po(n,r.workingDirectory),o=await Wo(r,{...fe(t),cwd:i})}catch(e){a.push(Go(e))}let s={...fe(t),cwd:i},c=tr(n,i),{failOn:l,base:u,difference:d}=o,f={...o.result,problems:[...o.result.problems,...a]},p=new Set;for(let{file:e,pieces:t}of Ko(r,f,l,c))try{Vo(n,i,e,t),p.add(e)}catch(e){f={...f,problems:[...f.problems,Go(e)]}}let m=[`pass`,`fail`,`error`][$n({result:f,failOn:l})];ho(s.stdout,Fi(f,{color:!1,quiet:!1,verbose:!1,maxFindings:50})),Li(f.problems.map(e=>({...e,file:e.file||`the Action`})),s);let h=(r?.summary??!0)&&await e.writeSummary(qo(f,m,o,s,c))?`see the job summary`:`see the log`,g={rebase:c,isChanged:u===null?()=>!1:Do(i,u),closing:m!==`pass`,elsewhere:h},_=r?.annotations??!0;_&&ho(s.command??s.stdout,cr(f,g));let v=r?.sarifFile??``,y=No(f,m,d,p.has(v)?c(v):``);for(let[t,n]of Object.entries(y))e.setOutput(t,n);if(m!==`pass`){let t=_?lr(f,g):0;e.setFailed(Oo(f,m,t,h))}return m}async function Wo(e,t){let n=jo(e),r=_o(e.base,t.env,t.cwd),{result:i,failOn:a}=await Gn(n,t,1/0);if(r===null||`missing`in r)return{result:i,failOn:a,base:null,difference:null,missing:r?.missing??null};let o={result:i,failOn:a,base:r.commit,missing:null};try{let e=W(n,`dialect`),i={cwd:t.cwd,base:r.commit,paths:n.operands},a=W(n,`config`),s=await fo({...i,dialect:e===null?null:Nn(e),...a===null?{}:{config:a}});return{...o,difference:s}}catch(e){return{...o,difference:null,missing:Y(Go(e).message)}}}function Go(e){if(!(e instanceof B))throw e;return{file:``,line:1,column:1,...e.place,message:e.message}}function Ko(e,t,n,r){let{sarifFile:i=null,junitFile:a=null}=e??{};return[...i===null?[]:[{file:i,pieces:ni(t,r)}],...a===null?[]:[{file:a,pieces:xr(t,n)}]]}function qo(e,t,{difference:n,missing:r},i,a){let o=n?.markdown??r,s=e.coverage==null?null:Ci(e.coverage);return di(e,{verdict:t,link:Mo(i.env,a),difference:o,coverage:s})}var Jo=class extends Error{quiet;constructor(e,t,n=!1){super(`${e} cannot be written: ${t}`),this.name=`WriteError`,this.quiet=n}};function Yo({code:e,message:t}){return new Jo(`standard output`,e===`ENOSPC`?`no space is left on the device`:t,e===`EPIPE`)}function Xo(e,t){let n=Buffer.from(t);for(let t=0;t<n.length;)try{t+=(0,_.writeSync)(e,n,t)}catch(e){if(e.code!==`EAGAIN`)throw Yo(e);Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function Zo(){return{stdout:e=>Xo(1,e),stderr:e=>Xo(2,e),progress:e=>{$o(2)&&Xo(2,e)},env:process.env,cwd:process.cwd(),isTerminal:()=>Qo(1)}}function Qo(e){return $o(e)&&process.stdout.isTTY===!0}function $o(e){let t=(0,_.fstatSync)(e);return t.isCharacterDevice()&&t.rdev!==(0,_.statSync)(`/dev/null`,{throwIfNoEntry:!1})?.rdev}async function es(e){try{return await ie.addRaw(e).write(),!0}catch{return!1}}function ts(e){ce(`qmailint: this is a bug, or the runner's files cannot be written: ${(e instanceof Error?e.stack??e.message:String(e)).split(`
`).map(L).join(`
`)}`);try{se(`result`,`error`)}catch{}}Uo({getInput:e=>oe(e,{trimWhitespace:!1}),setOutput:se,setFailed:ce,writeSummary:es},Zo()).catch(ts),exports.C=xe,exports.S=M,exports.T=c,exports._=Tt,exports.a=Gi,exports.b=R,exports.c=G,exports.d=jn,exports.f=H,exports.g=Jt,exports.h=Xt,exports.i=Wi,exports.l=W,exports.m=on,exports.n=Va,exports.o=Pr,exports.p=B,exports.r=Ga,exports.s=K,exports.t=Fo,exports.u=Mn,exports.v=F,exports.w=o,exports.x=L,exports.y=I;