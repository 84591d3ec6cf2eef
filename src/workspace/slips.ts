import type { Words } from '../model/text.js'

/** Says an error of form as the slip that it most often is, and what to write instead. */
export function slip(code: string, line: string, before: string): Words {
	if (/^ *\t/.test(line) || code === 'TAB_AS_INDENT')
		return {
			it: 'La riga comincia con una tabulazione: per i rientri si usano spazi',
			en: 'The line begins with a tab: indentation is made of spaces',
		}
	if (/:\s*'[^']*'[^\s,\]}#]/.test(line))
		return {
			it: 'L’apostrofo chiude il testo tra apici: usa le virgolette doppie, come "l\'orto"',
			en: 'The apostrophe ends the text in single quotes: use double quotes, such as "l\'orto"',
		}
	if (/[:-]\s+[@`%]/.test(line))
		return {
			it: 'Un testo non può cominciare con @, ` o %: mettilo tra virgolette',
			en: 'A text cannot begin with @, ` or %: put it in quotes',
		}
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || /^[^"'#]*?:\s[^"'#[{]*?:\s/.test(line))
		return {
			it: 'Ci sono due volte i due punti: se fanno parte del testo, mettilo tra virgolette',
			en: 'There are two colons: if one belongs to the text, put it in quotes',
		}
	if (/^\s*(?:- )?[\w-]+:\S/.test(line) && !/^\s*(?:- )?[\w-]+:\/\//.test(line))
		return { it: 'Dopo i due punti serve uno spazio', en: 'A space is needed after the colon' }
	if (/^\s*-[^\s-]/.test(line))
		return { it: 'Dopo il trattino serve uno spazio', en: 'A space is needed after the hyphen' }
	if (code === 'MISSING_CHAR' && /["']/.test(line))
		return { it: 'Le virgolette aperte qui non vengono chiuse', en: 'The quotes opened here are never closed' }
	if (code === 'BAD_INDENT' || code === 'BAD_COLLECTION_TYPE' || misaligned(line, before))
		return {
			it: 'Il rientro non è quello delle righe vicine: allinea la riga a quella sopra',
			en: 'The indentation is not that of the lines nearby: align the line with the one above',
		}
	return { it: 'Il testo qui non si capisce', en: 'The text cannot be understood here' }
}

const indent = (line: string) => line.length - line.trimStart().length

const misaligned = (line: string, before: string) => before.trim() !== '' && indent(line) !== indent(before)
