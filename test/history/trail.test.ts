import { expect, test } from 'vitest'
import { follow, recordsEver, type Wanted } from '../../src/history/follow.js'
import { repositoryOf } from '../../src/history/repository.js'
import { trail } from '../../src/history/trail.js'
import { type Change, isOnlyMove } from '../../src/model/change.js'
import { repository } from '../support/repository.js'

const needs = 'neighbourhoods/nord/needs.yaml'
const need1 = { neighbourhood: 'nord', kind: 'need', id: 'need-1' }

/** A history as short lines, newest first. */
function told(root: string, wanted: Wanted = {}, interest = {}): readonly string[] {
	return follow(trail(repositoryOf(root), interest), wanted).flatMap(({ commit, changes, onlyMoved, gaps }) => {
		const head = `${commit.author.name}:`
		const said = changes.filter(change => !isOnlyMove(change)).map(change => `${head} ${sentence(change)}`)
		return [...(onlyMoved ? [`${head} only moved`] : said), ...gaps.map(({ file }) => `${head} cannot read ${file}`)]
	})
}

function sentence(change: Change): string {
	const whose = `${change.neighbourhood}/${change.id}`
	switch (change.what) {
		case 'added':
		case 'gone':
			return `${change.what} ${whose}`
		case 'moved':
			return `moved ${whose} from ${change.before.neighbourhood}/${change.before.id}`
		case 'changed':
			return `${whose} ${change.field} ${JSON.stringify(change.before)} -> ${JSON.stringify(change.after)}`
	}
}

const panchine = (stage: string, more = '') => `needs:
  - id: need-1
    title: Panchine rotte
    stage: ${stage}${more}
  - id: need-2
    title: Corso di italiano
`

test('five commits: create, rewrite and reorder, change, rename the file, change', () => {
	const repo = repository()
	repo.commit(
		'2026-01-01',
		{ 'agora.yaml': 'version: 1\n', [needs]: panchine('open') },
		'Primi bisogni',
		'Marta Bianchi',
	)
	repo.commit(
		'2026-01-02',
		{
			[needs]:
				'# In ordine\nneeds:\n- { title: "Corso di italiano", id: need-2 }\n- { stage: open, title: Panchine rotte, id: need-1 }\n',
		},
		'Riscritto',
		'Luca Verdi',
	)
	repo.commit('2026-01-03', { [needs]: panchine('in-progress') }, 'Si comincia', 'Luca Verdi')
	repo.git('mv', needs, 'neighbourhoods/nord/bisogni.yaml')
	repo.commit('2026-01-04', {}, 'Nome italiano', 'Anna Neri')
	repo.commit(
		'2026-01-05',
		{ 'neighbourhoods/nord/bisogni.yaml': panchine('closed', '\n    outcome: Sostituite') },
		'Fatto',
		'Marta Bianchi',
	)
	const expected = [
		'Marta Bianchi: nord/need-1 stage "in-progress" -> "closed"',
		'Marta Bianchi: nord/need-1 outcome undefined -> "Sostituite"',
		'Anna Neri: only moved',
		'Luca Verdi: nord/need-1 stage "open" -> "in-progress"',
		'Luca Verdi: only moved',
		'Marta Bianchi: added nord/need-1',
	]
	expect(told(repo.root, { record: need1 })).toEqual(expected)
	expect(told(repo.root, { record: need1 }, { texts: ['need-1'] })).toEqual(expected)
	expect(told(repo.root, { neighbourhood: 'nord' }, { neighbourhood: 'nord' })).toEqual([
		...expected.slice(0, -1),
		'Marta Bianchi: added nord/need-1',
		'Marta Bianchi: added nord/need-2',
	])
})

test('a merge of two branches credits both, and itself with nothing', () => {
	const repo = repository()
	const file = (stage: string, title: string) => `needs:
  - id: need-1
    title: Panchine rotte
    stage: ${stage}


  # tra l’uno e l’altro


  - id: need-2
    title: ${title}
`
	repo.commit('2026-01-01', { [needs]: file('open', 'Corso') })
	repo.git('checkout', '-q', '-b', 'luca')
	repo.commit('2026-01-02', { [needs]: file('open', 'Corso di italiano') }, 'Titolo', 'Luca Verdi')
	repo.git('checkout', '-q', 'main')
	repo.commit('2026-01-03', { [needs]: file('closed', 'Corso') }, 'Chiuso', 'Anna Neri')
	repo.git('merge', '-q', '--no-edit', 'luca')
	expect([...told(repo.root)].sort()).toEqual([
		'Anna Neri: nord/need-1 stage "open" -> "closed"',
		'Luca Verdi: nord/need-2 title "Corso" -> "Corso di italiano"',
		'Marta Bianchi: added nord/need-1',
		'Marta Bianchi: added nord/need-2',
	])
})

test('an evil merge shows only what was decided in it', () => {
	const repo = repository()
	repo.commit('2026-01-01', { [needs]: panchine('open') })
	repo.git('checkout', '-q', '-b', 'luca')
	repo.commit('2026-01-02', { [needs]: panchine('in-progress', '\n    theme: school') }, 'Avviato', 'Luca Verdi')
	repo.git('checkout', '-q', 'main')
	repo.commit('2026-01-03', { [needs]: panchine('answered', '\n    emerging: true') }, 'Risposto', 'Anna Neri')
	repo.git('merge', '-q', '--no-edit', '-s', 'ours', '--no-commit', 'luca')
	repo.commit(
		'2026-01-04',
		{ [needs]: `${panchine('closed', '\n    emerging: true\n    theme: school')}  - { id: need-3, title: Orti }\n` },
		'Unione',
		'Ugo Rossi',
	)
	expect(told(repo.root).filter(line => line.startsWith('Ugo'))).toEqual([
		'Ugo Rossi: nord/need-1 stage "answered" -> "closed"',
		'Ugo Rossi: added nord/need-3',
	])
})

test('a merge of three branches credits each, and itself with what was decided in it', () => {
	const repo = repository()
	const file = (name: string) => `neighbourhoods/nord/${name}.yaml`
	const folder = (stage: string, action: string, date: string) => ({
		[needs]: panchine(stage),
		[file('actions')]: `actions:\n  - { id: action-1, title: Orti, stage: ${action} }\n`,
		[file('diary')]: `meetings:\n  - { id: meeting-1, title: Assemblea, date: ${date} }\n`,
	})
	const start = ['open', 'proposed', '2026-01-01'] as const
	repo.commit('2026-01-01', folder(...start))
	for (const [branch, author, files] of [
		['uno', 'Luca Verdi', folder('closed', start[1], start[2])],
		['due', 'Anna Neri', folder(start[0], 'active', start[2])],
		['tre', 'Ugo Rossi', folder(start[0], start[1], '2026-01-02')],
	] as const) {
		repo.git('checkout', '-q', '-b', branch, 'main')
		repo.commit('2026-01-02', files, 'Suo', author)
	}
	repo.git('checkout', '-q', 'main')
	repo.git('merge', '-q', '--no-edit', '--no-commit', 'uno', 'due', 'tre')
	repo.commit('2026-01-03', { [needs]: panchine('closed', '\n    emerging: true') }, 'Tutti', 'Eva Gialli')
	expect(repo.git('log', '-1', '--format=%P').split(' ').length).toBeGreaterThan(2)
	expect([...told(repo.root)].filter(line => !line.includes('added')).sort()).toEqual([
		'Anna Neri: nord/action-1 stage "proposed" -> "active"',
		'Eva Gialli: nord/need-1 emerging undefined -> true',
		'Luca Verdi: nord/need-1 stage "open" -> "closed"',
		'Ugo Rossi: nord/meeting-1 date "2026-01-01" -> "2026-01-02"',
	])
})

test('a merge that throws one side away has decided so: its values are told as taken back, by who merged', () => {
	const repo = repository()
	repo.commit('2026-01-01', { [needs]: panchine('open') })
	repo.git('checkout', '-q', '-b', 'luca')
	repo.commit('2026-01-02', { [needs]: panchine('closed') }, 'Chiuso', 'Luca Verdi')
	repo.commit(
		'2026-01-03',
		{ 'neighbourhoods/nord/diary.yaml': 'meetings:\n  - { id: meeting-1, date: 2026-01-03 }\n' },
		'Incontro',
		'Luca Verdi',
	)
	repo.git('checkout', '-q', 'main')
	repo.commit('2026-01-04', { 'neighbourhoods/nord/actions.yaml': 'actions:\n  - { id: action-1 }\n' }, 'Azione')
	repo.git('merge', '-q', '--no-commit', '-s', 'ours', 'luca')
	repo.commit('2026-01-05', {}, 'Solo il nostro', 'Anna Neri')
	expect(told(repo.root).slice(0, 2).sort()).toEqual([
		'Anna Neri: gone nord/meeting-1',
		'Anna Neri: nord/need-1 stage "closed" -> "open"',
	])
	expect(told(repo.root, { record: need1 }, { texts: ['need-1'] })[0]).toContain('Anna Neri')
})

test('a folder renamed on one branch and an edit on the other are both credited, and the merge is not', () => {
	const repo = repository()
	const lots = Array.from({ length: 20 }, (_, index) => `  - { id: place-${index}, name: Luogo ${index} }`).join('\n')
	repo.commit('2026-01-01', {
		[needs]: `${panchine('open')}# fine\n`,
		'neighbourhoods/nord/neighbourhood.yaml': `name: Nord\nplaces:\n${lots}\n`,
	})
	repo.git('checkout', '-q', '-b', 'luca')
	repo.commit('2026-01-02', { [needs]: `${panchine('closed')}# fine\n` }, 'Chiuso', 'Luca Verdi')
	repo.git('checkout', '-q', 'main')
	repo.git('mv', 'neighbourhoods/nord', 'neighbourhoods/centro')
	repo.commit(
		'2026-01-03',
		{ 'neighbourhoods/centro/needs.yaml': `# inizio\n${panchine('open')}# fine\n` },
		'Nome',
		'Anna Neri',
	)
	repo.git('merge', '-q', '--no-edit', 'luca')
	const record = { neighbourhood: 'centro', kind: 'need', id: 'need-1' }
	expect(told(repo.root, { record })).toEqual(
		expect.arrayContaining([
			'Luca Verdi: nord/need-1 stage "open" -> "closed"',
			'Anna Neri: only moved',
			'Marta Bianchi: added nord/need-1',
		]),
	)
	expect(told(repo.root, { record })).toHaveLength(3)
	expect(told(repo.root, { neighbourhood: 'centro' }, { neighbourhood: 'centro' })).toHaveLength(25)
})

test('a file split in two: nothing lost, nothing invented', () => {
	const repo = repository()
	repo.commit('2026-01-01', { [needs]: panchine('open') })
	repo.commit(
		'2026-01-02',
		{
			[needs]: 'needs:\n  - id: need-2\n    title: Corso di italiano\n',
			'neighbourhoods/nord/bisogni-piazza.yaml': panchine('open').replace(/ {2}- id: need-2[\s\S]*/, ''),
		},
		'Divisi',
		'Luca Verdi',
	)
	repo.commit('2026-01-03', {
		'neighbourhoods/nord/bisogni-piazza.yaml': panchine('closed').replace(/ {2}- id: need-2[\s\S]*/, ''),
	})
	expect(told(repo.root)).toEqual([
		'Marta Bianchi: nord/need-1 stage "open" -> "closed"',
		'Luca Verdi: only moved',
		'Marta Bianchi: added nord/need-1',
		'Marta Bianchi: added nord/need-2',
	])
})

test('what was deleted is remembered, and a revert is a change like others', () => {
	const repo = repository()
	repo.commit('2026-01-01', { [needs]: panchine('open') })
	repo.commit(
		'2026-01-02',
		{ [needs]: 'needs:\n  - id: need-2\n    title: Corso di italiano\n' },
		'Tolto',
		'Luca Verdi',
	)
	expect(recordsEver(trail(repositoryOf(repo.root), { texts: ['need-1'] }), 'need-1')).toEqual([need1])
	expect(told(repo.root, { record: need1 }, { texts: ['need-1'] })).toEqual([
		'Luca Verdi: gone nord/need-1',
		'Marta Bianchi: added nord/need-1',
	])
	repo.git('revert', '--no-edit', 'HEAD')
	expect(told(repo.root, { record: need1 })[0]).toBe('Luca Verdi: added nord/need-1')
})

test('a revision that cannot be read is a gap; what it hid shows in the next one that can be', () => {
	const repo = repository()
	repo.commit('2026-01-01', { [needs]: panchine('open') })
	repo.commit('2026-01-02', { [needs]: `${panchine('open')}<<<<<<< qui\n  - [\n` }, 'Rotto', 'Luca Verdi')
	repo.commit('2026-01-03', { [needs]: `${panchine('open')}  - [\n` }, 'Ancora rotto', 'Luca Verdi')
	repo.commit('2026-01-04', { [needs]: panchine('closed') }, 'Aggiustato', 'Anna Neri')
	expect(told(repo.root)).toEqual([
		'Anna Neri: nord/need-1 stage "open" -> "closed"',
		`Luca Verdi: cannot read ${needs}`,
		`Luca Verdi: cannot read ${needs}`,
		'Marta Bianchi: added nord/need-1',
		'Marta Bianchi: added nord/need-2',
	])
})

test('the edge of a shallow clone is credited with nothing', () => {
	const repo = repository()
	for (const [index, stage] of ['open', 'in-progress', 'closed'].entries())
		repo.commit(`2026-01-0${index + 1}`, { [needs]: panchine(stage) })
	const clone = repository()
	clone.git('remote', 'add', 'origin', `file://${repo.root}`)
	clone.git('fetch', '-q', '--depth', '2', 'origin', 'main')
	clone.git('reset', '-q', '--hard', 'FETCH_HEAD')
	expect(told(clone.root)).toEqual(['Marta Bianchi: nord/need-1 stage "in-progress" -> "closed"'])
})

test('people are called as the folder’s .mailmap calls them', () => {
	const repo = repository()
	repo.commit(
		'2026-01-01',
		{ [needs]: panchine('open'), '.mailmap': 'Marta Bianchi <marta@altariva.example> <marta@altariva.example>\n' },
		'Primi',
		'marta-pc',
	)
	expect(told(repo.root, { record: need1 })).toEqual(['Marta Bianchi: added nord/need-1'])
})
