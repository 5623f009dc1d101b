/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Problem } from '../../errors.ts';
import { counted } from '../../site/words.ts';
import { fileName } from './fileName.ts';
import type { WholeYear } from './question.ts';
import type { YearChoices } from './useYear.ts';

interface Props extends Pick<YearChoices, 'put'> {
  /** The year as it is now. */
  whole: () => Promise<WholeYear>;
  /** Ids of the plans a year may name. */
  plans: readonly string[];
}

/** The year as a file: saved, and loaded again. Both stay on this machine. */
export function KeepYear({ whole, plans, put }: Props) {
  const [said, say] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const keep = async () => {
    const [{ definition }, { yearYaml }, { save }] = await Promise.all([
      whole(),
      import('../../export/yearYaml.ts'),
      import('../printing/printer.ts'),
    ]);
    const blob = new Blob([yearYaml(definition)], { type: 'application/yaml' });
    save(blob, `${fileName(definition.title)}.yaml`);
    setProblems([]);
    say('Saved. It is among your downloads.');
  };
  const load = async (file: File) => {
    const [{ readSavedYear }, { RULES }, { YEAR_RULES }, { addressOf }] = await Promise.all([
      import('../../import/savedYear.ts'),
      import('../../engine/balance/rules.ts'),
      import('../../engine/balance/yearRules.ts'),
      import('./yearAddress.ts'),
    ]);
    const ruleIds = [...YEAR_RULES, ...RULES].map(({ id }) => id);
    const { definition: read, problems: found } = await readSavedYear(
      file.name,
      file.size > MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : await file.text(),
      { plans, ruleIds },
    );
    setProblems(found);
    if (read) put(addressOf(read));
    say(
      read
        ? `${file.name} is on the page.`
        : `${file.name} was not loaded: ${counted(found.length, 'thing')} to mend.`,
    );
  };
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">Keep it</h2>
      <p class="soft">
        The address of this page holds the whole year: a bookmark keeps it. A file does too, and the
        command line reads it: <code>periodical year FILE</code>.
      </p>
      <div class="tool-buttons mt-3">
        <button
          type="button"
          class="tool-button"
          onClick={() => keep().catch(({ message }: Error) => say(message))}
        >
          Save as a file
        </button>
        <label class="tool-button file-button">
          Load a file
          <input
            id="load"
            type="file"
            accept=".yaml,.yml,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void load(file);
              // The same file may be mended and loaded again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="soft small mt-2" role="status">
        {said}
      </p>
      {problems.length > 0 && <FileProblems problems={problems} />}
    </section>
  );
}

/** Far above what a year takes; the reader refuses more by name. */
const MOST_BYTES = 300 * 1024;

const FileProblems = ({ problems }: { problems: readonly Problem[] }) => (
  <ul class="entries mt-2">
    {problems.map(({ what, where, expected, remedy, rule }) => (
      <li key={`${where.line} ${where.path} ${what}`} class="py-2!">
        <b class="grid-type text-lg">Line {where.line}</b> {where.path && <code>{where.path}</code>}{' '}
        {rule && <i>({rule})</i>} {what}; expected {expected}. {remedy}
      </li>
    ))}
  </ul>
);
