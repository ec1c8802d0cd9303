import { describe, expect, it } from 'vitest';
import { count, date, fte, money, moment, month, monthAfter, percent, shortMoney } from './format';

describe('format', () => {
  it('writes money to the pound, with thousands', () => {
    expect(money(837_025_049)).toBe('£8,370,250');
    expect(money(0)).toBe('£0');
    expect(money(-12_300)).toBe('-£123');
    expect(money(-20)).toBe('£0');
  });

  it('writes money short for axes', () => {
    expect(shortMoney(120_000_000)).toBe('£1.2m');
    expect(shortMoney(4_500_000)).toBe('£45k');
    expect(shortMoney(0)).toBe('£0');
  });

  it('writes dates as 3 Mar 2027', () => {
    expect(date('2027-03-03')).toBe('3 Mar 2027');
    expect(date('2027-09-01')).toBe('1 Sep 2027');
    expect(month('2027-09')).toBe('Sep 2027');
  });

  it('writes a moment by the clock of the United Kingdom, in summer time too', () => {
    expect(moment('2027-03-03T14:05:00Z')).toBe('3 Mar 2027, 14:05');
    expect(moment('2027-07-01T23:30:00Z')).toBe('2 Jul 2027, 00:30');
  });

  it('counts months over the end of a year', () => {
    expect(monthAfter('2027-11', 3)).toBe('2028-02');
  });

  it('writes hundredths of FTE and basis points with what they mean', () => {
    expect(fte(1250)).toBe('12.5 FTE');
    expect(percent(7_000)).toBe('70 %');
    expect(count(1, 'measure', 'measures')).toBe('1 measure');
    expect(count(20, 'measure', 'measures')).toBe('20 measures');
  });
});
