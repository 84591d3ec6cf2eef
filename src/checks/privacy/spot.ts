import type { Written } from '../../model/place.js'
import type { WrittenText } from '../../observatory/texts.js'

/** Where a text with something private stands: without the record’s title, nor its id where these may hold it as well. */
export function spotOf({ record, path }: WrittenText, holds: (text: string) => boolean) {
	const on: Written & { id?: string } = {
		at: record.at,
		...(record.id !== undefined && !holds(record.id) && { id: record.id }),
	}
	return { on, path, value: path.filter(step => typeof step === 'number' || !holds(step)).join('.') }
}
