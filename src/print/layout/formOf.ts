import { type Form, readForm } from './form.ts';
import { type Press, readTemplate, type Template } from './stamp.ts';

/** Wide enough that marks never leave it. */
const WIDTH = 600;

/**
 * The form of this key, laid out on first use.
 *
 * @param key everything that decides how the template looks, but for its words and its width
 * @param template with a `slot` for each of its words
 */
export function formOf(press: Press, key: string, template: () => Template): Promise<Form> {
  const known = press.forms.get(key);
  if (known) return known;
  const form = readTemplate(press, WIDTH, template()).then((reading) =>
    readForm(reading, WIDTH, press.cases),
  );
  press.forms.set(key, form);
  return form;
}
