let e=new Proxy({},{get:($target,$name)=>(e=require("./rolldown-runtime.js"))[$name]}),t=require("../bin.js"),n=require("./world.js"),r=require("./command-options.js"),i=new Proxy({},{get:($target,$name)=>(i=require("./git.js"))[$name]});let a=require("node:path");a=e.r(a,1);async function o(e,t){let n=e.at(-1)??``,{candidates:r,paths:i}=await s(e,n,t);return{candidates:r.filter(({word:e})=>e.startsWith(n)),paths:i}}async function s(e,t,n){let i=e.slice(0,-1),a=r.t.find(({name:e})=>e===i[0])?.name??`check`,o=r.n.filter(e=>e.commands.includes(a)),s={command:a,current:t,config:g(i),world:n};if(i.indexOf(`--`)<0){let e=t.startsWith(`--`)?t.indexOf(`=`):-1;if(e>=0){let n=o.find(({name:n})=>n===t.slice(2,e)),r=t.slice(0,e+1);if(n===void 0)return l;let i=await v(n,{...s,current:t.slice(e+1)});return{...i,candidates:i.candidates.map(({word:e,...t})=>({word:r+e,...t}))}}let n=i.at(-1)??``,r=o.find(({name:e,alias:t,kind:r})=>r!==`flag`&&(n===`--${e}`||n===`-${t}`));if(r!==void 0&&r.name!==`fix`)return v(r,s);if(t.startsWith(`-`))return d(m(o))}return i.length===0?{candidates:p(),paths:c(t)}:_(s)}function c(e){return!r.t.some(({name:t})=>t.startsWith(e))}const l={candidates:[],paths:!1},u={candidates:[],paths:!0};function d(e){return{candidates:e,paths:!1}}function f(...e){return d(e.map(e=>({word:e})))}function p(){return r.t.map(({name:e,summary:t})=>({word:e,description:t}))}function m(e){return[...e.map(({name:e,summary:t})=>({word:`--${e}`,description:t})),{word:`--help`,description:`the help`},{word:`--version`,description:`the version`}]}function h(e=``){return n.r.map(({id:t,summary:n})=>({word:`${t}${e}`,description:n}))}function g(e){let t=e.lastIndexOf(`--config`),n=e.findLast(e=>e.startsWith(`--config=`))?.slice(9);return(t>=0?e[t+1]:n)??null}function _({command:e,current:t,world:n}){switch(e){case`check`:case`init`:case`baseline`:return u;case`rules`:return d(h());case`completion`:return f(`bash`,`zsh`,`fish`);case`help`:return d(p());case`diff`:{let[,e=``]=/^(.*?\.\.\.?)[^.]*$/s.exec(t)??[];return{candidates:n.revisions().map(t=>({word:e+t})),paths:e===``}}default:return l}}async function v({name:e},{command:n,current:r,config:i,world:a}){switch(e){case`dialect`:{let e=n===`check`?r.slice(0,r.lastIndexOf(`,`)+1):``,i=e.split(`,`);return f(...t.It.filter(e=>!i.includes(e)).map(t=>e+t))}case`dialect-from`:case`dialect-to`:return f(...t.It);case`format`:return f(...y[n]??[`text`,`json`]);case`output`:return r.includes(`=`)?u:f(...t.dn.map(e=>`${e}=`));case`fail-on`:return f(...t.Pt,`never`);case`color`:return f(`auto`,`always`,`never`);case`fix`:return f(`safe`,`all`);case`rule`:{let e=r.indexOf(`=`);return e<0?d(h(`=`)):f(...[`off`,...t.Pt].map(t=>`${r.slice(0,e)}=${t}`))}case`host`:return f(...await a.hosts(i),...n===`mail`||n===`ipmetest`?[`all`]:[]);case`from`:return f(`outside`,`client`,`here`,...await a.hosts(i));case`down`:return f(...await a.hosts(i));case`run`:return f(...await a.assertions(i));case`shard`:return f(`1/2`,`1/3`,`1/4`);case`max-findings`:return f(`0`,`50`);case`coverage-threshold`:return f(`100`,`90`,`80`);case`interfaces`:return{candidates:[{word:`this-machine`}],paths:!0};case`control`:case`config`:case`exclude`:case`stdin-filename`:return u;default:return l}}const y={check:t.dn,ipmeprint:[`text`,`json`,`svg`],mail:[`text`,`json`,`svg`],diff:[`text`,`json`,`markdown`,`svg`]},b=2**24;function x(e){return(i.a(e,[`for-each-ref`,`--count=2000`,`--sort=-creatordate`,`--format=%(refname:short)`,`refs/heads`,`refs/remotes`,`refs/tags`],``,b)?.toString(`utf8`)??``).split(`
`).filter(e=>e!==``)}function S(e){return{hosts:async t=>(await w(e,t)).flatMap(({settings:e})=>e.hosts.map(({name:e})=>e)).filter(C),assertions:async t=>(await w(e,t)).flatMap(({settings:e})=>e.assertions.flatMap(({name:e})=>e??[])).filter(C),revisions:()=>{let n=t.wn(()=>i.u(e));return n===null?[]:[`HEAD`,`HEAD^1`,...t.wn(()=>x(n))??[]].filter(C)}}}function C(e){return/^[\w.@+^/-]+$/.test(e)}async function w(e,n){try{let r=t.X(e),i={absolute:r.cwd,names:t._(r,r.cwd)},a=n===null?t.G(r,[i]):[];return(await t.V(r,{directories:[],settings:a,named:!1},n===null?null:{file:n},{dialect:null,set:null,levels:new Map})).files}catch(e){if(!(e instanceof t.Sn))throw e;return[]}}const T=[`bash`,`zsh`,`fish`];function E({operands:[e]},n){let r=a.default.basename(n.env.SHELL??``);if(e===void 0&&!T.some(e=>e===r))throw new t.Sn(`name your shell: qmailint completion ${T.join(`|`)}`);return n.stdout(O[t.Nt(`shell`,e??r,T)]),0}async function D(e,t){let{candidates:n,paths:r}=await o(e,S(t.cwd)),i=n.map(({word:e,description:t})=>t===void 0?e:`${e}\t${t}`);return t.stdout([...i,...r?[`:path`]:[]].map(e=>`${e}\n`).join(``)),0}const O={bash:`# bash completion of qmailint; in ~/.bashrc: source <(qmailint completion bash)
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
`};module.exports={answerCompletion:D,completionCommand:E};