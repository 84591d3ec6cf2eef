/**
 * Nothing that agora answers is evaluated: lines are read as they are (`compgen -W` would expand them). Bash parts words
 * at `=` and `:`; they are put together again before agora is asked, and what bash has already is cut off the answers.
 * Works from bash 3.2 on, which macOS still has.
 */
export const bash = String.raw`# bash completion for agora: eval "$(agora completion bash)"
_agora() {
	local -a words=()
	local i word glue='' line cut
	for ((i = 1; i <= COMP_CWORD; i++)); do
		word=${'$'}{COMP_WORDS[i]}
		if ((${'$'}{#words[@]} > 0)) && [[ $word == [=:]* || -n $glue ]]; then
			words[${'$'}{#words[@]}-1]+=$word
		else
			words+=("$word")
		fi
		glue=''
		[[ $word == *[=:] ]] && glue=1
	done
	local last=${'$'}{words[${'$'}{#words[@]}-1]}
	cut=''
	[[ $last == *=* && $COMP_WORDBREAKS == *=* ]] && cut=${'$'}{last%=*}=
	COMPREPLY=()
	while IFS= read -r line; do
		line=${'$'}{line%%$'\t'*}
		COMPREPLY+=("${'$'}{line#"$cut"}")
	done < <(agora complete -- "${'$'}{words[@]}" 2>/dev/null)
	if ((${'$'}{#COMPREPLY[@]} == 1)) && [[ ${'$'}{COMPREPLY[0]} == *[=/] ]]; then
		compopt -o nospace 2>/dev/null
	fi
	return 0
}
complete -o bashdefault -o default -F _agora agora
`
