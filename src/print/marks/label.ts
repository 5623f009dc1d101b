import { Label } from '../../../templates/fridge/Label.tsx';
import { slot } from '../../../templates/slot.ts';
import type { Form } from '../layout/form.ts';
import { formOf } from '../layout/formOf.ts';
import type { Press } from '../layout/stamp.ts';

/** The form of one line over a column or along a band; its slot is `words`. */
export const labelForm = (press: Press, size: number, colour: string): Promise<Form> =>
  formOf(press, `label ${size} ${colour}`, () => Label({ words: slot('words'), size, colour }));
