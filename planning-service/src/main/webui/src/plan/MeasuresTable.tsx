import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type Header,
  type SortingState,
} from '@tanstack/react-table';
import { useState } from 'react';
import { date, money, number } from '../format/format';
import { Scrolled } from '../shared/Scrolled';
import type { PlannedMeasure } from './usePlan';
import classes from './MeasuresTable.module.css';

const column = createColumnHelper<PlannedMeasure>();

const shownDate = (iso: string | undefined): string => (iso === undefined ? '' : date(iso));

const numeric = { meta: { kind: 'numeric' } } as const;
const COLUMNS = [
  column.accessor('title', { header: 'Measure', meta: { kind: 'name' } }),
  column.accessor((measure) => (measure.taken ? (measure.optionTitle ?? 'Taken') : ''), {
    id: 'done',
    header: 'What is done',
    cell: ({ row, getValue }) => (row.original.taken ? `Taken: ${getValue()}` : 'Not taken'),
  }),
  column.accessor('begins', { header: 'Begins', cell: ({ getValue }) => shownDate(getValue()), sortUndefined: 'last' }),
  column.accessor('savingFrom', {
    header: 'Saves from',
    cell: ({ getValue }) => shownDate(getValue()),
    sortUndefined: 'last',
  }),
  column.accessor('inYearPence', { header: 'In-year', cell: ({ getValue }) => money(getValue()), ...numeric }),
  column.accessor('fullYearPence', { header: 'Full year', cell: ({ getValue }) => money(getValue()), ...numeric }),
  column.accessor('oneOffPence', { header: 'One-off', cell: ({ getValue }) => money(getValue()), ...numeric }),
  column.accessor('postsRemovedHundredths', {
    header: 'FTE removed',
    cell: ({ getValue }) => number(getValue() / 100),
    ...numeric,
  }),
  column.accessor('explanation', { header: 'Why', enableSorting: false, meta: { kind: 'wide' } }),
];

function kindOf(meta: unknown): string | undefined {
  return (meta as { kind?: string } | undefined)?.kind;
}

/** May be put into another order by its headings. */
export function MeasuresTable({ measures }: { measures: readonly PlannedMeasure[] }) {
  const [sorting, setSorting] = useState<SortingState>([]);
  const table = useReactTable({
    data: measures as PlannedMeasure[],
    columns: COLUMNS,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getRowId: (measure) => measure.measure,
  });
  return (
    <Scrolled name="Table of measures">
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <Heading key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getVisibleCells().map((cell) => {
                const kind = kindOf(cell.column.columnDef.meta);
                const content = flexRender(cell.column.columnDef.cell, cell.getContext());
                return kind === 'name' ? (
                  <th key={cell.id} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={cell.id} data-numeric={kind === 'numeric' || undefined} data-wide={kind === 'wide' || undefined}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

const ORDER = { asc: { said: 'ascending', sign: '▲' }, desc: { said: 'descending', sign: '▼' } } as const;

function Heading({ header }: { header: Header<PlannedMeasure, unknown> }) {
  const { column: of } = header;
  const label = flexRender(of.columnDef.header, header.getContext());
  const numericColumn = kindOf(of.columnDef.meta) === 'numeric' || undefined;
  const order = of.getIsSorted();
  if (!of.getCanSort()) {
    return (
      <th scope="col" data-numeric={numericColumn}>
        {label}
      </th>
    );
  }
  return (
    <th scope="col" data-numeric={numericColumn} aria-sort={order === false ? 'none' : ORDER[order].said}>
      <button type="button" className={classes.sort} onClick={of.getToggleSortingHandler()}>
        {label} <span aria-hidden="true">{order === false ? '↕' : ORDER[order].sign}</span>
      </button>
    </th>
  );
}
