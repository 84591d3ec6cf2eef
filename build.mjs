/** Bundles the program into `dist/`: a small entry, and a piece for each thing that is only loaded when used. */
import { chmodSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
	entryPoints: { bin: 'src/cli/bin.ts' },
	bundle: true,
	splitting: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	outdir: 'dist',
	chunkNames: 'parts/[name]-[hash]',
	banner: {
		js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
	},
	logLevel: 'warning',
})
chmodSync('dist/bin.js', 0o755)
