import { Button, NativeSelect, Text, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { ROLES } from '../session/person';
import { useSession } from '../session/session';
import classes from './Layout.module.css';

/** What stands around every page. */
export function Layout({ children }: { children: ReactNode }) {
  const { person, signOut } = useSession();
  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <header className={classes.header}>
        <Link className={classes.product} to="/">
          Even Keel
        </Link>
        <nav aria-label="Main">
          <NavLink className={classes.place ?? ''} to="/plans">
            Plans
          </NavLink>
        </nav>
        <div className={classes.person}>
          <Text size="sm">
            {person.name}, {person.roles.map((role) => ROLES[role]).join(', ') || 'no role'}
          </Text>
          <Button variant="default" onClick={signOut}>
            Sign out
          </Button>
        </div>
      </header>
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
      <footer className={classes.footer}>
        <Appearance />
        <Text size="sm">Organisation: {person.organisation}</Text>
      </footer>
    </>
  );
}

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      label="Appearance"
      size="sm"
      value={colorScheme}
      onChange={(event) => {
        setColorScheme(event.currentTarget.value as MantineColorScheme);
      }}
      data={[
        { value: 'auto', label: 'As this device' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  );
}
