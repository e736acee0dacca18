const e=require("./rolldown-runtime.js"),t=require("../bin.js"),n=require("./world.js");let r=require("node:path");r=e.r(r,1);async function i(e,t){let n=e.at(-1)??``,{candidates:r,paths:i}=await a(e,n,t);return{candidates:r.filter(({word:e})=>e.startsWith(n)),paths:i}}async function a(e,n,r){let i=e.slice(0,-1),a=t.pn.find(({name:e})=>e===i[0])?.name??`check`,c=t.mn.filter(e=>e.commands.includes(a)),u={command:a,current:n,config:m(i),world:r};if(i.indexOf(`--`)<0){let e=n.startsWith(`--`)?n.indexOf(`=`):-1;if(e>=0){let t=c.find(({name:t})=>t===n.slice(2,e)),r=n.slice(0,e+1);if(t===void 0)return s;let i=await g(t,{...u,current:n.slice(e+1)});return{...i,candidates:i.candidates.map(({word:e,...t})=>({word:r+e,...t}))}}let t=i.at(-1)??``,r=c.find(({name:e,alias:n,kind:r})=>r!==`flag`&&(t===`--${e}`||t===`-${n}`));if(r!==void 0&&r.name!==`fix`)return g(r,u);if(n.startsWith(`-`))return l(f(c))}return i.length===0?{candidates:d(),paths:o(n)}:h(u)}function o(e){return!t.pn.some(({name:t})=>t.startsWith(e))}const s={candidates:[],paths:!1},c={candidates:[],paths:!0};function l(e){return{candidates:e,paths:!1}}function u(...e){return l(e.map(e=>({word:e})))}function d(){return t.pn.map(({name:e,summary:t})=>({word:e,description:t}))}function f(e){return[...e.map(({name:e,summary:t})=>({word:`--${e}`,description:t})),{word:`--help`,description:`the help`},{word:`--version`,description:`the version`}]}function p(e=``){return n.r.map(({id:t,summary:n})=>({word:`${t}${e}`,description:n}))}function m(e){let t=e.lastIndexOf(`--config`),n=e.findLast(e=>e.startsWith(`--config=`))?.slice(9);return(t>=0?e[t+1]:n)??null}function h({command:e,current:t,world:n}){switch(e){case`check`:case`init`:case`baseline`:return c;case`rules`:return l(p());case`completion`:return u(`bash`,`zsh`,`fish`);case`help`:return l(d());case`diff`:{let[,e=``]=/^(.*?\.\.\.?)[^.]*$/s.exec(t)??[];return{candidates:n.revisions().map(t=>({word:e+t})),paths:e===``}}default:return s}}async function g({name:e},{command:n,current:r,config:i,world:a}){switch(e){case`dialect`:{let e=n===`check`?r.slice(0,r.lastIndexOf(`,`)+1):``,i=e.split(`,`);return u(...t.Dt.filter(e=>!i.includes(e)).map(t=>e+t))}case`dialect-from`:case`dialect-to`:return u(...t.Dt);case`format`:return u(..._[n]??[`text`,`json`]);case`output`:return r.includes(`=`)?c:u(...t.in.map(e=>`${e}=`));case`fail-on`:return u(...t.Tt,`never`);case`color`:return u(`auto`,`always`,`never`);case`fix`:return u(`safe`,`all`);case`rule`:{let e=r.indexOf(`=`);return e<0?l(p(`=`)):u(...[`off`,...t.Tt].map(t=>`${r.slice(0,e)}=${t}`))}case`host`:return u(...await a.hosts(i),...n===`mail`||n===`ipmetest`?[`all`]:[]);case`from`:return u(`outside`,`client`,`here`,...await a.hosts(i));case`down`:return u(...await a.hosts(i));case`run`:return u(...await a.assertions(i));case`shard`:return u(`1/2`,`1/3`,`1/4`);case`max-findings`:return u(`0`,`50`);case`coverage-threshold`:return u(`100`,`90`,`80`);case`interfaces`:return{candidates:[{word:`this-machine`}],paths:!0};case`control`:case`config`:case`exclude`:case`stdin-filename`:return c;default:return s}}const _={check:t.in,ipmeprint:[`text`,`json`,`svg`],mail:[`text`,`json`,`svg`],diff:[`text`,`json`,`markdown`,`svg`]},v=2**24;function y(e){return(t.F(e,[`for-each-ref`,`--count=2000`,`--sort=-creatordate`,`--format=%(refname:short)`,`refs/heads`,`refs/remotes`,`refs/tags`],``,v)?.toString(`utf8`)??``).split(`
`).filter(e=>e!==``)}function b(e){return{hosts:async t=>(await S(e,t)).flatMap(({settings:e})=>e.hosts.map(({name:e})=>e)).filter(x),assertions:async t=>(await S(e,t)).flatMap(({settings:e})=>e.assertions.flatMap(({name:e})=>e??[])).filter(x),revisions:()=>{let n=C(()=>t.B(e),null);return n===null?[]:[`HEAD`,`HEAD^1`,...C(()=>y(n),[])].filter(x)}}}function x(e){return/^[\w.@+^/-]+$/.test(e)}async function S(e,n){try{let r=t.A(e),i={absolute:r.cwd,names:t.q(r,r.cwd)},a=n===null?t.X(r,[i]):[];return(await t.E(r,{directories:[],settings:a,named:!1},n===null?null:{file:n},{dialect:null,set:null,levels:new Map})).files}catch(e){if(!(e instanceof t.hn))throw e;return[]}}function C(e,n){try{return e()}catch(e){if(!(e instanceof t.hn))throw e;return n}}const w=[`bash`,`zsh`,`fish`];function T({operands:[e]},n){let i=r.default.basename(n.env.SHELL??``);if(e===void 0&&!w.some(e=>e===i))throw new t.hn(`name your shell: qmailint completion ${w.join(`|`)}`);return n.stdout(D[t.St(`shell`,e??i,w)]),0}async function E(e,t){let{candidates:n,paths:r}=await i(e,b(t.cwd)),a=n.map(({word:e,description:t})=>t===void 0?e:`${e}\t${t}`);return t.stdout([...a,...r?[`:path`]:[]].map(e=>`${e}\n`).join(``)),0}const D={bash:`# bash completion of qmailint; in ~/.bashrc: source <(qmailint completion bash)
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