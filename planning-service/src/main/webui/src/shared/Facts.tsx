import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export interface Fact {
  name: string;
  value: ReactNode;
  note?: string | undefined;
}

/** Figures side by side, each under its name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.name} className={classes.fact}>
          <dt>{fact.name}</dt>
          <dd className={classes.value}>{fact.value}</dd>
          {fact.note !== undefined && <dd className={classes.note}>{fact.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
