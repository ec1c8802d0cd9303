import type { ReactNode } from 'react';
import classes from './Scrolled.module.css';

/** A table wider than the screen, scrolled sideways by touch or arrow keys; its first column stays. */
export function Scrolled({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.scrolled} role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
