/**
 * Bundles the program into `dist/`: a small entry that answers what it can by itself, the program, and a piece for each
 * thing that is only loaded when used. esbuild parts a program into pieces as ES modules only; each is then turned into
 * CommonJS, which Node starts sooner.
 */
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, transform } from 'esbuild'

const settings = {
	bundle: true,
	platform: 'node',
	target: 'node20',
	logLevel: 'warning',
	define: { 'import.meta.url': '__importMetaUrl', __AGORA_BUILD__: JSON.stringify(digest()) },
	plugins: [{ name: 'agora', setup }],
	write: false,
}

rmSync('dist', { recursive: true, force: true })
await write({ entryPoints: { bin: 'src/cli/bin.ts' }, external: ['./program.js'], format: 'esm' })
await write({
	entryPoints: { program: 'src/cli/program.ts' },
	splitting: true,
	chunkNames: 'parts/[name]-[hash]',
	format: 'esm',
})
writeFileSync(join('dist', 'package.json'), '{ "type": "commonjs" }\n')
chmodSync(join('dist', 'bin.js'), 0o755)
await writeHelp()

function setup({ onLoad }) {
	// A large table is read sooner as JSON than as a program.
	onLoad({ filter: /model[/\\]fields\.json$/ }, ({ path }) => ({
		contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`,
		loader: 'js',
	}))
	// `name.lazy.ts` exports functions of `name.ts`, which is a piece of its own, loaded when one of them is called.
	onLoad({ filter: /\.lazy\.ts$/ }, ({ path }) => {
		const [, names, from] = /export \{([^}]*)\} from '([^']+)'/.exec(readFileSync(path, 'utf8'))
		const functions = names.split(',').flatMap(name => (name.includes('type ') ? [] : [name.trim()]))
		const load = `let loaded\nconst load = () => (loaded ??= __required(import('${from}')))\n`
		const exported = functions.map(name => `export const ${name} = (...given) => load().${name}(...given)\n`)
		return { contents: load + exported.join(''), loader: 'js' }
	})
}

async function write(what) {
	const { outputFiles } = await build({ ...settings, ...what, outdir: 'dist' })
	for (const { path, text } of outputFiles) {
		const { code } = await transform(text.replaceAll(/__required\(import\(("[^"]+")\)\)/g, 'require($1)'), {
			// Generated code that nobody reads, half a megabyte of it.
			minifyWhitespace: text.includes('// src/workspace/validators.js'),
			format: 'cjs',
			platform: 'node',
			target: 'node20',
			supported: { 'dynamic-import': false },
		})
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, withUrl(code))
	}
}

/** CommonJS knows a module by its path; as a URL it is only worked out where it is asked for. */
function withUrl(code) {
	return code.replaceAll('__importMetaUrl', "require('node:url').pathToFileURL(__filename).href")
}

/** Help is written once, so that asking for it starts nothing. */
async function writeHelp() {
	const outfile = join('dist', 'help-texts.js')
	await build({ ...settings, entryPoints: ['src/cli/help-texts.ts'], format: 'cjs', outfile, write: true })
	const { helpTexts } = createRequire(import.meta.url)('./dist/help-texts.js')
	mkdirSync(join('dist', 'help'))
	for (const [name, texts] of Object.entries(await helpTexts()))
		writeFileSync(join('dist', 'help', `${name}.json`), JSON.stringify(texts))
	rmSync(outfile)
}

/** Whatever an answer follows from: what was remembered by another program is not believed. */
function digest() {
	const files = ['src', 'schemas'].flatMap(folder =>
		readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
			.filter(one => one.isFile())
			.map(one => join(one.parentPath, one.name)),
	)
	const hash = createHash('sha256')
	for (const file of [...files, 'package-lock.json'].sort()) hash.update(`${file}\0`).update(readFileSync(file))
	return hash.digest('hex')
}
