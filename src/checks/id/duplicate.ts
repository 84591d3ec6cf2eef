import { entities } from '../../observatory/entities.js'
import { check } from '../check.js'

export default check<{ id: string; file: string }>({
	id: 'id/duplicate',
	severity: 'error',
	rows: ['ids'],
	reads: [],
	title: { it: 'Lo stesso identificativo per due cose', en: 'The same id for two things' },
	why: {
		it: 'Un identificativo vale per una cosa sola e per sempre: altrimenti la storia dell’una finisce nell’altra.',
		en: 'An id stands for one thing and for ever: otherwise the history of one ends up in the other.',
	},
	remedy: {
		it: 'Dai un identificativo nuovo alla voce più recente, e correggi chi la cita.',
		en: 'Give the more recent record a new id, and correct whatever refers to it.',
	},
	message: {
		it: ({ id, file }) => `L’identificativo «${id}» è già usato in ${file}`,
		en: ({ id, file }) => `The id “${id}” is already used in ${file}`,
	},
	examples: [
		{
			name: { it: 'Due luoghi con lo stesso nome', en: 'Two places with the same name' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					places:
					  - { id: piazza, name: Piazza Grande, kind: square }
					  - { id: piazza, name: Piazza Piccola, kind: square } # <- id/duplicate`,
			},
		},
	],
	*run({ neighbourhood }) {
		const first = new Map<string, { at: { file: string } }>()
		for (const { id, record } of entities(neighbourhood)) {
			const earlier = first.get(id)
			if (earlier)
				yield {
					on: record,
					path: ['id'],
					data: { id, file: earlier.at.file.slice(earlier.at.file.lastIndexOf('/') + 1) },
					related: [earlier as typeof record],
				}
			else first.set(id, record)
		}
	},
})
