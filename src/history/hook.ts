import { callOf, type Program, quoted } from './driver.js'

/** Where git looks for it, from where the clone keeps its own files. */
export const hookFile = 'hooks/pre-commit'
/** The name in the same folder of a hook that was there before. */
export const hookBefore = 'pre-commit.before-agora'
/** By this line agora knows its own. */
export const hookMark = '# agora setup: pre-commit'

/**
 * Judges what is about to be committed against what is there already: never the files in the folder, and never what was
 * wrong before. A hook that was there before comes first, and what it refuses stays refused. Where nothing of the data is
 * about to change, or a branch has no data at all, there is nothing to judge.
 */
export const hook = (prefix: string, program: Program | undefined) => `#!/bin/sh
${hookMark}
# Controlla ciò che sta per essere registrato / checks what is about to be committed.
before=$(dirname "$0")/${hookBefore}
if test -x "$before"; then "$before" "$@" || exit $?; fi
${callOf(program)}
git diff --cached --quiet -- ${quoted(prefix === '' ? '.' : prefix)} && exit 0
git ls-files -- ${quoted(`${prefix}agora.yaml`)} ${quoted(`${prefix}neighbourhoods`)} | grep -q . || exit 0
a -C ${quoted(`./${prefix}`)} validate --staged --no-color && exit 0
echo 'agora: il commit è fermo finché ci sono errori nuovi; per farlo lo stesso: git commit --no-verify' >&2
echo 'agora: the commit waits while there are new errors; to make it anyway: git commit --no-verify' >&2
exit 1
`
