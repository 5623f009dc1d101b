/** What `--help` shows under a command's usage; the empty name is the program itself. */
export const EXAMPLES: Record<string, readonly string[]> = {
  '': [
    '  Is everything in content/ sound?\n    npm run periodical -- check',
    '  Is this a good week?\n    npm run periodical -- week "easy, intervals, easy, rest, tempo, easy, long"',
    '  A sheet for the fridge:\n    npm run periodical -- print speed-play --level steady --out sheet.pdf',
    '  More on each: npm run periodical -- week --help',
  ],
  check: [
    '  Everything in content/:\n    npm run periodical -- check',
    '  One plan, for a program to read:\n    npm run periodical -- check content/plans/speed-play --json',
    '  A coach’s own folder:\n    npm run periodical -- check --content ../my-plans',
    '  A message names file, line, key, rule and remedy. An error stops a build; a rule is broken on\n  purpose with a line such as  allow: [long-share because "one long walk is the point"]',
  ],
  week: [
    '  Seven days from Monday; the week is judged as a loop, its Sunday touching its Monday:\n    npm run periodical -- week "easy, intervals, easy, rest, tempo, easy, long"',
    '  Two sessions a day, and a long run with hard parts:\n    npm run periodical -- week "rest, fartlek, easy + strength, rest, easy, easy, long (hard)"',
  ],
  print: [
    '  The whole plan on one page, A4, in kilometres:\n    npm run periodical -- print speed-play --level steady --out speed-play.pdf',
    '  Letter, miles, no colour, and only the days that are free:\n    npm run periodical -- print project-breakthrough --level rebuilding --paper letter --units mi \\\n      --ink mono --free tue,thu,sat,sun --long-run sat --out breakthrough.pdf',
  ],
};
