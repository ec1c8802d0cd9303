import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Role } from '../session/person';
import { assessed, byMonth, OF_PLAN } from '../testing/assessments';
import { cellsOf, services, show } from '../testing/pages';
import { plan } from '../testing/plans';
import { Recovery } from './Recovery';

vi.mock('../charts/EChart', () => ({ default: () => null }));

const PATH = `/api/planning/plans/${plan().id}/assessments`;
const MONTHS = { [`GET /api/impact/assessments/${OF_PLAN}`]: { body: byMonth() } };

function open(replies: Parameters<typeof services>[0], role: Role = 'finance-director') {
  const calls = services(replies);
  show(<Recovery plan={plan()} />, { role });
  return calls;
}

it('says that nothing is known before the plan is assessed, and assesses it on request', async () => {
  const calls = open({
    ...MONTHS,
    [`GET ${PATH}`]: { body: { items: [] } },
    [`POST ${PATH}`]: { status: 201, body: assessed() },
  });
  expect(await screen.findByText(/has not been assessed yet/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Assess recovery' }));

  expect(await screen.findByText('As of 23 Nov 2026, 10:00.')).toBeVisible();
  expect(calls.filter((call) => call.method === 'POST')).toHaveLength(1);
});

it('lets a trustee, who reads, not have it assessed', async () => {
  open({ [`GET ${PATH}`]: { body: { items: [] } } }, 'trustee');

  expect(await screen.findByText(/has not been assessed yet/)).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('names the service that is down where it cannot be assessed', async () => {
  open({
    [`GET ${PATH}`]: { body: { items: [] } },
    [`POST ${PATH}`]: { status: 503, body: { title: 'A service is down', detail: 'impact-service did not answer.' } },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Assess recovery' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The plan was not assessed: A service is downimpact-service did not answer.',
  );
});

it('gives each figure as the middle of the futures, with its range, unit and mark', async () => {
  open({ ...MONTHS, [`GET ${PATH}`]: { body: { items: [assessed()] } } });

  const region = await screen.findByRole('region', { name: 'Recovery' });
  const figure = async (name: string) => (await within(region).findByText(name, { selector: 'dt' })).parentElement;
  expect(await figure('Recovery')).toHaveTextContent(
    'month 19month 14 to not reached; not reached in 12.5 % of futures; mostly assumed',
  );
  expect(await figure('Recovery cost')).toHaveTextContent('£520,000£519,000 to £521,000; partly assumed');
  expect(await figure('Leave beyond the normal')).toHaveTextContent('3.5 employees1 employee to 9 employees; partly assumed');
  expect(await figure('Target met')).toHaveTextContent('62 %of the futures simulated; stated data');
});

it('shows the fan of a trajectory as a table, and another on request', async () => {
  open({ ...MONTHS, [`GET ${PATH}`]: { body: { items: [assessed()] } } });
  await userEvent.selectOptions(await screen.findByLabelText('Recovery by month'), 'Net benefit so far');

  const chart = screen.getByRole('figure');
  expect(chart).toHaveTextContent('lowest in Apr 2027 at -£10,000, and £200,000 in Jun 2027');
  await userEvent.click(within(chart).getByRole('button', { name: 'Show the data as a table' }));

  expect(await cellsOf('May 2027')).toEqual(['£45,000', '£50,000', '£55,000']);
});

it('sets it beside doing nothing and an unlawful cut across the board', async () => {
  open({ ...MONTHS, [`GET ${PATH}`]: { body: { items: [assessed()] } } });

  expect(await cellsOf('Saving in the year, as planned')).toEqual(['£8,370,402', '£0', '£8,370,402']);
  expect(screen.getByText(/would be cut by 2\.14 %, which would not be lawful/)).toBeVisible();
});

it('says where it is of another version, and where conduct is not known', async () => {
  const other = assessed({
    planContentSha256: 'c'.repeat(64),
    conduct: { status: 'UNKNOWN', askedAt: '2026-11-23T10:00:00Z', reason: 'staff-engagement-service did not answer.' },
  });
  open({ ...MONTHS, [`GET ${PATH}`]: { body: { items: [other] } } });

  expect(await screen.findByText('The assessment is of another version')).toBeVisible();
  expect(screen.getByText(/staff-engagement-service did not answer/)).toBeVisible();
});

it('keeps the figures where their months cannot be read', async () => {
  open({ [`GET ${PATH}`]: { body: { items: [assessed()] } } });

  expect(await screen.findByRole('alert')).toHaveTextContent('Recovery by month cannot be shown: Not found');
  expect(screen.getByText('As of 23 Nov 2026, 10:00.')).toBeVisible();
});
