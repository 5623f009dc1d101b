/**
 * A title as the name of a file.
 *
 * @example
 * fileName('Frühling & Herbst') //=> 'fruhling-herbst'
 */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '') || 'my-year';
