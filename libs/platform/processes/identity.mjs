// Plain JavaScript: the bootstrap needs it before anything is installed or built.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const linux = process.platform === 'linux';

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid, columns) {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

function startOnLinux(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  // The program's name may hold spaces and brackets: fields are counted after the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie holds its process id but nothing else: for us it is gone.
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}:${fields[19]}`;
}

function startElsewhere(pid) {
  const line = ps(pid, 'stat=,lstart=');
  return !line || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

/** When the process started, as an opaque text; undefined when it does not run. */
export function processStart(pid) {
  return linux ? startOnLinux(pid) : startElsewhere(pid);
}

/** A process id together with its start: a process id alone is given out again after a while. */
export function identify(pid) {
  const start = processStart(pid);
  return start === undefined ? undefined : { pid, start };
}

/** Whether exactly that process still runs, and not a later one with the same id. */
export function isRunning(identity) {
  return identity?.start !== undefined && processStart(identity.pid) === identity.start;
}

/** The arguments a process was started with; empty when it does not run or is not ours to see. */
export function commandLine(pid) {
  if (linux) return (read(`/proc/${pid}/cmdline`) ?? '').split('\0').filter((part) => part !== '');
  return ps(pid, 'command=').split(' ').filter((part) => part !== '');
}

function allPids() {
  if (linux) return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  return execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n').map(Number).filter((pid) => pid > 0);
}

/** Every running process that has this exact text among its arguments, this one left out. */
export function findByArgument(argument) {
  return allPids()
    .filter((pid) => pid !== process.pid && commandLine(pid).includes(argument))
    .map(identify)
    .filter((identity) => identity !== undefined);
}
