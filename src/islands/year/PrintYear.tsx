/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { INK_NAMES, type InkName, PAPER_NAMES, type PaperName } from '../../model/sheet.ts';
import { addresses } from '../../site/addresses.ts';
import { capital } from '../../site/words.ts';
import { OneOf } from '../fields/OneOf.tsx';
import { fileName } from './fileName.ts';
import type { WholeYear } from './question.ts';
import type { YearChoices } from './useYear.ts';

interface Props extends Pick<YearChoices, 'params' | 'choose'> {
  /** None while the year does not work out: what no coach would sign is not printed. */
  whole: (() => Promise<WholeYear>) | undefined;
  /** What the poster's code leads to. */
  url: string;
}

const INK_WORDS: Record<InkName, string> = { colour: 'colour', mono: 'black' };

/** The year as a poster, made here. */
export function PrintYear({ whole, url, params, choose }: Props) {
  const [said, say] = useState('');
  const paper = PAPER_NAMES.find((name) => name === params.get('paper')) ?? 'a3';
  const ink = INK_NAMES.find((name) => name === params.get('ink')) ?? 'colour';
  const print = async () => {
    if (!whole) return;
    say('Making your poster …');
    const [{ year }, { askPrinter, save }] = await Promise.all([
      whole(),
      import('../printing/printer.ts'),
    ]);
    const request = { paper, ink, url };
    const delivery = await askPrinter({ year, fonts: addresses.fonts(), request });
    if ('problems' in delivery) return say(delivery.problems.join(' '));
    const name = `${fileName(year.title)}-poster-${paper}${ink === 'mono' ? '-mono' : ''}.pdf`;
    save(new Blob([delivery.bytes], { type: 'application/pdf' }), name);
    say('Made. It is among your downloads.');
  };
  return (
    <section aria-labelledby="poster-title">
      <h2 id="poster-title">On the wall</h2>
      <OneOf
        name="paper"
        label="Paper"
        options={PAPER_NAMES.map((id) => ({ id, words: paperWords(id) }))}
        value={paper}
        onValue={(value) => choose('paper', value)}
      />
      <OneOf
        name="ink"
        label="Ink"
        options={INK_NAMES.map((id) => ({ id, words: INK_WORDS[id] }))}
        value={ink}
        onValue={(value) => choose('ink', value)}
      />
      <button
        type="button"
        class="tool-button mt-3"
        disabled={!whole}
        onClick={() => print().catch(({ message }: Error) => say(message))}
      >
        Print the poster
      </button>
      <p class="soft small mt-2" role="status">
        {whole ? said : 'The poster waits until the year works out.'}
      </p>
    </section>
  );
}

const paperWords = (paper: PaperName): string =>
  /^a\d$/.test(paper) ? paper.toUpperCase() : capital(paper);
