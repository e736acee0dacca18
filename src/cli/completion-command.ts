import path from "node:path";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { UsageError } from "../text/usage-error.ts";
import { completionsOf } from "./completion.ts";
import type { CommandLine } from "./options.ts";

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

/** Answers a completion script: a word a line. A line with nothing but `:path` leaves it to the shell, which knows the files. */
export function answerCompletion(words: readonly string[], io: Io): number {
  const found = completionsOf(words);
  io.stdout(found === null ? ":path\n" : found.map((word) => `${word}\n`).join(""));
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
`,
  zsh: `#compdef qmailint
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
`,
  fish: `# fish completion of qmailint; into ~/.config/fish/completions/qmailint.fish
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
`,
};
