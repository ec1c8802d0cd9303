import type { Colours } from '../charts/colours';
import type { ChartOption } from '../charts/EChart';
import { shortMoney } from '../format/format';
import { written, type Unit } from './figures';
import type { Trajectory } from './useAssessments';

export const FAN_NAMES = ['Low (P10)', 'Middle (P50)', 'High (P90)'] as const;

/** A band from P10 to P90 with the median in it; the three are told apart by their lines as well. */
export function fan({ p10, p50, p90, unit }: Trajectory, months: readonly string[], colours: Colours): ChartOption {
  const text = { color: colours.text };
  const [low, middle, high] = FAN_NAMES;
  const line = (name: string, data: number[], type: 'solid' | 'dashed' | 'dotted', width: number) => ({
    name,
    type: 'line' as const,
    data,
    symbol: 'none',
    lineStyle: { color: colours.main, type, width },
    itemStyle: { color: colours.main },
  });
  const band = (name: string, data: number[], opacity: number) => ({
    name,
    type: 'line' as const,
    stack: 'band',
    stackStrategy: 'all' as const,
    data,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    areaStyle: { color: colours.band, opacity },
    tooltip: { show: false },
    silent: true,
  });
  return {
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: text, itemWidth: 36, data: [...FAN_NAMES], itemStyle: { opacity: 0 } },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => written(Number(value), unit) },
    xAxis: { type: 'category', data: [...months], axisLabel: { ...text, alignMinLabel: 'left', alignMaxLabel: 'right' }, boundaryGap: false, axisLine: { lineStyle: { color: colours.line } } },
    yAxis: {
      type: 'value',
      scale: true,
      ...(unit === 'BASIS_POINTS' ? levelAxis(p10, p90) : {}),
      axisLabel: { ...text, formatter: (value: number) => short(value, unit) },
      splitLine: { lineStyle: { color: colours.line, opacity: 0.35 } },
    },
    series: [
      band('from', p10, 0),
      band('range', p90.map((high, index) => high - (p10[index] ?? high)), 0.6),
      line(low, p10, 'dotted', 2),
      line(middle, p50, 'solid', 3),
      line(high, p90, 'dashed', 2),
    ],
  };
}

/** From a round tenth below the lowest to 100 %, unless it goes higher. */
function levelAxis(p10: readonly number[], p90: readonly number[]): { min: number; max?: number } {
  const min = Math.min(9_000, Math.floor(Math.min(...p10) / 1_000) * 1_000);
  return Math.max(...p90) > 10_000 ? { min } : { min, max: 10_000 };
}

function short(value: number, unit: Unit): string {
  return unit === 'PENCE' ? shortMoney(value) : written(value, unit);
}
