import { z } from 'zod';

/** Longest line a sheet can carry as a title. */
export const MAX_TITLE = 60;
/** Longest lead. */
export const MAX_LEAD = 200;

/** A title: one line, 1 to 60 characters. */
export const titleSchema = z.string().trim().min(1).max(MAX_TITLE);

/** One or two sentences, at most 200 characters. */
export const leadSchema = z.string().trim().min(1).max(MAX_LEAD);

/** A paragraph. */
export const sentenceSchema = z.string().trim().min(1).max(600);

/** A name in an address: small letters, digits and hyphens. */
export const slugSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
