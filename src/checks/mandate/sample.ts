/** A diary in which a mandate was adopted by a decision, for examples about that mandate. */
export const diary = `
meetings:
  - id: meeting-a
    date: 2026-06-15
    kind: assembly
    title: Adozione del mandato
    decisions: [{ id: decision-a, text: Il mandato è adottato, about: [mandate-a], done: 2026-06-15 }]`
