import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { cellsOf, services, show, type Call } from '../testing/pages';
import { plan } from '../testing/plans';
import PlanPage from './PlanPage';

vi.mock('../charts/EChart', () => ({ default: () => null }));

const PATH = `/api/planning/plans/${plan().id}`;

let calls: Call[];

beforeEach(() => {
  calls = services({ [`GET ${PATH}`]: { body: plan() }, [`GET ${PATH}/measures`]: { body: 'reference' } });
});

function open() {
  show(
    <Routes>
      <Route path="plans/:id" element={<PlanPage />} />
    </Routes>,
    { at: `/plans/${plan().id}` },
  );
}

it('shows headline figures with their units and what they are measured against', async () => {
  open();

  const headline = await screen.findByRole('region', { name: 'Headline figures' });
  expect(within(headline).getByText('Saving in 2027/28').parentElement).toHaveTextContent(
    '£8,370,402of a target of £8,369,900: target met',
  );
  expect(within(headline).getByText('Posts removed').parentElement).toHaveTextContent('12.5 FTE11 employees leave');
  expect(within(headline).getByText('Lasting loss').parentElement).toHaveTextContent('£10,000,000what users lose for good');
  expect(within(headline).getByText('Recovery cost').parentElement).toHaveTextContent('£2,570,834by default parameters');
});

it('shows what is done with each measure, when, for how much and why', async () => {
  open();

  expect(await cellsOf('Fewer library hours')).toEqual([
    'Taken: The published saving',
    '1 Apr 2027',
    '3 Sep 2027',
    '£8,370,402',
    '£8,375,000',
    '£123,000',
    '12.5',
    'It brings the target nearest.',
  ]);
  expect((await cellsOf('Savings of Finance'))[0]).toBe('Not taken');
});

it('shows only the measures asked for, and says how many', async () => {
  open();

  await userEvent.selectOptions(await screen.findByLabelText('Show'), 'Those not taken');

  expect(screen.getByText('1 of 2 measures')).toBeVisible();
  expect(screen.queryByRole('rowheader', { name: 'Fewer library hours' })).not.toBeInTheDocument();
});

it('puts measures in the order asked for by a heading', async () => {
  open();
  const measures = () =>
    screen.getAllByRole('rowheader').map((header) => header.textContent).filter((name) => /Fewer|Finance/.test(name));
  await screen.findByRole('rowheader', { name: 'Fewer library hours' });

  await userEvent.click(screen.getByRole('button', { name: 'Measure' }));
  expect(measures()).toEqual(['Fewer library hours', 'Savings of Finance']);
  await userEvent.click(screen.getByRole('button', { name: 'Measure' }));

  expect(measures()).toEqual(['Savings of Finance', 'Fewer library hours']);
  expect(screen.getByRole('columnheader', { name: 'Measure' })).toHaveAttribute('aria-sort', 'descending');
});

it('shows what a chart shows as a table, on request', async () => {
  open();
  const chart = await screen.findByRole('figure');
  expect(chart).toHaveTextContent('The target of £8,369,900 is reached in May 2027.');

  const button = within(chart).getByRole('button', { name: 'Show the data as a table' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button);

  expect(within(chart).getAllByRole('row').map((row) => row.textContent)).toEqual([
    'MonthSavingCumulativeTarget of the year',
    'April 2027£4,000,000£4,000,000£8,369,900',
    'May 2027£4,370,402£8,370,402£8,369,900',
  ]);
});

it('downloads the measures with the token, which a link could not carry', async () => {
  URL.createObjectURL = () => 'blob:measures';
  URL.revokeObjectURL = () => undefined;
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  open();

  await userEvent.click(await screen.findByRole('button', { name: 'Download measures as CSV' }));

  await vi.waitFor(() => {
    expect(clicked).toHaveBeenCalledOnce();
  });
  expect(calls.at(-1)?.path).toBe(`${PATH}/measures`);
});

it('dates what the plan rests on', async () => {
  open();

  const rests = await screen.findByRole('region', { name: 'What it rests on' });
  expect(rests).toHaveTextContent('The figures are as of 23 Nov 2026, 09:00');
  expect(within(rests).getByRole('rowheader', { name: 'employees not stated' })).toBeVisible();
});

it('says so where there is no such plan', async () => {
  services({});
  open();

  expect(await screen.findByRole('alert')).toHaveTextContent('The plan cannot be shown: Not found');
  expect(screen.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
});
