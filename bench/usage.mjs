// What a process has used, as Linux counts it; undefined on other systems.
import { readFileSync } from 'node:fs';

const MEGABYTE = 1024;
/** Linux reports these times in 1/100 s whatever its own tick is: proc(5), USER_HZ. */
const MICROSECONDS_PER_TICK = 10_000;
const SAMPLE_MS = 100;

/** Processor time of all threads, in µs: fields utime and stime of proc(5). The name before them may hold blanks. */
export function cpuMicroseconds(pid) {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_PER_TICK;
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

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
