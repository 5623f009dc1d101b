/** @jsxImportSource react */
import { Circle, Line, Svg, View } from '@react-pdf/renderer';
import { GRID, INK, STRESS_BAR } from '../../fair/measures.ts';

interface Marked {
  hard: boolean;
  long: boolean;
  event: boolean;
}

/** Solid for hard, dashed for long, a dot and a frame for an event. */
export const DayMarks = ({ day }: { day: Marked }) => (
  <>
    {day.event && <View style={FRAME} />}
    {(day.event || day.hard) && <View style={SOLID} />}
    {day.long && !day.hard && !day.event && <Dashes height={GRID.rowHeight} />}
    {day.event && <Dot size={8.4} left={-2.7} top={-4.2} />}
  </>
);

export const Dashes = ({ height }: { height: number }) => (
  <Svg width={STRESS_BAR.width} height={height} style={{ position: 'absolute', left: 0, top: 0 }}>
    <Line
      x1={STRESS_BAR.width / 2}
      x2={STRESS_BAR.width / 2}
      y1={0}
      y2={height}
      stroke={INK.ink}
      strokeWidth={STRESS_BAR.width}
      strokeDasharray={STRESS_BAR.dash.join(' ')}
    />
  </Svg>
);

export const Dot = ({ size, left, top }: { size: number; left: number; top: number }) => (
  <Svg width={size} height={size} style={{ position: 'absolute', left, top }}>
    <Circle cx={size / 2} cy={size / 2} r={size / 2} fill={INK.ink} />
  </Svg>
);

const FRAME = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  left: 0,
  right: 0,
  borderWidth: 1.4,
  borderColor: INK.ink,
  borderStyle: 'solid',
} as const;
const SOLID = {
  position: 'absolute',
  left: 0,
  top: 0,
  bottom: 0,
  width: STRESS_BAR.width,
  backgroundColor: INK.ink,
} as const;
