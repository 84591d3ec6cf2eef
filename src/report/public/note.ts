import type { Language } from '../../model/text.js'
import type { Block } from '../document.js'
import type { Edition } from '../stamp.js'

/** Whom the pages are for, under their title. */
export const editionLine = (edition: Edition, language: Language): Block => ({
	kind: 'paragraph',
	text: [{ strong: words[edition.public ? 'public' : 'internal'][language] }, '.'],
})

/** At the end of a public edition: what is not told in it, and why. */
export function protectedNote(edition: Edition | undefined, language: Language): readonly Block[] {
	if (!edition?.public) return []
	return [
		{ kind: 'heading', level: 2, text: words.title[language], id: 'protected' },
		{ kind: 'list', items: words.items.map(item => item[language](edition.smallNumbers)) },
	]
}

const words = {
	public: { it: 'Versione pubblica', en: 'Public edition' },
	internal: { it: 'Versione interna: non diffondere', en: 'Internal edition: do not circulate' },
	title: { it: 'Numeri protetti', en: 'Protected numbers' },
	items: [
		{
			it: (under: number) =>
				`Da 1 a ${under - 1} persone il numero non si scrive: al suo posto c’è ciò che se ne può ricavare, come «1–${under - 1} (protetto)». Dove una sottrazione lo farebbe ritrovare è protetto anche un altro numero; «protetto» da solo vuol dire che non se ne dice nulla.`,
			en: (under: number) =>
				`From 1 to ${under - 1} people the number is not written: in its place stands what can be worked out about it, as in “1–${under - 1} (protected)”. Where a subtraction would give it back another number is protected too; “protected” alone means that nothing is told of it.`,
		},
		{
			it: () =>
				'Le frasi e gli indici che si calcolano da numeri protetti ci sono solo se valgono per tutto l’intervallo.',
			en: () =>
				'Sentences and indices computed from protected numbers are there only where they hold for the whole interval.',
		},
		{
			it: (under: number) =>
				`Il gruppo pilota e i conteggi di persone sono quelli della fine di un trimestre, e si ripetono con la loro data finché non cambiano di almeno ${under} persone: due edizioni vicine, messe a confronto, non fanno riconoscere nessuno.`,
			en: (under: number) =>
				`The pilot group and counts of people are those of the end of a quarter, and are repeated with their day until they change by at least ${under} people: two editions set side by side let nobody be recognised.`,
		},
		{
			it: () =>
				'Sotto le dieci persone non si pubblicano età, cittadinanza e competenze. Non ci sono nomi di persone, recapiti, note di campo; nei testi i recapiti e i nomi tolti sono segnati con […].',
			en: () =>
				'Under ten people, ages, citizenship and competences are not published. There are no names of persons, contact details or field notes; in texts, contact details and names that were taken out are marked […].',
		},
	],
} as const
