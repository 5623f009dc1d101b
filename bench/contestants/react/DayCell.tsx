/** @jsxImportSource react */
import { Text, View } from '@react-pdf/renderer';
import { DAY, INK, TICK } from '../../fair/measures.ts';
import type { DayContent, LineContent } from '../../fair/weeks.ts';
import { DayMarks } from './DayMarks.tsx';

/** A day: each session with a box to tick, its amount and detail. */
export const DayCell = ({ day }: { day: DayContent }) => (
  <View style={{ flexGrow: 1, ...(day.hard && { backgroundColor: INK.hard }) }}>
    <DayMarks day={day} />
    <View style={{ paddingTop: DAY.top, paddingLeft: DAY.left, paddingRight: DAY.right }}>
      {day.lines.map((line, index) => (
        <View key={line.title} style={{ marginTop: index === 0 ? 0 : 1.6 }}>
          <Session day={day} line={line} />
        </View>
      ))}
    </View>
  </View>
);

const Session = ({ day, line }: { day: DayContent; line: LineContent }) => {
  const color = line.voice === 'rest' || line.voice === 'free' ? INK.soft : INK.ink;
  const type = { fontSize: day.title, fontWeight: 500, color } as const;
  return (
    <>
      <View style={{ flexDirection: 'row', alignItems: 'center' }}>
        <View style={line.voice === 'rest' ? REST_BOX : BOX} />
        <Text style={{ ...type, fontWeight: line.voice === 'run' ? 600 : 500 }}>{line.title}</Text>
        {line.amount && <Text style={{ ...type, marginLeft: 'auto' }}>{line.amount}</Text>}
      </View>
      {line.detail && (
        <Text
          style={{
            fontSize: day.detail,
            lineHeight: 1.15,
            color: INK.soft,
            marginLeft: day.under ? 0 : TICK.side + TICK.gap,
          }}
        >
          {line.detail}
        </Text>
      )}
    </>
  );
};

const BOX = {
  width: TICK.side,
  height: TICK.side,
  marginRight: TICK.gap,
  borderWidth: 0.75,
  borderColor: INK.ink,
  borderStyle: 'solid',
  borderRadius: 1.9,
} as const;
const REST_BOX = {
  ...BOX,
  borderWidth: 0.5,
  borderColor: INK.soft,
  borderStyle: 'dotted',
} as const;
