/** How values are written everywhere: pounds with thousands, dates as 3 Mar 2027. */

const LOCALE = 'en-GB';

const pounds = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const shortPounds = new Intl.NumberFormat(LOCALE, {
  style: 'currency',
  currency: 'GBP',
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
});
const numbers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const dates = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** British short months have three letters here, September too, as in the product's other texts. */
const threeLetters = (text: string): string => text.replace('Sept', 'Sep');

/** £1,234,567, to the pound. */
export function money(pence: number): string {
  // not -0, which would be written as -£0
  return pounds.format(Math.round(pence / 100) + 0);
}

/** £1.2m: for the axes of charts. */
export function shortMoney(pence: number): string {
  return shortPounds.format(pence / 100).toLowerCase();
}

export function number(value: number): string {
  return numbers.format(value);
}

export function fte(hundredths: number): string {
  return `${numbers.format(hundredths / 100)} FTE`;
}

/** Of basis points: 12.5 %. */
export function percent(basisPoints: number): string {
  return `${numbers.format(basisPoints / 100)} %`;
}

/** A date of the calendar (2027-03-03): 3 Mar 2027. */
export function date(iso: string): string {
  return threeLetters(dates.format(new Date(`${iso}T00:00:00Z`)));
}

/** A month of the calendar (2027-03): Mar 2027. */
export function month(iso: string): string {
  return threeLetters(months.format(new Date(`${iso}-01T00:00:00Z`)));
}

/** The month so many months after another (2027-04 and 1 give 2027-05). */
export function monthAfter(iso: string, count: number): string {
  const first = new Date(`${iso}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + count);
  return first.toISOString().slice(0, 7);
}

/** A moment in time as the clock in the United Kingdom shows it: 3 Mar 2027, 14:05. */
export function moment(iso: string): string {
  return threeLetters(moments.format(new Date(iso)));
}

/** one measure, two measures */
export function count(of: number, one: string, many: string): string {
  return `${number(of)} ${of === 1 ? one : many}`;
}
