import { useId } from 'react';
import { useText } from '../language/language.js';
import { reportOf, type Night, type NightState } from '../show/nights.js';
import { euros } from '../show/euros.js';
import { dayText } from '../show/moments.js';
import { Table } from './table.js';

const colours: Readonly<Record<NightState, string>> = { ok: '#12633a', quiet: '#a9c9b6', bad: '#9c1c1c', missing: '#ffffff', running: '#7a4a00' };
const marks: Readonly<Record<NightState, string>> = { ok: '', quiet: '', bad: '!', missing: '?', running: '…' };
const states: readonly NightState[] = ['ok', 'quiet', 'bad', 'missing', 'running'];
const size = 22;
const perRow = 30;

/** The last nights as a strip: a square each, with a mark where something is wrong; the table says the same. */
export function NightsPicture({ nights }: { readonly nights: readonly Night[] }) {
  const { t, language } = useText();
  const id = useId();
  const count = (...wanted: readonly NightState[]): number => nights.filter(({ state }) => wanted.includes(state)).length;
  const says = t('runs.stripSays', { good: count('ok', 'quiet'), bad: count('bad'), missing: count('missing') });
  const rows = Math.ceil(nights.length / perRow);
  return (
    <figure className="wb-picture">
      <svg viewBox={`0 0 ${String(perRow * (size + 2))} ${String(rows * (size + 2) + 2)}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('runs.strip', { count: nights.length })}</title>
        <desc id={`${id}d`}>{says}</desc>
        {nights.map(({ day, state }, index) => (
          <g key={day} transform={`translate(${String((index % perRow) * (size + 2) + 1)} ${String(Math.floor(index / perRow) * (size + 2) + 1)})`}>
            <title>{`${dayText(day, language)}: ${t(`runs.${state}`)}`}</title>
            <Square state={state} />
          </g>
        ))}
      </svg>
      <figcaption>
        {says}
        <ul className="wb-legend">
          {states.map((state) => (
            <li key={state}>
              <svg viewBox={`-1 -1 ${String(size + 2)} ${String(size + 2)}`} width="18" height="18" aria-hidden="true">
                <Square state={state} />
              </svg>
              {t(`runs.${state}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <details>
        <summary>{t('curve.table')}</summary>
        <NightsTable nights={nights} />
      </details>
    </figure>
  );
}

function Square({ state }: { readonly state: NightState }) {
  return (
    <>
      <rect width={size} height={size} rx="3" fill={colours[state]} stroke="#4b5a6b" strokeDasharray={state === 'missing' ? '3 2' : undefined} />
      <text x={size / 2} y={size - 6} textAnchor="middle" className={state === 'missing' ? 'wb-picture__strong' : 'wb-picture__mark'}>
        {marks[state]}
      </text>
    </>
  );
}

function NightsTable({ nights }: { readonly nights: readonly Night[] }) {
  const { t, language } = useText();
  return (
    <Table
      caption={t('runs.strip', { count: nights.length })}
      rows={[...nights].reverse()}
      empty={t('runs.none')}
      keyOf={({ day }) => day}
      columns={[
        { head: t('runs.day'), cell: ({ day }) => dayText(day, language) },
        { head: t('runs.state'), cell: ({ state }) => t(`runs.${state}`) },
        { head: t('runs.booked'), number: true, cell: ({ run }) => (run === null ? '–' : (reportOf(run)?.bookedUnits ?? '–')) },
        { head: t('runs.sum'), number: true, cell: ({ run }) => euros((run === null ? null : reportOf(run)?.bookedCents) ?? 0, language) },
      ]}
    />
  );
}
