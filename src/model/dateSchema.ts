import { z } from 'zod';

/** A day of the calendar as ISO 8601 writes it. */
export const dateSchema = z.iso.date();
