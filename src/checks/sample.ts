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
