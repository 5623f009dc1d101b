/** @jsxImportSource react */
import { Text, View } from '@react-pdf/renderer';
import { GRID, HAIR, INK, VOLUME_BAR, WEEK } from '../../fair/measures.ts';
import type { WeekContent } from '../../fair/weeks.ts';
import { DayCell } from './DayCell.tsx';

interface WeekRowProps {
  week: WeekContent;
  above: { width: number; colour: string };
}

/** A week: its number, phase, volume and bar, then its seven days. */
export const WeekRow = ({ week, above }: WeekRowProps) => (
  <View
    style={{
      flexDirection: 'row',
      height: GRID.rowHeight,
      borderTopWidth: above.width,
      borderTopColor: above.colour,
      borderTopStyle: 'solid',
    }}
  >
    <View style={CELL}>
      <Text style={NUMBER}>{week.number}</Text>
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <View style={{ flexDirection: 'row', fontSize: week.sizes.title }}>
          <Text style={{ fontWeight: 600 }}>{week.title}</Text>
          <Text style={{ fontWeight: 500, marginLeft: 'auto' }}>{week.volume}</Text>
        </View>
        <Text style={{ fontSize: week.sizes.purpose, lineHeight: 1.12, color: INK.soft }}>
          {week.purpose}
        </Text>
      </View>
      <View style={{ ...BAR, width: ROOM * week.share, backgroundColor: week.fill }} />
    </View>
    {week.days.map((day, index) => (
      <View key={GRID_COLUMNS[index]} style={COLUMN}>
        <DayCell day={day} />
      </View>
    ))}
  </View>
);

const GRID_COLUMNS = ['1', '2', '3', '4', '5', '6', '7'];
const ROOM = GRID.weekWidth - WEEK.left - WEEK.right;
const CELL = {
  flexDirection: 'row',
  width: GRID.weekWidth,
  paddingTop: WEEK.top,
  paddingLeft: WEEK.left,
  paddingRight: WEEK.right,
} as const;
const NUMBER = { fontSize: 20, lineHeight: 1, fontWeight: 600, width: 21.6 } as const;
const BAR = {
  position: 'absolute',
  left: WEEK.left,
  bottom: VOLUME_BAR.below,
  height: VOLUME_BAR.height,
} as const;
const COLUMN = {
  width: GRID.dayWidth,
  borderLeftWidth: HAIR,
  borderLeftColor: INK.rule,
  borderLeftStyle: 'solid',
} as const;
