import { useId } from 'react';
import { useText } from '../language/language.js';
import { accrualCurve, type Booking, type HeldStretch } from '../show/curve.js';
import { euros, roundEuros } from '../show/euros.js';
import { dayOfNumber, dayText } from '../show/moments.js';
import { Table } from './table.js';

const sheet = { width: 720, height: 240, left: 86, bottom: 30, top: 18 };

interface Props {
  readonly orderId: string;
  readonly units: readonly Booking[];
  readonly payments: readonly Booking[];
  readonly holds: readonly HeldStretch[];
  readonly capCents: number;
}

/** What was forfeited day by day under its cap, with holds and payments; the same as a table on asking. */
export function AccrualPicture({ orderId, units, payments, holds, capCents }: Props) {
  const { t, language } = useText();
  const id = useId();
  const curve = accrualCurve(units, payments, capCents, holds, sheet);
  const says = t('curve.says', { days: units.length, total: euros(curve.totalCents, language), cap: euros(capCents, language) });
  return (
    <figure className="wb-picture">
      <svg viewBox={`0 0 ${String(sheet.width)} ${String(sheet.height)}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('curve.title', { order: orderId })}</title>
        <desc id={`${id}d`}>
          {says} {curve.reachedCap ? t('curve.reached') : ''}
        </desc>
        {curve.holds.map(({ x, width }) => (
          <g key={x}>
            <rect x={x} width={width} y={sheet.top} height={sheet.height - sheet.top - sheet.bottom} fill="#dfe4ea" />
            <text x={x + 4} y={sheet.top + 14}>{t('curve.held')}</text>
          </g>
        ))}
        {curve.amounts.map(({ cents, y }) => (
          <g key={cents}>
            <line x1={sheet.left} x2={sheet.width} y1={y} y2={y} stroke="#dfe4ea" />
            <text x={sheet.left - 8} y={y + 4} textAnchor="end">{roundEuros(cents, language)}</text>
          </g>
        ))}
        {curve.days.map(({ day, x }, index) => (
          <text key={day} x={x} y={sheet.height - 8} textAnchor={index === 0 ? 'start' : index === curve.days.length - 1 ? 'end' : 'middle'}>
            {dayText(dayOfNumber(day), language).split(' ').slice(1, 3).join(' ')}
          </text>
        ))}
        <line x1={sheet.left} x2={sheet.width} y1={curve.capY} y2={curve.capY} stroke="#9c1c1c" strokeWidth="2" strokeDasharray="7 5" />
        <text x={sheet.left + 6} y={curve.capY - 5} fontWeight="600">{t('curve.cap', { cap: roundEuros(capCents, language) })}</text>
        <path d={curve.forfeited} fill="none" stroke="#14375e" strokeWidth="3" />
        {curve.paid === '' ? null : <path d={curve.paid} fill="none" stroke="#12633a" strokeWidth="3" strokeDasharray="2 4" />}
        {curve.paid === '' ? null : <text x={sheet.width - 4} y={sheet.height - sheet.bottom - 6} textAnchor="end" fill="#12633a">{t('curve.paid')}</text>}
      </svg>
      <figcaption>{says}</figcaption>
      <details>
        <summary>{t('curve.table')}</summary>
        <UnitTable units={units} orderId={orderId} />
      </details>
    </figure>
  );
}

function UnitTable({ units, orderId }: { readonly units: readonly Booking[]; readonly orderId: string }) {
  const { t, language } = useText();
  const inOrder = [...units].sort((a, b) => a.day - b.day);
  const rows = inOrder.map((unit, index) => ({ ...unit, total: inOrder.slice(0, index + 1).reduce((sum, { cents }) => sum + cents, 0) }));
  return (
    <Table
      caption={t('curve.title', { order: orderId })}
      rows={rows}
      empty=""
      keyOf={({ day }) => String(day)}
      columns={[
        { head: t('curve.day'), cell: ({ day }) => dayText(dayOfNumber(day), language) },
        { head: t('curve.amount'), number: true, cell: ({ cents }) => euros(cents, language) },
        { head: t('curve.total'), number: true, cell: ({ total }) => euros(total, language) },
      ]}
    />
  );
}
