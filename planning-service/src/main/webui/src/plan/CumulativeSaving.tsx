import { Stack, Title } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { ChartFigure } from '../charts/ChartFigure';
import type { Colours } from '../charts/colours';
import type { ChartOption } from '../charts/EChart';
import { money, shortMoney } from '../format/format';
import type { Plan } from './usePlan';

type Content = Plan['content'];

/** What has been saved by the end of each month, beside the target of the year. */
export function CumulativeSaving({ content }: { content: Content }) {
  const { months, figures, year } = content;
  const option = useCallback((colours: Colours) => chart(content, colours), [content]);
  const table = useMemo(() => tableOf(content), [content]);
  const reached = months.find((month) => month.cumulativePence >= figures.targetInYearPence);
  const summary =
    reached === undefined
      ? `By the end of ${year} the saving reaches ${money(figures.inYearPence)}, of a target of ${money(figures.targetInYearPence)}.`
      : `The target of ${money(figures.targetInYearPence)} is reached in ${reached.label}.`;
  return (
    <Stack component="section" aria-labelledby="by-month">
      <Title order={2} id="by-month">
        Saving by month
      </Title>
      <ChartFigure title={`Cumulative saving in ${year}`} summary={summary} option={option} table={table} />
    </Stack>
  );
}

function tableOf({ months, figures }: Content) {
  const cash = months.some((month) => month.cashPence !== undefined);
  return {
    columns: ['Month', 'Saving', 'Cumulative', 'Target of the year', ...(cash ? ['Cash at the end'] : [])],
    rows: months.map((month) => [
      month.label,
      money(month.savingPence),
      money(month.cumulativePence),
      money(figures.targetInYearPence),
      ...(cash ? [month.cashPence === undefined ? 'not forecast' : money(month.cashPence)] : []),
    ]),
  };
}

function chart({ months, figures }: Content, colours: Colours): ChartOption {
  const text = { color: colours.text };
  return {
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: text, itemWidth: 30 },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => money(Number(value)) },
    xAxis: { type: 'category', data: months.map((month) => month.label), axisLabel: text, axisLine: { lineStyle: { color: colours.line } } },
    yAxis: {
      type: 'value',
      axisLabel: { ...text, formatter: (pence: number) => shortMoney(pence) },
      splitLine: { lineStyle: { color: colours.line, opacity: 0.35 } },
    },
    series: [
      {
        name: 'Cumulative saving',
        type: 'bar',
        data: months.map((month) => month.cumulativePence),
        itemStyle: { color: colours.main },
      },
      {
        name: 'Target',
        type: 'line',
        data: months.map(() => figures.targetInYearPence),
        symbol: 'none',
        lineStyle: { color: colours.second, type: 'dashed', width: 3 },
        itemStyle: { color: colours.second },
      },
    ],
  };
}
