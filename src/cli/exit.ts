/** What each way of leaving means; a promise to scripts. */
export const exit = { ok: 0, problems: 1, failure: 2, bug: 3, interrupted: 130 } as const
