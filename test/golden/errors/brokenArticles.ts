/** An article with nothing wrong in it. */
export const SOUND_ARTICLE = `---
title: Sound
lead: An article with nothing wrong in it.
order: 1
rules: [hard-spacing]
plans: [sound]
sources:
  - { title: A study, author: Somebody, year: 2007, url: 'https://example.org/study' }
---

Two days that touch, and \`<Unknown />\` as code.

<PlanVolume plan="sound" level="steady" />
`;

const article = (keys: string, text = 'Words.') =>
  `---\ntitle: Any\nlead: Any article.\norder: 2\n${keys}---\n\n${text}\n`;

/** Articles with one mistake each. */
export const BROKEN_ARTICLES: Record<string, string> = {
  'no-keys': 'Words without anything above them.\n',
  'no-lead': '---\ntitle: Any\norder: 2\n---\n\nWords.\n',
  'long-title': article('').replace('title: Any', `title: ${'Any '.repeat(20)}`),
  'odd-key': article('rule: [hard-spacing]\n'),
  'odd-rule': article('rules: [hard-spacing, hard-spaceing]\n'),
  'odd-plan': article('plans:\n  - sound\n  - soond\n'),
  'odd-source': article(
    'sources:\n  - { title: A study, author: Somebody, year: 2007, url: "javascript:alert(1)" }\n',
  ),
  'picture-unknown': article('', '<WeekPicure week="easy" />'),
  'picture-odd-prop': article('', 'Words.\n\n<YearShape jear="sound" />'),
  'picture-no-prop': article('', '<PlanVolume plan="sound" />'),
  'picture-plan': article('', '<PlanVolume plan="soond" level="steady" />'),
  'picture-level': article('', '<PlanVolume\n  plan="sound"\n  level="stedy"\n/>'),
  'picture-week': article('', '<WeekPicture week="easy, easy, rest" />'),
  'picture-session': article('', '<SessionSizes session="fartlek-plai" />'),
  'picture-year': article('', '<GoalLadder year="soond" />'),
  'picture-rule': article('', '<RuleCard rule="hard-spacin" />'),
  'picture-time': article('', '<PaceTable race="10k" time="soon" />'),
};
