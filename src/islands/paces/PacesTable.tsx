/** @jsxImportSource preact */
interface Props {
  caption: string;
  /** Paces as they are read, `5:12`; in the heat too where somebody asked. */
  paces: readonly { effort: string; pace: string; hot?: string; feels: string }[];
}

/** Training paces, the gentlest first. */
export function PacesTable({ caption, paces }: Props) {
  const hot = paces.some((pace) => pace.hot !== undefined);
  return (
    <table class="figures mt-6">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Effort</th>
          <th scope="col" class="number">
            Pace
          </th>
          {hot && (
            <th scope="col" class="number">
              In the heat
            </th>
          )}
          <th scope="col">How it feels</th>
        </tr>
      </thead>
      <tbody>
        {paces.map((pace) => (
          <tr key={pace.effort}>
            <th scope="row">{pace.effort}</th>
            <td class="number font-semibold">{pace.pace}</td>
            {hot && <td class="number font-semibold">{pace.hot}</td>}
            <td class="soft">{pace.feels}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
