/**
 * Makes a git repository with a long past, the same every time: each neighbourhood comes in a commit of its own, then
 * people change, add and take away records one commit at a time, some of them on branches that are merged.
 * `node bench/history.mjs FOLDER 10000 100`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chance } from './chance.mjs'
import { generate } from './generate.mjs'
import * as words from './words.mjs'

const people = ['Marta Bianchi', 'Luca Verdi', 'Sara Neri', 'Paolo Riva']
const firstDay = Date.parse('2025-01-13T08:00:00Z') / 1000
const lastDay = Date.parse('2026-11-20T18:00:00Z') / 1000

export async function generateHistory(folder, commits, many) {
	const luck = chance(20260401)
	const files = filesOf(many)
	mkdirSync(folder, { recursive: true })
	git(folder, 'init', '-q', '-b', 'main')
	const importing = spawn('git', ['-C', folder, 'fast-import', '--quiet', '--force'], {
		stdio: ['pipe', 'ignore', 'inherit'],
	})
	let mark = 0
	/** Says one commit to git; hands back its mark. */
	const commit = async (branch, parents, changed, subject) => {
		const when = Math.round(firstDay + ((lastDay - firstDay) * mark) / commits)
		const [from, ...merged] = parents
		const head = [
			`commit refs/heads/${branch}`,
			`mark :${++mark}`,
			`committer ${luck.one(people)} <chi@altariva.example> ${when} +0000`,
			`data ${Buffer.byteLength(subject)}`,
			subject,
			...(from === undefined ? [] : [`from :${from}`]),
			...merged.map(one => `merge :${one}`),
		].join('\n')
		const blobs = changed.map(path => {
			const text = files.get(path)
			return `M 644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}`
		})
		if (!importing.stdin.write(`${head}\n${blobs.join('\n')}\n`)) await once(importing.stdin, 'drain')
		return mark
	}
	let main
	const paths = [...files.keys()]
	const folders = [...new Set(paths.filter(path => path.includes('/')).map(path => path.split('/')[1]))]
	main = await commit(
		'main',
		[],
		paths.filter(path => !path.includes('/')),
		'Il programma',
	)
	for (const id of folders)
		main = await commit(
			'main',
			[main],
			paths.filter(path => path.split('/')[1] === id),
			`Comincia ${id}`,
		)
	while (mark < commits) {
		const path = () => luck.one(worked.map(file => `neighbourhoods/${luck.one(folders)}/${file}`))
		if (mark < commits - 4 && luck.odds(0.01)) {
			const [mine, theirs] = [path(), path()]
			change(files, theirs, luck)
			const branch = await commit('ramo', [main], [theirs], words.sentence(luck))
			if (mine !== theirs) {
				// Of what the branch changed, main knows nothing until they meet.
				change(files, mine, luck)
				main = await commit('main', [main], [mine], words.sentence(luck))
				main = await commit('main', [main, branch], [theirs], 'Unisce il ramo')
			} else main = await commit('main', [main, branch], [theirs], 'Unisce il ramo')
			continue
		}
		const changed = luck.odds(0.1) ? [...new Set([path(), path()])] : [path()]
		for (const one of changed) change(files, one, luck)
		main = await commit('main', [main], changed, words.sentence(luck))
	}
	importing.stdin.end()
	const [status] = await once(importing, 'close')
	if (status !== 0) throw new Error(`git fast-import left with ${status}`)
	git(folder, 'branch', '-q', '-D', 'ramo')
	// As a clone would have it.
	git(folder, 'repack', '-adfq', '--depth=50', '--window=10')
	git(folder, 'reset', '-q', '--hard', 'main')
}

const worked = ['needs.yaml', 'actions.yaml', 'diary.yaml', 'network.yaml', 'needs.yaml', 'actions.yaml']

/** Changes one record of a file, adds one, or takes one away again. */
function change(files, path, luck) {
	const lines = files.get(path).split('\n')
	const starts = lines.flatMap((line, index) => (/^ {2}- id: /.test(line) ? index : []))
	const end = start => {
		const next = lines.findIndex((line, index) => index > start && /^(?: {2}- |\S|$)/.test(line))
		return next < 0 ? lines.length : next
	}
	const texts = lines.flatMap((line, index) => (/^ {4}(?:title|name|notes|summary): [A-Za-z]/.test(line) ? index : []))
	const isAdding = starts.length > 0 && luck.odds(0.15)
	if (isAdding) {
		const start = luck.one(starts)
		const record = lines.slice(start, end(start))
		record[0] = `  - id: ${luck.id('voce')}`
		lines.splice(end(start), 0, ...record)
	} else if (starts.length > 12 && luck.odds(0.2)) {
		const added = starts.filter(start => lines[start].includes(': voce-'))
		const start = added.length > 0 ? luck.one(added) : undefined
		if (start !== undefined) lines.splice(start, end(start) - start)
	} else if (texts.length > 0) {
		const at = luck.one(texts)
		lines[at] = `${lines[at].slice(0, lines[at].indexOf(':'))}: ${words.sentence(luck).replace(/[:#]/g, '')}`
	}
	const text = lines.join('\n')
	files.set(path, text === files.get(path) ? `${text}# ${luck.id('nota')}\n` : text)
}

/** The files of a generated folder, by path. */
function filesOf(many) {
	const room = mkdtempSync(join(tmpdir(), 'agora-past-'))
	generate(room, many)
	const found = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.yaml'))
	const files = new Map(found.sort().map(path => [path, readFileSync(join(room, path), 'utf8')]))
	rmSync(room, { recursive: true })
	return files
}

function git(folder, ...args) {
	const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
	if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [folder, commits = '10000', many = '100'] = process.argv.slice(2)
	if (folder === undefined) throw new Error('node bench/history.mjs FOLDER COMMITS NEIGHBOURHOODS')
	await generateHistory(folder, Number(commits), Number(many))
}
