import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** The machine in general words. */
export const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}`,
  /** Processes waiting for a core, over the last minute: above the number of cores, others worked too. */
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});
