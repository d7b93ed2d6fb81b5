import { useId } from 'react';
import { useText } from '../language/language.js';
import { accrualRows } from '../show/accrual-rows.js';
import { accrualCurve, type Booking, type HeldStretch } from '../show/curve.js';
import { euros, roundEuros } from '../show/euros.js';
import { dayOfNumber, dayText } from '../show/moments.js';
import { Table } from './table.js';

const sheet = { width: 760, height: 250, left: 86, right: 96, bottom: 30, top: 22 };
const end = sheet.width - sheet.right;
const lineHeight = 15;

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
  const says = `${t('curve.says', { days: units.length, total: euros(curve.totalCents, language), cap: euros(capCents, language) })}${curve.reachedCap ? ` ${t('curve.reached')}` : ''}`;
  // The two names stand beside the ends of their lines, and never on each other.
  const paidAt = Math.max(curve.paidY, curve.forfeitedY + 2 * lineHeight);
  return (
    <figure className="wb-picture">
      <svg viewBox={`0 0 ${String(sheet.width)} ${String(sheet.height)}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t('curve.title', { order: orderId })}</title>
        <desc id={`${id}d`}>{says}</desc>
        <defs>
          <pattern id={`${id}h`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" fill="#eef1f5" />
            <line x1="0" x2="0" y1="0" y2="8" stroke="#c3ccd7" strokeWidth="3" />
          </pattern>
        </defs>
        {curve.holds.map(({ x, width }) => (
          <rect key={x} x={x} width={width} y={sheet.top} height={sheet.height - sheet.top - sheet.bottom} fill={`url(#${id}h)`} />
        ))}
        {curve.amounts.map(({ cents, y }) => (
          <g key={cents}>
            <line x1={sheet.left} x2={end} y1={y} y2={y} stroke={cents === 0 ? '#75839a' : '#dfe4ea'} />
            <text x={sheet.left - 8} y={y + 4} textAnchor="end">{roundEuros(cents, language)}</text>
          </g>
        ))}
        {curve.days.map(({ day, x }, index) => (
          <g key={day}>
            <line x1={x} x2={x} y1={sheet.height - sheet.bottom} y2={sheet.height - sheet.bottom + 5} stroke="#75839a" />
            <text x={x} y={sheet.height - 8} textAnchor={index === 0 ? 'start' : 'middle'}>
              {dayText(dayOfNumber(day), language).split(' ').slice(1, 3).join(' ')}
            </text>
          </g>
        ))}
        <path d={curve.area} fill="#14375e" fillOpacity="0.1" />
        <line x1={sheet.left} x2={end} y1={curve.capY} y2={curve.capY} stroke="#9c1c1c" strokeWidth="2" strokeDasharray="7 5" />
        <text x={sheet.left + 6} y={curve.capY - 6} className="wb-picture__strong">{t('curve.cap', { cap: roundEuros(capCents, language) })}</text>
        <path d={curve.forfeited} fill="none" stroke="#14375e" strokeWidth="3" />
        <EndOfLine y={curve.forfeitedY} name={t('curve.forfeited')} amount={roundEuros(curve.totalCents, language)} />
        {curve.paid === '' ? null : (
          <>
            <path d={curve.paid} fill="none" stroke="#12633a" strokeWidth="3" strokeDasharray="3 4" />
            <EndOfLine y={Math.min(paidAt, sheet.height - sheet.bottom)} name={t('curve.paid')} amount={roundEuros(payments.reduce((sum, { cents }) => sum + cents, 0), language)} />
          </>
        )}
        {curve.holds.map(({ x, width }) => (
          <text key={x} x={x + width / 2} y={sheet.height - sheet.bottom - 8} textAnchor="middle" className="wb-picture__strong">{t('curve.held')}</text>
        ))}
      </svg>
      <figcaption>{says}</figcaption>
      <details>
        <summary>{t('curve.table')}</summary>
        <AccrualTable orderId={orderId} units={units} payments={payments} holds={holds} />
      </details>
    </figure>
  );
}

function EndOfLine({ y, name, amount }: { readonly y: number; readonly name: string; readonly amount: string }) {
  return (
    <text x={end + 6} y={y + 4}>
      <tspan className="wb-picture__strong">{name}</tspan>
      <tspan x={end + 6} dy={lineHeight - 1}>{amount}</tspan>
    </text>
  );
}

function AccrualTable({ orderId, units, payments, holds }: Omit<Props, 'capCents'>) {
  const { t, language } = useText();
  return (
    <Table
      caption={t('curve.title', { order: orderId })}
      rows={accrualRows(units, payments, holds)}
      empty=""
      keyOf={({ day, what, forfeitedCents, paidCents }) => `${String(day)}${what}${String(forfeitedCents)}.${String(paidCents)}`}
      columns={[
        { head: t('curve.day'), cell: ({ day }) => dayText(dayOfNumber(day), language) },
        { head: t('curve.what'), cell: ({ what }) => t(`curve.${what}`) },
        { head: t('curve.amount'), number: true, cell: ({ cents }) => (cents === null ? '–' : euros(cents, language)) },
        { head: t('curve.forfeitedSum'), number: true, cell: ({ forfeitedCents }) => euros(forfeitedCents, language) },
        { head: t('curve.paidSum'), number: true, cell: ({ paidCents }) => euros(paidCents, language) },
      ]}
    />
  );
}
