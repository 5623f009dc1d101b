import type { Finding } from '../../model/finding.ts';

/** What an author allows is told once, however many weeks it is true of. */
export function allowedOnce(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.allowed !== undefined && !first.has(finding.rule)) first.set(finding.rule, finding);
  }
  return findings.filter(
    (finding) => finding.allowed === undefined || first.get(finding.rule) === finding,
  );
}
