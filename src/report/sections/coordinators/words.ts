import { capital, inWords } from '../../../model/numerals.js'

export const words = {
	none: {
		it: ['I coordinatori ', { consequence: 'non sono ancora registrati' }],
		en: ['The coordinators ', { consequence: 'are not recorded yet' }],
	},
	toFill: {
		it: 'Per vedere questa parte servono i coordinatori in neighbourhood.yaml («coordinators»).',
		en: 'This part needs the coordinators in neighbourhood.yaml (“coordinators”).',
	},
	complete: {
		it: 'La coppia di coordinatori è completa, tra pubblico e privato sociale',
		en: 'The pair of coordinators is complete, public and third sector',
	},
	sameSector: {
		it: ['I due coordinatori ', { consequence: 'vengono dallo stesso settore' }],
		en: ['The two coordinators ', { consequence: 'come from the same sector' }],
	},
	one: {
		it: ['In carica c’è una persona sola: ', { consequence: 'la coppia di coordinatori non è completa' }],
		en: ['Only one person is in office: ', { consequence: 'the pair of coordinators is not complete' }],
	},
	nobody: {
		it: [{ consequence: 'Nessun coordinatore' }, ' risulta in carica'],
		en: [{ consequence: 'No coordinator' }, ' is recorded as in office'],
	},
	tooMany: {
		it: (number: number) => [
			`${capital(inWords(number, 'it'))} coordinatori sono in carica: `,
			{ consequence: 'il programma ne prevede due' },
		],
		en: (number: number) => [
			`${capital(inWords(number, 'en'))} coordinators are in office: `,
			{ consequence: 'the programme foresees two' },
		],
	},
	somebody: { it: 'un coordinatore', en: 'a coordinator' },
	yesNo: { yes: { it: 'sì', en: 'yes' }, no: { it: 'non ancora', en: 'not yet' } },
	table: {
		caption: { it: 'I coordinatori, in carica e precedenti', en: 'Coordinators, in office and former' },
		columns: {
			name: { it: 'Nome', en: 'Name' },
			sector: { it: 'Settore', en: 'Sector' },
			organisation: { it: 'Ente', en: 'Organisation' },
			from: { it: 'Dal', en: 'From' },
			until: { it: 'Al', en: 'Until' },
			first_training: { it: 'Prima formazione', en: 'First training' },
			training_hours: { it: 'Ore di formazione', en: 'Training hours' },
		},
	},
	gaps: {
		caption: { it: 'I periodi senza la coppia completa', en: 'The times without a full pair' },
		columns: {
			from: { it: 'Dal', en: 'From' },
			until: { it: 'Al', en: 'Until' },
			days: { it: 'Giorni', en: 'Days' },
			in_office: { it: 'In carica', en: 'In office' },
		},
	},
} as const
