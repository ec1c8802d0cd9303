import { Button, Text, useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useId, useMemo, useState, type ReactNode } from 'react';
import { Scrolled } from '../shared/Scrolled';
import type { ChartOption } from './EChart';
import { coloursOf, type Colours } from './colours';
import classes from './ChartFigure.module.css';

const EChart = lazy(() => import('./EChart'));

export interface DataTable {
  columns: readonly string[];
  /** The first cell of each row names it. */
  rows: readonly (readonly string[])[];
}

interface Props {
  title: string;
  /** What the chart shows, in a sentence: for whoever cannot see it, and for everybody else too. */
  summary: string;
  /** The same function as long as it draws the same. */
  option: (colours: Colours) => ChartOption;
  table: DataTable;
  children?: ReactNode;
}

/** A chart with its summary, and all it shows as a table on request. Its script is fetched when one is first shown. */
export function ChartFigure({ title, summary, option, table, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const scheme = useComputedColorScheme('light');
  const tableId = useId();
  const drawn = useMemo(() => option(coloursOf(scheme)), [option, scheme]);
  return (
    <figure className={classes.figure}>
      <figcaption>
        <Text fw={600}>{title}</Text>
        <Text size="sm">{summary}</Text>
      </figcaption>
      <div role="img" aria-label={`${title}. ${summary}`} className={classes.chart}>
        <Suspense fallback={<Text>The chart is loading.</Text>}>
          <EChart option={drawn} />
        </Suspense>
      </div>
      {children}
      <Button
        variant="default"
        aria-expanded={asTable}
        aria-controls={tableId}
        onClick={() => {
          setAsTable(!asTable);
        }}
      >
        {asTable ? 'Hide the data' : 'Show the data as a table'}
      </Button>
      <div id={tableId} hidden={!asTable}>
        {asTable && <Values name={title} table={table} />}
      </div>
    </figure>
  );
}

function Values({ name, table }: { name: string; table: DataTable }) {
  const [first, ...others] = table.columns;
  return (
    <Scrolled name={`${name}: data`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col" data-numeric>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([row, ...cells]) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map((cell, column) => (
                <td key={others[column]} data-numeric>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
