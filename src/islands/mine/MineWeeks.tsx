/** @jsxImportSource preact */

import { MARKS, seasonClass } from '../../site/marks.ts';
import type { Made } from '../../site/mine/makeMine.ts';
import { type MineDay, type MineWeek, weeksOfMine } from '../../site/mine/mineWeeks.ts';
import { SIGN_WORDS } from '../../site/sign.ts';

/** Roles are written out: a table shown as blocks loses its own in some browsers. */
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Every week, every day; with their dates where it stands on dates. */
export function MineWeeks({ made }: { made: Made }) {
  const weeks = weeksOfMine(made);
  const [first] = weeks;
  return (
    <section class="section" aria-labelledby="weeks">
      <div class="weeks-head">
        <h2 id="weeks">Every week, every day</h2>
        <label class="tick not-printed grid-type">
          <input type="checkbox" id="reasons" defaultChecked autocomplete="off" /> Say why
        </label>
      </div>
      <table class="weeks" {...AS.table}>
        <caption class="sr-only">Every week of your plan</caption>
        <thead {...AS.rowgroup}>
          <tr {...AS.row}>
            <th {...AS.columnheader} scope="col">
              Week
            </th>
            {first?.days.map(({ short, name }) => (
              <th key={short} {...AS.columnheader} scope="col">
                <abbr class="no-underline" title={name}>
                  {short}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        {weeks.map((week) => (
          <Week key={week.number} week={week} />
        ))}
      </table>
    </section>
  );
}

function Week({ week }: { week: MineWeek }) {
  const { number, season, phase, dates, volume, days, whys } = week;
  return (
    <tbody {...AS.rowgroup} class={seasonClass(season)}>
      <tr {...AS.row}>
        <th {...AS.rowheader} scope="row" rowspan={2} class="week-cell">
          <span class="week-number">{number}</span>
          <span class="season-name text-lg!">
            <svg class={`mark ${seasonClass(season)}`} viewBox="0 0 12 12" aria-hidden="true">
              <path fill-rule="evenodd" d={MARKS[season]} />
            </svg>
            {phase}
          </span>
          <span class="week-volume grid-type">{volume}</span>
          {dates && <span class="week-dates grid-type soft">{dates}</span>}
        </th>
        {days.map((day) => (
          <Day key={day.short} day={day} />
        ))}
      </tr>
      <tr {...AS.row}>
        <td {...AS.cell} class="why-cell" colspan={days.length}>
          <ul class="whys">
            {whys.map(({ where, sentence }) => (
              <li key={`${where}${sentence}`}>
                <b>{where}</b> <span class="reason">{sentence}</span>
              </li>
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  );
}

function Day({ day: { short, date, sign, sessions } }: { day: MineDay }) {
  return (
    <td {...AS.cell} class={`day day-${sign}`}>
      <span class="day-name" aria-hidden="true">
        {short}
      </span>
      {SIGN_WORDS[sign] && <span class="sr-only">{SIGN_WORDS[sign]}:</span>}
      {date && <p class="day-date grid-type soft">{date}</p>}
      {sessions.map(({ title, address, amount, details }, at) => (
        <div key={at} class="slot">
          <p class="slot-title">
            {address ? <a href={address}>{title}</a> : title}{' '}
            {amount && <span class="amount">{amount}</span>}
          </p>
          {details.map((detail) => (
            <p key={detail} class="detail">
              {detail}
            </p>
          ))}
        </div>
      ))}
    </td>
  );
}
