const e=require("./rolldown-runtime.js"),t=require("../bin.js"),n=require("./world.js");let r=require("node:path");r=e.r(r,1);function i(e){let n=e.at(-1)??``,r=e.slice(0,-1),i=t.$t.find(({name:e})=>e===r[0])?.name??`check`,o=t.en.filter(e=>e.commands.includes(i)),l=n.startsWith(`--`)?n.indexOf(`=`):-1;if(l>=0){let e=n.slice(2,l),t=a(e,i,n.slice(l+1));return t===null?null:c(t,n.slice(l+1)).map(t=>`--${e}=${t}`)}let u=r.at(-1)??``,d=o.find(({name:e,alias:t,kind:n})=>n!==`flag`&&(u===`--${e}`||u===`-${t}`));if(d!==void 0&&d.name!==`fix`){let e=a(d.name,i,n);return e===null?null:c(e,n)}if(n.startsWith(`-`))return c([...new Set(o.map(({name:e})=>`--${e}`)),`--help`,`--version`],n);if(r.length===0){let e=c(t.$t.map(({name:e})=>e),n);return e.length>0?e:null}return i===`help`?c(t.$t.map(({name:e})=>e),n):i===`rules`?c(s(),n):i===`completion`?c([`bash`,`zsh`,`fish`],n):i===`check`||i===`diff`?null:[]}function a(e,n,r){switch(e){case`dialect`:return[...t.yt];case`format`:return{...o}[n]??[`text`,`json`];case`fail-on`:return[...t.ht,`never`];case`color`:return[`auto`,`always`,`never`];case`fix`:return[`safe`,`all`];case`rule`:{let e=r.indexOf(`=`);return e<0?s().map(e=>`${e}=`):[`off`,...t.ht].map(t=>`${r.slice(0,e)}=${t}`)}case`interfaces`:case`stdin-filename`:case`control`:case`config`:return null;default:return[]}}const o={ipmeprint:[`text`,`json`,`svg`],diff:[`text`,`json`,`markdown`,`svg`]};function s(){return n.r.map(({id:e})=>e)}function c(e,t){return e.filter(e=>e.startsWith(t))}const l=[`bash`,`zsh`,`fish`];function u({operands:[e]},n){let i=r.default.basename(n.env.SHELL??``);if(e===void 0&&!l.some(e=>e===i))throw new t.tn(`name your shell: qmailint completion ${l.join(`|`)}`);return n.stdout(f[t.ft(`shell`,e??i,l)]),0}function d(e,t){let n=i(e);return t.stdout(n===null?`:path
`:n.map(e=>`${e}\n`).join(``)),0}const f={bash:`# bash completion of qmailint; in ~/.bashrc: source <(qmailint completion bash)
_qmailint() {
  # Words as they were typed: bash itself cuts them at = and : too, and wants only what follows the last of these.
  local line words typed="\${COMP_LINE:0:COMP_POINT}"
  read -ra words <<< "$typed"
  [[ "$typed" == *[[:space:]] ]] && words+=("")
  local current="\${words[\${#words[@]}-1]}"
  local cut="\${current%"\${current##*[=:]}"}"
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ "$line" == ":path" ]]; then
      compopt -o default
      COMPREPLY=()
      return
    fi
    [[ "$line" == *= ]] && compopt -o nospace
    COMPREPLY+=("\${line#"$cut"}")
  done < <(qmailint --get-yargs-completions "\${words[@]:1}" 2>/dev/null)
}
complete -F _qmailint qmailint
`,zsh:`#compdef qmailint
# zsh completion of qmailint; in ~/.zshrc, after compinit: source <(qmailint completion zsh)
_qmailint() {
  local -a found
  found=("\${(@f)$(qmailint --get-yargs-completions "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "$found[1]" == ":path" ]]; then
    [[ "$PREFIX" == --*=* ]] && compset -P '*='
    _files
  else
    compadd -S '' -- "\${(@M)found:#*=}"
    compadd -- "\${(@)found:#(*=|)}"
  fi
}
if [[ "$funcstack[1]" == "_qmailint" ]]; then _qmailint "$@"; else compdef _qmailint qmailint; fi
`,fish:`# fish completion of qmailint; into ~/.config/fish/completions/qmailint.fish
function __qmailint_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (qmailint --get-yargs-completions $words[2..-1] 2>/dev/null)
    if test "$found[1]" = ":path"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $found
    end
end
complete -c qmailint -f -a '(__qmailint_complete)'
`};exports.answerCompletion=d,exports.completionCommand=u;