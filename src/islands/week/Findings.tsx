/** @jsxImportSource preact */
import type { Severity } from '../../model/finding.ts';
import type { WeekCheck } from '../../site/views/weekCheckView.ts';

const SEVERITY_WORDS: Record<Severity, string> = {
  error: 'Objection',
  warning: 'Remark',
  note: 'Note',
};

/** What the rules object to, the gravest first, each with what would mend it. */
export function Findings({ findings }: Pick<WeekCheck, 'findings'>) {
  if (findings.length === 0) return null;
  return (
    <ul class="entries mt-4">
      {findings.map(({ rule, severity, message, remedy }) => (
        <li key={`${rule} ${message}`} class="measure py-2!">
          <b class="grid-type text-lg">{SEVERITY_WORDS[severity]}:</b> {message} {remedy}
        </li>
      ))}
    </ul>
  );
}
