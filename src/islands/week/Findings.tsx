/** @jsxImportSource preact */
import type { WeekCheck } from '../../site/views/weekCheckView.ts';

/** What the rules object to, the gravest first, each with what would mend it. */
export function Findings({ findings }: Pick<WeekCheck, 'findings'>) {
  if (findings.length === 0) return null;
  return (
    <ul class="entries mt-4">
      {findings.map(({ rule, word, message, remedy }) => (
        <li key={`${rule} ${message}`} class="measure py-2!">
          <b class="grid-type text-lg">{word}:</b> {message} {remedy}
        </li>
      ))}
    </ul>
  );
}
