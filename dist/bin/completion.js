const e=require("./rolldown-runtime.js"),t=require("../bin.js"),n=require("./check.js");let r=require("node:path");r=e.r(r,1);function completionsOf(e){let n=e.at(-1)??``,r=e.slice(0,-1),i=t.$.find(({name:e})=>e===r[0])?.name??`check`,a=t.et.filter(e=>e.commands.includes(i)),o=n.startsWith(`--`)?n.indexOf(`=`):-1;if(o>=0){let e=n.slice(2,o),t=valuesOf(e,i,n.slice(o+1));return t===null?null:starting(t,n.slice(o+1)).map(t=>`--${e}=${t}`)}let s=r.at(-1)??``,c=a.find(({name:e,alias:t,kind:n})=>n!==`flag`&&(s===`--${e}`||s===`-${t}`));if(c!==void 0&&c.name!==`fix`){let e=valuesOf(c.name,i,n);return e===null?null:starting(e,n)}if(n.startsWith(`-`))return starting([...new Set(a.map(({name:e})=>`--${e}`)),`--help`,`--version`],n);if(r.length===0){let e=starting(t.$.map(({name:e})=>e),n);return e.length>0?e:null}return i===`rules`?starting(ruleIds(),n):i===`completion`?starting([`bash`,`zsh`,`fish`],n):i===`check`||i===`diff`?null:[]}function valuesOf(e,r,a){switch(e){case`dialect`:return[...t.D];case`format`:return{...i}[r]??[`text`,`json`];case`fail-on`:return[...n.f,`never`];case`color`:return[`auto`,`always`,`never`];case`fix`:return[`safe`,`all`];case`rule`:{let e=a.indexOf(`=`);return e<0?ruleIds().map(e=>`${e}=`):[`off`,...n.f].map(t=>`${a.slice(0,e)}=${t}`)}case`interfaces`:case`control`:case`config`:return null;default:return[]}}const i={ipmeprint:[`text`,`json`,`svg`],diff:[`text`,`json`,`markdown`,`svg`]};function ruleIds(){return n.l.map(({id:e})=>e)}function starting(e,t){return e.filter(e=>e.startsWith(t))}const a=[`bash`,`zsh`,`fish`];function runCompletion({operands:[e]},n){let i=r.default.basename(n.env.SHELL??``);if(e===void 0&&!a.some(e=>e===i))throw new t.z(`name your shell: qmailint completion ${a.join(`|`)}`);return n.stdout(o[t.x(`shell`,e??i,a)]),0}function answerCompletion(e,t){let n=completionsOf(e);return t.stdout(n===null?`:path
`:n.map(e=>`${e}\n`).join(``)),0}const o={bash:`# bash completion of qmailint; in ~/.bashrc: source <(qmailint completion bash)
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
# zsh completion of qmailint; in ~/.zshrc, behind compinit: source <(qmailint completion zsh)
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
`};exports.answerCompletion=answerCompletion,exports.runCompletion=runCompletion;