import { decimal } from '../model/number.js'
import type { Words } from '../model/text.js'

/** A number of days as it stands in a sentence. */
export function inDays(days: number): Words {
	return {
		it: days === 1 ? '1 giorno' : `${decimal(days, 'it')} giorni`,
		en: days === 1 ? '1 day' : `${decimal(days, 'en')} days`,
	}
}
