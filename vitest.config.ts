import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		env: { TZ: 'UTC', LANG: 'it_IT.UTF-8', NO_COLOR: '1', AGORA_TODAY: '', AGORA_LANG: '' },
		maxWorkers: '100%',
		testTimeout: 300_000,
		// A machine that does much else at once takes its time to make a repository or to start a browser.
		hookTimeout: 300_000,
	},
})
