/** The six files of a neighbourhood, by name: always the same for the same number. */
export function neighbourhood(number: number): Readonly<Record<string, string>>
