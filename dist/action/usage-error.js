const e=require("./bytes.js");var t=class extends Error{place;constructor(e,t=null){super(e),this.name=`UsageError`,this.place=t}};function n(t,n){let r=t.slice(0,n),i=r.lastIndexOf(`
`)+1;return{line:r.split(`
`).length,column:e.a(r.slice(i))+1}}Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return n}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return t}});