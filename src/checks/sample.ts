/** A diary in which a proposal was decided on, for examples about what came of it. */
export const decision = `
meetings:
  - id: meeting-a
    date: 2026-06-20
    kind: assembly
    open: true
    decisions: [{ id: decision-a, text: Si fa, about: [proposal-a], done: 2026-06-20 }]`

/** A needs.yaml in which no rule finds anything, for examples that speak of something else. */
export const needs = `
vulnerabilities:
  - id: vuln-a
    form: relazionale
    target: anziani
    identified: 2026-06-01
    evidence: [{ date: 2026-06-01, text: Racconti degli anziani }]
needs:
  - id: need-a
    title: Nessuno con cui passare il pomeriggio
    theme: relationships
    vulnerabilities: [vuln-a]
    noticed: 2026-06-02`
