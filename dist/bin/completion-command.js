let e=new Proxy({},{get:($target,$name)=>(e=require("./rolldown-runtime.js"))[$name]}),t=require("../bin.js"),n=require("./world.js"),r=new Proxy({},{get:($target,$name)=>(r=require("./git.js"))[$name]});let i=require("node:path");i=e.r(i,1);async function a(e,t){let n=e.at(-1)??``,{candidates:r,paths:i}=await o(e,n,t);return{candidates:r.filter(({word:e})=>e.startsWith(n)),paths:i}}async function o(e,n,r){let i=e.slice(0,-1),a=t.un.find(({name:e})=>e===i[0])?.name??`check`,o=t.dn.filter(e=>e.commands.includes(a)),l={command:a,current:n,config:h(i),world:r};if(i.indexOf(`--`)<0){let e=n.startsWith(`--`)?n.indexOf(`=`):-1;if(e>=0){let t=o.find(({name:t})=>t===n.slice(2,e)),r=n.slice(0,e+1);if(t===void 0)return c;let i=await _(t,{...l,current:n.slice(e+1)});return{...i,candidates:i.candidates.map(({word:e,...t})=>({word:r+e,...t}))}}let t=i.at(-1)??``,r=o.find(({name:e,alias:n,kind:r})=>r!==`flag`&&(t===`--${e}`||t===`-${n}`));if(r!==void 0&&r.name!==`fix`)return _(r,l);if(n.startsWith(`-`))return u(p(o))}return i.length===0?{candidates:f(),paths:s(n)}:g(l)}function s(e){return!t.un.some(({name:t})=>t.startsWith(e))}const c={candidates:[],paths:!1},l={candidates:[],paths:!0};function u(e){return{candidates:e,paths:!1}}function d(...e){return u(e.map(e=>({word:e})))}function f(){return t.un.map(({name:e,summary:t})=>({word:e,description:t}))}function p(e){return[...e.map(({name:e,summary:t})=>({word:`--${e}`,description:t})),{word:`--help`,description:`the help`},{word:`--version`,description:`the version`}]}function m(e=``){return n.r.map(({id:t,summary:n})=>({word:`${t}${e}`,description:n}))}function h(e){let t=e.lastIndexOf(`--config`),n=e.findLast(e=>e.startsWith(`--config=`))?.slice(9);return(t>=0?e[t+1]:n)??null}function g({command:e,current:t,world:n}){switch(e){case`check`:case`init`:case`baseline`:return l;case`rules`:return u(m());case`completion`:return d(`bash`,`zsh`,`fish`);case`help`:return u(f());case`diff`:{let[,e=``]=/^(.*?\.\.\.?)[^.]*$/s.exec(t)??[];return{candidates:n.revisions().map(t=>({word:e+t})),paths:e===``}}default:return c}}async function _({name:e},{command:n,current:r,config:i,world:a}){switch(e){case`dialect`:{let e=n===`check`?r.slice(0,r.lastIndexOf(`,`)+1):``,i=e.split(`,`);return d(...t.xt.filter(e=>!i.includes(e)).map(t=>e+t))}case`dialect-from`:case`dialect-to`:return d(...t.xt);case`format`:return d(...v[n]??[`text`,`json`]);case`output`:return r.includes(`=`)?l:d(...t.tn.map(e=>`${e}=`));case`fail-on`:return d(...t.yt,`never`);case`color`:return d(`auto`,`always`,`never`);case`fix`:return d(`safe`,`all`);case`rule`:{let e=r.indexOf(`=`);return e<0?u(m(`=`)):d(...[`off`,...t.yt].map(t=>`${r.slice(0,e)}=${t}`))}case`host`:return d(...await a.hosts(i),...n===`mail`||n===`ipmetest`?[`all`]:[]);case`from`:return d(`outside`,`client`,`here`,...await a.hosts(i));case`down`:return d(...await a.hosts(i));case`run`:return d(...await a.assertions(i));case`shard`:return d(`1/2`,`1/3`,`1/4`);case`max-findings`:return d(`0`,`50`);case`coverage-threshold`:return d(`100`,`90`,`80`);case`interfaces`:return{candidates:[{word:`this-machine`}],paths:!0};case`control`:case`config`:case`exclude`:case`stdin-filename`:return l;default:return c}}const v={check:t.tn,ipmeprint:[`text`,`json`,`svg`],mail:[`text`,`json`,`svg`],diff:[`text`,`json`,`markdown`,`svg`]},y=2**24;function b(e){return(r.n(e,[`for-each-ref`,`--count=2000`,`--sort=-creatordate`,`--format=%(refname:short)`,`refs/heads`,`refs/remotes`,`refs/tags`],``,y)?.toString(`utf8`)??``).split(`
`).filter(e=>e!==``)}function x(e){return{hosts:async t=>(await C(e,t)).flatMap(({settings:e})=>e.hosts.map(({name:e})=>e)).filter(S),assertions:async t=>(await C(e,t)).flatMap(({settings:e})=>e.assertions.flatMap(({name:e})=>e??[])).filter(S),revisions:()=>{let n=t.mn(()=>r.s(e));return n===null?[]:[`HEAD`,`HEAD^1`,...t.mn(()=>b(n))??[]].filter(S)}}}function S(e){return/^[\w.@+^/-]+$/.test(e)}async function C(e,n){try{let r=t.B(e),i={absolute:r.cwd,names:t.P(r,r.cwd)},a=n===null?t.L(r,[i]):[];return(await t.D(r,{directories:[],settings:a,named:!1},n===null?null:{file:n},{dialect:null,set:null,levels:new Map})).files}catch(e){if(!(e instanceof t.fn))throw e;return[]}}const w=[`bash`,`zsh`,`fish`];function T({operands:[e]},n){let r=i.default.basename(n.env.SHELL??``);if(e===void 0&&!w.some(e=>e===r))throw new t.fn(`name your shell: qmailint completion ${w.join(`|`)}`);return n.stdout(D[t.vt(`shell`,e??r,w)]),0}async function E(e,t){let{candidates:n,paths:r}=await a(e,x(t.cwd)),i=n.map(({word:e,description:t})=>t===void 0?e:`${e}\t${t}`);return t.stdout([...i,...r?[`:path`]:[]].map(e=>`${e}\n`).join(``)),0}const D={bash:`# bash completion of qmailint; in ~/.bashrc: source <(qmailint completion bash)
_qmailint() {
  # Words as they were typed: bash itself cuts them at = and : too, and wants only what follows the last of these.
  local line words typed="\${COMP_LINE:0:COMP_POINT}"
  read -ra words <<< "$typed"
  [[ "$typed" == *[[:space:]] ]] && words+=("")
  local current="\${words[\${#words[@]}-1]}"
  local cut="\${current%"\${current##*[=:]}"}" paths=
  COMPREPLY=()
  while IFS= read -r line; do
    line="\${line%%$'\\t'*}"
    if [[ "$line" == ":path" ]]; then
      paths=yes
      continue
    fi
    [[ "$line" == *= ]] && compopt -o nospace
    COMPREPLY+=("\${line#"$cut"}")
  done < <(qmailint --get-yargs-completions "\${words[@]:1}" 2>/dev/null)
  [[ -z "$paths" ]] && return
  if (( \${#COMPREPLY[@]} == 0 )); then
    compopt -o default
  else
    compopt -o filenames
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${current#"$cut"}")
  fi
}
complete -F _qmailint qmailint
`,zsh:`#compdef qmailint
# zsh completion of qmailint; in ~/.zshrc, after compinit: source <(qmailint completion zsh)
_qmailint() {
  local line word paths=
  local -a found plain open
  found=("\${(@f)$(qmailint --get-yargs-completions "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "\${found[@]}"; do
    if [[ "$line" == ":path" ]]; then
      paths=yes
      continue
    fi
    [[ -z "$line" ]] && continue
    word="\${\${line%%$'\\t'*}//:/\\\\:}"
    [[ "$line" == *$'\\t'* ]] && word+=":\${line#*$'\\t'}"
    if [[ "\${line%%$'\\t'*}" == *= ]]; then open+=("$word"); else plain+=("$word"); fi
  done
  (( \${#open} )) && _describe -t values value open -S ''
  (( \${#plain} )) && _describe -t values value plain
  if [[ -n "$paths" ]]; then
    [[ "$PREFIX" == *=* ]] && compset -P '*='
    _files
  fi
}
if [[ "$funcstack[1]" == "_qmailint" ]]; then _qmailint "$@"; else compdef _qmailint qmailint; fi
`,fish:`# fish completion of qmailint; into ~/.config/fish/completions/qmailint.fish
function __qmailint_complete
    set -l current (commandline -ct)
    set -l words (commandline -opc) $current
    test (count $current) -eq 0; and set words $words ''
    set -l found (qmailint --get-yargs-completions $words[2..-1] 2>/dev/null)
    for line in $found
        test "$line" != ":path"; and printf '%s\\n' $line
    end
    if contains -- ":path" $found
        set -l start (string match -r '^.*=' -- $current)
        for file in (__fish_complete_path (string replace -r '^.*=' '' -- "$current"))
            printf '%s%s\\n' "$start" $file
        end
    end
end
complete -c qmailint -f -a '(__qmailint_complete)'
`};exports.answerCompletion=E,exports.completionCommand=T;