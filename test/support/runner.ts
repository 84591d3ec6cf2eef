/** What a runner of GitHub makes of a line in a log. */
export interface RunnerCommand {
	readonly name: string
	readonly properties: Readonly<Record<string, string>>
	readonly message: string
}

/**
 * The commands in a log as the runner finds them: a line that begins with `::` after blanks, and in its older form
 * `##[…]` anywhere in a line.
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
	return log.split(/\r\n|\n|\r/).flatMap(line => {
		const found = /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/su.exec(line)
		if (found) {
			const [, name = '', told = '', message = ''] = found
			const pairs = told
				.split(',')
				.filter(pair => pair.includes('='))
				.map(pair => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))] as const)
			return [{ name, properties: Object.fromEntries(pairs), message: unescaped(message) }]
		}
		const older = /##\[([^\]]*)\](.*)$/.exec(line)
		return older ? [{ name: `##[${older[1]}]`, properties: {}, message: older[2] ?? '' }] : []
	})
}

const unescaped = (text: string) =>
	text
		.replaceAll('%0D', '\r')
		.replaceAll('%0A', '\n')
		.replaceAll('%3A', ':')
		.replaceAll('%2C', ',')
		.replaceAll('%25', '%')
