/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS } from '../type.ts';
import type { FactsSize } from './measures.ts';

export interface MonthTitleProps {
  title: string;
  /** Which days or weeks of it the page holds; may be empty. */
  aside: string;
  size: number;
  asideSize: number;
  ink: Ink;
}

/** `March 2027`, on one line. */
export const MonthTitle = ({ title, aside, size, asideSize, ink }: MonthTitleProps) => (
  <div
    style={{
      display: 'flex',
      alignItems: 'baseline',
      whiteSpace: 'nowrap',
      fontFamily: ink.display,
      lineHeight: 1.32,
    }}
  >
    <div style={{ display: 'flex', fontSize: size, fontWeight: 600, color: ink.accent }}>
      {title}
    </div>
    {aside !== '' && (
      <div
        style={{
          display: 'flex',
          marginLeft: 12,
          fontSize: asideSize,
          fontStyle: 'italic',
          color: ink.soft,
        }}
      >
        {aside}
      </div>
    )}
  </div>
);

export interface MonthFactsProps {
  title: string;
  /** Level, days, units; what the plan ends in. */
  lines: string[];
  size: FactsSize;
  ink: Ink;
}

/** The plan that the calendar is made of, set flush right. */
export const MonthFacts = ({ title, lines, size, ink }: MonthFactsProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-end',
      width: '100%',
      fontFamily: LABELS,
    }}
  >
    <div
      style={{
        display: 'flex',
        fontFamily: ink.display,
        fontSize: size.title,
        lineHeight: 1.34,
        fontWeight: 600,
        textAlign: 'right',
        color: ink.accent,
      }}
    >
      {title}
    </div>
    {lines.map((line) => (
      <div
        style={{
          display: 'flex',
          fontSize: size.text,
          lineHeight: 1.22,
          textAlign: 'right',
          color: ink.soft,
        }}
      >
        {line}
      </div>
    ))}
  </div>
);
