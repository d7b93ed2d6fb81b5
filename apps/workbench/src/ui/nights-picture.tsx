import { useId } from 'react';
import { useText } from '../language/language.js';
import type { Night, NightState } from '../show/nights.js';
import { dayText } from '../show/moments.js';

const colours: Readonly<Record<NightState, string>> = { ok: '#12633a', quiet: '#a9c9b6', bad: '#9c1c1c', missing: '#ffffff', running: '#7a4a00' };
const marks: Readonly<Record<NightState, string>> = { ok: '', quiet: '', bad: '!', missing: '?', running: '…' };
const size = 22;
const perRow = 30;

/** The last nights as a strip: a square each, with a mark where something is wrong; the table says the same. */
export function NightsPicture({ nights }: { readonly nights: readonly Night[] }) {
  const { t, language } = useText();
  const id = useId();
  const count = (...states: readonly NightState[]): number => nights.filter(({ state }) => states.includes(state)).length;
  const says = t('runs.stripSays', { good: count('ok', 'quiet'), bad: count('bad'), missing: count('missing') });
  const rows = Math.ceil(nights.length / perRow);
  return (
    <figure className="wb-picture">
      <svg viewBox={`0 0 ${String(perRow * (size + 2))} ${String(rows * (size + 2) + 2)}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('runs.strip', { count: nights.length })}</title>
        <desc id={`${id}d`}>{says}</desc>
        {nights.map(({ day, state }, index) => {
          const x = (index % perRow) * (size + 2) + 1;
          const y = Math.floor(index / perRow) * (size + 2) + 1;
          return (
            <g key={day}>
              <title>{`${dayText(day, language)}: ${t(`runs.${state}`)}`}</title>
              <rect x={x} y={y} width={size} height={size} rx="3" fill={colours[state]} stroke="#4b5a6b" strokeDasharray={state === 'missing' ? '3 2' : undefined} />
              <text x={x + size / 2} y={y + size - 6} textAnchor="middle" fontWeight="700" fill={state === 'missing' ? '#16202b' : '#ffffff'}>{marks[state]}</text>
            </g>
          );
        })}
      </svg>
      <figcaption>{says}</figcaption>
    </figure>
  );
}
