import { Failure } from '../model/failure.js'

/** Somebody else wrote the file meanwhile; the command may be run again on what they wrote. */
export class Stale extends Failure {
	constructor(readonly file: string) {
		super(
			{
				it: `${file} è stato modificato da altri in questo momento. Nulla è stato scritto`,
				en: `${file} was changed by somebody else at this moment. Nothing was written`,
			},
			{ it: 'Riprova: si partirà da quello che c’è ora.', en: 'Try again: it will start from what is there now.' },
		)
	}
}
