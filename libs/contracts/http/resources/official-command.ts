import { z } from 'zod';
import { allowedRoles } from '../../../enforcement/authority/roles.js';
import { commandSchemas, type Command, type CommandType } from '../../commands/command.js';

/** A case is opened by a notice; the engine's own steps are taken by the engine alone. */
function isOfficials(type: CommandType): boolean {
  return type !== 'EscalateNotice' && allowedRoles[type].some((role) => role !== 'process' && role !== 'nightly-run');
}

/** The commands that a person may give about an open case. */
export const officialCommandTypes: readonly CommandType[] = (Object.keys(commandSchemas) as CommandType[]).filter(isOfficials);

const variant = (type: CommandType) => z.strictObject({ type: z.literal(type), data: commandSchemas[type] }).meta({ id: `${type}Command` });

const [first, ...others] = officialCommandTypes.map(variant);
if (first === undefined) throw new Error('No command is left for officials.');

/** The body of an act: what an official wants done, by name. */
export const officialCommand = z.discriminatedUnion('type', [first, ...others]).meta({ id: 'OfficialCommand' }) as unknown as z.ZodType<Command>;
