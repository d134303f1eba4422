import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and all below it, in bytes: the sum of their proportional set sizes, in
 * which a page that several share is counted once altogether. Linux only.
 */
export function readTreeMemory(rootPid: number): number {
  return listTree(rootPid).reduce((sum, pid) => sum + readProportionalSize(pid), 0)
}

/** The seconds of processor time that a process and its finished children have taken. */
export function readTreeSeconds(rootPid: number): number {
  return listTree(rootPid).reduce((sum, pid) => sum + readSeconds(pid), 0)
}

function listTree(rootPid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = Number(readStat(Number(name))[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const collect = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(collect)]
  return collect(rootPid)
}

function readProportionalSize(pid: number): number {
  const text = readIfThere(`/proc/${pid}/smaps_rollup`)
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024
}

/** utime, stime, cutime and cstime (proc(5)); ticks are hundredths on every Linux that Node runs on. */
function readSeconds(pid: number): number {
  const fields = readStat(pid)
  return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / 100
}

/** The fields behind the name, which may itself hold spaces: state, parent, … */
function readStat(pid: number): string[] {
  return (readIfThere(`/proc/${pid}/stat`).split(') ')[1] ?? '').split(' ')
}

/** A process may end while it is looked at. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
