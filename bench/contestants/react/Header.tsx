/** @jsxImportSource react */
import { Link, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { SheetContent } from '../../fair/content.ts';
import { BAND, DAY, GRID, INK, READING, TICK, WEEK } from '../../fair/measures.ts';

/** Title, lead, facts and code. */
export const Header = ({ sheet }: { sheet: SheetContent }) => {
  const { title, lead, facts, brand, url, code, sizes } = sheet;
  const { width, height } = GRID.code;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', height, marginBottom: GAP }}>
      <Text style={{ ...TITLE, fontSize: sizes.title }}>{title}</Text>
      <Text style={{ ...LEAD, fontSize: sizes.lead }}>{lead}</Text>
      <View style={FACTS}>
        <Text style={{ fontSize: sizes.facts, lineHeight: 1.25, fontWeight: 600 }}>{facts}</Text>
        <Text style={{ fontSize: sizes.facts * 0.82, lineHeight: 1.25, color: INK.soft }}>
          {brand}
        </Text>
      </View>
      <Link src={url}>
        <Svg width={width} height={height} viewBox={`0 0 ${code.size} ${code.size}`}>
          <Path d={code.d} fill={INK.ink} />
        </Svg>
      </Link>
    </View>
  );
};

const GAP = GRID.header.height - GRID.code.height;
const TITLE = { fontFamily: READING, fontWeight: 600, lineHeight: 1.2, marginRight: 22 } as const;
const LEAD = {
  fontFamily: READING,
  fontStyle: 'italic',
  lineHeight: 1.28,
  width: 310,
  color: INK.soft,
} as const;
const FACTS = { flexGrow: 1, alignItems: 'flex-end', marginRight: 15 } as const;

/** `Week` and the weekdays. */
export const ColumnHeads = ({ heads }: { heads: string[] }) => (
  <View style={{ flexDirection: 'row', height: GRID.columnHeads.height, alignItems: 'flex-end' }}>
    {heads.map((head, index) => (
      <Text
        key={head}
        style={{
          width: index === 0 ? BAND + GRID.weekWidth : GRID.dayWidth,
          paddingLeft: index === 0 ? BAND + WEEK.left : DAY.left + TICK.side + TICK.gap,
          paddingBottom: 1.6,
          fontSize: 11,
          fontWeight: 600,
        }}
      >
        {head}
      </Text>
    ))}
  </View>
);
