/** @jsxImportSource preact */
import type { YearBar } from '../../site/charts/yearPicture.ts';
import { seasonClass } from '../../site/marks.ts';

interface Props {
  bars: readonly YearBar[];
  /** Where bars stand and where their signs begin, pixels from the top; between one sign and the next. */
  floor: number;
  signs: number;
  apart: number;
}

/** The weeks of a year as bars, with what races add, and their hard and long days under them. */
export const YearWeeks = ({ bars, floor, signs, apart }: Props) => (
  <>
    {bars.map(({ week, x, width, height: up, raced }) => {
      const across = { x: `${x}%`, width: `${width}%` };
      const sign = (kind: 'hard' | 'long', row: number) => (
        <line
          key={`${kind} ${row}`}
          class={`sign-${kind}`}
          x1={`${x}%`}
          x2={`${x + width}%`}
          y1={signs + row * apart}
          y2={signs + row * apart}
        />
      );
      return (
        <g key={week.number} class={seasonClass(week.season)}>
          {up > 0 && (
            <rect
              class={week.down ? 'bar bar-down' : 'bar'}
              {...across}
              y={floor - up}
              height={up}
            />
          )}
          {raced > 0 && (
            <rect
              class={week.peak ? 'raced' : 'raced raced-joy'}
              {...across}
              y={floor - up - raced}
              height={raced}
            />
          )}
          {week.long > 0 && sign('long', 0)}
          {Array.from({ length: week.hard }, (_, at) => sign('hard', at + 1))}
        </g>
      );
    })}
  </>
);
