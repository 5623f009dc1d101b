/**
 * A function that works each answer out once. What it keeps is emptied before it holds more than
 * `most` answers.
 *
 * @throws what `answer` throws, and keeps nothing of it
 */
export function kept<Question, Answer extends string | number>(
  answer: (question: Question) => Answer,
  most: number,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const found = answer(question);
    if (answers.size >= most) answers.clear();
    answers.set(question, found);
    return found;
  };
}
