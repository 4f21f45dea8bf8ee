// What a process has used, as Linux counts it; undefined on other systems.
import { readdirSync, readFileSync } from 'node:fs';

const MEGABYTE = 1024;
/** Linux reports these times in 1/100 s whatever its own tick is: proc(5), USER_HZ. */
const MICROSECONDS_PER_TICK = 10_000;
const SAMPLE_MS = 100;
/** Fields of proc(5), counted from behind the name, which may hold blanks. */
const [USER_TIME, SYSTEM_TIME, USER_TIME_OF_ENDED, SYSTEM_TIME_OF_ENDED, NICENESS] = [11, 12, 13, 14, 16];

/** Processor time of all threads, in µs. */
export function cpuMicroseconds(pid) {
  const fields = statOf(`/proc/${pid}`);
  return fields && microseconds(fields, USER_TIME, SYSTEM_TIME);
}

/** Processor time in µs of the threads that give way to the others: the server hashes passwords in them. */
export function hashingMicroseconds(pid) {
  const threads = list(`/proc/${pid}/task`).map((id) => statOf(`/proc/${pid}/task/${id}`));
  return sum(
    threads.map((fields) =>
      fields && Number(fields[NICENESS]) > 0 ? microseconds(fields, USER_TIME, SYSTEM_TIME) : 0,
    ),
  );
}

/** Processor time in µs of a process and its children, those that ended included. */
export function familyMicroseconds(pid) {
  const fields = statOf(`/proc/${pid}`);
  if (!fields) return undefined;
  const children = (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean);
  return (
    microseconds(fields, USER_TIME, SYSTEM_TIME, USER_TIME_OF_ENDED, SYSTEM_TIME_OF_ENDED) +
    sum(children.map((child) => cpuMicroseconds(child) ?? 0))
  );
}

/** Resident memory in MB. */
export function residentMegabytes(pid) {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes && Math.round(Number(kilobytes) / MEGABYTE);
}

/** Watches resident memory; answers how to end that and learn the most that was seen. */
export function watchResident(pid) {
  let most = residentMegabytes(pid);
  const look = () => {
    const now = residentMegabytes(pid);
    if (now > most) most = now;
  };
  const timer = setInterval(look, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

const statOf = (folder) => read(`${folder}/stat`)?.split(') ')[1]?.split(' ');

const microseconds = (fields, ...which) =>
  sum(which.map((field) => Number(fields[field]))) * MICROSECONDS_PER_TICK;

const sum = (values) => values.reduce((total, value) => total + value, 0);

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
