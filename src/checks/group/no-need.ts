import { check } from '../check.js'

export default check<null>({
	id: 'group/no-need',
	severity: 'error',
	reads: ['actions'],
	rows: [28],
	title: { it: 'Un gruppo tematico senza bisogno', en: 'A thematic group without a need' },
	why: {
		it: 'Un gruppo di co-progettazione nasce da un bisogno e finisce con un progetto.',
		en: 'A co-design group is born of a need and ends with a design.',
	},
	remedy: {
		it: 'Scrivi in «needs» il bisogno o i bisogni su cui il gruppo lavora.',
		en: 'Write in “needs” the need or needs that the group works on.',
	},
	message: {
		it: () => 'Non è scritto su quale bisogno lavora il gruppo',
		en: () => 'Nothing says which need the group works on',
	},
	examples: [
		{
			name: { it: 'Un gruppo con il solo tema', en: 'A group with only a theme' },
			files: {
				'actions.yaml': `
					groups:
					  - id: group-a # <- group/no-need
					    theme: relationships
					    title: Nessuno da solo
					    activated: 2026-06-10`,
			},
		},
	],
	*run({ present }) {
		for (const group of present.actions.groups) if (group.needs.length === 0) yield { on: group, data: null }
	},
})
