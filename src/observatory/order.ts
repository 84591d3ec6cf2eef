/**
 * Compares by one thing after the other, as for `sort`. Texts compare by their letters’ codes, so that the order is the
 * same on every machine; the last key should be the id, so that there are no ties left.
 */
export function by<Item>(...keys: readonly ((item: Item) => string | number)[]): (a: Item, b: Item) => number {
	return (a, b) => {
		for (const key of keys) {
			const [left, right] = [key(a), key(b)]
			if (left !== right) return left < right ? -1 : 1
		}
		return 0
	}
}
