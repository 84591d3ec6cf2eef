import { Failure } from '../model/failure.js'
import type { Language, Words } from '../model/text.js'
import { command } from './command.js'
import { bash } from './completion/bash.js'
import { fish } from './completion/fish.js'
import { powershell } from './completion/powershell.js'
import { zsh } from './completion/zsh.js'

const scripts = { bash, zsh, fish, powershell }

type Shell = keyof typeof scripts

const asks = {
	shell: {
		kind: 'argument',
		words: { it: 'quale: bash, zsh, fish, powershell', en: 'which one: bash, zsh, fish, powershell' },
		placeholder: 'shell',
		read: (text: string) => (Object.keys(scripts) as Shell[]).find(shell => shell === text.toLowerCase()),
		wanted: { it: 'bash, zsh, fish oppure powershell', en: 'bash, zsh, fish or powershell' },
	},
} as const

/** The script that a shell reads at its start; what may follow it asks `agora complete` each time. */
export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md'],
	examples: ['agora completion bash', 'agora completion zsh', 'agora completion fish', 'agora completion powershell'],
	run({ shell }) {
		if (shell === undefined) throw whichShell()
		const script = scripts[shell]
		return {
			data: { shell, script },
			program: script,
			document: language => ({
				title: 'agora completion',
				blocks: [
					{ kind: 'paragraph', text: [howTo[language], { code: install[shell] }] },
					{ kind: 'verbatim', caption: shell, text: script, language: 'text' },
				],
			}),
		}
	},
})

const install: Readonly<Record<Shell, string>> = {
	bash: 'echo \'eval "$(agora completion bash)"\' >> ~/.bashrc',
	zsh: 'echo \'eval "$(agora completion zsh)"\' >> ~/.zshrc',
	fish: 'agora completion fish > ~/.config/fish/completions/agora.fish',
	powershell: "Add-Content $PROFILE 'agora completion powershell | Out-String | Invoke-Expression'",
}

const howTo: Readonly<Record<Language, string>> = { it: 'Si installa con: ', en: 'It is installed with: ' }

const whichShell = () =>
	new Failure({ it: 'Manca il nome della shell', en: 'The name of the shell is missing' } satisfies Words, {
		it: 'agora completion bash, zsh, fish oppure powershell',
		en: 'agora completion bash, zsh, fish or powershell',
	})
