/** @jsxImportSource preact */
import type { YearChange } from '../../model/finding.ts';
import type { Remark } from '../../site/views/builtYear.ts';

interface Props {
  remarks: readonly Remark[];
  onTake: (change: YearChange) => void;
}

/** What the rules say of the year, each with what would help: one click where one change is all it takes. */
export function Remarks({ remarks, onTake }: Props) {
  if (remarks.length === 0) return null;
  return (
    <ul class="entries remarks mt-4">
      {remarks.map(({ rule, word, place, message, remedy, change, take }) => (
        <li key={`${rule} ${place}`}>
          <p class="measure">
            <b class="grid-type text-lg">{word}:</b> {message}{' '}
            <span class="soft">
              {place}. <i>({rule})</i>
            </span>
          </p>
          {change && take ? (
            <button type="button" class="tool-button" onClick={() => onTake(change)}>
              {take}
            </button>
          ) : (
            <p class="measure">{remedy}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
