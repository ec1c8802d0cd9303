import { Group, Loader, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from './Problem';

interface Props<T> {
  query: UseQueryResult<T>;
  /** What is loaded, as a sentence begins: "The plan" */
  what: string;
  /** The page's heading until the value brings its own; for what is a whole page. */
  heading?: string;
  children: (value: T) => ReactNode;
}

/** What a query has found; until then that it is loading, or why it cannot be shown. */
export function Loaded<T>({ query, what, heading, children }: Props<T>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <Problem of={query.error} what={`${what} may be out of date`} again={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  return (
    <Stack>
      {heading !== undefined && <Title order={1}>{heading}</Title>}
      {query.isError ? (
        <Problem of={query.error} what={`${what} cannot be shown`} again={() => void query.refetch()} />
      ) : (
        <Group>
          <Loader size="sm" aria-hidden="true" />
          <Text role="status">{what} is loading.</Text>
        </Group>
      )}
    </Stack>
  );
}
