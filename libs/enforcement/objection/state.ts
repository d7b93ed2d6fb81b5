import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { ObjectionTimelinessValue } from '../../law/terms/objection-timeliness.js';
import type { StandStill } from '../../law/terms/objection-decision-due.js';

type Intake = CommandData<'ReceiveObjection'>;
export type Defect = Intake['lacks'][number];
export type ObjectionRuling = CommandData<'DraftObjectionDecision'>['rulings'][number];

/** One letter of objection, by one party. */
export interface Objector {
  readonly party: Intake['party'];
  readonly representative: Intake['representative'] | null;
  readonly receivedOn: LocalDate;
  /** Per decision objected to. */
  readonly timeliness: { readonly [decisionId: string]: ObjectionTimelinessValue['timeliness'] };
  /** Null until someone judged whether the lateness can be excused (6:11 Awb). */
  readonly excusable: boolean | null;
  readonly grounds: readonly string[];
  readonly lacks: readonly Defect[];
  readonly requestsCosts: boolean;
  readonly requestsDirectAppeal: boolean;
  readonly withdrawnOn: LocalDate | null;
}

/** A term that was given to repair defects (6:6 Awb); the decision term stands still meanwhile (7:10(2) Awb). */
export interface Repair {
  readonly sentOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly lacks: readonly Defect[];
  readonly endedOn: LocalDate | null;
}

export interface Hearers {
  readonly committee: boolean;
  readonly names: readonly string[];
}

export interface Hearing {
  readonly on: LocalDate;
  readonly documentsUntil: LocalDate;
  readonly fileOpenFrom: LocalDate;
  readonly heldOn: LocalDate | null;
}

/** A decision that joined the procedure by itself: amended or replacing (6:19), collection (5:39), or about connected money (4:125 Awb). */
export interface Covered {
  readonly subject: string;
  readonly article: string;
}

/** The draft answer to the objection, until it is made known. */
export interface ObjectionAnswer {
  readonly rulings: readonly ObjectionRuling[];
  readonly costsCents: number | null;
}

/** An objection procedure (bezwaar): one or more objectors against one or more decisions. */
export interface ObjectionState {
  readonly id: string;
  readonly status: 'open' | 'decided' | 'withdrawn' | 'forwarded' | 'joined' | 'direct-appeal' | 'lapsed';
  readonly decisionIds: readonly string[];
  readonly covered: readonly Covered[];
  readonly objectors: readonly Objector[];
  readonly acknowledgedOn: LocalDate | null;
  readonly repair: Repair | null;
  readonly hearers: Hearers | null;
  readonly hearing: Hearing | null;
  /** What the hearing asks now: to be held, to be held again on new facts (7:9 Awb), or nothing any more. */
  readonly heard: 'not-yet' | 'heard' | 'again' | 'skipped';
  readonly skippedOn: CommandData<'SkipHearing'>['ground']['kind'] | null;
  readonly withheldParts: readonly string[];
  readonly advice: CommandData<'RecordAdvice'>['outcome'] | null;
  /** What the term to decide is counted with (7:10 Awb). */
  readonly announcedOn: LocalDate | null;
  readonly adjourned: boolean;
  readonly suspensions: readonly StandStill[];
  readonly agreedUntil: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** When the notice of default (4:17(3) Awb) that counts came in. */
  readonly inDefaultSince: LocalDate | null;
  readonly directAppeal: boolean | null;
  readonly answer: ObjectionAnswer | null;
  readonly decidedOn: LocalDate | null;
  /** The objection whose decision a court annulled, which is decided anew here; null where it is the first. */
  readonly reopened: string | null;
  /** The ruling after which the objection had to be decided anew. */
  readonly reopenedBy: string | null;
}

export type Objections = { readonly [id: string]: ObjectionState };

export type DefaultPenalties = { readonly [id: string]: { readonly objectionId: string; readonly amountCents: number; readonly payBy: LocalDate | null } };
