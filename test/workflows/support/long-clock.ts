import type { Clock } from '../../../apps/cli/journey/stage.js';
import { addHours } from '../../../libs/law/calendar/instant.js';
import { daysBetween, dayOf } from '../../../libs/law/calendar/local-date.js';

/** How far ahead a walk still passes every night. */
const nightsOfAWeekend = 3;

/** Short ways pass every night with its run; on a long one, in which nothing is to be booked, the clock stops at deadlines only. */
export function longClock(throughNights: Clock, throughDeadlines: Clock): Clock {
  const to: Clock['to'] = async (moment) => {
    const days = daysBetween(dayOf(await throughNights.now()), dayOf(moment));
    await (days > nightsOfAWeekend ? throughDeadlines : throughNights).to(moment);
  };
  return {
    now: () => throughNights.now(),
    hold: () => throughNights.hold(),
    to,
    forward: async (hours) => to(addHours(await throughNights.now(), hours)),
  };
}
