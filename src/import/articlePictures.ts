import type { Problem } from '../errors.ts';
import { ARTICLE_PICTURES, type ArticlePictureName } from '../model/articlePicture.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { unknownName } from './unknownName.ts';
import { readWeek } from './weekText.ts';
import { pathText } from './yamlFile.ts';
import { knownKeysAsMessage, problemOf } from './zodProblem.ts';

/** What an article and its pictures may name. */
export interface KnownToPictures {
  /** Plans by id with the names of their levels; none for a plan that does not read. */
  plans: ReadonlyMap<string, readonly string[]>;
  years: readonly string[];
  sessions: readonly string[];
  rules: readonly string[];
}

/** A tag of an article's text: its name, its line (1-based) and its props. */
export interface Tag {
  name: string;
  line: number;
  props: Record<string, string | number>;
}

const TAG = /<([A-Z]\w*)((?:\s+\w+\s*=\s*(?:"[^"]*"|\{[^}]*\}))*)\s*\/?>/g;
const PROP = /(\w+)\s*=\s*(?:"([^"]*)"|\{\s*([^}]*?)\s*\})/g;
/** Code is shown as it is: a tag in it is no picture. */
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

/**
 * The pictures that a text asks for.
 *
 * @example
 * tagsIn('Look:\n<PlanWeekPicture plan="base" level="steady" week={2} />')
 * //=> [{ name: 'PlanWeekPicture', line: 2, props: { plan: 'base', level: 'steady', week: 2 } }]
 */
export function tagsIn(text: string): Tag[] {
  const prose = text.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  return [...prose.matchAll(TAG)].map(({ 1: name = '', 2: props = '', index }) => ({
    name,
    line: prose.slice(0, index).split('\n').length,
    props: Object.fromEntries(
      [...props.matchAll(PROP)].map(([, key = '', words, code = '']) => [
        key,
        words ?? (Number.isNaN(Number(code)) ? code : Number(code)),
      ]),
    ),
  }));
}

/**
 * What is wrong with the pictures of an article's text.
 *
 * @param above lines of the file before the text.
 */
export const pictureProblems = (
  file: string,
  text: string,
  above: number,
  known: KnownToPictures,
): Problem[] =>
  tagsIn(text).flatMap((tag) =>
    wrongWith(tag, known).map(({ path, ...words }) => ({
      ...words,
      where: { file, line: above + tag.line, path: pathText([tag.name, ...path]) },
    })),
  );

const NAMES = Object.keys(ARTICLE_PICTURES);

function wrongWith({ name, props }: Tag, known: KnownToPictures): Contradiction[] {
  if (!isPicture(name)) return unknownName('picture', name, NAMES, []);
  const parsed = ARTICLE_PICTURES[name].safeParse(props, {
    reportInput: true,
    error: knownKeysAsMessage,
  });
  if (parsed.success) return [...wrongNames(props, known), ...wrongWeek(name, props)];
  return parsed.error.issues
    .flatMap(problemOf)
    .map((found) => ({ ...found, path: found.path.map(String) }));
}

const isPicture = (name: string): name is ArticlePictureName =>
  Object.hasOwn(ARTICLE_PICTURES, name);

function wrongNames(props: Tag['props'], known: KnownToPictures): Contradiction[] {
  const levels = known.plans.get(String(props.plan)) ?? [];
  const lists: [string, readonly string[]][] = [
    ['plan', [...known.plans.keys()]],
    ['year', known.years],
    ['session', known.sessions],
    ['rule', known.rules],
    ...(levels.length > 0 ? [['level', levels] satisfies [string, readonly string[]]] : []),
  ];
  return lists.flatMap(([noun, names]) =>
    props[noun] === undefined ? [] : unknownName(noun, String(props[noun]), names, [noun]),
  );
}

const wrongWeek = (name: ArticlePictureName, { week }: Tag['props']): Contradiction[] =>
  name === 'WeekPicture'
    ? readWeek(String(week)).problems.map(({ what, expected, remedy }) => ({
        path: ['week'],
        what,
        expected,
        remedy,
      }))
    : [];
