export interface Placed<T> {
  readonly item: T;
  readonly x: number;
  readonly row: number;
}

export interface TimeLine<T> {
  readonly placed: readonly Placed<T>[];
  readonly rows: number;
  readonly nowX: number;
  readonly from: number;
  readonly until: number;
}

/** Places moments on a line from the first to the last; what would touch the one before goes a row lower. Distances are of the square root of time, so that hours beside years can be told apart. */
export function timeLine<T>(items: readonly T[], at: (item: T) => string, now: string, width: number, room: number): TimeLine<T> {
  const moment = Date.parse(now);
  const times = items.map((item) => Date.parse(at(item)));
  const from = Math.min(moment, ...times);
  const until = Math.max(moment, ...times, from + 1);
  const far = Math.sqrt(Math.max(moment - from, until - moment, 1));
  const signed = (time: number): number => Math.sign(time - moment) * Math.sqrt(Math.abs(time - moment)) / far;
  const [low, high] = [signed(from), signed(until)];
  const x = (time: number): number => Math.round(((signed(time) - low) / (high - low)) * width * 10) / 10;
  const ends: number[] = [];
  const placed = items
    .map((item, index) => ({ item, x: x(times[index] ?? moment) }))
    .sort((a, b) => a.x - b.x)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.x);
      const row = free === -1 ? ends.length : free;
      ends[row] = one.x + room;
      return { ...one, row };
    });
  return { placed, rows: ends.length, nowX: x(moment), from, until };
}
