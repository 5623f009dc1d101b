import type { Order } from './order.ts';

/** What a sheet's file is called: `10k-steady-fridge-a4-km-2027-05-30.pdf`. */
export function nameOf({ plan, choices, request, when }: Order): string {
  const { sheet, paper, ink } = request;
  const date = when && ('race' in when ? when.race : when.start);
  const parts = [plan, choices.level, sheet, paper, choices.units, ink === 'mono' && ink, date];
  return `${parts.filter(Boolean).join('-')}.pdf`;
}
