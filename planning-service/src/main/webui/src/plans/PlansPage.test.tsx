import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { cellsOf, services, show } from '../testing/pages';
import { FIGURES, summary } from '../testing/plans';
import { PlansPage } from './PlansPage';

it('says what to do first where there is no plan', async () => {
  services({ 'GET /api/planning/plans': { body: { items: [] } } });

  show(<PlansPage />);

  expect(await screen.findByText(/There is no plan yet/)).toBeVisible();
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Import the list of savings proposals');
});

it('shows each plan with its figures, units and date', async () => {
  services({ 'GET /api/planning/plans': { body: { items: [summary({ status: 'ENDORSED' })] } } });

  show(<PlansPage />);

  expect(await cellsOf('70 % of the list')).toEqual([
    '2027/28',
    'Endorsed',
    '1',
    '£8,370,402',
    '£8,369,900',
    'target met',
    '£2,570,834',
    '£10,000,000',
    '23 Nov 2026',
  ]);
});

it('says by how much a plan is short of its target', async () => {
  const short = { ...FIGURES, inYearShortfallPence: 1_234_500 };
  services({ 'GET /api/planning/plans': { body: { items: [summary({ figures: short })] } } });

  show(<PlansPage />);

  expect(await screen.findByRole('cell', { name: '£12,345' })).toBeVisible();
});

it('fetches older plans on request', async () => {
  const calls = services({
    'GET /api/planning/plans?limit=50': { body: { items: [summary()], next: 'older' } },
    'GET /api/planning/plans?limit=50&cursor=older': {
      body: { items: [summary({ id: '7f000001-0000-4000-8000-000000000009', scenarioName: 'Last year' })] },
    },
  });
  show(<PlansPage />);

  await userEvent.click(await screen.findByRole('button', { name: 'Show older plans' }));

  expect(await screen.findByRole('link', { name: 'Last year' })).toHaveAttribute(
    'href',
    '/plans/7f000001-0000-4000-8000-000000000009',
  );
  expect(screen.queryByRole('button', { name: 'Show older plans' })).not.toBeInTheDocument();
  expect(calls).toHaveLength(2);
});

it('says what was wrong and which request it was, and tries again', async () => {
  let down = true;
  services({
    'GET /api/planning/plans': () =>
      down
        ? {
            status: 503,
            body: { title: 'A service is down', detail: 'planning-service is not running.', requestId: 'r-12345678' },
          }
        : { body: { items: [summary()] } },
  });
  show(<PlansPage />);
  const problem = await screen.findByRole('alert');
  expect(problem).toHaveTextContent('The plans cannot be shown: A service is down');
  expect(problem).toHaveTextContent('planning-service is not running.');
  expect(problem).toHaveTextContent('Request r-12345678');

  down = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('link', { name: '70 % of the list' })).toBeVisible();
});
