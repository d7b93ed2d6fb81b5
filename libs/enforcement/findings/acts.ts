import type { CommandData } from '../../contracts/commands/command.js';

export type FindingsAct = { readonly type: 'FindingsReported'; readonly data: CommandData<'DrawUpReportOfFindings'> & { readonly reportId: string } };
