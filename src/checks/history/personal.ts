import type { Change, Value } from '../../model/change.js'
import { isPersonal } from '../../model/entity-fields.js'
import { historyCheck } from './history-check.js'

/** An address, a mobile number, a person's tax code: what leads to one person. */
const traces =
	/[\w.+-]+@[\w-]+\.[\w.]+|\b(?:\+39[ .]?)?3\d{2}[ .]?\d{6,7}\b|\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/i

export default historyCheck<{ id: string }>({
	id: 'history/personal',
	severity: 'warning',
	rows: ['persons'],
	title: {
		it: 'Un dato personale tolto dai file, ma non dalla storia',
		en: 'Personal data removed from the files, not from history',
	},
	why: {
		it: 'Chi ha una copia della cartella può ancora leggerlo nei commit di prima.',
		en: 'Whoever has a copy of the folder can still read it in the earlier commits.',
	},
	remedy: {
		it: 'Parlane con il responsabile della protezione dei dati. Per toglierlo davvero si riscrive la storia (git filter-repo --replace-text), poi tutti clonano di nuovo e chi ospita il repository svuota le sue copie.',
		en: 'Speak to the data protection officer. To remove it for good, history is rewritten (git filter-repo --replace-text); then everybody clones again and the host clears its copies.',
	},
	message: {
		it: ({ id }) => `Nella storia di «${id}» resta un recapito o un codice fiscale che dai file è stato tolto`,
		en: ({ id }) => `The history of “${id}” still has a contact or a tax code that was removed from the files`,
	},
	examples: [
		{
			name: { it: 'Un numero di telefono in una nota', en: 'A telephone number in a note' },
			today: '2026-02-20',
			commits: [
				{
					day: '2026-01-10',
					files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine, notes: "Chiamare Anna, 333 1234567" }]\n' },
				},
				{ day: '2026-02-10', files: { 'needs.yaml': 'needs: [{ id: need-1, title: Panchine }]\n' } },
			],
		},
	],
	*run({ steps }) {
		const told = new Set<string>()
		for (const { changes, commit } of steps)
			for (const change of changes)
				for (const [field, value] of removed(change)) {
					const key = `${change.neighbourhood}\0${change.id}\0${field}`
					if (told.has(key) || typeof value !== 'string' || isPersonal(change.kind, field) || !traces.test(value))
						continue
					told.add(key)
					yield { change, commit, field, data: { id: change.id } }
				}
	},
})

function removed(change: Change): readonly (readonly [string, Value | undefined])[] {
	if (change.what === 'gone') return [...change.entity.fields]
	return change.what === 'changed' ? [[change.field, change.before]] : []
}
