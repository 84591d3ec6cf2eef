import type { Vocabulary } from '../vocabulary.js'

/** What the diary of a neighbourhood tells apart. */
export const diary = {
	meeting_kinds: {
		title: { it: 'tipo di incontro', en: 'kind of meeting' },
		codes: {
			'pilot-group': {
				label: { it: 'gruppo pilota', en: 'pilot group' },
				meaning: {
					it: 'Si riunisce il gruppo pilota, che può prendere decisioni.',
					en: 'The pilot group meets and may take decisions.',
				},
			},
			assembly: {
				label: { it: 'assemblea', en: 'assembly' },
				meaning: {
					it: 'Il quartiere è invitato a un incontro largo, per ascoltare e discutere.',
					en: 'The neighbourhood is invited to a wide meeting, to listen and discuss.',
				},
			},
			thematic: {
				label: { it: 'gruppo tematico', en: 'thematic group' },
				meaning: {
					it: 'Si riunisce un gruppo tematico per progettare insieme.',
					en: 'A thematic group meets to design together.',
				},
			},
			coordinators: {
				label: { it: 'coordinatori', en: 'coordinators' },
				meaning: {
					it: 'Si vedono i coordinatori, tra loro o con quelli di altri quartieri.',
					en: 'The coordinators meet, among themselves or with those of other neighbourhoods.',
				},
			},
			training: {
				label: { it: 'formazione', en: 'training' },
				meaning: { it: 'Ci si trova soprattutto per imparare.', en: 'People meet mainly to learn.' },
			},
		},
	},
	support_acts: {
		title: { it: 'atto di sostegno', en: 'act of support' },
		codes: {
			activate: {
				label: { it: 'attivare', en: 'activate' },
				meaning: {
					it: 'Il gruppo ha fatto nascere un progetto che prima non c’era.',
					en: 'The group set going a project that was not there before.',
				},
			},
			sustain: {
				label: { it: 'sostenere', en: 'sustain' },
				meaning: {
					it: 'Il gruppo ha dato spazi, ore, denaro o consigli a un progetto.',
					en: 'The group gave a project space, hours, money or advice.',
				},
			},
			connect: {
				label: { it: 'connettere', en: 'connect' },
				meaning: {
					it: 'Il gruppo ha messo in contatto due o più soggetti che non lavoravano insieme.',
					en: 'The group brought together two or more parties that did not work together.',
				},
			},
			orient: {
				label: { it: 'orientare', en: 'orient' },
				meaning: {
					it: 'Il gruppo ha indicato a un progetto il servizio, l’ente o il bando a cui rivolgersi.',
					en: 'The group pointed a project to the service, body or grant to turn to.',
				},
			},
		},
	},
} as const satisfies Record<string, Vocabulary>
