/** How agora itself is started: the program that runs it and its own file, as paths of this machine. */
export type Program = readonly [runner: string, script: string]

/**
 * What git runs to merge a data file. Only a result that agora finished counts: a missing, broken or killed agora,
 * whatever its exit code, leaves an ordinary merge with both sides in the file.
 */
export function mergeDriver(program: Program | undefined): string {
	return `${calling(program)}a merge-file %O %A %B %P >/dev/null; s=$?; if test $s -eq 0; then exit 0; fi; if test $s -eq 1 && grep -q "^<<<<<<< " %A; then exit 1; fi; git merge-file -L "qui / here" -L base -L "da unire / to be merged" %A %O %B`
}

/** A shell function `a` for agora: the one that wrote the line while it is there, then any that is found by its name. */
const calling = (program: Program | undefined) => callOf(program).replaceAll('%', '%%')

/** The same for a script, where a percent sign is nothing special. */
export function callOf(program: Program | undefined): string {
	if (program === undefined) return 'a() { agora "$@"; }; '
	const [runner, script] = program.map(quoted)
	return `a() { if test -x ${runner} && test -f ${script}; then ${runner} ${script} "$@"; else agora "$@"; fi; }; `
}

/** Which files are merged so, as lines of a file of attributes. */
export const mergeAttributes = (prefix: string) =>
	`# agora setup\n${['*.yaml', 'neighbourhoods/**/*.yaml'].map(pattern => `${/\s/.test(prefix) ? `"/${prefix}${pattern}"` : `/${prefix}${pattern}`} merge=agora\n`).join('')}`

/** A word for a shell, whatever is in it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
