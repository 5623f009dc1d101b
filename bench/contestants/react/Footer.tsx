/** @jsxImportSource react */
import { Link, Text, View } from '@react-pdf/renderer';
import type { SheetContent } from '../../fair/content.ts';
import { INK, SMALL, STRESS_BAR } from '../../fair/measures.ts';
import { Dashes, Dot } from './DayMarks.tsx';

type Legend = SheetContent['legends'][number];

/** The signs, what to do about a missed day, version and address. */
export const Footer = ({ sheet: { legends, url, imprint } }: { sheet: SheetContent }) => (
  <View style={{ flexDirection: 'row', marginTop: 8, fontSize: SMALL }}>
    {legends.map((legend) => (
      <Explained key={legend.name} legend={legend} />
    ))}
    <Link src={url} style={{ marginLeft: 'auto', color: INK.soft, textDecoration: 'none' }}>
      {imprint}
    </Link>
  </View>
);

const Explained = ({ legend: { sign, name, meaning } }: { legend: Legend }) => (
  <View style={{ paddingLeft: sign === 'none' ? 0 : 9, marginRight: 15, height: 14 }}>
    {sign === 'long' && <Dashes height={14} />}
    {(sign === 'hard' || sign === 'event') && <View style={BAR} />}
    {sign === 'event' && <Dot size={4.8} left={-0.9} top={0} />}
    <Text>
      <Text style={{ fontWeight: 600 }}>{name}</Text>
      <Text style={{ color: INK.soft }}> {meaning}</Text>
    </Text>
  </View>
);

const BAR = {
  position: 'absolute',
  left: 0,
  top: 0,
  width: STRESS_BAR.width,
  height: 14,
  backgroundColor: INK.ink,
} as const;
