import { z } from 'zod';
import { RACE_ROLES, RACES } from './race.ts';

/** A distance, as a definition writes it. */
export const raceSchema = z.enum(RACES);

/** What a race is run for. */
export const roleSchema = z.enum(RACE_ROLES);
