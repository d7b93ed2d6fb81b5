/** A unit that was forfeited on a day, in cents; and what was paid. */
export interface Booking {
  readonly day: number;
  readonly cents: number;
}

export interface Curve {
  /** The forfeited sum as steps, a point before and after each. */
  readonly forfeited: string;
  /** The same with the ground under it. */
  readonly area: string;
  readonly paid: string;
  /** Where the lines of what was forfeited and paid end. */
  readonly forfeitedY: number;
  readonly paidY: number;
  readonly capY: number;
  readonly days: readonly { readonly day: number; readonly x: number }[];
  readonly amounts: readonly { readonly cents: number; readonly y: number }[];
  readonly holds: readonly { readonly x: number; readonly width: number }[];
  readonly reachedCap: boolean;
  readonly totalCents: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Holds from a day up to a day, as numbers. */
export interface HeldStretch {
  readonly from: number;
  readonly until: number;
}

const sum = (bookings: readonly Booking[]): number => bookings.reduce((total, { cents }) => total + cents, 0);

/** The accrual curve: what was forfeited day by day under its cap, what was paid, and where it was held. Days are whole numbers, y grows downwards. */
export function accrualCurve(units: readonly Booking[], payments: readonly Booking[], capCents: number, holds: readonly HeldStretch[], sheet: Sheet): Curve {
  const inOrder = [...units].sort((a, b) => a.day - b.day);
  const paidInOrder = [...payments].sort((a, b) => a.day - b.day);
  const days = [...inOrder, ...paidInOrder].map(({ day }) => day).concat(holds.flatMap(({ from, until }) => [from, until]));
  const first = Math.min(...days) - 1;
  // A day more, so that what was booked last is seen to stand.
  const last = Math.max(...[...inOrder, ...paidInOrder].map(({ day }) => day + 1), ...days, first + 3);
  const top = Math.max(capCents, sum(units), sum(payments), 1);
  const x = (day: number): number => round(sheet.left + ((day - first) / (last - first)) * (sheet.width - sheet.left - sheet.right));
  const y = (cents: number): number => round(sheet.top + (1 - cents / top) * (sheet.height - sheet.top - sheet.bottom));
  const every = Math.max(1, Math.ceil((last - first) / 6));
  return {
    forfeited: steps(inOrder, x, y, first, last),
    area: `${steps(inOrder, x, y, first, last)}V${String(y(0))}Z`,
    forfeitedY: y(sum(units)),
    paidY: y(sum(payments)),
    paid: paidInOrder.length === 0 ? '' : steps(paidInOrder, x, y, first, last),
    capY: y(capCents),
    days: Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => first + index * every).map((day) => ({ day, x: x(day) })),
    amounts: [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round((capCents * part) / 100) * 100).map((cents) => ({ cents, y: y(cents) })),
    holds: holds.map(({ from, until }) => ({ x: x(from), width: round(x(until) - x(from)) })),
    reachedCap: sum(units) >= capCents,
    totalCents: sum(units),
  };
}

function steps(bookings: readonly Booking[], x: (day: number) => number, y: (cents: number) => number, first: number, last: number): string {
  let total = 0;
  const points = [`M${String(x(first))} ${String(y(0))}`];
  for (const { day, cents } of bookings) {
    points.push(`H${String(x(day))}`);
    total += cents;
    points.push(`V${String(y(total))}`);
  }
  return [...points, `H${String(x(last))}`].join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
