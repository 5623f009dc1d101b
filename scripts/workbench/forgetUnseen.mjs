// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ status: string, coveredBy?: string[] }} Mutant */
/** @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Kept */

/**
 * What Stryker keeps from run to run, without the mutants that no test noticed and that no test is
 * known to reach. Code that runs on import is of that kind: whatever tests are written later, Stryker
 * would say of it what it said before.
 *
 * @template {Kept} Report
 * @param {Report} report
 * @returns {Report}
 */
export function withoutUnseen(report) {
  const files = Object.entries(report.files).map(([name, file]) => [
    name,
    { ...file, mutants: file.mutants.filter(isSettled) },
  ]);
  return { ...report, files: Object.fromEntries(files) };
}

/** @param {Mutant} mutant */
const isSettled = ({ status, coveredBy = [] }) =>
  status === 'Killed' || status === 'Timeout' || coveredBy.length > 0;

/** The same for a file, where there is one. @param {string} file */
export function forgetUnseen(file) {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(withoutUnseen(report)));
}
