/** @jsxImportSource preact */
import type { Flag } from '../../site/charts/flagRoom.ts';

interface Props {
  flags: readonly Flag[];
  /** Where the bars stand, and where the ribbon begins, pixels from the top. */
  floor: number;
  ground: number;
}

const WORDS = {
  left: { dx: -13, dy: 5, anchor: 'end' },
  right: { dx: 13, dy: 5, anchor: 'start' },
  over: { dx: 0, dy: -31, anchor: 'middle' },
} as const;

/** Races on a year: a pole to perform reaches the ribbon, where its season ends. */
export const YearFlags = ({ flags, floor, ground }: Props) => (
  <>
    {flags.map(({ role, x, up, side, title, words }) => {
      const { dx, dy, anchor } = WORDS[side];
      const text = { x: `${x}%`, dx, 'text-anchor': anchor };
      const across = `${x}%`;
      return (
        <g key={x} class={`flag-${role}`}>
          <line
            class="pole"
            x1={across}
            x2={across}
            y1={floor - up}
            y2={role === 'performance' ? ground : floor}
          />
          <circle class="flag-dot" cx={across} cy={floor - up} r={role === 'performance' ? 8 : 6} />
          <text class="flag-title over" {...text} y={floor - up + dy}>
            {title}
          </text>
          <text class="axis over" {...text} y={floor - up + dy + 18}>
            {words}
          </text>
        </g>
      );
    })}
  </>
);
