/** @jsxImportSource react */
import { Path, Svg, Text, View } from '@react-pdf/renderer';
import { BAND, GRID } from '../../fair/measures.ts';
import type { BandContent } from '../../fair/weeks.ts';

const LENGTH = 60;

/** The seasons down the left edge. */
export const Bands = ({ bands }: { bands: BandContent[] }) => (
  <View style={{ width: BAND }}>
    {bands.map((band) => (
      <Band key={`${band.name} ${band.fill}`} band={band} />
    ))}
  </View>
);

const Band = ({ band: { name, weeks, fill, mark, named } }: { band: BandContent }) => (
  <View
    style={{
      height: weeks * GRID.rowHeight,
      backgroundColor: fill,
      alignItems: 'center',
      justifyContent: 'center',
    }}
  >
    {named && (
      <View style={{ height: name.length * 5.2, justifyContent: 'center', alignItems: 'center' }}>
        <Text style={NAME}>{name}</Text>
      </View>
    )}
    <Svg width={9} height={9} viewBox="0 0 10 10" style={{ marginTop: 3.4 }}>
      <Path d={mark} fill="#ffffff" />
    </Svg>
  </View>
);

const NAME = {
  width: LENGTH,
  marginLeft: -LENGTH / 2,
  marginRight: -LENGTH / 2,
  textAlign: 'center',
  fontWeight: 600,
  color: '#ffffff',
  transform: 'rotate(-90deg)',
} as const;
