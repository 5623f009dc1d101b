import { formatAmount, formatVolume } from '../../src/model/amount.ts';
import type { Plan, PlanDay, PlanSession, PlanWeek } from '../../src/model/plan.ts';

/** A plan as text to compare and to read: a line a week, then what the rules say. */
export function planText(plan: Plan): string {
  const { title, level, choices, measure } = plan;
  const head = [
    `${title}, ${level.id}`,
    `free ${choices.free.join(' ')}; long ${choices.longRun}; ${choices.units}, ${measure}`,
    '',
  ];
  const findings = plan.findings.map(
    ({ rule, severity, where, message, allowed }) =>
      `${severity} [${rule}] ${[where.week, where.day].filter(Boolean).join(' ')}: ${message}${allowed ? ' (allowed)' : ''}`,
  );
  return `${[...head, ...plan.weeks.map((week) => weekLine(plan, week)), '', ...findings].join('\n')}\n`;
}

function weekLine(plan: Plan, week: PlanWeek): string {
  const { measure, units, phases } = plan;
  const volume = week.volume === 0 ? '-' : formatVolume(week.volume, measure, units);
  const head = `${String(week.number).padStart(2)} ${phases[week.phase]?.kind}${week.down ? ' down' : ''} ${volume}`;
  return [head, ...week.days.map((day) => dayText(plan, day))].join(' | ');
}

const dayText = (plan: Plan, { weekday, sessions }: PlanDay): string =>
  `${weekday} ${sessions.map((session) => sessionText(plan, session)).join(' + ')}`;

function sessionText({ units }: Plan, { session, amount, detail, runs }: PlanSession): string {
  if (session === 'rest') return '-';
  const size = amount ? ` ${formatAmount(amount, units)}` : '';
  return `${session}${size}${runs && detail ? ` (${detail})` : ''}`.replaceAll('\u00a0', ' ');
}
