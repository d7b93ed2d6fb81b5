/** A date or moment outside the years 0001 to 9999, which `YYYY-MM-DD` cannot write. */
export class CalendarRangeError extends RangeError {
  constructor() {
    super('the date lies outside the years 0001 to 9999');
    this.name = 'CalendarRangeError';
  }
}
