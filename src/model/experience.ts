/** How long a runner has trained and raced, shortest first. Decides recovery and how often weeks go down. */
export const EXPERIENCES = ['new', 'developing', 'experienced'] as const;
export type Experience = (typeof EXPERIENCES)[number];
