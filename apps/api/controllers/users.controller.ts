import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { endSessionsOf } from '../../../libs/identity/sessions/session.js';
import { addUser } from '../../../libs/identity/users/add-user.js';
import type { UserChange } from '../../../libs/identity/users/change.js';
import { proposeUserChange } from '../../../libs/identity/users/propose-change.js';
import { confirmUserChange, rejectUserChange } from '../../../libs/identity/users/settle-change.js';
import { deactivateUser, removeRoles, unlinkSubject } from '../../../libs/identity/users/take-away.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { settled } from '../http/settled.js';
import { ENGINE_RECORD } from '../ports.js';
import { hrefTo, pageAnswer } from '../reads/page-answer.js';
import { readUser, readUserChange, readUserChanges, readUsers, type KeptUserChange, type ListedUser } from '../reads/users.js';

type Shown = AnswerOf<typeof routes.getUser>;
type Change = AnswerOf<typeof routes.proposeUserChange>;

/** Who may do what: what gives more is proposed by one administrator and confirmed by another, what takes away is done at once. */
@Controller()
export class UsersController {
  constructor(@Inject(ENGINE_RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listUsers)
  async list(@Input() { query }: InputOf<typeof routes.listUsers>): Promise<AnswerOf<typeof routes.listUsers>> {
    const { items, total } = await readUsers(this.db, query, query);
    return pageAnswer('/users', query, { items: items.map(listedUser), total });
  }

  @Operation(routes.getUser)
  one(@Input() { params }: InputOf<typeof routes.getUser>): Promise<Shown> {
    return this.show(params.userId);
  }

  @Operation(routes.addUser)
  async add(@Input() { body }: InputOf<typeof routes.addUser>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.show(settled(await addUser(this.db, { userId: body.id, name: body.name }, source), response));
  }

  @Operation(routes.listUserChanges)
  async changes(@Input() { query }: InputOf<typeof routes.listUserChanges>): Promise<AnswerOf<typeof routes.listUserChanges>> {
    const { items, total } = await readUserChanges(this.db, query.status, query);
    return pageAnswer('/user-changes', query, { items: items.map(shownChange), total });
  }

  @Operation(routes.proposeUserChange)
  async propose(@Input() { params, body }: InputOf<typeof routes.proposeUserChange>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Change> {
    const { reasons, ...change } = body;
    const id = settled(await proposeUserChange(this.db, params.userId, change satisfies UserChange, reasons, source), response);
    return shownChange(await readUserChange(this.db, id));
  }

  @Operation(routes.confirmUserChange)
  async confirm(@Input() { params }: InputOf<typeof routes.confirmUserChange>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Change> {
    const id = settled(await confirmUserChange(this.db, Number(params.changeId), source), response);
    return shownChange(await readUserChange(this.db, id));
  }

  @Operation(routes.rejectUserChange)
  async reject(@Input() { params, body }: InputOf<typeof routes.rejectUserChange>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Change> {
    const id = settled(await rejectUserChange(this.db, Number(params.changeId), body.reasons, source), response);
    return shownChange(await readUserChange(this.db, id));
  }

  @Operation(routes.removeRoles)
  async remove(@Input() { params, body }: InputOf<typeof routes.removeRoles>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.show(settled(await removeRoles(this.db, params.userId, body.roles, body.reasons, source), response));
  }

  @Operation(routes.deactivateUser)
  async deactivate(@Input() { params, body }: InputOf<typeof routes.deactivateUser>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.show(settled(await deactivateUser(this.db, params.userId, body.reasons, source), response));
  }

  @Operation(routes.unlinkSubject)
  async unlink(@Input() { params, body }: InputOf<typeof routes.unlinkSubject>, @Asking() { source }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Shown> {
    return this.show(settled(await unlinkSubject(this.db, params.userId, body, body.reasons, source), response));
  }

  @Operation(routes.endSessionsOfUser)
  async endSessions(@Input() { params }: InputOf<typeof routes.endSessionsOfUser>, @Asking() { source }: Caller): Promise<void> {
    await readUser(this.db, params.userId);
    await endSessionsOf(this.db, params.userId, 'ended-by-administrator', source);
  }

  private async show(userId: string): Promise<Shown> {
    const { changes, ...user } = await readUser(this.db, userId);
    return { ...listedUser(user), subjects: user.subjects, changes: changes.map(shownChange) };
  }
}

const listedUser = ({ id, name, active, roles, openSessions, mandates }: ListedUser): AnswerOf<typeof routes.listUsers>['items'][number] => ({ id, name, active, roles, openSessions, mandates, _links: { self: hrefTo(`/users/${id}`) } });

function shownChange({ content, ...kept }: KeptUserChange): Change {
  const at = `/user-changes/${String(kept.id)}`;
  const ways = kept.status === 'proposed' ? { confirmations: hrefTo(`${at}/confirmations`), rejections: hrefTo(`${at}/rejections`) } : {};
  return { ...kept, ...(content as object), _links: { user: hrefTo(`/users/${kept.userId}`), ...ways } };
}
