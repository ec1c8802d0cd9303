import { expect, it } from 'vitest';
import { coloursOf } from '../charts/colours';
import { fan } from './fan';
import { middle, range, writtenBreakEven } from './figures';

const at = (p10?: number, p50?: number, p90?: number, notReachedBasisPoints = 0) => ({
  unit: 'MONTH' as const,
  ...(p10 === undefined ? {} : { p10 }),
  ...(p50 === undefined ? {} : { p50 }),
  ...(p90 === undefined ? {} : { p90 }),
  notReachedBasisPoints,
  mark: 'STATED' as const,
});

it('writes what is never reached, and in how many futures', () => {
  expect(middle(at(9))).toBe('not reached');
  expect(range(at(9, undefined, undefined, 6_960))).toBe('month 9 to not reached; not reached in 69.6 % of futures');
});

it('writes a recovery that nothing disturbs, and a break-even from the start', () => {
  expect(middle(at(0, 0, 0))).toBe('never disturbed');
  expect(range(at(0, 0, 0))).toBe('in every future never disturbed');
  expect(middle(at(0, 0, 4), writtenBreakEven)).toBe('from the start');
  expect(range(at(0, 0, 4), writtenBreakEven)).toBe('from the start to month 4');
});

it('shows levels up to 100 %, from a round tenth below the lowest', () => {
  const axis = (p10: number[], p90: number[]) =>
    fan({ unit: 'BASIS_POINTS', p10, p50: p10, p90 }, ['Apr 2027', 'May 2027'], coloursOf('light')).yAxis;

  expect(axis([10_000, 10_000], [10_000, 10_000])).toMatchObject({ min: 9_000, max: 10_000 });
  expect(axis([8_450, 10_000], [9_000, 10_000])).toMatchObject({ min: 8_000, max: 10_000 });
  expect(axis([9_990, 10_000], [10_050, 10_000])).not.toHaveProperty('max');
});
