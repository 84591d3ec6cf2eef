import { after, chance, taxCode } from './chance.mjs'
import * as words from './words.mjs'

const begun = '2025-01-13'
const constituted = '2025-06-19'
const adopted = '2025-10-16'
const today = '2026-11-20'
/** The third and the last but one are assemblies; the fourth adopts the mandate. */
const meetingDays = [
	'2025-06-26',
	'2025-07-24',
	'2025-09-18',
	adopted,
	'2026-03-12',
	'2026-07-09',
	'2026-10-22',
	'2026-11-05',
]
const isAssembly = index => index === 2 || index === 6

/** The six files of a neighbourhood, by name: always the same for the same number. */
export function neighbourhood(number) {
	const luck = chance(number * 7919 + 17)
	const cast = casting(luck, number)
	return {
		'neighbourhood.yaml': head('neighbourhood', luck) + place(luck, cast),
		'network.yaml': head('network', luck) + network(luck, cast),
		'mandate.yaml': head('mandate', luck) + mandate(luck, cast),
		'needs.yaml': head('needs', luck) + needs(luck, cast),
		'actions.yaml': head('actions', luck) + actions(luck, cast),
		'diary.yaml': head('diary', luck) + diary(luck, cast),
	}
}

const head = (kind, luck) => `# yaml-language-server: $schema=../../.agora/schemas/${kind}.schema.json
#
# Generato per misurare, con numeri e nomi a caso: non descrive nessun quartiere.
# ${words.sentence(luck)}

`

const list = items => `[${items.join(', ')}]`
const each = (items, write) => items.map(write).join('\n')
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index))

/** A text as people write it: on one line, as a block, or folded. */
function text(luck, indent) {
	const lines = many(luck.odds(0.65) ? 1 : 2, () => words.sentence(luck))
	const margin = ' '.repeat(indent)
	if (lines.length === 1)
		return luck.odds(0.5) ? lines[0] : `>-\n${margin}${lines[0].replace(', e ', `,\n${margin}e `)}`
	return `|\n${lines.map(line => margin + line).join('\n')}`
}

/** A comment of the author’s, now and then. */
const aside = (luck, indent) => (luck.odds(0.3) ? `${' '.repeat(indent)}# ${words.remark(luck)}\n` : '')

/** Whoever and whatever the six files refer to. */
function casting(luck, number) {
	const street = luck.one(words.streets)
	const isPublic = ([type]) => type === 'ente-pubblico'
	const others = luck.some(
		words.bodies.filter(body => !isPublic(body)),
		luck.between(7, 9),
	)
	const organisations = [luck.one(words.bodies.filter(isPublic)), ...others].map(([type, name], index) => ({
		id: `${slug(name)}-${index}`,
		name: `${name} ${luck.one(words.streets)}`,
		type,
		joined: after('2025-03-10', luck.between(0, 90)),
	}))
	const coordinators = many(2, () => luck.id('coordinator'))
	const vulnerabilities = many(luck.between(3, 4), () => ({
		id: luck.id('vulnerability'),
		identified: day(luck, '2025-06-20', 100),
	}))
	return {
		name: `Quartiere ${street} ${number}`,
		places: many(luck.between(4, 6), () => luck.id('place')),
		organisations,
		bodies: organisations.map(({ id }) => id),
		coordinators,
		people: many(luck.between(8, 10), () => luck.id('person')),
		vulnerabilities,
		needs: many(luck.between(4, 6), () => luck.id('need')),
		decision: luck.id('decision'),
		meetings: meetingDays.map(date => ({ id: luck.id('meeting'), date })),
		aims: many(3, () => luck.id('aim')),
		proposals: many(3, () => luck.id('proposal')),
		actions: many(3, () => luck.id('action')),
		experiences: many(2, () => luck.id('experience')),
		groups: many(2, () => luck.id('group')),
		mandate: luck.id('mandate'),
		round: luck.id('round'),
	}
}

const slug = name =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]+/g, '-')

const day = (luck, from, span) => after(from, luck.between(0, span))

function place(luck, { name, places, coordinators, bodies }) {
	const ages = words.generations.map(() => luck.between(800, 3500))
	const total = ages.reduce((sum, count) => sum + count, 0)
	const foreign = words.cultures.slice(2, 5).map(() => luck.between(90, 400))
	const italian = total - foreign.reduce((sum, count) => sum + count, 0)
	const employer = [bodies[0], bodies[1]]
	return `name: ${name}
description: |
  ${many(3, () => words.sentence(luck)).join('\n  ')}
area_km2: ${luck.between(8, 60) / 10}

places:
${each(
	places,
	id => `  - id: ${id}
    name: Luogo ${luck.one(words.streets)}
    kind: ${luck.one(words.placeKinds)}
    lat: ${(44.9 + luck.between(0, 900) / 10_000).toFixed(4)}
    lon: ${(10.9 + luck.between(0, 900) / 10_000).toFixed(4)}
`,
)}
# Congelata: non si aggiorna ogni anno.
population:
  date: 2025-01-01
  source: Anagrafe comunale
  total: ${total}
  generations:
${words.generations.map((band, index) => `    ${band}: ${ages[index]}`).join('\n')}
  cultures: { italian: ${italian}, foreign-europe: ${foreign[0]}, foreign-africa: ${foreign[1]}, foreign-asia: ${foreign[2]} }

mapping:
  from: 2024-10-07
  until: 2024-12-20
  method: ${text(luck, 4)}

coordinators:
${each(
	coordinators,
	(id, index) => `  - id: ${id}
    name: Coordinatore ${index + 1}
    sector: ${index === 0 ? 'public' : 'private-social'}
    organisation: ${employer[index]}
    identified: ${after(begun, 7 * index)}
    from: ${after(begun, 14 + 7 * index)}
    training:
      - { date: 2025-03-04, hours: 16, topic: Lavoro di comunità, first: true }
      - { date: ${day(luck, '2025-09-01', 300)}, hours: ${luck.between(3, 8)}, topic: Condurre un gruppo che decide }
`,
)}
phases:
  - phase: coordinators
    planned: ${begun}
    started: ${begun}
    completed: 2025-03-31
    evidence: ${text(luck, 6)}

  - phase: network
    started: 2025-03-10
    completed: 2025-09-30
    evidence: ${text(luck, 6)}

  - { phase: mandate, planned: 2025-06-01, started: 2025-07-01, completed: 2025-10-31 }
  - { phase: engagement, started: 2025-09-08 }
  - { phase: co-design, started: 2025-10-20 }
  - { phase: actions, started: 2025-11-17 }
`
}

function network(luck, { organisations, people, bodies, places, meetings }) {
	const pairs = many(luck.between(6, 8), () => luck.some(bodies, 2))
	const ties = [...new Map(pairs.map(pair => [pair.join(), pair])).values()]
	return `organisations:

${each(
	organisations,
	({ id, name, type, joined }) => `${aside(luck, 2)}  - id: ${id}
    name: ${name}
    type: ${type}
    registers: [{ register: other, code: "${luck.between(10_000, 99_999)}" }]
    tax_code: "${taxCode(luck.between(8_000_000_000, 8_099_999_999))}"
    promoter: { from: ${joined} }
    brings: ${list(luck.some(words.contributions, luck.between(1, 4)))}
    themes: ${list(luck.some(words.themes, luck.between(1, 3)))}
${luck.odds(0.3) ? `    notes: ${text(luck, 6)}\n` : ''}`,
)}
people:
${each(
	people,
	(id, index) => `  - id: ${id}
    name: Persona ${index + 1}
${bodies[index] ? `    organisation: ${bodies[index]}\n` : ''}    generation: ${luck.one(words.adults)}
    culture: ${luck.one(words.cultures)}
    competences: ${list(luck.some(words.competences, luck.between(1, 3)))}
    gender: ${luck.one(['woman', 'man', 'unknown'])}`,
)}

pilot_group:
  constituted: ${constituted}
  members:
${each(
	people,
	(id, index) =>
		`    - { person: ${id},${bodies[index] ? ` organisation: ${bodies[index]},` : ''} from: ${luck.odds(0.8) ? constituted : day(luck, constituted, 200)}, voluntary: true }`,
)}

ties:

${each(
	ties,
	pair => `${aside(luck, 2)}  - id: ${luck.id('tie')}
    between: ${list(pair)}
    level: ${luck.one(words.tieLevels)}
    since: ${day(luck, '2019-01-10', 2300)}
    evidence: ${text(luck, 6)}
${
	luck.odds(0.4)
		? `    ratings:
      - { by: ${pair[0]}, date: 2026-06-10, level: ${luck.one(words.tieLevels)}, value: ${luck.between(1, 4)}, trust: ${luck.between(1, 4)} }
      - { by: ${pair[1]}, date: 2026-06-12, level: ${luck.one(words.tieLevels)}, value: ${luck.between(1, 4)}, trust: ${luck.between(1, 4)} }
`
		: ''
}`,
)}
# «verified» è l’ultimo giorno in cui qualcuno ha controllato.
resources:
${each(
	many(luck.between(3, 5), () => luck.id('resource')),
	id => `  - id: ${id}
    name: Risorsa ${luck.one(words.streets)}
    category: ${luck.one(words.resourceCategories)}
    theme: ${luck.one(words.themes)}
    holder: ${luck.one(bodies)}
    place: ${luck.one(places)}
    offers: ${text(luck, 6)}
    verified: ${luck.one(meetings).date}
`,
)}`
}

function mandate(luck, { mandate, decision, meetings, vulnerabilities, needs, aims, places, bodies }) {
	return `versions:

  - id: ${mandate}
    adopted: ${adopted}
    drafted: ${list(meetings.slice(0, 3).map(({ id }) => id))}
    decision: ${decision}
    statement: |
      ${many(4, () => words.sentence(luck)).join('\n      ')}
    vulnerabilities:
${vulnerabilities.map(({ id }) => `      - ${id}`).join('\n')}
    # lo stesso ordine della votazione
    priorities:
${needs.map(id => `      - ${id} # ${words.remark(luck)}`).join('\n')}
    aims:
${each(
	aims,
	(id, index) => `      - id: ${id}
        title: ${words.wishes[index]}
        needs: ${list(needs.filter((_, at) => at % aims.length === index))}
        assumption: ${text(luck, 10)}`,
)}
    review_by: 2027-01-31
    shown:
      - { place: ${luck.one(places)}, from: 2025-10-27 }
    adopted_by:
${bodies.map(id => `      - ${id}`).join('\n')}
`
}

function needs(luck, { vulnerabilities, needs, places, bodies, meetings, round }) {
	const kinds = luck.some(words.forms, vulnerabilities.length)
	return `vulnerabilities:

${each(
	vulnerabilities,
	({ id, identified }, index) => `  - id: ${id}
    form: ${kinds[index]}
    target: ${luck.one(words.targets)}
    title: ${words.wishes[words.wishes.length - 1 - index]}
    description: ${text(luck, 6)}
    identified: ${identified}
    evidence:
      - date: ${after(identified, -luck.between(1, 60))}
        source: Servizi sociali, dati aggregati
        text: ${words.sentence(luck)}
        value: ${luck.between(5, 300) / 10}
`,
)}
needs:

${each(
	needs,
	(id, index) => `${aside(luck, 2)}  - id: ${id}
    title: ${words.wishes[index]}
    description: ${text(luck, 6)}
    theme: ${luck.one(words.themes)}
    vulnerabilities: ${list(luck.some(vulnerabilities, luck.between(1, 2)).map(({ id }) => id))}
    targets: ${list(luck.some(words.targets, luck.between(1, 2)))}
    places: ${list(luck.some(places, luck.between(1, 3)))}
    noticed: ${day(luck, '2024-10-07', 200)}
    noticed_by: ${luck.one(bodies)}
    source: Mappatura, ${words.remark(luck)}
    emerging: false
${index % 3 < 2 ? `    stage: in-progress\n    stage_dates: { in-progress: ${day(luck, '2025-11-17', 60)} }` : '    stage: open'}
`,
)}
priority_rounds:
  - id: ${round}
    date: ${meetings[2].date}
    meeting: ${meetings[2].id}
    method: votes
    voters: { members: 12, others: ${luck.between(2, 30)}, known: true }
    scores:
${needs.map((id, index) => `      ${id}: ${3 * (needs.length - index) + luck.between(0, 2)}`).join('\n')}
    order:
${needs.map(id => `      - ${id}`).join('\n')}

indicators:
${each(
	many(2, () => luck.id('indicator')),
	(id, index) => `  - id: ${id}
    title: Quante persone dicono che ${words.remark(luck)}
    unit: "%"
    direction: ${index % 2 === 0 ? 'down' : 'up'}
    scope: population
    theme: ${luck.one(words.themes)}
    needs: ${list(luck.some(needs, 2))}
    source: Questionario di quartiere
    target: { value: ${luck.between(10, 90)}, by: 2027-06-30 }
    values:
${many(3, quarter => `      - { period: 2026-Q${quarter + 1}, value: ${luck.between(100, 900) / 10}, denominator: ${luck.between(150, 900)}, source: Questionario }`).join('\n')}
`,
)}`
}

function actions(luck, cast) {
	const { experiences, proposals, actions, groups, needs, bodies, people, places, vulnerabilities } = cast
	return `experiences:

${each(
	experiences,
	(id, index) => `  - id: ${id}
    title: ${words.habits[index]}
    holder: ${luck.one(bodies)}
    theme: ${luck.one(words.themes)}
    targets: ${list(luck.some(words.targets, 2))}
    place: ${luck.one(places)}
    since: ${day(luck, '2012-01-01', 4000)}
    why: ${text(luck, 6)}
    verified: ${day(luck, '2026-03-01', 200)}
    support:
      - { date: ${day(luck, '2025-02-17', 150)}, kind: valued, by: ${luck.one(cast.coordinators)}, how: "${words.remark(luck)}" }
      - date: ${day(luck, '2025-10-01', 300)}
        kind: strengthened
        by: ${luck.one(bodies)}
        how: ${words.sentence(luck)}
        before: ${luck.between(5, 30)} presenze medie
        after: ${luck.between(31, 90)} presenze medie
`,
)}
strategies:

${each(
	many(3, () => luck.id('strategy')),
	(id, index) => `  - id: ${id}
    title: Uscita ${words.streets[index]}
    aim: ${text(luck, 6)}
    targets: ${list(luck.some(words.targets, 2))}
    vulnerabilities: ${list(vulnerabilities.filter((_, at) => at % 3 === index).map(({ id }) => id))}
    channel: ${luck.one(words.channels)}
    level: ${luck.one(words.levels)}
    from: 2025-11-03
    events:
${each(many(luck.between(3, 5), at => after('2026-11-08', -at * 75 - luck.between(0, 20))).reverse(), date => {
	const contacts = luck.between(20, 80)
	return `      - { date: ${date}, place: ${luck.one(places)}, contacts: ${contacts}, new: ${luck.between(3, contacts - 8)}, returned: ${luck.between(0, 8)}, became_active: ${luck.between(0, 3)}, by: ${luck.one(bodies)} }`
})}
`,
)}
groups:
${each(
	groups,
	id => `  - id: ${id}
    theme: ${luck.one(words.themes)}
    title: Gruppo ${luck.one(words.streets)}
    needs: ${list(luck.some(needs, 2))}
    activated: 2025-10-20
    members: ${list([...luck.some(people, 4), ...luck.some(bodies, 2)])}
    meetings: ${list(cast.meetings.slice(luck.between(4, 6)).map(({ id }) => id))}
`,
)}
proposals:

${each(
	proposals,
	(id, index) => `${aside(luck, 2)}  - id: ${id}
    title: ${words.works[index]}
    date: 2025-10-2${index}
    authors: ${list([luck.one(bodies), luck.one(people)])}
    group: ${luck.one(groups)}
    needs: [${needs[index]}]
    why: ${text(luck, 6)}
    stage: became-action
    stage_dates: { co-designed: 2025-10-30, approved: 2025-11-13, became-action: 2025-11-17 }
`,
)}
actions:

${each(actions, (id, index) => action(luck, cast, id, index, proposals[index]))}`
}

function action(luck, { bodies, places, experiences, needs, aims, actions }, id, index, proposal) {
	const [owner, ...partners] = luck.some(bodies, 3)
	const since = day(luck, '2025-11-17', 40)
	return `${aside(luck, 2)}  - id: ${id}
    title: ${words.works[index]}
    description: ${text(luck, 6)}
    kind: ${index % 3 === 2 ? 'initiative' : 'project'}
    ${proposal ? `proposal: ${proposal}` : `experience: ${experiences[index % experiences.length]}`}
    needs: ${list(needs.filter((_, at) => at % actions.length === index))}
    aims: [${luck.one(aims)}]
    theme: ${luck.one(words.themes)}
    owner: ${owner}
    partners:
${partners.map(one => `      - { organisation: ${one}, role: "${words.remark(luck)}" }`).join('\n')}
    place: ${luck.one(places)}
    stage: under-way
    since: ${since}
    until: 2027-06-30
    records:
${many(luck.between(3, 5), month => record(luck, month)).join('\n')}
    cost: ${luck.between(8, 200) * 100}
    funding:
      - { source: Comune, amount: ${luck.between(1, 40) * 100} }
      - { source: Fondazione, amount: ${luck.between(1, 40) * 100} }
    output: ${text(luck, 6)}
    result: ${text(luck, 6)}
    continuity:
      state: seeking
      mode: pact
      owner: ${owner}
      resources: ${text(luck, 8)}
`
}

function record(luck, month) {
	const participants = luck.between(12, 60)
	const young = luck.between(1, participants - 2)
	const old = luck.between(0, participants - young)
	const counts = `activities: ${luck.between(4, 30)}, hours: ${luck.between(8, 90)}, participants: ${participants}, passages: ${participants * luck.between(2, 6)}, new: ${luck.between(0, 9)}`
	const period = `2026-${String(month + 1).padStart(2, '0')}`
	if (luck.odds(0.6)) return `      - { period: ${period}, ${counts} }`
	return `      - period: ${period}
        ${counts.replaceAll(', ', '\n        ')}
        by_generation: { 15-34: ${young}, 65+: ${old}, unknown: ${participants - young - old} }
        by_culture: { italian: ${young}, foreign: ${old}, unknown: ${participants - young - old} }`
}

function diary(
	luck,
	{ meetings, coordinators, people, places, needs, actions, decision, mandate, bodies, experiences },
) {
	return `meetings:

${each(
	meetings,
	({ id, date }, index) => `  - id: ${id}
    date: ${date}
    kind: ${isAssembly(index) ? 'assembly' : 'pilot-group'}
    title: ${index === 3 ? 'Adozione del mandato' : `Incontro ${index + 1}`}
    open: ${isAssembly(index)}
    place: ${luck.one(places)}
    led_by: ${list(coordinators)}
    present:
      [
        ${luck.some(people, luck.between(5, 8)).join(', ')}
      ]
    others: ${luck.between(0, 40)}
    purposes: ${list(luck.some(['agora', 'observatory', 'support'], luck.between(1, 2)))}
${decisions(luck, index, date, { decision, mandate, actions, bodies })}`,
)}
notes:

${each(
	[...many(luck.between(3, 5), () => day(luck, '2025-02-10', 600)), '2026-11-10'],
	date => `  - id: ${luck.id('note')}
    date: ${date}
    place: ${luck.one(places)}
    by: ${luck.one(coordinators)}
    theme: ${luck.one(words.themes)}
    text: ${text(luck, 6)}
    needs: ${list(luck.some(needs, luck.between(1, 2)))}
`,
)}
support:
${each(
	many(4, index => ['activate', 'sustain', 'connect', 'orient'][index % 4]),
	act => `  - id: ${luck.id('support')}
    date: ${day(luck, '2026-02-02', 250)}
    act: ${act}
    by: ${luck.one(coordinators)}
    project: ${luck.one([...actions, ...experiences])}
${act === 'connect' ? `    parties: ${list(luck.some(bodies, 2))}\n` : ''}${act === 'orient' ? '    towards: Bando regionale di quartiere\n' : ''}    given: { hours: ${luck.between(1, 20)}, advice: "${words.remark(luck)}" }
    followed_by: ${words.sentence(luck)}
`,
)}`
}

/** The third meeting and later ones decide; the mandate is adopted on its own day. */
function decisions(luck, index, date, { decision, mandate, actions, bodies }) {
	if (index !== 3 && !luck.odds(0.5)) return ''
	const isAdoption = index === 3
	const due = after(date, 30)
	return `    decisions:
      - id: ${isAdoption ? decision : luck.id('decision')}
        text: ${words.sentence(luck)}
        about: [${isAdoption ? mandate : luck.one(actions)}]
        owner: ${luck.one(bodies)}
        due: ${due}
${after(due, 1) < today ? `        done: ${after(date, luck.between(1, 29))}\n` : ''}`
}
