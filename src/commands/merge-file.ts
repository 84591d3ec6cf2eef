import { Failure } from '../model/failure.js'
import { merge } from '../workspace/merge.js'
import { flag, texts } from './asks.js'
import { type Context, command } from './command.js'

const asks = {
	files: texts(
		{
			it: 'la versione di partenza, la nostra, la loro, e il percorso del file nella cartella',
			en: 'the version both began with, ours, theirs, and the path of the file in the folder',
		},
		'file',
	),
	check: flag({
		it: 'dice solo se si uniscono, e non scrive nulla',
		en: 'only say whether they merge, and write nothing',
	}),
}

/** What git calls to merge two versions of a data file. The result takes the place of ours. */
export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md'],
	examples: [],
	run({ files, check }, context) {
		const [base, ours, theirs, path] = files
		if (base === undefined || ours === undefined || theirs === undefined || path === undefined) throw tooFew()
		const [b, o, t] = [base, ours, theirs].map(file => textAt(context, file)) as [string, string, string]
		const { text, conflicts } = merge(path, { base: b, ours: o, theirs: t })
		return {
			...(check || text === o ? {} : { writes: { [ours]: { text, over: true as const } } }),
			exit: conflicts > 0 ? 1 : 0,
			data: { file: path, conflicts, written: !check },
			document: language => ({
				title: 'agora merge-file',
				blocks: [{ kind: 'paragraph', text: words[conflicts > 0 ? 'conflict' : 'clean'][language](path, conflicts) }],
			}),
		}
	},
})

function textAt(context: Context, file: string): string {
	const slash = file.lastIndexOf('/')
	const read = context.folder(slash < 0 ? '.' : file.slice(0, slash) || '/').read(file.slice(slash + 1))
	if ('obstacle' in read) throw notRead(file)
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes)
	} catch {
		throw notRead(file)
	}
}

const tooFew = () =>
	new Failure(
		{ it: 'Servono quattro file', en: 'Four files are needed' },
		{ it: 'agora merge-file BASE NOSTRO LORO PERCORSO', en: 'agora merge-file BASE OURS THEIRS PATH' },
	)

const notRead = (file: string) =>
	new Failure(
		{ it: `${file} non si può leggere come testo UTF-8`, en: `${file} cannot be read as UTF-8 text` },
		{ it: 'Unisci i due file a mano.', en: 'Merge the two files by hand.' },
	)

const words = {
	clean: {
		it: (file: string) => `${file}: le due versioni si uniscono.`,
		en: (file: string) => `${file}: the two versions merge.`,
	},
	conflict: {
		it: (file: string, many: number) =>
			`${file}: ${many === 1 ? 'un punto in cui' : `${many} punti in cui`} le due versioni si contraddicono. Aprilo: tra <<<<<<< e >>>>>>> stanno tutte e due; tieni quella giusta e togli i segni.`,
		en: (file: string, many: number) =>
			`${file}: ${many === 1 ? 'one place where' : `${many} places where`} the two versions contradict each other. Open it: both stand between <<<<<<< and >>>>>>>; keep the right one and remove the markers.`,
	},
}
