/** fish itself reads a word, a tab and what it means. */
export const fish = String.raw`# fish completion for agora: agora completion fish > ~/.config/fish/completions/agora.fish
function __agora_complete
	set -l words (commandline -opc)
	set -l last (commandline -ct)
	set -l found (agora complete -- $words[2..-1] "$last" 2>/dev/null)
	if test (count $found) -gt 0
		printf '%s\n' $found
	else
		__fish_complete_path "$last"
	end
end
complete -c agora -e
complete -c agora -f -a '(__agora_complete)'
`
