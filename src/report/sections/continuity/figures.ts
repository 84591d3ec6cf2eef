import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	recorded: {
		id: 'continuity/recorded',
		rows: [30],
		title: { it: 'Azioni di cui si sa come continuano', en: 'Actions of which it is known how they go on' },
		definition: {
			it: 'Azioni con la continuità scritta (da trovare, assestata o chiusa), fra quelle concluse, a regime o in corso da più di 183 giorni.',
			en: 'Actions with their continuity written (seeking, settled or closed), among those done, settled or under way for more than 183 days.',
		},
		unit: 'share',
		denominator: {
			it: 'azioni concluse, a regime o in corso da oltre sei mesi',
			en: 'actions done, settled or under way for over six months',
		},
		comparable: true,
	},
	settled: {
		id: 'continuity/settled',
		rows: [30],
		title: { it: 'Azioni assestate', en: 'Actions with settled continuity' },
		definition: {
			it: 'Azioni la cui continuità è assestata, fra quelle di cui è scritta. Accanto, quelle di cui non è scritta.',
			en: 'Actions whose continuity is settled, among those of which it is written. Beside it, those of which it is not.',
		},
		unit: 'share',
		denominator: { it: 'azioni con la continuità scritta', en: 'actions with continuity written' },
		comparable: true,
	},
	expiring: {
		id: 'continuity/expiring',
		rows: [30],
		title: { it: 'Azioni attive in scadenza', en: 'Active actions about to expire' },
		definition: {
			it: 'Azioni in corso o a regime i cui fondi o accordi finiscono entro 100 giorni o sono già finiti. Accanto, quelle senza una scadenza scritta.',
			en: 'Actions under way or settled whose funds or agreement end within 100 days or have ended. Beside it, those without a written expiry.',
		},
		unit: 'share',
		denominator: { it: 'azioni in corso o a regime', en: 'actions under way or settled' },
		comparable: true,
	},
	lessons: {
		id: 'continuity/closed-with-lessons',
		rows: [30],
		title: { it: 'Chiuse con ciò che si è imparato', en: 'Closed with lessons' },
		definition: {
			it: 'Azioni chiuse di cui è scritto che cosa si è imparato.',
			en: 'Closed actions of which it is written what was learned.',
		},
		unit: 'share',
		denominator: { it: 'azioni chiuse', en: 'actions closed' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
