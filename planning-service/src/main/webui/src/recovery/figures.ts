import type { components } from '../api/generated/impact';
import { count, fte, money, number, percent } from '../format/format';

type Schemas = components['schemas'];
export type Unit = Schemas['FigureUnit'];
export type RangeFigure = Schemas['RangeFigure'];
export type ShareFigure = Schemas['ShareFigure'];

export const MARKS: Readonly<Record<Schemas['EvidenceMark'], string>> = {
  STATED: 'stated data',
  PARTLY_ASSUMED: 'partly assumed',
  MOSTLY_ASSUMED: 'mostly assumed',
};

const WRITTEN: Readonly<Record<Unit, (value: number) => string>> = {
  PENCE: money,
  MONTH: (month) => (month === 0 ? 'never disturbed' : `month ${number(month)}`),
  BASIS_POINTS: percent,
  HUNDREDTHS_OF_EMPLOYEES: (value) => count(value / 100, 'employee', 'employees'),
  HUNDREDTHS_OF_FTE: fte,
  DAYS: (value) => count(value, 'day', 'days'),
  HUNDREDTHS_OF_SERVICE_MONTHS: (value) => count(value / 100, 'service-month', 'service-months'),
  THOUSANDTHS_OF_SD: (value) => `${number(value / 1000)} s.d.`,
};

export function written(value: number, unit: Unit): string {
  return WRITTEN[unit](value);
}

/** Writes a value that was reached. */
type Writing = (value: number, unit: Unit) => string;

/** Of a break-even, which comes at once where nothing has to be earned back. */
export const writtenBreakEven: Writing = (value, unit) => (value === 0 ? 'from the start' : written(value, unit));

/** The middle of the futures; what it means where half of them do not get there. */
export function middle({ p50, unit }: RangeFigure, writing: Writing = written): string {
  return p50 === undefined ? 'not reached' : writing(p50, unit);
}

/** From P10 to P90. */
export function range({ p10, p90, unit, notReachedBasisPoints }: RangeFigure, writing: Writing = written): string {
  const end = (value: number | undefined) => (value === undefined ? 'not reached' : writing(value, unit));
  const some = p10 === p90 && p10 !== undefined ? `in every future ${end(p10)}` : `${end(p10)} to ${end(p90)}`;
  return (notReachedBasisPoints ?? 0) === 0
    ? some
    : `${some}; not reached in ${percent(notReachedBasisPoints ?? 0)} of futures`;
}
