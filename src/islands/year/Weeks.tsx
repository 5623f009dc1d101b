/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { WeekRow } from '../../site/views/yearTable.ts';

interface Props {
  weeks: readonly WeekRow[];
  unit: string;
}

/** What the picture shows, in figures; made when it is opened, for it is most of the page. */
export function Weeks({ weeks, unit }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="needs-script mt-4"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>The same as a table</summary>
      {open && <WeekTable weeks={weeks} unit={unit} />}
    </details>
  );
}

function WeekTable({ weeks, unit }: Props) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard. */}
      <section class="scroll-x" tabIndex={0} aria-label="Every week of the year">
        <table class="figures">
          <caption>Every week of the year, running in {unit}</caption>
          <thead>
            <tr>
              {['Week', 'From', 'Season'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {['Running', 'Race', 'Longest', 'Hard days', 'Long days'].map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
              <th scope="col">What it is for</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ number, from, season, run, raced, longest, hard, long, note }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td class="whitespace-nowrap">{from}</td>
                <td class="whitespace-nowrap">{season}</td>
                <td class="number">{run}</td>
                <td class="number">{raced}</td>
                <td class="number">{longest}</td>
                <td class="number">{hard || '–'}</td>
                <td class="number">{long || '–'}</td>
                <td class="whitespace-nowrap">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
