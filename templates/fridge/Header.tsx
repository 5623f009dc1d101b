/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS, READING } from '../type.ts';

/** The plan's title, on one line. */
export const Title = ({ title, size, ink }: { title: string; size: number; ink: Ink }) => (
  <div
    style={{
      display: 'flex',
      whiteSpace: 'nowrap',
      fontFamily: ink.display,
      fontWeight: 600,
      fontSize: size,
      lineHeight: 1.2,
      color: ink.accent,
    }}
  >
    {title}
  </div>
);

export const Lead = ({ lead, size, ink }: { lead: string; size: number; ink: Ink }) => (
  <div
    style={{
      display: 'flex',
      width: '100%',
      fontFamily: READING,
      fontStyle: 'italic',
      fontSize: size,
      lineHeight: 1.28,
      whiteSpace: 'pre-line',
      textWrap: 'balance',
      color: ink.soft,
    }}
  >
    {lead}
  </div>
);

export interface FactsProps {
  /** Level, days and units. */
  facts: string;
  brand: string;
  size: number;
  ink: Ink;
}

export const Facts = ({ facts, brand, size, ink }: FactsProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-end',
      width: '100%',
      fontFamily: LABELS,
      lineHeight: 1.25,
      whiteSpace: 'nowrap',
    }}
  >
    <div style={{ display: 'flex', fontSize: size, fontWeight: 600, color: ink.ink }}>{facts}</div>
    <div style={{ display: 'flex', fontSize: size * 0.82, color: ink.soft }}>{brand}</div>
  </div>
);
