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
  /** What its bars are, for whoever does not see them. */
  shape: string;
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
  shape: 'the weeks of a season',
  weeks: seasonWeeks,
};

/** A plan with the shape of its usual level. */
export const planCard = ({ address, title, lead, length, levels, usual }: PlanView): ShareCard => ({
  page: address,
  title,
  lead,
  label: length,
  shape: 'its weeks',
  weeks: levels[usual]?.shape ?? [],
});

/** A year with every week of it, races included. */
export const yearCard = ({ address, title, lead, when, year }: YearView): ShareCard => ({
  page: address,
  title,
  lead,
  label: when,
  shape: 'its weeks',
  weeks: pictureWeeks(year).map(({ run, raced, season, down }) => ({
    volume: run + raced,
    season,
    down,
  })),
});

/** A text; its picture is the season that all texts speak of. */
export const articleCard = (article: {
  address: string;
  title: string;
  lead: string;
  /** How long it takes to read: `5 minutes`. */
  length: string;
}): ShareCard => ({
  page: article.address,
  title: article.title,
  lead: article.lead,
  label: `${article.length} to read`,
  shape: homeCard.shape,
  weeks: seasonWeeks,
});

/**
 * What a page that is shared says of its picture.
 *
 * @example
 * sharePicture(planCard(plan)).address //=> '/og/plans/base.png'
 */
export const sharePicture = ({ page, title, label, shape }: ShareCard): SharePicture => ({
  address: addresses.card(page),
  alt: `${title}. ${label}. Below, ${shape} as bars, taller for more running.`,
});
