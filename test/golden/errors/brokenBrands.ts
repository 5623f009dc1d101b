/** A brand with nothing wrong, to break in one place at a time. */
export const SOUND_BRAND = `name: Sound
logo: logo.svg
colours:
  accent: "#0b4f6c"
  ground: "#e3eff3"
fonts: { display: Literata }
links:
  - { title: Club, url: "https://example.org/" }
qr: https://example.org/plans
footer: Tuesdays at seven
locale: en-GB
paper: a4
`;

export const SOUND_LOGO = `<svg viewBox="0 0 4 1">
  <rect width="4" height="1" fill="#0b4f6c"/>
</svg>
`;

const change = (from: string, to: string): string => {
  if (!SOUND_BRAND.includes(from)) throw new RangeError(`the sound brand has no "${from}"`);
  return SOUND_BRAND.replace(from, to);
};

const drawn = (inside: string): BrokenBrand => ({
  text: SOUND_BRAND,
  files: { 'logo.svg': SOUND_LOGO.replace('  <rect', `  ${inside}\n  <rect`) },
});

const face = (display: string, files: Record<string, string> = {}): BrokenBrand => ({
  text: change('display: Literata', `display: ${display}`),
  files: { 'logo.svg': SOUND_LOGO, ...files },
});

interface BrokenBrand {
  text: string;
  /** What lies beside it. */
  files: Record<string, string>;
}

const only = (text: string): BrokenBrand => ({ text, files: { 'logo.svg': SOUND_LOGO } });

/** One mistake a brand, by the name of its folder. */
export const BROKEN_BRANDS: Record<string, BrokenBrand> = {
  'unknown-key': only(change('footer:', 'foter:')),
  'no-colours': only(change('colours:\n  accent: "#0b4f6c"\n  ground: "#e3eff3"\n', '')),
  'colour-without-quotes': only(change('"#0b4f6c"', '#0b4f6c')),
  'colour-by-name': only(change('"#0b4f6c"', 'teal')),
  'logo-elsewhere': only(change('logo.svg', '../sound/logo.svg')),
  'logo-not-there': { text: SOUND_BRAND, files: {} },
  'logo-of-another-kind': only(change('logo.svg', 'logo.gif')),
  'logo-no-png': { text: change('logo.svg', 'logo.png'), files: { 'logo.png': 'GIF89a' } },
  'logo-with-words': drawn('<text>Run</text>'),
  'logo-with-script': drawn('<script>alert(1)</script>'),
  'logo-with-gradient': drawn('<rect width="1" height="1" fill="url(#sunset)"/>'),
  'logo-with-entity': {
    text: SOUND_BRAND,
    files: { 'logo.svg': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///x">]>\n${SOUND_LOGO}` },
  },
  'font-unknown': face('Litterata'),
  'font-without-licence': face('{ file: display.ttf }', { 'display.ttf': '' }),
  'font-not-there': face('{ file: display.ttf, licence: OFL }'),
  'font-of-another-kind': face('{ file: display.ttf, licence: OFL }', { 'display.ttf': 'wOF2' }),
  'link-that-runs': only(change('"https://example.org/"', '"javascript:alert(1)"')),
  'link-without-title': only(change('title: Club, ', '')),
  'code-with-password': only(change('https://example.org/plans', 'https://a:b@example.org/')),
  'footer-of-two-lines': only(change('Tuesdays at seven', '"Tuesdays\\nat seven"')),
  'no-such-locale': only(change('en-GB', 'en_GB')),
  'no-such-paper': only(change('paper: a4', 'paper: a5')),
  Capitals: only(SOUND_BRAND),
};
