import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Broken } from './Broken';

function Page({ fails }: { fails: boolean }) {
  if (fails) {
    throw new Error('Failed to fetch dynamically imported module');
  }
  return <p>The page</p>;
}

function at(path: string, fails: boolean) {
  return (
    <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
      <Broken at={path}>
        <Page fails={fails} />
      </Broken>
    </MantineProvider>
  );
}

it('says that a page could not be shown, and shows the next one', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { rerender } = render(at('/plans/1', true));
  expect(screen.getByRole('alert')).toHaveTextContent('The page could not be shown');
  expect(screen.getByRole('button', { name: 'Load it again' })).toBeVisible();

  rerender(at('/plans/1', true));
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(at('/plans', false));

  expect(screen.getByText('The page')).toBeVisible();
});
