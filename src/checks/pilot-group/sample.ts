/** A programme that expects only citizens in its pilot group, for examples with few members. */
export const programme = `
name: Programma di prova
expected_neighbourhoods: 1
neighbourhoods: [nord]
components_expected: [citizens]`
