import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { holdsOn } from '../../../libs/enforcement/mandate/reach.js';
import { proposeMandate, type MandateProposal } from '../../../libs/identity/mandates/propose.js';
import type { KeptMandate } from '../../../libs/identity/mandates/read-mandate.js';
import { confirmMandate, rejectMandate } from '../../../libs/identity/mandates/settle.js';
import { withdrawMandate } from '../../../libs/identity/mandates/withdraw.js';
import type { RegisterResult } from '../../../libs/identity/register.js';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { dayOf } from '../../../libs/law/calendar/local-date.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { settled } from '../http/settled.js';
import { RECORD } from '../ports.js';
import { readMandates, readMandateToShow } from '../reads/mandates.js';
import { hrefTo, pageAnswer } from '../reads/page-answer.js';

type Shown = AnswerOf<typeof routes.getMandate>;

/** The register of mandates: one administrator proposes, another confirms. */
@Controller()
export class MandatesController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listMandates)
  async list(@Input() { query }: InputOf<typeof routes.listMandates>): Promise<AnswerOf<typeof routes.listMandates>> {
    const [{ items, total }, today] = [await readMandates(this.db, query, query), await this.today()];
    return pageAnswer('/mandates', query, { items: items.map((kept) => shown(kept, today)), total });
  }

  @Operation(routes.getMandate)
  async one(@Input() { params }: InputOf<typeof routes.getMandate>): Promise<Shown> {
    return this.show(params.reference);
  }

  @Operation(routes.proposeMandate)
  async propose(@Input() { body }: InputOf<typeof routes.proposeMandate>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.after(await proposeMandate(this.db, proposalOf(body), source), response);
  }

  @Operation(routes.confirmMandate)
  async confirm(@Input() { params }: InputOf<typeof routes.confirmMandate>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.after(await confirmMandate(this.db, params.reference, source), response);
  }

  @Operation(routes.rejectMandate)
  async reject(@Input() { params, body }: InputOf<typeof routes.rejectMandate>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.after(await rejectMandate(this.db, params.reference, body.reasons, source), response);
  }

  @Operation(routes.withdrawMandate)
  async withdraw(@Input() { params, body }: InputOf<typeof routes.withdrawMandate>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.after(await withdrawMandate(this.db, params.reference, body, source), response);
  }

  private async after(result: RegisterResult<string>, response: ApiResponse): Promise<Shown> {
    return this.show(settled(result, response));
  }

  private async show(reference: string): Promise<Shown> {
    return shown(await readMandateToShow(this.db, reference), await this.today());
  }

  private async today(): Promise<LocalDate> {
    return dayOf((await legalNow(this.db)).legalNow);
  }
}

function proposalOf({ until, maxAmountCents, under, grantedBy, instruction, ...rest }: InputOf<typeof routes.proposeMandate>['body']): MandateProposal {
  return { ...rest, until: until ?? null, maxAmountCents: maxAmountCents ?? null, under: under ?? null, grantedBy: grantedBy ?? null, instruction: instruction ?? null };
}

function shown(kept: KeptMandate, today: LocalDate): Shown {
  const at = `/mandates/${kept.reference}`;
  const ways = kept.status === 'proposed' ? { confirmations: hrefTo(`${at}/confirmations`), rejections: hrefTo(`${at}/rejections`) } : kept.status === 'confirmed' && kept.withdrawnFrom === null ? { withdrawals: hrefTo(`${at}/withdrawals`) } : {};
  return { ...kept, decides: [...kept.decides], under: kept.under?.reference ?? null, holdsToday: kept.status === 'confirmed' && holdsOn(kept, today), _links: { self: hrefTo(at), ...ways } };
}
