/** @jsxImportSource preact */
import type { FieldName, MineProblems } from '../../site/mine/mine.ts';

interface Props {
  of: FieldName;
  problems: MineProblems;
}

/** What is wrong with a choice that has no text to type, under it. */
export function Problem({ of, problems }: Props) {
  const words = problems[of];
  return words === undefined ? null : <p class="problem grid-type">{words}</p>;
}
