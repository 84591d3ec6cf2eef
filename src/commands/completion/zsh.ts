/** Proposals with their meaning, as they are: `compadd -d` shows text and expands nothing. */
export const zsh = String.raw`#compdef agora
# zsh completion for agora: eval "$(agora completion zsh)", after compinit
_agora() {
	local -a lines values shown open_values open_shown
	local line value about
	lines=("${'$'}{(@f)$(agora complete -- "${'$'}{(@Q)words[2,CURRENT]}" 2>/dev/null)}")
	for line in "${'$'}{lines[@]}"; do
		[[ -n $line ]] || continue
		value=${'$'}{line%%$'\t'*}
		about=${'$'}{line#*$'\t'}
		[[ $about == "$line" ]] && about='' || about="  -- $about"
		if [[ $value == *[=/] ]]; then
			open_values+=("$value")
			open_shown+=("$value$about")
		else
			values+=("$value")
			shown+=("$value$about")
		fi
	done
	if ((${'$'}{#values} + ${'$'}{#open_values} == 0)); then
		_files
		return
	fi
	((${'$'}{#values})) && compadd -Q -l -d shown -a values
	((${'$'}{#open_values})) && compadd -Q -S '' -l -d open_shown -a open_values
	return 0
}
if [[ ${'$'}{funcstack[1]} == _agora ]]; then
	_agora "$@"
else
	compdef _agora agora
fi
`
