import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { asOf } from '../../src/observatory/as-of.js'
import { mandateOn } from '../../src/observatory/mandate-chain.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'

const files = {
	'mandate.yaml': `
		versions:
		  - id: mandate-a
		    adopted: 2026-02-01
		    until: 2026-06-30
		    drafted: [meeting-a]
		    vulnerabilities: [vuln-a, vuln-gone]
		    priorities: [need-a, need-b, need-gone]
		    aims:
		      - { id: aim-a, title: A, needs: [need-a] }
		      - { id: aim-b, title: B, needs: [need-b, need-out] }
		    review_by: 2026-05-31
		    adopted_by: [circolo, scuola]`,
	'needs.yaml': `
		vulnerabilities:
		  - { id: vuln-a, form: relazionale, target: anziani, identified: 2026-01-01 }
		needs:
		  - { id: need-a, title: A, noticed: 2026-01-01, vulnerabilities: [vuln-a] }
		  - { id: need-b, title: B, noticed: 2026-01-01, stage: closed, stage_dates: { closed: 2026-05-01 } }
		  - { id: need-out, title: Altro, noticed: 2026-01-01 }`,
	'actions.yaml': `
		actions:
		  - { id: action-z, title: Finita, stage: done, since: 2026-02-10, until: 2026-03-10, needs: [need-a], aims: [aim-a] }
		  - { id: action-b, title: In corso, stage: under-way, since: 2026-04-01, needs: [need-a, need-out], aims: [aim-x] }
		  - { id: action-c, title: Smessa, stage: dropped, since: 2026-02-01, until: 2026-03-01, needs: [need-b], aims: [aim-b] }
		  - { id: action-d, title: Fuori, stage: under-way, since: 2026-02-01, needs: [need-out] }`,
	'diary.yaml': `
		meetings:
		  - { id: meeting-a, date: 2026-01-15, kind: pilot-group }`,
}
const on = (day: string, more = files) => {
	const { neighbourhood } = open(memory(folderWith(more))).read('nord')
	return mandateOn(asOf(neighbourhood, day as Day), day as Day)
}

test('from vulnerabilities to needs, aims and actions', () => {
	const { inForce } = on('2026-06-10')
	expect(inForce).toMatchObject({ id: 'mandate-a', bodies: 2, meetings: 1, overdue: 10 })
	expect(inForce?.vulnerabilities.map(({ id, form, priorities }) => [id, form, priorities])).toEqual([
		['vuln-a', 'relazionale', ['need-a']],
		['vuln-gone', null, []],
	])
	expect(
		inForce?.priorities.map(({ place, title, stage, open, aims, actions }) => [
			place,
			title,
			stage,
			open,
			aims,
			actions,
		]),
	).toEqual([
		[1, 'A', 'open', true, ['aim-a'], { running: 1, planned: 0, done: 1 }],
		[2, 'B', 'closed', false, ['aim-b'], { running: 0, planned: 0, done: 0 }],
		[3, null, null, null, [], { running: 0, planned: 0, done: 0 }],
	])
	expect(inForce?.aims.map(({ id, priorities, actions }) => [id, priorities, actions.done])).toEqual([
		['aim-a', ['need-a'], 1],
		['aim-b', ['need-b'], 0],
	])
	expect(inForce?.actions.map(({ id, needs, aims }) => [id, needs, aims])).toEqual([
		['action-b', ['need-a'], []],
		['action-z', ['need-a'], ['aim-a']],
	])
})

test('what there is when no mandate is in force', () => {
	expect(on('2026-01-10')).toMatchObject({ inForce: null, ended: null, drafts: [] })
	expect(on('2026-01-20')).toMatchObject({
		inForce: null,
		drafts: [{ id: 'mandate-a', meetings: 1, first: '2026-01-15', last: '2026-01-15', priorities: 3, aims: 2 }],
		material: { vulnerabilities: 1, needs: 3, rounds: 0 },
	})
	expect(on('2026-07-01')).toMatchObject({ inForce: null, ended: '2026-06-30', drafts: [] })
})
