import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './usePageTitle';
import classes from './Notice.module.css';

/** A page that says one thing, and what to do. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <main className={classes.notice}>
      <Stack align="flex-start">
        <Title order={1}>{title}</Title>
        {children}
      </Stack>
    </main>
  );
}
