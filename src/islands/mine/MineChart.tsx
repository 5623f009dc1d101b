/** @jsxImportSource preact */
import { VolumeChart } from '../../components/pictures/VolumeChart.tsx';
import { formatVolume } from '../../model/amount.ts';
import { type Plan, trainingOf } from '../../model/plan.ts';
import { chartWeeks } from '../../site/views/chartWeeks.ts';

/** The volume of each week, as the plan's own page draws it. */
export function MineChart({ plan }: { plan: Plan }) {
  const weeks = chartWeeks(plan);
  const labels = plan.weeks.map((week) =>
    week.volume > 0 ? formatVolume(trainingOf(week), plan.measure, plan.units) : '–',
  );
  return (
    <div class="mt-6">
      <VolumeChart
        id="mine-chart"
        title="Volume of each week"
        description="The table of weeks holds the numbers. Down weeks are paler, a dot marks a race."
        weeks={weeks}
        labels={labels}
        peak={Math.max(...weeks.map(({ volume }) => volume))}
      />
    </div>
  );
}
