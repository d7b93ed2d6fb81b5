import { useId } from 'react';
import type { Schema } from '../api/client.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { timeLine } from '../show/line.js';
import { dayOf, dayText } from '../show/moments.js';
import { subjectText } from '../show/subject.js';

const width = 720;
const room = 190;
const rowHeight = 34;

/** Terms on a time line around now; the table below it says the same in words. */
export function TermsPicture({ terms }: { readonly terms: readonly Schema<'Term'>[] }) {
  const { t, language, termName, valueName } = useText();
  const id = useId();
  const now = useNow();
  const line = timeLine(terms, ({ endsAt }) => endsAt, now, width - room, room);
  const height = line.rows * rowHeight + 34;
  const axis = height - 20;
  return (
    <figure className="wb-picture">
      <svg viewBox={`-2 0 ${String(width + 2)} ${String(height)}`} role="img" aria-labelledby={id}>
        <title id={id}>{t('line.title')}</title>
        <line x1="0" x2={width} y1={axis} y2={axis} stroke="#75839a" />
        <line x1={line.nowX + 6} x2={line.nowX + 6} y1="0" y2={axis} stroke="#14375e" strokeWidth="2" strokeDasharray="4 3" />
        <text x={line.nowX + 6} y={height - 4} textAnchor={line.nowX < 20 ? 'start' : 'middle'} className="wb-picture__strong">{t('line.now')}</text>
        {line.placed.map(({ item, x, row }) => {
          const y = row * rowHeight + 14;
          const running = item.status === 'running';
          return (
            <g key={item.key}>
              <line x1={x + 6} x2={x + 6} y1={y} y2={axis} stroke="#cdd5de" />
              <circle cx={x + 6} cy={y} r="6" fill={running ? '#14375e' : '#ffffff'} stroke={running ? '#14375e' : '#75839a'} strokeWidth="2" />
              <text x={x + 16} y={y + 1}>{`${termName(item.kind)} ${subjectText(item.subject.split(/[.:]/)[0] ?? '', valueName)}`}</text>
              <text x={x + 16} y={y + 14} className="wb-picture__small">{dayText(item.lastDay ?? dayOf(item.endsAt), language)}</text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
