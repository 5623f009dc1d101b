/** The name that stands for as many repeats as fill a session's size. */
export const FILL = 'fill';
