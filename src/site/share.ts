import { addresses } from './addresses.ts';
import { seasonWeeks } from './charts/seasonPicture.ts';
import type { ShareWeek } from './charts/shareBars.ts';
import { pictureWeeks } from './charts/yearWeeks.ts';
import type { PlanView } from './views/planView.ts';
import type { YearView } from './views/yearView.ts';

/** What the picture of a shared link says. */
export interface ShareCard {
  /** The page it belongs to; pages below it share its picture. */
  page: string;
  title: string;
  lead: string;
  /** A few words at its head. */
  label: string;
  weeks: readonly ShareWeek[];
}

/** The picture as a page names it. */
export interface SharePicture {
  address: string;
  /** For whoever does not see it. */
  alt: string;
}

/** Every other page: a season round one race, as the first page explains it. */
export const homeCard: ShareCard = {
  page: addresses.home(),
  title: 'Running plans in periods, printed',
  lead: 'Every day says why it stands where it stands, and the whole fits on a fridge.',
  label: 'Free, without an account',
  weeks: seasonWeeks,
};

/** A plan with the shape of its usual level. */
export const planCard = ({ address, title, lead, length, levels, usual }: PlanView): ShareCard => ({
  page: address,
  title,
  lead,
  label: length,
  weeks: levels[usual]?.shape ?? [],
});

/** A year with every week of it, races included. */
export const yearCard = ({ address, title, lead, when, year }: YearView): ShareCard => ({
  page: address,
  title,
  lead,
  label: when,
  weeks: pictureWeeks(year).map(({ run, raced, season, down }) => ({
    volume: run + raced,
    season,
    down,
  })),
});

/**
 * What a page that is shared says of its picture.
 *
 * @example
 * sharePicture({ page: '/plans/base/', title: 'Base' }).address //=> '/og/plans/base.png'
 */
export const sharePicture = ({
  page,
  title,
  label,
}: Pick<ShareCard, 'page' | 'title' | 'label'>): SharePicture => ({
  address: addresses.card(page),
  alt: `${title}. ${label}. Below, its weeks as bars, taller for more running.`,
});
