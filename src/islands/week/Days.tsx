/** @jsxImportSource preact */
import { SIGN_WORDS } from '../../site/sign.ts';
import type { CheckedDay } from '../../site/views/weekCheckView.ts';

interface Props {
  title: string;
  lead?: string;
  days: readonly CheckedDay[];
}

/** Seven days with their signs and sentences. */
export function Days({ title, lead, days }: Props) {
  return (
    <section class="mt-8">
      <h2>{title}</h2>
      {lead && <p class="measure mt-2">{lead}</p>}
      <ol class="mini-week told-week mt-3">
        {days.map(({ name, short, words, sign, sentences }) => (
          <li key={name} class={`day day-${sign}`}>
            <abbr class="no-underline soft" title={name}>
              {short}
            </abbr>
            <span>
              <b>{words}</b>
              {SIGN_WORDS[sign] && <span class="sr-only">, {SIGN_WORDS[sign]}</span>}
            </span>
            <span class="soft">{sentences.join(' ')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
