import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { LetterContent } from '../../template/content.js';
import { dateEn, hoursEn, momentEn } from '../../wording/english.js';
import { dateNl, hoursNl, momentNl } from '../../wording/values.js';

/** The binding order that was not followed. */
export interface BreachedOrder {
  readonly reference: string;
  readonly date: LocalDate;
  readonly announcedAt: Instant;
  readonly hours: number;
  readonly termEndedAt: Instant;
}

/** The order that was not followed, as letters refer to it. */
export function orderContent(order: BreachedOrder): LetterContent {
  return {
    places: {
      orderReference: order.reference,
      orderDate: dateNl(order.date),
      orderAnnouncedAt: momentNl(order.announcedAt),
      orderHours: hoursNl(order.hours),
      orderTermEndedAt: momentNl(order.termEndedAt),
      orderDateEn: dateEn(order.date),
      orderAnnouncedAtEn: momentEn(order.announcedAt),
      orderHoursEn: hoursEn(order.hours),
      orderTermEndedAtEn: momentEn(order.termEndedAt),
    },
    flags: {},
    inserts: {},
  };
}
