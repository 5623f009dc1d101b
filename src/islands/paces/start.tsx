/** @jsxImportSource preact */
import { mount } from '../mount.ts';
import { Paces } from './Paces.tsx';

/** Opens the paces in the room the page left for them. */
export const startPaces = (): void => mount('#paces', () => <Paces />);
