/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the field to the address and to its label. */
  name: string;
  label: string;
  /** For long texts: the control gets a line of its own. */
  wide?: boolean | undefined;
  /** Stands under the field, softly. */
  hint?: string | undefined;
  /** What is wrong with what was typed, and what to do. */
  problem?: string | undefined;
  /** The control; `describedBy` names hint and problem. */
  children: (describedBy: string | undefined) => ComponentChildren;
}

/** A label on the left, a control on the right, what is to be said of it below. */
export function Field({ name, label, wide, hint, problem, children }: Props) {
  const words = problem ?? hint;
  return (
    <div class={wide ? 'field field-wide' : 'field'}>
      <label for={name}>{label}</label>
      {children(words === undefined ? undefined : `${name}-words`)}
      {words !== undefined && (
        <p id={`${name}-words`} class={problem === undefined ? 'soft' : 'problem'}>
          {words}
        </p>
      )}
    </div>
  );
}
