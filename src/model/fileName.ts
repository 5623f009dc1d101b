import { type Failure, shorthand } from './shorthand.ts';

/** The plain name of a file that lies beside its definition: no folder, one of these endings. */
export const fileNameSchema = (endings: readonly string[]) =>
  shorthand((text): string | Failure => {
    const ending = text.split('.').at(-1)?.toLowerCase() ?? '';
    if (/^[a-z0-9][\w.-]*\.[a-z]+$/i.test(text) && endings.includes(ending)) return text;
    return {
      what: `"${text}" is not the name of a file that can be used here`,
      expected: `a file in the same folder that ends in ${endings.map((one) => `.${one}`).join(' or ')}`,
      remedy: 'Put the file beside this one, and write its name without folders or spaces.',
    };
  });
