import { Stack, Text, Title } from '@mantine/core';
import { count, moment } from '../format/format';
import { Scrolled } from '../shared/Scrolled';
import type { Plan } from './usePlan';

/** What nobody stated, what filled it, and when all this was so. */
export function RestsOn({ content, madeAt }: { content: Plan['content']; madeAt: string }) {
  const { assumed, assumptions, pricesFrom } = content;
  return (
    <Stack component="section" aria-labelledby="rests-on">
      <Title order={2} id="rests-on">
        What it rests on
      </Title>
      <Text>
        The figures are as of {moment(madeAt)}: what was changed since is not in this plan. Recovery is priced by{' '}
        {pricesFrom}.
      </Text>
      {assumed.length === 0 ? (
        <Text>Every value was stated.</Text>
      ) : (
        <>
          <Text>{count(assumptions.length, 'value was', 'values were')} not stated and filled by these rules.</Text>
          <Scrolled name="Assumptions">
            <table>
              <thead>
                <tr>
                  <th scope="col">Rule</th>
                  <th scope="col" data-numeric>
                    Values
                  </th>
                  <th scope="col">For example</th>
                  <th scope="col">Rests on</th>
                </tr>
              </thead>
              <tbody>
                {assumed.map((values) => (
                  <tr key={values.rule}>
                    <th scope="row">{values.rule}</th>
                    <td data-numeric>{values.count}</td>
                    <td>{values.example}</td>
                    <td data-wide>{values.because}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
        </>
      )}
    </Stack>
  );
}
