import { LABELS } from '../../templates/type.ts';
import type { FontFile } from './layout/fonts.ts';

/** A font of the sheets, by the package and the file it comes from. */
export interface Face extends Omit<FontFile, 'data'> {
  package: string;
  /** Its folder in the package. */
  cut: string;
  file: string;
}

const face = (
  name: string,
  weight: FontFile['weight'],
  style: FontFile['style'],
  cut: string,
): Face => ({
  name,
  weight,
  style,
  package: `@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}`,
  cut,
  file: `${name.replaceAll(' ', '')}_${cut}.ttf`,
});

const STAND_IN = LABELS.split(', ').at(-1);

/**
 * The faces of look.md. Roboto Condensed stands in where Barlow Condensed lacks Greek or Cyrillic. It is not
 * the last: in that one satori measures what no face has, such as the end of a line, and a sheet must come
 * out the same without the face that stands in.
 */
export const FACES: readonly Face[] = [
  face('Literata', 400, 'normal', '400Regular'),
  face('Literata', 400, 'italic', '400Regular_Italic'),
  face('Literata', 600, 'normal', '600SemiBold'),
  face('Roboto Condensed', 400, 'normal', '400Regular'),
  face('Roboto Condensed', 500, 'normal', '500Medium'),
  face('Roboto Condensed', 600, 'normal', '600SemiBold'),
  face('Barlow Condensed', 400, 'normal', '400Regular'),
  face('Barlow Condensed', 500, 'normal', '500Medium'),
  face('Barlow Condensed', 600, 'normal', '600SemiBold'),
];

/** All that a sheet needs whose letters the first choice of each face has. */
export const USUAL_FACES: readonly Face[] = FACES.filter(({ name }) => name !== STAND_IN);
