import { Anchor, Button, Loader, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { count, date, money } from '../format/format';
import { Problem } from '../shared/Problem';
import { Scrolled } from '../shared/Scrolled';
import { usePageTitle } from '../shared/usePageTitle';
import { lastingLoss, recoveryCost } from './cost';
import { STATUS } from './status';
import { usePlans, type PlanSummary } from './usePlans';

export function PlansPage() {
  usePageTitle('Plans');
  const plans = usePlans();
  const items = plans.data?.pages.flatMap((page) => page.items);
  return (
    <Stack>
      <Title order={1}>Plans</Title>
      {plans.isError && (
        <Problem of={plans.error} what="The plans cannot be shown" again={() => void plans.refetch()} />
      )}
      {plans.isPending && (
        <>
          <Loader aria-hidden="true" />
          <Text role="status">The plans are loading.</Text>
        </>
      )}
      {items?.length === 0 && <NoPlans />}
      {items !== undefined && items.length > 0 && <PlansTable plans={items} />}
      {plans.hasNextPage && (
        <div>
          <Button variant="default" loading={plans.isFetchingNextPage} onClick={() => void plans.fetchNextPage()}>
            Show older plans
          </Button>
        </div>
      )}
    </Stack>
  );
}

function NoPlans() {
  return (
    <Stack>
      <Text>There is no plan yet. To get one:</Text>
      <ol>
        <li>Import the list of savings proposals as it was published, and look through its preview.</li>
        <li>Write a scenario: the target, the year, and the rules.</li>
        <li>Solve it. What was found is a plan, and stands here.</li>
      </ol>
      <Text>
        A finance director does this through the API for now; the program that starts Even Keel on one machine does it
        once by itself.
      </Text>
    </Stack>
  );
}

function PlansTable({ plans }: { plans: readonly PlanSummary[] }) {
  return (
    <>
      <Text>{count(plans.length, 'plan', 'plans')}, newest first.</Text>
      <Scrolled name="Table of plans">
        <table>
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <th scope="col">Year</th>
              <th scope="col">Status</th>
              <th scope="col" data-numeric>
                Version
              </th>
              <th scope="col" data-numeric>
                Saves in the year
              </th>
              <th scope="col" data-numeric>
                Target
              </th>
              <th scope="col" data-numeric>
                Short by
              </th>
              <th scope="col" data-numeric>
                Recovery cost
              </th>
              <th scope="col" data-numeric>
                Lasting loss
              </th>
              <th scope="col">Made on</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <PlanRow key={plan.id} plan={plan} />
            ))}
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}

function PlanRow({ plan }: { plan: PlanSummary }) {
  const { figures } = plan;
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={`/plans/${plan.id}`} underline="always">
          {plan.scenarioName}
        </Anchor>
      </th>
      <td>{plan.year}</td>
      <td>{STATUS[plan.status]}</td>
      <td data-numeric>{plan.version}</td>
      <td data-numeric>{money(figures.inYearPence)}</td>
      <td data-numeric>{money(figures.targetInYearPence)}</td>
      <td data-numeric>{figures.inYearShortfallPence === 0 ? 'target met' : money(figures.inYearShortfallPence)}</td>
      <td data-numeric>{money(recoveryCost(figures))}</td>
      <td data-numeric>{money(lastingLoss(figures))}</td>
      <td>{date(plan.createdAt.slice(0, 10))}</td>
    </tr>
  );
}
