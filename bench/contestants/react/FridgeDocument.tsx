/** @jsxImportSource react */
import { Document, Page, View } from '@react-pdf/renderer';
import type { SheetContent } from '../../fair/content.ts';
import { BAND, GRID, INK, LABELS, MARGIN } from '../../fair/measures.ts';
import { Bands } from './Bands.tsx';
import { Footer } from './Footer.tsx';
import { ColumnHeads, Header } from './Header.tsx';
import { WeekRow } from './WeekRow.tsx';

/** The sheet as a document of react-pdf. */
export const fridgeDocument = (sheet: SheetContent) => (
  <Document
    title={`${sheet.title} (${sheet.facts})`}
    language={sheet.language}
    subject={sheet.lead}
  >
    <Page size={[GRID.width, GRID.height]} style={PAGE}>
      <Header sheet={sheet} />
      <ColumnHeads heads={sheet.heads} />
      <View style={{ flexDirection: 'row' }}>
        <Bands bands={sheet.bands} />
        <View style={{ width: GRID.body.width - BAND }}>
          {sheet.weeks.map((week, index) => (
            <WeekRow key={week.number} week={week} above={lineAbove(sheet, index)} />
          ))}
        </View>
      </View>
      <View style={{ height: 1.1, backgroundColor: INK.ink }} />
      <Footer sheet={sheet} />
    </Page>
  </Document>
);

const PAGE = {
  paddingTop: MARGIN,
  paddingLeft: MARGIN,
  paddingRight: MARGIN,
  fontFamily: LABELS,
  fontSize: 10,
  lineHeight: 1.12,
  color: INK.ink,
};

function lineAbove({ weeks }: SheetContent, index: number) {
  if (index === 0) return { width: 1.1, colour: INK.ink };
  if (weeks[index - 1]?.lastOfSeason) return { width: 0.8, colour: INK.soft };
  return { width: 0.55, colour: INK.rule };
}
