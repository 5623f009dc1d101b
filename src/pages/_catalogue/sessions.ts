import { nameOf, type SessionView, sessionView } from '../../site/views/sessionView.ts';
import { openCatalogue } from './open.ts';
import { planViews } from './views.ts';

/** Every session of the library with the plans that use it, in the order of its files. */
export async function sessionViews(): Promise<SessionView[]> {
  const { library } = await openCatalogue();
  const plans = await planViews();
  return [...library].map(([id, session]) =>
    sessionView(id, { ...session, title: nameOf(id, library) }, plans),
  );
}

/** The sessions, one for each `[session]` of an address. */
export const sessionPaths = async () =>
  (await sessionViews()).map((session) => ({
    params: { session: session.id },
    props: { session },
  }));
