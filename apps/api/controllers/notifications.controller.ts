import { Controller, Inject } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { markRead } from '../../../libs/record/notifications/mark-read.js';
import { notificationSetting, setNotificationMail } from '../../../libs/record/notifications/setting.js';
import type { Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { RECORD } from '../ports.js';
import { readNotifications } from '../reads/notifications.js';
import { pageAnswer } from '../reads/page-answer.js';

/** What concerns who asks, and how he is told. */
@Controller()
export class NotificationsController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.listNotifications)
  async list(@Input() { query }: InputOf<typeof routes.listNotifications>): Promise<AnswerOf<typeof routes.listNotifications>> {
    const { unread, ...page } = await readNotifications(this.db, query);
    return { ...pageAnswer('/notifications', query, page), unread };
  }

  @Operation(routes.readNotifications)
  async read(@Input() { body }: InputOf<typeof routes.readNotifications>, @Asking() { userId }: Caller): Promise<undefined> {
    await markRead(this.db, userId, body.ids);
    return undefined;
  }

  @Operation(routes.getNotificationSetting)
  setting(@Asking() { userId }: Caller): Promise<AnswerOf<typeof routes.getNotificationSetting>> {
    return notificationSetting(this.db, userId);
  }

  @Operation(routes.setNotificationSetting)
  async set(@Input() { body }: InputOf<typeof routes.setNotificationSetting>, @Asking() { source }: Caller): Promise<AnswerOf<typeof routes.setNotificationSetting>> {
    await setNotificationMail(this.db, body.email, source);
    return body;
  }
}
