/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Made } from '../../site/mine/makeMine.ts';
import { HOME_PAPERS, type Mine } from '../../site/mine/mine.ts';
import { mineFiles } from '../../site/mine/mineFiles.ts';
import { INK_WORDS, PAPER_WORDS, printShopView } from '../../site/views/printShopView.ts';
import { OneOf } from '../fields/OneOf.tsx';
import type { Choose } from '../useAddress.ts';
import { takeFile, takeSheet, type Wanted } from './files.ts';
import type { Places } from './places.ts';

interface Props {
  made: Made;
  mine: Mine;
  choose: Choose;
  places: Places;
}

/** Every sheet and file of this plan, made here when it is asked for. */
export function TakeAlong({ made, mine, choose, places }: Props) {
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState('');
  const { paper = 'a4', ink = 'colour' } = mine;
  const sheets = printShopView({ id: made.plan.id, levels: [] });

  const take = async (name: string, file: () => Promise<Wanted>) => {
    setBusy(name);
    setSaid('Making it …');
    const { problems } = await file();
    setBusy(undefined);
    setSaid(problems.length > 0 ? problems.join(' ') : 'Made. It is among your downloads.');
  };

  return (
    <section class="mt-10 not-printed" aria-labelledby="take">
      <h2 id="take">Take it along</h2>
      <p class="measure mt-2">Made here, in your browser, as the plan stands above.</p>
      <div class="mine-print mt-3">
        <OneOf
          name="paper"
          label="Paper"
          options={HOME_PAPERS.map((id) => ({ id, words: PAPER_WORDS[id] }))}
          value={paper}
          onValue={(value) => choose('paper', value)}
        />
        <OneOf
          name="ink"
          label="Ink"
          options={Object.entries(INK_WORDS).map(([id, words]) => ({ id, words }))}
          value={ink}
          onValue={(value) => choose('ink', value)}
        />
      </div>
      <ul class="mine-files mt-4">
        {sheets.flatMap(({ name, title, about, papers }) =>
          papers[paper].map((size, at) => (
            <li key={`${name}-${size}`}>
              <button
                type="button"
                class="tool-button"
                aria-busy={busy === `${name}-${size}`}
                onClick={() =>
                  take(`${name}-${size}`, () =>
                    takeSheet({ made, places, sheet: name, paper: size, ink }),
                  )
                }
              >
                {title}
                {papers[paper].length > 1 && ` ${PAPER_WORDS[size]}`}
              </button>
              <span class="soft">{at === 0 ? about : 'The same, larger.'}</span>
            </li>
          )),
        )}
      </ul>
      <ul class="mine-others mt-4">
        {mineFiles(made, places.url).map((file) => (
          <li key={file.format}>
            <button
              type="button"
              class="tool-button"
              disabled={file.waits}
              aria-busy={busy === file.format}
              onClick={() => take(file.format, () => takeFile(made, file))}
            >
              {file.title}
            </button>
            {file.waits && <span class="soft"> waits for a race day or a first day</span>}
          </li>
        ))}
      </ul>
      <p role="status" class="mt-3">
        {said}
      </p>
    </section>
  );
}
