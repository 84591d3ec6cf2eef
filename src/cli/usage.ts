import { commands } from '../commands/index.js'
import { Failure } from '../model/failure.js'
import { nearest } from '../model/nearest.js'

const told = commands.filter(({ hidden }) => hidden !== true)

/** What commander could not read, said in our words; `undefined` for an error that is not commander's. */
export function usage(error: unknown, argv: readonly string[]): Failure | undefined {
	if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('commander.')) return undefined
	const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
	const shown = quoted.length > 60 ? `${quoted.slice(0, 59)}…` : quoted
	const command = argv.find(word => commands.some(({ name }) => name === word))
	const help = command ? `agora ${command} --help` : 'agora --help'
	const see = { it: `Che cosa si può scrivere: ${help}`, en: `What can be written: ${help}` }
	switch (error.code) {
		case 'commander.unknownCommand':
		case 'commander.excessArguments': {
			if (command && error.code === 'commander.excessArguments')
				return new Failure(
					{ it: `Troppe parole dopo «agora ${command}»`, en: `Too many words after “agora ${command}”` },
					see,
				)
			const word = quoted || (argv[0] ?? '')
			const meant = nearest(
				word,
				told.map(({ name }) => name),
			)
			return new Failure(
				{
					it: `Non c’è un comando «${word.slice(0, 60)}»${meant ? `; forse «${meant}»?` : ''}`,
					en: `There is no command “${word.slice(0, 60)}”${meant ? `; perhaps “${meant}”?` : ''}`,
				},
				{
					it: `Ci sono: ${told.map(({ name }) => name).join(', ')}`,
					en: `There are: ${told.map(({ name }) => name).join(', ')}`,
				},
			)
		}
		case 'commander.unknownOption': {
			const [, meant] = /Did you mean (\S+?)\?/.exec(error.message) ?? []
			return new Failure(
				{
					it: `Non c’è un’opzione «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
					en: `There is no option “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
				},
				see,
			)
		}
		case 'commander.optionMissingArgument':
			return new Failure({ it: `Dopo «${shown}» manca il valore`, en: `The value after “${shown}” is missing` }, see)
		default:
			return new Failure({ it: 'Non si capisce che cosa fare', en: 'It is not clear what to do' }, see)
	}
}
