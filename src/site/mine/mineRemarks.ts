import type { Problem } from '../../errors.ts';
import type { Finding } from '../../model/finding.ts';
import { datesInWords } from '../dates.ts';
import { capital, listWords } from '../words.ts';
import type { FieldName, MineProblems } from './mine.ts';

/** What a rule remarks of a plan that was made for one runner. */
export interface Remark {
  /** `Week 3`; empty where it speaks of the whole plan. */
  place: string;
  message: string;
  remedy: string;
}

/** What the rules remark, each once; what an author allows or should know stays with the author. */
export function remarksOf(findings: readonly Finding[]): Remark[] {
  const spoken = findings.filter(
    ({ severity, allowed }) => severity === 'warning' && allowed === undefined,
  );
  const rules = [...new Set(spoken.map(({ rule }) => rule))];
  return rules.map((rule) => remarkOf(spoken.filter((finding) => finding.rule === rule)));
}

/** The first of one rule; of the others, where they are. */
function remarkOf([first, ...others]: readonly Finding[]): Remark {
  const week = first?.where.week;
  const more = others.flatMap(({ where }) => where.week ?? []);
  const weeks = `week${more.length === 1 ? '' : 's'} ${listWords(more.map(String))}`;
  const alike = more.length > 0 ? `; much the same in ${weeks}` : '';
  return {
    place: week === undefined ? '' : `Week ${week}`,
    message: `${week === undefined ? capital(first?.message ?? '') : first?.message}${alike}.`,
    remedy: first?.remedy ?? '',
  };
}

/** What stands in the way of a plan: at the field that asked for it, or of the whole. */
export interface Hindrances {
  fields: MineProblems;
  whole: string[];
}

const FIELD_OF: Record<string, FieldName> = {
  'choices.level': 'level',
  'choices.free': 'free',
  'choices.raceDay': 'race-date',
  'choices.start': 'start',
};

/** Each problem as a sentence, where its field is. */
export function hindrances(problems: readonly Problem[]): Hindrances {
  const fields: MineProblems = {};
  const whole: string[] = [];
  for (const problem of problems) {
    const field = FIELD_OF[problem.where.path ?? ''];
    if (field) fields[field] = sentenceOf(problem);
    else whole.push(sentenceOf(problem));
  }
  return { fields, whole: [...new Set(whole)] };
}

const sentenceOf = ({ what, remedy }: Problem): string =>
  datesInWords(`${capital(what)}. ${remedy}`);
