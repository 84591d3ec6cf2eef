/** How many cells of a terminal a text takes. */
export type Width = (text: string) => number

/**
 * How to measure a document's text. Latin letters and the marks of typography take a cell each; only for others is the
 * table of all characters loaded, which takes longer than all the rest of a report.
 */
export async function widthFor(text: string): Promise<Width> {
	if (oneCellEach.test(text)) return one => one.length
	const { default: wide } = await import('string-width')
	return one => (oneCellEach.test(one) ? one.length : wide(one))
}

const oneCellEach = /^[\n\t -~\u00a0-\u02ff\u2010-\u2015\u2018-\u2026\u2030-\u203a€−─│■□▁-█→]*$/
