/** The site's sign as pixels, for whoever takes no SVG. */
export interface Icon {
  /** Of its file, without `.png`. */
  name: string;
  /** Pixels of a side. */
  size: number;
  /** Share of the side that the sign takes; a system that cuts icons to its own shape leaves four fifths. */
  share: number;
}

/** A tab, the screen of a phone, and what an installed site is shown with. */
export const ICONS: readonly Icon[] = [
  { name: 'favicon-32', size: 32, share: 1 },
  { name: 'apple-touch-icon', size: 180, share: 0.8 },
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'maskable-192', size: 192, share: 0.66 },
  { name: 'maskable-512', size: 512, share: 0.66 },
];
