/** @jsxImportSource satori/jsx */
import type { Ink } from '../ink.ts';
import { LABELS } from '../type.ts';

/** A few words under a title: what a session asks, what a sign means. */
export interface EntryText {
  title: string;
  /** At the right end of the title's line, such as a pace. */
  aside?: string;
  /** Each on a line of its own. */
  lines: readonly string[];
}

export interface EntryProps extends EntryText {
  size: number;
  ink: Ink;
}

export const Entry = ({ title, aside = '', lines, size, ink }: EntryProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      fontFamily: LABELS,
      fontSize: size,
      lineHeight: 1.18,
      color: ink.ink,
    }}
  >
    <div style={{ display: 'flex', width: '100%', fontSize: size * 1.08, fontWeight: 600 }}>
      <div style={{ display: 'flex', flex: 1 }}>{title}</div>
      {aside !== '' && (
        <div style={{ display: 'flex', flexShrink: 0, paddingLeft: 4, fontWeight: 500 }}>
          {aside}
        </div>
      )}
    </div>
    {lines.map((line) => (
      <div style={{ display: 'flex', width: '100%', color: ink.soft }}>{line}</div>
    ))}
  </div>
);
