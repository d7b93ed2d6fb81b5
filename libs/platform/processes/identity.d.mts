/** A process id together with when it started; see identity.mjs. */
export interface ProcessIdentity {
  pid: number;
  start: string;
}

export function processStart(pid: number): string | undefined;
export function identify(pid: number): ProcessIdentity | undefined;
export function isRunning(identity: ProcessIdentity | undefined): boolean;
export function commandLine(pid: number): string[];
export function findByArgument(argument: string): ProcessIdentity[];
