/** @jsxImportSource preact */
import type { Made } from '../../site/mine/makeMine.ts';
import { verdictOf } from '../../site/mine/verdict.ts';
import type { Hindered } from './useMade.ts';

interface Props {
  made: Made;
  hindered: Hindered | undefined;
}

/** The plan in a line, said again whenever it changes; and what stands in the way of the one that was asked for. */
export function Verdict({ made, hindered }: Props) {
  return (
    <div class="mine-verdict" role="status">
      <p class="verdict">{verdictOf(made)}</p>
      {hindered && (
        <div class="problem">
          <p>This choice cannot be had. {hindered.instead}</p>
          {[...Object.values(hindered.fields), ...hindered.whole].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
