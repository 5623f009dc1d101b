/** @jsxImportSource satori/jsx */
import type { Brand } from '../../src/brands/brand.ts';
import type { Season } from '../../src/model/phaseKind.ts';
import { LABELS, READING } from '../type.ts';
import { CARD, FIELD, MARGIN, titleSize } from './measures.ts';

/** A week, in pixels of the field. */
export interface CardBar {
  x: number;
  width: number;
  height: number;
  season: Season;
  down: boolean;
}

export interface CardProps {
  title: string;
  lead: string;
  /** A few words beside the wordmark, such as `12 weeks`. */
  label: string;
  bars: CardBar[];
  brand: Brand;
}

/** What a shared link shows: whose it is, what it is called, and its shape. */
export const Card = ({ title, lead, label, bars, brand }: CardProps) => {
  const { paper, ink, soft } = brand.light;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        width: CARD.width,
        height: CARD.height,
        padding: `${MARGIN - 16}px ${MARGIN}px ${MARGIN}px`,
        background: paper,
        color: ink,
        fontFamily: READING,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div
          style={{
            display: 'flex',
            justifyContent: 'space-between',
            alignItems: 'baseline',
            paddingBottom: 14,
            borderBottom: `2px solid ${ink}`,
          }}
        >
          <div style={{ display: 'flex', fontSize: 32, fontWeight: 600 }}>{brand.name}</div>
          <div style={{ display: 'flex', fontFamily: LABELS, fontSize: 32, color: soft }}>
            {label}
          </div>
        </div>
        <div
          style={{
            display: 'block',
            marginTop: 26,
            fontSize: titleSize(title),
            fontWeight: 600,
            lineHeight: 1.1,
            lineClamp: 3,
          }}
        >
          {title}
        </div>
        <div
          style={{
            display: 'block',
            marginTop: 14,
            fontSize: 33,
            fontStyle: 'italic',
            lineHeight: 1.32,
            color: soft,
            lineClamp: title.length > 44 ? 1 : 2,
          }}
        >
          {lead}
        </div>
      </div>
      <Shape bars={bars} brand={brand} />
    </div>
  );
};

/** The weeks on their floor. */
const Shape = ({ bars, brand }: Pick<CardProps, 'bars' | 'brand'>) => (
  <div
    style={{
      display: 'flex',
      position: 'relative',
      width: FIELD.width,
      height: FIELD.height,
      borderBottom: `3px solid ${brand.light.ink}`,
    }}
  >
    {bars.map(({ x, width, height, season, down }) => (
      <div
        style={{
          position: 'absolute',
          left: x,
          bottom: 0,
          width,
          height,
          background: brand.light.season[season],
          opacity: down ? 0.5 : 1,
        }}
      />
    ))}
  </div>
);
