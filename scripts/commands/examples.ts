/** What `--help` shows under a command's usage; the empty name is the program itself. */
export const EXAMPLES: Record<string, readonly string[]> = {
  '': [
    '  Is everything in content/ sound?\n    npm run periodical -- check',
    '  Is this a good week?\n    npm run periodical -- week "easy, intervals, easy, rest, tempo, easy, long"',
    '  A whole year, season by season:\n    npm run periodical -- year two-peaks',
    '  A sheet for the fridge:\n    npm run periodical -- print speed-play --level steady --out sheet.pdf',
    '  A calendar of the plan, up to race day:\n    npm run periodical -- export speed-play --level steady --format ics --race-date 2027-05-29 --out plan.ics',
    '  More on each: npm run periodical -- week --help',
  ],
  check: [
    '  Everything in content/:\n    npm run periodical -- check',
    '  A year, wherever its file is:\n    npm run periodical -- check my-year.yaml',
    '  One plan, for a program to read:\n    npm run periodical -- check content/plans/speed-play --json',
    '  A coach’s own folder:\n    npm run periodical -- check --content ../my-plans',
    '  A message names file, line, key, rule and remedy. An error stops a build; a rule is broken on\n  purpose with a line such as  allow: [long-share because "one long walk is the point"]',
  ],
  week: [
    '  Seven days from Monday; the week is judged as a loop, its Sunday touching its Monday:\n    npm run periodical -- week "easy, intervals, easy, rest, tempo, easy, long"',
    '  Two sessions a day, and a long run with hard parts:\n    npm run periodical -- week "rest, fartlek, easy + strength, rest, easy, easy, long (hard)"',
  ],
  year: [
    '  A bundled year: seasons, races, weeks, and the reason for each:\n    npm run periodical -- year two-peaks',
    '  A year of your own, every day of it:\n    npm run periodical -- year my-year.yaml --days',
    '  The smallest year there is:\n    title: My year\n    lead: One race in autumn.\n    start: 2027-01-04\n    races: [{ date: 2027-10-17, distance: half, role: performance }]',
    '  A year that cannot be is refused with dates, rule and remedy; docs/authoring.md has every key.',
  ],
  paces: [
    '  From a race of the last weeks:\n    npm run periodical -- paces --race 5k --time 20:00',
    '  On a hot day, in miles:\n    npm run periodical -- paces --race half --time 1:45:00 --temperature 82F --dew-point 68F --units mi',
    '  How far is it to a goal?\n    npm run periodical -- paces --race marathon --time 4:00:00 --goal "marathon 3:25:00"',
  ],
  print: [
    '  The whole plan on one page, A4, in kilometres:\n    npm run periodical -- print speed-play --level steady --out speed-play.pdf',
    '  Letter, miles, no colour, and only the days that are free:\n    npm run periodical -- print project-breakthrough --level rebuilding --paper letter --units mi \\\n      --ink mono --free tue,thu,sat,sun --long-run sat --out breakthrough.pdf',
    '  A booklet with dates, to print on both sides, fold and staple:\n    npm run periodical -- print speed-play --level steady --sheet booklet --race-date 2027-05-29 --out booklet.pdf',
    '  A pocket card for each phase, with your own paces:\n    npm run periodical -- print speed-play --level steady --sheet pocket --recent "10k 48:30" --out pocket.pdf',
  ],
  export: [
    '  A calendar for a phone or a computer, up to race day:\n    npm run periodical -- export 10k --level steady --format ics --race-date 2027-05-30 --out 10k.ics',
    '  From a first day on, on the days that are free:\n    npm run periodical -- export base --level steady --format ics --start 2027-01-04 \\\n      --free tue,thu,sat,sun --out base.ics',
    '  A table for a spreadsheet, in miles:\n    npm run periodical -- export 10k --level steady --format csv --units mi --out 10k.csv',
    '  Data for a program, printed; docs/formats.md explains every column and key:\n    npm run --silent periodical -- export 10k --level steady --format json',
  ],
  recovery: [
    '  After a marathon, for somebody with a few seasons behind them:\n    npm run periodical -- recovery --race marathon',
    '  A first marathon run for joy, at 48, with a check-in that is not all well:\n    npm run periodical -- recovery --race marathon --role experience --experience new --age 48 \\\n      --sore --slept-badly',
  ],
};
