import path from "node:path";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { UsageError } from "../text/usage-error.ts";
import type { CommandLine } from "./command-line.ts";
import { completionsOf } from "./completion.ts";
import { worldAt } from "./completion-world.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** `qmailint completion [SHELL]`: the script to put into the shell's start-up file. */
export function completionCommand({ operands: [written] }: CommandLine, io: Io): number {
  const own = path.basename(io.env["SHELL"] ?? "");
  if (written === undefined && !SHELLS.some((shell) => shell === own)) {
    throw new UsageError(`name your shell: qmailint completion ${SHELLS.join("|")}`);
  }
  io.stdout(SCRIPTS[oneOf("shell", written ?? own, SHELLS)]);
  return 0;
}

/**
 * Answers a completion script: one word per line, followed by a tab and its description. A line with just `:path` leaves the rest
 * to the shell, which knows the files.
 */
export async function answerCompletion(words: readonly string[], io: Io): Promise<number> {
  const { candidates, paths } = await completionsOf(words, worldAt(io.cwd));
  const lines = candidates.map(({ word, description }) =>
    description === undefined ? word : `${word}\t${description}`,
  );
  io.stdout([...lines, ...(paths ? [":path"] : [])].map((line) => `${line}\n`).join(""));
  return 0;
}

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = {
  bash: `# bash completion of qmailint; in ~/.bashrc: source <(qmailint completion bash)
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
`,
  zsh: `#compdef qmailint
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
`,
  fish: `# fish completion of qmailint; into ~/.config/fish/completions/qmailint.fish
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
`,
};
